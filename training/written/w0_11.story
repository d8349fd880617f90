Prison break in Sulawesi

=== Nusantara | 2023-01-02 | wire
Dozens of inmates flee Indonesian prison on New Year's Eve

MAKASSAR, Indonesia (Nusantara) - At least 61 inmates escaped from a prison on the Indonesian island of Sulawesi on Saturday night while guards were watching the New Year's fireworks, officials said.

The men, most of them convicted of drug offences, sawed through the bars of a washroom and climbed over a wall three metres high with a rope made of sarongs, said Andi Rahman, the head of the provincial corrections office.

By Monday afternoon 38 of them had been recaptured, some at their parents' homes. One drowned when he tried to swim across the Walanae river.

Eight guards were on duty that night, for 740 prisoners. "We cannot rule out that they had help from inside," Rahman said.

Among those at large is Baso Latief, 41, who is serving 20 years for killing a village headman in 2014.

Police set up roadblocks on all roads out of Bontoa and urged residents to lock their doors.

=== Makassar Pos | 2023-01-03
Fireworks, sarongs and an open gate

When the rockets went up over Bontoa, the watchtowers were empty. By the time the last of them had fizzled out, more than sixty prisoners were running through the rice fields.

A metal file and a string of knotted sarongs were all that they needed, says the corrections department. People who live next to the jail say otherwise. "They came out of the main gate. Nobody climbed anything," Hasnah, who sells fried bananas across the street, told the Makassar Pos.

More than half of the runaways are behind bars again. Two sat down to New Year's dinner with their families before they were picked up. Two others lost their lives in the swollen Walanae.

Still being hunted is Baso Latief, who got 20 years for the killing of a policeman.

The provincial chief of corrections, Andi Rahman, spoke of possible accomplices among the staff, of whom only eight were there to watch over some 740 men. He ruled out overcrowding as a cause, though the jail was designed for 300.

=== Equator Daily | 2023-01-03
Warden removed after mass breakout

Jakarta has removed the warden of Bontoa prison, Syamsul Bahri, and suspended five of his men after last weekend's escape, Law Minister Retno Wulandari announced on Monday evening.

"Those who were paid to guard were paid to look away," the minister told parliament's law committee. She did not say who was suspected of having paid them.

Rahman, who heads the corrections office in South Sulawesi, dismissed suggestions that staff had been involved. "There was no help from inside," he said by telephone.

As of Monday night, 22 convicts were still on the run, and police had asked fishermen not to take strangers aboard. The most dangerous of them is believed to be Baso Latief, the killer of a village head.

Indonesia's 526 prisons hold nearly twice as many people as they should. In May 2017, more than 440 men broke out of a jail in Pekanbaru, on Sumatra.

=== facts
More than sixty inmates escaped on New Year's Eve.
  Nusantara: Dozens of inmates flee Indonesian prison on New Year's Eve
  Nusantara: At least 61 inmates escaped from a prison on the Indonesian island of Sulawesi on Saturday night
  Makassar Pos: more than sixty prisoners were running through the rice fields
  Equator Daily: mass breakout
  Equator Daily: last weekend's escape
The guards were watching the fireworks.
  Nusantara: while guards were watching the New Year's fireworks
  Makassar Pos: When the rockets went up over Bontoa, the watchtowers were empty
Most were convicted of drug offences.
  Nusantara: most of them convicted of drug offences
They sawed through bars.
  Nusantara: The men ... sawed through the bars of a washroom
  Makassar Pos: A metal file and a string of knotted sarongs were all that they needed, says the corrections department
They climbed over the wall with sarongs, or did not.
  Nusantara: climbed over a wall three metres high with a rope made of sarongs, said Andi Rahman
  Makassar Pos: A metal file and a string of knotted sarongs were all that they needed, says the corrections department
  Makassar Pos: Nobody climbed anything
They came out of the gate, a woman said.
  Makassar Pos: an open gate
  Makassar Pos: "They came out of the main gate. Nobody climbed anything," Hasnah, who sells fried bananas across the street, told the Makassar Pos
  Makassar Pos: People who live next to the jail say otherwise
