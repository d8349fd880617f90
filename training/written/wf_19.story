Yacht lost in a race round the world

=== Ocean Wire | 2023-12-08 | wire
Sailor Kerouédan rescued in Southern Ocean after yacht loses keel

HOBART, Dec 8 - French solo sailor Yann Kerouédan was rescued on Friday 1,100 nautical miles southwest of Tasmania, 31 hours after his yacht had lost its keel in the Globe Ocean race.

Rival Pippa Thornbury of New Zealand turned back 140 miles and took the 44-year-old aboard from his life raft at 5.20 a.m. local time, race control in Brest said.

Kerouédan had suffered two broken ribs but needed no operation, race doctor Claire Mabille said by radio.

The yacht "Armor Lumière", worth four million euros, sank an hour after he had left her. She was not insured, as the policy had lapsed in October.

"I saw her masthead light above the waves, and I thought it was a star," Kerouédan said.

An object in the water, probably a container, had struck the boat, he reported. He was lying third at the time.

Thornbury will be given back the time that she lost, race director Hervé Guillou announced. It is her first race round the world.

=== Tasman Herald | 2023-12-09
Kiwi skipper plucks rival from the freezing south

Pippa Thornbury did not think twice. When the call came she put her boat about, and a day later she had a shivering Frenchman in her galley, asking for cheese.

Thornbury, 33, picked up Yann Kerouédan from his raft before dawn on Friday, roughly 2,000 kilometres from Hobart, in waves as high as houses.

His yacht is adrift upside down, a search plane reported on Saturday, and a salvage tug has set out for her from Fremantle. The insurer has already agreed to pay for the tow.

Thornbury's detour will not be made good by the race committee: rules are rules, said Hervé Guillou, who added that he would buy her a dinner.

For the sailor from Nelson, who came ninth four years ago, this was to be the race of her life.

"I saw her masthead light above the waves, and I thought it was a star," said the castaway, who has cracked two ribs.

Not until his third distress call did anyone hear him, he told her.

=== Le Large Magazine | 2023-12-09
Kerouédan: "The sea gave me back"

Thirty-one hours on four square metres of rubber: Yann Kerouédan has told Le Large about the longest night of his life, over a satellite line that kept breaking off.

"There was no container, there was nothing. The keel simply broke, because I had pushed too hard," says the Breton, who was third when it happened.

When the boat heeled and did not come up again, he grabbed water, a knife and a photo of his sons. He watched "Armor Lumière" go down an hour later. "She went without a sound," he says.

It was Thursday morning when the white hull of Thornbury came out of the mist. "I mistook her lamp for a planet," he recalls.

The two are to reach Hobart on the 14th. Until then the guest may not steer or trim a sail, since the rules forbid help, but he is allowed to wash up.

=== facts
Thornbury rescued Kerouédan from his life raft.
  Ocean Wire: Sailor Kerouédan rescued in Southern Ocean
  Ocean Wire: French solo sailor Yann Kerouédan was rescued on Friday 1,100 nautical miles southwest of Tasmania
  Ocean Wire: took the 44-year-old aboard from his life raft at 5.20 a.m. local time
  Tasman Herald: Kiwi skipper plucks rival from the freezing south
  Tasman Herald: Thornbury, 33, picked up Yann Kerouédan from his raft before dawn on Friday
The rescue was on Friday.
  Ocean Wire: was rescued on Friday
  Tasman Herald: before dawn on Friday
  Le Large Magazine: It was Thursday morning when the white hull of Thornbury came out of the mist
The place was 1,100 nautical miles from Tasmania.
  Ocean Wire: 1,100 nautical miles southwest of Tasmania
  Tasman Herald: roughly 2,000 kilometres from Hobart
The rescue came 31 hours after the accident.
  Ocean Wire: 31 hours after his yacht had lost its keel in the Globe Ocean race
  Le Large Magazine: Thirty-one hours on four square metres of rubber
The yacht lost its keel.
  Ocean Wire: after yacht loses keel
  Ocean Wire: his yacht had lost its keel in the Globe Ocean race
  Le Large Magazine: The keel simply broke
Thornbury turned back.
  Ocean Wire: Rival Pippa Thornbury of New Zealand turned back 140 miles
  Tasman Herald: When the call came she put her boat about
