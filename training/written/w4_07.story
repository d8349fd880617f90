A chess grandmaster is accused of cheating

=== Nordic News Service | 2025-01-18 | wire
Norwegian open expels grandmaster over hidden phone

HALVORSUND, Norway — Grandmaster Ilya Brodov was expelled from the Halvorsund Open on Saturday after an arbiter found a mobile telephone behind a water pipe in a toilet that the 41-year-old had visited nine times during his game.

Chief arbiter Astrid Nygaard said the device was unlocked with Brodov's fingerprint and showed the position on his board.

Brodov denies having cheated. "It is my phone, but somebody stole it from my coat," he told the Nordic News Service.

His opponent, 16-year-old Swede Elsa Lind, was awarded the point and now leads the tournament with six and a half out of seven.

Lind had complained to the organisers after the 22nd move that her rival left the board whenever it was his turn.

The case goes to the ethics commission of the world federation, which can impose a ban of up to three years. The commission suspended Brodov's compatriot Pavel Sirin for two years in 2021.

Brodov, born in Minsk, has played for Moldova since 2016. He was European vice-champion in 2012.

=== Fjordposten | 2025-01-19
Nine trips to the toilet: the endgame of Ilya Brodov

It was the girl who noticed first. Whenever Ilya Brodov had to move, Elsa Lind told the officials of the Halvorsund Open, he got up and went away.

She is sixteen, comes from Uppsala, and since Saturday she has been alone at the top of the table, half a point short of a perfect score.

At move 30, Astrid Nygaard, who oversees the event, sent a colleague to the lavatory. Tucked behind a pipe lay a phone. On its screen was the very position that was being played in the hall.

It opened, Nygaard said, when the grandmaster put his thumb on it.

The 41-year-old was thrown out of the competition within the hour. He speaks of a plot: the telephone was indeed his, he conceded, but a thief must have taken it out of his jacket.

Now the guardians of ethics at the world body will have to judge; they may lock a player out for as long as five years.

Brodov was second at the European championship thirteen years ago, and he has represented Moldova since 2018.

=== Checkmate Blog | 2025-01-20
Brodov: the arbiters' story has holes

I have known Ilya Brodov for twenty years, and I do not believe a word of it. On Saturday the arbiters in Halvorsund sent him home as a cheat.

Chief arbiter Astrid Nygaard claims that he unlocked the phone in front of her. Brodov told me that the device was never unlocked, because its battery was dead.

"It is not my phone, and I have never seen it before," he said to me on Sunday.

He has a kidney complaint, he added, and he had shown a doctor's note before the first round.

Two other players used the same cabin that afternoon, among them the Dutchman Joost Vermeer. Nobody searched them.

Little Lind has a great future, and she is not to blame. It was not she who complained but her trainer, Mats Åkesson.

Brodov was born in Minsk and has been losing rating points for years, his critics say. Why would a desperate cheat be in ninth place?

His lawyer will take the matter to court in Oslo.

=== facts
Brodov was expelled on Saturday.
  Nordic News Service: Norwegian open expels grandmaster over hidden phone
  Nordic News Service: Grandmaster Ilya Brodov was expelled from the Halvorsund Open on Saturday
  Fjordposten: the endgame of Ilya Brodov
  Fjordposten: The 41-year-old was thrown out of the competition within the hour
  Checkmate Blog: On Saturday the arbiters in Halvorsund sent him home as a cheat
A phone was found behind a pipe in a toilet.
  Nordic News Service: an arbiter found a mobile telephone behind a water pipe in a toilet
  Fjordposten: Tucked behind a pipe lay a phone
He had visited the toilet nine times.
  Nordic News Service: that the 41-year-old had visited nine times during his game
  Fjordposten: Nine trips to the toilet
Whether the phone was unlocked by Brodov's finger.
  Nordic News Service: Chief arbiter Astrid Nygaard said the device was unlocked with Brodov's fingerprint
  Fjordposten: It opened, Nygaard said, when the grandmaster put his thumb on it
  Checkmate Blog: Chief arbiter Astrid Nygaard claims that he unlocked the phone in front of her
The phone showed the position on his board.
  Nordic News Service: showed the position on his board
  Fjordposten: On its screen was the very position that was being played in the hall
