A Norwegian orchestra suspends its conductor

=== Nordpress | 2023-03-14 | wire
Norwegian orchestra suspends chief conductor over treatment of musicians

BERGEN, Norway, March 14 (Nordpress) - The Vestland Symphony Orchestra has suspended its chief conductor, Klaus-Peter Reimann, after 17 musicians complained of humiliation and threats, its management said on Tuesday.

The German, 61, will not conduct Thursday's performance of Mahler's Sixth Symphony. The Estonian Liisa Tamm will take his place.

In a letter to the board, the musicians describe how Reimann made a second violinist play a passage alone 14 times in front of her colleagues. On another occasion he is said to have thrown a score at a trombonist.

Reimann rejected the allegations. "I have shouted at Mahler, not at people," he said in a statement sent by his agent.

The orchestra's director, Tone Heggland, said an external law firm would report by the end of May and that Reimann would continue to be paid. His contract runs until 2026.

Reimann took up the post in 2019. Reviews of the orchestra's recordings under him have been glowing, and its Sibelius cycle won a Gramophone award last year.

=== Fjordbladet | 2023-03-15
"Once more. Alone." The fourteen bars that felled a maestro

She does not want to see her name in print. The bow still shakes a little, she says, when she gets to the passage in rehearsal.

Fourteen times last November she, who sits at the back of the second violins, had to repeat the same bars while 80 people looked at their shoes. "Once more. Alone," Reimann said each time.

That is the opening scene of the letter which led to the conductor's being barred from his own podium yesterday. Seventeen members of the orchestra have signed it. It also tells of a score that flew through the air and struck a clarinettist on the shoulder.

Through his agency Klaus-Peter Reimann let it be known that all of this was untrue. "I have shouted at Mahler, never at a human being."

While lawyers from Oslo investigate, his salary is stopped, Tone Heggland told Fjordbladet. The director had known of complaints since 2021, a former shop steward maintains; she says that she first heard of them in January.

For the Mahler the day after tomorrow, Liisa Tamm has been flown in from Tallinn.

=== Klassisk Nå | 2023-03-16
Tamm saves the Sixth, and a question hangs in the hall

Two hammer blows, and after the second nobody coughed. What the Finnish conductor Liisa Tamm, flown in from Helsinki, achieved last night with a single rehearsal will be talked about for years.

The applause went on for eleven minutes. The only ones to stay seated were the musicians, who refused to be waved to their feet and instead drummed on their stands for her.

It was also a vote. Not a word was said from the stage about the man who should have stood there. In the foyer one heard little else. "He shouted at Mahler, not at people," quipped board chairman Arne Solbakken, who had come up with the phrase himself and seemed pleased with it.

Reimann resigned on Wednesday, according to two people close to the board. The orchestra did not want to confirm that before the weekend.

He leaves a sound that is darker and richer than the one he found in 2019, and a string section with five vacancies. Whether the one has to do with the other is what the investigators must now find out.

=== facts
The orchestra suspended Reimann.
  Nordpress: Norwegian orchestra suspends chief conductor
  Nordpress: The Vestland Symphony Orchestra has suspended its chief conductor, Klaus-Peter Reimann
  Fjordbladet: The fourteen bars that felled a maestro
  Fjordbladet: the conductor's being barred from his own podium yesterday
17 musicians complained of humiliation and threats.
  Nordpress: over treatment of musicians
  Nordpress: after 17 musicians complained of humiliation and threats, its management said on Tuesday
  Fjordbladet: Seventeen members of the orchestra have signed it
The letter led to the suspension.
  Fjordbladet: That is the opening scene of the letter which led to the conductor's being barred
Reimann will not conduct Mahler's Sixth on Thursday.
  Nordpress: The German, 61, will not conduct Thursday's performance of Mahler's Sixth Symphony
  Klassisk Nå: the man who should have stood there
Liisa Tamm takes his place.
  Nordpress: The Estonian Liisa Tamm will take his place
  Fjordbladet: For the Mahler the day after tomorrow, Liisa Tamm has been flown in from Tallinn
Tamm conducted the Sixth.
  Klassisk Nå: Tamm saves the Sixth
  Klassisk Nå: What the Finnish conductor Liisa Tamm, flown in from Helsinki, achieved last night with a single rehearsal
Tamm has been flown in.
  Fjordbladet: Liisa Tamm has been flown in from Tallinn
  Klassisk Nå: Liisa Tamm, flown in from Helsinki
Tamm is Estonian.
  Nordpress: The Estonian Liisa Tamm
  Klassisk Nå: the Finnish conductor Liisa Tamm
Mahler's Sixth is performed on Thursday.
  Nordpress: Thursday's performance of Mahler's Sixth Symphony
  Fjordbladet: the Mahler the day after tomorrow
  Klassisk Nå: achieved last night
