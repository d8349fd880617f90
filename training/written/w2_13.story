Egg producers fined in Australia

=== Southern Cross News | 2022-08-30 | wire
Australian court fines egg producers A$23.4 million for cartel

An Australian court on Tuesday fined three of the country's largest egg producers a total of A$23.4 million ($16.2 million) for agreeing to kill hens in order to push up prices.

Federal Court judge Margaret Oyelaran ordered Goldenbarn Farms to pay A$14 million, Pullet & Co A$6.4 million and Hensby Brothers A$3 million.

The companies culled about 800,000 birds between them in the winter of 2018 after a meeting at a motel near Tamworth, the court found. In the following months the price of a dozen eggs rose by 31 percent.

"Families paid more for breakfast because a few men had lunch," the judge said.

The case was brought by the competition regulator, whose chair, Colin Abernethy, called the penalty a warning to the whole of agriculture. The regulator had asked for A$40 million.

Goldenbarn said it would appeal. Pullet & Co, which gave evidence against the others, apologised to its customers.

=== The Tableland Leader | 2022-08-31
Motel lunch costs egg barons $23m

The steak sandwiches at the Akubra Motor Inn outside Dubbo were nothing special, a former waitress recalls. They have turned out to be the dearest in the state's history.

Over that lunch in June 2018, as a judge has now held, the owners of three poultry businesses shook hands on thinning out their flocks. Something like 800,000 laying hens were slaughtered, eggs became scarce, and by spring shoppers were paying almost a third more.

On Tuesday Justice Margaret Oyelowo presented the bill: $23.4 million altogether, of which $14 million falls to Goldenbarn, $3 million to Pullet & Co and $6.4 million to Hensby Brothers.

"Families paid more for their breakfast because a few men had had lunch," she remarked.

Les Hensby, 71, walked out of the courtroom without a word. At Goldenbarn they are already preparing to take the matter to a higher court. Pullet offered its apologies to consumers; it had helped the authority with documents.

Farmers in the district grumble that the supermarkets, which set the price, were never charged.

=== Consumer Voice | 2022-08-31
Is $23m enough? Egg cartel gets off lightly

Forty million dollars is what the watchdog wanted. A little more than half of it is what the egg cartel has to pay, after the Federal Court handed down its decision in Sydney.

Goldenbarn, Pullet & Co and Hensby Brothers had arranged in 2017 to reduce the number of their birds so that eggs would cost more, which duly happened: 31 per cent was added to the price of a dozen.

"Families paid more for breakfast because a few men had lunch," said the regulator's chairman, Colin Abernethy, who regards the fines as a signal to every branch of farming.

Consumer Voice does not share his satisfaction. We reckon that households were overcharged by $90 million, four times the penalty, and that not a cent will flow back to them.

All three firms have accepted the judgment. A class action by buyers is being prepared by the law firm Tran Whitlock, which in 2015 won $12 million from bread makers in a similar affair.

=== facts
The court fined the three egg producers A$23.4 million.
  Southern Cross News: Australian court fines egg producers A$23.4 million for cartel
  Southern Cross News: An Australian court on Tuesday fined three of the country's largest egg producers a total of A$23.4 million ($16.2 million)
  The Tableland Leader: Motel lunch costs egg barons $23m
  The Tableland Leader: On Tuesday Justice Margaret Oyelowo presented the bill: $23.4 million altogether
  Consumer Voice: A little more than half of it is what the egg cartel has to pay
  Consumer Voice: the Federal Court handed down its decision in Sydney
The producers had agreed to kill hens.
  Southern Cross News: for agreeing to kill hens in order to push up prices
  The Tableland Leader: the owners of three poultry businesses shook hands on thinning out their flocks
  Consumer Voice: Goldenbarn, Pullet & Co and Hensby Brothers had arranged in 2017 to reduce the number of their birds
The aim was to push up prices.
  Southern Cross News: in order to push up prices
  Consumer Voice: so that eggs would cost more
A judge of the Federal Court decided the case.
  Southern Cross News: Federal Court judge Margaret Oyelaran
  The Tableland Leader: Justice Margaret Oyelowo presented the bill
  Consumer Voice: the Federal Court handed down its decision in Sydney
Goldenbarn pays A$14 million.
  Southern Cross News: Federal Court judge Margaret Oyelaran ordered Goldenbarn Farms to pay A$14 million
  The Tableland Leader: of which $14 million falls to Goldenbarn
Pullet pays its part.
  Southern Cross News: Pullet & Co A$6.4 million
  The Tableland Leader: $3 million to Pullet & Co
