Glacial lake threatens Peruvian valley

=== Sierra Wire | 2024-02-01 | wire
Peru to drain glacial lake that threatens 20,000 people

HUAYTAPAMPA, Peru, Feb 1 — Peru will drain part of a swollen mountain lake whose dam of rubble could give way and bury a town of 20,000 people, the government said on Thursday.

Lake Yanacocha Alta, at 4,560 metres in the Cordillera Blanca, has grown to 34 times its size of 1974 as the glacier above it melted, according to a study that was released this week by the University of Trento in Italy.

“If a piece of ice the size of a church falls into it, the wave will reach the main square within half an hour,” the study's lead author, Chiara Zeni, said.

Prime Minister Óscar Villanueva said 10 siphons would lower the surface by eight metres before the end of the rainy season in April. The work will cost $6 million.

Sirens were installed along the valley in 2020, but farmers pulled them down the same year because they blamed them for a drought.

In 1941 an outburst from another lake in the range killed about 1,800 people in the city of Huaraz.

A peasant from the valley has sued the German power company Ruhrstrom for its share in global warming. A court in Essen dismissed the case last May; he has appealed.

=== El Huascarán | 2024-02-02
Ten pipes against the flood

Eight metres of water are to disappear from Yanacocha Alta by April. That was the promise which Óscar Villanueva, the head of the cabinet, carried on Thursday to Huaytapampa, where some twenty thousand people sleep beneath the lake.

The sum of six million dollars has been set aside for the siphons. The inhabitants heard the minister in silence: the same was announced in 2018, and not a single hose arrived.

What alarmed Lima was a report from Trento. In half a century, it says, the water behind the moraine has multiplied by 34, fed by the dying ice. “Should a block of ice as big as a church fall in, the wave would be in the main square in half an hour,” said the glaciologist Chiara Zeni.

A warning system was put up four years ago. Thieves carried off its batteries, Mayor Lourdes Quispe recalled; the story that superstitious peasants had torn it down was a fairy tale.

Saúl Mamani, the farmer whose case against the coal burners of Ruhrstrom was thrown out in Essen in May, watched from the last row. He is waiting for the judges of the higher court.

=== Alpine Science Letter | 2024-02-05
34-fold growth: what the Yanacocha study really shows

The figure has gone round the world: a Peruvian lake has swollen to 34 times its size since 1974. It refers, the authors from the University of Turin explain, to volume; the area has become nine times larger.

More important is the condition of the dam. Radar shows that ice inside the moraine is melting, and that it sags by 12 centimetres a year, writes Claudia Zeni, who led the study.

“The wave will reach the main square within half an hour,” a sentence of co-author Piero Dalmas, was quoted everywhere. It is the worst of seven cases that were computed; in four of them the town stays dry.

Pumps may not be the answer. To lower a lake in haste can destabilise its shores, as happened at Palcacocha in 1950, when 200 people died. “A tunnel would be safer,” said Werner Aebi, an engineer from Sion.

The government intends to start in March with ten siphons.

=== facts
Peru will drain part of the lake.
  Sierra Wire: Peru to drain glacial lake
  Sierra Wire: Peru will drain part of a swollen mountain lake
  El Huascarán: Eight metres of water are to disappear from Yanacocha Alta by April
  El Huascarán: Ten pipes against the flood
  Alpine Science Letter: The government intends to start in March with ten siphons
The lake threatens a town of 20,000 people.
  Sierra Wire: glacial lake that threatens 20,000 people
  Sierra Wire: whose dam of rubble could give way and bury a town of 20,000 people
  El Huascarán: where some twenty thousand people sleep beneath the lake
The lake lies at 4,560 metres.
  Sierra Wire: Lake Yanacocha Alta, at 4,560 metres in the Cordillera Blanca
The lake has grown 34-fold since 1974.
  Sierra Wire: Lake Yanacocha Alta, at 4,560 metres in the Cordillera Blanca, has grown to 34 times its size of 1974
  El Huascarán: In half a century, it says, the water behind the moraine has multiplied by 34
  Alpine Science Letter: 34-fold growth
  Alpine Science Letter: a Peruvian lake has swollen to 34 times its size since 1974
The glacier melts into the lake.
  Sierra Wire: as the glacier above it melted
  El Huascarán: fed by the dying ice
The study is by an Italian university.
  Sierra Wire: a study that was released this week by the University of Trento in Italy
  El Huascarán: What alarmed Lima was a report from Trento
  Alpine Science Letter: the authors from the University of Turin explain
Zeni led the study.
  Sierra Wire: the study's lead author, Chiara Zeni
  Alpine Science Letter: Claudia Zeni, who led the study
  El Huascarán: the glaciologist Chiara Zeni
