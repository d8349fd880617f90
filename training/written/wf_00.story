Marathon runner banned for EPO

=== Meridian | 2025-02-11 | wire
Kenyan marathon star Rono banned four years for EPO

NAIROBI - Kenyan marathon runner Daniel Rono has been banned for four years after testing positive for the blood-boosting drug EPO, the Athletics Conduct Board said on Tuesday.

The 29-year-old, who won the Rotterdam race in 2023, gave the sample at his training camp in Iten on October 4.

Rono asked for the B sample to be opened, and it bore out the first finding, the board said. He admitted the use of EPO at a hearing in January.

"I made a mistake and I apologise to my family and to Kenya," he told reporters outside his house.

The board struck out all his results since October, among them his second place in Valencia. Race organisers in Spain said that he had already returned the prize money of $45,000.

His coach, the Italian Sandro Bellini, knew nothing of the injections, according to the ruling. Bellini still looks after eleven athletes in Iten.

Rono will not be allowed to race again before October 2028. He has 30 days to appeal.

=== Standard Post | 2025-02-12
Doping ban costs Rono his Valencia podium

One of the country's fastest men over 42 kilometres must sit out four seasons. A disciplinary panel in Monaco ruled on Tuesday that Daniel Rono, 29, had erythropoietin in his body when testers called at the high-altitude village of Iten last autumn.

Analysis of a second vial was never carried out, since the runner waived his right to it, the panel wrote. It added that the athlete had conceded during a January session that he took the substance.

His runner-up finish in Valencia has been wiped from the books. The Spanish organisers are still waiting for the 45,000 dollars he earned there, a spokeswoman told this newspaper on Tuesday evening.

Rono came to fame when he triumphed in Rotterdam in 2022, on only his third attempt at the distance. He is free to compete from October 2028, when he will be 33.

His Italian trainer had been told of the treatment but failed to report it, the verdict states, though no charge has been brought against Sandro Bellini so far.

"He took medals from clean boys who went home with nothing," said Paul Kemboi, who came fourth in Valencia. An appeal may be lodged within a month.

=== Sprint Daily | 2025-02-12
"I'm sorry, Kenya": Drug cheat Rono says goodbye to glory

He ran like the wind. Now Daniel Rono is running out of friends.

The shamed marathon man, 29, stood at his garden gate in Eldoret yesterday, hours after anti-doping chiefs threw him out of the sport for four years. "I made one bad mistake and I ask my family and Kenya to forgive me," he mumbled.

But at the January hearing the father of three had owned up to nothing, insisting that a nurse had given him vitamins. The judges did not believe a word of it.

Sponsor Velora tore up his contract within an hour. The sportswear giant had paid him a reported $200,000 a year.

Old rival Moses Cheruiyot had little pity. "He took medals from clean boys who went home with nothing," said Cheruiyot, who was third in Valencia and will now move up to second.

Rono has not yet decided whether he will appeal.

=== facts
Daniel Rono was banned for four years.
  Meridian: Kenyan marathon star Rono banned four years
  Meridian: Kenyan marathon runner Daniel Rono has been banned for four years
  Standard Post: One of the country's fastest men over 42 kilometres must sit out four seasons
  Sprint Daily: anti-doping chiefs threw him out of the sport for four years
Rono tested positive for EPO.
  Meridian: testing positive for the blood-boosting drug EPO
  Standard Post: Daniel Rono, 29, had erythropoietin in his body
The board announced the ruling on Tuesday.
  Meridian: the Athletics Conduct Board said on Tuesday
  Standard Post: A disciplinary panel in Monaco ruled on Tuesday
Rono won in Rotterdam.
  Meridian: who won the Rotterdam race in 2023
  Standard Post: he triumphed in Rotterdam in 2022
The Rotterdam victory came on his third attempt at the distance.
  Standard Post: on only his third attempt at the distance
Rono came to fame in Rotterdam.
  Standard Post: Rono came to fame when he triumphed in Rotterdam
The sample was taken in Iten in October.
  Meridian: gave the sample at his training camp in Iten on October 4
  Standard Post: testers called at the high-altitude village of Iten last autumn
The B sample was opened.
  Meridian: Rono asked for the B sample to be opened
  Standard Post: Analysis of a second vial was never carried out
