A rugby commentator dies

=== Union News | 2024-11-29 | wire
Former Wales fly-half and commentator Emrys Hopkin dies at 78

CARDIFF — Emrys Hopkin, the former Wales fly-half who became one of the best-known voices in rugby broadcasting, has died at the age of 78.

He died at his home in Llanfihangel on Thursday evening after a long battle with dementia, his son Gethin said in a statement.

Hopkin won 31 caps between 1968 and 1976 and kicked the penalty that beat England at Twickenham in 1971.

He joined the Radio Cymru Wen sports team in 1979 and commentated on seven World Cups until his retirement in 2011.

"He could make you smell the mud," said the president of the Welsh rugby association, Bronwen Astley.

A former miner, Hopkin went underground at 15 and continued to work night shifts during his first two seasons as an international.

In 2019 he was among the players who sued the game's governing bodies over head injuries. The case is still before the courts.

There will be a minute's silence before Saturday's match between Wales and South Africa in Cardiff.

His wife, Olwen, died in 2020. He leaves two sons, and his family has donated his brain to research.

=== The Valleys Guardian | 2024-11-30
Voice of the mud falls silent

He came up from the coalface at six on a Saturday morning, slept for three hours on his mother's settee, and ran out for Wales at half past two. Emrys Hopkin, who has died aged 78, lived like that for two winters.

The village school at Llanfihangel closed at noon yesterday as a mark of respect.

Thirty-one times he wore the red jersey. Those who saw it have never forgotten the kick from near halfway with which he defeated the English on their own ground in 1971, four minutes from the end.

When his knees gave out he took up the microphone. From 1981 until 2011 the nation listened to its rugby through him.

“With him you could smell the mud,” recalled Bronwen Astley, the president of the Welsh association.

For years he had been slipping away from his family. His son Gethin told how, at the end, he would commentate on the birds in the garden.

Gethin Hopkin denied that his father had taken part in the lawsuit of former players. “Dad never blamed the game,” he said.

Wales and their South African guests will stand in silence before Saturday's kick-off.

Olwen, to whom he had been married for 49 years, went before him four years ago.

=== Scrum Report | 2024-11-29
Hopkin family gives brain to science as lawsuit drags on

The death of Emrys Hopkin on Wednesday has put the spotlight back on the game's unfinished business with concussion.

Hopkin, who was capped by Wales more than 30 times, is the fifth of the 212 claimants to die since the case was filed in 2019.

His brain will be examined at the University of Glasmoor, his family confirmed. An earlier donor, the England lock Peter Strand, was found to have had severe damage.

Lawyer Fiona Greaves, who represents the players, said it was a scandal that men were dying before a judge had heard them.

A spokesman for the governing bodies expressed sympathy but said there was no proof of a link between the sport and Hopkin's illness.

"He could make you smell the mud," said his long-time co-commentator, Huw Prosser, who visited him in a care home in Swansea the day before he died there.

A hearing is set for March. Astley, the president of the Welsh association, did not wish to comment on the proceedings.

=== facts
Hopkin has died at 78.
  Union News: Former Wales fly-half and commentator Emrys Hopkin dies at 78
  Union News: Emrys Hopkin ... has died at the age of 78
  Union News: He died at his home in Llanfihangel on Thursday evening
  The Valleys Guardian: Voice of the mud falls silent
  The Valleys Guardian: Emrys Hopkin, who has died aged 78
  Scrum Report: The death of Emrys Hopkin on Wednesday
  Scrum Report: before he died there
He became a known voice in rugby broadcasting.
  Union News: the former Wales fly-half who became one of the best-known voices in rugby broadcasting
  The Valleys Guardian: When his knees gave out he took up the microphone
  The Valleys Guardian: the nation listened to its rugby through him
Where he died.
  Union News: He died at his home in Llanfihangel on Thursday evening
  Scrum Report: a care home in Swansea the day before he died there
He had dementia.
  Union News: after a long battle with dementia, his son Gethin said in a statement
  The Valleys Guardian: For years he had been slipping away from his family
He won 31 caps.
  Union News: Hopkin won 31 caps between 1968 and 1976
  The Valleys Guardian: Thirty-one times he wore the red jersey
  Scrum Report: Hopkin, who was capped by Wales more than 30 times
He kicked the penalty that beat England in 1971.
  Union News: kicked the penalty that beat England at Twickenham in 1971
  The Valleys Guardian: the kick from near halfway with which he defeated the English on their own ground in 1971
The kick is not forgotten.
  The Valleys Guardian: Those who saw it have never forgotten the kick
