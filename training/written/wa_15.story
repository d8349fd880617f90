Senator collapses in the chamber

=== Atlas Wire | 2026-09-16 | wire
Sen. Bledsoe, 83, hospitalized after collapsing during vote

WASHINGTON (AW) — Sen. Harlan Bledsoe, the 83-year-old chairman of the Appropriations Committee, collapsed on the Senate floor on Wednesday and was taken to a military hospital in Bethesda, Maryland.

Bledsoe, a Republican from Georgia, was conscious and talking when he was wheeled out of the chamber, colleagues said. His office said he had suffered a mild stroke and would remain in the hospital for several days.

Sen. Ines Quintero, a California Democrat and a physician, was the first to reach him. "He squeezed my hand and asked who had the votes," she said.

He intends to seek a sixth term in November, his chief of staff, Beau Ridley, said. Bledsoe leads his challenger, Atlanta businesswoman Carmen Stovall, by four points in most polls.

The collapse came at 4:12 p.m. during a vote on military housing. The Senate was adjourned until Friday.

Bledsoe was treated for an irregular heartbeat in 2023. He has missed 31 votes this year, more than any other senator.

Stovall suspended her campaign for two days and called on Georgians to pray for the senator and his wife, Nell.

=== Savannah Star | 2026-09-17
Bledsoe falls ill on Senate floor; doctors “cautious”

The clerk had just called his name for the second time when Harlan Bledsoe, the dean of Georgia's delegation, slumped against his desk.

For some minutes late on Wednesday afternoon the business of the Senate stood still as Ines Quintero, who practiced medicine in Fresno before she went into politics, knelt on the blue carpet beside him. He did not respond to her, according to two senators who stood nearby, and he was carried out unconscious.

What felled the 83-year-old is not known. He did not have a stroke, a doctor involved in his care said; scans showed no sign of one.

Mr. Bledsoe, who has been in Washington for 30 years, was being watched in an Arlington clinic on Wednesday night. Few of his colleagues have been absent as often this year: he did not cast a ballot in 31 roll calls.

The race for his seat has paused. Carmen Stovall, the Democrat who trails him by four points, took her advertisements off the air and asked for prayers. Whether he will still be in it is doubtful, since the family has asked him to withdraw, a relative said.

“He grabbed my hand and asked who had the votes,” said Sen. Porter Yancey, Georgia's other senator.

=== Beltway Buzz | 2026-09-17
Too old to serve? Bledsoe scare reopens the age question

It was bound to happen sometime. On Wednesday it happened on live television.

Sen. Harlan Bledsoe, who turned 85 this summer, keeled over in the middle of a roll call. A stroke, though not a serious one, his people say. He waved to reporters from the stretcher.

He isn't quitting. “The senator's name will be on the ballot and the senator will be in the Senate,” said Beau Ridley, who runs his office.

“He squeezed my hand and asked who had the votes,” said Ines Quintero, the only doctor among the Democrats.

The average member of the Senate is 64. A bill to require yearly medical checks for lawmakers over 75 died in committee last spring; Bledsoe chaired the committee.

Stovall, who is 47, did not let the news slow her down. She went ahead with a rally in Macon that same evening, where she did not mention him once.

She has reason to hurry. She is down by four, and early voting begins on Oct. 13.

=== facts
Bledsoe collapsed in the Senate on Wednesday.
  Atlas Wire: Sen. Bledsoe, 83, hospitalized after collapsing during vote
  Atlas Wire: Sen. Harlan Bledsoe, the 83-year-old chairman of the Appropriations Committee, collapsed on the Senate floor on Wednesday
  Savannah Star: Bledsoe falls ill on Senate floor
  Savannah Star: Harlan Bledsoe, the dean of Georgia's delegation, slumped against his desk
  Beltway Buzz: On Wednesday it happened on live television
  Beltway Buzz: Sen. Harlan Bledsoe, who turned 85 this summer, keeled over in the middle of a roll call
He collapsed during a vote.
  Atlas Wire: after collapsing during vote
  Atlas Wire: The collapse came at 4:12 p.m. during a vote on military housing
  Savannah Star: The clerk had just called his name for the second time
  Beltway Buzz: in the middle of a roll call
Bledsoe is 83.
  Atlas Wire: the 83-year-old chairman
  Savannah Star: the 83-year-old is not known
  Beltway Buzz: who turned 85 this summer
He was taken to a hospital in Bethesda.
  Atlas Wire: was taken to a military hospital in Bethesda, Maryland
  Savannah Star: was being watched in an Arlington clinic on Wednesday night
He was conscious when he was brought out.
  Atlas Wire: Bledsoe, a Republican from Georgia, was conscious and talking when he was wheeled out of the chamber
  Savannah Star: he was carried out unconscious
  Beltway Buzz: He waved to reporters from the stretcher
He suffered a mild stroke.
  Atlas Wire: he had suffered a mild stroke
  Savannah Star: He did not have a stroke
  Savannah Star: scans showed no sign of one
  Beltway Buzz: A stroke, though not a serious one, his people say
The cause is not known.
  Savannah Star: What felled the 83-year-old is not known
He would stay in the hospital for several days.
  Atlas Wire: would remain in the hospital for several days
