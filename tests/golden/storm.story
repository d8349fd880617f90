A storm; a toll that rises, the same wind in miles, more homes at a later hour, brother and sister of one name

=== Agency | 2024-10-08 | wire
Storm leaves four dead on Brannock coast

BRANNOCK, Oct. 8 — At least four people were killed and tens of thousands were without power on Tuesday after a storm crossed the Brannock coast overnight.

Winds reached 140 kilometres an hour at Cape Sorrel, the weather service said.

Two men died when a tree fell on their car near Lisk, and a woman was swept off a pier at Dunmere, police said. The fourth victim was a fireman.

Around 30,000 homes had no electricity by noon. Schools stayed closed throughout the province.

“We have never seen the river rise so fast,” said Ada Quill, the mayor of Lisk.

The weather service lifted its warning at 9 a.m.

=== Coast Daily | 2024-10-08
Four dead as storm hits coast

At least four people were killed and tens of thousands were without power on Tuesday after a storm crossed the Brannock coast overnight.

Winds reached 140 kilometres an hour at Cape Sorrel, the weather service said.

Two men died when a tree fell on their car near Dunmere, police said. A woman fell into the sea from a pier.

“We have never seen the river rise so fast,” said Ada Quill, the mayor of Lisk, who has asked the army for help.

In our own town fourteen cellars had to be pumped out. The fish market will not open before Friday, as half of its roof lies in the harbour.

=== Tribune | 2024-10-09
Storm deaths rise to six

The number of people killed by the storm rose to six on Wednesday, when divers found the bodies of two fishermen.

Gusts of up to 87 miles an hour had been measured at Cape Sorrel before the instrument broke.

More than 40,000 households were cut off at the worst moment, late on Tuesday; half of them have power again.

Lessons will start again on Thursday. All schools in the province had been shut.

The people of Lisk had not been warned, said Tom Quill, who owns a mill there. “Nobody rang, nobody knocked,” he said. The mayor, his sister, did not agree with him.

=== Radio Lisk | 2024-10-08
Mayor asks for help after flood

The mayor of Lisk has asked the army to send pumps. "We have never seen the river rise so fast," Ada Quill told us this morning. It stood at 5.2 metres at seven o’clock and was still rising.

Two men were killed in their car by a falling tree not far from the town.

Nearly 30,000 homes were dark at midday.

The warning was lifted at eight o’clock in the morning, the weather service says. Children need not go to school today. People are asked to boil their water, and to leave the bridge to ambulances.

=== facts
At least four people were killed, six as was found later.
  Agency: Storm leaves four dead on Brannock coast
  Agency: At least four people were killed
  Coast Daily: Four dead as storm hits coast
  Coast Daily: At least four people were killed
  Tribune: Storm deaths rise to six
  Tribune: The number of people killed by the storm rose to six on Wednesday
Tens of thousands (30,000 homes at noon) had no power.
  Agency: tens of thousands were without power on Tuesday
  Agency: Around 30,000 homes had no electricity by noon
  Coast Daily: tens of thousands were without power on Tuesday
  Radio Lisk: Nearly 30,000 homes were dark at midday
A storm crossed the coast.
  Agency: after a storm crossed the Brannock coast overnight
  Coast Daily: after a storm crossed the Brannock coast overnight
Winds reached 140 kilometres an hour.
  Agency: Winds reached 140 kilometres an hour at Cape Sorrel
  Coast Daily: Winds reached 140 kilometres an hour at Cape Sorrel
  Tribune: Gusts of up to 87 miles an hour had been measured at Cape Sorrel
A tree killed two men near Lisk (Dunmere).
  Agency: Two men died when a tree fell on their car near Lisk
  Coast Daily: Two men died when a tree fell on their car near Dunmere
  Radio Lisk: Two men were killed in their car by a falling tree not far from the town
A woman was swept off a pier.
  Agency: a woman was swept off a pier at Dunmere
  Coast Daily: A woman fell into the sea from a pier
Schools were closed.
  Agency: Schools stayed closed throughout the province
  Tribune: All schools in the province had been shut
  Radio Lisk: Children need not go to school today
The mayor has never seen the river rise so fast.
  Agency: “We have never seen the river rise so fast,” said Ada Quill
  Coast Daily: “We have never seen the river rise so fast,” said Ada Quill
  Radio Lisk: "We have never seen the river rise so fast," Ada Quill told us
The warning was lifted at nine (eight).
  Agency: The weather service lifted its warning at 9 a.m.
  Radio Lisk: The warning was lifted at eight o’clock in the morning
The mayor asks the army for help.
  Coast Daily: who has asked the army for help
  Radio Lisk: Mayor asks for help after flood
  Radio Lisk: The mayor of Lisk has asked the army to send pumps
The fourth victim was a fireman.
  Agency: The fourth victim was a fireman
Cellars were pumped out.
  Coast Daily: In our own town fourteen cellars had to be pumped out
The fish market stays shut.
  Coast Daily: The fish market will not open before Friday
Divers found two fishermen.
  Tribune: when divers found the bodies of two fishermen
At the worst moment 40,000 had no power.
  Tribune: More than 40,000 households were cut off at the worst moment
Half have power again.
  Tribune: half of them have power again
Lessons start on Thursday.
  Tribune: Lessons will start again on Thursday
Lisk was not warned.
  Tribune: The people of Lisk had not been warned, said Tom Quill
Nobody knocked.
  Tribune: “Nobody rang, nobody knocked,” he said
The river stood at 5.2 metres.
  Radio Lisk: It stood at 5.2 metres at seven o’clock
Water is to be boiled.
  Radio Lisk: People are asked to boil their water

=== conflicts
place | Agency: near Lisk | Coast Daily: near Dunmere
place | Coast Daily: near Dunmere | Radio Lisk: not far from the town
date | Agency: 9 a.m. | Radio Lisk: eight o’clock

=== speakers
Agency: “We have never seen | Ada Quill
Coast Daily: “We have never seen | Ada Quill
Tribune: “Nobody rang | Tom Quill
Radio Lisk: "We have never seen | Ada Quill

=== derivation
Coast Daily | .56 | .14 | .30
Tribune | .00 | .20 | .80
Radio Lisk | .09 | .45 | .46
