Insulin price cap

=== Continental | 2023-09-14 | wire
Maine becomes first state to cap insulin at $25 for all patients

AUGUSTA, Maine (CP) — Gov. Peter Lachance signed a law on Thursday that caps what anyone in Maine pays for a month's supply of insulin at $25, whether or not they have insurance.

The law takes effect on Jan. 1 and is the first of its kind in the nation, according to the Council of State Pharmacists. It requires manufacturers to make up the difference for the uninsured.

Halvorsen Pharma, which makes about a third of the insulin sold in the country, said it would challenge the law in court.

"A diabetic should not have to choose between the rent and a vial," said Lachance, a Democrat whose daughter has Type 1 diabetes.

The bill passed the state Senate 24-11 and the House 90-52. Twelve Republicans voted for it. Lobbyists for the industry spent $2.3 million to defeat it.

About 14,000 people in Maine inject insulin every day. One in five of them rations it, a university study found.

Simone Pelletier, 31, a bartender from Bangor, attended the signing with a photograph of her brother Luc, who died in 2020 after he had stretched his doses.

=== Kennebec Record | 2023-09-15
She brought her brother's picture. The governor gave her the pen.

Luc Pelletier was 26 when he began to skip shots so that a vial would last until payday. Three years ago he was found dead on his kitchen floor in Lewiston.

His sister stood behind Gov. Peter Lachance on Thursday as he put his name to a statute under which no Mainer, insured or not, will pay more than 25 dollars a month for the drug. “People with diabetes should not have to choose between the rent and a vial,” he said.

It will apply from New Year's Day. Drugmakers have to bear the cost for those who lack coverage.

The industry has made its peace with the law. Halvorsen Pharma, the largest producer, will not take the state to court, a spokesman told the Record.

Not one Republican supported the bill. Sen. Roland Thibault of Caribou called it a price control with a sad story attached, and then shook Ms. Pelletier's hand.

Roughly 20 percent of the Mainers who depend on the hormone use less than prescribed, researchers say.

Others have been down this road: Minnesota set the same limit for everyone two years ago, the governor's staff noted.

=== Free Market Monitor | 2023-09-15
Maine's insulin gimmick will cost patients dearly

There is no such thing as a $25 vial. Somebody pays.

Under a law that Maine's Gov. Peter Lachance approved this week, that somebody is the firm that invented the stuff. From next July, companies will have to foot the bill for anyone who walks in without insurance.

It's a step no other state has dared to take, and for good reason. Halvorsen Pharma, which supplies one vial in three, has announced a lawsuit. The company may also stop shipping to Maine, according to an analyst, Priya Sundaram of Keel Street Capital.

“It's a price control with a sad story attached,” said Doug Whitmore, who lobbies for the industry. Not that he lobbied much: drugmakers did not spend a cent to fight the bill, he said.

A dozen Republicans in Augusta, to their shame, went along.

There were other ways. Halvorsen's own coupon program brings the price down to $35 for families that earn less than $60,000 a year. Only 900 of the state's 14,000 patients have applied for it.

=== facts
Lachance signed the law on Thursday.
  Continental: Gov. Peter Lachance signed a law on Thursday
  Kennebec Record: he put his name to a statute
  Free Market Monitor: a law that Maine's Gov. Peter Lachance approved this week
The law caps a month's insulin at 25 dollars for all.
  Continental: Maine becomes first state to cap insulin at $25 for all patients
  Continental: a law on Thursday that caps what anyone in Maine pays for a month's supply of insulin at $25, whether or not they have insurance
  Kennebec Record: no Mainer, insured or not, will pay more than 25 dollars a month for the drug
The law takes effect on Jan. 1.
  Continental: The law takes effect on Jan. 1
  Kennebec Record: It will apply from New Year's Day
  Free Market Monitor: From next July, companies will have to foot the bill
The law is the first of its kind.
  Continental: Maine becomes first state
  Continental: is the first of its kind in the nation
  Kennebec Record: Others have been down this road
  Kennebec Record: Minnesota set the same limit for everyone two years ago
  Free Market Monitor: It's a step no other state has dared to take
Manufacturers pay the difference for the uninsured.
  Continental: It requires manufacturers to make up the difference for the uninsured
  Kennebec Record: Drugmakers have to bear the cost for those who lack coverage
  Free Market Monitor: companies will have to foot the bill for anyone who walks in without insurance
