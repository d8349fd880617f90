Chief constable suspended

=== Britannic Press | 2021-06-29 | wire
Welsh chief constable suspended over messages to junior officer

CARDIFF (BP) - The chief constable of Severnside Police was suspended on Tuesday while a watchdog investigates claims that she sent hundreds of abusive messages to a junior officer.

Gwen Pritchard, 54, the first woman to lead the force, denies any wrongdoing. Police and Crime Commissioner Huw Bevan said he had taken the decision "with great regret" after receiving a report from the Independent Office for Police Conduct.

The messages are said to have been sent over 14 months to a male inspector who had applied for promotion. Bevan said he could not discuss their content.

Deputy Chief Constable Mark Ellery has taken over command of the force, which has 3,100 officers.

"I have served the public honestly for 31 years and I will clear my name," Pritchard said in a statement.

Her predecessor, Colin Rudge, retired in 2017 after he had been cleared of misusing a force credit card.

=== The Severn Observer | 2021-06-30
Top cop sent home over 'bullying' texts

Severnside's first female chief constable is fighting for her career after the man who appointed her told her to hand in her warrant card.

Gwen Pritchard is accused of bombarding an inspector with offensive texts and emails, day and night, for more than a year. The complainant, a woman in her thirties who had sought a higher rank, is on sick leave.

It was the commissioner, Huw Bevan, who suspended her yesterday. He insisted that he had done so "with great sadness" and that a suspension was a neutral act.

Pritchard, a miner's daughter from Merthyr who joined the police at 23, said that she would prove her innocence. "I have served the public honestly for 31 years," she wrote.

Until the inquiry by the IOPC is over, which could take nine months, the force will be run by an assistant chief constable, Mark Ellery.

Councillor Siobhan Reese, who sits on the panel that oversees the commissioner, asked why he had waited for three weeks. "He had that report on his desk on June 8," she said.

=== Copper's Notebook | 2021-06-30
Pritchard resigns: what we know

Gwen Pritchard stepped down as chief of Severnside yesterday, less than a day after a damning letter from the conduct watchdog.

One message seen by this blog reads: "You will never wear another pip while I sit in this chair." It was sent at 2.14 on a Sunday morning.

Friends of the chief say that she is the victim of a plot by men in the top team who could not stand to be led by a woman. A spokesman for the Police Federation would only say that every officer deserved a fair hearing.

Mark Ellery, the deputy, is in charge for now; he ran the control room in Newport before he was promoted. He was himself investigated in 2014 over the death of a man in custody and cleared.

Bevan, the commissioner, is expected to face questions when the panel meets on 12 July.

Severnside has had four chief constables in ten years.

=== facts
Pritchard left her post for now, suspended or by resigning.
  Britannic Press: Welsh chief constable suspended
  Britannic Press: The chief constable of Severnside Police was suspended on Tuesday
  The Severn Observer: Top cop sent home
  The Severn Observer: It was the commissioner, Huw Bevan, who suspended her yesterday
  Copper's Notebook: Pritchard resigns
  Copper's Notebook: Gwen Pritchard stepped down as chief of Severnside yesterday
She is accused of sending abusive messages to an officer.
  Britannic Press: over messages to junior officer
  Britannic Press: claims that she sent hundreds of abusive messages to a junior officer
  Britannic Press: The messages are said to have been sent over 14 months to a male inspector
  The Severn Observer: over 'bullying' texts
  The Severn Observer: Gwen Pritchard is accused of bombarding an inspector with offensive texts and emails, day and night, for more than a year
A watchdog investigates.
  Britannic Press: while a watchdog investigates claims
  The Severn Observer: Until the inquiry by the IOPC is over
The inquiry could take nine months.
  The Severn Observer: which could take nine months
She is the first woman to lead the force.
  Britannic Press: Gwen Pritchard, 54, the first woman to lead the force
  The Severn Observer: Severnside's first female chief constable
She denies any wrongdoing.
  Britannic Press: Gwen Pritchard ... denies any wrongdoing
She said that she would clear her name.
  Britannic Press: I will clear my name," Pritchard said in a statement
  The Severn Observer: Pritchard, a miner's daughter from Merthyr who joined the police at 23, said that she would prove her innocence