He joined the radio in a certain year.
  Union News: He joined the Radio Cymru Wen sports team in 1979
  The Valleys Guardian: From 1981 until 2011 the nation listened to its rugby through him
He commentated until 2011.
  Union News: commentated on seven World Cups until his retirement in 2011
  The Valleys Guardian: From 1981 until 2011
He could make you smell the mud.
  Union News: "He could make you smell the mud," said the president of the Welsh rugby association, Bronwen Astley
  The Valleys Guardian: “With him you could smell the mud,” recalled Bronwen Astley, the president of the Welsh association
  Scrum Report: "He could make you smell the mud," said his long-time co-commentator, Huw Prosser
He went underground at 15.
  Union News: A former miner, Hopkin went underground at 15
He worked night shifts in his first two seasons.
  Union News: continued to work night shifts during his first two seasons as an international
  The Valleys Guardian: He came up from the coalface at six on a Saturday morning
  The Valleys Guardian: Emrys Hopkin ... lived like that for two winters
He slept on his mother's settee and ran out for Wales.
  The Valleys Guardian: slept for three hours on his mother's settee
  The Valleys Guardian: ran out for Wales at half past two
Whether he was among those who sued.
  Union News: In 2019 he was among the players who sued the game's governing bodies over head injuries
  The Valleys Guardian: Gethin Hopkin denied that his father had taken part in the lawsuit of former players
  Scrum Report: Hopkin ... is the fifth of the 212 claimants to die
The case was filed in 2019.
  Union News: In 2019 he was among the players who sued
  Scrum Report: since the case was filed in 2019
The case is still before the courts.
  Union News: The case is still before the courts
  Scrum Report: lawsuit drags on
A minute's silence before Saturday's match.
  Union News: There will be a minute's silence before Saturday's match between Wales and South Africa in Cardiff
  The Valleys Guardian: Wales and their South African guests will stand in silence before Saturday's kick-off
His wife died in 2020.
  Union News: His wife, Olwen, died in 2020
  The Valleys Guardian: Olwen ... went before him four years ago
They had been married for 49 years.
  The Valleys Guardian: to whom he had been married for 49 years
He leaves two sons.
  Union News: He leaves two sons
His brain goes to research.
  Union News: his family has donated his brain to research
  Scrum Report: Hopkin family gives brain to science
  Scrum Report: His brain will be examined at the University of Glasmoor, his family confirmed
The school closed.
  The Valleys Guardian: The village school at Llanfihangel closed at noon yesterday as a mark of respect
He would commentate on the birds.
  The Valleys Guardian: His son Gethin told how, at the end, he would commentate on the birds in the garden
Dad never blamed the game.
  The Valleys Guardian: “Dad never blamed the game,” he said
The death puts the spotlight on concussion.
  Scrum Report: has put the spotlight back on the game's unfinished business with concussion
An earlier donor had severe damage.
  Scrum Report: An earlier donor, the England lock Peter Strand, was found to have had severe damage
Greaves calls it a scandal.
  Scrum Report: Lawyer Fiona Greaves, who represents the players, said it was a scandal that men were dying before a judge had heard them
The governing bodies express sympathy.
  Scrum Report: A spokesman for the governing bodies expressed sympathy
They say there is no proof of a link.
  Scrum Report: said there was no proof of a link between the sport and Hopkin's illness
Prosser visited him the day before.
  Scrum Report: who visited him in a care home in Swansea the day before he died there
A hearing is set for March.
  Scrum Report: A hearing is set for March
Astley did not comment on the proceedings.
  Scrum Report: Astley, the president of the Welsh association, did not wish to comment on the proceedings

=== conflicts
place | Union News: at his home in Llanfihangel | Scrum Report: a care home in Swansea
date | Union News: 1979 | The Valleys Guardian: 1981
quotation | Union News: He could make you smell the mud | The Valleys Guardian: With him you could smell the mud
quotation | The Valleys Guardian: With him you could smell the mud | Scrum Report: He could make you smell the mud
attribution | Union News: the president of the Welsh rugby association, Bronwen Astley | Scrum Report: his long-time co-commentator, Huw Prosser
attribution | The Valleys Guardian: recalled Bronwen Astley | Scrum Report: his long-time co-commentator, Huw Prosser
denial | Union News: was among the players who sued | The Valleys Guardian: denied that his father had taken part
denial | The Valleys Guardian: denied that his father had taken part | Scrum Report: the fifth of the 212 claimants
date | Union News: on Thursday evening | Scrum Report: on Wednesday
