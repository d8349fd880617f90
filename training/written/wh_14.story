Measles in the Carpathians

=== Health Newswire | 2025-03-27 | wire
Romania measles outbreak kills third child as vaccine runs short

CLUJ-NAPOCA, Romania - A two-year-old boy has died of measles in northern Romania, the third child to succumb in an outbreak that has infected 1,140 people since January, the health ministry said on Wednesday.

The boy, from the village of Poiana Verde, had not been vaccinated. He was admitted to the county hospital in Bistra on March 19 and died on Tuesday.

Two thirds of the cases are in children under ten. Only 58 percent of infants in the county receive both doses, against 95 percent needed to stop the virus.

"This is a death that we could have prevented," said Dr. Corina Munteanu, who heads the hospital's infectious diseases ward.

Health Minister Sorin Dragomir said on Wednesday there was enough vaccine for every child. Family doctors' groups dispute that and say they have been waiting for deliveries since February.

Schools stay open. The ministry does not plan to make vaccination compulsory, Dragomir said.

Romania last saw deaths from measles in 2018, when 19 people died.

The World Health Organization has sent a team of four.

=== Ziua de Bistra | 2025-03-27
Third coffin in Poiana Verde

The smallest coffin the carpenter of Poiana Verde ever had to make was carried up the hill on Wednesday. Andrei was two. He lies beside a cousin, the second of the three children whom the measles have taken.

He had had his first jab in the autumn, and his mother, Ioana Rus, has the card to show for it. The family brought him to Bistra on March 17.

Fewer than six babies in ten get both injections around here. "This is a death we should have prevented," said the ward's head, Corina Munteanu.

On the same day the minister, Sorin Dragomir, conceded in Bucharest that stocks had run out in seven counties. It will be the middle of April, he said, before the shelves are filled.

All classrooms in the commune have been locked since Monday by order of the prefect.

More than eleven hundred people have fallen ill since New Year.

=== The Balkan Monitor | 2025-03-28
Romania moves toward mandatory shots after toddler's death

Romania's government intends to oblige parents to have their children inoculated, Health Minister Sorin Dragomir said on Wednesday, a day after the disease claimed a third young life.

A bill failed in parliament in 2017. This one would impose fines of up to 5,000 lei (about $1,080).

"This is a death that we could have prevented," said Petra Lang, who leads the four experts dispatched by the World Health Organization.

The country has not been spared in the meantime: two people died of measles in 2023. Vaccination rates collapsed after rumours spread on social networks, and in Bistra county they stand at 58 percent, a long way short of the 95 percent that doctors recommend.

Most of those infected, 760 by Tuesday, have not reached their tenth birthday.

=== facts
A two-year-old boy died of measles.
  Health Newswire: A two-year-old boy has died of measles in northern Romania
  Health Newswire: died on Tuesday
  Ziua de Bistra: The smallest coffin the carpenter of Poiana Verde ever had to make was carried up the hill on Wednesday
  The Balkan Monitor: toddler's death
It was the third child's death in the outbreak.
  Health Newswire: Romania measles outbreak kills third child
  Health Newswire: the third child to succumb in an outbreak
  Ziua de Bistra: Third coffin in Poiana Verde
  Ziua de Bistra: the three children whom the measles have taken
  The Balkan Monitor: a day after the disease claimed a third young life
More than 1,100 people have been infected since January.
  Health Newswire: that has infected 1,140 people since January, the health ministry said on Wednesday
  Ziua de Bistra: More than eleven hundred people have fallen ill since New Year
He came from Poiana Verde.
  Health Newswire: The boy, from the village of Poiana Verde
He had not been vaccinated, or had.
  Health Newswire: had not been vaccinated
  Ziua de Bistra: He had had his first jab in the autumn
The mother has the card.
  Ziua de Bistra: his mother, Ioana Rus, has the card to show for it
He was admitted to hospital in Bistra.
  Health Newswire: He was admitted to the county hospital in Bistra on March 19
  Ziua de Bistra: The family brought him to Bistra on March 17
