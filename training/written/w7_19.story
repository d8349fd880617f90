A cathedral's roof fund is missing in Brazil

=== Sertao Agency | 2018-03-06 | wire
Brazilian police raid diocese over missing roof money

SALVADOR, Brazil, March 6 (Sertao Agency) - Federal police searched the offices of a Roman Catholic diocese in northeastern Brazil on Tuesday over 4.6 million reais that had been donated for the repair of its 18th-century cathedral and have disappeared.

Officers seized computers and 27 boxes of documents in the town of Santa Rita do Vale and arrested the diocese's treasurer, Father Anselmo Duarte, at his mother's home in Feira Nova. He is suspected of embezzlement and money laundering.

Bishop Dom Tarcisio Leal is not under investigation, police chief Renata Borges told a news conference. She said investigators had traced part of the money to a cattle ranch and two pharmacies registered in the name of Duarte's driver.

"Someone prayed with one hand and counted with the other," she said.

Duarte's lawyer, Joaquim Meireles, said that his client had only carried out instructions. The diocese said in a statement that it was cooperating fully.

The cathedral of Our Lady of the Drought, built in 1761, has been closed since part of its roof collapsed during a baptism in April 2016, injuring five. Nearly 40,000 people gave money for its restoration.

=== Gazeta do Vale | 2018-03-07
Treasurer priest led away before breakfast

The smell of coffee was already coming from the kitchen of Dona Ivone, 84, when at ten to six yesterday eleven federal agents rang at her door in Serra Branca. Her son opened in his slippers.

Father Anselmo Duarte, who for nine years signed every cheque of the diocese, is alleged to have diverted the gifts of tens of thousands of believers: some 4.6 million reais, intended for beams and tiles. He did not own a car, as his parishioners like to stress. His chauffeur, however, has a ranch with 340 head of Nelore and a pair of drugstores, and that is where, according to the investigators, a good deal of it went.

Meanwhile 40 of their colleagues carried cartons and computers out of the bishop's palace. Dom Tarcisio Leal, who was on retreat, is being investigated as well, sources close to the prosecution say.

"Somebody was praying with one hand and counting with the other," was how Renata Borges, who heads the operation, summed it up.

Joaquim Meireles, who defends the priest, insists that Duarte did nothing without an order from above. He has already confessed in part, though, Borges said.

Mass has been celebrated in a gymnasium ever since a piece of the vault came down two years ago in the middle of a christening. Nobody was hurt then.

=== facts
The police searched the diocese's offices.
  Sertao Agency: Brazilian police raid diocese
  Sertao Agency: Federal police searched the offices of a Roman Catholic diocese in northeastern Brazil on Tuesday
  Gazeta do Vale: Meanwhile 40 of their colleagues carried cartons and computers out of the bishop's palace
4.6 million reais donated for the cathedral have disappeared.
  Sertao Agency: over missing roof money
  Sertao Agency: over 4.6 million reais that had been donated for the repair of its 18th-century cathedral and have disappeared
  Gazeta do Vale: the gifts of tens of thousands of believers: some 4.6 million reais, intended for beams and tiles
The officers seized computers and documents.
  Sertao Agency: Officers seized computers and 27 boxes of documents in the town of Santa Rita do Vale
  Gazeta do Vale: 40 of their colleagues carried cartons and computers out of the bishop's palace
Father Duarte was arrested.
  Sertao Agency: arrested the diocese's treasurer, Father Anselmo Duarte, at his mother's home in Feira Nova
  Gazeta do Vale: Treasurer priest led away before breakfast
Federal agents came to his mother's home.
  Sertao Agency: at his mother's home in Feira Nova
  Gazeta do Vale: eleven federal agents rang at her door in Serra Branca
Duarte opened the door in slippers.
  Gazeta do Vale: Her son opened in his slippers
Coffee was being made.
  Gazeta do Vale: The smell of coffee was already coming from the kitchen of Dona Ivone, 84
Duarte is the treasurer.
  Sertao Agency: the diocese's treasurer, Father Anselmo Duarte
  Gazeta do Vale: who for nine years signed every cheque of the diocese
Duarte is suspected of embezzlement.
  Sertao Agency: He is suspected of embezzlement and money laundering
  Gazeta do Vale: Father Anselmo Duarte ... is alleged to have diverted the gifts of tens of thousands of believers
Whether the bishop is under investigation.
  Sertao Agency: Bishop Dom Tarcisio Leal is not under investigation, police chief Renata Borges told a news conference
  Gazeta do Vale: Dom Tarcisio Leal ... is being investigated as well, sources close to the prosecution say
The bishop was on retreat.
  Gazeta do Vale: who was on retreat
Part of the money went to a ranch and two pharmacies.
  Sertao Agency: She said investigators had traced part of the money to a cattle ranch and two pharmacies
  Gazeta do Vale: that is where, according to the investigators, a good deal of it went
The ranch and the pharmacies are the driver's.
  Sertao Agency: a cattle ranch and two pharmacies registered in the name of Duarte's driver
  Gazeta do Vale: His chauffeur, however, has a ranch with 340 head of Nelore and a pair of drugstores
Duarte did not own a car.
  Gazeta do Vale: He did not own a car, as his parishioners like to stress
Someone prayed with one hand and counted with the other.
  Sertao Agency: "Someone prayed with one hand and counted with the other," she said
  Gazeta do Vale: "Somebody was praying with one hand and counting with the other," was how Renata Borges, who heads the operation, summed it up
The lawyer said that Duarte carried out instructions.
  Sertao Agency: Duarte's lawyer, Joaquim Meireles, said that his client had only carried out instructions
  Gazeta do Vale: Joaquim Meireles, who defends the priest, insists that Duarte did nothing without an order from above
Duarte has confessed in part.
  Gazeta do Vale: He has already confessed in part, though, Borges said
The diocese cooperates.
  Sertao Agency: The diocese said in a statement that it was cooperating fully
The cathedral was built in 1761.
  Sertao Agency: The cathedral of Our Lady of the Drought, built in 1761
The cathedral is closed.
  Sertao Agency: The cathedral ... has been closed since part of its roof collapsed
  Gazeta do Vale: Mass has been celebrated in a gymnasium ever since a piece of the vault came down
Part of the roof collapsed during a baptism in 2016.
  Sertao Agency: part of its roof collapsed during a baptism in April 2016
  Gazeta do Vale: a piece of the vault came down two years ago in the middle of a christening
Whether people were hurt in the collapse.
  Sertao Agency: injuring five
  Gazeta do Vale: Nobody was hurt then
Nearly 40,000 people gave money.
  Sertao Agency: Nearly 40,000 people gave money for its restoration
  Gazeta do Vale: the gifts of tens of thousands of believers

=== conflicts
place | Sertao Agency: in Feira Nova | Gazeta do Vale: in Serra Branca
denial | Sertao Agency: is not under investigation | Gazeta do Vale: is being investigated as well
quotation | Sertao Agency: Someone prayed with one hand and counted with the other | Gazeta do Vale: Somebody was praying with one hand and counting with the other
denial | Sertao Agency: injuring five | Gazeta do Vale: Nobody was hurt then
