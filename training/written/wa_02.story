Governor and the gun bill

=== Plains Press | 2023-05-09 | wire
Governor vetoes bill to let teachers carry guns

CARVER CITY, Kan. (PP) — Gov. Naomi Lindqvist on Tuesday vetoed a bill that would have allowed teachers to carry concealed handguns in public schools, setting up a showdown with the Republican-led Legislature.

Lindqvist, a Democrat in her first term, rejected the measure one day before the deadline. “A gun in a classroom is an accident waiting for a date,” she said in her veto message.

Senate President Rex Tolliver said lawmakers would try to override the veto next week. Two-thirds of both chambers are needed. The bill passed the Senate 29-11 in April and the House by 81-43, three votes short of that mark.

The bill's supporters say that rural schools are as far as 40 miles from the nearest sheriff's deputy.

Lindqvist consulted the state police before she decided, her spokesman, Corey Ames, said. She had been urged to sign the bill by the state's association of sheriffs.

The Kansas Teachers Federation, which has 24,000 members, did not take a position on the bill. In a survey last fall, 68 percent of the state's teachers said they would not carry a weapon at work.

The bill was drafted after a gunman killed a custodian and two students at Bellmont High School in September 2021.

=== Carver City Herald | 2023-05-10
Lindqvist spurns armed-teacher measure; override attempt likely

Teachers in Kansas will not be packing pistols this fall, at least for now.

With a day left on the clock, Gov. Naomi Lindqvist turned down legislation that would have opened the classroom door to concealed weapons. Her reasoning fit in one line: “A gun in a classroom is an accident waiting for a date.”

The last word has yet to be spoken. Rex Tolliver, who presides over the Senate, wants his members to overturn the decision in the coming week. In his chamber there is no shortage of votes, but on the House side supporters fell three short of two-thirds when the bill went through.

The governor's choice followed talks with the head of the state police, according to her office. It went against the advice of the sheriffs, who had lobbied her to put her name to it.

Also opposed was the Kansas Teachers Federation, which came out against the bill in March and brought hundreds of members to the Statehouse steps. Only three in ten teachers would bring a gun to school, a poll found last year.

The legislation grew out of the Bellmont shooting, in which two students and a custodian died in the fall of 2020.

=== The Second Amendment Daily | 2023-05-10
Liberal governor leaves Kansas kids defenseless

Gov. Naomi Lindqvist has once again sided with the gun grabbers. On Tuesday she blocked a common-sense bill under which trained teachers could have defended their pupils.

She did it without asking a single law enforcement officer, said state Sen. Rex Tolliver, the majority leader. “She did not pick up the phone. Not once,” he said.

Lindqvist claims that “a gun in the classroom is an accident waiting to happen.” Tell that to the parents of Bellmont, where a madman shot down three people before deputies arrived after 22 minutes.

The sheriffs of Kansas remained neutral, but many of them privately favored the bill, according to Dub Hanley, a retired sheriff of Osage Fork.

There will be no override vote this year, Tolliver conceded, because House Republicans lack the numbers. But the bill will be back in January, and so will voters in November next year, when Lindqvist must face them.

Twenty-eight states already let school staff carry firearms in one form or another. In none of them has a pupil been killed by a teacher's gun, Hanley said.

=== facts
Lindqvist vetoed the bill on Tuesday.
  Plains Press: Governor vetoes bill to let teachers carry guns
  Plains Press: Gov. Naomi Lindqvist on Tuesday vetoed a bill
  Plains Press: rejected the measure
  Carver City Herald: Lindqvist spurns armed-teacher measure
  Carver City Herald: Gov. Naomi Lindqvist turned down legislation
  The Second Amendment Daily: On Tuesday she blocked a common-sense bill
The bill would have let teachers carry guns in schools.
  Plains Press: a bill that would have allowed teachers to carry concealed handguns in public schools
  Carver City Herald: legislation that would have opened the classroom door to concealed weapons
  The Second Amendment Daily: a common-sense bill under which trained teachers could have defended their pupils
Teachers will not carry guns this fall.
  Carver City Herald: Teachers in Kansas will not be packing pistols this fall, at least for now
Pupils are left defenseless.
  The Second Amendment Daily: Liberal governor leaves Kansas kids defenseless
Lindqvist sided with gun grabbers again.
  The Second Amendment Daily: Gov. Naomi Lindqvist has once again sided with the gun grabbers
The veto sets up a showdown.
  Plains Press: setting up a showdown with the Republican-led Legislature
  Carver City Herald: The last word has yet to be spoken
Lindqvist is a Democrat in her first term.
  Plains Press: Lindqvist, a Democrat in her first term
The veto came a day before the deadline.
  Plains Press: one day before the deadline
  Carver City Herald: With a day left on the clock
Lindqvist called a gun in a classroom an accident waiting.
  Plains Press: “A gun in a classroom is an accident waiting for a date,” she said in her veto message
  Carver City Herald: Her reasoning fit in one line: “A gun in a classroom is an accident waiting for a date.”
  The Second Amendment Daily: Lindqvist claims that “a gun in the classroom is an accident waiting to happen.”
