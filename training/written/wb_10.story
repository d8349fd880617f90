Cable car accident in Turkey

=== Anka Wire | 2025-05-03 | wire
One dead, 130 stranded overnight as cable car fails in southern Turkey

ANTALYA, Turkey (Anka Wire) - A man was killed and seven people were injured when a cabin of a cable car burst open above the Turkish coast on Friday, and some 130 others hung in the air for up to 19 hours, authorities said.

A pylon of the Karaçam cable car had given way at 5:26 p.m., interior minister Hakan Erdil said.

The last passenger was brought down on Saturday at 12:40 p.m., after ten helicopters and more than 500 rescuers had worked through the night.

Seven of the 24 cabins had been replaced in March, the operator, Toros Teleferik, said. It said it had obeyed a call by the chamber of engineers to change rusty bolts on the pylons.

The mayor of Karaçam, Seda Koral, took responsibility and stepped down on Saturday, her party said.

Prosecutors ordered the detention of 12 people, including the head of the operator, Orhan Bilgin.

The dead man was named as Mehmet Aydın, 54, a tourist guide. His daughter survived.

=== Sahil Gazetesi | 2025-05-04
A night between heaven and earth

They shared two bottles of water, a bag of sunflower seeds and one mobile phone with four per cent left in it.

Eleven strangers sat in cabin 17 when the line shuddered to a halt on Friday evening and a mast leaned over like a drunk. Nineteen hours went by before the last of those trapped touched the ground.

"A soldier came in through the roof and said good morning as if he were the milkman," says Ece Tunalı, a student.

Below them, Mehmet Aydın, a guide known to every hotel on this coast, fell to his death. He was 45.

The bolts were never exchanged, though the engineers had asked for it twice, a former mechanic of Toros Teleferik asserts. Rust came off "like pastry".

Orhan Bilgin, who runs the company, was taken from his home by the gendarmes; eleven of his employees are being held, too.

Mayor Seda Koral visited the injured on Sunday. She would remain at her desk, she told them, because a captain does not go overboard in a storm.

The seven hurt have all left hospital.

=== Capital Daily | 2025-05-04
Erdil under fire over late helicopters

Opposition politicians accused Interior Minister Hakan Erdil on Sunday of letting more than a hundred people freeze in cable car cabins above Karaçam for a night.

No helicopter took off before dawn, party leader Nazlı Güven claimed in parliament, because those equipped for night flights stood in Ankara. The minister rejected this. The first had been over the valley at 8 p.m., Erdil said.

Friday's accident cost the life of a 54-year-old man. His daughter, who was in the same cabin, succumbed to her injuries on Sunday morning in Antalya.

The head of Toros Teleferik, a cousin of the minister's wife, is still at liberty, and so far investigators have not even summoned him.

The cable car, opened in 2017, carries up to 1,200 visitors an hour to a viewing platform at 600 metres.

Güven called for the resignation of the minister. It was not the first such call: after the floods of 2021 she had demanded the same.

=== facts
A man was killed when a cable car cabin burst open
  Anka Wire: One dead
  Anka Wire: A man was killed
  Anka Wire: a cabin of a cable car burst open above the Turkish coast on Friday
  Sahil Gazetesi: Mehmet Aydın, a guide known to every hotel on this coast, fell to his death
  Capital Daily: Friday's accident cost the life of a 54-year-old man
Seven people were injured
  Anka Wire: seven people were injured
  Sahil Gazetesi: The seven hurt
The injured have left hospital
  Sahil Gazetesi: The seven hurt have all left hospital
More than a hundred people hung in the air for up to 19 hours
  Anka Wire: 130 stranded overnight
  Anka Wire: some 130 others hung in the air for up to 19 hours
  Sahil Gazetesi: A night between heaven and earth
  Sahil Gazetesi: Nineteen hours went by before the last of those trapped touched the ground
  Capital Daily: letting more than a hundred people freeze in cable car cabins above Karaçam for a night
A pylon gave way
  Anka Wire: A pylon of the Karaçam cable car had given way at 5:26 p.m.
  Sahil Gazetesi: a mast leaned over like a drunk
The line came to a halt
  Anka Wire: cable car fails in southern Turkey
  Sahil Gazetesi: the line shuddered to a halt on Friday evening
The last passenger was brought down
  Anka Wire: The last passenger was brought down on Saturday at 12:40 p.m.
  Sahil Gazetesi: the last of those trapped touched the ground
