A spy chief quits in Greece

=== Aegean News Agency | 2021-08-05 | wire
Greek spy chief resigns over tapping of opposition leader's phone

ATHENS, Aug 5 - The head of Greece's intelligence service, Stavros Mandilaras, resigned on Thursday over the surveillance of opposition leader Eleni Vassiliou, whose phone was tapped for three months in 2020, the government said.

The prime minister's office said that the wiretap was legal and had been approved by a prosecutor but that it was "politically unacceptable". Prime Minister Nikos Darras had not known of it, the statement said.

Darras's chief of staff and nephew, Grigoris Darras, stepped down two hours later.

Vassiliou, a 46-year-old member of the European Parliament, learned of the tapping when experts in Strasbourg examined her device in late June. They also found a link that, had she clicked on it, would have installed spyware known as Kestrel.

"I never thought that a government would listen to me; I thought it might read my proposals," she said.

The government has denied buying or using Kestrel. Two journalists, Petros Laskaris and Dora Xanthou, said this year that their phones had been infected.

Parliament's transparency committee will question Mandilaras behind closed doors on Aug 30. The opposition has asked for a full inquiry, which requires 120 of the 300 votes in the house.

=== Thessaloniki Observer | 2021-08-06
Two heads roll, the neck remains

First went the spy, then the nephew. Within two hours yesterday afternoon the country's intelligence service lost its director and Nikos Darras lost the relative who ran his office, and the premier himself went on holiday to Tinos.

Stavros Mandilaras had told him everything. That, at least, is what three officials familiar with the matter told the Observer: a summary of the calls of Eleni Vassiliou lay on the desk in the Maximos Mansion every Thursday. The premier's people insist he was unaware.

It is not disputed that the service listened in on the woman who now leads the largest party outside government, for a quarter of a year, with the signature of a public prosecutor. Lawful but a mistake: so runs the official line.

The discovery was made in Brussels. Specialists at the European Parliament looked at her phone in the early summer and came upon a baited message besides. A tap of the finger, and a program called Kestrel would have moved in. It did so with two reporters, who made their cases public this spring. Athens says that it neither owns the software nor has ever employed it.

Vassiliou has not lost her tongue. "I did not think a government would listen to me. I hoped it might read my proposals."

The man who resigned is to appear before a committee at the end of the month, with the doors shut.

=== Hellas Today | 2021-08-05
Clean hands: PM acts within hours

Prime Minister Nikos Darras has shown once again that nobody stands above the rules. Hours after he was informed of an unfortunate decision at the intelligence service, he dismissed its director, Stavros Mandilaras.

The monitoring of the MEP Eleni Vassiliou, which lasted for three weeks, was ordered by a prosecutor at the request of a foreign service, well-informed circles say. It was ended as soon as she stood for the leadership of her party.

Grigoris Darras, secretary general to the prime minister, who has served him for a decade, has not resigned. He has offered his post, and the prime minister will decide after the holidays.

The opposition, which has 104 deputies of its own, would like an inquiry. It would do better to ask who leaked state secrets. "National security is no toy," said government spokesman Aris Kontos.

=== facts
The head of the intelligence service left his post.
  Aegean News Agency: Greek spy chief resigns
  Aegean News Agency: The head of Greece's intelligence service, Stavros Mandilaras, resigned on Thursday
  Thessaloniki Observer: Two heads roll
  Thessaloniki Observer: First went the spy
  Thessaloniki Observer: Within two hours yesterday afternoon the country's intelligence service lost its director
  Hellas Today: he dismissed its director, Stavros Mandilaras
The cause was the tapping of the opposition leader's phone.
  Aegean News Agency: over tapping of opposition leader's phone
  Aegean News Agency: over the surveillance of opposition leader Eleni Vassiliou
Vassiliou's phone was tapped for three months.
  Aegean News Agency: whose phone was tapped for three months in 2020
  Thessaloniki Observer: the service listened in on the woman who now leads the largest party outside government, for a quarter of a year
  Hellas Today: The monitoring of the MEP Eleni Vassiliou, which lasted for three weeks
A prosecutor had approved it.
  Aegean News Agency: had been approved by a prosecutor
  Thessaloniki Observer: with the signature of a public prosecutor
  Hellas Today: was ordered by a prosecutor
The wiretap was legal but unacceptable, the government says.
  Aegean News Agency: The prime minister's office said that the wiretap was legal
  Aegean News Agency: it was "politically unacceptable"
  Thessaloniki Observer: Lawful but a mistake: so runs the official line
Whether Darras knew.
  Aegean News Agency: Prime Minister Nikos Darras had not known of it, the statement said
  Thessaloniki Observer: Stavros Mandilaras had told him everything
  Thessaloniki Observer: a summary of the calls of Eleni Vassiliou lay on the desk in the Maximos Mansion every Thursday
