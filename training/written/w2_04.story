Dockers end a strike in Ghana's biggest port

=== Gulf of Guinea News Agency | 2024-09-19 | wire
Dockers return to work at Ghana's Tema port after 12-day strike

Dock workers at Tema, Ghana's main port, went back to work on Thursday after ending a 12-day strike that left more than 60 ships waiting at anchor.

The Maritime Workers' League accepted a pay rise of 18 percent over two years, its general secretary, Kwame Asare-Boateng, told a rally at the port. The league had demanded 30 percent, the port operator Transvolta had first offered nine.

"Nobody won this strike, but our children will eat better," Asare-Boateng said to cheers.

Members approved the agreement by 2,114 votes to 1,386 on Wednesday night. Labour Minister Efua Mensah-Larbi, who had mediated since the weekend, called it "a victory of reason over noise".

Transvolta will also reinstate 41 workers who had been sacked for blocking the gates in the first days of the action.

Cocoa exporters estimate their losses at $85 million. It will take three weeks to clear the backlog, the port authority said.

A worker was killed on September 11 when a truck ran into a picket.

=== The Accra Ledger | 2024-09-20
Cranes turn again in Tema

The cranes that had pointed at the sky for nearly two weeks began to swing again yesterday. Under a compromise reached through the good offices of the labour minister, Efua Mensah-Larbi, wages in the country's largest harbour will climb by 18 per cent in two steps.

That is double what Transvolta, which runs the terminals, was originally prepared to pay, though well short of the 30 per cent that the workers had gone out for. Asked for their opinion on Wednesday evening, 60 per cent of the voters said yes.

"Nobody won this strike, but at least our children will eat," Kwabena Asare-Boateng, the league's leader, told them.

Bitterness remains. The 41 men dismissed over the blockade of the gates are not getting their jobs back, and flowers still mark the place where Daniel Tetteh, a 29-year-old crane driver, died under the wheels of a lorry while he stood on the picket line.

More than sixty vessels were riding off the coast at the height of the dispute. The port authority reckons that the queue will be gone within three weeks.

=== Cocoa & Coffee Letter | 2024-09-20
Ghana: first beans move as port dispute ends

Bean shipments from Tema resumed on Thursday morning, traders said, following the settlement of a labour dispute that had paralysed the harbour since September 7.

The stoppage has cost exporters of cocoa some $58 million, chiefly in demurrage and spoiled goods, by the reckoning of their association. About 64,000 tonnes are piled up in sheds, and sheds at Takoradi are filling as well.

The union's 3,500 members who took part in the ballot threw out the deal at a first vote on Monday, when it contained only 14 percent. An improved version of 18 percent was adopted two days later.

Labour Minister Samuel Ofori hailed "a victory of reason over noise".

Cocoa futures in London gave up 3.1 percent. Similar disputes loom elsewhere: in Abidjan, dockers will vote next week on whether to stop work, and their leaders want 25 percent.

=== facts
The dockers went back to work.
  Gulf of Guinea News Agency: Dockers return to work at Ghana's Tema port after 12-day strike
  Gulf of Guinea News Agency: Dock workers at Tema, Ghana's main port, went back to work on Thursday
  The Accra Ledger: Cranes turn again in Tema
  The Accra Ledger: The cranes that had pointed at the sky for nearly two weeks began to swing again yesterday
The strike lasted 12 days.
  Gulf of Guinea News Agency: after 12-day strike
  Gulf of Guinea News Agency: after ending a 12-day strike
  The Accra Ledger: The cranes that had pointed at the sky for nearly two weeks
  Cocoa & Coffee Letter: a labour dispute that had paralysed the harbour since September 7
The dispute is settled.
  Gulf of Guinea News Agency: ending a 12-day strike
  Cocoa & Coffee Letter: port dispute ends
  Cocoa & Coffee Letter: following the settlement of a labour dispute
More than 60 ships waited.
  Gulf of Guinea News Agency: that left more than 60 ships waiting at anchor
  The Accra Ledger: More than sixty vessels were riding off the coast at the height of the dispute
Wages rise by 18 percent in two years.
  Gulf of Guinea News Agency: The Maritime Workers' League accepted a pay rise of 18 percent over two years, its general secretary, Kwame Asare-Boateng, told a rally at the port
  The Accra Ledger: wages in the country's largest harbour will climb by 18 per cent in two steps
The union had demanded 30 percent.
  Gulf of Guinea News Agency: The league had demanded 30 percent
  The Accra Ledger: well short of the 30 per cent that the workers had gone out for
Transvolta first offered nine percent.
  Gulf of Guinea News Agency: the port operator Transvolta had first offered nine
  The Accra Ledger: That is double what Transvolta, which runs the terminals, was originally prepared to pay
