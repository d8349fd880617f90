End of a platinum strike

=== Highveld Press Service | 2024-07-26 | wire
South African platinum miners end seven-week strike

RUSTENBURG, July 26 - Miners at South Africa's Khanyisa Platinum agreed on Friday to return to work after seven weeks, accepting a pay deal that raises the lowest wages by 8 percent in the first year.

The National Shaft Workers' Union said 11,400 members would report for the night shift on Sunday. Union president Bheki Zondo signed the accord at the company's offices in Rustenburg.

"Our people went hungry so that their children need not," Zondo told a rally.

The company will also pay each worker a one-off sum of 6,000 rand ($328). It will drop all disciplinary cases against strikers, chief executive Annelie Roux said.

Three people were killed during the dispute. Police said officers fired rubber bullets on June 28 only after they had been attacked with stones.

The strike cost Khanyisa 94,000 ounces of output, or around 1.7 billion rand in revenue. Palladium and platinum prices barely reacted.

A strike in the same mines lasted five months in 2014.

=== The Jacaranda Times | 2024-07-27
Back to the shafts: Khanyisa's long winter of hunger is over

They sang, they wept, and some of them asked for a loan to get home. After seven weeks without wages, more than 11,000 mineworkers will go underground again tomorrow night.

The settlement lifts basic pay by eight per cent this year and by six in each of the next two. On top comes a single payment of R6,000.

"Our people went hungry so that their children need not," Thandeka Mabuza, the union's general secretary, said to cheers in the stadium.

Not everybody will be welcome. The company is to press ahead with hearings against 87 men accused of intimidation, its personnel chief said.

The memory of the dead hung over the gathering. Three people lost their lives, among them Sipho Dlamini, a winch operator, who was stabbed on his way to the shaft on June 19.

On June 28 there was no stoning before the police pulled the trigger, a priest who stood between the lines, Father Luke Moeti, insisted. The police watchdog is investigating.

Khanyisa forwent some R1.7 billion in sales. Shops in the townships around the mines have closed by the dozen.

=== Metals Brief | 2024-07-26
Khanyisa settlement: what is in it, what is not

Production at Khanyisa (12 percent of world platinum) restarts next week. The union's members voted for the wage offer on Thursday by a show of hands.

It has not been signed yet. Zondo wants the text in Tswana and Xhosa first, and Roux expects the ceremony in about ten days.

Main points: 8 percent for the lowest grades in year one. No lump sum, contrary to union flyers: the 6,000 rand on offer is an advance that will be deducted from the December bonus.

Disciplinary proceedings against those who took part are to be abandoned.

The mine will not ramp up before mid-August, since flooded sections have to be pumped dry. Lost volume amounts to 94,000 oz, against 210,000 oz in the stoppage of 2014. The market did not fail to notice: platinum shed 2.9 percent on the news.

Khanyisa is not out of the woods. Net debt has risen to 14 billion rand, and a covenant test is due in September; lenders have signalled that they may waive it.

=== facts
The Khanyisa miners end their strike after seven weeks
  Highveld Press Service: South African platinum miners end seven-week strike
  Highveld Press Service: Miners at South Africa's Khanyisa Platinum agreed on Friday to return to work after seven weeks
  The Jacaranda Times: Khanyisa's long winter of hunger is over
  The Jacaranda Times: After seven weeks without wages, more than 11,000 mineworkers will go underground again tomorrow night
Members voted for the offer on Thursday
  Highveld Press Service: Miners at South Africa's Khanyisa Platinum agreed on Friday
  Metals Brief: The union's members voted for the wage offer on Thursday by a show of hands
The lowest wages rise 8 percent in the first year
  Highveld Press Service: accepting a pay deal that raises the lowest wages by 8 percent in the first year
  The Jacaranda Times: The settlement lifts basic pay by eight per cent this year
  Metals Brief: 8 percent for the lowest grades in year one
Pay rises six per cent in each of the next two years
  The Jacaranda Times: and by six in each of the next two
About 11,400 members return on Sunday night
  Highveld Press Service: 11,400 members would report for the night shift on Sunday
  The Jacaranda Times: more than 11,000 mineworkers will go underground again tomorrow night
Production restarts next week
  Metals Brief: Production at Khanyisa (12 percent of world platinum) restarts next week
Khanyisa produces 12 percent of the world's platinum
  Metals Brief: 12 percent of world platinum
