Tennis star pulls out of a tournament

=== Court Press Agency | 2025-01-17 | wire
Top seed Halvorsen withdraws from Adelaide Masters

ADELAIDE, Jan 17 - World number one Ingrid Halvorsen withdrew from the Adelaide Masters on Friday, two hours before her quarter-final against Japan's Rin Takeda, with a stress fracture in her right foot.

A scan on Thursday night had shown the fracture, tournament doctor Paul Wren said. The 24-year-old Norwegian will be out for about six weeks.

"The foot said no, and I have learned to listen to it," Halvorsen told a packed interview room. She had won the title here in the past two years.

Takeda moves into the semi-finals, where she will play the Czech qualifier Eliska Noskova.

Ticket holders for the night session will get half of their money back, the organisers said.

Halvorsen had complained to the tournament about the hardness of the new surface before the first round, and chief executive Greg Molloy confirmed on Friday that he had received her letter. "We take it seriously," he said.

It is the first time in her career that she has given up a tournament without losing a match.

=== Southern Courier | 2025-01-18
Halvorsen's foot gives way, and Adelaide loses its queen

There will be no third crown in a row for Ingrid Halvorsen. The Norwegian scratched from her last-eight meeting with Rin Takeda on Friday evening when doctors found a crack in a bone of her left foot.

The defending champion faces a month and a half without tennis.

Takeda, ranked 19th, thus reaches the last four without hitting a ball. Her opponent is Eliska Noskova, who came through qualifying.

Whether the new blue court is to blame was the question of the night. Tournament boss Greg Molloy told the Courier that no complaint from Halvorsen or her team had ever reached him.

Those who had bought seats for the evening will not be refunded, since a doubles match was put on instead, a ticketing official said.

It was not Halvorsen's first such farewell: she had walked away from the Doha event unbeaten in 2022, with a virus.

"I have learned to listen to my body," she said before she limped to a waiting car, declining to take questions.

=== Baseline Nord | 2025-01-18
Six weeks without Ingrid: what we know

Norway woke up to bad news. Ingrid Halvorsen, 24, has had to give up in Adelaide, and she will not hit a ball again until the beginning of March.

What is wrong? A stress fracture in the foot, seen on a scan. Her physiotherapist, Live Aasen, told us that the pain had started in Brisbane.

Who decided? Not she alone. "The foot said no," she explained, but Aasen says that father and coach Odd Halvorsen had urged her to play on until the very last minute.

Does she lose her number one ranking? No. She is more than 1,900 points ahead of Mexico's Lucia Barragan.

What about the surface? She wrote to the organisers about it a week ago. Aasen showed us the letter.

And the money? The quarter-final is worth 92,000 dollars, which she is allowed to keep.

=== facts
Halvorsen withdrew from the Adelaide tournament.
  Court Press Agency: Top seed Halvorsen withdraws from Adelaide Masters
  Court Press Agency: World number one Ingrid Halvorsen withdrew from the Adelaide Masters on Friday
  Southern Courier: Adelaide loses its queen
  Southern Courier: The Norwegian scratched from her last-eight meeting with Rin Takeda on Friday evening
  Baseline Nord: Ingrid Halvorsen, 24, has had to give up in Adelaide
She should have played Takeda in the quarter-final.
  Court Press Agency: two hours before her quarter-final against Japan's Rin Takeda
  Southern Courier: her last-eight meeting with Rin Takeda
She has a fracture in a foot.
  Court Press Agency: with a stress fracture in her right foot
  Southern Courier: Halvorsen's foot gives way
  Southern Courier: doctors found a crack in a bone of her left foot
  Baseline Nord: A stress fracture in the foot
A scan showed the fracture.
  Court Press Agency: A scan on Thursday night had shown the fracture
  Baseline Nord: seen on a scan
Doctor Paul Wren said so.
  Court Press Agency: tournament doctor Paul Wren said
