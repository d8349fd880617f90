A Brazilian governor is arrested

=== Agencia Litoral | 2018-11-08 | wire
Brazil police arrest state governor in hospital kickback case

RIO BRANCO, Nov 8 - Brazilian federal police on Thursday arrested the governor of Acre state, Everaldo Nunes, on suspicion of taking 38 million reais ($10.1 million) in kickbacks from builders of public hospitals.

Nunes, 59, was detained at his residence at 6 a.m., police said in a statement. Eleven other people were arrested, among them his chief of staff and the owner of Tapajos Engenharia, Caio Brandt.

Prosecutors said that Nunes demanded 5 percent of the value of every contract signed since 2015. They based their case on the plea bargain of a former accountant of the company.

Nunes's lawyer, Beatriz Salgado, called the arrest "an act of political vengeance" and said that he would appeal to the Supreme Court.

Nunes lost his bid for re-election in October. His term ends on Dec 31, and Vice Governor Rita Camargo will govern in his place.

A search of his home turned up 1.4 million reais in cash, police said. None of the three hospitals has been completed.

It is the second time that a sitting governor of the state has been arrested. In 2006, Wilson Pacheco was held for 19 days before a court released him.

=== Diario da Floresta | 2018-11-09
Handcuffs at dawn for a governor with eight weeks left

The dogs barked first. It was still dark when a column of black cars pulled up at the farm of Everaldo Nunes outside Xapuri, where Acre's head of government had been spending a long weekend. He came to the gate in slippers, offered the agents coffee, and was led away.

Eleven associates were picked up in the same operation, code-named Placebo. The best known is Caio Brandt, whose firm Tapajos Engenharia was to have built the clinics at Feijo, Tarauaca and Brasileia. Weeds grow in all of them.

According to the indictment, one real in twenty of what the state paid went back to the politician in shoe boxes; a bookkeeper who used to work for Brandt has described the method in return for leniency. Over three years, investigators reckon, this added up to some 38 million.

"An act of political revenge," his counsel Beatriz Salgado said of the detention. She does not intend to trouble the Supreme Court: a state judge, she believes, will set her client free within days.

Voters threw Nunes out last month. Until the new year the state will be run by his deputy, Rita Camargo, who broke with him in 2017.

Older readers will recall Wilson Pacheco, taken from the same palace twelve years ago and freed after not quite three weeks.

=== Blog do Planalto | 2018-11-08
Nunes: the case has a hole in it

The pictures are spectacular. But what do the police have? They have an accountant who wants to stay out of jail, and they have, they claim, 38 million reais that no one has seen. No cash was found in the governor's house, three sources with knowledge of the search told this blog.

They also have a calendar. Everaldo Nunes, the man who refused to support the winner of the presidential election, has been locked up eleven days after the run-off. Coincidence?

Salgado, who defends him, speaks of "an act of political vengeance". A spokesman for the federal prosecutors rejected that. The inquiry began in March 2017, he said, when nobody knew who the candidates would be.

Camargo takes over. She has asked for an audit of all health contracts, including those that bear her own signature.

=== facts
Police arrested Governor Nunes.
  Agencia Litoral: Brazil police arrest state governor
  Agencia Litoral: Brazilian federal police on Thursday arrested the governor of Acre state, Everaldo Nunes
  Agencia Litoral: Nunes, 59, was detained at his residence at 6 a.m.
  Diario da Floresta: Handcuffs at dawn for a governor
  Diario da Floresta: a column of black cars pulled up at the farm of Everaldo Nunes outside Xapuri
  Diario da Floresta: was led away
  Blog do Planalto: Everaldo Nunes ... has been locked up eleven days after the run-off
He is suspected of taking 38 million reais in kickbacks.
  Agencia Litoral: in hospital kickback case
  Agencia Litoral: on suspicion of taking 38 million reais ($10.1 million) in kickbacks from builders of public hospitals
  Diario da Floresta: Over three years, investigators reckon, this added up to some 38 million
  Blog do Planalto: they have, they claim, 38 million reais
Nobody has seen the money.
  Blog do Planalto: that no one has seen
Eleven others were arrested.
  Agencia Litoral: Eleven other people were arrested
  Diario da Floresta: Eleven associates were picked up in the same operation
The owner of Tapajos, Brandt, is among them.
  Agencia Litoral: among them his chief of staff and the owner of Tapajos Engenharia, Caio Brandt
  Diario da Floresta: The best known is Caio Brandt
