Portuguese football club sacks its coach

=== Iberpress | 2025-02-10 | wire
Vilamar dismiss coach Teixeira after fifth straight defeat

Portuguese first-division club Vilamar sacked head coach Rui Teixeira on Monday, a day after a 3-0 home loss to Benavente left them in the relegation places.

The club said in a statement that the 48-year-old's contract, which was due to run until June 2026, had been ended "by mutual agreement".

Assistant Paulo Serra will take training until a successor is found, the statement added.

Sunday's defeat was Vilamar's fifth in a row, and supporters whistled the players off the pitch at half-time.

Teixeira told reporters after the match that he would not resign. "I have never run away from a fight, and I will not start now," he said.

Club president Helena Bastos had said in January that the coach had her "total confidence".

Teixeira, a former Portugal international, led Vilamar to promotion in 2023 and kept them up last season with a win on the final day.

The club are 17th in the 18-team league with 16 points from 21 matches. They travel to leaders Alvorada on Saturday.

=== Tribuna do Sul | 2025-02-11
Teixeira pays the price for Vilamar's winter slump

Rui Teixeira's three-year stay on the Vilamar bench is over. His employers let him go on Monday morning, not a full day after Benavente had put three goals past his side without reply.

Officially the two parties separated by common consent; the deal he had signed would have expired in the summer of 2027.

For the time being the sessions will be run by Paulo Serra, until now his deputy.

As late as Sunday evening the coach, 48, was ruling out stepping down. "I have never walked away from a fight, and I won't begin now," he said in the press room.

Only last month Bastos, the president, had assured the dressing room that he enjoyed her complete trust.

Vilamar have been beaten in five league games one after another and sit last but one, and only goal difference separates them from bottom club Fafiões.

It was Teixeira who took the club into the top tier in 2022, and who rescued them on the last afternoon of the previous campaign.

Marta Lousã, who heads the supporters' association, said the board should have acted in December. "The blame does not belong to one man," she added.

=== Bola Quente | 2025-02-11
'I agreed to nothing': axed Teixeira hits back

Sacked Vilamar boss Rui Teixeira has blasted the club's claim that he left by mutual consent.

"I never agreed to a thing. They handed me a sheet of paper in the car park," the fuming 48-year-old told Bola Quente last night.

Teixeira got the bullet on Monday after Benavente's 3-0 stroll at the Estádio da Foz, which dumped his team in the drop zone.

Fans booed the team off at the break, and a few hurled seat cushions towards the dugout.

Straight after the final whistle, Teixeira told the press that he was ready to quit if the board asked him to.

Ex-goalkeeper Nuno Prates, who looks after the under-23s, will put the squad through its paces until a new man arrives.

President Helena Bastos, who vowed in January that her coach had her "total confidence", did not answer our calls.

Next up is a trip to table-toppers Alvorada on Saturday, where Vilamar have not won since 1998.

=== facts
Vilamar sacked Teixeira on Monday.
  Iberpress: Vilamar dismiss coach Teixeira
  Iberpress: Portuguese first-division club Vilamar sacked head coach Rui Teixeira on Monday
  Tribuna do Sul: Teixeira pays the price for Vilamar's winter slump
  Tribuna do Sul: Rui Teixeira's three-year stay on the Vilamar bench is over
  Tribuna do Sul: His employers let him go on Monday morning
  Bola Quente: axed Teixeira
  Bola Quente: Teixeira got the bullet on Monday
Benavente beat Vilamar 3-0 at home.
  Iberpress: a 3-0 home loss to Benavente
  Tribuna do Sul: Benavente had put three goals past his side without reply
  Bola Quente: Benavente's 3-0 stroll at the Estádio da Foz
The loss left Vilamar in the relegation places.
  Iberpress: left them in the relegation places
  Bola Quente: which dumped his team in the drop zone
The contract was to run until a certain summer.
  Iberpress: the 48-year-old's contract, which was due to run until June 2026
  Tribuna do Sul: the deal he had signed would have expired in the summer of 2027
The club says they parted by mutual agreement.
  Iberpress: The club said in a statement that the 48-year-old's contract ... had been ended "by mutual agreement"
  Tribuna do Sul: Officially the two parties separated by common consent
  Bola Quente: the club's claim that he left by mutual consent