Thornbury did not think twice.
  Tasman Herald: Pippa Thornbury did not think twice
Kerouédan asked for cheese.
  Tasman Herald: she had a shivering Frenchman in her galley, asking for cheese
The waves were as high as houses.
  Tasman Herald: in waves as high as houses
Kerouédan broke two ribs.
  Ocean Wire: Kerouédan had suffered two broken ribs
  Tasman Herald: who has cracked two ribs
No operation was needed.
  Ocean Wire: needed no operation
The yacht sank an hour later.
  Ocean Wire: The yacht "Armor Lumière", worth four million euros, sank an hour after he had left her
  Tasman Herald: His yacht is adrift upside down
  Le Large Magazine: He watched "Armor Lumière" go down an hour later
A tug has set out.
  Tasman Herald: a salvage tug has set out for her from Fremantle
The yacht is worth four million euros.
  Ocean Wire: worth four million euros
The yacht was not insured.
  Ocean Wire: She was not insured
  Ocean Wire: the policy had lapsed in October
  Tasman Herald: The insurer has already agreed to pay for the tow
Kerouédan said that he took the masthead light for a star.
  Ocean Wire: "I saw her masthead light above the waves, and I thought it was a star," Kerouédan said
  Tasman Herald: "I saw her masthead light above the waves, and I thought it was a star," said the castaway
  Le Large Magazine: "I mistook her lamp for a planet," he recalls
An object in the water struck the boat.
  Ocean Wire: An object in the water, probably a container, had struck the boat, he reported
  Le Large Magazine: "There was no container, there was nothing
Kerouédan had pushed too hard.
  Le Large Magazine: because I had pushed too hard
Kerouédan was third.
  Ocean Wire: He was lying third at the time
  Le Large Magazine: who was third when it happened
Thornbury gets the lost time back.
  Ocean Wire: Thornbury will be given back the time that she lost
  Tasman Herald: Thornbury's detour will not be made good by the race committee
Guillou said that rules are rules.
  Tasman Herald: rules are rules, said Hervé Guillou
Guillou will buy her a dinner.
  Tasman Herald: he would buy her a dinner
It is Thornbury's first race round the world.
  Ocean Wire: It is her first race round the world
  Tasman Herald: who came ninth four years ago
It was to be the race of her life.
  Tasman Herald: this was to be the race of her life
Only the third distress call was heard.
  Tasman Herald: Not until his third distress call did anyone hear him
Kerouédan told the magazine of his night.
  Le Large Magazine: Yann Kerouédan has told Le Large about the longest night of his life
The line kept breaking off.
  Le Large Magazine: a satellite line that kept breaking off
The sea gave Kerouédan back.
  Le Large Magazine: "The sea gave me back"
The boat did not come up again.
  Le Large Magazine: the boat heeled and did not come up again
Kerouédan grabbed water, a knife and a photo.
  Le Large Magazine: he grabbed water, a knife and a photo of his sons
The yacht went without a sound.
  Le Large Magazine: "She went without a sound," he says
They are to reach Hobart on the 14th.
  Le Large Magazine: The two are to reach Hobart on the 14th
Kerouédan may not help to sail.
  Le Large Magazine: the guest may not steer or trim a sail
The rules forbid help.
  Le Large Magazine: the rules forbid help
Kerouédan may wash up.
  Le Large Magazine: he is allowed to wash up

=== conflicts
denial | Ocean Wire: sank an hour after he had left her | Tasman Herald: is adrift upside down
denial | Tasman Herald: is adrift upside down | Le Large Magazine: go down an hour later
denial | Ocean Wire: She was not insured | Tasman Herald: The insurer has already agreed to pay
denial | Ocean Wire: will be given back the time | Tasman Herald: will not be made good
denial | Ocean Wire: It is her first race round the world | Tasman Herald: who came ninth four years ago
denial | Ocean Wire: probably a container, had struck the boat | Le Large Magazine: There was no container
date | Ocean Wire: was rescued on Friday | Le Large Magazine: It was Thursday morning
date | Tasman Herald: before dawn on Friday | Le Large Magazine: It was Thursday morning
