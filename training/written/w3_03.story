Earthquake in the Philippines

=== PacNews | 2021-07-14 | wire
Strong quake kills 11 in southern Philippines

San Isidro, Philippines - A magnitude 6.4 earthquake struck the southern Philippines before dawn on Wednesday, killing at least 11 people and cutting off several towns, disaster officials said.

The quake hit at 4:12 a.m. (2012 GMT Tuesday) at a depth of 12 kilometres, with its epicentre nine kilometres west of San Isidro in Davao Oriental province, the seismology institute said. No tsunami warning was issued.

Six of the victims were nurses and patients who died when a wing of the district hospital in San Isidro came down, governor Liza Montemayor told a radio station. Three others were buried by a landslide in the village of Tagbinonga.

"We need blood, we need tents and we need the road open," she said.

The army sent 400 soldiers with heavy equipment to clear the coastal highway, which was blocked in at least five places. Power was out in most of the province.

President Rodolfo Aquende cancelled a trip to Singapore and will fly to the area on Thursday, his spokesman said.

The Philippines lies on the so-called Ring of Fire, an arc of intense seismic activity. A 6.3 tremor in the same province killed seven people in 2019.

=== Mindanao Chronicle | 2021-07-15
Hospital wing collapses on the sick as earth heaves

SAN ISIDRO — They were asleep, or on the night shift. When the ground shook for 22 seconds early on Wednesday, the east wing of the district hospital folded like a deck of cards and crushed six people, among them three nurses.

By nightfall the dead in Davao Oriental numbered 14, the provincial disaster council said, and 87 were hurt.

"It is blood that we need, it is tents, and somebody must clear the road," pleaded Governor Liza Montemayor, who had set up her office in a basketball court.

In Tagbinonga, a farming hamlet, mud and boulders came down on a house and a family of three were killed. The earthquake, which measured 6.4, was centred nine kilometres to the east of San Isidro, out at sea, according to state seismologists. They warned residents of the coast that big waves were possible, and lifted the alert two hours later.

Lorries with food stood before boulders on the coastal road all day, while troops with excavators worked their way north. Most households were still without electricity.

The hospital's new wing had been opened only in 2018. Engineers will ask how it could fail when the old chapel beside it stands without a crack.

=== Manila Daily Eye | 2021-07-15
Palace: President will not visit quake zone yet

President Rodolfo Aquende has called off his state visit to Singapore because of the deadly tremor in Mindanao, but he has no plans to travel to the stricken province this week, Palace spokeswoman Grace Villar said on Wednesday night.

"His presence would only tie up helicopters that are needed for the injured," Villar told reporters.

Senator Ramon Dizon accused the president of hiding. "In 2017 he was there within a day," said Dizon, who will run against him next May.

Two years ago, when seven people lost their lives in a similar quake in Davao Oriental, Aquende waited for nine days and was met by angry villagers.

The government has released 200 million pesos for emergency shelters. Education Secretary Nilo Abad suspended classes in the whole region until Monday.

Soldiers are clearing the road along the coast. About 400 of them have been deployed, with excavators and bulldozers.

=== facts
A magnitude 6.4 earthquake struck the southern Philippines early on Wednesday.
  PacNews: A magnitude 6.4 earthquake struck the southern Philippines before dawn on Wednesday
  Mindanao Chronicle: as earth heaves
  Mindanao Chronicle: the ground shook for 22 seconds early on Wednesday
  Mindanao Chronicle: The earthquake, which measured 6.4
The quake killed at least 11 people.
  PacNews: Strong quake kills 11 in southern Philippines
  PacNews: killing at least 11 people
  Mindanao Chronicle: By nightfall the dead in Davao Oriental numbered 14, the provincial disaster council said
87 were hurt.
  Mindanao Chronicle: 87 were hurt
Several towns were cut off.
  PacNews: cutting off several towns
The quake came at 4:12 a.m. at a depth of 12 km.
  PacNews: The quake hit at 4:12 a.m. (2012 GMT Tuesday) at a depth of 12 kilometres
The epicentre was nine kilometres west of San Isidro.
  PacNews: its epicentre nine kilometres west of San Isidro in Davao Oriental province
  Mindanao Chronicle: was centred nine kilometres to the east of San Isidro, out at sea, according to state seismologists
No tsunami warning was issued.
  PacNews: No tsunami warning was issued
  Mindanao Chronicle: They warned residents of the coast that big waves were possible
