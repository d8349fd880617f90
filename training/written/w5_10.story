Kenya orders a refugee camp to close

=== EastAfrica Wire | 2021-03-24 | wire
Kenya gives U.N. two weeks to plan closure of Garsala camp

NAIROBI, March 24 (EastAfrica Wire) - Kenya on Wednesday gave the United Nations refugee agency 14 days to present a plan for closing Garsala, a camp near the Somali border that is home to 190,000 people, citing security concerns.

"There is no room for further negotiation," Interior Minister Josphat Kimutai wrote on Twitter. He said that attackers who killed 21 people at a Mombasa shopping centre in 2019 had planned the assault in the camp.

The agency, UNHCR, urged the government not to force anyone to return. Its representative in Kenya, Claudine Mertens, said that a hasty closure would put lives at risk in the middle of a pandemic.

Most of the residents are Somalis who fled civil war and drought; one in three was born in the camp, which opened in 1991. A Kenyan court blocked an earlier attempt to shut it in 2017, ruling that it would be unconstitutional.

Diplomats linked the ultimatum to a row over a sea border. Kenya boycotted a hearing on the matter at the International Court of Justice in The Hague last week. A government spokesman, Cyrus Wanjala, denied any connection.

=== The Lamu Standard | 2021-03-25
Born in Garsala, told to go home

Halima Abdi Noor, 27, runs a tea stall in Block C. She has never seen Somalia, and now she is expected to move there. "They say home. Home is this kettle," she remarks.

A third of those who live in Garsala came into the world here. They learned from the minister's Twitter account yesterday that the United Nations must say within a fortnight how the place is going to be wound up. Mr Kimutai left no doubt that he was done talking. Terrorists, he claims, prepared the massacre of Mombasa between these tents. Twenty-one shoppers died in that attack, two years ago.

The UN's refugee agency replied that nobody ought to be sent back against his will. Lives would be endangered if the camp was closed in haste, and during the epidemic at that, warned Claudine Mertens, who heads its office in the country.

It is not the first time. Judges struck down a similar order in 2016 because it violated the constitution.

Why now? The government's spokesman, Mr Wanjala, did not deny that the dispute over the maritime boundary had played a part. Last week Nairobi stayed away when the case was heard in The Hague.

=== Mogadishu Mirror | 2021-03-25
Mogadishu slams Kenya's 'hostage-taking' of refugees

Somalia has accused its neighbour of using 190,000 refugees as hostages in the quarrel about the sea border. "You do not draw a line in the water with the tents of the poor," Foreign Minister Abukar Dirie said on Thursday.

The camp of Garsala, where families have sought shelter since 1992, is to be dissolved. UNHCR has been granted two weeks to come up with a timetable. "There is no space for further negotiation," Kenya's minister of the interior declared on television.

Dirie said that his country was ready to receive those who came of their own accord, but not 3,000 a day. He recalled that no inhabitant of the camp had ever been convicted of the attack in Nairobi in which 21 people were murdered.

Kenya refused to take part in the proceedings at the International Court of Justice in the past week; the judges carried on without it. The zone in question, 100,000 square kilometres, is believed to hold oil and gas.

=== facts
Kenya gave UNHCR two weeks to present a plan for closing Garsala
  EastAfrica Wire: Kenya gives U.N. two weeks to plan closure of Garsala camp
  EastAfrica Wire: Kenya on Wednesday gave the United Nations refugee agency 14 days to present a plan for closing Garsala
  The Lamu Standard: the United Nations must say within a fortnight how the place is going to be wound up
  Mogadishu Mirror: UNHCR has been granted two weeks to come up with a timetable
Garsala is to be closed
  The Lamu Standard: told to go home
  Mogadishu Mirror: The camp of Garsala ... is to be dissolved
190,000 people live in Garsala
  EastAfrica Wire: a camp near the Somali border that is home to 190,000 people
  Mogadishu Mirror: using 190,000 refugees as hostages
Kenya cites security concerns
  EastAfrica Wire: citing security concerns
Kimutai: there is no room for further negotiation
  EastAfrica Wire: "There is no room for further negotiation," Interior Minister Josphat Kimutai wrote on Twitter
  The Lamu Standard: Mr Kimutai left no doubt that he was done talking
  Mogadishu Mirror: "There is no space for further negotiation," Kenya's minister of the interior declared on television
The residents learned of it on Twitter
  The Lamu Standard: They learned from the minister's Twitter account yesterday
Kimutai says that the attackers planned the assault in the camp
  EastAfrica Wire: He said that attackers ... had planned the assault in the camp
  The Lamu Standard: Terrorists, he claims, prepared the massacre of Mombasa between these tents
