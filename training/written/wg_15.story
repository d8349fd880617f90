Nationwide blackout in Kenya

=== East Coast Agency | 2024-05-03 | wire
Power returns to Kenya after 14-hour blackout

NAIROBI, May 2 - Electricity was restored to most of Kenya early on Thursday, 14 hours after a failure on a high-voltage line plunged the country of 55 million into darkness.

The fault occurred at 3:40 p.m. on Wednesday near Suswa, northwest of the capital, when a wind farm on Lake Turkana dropped off the grid, Energy Minister Charles Odhiambo told parliament. He ruled out sabotage.

Hospitals switched to generators, and no patient came to harm, the health ministry said. At Nairobi's main airport, 31 flights were canceled.

"I offer the nation my apology, but not my head," Odhiambo said, when lawmakers called on him to go.

It was the fourth nationwide outage in a year. The state-owned utility, Umeme Kenya, had asked for 40 billion shillings to renew its lines, of which the treasury approved half.

President Samuel Kariuki was told of the blackout within minutes, his office said.

Police in Mombasa arrested 17 people for looting. In Kisumu, a bakery owner, Akinyi Oloo, 52, gave away 2,000 loaves that she could not sell without lights.

=== Nairobi Chronicle | 2024-05-03
Two babies die as hospital generator fails in blackout

Two premature babies died at Kariobangi Hospital on Wednesday night after the emergency generator ran out of diesel, a doctor and two nurses told the Chronicle.

It took until shortly before six on Thursday morning for the lights to come on again in most parts of the land. They had gone out the previous afternoon, when the line at Suswa gave way.

In parliament the energy minister, Charles Odhiambo, said he was sorry. To the demands of the opposition that he step down, however, he replied: "I offer the nation my apology, but not my chair."

He would not exclude that somebody had had a hand in it, for three bolts were missing from a pylon.

The utility had not applied for a single shilling to repair the grid, the chairman of the budget committee, Peter Mutai, said. It was the third blackout of the whole country since last May.

More than thirty aircraft stayed on the ground. In Mombasa, shops were plundered; the police took seventeen suspects into custody.

The baker Akinyi Oloo of Kisumu had another idea. Before her bread could spoil, she handed it out to anyone who came.

=== Africa Grid Report | 2024-05-06
Turkana wind park says it tripped after, not before, Kenya grid failed

The operator of Africa's largest wind farm has rejected the blame for last week's blackout in Kenya.

Turkana Breeze said on Monday its 365 turbines had delivered power until four seconds after the line at Naivasha broke down. "We were the victim, not the trigger," said its director, Ingrid Solvang.

The failure at 3:40 p.m. on Wednesday left Kenya without electricity for 14 hours.

President Samuel Kariuki, who was at a funeral upcountry, did not hear of it until the evening, according to two aides. On Saturday he dismissed Energy Minister Charles Odhiambo, who had refused to resign.

Kenya draws nine tenths of its power from renewable sources.

Umeme Kenya, the state company that runs the network, had requested 40 billion shillings for new lines in its last budget.

Losses to the economy are put at 180 million dollars.

=== facts
Kenya was without power for 14 hours.
  East Coast Agency: Power returns to Kenya after 14-hour blackout
  East Coast Agency: 14 hours after a failure on a high-voltage line plunged the country of 55 million into darkness
  Africa Grid Report: The failure at 3:40 p.m. on Wednesday left Kenya without electricity for 14 hours
Power was restored early on Thursday.
  East Coast Agency: Power returns to Kenya
  East Coast Agency: Electricity was restored to most of Kenya early on Thursday
  Nairobi Chronicle: It took until shortly before six on Thursday morning for the lights to come on again in most parts of the land
A line failed on Wednesday afternoon.
  East Coast Agency: The fault occurred at 3:40 p.m. on Wednesday near Suswa
  Nairobi Chronicle: They had gone out the previous afternoon, when the line at Suswa gave way
  Africa Grid Report: the line at Naivasha broke down
  Africa Grid Report: The failure at 3:40 p.m. on Wednesday
The wind farm dropped off the grid first.
  East Coast Agency: when a wind farm on Lake Turkana dropped off the grid
  Africa Grid Report: Turkana wind park says it tripped after, not before, Kenya grid failed
  Africa Grid Report: its 365 turbines had delivered power until four seconds after the line
The operator rejects the blame.
  Africa Grid Report: The operator of Africa's largest wind farm has rejected the blame for last week's blackout in Kenya
  Africa Grid Report: "We were the victim, not the trigger," said its director, Ingrid Solvang
