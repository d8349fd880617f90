Quake in the Peruvian highlands

=== Andina Wire | 2022-05-19 | wire
Magnitude 6.4 quake kills 17 in Peruvian highlands

HUAYLLATA, Peru - A strong earthquake flattened adobe houses in the southern Peruvian highlands on Wednesday, killing 17 people and injuring more than 90, civil defence officials said.

The magnitude 6.4 tremor struck at 5:42 a.m. some 20 kilometres north of the town of Huayllata, the geophysical institute said. It lasted about 40 seconds and was felt as far away as Arequipa.

The regional governor, Rosario Quispe, declared a state of emergency in four provinces. She told a radio station that the army had reached every village by nightfall.

"No family will sleep in the open tonight," Quispe said.

The town's only hospital withstood the shock and went on treating the injured, health minister Julio Arrieta said. Eleven of them were flown to Cusco.

Among the dead were five pupils of a boarding school in Chalhuas, whose dormitory came down. An inspector had warned of cracks in its walls in 2019, and the education ministry acted on his report, according to a spokesman.

Peru sits on the so-called Ring of Fire. In 2007, a quake near Pisco left more than 500 people dead.

=== El Faro | 2022-05-19
"We dug with our hands": villages wait for help after quake

It was still dark when the earth shook in Huayllata. When the dust had settled, 17 people lay dead beneath the mud brick of their own homes.

A day later, in the hamlets above the town, no soldier has yet been seen. "We dug with our hands," says Teófilo Mamani, 63, a llama herder who lost his wife. He spent the night beside the road under a plastic sheet.

Governor Rosario Quispe, who has put four provinces under emergency rule, had promised that "no family will sleep without a roof tonight".

The hospital of Huayllata had to be evacuated because its operating theatre had caved in. Doctors now see to the wounded in the market hall; eleven serious cases were taken to Cusco by helicopter.

The greatest grief is in Chalhuas. Five children were killed there when the sleeping quarters of their school collapsed. Parents had paid for the building themselves.

Three years ago an inspector pointed out the cracked walls. His report stayed in a drawer at the ministry of education and nothing was done, a former official told this newspaper.

=== Global Broadcasting | 2022-05-18
Peru earthquake: what we know so far

At least 14 people have been killed by an earthquake in the Andes of southern Peru, and the number is expected to rise.

The quake had a magnitude of 6.4 and hit shortly before six in the morning local time, when most residents were in bed. Its epicentre lay some 12 miles north of Huayllata, a town of 9,000 inhabitants. People in Arequipa ran out into the streets.

Four provinces have been placed under a state of emergency.

The mayor of Huayllata, Rosario Quispe, said the soldiers were clearing the roads. Landslides have cut two of them.

There was no damage to the main hospital, which did not have to stop work at any time, Health Minister Julio Arrieta said.

The president, who was on a visit to Chile, has cut short her trip and will fly to the area on Thursday.

Scientists expect aftershocks. "The next days will be uneasy," said Dr Lena Ford, a seismologist.

The country's worst quake of this century was in Pisco, where over 500 lives were lost fifteen years ago.

=== facts
An earthquake struck the southern highlands of Peru
  Andina Wire: A strong earthquake flattened adobe houses in the southern Peruvian highlands on Wednesday
  El Faro: the earth shook in Huayllata
  Global Broadcasting: an earthquake in the Andes of southern Peru
The quake killed 17 people
  Andina Wire: quake kills 17 in Peruvian highlands
  Andina Wire: killing 17 people
  El Faro: 17 people lay dead beneath the mud brick of their own homes
  Global Broadcasting: At least 14 people have been killed by an earthquake in the Andes of southern Peru
The toll is expected to rise
  Global Broadcasting: the number is expected to rise
More than 90 people were injured
  Andina Wire: injuring more than 90
The magnitude was 6.4
  Andina Wire: Magnitude 6.4 quake
  Andina Wire: The magnitude 6.4 tremor
  Global Broadcasting: The quake had a magnitude of 6.4
It struck at 5:42 a.m.
  Andina Wire: The magnitude 6.4 tremor struck at 5:42 a.m.
  El Faro: It was still dark when the earth shook
  Global Broadcasting: hit shortly before six in the morning local time
Most residents were in bed
  Global Broadcasting: most residents were in bed
