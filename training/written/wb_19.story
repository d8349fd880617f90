Landslide in Brazil

=== Agência Serra | 2021-02-17 | wire
Rains set off landslides in Brazilian mountains, at least 52 dead

SERRA CLARA, Brazil (Agência Serra) - Landslides triggered by the heaviest February rain in ninety years killed at least 52 people on Tuesday in Serra Clara, a mountain city in the state of Rio de Janeiro, the fire department said.

In three hours, 258 millimetres of rain fell, more than in the whole of January. Mud and boulders buried about 80 houses on the Morro do Cruzeiro.

Mayor Otávio Lemos said sirens on the hillside had sounded at 4:40 p.m., twenty minutes before the slope gave way.

"The city has spent every cent that it was given for making the slopes safe," Lemos said.

President Caio Bittencourt, who is on a visit to Moscow, will not break off his journey, the presidential palace said.

More than 400 people have found shelter in schools. The only road to Rio de Janeiro was passable again by midnight.

Among those rescued was a one-month-old baby, who had been under the rubble for eleven hours. Her mother, Jéssica Prado, 22, was found dead.

In January 2011, floods and landslides in the same region killed more than 900 people.

=== O Vale | 2021-02-18
Dug out at dawn: the girl who would not be silent

They heard her before they saw her. At four in the morning, beneath a wardrobe and half a wall, a four-week-old child was screaming with all her might.

"She was angry, thank God," said Wagner Tibúrcio, a baker who had been shovelling since nightfall and is one of the thousand volunteers on the Morro do Cruzeiro.

Her mother, Jéssica Prado, is alive. Firemen reached the 22-year-old on Wednesday at noon, with both legs crushed, and she asked for her daughter.

No siren had gone off, say all the neighbours whom we asked. The loudspeaker on the chapel has been without a battery since Carnival two years ago.

Of the 40 million reais which Serra Clara got for retaining walls, more than half has never been touched, the audit court found in December.

On Tuesday the skies emptied as they had not done in ninety Februaries. More rain than in all of January came down between two o'clock and five.

The city remains cut off from Rio. Bread is being baked in the barracks.

=== Correio Paulista | 2021-02-18
President flies home from Moscow as death toll in Serra Clara passes 90

President Caio Bittencourt cut short his visit to Russia on Wednesday and was on his way to Serra Clara, where at least 94 people have died since the mud came down on Monday afternoon.

He had been criticised not only by the opposition but also by members of his own party for posing at a ballet gala on the night of the disaster.

"The city has used every cent it was given for making the slopes safe," said Otávio Lemos, who has governed the city since 2017.

About eighty homes were swept away. It had rained 258 litres on each square metre, and geologist Célia Amado, 39, said that nobody should have been allowed to build there.

Lemos rejected that. Not one of the houses stood without a permit, he said.

Trucks with food and water have been getting through on the road from Rio since the early hours of Wednesday.

The state has declared three days of mourning. The football clubs of Rio cancelled a derby planned for Sunday.

Ten years ago, over 900 people perished in the same hills.

=== facts
Landslides killed people in Serra Clara
  Agência Serra: at least 52 dead
  Agência Serra: Landslides triggered by the heaviest February rain in ninety years killed at least 52 people on Tuesday in Serra Clara
  Correio Paulista: death toll in Serra Clara passes 90
  Correio Paulista: at least 94 people have died since the mud came down on Monday afternoon
Rain set off landslides
  Agência Serra: Rains set off landslides in Brazilian mountains
  Agência Serra: Landslides triggered by the heaviest February rain in ninety years
The slides came on Tuesday or Monday
  Agência Serra: killed at least 52 people on Tuesday
  O Vale: On Tuesday the skies emptied
  Correio Paulista: the mud came down on Monday afternoon
It was the heaviest February rain in ninety years
  Agência Serra: the heaviest February rain in ninety years
  O Vale: the skies emptied as they had not done in ninety Februaries
258 millimetres of rain fell
  Agência Serra: In three hours, 258 millimetres of rain fell
  Correio Paulista: It had rained 258 litres on each square metre
More fell in three hours than in all of January
  Agência Serra: more than in the whole of January
  O Vale: More rain than in all of January came down between two o'clock and five
About 80 houses were buried
  Agência Serra: Mud and boulders buried about 80 houses on the Morro do Cruzeiro
  Correio Paulista: About eighty homes were swept away
