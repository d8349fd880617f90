New Zealand passes a bill on foreign donations

=== Tasman Press | 2026-08-19 | wire
New Zealand bans foreign political donations after narrow vote

WELLINGTON, Aug 19 (Tasman Press) - New Zealand's parliament on Wednesday banned all donations to political parties from abroad, in a vote carried by 62 to 60 after one government member changed sides.

The law, which takes effect on Jan 1, sets fines of up to NZ$100,000 and prison terms of up to two years. Until now, foreigners could give up to NZ$50 a year.

It was drafted by the opposition Labour Party after the newspaper The Capital revealed in February that a Singapore property firm, Lion Crest, had channelled NZ$1.9 million to the ruling National Alliance through 38 small trusts.

National Alliance lawmaker Tane Rangihuna, 34, voted for the bill. "My grandmother sold raffle tickets for this party. She never sold the country," he told the house.

Prime Minister Philippa Cairns said he would not be disciplined. She has apologised for accepting the money and said it was returned in full in March.

Justice Minister Duncan Wylie, who led the case against the bill, argued that it would criminalise New Zealanders living overseas. Labour said that citizens were exempt.

A police inquiry into Lion Crest continues. Its chief executive, Raymond Teo, has denied any wrongdoing.

=== The Capital | 2026-08-20
One vote, one raffle ticket

At 9.46 last night a young man from Whanganui got to his feet, crossed nine metres of green carpet and changed the law.

Had Tane Rangihuna stayed put, the tally would have been a tie at 61 and the bill lost. With him it passed by two, and from New Year's Day no party may take so much as a dollar from beyond the country's shores. Those who do risk up to two years behind bars, or a fine that can run to six figures.

He spoke for less than three minutes. "My nan sold raffle tickets for this party," he said. "She never sold out the country."

He will be made to pay: the Prime Minister told her caucus afterwards that he had lost his place on the transport committee.

The measure, the work of Labour's Hine Parata, had its origin in reporting by this newspaper. In February we disclosed how a developer in Singapore had funnelled almost $2 million through 38 trusts into the coffers of the National Alliance. Philippa Cairns has said sorry. Her assurance that all of it has gone back has turned out to be untrue: the party's accounts, filed on Friday, show that $600,000 is still there.

Detectives are still at work. Raymond Teo, who heads Lion Crest, maintains that he did nothing wrong.

=== Kiwis Abroad | 2026-08-20
Will I go to jail for helping my party? Your questions answered

Parliament has outlawed gifts from overseas to political parties. If you live in Sydney or London, you may be wondering what that means for you.

I am a citizen. Can I still give? No. Under the law as passed on Wednesday, money sent from a foreign bank account is off limits, no matter who sends it, said David Strang, a lawyer in Auckland. It was the attorney-general, Moana Keepa, who warned of precisely this in the debate.

When does it start? On 1 July next year.

What are the penalties? In the worst case, prison for two years.

Why now? A scandal. The governing party had received $1.9 million by a roundabout way from a real estate company in Singapore.

Was it close? Very. A single member of the governing party made the difference. The Greens have asked for a second vote on an amendment for citizens in October; that motion was put aside last night by 70 to 52.

=== facts
Parliament banned foreign donations to parties.
  Tasman Press: New Zealand bans foreign political donations after narrow vote
  Tasman Press: New Zealand's parliament on Wednesday banned all donations to political parties from abroad
  The Capital: changed the law
  The Capital: With him it passed by two
  The Capital: no party may take so much as a dollar from beyond the country's shores
  Kiwis Abroad: Parliament has outlawed gifts from overseas to political parties
  Kiwis Abroad: the law as passed on Wednesday
The vote was 62 to 60.
  Tasman Press: in a vote carried by 62 to 60
  The Capital: With him it passed by two
  Kiwis Abroad: Was it close? Very.
One government member changed sides.
  Tasman Press: after one government member changed sides
  Tasman Press: National Alliance lawmaker Tane Rangihuna, 34, voted for the bill
  The Capital: a young man from Whanganui got to his feet, crossed nine metres of green carpet
  Kiwis Abroad: A single member of the governing party made the difference
Without him the bill would have been lost.
  The Capital: Had Tane Rangihuna stayed put, the tally would have been a tie at 61 and the bill lost
  Kiwis Abroad: A single member of the governing party made the difference
