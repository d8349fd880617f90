The removal of a founder's statue in New Zealand

=== Tasman News Agency | 2021-10-28 | wire
New Zealand city removes statue of colonial captain

WHAKANUI, New Zealand, Oct 28 (TNA) - Workers in the New Zealand city of Whakanui took down the bronze statue of a 19th-century British officer early on Thursday, a week after the city council had voted 9-4 to move it to a museum.

The statue of Captain Edmund Thorne, who commanded an attack on a Maori village in 1865 in which at least 34 people were killed, had stood in the central square since 1911.

A crane lifted the two-tonne figure from its plinth at 5:30 a.m. in front of about 150 onlookers. Members of the local Ngati Hora tribe sang a lament.

"He is not being erased, he is being explained," said Mayor Susan Petrie.

Tribal elder Wiremu Kahu, 83, whose great-grandmother survived the attack, laid a wreath of kawakawa leaves on the empty plinth.

A court on Wednesday dismissed an application by a heritage group, Friends of the Square, for a stay. Its chairman, Colin Garth, said the removal was "vandalism with a permit".

The move costs 180,000 New Zealand dollars, half of which is paid by the tribe. The museum will show the statue from April.

=== The Whakanui Times | 2021-10-29
Captain Thorne leaves the square after 110 years

There was no cheering. When the straps tightened a little after half past five yesterday morning and Edmund Thorne rose, turning slowly, into the mist, the only sound was the voices of the women of Ngati Hora.

It was the end of an argument that has occupied the city for longer than most of its councillors have lived here. In 2013 a proposal to rename the square was defeated. On Thursday of last week two thirds of the council voted for the museum.

"He isn't being erased. He's being explained," the mayor, Susan Petrie, repeated as the flatbed drove off.

Thorne led the militia that set fire to Te Rimu pa in the winter of 1865. Historians count between 34 and 50 dead, most of them women and old men. For a long time the inscription spoke of "a pacification".

On the bare stone lay kawakawa, placed there by Wiremu Kahu, a kaumatua of 83, whose grandmother had escaped through the swamp as a child of six.

Colin Garth stood apart with a dozen Friends of the Square. "Vandalism with a permit," he called it. Having lost before the High Court the day before, he said, his group would now leave it at that.

The ratepayers bear the entire cost of 180,000 dollars.

=== The Loyal Observer | 2021-10-30
They came for him in the dark

Not even the courage to do it by daylight! At four in the morning on Friday, behind screens, with floodlights and policemen, the council of Whakanui had the founder of the city carried off like a drunk.

Captain Edmund Thorne built the first bridge, the first school and the first hospital. About the skirmish at Te Rimu, in which he was present but not in command, much has been written lately by people who were not there.

"This is vandalism with a permit," said National MP Ross Dunning, and we could not have put it better.

Fewer than 20 people came to watch, so much for the will of the people. In an online poll by this newspaper, 88 per cent of 4,100 readers wanted him to stay.

The Friends of the Square have not given up. On Monday, Colin Garth confirmed, they are going to the Court of Appeal.

The statue, it turns out, will not be seen in any museum. It goes into a container at the council depot, and there is no date for its return.

=== Maori Radio Te Reo Hou | 2021-10-28
Te Rimu descendants: "Our dead can sit down now"

At Hora marae the fires had been burning since three this morning. Two buses took the old people to the square, wrapped in blankets.

Matiu Kahu, the oldest of them, walked the last hundred metres without his stick. He laid green leaves where the captain had stood, and then sat on the steps for a while. "Our dead can sit down now," he said.

"He is not being erased, he is being explained," said Professor Hana Tumai, who will curate the exhibition, to those who had come to film. It opens in April, with the names of all 51 dead on the wall opposite the statue.

The iwi gave 90,000 dollars towards the move, from a settlement paid by the Crown in 2008.

Tumai said she hoped that the square would get a new name too. The council will deal with that in the new year.

=== facts
The statue of Captain Thorne was taken down.
  Tasman News Agency: New Zealand city removes statue of colonial captain
  Tasman News Agency: Workers in the New Zealand city of Whakanui took down the bronze statue of a 19th-century British officer early on Thursday
  Tasman News Agency: A crane lifted the two-tonne figure from its plinth at 5:30 a.m.
  The Whakanui Times: Captain Thorne leaves the square
  The Whakanui Times: the straps tightened a little after half past five yesterday morning and Edmund Thorne rose, turning slowly, into the mist
  The Loyal Observer: They came for him in the dark
  The Loyal Observer: At four in the morning on Friday ... the council of Whakanui had the founder of the city carried off like a drunk
