Fire on a ferry in the Philippines

=== Meridian | 2023-08-19 | wire
Fire guts Philippine ferry, 11 dead

TACLABAN, Philippines - A fire that broke out in the engine room of a passenger ferry off the central Philippine island of Sibulan killed 11 people before dawn on Friday, the coast guard said.

The MV Santa Rosalia was carrying 214 passengers and 23 crew when the flames were spotted at about 3:40 a.m., three hours after it left the port of Taclaban. It remained afloat and was being towed back to harbour on Friday night.

Fishermen in outrigger boats reached the vessel first and pulled dozens of people from the water, coast guard spokesman Lieutenant Arnel Dizon said. Nine people were still unaccounted for.

The captain, Rodrigo Sumilang, 58, stayed aboard until the last passenger had jumped, Dizon said. He is being treated for burns and has not yet been questioned.

Survivors complained that there were too few life vests. "We gave ours to the children," said Maricel Ongpin, 31, a teacher who swam for two hours with her son on her back.

The ferry had passed a safety inspection in June, according to the maritime authority. Its owner, Visayan Star Lines, said it would cover hospital bills and funeral costs.

=== The Manila Beacon | 2023-08-20
Santa Rosalia goes to the bottom as search for nine continues

The inter-island ferry Santa Rosalia, ablaze since the small hours of Friday, slipped beneath the surface late that night, seven nautical miles from the coast it had set out from.

Eleven lives were lost. Another nine men and women were missing on Saturday, and divers were told to prepare for the worst.

Of the 237 souls on board, most owe their survival to the small boats of Barangay Laong, whose crews were hauling people out of the sea long before any patrol ship arrived. Flames had been noticed around 4:30 a.m. in the compartment that houses the engines.

Captain Rodrigo Sumilang was among the first to leave, two deckhands told investigators. He was interviewed for six hours at his bedside on Saturday, where doctors are dressing his burns.

A schoolteacher, Maricel Ongpin, carried her boy on her shoulders for some two hours until a bangka picked them up. There had not been enough life jackets to go round, she said: "We gave ours to the kids."

Visayan Star Lines promised to pay for the burials and medical treatment of the victims. It lost another vessel, the Santa Monica, in 2016 with 14 dead.

=== Channel 8 Cebu | 2023-08-19
Captain of burning ship 'last to jump', rescuers say

Rescuers are still looking for nine people tonight after a ferry caught fire off Siquijan island early on Friday. Eleven bodies have been brought ashore.

The man in command of the Santa Rosalia did not leave his ship until everyone else was in the water, the coast guard has told Channel 8. He is in hospital with burned hands.

The vessel is now at the end of a tow line on its way to port, still smoking.

There were life jackets for everyone and then some, and each passenger was shown how to wear one. But our reporter Jun Villareal has seen documents showing that the ship failed its most recent inspection, in June, because two of its four fire pumps did not work.

"This was a floating matchbox," said Senator Lita Acuesta, who wants hearings. The shipping company declined to comment on the pumps. It has said it will foot the bill for hospital stays and funerals.

=== facts
The ferry caught fire.
  Meridian: Fire guts Philippine ferry
  Meridian: A fire that broke out in the engine room of a passenger ferry off the central Philippine island of Sibulan
  The Manila Beacon: The inter-island ferry Santa Rosalia, ablaze since the small hours of Friday
  Channel 8 Cebu: a ferry caught fire off Siquijan island early on Friday
The fire killed eleven people.
  Meridian: 11 dead
  Meridian: killed 11 people before dawn on Friday, the coast guard said
  The Manila Beacon: Eleven lives were lost
  Channel 8 Cebu: Eleven bodies have been brought ashore
There were 237 people on board.
  Meridian: The MV Santa Rosalia was carrying 214 passengers and 23 crew
  The Manila Beacon: the 237 souls on board
The flames were noticed early in the morning in the engine room.
  Meridian: the flames were spotted at about 3:40 a.m.
  The Manila Beacon: Flames had been noticed around 4:30 a.m. in the compartment that houses the engines
  Meridian: A fire that broke out in the engine room
It had left Taclaban three hours before.
  Meridian: three hours after it left the port of Taclaban
The ferry stayed afloat and was towed to port, or it sank.
  Meridian: It remained afloat and was being towed back to harbour on Friday night
  The Manila Beacon: Santa Rosalia goes to the bottom
  The Manila Beacon: slipped beneath the surface late that night
  Channel 8 Cebu: The vessel is now at the end of a tow line on its way to port, still smoking
It was seven nautical miles from the coast.
  The Manila Beacon: seven nautical miles from the coast it had set out from
