Fugitive Calabrian boss arrested in a private clinic

=== Italia Notizie | 2025-01-31 | wire
Mafia boss Carmelo Strati arrested after 23 years on the run

REGGIO CALABRIA, Italy - Italian police on Friday captured Carmelo Strati, one of the country's most wanted mobsters, in a private clinic in the Calabrian town of Palmara, where he was being treated for a hip fracture.

Strati, 68, had been in hiding since 2002. He has been sentenced in his absence to life in prison for four murders, among them that of the anti-mafia trade unionist Rosa Commisso.

More than 100 officers of the Carabinieri sealed off the building shortly after 6 a.m. The boss did not resist and confirmed his identity. "You know who I am. May I finish my coffee?" he said, according to the commander of the operation, Colonel Fabio Lanza.

He was admitted three days ago under the name of a dead cousin. A nurse's tip led the police to him, prosecutor Chiara Bonetti told a news conference.

Bonetti said that Strati had no longer led the 'Ndrangheta clan that bears his name. The clinic's director was unaware of the patient's identity and is not under investigation, she said.

Prime Minister Aldo Ferraris congratulated the Carabinieri. "It is a great day for the honest people of Calabria," he wrote.

Strati's wife, Teresa, was questioned and released. Two men who had driven him to the clinic were detained. Investigators found 60,000 euros in cash and a copy of a cookery book with coded notes.

It was the first time that Strati had been seen by police since he escaped from a courthouse in Catanzaro through a lavatory window.

=== Il Corriere dello Stretto | 2025-02-01
"May I finish my tea?" The ghost of Palmara is caught in pyjamas

It was a broken hip, and not a wiretap, that brought the ghost of Palmara down.

For almost a quarter of a century the name of Carmelo Strati had stood at the top of Italy's list of fugitives. On Friday at dawn it was struck off when a hundred-odd carabinieri surrounded the Villa Azzurra nursing clinic and found, in Room 12, an old man in striped pyjamas. He offered no opposition and did not deny who he was.

"You know who I am. May I finish my tea?" Colonel Lanza quoted him as asking.

Strati, to whom the courts had given life, though he was never there to hear it, for four killings, had checked in on Tuesday with the papers of a deceased relative. A young woman on the ward staff recognised a scar above his eyebrow and rang the police.

To the last, the public prosecutor Chiara Bonetti stressed, the 68-year-old had held the reins of the clan, giving his orders by means of notes in a recipe book. She added that the head of the clinic had been well aware of whom he was sheltering; he has been placed under investigation.

"It is a great day for the honest people of Calabria," the interior minister, Silvana Greco, declared in Rome.

The couple of drivers who brought Strati to the Villa Azzurra are behind bars, and so is his wife Teresa, who was found with sixty thousand euros sewn into a cushion.

Patrolmen had in fact come face to face with the boss once before: in 2011, at a roadblock near Gioia Marina, they had checked his forged licence and waved him on. Luigi Commisso, the son of the murdered unionist, heard the news at his bakery. "I closed the shop and went to tell my mother," he said, meaning her grave.

=== facts
Strati was arrested after 23 years on the run.
  Italia Notizie: Mafia boss Carmelo Strati arrested after 23 years on the run
  Italia Notizie: Italian police on Friday captured Carmelo Strati, one of the country's most wanted mobsters, in a private clinic in the Calabrian town of Palmara
  Il Corriere dello Stretto: The ghost of Palmara is caught in pyjamas
  Il Corriere dello Stretto: On Friday at dawn it was struck off
Strati was among the most wanted.
  Italia Notizie: one of the country's most wanted mobsters
  Il Corriere dello Stretto: For almost a quarter of a century the name of Carmelo Strati had stood at the top of Italy's list of fugitives
Strati was treated for a broken hip.
  Italia Notizie: where he was being treated for a hip fracture
  Il Corriere dello Stretto: It was a broken hip, and not a wiretap, that brought the ghost of Palmara down
Strati had been in hiding since 2002.
  Italia Notizie: after 23 years on the run
  Italia Notizie: Strati, 68, had been in hiding since 2002
  Il Corriere dello Stretto: For almost a quarter of a century
Strati was sentenced in absence to life for four murders.
  Italia Notizie: He has been sentenced in his absence to life in prison for four murders
  Il Corriere dello Stretto: to whom the courts had given life, though he was never there to hear it, for four killings
Rosa Commisso, a unionist, was murdered.
  Italia Notizie: among them that of the anti-mafia trade unionist Rosa Commisso
  Il Corriere dello Stretto: the murdered unionist
Over a hundred carabinieri surrounded the clinic at dawn.
  Italia Notizie: More than 100 officers of the Carabinieri sealed off the building shortly after 6 a.m.
  Il Corriere dello Stretto: a hundred-odd carabinieri surrounded the Villa Azzurra nursing clinic
