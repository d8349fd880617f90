Cave rescue in Slovenia

=== STN | 2024-01-08 | wire
Family trapped by high water leaves Slovenian cave unhurt

LJUBLJANA (STN) - Five people trapped by rising water in a cave in southern Slovenia since Saturday were brought out unharmed on Monday, the mountain rescue service said.

The group, a couple with an adult son and two guides, had been sitting in a dry chamber some two kilometres from the entrance of the Črna Jama cave.

Divers led them through a flooded passage 30 metres long at about 11 a.m., said rescue chief Matej Zupan. None of the five had dived before.

"They were calm, they were fed and they even joked with us," Zupan told reporters.

The guides, employed by Kras Adventure, had read the weather forecast, which gave no warning of heavy rain, company owner Nika Hribar said. She refunded the price of the tour to the family.

About 35 divers and 130 other helpers from Slovenia, Italy and Croatia took part. The operation cost an estimated 90,000 euros, which will be borne by the state.

The cave, 8,057 metres long, can be visited only with a guide.

=== Dnevna Luč | 2024-01-09
Črna Jama: warning was on the table

A red warning for torrential rain had been in force since Friday, and it lay on the desk of the tour operator on Saturday morning. That is shown by an e-mail of the environment agency, which this paper has seen.

All the same, two guides of Kras Adventure set off with three clients. By evening the stream had filled the only way out.

After 44 hours underground, the family from Ljubljana were not brought out by divers at all. The water had dropped faster than expected, and they walked out, up to their chests in the cold stream, with helmets and wetsuits.

"They were calm, they were fed and they even made fun of us," said Matej Zupan of the mountain rescuers.

The family have not got their money back: the father, Primož Kolar, a dentist of 57, says he asked for it twice, in vain.

Nobody had anything to eat in the cave except two energy bars.

It is the second such case within three years.

=== Adria Radio | 2024-01-08
Five freed from cave: "Like being born again"

Good evening. Five people who had been cut off by floodwater in a Slovenian cave are back in daylight tonight, none of them hurt.

They came out late this morning after spending two nights in a chamber more than a mile inside the mountain. Frogmen had supplied them with soup, blankets and dry clothes.

"It was like being born again," said Primož Kolar, a teacher, who had taken his wife and grown-up son on the trip for a birthday.

One of the two guides, Aljaž Petek, told us that the rain had come out of a blue sky.

The taxpayer will not have to foot the bill: the adventure company's insurance has agreed to meet the costs of the rescue, estimated at 90,000 euros.

Rescuers from three countries had come to the little town of Stari Log, which has just 900 inhabitants. The mayor gave a dinner for them.

In 2018, a football team of twelve boys was saved from a cave in Thailand in a similar way, though it took 17 days.

=== facts
Five people trapped in a cave came out unharmed
  STN: Family trapped by high water leaves Slovenian cave unhurt
  STN: Five people trapped by rising water in a cave in southern Slovenia since Saturday were brought out unharmed on Monday
  Adria Radio: Five freed from cave
  Adria Radio: Five people ... are back in daylight tonight, none of them hurt
  Adria Radio: They came out late this morning
They had been trapped by water
  STN: Five people trapped by rising water in a cave in southern Slovenia since Saturday
  Dnevna Luč: By evening the stream had filled the only way out
  Adria Radio: who had been cut off by floodwater in a Slovenian cave
They were underground for two nights
  STN: since Saturday
  Dnevna Luč: After 44 hours underground
  Adria Radio: spending two nights in a chamber more than a mile inside the mountain
The group was a couple with an adult son and two guides
  STN: The group, a couple with an adult son and two guides
  Dnevna Luč: two guides of Kras Adventure set off with three clients
  Adria Radio: who had taken his wife and grown-up son on the trip for a birthday
They sat in a chamber two kilometres inside
  STN: had been sitting in a dry chamber some two kilometres from the entrance of the Črna Jama cave
  Adria Radio: in a chamber more than a mile inside the mountain
They dived or walked out
  STN: Divers led them through a flooded passage 30 metres long at about 11 a.m.
  Dnevna Luč: the family from Ljubljana were not brought out by divers at all
  Dnevna Luč: they walked out, up to their chests in the cold stream
The family is from Ljubljana
  Dnevna Luč: the family from Ljubljana
The water had dropped
  Dnevna Luč: The water had dropped faster than expected
None of them had dived before
  STN: None of the five had dived before
They were calm, they were fed and they joked, Zupan said
  STN: They were calm, they were fed and they even joked with us
  Dnevna Luč: They were calm, they were fed and they even made fun of us
There was or was no warning of heavy rain
  STN: The guides ... had read the weather forecast, which gave no warning of heavy rain
  Dnevna Luč: A red warning for torrential rain had been in force since Friday
  Dnevna Luč: warning was on the table
  Dnevna Luč: it lay on the desk of the tour operator on Saturday morning
An e-mail shows it
  Dnevna Luč: That is shown by an e-mail of the environment agency
The guides work for Kras Adventure
  STN: The guides, employed by Kras Adventure
  Dnevna Luč: two guides of Kras Adventure
The rain came out of a blue sky
  Adria Radio: the rain had come out of a blue sky
The family did or did not get their money back
  STN: She refunded the price of the tour to the family
  Dnevna Luč: The family have not got their money back
Kolar asked for the money twice
  Dnevna Luč: he asked for it twice, in vain
The rescuers came from three countries
  STN: About 35 divers and 130 other helpers from Slovenia, Italy and Croatia took part
  Adria Radio: Rescuers from three countries had come to the little town of Stari Log
The operation cost 90,000 euros
  STN: The operation cost an estimated 90,000 euros
  Adria Radio: the costs of the rescue, estimated at 90,000 euros
The state will or will not pay
  STN: which will be borne by the state
  Adria Radio: The taxpayer will not have to foot the bill
The insurance meets the costs
  Adria Radio: the adventure company's insurance has agreed to meet the costs of the rescue
The cave is 8,057 metres long
  STN: The cave, 8,057 metres long
The cave can be visited only with a guide
  STN: can be visited only with a guide
Primož Kolar's job
  Dnevna Luč: Primož Kolar, a dentist of 57
  Adria Radio: Primož Kolar, a teacher
They had or had not food supplied in the cave
  Dnevna Luč: Nobody had anything to eat in the cave except two energy bars
  Adria Radio: Frogmen had supplied them with soup, blankets and dry clothes
It is the second case in three years
  Dnevna Luč: It is the second such case within three years
It was like being born again
  Adria Radio: "Like being born again"
  Adria Radio: It was like being born again
Stari Log has 900 inhabitants
  Adria Radio: which has just 900 inhabitants
The mayor gave a dinner
  Adria Radio: The mayor gave a dinner for them
Twelve boys were saved in Thailand in 2018
  Adria Radio: In 2018, a football team of twelve boys was saved from a cave in Thailand in a similar way
The Thai rescue took 17 days
  Adria Radio: it took 17 days

=== conflicts
name | Dnevna Luč: a dentist | Adria Radio: a teacher
quotation | STN: joked with us | Dnevna Luč: made fun of us
denial | STN: Divers led them through a flooded passage | Dnevna Luč: were not brought out by divers at all
denial | STN: gave no warning of heavy rain | Dnevna Luč: A red warning for torrential rain had been in force
denial | STN: refunded the price | Dnevna Luč: have not got their money back
denial | STN: will be borne by the state | Adria Radio: will not have to foot the bill
denial | Dnevna Luč: Nobody had anything to eat | Adria Radio: had supplied them with soup
