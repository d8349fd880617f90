Philippine mayor gives himself up

=== Visayas News Service | 2018-08-07 | wire
Philippine mayor wanted on drug charges surrenders

CEBU, Philippines (VNS) - The mayor of a central Philippine town surrendered on Tuesday to face charges of protecting drug traffickers, eleven days after police killed his brother in a raid on the family's compound.

Ernesto Salcedo, 49, of San Roque on the island of Leyte, gave himself up to the national police chief, General Rodolfo Pineda, in Manila. He wore a bulletproof vest and was accompanied by a Catholic bishop.

"I am innocent, and I want to stay alive to prove it," Salcedo said.

Police say he received 1.5 million pesos a month from a methamphetamine ring. They raided the compound on July 27 and shot dead his younger brother Arnel, a village chief, and five guards, who had opened fire first, according to the police report.

Salcedo's daughter Grace, the town's vice mayor, said that the six had been asleep.

President Manuel Ortega last week offered a reward of 2 million pesos for the mayor, dead or alive. His spokesman welcomed the surrender.

At least 12 mayors have been killed in the Philippines since 2016.

=== Manila Sentinel | 2018-08-08
'I want to stay alive': hunted mayor gives up in Camp Crame

With a rosary in his hand and a bishop at his side, Ernesto Salcedo walked into police headquarters on Monday night and put an end to a manhunt that had kept the country in suspense.

The mayor of San Roque had vanished on the night when officers stormed his estate in Leyte and killed six persons, one of whom was his elder brother. He had spent the time, he said, in the cells of a monastery.

"I am not guilty, and I want to stay alive to prove it," he told Gen. Rodolfo Pineda, who shook his hand and then read him his rights.

The charge sheet has it that a shabu syndicate paid him one and a half million pesos every month. Salcedo called that a fairy tale invented by a rival.

About the raid there are two versions. In the official one, the victims shot first. Vice Mayor Grace Salcedo, the fugitive's wife, swears that they died in their beds.

Malacanang was pleased. "The law has prevailed," said the president's spokesman.

=== Katotohanan | 2018-08-08
Three widows of San Roque ask: where were the guns?

While cameras followed Mayor Ernesto Salcedo to Manila, three women sat in a hut in San Roque and counted the holes in their husbands' shirts.

The men had worked as guards for the Salcedo family. The police say that they opened fire on the raiding party. "My husband did not even own a slingshot," said Marites Abad, 26, who is expecting her second child.

A forensic doctor engaged by the Commission on Human Rights found no traces of gunpowder on the hands of any of the dead.

Altogether seven people were killed in the compound that night. No policeman was hurt.

The president's office denied that a price had ever been put on the mayor's head. A video of July 31, however, shows Manuel Ortega saying at a rally in Davao: "Two million for that fool, dead or alive."

Salcedo is to be arraigned on Friday before a court in Tacloban. He faces life in prison.

Two years ago another mayor from Leyte, who had likewise surrendered, was shot in his cell.

=== facts
Salcedo surrendered.
  Visayas News Service: Philippine mayor wanted on drug charges surrenders
  Visayas News Service: The mayor of a central Philippine town surrendered on Tuesday
  Visayas News Service: Ernesto Salcedo, 49, of San Roque on the island of Leyte, gave himself up to the national police chief, General Rodolfo Pineda, in Manila
  Manila Sentinel: hunted mayor gives up in Camp Crame
  Manila Sentinel: Ernesto Salcedo walked into police headquarters on Monday night
Salcedo is charged with protecting drug traffickers.
  Visayas News Service: to face charges of protecting drug traffickers
  Visayas News Service: wanted on drug charges
He surrendered to the police chief.
  Visayas News Service: gave himself up to the national police chief, General Rodolfo Pineda, in Manila
  Manila Sentinel: he told Gen. Rodolfo Pineda, who shook his hand
Pineda read him his rights.
  Manila Sentinel: then read him his rights
He wore a bulletproof vest.
  Visayas News Service: He wore a bulletproof vest
He had a rosary.
  Manila Sentinel: With a rosary in his hand
A bishop accompanied him.
  Visayas News Service: was accompanied by a Catholic bishop
  Manila Sentinel: a bishop at his side
He said that he is innocent and wants to stay alive.
  Visayas News Service: "I am innocent, and I want to stay alive to prove it," Salcedo said
  Manila Sentinel: 'I want to stay alive'
  Manila Sentinel: "I am not guilty, and I want to stay alive to prove it," he told Gen. Rodolfo Pineda
