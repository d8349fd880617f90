A night vigil against a tram line in Graz

=== Alpenpost Agency | 2025-03-10 | wire
Protesters end tree occupation in Austrian park after tram deal

GRAZ, Austria, March 10 (Alpenpost) - Protesters on Monday ended a 12-day occupation of trees in a park in Graz after the city agreed to reroute a planned tram line and spare 46 of 58 chestnuts, both sides said.

Around 30 people came down from platforms and hammocks in the Volksgarten shortly before noon, to applause from several hundred residents. Nobody was arrested.

Under the compromise, which was brokered by retired bishop Anton Feichter, the line will run along the western edge of the park. The change will cost the city an additional 7.4 million euros and delay completion by a year to 2029.

"The trees have won, and so has the tram," Mayor Eva Brandstetter said at a news conference.

Activist Lukas Hofer, 24, said the movement would "keep the ropes within reach". Building work is due to start in September, after the nesting season.

The tram, line 8, is meant to connect the hospital with the main station and carry 22,000 passengers a day.

=== Steirische Rundschau | 2025-03-11
Bishop talks climbers out of the chestnuts

After twelve nights at temperatures down to minus six degrees, the last hammock in the Volksgarten was taken down yesterday at half past eleven.

What two rounds of talks at the town hall had not achieved took the former bishop one pot of tea. Anton Feichter, 81, had himself hoisted up to the platform of the youngest occupiers on Saturday and stayed for three hours. When he came down, he had the outline of a settlement in his coat pocket: the rails move west, and all but a dozen of the 58 trees stay.

It does not come free. Instead of 88 million, the stretch from the station to the regional hospital will now swallow more than 95 million euros, and passengers must wait until 2029 for it.

"The trees have won and the tramway too," said Feichter with a smile. The diggers arrive in autumn.

Not all are content. Traders in Annenstrasse, in front of whose doors the track will pass, feel passed over. "Nobody climbed a tree for us," says butcher Gerlinde Maier.

=== Baumfrei Blog | 2025-03-10
Down, but not out

We are sitting in the grass and cannot quite believe that it holds us. Twelve days up there do something to your knees.

Let us be honest about what we got. Thirty-six chestnuts will live. The others will be felled, and with them the nest of the tawny owl whose calls kept us awake, since the rails now go through the eastern side of the garden. We wanted all of them. We voted by show of hands in the rain, 19 in favour, nine against, two too cold to lift an arm.

And let us be honest about the police. While the mayor was already telling the cameras how peaceful everything was, they took Jana and Miro, who had chained themselves to the last trunk, away in a van.

The works begin in June, right in the middle of the breeding season, whatever the town hall may say.

"We keep the ropes close at hand," Jana shouted through the window of the van. We do.

Thanks to the bakery in Annenstrasse for 12 mornings of rolls, and to an old man in a collar who was not afraid of heights.

=== facts
The protesters ended the occupation of the trees.
  Alpenpost Agency: Protesters end tree occupation in Austrian park
  Alpenpost Agency: Protesters on Monday ended a 12-day occupation of trees in a park in Graz
  Alpenpost Agency: Around 30 people came down from platforms and hammocks in the Volksgarten shortly before noon
  Steirische Rundschau: the last hammock in the Volksgarten was taken down yesterday at half past eleven
  Baumfrei Blog: Down, but not out
  Baumfrei Blog: We are sitting in the grass
The occupation lasted 12 days.
  Alpenpost Agency: a 12-day occupation of trees
  Steirische Rundschau: After twelve nights at temperatures down to minus six degrees
  Baumfrei Blog: Twelve days up there do something to your knees
The city agreed to reroute the tram line.
  Alpenpost Agency: after tram deal
  Alpenpost Agency: after the city agreed to reroute a planned tram line and spare 46 of 58 chestnuts, both sides said
  Alpenpost Agency: the line will run along the western edge of the park
  Steirische Rundschau: the rails move west
  Baumfrei Blog: the rails now go through the eastern side of the garden
46 of 58 chestnuts are spared.
  Alpenpost Agency: spare 46 of 58 chestnuts
  Steirische Rundschau: all but a dozen of the 58 trees stay
  Baumfrei Blog: Thirty-six chestnuts will live
Residents applauded.
  Alpenpost Agency: to applause from several hundred residents
Whether anybody was arrested.
  Alpenpost Agency: Nobody was arrested
  Baumfrei Blog: they took Jana and Miro, who had chained themselves to the last trunk, away in a van
A retired bishop brokered the compromise.
  Alpenpost Agency: which was brokered by retired bishop Anton Feichter
  Steirische Rundschau: Bishop talks climbers out of the chestnuts
  Steirische Rundschau: When he came down, he had the outline of a settlement in his coat pocket
