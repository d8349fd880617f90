Raid on a poultry plant in Nebraska

=== UPW | 2025-06-11 | wire
Federal agents detain 76 workers in raid on Nebraska poultry plant

FORT MERIDEN, Nebraska - Federal immigration agents detained 76 workers at a poultry processing plant in eastern Nebraska on Tuesday, the largest such operation in the state in seven years.

Agents arrived at the Halvorsen Foods plant shortly after 6 a.m. with a search warrant signed by U.S. Magistrate Judge Eileen Kasper, the Department of Homeland Security said.

Ramon Ibarra, 54, who has packed chicken there for 19 years, said agents ordered everyone into the cafeteria and separated those with papers from those without. "They treated us like we had robbed a bank," he said.

Halvorsen Foods said it had not been told of the raid in advance and that it had verified every hire through the government's E-Verify system. "We followed every rule they gave us," chief executive Dale Halvorsen said.

No charges have been filed against the company. One worker was taken to a hospital after falling from a loading dock, according to Sheriff Tom Brandt, whose deputies closed nearby roads but did not enter the plant.

Gov. Carl Lindqvist, a Republican, said he had been briefed by the White House on Monday evening and supported the operation.

Democratic state Sen. Ana Beltran said 31 children were not picked up from day care that afternoon.

=== Prairie Tribune | 2025-06-11
'Like we had robbed a bank': Town reels after dozens are led away

At dawn on Tuesday, white vans rolled up to the biggest employer in Fort Meriden. By noon, seventy-six people who cut and box chicken for a living were in federal custody.

Nebraska has seen no bigger sweep of its kind since 2018, and the magistrate who approved it, Eileen Casper, gave investigators the run of the building.

Everybody was herded into the lunchroom, recalled Ramon Ibarra, who is 54 and a line worker of almost two decades' standing. There, he said, people who could produce documents were sorted from people who could not.

The family that owns the plant maintains that the visit caught it off guard. Each new employee was screened against the federal database, it insists. "We followed every rule they ever gave us," said Dale Halvorsen, who runs the business his grandfather founded in 1951.

Sheriff Tom Brandt's officers shut down the surrounding streets. They also went inside, where two of them guarded the cafeteria doors, the sheriff acknowledged.

Lindqvist, the governor, learned about the raid only from television, he told reporters in Lincoln, though he backs it.

As of Wednesday prosecutors had yet to bring a case against Halvorsen Foods. At Little Sparrows, the day care on Third Street, staff stayed until nine with children whose parents never came, 31 of them by Beltran's count.

=== Liberty Ledger | 2025-06-12
Halvorsen had a heads-up before feds rounded up illegal workers

Dozens of illegal immigrants are off the payroll at a Nebraska chicken giant after a long-awaited crackdown on Tuesday, and the company cannot claim to be surprised.

Halvorsen Foods was notified 48 hours earlier that a warrant was coming. And the firm had stopped using E-Verify in 2022, leaving the door open to stolen identities.

"Nobody was hurt and nobody was mistreated," said Kurt Mabry, the department's spokesman for the Midwest.

Gov. Carl Lindqvist cheered the action, saying he got a call from the White House the night before. "Nebraska jobs belong to people who are here lawfully," the Republican said.

The operation, which began a little after six in the morning, was the state's biggest since 2018. A total of 67 people were detained, of whom 22 had prior deportation orders, according to the department.

State Sen. Ana Beltran, a far-left Democrat from Omaha, immediately complained that children were left stranded at day care. She did not say how many of the detained parents had used false Social Security numbers.

Prosecutors have filed charges against the company for harboring, court records show.

=== facts
Federal agents detained workers at the poultry plant.
  UPW: Federal agents detain 76 workers in raid on Nebraska poultry plant
  UPW: Federal immigration agents detained 76 workers at a poultry processing plant in eastern Nebraska on Tuesday
  Prairie Tribune: Town reels after dozens are led away
  Prairie Tribune: By noon, seventy-six people who cut and box chicken for a living were in federal custody
  Liberty Ledger: feds rounded up illegal workers
  Liberty Ledger: Dozens of illegal immigrants are off the payroll at a Nebraska chicken giant after a long-awaited crackdown on Tuesday
  Liberty Ledger: A total of 67 people were detained
It was the largest such operation in the state since 2018.
  UPW: the largest such operation in the state in seven years
  Prairie Tribune: Nebraska has seen no bigger sweep of its kind since 2018
  Liberty Ledger: The operation, which began a little after six in the morning, was the state's biggest since 2018
The agents came shortly after six in the morning.
  UPW: Agents arrived at the Halvorsen Foods plant shortly after 6 a.m.
  Prairie Tribune: At dawn on Tuesday, white vans rolled up to the biggest employer in Fort Meriden
  Liberty Ledger: The operation, which began a little after six in the morning
A magistrate signed the warrant.
  UPW: a search warrant signed by U.S. Magistrate Judge Eileen Kasper
  Prairie Tribune: the magistrate who approved it, Eileen Casper
She gave investigators the run of the building.
  Prairie Tribune: gave investigators the run of the building
Ibarra is 54 and has long worked there.
  UPW: Ramon Ibarra, 54, who has packed chicken there for 19 years
  Prairie Tribune: Ramon Ibarra, who is 54 and a line worker of almost two decades' standing
