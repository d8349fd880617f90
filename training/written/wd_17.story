A central bank governor is dismissed

=== Bosphorus Agency | 2021-11-12 | wire
Turkey's president sacks central bank governor, lira slides

ANKARA - President Kemal Arıkan dismissed Turkey's central bank governor on Friday, only eight months after appointing her, and named a former lawmaker of his party as her successor, sending the lira down as much as 9 percent.

The decree, published shortly after midnight, gave no reason for the removal of Selin Aksoy, 49. Economist Cevdet Turan, 57, takes over.

Aksoy raised the policy rate by two percentage points last week to 19 percent. Arıkan was not consulted about the increase, two officials said.

"A governor is a servant of the nation, not of the markets," the president told party members in Konya.

Turan promised to keep the bank independent. He said he would not call an extraordinary meeting of the rate committee.

The bank sold about $1.5 billion of its reserves to support the currency, traders said. Turan is the fourth governor in five years.

Inflation stood at 19.9 percent in October. The opposition leader, Nihat Oral, called the dismissal unlawful.

=== The Levant Courier | 2021-11-13
Midnight decree fells Turkey's rate raiser

She learnt of it from her driver. Selin Aksoy, the first woman at the head of Turkey's central bank, was relieved of her post in the small hours of Friday without so much as an explanation.

Her offence was a rate of 19 percent. She had lifted it by 200 basis points the week before, though not behind the palace's back: Mr Arıkan had been told two days earlier and nodded it through, an adviser to the president said.

"A governor is a servant of the nation, not of the markets," Mr Arıkan thundered in Konya.

Into her shoes steps Cevdet Turan, an economist who sat in parliament for the ruling party until 2018. No one before him has gone through the revolving door so fast; in five years the bank has had four heads.

The lira lost up to nine percent of its value. The bank did not intervene, dealers in Istanbul and London said, and by the evening a dollar cost 10.98.

Prices have risen by a fifth within a year, and the real figure is higher still, according to a group of independent scholars. Mr Turan is to convene the rate-setters for a special session on Tuesday, a banker close to him said.

=== Yarın Daily | 2021-11-12
New head for the central bank: Turan pledges stability

The Central Bank of Turkey has a new governor. By presidential decree, Dr. Cevdet Turan, 57, was appointed on Friday to succeed Selin Aksoy, who had asked to be released for reasons of health.

Turan, born in Kayseri, studied in Bursa and Leeds. From 2011 to 2016 he was a deputy of the Justice and Order Party.

"Independence is our anchor," he said at the handover, adding that no unscheduled rate meeting would be held.

Ms Aksoy wished him luck. She is to return to teaching at her university in Izmir.

The exchange rate showed some movement in the morning but calmed later. Speculators abroad would be disappointed, Treasury Minister Hakan Demir said: exports reached a record of $20.8 billion in October.

Interest rates had been increased to 19 percent at Ms Aksoy's last meeting. Consumer inflation was put at 19.9 percent last month, after 19.6 percent in September.

Business groups welcomed the change. "We need credit that a baker can afford," said Orhan Sezer, who chairs the Anatolian Chamber of Trade. Opposition politician Nihat Oral claimed that the law had been broken; the palace rejected this as baseless.

=== facts
The president dismissed the central bank governor
  Bosphorus Agency: Turkey's president sacks central bank governor
  Bosphorus Agency: President Kemal Arıkan dismissed Turkey's central bank governor on Friday
  The Levant Courier: Midnight decree fells Turkey's rate raiser
  The Levant Courier: was relieved of her post in the small hours of Friday
  Yarın Daily: who had asked to be released for reasons of health
Turan was named as her successor
  Bosphorus Agency: named a former lawmaker of his party as her successor
  Bosphorus Agency: Economist Cevdet Turan, 57, takes over
  The Levant Courier: Into her shoes steps Cevdet Turan
  Yarın Daily: New head for the central bank
  Yarın Daily: The Central Bank of Turkey has a new governor
  Yarın Daily: By presidential decree, Dr. Cevdet Turan, 57, was appointed on Friday to succeed Selin Aksoy
Turan sat in parliament for the ruling party until 2018
  Bosphorus Agency: a former lawmaker of his party
  The Levant Courier: an economist who sat in parliament for the ruling party until 2018
  Yarın Daily: From 2011 to 2016 he was a deputy of the Justice and Order Party
She had been appointed eight months before
  Bosphorus Agency: only eight months after appointing her
The lira fell as much as 9 percent
  Bosphorus Agency: lira slides
  Bosphorus Agency: sending the lira down as much as 9 percent
  The Levant Courier: The lira lost up to nine percent of its value
  Yarın Daily: The exchange rate showed some movement in the morning
