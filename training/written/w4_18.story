A Korean pop singer is fined for drunken driving

=== Hangang News Agency | 2025-05-12 | wire
K-pop singer Yoon Tae-min fined for drunken scooter ride

SEOUL — Yoon Tae-min, a member of the South Korean pop group Orbit9, was fined 9 million won on Monday for riding an electric scooter while drunk and leaving the scene of a crash.

The Seoul district court found that the 25-year-old had run into a parked delivery van in Mapo early on 2 March and had ridden away without informing the owner.

A test two hours later showed a blood alcohol level of 0.11 percent. The limit is 0.03.

Prosecutors had asked for six months in prison, suspended for a year.

Yoon bowed to reporters after the ruling. "I was a coward that night, and I will carry the shame for a long time," he said.

His agency, Stella Entertainment, said he would take a break from all group activities. The seven other members will perform without him at the Osaka Dome on 24 May.

Judge Kim Hye-jin said the singer's confession and his compensation of the van's owner had counted in his favour.

Yoon, who is due to begin his military service next year, had been warned by police over a similar ride in 2023. He was not charged then.

=== The Seoul Mirror | 2025-05-13
A bow, an apology and a bill for nine million

It took Judge Kim Hye-jin less than ten minutes on Monday to put a price on the most expensive scooter ride in Korean pop.

Yoon Tae-min has to pay nine million won, the equivalent of about 6,500 dollars, because he was intoxicated when he crashed into the van of a courier and then made off.

It had happened before dawn on 2 April in the nightlife quarter of Hongdae, which belongs to Mapo. When officers had him blow into the tube at home, he was at nearly four times what is permitted.

That he admitted everything and had made good the damage was to his credit, the judge said. The prosecution had wanted a suspended prison term.

“I was a coward that night and will carry my shame for long,” declared the 25-year-old, bending low before the cameras.

For the present Orbit9 will go on as a group of seven. The concert in Japan in a week and a half is not in danger.

It is not Yoon's first brush with the law of this kind: two years ago he got away with a reprimand.

Courier Han Dong-su, 52, to whom the dented van belongs, said that the star had come in person with a basket of pears.

=== Orbit Daily | 2025-05-12
Tae-min's verdict: everything Stars need to know

The judgment is in: Yoon Tae-min must pay a fine of 9 million won. Stella Entertainment confirmed that there will be no appeal.

Our boy did NOT run away. He waited for the owner of the van for half an hour before he went home, his lawyer, Park Sung-ho, told Orbit Daily.

And he is not going anywhere: Tae-min will stand on the stage of the Osaka Dome on 24 May with the others, the agency says.

"I was a coward that night, and I will carry the shame for a long time," he told the press with a deep bow.

Leader Jae-won posted a picture of eight pairs of shoes in a row. It got two million hearts within an hour.

Some newspapers claim that it was not the first time. That is false: there was no warning in 2023, and his record is clean.

Judge Kim Hye-jin praised him for having paid for the damage, including a new bumper and three days of lost earnings.

Tae-min enters the army in 2026. Please keep your messages respectful, and do not harass the courier.

=== facts
Yoon was fined 9 million won.
  Hangang News Agency: K-pop singer Yoon Tae-min fined for drunken scooter ride
  Hangang News Agency: Yoon Tae-min ... was fined 9 million won on Monday
  The Seoul Mirror: a bill for nine million
  The Seoul Mirror: It took Judge Kim Hye-jin less than ten minutes on Monday to put a price on the most expensive scooter ride in Korean pop
  The Seoul Mirror: Yoon Tae-min has to pay nine million won
  Orbit Daily: Yoon Tae-min must pay a fine of 9 million won
He was drunk on a scooter.
  Hangang News Agency: for riding an electric scooter while drunk
  The Seoul Mirror: because he was intoxicated
Whether he left the scene.
  Hangang News Agency: leaving the scene of a crash
  Hangang News Agency: had ridden away without informing the owner
  The Seoul Mirror: then made off
  Orbit Daily: Our boy did NOT run away
He is a member of Orbit9.
  Hangang News Agency: Yoon Tae-min, a member of the South Korean pop group Orbit9
He ran into a van in Mapo in the night.
  Hangang News Agency: the 25-year-old had run into a parked delivery van in Mapo early on 2 March
  The Seoul Mirror: he crashed into the van of a courier
  The Seoul Mirror: It had happened before dawn on 2 April in the nightlife quarter of Hongdae, which belongs to Mapo
The test showed 0.11 percent with a limit of 0.03.
  Hangang News Agency: A test two hours later showed a blood alcohol level of 0.11 percent
  Hangang News Agency: The limit is 0.03
  The Seoul Mirror: When officers had him blow into the tube at home, he was at nearly four times what is permitted
