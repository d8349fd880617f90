Judge blocks the asylum order

=== Union Press | 2025-04-29 | wire
Judge blocks order that barred asylum claims at southern border

SEATTLE (UP) — A federal judge on Tuesday blocked the administration from turning away migrants at the Mexican border before they can ask for asylum, ruling that the president had exceeded his powers.

U.S. District Judge Thea Van Alst put her decision on hold for 14 days to give the government time to appeal. The Justice Department said it would do so within hours.

Congress has said that anyone who reaches U.S. soil may apply, "and no proclamation can unsay it," Van Alst wrote in a 97-page opinion.

President Grant Hollister signed the order on Jan. 22, two days after he took office. It has been used to expel 31,000 people, including about 4,000 children, according to government figures.

The suit was brought by three aid groups and 13 migrants from Cuba, Eritrea and Venezuela.

"The court has told him that he is a president and not a king," said Lina Baptiste, a lawyer for the plaintiffs.

White House aide Scott Remmer called the ruling lawless. Asked whether border agents would obey it, he said they would.

Illegal crossings fell by 61 percent from January to March. Van Alst was appointed by a Democratic president in 2012.

=== Puget Sound Chronicle | 2025-04-30
Seattle judge: “No proclamation can unsay” right to asylum

In a ruling that ran to nearly a hundred pages, a judge in Seattle dealt the president his sharpest defeat yet over the border.

People who make it onto American ground are entitled by law to seek refuge, wrote Thea Van Alst, and it is not for Mr. Hollister to undo what Congress has done.

Her decision took effect at once. By evening, lawyers in Nogales had already walked the first families to the window.

Among the 13 people who sued along with three charities is an Eritrean nurse who was put on a bus back to Matamoros five times. She will be allowed to plead her case. “I'm not asking for a house,” she said through an interpreter. “I am asking for a chair, to sit down and tell it.”

The policy, issued in the first week of the presidency, has kept out 31,000 people. Nobody under 18 was among them, officials maintain.

The Justice Department has yet to decide whether it will challenge the decision, a spokeswoman said.

Ms. Van Alst, 57, was put on the bench by a Democrat. She had also blocked parts of the previous president's rules.

=== The American Standard | 2025-04-30
One judge in Seattle throws open the border

It took Grant Hollister two days to close the border and one unelected judge to open it again.

Thea Van Elst, a liberal activist in robes, decided on Monday that foreigners who sneak across may not be sent back until they have told their tale. She did at least freeze her own edict for two weeks, and the Justice Department is off to the appeals court.

“It's lawless,” said Sen. Dwight Farrow of Alabama. Border officers will not follow the order, presidential aide Scott Remmer told reporters on the White House lawn.

The crackdown worked. Crossings dropped by more than 60 percent in the first quarter, and 13,000 illegals were turned around.

“The court told him he's a president and not a pope,” scoffed Lina Baptiste, an attorney for the open-borders lobby that brought the case.

Van Elst gave money to Democratic candidates before she became a judge. Last year she was overturned four times, more than any colleague in the circuit.

=== facts
A judge blocked the order on Tuesday.
  Union Press: Judge blocks order that barred asylum claims at southern border
  Union Press: A federal judge on Tuesday blocked the administration from turning away migrants at the Mexican border before they can ask for asylum
  Puget Sound Chronicle: a judge in Seattle dealt the president his sharpest defeat yet over the border
  The American Standard: One judge in Seattle throws open the border
  The American Standard: one unelected judge to open it again
  The American Standard: Thea Van Elst, a liberal activist in robes, decided on Monday that foreigners who sneak across may not be sent back until they have told their tale
The judge was Thea Van Alst.
  Union Press: U.S. District Judge Thea Van Alst
  Puget Sound Chronicle: wrote Thea Van Alst
  The American Standard: Thea Van Elst, a liberal activist in robes
The president had exceeded his powers.
  Union Press: the president had exceeded his powers
  Puget Sound Chronicle: it is not for Mr. Hollister to undo what Congress has done
The ruling is on hold for 14 days.
  Union Press: U.S. District Judge Thea Van Alst put her decision on hold for 14 days
  Puget Sound Chronicle: Her decision took effect at once
  The American Standard: She did at least freeze her own edict for two weeks
Lawyers walked the first families to the window.
  Puget Sound Chronicle: lawyers in Nogales had already walked the first families to the window
The Justice Department will appeal.
  Union Press: The Justice Department said it would do so within hours
  Puget Sound Chronicle: The Justice Department has yet to decide whether it will challenge the decision
  The American Standard: the Justice Department is off to the appeals court
