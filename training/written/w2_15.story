Steel plant planned in Quebec

=== Maple Newswire | 2024-05-28 | wire
Norway's Fjellstål picks Quebec for C$4.2 billion green steel plant

Norwegian steelmaker Fjellstål will build a C$4.2 billion ($3.1 billion) plant in the port town of Baie-Sauvage, Quebec, that is to make steel with hydrogen instead of coal, the company and the province said on Tuesday.

Construction is to begin next spring, and the first steel is expected in 2029. The plant will create 1,150 permanent jobs.

The governments in Ottawa and Quebec City will contribute C$1.3 billion in loans and tax credits, Premier Lucie Gendron told a news conference. Hydro power will be supplied at a reduced rate for 15 years.

"We are not buying a factory, we are buying our grandchildren a future," Gendron said.

Fjellstål had also considered a site in Ohio. Chief executive Henrik Aasen said that Quebec had won because of its rivers.

Environmental group Rivières Libres said it would challenge the project in court, as it requires a dam on the Mistouk river.

The Innu council of Mistouk has approved the plan by seven votes to two.

=== Le Courrier de la Côte | 2024-05-29
Baie-Sauvage wins its steelworks

Church bells rang in Baie-Sauvage on Tuesday. A town that has been losing its young since the paper mill shut in 2009 is to get a works with 1,150 places, and it will be among the most modern in the world: in the furnaces of Fjellstål hydrogen takes the place of coke.

It will be four years and more before the first slab rolls out; the date that is written in the contract is 2029. Bulldozers move in next spring.

The price of the undertaking, 4.2 billion dollars, is borne for nearly a third by the taxpayer. "We are not buying a factory, we're buying a future for our grandchildren," argued Premier Lucie Gendron, who was born twenty kilometres from the site.

Ohio had been the last rival. It was the water that tipped the scales, Henrik Aasen, the man at the top of Fjellstål, explained.

On the banks of the Mistouk nobody rang bells. The Innu council voted against the dam, its chief Aurélie Vollant said, and elders have put up tents at the rapids. Rivières Libres, an association of conservationists, intends to go before the judges.

=== Cleveland Business Mirror | 2024-05-28
How Ohio lost 1,150 steel jobs to Canada

Lorain County had cleared 600 acres and printed the banners. On Tuesday it learned that Fjellstål is going to Quebec instead.

The Norwegians weighed up three things, according to people involved in the talks: power, subsidies and rail. Quebec offered C$1.3 billion of public money, Ohio $480 million. More important, the province promised cheap electricity for 25 years, which no American utility can match.

"We were ready, and we were used," County Commissioner Dale Prochaska said. Governor Anne Whitcomb's office said that she had spoken with Aasen, Fjellstål's CEO, three times since March. Fjellstål denied that any such conversation had taken place.

Prochaska hopes that a lithium plant may come to the site. A decision on that is due in the fall.

It is the second blow in a year. Last June the carmaker Tessaro chose Tennessee over Lorain for a battery factory with 2,000 workers.

The Canadian steelworks will start up in 2028, eventually making 2.5 million tons annually.

=== facts
Fjellstål will build a hydrogen steel plant in Quebec.
  Maple Newswire: Norway's Fjellstål picks Quebec for C$4.2 billion green steel plant
  Maple Newswire: Norwegian steelmaker Fjellstål will build a C$4.2 billion ($3.1 billion) plant in the port town of Baie-Sauvage, Quebec
  Le Courrier de la Côte: Baie-Sauvage wins its steelworks
  Le Courrier de la Côte: A town ... is to get a works with 1,150 places
  Cleveland Business Mirror: On Tuesday it learned that Fjellstål is going to Quebec instead
  Cleveland Business Mirror: How Ohio lost 1,150 steel jobs to Canada
The plant costs C$4.2 billion.
  Maple Newswire: Norwegian steelmaker Fjellstål will build a C$4.2 billion ($3.1 billion) plant
  Le Courrier de la Côte: The price of the undertaking, 4.2 billion dollars
The plant uses hydrogen instead of coal.
  Maple Newswire: that is to make steel with hydrogen instead of coal
  Le Courrier de la Côte: in the furnaces of Fjellstål hydrogen takes the place of coke
Construction begins next spring.
  Maple Newswire: Construction is to begin next spring
  Le Courrier de la Côte: Bulldozers move in next spring.
The first steel comes in a certain year.
  Maple Newswire: the first steel is expected in 2029
  Le Courrier de la Côte: the date that is written in the contract is 2029
  Le Courrier de la Côte: It will be four years and more before the first slab rolls out
  Cleveland Business Mirror: The Canadian steelworks will start up in 2028
The plant creates 1,150 jobs.
  Maple Newswire: The plant will create 1,150 permanent jobs.
  Le Courrier de la Côte: a works with 1,150 places
  Cleveland Business Mirror: 1,150 steel jobs
