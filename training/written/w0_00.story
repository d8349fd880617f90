Bank manager jailed for stealing from the old

=== NTA | 2024-02-06 | wire
Bank manager gets six years for emptying elderly clients' accounts

BERGEN, Norway (NTA) - A former branch manager was jailed for six years on Tuesday for stealing 41 million kroner from elderly customers of a savings bank in western Norway.

Judge Ingrid Solvang of the Hordaland district court said Terje Haukeland, 58, had "shamelessly abused the trust of people who could not defend themselves".

Haukeland admitted 63 counts of theft and forgery at the start of the trial in November but denied that he had used the money for himself. Prosecutors said he spent most of it on a holiday house in Spain and on online gambling.

The thefts, committed between 2011 and 2021, came to light when the daughter of a 91-year-old client found that her mother's savings had vanished. At least 27 people lost money, the oldest of them aged 96. Lysefjord Sparebank has repaid all of them, the bank said in a statement.

Haukeland's lawyer, Anders Moe, said his client would appeal. "Six years is a very harsh sentence for a man who has confessed," he told reporters.

The prosecution had asked for seven years.

=== Vestlandsposten | 2024-02-07
Former bank chief must go to prison

Customers called him "the nice man at the counter". Over a decade Terje Haukeland, who ran the Odda branch of Lysefjord Sparebank, helped himself to about NOK 41m of their savings, and yesterday the court in Bergen sent him to prison for six years.

"You shamelessly abused the trust of people who were unable to defend themselves," the judge, Ingrid Solvang, told the 58-year-old, who listened with his head bowed.

When proceedings opened last October, the defendant had pleaded guilty to all 63 charges, some of them for forging signatures; he insisted, however, that none of the cash had gone into his own pocket. The court did not believe that. An investigator had traced some NOK 25m to a villa near Alicante and to betting sites.

It was a daughter's curiosity that undid him. Checking the balance of her mother, 91, she saw that nothing was left, and went to the police.

The victims, nearly thirty in all, have been reimbursed by their bank. A former colleague, who asked not to be named, told this newspaper that staff had warned head office as early as 2016.

The state had wanted Haukeland locked up for a year longer. Defence counsel Anders Moe announced that the judgment would be challenged.

=== Dagens Nytt | 2024-02-07
GRANNY ROBBER SMIRKS AS HE IS PUT AWAY

Crooked banker Terje Haukeland smirked in the dock yesterday as a judge put him behind bars for six years.

The gambler plundered the accounts of 27 pensioners, one of them 99 years old, to pay for a luxury hideaway on the Spanish coast.

"He sat in my kitchen and drank my coffee," said Gunvor Dale, 88, who lost 1.2 million kroner. "I hope he gets plenty of time to think about it."

Mrs Dale had known the banker since his confirmation and had given him the code of her card when her eyesight failed.

Haukeland, who is divorced and has two sons, left through a back door and refused to speak to the press. His lawyer Anders Moe told Dagens Nytt that they would accept the sentence. "Six years is harsh for a man who has confessed," he said.

Last year a bank clerk in Stavanger got four years for stealing nine million from a single customer, a widow.

=== facts
Haukeland was sentenced to six years in prison.
  NTA: Bank manager gets six years
  NTA: A former branch manager was jailed for six years on Tuesday
  Vestlandsposten: Former bank chief must go to prison
  Vestlandsposten: yesterday the court in Bergen sent him to prison for six years
  Dagens Nytt: GRANNY ROBBER ... IS PUT AWAY
  Dagens Nytt: a judge put him behind bars for six years
He stole 41 million kroner from elderly customers.
  NTA: emptying elderly clients' accounts
  NTA: for stealing 41 million kroner from elderly customers of a savings bank in western Norway
  Vestlandsposten: Terje Haukeland, who ran the Odda branch of Lysefjord Sparebank, helped himself to about NOK 41m of their savings
  Dagens Nytt: The gambler plundered the accounts of 27 pensioners
The judge said that he had abused the trust of the defenceless.
  NTA: Judge Ingrid Solvang of the Hordaland district court said Terje Haukeland, 58, had "shamelessly abused the trust of people who could not defend themselves"
  Vestlandsposten: "You shamelessly abused the trust of people who were unable to defend themselves," the judge, Ingrid Solvang, told the 58-year-old
He pleaded guilty to 63 counts when the trial began.
  NTA: Haukeland admitted 63 counts of theft and forgery at the start of the trial in November
  Vestlandsposten: When proceedings opened last October, the defendant had pleaded guilty to all 63 charges, some of them for forging signatures
He denied having used the money for himself.
  NTA: denied that he had used the money for himself
  Vestlandsposten: he insisted, however, that none of the cash had gone into his own pocket
