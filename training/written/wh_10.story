A conviction quashed in Queensland

=== Southern Cross Wire | 2025-02-19 | wire
Queensland man walks free after 17 years as murder conviction quashed

BRISBANE - A man who spent 17 years in prison for the murder of a backpacker walked free on Wednesday after the Queensland Court of Appeal quashed his conviction.

Graham Tully, 52, had been found guilty in 2008 of strangling Finnish tourist Sanna Lehto, whose body was discovered at a campground near Port Ellery the year before.

New tests showed that DNA under Lehto's fingernails did not come from Tully, the court said. The judges ruled unanimously that no jury could now convict him.

Police had lost the samples for a decade. They were found in a freezer in Cairns in 2022.

"I never laid a hand on that girl," Tully told reporters outside the court, with his sister Joanne beside him.

Prosecutors will not seek a retrial, Director of Public Prosecutions Anthea Crowe said. She apologised to Tully on behalf of the state.

Tully has not asked for compensation, his solicitor, Rob Castellano, said. Lehto's parents followed the ruling by video link from Tampere.

Detectives have named no other suspect.

=== The Ellery Examiner | 2025-02-20
Seventeen years, and not a word of sorry

Gray Tully came out through the glass doors with a plastic bag in his hand, and for a moment did not seem to know which way to turn.

The judges in Brisbane, by two to one, had set aside the verdict that sent him down in 2008. Skin cells found beneath the nails of Sanna Lehto, the young Finn killed at Pelican Point, belong to somebody else.

"I never laid a finger on that girl," he said. The sister who visited him every month, Joanne, was not there; she died in November.

There was no apology from the state. Anthea Crowe, the chief prosecutor, read four sentences from a sheet of paper and left. At least there will be no second trial.

Robert Castellano, his solicitor, lodged a claim for $6.8 million yesterday afternoon. That works out at $400,000 for each year.

Mr Tully's mother sold her house to pay for his first barrister.

=== Pirkanmaan Viesti | 2025-02-20
Sanna's parents: "We have lost her killer"

Eighteen years after their daughter went off to pick mangoes, Marja and Olavi Lehto sat down in their kitchen in Kangasala with the telephone turned face down. They could not bear to watch, and it was a cousin who told them that the Australian was a free man.

Graham Tully, in jail since 2008, was cleared by the highest court of Queensland on Wednesday on the strength of a DNA analysis.

The police in Port Ellery know whose traces they are, says Olavi Lehto. A lorry driver who died in 2015 is now the suspect; the couple were given his name by detectives last week.

The evidence had been put away in the wrong cold store and was thought lost until 2020. "For us he was guilty for so long," says Marja Lehto.

=== facts
Tully's conviction was quashed.
  Southern Cross Wire: murder conviction quashed
  Southern Cross Wire: the Queensland Court of Appeal quashed his conviction
  The Ellery Examiner: The judges in Brisbane, by two to one, had set aside the verdict
  Pirkanmaan Viesti: Graham Tully, in jail since 2008, was cleared by the highest court of Queensland on Wednesday
Tully walked free after 17 years.
  Southern Cross Wire: Queensland man walks free after 17 years
  Southern Cross Wire: A man who spent 17 years in prison for the murder of a backpacker walked free on Wednesday
  The Ellery Examiner: Seventeen years
  The Ellery Examiner: Gray Tully came out through the glass doors with a plastic bag in his hand
  Pirkanmaan Viesti: the Australian was a free man
He was found guilty in 2008.
  Southern Cross Wire: Graham Tully, 52, had been found guilty in 2008
  The Ellery Examiner: the verdict that sent him down in 2008
Lehto was killed at a campground.
  Southern Cross Wire: of strangling Finnish tourist Sanna Lehto
  The Ellery Examiner: the young Finn killed at Pelican Point
Her body was discovered the year before.
  Southern Cross Wire: whose body was discovered at a campground near Port Ellery the year before
DNA under her nails was not Tully's.
  Southern Cross Wire: New tests showed that DNA under Lehto's fingernails did not come from Tully, the court said
  The Ellery Examiner: Skin cells found beneath the nails of Sanna Lehto, the young Finn killed at Pelican Point, belong to somebody else
  Pirkanmaan Viesti: on the strength of a DNA analysis
