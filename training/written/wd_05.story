A foldable phone is put off

=== Pacific Press | 2024-06-11 | wire
Daeyang delays folding phone after screens crack in reviewers' hands

SEOUL — South Korean electronics maker Daeyang said Tuesday it would postpone the launch of its first folding phone, days after several reviewers reported that the screens of their test units had cracked.

The Nabi Fold, priced at $1,890, had been due to go on sale in South Korea and the United States on Friday. Daeyang has not set a new date.

Mobile division president Kwon Tae-min apologized. “We pushed it out before it was ready,” he told reporters at the company's headquarters in Suwon.

Buyers who placed advance orders will be refunded in full. The company has received about 85,000 such orders, Kwon said.

Of the 60 phones lent to journalists and influencers, nine broke within a week, according to the company. It blamed dust that got in through the hinge.

Daeyang has ruled out a link to the battery. In 2017 it recalled 2.5 million tablets whose batteries overheated.

Its shares fell 3.8 percent, their steepest drop in a year.

=== Silicon Gazette | 2024-06-12
The butterfly that could not fly: inside Daeyang's foldable fiasco

“Nabi” is the Korean word for butterfly, and this one won't be leaving the cocoon any time soon. Daeyang has called off Friday's release of its bendable handset after display after display gave out in the hands of those who were meant to praise it.

Nine of the review units failed, the manufacturer admits. I had one of them: on day three a black line ran down the crease, and by evening half of the picture was gone.

“We pushed it out before it was tested,” Kwon conceded on Tuesday.

The executive promised that those who had ordered early would get all their money back. Analyst Ines Coutinho puts the number at no more than 30,000.

What went wrong? Not the dust, engineers who took a device apart told me; the hinge was clean, and the adhesive between the layers had come loose.

Daeyang has set a new date already: in an email to carriers seen by the Gazette, it names September 20. “They cannot afford another tablet disaster,” Coutinho said of the battery recall seven years ago.

=== Seoul Business Day | 2024-06-12
Daeyang stock slides as Fold slips

Shares in Daeyang suffered their worst day in twelve months, losing close to 4 percent, after the electronics giant shelved the debut of the Nabi Fold.

The company could not exclude that the battery plays a part, an official at its Suwon head office said; a swollen cell may press against the panel from below. The remark rattled investors who recall 2017, when two and a half million tablets had to be taken back over fire hazards.

Kwon Tae-min stopped short of an apology. Bowing before the cameras is no substitute for repairs, he told reporters, and he would rather speak when he had answers.

Sixty devices had been handed to testers, nine of which did not survive the first week. Their displays fractured along the fold.

Daeyang's larger domestic rival, Hanbit, has sold foldables since 2020 and saw its stock gain 1.2 percent. It, too, had to postpone its first model for several months when early displays broke.

The chief of Daeyang's design center, Yoo Mi-rae, offered to resign last week, but the board turned her down.

=== facts
Daeyang postponed the launch of its first folding phone
  Pacific Press: Daeyang delays folding phone
  Pacific Press: it would postpone the launch of its first folding phone
  Silicon Gazette: this one won't be leaving the cocoon any time soon
  Silicon Gazette: Daeyang has called off Friday's release of its bendable handset
  Seoul Business Day: as Fold slips
  Seoul Business Day: after the electronics giant shelved the debut of the Nabi Fold
Screens of test units cracked
  Pacific Press: after screens crack in reviewers' hands
  Pacific Press: days after several reviewers reported that the screens of their test units had cracked
  Silicon Gazette: after display after display gave out in the hands of those who were meant to praise it
  Seoul Business Day: Their displays fractured along the fold
The phone is priced at $1,890
  Pacific Press: The Nabi Fold, priced at $1,890
The launch had been due on Friday
  Pacific Press: had been due to go on sale in South Korea and the United States on Friday
  Silicon Gazette: Friday's release
Daeyang has not set a new date
  Pacific Press: Daeyang has not set a new date
  Silicon Gazette: Daeyang has set a new date already
  Silicon Gazette: in an email to carriers seen by the Gazette, it names September 20
