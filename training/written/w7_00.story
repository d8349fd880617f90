Closure of rural primary schools in a Scottish council area

=== Caledonian Press | 2024-02-15 | wire
Council votes to close three rural primary schools

INVERDALE, Scotland, Feb 15 (Caledonian Press) - Councillors in Inverdale voted on Thursday to close three rural primary schools, ending months of uncertainty for 84 pupils and their families.

The motion was carried by 19 votes to 16 after a debate that lasted almost five hours. The schools at Kilbrae, Ardnish and Loch Feorran will shut at the end of June.

Council leader Morag Sinclair said falling rolls had left the authority with no choice. "We cannot heat classrooms for six children and call it education," she told the chamber.

Opposition councillor Fraser Munro called the decision "an act of vandalism" and said he would refer it to the Scottish ministers, who can overturn a closure within eight weeks.

About 200 parents demonstrated outside the council offices before the meeting. The council says that the closures will save 1.1 million pounds a year. Pupils will be taken by bus to Strathmore Academy, up to 14 miles away.

=== The Inverdale Argus | 2024-02-16
Glen families left in tears as their schools are axed

By just three votes, three of the smallest schools in the county were condemned last night, and eighty-four children were told that they must find a new desk after the summer.

Parents in the public gallery wept when the clerk read out the result shortly before ten. Earlier, some two hundred of them had stood in sleet on the steps of the council headquarters with home-made placards.

Ardnish Primary, which opened in 1871, has taught four generations of Catriona Bell's family. "They've ripped the heart out of the glen," said Mrs Bell, 39, whose twins are in P3.

Defending the cuts, Councillor Sinclair told colleagues that nobody could "heat a classroom for six children and call that education". Officials put the annual saving at £1.4m.

But the fight may not be over. Fraser Munro, who leads the opposition, intends to ask the government in Edinburgh to call in the decision; it has two months in which to strike it down. From August, coaches will carry the youngsters to Strathmore, a journey of as much as 22 kilometres.

=== Keep Our Schools Open | 2024-02-17
We lost the vote. We have not lost the schools

Friends, you will have heard by now. On Wednesday the council decided, against everything that 1,300 of you wrote in the consultation, to shut Kilbrae, Ardnish and Loch Feorran.

The numbers in the chamber were 19 to 15. One more brave soul in the ruling group and it would have been closer still.

We want to set the record straight on one thing: Kilbrae does not have six pupils. It has 31, and its roll has grown every year since 2020.

Fraser Munro tells us he will not be taking the matter to ministers, because he thinks that only a court can help. So we have instructed a solicitor, and we need £15,000 for a judicial review by Easter. A ceilidh will be held in Kilbrae hall on 2 March to raise the first of it.

To the teachers, who were not allowed to speak up: thank you. Your union, the EIS, has promised that none of you will be made redundant without a strike ballot.

=== facts
The council voted to close three rural primary schools.
  Caledonian Press: Council votes to close three rural primary schools
  Caledonian Press: Councillors in Inverdale voted on Thursday to close three rural primary schools
  The Inverdale Argus: their schools are axed
  The Inverdale Argus: three of the smallest schools in the county were condemned last night
  Keep Our Schools Open: On Wednesday the council decided, against everything that 1,300 of you wrote in the consultation, to shut Kilbrae, Ardnish and Loch Feorran
The closures affect 84 pupils.
  Caledonian Press: ending months of uncertainty for 84 pupils and their families
  The Inverdale Argus: eighty-four children were told that they must find a new desk after the summer
The vote was 19 to 16.
  Caledonian Press: The motion was carried by 19 votes to 16
  The Inverdale Argus: By just three votes
  Keep Our Schools Open: We lost the vote
  Keep Our Schools Open: The numbers in the chamber were 19 to 15
The debate lasted almost five hours.
  Caledonian Press: after a debate that lasted almost five hours
The schools are Kilbrae, Ardnish and Loch Feorran.
  Caledonian Press: The schools at Kilbrae, Ardnish and Loch Feorran
  Keep Our Schools Open: to shut Kilbrae, Ardnish and Loch Feorran
The schools shut at the end of June.
  Caledonian Press: The schools at Kilbrae, Ardnish and Loch Feorran will shut at the end of June
The council leader said that there was no choice because of falling rolls.
  Caledonian Press: Council leader Morag Sinclair said falling rolls had left the authority with no choice
