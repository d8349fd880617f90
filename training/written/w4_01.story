A Ghanaian highlife singer dies

=== Coast News Agency | 2024-08-19 | wire
Highlife great Kwesi Abban dies aged 81

ACCRA — Kwesi Abban, the Ghanaian singer and guitarist whose band the Harbour Kings carried highlife to dance halls across West Africa, has died at the age of 81, his family said on Monday.

He died on Saturday night at a hospital in Takoradi after a short illness, his daughter Esi Abban told the Coast News Agency.

Born in Sekondi in 1943, the son of a railway clerk, Abban built his first guitar from a sardine tin and fishing line.

He founded the Harbour Kings in 1964 and had his biggest hit six years later with "Come Back, Araba", which sold more than 200,000 copies.

The military government of the early 1980s banned one of his songs, and he spent eight years in exile in Hamburg.

President Nana Otchere called Abban "the voice that taught a young nation to dance".

In 2011 he received the Order of the Volta, one of the country's highest honours.

Abban is survived by his wife, Comfort, five children and 14 grandchildren. The family will announce funeral plans later this week.

=== The Accra Ledger | 2024-08-20
The tin-guitar boy who set a coast dancing

He began with an empty sardine can and a length of fishing line. From that home-made instrument Kwesi Abban, who has died at 81, made his way to the stages of Lagos, Abidjan and Freetown.

The end came on Saturday in Takoradi, where he had been in hospital for a few days.

Abban's father kept the books for the railway in Sekondi, and his mother sold kenkey at the harbour gate. He was barely 21 when he gathered eight dockworkers around him and called them the Harbour Kings.

"Come Back, Araba", released in 1970, made them famous; close to a quarter of a million records went over the counter.

One song too many displeased the soldiers who later ruled the country. They took it off the air, and its author fled to London, where he lived for eight years and drove a night bus.

The state made its peace with him: he was awarded the Order of the Volta in 2013.

“He taught a young nation to dance,” said the Minister of Culture, Akua Safo, on Monday.

His wife Comfort and their five children survive him. A state funeral has been offered, but the family has not yet replied.

=== Radio Sankofa Online | 2024-08-19
Legendary Kwesi Abban is gone: tributes pour in

Ghana has lost one of its most beloved musicians. Kwesi Abban, leader of the Harbour Kings, passed away over the weekend, his relatives confirmed on Monday.

His daughter Esi told us that he had been ill for more than two years, and that he sang to the nurses on his last evening.

"Daddy went the way he lived, with a tune on his lips," she said.

President Nana Otchere praised the late singer as "the voice that taught a young nation to dance".

Rapper Kofi Blade, who sampled "Come Back, Araba" on his 2019 album, wrote that every beat he had ever made started with Uncle Kwesi's guitar.

The Musicians' Union has asked radio stations to play a minute of highlife at noon every day this week.

Abban, who was born in Cape Coast in 1943, was never banned in his homeland, contrary to a widespread belief, but he spent most of the 1980s in Germany.

Funeral arrangements are to be made public in the coming days.

=== facts
Kwesi Abban has died at 81.
  Coast News Agency: Highlife great Kwesi Abban dies aged 81
  Coast News Agency: Kwesi Abban ... has died at the age of 81
  The Accra Ledger: Kwesi Abban, who has died at 81
  Radio Sankofa Online: Legendary Kwesi Abban is gone
  Radio Sankofa Online: Ghana has lost one of its most beloved musicians
  Radio Sankofa Online: Kwesi Abban, leader of the Harbour Kings, passed away over the weekend
His band carried highlife across West Africa.
  Coast News Agency: whose band the Harbour Kings carried highlife to dance halls across West Africa
  The Accra Ledger: The tin-guitar boy who set a coast dancing
  The Accra Ledger: made his way to the stages of Lagos, Abidjan and Freetown
The family announced the death on Monday.
  Coast News Agency: his family said on Monday
  Radio Sankofa Online: his relatives confirmed on Monday
He died on Saturday in hospital in Takoradi.
  Coast News Agency: He died on Saturday night at a hospital in Takoradi
  The Accra Ledger: The end came on Saturday in Takoradi, where he had been in hospital for a few days
How long he was ill, according to his daughter.
  Coast News Agency: after a short illness, his daughter Esi Abban told the Coast News Agency
  Radio Sankofa Online: His daughter Esi told us that he had been ill for more than two years
He was born in 1943 in a town on the coast.
  Coast News Agency: Born in Sekondi in 1943
  Radio Sankofa Online: Abban, who was born in Cape Coast in 1943