He demanded 5 percent of every contract.
  Agencia Litoral: Nunes demanded 5 percent of the value of every contract signed since 2015
  Diario da Floresta: one real in twenty of what the state paid went back to the politician in shoe boxes
The case rests on an accountant's plea bargain.
  Agencia Litoral: They based their case on the plea bargain of a former accountant of the company
  Diario da Floresta: a bookkeeper who used to work for Brandt has described the method in return for leniency
  Blog do Planalto: They have an accountant who wants to stay out of jail
The lawyer called it an act of political vengeance.
  Agencia Litoral: Nunes's lawyer, Beatriz Salgado, called the arrest "an act of political vengeance"
  Diario da Floresta: "An act of political revenge," his counsel Beatriz Salgado said of the detention
  Blog do Planalto: Salgado, who defends him, speaks of "an act of political vengeance"
Whether he appeals to the Supreme Court.
  Agencia Litoral: he would appeal to the Supreme Court
  Diario da Floresta: She does not intend to trouble the Supreme Court
A state judge will free him, she believes.
  Diario da Floresta: a state judge, she believes, will set her client free within days
Nunes lost the election in October.
  Agencia Litoral: Nunes lost his bid for re-election in October
  Diario da Floresta: Voters threw Nunes out last month
His term ends at the end of the year.
  Agencia Litoral: His term ends on Dec 31
  Diario da Floresta: a governor with eight weeks left
Vice Governor Camargo governs in his place.
  Agencia Litoral: Vice Governor Rita Camargo will govern in his place
  Diario da Floresta: Until the new year the state will be run by his deputy, Rita Camargo
  Blog do Planalto: Camargo takes over
Camargo broke with him in 2017.
  Diario da Floresta: who broke with him in 2017
Whether cash was found at his home.
  Agencia Litoral: A search of his home turned up 1.4 million reais in cash
  Blog do Planalto: No cash was found in the governor's house
The hospitals are unfinished.
  Agencia Litoral: None of the three hospitals has been completed
  Diario da Floresta: Weeds grow in all of them
The firm was to build three clinics.
  Diario da Floresta: whose firm Tapajos Engenharia was to have built the clinics at Feijo, Tarauaca and Brasileia
It is the second arrest of a sitting governor there.
  Agencia Litoral: It is the second time that a sitting governor of the state has been arrested
Pacheco was arrested in 2006.
  Agencia Litoral: In 2006, Wilson Pacheco was held for 19 days
  Diario da Floresta: Wilson Pacheco, taken from the same palace twelve years ago
Pacheco was released after 19 days.
  Agencia Litoral: before a court released him
  Diario da Floresta: freed after not quite three weeks
The dogs barked.
  Diario da Floresta: The dogs barked first
He had been spending a long weekend there.
  Diario da Floresta: where Acre's head of government had been spending a long weekend
He offered the agents coffee.
  Diario da Floresta: He came to the gate in slippers, offered the agents coffee
The operation was called Placebo.
  Diario da Floresta: code-named Placebo
He refused to support the winner of the presidential election.
  Blog do Planalto: the man who refused to support the winner of the presidential election
A prosecutors' spokesman rejected the vengeance charge.
  Blog do Planalto: A spokesman for the federal prosecutors rejected that
The inquiry began in March 2017.
  Blog do Planalto: The inquiry began in March 2017, he said
Nobody knew the candidates then.
  Blog do Planalto: nobody knew who the candidates would be
Camargo asked for an audit.
  Blog do Planalto: She has asked for an audit of all health contracts
Some bear her own signature.
  Blog do Planalto: those that bear her own signature
It was still dark.
  Agencia Litoral: at 6 a.m.
  Diario da Floresta: Handcuffs at dawn
  Diario da Floresta: It was still dark
The case has a hole.
  Blog do Planalto: the case has a hole in it

=== conflicts
place | Agencia Litoral: at his residence | Diario da Floresta: at the farm of Everaldo Nunes outside Xapuri
quotation | Agencia Litoral: an act of political vengeance | Diario da Floresta: An act of political revenge
quotation | Diario da Floresta: An act of political revenge | Blog do Planalto: an act of political vengeance
denial | Agencia Litoral: he would appeal to the Supreme Court | Diario da Floresta: She does not intend to trouble the Supreme Court
denial | Agencia Litoral: turned up 1.4 million reais in cash | Blog do Planalto: No cash was found
