Chemical plant explosion in South Korea

=== Hanbit News | 2024-06-11 | wire
Blast at South Korean solvent plant kills 7

DAESONG, South Korea (Hanbit) -- An explosion and fire at a chemical plant in the southern port of Daesong killed seven workers on Tuesday, most of them Vietnamese nationals, fire officials said.

Nine others were hurt, three of them critically. The blaze was put out after five hours, and residents within two kilometres who had been told to keep their windows shut were given the all-clear in the evening.

The blast occurred at 10:31 a.m. in a building where solvents for batteries are distilled, said Cho Min-seok, head of the Daesong fire department. A tank had been cleaned there that morning by a subcontractor, he said.

"There was one door, and the fire was between them and the door," Cho told reporters.

Plant owner Dongha Chemtech apologised and said it would cooperate with investigators. Its chief executive, Ryu Jae-hyun, denied that the firm had used illegally dispatched workers.

President Han Seo-yeon ordered a full investigation.

The plant was fined 4 million won in 2022 for storing more chemicals than it was allowed to. Another fire there in March of this year was put out by staff and was not reported to the authorities.

=== Daesong Maeil | 2024-06-12
Seven lunch boxes nobody opened

In the changing room of Dongha Chemtech seven lunch boxes stood unopened last night. Five belonged to young people from Vietnam, one to a Lao, one to a Korean foreman who was to retire in August.

They were in Hall 3 when, half an hour past ten on Tuesday, the vapour above a still caught fire. "There was only one door, and the flames stood between the door and them," said fire chief Cho Min-seok.

Firefighters needed until mid-afternoon to get the better of it. Three of the nine injured are not yet out of danger.

No cleaning had been going on that day, a shift leader who escaped through a skylight told this paper. He wished not to be named. The workers had got one sheet of safety instructions, he said, in Korean.

Ryu Jae-hyun, the head of the firm, bowed for a long time before the cameras. He admitted that some of the dead had been hired through an agency that has no licence.

Dongha had paid a penalty two years ago because it hoarded too many drums. And after a small fire in May, according to the union, no one rang the fire brigade.

=== Seoul Global Times | 2024-06-12
Hanoi demands answers after seven die in Korean factory fire

Vietnam's ambassador to Seoul, Le Thi Thu Ha, called for "a swift and transparent inquiry" on Wednesday after a fire at a battery-materials plant in which five of her compatriots perished.

President Han Seo-yeon telephoned her counterpart in Hanoi to express her condolences. It was Prime Minister Oh Kyung-soo who ordered the investigation, and on Wednesday police searched the company's offices.

A total of 110 foreign workers died in South Korean workplaces last year, figures from the labour ministry show, and activists say that the riskiest jobs are passed down to migrants. "They die because they are cheap," said Baek Eun-ji of the group Migrant Voice.

Under a law in force since 2022, the head of a firm can go to jail for at least a year if neglect has led to a fatal accident. So far, two have.

The seventh victim has been identified as a Laotian of 23 who had arrived only in April.

=== facts
An explosion and fire at a chemical plant in Daesong killed seven workers on Tuesday.
  Hanbit News: Blast at South Korean solvent plant kills 7
  Hanbit News: An explosion and fire at a chemical plant in the southern port of Daesong killed seven workers on Tuesday
  Daesong Maeil: Seven lunch boxes nobody opened
  Daesong Maeil: seven lunch boxes stood unopened last night
  Seoul Global Times: seven die in Korean factory fire
Most of the dead were Vietnamese.
  Hanbit News: most of them Vietnamese nationals
  Daesong Maeil: Five belonged to young people from Vietnam
  Seoul Global Times: a fire at a battery-materials plant in which five of her compatriots perished
One of the dead was from Laos.
  Daesong Maeil: one to a Lao
  Seoul Global Times: The seventh victim has been identified as a Laotian of 23
The Laotian had arrived in April.
  Seoul Global Times: who had arrived only in April
One of the dead was a Korean foreman.
  Daesong Maeil: one to a Korean foreman who was to retire in August
Nine were hurt.
  Hanbit News: Nine others were hurt
  Daesong Maeil: the nine injured
Three are in a critical condition.
  Hanbit News: three of them critically
  Daesong Maeil: Three of the nine injured are not yet out of danger
The fire was put out after five hours.
  Hanbit News: The blaze was put out after five hours
  Daesong Maeil: Firefighters needed until mid-afternoon to get the better of it
Residents got the all-clear.
  Hanbit News: residents within two kilometres ... were given the all-clear in the evening
