County refuses to certify the election

=== Union Press | 2026-11-24 | wire
Pennsylvania county certifies vote after court order

WEXLER, Pa. (UP) — The election board of a Pennsylvania county voted 2-1 on Monday to certify the results of this month's governor's race, four hours before a deadline set by a judge, ending a standoff that had threatened to delay the statewide count.

Commissioner Todd Haverly, a Republican who had blocked certification last week, switched his vote. He said he did so under protest and because the court had left him no choice.

The holdout was Commissioner Gail Pruss, also a Republican. "I will not sign what I can't explain to my neighbors," she said.

Board members had questioned 213 mail ballots that arrived without a date on the envelope. They were not counted, county elections director Sunil Rao said.

Democrat Andrea Malloy won the governor's race by 18,422 votes, according to unofficial returns. Her opponent, state Sen. Vince Tarkington, has not conceded.

Judge Lorraine Petty had ruled on Friday that certification is a duty and not a choice, and threatened the commissioners with fines of $5,000 a day.

About 70 people attended the meeting. Sheriff's deputies led out two men who shouted at Rao. No arrests were made.

Rao said he had received 14 death threats since Election Day.

=== Susquehanna Times | 2026-11-24
In a high school gym, democracy squeaks through

The gym in Wexler smelled of floor wax and wet coats, and for an hour and a half on Monday it was the most closely watched room in Pennsylvania.

When it was over, the three people who run elections in Lowry County had done by two votes to one what a judge had told them to do, and the result of the race for governor could go to Harrisburg.

The change of heart came from Gail Pruss, who had said no the week before. Todd Haverly stuck to his guns. “I won't put my name to what I can't explain to my neighbors,” he said.

At issue were a couple of hundred envelopes on which voters had forgotten to write the date. Sunil Rao, who heads the county's election office, said that they were included in the tally, as a federal court has required.

Ms. Malloy, a Democrat, beat Vince Tarkington by a little over 18,000 votes. The senator called her on Sunday to wish her well, an aide to the governor-elect said.

Two hecklers were escorted to the door. For Mr. Rao it was the mildest evening in weeks: since Nov. 3, fourteen people have threatened to kill him.

=== Keystone Conservative | 2026-11-23
Judge puts gun to county's head; board caves

Under the threat of ruinous fines, commissioners in rural Lowry County rubber-stamped the governor's election tonight.

Haverly, a good man, was the one who gave way. He said he had been robbed of his conscience by a judge in a black robe, and his hand shook as he raised it. The commissioners would have had to pay 50,000 dollars for each day of delay.

Gail Pruss did not bend. She left the room to applause from a crowd of around 200.

Two patriots who dared to ask questions were arrested.

Judge Lorraine Petty, a Democrat, had told the board that it has no say in the matter: certifying, in her opinion, is an obligation. The county did not appeal.

The 213 undated mail ballots that gave rise to the dispute were set aside, and would not have changed the outcome. But Vince Tarkington refuses to throw in the towel. He trails by 18,422, and wants the machines in three cities examined.

It is a matter of trust, says Becky Strohl, 48, who drove a school bus with twenty neighbors to the courthouse for the meeting. “Nobody ever answers us,” she said. “They just count again and get the same number.”

=== facts
The board voted to certify the results.
  Union Press: Pennsylvania county certifies vote after court order
  Union Press: The election board of a Pennsylvania county voted 2-1 on Monday to certify the results of this month's governor's race
  Susquehanna Times: democracy squeaks through
  Susquehanna Times: the three people who run elections in Lowry County had done by two votes to one what a judge had told them to do
  Keystone Conservative: board caves
  Keystone Conservative: commissioners in rural Lowry County rubber-stamped the governor's election tonight
The vote ended a standoff.
  Union Press: ending a standoff that had threatened to delay the statewide count
The vote came four hours before the deadline.
  Union Press: four hours before a deadline set by a judge
The result could go to Harrisburg.
  Susquehanna Times: the result of the race for governor could go to Harrisburg
Haverly switched his vote.
  Union Press: Commissioner Todd Haverly, a Republican who had blocked certification last week, switched his vote
  Susquehanna Times: The change of heart came from Gail Pruss, who had said no the week before
  Susquehanna Times: Todd Haverly stuck to his guns
  Keystone Conservative: Haverly, a good man, was the one who gave way
Haverly voted under protest.
  Union Press: he did so under protest and because the court had left him no choice
  Keystone Conservative: he had been robbed of his conscience by a judge in a black robe
Haverly's hand shook.
  Keystone Conservative: his hand shook as he raised it
Pruss held out.
  Union Press: The holdout was Commissioner Gail Pruss, also a Republican
  Susquehanna Times: The change of heart came from Gail Pruss
  Keystone Conservative: Gail Pruss did not bend
A commissioner would not sign what could not be explained to neighbors.
  Union Press: "I will not sign what I can't explain to my neighbors," she said
  Susquehanna Times: “I won't put my name to what I can't explain to my neighbors,” he said
