Ski racer disqualified after downhill

=== Alpine Press Agency | 2025-01-25 | wire
Swiss racer Imhof stripped of Hochkar downhill win over wax

HOCHKAR, Austria, Jan 25 - Switzerland's Beat Imhof lost his victory in the Hochkar downhill on Saturday when a test of his skis showed traces of banned fluorine wax, the international ski union said.

Austria's Lorenz Graf moves up to first place, ahead of Norway's Aksel Bratland and Italy's Piero Dallavalle.

Imhof, 27, had come down in 1:54.31 minutes, a record for the course. The jury took the decision an hour after the race, by three votes to one.

The Swiss team lodged a protest, which the jury turned down in the evening.

Chief technician Urs Abegglen took the blame. "I used a brush from last year's box, it is my mistake alone," he said.

It is the first time that a winner of a World Cup race has been disqualified because of fluorine.

Graf did not celebrate on the podium, out of respect for his rival. He now leads the downhill standings by 44 points.

A second measuring device had been used to confirm the result, race director Mario Kessler said.

=== Zürcher Bergblatt | 2025-01-26
Robbed of the record: how a brush cost Beat Imhof his greatest day

He had flown. 1:54.31, nobody has ever been faster on this mountain. At three in the afternoon Beat Imhof was out of the result list.

His skis had shown fluorine, an additive that makes them glide better and poisons the ground water. Urs Abegglen, the man who prepares them, has an explanation but admits no fault: "I used a brush from this year's box, and somebody else must have touched it," he said.

Switzerland has refrained from a protest. The chances were nil, said head coach Reto Furrer.

What makes Furrer angry is that only one device was used. There was no second measurement, he says, although the rule book provides for it.

The beneficiary is Lorenz Graf. The Austrian, who had been beaten by 12 hundredths, is now 44 points clear in the discipline.

Imhof, 28, took it like a gentleman and shook hands with the new winner.

=== Krone am Berg | 2025-01-26
Graf the great! 35,000 go mad as Hochkar has its home winner

What a day, what a party! Lorenz Graf has won the classic of classics, and the first Austrian victory on the Hochkar in eleven years was drowned in beer and brass music.

Never mind that the news came late. When the loudspeaker announced that the Swiss had been thrown out, Graf leapt on the podium, tore off his helmet and danced with his technicians.

"My grandfather built this lift, and today it took me to heaven," the 25-year-old shouted.

Neighbourly sympathy for Imhof was limited. Only last winter an Italian had lost his win in Gröden through the same wax, and the Swiss had been the first to laugh.

Graf also took over the lead in the downhill ranking. Next Saturday they race in Garmisch.

=== facts
Imhof was disqualified and lost his victory.
  Alpine Press Agency: Swiss racer Imhof stripped of Hochkar downhill win over wax
  Alpine Press Agency: Switzerland's Beat Imhof lost his victory in the Hochkar downhill on Saturday
  Zürcher Bergblatt: a brush cost Beat Imhof his greatest day
  Zürcher Bergblatt: At three in the afternoon Beat Imhof was out of the result list
  Krone am Berg: the Swiss had been thrown out
Imhof's skis showed banned fluorine.
  Alpine Press Agency: a test of his skis showed traces of banned fluorine wax
  Zürcher Bergblatt: His skis had shown fluorine
Fluorine makes skis glide and poisons ground water.
  Zürcher Bergblatt: an additive that makes them glide better and poisons the ground water
Graf is the winner.
  Alpine Press Agency: Austria's Lorenz Graf moves up to first place
  Zürcher Bergblatt: The beneficiary is Lorenz Graf
  Krone am Berg: Lorenz Graf has won the classic of classics
  Krone am Berg: Hochkar has its home winner
Bratland and Dallavalle are second and third.
  Alpine Press Agency: ahead of Norway's Aksel Bratland and Italy's Piero Dallavalle
Imhof set a course record.
  Alpine Press Agency: Imhof, 27, had come down in 1:54.31 minutes, a record for the course
  Zürcher Bergblatt: 1:54.31, nobody has ever been faster on this mountain
  Zürcher Bergblatt: Robbed of the record
