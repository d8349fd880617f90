Teachers' march in Peru ends in clashes

=== Andes Press | 2023-05-18 | wire
Twenty hurt as police clash with striking teachers in Peru's Huarapata

HUARAPATA, Peru, May 18 (Andes Press) - At least 20 people were injured on Thursday when police fired tear gas at striking teachers who tried to enter the regional government building in the Andean city of Huarapata, health officials said.

Eleven of the injured were police officers, one of whom lost an eye, according to the regional hospital. Thirty-four protesters were detained.

The teachers have been on strike since April 24 to demand the payment of bonuses owed since 2019. Some 3,000 of them marched from the bus terminal to the main square.

"They received us with gas, as if we were criminals," union leader Nelida Quispe told reporters.

Governor Hernan Paucar said the march had been infiltrated by "people who have never stood in front of a blackboard". He offered to pay a third of the debt by July.

The union will vote on the offer on Saturday. Schools in six provinces have been shut for more than three weeks, and some 90,000 children are without classes.

=== El Mirador | 2023-05-19
Tear gas on the Plaza: a strike turns violent

What had begun as a procession with brass bands and banners ended yesterday afternoon in front of the regional government with stones, broken windows and a cloud of gas that drifted as far as the maternity ward.

The regional hospital treated twenty-three people, nearly half of them in uniform. The eye of a 26-year-old constable could not be saved. In all, 34 demonstrators spent the night in custody.

Neither side agrees on who started it. The head of the strike committee, Nelida Quispe, says that the officers opened fire with gas canisters before a single door had been touched. The governor blames outsiders: "These are people who have never stood before a blackboard in their lives."

At stake are allowances for preparing lessons which the region has failed to hand over for the past four years. Hernan Paucar now proposes to settle 33 percent of the arrears before the end of July. Teachers' assemblies are to decide at the weekend whether that is enough.

Pupils in half a dozen provinces have had no lessons since 24 April.

=== Radio Puna | 2023-05-19
"As if we were criminals": Huarapata teacher tells of Thursday's march

Rosa Yupanqui has taught in a village at 4,100 metres for 17 years. On Thursday she walked four hours to catch the bus to Huarapata. By evening she was lying in a hospital corridor with a bandage round her head.

"They received us with gas, as if we were criminals," Yupanqui says. They had set out from the old railway station, singing. She had been standing near the fountain, far from the entrance, when a canister hit her.

Like 6,000 other teachers, by the union's count, she had come to ask for a bonus that she has waited for since 2016. In her case it amounts to 18,700 soles.

Her pupils, meanwhile, look after the alpacas. In two districts parents have begun to teach the small ones themselves.

The union told Radio Puna that it had already turned down the governor's offer. "A third is an insult," said its secretary, Alipio Condori. The strike goes on.

The police say that no tear gas was used and that only smoke was released. An ombudsman has asked to see the video recordings.

=== facts
At least 20 people were injured in the clashes.
  Andes Press: Twenty hurt
  Andes Press: At least 20 people were injured on Thursday
  El Mirador: The regional hospital treated twenty-three people
Police clashed with striking teachers.
  Andes Press: police clash with striking teachers in Peru's Huarapata
  El Mirador: a strike turns violent
  El Mirador: What had begun as a procession with brass bands and banners ended yesterday afternoon in front of the regional government with stones, broken windows and a cloud of gas
Whether police fired tear gas.
  Andes Press: police fired tear gas at striking teachers
  El Mirador: Tear gas on the Plaza
  El Mirador: a cloud of gas that drifted as far as the maternity ward
  El Mirador: the officers opened fire with gas canisters
  Radio Puna: The police say that no tear gas was used
The teachers tried to enter the government building.
  Andes Press: who tried to enter the regional government building in the Andean city of Huarapata
About half of the injured were police.
  Andes Press: Eleven of the injured were police officers
  El Mirador: nearly half of them in uniform
An officer lost an eye.
  Andes Press: one of whom lost an eye
  El Mirador: The eye of a 26-year-old constable could not be saved
Thirty-four protesters were detained.
  Andes Press: Thirty-four protesters were detained
  El Mirador: In all, 34 demonstrators spent the night in custody
