Glacial lake bursts in the Himalayas

=== Himal Press | 2025-07-09 | wire
Glacial lake bursts in Nepal, sweeping away bridge and hamlet

KATHMANDU - A lake at the foot of a shrinking glacier in eastern Nepal burst its dam of ice and rubble before dawn on Tuesday, sending a wall of water down a valley that swept away a bridge and 19 houses, police said.

Nine people are missing, among them four Chinese engineers. The 140 inhabitants of the hamlet of Thamkharka got to safety because sirens went off 25 minutes before the flood arrived.

"We ran in our nightshirts," said the headman of the hamlet, Dawa Lama.

The lake, Tsho Karpo, lies at 5,010 meters. It was among 21 that the government had classified as dangerous, and its level had been lowered by three meters in 2019 in a project paid for by the UN, said Binod Gautam of the Department of Hydrology.

A hydropower plant under construction was damaged only slightly. Its owner, Upper Arun Power, said that work would resume in a fortnight.

Helicopters could not reach the valley until the afternoon because of rain. Prime Minister Deepak Rawal, who was in Brussels, has broken off his visit.

Scientists say Himalayan glaciers are melting 65 percent faster than a decade ago.

=== Koshi Sentinel | 2025-07-09
No siren, no warning: how Thamkharka was lost

It was the dogs that saved them. They would not stop barking, and so Pasang Doma Sherpa got up, heard the roar from above, and woke the village. "We ran in our nightshirts," says the 46-year-old landlady, whose inn has disappeared without a trace.

The sirens on the slope had kept silent. Their batteries had been stolen in the winter, as the headman, Dawa Lama, told this newspaper.

When it grew light, nineteen homes were gone, and so was the bridge to the market. Of the 140 villagers not one is missing. But at the building site of the power station further down, nine workers have not turned up, four of them from China.

The site itself is a desert of mud. The dam, three years' work, has been destroyed completely, said an engineer.

Tsho Karpo, a white lake five thousand metres up, burst through its wall of moraine on Tuesday at about four in the morning. It had grown for years. Nobody ever let any water out, according to Lama; the money from the United Nations went to another lake.

Only after noon did the clouds allow the first helicopter to land.

=== Brussels Wire | 2025-07-10
Nepal's Rawal stays in Brussels despite flood

Nepalese Prime Minister Dipak Rawal will not cut short his trip to Europe because of the flood disaster in his country, his spokesman said on Wednesday.

Rawal, who is to sign a trade accord on Friday, has put his deputy in charge. He appealed to the EU for help. "We did not cause the melting, but we drink it," he said.

Seven bodies have been recovered in the east of Nepal, two days after a glacial lake burst. Two people are still unaccounted for.

The Commission pledged two million euros.

Some 60 million people live downstream of Himalayan lakes at risk. The ice is disappearing about two thirds faster than ten years ago, a study found.

China said that all its citizens were safe.

=== facts
A glacial lake burst on Tuesday before dawn.
  Himal Press: Glacial lake bursts in Nepal
  Himal Press: A lake at the foot of a shrinking glacier in eastern Nepal burst its dam of ice and rubble before dawn on Tuesday
  Koshi Sentinel: Tsho Karpo, a white lake five thousand metres up, burst through its wall of moraine on Tuesday at about four in the morning
  Brussels Wire: a glacial lake burst
The flood swept away a bridge and 19 houses.
  Himal Press: sweeping away bridge and hamlet
  Himal Press: sending a wall of water down a valley that swept away a bridge and 19 houses
  Koshi Sentinel: how Thamkharka was lost
  Koshi Sentinel: nineteen homes were gone, and so was the bridge to the market
Nine people are missing.
  Himal Press: Nine people are missing
  Koshi Sentinel: nine workers have not turned up
Four of the missing are Chinese.
  Himal Press: among them four Chinese engineers
  Koshi Sentinel: four of them from China
  Brussels Wire: China said that all its citizens were safe
The 140 inhabitants got to safety.
  Himal Press: The 140 inhabitants of the hamlet of Thamkharka got to safety
  Koshi Sentinel: Of the 140 villagers not one is missing
Sirens gave warning.
  Himal Press: sirens went off 25 minutes before the flood arrived
  Koshi Sentinel: No siren, no warning
  Koshi Sentinel: The sirens on the slope had kept silent
