Ransomware attack on a Czech hospital

=== Central News | 2023-03-13 | wire
Hackers paralyse Czech hospital, surgery cancelled

LIPOV, Czech Republic, March 13 (CN) — A cyberattack knocked out the computers of one of the largest hospitals in the Czech Republic early on Monday, forcing it to call off operations and turn ambulances away.

Staff at the University Hospital in Lipov found a ransom note on their screens at about 4 a.m., director Pavel Hrubý said. The attackers demanded 3 million euros in bitcoin.

“We will not pay a single crown,” Hrubý told a news conference. “Lives are not for sale,” the director added.

Sixty-two planned operations were cancelled and 14 patients in serious condition were moved to Brno, he said. Doctors were keeping records with pen and paper.

A woman of 71 died in an ambulance that had been diverted from Lipov to Brno. Health Minister Jana Kolářová said it was too early to link the death to the attack.

The national cyber agency NUKS attributed the attack to Black Heron, a Russian-speaking group that hit a port in Belgium last year.

The hospital had been warned of weaknesses in its network in an audit in 2021, the daily Zprávy reported. Hrubý said most of them had been repaired.

=== Zprávy | 2023-03-14
Hospital knew of the holes through which the hackers came

The people who locked up the computers of Lipov's University Hospital walked through a door that auditors had found open two years ago. Their report of 2021, which Zprávy has obtained, lists 47 flaws in the network. Almost none had been fixed by last autumn.

Director Pavel Hrubý learned of the attack shortly after four o'clock on Monday, when a night nurse sent him a photograph of the blackmailers' message. They ask for three million euros, payable in cryptocurrency. “We won't pay a single crown. Lives are not merchandise,” he said.

Around sixty patients who had been due for the knife were sent home, and more than a dozen of the gravest cases travelled to Brno. In the wards, temperature charts hang once again from the beds.

One journey ended badly. A 71-year-old, whose ambulance could not be received in Lipov, did not reach Brno alive. Minister Jana Kolářová warned against blaming the hackers before a post-mortem examination.

Investigators at NUKS see the hand of Black Heron. The Russian-speaking gang blackmailed the port of Antwerp in 2022.

=== Tech Sentinel | 2023-03-15
Black Heron says sorry — and says it wasn't us

In an unusual message on its leak site, the ransomware crew known as Black Heron has denied that it attacked a Czech hospital at the weekend. “We do not touch hospitals,” the group wrote on Tuesday night. “Whoever did this, we are sorry for the old lady.”

The Czech cyber agency, which named the gang as the culprit, said it stood by its finding. Its analysts had found the same encryption tool that crippled a port in the Netherlands last year.

The hospital in Lipov lost access to all patient files early on Sunday. According to its director, the criminals want 5 million euros; he has ruled out paying. “Lives are not for sale,” Health Minister Jana Kolářová told broadcasters. By Wednesday 110 operations had been cancelled, and the emergency room was due to reopen at noon.

A patient of 71 died on the way to another city. An autopsy has since shown that she suffered a massive stroke and would not have survived in any case, the ministry said.

=== facts
A cyberattack knocked out the computers of the hospital in Lipov.
  Central News: Hackers paralyse Czech hospital
  Central News: A cyberattack knocked out the computers of one of the largest hospitals in the Czech Republic early on Monday
  Zprávy: The people who locked up the computers of Lipov's University Hospital
  Tech Sentinel: The hospital in Lipov lost access to all patient files early on Sunday
Operations were called off.
  Central News: surgery cancelled
  Central News: forcing it to call off operations
  Central News: Sixty-two planned operations were cancelled
  Zprávy: Around sixty patients who had been due for the knife were sent home
  Tech Sentinel: By Wednesday 110 operations had been cancelled
Ambulances were turned away.
  Central News: turn ambulances away
A ransom note was found at 4 a.m.
  Central News: Staff at the University Hospital in Lipov found a ransom note on their screens at about 4 a.m., director Pavel Hrubý said
  Zprávy: a night nurse sent him a photograph of the blackmailers' message
The director learned of the attack at four on Monday.
  Zprávy: Director Pavel Hrubý learned of the attack shortly after four o'clock on Monday
The attackers demand three million euros.
  Central News: The attackers demanded 3 million euros in bitcoin
  Zprávy: They ask for three million euros, payable in cryptocurrency
  Tech Sentinel: the criminals want 5 million euros
