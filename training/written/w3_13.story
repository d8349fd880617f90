Turboprop crashes in Indonesia

=== Archipelago News Service | 2014-08-19 | wire
Indonesian plane with 28 aboard crashes in Papua, six survive

JAYAPURA, Indonesia — A passenger plane crashed into a hillside in Indonesia's easternmost province of Papua on Tuesday, killing 22 people, the transport ministry said. Six people survived.

The twin-engine turboprop of Cendra Air was on a 40-minute flight from Jayapura to the highland town of Wamori when contact was lost at 9:17 a.m., ministry spokesman Budi Santika said. It had 24 passengers and a crew of four.

Villagers reached the wreck first and carried the injured for three hours to a mission station. Among them was a 12-year-old boy who had only scratches, said the station's doctor, Agnes Wenda.

"The people who carried them down walked barefoot and did not stop once," she said.

The weather at Wamori was clear at the time of the crash, Santika said. The aircraft, built in 1991, had passed a check in June.

Both flight recorders have been recovered, the search agency said.

Cendra Air has been banned from European airspace since 2010. In 2012, one of its planes overshot the runway at Wamori; nobody was hurt.

=== Papua Courier | 2014-08-20
Barefoot rescuers carry six from the mountain

Long before the first helicopter came, the men of Yalumo had made stretchers from saplings and bark. For three hours they bore the survivors down to the mission, where Agnes Wenda had one bed and a box of morphine.

“They walked without shoes, those who carried them, and they didn't rest even once,” the nurse said.

A boy of twelve walked in on his own feet. His mother, two brothers and nineteen other people had been killed when the Cendra Air machine from Jayapura struck the slope of Mount Kelobo, a quarter of an hour before it was due in Wamori.

Nobody in the valley has a good word for the cloud that hangs there in August. You could not see your hand, people in Yalumo said, when they heard the engines and then did not hear them any more.

The plane had been inspected only two months earlier. It was 23 years old.

Only the voice recorder has been found; for the other black box the soldiers are still digging.

Governor Elia Tabuni ordered that Papua's schools collect for the families. He himself had a seat on that flight and gave it up on Monday, his office said.

=== Jakarta Business Desk | 2014-08-20
Cendra Air grounded after Papua crash; shares of parent tumble

Regulators suspended the licence of Cendra Air yesterday, hours after one of its turboprops hit a mountain in Papua with the loss of 22 lives. Shares of its parent, Cendra Group, fell 17 percent.

The airline, which flies 11 aircraft, will have to pass a full audit before it can resume business, Transport Minister Dewi Lukman said.

The accident is the second in two years for the carrier, which came off the runway at the same airport in 2012. It flew to Europe until last year, when the EU put it on its blacklist.

The doomed flight had taken off from Timika with twenty-four passengers. Chief executive Hendra Cendrawan, who founded the firm with a single crop duster in 1996, said that the families would each receive 1.25 billion rupiah as the law demands.

“Our pilots know those mountains like their own garden,” he said.

Analysts doubt that the company will survive. It lost 41 billion rupiah in the first half-year.

=== facts
A passenger plane crashed into a hillside in Papua on Tuesday.
  Archipelago News Service: Indonesian plane with 28 aboard crashes in Papua
  Archipelago News Service: A passenger plane crashed into a hillside in Indonesia's easternmost province of Papua on Tuesday
  Papua Courier: the Cendra Air machine from Jayapura struck the slope of Mount Kelobo
  Jakarta Business Desk: one of its turboprops hit a mountain in Papua with the loss of 22 lives
22 people were killed.
  Archipelago News Service: killing 22 people
  Papua Courier: His mother, two brothers and nineteen other people had been killed
  Jakarta Business Desk: with the loss of 22 lives
Six people survived.
  Archipelago News Service: six survive
  Archipelago News Service: Six people survived
  Papua Courier: Barefoot rescuers carry six from the mountain
The plane belonged to Cendra Air.
  Archipelago News Service: The twin-engine turboprop of Cendra Air
  Papua Courier: the Cendra Air machine from Jayapura
  Jakarta Business Desk: one of its turboprops
The plane was flying from Jayapura to Wamori.
  Archipelago News Service: The twin-engine turboprop of Cendra Air was on a 40-minute flight from Jayapura to the highland town of Wamori
  Papua Courier: the Cendra Air machine from Jayapura ... was due in Wamori
  Jakarta Business Desk: The doomed flight had taken off from Timika
Contact was lost at 9:17 a.m.
  Archipelago News Service: contact was lost at 9:17 a.m.
It crashed a quarter of an hour before it was due.
  Papua Courier: a quarter of an hour before it was due in Wamori
24 passengers were aboard.
  Archipelago News Service: It had 24 passengers and a crew of four
  Jakarta Business Desk: The doomed flight had taken off from Timika with twenty-four passengers
