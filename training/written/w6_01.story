Private Indian rocket lost after launch

=== PTN | 2025-04-17 | wire
Private Indian rocket fails minutes after lift-off

SRIRAMPATNAM, India, April 17 (PTN) - A rocket built by the Hyderabad start-up Garuda Orbital broke apart over the Bay of Bengal on Thursday, destroying five satellites and dealing a blow to India's young private space industry.

The Vayu-2 lifted off at 11:42 a.m. from a coastal pad in Andhra Pradesh and flew normally for about three minutes, the company said. Controllers lost contact with it when the second stage failed to ignite.

"We saw the pressure fall in one tank and then nothing," chief executive Ananya Reddy told journalists. "Space is hard, and today it beat us," Reddy added.

No one was hurt. Debris fell into the sea some 180 km from the coast, in an area from which fishing boats had been warned away.

Four of the satellites belonged to Indian universities; the fifth, a crop-monitoring craft worth $9 million, had been built for the government of Kenya.

The maiden flight of the Vayu, in November 2023, reached orbit. Garuda has raised $140 million from investors, among them the fund Banyan Capital.

The national space regulator said it had opened an inquiry and that no further launch would be licensed until it was finished.

=== Deccan Morning | 2025-04-18
Vayu falls silent: five satellites at the bottom of the sea

The screens in the control room went grey shortly before noon. For three minutes Garuda Orbital's second rocket had climbed into a cloudless sky without a fault; then its upper engine did not light, the link was cut, and pieces of the vehicle rained into the Bay of Bengal.

"Space is hard, and today it beat us," Vikram Anand, the founder of the Hyderabad company, said with tears in his eyes.

Nobody came to harm, since trawlers had been told to keep clear of the zone, which lies more than 100 miles offshore.

Lost with the launcher were a Kenyan satellite that was to watch over harvests and four small craft made by students. The Kenyan one alone cost 9 million dollars. It was not insured, a person familiar with the contract said.

The setback comes a year and a half after the firm's triumph: in November 2023 the first Vayu delivered its load to orbit at the first attempt.

Until an investigation launched by the regulator has come to an end, the pad stays closed to everyone. Garuda's backers, who have put 140 million dollars into it, reacted calmly. Banyan Capital said it would not withdraw a single rupee.

=== Nairobi Ledger | 2025-04-18
Kenya's farm satellite lost in Indian rocket failure

Kenya's plan to count its maize from space ended on Thursday in the Bay of Bengal, where the Indian rocket carrying the satellite Mavuno came apart minutes after leaving the ground.

The 9 million dollar spacecraft was fully insured, the permanent secretary for agriculture, Josphat Kirui, assured parliament. A replacement could fly within eighteen months, he said, though he would not say with whom.

It was one of six satellites aboard the Vayu-2, a vehicle of the private firm Garuda Orbital. According to the company, contact ended when the second stage refused to start.

Opposition legislators asked why Kenya had entrusted its money to a rocket that had flown only once, in November 2022. "We bought the cheapest ticket," said Mercy Atieno, who sits on the science committee.

Kirui rejected the criticism. The first flight had been a complete success, he pointed out, and European launchers had asked for twice the price.

India's space regulator is looking into the accident and has suspended launches.

=== facts
The rocket broke apart over the Bay of Bengal after launch.
  PTN: Private Indian rocket fails minutes after lift-off
  PTN: A rocket built by the Hyderabad start-up Garuda Orbital broke apart over the Bay of Bengal on Thursday
  Deccan Morning: pieces of the vehicle rained into the Bay of Bengal
  Nairobi Ledger: the Indian rocket carrying the satellite Mavuno came apart minutes after leaving the ground
The satellites were destroyed.
  PTN: destroying five satellites
  Deccan Morning: five satellites at the bottom of the sea
  Deccan Morning: Lost with the launcher were a Kenyan satellite that was to watch over harvests and four small craft made by students
  Nairobi Ledger: It was one of six satellites aboard the Vayu-2
The Kenyan satellite was lost.
  Deccan Morning: Lost with the launcher were a Kenyan satellite
  Nairobi Ledger: Kenya's farm satellite lost in Indian rocket failure
  Nairobi Ledger: Kenya's plan to count its maize from space ended on Thursday in the Bay of Bengal
The failure is a blow to India's private space industry.
  PTN: dealing a blow to India's young private space industry
The rocket lifted off at 11:42 from Andhra Pradesh.
  PTN: The Vayu-2 lifted off at 11:42 a.m. from a coastal pad in Andhra Pradesh
The rocket flew normally for three minutes.
  PTN: flew normally for about three minutes
  Deccan Morning: For three minutes Garuda Orbital's second rocket had climbed into a cloudless sky without a fault
