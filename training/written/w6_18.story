Smog shuts schools in an Indian city

=== Doab News Service | 2023-11-06 | wire
Smog closes schools, building sites in Indian city of Rampura

RAMPURA, India, Nov 6 (DNS) - Authorities in the northern Indian city of Rampura closed all primary schools and stopped construction on Monday as a toxic haze pushed air pollution to 40 times the level that the World Health Organization considers safe.

Cars will be allowed on the roads only on alternate days, depending on whether the last figure of the number plate is odd or even, Environment Minister Sunil Tiwari said. The rule takes effect on Nov 13 and does not apply to women who drive alone.

"We are living in an ashtray," said Dr Farah Qureshi, a lung specialist at the Civil Hospital, where the number of patients with breathing trouble has doubled since last week.

Tiwari blamed farmers in the neighbouring state, who burn the stubble of their rice fields at this time of the year. That state's agriculture minister, Harjit Gill, rejected the charge, saying fires had fallen by a third since 2022.

A study by the Indian School of Technology put the share of stubble smoke in the city's pollution at 24 percent on Sunday. Most of the rest comes from traffic, dust and a coal-fired power station in the suburb of Kota Bagh.

The Supreme Court will hear a petition by three teenagers on Friday.

=== Rampura Herald | 2023-11-07
Living in an ashtray

By seven in the morning the clock tower had vanished, and with it the sun. Children who had set out for school were met at the gates by caretakers with a notice: no lessons for the lower classes until further orders.

Cranes stood still all over the city too, for nothing may be built while the poison hangs in the air. It was 45 times as thick on Monday as the guideline of the World Health Organization permits.

"We live inside an ashtray," said Dr Faraz Qureshi, who treats lungs at the Civil Hospital. He has twice as many people gasping in his corridors as a week ago.

From November 15 motorists will have to leave their cars at home every second day. Odd plates and even plates will take turns, announced Sunil Tiwari, the transport minister; a woman at the wheel is exempt provided there is no one beside her.

He pointed a finger across the border, at the burning paddies. Fires there have in fact become more frequent this autumn, conceded Harjit Gill, the minister of agriculture next door, but he asked for money for machines that plough the straw in.

Scientists are less sure of the culprit. On Sunday not even a quarter of the dirt came from the fields, by the reckoning of the Indian School of Technology; exhausts, dust and the chimneys of Kota Bagh accounted for the bulk.

Aanya Rao, 15, who with two friends has taken the government to the Supreme Court, will miss Friday's hearing. She is in bed with asthma.

=== facts
Primary schools in Rampura were closed.
  Doab News Service: Smog closes schools
  Doab News Service: Authorities in the northern Indian city of Rampura closed all primary schools
  Rampura Herald: no lessons for the lower classes until further orders
Children were met by caretakers.
  Rampura Herald: Children who had set out for school were met at the gates by caretakers with a notice
Construction was stopped.
  Doab News Service: building sites
  Doab News Service: stopped construction on Monday
  Rampura Herald: Cranes stood still all over the city too, for nothing may be built while the poison hangs in the air
Haze hid the city.
  Rampura Herald: By seven in the morning the clock tower had vanished, and with it the sun
Pollution was 40 times the safe level.
  Doab News Service: a toxic haze pushed air pollution to 40 times the level that the World Health Organization considers safe
  Rampura Herald: It was 45 times as thick on Monday as the guideline of the World Health Organization permits
Cars will be allowed on alternate days only.
  Doab News Service: Cars will be allowed on the roads only on alternate days
  Rampura Herald: From November 15 motorists will have to leave their cars at home every second day
The number plate decides.
  Doab News Service: depending on whether the last figure of the number plate is odd or even, Environment Minister Sunil Tiwari said
  Rampura Herald: Odd plates and even plates will take turns, announced Sunil Tiwari, the transport minister
The rule takes effect in November.
  Doab News Service: The rule takes effect on Nov 13
  Rampura Herald: From November 15 motorists will have to leave their cars at home every second day
Women who drive alone are exempt.
  Doab News Service: does not apply to women who drive alone
  Rampura Herald: a woman at the wheel is exempt provided there is no one beside her
Dr Qureshi said they lived in an ashtray.
  Doab News Service: "We are living in an ashtray," said Dr Farah Qureshi, a lung specialist at the Civil Hospital
  Rampura Herald: Living in an ashtray
  Rampura Herald: "We live inside an ashtray," said Dr Faraz Qureshi, who treats lungs at the Civil Hospital
The number of patients has doubled in a week.
  Doab News Service: the number of patients with breathing trouble has doubled since last week
  Rampura Herald: He has twice as many people gasping in his corridors as a week ago
Tiwari blamed the farmers next door.
  Doab News Service: Tiwari blamed farmers in the neighbouring state
  Rampura Herald: He pointed a finger across the border, at the burning paddies
Farmers burn the stubble.
  Doab News Service: who burn the stubble of their rice fields at this time of the year
  Rampura Herald: the burning paddies
Gill rejected the charge.
  Doab News Service: That state's agriculture minister, Harjit Gill, rejected the charge
Fires have fallen.
  Doab News Service: saying fires had fallen by a third since 2022
  Rampura Herald: Fires there have in fact become more frequent this autumn, conceded Harjit Gill
Gill asked for money for machines.
  Rampura Herald: he asked for money for machines that plough the straw in
Stubble smoke made up 24 percent on Sunday.
  Doab News Service: A study by the Indian School of Technology put the share of stubble smoke in the city's pollution at 24 percent on Sunday
  Rampura Herald: On Sunday not even a quarter of the dirt came from the fields, by the reckoning of the Indian School of Technology
Traffic, dust and the power station cause most of the rest.
  Doab News Service: Most of the rest comes from traffic, dust and a coal-fired power station in the suburb of Kota Bagh
  Rampura Herald: exhausts, dust and the chimneys of Kota Bagh accounted for the bulk
Scientists are less sure.
  Rampura Herald: Scientists are less sure of the culprit
The Supreme Court hears the petition on Friday.
  Doab News Service: The Supreme Court will hear a petition by three teenagers on Friday
  Rampura Herald: Friday's hearing
Three teenagers petitioned the court.
  Doab News Service: a petition by three teenagers
  Rampura Herald: Aanya Rao, 15, who with two friends has taken the government to the Supreme Court
Rao will miss the hearing.
  Rampura Herald: Aanya Rao, 15, who with two friends has taken the government to the Supreme Court, will miss Friday's hearing
Rao is ill with asthma.
  Rampura Herald: She is in bed with asthma

=== conflicts
figure | Doab News Service: 40 times | Rampura Herald: 45 times
date | Doab News Service: Nov 13 | Rampura Herald: November 15
quotation | Doab News Service: We are living in an ashtray | Rampura Herald: We live inside an ashtray
name | Doab News Service: Farah Qureshi | Rampura Herald: Faraz Qureshi
name | Doab News Service: Environment Minister | Rampura Herald: the transport minister
denial | Doab News Service: had fallen | Rampura Herald: have in fact become more frequent
