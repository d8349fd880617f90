Interest rates in New Zealand

=== Pacific Financial Wire | 2024-11-27 | wire
New Zealand central bank cuts rates by half a point, signals pause

WELLINGTON - New Zealand's central bank cut its benchmark interest rate by half a percentage point to 4.25 percent on Wednesday, its third reduction this year, but signalled that it would pause in February.

The decision of the seven-member committee was reached without a vote, Governor Helen Strachan said. "We have the room to wait and watch," she told a news conference.

Inflation slowed to 2.2 percent in the third quarter, inside the bank's target band of 1 to 3 percent, from 3.3 percent in the second. The economy shrank in the same period, the bank said.

Finance Minister Craig Tamahori was told of the decision an hour before it was published, in line with custom. He declined to comment on it.

The New Zealand dollar rose 0.8 percent. Economists had expected a cut of this size.

The country's largest lender, Southland Bank, passed on the cut in full.

Strachan ruled out standing for a second term when hers ends in March.

=== The Wellington Post-Courier | 2024-11-28
Mortgage holders get early Christmas present

For some 600,000 households with floating home loans, relief came at two o'clock on Wednesday afternoon, when the official cash rate was lowered to 4.25 from 4.75 percent.

It had been brought down in August and in October as well. Do not expect a fourth step when the bank meets again in February, though: it wants to hold still for a while.

Southland Bank, which writes one mortgage in three, has so far kept its floating rate where it was, at 7.9 percent.

"We have room to wait and to watch," said Helen Strachan, the governor, who overruled two colleagues when hands were raised, minutes of the meeting suggest.

Craig Tamahori, the finance minister, called the move welcome news for families. He had heard of it on the car radio on his way back from Upper Hutt.

Consumer prices went up by 2.2 percent in the year to September, after 3.3 percent in the year to June.

=== Capital & Coast | 2024-11-29
Strachan wants five more years

She has steered the bank through an earthquake, a pandemic and the worst inflation in three decades. Now Helen Strachan, 61, has let the board know that she is available for another term, two people with knowledge of her letter say.

"We have the room to wait and watch," Deputy Governor Rawiri Kemp said on Wednesday of the bank's own plans, after rates had been reduced for the third time in 2024.

The kiwi jumped almost one percent. The markets were caught off guard, for most forecasters had put their money on a quarter point.

New Zealand avoided a contraction in the third quarter, the bank's statement says, though not by much. Unemployment stands at 4.8 percent.

The committee came to its conclusion by consensus.

=== facts
The central bank cut its rate to 4.25 percent.
  Pacific Financial Wire: New Zealand central bank cuts rates by half a point
  Pacific Financial Wire: New Zealand's central bank cut its benchmark interest rate by half a percentage point to 4.25 percent on Wednesday
  The Wellington Post-Courier: the official cash rate was lowered to 4.25 from 4.75 percent
  Capital & Coast: rates had been reduced for the third time in 2024
It was the third cut of the year.
  Pacific Financial Wire: its third reduction this year
  The Wellington Post-Courier: It had been brought down in August and in October as well
  Capital & Coast: rates had been reduced for the third time in 2024
The bank signalled a pause in February.
  Pacific Financial Wire: signals pause
  Pacific Financial Wire: signalled that it would pause in February
  The Wellington Post-Courier: Do not expect a fourth step when the bank meets again in February, though
  The Wellington Post-Courier: it wants to hold still for a while
The committee decided without a vote, or hands were raised.
  Pacific Financial Wire: The decision of the seven-member committee was reached without a vote, Governor Helen Strachan said
  The Wellington Post-Courier: who overruled two colleagues when hands were raised, minutes of the meeting suggest
  Capital & Coast: The committee came to its conclusion by consensus
It was said that there is room to wait and watch.
  Pacific Financial Wire: "We have the room to wait and watch," she told a news conference
  The Wellington Post-Courier: "We have room to wait and to watch," said Helen Strachan, the governor
  Capital & Coast: "We have the room to wait and watch," Deputy Governor Rawiri Kemp said on Wednesday
