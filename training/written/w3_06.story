Cyclone hits Madagascar

=== Indian Ocean Press | 2022-02-24 | wire
Cyclone Hortense tears through eastern Madagascar, nine dead

Antananarivo, Feb 24 (IOP) - Cyclone Hortense slammed into eastern Madagascar overnight with winds of up to 180 kilometres per hour, leaving at least nine people dead and 34,000 homeless, the disaster management office BNGRC said on Thursday.

The storm made landfall near the town of Ambodiriana at 11:20 p.m. local time on Wednesday and weakened as it moved inland, it said.

Five of the victims belonged to one family whose house collapsed, according to BNGRC director Hery Ramarosoa. A man was electrocuted and three fishermen drowned after putting to sea despite an official ban.

"The worst is behind us as far as the wind is concerned. The water is still to come," Ramarosoa said.

Rivers in the region are forecast to reach their peak on Saturday. The World Food Programme said that it had stocked 600 tonnes of rice in the area and that lorries were unable to move because two bridges on National Road 11 had been swept away.

Hortense is the fourth cyclone to strike the island in a month. Batsirou, which hit the same coast on February 5, killed 121 people.

=== Tribune de Tamatave | 2022-02-25
After the wind, the flood: Ambodiriana braces for Saturday

The tin roofs of Ambodiriana lie in the rice fields. Nine in ten houses in the town of 18,000 were damaged when Hortense came ashore there shortly before midnight on Wednesday, Mayor Lalao Razafy said, and the hospital lost both its generators.

"As for the wind, the worst lies behind us. The water has yet to arrive," said Hery Ramarosoa of the disaster agency. His hydrologists expect the rivers to crest tomorrow.

The number of those who have lost their homes rose yesterday to 41,000. Eleven deaths had been recorded by the evening. They include a couple and their three children, crushed when the walls of their home gave in, and an electrician who touched a fallen cable.

Three men from the fishing quarter were lost at sea. No ban on sailing had been issued, their relatives insist; the radio had spoken only of rain.

Rice for a month is lying in the depots of the World Food Programme, but no lorry can get through: the floods have carried off three bridges on the trunk road.

Those who were hit by Batsirou three weeks ago had just received new roofs.

=== AidWatch | 2022-02-25
Why the warnings failed again on Madagascar's coast

The cyclone that killed at least nine people on Madagascar's western coast this week had been tracked for ten days. Yet the alert by text message reached only one household in five, a survey by the charity Toit Solide suggests.

Three of the dead were fishermen who went out in the teeth of the storm, and ignored an order to stay ashore. But who had heard it? "We cannot blame people for not obeying a message that they never got," said Miora Andria, who coordinates the charity's work on the island.

BNGRC director Naina Ramarosoa rejects the criticism. Two hundred volunteers with megaphones had gone from village to village, he said, and 12,000 people were brought to safety before the storm made landfall.

In 2017, when Cyclone Enawa took 81 lives, the government promised sirens for every commune on the coast. Fourteen have been installed so far.

The United Nations has appealed for 26 million dollars. Four cyclones within a month, Andria says, have emptied the warehouses.

=== facts
Cyclone Hortense hit eastern Madagascar on Wednesday night.
  Indian Ocean Press: Cyclone Hortense tears through eastern Madagascar
  Indian Ocean Press: Cyclone Hortense slammed into eastern Madagascar overnight with winds of up to 180 kilometres per hour
  Indian Ocean Press: The storm made landfall near the town of Ambodiriana at 11:20 p.m. local time on Wednesday
  Tribune de Tamatave: Hortense came ashore there shortly before midnight on Wednesday
  AidWatch: The cyclone that killed at least nine people on Madagascar's western coast this week
At least nine people died.
  Indian Ocean Press: nine dead
  Indian Ocean Press: leaving at least nine people dead and 34,000 homeless
  Tribune de Tamatave: Eleven deaths had been recorded by the evening
  AidWatch: The cyclone that killed at least nine people on Madagascar's western coast this week
34,000 people lost their homes.
  Indian Ocean Press: leaving at least nine people dead and 34,000 homeless
  Tribune de Tamatave: The number of those who have lost their homes rose yesterday to 41,000
The storm weakened inland.
  Indian Ocean Press: weakened as it moved inland
Five of the dead belonged to one family.
  Indian Ocean Press: Five of the victims belonged to one family whose house collapsed
  Tribune de Tamatave: They include a couple and their three children, crushed when the walls of their home gave in
A man was electrocuted.
  Indian Ocean Press: A man was electrocuted
  Tribune de Tamatave: an electrician who touched a fallen cable
Three fishermen drowned.
  Indian Ocean Press: three fishermen drowned
  Tribune de Tamatave: Three men from the fishing quarter were lost at sea
  AidWatch: Three of the dead were fishermen who went out in the teeth of the storm