Everybody was ordered into the cafeteria.
  UPW: agents ordered everyone into the cafeteria
  Prairie Tribune: Everybody was herded into the lunchroom
Those with papers were separated from those without.
  UPW: separated those with papers from those without
  Prairie Tribune: people who could produce documents were sorted from people who could not
Ibarra said that they were treated as if they had robbed a bank.
  UPW: "They treated us like we had robbed a bank," he said
  Prairie Tribune: 'Like we had robbed a bank'
The company was told of the raid in advance, or was not.
  UPW: Halvorsen Foods said it had not been told of the raid in advance
  Prairie Tribune: The family that owns the plant maintains that the visit caught it off guard
  Liberty Ledger: Halvorsen had a heads-up before
  Liberty Ledger: the company cannot claim to be surprised
  Liberty Ledger: Halvorsen Foods was notified 48 hours earlier that a warrant was coming
The company checked its hires through E-Verify, or had stopped doing so.
  UPW: it had verified every hire through the government's E-Verify system
  Prairie Tribune: Each new employee was screened against the federal database, it insists
  Liberty Ledger: the firm had stopped using E-Verify in 2022
That left the door open to stolen identities.
  Liberty Ledger: leaving the door open to stolen identities
Halvorsen said that they followed every rule.
  UPW: "We followed every rule they gave us," chief executive Dale Halvorsen said
  Prairie Tribune: "We followed every rule they ever gave us," said Dale Halvorsen, who runs the business
Halvorsen's grandfather founded the business in 1951.
  Prairie Tribune: his grandfather founded in 1951
Charges have been filed against the company, or have not.
  UPW: No charges have been filed against the company
  Prairie Tribune: As of Wednesday prosecutors had yet to bring a case against Halvorsen Foods
  Liberty Ledger: Prosecutors have filed charges against the company for harboring, court records show
A worker was hurt, or nobody was.
  UPW: One worker was taken to a hospital after falling from a loading dock
  Liberty Ledger: "Nobody was hurt
Nobody was mistreated, the spokesman said.
  Liberty Ledger: nobody was mistreated," said Kurt Mabry, the department's spokesman for the Midwest
Deputies closed nearby roads.
  UPW: deputies closed nearby roads
  Prairie Tribune: Sheriff Tom Brandt's officers shut down the surrounding streets
The deputies entered the plant, or did not.
  UPW: did not enter the plant
  Prairie Tribune: They also went inside
Two of them guarded the cafeteria doors.
  Prairie Tribune: two of them guarded the cafeteria doors, the sheriff acknowledged
The governor was told by the White House the evening before, or learned of it from television.
  UPW: Gov. Carl Lindqvist, a Republican, said he had been briefed by the White House on Monday evening
  Prairie Tribune: Lindqvist, the governor, learned about the raid only from television, he told reporters in Lincoln
  Liberty Ledger: he got a call from the White House the night before
The governor supports the operation.
  UPW: supported the operation
  Prairie Tribune: though he backs it
  Liberty Ledger: Gov. Carl Lindqvist cheered the action
Lindqvist said that Nebraska jobs belong to those who are here lawfully.
  Liberty Ledger: "Nebraska jobs belong to people who are here lawfully," the Republican said
Children were not picked up from day care.
  UPW: Democratic state Sen. Ana Beltran said 31 children were not picked up from day care that afternoon
  Prairie Tribune: children whose parents never came, 31 of them by Beltran's count
  Liberty Ledger: State Sen. Ana Beltran, a far-left Democrat from Omaha, immediately complained that children were left stranded at day care
The staff of the day care stayed until nine.
  Prairie Tribune: At Little Sparrows, the day care on Third Street, staff stayed until nine
Twenty-two had prior deportation orders.
  Liberty Ledger: 22 had prior deportation orders, according to the department
Beltran did not say how many parents had used false numbers.
  Liberty Ledger: She did not say how many of the detained parents had used false Social Security numbers

=== conflicts
figure | UPW: detained 76 workers | Liberty Ledger: 67
figure | Prairie Tribune: seventy-six | Liberty Ledger: 67
name | UPW: Eileen Kasper | Prairie Tribune: Eileen Casper
quotation | UPW: "We followed every rule they gave us," | Prairie Tribune: "We followed every rule they ever gave us,"
denial | UPW: had not been told of the raid in advance | Liberty Ledger: was notified 48 hours earlier
denial | Prairie Tribune: caught it off guard | Liberty Ledger: was notified 48 hours earlier
denial | UPW: had verified every hire | Liberty Ledger: had stopped using E-Verify
denial | Prairie Tribune: was screened against the federal database | Liberty Ledger: had stopped using E-Verify
denial | UPW: No charges have been filed | Liberty Ledger: have filed charges
denial | Prairie Tribune: had yet to bring a case | Liberty Ledger: have filed charges
denial | UPW: One worker was taken to a hospital | Liberty Ledger: Nobody was hurt
denial | UPW: did not enter the plant | Prairie Tribune: went inside
denial | UPW: had been briefed by the White House | Prairie Tribune: learned about the raid only from television
denial | Prairie Tribune: learned about the raid only from television | Liberty Ledger: got a call from the White House
