Border clash between Thailand and Cambodia

=== Mekong News Service | 2025-05-29 | wire
Thai, Cambodian troops exchange fire at disputed temple; one dead

BANGKOK (Mekong News Service) – Thai and Cambodian soldiers clashed for ten minutes near the disputed hilltop shrine of Prasat Ta Ven early on Wednesday, and a Cambodian sergeant was killed, the two armies said.

Thailand's army said that its patrol came under fire while inspecting a trench and only then shot back. Five Thai soldiers were wounded, one of them seriously.

The commanders of the two sides, who have known each other for years, met in the afternoon at the Chong Sai checkpoint and agreed to withdraw to their previous positions.

“There will be no second Wednesday,” Thailand's Lieutenant General Boonsak Rattanakul said after the meeting.

The border crossing remained open to traders throughout the day, a Thai customs official said.

The neighbours fought over the shrine in 2011, when at least 15 people died. Cambodia announced that it would take the dispute to the International Court of Justice in The Hague.

Thailand does not recognise the court's jurisdiction.

=== Phnom Penh Gazette | 2025-05-30
Sergeant shot dead in his own trench

A 27-year-old Cambodian, Sergeant Chea Vuthy, fell on Wednesday in a position that his unit had held “since our grandfathers' time”, the defence ministry said.

It was the Thais who opened up first, according to the ministry; its men had been digging and carried no loaded rifles.

The dispute over Prasat Ta Ven will be laid before the judges in The Hague, Prime Minister Sok Rithy told parliament. Bangkok rejects their authority.

No Thai was hurt, villagers on the other side of the hill reported.

The encounter between the officers at Chong Sai brought nothing: both armies dug in deeper overnight, and more artillery arrived.

“There will be no third Wednesday,” Lieutenant General Boonsak Rattanakul was quoted as saying.

Thailand shut the checkpoint at noon, stranding 400 Cambodian day labourers. In 2008 fifteen people or more were killed in fighting at the same spot.

=== Straits Observer | 2025-05-31
Durian growers count the price of a shot

For Nong Kae's fruit farmers the frontier is a road to the market. On Friday about 60 trucks waited before a barrier that had been lowered for the second day.

“A soldier died and that's sad, but my durians die as well,” said grower Somjai Phanit, 52.

Trade across this stretch was worth 4.9 billion dollars last year. The chamber of commerce in Surin fears losses of 15 million dollars a week. It wants compensation from Bangkok.

In Bangkok, Prime Minister Preecha Sutham is under fire from nationalists who reproach him for being too soft. He did not visit the wounded men in hospital until Friday.

Malaysia, which chairs the regional bloc ASEAN, offered to mediate. Cambodia accepted. Thailand, which has always preferred bilateral talks, turned the offer down.

An army spokesman denied that heavy weapons had been moved to the hill.

=== facts
Thai and Cambodian soldiers clashed near the shrine on Wednesday.
  Mekong News Service: Thai, Cambodian troops exchange fire at disputed temple
  Mekong News Service: Thai and Cambodian soldiers clashed for ten minutes near the disputed hilltop shrine of Prasat Ta Ven early on Wednesday
A Cambodian sergeant was killed.
  Mekong News Service: one dead
  Mekong News Service: a Cambodian sergeant was killed, the two armies said
  Phnom Penh Gazette: Sergeant shot dead in his own trench
  Phnom Penh Gazette: A 27-year-old Cambodian, Sergeant Chea Vuthy, fell on Wednesday
  Straits Observer: A soldier died
The unit had held the position for generations.
  Phnom Penh Gazette: in a position that his unit had held “since our grandfathers' time”
The Thais were fired upon first or opened fire first.
  Mekong News Service: its patrol came under fire while inspecting a trench and only then shot back
  Phnom Penh Gazette: It was the Thais who opened up first
The Cambodians had been digging.
  Phnom Penh Gazette: its men had been digging
The Cambodians carried no loaded rifles.
  Phnom Penh Gazette: carried no loaded rifles
Five Thais were wounded or none was hurt.
  Mekong News Service: Five Thai soldiers were wounded
  Phnom Penh Gazette: No Thai was hurt
  Straits Observer: the wounded men in hospital
One Thai was seriously wounded.
  Mekong News Service: one of them seriously
