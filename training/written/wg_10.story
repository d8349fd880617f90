Oil spill in the Amazon of Ecuador

=== AndesWire | 2024-06-26 | wire
Pipeline burst fouls Amazon tributary in Ecuador

QUITO (AndesWire) - A landslide tore open a pipeline in the Amazon forest of eastern Ecuador on Monday night, spilling some 6,300 barrels of crude oil into a river that supplies drinking water to 60,000 people, the energy ministry said on Tuesday.

The operator, OCN, shut the valves within 20 minutes, the ministry said. Booms had kept the slick from reaching the Yasura national park.

"There is no reason to be alarmed," said Energy Minister Esteban Larrea, who flew over the area in a helicopter. He did not say when the pipeline could be repaired.

Leaders of the Kichwa people said they had not been warned. "The river is black, and nobody told us," said one of them, Efrén Grefa. Dead fish floated on the Rio Puca, and two children who had bathed in it were treated for burns.

OCN will bring water in tank trucks to 14 villages from Wednesday. It has promised compensation.

The pipeline carries 160,000 barrels a day to the Pacific coast. Ecuador declared force majeure on its exports for the first time since 2020.

Geologists had pointed out the danger of slides at kilometer 93, but the ministry denied that it had received any report.

=== Diario Oriente | 2024-06-26
"The river is black, and nobody told us"

Nelly Andi had already filled her bucket when she smelled it. "The river is black, and nobody told us," says the president of the Kichwa community of San Miguel, who is 39 and has five children. Two boys from her village lie in the hospital of Tena with burned skin.

On Monday night the slope at kilometre 93 gave way and broke the tube. For almost six hours crude gushed from it before anyone at OCN turned it off, as workers of the company report.

More than six thousand barrels ended up in the Puca, from which 60,000 inhabitants of the province drink.

The minister of energy took a look at the damage from the air. "There is no reason to be alarmed," Esteban Larrea said afterwards. When the oil would flow again, he left open.

Park rangers came upon the first brown film inside Yasura at noon on Tuesday, 11 kilometres behind the border of the reserve.

Forty villages are to get water from lorries. No truck had arrived by the evening.

In 2021 a scientist of the polytechnic, Iván Proaño, sent a study to the ministry in which he predicted a collapse at this very spot. It was stamped as received.

=== Commodity Now | 2024-06-27
Ecuador crude exports hit by pipe rupture

Ecuador suspended its obligations to buyers of Oriente crude on Tuesday after its second-largest pipeline ruptured.

The line, which was pumping 160,000 barrels per day, will be out of service for 12 days, according to Energy Minister Rodrigo Larrea. Tankers are waiting off Esmeraldas.

It is the third time in four years that the Andean country has invoked force majeure. It did so in 2020 and, because of protests, in 2022.

Operator OCN, a consortium led by Canada's Braeburn, said it had lost 6,300 barrels and that most of it had been recovered.

It carries no insurance for damage to the environment, a filing shows. Braeburn fell 5.1% in Toronto.

"There is no reason for alarm in the market," the minister said. Prices of heavy grades on the US Gulf coast rose by 90 cents nonetheless.

=== facts
A landslide broke the pipeline on Monday night.
  AndesWire: Pipeline burst
  AndesWire: A landslide tore open a pipeline in the Amazon forest of eastern Ecuador on Monday night
  Diario Oriente: On Monday night the slope at kilometre 93 gave way and broke the tube
  Commodity Now: its second-largest pipeline ruptured
Some 6,300 barrels spilled into the river.
  AndesWire: fouls Amazon tributary in Ecuador
  AndesWire: spilling some 6,300 barrels of crude oil into a river
  Diario Oriente: More than six thousand barrels ended up in the Puca
  Commodity Now: it had lost 6,300 barrels
The river supplies 60,000 people.
  AndesWire: a river that supplies drinking water to 60,000 people
  Diario Oriente: the Puca, from which 60,000 inhabitants of the province drink
OCN shut the valves quickly.
  AndesWire: The operator, OCN, shut the valves within 20 minutes
  Diario Oriente: For almost six hours crude gushed from it before anyone at OCN turned it off
The slick has reached the national park.
  AndesWire: Booms had kept the slick from reaching the Yasura national park
  Diario Oriente: Park rangers came upon the first brown film inside Yasura at noon on Tuesday
Larrea: no reason to be alarmed.
  AndesWire: "There is no reason to be alarmed," said Energy Minister Esteban Larrea
  Diario Oriente: "There is no reason to be alarmed," Esteban Larrea said afterwards
  Commodity Now: "There is no reason for alarm in the market," the minister said
