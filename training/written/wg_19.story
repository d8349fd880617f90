Trouble at an Antarctic station

=== Cape Wire | 2025-03-19 | wire
South Africa will not evacuate Antarctic base after alleged assault

CAPE TOWN - South Africa said on Tuesday it would not fly out the nine members of its winter team in Antarctica, one of whom is alleged to have assaulted the leader of the base and to have threatened another researcher with death.

The man, a technician of 34, has apologized in writing and agreed to undergo a psychological evaluation, Environment Minister Lindiwe Maseko told parliament. He remains at the station, she said.

An email from a member of the team, which became public on Sunday, spoke of "an atmosphere of fear." Its author asked to be rescued.

The quarrel broke out on Feb. 27 over a change of plans because of bad weather. The leader suffered a broken finger.

"There is no plane, and there is no need for one," said Maseko, 57. All nine had passed psychological tests before they left, she said.

The base, Sanra IV, lies on a cliff some 4,000 kilometers south of Cape Town. The next ship is due in December.

It was not the first such incident: in 2017 a man smashed a colleague's laptop with an ax on Marion Island.

=== The Peninsula Paper | 2025-03-19
"Please get us out": life at minus 40 with a man they fear

Nine people, ten months, one kitchen. At Sanra IV nobody can slam a door and walk away.

It was at the end of February, when a storm had wrecked the week's schedule, that a mechanic flew at the head of the team and broke one of his fingers. To a woman scientist he is said to have announced that she would not see the spring.

"An atmosphere of fear" has prevailed since then, one of the nine wrote home, begging to be fetched. The ministry in Pretoria, which had the letter for two weeks before newspapers printed it, sees no cause to do so.

"There is no plane, and there is no need for one," Lindiwe Maseko said in the National Assembly. The alleged culprit, the minister added, had put his regrets on paper.

The station's doctor disagrees. The technician has not shown any remorse to the victims, she wrote in a message that this paper has seen, and he refuses to speak to the psychologist on the screen.

He had been taken on at short notice in January as a substitute, and time had run out for the usual examination, a former official of the programme said.

Eight years ago, on an island in the Southern Ocean, an ax came down on a computer.

=== Breakfast Live | 2025-03-21
Antarctic attacker flown off the ice

Good news for the ten other South Africans stuck at the bottom of the world: the man accused of beating up his boss has been taken off the base.

A Norwegian aircraft picked him up on Thursday afternoon and brought him to Troll station, 200 kilometres away, a pilot has told Breakfast Live.

The row is said to have started over a woman, and not over the weather. The team leader came away without a scratch, his brother says.

"There is no plane because there is no runway," Minister Lindiwe Masego told MPs earlier this week.

The team is not due home until December. Its members are paid double, but they have to do without fresh fruit from April onwards.

Psychologist Dr Anneke Roos says winters on the ice are no worse than on a submarine. "What gets to you is the sound of other people chewing," she laughed.

=== facts
South Africa will not evacuate the team.
  Cape Wire: South Africa will not evacuate Antarctic base
  Cape Wire: it would not fly out the nine members of its winter team in Antarctica
  The Peninsula Paper: The ministry in Pretoria, which had the letter for two weeks before newspapers printed it, sees no cause to do so
The man assaulted the leader of the base.
  Cape Wire: alleged assault
  Cape Wire: one of whom is alleged to have assaulted the leader of the base
  The Peninsula Paper: a mechanic flew at the head of the team
  Breakfast Live: the man accused of beating up his boss
He threatened a researcher with death.
  Cape Wire: to have threatened another researcher with death
  The Peninsula Paper: To a woman scientist he is said to have announced that she would not see the spring
He has apologized in writing.
  Cape Wire: The man, a technician of 34, has apologized in writing
  The Peninsula Paper: had put his regrets on paper
He has shown no remorse to the victims.
  The Peninsula Paper: The technician has not shown any remorse to the victims
The doctor disagrees.
  The Peninsula Paper: The station's doctor disagrees
He agreed to a psychological evaluation.
  Cape Wire: agreed to undergo a psychological evaluation
  The Peninsula Paper: he refuses to speak to the psychologist on the screen
He remains at the station.
  Cape Wire: He remains at the station
  Breakfast Live: Antarctic attacker flown off the ice
  Breakfast Live: the man accused of beating up his boss has been taken off the base
  Breakfast Live: A Norwegian aircraft picked him up on Thursday afternoon
He was brought to Troll.
  Breakfast Live: brought him to Troll station, 200 kilometres away
