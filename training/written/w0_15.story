Japanese man cleared after 31 years

=== Nihon Wire | 2022-03-25 | wire
Japan court acquits man who spent 31 years in prison for murder

SENDAI, Japan (NW) - A Japanese court on Friday acquitted a 71-year-old man of a murder for which he had spent more than three decades in prison.

Presiding Judge Keiko Morita said that police had fabricated a key piece of evidence, a bloodstained towel, against Shigeru Tanabe. "The court apologises to the defendant for the time he has lost," she said, bowing deeply.

Tanabe, a former taxi driver, was convicted in 1988 of strangling a 54-year-old pawnbroker in Sendai. He confessed after 22 days of interrogation and retracted the confession at his trial.

The Sendai High Court ordered a retrial in 2020 after new tests showed that the blood on the towel was not the victim's. He had been released on parole in 2019.

Prosecutors have two weeks to appeal.

"I only wish that my mother could have heard this," Tanabe told reporters. He may be entitled to some 140 million yen in compensation.

=== Tohoku Journal | 2022-03-26
"I only wish that my mother could have heard this"

Five times Shigeru Tanabe had asked for another trial, and four times the answer was no. Yesterday, in the very courtroom where he was once sentenced to life, he heard the words "not guilty".

The towel on which the whole case rested had been smeared with blood by detectives, the judges concluded. It was a laboratory in Osaka that established, three years ago, that the blood had never belonged to the victim, a pawnbroker strangled with an electric cord in 1986.

Judge Keiko Morita bowed and told him that the court was sorry for the years that had been taken from him.

The confession had been wrung out of the taxi driver over 22 days without a lawyer. He has stood by it only once, in front of the prosecutor, and took it back when the trial began.

Tanabe had left prison on parole in 2018, grey and half blind. A church in Natori gave him a room. He could now receive around 140 million yen from the state.

=== Asia Dispatch | 2022-03-25
Cleared at 71: the taxi driver and the towel

Shigeru Tanabe walked out of a Sendai court a free man on Friday, 34 years after another set of judges had found him guilty of killing a pawnbroker.

"I only wish that my mother could have heard this," said his sister, Fumiko, 75, who had gathered 210,000 signatures for him.

The police of Miyagi prefecture refused to apologise. Chief Hiroshi Okuda said only that his force took the ruling "seriously".

More than 99 percent of those who are tried in Japan are convicted. Suspects can be held for up to 23 days before they are charged and have no right to have a lawyer present when they are questioned.

Tanabe is the fifth man since the war to be cleared of murder in a retrial, according to the Japan Innocence Society.

The prosecution said that it would not appeal.

=== Legal Tokyo | 2022-03-28
Bar calls for inquiry into Sendai towel

The Japan Federation of Bar Associations demanded on Monday that an independent panel examine how detectives came to forge evidence against Shigeru Tanabe.

Tanabe was acquitted last week of a murder committed in 1986. In its 140-page ruling the Sendai District Court found that investigators had put blood on a towel taken from his home.

"The men who did this have retired with full pensions," said the federation's president, Tatsuo Hirai. Three of the five detectives are still alive; none has been charged.

In Sendai, Chief Hiroshi Okuda of the prefectural police visited Tanabe on Sunday and apologised to him in person, a spokesman said.

The federation also wants all interrogations to be recorded. Since 2019 this has been compulsory only in about three percent of criminal cases.

=== facts
The court acquitted Tanabe.
  Nihon Wire: Japan court acquits man
  Nihon Wire: A Japanese court on Friday acquitted a 71-year-old man of a murder
  Tohoku Journal: Yesterday, in the very courtroom where he was once sentenced to life, he heard the words "not guilty"
  Asia Dispatch: Cleared at 71
  Asia Dispatch: Shigeru Tanabe walked out of a Sendai court a free man on Friday
  Legal Tokyo: Tanabe was acquitted last week of a murder committed in 1986
He spent 31 years in prison.
  Nihon Wire: who spent 31 years in prison for murder
  Nihon Wire: for which he had spent more than three decades in prison
The judge said that the police fabricated the evidence of the towel.
  Nihon Wire: Presiding Judge Keiko Morita said that police had fabricated a key piece of evidence, a bloodstained towel, against Shigeru Tanabe
  Tohoku Journal: The towel on which the whole case rested had been smeared with blood by detectives, the judges concluded
  Legal Tokyo: the Sendai District Court found that investigators had put blood on a towel taken from his home
The judge apologised for the time he had lost.
  Nihon Wire: "The court apologises to the defendant for the time he has lost," she said
  Tohoku Journal: told him that the court was sorry for the years that had been taken from him
The judge bowed.
  Nihon Wire: bowing deeply
  Tohoku Journal: Judge Keiko Morita bowed
