Avalanche in Tyrol

=== AlpA | 2020-02-03 | wire
Avalanche buries ski class in Tyrol, teacher and two pupils dead

INNSBRUCK, Austria (AlpA) - An avalanche hit a group of Dutch teenagers on a school skiing trip in the Austrian Alps on Monday, killing two pupils and their instructor, police said.

The slab, some 200 metres wide, broke loose at 11:15 a.m. above the resort of Sankt Veit im Joch and buried nine of the fourteen skiers.

The group had ducked under a rope and entered a slope that was closed, mountain police chief Anton Gruber told reporters.

All of them carried avalanche transceivers, he said, "otherwise we would be counting nine dead".

The victims were two boys aged 15 and 16 from Zwolle and a 33-year-old local ski instructor.

The avalanche warning stood at level four on a scale of five. The instructor, Lukas Pfeifer, had been informed of it in the morning, the lift company said.

Pupils who were unhurt dug out four friends before the first helicopter landed after 18 minutes.

=== Oost Courant | 2020-02-04
Zwolle mourns Daan and Sem

Flags hung at half-mast in front of the Willem College in Zwolle on Tuesday. Daan, 15, and Sem, 16, will not return from the skiing week to which they had looked forward since the summer.

A wall of snow came down on their group late on Monday morning, in the Austrian village of Sankt Veit im Joch. Nine people vanished under it, and those who had been spared searched for their classmates with bare hands.

The piste was open and marked, headmistress Marieke Bos stressed. "Our children were where they were meant to be."

Lukas Pfeifer, the man who led them and who died too, leaves a small daughter.

Not one of the pupils had been given a transceiver, according to parents who spoke to the survivors on the telephone.

The school will not cancel its trip next year, Bos said; that would be decided later, if at all.

=== Tirol Heute | 2020-02-04
"He would never have gone in there"

The death of Lukas Pfeifer, 35, has stunned Sankt Veit. He had been teaching skiing for fifteen winters, and his father founded the mountain rescue of the valley.

Nobody had told him that the danger had been raised to level four that night, says his brother Matthias. The screen at the valley station showed a two.

Two Dutch schoolboys were killed beside him. The first helicopter did not land until 18 minutes after the alarm.

All the skiers had a beeper strapped to their chests, Gruber confirmed, and that is why six could be rescued alive. "Otherwise we would be counting nine dead," the police chief said.

The public prosecutor is investigating an unknown person for negligence. In 2016, five Czech skiers died in the neighbouring valley.

=== SnowLine | 2020-02-05
Austria tragedy: what went wrong?

Three people died in Monday's avalanche at Sankt Veit im Joch, and as so often the first question is whether they ought to have been there at all.

They ought not, say the police: the run had been shut since Saturday. The report was rated four out of five, the second highest level.

A total of 12 people have lost their lives in avalanches in Austria this winter, against seven at the same time last year.

The headmistress, who was skiing with another class, saw the slide from the chairlift. "It made no sound," she said.

Lessons at the school in Zwolle have been suspended, and next year's trip has been called off.

=== facts
An avalanche hit a group of Dutch pupils in Austria
  AlpA: Avalanche buries ski class in Tyrol
  AlpA: An avalanche hit a group of Dutch teenagers on a school skiing trip in the Austrian Alps on Monday
  Oost Courant: A wall of snow came down on their group late on Monday morning, in the Austrian village of Sankt Veit im Joch
  SnowLine: Monday's avalanche at Sankt Veit im Joch
Two pupils and the instructor were killed
  AlpA: teacher and two pupils dead
  AlpA: killing two pupils and their instructor
  SnowLine: Three people died in Monday's avalanche
Two boys from Zwolle died
  AlpA: The victims were two boys aged 15 and 16 from Zwolle
  Oost Courant: Daan, 15, and Sem, 16, will not return from the skiing week
  Tirol Heute: Two Dutch schoolboys were killed beside him
The instructor Lukas Pfeifer, 35, died
  AlpA: a 33-year-old local ski instructor
  Oost Courant: who died too
  Tirol Heute: The death of Lukas Pfeifer, 35
The boys had looked forward to the trip
  Oost Courant: to which they had looked forward since the summer
