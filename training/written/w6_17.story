Cholera in Zambia

=== Copperbelt Wire | 2024-01-15 | wire
Zambia turns stadium into cholera ward as deaths pass 300

LUSAKA, Jan 15 — Zambia has converted its national football stadium into a treatment centre for cholera, which has killed 312 people since October, the health ministry said on Monday.

Health Minister Beatrice Mwansa said 7,900 cases had been recorded in nine of the ten provinces. Four hundred new patients were admitted within 24 hours, the highest daily number so far.

“Every bed that we put up in the morning is taken by noon,” Mwansa told reporters on the pitch, where soldiers were hammering floors together.

Schools, which were due to open on Jan. 8, will stay closed until the end of the month. The government has prohibited street vendors from selling cooked food.

The World Health Organization said 1.4 million doses of vaccine would arrive from Geneva on Wednesday.

Cholera is caused by bacteria in dirty water and can kill within hours if it is not treated. The outbreak began in Kanyanga, a poor quarter of the capital in which most families draw water from shallow wells next to latrines.

Opposition leader Moses Chibwe accused President Frank Lubinda of having diverted money from the water company. The presidency called the allegation “a lie told on graves”.

=== Lusaka Independent | 2024-01-16
Where the goal stood, a drip hangs

Soldiers laid planks across the grass of Heroes' Ground over the weekend, and since Monday the sick have been lying where the Chipolopolo used to score. The arena has room for 800.

It will be needed. Cholera has carried off more than 300 Zambians in three and a half months, and Sunday brought the heaviest intake to date: 400.

“Each bed we put up in the morning is taken by lunchtime,” the minister, Beatrice Mwansa, said. Only the North-Western Province has been spared.

Pupils will not see their classrooms before February. Women who live off selling nshima and fried fish at the roadside have been told to put out their fires.

Mr Moses Chibwe of the United Front charged that funds for the water works had ended up elsewhere. State House hit back with a short statement: the claim was “a lie told over graves”.

A consignment of vaccine, 1.4 million shots, is expected on Wednesday.

=== Médical Monde | 2024-01-17
Vaccine reaches Zambia as cholera spreads

An aircraft with 1.4 million doses of oral cholera vaccine landed at Lusaka before dawn on Tuesday. It had been loaded in Copenhagen, the UN children's fund said.

Teams will begin on Thursday in the settlement of Kanyanga, where the first case was detected in October.

The toll has risen to 333. More than half of the victims died at home or on the road, never having seen a nurse, according to Dr Joseph Phiri, who directs the emergency centre in the stadium. “Every bed that we put up in the morning is taken by noon,” Phiri said.

One dose instead of two will be given, since stocks are low all over the world.

=== Radio Mulungu | 2024-01-17
Traders defy ban on street food

Police fired tear gas at market women in Kanyanga on Tuesday after they refused to stop selling meals by the road. Eleven were arrested.

The sale of cooked food in the streets was forbidden last week because of cholera. “Hunger kills too,” one of the women shouted.

Health Minister Benson Mwansa appealed to the traders to be patient. Schools would reopen on January 22, he told this station.

A mile away, at Heroes' Ground, ambulances queued in front of what used to be the players' entrance. Nurses there said that the drips had run out on Sunday.

The president has not visited the ward. A spokesman denied that money meant for clean water had gone missing, as Mr Chibwe of the opposition alleges.

=== facts
The national stadium has become a cholera treatment centre.
  Copperbelt Wire: Zambia turns stadium into cholera ward
  Copperbelt Wire: Zambia has converted its national football stadium into a treatment centre for cholera
  Lusaka Independent: since Monday the sick have been lying where the Chipolopolo used to score
  Lusaka Independent: Where the goal stood, a drip hangs
  Médical Monde: the emergency centre in the stadium
Cholera has killed more than 300 people since October.
  Copperbelt Wire: deaths pass 300
  Copperbelt Wire: which has killed 312 people since October
  Lusaka Independent: Cholera has carried off more than 300 Zambians in three and a half months
  Médical Monde: The toll has risen to 333
7,900 cases have been recorded.
  Copperbelt Wire: 7,900 cases had been recorded in nine of the ten provinces
Nine of ten provinces are affected.
  Copperbelt Wire: 7,900 cases had been recorded in nine of the ten provinces
  Lusaka Independent: Only the North-Western Province has been spared
  Médical Monde: cholera spreads
400 new patients were admitted within a day, the highest number.
  Copperbelt Wire: Four hundred new patients were admitted within 24 hours, the highest daily number so far
  Lusaka Independent: Sunday brought the heaviest intake to date: 400
The minister said every bed was taken by noon.
  Copperbelt Wire: “Every bed that we put up in the morning is taken by noon,” Mwansa told reporters on the pitch
  Lusaka Independent: “Each bed we put up in the morning is taken by lunchtime,” the minister, Beatrice Mwansa, said
  Médical Monde: “Every bed that we put up in the morning is taken by noon,” Phiri said
Mwansa is the health minister.
  Copperbelt Wire: Health Minister Beatrice Mwansa
  Lusaka Independent: the minister, Beatrice Mwansa
  Radio Mulungu: Health Minister Benson Mwansa
