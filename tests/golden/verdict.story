A harbour master goes to prison; husband and wife of one name, a judge misspelt, a quotation given to somebody else

=== Courier | 2024-11-22
Former harbour master jailed for taking bribes

ASKERN, Nov. 22 — A former harbour master of Askern was sentenced to seven years in prison on Friday for taking bribes from a dredging company.

Victor Salk, 58, accepted 2.3 million marks between 2014 and 2019, the regional court found.

Judge Helena Brandt needed an hour to read the verdict, in which she said that he had steered contracts to Delling Dredging in return.

His wife, Nora Salk, was acquitted. She had told the court that she knew nothing of the money.

“He sold the harbour piece by piece,” prosecutor Emil Torvald said after the verdict.

The defence will appeal. Two managers of the company go on trial in January.

=== Mercury | 2024-11-22
Seven years for Salk

Bribes worth more than 2 million marks will cost Victor Salk seven years of his life.

The man who ran the port of Askern for a decade showed no emotion on Friday while judge Helena Brand read out the sentence.

Nora Salk, who stood trial beside her husband, walked free. She wept and embraced a guard.

“He sold the harbour piece by piece,” said Iris Kolm, who speaks for the workers of the port. “Each of us knew a bit of it.”

Salk’s lawyers said they would go to a higher court.

The money was hidden in an account in the name of a sailing club, the trial heard.

=== Daily | 2024-11-23
Port chief’s six-year term “a signal”, says prosecutor

Prosecutors have welcomed the jailing of Askern’s former port chief, who must go to prison for six years over payments from Delling Dredging.

“It is a signal to everybody who handles public money,” Emil Torvald said. He had asked for nine years.

The payments, which began in 2016, went on for five years, according to the judgment.

The convicted man accepts the sentence. His lawyers said they would not appeal.

Askern has had no harbour master since he was arrested in 2021; the work is done by his former deputy, Ralf Torvald, who is no relation of the prosecutor.

=== facts
The harbour master gets seven (six) years in prison for taking bribes.
  Courier: Former harbour master jailed for taking bribes
  Courier: A former harbour master of Askern was sentenced to seven years in prison on Friday for taking bribes
  Mercury: Seven years for Salk
  Mercury: will cost Victor Salk seven years of his life
  Daily: Port chief’s six-year term
  Daily: who must go to prison for six years over payments from Delling Dredging
He took 2.3 million marks between 2014 (2016) and 2019.
  Courier: Victor Salk, 58, accepted 2.3 million marks between 2014 and 2019
  Mercury: Bribes worth more than 2 million marks
  Daily: The payments, which began in 2016, went on for five years
Judge Helena Brandt (Brand) read the verdict.
  Courier: Judge Helena Brandt needed an hour to read the verdict
  Mercury: while judge Helena Brand read out the sentence
His wife was acquitted.
  Courier: His wife, Nora Salk, was acquitted
  Mercury: Nora Salk, who stood trial beside her husband, walked free
Somebody says that he sold the harbour piece by piece.
  Courier: “He sold the harbour piece by piece,” prosecutor Emil Torvald said
  Mercury: “He sold the harbour piece by piece,” said Iris Kolm
The defence will (will not) appeal.
  Courier: The defence will appeal
  Mercury: Salk’s lawyers said they would go to a higher court
  Daily: His lawyers said they would not appeal
He steered contracts to the company.
  Courier: he had steered contracts to Delling Dredging in return
His wife knew nothing.
  Courier: She had told the court that she knew nothing of the money
Two managers go on trial.
  Courier: Two managers of the company go on trial in January
He showed no emotion.
  Mercury: showed no emotion on Friday
His wife wept.
  Mercury: She wept and embraced a guard
Each of us knew a bit of it.
  Mercury: “Each of us knew a bit of it.”
The money was hidden in an account.
  Mercury: The money was hidden in an account in the name of a sailing club
The sentence is a signal.
  Daily: “a signal”, says prosecutor
  Daily: “It is a signal to everybody who handles public money,” Emil Torvald said
The prosecutor asked for nine years.
  Daily: He had asked for nine years
There is no harbour master now.
  Daily: Askern has had no harbour master since he was arrested in 2021

=== conflicts
figure | Courier: seven years | Daily: six years
figure | Mercury: seven years of his life | Daily: six years
date | Courier: 2014 | Daily: 2016
name | Courier: Helena Brandt | Mercury: Helena Brand
attribution | Courier: “He sold the harbour piece by piece,” prosecutor Emil Torvald | Mercury: “He sold the harbour piece by piece,” said Iris Kolm
denial | Courier: will appeal | Daily: would not appeal
denial | Mercury: would go to a higher court | Daily: would not appeal

=== speakers
Courier: “He sold the harbour | Emil Torvald
Mercury: “He sold the harbour | Iris Kolm
Mercury: “Each of us knew | Iris Kolm
Daily: “It is a signal | Emil Torvald
