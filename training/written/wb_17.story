Fairground accident in Denmark

=== Ritzaus Nord | 2024-07-12 | wire
Girl killed in roller coaster accident at Danish amusement park

AARHUS, Denmark (Ritzaus Nord) - A 14-year-old girl was killed and a boy of 13 was badly hurt when the rear half of a roller coaster train broke away at a Danish amusement park on Thursday, East Jutland police said.

The accident at Solhave, outside Aarhus, happened at 12:50 p.m. on a ride called the Kobra, chief inspector Brian Toft Jensen said.

The ride had been involved in a serious accident in 2008, when four people were injured, and was rebuilt afterwards.

Technicians had checked the Kobra on Thursday morning, as they do daily, park director Henrik Malling said. He announced that it would be torn down.

"This is the darkest day in the history of our park," Malling said.

The park stayed closed on Friday. Entrance money will be returned to everybody who was there.

Both youngsters were from Copenhagen and were on holiday with a scouts' group of 27. The boy is out of danger, the hospital in Skejby said.

A safety inspection in May by a private firm, Nordcert, had found no faults.

=== Jyllandske Tidende | 2024-07-13
Inspectors warned of cracks in the Kobra

Hairline cracks in two couplings of the Kobra are mentioned on page nine of the report that Nordcert sent to Solhave in May. The newspaper has read it.

The firm wanted a second look within 30 days. It never came about.

No mechanic went near the ride on Thursday morning either, two summer workers maintain. "We were one man short, so the round was skipped," one of them says.

The girl of fourteen who died was sitting in the last car. A schoolboy of 13 beside her suffered grave injuries and was flown to Skejby.

Henrik Malling calls it "the blackest day in the history of our park". He does not wish to take the Kobra down: it will run again next season, once the police have released it.

On Friday, the gates of the amusement park opened at ten as usual. The flags hung at half-mast, the music was off, and a thousand people came.

Sixteen years ago, four riders were hurt on the same track.

=== Aften | 2024-07-12
"She swapped seats with me"

Freja, 14, was to have sat at the front. Then a friend became frightened and the two changed places, says the friend's mother.

A minute and a half later, a bolt broke at the highest point, 25 metres above the lake, and the hindmost cars slid backwards into a support.

The scouts, 27 in all, had come over from Odense for the week. Their leader, Pernille Holst, screamed at the man in the booth to stop the train, but there was nobody in it.

The operator was at his post throughout and pressed the emergency button in time, the park declares. Police have questioned him as a witness.

Solhave is shut today, and the queue of cars had to turn round.

The 13-year-old boy who lay next to her in the wreck died on Friday morning, his family has confirmed.

The minister for business wants new rules by autumn. There were 31 injuries at Danish parks last year, five fewer than the year before.

=== facts
A girl of 14 was killed in a roller coaster accident
  Ritzaus Nord: Girl killed in roller coaster accident at Danish amusement park
  Ritzaus Nord: A 14-year-old girl was killed
  Jyllandske Tidende: The girl of fourteen who died
A boy of 13 was badly hurt
  Ritzaus Nord: a boy of 13 was badly hurt
  Jyllandske Tidende: A schoolboy of 13 beside her suffered grave injuries
The rear half of the train broke away
  Ritzaus Nord: the rear half of a roller coaster train broke away at a Danish amusement park on Thursday
  Aften: the hindmost cars slid backwards into a support
A bolt broke at the highest point
  Aften: a bolt broke at the highest point, 25 metres above the lake
It happened at Solhave at 12:50 p.m. on the Kobra
  Ritzaus Nord: The accident at Solhave, outside Aarhus, happened at 12:50 p.m. on a ride called the Kobra
Four people were injured on the ride in 2008
  Ritzaus Nord: The ride had been involved in a serious accident in 2008
  Ritzaus Nord: four people were injured
  Jyllandske Tidende: Sixteen years ago, four riders were hurt on the same track
The ride was rebuilt
  Ritzaus Nord: was rebuilt afterwards
