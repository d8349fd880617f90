A Croatian island town limits cruise ships

=== Adria Wire | 2019-09-19 | wire
Croatian island town to cap cruise ships at one a day

SPLIT, Croatia, Sept 19 (Adria Wire) - The council of Vrsar Veli, a walled town on the Croatian island of Lastina, decided on Thursday to admit no more than one cruise ship a day from next season.

The limit applies to vessels with more than 500 passengers from April 1. Up to five such ships a day have anchored off the town this summer, landing as many as 9,000 visitors, according to the harbour office. Vrsar Veli has 1,900 inhabitants.

Eleven of 15 councillors voted in favour. A proposal to charge day visitors an entry fee of 5 euros was rejected.

"A town is not an aquarium," Mayor Nikolina Barac said after the vote. "People are supposed to live in it."

Ante Vidak, who owns three restaurants in the harbour, predicted that at least 200 seasonal jobs would be lost. The cruise line association ICLA said it regretted the decision and hoped for talks.

UNESCO warned the town in 2016 that its world heritage status was at risk because of overcrowding.

=== Otocki Glasnik | 2019-09-20
One ship, please: Vrsar Veli slams the gate

The bells had just struck nine when the town hall, for once as crowded as the lanes in August, broke into applause. From spring the horizon before the walls will belong to a single liner at a time.

Only four representatives, all from the party of the innkeepers, held out against it. What the assembly did not want was money at the gate: the five-euro ticket that Barac had championed fell through.

Harbour master Jerko Tomas counted 9,000 heads on one July day. "More people than we have dead in the cemetery since Napoleon," as he put it.

"A town isn't an aquarium. People should be able to live in it," the mayor said.

The heaviest sigh came from Ante Vidak. Some two hundred waiters and cooks would be without work, said the man who feeds half of those who come ashore. ICLA, the lobby of the shipping companies, spoke of regret, and of a table at which one should sit down.

The islanders have reason to hurry. Three years ago Paris threatened to strike the old town off its list.

=== Deck & Berth | 2019-09-24
Lastina goes it alone, and lines steer for Montenegro

Cruise operators will have to rewrite next summer's itineraries for the central Adriatic after authorities on Lastina voted last Friday to ration calls.

As of May 1, a single ship carrying more than 1,000 guests may anchor off Vrsar Veli in any 24 hours. In addition, every passenger who steps ashore will have to pay five euros, a charge that operators expect to pass on.

The International Cruise Lines Alliance told Deck & Berth that it welcomed the cap, which would "end the morning race for the anchorage" and had been worked out jointly with the town. "A town is not an aquarium," spokeswoman Frederique Hallam agreed.

Three lines, among them Polaris, have already moved 41 of their 2020 calls to Kotor. Passenger spending on the island came to 11 million euros last year, a survey by the port found, or 14 euros a head.

Smaller yachts are exempt.

=== facts
The council decided to admit only one cruise ship a day.
  Adria Wire: Croatian island town to cap cruise ships at one a day
  Adria Wire: The council of Vrsar Veli, a walled town on the Croatian island of Lastina, decided on Thursday to admit no more than one cruise ship a day from next season
  Otocki Glasnik: One ship, please
  Otocki Glasnik: Vrsar Veli slams the gate
  Otocki Glasnik: From spring the horizon before the walls will belong to a single liner at a time
  Deck & Berth: authorities on Lastina voted last Friday to ration calls
  Deck & Berth: As of May 1, a single ship carrying more than 1,000 guests may anchor off Vrsar Veli in any 24 hours
The limit applies to ships with more than 500 passengers.
  Adria Wire: The limit applies to vessels with more than 500 passengers
  Deck & Berth: a single ship carrying more than 1,000 guests
The limit applies from April 1.
  Adria Wire: The limit applies ... from April 1
  Otocki Glasnik: From spring
  Deck & Berth: As of May 1
Up to five ships a day have come.
  Adria Wire: Up to five such ships a day have anchored off the town this summer
They land as many as 9,000 visitors.
  Adria Wire: landing as many as 9,000 visitors, according to the harbour office
  Otocki Glasnik: Harbour master Jerko Tomas counted 9,000 heads on one July day
The town has 1,900 inhabitants.
  Adria Wire: Vrsar Veli has 1,900 inhabitants
Eleven of 15 councillors voted in favour.
  Adria Wire: Eleven of 15 councillors voted in favour
  Otocki Glasnik: Only four representatives, all from the party of the innkeepers, held out against it
