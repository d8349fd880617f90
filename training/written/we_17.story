Channel crossing and a returns treaty

=== Albion Press Agency | 2025-08-06 | wire
First small-boat migrants detained under UK-France deal

DOVER (Albion) - Britain on Wednesday detained the first migrants due to be returned to France under a "one in, one out" treaty that came into force a day earlier, the Home Office said.

They had landed at Dover at lunchtime and are being held in an immigration removal centre near Heathrow. Officials declined to say how many were affected.

Under the pilot, which runs until June 2026, France takes back people who cross the Channel without papers, and Britain accepts an equal number of asylum seekers who have family in the country.

Home secretary Meera Whitcombe told the BBC that the scheme would start with about 50 returns a week. "Nobody will be able to say they weren't warned," she said.

More than 25,000 people have crossed in small boats this year, 48 percent more than by the same date in 2024.

The opposition Conservatives said the deal would not deter anyone. Their leader, Giles Harcourt, said he would revive the Rwanda plan, which Labour scrapped last year.

=== London Evening Dispatch | 2025-08-07
Welcome to Dover, now turn round

They climbed out of a rubber dinghy in orange vests and were the first to learn what the new bargain with Paris means: locked up near Gatwick, to be shipped back within three weeks.

Seventeen men and a woman were on the list, the Home Office disclosed last night.

"Nobody will be able to claim they weren't warned," said Meera Whitcombe, who answers for the interior.

For each person sent away one is let in, provided that relatives live here. The trial ends next summer.

Giles Harcourt, who heads the Tories, has no intention of bringing the Rwanda scheme back. "It had its day," he told activists in Swindon, while calling the French agreement a toothless dog.

Arrivals by dinghy passed the mark of 25,000 last week, nearly half as many again as at that time a year ago. On Wednesday 155 persons came in two boats, fewer than on any other day this month.

=== La Cote d'Opale | 2025-08-08
In Gravelines they pack for England all the same

In the dunes behind Gravelines nobody has heard of the treaty, or nobody wants to. "If they send me back I'll come again," says Yonas, 22, an Eritrean who has tried eleven times.

France has not taken back a single person yet and sees no reason for haste: its prefects may refuse each name, the interior minister, Bertrand Lescure, said on Thursday.

The agreement did not come into effect on Tuesday at all, lawyers of the charity Rive Ouverte argue, since the French parliament has yet to ratify it.

London had talked of sixty transfers a week; Mr Lescure knew of no such number. "We never discussed quotas," he said.

On the beach at Oye a boat with a torn floor was abandoned on Wednesday morning. Its passengers, among them three children, walked back to the camp in wet shoes. A Sudanese man drowned there in July.

The mayor of Calais wants the British to open an office in her town where asylum can be sought.

=== facts
Britain detained the first migrants under the treaty on Wednesday.
  Albion Press Agency: First small-boat migrants detained under UK-France deal
  Albion Press Agency: Britain on Wednesday detained the first migrants due to be returned to France
  London Evening Dispatch: were the first to learn what the new bargain with Paris means
The treaty came into force on Tuesday or not.
  Albion Press Agency: a "one in, one out" treaty that came into force a day earlier
  La Cote d'Opale: The agreement did not come into effect on Tuesday at all
The French parliament has yet to ratify it.
  La Cote d'Opale: the French parliament has yet to ratify it
The migrants landed at Dover.
  Albion Press Agency: They had landed at Dover at lunchtime
  London Evening Dispatch: Welcome to Dover
They are held near an airport.
  Albion Press Agency: are being held in an immigration removal centre near Heathrow
  London Evening Dispatch: locked up near Gatwick
They wore orange vests.
  London Evening Dispatch: They climbed out of a rubber dinghy in orange vests
They are to be returned to France.
  Albion Press Agency: due to be returned to France
  London Evening Dispatch: now turn round
  London Evening Dispatch: to be shipped back within three weeks
The Home Office gave no number or disclosed it.
  Albion Press Agency: Officials declined to say how many were affected
  London Evening Dispatch: Seventeen men and a woman were on the list, the Home Office disclosed last night
The pilot runs until next summer.
  Albion Press Agency: which runs until June 2026
  London Evening Dispatch: The trial ends next summer
