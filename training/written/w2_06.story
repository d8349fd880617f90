Swedish maker recalls electric vans

=== Nordic Wire | 2025-03-27 | wire
Sweden's Elvagn recalls 14,300 electric vans over fire risk

Swedish vehicle maker Elvagn is recalling 14,300 electric delivery vans in 17 countries because their batteries can catch fire while charging, the company said on Thursday.

The recall covers the model Bud, built between March 2022 and August 2024. Owners are asked not to charge the vans above 70 percent and to park them outdoors until a control unit has been replaced, which takes about two hours and is free of charge.

Elvagn knows of six fires, chief engineer Linnea Sandahl said. No one has been hurt.

"We found the fault ourselves and we are fixing it ourselves," Sandahl said.

The cost will be around 320 million kronor ($31 million), Elvagn said. The faulty cells were supplied by South Korean manufacturer Daewon Cell, which said it was cooperating in the inquiry.

A van burned out on February 9 at a parcel depot near Malmo, destroying 30 other vehicles. Postal company Brevia has taken all its 1,100 Buds off the road.

Elvagn shares fell 6 percent.

=== Skånska Morgonen | 2025-03-28
Parcels delayed as burning vans are called back

Parcels may arrive late in the south of the country over the next weeks. The reason is a dangerous defect in the Bud, the small electric van with which Brevia does a large part of its rounds: under charge, its battery may burst into flames.

The manufacturer, Elvagn, ordered more than 14,000 of the vehicles back to the workshops yesterday. Mechanics need about two hours to swap an electronic part, for which drivers pay nothing. Until then the vans should stand in the open, and their batteries should be filled to no more than seven tenths.

Brevia, which owns 1,100 of them, goes on driving half of its fleet, spokeswoman Moa Ek said.

It was in Malmo that the affair became public. In the night of 9 February flames leapt from a charging Bud to its neighbours in a Brevia yard, and by morning some thirty vans were wrecks. A night watchman suffered smoke poisoning.

The fire brigade had warned Elvagn as early as November, chief officer Jonas Rydell says. "They thanked us for our letter and that was all."

=== EV Observer | 2025-03-28
Elvagn's Bud: eight fires, one recall, many questions

Elvagn says it is to its own credit that the flaw came to light. "We found the fault ourselves and we are fixing it ourselves," claimed Linnea Sandell, its head of engineering. Documents seen by EV Observer tell another story: it was the Swedish transport agency that demanded an explanation after eight blazes.

Affected are all Buds which left the works from March 2022 to August 2023, 14,300 in total, spread over seventeen countries.

The culprit sits in cells bought from Daewon Cell of Korea. A tiny metal burr can pierce the separator, and the control unit fails to notice the heat. Daewon has promised to assist the investigators. The same firm's cells were behind the recall of the Italian scooter Vespina in 2021.

Elvagn puts the bill at 320 million kronor and wants the supplier to pay it. On the stock exchange the company lost 6 per cent of its value.

=== facts
Elvagn recalls over 14,000 vans.
  Nordic Wire: Sweden's Elvagn recalls 14,300 electric vans over fire risk
  Nordic Wire: Swedish vehicle maker Elvagn is recalling 14,300 electric delivery vans in 17 countries
  Skånska Morgonen: burning vans are called back
  Skånska Morgonen: The manufacturer, Elvagn, ordered more than 14,000 of the vehicles back to the workshops yesterday
  EV Observer: one recall
  EV Observer: Affected are all Buds which left the works from March 2022 to August 2023, 14,300 in total
Vans in 17 countries are affected.
  Nordic Wire: Swedish vehicle maker Elvagn is recalling 14,300 electric delivery vans in 17 countries
  EV Observer: spread over seventeen countries
The batteries can catch fire while charging.
  Nordic Wire: over fire risk
  Nordic Wire: because their batteries can catch fire while charging, the company said on Thursday
  Skånska Morgonen: under charge, its battery may burst into flames
The recall covers Buds built in a certain period.
  Nordic Wire: The recall covers the model Bud, built between March 2022 and August 2024
  EV Observer: Affected are all Buds which left the works from March 2022 to August 2023
The vans should not be charged above 70 percent.
  Nordic Wire: Owners are asked not to charge the vans above 70 percent
  Skånska Morgonen: their batteries should be filled to no more than seven tenths
The vans should be parked outdoors until repaired.
  Nordic Wire: to park them outdoors until a control unit has been replaced
  Skånska Morgonen: Until then the vans should stand in the open
