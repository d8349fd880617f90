No-confidence vote in Bulgaria

=== Balkan Telegraph Agency | 2022-06-22 | wire
Bulgarian government falls in no-confidence vote

SOFIA (BTA-Balkan) - Bulgaria's parliament on Wednesday voted out the six-month-old government of Prime Minister Kamen Stoyadinov, 123 deputies supporting the motion and 116 opposing it.

Stoyadinov, 44, a former venture capitalist, said he would not seek a coalition with the opposition. "This vote is one small step on a very long road," he told deputies.

The motion over public finances was filed by the conservative Citizens' Bloc after the populist New Dawn party walked out of the ruling coalition on June 8 over the budget.

New Dawn's leader, the television host Slavi Berov, voted for the motion. He accused the premier of having promised North Macedonia entry talks behind parliament's back.

President Rosen Yanchev must now ask Stoyadinov's party to form a new cabinet. If three attempts fail, he has to call an early election, which would be the fourth since April 2021.

Several thousand people demonstrated outside parliament in support of the government. Police said there were no arrests.

=== Sofia Morning | 2022-06-23
Toppled by seven votes

Kamen Stoyadinov's cabinet is history after only half a year. With 123 votes to 116 the National Assembly withdrew its trust on Wednesday evening.

Slavi Berov, whose New Dawn triggered the collapse when it left the alliance on June 8, stayed away from the session and watched it on television in his studio.

The fallen premier has already begun sounding out opposition deputies about a partnership, two people in his party said. "This defeat is one small step on a very long road," he said from the rostrum.

The supporters who had gathered in the square, more than 5,000 by the organisers' count, did not go home quietly: nine were led off in handcuffs after bottles flew.

Should nobody manage to form a majority in three tries, Bulgarians will go to the polls once more, for the fourth time in a year and a half.

It is head of state Rosen Yanchev who has to hand out the first mandate.

=== Vardar Daily | 2022-06-24
Skopje watches Sofia burn its bridges

North Macedonia's path to the European Union runs through a parliament that has just lost its government. Bulgaria has been blocking the start of accession talks since November 2020.

Stoyadinov never made any pledge to Skopje, foreign minister Bujar Demiri said on Thursday. "We have heard nothing from him but poetry," he added.

In Sofia, lawmakers nevertheless voted on Friday to lift the veto, by 170 to 37, under conditions which France had drafted. Berov's party was against.

The motion that toppled the cabinet on Tuesday had been tabled by the Citizens' Bloc, whose former leader, Boyko Gerdzhikov, governed for ten years. He was detained in March for a day and released without charge.

In Skopje the opposition turned the French paper down and called for protests on Saturday. The government has neither accepted nor rejected it so far.

=== facts
Parliament voted out the government of Stoyadinov.
  Balkan Telegraph Agency: Bulgarian government falls in no-confidence vote
  Balkan Telegraph Agency: Bulgaria's parliament on Wednesday voted out the six-month-old government of Prime Minister Kamen Stoyadinov
  Sofia Morning: Toppled by seven votes
  Sofia Morning: Kamen Stoyadinov's cabinet is history after only half a year
  Sofia Morning: the National Assembly withdrew its trust on Wednesday evening
  Vardar Daily: a parliament that has just lost its government
  Vardar Daily: The motion that toppled the cabinet on Tuesday
The vote was 123 to 116.
  Balkan Telegraph Agency: 123 deputies supporting the motion and 116 opposing it
  Sofia Morning: With 123 votes to 116
Stoyadinov is a former venture capitalist.
  Balkan Telegraph Agency: Stoyadinov, 44, a former venture capitalist
Stoyadinov seeks no partnership with the opposition or sounds it out.
  Balkan Telegraph Agency: Stoyadinov, 44, a former venture capitalist, said he would not seek a coalition with the opposition
  Sofia Morning: The fallen premier has already begun sounding out opposition deputies about a partnership
Stoyadinov said that it was one small step on a very long road.
  Balkan Telegraph Agency: "This vote is one small step on a very long road," he told deputies
  Sofia Morning: "This defeat is one small step on a very long road," he said from the rostrum