A violinist had to play a passage alone 14 times.
  Nordpress: Reimann made a second violinist play a passage alone 14 times in front of her colleagues
  Fjordbladet: Fourteen times last November she, who sits at the back of the second violins, had to repeat the same bars while 80 people looked at their shoes
Musicians describe it in a letter to the board.
  Nordpress: In a letter to the board, the musicians describe how Reimann made
  Fjordbladet: That is the opening scene of the letter
Reimann said: once more, alone.
  Fjordbladet: "Once more. Alone." The fourteen bars
  Fjordbladet: "Once more. Alone," Reimann said each time
Reimann threw a score at a musician.
  Nordpress: On another occasion he is said to have thrown a score at a trombonist
  Fjordbladet: It also tells of a score that flew through the air and struck a clarinettist on the shoulder
Reimann rejected the allegations.
  Nordpress: Reimann rejected the allegations
  Fjordbladet: Through his agency Klaus-Peter Reimann let it be known that all of this was untrue
He shouted at Mahler, not at people.
  Nordpress: "I have shouted at Mahler, not at people," he said in a statement sent by his agent
  Fjordbladet: Through his agency Klaus-Peter Reimann let it be known that all of this was untrue. "I have shouted at Mahler, never at a human being."
  Klassisk Nå: "He shouted at Mahler, not at people," quipped board chairman Arne Solbakken
Solbakken had come up with the phrase.
  Klassisk Nå: who had come up with the phrase himself
Solbakken seemed pleased with the phrase.
  Klassisk Nå: seemed pleased with it
A law firm investigates.
  Nordpress: The orchestra's director, Tone Heggland, said an external law firm would report by the end of May
  Fjordbladet: While lawyers from Oslo investigate
  Klassisk Nå: what the investigators must now find out
Whether Reimann is paid.
  Nordpress: Reimann would continue to be paid
  Fjordbladet: his salary is stopped, Tone Heggland told Fjordbladet
His contract runs until 2026.
  Nordpress: His contract runs until 2026
Reimann took up the post in 2019.
  Nordpress: Reimann took up the post in 2019
  Klassisk Nå: the one he found in 2019
Reviews have been glowing.
  Nordpress: Reviews of the orchestra's recordings under him have been glowing
The Sibelius cycle won an award.
  Nordpress: its Sibelius cycle won a Gramophone award last year
The violinist does not want to be named.
  Fjordbladet: She does not want to see her name in print
Her bow still shakes.
  Fjordbladet: The bow still shakes a little, she says, when she gets to the passage in rehearsal
A shop steward says that the director had known since 2021.
  Fjordbladet: The director had known of complaints since 2021, a former shop steward maintains
She says that she first heard in January.
  Fjordbladet: she says that she first heard of them in January
Nobody coughed after the second blow.
  Klassisk Nå: Two hammer blows, and after the second nobody coughed
The achievement will be talked about for years.
  Klassisk Nå: What the Finnish conductor ... will be talked about for years
The applause lasted eleven minutes.
  Klassisk Nå: The applause went on for eleven minutes
The musicians stayed seated and drummed on their stands.
  Klassisk Nå: The only ones to stay seated were the musicians
  Klassisk Nå: who refused to be waved to their feet and instead drummed on their stands for her
It was a vote.
  Klassisk Nå: It was also a vote
Nothing was said about Reimann from the stage.
  Klassisk Nå: Not a word was said from the stage about the man who should have stood there
One heard little else in the foyer.
  Klassisk Nå: In the foyer one heard little else
A question hangs in the hall.
  Klassisk Nå: a question hangs in the hall
Reimann resigned on Wednesday.
  Klassisk Nå: Reimann resigned on Wednesday, according to two people close to the board
The orchestra did not confirm the resignation.
  Klassisk Nå: The orchestra did not want to confirm that before the weekend
He leaves a darker sound.
  Klassisk Nå: He leaves a sound that is darker and richer
The strings have five vacancies.
  Klassisk Nå: a string section with five vacancies

=== conflicts
name | Nordpress: a trombonist | Fjordbladet: a clarinettist
quotation | Nordpress: I have shouted at Mahler, not at people | Fjordbladet: I have shouted at Mahler, never at a human being
attribution | Nordpress: he said in a statement sent by his agent | Klassisk Nå: quipped board chairman Arne Solbakken
attribution | Fjordbladet: Klaus-Peter Reimann let it be known | Klassisk Nå: quipped board chairman Arne Solbakken
denial | Nordpress: would continue to be paid | Fjordbladet: his salary is stopped
name | Nordpress: The Estonian | Klassisk Nå: the Finnish conductor
date | Nordpress: Thursday's performance | Klassisk Nå: last night
date | Fjordbladet: the day after tomorrow | Klassisk Nå: last night
place | Fjordbladet: from Tallinn | Klassisk Nå: from Helsinki
