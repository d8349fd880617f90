A song contest winner is cleared of plagiarism

=== Baltic Telegraph Agency | 2025-03-20 | wire
Court rejects plagiarism claim against Estonian song contest winner

TALLINN — A court in Tallinn ruled on Thursday that Estonian singer Liis Kask did not copy a Bulgarian song in "Seven Swans", the ballad with which she won the North Sea Song Contest last year.

Bulgarian composer Georgi Vasilev had demanded 600,000 euros in damages, claiming that the refrain was taken from his 1991 piece "White Birds".

Judge Kristjan Ojamaa said the two melodies shared five notes, "which belong to everybody who has ever hummed a lullaby".

Kask, 24, wept when the verdict was read out. "I wrote it on my grandmother's harmonium, and now nobody can take that from her," she said outside the court.

Vasilev, who is 70, must pay the costs of the trial, put at 48,000 euros. His lawyer, Nadya Petkova, said they would appeal.

A musicologist from Vienna, Clemens Adler, had told the court in January that the similarity was "beyond coincidence". A second expert, from Helsinki, disagreed.

The organisers of the contest had announced beforehand that Kask would keep her trophy whatever the outcome.

"Seven Swans" has been streamed 310 million times. Kask will sing it as a guest at this year's final in Aberdeen on 17 May.

=== Õhtuleht Weekend | 2025-03-22
Five notes that belong to everyone

Grandmother Aino's harmonium stands in a farmhouse on the island of Hiiumaa, and since this week it is a piece of legal history.

On it, Liis Kask composed the ballad that took all Europe by storm. It was hers and nobody else's, a Tallinn judge decided on Wednesday.

What it has in common with a Bulgarian tune from 1989, in his view, are five tones that anybody might hit upon who sings a child to sleep.

“I wrote it on my grandmother's harmonium, and no one will ever take that away from her,” the singer said, with tears on her cheeks.

The loser of the case, Georgi Vasilev, had wanted more than half a million euros. Now he has to bear the expenses of both sides. He took the defeat like a gentleman, kissed Kask's hand and let it be known through his counsel that he would leave it at that.

In the hearing of two months ago the opinions of the scholars had clashed. It was a Finnish musicologist, of all people, who had found that the likeness went “beyond coincidence”.

Had the verdict gone the other way, Kask would have had to give back the glass gull which is awarded to the winner, the broadcaster's legal department confirmed.

Aino, 91, heard the news on the wireless and then, she says, went to feed the hens.

In May her granddaughter appears in Scotland, outside the competition, with the song that has been played more than 300 million times on the internet.

=== facts
A court ruled that Kask did not copy the song.
  Baltic Telegraph Agency: Court rejects plagiarism claim against Estonian song contest winner
  Baltic Telegraph Agency: A court in Tallinn ruled on Thursday that Estonian singer Liis Kask did not copy a Bulgarian song in "Seven Swans"
  Õhtuleht Weekend: It was hers and nobody else's, a Tallinn judge decided on Wednesday
She won the contest with it last year.
  Baltic Telegraph Agency: the ballad with which she won the North Sea Song Contest last year
The ballad took Europe by storm.
  Õhtuleht Weekend: the ballad that took all Europe by storm
Vasilev demanded 600,000 euros.
  Baltic Telegraph Agency: Bulgarian composer Georgi Vasilev had demanded 600,000 euros in damages
  Õhtuleht Weekend: The loser of the case, Georgi Vasilev, had wanted more than half a million euros
He claimed the refrain came from his older piece.
  Baltic Telegraph Agency: claiming that the refrain was taken from his 1991 piece "White Birds"
The Bulgarian tune dates from a certain year.
  Baltic Telegraph Agency: his 1991 piece "White Birds"
  Õhtuleht Weekend: a Bulgarian tune from 1989
The two melodies share five notes.
  Baltic Telegraph Agency: Judge Kristjan Ojamaa said the two melodies shared five notes
  Õhtuleht Weekend: What it has in common with a Bulgarian tune from 1989, in his view, are five tones
