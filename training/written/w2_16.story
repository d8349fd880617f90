Irish cinema chain sold

=== Celtic News Service | 2025-01-14 | wire
Ireland's Lantern cinemas sold to Swedish investor Norrsken

The Irish cinema chain Lantern has been sold to Swedish investment firm Norrsken for 96 million euros, the two said on Tuesday, ending a family's ownership that goes back to the silent era.

Lantern operates 23 cinemas with 141 screens in the Republic and four in Northern Ireland. It sold 5.2 million tickets last year, a third less than in 2019.

All 870 employees will keep their jobs, said Lantern chairwoman Orla Devane, whose great-grandfather opened the first house in Galway in 1921.

"I would rather sell a cinema than an empty building," Devane, 58, said.

Norrsken partner Elin Sjöberg said the firm would invest 30 million euros in new seats, restaurants and sound systems, and that ticket prices would not rise.

Norrsken already owns cinemas in Denmark and Finland. A bid from the British chain Regent, worth 90 million euros, was turned down in December.

The sale requires no approval by the competition authority, according to the parties.

=== The Corrib Sentinel | 2025-01-15
End of the reel for the Devanes

It began with a bedsheet. On the wall of a coal merchant's yard in Cork, Michael Devane showed his first Chaplin in 1921, and now, four generations on, his great-granddaughter Orla has let the family silver go.

Swedes are the buyers. For a sum of 96 million the Stockholm house of Norrsken acquires everything that bears Lantern's name, the four houses north of the border included.

"I would rather sell a cinema than an empty building," the 58-year-old said in the foyer, as staff filed past her to shake hands. They number 870, and nobody is to be let go.

The new masters come with money: thirty million will go into seats, sound and kitchens. In return a ticket will cost two euros more from March, Elin Sjöström of Norrsken said.

Audiences have melted away. Some 5.2 million admissions were counted in 2024, about two thirds of the number that came in the year before the pandemic.

Usher Tommy Flood, who has torn tickets in Salthill since 1983, does not mind who owns the place. "The Swedes gave us Bergman," he says.

=== Screen Trade Europe | 2025-01-14
Norrsken adds Lantern to its Nordic circuit

Norrsken has secured its foothold in the British Isles. With Lantern's 141 screens the private equity house, which runs picture houses in Copenhagen, Helsinki and a dozen other cities, becomes Europe's seventh-largest exhibitor.

The Swedes beat Regent of Britain, whose offer of 90 million euros the Devane family rejected last month because it would have meant closing nine sites. Regent had first approached them in 2021 with 120 million.

At 96 million the price is 7.4 times earnings. "I'd sooner sell a cinema than an empty building," Lantern's finance chief Declan Roche said.

Sjöberg, who leads the consumer team at Norrsken, plans to put €30m into the estate. She intends to copy a Danish model in which food brings in more than films.

The transaction must still be examined by the competition authority in Dublin, which has been asked for a ruling by the end of April. Lantern, an Irish institution, made a net loss of 2.8 million euros in 2023.

=== facts
Lantern is sold to Norrsken.
  Celtic News Service: Ireland's Lantern cinemas sold to Swedish investor Norrsken
  Celtic News Service: The Irish cinema chain Lantern has been sold to Swedish investment firm Norrsken for 96 million euros, the two said on Tuesday
  The Corrib Sentinel: End of the reel for the Devanes
  The Corrib Sentinel: his great-granddaughter Orla has let the family silver go
  The Corrib Sentinel: Swedes are the buyers.
  The Corrib Sentinel: For a sum of 96 million the Stockholm house of Norrsken acquires everything that bears Lantern's name
  Screen Trade Europe: Norrsken adds Lantern to its Nordic circuit
The price is 96 million euros.
  Celtic News Service: The Irish cinema chain Lantern has been sold to Swedish investment firm Norrsken for 96 million euros
  The Corrib Sentinel: For a sum of 96 million the Stockholm house of Norrsken acquires everything
  Screen Trade Europe: At 96 million the price is 7.4 times earnings
The price is 7.4 times earnings.
  Screen Trade Europe: At 96 million the price is 7.4 times earnings
The sale ends a long family ownership.
  Celtic News Service: ending a family's ownership that goes back to the silent era
  The Corrib Sentinel: four generations on, his great-granddaughter Orla has let the family silver go
Lantern has 141 screens.
  Celtic News Service: Lantern operates 23 cinemas with 141 screens in the Republic
  Screen Trade Europe: With Lantern's 141 screens
Lantern has four houses in Northern Ireland.
  Celtic News Service: four in Northern Ireland
  The Corrib Sentinel: the four houses north of the border included
Lantern sold 5.2 million tickets last year.
  Celtic News Service: It sold 5.2 million tickets last year
  The Corrib Sentinel: Some 5.2 million admissions were counted in 2024
That is a third less than in 2019.
  Celtic News Service: a third less than in 2019
  The Corrib Sentinel: about two thirds of the number that came in the year before the pandemic
  The Corrib Sentinel: Audiences have melted away.
