Police raid on the Mexican embassy in Quito

=== Quito Wire | 2024-04-06 | wire
Ecuador police storm Mexican embassy, seize former vice president

QUITO (QW) - Ecuadorian police forced their way into the Mexican embassy in Quito on Friday night and arrested former vice president Julian Gallegos, prompting Mexico to break off diplomatic relations.

Gallegos, 54, who has twice been convicted of corruption, had lived in the building since December 17. Mexico granted him asylum on Friday, hours before the raid.

Mexico's charge d'affaires, Ramiro Canseco, was pushed to the ground by officers and injured, the foreign ministry in Mexico City said.

President Damian Noriega, 36, had authorised the operation personally, a government spokeswoman said. "No criminal may hide behind a flag," Noriega wrote on X.

Gallegos was flown to a maximum-security prison in Guayaquil on Saturday. His lawyer, Sonia Vivanco, said she had been allowed to speak with him for ten minutes.

Mexico said it would take Ecuador to the International Court of Justice. Brazil, Colombia and Argentina condemned the raid, as did the United States, which called it a violation of the Vienna Convention.

=== El Centinela | 2024-04-07
Over the wall at ten past ten

Ladders, black masks, a battering ram: shortly after ten on Friday evening a police squad took the Mexican mission in Quito and came out with the man whom it wanted.

Two verdicts for graft hang over Julian Gallegos, once the republic's second man. He had found shelter with the Mexicans on December 17.

No hand was laid on any diplomat, the interior minister insisted; Chargé Ramiro Canseco had "slipped on the lawn".

President Damian Noriega learnt of the assault only after it was over, according to a minister who was with him at dinner.

"No thief may hide behind a flag," the head of state wrote afterwards.

Attorney Sonia Vivanco stood in vain at the prison gate in Latacunga, to which her client had been flown: she was turned away, she said on Sunday.

Mexico's ambassador, Alma Requejo, had already been expelled on Thursday over remarks by her president. On Saturday the two countries severed their ties, and The Hague is to hear the case.

=== Mexico Hoy | 2024-04-08
“They walked over our seal”

The sixteen members of Mexico's embassy staff landed at home on Sunday evening, applauded by colleagues in the arrival hall. Canseco came down the steps with his arm in a sling.

“They walked over our seal,” he said. “I've served under four presidents and never saw this.”

Argentina stayed silent; unlike most of the region, it put out no word of reproach.

The president in Mexico City, Ofelia Trujillo, won't impose trade sanctions. She has nonetheless suspended talks on a free-trade accord, which Ecuador needs if it wishes to join the Pacific bloc.

In prison Gallegos was found unconscious on Monday. He had taken an overdose of sedatives, the prison service reported; he's out of danger.

His asylum had been approved back in March, a former consul says, but kept secret. Ecuador regards it as unlawful in any case.

A referendum on security, with which Noriega hopes to secure re-election, is due on April 21.

=== facts
Police stormed the Mexican embassy on Friday night.
  Quito Wire: Ecuador police storm Mexican embassy
  Quito Wire: Ecuadorian police forced their way into the Mexican embassy in Quito on Friday night
  El Centinela: Over the wall at ten past ten
  El Centinela: shortly after ten on Friday evening a police squad took the Mexican mission in Quito
The police arrested Gallegos.
  Quito Wire: seize former vice president
  Quito Wire: arrested former vice president Julian Gallegos
  El Centinela: came out with the man whom it wanted
Mexico broke off relations.
  Quito Wire: prompting Mexico to break off diplomatic relations
  El Centinela: On Saturday the two countries severed their ties
Gallegos was convicted of corruption twice.
  Quito Wire: who has twice been convicted of corruption
  El Centinela: Two verdicts for graft hang over Julian Gallegos
Gallegos was in the embassy since December 17.
  Quito Wire: Gallegos, 54, who has twice been convicted of corruption, had lived in the building since December 17
  El Centinela: He had found shelter with the Mexicans on December 17
Mexico granted Gallegos asylum.
  Quito Wire: Mexico granted him asylum on Friday, hours before the raid
  Mexico Hoy: His asylum had been approved back in March
The asylum was kept secret.
  Mexico Hoy: kept secret
Ecuador regards the asylum as unlawful.
  Mexico Hoy: Ecuador regards it as unlawful in any case
