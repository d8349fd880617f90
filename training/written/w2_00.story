Copper miners in Chile walk out

=== Andes Wire | 2023-08-15 | wire
Workers at Chile's Cerro Pardo copper mine begin strike

Nearly 1,900 workers at the Cerro Pardo copper mine in northern Chile laid down their tools on Tuesday after last-minute talks over a wage deal collapsed, their union said.

The walkout began at 8 a.m., when the morning shift refused to board the buses that carry it up to the pit. Union president Marcela Iturra, 47, said 92 percent of members had voted to reject the company's final offer on Sunday.

"We did not want this strike, but they left us no door to walk through," Iturra told reporters at the gate.

The mine's owner, Canada-based Halvern Resources, said it regretted the decision and would keep the concentrator running with a reduced crew. Halvern had offered a one-time bonus of 11 million pesos per worker, while the union demanded 16 million.

Cerro Pardo produced 214,000 tonnes of copper last year. A strike at the mine in 2017 lasted 44 days and cost the company about $600 million.

Copper prices in London rose 1.8 percent after the news.

=== El Faro del Norte | 2023-08-16
Silence in the desert: Cerro Pardo stops digging

The buses stood empty. Shortly after dawn, at six o'clock, the men and women of the early shift at Cerro Pardo turned their backs on the drivers who should have taken them to the open pit, and the stoppage that everyone in Calatama had feared was a fact.

Negotiations that ran late into Monday night had failed to produce an agreement on pay. Two days earlier more than nine in ten union members had turned down the last proposal from Halvern Resources, the Vancouver company that owns the deposit.

"We never wanted a strike, but they left us no door to walk through," said Marcela Iturra, who leads the union and whose father worked in the same pit.

What divides the two sides is money: management put 11 million pesos a head on the table as a bonus, five million less than the workforce is asking for. Iturra also complains that promised repairs to the camp's dormitories were never carried out.

Older miners remember 2016, when the pit stood still for a month and a half. "My marriage did not survive that winter," says Óscar Pinto, 58, a truck driver.

The company has stopped all processing of ore until further notice.

=== Metals Daily | 2023-08-15
Copper jumps as Chilean pit goes idle

Copper for delivery in three months gained 1.8 percent on the London exchange on Tuesday, its biggest daily advance since April, as traders digested a walkout at one of Chile's larger mines.

Production at Cerro Pardo, which yielded some 214,000 tonnes of the metal in 2022, ground to a halt when about 1,900 employees downed tools in a dispute over bonuses.

Halvern Resources, which bought the operation in 2011, voiced regret at the workers' move. The concentrator will go on operating with fewer staff, the company said, and shipments from the port of Huasquén are not affected for the time being.

Analysts do not expect a quick solution. "Both sides have dug in, and the last time it took six weeks," said Priya Raman of brokerage Stone & Leary, recalling the 2017 dispute. Raman puts the cost of each lost day at roughly $12 million.

Halvern shares fell 4 percent in Toronto. Stocks of copper in exchange warehouses are at their lowest level in fifteen years, which makes the market sensitive to any disruption.

=== facts
Workers of the mine went on strike.
  Andes Wire: Workers at Chile's Cerro Pardo copper mine begin strike
  Andes Wire: Nearly 1,900 workers at the Cerro Pardo copper mine in northern Chile laid down their tools on Tuesday
  El Faro del Norte: the stoppage that everyone in Calatama had feared was a fact
  Metals Daily: about 1,900 employees downed tools in a dispute over bonuses
  Metals Daily: a walkout at one of Chile's larger mines
The mine stopped producing.
  El Faro del Norte: Cerro Pardo stops digging
  Metals Daily: Chilean pit goes idle
  Metals Daily: Production at Cerro Pardo ... ground to a halt
Talks on pay had failed.
  Andes Wire: last-minute talks over a wage deal collapsed
  El Faro del Norte: Negotiations that ran late into Monday night had failed to produce an agreement on pay
The early shift refused to board the buses.
  Andes Wire: the morning shift refused to board the buses that carry it up to the pit
  El Faro del Norte: the men and women of the early shift at Cerro Pardo turned their backs on the drivers who should have taken them to the open pit
The walkout began at a certain hour.
  Andes Wire: The walkout began at 8 a.m.
  El Faro del Norte: Shortly after dawn, at six o'clock, the men and women of the early shift
The buses stood empty.
  El Faro del Norte: The buses stood empty.
Everyone in the town had feared the stoppage.
  El Faro del Norte: everyone in Calatama had feared
