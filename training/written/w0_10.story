Arrest in a cold case in Saskatchewan

=== Prairie News Service | 2024-05-08 | wire
DNA leads to arrest in 1987 killing of Saskatchewan teen

REGINA — A 66-year-old retired trucker has been charged with first-degree murder in the death of a Saskatchewan teenager whose body was found in a gravel pit 37 years ago, the RCMP said Wednesday.

Walter Dyck was arrested Monday at his home in Medicine Hat, Alta., after genetic genealogy linked him to a cigarette butt found near the body of Shelley Kowalchuk.

Kowalchuk, 17, vanished on Oct. 24, 1987, on her way home from a shift at a diner in Weyburn. A farmer discovered her remains 11 days later. She had been strangled.

Investigators built a family tree of about 4,000 people, starting from a distant cousin in Oregon who had uploaded her profile to a public database, Supt. Joanne Tremblay said. They then secretly collected a coffee cup that Dyck had thrown away.

"Science caught up with him," Tremblay told reporters.

Dyck had been interviewed twice in 1987 and once in 1995, but was never named as a suspect. He appeared in court by video Tuesday and did not enter a plea.

=== Regina Standard | 2024-05-09
37 years on, a discarded coffee cup

All his neighbours in Medicine Hat knew about Walter Dyck was that he grew dahlias and drove a truck until his back gave out. On Tuesday morning police cars stood in front of his bungalow, and he was led away in slippers.

The Mounties now allege that he murdered Shelley Kowalchuk, the 17-year-old waitress who did not come home from the Prairie Rose diner one autumn night in 1987. A hunter came upon her body in a gravel pit a week and a half afterwards. The autopsy showed that she had been choked to death.

"Science finally caught up with him," said Supt. Joanne Tremblay, who was in Grade 5 when the girl disappeared.

Saliva on a cigarette end had been kept in a freezer for decades. A woman from Oregon who was looking for her birth father put her DNA on the Internet; from there, detectives drew up a tree of thousands of relatives until one branch ended in Alberta. The cup he left in a doughnut shop did the rest.

Brenda Kowalchuk, the victim's sister, heard the news while she was at the dentist. "I had stopped waiting," she said. Their parents both died without an answer.

Before a judge on Tuesday, Dyck, 66, pleaded not guilty.

=== CKWY Radio | 2024-05-08
Former suspect's widow says arrest clears his name

The widow of a man who was long believed to have killed a Weyburn teenager says she can at last hold up her head.

Police announced today that they have charged Walter Dyck, a retired truck driver from Lethbridge, with the first-degree murder of Shelley Kowalchuk in 1987.

For years, people in town had whispered about Ron Pelletier, who owned the diner where Kowalchuk worked. He was questioned for 30 hours but never charged. Someone painted the word "killer" on his door in 1988. He sold the business a year later and died in 2003.

"They took his good name and nobody ever gave it back," said Elaine Pelletier, 79.

RCMP Supt. Joanne Tremblay said that Mr. Pelletier had been "fully excluded" by DNA as early as 1996. She could not say why the family was not told.

Tremblay said Dyck had never been questioned by police before this week. He is due back in court May 22.

=== facts
Dyck was charged with first-degree murder of Kowalchuk.
  Prairie News Service: A 66-year-old retired trucker has been charged with first-degree murder in the death of a Saskatchewan teenager
  Regina Standard: The Mounties now allege that he murdered Shelley Kowalchuk
  CKWY Radio: they have charged Walter Dyck, a retired truck driver from Lethbridge, with the first-degree murder of Shelley Kowalchuk in 1987
Dyck was arrested at his home.
  Prairie News Service: arrest in 1987 killing of Saskatchewan teen
  Prairie News Service: Walter Dyck was arrested Monday at his home in Medicine Hat, Alta.
  Regina Standard: On Tuesday morning police cars stood in front of his bungalow
  Regina Standard: he was led away in slippers
Dyck is a retired trucker.
  Prairie News Service: A 66-year-old retired trucker
  Regina Standard: drove a truck until his back gave out
  CKWY Radio: Walter Dyck, a retired truck driver
Where Dyck lives.
  Prairie News Service: his home in Medicine Hat, Alta.
  Regina Standard: All his neighbours in Medicine Hat
  CKWY Radio: Walter Dyck, a retired truck driver from Lethbridge
Dyck grew dahlias.
  Regina Standard: All his neighbours in Medicine Hat knew about Walter Dyck was that he grew dahlias
Genetic genealogy linked him to a cigarette butt.
  Prairie News Service: DNA leads to arrest
  Prairie News Service: genetic genealogy linked him to a cigarette butt found near the body of Shelley Kowalchuk
  Regina Standard: Saliva on a cigarette end had been kept in a freezer for decades
