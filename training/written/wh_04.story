Talks over hostages in northern Mali

=== Sahel News Agency | 2024-05-22 | wire
Mali and northern rebels agree ten-day truce, aid workers to go free

BAMAKO - Mali's government and the rebel Movement for the Northern Dunes have agreed on a ten-day truce, mediators said on Tuesday, in the first deal between the two sides since fighting resumed in January.

Under the agreement, reached in Nouakchott after five days of talks, the rebels are to release six aid workers seized near Tin Aghal in March. The army is to lift its blockade of the town.

The rebels' chief negotiator, Ilyas ag Hamdan, signed the document on Tuesday evening. "We have given our word before God and the mediators," he said.

Foreign Minister Boubacar Sidibé did not attend the ceremony and sent his deputy, Aminata Koné.

No money was paid for the captives, Mauritanian mediator Cheikh Ould Salem said. The six, among them two Norwegians, are in good health, he said.

The army shelled rebel positions as late as Sunday, killing at least nine fighters. Mali broke an earlier ceasefire in 2022 within a day.

=== Le Fleuve | 2024-05-23
In Nouakchott, ten days of silence for six lives

For ten days the guns in the north are to fall silent. That is what emissaries of Bamako and of the Movement for the Northern Dunes put on paper in the Mauritanian capital, where they had sat facing each other since last Friday.

In exchange, half a dozen humanitarian workers who were kidnapped in March on the road from Tin Aghal should soon see their families. One of them, a nurse from Bergen, is gravely ill, the mediator Cheikh Ould Salem let it be known.

Boubacar Sidibé himself, head of Malian diplomacy, shook the rebels' hands in front of the cameras. "We have given our word before God and the nation," said Ilyas ag Hamdan for the other camp.

It was not the first understanding of the year: an exchange of prisoners had been arranged in February.

Soldiers will open the roads into Tin Aghal, where bread has tripled in price. For their part, the insurgents have promised to stay away from the airstrip.

=== Atlantic Observer | 2024-05-22
Ransom questions hang over Mali hostage deal

Two million euros changed hands before Mali's rebels consented to let their hostages go, according to two Western diplomats, in a bargain that few expect to hold.

The insurgents had held six aid workers for ten weeks. A seventh, Kenyan logistician Peter Mwaura, escaped in April.

Their negotiator left Nouakchott on Tuesday without putting his name to the text, saying he first had to consult commanders in the desert. So the truce, which is to last ten days, rests on a handshake.

The siege of Tin Aghal is to end under the terms. "I do not believe a word of it," said Fatou Diarra of the Bamako Institute, recalling that a truce signed in 2022 had collapsed in less than 24 hours.

At least nine fighters died in the army's last bombardment on Saturday.

=== facts
The two sides agreed on a ten-day truce.
  Sahel News Agency: Mali and northern rebels agree ten-day truce
  Sahel News Agency: Mali's government and the rebel Movement for the Northern Dunes have agreed on a ten-day truce, mediators said on Tuesday
  Le Fleuve: ten days of silence
  Le Fleuve: For ten days the guns in the north are to fall silent
  Le Fleuve: That is what emissaries of Bamako and of the Movement for the Northern Dunes put on paper in the Mauritanian capital
  Atlantic Observer: the truce, which is to last ten days
It is the first deal between them since January, or it is not.
  Sahel News Agency: in the first deal between the two sides since fighting resumed in January
  Le Fleuve: It was not the first understanding of the year
An exchange of prisoners was arranged in February.
  Le Fleuve: an exchange of prisoners had been arranged in February
It was reached in Nouakchott after five days of talks.
  Sahel News Agency: reached in Nouakchott after five days of talks
  Le Fleuve: where they had sat facing each other since last Friday
The rebels are to release six aid workers.
  Sahel News Agency: aid workers to go free
  Sahel News Agency: the rebels are to release six aid workers
  Le Fleuve: In exchange, half a dozen humanitarian workers who were kidnapped in March on the road from Tin Aghal should soon see their families
  Atlantic Observer: Mali's rebels consented to let their hostages go
