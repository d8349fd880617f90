A boy dies in a gene therapy trial

=== MedWire | 2025-11-14 | wire
Boy dies after gene therapy, FDA halts trial

BOSTON (MedWire) - An 8-year-old boy has died after he was given an experimental gene therapy for a muscle-wasting disease, and U.S. regulators have put the trial on hold, the biotech company Novaris Genetics said on Thursday.

The boy, whose name was not disclosed, was treated at a hospital in Philadelphia on Oct. 2. He died on Nov. 9 of liver failure, Novaris said. He was the 12th of 20 planned patients.

"We grieve with his parents, who gave science the greatest gift," said Chief Executive Paula Brandt.

Novaris was aware of two earlier cases of liver inflammation, both of them mild, and had reported them to the Food and Drug Administration, Brandt said. It will not cut any of its 310 jobs.

The FDA confirmed that it had ordered the halt. The company itself had suspended dosing the day before.

Shares in Novaris closed 58% lower at $4.12.

Parents of children with Duchenne's disease called on the agency not to end the program. "My son does not have time for caution," said Angela Ruiz of Tucson, Arizona.

=== The Delaware Valley Post | 2025-11-14
"He wanted to run": parents of Eli, 8, speak

PHILADELPHIA — Eli Marchetti wanted to run the bases once before he turned 10. On Saturday, five weeks after doctors at Allegheny Children's dripped a trillion viruses into his arm, he died in the same hospital.

His liver had given up, his mother, Dana Marchetti, said on Thursday in her kitchen in Camden. Nobody had told her and her husband that two other boys had suffered from the same organ, she said, or they would never have signed.

Novaris Genetics, the company behind the treatment, said that it mourned with the family. "We grieve with his parents, who gave science the greatest gift," its chief, Paula Brandt, wrote.

The family has not heard from her. "Not a card, not a call," said the father, Luke.

The trial has been frozen by the government. Until the order came, Novaris had kept on enrolling children, and one of them received the infusion as late as Tuesday, the hospital's spokesman said.

Duchenne's robs boys of their muscles; few live beyond 30. Eli was number 14 in the study, which was to include 20.

=== Ticker Street | 2025-11-14
Novaris crashes on death in lead program

Novaris Genetics lost more than half its value on Thursday after a child died in the trial of its most important therapy.

The stock ended at $4.12, the lowest since the firm went public in 2021. Two banks advised clients to sell.

The Cambridge, Massachusetts, company is to lay off 90 of 310 employees, according to a memo that Ticker Street has seen.

In the memo Brandt also says she telephoned the boy's parents on the night of his death.

The FDA was not informed of two liver cases in the spring, an agency official said. A letter to the company will follow.

"I do not have time for caution," said Angela Ruiz, the mother of a nine-year-old patient, who wants the trial to go on.

The halt can last for a year. Competitor Helixa, whose own product was approved in 2023, gained 11 percent.

=== facts
A boy died after gene therapy.
  MedWire: Boy dies after gene therapy
  MedWire: An 8-year-old boy has died after he was given an experimental gene therapy for a muscle-wasting disease
  MedWire: He died on Nov. 9 of liver failure
  The Delaware Valley Post: On Saturday, five weeks after doctors at Allegheny Children's dripped a trillion viruses into his arm, he died in the same hospital
  Ticker Street: a child died in the trial of its most important therapy
He was eight.
  MedWire: An 8-year-old boy
  The Delaware Valley Post: parents of Eli, 8, speak
Regulators have halted the trial.
  MedWire: FDA halts trial
  MedWire: U.S. regulators have put the trial on hold
  MedWire: The FDA confirmed that it had ordered the halt
  The Delaware Valley Post: The trial has been frozen by the government
He was treated in Philadelphia five weeks earlier.
  MedWire: The boy, whose name was not disclosed, was treated at a hospital in Philadelphia on Oct. 2
  The Delaware Valley Post: five weeks after doctors at Allegheny Children's dripped a trillion viruses into his arm
His liver failed.
  MedWire: He died on Nov. 9 of liver failure
  The Delaware Valley Post: His liver had given up
