An Irish junior minister repays expenses

=== Emerald News Agency | 2022-03-09 | wire
Junior minister repays €27,400 in travel expenses

DUBLIN - A junior minister has repaid €27,400 in travel expenses that he claimed for journeys between Leinster House and a home in Co Mayo where he was not living, the Standards in Public Office Commission said on Wednesday.

Cormac Deasy, the minister of state for rural transport, claimed for 131 round trips between 2018 and 2020, when he was staying with his sister in Lucan, 14 km from the parliament, it found.

Mr Deasy, 38, apologised in the Dáil and said the claims had been filled in by an assistant. "I signed what was put in front of me, and that is no excuse," he said.

Taoiseach Niamh Corrigan said he retained her full confidence. Sinn Féin and Labour called for his dismissal, and a motion of no confidence will be debated next Tuesday.

The commission said there was no evidence of intent to deceive, and it will not refer the file to the gardaí.

Mr Deasy topped the poll in his constituency in 2020. He received his post in December, after a reshuffle.

=== The Mayo Sentinel | 2022-03-10
"He was never here": neighbours on the minister's missing miles

BALLYCARRA - There is a light in the window of Cormac Deasy's bungalow on the Crossmolina road, but it works on a timer. "He'd be down for the Connacht final and the turf," says Bridie Loftus, who lives across the way. "Otherwise he was never here."

For the ethics watchdog in Dublin that is not a matter of gossip any longer. It concluded yesterday that on 131 occasions the politician had billed the State for driving from here to Kildare Street and back, though his bed in those years stood in a box room at his sister's place in Lucan.

He has given back the money, a little over €27,000. To the other deputies he said that he was sorry, and that it was he himself who had filled in every form. "I signed what I was given, and there's no excuse for that," he added.

Nobody should expect a knock on the door by the guards: the investigators saw carelessness rather than fraud, and have closed the book.

The Taoiseach has declined to say whether she still trusts him. She will, her spokeswoman indicated, reflect over the weekend. The opposition will force a vote on his future on Tuesday.

Two winters ago no candidate in Mayo North had more first preferences.

=== Liffey Live | 2022-03-09
Deasy dodges the bullet, for now

The shortest commute in Irish politics cost the taxpayer the most. From Lucan to the Dáil is nine miles; Minister Cormac Deasy charged us for 160, there and back, up to three times a week.

"I made a hames of it," was how he put it to us on the plinth today. The claim forms, he insists, were the work of a staffer who has since left.

Corrigan is standing by her man. "Full confidence," she told TDs twice in the space of a minute.

Sinn Féin wants him gone and has put down a no-confidence motion for next week, backed by the Social Democrats. The Greens, on whose eight votes the coalition hangs, have not made up their minds.

It all came to light through a parking ticket. The clamped car stood outside the house of Deasy's mother on a day when, according to his diary, he was on the N5.

=== facts
Junior minister Deasy repaid the travel expenses.
  Emerald News Agency: Junior minister repays €27,400 in travel expenses
  Emerald News Agency: A junior minister has repaid €27,400 in travel expenses
  The Mayo Sentinel: He has given back the money, a little over €27,000
He had claimed for trips from a home where he did not live.
  Emerald News Agency: he claimed for journeys between Leinster House and a home in Co Mayo where he was not living
  The Mayo Sentinel: the politician had billed the State for driving from here to Kildare Street and back
  Liffey Live: Minister Cormac Deasy charged us for 160, there and back
The commission found this.
  Emerald News Agency: the Standards in Public Office Commission said on Wednesday
  The Mayo Sentinel: It concluded yesterday
He claimed 131 trips.
  Emerald News Agency: Cormac Deasy ... claimed for 131 round trips between 2018 and 2020
  The Mayo Sentinel: on 131 occasions the politician had billed the State
  Liffey Live: up to three times a week
He was staying with his sister in Lucan.
  Emerald News Agency: he was staying with his sister in Lucan
  The Mayo Sentinel: his bed in those years stood in a box room at his sister's place in Lucan
Lucan is 14 km from parliament.
  Emerald News Agency: 14 km from the parliament
  Liffey Live: From Lucan to the Dáil is nine miles
