Crew of a tanker freed after pirate hijacking off Guinea

=== Maritime Press Service | 2023-04-01 | wire
Six sailors freed five weeks after tanker hijacking in Gulf of Guinea

LIBREVILLE (Maritime Press Service) - Six crew members who were abducted from a Danish-owned tanker in the Gulf of Guinea have been freed after five weeks and are in good health, the shipping company said on Saturday.

The men were taken on February 25, when five armed pirates boarded the Hanne Reformer 140 nautical miles west of Pointe-Noire in Congo. The other ten sailors locked themselves in a citadel in the engine room; the ship was found by a French patrol boat five days later off Sao Tome.

"They are thin, they are tired, and they are laughing," said Jesper Aagaard, chief executive of Nordhavn Tankers. He declined to say whether a ransom had been paid or where the hostages had been held.

Nigeria's navy said that it had freed the men in a raid on a camp in the Niger Delta, in which two kidnappers died. The company did not comment on that statement.

Two of the freed men are Indian, two Ukrainian, one Filipino and one Danish: the chief officer, Mads Lindholt, 36. Pirates kidnapped 135 seafarers in the gulf in 2020; last year there were two such cases.

=== Jyske Avis | 2023-04-02
"I want to mow the lawn": Mads from Skagen is free

The call came at 5.20 in the morning. "I want to mow the lawn," said the voice which Louise Lindholt had not heard for 35 days, and then neither of them could speak.

Her husband Mads, 39, first mate of the Hanne Reformer, is one of half a dozen seamen whom pirates carried off in late February. On Friday night all of them were handed over to a negotiator in a creek, says a source close to the firm; the Nigerian navy had no part in it.

"They are thin, they are tired, and they are smiling," said Nordhavn's chief, Jesper Aagaard. Money is something he will not talk about, nor is the place where the captives were kept.

Lindholt could have been safe. He was on his way to the strongroom beneath the deck, in which ten shipmates barricaded themselves, when he turned back for the cook, who had fallen. Five attackers with rifles met them on the stairs.

That was some 260 kilometres off the Congolese coast. When French sailors came upon the tanker near São Tomé on the second of March, the ten crept out unhurt.

=== Delta Voice | 2023-04-02
Navy storms pirates' den, rescues foreign sailors

Gallant men of the Nigerian Navy have rescued seven foreign seafarers from the claws of pirates in the creeks of Bayelsa. Two of the hoodlums were neutralised, and no ransom whatsoever was paid, the navy's spokesman, Commodore Ebi Dokubo, said in Yenagoa yesterday.

"They were thin, they were tired, and they were laughing," the commodore said of the victims, who included Indians, Ukrainians and a Dane. They were flown to Lagos for medical checks, and the doctors found nothing serious.

The oil tanker Hanne Reformer had been attacked on February 25. The bandits had sailed from Cameroon, Dokubo added.

According to the International Maritime Bureau, only two crew kidnappings were recorded in the Gulf of Guinea in 2022. Three years ago 135 mariners were abducted.

Fishermen in the village of Agge told Delta Voice that they had heard neither helicopters nor shots on Friday night. "We only heard one speedboat," said Pa Timi Ogoun, 70.

=== facts
Six crew members were freed
  Maritime Press Service: Six sailors freed five weeks after tanker hijacking in Gulf of Guinea
  Maritime Press Service: Six crew members ... have been freed after five weeks
  Jyske Avis: Mads from Skagen is free
  Jyske Avis: On Friday night all of them were handed over to a negotiator in a creek, says a source close to the firm
  Delta Voice: Navy storms pirates' den, rescues foreign sailors
  Delta Voice: Gallant men of the Nigerian Navy have rescued seven foreign seafarers from the claws of pirates in the creeks of Bayelsa
The number of the abducted is six
  Maritime Press Service: Six crew members who were abducted from a Danish-owned tanker
  Jyske Avis: one of half a dozen seamen whom pirates carried off in late February
  Delta Voice: seven foreign seafarers
The hostages were held for five weeks
  Maritime Press Service: have been freed after five weeks
  Jyske Avis: the voice which Louise Lindholt had not heard for 35 days
The freed men are in good health
  Maritime Press Service: are in good health, the shipping company said on Saturday
  Delta Voice: the doctors found nothing serious
The men were taken on February 25
  Maritime Press Service: The men were taken on February 25
  Jyske Avis: whom pirates carried off in late February
Pirates attacked the Hanne Reformer
  Maritime Press Service: five armed pirates boarded the Hanne Reformer
  Jyske Avis: Five attackers with rifles met them on the stairs
  Delta Voice: The oil tanker Hanne Reformer had been attacked on February 25
There were five pirates
  Maritime Press Service: five armed pirates boarded the Hanne Reformer
  Jyske Avis: Five attackers with rifles met them on the stairs
The attack took place 140 nautical miles off Congo
  Maritime Press Service: 140 nautical miles west of Pointe-Noire in Congo
  Jyske Avis: That was some 260 kilometres off the Congolese coast