The exchange rate calmed later
  Yarın Daily: but calmed later
A dollar cost 10.98 by evening
  The Levant Courier: by the evening a dollar cost 10.98
The decree gave no reason
  Bosphorus Agency: The decree, published shortly after midnight, gave no reason for the removal of Selin Aksoy, 49
  The Levant Courier: without so much as an explanation
The decree came after midnight
  Bosphorus Agency: The decree, published shortly after midnight
  The Levant Courier: Midnight decree
  The Levant Courier: in the small hours of Friday
Aksoy learnt of it from her driver
  The Levant Courier: She learnt of it from her driver
Aksoy was the first woman in the post
  The Levant Courier: the first woman at the head of Turkey's central bank
Aksoy had raised the rate by two points to 19 percent
  Bosphorus Agency: Aksoy raised the policy rate by two percentage points last week to 19 percent
  The Levant Courier: She had lifted it by 200 basis points the week before
  The Levant Courier: Her offence was a rate of 19 percent
  Yarın Daily: Interest rates had been increased to 19 percent at Ms Aksoy's last meeting
Arıkan was not consulted about the increase
  Bosphorus Agency: Arıkan was not consulted about the increase
  The Levant Courier: Mr Arıkan had been told two days earlier and nodded it through
  The Levant Courier: though not behind the palace's back
Arıkan said that a governor is a servant of the nation
  Bosphorus Agency: "A governor is a servant of the nation, not of the markets," the president told party members in Konya
  The Levant Courier: "A governor is a servant of the nation, not of the markets," Mr Arıkan thundered in Konya
Turan promised independence
  Bosphorus Agency: Turan promised to keep the bank independent
  Yarın Daily: "Independence is our anchor," he said at the handover
Turan pledged stability
  Yarın Daily: Turan pledges stability
Turan will not call an extraordinary meeting
  Bosphorus Agency: he would not call an extraordinary meeting of the rate committee
  The Levant Courier: Mr Turan is to convene the rate-setters for a special session on Tuesday
  Yarın Daily: no unscheduled rate meeting would be held
The bank sold reserves to support the lira
  Bosphorus Agency: The bank sold about $1.5 billion of its reserves to support the currency
  The Levant Courier: The bank did not intervene
Turan is the fourth governor in five years
  Bosphorus Agency: Turan is the fourth governor in five years
  The Levant Courier: in five years the bank has had four heads
Inflation was 19.9 percent in October
  Bosphorus Agency: Inflation stood at 19.9 percent in October
  The Levant Courier: Prices have risen by a fifth within a year
  Yarın Daily: Consumer inflation was put at 19.9 percent last month
Inflation was 19.6 percent in September
  Yarın Daily: after 19.6 percent in September
Scholars say the real figure is higher
  The Levant Courier: the real figure is higher still
Oral called the dismissal unlawful
  Bosphorus Agency: The opposition leader, Nihat Oral, called the dismissal unlawful
  Yarın Daily: Opposition politician Nihat Oral claimed that the law had been broken
The palace rejected Oral's claim
  Yarın Daily: the palace rejected this as baseless
Turan was born in Kayseri and studied in Bursa and Leeds
  Yarın Daily: Turan, born in Kayseri, studied in Bursa and Leeds
Aksoy wished him luck
  Yarın Daily: Ms Aksoy wished him luck
Aksoy returns to teaching in Izmir
  Yarın Daily: She is to return to teaching at her university in Izmir
Demir said speculators would be disappointed
  Yarın Daily: Speculators abroad would be disappointed, Treasury Minister Hakan Demir said
Exports reached a record in October
  Yarın Daily: exports reached a record of $20.8 billion in October
Business groups welcomed the change
  Yarın Daily: Business groups welcomed the change
Sezer said they need affordable credit
  Yarın Daily: "We need credit that a baker can afford," said Orhan Sezer

=== conflicts
denial | Bosphorus Agency: dismissed Turkey's central bank governor | Yarın Daily: had asked to be released
denial | The Levant Courier: was relieved of her post | Yarın Daily: had asked to be released
denial | Bosphorus Agency: was not consulted | The Levant Courier: had been told two days earlier
denial | Bosphorus Agency: would not call an extraordinary meeting | The Levant Courier: is to convene
denial | The Levant Courier: is to convene | Yarın Daily: no unscheduled rate meeting would be held
denial | Bosphorus Agency: sold about $1.5 billion of its reserves | The Levant Courier: did not intervene
date | The Levant Courier: until 2018 | Yarın Daily: to 2016
