Deportation flight to Honduras turned back by a judge

=== Federal Press Service | 2025-06-17 | wire
Judge orders deportation plane to Honduras to turn round in mid-air

HOUSTON, June 17 (Federal Press Service) - A U.S. judge on Tuesday ordered a plane carrying 112 migrants to Honduras to turn back while it was over the Gulf of Mexico, saying that the government had ignored her earlier ruling.

The charter jet landed again in Houston at 4:50 p.m., three hours after it had left. The migrants were taken to a detention centre at Conroe.

District Judge Marguerite Solano had ruled on Friday that 38 of the passengers, all of them minors or mothers of minors, could not be removed before their asylum claims had been heard. "I do not issue orders for the pleasure of reading them aloud," she said from the bench.

The Department of Homeland Security said that the ruling had reached the airport too late. It will appeal to the Fifth Circuit, spokesman Drew Hollister said.

Lawyers for the migrants said one woman, 31-year-old Karla Ordóñez, had miscarried at the detention centre last week. The department denied it.

Honduras's president, Ximena Zepeda, thanked the judge. It was the second time this year that a removal flight had been stopped; in February a judge in Boston halted one bound for Brazil on the runway.

=== Houston Ledger-Star | 2025-06-18
'She listened': relief in Conroe as flight comes home

The pilot announced it over the loudspeaker, and at first nobody believed him. Then the Gulf appeared in the windows on the wrong side, and 112 people began to sing.

That is how Wilmer Funes, 17, remembers the moment when a judge reached up and brought his plane home. He and the others spent the night at the detention centre in Conroe, from which they had been woken at three on Tuesday morning.

Solano's injunction of last Friday covered children and mothers, 38 persons in all, who are entitled to be heard about asylum first. Washington's excuse, that nobody at the airport had seen it in time, left her cold. "I do not issue orders for the pleasure of hearing them," the judge said.

Homeland Security insists that it acted in good faith. It will not appeal, a spokesman indicated.

One passenger needs more than a hearing. Karla Ordóñez lost her baby at Conroe a week ago, according to her attorney; the government says that no such thing occurred.

The jet touched down at ten to five. Planes have been halted before: in February a Boston court kept a flight to Brazil on the ground.

=== La Voz de Tegucigalpa | 2025-06-18
"Thank you, Your Honour": Zepeda praises judge who stopped plane

The president of Honduras expressed her gratitude to a woman in a black robe. "One signature has done what ten embassies could not," Ximena Zepeda said about the ruling which made a deportation jet reverse its course on Tuesday.

On board were 121 of our compatriots. Relatives who had been waiting since noon at the air base of Palmerola were sent home with a sandwich.

Judge Margarita Solano had already decided last week that those who were under age, and their mothers, must not be expelled yet. The authorities flew them out anyway. They claim not to have received the decision before take-off from Dallas; the case will go to the court of appeal.

Not all are lucky. More than 9,000 Hondurans have been sent back since January, 40 per cent more than in the same months last year. Among those who arrived in May was Karla's brother, José Ordóñez, who asked reporters to pray for his sister. She has suffered a miscarriage in detention, her lawyers say.

=== facts
A judge ordered a deportation plane to turn back
  Federal Press Service: Judge orders deportation plane to Honduras to turn round in mid-air
  Federal Press Service: A U.S. judge on Tuesday ordered a plane carrying 112 migrants to Honduras to turn back
  Houston Ledger-Star: a judge reached up and brought his plane home
  La Voz de Tegucigalpa: judge who stopped plane
  La Voz de Tegucigalpa: the ruling which made a deportation jet reverse its course on Tuesday
112 migrants were on board
  Federal Press Service: a plane carrying 112 migrants to Honduras
  Houston Ledger-Star: 112 people began to sing
  La Voz de Tegucigalpa: On board were 121 of our compatriots
The plane was over the Gulf of Mexico
  Federal Press Service: it was over the Gulf of Mexico
  Houston Ledger-Star: the Gulf appeared in the windows on the wrong side
The government had ignored the judge's earlier ruling
  Federal Press Service: saying that the government had ignored her earlier ruling
  La Voz de Tegucigalpa: The authorities flew them out anyway
The jet landed again at 4:50 p.m.
  Federal Press Service: The charter jet landed again in Houston at 4:50 p.m., three hours after it had left
  Houston Ledger-Star: flight comes home
  Houston Ledger-Star: The jet touched down at ten to five
The plane took off in Houston
  Federal Press Service: The charter jet landed again in Houston at 4:50 p.m., three hours after it had left
  La Voz de Tegucigalpa: take-off from Dallas
The migrants were taken to a detention centre at Conroe
  Federal Press Service: The migrants were taken to a detention centre at Conroe
  Houston Ledger-Star: He and the others spent the night at the detention centre in Conroe
The migrants were woken at three
  Houston Ledger-Star: they had been woken at three on Tuesday morning
