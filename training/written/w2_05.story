Kenya's central bank raises its rate

=== Equator Press | 2023-12-05 | wire
Kenya central bank raises key rate to 12.5 percent, defying forecasts

Kenya's central bank on Tuesday raised its benchmark interest rate by two percentage points to 12.5 percent, its highest level in eleven years, in a bid to halt the slide of the shilling.

Only one of nine economists polled by Equator Press had expected an increase of that size. The decision was unanimous, Governor Njeri Kamotho said.

"We would rather be blamed for acting too early than for acting too late," she told a news conference in Nairobi.

The shilling has lost 24 percent against the dollar this year, making fuel and fertiliser dearer. Inflation stood at 6.8 percent in November, within the bank's target band of 2.5 to 7.5 percent.

Minutes after the announcement the currency strengthened to 151.2 to the dollar from 153.4.

The Manufacturers' Federation criticised the move, saying that it would strangle investment. The Treasury declined to comment.

Kenya must repay a $2 billion bond in June.

=== The Savanna Standard | 2023-12-06
Borrowers to pay more as Kamotho pulls the brake

Mortgages, business loans and school-fee advances will all cost more in the new year. The central bank's committee, which had been expected to tread softly, instead lifted its lending rate from 10.5 to 12.5 per cent yesterday, a figure last seen in 2012.

Two of the seven committee members voted against the step, a person who took part in the meeting told this newspaper.

Governor Nyambura Kamotho made no apology. "I would rather be blamed for acting too early than too late," she said.

What worries her is the currency. A dollar today costs almost a quarter more shillings than in January, importers complain, and with it the bill for petrol and for the fertiliser that farmers need before the long rains.

Factory owners reacted with anger: their federation warned that credit at such prices would choke off the building of new plants. "My bank phoned within the hour," said furniture maker Peter Odhiambo, 44, who employs 30 people in Kitengela.

Treasury Secretary David Lokwang welcomed the increase as "bitter medicine that works".

=== Frontier Bonds Today | 2023-12-05
Nairobi hikes hard; Eurobond rallies

Kenyan dollar debt climbed on Tuesday after policymakers stunned the market with a 200 basis point hike. The bond due in June 2024, worth $2 billion, rose 1.4 cents to 97.3 cents.

The shilling firmed too, to 151.2 per dollar.

Price growth itself is hardly the reason: at 6.8 percent, last month's rate was inside the target range, if only just. In December of last year it had been 9.1 percent. "This is about the exchange rate and nothing else," wrote Leon Abrahams, a strategist at Kaap Capital, who was alone among nine forecasters in predicting the full two points.

Abrahams expects a further rise of one point in February. Ghana and Nigeria, where inflation is several times higher, left borrowing costs unchanged last month.

=== facts
The central bank raised its rate by two points to 12.5 percent.
  Equator Press: Kenya central bank raises key rate to 12.5 percent, defying forecasts
  Equator Press: Kenya's central bank on Tuesday raised its benchmark interest rate by two percentage points to 12.5 percent
  The Savanna Standard: Kamotho pulls the brake
  The Savanna Standard: instead lifted its lending rate from 10.5 to 12.5 per cent yesterday
  Frontier Bonds Today: Nairobi hikes hard
  Frontier Bonds Today: policymakers stunned the market with a 200 basis point hike
The rate is the highest for eleven years.
  Equator Press: its highest level in eleven years
  The Savanna Standard: a figure last seen in 2012
The rise surprised the market.
  Equator Press: defying forecasts
  The Savanna Standard: which had been expected to tread softly
  Frontier Bonds Today: policymakers stunned the market
The rise is to stop the fall of the shilling.
  Equator Press: in a bid to halt the slide of the shilling
  The Savanna Standard: What worries her is the currency.
Only one of nine economists expected the rise.
  Equator Press: Only one of nine economists polled by Equator Press had expected an increase of that size
  Frontier Bonds Today: who was alone among nine forecasters in predicting the full two points
The decision was unanimous.
  Equator Press: The decision was unanimous, Governor Njeri Kamotho said
  The Savanna Standard: Two of the seven committee members voted against the step, a person who took part in the meeting told this newspaper
