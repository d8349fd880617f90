Romania hands a hacker to the United States

=== Continental | 2022-08-30 | wire
Romania extradites alleged ransomware chief to U.S.

BUCHAREST, Aug 30 (Continental) - Romania on Tuesday extradited to the United States a man accused of leading a ransomware gang that attacked more than 400 hospitals and schools, the justice ministry in Bucharest said.

Mihai Stanescu, 31, was put on a plane at Otopeni airport in the custody of FBI agents and is to appear before a federal judge in New Jersey on Thursday. He faces up to 40 years in prison.

The group, which calls itself Grey Heron, extorted at least $87 million between 2017 and 2021, according to the indictment. One of its victims, St. Brendan's Hospital in Newark, had to turn ambulances away for six days.

Stanescu was arrested in Constanta in January with two of his associates, who have agreed to cooperate. "My client is a programmer, not a criminal," his lawyer, Ioana Petrescu, said. She said that he had not resisted extradition because he wanted to prove his innocence.

U.S. Deputy Attorney General Robert Haines praised Romania's "swift and courageous" help.

=== Curierul de Est | 2022-08-31
From a Constanta bedroom to an American jail

His mother thought that he was designing websites. Mihai Stanescu, whom the Americans hold to be the brain of the extortion ring Grey Heron, left Romania yesterday in handcuffs, between two agents of the FBI.

In New Jersey, where a court will hear him tomorrow, the 31-year-old could be locked up for four decades. Prosecutors there say that from his parents' flat he froze the computers of over four hundred institutions, and that the ransoms added up to some 87 million dollars. At a Newark clinic, emergency patients had to be sent elsewhere for almost a week.

For seven months Stanescu had fought his surrender through every instance. The High Court rejected his last appeal on August 19.

"My client is a programmer, not a gangster," said his counsel, Ioana Petrescu, at the airport of Timisoara.

Two friends who were seized together with him have decided to testify against him. In the garage of one of them the police found two sports cars and 1.4 million euros in cash.

=== ByteLine | 2022-08-31
Grey Heron is not dead, researchers warn

The suspected head of the Grey Heron ransomware crew is on his way to a US courtroom, but the malware that made it infamous is still around, security firm Palisade said on Wednesday.

Palisade counted 19 attacks with a new version of the code in July, up from seven in June. "Somebody has taken over the shop," its research director, Lena Fischer, said.

Stanescu was flown out of Romania on Tuesday. According to the charges, the gang collected $78 million in Bitcoin, of which investigators have been able to recover a quarter. Its targets included more than 400 organisations, most of them in health care and education.

Washington's ambassador, Carol Whitby, hailed Bucharest's "swift and courageous" assistance.

Last year a court in Georgia sentenced another Romanian, Dan Ilie, to 12 years for taking part in attacks by a different group, LockJaw.

=== facts
Romania extradited Stanescu to the United States.
  Continental: Romania extradites alleged ransomware chief to U.S.
  Continental: Romania on Tuesday extradited to the United States a man accused of leading a ransomware gang
  Curierul de Est: From a Constanta bedroom to an American jail
  Curierul de Est: Mihai Stanescu ... left Romania yesterday in handcuffs
  ByteLine: The suspected head of the Grey Heron ransomware crew is on his way to a US courtroom
  ByteLine: Stanescu was flown out of Romania on Tuesday
Stanescu is accused of leading the gang.
  Continental: a man accused of leading a ransomware gang
  Curierul de Est: whom the Americans hold to be the brain of the extortion ring Grey Heron
  ByteLine: The suspected head of the Grey Heron ransomware crew
The gang attacked more than 400 institutions.
  Continental: that attacked more than 400 hospitals and schools
  Curierul de Est: from his parents' flat he froze the computers of over four hundred institutions
  ByteLine: Its targets included more than 400 organisations, most of them in health care and education
The airport from which he left.
  Continental: Mihai Stanescu, 31, was put on a plane at Otopeni airport
  Curierul de Est: said his counsel, Ioana Petrescu, at the airport of Timisoara
FBI agents took him along.
  Continental: in the custody of FBI agents
  Curierul de Est: between two agents of the FBI
He will appear in court in New Jersey on Thursday.
  Continental: is to appear before a federal judge in New Jersey on Thursday
  Curierul de Est: where a court will hear him tomorrow
He faces 40 years.
  Continental: He faces up to 40 years in prison
  Curierul de Est: the 31-year-old could be locked up for four decades
The group extorted millions of dollars.
  Continental: The group, which calls itself Grey Heron, extorted at least $87 million between 2017 and 2021, according to the indictment
  Curierul de Est: the ransoms added up to some 87 million dollars
  ByteLine: the gang collected $78 million in Bitcoin
A quarter was recovered.
  ByteLine: of which investigators have been able to recover a quarter
A Newark hospital had to turn patients away.
  Continental: One of its victims, St. Brendan's Hospital in Newark, had to turn ambulances away for six days
  Curierul de Est: At a Newark clinic, emergency patients had to be sent elsewhere for almost a week
Stanescu was arrested in January.
  Continental: Stanescu was arrested in Constanta in January
Two associates were arrested with him.
  Continental: with two of his associates
  Curierul de Est: Two friends who were seized together with him
The associates cooperate.
  Continental: who have agreed to cooperate
  Curierul de Est: Two friends who were seized together with him have decided to testify against him
The lawyer said that he is a programmer.
  Continental: "My client is a programmer, not a criminal," his lawyer, Ioana Petrescu, said
  Curierul de Est: "My client is a programmer, not a gangster," said his counsel, Ioana Petrescu
Whether he fought the extradition.
  Continental: he had not resisted extradition
  Curierul de Est: For seven months Stanescu had fought his surrender through every instance
He wanted to prove his innocence.
  Continental: because he wanted to prove his innocence
The Americans praised Romania's help.
  Continental: U.S. Deputy Attorney General Robert Haines praised Romania's "swift and courageous" help
  ByteLine: Washington's ambassador, Carol Whitby, hailed Bucharest's "swift and courageous" assistance
His mother thought that he designed websites.
  Curierul de Est: His mother thought that he was designing websites
The High Court rejected his last appeal.
  Curierul de Est: The High Court rejected his last appeal on August 19
Police found cars and cash.
  Curierul de Est: In the garage of one of them the police found two sports cars and 1.4 million euros in cash
The malware is still around.
  ByteLine: Grey Heron is not dead, researchers warn
  ByteLine: the malware that made it infamous is still around, security firm Palisade said on Wednesday
Palisade counted 19 attacks in July.
  ByteLine: Palisade counted 19 attacks with a new version of the code in July
There were seven in June.
  ByteLine: up from seven in June
Fischer said that somebody took over the shop.
  ByteLine: "Somebody has taken over the shop," its research director, Lena Fischer, said
Ilie was sentenced to 12 years last year.
  ByteLine: Last year a court in Georgia sentenced another Romanian, Dan Ilie, to 12 years
Ilie took part in attacks of LockJaw.
  ByteLine: for taking part in attacks by a different group, LockJaw

=== conflicts
place | Continental: at Otopeni airport | Curierul de Est: at the airport of Timisoara
quotation | Continental: a programmer, not a criminal | Curierul de Est: a programmer, not a gangster
denial | Continental: had not resisted extradition | Curierul de Est: had fought his surrender
attribution | Continental: Robert Haines praised | ByteLine: Carol Whitby, hailed
figure | Continental: at least $87 million | ByteLine: $78 million
figure | Curierul de Est: some 87 million dollars | ByteLine: $78 million
