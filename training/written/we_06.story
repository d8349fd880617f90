Drones hit refinery in southern Russia

=== Interstate News Agency | 2024-04-21 | wire
Ukrainian drones set Russian refinery ablaze, governor says

ROSTOV-ON-DON, April 21 (INA) - A fire broke out at the Lukovskaya oil refinery in southern Russia after a Ukrainian drone attack on Sunday, the regional governor said, and one worker was killed.

Air defences shot down all 14 drones that approached the plant, but debris fell on a storage tank, Governor Kirill Yartsev wrote on Telegram.

The fire, which covered 1,200 square metres, was put out by 9 a.m. Production was not interrupted, the plant's owner, Donneft, said.

A senior official of Ukraine's security service said that its drones had struck the primary distillation unit. He spoke on condition of anonymity.

The refinery, 220 km from the front, processes about 4 million tonnes of crude a year. It was attacked for the first time.

Yartsev, 51, dismissed talk of an evacuation in the neighbouring settlement of Stepnoye, where 2,300 people live.

Separately, two people were injured when a drone hit a bus in the Belgorod region on Saturday.

=== Kyiv Dispatch | 2024-04-22
Fuel plant that feeds the southern front goes up in smoke

Flames shot 50 metres high over Lukovskaya in the early hours of Saturday. At least five unmanned aircraft got through and hit the heart of the installation, the column in which crude is distilled, a source in the Ukrainian secret service told this paper.

Satellite pictures show that the blaze still burned on Monday morning. The works have been shut down, according to two traders who buy diesel there.

An employee of 34 lost his life, and Donneft promised his widow two years' wages.

Stepnoye's inhabitants were taken to a sports hall overnight, a woman from the village wrote in a chat group; ambulances lined the road.

It is the third blow against the same plant, after those in January and March. With an annual capacity of some four million tonnes it supplies the army in the occupied south.

Yartsev is the same official who in February claimed that his region was "closed like a safe".

=== Commodity Brief | 2024-04-22
Diesel edges up after strike on Donneft unit

European diesel futures added 1.8 percent on Monday following the fire at Donneft's Lukavskaya refinery, which Kyiv's drones attacked at the weekend.

The company said that deliveries would go ahead as planned. Exports through Novorossiysk did not decline in the first half of April, when 1.1 million tonnes were loaded.

Analyst Maud Ferrier of Quay Research said that attacks had knocked out up to 12 percent of Russia's refining capacity in March. By her estimate a new distillation column takes ten months to build, and it cannot be had without Western parts.

Washington has urged Kyiv not to hit energy targets, the White House confirmed. A Ukrainian minister said that he was unaware of any such request.

Donneft shares fell 3.1 percent in Moscow. The refinery lies about 140 miles behind the front and has 1,900 employees. Owner Pavel Zotkin, who is under British sanctions, did not comment.

=== facts
A Ukrainian drone attack set the refinery on fire.
  Interstate News Agency: Ukrainian drones set Russian refinery ablaze
  Interstate News Agency: A fire broke out at the Lukovskaya oil refinery in southern Russia after a Ukrainian drone attack on Sunday
  Kyiv Dispatch: Fuel plant that feeds the southern front goes up in smoke
  Kyiv Dispatch: Flames shot 50 metres high over Lukovskaya in the early hours of Saturday
  Commodity Brief: the fire at Donneft's Lukavskaya refinery, which Kyiv's drones attacked at the weekend
One worker was killed.
  Interstate News Agency: one worker was killed
  Kyiv Dispatch: An employee of 34 lost his life
Donneft promised the widow two years' wages.
  Kyiv Dispatch: Donneft promised his widow two years' wages
All drones were shot down or some got through.
  Interstate News Agency: Air defences shot down all 14 drones that approached the plant
  Kyiv Dispatch: At least five unmanned aircraft got through
Debris fell on a tank.
  Interstate News Agency: debris fell on a storage tank
The drones struck the distillation unit, a Ukrainian security official said.
  Interstate News Agency: A senior official of Ukraine's security service said that its drones had struck the primary distillation unit
  Kyiv Dispatch: hit the heart of the installation, the column in which crude is distilled, a source in the Ukrainian secret service told this paper
