Wildfire in Portugal

=== Lusitan News | 2020-08-03 | wire
Firefighter dies as blaze rages in central Portugal

VALE DA URZE, Portugal - A volunteer firefighter was killed and four others were burned on Sunday as more than 900 crew battled a wildfire that has forced the evacuation of 14 villages in central Portugal.

Diogo Fontes, 26, died when the wind turned and the flames closed around his truck on a forest track outside Vale da Urze, civil protection commander Inês Carvalhal told a news conference.

"He stayed so that the other four could run," Carvalhal said.

The fire, which broke out on Friday afternoon, had by Sunday evening consumed about 9,800 hectares of pine and eucalyptus, according to the European satellite service. Two water-bombing planes from Spain joined the effort.

Police on Saturday detained a 63-year-old shepherd on suspicion of having started the blaze. He was released on Sunday for lack of evidence, the prosecutor's office said.

Prime Minister Vasco Teles expressed his sorrow and declared a day of national mourning for Tuesday.

Temperatures are expected to reach 41 degrees Celsius on Monday, and the weather office has placed seven districts on red alert.

In 2017, wildfires killed 66 people in the same region.

=== Correio das Beiras | 2020-08-03
"He stayed so that the four others could get away"

Diogo Fontes was going to be married in September. On Sunday the carpenter from Sarnal, who had joined the voluntary fire brigade at 16, sent his crew up the slope and remained at the wheel to turn the vehicle round. The wind was faster.

"He stayed so that the four others could get away," said Inês Carvalhal, who commands the operation. All four suffered burns; one, a woman of 22, is in an induced coma in Coimbra.

Around Vale da Urze some 9,800 hectares are now ash. Since Thursday, when smoke was first seen above the chapel of Santa Luzia, people have had to leave their homes in fourteen hamlets, and some refused.

The man whom the police arrested on Saturday is free again. There was no proof against the shepherd, the public prosecutor has found.

The head of government has ordered that the country mourn on Tuesday. It is little comfort in Sarnal. "We buried eleven people from this parish three years ago," says the priest, Father Abel. "Then too they came with flags."

Relief is not in sight: today it is to be hotter still, with 41 degrees in the shade.

=== Lisbon Expat Post | 2020-08-04
Fire latest: roads shut, tourists moved, arsonist held

Holidaymakers in central Portugal are being urged to check their routes after a huge forest fire closed 60 km of roads, including a section of the A23 motorway.

Around 300 guests, many of them British and Dutch, were taken by coach from two campsites near Vale da Urze on Sunday night. Nobody was hurt, and the campsite owners say refunds will be paid.

A local shepherd suspected of starting the fire remains behind bars, police said on Monday.

The blaze, which has already claimed the life of a young firefighter, Diego Fontes, has burned through more than 24,000 acres. With the mercury heading for 106F, the alert in seven districts stays at its highest level.

Spain has lent two aircraft, and France has offered one more. The weather is forecast to turn on Wednesday, when winds from the Atlantic should bring cooler air.

=== facts
A firefighter was killed on Sunday.
  Lusitan News: Firefighter dies
  Lusitan News: A volunteer firefighter was killed ... on Sunday
  Lusitan News: Diogo Fontes, 26, died
  Lisbon Expat Post: which has already claimed the life of a young firefighter, Diego Fontes
Four other firefighters were burned.
  Lusitan News: four others were burned on Sunday
  Correio das Beiras: All four suffered burns
A wildfire rages in central Portugal.
  Lusitan News: blaze rages in central Portugal
  Lusitan News: more than 900 crew battled a wildfire
  Lisbon Expat Post: a huge forest fire
14 villages were evacuated.
  Lusitan News: has forced the evacuation of 14 villages in central Portugal
  Correio das Beiras: people have had to leave their homes in fourteen hamlets
Some people refused to leave.
  Correio das Beiras: some refused
The wind turned and the flames closed around his truck.
  Lusitan News: the wind turned and the flames closed around his truck on a forest track outside Vale da Urze
  Correio das Beiras: The wind was faster
Carvalhal said that he stayed so that the other four could run.
  Lusitan News: "He stayed so that the other four could run," Carvalhal said
  Correio das Beiras: "He stayed so that the four others could get away"
  Correio das Beiras: "He stayed so that the four others could get away," said Inês Carvalhal
Fontes sent his crew away and stayed with the vehicle.
  Correio das Beiras: sent his crew up the slope and remained at the wheel to turn the vehicle round
Carvalhal commands the operation.
  Lusitan News: civil protection commander Inês Carvalhal
  Correio das Beiras: Inês Carvalhal, who commands the operation
