Colombian government and guerrillas

=== Andes Informa | 2023-08-03 | wire
Colombia and rebel group begin six-month ceasefire

BOGOTA (Andes Informa) - A six-month ceasefire between Colombia's government and the Camilo Front guerrillas took effect on Thursday, the longest ever agreed with the group.

President Esteban Quiroga, himself a former rebel, attended the ceremony in Bogota together with the guerrilla commander Israel Pabon, 70, known as "Abuelo".

Defence minister Mauricio Uribe Salgar said the army had suspended its offensives in Arauca at midnight. The rebels promised to end kidnappings, he said.

"Peace is a field that must be ploughed by both oxen," Pabon told the guests.

The ceasefire will be verified by a United Nations mission and the Catholic Church. The group, founded in 1965, has about 5,900 members, nearly half of them armed.

Quiroga's approval rating fell to 33 percent in July. His eldest son was arrested on Saturday on money laundering charges; the president said he would not interfere with the courts.

The fifth round of talks is to open in Caracas on August 14.

=== El Correo del Valle | 2023-08-04
A white handkerchief over Bogota, a shot in Arauca

The weapons were meant to rest from midnight. At ten past four two soldiers were wounded by a mine near Saravena, and the army, which had never halted its operation along the river, went after the culprits.

In the capital the old guerrilla leader with the nickname "Abuelo" spoke by video link from Havana, since the prosecutor had not lifted the warrant against him. "Peace is a field that must be ploughed by both oxen," he remarked.

The Camilo Front made no undertaking to give up kidnapping, its delegation head Yaneth Rojano specified: "We hold people only when they owe us."

UN observers and bishops are to monitor whether both parties keep their word. Never has a truce with this band, which took up arms in 1967, been planned for so long.

The next meeting of the negotiators will begin on August 14 in Quito. About 5,850 men and women belong to the organisation.

=== Southern Cross Bulletin | 2023-08-04
The president's son, the president's peace

For Esteban Quiroga it has been the best and the worst of weeks. On Friday the police picked up his eldest, Nicolas, 37; on Thursday he could announce a truce.

Nicolas Quiroga has confessed that money from a drug trafficker went into his father's campaign, prosecutor Mario Burgos told a judge. The son's lawyer said that his client had admitted nothing.

"I don't pick up the telephone to judges," the president said. Opposition senator Paloma Lacouture nevertheless demanded his resignation.

It took a year of talks, in Mexico, Cuba and Venezuela, to come this far. A ceasefire announced by the president on New Year's Eve had to be withdrawn four days later, because the rebels had not consented.

Only one Colombian in three is content with the head of state, an opinion survey found last month. In Arauca five people were kidnapped in July, three fewer than in June.

=== facts
A six-month ceasefire with the Camilo Front began on Thursday.
  Andes Informa: Colombia and rebel group begin six-month ceasefire
  Andes Informa: A six-month ceasefire between Colombia's government and the Camilo Front guerrillas took effect on Thursday
  El Correo del Valle: The weapons were meant to rest from midnight
  Southern Cross Bulletin: on Thursday he could announce a truce
It is the longest with the group.
  Andes Informa: the longest ever agreed with the group
  El Correo del Valle: Never has a truce with this band, which took up arms in 1967, been planned for so long
Quiroga attended the ceremony.
  Andes Informa: President Esteban Quiroga, himself a former rebel, attended the ceremony in Bogota
Quiroga is a former rebel.
  Andes Informa: himself a former rebel
Pabon attended in person or spoke from Havana.
  Andes Informa: together with the guerrilla commander Israel Pabon, 70
  El Correo del Valle: the old guerrilla leader with the nickname "Abuelo" spoke by video link from Havana
Pabon is called Abuelo.
  Andes Informa: known as "Abuelo"
  El Correo del Valle: the old guerrilla leader with the nickname "Abuelo"
The warrant against Pabon had not been lifted.
  El Correo del Valle: the prosecutor had not lifted the warrant against him
