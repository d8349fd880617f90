Schoolgirls freed in Nigeria

=== Sahara Press | 2021-03-02 | wire
Gunmen free 84 Nigerian schoolgirls after ransom talks

GUSAU, Nigeria, March 2 (Sahara Press) - All 84 girls abducted from a boarding school in northwest Nigeria were released on Tuesday, the governor of Zamfara state said, ten days after gunmen herded them into a forest.

Governor Abubakar Dansadau told reporters that no money had changed hands. "We talked to them as one talks to lost sons," he said.

The girls, aged between 10 and 17, were driven to Gusau in a convoy of minibuses and examined by doctors. Twelve were treated for cuts on their feet.

Soldiers stationed at a checkpoint four kilometres from the school responded to the raid within half an hour, an army spokesman said.

President Ibrahim Wali, who took office in 2019 on a promise of security, said he felt "overwhelming joy".

The head teacher, Hauwa Maikano, was not among those freed. She had been seized with the pupils.

It was the third mass kidnapping from a school in the region since December.

=== Lagos Courier | 2021-03-03
Their feet bled, but they came home

Barefoot and coughing, the pupils of Kaura Girls' College stepped down from minibuses in Gusau on Monday afternoon. Every one of the 84 who had been marched off into the woods was there.

A broker who carried messages for the state said that the equivalent of $190,000 had been handed over in two bags, the last of them on Sunday.

"We talked to them as one talks to lost brothers," said Governor Abubakar Dansadau, who insists on persuasion.

A dozen youngsters needed bandages for lacerated feet. Otherwise the medical team found nothing grave.

Parents are bitter. The troops posted down the road did not stir until daylight, five hours after the attack, three fathers said.

Hauwa Maikori, who runs the college, returned together with her charges and would not let go of the smallest girl's hand.

Since December armed bands have struck at schools in the northwest three times. The government intends to close 60 boarding schools, the education ministry said.

=== Pan-African Review | 2021-03-04
Why the forest always gets paid

The release of the Kaura girls has reopened the quarrel about ransom. Zamfara's governor denies having bought their freedom; hardly anyone in Gusau believes him.

In Niger state in January the authorities did admit to paying, for 27 boys. A bill that would make ransom a crime passed its second reading in the Senate last month, but it has yet to come up for a final vote.

The kidnappers' leader, known as Dogo Sule, was granted an amnesty as part of the arrangement, a member of the state assembly said. An aide to Dansadau ruled that out: the man remains wanted, he said, with 5 million naira on his head.

President Ibrahim Wali, elected in 2018, has replaced all his service chiefs. Analysts at the Abuja think tank Savanna Lens counted 1,071 abductions in the past six months.

"A child is now worth more than a cow," said its director, Chidi Okpara.

=== facts
The 84 abducted girls were released on Tuesday.
  Lagos Courier: stepped down from minibuses in Gusau on Monday afternoon
  Sahara Press: Gunmen free 84 Nigerian schoolgirls
  Sahara Press: All 84 girls abducted from a boarding school in northwest Nigeria were released on Tuesday, the governor of Zamfara state said
  Lagos Courier: but they came home
  Lagos Courier: Every one of the 84 who had been marched off into the woods was there
  Pan-African Review: The release of the Kaura girls
Gunmen had herded them into a forest.
  Sahara Press: ten days after gunmen herded them into a forest
  Lagos Courier: who had been marched off into the woods
The governor said that no money was paid.
  Sahara Press: Governor Abubakar Dansadau told reporters that no money had changed hands
  Pan-African Review: Zamfara's governor denies having bought their freedom
A broker said that $190,000 was handed over.
  Lagos Courier: A broker who carried messages for the state said that the equivalent of $190,000 had been handed over in two bags
A ransom was or was not paid.
  Sahara Press: no money had changed hands
  Lagos Courier: the equivalent of $190,000 had been handed over in two bags
The last bag was handed over on Sunday.
  Lagos Courier: the last of them on Sunday
The release came after ransom talks.
  Sahara Press: after ransom talks
