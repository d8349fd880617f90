Dutch fashion chain warns on profit and loses its head

=== Lowlands Press | 2022-11-03 | wire
Fashion retailer Verhagen ousts CEO after profit warning

Dutch fashion retailer Verhagen dismissed its chief executive on Thursday, hours after warning that it would post a loss this year, sending its shares down 31 percent.

Saskia ter Horst, 51, who had led the Amsterdam-listed company since 2019, leaves with immediate effect, Verhagen said. Finance director Ruben Kok will run the company until a successor is found.

Verhagen now expects a loss of 45 million euros in 2022, compared with an earlier forecast of a 20 million euro profit. It blamed unsold winter coats and the cost of a failed web shop in Germany.

"The board had lost confidence in the pace of change," supervisory board chairman Willem Dekker said.

The company will close 38 of its 210 stores, and 900 jobs will go. Unions were not told beforehand, FNV official Karin Smit said, calling the way the news was broken "shameful".

Ter Horst will not receive severance pay, Dekker said.

Rival Modehuis cut its own forecast last month, citing weak demand.

=== De Beursgids | 2022-11-04
How Verhagen came apart in a single day

At seven in the morning came the bad figures, at noon the departure. Verhagen, the clothing chain from Haarlem, parted with Saskia ter Horst yesterday after three years in which the turnaround that she had been hired to bring about never materialised.

Instead of a surplus of 20 million the group will be 45 million euros in the red at the end of the year. Heaps of coats that nobody bought in a mild autumn are to blame, and so is the adventure with an online store across the German border, which never found customers.

Ter Horst resigned of her own accord, chairman Willem Dekker stressed in a call with analysts, and she will be paid a year's salary. For the time being the reins pass to Ruben Kok, the man in charge of the books.

By the close almost a third of the market value had evaporated. Small shareholders are furious. "We asked in May about the coats and were laughed at," said Joop Brouwer of the investors' club VBB.

Some 900 people will lose their work as 38 branches are shut.

=== Stadsblad Noord | 2022-11-04
Jobs bloodbath: 600 Verhagen workers out in the cold

"I read it on my phone on the bus," sobs saleswoman Chantal Peters, 34, outside the Verhagen store in Zaandam. Hers is among 38 shops that the stricken clothes chain is shutting, at the price of 600 jobs.

Nobody had warned the unions. FNV's Karin Smit is seething: the manner in which staff learned of it was "a disgrace", she said.

The woman who led Verhagen into the mess is gone as well. Saskia ter Horst, 53, was shown the door on Thursday after the firm had admitted that it is heading for a loss of €45 million. She walks away without a cent in compensation.

Her stand-in is Robin Kok, who until now looked after the finances.

Customers with gift vouchers need not worry: they stay valid until March, a spokeswoman said. Peters, who has two children, has worked at the shop for eleven years.

=== facts
The chief executive was dismissed.
  Lowlands Press: Fashion retailer Verhagen ousts CEO after profit warning
  Lowlands Press: Dutch fashion retailer Verhagen dismissed its chief executive on Thursday
  De Beursgids: Verhagen, the clothing chain from Haarlem, parted with Saskia ter Horst yesterday
  De Beursgids: Ter Horst resigned of her own accord, chairman Willem Dekker stressed in a call with analysts
  Stadsblad Noord: Saskia ter Horst, 53, was shown the door on Thursday
  Stadsblad Noord: The woman who led Verhagen into the mess is gone as well.
The dismissal came hours after the warning.
  Lowlands Press: hours after warning that it would post a loss this year
  De Beursgids: At seven in the morning came the bad figures, at noon the departure
Ter Horst leaves with immediate effect.
  Lowlands Press: Saskia ter Horst ... leaves with immediate effect, Verhagen said
Ter Horst had led the company for three years.
  Lowlands Press: who had led the Amsterdam-listed company since 2019
  De Beursgids: after three years in which the turnaround that she had been hired to bring about never materialised
Ter Horst is of a certain age.
  Lowlands Press: Saskia ter Horst, 51
  Stadsblad Noord: Saskia ter Horst, 53
The turnaround never came.
  De Beursgids: the turnaround that she had been hired to bring about never materialised
The firm warned of a loss.
  Lowlands Press: warning that it would post a loss this year
  De Beursgids: At seven in the morning came the bad figures
  Stadsblad Noord: the firm had admitted that it is heading for a loss of €45 million