The fire broke out on Friday.
  Lusitan News: The fire, which broke out on Friday afternoon
  Correio das Beiras: Since Thursday, when smoke was first seen above the chapel of Santa Luzia
The fire consumed about 9,800 hectares.
  Lusitan News: The fire ... had by Sunday evening consumed about 9,800 hectares of pine and eucalyptus
  Correio das Beiras: Around Vale da Urze some 9,800 hectares are now ash
  Lisbon Expat Post: has burned through more than 24,000 acres
Two Spanish planes help.
  Lusitan News: Two water-bombing planes from Spain joined the effort
  Lisbon Expat Post: Spain has lent two aircraft
A shepherd was detained on suspicion of starting the fire.
  Lusitan News: Police on Saturday detained a 63-year-old shepherd on suspicion of having started the blaze
  Correio das Beiras: The man whom the police arrested on Saturday
  Lisbon Expat Post: arsonist held
The shepherd was released.
  Lusitan News: He was released on Sunday for lack of evidence, the prosecutor's office said
  Correio das Beiras: The man whom the police arrested on Saturday is free again
  Lisbon Expat Post: A local shepherd suspected of starting the fire remains behind bars, police said on Monday
There was no evidence against the shepherd.
  Lusitan News: for lack of evidence
  Correio das Beiras: There was no proof against the shepherd, the public prosecutor has found
The prime minister expressed his sorrow.
  Lusitan News: Prime Minister Vasco Teles expressed his sorrow
A day of national mourning was declared for Tuesday.
  Lusitan News: declared a day of national mourning for Tuesday
  Correio das Beiras: The head of government has ordered that the country mourn on Tuesday
Temperatures are to reach 41 degrees.
  Lusitan News: Temperatures are expected to reach 41 degrees Celsius on Monday
  Correio das Beiras: today it is to be hotter still, with 41 degrees in the shade
  Lisbon Expat Post: the mercury heading for 106F
Seven districts are on red alert.
  Lusitan News: the weather office has placed seven districts on red alert
  Lisbon Expat Post: the alert in seven districts stays at its highest level
Wildfires killed 66 people in 2017.
  Lusitan News: In 2017, wildfires killed 66 people in the same region
Eleven people of the parish were buried three years ago.
  Correio das Beiras: "We buried eleven people from this parish three years ago," says the priest
They came with flags then too.
  Correio das Beiras: "Then too they came with flags."
Fontes was to be married in September.
  Correio das Beiras: Diogo Fontes was going to be married in September
Fontes had joined the brigade at 16.
  Correio das Beiras: who had joined the voluntary fire brigade at 16
One of the burned is in a coma.
  Correio das Beiras: one, a woman of 22, is in an induced coma in Coimbra
Holidaymakers should check their routes.
  Lisbon Expat Post: Holidaymakers in central Portugal are being urged to check their routes
Roads are closed.
  Lisbon Expat Post: roads shut
  Lisbon Expat Post: a huge forest fire closed 60 km of roads, including a section of the A23 motorway
300 guests were taken from two campsites.
  Lisbon Expat Post: tourists moved
  Lisbon Expat Post: Around 300 guests, many of them British and Dutch, were taken by coach from two campsites near Vale da Urze on Sunday night
No guest was hurt.
  Lisbon Expat Post: Nobody was hurt
Refunds will be paid.
  Lisbon Expat Post: the campsite owners say refunds will be paid
France offered one more plane.
  Lisbon Expat Post: France has offered one more
The weather is to turn on Wednesday.
  Lisbon Expat Post: The weather is forecast to turn on Wednesday
The wind will bring cooler air.
  Lisbon Expat Post: winds from the Atlantic should bring cooler air
The firefighter was called Diogo Fontes.
  Lusitan News: Diogo Fontes, 26, died
  Correio das Beiras: Diogo Fontes was going to be married in September
  Lisbon Expat Post: a young firefighter, Diego Fontes
The mourning is little comfort.
  Correio das Beiras: It is little comfort in Sarnal
Fontes was a carpenter.
  Correio das Beiras: the carpenter from Sarnal

=== conflicts
quotation | Lusitan News: the other four could run | Correio das Beiras: get away," said
date | Lusitan News: on Friday afternoon | Correio das Beiras: Since Thursday
denial | Lusitan News: was released on Sunday | Lisbon Expat Post: remains behind bars
denial | Correio das Beiras: is free again | Lisbon Expat Post: remains behind bars
name | Lusitan News: Diogo Fontes | Lisbon Expat Post: Diego Fontes
name | Correio das Beiras: Diogo Fontes | Lisbon Expat Post: Diego Fontes