Officers pushed Canseco or touched no diplomat.
  Quito Wire: Mexico's charge d'affaires, Ramiro Canseco, was pushed to the ground by officers
  El Centinela: No hand was laid on any diplomat, the interior minister insisted
Canseco was injured.
  Quito Wire: Mexico's charge d'affaires, Ramiro Canseco, was pushed to the ground by officers and injured
  Mexico Hoy: Canseco came down the steps with his arm in a sling
Canseco slipped, the minister said.
  El Centinela: Chargé Ramiro Canseco had "slipped on the lawn"
Noriega authorised the raid or learnt of it afterwards.
  Quito Wire: President Damian Noriega, 36, had authorised the operation personally
  El Centinela: President Damian Noriega learnt of the assault only after it was over
Noriega wrote that nobody of the kind may hide behind a flag.
  Quito Wire: "No criminal may hide behind a flag," Noriega wrote on X
  El Centinela: "No thief may hide behind a flag," the head of state wrote afterwards
Gallegos was flown to a prison.
  Quito Wire: Gallegos was flown to a maximum-security prison in Guayaquil on Saturday
  El Centinela: the prison gate in Latacunga, to which her client had been flown
Vivanco spoke with him or was turned away.
  Quito Wire: His lawyer, Sonia Vivanco, said she had been allowed to speak with him for ten minutes
  El Centinela: Attorney Sonia Vivanco stood in vain at the prison gate in Latacunga
  El Centinela: she was turned away, she said on Sunday
Mexico takes the case to the court in The Hague.
  Quito Wire: Mexico said it would take Ecuador to the International Court of Justice
  El Centinela: The Hague is to hear the case
Brazil and Colombia condemned the raid.
  Quito Wire: Brazil, Colombia and Argentina condemned the raid
Argentina condemned the raid or stayed silent.
  Quito Wire: Brazil, Colombia and Argentina condemned the raid
  Mexico Hoy: Argentina stayed silent
  Mexico Hoy: it put out no word of reproach
The United States condemned the raid.
  Quito Wire: as did the United States
The United States called it a violation of the Vienna Convention.
  Quito Wire: which called it a violation of the Vienna Convention
The ambassador was expelled on Thursday.
  El Centinela: Mexico's ambassador, Alma Requejo, had already been expelled on Thursday over remarks by her president
The sixteen staff returned on Sunday.
  Mexico Hoy: The sixteen members of Mexico's embassy staff landed at home on Sunday evening
Colleagues applauded.
  Mexico Hoy: applauded by colleagues in the arrival hall
Canseco said that they walked over the seal.
  Mexico Hoy: “They walked over our seal”
  Mexico Hoy: “They walked over our seal,” he said
Canseco never saw the like under four presidents.
  Mexico Hoy: I've served under four presidents and never saw this
Trujillo imposes no trade sanctions.
  Mexico Hoy: The president in Mexico City, Ofelia Trujillo, won't impose trade sanctions
Trujillo suspended the trade talks.
  Mexico Hoy: She has nonetheless suspended talks on a free-trade accord
Ecuador needs the accord for the Pacific bloc.
  Mexico Hoy: which Ecuador needs if it wishes to join the Pacific bloc
Gallegos was found unconscious on Monday.
  Mexico Hoy: In prison Gallegos was found unconscious on Monday
He had taken an overdose.
  Mexico Hoy: He had taken an overdose of sedatives, the prison service reported
He is out of danger.
  Mexico Hoy: he's out of danger
A referendum is due on April 21.
  Mexico Hoy: A referendum on security, with which Noriega hopes to secure re-election, is due on April 21
Noriega hopes that it secures his re-election.
  Mexico Hoy: with which Noriega hopes to secure re-election

=== conflicts
denial | Quito Wire: was pushed to the ground by officers | El Centinela: No hand was laid on any diplomat
denial | Quito Wire: had authorised the operation personally | El Centinela: learnt of the assault only after it was over
denial | Quito Wire: allowed to speak with him | El Centinela: was turned away
denial | Quito Wire: Argentina condemned the raid | Mexico Hoy: Argentina stayed silent
quotation | Quito Wire: criminal | El Centinela: thief
date | Quito Wire: on Friday, hours before the raid | Mexico Hoy: back in March
place | Quito Wire: Guayaquil | El Centinela: Latacunga