Zeni said the wave would reach the square within half an hour.
  Sierra Wire: “If a piece of ice the size of a church falls into it, the wave will reach the main square within half an hour,” the study's lead author, Chiara Zeni, said
  El Huascarán: “Should a block of ice as big as a church fall in, the wave would be in the main square in half an hour,” said the glaciologist Chiara Zeni
  Alpine Science Letter: “The wave will reach the main square within half an hour,” a sentence of co-author Piero Dalmas
Ten siphons will lower the lake by eight metres by April.
  Sierra Wire: Prime Minister Óscar Villanueva said 10 siphons would lower the surface by eight metres before the end of the rainy season in April
  El Huascarán: Eight metres of water are to disappear from Yanacocha Alta by April. That was the promise which Óscar Villanueva, the head of the cabinet, carried on Thursday to Huaytapampa
The work costs six million dollars.
  Sierra Wire: The work will cost $6 million
  El Huascarán: The sum of six million dollars has been set aside for the siphons
The inhabitants were silent.
  El Huascarán: The inhabitants heard the minister in silence
The same was announced in 2018.
  El Huascarán: the same was announced in 2018
No hose arrived in 2018.
  El Huascarán: not a single hose arrived
Sirens were installed in 2020.
  Sierra Wire: Sirens were installed along the valley in 2020
  El Huascarán: A warning system was put up four years ago
Farmers pulled the sirens down.
  Sierra Wire: farmers pulled them down the same year
  El Huascarán: the story that superstitious peasants had torn it down was a fairy tale
Farmers blamed the sirens for a drought.
  Sierra Wire: because they blamed them for a drought
Thieves carried off the batteries.
  El Huascarán: Thieves carried off its batteries, Mayor Lourdes Quispe recalled
An outburst in 1941 killed 1,800 people.
  Sierra Wire: In 1941 an outburst from another lake in the range killed about 1,800 people in the city of Huaraz
A farmer sued a German power company.
  Sierra Wire: A peasant from the valley has sued the German power company Ruhrstrom for its share in global warming
  El Huascarán: the farmer whose case against the coal burners of Ruhrstrom
The court in Essen dismissed the case in May.
  Sierra Wire: A court in Essen dismissed the case last May
  El Huascarán: whose case against the coal burners of Ruhrstrom was thrown out in Essen in May
The farmer has appealed.
  Sierra Wire: he has appealed
  El Huascarán: He is waiting for the judges of the higher court
The farmer watched.
  El Huascarán: watched from the last row
The sentence was quoted everywhere.
  Alpine Science Letter: was quoted everywhere
The figure went round the world.
  Alpine Science Letter: The figure has gone round the world
The figure refers to volume.
  Alpine Science Letter: It refers, the authors from the University of Turin explain, to volume
The area is nine times larger.
  Alpine Science Letter: the area has become nine times larger
The condition of the dam is more important.
  Alpine Science Letter: More important is the condition of the dam
Ice in the moraine is melting.
  Alpine Science Letter: Radar shows that ice inside the moraine is melting
The moraine sags.
  Alpine Science Letter: it sags by 12 centimetres a year, writes Claudia Zeni
It is the worst of seven cases.
  Alpine Science Letter: It is the worst of seven cases that were computed
In four cases the town stays dry.
  Alpine Science Letter: in four of them the town stays dry
Pumps may not be the answer.
  Alpine Science Letter: Pumps may not be the answer
Lowering in haste can destabilise the shores.
  Alpine Science Letter: To lower a lake in haste can destabilise its shores
At Palcacocha 200 people died in 1950.
  Alpine Science Letter: as happened at Palcacocha in 1950, when 200 people died
Aebi said a tunnel would be safer.
  Alpine Science Letter: “A tunnel would be safer,” said Werner Aebi, an engineer from Sion

=== conflicts
quotation | Sierra Wire: If a piece of ice the size of a church | El Huascarán: Should a block of ice as big as a church
place | Sierra Wire: University of Trento | Alpine Science Letter: University of Turin
place | El Huascarán: report from Trento | Alpine Science Letter: University of Turin
name | Sierra Wire: Chiara Zeni | Alpine Science Letter: Claudia Zeni
name | El Huascarán: Chiara Zeni | Alpine Science Letter: Claudia Zeni
attribution | Sierra Wire: Chiara Zeni | Alpine Science Letter: Piero Dalmas
attribution | El Huascarán: Chiara Zeni | Alpine Science Letter: Piero Dalmas
denial | Sierra Wire: farmers pulled them down | El Huascarán: was a fairy tale
