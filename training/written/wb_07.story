Collision in the English Channel

=== Channel Wire | 2017-01-23 | wire
Four fishermen missing after collision with freighter off Brittany

BREST, France (Channel Wire) - A cargo ship rammed and sank a French trawler in thick fog off the coast of Brittany early on Saturday, leaving four fishermen missing, maritime authorities said on Sunday.

The only survivor, 23-year-old deckhand Yann Kerbrat, clung to a fish crate for four hours before the crew of the freighter Ostara Star pulled him out.

The 140-metre freighter, which flies the flag of Malta, turned back at once and took part in the search, prosecutor Camille Leroux said.

"The officer on watch saw the trawler on his radar but took it for a buoy," Leroux told a news conference in Brest. Tests showed that neither he nor the captain had been drinking, she said.

The trawler, the Petite Armelle, went down in 85 metres of water about 30 nautical miles northwest of Roscoff. No fuel has leaked from the wreck, the coastguard said.

An inspection in November had found the boat's radio to be in working order.

The freighter, carrying fertiliser from Klaipėda to Bilbao, has been ordered into Brest. Her captain, Vadim Orlenko, is in custody.

=== Le Large | 2017-01-24
At Le Conquet-Saint-Jean, a harbour that cannot weep

Four oilskins hang on the door of the fishermen's café, one for each of the men of the Petite Armelle who have not come back.

The young Yann Kerbrat, the fifth, had been in the icy water for four hours, holding on to a plastic box, when a helicopter of the navy winched him up.

On Saturday, shortly before five, the bow of a freighter had come out of the mist. "It was like a block of flats," says the 23-year-old.

The big ship did not even slow down, he told us. It was only stopped off Ushant, three hours later, by a naval frigate.

According to a source close to the inquiry, the captain had 1.2 grammes of alcohol in his blood. The second officer, who had the watch, told the gendarmes that he had been asleep.

For a week a brown film has been feared here, and on Monday it came: diesel from the sunken boat reached the beach of Keremma.

"My husband's radio had been dead since Christmas," says Soazig Morvan, the skipper's wife.

=== Maritime Daily | 2017-01-24
Ostara Star held after fatal Brittany casualty

The Maltese-flagged bulk carrier Ostara Star (8,900 dwt, built 2004) has been detained at Brest following Saturday's collision with a 16-metre trawler, in which four crew remain unaccounted for.

The Ostara Star was on passage from Klaipėda to Santander with a cargo of fertiliser. Visibility was below 200 metres.

The trawler showed up on the screen of the bulker but the duty officer did not recognise it as a vessel, according to French prosecutors.

Her master, a Ukrainian with 20 years at sea, has been arrested. He passed a breath test, as did the officer, so drink can be excluded as a cause.

Port records show that the Ostara Star had failed two inspections, in Rotterdam in 2015 and in Gdańsk last spring, though not for navigational equipment. Her manager, Blue Anchor of Piraeus, declined to comment.

Divers will try to reach the wreck of the fishing vessel once the swell drops.

=== facts
A freighter collided with a trawler off Brittany on Saturday
  Channel Wire: collision with freighter off Brittany
  Channel Wire: A cargo ship rammed and sank a French trawler in thick fog off the coast of Brittany early on Saturday
  Le Large: On Saturday, shortly before five, the bow of a freighter had come out of the mist
  Maritime Daily: Saturday's collision with a 16-metre trawler
There was thick fog
  Channel Wire: in thick fog
  Le Large: out of the mist
  Maritime Daily: Visibility was below 200 metres
Four fishermen are missing
  Channel Wire: Four fishermen missing
  Channel Wire: leaving four fishermen missing
  Le Large: one for each of the men of the Petite Armelle who have not come back
  Maritime Daily: in which four crew remain unaccounted for
Four oilskins hang on the door
  Le Large: Four oilskins hang on the door of the fishermen's café
Kerbrat survived by clinging to a crate for four hours
  Channel Wire: The only survivor, 23-year-old deckhand Yann Kerbrat, clung to a fish crate for four hours
  Le Large: The young Yann Kerbrat, the fifth, had been in the icy water for four hours, holding on to a plastic box
