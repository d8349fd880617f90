Miners trapped in Turkey

=== Anatolian Wire | 2022-02-09 | wire
Five miners brought up alive after 41 hours underground in northern Turkey

KARADERE, Turkey (AW) — Rescue teams on Wednesday freed five coal miners who had been trapped since a gallery caved in 320 metres below ground near the northern town of Karadere, officials said.

The men walked to the waiting ambulances under their own power. A sixth miner, Yusuf Aksoy, 44, was found dead shortly after midnight, the labour ministry said in a statement.

“We heard them knocking on the pipe, and from that moment nobody went home,” said Selim Kaya, the head of the rescue crew.

The collapse occurred at about 6:30 p.m. on Monday, when 48 people were working in the pit. Forty-two of them escaped through a ventilation shaft.

Mine operator Boztepe Enerji said in a statement that the roof supports in the gallery had been replaced in November and that all inspections had been passed.

The miners' union disputed that. Its chairwoman, Derya Toprak, said members had reported cracks in the ceiling three times since the new year.

Prosecutors in Zonguldak have opened an inquiry, and two engineers were being questioned, the state broadcaster reported.

=== Günlük | 2022-02-10
Out of the dark: the knocking that saved five men

It was a faint tapping on a compressed-air pipe that told Selim Kaya's team where to dig. Almost two days later, on Wednesday afternoon, the last of five colliers blinked into the snow-light above Karadere.

“We heard them tapping on the pipe, and after that nobody thought of home,” Kaya said, his face still black.

They were carried out on stretchers, wrapped in foil, to the applause of the families. For the wife of one man there was nothing to applaud: the body of Yusuf Aksoy, a father of three, had been recovered during the night.

More than forty of their colleagues had got out on Monday through an air shaft when the tunnel fell in, early in the evening.

Did anyone know? Yes, says the union. Since January its people had warned the management on three occasions of fissures overhead, according to chairwoman Derya Toprak. She wants the mine shut for good.

The owner, Boztepe Enerji, replies that the props were renewed in October and that no inspector ever found fault with them.

Karadere lives on coal. In 2010 an explosion of firedamp in the neighbouring pit killed 19.

=== Labour Front | 2022-02-10
They were warned three times — and sent the men down anyway

One of our comrades is dead because Boztepe Enerji saved on timber.

Yusuf Aksoy had spent twenty-one of his forty-six years at the coalface. He died alone in gallery 7, while five men of his shift were kept alive by a pipe and by the stubbornness of the rescuers, who reached them on Wednesday.

The company never replaced the roof supports, miners told Labour Front. They showed us photographs of rotten posts, taken last week.

Union head Derya Toprak said that complaints about the cracked ceiling had been filed three times this year. “They told our people to stop whining and to go down,” she said.

Two engineers have been taken in for questioning. The directors, who live in Istanbul, have not. Labour Minister Cem Ersoy, who promised in the election campaign to put an inspector into every pit, came to Karadere on Wednesday evening and was booed.

The funeral is on Friday. The union has called a one-day strike in all the coalfields for the same day.

=== facts
Five trapped miners were freed alive on Wednesday.
  Anatolian Wire: Five miners brought up alive
  Anatolian Wire: Rescue teams on Wednesday freed five coal miners
  Günlük: the knocking that saved five men
  Günlük: on Wednesday afternoon, the last of five colliers blinked into the snow-light above Karadere
  Labour Front: the rescuers, who reached them on Wednesday
They had been underground for 41 hours.
  Anatolian Wire: after 41 hours underground
  Günlük: Almost two days later
A gallery caved in on Monday evening.
  Anatolian Wire: a gallery caved in 320 metres below ground near the northern town of Karadere
  Anatolian Wire: The collapse occurred at about 6:30 p.m. on Monday
  Günlük: the tunnel fell in, early in the evening
The freed men walked to the ambulances.
  Anatolian Wire: The men walked to the waiting ambulances under their own power
  Günlük: They were carried out on stretchers, wrapped in foil
Families applauded.
  Günlük: to the applause of the families
Yusuf Aksoy died.
  Anatolian Wire: A sixth miner, Yusuf Aksoy, 44, was found dead shortly after midnight
  Günlük: the body of Yusuf Aksoy, a father of three, had been recovered during the night
  Labour Front: One of our comrades is dead
  Labour Front: He died alone in gallery 7
Yusuf Aksoy was 44.
  Anatolian Wire: Yusuf Aksoy, 44
  Labour Front: Yusuf Aksoy had spent twenty-one of his forty-six years
