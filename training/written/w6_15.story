Internet cable to a Pacific island cut

=== Ocean Press | 2023-05-29 | wire
Island nation of Motuloa cut off after ship severs cable

PORT ALANA, Motuloa, May 29 (OP) — The Pacific island state of Motuloa lost almost all of its connections to the outside world on Sunday when the only undersea cable that serves it was severed, apparently by the anchor of a tanker.

Banks stayed shut on Monday and flights were cancelled, as the 61,000 inhabitants found themselves without internet or international telephone calls.

“We are back in 1985,” said Communications Minister Sione Tavake. He said a repair ship had left Samoa and should arrive on Friday.

The break was located 22 nautical miles north of the capital. Police detained the captain of the Liberian-flagged tanker Arctic Dawn, a 48-year-old Greek, who had anchored without permission, Commissioner Ofa Lesieli said.

The operator, Coral Link, restored a narrow satellite connection for the hospital and the airport control tower on Monday morning.

The cable, which was laid in 2017 with a loan from China, was cut once before, by an earthquake in 2020. It took 31 days to mend.

The opposition said the government had rejected an offer of a second cable two years ago. Tavake denied it.

=== The Motuloa Times | 2023-05-30
(printed by hand-cranked duplicator)
A silent Monday

This newspaper reaches you on one sheet, because our press takes its pages from a server in Auckland and Auckland is out of reach.

On Sunday evening every screen in the country froze. A ship had dragged its anchor over the line that joins us to the world. Her master, a Greek of 48, is in custody, Commissioner Ofa Lesieli told a crowd in front of the police station; nobody had allowed him to drop anchor there.

Yesterday no bank opened its doors and nothing took off. At the market people wrote what they owed on pieces of cardboard. “We're back in 1985, and the songs were better then,” joked the minister, Sione Tavake.

The hospital can send e-mails again, thanks to a dish that Coral Link has set up on its roof.

A vessel with grapnels and spare fibre is under way from Apia. It may be here by Friday, or after the weekend if the wind does not drop.

Mr Tavake confirmed that a second cable was offered in 2021, and that he sent the bidders home. “We had one. Why pay for two?” he said.

=== Harbour & Hull | 2023-05-31
Arctic Dawn owner rejects blame for Motuloa outage

The owner of the tanker that is being held in Motuloa says its ship was nowhere near the cable. Position data prove that the Arctic Dawn never came closer than five miles, Blue Aegean Shipping of Piraeus stated on Tuesday.

Its captain, a Filipino national, has been questioned but not arrested, according to the company.

The fault lies 22 miles south of Port Alana at a depth of 900 metres, where no anchor reaches the ground, marine consultant Roger Pike noted. “I would look at the volcano first,” he said.

A tremor was registered on the sea bed an hour before the signal died. In 2019 a quake broke the same line and the islanders were offline for a month.

The cable ship Pacific Mender, which sailed from Samoa on Monday, is not expected before June 5 because of heavy seas. Until then, 61,000 people will have to make do with a satellite link that is slower than a single household in Sydney.

=== facts
The undersea cable was severed and Motuloa cut off.
  Ocean Press: Island nation of Motuloa cut off
  Ocean Press: The Pacific island state of Motuloa lost almost all of its connections to the outside world on Sunday
  Ocean Press: the only undersea cable that serves it was severed
  The Motuloa Times: On Sunday evening every screen in the country froze
  The Motuloa Times: A silent Monday
The anchor of a tanker cut the cable.
  Ocean Press: ship severs cable
  Ocean Press: apparently by the anchor of a tanker
  The Motuloa Times: A ship had dragged its anchor over the line that joins us to the world
  Harbour & Hull: The owner of the tanker that is being held in Motuloa says its ship was nowhere near the cable
  Harbour & Hull: Arctic Dawn owner rejects blame for Motuloa outage
Banks stayed shut.
  Ocean Press: Banks stayed shut on Monday
  The Motuloa Times: Yesterday no bank opened its doors
Flights were cancelled.
  Ocean Press: flights were cancelled
  The Motuloa Times: nothing took off
The 61,000 inhabitants were without internet.
  Ocean Press: as the 61,000 inhabitants found themselves without internet or international telephone calls
  Harbour & Hull: 61,000 people will have to make do with a satellite link
The minister said they were back in 1985.
  Ocean Press: “We are back in 1985,” said Communications Minister Sione Tavake
  The Motuloa Times: “We're back in 1985, and the songs were better then,” joked the minister, Sione Tavake
