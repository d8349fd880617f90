Measles outbreak closes schools in a Portuguese port

=== Atlantic Wire | 2024-02-06 | wire
Measles outbreak shuts four schools in Portuguese port

VIANOVA, Portugal, Feb 6 — Health authorities closed four schools in the fishing port of Vianova on Tuesday after laboratory tests confirmed 23 cases of measles, most of them among children who had never been vaccinated.

The regional health director, Teresa Moutinho, said the first patient was a nine-year-old boy who had returned from a holiday in Romania in mid-January.

“We are racing the virus and at the moment the virus is ahead,” Moutinho told reporters. She said a vaccination centre would open on Wednesday in the municipal sports hall.

Two infants are being treated in intensive care at the hospital of Santa Luzia. Their condition was described as stable.

Vaccination against measles is voluntary in Portugal, where coverage has long exceeded 95 percent. In Vianova it has dropped to 84 percent, according to the national health directorate, which attributed the decline to a campaign by a local group of parents.

The group, Free Choice Vianova, denied that it had told anyone not to vaccinate. “We only asked questions,” its spokesman, Rui Calado, said.

The schools are to reopen on Feb 19.

=== Diário do Minho Norte | 2024-02-07
Vianova's pupils sent home as virus spreads

Some 1,900 pupils in Vianova are staying home this week. Four of the town's schools were ordered shut on Tuesday, once the laboratory in Porto had established that nearly two dozen people were suffering from measles.

The outbreak was brought in by a boy of nine, whose family had spent part of the winter holidays in Bulgaria, Teresa Moutinho, who heads the health service in the region, explained. He fell ill two days after coming back and infected at least five classmates.

Those who have not had their injections can get them from Wednesday at the sports hall, where six nurses will be on duty until late in the evening. Moutinho conceded that the disease had the upper hand for now.

In the hospital of Santa Luzia doctors are fighting for the lives of two babies, whose state was said not to be getting worse.

No law obliges Portuguese parents to have their children immunised, yet the country's rate is one of the highest in Europe. In Vianova, however, only 84 in every 100 children are protected, something the directorate in Lisbon puts down to the agitation of a parents' association.

Its spokesman, Rui Calado, acknowledged that members had been advised to refuse the injection. Lessons resume on Feb 19.

=== The Lookout | 2024-02-07
“The virus is ahead”: the town that stopped vaccinating

Nobody in the café by the fish market wants to talk about Free Choice Vianova. For three years the parents' group has held evenings in the parish hall, with soup and slides, at which mothers were told that measles was a harmless childhood disease.

Now a pair of infants lie in intensive care, and the children of four schools have nowhere to go. The authorities locked the gates on Tuesday.

“We are chasing the virus and at the moment the virus is ahead,” says Teresa Moutinho, the official in charge, who has slept four hours since the weekend. She blames the group for a fall in coverage that has no equal in the country, where more than nineteen in twenty children are immunised.

The group's spokesman, Rui Calado, says its members had merely wanted answers. He will bring his own daughter to the sports hall when vaccination begins there on Thursday.

Measles was declared eliminated in Portugal in 2016. The last death was that of a 17-year-old girl a year later, in a hospital in Lisbon.

=== facts
Four schools in Vianova were closed on Tuesday.
  Atlantic Wire: Measles outbreak shuts four schools in Portuguese port
  Atlantic Wire: Health authorities closed four schools in the fishing port of Vianova on Tuesday
  Diário do Minho Norte: Four of the town's schools were ordered shut on Tuesday
  The Lookout: The authorities locked the gates on Tuesday
  The Lookout: the children of four schools have nowhere to go
Pupils stay at home.
  Diário do Minho Norte: Vianova's pupils sent home
  Diário do Minho Norte: Some 1,900 pupils in Vianova are staying home this week
The virus spreads.
  Diário do Minho Norte: virus spreads
Laboratory tests confirmed 23 cases of measles.
  Atlantic Wire: laboratory tests confirmed 23 cases of measles
  Diário do Minho Norte: the laboratory in Porto had established that nearly two dozen people were suffering from measles
Most cases are unvaccinated children.
  Atlantic Wire: most of them among children who had never been vaccinated
The first patient was a boy of nine who had been abroad.
  Atlantic Wire: the first patient was a nine-year-old boy who had returned from a holiday in Romania in mid-January
  Diário do Minho Norte: The outbreak was brought in by a boy of nine, whose family had spent part of the winter holidays in Bulgaria