The members voted by over nine in ten against the final offer.
  Andes Wire: 92 percent of members had voted to reject the company's final offer on Sunday
  El Faro del Norte: Two days earlier more than nine in ten union members had turned down the last proposal from Halvern Resources
Iturra said that they did not want the strike but were left no way out.
  Andes Wire: "We did not want this strike, but they left us no door to walk through," Iturra told reporters at the gate
  El Faro del Norte: "We never wanted a strike, but they left us no door to walk through," said Marcela Iturra
Iturra leads the union.
  Andes Wire: Union president Marcela Iturra
  El Faro del Norte: who leads the union
Iturra is 47.
  Andes Wire: Marcela Iturra, 47
Iturra's father worked in the pit.
  El Faro del Norte: whose father worked in the same pit
Halvern, of Canada, owns the mine.
  Andes Wire: The mine's owner, Canada-based Halvern Resources
  El Faro del Norte: the Vancouver company that owns the deposit
Halvern bought the mine in 2011.
  Metals Daily: which bought the operation in 2011
Halvern regretted the decision.
  Andes Wire: Halvern Resources, said it regretted the decision
  Metals Daily: Halvern Resources, which bought the operation in 2011, voiced regret at the workers' move
The concentrator keeps running with fewer staff.
  Andes Wire: would keep the concentrator running with a reduced crew
  Metals Daily: The concentrator will go on operating with fewer staff, the company said
  El Faro del Norte: The company has stopped all processing of ore until further notice
Shipments from the port go on.
  Metals Daily: shipments from the port of Huasquén are not affected for the time being
The company offered a bonus of 11 million pesos.
  Andes Wire: Halvern had offered a one-time bonus of 11 million pesos per worker
  El Faro del Norte: management put 11 million pesos a head on the table as a bonus
The union demanded 16 million pesos.
  Andes Wire: the union demanded 16 million
  El Faro del Norte: five million less than the workforce is asking for
Money divides the sides.
  El Faro del Norte: What divides the two sides is money
Iturra complains that dormitories were not repaired.
  El Faro del Norte: Iturra also complains that promised repairs to the camp's dormitories were never carried out
The mine yielded 214,000 tonnes last year.
  Andes Wire: Cerro Pardo produced 214,000 tonnes of copper last year
  Metals Daily: which yielded some 214,000 tonnes of the metal in 2022
An earlier strike lasted about six weeks.
  Andes Wire: A strike at the mine in 2017 lasted 44 days
  El Faro del Norte: Older miners remember 2016, when the pit stood still for a month and a half
  Metals Daily: the last time it took six weeks," said Priya Raman of brokerage Stone & Leary, recalling the 2017 dispute
The earlier strike cost about $600 million.
  Andes Wire: cost the company about $600 million
Pinto says that his marriage did not survive that strike.
  El Faro del Norte: "My marriage did not survive that winter," says Óscar Pinto, 58, a truck driver
Copper rose 1.8 percent in London.
  Andes Wire: Copper prices in London rose 1.8 percent after the news
  Metals Daily: Copper jumps
  Metals Daily: Copper for delivery in three months gained 1.8 percent on the London exchange on Tuesday
It was the biggest rise since April.
  Metals Daily: its biggest daily advance since April
Traders digested the walkout.
  Metals Daily: traders digested a walkout at one of Chile's larger mines
Analysts do not expect a quick solution.
  Metals Daily: Analysts do not expect a quick solution.
Raman said both sides have dug in.
  Metals Daily: "Both sides have dug in
Raman puts a lost day at $12 million.
  Metals Daily: Raman puts the cost of each lost day at roughly $12 million
Halvern shares fell 4 percent.
  Metals Daily: Halvern shares fell 4 percent in Toronto
Copper stocks are at their lowest in fifteen years.
  Metals Daily: Stocks of copper in exchange warehouses are at their lowest level in fifteen years
The low stocks make the market sensitive.
  Metals Daily: which makes the market sensitive to any disruption

=== conflicts
date | Andes Wire: at 8 a.m. | El Faro del Norte: at six o'clock
quotation | Andes Wire: We did not want this strike | El Faro del Norte: We never wanted a strike
denial | Andes Wire: keep the concentrator running | El Faro del Norte: stopped all processing of ore
denial | Metals Daily: will go on operating | El Faro del Norte: stopped all processing of ore
date | Andes Wire: in 2017 | El Faro del Norte: 2016
date | Metals Daily: the 2017 dispute | El Faro del Norte: 2016
