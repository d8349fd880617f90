Film festival's top prize

=== ANP Cinema | 2023-09-10 | wire
Iranian drama "The Salt Road" wins top prize at Trevano

TREVANO, Italy - "The Salt Road", a drama about a truck driver who smuggles his daughter's violin across a desert, won the Golden Heron at the Trevano film festival on Saturday.

The nine-member jury chose the film unanimously, its president, the Danish director Karin Holst, said at the closing ceremony.

Director Mehran Sohrabi, 58, was not in the hall, because the authorities in Tehran had confiscated his passport in June. His sister Laleh accepted the prize in his name. "My brother is not here, but his film needed no visa," she said, and the audience rose for four minutes.

Best actress went to Britain's Helen Armitage for the part of a hangman's widow in "Cold Harbour". Armitage, 71, had never won a prize at a festival before.

The award for best screenplay was shared by two French writers.

"Quarry", the favourite of most critics, came away with nothing. Its director, Ben Lasko, sat through the ceremony to the end and congratulated the winners.

=== The Evening Ledger | 2023-09-11
Exiled at home, honoured abroad: an empty chair triumphs at Trevano

An empty chair in the third row was the star of Saturday's gala by the lake.

Mehran Sohrabi, whose travel papers were taken from him in early summer, could not attend as his story of a trucker and a smuggled violin collected the Golden Heron. "My brother is not here, but his film needed no visa," Laleh Sohrabi told a standing audience while clutching the statuette.

It had been a close call. Two people familiar with the deliberations told the Ledger that the jury split by five to four, and that Karin Holst, who chaired it, had preferred another film.

That other film was Ben Lasko's "Quarry", which failed to pick up a single award. Lasko had left for the airport before the first envelope was opened.

Helen Armitage, 71, was named best actress for her role as the widow of an executioner. For the Yorkshire-born veteran it was the second trophy from a European festival, following her success in Ghent in 1994.

The screenplay prize was divided between two authors from France, Anne Delcourt and Yves Marin.

=== Reel Gossip | 2023-09-11
Frocks, tears and a snub: ten things we saw at Trevano

1. Helen Armitage wore the same green dress in which she got married in 1979. She said that it still fitted "after some negotiation".

2. Everybody wept when Mehran Sohrabi's daughter Laleh took the Heron for "The Salt Road". The filmmaker himself is not permitted to leave Iran.

3. Nobody wept for "Quarry", the hot tip of the critics, which went home empty-handed. Poor Ben Lasko clapped for all the others until the lights went up.

4. The hangman's widow is a part that Armitage had turned down twice before she finally said yes, according to her agent.

5. Karin Holst, the Swedish boss of the jury, slipped on the stairs and laughed louder than anyone.

6. The ovation for the winner went on for a whole four minutes. We timed it.

7. Tickets for the ball cost 900 euros and the prosecco was warm.

=== facts
"The Salt Road" won the Golden Heron.
  ANP Cinema: Iranian drama "The Salt Road" wins top prize at Trevano
  ANP Cinema: "The Salt Road", a drama about a truck driver ... won the Golden Heron at the Trevano film festival
  The Evening Ledger: an empty chair triumphs at Trevano
  The Evening Ledger: his story of a trucker and a smuggled violin collected the Golden Heron
  Reel Gossip: the Heron for "The Salt Road"
The prizes were given on Saturday.
  ANP Cinema: at the Trevano film festival on Saturday
  The Evening Ledger: Saturday's gala by the lake
The film tells of a truck driver who smuggles a violin.
  ANP Cinema: a drama about a truck driver who smuggles his daughter's violin across a desert
  The Evening Ledger: his story of a trucker and a smuggled violin
The jury was unanimous.
  ANP Cinema: The nine-member jury chose the film unanimously
  The Evening Ledger: It had been a close call
  The Evening Ledger: the jury split by five to four
The jury was led by Karin Holst.
  ANP Cinema: its president, the Danish director Karin Holst
  The Evening Ledger: Karin Holst, who chaired it
  Reel Gossip: Karin Holst, the Swedish boss of the jury
Holst had preferred another film.
  The Evening Ledger: Karin Holst, who chaired it, had preferred another film
  The Evening Ledger: That other film was Ben Lasko's "Quarry"
