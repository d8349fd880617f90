Deportation flight from Germany

=== Rhein Nachrichtendienst | 2024-08-30 | wire
Germany deports 28 convicted Afghans on first flight since 2021

LEIPZIG (RND) - Germany on Friday flew 28 Afghan nationals convicted of crimes to Kabul, the first deportation to Afghanistan since the Taliban returned to power in August 2021.

The Airbus took off from Leipzig airport at 6:56 a.m., the interior ministry of Saxony said. Each man had been given 1,000 euros in cash.

Interior minister Karin Lohberg, 54, said Qatar had helped with the arrangements. Berlin had not negotiated with the Taliban directly, she said.

"Our security comes first, and our patience comes to an end," Lohberg said.

The flight followed a knife attack in Brunnhausen a week earlier, in which three people died. The suspect, a 26-year-old Syrian, should have been sent to Bulgaria last year.

The refugee group Offene Tore called the deportation a breach of international law. A court in Dresden rejected two urgent appeals on Thursday evening.

One of the men, a rapist from Ulm, had served his sentence in full.

=== Sueddeutscher Kurier | 2024-08-31
Kabul, one way

While the country slept, buses rolled from a dozen prisons to Leipzig. Shortly before seven on Friday a chartered jet with 28 Afghan offenders on board left the ground. It was the first of its kind for three years.

For two months officials from Berlin had sat face to face with envoys of the Taliban in Doha to prepare the operation, according to government sources. Qatar provided the rooms.

"Our security comes first, and our humanity comes to an end," was how the minister of the interior, Karin Lohberg, put it.

Pocket money was not handed to the passengers, a spokesman for the federal police stated.

Judges in Dresden on Thursday declined to halt the removal of two of them. Offene Tore, which had backed the pair, spoke of an illegal act.

The man from Ulm still had fourteen months of his term to serve, his counsel Britta Sander said, and she learnt of his departure from a cellmate.

=== Alpenblatt | 2024-08-31
Vienna wants to board the next plane

Austria would like to join Germany's deportations to Afghanistan. Chancellor Leopold Marchegger said on Saturday that he had asked Berlin for seats on the next flight. No date has been set for it.

Between January and July, 61 Afghans were sent home by Austria, all of them to third countries. A year earlier it had been 48.

Sweden has not deported anyone to Kabul since 2021 either and has no plans to do so, its migration agency said.

In Berlin the Greens, who govern with the Social Democrats, did not criticise the flight openly. Their deputy leader, Jonas Wittkamp, welcomed it; the party's youth wing spoke of "a dark day".

A Taliban spokesman confirmed that the 27 arrivals had been questioned and taken to a prison. None of them would be harmed, he promised. By Sunday they are to be free.

=== facts
Germany deported Afghan offenders to Kabul on Friday.
  Rhein Nachrichtendienst: Germany deports 28 convicted Afghans
  Rhein Nachrichtendienst: Germany on Friday flew 28 Afghan nationals convicted of crimes to Kabul
  Sueddeutscher Kurier: Shortly before seven on Friday a chartered jet with 28 Afghan offenders on board left the ground
  Alpenblatt: the 27 arrivals
It was the first such flight since 2021.
  Rhein Nachrichtendienst: on first flight since 2021
  Rhein Nachrichtendienst: the first deportation to Afghanistan since the Taliban returned to power in August 2021
  Sueddeutscher Kurier: It was the first of its kind for three years
The Taliban returned to power in August 2021.
  Rhein Nachrichtendienst: since the Taliban returned to power in August 2021
The plane left Leipzig shortly before seven.
  Rhein Nachrichtendienst: The Airbus took off from Leipzig airport at 6:56 a.m., the interior ministry of Saxony said
  Sueddeutscher Kurier: Shortly before seven on Friday a chartered jet with 28 Afghan offenders on board left the ground
Buses brought the men from a dozen prisons.
  Sueddeutscher Kurier: buses rolled from a dozen prisons to Leipzig
The men got 1,000 euros or no money.
  Rhein Nachrichtendienst: Each man had been given 1,000 euros in cash
  Sueddeutscher Kurier: Pocket money was not handed to the passengers