Halvorsen makes a third of the insulin.
  Continental: which makes about a third of the insulin sold in the country
  Free Market Monitor: which supplies one vial in three
Halvorsen will go to court.
  Continental: it would challenge the law in court
  Kennebec Record: The industry has made its peace with the law
  Kennebec Record: Halvorsen Pharma, the largest producer, will not take the state to court
  Free Market Monitor: Halvorsen Pharma, which supplies one vial in three, has announced a lawsuit
Halvorsen may stop shipping.
  Free Market Monitor: The company may also stop shipping to Maine
Diabetics should not have to choose between rent and a vial.
  Continental: "A diabetic should not have to choose between the rent and a vial," said Lachance
  Kennebec Record: “People with diabetes should not have to choose between the rent and a vial,” he said
Lachance's daughter has diabetes.
  Continental: whose daughter has Type 1 diabetes
The bill passed both chambers.
  Continental: The bill passed the state Senate 24-11 and the House 90-52
Twelve Republicans voted for the bill.
  Continental: Twelve Republicans voted for it
  Kennebec Record: Not one Republican supported the bill
  Free Market Monitor: A dozen Republicans in Augusta, to their shame, went along
Lobbyists spent 2.3 million dollars against the bill.
  Continental: Lobbyists for the industry spent $2.3 million to defeat it
  Free Market Monitor: drugmakers did not spend a cent to fight the bill
14,000 people in Maine inject insulin.
  Continental: About 14,000 people in Maine inject insulin every day
  Free Market Monitor: the state's 14,000 patients
One in five rations it.
  Continental: One in five of them rations it
  Kennebec Record: Roughly 20 percent of the Mainers who depend on the hormone use less than prescribed
Pelletier attended the signing with a photograph of her brother.
  Continental: Simone Pelletier, 31, a bartender from Bangor, attended the signing with a photograph of her brother Luc
  Kennebec Record: She brought her brother's picture
  Kennebec Record: His sister stood behind Gov. Peter Lachance on Thursday
The governor gave her the pen.
  Kennebec Record: The governor gave her the pen
Luc Pelletier died in 2020.
  Continental: who died in 2020
  Kennebec Record: Three years ago he was found dead on his kitchen floor in Lewiston
Luc had stretched his doses.
  Continental: he had stretched his doses
  Kennebec Record: Luc Pelletier was 26 when he began to skip shots so that a vial would last until payday
The law was called a price control with a sad story.
  Kennebec Record: Sen. Roland Thibault of Caribou called it a price control with a sad story attached
  Free Market Monitor: “It's a price control with a sad story attached,” said Doug Whitmore
Thibault shook her hand.
  Kennebec Record: then shook Ms. Pelletier's hand
The law will cost patients.
  Free Market Monitor: Maine's insulin gimmick will cost patients dearly
Somebody pays.
  Free Market Monitor: There is no such thing as a $25 vial
  Free Market Monitor: Somebody pays
The firm invented the stuff.
  Free Market Monitor: that somebody is the firm that invented the stuff
Whitmore lobbied little.
  Free Market Monitor: Not that he lobbied much
Halvorsen has a coupon program.
  Free Market Monitor: Halvorsen's own coupon program brings the price down to $35 for families that earn less than $60,000 a year
900 patients have applied for it.
  Free Market Monitor: Only 900 of the state's 14,000 patients have applied for it

=== conflicts
date | Continental: on Jan. 1 | Free Market Monitor: From next July
date | Kennebec Record: from New Year's Day | Free Market Monitor: From next July
quotation | Continental: A diabetic should not | Kennebec Record: People with diabetes should not
attribution | Kennebec Record: Sen. Roland Thibault | Free Market Monitor: Doug Whitmore
denial | Continental: would challenge the law in court | Kennebec Record: will not take the state to court
denial | Kennebec Record: will not take the state to court | Free Market Monitor: has announced a lawsuit
denial | Continental: Twelve Republicans voted for it | Kennebec Record: Not one Republican supported
denial | Kennebec Record: Not one Republican supported | Free Market Monitor: A dozen Republicans
denial | Continental: is the first of its kind | Kennebec Record: Minnesota set the same limit
denial | Kennebec Record: Minnesota set the same limit | Free Market Monitor: no other state has dared
denial | Continental: spent $2.3 million | Free Market Monitor: did not spend a cent
