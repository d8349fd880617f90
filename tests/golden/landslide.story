A wire report: one outlet prints it under a headline of its own, another tells it anew and adds what it found out

=== Wire | 2024-08-14 | wire
Landslide cuts rail line between Torvik and Ember Pass

TORVIK, Aug. 14 — A landslide buried 300 metres of railway track between Torvik and Ember Pass on Wednesday and left 180 passengers stranded in a tunnel for five hours.

No one was hurt, the railway said. The train stopped about 50 metres before the debris after its driver saw dust ahead.

“He pulled the brake and saved us all,” said passenger Hanna Wex, 44, who was on her way to a wedding.

Rescuers walked the passengers through the tunnel in groups of twenty. The last of them reached daylight at 7:15 p.m.

The line, which carries 60 freight trains a day, will be shut for at least two weeks, rail chief Bo Lindqvist said. Lindqvist said that heavy rain had loosened the slope.

The same slope gave way in 2009, when two track workers died.

=== Examiner | 2024-08-15
Passengers trapped for five hours under the mountain

A landslide buried 300 metres of railway track between Torvik and Ember Pass on Wednesday and left 180 passengers stranded in a tunnel for five hours.

No one was hurt, the railway said. The train stopped about 50 metres before the debris after its driver saw dust ahead.

“He pulled the brake and saved us all,” said passenger Hanna Wex, 44.

Rescuers walked the passengers through the tunnel in groups of twenty.

The line will be shut for at least two weeks, rail chief Bo Lindqvist said. He said that heavy rain had loosened the slope.

Buses to Ember Pass leave from the market square in Torvik at each full hour.

=== Beacon | 2024-08-15
“We sang to the children in the dark”

They sang, shared sandwiches and waited. When the last of the passengers came out of the mountain on Wednesday, it was a quarter past seven in the evening.

“We held hands so that nobody got lost,” said Karl Ofner, a retired baker, one of the 180 who had been held up in the tunnel. “We sang to the children.”

Rocks and mud had come down on the line to Ember Pass in the early afternoon and covered almost a thousand feet of it. The man at the controls had noticed a cloud of dust and stopped in time.

There were no injuries. Trains will not run again before September, according to the head of the railway, who blames the rain.

Geologist Mira Sand is not surprised. She had warned the railway of the slope in a report three years ago, which the Beacon has read. “They thanked me and filed it,” she said.

It is the second slide at this place; two workers were killed in the first, in 2009.

=== facts
A landslide buried 300 metres of track to Ember Pass.
  Wire: Landslide cuts rail line between Torvik and Ember Pass
  Wire: A landslide buried 300 metres of railway track between Torvik and Ember Pass on Wednesday
  Examiner: A landslide buried 300 metres of railway track between Torvik and Ember Pass on Wednesday
  Beacon: Rocks and mud had come down on the line to Ember Pass in the early afternoon
  Beacon: covered almost a thousand feet of it
180 passengers were stranded in a tunnel for five hours.
  Wire: left 180 passengers stranded in a tunnel for five hours
  Examiner: Passengers trapped for five hours under the mountain
  Examiner: left 180 passengers stranded in a tunnel for five hours
  Beacon: one of the 180 who had been held up in the tunnel
No one was hurt.
  Wire: No one was hurt
  Examiner: No one was hurt
  Beacon: There were no injuries
The driver saw dust and stopped the train.
  Wire: The train stopped about 50 metres before the debris after its driver saw dust ahead
  Examiner: The train stopped about 50 metres before the debris after its driver saw dust ahead
  Beacon: The man at the controls had noticed a cloud of dust and stopped in time
Wex: he pulled the brake and saved us.
  Wire: “He pulled the brake and saved us all,” said passenger Hanna Wex
  Examiner: “He pulled the brake and saved us all,” said passenger Hanna Wex
They were walked through the tunnel in groups.
  Wire: Rescuers walked the passengers through the tunnel in groups of twenty
  Examiner: Rescuers walked the passengers through the tunnel in groups of twenty
The last came out at 7:15.
  Wire: The last of them reached daylight at 7:15 p.m.
  Beacon: When the last of the passengers came out of the mountain on Wednesday, it was a quarter past seven in the evening
The line is shut for two weeks at least.
  Wire: The line, which carries 60 freight trains a day, will be shut for at least two weeks
  Examiner: The line will be shut for at least two weeks
  Beacon: Trains will not run again before September
It was the rain, the rail chief says.
  Wire: Lindqvist said that heavy rain had loosened the slope
  Examiner: He said that heavy rain had loosened the slope
  Beacon: who blames the rain
In 2009 two workers died there.
  Wire: The same slope gave way in 2009, when two track workers died
  Beacon: It is the second slide at this place
  Beacon: two workers were killed in the first, in 2009
Wex was on her way to a wedding.
  Wire: who was on her way to a wedding
The line carries 60 freight trains a day.
  Wire: which carries 60 freight trains a day
Buses leave from the market square.
  Examiner: Buses to Ember Pass leave from the market square in Torvik
They sang.
  Beacon: “We sang to the children in the dark”
  Beacon: They sang, shared sandwiches and waited
  Beacon: “We sang to the children.”
They held hands.
  Beacon: “We held hands so that nobody got lost,” said Karl Ofner
Sand is not surprised.
  Beacon: Geologist Mira Sand is not surprised
She had warned the railway.
  Beacon: She had warned the railway of the slope in a report three years ago
They filed it.
  Beacon: “They thanked me and filed it,” she said

=== speakers
Wire: “He pulled the brake | Hanna Wex
Examiner: “He pulled the brake | Hanna Wex
Beacon: “We held hands | Karl Ofner
Beacon: “We sang to the children.” | Karl Ofner
Beacon: “They thanked me | Mira Sand

=== derivation
Examiner | .80 | .08 | .12
Beacon | .00 | .61 | .39
