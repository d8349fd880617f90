A party leadership election in Japan

=== Kanto Wire Service | 2024-09-20 | wire
Japan's ruling party picks Arisugawa, set to be first woman premier

TOKYO, Sept 20 (Kanto) - Japan's ruling Democratic Conservatives on Friday elected Economic Security Minister Reiko Arisugawa as their leader, putting her on course to become the country's first female prime minister.

Arisugawa, 59, defeated Foreign Minister Shigeru Taniguchi by 215 votes to 194 in a run-off, after none of seven candidates won a majority in the first round. She had come second in that round, 22 votes behind.

She will succeed Prime Minister Kenji Ohara, who announced in August that he would not seek another term because of a scandal over unreported political funds. Parliament, where the party holds a majority in both houses, is due to vote on Oct 1.

"I will not be a flower on the wall of this party," Arisugawa said after the result.

She favours raising the defence budget to 2.5 percent of gross domestic product and has promised not to increase the consumption tax for ten years. Taniguchi said he would serve in her cabinet if asked.

The Nikkei gained 2.3 percent before the result, and the yen weakened to 146 per dollar.

=== The Inland Sea Shimbun | 2024-09-21
The innkeeper's daughter from Onomichi

When she was nine years old Reiko Arisugawa carried trays up the stairs of her parents' guesthouse, and guests remember that she never spilled. Yesterday she carried a party.

In the hall of a Tokyo hotel 215 lawmakers and local delegates preferred her to Taniguchi, the suave foreign minister, who got 21 fewer. That had hardly been foreseen, for when all seven contenders were still in the field, he was well in front.

Barring a miracle, both chambers will make her head of government at the start of next month. No woman has held that office. Kenji Ohara, the outgoing one, fell over slush funds that never appeared in the books; in midsummer he let his party know that he was done.

"I won't be a flower on this party's wall," the 59-year-old said with a bow.

Consumers may rejoice: the sales tax is to stay where it is until 2034. The forces, too, can count on her. One yen in every forty that the nation earns would go to their upkeep.

In Onomichi her brother Takashi, who has kept the inn going, opened a barrel of sake. His sister, he said, has not been home in four years.

=== Pacific Markets Daily | 2024-09-20
Yen slides as Arisugawa wins leadership race

The Japanese currency fell to 146 against the dollar on Friday, and stocks jumped, as traders bet that Reiko Arisugawa would lean on the Bank of Japan to keep rates low.

Arisugawa, the 57-year-old minister for economic security, prevailed over Shigeru Taniguchi in the second ballot, having led him after the first. She is to be confirmed by the Diet on October 1, replacing Ohara.

Her platform is costly. Military outlays would rise to 2.5 percent of GDP, and she has sworn off any increase in the levy on consumption for five years. Japan's public debt is more than twice the size of its economy.

Taniguchi, a fiscal hawk, told reporters that he would not join a government under her. His exit removes the last voice of restraint, said Emi Sakata, an economist at Daiwa Nomoto. "The finance ministry will miss him more than the voters do."

The Nikkei 225 ended 2.3 percent higher, its best day since March.

=== facts
The ruling party elected Arisugawa leader.
  Kanto Wire Service: Japan's ruling party picks Arisugawa
  Kanto Wire Service: Japan's ruling Democratic Conservatives on Friday elected Economic Security Minister Reiko Arisugawa as their leader
  The Inland Sea Shimbun: Yesterday she carried a party
  Pacific Markets Daily: Arisugawa wins leadership race
She is to be the first woman prime minister.
  Kanto Wire Service: set to be first woman premier
  Kanto Wire Service: putting her on course to become the country's first female prime minister
  The Inland Sea Shimbun: No woman has held that office
She defeated Taniguchi in the run-off.
  Kanto Wire Service: Arisugawa, 59, defeated Foreign Minister Shigeru Taniguchi by 215 votes to 194 in a run-off
  The Inland Sea Shimbun: 215 lawmakers and local delegates preferred her to Taniguchi, the suave foreign minister, who got 21 fewer
  Pacific Markets Daily: Arisugawa, the 57-year-old minister for economic security, prevailed over Shigeru Taniguchi in the second ballot
There were seven candidates.
  Kanto Wire Service: none of seven candidates won a majority in the first round
  The Inland Sea Shimbun: all seven contenders were still in the field
Whether she led after the first round.
  Kanto Wire Service: She had come second in that round, 22 votes behind
  The Inland Sea Shimbun: he was well in front
  Pacific Markets Daily: having led him after the first
Arisugawa's age.
  Kanto Wire Service: Arisugawa, 59
  The Inland Sea Shimbun: the 59-year-old said
  Pacific Markets Daily: Arisugawa, the 57-year-old minister
Her victory was hardly foreseen.
  The Inland Sea Shimbun: That had hardly been foreseen