More than half have been recaptured.
  Nusantara: By Monday afternoon 38 of them had been recaptured
  Makassar Pos: More than half of the runaways are behind bars again
The number still at large.
  Equator Daily: As of Monday night, 22 convicts were still on the run
Some were caught with their families.
  Nusantara: some at their parents' homes
  Makassar Pos: Two sat down to New Year's dinner with their families before they were picked up
Escapees drowned in the Walanae.
  Nusantara: One drowned when he tried to swim across the Walanae river
  Makassar Pos: Two others lost their lives in the swollen Walanae
Eight guards were on duty for 740 prisoners.
  Nusantara: Eight guards were on duty that night, for 740 prisoners
  Makassar Pos: of whom only eight were there to watch over some 740 men
Rahman said whether there was help from inside.
  Nusantara: "We cannot rule out that they had help from inside," Rahman said
  Makassar Pos: The provincial chief of corrections, Andi Rahman, spoke of possible accomplices among the staff
  Equator Daily: Rahman, who heads the corrections office in South Sulawesi, dismissed suggestions that staff had been involved
  Equator Daily: "There was no help from inside," he said by telephone
Rahman heads the corrections office.
  Nusantara: Andi Rahman, the head of the provincial corrections office
  Makassar Pos: The provincial chief of corrections, Andi Rahman
  Equator Daily: who heads the corrections office in South Sulawesi
Latief is at large.
  Nusantara: Among those at large is Baso Latief, 41
  Makassar Pos: Still being hunted is Baso Latief
  Equator Daily: The most dangerous of them is believed to be Baso Latief
Latief killed a man.
  Nusantara: who is serving 20 years for killing a village headman in 2014
  Makassar Pos: for the killing of a policeman
  Equator Daily: Baso Latief, the killer of a village head
Latief got 20 years.
  Nusantara: who is serving 20 years
  Makassar Pos: who got 20 years
Latief is the most dangerous.
  Equator Daily: The most dangerous of them is believed to be Baso Latief
Police set up roadblocks.
  Nusantara: Police set up roadblocks on all roads out of Bontoa
Police urged residents to lock doors.
  Nusantara: urged residents to lock their doors
Police asked fishermen not to take strangers.
  Equator Daily: police had asked fishermen not to take strangers aboard
Hasnah sells bananas across the street.
  Makassar Pos: who sells fried bananas across the street
Rahman ruled out overcrowding as the cause.
  Makassar Pos: He ruled out overcrowding as a cause
The jail was designed for 300.
  Makassar Pos: the jail was designed for 300
The warden was removed.
  Equator Daily: Warden removed
  Equator Daily: Jakarta has removed the warden of Bontoa prison, Syamsul Bahri
Five guards were suspended.
  Equator Daily: suspended five of his men
The minister announced it.
  Equator Daily: Law Minister Retno Wulandari announced on Monday evening
The minister said that guards were paid to look away.
  Equator Daily: "Those who were paid to guard were paid to look away," the minister told parliament's law committee
She did not say who had paid.
  Equator Daily: She did not say who was suspected of having paid them
Indonesian prisons hold twice as many as they should.
  Equator Daily: Indonesia's 526 prisons hold nearly twice as many people as they should
In 2017 more than 440 broke out in Pekanbaru.
  Equator Daily: In May 2017, more than 440 men broke out of a jail in Pekanbaru, on Sumatra

=== conflicts
denial | Nusantara: climbed over a wall | Makassar Pos: Nobody climbed anything
figure | Nusantara: One drowned | Makassar Pos: Two others lost their lives
name | Nusantara: a village headman | Makassar Pos: a policeman
name | Makassar Pos: a policeman | Equator Daily: a village head
denial | Nusantara: We cannot rule out that they had help from inside | Equator Daily: There was no help from inside
denial | Makassar Pos: spoke of possible accomplices | Equator Daily: dismissed suggestions that staff had been involved