Brodov says it was never unlocked.
  Checkmate Blog: Brodov told me that the device was never unlocked
Brodov denies cheating.
  Nordic News Service: Brodov denies having cheated
He says whether the phone is his.
  Nordic News Service: "It is my phone
  Fjordposten: the telephone was indeed his, he conceded
  Checkmate Blog: "It is not my phone, and I have never seen it before," he said to me on Sunday
Somebody stole it from his coat.
  Nordic News Service: somebody stole it from my coat
  Fjordposten: a thief must have taken it out of his jacket
He speaks of a plot.
  Fjordposten: He speaks of a plot
Lind is 16 and Swedish.
  Nordic News Service: His opponent, 16-year-old Swede Elsa Lind
  Fjordposten: She is sixteen, comes from Uppsala
Lind was awarded the point.
  Nordic News Service: Elsa Lind, was awarded the point
Lind leads with 6.5 out of 7.
  Nordic News Service: now leads the tournament with six and a half out of seven
  Fjordposten: since Saturday she has been alone at the top of the table, half a point short of a perfect score
Somebody complained that he left the board when it was his turn.
  Nordic News Service: Lind had complained to the organisers after the 22nd move that her rival left the board whenever it was his turn
  Fjordposten: It was the girl who noticed first
  Fjordposten: Whenever Ilya Brodov had to move, Elsa Lind told the officials of the Halvorsund Open, he got up and went away
  Checkmate Blog: It was not she who complained but her trainer, Mats Åkesson
The case goes to the ethics commission.
  Nordic News Service: The case goes to the ethics commission of the world federation
  Fjordposten: Now the guardians of ethics at the world body will have to judge
The commission can impose a ban of some years.
  Nordic News Service: which can impose a ban of up to three years
  Fjordposten: they may lock a player out for as long as five years
Sirin was suspended in 2021.
  Nordic News Service: The commission suspended Brodov's compatriot Pavel Sirin for two years in 2021
He was born in Minsk.
  Nordic News Service: Brodov, born in Minsk
  Checkmate Blog: Brodov was born in Minsk
He has played for Moldova for some years.
  Nordic News Service: has played for Moldova since 2016
  Fjordposten: he has represented Moldova since 2018
He was European vice-champion in 2012.
  Nordic News Service: He was European vice-champion in 2012
  Fjordposten: Brodov was second at the European championship thirteen years ago
Nygaard sent a colleague to the lavatory.
  Fjordposten: At move 30, Astrid Nygaard, who oversees the event, sent a colleague to the lavatory
The blogger says the story has holes.
  Checkmate Blog: Brodov: the arbiters' story has holes
  Checkmate Blog: I do not believe a word of it
The blogger has known him for twenty years.
  Checkmate Blog: I have known Ilya Brodov for twenty years
The battery was dead.
  Checkmate Blog: because its battery was dead
He has a kidney complaint.
  Checkmate Blog: He has a kidney complaint, he added
He had shown a doctor's note.
  Checkmate Blog: he had shown a doctor's note before the first round
Two others used the cabin.
  Checkmate Blog: Two other players used the same cabin that afternoon, among them the Dutchman Joost Vermeer
Nobody searched them.
  Checkmate Blog: Nobody searched them
Lind has a future.
  Checkmate Blog: Little Lind has a great future
Lind is not to blame.
  Checkmate Blog: she is not to blame
He has been losing rating points.
  Checkmate Blog: has been losing rating points for years, his critics say
He was in ninth place.
  Checkmate Blog: Why would a desperate cheat be in ninth place
His lawyer goes to court.
  Checkmate Blog: His lawyer will take the matter to court in Oslo

=== conflicts
denial | Nordic News Service: It is my phone | Checkmate Blog: It is not my phone
denial | Fjordposten: the telephone was indeed his | Checkmate Blog: It is not my phone
name | Nordic News Service: Lind had complained | Checkmate Blog: her trainer, Mats Åkesson
name | Fjordposten: Elsa Lind told the officials | Checkmate Blog: her trainer, Mats Åkesson
figure | Nordic News Service: up to three years | Fjordposten: as long as five years
date | Nordic News Service: 2016 | Fjordposten: 2018