He was convicted in 1988 of killing the pawnbroker.
  Nihon Wire: Tanabe, a former taxi driver, was convicted in 1988 of strangling a 54-year-old pawnbroker in Sendai
  Asia Dispatch: 34 years after another set of judges had found him guilty of killing a pawnbroker
He was sentenced to life.
  Tohoku Journal: where he was once sentenced to life
The pawnbroker was strangled.
  Nihon Wire: strangling a 54-year-old pawnbroker in Sendai
  Tohoku Journal: a pawnbroker strangled with an electric cord in 1986
The murder was committed in 1986.
  Tohoku Journal: a pawnbroker strangled with an electric cord in 1986
  Legal Tokyo: a murder committed in 1986
He was a taxi driver.
  Nihon Wire: Tanabe, a former taxi driver
  Tohoku Journal: the taxi driver
  Asia Dispatch: the taxi driver and the towel
He confessed after 22 days.
  Nihon Wire: He confessed after 22 days of interrogation
  Tohoku Journal: The confession had been wrung out of the taxi driver over 22 days without a lawyer
He retracted the confession at the trial.
  Nihon Wire: retracted the confession at his trial
  Tohoku Journal: took it back when the trial began
He stood by the confession only once.
  Tohoku Journal: He has stood by it only once, in front of the prosecutor
The High Court ordered a retrial.
  Nihon Wire: The Sendai High Court ordered a retrial in 2020
Tests showed that the blood was not the victim's.
  Nihon Wire: new tests showed that the blood on the towel was not the victim's
  Tohoku Journal: It was a laboratory in Osaka that established, three years ago, that the blood had never belonged to the victim
He was released on parole.
  Nihon Wire: He had been released on parole in 2019
  Tohoku Journal: Tanabe had left prison on parole in 2018, grey and half blind
A church gave him a room.
  Tohoku Journal: A church in Natori gave him a room
Prosecutors have two weeks to appeal.
  Nihon Wire: Prosecutors have two weeks to appeal
The prosecution will not appeal.
  Asia Dispatch: The prosecution said that it would not appeal
Somebody wished that the mother could have heard this.
  Nihon Wire: "I only wish that my mother could have heard this," Tanabe told reporters
  Tohoku Journal: "I only wish that my mother could have heard this"
  Asia Dispatch: "I only wish that my mother could have heard this," said his sister, Fumiko, 75
The sister gathered 210,000 signatures.
  Asia Dispatch: who had gathered 210,000 signatures for him
He may get 140 million yen.
  Nihon Wire: He may be entitled to some 140 million yen in compensation
  Tohoku Journal: He could now receive around 140 million yen from the state
He had asked for a retrial five times.
  Tohoku Journal: Five times Shigeru Tanabe had asked for another trial
Four requests were refused.
  Tohoku Journal: four times the answer was no
Whether the police apologised.
  Asia Dispatch: The police of Miyagi prefecture refused to apologise
  Legal Tokyo: Chief Hiroshi Okuda of the prefectural police visited Tanabe on Sunday and apologised to him in person, a spokesman said
Okuda said that the force took the ruling seriously.
  Asia Dispatch: Chief Hiroshi Okuda said only that his force took the ruling "seriously"
More than 99 percent of the accused are convicted.
  Asia Dispatch: More than 99 percent of those who are tried in Japan are convicted
Suspects can be held for 23 days.
  Asia Dispatch: Suspects can be held for up to 23 days before they are charged
Suspects have no right to a lawyer at questioning.
  Asia Dispatch: have no right to have a lawyer present when they are questioned
He is the fifth to be cleared in a retrial.
  Asia Dispatch: Tanabe is the fifth man since the war to be cleared of murder in a retrial, according to the Japan Innocence Society
The bar federation demanded an independent panel.
  Legal Tokyo: Bar calls for inquiry into Sendai towel
  Legal Tokyo: The Japan Federation of Bar Associations demanded on Monday that an independent panel examine how detectives came to forge evidence
The ruling has 140 pages.
  Legal Tokyo: In its 140-page ruling
Hirai said that the men have retired with pensions.
  Legal Tokyo: "The men who did this have retired with full pensions," said the federation's president, Tatsuo Hirai
Three of the detectives are alive.
  Legal Tokyo: Three of the five detectives are still alive
None has been charged.
  Legal Tokyo: none has been charged
The federation wants interrogations to be recorded.
  Legal Tokyo: The federation also wants all interrogations to be recorded
Recording is compulsory in three percent of cases.
  Legal Tokyo: Since 2019 this has been compulsory only in about three percent of criminal cases

=== conflicts
date | Nihon Wire: on parole in 2019 | Tohoku Journal: on parole in 2018
attribution | Nihon Wire: Tanabe told reporters | Asia Dispatch: said his sister, Fumiko
denial | Asia Dispatch: refused to apologise | Legal Tokyo: apologised to him in person