Darras was unaware, his people say.
  Aegean News Agency: Nikos Darras had not known of it, the statement said
  Thessaloniki Observer: The premier's people insist he was unaware
Whether Grigoris Darras resigned.
  Aegean News Agency: Darras's chief of staff and nephew, Grigoris Darras, stepped down two hours later
  Thessaloniki Observer: then the nephew
  Thessaloniki Observer: Nikos Darras lost the relative who ran his office
  Hellas Today: Grigoris Darras, secretary general to the prime minister ... has not resigned
Grigoris Darras offered his post.
  Hellas Today: He has offered his post
The prime minister decides after the holidays.
  Hellas Today: the prime minister will decide after the holidays
Experts of the European Parliament examined her phone.
  Aegean News Agency: experts in Strasbourg examined her device in late June
  Thessaloniki Observer: The discovery was made in Brussels
  Thessaloniki Observer: Specialists at the European Parliament looked at her phone in the early summer
They found a link that would have installed Kestrel.
  Aegean News Agency: They also found a link that, had she clicked on it, would have installed spyware known as Kestrel
  Thessaloniki Observer: came upon a baited message besides
  Thessaloniki Observer: A tap of the finger, and a program called Kestrel would have moved in
I never thought that a government would listen to me.
  Aegean News Agency: "I never thought that a government would listen to me
  Thessaloniki Observer: "I did not think a government would listen to me
It might read my proposals.
  Aegean News Agency: I thought it might read my proposals," she said
  Thessaloniki Observer: I hoped it might read my proposals
The government denies buying or using Kestrel.
  Aegean News Agency: The government has denied buying or using Kestrel
  Thessaloniki Observer: Athens says that it neither owns the software nor has ever employed it
Two journalists' phones were infected.
  Aegean News Agency: their phones had been infected
  Thessaloniki Observer: It did so with two reporters
The journalists made it public this year.
  Aegean News Agency: Two journalists, Petros Laskaris and Dora Xanthou, said this year
  Thessaloniki Observer: who made their cases public this spring
A committee will question Mandilaras behind closed doors.
  Aegean News Agency: Parliament's transparency committee will question Mandilaras behind closed doors on Aug 30
  Thessaloniki Observer: The man who resigned is to appear before a committee at the end of the month, with the doors shut
The opposition wants an inquiry.
  Aegean News Agency: The opposition has asked for a full inquiry
  Hellas Today: The opposition ... would like an inquiry
An inquiry requires 120 votes.
  Aegean News Agency: which requires 120 of the 300 votes in the house
The opposition has 104 deputies.
  Hellas Today: which has 104 deputies of its own
The premier went on holiday.
  Thessaloniki Observer: the premier himself went on holiday to Tinos
A foreign service asked for it.
  Hellas Today: at the request of a foreign service, well-informed circles say
It ended when she stood for the leadership.
  Hellas Today: It was ended as soon as she stood for the leadership of her party
Nobody stands above the rules.
  Hellas Today: nobody stands above the rules
The PM acted within hours.
  Hellas Today: PM acts within hours
  Hellas Today: Hours after he was informed of an unfortunate decision at the intelligence service, he dismissed its director
National security is no toy, Kontos said.
  Hellas Today: "National security is no toy," said government spokesman Aris Kontos
State secrets were leaked.
  Hellas Today: It would do better to ask who leaked state secrets
Vassiliou is a member of the European Parliament.
  Aegean News Agency: Vassiliou, a 46-year-old member of the European Parliament
  Hellas Today: the MEP Eleni Vassiliou
Vassiliou learned of the tapping through the examination.
  Aegean News Agency: learned of the tapping when experts in Strasbourg examined her device
  Thessaloniki Observer: The discovery was made in Brussels. Specialists at the European Parliament looked at her phone

=== conflicts
denial | Aegean News Agency: Stavros Mandilaras, resigned | Hellas Today: he dismissed its director
figure | Aegean News Agency: three months | Hellas Today: three weeks
figure | Thessaloniki Observer: a quarter of a year | Hellas Today: three weeks
denial | Aegean News Agency: had not known of it | Thessaloniki Observer: had told him everything
denial | Aegean News Agency: stepped down two hours later | Hellas Today: has not resigned
denial | Thessaloniki Observer: lost the relative who ran his office | Hellas Today: has not resigned
place | Aegean News Agency: in Strasbourg | Thessaloniki Observer: in Brussels
quotation | Aegean News Agency: I never thought that a government would listen to me | Thessaloniki Observer: I did not think a government would listen to me
quotation | Aegean News Agency: I thought it might read my proposals | Thessaloniki Observer: I hoped it might read my proposals
