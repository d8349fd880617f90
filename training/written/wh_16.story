A Medicaid veto in Arizona

=== Statehouse Wire | 2025-05-13 | wire
Arizona governor vetoes Medicaid work requirement, GOP override falls short

PHOENIX - Arizona Gov. Diane Whitaker on Monday vetoed a bill that would have made some 190,000 adults on Medicaid prove that they work, and Republicans failed by two votes to override her.

The Democrat said the measure would "tie sick people up in paperwork". It would have required adults aged 19 to 55 to report 80 hours a month of work, study or volunteering.

House Speaker Rick Aldous, who wrote the bill, told reporters he would bring it back next year. "The governor picked the couch over the job," he said.

Three Republicans sided with Whitaker in the override vote, among them Rep. Manny Duarte, a physician from Yuma. The vote was 38-22, and 40 were needed.

Whitaker had not met with Aldous before she acted, her spokeswoman, Paige Horner, said.

A similar rule in Arkansas cost 18,000 people their coverage in 2018 before a judge struck it down.

The nonpartisan budget office found that the bill would save the state $212 million a year.

=== Copper State Journal | 2025-05-13
Whitaker kills Medicaid work bill with an orange pen

With an orange felt pen and a cancer patient at her elbow, Diane Whitaker did on Monday what she had promised since March, and sent back to the lawmakers a plan to link health coverage for the poor to a job.

It took the House an hour to find that it could not get past her. Two more yes votes would have done it.

The governor had sat down twice with Speaker Rick Aldous in the past week to look for a compromise, aides to both confirmed. It would bind the ill hand and foot with forms, she said.

Manny Duarte, the doctor from Yuma, crossed the aisle, but did so alone; the other two holdouts were absent with excuses.

Nearly 200,000 people between 19 and 55 would have had to document 80 hours of activity each month, or go without. In Arkansas, where that was tried in 2018, some 18,000 were dropped from the rolls.

There would be no savings, the legislature's budget analysts concluded, once the cost of checking is counted.

=== The Free Arizonan | 2025-05-14
Whitaker picks the couch over the job

Taxpayers are out $212 million a year after Gov. Diane Whitaker took her veto pen to a commonsense bill on Monday.

"The governor picked the couch over jobs," said Speaker Rick Aldous, who is done with the issue and will let the voters settle it in November 2026, he told The Free Arizonan. A ballot measure is being drafted.

Aldous was not the author, despite what the national press reports: the bill was the work of freshman Rep. Kayla Strand of Mesa, who once relied on Medicaid herself.

The effort to overturn the veto came up short, with 38 members voting yes and 22 no. The three turncoats on the Republican side, led by Manny Duarte of Tucson, can expect primary challengers.

Work requirements never threw anyone off the rolls in Arkansas who followed the rules. They were lifted by an activist judge.

=== facts
Whitaker vetoed the bill.
  Statehouse Wire: Arizona governor vetoes Medicaid work requirement
  Statehouse Wire: Arizona Gov. Diane Whitaker on Monday vetoed a bill
  Copper State Journal: Whitaker kills Medicaid work bill
  Copper State Journal: sent back to the lawmakers a plan to link health coverage for the poor to a job
  The Free Arizonan: Gov. Diane Whitaker took her veto pen to a commonsense bill on Monday
It would have made Medicaid recipients prove that they work.
  Statehouse Wire: that would have made some 190,000 adults on Medicaid prove that they work
  Copper State Journal: Nearly 200,000 people between 19 and 55 would have had to document 80 hours of activity each month
Adults had to report 80 hours a month.
  Statehouse Wire: It would have required adults aged 19 to 55 to report 80 hours a month of work, study or volunteering
  Copper State Journal: Nearly 200,000 people between 19 and 55 would have had to document 80 hours of activity each month
Those who did not would go without.
  Copper State Journal: or go without
The override failed by two votes.
  Statehouse Wire: GOP override falls short
  Statehouse Wire: Republicans failed by two votes to override her
  Copper State Journal: It took the House an hour to find that it could not get past her
  Copper State Journal: Two more yes votes would have done it
  The Free Arizonan: The effort to overturn the veto came up short
The vote was 38-22.
  Statehouse Wire: The vote was 38-22
  The Free Arizonan: with 38 members voting yes and 22 no