His father was a railway clerk.
  Coast News Agency: the son of a railway clerk
  The Accra Ledger: Abban's father kept the books for the railway in Sekondi
He built his first guitar from a sardine tin.
  Coast News Agency: Abban built his first guitar from a sardine tin and fishing line
  The Accra Ledger: He began with an empty sardine can and a length of fishing line
He founded the Harbour Kings in 1964.
  Coast News Agency: He founded the Harbour Kings in 1964
  The Accra Ledger: He was barely 21 when he gathered eight dockworkers around him and called them the Harbour Kings
"Come Back, Araba" was his biggest hit in 1970.
  Coast News Agency: had his biggest hit six years later with "Come Back, Araba"
  The Accra Ledger: "Come Back, Araba", released in 1970, made them famous
The record sold more than 200,000 copies.
  Coast News Agency: which sold more than 200,000 copies
  The Accra Ledger: close to a quarter of a million records went over the counter
The military government banned one of his songs.
  Coast News Agency: The military government of the early 1980s banned one of his songs
  The Accra Ledger: One song too many displeased the soldiers who later ruled the country
  The Accra Ledger: They took it off the air
  Radio Sankofa Online: was never banned in his homeland, contrary to a widespread belief
He spent eight years in exile.
  Coast News Agency: he spent eight years in exile in Hamburg
  The Accra Ledger: its author fled to London, where he lived for eight years
  Radio Sankofa Online: he spent most of the 1980s in Germany
He was called the voice that taught a young nation to dance.
  Coast News Agency: President Nana Otchere called Abban "the voice that taught a young nation to dance"
  The Accra Ledger: “He taught a young nation to dance,” said the Minister of Culture, Akua Safo, on Monday
  Radio Sankofa Online: President Nana Otchere praised the late singer as "the voice that taught a young nation to dance"
He received the Order of the Volta.
  Coast News Agency: In 2011 he received the Order of the Volta
  The Accra Ledger: he was awarded the Order of the Volta in 2013
The order is among the country's highest honours.
  Coast News Agency: one of the country's highest honours
The state made its peace with him.
  The Accra Ledger: The state made its peace with him
He is survived by his wife and five children.
  Coast News Agency: Abban is survived by his wife, Comfort, five children
  The Accra Ledger: His wife Comfort and their five children survive him
He has 14 grandchildren.
  Coast News Agency: 14 grandchildren
Funeral plans will be announced within days.
  Coast News Agency: The family will announce funeral plans later this week
  Radio Sankofa Online: Funeral arrangements are to be made public in the coming days
His mother sold kenkey.
  The Accra Ledger: his mother sold kenkey at the harbour gate
In exile he drove a night bus.
  The Accra Ledger: drove a night bus
A state funeral has been offered.
  The Accra Ledger: A state funeral has been offered
The family has not replied to the offer.
  The Accra Ledger: the family has not yet replied
Tributes pour in.
  Radio Sankofa Online: tributes pour in
He sang to the nurses on the last evening.
  Radio Sankofa Online: he sang to the nurses on his last evening
His daughter: he went with a tune on his lips.
  Radio Sankofa Online: "Daddy went the way he lived, with a tune on his lips," she said
Kofi Blade sampled the hit in 2019.
  Radio Sankofa Online: Rapper Kofi Blade, who sampled "Come Back, Araba" on his 2019 album
Blade says every beat of his started with the guitar.
  Radio Sankofa Online: wrote that every beat he had ever made started with Uncle Kwesi's guitar
The union asks for a minute of highlife at noon.
  Radio Sankofa Online: The Musicians' Union has asked radio stations to play a minute of highlife at noon every day this week

=== conflicts
figure | Coast News Agency: a short illness | Radio Sankofa Online: ill for more than two years
place | Coast News Agency: Sekondi | Radio Sankofa Online: Cape Coast
denial | Coast News Agency: banned one of his songs | Radio Sankofa Online: was never banned in his homeland
denial | The Accra Ledger: They took it off the air | Radio Sankofa Online: was never banned in his homeland
place | Coast News Agency: Hamburg | The Accra Ledger: London
place | The Accra Ledger: London | Radio Sankofa Online: Germany
date | Coast News Agency: 2011 | The Accra Ledger: 2013
attribution | Coast News Agency: President Nana Otchere | The Accra Ledger: the Minister of Culture, Akua Safo
attribution | The Accra Ledger: the Minister of Culture, Akua Safo | Radio Sankofa Online: President Nana Otchere
