A slimming drug disappoints

=== Scandia Newswire | 2025-06-17 | wire
Denmark's Lindorf halts obesity pill trial, to cut 1,800 jobs

COPENHAGEN, June 17 - Danish drugmaker Lindorf halted a late-stage trial of its experimental obesity pill on Tuesday after patients lost less weight than hoped, and said it would cut 1,800 jobs.

Patients who took the pill, called lenatide, shed 9.4 percent of their body weight over 52 weeks, against 2.1 percent for those on a placebo. Lindorf had aimed for 15 percent.

There were no safety concerns, research chief Mette Skovgaard said. The trial enrolled 3,200 people in 14 countries.

"This one hurts, but it does not break us," chief executive Anders Bruun told analysts. He will take no bonus this year.

About half of the job cuts fall on Denmark. Lindorf has informed the unions, it said.

The company lowered its forecast for sales growth to between 3 and 5 percent. It will keep developing an injectable version of the drug.

Its shares fell 19 percent, the biggest drop since 2008, wiping 24 billion euros off its market value.

=== Øresund Avis | 2025-06-18
Thousands of Lindorf people wait for the envelope

In the canteen at Kildegård nobody touched the pastries. Lindorf, the pride of Danish industry, is letting 1,800 employees go, some 900 of them at home, because a tablet against fat did not live up to its promise.

Those who swallowed lenatide every day became lighter by less than a tenth in a year. The group had reckoned with 15 per cent.

The shop stewards heard it on the radio. “Nobody had told us a word, neither last week nor this morning,” said Birthe Lund, who speaks for the laboratory staff.

“This one hurts, but it will not sink us,” Mr Bruun said.

He has been at the top since 2020, and did not say whether he considered stepping down. His bonus of 14 million kroner, however, will be paid out, since it relates to last year's targets, according to the board.

Mayor Jesper Holm fears for the tax revenue of his town. A quarter of it comes from the company and those who work there.

The injection with the same substance lives on. First results are due in 2027.

=== Pharma Pulse | 2025-06-17
Lindorf's lenatide: efficacy miss, and a liver signal

Lindorf has stopped the ASCEND-2 study. With a placebo-adjusted weight loss of 7.3 percentage points after one year, the once-daily tablet falls well short of the injections that dominate the market.

That is not the whole story. The independent monitors had raised the alarm over liver values in May, and 11 participants were taken off the pill, two investigators told Pharma Pulse.

Some 3,200 volunteers took part in 14 countries. Sites have been asked to see everyone for a last visit by August.

The injectable is dead too. Lindorf will discontinue it by the end of the quarter and write off 900 million euros, a slide shown to staff reads.

"This one hurts, but it does not break us," said Skovgaard, who has headed research for six years.

Competitors were in good spirits: U.S. firm Calder Bio gained 8 percent. Its own pill reported a loss of 13.8 percent in March, albeit over 72 weeks.

Analyst Hugo Lemaire of Banque Sorel called the readout "a reset, not a funeral". Lindorf now expects sales to grow by 3 to 5 percent this year, after 8 to 11 percent before.

=== facts
Lindorf halted the trial of its obesity pill
  Scandia Newswire: Denmark's Lindorf halts obesity pill trial
  Scandia Newswire: Danish drugmaker Lindorf halted a late-stage trial of its experimental obesity pill on Tuesday
  Pharma Pulse: Lindorf has stopped the ASCEND-2 study
Patients lost less weight than hoped
  Scandia Newswire: after patients lost less weight than hoped
  Øresund Avis: because a tablet against fat did not live up to its promise
  Pharma Pulse: efficacy miss
Lindorf will cut 1,800 jobs
  Scandia Newswire: to cut 1,800 jobs
  Scandia Newswire: it would cut 1,800 jobs
  Øresund Avis: Lindorf, the pride of Danish industry, is letting 1,800 employees go
Half of the cuts fall on Denmark
  Scandia Newswire: About half of the job cuts fall on Denmark
  Øresund Avis: some 900 of them at home
Patients on the pill lost 9.4 percent in a year
  Scandia Newswire: Patients who took the pill, called lenatide, shed 9.4 percent of their body weight over 52 weeks
  Øresund Avis: Those who swallowed lenatide every day became lighter by less than a tenth in a year
Those on a placebo lost 2.1 percent
  Scandia Newswire: against 2.1 percent for those on a placebo
The loss adjusted for placebo is 7.3 points
  Pharma Pulse: With a placebo-adjusted weight loss of 7.3 percentage points after one year
The tablet falls short of injections
  Pharma Pulse: the once-daily tablet falls well short of the injections that dominate the market