The director said the hospital would not pay.
  Central News: “We will not pay a single crown,” Hrubý told a news conference
  Zprávy: “We won't pay a single crown
  Tech Sentinel: he has ruled out paying
Lives are not for sale, it was said.
  Central News: “Lives are not for sale,” the director added
  Tech Sentinel: “Lives are not for sale,” Health Minister Jana Kolářová told broadcasters
  Zprávy: Lives are not merchandise,” he said
Patients in serious condition were moved to Brno.
  Central News: 14 patients in serious condition were moved to Brno, he said
  Zprávy: more than a dozen of the gravest cases travelled to Brno
Records are kept on paper.
  Central News: Doctors were keeping records with pen and paper
  Zprávy: In the wards, temperature charts hang once again from the beds
A woman of 71 died in a diverted ambulance.
  Central News: A woman of 71 died in an ambulance that had been diverted from Lipov to Brno
  Zprávy: A 71-year-old, whose ambulance could not be received in Lipov, did not reach Brno alive
  Zprávy: One journey ended badly
  Tech Sentinel: A patient of 71 died on the way to another city
The minister said it was too early to link the death to the attack.
  Central News: Health Minister Jana Kolářová said it was too early to link the death to the attack
  Zprávy: Minister Jana Kolářová warned against blaming the hackers before a post-mortem examination
NUKS attributed the attack to Black Heron.
  Central News: The national cyber agency NUKS attributed the attack to Black Heron
  Zprávy: Investigators at NUKS see the hand of Black Heron
  Tech Sentinel: The Czech cyber agency, which named the gang as the culprit
Black Heron is Russian-speaking.
  Central News: Black Heron, a Russian-speaking group
  Zprávy: The Russian-speaking gang
The same group hit a port last year.
  Central News: that hit a port in Belgium last year
  Zprávy: The Russian-speaking gang blackmailed the port of Antwerp in 2022
  Tech Sentinel: the same encryption tool that crippled a port in the Netherlands last year
An audit in 2021 had warned of weaknesses.
  Central News: The hospital had been warned of weaknesses in its network in an audit in 2021, the daily Zprávy reported
  Zprávy: Hospital knew of the holes
  Zprávy: a door that auditors had found open two years ago
  Zprávy: Their report of 2021, which Zprávy has obtained, lists 47 flaws in the network
The hackers came through the known weaknesses.
  Zprávy: through which the hackers came
  Zprávy: walked through a door that auditors had found open two years ago
The weaknesses had been repaired.
  Central News: Hrubý said most of them had been repaired
  Zprávy: Almost none had been fixed by last autumn
Black Heron denied the attack.
  Tech Sentinel: Black Heron says ... it wasn't us
  Tech Sentinel: the ransomware crew known as Black Heron has denied that it attacked a Czech hospital at the weekend
Black Heron wrote that it does not touch hospitals.
  Tech Sentinel: “We do not touch hospitals,” the group wrote on Tuesday night
Black Heron said it was sorry.
  Tech Sentinel: Black Heron says sorry
  Tech Sentinel: “Whoever did this, we are sorry for the old lady.”
The agency stands by its finding.
  Tech Sentinel: The Czech cyber agency, which named the gang as the culprit, said it stood by its finding
The analysts found the same encryption tool.
  Tech Sentinel: Its analysts had found the same encryption tool
The emergency room was due to reopen.
  Tech Sentinel: the emergency room was due to reopen at noon
The woman had a stroke and would not have survived.
  Tech Sentinel: An autopsy has since shown that she suffered a massive stroke and would not have survived in any case, the ministry said

=== conflicts
quotation | Central News: Lives are not for sale | Zprávy: Lives are not merchandise
attribution | Central News: the director added | Tech Sentinel: Health Minister Jana Kolářová
attribution | Zprávy: he said | Tech Sentinel: Health Minister Jana Kolářová
quotation | Zprávy: Lives are not merchandise | Tech Sentinel: Lives are not for sale
figure | Central News: 3 million euros | Tech Sentinel: 5 million euros
figure | Zprávy: three million euros | Tech Sentinel: 5 million euros
date | Central News: early on Monday | Tech Sentinel: early on Sunday
place | Central News: Belgium | Tech Sentinel: the Netherlands
place | Zprávy: Antwerp | Tech Sentinel: the Netherlands
denial | Central News: most of them had been repaired | Zprávy: Almost none had been fixed
