Cocaine seized in Durban harbour

=== SAPN | 2024-09-03 | wire
South African police seize 1.2 tonnes of cocaine in Durban

DURBAN, Sept 3 (SAPN) - Police in South Africa's busiest port have seized 1.2 tonnes of cocaine hidden in a shipment of frozen chicken from Brazil, the Hawks investigative unit said on Tuesday.

The drugs, with an estimated street value of 520 million rand ($29 million), were discovered on Monday night after a tip-off from Brazil's federal police.

Five people were arrested, among them two customs officers and the owner of a cold-storage company, Hawks spokesperson Colonel Thandi Mokoena said. They are due to appear in the Durban Magistrate's Court on Thursday.

"This is the largest find in this port since 2021," Mokoena said.

The container was unloaded from the Liberian-flagged Atlantic Harmony, which had sailed from Santos on Aug 9. The ship's captain has been questioned and released.

In July 2021, a tonne of cocaine was found in a truck driver's load of scrap metal at the same harbour.

=== Natal Herald | 2024-09-04
Drug bust on ice: customs men in cuffs

Behind boxes of frozen chicken, wrapped in foil and stamped with a small blue crown, lay the biggest haul of cocaine that Durban's docks have seen in three years.

A telephone call from Brasilia had put the Hawks on the trail. When they cut the seals of the container on Monday evening, they counted 1,200 one-kilogram bricks, for which dealers might have got more than half a billion rand.

Two officers of the customs service, whose job it was to wave the cargo on to Johannesburg, spent the night in the cells. With them sat the proprietor of a cold store in Prospecton and two of his drivers. All five have to face a magistrate tomorrow.

"This is the largest find in this port in a decade," Colonel Thandi Mokoena of the Hawks said with evident pride.

The reefer had come over on the Atlantic Harmony, a vessel registered in Panama, which left Santos early last month. Her master, a Ukrainian, is being held by the police.

Cocaine worth R1.8bn has been intercepted in KwaZulu-Natal since January, twice as much as in the whole of 2023.

=== Business Tide | 2024-09-05
Cold-chain firm denies part in cocaine haul

IsiBanda Cold Stores said on Wednesday that neither the company nor its owner, Rajesh Pillai, had known of the drugs that were found this week in a container bound for its Prospecton depot.

"Mr Pillai went to the police of his own free will," its lawyer, Nomsa Khuzwayo, said. "He has not been arrested."

The Hawks confiscated 1.2 tons of cocaine in the raid, in which two customs officials were taken into custody as well.

IsiBanda has handled imports of chicken for three supermarket chains since 2015. One of them, FreshWay, said it had suspended its contract. Shares of FreshWay fell 2 percent in Johannesburg.

Trade unions warned that 140 jobs were at risk. The South African Revenue Service said that it would install four new scanners in the harbour by December, a promise which it also made two years ago.

Brazilian investigators believe that the cargo belonged to the First Capital Command, the country's most powerful gang.

=== facts
The police seized 1.2 tonnes of cocaine in Durban.
  SAPN: South African police seize 1.2 tonnes of cocaine in Durban
  SAPN: Police in South Africa's busiest port have seized 1.2 tonnes of cocaine
  Natal Herald: Drug bust on ice
  Natal Herald: they counted 1,200 one-kilogram bricks
  Business Tide: The Hawks confiscated 1.2 tons of cocaine in the raid
It was hidden among frozen chicken.
  SAPN: hidden in a shipment of frozen chicken from Brazil
  Natal Herald: Behind boxes of frozen chicken, wrapped in foil and stamped with a small blue crown, lay the biggest haul of cocaine
The bricks were stamped with a crown.
  Natal Herald: wrapped in foil and stamped with a small blue crown
The street value is 520 million rand.
  SAPN: with an estimated street value of 520 million rand ($29 million)
  Natal Herald: for which dealers might have got more than half a billion rand
The drugs were found on Monday night.
  SAPN: The drugs ... were discovered on Monday night
  Natal Herald: When they cut the seals of the container on Monday evening
  Business Tide: the drugs that were found this week in a container
The tip came from Brazil.
  SAPN: after a tip-off from Brazil's federal police
  Natal Herald: A telephone call from Brasilia had put the Hawks on the trail
