Lost boy found in the Australian bush

=== Southern Cross News | 2021-04-13 | wire
Missing boy, 4, found alive after three nights in Australian bush

A four-year-old boy who wandered away from his family's campsite in the Australian state of Victoria was found alive on Tuesday, three nights after he disappeared, police said.

Archie Tran was sitting beside a creek in the Mount Dargan State Forest, about 3.5 kilometres from the campsite, when a volunteer on a trail bike spotted him shortly after 11 a.m.

He was dehydrated and had insect bites and grazes but was otherwise in good health, Inspector Kerry Boyle told reporters. He was taken by helicopter to a children's hospital in Melbourne.

"He looked up and said, 'Have you got any chips?'" the volunteer, plumber Scott Neagle, told Southern Cross News.

Archie, who is autistic and speaks little, had last been seen by his father at dusk on Saturday. Overnight temperatures fell to three degrees Celsius.

More than 350 people, including police divers, soldiers and an Aboriginal tracker, had combed the forest. The search had been called off on Monday evening, Boyle said, and Neagle had gone out on his own.

"I got it wrong and he got it right," she said.

Police are not treating the disappearance as suspicious.

=== Dargan Valley Leader | 2021-04-14
Chips for Archie: a whole valley breathes out

The pub in Dargan put up a sign on Tuesday: Free chips for under-fives, for ever.

By then everyone in the valley had heard what the lost child said when Scott Neagle switched off his motorbike by Bullock Creek. "Got any chips?" he asked him.

Mr Neagle, a plumber and a father of four, is no hiker. "I just thought, where would my own young bloke go? Down to the water," he said. It was a little after eleven, and Archie Tran had been on his own for more than two days.

The boy, who has autism, had slipped out of the family tent on Sunday before sunrise, while his parents were asleep. He was found roughly two miles off, thirsty and bitten by mosquitoes, but sound.

Through nights as cold as three degrees, more than 350 people had looked for him. They never stopped, said Inspector Kerry Boyle, who denied that the operation had been wound up the evening before: Mr Neagle's group of bikers had been given that stretch of creek to check.

Uncle Ron Marks, the tracker, had found a small footprint near there on Monday. "Nobody asked me where it pointed," he said.

=== MelbTalk | 2021-04-14
'I got it wrong': police under fire over search for Archie

Questions are being asked about the hunt for four-year-old Archie Tran after it emerged that a footprint had been found near the creek a day before he was.

"I got it wrong and he got it right," Police Minister Gavin Sterne said of the civilian who rode out alone and found the youngster on Tuesday.

The opposition's Paula Zammit wants an independent review. "They packed up. Had it not been for a plumber, this boy would be dead," she told parliament.

Archie was still in hospital in Sydney last night but was expected to go home today. His mother, Linh, posted a picture of him on Facebook with a bowl of hot chips. "Thank you to every single person," she wrote.

The case recalls that of Zoe Hart, three, who was missing in the Grampians for four nights in 2016. She was found by a farmer's dog.

An online collection for the finder has raised $86,000. He says that he will give it to the emergency service.

=== facts
The missing boy Archie Tran was found alive on Tuesday.
  Southern Cross News: Missing boy, 4, found alive after three nights in Australian bush
  Southern Cross News: A four-year-old boy ... was found alive on Tuesday
  Dargan Valley Leader: He was found roughly two miles off
  MelbTalk: found the youngster on Tuesday
The boy had been missing for three nights.
  Southern Cross News: after three nights in Australian bush
  Southern Cross News: three nights after he disappeared
  Dargan Valley Leader: Archie Tran had been on his own for more than two days
The boy is four.
  Southern Cross News: Missing boy, 4
  Southern Cross News: A four-year-old boy
  MelbTalk: four-year-old Archie Tran
The boy wandered away from the family's campsite.
  Southern Cross News: who wandered away from his family's campsite in the Australian state of Victoria
  Dargan Valley Leader: The boy, who has autism, had slipped out of the family tent on Sunday before sunrise
A volunteer on a trail bike spotted him shortly after 11 a.m.
  Southern Cross News: a volunteer on a trail bike spotted him shortly after 11 a.m.
  Dargan Valley Leader: It was a little after eleven
  MelbTalk: the civilian who rode out alone and found the youngster on Tuesday
The boy was beside a creek.
  Southern Cross News: Archie Tran was sitting beside a creek in the Mount Dargan State Forest
  Dargan Valley Leader: Scott Neagle switched off his motorbike by Bullock Creek
He was 3.5 kilometres from the campsite.
  Southern Cross News: about 3.5 kilometres from the campsite
  Dargan Valley Leader: He was found roughly two miles off
He was dehydrated and bitten but well.
  Southern Cross News: He was dehydrated and had insect bites and grazes but was otherwise in good health, Inspector Kerry Boyle told reporters
  Dargan Valley Leader: thirsty and bitten by mosquitoes, but sound