The council had voted 9-4 for the move.
  Tasman News Agency: the city council had voted 9-4 to move it to a museum
  The Whakanui Times: On Thursday of last week two thirds of the council voted for the museum
The statue goes to a museum.
  Tasman News Agency: The museum will show the statue from April
  The Loyal Observer: The statue, it turns out, will not be seen in any museum
  Maori Radio Te Reo Hou: It opens in April, with the names of all 51 dead on the wall opposite the statue
Thorne commanded the attack on a Maori village in 1865.
  Tasman News Agency: who commanded an attack on a Maori village in 1865
  The Whakanui Times: Thorne led the militia that set fire to Te Rimu pa in the winter of 1865
  The Loyal Observer: the skirmish at Te Rimu, in which he was present but not in command
At least 34 people were killed in the attack.
  Tasman News Agency: in which at least 34 people were killed
  The Whakanui Times: Historians count between 34 and 50 dead
  Maori Radio Te Reo Hou: the names of all 51 dead
Most of the dead were women and old men.
  The Whakanui Times: most of them women and old men
The statue had stood there since 1911.
  Tasman News Agency: The statue ... had stood in the central square since 1911
  The Whakanui Times: after 110 years
About 150 people watched.
  Tasman News Agency: in front of about 150 onlookers
  The Loyal Observer: Fewer than 20 people came to watch
Members of Ngati Hora sang a lament.
  Tasman News Agency: Members of the local Ngati Hora tribe sang a lament
  The Whakanui Times: the only sound was the voices of the women of Ngati Hora
He is not being erased, he is being explained.
  Tasman News Agency: "He is not being erased, he is being explained," said Mayor Susan Petrie
  The Whakanui Times: "He isn't being erased. He's being explained," the mayor, Susan Petrie, repeated
  Maori Radio Te Reo Hou: "He is not being erased, he is being explained," said Professor Hana Tumai
Kahu laid leaves on the plinth.
  Tasman News Agency: Tribal elder Wiremu Kahu, 83 ... laid a wreath of kawakawa leaves on the empty plinth
  The Whakanui Times: On the bare stone lay kawakawa, placed there by Wiremu Kahu, a kaumatua of 83
  Maori Radio Te Reo Hou: He laid green leaves where the captain had stood
The elder is Wiremu Kahu.
  Tasman News Agency: Tribal elder Wiremu Kahu, 83
  The Whakanui Times: Wiremu Kahu, a kaumatua of 83
  Maori Radio Te Reo Hou: Matiu Kahu, the oldest of them
Kahu's ancestor survived the attack.
  Tasman News Agency: whose great-grandmother survived the attack
  The Whakanui Times: whose grandmother had escaped through the swamp as a child of six
The court dismissed the application of Friends of the Square.
  Tasman News Agency: A court on Wednesday dismissed an application by a heritage group, Friends of the Square, for a stay
  The Whakanui Times: Having lost before the High Court the day before
Vandalism with a permit.
  Tasman News Agency: Its chairman, Colin Garth, said the removal was "vandalism with a permit"
  The Whakanui Times: "Vandalism with a permit," he called it
  The Loyal Observer: "This is vandalism with a permit," said National MP Ross Dunning
Whether the Friends of the Square take the case further.
  The Whakanui Times: he said, his group would now leave it at that
  The Loyal Observer: The Friends of the Square have not given up
  The Loyal Observer: On Monday, Colin Garth confirmed, they are going to the Court of Appeal
Garth stood apart with a dozen Friends.
  The Whakanui Times: Colin Garth stood apart with a dozen Friends of the Square
The move costs 180,000 dollars.
  Tasman News Agency: The move costs 180,000 New Zealand dollars
  The Whakanui Times: the entire cost of 180,000 dollars
Whether the tribe pays half of the cost.
  Tasman News Agency: half of which is paid by the tribe
  The Whakanui Times: The ratepayers bear the entire cost
  Maori Radio Te Reo Hou: The iwi gave 90,000 dollars towards the move
The museum shows it from April.
  Tasman News Agency: The museum will show the statue from April
  The Loyal Observer: there is no date for its return
  Maori Radio Te Reo Hou: It opens in April
There was no cheering.
  The Whakanui Times: There was no cheering
It was the end of a long argument.
  The Whakanui Times: It was the end of an argument
The argument occupied the city for long.
  The Whakanui Times: that has occupied the city for longer than most of its councillors have lived here