Transvolta runs the port.
  Gulf of Guinea News Agency: the port operator Transvolta
  The Accra Ledger: which runs the terminals
Asare-Boateng said nobody won but the children will eat.
  Gulf of Guinea News Agency: "Nobody won this strike, but our children will eat better," Asare-Boateng said to cheers
  The Accra Ledger: "Nobody won this strike, but at least our children will eat," Kwabena Asare-Boateng, the league's leader, told them
Asare-Boateng leads the union.
  Gulf of Guinea News Agency: its general secretary, Kwame Asare-Boateng
  The Accra Ledger: Kwabena Asare-Boateng, the league's leader
The members approved the deal on Wednesday.
  Gulf of Guinea News Agency: Members approved the agreement by 2,114 votes to 1,386 on Wednesday night
  The Accra Ledger: Asked for their opinion on Wednesday evening, 60 per cent of the voters said yes
  Cocoa & Coffee Letter: An improved version of 18 percent was adopted two days later
The members rejected a first deal on Monday.
  Cocoa & Coffee Letter: The union's 3,500 members who took part in the ballot threw out the deal at a first vote on Monday
The first deal contained 14 percent.
  Cocoa & Coffee Letter: when it contained only 14 percent
The labour minister mediated.
  Gulf of Guinea News Agency: Labour Minister Efua Mensah-Larbi, who had mediated since the weekend
  The Accra Ledger: Under a compromise reached through the good offices of the labour minister, Efua Mensah-Larbi
The labour minister called it a victory of reason over noise.
  Gulf of Guinea News Agency: Labour Minister Efua Mensah-Larbi, who had mediated since the weekend, called it "a victory of reason over noise"
  Cocoa & Coffee Letter: Labour Minister Samuel Ofori hailed "a victory of reason over noise"
41 sacked workers are reinstated.
  Gulf of Guinea News Agency: Transvolta will also reinstate 41 workers
  The Accra Ledger: The 41 men dismissed over the blockade of the gates are not getting their jobs back
The 41 had been sacked for blocking the gates.
  Gulf of Guinea News Agency: who had been sacked for blocking the gates in the first days of the action
  The Accra Ledger: The 41 men dismissed over the blockade of the gates
Bitterness remains.
  The Accra Ledger: Bitterness remains.
Cocoa exporters put a figure on their losses.
  Gulf of Guinea News Agency: Cocoa exporters estimate their losses at $85 million
  Cocoa & Coffee Letter: The stoppage has cost exporters of cocoa some $58 million, chiefly in demurrage and spoiled goods, by the reckoning of their association
The backlog will take three weeks.
  Gulf of Guinea News Agency: It will take three weeks to clear the backlog, the port authority said
  The Accra Ledger: The port authority reckons that the queue will be gone within three weeks
A worker was killed by a truck on the picket.
  Gulf of Guinea News Agency: A worker was killed on September 11 when a truck ran into a picket
  The Accra Ledger: Daniel Tetteh, a 29-year-old crane driver, died under the wheels of a lorry while he stood on the picket line
Flowers mark the place of the death.
  The Accra Ledger: flowers still mark the place where Daniel Tetteh, a 29-year-old crane driver, died
Bean shipments resumed on Thursday.
  Cocoa & Coffee Letter: first beans move
  Cocoa & Coffee Letter: Bean shipments from Tema resumed on Thursday morning, traders said
About 64,000 tonnes are piled up.
  Cocoa & Coffee Letter: About 64,000 tonnes are piled up in sheds
Sheds at Takoradi fill.
  Cocoa & Coffee Letter: sheds at Takoradi are filling as well
Cocoa futures fell 3.1 percent.
  Cocoa & Coffee Letter: Cocoa futures in London gave up 3.1 percent
Similar disputes loom.
  Cocoa & Coffee Letter: Similar disputes loom elsewhere
Dockers in Abidjan will vote on a strike.
  Cocoa & Coffee Letter: in Abidjan, dockers will vote next week on whether to stop work
The leaders in Abidjan want 25 percent.
  Cocoa & Coffee Letter: their leaders want 25 percent

=== conflicts
quotation | Gulf of Guinea News Agency: our children will eat better | The Accra Ledger: at least our children will eat
denial | Gulf of Guinea News Agency: will also reinstate | The Accra Ledger: are not getting their jobs back
figure | Gulf of Guinea News Agency: $85 million | Cocoa & Coffee Letter: $58 million
attribution | Gulf of Guinea News Agency: Efua Mensah-Larbi | Cocoa & Coffee Letter: Samuel Ofori
name | Gulf of Guinea News Agency: Kwame Asare-Boateng | The Accra Ledger: Kwabena Asare-Boateng
