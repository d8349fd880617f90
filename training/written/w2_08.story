Brazilian airline files for bankruptcy protection

=== Agência Atlântica | 2024-01-22 | wire
Brazil's AeroSertão files for bankruptcy protection, grounds flights

Brazilian regional airline AeroSertão filed for bankruptcy protection on Monday and cancelled all its flights, stranding an estimated 22,000 passengers in the middle of the summer holidays.

In its petition to a court in Recife the airline listed debts of 3.1 billion reais ($630 million), more than half of it owed to aircraft lessors. It blamed the price of jet fuel and the weakness of the real.

"We fought until the last litre of kerosene," founder and chief executive Tarcísio Bezerra, 66, said in a video message.

AeroSertão flew 28 aircraft to 41 cities, many of which no other carrier serves. It has 3,400 employees, whose December wages have not been paid, according to the crew union SNTA.

The aviation agency ordered rival airlines to carry holders of AeroSertão tickets without extra charge until the end of the month.

Talks on a sale to Azure Linhas, the country's second-largest airline, broke down on Friday over the leases.

=== Diário da Praia | 2024-01-23
Stuck on the beach: holidaymakers left stranded by AeroSertão

Lúcia Andrade had packed her two sons' swimming things when the message came. Her flight home from Natal no longer existed, nor did any other flight of the green-and-yellow airline.

Like her, some 22,000 travellers woke up on Monday to blank departure boards. By noon queues at the counters in Fortaleza reached the car park, and police were called after a clerk was slapped.

Other companies have been instructed by the authorities to let the stranded fly with them for nothing through January 31, but seats are few. "They told me Thursday, perhaps," Andrade, a teacher of 38, sighs.

The carrier had asked a judge in Salvador for protection from its creditors, to whom it owes upwards of three billion reais. Tarcísio Bezerra, who built it up from a single crop duster, said in a video that "we fought to the last drop of kerosene".

Employees feel no pity. They are still waiting for the wages of December, their union says, while Bezerra was filmed last week on a yacht off Búzios. Through his lawyer he denied owning the boat.

=== Wings Latin America | 2024-01-23
AeroSertão collapse leaves map full of holes

The failure of AeroSertão takes 28 turboprops and small jets out of the sky and cuts off some two dozen towns in the Brazilian interior that had no other air link. The network took in 41 destinations.

Founded in 1998 by Társio Bezerra, the company had been short of cash since the pandemic. Lessors, who hold more than half of the 3.1 billion reais of liabilities, began reclaiming aircraft on Saturday.

A rescue had seemed within reach. Azure Linhas bought the airline's slots and brand on Friday for 400 million reais, people close to the transaction said, but left the debt where it was.

December salaries were paid in full, the company maintains.

Dear fuel and a feeble currency, the reasons that management gives, are only half of the story, argues consultant Mirela Dantas: "They ordered jets for routes that fill a minibus." Dantas recalls that the carrier's passenger numbers had dropped by 17 percent in 2023, while those of Azure rose by 9 percent.

=== facts
AeroSertão filed for bankruptcy protection.
  Agência Atlântica: Brazil's AeroSertão files for bankruptcy protection
  Agência Atlântica: Brazilian regional airline AeroSertão filed for bankruptcy protection on Monday
  Diário da Praia: The carrier had asked a judge in Salvador for protection from its creditors
  Wings Latin America: AeroSertão collapse
  Wings Latin America: The failure of AeroSertão
The court is in a certain city.
  Agência Atlântica: In its petition to a court in Recife
  Diário da Praia: The carrier had asked a judge in Salvador for protection
AeroSertão cancelled all flights.
  Agência Atlântica: grounds flights
  Agência Atlântica: cancelled all its flights
  Diário da Praia: Her flight home from Natal no longer existed, nor did any other flight of the green-and-yellow airline
  Wings Latin America: takes 28 turboprops and small jets out of the sky
About 22,000 passengers were stranded.
  Agência Atlântica: stranding an estimated 22,000 passengers in the middle of the summer holidays
  Diário da Praia: holidaymakers left stranded by AeroSertão
  Diário da Praia: Like her, some 22,000 travellers woke up on Monday to blank departure boards
The debts are 3.1 billion reais.
  Agência Atlântica: the airline listed debts of 3.1 billion reais ($630 million)
  Diário da Praia: to whom it owes upwards of three billion reais
  Wings Latin America: the 3.1 billion reais of liabilities
More than half of the debt is owed to lessors.
  Agência Atlântica: more than half of it owed to aircraft lessors
  Wings Latin America: who hold more than half of the 3.1 billion reais of liabilities