All 870 employees keep their jobs.
  Celtic News Service: All 870 employees will keep their jobs, said Lantern chairwoman Orla Devane
  The Corrib Sentinel: nobody is to be let go
Lantern has 870 employees.
  Celtic News Service: All 870 employees
  The Corrib Sentinel: They number 870
The first house opened in 1921.
  Celtic News Service: whose great-grandfather opened the first house in Galway in 1921
  The Corrib Sentinel: On the wall of a coal merchant's yard in Cork, Michael Devane showed his first Chaplin in 1921
It began with a bedsheet.
  The Corrib Sentinel: It began with a bedsheet.
Somebody said they would rather sell a cinema than an empty building.
  Celtic News Service: "I would rather sell a cinema than an empty building," Devane, 58, said
  The Corrib Sentinel: "I would rather sell a cinema than an empty building," the 58-year-old said in the foyer
  Screen Trade Europe: "I'd sooner sell a cinema than an empty building," Lantern's finance chief Declan Roche said
Staff filed past Devane.
  The Corrib Sentinel: staff filed past her to shake hands
Devane is 58.
  Celtic News Service: Devane, 58
  The Corrib Sentinel: the 58-year-old
Norrsken will invest 30 million euros.
  Celtic News Service: Norrsken partner Elin Sjöberg said the firm would invest 30 million euros in new seats, restaurants and sound systems
  The Corrib Sentinel: thirty million will go into seats, sound and kitchens
  The Corrib Sentinel: The new masters come with money
  Screen Trade Europe: Sjöberg ... plans to put €30m into the estate
Ticket prices will, or will not, rise.
  Celtic News Service: ticket prices would not rise
  The Corrib Sentinel: In return a ticket will cost two euros more from March, Elin Sjöström of Norrsken said
Sjöberg is a partner at Norrsken, where she leads the consumer team.
  Celtic News Service: Norrsken partner Elin Sjöberg
  The Corrib Sentinel: Elin Sjöström of Norrsken
  Screen Trade Europe: Sjöberg, who leads the consumer team at Norrsken
Sjöberg will copy a Danish model.
  Screen Trade Europe: She intends to copy a Danish model
Food brings in more than films in that model.
  Screen Trade Europe: in which food brings in more than films
Norrsken owns cinemas in Denmark and Finland.
  Celtic News Service: Norrsken already owns cinemas in Denmark and Finland.
  Screen Trade Europe: which runs picture houses in Copenhagen, Helsinki and a dozen other cities
Norrsken becomes Europe's seventh-largest exhibitor.
  Screen Trade Europe: the private equity house ... becomes Europe's seventh-largest exhibitor
Norrsken has a foothold in the British Isles.
  Screen Trade Europe: Norrsken has secured its foothold in the British Isles.
Regent's bid of 90 million was rejected in December.
  Celtic News Service: A bid from the British chain Regent, worth 90 million euros, was turned down in December
  Screen Trade Europe: The Swedes beat Regent of Britain
  Screen Trade Europe: whose offer of 90 million euros the Devane family rejected last month
Regent's bid would have meant closing nine sites.
  Screen Trade Europe: because it would have meant closing nine sites
Regent had offered 120 million in 2021.
  Screen Trade Europe: Regent had first approached them in 2021 with 120 million
The competition authority must, or need not, approve.
  Celtic News Service: The sale requires no approval by the competition authority, according to the parties
  Screen Trade Europe: The transaction must still be examined by the competition authority in Dublin
A ruling is asked for by the end of April.
  Screen Trade Europe: which has been asked for a ruling by the end of April
Lantern made a loss in 2023.
  Screen Trade Europe: Lantern, an Irish institution, made a net loss of 2.8 million euros in 2023
Flood has torn tickets since 1983.
  The Corrib Sentinel: who has torn tickets in Salthill since 1983
Flood does not mind who owns the cinema.
  The Corrib Sentinel: Usher Tommy Flood ... does not mind who owns the place
Flood says that the Swedes gave us Bergman.
  The Corrib Sentinel: "The Swedes gave us Bergman," he says

=== conflicts
place | Celtic News Service: in Galway | The Corrib Sentinel: in Cork
quotation | Celtic News Service: I would rather sell | Screen Trade Europe: I'd sooner sell
quotation | The Corrib Sentinel: I would rather sell | Screen Trade Europe: I'd sooner sell
attribution | Celtic News Service: Devane, 58, said | Screen Trade Europe: finance chief Declan Roche
attribution | The Corrib Sentinel: the 58-year-old said | Screen Trade Europe: finance chief Declan Roche
denial | Celtic News Service: would not rise | The Corrib Sentinel: will cost two euros more
denial | Celtic News Service: requires no approval | Screen Trade Europe: must still be examined
name | Celtic News Service: Elin Sjöberg | The Corrib Sentinel: Elin Sjöström
name | Screen Trade Europe: Sjöberg | The Corrib Sentinel: Sjöström
