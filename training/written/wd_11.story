A steelworks in Queensland

=== Austral Wire | 2025-03-04 | wire
Owner shuts Australian steelworks at Port Larkin, 1,150 jobs to go

BRISBANE — British-owned Corrigan Steel will close its steelworks at Port Larkin in Queensland with the loss of 1,150 jobs, the company said on Tuesday, after the federal government refused to provide a A$500 million loan.

The blast furnace, lit in 1961, will be cooled down by the end of June. Managing director Stuart Penhale said the plant was losing A$1.2 million a day.

"There is no version of the future in which this furnace makes money," Penhale told workers in the canteen.

Industry Minister Helen Vassallo said the government had never received a business plan. She has spoken to two possible buyers, she added, but would not name them.

The Steel and Metal Union said it would occupy the gatehouse. Its state secretary, Mick Tranter, called on Canberra to nationalise the works.

Redundancy pay is secured by a trust fund, Corrigan said. Corrigan bought the works in 2016 from a Japanese group for one dollar.

=== Larkin Advertiser | 2025-03-05
'My grandad poured the first ladle': town in shock as furnace is to go cold

Jodie Stamp's grandfather was there in 1951 when the furnace was blown in. Yesterday she stood in the same yard and heard that she and 1,149 workmates would lose their livelihood.

Corrigan, the British owner, is giving up on steelmaking in Port Larkin. The fires go out at the close of June.

"There is no version of the future in which this furnace makes money," Mr Penhale told them. Somebody threw a pie.

A thick folder with a plan for the conversion to electric furnaces went to Canberra in November, according to the company's own letter, which the Advertiser has seen, and the receipt is stamped.

Canberra said no, all the same. Half a billion dollars of taxpayers' money was too much, officials found.

Whether the workers will see their payouts is uncertain. There is nothing in the trust fund, an accountant who used to run it told us.

Mayor Lindy Cho has not given up. "We buried the cannery and we buried the sawmill. We are not burying this," she said. Mr Tranter ruled out an occupation: his members would keep the site safe and go on working, he said.

=== Bush Business | 2025-03-06
Port Larkin: a slow death foretold

Nobody who has read the accounts can be surprised. Corrigan's Queensland mill has not made a profit in eleven years, and lately it burnt through more than a million dollars a day.

The end of steel in Port Larkin was sealed when Ms Vassallo withheld a loan of A$500m. Her department doubted that it would ever be paid back.

There are no takers for the plant. The minister has not been in touch with any interested party, her spokesman said on Wednesday.

Pressure for a state takeover is growing, not only from Mr Tranter but from three backbenchers of the governing party. A similar rescue in Whyalla cost South Australia and the commonwealth billions.

Corrigan paid a token dollar for the works in 2006. It has since drawn A$340m in management fees from it, mostly to a holding in Jersey.

Around 1,150 people work there, and a further 2,000 at suppliers depend on it. House prices in the town fell by a fifth last year, well before the announcement.

=== facts
Corrigan will close its Port Larkin steelworks
  Austral Wire: Owner shuts Australian steelworks at Port Larkin
  Austral Wire: British-owned Corrigan Steel will close its steelworks at Port Larkin in Queensland
  Larkin Advertiser: furnace is to go cold
  Larkin Advertiser: Corrigan, the British owner, is giving up on steelmaking in Port Larkin
  Bush Business: a slow death foretold
  Bush Business: The end of steel in Port Larkin was sealed
1,150 jobs will go
  Austral Wire: 1,150 jobs to go
  Austral Wire: with the loss of 1,150 jobs
  Larkin Advertiser: she and 1,149 workmates would lose their livelihood
The works employs around 1,150
  Bush Business: Around 1,150 people work there
The government refused a A$500 million loan
  Austral Wire: after the federal government refused to provide a A$500 million loan
  Larkin Advertiser: Canberra said no, all the same
  Larkin Advertiser: Half a billion dollars of taxpayers' money was too much, officials found
  Bush Business: Ms Vassallo withheld a loan of A$500m
