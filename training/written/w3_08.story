Building collapse in Alexandria

=== Nile Agency | 2017-06-05 | wire
Apartment block collapses in Alexandria, 12 killed

Alexandria, Egypt, June 5 — Twelve people died and 20 were injured when an eight-storey apartment building collapsed in the Egyptian port city of Alexandria early on Monday, the health ministry said.

Civil defence teams pulled a four-year-old girl alive from the rubble nine hours later. Her parents were among the dead.

The building in the Karmuz quarter was erected in 2009 with a permit for five floors, provincial governor Hossam Radwan said. Three more were added without authorisation. A demolition order was signed in 2014 but never carried out.

"There will be no mercy for those who looked away," Radwan told state television.

Prosecutors ordered the arrest of the owner, contractor Adel Mansi. Two municipal engineers were detained for questioning.

Residents said the ground floor had been flooded for days because of a burst pipe.

Such accidents are common in Egypt, where building rules are rarely enforced. The city has 28,000 illegal storeys, according to a count by its engineering department.

=== Al-Nahar English | 2017-06-06
Little Mariam lives: a child's cry out of the concrete

Nobody expected to hear anything any more. Then, towards noon, a fireman raised his hand, the diggers stopped, and a thin voice called for water. They brought Mariam out at one in the afternoon, dusty and whole but for a scratch. She is four.

She does not know yet that her father and her mother are dead. In all, twelve inhabitants of the house in Karmuz perished when it caved in before dawn on Monday, most of them in their beds; some twenty more are being treated.

The house should not have been there. What had been approved in 2009 as a building of five storeys had, by and by, become one of eight. As early as 2012, the district issued an order to pull it down. The paper lies in a drawer.

"Those who looked the other way shall find no mercy," the governor, Hossam Radwan, declared.

The owner is being looked for; his villa was found empty. A pair of engineers from the town hall spent the night in a police station.

For a week, neighbours say, water had stood in the shop on the ground floor.

Mariam's grandmother wants to take her to Tanta. "She asked for her doll," she says.

=== MENA Property Monitor | 2017-06-07
Alexandria collapse puts spotlight on city's extra floors

The collapse of an apartment tower in Alexandria's Moharam quarter, in which a dozen people lost their lives on Monday, has renewed calls for an amnesty law to be scrapped.

Under the law, passed in 2015, owners may legalise additional floors against a fee. Alexandria alone counts some 28,000 unlicensed storeys, the city's engineers estimate.

The building had been put up in 2009 with approval for five floors, and had grown to eight. Owner Adel Mansi was arrested on Monday on the orders of the prosecution.

"There will be no mercy for those who looked away," Housing Minister Samia Fahmy said on television.

Fahmy told parliament on Tuesday that her ministry would inspect all buildings from before 1990 within a year. Opposition lawmaker Karim Nassar said that she had promised the same after 31 people were killed in a collapse in Cairo in 2013.

Insurers put the damage at 40 million pounds. Hardly any of the tenants was insured.

=== facts
Twelve people died.
  Nile Agency: 12 killed
  Nile Agency: Twelve people died
  Al-Nahar English: twelve inhabitants of the house in Karmuz perished
  MENA Property Monitor: a dozen people lost their lives on Monday
20 people were injured.
  Nile Agency: 20 were injured
  Al-Nahar English: some twenty more are being treated
An apartment building collapsed in Alexandria early on Monday.
  Nile Agency: Apartment block collapses in Alexandria
  Nile Agency: an eight-storey apartment building collapsed in the Egyptian port city of Alexandria early on Monday
  Al-Nahar English: it caved in before dawn on Monday
  MENA Property Monitor: Alexandria collapse
  MENA Property Monitor: The collapse of an apartment tower in Alexandria's Moharam quarter
Most died in their beds.
  Al-Nahar English: most of them in their beds
The building stood in the Karmuz quarter.
  Nile Agency: The building in the Karmuz quarter
  Al-Nahar English: the house in Karmuz
  MENA Property Monitor: an apartment tower in Alexandria's Moharam quarter
A four-year-old girl was pulled alive from the rubble.
  Nile Agency: Civil defence teams pulled a four-year-old girl alive from the rubble nine hours later
  Al-Nahar English: Little Mariam lives
  Al-Nahar English: They brought Mariam out at one in the afternoon
The girl is four.
  Nile Agency: a four-year-old girl
  Al-Nahar English: She is four
The girl cried from the rubble.
  Al-Nahar English: a child's cry out of the concrete
  Al-Nahar English: a thin voice called for water
The girl was hardly hurt.
  Al-Nahar English: dusty and whole but for a scratch
Her parents died.
  Nile Agency: Her parents were among the dead
  Al-Nahar English: her father and her mother are dead
She does not know it.
  Al-Nahar English: She does not know yet
