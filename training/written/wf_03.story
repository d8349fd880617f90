Death of a rock singer

=== Transatlantic Press | 2025-05-19 | wire
Ray Dellacourt, voice of the Iron Sparrows, dies at 68

AUSTIN, Texas (TP) - Ray Dellacourt, the gravel-voiced singer who took the Iron Sparrows from a Memphis garage to the world's stadiums, died on Sunday. He was 68.

Dellacourt died of liver cancer at his ranch outside Austin, his manager, Lou Feldman, said in a statement. The illness had been found two years ago, and he had kept it to himself.

The band sold 40 million records. Its biggest hit, "Tin Roof Rain", was written by Dellacourt in a single night in 1983 after the birth of his daughter.

Guitarist Pete Oakley, with whom he had not spoken since the group fell apart in 2004, visited him in April and the two were reconciled, Feldman said.

Dellacourt quit drinking in 1998 and never touched a glass again. He is survived by his third wife, Marta, and four children.

A farewell tour that had been announced for the autumn was called off last month without any explanation. No funeral service will be held, at his own wish.

=== Lone Star Sentinel | 2025-05-19
Austin mourns Ray Dellacourt, its adopted son

Fans laid flowers, beer cans and guitar strings at the gate of the Dellacourt ranch on Sunday night, after word spread that the frontman of the Iron Sparrows had lost his fight with cancer.

The Memphis native moved to Travis County in 1991. Few of his neighbours were aware that he was sick; he had told hardly anyone of the tumor that doctors discovered in his liver in 2023.

"He came to the barbecue in March and he ate like a horse," said Wanda Pruitt, 74, who lives across the creek. "I had no idea."

His only regret, friends say, was Pete Oakley. The old partners went two decades without exchanging a word, and the guitarist did not make it to the bedside in time to patch things up.

Dellacourt, who gave up alcohol in 1998, will be laid to rest without a ceremony, as he had asked. Marta, his third wife, and his four children were with him when he passed away.

His final concert, in Tulsa in 2022, ended with "Tin Roof Rain", the song he dashed off overnight when his daughter was born.

=== Backbeat | 2025-05-20
The rain stops: remembering Ray Dellacourt (1957-2025)

There was always something unfinished about the Iron Sparrows. Now there will be no last chapter.

Dellacourt's death at 67, from a tumor of the liver, silences one of rock's great growls. The tour he had promised for this fall had been scrapped in April with no reason given, and those of us who held tickets grumbled. We know better today.

"Tin Roof Rain" will be played on every station this week. Few listeners realize that Dellacourt had no hand in its making: it was Oakley who brought the finished song to the studio in 1983, as the sleeve of the first pressing shows.

Dellacourt was no saint. He crashed two Porsches, married three times and, by the account of two former roadies, was still emptying a bottle of bourbon a day on the reunion rehearsals of 2019.

But with more than 40 million albums sold and a voice like a gravel pit at dawn, he did not need to be one.

=== facts
Ray Dellacourt died.
  Transatlantic Press: Ray Dellacourt, voice of the Iron Sparrows, dies at 68
  Transatlantic Press: Ray Dellacourt, the gravel-voiced singer ... died on Sunday
  Lone Star Sentinel: Austin mourns Ray Dellacourt
  Lone Star Sentinel: the frontman of the Iron Sparrows had lost his fight with cancer
  Backbeat: Dellacourt's death at 67
Dellacourt was 68.
  Transatlantic Press: He was 68
  Backbeat: Dellacourt's death at 67
He was the singer of the Iron Sparrows.
  Transatlantic Press: voice of the Iron Sparrows
  Transatlantic Press: the gravel-voiced singer who took the Iron Sparrows
  Lone Star Sentinel: the frontman of the Iron Sparrows
His voice was rough as gravel.
  Transatlantic Press: the gravel-voiced singer
  Backbeat: a voice like a gravel pit at dawn
The band came from Memphis.
  Transatlantic Press: took the Iron Sparrows from a Memphis garage to the world's stadiums
Dellacourt was born in Memphis and moved to Travis County in 1991.
  Lone Star Sentinel: The Memphis native moved to Travis County in 1991
He died of liver cancer.
  Transatlantic Press: Dellacourt died of liver cancer
  Lone Star Sentinel: the tumor that doctors discovered in his liver
  Backbeat: from a tumor of the liver
He died at his ranch.
  Transatlantic Press: at his ranch outside Austin
Manager Lou Feldman announced it in a statement.
  Transatlantic Press: his manager, Lou Feldman, said in a statement
The illness was found two years ago.
  Transatlantic Press: The illness had been found two years ago
  Lone Star Sentinel: doctors discovered in his liver in 2023