The army suspended its operation in Arauca or not.
  Andes Informa: the army had suspended its offensives in Arauca at midnight
  El Correo del Valle: which had never halted its operation along the river
A mine wounded two soldiers.
  El Correo del Valle: a shot in Arauca
  El Correo del Valle: At ten past four two soldiers were wounded by a mine near Saravena
The army went after the culprits.
  El Correo del Valle: the army, which had never halted its operation along the river, went after the culprits
The rebels promised to end kidnappings or did not.
  Andes Informa: The rebels promised to end kidnappings
  El Correo del Valle: The Camilo Front made no undertaking to give up kidnapping
Rojano said that they hold people only when they owe.
  El Correo del Valle: We hold people only when they owe us
Pabon said that peace is a field for two oxen.
  Andes Informa: "Peace is a field that must be ploughed by both oxen," Pabon told the guests
  El Correo del Valle: "Peace is a field that must be ploughed by both oxen," he remarked
The UN and the Church verify the ceasefire.
  Andes Informa: The ceasefire will be verified by a United Nations mission and the Catholic Church
  El Correo del Valle: UN observers and bishops are to monitor whether both parties keep their word
The group dates from the sixties.
  Andes Informa: The group, founded in 1965
  El Correo del Valle: which took up arms in 1967
The group has some 5,900 members.
  Andes Informa: has about 5,900 members
  El Correo del Valle: About 5,850 men and women belong to the organisation
Nearly half are armed.
  Andes Informa: nearly half of them armed
Quiroga's approval fell to a third in July.
  Andes Informa: Quiroga's approval rating fell to 33 percent in July
  Southern Cross Bulletin: Only one Colombian in three is content with the head of state
The president's eldest son was arrested.
  Andes Informa: His eldest son was arrested on Saturday on money laundering charges
  Southern Cross Bulletin: On Friday the police picked up his eldest, Nicolas, 37
The president said that he leaves the courts alone.
  Andes Informa: the president said he would not interfere with the courts
  Southern Cross Bulletin: "I don't pick up the telephone to judges," the president said
It has been the best and the worst of weeks for Quiroga.
  Southern Cross Bulletin: For Esteban Quiroga it has been the best and the worst of weeks
The next round begins on August 14.
  Andes Informa: The fifth round of talks is to open in Caracas on August 14
  El Correo del Valle: The next meeting of the negotiators will begin on August 14 in Quito
Nicolas confessed, the prosecutor said.
  Southern Cross Bulletin: Nicolas Quiroga has confessed that money from a drug trafficker went into his father's campaign
His lawyer said that he admitted nothing.
  Southern Cross Bulletin: The son's lawyer said that his client had admitted nothing
Lacouture demanded Quiroga's resignation.
  Southern Cross Bulletin: Opposition senator Paloma Lacouture nevertheless demanded his resignation
A year of talks led to the truce.
  Southern Cross Bulletin: It took a year of talks, in Mexico, Cuba and Venezuela, to come this far
The New Year's Eve ceasefire was withdrawn.
  Southern Cross Bulletin: A ceasefire announced by the president on New Year's Eve had to be withdrawn four days later
The rebels had not consented to it.
  Southern Cross Bulletin: the rebels had not consented
Five people were kidnapped in Arauca in July.
  Southern Cross Bulletin: In Arauca five people were kidnapped in July
That was three fewer than in June.
  Southern Cross Bulletin: three fewer than in June

=== conflicts
denial | Andes Informa: together with the guerrilla commander | El Correo del Valle: spoke by video link from Havana
denial | Andes Informa: had suspended its offensives | El Correo del Valle: had never halted its operation
denial | Andes Informa: promised to end kidnappings | El Correo del Valle: made no undertaking
place | Andes Informa: Caracas | El Correo del Valle: Quito
date | Andes Informa: Saturday | Southern Cross Bulletin: Friday
date | Andes Informa: 1965 | El Correo del Valle: 1967
