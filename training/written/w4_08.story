A television host leaves after complaints

=== National Press Bureau | 2025-06-05 | wire
Broadcaster drops breakfast host Pell after staff complaints

MELBOURNE — Australian broadcaster Channel Six parted ways with breakfast presenter Graham Pell on Thursday, after an inquiry upheld complaints of bullying by eleven members of his staff.

Pell, 59, had presented "Good Day" for 18 years.

The inquiry, led by former judge Margaret Ellery, found that he had thrown objects, shouted at junior producers and made demeaning remarks about a weather presenter's appearance.

"The behaviour described in this report has no place in our newsroom," Channel Six chief executive Daniel Roe told employees in an e-mail.

Pell said in a statement that he accepted the findings and was deeply sorry.

He will not receive a payout, the broadcaster said. His contract, worth an estimated 2.4 million Australian dollars a year, was to end in December.

The first complaint was lodged in February by producer Amy Tran, who has since left the company.

Co-host Lisa Marchetti will present the programme alone until the end of the month. "Good Day" has lost a fifth of its audience since 2023.

=== The Southern Age | 2025-06-06
Pell's last breakfast: report finds fear behind the sofa

Flying coffee cups, tears in the make-up room, jokes about the woman who reads the weather: 64 pages of this were enough to end Graham Pell's time at Channel Six.

The presenter, 59, was told on Wednesday evening that he need not come in again.

Margaret Ellery, once a judge of the Federal Court, had spoken to some forty people. She considers eleven of the accusations of bullying to be proven.

“The conduct described in this report has no place in any newsroom,” Roe, who runs the channel, wrote to the workforce.

There is to be no golden handshake, although Pell's agreement, which is said to bring him about $2.4m annually, still had half a year to go.

It was Amy Tran, then a producer on the show, who set things in motion with a letter in February. She no longer works there.

A statement from Pell's lawyers said that he rejected the report in its entirety and would consider legal steps.

Until a successor is named, his partner on the sofa, Lisa Marchetti, will host by herself.

=== Telly Insider | 2025-06-06
Who will get the most-wanted sofa on TV?

The king of breakfast has fallen, and the race for his throne is on. Here are our favourites to replace Graham Pell on "Good Day".

Lisa Marchetti, 41, knows the job better than anyone, and she is holding the fort on her own for now. But friends say that she wants out of the early shift.

Comedian Dev Anand is the bookmakers' tip at 5-2. His agent says that no talks have taken place.

Weather girl Kirsty Bowen, the target of Pell's nasty cracks, would be the poetic choice.

Channel Six badly needs a hit: every third viewer has vanished in two years.

Pell, who sat on the sofa for 18 years, leaves with a cheque of more than a million dollars, Telly Insider has learned.

The 64-page report which cost him his job was written by former police commissioner Margaret Ellery. He has said he is deeply sorry.

=== facts
Channel Six parted ways with Pell.
  National Press Bureau: Broadcaster drops breakfast host Pell after staff complaints
  National Press Bureau: Australian broadcaster Channel Six parted ways with breakfast presenter Graham Pell on Thursday
  The Southern Age: Pell's last breakfast
  The Southern Age: 64 pages of this were enough to end Graham Pell's time at Channel Six
  The Southern Age: The presenter, 59, was told on Wednesday evening that he need not come in again
  Telly Insider: The king of breakfast has fallen
  Telly Insider: which cost him his job
An inquiry upheld eleven complaints of bullying.
  National Press Bureau: an inquiry upheld complaints of bullying by eleven members of his staff
  The Southern Age: report finds fear behind the sofa
  The Southern Age: She considers eleven of the accusations of bullying to be proven
Pell is 59.
  National Press Bureau: Pell, 59
  The Southern Age: The presenter, 59
He presented for 18 years.
  National Press Bureau: Pell, 59, had presented "Good Day" for 18 years
  Telly Insider: Pell, who sat on the sofa for 18 years
The inquiry was led by Margaret Ellery, a former official.
  National Press Bureau: The inquiry, led by former judge Margaret Ellery
  The Southern Age: Margaret Ellery, once a judge of the Federal Court
  Telly Insider: The 64-page report ... was written by former police commissioner Margaret Ellery
