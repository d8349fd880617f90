Estonian intelligence officer arrested as a spy

=== Baltic Express Agency | 2022-04-11 | wire
Estonia arrests intelligence officer on suspicion of spying for Russia

TALLINN (Baltic Express Agency) - Estonian police have arrested a senior officer of the country's foreign intelligence service on suspicion that he passed secrets to Russia for at least seven years, prosecutors said on Monday.

Major Toomas Reinvald, 49, was detained on Friday at a car park in Narva as he was about to cross the border on foot. In his rucksack investigators found 12,000 euros in cash and two telephones.

His wife, Irina, who teaches at a primary school, was questioned and released.

State prosecutor Kadri Ots said Reinvald had been recruited during a holiday in Crete in 2015. He faces up to 20 years in prison if he is convicted of treason. His lawyer, Indrek Saar, declined to comment.

"This is a painful day, but a good one for our counter-intelligence," Prime Minister Kaarel Vaher told reporters. A tip from an allied service had led to the suspect, he said.

Russia's embassy in Tallinn called the allegations "hysterical". In 2008 Endel Kuusk, a former official of the defence ministry, was arrested in Estonia for spying; he was sentenced to 12 and a half years in jail.

=== Eesti Kuller | 2022-04-12
The neighbour with the good manners

He held the door open for old ladies and repaired the swings in the yard. Toomas Reinvald is "a quiet man, always polite", says the caretaker of the block of flats in the Tallinn suburb of Mustamäe. Yesterday his photograph was on every screen.

The major in the foreign intelligence service is said to have worked for the Russians since he was approached on a beach in Cyprus, seven years ago. The end came in Narva: officers seized him last Friday a few steps from the footbridge to Ivangorod. Twelve thousand euros were in his bag.

His wife remains in custody. She is a schoolteacher, and the parents of her class have collected signatures in her support.

Kadri Ots, who represents the prosecution, spoke of treason, for which the law provides a maximum of two decades behind bars. The head of government saw reason for pride. "A painful day, but a good one for our counter-intelligence," Kaarel Vaher said. It was partners abroad who had provided the clue.

His defence counsel told this paper that Mr Reinvald was innocent and would say so in court. The Russian mission dismissed it all as hysteria.

=== Spyglass Weekly | 2022-04-15
Double life, single mistake

Sixteen years, a medal and a key to every cupboard: few men in Tallinn knew more than Lieutenant Colonel Toomas Reinvald. How much of it Moscow knows is what NATO would like to find out.

According to people familiar with the inquiry, the officer sold the names of at least nine sources. His handler was a supposed trader in amber, whom he met in Crete in the summer of 2015 and later in Riga and Vienna. He was paid about 1,000 euros a month, less than a bus driver earns.

His mistake was a telephone. An allied agency noticed that one of the two that were found on him in Narva had been switched on in the same hotels as the trader's.

For Estonia it is a déjà vu. Fourteen years ago it had to admit that Endel Kuusk, who had guarded the secrets of its defence ministry, was an agent of Moscow; the penalty was 15 years and six months. "It was a painful day, but a good one for counter-intelligence," Interior Minister Liisa Raud said on Monday. She may have been whistling in the dark.

=== facts
Estonia arrested an intelligence officer on suspicion of spying for Russia
  Baltic Express Agency: Estonia arrests intelligence officer on suspicion of spying for Russia
  Baltic Express Agency: Estonian police have arrested a senior officer of the country's foreign intelligence service
  Eesti Kuller: officers seized him last Friday a few steps from the footbridge to Ivangorod
Reinvald is suspected of passing secrets to Russia for seven years
  Baltic Express Agency: he passed secrets to Russia for at least seven years
  Eesti Kuller: The major in the foreign intelligence service is said to have worked for the Russians
Reinvald is a major
  Baltic Express Agency: Major Toomas Reinvald, 49
  Eesti Kuller: The major in the foreign intelligence service
  Spyglass Weekly: Lieutenant Colonel Toomas Reinvald
Reinvald was detained in Narva on Friday
  Baltic Express Agency: Major Toomas Reinvald, 49, was detained on Friday at a car park in Narva
  Eesti Kuller: The end came in Narva
  Eesti Kuller: officers seized him last Friday a few steps from the footbridge to Ivangorod
Reinvald was about to cross the border
  Baltic Express Agency: he was about to cross the border on foot
12,000 euros were found on him
  Baltic Express Agency: In his rucksack investigators found 12,000 euros in cash
  Eesti Kuller: Twelve thousand euros were in his bag
Two telephones were found on him
  Baltic Express Agency: In his rucksack investigators found ... two telephones
  Spyglass Weekly: one of the two that were found on him in Narva
His wife teaches at a school
  Baltic Express Agency: who teaches at a primary school
  Eesti Kuller: She is a schoolteacher
His wife was questioned
  Baltic Express Agency: His wife, Irina ... was questioned
His wife was released
  Baltic Express Agency: was questioned and released
  Eesti Kuller: His wife remains in custody
Parents collected signatures for his wife
  Eesti Kuller: the parents of her class have collected signatures in her support
