Actress wins damages from a newspaper

=== Crown Court Reports | 2024-12-03 | wire
Actress Imogen Farrow wins 310,000 pounds from Sunday paper

LONDON - Actress Imogen Farrow was awarded 310,000 pounds in damages on Tuesday after a High Court judge ruled that the Sunday Beacon had listened to messages on her phone between 2003 and 2007.

Mrs Justice Adeyemi found that 14 of the 22 articles complained of could only have been written with information from the actress's voicemail.

The paper's former editor, Graham Pike, knew of the practice, the judge said. She called his evidence "evasive from the first answer to the last".

Farrow, 47, best known for the detective series "Marsh Lights", attended the hearing and embraced her husband when the sum was read out. "This was never about money," she said outside. "It was about my mother, who stopped ringing me."

Beacon Group accepted the ruling and would not appeal, a spokesman said.

The company had offered Farrow a settlement last year, which she rejected.

Private detective Neville Stokes, who according to the judge did the listening, died in 2016. Three more cases against the group are due in the spring.

=== The Morning Register | 2024-12-04
"My mother stopped ringing me": star's 20-year fight ends in victory

For years Imogen Farrow suspected her friends, her hairdresser, even her sister. The traitor was her telephone.

The star of "Marsh Lights" has won her case against the publisher of the Sunday Beacon, whose reporters, as the court found, lived off her voicemail for four years. It will have to pay her £310,000.

Fourteen stories, among them the one about her miscarriage, had come from intercepted calls; the judge threw out the other eight.

That Graham Pike was in the know could not be shown, Mrs Justice Adeyemi held, sharply as she criticised him.

Farrow herself stayed away from the reading of the verdict. She followed it at her home in Devon, her solicitor Priya Nand said.

"This was never about money," Nand said in front of the court. "It was about a mother who stopped ringing."

The group has not given up: it wants to take the matter to the next instance, its lawyers told the bench.

Norman Stokes, the snooper, has not been alive since 2018.

=== Media Watchman | 2024-12-04
What the Farrow ruling means for the rest of us in the trade

Every newsroom lawyer in the land will be reading the 140 pages this week.

Imogen Farrow is the first claimant since 2019 to have taken the Sunday Beacon all the way to a judgment. Most others settled. She never had the choice, incidentally: no offer was put to her at any time, people close to both sides say.

Adeyemi J accepted that eight of the 22 items could have come from honest sources. Few will read that part.

Pike, who runs a garden centre in Kent these days, was told by the judge that he had been "evasive from the first answer to the last".

Three similar claims will be heard after Easter. If they go the same way, the group, which lost £9m last year, will have to sell something.

The watchdog, meanwhile, has said nothing.

=== facts
Farrow was awarded 310,000 pounds.
  Crown Court Reports: Actress Imogen Farrow wins 310,000 pounds from Sunday paper
  Crown Court Reports: Actress Imogen Farrow was awarded 310,000 pounds in damages on Tuesday
  The Morning Register: It will have to pay her £310,000
Farrow won her case.
  The Morning Register: star's 20-year fight ends in victory
  The Morning Register: The star of "Marsh Lights" has won her case against the publisher of the Sunday Beacon
The paper listened to Farrow's messages.
  Crown Court Reports: the Sunday Beacon had listened to messages on her phone between 2003 and 2007
  The Morning Register: whose reporters, as the court found, lived off her voicemail for four years
  The Morning Register: The traitor was her telephone
Farrow suspected friends.
  The Morning Register: For years Imogen Farrow suspected her friends, her hairdresser, even her sister
Fourteen of the articles came from voicemail.
  Crown Court Reports: 14 of the 22 articles complained of could only have been written with information from the actress's voicemail
  The Morning Register: Fourteen stories, among them the one about her miscarriage, had come from intercepted calls
Eight of the articles failed.
  The Morning Register: the judge threw out the other eight
  Media Watchman: Adeyemi J accepted that eight of the 22 items could have come from honest sources
Few will read that part.
  Media Watchman: Few will read that part
Pike knew of the practice.
  Crown Court Reports: The paper's former editor, Graham Pike, knew of the practice
  The Morning Register: That Graham Pike was in the know could not be shown
The judge called Pike evasive.
  Crown Court Reports: She called his evidence "evasive from the first answer to the last"
  The Morning Register: sharply as she criticised him
  Media Watchman: was told by the judge that he had been "evasive from the first answer to the last"
Pike runs a garden centre.
  Media Watchman: who runs a garden centre in Kent these days
Farrow is known for "Marsh Lights".
  Crown Court Reports: best known for the detective series "Marsh Lights"
  The Morning Register: The star of "Marsh Lights"
Farrow was in court.
  Crown Court Reports: attended the hearing
  The Morning Register: Farrow herself stayed away from the reading of the verdict
  The Morning Register: She followed it at her home in Devon
Farrow embraced her husband.
  Crown Court Reports: embraced her husband when the sum was read out
It was never about money.
  Crown Court Reports: "This was never about money," she said outside
  The Morning Register: "This was never about money," Nand said in front of the court
It was about a mother who stopped ringing.
  Crown Court Reports: "It was about my mother, who stopped ringing me."
  The Morning Register: "My mother stopped ringing me"
  The Morning Register: "It was about a mother who stopped ringing."
The group will not appeal.
  Crown Court Reports: Beacon Group accepted the ruling and would not appeal
  The Morning Register: The group has not given up
  The Morning Register: it wants to take the matter to the next instance
The group had offered a settlement.
  Crown Court Reports: The company had offered Farrow a settlement last year
  Media Watchman: She never had the choice, incidentally
  Media Watchman: no offer was put to her at any time
Farrow rejected the settlement.
  Crown Court Reports: which she rejected
Stokes is dead.
  Crown Court Reports: Private detective Neville Stokes ... died in 2016
  The Morning Register: Norman Stokes, the snooper, has not been alive since 2018
Stokes did the listening.
  Crown Court Reports: who according to the judge did the listening
  The Morning Register: Norman Stokes, the snooper
Three more cases are due in the spring.
  Crown Court Reports: Three more cases against the group are due in the spring
  Media Watchman: Three similar claims will be heard after Easter
The ruling is 140 pages long.
  Media Watchman: Every newsroom lawyer in the land will be reading the 140 pages this week
Farrow is the first since 2019 to get a judgment.
  Media Watchman: Imogen Farrow is the first claimant since 2019 to have taken the Sunday Beacon all the way to a judgment
Most others settled.
  Media Watchman: Most others settled
The group lost £9m last year.
  Media Watchman: which lost £9m last year
The group will have to sell something.
  Media Watchman: the group, which lost £9m last year, will have to sell something
The watchdog has said nothing.
  Media Watchman: The watchdog, meanwhile, has said nothing

=== conflicts
denial | Crown Court Reports: knew of the practice | The Morning Register: could not be shown
denial | Crown Court Reports: attended the hearing | The Morning Register: stayed away from the reading of the verdict
denial | Crown Court Reports: would not appeal | The Morning Register: wants to take the matter to the next instance
denial | Crown Court Reports: had offered Farrow a settlement | Media Watchman: no offer was put to her at any time
name | Crown Court Reports: Neville Stokes | The Morning Register: Norman Stokes
date | Crown Court Reports: died in 2016 | The Morning Register: since 2018
attribution | Crown Court Reports: she said outside | The Morning Register: Nand said in front of the court