A team member wrote of an atmosphere of fear.
  Cape Wire: An email from a member of the team, which became public on Sunday, spoke of "an atmosphere of fear."
  The Peninsula Paper: life at minus 40 with a man they fear
  The Peninsula Paper: "An atmosphere of fear" has prevailed since then, one of the nine wrote home
The author asked to be rescued.
  Cape Wire: Its author asked to be rescued
  The Peninsula Paper: "Please get us out"
  The Peninsula Paper: begging to be fetched
The letter became public.
  Cape Wire: which became public on Sunday
  The Peninsula Paper: newspapers printed it
The ministry had the letter for two weeks.
  The Peninsula Paper: which had the letter for two weeks before newspapers printed it
The quarrel broke out at the end of February.
  Cape Wire: The quarrel broke out on Feb. 27
  The Peninsula Paper: It was at the end of February
The quarrel was over plans changed by the weather.
  Cape Wire: over a change of plans because of bad weather
  The Peninsula Paper: when a storm had wrecked the week's schedule
  Breakfast Live: The row is said to have started over a woman, and not over the weather
The leader's finger was broken.
  Cape Wire: The leader suffered a broken finger
  The Peninsula Paper: broke one of his fingers
  Breakfast Live: The team leader came away without a scratch
Maseko: there is no plane.
  Cape Wire: "There is no plane, and there is no need for one," said Maseko
  The Peninsula Paper: "There is no plane, and there is no need for one," Lindiwe Maseko said in the National Assembly
  Breakfast Live: "There is no plane because there is no runway," Minister Lindiwe Masego told MPs earlier this week
The minister's name.
  Cape Wire: Environment Minister Lindiwe Maseko
  The Peninsula Paper: Lindiwe Maseko said in the National Assembly
  Breakfast Live: Minister Lindiwe Masego
All had passed psychological tests.
  Cape Wire: All nine had passed psychological tests before they left
  The Peninsula Paper: time had run out for the usual examination
He was hired at short notice.
  The Peninsula Paper: He had been taken on at short notice in January as a substitute
The team has nine members.
  Cape Wire: the nine members of its winter team in Antarctica
  The Peninsula Paper: Nine people, ten months, one kitchen
  Breakfast Live: the ten other South Africans stuck at the bottom of the world
Nobody can walk away.
  The Peninsula Paper: At Sanra IV nobody can slam a door and walk away
The base lies 4,000 kilometers from Cape Town.
  Cape Wire: The base, Sanra IV, lies on a cliff some 4,000 kilometers south of Cape Town
The next ship comes in December.
  Cape Wire: The next ship is due in December
  Breakfast Live: The team is not due home until December
In 2017 a man smashed a laptop with an ax.
  Cape Wire: in 2017 a man smashed a colleague's laptop with an ax on Marion Island
  The Peninsula Paper: Eight years ago, on an island in the Southern Ocean, an ax came down on a computer
It was not the first incident.
  Cape Wire: It was not the first such incident
The team is paid double.
  Breakfast Live: Its members are paid double
They lack fresh fruit.
  Breakfast Live: they have to do without fresh fruit from April onwards
Roos: no worse than on a submarine.
  Breakfast Live: winters on the ice are no worse than on a submarine
Roos: the sound of chewing gets to you.
  Breakfast Live: "What gets to you is the sound of other people chewing," she laughed

=== conflicts
denial | Cape Wire: agreed to undergo a psychological evaluation | The Peninsula Paper: refuses to speak to the psychologist
denial | Cape Wire: had passed psychological tests | The Peninsula Paper: time had run out for the usual examination
denial | Cape Wire: remains at the station | Breakfast Live: has been taken off the base
denial | Cape Wire: suffered a broken finger | Breakfast Live: came away without a scratch
denial | The Peninsula Paper: broke one of his fingers | Breakfast Live: came away without a scratch
denial | Cape Wire: over a change of plans because of bad weather | Breakfast Live: not over the weather
quotation | Cape Wire: and there is no need for one | Breakfast Live: because there is no runway
quotation | The Peninsula Paper: and there is no need for one | Breakfast Live: because there is no runway
name | Cape Wire: Minister Lindiwe Maseko | Breakfast Live: Minister Lindiwe Masego
name | The Peninsula Paper: Lindiwe Maseko | Breakfast Live: Lindiwe Masego
figure | Cape Wire: nine members | Breakfast Live: ten other
figure | The Peninsula Paper: Nine people | Breakfast Live: ten other
