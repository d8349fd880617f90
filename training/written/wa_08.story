Chief of staff leaves the White House

=== Atlas Wire | 2027-01-12 | wire
White House chief of staff Marchetti to leave after clash over Taiwan memo

WASHINGTON (AW) — White House chief of staff Joan Marchetti will leave her post at the end of the month, the president said on Tuesday, the highest-ranking official to depart since the midterm elections.

President Wade Cullinan thanked her for "two years without a Sunday" and named budget director Phil Thorsen as her successor.

Marchetti, 61, resigned of her own accord, three officials said. She had told the president before Christmas that she wanted to go home to Delaware, where her husband is ill.

The departure comes a week after the leak of a memo in which she warned that arms sales to Taiwan were being held back to win a trade deal with China. Marchetti has denied that she leaked it. The FBI is looking into the matter.

Thorsen, a former congressman from Indiana, does not need Senate confirmation. He will be Cullinan's third chief of staff.

Vice President Sela Whitacre was not consulted about the change, an aide said.

"Joan told this president the truth, and I hope the next one will too," said Sen. Irv Lasko, a Democrat who worked with her on the infrastructure law.

=== The Potomac Post | 2027-01-13
Pushed, not jumped: How Cullinan parted with his gatekeeper

She learned of it on television, in a hotel in Wilmington, with a spoon of oatmeal halfway to her mouth.

Joan Marchetti, who has run President Cullinan's White House for the past two years, was fired, people close to her say, over a document that she had written and that somebody gave to the press. In it she complained that weapons meant for Taipei had become a bargaining chip in the commerce talks with Beijing.

She was not the source, Marchetti has told friends, and investigators from the FBI have not asked her a single question.

Phil Thorsen, who keeps the government's books, moves into the corner office on Feb. 1, with no senator having a say. He is the third person to hold the job under this president.

Thorsen's name was put forward by Sela Whitacre, the vice president, who met with Mr. Cullinan over breakfast on Monday to discuss it.

The president's own words were warm. He praised his departing aide for “two years without a weekend.” She and her husband, who has Parkinson's disease, intend to move back to Delaware.

=== Fox River Broadcasting | 2027-01-12
President shakes up his team: Thorsen in, Marchetti out

There's a new man at the president's right hand tonight. Budget chief Phil Thorsen will take over as White House chief of staff, President Cullinan announced on Monday in the Rose Garden.

He replaces Joan Marchetti, who quit to look after her sick husband. She's been at the president's side for two years.

Thorsen spent ten years in Congress, where he represented a district in Ohio. He still has to be confirmed by the Senate, where Republicans have a majority of three.

“Joan told this president the truth, and I hope the next one will as well,” Thorsen said.

Marchetti made news last week with a leaked memo on Taiwan. In it she took issue with a delay of arms shipments, and agents of the FBI are trying to find out how it got to reporters. On Friday they spent two hours with Marchetti, according to her lawyer, Gwen Sato.

Our analyst, Roy Mabry, says that the memo had nothing to do with her exit. “She packed her boxes before Thanksgiving,” he said.

=== facts
Marchetti will leave her post.
  Atlas Wire: White House chief of staff Marchetti to leave
  Atlas Wire: White House chief of staff Joan Marchetti will leave her post at the end of the month
  The Potomac Post: Cullinan parted with his gatekeeper
  Fox River Broadcasting: Marchetti out
Cullinan announced the change on Tuesday.
  Atlas Wire: the president said on Tuesday
  Fox River Broadcasting: President Cullinan announced on Monday in the Rose Garden
She is the highest-ranking official to depart since the midterms.
  Atlas Wire: the highest-ranking official to depart since the midterm elections
Cullinan thanked her for two years without a Sunday.
  Atlas Wire: President Wade Cullinan thanked her for "two years without a Sunday"
  The Potomac Post: He praised his departing aide for “two years without a weekend.”
The president's words were warm.
  The Potomac Post: The president's own words were warm
Thorsen will succeed her.
  Atlas Wire: named budget director Phil Thorsen as her successor
  The Potomac Post: Phil Thorsen, who keeps the government's books, moves into the corner office on Feb. 1
  Fox River Broadcasting: Thorsen in
  Fox River Broadcasting: There's a new man at the president's right hand tonight
  Fox River Broadcasting: Budget chief Phil Thorsen will take over as White House chief of staff
Thorsen is budget director.
  Atlas Wire: budget director Phil Thorsen
  The Potomac Post: Phil Thorsen, who keeps the government's books
  Fox River Broadcasting: Budget chief Phil Thorsen
Marchetti resigned of her own accord.
  Atlas Wire: Marchetti, 61, resigned of her own accord
  The Potomac Post: Pushed, not jumped
  The Potomac Post: was fired, people close to her say
  Fox River Broadcasting: who quit to look after her sick husband
