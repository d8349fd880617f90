Accounting scandal at an Austrian toy maker

=== Alpine Press Agency | 2023-04-20 | wire
Austrian toy maker Drechsel delays results after auditor refuses to sign

Austrian toy maker Drechsel said on Thursday that it would not publish its annual results next week because the auditor Brandt & Sohn had refused to certify them.

The auditor could find no evidence of 86 million euros that should be in two bank accounts in Malta, the company said. Trading in the shares, which had lost half their value by noon, was suspended in Vienna.

Finance director Helmut Pirker was dismissed. Prosecutors in Linz searched his house and the headquarters in Steyr on Thursday morning and seized computers, a spokeswoman for the prosecutors said. Pirker's lawyer, Andrea Moser, rejected all accusations.

"I signed what was put before me," chief executive Johanna Drechsel told employees. "I trusted a man whom my father trusted."

Drechsel, whose wooden trains are sold in 60 countries, employs 2,200 people. It reported sales of 410 million euros for 2021.

In February the short seller Greywolf had published a report that questioned the Malta accounts. Drechsel threatened to sue at the time.

=== Wiener Tagblatt Neu | 2023-04-21
The missing millions of Steyr

A family, a friend and a hole of 86 million: the affair around Drechsel, the maker of the wooden trains that run through half the nurseries of the world, has all that a novel needs.

On paper the money lay in Cyprus, in two accounts. But when the examiners from Brandt & Sohn inquired there, nobody knew of them, and so they withheld their signature from the balance sheet.

Investigators had already called at the firm's seat and at the villa of Helmut Pirker at daybreak yesterday, and came out with boxes. Pirker, until Thursday the company's chief financial officer, has done nothing wrong, says his counsel.

To the staff Johanna Drechsel showed herself contrite. "I signed what they put before me," said the 44-year-old, who is the granddaughter of the founder. "I trusted a man whom my father trusted."

Two months ago the speculators of Greywolf had pointed to those very accounts. The company's reply was to threaten them with the courts.

The employees, about 2,200 of them, fear for Easter bonuses and more.

=== Radio Enns | 2023-04-20
Drechsel: finance chief steps down, shares collapse

Nervous faces at the factory gate in Steyr this lunchtime. The toy company Drechsel will not be presenting its figures for the past year as planned, since its auditors do not want to put their names to them.

The share was down by fifty percent when the stock exchange stopped dealings.

Helmut Pirker, who was responsible for finances for sixteen years, handed in his resignation last night, the works council has learned. The company confirmed that police had been in the building but would not say what they were after. There were no searches of private homes, according to the prosecutors.

Production goes on. "The machines don't know anything about Malta," said shop steward Gerti Lang.

Governor Franz Obermayr called the affair a tragedy for the region and promised help for the workforce. The opposition wants to know why the state of Upper Austria had guaranteed a loan of 25 million euros to the company as recently as in December.

=== facts
Drechsel does not publish its results as planned.
  Alpine Press Agency: Austrian toy maker Drechsel delays results after auditor refuses to sign
  Alpine Press Agency: Austrian toy maker Drechsel said on Thursday that it would not publish its annual results next week
  Radio Enns: The toy company Drechsel will not be presenting its figures for the past year as planned
The auditor refused to certify the results.
  Alpine Press Agency: after auditor refuses to sign
  Alpine Press Agency: the auditor Brandt & Sohn had refused to certify them
  Wiener Tagblatt Neu: they withheld their signature from the balance sheet
  Radio Enns: its auditors do not want to put their names to them
There is no evidence of 86 million euros in two accounts abroad.
  Alpine Press Agency: The auditor could find no evidence of 86 million euros that should be in two bank accounts in Malta, the company said
  Wiener Tagblatt Neu: The missing millions of Steyr
  Wiener Tagblatt Neu: a hole of 86 million
  Wiener Tagblatt Neu: when the examiners from Brandt & Sohn inquired there, nobody knew of them
The money should be in two accounts in an island state.
  Alpine Press Agency: that should be in two bank accounts in Malta
  Wiener Tagblatt Neu: On paper the money lay in Cyprus, in two accounts
The shares lost half their value.
  Alpine Press Agency: which had lost half their value by noon
  Radio Enns: shares collapse
  Radio Enns: The share was down by fifty percent
Trading was suspended.
  Alpine Press Agency: Trading in the shares ... was suspended in Vienna
  Radio Enns: the stock exchange stopped dealings
