Yacht in the Tasman Sea

=== Tasman Press | 2019-04-24 | wire
Skipper dies, two saved as yacht founders in Tasman Sea

WELLINGTON (Tasman Press) - An Australian yachtsman died and his two crew were rescued after their 13-metre yacht lost its rudder in a storm in the Tasman Sea, New Zealand's rescue coordination centre said on Wednesday.

The Wandering Jane had been on its way from Coffs Harbour to Nelson when it sent a distress signal at 2:10 a.m. on Tuesday, about 380 nautical miles west of Cape Egmont, said the centre's spokesman, Tim Horrocks.

The container ship Pacific Halcyon changed course and reached the yacht seven hours later. Its master, Anneke de Wit, had the two survivors hoisted aboard in a cargo net.

"In thirty years at sea I have never had to do anything so hard," de Wit said by satellite telephone.

The skipper, Brian Callow, 68, was swept overboard and was not wearing a lifejacket, Horrocks said. His body was recovered.

The yacht sank on Tuesday evening. Its liferaft had failed to inflate.

Callow had crossed the Tasman Sea eleven times. The weather service had issued no gale warning before the yacht's departure, Horrocks added.

=== Coast Gazette | 2019-04-25
Empty yacht drifts ashore, but no trace of its master

The Wandering Jane, a white sloop well known in these waters, has washed up on a beach near Karamea with her mast still standing. Her owner has not.

Brian Callow, a retired dentist from Coffs Harbour, went over the side in waves of eight metres on Tuesday and has not been found to this day, his brother Kevin said. The search will go on until Saturday.

"He never stood on deck without his lifejacket, and he had it on that night," Kevin Callow said.

It was the first time that the 68-year-old had attempted the Tasman, which sailors call the Ditch.

His companions, a German couple in their thirties, were fished out by a freighter whose captain had gone seven hours out of her way. They owe it to their raft, in which they had held out since four in the morning.

"In thirty years at sea I have never had to do anything so hard," the Dutch captain, Annemiek de Wit, said.

=== Sailing Week | 2019-05-02
Lessons of the Wandering Jane

What do we know of the loss of the Wandering Jane? The rudder broke off about two o'clock at night on 23 April, and the crew set off the beacon within minutes.

Forecasters had warned of winds of 50 knots for two days when she put to sea, as the log of the harbour master in Coffs Harbour shows.

Her distress call did not go unheard: the box ship Pacific Halcyon, some 130 miles off, turned at once.

Jonas and Silke Brandt were picked up by the Pacific Halcyon and set ashore in Nelson. They left the hospital there after one night.

They had wanted to cut the liferaft free, but it did not open. It had last been serviced in 2011.

Older readers will remember the Rose Noëlle, a trimaran that capsized in 1989 and drifted for 119 days. Its crew of four survived.

Callow, who learnt to sail at fifty, was said to be a careful man.

=== facts
The yachtsman Brian Callow died
  Tasman Press: Skipper dies
  Tasman Press: An Australian yachtsman died
Two crew were rescued
  Tasman Press: two saved
  Tasman Press: his two crew were rescued
  Tasman Press: Its master, Anneke de Wit, had the two survivors hoisted aboard in a cargo net
  Coast Gazette: His companions, a German couple in their thirties, were fished out by a freighter
  Sailing Week: Jonas and Silke Brandt were picked up by the Pacific Halcyon
The yacht lost its rudder
  Tasman Press: their 13-metre yacht lost its rudder in a storm in the Tasman Sea
  Sailing Week: The rudder broke off about two o'clock at night on 23 April
The yacht was on its way to Nelson
  Tasman Press: The Wandering Jane had been on its way from Coffs Harbour to Nelson
It sent a distress signal at 2:10 a.m.
  Tasman Press: it sent a distress signal at 2:10 a.m. on Tuesday
  Sailing Week: the crew set off the beacon within minutes
The place was 380 miles west of Cape Egmont
  Tasman Press: about 380 nautical miles west of Cape Egmont
The Pacific Halcyon changed course
  Tasman Press: The container ship Pacific Halcyon changed course
  Sailing Week: Her distress call did not go unheard
  Sailing Week: the box ship Pacific Halcyon, some 130 miles off, turned at once
