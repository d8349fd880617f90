This year’s festival and last year’s: the same things counted twice are no conflict, one of this year’s counts is

=== Valley News | 2025-07-21
Record crowd at Lanternfest

More than 52,000 people came to the Lanternfest in Marrowdale at the weekend, the most in its history. Last year there had been 41,000.

The festival lasted four days instead of three, and 38 bands played on five stages.

Singer Juno Amary closed it on Sunday night in pouring rain. “You are mad, and I love you,” she told the crowd.

Police counted 23 thefts, half as many as in 2024.

Tickets for next year go on sale on December 1. They will be dearer by about a tenth, the organisers said.

=== Town Crier | 2025-07-21
Rain could not stop the lanterns

Wet feet, happy faces: this year’s Lanternfest drew 52,300 visitors to Marrowdale, some eleven thousand more than the year before.

When Juno Amary sang the last song on Sunday it was pouring. Her father, Cato Amary, played the drums.

On four days 38 groups had performed, on five stages.

There were 32 thefts, police said. Thirty people were treated for sprained ankles; in 2024 the helpers had had 112 patients, because of the heat.

The meadow will need a year to recover, said farmer Ole Brask, who owns it. “I have grown mud before,” he said.

=== Almanac | 2024-07-22
Heat and dust at Lanternfest

The Lanternfest in Marrowdale ended on Sunday after three days with 41,000 visitors.

Twenty-nine bands played on four stages. The Harrow Brothers gave the last concert before a red sky.

Temperatures of 36 degrees sent 112 people to the tent of the helpers, most of them in the queue for water. Two wells had run dry.

Police recorded 46 thefts.

“Next year we want a fourth day,” said director Lia Monn. Tickets will go on sale on December 1, as they do each year, and cost as much as now.

=== facts
This year’s festival had more than 52,000 visitors.
  Valley News: Record crowd at Lanternfest
  Valley News: More than 52,000 people came to the Lanternfest in Marrowdale at the weekend
  Town Crier: this year’s Lanternfest drew 52,300 visitors to Marrowdale
Last year’s had 41,000.
  Valley News: Last year there had been 41,000
  Town Crier: some eleven thousand more than the year before
  Almanac: The Lanternfest in Marrowdale ended on Sunday after three days with 41,000 visitors
This year 38 bands played for four days on five stages.
  Valley News: The festival lasted four days instead of three
  Valley News: 38 bands played on five stages
  Town Crier: On four days 38 groups had performed, on five stages
Last year 29 bands played on four stages.
  Almanac: Twenty-nine bands played on four stages
Amary sang the last song in the rain.
  Valley News: Singer Juno Amary closed it on Sunday night in pouring rain
  Town Crier: When Juno Amary sang the last song on Sunday it was pouring
Last year the Harrow Brothers played last.
  Almanac: The Harrow Brothers gave the last concert
There were 23 (32) thefts this year.
  Valley News: Police counted 23 thefts
  Town Crier: There were 32 thefts
There were 46 thefts last year.
  Valley News: half as many as in 2024
  Almanac: Police recorded 46 thefts
The helpers had 112 patients last year.
  Town Crier: in 2024 the helpers had had 112 patients, because of the heat
  Almanac: Temperatures of 36 degrees sent 112 people to the tent of the helpers
Thirty were treated this year.
  Town Crier: Thirty people were treated for sprained ankles
It is the most ever.
  Valley News: the most in its history
You are mad.
  Valley News: “You are mad, and I love you,” she told the crowd
Tickets for 2026 go on sale on December 1.
  Valley News: Tickets for next year go on sale on December 1
They will be dearer.
  Valley News: They will be dearer by about a tenth
Her father played the drums.
  Town Crier: Her father, Cato Amary, played the drums
The meadow needs a year.
  Town Crier: The meadow will need a year to recover
I have grown mud before.
  Town Crier: “I have grown mud before,” he said
Wells ran dry.
  Almanac: Two wells had run dry
A fourth day is wanted.
  Almanac: “Next year we want a fourth day,” said director Lia Monn
Tickets for 2025 go on sale on December 1.
  Almanac: Tickets will go on sale on December 1
They cost as much as now.
  Almanac: cost as much as now

=== conflicts
figure | Valley News: 23 thefts | Town Crier: 32 thefts

=== speakers
Valley News: “You are mad | Juno Amary
Town Crier: “I have grown mud | Ole Brask
Almanac: “Next year we want | Lia Monn