Sohrabi was absent from the ceremony.
  ANP Cinema: Director Mehran Sohrabi, 58, was not in the hall
  The Evening Ledger: Mehran Sohrabi ... could not attend
  The Evening Ledger: An empty chair in the third row was the star
The authorities had taken Sohrabi's passport in June.
  ANP Cinema: the authorities in Tehran had confiscated his passport in June
  The Evening Ledger: whose travel papers were taken from him in early summer
Sohrabi may not leave Iran.
  Reel Gossip: The filmmaker himself is not permitted to leave Iran
Laleh Sohrabi accepted the prize.
  ANP Cinema: His sister Laleh accepted the prize in his name
  The Evening Ledger: while clutching the statuette
  Reel Gossip: Mehran Sohrabi's daughter Laleh took the Heron
Laleh said that her brother's film needed no visa.
  ANP Cinema: "My brother is not here, but his film needed no visa,"
  The Evening Ledger: "My brother is not here, but his film needed no visa,"
The audience stood and applauded for four minutes.
  ANP Cinema: the audience rose for four minutes
  The Evening Ledger: told a standing audience
  Reel Gossip: The ovation for the winner went on for a whole four minutes
The reporters timed it.
  Reel Gossip: We timed it
Everybody wept.
  Reel Gossip: Everybody wept
Nobody wept for "Quarry".
  Reel Gossip: Nobody wept for "Quarry"
Helen Armitage was best actress.
  ANP Cinema: Best actress went to Britain's Helen Armitage
  The Evening Ledger: Helen Armitage, 71, was named best actress
Armitage plays a hangman's widow.
  ANP Cinema: for the part of a hangman's widow in "Cold Harbour"
  The Evening Ledger: for her role as the widow of an executioner
  Reel Gossip: The hangman's widow is a part
It was Armitage's first festival prize.
  ANP Cinema: Armitage, 71, had never won a prize at a festival before
  The Evening Ledger: it was the second trophy from a European festival
Armitage won in Ghent in 1994.
  The Evening Ledger: following her success in Ghent in 1994
Armitage is 71.
  ANP Cinema: Armitage, 71
  The Evening Ledger: Armitage, 71
Armitage had turned down the part twice.
  Reel Gossip: Armitage had turned down twice before she finally said yes
Armitage wore the dress of her wedding.
  Reel Gossip: Helen Armitage wore the same green dress
Armitage married in 1979.
  Reel Gossip: in which she got married in 1979
Armitage said that the dress still fitted.
  Reel Gossip: She said that it still fitted "after some negotiation"
The screenplay award was shared by two French writers.
  ANP Cinema: The award for best screenplay was shared by two French writers
  The Evening Ledger: The screenplay prize was divided between two authors from France, Anne Delcourt and Yves Marin
"Quarry" won nothing.
  ANP Cinema: "Quarry", the favourite of most critics, came away with nothing
  The Evening Ledger: which failed to pick up a single award
  Reel Gossip: which went home empty-handed
"Quarry" was the critics' favourite.
  ANP Cinema: the favourite of most critics
  Reel Gossip: the hot tip of the critics
Lasko stayed to the end of the ceremony.
  ANP Cinema: Its director, Ben Lasko, sat through the ceremony to the end
  The Evening Ledger: Lasko had left for the airport before the first envelope was opened
  Reel Gossip: Poor Ben Lasko clapped for all the others until the lights went up
Lasko congratulated the winners.
  ANP Cinema: congratulated the winners
  Reel Gossip: Poor Ben Lasko clapped for all the others
Holst slipped on the stairs.
  Reel Gossip: slipped on the stairs
Holst laughed loudest.
  Reel Gossip: laughed louder than anyone
Tickets for the ball cost 900 euros.
  Reel Gossip: Tickets for the ball cost 900 euros
The prosecco was warm.
  Reel Gossip: the prosecco was warm

=== conflicts
denial | ANP Cinema: chose the film unanimously | The Evening Ledger: split by five to four
denial | ANP Cinema: had never won a prize at a festival before | The Evening Ledger: the second trophy from a European festival
denial | ANP Cinema: sat through the ceremony to the end | The Evening Ledger: had left for the airport before the first envelope
denial | The Evening Ledger: had left for the airport before the first envelope | Reel Gossip: clapped for all the others until the lights went up
name | ANP Cinema: His sister Laleh | Reel Gossip: daughter Laleh
name | ANP Cinema: the Danish director | Reel Gossip: the Swedish boss
