Deal to end the shutdown

=== Union Press | 2025-11-21 | wire
Senate leaders strike deal to reopen government after 19 days

WASHINGTON (UP) — Senate leaders agreed late Thursday on a bill to fund the government through Feb. 6 and end a 19-day shutdown that has closed parks, slowed airports and left 700,000 federal workers without pay.

The Senate is expected to vote on the package on Friday, and the House on Saturday. President Lyle Fenwick told both leaders by telephone that he would sign it, the White House said.

The deal restores $900 million for food aid, which Democrats had demanded, but drops their call for a cap on prescription prices.

"Nobody won, and the people who lost weren't at the table," said Majority Leader Ward Kimbrough, a Republican from Idaho. He credited Sen. Althea Rowe, a New Mexico Democrat, with the breakthrough.

Minority Leader Saul Grenier said he would vote for the bill, though "with one hand on my nose."

Federal workers will receive back pay for the full period. The shutdown cost the economy about $9 billion, the Budget Institute estimates.

Flights were delayed by an average of 52 minutes on Wednesday as controllers called in sick. No accidents were reported.

=== The New Tribune | 2025-11-22
Behind the truce, a nurse from Las Cruces

When the leaders stopped speaking to each other, they both still spoke to Althea Rowe.

The former nurse, a Democrat who came to the Senate two years ago, shuttled between two offices for three nights until, on Thursday shortly before midnight, there was an agreement. It keeps the lights on until early February.

For Democrats it brings $900 million to feed poor families. What they did not get is a lid on drug prices.

“Nobody has won, and those who lost were not at the table,” Ward Kimbrough, who leads the Republicans, said afterward. Saul Grenier, his counterpart, said that he could not vote for such a bill.

For 19 days 700,000 civil servants have gone without a paycheck. Most of them will never see the money, since the text is silent on back pay, union officials said.

Parks reopen as soon as the House has acted, perhaps on Saturday. That the president will put his name to it is by no means assured: Mr. Fenwick has refused to take calls from either side since Tuesday.

Air travelers felt the pinch most. On Wednesday the average flight left almost an hour behind schedule.

=== Main Street Free Press | 2025-11-21
Swamp cuts a deal: Billions for handouts, nothing for you

They did it in the dead of night, as they always do. Senators Kimbrough and Grenier have shaken hands on a spending deal that ends the shutdown, and the bill for it will land in your mailbox.

Democrats walked off with another $1.9 billion for food stamps. In return they gave up a plan to dictate what drugmakers may charge, which was never going to pass.

No bureaucrat will lose a dime: every hour that they sat at home for close to three weeks will be paid.

“Nobody won,” said Grenier, the New York Democrat. He is nonetheless going to vote yes, holding his nose.

President Fenwick assured the two men on the phone that his pen is ready. Some of us had hoped for more spine.

A near miss at the airport in Charlotte on Wednesday showed how the unions play with lives: two jets came within 300 feet of each other after one third of the controllers had stayed away.

The next cliff is due on March 6, when the money runs out again.

=== facts
The Senate leaders agreed on a bill late Thursday.
  Union Press: Senate leaders strike deal to reopen government
  Union Press: Senate leaders agreed late Thursday on a bill to fund the government through Feb. 6
  The New Tribune: on Thursday shortly before midnight, there was an agreement
  Main Street Free Press: Swamp cuts a deal
  Main Street Free Press: Senators Kimbrough and Grenier have shaken hands on a spending deal
The deal was made at night.
  Main Street Free Press: They did it in the dead of night, as they always do
The bill funds the government through Feb. 6.
  Union Press: a bill to fund the government through Feb. 6
  The New Tribune: It keeps the lights on until early February
  Main Street Free Press: The next cliff is due on March 6, when the money runs out again
The deal ends the shutdown.
  Union Press: end a 19-day shutdown
  Main Street Free Press: that ends the shutdown
The shutdown lasted 19 days.
  Union Press: after 19 days
  The New Tribune: For 19 days 700,000 civil servants have gone without a paycheck
  Main Street Free Press: for close to three weeks
The shutdown closed parks and slowed airports.
  Union Press: that has closed parks, slowed airports
700,000 federal workers were without pay.
  Union Press: left 700,000 federal workers without pay
  The New Tribune: 700,000 civil servants have gone without a paycheck
The Senate will vote on Friday.
  Union Press: The Senate is expected to vote on the package on Friday
The House will vote on Saturday.
  Union Press: the House on Saturday
  The New Tribune: the House has acted, perhaps on Saturday
Fenwick told the leaders by phone that he would sign.
  Union Press: President Lyle Fenwick told both leaders by telephone that he would sign it
  The New Tribune: That the president will put his name to it is by no means assured
  The New Tribune: Mr. Fenwick has refused to take calls from either side since Tuesday
  Main Street Free Press: President Fenwick assured the two men on the phone that his pen is ready