Fishermen in small boats came first and pulled people from the water.
  Meridian: Fishermen in outrigger boats reached the vessel first and pulled dozens of people from the water, coast guard spokesman Lieutenant Arnel Dizon said
  The Manila Beacon: most owe their survival to the small boats of Barangay Laong, whose crews were hauling people out of the sea long before any patrol ship arrived
Nine people are missing.
  Meridian: Nine people were still unaccounted for
  The Manila Beacon: search for nine continues
  The Manila Beacon: Another nine men and women were missing on Saturday
  Channel 8 Cebu: Rescuers are still looking for nine people tonight
Divers were told to prepare for the worst.
  The Manila Beacon: divers were told to prepare for the worst
The captain stayed aboard until the last, or was among the first to leave.
  Meridian: The captain, Rodrigo Sumilang, 58, stayed aboard until the last passenger had jumped, Dizon said
  The Manila Beacon: Captain Rodrigo Sumilang was among the first to leave, two deckhands told investigators
  Channel 8 Cebu: Captain of burning ship 'last to jump', rescuers say
  Channel 8 Cebu: The man in command of the Santa Rosalia did not leave his ship until everyone else was in the water, the coast guard has told Channel 8
The captain is treated for burns.
  Meridian: He is being treated for burns
  The Manila Beacon: where doctors are dressing his burns
  Channel 8 Cebu: He is in hospital with burned hands
The captain has been questioned, or has not.
  Meridian: has not yet been questioned
  The Manila Beacon: He was interviewed for six hours at his bedside on Saturday
There were too few life vests, or enough for all.
  Meridian: Survivors complained that there were too few life vests
  The Manila Beacon: There had not been enough life jackets to go round, she said
  Channel 8 Cebu: There were life jackets for everyone and then some
Ongpin said that they gave theirs to the children.
  Meridian: "We gave ours to the children," said Maricel Ongpin, 31, a teacher
  The Manila Beacon: "We gave ours to the kids."
Ongpin swam for two hours with her son on her back.
  Meridian: who swam for two hours with her son on her back
  The Manila Beacon: A schoolteacher, Maricel Ongpin, carried her boy on her shoulders for some two hours
A boat picked them up.
  The Manila Beacon: a bangka picked them up
Passengers were shown how to wear a life jacket.
  Channel 8 Cebu: each passenger was shown how to wear one
The ferry passed an inspection in June, or failed it.
  Meridian: The ferry had passed a safety inspection in June, according to the maritime authority
  Channel 8 Cebu: the ship failed its most recent inspection, in June
Two of the four fire pumps did not work.
  Channel 8 Cebu: two of its four fire pumps did not work
The owner will pay for hospital and funerals.
  Meridian: Its owner, Visayan Star Lines, said it would cover hospital bills and funeral costs
  The Manila Beacon: Visayan Star Lines promised to pay for the burials and medical treatment of the victims
  Channel 8 Cebu: It has said it will foot the bill for hospital stays and funerals
The owner lost another vessel in 2016.
  The Manila Beacon: It lost another vessel, the Santa Monica, in 2016 with 14 dead
Acuesta called it a floating matchbox.
  Channel 8 Cebu: "This was a floating matchbox," said Senator Lita Acuesta
Acuesta wants hearings.
  Channel 8 Cebu: who wants hearings
The company declined to comment on the pumps.
  Channel 8 Cebu: The shipping company declined to comment on the pumps

=== conflicts
place | Meridian: Sibulan | Channel 8 Cebu: Siquijan
date | Meridian: 3:40 a.m. | The Manila Beacon: 4:30 a.m.
quotation | Meridian: "We gave ours to the children," | The Manila Beacon: "We gave ours to the kids."
denial | Meridian: remained afloat | The Manila Beacon: slipped beneath the surface
denial | The Manila Beacon: slipped beneath the surface | Channel 8 Cebu: now at the end of a tow line on its way to port
denial | Meridian: stayed aboard until the last passenger had jumped | The Manila Beacon: was among the first to leave
denial | The Manila Beacon: was among the first to leave | Channel 8 Cebu: did not leave his ship until everyone else was in the water
denial | Meridian: has not yet been questioned | The Manila Beacon: was interviewed for six hours
denial | Meridian: too few life vests | Channel 8 Cebu: life jackets for everyone and then some
denial | The Manila Beacon: not been enough life jackets to go round | Channel 8 Cebu: life jackets for everyone and then some
denial | Meridian: had passed a safety inspection in June | Channel 8 Cebu: failed its most recent inspection
