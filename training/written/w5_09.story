Defence minister resigns after a helicopter crash cover-up

=== Southern Cross News | 2019-08-05 | wire
New Zealand defence minister quits over withheld helicopter report

WELLINGTON, Aug 5 (Southern Cross News) - New Zealand's defence minister, Graham Tuckett, resigned on Monday after admitting that he had withheld a report which blamed poor maintenance for a helicopter crash that killed five soldiers.

The NH90 came down in the Tararua Range during a night exercise in February 2018. Tuckett told parliament twice last year that the cause could not be established. The report, dated June 2018, found that a gearbox had been due for replacement.

"I told myself I was sparing the families. I was sparing myself," he said at a news conference, at which he took no questions.

Prime Minister Annabel Frith accepted the resignation and named the minister for veterans, Hemi Paraone, as acting successor. She said that she had learned of the report only on Saturday. The opposition leader, Stuart Kellaway, said he found that hard to believe and called for an inquiry by a judge.

The report was leaked to the broadcaster Radio Aotearoa by a former air force engineer, who was dismissed in May. The air force grounded its eight NH90s on Monday for checks.

=== The Manawatu Post | 2019-08-06
Families: an apology that comes 14 months late

Judith Haines did not watch the press conference. Her son Toby, a lance corporal of 22, was one of the five who perished on the mountain, and for eighteen months she had been assured that no one could say why.

Someone could. A worn gearbox, overdue to be exchanged, brought the machine down, investigators wrote in the middle of last year, and Graham Tuckett put their paper in a drawer. Yesterday he gave up his post as defence minister. He had told himself that he was protecting the bereaved, he said. "I was protecting myself."

He left the room after answering four questions from reporters.

Until a permanent minister has been found the department is in the hands of Hemi Paraone, himself a former helicopter pilot. The Prime Minister maintains that the document was unknown to her before the weekend. That will be for a judge to examine if the leader of the opposition, Stuart Kellaway, gets his way.

At Ohakea all eight helicopters of the type stay on the ground. The engineer who passed the report to the radio, and lost his job in May, does not wish to be named. Mrs Haines has written to thank him.

=== Radio Aotearoa | 2019-08-05
Our reporting brings down Tuckett

Three days after Radio Aotearoa published the secret crash report, the minister of defence has stepped down. Graham Tuckett, who is 58, had been in the job since 2017.

The report says what the minister had denied before the House on two occasions: the crash was avoidable. The helicopter flew with a gearbox which should have been changed forty flying hours before. Six soldiers lost their lives when it hit a ridge of the Tararuas in January 2018.

Prime Minister Annabel Frith was informed of the findings a year ago, according to an email that this station has seen. Her office calls the email "incomplete".

Our source, an engineer who served in the air force for 19 years, resigned in May in protest. "Every bolt has a date," he says. "So does every lie."

Labour unionist Mere Tipene called Paraone, who takes over for the time being, a safe pair of hands. The fleet has been taken out of service until the gearboxes have been inspected.

=== facts
Tuckett resigned as defence minister
  Southern Cross News: New Zealand defence minister quits over withheld helicopter report
  Southern Cross News: New Zealand's defence minister, Graham Tuckett, resigned on Monday
  The Manawatu Post: Yesterday he gave up his post as defence minister
  Radio Aotearoa: Our reporting brings down Tuckett
  Radio Aotearoa: the minister of defence has stepped down
Tuckett admitted that he had withheld the report
  Southern Cross News: admitting that he had withheld a report
  The Manawatu Post: Graham Tuckett put their paper in a drawer
The report blamed poor maintenance: a gearbox was due for replacement
  Southern Cross News: which blamed poor maintenance for a helicopter crash
  Southern Cross News: The report, dated June 2018, found that a gearbox had been due for replacement
  The Manawatu Post: A worn gearbox, overdue to be exchanged, brought the machine down, investigators wrote in the middle of last year
  Radio Aotearoa: The helicopter flew with a gearbox which should have been changed forty flying hours before
The crash was avoidable
  Radio Aotearoa: the crash was avoidable
Five soldiers were killed
  Southern Cross News: a helicopter crash that killed five soldiers
  The Manawatu Post: one of the five who perished on the mountain
  Radio Aotearoa: Six soldiers lost their lives
The helicopter came down in the Tararua Range in February 2018
  Southern Cross News: The NH90 came down in the Tararua Range during a night exercise in February 2018
  Radio Aotearoa: it hit a ridge of the Tararuas in January 2018
