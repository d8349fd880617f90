Labor nominee at her hearing

=== Continental | 2025-02-05 | wire
Labor nominee faces tough questions over nanny, union past

WASHINGTON (CP) — Monica Reyes-Hart, the president's choice to run the Labor Department, told senators on Wednesday that she had failed to pay Social Security taxes for a nanny, but said she had since settled the debt.

Reyes-Hart, 49, a former deputy mayor of Phoenix, said she had not known that the taxes were due. She paid $18,600 in December after the matter came up during vetting, she told the Senate labor committee.

The hearing lasted four hours. Republicans pressed her about her years as a lawyer for the hotel workers' union, while Democrats on the panel rose to her defense.

Sen. Boyd Hensley, a Tennessee Republican, asked whether she would bar gig companies from treating drivers as contractors. "I will follow the law as Congress wrote it," she replied.

Sen. Patricia Voss of Maine, a centrist Republican whose vote could be decisive, said that she had not made up her mind.

The White House stands behind the nominee, spokesman Leo Abrams said. He declined to say whether the president had known about the taxes when he picked her.

The committee plans to vote on Feb. 13. Two other Cabinet nominees have withdrawn since January.

=== The Hill Observer | 2025-02-06
Reyes-Hart survives the grilling, but Voss is slipping away

It was meant to be the easy one. Instead the nominee for labor secretary spent most of four hours explaining a tax bill.

She had been unaware that she owed anything for the woman who looked after her twins, Monica Reyes-Hart assured the committee, and she wrote a check as soon as the White House lawyers flagged it. The sum came to $18,600.

The president was aware of the problem before he named her, a spokesman acknowledged.

Then there is the arithmetic. Patricia Voss, the moderate from Maine, will oppose the nomination, two colleagues said after a caucus lunch. Without her Reyes-Hart cannot afford to lose a single Democrat.

Her work for a hotel union, an asset in the primaries, turned into a liability in Room 430. Boyd Hensley, the Kentuckian who leads the opposition to her, wondered aloud if Uber would survive her tenure. “I will follow the law as Congress wrote it,” came the answer.

Hensley was not persuaded. “You can't referee a game in which you used to play,” he said.

A committee vote is due next Thursday.

=== WorkDay Daily | 2025-02-06
Labor secretary pick: I will not apologize for standing with housekeepers

WASHINGTON — She grew up in a motel that her mother cleaned. On Wednesday she asked the Senate to let her run the department that is supposed to protect women like her mother.

Monica Reyes-Hart refused to run from her record. For seven years she represented maids and dishwashers in court, and she told Republicans that she was proud of each of them.

“I'll enforce the law as Congress wrote it,” she said when Sen. Boyd Hensley tried to trap her on the rights of drivers.

Much was made of a tax bill for a baby sitter. Reyes-Hart still owes part of the money, the committee's staff found, but has agreed to a payment plan.

Democratic senators did little to help her. Several of them left the room before it was their turn.

The president did not learn of the bill until after the nomination, according to Leo Abrams, who speaks for the White House. Abrams said he had no plans to pull her name.

Two other nominees have already bowed out this year, one of them over a nanny as well.

=== facts
Reyes-Hart is the nominee for labor secretary.
  Continental: Monica Reyes-Hart, the president's choice to run the Labor Department
Reyes-Hart faced tough questions.
  Continental: Labor nominee faces tough questions over nanny, union past
  The Hill Observer: Reyes-Hart survives the grilling
  The Hill Observer: the nominee for labor secretary spent most of four hours explaining a tax bill
Reyes-Hart had failed to pay taxes for a nanny.
  Continental: she had failed to pay Social Security taxes for a nanny
Reyes-Hart has paid the debt.
  Continental: she had since settled the debt
  Continental: She paid $18,600 in December after the matter came up during vetting
  The Hill Observer: she wrote a check as soon as the White House lawyers flagged it
  WorkDay Daily: Reyes-Hart still owes part of the money
The sum was 18,600 dollars.
  Continental: She paid $18,600
  The Hill Observer: The sum came to $18,600
She has agreed to a payment plan.
  WorkDay Daily: has agreed to a payment plan
She had not known that taxes were due.
  Continental: she had not known that the taxes were due
  The Hill Observer: She had been unaware that she owed anything for the woman who looked after her twins
Reyes-Hart is a former deputy mayor.
  Continental: Reyes-Hart, 49, a former deputy mayor of Phoenix
The hearing lasted four hours.
  Continental: The hearing lasted four hours
  The Hill Observer: spent most of four hours explaining