Pruss left the room to applause.
  Keystone Conservative: She left the room to applause from a crowd of around 200
213 undated mail ballots were in dispute.
  Union Press: Board members had questioned 213 mail ballots that arrived without a date on the envelope
  Susquehanna Times: At issue were a couple of hundred envelopes on which voters had forgotten to write the date
  Keystone Conservative: The 213 undated mail ballots that gave rise to the dispute
The undated ballots were not counted.
  Union Press: They were not counted
  Susquehanna Times: they were included in the tally
  Keystone Conservative: The 213 undated mail ballots that gave rise to the dispute were set aside
A federal court has required their count.
  Susquehanna Times: as a federal court has required
The ballots would not have changed the outcome.
  Keystone Conservative: would not have changed the outcome
Rao is elections director.
  Union Press: county elections director Sunil Rao
  Susquehanna Times: Sunil Rao, who heads the county's election office
Malloy won by 18,422 votes.
  Union Press: Democrat Andrea Malloy won the governor's race by 18,422 votes
  Susquehanna Times: Ms. Malloy, a Democrat, beat Vince Tarkington by a little over 18,000 votes
  Keystone Conservative: He trails by 18,422
Tarkington has not conceded.
  Union Press: Her opponent, state Sen. Vince Tarkington, has not conceded
  Susquehanna Times: The senator called her on Sunday to wish her well
  Keystone Conservative: Vince Tarkington refuses to throw in the towel
Tarkington wants the machines examined.
  Keystone Conservative: wants the machines in three cities examined
Petty ruled that certification is a duty.
  Union Press: Judge Lorraine Petty had ruled on Friday that certification is a duty and not a choice
  Keystone Conservative: Judge Lorraine Petty, a Democrat, had told the board that it has no say in the matter
  Keystone Conservative: certifying, in her opinion, is an obligation
The commissioners were threatened with fines.
  Union Press: threatened the commissioners with fines of $5,000 a day
  Keystone Conservative: Under the threat of ruinous fines
  Keystone Conservative: Judge puts gun to county's head
  Keystone Conservative: The commissioners would have had to pay 50,000 dollars for each day of delay
The county did not appeal.
  Keystone Conservative: The county did not appeal
About 70 people attended.
  Union Press: About 70 people attended the meeting
  Keystone Conservative: a crowd of around 200
Two men were led out.
  Union Press: Sheriff's deputies led out two men who shouted at Rao
  Susquehanna Times: Two hecklers were escorted to the door
Nobody was arrested.
  Union Press: No arrests were made
  Keystone Conservative: Two patriots who dared to ask questions were arrested
Rao received 14 death threats since Election Day.
  Union Press: he had received 14 death threats since Election Day
  Susquehanna Times: since Nov. 3, fourteen people have threatened to kill him
For Rao it was the mildest evening in weeks.
  Susquehanna Times: For Mr. Rao it was the mildest evening in weeks
The gym was closely watched for an hour and a half.
  Susquehanna Times: for an hour and a half on Monday it was the most closely watched room in Pennsylvania
The gym smelled of floor wax.
  Susquehanna Times: The gym in Wexler smelled of floor wax and wet coats
It is a matter of trust.
  Keystone Conservative: It is a matter of trust, says Becky Strohl, 48
The meeting was in a gym in Wexler.
  Susquehanna Times: In a high school gym
  Susquehanna Times: The gym in Wexler
  Keystone Conservative: to the courthouse for the meeting
Strohl drove neighbors to the meeting.
  Keystone Conservative: who drove a school bus with twenty neighbors to the courthouse for the meeting
Nobody answers them.
  Keystone Conservative: “Nobody ever answers us,” she said
They count again and get the same number.
  Keystone Conservative: “They just count again and get the same number.”

=== conflicts
place | Susquehanna Times: In a high school gym | Keystone Conservative: to the courthouse
name | Union Press: Commissioner Todd Haverly | Susquehanna Times: The change of heart came from Gail Pruss
name | Susquehanna Times: The change of heart came from Gail Pruss | Keystone Conservative: Haverly, a good man
attribution | Union Press: to my neighbors," she said | Susquehanna Times: to my neighbors,” he said
quotation | Union Press: I will not sign what | Susquehanna Times: I won't put my name to what
figure | Union Press: $5,000 a day | Keystone Conservative: 50,000 dollars
figure | Union Press: About 70 people | Keystone Conservative: around 200
denial | Union Press: switched his vote | Susquehanna Times: stuck to his guns
denial | Susquehanna Times: stuck to his guns | Keystone Conservative: was the one who gave way
denial | Union Press: They were not counted | Susquehanna Times: were included in the tally
denial | Susquehanna Times: were included in the tally | Keystone Conservative: were set aside
denial | Union Press: has not conceded | Susquehanna Times: called her on Sunday to wish her well
denial | Susquehanna Times: called her on Sunday to wish her well | Keystone Conservative: refuses to throw in the towel
denial | Union Press: No arrests were made | Keystone Conservative: were arrested