She said that she had served honestly for 31 years.
  Britannic Press: "I have served the public honestly for 31 years
  The Severn Observer: "I have served the public honestly for 31 years," she wrote
The commissioner said how he felt about the decision.
  Britannic Press: Police and Crime Commissioner Huw Bevan said he had taken the decision "with great regret"
  The Severn Observer: He insisted that he had done so "with great sadness"
He received a report of the IOPC.
  Britannic Press: after receiving a report from the Independent Office for Police Conduct
  The Severn Observer: "He had that report on his desk on June 8," she said
  Copper's Notebook: after a damning letter from the conduct watchdog
The suspension is a neutral act, he said.
  The Severn Observer: that a suspension was a neutral act
The complainant had applied for promotion.
  Britannic Press: who had applied for promotion
  The Severn Observer: who had sought a higher rank
Who the complainant is.
  Britannic Press: a male inspector
  The Severn Observer: The complainant, a woman in her thirties
The complainant is on sick leave.
  The Severn Observer: The complainant ... is on sick leave
Bevan could not discuss the content.
  Britannic Press: Bevan said he could not discuss their content
Ellery has taken command.
  Britannic Press: Deputy Chief Constable Mark Ellery has taken over command of the force
  The Severn Observer: the force will be run by an assistant chief constable, Mark Ellery
  Copper's Notebook: Mark Ellery, the deputy, is in charge for now
The force has 3,100 officers.
  Britannic Press: which has 3,100 officers
Rudge retired in 2017.
  Britannic Press: Her predecessor, Colin Rudge, retired in 2017
Rudge had been cleared of misusing a card.
  Britannic Press: after he had been cleared of misusing a force credit card
She is fighting for her career.
  The Severn Observer: Severnside's first female chief constable is fighting for her career
Bevan had appointed her.
  The Severn Observer: the man who appointed her
She had to hand in her warrant card.
  The Severn Observer: the man who appointed her told her to hand in her warrant card
She is a miner's daughter.
  The Severn Observer: a miner's daughter from Merthyr
She joined the police at 23.
  The Severn Observer: who joined the police at 23
Reese asked why he had waited.
  The Severn Observer: Councillor Siobhan Reese ... asked why he had waited for three weeks
Reese sits on the panel.
  The Severn Observer: who sits on the panel that oversees the commissioner
A message threatens that the officer will not rise.
  Copper's Notebook: One message seen by this blog reads: "You will never wear another pip while I sit in this chair."
The message was sent at night.
  Copper's Notebook: It was sent at 2.14 on a Sunday morning
Friends say that she is the victim of a plot.
  Copper's Notebook: Friends of the chief say that she is the victim of a plot by men in the top team
The men could not stand a woman as leader.
  Copper's Notebook: who could not stand to be led by a woman
The Federation said that every officer deserved a hearing.
  Copper's Notebook: A spokesman for the Police Federation would only say that every officer deserved a fair hearing
Ellery ran the control room.
  Copper's Notebook: he ran the control room in Newport
Ellery was investigated in 2014.
  Copper's Notebook: He was himself investigated in 2014 over the death of a man in custody
Ellery was cleared.
  Copper's Notebook: He was himself investigated in 2014 over the death of a man in custody and cleared
Bevan will face questions on 12 July.
  Copper's Notebook: Bevan, the commissioner, is expected to face questions when the panel meets on 12 July
The force has had four chiefs in ten years.
  Copper's Notebook: Severnside has had four chief constables in ten years

=== conflicts
denial | Britannic Press: was suspended on Tuesday | Copper's Notebook: stepped down as chief
denial | The Severn Observer: who suspended her yesterday | Copper's Notebook: stepped down as chief
quotation | Britannic Press: with great regret | The Severn Observer: with great sadness
name | Britannic Press: a male inspector | The Severn Observer: a woman in her thirties
name | Britannic Press: Deputy Chief Constable | The Severn Observer: an assistant chief constable
name | The Severn Observer: an assistant chief constable | Copper's Notebook: the deputy