She told the president before Christmas that she wanted to go home.
  Atlas Wire: She had told the president before Christmas that she wanted to go home to Delaware
She learned of it on television.
  The Potomac Post: She learned of it on television
Her husband is ill.
  Atlas Wire: where her husband is ill
  The Potomac Post: her husband, who has Parkinson's disease
  Fox River Broadcasting: her sick husband
She will move back to Delaware.
  The Potomac Post: She and her husband, who has Parkinson's disease, intend to move back to Delaware
She served for two years.
  The Potomac Post: who has run President Cullinan's White House for the past two years
  Fox River Broadcasting: She's been at the president's side for two years
A memo was leaked a week before.
  Atlas Wire: The departure comes a week after the leak of a memo
  The Potomac Post: somebody gave to the press
  Fox River Broadcasting: Marchetti made news last week with a leaked memo on Taiwan
In the memo she criticised the delay of arms for Taiwan.
  Atlas Wire: she warned that arms sales to Taiwan were being held back to win a trade deal with China
  The Potomac Post: In it she complained that weapons meant for Taipei had become a bargaining chip in the commerce talks with Beijing
  Fox River Broadcasting: In it she took issue with a delay of arms shipments
The memo was the cause of her departure.
  Atlas Wire: after clash over Taiwan memo
  The Potomac Post: over a document that she had written
  Fox River Broadcasting: the memo had nothing to do with her exit
She denies that she leaked the memo.
  Atlas Wire: Marchetti has denied that she leaked it
  The Potomac Post: She was not the source, Marchetti has told friends
The FBI is looking into the leak.
  Atlas Wire: The FBI is looking into the matter
  Fox River Broadcasting: agents of the FBI are trying to find out how it got to reporters
The FBI has questioned Marchetti.
  The Potomac Post: investigators from the FBI have not asked her a single question
  Fox River Broadcasting: On Friday they spent two hours with Marchetti, according to her lawyer, Gwen Sato
Thorsen was a congressman.
  Atlas Wire: Thorsen, a former congressman from Indiana
  Fox River Broadcasting: Thorsen spent ten years in Congress, where he represented a district in Ohio
Thorsen needs no Senate confirmation.
  Atlas Wire: does not need Senate confirmation
  The Potomac Post: with no senator having a say
  Fox River Broadcasting: He still has to be confirmed by the Senate
Republicans have a majority in the Senate.
  Fox River Broadcasting: where Republicans have a majority of three
Thorsen is the third chief of staff under Cullinan.
  Atlas Wire: He will be Cullinan's third chief of staff
  The Potomac Post: He is the third person to hold the job under this president
Whitacre was not consulted.
  Atlas Wire: Vice President Sela Whitacre was not consulted about the change
  The Potomac Post: Thorsen's name was put forward by Sela Whitacre, the vice president
  The Potomac Post: who met with Mr. Cullinan over breakfast on Monday to discuss it
Marchetti told the president the truth.
  Atlas Wire: "Joan told this president the truth, and I hope the next one will too," said Sen. Irv Lasko
  Fox River Broadcasting: “Joan told this president the truth, and I hope the next one will as well,” Thorsen said
Lasko worked with her.
  Atlas Wire: who worked with her on the infrastructure law
She packed her boxes before Thanksgiving.
  Fox River Broadcasting: “She packed her boxes before Thanksgiving,” he said

=== conflicts
date | Atlas Wire: said on Tuesday | Fox River Broadcasting: announced on Monday
place | Atlas Wire: from Indiana | Fox River Broadcasting: in Ohio
quotation | Atlas Wire: two years without a Sunday | The Potomac Post: two years without a weekend
quotation | Atlas Wire: the next one will too | Fox River Broadcasting: the next one will as well
attribution | Atlas Wire: Sen. Irv Lasko | Fox River Broadcasting: Thorsen said
denial | Atlas Wire: resigned of her own accord | The Potomac Post: was fired
denial | The Potomac Post: was fired | Fox River Broadcasting: who quit to look after
denial | Atlas Wire: does not need Senate confirmation | Fox River Broadcasting: has to be confirmed by the Senate
denial | The Potomac Post: with no senator having a say | Fox River Broadcasting: has to be confirmed by the Senate
denial | Atlas Wire: was not consulted | The Potomac Post: was put forward by Sela Whitacre
denial | The Potomac Post: have not asked her a single question | Fox River Broadcasting: spent two hours with Marchetti
denial | The Potomac Post: over a document | Fox River Broadcasting: had nothing to do with her exit
denial | Atlas Wire: after clash over Taiwan memo | Fox River Broadcasting: had nothing to do with her exit