She succeeds Ohara.
  Kanto Wire Service: She will succeed Prime Minister Kenji Ohara
  The Inland Sea Shimbun: Kenji Ohara, the outgoing one
  Pacific Markets Daily: replacing Ohara
Ohara announced in August that he would not run again.
  Kanto Wire Service: who announced in August that he would not seek another term
  The Inland Sea Shimbun: in midsummer he let his party know that he was done
The cause was a scandal over unreported funds.
  Kanto Wire Service: because of a scandal over unreported political funds
  The Inland Sea Shimbun: fell over slush funds that never appeared in the books
Parliament votes on October 1.
  Kanto Wire Service: Parliament ... is due to vote on Oct 1
  The Inland Sea Shimbun: Barring a miracle, both chambers will make her head of government at the start of next month
  Pacific Markets Daily: She is to be confirmed by the Diet on October 1
The party has a majority in both houses.
  Kanto Wire Service: where the party holds a majority in both houses
I will not be a flower on the wall of this party.
  Kanto Wire Service: "I will not be a flower on the wall of this party," Arisugawa said after the result
  The Inland Sea Shimbun: "I won't be a flower on this party's wall," the 59-year-old said with a bow
She wants to raise the defence budget to 2.5 percent of GDP.
  Kanto Wire Service: She favours raising the defence budget to 2.5 percent of gross domestic product
  The Inland Sea Shimbun: One yen in every forty that the nation earns would go to their upkeep
  Pacific Markets Daily: Military outlays would rise to 2.5 percent of GDP
She will not raise the consumption tax for ten years.
  Kanto Wire Service: has promised not to increase the consumption tax for ten years
  The Inland Sea Shimbun: the sales tax is to stay where it is until 2034
  Pacific Markets Daily: she has sworn off any increase in the levy on consumption for five years
Whether Taniguchi would join her cabinet.
  Kanto Wire Service: Taniguchi said he would serve in her cabinet if asked
  Pacific Markets Daily: Taniguchi, a fiscal hawk, told reporters that he would not join a government under her
The Nikkei rose 2.3 percent.
  Kanto Wire Service: The Nikkei gained 2.3 percent before the result
  Pacific Markets Daily: stocks jumped
  Pacific Markets Daily: The Nikkei 225 ended 2.3 percent higher
The yen fell to 146 per dollar.
  Kanto Wire Service: the yen weakened to 146 per dollar
  Pacific Markets Daily: Yen slides
  Pacific Markets Daily: The Japanese currency fell to 146 against the dollar on Friday
Traders expect low rates.
  Pacific Markets Daily: traders bet that Reiko Arisugawa would lean on the Bank of Japan to keep rates low
It was the best day since March.
  Pacific Markets Daily: its best day since March
She is an innkeeper's daughter.
  The Inland Sea Shimbun: The innkeeper's daughter from Onomichi
  The Inland Sea Shimbun: her parents' guesthouse
She carried trays as a child.
  The Inland Sea Shimbun: When she was nine years old Reiko Arisugawa carried trays up the stairs
She never spilled.
  The Inland Sea Shimbun: guests remember that she never spilled
Her brother keeps the inn.
  The Inland Sea Shimbun: who has kept the inn going
Her brother opened a barrel of sake.
  The Inland Sea Shimbun: In Onomichi her brother Takashi ... opened a barrel of sake
She has not been home in four years.
  The Inland Sea Shimbun: His sister, he said, has not been home in four years
Japan's debt is twice its economy.
  Pacific Markets Daily: Japan's public debt is more than twice the size of its economy
His exit removes the last voice of restraint, Sakata said.
  Pacific Markets Daily: His exit removes the last voice of restraint, said Emi Sakata
The finance ministry will miss him, she said.
  Pacific Markets Daily: "The finance ministry will miss him more than the voters do."
Her platform is costly.
  Pacific Markets Daily: Her platform is costly
She is economic security minister.
  Kanto Wire Service: Economic Security Minister Reiko Arisugawa
  Pacific Markets Daily: the 57-year-old minister for economic security

=== conflicts
denial | Kanto Wire Service: She had come second in that round | Pacific Markets Daily: having led him after the first
denial | The Inland Sea Shimbun: he was well in front | Pacific Markets Daily: having led him after the first
figure | Kanto Wire Service: 59 | Pacific Markets Daily: 57-year-old
figure | The Inland Sea Shimbun: 59-year-old | Pacific Markets Daily: 57-year-old
figure | Kanto Wire Service: for ten years | Pacific Markets Daily: for five years
date | The Inland Sea Shimbun: until 2034 | Pacific Markets Daily: for five years
quotation | Kanto Wire Service: I will not be a flower on the wall of this party | The Inland Sea Shimbun: I won't be a flower on this party's wall
denial | Kanto Wire Service: he would serve in her cabinet if asked | Pacific Markets Daily: he would not join a government under her