He was the 12th of 20 patients.
  MedWire: He was the 12th of 20 planned patients
  The Delaware Valley Post: Eli was number 14 in the study, which was to include 20
He wanted to run.
  The Delaware Valley Post: "He wanted to run"
  The Delaware Valley Post: Eli Marchetti wanted to run the bases once before he turned 10
Brandt: we grieve with his parents.
  MedWire: "We grieve with his parents, who gave science the greatest gift," said Chief Executive Paula Brandt
  The Delaware Valley Post: it mourned with the family
  The Delaware Valley Post: "We grieve with his parents, who gave science the greatest gift," its chief, Paula Brandt, wrote
Two earlier patients had had liver trouble.
  MedWire: Novaris was aware of two earlier cases of liver inflammation
  The Delaware Valley Post: two other boys had suffered from the same organ
  Ticker Street: two liver cases in the spring
The two cases were reported to the FDA.
  MedWire: had reported them to the Food and Drug Administration
  Ticker Street: The FDA was not informed of two liver cases in the spring
The earlier cases were mild.
  MedWire: both of them mild
The parents were not told of the two cases.
  The Delaware Valley Post: Nobody had told her and her husband that two other boys had suffered from the same organ
The parents would not have signed.
  The Delaware Valley Post: they would never have signed
Novaris cuts jobs.
  MedWire: It will not cut any of its 310 jobs
  Ticker Street: The Cambridge, Massachusetts, company is to lay off 90 of 310 employees
Novaris had suspended dosing before the order.
  MedWire: The company itself had suspended dosing the day before
  The Delaware Valley Post: Until the order came, Novaris had kept on enrolling children
A child received the infusion on Tuesday.
  The Delaware Valley Post: one of them received the infusion as late as Tuesday
The shares lost more than half.
  MedWire: Shares in Novaris closed 58% lower
  Ticker Street: Novaris crashes on death in lead program
  Ticker Street: Novaris Genetics lost more than half its value on Thursday
The shares closed at $4.12.
  MedWire: Shares in Novaris closed 58% lower at $4.12
  Ticker Street: The stock ended at $4.12
It is the lowest since 2021.
  Ticker Street: the lowest since the firm went public in 2021
Parents want the trial to go on.
  MedWire: Parents of children with Duchenne's disease called on the agency not to end the program
  Ticker Street: who wants the trial to go on
Ruiz: no time for caution.
  MedWire: "My son does not have time for caution," said Angela Ruiz of Tucson, Arizona
  Ticker Street: "I do not have time for caution," said Angela Ruiz
Brandt called the family.
  The Delaware Valley Post: The family has not heard from her
  The Delaware Valley Post: "Not a card, not a call," said the father, Luke
  Ticker Street: she telephoned the boy's parents on the night of his death
Duchenne's robs boys of their muscles.
  MedWire: a muscle-wasting disease
  The Delaware Valley Post: Duchenne's robs boys of their muscles
Few live beyond 30.
  The Delaware Valley Post: few live beyond 30
Two banks advised to sell.
  Ticker Street: Two banks advised clients to sell
A letter will follow.
  Ticker Street: A letter to the company will follow
The halt can last a year.
  Ticker Street: The halt can last for a year
Helixa gained 11 percent.
  Ticker Street: Competitor Helixa, whose own product was approved in 2023, gained 11 percent
Helixa's product was approved in 2023.
  Ticker Street: whose own product was approved in 2023

=== conflicts
denial | MedWire: had reported them to the Food and Drug Administration | Ticker Street: The FDA was not informed
denial | MedWire: will not cut any of its 310 jobs | Ticker Street: is to lay off 90
denial | MedWire: had suspended dosing the day before | The Delaware Valley Post: had kept on enrolling children
denial | The Delaware Valley Post: has not heard from her | Ticker Street: telephoned the boy's parents
quotation | MedWire: My son does not have time | Ticker Street: I do not have time
date | MedWire: on Nov. 9 | The Delaware Valley Post: On Saturday
figure | MedWire: the 12th | The Delaware Valley Post: number 14