Whether an entry fee of 5 euros is charged.
  Adria Wire: A proposal to charge day visitors an entry fee of 5 euros was rejected
  Otocki Glasnik: What the assembly did not want was money at the gate
  Otocki Glasnik: the five-euro ticket that Barac had championed fell through
  Deck & Berth: every passenger who steps ashore will have to pay five euros
Barac had championed the fee.
  Otocki Glasnik: the five-euro ticket that Barac had championed
A town is not an aquarium.
  Adria Wire: "A town is not an aquarium," Mayor Nikolina Barac said after the vote
  Otocki Glasnik: "A town isn't an aquarium. People should be able to live in it," the mayor said
  Deck & Berth: "A town is not an aquarium," spokeswoman Frederique Hallam agreed
People are supposed to live in a town.
  Adria Wire: "People are supposed to live in it."
  Otocki Glasnik: People should be able to live in it," the mayor said
Vidak predicted the loss of 200 jobs.
  Adria Wire: Ante Vidak, who owns three restaurants in the harbour, predicted that at least 200 seasonal jobs would be lost
  Otocki Glasnik: Some two hundred waiters and cooks would be without work, said the man who feeds half of those who come ashore
Vidak sighed most heavily.
  Otocki Glasnik: The heaviest sigh came from Ante Vidak
Whether the cruise association regretted the decision.
  Adria Wire: The cruise line association ICLA said it regretted the decision
  Otocki Glasnik: ICLA, the lobby of the shipping companies, spoke of regret
  Deck & Berth: The International Cruise Lines Alliance told Deck & Berth that it welcomed the cap
The association hoped for talks.
  Adria Wire: hoped for talks
  Otocki Glasnik: ICLA ... spoke of ... a table at which one should sit down
UNESCO warned the town in 2016.
  Adria Wire: UNESCO warned the town in 2016 that its world heritage status was at risk
  Otocki Glasnik: Three years ago Paris threatened to strike the old town off its list
The status was at risk because of overcrowding.
  Adria Wire: its world heritage status was at risk because of overcrowding
The town hall applauded.
  Otocki Glasnik: The bells had just struck nine when the town hall ... broke into applause
The town hall was crowded.
  Otocki Glasnik: for once as crowded as the lanes in August
More people than the dead in the cemetery, Tomas said.
  Otocki Glasnik: "More people than we have dead in the cemetery since Napoleon," as he put it
The islanders have reason to hurry.
  Otocki Glasnik: The islanders have reason to hurry
Lastina acts alone.
  Deck & Berth: Lastina goes it alone
Operators will have to rewrite itineraries.
  Deck & Berth: Cruise operators will have to rewrite next summer's itineraries for the central Adriatic
Operators expect to pass the charge on.
  Deck & Berth: a charge that operators expect to pass on
The cap would end the morning race.
  Deck & Berth: which would "end the morning race for the anchorage"
The cap was worked out jointly.
  Deck & Berth: had been worked out jointly with the town
Three lines have moved calls to Kotor.
  Deck & Berth: lines steer for Montenegro
  Deck & Berth: Three lines, among them Polaris, have already moved 41 of their 2020 calls to Kotor
Passengers spent 11 million euros last year.
  Deck & Berth: Passenger spending on the island came to 11 million euros last year, a survey by the port found, or 14 euros a head
Smaller yachts are exempt.
  Deck & Berth: Smaller yachts are exempt

=== conflicts
date | Adria Wire: on Thursday | Deck & Berth: last Friday
figure | Adria Wire: more than 500 passengers | Deck & Berth: more than 1,000 guests
date | Adria Wire: April 1 | Deck & Berth: May 1
denial | Adria Wire: was rejected | Deck & Berth: will have to pay five euros
denial | Otocki Glasnik: fell through | Deck & Berth: will have to pay five euros
quotation | Adria Wire: People are supposed to live in it | Otocki Glasnik: People should be able to live in it
attribution | Adria Wire: Mayor Nikolina Barac said | Deck & Berth: spokeswoman Frederique Hallam agreed
attribution | Otocki Glasnik: the mayor said | Deck & Berth: spokeswoman Frederique Hallam agreed
denial | Adria Wire: regretted the decision | Deck & Berth: welcomed the cap
denial | Otocki Glasnik: spoke of regret | Deck & Berth: welcomed the cap