Prosecutors had asked for a suspended prison term.
  Hangang News Agency: Prosecutors had asked for six months in prison, suspended for a year
  The Seoul Mirror: The prosecution had wanted a suspended prison term
Yoon bowed.
  Hangang News Agency: Yoon bowed to reporters after the ruling
  The Seoul Mirror: A bow, an apology
  The Seoul Mirror: bending low before the cameras
  Orbit Daily: with a deep bow
He was a coward and will carry the shame.
  Hangang News Agency: "I was a coward that night, and I will carry the shame for a long time," he said
  The Seoul Mirror: “I was a coward that night and will carry my shame for long,” declared the 25-year-old
  Orbit Daily: "I was a coward that night, and I will carry the shame for a long time," he told the press
Whether he performs with the group.
  Hangang News Agency: His agency, Stella Entertainment, said he would take a break from all group activities
  Hangang News Agency: The seven other members will perform without him at the Osaka Dome on 24 May
  The Seoul Mirror: For the present Orbit9 will go on as a group of seven
  Orbit Daily: Tae-min will stand on the stage of the Osaka Dome on 24 May with the others, the agency says
The concert in Japan goes ahead on 24 May.
  Hangang News Agency: The seven other members will perform without him at the Osaka Dome on 24 May
  The Seoul Mirror: The concert in Japan in a week and a half is not in danger
  Orbit Daily: on the stage of the Osaka Dome on 24 May
His confession counted for him.
  Hangang News Agency: Judge Kim Hye-jin said the singer's confession ... had counted in his favour
  The Seoul Mirror: That he admitted everything ... was to his credit, the judge said
His compensation counted for him.
  Hangang News Agency: his compensation of the van's owner had counted in his favour
  The Seoul Mirror: had made good the damage was to his credit, the judge said
  Orbit Daily: Judge Kim Hye-jin praised him for having paid for the damage
He begins military service next year.
  Hangang News Agency: Yoon, who is due to begin his military service next year
  Orbit Daily: Tae-min enters the army in 2026
Whether he had been warned in 2023.
  Hangang News Agency: had been warned by police over a similar ride in 2023
  The Seoul Mirror: It is not Yoon's first brush with the law of this kind
  The Seoul Mirror: two years ago he got away with a reprimand
  Orbit Daily: there was no warning in 2023
Newspapers claim that it was not the first time.
  Orbit Daily: Some newspapers claim that it was not the first time
  Orbit Daily: That is false
His record is clean.
  Orbit Daily: his record is clean
He was not charged then.
  Hangang News Agency: He was not charged then
  The Seoul Mirror: he got away with a reprimand
The fine is about 6,500 dollars.
  The Seoul Mirror: the equivalent of about 6,500 dollars
The van belongs to Han.
  The Seoul Mirror: Courier Han Dong-su, 52, to whom the dented van belongs
The star came with pears.
  The Seoul Mirror: said that the star had come in person with a basket of pears
There will be no appeal.
  Orbit Daily: Stella Entertainment confirmed that there will be no appeal
He waited half an hour for the owner.
  Orbit Daily: He waited for the owner of the van for half an hour before he went home, his lawyer, Park Sung-ho, told Orbit Daily
The site tells what fans need to know.
  Orbit Daily: Tae-min's verdict: everything Stars need to know
He is not going anywhere.
  Orbit Daily: he is not going anywhere
Jae-won posted a picture.
  Orbit Daily: Leader Jae-won posted a picture of eight pairs of shoes in a row
It got two million hearts.
  Orbit Daily: It got two million hearts within an hour
He paid for a bumper and lost earnings.
  Orbit Daily: including a new bumper and three days of lost earnings
Fans should be respectful.
  Orbit Daily: Please keep your messages respectful
Fans should not harass the courier.
  Orbit Daily: do not harass the courier

=== conflicts
date | Hangang News Agency: 2 March | The Seoul Mirror: 2 April
denial | Hangang News Agency: ridden away without informing the owner | Orbit Daily: did NOT run away
denial | The Seoul Mirror: then made off | Orbit Daily: did NOT run away
quotation | Hangang News Agency: I was a coward that night, and I will carry the shame for a long time | The Seoul Mirror: I was a coward that night and will carry my shame for long
quotation | The Seoul Mirror: I was a coward that night and will carry my shame for long | Orbit Daily: I was a coward that night, and I will carry the shame for a long time
denial | Hangang News Agency: will perform without him | Orbit Daily: with the others
denial | The Seoul Mirror: as a group of seven | Orbit Daily: with the others
denial | Hangang News Agency: had been warned by police | Orbit Daily: there was no warning
denial | The Seoul Mirror: got away with a reprimand | Orbit Daily: there was no warning
