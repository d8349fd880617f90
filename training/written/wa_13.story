Abortion measure and its signatures

=== Plains Press | 2024-07-03 | wire
Abortion rights group turns in signatures for South Dakota vote

PIERPONT, S.D. (PP) — Abortion rights supporters said on Wednesday that they had handed in more than 54,000 signatures to put the issue before South Dakota voters in November, well over the 35,017 that are required.

The proposed amendment would let the state regulate abortion in the second trimester only to protect a woman's health. Abortion is now banned except to save the mother's life.

Secretary of State Holly Brandt, a Republican, has until Aug. 13 to check the names. Her office said it had found no sign of fraud so far.

Opponents said they would go to court. "People were told they were signing for lower grocery taxes," said Dale Vandersloot, who leads Life Dakota.

The American Reproductive Fund, a national group, has given $1.2 million to the campaign. Neither of the state's big hospital chains has taken a side.

Rick Ulven, the founder of Prairie Choice, which gathered the names, said that volunteers had collected all of them. "Some of my people wore out two pairs of boots," he said.

Voters rejected a ban on abortion in 2006 and again in 2008. A poll in May found 53 percent in favor of the measure.

=== Black Hills Observer | 2024-07-04
Fifty-four thousand names in nineteen boxes

They came in a horse trailer. Nineteen boxes, each sealed with tape and carried up the steps of the Capitol by women in blue shirts.

If Holly Brandt's staff find that 35,017 of the signatures are valid, South Dakotans will decide in the fall whether to lift one of the strictest bans in the country. At present doctors may end a pregnancy only when the mother would otherwise die.

The drive has been run on a shoestring. No money came from outside the state, said the head of Prairie Choice, Rick Ulven, 66, a retired Lutheran pastor from Yankton.

Not all of those who held the clipboards did it for the cause. About a third of the names were gathered by paid workers at $20 an hour, campaign filings show.

“Some of our people wore out two pairs of boots,” Ulven said.

Whether the boxes will survive the summer is another question. Dale Vandersloot of Life Dakota is preparing a lawsuit; he asserts that voters were duped. “They thought it was about the tax on groceries,” he said.

Twice before, in 2006 and two years later, the state's voters turned down a prohibition. The mood is friendly to the measure this time as well: slightly more than half would back it, according to a survey in spring.

=== Faith & Family Reporter | 2024-07-03
Abortion lobby dumps dubious petitions on state

Out-of-state abortion money has arrived in South Dakota, and it came with boxes.

Backers of an amendment that would wipe out the state's protections for the unborn submitted some 45,000 signatures on Tuesday. A national abortion fund poured more than a million dollars into the effort.

There is already evidence of cheating. The secretary of state's office has come across dozens of forged names in Minnehaha County, a person with knowledge of the review told us.

“They thought they were signing for lower grocery taxes,” said Mary Jo Sandvik, a mother of five from Brookings who was approached outside a supermarket.

Life Dakota will let the count take its course. The group has no plans to sue, its chairman, Dale Vandersloot, said, because it trusts the voters to see through the scheme.

Ulven, the frontman of the campaign, is a former clergyman. Sunfield Health, one of the two large hospital systems, came out against the amendment last week.

Prolife South Dakotans know how to lose and how to come back: in 2006 and 2008 bans failed at the polls, and the law of today was passed anyway.

=== facts
Supporters handed in signatures.
  Plains Press: Abortion rights group turns in signatures
  Plains Press: they had handed in more than 54,000 signatures
  Black Hills Observer: Fifty-four thousand names in nineteen boxes
  Faith & Family Reporter: Abortion lobby dumps dubious petitions on state
  Faith & Family Reporter: Backers of an amendment that would wipe out the state's protections for the unborn submitted some 45,000 signatures on Tuesday
The day was Wednesday.
  Plains Press: Abortion rights supporters said on Wednesday
  Faith & Family Reporter: on Tuesday
The boxes were carried up by women.
  Black Hills Observer: They came in a horse trailer
  Black Hills Observer: each sealed with tape and carried up the steps of the Capitol by women in blue shirts
Voters would decide in November.
  Plains Press: to put the issue before South Dakota voters in November
  Black Hills Observer: South Dakotans will decide in the fall whether to lift one of the strictest bans in the country
35,017 signatures are needed.
  Plains Press: well over the 35,017 that are required
  Black Hills Observer: If Holly Brandt's staff find that 35,017 of the signatures are valid
The amendment would allow regulation only for health in the second trimester.
  Plains Press: The proposed amendment would let the state regulate abortion in the second trimester only to protect a woman's health
The amendment would wipe out protections.
  Faith & Family Reporter: an amendment that would wipe out the state's protections for the unborn