The judges were unanimous, or were two to one.
  Southern Cross Wire: The judges ruled unanimously
  The Ellery Examiner: The judges in Brisbane, by two to one
No jury could now convict him.
  Southern Cross Wire: no jury could now convict him
The samples were lost.
  Southern Cross Wire: Police had lost the samples for a decade
  Pirkanmaan Viesti: The evidence had been put away in the wrong cold store
The samples were found in a cold store.
  Southern Cross Wire: They were found in a freezer in Cairns in 2022
  Pirkanmaan Viesti: was thought lost until 2020
Tully said that he never laid a hand on her.
  Southern Cross Wire: "I never laid a hand on that girl," Tully told reporters outside the court
  The Ellery Examiner: "I never laid a finger on that girl," he said
His sister was beside him, or died in November.
  Southern Cross Wire: with his sister Joanne beside him
  The Ellery Examiner: The sister who visited him every month, Joanne, was not there
  The Ellery Examiner: she died in November
There will be no retrial.
  Southern Cross Wire: Prosecutors will not seek a retrial, Director of Public Prosecutions Anthea Crowe said
  The Ellery Examiner: At least there will be no second trial
The state apologised, or did not.
  Southern Cross Wire: She apologised to Tully on behalf of the state
  The Ellery Examiner: not a word of sorry
  The Ellery Examiner: There was no apology from the state
Crowe read four sentences and left.
  The Ellery Examiner: Anthea Crowe, the chief prosecutor, read four sentences from a sheet of paper and left
Tully has not asked for compensation, or has.
  Southern Cross Wire: Tully has not asked for compensation, his solicitor, Rob Castellano, said
  The Ellery Examiner: Robert Castellano, his solicitor, lodged a claim for $6.8 million yesterday afternoon
The claim is $400,000 a year.
  The Ellery Examiner: That works out at $400,000 for each year
Lehto's parents followed the ruling, or did not.
  Southern Cross Wire: Lehto's parents followed the ruling by video link from Tampere
  Pirkanmaan Viesti: They could not bear to watch
There is no other suspect, or there is.
  Southern Cross Wire: Detectives have named no other suspect
  Pirkanmaan Viesti: A lorry driver who died in 2015 is now the suspect
  Pirkanmaan Viesti: the couple were given his name by detectives last week
Tully's mother sold her house.
  The Ellery Examiner: Mr Tully's mother sold her house to pay for his first barrister
He did not seem to know which way to turn.
  The Ellery Examiner: for a moment did not seem to know which way to turn
The parents sat in their kitchen.
  Pirkanmaan Viesti: Marja and Olavi Lehto sat down in their kitchen in Kangasala with the telephone turned face down
A cousin told them.
  Pirkanmaan Viesti: it was a cousin who told them that the Australian was a free man
The police know whose traces they are, the father says.
  Pirkanmaan Viesti: The police in Port Ellery know whose traces they are, says Olavi Lehto
The parents say that they have lost her killer.
  Pirkanmaan Viesti: Sanna's parents: "We have lost her killer"
For them he was guilty, Marja Lehto says.
  Pirkanmaan Viesti: "For us he was guilty for so long," says Marja Lehto
Their daughter left eighteen years ago.
  Pirkanmaan Viesti: Eighteen years after their daughter went off to pick mangoes

=== conflicts
figure | Southern Cross Wire: unanimously | The Ellery Examiner: by two to one
date | Southern Cross Wire: 2022 | Pirkanmaan Viesti: 2020
quotation | Southern Cross Wire: laid a hand | The Ellery Examiner: laid a finger
denial | Southern Cross Wire: with his sister Joanne beside him | The Ellery Examiner: was not there
denial | Southern Cross Wire: apologised to Tully | The Ellery Examiner: There was no apology
denial | Southern Cross Wire: has not asked for compensation | The Ellery Examiner: lodged a claim for $6.8 million
denial | Southern Cross Wire: followed the ruling by video link | Pirkanmaan Viesti: could not bear to watch
denial | Southern Cross Wire: have named no other suspect | Pirkanmaan Viesti: were given his name by detectives