The finance director lost his post.
  Alpine Press Agency: Finance director Helmut Pirker was dismissed
  Wiener Tagblatt Neu: Pirker, until Thursday the company's chief financial officer
  Radio Enns: finance chief steps down
  Radio Enns: Helmut Pirker ... handed in his resignation last night, the works council has learned
Pirker was responsible for finances for sixteen years.
  Radio Enns: who was responsible for finances for sixteen years
The headquarters were searched.
  Alpine Press Agency: Prosecutors in Linz searched his house and the headquarters in Steyr on Thursday morning
  Wiener Tagblatt Neu: Investigators had already called at the firm's seat and at the villa of Helmut Pirker at daybreak yesterday
  Radio Enns: The company confirmed that police had been in the building
Pirker's house was searched.
  Alpine Press Agency: Prosecutors in Linz searched his house
  Wiener Tagblatt Neu: Investigators had already called at the firm's seat and at the villa of Helmut Pirker at daybreak yesterday
  Radio Enns: There were no searches of private homes, according to the prosecutors
The investigators took computers or boxes away.
  Alpine Press Agency: seized computers, a spokeswoman for the prosecutors said
  Wiener Tagblatt Neu: came out with boxes
The company would not say what the police sought.
  Radio Enns: would not say what they were after
Pirker's lawyer rejects the accusations.
  Alpine Press Agency: Pirker's lawyer, Andrea Moser, rejected all accusations
  Wiener Tagblatt Neu: has done nothing wrong, says his counsel
Drechsel said she signed what was put before her.
  Alpine Press Agency: "I signed what was put before me," chief executive Johanna Drechsel told employees
  Wiener Tagblatt Neu: "I signed what they put before me," said the 44-year-old
Drechsel said she trusted a man whom her father trusted.
  Alpine Press Agency: "I trusted a man whom my father trusted."
  Wiener Tagblatt Neu: "I trusted a man whom my father trusted."
Drechsel was contrite before the staff.
  Wiener Tagblatt Neu: To the staff Johanna Drechsel showed herself contrite.
Drechsel is the founder's granddaughter.
  Wiener Tagblatt Neu: who is the granddaughter of the founder
The wooden trains are sold widely in the world.
  Alpine Press Agency: whose wooden trains are sold in 60 countries
  Wiener Tagblatt Neu: the wooden trains that run through half the nurseries of the world
The company employs 2,200 people.
  Alpine Press Agency: Drechsel ... employs 2,200 people
  Wiener Tagblatt Neu: The employees, about 2,200 of them
Sales were 410 million euros in 2021.
  Alpine Press Agency: It reported sales of 410 million euros for 2021.
Greywolf questioned the accounts in February.
  Alpine Press Agency: In February the short seller Greywolf had published a report that questioned the Malta accounts
  Wiener Tagblatt Neu: Two months ago the speculators of Greywolf had pointed to those very accounts
The company threatened to sue Greywolf.
  Alpine Press Agency: Drechsel threatened to sue at the time
  Wiener Tagblatt Neu: The company's reply was to threaten them with the courts.
Employees fear for bonuses.
  Wiener Tagblatt Neu: The employees, about 2,200 of them, fear for Easter bonuses and more
The affair has all that a novel needs.
  Wiener Tagblatt Neu: the affair around Drechsel ... has all that a novel needs
There were nervous faces at the gate.
  Radio Enns: Nervous faces at the factory gate in Steyr this lunchtime.
Production goes on.
  Radio Enns: Production goes on.
Lang said that the machines know nothing of Malta.
  Radio Enns: "The machines don't know anything about Malta," said shop steward Gerti Lang
Obermayr called the affair a tragedy.
  Radio Enns: Governor Franz Obermayr called the affair a tragedy for the region
Obermayr promised help.
  Radio Enns: promised help for the workforce
The opposition asks about the guarantee.
  Radio Enns: The opposition wants to know why the state of Upper Austria had guaranteed a loan
The state guaranteed a loan of 25 million euros in December.
  Radio Enns: the state of Upper Austria had guaranteed a loan of 25 million euros to the company as recently as in December

=== conflicts
place | Alpine Press Agency: in Malta | Wiener Tagblatt Neu: in Cyprus
quotation | Alpine Press Agency: I signed what was put before me | Wiener Tagblatt Neu: I signed what they put before me
denial | Alpine Press Agency: was dismissed | Radio Enns: handed in his resignation
denial | Alpine Press Agency: searched his house | Radio Enns: no searches of private homes
denial | Wiener Tagblatt Neu: the villa of Helmut Pirker | Radio Enns: no searches of private homes