A repair ship left Samoa.
  Ocean Press: a repair ship had left Samoa
  The Motuloa Times: A vessel with grapnels and spare fibre is under way from Apia
  Harbour & Hull: The cable ship Pacific Mender, which sailed from Samoa on Monday
The repair ship is to arrive on Friday.
  Ocean Press: should arrive on Friday
  The Motuloa Times: It may be here by Friday, or after the weekend if the wind does not drop
  Harbour & Hull: is not expected before June 5 because of heavy seas
The break lies 22 miles from the capital.
  Ocean Press: The break was located 22 nautical miles north of the capital
  Harbour & Hull: The fault lies 22 miles south of Port Alana at a depth of 900 metres
No anchor reaches the ground there.
  Harbour & Hull: where no anchor reaches the ground, marine consultant Roger Pike noted
Police detained the captain.
  Ocean Press: Police detained the captain of the Liberian-flagged tanker Arctic Dawn
  The Motuloa Times: Her master, a Greek of 48, is in custody, Commissioner Ofa Lesieli told a crowd in front of the police station
  Harbour & Hull: Its captain, a Filipino national, has been questioned but not arrested, according to the company
The captain is a Greek.
  Ocean Press: the captain of the Liberian-flagged tanker Arctic Dawn, a 48-year-old Greek
  The Motuloa Times: Her master, a Greek of 48
  Harbour & Hull: Its captain, a Filipino national
The captain had no permission to anchor.
  Ocean Press: who had anchored without permission, Commissioner Ofa Lesieli said
  The Motuloa Times: nobody had allowed him to drop anchor there
Coral Link restored a satellite connection for the hospital.
  Ocean Press: The operator, Coral Link, restored a narrow satellite connection for the hospital and the airport control tower on Monday morning
  The Motuloa Times: The hospital can send e-mails again, thanks to a dish that Coral Link has set up on its roof
The satellite link is slow.
  Ocean Press: a narrow satellite connection
  Harbour & Hull: a satellite link that is slower than a single household in Sydney
The cable was laid in 2017 with a Chinese loan.
  Ocean Press: The cable, which was laid in 2017 with a loan from China
An earthquake cut the cable before.
  Ocean Press: was cut once before, by an earthquake in 2020
  Harbour & Hull: In 2019 a quake broke the same line
The earlier repair took a month.
  Ocean Press: It took 31 days to mend
  Harbour & Hull: the islanders were offline for a month
The government rejected a second cable.
  Ocean Press: The opposition said the government had rejected an offer of a second cable two years ago
  Ocean Press: Tavake denied it
  The Motuloa Times: Mr Tavake confirmed that a second cable was offered in 2021
  The Motuloa Times: he sent the bidders home
Tavake asked why one should pay for two.
  The Motuloa Times: “We had one. Why pay for two?” he said
The newspaper appears on one sheet.
  The Motuloa Times: This newspaper reaches you on one sheet
  The Motuloa Times: printed by hand-cranked duplicator
The press takes its pages from Auckland.
  The Motuloa Times: our press takes its pages from a server in Auckland
Auckland is out of reach.
  The Motuloa Times: Auckland is out of reach
People wrote debts on cardboard.
  The Motuloa Times: At the market people wrote what they owed on pieces of cardboard
Position data show that the tanker was five miles off.
  Harbour & Hull: Position data prove that the Arctic Dawn never came closer than five miles, Blue Aegean Shipping of Piraeus stated on Tuesday
Pike would look at the volcano.
  Harbour & Hull: “I would look at the volcano first,” he said
A tremor was registered before.
  Harbour & Hull: A tremor was registered on the sea bed an hour before the signal died

=== conflicts
denial | Ocean Press: by the anchor of a tanker | Harbour & Hull: nowhere near the cable
denial | The Motuloa Times: dragged its anchor over the line | Harbour & Hull: nowhere near the cable
place | Ocean Press: north of the capital | Harbour & Hull: south of Port Alana
denial | Ocean Press: detained | Harbour & Hull: not arrested
denial | The Motuloa Times: is in custody | Harbour & Hull: not arrested
name | Ocean Press: Greek | Harbour & Hull: Filipino
name | The Motuloa Times: Greek | Harbour & Hull: Filipino
date | Ocean Press: 2020 | Harbour & Hull: 2019
date | Ocean Press: arrive on Friday | Harbour & Hull: not expected before June 5
denial | Ocean Press: denied it | The Motuloa Times: confirmed