The ride was or was not checked on Thursday morning
  Ritzaus Nord: Technicians had checked the Kobra on Thursday morning
  Jyllandske Tidende: No mechanic went near the ride on Thursday morning
  Jyllandske Tidende: the round was skipped
Technicians check it daily
  Ritzaus Nord: as they do daily
They were one man short
  Jyllandske Tidende: We were one man short
The ride will or will not be torn down
  Ritzaus Nord: He announced that it would be torn down
  Jyllandske Tidende: He does not wish to take the Kobra down
  Jyllandske Tidende: it will run again next season
The police must release it first
  Jyllandske Tidende: once the police have released it
The darkest day in the history of the park
  Ritzaus Nord: This is the darkest day in the history of our park
  Jyllandske Tidende: the blackest day in the history of our park
The park was closed or open on Friday
  Ritzaus Nord: The park stayed closed on Friday
  Jyllandske Tidende: On Friday, the gates of the amusement park opened at ten as usual
  Jyllandske Tidende: a thousand people came
  Aften: Solhave is shut today
Flags hung at half-mast
  Jyllandske Tidende: The flags hung at half-mast
The music was off
  Jyllandske Tidende: the music was off
Cars had to turn round
  Aften: the queue of cars had to turn round
Entrance money will be returned
  Ritzaus Nord: Entrance money will be returned to everybody who was there
They came with a scouts' group of 27
  Ritzaus Nord: were on holiday with a scouts' group of 27
  Aften: The scouts, 27 in all
The city they came from
  Ritzaus Nord: Both youngsters were from Copenhagen
  Aften: The scouts, 27 in all, had come over from Odense for the week
The boy is out of danger or died
  Ritzaus Nord: The boy is out of danger
  Aften: The 13-year-old boy who lay next to her in the wreck died on Friday morning
The boy was flown to Skejby
  Jyllandske Tidende: was flown to Skejby
The girl sat in the last car
  Jyllandske Tidende: The girl of fourteen who died was sitting in the last car
The inspection of May did or did not find faults
  Ritzaus Nord: A safety inspection in May by a private firm, Nordcert, had found no faults
  Jyllandske Tidende: Inspectors warned of cracks in the Kobra
  Jyllandske Tidende: Hairline cracks in two couplings of the Kobra are mentioned on page nine of the report that Nordcert sent to Solhave in May
The newspaper has read the report
  Jyllandske Tidende: The newspaper has read it
The firm wanted a second look
  Jyllandske Tidende: The firm wanted a second look within 30 days
The second look never came about
  Jyllandske Tidende: It never came about
Freja was to have sat at the front
  Aften: Freja, 14, was to have sat at the front
A friend became frightened
  Aften: Then a friend became frightened
The two changed places
  Aften: She swapped seats with me
  Aften: the two changed places
The leader screamed to stop the train
  Aften: Their leader, Pernille Holst, screamed at the man in the booth to stop the train
There was nobody in the booth
  Aften: there was nobody in it
The park says the operator was at his post
  Aften: The operator was at his post throughout
The operator pressed the emergency button
  Aften: pressed the emergency button in time
Police questioned the operator
  Aften: Police have questioned him as a witness
The minister wants new rules
  Aften: The minister for business wants new rules by autumn
There were 31 injuries last year
  Aften: There were 31 injuries at Danish parks last year, five fewer than the year before

=== conflicts
place | Ritzaus Nord: from Copenhagen | Aften: from Odense
quotation | Ritzaus Nord: the darkest day | Jyllandske Tidende: the blackest day
denial | Ritzaus Nord: Technicians had checked the Kobra | Jyllandske Tidende: No mechanic went near the ride
denial | Ritzaus Nord: would be torn down | Jyllandske Tidende: does not wish to take the Kobra down
denial | Ritzaus Nord: stayed closed on Friday | Jyllandske Tidende: opened at ten as usual
denial | Jyllandske Tidende: opened at ten as usual | Aften: is shut today
denial | Ritzaus Nord: The boy is out of danger | Aften: died on Friday morning
denial | Ritzaus Nord: had found no faults | Jyllandske Tidende: Hairline cracks in two couplings