Who pulled Kerbrat out
  Channel Wire: the crew of the freighter Ostara Star pulled him out
  Le Large: a helicopter of the navy winched him up
The freighter did or did not turn back
  Channel Wire: The 140-metre freighter, which flies the flag of Malta, turned back at once
  Le Large: The big ship did not even slow down
The freighter took part in the search
  Channel Wire: took part in the search
The ship is 140 metres long
  Channel Wire: The 140-metre freighter
The ship flies the flag of Malta
  Channel Wire: which flies the flag of Malta
  Maritime Daily: The Maltese-flagged bulk carrier
It was stopped by a frigate off Ushant
  Le Large: It was only stopped off Ushant, three hours later, by a naval frigate
It was like a block of flats
  Le Large: It was like a block of flats
The officer saw the trawler on the radar or was asleep
  Channel Wire: The officer on watch saw the trawler on his radar
  Le Large: The second officer, who had the watch, told the gendarmes that he had been asleep
  Maritime Daily: The trawler showed up on the screen of the bulker
The officer did not recognise it as a vessel
  Channel Wire: took it for a buoy
  Maritime Daily: the duty officer did not recognise it as a vessel
The captain had or had not been drinking
  Channel Wire: Tests showed that neither he nor the captain had been drinking
  Le Large: the captain had 1.2 grammes of alcohol in his blood
  Maritime Daily: He passed a breath test
The officer had not been drinking
  Channel Wire: neither he nor the captain had been drinking
  Maritime Daily: as did the officer
Drink can be excluded as a cause
  Maritime Daily: drink can be excluded as a cause
The trawler sank in 85 metres of water
  Channel Wire: rammed and sank a French trawler
  Channel Wire: The trawler, the Petite Armelle, went down in 85 metres of water
  Le Large: the sunken boat
The place is northwest of Roscoff
  Channel Wire: about 30 nautical miles northwest of Roscoff
Fuel has or has not leaked from the wreck
  Channel Wire: No fuel has leaked from the wreck
  Le Large: diesel from the sunken boat reached the beach of Keremma
A brown film was feared
  Le Large: For a week a brown film has been feared here
The boat's radio was or was not working
  Channel Wire: An inspection in November had found the boat's radio to be in working order
  Le Large: My husband's radio had been dead since Christmas
The freighter carried fertiliser from Klaipėda
  Channel Wire: The freighter, carrying fertiliser from Klaipėda to Bilbao
  Maritime Daily: The Ostara Star was on passage from Klaipėda to Santander with a cargo of fertiliser
The ship is held in Brest
  Channel Wire: has been ordered into Brest
  Maritime Daily: Ostara Star held
  Maritime Daily: has been detained at Brest
The captain is in custody
  Channel Wire: Her captain, Vadim Orlenko, is in custody
  Maritime Daily: Her master, a Ukrainian with 20 years at sea, has been arrested
The ship had failed two inspections
  Maritime Daily: the Ostara Star had failed two inspections, in Rotterdam in 2015 and in Gdańsk last spring
The inspections did not fail for navigational equipment
  Maritime Daily: though not for navigational equipment
The manager declined to comment
  Maritime Daily: Her manager, Blue Anchor of Piraeus, declined to comment
Divers will try to reach the wreck
  Maritime Daily: Divers will try to reach the wreck of the fishing vessel
The swell must drop first
  Maritime Daily: once the swell drops
The harbour cannot weep
  Le Large: a harbour that cannot weep

=== conflicts
name | Channel Wire: the crew of the freighter Ostara Star | Le Large: a helicopter of the navy
place | Channel Wire: Bilbao | Maritime Daily: Santander
denial | Channel Wire: turned back at once | Le Large: did not even slow down
denial | Channel Wire: saw the trawler on his radar | Le Large: had been asleep
denial | Channel Wire: neither he nor the captain had been drinking | Le Large: had 1.2 grammes of alcohol in his blood
denial | Le Large: had 1.2 grammes of alcohol in his blood | Maritime Daily: passed a breath test
denial | Channel Wire: No fuel has leaked | Le Large: diesel from the sunken boat reached the beach
