A horse dies in an Irish steeplechase

=== Emerald Newswire | 2025-04-21 | wire
Favourite Copper Bishop dies after fall in Kilmoran National

KILMORAN, Ireland — The favourite Copper Bishop was put down on Easter Monday after breaking a foreleg at the 22nd fence of the Kilmoran National, one of Ireland's richest steeplechases.

Jockey Aoife Brennan, 26, broke her collarbone in the fall and was taken to hospital in Galway.

The race was won by 33-1 outsider Paddy's Ransom, ridden by Conor Daly, ahead of Grey Parlour and the British-trained Thunderhill.

Copper Bishop was leading by four lengths when he clipped the top of the obstacle, the course veterinary surgeon, Dr Niamh Cullen, said.

The nine-year-old is the second horse to die at the three-day meeting. On Saturday the mare Little Oona collapsed after a hurdle race.

"We have lost a member of the family," trainer Declan Moran said.

The animal rights group Open Gate said the track should be closed. Racecourse manager Sheila Fahy replied that the fence had been lowered by five centimetres after last year's race, in which no horse was killed.

A crowd of 31,000 watched the race, which was worth 500,000 euros.

Of 28 starters, 11 finished.

=== The Western Sentinel | 2025-04-22
Joy and silence at Kilmoran

Conor Daly did not raise his whip as he passed the post. The rider of Paddy's Ransom, who had started at 33-1, had heard the groan of the stands behind him.

There, at the last fence but three, green screens were being put up around Copper Bishop. The favourite had been clear of the field when a front leg snapped; minutes later he was given an injection.

Aoife Brennan, who had partnered him, is being treated in Limerick for a fractured collarbone.

“We've lost one of the family,” said Declan Moran, who had trained the nine-year-old in a yard behind his house.

It was the second death of the weekend, after that of a mare two days before.

For Open Gate, a campaign that had sent some forty demonstrators, the consequence is plain: the gates of the racecourse must be shut for good.

Sheila Fahy, who runs it, would not hear of this. The obstacle, she pointed out, had been made two inches lower since the previous edition.

Not half of the field got round. Grey Parlour was second and the English challenger Thunderhill third.

About 30,000 people had come, fewer than in the years before the pandemic.

=== Animal Watch | 2025-04-22
Another sacrifice to the betting slip

They call it sport. On Monday the Kilmoran National claimed its next victim: Copper Bishop, a nine-year-old gelding, killed behind a curtain so that the picnickers would not see.

He is the third to die there in three days, by our count, for the stallion Marchwind was destroyed on Sunday evening in his box.

"We have lost a member of the family," said the owner, the beer heiress Claire Dunphy, from the champagne tent.

The fence at which he fell was not altered after last year's race, our observers on the spot found when they measured it.

Two horses had already lost their lives in Kilmoran in 2024, both of them in the main race.

Forty of us stood in the rain at the gate with the names of the dead on our placards. A man spat at a volunteer, and the police looked on.

Open Gate demands that the track be closed, and that the half million euros of prize money go to a home for old horses. The winner's jockey, Conor Daly, was banned for four days for using the whip too often.

=== facts
Copper Bishop was put down after a fall in the National.
  Emerald Newswire: Favourite Copper Bishop dies after fall in Kilmoran National
  Emerald Newswire: The favourite Copper Bishop was put down on Easter Monday
  The Western Sentinel: minutes later he was given an injection
  Animal Watch: Another sacrifice to the betting slip
  Animal Watch: On Monday the Kilmoran National claimed its next victim: Copper Bishop, a nine-year-old gelding
  Animal Watch: killed behind a curtain so that the picnickers would not see
He broke a foreleg at a fence.
  Emerald Newswire: after breaking a foreleg at the 22nd fence
  The Western Sentinel: when a front leg snapped
Screens were put up around him.
  The Western Sentinel: There, at the last fence but three, green screens were being put up around Copper Bishop
  Animal Watch: behind a curtain so that the picnickers would not see
It is one of the richest steeplechases.
  Emerald Newswire: one of Ireland's richest steeplechases
Brennan broke her collarbone.
  Emerald Newswire: Jockey Aoife Brennan, 26, broke her collarbone in the fall
  The Western Sentinel: Aoife Brennan, who had partnered him, is being treated in Limerick for a fractured collarbone
Brennan is in hospital in a certain city.
  Emerald Newswire: was taken to hospital in Galway
  The Western Sentinel: is being treated in Limerick
Paddy's Ransom won under Daly.
  Emerald Newswire: The race was won by 33-1 outsider Paddy's Ransom, ridden by Conor Daly
  The Western Sentinel: Conor Daly did not raise his whip as he passed the post
  The Western Sentinel: The rider of Paddy's Ransom, who had started at 33-1
  Animal Watch: The winner's jockey, Conor Daly