Solano had ruled that 38 passengers could not be removed before a hearing
  Federal Press Service: District Judge Marguerite Solano had ruled on Friday that 38 of the passengers ... could not be removed before their asylum claims had been heard
  Houston Ledger-Star: Solano's injunction of last Friday covered children and mothers, 38 persons in all, who are entitled to be heard about asylum first
  La Voz de Tegucigalpa: Judge Margarita Solano had already decided last week that those who were under age, and their mothers, must not be expelled yet
The 38 are minors or mothers of minors
  Federal Press Service: all of them minors or mothers of minors
  Houston Ledger-Star: covered children and mothers
Solano: I do not issue orders for the pleasure of reading them aloud
  Federal Press Service: "I do not issue orders for the pleasure of reading them aloud," she said from the bench
  Houston Ledger-Star: "I do not issue orders for the pleasure of hearing them," the judge said
The department says the ruling reached the airport too late
  Federal Press Service: The Department of Homeland Security said that the ruling had reached the airport too late
  Houston Ledger-Star: Washington's excuse, that nobody at the airport had seen it in time
  La Voz de Tegucigalpa: They claim not to have received the decision before take-off from Dallas
The excuse left Solano cold
  Houston Ledger-Star: Washington's excuse ... left her cold
The department insists that it acted in good faith
  Houston Ledger-Star: Homeland Security insists that it acted in good faith
The department will appeal
  Federal Press Service: It will appeal to the Fifth Circuit, spokesman Drew Hollister said
  Houston Ledger-Star: It will not appeal, a spokesman indicated
  La Voz de Tegucigalpa: the case will go to the court of appeal
Lawyers say that Karla Ordóñez miscarried in detention
  Federal Press Service: Lawyers for the migrants said one woman, 31-year-old Karla Ordóñez, had miscarried at the detention centre last week
  Houston Ledger-Star: Karla Ordóñez lost her baby at Conroe a week ago, according to her attorney
  La Voz de Tegucigalpa: She has suffered a miscarriage in detention, her lawyers say
The department denied the miscarriage
  Federal Press Service: The department denied it
  Houston Ledger-Star: the government says that no such thing occurred
Zepeda thanked the judge
  Federal Press Service: Honduras's president, Ximena Zepeda, thanked the judge
  La Voz de Tegucigalpa: Zepeda praises judge
  La Voz de Tegucigalpa: The president of Honduras expressed her gratitude to a woman in a black robe
Zepeda: one signature has done what ten embassies could not
  La Voz de Tegucigalpa: "One signature has done what ten embassies could not," Ximena Zepeda said
It is the second time this year that a flight was stopped
  Federal Press Service: It was the second time this year that a removal flight had been stopped
A Boston judge halted a flight to Brazil in February
  Federal Press Service: in February a judge in Boston halted one bound for Brazil on the runway
  Houston Ledger-Star: in February a Boston court kept a flight to Brazil on the ground
The pilot announced it and nobody believed him
  Houston Ledger-Star: The pilot announced it over the loudspeaker, and at first nobody believed him
The passengers began to sing
  Houston Ledger-Star: 112 people began to sing
There was relief in Conroe
  Houston Ledger-Star: 'She listened': relief in Conroe
Relatives waited at Palmerola
  La Voz de Tegucigalpa: Relatives who had been waiting since noon at the air base of Palmerola
Relatives were sent home with a sandwich
  La Voz de Tegucigalpa: Relatives ... were sent home with a sandwich
9,000 Hondurans have been sent back since January
  La Voz de Tegucigalpa: More than 9,000 Hondurans have been sent back since January
Removals are 40 per cent up on last year
  La Voz de Tegucigalpa: 40 per cent more than in the same months last year
José Ordóñez arrived in May
  La Voz de Tegucigalpa: Among those who arrived in May was Karla's brother, José Ordóñez
José Ordóñez asked reporters to pray
  La Voz de Tegucigalpa: who asked reporters to pray for his sister
Funes remembers the moment
  Houston Ledger-Star: That is how Wilmer Funes, 17, remembers the moment
Not all are lucky
  La Voz de Tegucigalpa: Not all are lucky
One passenger needs more than a hearing
  Houston Ledger-Star: One passenger needs more than a hearing

=== conflicts
figure | Federal Press Service: 112 migrants | La Voz de Tegucigalpa: 121 of our compatriots
figure | Houston Ledger-Star: 112 people | La Voz de Tegucigalpa: 121 of our compatriots
quotation | Federal Press Service: pleasure of reading them aloud | Houston Ledger-Star: pleasure of hearing them
denial | Federal Press Service: will appeal to the Fifth Circuit | Houston Ledger-Star: will not appeal
denial | Houston Ledger-Star: will not appeal | La Voz de Tegucigalpa: will go to the court of appeal
name | Federal Press Service: Marguerite Solano | La Voz de Tegucigalpa: Margarita Solano
place | Federal Press Service: landed again in Houston | La Voz de Tegucigalpa: from Dallas