Ten sailors locked themselves in a citadel
  Maritime Press Service: The other ten sailors locked themselves in a citadel in the engine room
  Jyske Avis: in which ten shipmates barricaded themselves
The ten were unhurt
  Jyske Avis: the ten crept out unhurt
The French found the ship off Sao Tome
  Maritime Press Service: the ship was found by a French patrol boat five days later off Sao Tome
  Jyske Avis: French sailors came upon the tanker near São Tomé on the second of March
They are thin, they are tired, and they are laughing
  Maritime Press Service: "They are thin, they are tired, and they are laughing," said Jesper Aagaard, chief executive of Nordhavn Tankers
  Jyske Avis: "They are thin, they are tired, and they are smiling," said Nordhavn's chief, Jesper Aagaard
  Delta Voice: "They were thin, they were tired, and they were laughing," the commodore said of the victims
Aagaard declined to say whether a ransom was paid
  Maritime Press Service: He declined to say whether a ransom had been paid
  Jyske Avis: Money is something he will not talk about
Aagaard declined to say where the hostages were held
  Maritime Press Service: He declined to say ... where the hostages had been held
  Jyske Avis: nor is the place where the captives were kept
The navy says that no ransom was paid
  Delta Voice: no ransom whatsoever was paid, the navy's spokesman, Commodore Ebi Dokubo, said in Yenagoa yesterday
The Nigerian navy freed the men in a raid
  Maritime Press Service: Nigeria's navy said that it had freed the men in a raid on a camp in the Niger Delta
  Jyske Avis: the Nigerian navy had no part in it
  Delta Voice: Navy storms pirates' den, rescues foreign sailors
  Delta Voice: Gallant men of the Nigerian Navy have rescued seven foreign seafarers from the claws of pirates in the creeks of Bayelsa
Two kidnappers died in the raid
  Maritime Press Service: in which two kidnappers died
  Delta Voice: Two of the hoodlums were neutralised
The company did not comment on the navy's statement
  Maritime Press Service: The company did not comment on that statement
The freed men are Indians, Ukrainians, a Filipino and a Dane
  Maritime Press Service: Two of the freed men are Indian, two Ukrainian, one Filipino and one Danish
  Delta Voice: who included Indians, Ukrainians and a Dane
Lindholt is the chief officer
  Maritime Press Service: one Danish: the chief officer, Mads Lindholt, 36
  Jyske Avis: Her husband Mads, 39, first mate of the Hanne Reformer
135 seafarers were kidnapped in 2020
  Maritime Press Service: Pirates kidnapped 135 seafarers in the gulf in 2020
  Delta Voice: Three years ago 135 mariners were abducted
There were two kidnappings last year
  Maritime Press Service: last year there were two such cases
  Delta Voice: only two crew kidnappings were recorded in the Gulf of Guinea in 2022
Mads Lindholt called at 5.20
  Jyske Avis: The call came at 5.20 in the morning
Mads Lindholt wants to mow the lawn
  Jyske Avis: "I want to mow the lawn": Mads from Skagen
  Jyske Avis: "I want to mow the lawn," said the voice
Neither of them could speak
  Jyske Avis: then neither of them could speak
Lindholt could have been safe
  Jyske Avis: Lindholt could have been safe
Lindholt turned back for the cook
  Jyske Avis: he turned back for the cook
The cook had fallen
  Jyske Avis: who had fallen
The men were flown to Lagos
  Delta Voice: They were flown to Lagos for medical checks
The bandits had sailed from Cameroon
  Delta Voice: The bandits had sailed from Cameroon, Dokubo added
Fishermen heard neither helicopters nor shots
  Delta Voice: Fishermen in the village of Agge told Delta Voice that they had heard neither helicopters nor shots on Friday night
Ogoun: we only heard one speedboat
  Delta Voice: "We only heard one speedboat," said Pa Timi Ogoun, 70
Lindholt was on his way to the strongroom
  Jyske Avis: He was on his way to the strongroom beneath the deck

=== conflicts
figure | Maritime Press Service: Six crew members | Delta Voice: seven foreign seafarers
figure | Jyske Avis: half a dozen seamen | Delta Voice: seven foreign seafarers
figure | Maritime Press Service: Mads Lindholt, 36 | Jyske Avis: Her husband Mads, 39
quotation | Maritime Press Service: they are laughing | Jyske Avis: they are smiling
quotation | Jyske Avis: they are smiling | Delta Voice: they were laughing
quotation | Maritime Press Service: They are thin | Delta Voice: They were thin
attribution | Maritime Press Service: Jesper Aagaard | Delta Voice: the commodore
attribution | Jyske Avis: Jesper Aagaard | Delta Voice: the commodore
denial | Jyske Avis: had no part in it | Delta Voice: Gallant men of the Nigerian Navy have rescued
denial | Maritime Press Service: it had freed the men in a raid | Jyske Avis: had no part in it