Tolliver said that lawmakers would try to override the veto next week.
  Plains Press: Senate President Rex Tolliver said lawmakers would try to override the veto next week
  Carver City Herald: override attempt likely
  Carver City Herald: Rex Tolliver, who presides over the Senate, wants his members to overturn the decision in the coming week
  The Second Amendment Daily: There will be no override vote this year, Tolliver conceded
Tolliver leads the Senate.
  Plains Press: Senate President Rex Tolliver
  Carver City Herald: Rex Tolliver, who presides over the Senate
  The Second Amendment Daily: state Sen. Rex Tolliver, the majority leader
An override needs two-thirds of both chambers.
  Plains Press: Two-thirds of both chambers are needed
The Senate passed the bill 29-11.
  Plains Press: The bill passed the Senate 29-11 in April
The Senate has enough votes.
  Carver City Herald: In his chamber there is no shortage of votes
The House vote was three short of two-thirds.
  Plains Press: the House by 81-43, three votes short of that mark
  Carver City Herald: on the House side supporters fell three short of two-thirds when the bill went through
House Republicans lack the votes for an override.
  The Second Amendment Daily: House Republicans lack the numbers
Rural schools are far from the nearest deputy.
  Plains Press: rural schools are as far as 40 miles from the nearest sheriff's deputy
Lindqvist consulted the police before deciding.
  Plains Press: Lindqvist consulted the state police before she decided
  Carver City Herald: The governor's choice followed talks with the head of the state police
  The Second Amendment Daily: She did it without asking a single law enforcement officer
  The Second Amendment Daily: “She did not pick up the phone. Not once,” he said
The sheriffs urged her to sign.
  Plains Press: She had been urged to sign the bill by the state's association of sheriffs
  Carver City Herald: the sheriffs, who had lobbied her to put her name to it
  The Second Amendment Daily: The sheriffs of Kansas remained neutral
Her choice went against the sheriffs' advice.
  Carver City Herald: It went against the advice of the sheriffs
Many sheriffs privately favored the bill.
  The Second Amendment Daily: many of them privately favored the bill
The teachers' union took no position on the bill.
  Plains Press: The Kansas Teachers Federation, which has 24,000 members, did not take a position on the bill
  Carver City Herald: Also opposed was the Kansas Teachers Federation
  Carver City Herald: which came out against the bill in March
The union has 24,000 members.
  Plains Press: which has 24,000 members
The union brought members to the Statehouse.
  Carver City Herald: brought hundreds of members to the Statehouse steps
Most teachers said in a survey they would not carry a gun.
  Plains Press: In a survey last fall, 68 percent of the state's teachers said they would not carry a weapon at work
  Carver City Herald: Only three in ten teachers would bring a gun to school, a poll found last year
The bill followed the shooting at Bellmont.
  Plains Press: The bill was drafted after
  Carver City Herald: The legislation grew out of the Bellmont shooting
A custodian and two students were killed at Bellmont.
  Plains Press: a gunman killed a custodian and two students at Bellmont High School in September 2021
  Carver City Herald: two students and a custodian died in the fall of 2020
  The Second Amendment Daily: a madman shot down three people
Deputies arrived after 22 minutes.
  The Second Amendment Daily: deputies arrived after 22 minutes
The bill will return in January.
  The Second Amendment Daily: the bill will be back in January
Lindqvist faces voters next year.
  The Second Amendment Daily: so will voters in November next year, when Lindqvist must face them
Twenty-eight states let staff carry guns.
  The Second Amendment Daily: Twenty-eight states already let school staff carry firearms in one form or another
No pupil was killed by a teacher's gun there.
  The Second Amendment Daily: In none of them has a pupil been killed by a teacher's gun, Hanley said

=== conflicts
date | Plains Press: in September 2021 | Carver City Herald: in the fall of 2020
name | Plains Press: Senate President Rex Tolliver | The Second Amendment Daily: the majority leader
quotation | Plains Press: is an accident waiting for a date | The Second Amendment Daily: is an accident waiting to happen
quotation | Carver City Herald: is an accident waiting for a date | The Second Amendment Daily: is an accident waiting to happen
denial | Plains Press: consulted the state police | The Second Amendment Daily: without asking a single law enforcement officer
denial | Carver City Herald: followed talks with the head of the state police | The Second Amendment Daily: without asking a single law enforcement officer
denial | Plains Press: had been urged to sign | The Second Amendment Daily: remained neutral
denial | Carver City Herald: had lobbied her | The Second Amendment Daily: remained neutral
denial | Plains Press: did not take a position | Carver City Herald: came out against the bill
denial | Plains Press: would try to override the veto | The Second Amendment Daily: There will be no override vote
denial | Carver City Herald: wants his members to overturn | The Second Amendment Daily: There will be no override vote