The official was anonymous.
  Interstate News Agency: He spoke on condition of anonymity
The fire covered 1,200 square metres.
  Interstate News Agency: which covered 1,200 square metres
The fire was out by 9 a.m. on Sunday or still burned on Monday.
  Interstate News Agency: The fire, which covered 1,200 square metres, was put out by 9 a.m.
  Kyiv Dispatch: the blaze still burned on Monday morning
Production went on or the plant was shut.
  Interstate News Agency: Production was not interrupted
  Kyiv Dispatch: The works have been shut down
The refinery is 220 km from the front.
  Interstate News Agency: The refinery, 220 km from the front
  Commodity Brief: The refinery lies about 140 miles behind the front
The refinery processes about 4 million tonnes a year.
  Interstate News Agency: processes about 4 million tonnes of crude a year
  Kyiv Dispatch: With an annual capacity of some four million tonnes
The plant supplies the army in the south.
  Kyiv Dispatch: it supplies the army in the occupied south
It was the first attack on the plant or the third.
  Interstate News Agency: It was attacked for the first time
  Kyiv Dispatch: It is the third blow against the same plant
The plant was hit in January and March.
  Kyiv Dispatch: after those in January and March
Stepnoye was evacuated or not.
  Interstate News Agency: Yartsev, 51, dismissed talk of an evacuation in the neighbouring settlement of Stepnoye
  Kyiv Dispatch: Stepnoye's inhabitants were taken to a sports hall overnight
Stepnoye has 2,300 people.
  Interstate News Agency: where 2,300 people live
Ambulances lined the road.
  Kyiv Dispatch: ambulances lined the road
Two people were hurt when a drone hit a bus in Belgorod.
  Interstate News Agency: two people were injured when a drone hit a bus in the Belgorod region on Saturday
Yartsev claimed in February that his region was closed like a safe.
  Kyiv Dispatch: Yartsev is the same official who in February claimed that his region was "closed like a safe"
Diesel futures rose 1.8 percent.
  Commodity Brief: Diesel edges up after strike on Donneft unit
  Commodity Brief: European diesel futures added 1.8 percent on Monday
Donneft said that deliveries go ahead.
  Commodity Brief: The company said that deliveries would go ahead as planned
Exports through Novorossiysk did not decline.
  Commodity Brief: Exports through Novorossiysk did not decline in the first half of April
1.1 million tonnes were loaded.
  Commodity Brief: when 1.1 million tonnes were loaded
Attacks knocked out up to 12 percent of refining capacity in March.
  Commodity Brief: attacks had knocked out up to 12 percent of Russia's refining capacity in March
A new column takes ten months.
  Commodity Brief: By her estimate a new distillation column takes ten months to build
It needs Western parts.
  Commodity Brief: it cannot be had without Western parts
Washington urged Kyiv not to hit energy targets.
  Commodity Brief: Washington has urged Kyiv not to hit energy targets, the White House confirmed
A Ukrainian minister was unaware of the request.
  Commodity Brief: A Ukrainian minister said that he was unaware of any such request
Donneft shares fell 3.1 percent.
  Commodity Brief: Donneft shares fell 3.1 percent in Moscow
The refinery has 1,900 employees.
  Commodity Brief: has 1,900 employees
Zotkin is under British sanctions.
  Commodity Brief: who is under British sanctions
Zotkin did not comment.
  Commodity Brief: Owner Pavel Zotkin, who is under British sanctions, did not comment

=== conflicts
denial | Interstate News Agency: shot down all 14 drones | Kyiv Dispatch: At least five unmanned aircraft got through
denial | Interstate News Agency: was put out by 9 a.m. | Kyiv Dispatch: still burned on Monday morning
denial | Interstate News Agency: was not interrupted | Kyiv Dispatch: have been shut down
denial | Interstate News Agency: for the first time | Kyiv Dispatch: third blow
denial | Interstate News Agency: dismissed talk of an evacuation | Kyiv Dispatch: were taken to a sports hall
date | Interstate News Agency: attack on Sunday | Kyiv Dispatch: hours of Saturday
name | Interstate News Agency: Lukovskaya | Commodity Brief: Lukavskaya
name | Kyiv Dispatch: Lukovskaya | Commodity Brief: Lukavskaya