The public contributes C$1.3 billion.
  Maple Newswire: The governments in Ottawa and Quebec City will contribute C$1.3 billion in loans and tax credits, Premier Lucie Gendron told a news conference
  Le Courrier de la Côte: The price of the undertaking, 4.2 billion dollars, is borne for nearly a third by the taxpayer
  Cleveland Business Mirror: Quebec offered C$1.3 billion of public money
Ohio offered $480 million.
  Cleveland Business Mirror: Ohio $480 million
Power is supplied cheaply for years.
  Maple Newswire: Hydro power will be supplied at a reduced rate for 15 years.
  Cleveland Business Mirror: the province promised cheap electricity for 25 years
No American utility can match it.
  Cleveland Business Mirror: which no American utility can match
Gendron said that they buy the grandchildren a future.
  Maple Newswire: "We are not buying a factory, we are buying our grandchildren a future," Gendron said
  Le Courrier de la Côte: "We are not buying a factory, we're buying a future for our grandchildren," argued Premier Lucie Gendron
Gendron was born near the site.
  Le Courrier de la Côte: who was born twenty kilometres from the site
Ohio was a rival site.
  Maple Newswire: Fjellstål had also considered a site in Ohio
  Le Courrier de la Côte: Ohio had been the last rival.
  Cleveland Business Mirror: How Ohio lost 1,150 steel jobs to Canada
Aasen told why Quebec won.
  Maple Newswire: Chief executive Henrik Aasen said that Quebec had won because of its rivers
  Le Courrier de la Côte: It was the water that tipped the scales, Henrik Aasen, the man at the top of Fjellstål, explained
Aasen leads Fjellstål.
  Maple Newswire: Chief executive Henrik Aasen
  Le Courrier de la Côte: Henrik Aasen, the man at the top of Fjellstål
  Cleveland Business Mirror: Aasen, Fjellstål's CEO
Rivières Libres will go to court.
  Maple Newswire: Environmental group Rivières Libres said it would challenge the project in court
  Le Courrier de la Côte: Rivières Libres, an association of conservationists, intends to go before the judges
The project requires a dam.
  Maple Newswire: as it requires a dam on the Mistouk river
The Innu council voted on the plan.
  Maple Newswire: The Innu council of Mistouk has approved the plan by seven votes to two.
  Le Courrier de la Côte: The Innu council voted against the dam, its chief Aurélie Vollant said
Elders put up tents.
  Le Courrier de la Côte: elders have put up tents at the rapids
Nobody rang bells at the Mistouk.
  Le Courrier de la Côte: On the banks of the Mistouk nobody rang bells.
Church bells rang.
  Le Courrier de la Côte: Church bells rang in Baie-Sauvage on Tuesday.
The town has been losing its young.
  Le Courrier de la Côte: A town that has been losing its young
The paper mill shut in 2009.
  Le Courrier de la Côte: the paper mill shut in 2009
It will be among the most modern.
  Le Courrier de la Côte: it will be among the most modern in the world
Lorain County cleared 600 acres and printed banners.
  Cleveland Business Mirror: Lorain County had cleared 600 acres
  Cleveland Business Mirror: printed the banners
The Norwegians weighed three things.
  Cleveland Business Mirror: The Norwegians weighed up three things, according to people involved in the talks
Prochaska said they were ready and used.
  Cleveland Business Mirror: "We were ready, and we were used," County Commissioner Dale Prochaska said
Whitcomb's office said she had spoken with Aasen.
  Cleveland Business Mirror: Governor Anne Whitcomb's office said that she had spoken with Aasen, Fjellstål's CEO, three times since March
Fjellstål denied the conversations.
  Cleveland Business Mirror: Fjellstål denied that any such conversation had taken place
Prochaska hopes for a lithium plant.
  Cleveland Business Mirror: Prochaska hopes that a lithium plant may come to the site
The decision on it is due in the fall.
  Cleveland Business Mirror: A decision on that is due in the fall.
It is the second blow in a year.
  Cleveland Business Mirror: It is the second blow in a year.
Tessaro chose Tennessee last June.
  Cleveland Business Mirror: Last June the carmaker Tessaro chose Tennessee over Lorain for a battery factory with 2,000 workers
The plant will make 2.5 million tons a year.
  Cleveland Business Mirror: eventually making 2.5 million tons annually

=== conflicts
date | Maple Newswire: in 2029 | Cleveland Business Mirror: in 2028
date | Le Courrier de la Côte: in the contract is 2029 | Cleveland Business Mirror: in 2028
figure | Maple Newswire: 15 years | Cleveland Business Mirror: 25 years
quotation | Maple Newswire: we are buying our grandchildren a future | Le Courrier de la Côte: we're buying a future for our grandchildren
denial | Maple Newswire: has approved the plan | Le Courrier de la Côte: voted against the dam
