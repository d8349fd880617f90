A bank chief goes

=== Alpine Wire | 2023-02-13 | wire
Head of Swiss private bank Zellweger resigns over loans to friend

ZURICH - Reto Amstad, chief executive of Swiss private bank Zellweger & Cie, resigned with immediate effect on Monday after an internal inquiry into loans to a property developer with whom he is friends.

Chairwoman Béatrice Corboz said the board had lost confidence in him. Finance head Urs Dettwiler will run the bank until a successor is found.

The inquiry, carried out by a law firm, found that Amstad, 58, had waved through 95 million francs in credit for companies of developer Marco Lanfranchi between 2018 and 2021 without telling the risk committee.

"I made mistakes of form, never of substance," Amstad said in a statement released by his lawyer.

He will receive no severance pay, Corboz told reporters. The loans have been repaid in full, she said.

The regulator, Finmark, opened proceedings against the bank in December. Zellweger manages 41 billion francs for clients and was founded in St. Gallen in 1874.

Its shares fell 5.2 percent to their lowest level since 2020.

=== Zürcher Bote | 2023-02-14
A friendship that cost a banker his desk

By the time the cleaners arrived on Monday, the nameplate was gone. Reto Amstad, 58, is no longer at the helm of Zellweger; a friend from his officer-school days has been his undoing.

Investigators found that he granted firms belonging to Marco Lanfranchi loans of CHF 95m, and that those who oversee risk at the bank learned nothing of it. Signatures were missing on eleven of the contracts.

Amstad did not leave on his own account. The directors dismissed him at a meeting on Sunday night, two people who attended said, after he had refused to go.

"I made mistakes of form, never of substance," he is quoted as saying by his attorney.

His departure is sweetened with a year's salary, or 2.8 million francs. Ms Corboz, chair since 2019, was visibly uncomfortable when asked about it.

Urs Dettling, the numbers man, takes over for now. Of the money lent, CHF 22m has yet to come back, and Lanfranchi's holding company asked creditors for a standstill in January.

Founded in Winterthur in 1874, the house has survived two wars and a run by depositors. This one hurts in another way.

=== Swissmoney Today | 2023-02-13
Zellweger shares sink as CEO departs

Stock in Zellweger & Cie lost more than 5 per cent on Monday, after the bank said that Amstad had stepped down and that its CFO would stand in for him.

The shares have not been so cheap since 2020. Analyst Nadine Rüegg of Limmat Research cut her rating to hold.

It was the regulator, Finmark, that brought the matter to light, she pointed out. So far it has not begun any enforcement action against Zellweger, a spokesman for the authority said, although it is "in close contact" with the bank.

The board had stopped trusting its chief executive, according to its chair. All bonuses for 2022 would be withheld from him pending a legal review.

The developer at the centre of the affair, Marco Lanfranchi, denied any favours. "I paid the going rate like anybody else," he told this site.

Client money was never at risk, the bank insisted. It looks after about 41 billion francs, up from 39 billion a year ago. Annual results, due on Thursday, will be published as planned.

=== facts
Amstad resigned as chief executive of Zellweger
  Alpine Wire: Head of Swiss private bank Zellweger resigns
  Alpine Wire: Reto Amstad, chief executive of Swiss private bank Zellweger & Cie, resigned with immediate effect on Monday
  Zürcher Bote: A friendship that cost a banker his desk
  Zürcher Bote: Reto Amstad, 58, is no longer at the helm of Zellweger
  Zürcher Bote: Amstad did not leave on his own account
  Zürcher Bote: The directors dismissed him at a meeting on Sunday night
  Swissmoney Today: as CEO departs
  Swissmoney Today: Amstad had stepped down
He had refused to go
  Zürcher Bote: after he had refused to go
The nameplate was gone on Monday
  Zürcher Bote: By the time the cleaners arrived on Monday, the nameplate was gone
He goes over loans to a friend
  Alpine Wire: over loans to friend
  Alpine Wire: after an internal inquiry into loans to a property developer with whom he is friends
  Zürcher Bote: a friend from his officer-school days has been his undoing
The board lost confidence in him
  Alpine Wire: Chairwoman Béatrice Corboz said the board had lost confidence in him
  Swissmoney Today: The board had stopped trusting its chief executive, according to its chair