The change costs 7.4 million euros more.
  Alpenpost Agency: The change will cost the city an additional 7.4 million euros
  Steirische Rundschau: It does not come free
  Steirische Rundschau: Instead of 88 million, the stretch from the station to the regional hospital will now swallow more than 95 million euros
Completion is delayed to 2029.
  Alpenpost Agency: delay completion by a year to 2029
  Steirische Rundschau: passengers must wait until 2029 for it
The trees have won and so has the tram.
  Alpenpost Agency: "The trees have won, and so has the tram," Mayor Eva Brandstetter said at a news conference
  Steirische Rundschau: "The trees have won and the tramway too," said Feichter with a smile
The movement keeps the ropes within reach.
  Alpenpost Agency: Activist Lukas Hofer, 24, said the movement would "keep the ropes within reach"
  Baumfrei Blog: "We keep the ropes close at hand," Jana shouted through the window of the van
Building work starts in September.
  Alpenpost Agency: Building work is due to start in September
  Steirische Rundschau: The diggers arrive in autumn
  Baumfrei Blog: The works begin in June
Whether work spares the nesting season.
  Alpenpost Agency: after the nesting season
  Baumfrei Blog: right in the middle of the breeding season
The line connects the hospital with the station.
  Alpenpost Agency: The tram, line 8, is meant to connect the hospital with the main station
  Steirische Rundschau: the stretch from the station to the regional hospital
The line is to carry 22,000 passengers a day.
  Alpenpost Agency: carry 22,000 passengers a day
Two rounds of talks at the town hall failed.
  Steirische Rundschau: What two rounds of talks at the town hall had not achieved took the former bishop one pot of tea
Feichter was hoisted up to the platform.
  Steirische Rundschau: Anton Feichter, 81, had himself hoisted up to the platform of the youngest occupiers on Saturday
  Baumfrei Blog: an old man in a collar who was not afraid of heights
He stayed for three hours.
  Steirische Rundschau: stayed for three hours
Traders in Annenstrasse feel passed over.
  Steirische Rundschau: Traders in Annenstrasse ... feel passed over
The track will pass their doors.
  Steirische Rundschau: in front of whose doors the track will pass
Not all are content.
  Steirische Rundschau: Not all are content
Nobody climbed a tree for the traders.
  Steirische Rundschau: "Nobody climbed a tree for us," says butcher Gerlinde Maier
They cannot believe that the grass holds them.
  Baumfrei Blog: cannot quite believe that it holds us
The other trees will be felled.
  Baumfrei Blog: The others will be felled
The nest of the owl goes too.
  Baumfrei Blog: with them the nest of the tawny owl whose calls kept us awake
They wanted all trees.
  Baumfrei Blog: We wanted all of them
They voted 19 to nine.
  Baumfrei Blog: We voted by show of hands in the rain, 19 in favour, nine against, two too cold to lift an arm
The mayor told how peaceful it was.
  Baumfrei Blog: the mayor was already telling the cameras how peaceful everything was
Jana and Miro had chained themselves.
  Baumfrei Blog: who had chained themselves to the last trunk
They thank a bakery and the bishop.
  Baumfrei Blog: Thanks to the bakery in Annenstrasse for 12 mornings of rolls, and to an old man in a collar
The blogger wants to be honest about the result.
  Baumfrei Blog: Let us be honest about what we got
The blogger wants to be honest about the police.
  Baumfrei Blog: let us be honest about the police

=== conflicts
figure | Alpenpost Agency: 46 of 58 chestnuts | Baumfrei Blog: Thirty-six chestnuts
figure | Steirische Rundschau: all but a dozen of the 58 trees | Baumfrei Blog: Thirty-six chestnuts
denial | Alpenpost Agency: Nobody was arrested | Baumfrei Blog: away in a van
attribution | Alpenpost Agency: Mayor Eva Brandstetter said | Steirische Rundschau: said Feichter with a smile
quotation | Alpenpost Agency: The trees have won, and so has the tram | Steirische Rundschau: The trees have won and the tramway too
attribution | Alpenpost Agency: Activist Lukas Hofer | Baumfrei Blog: Jana shouted
quotation | Alpenpost Agency: keep the ropes within reach | Baumfrei Blog: We keep the ropes close at hand
date | Alpenpost Agency: in September | Baumfrei Blog: in June
date | Steirische Rundschau: in autumn | Baumfrei Blog: in June
denial | Alpenpost Agency: after the nesting season | Baumfrei Blog: right in the middle of the breeding season
place | Alpenpost Agency: along the western edge of the park | Baumfrei Blog: the eastern side of the garden
place | Steirische Rundschau: move west | Baumfrei Blog: the eastern side of the garden