The Citizens' Bloc filed the motion.
  Balkan Telegraph Agency: The motion over public finances was filed by the conservative Citizens' Bloc
  Vardar Daily: The motion that toppled the cabinet on Tuesday had been tabled by the Citizens' Bloc
New Dawn left the coalition on June 8.
  Balkan Telegraph Agency: the populist New Dawn party walked out of the ruling coalition on June 8 over the budget
  Sofia Morning: when it left the alliance on June 8
Berov voted for the motion or stayed away.
  Balkan Telegraph Agency: New Dawn's leader, the television host Slavi Berov, voted for the motion
  Sofia Morning: Slavi Berov, whose New Dawn triggered the collapse when it left the alliance on June 8, stayed away from the session
Berov watched on television.
  Sofia Morning: watched it on television in his studio
Berov accused the premier of a promise to North Macedonia.
  Balkan Telegraph Agency: He accused the premier of having promised North Macedonia entry talks behind parliament's back
Stoyadinov made a promise to North Macedonia or none.
  Balkan Telegraph Agency: having promised North Macedonia entry talks
  Vardar Daily: Stoyadinov never made any pledge to Skopje, foreign minister Bujar Demiri said on Thursday
Demiri said that they heard nothing but poetry.
  Vardar Daily: "We have heard nothing from him but poetry," he added
President Yanchev must give the first mandate.
  Balkan Telegraph Agency: President Rosen Yanchev must now ask Stoyadinov's party to form a new cabinet
  Sofia Morning: It is head of state Rosen Yanchev who has to hand out the first mandate
If three attempts fail there is an early election.
  Balkan Telegraph Agency: If three attempts fail, he has to call an early election
  Sofia Morning: Should nobody manage to form a majority in three tries, Bulgarians will go to the polls once more
It would be the fourth election since April 2021.
  Balkan Telegraph Agency: which would be the fourth since April 2021
  Sofia Morning: for the fourth time in a year and a half
Thousands demonstrated for the government.
  Balkan Telegraph Agency: Several thousand people demonstrated outside parliament in support of the government
  Sofia Morning: The supporters who had gathered in the square, more than 5,000 by the organisers' count
There were no arrests or nine.
  Balkan Telegraph Agency: Police said there were no arrests
  Sofia Morning: nine were led off in handcuffs
Bottles were thrown.
  Sofia Morning: after bottles flew
North Macedonia's path to the EU runs through Bulgaria's parliament.
  Vardar Daily: North Macedonia's path to the European Union runs through a parliament
Bulgaria has blocked accession talks since November 2020.
  Vardar Daily: Bulgaria has been blocking the start of accession talks since November 2020
Lawmakers voted on Friday to lift the veto.
  Vardar Daily: In Sofia, lawmakers nevertheless voted on Friday to lift the veto, by 170 to 37
France drafted the conditions.
  Vardar Daily: under conditions which France had drafted
Berov's party was against.
  Vardar Daily: Berov's party was against
Gerdzhikov governed for ten years.
  Vardar Daily: whose former leader, Boyko Gerdzhikov, governed for ten years
Gerdzhikov was detained for a day in March.
  Vardar Daily: He was detained in March for a day
He was released without charge.
  Vardar Daily: released without charge
The opposition in Skopje rejected the French paper.
  Vardar Daily: In Skopje the opposition turned the French paper down
It called for protests on Saturday.
  Vardar Daily: called for protests on Saturday
The government in Skopje has not decided.
  Vardar Daily: The government has neither accepted nor rejected it so far

=== conflicts
denial | Balkan Telegraph Agency: voted for the motion | Sofia Morning: stayed away from the session
denial | Balkan Telegraph Agency: would not seek a coalition | Sofia Morning: begun sounding out opposition deputies
denial | Balkan Telegraph Agency: having promised North Macedonia entry talks | Vardar Daily: never made any pledge to Skopje
denial | Balkan Telegraph Agency: there were no arrests | Sofia Morning: nine were led off in handcuffs
quotation | Balkan Telegraph Agency: This vote | Sofia Morning: This defeat
date | Balkan Telegraph Agency: Wednesday | Vardar Daily: on Tuesday
date | Sofia Morning: Wednesday | Vardar Daily: on Tuesday