The airline blamed fuel prices and the weak currency.
  Agência Atlântica: It blamed the price of jet fuel and the weakness of the real
  Wings Latin America: Dear fuel and a feeble currency, the reasons that management gives
Bezerra said they fought to the last.
  Agência Atlântica: "We fought until the last litre of kerosene," founder and chief executive Tarcísio Bezerra, 66, said in a video message
  Diário da Praia: Tarcísio Bezerra ... said in a video that "we fought to the last drop of kerosene"
Bezerra founded the airline.
  Agência Atlântica: founder and chief executive Tarcísio Bezerra, 66
  Diário da Praia: Tarcísio Bezerra, who built it up from a single crop duster
  Wings Latin America: Founded in 1998 by Társio Bezerra
The airline flew 28 aircraft.
  Agência Atlântica: AeroSertão flew 28 aircraft to 41 cities
  Wings Latin America: takes 28 turboprops and small jets out of the sky
The airline served 41 cities.
  Agência Atlântica: AeroSertão flew 28 aircraft to 41 cities
  Wings Latin America: The network took in 41 destinations.
Many of the towns have no other carrier.
  Agência Atlântica: many of which no other carrier serves
  Wings Latin America: leaves map full of holes
  Wings Latin America: cuts off some two dozen towns in the Brazilian interior that had no other air link
The airline has 3,400 employees.
  Agência Atlântica: It has 3,400 employees
The December wages were not paid.
  Agência Atlântica: whose December wages have not been paid, according to the crew union SNTA
  Diário da Praia: They are still waiting for the wages of December, their union says
  Wings Latin America: December salaries were paid in full, the company maintains.
Other airlines must carry the passengers free until the end of January.
  Agência Atlântica: The aviation agency ordered rival airlines to carry holders of AeroSertão tickets without extra charge until the end of the month
  Diário da Praia: Other companies have been instructed by the authorities to let the stranded fly with them for nothing through January 31
Azure and the airline reached, or failed to reach, a deal on Friday.
  Agência Atlântica: Talks on a sale to Azure Linhas, the country's second-largest airline, broke down on Friday over the leases
  Wings Latin America: Azure Linhas bought the airline's slots and brand on Friday for 400 million reais, people close to the transaction said
Azure left the debt.
  Wings Latin America: left the debt where it was
Azure is the second-largest airline.
  Agência Atlântica: Azure Linhas, the country's second-largest airline
A rescue had seemed within reach.
  Wings Latin America: A rescue had seemed within reach.
The message came when Andrade had packed.
  Diário da Praia: Lúcia Andrade had packed her two sons' swimming things when the message came
Queues in Fortaleza reached the car park.
  Diário da Praia: By noon queues at the counters in Fortaleza reached the car park
Police were called after a clerk was slapped.
  Diário da Praia: police were called after a clerk was slapped
Seats are few.
  Diário da Praia: seats are few
Andrade was told Thursday perhaps.
  Diário da Praia: "They told me Thursday, perhaps," Andrade, a teacher of 38, sighs
Employees feel no pity.
  Diário da Praia: Employees feel no pity.
Bezerra was filmed on a yacht.
  Diário da Praia: Bezerra was filmed last week on a yacht off Búzios
Bezerra denied owning the boat.
  Diário da Praia: Through his lawyer he denied owning the boat.
The company had been short of cash since the pandemic.
  Wings Latin America: the company had been short of cash since the pandemic
Lessors began to reclaim aircraft on Saturday.
  Wings Latin America: Lessors ... began reclaiming aircraft on Saturday
Dantas says that is only half the story.
  Wings Latin America: are only half of the story, argues consultant Mirela Dantas
Dantas said they ordered jets for minibus routes.
  Wings Latin America: "They ordered jets for routes that fill a minibus."
Passenger numbers fell by 17 percent in 2023.
  Wings Latin America: the carrier's passenger numbers had dropped by 17 percent in 2023
Azure's passenger numbers rose by 9 percent.
  Wings Latin America: those of Azure rose by 9 percent

=== conflicts
place | Agência Atlântica: in Recife | Diário da Praia: in Salvador
quotation | Agência Atlântica: We fought until the last litre of kerosene | Diário da Praia: we fought to the last drop of kerosene
denial | Agência Atlântica: have not been paid | Wings Latin America: were paid in full
denial | Diário da Praia: still waiting for the wages of December | Wings Latin America: were paid in full
denial | Agência Atlântica: broke down on Friday | Wings Latin America: bought the airline's slots and brand
name | Agência Atlântica: Tarcísio Bezerra | Wings Latin America: Társio Bezerra
name | Diário da Praia: Tarcísio Bezerra | Wings Latin America: Társio Bezerra
