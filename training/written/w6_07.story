Japanese reactor restarts and stops

=== Nippon Wire | 2024-11-05 | wire
Japan halts reactor six days after restart

TAKAMURA, Japan, Nov 5 — Engineers shut down a nuclear reactor in northern Japan on Tuesday, six days after it had been restarted for the first time since the 2011 tsunami, because a probe became stuck in its core.

No radiation escaped, the operator, Oshu Electric Power, said. The device, which measures neutrons, jammed on Sunday in a guide tube of the No. 2 unit of the Takamura plant.

“We will not hurry,” plant manager Kenji Sakaguchi told a news conference. “We shall open the vessel only when we know what happened,” Sakaguchi added.

He said he could not tell when the 825-megawatt unit would be running again. It had been due to deliver electricity from Thursday.

Nobuko Harada, the governor of the prefecture, who approved the restart in the spring, said she had been informed within the hour and had no complaint. A court rejected a suit by 17 residents last year, ruling that the evacuation plans were sufficient.

About 200 protesters gathered outside the gates on Tuesday evening, police said.

Before the disaster, Japan drew some 30 percent of its electricity from nuclear plants; 13 reactors have since been restarted.

=== Tohoku Daily | 2024-11-06
Stuck probe silences Takamura once more

It ran for less than a week. The second block of Takamura, idle for thirteen years until last Wednesday, was switched off yesterday after a neutron gauge could be moved neither forward nor back.

Oshu Electric stressed that nothing had got out. According to the company, the instrument had seized up in its tube on Monday. “We will not rush,” said Kenji Sakaguchi, who runs the station. “We shall open the vessel only when we know what happened.”

The first kilowatt-hours were to flow on Thursday. When that will happen is now uncertain.

At the prefectural office the mood was sour. Governor Nobuko Harada complained that she had heard of the trouble from television, a full day after it arose. She had given her consent to the restart in April, against the wishes of three of the five neighbouring towns.

The mayor of one of them, Shigeru Onda, said the roads on which people were to flee would be impassable in snow. Seventeen of his citizens had argued the same in court last year, in vain.

In front of the plant some 500 opponents of nuclear power held candles, by the organisers' count.

=== Pacific Energy Review | 2024-11-08
Restart, interrupted

The pause at Takamura-2 will be short, analysts expect. The 825 MW boiling-water unit was taken off line this week because of a jammed neutron detector, a fault that is a nuisance rather than a hazard.

“We shall open the vessel only when we know what happened,” said Hiroshi Amano, president of Oshu Electric, in whose budget the standstill leaves a hole of 300 million yen a day.

The utility has spent 570 billion yen on a sea wall 29 metres high and on other protection since the tsunami of March 2010, which came within a metre of the reactor building.

Thirteen Japanese reactors are back in service. Together they supplied 8.5 percent of the country's power last year, against three tenths before the catastrophe.

A probe of the same type got stuck at a plant in Sweden in 2016. Repairs there took nine days.

=== facts
The reactor was shut down.
  Nippon Wire: Japan halts reactor six days after restart
  Nippon Wire: Engineers shut down a nuclear reactor in northern Japan on Tuesday
  Tohoku Daily: The second block of Takamura, idle for thirteen years until last Wednesday, was switched off yesterday
  Tohoku Daily: Stuck probe silences Takamura once more
  Pacific Energy Review: The 825 MW boiling-water unit was taken off line this week
It had run for six days.
  Nippon Wire: six days after it had been restarted
  Tohoku Daily: It ran for less than a week
The reactor had been restarted for the first time since 2011.
  Nippon Wire: it had been restarted for the first time since the 2011 tsunami
  Tohoku Daily: idle for thirteen years until last Wednesday
The tsunami happened in 2011.
  Nippon Wire: the 2011 tsunami
  Pacific Energy Review: the tsunami of March 2010
A neutron probe became stuck.
  Nippon Wire: a probe became stuck in its core
  Nippon Wire: The device, which measures neutrons, jammed on Sunday in a guide tube of the No. 2 unit of the Takamura plant
  Tohoku Daily: Stuck probe
  Tohoku Daily: a neutron gauge could be moved neither forward nor back
  Tohoku Daily: the instrument had seized up in its tube on Monday
  Pacific Energy Review: because of a jammed neutron detector
No radiation escaped.
  Nippon Wire: No radiation escaped, the operator, Oshu Electric Power, said
  Tohoku Daily: Oshu Electric stressed that nothing had got out