The notes belong to anyone who hums a lullaby.
  Baltic Telegraph Agency: "which belong to everybody who has ever hummed a lullaby"
  Õhtuleht Weekend: Five notes that belong to everyone
  Õhtuleht Weekend: that anybody might hit upon who sings a child to sleep
Kask wept.
  Baltic Telegraph Agency: Kask, 24, wept when the verdict was read out
  Õhtuleht Weekend: with tears on her cheeks
She wrote it on her grandmother's harmonium.
  Baltic Telegraph Agency: "I wrote it on my grandmother's harmonium
  Õhtuleht Weekend: On it, Liis Kask composed the ballad
  Õhtuleht Weekend: “I wrote it on my grandmother's harmonium
Nobody can take that from her.
  Baltic Telegraph Agency: now nobody can take that from her," she said outside the court
  Õhtuleht Weekend: no one will ever take that away from her,” the singer said
Vasilev is 70.
  Baltic Telegraph Agency: Vasilev, who is 70
He must pay the costs.
  Baltic Telegraph Agency: Vasilev ... must pay the costs of the trial
  Õhtuleht Weekend: Now he has to bear the expenses of both sides
The costs are 48,000 euros.
  Baltic Telegraph Agency: the costs of the trial, put at 48,000 euros
Whether Vasilev will appeal.
  Baltic Telegraph Agency: His lawyer, Nadya Petkova, said they would appeal
  Õhtuleht Weekend: let it be known through his counsel that he would leave it at that
An expert called the likeness beyond coincidence.
  Baltic Telegraph Agency: A musicologist from Vienna, Clemens Adler, had told the court in January that the similarity was "beyond coincidence"
  Õhtuleht Weekend: It was a Finnish musicologist, of all people, who had found that the likeness went “beyond coincidence”
The experts disagreed.
  Baltic Telegraph Agency: A second expert, from Helsinki, disagreed
  Õhtuleht Weekend: In the hearing of two months ago the opinions of the scholars had clashed
Whether she would have kept the trophy after a defeat.
  Baltic Telegraph Agency: The organisers of the contest had announced beforehand that Kask would keep her trophy whatever the outcome
  Õhtuleht Weekend: Had the verdict gone the other way, Kask would have had to give back the glass gull
The legal department confirmed it.
  Õhtuleht Weekend: the broadcaster's legal department confirmed
The song was streamed 310 million times.
  Baltic Telegraph Agency: "Seven Swans" has been streamed 310 million times
  Õhtuleht Weekend: the song that has been played more than 300 million times on the internet
Kask sings it as a guest in Aberdeen in May.
  Baltic Telegraph Agency: Kask will sing it as a guest at this year's final in Aberdeen on 17 May
  Õhtuleht Weekend: In May her granddaughter appears in Scotland, outside the competition
The harmonium stands on Hiiumaa.
  Õhtuleht Weekend: Grandmother Aino's harmonium stands in a farmhouse on the island of Hiiumaa
It is legal history.
  Õhtuleht Weekend: since this week it is a piece of legal history
Vasilev took it like a gentleman.
  Õhtuleht Weekend: He took the defeat like a gentleman
He kissed her hand.
  Õhtuleht Weekend: kissed Kask's hand
She heard it on the wireless.
  Õhtuleht Weekend: Aino, 91, heard the news on the wireless
She fed the hens.
  Õhtuleht Weekend: went to feed the hens

=== conflicts
date | Baltic Telegraph Agency: on Thursday | Õhtuleht Weekend: on Wednesday
date | Baltic Telegraph Agency: 1991 | Õhtuleht Weekend: 1989
quotation | Baltic Telegraph Agency: now nobody can take that from her | Õhtuleht Weekend: no one will ever take that away from her
denial | Baltic Telegraph Agency: they would appeal | Õhtuleht Weekend: he would leave it at that
attribution | Baltic Telegraph Agency: A musicologist from Vienna, Clemens Adler | Õhtuleht Weekend: a Finnish musicologist
denial | Baltic Telegraph Agency: would keep her trophy whatever the outcome | Õhtuleht Weekend: would have had to give back the glass gull
