A monk's fast at a Thai dam site

=== Mekong Dispatch | 2026-06-08 | wire
Thai monk ends 21-day fast after dam hearing is reopened

CHIANG RAI, Thailand, June 8 (Mekong Dispatch) - A Buddhist monk who had fasted for 21 days against a dam on a tributary of the Mekong in northern Thailand ended his protest on Monday after the provincial government agreed to hold a new public hearing.

Phra Anuwat Thammarato, 57, drank a glass of coconut water handed to him by a schoolgirl on the sandbank at Ban Nam Kha where he had sat under an umbrella. He had lost 13 kilograms, doctors said.

The Huai Luang dam would flood 1,100 hectares and force about 2,400 people from three villages to move. The electricity authority says it is needed to meet demand, which grew by 6% last year.

Governor Chaiwat Srisuk said the first hearing, in December, had been "held too far from those it concerned". The new one will take place in the village school on July 19.

"I was never hungry for food," the monk told some 500 supporters.

Construction, which was to start in August, has been put off until the end of the year.

=== The Chiang Rai Examiner | 2026-06-09
A sip of coconut water, and the river may speak again

His voice was so thin that a novice had to repeat each sentence into the megaphone.

"It was not for food that I hungered," Phra Anuwat said, and several hundred people on the sandbank knelt. Then the abbot of the forest monastery, who turns 58 this week, took from a girl's hands the first thing other than water in three weeks.

What he had asked for is granted. Those who would be driven from their houses by the reservoir at Huai Luang, over two thousand in number, are to be heard once more, and this time not in a hotel ballroom 90 kilometres away but in their children's classroom. The date is 19 July.

"The first was held too far from the people it concerned," conceded the deputy governor, Pranee Wongsa, who had come by boat.

Until then nothing will be built: originally the excavators had been expected this August.

The monk was carried to a hospital in Chiang Rai. He is lighter by 13 kilos. A kidney has suffered, a nurse told the Examiner.

=== Power & Grid Asia | 2026-06-09
Huai Luang timetable unaffected by new hearing, says utility

Thailand's northern electricity authority will stick to its schedule for the 140-megawatt Huai Luang hydropower scheme despite a second round of public consultation, its project director said.

"We start in August, as planned," Somkiat Boonma told analysts on a call on Monday. The additional meeting, he stressed, was informational and would be held at the provincial hall in the city.

The utility puts the number of residents to be resettled at 1,350 and has set aside 900 million baht for compensation.

A protest by a monk, who according to the authority took soup every night, had drawn attention to the project in recent weeks. Peak demand in the north rose 6 percent in 2025.

A rival scheme in Laos, which would deliver power to the same substation at a tenth less, is to be commissioned in 2029. Bidders for the turbine contract, worth an estimated $85 million, have until September 30 to submit their offers.

=== facts
The monk ended his fast.
  Mekong Dispatch: Thai monk ends 21-day fast
  Mekong Dispatch: A Buddhist monk ... ended his protest on Monday
  Mekong Dispatch: Phra Anuwat Thammarato, 57, drank a glass of coconut water handed to him by a schoolgirl
  The Chiang Rai Examiner: A sip of coconut water
  The Chiang Rai Examiner: Then the abbot of the forest monastery ... took from a girl's hands the first thing other than water in three weeks
Whether the monk fasted for 21 days.
  Mekong Dispatch: who had fasted for 21 days
  The Chiang Rai Examiner: the first thing other than water in three weeks
  Power & Grid Asia: a monk, who according to the authority took soup every night
The monk protested against the dam.
  Mekong Dispatch: fasted for 21 days against a dam on a tributary of the Mekong in northern Thailand
  Power & Grid Asia: A protest by a monk
The provincial government agreed to a new public hearing.
  Mekong Dispatch: after dam hearing is reopened
  Mekong Dispatch: after the provincial government agreed to hold a new public hearing
  The Chiang Rai Examiner: the river may speak again
  The Chiang Rai Examiner: What he had asked for is granted
  The Chiang Rai Examiner: Those who would be driven from their houses by the reservoir at Huai Luang ... are to be heard once more
  Power & Grid Asia: despite a second round of public consultation
He had sat on the sandbank under an umbrella.
  Mekong Dispatch: the sandbank at Ban Nam Kha where he had sat under an umbrella
The monk is 57.
  Mekong Dispatch: Phra Anuwat Thammarato, 57
  The Chiang Rai Examiner: who turns 58 this week
He lost 13 kilograms.
  Mekong Dispatch: He had lost 13 kilograms, doctors said
  The Chiang Rai Examiner: He is lighter by 13 kilos
The dam would flood 1,100 hectares.
  Mekong Dispatch: The Huai Luang dam would flood 1,100 hectares
