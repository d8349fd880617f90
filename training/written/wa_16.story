Death row clemency

=== Tri-State Wire | 2025-10-09 | wire
Oklahoma governor halts execution of Delroy Fenner with hours to spare

McALESTER, Okla. (TSW) — Oklahoma Gov. Jack Stanhope on Thursday commuted the death sentence of Delroy Fenner to life without parole, less than four hours before he was to be put to death for a 1998 killing that he says he did not commit.

Fenner, 49, had eaten his last meal and said goodbye to his daughter when the warden brought him the news at 2:20 p.m.

"I am not certain of his innocence, but I am no longer certain of his guilt," Stanhope, a Republican, said in a statement.

The state's pardon board had recommended clemency by a vote of 3-2 in September.

Fenner was convicted of shooting Tulsa jeweler Saul Abrams during a robbery. His co-defendant, Marcus Teague, who testified against him, later signed a statement saying that he had lied. DNA tests on a ski mask, completed this summer, excluded Fenner.

The U.S. Supreme Court had refused to step in on Wednesday night.

The victim's daughter, Ruth Abrams-Cole, opposed the execution and wrote to the governor twice.

Stanhope has allowed nine executions since he took office in 2019. It is the first time that he has granted clemency.

=== Tulsa Tribune-Democrat | 2025-10-10
Four hours from death, Fenner gets his life back, but not his freedom

His daughter was already in the parking lot, sick against the side of her car, when the phone rang.

Delroy Fenner, 49, would not die that evening. Gov. Jack Stanhope had decided to let him live, on condition that he never leave prison.

“I am not sure of his innocence, but I am no longer sure of his guilt,” the governor wrote.

The Pardon and Parole Board had advised him to show mercy, if by a single vote. The justices in Washington had turned down the last appeal the evening before.

Saul Abrams was shot dead behind his counter on Peoria Avenue in 1998. The case rested on Marcus Teague, who has never taken back a word, and on a mask whose fibers could have been anybody's; a lab could not say this summer whether or not Fenner had worn it.

For the Abrams family the decision is a blow. Ruth Abrams-Cole, who was 16 when her father died, had pleaded with the governor to let the sentence be carried out.

Mr. Stanhope, a former prosecutor, has been down this path before, having spared Lonnie Pruitt in 2021.

=== Justice Desk | 2025-10-09
BREAKING: Oklahoma spares innocent man

Delroy Fenner is alive tonight.

With the clock at less than four hours, Oklahoma's governor bowed to a campaign that had gathered 2.1 million signatures and changed the sentence to life behind bars. Never before has Stanhope shown mercy to a condemned man.

Fenner had refused his last meal. He was on his knees when warden Clint Harbison came to his cell, his lawyer, Naomi Feld, said.

The evidence against him had long since crumbled. The genetic profile on the robber's mask isn't his. Teague, the accomplice who put him on death row, recanted in 2019.

Even the dead man's child stood with Fenner. In two letters to Stanhope, Abrams-Cole begged him not to kill in her father's name.

The board had voted four to one for clemency last month.

“He's not guilty, and a cage for life is no mercy,” Feld said. She will ask a court in Texas County for a new trial.

=== facts
Stanhope commuted the death sentence to life in prison on Thursday.
  Tri-State Wire: Oklahoma governor halts execution of Delroy Fenner
  Tri-State Wire: Oklahoma Gov. Jack Stanhope on Thursday commuted the death sentence of Delroy Fenner to life without parole
  Tulsa Tribune-Democrat: Fenner gets his life back, but not his freedom
  Tulsa Tribune-Democrat: Gov. Jack Stanhope had decided to let him live, on condition that he never leave prison
  Justice Desk: Oklahoma spares innocent man
  Justice Desk: Oklahoma's governor bowed to a campaign that had gathered 2.1 million signatures and changed the sentence to life behind bars
Fenner did not die.
  Tulsa Tribune-Democrat: Delroy Fenner, 49, would not die that evening
  Justice Desk: Delroy Fenner is alive tonight
It was less than four hours before the execution.
  Tri-State Wire: with hours to spare
  Tri-State Wire: less than four hours before he was to be put to death
  Tulsa Tribune-Democrat: Four hours from death
  Justice Desk: With the clock at less than four hours
Fenner says that he did not commit the killing.
  Tri-State Wire: a 1998 killing that he says he did not commit
Fenner is 49.
  Tri-State Wire: Fenner, 49
  Tulsa Tribune-Democrat: Delroy Fenner, 49
Fenner had eaten his last meal.
  Tri-State Wire: Fenner, 49, had eaten his last meal
  Justice Desk: Fenner had refused his last meal
He had said goodbye to his daughter.
  Tri-State Wire: said goodbye to his daughter
His daughter was in the parking lot.
  Tulsa Tribune-Democrat: His daughter was already in the parking lot, sick against the side of her car
The warden brought him the news.
  Tri-State Wire: the warden brought him the news at 2:20 p.m.
  Justice Desk: warden Clint Harbison came to his cell
