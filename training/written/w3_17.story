Volcano erupts in Guatemala

=== Centro Press | 2018-11-19 | wire
Guatemala volcano forces 4,000 from their homes

GUATEMALA CITY — Guatemala's Volcan de Agua Fria erupted early on Sunday in its strongest outburst in 40 years, sending a column of ash seven kilometres into the sky and driving about 4,000 people from their homes, the disaster agency Prored said.

A 68-year-old woman died of a heart attack in a bus during the evacuation of the village of El Cacao, Prored spokesman David Lemus said. There were no other victims.

The order to leave ten communities on the southern slope was given at 3:15 a.m., when lava began to flow towards the Rio Seco ravine.

"In June we came too late. Today nobody can say that we slept," Lemus said.

The agency was criticised after another volcano, Fuego, erupted in June without an evacuation having been ordered; at least 190 people were killed.

The international airport in the capital, 45 km to the north-east, stayed open. Several airlines cancelled flights nonetheless.

By the evening the activity had diminished, according to the volcanology institute Insivol, but its director, Silvia Orantes, warned that heavy rain could turn the ash into mudslides.

=== La Hora del Sur | 2018-11-20
“We left the tortillas on the fire”

They had practised it twice. So when the church bell of El Cacao began to ring at a quarter past three on Sunday, Marta Tzul took the baby, the hens and the land title, in that order, and walked to the buses.

“We left the tortillas on the fire,” says the 31-year-old, one of four thousand people who are living on mattresses in schools at Santa Lucía.

Behind them the Agua Fria, quiet since 1978, threw rock and dust higher than aeroplanes fly. Ten villages were cleared before the lava came down the bed of the Rio Seco.

Her aunt did not live to see it. Tomasa Tzul, 78, collapsed on the bus; her heart gave out.

That the rest got away is due to a change of mind at Prored. “In June we were late. This time nobody can accuse us of sleeping,” Silvia Orantes, who heads the agency, told this newspaper.

The danger is not over. Rains could send the ash down as mud, the volcanologists say, even if the mountain has calmed.

Meanwhile the evacuees complain that it took until Sunday night for food to arrive.

=== Sky Traveller | 2018-11-19
Guatemala City airport closed by ash

Guatemala City's La Aurora airport was closed for six hours on Sunday after a volcano some 28 miles away belched ash across the approach path, and 34 flights were cancelled or diverted.

Passengers were told to contact their airlines before setting out. Two carriers from the United States are waiving change fees until Thursday.

The eruption of the Agua Fria, the fiercest in four decades, has claimed two lives, local media reported. It produced a plume of about 23,000 feet.

Volcanic ash can melt in jet engines and stall them. In 1982 a jumbo jet lost all four over Indonesia; it landed safely in Jakarta.

Guatemala has some 30 volcanoes, of which three are active. The eruption of Fuego in June shut the airport for a day.

Travellers heading for Antigua should know that the road from the south is closed to all traffic.

=== facts
The Agua Fria volcano erupted on Sunday.
  Centro Press: Guatemala's Volcan de Agua Fria erupted early on Sunday
  La Hora del Sur: the Agua Fria, quiet since 1978, threw rock and dust higher than aeroplanes fly
  Sky Traveller: a volcano some 28 miles away belched ash across the approach path
  Sky Traveller: The eruption of the Agua Fria
It was the strongest outburst in 40 years.
  Centro Press: in its strongest outburst in 40 years
  La Hora del Sur: quiet since 1978
  Sky Traveller: the fiercest in four decades
The ash rose seven kilometres.
  Centro Press: sending a column of ash seven kilometres into the sky
  La Hora del Sur: threw rock and dust higher than aeroplanes fly
  Sky Traveller: It produced a plume of about 23,000 feet
About 4,000 people left their homes.
  Centro Press: Guatemala volcano forces 4,000 from their homes
  Centro Press: driving about 4,000 people from their homes
  La Hora del Sur: four thousand people who are living on mattresses in schools at Santa Lucía
The evacuees live in schools.
  La Hora del Sur: four thousand people who are living on mattresses in schools at Santa Lucía
A woman died of a heart attack in an evacuation bus.
  Centro Press: A 68-year-old woman died of a heart attack in a bus during the evacuation of the village of El Cacao
  La Hora del Sur: Her aunt did not live to see it
  La Hora del Sur: Tomasa Tzul, 78, collapsed on the bus; her heart gave out
The woman was 68.
  Centro Press: A 68-year-old woman
  La Hora del Sur: Tomasa Tzul, 78
There were no other victims.
  Centro Press: There were no other victims
  La Hora del Sur: the rest got away
  Sky Traveller: has claimed two lives, local media reported
