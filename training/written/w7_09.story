A French mayor and a mosque's opening

=== Agence Hexagone | 2018-06-12 | wire
French court orders mayor to let new mosque open

LYON, June 12 (Agence Hexagone) - A French court on Tuesday ordered the mayor of Saint-Aubry-sur-Saone to allow a new mosque to open within five days, ruling that the fire-safety objections he had raised were unfounded.

The administrative court in Lyon fined the town 1,000 euros for each day of further delay.

The building, which cost 3.1 million euros and holds 600 worshippers, was completed in January. Mayor Bernard Quillot, an independent close to the far right, has refused since then to sign the permit, arguing that the car park was too small and one emergency exit too narrow.

"I don't bow to judges, I bow to voters," Quillot said outside the courtroom. His lawyer said that the town would turn to the Council of State.

Imam Youssef Belkacem said the faithful had prayed in a tent throughout the fast of Ramadan, which ends this week. "We ask for nothing but a roof," he said.

The prefect has told the mayor that he will issue the permit in his stead if necessary.

=== Le Courrier de Saone | 2018-06-13
Saint-Aubry: the mosque will open for Eid

They will be able to take down the tent. The judges in Lyon gave Bernard Quillot until Sunday to put his name under the paper that has been lying on his desk for five months, failing which it will cost his municipality a thousand euros a day.

The fire brigade had in fact never had any objection, the ruling points out: two inspections, in February and April, ended with a favourable opinion. Nor did the court share the mayor's worries about parking.

"I do not bend before judges, I bend before voters," Mr Quillot, 66, declared on the stairs. He will not, however, take the case any further, he told the Courrier an hour later: the town cannot afford it.

Youssef Belkacem had tears in his eyes. His community of some 400 families collected for eleven years for the prayer hall on the Route de Macon, which has no minaret and swallowed €3.1m, half of it a loan.

The prefecture had already signalled that it would step in over the mayor's head.

=== La France d'en Face | 2018-06-13
Another French town handed over by the robes

Two thousand square metres, 900 prayer mats, not a single parking space worth the name: the judges have spoken, and Saint-Aubry gets its cathedral-mosque.

Whoever lives on the Route de Tournus, where the thing stands, was of course not asked. A petition with 2,200 signatures, in a town of 7,000, has lain unread at the prefecture since Christmas.

Where did the 5 million euros come from that it cost? From Qatar, people say in the cafes. The imam says that not one cent came from abroad.

Firemen warned in black and white in April that the exit on the north side was too narrow, and the mayor only did his duty when he listened to them. For that he is now to be punished with 1,000 euros a day.

"We ask for nothing but a roof," said Karim Belkacem, who leads the prayers. It depends on how high the roof is.

Quillot's phone has not stood still since. He means to run for the National Assembly.

=== facts
A court ordered the mayor to let the mosque open.
  Agence Hexagone: French court orders mayor to let new mosque open
  Agence Hexagone: A French court on Tuesday ordered the mayor of Saint-Aubry-sur-Saone to allow a new mosque to open within five days
  Le Courrier de Saone: The judges in Lyon gave Bernard Quillot until Sunday to put his name under the paper
  La France d'en Face: Another French town handed over by the robes
  La France d'en Face: the judges have spoken
The mosque will open.
  Le Courrier de Saone: the mosque will open for Eid
  La France d'en Face: Saint-Aubry gets its cathedral-mosque
Whether the fire-safety objections were founded.
  Agence Hexagone: ruling that the fire-safety objections he had raised were unfounded
  Le Courrier de Saone: The fire brigade had in fact never had any objection, the ruling points out
  La France d'en Face: Firemen warned in black and white in April that the exit on the north side was too narrow
The town is fined 1,000 euros a day of delay.
  Agence Hexagone: The administrative court in Lyon fined the town 1,000 euros for each day of further delay
  Le Courrier de Saone: failing which it will cost his municipality a thousand euros a day
  La France d'en Face: For that he is now to be punished with 1,000 euros a day
The building cost 3.1 million euros.
  Agence Hexagone: which cost 3.1 million euros
  Le Courrier de Saone: swallowed €3.1m
  La France d'en Face: the 5 million euros come from that it cost
Half of it is a loan.
  Le Courrier de Saone: half of it a loan
The mosque holds 600 worshippers.
  Agence Hexagone: holds 600 worshippers
  La France d'en Face: 900 prayer mats
The building was completed in January.
  Agence Hexagone: The building ... was completed in January
