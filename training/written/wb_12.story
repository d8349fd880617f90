Pilgrims' bus crashes in Mexico

=== Notiazteca | 2022-12-12 | wire
Bus carrying pilgrims plunges into ravine in Mexico, 18 dead

PUEBLA, Mexico (Notiazteca) - Eighteen people were killed when a bus taking pilgrims to Mexico City ran off a mountain road in the state of Puebla and fell 60 metres into a ravine on Saturday night, the state government said.

The brakes of the bus failed on a descent near the village of Tepexco el Alto, governor Sergio Baños told reporters at the scene.

"We are looking at a tragedy that nobody could have foreseen," Baños said.

The driver, Rubén Salas, jumped off before the bus went over the edge and was seized by villagers, who handed him to the police, the state prosecutor's office said.

Twenty-six passengers were taken to hospitals in Puebla and Atlixco. Three of them were in critical condition.

The bus had seats for 44 people and was not overcrowded, said its operator, Transportes Cruz Verde. All seats had belts.

It was the first fatal accident in the 22 years of the company's existence, it said.

Millions of believers travel to the Basilica of Guadalupe each December.

=== El Pregón | 2022-12-12
They were singing when the road ended

They had been on the road since Friday, with a painted Virgin tied to the bumper, and they were singing when the road ended.

Beatriz Luna, 33, was asleep with her son on her lap, for there were far more people than seats. "We sat on each other, on the stairs, on the luggage," she says in the hospital of Atlixco. Not one place on the bus had a belt.

Eighteen of her fellow travellers, nearly all from the parish of San Gabriel, did not live to see the basilica. Twenty-six others lie in two hospitals; for three of them the doctors are not hopeful.

The man at the wheel stayed in his seat to the last. Rubén Salas, 47, was found dead with both hands on the brake lever, according to the firemen who cut him out.

"We are looking at a tragedy that nobody could have foreseen," said Amalia Rojas, the prosecutor of the state.

The people of Tepexco el Alto have asked for a crash barrier on the bend for years.

=== Reforma Vial | 2022-12-14
Third crash for pilgrim bus firm

The company whose bus dropped into a gorge in Puebla at the weekend has lost passengers on the road twice before, according to records seen by this magazine.

In 2009, four people died on a bus of Transportes Cruz Verde near Orizaba, and in 2017 another seven near Tehuacán.

Technicians who examined the wreck on Monday found no fault with its brakes. It was the gearbox that had been in neutral, as drivers do to save fuel, engineer Pablo Ibarra said.

Vehicle records show 44 seats, a figure that nobody disputes. How many were on board is less clear: the 18 dead and the injured make 44, but a farmer counted "at least fifty" at a petrol station.

The bus went over the edge late on Sunday, on the old federal road.

A law that makes belts compulsory on long-distance buses was passed by the senate in 2020, but the lower house has yet to vote on it.

Governor Sergio Baños has promised a barrier by Easter.

=== facts
A bus with pilgrims fell into a ravine in Puebla
  Notiazteca: Bus carrying pilgrims plunges into ravine in Mexico
  Notiazteca: a bus taking pilgrims to Mexico City ran off a mountain road in the state of Puebla
  Notiazteca: fell 60 metres into a ravine on Saturday night
  Reforma Vial: The company whose bus dropped into a gorge in Puebla at the weekend
  Reforma Vial: The bus went over the edge late on Sunday
It happened on Saturday or Sunday night
  Notiazteca: fell 60 metres into a ravine on Saturday night
  Reforma Vial: The bus went over the edge late on Sunday
Eighteen people were killed
  Notiazteca: 18 dead
  Notiazteca: Eighteen people were killed
  El Pregón: Eighteen of her fellow travellers ... did not live to see the basilica
  Reforma Vial: the 18 dead
Nearly all were from one parish
  El Pregón: nearly all from the parish of San Gabriel