Helicopters and rescuers worked through the night
  Anka Wire: ten helicopters and more than 500 rescuers had worked through the night
Güven claimed that no helicopter took off before dawn
  Capital Daily: No helicopter took off before dawn
The first helicopter was over the valley at 8 p.m.
  Capital Daily: The first had been over the valley at 8 p.m.
The minister rejected the claim
  Capital Daily: The minister rejected this
Helicopters for night flights stood in Ankara
  Capital Daily: those equipped for night flights stood in Ankara
Seven cabins had been replaced in March
  Anka Wire: Seven of the 24 cabins had been replaced in March
The bolts were or were not changed
  Anka Wire: It said it had obeyed a call by the chamber of engineers to change rusty bolts on the pylons
  Sahil Gazetesi: The bolts were never exchanged
The engineers had asked for a change of bolts
  Anka Wire: a call by the chamber of engineers to change rusty bolts on the pylons
  Sahil Gazetesi: the engineers had asked for it twice
Rust came off
  Sahil Gazetesi: Rust came off "like pastry"
The mayor stepped down or remains in office
  Anka Wire: The mayor of Karaçam, Seda Koral, took responsibility and stepped down on Saturday
  Sahil Gazetesi: She would remain at her desk
A captain does not go overboard in a storm
  Sahil Gazetesi: a captain does not go overboard in a storm
The mayor visited the injured
  Sahil Gazetesi: Mayor Seda Koral visited the injured on Sunday
The head of the operator is held or at liberty
  Anka Wire: Prosecutors ordered the detention of 12 people, including the head of the operator, Orhan Bilgin
  Sahil Gazetesi: Orhan Bilgin, who runs the company, was taken from his home by the gendarmes
  Capital Daily: The head of Toros Teleferik, a cousin of the minister's wife, is still at liberty
Twelve people are detained
  Anka Wire: Prosecutors ordered the detention of 12 people
  Sahil Gazetesi: eleven of his employees are being held, too
Investigators have not summoned the head
  Capital Daily: investigators have not even summoned him
The dead man was Mehmet Aydın, a guide
  Anka Wire: The dead man was named as Mehmet Aydın, 54, a tourist guide
  Sahil Gazetesi: Mehmet Aydın, a guide known to every hotel on this coast
The dead man's age
  Anka Wire: Mehmet Aydın, 54
  Sahil Gazetesi: He was 45
  Capital Daily: a 54-year-old man
His daughter survived or died
  Anka Wire: His daughter survived
  Capital Daily: His daughter, who was in the same cabin, succumbed to her injuries on Sunday morning in Antalya
They shared water, seeds and a phone
  Sahil Gazetesi: They shared two bottles of water, a bag of sunflower seeds and one mobile phone
The phone had four per cent left
  Sahil Gazetesi: four per cent left in it
Eleven strangers sat in cabin 17
  Sahil Gazetesi: Eleven strangers sat in cabin 17
A soldier came in through the roof
  Sahil Gazetesi: A soldier came in through the roof
The soldier said good morning
  Sahil Gazetesi: said good morning as if he were the milkman
The opposition accused Erdil
  Capital Daily: Erdil under fire over late helicopters
  Capital Daily: Opposition politicians accused Interior Minister Hakan Erdil on Sunday
The cable car opened in 2017
  Capital Daily: The cable car, opened in 2017
It carries 1,200 visitors an hour
  Capital Daily: carries up to 1,200 visitors an hour to a viewing platform at 600 metres
Güven called for the minister's resignation
  Capital Daily: Güven called for the resignation of the minister
It was not the first such call
  Capital Daily: It was not the first such call
She demanded the same in 2021
  Capital Daily: after the floods of 2021 she had demanded the same

=== conflicts
figure | Anka Wire: Aydın, 54 | Sahil Gazetesi: He was 45
figure | Sahil Gazetesi: He was 45 | Capital Daily: 54-year-old
denial | Anka Wire: had obeyed a call | Sahil Gazetesi: were never exchanged
denial | Anka Wire: stepped down on Saturday | Sahil Gazetesi: would remain at her desk
denial | Anka Wire: ordered the detention of 12 people, including the head of the operator | Capital Daily: is still at liberty
denial | Sahil Gazetesi: was taken from his home by the gendarmes | Capital Daily: is still at liberty
denial | Anka Wire: His daughter survived | Capital Daily: succumbed to her injuries