The law takes effect on January 1.
  Tasman Press: which takes effect on Jan 1
  The Capital: from New Year's Day no party may take so much as a dollar
  Kiwis Abroad: On 1 July next year
It sets fines of up to NZ$100,000.
  Tasman Press: sets fines of up to NZ$100,000
  The Capital: a fine that can run to six figures
It sets prison terms of up to two years.
  Tasman Press: prison terms of up to two years
  The Capital: Those who do risk up to two years behind bars
  Kiwis Abroad: In the worst case, prison for two years
Foreigners could give up to NZ$50.
  Tasman Press: Until now, foreigners could give up to NZ$50 a year
Labour drafted the bill.
  Tasman Press: It was drafted by the opposition Labour Party
  The Capital: The measure, the work of Labour's Hine Parata
The Capital revealed the affair in February.
  Tasman Press: the newspaper The Capital revealed in February
  The Capital: had its origin in reporting by this newspaper
  The Capital: In February we disclosed
A Singapore firm channelled NZ$1.9 million to the ruling party.
  Tasman Press: a Singapore property firm, Lion Crest, had channelled NZ$1.9 million to the ruling National Alliance through 38 small trusts
  The Capital: a developer in Singapore had funnelled almost $2 million through 38 trusts into the coffers of the National Alliance
  Kiwis Abroad: The governing party had received $1.9 million by a roundabout way from a real estate company in Singapore
The scandal led to the bill.
  Tasman Press: after the newspaper The Capital revealed in February
  The Capital: had its origin in reporting
  Kiwis Abroad: Why now? A scandal.
My grandmother sold raffle tickets for this party.
  Tasman Press: "My grandmother sold raffle tickets for this party
  The Capital: "My nan sold raffle tickets for this party," he said
She never sold the country.
  Tasman Press: She never sold the country," he told the house
  The Capital: "She never sold out the country."
Whether he is disciplined.
  Tasman Press: Prime Minister Philippa Cairns said he would not be disciplined
  The Capital: He will be made to pay
  The Capital: he had lost his place on the transport committee
Cairns apologised.
  Tasman Press: She has apologised for accepting the money
  The Capital: Philippa Cairns has said sorry
Whether the money was returned.
  Tasman Press: it was returned in full in March
  The Capital: Her assurance that all of it has gone back has turned out to be untrue
  The Capital: $600,000 is still there
Citizens abroad would be hit, a minister argued.
  Tasman Press: Justice Minister Duncan Wylie ... argued that it would criminalise New Zealanders living overseas
  Kiwis Abroad: It was the attorney-general, Moana Keepa, who warned of precisely this in the debate
Wylie led the case against the bill.
  Tasman Press: who led the case against the bill
Whether citizens are exempt.
  Tasman Press: Labour said that citizens were exempt
  Kiwis Abroad: I am a citizen. Can I still give? No.
  Kiwis Abroad: money sent from a foreign bank account is off limits, no matter who sends it, said David Strang
The police inquiry continues.
  Tasman Press: A police inquiry into Lion Crest continues
  The Capital: Detectives are still at work
Teo denies wrongdoing.
  Tasman Press: Its chief executive, Raymond Teo, has denied any wrongdoing
  The Capital: Raymond Teo, who heads Lion Crest, maintains that he did nothing wrong
He spoke for less than three minutes.
  The Capital: He spoke for less than three minutes
The Greens asked for a vote on an amendment.
  Kiwis Abroad: The Greens have asked for a second vote on an amendment for citizens in October
That motion was put aside.
  Kiwis Abroad: that motion was put aside last night by 70 to 52
The accounts were filed on Friday.
  The Capital: the party's accounts, filed on Friday
The vote came at night.
  The Capital: At 9.46 last night

=== conflicts
quotation | Tasman Press: My grandmother sold raffle tickets | The Capital: My nan sold raffle tickets
quotation | Tasman Press: She never sold the country | The Capital: She never sold out the country
denial | Tasman Press: he would not be disciplined | The Capital: He will be made to pay
denial | Tasman Press: it was returned in full | The Capital: $600,000 is still there
date | Tasman Press: Jan 1 | Kiwis Abroad: On 1 July
date | The Capital: from New Year's Day | Kiwis Abroad: On 1 July
attribution | Tasman Press: Justice Minister Duncan Wylie | Kiwis Abroad: the attorney-general, Moana Keepa
denial | Tasman Press: citizens were exempt | Kiwis Abroad: no matter who sends it