Residents had been told to shut their windows.
  Hanbit News: who had been told to keep their windows shut
The blast occurred at 10:31 a.m.
  Hanbit News: The blast occurred at 10:31 a.m.
  Daesong Maeil: half an hour past ten on Tuesday, the vapour above a still caught fire
Solvents for batteries are distilled there.
  Hanbit News: a building where solvents for batteries are distilled
  Seoul Global Times: a battery-materials plant
A tank had been cleaned that morning.
  Hanbit News: A tank had been cleaned there that morning by a subcontractor, he said
  Daesong Maeil: No cleaning had been going on that day, a shift leader who escaped through a skylight told this paper
A shift leader escaped through a skylight.
  Daesong Maeil: a shift leader who escaped through a skylight
Cho said that there was one door and the fire in between.
  Hanbit News: "There was one door, and the fire was between them and the door," Cho told reporters
  Daesong Maeil: "There was only one door, and the flames stood between the door and them," said fire chief Cho Min-seok
Cho heads the fire department.
  Hanbit News: Cho Min-seok, head of the Daesong fire department
  Daesong Maeil: fire chief Cho Min-seok
The firm apologised.
  Hanbit News: Plant owner Dongha Chemtech apologised
  Daesong Maeil: Ryu Jae-hyun, the head of the firm, bowed for a long time before the cameras
The firm will cooperate.
  Hanbit News: said it would cooperate with investigators
The chief executive denied illegal dispatch of workers.
  Hanbit News: Its chief executive, Ryu Jae-hyun, denied that the firm had used illegally dispatched workers
  Daesong Maeil: He admitted that some of the dead had been hired through an agency that has no licence
Ryu heads the firm.
  Hanbit News: Its chief executive, Ryu Jae-hyun
  Daesong Maeil: Ryu Jae-hyun, the head of the firm
An investigation was ordered.
  Hanbit News: President Han Seo-yeon ordered a full investigation
  Seoul Global Times: It was Prime Minister Oh Kyung-soo who ordered the investigation
The plant was fined in 2022 for storing too many chemicals.
  Hanbit News: The plant was fined 4 million won in 2022
  Hanbit News: for storing more chemicals than it was allowed to
  Daesong Maeil: Dongha had paid a penalty two years ago because it hoarded too many drums
There was another fire in March.
  Hanbit News: Another fire there in March of this year
  Daesong Maeil: a small fire in May
The earlier fire was put out by staff.
  Hanbit News: Another fire there in March of this year was put out by staff
The earlier fire was not reported.
  Hanbit News: was not reported to the authorities
  Daesong Maeil: after a small fire in May, according to the union, no one rang the fire brigade
The instructions were in Korean.
  Daesong Maeil: The workers had got one sheet of safety instructions, he said, in Korean
Vietnam's ambassador called for an inquiry.
  Seoul Global Times: Hanoi demands answers
  Seoul Global Times: Vietnam's ambassador to Seoul, Le Thi Thu Ha, called for "a swift and transparent inquiry" on Wednesday
The president telephoned Hanoi.
  Seoul Global Times: President Han Seo-yeon telephoned her counterpart in Hanoi to express her condolences
Police searched the company's offices.
  Seoul Global Times: on Wednesday police searched the company's offices
110 foreign workers died last year.
  Seoul Global Times: A total of 110 foreign workers died in South Korean workplaces last year, figures from the labour ministry show
Risky jobs are passed to migrants.
  Seoul Global Times: activists say that the riskiest jobs are passed down to migrants
Baek said that they die because they are cheap.
  Seoul Global Times: "They die because they are cheap," said Baek Eun-ji
Heads of firms can go to jail.
  Seoul Global Times: Under a law in force since 2022, the head of a firm can go to jail for at least a year
Two have gone to jail so far.
  Seoul Global Times: So far, two have
The shift leader wished not to be named.
  Daesong Maeil: He wished not to be named

=== conflicts
denial | Hanbit News: A tank had been cleaned there that morning | Daesong Maeil: No cleaning had been going on that day
quotation | Hanbit News: the fire was between them and the door | Daesong Maeil: the flames stood between the door and them
denial | Hanbit News: denied that the firm had used illegally dispatched workers | Daesong Maeil: admitted that some of the dead had been hired
name | Hanbit News: President Han Seo-yeon | Seoul Global Times: Prime Minister Oh Kyung-soo
date | Hanbit News: in March of this year | Daesong Maeil: in May
