Two climbers missing in the Chilean Andes

=== Austral Wire | 2024-01-30 | wire
Rescuers find missing Czech climber alive in Chilean Andes, second feared dead

PUERTO LAJAS, Chile - Rescuers found a Czech mountaineer alive on Monday after nine days on the slopes of Cerro Tronco in southern Chile, but were still looking for his companion, police said.

Pavel Hruska, 41, was spotted by a helicopter at 3,100 metres. He had a broken ankle and frostbite on both feet, said Captain Ximena Rojas of the mountain rescue unit.

The pair had set out on January 20 and did not get off the summit before a storm hit two days later. They had registered their route with the park rangers.

Hruska told rescuers that his climbing partner, Katerina Malikova, 36, had gone to fetch help on the fourth day. "She promised to come back with coffee," Rojas quoted him as saying.

The search for Malikova would continue on Tuesday, weather permitting, Rojas said. The two carried no satellite phone.

Hruska survived on melted snow and two bars of chocolate. Doctors at the Puerto Lajas hospital said they did not expect to have to amputate.

=== El Faro del Sur | 2024-01-31
Nine days under the rock

By the time the blades of the helicopter woke him, Pavel Hruska had stopped counting the days. There had been nine of them. He was lying under an overhang on the north face of Cerro Tronco, 3,100 metres up, with a splintered ankle.

The surgeons of Puerto Lajas took off three of his toes the same night.

Nobody knew where the two Czechs had gone, since they had not signed the book at the ranger station, according to Captain Rojas. A call from Hruska's satellite telephone to his sister in Brno, cut short after eleven seconds, had been the only clue.

Sergeant Luis Pizarro, who was lowered on the rope, was the one to whom the survivor spoke. "She promised to return with coffee," he remembers him whispering.

She is Katerina Malikova, who left him her sleeping bag and walked off to look for rescuers four days into their ordeal. On Tuesday the teams on the ground were called home. There is no hope left, the police say.

=== Hory a lidé | 2024-02-01
Malíková's body recovered below Tronco glacier

The Czech mountaineer Kateřina Malíková is dead. Soldiers found the 36-year-old on Wednesday at the foot of the glacier, barely two kilometres from the road, the embassy in Santiago confirmed.

Her friend Pavel Hruška, who was brought down on Sunday, has been told. The engineer from Brno had lived through more than a week on meltwater and a little chocolate.

The couple did manage to get off the summit ahead of the storm, the expedition doctor, Jan Beneš, told this magazine; it was only on the way to the lower camp that Hruška fell.

Malíková, who had climbed three eight-thousanders without bottled oxygen, was mentioned by many as the best Czech alpinist of her generation. She had never been to South America before. A memorial service is to be held in Brno on Saturday.

=== facts
Hruska was found alive.
  Austral Wire: Rescuers find missing Czech climber alive in Chilean Andes
  Austral Wire: Rescuers found a Czech mountaineer alive on Monday after nine days on the slopes of Cerro Tronco in southern Chile
  El Faro del Sur: By the time the blades of the helicopter woke him
  Hory a lidé: Her friend Pavel Hruška, who was brought down on Sunday
He had been there for nine days.
  Austral Wire: after nine days on the slopes of Cerro Tronco
  El Faro del Sur: Nine days under the rock
  El Faro del Sur: There had been nine of them
  Hory a lidé: The engineer from Brno had lived through more than a week
Rescuers are looking for his companion.
  Austral Wire: were still looking for his companion, police said
He was at 3,100 metres.
  Austral Wire: Pavel Hruska, 41, was spotted by a helicopter at 3,100 metres
  El Faro del Sur: He was lying under an overhang on the north face of Cerro Tronco, 3,100 metres up
He had a broken ankle.
  Austral Wire: He had a broken ankle
  El Faro del Sur: with a splintered ankle
He had frostbite.
  Austral Wire: frostbite on both feet, said Captain Ximena Rojas of the mountain rescue unit
The pair set out on January 20.
  Austral Wire: The pair had set out on January 20
They did not return before the storm, or were off the summit ahead of it.
  Austral Wire: did not get off the summit before a storm hit two days later
  Hory a lidé: The couple did manage to get off the summit ahead of the storm, the expedition doctor, Jan Beneš, told this magazine
Hruska fell on the way to the lower camp.
  Hory a lidé: it was only on the way to the lower camp that Hruška fell
They registered their route, or did not.
  Austral Wire: They had registered their route with the park rangers
  El Faro del Sur: they had not signed the book at the ranger station, according to Captain Rojas
Nobody knew where they had gone.
  El Faro del Sur: Nobody knew where the two Czechs had gone
Malikova had gone to fetch help on the fourth day.
  Austral Wire: his climbing partner, Katerina Malikova, 36, had gone to fetch help on the fourth day
  El Faro del Sur: walked off to look for rescuers four days into their ordeal
She had promised to come back with coffee.
  Austral Wire: "She promised to come back with coffee," Rojas quoted him as saying
  El Faro del Sur: "She promised to return with coffee," he remembers him whispering
The search goes on, or was called off.
  Austral Wire: The search for Malikova would continue on Tuesday, weather permitting, Rojas said
  El Faro del Sur: On Tuesday the teams on the ground were called home
They had a satellite phone, or had none.
  Austral Wire: The two carried no satellite phone
  El Faro del Sur: A call from Hruska's satellite telephone to his sister in Brno
The call was the only clue.
  El Faro del Sur: had been the only clue
He survived on meltwater and chocolate.
  Austral Wire: Hruska survived on melted snow and two bars of chocolate
  Hory a lidé: on meltwater and a little chocolate
Doctors do not expect to amputate, or took off toes.
  Austral Wire: Doctors at the Puerto Lajas hospital said they did not expect to have to amputate
  El Faro del Sur: The surgeons of Puerto Lajas took off three of his toes the same night
The survivor spoke to Pizarro.
  El Faro del Sur: Sergeant Luis Pizarro, who was lowered on the rope, was the one to whom the survivor spoke
Malikova left him her sleeping bag.
  El Faro del Sur: Katerina Malikova, who left him her sleeping bag
Malikova is feared dead.
  Austral Wire: second feared dead
  El Faro del Sur: There is no hope left, the police say
Malikova was found dead.
  Hory a lidé: Malíková's body recovered below Tronco glacier
  Hory a lidé: The Czech mountaineer Kateřina Malíková is dead
  Hory a lidé: Soldiers found the 36-year-old on Wednesday at the foot of the glacier, barely two kilometres from the road, the embassy in Santiago confirmed
Hruska has been told.
  Hory a lidé: has been told
Malikova climbed three eight-thousanders.
  Hory a lidé: who had climbed three eight-thousanders without bottled oxygen
Many thought her the best of her generation.
  Hory a lidé: was mentioned by many as the best Czech alpinist of her generation
She had never been to South America.
  Hory a lidé: She had never been to South America before
A memorial service is to be held in Brno.
  Hory a lidé: A memorial service is to be held in Brno on Saturday

=== conflicts
date | Austral Wire: on Monday after nine days | Hory a lidé: on Sunday
denial | Austral Wire: had registered their route | El Faro del Sur: had not signed the book
quotation | Austral Wire: to come back with coffee | El Faro del Sur: to return with coffee
denial | Austral Wire: would continue on Tuesday | El Faro del Sur: were called home
denial | Austral Wire: carried no satellite phone | El Faro del Sur: A call from Hruska's satellite telephone
denial | Austral Wire: did not expect to have to amputate | El Faro del Sur: took off three of his toes
denial | Austral Wire: did not get off the summit before | Hory a lidé: did manage to get off the summit ahead
