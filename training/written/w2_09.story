Food delivery riders in India log off

=== Deccan News Service | 2023-05-18 | wire
Food delivery riders in Bengaluru strike over pay cut

Thousands of food delivery riders in the Indian city of Bengaluru switched off their apps on Thursday in protest at a cut in the fee that the platform Tiffo pays for short trips.

Organisers said 15,000 riders were taking part; Tiffo put the number at fewer than 4,000.

The company reduced its minimum payment per delivery from 25 rupees to 15 on May 1. Riders say they now earn less than 600 rupees ($7.30) for a day of twelve hours.

"I have carried ten thousand dinners and cannot pay for mine," said Manjunath Gowda, 32, who leads the riders' association.

Tiffo said that average earnings had risen since the change because riders received more orders. It has blocked the accounts of 120 participants for "intimidating colleagues", a spokesman said.

Karnataka's labour commissioner, Shalini Hegde, has invited both sides to a meeting on Monday.

A similar protest in Hyderabad last October ended after the company restored the old rate.

=== Majestic Evening | 2023-05-19
No biryani tonight

Curries went cold in half of Bengaluru on Thursday. From Indiranagar to Whitefield restaurants stacked brown bags that nobody fetched, because the boys in orange had gone on strike.

They are angry at Tiffo, which since the beginning of the month gives them 15 rupees instead of 25 for bringing a meal round the corner. Who rides from ten in the morning to ten at night takes home under 600, they calculate.

"I have carried ten thousand dinners and cannot buy my own," Manjunath Gowda shouted into a megaphone on Residency Road. The 23-year-old speaks for the association of riders.

Not one account was blocked, a Tiffo manager assured this paper, and a man's income depends on how hard he works. The firm holds that earnings went up, not down, under the new system, since there is more to deliver.

Restaurant owner Farida Sheikh lost 140 orders. "Still, I gave the boys tea," she says.

On Tuesday the labour commissioner wants to bring the two camps to one table.

=== Startup Ledger India | 2023-05-19
Tiffo's unit economics meet the street

Cutting payouts was supposed to carry Tiffo into profit before its planned listing in Mumbai next year. Instead the loss-making platform, valued at $3.4 billion in its latest round, had a walkout in its home market.

Less than 4,000 of its 31,000 couriers in the city were offline, according to the company; the association claims nearly four times as many. Data from a restaurant software firm suggest that orders fell by 38 percent.

Tiffo lowered the floor for each drop by ten rupees at the start of May. It lost 9.2 billion rupees in the last financial year.

In Hyderabad the same measure was withdrawn after a week of protests in October 2021, yet investors urged it to try again. "Labour is the only cost they can touch," said Karan Bhatia, a partner in the fund Peepal Tree.

The dispute goes before Labour Commissioner Shobha Hegde on Monday. Rival Khana Express, which still pays 25 rupees, reported a rush of riders who wanted to change sides.

=== facts
Riders in Bengaluru went on strike.
  Deccan News Service: Food delivery riders in Bengaluru strike over pay cut
  Deccan News Service: Thousands of food delivery riders in the Indian city of Bengaluru switched off their apps on Thursday
  Majestic Evening: the boys in orange had gone on strike
  Startup Ledger India: Instead the loss-making platform ... had a walkout in its home market
The strike is about a pay cut by Tiffo.
  Deccan News Service: in protest at a cut in the fee that the platform Tiffo pays for short trips
  Majestic Evening: They are angry at Tiffo
Organisers said 15,000 took part.
  Deccan News Service: Organisers said 15,000 riders were taking part
  Startup Ledger India: the association claims nearly four times as many
Tiffo said fewer than 4,000 took part.
  Deccan News Service: Tiffo put the number at fewer than 4,000
  Startup Ledger India: Less than 4,000 of its 31,000 couriers in the city were offline, according to the company
Tiffo has 31,000 couriers in the city.
  Startup Ledger India: its 31,000 couriers in the city
The minimum pay per delivery fell from 25 to 15 rupees in May.
  Deccan News Service: The company reduced its minimum payment per delivery from 25 rupees to 15 on May 1
  Majestic Evening: which since the beginning of the month gives them 15 rupees instead of 25 for bringing a meal round the corner
  Startup Ledger India: Tiffo lowered the floor for each drop by ten rupees at the start of May
