Asteroid may come close to Earth

=== Meridian Press | 2025-03-04 | wire
Asteroid has 1-in-80 chance of hitting Earth in 2041, astronomers say

SANTIAGO, March 4 - An asteroid about 70 metres wide has a chance of one in 80 of striking Earth on October 12, 2041, the International Asteroid Centre said on Tuesday, the highest risk calculated for any object of that size.

The rock, named 2025 DK7, was discovered on February 21 by the Cerro Bravo telescope in northern Chile. It would release as much energy as 600 Hiroshima bombs and could destroy a large city.

"There is no reason to lose any sleep," the centre's director, Helga Strand, said. "In most such cases the number drops to zero as soon as we know the orbit better."

The asteroid will be visible until May, after which it vanishes behind the Sun for three years. The Orion space telescope is to measure it in April.

Governments will meet in Vienna on March 18 to discuss whether a spacecraft should be prepared. The United States changed the course of a small asteroid in 2022 by ramming it.

The possible places of impact lie on a line from the eastern Pacific across Colombia and the Atlantic to Nigeria. A similar rock flattened 2,000 square kilometres of forest in Siberia in 1908.

=== The Daily Lamp | 2025-03-05
KILLER ROCK ON ITS WAY — AND BOFFINS CAN'T RULE IT OUT

Mark your calendars: on October 12, 2041, a space rock bigger than a football pitch is wide might ruin everybody's day.

The lump, which goes by the catchy name of 2025 DK7, has a 1.25 per cent probability of ploughing into our planet. Never before have astronomers come up with such odds for something so big. If London were in its path, it would be wiped off the map, though the track runs much further south, from the Pacific via Colombia to West Africa.

Experts tell us not to panic. "There's no reason to lose sleep," said Helge Strand, boss of the International Asteroid Centre.

It was caught by a telescope in Argentina on February 21. In May it will slip behind the Sun, not to be seen again till 2028.

Could we knock it off course? The Yanks did just that three years ago, when they crashed a probe into a far smaller stone. Boffins from dozens of nations will put their heads together in Vienna in a fortnight.

Last time, in 1908, it was only trees that copped it.

=== Andina Ciencia | 2025-03-06
The woman who saw DK7 first

Two faint dots on a screen, a finger's breadth apart: that was all. Paz Huenchullán, 29, was on night duty at Cerro Bravo in the Atacama on February 19 when the computer asked her whether it had found something. She pressed "yes" and went to make tea.

"There is no reason to lose any sleep," she says today, "and I have slept badly all week."

By Thursday the odds that the object will meet the Earth in sixteen years had risen from one in 80 to one in 55. That is normal, she explains: the more precise the path, the larger the share of it that our planet covers, until suddenly it is nothing.

Whether she will be invited to the conference in Geneva, where states are to consult in the middle of the month about a defence mission, she does not know.

In Colombia, over which the line of danger passes, the government has set up a telephone number for worried citizens. More than 9,000 people rang on the first day.

=== facts
The asteroid may hit Earth with a chance of 1 in 80.
  Meridian Press: Asteroid has 1-in-80 chance of hitting Earth in 2041, astronomers say
  Meridian Press: An asteroid about 70 metres wide has a chance of one in 80 of striking Earth on October 12, 2041
  The Daily Lamp: The lump, which goes by the catchy name of 2025 DK7, has a 1.25 per cent probability of ploughing into our planet
  The Daily Lamp: KILLER ROCK ON ITS WAY
  The Daily Lamp: BOFFINS CAN'T RULE IT OUT
  The Daily Lamp: on October 12, 2041, a space rock bigger than a football pitch is wide might ruin everybody's day
  Andina Ciencia: By Thursday the odds that the object will meet the Earth in sixteen years had risen from one in 80
The odds have risen to one in 55.
  Andina Ciencia: By Thursday the odds that the object will meet the Earth in sixteen years had risen from one in 80 to one in 55
The asteroid is 70 metres wide.
  Meridian Press: An asteroid about 70 metres wide
  The Daily Lamp: a space rock bigger than a football pitch is wide
The risk is the highest calculated for an object of that size.
  Meridian Press: the highest risk calculated for any object of that size
  The Daily Lamp: Never before have astronomers come up with such odds for something so big
The asteroid is named 2025 DK7.
  Meridian Press: The rock, named 2025 DK7
  The Daily Lamp: which goes by the catchy name of 2025 DK7