She will be out for six weeks.
  Court Press Agency: The 24-year-old Norwegian will be out for about six weeks
  Southern Courier: The defending champion faces a month and a half without tennis
  Baseline Nord: Six weeks without Ingrid
  Baseline Nord: she will not hit a ball again until the beginning of March
Halvorsen is 24.
  Court Press Agency: The 24-year-old Norwegian
  Baseline Nord: Ingrid Halvorsen, 24
Halvorsen said that the foot said no.
  Court Press Agency: "The foot said no, and I have learned
  Baseline Nord: "The foot said no," she explained
Halvorsen said that she has learned to listen.
  Court Press Agency: I have learned to listen to it," Halvorsen told
  Southern Courier: "I have learned to listen to my body," she said
Halvorsen spoke to the press.
  Court Press Agency: Halvorsen told a packed interview room
  Southern Courier: declining to take questions
She limped to a car.
  Southern Courier: before she limped to a waiting car
She had won the title in the past two years.
  Court Press Agency: She had won the title here in the past two years
  Southern Courier: There will be no third crown in a row for Ingrid Halvorsen
Takeda reaches the semi-finals.
  Court Press Agency: Takeda moves into the semi-finals
  Southern Courier: Takeda, ranked 19th, thus reaches the last four without hitting a ball
Takeda will play Noskova.
  Court Press Agency: where she will play the Czech qualifier Eliska Noskova
  Southern Courier: Her opponent is Eliska Noskova
Noskova came from qualifying.
  Court Press Agency: the Czech qualifier Eliska Noskova
  Southern Courier: who came through qualifying
Ticket holders get money back.
  Court Press Agency: Ticket holders for the night session will get half of their money back
  Southern Courier: Those who had bought seats for the evening will not be refunded
A doubles match was put on instead.
  Southern Courier: a doubles match was put on instead
Halvorsen complained to the tournament about the surface.
  Court Press Agency: Halvorsen had complained to the tournament about the hardness of the new surface before the first round
  Baseline Nord: She wrote to the organisers about it a week ago
Molloy received Halvorsen's complaint.
  Court Press Agency: chief executive Greg Molloy confirmed on Friday that he had received her letter
  Southern Courier: Tournament boss Greg Molloy told the Courier that no complaint from Halvorsen or her team had ever reached him
Molloy said that they took the letter seriously.
  Court Press Agency: "We take it seriously," he said
Aasen showed the letter.
  Baseline Nord: Aasen showed us the letter
Whether the court is to blame was the question.
  Southern Courier: Whether the new blue court is to blame was the question of the night
It is the first time that she gave up a tournament unbeaten.
  Court Press Agency: It is the first time in her career that she has given up a tournament without losing a match
  Southern Courier: It was not Halvorsen's first such farewell
  Southern Courier: she had walked away from the Doha event unbeaten in 2022
Norway woke up to bad news.
  Baseline Nord: Norway woke up to bad news
The pain started in Brisbane.
  Baseline Nord: the pain had started in Brisbane
Her father urged her to play.
  Baseline Nord: father and coach Odd Halvorsen had urged her to play on until the very last minute
She did not decide alone.
  Baseline Nord: Not she alone
She stays number one.
  Baseline Nord: Does she lose her number one ranking? No
She is 1,900 points ahead of Barragan.
  Baseline Nord: She is more than 1,900 points ahead of Mexico's Lucia Barragan
The quarter-final is worth 92,000 dollars.
  Baseline Nord: The quarter-final is worth 92,000 dollars
She may keep the money.
  Baseline Nord: which she is allowed to keep

=== conflicts
denial | Court Press Agency: told a packed interview room | Southern Courier: declining to take questions
denial | Court Press Agency: will get half of their money back | Southern Courier: will not be refunded
denial | Court Press Agency: confirmed on Friday that he had received her letter | Southern Courier: no complaint from Halvorsen or her team had ever reached him
denial | Court Press Agency: the first time in her career | Southern Courier: not Halvorsen's first such farewell
place | Court Press Agency: her right foot | Southern Courier: her left foot
quotation | Court Press Agency: to listen to it | Southern Courier: to listen to my body