He apologised.
  Emerald News Agency: Mr Deasy, 38, apologised in the Dáil
  The Mayo Sentinel: To the other deputies he said that he was sorry
Who filled in the claims.
  Emerald News Agency: the claims had been filled in by an assistant
  The Mayo Sentinel: it was he himself who had filled in every form
  Liffey Live: The claim forms, he insists, were the work of a staffer
The staffer has left.
  Liffey Live: who has since left
I signed what was put in front of me.
  Emerald News Agency: "I signed what was put in front of me, and that is no excuse," he said
  The Mayo Sentinel: "I signed what I was given, and there's no excuse for that," he added
I made a hames of it, he said.
  Liffey Live: "I made a hames of it," was how he put it to us on the plinth today
Whether the Taoiseach expressed confidence.
  Emerald News Agency: Taoiseach Niamh Corrigan said he retained her full confidence
  The Mayo Sentinel: The Taoiseach has declined to say whether she still trusts him
  Liffey Live: Corrigan is standing by her man
  Liffey Live: "Full confidence," she told TDs twice in the space of a minute
She will reflect over the weekend.
  The Mayo Sentinel: She will, her spokeswoman indicated, reflect over the weekend
Sinn Féin and another party call for his dismissal.
  Emerald News Agency: Sinn Féin and Labour called for his dismissal
  Liffey Live: Sinn Féin wants him gone
A motion of no confidence is to be debated next Tuesday.
  Emerald News Agency: a motion of no confidence will be debated next Tuesday
  The Mayo Sentinel: The opposition will force a vote on his future on Tuesday
  Liffey Live: has put down a no-confidence motion for next week
The Social Democrats back the motion.
  Liffey Live: backed by the Social Democrats
There was no intent to deceive.
  Emerald News Agency: there was no evidence of intent to deceive
  The Mayo Sentinel: the investigators saw carelessness rather than fraud
The police are not called in.
  Emerald News Agency: it will not refer the file to the gardaí
  The Mayo Sentinel: Nobody should expect a knock on the door by the guards
  The Mayo Sentinel: have closed the book
He topped the poll in 2020.
  Emerald News Agency: Mr Deasy topped the poll in his constituency in 2020
  The Mayo Sentinel: Two winters ago no candidate in Mayo North had more first preferences
He got his post in December.
  Emerald News Agency: He received his post in December
He was not seen at his Mayo house.
  The Mayo Sentinel: "He was never here": neighbours on the minister's missing miles
  The Mayo Sentinel: "Otherwise he was never here."
He came for the Connacht final and the turf.
  The Mayo Sentinel: "He'd be down for the Connacht final and the turf," says Bridie Loftus
Loftus lives across the way.
  The Mayo Sentinel: who lives across the way
The light works on a timer.
  The Mayo Sentinel: There is a light in the window of Cormac Deasy's bungalow on the Crossmolina road, but it works on a timer
He escapes for now.
  Liffey Live: Deasy dodges the bullet, for now
The Greens are undecided.
  Liffey Live: The Greens ... have not made up their minds
The coalition depends on the Greens.
  Liffey Live: on whose eight votes the coalition hangs
It came to light through a parking ticket.
  Liffey Live: It all came to light through a parking ticket
The car stood at his mother's.
  Liffey Live: The clamped car stood outside the house of Deasy's mother
His diary had him on the road that day.
  Liffey Live: according to his diary, he was on the N5
The commute cost the taxpayer the most.
  Liffey Live: The shortest commute in Irish politics cost the taxpayer the most

=== conflicts
denial | Emerald News Agency: filled in by an assistant | The Mayo Sentinel: he himself who had filled in every form
denial | The Mayo Sentinel: he himself who had filled in every form | Liffey Live: the work of a staffer
quotation | Emerald News Agency: I signed what was put in front of me, and that is no excuse | The Mayo Sentinel: I signed what I was given, and there's no excuse for that
denial | Emerald News Agency: he retained her full confidence | The Mayo Sentinel: has declined to say whether she still trusts him
denial | The Mayo Sentinel: has declined to say whether she still trusts him | Liffey Live: "Full confidence," she told TDs twice