The loss is expected at 45 million euros, after a forecast profit of 20 million.
  Lowlands Press: Verhagen now expects a loss of 45 million euros in 2022
  De Beursgids: Instead of a surplus of 20 million the group will be 45 million euros in the red at the end of the year
  Stadsblad Noord: it is heading for a loss of €45 million
A profit of 20 million had been forecast.
  Lowlands Press: compared with an earlier forecast of a 20 million euro profit
  De Beursgids: Instead of a surplus of 20 million
Verhagen came apart in a day.
  De Beursgids: How Verhagen came apart in a single day
Shares fell by about a third.
  Lowlands Press: sending its shares down 31 percent
  De Beursgids: By the close almost a third of the market value had evaporated
The finance director Kok takes over for now.
  Lowlands Press: Finance director Ruben Kok will run the company until a successor is found
  De Beursgids: For the time being the reins pass to Ruben Kok, the man in charge of the books
  Stadsblad Noord: Her stand-in is Robin Kok, who until now looked after the finances
Unsold coats were to blame.
  Lowlands Press: It blamed unsold winter coats
  De Beursgids: Heaps of coats that nobody bought in a mild autumn are to blame
The failed German web shop was to blame.
  Lowlands Press: the cost of a failed web shop in Germany
  De Beursgids: so is the adventure with an online store across the German border
The German store found no customers.
  De Beursgids: which never found customers
Dekker said the board had lost confidence in the pace of change.
  Lowlands Press: "The board had lost confidence in the pace of change," supervisory board chairman Willem Dekker said
38 stores will close.
  Lowlands Press: The company will close 38 of its 210 stores
  De Beursgids: 38 branches are shut
  Stadsblad Noord: Hers is among 38 shops that the stricken clothes chain is shutting
Verhagen has 210 stores.
  Lowlands Press: its 210 stores
Hundreds of jobs go.
  Lowlands Press: 900 jobs will go
  De Beursgids: Some 900 people will lose their work
  Stadsblad Noord: Jobs bloodbath: 600 Verhagen workers out in the cold
  Stadsblad Noord: at the price of 600 jobs
The unions were not told before.
  Lowlands Press: Unions were not told beforehand, FNV official Karin Smit said
  Stadsblad Noord: Nobody had warned the unions.
Smit called the way the news was broken shameful.
  Lowlands Press: calling the way the news was broken "shameful"
  Stadsblad Noord: the manner in which staff learned of it was "a disgrace", she said
Smit is seething.
  Stadsblad Noord: FNV's Karin Smit is seething
Ter Horst gets no severance pay.
  Lowlands Press: Ter Horst will not receive severance pay, Dekker said
  De Beursgids: she will be paid a year's salary
  Stadsblad Noord: She walks away without a cent in compensation.
A rival cut its forecast last month.
  Lowlands Press: Rival Modehuis cut its own forecast last month
The rival cited weak demand.
  Lowlands Press: citing weak demand
Small shareholders are furious.
  De Beursgids: Small shareholders are furious.
Brouwer said they were laughed at when asking about the coats.
  De Beursgids: "We asked in May about the coats and were laughed at," said Joop Brouwer of the investors' club VBB
Peters read the news on her phone.
  Stadsblad Noord: "I read it on my phone on the bus," sobs saleswoman Chantal Peters, 34, outside the Verhagen store in Zaandam
Vouchers stay valid until March.
  Stadsblad Noord: Customers with gift vouchers need not worry
  Stadsblad Noord: they stay valid until March, a spokeswoman said
Peters has two children.
  Stadsblad Noord: who has two children
Peters has worked there for eleven years.
  Stadsblad Noord: Peters, who has two children, has worked at the shop for eleven years

=== conflicts
denial | Lowlands Press: dismissed its chief executive | De Beursgids: resigned of her own accord
denial | Stadsblad Noord: was shown the door | De Beursgids: resigned of her own accord
figure | Lowlands Press: 51 | Stadsblad Noord: 53
figure | Lowlands Press: 900 jobs | Stadsblad Noord: 600 jobs
figure | De Beursgids: 900 people | Stadsblad Noord: 600 jobs
name | Lowlands Press: Ruben Kok | Stadsblad Noord: Robin Kok
name | De Beursgids: Ruben Kok | Stadsblad Noord: Robin Kok
quotation | Lowlands Press: "shameful" | Stadsblad Noord: "a disgrace"
denial | Lowlands Press: will not receive severance pay | De Beursgids: will be paid a year's salary
denial | Stadsblad Noord: without a cent in compensation | De Beursgids: will be paid a year's salary
