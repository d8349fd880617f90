Pipeline rupture fouls river in Ecuador

=== Andes Wire | 2022-07-04 | wire
Oil spill taints river in Ecuadorean Amazon, thousands without water

PUERTO CHIMBO, Ecuador, July 4 - Crude oil from a ruptured pipeline has flowed into a tributary of the Amazon in eastern Ecuador, leaving some 12,000 people in 60 indigenous communities without drinking water, officials said on Monday.

The pipeline, operated by the private company Transandina, burst on Saturday night when heavy rain set off a landslide above the Río Blanco. The company said that 6,300 barrels had leaked before the pumps were stopped.

Environment Minister Gustavo Alarcón, who flew over the area by helicopter, called the spill “the worst we have had in fifteen years” and said Transandina would be fined.

The company expressed regret and said crews with floating barriers had kept the oil from reaching the Yasuní national park, 50 km downstream.

Indigenous leaders disputed that. “My cousins in the park are scooping oil out of the lagoon with their pots,” said Nemonte Ahua, president of the Río Blanco federation.

Transandina paid $1.2 million in 2020 over a smaller spill at the same place. An engineer's report after that accident had recommended that the pipe be moved away from the slope.

=== Diario Oriente | 2022-07-05
The river has turned black, and the wells with it

When the hillside gave way in the night to Sunday, it took 40 metres of steel pipe with it. By dawn the Río Blanco was running black past Puerto Chimbo, and the fish were floating.

The Transandina pipeline lost 6,300 barrels, by the company's own account; the communities along the banks believe that it was twice as many. Twelve thousand inhabitants of five dozen villages, most of them Kichwa and Waorani, now depend on tanker lorries that have yet to come.

Gustavo Alarcón, the energy minister, inspected the damage from the air and spoke of the gravest accident of its kind for a decade and a half. He announced a penalty, the size of which is still open.

The firm said it was sorry. Its booms, it insists, caught the slick in time and no oil has got into Yasuní. Nemonte Ahua, who heads the federation of the Río Blanco communities, tells another story: relatives of his are fishing it out of the park's lagoon with cooking pots.

The pipe should have been relocated long ago. That is what an expert advised after the spill of 2020, which cost the operator 1.2 million dollars.

=== Green Dispatch | 2022-07-06
Oil reaches Yasuní, one of the richest forests on Earth

Oil from a broken pipeline has entered Ecuador's Yasuní national park, satellite images analysed by the group Amazon Eye show. A dark ribbon seven kilometres long is clearly visible inside the reserve.

The images contradict Transandina, whose pipeline snapped during a storm on Friday night. The Quito-based company had maintained that its barriers held.

“This is the worst spill we have had in ten years,” Environment Minister Gustavo Alarcón said after an overflight. The state prosecutor has begun a criminal investigation into the company's managers.

Two years ago Transandina was made to pay for another leak, on the Río Negro. Afterwards its engineers proposed a new route for the pipe; shareholders turned the plan down as too costly, according to minutes seen by Green Dispatch.

Some 2,000 people have marched through Puerto Chimbo to demand clean water. The first tanker lorries arrived on Tuesday.

=== facts
Oil from a ruptured pipeline flowed into a river.
  Andes Wire: Oil spill taints river in Ecuadorean Amazon
  Andes Wire: Crude oil from a ruptured pipeline has flowed into a tributary of the Amazon in eastern Ecuador
  Diario Oriente: The river has turned black, and the wells with it
  Diario Oriente: By dawn the Río Blanco was running black past Puerto Chimbo
Fish are dead.
  Diario Oriente: the fish were floating
Thousands of people are without drinking water.
  Andes Wire: thousands without water
  Andes Wire: leaving some 12,000 people in 60 indigenous communities without drinking water
  Diario Oriente: Twelve thousand inhabitants of five dozen villages, most of them Kichwa and Waorani, now depend on tanker lorries
The pipeline burst.
  Andes Wire: The pipeline, operated by the private company Transandina, burst on Saturday night
  Diario Oriente: When the hillside gave way in the night to Sunday, it took 40 metres of steel pipe with it
  Green Dispatch: Transandina, whose pipeline snapped during a storm on Friday night
A landslide tore the pipe.
  Andes Wire: heavy rain set off a landslide above the Río Blanco
  Diario Oriente: When the hillside gave way in the night to Sunday
Transandina operates the pipeline.
  Andes Wire: The pipeline, operated by the private company Transandina
  Diario Oriente: The Transandina pipeline
  Green Dispatch: Transandina, whose pipeline
