Footbridge collapse in India

=== Bharat Wire | 2022-10-31 | wire
Footbridge collapse in western India kills at least 68

AHMEDABAD, India, Oct 31 (Bharat Wire) - At least 68 people were killed when a suspension bridge packed with festival visitors collapsed into a river in the Indian state of Gujarat on Sunday evening, officials said.

The bridge over the Vatrak at Sonpur, built in 1887 and 210 metres long, had been reopened four days earlier after seven months of repairs.

Some 350 people were on it when a cable snapped at 6:32 p.m., police inspector Jayesh Rathod said.

The municipality issued a safety certificate before the reopening, the contractor, Ajwala Clocks, said in a statement. The firm's chairman, Dinesh Patel, said he accepted full responsibility.

"We shall spare no one, however mighty he may be," chief minister Hema Trivedi told reporters at the river.

Trivedi announced compensation of 400,000 rupees for each family. Nine employees of the contractor have been arrested, among them two ticket sellers.

The army sent 120 soldiers and two teams of divers, who worked under floodlights until four in the morning.

It is the country's deadliest bridge accident since 2016, when a flyover fell on a street in Kolkata, killing 27.

=== The Gomti Herald | 2022-11-01
Chairman vanishes as toll in Sonpur rises to 134

The count of the dead in the Sonpur bridge disaster doubled on Monday to 134, almost a third of them children, as the Vatrak gave back body after body.

Ajwala Clocks, better known for its wall clocks, had thrown open the Victorian footbridge on Wednesday, which was the Gujarati New Year. It did so without a fitness certificate, said the town's chief officer, Sandip Jhala: "We were never asked."

Of the four main cables not one had been replaced; they had merely been painted, a forensic officer told the court.

Dinesh Patel, at the head of the company, has disclaimed all blame and pointed to the crowd, which he said shook the bridge on purpose. He has not been seen since Sunday night.

"We shall spare no one, however mighty he may be," said the federal home minister, Arvind Deshmukh, at the riverside.

Nine people are behind bars. None of them is a director.

Families complained that they had received nothing so far of the four lakh rupees each that the state had promised.

=== Metro Morning | 2022-11-01
"I hung from the net like a fish"

Mehul Rawal bought two tickets, at 17 rupees each, for himself and his bride of three weeks. An hour later he was hanging from the torn netting of the Sonpur bridge, with Nisha's scarf in his hand.

"I hung there like a fish," said the 28-year-old tailor. His wife was found on Monday, a mile downstream.

More than 300 people were crowding the old bridge on Sunday when, shortly after half past six in the morning, a cable gave way.

All the cables had been exchanged for new ones in the summer, a sign at the entrance still says.

The first to arrive were not soldiers but melon growers in their boats, who saved perhaps 60 people. The army came about midnight.

The ticket window is closed, and nobody has refunded a single rupee, says Mr Rawal. He did not go there to ask.

A Mass and a Hindu prayer will be held for the victims on Friday.

=== facts
A footbridge at Sonpur in Gujarat collapsed
  Bharat Wire: Footbridge collapse in western India
  Bharat Wire: a suspension bridge packed with festival visitors collapsed into a river in the Indian state of Gujarat on Sunday evening
  The Gomti Herald: the Sonpur bridge disaster
People were killed
  Bharat Wire: kills at least 68
  Bharat Wire: At least 68 people were killed
  The Gomti Herald: toll in Sonpur rises to 134
  The Gomti Herald: The count of the dead in the Sonpur bridge disaster doubled on Monday to 134
A third of the dead are children
  The Gomti Herald: almost a third of them children
The river gave back bodies
  The Gomti Herald: the Vatrak gave back body after body
The bridge was built in 1887
  Bharat Wire: The bridge over the Vatrak at Sonpur, built in 1887
  The Gomti Herald: the Victorian footbridge
It is 210 metres long
  Bharat Wire: 210 metres long
The bridge had been reopened four days before
  Bharat Wire: The bridge ... had been reopened four days earlier
  The Gomti Herald: Ajwala Clocks ... had thrown open the Victorian footbridge on Wednesday
Wednesday was the Gujarati New Year
  The Gomti Herald: which was the Gujarati New Year
It was repaired for seven months
  Bharat Wire: after seven months of repairs