Contact was lost.
  PTN: Controllers lost contact with it
  Deccan Morning: Vayu falls silent
  Deccan Morning: The screens in the control room went grey shortly before noon
  Deccan Morning: the link was cut
  Nairobi Ledger: contact ended
The second stage did not ignite.
  PTN: the second stage failed to ignite
  Deccan Morning: its upper engine did not light
  Nairobi Ledger: the second stage refused to start
Pressure fell in one tank.
  PTN: "We saw the pressure fall in one tank and then nothing," chief executive Ananya Reddy told journalists
The company's head said that space had beaten them.
  PTN: "Space is hard, and today it beat us," Reddy added
  Deccan Morning: "Space is hard, and today it beat us," Vikram Anand, the founder of the Hyderabad company, said
The founder had tears in his eyes.
  Deccan Morning: with tears in his eyes
No one was hurt.
  PTN: No one was hurt
  Deccan Morning: Nobody came to harm
Debris fell 180 km from the coast.
  PTN: Debris fell into the sea some 180 km from the coast
  Deccan Morning: the zone, which lies more than 100 miles offshore
Fishing boats had been warned away.
  PTN: an area from which fishing boats had been warned away
  Deccan Morning: trawlers had been told to keep clear of the zone
Four of the satellites were made by universities.
  PTN: Four of the satellites belonged to Indian universities
  Deccan Morning: four small craft made by students
The fifth satellite was to monitor Kenyan crops.
  PTN: the fifth, a crop-monitoring craft worth $9 million, had been built for the government of Kenya
  Deccan Morning: a Kenyan satellite that was to watch over harvests
  Nairobi Ledger: Kenya's plan to count its maize from space
The Kenyan satellite cost 9 million dollars.
  PTN: a crop-monitoring craft worth $9 million
  Deccan Morning: The Kenyan one alone cost 9 million dollars
  Nairobi Ledger: The 9 million dollar spacecraft
The Kenyan satellite was insured.
  Deccan Morning: It was not insured, a person familiar with the contract said
  Nairobi Ledger: The 9 million dollar spacecraft was fully insured, the permanent secretary for agriculture, Josphat Kirui, assured parliament
The first Vayu flew earlier.
  PTN: The maiden flight of the Vayu, in November 2023
  Deccan Morning: in November 2023 the first Vayu
  Nairobi Ledger: a rocket that had flown only once, in November 2022
The first Vayu reached orbit.
  PTN: The maiden flight of the Vayu, in November 2023, reached orbit
  Deccan Morning: in November 2023 the first Vayu delivered its load to orbit at the first attempt
  Nairobi Ledger: The first flight had been a complete success, he pointed out
The failure comes a year and a half after the success.
  Deccan Morning: The setback comes a year and a half after the firm's triumph
Garuda has raised 140 million dollars.
  PTN: Garuda has raised $140 million from investors
  Deccan Morning: Garuda's backers, who have put 140 million dollars into it
Banyan Capital is among the investors.
  PTN: among them the fund Banyan Capital
The backers reacted calmly.
  Deccan Morning: Garuda's backers, who have put 140 million dollars into it, reacted calmly
Banyan will not withdraw.
  Deccan Morning: Banyan Capital said it would not withdraw a single rupee
The regulator opened an inquiry.
  PTN: The national space regulator said it had opened an inquiry
  Deccan Morning: an investigation launched by the regulator
  Nairobi Ledger: India's space regulator is looking into the accident
There are no launches until the inquiry ends.
  PTN: no further launch would be licensed until it was finished
  Deccan Morning: Until an investigation launched by the regulator has come to an end, the pad stays closed to everyone
  Nairobi Ledger: has suspended launches
A replacement could fly within eighteen months.
  Nairobi Ledger: A replacement could fly within eighteen months, he said
Kirui would not say with whom.
  Nairobi Ledger: he would not say with whom
The opposition asked why Kenya chose the rocket.
  Nairobi Ledger: Opposition legislators asked why Kenya had entrusted its money to a rocket
Atieno said Kenya bought the cheapest ticket.
  Nairobi Ledger: "We bought the cheapest ticket," said Mercy Atieno
Atieno sits on the science committee.
  Nairobi Ledger: who sits on the science committee
Kirui rejected the criticism.
  Nairobi Ledger: Kirui rejected the criticism
European launchers asked for twice the price.
  Nairobi Ledger: European launchers had asked for twice the price

=== conflicts
attribution | PTN: Reddy added | Deccan Morning: Vikram Anand
figure | PTN: five satellites | Nairobi Ledger: six satellites
figure | Deccan Morning: five satellites | Nairobi Ledger: six satellites
denial | Deccan Morning: was not insured | Nairobi Ledger: was fully insured
date | PTN: November 2023 | Nairobi Ledger: November 2022
date | Deccan Morning: November 2023 | Nairobi Ledger: November 2022