The pipeline lost 6,300 barrels.
  Andes Wire: The company said that 6,300 barrels had leaked before the pumps were stopped
  Diario Oriente: The Transandina pipeline lost 6,300 barrels, by the company's own account
Communities believe that it was twice as many.
  Diario Oriente: the communities along the banks believe that it was twice as many
Tanker lorries have come.
  Diario Oriente: tanker lorries that have yet to come
  Green Dispatch: The first tanker lorries arrived on Tuesday
The minister flew over the area.
  Andes Wire: Environment Minister Gustavo Alarcón, who flew over the area by helicopter
  Diario Oriente: Gustavo Alarcón, the energy minister, inspected the damage from the air
  Green Dispatch: Environment Minister Gustavo Alarcón said after an overflight
The minister called the spill the worst in years.
  Andes Wire: Environment Minister Gustavo Alarcón, who flew over the area by helicopter, called the spill “the worst we have had in fifteen years”
  Diario Oriente: spoke of the gravest accident of its kind for a decade and a half
  Green Dispatch: “This is the worst spill we have had in ten years,” Environment Minister Gustavo Alarcón said after an overflight
Transandina will be fined.
  Andes Wire: said Transandina would be fined
  Diario Oriente: He announced a penalty
The size of the fine is open.
  Diario Oriente: the size of which is still open
The company expressed regret.
  Andes Wire: The company expressed regret
  Diario Oriente: The firm said it was sorry
The company said the oil had been kept out of Yasuní.
  Andes Wire: said crews with floating barriers had kept the oil from reaching the Yasuní national park, 50 km downstream
  Diario Oriente: Its booms, it insists, caught the slick in time and no oil has got into Yasuní
  Green Dispatch: The Quito-based company had maintained that its barriers held
Oil has entered Yasuní.
  Andes Wire: crews with floating barriers had kept the oil from reaching the Yasuní national park
  Diario Oriente: no oil has got into Yasuní
  Green Dispatch: Oil reaches Yasuní
  Green Dispatch: Oil from a broken pipeline has entered Ecuador's Yasuní national park, satellite images analysed by the group Amazon Eye show
The images show a dark ribbon.
  Green Dispatch: A dark ribbon seven kilometres long is clearly visible inside the reserve
The images contradict the company.
  Green Dispatch: The images contradict Transandina
Leaders disputed the company's claim.
  Andes Wire: Indigenous leaders disputed that
  Diario Oriente: Nemonte Ahua, who heads the federation of the Río Blanco communities, tells another story
Ahua said relatives scoop oil with pots.
  Andes Wire: “My cousins in the park are scooping oil out of the lagoon with their pots,” said Nemonte Ahua
  Diario Oriente: relatives of his are fishing it out of the park's lagoon with cooking pots
Ahua heads the federation.
  Andes Wire: Nemonte Ahua, president of the Río Blanco federation
  Diario Oriente: Nemonte Ahua, who heads the federation of the Río Blanco communities
Transandina paid for a spill in 2020.
  Andes Wire: Transandina paid $1.2 million in 2020 over a smaller spill at the same place
  Diario Oriente: the spill of 2020, which cost the operator 1.2 million dollars
  Green Dispatch: Two years ago Transandina was made to pay for another leak, on the Río Negro
An engineer recommended to move the pipe.
  Andes Wire: An engineer's report after that accident had recommended that the pipe be moved away from the slope
  Diario Oriente: That is what an expert advised after the spill of 2020
  Diario Oriente: The pipe should have been relocated long ago
  Green Dispatch: Afterwards its engineers proposed a new route for the pipe
Shareholders turned the plan down.
  Green Dispatch: shareholders turned the plan down as too costly, according to minutes seen by Green Dispatch
A criminal investigation has begun.
  Green Dispatch: The state prosecutor has begun a criminal investigation into the company's managers
People marched for clean water.
  Green Dispatch: Some 2,000 people have marched through Puerto Chimbo to demand clean water

=== conflicts
date | Andes Wire: Saturday night | Green Dispatch: Friday night
date | Diario Oriente: in the night to Sunday | Green Dispatch: Friday night
name | Andes Wire: Environment Minister | Diario Oriente: the energy minister
name | Diario Oriente: the energy minister | Green Dispatch: Environment Minister
quotation | Andes Wire: fifteen years | Green Dispatch: ten years
denial | Andes Wire: kept the oil from reaching | Green Dispatch: has entered
denial | Diario Oriente: no oil has got into | Green Dispatch: has entered
place | Andes Wire: at the same place | Green Dispatch: on the Río Negro