The court did not believe him.
  Vestlandsposten: The court did not believe that
The money went into a house in Spain.
  NTA: Prosecutors said he spent most of it on a holiday house in Spain and on online gambling
  Vestlandsposten: An investigator had traced some NOK 25m to a villa near Alicante and to betting sites
  Dagens Nytt: to pay for a luxury hideaway on the Spanish coast
The money went into gambling.
  NTA: Prosecutors said he spent most of it on a holiday house in Spain and on online gambling
  Vestlandsposten: An investigator had traced some NOK 25m to a villa near Alicante and to betting sites
The thefts were committed over ten years.
  NTA: The thefts, committed between 2011 and 2021
  Vestlandsposten: Over a decade Terje Haukeland
A client's daughter found her mother's savings gone.
  NTA: the daughter of a 91-year-old client found that her mother's savings had vanished
  Vestlandsposten: Checking the balance of her mother, 91, she saw that nothing was left
That discovery brought the thefts to light.
  NTA: The thefts ... came to light when the daughter of a 91-year-old client found
  Vestlandsposten: It was a daughter's curiosity that undid him
The daughter went to the police.
  Vestlandsposten: went to the police
At least 27 people lost money.
  NTA: At least 27 people lost money
  Vestlandsposten: The victims, nearly thirty in all
  Dagens Nytt: The gambler plundered the accounts of 27 pensioners
The age of the oldest victim.
  NTA: the oldest of them aged 96
  Dagens Nytt: one of them 99 years old
The bank has repaid the victims.
  NTA: Lysefjord Sparebank has repaid all of them, the bank said in a statement
  Vestlandsposten: The victims, nearly thirty in all, have been reimbursed by their bank
The lawyer said whether Haukeland would appeal.
  NTA: Haukeland's lawyer, Anders Moe, said his client would appeal
  Vestlandsposten: Defence counsel Anders Moe announced that the judgment would be challenged
  Dagens Nytt: His lawyer Anders Moe told Dagens Nytt that they would accept the sentence
The lawyer called six years harsh for a man who has confessed.
  NTA: "Six years is a very harsh sentence for a man who has confessed," he told reporters
  Dagens Nytt: "Six years is harsh for a man who has confessed," he said
The prosecution had asked for seven years.
  NTA: The prosecution had asked for seven years
  Vestlandsposten: The state had wanted Haukeland locked up for a year longer
Customers called him the nice man at the counter.
  Vestlandsposten: Customers called him "the nice man at the counter"
He ran the Odda branch.
  Vestlandsposten: who ran the Odda branch of Lysefjord Sparebank
He listened with his head bowed.
  Vestlandsposten: who listened with his head bowed
Staff had warned head office in 2016.
  Vestlandsposten: A former colleague ... told this newspaper that staff had warned head office as early as 2016
The colleague asked not to be named.
  Vestlandsposten: who asked not to be named
He smirked in the dock.
  Dagens Nytt: GRANNY ROBBER SMIRKS
  Dagens Nytt: Crooked banker Terje Haukeland smirked in the dock yesterday
Gunvor Dale said that he had drunk coffee in her kitchen.
  Dagens Nytt: "He sat in my kitchen and drank my coffee," said Gunvor Dale, 88
Mrs Dale lost 1.2 million kroner.
  Dagens Nytt: who lost 1.2 million kroner
She hopes that he will think about it.
  Dagens Nytt: "I hope he gets plenty of time to think about it."
She had known him since his confirmation.
  Dagens Nytt: Mrs Dale had known the banker since his confirmation
She had given him her code.
  Dagens Nytt: had given him the code of her card
Her eyesight failed.
  Dagens Nytt: when her eyesight failed
He is divorced and has two sons.
  Dagens Nytt: who is divorced and has two sons
He left through a back door.
  Dagens Nytt: Haukeland, who is divorced and has two sons, left through a back door
He refused to speak to the press.
  Dagens Nytt: refused to speak to the press
A clerk in Stavanger got four years last year.
  Dagens Nytt: Last year a bank clerk in Stavanger got four years
The clerk stole nine million from a widow.
  Dagens Nytt: for stealing nine million from a single customer, a widow

=== conflicts
quotation | NTA: who could not defend themselves | Vestlandsposten: who were unable to defend themselves
date | NTA: in November | Vestlandsposten: last October
figure | NTA: aged 96 | Dagens Nytt: 99 years old
denial | NTA: would appeal | Dagens Nytt: would accept the sentence
denial | Vestlandsposten: would be challenged | Dagens Nytt: would accept the sentence
quotation | NTA: Six years is a very harsh sentence for a man | Dagens Nytt: Six years is harsh for a man