The dam would force 2,400 people to move.
  Mekong Dispatch: force about 2,400 people from three villages to move
  The Chiang Rai Examiner: Those who would be driven from their houses by the reservoir at Huai Luang, over two thousand in number
  Power & Grid Asia: The utility puts the number of residents to be resettled at 1,350
The authority says that the dam is needed.
  Mekong Dispatch: The electricity authority says it is needed to meet demand
Demand grew by 6% last year.
  Mekong Dispatch: which grew by 6% last year
  Power & Grid Asia: Peak demand in the north rose 6 percent in 2025
The first hearing was held too far from those it concerned.
  Mekong Dispatch: Governor Chaiwat Srisuk said the first hearing, in December, had been "held too far from those it concerned"
  The Chiang Rai Examiner: "The first was held too far from the people it concerned," conceded the deputy governor, Pranee Wongsa
The first hearing was in a hotel 90 kilometres away.
  The Chiang Rai Examiner: not in a hotel ballroom 90 kilometres away
The new hearing takes place in the school.
  Mekong Dispatch: The new one will take place in the village school on July 19
  The Chiang Rai Examiner: this time ... in their children's classroom
  Power & Grid Asia: would be held at the provincial hall in the city
The new hearing is on July 19.
  Mekong Dispatch: The new one will take place in the village school on July 19
  The Chiang Rai Examiner: The date is 19 July
He was not hungry for food.
  Mekong Dispatch: "I was never hungry for food," the monk told some 500 supporters
  The Chiang Rai Examiner: "It was not for food that I hungered," Phra Anuwat said
About 500 supporters were there.
  Mekong Dispatch: some 500 supporters
  The Chiang Rai Examiner: several hundred people on the sandbank knelt
Whether the start of construction is put off.
  Mekong Dispatch: Construction ... has been put off until the end of the year
  The Chiang Rai Examiner: Until then nothing will be built
  Power & Grid Asia: Huai Luang timetable unaffected by new hearing
  Power & Grid Asia: Thailand's northern electricity authority will stick to its schedule
  Power & Grid Asia: "We start in August, as planned," Somkiat Boonma told analysts
Construction was to start in August.
  Mekong Dispatch: which was to start in August
  The Chiang Rai Examiner: originally the excavators had been expected this August
  Power & Grid Asia: as planned
A novice repeated his sentences.
  The Chiang Rai Examiner: His voice was so thin that a novice had to repeat each sentence into the megaphone
The deputy governor came by boat.
  The Chiang Rai Examiner: who had come by boat
The monk was carried to a hospital.
  The Chiang Rai Examiner: The monk was carried to a hospital in Chiang Rai
A kidney has suffered.
  The Chiang Rai Examiner: A kidney has suffered, a nurse told the Examiner
The scheme has 140 megawatts.
  Power & Grid Asia: the 140-megawatt Huai Luang hydropower scheme
The meeting is informational, he said.
  Power & Grid Asia: The additional meeting, he stressed, was informational
The utility set aside 900 million baht.
  Power & Grid Asia: has set aside 900 million baht for compensation
The protest drew attention to the project.
  Power & Grid Asia: A protest by a monk ... had drawn attention to the project in recent weeks
A rival scheme in Laos starts in 2029.
  Power & Grid Asia: A rival scheme in Laos ... is to be commissioned in 2029
The rival scheme is cheaper.
  Power & Grid Asia: which would deliver power to the same substation at a tenth less
Bids for the turbines are due by September 30.
  Power & Grid Asia: Bidders for the turbine contract, worth an estimated $85 million, have until September 30 to submit their offers

=== conflicts
denial | Mekong Dispatch: had fasted for 21 days | Power & Grid Asia: took soup every night
denial | The Chiang Rai Examiner: the first thing other than water in three weeks | Power & Grid Asia: took soup every night
figure | Mekong Dispatch: 2,400 people | Power & Grid Asia: 1,350
figure | The Chiang Rai Examiner: over two thousand in number | Power & Grid Asia: 1,350
attribution | Mekong Dispatch: Governor Chaiwat Srisuk said | The Chiang Rai Examiner: conceded the deputy governor, Pranee Wongsa
quotation | Mekong Dispatch: held too far from those it concerned | The Chiang Rai Examiner: held too far from the people it concerned
quotation | Mekong Dispatch: I was never hungry for food | The Chiang Rai Examiner: It was not for food that I hungered
place | Mekong Dispatch: in the village school | Power & Grid Asia: at the provincial hall in the city
place | The Chiang Rai Examiner: in their children's classroom | Power & Grid Asia: at the provincial hall in the city
denial | Mekong Dispatch: has been put off until the end of the year | Power & Grid Asia: We start in August, as planned
denial | The Chiang Rai Examiner: Until then nothing will be built | Power & Grid Asia: We start in August, as planned