A proposal to rename the square was defeated in 2013.
  The Whakanui Times: In 2013 a proposal to rename the square was defeated
The inscription spoke of a pacification.
  The Whakanui Times: For a long time the inscription spoke of "a pacification"
The council lacked the courage to do it by daylight.
  The Loyal Observer: Not even the courage to do it by daylight
There were screens, floodlights and policemen.
  The Loyal Observer: behind screens, with floodlights and policemen
Thorne was the founder of the city.
  The Loyal Observer: the founder of the city
Thorne built a bridge, a school and a hospital.
  The Loyal Observer: Captain Edmund Thorne built the first bridge, the first school and the first hospital
People who were not there have written about Te Rimu.
  The Loyal Observer: About the skirmish at Te Rimu ... much has been written lately by people who were not there
The paper could not have put it better.
  The Loyal Observer: we could not have put it better
88 per cent of readers wanted him to stay.
  The Loyal Observer: In an online poll by this newspaper, 88 per cent of 4,100 readers wanted him to stay
The statue goes into a container.
  The Loyal Observer: It goes into a container at the council depot
The fires burned at Hora marae since three.
  Maori Radio Te Reo Hou: At Hora marae the fires had been burning since three this morning
Two buses took the old people to the square.
  Maori Radio Te Reo Hou: Two buses took the old people to the square, wrapped in blankets
Kahu walked without his stick.
  Maori Radio Te Reo Hou: Matiu Kahu, the oldest of them, walked the last hundred metres without his stick
Kahu sat on the steps.
  Maori Radio Te Reo Hou: then sat on the steps for a while
Our dead can sit down now, Kahu said.
  Maori Radio Te Reo Hou: Te Rimu descendants: "Our dead can sit down now"
  Maori Radio Te Reo Hou: "Our dead can sit down now," he said
Tumai will curate the exhibition.
  Maori Radio Te Reo Hou: who will curate the exhibition
The names of the dead will stand opposite the statue.
  Maori Radio Te Reo Hou: with the names of all 51 dead on the wall opposite the statue
The money comes from a settlement.
  Maori Radio Te Reo Hou: from a settlement paid by the Crown in 2008
Tumai hopes for a new name of the square.
  Maori Radio Te Reo Hou: Tumai said she hoped that the square would get a new name too
The council deals with the name in the new year.
  Maori Radio Te Reo Hou: The council will deal with that in the new year

=== conflicts
date | Tasman News Agency: at 5:30 a.m. | The Loyal Observer: At four in the morning
date | Tasman News Agency: early on Thursday | The Loyal Observer: on Friday
date | The Whakanui Times: a little after half past five yesterday morning | The Loyal Observer: At four in the morning on Friday
denial | Tasman News Agency: The museum will show the statue | The Loyal Observer: will not be seen in any museum
denial | The Loyal Observer: will not be seen in any museum | Maori Radio Te Reo Hou: on the wall opposite the statue
denial | Tasman News Agency: who commanded an attack | The Loyal Observer: present but not in command
denial | The Whakanui Times: Thorne led the militia | The Loyal Observer: present but not in command
figure | The Whakanui Times: between 34 and 50 dead | Maori Radio Te Reo Hou: all 51 dead
figure | Tasman News Agency: about 150 onlookers | The Loyal Observer: Fewer than 20 people
attribution | Tasman News Agency: said Mayor Susan Petrie | Maori Radio Te Reo Hou: said Professor Hana Tumai
attribution | The Whakanui Times: the mayor, Susan Petrie, repeated | Maori Radio Te Reo Hou: said Professor Hana Tumai
name | Tasman News Agency: Wiremu Kahu | Maori Radio Te Reo Hou: Matiu Kahu
name | The Whakanui Times: Wiremu Kahu | Maori Radio Te Reo Hou: Matiu Kahu
name | Tasman News Agency: great-grandmother | The Whakanui Times: whose grandmother
attribution | Tasman News Agency: Its chairman, Colin Garth, said | The Loyal Observer: said National MP Ross Dunning
attribution | The Whakanui Times: he called it | The Loyal Observer: said National MP Ross Dunning
denial | The Whakanui Times: would now leave it at that | The Loyal Observer: are going to the Court of Appeal
denial | Tasman News Agency: half of which is paid by the tribe | The Whakanui Times: The ratepayers bear the entire cost
denial | The Whakanui Times: The ratepayers bear the entire cost | Maori Radio Te Reo Hou: The iwi gave 90,000 dollars