Sirens did or did not sound
  Agência Serra: sirens on the hillside had sounded at 4:40 p.m.
  O Vale: No siren had gone off
It was twenty minutes before the slope gave way
  Agência Serra: twenty minutes before the slope gave way
The loudspeaker has no battery
  O Vale: The loudspeaker on the chapel has been without a battery since Carnival two years ago
The city has or has not spent the money for the slopes
  Agência Serra: The city has spent every cent that it was given for making the slopes safe
  O Vale: more than half has never been touched
  Correio Paulista: The city has used every cent it was given for making the slopes safe
Serra Clara got 40 million reais for walls
  O Vale: the 40 million reais which Serra Clara got for retaining walls
The audit court found so
  O Vale: the audit court found in December
The president did or did not break off his visit
  Agência Serra: President Caio Bittencourt ... will not break off his journey
  Correio Paulista: President flies home from Moscow
  Correio Paulista: President Caio Bittencourt cut short his visit to Russia on Wednesday
The president is on a visit to Moscow
  Agência Serra: who is on a visit to Moscow
  Correio Paulista: his visit to Russia
The president was on his way to Serra Clara
  Correio Paulista: was on his way to Serra Clara
The president was criticised
  Correio Paulista: He had been criticised not only by the opposition but also by members of his own party
The president posed at a ballet gala
  Correio Paulista: posing at a ballet gala on the night of the disaster
400 people found shelter in schools
  Agência Serra: More than 400 people have found shelter in schools
The road to Rio was or was not passable
  Agência Serra: The only road to Rio de Janeiro was passable again by midnight
  O Vale: The city remains cut off from Rio
  Correio Paulista: Trucks with food and water have been getting through on the road from Rio since the early hours of Wednesday
Bread is baked in the barracks
  O Vale: Bread is being baked in the barracks
A baby was rescued after a night under the rubble
  Agência Serra: Among those rescued was a one-month-old baby
  Agência Serra: who had been under the rubble for eleven hours
  O Vale: Dug out at dawn
The baby was heard screaming under a wall
  O Vale: the girl who would not be silent
  O Vale: They heard her before they saw her
  O Vale: At four in the morning, beneath a wardrobe and half a wall, a four-week-old child was screaming with all her might
The baby was angry
  O Vale: She was angry, thank God
Tibúrcio had been shovelling since nightfall
  O Vale: who had been shovelling since nightfall
A thousand volunteers are there
  O Vale: one of the thousand volunteers on the Morro do Cruzeiro
The baby's mother is dead or alive
  Agência Serra: Her mother, Jéssica Prado, 22, was found dead
  O Vale: Her mother, Jéssica Prado, is alive
  O Vale: Firemen reached the 22-year-old on Wednesday at noon
The mother's legs are crushed
  O Vale: with both legs crushed
She asked for her daughter
  O Vale: she asked for her daughter
More than 900 died in the region in 2011
  Agência Serra: In January 2011, floods and landslides in the same region killed more than 900 people
  Correio Paulista: Ten years ago, over 900 people perished in the same hills
Lemos is mayor
  Agência Serra: Mayor Otávio Lemos
  Correio Paulista: Otávio Lemos, who has governed the city since 2017
Amado said nobody should have built there
  Correio Paulista: nobody should have been allowed to build there
Lemos rejected that
  Correio Paulista: Lemos rejected that
Every house had a permit, Lemos said
  Correio Paulista: Not one of the houses stood without a permit
The state declared three days of mourning
  Correio Paulista: The state has declared three days of mourning
A derby was cancelled
  Correio Paulista: The football clubs of Rio cancelled a derby planned for Sunday

=== conflicts
date | Agência Serra: on Tuesday | Correio Paulista: Monday afternoon
date | O Vale: On Tuesday | Correio Paulista: Monday afternoon
quotation | Agência Serra: spent every cent that it was given | Correio Paulista: used every cent it was given
denial | Agência Serra: had sounded at 4:40 | O Vale: No siren had gone off
denial | Agência Serra: has spent every cent | O Vale: has never been touched
denial | O Vale: has never been touched | Correio Paulista: has used every cent
denial | Agência Serra: will not break off his journey | Correio Paulista: cut short his visit
denial | Agência Serra: was passable again by midnight | O Vale: remains cut off from Rio
denial | O Vale: remains cut off from Rio | Correio Paulista: have been getting through on the road
denial | Agência Serra: was found dead | O Vale: is alive