Riders say they earn under 600 rupees for twelve hours.
  Deccan News Service: Riders say they now earn less than 600 rupees ($7.30) for a day of twelve hours
  Majestic Evening: Who rides from ten in the morning to ten at night takes home under 600, they calculate
Gowda said he carried ten thousand dinners and cannot pay his own.
  Deccan News Service: "I have carried ten thousand dinners and cannot pay for mine," said Manjunath Gowda, 32
  Majestic Evening: "I have carried ten thousand dinners and cannot buy my own," Manjunath Gowda shouted into a megaphone on Residency Road
Gowda leads the riders' association.
  Deccan News Service: who leads the riders' association
  Majestic Evening: The 23-year-old speaks for the association of riders
Gowda is of a certain age.
  Deccan News Service: Manjunath Gowda, 32
  Majestic Evening: The 23-year-old
Tiffo said earnings had risen.
  Deccan News Service: Tiffo said that average earnings had risen since the change
  Majestic Evening: The firm holds that earnings went up, not down, under the new system
Earnings rose because there were more orders.
  Deccan News Service: because riders received more orders
  Majestic Evening: since there is more to deliver
Tiffo blocked accounts.
  Deccan News Service: It has blocked the accounts of 120 participants for "intimidating colleagues", a spokesman said
  Majestic Evening: Not one account was blocked, a Tiffo manager assured this paper
A man's income depends on his work.
  Majestic Evening: a man's income depends on how hard he works
The labour commissioner will meet both sides.
  Deccan News Service: Karnataka's labour commissioner, Shalini Hegde, has invited both sides to a meeting on Monday
  Majestic Evening: On Tuesday the labour commissioner wants to bring the two camps to one table
  Startup Ledger India: The dispute goes before Labour Commissioner Shobha Hegde on Monday
There was a similar protest in Hyderabad.
  Deccan News Service: A similar protest in Hyderabad last October
  Startup Ledger India: after a week of protests in October 2021
In Hyderabad the old rate was restored.
  Deccan News Service: A similar protest in Hyderabad last October ended after the company restored the old rate
  Startup Ledger India: In Hyderabad the same measure was withdrawn after a week of protests in October 2021
Investors urged Tiffo to try again.
  Startup Ledger India: investors urged it to try again
Meals were not fetched.
  Majestic Evening: No biryani tonight
  Majestic Evening: Curries went cold in half of Bengaluru on Thursday
  Majestic Evening: From Indiranagar to Whitefield restaurants stacked brown bags that nobody fetched
Sheikh lost 140 orders.
  Majestic Evening: Restaurant owner Farida Sheikh lost 140 orders
Sheikh gave the riders tea.
  Majestic Evening: "Still, I gave the boys tea," she says
Orders fell by 38 percent.
  Startup Ledger India: Data from a restaurant software firm suggest that orders fell by 38 percent
The cut was to bring Tiffo into profit.
  Startup Ledger India: Cutting payouts was supposed to carry Tiffo into profit
Tiffo plans a listing in Mumbai.
  Startup Ledger India: its planned listing in Mumbai next year
Tiffo is valued at $3.4 billion.
  Startup Ledger India: valued at $3.4 billion in its latest round
Tiffo lost 9.2 billion rupees.
  Startup Ledger India: the loss-making platform
  Startup Ledger India: It lost 9.2 billion rupees in the last financial year
Bhatia said labour is the only cost they can touch.
  Startup Ledger India: "Labour is the only cost they can touch," said Karan Bhatia, a partner in the fund Peepal Tree
Khana Express still pays 25 rupees.
  Startup Ledger India: which still pays 25 rupees
Riders rushed to Khana Express.
  Startup Ledger India: Rival Khana Express ... reported a rush of riders who wanted to change sides

=== conflicts
quotation | Deccan News Service: cannot pay for mine | Majestic Evening: cannot buy my own
figure | Deccan News Service: 32 | Majestic Evening: 23-year-old
denial | Deccan News Service: has blocked the accounts | Majestic Evening: Not one account was blocked
date | Deccan News Service: on Monday | Majestic Evening: On Tuesday
date | Startup Ledger India: on Monday | Majestic Evening: On Tuesday
date | Deccan News Service: last October | Startup Ledger India: October 2021
name | Deccan News Service: Shalini Hegde | Startup Ledger India: Shobha Hegde
