Convicted murderer escapes from a South African prison

=== SA Press Wire | 2025-05-15 | wire
'Highway killer' escapes from Free State prison; three warders suspended

BLOEMFONTEIN - Police in South Africa are hunting for a convicted murderer who walked out of a maximum-security prison in the Free State dressed as a warder, the authorities said on Thursday.

Deon Kruger, 44, known as the Highway Killer, was serving four life sentences for the murders of four lorry drivers. He left Klipdrift prison at about 9 p.m. on Tuesday in the company of an employee, camera footage shows.

His absence was noticed 11 hours later, at roll call.

Three warders have been suspended. One of them, Lindiwe Mokoena, 33, has disappeared and is believed to be with him.

Kruger is armed and should not be approached, police spokesman Brigadier Themba Nkosi said. "He is patient, and he has nothing to lose," Nkosi added.

The private company that runs the prison, Corvex, said that all of its cameras had been working.

Correctional Services Minister Zanele Mabuza apologised to the victims' families. She will not resign, her office said. A reward of 500,000 rand has been offered.

=== The Karoo Mail | 2025-05-16
Killer strolls through five doors in borrowed uniform

Nobody at Klipdrift looked twice at the tall guard with the clipboard.

It was only when the prisoners were counted the next morning that it dawned on the staff: the man who had passed five locked doors beside a female colleague was Deon Kruger, who strangled four truckers along the N1 and got life for each of them.

The escape from the top-security jail took place on Monday evening. Half the cameras in the block were dead that night, two employees of the operator, Corvex, told this newspaper.

Three members of staff may not come to work for the time being. Among them is Lindiwe Mokoena, aged 33, who has not been seen since and is thought to be travelling with the 44-year-old.

"He is patient, and he has nothing to lose," said Brigadier Themba Nkosi, who advised the public to keep well away. There is no indication that the fugitive carries a weapon, however, according to the head of the search team.

Whoever leads the police to him can hope for a quarter of a million rand.

Families of the dead men learnt of the breakout from the radio, and not one of them has heard a word of regret from the minister, their lawyer complained.

=== Eyewitness Weekend | 2025-05-17
The warder who wrote poems

At the rooms that Lindiwe Mokoena rented in Bethal Street the curtains are still drawn. On the kitchen table, her landlady says, lay a month's rent in an envelope.

"She wrote poems, and she sang in the choir," says Gogo Martha Sithole, 70. "If she is with that man, he has bewitched her."

Mokoena, 33, joined the prison in 2021 and was twice warned for passing cigarettes to inmates. She was the woman at Kruger's side on the film, investigators say.

Not so, says her brother Kabelo: on the evening in question she was at his wedding in Maseru, and he has the pictures.

Zanele Mabuza, the minister, tendered her resignation to the president on Friday night. He has not said whether he will accept it.

In 2023 a rapist got out of another Corvex institution hidden in a laundry van. The firm was fined 1.5 million rand and kept its contract, which runs until 2031.

=== facts
Kruger escaped from prison dressed as a warder.
  SA Press Wire: 'Highway killer' escapes from Free State prison
  SA Press Wire: who walked out of a maximum-security prison in the Free State dressed as a warder
  SA Press Wire: He left Klipdrift prison at about 9 p.m. on Tuesday
  The Karoo Mail: Killer strolls through five doors in borrowed uniform
  The Karoo Mail: the man who had passed five locked doors beside a female colleague was Deon Kruger
  The Karoo Mail: The escape from the top-security jail took place on Monday evening
Nobody looked twice at the guard.
  The Karoo Mail: Nobody at Klipdrift looked twice at the tall guard with the clipboard
Police are hunting for Kruger.
  SA Press Wire: Police in South Africa are hunting for a convicted murderer
Kruger was serving life for four murders of lorry drivers.
  SA Press Wire: Deon Kruger, 44, known as the Highway Killer, was serving four life sentences for the murders of four lorry drivers
  The Karoo Mail: who strangled four truckers along the N1 and got life for each of them
Kruger left in the company of an employee.
  SA Press Wire: in the company of an employee, camera footage shows
  The Karoo Mail: beside a female colleague
Mokoena was the woman at Kruger's side, investigators say.
  Eyewitness Weekend: She was the woman at Kruger's side on the film, investigators say
Her brother says it was not she.
  Eyewitness Weekend: Not so, says her brother Kabelo
