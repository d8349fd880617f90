A ferry runs aground; a wire and three outlets, one of which copies, one rewrites, one was there

=== Wire | 2024-03-12 | wire
Ferry with 214 aboard runs aground off Port Ellery

PORT ELLERY, March 12 (AP) — A ferry with 214 people aboard ran aground on Halfway Reef early on Tuesday, and three passengers were hurt, the coast guard said.

The Northern Star was on its way to Grand Isle when it struck the reef at 6:40 a.m., Lieutenant Paula Vance said.

“Everybody was off the ship within the hour,” Vance told reporters at the harbour.

Coastline Transit, which owns the ship, denied that its radar had failed.

The ship was built in 1998 and passed its last inspection in January.

=== Courier | 2024-03-12
Ferry with 214 aboard runs aground off Port Ellery

A ferry with 214 people aboard ran aground on Halfway Reef early on Tuesday, and four passengers were hurt, the coast guard said.

“Everybody was off the ship within the hour,” Lieutenant Paula Vance told reporters at the harbour.

Coastline Transit said that all sailings to Grand Isle were cancelled until Friday.

=== Metro | 2024-03-12
Reef stops island ferry

All 214 people on the Northern Star were taken off the ship in less than an hour on Tuesday after it hit a reef near Port Ellery.

Three of them had injuries, according to the coast guard.

The accident happened at twenty to seven in the morning, when the ferry was bound for Grand Isle.

The Northern Star, which was built in 1989, failed two inspections last year, documents seen by Metro show.

=== Radio | 2024-03-13
Passengers tell of an hour in the dark

“We sat in the dark and nobody told us anything,” said Ines Moro, who was on the ferry that ran aground off Port Ellery on Tuesday.

Moro, a teacher from Grand Isle, helped two children into a life raft.

The owner says there was nothing wrong with the radar.

=== facts
The ferry ran aground on a reef.
  Wire: ran aground on Halfway Reef early on Tuesday
  Courier: ran aground on Halfway Reef early on Tuesday
  Metro: after it hit a reef near Port Ellery
Three (four) passengers were hurt.
  Wire: three passengers were hurt, the coast guard said
  Courier: four passengers were hurt, the coast guard said
  Metro: Three of them had injuries, according to the coast guard
It was bound for Grand Isle and struck at 6:40.
  Wire: was on its way to Grand Isle when it struck the reef at 6:40 a.m.
  Metro: The accident happened at twenty to seven in the morning
Everybody was off within the hour.
  Wire: “Everybody was off the ship within the hour,” Vance told reporters
  Courier: “Everybody was off the ship within the hour,” Lieutenant Paula Vance told reporters
  Metro: were taken off the ship in less than an hour
The owner denies that the radar failed.
  Wire: denied that its radar had failed
  Radio: there was nothing wrong with the radar
It was built in 1998 (1989).
  Wire: The ship was built in 1998
  Metro: which was built in 1989
It passed its last inspection.
  Wire: passed its last inspection in January
Sailings are cancelled until Friday.
  Courier: all sailings to Grand Isle were cancelled until Friday
It failed two inspections last year.
  Metro: failed two inspections last year
Nobody told the passengers anything.
  Radio: “We sat in the dark and nobody told us anything,” said Ines Moro
Moro helped two children.
  Radio: helped two children into a life raft

=== conflicts
figure | Wire: three passengers | Courier: four passengers
figure | Courier: four passengers | Metro: Three of them
date | Wire: 1998 | Metro: 1989

=== speakers
Wire: “Everybody was off the ship | Paula Vance
Courier: “Everybody was off the ship | Paula Vance
Radio: “We sat in the dark | Ines Moro

=== derivation
Courier | .80 | .00 | .20
Metro | .00 | .75 | .25
Radio | .00 | .35 | .65