Ten communities were ordered to leave at 3:15 a.m.
  Centro Press: The order to leave ten communities on the southern slope was given at 3:15 a.m.
  La Hora del Sur: the church bell of El Cacao began to ring at a quarter past three on Sunday
  La Hora del Sur: Ten villages were cleared
Lava flowed to the Rio Seco.
  Centro Press: lava began to flow towards the Rio Seco ravine
  La Hora del Sur: the lava came down the bed of the Rio Seco
“In June we came too late. Today nobody can say that we slept.”
  Centro Press: "In June we came too late. Today nobody can say that we slept," Lemus said
  La Hora del Sur: “In June we were late. This time nobody can accuse us of sleeping,” Silvia Orantes, who heads the agency, told this newspaper
The agency changed its mind.
  La Hora del Sur: is due to a change of mind at Prored
The agency was criticised.
  Centro Press: The agency was criticised
Fuego erupted in June.
  Centro Press: another volcano, Fuego, erupted in June
  Sky Traveller: The eruption of Fuego in June
No evacuation was ordered in June.
  Centro Press: without an evacuation having been ordered
190 people were killed in June.
  Centro Press: at least 190 people were killed
The airport stayed open.
  Centro Press: The international airport in the capital, 45 km to the north-east, stayed open
  Sky Traveller: Guatemala City airport closed by ash
  Sky Traveller: Guatemala City's La Aurora airport was closed for six hours on Sunday
The volcano is 45 km from the airport.
  Centro Press: The international airport in the capital, 45 km to the north-east
  Sky Traveller: a volcano some 28 miles away
Airlines cancelled flights.
  Centro Press: Several airlines cancelled flights nonetheless
  Sky Traveller: 34 flights were cancelled or diverted
The volcano calmed by the evening.
  Centro Press: By the evening the activity had diminished, according to the volcanology institute Insivol
  La Hora del Sur: the mountain has calmed
Silvia Orantes directs the volcanology institute.
  Centro Press: its director, Silvia Orantes
  La Hora del Sur: Silvia Orantes, who heads the agency
Rain could turn the ash into mudslides.
  Centro Press: its director, Silvia Orantes, warned that heavy rain could turn the ash into mudslides
  La Hora del Sur: Rains could send the ash down as mud, the volcanologists say
They had practised the evacuation.
  La Hora del Sur: They had practised it twice
Marta Tzul took the baby, the hens and the land title.
  La Hora del Sur: Marta Tzul took the baby, the hens and the land title, in that order
Marta Tzul walked to the buses.
  La Hora del Sur: walked to the buses
They left the tortillas on the fire.
  La Hora del Sur: “We left the tortillas on the fire”
  La Hora del Sur: “We left the tortillas on the fire,” says the 31-year-old
Food arrived only on Sunday night.
  La Hora del Sur: the evacuees complain that it took until Sunday night for food to arrive
Passengers should contact their airlines.
  Sky Traveller: Passengers were told to contact their airlines before setting out
Two carriers waive change fees.
  Sky Traveller: Two carriers from the United States are waiving change fees until Thursday
Ash can stall jet engines.
  Sky Traveller: Volcanic ash can melt in jet engines and stall them
A jumbo jet lost four engines in 1982.
  Sky Traveller: In 1982 a jumbo jet lost all four over Indonesia
The jumbo landed safely.
  Sky Traveller: it landed safely in Jakarta
Guatemala has some 30 volcanoes.
  Sky Traveller: Guatemala has some 30 volcanoes
Three volcanoes are active.
  Sky Traveller: of which three are active
Fuego shut the airport for a day in June.
  Sky Traveller: The eruption of Fuego in June shut the airport for a day
The road from the south is closed.
  Sky Traveller: the road from the south is closed to all traffic
The danger is not over.
  La Hora del Sur: The danger is not over

=== conflicts
figure | Centro Press: A 68-year-old woman | La Hora del Sur: Tomasa Tzul, 78
figure | Centro Press: There were no other victims | Sky Traveller: has claimed two lives
figure | La Hora del Sur: the rest got away | Sky Traveller: has claimed two lives
quotation | Centro Press: In June we came too late. Today nobody can say that we slept | La Hora del Sur: In June we were late. This time nobody can accuse us of sleeping
attribution | Centro Press: nobody can say that we slept," Lemus said | La Hora del Sur: Silvia Orantes, who heads the agency, told this newspaper
name | Centro Press: its director, Silvia Orantes | La Hora del Sur: who heads the agency
denial | Centro Press: stayed open | Sky Traveller: was closed for six hours on Sunday
