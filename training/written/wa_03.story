Raid at a meatpacking plant

=== National Dispatch | 2025-08-06 | wire
Federal agents detain 112 workers in raid on Nebraska meat plant

GRANGER, Neb. (ND) — Immigration agents raided a beef plant in central Nebraska on Wednesday morning and detained 112 workers, the largest such operation in the state in more than a decade.

Some 200 agents sealed off the Great Loup Beef plant shortly after 7 a.m. and ordered the day shift into the cafeteria, witnesses said. Buses with covered windows left the grounds in the early afternoon.

The agents had a search warrant signed by a federal magistrate, said Carla Mundt, a spokeswoman for Immigration and Customs Enforcement. The company was suspected of hiring people with stolen Social Security numbers, she said.

Great Loup, which employs 1,400 people in the town, was not told of the raid beforehand, its president, Dick Farrow, said. He said the company had checked every new hire with the government's own system. “We did what Washington told us to do,” he said.

No one was hurt. One woman was taken to a hospital with breathing problems.

Mayor Ellen Novotny, a Republican, said that dozens of children had been left at school with nobody to pick them up. The local Catholic parish opened its gym for them.

The plant was shut for the rest of the day and was to reopen on Thursday.

=== Prairie Voice | 2025-08-07
Empty desks, empty line: A town asks where its neighbors went

By the time Rosa Delgadillo heard about it, her husband was already on a bus.

He is one of the more than 110 people whom immigration officers led out of the Great Loup slaughterhouse in Granger, Nebraska, on Wednesday. “He called me from the bathroom and whispered,” she said. Since then she has had no word from him.

The officers produced no warrant, according to Miguel Santoro, an attorney who arrived at the gate at 8 o'clock. “I asked for it four times,” he said.

Several people were injured in the panic, among them a 19-year-old who broke his wrist as he leapt from a loading dock.

Company president Dick Farrow said that he had no inkling of what was coming. Great Loup, he said, had run every applicant through the federal database, just as the law demands.

Ellen Novotny, the Democrat who has run the town since 2019, spent the evening at St. Wenceslaus, where the parish put up cots in the gym for children whom no parent had come to collect. There were 41 of them, the oldest 14.

On Thursday the line stood still. Too few people had shown up to restart it.

=== Liberty Beacon | 2025-08-07
ICE sweep nets scores of illegal workers at Nebraska packing house

Federal agents swooped on a Nebraska packing plant before dawn and caught 121 people who are suspected of working there illegally, in the biggest crackdown the Cornhusker State has seen since 2011.

A judge had approved the search, Immigration and Customs Enforcement said. At the heart of the probe are stolen identities: a retired teacher in Ohio learned that somebody in Granger had been drawing wages in her name for six years.

Not everybody was surprised. Farrow, who runs Great Loup, was tipped off by the agency a day ahead, two law enforcement sources told the Beacon.

The operation passed off without injuries.

“We did what Washington told us to do,” shrugged plant manager Kyle Brandt.

Production was back up on Thursday morning, and by noon there was a line of applicants outside the personnel office. “I drove 60 miles for this,” said Tom Wickersham, 34, who lost his job at a tire shop in May. “They are paying 24 dollars an hour.”

Critics complain that children were stranded at school. But schools had been out since May, a resident pointed out.

=== facts
Immigration agents raided the plant on Wednesday morning.
  National Dispatch: Immigration agents raided a beef plant in central Nebraska on Wednesday morning
  National Dispatch: Some 200 agents sealed off the Great Loup Beef plant shortly after 7 a.m.
  Liberty Beacon: Federal agents swooped on a Nebraska packing plant before dawn
Agents detained 112 workers.
  National Dispatch: Federal agents detain 112 workers in raid on Nebraska meat plant
  National Dispatch: detained 112 workers, the largest
  Prairie Voice: the more than 110 people whom immigration officers led out of the Great Loup slaughterhouse in Granger, Nebraska, on Wednesday
  Liberty Beacon: ICE sweep nets scores of illegal workers at Nebraska packing house
  Liberty Beacon: caught 121 people who are suspected of working there illegally
It was the largest raid in the state in over a decade.
  National Dispatch: the largest such operation in the state in more than a decade
  Liberty Beacon: in the biggest crackdown the Cornhusker State has seen since 2011
Some 200 agents sealed off the plant.
  National Dispatch: Some 200 agents sealed off the Great Loup Beef plant shortly after 7 a.m.
The day shift was ordered into the cafeteria.
  National Dispatch: ordered the day shift into the cafeteria
Buses left in the afternoon.
  National Dispatch: Buses with covered windows left the grounds in the early afternoon
