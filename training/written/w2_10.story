Crypto exchange in Singapore stops withdrawals

=== Straits Newswire | 2022-09-21 | wire
Crypto exchange Lumina halts withdrawals, founder leaves Singapore

Singapore-based cryptocurrency exchange Lumina suspended all withdrawals on Wednesday, and police said that its founder had left the country.

Lumina, which claims 1.3 million customers in Asia, said on its website that it needed time to "stabilise liquidity". Customer deposits amounted to about $2.1 billion at the end of June.

Founder Darren Quek, 29, flew to Dubai on Monday evening, a police spokesperson said, adding that he was not wanted for any offence at present.

The Monetary Authority of Singapore said Lumina had never held a licence and that it had put the company on its alert list in 2021.

"People were warned, and people invested all the same," the authority's deputy director, Grace Pillai, said.

The price of Lumina's own token, LUX, plunged 88 percent. Bitcoin fell 5 percent.

Lumina's troubles began when the hedge fund Blackreef, to which it had lent $700 million, defaulted last week.

=== The Island Post | 2022-09-22
'My flat is in there': savers besiege empty Lumina office

They came with printouts and with tears. On the 31st floor of a tower in Raffles Place, some two hundred customers of Lumina found nothing but a potted palm and a security guard yesterday, after the trading platform had frozen their money.

'My flat is in there,' said taxi driver Lim Boon Teck, 61, who had put in S$240,000 against his daughter's advice.

Of Darren Quek, the man with the golden trainers, there was no trace. He boarded a plane to Dubai at the start of the week, according to the police, who stress that they are not looking for him. His lawyer insists that Quek is in Singapore and 'working round the clock'.

Sympathy from the regulator was scant. 'People were warned, and people went in all the same,' said Grace Pillai, head of the Monetary Authority, whose list of dubious firms has carried Lumina's name since last year.

Lumina says that it has 1.3 million users in the region. A group of them wants to sue the film star Adeline Koh, who had advertised for it.

=== Chainwatch | 2022-09-22
How Lumina's loan to Blackreef broke an exchange

One bad debt was enough. Lumina had lent $700 million, a third of everything its clients had deposited, to Blackreef, and when that fund stopped paying its creditors last week, the hole could no longer be hidden.

Withdrawals were first slowed, then, at 3 a.m. on Tuesday, shut off altogether. LUX, the in-house token, has since lost nearly nine tenths of its value and trades at four cents.

The exchange was licensed by the Monetary Authority, a Lumina executive told Chainwatch, and its books were audited every quarter. He did not name the auditor.

Quek, who is 29 and dropped out of university, had bragged in July that Lumina could survive 'ten Blackreefs'. In the same month he promised to publish proof of the reserves. It never came.

Wallets linked to the exchange moved 11,000 bitcoin to unknown addresses on Sunday, the analysis firm Hashlight reported. Competitor Orchid, which had also dealt with Blackreef, said its customers' money was safe.

=== facts
Lumina stopped withdrawals.
  Straits Newswire: Crypto exchange Lumina halts withdrawals
  Straits Newswire: Singapore-based cryptocurrency exchange Lumina suspended all withdrawals on Wednesday
  The Island Post: the trading platform had frozen their money
  Chainwatch: then, at 3 a.m. on Tuesday, shut off altogether
Withdrawals were first slowed.
  Chainwatch: Withdrawals were first slowed
The founder left Singapore for Dubai.
  Straits Newswire: founder leaves Singapore
  Straits Newswire: police said that its founder had left the country
  Straits Newswire: Founder Darren Quek, 29, flew to Dubai on Monday evening, a police spokesperson said
  The Island Post: He boarded a plane to Dubai at the start of the week, according to the police
  The Island Post: His lawyer insists that Quek is in Singapore
Quek works round the clock.
  The Island Post: 'working round the clock'
There was no trace of Quek.
  The Island Post: Of Darren Quek, the man with the golden trainers, there was no trace
Quek is not wanted by police.
  Straits Newswire: adding that he was not wanted for any offence at present
  The Island Post: who stress that they are not looking for him
Quek is 29.
  Straits Newswire: Darren Quek, 29
  Chainwatch: who is 29
Quek dropped out of university.
  Chainwatch: dropped out of university