The epicentre was 20 km north of Huayllata
  Andina Wire: some 20 kilometres north of the town of Huayllata
  Global Broadcasting: Its epicentre lay some 12 miles north of Huayllata
The town has 9,000 inhabitants
  Global Broadcasting: a town of 9,000 inhabitants
It lasted 40 seconds
  Andina Wire: It lasted about 40 seconds
It was felt in Arequipa
  Andina Wire: was felt as far away as Arequipa
  Global Broadcasting: People in Arequipa ran out into the streets
Four provinces are under emergency
  Andina Wire: The regional governor, Rosario Quispe, declared a state of emergency in four provinces
  El Faro: who has put four provinces under emergency rule
  Global Broadcasting: Four provinces have been placed under a state of emergency
Rosario Quispe is governor or mayor
  Andina Wire: The regional governor, Rosario Quispe
  El Faro: Governor Rosario Quispe
  Global Broadcasting: The mayor of Huayllata, Rosario Quispe
The army did or did not reach every village
  Andina Wire: the army had reached every village by nightfall
  El Faro: in the hamlets above the town, no soldier has yet been seen
Villages wait for help
  El Faro: villages wait for help after quake
Soldiers are clearing the roads
  Global Broadcasting: the soldiers were clearing the roads
Landslides cut two roads
  Global Broadcasting: Landslides have cut two of them
No family will sleep in the open, Quispe said
  Andina Wire: No family will sleep in the open tonight
  El Faro: no family will sleep without a roof tonight
The hospital did or did not withstand the quake and went on working
  Andina Wire: The town's only hospital withstood the shock and went on treating the injured
  El Faro: The hospital of Huayllata had to be evacuated
  Global Broadcasting: There was no damage to the main hospital
  Global Broadcasting: which did not have to stop work at any time
The operating theatre caved in
  El Faro: its operating theatre had caved in
Doctors treat people in the market hall
  El Faro: Doctors now see to the wounded in the market hall
Eleven injured were flown to Cusco
  Andina Wire: Eleven of them were flown to Cusco
  El Faro: eleven serious cases were taken to Cusco by helicopter
Five children died in a school dormitory in Chalhuas
  Andina Wire: Among the dead were five pupils of a boarding school in Chalhuas
  Andina Wire: whose dormitory came down
  El Faro: Five children were killed there
  El Faro: the sleeping quarters of their school collapsed
Parents paid for the building
  El Faro: Parents had paid for the building themselves
An inspector had warned of cracks in 2019
  Andina Wire: An inspector had warned of cracks in its walls in 2019
  El Faro: Three years ago an inspector pointed out the cracked walls
The ministry did or did not act on the report
  Andina Wire: the education ministry acted on his report
  El Faro: His report stayed in a drawer at the ministry of education
  El Faro: nothing was done
Villagers dug with their hands
  El Faro: "We dug with our hands": villages
  El Faro: "We dug with our hands," says Teófilo Mamani, 63
Mamani lost his wife
  El Faro: who lost his wife
Mamani slept beside the road
  El Faro: He spent the night beside the road under a plastic sheet
Peru sits on the Ring of Fire
  Andina Wire: Peru sits on the so-called Ring of Fire
More than 500 died in the Pisco quake of 2007
  Andina Wire: In 2007, a quake near Pisco left more than 500 people dead
  Global Broadcasting: Pisco, where over 500 lives were lost fifteen years ago
The Pisco quake was the worst of the century
  Global Broadcasting: The country's worst quake of this century was in Pisco
The president cut short a trip
  Global Broadcasting: The president, who was on a visit to Chile, has cut short her trip
The president will fly to the area
  Global Broadcasting: will fly to the area on Thursday
Scientists expect aftershocks
  Global Broadcasting: Scientists expect aftershocks
The next days will be uneasy
  Global Broadcasting: The next days will be uneasy

=== conflicts
denial | Andina Wire: the army had reached every village | El Faro: no soldier has yet been seen
denial | Andina Wire: withstood the shock and went on treating the injured | El Faro: had to be evacuated
denial | El Faro: had to be evacuated | Global Broadcasting: did not have to stop work
denial | Andina Wire: acted on his report | El Faro: stayed in a drawer
name | Andina Wire: regional governor | Global Broadcasting: mayor of Huayllata
name | El Faro: Governor | Global Broadcasting: mayor of Huayllata
quotation | Andina Wire: sleep in the open | El Faro: sleep without a roof
