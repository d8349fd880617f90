Ohio Ponzi scheme: financier found guilty by federal jury

=== Midland Wire | 2024-09-26 | wire
Jury convicts Ohio financier in $312 million Ponzi scheme

COLUMBUS, Ohio - A federal jury on Thursday convicted Dale Hutchens, a financial adviser and church deacon, of running a Ponzi scheme that cost more than 2,000 investors $312 million.

Jurors deliberated for nine hours over two days before finding Hutchens, 63, guilty on 17 counts of wire fraud and money laundering. They cleared him of one count, tax evasion.

U.S. District Judge Roberta Keane ordered him taken into custody immediately, calling him a flight risk.

Hutchens, who founded Good Harvest Capital in 1998, did not testify. He promised clients yearly returns of 11 percent and paid them with the money of newcomers, prosecutors said.

"He prayed with them in the morning and robbed them in the afternoon," Assistant U.S. Attorney Miguel Santoro told the jury.

Sentencing is set for January 15. Hutchens faces up to 20 years in prison on each of the fraud counts.

His attorney, Claire Bostwick, said that the verdict was a surprise. A court-appointed receiver, Janet Oyelaran, has recovered about $95 million.

=== Buckeye Tribune | 2024-09-27
Deacon who took retirees' savings is a crook, 12 neighbors decide

COLUMBUS - Twelve Ohioans needed little more than a day's work to see through Dale Hutchens.

The investment adviser who handed round the collection plate on Sundays was found to have swindled over 2,000 people, many of them retired teachers, out of $312 million. He was convicted of all charges on Thursday afternoon.

Those who trusted Good Harvest Capital, a firm he set up more than a quarter of a century ago, were told to expect 11 percent a year. What they got came out of the pockets of those who signed on after them.

"He prayed with them in the morning and robbed them at night," federal prosecutor Miguel Santoro had told the panel.

The defendant himself chose to stay off the witness stand. Until he learns his punishment in the middle of January, he may remain at his lake house with an ankle monitor, Judge Roberta Keane decided.

Bostwick, his lawyer, said she had seen it coming. "I told Dale to pack a bag on Monday," she said.

Roughly $95 million has been clawed back. Victims should receive their first checks by spring, according to the receiver.

=== WKTO Action News | 2024-09-26
'Nothing left but the coffee mug,' says Lancaster widow after Hutchens verdict

Patty Vogel keeps a mug on her kitchen shelf with the words Good Harvest printed on it in green. It is, she says, all that she has left of $410,000.

The 78-year-old widow from Lancaster was one of 31 victims who took the stand against Dale Hutchens, and she was in the front row on Thursday when he was found guilty.

"I wanted him to look at me. He looked at his shoes," Vogel told Action News.

Her late husband had met Hutchens at a Bible study group in 2006. She went on investing after his death because the statements looked so good.

The receiver has recovered $59 million so far, and no date has been set for paying any of it to investors, her office told us.

Hutchens took the stand in his own defense last week and blamed a bookkeeper who died in 2020. That angered Vogel the most. "Dead folks can't answer," she said.

He will be sentenced in January.

=== facts
Hutchens was convicted of a Ponzi scheme.
  Midland Wire: Jury convicts Ohio financier in $312 million Ponzi scheme
  Midland Wire: A federal jury on Thursday convicted Dale Hutchens, a financial adviser and church deacon, of running a Ponzi scheme
  Midland Wire: finding Hutchens, 63, guilty on 17 counts of wire fraud and money laundering
  Buckeye Tribune: Deacon who took retirees' savings is a crook, 12 neighbors decide
  Buckeye Tribune: He was convicted of all charges on Thursday afternoon
  WKTO Action News: when he was found guilty
The scheme cost 2,000 investors $312 million.
  Midland Wire: a Ponzi scheme that cost more than 2,000 investors $312 million
  Buckeye Tribune: The investment adviser ... was found to have swindled over 2,000 people, many of them retired teachers, out of $312 million
Hutchens was a church deacon.
  Midland Wire: a financial adviser and church deacon
  Buckeye Tribune: The investment adviser who handed round the collection plate on Sundays
The jurors deliberated nine hours.
  Midland Wire: Jurors deliberated for nine hours over two days
  Buckeye Tribune: Twelve Ohioans needed little more than a day's work to see through Dale Hutchens
Hutchens was cleared of one count / convicted on all.
  Midland Wire: They cleared him of one count, tax evasion
  Buckeye Tribune: He was convicted of all charges
