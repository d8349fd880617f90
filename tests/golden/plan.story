A minister’s plan and parliament’s vote two months later: what was planned is not what was decided, and what was kept is

=== Register | 2025-01-15
Minister plans tax on sugary drinks

Health Minister Greta Hollis wants to tax sugary drinks from next year. She presented her plan to parliament in Sorvia on Wednesday.

A litre would cost 20 cents more. Juices without added sugar would be exempt.

The ministry expects the tax to bring in 90 million francs a year. The money is to pay for school kitchens.

“A child of ten drinks a bathtub of lemonade a year,” Hollis said.

The opposition will vote against the plan, its leader Aron Stahl said. He called it “a tax on birthday parties”.

=== Courier | 2025-03-27
Parliament votes for tax on sugary drinks

Sugary drinks will be taxed in Sorvia from January 1. Parliament passed the law on Thursday by 104 votes to 88.

The tax is 15 cents a litre, five fewer than the minister had planned in January.

Fruit juice without added sugar is not affected. Part of the opposition voted for the law after the rate was lowered. Aron Stahl, who leads it, stayed away.

The revenue, now put at about 70 million francs a year, will go to kitchens in schools. Makers of drinks said they would use less sugar.

=== Daily Sorvian | 2025-03-28
Sugar tax: what changes now

The deputies decided it on Thursday, 104 to 86: from New Year’s Day on, lemonade will be taxed.

Fifteen cents are added to the price of each litre. Pure juices are spared, and so is milk.

What comes in is meant for school kitchens, of which there are too few in the country.

In January the health minister had asked for 20 cents. She was content all the same. “Half a loaf is bread,” Greta Hollis said.

Kiosk owner Paul Hollis, 61, no relative of the minister, means to sell more water.

=== facts
The minister plans a tax on sugary drinks.
  Register: Minister plans tax on sugary drinks
  Register: Health Minister Greta Hollis wants to tax sugary drinks from next year
She presented the plan on Wednesday.
  Register: She presented her plan to parliament in Sorvia on Wednesday
The plan was for 20 cents a litre.
  Register: A litre would cost 20 cents more
  Courier: five fewer than the minister had planned in January
  Daily Sorvian: In January the health minister had asked for 20 cents
Parliament passed the law by 104 to 88 (86).
  Courier: Parliament votes for tax on sugary drinks
  Courier: Parliament passed the law on Thursday by 104 votes to 88
  Daily Sorvian: The deputies decided it on Thursday, 104 to 86
Sugary drinks will be taxed from January 1.
  Courier: Sugary drinks will be taxed in Sorvia from January 1
  Daily Sorvian: from New Year’s Day on, lemonade will be taxed
The tax is 15 cents a litre.
  Courier: The tax is 15 cents a litre
  Daily Sorvian: Fifteen cents are added to the price of each litre
Pure juices are exempt.
  Register: Juices without added sugar would be exempt
  Courier: Fruit juice without added sugar is not affected
  Daily Sorvian: Pure juices are spared
The money is for school kitchens.
  Register: The money is to pay for school kitchens
  Courier: will go to kitchens in schools
  Daily Sorvian: What comes in is meant for school kitchens
The plan would bring in 90 million.
  Register: The ministry expects the tax to bring in 90 million francs a year
The law brings in 70 million.
  Courier: now put at about 70 million francs a year
The opposition will vote against the plan.
  Register: The opposition will vote against the plan
Part of the opposition voted for the law.
  Courier: Part of the opposition voted for the law after the rate was lowered
A child drinks a bathtub of lemonade.
  Register: “A child of ten drinks a bathtub of lemonade a year,” Hollis said
It is a tax on birthday parties.
  Register: He called it “a tax on birthday parties”
Stahl stayed away.
  Courier: Aron Stahl, who leads it, stayed away
Makers will use less sugar.
  Courier: Makers of drinks said they would use less sugar
Milk is spared.
  Daily Sorvian: so is milk
Half a loaf is bread.
  Daily Sorvian: “Half a loaf is bread,” Greta Hollis said
A kiosk will sell water.
  Daily Sorvian: Kiosk owner Paul Hollis, 61, ... means to sell more water

=== conflicts
figure | Courier: 104 votes to 88 | Daily Sorvian: 104 to 86

=== speakers
Register: “A child of ten | Greta Hollis
Register: “a tax on birthday parties” | Aron Stahl
Daily Sorvian: “Half a loaf | Greta Hollis