He kept the illness to himself.
  Transatlantic Press: he had kept it to himself
  Lone Star Sentinel: Few of his neighbours were aware that he was sick
  Lone Star Sentinel: he had told hardly anyone of the tumor
The band sold 40 million records.
  Transatlantic Press: The band sold 40 million records
  Backbeat: more than 40 million albums sold
Dellacourt wrote "Tin Roof Rain".
  Transatlantic Press: "Tin Roof Rain", was written by Dellacourt in a single night
  Lone Star Sentinel: the song he dashed off overnight when his daughter was born
  Backbeat: Dellacourt had no hand in its making
Oakley brought the song to the studio finished.
  Backbeat: it was Oakley who brought the finished song to the studio in 1983
The sleeve of the first pressing shows it.
  Backbeat: as the sleeve of the first pressing shows
"Tin Roof Rain" was the biggest hit.
  Transatlantic Press: Its biggest hit, "Tin Roof Rain"
"Tin Roof Rain" dates from 1983.
  Transatlantic Press: in a single night in 1983
  Backbeat: to the studio in 1983
The song was written at the birth of his daughter.
  Transatlantic Press: after the birth of his daughter
  Lone Star Sentinel: when his daughter was born
"Tin Roof Rain" will be played everywhere this week.
  Backbeat: "Tin Roof Rain" will be played on every station this week
Dellacourt and Oakley had not spoken for two decades.
  Transatlantic Press: Guitarist Pete Oakley, with whom he had not spoken since the group fell apart in 2004
  Lone Star Sentinel: The old partners went two decades without exchanging a word
The group fell apart in 2004.
  Transatlantic Press: the group fell apart in 2004
Oakley visited him and the two were reconciled.
  Transatlantic Press: visited him in April and the two were reconciled
  Lone Star Sentinel: the guitarist did not make it to the bedside in time to patch things up
Oakley was his only regret.
  Lone Star Sentinel: His only regret, friends say, was Pete Oakley
Dellacourt stopped drinking in 1998.
  Transatlantic Press: Dellacourt quit drinking in 1998
  Lone Star Sentinel: Dellacourt, who gave up alcohol in 1998
He never drank again.
  Transatlantic Press: never touched a glass again
  Backbeat: was still emptying a bottle of bourbon a day on the reunion rehearsals of 2019
He leaves his third wife and four children.
  Transatlantic Press: He is survived by his third wife, Marta, and four children
  Lone Star Sentinel: Marta, his third wife, and his four children
The family was with him when he died.
  Lone Star Sentinel: Marta, his third wife, and his four children were with him when he passed away
Dellacourt married three times.
  Backbeat: married three times
The farewell tour planned for autumn was called off in April without a reason.
  Transatlantic Press: A farewell tour that had been announced for the autumn was called off last month without any explanation
  Backbeat: The tour he had promised for this fall had been scrapped in April with no reason given
Ticket holders grumbled.
  Backbeat: those of us who held tickets grumbled
  Backbeat: We know better today
There will be no funeral service, at his wish.
  Transatlantic Press: No funeral service will be held, at his own wish
  Lone Star Sentinel: will be laid to rest without a ceremony, as he had asked
Fans laid flowers at the gate of the ranch.
  Lone Star Sentinel: Fans laid flowers, beer cans and guitar strings at the gate of the Dellacourt ranch on Sunday night
A neighbour said that he ate well in March.
  Lone Star Sentinel: "He came to the barbecue in March and he ate like a horse,"
The neighbour said that she had no idea.
  Lone Star Sentinel: "I had no idea."
Wanda Pruitt lives across the creek.
  Lone Star Sentinel: Wanda Pruitt, 74, who lives across the creek
His last concert was in Tulsa in 2022.
  Lone Star Sentinel: His final concert, in Tulsa in 2022
The last concert ended with "Tin Roof Rain".
  Lone Star Sentinel: ended with "Tin Roof Rain"
Something was unfinished about the band.
  Backbeat: There was always something unfinished about the Iron Sparrows
There will be no last chapter.
  Backbeat: Now there will be no last chapter
Dellacourt was no saint.
  Backbeat: Dellacourt was no saint
  Backbeat: he did not need to be one
He crashed two Porsches.
  Backbeat: He crashed two Porsches

=== conflicts
denial | Transatlantic Press: was written by Dellacourt | Backbeat: Dellacourt had no hand in its making
denial | Lone Star Sentinel: the song he dashed off overnight | Backbeat: Dellacourt had no hand in its making
denial | Transatlantic Press: the two were reconciled | Lone Star Sentinel: did not make it to the bedside in time to patch things up
denial | Transatlantic Press: never touched a glass again | Backbeat: was still emptying a bottle of bourbon a day
figure | Transatlantic Press: He was 68 | Backbeat: death at 67