Two thirds of the cases are children under ten.
  Health Newswire: Two thirds of the cases are in children under ten
  The Balkan Monitor: Most of those infected, 760 by Tuesday, have not reached their tenth birthday
Only 58 percent of infants get both doses.
  Health Newswire: Only 58 percent of infants in the county receive both doses
  Ziua de Bistra: Fewer than six babies in ten get both injections around here
  The Balkan Monitor: in Bistra county they stand at 58 percent
Ninety-five percent are needed.
  Health Newswire: 95 percent needed to stop the virus
  The Balkan Monitor: the 95 percent that doctors recommend
It was said that the death could have been prevented.
  Health Newswire: "This is a death that we could have prevented," said Dr. Corina Munteanu
  Ziua de Bistra: "This is a death we should have prevented," said the ward's head, Corina Munteanu
  The Balkan Monitor: "This is a death that we could have prevented," said Petra Lang
Dragomir said that there is enough vaccine, or that it ran out.
  Health Newswire: Health Minister Sorin Dragomir said on Wednesday there was enough vaccine for every child
  Ziua de Bistra: On the same day the minister, Sorin Dragomir, conceded in Bucharest that stocks had run out in seven counties
The stocks will be filled in mid-April.
  Ziua de Bistra: It will be the middle of April, he said, before the shelves are filled
Vaccine is short, according to the family doctors.
  Health Newswire: as vaccine runs short
  Health Newswire: Family doctors' groups dispute that
  Health Newswire: they have been waiting for deliveries since February
Schools stay open, or are closed.
  Health Newswire: Schools stay open
  Ziua de Bistra: All classrooms in the commune have been locked since Monday by order of the prefect
The government does not plan to make vaccination compulsory, or does.
  Health Newswire: The ministry does not plan to make vaccination compulsory, Dragomir said
  The Balkan Monitor: Romania moves toward mandatory shots
  The Balkan Monitor: Romania's government intends to oblige parents to have their children inoculated, Health Minister Sorin Dragomir said on Wednesday
A bill failed in 2017.
  The Balkan Monitor: A bill failed in parliament in 2017
This bill would impose fines.
  The Balkan Monitor: This one would impose fines of up to 5,000 lei (about $1,080)
Romania last saw measles deaths in 2018, or in 2023.
  Health Newswire: Romania last saw deaths from measles in 2018
  The Balkan Monitor: The country has not been spared in the meantime
  The Balkan Monitor: two people died of measles in 2023
Nineteen people died in 2018.
  Health Newswire: when 19 people died
The WHO sent four experts.
  Health Newswire: The World Health Organization has sent a team of four
  The Balkan Monitor: the four experts dispatched by the World Health Organization
A cousin was the second child to die.
  Ziua de Bistra: He lies beside a cousin, the second of the three children
Rumours made the rates collapse.
  The Balkan Monitor: Vaccination rates collapsed after rumours spread on social networks

=== conflicts
date | Health Newswire: March 19 | Ziua de Bistra: March 17
denial | Health Newswire: had not been vaccinated | Ziua de Bistra: had had his first jab
quotation | Health Newswire: that we could have prevented | Ziua de Bistra: we should have prevented
attribution | Health Newswire: said Dr. Corina Munteanu | The Balkan Monitor: said Petra Lang
denial | Health Newswire: there was enough vaccine | Ziua de Bistra: stocks had run out
denial | Health Newswire: Schools stay open | Ziua de Bistra: have been locked since Monday
denial | Health Newswire: does not plan to make vaccination compulsory | The Balkan Monitor: intends to oblige parents
date | Health Newswire: last saw deaths from measles in 2018 | The Balkan Monitor: died of measles in 2023
quotation | Ziua de Bistra: we should have prevented | The Balkan Monitor: that we could have prevented
attribution | Ziua de Bistra: said the ward's head, Corina Munteanu | The Balkan Monitor: said Petra Lang