Hensby pays its part.
  Southern Cross News: Hensby Brothers A$3 million
  The Tableland Leader: $6.4 million to Hensby Brothers
About 800,000 hens were culled.
  Southern Cross News: The companies culled about 800,000 birds between them in the winter of 2018
  The Tableland Leader: Something like 800,000 laying hens were slaughtered
The agreement was made at a meeting in a motel.
  Southern Cross News: a meeting at a motel near Tamworth, the court found
  The Tableland Leader: The steak sandwiches at the Akubra Motor Inn outside Dubbo were nothing special, a former waitress recalls
  The Tableland Leader: Over that lunch in June 2018 ... the owners of three poultry businesses shook hands
The agreement was made in a certain year.
  The Tableland Leader: Over that lunch in June 2018
  Consumer Voice: had arranged in 2017
The sandwiches were the dearest in the state's history.
  The Tableland Leader: They have turned out to be the dearest in the state's history.
Eggs became scarce.
  The Tableland Leader: eggs became scarce
The price of eggs rose by 31 percent.
  Southern Cross News: In the following months the price of a dozen eggs rose by 31 percent
  The Tableland Leader: by spring shoppers were paying almost a third more
  Consumer Voice: which duly happened: 31 per cent was added to the price of a dozen
Families paid more because a few men had lunch.
  Southern Cross News: "Families paid more for breakfast because a few men had lunch," the judge said
  The Tableland Leader: "Families paid more for their breakfast because a few men had had lunch," she remarked
  Consumer Voice: "Families paid more for breakfast because a few men had lunch," said the regulator's chairman, Colin Abernethy
The regulator brought the case.
  Southern Cross News: The case was brought by the competition regulator
Abernethy called the penalty a warning to all of agriculture.
  Southern Cross News: whose chair, Colin Abernethy, called the penalty a warning to the whole of agriculture
  Consumer Voice: who regards the fines as a signal to every branch of farming
The regulator had asked for A$40 million.
  Southern Cross News: The regulator had asked for A$40 million.
  Consumer Voice: Forty million dollars is what the watchdog wanted.
Goldenbarn will appeal.
  Southern Cross News: Goldenbarn said it would appeal
  The Tableland Leader: At Goldenbarn they are already preparing to take the matter to a higher court
  Consumer Voice: All three firms have accepted the judgment.
Pullet gave evidence.
  Southern Cross News: which gave evidence against the others
  The Tableland Leader: it had helped the authority with documents
Pullet apologised.
  Southern Cross News: Pullet & Co, which gave evidence against the others, apologised to its customers
  The Tableland Leader: Pullet offered its apologies to consumers
Hensby walked out without a word.
  The Tableland Leader: Les Hensby, 71, walked out of the courtroom without a word
Farmers grumble about the supermarkets.
  The Tableland Leader: Farmers in the district grumble that the supermarkets ... were never charged
The supermarkets set the price.
  The Tableland Leader: which set the price
The cartel gets off lightly.
  Consumer Voice: Is $23m enough?
  Consumer Voice: Egg cartel gets off lightly
Consumer Voice is not satisfied.
  Consumer Voice: Consumer Voice does not share his satisfaction.
Households were overcharged by $90 million.
  Consumer Voice: We reckon that households were overcharged by $90 million, four times the penalty
Nothing flows back to households.
  Consumer Voice: not a cent will flow back to them
A class action is being prepared.
  Consumer Voice: A class action by buyers is being prepared by the law firm Tran Whitlock
Tran Whitlock won $12 million from bread makers in 2015.
  Consumer Voice: which in 2015 won $12 million from bread makers in a similar affair

=== conflicts
figure | Southern Cross News: Pullet & Co A$6.4 million | The Tableland Leader: $3 million to Pullet & Co
figure | Southern Cross News: Hensby Brothers A$3 million | The Tableland Leader: $6.4 million to Hensby Brothers
place | Southern Cross News: near Tamworth | The Tableland Leader: outside Dubbo
date | The Tableland Leader: June 2018 | Consumer Voice: in 2017
quotation | Southern Cross News: because a few men had lunch | The Tableland Leader: because a few men had had lunch
attribution | Southern Cross News: the judge said | Consumer Voice: the regulator's chairman, Colin Abernethy
attribution | The Tableland Leader: she remarked | Consumer Voice: the regulator's chairman, Colin Abernethy
denial | Southern Cross News: would appeal | Consumer Voice: have accepted the judgment
denial | The Tableland Leader: to take the matter to a higher court | Consumer Voice: have accepted the judgment
name | Southern Cross News: Margaret Oyelaran | The Tableland Leader: Margaret Oyelowo