Soldiers laid floors.
  Copperbelt Wire: where soldiers were hammering floors together
  Lusaka Independent: Soldiers laid planks across the grass of Heroes' Ground over the weekend
The arena has room for 800.
  Lusaka Independent: The arena has room for 800
  Lusaka Independent: It will be needed
Schools were due to open on Jan 8.
  Copperbelt Wire: Schools, which were due to open on Jan. 8
Schools stay closed until the end of January.
  Copperbelt Wire: Schools, which were due to open on Jan. 8, will stay closed until the end of the month
  Lusaka Independent: Pupils will not see their classrooms before February
  Radio Mulungu: Schools would reopen on January 22, he told this station
Street vendors may not sell cooked food.
  Copperbelt Wire: The government has prohibited street vendors from selling cooked food
  Lusaka Independent: Women who live off selling nshima and fried fish at the roadside have been told to put out their fires
  Radio Mulungu: The sale of cooked food in the streets was forbidden last week because of cholera
Vaccine is to arrive on Wednesday.
  Copperbelt Wire: The World Health Organization said 1.4 million doses of vaccine would arrive from Geneva on Wednesday
  Lusaka Independent: A consignment of vaccine, 1.4 million shots, is expected on Wednesday
Vaccine has arrived.
  Médical Monde: Vaccine reaches Zambia
  Médical Monde: An aircraft with 1.4 million doses of oral cholera vaccine landed at Lusaka before dawn on Tuesday
The vaccine comes from abroad by air.
  Copperbelt Wire: would arrive from Geneva
  Médical Monde: It had been loaded in Copenhagen, the UN children's fund said
Cholera is caused by bacteria.
  Copperbelt Wire: Cholera is caused by bacteria in dirty water
Cholera can kill within hours.
  Copperbelt Wire: can kill within hours if it is not treated
The outbreak began in Kanyanga.
  Copperbelt Wire: The outbreak began in Kanyanga
  Médical Monde: the settlement of Kanyanga, where the first case was detected in October
Families there draw water from wells next to latrines.
  Copperbelt Wire: in which most families draw water from shallow wells next to latrines
The opposition leader accused the president of diverting money.
  Copperbelt Wire: Opposition leader Moses Chibwe accused President Frank Lubinda of having diverted money from the water company
  Lusaka Independent: Mr Moses Chibwe of the United Front charged that funds for the water works had ended up elsewhere
  Radio Mulungu: as Mr Chibwe of the opposition alleges
The presidency called the allegation a lie.
  Copperbelt Wire: The presidency called the allegation “a lie told on graves”
  Lusaka Independent: State House hit back with a short statement: the claim was “a lie told over graves”
  Radio Mulungu: A spokesman denied that money meant for clean water had gone missing
Ambulances queued at the stadium.
  Radio Mulungu: A mile away, at Heroes' Ground, ambulances queued in front of what used to be the players' entrance
The drips ran out on Sunday.
  Radio Mulungu: Nurses there said that the drips had run out on Sunday
The president has not visited the ward.
  Radio Mulungu: The president has not visited the ward
Vaccination begins on Thursday.
  Médical Monde: Teams will begin on Thursday in the settlement of Kanyanga
More than half of the victims died without help.
  Médical Monde: More than half of the victims died at home or on the road, never having seen a nurse
Phiri directs the emergency centre.
  Médical Monde: according to Dr Joseph Phiri, who directs the emergency centre in the stadium
One dose will be given.
  Médical Monde: One dose instead of two will be given
Stocks of vaccine are low.
  Médical Monde: stocks are low all over the world
Traders defied the ban.
  Radio Mulungu: Traders defy ban on street food
  Radio Mulungu: they refused to stop selling meals by the road
Police fired tear gas at market women.
  Radio Mulungu: Police fired tear gas at market women in Kanyanga on Tuesday
Eleven women were arrested.
  Radio Mulungu: Eleven were arrested
A woman shouted that hunger kills.
  Radio Mulungu: “Hunger kills too,” one of the women shouted
The minister appealed for patience.
  Radio Mulungu: Health Minister Benson Mwansa appealed to the traders to be patient

=== conflicts
quotation | Copperbelt Wire: Every bed that we put up in the morning is taken by noon | Lusaka Independent: Each bed we put up in the morning is taken by lunchtime
quotation | Lusaka Independent: Each bed we put up in the morning is taken by lunchtime | Médical Monde: Every bed that we put up in the morning is taken by noon
attribution | Copperbelt Wire: Mwansa told reporters | Médical Monde: Phiri said
attribution | Lusaka Independent: the minister, Beatrice Mwansa | Médical Monde: Phiri said
quotation | Copperbelt Wire: told on graves | Lusaka Independent: told over graves
name | Copperbelt Wire: Beatrice Mwansa | Radio Mulungu: Benson Mwansa
name | Lusaka Independent: Beatrice Mwansa | Radio Mulungu: Benson Mwansa
date | Copperbelt Wire: until the end of the month | Radio Mulungu: on January 22
date | Lusaka Independent: before February | Radio Mulungu: on January 22
place | Copperbelt Wire: Geneva | Médical Monde: Copenhagen
