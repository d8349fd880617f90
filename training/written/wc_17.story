Fugitive ex-governor in the Philippines in custody

=== Manila News Wire | 2025-03-07 | wire
Ex-governor surrenders over massacre of land activists

DAVAO CITY, Philippines - A former Philippine provincial governor who had been sought for two years over the massacre of 11 land-rights activists surrendered to the authorities on Friday.

Ramon Villafuente, 62, gave himself up at a naval base in Mindanao after talks brokered by a Catholic bishop, National Police chief General Ariel Buencamino said.

Villafuente is accused of having ordered his private militia to shoot the activists at a banana plantation in San Roque del Norte on 19 January 2023. He denies the charges.

"I am tired of sleeping in other men's houses," he told reporters at the base.

His wife, Congresswoman Imelda Villafuente, accompanied him.

No promises were made to him, Buencamino said. The bounty of 10 million pesos will not be paid to anyone.

Of 34 militiamen charged, 29 are in detention. One of them, Joel Sarmiento, has turned state witness.

Villafuente was flown to Manila, where he will be held in a regular city jail. Two of the victims' widows said that they would believe in justice only when they heard a verdict.

=== The Visayan Chronicle | 2025-03-08
Warlord of San Roque caught asleep on a fishing boat

In an undershirt and with three days' stubble, the man who once ruled a province of 900,000 people was hauled off a trawler on Thursday.

Marines had boarded the boat off Mindanao before sunrise and found Ramon Villafuente asleep between the nets, an officer who took part said. There had been no bishop, no bargaining and no white flag, he insisted.

The 62-year-old is supposed to have sent his gunmen to the plantation where eleven campaigners for farmers' rights lost their lives in the first month of 2023. He protests his innocence.

"I am tired of sleeping in other men's houses," Villafuente told the press.

His wife, who sits in Congress, was abroad and learnt of his arrest from a call to Singapore, her staff said.

The former governor has been granted a room in a military hospital in Quezon City on account of his heart, not a place in the overcrowded city prison.

Five of the 34 members of his armed band named in the indictment are still at large. Joel Sarmiento, once the group's driver, has agreed to testify against his old master.

The ten million pesos on Villafuente's head will stay with the state.

=== Tagalog Tribune Online | 2025-03-08
Widow of San Roque: "I will wear black until I hear the word"

Nenita Dagohoy washes the white T-shirt of her husband twice a year. The holes she has not mended.

On the day of the massacre Arturo Dagohoy wanted to hand in a petition signed by 700 plantation workers. He was 39.

"I will wear black until I hear the word guilty," she said on Friday after the former governor had come out of hiding.

She and another widow, Liza Capistrano, who is due to give evidence in May, said that an arrest was not yet justice. Their lawyers fear for the witnesses. Three have been killed since 2023.

The star witness has meanwhile changed his mind: Joel Sarmiento has withdrawn his statement and will not take the stand for the prosecution, his mother told this site.

"I am tired of sleeping in other men's houses," said Joel Sarmiento's younger brother, Dodong, who has been in hiding with the family since the summer.

The plantation, owned by a cousin of the family, went on exporting throughout.

=== facts
Villafuente is in custody after two years.
  Manila News Wire: who had been sought for two years
  The Visayan Chronicle: Warlord of San Roque caught asleep on a fishing boat
  The Visayan Chronicle: the man who once ruled a province of 900,000 people was hauled off a trawler on Thursday
  Tagalog Tribune Online: the former governor had come out of hiding
Villafuente surrendered / was caught asleep on a boat.
  Manila News Wire: Ex-governor surrenders over massacre of land activists
  Manila News Wire: A former Philippine provincial governor ... surrendered to the authorities on Friday
  Manila News Wire: Ramon Villafuente, 62, gave himself up at a naval base in Mindanao
  The Visayan Chronicle: caught asleep on a fishing boat
  The Visayan Chronicle: was hauled off a trawler on Thursday
  The Visayan Chronicle: Marines had boarded the boat off Mindanao before sunrise and found Ramon Villafuente asleep between the nets
A bishop brokered talks / there was no bishop and no bargaining.
  Manila News Wire: after talks brokered by a Catholic bishop
  The Visayan Chronicle: There had been no bishop, no bargaining and no white flag, he insisted
Villafuente is accused of having ordered the killing of 11 activists at a plantation.
  Manila News Wire: Villafuente is accused of having ordered his private militia to shoot the activists at a banana plantation in San Roque del Norte on 19 January 2023
  The Visayan Chronicle: The 62-year-old is supposed to have sent his gunmen to the plantation
Eleven activists were killed in January 2023.
  Manila News Wire: the massacre of 11 land-rights activists
  The Visayan Chronicle: where eleven campaigners for farmers' rights lost their lives in the first month of 2023