Qatar helped with the arrangements.
  Rhein Nachrichtendienst: Interior minister Karin Lohberg, 54, said Qatar had helped with the arrangements
  Sueddeutscher Kurier: Qatar provided the rooms
Berlin negotiated with the Taliban directly or not.
  Rhein Nachrichtendienst: Berlin had not negotiated with the Taliban directly
  Sueddeutscher Kurier: For two months officials from Berlin had sat face to face with envoys of the Taliban in Doha to prepare the operation
Lohberg said that security comes first.
  Rhein Nachrichtendienst: "Our security comes first, and our patience comes to an end," Lohberg said
  Sueddeutscher Kurier: "Our security comes first, and our humanity comes to an end," was how the minister of the interior, Karin Lohberg, put it
The flight followed a knife attack in Brunnhausen.
  Rhein Nachrichtendienst: The flight followed a knife attack in Brunnhausen a week earlier
Three people died in the attack.
  Rhein Nachrichtendienst: in which three people died
The suspect should have been sent to Bulgaria.
  Rhein Nachrichtendienst: The suspect, a 26-year-old Syrian, should have been sent to Bulgaria last year
Offene Tore called the deportation illegal.
  Rhein Nachrichtendienst: The refugee group Offene Tore called the deportation a breach of international law
  Sueddeutscher Kurier: Offene Tore, which had backed the pair, spoke of an illegal act
A Dresden court rejected two urgent appeals on Thursday.
  Rhein Nachrichtendienst: A court in Dresden rejected two urgent appeals on Thursday evening
  Sueddeutscher Kurier: Judges in Dresden on Thursday declined to halt the removal of two of them
Offene Tore had backed the two appellants.
  Sueddeutscher Kurier: which had backed the pair
The man from Ulm had served his full sentence or not.
  Rhein Nachrichtendienst: One of the men, a rapist from Ulm, had served his sentence in full
  Sueddeutscher Kurier: The man from Ulm still had fourteen months of his term to serve
His counsel learnt of it from a cellmate.
  Sueddeutscher Kurier: she learnt of his departure from a cellmate
Austria wants to join the deportations.
  Alpenblatt: Vienna wants to board the next plane
  Alpenblatt: Austria would like to join Germany's deportations to Afghanistan
  Alpenblatt: Chancellor Leopold Marchegger said on Saturday that he had asked Berlin for seats on the next flight
No date has been set.
  Alpenblatt: No date has been set for it
Austria sent 61 Afghans home in seven months.
  Alpenblatt: Between January and July, 61 Afghans were sent home by Austria
All went to third countries.
  Alpenblatt: all of them to third countries
A year earlier it was 48.
  Alpenblatt: A year earlier it had been 48
Sweden has not deported anyone to Kabul since 2021.
  Alpenblatt: Sweden has not deported anyone to Kabul since 2021 either
Sweden has no plans to.
  Alpenblatt: has no plans to do so
The Greens govern with the Social Democrats.
  Alpenblatt: who govern with the Social Democrats
The Greens did not criticise the flight openly.
  Alpenblatt: the Greens, who govern with the Social Democrats, did not criticise the flight openly
Wittkamp welcomed it.
  Alpenblatt: Their deputy leader, Jonas Wittkamp, welcomed it
The Greens' youth wing spoke of a dark day.
  Alpenblatt: the party's youth wing spoke of "a dark day"
The arrivals were questioned and jailed.
  Alpenblatt: A Taliban spokesman confirmed that the 27 arrivals had been questioned and taken to a prison
None would be harmed.
  Alpenblatt: None of them would be harmed, he promised
They are to be free by Sunday.
  Alpenblatt: By Sunday they are to be free

=== conflicts
denial | Rhein Nachrichtendienst: had been given 1,000 euros | Sueddeutscher Kurier: was not handed to the passengers
denial | Rhein Nachrichtendienst: had not negotiated with the Taliban directly | Sueddeutscher Kurier: face to face with envoys of the Taliban
denial | Rhein Nachrichtendienst: had served his sentence in full | Sueddeutscher Kurier: still had fourteen months
quotation | Rhein Nachrichtendienst: our patience | Sueddeutscher Kurier: our humanity
figure | Rhein Nachrichtendienst: 28 Afghan nationals | Alpenblatt: 27
figure | Sueddeutscher Kurier: 28 | Alpenblatt: 27