Villagers reached the wreck first.
  Archipelago News Service: Villagers reached the wreck first
  Papua Courier: Long before the first helicopter came, the men of Yalumo had made stretchers from saplings and bark
Villagers carried the injured for three hours to a mission.
  Archipelago News Service: carried the injured for three hours to a mission station
  Papua Courier: Barefoot rescuers carry six from the mountain
  Papua Courier: For three hours they bore the survivors down to the mission
The mission had one bed.
  Papua Courier: where Agnes Wenda had one bed and a box of morphine
A boy of 12 survived nearly unhurt.
  Archipelago News Service: Among them was a 12-year-old boy who had only scratches
  Papua Courier: A boy of twelve walked in on his own feet
The boy's mother and brothers were killed.
  Papua Courier: His mother, two brothers and nineteen other people had been killed
Agnes Wenda is the station's doctor.
  Archipelago News Service: the station's doctor, Agnes Wenda
  Papua Courier: the nurse said
Wenda said that the carriers walked barefoot without stopping.
  Archipelago News Service: "The people who carried them down walked barefoot and did not stop once," she said
  Papua Courier: “They walked without shoes, those who carried them, and they didn't rest even once,” the nurse said
The weather was clear.
  Archipelago News Service: The weather at Wamori was clear at the time of the crash, Santika said
  Papua Courier: You could not see your hand, people in Yalumo said
People heard the engines stop.
  Papua Courier: they heard the engines and then did not hear them any more
Cloud hangs in the valley in August.
  Papua Courier: the cloud that hangs there in August
The plane was built in 1991.
  Archipelago News Service: The aircraft, built in 1991
  Papua Courier: It was 23 years old
The plane had passed a check in June.
  Archipelago News Service: The aircraft ... had passed a check in June
  Papua Courier: The plane had been inspected only two months earlier
Both flight recorders were recovered.
  Archipelago News Service: Both flight recorders have been recovered, the search agency said
  Papua Courier: Only the voice recorder has been found
Soldiers dig for the other recorder.
  Papua Courier: for the other black box the soldiers are still digging
Cendra Air has been banned from Europe since 2010.
  Archipelago News Service: Cendra Air has been banned from European airspace since 2010
  Jakarta Business Desk: It flew to Europe until last year
  Jakarta Business Desk: the EU put it on its blacklist
A Cendra plane overran the runway at Wamori in 2012.
  Archipelago News Service: In 2012, one of its planes overshot the runway at Wamori
  Jakarta Business Desk: which came off the runway at the same airport in 2012
Nobody was hurt in 2012.
  Archipelago News Service: nobody was hurt
The accident is the carrier's second in two years.
  Jakarta Business Desk: The accident is the second in two years for the carrier
The governor ordered schools to collect.
  Papua Courier: Governor Elia Tabuni ordered that Papua's schools collect for the families
The governor had a seat on the flight.
  Papua Courier: He himself had a seat on that flight
The governor gave up his seat on Monday.
  Papua Courier: gave it up on Monday, his office said
Regulators suspended the airline's licence.
  Jakarta Business Desk: Cendra Air grounded after Papua crash
  Jakarta Business Desk: Regulators suspended the licence of Cendra Air yesterday
Shares of the parent fell.
  Jakarta Business Desk: shares of parent tumble
  Jakarta Business Desk: Shares of its parent, Cendra Group, fell 17 percent
The airline flies 11 aircraft.
  Jakarta Business Desk: The airline, which flies 11 aircraft
The airline must pass an audit.
  Jakarta Business Desk: The airline ... will have to pass a full audit before it can resume business, Transport Minister Dewi Lukman said
The chief executive founded the firm in 1996.
  Jakarta Business Desk: who founded the firm with a single crop duster in 1996
The families will receive 1.25 billion rupiah each.
  Jakarta Business Desk: the families would each receive 1.25 billion rupiah as the law demands
The chief executive said that the pilots know the mountains.
  Jakarta Business Desk: “Our pilots know those mountains like their own garden,” he said
Analysts doubt that the company will survive.
  Jakarta Business Desk: Analysts doubt that the company will survive
The company lost 41 billion rupiah.
  Jakarta Business Desk: It lost 41 billion rupiah in the first half-year

=== conflicts
name | Archipelago News Service: the station's doctor | Papua Courier: the nurse
quotation | Archipelago News Service: walked barefoot and did not stop once | Papua Courier: They walked without shoes, those who carried them, and they didn't rest even once
denial | Archipelago News Service: was clear at the time of the crash | Papua Courier: You could not see your hand
denial | Archipelago News Service: Both flight recorders have been recovered | Papua Courier: Only the voice recorder has been found
place | Archipelago News Service: from Jayapura to | Jakarta Business Desk: from Timika
place | Papua Courier: from Jayapura | Jakarta Business Desk: from Timika
date | Archipelago News Service: since 2010 | Jakarta Business Desk: until last year