Whoever reaches U.S. soil may apply for asylum.
  Union Press: Congress has said that anyone who reaches U.S. soil may apply
  Puget Sound Chronicle: People who make it onto American ground are entitled by law to seek refuge
No proclamation can unsay it.
  Union Press: "and no proclamation can unsay it," Van Alst wrote
  Puget Sound Chronicle: “No proclamation can unsay” right to asylum
The opinion has 97 pages.
  Union Press: in a 97-page opinion
  Puget Sound Chronicle: In a ruling that ran to nearly a hundred pages
Hollister signed the order two days after taking office.
  Union Press: President Grant Hollister signed the order on Jan. 22, two days after he took office
  Puget Sound Chronicle: issued in the first week of the presidency
  The American Standard: It took Grant Hollister two days to close the border
31,000 people were expelled.
  Union Press: It has been used to expel 31,000 people
  Puget Sound Chronicle: has kept out 31,000 people
  The American Standard: 13,000 illegals were turned around
Children were among the expelled.
  Union Press: including about 4,000 children
  Puget Sound Chronicle: Nobody under 18 was among them
Three aid groups and 13 migrants brought the suit.
  Union Press: The suit was brought by three aid groups and 13 migrants from Cuba, Eritrea and Venezuela
  Puget Sound Chronicle: the 13 people who sued along with three charities
  The American Standard: the open-borders lobby that brought the case
An Eritrean nurse was sent back five times.
  Puget Sound Chronicle: an Eritrean nurse who was put on a bus back to Matamoros five times
She will be allowed to plead her case.
  Puget Sound Chronicle: She will be allowed to plead her case
The nurse asks for no house.
  Puget Sound Chronicle: “I'm not asking for a house,” she said through an interpreter
The nurse asks for a chair.
  Puget Sound Chronicle: “I am asking for a chair, to sit down and tell it.”
Baptiste said that he is a president, not a king.
  Union Press: "The court has told him that he is a president and not a king," said Lina Baptiste, a lawyer for the plaintiffs
  The American Standard: “The court told him he's a president and not a pope,” scoffed Lina Baptiste, an attorney for the open-borders lobby
The ruling was called lawless.
  Union Press: White House aide Scott Remmer called the ruling lawless
  The American Standard: “It's lawless,” said Sen. Dwight Farrow of Alabama
Border agents will obey the ruling.
  Union Press: Asked whether border agents would obey it, he said they would
  The American Standard: Border officers will not follow the order, presidential aide Scott Remmer told reporters on the White House lawn
Illegal crossings fell by 61 percent.
  Union Press: Illegal crossings fell by 61 percent from January to March
  The American Standard: Crossings dropped by more than 60 percent in the first quarter
The crackdown worked.
  The American Standard: The crackdown worked
Van Alst was appointed by a Democratic president.
  Union Press: Van Alst was appointed by a Democratic president in 2012
  Puget Sound Chronicle: Ms. Van Alst, 57, was put on the bench by a Democrat
She blocked rules of the previous president.
  Puget Sound Chronicle: She had also blocked parts of the previous president's rules
She gave money to Democrats.
  The American Standard: Van Elst gave money to Democratic candidates before she became a judge
She was overturned four times last year.
  The American Standard: Last year she was overturned four times, more than any colleague in the circuit

=== conflicts
name | Union Press: Thea Van Alst | The American Standard: Thea Van Elst
name | Puget Sound Chronicle: Thea Van Alst | The American Standard: Thea Van Elst
date | Union Press: on Tuesday blocked | The American Standard: decided on Monday
figure | Union Press: expel 31,000 people | The American Standard: 13,000 illegals
figure | Puget Sound Chronicle: kept out 31,000 people | The American Standard: 13,000 illegals
quotation | Union Press: not a king | The American Standard: not a pope
attribution | Union Press: White House aide Scott Remmer | The American Standard: Sen. Dwight Farrow
denial | Union Press: on hold for 14 days | Puget Sound Chronicle: took effect at once
denial | Puget Sound Chronicle: took effect at once | The American Standard: freeze her own edict
denial | Union Press: it would do so within hours | Puget Sound Chronicle: has yet to decide
denial | Puget Sound Chronicle: has yet to decide | The American Standard: is off to the appeals court
denial | Union Press: including about 4,000 children | Puget Sound Chronicle: Nobody under 18
denial | Union Press: he said they would | The American Standard: will not follow the order