Somebody takes training for the time being.
  Iberpress: Assistant Paulo Serra will take training until a successor is found
  Tribuna do Sul: For the time being the sessions will be run by Paulo Serra
  Bola Quente: Ex-goalkeeper Nuno Prates ... will put the squad through its paces until a new man arrives
It was the fifth defeat in a row.
  Iberpress: after fifth straight defeat
  Iberpress: Sunday's defeat was Vilamar's fifth in a row
  Tribuna do Sul: Vilamar have been beaten in five league games one after another
Supporters jeered the team off at half-time.
  Iberpress: supporters whistled the players off the pitch at half-time
  Bola Quente: Fans booed the team off at the break
Teixeira said after the match whether he would resign.
  Iberpress: Teixeira told reporters after the match that he would not resign
  Tribuna do Sul: As late as Sunday evening the coach, 48, was ruling out stepping down
  Bola Quente: Teixeira told the press that he was ready to quit if the board asked him to
He never ran from a fight.
  Iberpress: "I have never run away from a fight, and I will not start now," he said
  Tribuna do Sul: "I have never walked away from a fight, and I won't begin now," he said in the press room
In January the president expressed total confidence in him.
  Iberpress: Club president Helena Bastos had said in January that the coach had her "total confidence"
  Tribuna do Sul: Only last month Bastos, the president, had assured the dressing room that he enjoyed her complete trust
  Bola Quente: President Helena Bastos, who vowed in January that her coach had her "total confidence"
He is a former international.
  Iberpress: Teixeira, a former Portugal international
He led Vilamar to promotion.
  Iberpress: led Vilamar to promotion in 2023
  Tribuna do Sul: It was Teixeira who took the club into the top tier in 2022
He kept them up on the last day of last season.
  Iberpress: kept them up last season with a win on the final day
  Tribuna do Sul: who rescued them on the last afternoon of the previous campaign
Vilamar are 17th of 18.
  Iberpress: The club are 17th in the 18-team league
  Tribuna do Sul: sit last but one
They have 16 points from 21 matches.
  Iberpress: with 16 points from 21 matches
They go to leaders Alvorada on Saturday.
  Iberpress: They travel to leaders Alvorada on Saturday
  Bola Quente: Next up is a trip to table-toppers Alvorada on Saturday
Only goal difference separates them from the bottom club.
  Tribuna do Sul: only goal difference separates them from bottom club Fafiões
The supporters' head says the board should have acted in December.
  Tribuna do Sul: Marta Lousã, who heads the supporters' association, said the board should have acted in December
She says the blame is not one man's.
  Tribuna do Sul: "The blame does not belong to one man," she added
Teixeira rejects the claim that he agreed.
  Bola Quente: 'I agreed to nothing'
  Bola Quente: Sacked Vilamar boss Rui Teixeira has blasted the club's claim that he left by mutual consent
  Bola Quente: "I never agreed to a thing.
He was handed a paper in the car park.
  Bola Quente: They handed me a sheet of paper in the car park
A few threw cushions at the dugout.
  Bola Quente: a few hurled seat cushions towards the dugout
Prates looks after the under-23s.
  Bola Quente: Ex-goalkeeper Nuno Prates, who looks after the under-23s
Bastos did not answer calls.
  Bola Quente: President Helena Bastos ... did not answer our calls
Vilamar have not won at Alvorada since 1998.
  Bola Quente: where Vilamar have not won since 1998

=== conflicts
date | Iberpress: June 2026 | Tribuna do Sul: the summer of 2027
date | Iberpress: 2023 | Tribuna do Sul: 2022
quotation | Iberpress: I have never run away from a fight, and I will not start now | Tribuna do Sul: I have never walked away from a fight, and I won't begin now
name | Iberpress: Paulo Serra | Bola Quente: Nuno Prates
name | Tribuna do Sul: Paulo Serra | Bola Quente: Nuno Prates
denial | Iberpress: would not resign | Bola Quente: was ready to quit if the board asked him to
denial | Tribuna do Sul: was ruling out stepping down | Bola Quente: was ready to quit if the board asked him to
