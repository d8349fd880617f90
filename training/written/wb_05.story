Gold mine collapse in South Africa

=== Southern Press Agency | 2019-07-12 | wire
Nine miners brought up alive from South African gold mine

WELKOMSDAL, South Africa (SPA) - Nine miners trapped for three days nearly two kilometres underground were brought to the surface on Thursday, mine owner Kgosi Gold said, but four of their colleagues are still unaccounted for.

The men had been cut off on Monday when a seismic event of magnitude 2.9 brought down the roof of a tunnel at the Thandeka shaft, about 250 kilometres southwest of Johannesburg.

Rescue teams drilled a narrow hole through which they passed water and a telephone line on Tuesday, chief executive Pieter Haasbroek said.

"We spoke to them every hour, and they sang," Haasbroek told reporters.

Hospital officials said all nine were dehydrated but in good health, and two could go home on Friday.

The Mineworkers' Congress said its members had complained about falling rock at the shaft in June. The company took those complaints seriously and closed two tunnels, Haasbroek said.

Mines minister Lerato Nkabinde, who flew to the site on Thursday, ordered that all work at the mine be halted.

South Africa's mines are among the deepest in the world. Eighty-one miners were killed in the country last year.

=== The Reef | 2019-07-12
Sung back to life: joy and dread at Thandeka shaft

Just after four in the afternoon the cage rattled up, and Joseph Mokoena walked out of it on his own feet.

He and eight workmates had been in the dark since Monday. A tremor had shut the tunnel behind them, at a depth of some 1,900 metres.

"We had no water and heard no voice from above," Mokoena, 36, told The Reef. No hole had been drilled and no cable ever came through, whatever the bosses say; it was only on Thursday that they knew somebody was digging.

Not one of the nine is in a serious state, according to the doctors, who mean to keep most of them over the weekend.

Four families are still waiting at the gate. Nomsa Dlamini, whose brother Sipho is among the missing, has not left it for three nights.

Her brother's union had warned the company of loose rock a month before. The letters were never answered and every tunnel stayed open, according to a shop steward.

Last year, 81 people died in the mines of the country, most of them in gold.

=== Market Monitor | 2019-07-12
Kgosi Gold shares recover after rescue

Shares in Kgosi Gold rose 6.2 per cent in Johannesburg on Thursday, making up most of the week's losses, after the company announced that nine workers had been freed at its Thandeka shaft.

Production at the mine went on without a break at the other two shafts, finance director Ruth Abelson told analysts on Friday, and the target of 410,000 ounces for the year stood.

Thirteen men were underground in the section when the roof came down on Monday. The search for the remaining five continues.

Analyst Dumisani Khoza said the company was "lucky rather than good". Last year, a fire at its Vaalkop mine had cost it three weeks of output.

Minister Lerato Nkabinde has not visited the mine so far. She will send an inspector next week, her office said.

Kgosi expects to publish half-year figures on 8 August. Its debt fell to $310 million in March from $390 million a year earlier.

=== facts
Nine trapped miners were brought up alive
  Southern Press Agency: Nine miners brought up alive
  Southern Press Agency: Nine miners trapped for three days nearly two kilometres underground were brought to the surface on Thursday
  The Reef: Just after four in the afternoon the cage rattled up
  Market Monitor: nine workers had been freed at its Thandeka shaft
Nine men had been trapped since Monday
  Southern Press Agency: Nine miners trapped for three days
  Southern Press Agency: The men had been cut off on Monday
  The Reef: He and eight workmates had been in the dark since Monday
The depth was nearly two kilometres
  Southern Press Agency: nearly two kilometres underground
  The Reef: at a depth of some 1,900 metres
Mokoena walked out on his own feet
  The Reef: Joseph Mokoena walked out of it on his own feet
Four or five miners are missing
  Southern Press Agency: four of their colleagues are still unaccounted for
  The Reef: Four families are still waiting at the gate
  Market Monitor: The search for the remaining five continues