One cannot heat classrooms for six children and call it education.
  Caledonian Press: "We cannot heat classrooms for six children and call it education," she told the chamber
  The Inverdale Argus: Councillor Sinclair told colleagues that nobody could "heat a classroom for six children and call that education"
Munro called the decision vandalism.
  Caledonian Press: Opposition councillor Fraser Munro called the decision "an act of vandalism"
Whether Munro will refer the decision to the ministers.
  Caledonian Press: said he would refer it to the Scottish ministers
  The Inverdale Argus: Fraser Munro, who leads the opposition, intends to ask the government in Edinburgh to call in the decision
  Keep Our Schools Open: Fraser Munro tells us he will not be taking the matter to ministers
The ministers can overturn it within eight weeks.
  Caledonian Press: who can overturn a closure within eight weeks
  The Inverdale Argus: it has two months in which to strike it down
About 200 parents demonstrated outside the council.
  Caledonian Press: About 200 parents demonstrated outside the council offices before the meeting
  The Inverdale Argus: Earlier, some two hundred of them had stood in sleet on the steps of the council headquarters with home-made placards
The closures save 1.1 million pounds a year.
  Caledonian Press: The council says that the closures will save 1.1 million pounds a year
  The Inverdale Argus: Officials put the annual saving at £1.4m
Pupils will be bussed to Strathmore, up to 14 miles away.
  Caledonian Press: Pupils will be taken by bus to Strathmore Academy, up to 14 miles away
  The Inverdale Argus: From August, coaches will carry the youngsters to Strathmore, a journey of as much as 22 kilometres
Parents wept at the result.
  The Inverdale Argus: Glen families left in tears
  The Inverdale Argus: Parents in the public gallery wept
The clerk read out the result before ten.
  The Inverdale Argus: the clerk read out the result shortly before ten
Ardnish Primary opened in 1871.
  The Inverdale Argus: Ardnish Primary, which opened in 1871
Ardnish taught four generations of the Bells.
  The Inverdale Argus: Ardnish Primary ... has taught four generations of Catriona Bell's family
Mrs Bell said the heart was ripped out of the glen.
  The Inverdale Argus: "They've ripped the heart out of the glen," said Mrs Bell, 39
Her twins are in P3.
  The Inverdale Argus: whose twins are in P3
The fight may go on.
  The Inverdale Argus: But the fight may not be over
  Keep Our Schools Open: We have not lost the schools
1,300 people wrote against it in the consultation.
  Keep Our Schools Open: against everything that 1,300 of you wrote in the consultation
One more rebel would have made it closer.
  Keep Our Schools Open: One more brave soul in the ruling group and it would have been closer still
Kilbrae has 31 pupils, not six.
  Keep Our Schools Open: Kilbrae does not have six pupils
  Keep Our Schools Open: It has 31
Kilbrae's roll has grown since 2020.
  Keep Our Schools Open: its roll has grown every year since 2020
Munro thinks that only a court can help.
  Keep Our Schools Open: he thinks that only a court can help
The campaign has instructed a solicitor.
  Keep Our Schools Open: So we have instructed a solicitor
The campaign needs 15,000 pounds for a judicial review.
  Keep Our Schools Open: we need £15,000 for a judicial review by Easter
A ceilidh will be held to raise money.
  Keep Our Schools Open: A ceilidh will be held in Kilbrae hall on 2 March to raise the first of it
The teachers were not allowed to speak up.
  Keep Our Schools Open: who were not allowed to speak up
The campaign thanks the teachers.
  Keep Our Schools Open: To the teachers ... thank you
The union promised a ballot before redundancies.
  Keep Our Schools Open: Your union, the EIS, has promised that none of you will be made redundant without a strike ballot

=== conflicts
date | Caledonian Press: on Thursday | Keep Our Schools Open: On Wednesday
figure | Caledonian Press: 19 votes to 16 | Keep Our Schools Open: 19 to 15
figure | The Inverdale Argus: By just three votes | Keep Our Schools Open: 19 to 15
quotation | Caledonian Press: heat classrooms for six children and call it education | The Inverdale Argus: heat a classroom for six children and call that education
figure | Caledonian Press: 1.1 million pounds | The Inverdale Argus: £1.4m
denial | Caledonian Press: would refer it to the Scottish ministers | Keep Our Schools Open: will not be taking the matter to ministers
denial | The Inverdale Argus: intends to ask the government in Edinburgh to call in the decision | Keep Our Schools Open: will not be taking the matter to ministers
date | The Inverdale Argus: last night | Keep Our Schools Open: On Wednesday