The report has 64 pages.
  The Southern Age: 64 pages of this
  Telly Insider: The 64-page report
He had thrown objects.
  National Press Bureau: found that he had thrown objects
  The Southern Age: Flying coffee cups
He shouted at producers.
  National Press Bureau: shouted at junior producers
There were tears in the make-up room.
  The Southern Age: tears in the make-up room
He made remarks about a weather presenter.
  National Press Bureau: made demeaning remarks about a weather presenter's appearance
  The Southern Age: jokes about the woman who reads the weather
  Telly Insider: Weather girl Kirsty Bowen, the target of Pell's nasty cracks
Roe: the behaviour has no place in the newsroom.
  National Press Bureau: "The behaviour described in this report has no place in our newsroom," Channel Six chief executive Daniel Roe told employees in an e-mail
  The Southern Age: “The conduct described in this report has no place in any newsroom,” Roe, who runs the channel, wrote to the workforce
Whether Pell accepts the findings.
  National Press Bureau: Pell said in a statement that he accepted the findings
  The Southern Age: A statement from Pell's lawyers said that he rejected the report in its entirety
Pell is deeply sorry.
  National Press Bureau: was deeply sorry
  Telly Insider: He has said he is deeply sorry
Whether he gets a payout.
  National Press Bureau: He will not receive a payout, the broadcaster said
  The Southern Age: There is to be no golden handshake
  Telly Insider: leaves with a cheque of more than a million dollars, Telly Insider has learned
The contract was worth 2.4 million a year.
  National Press Bureau: His contract, worth an estimated 2.4 million Australian dollars a year
  The Southern Age: Pell's agreement, which is said to bring him about $2.4m annually
The contract was to end in December.
  National Press Bureau: His contract ... was to end in December
  The Southern Age: still had half a year to go
Tran made the first complaint in February.
  National Press Bureau: The first complaint was lodged in February by producer Amy Tran
  The Southern Age: It was Amy Tran, then a producer on the show, who set things in motion with a letter in February
Tran has left.
  National Press Bureau: who has since left the company
  The Southern Age: She no longer works there
Marchetti presents alone for now.
  National Press Bureau: Co-host Lisa Marchetti will present the programme alone until the end of the month
  The Southern Age: Until a successor is named, his partner on the sofa, Lisa Marchetti, will host by herself
  Telly Insider: she is holding the fort on her own for now
The programme has lost a share of its audience since 2023.
  National Press Bureau: "Good Day" has lost a fifth of its audience since 2023
  Telly Insider: every third viewer has vanished in two years
Ellery spoke to forty people.
  The Southern Age: had spoken to some forty people
Pell considers legal steps.
  The Southern Age: would consider legal steps
The race for his place is on.
  Telly Insider: Who will get the most-wanted sofa on TV
  Telly Insider: the race for his throne is on
The site names favourites.
  Telly Insider: Here are our favourites to replace Graham Pell on "Good Day"
Marchetti knows the job.
  Telly Insider: Lisa Marchetti, 41, knows the job better than anyone
Marchetti wants out of the early shift.
  Telly Insider: friends say that she wants out of the early shift
Anand is the bookmakers' tip.
  Telly Insider: Comedian Dev Anand is the bookmakers' tip at 5-2
His agent says there were no talks.
  Telly Insider: His agent says that no talks have taken place
Bowen would be the poetic choice.
  Telly Insider: Weather girl Kirsty Bowen ... would be the poetic choice
Channel Six needs a hit.
  Telly Insider: Channel Six badly needs a hit

=== conflicts
date | National Press Bureau: on Thursday | The Southern Age: on Wednesday evening
name | National Press Bureau: former judge | Telly Insider: former police commissioner
name | The Southern Age: once a judge of the Federal Court | Telly Insider: former police commissioner
quotation | National Press Bureau: The behaviour described in this report has no place in our newsroom | The Southern Age: The conduct described in this report has no place in any newsroom
denial | National Press Bureau: accepted the findings | The Southern Age: rejected the report in its entirety
denial | National Press Bureau: will not receive a payout | Telly Insider: leaves with a cheque of more than a million dollars
denial | The Southern Age: no golden handshake | Telly Insider: leaves with a cheque of more than a million dollars
figure | National Press Bureau: a fifth | Telly Insider: every third viewer