The brakes did or did not fail
  Notiazteca: The brakes of the bus failed on a descent near the village of Tepexco el Alto
  Reforma Vial: Technicians who examined the wreck on Monday found no fault with its brakes
The gearbox had been in neutral
  Reforma Vial: It was the gearbox that had been in neutral
Drivers do this to save fuel
  Reforma Vial: as drivers do to save fuel
A tragedy that nobody could have foreseen
  Notiazteca: "We are looking at a tragedy that nobody could have foreseen," Baños said
  El Pregón: "We are looking at a tragedy that nobody could have foreseen," said Amalia Rojas
The driver jumped off or stayed in his seat
  Notiazteca: The driver, Rubén Salas, jumped off before the bus went over the edge
  El Pregón: The man at the wheel stayed in his seat to the last
The driver is alive or dead
  Notiazteca: was seized by villagers, who handed him to the police
  El Pregón: Rubén Salas, 47, was found dead with both hands on the brake lever
Firemen cut him out
  El Pregón: the firemen who cut him out
Twenty-six were taken to hospitals
  Notiazteca: Twenty-six passengers were taken to hospitals in Puebla and Atlixco
  El Pregón: Twenty-six others lie in two hospitals
Three are in critical condition
  Notiazteca: Three of them were in critical condition
  El Pregón: for three of them the doctors are not hopeful
The bus had 44 seats
  Notiazteca: The bus had seats for 44 people
  Reforma Vial: Vehicle records show 44 seats
The bus was or was not overcrowded
  Notiazteca: was not overcrowded
  El Pregón: there were far more people than seats
  El Pregón: We sat on each other, on the stairs, on the luggage
The dead and the injured make 44
  Reforma Vial: the 18 dead and the injured make 44
A farmer counted at least fifty
  Reforma Vial: a farmer counted "at least fifty" at a petrol station
The seats had or had not belts
  Notiazteca: All seats had belts
  El Pregón: Not one place on the bus had a belt
It was or was not the company's first fatal accident
  Notiazteca: It was the first fatal accident in the 22 years of the company's existence
  Reforma Vial: Third crash for pilgrim bus firm
  Reforma Vial: has lost passengers on the road twice before
Four died in 2009
  Reforma Vial: In 2009, four people died on a bus of Transportes Cruz Verde near Orizaba
Seven died in 2017
  Reforma Vial: in 2017 another seven near Tehuacán
Millions travel to the basilica
  Notiazteca: Millions of believers travel to the Basilica of Guadalupe each December
They had been on the road since Friday
  El Pregón: They had been on the road since Friday, with a painted Virgin tied to the bumper
They were singing
  El Pregón: They were singing when the road ended
  El Pregón: they were singing when the road ended
Beatriz Luna was asleep
  El Pregón: Beatriz Luna, 33, was asleep with her son on her lap
The village has asked for a barrier
  El Pregón: The people of Tepexco el Alto have asked for a crash barrier on the bend for years
The governor promised a barrier
  Reforma Vial: Governor Sergio Baños has promised a barrier by Easter
The senate passed a law on belts
  Reforma Vial: A law that makes belts compulsory on long-distance buses was passed by the senate in 2020
The lower house has not voted on it
  Reforma Vial: the lower house has yet to vote on it

=== conflicts
date | Notiazteca: Saturday night | Reforma Vial: late on Sunday
attribution | Notiazteca: Baños said | El Pregón: said Amalia Rojas
denial | Notiazteca: jumped off before the bus went over | El Pregón: stayed in his seat to the last
denial | Notiazteca: seized by villagers, who handed him to the police | El Pregón: was found dead
denial | Notiazteca: was not overcrowded | El Pregón: far more people than seats
denial | Notiazteca: All seats had belts | El Pregón: Not one place on the bus had a belt
denial | Notiazteca: The brakes of the bus failed | Reforma Vial: found no fault with its brakes
denial | Notiazteca: It was the first fatal accident | Reforma Vial: has lost passengers on the road twice before