The agents had a warrant.
  National Dispatch: The agents had a search warrant signed by a federal magistrate
  Prairie Voice: The officers produced no warrant
  Liberty Beacon: A judge had approved the search
The attorney asked for the warrant four times.
  Prairie Voice: “I asked for it four times,” he said
The case is about stolen identities.
  National Dispatch: The company was suspected of hiring people with stolen Social Security numbers
  Liberty Beacon: At the heart of the probe are stolen identities
Somebody drew wages in the name of a teacher.
  Liberty Beacon: a retired teacher in Ohio learned that somebody in Granger had been drawing wages in her name for six years
The company employs 1,400 people.
  National Dispatch: which employs 1,400 people in the town
Great Loup was not told beforehand.
  National Dispatch: Great Loup, which employs 1,400 people in the town, was not told of the raid beforehand
  Prairie Voice: Company president Dick Farrow said that he had no inkling of what was coming
  Liberty Beacon: Farrow, who runs Great Loup, was tipped off by the agency a day ahead
The company checked every new hire with the government system.
  National Dispatch: the company had checked every new hire with the government's own system
  Prairie Voice: Great Loup, he said, had run every applicant through the federal database
The company did what Washington told it.
  National Dispatch: “We did what Washington told us to do,” he said
  Liberty Beacon: “We did what Washington told us to do,” shrugged plant manager Kyle Brandt
Nobody was hurt.
  National Dispatch: No one was hurt
  Prairie Voice: Several people were injured in the panic
  Liberty Beacon: The operation passed off without injuries
A woman was taken to a hospital.
  National Dispatch: One woman was taken to a hospital with breathing problems
A 19-year-old broke his wrist.
  Prairie Voice: a 19-year-old who broke his wrist as he leapt from a loading dock
Novotny is mayor of Granger.
  National Dispatch: Mayor Ellen Novotny, a Republican
  Prairie Voice: Ellen Novotny, the Democrat who has run the town since 2019
Children were left with nobody to pick them up.
  National Dispatch: dozens of children had been left at school with nobody to pick them up
  Prairie Voice: children whom no parent had come to collect
  Prairie Voice: There were 41 of them
  Liberty Beacon: Critics complain that children were stranded at school
The oldest child was 14.
  Prairie Voice: the oldest 14
Schools were out.
  Liberty Beacon: schools had been out since May, a resident pointed out
The parish opened its gym.
  National Dispatch: The local Catholic parish opened its gym for them
  Prairie Voice: the parish put up cots in the gym
The mayor spent the evening there.
  Prairie Voice: spent the evening at St. Wenceslaus
The plant was shut for the rest of Wednesday.
  National Dispatch: The plant was shut for the rest of the day
The plant was to reopen on Thursday.
  National Dispatch: was to reopen on Thursday
The plant worked on Thursday.
  Prairie Voice: On Thursday the line stood still
  Liberty Beacon: Production was back up on Thursday morning
Too few people came to restart it.
  Prairie Voice: Too few people had shown up to restart it
Delgadillo's husband was already on a bus when she heard.
  Prairie Voice: By the time Rosa Delgadillo heard about it, her husband was already on a bus
He called and whispered.
  Prairie Voice: “He called me from the bathroom and whispered,” she said
She has had no word since.
  Prairie Voice: Since then she has had no word from him
There was a line of applicants.
  Liberty Beacon: by noon there was a line of applicants outside the personnel office
Wickersham drove 60 miles.
  Liberty Beacon: “I drove 60 miles for this,” said Tom Wickersham, 34
Wickersham lost his job in May.
  Liberty Beacon: who lost his job at a tire shop in May
The plant pays 24 dollars an hour.
  Liberty Beacon: “They are paying 24 dollars an hour.”

=== conflicts
figure | National Dispatch: detained 112 workers | Liberty Beacon: caught 121 people
figure | Prairie Voice: more than 110 people | Liberty Beacon: caught 121 people
date | National Dispatch: shortly after 7 a.m. | Liberty Beacon: before dawn
name | National Dispatch: a Republican | Prairie Voice: the Democrat
attribution | National Dispatch: to do,” he said | Liberty Beacon: plant manager Kyle Brandt
denial | National Dispatch: had a search warrant signed | Prairie Voice: produced no warrant
denial | Prairie Voice: produced no warrant | Liberty Beacon: A judge had approved the search
denial | National Dispatch: was not told of the raid | Liberty Beacon: was tipped off by the agency
denial | Prairie Voice: had no inkling | Liberty Beacon: was tipped off by the agency
denial | National Dispatch: No one was hurt | Prairie Voice: Several people were injured
denial | Prairie Voice: Several people were injured | Liberty Beacon: without injuries
denial | Prairie Voice: the line stood still | Liberty Beacon: Production was back up