The attackers killed 21 people in Mombasa
  EastAfrica Wire: who killed 21 people at a Mombasa shopping centre in 2019
  The Lamu Standard: the massacre of Mombasa
  The Lamu Standard: Twenty-one shoppers died in that attack, two years ago
  Mogadishu Mirror: the attack in Nairobi in which 21 people were murdered
UNHCR urged Kenya not to force anyone to return
  EastAfrica Wire: The agency, UNHCR, urged the government not to force anyone to return
  The Lamu Standard: The UN's refugee agency replied that nobody ought to be sent back against his will
Mertens: a hasty closure puts lives at risk in the pandemic
  EastAfrica Wire: Its representative in Kenya, Claudine Mertens, said that a hasty closure would put lives at risk in the middle of a pandemic
  The Lamu Standard: Lives would be endangered if the camp was closed in haste, and during the epidemic at that, warned Claudine Mertens, who heads its office in the country
Most residents are Somalis who fled war and drought
  EastAfrica Wire: Most of the residents are Somalis who fled civil war and drought
One in three was born in the camp
  EastAfrica Wire: one in three was born in the camp
  The Lamu Standard: A third of those who live in Garsala came into the world here
The camp opened in 1991
  EastAfrica Wire: which opened in 1991
  Mogadishu Mirror: where families have sought shelter since 1992
A court blocked an earlier attempt as unconstitutional
  EastAfrica Wire: A Kenyan court blocked an earlier attempt to shut it in 2017, ruling that it would be unconstitutional
  The Lamu Standard: Judges struck down a similar order in 2016 because it violated the constitution
Diplomats linked the ultimatum to a row over a sea border
  EastAfrica Wire: Diplomats linked the ultimatum to a row over a sea border
Kenya boycotted the hearing in The Hague last week
  EastAfrica Wire: Kenya boycotted a hearing on the matter at the International Court of Justice in The Hague last week
  The Lamu Standard: Last week Nairobi stayed away when the case was heard in The Hague
  Mogadishu Mirror: Kenya refused to take part in the proceedings at the International Court of Justice in the past week
Wanjala denied a connection with the sea border
  EastAfrica Wire: A government spokesman, Cyrus Wanjala, denied any connection
  The Lamu Standard: The government's spokesman, Mr Wanjala, did not deny that the dispute over the maritime boundary had played a part
Halima Abdi Noor runs a tea stall
  The Lamu Standard: Halima Abdi Noor, 27, runs a tea stall in Block C
Halima Abdi Noor has never seen Somalia
  The Lamu Standard: She has never seen Somalia
Halima Abdi Noor was born in Garsala
  The Lamu Standard: Born in Garsala
She is expected to move to Somalia
  The Lamu Standard: now she is expected to move there
Home is this kettle
  The Lamu Standard: "They say home. Home is this kettle," she remarks
Somalia accused Kenya of using the refugees as hostages
  Mogadishu Mirror: Mogadishu slams Kenya's 'hostage-taking' of refugees
  Mogadishu Mirror: Somalia has accused its neighbour of using 190,000 refugees as hostages in the quarrel about the sea border
Dirie: you do not draw a line in the water with the tents of the poor
  Mogadishu Mirror: "You do not draw a line in the water with the tents of the poor," Foreign Minister Abukar Dirie said on Thursday
Somalia is ready to receive those who come freely
  Mogadishu Mirror: Dirie said that his country was ready to receive those who came of their own accord
Somalia is not ready for 3,000 a day
  Mogadishu Mirror: but not 3,000 a day
No inhabitant was convicted of the attack
  Mogadishu Mirror: He recalled that no inhabitant of the camp had ever been convicted of the attack in Nairobi
The judges carried on without Kenya
  Mogadishu Mirror: the judges carried on without it
The zone is believed to hold oil and gas
  Mogadishu Mirror: The zone in question, 100,000 square kilometres, is believed to hold oil and gas

=== conflicts
quotation | EastAfrica Wire: no room for | Mogadishu Mirror: no space for
place | EastAfrica Wire: Mombasa shopping centre | Mogadishu Mirror: attack in Nairobi
place | The Lamu Standard: massacre of Mombasa | Mogadishu Mirror: attack in Nairobi
date | EastAfrica Wire: in 1991 | Mogadishu Mirror: since 1992
date | EastAfrica Wire: in 2017 | The Lamu Standard: in 2016
denial | EastAfrica Wire: denied any connection | The Lamu Standard: did not deny