Villafuente denies the charges.
  Manila News Wire: He denies the charges
  The Visayan Chronicle: He protests his innocence
He is tired of sleeping in other men's houses.
  Manila News Wire: "I am tired of sleeping in other men's houses," he told reporters at the base
  The Visayan Chronicle: "I am tired of sleeping in other men's houses," Villafuente told the press
  Tagalog Tribune Online: "I am tired of sleeping in other men's houses," said Joel Sarmiento's younger brother, Dodong
His wife accompanied him / was abroad.
  Manila News Wire: His wife, Congresswoman Imelda Villafuente, accompanied him
  The Visayan Chronicle: His wife, who sits in Congress, was abroad
His wife sits in Congress.
  Manila News Wire: Congresswoman Imelda Villafuente
  The Visayan Chronicle: who sits in Congress
His wife learnt of the arrest from a call.
  The Visayan Chronicle: learnt of his arrest from a call to Singapore
No promises were made to Villafuente.
  Manila News Wire: No promises were made to him, Buencamino said
  The Visayan Chronicle: There had been no bishop, no bargaining
The bounty will not be paid.
  Manila News Wire: The bounty of 10 million pesos will not be paid to anyone
  The Visayan Chronicle: The ten million pesos on Villafuente's head will stay with the state
Of 34 militiamen charged, 29 are in detention.
  Manila News Wire: Of 34 militiamen charged, 29 are in detention
  The Visayan Chronicle: Five of the 34 members of his armed band named in the indictment are still at large
Sarmiento has turned state witness / withdrawn his statement.
  Manila News Wire: One of them, Joel Sarmiento, has turned state witness
  The Visayan Chronicle: Joel Sarmiento, once the group's driver, has agreed to testify against his old master
  Tagalog Tribune Online: The star witness has meanwhile changed his mind
  Tagalog Tribune Online: Joel Sarmiento has withdrawn his statement and will not take the stand for the prosecution
Villafuente will be held in a regular city jail / a hospital room.
  Manila News Wire: where he will be held in a regular city jail
  The Visayan Chronicle: The former governor has been granted a room in a military hospital in Quezon City on account of his heart, not a place in the overcrowded city prison
Villafuente was flown to Manila.
  Manila News Wire: Villafuente was flown to Manila
Two widows do not yet see justice.
  Manila News Wire: Two of the victims' widows said that they would believe in justice only when they heard a verdict
  Tagalog Tribune Online: She and another widow, Liza Capistrano ... said that an arrest was not yet justice
Nenita Dagohoy will wear black until she hears the word guilty.
  Tagalog Tribune Online: Widow of San Roque: "I will wear black until I hear the word"
  Tagalog Tribune Online: "I will wear black until I hear the word guilty," she said on Friday
Nenita Dagohoy washes her husband's T-shirt.
  Tagalog Tribune Online: Nenita Dagohoy washes the white T-shirt of her husband twice a year
Nenita Dagohoy has not mended the holes.
  Tagalog Tribune Online: The holes she has not mended
Arturo Dagohoy wanted to hand in a petition.
  Tagalog Tribune Online: On the day of the massacre Arturo Dagohoy wanted to hand in a petition signed by 700 plantation workers
Arturo Dagohoy was 39.
  Tagalog Tribune Online: He was 39
Capistrano will give evidence in May.
  Tagalog Tribune Online: who is due to give evidence in May
The lawyers fear for the witnesses.
  Tagalog Tribune Online: Their lawyers fear for the witnesses
Three witnesses have been killed.
  Tagalog Tribune Online: Three have been killed since 2023
A cousin of the family owns the plantation.
  Tagalog Tribune Online: owned by a cousin of the family
Sarmiento's brother is in hiding.
  Tagalog Tribune Online: who has been in hiding with the family since the summer
The plantation went on exporting.
  Tagalog Tribune Online: The plantation ... went on exporting throughout

=== conflicts
denial | Manila News Wire: gave himself up | The Visayan Chronicle: asleep between the nets
denial | Manila News Wire: talks brokered by a Catholic bishop | The Visayan Chronicle: no bishop, no bargaining
denial | Manila News Wire: accompanied him | The Visayan Chronicle: was abroad
denial | Manila News Wire: has turned state witness | Tagalog Tribune Online: has withdrawn his statement
denial | The Visayan Chronicle: has agreed to testify | Tagalog Tribune Online: has withdrawn his statement
denial | Manila News Wire: will be held in a regular city jail | The Visayan Chronicle: not a place in the overcrowded city prison
date | Manila News Wire: Friday | The Visayan Chronicle: Thursday
attribution | Manila News Wire: he told reporters at the base | Tagalog Tribune Online: Joel Sarmiento's younger brother
attribution | The Visayan Chronicle: Villafuente told the press | Tagalog Tribune Online: Joel Sarmiento's younger brother