France takes people back and Britain accepts as many.
  Albion Press Agency: France takes back people who cross the Channel without papers, and Britain accepts an equal number of asylum seekers
  London Evening Dispatch: For each person sent away one is let in
Those accepted have family in Britain.
  Albion Press Agency: who have family in the country
  London Evening Dispatch: provided that relatives live here
Some 50 or 60 returns a week are planned.
  Albion Press Agency: Home secretary Meera Whitcombe told the BBC that the scheme would start with about 50 returns a week
  La Cote d'Opale: London had talked of sixty transfers a week
Lescure knew of no such number.
  La Cote d'Opale: Mr Lescure knew of no such number
Lescure said that they never discussed quotas.
  La Cote d'Opale: "We never discussed quotas," he said
Whitcombe said that nobody could say that they were not warned.
  Albion Press Agency: "Nobody will be able to say they weren't warned," she said
  London Evening Dispatch: "Nobody will be able to claim they weren't warned," said Meera Whitcombe, who answers for the interior
More than 25,000 people have crossed this year.
  Albion Press Agency: More than 25,000 people have crossed in small boats this year
  London Evening Dispatch: Arrivals by dinghy passed the mark of 25,000 last week
That is 48 percent more than a year before.
  Albion Press Agency: 48 percent more than by the same date in 2024
  London Evening Dispatch: nearly half as many again as at that time a year ago
The Conservatives said that the deal would not deter.
  Albion Press Agency: The opposition Conservatives said the deal would not deter anyone
  London Evening Dispatch: calling the French agreement a toothless dog
Harcourt would revive the Rwanda plan or has no intention to.
  Albion Press Agency: Their leader, Giles Harcourt, said he would revive the Rwanda plan
  London Evening Dispatch: Giles Harcourt, who heads the Tories, has no intention of bringing the Rwanda scheme back
Harcourt said that it had its day.
  London Evening Dispatch: "It had its day," he told activists in Swindon
Labour scrapped the Rwanda plan last year.
  Albion Press Agency: which Labour scrapped last year
On Wednesday 155 people came in two boats.
  London Evening Dispatch: On Wednesday 155 persons came in two boats
That was the month's lowest.
  London Evening Dispatch: fewer than on any other day this month
Migrants in Gravelines still prepare to cross.
  La Cote d'Opale: In Gravelines they pack for England all the same
Nobody in the dunes has heard of the treaty.
  La Cote d'Opale: In the dunes behind Gravelines nobody has heard of the treaty, or nobody wants to
Yonas will come again if he is sent back.
  La Cote d'Opale: If they send me back I'll come again
Yonas has tried eleven times.
  La Cote d'Opale: who has tried eleven times
France has taken nobody back yet.
  La Cote d'Opale: France has not taken back a single person yet
France sees no reason for haste.
  La Cote d'Opale: sees no reason for haste
Prefects may refuse each name.
  La Cote d'Opale: its prefects may refuse each name, the interior minister, Bertrand Lescure, said on Thursday
A boat was abandoned at Oye on Wednesday.
  La Cote d'Opale: On the beach at Oye a boat with a torn floor was abandoned on Wednesday morning
Its passengers walked back to the camp.
  La Cote d'Opale: Its passengers, among them three children, walked back to the camp in wet shoes
A Sudanese man drowned in July.
  La Cote d'Opale: A Sudanese man drowned there in July
The mayor of Calais wants a British asylum office.
  La Cote d'Opale: The mayor of Calais wants the British to open an office in her town where asylum can be sought

=== conflicts
denial | Albion Press Agency: came into force a day earlier | La Cote d'Opale: did not come into effect on Tuesday
denial | Albion Press Agency: declined to say how many | London Evening Dispatch: the Home Office disclosed
denial | Albion Press Agency: would revive the Rwanda plan | London Evening Dispatch: no intention of bringing the Rwanda scheme back
quotation | Albion Press Agency: to say they weren't warned | London Evening Dispatch: to claim they weren't warned
place | Albion Press Agency: near Heathrow | London Evening Dispatch: near Gatwick
figure | Albion Press Agency: 50 returns | La Cote d'Opale: sixty transfers