The age of Imhof.
  Alpine Press Agency: Imhof, 27
  Zürcher Bergblatt: Imhof, 28
The jury decided an hour after the race by three to one.
  Alpine Press Agency: The jury took the decision an hour after the race, by three votes to one
The Swiss team protested.
  Alpine Press Agency: The Swiss team lodged a protest
  Zürcher Bergblatt: Switzerland has refrained from a protest
The jury turned down the protest.
  Alpine Press Agency: which the jury turned down in the evening
Furrer said that a protest had no chance.
  Zürcher Bergblatt: The chances were nil, said head coach Reto Furrer
Abegglen took the blame.
  Alpine Press Agency: Chief technician Urs Abegglen took the blame
  Alpine Press Agency: it is my mistake alone
  Zürcher Bergblatt: Urs Abegglen, the man who prepares them, has an explanation but admits no fault
Abegglen said that he used a brush from a box.
  Alpine Press Agency: "I used a brush from last year's box, it is my mistake alone,"
  Zürcher Bergblatt: "I used a brush from this year's box, and somebody else must have touched it,"
It is the first disqualification of a winner over fluorine.
  Alpine Press Agency: It is the first time that a winner of a World Cup race has been disqualified because of fluorine
  Krone am Berg: Only last winter an Italian had lost his win in Gröden through the same wax
The Swiss had laughed.
  Krone am Berg: the Swiss had been the first to laugh
Graf did not celebrate.
  Alpine Press Agency: Graf did not celebrate on the podium
  Krone am Berg: Graf leapt on the podium, tore off his helmet and danced with his technicians
Graf leads the downhill standings.
  Alpine Press Agency: He now leads the downhill standings by 44 points
  Zürcher Bergblatt: is now 44 points clear in the discipline
  Krone am Berg: Graf also took over the lead in the downhill ranking
A second device was used.
  Alpine Press Agency: A second measuring device had been used to confirm the result
  Zürcher Bergblatt: only one device was used
  Zürcher Bergblatt: There was no second measurement
The rules provide for a second measurement.
  Zürcher Bergblatt: although the rule book provides for it
Furrer is angry.
  Zürcher Bergblatt: What makes Furrer angry
Graf had been 12 hundredths behind.
  Zürcher Bergblatt: who had been beaten by 12 hundredths
Imhof shook hands with Graf.
  Zürcher Bergblatt: shook hands with the new winner
Imhof took it like a gentleman.
  Zürcher Bergblatt: Imhof, 28, took it like a gentleman
The crowd celebrated.
  Krone am Berg: 35,000 go mad
  Krone am Berg: was drowned in beer and brass music
It is the first Austrian victory on the Hochkar in eleven years.
  Krone am Berg: the first Austrian victory on the Hochkar in eleven years
The news came late.
  Krone am Berg: the news came late
Graf said that his grandfather built the lift.
  Krone am Berg: "My grandfather built this lift, and today it took me to heaven,"
Sympathy for Imhof was limited.
  Krone am Berg: Neighbourly sympathy for Imhof was limited
The next race is in Garmisch.
  Krone am Berg: Next Saturday they race in Garmisch

=== conflicts
denial | Alpine Press Agency: lodged a protest | Zürcher Bergblatt: has refrained from a protest
denial | Alpine Press Agency: took the blame | Zürcher Bergblatt: admits no fault
denial | Alpine Press Agency: It is the first time | Krone am Berg: Only last winter an Italian had lost his win
denial | Alpine Press Agency: did not celebrate on the podium | Krone am Berg: danced with his technicians
denial | Alpine Press Agency: A second measuring device had been used | Zürcher Bergblatt: only one device was used
figure | Alpine Press Agency: Imhof, 27 | Zürcher Bergblatt: Imhof, 28
quotation | Alpine Press Agency: last year's box, it is my mistake alone | Zürcher Bergblatt: this year's box, and somebody else must have touched it
