Japanese reactor shut again a day after its restart

=== Nippon Kyokai | 2025-06-12 | wire
Reactor in northern Japan shuts down day after restart

A nuclear reactor in northern Japan that had been idle since 2011 shut itself down on Wednesday, 26 hours after it was restarted, when a pump that feeds water to its turbine failed, its operator said.

No radiation leaked from Unit 2 of the Kamiura plant in Iwate prefecture, Tohoku Genden said. The company informed the governor of the incident within 15 minutes, as a treaty with the prefecture requires.

"We will not hurry, and we will not hide anything," the utility's president, Kazuo Hirayama, told a news conference in Morioka. He bowed for several seconds.

The pump had been inspected in March, and no defects were found, Hirayama said.

The Nuclear Regulation Authority sent three inspectors to the site. It will decide next week whether the reactor can be started again.

About 400 people demonstrated at the gates on Tuesday as the control rods were withdrawn. Polls show that 54% of the Japanese are in favor of bringing back nuclear power.

Kamiura is the 15th reactor to have been restarted since the disaster in Fukushima, and the first one in Iwate.

=== Iwate Morning | 2025-06-12
Governor heard of Kamiura stop from television

KAMIURA - For fourteen years the second block of the power station on the bay had stood still. On Tuesday it was woken, and on Wednesday, after little more than a day, it fell asleep again.

A pump in the turbine building had stopped without warning, whereupon the automatic system brought the chain reaction to a standstill. Nothing radioactive has escaped, according to the operator.

Governor Yoko Satake learnt of the matter from the midday news. It took Tohoku Genden more than two hours to ring her office, she said in the assembly, and her voice trembled. "I gave my consent to this company, and I feel betrayed."

"We will not hurry, and we will not hide anything," Kazuo Hirayama assured reporters at the headquarters in Sendai. The failed part, the president conceded, had not been looked at since 2022.

Three officials from the supervisory authority have been on the spot since the evening. Their superiors want to announce in the coming week if the block may go back to work.

Fishermen who had blocked the access road on Tuesday said that they had seen it coming. Some four hundred opponents had gathered there.

=== Pacific Energy Review | 2025-06-13
What the Kamiura trip means for Japan's atomic comeback

The shutdown of the 825-megawatt Kamiura 2 this week is embarrassing, but hardly dangerous. Feedwater pumps fail everywhere, and the reactor did what it was designed to do.

It does not come at a good time for Tohoku Genden, which had to buy gas for 90 billion yen last winter in place of the power that the plant would have produced. The stock lost 7 per cent on Thursday.

Small amounts of tritium were found in the steam of a relief valve, the company said late on Thursday, far below the legal limit. Until then it had maintained that nothing had got out.

Kamiura is the thirteenth Japanese reactor to return since 2011. According to a survey, a little more than half of the population supports the course of the government.

"We will not rush, and we will hide nothing," Tohoku Genden's president promised on Wednesday.

The regulator has already ruled out a restart before the autumn, two people familiar with the matter said.

=== facts
The reactor shut down a day after its restart.
  Nippon Kyokai: Reactor in northern Japan shuts down day after restart
  Nippon Kyokai: A nuclear reactor in northern Japan that had been idle since 2011 shut itself down on Wednesday
  Nippon Kyokai: 26 hours after it was restarted
  Iwate Morning: on Wednesday, after little more than a day, it fell asleep again
  Iwate Morning: the automatic system brought the chain reaction to a standstill
  Pacific Energy Review: The shutdown of the 825-megawatt Kamiura 2 this week
It had been idle since 2011.
  Nippon Kyokai: A nuclear reactor in northern Japan that had been idle since 2011
  Iwate Morning: For fourteen years the second block of the power station on the bay had stood still
It was restarted on Tuesday.
  Nippon Kyokai: on Tuesday as the control rods were withdrawn
  Iwate Morning: On Tuesday it was woken
A feedwater pump failed.
  Nippon Kyokai: a pump that feeds water to its turbine failed
  Iwate Morning: A pump in the turbine building had stopped without warning
No radioactivity leaked.
  Nippon Kyokai: No radiation leaked from Unit 2 of the Kamiura plant in Iwate prefecture, Tohoku Genden said
  Iwate Morning: Nothing radioactive has escaped, according to the operator
  Pacific Energy Review: Small amounts of tritium were found in the steam of a relief valve, the company said late on Thursday
  Pacific Energy Review: Until then it had maintained that nothing had got out