Sakaguchi said they would not hurry.
  Nippon Wire: “We will not hurry,” plant manager Kenji Sakaguchi told a news conference
  Tohoku Daily: “We will not rush,” said Kenji Sakaguchi, who runs the station
The vessel will be opened only when the cause is known.
  Nippon Wire: “We shall open the vessel only when we know what happened,” Sakaguchi added
  Tohoku Daily: “We shall open the vessel only when we know what happened.”
  Pacific Energy Review: “We shall open the vessel only when we know what happened,” said Hiroshi Amano, president of Oshu Electric
The date of the next start is uncertain.
  Nippon Wire: He said he could not tell when the 825-megawatt unit would be running again
  Tohoku Daily: When that will happen is now uncertain
The unit has 825 megawatts.
  Nippon Wire: the 825-megawatt unit
  Pacific Energy Review: The 825 MW boiling-water unit
Electricity was due from Thursday.
  Nippon Wire: It had been due to deliver electricity from Thursday
  Tohoku Daily: The first kilowatt-hours were to flow on Thursday
The governor approved the restart in spring.
  Nippon Wire: who approved the restart in the spring
  Tohoku Daily: She had given her consent to the restart in April
The governor was informed in time.
  Nippon Wire: she had been informed within the hour
  Tohoku Daily: she had heard of the trouble from television, a full day after it arose
The governor complained.
  Nippon Wire: Nobuko Harada, the governor of the prefecture, who approved the restart in the spring, said she had been informed within the hour and had no complaint
  Tohoku Daily: Governor Nobuko Harada complained that she had heard of the trouble from television
  Tohoku Daily: At the prefectural office the mood was sour
Three of five towns opposed the restart.
  Tohoku Daily: against the wishes of three of the five neighbouring towns
A court rejected a suit by 17 residents last year.
  Nippon Wire: A court rejected a suit by 17 residents last year
  Tohoku Daily: Seventeen of his citizens had argued the same in court last year, in vain
The court found the evacuation plans sufficient.
  Nippon Wire: ruling that the evacuation plans were sufficient
Onda said the roads would be impassable.
  Tohoku Daily: The mayor of one of them, Shigeru Onda, said the roads on which people were to flee would be impassable in snow
Protesters gathered at the plant.
  Nippon Wire: About 200 protesters gathered outside the gates on Tuesday evening, police said
  Tohoku Daily: In front of the plant some 500 opponents of nuclear power held candles, by the organisers' count
Japan drew 30 percent of its power from nuclear plants before the disaster.
  Nippon Wire: Before the disaster, Japan drew some 30 percent of its electricity from nuclear plants
  Pacific Energy Review: three tenths before the catastrophe
Thirteen reactors have been restarted.
  Nippon Wire: 13 reactors have since been restarted
  Pacific Energy Review: Thirteen Japanese reactors are back in service
Nuclear plants supplied 8.5 percent last year.
  Pacific Energy Review: Together they supplied 8.5 percent of the country's power last year
Analysts expect a short pause.
  Pacific Energy Review: The pause at Takamura-2 will be short, analysts expect
  Pacific Energy Review: Restart, interrupted
The fault is no hazard.
  Pacific Energy Review: a fault that is a nuisance rather than a hazard
The standstill costs 300 million yen a day.
  Pacific Energy Review: in whose budget the standstill leaves a hole of 300 million yen a day
The utility spent 570 billion yen on protection.
  Pacific Energy Review: The utility has spent 570 billion yen on a sea wall 29 metres high and on other protection
The tsunami came within a metre.
  Pacific Energy Review: which came within a metre of the reactor building
A probe got stuck in Sweden in 2016.
  Pacific Energy Review: A probe of the same type got stuck at a plant in Sweden in 2016
The repairs in Sweden took nine days.
  Pacific Energy Review: Repairs there took nine days

=== conflicts
date | Nippon Wire: jammed on Sunday | Tohoku Daily: on Monday
quotation | Nippon Wire: not hurry | Tohoku Daily: not rush
denial | Nippon Wire: had no complaint | Tohoku Daily: complained
denial | Nippon Wire: informed within the hour | Tohoku Daily: from television, a full day after
attribution | Nippon Wire: Sakaguchi added | Pacific Energy Review: Hiroshi Amano
date | Nippon Wire: 2011 | Pacific Energy Review: 2010
figure | Nippon Wire: About 200 | Tohoku Daily: some 500
