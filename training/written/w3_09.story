Flash flood at a Spanish campsite

=== Iberia Press | 2021-09-02 | wire
Flash flood at Spanish campsite leaves three dead

Teruel, Spain (IP) - Three people died and 11 were injured on Wednesday evening when a flash flood swept through a campsite in the eastern Spanish region of Aragon, the regional government said.

The victims were a Belgian couple in their sixties and a Spanish boy of seven. The boy's mother is in intensive care in Zaragoza.

A ravine above the Los Alamos campsite, outside the town of Valdecampo, turned into a torrent after 74 litres of rain per square metre fell in half an hour. It carried off 40 caravans and some 25 cars, fire brigade chief Ramiro Otal said.

"In ten minutes there was nothing left but mud," he said.

Emergency services received the first call at 7:20 p.m. A military rescue unit with 60 soldiers arrived before midnight and searched the bed of the ravine until dawn.

The campsite was opened in 1998 although the river authority had objected that it lay in a flood channel. Mayor Consuelo Pardo, of the conservative Popular Alliance, said on Thursday that all permits were in order.

The weather agency AEM had issued an orange warning, its second highest level, at noon on Wednesday.

In 1996, a similar disaster at a campsite in the Pyrenees cost 87 lives.

=== El Matarraña | 2021-09-03
"Get up the hill": how a waiter saved a whole campsite

Nobody had asked Yassine Haddou to be a hero. The waiter, 23, was laying tables at Los Alamos when he heard a roar from the gully and ran from tent to tent. "Get up the hill, leave everything," he shouted in three languages. Some 150 guests obeyed.

Not all could. Two pensioners from Ghent who were asleep in their caravan were washed away and drowned, as was Iker, seven, from Castellón. His father, who had come alone with him, is fighting for his life in hospital.

More rain than normally comes in two months fell on the slopes above Valdecampo in thirty minutes. The flood tossed about forty caravans against the bridge. It was a quarter past seven when the first cry for help reached 112, and long past midnight when the army came.

"Ten minutes, and all that remained was mud," Ramiro Otal, the fire chief, said.

At the town hall Consuelo Pardo has nothing to say about the old report of the river authority, which advised against building in the bed of a torrent. But the papers, the mayor insists, were all as they should be.

The campsite had been warned: the weather service sounded the second-highest alarm at midday.

=== Vlaamse Koerier | 2021-09-02
Ghent couple drown on holiday in Spain

A retired headmaster from Ghent and his wife are among the three dead of the storm that devastated a Spanish campsite on Wednesday night, the Foreign Ministry in Brussels has confirmed.

Lieven D., 67, and Marleen V., 64, had been going to Valdecampo every September since 2005. "They knew everybody there, they even had their own plum tree," a neighbour in Ghent said.

A consular officer has left for Teruel. Twelve other Belgians who were staying at the site are unhurt and will be flown home at the weekend.

No warning had been issued by the Spanish weather agency, according to guests who reached their families by telephone.

The campsite lies in the dry bed of a stream. It opened in 1989, against the advice of the river authority. The town's socialist mayor, Consuelo Pardo, could not be reached for comment.

=== facts
Three people died in a flash flood at a Spanish campsite on Wednesday evening.
  Iberia Press: Flash flood at Spanish campsite leaves three dead
  Iberia Press: Three people died and 11 were injured on Wednesday evening
  Vlaamse Koerier: the three dead of the storm that devastated a Spanish campsite on Wednesday night
Eleven people were injured.
  Iberia Press: 11 were injured on Wednesday evening
A flash flood swept through a campsite.
  Iberia Press: a flash flood swept through a campsite in the eastern Spanish region of Aragon
  El Matarraña: The flood tossed about forty caravans against the bridge
  Vlaamse Koerier: the storm that devastated a Spanish campsite on Wednesday night
A Belgian couple died.
  Iberia Press: The victims were a Belgian couple in their sixties and a Spanish boy of seven
  El Matarraña: Two pensioners from Ghent who were asleep in their caravan were washed away and drowned
  Vlaamse Koerier: Ghent couple drown on holiday in Spain
  Vlaamse Koerier: A retired headmaster from Ghent and his wife are among the three dead
The couple were in their sixties.
  Iberia Press: a Belgian couple in their sixties
  Vlaamse Koerier: Lieven D., 67, and Marleen V., 64
The pensioners were asleep in their caravan.
  El Matarraña: who were asleep in their caravan
A Spanish boy of seven died.
  Iberia Press: The victims were a Belgian couple in their sixties and a Spanish boy of seven
  El Matarraña: as was Iker, seven, from Castellón
The boy's mother is in intensive care.
  Iberia Press: The boy's mother is in intensive care in Zaragoza
  El Matarraña: His father, who had come alone with him, is fighting for his life in hospital
The Foreign Ministry confirmed the couple's death.
  Vlaamse Koerier: the Foreign Ministry in Brussels has confirmed
A ravine turned into a torrent.
  Iberia Press: A ravine above the Los Alamos campsite, outside the town of Valdecampo, turned into a torrent
  El Matarraña: he heard a roar from the gully