Lindorf had aimed for 15 percent
  Scandia Newswire: Lindorf had aimed for 15 percent
  Øresund Avis: The group had reckoned with 15 per cent
There were no safety concerns
  Scandia Newswire: There were no safety concerns
  Pharma Pulse: a liver signal
  Pharma Pulse: The independent monitors had raised the alarm over liver values in May
Eleven participants were taken off the pill
  Pharma Pulse: 11 participants were taken off the pill
3,200 people in 14 countries took part
  Scandia Newswire: The trial enrolled 3,200 people in 14 countries
  Pharma Pulse: Some 3,200 volunteers took part in 14 countries
Sites are to see everyone by August
  Pharma Pulse: Sites have been asked to see everyone for a last visit by August
A Lindorf executive said that this hurts but does not break them
  Scandia Newswire: "This one hurts, but it does not break us," chief executive Anders Bruun told analysts
  Øresund Avis: “This one hurts, but it will not sink us,” Mr Bruun said
  Pharma Pulse: "This one hurts, but it does not break us," said Skovgaard
Skovgaard is head of research
  Scandia Newswire: research chief Mette Skovgaard
  Pharma Pulse: who has headed research for six years
Bruun takes no bonus this year
  Scandia Newswire: He will take no bonus this year
  Øresund Avis: His bonus of 14 million kroner, however, will be paid out
The bonus relates to last year's targets
  Øresund Avis: since it relates to last year's targets
Bruun has led Lindorf since 2020
  Øresund Avis: He has been at the top since 2020
Bruun did not say if he considered stepping down
  Øresund Avis: did not say whether he considered stepping down
Lindorf has informed the unions
  Scandia Newswire: Lindorf has informed the unions
  Øresund Avis: The shop stewards heard it on the radio
  Øresund Avis: “Nobody had told us a word, neither last week nor this morning,” said Birthe Lund
Lindorf expects sales growth of 3 to 5 percent
  Scandia Newswire: The company lowered its forecast for sales growth to between 3 and 5 percent
  Pharma Pulse: Lindorf now expects sales to grow by 3 to 5 percent this year
The forecast had been 8 to 11 percent
  Pharma Pulse: after 8 to 11 percent before
Lindorf keeps developing the injection
  Scandia Newswire: It will keep developing an injectable version of the drug
  Øresund Avis: The injection with the same substance lives on
  Pharma Pulse: The injectable is dead too
  Pharma Pulse: Lindorf will discontinue it by the end of the quarter
First results of the injection are due in 2027
  Øresund Avis: First results are due in 2027
Lindorf will write off 900 million euros
  Pharma Pulse: write off 900 million euros
The shares fell 19 percent
  Scandia Newswire: Its shares fell 19 percent
It is the biggest drop since 2008
  Scandia Newswire: the biggest drop since 2008
The drop wiped out 24 billion euros
  Scandia Newswire: wiping 24 billion euros off its market value
Nobody touched the pastries
  Øresund Avis: In the canteen at Kildegård nobody touched the pastries
Employees wait for the envelope
  Øresund Avis: Thousands of Lindorf people wait for the envelope
Holm fears for tax revenue
  Øresund Avis: Mayor Jesper Holm fears for the tax revenue of his town
A quarter of the revenue comes from the company
  Øresund Avis: A quarter of it comes from the company and those who work there
Calder Bio gained 8 percent
  Pharma Pulse: Competitors were in good spirits
  Pharma Pulse: U.S. firm Calder Bio gained 8 percent
Calder's pill reported a loss of 13.8 percent in March
  Pharma Pulse: Its own pill reported a loss of 13.8 percent in March, albeit over 72 weeks
Lemaire called it a reset
  Pharma Pulse: Analyst Hugo Lemaire of Banque Sorel called the readout "a reset, not a funeral"

=== conflicts
denial | Scandia Newswire: no safety concerns | Pharma Pulse: had raised the alarm over liver values
denial | Scandia Newswire: will take no bonus | Øresund Avis: will be paid out
denial | Scandia Newswire: has informed the unions | Øresund Avis: heard it on the radio
denial | Scandia Newswire: will keep developing | Pharma Pulse: will discontinue it
denial | Øresund Avis: lives on | Pharma Pulse: will discontinue it
quotation | Scandia Newswire: does not break us | Øresund Avis: will not sink us
quotation | Øresund Avis: will not sink us | Pharma Pulse: does not break us
attribution | Scandia Newswire: chief executive Anders Bruun | Pharma Pulse: said Skovgaard
attribution | Øresund Avis: Mr Bruun said | Pharma Pulse: said Skovgaard