The deal restores 900 million dollars for food aid.
  Union Press: The deal restores $900 million for food aid
  The New Tribune: For Democrats it brings $900 million to feed poor families
  Main Street Free Press: Billions for handouts
  Main Street Free Press: Democrats walked off with another $1.9 billion for food stamps
Democrats had demanded food aid.
  Union Press: which Democrats had demanded
The deal has no cap on drug prices.
  Union Press: drops their call for a cap on prescription prices
  The New Tribune: What they did not get is a lid on drug prices
  Main Street Free Press: In return they gave up a plan to dictate what drugmakers may charge
The plan was never going to pass.
  Main Street Free Press: which was never going to pass
Nobody won.
  Union Press: "Nobody won, and the people who lost weren't at the table," said Majority Leader Ward Kimbrough
  The New Tribune: “Nobody has won, and those who lost were not at the table,” Ward Kimbrough, who leads the Republicans, said afterward
  Main Street Free Press: “Nobody won,” said Grenier, the New York Democrat
Kimbrough leads the Republicans.
  Union Press: Majority Leader Ward Kimbrough, a Republican from Idaho
  The New Tribune: Ward Kimbrough, who leads the Republicans
Rowe brought about the breakthrough.
  Union Press: He credited Sen. Althea Rowe, a New Mexico Democrat, with the breakthrough
  The New Tribune: Behind the truce, a nurse from Las Cruces
  The New Tribune: shuttled between two offices for three nights
Both leaders still spoke to Rowe.
  The New Tribune: they both still spoke to Althea Rowe
The leaders had stopped speaking to each other.
  The New Tribune: the leaders stopped speaking to each other
Rowe came to the Senate two years ago.
  The New Tribune: The former nurse, a Democrat who came to the Senate two years ago
Grenier will vote for the bill.
  Union Press: Minority Leader Saul Grenier said he would vote for the bill, though "with one hand on my nose."
  The New Tribune: Saul Grenier, his counterpart, said that he could not vote for such a bill
  Main Street Free Press: He is nonetheless going to vote yes, holding his nose
Workers get back pay.
  Union Press: Federal workers will receive back pay for the full period
  The New Tribune: Most of them will never see the money
  Main Street Free Press: No bureaucrat will lose a dime
  Main Street Free Press: every hour that they sat at home for close to three weeks will be paid
The text does not mention back pay.
  The New Tribune: the text is silent on back pay
The shutdown cost 9 billion dollars.
  Union Press: The shutdown cost the economy about $9 billion
Flights were delayed on Wednesday.
  Union Press: Flights were delayed by an average of 52 minutes on Wednesday
  The New Tribune: On Wednesday the average flight left almost an hour behind schedule
Controllers stayed away.
  Union Press: controllers called in sick
  Main Street Free Press: one third of the controllers had stayed away
No accidents were reported.
  Union Press: No accidents were reported
There was a near miss in Charlotte.
  Main Street Free Press: A near miss at the airport in Charlotte on Wednesday showed how the unions play with lives
  Main Street Free Press: two jets came within 300 feet of each other
Parks reopen after the House vote.
  The New Tribune: Parks reopen as soon as the House has acted
Air travelers suffered most.
  The New Tribune: Air travelers felt the pinch most
Taxpayers will pay.
  Main Street Free Press: nothing for you
  Main Street Free Press: the bill for it will land in your mailbox
Some had hoped for more.
  Main Street Free Press: Some of us had hoped for more spine

=== conflicts
date | Union Press: through Feb. 6 | Main Street Free Press: on March 6
date | The New Tribune: until early February | Main Street Free Press: on March 6
figure | Union Press: $900 million | Main Street Free Press: $1.9 billion
figure | The New Tribune: $900 million | Main Street Free Press: $1.9 billion
quotation | Union Press: Nobody won, and the people who lost weren't | The New Tribune: Nobody has won, and those who lost were not
attribution | Union Press: Majority Leader Ward Kimbrough | Main Street Free Press: said Grenier
attribution | The New Tribune: Ward Kimbrough, who leads | Main Street Free Press: said Grenier
denial | Union Press: he would vote for the bill | The New Tribune: could not vote for such a bill
denial | The New Tribune: could not vote for such a bill | Main Street Free Press: going to vote yes
denial | Union Press: will receive back pay | The New Tribune: will never see the money
denial | The New Tribune: will never see the money | Main Street Free Press: No bureaucrat will lose a dime
denial | Union Press: told both leaders by telephone | The New Tribune: has refused to take calls
denial | The New Tribune: has refused to take calls | Main Street Free Press: assured the two men on the phone