The fishermen sailed despite a ban.
  Indian Ocean Press: three fishermen drowned after putting to sea despite an official ban
  Tribune de Tamatave: No ban on sailing had been issued, their relatives insist
  AidWatch: ignored an order to stay ashore
The radio spoke only of rain.
  Tribune de Tamatave: the radio had spoken only of rain
Ramarosoa heads the BNGRC.
  Indian Ocean Press: BNGRC director Hery Ramarosoa
  Tribune de Tamatave: Hery Ramarosoa of the disaster agency
  AidWatch: BNGRC director Naina Ramarosoa
Ramarosoa said that the worst of the wind is over and the water still to come.
  Indian Ocean Press: "The worst is behind us as far as the wind is concerned. The water is still to come," Ramarosoa said
  Tribune de Tamatave: After the wind, the flood
  Tribune de Tamatave: "As for the wind, the worst lies behind us. The water has yet to arrive," said Hery Ramarosoa
The rivers will peak on Saturday.
  Indian Ocean Press: Rivers in the region are forecast to reach their peak on Saturday
  Tribune de Tamatave: Ambodiriana braces for Saturday
  Tribune de Tamatave: His hydrologists expect the rivers to crest tomorrow
The World Food Programme has stocked rice.
  Indian Ocean Press: The World Food Programme said that it had stocked 600 tonnes of rice in the area
  Tribune de Tamatave: Rice for a month is lying in the depots of the World Food Programme
Lorries cannot move.
  Indian Ocean Press: lorries were unable to move
  Tribune de Tamatave: no lorry can get through
Two bridges on the national road were swept away.
  Indian Ocean Press: two bridges on National Road 11 had been swept away
  Tribune de Tamatave: the floods have carried off three bridges on the trunk road
It is the fourth cyclone in a month.
  Indian Ocean Press: Hortense is the fourth cyclone to strike the island in a month
  AidWatch: Four cyclones within a month
The warehouses are empty.
  AidWatch: Four cyclones within a month, Andria says, have emptied the warehouses
Batsirou killed 121 people.
  Indian Ocean Press: Batsirou ... killed 121 people
Batsirou hit the same coast on February 5.
  Indian Ocean Press: which hit the same coast on February 5
  Tribune de Tamatave: Those who were hit by Batsirou three weeks ago
The victims of Batsirou had just got new roofs.
  Tribune de Tamatave: Those who were hit by Batsirou three weeks ago had just received new roofs
Nine in ten houses in Ambodiriana were damaged.
  Tribune de Tamatave: The tin roofs of Ambodiriana lie in the rice fields
  Tribune de Tamatave: Nine in ten houses in the town of 18,000 were damaged
The hospital lost its generators.
  Tribune de Tamatave: the hospital lost both its generators
The warnings failed.
  AidWatch: Why the warnings failed again on Madagascar's coast
  AidWatch: the alert by text message reached only one household in five, a survey by the charity Toit Solide suggests
The cyclone had been tracked for ten days.
  AidWatch: The cyclone ... had been tracked for ten days
Andria said that people cannot be blamed.
  AidWatch: "We cannot blame people for not obeying a message that they never got," said Miora Andria
Ramarosoa rejects the criticism.
  AidWatch: BNGRC director Naina Ramarosoa rejects the criticism
Volunteers went from village to village.
  AidWatch: Two hundred volunteers with megaphones had gone from village to village, he said
12,000 people were brought to safety.
  AidWatch: 12,000 people were brought to safety before the storm made landfall
Enawa killed 81 people in 2017.
  AidWatch: In 2017, when Cyclone Enawa took 81 lives
The government promised sirens.
  AidWatch: the government promised sirens for every commune on the coast
Fourteen sirens were installed.
  AidWatch: Fourteen have been installed so far
The United Nations appealed for 26 million dollars.
  AidWatch: The United Nations has appealed for 26 million dollars

=== conflicts
place | Indian Ocean Press: slammed into eastern Madagascar | AidWatch: on Madagascar's western coast
figure | Indian Ocean Press: two bridges | Tribune de Tamatave: three bridges
denial | Indian Ocean Press: despite an official ban | Tribune de Tamatave: No ban on sailing had been issued
denial | Tribune de Tamatave: No ban on sailing had been issued | AidWatch: an order to stay ashore
quotation | Indian Ocean Press: The worst is behind us as far as the wind is concerned | Tribune de Tamatave: As for the wind, the worst lies behind us
name | Indian Ocean Press: Hery Ramarosoa | AidWatch: Naina Ramarosoa
name | Tribune de Tamatave: Hery Ramarosoa | AidWatch: Naina Ramarosoa