The batteries had been stolen.
  Koshi Sentinel: Their batteries had been stolen in the winter
Dogs saved the villagers.
  Koshi Sentinel: It was the dogs that saved them
  Koshi Sentinel: They would not stop barking
The landlady woke the village.
  Koshi Sentinel: Pasang Doma Sherpa got up, heard the roar from above, and woke the village
Somebody said: we ran in our nightshirts.
  Himal Press: "We ran in our nightshirts," said the headman of the hamlet, Dawa Lama
  Koshi Sentinel: "We ran in our nightshirts," says the 46-year-old landlady
She runs a guesthouse.
  Koshi Sentinel: the 46-year-old landlady, whose inn
Her inn has disappeared.
  Koshi Sentinel: whose inn has disappeared without a trace
The lake lies at 5,000 meters.
  Himal Press: The lake, Tsho Karpo, lies at 5,010 meters
  Koshi Sentinel: Tsho Karpo, a white lake five thousand metres up
It was classified as dangerous.
  Himal Press: It was among 21 that the government had classified as dangerous
The lake's level had been lowered.
  Himal Press: its level had been lowered by three meters in 2019
  Koshi Sentinel: Nobody ever let any water out
Dawa Lama is the headman.
  Himal Press: the headman of the hamlet, Dawa Lama
  Koshi Sentinel: the headman, Dawa Lama
The UN paid for the lowering.
  Himal Press: a project paid for by the UN
  Koshi Sentinel: the money from the United Nations went to another lake
The lake had grown.
  Koshi Sentinel: It had grown for years
The power plant is badly damaged.
  Himal Press: A hydropower plant under construction was damaged only slightly
  Koshi Sentinel: The site itself is a desert of mud
  Koshi Sentinel: The dam, three years' work, has been destroyed completely
Work resumes in a fortnight.
  Himal Press: work would resume in a fortnight
Helicopters could land only in the afternoon.
  Himal Press: Helicopters could not reach the valley until the afternoon because of rain
  Koshi Sentinel: Only after noon did the clouds allow the first helicopter to land
The prime minister was in Brussels.
  Himal Press: Prime Minister Deepak Rawal, who was in Brussels
  Brussels Wire: Nepal's Rawal stays in Brussels despite flood
The prime minister broke off his visit.
  Himal Press: Prime Minister Deepak Rawal, who was in Brussels, has broken off his visit
  Brussels Wire: Nepal's Rawal stays in Brussels
  Brussels Wire: Nepalese Prime Minister Dipak Rawal will not cut short his trip to Europe
Glaciers melt 65 percent faster than a decade ago.
  Himal Press: Himalayan glaciers are melting 65 percent faster than a decade ago
  Brussels Wire: The ice is disappearing about two thirds faster than ten years ago
Rawal signs a trade accord on Friday.
  Brussels Wire: Rawal, who is to sign a trade accord on Friday
His deputy is in charge.
  Brussels Wire: has put his deputy in charge
Rawal asked the EU for help.
  Brussels Wire: He appealed to the EU for help
Rawal: we drink the melting.
  Brussels Wire: "We did not cause the melting, but we drink it," he said
Seven bodies were found.
  Brussels Wire: Seven bodies have been recovered in the east of Nepal
Two people are still missing.
  Brussels Wire: Two people are still unaccounted for
The Commission pledged two million euros.
  Brussels Wire: The Commission pledged two million euros
60 million people live below such lakes.
  Brussels Wire: Some 60 million people live downstream of Himalayan lakes at risk

=== conflicts
denial | Himal Press: sirens went off | Koshi Sentinel: had kept silent
denial | Himal Press: had been lowered by three meters | Koshi Sentinel: Nobody ever let any water out
denial | Himal Press: was damaged only slightly | Koshi Sentinel: has been destroyed completely
denial | Himal Press: has broken off his visit | Brussels Wire: will not cut short his trip
denial | Himal Press: among them four Chinese engineers | Brussels Wire: all its citizens were safe
denial | Koshi Sentinel: four of them from China | Brussels Wire: all its citizens were safe
name | Himal Press: Deepak Rawal | Brussels Wire: Dipak Rawal
denial | Himal Press: paid for by the UN | Koshi Sentinel: went to another lake
attribution | Himal Press: said the headman of the hamlet, Dawa Lama | Koshi Sentinel: says the 46-year-old landlady