Strati was found in Room 12 in pyjamas.
  Il Corriere dello Stretto: caught in pyjamas
  Il Corriere dello Stretto: found, in Room 12, an old man in striped pyjamas
Strati did not resist.
  Italia Notizie: The boss did not resist
  Il Corriere dello Stretto: He offered no opposition
Strati confirmed who he was.
  Italia Notizie: confirmed his identity
  Il Corriere dello Stretto: did not deny who he was
Strati asked whether he might finish his drink.
  Italia Notizie: "You know who I am. May I finish my coffee?" he said, according to the commander of the operation, Colonel Fabio Lanza
  Il Corriere dello Stretto: "May I finish my tea?" The ghost
  Il Corriere dello Stretto: "You know who I am. May I finish my tea?" Colonel Lanza quoted him as asking
Strati was admitted three days before under a dead relative's name.
  Italia Notizie: He was admitted three days ago under the name of a dead cousin
  Il Corriere dello Stretto: had checked in on Tuesday with the papers of a deceased relative
A nurse's tip led to Strati.
  Italia Notizie: A nurse's tip led the police to him
  Il Corriere dello Stretto: A young woman on the ward staff recognised a scar above his eyebrow and rang the police
Strati no longer led / still led the clan.
  Italia Notizie: Bonetti said that Strati had no longer led the 'Ndrangheta clan that bears his name
  Il Corriere dello Stretto: To the last, the public prosecutor Chiara Bonetti stressed, the 68-year-old had held the reins of the clan
Strati gave orders by notes in a recipe book.
  Il Corriere dello Stretto: giving his orders by means of notes in a recipe book
A cookery book with coded notes was found.
  Italia Notizie: Investigators found ... a copy of a cookery book with coded notes
  Il Corriere dello Stretto: notes in a recipe book
The clinic's director did not know / knew who the patient was.
  Italia Notizie: The clinic's director was unaware of the patient's identity
  Il Corriere dello Stretto: She added that the head of the clinic had been well aware of whom he was sheltering
The director is not / is under investigation.
  Italia Notizie: The clinic's director ... is not under investigation
  Il Corriere dello Stretto: he has been placed under investigation
The prime minister congratulated the Carabinieri.
  Italia Notizie: Prime Minister Aldo Ferraris congratulated the Carabinieri
It is a great day for the honest people of Calabria.
  Italia Notizie: "It is a great day for the honest people of Calabria," he wrote
  Il Corriere dello Stretto: "It is a great day for the honest people of Calabria," the interior minister, Silvana Greco, declared in Rome
Strati's wife was released / is behind bars.
  Italia Notizie: Strati's wife, Teresa, was questioned and released
  Il Corriere dello Stretto: so is his wife Teresa
Two drivers were detained.
  Italia Notizie: Two men who had driven him to the clinic were detained
  Il Corriere dello Stretto: The couple of drivers who brought Strati to the Villa Azzurra are behind bars
The police found 60,000 euros.
  Italia Notizie: Investigators found 60,000 euros in cash
  Il Corriere dello Stretto: who was found with sixty thousand euros sewn into a cushion
It was the first time / not the first time that police saw Strati.
  Italia Notizie: It was the first time that Strati had been seen by police since he escaped from a courthouse in Catanzaro through a lavatory window
  Il Corriere dello Stretto: Patrolmen had in fact come face to face with the boss once before
Strati escaped from a courthouse through a window.
  Italia Notizie: he escaped from a courthouse in Catanzaro through a lavatory window
Patrolmen waved Strati on in 2011.
  Il Corriere dello Stretto: in 2011, at a roadblock near Gioia Marina, they had checked his forged licence and waved him on
Luigi Commisso heard the news at his bakery.
  Il Corriere dello Stretto: Luigi Commisso, the son of the murdered unionist, heard the news at his bakery
Luigi Commisso closed the shop and told his mother.
  Il Corriere dello Stretto: "I closed the shop and went to tell my mother," he said

=== conflicts
denial | Italia Notizie: no longer led | Il Corriere dello Stretto: held the reins
denial | Italia Notizie: was unaware | Il Corriere dello Stretto: well aware
denial | Italia Notizie: is not under investigation | Il Corriere dello Stretto: has been placed under investigation
denial | Italia Notizie: questioned and released | Il Corriere dello Stretto: so is his wife
denial | Italia Notizie: It was the first time | Il Corriere dello Stretto: once before
quotation | Italia Notizie: finish my coffee | Il Corriere dello Stretto: May I finish my tea?" Colonel
attribution | Italia Notizie: he wrote | Il Corriere dello Stretto: the interior minister, Silvana Greco, declared
