A rate decision in Chile

=== Andes Agency | 2024-09-03 | wire
Chile's central bank cuts key rate to 5.5 pct in split decision

SANTIAGO, Sept 3 - Chile's central bank lowered its benchmark interest rate by a quarter of a percentage point to 5.5 percent on Tuesday, as inflation eased and the copper-rich economy lost steam.

Three of the five board members voted for the cut, and two wanted to leave the rate where it was, according to a statement published after the meeting.

"Inflation is walking down the stairs, not taking the lift," Governor Isidora Larrañaga told a news conference. She ruled out a bigger step in October.

Annual inflation slowed to 4.2 percent in July from 4.6 percent in June. The bank still aims at 3 percent, which it expects to reach early in 2026.

Sixteen of 20 economists polled by Andes Agency had forecast the move. The peso weakened 0.6 percent against the dollar after the announcement.

Finance Minister Rodrigo Pavez had urged the bank last week to be bolder. Larrañaga said she had not spoken to him before the decision.

=== Diario del Puerto | 2024-09-04
Cheaper money, and no regrets: the bank trims again

Borrowing becomes a little less expensive in Chile. The monetary council shaved 25 basis points off its policy rate yesterday, bringing it to 5.5%, the lowest level in more than two years.

All five councillors stood behind the move, the communiqué shows; nobody argued for a pause. The bank thereby did not fail to do what the market had bet on, for four in five analysts saw the cut coming.

Consumer prices rose 4.2% in the year to July. A month earlier the figure had been 4.6%.

"Inflation is walking down the stairs, not taking the lift," said Ms Larrañaga, who took office in 2022. The goal of 3% should be met at the beginning of the year after next, according to the bank's forecast.

A larger reduction next month remains on the table, she told reporters. Households with floating-rate mortgages will save some 11,000 pesos a month on average, estimates the Association of Lenders.

The government was jubilant. "At last they are listening," Mr Pavez said in Valparaíso. He and the governor had talked on the telephone on Monday evening, his ministry confirmed.

=== Copper & Coin | 2024-09-04
Peso stumbles as Larrañaga eases, but the hawks are circling

It was a close-run thing. Only by three votes to two did Chile's rate setters lower the cost of money, with Sept. 3 going down as the most divided meeting of the year.

The minority, made up of vice-governor Emilio Quezada and Marta Solari, would have preferred not to touch the rate. Ms. Solari had also dissented in June, then alone.

The currency lost 0.6 percent within the hour, to 931 per dollar, before it recovered. "I would not read too much into one day," said Teresa Bulnes, a strategist at Banco Cordillera.

She expects 5.0 percent by Christmas. That is also what the swap market implies.

Growth is the reason for all this. The economy shrank by 0.3 percent in the second quarter, when strikes crippled the Agua Fría mine, and unemployment reached 8.9 percent.

The government let it be known that it was satisfied. Only last Thursday the finance minister, Gonzalo Prat, had pressed the bank for a braver course, a remark that did not go down well on its fourth floor.

=== facts
The central bank cut its rate by a quarter point to 5.5 percent
  Andes Agency: Chile's central bank cuts key rate to 5.5 pct
  Andes Agency: Chile's central bank lowered its benchmark interest rate by a quarter of a percentage point to 5.5 percent on Tuesday
  Diario del Puerto: the bank trims again
  Diario del Puerto: The monetary council shaved 25 basis points off its policy rate yesterday, bringing it to 5.5%
  Copper & Coin: Larrañaga eases
  Copper & Coin: did Chile's rate setters lower the cost of money
Borrowing becomes cheaper
  Diario del Puerto: Cheaper money
  Diario del Puerto: Borrowing becomes a little less expensive in Chile
The rate is the lowest in more than two years
  Diario del Puerto: the lowest level in more than two years
Inflation eased and the economy slowed
  Andes Agency: as inflation eased
  Andes Agency: the copper-rich economy lost steam
Three of five voted for the cut
  Andes Agency: Three of the five board members voted for the cut
  Andes Agency: in split decision
  Diario del Puerto: All five councillors stood behind the move
  Copper & Coin: Only by three votes to two did Chile's rate setters lower the cost of money