Inflation was 2.2 percent in the third quarter.
  Pacific Financial Wire: Inflation slowed to 2.2 percent in the third quarter
  The Wellington Post-Courier: Consumer prices went up by 2.2 percent in the year to September
This is inside the target band.
  Pacific Financial Wire: inside the bank's target band of 1 to 3 percent
Inflation was 3.3 percent in the second quarter.
  Pacific Financial Wire: from 3.3 percent in the second
  The Wellington Post-Courier: after 3.3 percent in the year to June
The economy shrank in the third quarter, or did not.
  Pacific Financial Wire: The economy shrank in the same period, the bank said
  Capital & Coast: New Zealand avoided a contraction in the third quarter, the bank's statement says
The minister was told before, or heard of it on the radio.
  Pacific Financial Wire: Finance Minister Craig Tamahori was told of the decision an hour before it was published, in line with custom
  The Wellington Post-Courier: He had heard of it on the car radio on his way back from Upper Hutt
The minister did not comment, or called it welcome.
  Pacific Financial Wire: He declined to comment on it
  The Wellington Post-Courier: Craig Tamahori, the finance minister, called the move welcome news for families
The New Zealand dollar rose.
  Pacific Financial Wire: The New Zealand dollar rose 0.8 percent
  Capital & Coast: The kiwi jumped almost one percent
Economists had expected the cut, or had not.
  Pacific Financial Wire: Economists had expected a cut of this size
  Capital & Coast: The markets were caught off guard
  Capital & Coast: most forecasters had put their money on a quarter point
Southland passed on the cut, or has not.
  Pacific Financial Wire: The country's largest lender, Southland Bank, passed on the cut in full
  The Wellington Post-Courier: Southland Bank, which writes one mortgage in three, has so far kept its floating rate where it was, at 7.9 percent
Southland writes one mortgage in three.
  The Wellington Post-Courier: which writes one mortgage in three
Strachan will not stand for a second term, or will.
  Pacific Financial Wire: Strachan ruled out standing for a second term
  Capital & Coast: Strachan wants five more years
  Capital & Coast: Now Helen Strachan, 61, has let the board know that she is available for another term, two people with knowledge of her letter say
Her term ends in March.
  Pacific Financial Wire: hers ends in March
Mortgage holders get relief.
  The Wellington Post-Courier: Mortgage holders get early Christmas present
  The Wellington Post-Courier: For some 600,000 households with floating home loans, relief came at two o'clock on Wednesday afternoon
She steered the bank through crises.
  Capital & Coast: She has steered the bank through an earthquake, a pandemic and the worst inflation in three decades
Unemployment is 4.8 percent.
  Capital & Coast: Unemployment stands at 4.8 percent

=== conflicts
denial | Pacific Financial Wire: without a vote | The Wellington Post-Courier: when hands were raised
denial | The Wellington Post-Courier: overruled two colleagues | Capital & Coast: by consensus
quotation | Pacific Financial Wire: the room to wait and watch | The Wellington Post-Courier: room to wait and to watch
attribution | Pacific Financial Wire: she told a news conference | Capital & Coast: Deputy Governor Rawiri Kemp said on Wednesday
denial | Pacific Financial Wire: The economy shrank | Capital & Coast: avoided a contraction
denial | Pacific Financial Wire: was told of the decision an hour before it was published | The Wellington Post-Courier: had heard of it on the car radio
denial | Pacific Financial Wire: declined to comment | The Wellington Post-Courier: called the move welcome news
denial | Pacific Financial Wire: had expected a cut of this size | Capital & Coast: were caught off guard
denial | Pacific Financial Wire: passed on the cut in full | The Wellington Post-Courier: has so far kept its floating rate where it was
denial | Pacific Financial Wire: ruled out standing for a second term | Capital & Coast: is available for another term
quotation | The Wellington Post-Courier: room to wait and to watch | Capital & Coast: the room to wait and watch
attribution | The Wellington Post-Courier: said Helen Strachan, the governor | Capital & Coast: Deputy Governor Rawiri Kemp said on Wednesday