Lumina claims 1.3 million customers.
  Straits Newswire: which claims 1.3 million customers in Asia
  The Island Post: Lumina says that it has 1.3 million users in the region
Lumina said it needed time to stabilise liquidity.
  Straits Newswire: Lumina ... said on its website that it needed time to "stabilise liquidity"
Deposits amounted to $2.1 billion.
  Straits Newswire: Customer deposits amounted to about $2.1 billion at the end of June
Lumina held no licence.
  Straits Newswire: The Monetary Authority of Singapore said Lumina had never held a licence
  Chainwatch: The exchange was licensed by the Monetary Authority, a Lumina executive told Chainwatch
Lumina was on the authority's alert list since 2021.
  Straits Newswire: it had put the company on its alert list in 2021
  The Island Post: whose list of dubious firms has carried Lumina's name since last year
Pillai said people were warned and invested all the same.
  Straits Newswire: "People were warned, and people invested all the same," the authority's deputy director, Grace Pillai, said
  The Island Post: 'People were warned, and people went in all the same,' said Grace Pillai, head of the Monetary Authority
The regulator had little sympathy.
  The Island Post: Sympathy from the regulator was scant.
LUX fell by 88 percent.
  Straits Newswire: The price of Lumina's own token, LUX, plunged 88 percent
  Chainwatch: LUX, the in-house token, has since lost nearly nine tenths of its value
LUX trades at four cents.
  Chainwatch: trades at four cents
Bitcoin fell 5 percent.
  Straits Newswire: Bitcoin fell 5 percent
Lumina had lent $700 million to Blackreef.
  Straits Newswire: to which it had lent $700 million
  Chainwatch: Lumina had lent $700 million, a third of everything its clients had deposited, to Blackreef
Blackreef defaulted last week.
  Straits Newswire: the hedge fund Blackreef ... defaulted last week
  Chainwatch: when that fund stopped paying its creditors last week
The default of Blackreef brought Lumina down.
  Straits Newswire: Lumina's troubles began when the hedge fund Blackreef
  Chainwatch: How Lumina's loan to Blackreef broke an exchange
  Chainwatch: One bad debt was enough.
The hole could no longer be hidden.
  Chainwatch: the hole could no longer be hidden
Customers found an empty office.
  The Island Post: savers besiege empty Lumina office
  The Island Post: some two hundred customers of Lumina found nothing but a potted palm and a security guard yesterday
Customers came with printouts and tears.
  The Island Post: They came with printouts and with tears.
Lim said his flat is in there.
  The Island Post: 'My flat is in there': savers
  The Island Post: 'My flat is in there,' said taxi driver Lim Boon Teck, 61
Lim had put in S$240,000.
  The Island Post: who had put in S$240,000 against his daughter's advice
Users want to sue Koh.
  The Island Post: A group of them wants to sue the film star Adeline Koh
Koh had advertised for Lumina.
  The Island Post: who had advertised for it
The books were audited every quarter.
  Chainwatch: its books were audited every quarter
The executive did not name the auditor.
  Chainwatch: He did not name the auditor.
Quek had bragged that Lumina could survive ten Blackreefs.
  Chainwatch: Quek ... had bragged in July that Lumina could survive 'ten Blackreefs'
Quek promised to publish proof of reserves.
  Chainwatch: In the same month he promised to publish proof of the reserves
The proof never came.
  Chainwatch: It never came.
Wallets moved 11,000 bitcoin on Sunday.
  Chainwatch: Wallets linked to the exchange moved 11,000 bitcoin to unknown addresses on Sunday, the analysis firm Hashlight reported
Orchid had also dealt with Blackreef.
  Chainwatch: which had also dealt with Blackreef
Orchid said its customers' money was safe.
  Chainwatch: Competitor Orchid ... said its customers' money was safe

=== conflicts
date | Straits Newswire: on Wednesday | Chainwatch: on Tuesday
quotation | Straits Newswire: people invested all the same | The Island Post: people went in all the same
denial | Straits Newswire: had never held a licence | Chainwatch: was licensed by the Monetary Authority
denial | Straits Newswire: had left the country | The Island Post: Quek is in Singapore
name | Straits Newswire: the authority's deputy director | The Island Post: head of the Monetary Authority
