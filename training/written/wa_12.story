Mayor indicted over water contract

=== Gulf News Service | 2024-03-27 | wire
Mayor of Port Lavelle indicted on bribery charges, says he will stay

PORT LAVELLE, La. (GNS) — The mayor of Port Lavelle, Louisiana's fourth-largest city, was indicted on Wednesday on federal charges that he took $240,000 in bribes from a company that won a contract to replace the city's water pipes.

Mayor Terrence Guidry, a Democrat, pleaded not guilty to six counts and was released on a $100,000 bond. He told supporters on the courthouse steps that he would not step down. "I was elected by 61,000 people and I answer to them," he said.

Prosecutors say that Guidry, 53, accepted cash, a fishing boat and a kitchen from Bayou Civil Works between 2019 and 2022. In return, he allegedly saw to it that the firm's $88 million bid was chosen over two cheaper ones.

The company's founder, Rusty Comeaux, has pleaded guilty and is cooperating with prosecutors, court papers show. He wore a hidden microphone at three meetings with the mayor.

Guidry would face up to 20 years in prison if convicted. The trial is set for Sept. 9.

City Council President Denise Arceneaux, a fellow Democrat, urged him to resign. The council has no power to remove a mayor.

=== Port Lavelle Picayune | 2024-03-28
Boat, kitchen, cash: The gifts that may cost Guidry his office

The prosecutors' list reads like a wedding registry: a 24-foot Bay Runner, a kitchen with a marble island, and envelopes of money that changed hands behind a po'boy shop.

All of it, they allege, came from Bayou Civil Works, whose offer to replace the city's pipes was accepted although two rivals had asked for less.

Terrence Guidry denied all six charges on Wednesday and walked out on bond. Within the hour he had called the council together and announced that he would give up his post on Friday, according to two members who were there.

“I was elected by 61,000 voters and I answer to them,” he had said to a small crowd outside.

Denise Arceneaux, who presides over the council and would take his place, did not ask for him to go. “Innocent until proven guilty isn't a slogan in my house,” she told the Picayune.

Rusty Comeaux, the contractor, has made a deal with the government. At the mayor's table he carried a microphone under his shirt.

The pipes, meanwhile, are no better. Of 41 miles that were to be replaced, 12 are in the ground, and on Dorgenois Street the water still runs brown.

The mayor faces a maximum of two decades behind bars. A jury is to hear the case in September.

=== Pelican Watch | 2024-03-27
Another Democrat mayor caught with his hand in the till

Terrence Guidry, who promised to clean up Port Lavelle, is the one who got dirty.

A grand jury charged him today with pocketing $420,000 from a contractor. The mayor, who is 53, wasted no time in telling his fans that he isn't going anywhere.

He faces up to twenty years. Guidry did not enter a plea, because his lawyer asked for more time to read the indictment.

The crook on the other side of the bargain, Rusty Comeaux, continues to deny everything, and his trial is coming up in June. Comeaux was the mayor's biggest donor in 2018 and his guest at the governor's ball.

“Resign, Terrence, and spare us the circus,” said Denise Arceneaux, who chairs the City Council and is from the same party.

It is not the first time. Guidry's predecessor, Alton Broussard, went to prison in 2011 for selling liquor licenses.

Families in Port Lavelle paid 30 percent more for water last year. They have been boiling it since January.

=== facts
Guidry was indicted for bribery on Wednesday.
  Gulf News Service: Mayor of Port Lavelle indicted on bribery charges
  Gulf News Service: The mayor of Port Lavelle, Louisiana's fourth-largest city, was indicted on Wednesday
  Pelican Watch: Another Democrat mayor caught with his hand in the till
  Pelican Watch: A grand jury charged him today
Guidry took 240,000 dollars in bribes.
  Gulf News Service: he took $240,000 in bribes from a company that won a contract to replace the city's water pipes
  Pelican Watch: pocketing $420,000 from a contractor
The company won the contract for the pipes.
  Gulf News Service: a company that won a contract to replace the city's water pipes
  Port Lavelle Picayune: whose offer to replace the city's pipes was accepted
Guidry is a Democrat.
  Gulf News Service: Mayor Terrence Guidry, a Democrat
  Pelican Watch: Another Democrat mayor
Guidry pleaded not guilty to six counts.
  Gulf News Service: Mayor Terrence Guidry, a Democrat, pleaded not guilty to six counts
  Port Lavelle Picayune: Terrence Guidry denied all six charges on Wednesday
  Pelican Watch: Guidry did not enter a plea
His lawyer asked for more time.
  Pelican Watch: his lawyer asked for more time to read the indictment
Guidry was released on bond.
  Gulf News Service: was released on a $100,000 bond
  Port Lavelle Picayune: walked out on bond
Guidry will not step down.
  Gulf News Service: says he will stay
  Gulf News Service: he would not step down
  Port Lavelle Picayune: he would give up his post on Friday
  Pelican Watch: he isn't going anywhere
Guidry called the council together.
  Port Lavelle Picayune: Within the hour he had called the council together
