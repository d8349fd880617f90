Wind turbine loses blade off Massachusetts

=== Coastal News Service | 2024-07-18 | wire
Beaches shut after turbine blade breaks off Massachusetts coast

Beaches on the island of Tuckernoe, Massachusetts, were closed on Wednesday after a blade of an offshore wind turbine snapped and shards of fiberglass washed ashore, officials said.

The blade, which is 351 feet long, broke on Saturday evening at the Harbor Wind farm, 15 miles southwest of the island. Nobody was hurt. The farm has been ordered to stop producing power until further notice.

Its owner, Baywater Energy, did not tell the town until Monday, said Meg Rourke, who chairs the island's select board. "We learned it from the seagulls," she said.

Company president Joshua Stern apologized at a meeting on Wednesday night, at which about 250 residents turned up. He said that the debris was not toxic.

Turbine maker Ventor of Spain said that a defect in the glue was to blame and that no other blades were affected. It had made the part at its plant in Quebec.

Harbor Wind, which began to deliver electricity in January, is to have 62 turbines. So far 24 are standing.

Fishermen demanded that construction be stopped for good.

=== Tuckernoe Mirror | 2024-07-18
Green shards, red faces: island vents its anger

If Joshua Stern had hoped for mercy, he had come to the wrong high school. For three hours on Wednesday night the president of Baywater Energy stood in the gym and took it, as some 250 islanders asked him why their children could not go swimming.

"I am sorry," he said. He called the splinters, which began to drift in at the start of the week from the broken rotor, harmless to health, but then conceded that he could not vouch for the resin.

Stern said his staff had called the harbormaster within an hour of the accident on Saturday, and he held up a phone record.

That was not what Meg Rourke remembered. "We learned it from the seagulls," the chair of the select board said, to laughter.

Ventor, which built the machine, sent nobody. In a letter it said that the blade had been badly glued in its Canadian factory and that ten more of the same batch would have to be taken down.

Federal inspectors have switched off all 24 turbines for the time being. All of the south shore remains closed for swimmers.

=== Heartland Voice | 2024-07-19
Washington's wind dream washes up in pieces on rich folks' beach

They were told it was clean energy. Now they are picking it out of the sand.

A giant turbine blade longer than a football field fell to bits on Sunday off the playground of the Massachusetts elite, and lifeguards have hoisted red flags all along the shore.

A deckhand on a service boat was cut in the face by a flying piece, the Coast Guard said on Thursday. Twenty-four of the monsters stand in the sea already, and 38 more are to follow.

Foreign manufacturer Ventor blames sloppy work at a plant in Canada.

"We learned it from the seagulls," said lobsterman Pete Garrity, 66, whose boat has been in port since Sunday. He and his fellow fishermen want the project killed.

President Joshua Stern said on Thursday he would not resign. His company got $1.2 billion in tax credits from the administration.

The turbines went on spinning until Tuesday, two days after the mishap.

=== facts
A turbine blade broke off Massachusetts.
  Coastal News Service: turbine blade breaks off Massachusetts coast
  Coastal News Service: a blade of an offshore wind turbine snapped
  Coastal News Service: The blade, which is 351 feet long, broke on Saturday evening at the Harbor Wind farm
  Tuckernoe Mirror: the broken rotor
  Tuckernoe Mirror: the accident on Saturday
  Heartland Voice: A giant turbine blade longer than a football field fell to bits on Sunday off the playground of the Massachusetts elite
Beaches were closed.
  Coastal News Service: Beaches shut
  Coastal News Service: Beaches on the island of Tuckernoe, Massachusetts, were closed on Wednesday
  Tuckernoe Mirror: their children could not go swimming
  Tuckernoe Mirror: All of the south shore remains closed for swimmers
  Heartland Voice: lifeguards have hoisted red flags all along the shore
Debris washed ashore.
  Coastal News Service: shards of fiberglass washed ashore
  Tuckernoe Mirror: the splinters, which began to drift in at the start of the week
  Heartland Voice: Washington's wind dream washes up in pieces on rich folks' beach
  Heartland Voice: Now they are picking it out of the sand
The blade is 351 feet long.
  Coastal News Service: The blade, which is 351 feet long
  Heartland Voice: A giant turbine blade longer than a football field