Hutchens was taken into custody / may stay at home.
  Midland Wire: U.S. District Judge Roberta Keane ordered him taken into custody immediately
  Buckeye Tribune: he may remain at his lake house with an ankle monitor, Judge Roberta Keane decided
The judge called him a flight risk.
  Midland Wire: calling him a flight risk
Hutchens founded Good Harvest Capital in 1998.
  Midland Wire: who founded Good Harvest Capital in 1998
  Buckeye Tribune: a firm he set up more than a quarter of a century ago
Hutchens did not testify / testified.
  Midland Wire: Hutchens ... did not testify
  Buckeye Tribune: The defendant himself chose to stay off the witness stand
  WKTO Action News: Hutchens took the stand in his own defense last week
Hutchens promised 11 percent a year.
  Midland Wire: He promised clients yearly returns of 11 percent
  Buckeye Tribune: Those who trusted Good Harvest Capital ... were told to expect 11 percent a year
Clients were paid with newcomers' money.
  Midland Wire: paid them with the money of newcomers
  Buckeye Tribune: What they got came out of the pockets of those who signed on after them
Santoro said that Hutchens prayed with and robbed his clients.
  Midland Wire: "He prayed with them in the morning and robbed them in the afternoon," Assistant U.S. Attorney Miguel Santoro told the jury
  Buckeye Tribune: "He prayed with them in the morning and robbed them at night," federal prosecutor Miguel Santoro had told the panel
Sentencing is in January.
  Midland Wire: Sentencing is set for January 15
  Buckeye Tribune: Until he learns his punishment in the middle of January
  WKTO Action News: He will be sentenced in January
Hutchens faces up to 20 years on each fraud count.
  Midland Wire: Hutchens faces up to 20 years in prison on each of the fraud counts
The verdict surprised the lawyer / she had seen it coming.
  Midland Wire: His attorney, Claire Bostwick, said that the verdict was a surprise
  Buckeye Tribune: Bostwick, his lawyer, said she had seen it coming
Bostwick told Hutchens to pack a bag.
  Buckeye Tribune: "I told Dale to pack a bag on Monday," she said
The receiver has recovered about $95 million.
  Midland Wire: A court-appointed receiver, Janet Oyelaran, has recovered about $95 million
  Buckeye Tribune: Roughly $95 million has been clawed back
  WKTO Action News: The receiver has recovered $59 million so far
Victims will be paid by spring / no date is set.
  Buckeye Tribune: Victims should receive their first checks by spring, according to the receiver
  WKTO Action News: no date has been set for paying any of it to investors
Vogel has only a mug left of her money.
  WKTO Action News: 'Nothing left but the coffee mug,' says Lancaster widow after Hutchens verdict
  WKTO Action News: Patty Vogel keeps a mug on her kitchen shelf with the words Good Harvest printed on it in green
  WKTO Action News: It is, she says, all that she has left of $410,000
Vogel was one of 31 victims who testified.
  WKTO Action News: The 78-year-old widow from Lancaster was one of 31 victims who took the stand against Dale Hutchens
Vogel was in the front row.
  WKTO Action News: she was in the front row on Thursday
Hutchens looked at his shoes.
  WKTO Action News: "I wanted him to look at me. He looked at his shoes," Vogel told Action News
Vogel's husband met Hutchens at a Bible study group.
  WKTO Action News: Her late husband had met Hutchens at a Bible study group in 2006
Vogel went on investing.
  WKTO Action News: She went on investing after his death
The statements looked good.
  WKTO Action News: the statements looked so good
Hutchens blamed a dead bookkeeper.
  WKTO Action News: blamed a bookkeeper who died in 2020
That angered Vogel the most.
  WKTO Action News: That angered Vogel the most
  WKTO Action News: "Dead folks can't answer," she said

=== conflicts
denial | Midland Wire: cleared him of one count | Buckeye Tribune: convicted of all charges
denial | Midland Wire: taken into custody immediately | Buckeye Tribune: may remain at his lake house
denial | Midland Wire: did not testify | WKTO Action News: took the stand in his own defense
denial | Buckeye Tribune: chose to stay off the witness stand | WKTO Action News: took the stand in his own defense
denial | Midland Wire: was a surprise | Buckeye Tribune: had seen it coming
denial | Buckeye Tribune: should receive their first checks by spring | WKTO Action News: no date has been set
quotation | Midland Wire: in the afternoon | Buckeye Tribune: at night
figure | Midland Wire: $95 million | WKTO Action News: $59 million
figure | Buckeye Tribune: $95 million | WKTO Action News: $59 million