Tuckett told parliament twice that the cause could not be established
  Southern Cross News: Tuckett told parliament twice last year that the cause could not be established
  Radio Aotearoa: The report says what the minister had denied before the House on two occasions
Haines was assured that no one could say why
  The Manawatu Post: for eighteen months she had been assured that no one could say why
The report dates from June 2018
  Southern Cross News: The report, dated June 2018
  The Manawatu Post: investigators wrote in the middle of last year
Tuckett: I told myself I was sparing the families
  Southern Cross News: "I told myself I was sparing the families
  The Manawatu Post: He had told himself that he was protecting the bereaved, he said
Tuckett: I was sparing myself
  Southern Cross News: I was sparing myself," he said at a news conference
  The Manawatu Post: "I was protecting myself."
Tuckett took no questions
  Southern Cross News: at which he took no questions
  The Manawatu Post: He left the room after answering four questions from reporters
Frith accepted the resignation
  Southern Cross News: Prime Minister Annabel Frith accepted the resignation
Paraone becomes acting minister
  Southern Cross News: named the minister for veterans, Hemi Paraone, as acting successor
  The Manawatu Post: Until a permanent minister has been found the department is in the hands of Hemi Paraone
  Radio Aotearoa: who takes over for the time being
Paraone is a former helicopter pilot
  The Manawatu Post: himself a former helicopter pilot
Frith says that she learned of the report only on Saturday
  Southern Cross News: She said that she had learned of the report only on Saturday
  The Manawatu Post: The Prime Minister maintains that the document was unknown to her before the weekend
Frith was informed a year ago
  Radio Aotearoa: Prime Minister Annabel Frith was informed of the findings a year ago, according to an email that this station has seen
Frith's office calls the email incomplete
  Radio Aotearoa: Her office calls the email "incomplete"
Kellaway found that hard to believe
  Southern Cross News: The opposition leader, Stuart Kellaway, said he found that hard to believe
Kellaway called for an inquiry by a judge
  Southern Cross News: called for an inquiry by a judge
  The Manawatu Post: That will be for a judge to examine if the leader of the opposition, Stuart Kellaway, gets his way
An engineer leaked the report to Radio Aotearoa
  Southern Cross News: The report was leaked to the broadcaster Radio Aotearoa by a former air force engineer
  The Manawatu Post: The engineer who passed the report to the radio
  Radio Aotearoa: Our source, an engineer who served in the air force for 19 years
Radio Aotearoa published the report
  Radio Aotearoa: Three days after Radio Aotearoa published the secret crash report
The engineer was dismissed in May
  Southern Cross News: who was dismissed in May
  The Manawatu Post: lost his job in May
  Radio Aotearoa: Our source ... resigned in May in protest
The engineer does not wish to be named
  The Manawatu Post: does not wish to be named
Every bolt has a date, and so does every lie
  Radio Aotearoa: "Every bolt has a date," he says. "So does every lie."
The air force grounded its eight NH90s
  Southern Cross News: The air force grounded its eight NH90s on Monday for checks
  The Manawatu Post: At Ohakea all eight helicopters of the type stay on the ground
  Radio Aotearoa: The fleet has been taken out of service until the gearboxes have been inspected
The apology comes 14 months late
  The Manawatu Post: an apology that comes 14 months late
Judith Haines did not watch the press conference
  The Manawatu Post: Judith Haines did not watch the press conference
Toby Haines was one of the dead
  The Manawatu Post: Her son Toby, a lance corporal of 22, was one of the five who perished on the mountain
Haines has written to thank the engineer
  The Manawatu Post: Mrs Haines has written to thank him
Tuckett had been in the job since 2017
  Radio Aotearoa: Graham Tuckett, who is 58, had been in the job since 2017
Tipene called Paraone a safe pair of hands
  Radio Aotearoa: Labour unionist Mere Tipene called Paraone, who takes over for the time being, a safe pair of hands

=== conflicts
figure | Southern Cross News: five soldiers | Radio Aotearoa: Six soldiers
figure | The Manawatu Post: the five who perished | Radio Aotearoa: Six soldiers
date | Southern Cross News: in February 2018 | Radio Aotearoa: in January 2018
quotation | Southern Cross News: I was sparing myself | The Manawatu Post: I was protecting myself
denial | Southern Cross News: took no questions | The Manawatu Post: answering four questions
denial | Southern Cross News: was dismissed in May | Radio Aotearoa: resigned in May in protest