The building was put up in 2009 with a permit for five floors.
  Nile Agency: The building in the Karmuz quarter was erected in 2009 with a permit for five floors
  Al-Nahar English: What had been approved in 2009 as a building of five storeys
  MENA Property Monitor: The building had been put up in 2009 with approval for five floors
Three more floors were added without authorisation.
  Nile Agency: Three more were added without authorisation
  Al-Nahar English: had, by and by, become one of eight
  MENA Property Monitor: had grown to eight
A demolition order was signed in 2014.
  Nile Agency: A demolition order was signed in 2014
  Al-Nahar English: As early as 2012, the district issued an order to pull it down
The demolition order was never carried out.
  Nile Agency: A demolition order was signed in 2014 but never carried out
  Al-Nahar English: The paper lies in a drawer
“There will be no mercy for those who looked away.”
  Nile Agency: "There will be no mercy for those who looked away," Radwan told state television
  Al-Nahar English: "Those who looked the other way shall find no mercy," the governor, Hossam Radwan, declared
  MENA Property Monitor: "There will be no mercy for those who looked away," Housing Minister Samia Fahmy said on television
Hossam Radwan is the governor.
  Nile Agency: provincial governor Hossam Radwan
  Al-Nahar English: the governor, Hossam Radwan
Prosecutors ordered the arrest of the owner.
  Nile Agency: Prosecutors ordered the arrest of the owner, contractor Adel Mansi
  MENA Property Monitor: on the orders of the prosecution
The owner was arrested.
  Al-Nahar English: The owner is being looked for
  MENA Property Monitor: Owner Adel Mansi was arrested on Monday on the orders of the prosecution
The owner's villa was empty.
  Al-Nahar English: his villa was found empty
Two municipal engineers were detained.
  Nile Agency: Two municipal engineers were detained for questioning
  Al-Nahar English: A pair of engineers from the town hall spent the night in a police station
The ground floor had been flooded for days.
  Nile Agency: Residents said the ground floor had been flooded for days
  Al-Nahar English: For a week, neighbours say, water had stood in the shop on the ground floor
A pipe had burst.
  Nile Agency: because of a burst pipe
Such accidents are common in Egypt.
  Nile Agency: Such accidents are common in Egypt
Building rules are rarely enforced.
  Nile Agency: building rules are rarely enforced
The city has 28,000 illegal storeys.
  Nile Agency: The city has 28,000 illegal storeys, according to a count by its engineering department
  MENA Property Monitor: Alexandria alone counts some 28,000 unlicensed storeys, the city's engineers estimate
The grandmother wants to take the girl to Tanta.
  Al-Nahar English: Mariam's grandmother wants to take her to Tanta
The girl asked for her doll.
  Al-Nahar English: "She asked for her doll," she says
There are calls to scrap an amnesty law.
  MENA Property Monitor: has renewed calls for an amnesty law to be scrapped
The law lets owners legalise additional floors.
  MENA Property Monitor: Under the law, passed in 2015, owners may legalise additional floors against a fee
The ministry will inspect old buildings within a year.
  MENA Property Monitor: Fahmy told parliament on Tuesday that her ministry would inspect all buildings from before 1990 within a year
The minister had promised the same before.
  MENA Property Monitor: Opposition lawmaker Karim Nassar said that she had promised the same
31 people were killed in a collapse in Cairo in 2013.
  MENA Property Monitor: 31 people were killed in a collapse in Cairo in 2013
The damage is 40 million pounds.
  MENA Property Monitor: Insurers put the damage at 40 million pounds
Hardly any tenant was insured.
  MENA Property Monitor: Hardly any of the tenants was insured
Nobody expected to hear anything any more.
  Al-Nahar English: Nobody expected to hear anything any more
A fireman raised his hand and the diggers stopped.
  Al-Nahar English: a fireman raised his hand, the diggers stopped
The house should not have been there.
  Al-Nahar English: The house should not have been there
The collapse draws attention to the extra floors.
  MENA Property Monitor: Alexandria collapse puts spotlight on city's extra floors

=== conflicts
place | Nile Agency: The building in the Karmuz quarter | MENA Property Monitor: Alexandria's Moharam quarter
place | Al-Nahar English: the house in Karmuz | MENA Property Monitor: Alexandria's Moharam quarter
date | Nile Agency: in 2014 | Al-Nahar English: As early as 2012
quotation | Nile Agency: There will be no mercy for those who looked away | Al-Nahar English: Those who looked the other way shall find no mercy
quotation | Al-Nahar English: Those who looked the other way shall find no mercy | MENA Property Monitor: There will be no mercy for those who looked away
attribution | Nile Agency: Radwan told state television | MENA Property Monitor: Housing Minister Samia Fahmy said on television
attribution | Al-Nahar English: the governor, Hossam Radwan, declared | MENA Property Monitor: Housing Minister Samia Fahmy said on television
denial | Al-Nahar English: The owner is being looked for | MENA Property Monitor: was arrested on Monday