It was meant to be the easy one.
  The Hill Observer: It was meant to be the easy one
Republicans pressed her about her work for the union.
  Continental: Republicans pressed her about her years as a lawyer for the hotel workers' union
  The Hill Observer: Her work for a hotel union, an asset in the primaries, turned into a liability in Room 430
Reyes-Hart was a lawyer for hotel workers.
  Continental: her years as a lawyer for the hotel workers' union
  The Hill Observer: Her work for a hotel union
  WorkDay Daily: For seven years she represented maids and dishwashers in court
She is proud of them.
  WorkDay Daily: I will not apologize for standing with housekeepers
  WorkDay Daily: she told Republicans that she was proud of each of them
She did not run from her record.
  WorkDay Daily: Monica Reyes-Hart refused to run from her record
Democrats defended her.
  Continental: Democrats on the panel rose to her defense
  WorkDay Daily: Democratic senators did little to help her
Several Democrats left the room.
  WorkDay Daily: Several of them left the room before it was their turn
Hensley asked her about drivers for gig companies.
  Continental: Sen. Boyd Hensley, a Tennessee Republican, asked whether she would bar gig companies from treating drivers as contractors
  The Hill Observer: Boyd Hensley, the Kentuckian who leads the opposition to her, wondered aloud if Uber would survive her tenure
  WorkDay Daily: Sen. Boyd Hensley tried to trap her on the rights of drivers
She said she would follow the law as Congress wrote it.
  Continental: "I will follow the law as Congress wrote it," she replied
  The Hill Observer: “I will follow the law as Congress wrote it,” came the answer
  WorkDay Daily: “I'll enforce the law as Congress wrote it,” she said
Voss has not made up her mind.
  Continental: Sen. Patricia Voss of Maine, a centrist Republican whose vote could be decisive, said that she had not made up her mind
  The Hill Observer: Voss is slipping away
  The Hill Observer: Patricia Voss, the moderate from Maine, will oppose the nomination
Voss is a moderate from Maine.
  Continental: Sen. Patricia Voss of Maine, a centrist Republican
  The Hill Observer: Patricia Voss, the moderate from Maine
Voss's vote could be decisive.
  Continental: whose vote could be decisive
  The Hill Observer: Without her Reyes-Hart cannot afford to lose a single Democrat
The White House stands behind her.
  Continental: The White House stands behind the nominee
  WorkDay Daily: Abrams said he had no plans to pull her name
The White House did not say if the president had known.
  Continental: He declined to say whether the president had known about the taxes when he picked her
The president knew of the taxes before he named her.
  The Hill Observer: The president was aware of the problem before he named her
  WorkDay Daily: The president did not learn of the bill until after the nomination
A White House spokesman told whether the president had known.
  Continental: He declined to say whether the president had known
  The Hill Observer: a spokesman acknowledged
The committee plans to vote on Feb. 13.
  Continental: The committee plans to vote on Feb. 13
  The Hill Observer: A committee vote is due next Thursday
Two other nominees have withdrawn.
  Continental: Two other Cabinet nominees have withdrawn since January
  WorkDay Daily: Two other nominees have already bowed out this year
One of them withdrew over a nanny.
  WorkDay Daily: one of them over a nanny as well
Hensley was not persuaded.
  The Hill Observer: Hensley was not persuaded
Hensley said a player cannot be the referee.
  The Hill Observer: “You can't referee a game in which you used to play,” he said
She grew up in a motel.
  WorkDay Daily: She grew up in a motel that her mother cleaned
She asked the Senate to confirm her.
  WorkDay Daily: On Wednesday she asked the Senate to let her run the department that is supposed to protect women like her mother
Much was made of the tax bill.
  WorkDay Daily: Much was made of a tax bill for a baby sitter

=== conflicts
place | Continental: a Tennessee Republican | The Hill Observer: the Kentuckian
quotation | Continental: I will follow the law | WorkDay Daily: I'll enforce the law
quotation | The Hill Observer: I will follow the law | WorkDay Daily: I'll enforce the law
denial | Continental: had since settled the debt | WorkDay Daily: still owes part of the money
denial | The Hill Observer: wrote a check | WorkDay Daily: still owes part of the money
denial | Continental: rose to her defense | WorkDay Daily: did little to help her
denial | Continental: had not made up her mind | The Hill Observer: will oppose the nomination
denial | The Hill Observer: was aware of the problem before he named her | WorkDay Daily: did not learn of the bill until after
denial | Continental: declined to say whether | The Hill Observer: a spokesman acknowledged
