Rocket launch from northern Sweden

=== Orbit News Service | 2025-09-09 | wire
First orbital rocket from Swedish mainland lost 94 seconds after lift-off

KIRAVAARA, Sweden - The first attempt to put a satellite into orbit from the Swedish mainland ended on Monday when a Boreal One rocket veered off course and was destroyed 94 seconds after lift-off.

The 28-metre rocket, built by the Munich-based start-up Aquilon Launch, left the pad at the Kiravaara spaceport at 11:06 a.m. local time. Ground controllers triggered the self-destruct system when it strayed from its corridor, the company said.

No one was injured. Debris came down inside the cleared zone, and reindeer herders had been moved out on Sunday.

"We got further than most get on a first flight," Aquilon's co-founder Jana Riedel said. She said the firm had enough money for two more attempts.

Aboard were three small satellites, one of them made by students in Luleå. The payloads were insured.

The cause is not known. A valve in the second engine had been replaced on Friday after a leak, and Monday's launch was the fourth attempt.

Riedel said the next flight could take place before the end of the year.

=== Norrbottens Allehanda | 2025-09-09
The bang was heard in Svappa

Per-Anders Niia was counting calves eleven kilometres from the pad when the sky split. Nobody had asked him to leave, the herder says, and on the hillside above Svappa he has since picked up pieces of blackened metal as long as his arm.

That lies two valleys outside the area the police had closed off.

The Boreal One had risen for barely a minute and a half before it turned on its side and was blown up on command. It weighed 40 tonnes and stood as tall as a nine-storey house.

Among its cargo was Lyra, a cube the size of a milk carton on which 26 students from Luleå had worked for four years. There is no insurance, says their teacher, Solveig Öhman; the premium was more than the cube had cost.

The German company behind the rocket speaks of a success all the same. "We got further than most get on a first try," said Jana Riedel, one of its two founders.

Three earlier countdowns had been broken off, the last on Friday on account of a leaking valve.

=== Rheinblick Wirtschaft | 2025-09-10
Aquilon loses its rocket and soon, perhaps, its backers

The Bavarian rocket builder Aquilon lost its maiden vehicle over Lapland on Monday, and with it the best argument for new capital.

The on-board computer, and not the control room, ended the flight, according to a first report that lies before this newspaper. It also names the culprit: a seized pump in the first stage.

The funds are not sufficient for a second rocket, Riedel told investors on a call the same evening. Some 140 million euros have been consumed since 2019.

Monday's lift-off had come at six minutes past eleven after three postponements. "They told us it would fly, and it flew," quipped Holger Stamm, a partner at Isar Ventures, which holds 12 percent.

There will be no new attempt before the summer of 2026, it was said on the call. Insurers will pay for the satellites.

People on the ground did not come to harm.

=== facts
The rocket was lost about a minute and a half after lift-off.
  Orbit News Service: First orbital rocket from Swedish mainland lost 94 seconds after lift-off
  Orbit News Service: a Boreal One rocket veered off course and was destroyed 94 seconds after lift-off
  Norrbottens Allehanda: The Boreal One had risen for barely a minute and a half before it turned on its side and was blown up on command
  Rheinblick Wirtschaft: Aquilon loses its rocket
  Rheinblick Wirtschaft: The Bavarian rocket builder Aquilon lost its maiden vehicle over Lapland on Monday
It was the first attempt at orbit from the Swedish mainland.
  Orbit News Service: The first attempt to put a satellite into orbit from the Swedish mainland
The rocket was 28 metres tall.
  Orbit News Service: The 28-metre rocket
  Norrbottens Allehanda: stood as tall as a nine-storey house
It weighed 40 tonnes.
  Norrbottens Allehanda: It weighed 40 tonnes
A Bavarian start-up built the rocket.
  Orbit News Service: built by the Munich-based start-up Aquilon Launch
  Norrbottens Allehanda: The German company behind the rocket
  Rheinblick Wirtschaft: The Bavarian rocket builder Aquilon
It lifted off at 11:06.
  Orbit News Service: left the pad at the Kiravaara spaceport at 11:06 a.m. local time
  Rheinblick Wirtschaft: Monday's lift-off had come at six minutes past eleven
Controllers destroyed it, or its computer did.
  Orbit News Service: Ground controllers triggered the self-destruct system when it strayed from its corridor, the company said
  Norrbottens Allehanda: was blown up on command
  Rheinblick Wirtschaft: The on-board computer, and not the control room, ended the flight, according to a first report