Nobody was hurt.
  Coastal News Service: Nobody was hurt
  Heartland Voice: A deckhand on a service boat was cut in the face by a flying piece
The turbines were ordered to stop.
  Coastal News Service: The farm has been ordered to stop producing power until further notice
  Tuckernoe Mirror: Federal inspectors have switched off all 24 turbines for the time being
Baywater told the town at once.
  Coastal News Service: Its owner, Baywater Energy, did not tell the town until Monday, said Meg Rourke
  Tuckernoe Mirror: his staff had called the harbormaster within an hour of the accident on Saturday
Rourke chairs the select board.
  Coastal News Service: Meg Rourke, who chairs the island's select board
  Tuckernoe Mirror: the chair of the select board
Somebody said: we learned it from the seagulls.
  Coastal News Service: "We learned it from the seagulls," she said
  Tuckernoe Mirror: "We learned it from the seagulls," the chair of the select board said
  Heartland Voice: "We learned it from the seagulls," said lobsterman Pete Garrity
Stern apologized on Wednesday night.
  Coastal News Service: Company president Joshua Stern apologized at a meeting on Wednesday night
  Tuckernoe Mirror: "I am sorry," he said
About 250 residents came.
  Coastal News Service: about 250 residents turned up
  Tuckernoe Mirror: some 250 islanders asked him why
Stern faced them for three hours.
  Tuckernoe Mirror: For three hours on Wednesday night the president of Baywater Energy stood in the gym and took it
Stern: the debris is not toxic.
  Coastal News Service: the debris was not toxic
  Tuckernoe Mirror: He called the splinters, which began to drift in at the start of the week from the broken rotor, harmless to health
Stern could not vouch for the resin.
  Tuckernoe Mirror: he could not vouch for the resin
Stern held up a phone record.
  Tuckernoe Mirror: he held up a phone record
Bad glue was to blame.
  Coastal News Service: a defect in the glue was to blame
  Tuckernoe Mirror: the blade had been badly glued in its Canadian factory
  Heartland Voice: Foreign manufacturer Ventor blames sloppy work at a plant in Canada
Other blades are affected.
  Coastal News Service: no other blades were affected
  Tuckernoe Mirror: ten more of the same batch would have to be taken down
The part was made in Canada.
  Coastal News Service: It had made the part at its plant in Quebec
  Tuckernoe Mirror: the blade had been badly glued in its Canadian factory
  Heartland Voice: sloppy work at a plant in Canada
Ventor sent nobody.
  Tuckernoe Mirror: Ventor, which built the machine, sent nobody
Harbor Wind began to deliver in January.
  Coastal News Service: which began to deliver electricity in January
The farm is to have 62 turbines.
  Coastal News Service: Harbor Wind, which began to deliver electricity in January, is to have 62 turbines
  Heartland Voice: 38 more are to follow
24 turbines stand.
  Coastal News Service: So far 24 are standing
  Tuckernoe Mirror: all 24 turbines
  Heartland Voice: Twenty-four of the monsters stand in the sea already
Fishermen want the project stopped.
  Coastal News Service: Fishermen demanded that construction be stopped for good
  Heartland Voice: He and his fellow fishermen want the project killed
They were told it was clean.
  Heartland Voice: They were told it was clean energy
Garrity's boat is in port.
  Heartland Voice: whose boat has been in port since Sunday
Stern will not resign.
  Heartland Voice: President Joshua Stern said on Thursday he would not resign
The company got tax credits.
  Heartland Voice: His company got $1.2 billion in tax credits from the administration
The turbines spun until Tuesday.
  Heartland Voice: The turbines went on spinning until Tuesday

=== conflicts
denial | Coastal News Service: Nobody was hurt | Heartland Voice: was cut in the face
denial | Coastal News Service: did not tell the town until Monday | Tuckernoe Mirror: had called the harbormaster within an hour
denial | Coastal News Service: no other blades were affected | Tuckernoe Mirror: ten more of the same batch
attribution | Coastal News Service: she said | Heartland Voice: said lobsterman Pete Garrity
attribution | Tuckernoe Mirror: the chair of the select board said | Heartland Voice: said lobsterman Pete Garrity
date | Coastal News Service: on Saturday evening | Heartland Voice: to bits on Sunday
date | Tuckernoe Mirror: accident on Saturday | Heartland Voice: to bits on Sunday