The aid workers were seized near Tin Aghal in March.
  Sahel News Agency: six aid workers seized near Tin Aghal in March
  Le Fleuve: who were kidnapped in March on the road from Tin Aghal
  Atlantic Observer: The insurgents had held six aid workers for ten weeks
The army is to lift the blockade of Tin Aghal.
  Sahel News Agency: The army is to lift its blockade of the town
  Le Fleuve: Soldiers will open the roads into Tin Aghal
  Atlantic Observer: The siege of Tin Aghal is to end under the terms
The rebels' negotiator signed, or left without signing.
  Sahel News Agency: The rebels' chief negotiator, Ilyas ag Hamdan, signed the document on Tuesday evening
  Atlantic Observer: Their negotiator left Nouakchott on Tuesday without putting his name to the text
Ag Hamdan said that they gave their word before God.
  Sahel News Agency: "We have given our word before God and the mediators," he said
  Le Fleuve: "We have given our word before God and the nation," said Ilyas ag Hamdan for the other camp
The foreign minister was present, or stayed away.
  Sahel News Agency: Foreign Minister Boubacar Sidibé did not attend the ceremony
  Le Fleuve: Boubacar Sidibé himself, head of Malian diplomacy, shook the rebels' hands in front of the cameras
He sent his deputy.
  Sahel News Agency: sent his deputy, Aminata Koné
Money was paid for the captives, or was not.
  Sahel News Agency: No money was paid for the captives, Mauritanian mediator Cheikh Ould Salem said
  Atlantic Observer: Two million euros changed hands before Mali's rebels consented to let their hostages go, according to two Western diplomats
The captives are in good health, or one is gravely ill.
  Sahel News Agency: The six, among them two Norwegians, are in good health, he said
  Le Fleuve: One of them, a nurse from Bergen, is gravely ill, the mediator Cheikh Ould Salem let it be known
The army shelled the rebels and killed nine.
  Sahel News Agency: The army shelled rebel positions as late as Sunday, killing at least nine fighters
  Atlantic Observer: At least nine fighters died in the army's last bombardment on Saturday
A ceasefire of 2022 did not last a day.
  Sahel News Agency: Mali broke an earlier ceasefire in 2022 within a day
  Atlantic Observer: a truce signed in 2022 had collapsed in less than 24 hours
Bread has tripled in price.
  Le Fleuve: bread has tripled in price
The insurgents promised to stay away from the airstrip.
  Le Fleuve: the insurgents have promised to stay away from the airstrip
Few expect the bargain to hold.
  Atlantic Observer: a bargain that few expect to hold
There are questions about ransom.
  Atlantic Observer: Ransom questions hang over Mali hostage deal
A seventh hostage escaped in April.
  Atlantic Observer: A seventh, Kenyan logistician Peter Mwaura, escaped in April
The negotiator had to consult commanders.
  Atlantic Observer: saying he first had to consult commanders in the desert
The truce rests on a handshake.
  Atlantic Observer: So the truce, which is to last ten days, rests on a handshake
Diarra does not believe it.
  Atlantic Observer: "I do not believe a word of it," said Fatou Diarra of the Bamako Institute

=== conflicts
denial | Sahel News Agency: in the first deal between the two sides since fighting resumed in January | Le Fleuve: not the first understanding of the year
denial | Sahel News Agency: signed the document | Atlantic Observer: without putting his name to the text
denial | Sahel News Agency: did not attend the ceremony | Le Fleuve: shook the rebels' hands in front of the cameras
denial | Sahel News Agency: No money was paid | Atlantic Observer: Two million euros changed hands
denial | Sahel News Agency: are in good health | Le Fleuve: is gravely ill
date | Sahel News Agency: as late as Sunday | Atlantic Observer: on Saturday
quotation | Sahel News Agency: before God and the mediators | Le Fleuve: before God and the nation