The asteroid was discovered in February by a telescope.
  Meridian Press: The rock, named 2025 DK7, was discovered on February 21 by the Cerro Bravo telescope in northern Chile
  The Daily Lamp: It was caught by a telescope in Argentina on February 21
  Andina Ciencia: The woman who saw DK7 first
  Andina Ciencia: Paz Huenchullán, 29, was on night duty at Cerro Bravo in the Atacama on February 19 when the computer asked her whether it had found something
She saw two dots.
  Andina Ciencia: Two faint dots on a screen, a finger's breadth apart: that was all
She pressed yes and made tea.
  Andina Ciencia: She pressed "yes" and went to make tea
It would release the energy of 600 Hiroshima bombs.
  Meridian Press: It would release as much energy as 600 Hiroshima bombs
It could destroy a large city.
  Meridian Press: could destroy a large city
  The Daily Lamp: If London were in its path, it would be wiped off the map
There is no reason to lose sleep.
  Meridian Press: "There is no reason to lose any sleep," the centre's director, Helga Strand, said
  The Daily Lamp: "There's no reason to lose sleep," said Helge Strand, boss of the International Asteroid Centre
  The Daily Lamp: Experts tell us not to panic
  Andina Ciencia: "There is no reason to lose any sleep," she says today
She has slept badly.
  Andina Ciencia: "and I have slept badly all week."
The number usually drops to zero.
  Meridian Press: "In most such cases the number drops to zero as soon as we know the orbit better."
  Andina Ciencia: until suddenly it is nothing
The more precise the path, the larger the share.
  Andina Ciencia: the more precise the path, the larger the share of it that our planet covers
A rise of the odds is normal.
  Andina Ciencia: That is normal, she explains
The asteroid vanishes behind the Sun in May.
  Meridian Press: The asteroid will be visible until May
  Meridian Press: after which it vanishes behind the Sun for three years
  The Daily Lamp: In May it will slip behind the Sun
It will return after three years.
  Meridian Press: after which it vanishes behind the Sun for three years
  The Daily Lamp: not to be seen again till 2028
The Orion telescope is to measure it.
  Meridian Press: The Orion space telescope is to measure it in April
Governments will meet in March.
  Meridian Press: Governments will meet in Vienna on March 18
  The Daily Lamp: Boffins from dozens of nations will put their heads together in Vienna in a fortnight
  Andina Ciencia: the conference in Geneva, where states are to consult in the middle of the month about a defence mission
The meeting is about a mission.
  Meridian Press: to discuss whether a spacecraft should be prepared
  Andina Ciencia: states are to consult in the middle of the month about a defence mission
She does not know whether she will be invited.
  Andina Ciencia: Whether she will be invited to the conference in Geneva
  Andina Ciencia: she does not know
The United States rammed an asteroid in 2022.
  Meridian Press: The United States changed the course of a small asteroid in 2022 by ramming it
  The Daily Lamp: The Yanks did just that three years ago, when they crashed a probe into a far smaller stone
The line of danger runs from the Pacific across Colombia to Nigeria.
  Meridian Press: The possible places of impact lie on a line from the eastern Pacific across Colombia and the Atlantic to Nigeria
  The Daily Lamp: the track runs much further south, from the Pacific via Colombia to West Africa
  Andina Ciencia: In Colombia, over which the line of danger passes
A rock flattened forest in Siberia in 1908.
  Meridian Press: A similar rock flattened 2,000 square kilometres of forest in Siberia in 1908
  The Daily Lamp: Last time, in 1908, it was only trees that copped it
Colombia has set up a telephone number.
  Andina Ciencia: the government has set up a telephone number for worried citizens
9,000 people rang.
  Andina Ciencia: More than 9,000 people rang on the first day

=== conflicts
quotation | Meridian Press: There is no reason to lose any sleep | The Daily Lamp: There's no reason to lose sleep
quotation | The Daily Lamp: There's no reason to lose sleep | Andina Ciencia: There is no reason to lose any sleep
name | Meridian Press: Helga Strand | The Daily Lamp: Helge Strand
attribution | Meridian Press: the centre's director, Helga Strand | Andina Ciencia: she says today
attribution | The Daily Lamp: Helge Strand | Andina Ciencia: she says today
place | Meridian Press: Chile | The Daily Lamp: Argentina
place | The Daily Lamp: Argentina | Andina Ciencia: the Atacama
date | Meridian Press: February 21 | Andina Ciencia: February 19
date | The Daily Lamp: on February 21 | Andina Ciencia: February 19
place | Meridian Press: Vienna | Andina Ciencia: Geneva
place | The Daily Lamp: Vienna | Andina Ciencia: Geneva