He was on his knees.
  Justice Desk: He was on his knees
Stanhope is no longer certain of his guilt.
  Tri-State Wire: "I am not certain of his innocence, but I am no longer certain of his guilt," Stanhope, a Republican, said in a statement
  Tulsa Tribune-Democrat: “I am not sure of his innocence, but I am no longer sure of his guilt,” the governor wrote
The board recommended clemency 3-2.
  Tri-State Wire: The state's pardon board had recommended clemency by a vote of 3-2 in September
  Tulsa Tribune-Democrat: The Pardon and Parole Board had advised him to show mercy, if by a single vote
  Justice Desk: The board had voted four to one for clemency last month
Saul Abrams was shot in 1998.
  Tri-State Wire: Fenner was convicted of shooting Tulsa jeweler Saul Abrams during a robbery
  Tulsa Tribune-Democrat: Saul Abrams was shot dead behind his counter on Peoria Avenue in 1998
Teague testified against Fenner.
  Tri-State Wire: who testified against him
  Tulsa Tribune-Democrat: The case rested on Marcus Teague
  Justice Desk: the accomplice who put him on death row
Teague has recanted.
  Tri-State Wire: His co-defendant, Marcus Teague, who testified against him, later signed a statement saying that he had lied
  Tulsa Tribune-Democrat: who has never taken back a word
  Justice Desk: Teague, the accomplice who put him on death row, recanted in 2019
DNA on the mask excluded Fenner.
  Tri-State Wire: DNA tests on a ski mask, completed this summer, excluded Fenner
  Tulsa Tribune-Democrat: a lab could not say this summer whether or not Fenner had worn it
  Justice Desk: The genetic profile on the robber's mask isn't his
The evidence had crumbled.
  Justice Desk: The evidence against him had long since crumbled
The fibers could have been anybody's.
  Tulsa Tribune-Democrat: a mask whose fibers could have been anybody's
The Supreme Court refused to step in on Wednesday.
  Tri-State Wire: The U.S. Supreme Court had refused to step in on Wednesday night
  Tulsa Tribune-Democrat: The justices in Washington had turned down the last appeal the evening before
The victim's daughter opposed the execution.
  Tri-State Wire: The victim's daughter, Ruth Abrams-Cole, opposed the execution
  Tulsa Tribune-Democrat: Ruth Abrams-Cole, who was 16 when her father died, had pleaded with the governor to let the sentence be carried out
  Justice Desk: Even the dead man's child stood with Fenner
  Justice Desk: Abrams-Cole begged him not to kill in her father's name
She wrote to the governor twice.
  Tri-State Wire: wrote to the governor twice
  Justice Desk: In two letters to Stanhope
She was 16 when her father died.
  Tulsa Tribune-Democrat: who was 16 when her father died
The decision is a blow to the family.
  Tulsa Tribune-Democrat: For the Abrams family the decision is a blow
Stanhope has allowed nine executions.
  Tri-State Wire: Stanhope has allowed nine executions since he took office in 2019
It was his first clemency.
  Tri-State Wire: It is the first time that he has granted clemency
  Tulsa Tribune-Democrat: Mr. Stanhope, a former prosecutor, has been down this path before, having spared Lonnie Pruitt in 2021
  Justice Desk: Never before has Stanhope shown mercy to a condemned man
A campaign gathered 2.1 million signatures.
  Justice Desk: a campaign that had gathered 2.1 million signatures
Feld said life in a cage is no mercy.
  Justice Desk: “He's not guilty, and a cage for life is no mercy,” Feld said
Feld will ask for a new trial.
  Justice Desk: She will ask a court in Texas County for a new trial

=== conflicts
figure | Tri-State Wire: by a vote of 3-2 | Justice Desk: four to one
figure | Tulsa Tribune-Democrat: by a single vote | Justice Desk: four to one
quotation | Tri-State Wire: I am not certain of his innocence, but I am no longer certain | Tulsa Tribune-Democrat: I am not sure of his innocence, but I am no longer sure
denial | Tri-State Wire: had eaten his last meal | Justice Desk: had refused his last meal
denial | Tri-State Wire: saying that he had lied | Tulsa Tribune-Democrat: has never taken back a word
denial | Tulsa Tribune-Democrat: has never taken back a word | Justice Desk: recanted in 2019
denial | Tri-State Wire: excluded Fenner | Tulsa Tribune-Democrat: could not say this summer
denial | Tulsa Tribune-Democrat: could not say this summer | Justice Desk: isn't his
denial | Tri-State Wire: opposed the execution | Tulsa Tribune-Democrat: let the sentence be carried out
denial | Tulsa Tribune-Democrat: let the sentence be carried out | Justice Desk: begged him not to kill
denial | Tri-State Wire: It is the first time | Tulsa Tribune-Democrat: having spared Lonnie Pruitt
denial | Tulsa Tribune-Democrat: having spared Lonnie Pruitt | Justice Desk: Never before has Stanhope