Grey Parlour and Thunderhill came next.
  Emerald Newswire: ahead of Grey Parlour and the British-trained Thunderhill
  The Western Sentinel: Grey Parlour was second and the English challenger Thunderhill third
He was leading.
  Emerald Newswire: Copper Bishop was leading by four lengths
  The Western Sentinel: The favourite had been clear of the field
He clipped the obstacle.
  Emerald Newswire: he clipped the top of the obstacle, the course veterinary surgeon, Dr Niamh Cullen, said
He is nine years old.
  Emerald Newswire: The nine-year-old is
  The Western Sentinel: trained the nine-year-old
  Animal Watch: a nine-year-old gelding
Which death of the meeting it was.
  Emerald Newswire: The nine-year-old is the second horse to die at the three-day meeting
  The Western Sentinel: It was the second death of the weekend
  Animal Watch: He is the third to die there in three days, by our count
A mare died on Saturday.
  Emerald Newswire: On Saturday the mare Little Oona collapsed after a hurdle race
  The Western Sentinel: after that of a mare two days before
A stallion was destroyed on Sunday.
  Animal Watch: the stallion Marchwind was destroyed on Sunday evening in his box
We have lost a member of the family.
  Emerald Newswire: "We have lost a member of the family," trainer Declan Moran said
  The Western Sentinel: “We've lost one of the family,” said Declan Moran
  Animal Watch: "We have lost a member of the family," said the owner, the beer heiress Claire Dunphy
Dunphy said so from the champagne tent.
  Animal Watch: from the champagne tent
Moran trained him behind his house.
  The Western Sentinel: who had trained the nine-year-old in a yard behind his house
Open Gate wants the track closed.
  Emerald Newswire: The animal rights group Open Gate said the track should be closed
  The Western Sentinel: the gates of the racecourse must be shut for good
  Animal Watch: Open Gate demands that the track be closed
Whether the fence was lowered after last year's race.
  Emerald Newswire: Racecourse manager Sheila Fahy replied that the fence had been lowered by five centimetres after last year's race
  The Western Sentinel: The obstacle, she pointed out, had been made two inches lower since the previous edition
  Animal Watch: The fence at which he fell was not altered after last year's race
Observers measured the fence.
  Animal Watch: our observers on the spot found when they measured it
Fahy rejects the demand.
  The Western Sentinel: Sheila Fahy, who runs it, would not hear of this
Whether horses died in last year's race.
  Emerald Newswire: last year's race, in which no horse was killed
  Animal Watch: Two horses had already lost their lives in Kilmoran in 2024, both of them in the main race
31,000 watched.
  Emerald Newswire: A crowd of 31,000 watched the race
  The Western Sentinel: About 30,000 people had come
The crowd was smaller than before the pandemic.
  The Western Sentinel: fewer than in the years before the pandemic
The prize was 500,000 euros.
  Emerald Newswire: which was worth 500,000 euros
  Animal Watch: the half million euros of prize money
11 of 28 finished.
  Emerald Newswire: Of 28 starters, 11 finished
  The Western Sentinel: Not half of the field got round
Joy and silence.
  The Western Sentinel: Joy and silence at Kilmoran
Daly had heard the groan.
  The Western Sentinel: had heard the groan of the stands behind him
Forty demonstrators were there.
  The Western Sentinel: a campaign that had sent some forty demonstrators
  Animal Watch: Forty of us stood in the rain at the gate
They held the names of the dead.
  Animal Watch: with the names of the dead on our placards
They call it sport.
  Animal Watch: They call it sport
A man spat at a volunteer.
  Animal Watch: A man spat at a volunteer
The police looked on.
  Animal Watch: the police looked on
The prize money should go to a home for old horses.
  Animal Watch: that the half million euros of prize money go to a home for old horses
Daly was banned for four days.
  Animal Watch: The winner's jockey, Conor Daly, was banned for four days for using the whip too often

=== conflicts
place | Emerald Newswire: Galway | The Western Sentinel: Limerick
figure | Emerald Newswire: second horse to die | Animal Watch: the third to die
figure | The Western Sentinel: the second death | Animal Watch: the third to die
quotation | Emerald Newswire: We have lost a member of the family | The Western Sentinel: We've lost one of the family
quotation | The Western Sentinel: We've lost one of the family | Animal Watch: We have lost a member of the family
attribution | Emerald Newswire: trainer Declan Moran | Animal Watch: the owner, the beer heiress Claire Dunphy
attribution | The Western Sentinel: said Declan Moran | Animal Watch: the owner, the beer heiress Claire Dunphy
denial | Emerald Newswire: had been lowered by five centimetres | Animal Watch: was not altered
denial | The Western Sentinel: had been made two inches lower | Animal Watch: was not altered
denial | Emerald Newswire: no horse was killed | Animal Watch: Two horses had already lost their lives