Kamotho said better too early than too late.
  Equator Press: "We would rather be blamed for acting too early than for acting too late," she told a news conference in Nairobi
  The Savanna Standard: "I would rather be blamed for acting too early than too late," she said
Kamotho is governor of the central bank.
  Equator Press: Governor Njeri Kamotho
  The Savanna Standard: Governor Nyambura Kamotho
Kamotho made no apology.
  The Savanna Standard: Governor Nyambura Kamotho made no apology
The shilling lost about a quarter this year.
  Equator Press: The shilling has lost 24 percent against the dollar this year
  The Savanna Standard: A dollar today costs almost a quarter more shillings than in January, importers complain
Fuel and fertiliser become dearer.
  Equator Press: making fuel and fertiliser dearer
  The Savanna Standard: with it the bill for petrol and for the fertiliser that farmers need before the long rains
Inflation was 6.8 percent in November.
  Equator Press: Inflation stood at 6.8 percent in November
  Frontier Bonds Today: at 6.8 percent, last month's rate
Inflation was within the target band.
  Equator Press: within the bank's target band of 2.5 to 7.5 percent
  Frontier Bonds Today: last month's rate was inside the target range, if only just
Inflation was 9.1 percent a year before.
  Frontier Bonds Today: In December of last year it had been 9.1 percent
Inflation is hardly the reason.
  Frontier Bonds Today: Price growth itself is hardly the reason
Abrahams wrote that it is about the exchange rate.
  Frontier Bonds Today: "This is about the exchange rate and nothing else," wrote Leon Abrahams, a strategist at Kaap Capital
The shilling rose to 151.2 to the dollar.
  Equator Press: Minutes after the announcement the currency strengthened to 151.2 to the dollar from 153.4
  Frontier Bonds Today: The shilling firmed too, to 151.2 per dollar
The manufacturers said it would strangle investment.
  Equator Press: The Manufacturers' Federation criticised the move, saying that it would strangle investment
  The Savanna Standard: their federation warned that credit at such prices would choke off the building of new plants
The manufacturers criticised the move.
  Equator Press: The Manufacturers' Federation criticised the move
  The Savanna Standard: Factory owners reacted with anger
The Treasury comments.
  Equator Press: The Treasury declined to comment
  The Savanna Standard: Treasury Secretary David Lokwang welcomed the increase as "bitter medicine that works"
A $2 billion bond falls due in June.
  Equator Press: Kenya must repay a $2 billion bond in June
  Frontier Bonds Today: The bond due in June 2024, worth $2 billion
Kenyan dollar bonds rose.
  Frontier Bonds Today: Eurobond rallies
  Frontier Bonds Today: Kenyan dollar debt climbed on Tuesday
  Frontier Bonds Today: The bond due in June 2024, worth $2 billion, rose 1.4 cents to 97.3 cents
Loans will cost more.
  The Savanna Standard: Borrowers to pay more
  The Savanna Standard: Mortgages, business loans and school-fee advances will all cost more in the new year
Odhiambo said his bank phoned within the hour.
  The Savanna Standard: "My bank phoned within the hour," said furniture maker Peter Odhiambo, 44
Odhiambo employs 30 people.
  The Savanna Standard: who employs 30 people in Kitengela
Abrahams expects a further point in February.
  Frontier Bonds Today: Abrahams expects a further rise of one point in February
Ghana and Nigeria left rates unchanged.
  Frontier Bonds Today: Ghana and Nigeria ... left borrowing costs unchanged last month
Inflation is higher in Ghana and Nigeria.
  Frontier Bonds Today: where inflation is several times higher

=== conflicts
denial | Equator Press: was unanimous | The Savanna Standard: voted against the step
quotation | Equator Press: We would rather be blamed for acting too early than for acting too late | The Savanna Standard: I would rather be blamed for acting too early than too late
denial | Equator Press: declined to comment | The Savanna Standard: welcomed the increase
name | Equator Press: Njeri Kamotho | The Savanna Standard: Nyambura Kamotho