Mokoena was at a wedding, says her brother.
  Eyewitness Weekend: on the evening in question she was at his wedding in Maseru
  Eyewitness Weekend: he has the pictures
His absence was noticed only at roll call in the morning.
  SA Press Wire: His absence was noticed 11 hours later, at roll call
  The Karoo Mail: It was only when the prisoners were counted the next morning that it dawned on the staff
Three warders were suspended.
  SA Press Wire: three warders suspended
  SA Press Wire: Three warders have been suspended
  The Karoo Mail: Three members of staff may not come to work for the time being
Mokoena has disappeared.
  SA Press Wire: One of them, Lindiwe Mokoena, 33, has disappeared
  The Karoo Mail: Among them is Lindiwe Mokoena, aged 33, who has not been seen since
Mokoena is believed to be with Kruger.
  SA Press Wire: is believed to be with him
  The Karoo Mail: is thought to be travelling with the 44-year-old
Kruger is / is not known to be armed.
  SA Press Wire: Kruger is armed
  The Karoo Mail: There is no indication that the fugitive carries a weapon
The public should keep away from Kruger.
  SA Press Wire: should not be approached, police spokesman Brigadier Themba Nkosi said
  The Karoo Mail: who advised the public to keep well away
Nkosi said that Kruger is patient.
  SA Press Wire: "He is patient, and he has nothing to lose," Nkosi added
  The Karoo Mail: "He is patient, and he has nothing to lose," said Brigadier Themba Nkosi
All cameras worked / half of them were dead.
  SA Press Wire: The private company that runs the prison, Corvex, said that all of its cameras had been working
  The Karoo Mail: Half the cameras in the block were dead that night
Corvex runs the prison.
  SA Press Wire: The private company that runs the prison, Corvex
  The Karoo Mail: the operator, Corvex
The minister apologised / did not express regret to the families.
  SA Press Wire: Correctional Services Minister Zanele Mabuza apologised to the victims' families
  The Karoo Mail: not one of them has heard a word of regret from the minister, their lawyer complained
The families learnt of the breakout from the radio.
  The Karoo Mail: Families of the dead men learnt of the breakout from the radio
The minister will not resign / tendered her resignation.
  SA Press Wire: She will not resign, her office said
  Eyewitness Weekend: Zanele Mabuza, the minister, tendered her resignation to the president on Friday night
The president has not said whether he will accept.
  Eyewitness Weekend: He has not said whether he will accept it
A reward of 500,000 rand is offered.
  SA Press Wire: A reward of 500,000 rand has been offered
  The Karoo Mail: Whoever leads the police to him can hope for a quarter of a million rand
Mokoena's curtains are drawn.
  Eyewitness Weekend: At the rooms that Lindiwe Mokoena rented in Bethal Street the curtains are still drawn
A month's rent lay on the table.
  Eyewitness Weekend: On the kitchen table, her landlady says, lay a month's rent in an envelope
Mokoena wrote poems.
  Eyewitness Weekend: The warder who wrote poems
  Eyewitness Weekend: "She wrote poems, and she sang in the choir," says Gogo Martha Sithole, 70
Sithole thinks that she is bewitched.
  Eyewitness Weekend: "If she is with that man, he has bewitched her."
Mokoena joined the prison in 2021.
  Eyewitness Weekend: Mokoena, 33, joined the prison in 2021
Mokoena was twice warned.
  Eyewitness Weekend: was twice warned for passing cigarettes to inmates
A rapist escaped from another Corvex prison in 2023.
  Eyewitness Weekend: In 2023 a rapist got out of another Corvex institution hidden in a laundry van
Corvex was fined.
  Eyewitness Weekend: The firm was fined 1.5 million rand
Corvex kept its contract.
  Eyewitness Weekend: kept its contract
  Eyewitness Weekend: which runs until 2031

=== conflicts
date | SA Press Wire: Tuesday | The Karoo Mail: Monday
denial | SA Press Wire: Kruger is armed | The Karoo Mail: There is no indication
denial | SA Press Wire: all of its cameras had been working | The Karoo Mail: Half the cameras in the block were dead
denial | SA Press Wire: apologised to the victims' families | The Karoo Mail: has heard a word of regret
denial | SA Press Wire: will not resign | Eyewitness Weekend: tendered her resignation
figure | SA Press Wire: 500,000 rand | The Karoo Mail: a quarter of a million rand