Larrea flew over the area.
  AndesWire: who flew over the area in a helicopter
  Diario Oriente: The minister of energy took a look at the damage from the air
Larrea did not say when the pipeline would work again.
  AndesWire: He did not say when the pipeline could be repaired
  Diario Oriente: When the oil would flow again, he left open
  Commodity Now: The line, which was pumping 160,000 barrels per day, will be out of service for 12 days, according to Energy Minister Rodrigo Larrea
The name of the energy minister.
  AndesWire: Energy Minister Esteban Larrea
  Diario Oriente: The minister of energy took a look at the damage from the air. "There is no reason to be alarmed," Esteban Larrea said
  Commodity Now: Energy Minister Rodrigo Larrea
The Kichwa were not warned.
  AndesWire: Leaders of the Kichwa people said they had not been warned
  Diario Oriente: "The river is black, and nobody told us"
  Diario Oriente: "The river is black, and nobody told us," says the president of the Kichwa community of San Miguel
Somebody said: the river is black, and nobody told us.
  AndesWire: "The river is black, and nobody told us," said one of them, Efrén Grefa
  Diario Oriente: "The river is black, and nobody told us," says the president of the Kichwa community of San Miguel
  Diario Oriente: "The river is black, and nobody told us"
Andi is 39 and has five children.
  Diario Oriente: who is 39 and has five children
Andi had filled her bucket.
  Diario Oriente: Nelly Andi had already filled her bucket when she smelled it
Dead fish floated on the river.
  AndesWire: Dead fish floated on the Rio Puca
Two children were treated for burns.
  AndesWire: two children who had bathed in it were treated for burns
  Diario Oriente: Two boys from her village lie in the hospital of Tena with burned skin
OCN brings water to 14 villages.
  AndesWire: OCN will bring water in tank trucks to 14 villages from Wednesday
  Diario Oriente: Forty villages are to get water from lorries
No truck had come by the evening.
  Diario Oriente: No truck had arrived by the evening
OCN promised compensation.
  AndesWire: It has promised compensation
The pipeline carries 160,000 barrels a day.
  AndesWire: The pipeline carries 160,000 barrels a day to the Pacific coast
  Commodity Now: The line, which was pumping 160,000 barrels per day
Ecuador declared force majeure.
  AndesWire: Ecuador declared force majeure on its exports
  Commodity Now: Ecuador crude exports hit by pipe rupture
  Commodity Now: Ecuador suspended its obligations to buyers of Oriente crude on Tuesday
It is the first time since 2020.
  AndesWire: Ecuador declared force majeure on its exports for the first time since 2020
  Commodity Now: It did so in 2020 and, because of protests, in 2022
It is the third time in four years.
  Commodity Now: It is the third time in four years that the Andean country has invoked force majeure
Geologists had predicted a slide there.
  AndesWire: Geologists had pointed out the danger of slides at kilometer 93
  Diario Oriente: he predicted a collapse at this very spot
The ministry had received the report.
  AndesWire: the ministry denied that it had received any report
  Diario Oriente: In 2021 a scientist of the polytechnic, Iván Proaño, sent a study to the ministry
  Diario Oriente: It was stamped as received
Tankers are waiting.
  Commodity Now: Tankers are waiting off Esmeraldas
Braeburn leads OCN.
  Commodity Now: Operator OCN, a consortium led by Canada's Braeburn
Most of the oil was recovered.
  Commodity Now: most of it had been recovered
OCN has no insurance for the environment.
  Commodity Now: It carries no insurance for damage to the environment
Braeburn fell.
  Commodity Now: Braeburn fell 5.1% in Toronto
Prices rose by 90 cents.
  Commodity Now: Prices of heavy grades on the US Gulf coast rose by 90 cents nonetheless

=== conflicts
denial | AndesWire: shut the valves within 20 minutes | Diario Oriente: For almost six hours crude gushed
denial | AndesWire: had kept the slick from reaching | Diario Oriente: first brown film inside Yasura
denial | AndesWire: denied that it had received any report | Diario Oriente: was stamped as received
denial | AndesWire: for the first time since 2020 | Commodity Now: because of protests, in 2022
denial | AndesWire: did not say when | Commodity Now: will be out of service for 12 days
denial | Diario Oriente: he left open | Commodity Now: will be out of service for 12 days
name | AndesWire: Esteban Larrea | Commodity Now: Rodrigo Larrea
name | Diario Oriente: Esteban Larrea | Commodity Now: Rodrigo Larrea
figure | AndesWire: 14 villages | Diario Oriente: Forty villages
attribution | AndesWire: said one of them, Efrén Grefa | Diario Oriente: says the president of the Kichwa community