The alert was lifted.
  Mindanao Chronicle: lifted the alert two hours later
Six people died when a hospital wing collapsed.
  PacNews: Six of the victims were nurses and patients who died when a wing of the district hospital in San Isidro came down
  Mindanao Chronicle: Hospital wing collapses on the sick
  Mindanao Chronicle: the east wing of the district hospital folded like a deck of cards and crushed six people, among them three nurses
They were asleep or on duty.
  Mindanao Chronicle: They were asleep, or on the night shift
The governor spoke to a radio station.
  PacNews: governor Liza Montemayor told a radio station
Three people were killed by a landslide in Tagbinonga.
  PacNews: Three others were buried by a landslide in the village of Tagbinonga
  Mindanao Chronicle: mud and boulders came down on a house and a family of three were killed
Tagbinonga is a village.
  PacNews: the village of Tagbinonga
  Mindanao Chronicle: In Tagbinonga, a farming hamlet
The governor said that blood, tents and an open road were needed.
  PacNews: "We need blood, we need tents and we need the road open," she said
  Mindanao Chronicle: "It is blood that we need, it is tents, and somebody must clear the road," pleaded Governor Liza Montemayor
The governor has her office in a basketball court.
  Mindanao Chronicle: who had set up her office in a basketball court
400 soldiers with heavy equipment clear the coastal highway.
  PacNews: The army sent 400 soldiers with heavy equipment to clear the coastal highway
  Mindanao Chronicle: troops with excavators worked their way north
  Manila Daily Eye: Soldiers are clearing the road along the coast
  Manila Daily Eye: About 400 of them have been deployed, with excavators and bulldozers
The highway is blocked.
  PacNews: which was blocked in at least five places
  Mindanao Chronicle: Lorries with food stood before boulders on the coastal road all day
Power is out.
  PacNews: Power was out in most of the province
  Mindanao Chronicle: Most households were still without electricity
The president cancelled a trip to Singapore.
  PacNews: President Rodolfo Aquende cancelled a trip to Singapore
  Manila Daily Eye: President Rodolfo Aquende has called off his state visit to Singapore
The president will go to the area on Thursday.
  PacNews: will fly to the area on Thursday, his spokesman said
  Manila Daily Eye: President will not visit quake zone yet
  Manila Daily Eye: he has no plans to travel to the stricken province this week, Palace spokeswoman Grace Villar said on Wednesday night
The Philippines lies on the Ring of Fire.
  PacNews: The Philippines lies on the so-called Ring of Fire
A quake killed seven in the same province in 2019.
  PacNews: A 6.3 tremor in the same province killed seven people in 2019
  Manila Daily Eye: seven people lost their lives in a similar quake in Davao Oriental
The hospital wing was opened in 2018.
  Mindanao Chronicle: The hospital's new wing had been opened only in 2018
Engineers will ask how it could fail.
  Mindanao Chronicle: Engineers will ask how it could fail
The old chapel stands undamaged.
  Mindanao Chronicle: the old chapel beside it stands without a crack
The president's presence would tie up helicopters.
  Manila Daily Eye: "His presence would only tie up helicopters that are needed for the injured," Villar told reporters
A senator accused the president of hiding.
  Manila Daily Eye: Senator Ramon Dizon accused the president of hiding
In 2017 the president came within a day.
  Manila Daily Eye: "In 2017 he was there within a day," said Dizon
Dizon will run for president.
  Manila Daily Eye: who will run against him next May
In 2019 the president waited nine days.
  Manila Daily Eye: Aquende waited for nine days
He was then met by angry villagers.
  Manila Daily Eye: was met by angry villagers
The government released 200 million pesos.
  Manila Daily Eye: The government has released 200 million pesos for emergency shelters
Classes are suspended until Monday.
  Manila Daily Eye: Education Secretary Nilo Abad suspended classes in the whole region until Monday

=== conflicts
place | PacNews: nine kilometres west of San Isidro | Mindanao Chronicle: nine kilometres to the east of San Isidro
denial | PacNews: No tsunami warning was issued | Mindanao Chronicle: They warned residents of the coast
quotation | PacNews: we need tents and we need the road open | Mindanao Chronicle: it is tents, and somebody must clear the road
denial | PacNews: will fly to the area on Thursday | Manila Daily Eye: has no plans to travel to the stricken province this week