The ship reached the yacht after seven hours
  Tasman Press: reached the yacht seven hours later
  Coast Gazette: whose captain had gone seven hours out of her way
De Wit is master of the ship
  Tasman Press: Its master, Anneke de Wit
  Coast Gazette: the Dutch captain, Annemiek de Wit
I have never had to do anything so hard, de Wit said
  Tasman Press: In thirty years at sea I have never had to do anything so hard
  Coast Gazette: In thirty years at sea I have never had to do anything so hard
The skipper was swept overboard
  Tasman Press: The skipper, Brian Callow, 68, was swept overboard
  Coast Gazette: Brian Callow, a retired dentist from Coffs Harbour, went over the side in waves of eight metres on Tuesday
The skipper did or did not wear a lifejacket
  Tasman Press: was not wearing a lifejacket
  Coast Gazette: he had it on that night
He never stood on deck without his lifejacket
  Coast Gazette: He never stood on deck without his lifejacket
His body was or was not recovered
  Tasman Press: His body was recovered
  Coast Gazette: no trace of its master
  Coast Gazette: Her owner has not
  Coast Gazette: has not been found to this day
The search will go on until Saturday
  Coast Gazette: The search will go on until Saturday
The yacht sank or drifted ashore
  Tasman Press: yacht founders in Tasman Sea
  Tasman Press: The yacht sank on Tuesday evening
  Coast Gazette: Empty yacht drifts ashore
  Coast Gazette: The Wandering Jane, a white sloop well known in these waters, has washed up on a beach near Karamea
Her mast is still standing
  Coast Gazette: with her mast still standing
The liferaft did or did not work
  Tasman Press: Its liferaft had failed to inflate
  Coast Gazette: They owe it to their raft
  Coast Gazette: in which they had held out since four in the morning
  Sailing Week: it did not open
They had wanted to cut the liferaft free
  Sailing Week: They had wanted to cut the liferaft free
The raft was serviced in 2011
  Sailing Week: It had last been serviced in 2011
Callow had or had not crossed the Tasman before
  Tasman Press: Callow had crossed the Tasman Sea eleven times
  Coast Gazette: It was the first time that the 68-year-old had attempted the Tasman
Sailors call it the Ditch
  Coast Gazette: which sailors call the Ditch
There was or was no gale warning
  Tasman Press: The weather service had issued no gale warning before the yacht's departure
  Sailing Week: Forecasters had warned of winds of 50 knots for two days
The log shows the warning
  Sailing Week: as the log of the harbour master in Coffs Harbour shows
The Brandts were set ashore in Nelson
  Sailing Week: set ashore in Nelson
The Brandts left hospital after one night
  Sailing Week: They left the hospital there after one night
The Rose Noëlle capsized in 1989
  Sailing Week: a trimaran that capsized in 1989
The Rose Noëlle drifted for 119 days
  Sailing Week: drifted for 119 days
Its crew survived
  Sailing Week: Its crew of four survived
Callow learnt to sail at fifty
  Sailing Week: who learnt to sail at fifty
Callow was a careful man
  Sailing Week: Callow ... was said to be a careful man
Lessons of the loss
  Sailing Week: Lessons of the Wandering Jane
  Sailing Week: What do we know of the loss of the Wandering Jane

=== conflicts
name | Tasman Press: Its master, Anneke de Wit | Coast Gazette: Dutch captain, Annemiek de Wit
denial | Tasman Press: was not wearing a lifejacket | Coast Gazette: had it on that night
denial | Tasman Press: His body was recovered | Coast Gazette: has not been found
denial | Tasman Press: The yacht sank | Coast Gazette: has washed up on a beach
denial | Tasman Press: failed to inflate | Coast Gazette: They owe it to their raft
denial | Coast Gazette: They owe it to their raft | Sailing Week: it did not open
denial | Tasman Press: had crossed the Tasman Sea eleven times | Coast Gazette: It was the first time
denial | Tasman Press: had issued no gale warning | Sailing Week: had warned of winds of 50 knots