Dansadau said that they talked to the gunmen as one talks to lost kin.
  Sahara Press: "We talked to them as one talks to lost sons," he said
  Lagos Courier: "We talked to them as one talks to lost brothers," said Governor Abubakar Dansadau
The governor insists on persuasion.
  Lagos Courier: who insists on persuasion
The girls are between 10 and 17.
  Sahara Press: The girls, aged between 10 and 17
The girls came to Gusau in minibuses.
  Sahara Press: The girls, aged between 10 and 17, were driven to Gusau in a convoy of minibuses
  Lagos Courier: Barefoot and coughing, the pupils of Kaura Girls' College stepped down from minibuses in Gusau on Monday afternoon
Doctors examined them.
  Sahara Press: examined by doctors
Twelve were treated for cuts on their feet.
  Sahara Press: Twelve were treated for cuts on their feet
  Lagos Courier: Their feet bled
  Lagos Courier: A dozen youngsters needed bandages for lacerated feet
The doctors found nothing else grave.
  Lagos Courier: Otherwise the medical team found nothing grave
The soldiers nearby responded within half an hour or not before daylight.
  Sahara Press: Soldiers stationed at a checkpoint four kilometres from the school responded to the raid within half an hour
  Lagos Courier: The troops posted down the road did not stir until daylight, five hours after the attack
Parents are bitter.
  Lagos Courier: Parents are bitter
President Wali felt joy.
  Sahara Press: President Ibrahim Wali, who took office in 2019 on a promise of security, said he felt "overwhelming joy"
Wali took office in 2019.
  Sahara Press: President Ibrahim Wali, who took office in 2019
Wali was elected in 2018.
  Pan-African Review: President Ibrahim Wali, elected in 2018
Wali replaced his service chiefs.
  Pan-African Review: has replaced all his service chiefs
The head teacher was freed or not.
  Sahara Press: The head teacher, Hauwa Maikano, was not among those freed
  Lagos Courier: Hauwa Maikori, who runs the college, returned together with her charges
She had been seized with the pupils.
  Sahara Press: She had been seized with the pupils
She held the smallest girl's hand.
  Lagos Courier: would not let go of the smallest girl's hand
It was the third school kidnapping since December.
  Sahara Press: It was the third mass kidnapping from a school in the region since December
  Lagos Courier: Since December armed bands have struck at schools in the northwest three times
The government intends to close 60 boarding schools.
  Lagos Courier: The government intends to close 60 boarding schools
The quarrel about ransom is open again.
  Pan-African Review: has reopened the quarrel about ransom
Hardly anyone in Gusau believes the governor.
  Pan-African Review: hardly anyone in Gusau believes him
Niger state admitted paying for 27 boys in January.
  Pan-African Review: In Niger state in January the authorities did admit to paying, for 27 boys
A bill against ransom passed its second reading.
  Pan-African Review: A bill that would make ransom a crime passed its second reading in the Senate last month
The final vote has not been held.
  Pan-African Review: it has yet to come up for a final vote
Dogo Sule was granted an amnesty.
  Pan-African Review: The kidnappers' leader, known as Dogo Sule, was granted an amnesty as part of the arrangement
An aide denied the amnesty.
  Pan-African Review: An aide to Dansadau ruled that out
Dogo Sule remains wanted.
  Pan-African Review: the man remains wanted, he said, with 5 million naira on his head
Savanna Lens counted 1,071 abductions in six months.
  Pan-African Review: Analysts at the Abuja think tank Savanna Lens counted 1,071 abductions in the past six months
Okpara said that a child is worth more than a cow.
  Pan-African Review: "A child is now worth more than a cow," said its director, Chidi Okpara

=== conflicts
denial | Sahara Press: no money had changed hands | Lagos Courier: had been handed over in two bags
denial | Sahara Press: responded to the raid within half an hour | Lagos Courier: did not stir until daylight
denial | Sahara Press: not among those freed | Lagos Courier: returned together with her charges
quotation | Sahara Press: lost sons | Lagos Courier: lost brothers
date | Sahara Press: released on Tuesday | Lagos Courier: Monday afternoon
name | Sahara Press: Hauwa Maikano | Lagos Courier: Hauwa Maikori