Doctors are cautious.
  Savannah Star: doctors “cautious”
Quintero was the first to reach him.
  Atlas Wire: Sen. Ines Quintero, a California Democrat and a physician, was the first to reach him
  Savannah Star: Ines Quintero, who practiced medicine in Fresno before she went into politics, knelt on the blue carpet beside him
Quintero is a physician.
  Atlas Wire: a California Democrat and a physician
  Savannah Star: who practiced medicine in Fresno
  Beltway Buzz: the only doctor among the Democrats
He squeezed a hand and asked who had the votes.
  Atlas Wire: "He squeezed my hand and asked who had the votes," she said
  Savannah Star: He did not respond to her
  Savannah Star: “He grabbed my hand and asked who had the votes,” said Sen. Porter Yancey, Georgia's other senator
  Beltway Buzz: “He squeezed my hand and asked who had the votes,” said Ines Quintero
Bledsoe will seek another term.
  Atlas Wire: He intends to seek a sixth term in November
  Savannah Star: Whether he will still be in it is doubtful
  Beltway Buzz: He isn't quitting
  Beltway Buzz: “The senator's name will be on the ballot and the senator will be in the Senate,” said Beau Ridley
The family has asked him to withdraw.
  Savannah Star: the family has asked him to withdraw, a relative said
Ridley is his chief of staff.
  Atlas Wire: his chief of staff, Beau Ridley
  Beltway Buzz: Beau Ridley, who runs his office
Bledsoe leads Stovall by four points.
  Atlas Wire: Bledsoe leads his challenger, Atlanta businesswoman Carmen Stovall, by four points in most polls
  Savannah Star: the Democrat who trails him by four points
  Beltway Buzz: She is down by four
The Senate was adjourned.
  Atlas Wire: The Senate was adjourned until Friday
The Senate stood still for some minutes.
  Savannah Star: For some minutes late on Wednesday afternoon the business of the Senate stood still
Bledsoe was treated for an irregular heartbeat in 2023.
  Atlas Wire: Bledsoe was treated for an irregular heartbeat in 2023
He missed 31 votes this year.
  Atlas Wire: He has missed 31 votes this year
  Savannah Star: he did not cast a ballot in 31 roll calls
Few have missed as many votes.
  Atlas Wire: more than any other senator
  Savannah Star: Few of his colleagues have been absent as often this year
Bledsoe has been in Washington for 30 years.
  Savannah Star: who has been in Washington for 30 years
Stovall suspended her campaign.
  Atlas Wire: Stovall suspended her campaign for two days
  Savannah Star: The race for his seat has paused
  Savannah Star: Carmen Stovall, the Democrat who trails him by four points, took her advertisements off the air
  Beltway Buzz: Stovall, who is 47, did not let the news slow her down
  Beltway Buzz: She went ahead with a rally in Macon that same evening
Stovall asked for prayers.
  Atlas Wire: called on Georgians to pray for the senator and his wife, Nell
  Savannah Star: asked for prayers
Stovall did not mention him at the rally.
  Beltway Buzz: where she did not mention him once
The scare reopens the age question.
  Beltway Buzz: Bledsoe scare reopens the age question
The average senator is 64.
  Beltway Buzz: The average member of the Senate is 64
A bill for medical checks died in committee.
  Beltway Buzz: A bill to require yearly medical checks for lawmakers over 75 died in committee last spring
Bledsoe chairs the Appropriations Committee.
  Atlas Wire: the 83-year-old chairman of the Appropriations Committee
Bledsoe chaired the committee in which the bill died.
  Beltway Buzz: Bledsoe chaired the committee
Early voting begins on Oct. 13.
  Beltway Buzz: early voting begins on Oct. 13

=== conflicts
place | Atlas Wire: in Bethesda, Maryland | Savannah Star: in an Arlington clinic
figure | Atlas Wire: the 83-year-old chairman | Beltway Buzz: who turned 85
figure | Savannah Star: the 83-year-old is | Beltway Buzz: who turned 85
attribution | Atlas Wire: asked who had the votes," she said | Savannah Star: Sen. Porter Yancey
attribution | Savannah Star: Sen. Porter Yancey | Beltway Buzz: said Ines Quintero
quotation | Atlas Wire: He squeezed my hand | Savannah Star: He grabbed my hand
quotation | Savannah Star: He grabbed my hand | Beltway Buzz: He squeezed my hand
denial | Atlas Wire: was conscious and talking | Savannah Star: was carried out unconscious
denial | Savannah Star: was carried out unconscious | Beltway Buzz: waved to reporters from the stretcher
denial | Atlas Wire: he had suffered a mild stroke | Savannah Star: did not have a stroke
denial | Savannah Star: did not have a stroke | Beltway Buzz: A stroke, though not a serious one
denial | Atlas Wire: suspended her campaign | Beltway Buzz: went ahead with a rally
denial | Savannah Star: The race for his seat has paused | Beltway Buzz: did not let the news slow her down
denial | Atlas Wire: asked who had the votes," she said | Savannah Star: did not respond to her
denial | Savannah Star: did not respond to her | Beltway Buzz: He squeezed my hand and asked