Reinvald was recruited in Crete in 2015
  Baltic Express Agency: State prosecutor Kadri Ots said Reinvald had been recruited during a holiday in Crete in 2015
  Eesti Kuller: he was approached on a beach in Cyprus, seven years ago
  Spyglass Weekly: whom he met in Crete in the summer of 2015
Reinvald faces up to 20 years for treason
  Baltic Express Agency: He faces up to 20 years in prison if he is convicted of treason
  Eesti Kuller: Kadri Ots, who represents the prosecution, spoke of treason, for which the law provides a maximum of two decades behind bars
The lawyer declined to comment
  Baltic Express Agency: His lawyer, Indrek Saar, declined to comment
  Eesti Kuller: His defence counsel told this paper that Mr Reinvald was innocent
Reinvald will say in court that he is innocent
  Eesti Kuller: would say so in court
Vaher: a painful day, but a good one for counter-intelligence
  Baltic Express Agency: "This is a painful day, but a good one for our counter-intelligence," Prime Minister Kaarel Vaher told reporters
  Eesti Kuller: "A painful day, but a good one for our counter-intelligence," Kaarel Vaher said
  Spyglass Weekly: "It was a painful day, but a good one for counter-intelligence," Interior Minister Liisa Raud said on Monday
Vaher saw reason for pride
  Eesti Kuller: The head of government saw reason for pride
A tip from an allied service led to the suspect
  Baltic Express Agency: A tip from an allied service had led to the suspect, he said
  Eesti Kuller: It was partners abroad who had provided the clue
  Spyglass Weekly: An allied agency noticed that one of the two that were found on him in Narva had been switched on in the same hotels as the trader's
The Russian embassy called the allegations hysterical
  Baltic Express Agency: Russia's embassy in Tallinn called the allegations "hysterical"
  Eesti Kuller: The Russian mission dismissed it all as hysteria
Endel Kuusk was arrested for spying in 2008
  Baltic Express Agency: In 2008 Endel Kuusk, a former official of the defence ministry, was arrested in Estonia for spying
  Spyglass Weekly: Fourteen years ago it had to admit that Endel Kuusk ... was an agent of Moscow
Kuusk worked for the defence ministry
  Baltic Express Agency: a former official of the defence ministry
  Spyglass Weekly: who had guarded the secrets of its defence ministry
Kuusk was sentenced to 12 and a half years
  Baltic Express Agency: he was sentenced to 12 and a half years in jail
  Spyglass Weekly: the penalty was 15 years and six months
Reinvald held the door open for old ladies
  Eesti Kuller: He held the door open for old ladies
Reinvald repaired the swings
  Eesti Kuller: repaired the swings in the yard
The caretaker calls Reinvald a quiet man
  Eesti Kuller: The neighbour with the good manners
  Eesti Kuller: Toomas Reinvald is "a quiet man, always polite", says the caretaker of the block of flats in the Tallinn suburb of Mustamäe
His photograph was on every screen
  Eesti Kuller: Yesterday his photograph was on every screen
Reinvald had sixteen years, a medal and a key to every cupboard
  Spyglass Weekly: Sixteen years, a medal and a key to every cupboard
For Estonia it is a déjà vu
  Spyglass Weekly: For Estonia it is a déjà vu
Few men knew more than Reinvald
  Spyglass Weekly: few men in Tallinn knew more than Lieutenant Colonel Toomas Reinvald
NATO would like to know how much Moscow knows
  Spyglass Weekly: How much of it Moscow knows is what NATO would like to find out
Reinvald sold the names of at least nine sources
  Spyglass Weekly: According to people familiar with the inquiry, the officer sold the names of at least nine sources
His handler was a supposed trader in amber
  Spyglass Weekly: His handler was a supposed trader in amber
Reinvald was paid about 1,000 euros a month
  Spyglass Weekly: He was paid about 1,000 euros a month, less than a bus driver earns
His mistake was a telephone
  Spyglass Weekly: His mistake was a telephone
Raud may have been whistling in the dark
  Spyglass Weekly: She may have been whistling in the dark
Reinvald met his handler in Riga and Vienna
  Spyglass Weekly: whom he met ... later in Riga and Vienna

=== conflicts
name | Baltic Express Agency: Major Toomas | Spyglass Weekly: Lieutenant Colonel
name | Eesti Kuller: The major | Spyglass Weekly: Lieutenant Colonel
denial | Baltic Express Agency: questioned and released | Eesti Kuller: remains in custody
place | Baltic Express Agency: holiday in Crete | Eesti Kuller: beach in Cyprus
place | Eesti Kuller: beach in Cyprus | Spyglass Weekly: met in Crete
denial | Baltic Express Agency: declined to comment | Eesti Kuller: told this paper
attribution | Baltic Express Agency: Prime Minister Kaarel Vaher | Spyglass Weekly: Interior Minister Liisa Raud
attribution | Eesti Kuller: Kaarel Vaher | Spyglass Weekly: Interior Minister Liisa Raud
figure | Baltic Express Agency: 12 and a half years | Spyglass Weekly: 15 years and six months
quotation | Baltic Express Agency: This is a painful day | Spyglass Weekly: It was a painful day