The commanders met at Chong Sai.
  Mekong News Service: The commanders of the two sides, who have known each other for years, met in the afternoon at the Chong Sai checkpoint
  Phnom Penh Gazette: The encounter between the officers at Chong Sai
The commanders have known each other for years.
  Mekong News Service: who have known each other for years
The commanders agreed to withdraw or the meeting brought nothing.
  Mekong News Service: agreed to withdraw to their previous positions
  Phnom Penh Gazette: The encounter between the officers at Chong Sai brought nothing
Both armies dug in deeper.
  Phnom Penh Gazette: both armies dug in deeper overnight
Heavy weapons were moved to the hill or were not.
  Phnom Penh Gazette: more artillery arrived
  Straits Observer: An army spokesman denied that heavy weapons had been moved to the hill
Boonsak said that there would be no further such Wednesday.
  Mekong News Service: “There will be no second Wednesday,” Thailand's Lieutenant General Boonsak Rattanakul said after the meeting
  Phnom Penh Gazette: “There will be no third Wednesday,” Lieutenant General Boonsak Rattanakul was quoted as saying
The crossing stayed open or was shut on Wednesday.
  Mekong News Service: The border crossing remained open to traders throughout the day
  Phnom Penh Gazette: Thailand shut the checkpoint at noon
The barrier was down on Friday for the second day.
  Straits Observer: a barrier that had been lowered for the second day
The closure stranded 400 labourers.
  Phnom Penh Gazette: stranding 400 Cambodian day labourers
Earlier fighting at the shrine killed at least 15.
  Mekong News Service: The neighbours fought over the shrine in 2011, when at least 15 people died
  Phnom Penh Gazette: In 2008 fifteen people or more were killed in fighting at the same spot
Cambodia will take the dispute to the court in The Hague.
  Mekong News Service: Cambodia announced that it would take the dispute to the International Court of Justice in The Hague
  Phnom Penh Gazette: The dispute over Prasat Ta Ven will be laid before the judges in The Hague, Prime Minister Sok Rithy told parliament
Thailand does not recognise the court's jurisdiction.
  Mekong News Service: Thailand does not recognise the court's jurisdiction
  Phnom Penh Gazette: Bangkok rejects their authority
About 60 trucks waited on Friday.
  Straits Observer: On Friday about 60 trucks waited
The frontier is a road to market for the farmers.
  Straits Observer: For Nong Kae's fruit farmers the frontier is a road to the market
A grower said that his durians die as well.
  Straits Observer: my durians die as well
Trade was worth 4.9 billion dollars last year.
  Straits Observer: Trade across this stretch was worth 4.9 billion dollars last year
The chamber fears losses of 15 million dollars a week.
  Straits Observer: The chamber of commerce in Surin fears losses of 15 million dollars a week
The chamber wants compensation.
  Straits Observer: It wants compensation from Bangkok
Nationalists reproach the Thai prime minister for being too soft.
  Straits Observer: Prime Minister Preecha Sutham is under fire from nationalists who reproach him for being too soft
He visited the wounded on Friday.
  Straits Observer: He did not visit the wounded men in hospital until Friday
Malaysia offered to mediate.
  Straits Observer: Malaysia, which chairs the regional bloc ASEAN, offered to mediate
Malaysia chairs ASEAN.
  Straits Observer: which chairs the regional bloc ASEAN
Cambodia accepted.
  Straits Observer: Cambodia accepted
Thailand turned the offer down.
  Straits Observer: Thailand, which has always preferred bilateral talks, turned the offer down
Thailand prefers bilateral talks.
  Straits Observer: which has always preferred bilateral talks

=== conflicts
denial | Mekong News Service: came under fire | Phnom Penh Gazette: the Thais who opened up first
denial | Mekong News Service: Five Thai soldiers were wounded | Phnom Penh Gazette: No Thai was hurt
denial | Straits Observer: the wounded men in hospital | Phnom Penh Gazette: No Thai was hurt
denial | Mekong News Service: agreed to withdraw | Phnom Penh Gazette: brought nothing
denial | Mekong News Service: remained open | Phnom Penh Gazette: shut the checkpoint
denial | Phnom Penh Gazette: more artillery arrived | Straits Observer: denied that heavy weapons had been moved
quotation | Mekong News Service: no second Wednesday | Phnom Penh Gazette: no third Wednesday
date | Mekong News Service: 2011 | Phnom Penh Gazette: 2008