Abortion is banned except to save the mother's life.
  Plains Press: Abortion is now banned except to save the mother's life
  Black Hills Observer: At present doctors may end a pregnancy only when the mother would otherwise die
Brandt has to check the names.
  Plains Press: Secretary of State Holly Brandt, a Republican, has until Aug. 13 to check the names
Signs of fraud have been found.
  Plains Press: it had found no sign of fraud so far
  Faith & Family Reporter: There is already evidence of cheating
  Faith & Family Reporter: The secretary of state's office has come across dozens of forged names in Minnehaha County
Opponents will go to court.
  Plains Press: Opponents said they would go to court
  Black Hills Observer: Dale Vandersloot of Life Dakota is preparing a lawsuit
  Faith & Family Reporter: The group has no plans to sue, its chairman, Dale Vandersloot, said
Life Dakota will let the count take its course.
  Faith & Family Reporter: Life Dakota will let the count take its course
Life Dakota trusts the voters.
  Faith & Family Reporter: it trusts the voters to see through the scheme
People thought they were signing for lower grocery taxes.
  Plains Press: "People were told they were signing for lower grocery taxes," said Dale Vandersloot
  Black Hills Observer: he asserts that voters were duped
  Black Hills Observer: “They thought it was about the tax on groceries,” he said
  Faith & Family Reporter: “They thought they were signing for lower grocery taxes,” said Mary Jo Sandvik
Vandersloot leads Life Dakota.
  Plains Press: who leads Life Dakota
  Faith & Family Reporter: its chairman, Dale Vandersloot
A national fund gave 1.2 million dollars.
  Plains Press: The American Reproductive Fund, a national group, has given $1.2 million to the campaign
  Black Hills Observer: No money came from outside the state
  Faith & Family Reporter: Out-of-state abortion money has arrived in South Dakota
  Faith & Family Reporter: A national abortion fund poured more than a million dollars into the effort
The drive had little money.
  Black Hills Observer: The drive has been run on a shoestring
The hospital chains have taken no side.
  Plains Press: Neither of the state's big hospital chains has taken a side
  Faith & Family Reporter: Sunfield Health, one of the two large hospital systems, came out against the amendment last week
Volunteers collected all the names.
  Plains Press: volunteers had collected all of them
  Black Hills Observer: Not all of those who held the clipboards did it for the cause
  Black Hills Observer: About a third of the names were gathered by paid workers at $20 an hour
Ulven leads the campaign.
  Plains Press: Rick Ulven, the founder of Prairie Choice
  Black Hills Observer: the head of Prairie Choice, Rick Ulven
  Faith & Family Reporter: Ulven, the frontman of the campaign
Ulven is a former pastor.
  Black Hills Observer: Rick Ulven, 66, a retired Lutheran pastor from Yankton
  Faith & Family Reporter: is a former clergyman
Some people wore out two pairs of boots.
  Plains Press: "Some of my people wore out two pairs of boots," he said
  Black Hills Observer: “Some of our people wore out two pairs of boots,” Ulven said
Voters rejected bans in 2006 and 2008.
  Plains Press: Voters rejected a ban on abortion in 2006 and again in 2008
  Black Hills Observer: Twice before, in 2006 and two years later, the state's voters turned down a prohibition
  Faith & Family Reporter: in 2006 and 2008 bans failed at the polls
The law was passed anyway.
  Faith & Family Reporter: the law of today was passed anyway
A poll found 53 percent in favor.
  Plains Press: A poll in May found 53 percent in favor of the measure
  Black Hills Observer: slightly more than half would back it, according to a survey in spring
Sandvik was approached outside a supermarket.
  Faith & Family Reporter: who was approached outside a supermarket

=== conflicts
figure | Plains Press: more than 54,000 signatures | Faith & Family Reporter: some 45,000 signatures
figure | Black Hills Observer: Fifty-four thousand names | Faith & Family Reporter: some 45,000 signatures
date | Plains Press: said on Wednesday | Faith & Family Reporter: on Tuesday
quotation | Plains Press: Some of my people | Black Hills Observer: Some of our people
attribution | Plains Press: said Dale Vandersloot | Faith & Family Reporter: said Mary Jo Sandvik
denial | Plains Press: found no sign of fraud | Faith & Family Reporter: has come across dozens of forged names
denial | Plains Press: would go to court | Faith & Family Reporter: has no plans to sue
denial | Black Hills Observer: is preparing a lawsuit | Faith & Family Reporter: has no plans to sue
denial | Plains Press: has given $1.2 million | Black Hills Observer: No money came from outside
denial | Black Hills Observer: No money came from outside | Faith & Family Reporter: poured more than a million dollars
denial | Plains Press: volunteers had collected all | Black Hills Observer: were gathered by paid workers
denial | Plains Press: Neither of the state's big hospital chains | Faith & Family Reporter: came out against the amendment
