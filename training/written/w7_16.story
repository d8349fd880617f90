A leaked school exam in Pakistan

=== Indus Press Service | 2022-06-21 | wire
Pakistani province scraps school exam after paper leaks

LAHORE, Pakistan, June 21 (IPS) - Authorities in Pakistan's Punjab province annulled a mathematics examination taken by 310,000 pupils after the paper was circulated on messaging services the night before, the education minister said on Tuesday.

The test for the matriculation certificate, held on Monday, will be repeated on July 4, Minister Rana Shafqat said.

Police arrested four people, among them the deputy controller of the examination board in the city of Gulpur, Tariq Mehmood Butt, and the owner of a tutoring academy. The paper had been offered for 2,000 rupees from about 9 p.m. on Sunday, according to investigators.

"We will not let the children pay for the greed of adults," Shafqat told reporters. He rejected calls by the opposition to resign.

It is the second time in three years that the board has had to repeat an examination. In 2019 a physics paper was stolen from a bank vault.

A girl of 16 took her own life in Gulpur on Tuesday after she had heard of the annulment, her family said. The board's chairwoman, Dr Naheed Akhtar, expressed her condolences.

=== The Lahore Standard | 2022-06-22
310,000 must sit down again: how a maths paper ended up on every phone

For the price of a pair of school shoes, anyone in Gulpur who had the right number could on Sunday evening buy the questions that a third of a million teenagers were to see for the first time twelve hours later.

The trade came to light when a headmaster was shown the sheet by his own nephew. He alerted the board at once, as its call log proves, but nobody stopped the examination.

Yesterday the minister did what was left to do. All results in mathematics are void, and on the fourth of next month the candidates have to return to their desks. "We won't make the children pay for the greed of grown-ups," said Rana Shafqat, who dismissed the idea of stepping down.

Behind bars are the second man in the controller's office, Tariq Mahmood Butt, as well as the proprietor of the Star Academy, a printer and the printer's son. The four are said to have earned 19 million rupees.

In 2018, the board had to call the physics candidates back after a trunk with question papers had vanished from a bank.

Dr Naheed Akhtar, who heads the board, offered her resignation in the evening. It was accepted.

=== Awaz FM | 2022-06-22
A father in Gulpur asks why

Ghulam Rasool sits on a rope bed in the courtyard, holding a sheet of paper with his daughter's handwriting. It is a list of the chapters that she had revised. All are ticked.

Sana was 15. She had come home from Monday's examination happy, for the first time in weeks, says her father, who drives a rickshaw. When the news came that it had all been for nothing, she went up to the roof.

She survived the fall. Doctors at the district hospital describe her condition as critical.

Nobody from the board has come to see them or has telephoned, the family says.

In the lane outside, boys talk of nothing else. The paper cost 500 rupees, one of them says, and his whole class had it; whoever had no money got it for a bicycle pump.

"The children should not have to pay for adults' greed," said opposition leader Hina Malik, who visited the courtyard on Wednesday morning and promised to pay for the treatment. She demanded once more that the minister go.

When the examination will be held again, the minister could not say in an interview with this station. "Not before the monsoon," he guessed.

=== facts
The authorities annulled the mathematics examination.
  Indus Press Service: Pakistani province scraps school exam
  Indus Press Service: Authorities in Pakistan's Punjab province annulled a mathematics examination
  The Lahore Standard: All results in mathematics are void
  Awaz FM: the news came that it had all been for nothing
310,000 pupils took the examination.
  Indus Press Service: a mathematics examination taken by 310,000 pupils
  The Lahore Standard: 310,000 must sit down again
  The Lahore Standard: a third of a million teenagers were to see for the first time
The paper leaked the night before.
  Indus Press Service: after paper leaks
  Indus Press Service: the paper was circulated on messaging services the night before
  The Lahore Standard: how a maths paper ended up on every phone
  The Lahore Standard: anyone in Gulpur who had the right number could on Sunday evening buy the questions
  Awaz FM: his whole class had it
The examination was held on Monday.
  Indus Press Service: The test for the matriculation certificate, held on Monday
  Awaz FM: Monday's examination
The examination is repeated on July 4.
  Indus Press Service: The test ... will be repeated on July 4, Minister Rana Shafqat said
  The Lahore Standard: on the fourth of next month the candidates have to return to their desks
  Awaz FM: When the examination will be held again, the minister could not say
The minister guessed that it would not be before the monsoon.
  Awaz FM: "Not before the monsoon," he guessed
The minister did what was left to do.
  The Lahore Standard: Yesterday the minister did what was left to do
Four people were arrested.
  Indus Press Service: Police arrested four people
  The Lahore Standard: Behind bars are the second man in the controller's office, Tariq Mahmood Butt, as well as the proprietor of the Star Academy, a printer and the printer's son
The deputy controller Butt was arrested.
  Indus Press Service: among them the deputy controller of the examination board in the city of Gulpur, Tariq Mehmood Butt
  The Lahore Standard: Behind bars are the second man in the controller's office, Tariq Mahmood Butt