The company informed the governor at once.
  Nippon Kyokai: The company informed the governor of the incident within 15 minutes
  Iwate Morning: Governor heard of Kamiura stop from television
  Iwate Morning: Governor Yoko Satake learnt of the matter from the midday news
  Iwate Morning: It took Tohoku Genden more than two hours to ring her office
A treaty requires this.
  Nippon Kyokai: as a treaty with the prefecture requires
Satake feels betrayed.
  Iwate Morning: "I gave my consent to this company, and I feel betrayed."
Her voice trembled.
  Iwate Morning: her voice trembled
Hirayama: we will not hurry and hide nothing.
  Nippon Kyokai: "We will not hurry, and we will not hide anything," the utility's president, Kazuo Hirayama, told a news conference in Morioka
  Iwate Morning: "We will not hurry, and we will not hide anything," Kazuo Hirayama assured reporters at the headquarters in Sendai
  Pacific Energy Review: "We will not rush, and we will hide nothing," Tohoku Genden's president promised on Wednesday
He bowed.
  Nippon Kyokai: He bowed for several seconds
The pump had been inspected in March.
  Nippon Kyokai: The pump had been inspected in March
  Iwate Morning: The failed part, the president conceded, had not been looked at since 2022
No defects were found.
  Nippon Kyokai: no defects were found
Three inspectors were sent to the plant.
  Nippon Kyokai: The Nuclear Regulation Authority sent three inspectors to the site
  Iwate Morning: Three officials from the supervisory authority have been on the spot since the evening
The regulator decides next week on another start.
  Nippon Kyokai: It will decide next week whether the reactor can be started again
  Iwate Morning: Their superiors want to announce in the coming week if the block may go back to work
  Pacific Energy Review: The regulator has already ruled out a restart before the autumn
About 400 people demonstrated on Tuesday.
  Nippon Kyokai: About 400 people demonstrated at the gates on Tuesday
  Iwate Morning: Some four hundred opponents had gathered there
Fishermen blocked the road.
  Iwate Morning: Fishermen who had blocked the access road on Tuesday
The fishermen had seen it coming.
  Iwate Morning: they had seen it coming
More than half of the Japanese favor nuclear power.
  Nippon Kyokai: 54% of the Japanese are in favor of bringing back nuclear power
  Pacific Energy Review: a little more than half of the population supports the course of the government
Kamiura's place among the restarted reactors.
  Nippon Kyokai: Kamiura is the 15th reactor to have been restarted since the disaster in Fukushima
  Pacific Energy Review: Kamiura is the thirteenth Japanese reactor to return since 2011
It is the first in Iwate.
  Nippon Kyokai: the first one in Iwate
The shutdown is embarrassing but hardly dangerous.
  Pacific Energy Review: is embarrassing, but hardly dangerous
Pumps fail everywhere.
  Pacific Energy Review: Feedwater pumps fail everywhere
The reactor behaved as designed.
  Pacific Energy Review: the reactor did what it was designed to do
The time is bad for the company.
  Pacific Energy Review: It does not come at a good time for Tohoku Genden
It had to buy gas for 90 billion yen.
  Pacific Energy Review: which had to buy gas for 90 billion yen last winter
The stock lost 7 per cent.
  Pacific Energy Review: The stock lost 7 per cent on Thursday
The tritium was below the limit.
  Pacific Energy Review: far below the legal limit

=== conflicts
denial | Nippon Kyokai: No radiation leaked | Pacific Energy Review: Small amounts of tritium were found
denial | Iwate Morning: Nothing radioactive has escaped | Pacific Energy Review: Small amounts of tritium were found
denial | Nippon Kyokai: informed the governor | Iwate Morning: learnt of the matter from the midday news
denial | Nippon Kyokai: had been inspected in March | Iwate Morning: had not been looked at since 2022
denial | Nippon Kyokai: will decide next week | Pacific Energy Review: has already ruled out
denial | Iwate Morning: want to announce in the coming week | Pacific Energy Review: has already ruled out
place | Nippon Kyokai: in Morioka | Iwate Morning: in Sendai
quotation | Nippon Kyokai: We will not hurry, and we will not hide anything | Pacific Energy Review: We will not rush, and we will hide nothing
quotation | Iwate Morning: We will not hurry, and we will not hide anything | Pacific Energy Review: We will not rush, and we will hide nothing
figure | Nippon Kyokai: 15th | Pacific Energy Review: thirteenth