The teachers have been on strike since April 24.
  Andes Press: The teachers have been on strike since April 24
They demand bonuses owed since 2019.
  Andes Press: to demand the payment of bonuses owed since 2019
  El Mirador: At stake are allowances for preparing lessons
  El Mirador: which the region has failed to hand over for the past four years
  Radio Puna: she had come to ask for a bonus that she has waited for since 2016
Some 3,000 teachers marched.
  Andes Press: Some 3,000 of them marched
  Radio Puna: Like 6,000 other teachers, by the union's count, she had come
They marched from the terminal to the square.
  Andes Press: marched from the bus terminal to the main square
  Radio Puna: They had set out from the old railway station, singing
They were received with gas, as if they were criminals.
  Andes Press: "They received us with gas, as if we were criminals," union leader Nelida Quispe told reporters
  Radio Puna: "As if we were criminals"
  Radio Puna: "They received us with gas, as if we were criminals," Yupanqui says
The governor said the protesters had never stood in front of a blackboard.
  Andes Press: Governor Hernan Paucar said the march had been infiltrated by "people who have never stood in front of a blackboard"
  El Mirador: The governor blames outsiders
  El Mirador: "These are people who have never stood before a blackboard in their lives."
The governor offered to pay a third of the debt by July.
  Andes Press: He offered to pay a third of the debt by July
  El Mirador: Hernan Paucar now proposes to settle 33 percent of the arrears before the end of July
Whether the union has yet decided on the offer.
  Andes Press: The union will vote on the offer on Saturday
  El Mirador: Teachers' assemblies are to decide at the weekend whether that is enough
  Radio Puna: The union told Radio Puna that it had already turned down the governor's offer
Schools in six provinces are shut.
  Andes Press: Schools in six provinces have been shut for more than three weeks
  El Mirador: Pupils in half a dozen provinces have had no lessons since 24 April
90,000 children are without classes.
  Andes Press: some 90,000 children are without classes
The sides disagree on who started it.
  El Mirador: Neither side agrees on who started it
Quispe says that the officers fired first.
  El Mirador: The head of the strike committee, Nelida Quispe, says that the officers opened fire with gas canisters before a single door had been touched
Yupanqui has taught in a village for 17 years.
  Radio Puna: Rosa Yupanqui has taught in a village at 4,100 metres for 17 years
She walked four hours to the bus.
  Radio Puna: On Thursday she walked four hours to catch the bus to Huarapata
She lay in the hospital with a bandage.
  Radio Puna: By evening she was lying in a hospital corridor with a bandage round her head
A canister hit her near the fountain.
  Radio Puna: She had been standing near the fountain, far from the entrance
  Radio Puna: a canister hit her
She is owed 18,700 soles.
  Radio Puna: In her case it amounts to 18,700 soles
Her pupils look after alpacas.
  Radio Puna: Her pupils, meanwhile, look after the alpacas
Parents teach small children themselves.
  Radio Puna: In two districts parents have begun to teach the small ones themselves
A third is an insult, the secretary said.
  Radio Puna: "A third is an insult," said its secretary, Alipio Condori
The strike goes on.
  Radio Puna: The strike goes on
The police say that only smoke was released.
  Radio Puna: only smoke was released
An ombudsman wants the recordings.
  Radio Puna: An ombudsman has asked to see the video recordings

=== conflicts
attribution | Andes Press: union leader Nelida Quispe told reporters | Radio Puna: Yupanqui says
quotation | Andes Press: people who have never stood in front of a blackboard | El Mirador: people who have never stood before a blackboard in their lives
date | Andes Press: since 2019 | Radio Puna: since 2016
date | El Mirador: for the past four years | Radio Puna: since 2016
figure | Andes Press: Some 3,000 | Radio Puna: 6,000 other teachers, by the union's count
denial | Andes Press: The union will vote on the offer on Saturday | Radio Puna: it had already turned down the governor's offer
denial | El Mirador: are to decide at the weekend whether that is enough | Radio Puna: it had already turned down the governor's offer
denial | Andes Press: police fired tear gas | Radio Puna: no tear gas was used
denial | El Mirador: the officers opened fire with gas canisters | Radio Puna: no tear gas was used
place | Andes Press: from the bus terminal | Radio Puna: from the old railway station