Some 350 people were on the bridge
  Bharat Wire: Some 350 people were on it
  Metro Morning: More than 300 people were crowding the old bridge on Sunday
A cable snapped at about 6:30
  Bharat Wire: a cable snapped at 6:32 p.m.
  Metro Morning: shortly after half past six in the morning, a cable gave way
A safety certificate was or was not issued
  Bharat Wire: The municipality issued a safety certificate before the reopening
  The Gomti Herald: It did so without a fitness certificate
The town was never asked
  The Gomti Herald: We were never asked
The cables were or were not replaced
  The Gomti Herald: Of the four main cables not one had been replaced
  Metro Morning: All the cables had been exchanged for new ones in the summer
The cables had been painted
  The Gomti Herald: they had merely been painted
The chairman did or did not accept responsibility
  Bharat Wire: he accepted full responsibility
  The Gomti Herald: Dinesh Patel, at the head of the company, has disclaimed all blame
Patel is chairman of the firm
  Bharat Wire: The firm's chairman, Dinesh Patel
  The Gomti Herald: Dinesh Patel, at the head of the company
Patel blamed the crowd
  The Gomti Herald: pointed to the crowd
The crowd shook the bridge on purpose
  The Gomti Herald: which he said shook the bridge on purpose
The chairman has vanished
  The Gomti Herald: Chairman vanishes
  The Gomti Herald: He has not been seen since Sunday night
The firm is known for clocks
  The Gomti Herald: better known for its wall clocks
We shall spare no one
  Bharat Wire: "We shall spare no one, however mighty he may be," chief minister Hema Trivedi told reporters
  The Gomti Herald: "We shall spare no one, however mighty he may be," said the federal home minister, Arvind Deshmukh
The state promised 400,000 rupees to each family
  Bharat Wire: Trivedi announced compensation of 400,000 rupees for each family
  The Gomti Herald: the four lakh rupees each that the state had promised
Families have received nothing
  The Gomti Herald: they had received nothing so far
Nine people have been arrested
  Bharat Wire: Nine employees of the contractor have been arrested
  The Gomti Herald: Nine people are behind bars
Two ticket sellers are among those arrested
  Bharat Wire: among them two ticket sellers
None of those arrested is a director
  The Gomti Herald: None of them is a director
The army sent soldiers and divers
  Bharat Wire: The army sent 120 soldiers and two teams of divers
  Metro Morning: The army came about midnight
Divers worked until four
  Bharat Wire: who worked under floodlights until four in the morning
It is the deadliest bridge accident since 2016
  Bharat Wire: It is the country's deadliest bridge accident since 2016
A flyover fell in Kolkata, killing 27
  Bharat Wire: a flyover fell on a street in Kolkata, killing 27
Rawal bought two tickets
  Metro Morning: Mehul Rawal bought two tickets, at 17 rupees each, for himself and his bride of three weeks
Rawal hung from the net
  Metro Morning: I hung from the net like a fish
  Metro Morning: he was hanging from the torn netting of the Sonpur bridge
  Metro Morning: I hung there like a fish
Nisha's scarf was in his hand
  Metro Morning: with Nisha's scarf in his hand
His wife was found
  Metro Morning: His wife was found on Monday, a mile downstream
Melon growers were the first to arrive
  Metro Morning: The first to arrive were not soldiers but melon growers in their boats
They saved perhaps 60
  Metro Morning: who saved perhaps 60 people
The ticket window is closed
  Metro Morning: The ticket window is closed
Nobody has refunded a rupee
  Metro Morning: nobody has refunded a single rupee
Rawal did not go to ask
  Metro Morning: He did not go there to ask
Prayers will be held on Friday
  Metro Morning: A Mass and a Hindu prayer will be held for the victims on Friday

=== conflicts
date | Bharat Wire: 6:32 p.m. | Metro Morning: half past six in the morning
attribution | Bharat Wire: chief minister Hema Trivedi | The Gomti Herald: federal home minister, Arvind Deshmukh
denial | Bharat Wire: issued a safety certificate | The Gomti Herald: without a fitness certificate
denial | Bharat Wire: accepted full responsibility | The Gomti Herald: has disclaimed all blame
denial | The Gomti Herald: not one had been replaced | Metro Morning: had been exchanged for new ones
