Helicopter ditches in the North Sea

=== NordNyt | 2016-11-22 | wire
Helicopter with 19 aboard ditches off Norway, all rescued but one

STAVANGER, Norway (NordNyt) - A helicopter carrying 17 oil workers and two pilots came down in the North Sea on Tuesday morning after losing power in both engines, rescue officials said. Eighteen people were picked up; one man is missing.

The aircraft, operated by Vestfly, was on its way from the Ravn B platform to Stavanger when the crew sent out a distress call at 8:47 a.m., said Siri Haugland of the Joint Rescue Coordination Centre in Sola.

It touched down upright about 90 kilometres west of the coast and floated for some 25 minutes before it sank, she said. A supply ship, the Skarv, took the survivors from two rafts in waves of four metres.

"The pilot put it down like a feather," said Terje Lund, 38, a driller who was on board. "Without him we would all be dead."

The missing man is a Scottish catering worker of 51, oil company Ravn Energi said.

Norway's aviation authority ordered all helicopters of the type to stay on the ground until further notice. Vestfly had already taken two of them out of service in October, when cracks were found in a gearbox.

Thirteen people died in 2009 when a helicopter crashed on its way to another field.

=== Vestlandsposten | 2016-11-23
'Like a feather': driller praises the man at the controls

When both engines fell silent, Terje Lund began to count. He had got to eleven when the machine sat down on the sea.

“The pilot laid it down like a feather. Were it not for him, none of us would be alive,” the 38-year-old from Bryne told this newspaper last night. He had seen a man slip from the second raft as a breaker came over. Nobody could reach him.

That man, a Scot who cooked on Ravn B, has still not been found. The search was called off at dusk and is to be resumed today.

The captain whom everybody thanks is Arne Berg Moe, 44, a former air force flyer. He was the last to leave. His helicopter stayed afloat for less than half an hour, long enough for the supply vessel Skarv, which was only six miles away, to collect eighteen people.

Vestfly has parked its entire fleet of the same model of its own accord, a spokesman said; the authorities had given no such order. Last month a damaged gearbox had led the firm to ground a pair of them.

The flight recorder lies at a depth of 110 metres.

=== Granite City Echo | 2016-11-22
Fears grow for North-east dad after chopper plunge

The wife of an Aberdeenshire chef was last night clinging to hope after his helicopter plunged into the sea off Norway.

Father-of-two Colin Geddes, 51, from Portnewton, is the only one of 19 people on the flight who has not been accounted for. He was flying out to the Ravn B rig for a two-week shift when disaster struck yesterday.

“He hated those flights, but he never once complained,” said his sister Moira. “He was going to pack it in at Christmas.”

The aircraft hit the waves about 56 miles from land after engine failure, and the others were plucked from life-rafts by a ship.

It is understood that the pilot had radioed for help at 9.47.

Union official Dod Farquhar said workers had lost faith in the type. “We have said for years that these machines are not fit for the North Sea,” he claimed. An operator's boss in Aberdeen said that safety came first.

The tragedy brings back memories of 2011, when 13 men died on a flight to another Norwegian field.

=== facts
A helicopter with 19 people aboard came down in the North Sea on Tuesday.
  NordNyt: Helicopter with 19 aboard ditches off Norway
  NordNyt: A helicopter carrying 17 oil workers and two pilots came down in the North Sea on Tuesday morning
  Vestlandsposten: the machine sat down on the sea
  Granite City Echo: chopper plunge
  Granite City Echo: his helicopter plunged into the sea off Norway
  Granite City Echo: The aircraft hit the waves about 56 miles from land
Both engines lost power.
  NordNyt: after losing power in both engines
  Vestlandsposten: both engines fell silent
  Granite City Echo: after engine failure
19 people were aboard.
  NordNyt: Helicopter with 19 aboard
  NordNyt: A helicopter carrying 17 oil workers and two pilots
  Granite City Echo: 19 people on the flight
Eighteen people were rescued.
  NordNyt: all rescued but one
  NordNyt: Eighteen people were picked up
  Vestlandsposten: to collect eighteen people
  Granite City Echo: the others were plucked from life-rafts by a ship
One man is missing.
  NordNyt: one man is missing
  Vestlandsposten: That man ... has still not been found
  Granite City Echo: Father-of-two Colin Geddes, 51, from Portnewton, is the only one of 19 people on the flight who has not been accounted for
The helicopter was flying from the Ravn B platform to Stavanger.
  NordNyt: The aircraft, operated by Vestfly, was on its way from the Ravn B platform to Stavanger
  Granite City Echo: He was flying out to the Ravn B rig for a two-week shift
Vestfly operated the helicopter.
  NordNyt: The aircraft, operated by Vestfly
The crew sent out a distress call at 8:47 a.m.
  NordNyt: the crew sent out a distress call at 8:47 a.m.
  Granite City Echo: the pilot had radioed for help at 9.47