Zondo signed the accord
  Highveld Press Service: Union president Bheki Zondo signed the accord at the company's offices in Rustenburg
  Metals Brief: It has not been signed yet
Zondo wants the text in Tswana and Xhosa
  Metals Brief: Zondo wants the text in Tswana and Xhosa first
Roux expects the ceremony in ten days
  Metals Brief: Roux expects the ceremony in about ten days
A union leader said people went hungry for their children
  Highveld Press Service: "Our people went hungry so that their children need not," Zondo told a rally
  The Jacaranda Times: "Our people went hungry so that their children need not," Thandeka Mabuza, the union's general secretary, said to cheers in the stadium
Each worker gets a one-off 6,000 rand
  Highveld Press Service: The company will also pay each worker a one-off sum of 6,000 rand
  The Jacaranda Times: On top comes a single payment of R6,000
  Metals Brief: No lump sum, contrary to union flyers
  Metals Brief: the 6,000 rand on offer is an advance that will be deducted from the December bonus
The company drops the cases against strikers
  Highveld Press Service: It will drop all disciplinary cases against strikers
  The Jacaranda Times: The company is to press ahead with hearings against 87 men accused of intimidation
  Metals Brief: Disciplinary proceedings against those who took part are to be abandoned
Not everybody will be welcome
  The Jacaranda Times: Not everybody will be welcome
Three people were killed
  Highveld Press Service: Three people were killed during the dispute
  The Jacaranda Times: Three people lost their lives
Dlamini was stabbed on June 19
  The Jacaranda Times: among them Sipho Dlamini, a winch operator
  The Jacaranda Times: who was stabbed on his way to the shaft on June 19
Police fired on June 28 only after they were stoned
  Highveld Press Service: officers fired rubber bullets on June 28 only after they had been attacked with stones
  The Jacaranda Times: On June 28 there was no stoning before the police pulled the trigger
Police fired on June 28
  Highveld Press Service: officers fired rubber bullets on June 28
  The Jacaranda Times: the police pulled the trigger
The watchdog is investigating
  The Jacaranda Times: The police watchdog is investigating
The strike cost 94,000 ounces
  Highveld Press Service: The strike cost Khanyisa 94,000 ounces of output
  Metals Brief: Lost volume amounts to 94,000 oz
The strike cost 1.7 billion rand in revenue
  Highveld Press Service: or around 1.7 billion rand in revenue
  The Jacaranda Times: Khanyisa forwent some R1.7 billion in sales
The platinum price barely reacted
  Highveld Press Service: Palladium and platinum prices barely reacted
  Metals Brief: The market did not fail to notice
  Metals Brief: platinum shed 2.9 percent on the news
A strike in the same mines lasted five months in 2014
  Highveld Press Service: A strike in the same mines lasted five months in 2014
The 2014 stoppage cost 210,000 ounces
  Metals Brief: against 210,000 oz in the stoppage of 2014
Miners sang, wept and asked for a loan
  The Jacaranda Times: They sang, they wept
  The Jacaranda Times: some of them asked for a loan to get home
Shops in the townships have closed
  The Jacaranda Times: Shops in the townships around the mines have closed by the dozen
The mine will ramp up only from mid-August
  Metals Brief: The mine will not ramp up before mid-August
Flooded sections must be pumped dry
  Metals Brief: since flooded sections have to be pumped dry
Khanyisa is not out of the woods
  Metals Brief: Khanyisa is not out of the woods
Net debt rose to 14 billion rand
  Metals Brief: Net debt has risen to 14 billion rand
A covenant test is due in September
  Metals Brief: a covenant test is due in September
Lenders may waive the test
  Metals Brief: lenders have signalled that they may waive it

=== conflicts
date | Highveld Press Service: on Friday | Metals Brief: on Thursday
denial | Highveld Press Service: signed the accord | Metals Brief: has not been signed yet
denial | Highveld Press Service: one-off sum | Metals Brief: No lump sum
denial | The Jacaranda Times: a single payment | Metals Brief: No lump sum
denial | Highveld Press Service: will drop all disciplinary cases | The Jacaranda Times: is to press ahead with hearings
denial | The Jacaranda Times: is to press ahead with hearings | Metals Brief: are to be abandoned
denial | Highveld Press Service: only after they had been attacked | The Jacaranda Times: no stoning before
denial | Highveld Press Service: barely reacted | Metals Brief: shed 2.9 percent
attribution | Highveld Press Service: Zondo told a rally | The Jacaranda Times: Thandeka Mabuza