A drug ring paid him 1.5 million pesos a month, police say.
  Visayas News Service: Police say he received 1.5 million pesos a month from a methamphetamine ring
  Manila Sentinel: The charge sheet has it that a shabu syndicate paid him one and a half million pesos every month
Salcedo called that a fairy tale.
  Manila Sentinel: Salcedo called that a fairy tale invented by a rival
The police raided the compound.
  Visayas News Service: a raid on the family's compound
  Visayas News Service: They raided the compound on July 27
  Manila Sentinel: officers stormed his estate in Leyte
The police killed people in the raid.
  Visayas News Service: shot dead his younger brother Arnel, a village chief, and five guards
  Manila Sentinel: killed six persons
  Katotohanan: Altogether seven people were killed in the compound that night
The police killed his brother.
  Visayas News Service: police killed his brother
  Visayas News Service: shot dead his younger brother Arnel
  Manila Sentinel: one of whom was his elder brother
The surrender came eleven days after the raid.
  Visayas News Service: eleven days after police killed his brother in a raid
The dead had opened fire first, the police say.
  Visayas News Service: who had opened fire first, according to the police report
  Manila Sentinel: In the official one, the victims shot first
  Katotohanan: The police say that they opened fire on the raiding party
Grace Salcedo said that they had been asleep.
  Visayas News Service: Salcedo's daughter Grace, the town's vice mayor, said that the six had been asleep
  Manila Sentinel: Vice Mayor Grace Salcedo, the fugitive's wife, swears that they died in their beds
There are two versions of the raid.
  Manila Sentinel: About the raid there are two versions
Whether the president offered a reward.
  Visayas News Service: President Manuel Ortega last week offered a reward of 2 million pesos for the mayor, dead or alive
  Katotohanan: The president's office denied that a price had ever been put on the mayor's head
  Katotohanan: shows Manuel Ortega saying at a rally in Davao: "Two million for that fool, dead or alive."
The president's office welcomed the surrender.
  Visayas News Service: His spokesman welcomed the surrender
  Manila Sentinel: Malacanang was pleased
The spokesman said that the law has prevailed.
  Manila Sentinel: "The law has prevailed," said the president's spokesman
At least 12 mayors have been killed since 2016.
  Visayas News Service: At least 12 mayors have been killed in the Philippines since 2016
The manhunt ended.
  Manila Sentinel: put an end to a manhunt
The manhunt had kept the country in suspense.
  Manila Sentinel: that had kept the country in suspense
The mayor had vanished on the night of the raid.
  Manila Sentinel: The mayor of San Roque had vanished on the night when officers stormed his estate
He had spent the time in a monastery.
  Manila Sentinel: He had spent the time, he said, in the cells of a monastery
Three widows counted holes in shirts.
  Katotohanan: three women sat in a hut in San Roque and counted the holes in their husbands' shirts
The widows ask where the guns were.
  Katotohanan: Three widows of San Roque ask: where were the guns?
Mayor Salcedo went to Manila.
  Visayas News Service: gave himself up to the national police chief, General Rodolfo Pineda, in Manila
  Katotohanan: While cameras followed Mayor Ernesto Salcedo to Manila
The men were guards of the family.
  Visayas News Service: five guards
  Katotohanan: The men had worked as guards for the Salcedo family
Abad said that her husband owned no weapon.
  Katotohanan: "My husband did not even own a slingshot," said Marites Abad, 26
Abad is expecting a child.
  Katotohanan: who is expecting her second child
A doctor found no gunpowder on the dead.
  Katotohanan: A forensic doctor engaged by the Commission on Human Rights found no traces of gunpowder on the hands of any of the dead
No policeman was hurt.
  Katotohanan: No policeman was hurt
Salcedo will be arraigned on Friday.
  Katotohanan: Salcedo is to be arraigned on Friday before a court in Tacloban
He faces life in prison.
  Katotohanan: He faces life in prison
Another mayor was shot in his cell two years ago.
  Katotohanan: Two years ago another mayor from Leyte ... was shot in his cell
The other mayor had surrendered.
  Katotohanan: who had likewise surrendered

=== conflicts
date | Visayas News Service: surrendered on Tuesday | Manila Sentinel: on Monday night
name | Visayas News Service: his younger brother | Manila Sentinel: his elder brother
quotation | Visayas News Service: I am innocent | Manila Sentinel: I am not guilty
name | Visayas News Service: Salcedo's daughter Grace | Manila Sentinel: the fugitive's wife
figure | Manila Sentinel: six persons | Katotohanan: seven people
figure | Visayas News Service: his younger brother Arnel, a village chief, and five guards | Katotohanan: seven people
denial | Visayas News Service: offered a reward of 2 million pesos | Katotohanan: denied that a price had ever been put