Two members wanted no change
  Andes Agency: two wanted to leave the rate where it was
  Diario del Puerto: nobody argued for a pause
  Copper & Coin: The minority, made up of vice-governor Emilio Quezada and Marta Solari, would have preferred not to touch the rate
It was the most divided meeting of the year
  Copper & Coin: with Sept. 3 going down as the most divided meeting of the year
Solari dissented alone in June
  Copper & Coin: Ms. Solari had also dissented in June, then alone
Larrañaga said inflation is walking down the stairs
  Andes Agency: "Inflation is walking down the stairs, not taking the lift," Governor Isidora Larrañaga told a news conference
  Diario del Puerto: "Inflation is walking down the stairs, not taking the lift," said Ms Larrañaga
Larrañaga took office in 2022
  Diario del Puerto: who took office in 2022
Larrañaga ruled out a bigger step in October
  Andes Agency: She ruled out a bigger step in October
  Diario del Puerto: A larger reduction next month remains on the table, she told reporters
Inflation was 4.2 percent in July
  Andes Agency: Annual inflation slowed to 4.2 percent in July
  Diario del Puerto: Consumer prices rose 4.2% in the year to July
Inflation was 4.6 percent in June
  Andes Agency: from 4.6 percent in June
  Diario del Puerto: A month earlier the figure had been 4.6%
The bank expects to reach its 3 percent aim early in 2026
  Andes Agency: The bank still aims at 3 percent
  Andes Agency: which it expects to reach early in 2026
  Diario del Puerto: The goal of 3% should be met at the beginning of the year after next
Most economists had forecast the cut
  Andes Agency: Sixteen of 20 economists polled by Andes Agency had forecast the move
  Diario del Puerto: for four in five analysts saw the cut coming
The bank did what the market expected
  Diario del Puerto: The bank thereby did not fail to do what the market had bet on
The peso fell 0.6 percent
  Andes Agency: The peso weakened 0.6 percent against the dollar
  Copper & Coin: Peso stumbles
  Copper & Coin: The currency lost 0.6 percent within the hour, to 931 per dollar
The peso recovered
  Copper & Coin: before it recovered
Pavez had urged the bank last week to be bolder
  Andes Agency: Finance Minister Rodrigo Pavez had urged the bank last week to be bolder
  Copper & Coin: Only last Thursday the finance minister, Gonzalo Prat, had pressed the bank for a braver course
The remark did not go down well at the bank
  Copper & Coin: a remark that did not go down well on its fourth floor
Larrañaga and Pavez did not speak before the decision
  Andes Agency: Larrañaga said she had not spoken to him before the decision
  Diario del Puerto: He and the governor had talked on the telephone on Monday evening
The government was content with the cut
  Diario del Puerto: The government was jubilant
  Copper & Coin: The government let it be known that it was satisfied
Pavez said that they are listening at last
  Diario del Puerto: "At last they are listening," Mr Pavez said in Valparaíso
Households save 11,000 pesos a month
  Diario del Puerto: Households with floating-rate mortgages will save some 11,000 pesos a month on average
Bulnes would not read too much into one day
  Copper & Coin: "I would not read too much into one day," said Teresa Bulnes
Bulnes expects 5.0 percent by Christmas
  Copper & Coin: She expects 5.0 percent by Christmas
The swap market implies the same
  Copper & Coin: That is also what the swap market implies
The economy shrank 0.3 percent in the second quarter
  Copper & Coin: The economy shrank by 0.3 percent in the second quarter
Strikes crippled the Agua Fría mine
  Copper & Coin: when strikes crippled the Agua Fría mine
Unemployment reached 8.9 percent
  Copper & Coin: unemployment reached 8.9 percent

=== conflicts
denial | Andes Agency: split decision | Diario del Puerto: All five councillors stood behind
denial | Diario del Puerto: All five councillors stood behind | Copper & Coin: Only by three votes to two
denial | Andes Agency: two wanted to leave the rate where it was | Diario del Puerto: nobody argued for a pause
denial | Diario del Puerto: nobody argued for a pause | Copper & Coin: would have preferred not to touch the rate
denial | Andes Agency: ruled out | Diario del Puerto: remains on the table
denial | Andes Agency: had not spoken to him | Diario del Puerto: had talked on the telephone
name | Andes Agency: Rodrigo Pavez | Copper & Coin: Gonzalo Prat