Kowalchuk vanished on her way home from the diner in 1987.
  Prairie News Service: Kowalchuk, 17, vanished on Oct. 24, 1987, on her way home from a shift at a diner in Weyburn
  Regina Standard: who did not come home from the Prairie Rose diner one autumn night in 1987
Somebody found the body in a gravel pit 11 days later.
  Prairie News Service: whose body was found in a gravel pit 37 years ago
  Prairie News Service: A farmer discovered her remains 11 days later
  Regina Standard: A hunter came upon her body in a gravel pit a week and a half afterwards
She had been strangled.
  Prairie News Service: She had been strangled
  Regina Standard: she had been choked to death
Investigators built a family tree.
  Prairie News Service: Investigators built a family tree of about 4,000 people
  Regina Standard: detectives drew up a tree of thousands of relatives until one branch ended in Alberta
A cousin in Oregon had uploaded her profile.
  Prairie News Service: a distant cousin in Oregon who had uploaded her profile to a public database
  Regina Standard: A woman from Oregon who was looking for her birth father put her DNA on the Internet
The woman was looking for her father.
  Regina Standard: who was looking for her birth father
Investigators got his cup.
  Prairie News Service: They then secretly collected a coffee cup that Dyck had thrown away
  Regina Standard: 37 years on, a discarded coffee cup
  Regina Standard: The cup he left in a doughnut shop did the rest
Tremblay said that science caught up with him.
  Prairie News Service: "Science caught up with him," Tremblay told reporters
  Regina Standard: "Science finally caught up with him," said Supt. Joanne Tremblay
Tremblay was in Grade 5 when the girl disappeared.
  Regina Standard: who was in Grade 5 when the girl disappeared
Whether Dyck had been questioned earlier.
  Prairie News Service: Dyck had been interviewed twice in 1987 and once in 1995
  CKWY Radio: Dyck had never been questioned by police before this week
He was never named as a suspect.
  Prairie News Service: was never named as a suspect
He appeared in court on Tuesday.
  Prairie News Service: He appeared in court by video Tuesday
  Regina Standard: Before a judge on Tuesday, Dyck, 66
Whether he entered a plea.
  Prairie News Service: did not enter a plea
  Regina Standard: Dyck, 66, pleaded not guilty
The sister heard the news at the dentist.
  Regina Standard: Brenda Kowalchuk, the victim's sister, heard the news while she was at the dentist
The sister said that she had stopped waiting.
  Regina Standard: "I had stopped waiting," she said
The parents died without an answer.
  Regina Standard: Their parents both died without an answer
Pelletier's widow says that the arrest clears his name.
  CKWY Radio: Former suspect's widow says arrest clears his name
  CKWY Radio: The widow of a man who was long believed to have killed a Weyburn teenager says she can at last hold up her head
People suspected Pelletier for years.
  CKWY Radio: a man who was long believed to have killed a Weyburn teenager
  CKWY Radio: people in town had whispered about Ron Pelletier
Pelletier owned the diner.
  CKWY Radio: who owned the diner where Kowalchuk worked
Kowalchuk worked at the diner.
  Prairie News Service: a shift at a diner in Weyburn
  Regina Standard: the 17-year-old waitress
  CKWY Radio: the diner where Kowalchuk worked
Pelletier was questioned for 30 hours.
  CKWY Radio: He was questioned for 30 hours
Pelletier was never charged.
  CKWY Radio: but never charged
Somebody painted killer on his door.
  CKWY Radio: Someone painted the word "killer" on his door in 1988
He sold the business.
  CKWY Radio: He sold the business a year later
He died in 2003.
  CKWY Radio: died in 2003
The widow said that they took his good name.
  CKWY Radio: "They took his good name and nobody ever gave it back," said Elaine Pelletier, 79
Pelletier had been excluded by DNA in 1996.
  CKWY Radio: RCMP Supt. Joanne Tremblay said that Mr. Pelletier had been "fully excluded" by DNA as early as 1996
Tremblay could not say why the family was not told.
  CKWY Radio: She could not say why the family was not told
Dyck is due in court on May 22.
  CKWY Radio: He is due back in court May 22

=== conflicts
date | Prairie News Service: was arrested Monday | Regina Standard: On Tuesday morning
place | Prairie News Service: in Medicine Hat, Alta. | CKWY Radio: from Lethbridge
place | Regina Standard: in Medicine Hat | CKWY Radio: from Lethbridge
name | Prairie News Service: A farmer | Regina Standard: A hunter
quotation | Prairie News Service: Science caught up with him | Regina Standard: Science finally caught up with him
denial | Prairie News Service: did not enter a plea | Regina Standard: pleaded not guilty
denial | Prairie News Service: had been interviewed twice in 1987 | CKWY Radio: had never been questioned by police