The slab was 200 metres wide
  AlpA: The slab, some 200 metres wide
It broke loose at 11:15 a.m.
  AlpA: broke loose at 11:15 a.m. above the resort of Sankt Veit im Joch
  Oost Courant: late on Monday morning
Nine people were buried
  AlpA: buried nine of the fourteen skiers
  Oost Courant: Nine people vanished under it
The slope was closed or open
  AlpA: The group had ducked under a rope
  AlpA: entered a slope that was closed
  Oost Courant: The piste was open and marked
  SnowLine: the run had been shut since Saturday
The pupils were where they were meant to be
  Oost Courant: Our children were where they were meant to be
  SnowLine: They ought not
The question is whether they ought to have been there
  SnowLine: the first question is whether they ought to have been there at all
The skiers did or did not carry transceivers
  AlpA: All of them carried avalanche transceivers
  Oost Courant: Not one of the pupils had been given a transceiver
  Tirol Heute: All the skiers had a beeper strapped to their chests
Otherwise we would be counting nine dead, Gruber said
  AlpA: otherwise we would be counting nine dead
  Tirol Heute: Otherwise we would be counting nine dead
Six could be rescued alive
  Tirol Heute: that is why six could be rescued alive
The warning stood at level four
  AlpA: The avalanche warning stood at level four on a scale of five
  Tirol Heute: the danger had been raised to level four that night
  SnowLine: The report was rated four out of five
The instructor had or had not been told of the warning
  AlpA: The instructor, Lukas Pfeifer, had been informed of it in the morning
  Tirol Heute: Nobody had told him that the danger had been raised to level four that night
The screen showed a two
  Tirol Heute: The screen at the valley station showed a two
Unhurt pupils dug for their friends
  AlpA: Pupils who were unhurt dug out four friends
  Oost Courant: those who had been spared searched for their classmates with bare hands
The first helicopter landed after 18 minutes
  AlpA: the first helicopter landed after 18 minutes
  Tirol Heute: The first helicopter did not land until 18 minutes after the alarm
Flags hung at half-mast
  Oost Courant: Zwolle mourns Daan and Sem
  Oost Courant: Flags hung at half-mast in front of the Willem College in Zwolle on Tuesday
Pfeifer led the group
  Oost Courant: the man who led them
Pfeifer leaves a daughter
  Oost Courant: leaves a small daughter
The trip next year is or is not called off
  Oost Courant: The school will not cancel its trip next year
  SnowLine: next year's trip has been called off
That would be decided later
  Oost Courant: that would be decided later, if at all
Lessons were suspended
  SnowLine: Lessons at the school in Zwolle have been suspended
The death has stunned the village
  Tirol Heute: The death of Lukas Pfeifer, 35, has stunned Sankt Veit
He would never have gone in there
  Tirol Heute: He would never have gone in there
He had taught skiing for fifteen winters
  Tirol Heute: He had been teaching skiing for fifteen winters
His father founded the mountain rescue
  Tirol Heute: his father founded the mountain rescue of the valley
The prosecutor is investigating
  Tirol Heute: The public prosecutor is investigating an unknown person for negligence
Five Czech skiers died in 2016
  Tirol Heute: In 2016, five Czech skiers died in the neighbouring valley
Twelve people have died in avalanches this winter
  SnowLine: A total of 12 people have lost their lives in avalanches in Austria this winter
There were seven last year
  SnowLine: against seven at the same time last year
What went wrong
  SnowLine: what went wrong
The headmistress saw the slide
  SnowLine: The headmistress, who was skiing with another class, saw the slide from the chairlift
It made no sound
  SnowLine: It made no sound

=== conflicts
denial | AlpA: a slope that was closed | Oost Courant: was open and marked
denial | Oost Courant: was open and marked | SnowLine: had been shut since Saturday
denial | AlpA: All of them carried avalanche transceivers | Oost Courant: Not one of the pupils had been given
denial | Oost Courant: Not one of the pupils had been given | Tirol Heute: All the skiers had a beeper
denial | AlpA: had been informed of it | Tirol Heute: Nobody had told him
denial | Oost Courant: will not cancel its trip | SnowLine: has been called off
figure | AlpA: 33-year-old | Tirol Heute: 35
