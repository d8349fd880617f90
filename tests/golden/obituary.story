A composer dies; mother, son and daughter of one name, a saying quoted twice and reported once, a year and a place that differ

=== Chronicle | 2023-09-19
Composer Edda Lorne dies at 91

Edda Lorne, whose songs for children were sung in half the country’s schools, has died. She was 91.

She died at her home in Fennick on Sunday after a short illness, her son Tobias Lorne said.

Born in Harrow Sound in 1932, the daughter of a lighthouse keeper, she wrote her first melody at the age of six. She taught music in a village school for eleven years before “The Paper Boat” made her known in 1965.

She wrote more than 400 songs and two operas. In 1988 she turned down a state medal; she never explained why.

“My mother could not pass a piano without lifting the lid,” Tobias Lorne said.

=== Standard | 2023-09-19
She gave children their songs

The composer of “The Paper Boat” is dead. Edda Lorne passed away in a hospital in Carrick on Sunday, aged 91.

Some four hundred songs came from her pen over six decades. One of her operas, “The Salt Queen”, is still played.

She was a teacher first, for eleven years, in a school with a single classroom. The children, she once said, were the only critics whom she feared.

“My mother could never pass a piano without opening the lid,” said her son.

A state honour that she was offered in 1988 she refused. A public memorial will be held on Sept. 30.

=== Fennick Post | 2023-09-20
Town mourns Edda Lorne

Flags flew at half-mast in Fennick on Tuesday for Edda Lorne, the town’s honorary citizen, who died at the weekend.

The keeper of a lighthouse was her father. She was born in Harrow Sound in 1931 and came here at twenty-three.

It was here, her neighbours say, that “The Paper Boat” was written on a kitchen table. The song made her famous in 1965.

She could not walk by a piano without raising its lid, her son recalled.

“She thought medals were for soldiers,” said her daughter, Marta Lorne, of the one that her mother did not accept in 1988. A book of condolence lies in the town hall.

=== facts
Edda Lorne has died on Sunday, at 91, at home (in a hospital).
  Chronicle: Composer Edda Lorne dies at 91
  Chronicle: Edda Lorne, whose songs ... has died
  Chronicle: She was 91
  Chronicle: She died at her home in Fennick on Sunday after a short illness
  Standard: The composer of “The Paper Boat” is dead
  Standard: Edda Lorne passed away in a hospital in Carrick on Sunday, aged 91
  Fennick Post: who died at the weekend
She was born in Harrow Sound in 1932 (1931).
  Chronicle: Born in Harrow Sound in 1932
  Fennick Post: She was born in Harrow Sound in 1931
Her father kept a lighthouse.
  Chronicle: the daughter of a lighthouse keeper
  Fennick Post: The keeper of a lighthouse was her father
She was a teacher for eleven years.
  Chronicle: She taught music in a village school for eleven years
  Standard: She was a teacher first, for eleven years, in a school with a single classroom
The Paper Boat made her known in 1965.
  Chronicle: “The Paper Boat” made her known in 1965
  Fennick Post: The song made her famous in 1965
She wrote more than 400 songs.
  Chronicle: She wrote more than 400 songs
  Standard: Some four hundred songs came from her pen
She refused a medal in 1988.
  Chronicle: In 1988 she turned down a state medal
  Standard: A state honour that she was offered in 1988 she refused
  Fennick Post: the one that her mother did not accept in 1988
She could not pass a piano without lifting the lid.
  Chronicle: “My mother could not pass a piano without lifting the lid,” Tobias Lorne said
  Standard: “My mother could never pass a piano without opening the lid,” said her son
  Fennick Post: She could not walk by a piano without raising its lid, her son recalled
Her songs were sung in schools.
  Chronicle: whose songs for children were sung in half the country’s schools
She wrote a melody at six.
  Chronicle: she wrote her first melody at the age of six
She never explained why.
  Chronicle: she never explained why
The Salt Queen is still played.
  Standard: One of her operas, “The Salt Queen”, is still played
Children are critics.
  Standard: The children, she once said, were the only critics whom she feared
There is a memorial.
  Standard: A public memorial will be held on Sept. 30
Flags flew at half-mast.
  Fennick Post: Flags flew at half-mast in Fennick on Tuesday
The song was written in Fennick.
  Fennick Post: “The Paper Boat” was written on a kitchen table
She thought that medals were for soldiers.
  Fennick Post: “She thought medals were for soldiers,” said her daughter, Marta Lorne
A book of condolence lies there.
  Fennick Post: A book of condolence lies in the town hall

=== conflicts
place | Chronicle: her home in Fennick | Standard: a hospital in Carrick
date | Chronicle: 1932 | Fennick Post: 1931
quotation | Chronicle: could not pass a piano without lifting | Standard: could never pass a piano without opening

=== speakers
Chronicle: “My mother could not | Tobias Lorne
Standard: “My mother could never | her son
Fennick Post: “She thought medals | Marta Lorne