Rono waived his right to the B sample.
  Standard Post: the runner waived his right to it
The B sample confirmed the finding.
  Meridian: it bore out the first finding
Rono admitted at the hearing that he took EPO.
  Meridian: He admitted the use of EPO at a hearing in January
  Standard Post: the athlete had conceded during a January session that he took the substance
  Sprint Daily: at the January hearing the father of three had owned up to nothing
Rono insisted that a nurse had given him vitamins.
  Sprint Daily: insisting that a nurse had given him vitamins
The judges did not believe him.
  Sprint Daily: The judges did not believe a word of it
Rono apologised for a mistake.
  Meridian: "I made a mistake and I apologise to my family and to Kenya,"
  Sprint Daily: "I'm sorry, Kenya"
  Sprint Daily: "I made one bad mistake and I ask my family and Kenya to forgive me,"
Rono spoke in front of his house.
  Meridian: he told reporters outside his house
  Sprint Daily: The shamed marathon man, 29, stood at his garden gate in Eldoret yesterday
All results since October were struck out.
  Meridian: The board struck out all his results since October
Rono lost his second place in Valencia.
  Meridian: among them his second place in Valencia
  Standard Post: Doping ban costs Rono his Valencia podium
  Standard Post: His runner-up finish in Valencia has been wiped from the books
Rono has returned the prize money of Valencia.
  Meridian: he had already returned the prize money of $45,000
  Standard Post: The Spanish organisers are still waiting for the 45,000 dollars he earned there
A spokeswoman spoke to the newspaper on Tuesday evening.
  Standard Post: a spokeswoman told this newspaper on Tuesday evening
Coach Sandro Bellini knew nothing of the doping.
  Meridian: His coach, the Italian Sandro Bellini, knew nothing of the injections
  Standard Post: His Italian trainer had been told of the treatment
Bellini failed to report it.
  Standard Post: but failed to report it
No charge has been brought against Bellini.
  Standard Post: no charge has been brought against Sandro Bellini so far
Bellini still looks after eleven athletes.
  Meridian: Bellini still looks after eleven athletes in Iten
Rono may race again from October 2028.
  Meridian: Rono will not be allowed to race again before October 2028
  Standard Post: He is free to compete from October 2028
Rono will be 33 then.
  Standard Post: when he will be 33
An appeal is possible within 30 days.
  Meridian: He has 30 days to appeal
  Standard Post: An appeal may be lodged within a month
Rono has not decided on an appeal.
  Sprint Daily: Rono has not yet decided whether he will appeal
Rono is 29.
  Meridian: The 29-year-old
  Standard Post: Rono, 29
  Sprint Daily: marathon man, 29
Rono ran like the wind.
  Sprint Daily: He ran like the wind
Rono is running out of friends.
  Sprint Daily: Now Daniel Rono is running out of friends
Sponsor Velora ended his contract.
  Sprint Daily: Sponsor Velora tore up his contract within an hour
Velora had paid him $200,000 a year.
  Sprint Daily: The sportswear giant had paid him a reported $200,000 a year
Moses Cheruiyot had little pity.
  Sprint Daily: Old rival Moses Cheruiyot had little pity
A rival said that Rono took medals from clean runners.
  Standard Post: "He took medals from clean boys who went home with nothing," said Paul Kemboi
  Sprint Daily: "He took medals from clean boys who went home with nothing," said Cheruiyot
Kemboi was fourth in Valencia.
  Standard Post: who came fourth in Valencia
Cheruiyot moves up to second in Valencia.
  Sprint Daily: who was third in Valencia and will now move up to second

=== conflicts
date | Meridian: in 2023 | Standard Post: in 2022
denial | Meridian: asked for the B sample to be opened | Standard Post: was never carried out
denial | Meridian: had already returned the prize money | Standard Post: are still waiting for the 45,000 dollars
denial | Meridian: knew nothing of the injections | Standard Post: had been told of the treatment
denial | Meridian: admitted the use of EPO | Sprint Daily: had owned up to nothing
denial | Standard Post: had conceded during a January session | Sprint Daily: had owned up to nothing
attribution | Standard Post: said Paul Kemboi | Sprint Daily: said Cheruiyot
quotation | Meridian: I made a mistake and I apologise to my family | Sprint Daily: I made one bad mistake and I ask my family and Kenya to forgive me