A tremor brought down the roof of a tunnel
  Southern Press Agency: a seismic event of magnitude 2.9 brought down the roof of a tunnel at the Thandeka shaft
  The Reef: A tremor had shut the tunnel behind them
  Market Monitor: the roof came down on Monday
The shaft is southwest of Johannesburg
  Southern Press Agency: about 250 kilometres southwest of Johannesburg
Thirteen men were in the section
  Market Monitor: Thirteen men were underground in the section
A hole for water and telephone was or was not drilled
  Southern Press Agency: Rescue teams drilled a narrow hole
  Southern Press Agency: through which they passed water and a telephone line on Tuesday
  The Reef: No hole had been drilled and no cable ever came through
The trapped men did or did not hear from the rescuers
  Southern Press Agency: We spoke to them every hour
  The Reef: We had no water and heard no voice from above
  The Reef: it was only on Thursday that they knew somebody was digging
The men sang
  Southern Press Agency: they sang
  The Reef: Sung back to life
The nine are in good health
  Southern Press Agency: all nine were dehydrated but in good health
  The Reef: Not one of the nine is in a serious state
Two could go home on Friday
  Southern Press Agency: two could go home on Friday
Doctors will keep most over the weekend
  The Reef: who mean to keep most of them over the weekend
Miners had complained about falling rock in June
  Southern Press Agency: its members had complained about falling rock at the shaft in June
  The Reef: Her brother's union had warned the company of loose rock a month before
The company did or did not act on the complaints
  Southern Press Agency: The company took those complaints seriously and closed two tunnels
  The Reef: The letters were never answered and every tunnel stayed open
The minister did or did not visit the mine
  Southern Press Agency: who flew to the site on Thursday
  Market Monitor: Minister Lerato Nkabinde has not visited the mine so far
The minister will send an inspector
  Market Monitor: She will send an inspector next week
Work at the mine was or was not halted
  Southern Press Agency: ordered that all work at the mine be halted
  Market Monitor: Production at the mine went on without a break at the other two shafts
South Africa's mines are among the deepest
  Southern Press Agency: South Africa's mines are among the deepest in the world
Eighty-one miners were killed last year
  Southern Press Agency: Eighty-one miners were killed in the country last year
  The Reef: Last year, 81 people died in the mines of the country
Most of last year's dead were in gold
  The Reef: most of them in gold
Nomsa Dlamini has not left the gate
  The Reef: Nomsa Dlamini ... has not left it for three nights
Her brother is missing
  The Reef: whose brother Sipho is among the missing
Kgosi shares rose
  Market Monitor: Kgosi Gold shares recover after rescue
  Market Monitor: Shares in Kgosi Gold rose 6.2 per cent in Johannesburg on Thursday
The shares made up most of the week's losses
  Market Monitor: making up most of the week's losses
The target of 410,000 ounces stands
  Market Monitor: the target of 410,000 ounces for the year stood
The company was lucky rather than good
  Market Monitor: the company was "lucky rather than good"
A fire cost three weeks of output
  Market Monitor: Last year, a fire at its Vaalkop mine had cost it three weeks of output
Kgosi will publish figures on 8 August
  Market Monitor: Kgosi expects to publish half-year figures on 8 August
Its debt fell
  Market Monitor: Its debt fell to $310 million in March from $390 million a year earlier

=== conflicts
figure | Southern Press Agency: four of their colleagues | Market Monitor: remaining five
figure | The Reef: Four families | Market Monitor: remaining five
denial | Southern Press Agency: drilled a narrow hole | The Reef: No hole had been drilled
denial | Southern Press Agency: We spoke to them every hour | The Reef: heard no voice from above
denial | Southern Press Agency: closed two tunnels | The Reef: every tunnel stayed open
denial | Southern Press Agency: flew to the site on Thursday | Market Monitor: has not visited the mine
denial | Southern Press Agency: all work at the mine be halted | Market Monitor: went on without a break