The boy fell ill two days after his return.
  Diário do Minho Norte: He fell ill two days after coming back
The boy infected at least five classmates.
  Diário do Minho Norte: infected at least five classmates
Moutinho said the virus was ahead.
  Atlantic Wire: “We are racing the virus and at the moment the virus is ahead,” Moutinho told reporters
  Diário do Minho Norte: Moutinho conceded that the disease had the upper hand for now
  The Lookout: “The virus is ahead”
  The Lookout: “We are chasing the virus and at the moment the virus is ahead,” says Teresa Moutinho, the official in charge
Moutinho has slept four hours since the weekend.
  The Lookout: who has slept four hours since the weekend
A vaccination centre opens in the sports hall.
  Atlantic Wire: a vaccination centre would open on Wednesday in the municipal sports hall
  Diário do Minho Norte: Those who have not had their injections can get them from Wednesday at the sports hall
  The Lookout: vaccination begins there on Thursday
Six nurses will be on duty until late.
  Diário do Minho Norte: six nurses will be on duty until late in the evening
Two infants are in intensive care.
  Atlantic Wire: Two infants are being treated in intensive care at the hospital of Santa Luzia
  Diário do Minho Norte: In the hospital of Santa Luzia doctors are fighting for the lives of two babies
  The Lookout: a pair of infants lie in intensive care
The condition of the infants is stable.
  Atlantic Wire: Their condition was described as stable
  Diário do Minho Norte: whose state was said not to be getting worse
Vaccination against measles is voluntary in Portugal.
  Atlantic Wire: Vaccination against measles is voluntary in Portugal
  Diário do Minho Norte: No law obliges Portuguese parents to have their children immunised
Coverage in Portugal is above 95 percent.
  Atlantic Wire: coverage has long exceeded 95 percent
  Diário do Minho Norte: the country's rate is one of the highest in Europe
  The Lookout: more than nineteen in twenty children are immunised
Coverage in Vianova is down to 84 percent.
  Atlantic Wire: In Vianova it has dropped to 84 percent
  Diário do Minho Norte: In Vianova, however, only 84 in every 100 children are protected
  The Lookout: a fall in coverage that has no equal in the country
The decline is blamed on the parents' group.
  Atlantic Wire: which attributed the decline to a campaign by a local group of parents
  Diário do Minho Norte: something the directorate in Lisbon puts down to the agitation of a parents' association
Moutinho blames the group for the fall.
  The Lookout: She blames the group for a fall in coverage
The group told people not to vaccinate.
  Atlantic Wire: The group, Free Choice Vianova, denied that it had told anyone not to vaccinate
  Diário do Minho Norte: Its spokesman, Rui Calado, acknowledged that members had been advised to refuse the injection
The spokesman said the group had only asked questions.
  Atlantic Wire: “We only asked questions,” its spokesman, Rui Calado, said
  The Lookout: The group's spokesman, Rui Calado, says its members had merely wanted answers
The schools reopen on Feb 19.
  Atlantic Wire: The schools are to reopen on Feb 19
  Diário do Minho Norte: Lessons resume on Feb 19
The town stopped vaccinating.
  The Lookout: the town that stopped vaccinating
Nobody in the café wants to talk about the group.
  The Lookout: Nobody in the café by the fish market wants to talk about Free Choice Vianova
The group held evenings in the parish hall.
  The Lookout: For three years the parents' group has held evenings in the parish hall
Mothers were told that measles was harmless.
  The Lookout: mothers were told that measles was a harmless childhood disease
Calado will bring his daughter.
  The Lookout: He will bring his own daughter to the sports hall
Measles was declared eliminated in Portugal in 2016.
  The Lookout: Measles was declared eliminated in Portugal in 2016
The last death was that of a girl of 17.
  The Lookout: The last death was that of a 17-year-old girl a year later, in a hospital in Lisbon

=== conflicts
place | Atlantic Wire: Romania | Diário do Minho Norte: Bulgaria
denial | Atlantic Wire: denied that it had told anyone | Diário do Minho Norte: acknowledged that members had been advised
quotation | Atlantic Wire: racing the virus | The Lookout: chasing the virus
date | Atlantic Wire: open on Wednesday | The Lookout: begins there on Thursday
date | Diário do Minho Norte: from Wednesday | The Lookout: begins there on Thursday