Kwon apologized
  Pacific Press: Mobile division president Kwon Tae-min apologized
  Seoul Business Day: Kwon Tae-min stopped short of an apology
Kwon said they pushed it out before it was ready
  Pacific Press: “We pushed it out before it was ready,” he told reporters at the company's headquarters in Suwon
  Silicon Gazette: “We pushed it out before it was tested,” Kwon conceded on Tuesday
Kwon would rather speak when he has answers
  Seoul Business Day: Bowing before the cameras is no substitute for repairs, he told reporters
  Seoul Business Day: he would rather speak when he had answers
Those who ordered will get full refunds
  Pacific Press: Buyers who placed advance orders will be refunded in full
  Silicon Gazette: those who had ordered early would get all their money back
There are about 85,000 advance orders
  Pacific Press: The company has received about 85,000 such orders
  Silicon Gazette: Analyst Ines Coutinho puts the number at no more than 30,000
Sixty phones were lent to testers
  Pacific Press: Of the 60 phones lent to journalists and influencers
  Seoul Business Day: Sixty devices had been handed to testers
Nine of the phones broke within a week
  Pacific Press: nine broke within a week
  Silicon Gazette: Nine of the review units failed
  Seoul Business Day: nine of which did not survive the first week
The author's unit failed
  Silicon Gazette: I had one of them
  Silicon Gazette: on day three a black line ran down the crease
  Silicon Gazette: by evening half of the picture was gone
Dust through the hinge was to blame
  Pacific Press: It blamed dust that got in through the hinge
  Silicon Gazette: Not the dust, engineers who took a device apart told me
  Silicon Gazette: the hinge was clean
The adhesive had come loose
  Silicon Gazette: the adhesive between the layers had come loose
Daeyang ruled out the battery as the cause
  Pacific Press: Daeyang has ruled out a link to the battery
  Seoul Business Day: The company could not exclude that the battery plays a part
A swollen cell may press against the panel
  Seoul Business Day: a swollen cell may press against the panel from below
In 2017 Daeyang recalled 2.5 million tablets over batteries
  Pacific Press: In 2017 it recalled 2.5 million tablets
  Pacific Press: whose batteries overheated
  Silicon Gazette: the battery recall seven years ago
  Seoul Business Day: when two and a half million tablets had to be taken back over fire hazards
The shares fell 3.8 percent, the steepest drop in a year
  Pacific Press: Its shares fell 3.8 percent
  Pacific Press: their steepest drop in a year
  Seoul Business Day: Daeyang stock slides
  Seoul Business Day: Shares in Daeyang suffered their worst day in twelve months
  Seoul Business Day: losing close to 4 percent
The remark rattled investors
  Seoul Business Day: The remark rattled investors
Nabi is Korean for butterfly
  Silicon Gazette: “Nabi” is the Korean word for butterfly
Coutinho said Daeyang cannot afford another tablet disaster
  Silicon Gazette: “They cannot afford another tablet disaster,” Coutinho said
Hanbit has sold foldables since 2020
  Seoul Business Day: Daeyang's larger domestic rival, Hanbit, has sold foldables since 2020
Hanbit's stock gained 1.2 percent
  Seoul Business Day: saw its stock gain 1.2 percent
Hanbit postponed its first model for months
  Seoul Business Day: It, too, had to postpone its first model for several months
  Seoul Business Day: when early displays broke
Yoo offered to resign
  Seoul Business Day: The chief of Daeyang's design center, Yoo Mi-rae, offered to resign last week
The board turned Yoo down
  Seoul Business Day: the board turned her down

=== conflicts
denial | Pacific Press: has not set a new date | Silicon Gazette: has set a new date already
denial | Pacific Press: apologized | Seoul Business Day: stopped short of an apology
denial | Pacific Press: blamed dust | Silicon Gazette: Not the dust
denial | Pacific Press: has ruled out | Seoul Business Day: could not exclude
figure | Pacific Press: 85,000 | Silicon Gazette: 30,000
quotation | Pacific Press: before it was ready | Silicon Gazette: before it was tested