It touched down upright.
  NordNyt: It touched down upright about 90 kilometres west of the coast
It came down 90 km from the coast.
  NordNyt: It touched down upright about 90 kilometres west of the coast
  Granite City Echo: The aircraft hit the waves about 56 miles from land
It floated for some 25 minutes.
  NordNyt: floated for some 25 minutes before it sank, she said
  Vestlandsposten: His helicopter stayed afloat for less than half an hour
A supply ship took the survivors from two rafts.
  NordNyt: A supply ship, the Skarv, took the survivors from two rafts in waves of four metres
  Vestlandsposten: long enough for the supply vessel Skarv, which was only six miles away, to collect eighteen people
  Granite City Echo: the others were plucked from life-rafts by a ship
The Skarv was six miles away.
  Vestlandsposten: which was only six miles away
Lund said that the pilot put it down like a feather.
  NordNyt: "The pilot put it down like a feather," said Terje Lund, 38
  Vestlandsposten: 'Like a feather': driller praises the man at the controls
  Vestlandsposten: “The pilot laid it down like a feather
Lund said that without the pilot all would be dead.
  NordNyt: "Without him we would all be dead."
  Vestlandsposten: Were it not for him, none of us would be alive,” the 38-year-old from Bryne told this newspaper last night
Lund is 38.
  NordNyt: Terje Lund, 38, a driller who was on board
  Vestlandsposten: the 38-year-old from Bryne
Lund counted to eleven.
  Vestlandsposten: He had got to eleven
The missing man is a Scottish catering worker of 51.
  NordNyt: The missing man is a Scottish catering worker of 51
  Vestlandsposten: a Scot who cooked on Ravn B
  Granite City Echo: an Aberdeenshire chef
  Granite City Echo: Colin Geddes, 51
The missing man is called Colin Geddes.
  Granite City Echo: Father-of-two Colin Geddes, 51, from Portnewton
A man slipped from the second raft.
  Vestlandsposten: He had seen a man slip from the second raft
Nobody could reach him.
  Vestlandsposten: Nobody could reach him
The search was called off at dusk.
  Vestlandsposten: The search was called off at dusk
The search will be resumed today.
  Vestlandsposten: is to be resumed today
The pilot is Arne Berg Moe.
  Vestlandsposten: The captain whom everybody thanks is Arne Berg Moe, 44, a former air force flyer
He was the last to leave.
  Vestlandsposten: He was the last to leave
The aviation authority ordered the type grounded.
  NordNyt: Norway's aviation authority ordered all helicopters of the type to stay on the ground until further notice
  Vestlandsposten: the authorities had given no such order
Vestfly parked its fleet of its own accord.
  Vestlandsposten: Vestfly has parked its entire fleet of the same model of its own accord, a spokesman said
Vestfly took two of them out of service in October.
  NordNyt: Vestfly had already taken two of them out of service in October
  Vestlandsposten: Last month a damaged gearbox had led the firm to ground a pair of them
Cracks were found in a gearbox.
  NordNyt: cracks were found in a gearbox
  Vestlandsposten: a damaged gearbox had led the firm to ground a pair of them
Thirteen people died in a crash in 2009.
  NordNyt: Thirteen people died in 2009 when a helicopter crashed on its way to another field
  Granite City Echo: memories of 2011, when 13 men died on a flight to another Norwegian field
The flight recorder lies at 110 metres.
  Vestlandsposten: The flight recorder lies at a depth of 110 metres
His wife clings to hope.
  Granite City Echo: Fears grow for North-east dad
  Granite City Echo: The wife of an Aberdeenshire chef was last night clinging to hope
His sister said that he hated the flights.
  Granite City Echo: “He hated those flights, but he never once complained,” said his sister Moira
He was going to stop at Christmas.
  Granite City Echo: “He was going to pack it in at Christmas.”
A union official said that workers have lost faith in the type.
  Granite City Echo: Union official Dod Farquhar said workers had lost faith in the type
He said that the machines are not fit for the North Sea.
  Granite City Echo: “We have said for years that these machines are not fit for the North Sea,” he claimed
An operator said that safety comes first.
  Granite City Echo: An operator's boss in Aberdeen said that safety came first

=== conflicts
quotation | NordNyt: we would all be dead | Vestlandsposten: none of us would be alive
quotation | NordNyt: put it down like a feather | Vestlandsposten: laid it down like a feather
place | NordNyt: on its way from the Ravn B platform to Stavanger | Granite City Echo: flying out to the Ravn B rig
date | NordNyt: 8:47 a.m. | Granite City Echo: 9.47
denial | NordNyt: ordered all helicopters of the type to stay on the ground | Vestlandsposten: had given no such order
date | NordNyt: in 2009 | Granite City Echo: 2011