Guidry said that he answers to those who elected him.
  Gulf News Service: "I was elected by 61,000 people and I answer to them," he said
  Port Lavelle Picayune: “I was elected by 61,000 voters and I answer to them,” he had said to a small crowd outside
Guidry is 53.
  Gulf News Service: Guidry, 53
  Pelican Watch: The mayor, who is 53
Guidry accepted cash, a boat and a kitchen from Bayou Civil Works.
  Gulf News Service: Guidry, 53, accepted cash, a fishing boat and a kitchen from Bayou Civil Works between 2019 and 2022
  Port Lavelle Picayune: Boat, kitchen, cash
  Port Lavelle Picayune: a 24-foot Bay Runner, a kitchen with a marble island, and envelopes of money that changed hands behind a po'boy shop
  Port Lavelle Picayune: All of it, they allege, came from Bayou Civil Works
The firm's bid was chosen over two cheaper ones.
  Gulf News Service: he allegedly saw to it that the firm's $88 million bid was chosen over two cheaper ones
  Port Lavelle Picayune: was accepted although two rivals had asked for less
Comeaux pleaded guilty and cooperates.
  Gulf News Service: The company's founder, Rusty Comeaux, has pleaded guilty and is cooperating with prosecutors
  Port Lavelle Picayune: Rusty Comeaux, the contractor, has made a deal with the government
  Pelican Watch: Rusty Comeaux, continues to deny everything
Comeaux's trial is in June.
  Pelican Watch: his trial is coming up in June
Comeaux wore a microphone.
  Gulf News Service: He wore a hidden microphone at three meetings with the mayor
  Port Lavelle Picayune: At the mayor's table he carried a microphone under his shirt
Guidry faces up to 20 years.
  Gulf News Service: Guidry would face up to 20 years in prison if convicted
  Port Lavelle Picayune: The mayor faces a maximum of two decades behind bars
  Pelican Watch: He faces up to twenty years
The trial is set for September 9.
  Gulf News Service: The trial is set for Sept. 9
  Port Lavelle Picayune: A jury is to hear the case in September
Arceneaux urged Guidry to resign.
  Gulf News Service: City Council President Denise Arceneaux, a fellow Democrat, urged him to resign
  Port Lavelle Picayune: Denise Arceneaux, who presides over the council and would take his place, did not ask for him to go
  Pelican Watch: “Resign, Terrence, and spare us the circus,” said Denise Arceneaux
Arceneaux presides over the council.
  Gulf News Service: City Council President Denise Arceneaux
  Port Lavelle Picayune: who presides over the council
  Pelican Watch: who chairs the City Council
Arceneaux is a Democrat too.
  Gulf News Service: a fellow Democrat
  Pelican Watch: is from the same party
Arceneaux said innocent until proven guilty is no slogan.
  Port Lavelle Picayune: “Innocent until proven guilty isn't a slogan in my house,” she told the Picayune
The council cannot remove a mayor.
  Gulf News Service: The council has no power to remove a mayor
The gifts may cost Guidry his office.
  Port Lavelle Picayune: The gifts that may cost Guidry his office
12 of 41 miles of pipe have been replaced.
  Port Lavelle Picayune: Of 41 miles that were to be replaced, 12 are in the ground
The water still runs brown.
  Port Lavelle Picayune: The pipes, meanwhile, are no better
  Port Lavelle Picayune: on Dorgenois Street the water still runs brown
Guidry promised to clean up the city.
  Pelican Watch: who promised to clean up Port Lavelle
Comeaux was the mayor's biggest donor.
  Pelican Watch: Comeaux was the mayor's biggest donor in 2018
Comeaux was his guest at the ball.
  Pelican Watch: his guest at the governor's ball
Broussard went to prison in 2011.
  Pelican Watch: Guidry's predecessor, Alton Broussard, went to prison in 2011 for selling liquor licenses
Families paid more for water.
  Pelican Watch: Families in Port Lavelle paid 30 percent more for water last year
Families have been boiling water.
  Pelican Watch: They have been boiling it since January

=== conflicts
figure | Gulf News Service: $240,000 in bribes | Pelican Watch: $420,000
quotation | Gulf News Service: elected by 61,000 people | Port Lavelle Picayune: elected by 61,000 voters
denial | Gulf News Service: he would not step down | Port Lavelle Picayune: he would give up his post
denial | Port Lavelle Picayune: he would give up his post | Pelican Watch: he isn't going anywhere
denial | Gulf News Service: pleaded not guilty to six counts | Pelican Watch: did not enter a plea
denial | Port Lavelle Picayune: denied all six charges | Pelican Watch: did not enter a plea
denial | Gulf News Service: has pleaded guilty and is cooperating | Pelican Watch: continues to deny everything
denial | Port Lavelle Picayune: has made a deal with the government | Pelican Watch: continues to deny everything
denial | Gulf News Service: urged him to resign | Port Lavelle Picayune: did not ask for him to go
denial | Port Lavelle Picayune: did not ask for him to go | Pelican Watch: spare us the circus
