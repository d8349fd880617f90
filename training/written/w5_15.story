Mutiny of soldiers in Niger's capital fails

=== Sahel Wire | 2021-03-31 | wire
Niger says it foiled coup two days before inauguration

NIAMEY, March 31 (Sahel Wire) - Niger's government said on Wednesday that it had thwarted an attempted coup after heavy gunfire near the presidential palace in the night, two days before a new president is due to be sworn in.

Several people were arrested, government spokesman Abdou Maiga said. The leader of the mutineers, air force captain Sani Gourouza, was at large.

Residents heard shots for about 30 minutes from 3 a.m. The presidential guard repelled a column of six pick-up trucks that had come from the air base, a security source said. One guardsman was killed, the source added.

President-elect Moussa Bello, whose victory in February has been contested by his rival Hama Idrissa, was not in the palace. "The Republic slept badly, but it slept in its own bed," he said in an address on state television.

Idrissa, a former president, condemned the attempt and told his followers to stay at home. He had called for protests on Wednesday; they were banned.

The African Union expressed "deep concern". Niger, a country of 24 million and the world's seventh producer of uranium, has had four coups since independence from France in 1960, the last of them in 2010.

=== Le Journal du Fleuve | 2021-04-01
Thirty minutes that shook Niamey

The bakers had lit their ovens when the first burst came. For half an hour, from three o'clock on, the quarter of Plateau lay on its kitchen floors; then it was quiet, and by seven the bread was sold.

What had happened was told by the authorities later in the day. Soldiers under one Captain Sani Gourouza had driven from the airfield towards the seat of the head of state in half a dozen vans and been beaten back by the guard. According to the interior minister no loyal soldier died. Two mutineers did.

Gourouza was caught yesterday evening in a village 40 kilometres downriver. Some fifteen men of his unit had been seized before.

Moussa Bello, who takes the oath tomorrow, spent the night elsewhere. "The Republic slept badly, but in its own bed," he told the nation. He owes his office to a run-off which Hama Idrissa does not acknowledge.

Mr Idrissa disowned the putschists. His supporters, he said, should not give anyone a pretext by going out into the streets. The march that he had planned had been forbidden anyway.

It would have been the fifth successful putsch in the history of the country. The most recent one was eleven years ago.

=== Atlantic Affairs | 2021-04-02
Sworn in under the guns: Niger's fragile first

When Moussa Bello lays his hand on the Koran today, it will be the first time that one elected president of Niger hands over to another. It very nearly did not come to that.

On Wednesday at around 4 a.m. a group of airmen tried to storm the palace. Their commander, Captain Sanoussi Gourouza, had been passed over for promotion twice. The presidential guard, trained by Americans, stopped them at the second roundabout, and lost one of its own.

Bello had been warned. French intelligence had told him on Monday that something was afoot, a diplomat says; Paris denies this.

The defeated candidate is making things worse. Hama Idrissa, who ruled in the nineties, refused to condemn the coup and maintains that he won with 50.3 per cent. The constitutional court had confirmed Bello's victory with 55.7 per cent on March 21.

The new man inherits two wars against jihadists, one in the west and one around Lake Chad. On March 15 gunmen killed 58 villagers returning from market; six days later 137 died in attacks on three hamlets. The African Union is worried, and says so.

=== facts
Niger foiled an attempted coup
  Sahel Wire: Niger says it foiled coup two days before inauguration
  Sahel Wire: Niger's government said on Wednesday that it had thwarted an attempted coup
  Atlantic Affairs: It very nearly did not come to that
There was gunfire near the palace for about 30 minutes from 3 a.m.
  Sahel Wire: heavy gunfire near the presidential palace in the night
  Sahel Wire: Residents heard shots for about 30 minutes from 3 a.m.
  Le Journal du Fleuve: Thirty minutes that shook Niamey
  Le Journal du Fleuve: For half an hour, from three o'clock on, the quarter of Plateau lay on its kitchen floors
  Atlantic Affairs: On Wednesday at around 4 a.m. a group of airmen tried to storm the palace
The new president is sworn in on Friday
  Sahel Wire: two days before a new president is due to be sworn in
  Le Journal du Fleuve: Moussa Bello, who takes the oath tomorrow
  Atlantic Affairs: Moussa Bello lays his hand on the Koran today
  Atlantic Affairs: Sworn in under the guns
Several people were arrested
  Sahel Wire: Several people were arrested, government spokesman Abdou Maiga said
  Le Journal du Fleuve: Some fifteen men of his unit had been seized before
Gourouza is at large
  Sahel Wire: The leader of the mutineers, air force captain Sani Gourouza, was at large
Gourouza was caught on Wednesday evening
  Le Journal du Fleuve: Gourouza was caught yesterday evening in a village 40 kilometres downriver
Gourouza led the mutineers
  Sahel Wire: The leader of the mutineers, air force captain Sani Gourouza
  Le Journal du Fleuve: Soldiers under one Captain Sani Gourouza
  Atlantic Affairs: Their commander, Captain Sanoussi Gourouza
Gourouza had been passed over for promotion twice
  Atlantic Affairs: Their commander, Captain Sanoussi Gourouza, had been passed over for promotion twice