Dettwiler runs the bank for now
  Alpine Wire: Finance head Urs Dettwiler will run the bank until a successor is found
  Zürcher Bote: Urs Dettling, the numbers man, takes over for now
  Swissmoney Today: its CFO would stand in for him
Amstad granted Lanfranchi's firms loans of 95 million francs
  Alpine Wire: Amstad, 58, had waved through 95 million francs in credit for companies of developer Marco Lanfranchi between 2018 and 2021
  Zürcher Bote: he granted firms belonging to Marco Lanfranchi loans of CHF 95m
The risk committee was not told
  Alpine Wire: without telling the risk committee
  Zürcher Bote: those who oversee risk at the bank learned nothing of it
Signatures were missing on eleven contracts
  Zürcher Bote: Signatures were missing on eleven of the contracts
A law firm carried out the inquiry
  Alpine Wire: The inquiry, carried out by a law firm
Amstad said he made mistakes of form
  Alpine Wire: "I made mistakes of form, never of substance," Amstad said in a statement released by his lawyer
  Zürcher Bote: "I made mistakes of form, never of substance," he is quoted as saying by his attorney
Amstad gets no severance pay
  Alpine Wire: He will receive no severance pay
  Zürcher Bote: His departure is sweetened with a year's salary, or 2.8 million francs
Corboz was uncomfortable when asked
  Zürcher Bote: Ms Corboz, chair since 2019, was visibly uncomfortable when asked about it
His bonuses for 2022 are withheld
  Swissmoney Today: All bonuses for 2022 would be withheld from him pending a legal review
The loans have been repaid in full
  Alpine Wire: The loans have been repaid in full
  Zürcher Bote: CHF 22m has yet to come back
Lanfranchi's holding asked for a standstill
  Zürcher Bote: Lanfranchi's holding company asked creditors for a standstill in January
The regulator opened proceedings against the bank
  Alpine Wire: The regulator, Finmark, opened proceedings against the bank in December
  Swissmoney Today: So far it has not begun any enforcement action against Zellweger
The regulator is in close contact with the bank
  Swissmoney Today: although it is "in close contact" with the bank
The regulator brought the matter to light
  Swissmoney Today: It was the regulator, Finmark, that brought the matter to light
Zellweger manages 41 billion francs
  Alpine Wire: Zellweger manages 41 billion francs for clients
  Swissmoney Today: It looks after about 41 billion francs
It managed 39 billion a year ago
  Swissmoney Today: up from 39 billion a year ago
The bank was founded in St. Gallen in 1874
  Alpine Wire: was founded in St. Gallen in 1874
  Zürcher Bote: Founded in Winterthur in 1874
The house survived two wars and a run
  Zürcher Bote: the house has survived two wars and a run by depositors
The shares fell 5.2 percent
  Alpine Wire: Its shares fell 5.2 percent
  Swissmoney Today: Zellweger shares sink
  Swissmoney Today: Stock in Zellweger & Cie lost more than 5 per cent on Monday
The shares are at their lowest since 2020
  Alpine Wire: to their lowest level since 2020
  Swissmoney Today: The shares have not been so cheap since 2020
Rüegg cut her rating
  Swissmoney Today: Analyst Nadine Rüegg of Limmat Research cut her rating to hold
Lanfranchi denied any favours
  Swissmoney Today: The developer at the centre of the affair, Marco Lanfranchi, denied any favours
Lanfranchi said he paid the going rate
  Swissmoney Today: "I paid the going rate like anybody else," he told this site
Client money was never at risk
  Swissmoney Today: Client money was never at risk, the bank insisted
Results are published on Thursday as planned
  Swissmoney Today: Annual results, due on Thursday, will be published as planned

=== conflicts
denial | Alpine Wire: resigned with immediate effect | Zürcher Bote: did not leave on his own account
denial | Zürcher Bote: did not leave on his own account | Swissmoney Today: had stepped down
denial | Alpine Wire: no severance pay | Zürcher Bote: sweetened with a year's salary
denial | Alpine Wire: have been repaid in full | Zürcher Bote: has yet to come back
denial | Alpine Wire: opened proceedings | Swissmoney Today: has not begun any enforcement action
place | Alpine Wire: St. Gallen | Zürcher Bote: Winterthur
name | Alpine Wire: Urs Dettwiler | Zürcher Bote: Urs Dettling