74 litres of rain per square metre fell in half an hour.
  Iberia Press: 74 litres of rain per square metre fell in half an hour
  El Matarraña: More rain than normally comes in two months fell on the slopes above Valdecampo in thirty minutes
The flood carried off 40 caravans.
  Iberia Press: It carried off 40 caravans and some 25 cars
  El Matarraña: The flood tossed about forty caravans against the bridge
The flood carried off some 25 cars.
  Iberia Press: It carried off 40 caravans and some 25 cars
Otal said that only mud was left after ten minutes.
  Iberia Press: "In ten minutes there was nothing left but mud," he said
  El Matarraña: "Ten minutes, and all that remained was mud," Ramiro Otal, the fire chief, said
Otal heads the fire brigade.
  Iberia Press: fire brigade chief Ramiro Otal
  El Matarraña: Ramiro Otal, the fire chief
The first call came at 7:20 p.m.
  Iberia Press: Emergency services received the first call at 7:20 p.m.
  El Matarraña: It was a quarter past seven when the first cry for help reached 112
A military unit arrived before midnight.
  Iberia Press: A military rescue unit with 60 soldiers arrived before midnight
  El Matarraña: long past midnight when the army came
The soldiers searched the ravine until dawn.
  Iberia Press: searched the bed of the ravine until dawn
The campsite opened in 1998.
  Iberia Press: The campsite was opened in 1998
  Vlaamse Koerier: It opened in 1989
The river authority had objected.
  Iberia Press: the river authority had objected that it lay in a flood channel
  El Matarraña: the old report of the river authority, which advised against building in the bed of a torrent
  Vlaamse Koerier: against the advice of the river authority
The campsite lies in the bed of a stream.
  Iberia Press: it lay in a flood channel
  Vlaamse Koerier: The campsite lies in the dry bed of a stream
The mayor says that all permits were in order.
  Iberia Press: Mayor Consuelo Pardo, of the conservative Popular Alliance, said on Thursday that all permits were in order
  El Matarraña: the papers, the mayor insists, were all as they should be
The mayor says nothing about the report.
  El Matarraña: At the town hall Consuelo Pardo has nothing to say about the old report
Pardo belongs to the conservative Popular Alliance.
  Iberia Press: Mayor Consuelo Pardo, of the conservative Popular Alliance
  Vlaamse Koerier: The town's socialist mayor, Consuelo Pardo
The mayor could not be reached.
  Vlaamse Koerier: The town's socialist mayor, Consuelo Pardo, could not be reached for comment
The weather agency issued an orange warning at noon.
  Iberia Press: The weather agency AEM had issued an orange warning, its second highest level, at noon on Wednesday
  El Matarraña: the weather service sounded the second-highest alarm at midday
  Vlaamse Koerier: No warning had been issued by the Spanish weather agency, according to guests
The campsite had been warned.
  El Matarraña: The campsite had been warned
A disaster in the Pyrenees killed 87 in 1996.
  Iberia Press: In 1996, a similar disaster at a campsite in the Pyrenees cost 87 lives
A waiter ran from tent to tent.
  El Matarraña: The waiter, 23, was laying tables at Los Alamos when he heard a roar from the gully and ran from tent to tent
The waiter told guests to get up the hill.
  El Matarraña: "Get up the hill, leave everything," he shouted in three languages
The waiter saved the campsite.
  El Matarraña: how a waiter saved a whole campsite
  El Matarraña: Some 150 guests obeyed
The couple had come every September since 2005.
  Vlaamse Koerier: Lieven D., 67, and Marleen V., 64, had been going to Valdecampo every September since 2005
They knew everybody there.
  Vlaamse Koerier: "They knew everybody there, they even had their own plum tree," a neighbour in Ghent said
A consular officer left for Teruel.
  Vlaamse Koerier: A consular officer has left for Teruel
Twelve other Belgians are unhurt.
  Vlaamse Koerier: Twelve other Belgians who were staying at the site are unhurt
They will be flown home.
  Vlaamse Koerier: will be flown home at the weekend
Guests phoned their families.
  Vlaamse Koerier: guests who reached their families by telephone
Nobody had asked Haddou to be a hero.
  El Matarraña: Nobody had asked Yassine Haddou to be a hero

=== conflicts
name | Iberia Press: The boy's mother | El Matarraña: His father
quotation | Iberia Press: there was nothing left but mud | El Matarraña: all that remained was mud
date | Iberia Press: at 7:20 p.m. | El Matarraña: a quarter past seven
date | Iberia Press: before midnight | El Matarraña: long past midnight
date | Iberia Press: in 1998 | Vlaamse Koerier: in 1989
name | Iberia Press: of the conservative Popular Alliance | Vlaamse Koerier: The town's socialist mayor
denial | Iberia Press: had issued an orange warning | Vlaamse Koerier: No warning had been issued
denial | El Matarraña: sounded the second-highest alarm | Vlaamse Koerier: No warning had been issued