The minister ruled out sabotage.
  East Coast Agency: He ruled out sabotage
  Nairobi Chronicle: He would not exclude that somebody had had a hand in it
Bolts were missing from a pylon.
  Nairobi Chronicle: three bolts were missing from a pylon
Patients came to harm in the hospitals.
  East Coast Agency: no patient came to harm
  Nairobi Chronicle: Two babies die as hospital generator fails in blackout
  Nairobi Chronicle: Two premature babies died at Kariobangi Hospital on Wednesday night
The hospitals switched to generators.
  East Coast Agency: Hospitals switched to generators
A generator ran out of fuel.
  Nairobi Chronicle: the emergency generator ran out of diesel
31 flights were canceled.
  East Coast Agency: At Nairobi's main airport, 31 flights were canceled
  Nairobi Chronicle: More than thirty aircraft stayed on the ground
Odhiambo apologized.
  East Coast Agency: "I offer the nation my apology, but not my head," Odhiambo said
  Nairobi Chronicle: In parliament the energy minister, Charles Odhiambo, said he was sorry
  Nairobi Chronicle: he replied: "I offer the nation my apology, but not my chair."
Odhiambo refused to resign.
  East Coast Agency: "I offer the nation my apology, but not my head," Odhiambo said
  Nairobi Chronicle: he replied: "I offer the nation my apology, but not my chair."
  Africa Grid Report: who had refused to resign
Lawmakers called on him to go.
  East Coast Agency: lawmakers called on him to go
  Nairobi Chronicle: the demands of the opposition that he step down
The number of outages in a year.
  East Coast Agency: It was the fourth nationwide outage in a year
  Nairobi Chronicle: It was the third blackout of the whole country since last May
The utility had asked for money for its lines.
  East Coast Agency: The state-owned utility, Umeme Kenya, had asked for 40 billion shillings to renew its lines
  Nairobi Chronicle: The utility had not applied for a single shilling to repair the grid
  Africa Grid Report: Umeme Kenya, the state company that runs the network, had requested 40 billion shillings for new lines in its last budget
The treasury approved half.
  East Coast Agency: of which the treasury approved half
The president was told at once.
  East Coast Agency: President Samuel Kariuki was told of the blackout within minutes
  Africa Grid Report: President Samuel Kariuki, who was at a funeral upcountry, did not hear of it until the evening
The president was at a funeral.
  Africa Grid Report: who was at a funeral upcountry
Police arrested 17 looters in Mombasa.
  East Coast Agency: Police in Mombasa arrested 17 people for looting
  Nairobi Chronicle: the police took seventeen suspects into custody
Shops were looted in Mombasa.
  East Coast Agency: Police in Mombasa arrested 17 people for looting
  Nairobi Chronicle: In Mombasa, shops were plundered
A baker gave away her bread.
  East Coast Agency: In Kisumu, a bakery owner, Akinyi Oloo, 52, gave away 2,000 loaves that she could not sell without lights
  Nairobi Chronicle: The baker Akinyi Oloo of Kisumu had another idea
  Nairobi Chronicle: Before her bread could spoil, she handed it out to anyone who came
The president dismissed Odhiambo.
  Africa Grid Report: On Saturday he dismissed Energy Minister Charles Odhiambo
Nine tenths of the power are renewable.
  Africa Grid Report: Kenya draws nine tenths of its power from renewable sources
The losses are put at 180 million dollars.
  Africa Grid Report: Losses to the economy are put at 180 million dollars

=== conflicts
denial | East Coast Agency: ruled out sabotage | Nairobi Chronicle: would not exclude that somebody had had a hand in it
denial | East Coast Agency: no patient came to harm | Nairobi Chronicle: Two premature babies died
denial | East Coast Agency: had asked for 40 billion shillings | Nairobi Chronicle: had not applied for a single shilling
denial | Nairobi Chronicle: had not applied for a single shilling | Africa Grid Report: had requested 40 billion shillings
denial | East Coast Agency: was told of the blackout within minutes | Africa Grid Report: did not hear of it until the evening
denial | East Coast Agency: when a wind farm on Lake Turkana dropped off the grid | Africa Grid Report: had delivered power until four seconds after
quotation | East Coast Agency: but not my head | Nairobi Chronicle: but not my chair
place | East Coast Agency: near Suswa | Africa Grid Report: at Naivasha
place | Nairobi Chronicle: at Suswa | Africa Grid Report: at Naivasha
figure | East Coast Agency: fourth nationwide outage | Nairobi Chronicle: third blackout