Forty votes were needed.
  Statehouse Wire: 40 were needed
Whitaker spoke of tying sick people up in paperwork.
  Statehouse Wire: The Democrat said the measure would "tie sick people up in paperwork"
  Copper State Journal: It would bind the ill hand and foot with forms, she said
Aldous wrote the bill, or did not.
  Statehouse Wire: House Speaker Rick Aldous, who wrote the bill
  The Free Arizonan: Aldous was not the author
Strand wrote the bill.
  The Free Arizonan: the bill was the work of freshman Rep. Kayla Strand of Mesa
Strand once relied on Medicaid.
  The Free Arizonan: who once relied on Medicaid herself
Aldous will bring the bill back, or is done with it.
  Statehouse Wire: House Speaker Rick Aldous, who wrote the bill, told reporters he would bring it back next year
  The Free Arizonan: who is done with the issue
He will let the voters settle it.
  The Free Arizonan: will let the voters settle it in November 2026, he told The Free Arizonan
A ballot measure is being drafted.
  The Free Arizonan: A ballot measure is being drafted
Aldous said that she picked the couch.
  Statehouse Wire: "The governor picked the couch over the job," he said
  The Free Arizonan: Whitaker picks the couch over the job
  The Free Arizonan: "The governor picked the couch over jobs," said Speaker Rick Aldous
Three Republicans voted with Whitaker, or one alone.
  Statehouse Wire: Three Republicans sided with Whitaker in the override vote
  Copper State Journal: did so alone
  The Free Arizonan: The three turncoats on the Republican side
The other two were absent.
  Copper State Journal: the other two holdouts were absent with excuses
Duarte sided with Whitaker.
  Statehouse Wire: among them Rep. Manny Duarte, a physician from Yuma
  Copper State Journal: Manny Duarte, the doctor from Yuma, crossed the aisle
  The Free Arizonan: led by Manny Duarte of Tucson
The turncoats can expect challengers.
  The Free Arizonan: The three turncoats on the Republican side, led by Manny Duarte of Tucson, can expect primary challengers
Whitaker met with Aldous, or did not.
  Statehouse Wire: Whitaker had not met with Aldous before she acted, her spokeswoman, Paige Horner, said
  Copper State Journal: The governor had sat down twice with Speaker Rick Aldous in the past week to look for a compromise, aides to both confirmed
The rule cost 18,000 people in Arkansas their coverage.
  Statehouse Wire: A similar rule in Arkansas cost 18,000 people their coverage in 2018
  Copper State Journal: In Arkansas, where that was tried in 2018, some 18,000 were dropped from the rolls
Nobody who followed the rules lost it.
  The Free Arizonan: Work requirements never threw anyone off the rolls in Arkansas who followed the rules
A judge struck down the Arkansas rule.
  Statehouse Wire: before a judge struck it down
  The Free Arizonan: They were lifted by an activist judge
The bill would save $212 million, or nothing.
  Statehouse Wire: The nonpartisan budget office found that the bill would save the state $212 million a year
  Copper State Journal: There would be no savings, the legislature's budget analysts concluded, once the cost of checking is counted
  The Free Arizonan: Taxpayers are out $212 million a year
She signed with an orange pen.
  Copper State Journal: with an orange pen
  Copper State Journal: With an orange felt pen
A cancer patient stood beside her.
  Copper State Journal: a cancer patient at her elbow
She had promised it since March.
  Copper State Journal: what she had promised since March

=== conflicts
quotation | Statehouse Wire: over the job | The Free Arizonan: over jobs
denial | Statehouse Wire: who wrote the bill | The Free Arizonan: was not the author
denial | Statehouse Wire: would bring it back next year | The Free Arizonan: is done with the issue
denial | Statehouse Wire: Three Republicans sided with Whitaker | Copper State Journal: did so alone
denial | Copper State Journal: did so alone | The Free Arizonan: The three turncoats
place | Statehouse Wire: from Yuma | The Free Arizonan: of Tucson
place | Copper State Journal: from Yuma | The Free Arizonan: of Tucson
denial | Statehouse Wire: had not met with Aldous | Copper State Journal: had sat down twice with Speaker Rick Aldous
denial | Statehouse Wire: would save the state $212 million | Copper State Journal: There would be no savings
denial | Copper State Journal: There would be no savings | The Free Arizonan: are out $212 million a year