The repair takes about two hours.
  Nordic Wire: which takes about two hours
  Skånska Morgonen: Mechanics need about two hours to swap an electronic part
The repair is free.
  Nordic Wire: is free of charge
  Skånska Morgonen: for which drivers pay nothing
There were several fires.
  Nordic Wire: Elvagn knows of six fires, chief engineer Linnea Sandahl said
  EV Observer: eight fires
  EV Observer: after eight blazes
Sandahl is the chief engineer.
  Nordic Wire: chief engineer Linnea Sandahl
  EV Observer: Linnea Sandell, its head of engineering
Nobody was hurt.
  Nordic Wire: No one has been hurt.
  Skånska Morgonen: A night watchman suffered smoke poisoning.
Sandahl said they found and fix the fault themselves.
  Nordic Wire: "We found the fault ourselves and we are fixing it ourselves," Sandahl said
  EV Observer: "We found the fault ourselves and we are fixing it ourselves," claimed Linnea Sandell, its head of engineering
  EV Observer: Elvagn says it is to its own credit that the flaw came to light
The transport agency demanded an explanation.
  EV Observer: it was the Swedish transport agency that demanded an explanation
Documents tell another story.
  EV Observer: Documents seen by EV Observer tell another story
The recall costs 320 million kronor.
  Nordic Wire: The cost will be around 320 million kronor ($31 million), Elvagn said
  EV Observer: Elvagn puts the bill at 320 million kronor
Elvagn wants the supplier to pay.
  EV Observer: wants the supplier to pay it
The faulty cells came from Daewon.
  Nordic Wire: The faulty cells were supplied by South Korean manufacturer Daewon Cell
  EV Observer: The culprit sits in cells bought from Daewon Cell of Korea
Daewon cooperates in the inquiry.
  Nordic Wire: which said it was cooperating in the inquiry
  EV Observer: Daewon has promised to assist the investigators
A burr can pierce the separator.
  EV Observer: A tiny metal burr can pierce the separator
The control unit does not notice the heat.
  EV Observer: the control unit fails to notice the heat
Daewon's cells caused a scooter recall in 2021.
  EV Observer: The same firm's cells were behind the recall of the Italian scooter Vespina in 2021
A van burned in a depot at Malmo and destroyed thirty others.
  Nordic Wire: A van burned out on February 9 at a parcel depot near Malmo
  Nordic Wire: destroying 30 other vehicles
  Skånska Morgonen: In the night of 9 February flames leapt from a charging Bud to its neighbours in a Brevia yard
  Skånska Morgonen: by morning some thirty vans were wrecks
Brevia takes its Buds off the road.
  Nordic Wire: Postal company Brevia has taken all its 1,100 Buds off the road
  Skånska Morgonen: Brevia, which owns 1,100 of them, goes on driving half of its fleet, spokeswoman Moa Ek said
Brevia owns 1,100 Buds.
  Nordic Wire: all its 1,100 Buds
  Skånska Morgonen: which owns 1,100 of them
A defect of the Bud delays the parcels.
  Skånska Morgonen: The reason is a dangerous defect in the Bud
Brevia does many of its rounds with the Bud.
  Skånska Morgonen: with which Brevia does a large part of its rounds
Parcels may be late.
  Skånska Morgonen: Parcels delayed
  Skånska Morgonen: Parcels may arrive late in the south of the country over the next weeks
The affair became public in Malmo.
  Skånska Morgonen: It was in Malmo that the affair became public.
The fire brigade had warned Elvagn in November.
  Skånska Morgonen: The fire brigade had warned Elvagn as early as November, chief officer Jonas Rydell says
Rydell said that Elvagn only thanked for the letter.
  Skånska Morgonen: "They thanked us for our letter and that was all."
Elvagn shares fell 6 percent.
  Nordic Wire: Elvagn shares fell 6 percent
  EV Observer: On the stock exchange the company lost 6 per cent of its value

=== conflicts
figure | Nordic Wire: six fires | EV Observer: eight blazes
date | Nordic Wire: August 2024 | EV Observer: August 2023
denial | Nordic Wire: No one has been hurt | Skånska Morgonen: suffered smoke poisoning
denial | Nordic Wire: has taken all its 1,100 Buds off the road | Skånska Morgonen: goes on driving half of its fleet
name | Nordic Wire: chief engineer Linnea Sandahl | EV Observer: Linnea Sandell