Quillot is close to the far right.
  Agence Hexagone: Mayor Bernard Quillot, an independent close to the far right
The mayor has refused to sign for five months.
  Agence Hexagone: Mayor Bernard Quillot ... has refused since then to sign the permit
  Le Courrier de Saone: the paper that has been lying on his desk for five months
The mayor argued that the car park was too small.
  Agence Hexagone: arguing that the car park was too small
  Le Courrier de Saone: the mayor's worries about parking
The mayor argued that an exit was too narrow.
  Agence Hexagone: arguing that ... one emergency exit too narrow
The court did not share the worries about parking.
  Le Courrier de Saone: Nor did the court share the mayor's worries about parking
There is no parking space worth the name.
  La France d'en Face: not a single parking space worth the name
I don't bow to judges, I bow to voters.
  Agence Hexagone: "I don't bow to judges, I bow to voters," Quillot said outside the courtroom
  Le Courrier de Saone: "I do not bend before judges, I bend before voters," Mr Quillot, 66, declared on the stairs
Whether the town takes the case further.
  Agence Hexagone: His lawyer said that the town would turn to the Council of State
  Le Courrier de Saone: He will not, however, take the case any further, he told the Courrier an hour later
The town cannot afford it.
  Le Courrier de Saone: the town cannot afford it
The faithful prayed in a tent.
  Agence Hexagone: Imam Youssef Belkacem said the faithful had prayed in a tent throughout the fast of Ramadan
The tent can be taken down.
  Le Courrier de Saone: They will be able to take down the tent
Ramadan ends this week.
  Agence Hexagone: which ends this week
We ask for nothing but a roof.
  Agence Hexagone: "We ask for nothing but a roof," he said
  La France d'en Face: "We ask for nothing but a roof," said Karim Belkacem
The imam is called Belkacem.
  Agence Hexagone: Imam Youssef Belkacem
  La France d'en Face: Karim Belkacem, who leads the prayers
The prefect will sign in the mayor's stead.
  Agence Hexagone: The prefect has told the mayor that he will issue the permit in his stead if necessary
  Le Courrier de Saone: The prefecture had already signalled that it would step in over the mayor's head
Two inspections ended favourably.
  Le Courrier de Saone: two inspections, in February and April, ended with a favourable opinion
Belkacem had tears in his eyes.
  Le Courrier de Saone: Youssef Belkacem had tears in his eyes
The community collected for eleven years.
  Le Courrier de Saone: His community of some 400 families collected for eleven years for the prayer hall
The mosque stands on the Route de Macon.
  Le Courrier de Saone: the prayer hall on the Route de Macon
  La France d'en Face: the Route de Tournus, where the thing stands
The hall has no minaret.
  Le Courrier de Saone: which has no minaret
It has two thousand square metres.
  La France d'en Face: Two thousand square metres
The residents were not asked.
  La France d'en Face: Whoever lives on the Route de Tournus ... was of course not asked
A petition lies unread.
  La France d'en Face: A petition with 2,200 signatures, in a town of 7,000, has lain unread at the prefecture since Christmas
People say that the money came from Qatar.
  La France d'en Face: From Qatar, people say in the cafes
The imam says no money came from abroad.
  La France d'en Face: The imam says that not one cent came from abroad
The mayor did his duty.
  La France d'en Face: the mayor only did his duty when he listened to them
It depends on the height of the roof.
  La France d'en Face: It depends on how high the roof is
Quillot's phone has not stood still.
  La France d'en Face: Quillot's phone has not stood still since
Quillot means to run for parliament.
  La France d'en Face: He means to run for the National Assembly

=== conflicts
figure | Agence Hexagone: 3.1 million euros | La France d'en Face: 5 million euros
figure | Le Courrier de Saone: €3.1m | La France d'en Face: 5 million euros
figure | Agence Hexagone: 600 worshippers | La France d'en Face: 900 prayer mats
quotation | Agence Hexagone: I don't bow to judges, I bow to voters | Le Courrier de Saone: I do not bend before judges, I bend before voters
denial | Agence Hexagone: would turn to the Council of State | Le Courrier de Saone: will not, however, take the case any further
denial | Le Courrier de Saone: never had any objection | La France d'en Face: Firemen warned in black and white
place | Le Courrier de Saone: on the Route de Macon | La France d'en Face: the Route de Tournus
name | Agence Hexagone: Youssef Belkacem | La France d'en Face: Karim Belkacem