He was taken to hospital in Melbourne.
  Southern Cross News: He was taken by helicopter to a children's hospital in Melbourne
  MelbTalk: Archie was still in hospital in Sydney last night
He will go home today.
  MelbTalk: was expected to go home today
The boy asked for chips.
  Southern Cross News: "He looked up and said, 'Have you got any chips?'" the volunteer, plumber Scott Neagle, told Southern Cross News
  Dargan Valley Leader: "Got any chips?" he asked him
The finder is the plumber Scott Neagle.
  Southern Cross News: the volunteer, plumber Scott Neagle
  Dargan Valley Leader: Mr Neagle, a plumber and a father of four, is no hiker
  MelbTalk: Had it not been for a plumber
Archie is autistic.
  Southern Cross News: Archie, who is autistic and speaks little
  Dargan Valley Leader: The boy, who has autism
The boy disappeared on Saturday at dusk.
  Southern Cross News: Archie ... had last been seen by his father at dusk on Saturday
  Dargan Valley Leader: The boy ... had slipped out of the family tent on Sunday before sunrise
His parents were asleep.
  Dargan Valley Leader: while his parents were asleep
Nights were as cold as three degrees.
  Southern Cross News: Overnight temperatures fell to three degrees Celsius
  Dargan Valley Leader: Through nights as cold as three degrees
More than 350 people searched.
  Southern Cross News: More than 350 people, including police divers, soldiers and an Aboriginal tracker, had combed the forest
  Dargan Valley Leader: more than 350 people had looked for him
A tracker took part.
  Southern Cross News: More than 350 people, including police divers, soldiers and an Aboriginal tracker
  Dargan Valley Leader: Uncle Ron Marks, the tracker
The search had been called off on Monday evening.
  Southern Cross News: The search had been called off on Monday evening, Boyle said
  Dargan Valley Leader: They never stopped, said Inspector Kerry Boyle, who denied that the operation had been wound up the evening before
  MelbTalk: "They packed up
Neagle had gone out on his own.
  Southern Cross News: Neagle had gone out on his own
  Dargan Valley Leader: Mr Neagle's group of bikers had been given that stretch of creek to check
  MelbTalk: the civilian who rode out alone
“I got it wrong and he got it right.”
  Southern Cross News: "I got it wrong and he got it right," she said
  MelbTalk: 'I got it wrong'
  MelbTalk: "I got it wrong and he got it right," Police Minister Gavin Sterne said
The disappearance is not suspicious.
  Southern Cross News: Police are not treating the disappearance as suspicious
The pub gives free chips.
  Dargan Valley Leader: The pub in Dargan put up a sign on Tuesday: Free chips for under-fives, for ever
The valley is relieved.
  Dargan Valley Leader: a whole valley breathes out
Neagle thought that the boy would go to the water.
  Dargan Valley Leader: "I just thought, where would my own young bloke go? Down to the water," he said
A footprint had been found near the creek on Monday.
  Dargan Valley Leader: Uncle Ron Marks, the tracker, had found a small footprint near there on Monday
  MelbTalk: a footprint had been found near the creek a day before he was
Nobody asked the tracker where the print pointed.
  Dargan Valley Leader: "Nobody asked me where it pointed," he said
Questions are asked about the search.
  MelbTalk: police under fire over search for Archie
  MelbTalk: Questions are being asked about the hunt for four-year-old Archie Tran
The opposition wants a review.
  MelbTalk: The opposition's Paula Zammit wants an independent review
Zammit said that the boy would be dead without the plumber.
  MelbTalk: Had it not been for a plumber, this boy would be dead," she told parliament
His mother posted a picture.
  MelbTalk: His mother, Linh, posted a picture of him on Facebook with a bowl of hot chips
His mother thanked everybody.
  MelbTalk: "Thank you to every single person," she wrote
Zoe Hart was missing for four nights in 2016.
  MelbTalk: Zoe Hart, three, who was missing in the Grampians for four nights in 2016
Zoe was found by a dog.
  MelbTalk: She was found by a farmer's dog
A collection raised $86,000.
  MelbTalk: An online collection for the finder has raised $86,000
The finder will give the money away.
  MelbTalk: He says that he will give it to the emergency service

=== conflicts
date | Southern Cross News: at dusk on Saturday | Dargan Valley Leader: on Sunday before sunrise
denial | Southern Cross News: The search had been called off on Monday evening | Dargan Valley Leader: denied that the operation had been wound up
denial | Dargan Valley Leader: denied that the operation had been wound up | MelbTalk: They packed up
denial | Southern Cross News: had gone out on his own | Dargan Valley Leader: Mr Neagle's group of bikers had been given that stretch
denial | Dargan Valley Leader: Mr Neagle's group of bikers had been given that stretch | MelbTalk: rode out alone
place | Southern Cross News: a children's hospital in Melbourne | MelbTalk: in hospital in Sydney
attribution | Southern Cross News: he got it right," she said | MelbTalk: Police Minister Gavin Sterne said