The owner of an academy was arrested.
  Indus Press Service: among them ... the owner of a tutoring academy
  The Lahore Standard: the proprietor of the Star Academy
A printer and his son were arrested.
  The Lahore Standard: a printer and the printer's son
The paper cost 2,000 rupees.
  Indus Press Service: The paper had been offered for 2,000 rupees
  The Lahore Standard: For the price of a pair of school shoes
  Awaz FM: The paper cost 500 rupees, one of them says
The paper was offered from 9 p.m. on Sunday.
  Indus Press Service: from about 9 p.m. on Sunday, according to investigators
  The Lahore Standard: on Sunday evening
The children will not pay for the greed of adults.
  Indus Press Service: "We will not let the children pay for the greed of adults," Shafqat told reporters
  The Lahore Standard: "We won't make the children pay for the greed of grown-ups," said Rana Shafqat
  Awaz FM: "The children should not have to pay for adults' greed," said opposition leader Hina Malik
The minister rejected calls to resign.
  Indus Press Service: He rejected calls by the opposition to resign
  The Lahore Standard: who dismissed the idea of stepping down
The opposition calls on the minister to resign.
  Indus Press Service: calls by the opposition to resign
  Awaz FM: She demanded once more that the minister go
It is the second repeat in three years.
  Indus Press Service: It is the second time in three years that the board has had to repeat an examination
A physics paper was stolen from a bank in 2019.
  Indus Press Service: In 2019 a physics paper was stolen from a bank vault
  The Lahore Standard: In 2018, the board had to call the physics candidates back after a trunk with question papers had vanished from a bank
The physics examination was repeated.
  The Lahore Standard: In 2018, the board had to call the physics candidates back
A girl tried to kill herself after the annulment.
  Indus Press Service: A girl of 16 took her own life in Gulpur on Tuesday after she had heard of the annulment
  Awaz FM: When the news came that it had all been for nothing, she went up to the roof
Whether the girl died.
  Indus Press Service: took her own life in Gulpur on Tuesday
  Awaz FM: She survived the fall
Doctors call her condition critical.
  Awaz FM: Doctors at the district hospital describe her condition as critical
The girl was 16.
  Indus Press Service: A girl of 16
  Awaz FM: Sana was 15
Akhtar expressed her condolences.
  Indus Press Service: The board's chairwoman, Dr Naheed Akhtar, expressed her condolences
Nobody from the board has come or telephoned.
  Awaz FM: Nobody from the board has come to see them or has telephoned, the family says
A headmaster was shown the sheet by his nephew.
  The Lahore Standard: The trade came to light when a headmaster was shown the sheet by his own nephew
The headmaster alerted the board.
  The Lahore Standard: He alerted the board at once, as its call log proves
Nobody stopped the examination.
  The Lahore Standard: nobody stopped the examination
The four earned 19 million rupees.
  The Lahore Standard: The four are said to have earned 19 million rupees
Akhtar resigned.
  The Lahore Standard: Dr Naheed Akhtar, who heads the board, offered her resignation in the evening
The resignation was accepted.
  The Lahore Standard: It was accepted
The father sits in the courtyard with a list.
  Awaz FM: Ghulam Rasool sits on a rope bed in the courtyard, holding a sheet of paper
The father asks why.
  Awaz FM: A father in Gulpur asks why
The list holds the chapters she had revised.
  Awaz FM: It is a list of the chapters that she had revised
  Awaz FM: All are ticked
She came home happy from the examination.
  Awaz FM: She had come home from Monday's examination happy, for the first time in weeks, says her father
The father drives a rickshaw.
  Awaz FM: who drives a rickshaw
Boys talk of nothing else.
  Awaz FM: In the lane outside, boys talk of nothing else
Some got the paper for a bicycle pump.
  Awaz FM: whoever had no money got it for a bicycle pump
Malik visited the family.
  Awaz FM: who visited the courtyard on Wednesday morning
Malik promised to pay for the treatment.
  Awaz FM: promised to pay for the treatment

=== conflicts
denial | Indus Press Service: took her own life | Awaz FM: She survived the fall
figure | Indus Press Service: A girl of 16 | Awaz FM: Sana was 15
figure | Indus Press Service: 2,000 rupees | Awaz FM: 500 rupees
name | Indus Press Service: Tariq Mehmood Butt | The Lahore Standard: Tariq Mahmood Butt
quotation | Indus Press Service: We will not let the children pay for the greed of adults | The Lahore Standard: We won't make the children pay for the greed of grown-ups
attribution | Indus Press Service: Shafqat told reporters | Awaz FM: said opposition leader Hina Malik
attribution | The Lahore Standard: said Rana Shafqat | Awaz FM: said opposition leader Hina Malik
date | Indus Press Service: In 2019 | The Lahore Standard: In 2018
denial | Indus Press Service: will be repeated on July 4 | Awaz FM: the minister could not say
denial | The Lahore Standard: on the fourth of next month | Awaz FM: the minister could not say