Aksoy had three children.
  Günlük: Yusuf Aksoy, a father of three
Aksoy worked at the coalface for 21 years.
  Labour Front: Yusuf Aksoy had spent twenty-one of his forty-six years at the coalface
The labour ministry made a statement about him.
  Anatolian Wire: the labour ministry said in a statement
Kaya said that they heard the men knock on the pipe and nobody went home.
  Anatolian Wire: “We heard them knocking on the pipe, and from that moment nobody went home,” said Selim Kaya
  Günlük: “We heard them tapping on the pipe, and after that nobody thought of home,” Kaya said
Knocking on a pipe told the rescuers where the men were.
  Anatolian Wire: We heard them knocking on the pipe
  Günlük: the knocking that saved five men
  Günlük: It was a faint tapping on a compressed-air pipe that told Selim Kaya's team where to dig
Selim Kaya leads the rescue crew.
  Anatolian Wire: Selim Kaya, the head of the rescue crew
  Günlük: Selim Kaya's team
A pipe kept the five men alive.
  Labour Front: five men of his shift were kept alive by a pipe and by the stubbornness of the rescuers
48 people were working in the pit.
  Anatolian Wire: 48 people were working in the pit
42 escaped through a ventilation shaft.
  Anatolian Wire: Forty-two of them escaped through a ventilation shaft
  Günlük: More than forty of their colleagues had got out on Monday through an air shaft
The roof supports had been replaced, says the company.
  Anatolian Wire: the roof supports in the gallery had been replaced in November
  Günlük: the props were renewed in October
  Labour Front: The company never replaced the roof supports
The mine had passed all inspections, says the company.
  Anatolian Wire: all inspections had been passed
  Günlük: no inspector ever found fault with them
The union disputes this.
  Anatolian Wire: The miners' union disputed that
The union had reported cracks in the ceiling three times since the new year.
  Anatolian Wire: Its chairwoman, Derya Toprak, said members had reported cracks in the ceiling three times since the new year
  Günlük: Did anyone know? Yes, says the union
  Günlük: Since January its people had warned the management on three occasions of fissures overhead, according to chairwoman Derya Toprak
  Labour Front: They were warned three times
  Labour Front: Union head Derya Toprak said that complaints about the cracked ceiling had been filed three times this year
Derya Toprak heads the union.
  Anatolian Wire: Its chairwoman, Derya Toprak
  Günlük: chairwoman Derya Toprak
  Labour Front: Union head Derya Toprak
The men were sent down despite the warning.
  Labour Front: sent the men down anyway
  Labour Front: “They told our people to stop whining and to go down,” she said
The union leader wants the mine shut.
  Günlük: She wants the mine shut for good
Prosecutors opened an inquiry.
  Anatolian Wire: Prosecutors in Zonguldak have opened an inquiry
Two engineers are being questioned.
  Anatolian Wire: two engineers were being questioned
  Labour Front: Two engineers have been taken in for questioning
An explosion in the next pit killed 19 in 2010.
  Günlük: In 2010 an explosion of firedamp in the neighbouring pit killed 19
Karadere lives on coal.
  Günlük: Karadere lives on coal
The company saved on timber.
  Labour Front: Boztepe Enerji saved on timber
Miners showed photographs of rotten posts.
  Labour Front: They showed us photographs of rotten posts, taken last week
The directors have not been questioned.
  Labour Front: The directors, who live in Istanbul, have not
The minister had promised an inspector for every pit.
  Labour Front: Labour Minister Cem Ersoy, who promised in the election campaign to put an inspector into every pit
The minister was booed in Karadere.
  Labour Front: Labour Minister Cem Ersoy ... came to Karadere on Wednesday evening and was booed
The funeral is on Friday.
  Labour Front: The funeral is on Friday
The union called a one-day strike.
  Labour Front: The union has called a one-day strike in all the coalfields for the same day

=== conflicts
denial | Anatolian Wire: walked to the waiting ambulances under their own power | Günlük: were carried out on stretchers
quotation | Anatolian Wire: from that moment nobody went home | Günlük: after that nobody thought of home
date | Anatolian Wire: in November | Günlük: in October
denial | Anatolian Wire: the roof supports in the gallery had been replaced | Labour Front: never replaced the roof supports
denial | Günlük: the props were renewed | Labour Front: never replaced the roof supports
figure | Anatolian Wire: Aksoy, 44 | Labour Front: forty-six