Five people were arrested.
  SAPN: Five people were arrested
  Natal Herald: All five
Two customs officers were arrested.
  SAPN: among them two customs officers and the owner of a cold-storage company
  Natal Herald: customs men in cuffs
  Natal Herald: Two officers of the customs service, whose job it was to wave the cargo on to Johannesburg, spent the night in the cells
  Business Tide: in which two customs officials were taken into custody as well
Whether the owner of the cold store was arrested.
  SAPN: among them two customs officers and the owner of a cold-storage company
  Natal Herald: With them sat the proprietor of a cold store in Prospecton and two of his drivers
  Business Tide: "He has not been arrested."
The owner went to the police of his own will.
  Business Tide: "Mr Pillai went to the police of his own free will," its lawyer, Nomsa Khuzwayo, said
The customs officers were to wave the cargo on.
  Natal Herald: whose job it was to wave the cargo on to Johannesburg
Two drivers were arrested.
  Natal Herald: With them sat the proprietor of a cold store in Prospecton and two of his drivers
They will appear in court on Thursday.
  SAPN: They are due to appear in the Durban Magistrate's Court on Thursday
  Natal Herald: All five have to face a magistrate tomorrow
Mokoena said that it is the largest find for years.
  SAPN: "This is the largest find in this port since 2021," Mokoena said
  Natal Herald: lay the biggest haul of cocaine that Durban's docks have seen in three years
  Natal Herald: "This is the largest find in this port in a decade," Colonel Thandi Mokoena of the Hawks said with evident pride
The container came on the Atlantic Harmony.
  SAPN: The container was unloaded from the Liberian-flagged Atlantic Harmony
  Natal Herald: The reefer had come over on the Atlantic Harmony
The flag of the ship.
  SAPN: the Liberian-flagged Atlantic Harmony
  Natal Herald: a vessel registered in Panama
The ship left Santos in early August.
  SAPN: which had sailed from Santos on Aug 9
  Natal Herald: which left Santos early last month
Whether the captain is held.
  SAPN: The ship's captain has been questioned and released
  Natal Herald: Her master, a Ukrainian, is being held by the police
The captain is a Ukrainian.
  Natal Herald: Her master, a Ukrainian
A tonne was found in the harbour in 2021.
  SAPN: In July 2021, a tonne of cocaine was found in a truck driver's load of scrap metal at the same harbour
Cocaine worth R1.8bn has been intercepted this year.
  Natal Herald: Cocaine worth R1.8bn has been intercepted in KwaZulu-Natal since January
That is twice as much as in 2023.
  Natal Herald: twice as much as in the whole of 2023
The firm said that it had not known of the drugs.
  Business Tide: Cold-chain firm denies part in cocaine haul
  Business Tide: IsiBanda Cold Stores said on Wednesday that neither the company nor its owner, Rajesh Pillai, had known of the drugs
The container was bound for its depot.
  Business Tide: a container bound for its Prospecton depot
IsiBanda has handled chicken since 2015.
  Business Tide: IsiBanda has handled imports of chicken for three supermarket chains since 2015
FreshWay suspended its contract.
  Business Tide: One of them, FreshWay, said it had suspended its contract
FreshWay's shares fell.
  Business Tide: Shares of FreshWay fell 2 percent in Johannesburg
Unions warned of lost jobs.
  Business Tide: Trade unions warned that 140 jobs were at risk
The revenue service will install scanners.
  Business Tide: The South African Revenue Service said that it would install four new scanners in the harbour by December
It made the same promise two years ago.
  Business Tide: a promise which it also made two years ago
Brazilian investigators attribute the cargo to a gang.
  Business Tide: Brazilian investigators believe that the cargo belonged to the First Capital Command
The gang is Brazil's most powerful.
  Business Tide: the country's most powerful gang

=== conflicts
quotation | SAPN: in this port since 2021 | Natal Herald: in this port in a decade
place | SAPN: Liberian-flagged | Natal Herald: registered in Panama
denial | SAPN: has been questioned and released | Natal Herald: is being held by the police
denial | SAPN: the owner of a cold-storage company | Business Tide: He has not been arrested
denial | Natal Herald: With them sat the proprietor | Business Tide: He has not been arrested