The mutineers came from the air base in six pick-up trucks
  Sahel Wire: a column of six pick-up trucks that had come from the air base
  Le Journal du Fleuve: Soldiers under one Captain Sani Gourouza had driven from the airfield towards the seat of the head of state in half a dozen vans
The presidential guard repelled the mutineers
  Sahel Wire: The presidential guard repelled a column of six pick-up trucks that had come from the air base, a security source said
  Le Journal du Fleuve: been beaten back by the guard
  Atlantic Affairs: The presidential guard ... stopped them at the second roundabout
The guard was trained by Americans
  Atlantic Affairs: trained by Americans
One guardsman was killed
  Sahel Wire: One guardsman was killed, the source added
  Le Journal du Fleuve: According to the interior minister no loyal soldier died
  Atlantic Affairs: lost one of its own
Two mutineers died
  Le Journal du Fleuve: Two mutineers did
Bello was not in the palace
  Sahel Wire: President-elect Moussa Bello ... was not in the palace
  Le Journal du Fleuve: Moussa Bello ... spent the night elsewhere
Idrissa contests Bello's victory
  Sahel Wire: whose victory in February has been contested by his rival Hama Idrissa
  Le Journal du Fleuve: He owes his office to a run-off which Hama Idrissa does not acknowledge
  Atlantic Affairs: maintains that he won with 50.3 per cent
Bello: the Republic slept badly, but in its own bed
  Sahel Wire: "The Republic slept badly, but it slept in its own bed," he said in an address on state television
  Le Journal du Fleuve: "The Republic slept badly, but in its own bed," he told the nation
Idrissa is a former president
  Sahel Wire: Idrissa, a former president
  Atlantic Affairs: who ruled in the nineties
Idrissa condemned the attempt
  Sahel Wire: Idrissa, a former president, condemned the attempt
  Le Journal du Fleuve: Mr Idrissa disowned the putschists
  Atlantic Affairs: Hama Idrissa ... refused to condemn the coup
Idrissa told his followers to stay at home
  Sahel Wire: told his followers to stay at home
  Le Journal du Fleuve: His supporters, he said, should not give anyone a pretext by going out into the streets
Idrissa had called for protests
  Sahel Wire: He had called for protests on Wednesday
  Le Journal du Fleuve: The march that he had planned
The protests were banned
  Sahel Wire: they were banned
  Le Journal du Fleuve: The march that he had planned had been forbidden anyway
The African Union expressed concern
  Sahel Wire: The African Union expressed "deep concern"
  Atlantic Affairs: The African Union is worried, and says so
Niger is the seventh producer of uranium
  Sahel Wire: Niger, a country of 24 million and the world's seventh producer of uranium
Niger has had four coups since 1960
  Sahel Wire: Niger ... has had four coups since independence from France in 1960
  Le Journal du Fleuve: It would have been the fifth successful putsch in the history of the country
The last coup was in 2010
  Sahel Wire: the last of them in 2010
  Le Journal du Fleuve: The most recent one was eleven years ago
The bakers had lit their ovens
  Le Journal du Fleuve: The bakers had lit their ovens when the first burst came
It was quiet afterwards and the bread was sold
  Le Journal du Fleuve: then it was quiet, and by seven the bread was sold
It is the first handover between elected presidents
  Atlantic Affairs: Niger's fragile first
  Atlantic Affairs: it will be the first time that one elected president of Niger hands over to another
A diplomat says French intelligence had warned Bello
  Atlantic Affairs: Bello had been warned
  Atlantic Affairs: French intelligence had told him on Monday that something was afoot, a diplomat says
Paris denies the warning
  Atlantic Affairs: Paris denies this
Idrissa is making things worse
  Atlantic Affairs: The defeated candidate is making things worse
The court confirmed Bello's victory
  Atlantic Affairs: The constitutional court had confirmed Bello's victory with 55.7 per cent on March 21
Bello inherits two wars
  Atlantic Affairs: The new man inherits two wars against jihadists, one in the west and one around Lake Chad
58 villagers were killed on March 15
  Atlantic Affairs: On March 15 gunmen killed 58 villagers returning from market
137 died in attacks on three hamlets
  Atlantic Affairs: six days later 137 died in attacks on three hamlets
The authorities told later what had happened
  Le Journal du Fleuve: What had happened was told by the authorities later in the day

=== conflicts
date | Sahel Wire: from 3 a.m. | Atlantic Affairs: around 4 a.m.
date | Le Journal du Fleuve: from three o'clock on | Atlantic Affairs: around 4 a.m.
name | Sahel Wire: Sani Gourouza | Atlantic Affairs: Sanoussi Gourouza
name | Le Journal du Fleuve: Sani Gourouza | Atlantic Affairs: Sanoussi Gourouza
denial | Sahel Wire: One guardsman was killed | Le Journal du Fleuve: no loyal soldier died
denial | Le Journal du Fleuve: no loyal soldier died | Atlantic Affairs: lost one of its own
denial | Sahel Wire: condemned the attempt | Atlantic Affairs: refused to condemn the coup
denial | Le Journal du Fleuve: disowned the putschists | Atlantic Affairs: refused to condemn the coup
quotation | Sahel Wire: but it slept in its own bed | Le Journal du Fleuve: but in its own bed