The department doubted that the loan would be repaid
  Bush Business: Her department doubted that it would ever be paid back
The furnace was lit in 1961
  Austral Wire: The blast furnace, lit in 1961
  Larkin Advertiser: Jodie Stamp's grandfather was there in 1951 when the furnace was blown in
Stamp's grandfather was there at the start
  Larkin Advertiser: 'My grandad poured the first ladle'
  Larkin Advertiser: Jodie Stamp's grandfather was there in 1951
The town is in shock
  Larkin Advertiser: town in shock
The furnace will be cooled down by the end of June
  Austral Wire: will be cooled down by the end of June
  Larkin Advertiser: The fires go out at the close of June
The plant loses A$1.2 million a day
  Austral Wire: the plant was losing A$1.2 million a day
  Bush Business: lately it burnt through more than a million dollars a day
Penhale said this furnace would never make money
  Austral Wire: "There is no version of the future in which this furnace makes money," Penhale told workers in the canteen
  Larkin Advertiser: "There is no version of the future in which this furnace makes money," Mr Penhale told them
Somebody threw a pie
  Larkin Advertiser: Somebody threw a pie
The government never received a plan
  Austral Wire: the government had never received a business plan
  Larkin Advertiser: A thick folder with a plan for the conversion to electric furnaces went to Canberra in November
  Larkin Advertiser: the receipt is stamped
Vassallo has spoken to two possible buyers
  Austral Wire: She has spoken to two possible buyers
  Bush Business: The minister has not been in touch with any interested party
  Bush Business: There are no takers for the plant
Vassallo would not name the buyers
  Austral Wire: but would not name them
The union will occupy the gatehouse
  Austral Wire: The Steel and Metal Union said it would occupy the gatehouse
  Larkin Advertiser: Mr Tranter ruled out an occupation
Members will keep the site safe and work
  Larkin Advertiser: his members would keep the site safe and go on working
Tranter wants the works nationalised
  Austral Wire: Its state secretary, Mick Tranter, called on Canberra to nationalise the works
  Bush Business: Pressure for a state takeover is growing, not only from Mr Tranter
Backbenchers want the state to take over
  Bush Business: but from three backbenchers of the governing party
A rescue in Whyalla cost billions
  Bush Business: A similar rescue in Whyalla cost South Australia and the commonwealth billions
Redundancy pay is secured by a trust fund
  Austral Wire: Redundancy pay is secured by a trust fund
  Larkin Advertiser: Whether the workers will see their payouts is uncertain
  Larkin Advertiser: There is nothing in the trust fund
Corrigan bought the works in 2016 for a dollar
  Austral Wire: Corrigan bought the works in 2016 from a Japanese group for one dollar
  Bush Business: Corrigan paid a token dollar for the works in 2006
Cho said they are not burying this
  Larkin Advertiser: Mayor Lindy Cho has not given up
  Larkin Advertiser: "We buried the cannery and we buried the sawmill. We are not burying this," she said
Nobody who has read the accounts can be surprised
  Bush Business: Nobody who has read the accounts can be surprised
The mill made no profit in eleven years
  Bush Business: Corrigan's Queensland mill has not made a profit in eleven years
Corrigan drew A$340m in fees
  Bush Business: It has since drawn A$340m in management fees from it
Another 2,000 depend on it
  Bush Business: a further 2,000 at suppliers depend on it
House prices fell by a fifth last year
  Bush Business: House prices in the town fell by a fifth last year

=== conflicts
date | Austral Wire: 1961 | Larkin Advertiser: 1951
date | Austral Wire: 2016 | Bush Business: 2006
denial | Austral Wire: had never received a business plan | Larkin Advertiser: went to Canberra in November
denial | Austral Wire: has spoken to two possible buyers | Bush Business: has not been in touch with any interested party
denial | Austral Wire: it would occupy the gatehouse | Larkin Advertiser: ruled out an occupation
denial | Austral Wire: is secured by a trust fund | Larkin Advertiser: nothing in the trust fund