No one was injured.
  Orbit News Service: No one was injured
  Rheinblick Wirtschaft: People on the ground did not come to harm
Debris came down inside the cleared zone, or outside.
  Orbit News Service: Debris came down inside the cleared zone
  Norrbottens Allehanda: on the hillside above Svappa he has since picked up pieces of blackened metal as long as his arm
  Norrbottens Allehanda: That lies two valleys outside the area the police had closed off
Herders had been moved out, or had not been asked to leave.
  Orbit News Service: reindeer herders had been moved out on Sunday
  Norrbottens Allehanda: Nobody had asked him to leave, the herder says
The herder was eleven kilometres away.
  Norrbottens Allehanda: Per-Anders Niia was counting calves eleven kilometres from the pad when the sky split
The bang was heard in Svappa.
  Norrbottens Allehanda: The bang was heard in Svappa
Riedel said that they got further than most.
  Orbit News Service: "We got further than most get on a first flight," Aquilon's co-founder Jana Riedel said
  Norrbottens Allehanda: "We got further than most get on a first try," said Jana Riedel, one of its two founders
The company speaks of a success.
  Norrbottens Allehanda: The German company behind the rocket speaks of a success all the same
Riedel said that there is money for two more attempts, or not for a second.
  Orbit News Service: She said the firm had enough money for two more attempts
  Rheinblick Wirtschaft: The funds are not sufficient for a second rocket, Riedel told investors on a call the same evening
Some 140 million euros have been consumed.
  Rheinblick Wirtschaft: Some 140 million euros have been consumed since 2019
Three satellites were aboard.
  Orbit News Service: Aboard were three small satellites
Students in Luleå made one of them.
  Orbit News Service: one of them made by students in Luleå
  Norrbottens Allehanda: Among its cargo was Lyra, a cube the size of a milk carton on which 26 students from Luleå had worked for four years
The payloads were insured, or were not.
  Orbit News Service: The payloads were insured
  Norrbottens Allehanda: There is no insurance, says their teacher, Solveig Öhman
  Rheinblick Wirtschaft: Insurers will pay for the satellites
The premium was more than the cube had cost.
  Norrbottens Allehanda: the premium was more than the cube had cost
The cause is not known, or is a seized pump.
  Orbit News Service: The cause is not known
  Rheinblick Wirtschaft: It also names the culprit: a seized pump in the first stage
A valve was leaking on Friday.
  Orbit News Service: A valve in the second engine had been replaced on Friday after a leak
  Norrbottens Allehanda: the last on Friday on account of a leaking valve
It was the fourth attempt, after three postponements.
  Orbit News Service: Monday's launch was the fourth attempt
  Norrbottens Allehanda: Three earlier countdowns had been broken off
  Rheinblick Wirtschaft: after three postponements
The next flight could be this year, or not before the summer of 2026.
  Orbit News Service: Riedel said the next flight could take place before the end of the year
  Rheinblick Wirtschaft: There will be no new attempt before the summer of 2026, it was said on the call
Stamm said that it flew.
  Rheinblick Wirtschaft: "They told us it would fly, and it flew," quipped Holger Stamm, a partner at Isar Ventures
Isar Ventures holds 12 percent.
  Rheinblick Wirtschaft: which holds 12 percent
Aquilon may lose its backers.
  Rheinblick Wirtschaft: soon, perhaps, its backers
It lost its best argument for new capital.
  Rheinblick Wirtschaft: with it the best argument for new capital

=== conflicts
name | Orbit News Service: Ground controllers | Rheinblick Wirtschaft: The on-board computer, and not the control room,
denial | Orbit News Service: came down inside the cleared zone | Norrbottens Allehanda: outside the area the police had closed off
denial | Orbit News Service: reindeer herders had been moved out | Norrbottens Allehanda: Nobody had asked him to leave
quotation | Orbit News Service: on a first flight | Norrbottens Allehanda: on a first try
denial | Orbit News Service: had enough money for two more attempts | Rheinblick Wirtschaft: are not sufficient for a second rocket
denial | Orbit News Service: The payloads were insured | Norrbottens Allehanda: There is no insurance
denial | Norrbottens Allehanda: There is no insurance | Rheinblick Wirtschaft: Insurers will pay
denial | Orbit News Service: cause is not known | Rheinblick Wirtschaft: names the culprit
date | Orbit News Service: before the end of the year | Rheinblick Wirtschaft: no new attempt before the summer of 2026
