Polish grocer to be bought by a Portuguese rival

=== Continental News | 2024-02-05 | wire
Portugal's Alameda to buy Polish grocer Koszyk for 1.4 billion euros

Portuguese retailer Alameda has agreed to buy Polish supermarket chain Koszyk for 1.4 billion euros ($1.5 billion), the companies said on Monday, in the biggest retail takeover in central Europe in six years.

Koszyk runs 612 shops and employs about 18,000 people, most of them in small towns in the east of the country. Alameda already owns the discount chain Promyk, which has 940 stores in Poland.

"Together we will be strong enough to keep prices low for every Polish family," Alameda chief executive Duarte Falcão said in a statement.

The Koszyk name will disappear within two years, Falcão told a news conference in Warsaw, but he promised that no shop would be closed.

Koszyk was founded in 1994 in Lublin by the brothers Piotr and Adam Wolski, who together still hold 58 percent. The family's stake alone will bring them more than 800 million euros.

The deal needs the consent of Poland's competition office, which said it would look at it closely.

=== Kurier Lubelski Nowy | 2024-02-06
Wolski brothers sell their life's work to Lisbon

Thirty years after they opened a single grocery on Zamojska Street, Piotr and Andrzej Wolski are handing over their supermarket empire to a foreign owner. For 1.4 billion euros the whole of Koszyk goes to Alameda, the group behind the Promyk discounters, according to a joint announcement made on Monday.

The brothers, who between them control 58 per cent of the shares, will be richer by upwards of 800 million euros. Piotr, 63, said he would spend part of it on a hospice. His brother declined to comment.

At the head office near Lublin, staff heard the news over loudspeakers. The roughly 18,000 employees have been told nothing about their contracts, according to Solidarity delegate Hanna Mazurek, who fears for the warehouse in Świdnik. "They speak of families, but nobody has spoken to ours," she said.

Alameda's chief, Duarte Falcão, assured customers in the Polish capital that every branch would stay open. The Koszyk sign will remain above the doors, he added.

The takeover still has to be cleared by the antitrust authority, whose officials say they will examine it thoroughly. Experts expect a decision by the autumn.

=== Retail Insider | 2024-02-05
Alameda pounces: what the Koszyk deal means

Duarte Falcão has got his prize. The Portuguese group he has led since 2018 will pay €1.4bn for Koszyk, a regional chain of 621 supermarkets, and so become the number two on the Polish market.

It is the largest transaction in the region's retail trade since 2018. Falcão argued the combined business would be strong enough to keep groceries cheap for Polish households.

Not everybody is convinced. The price amounts to eleven times operating profit, noted Ewa Lindqvist of the bank Norrvik, who called it "generous to the point of recklessness". Alameda shares slipped 2.3 per cent in Lisbon by midday.

The regulator is the next hurdle. In 2020 it blocked the purchase of a wholesale group by a German competitor, and it has already said that it will scrutinise this one. Alameda's existing Polish business, Promyk, has some 940 outlets, and in about thirty towns the two chains are the only supermarkets.

Koszyk, set up in Lublin in 1991, will lose its name: all its shops are to be rebranded by early 2026.

=== facts
Alameda buys Koszyk for 1.4 billion euros.
  Continental News: Portugal's Alameda to buy Polish grocer Koszyk for 1.4 billion euros
  Continental News: Portuguese retailer Alameda has agreed to buy Polish supermarket chain Koszyk for 1.4 billion euros ($1.5 billion), the companies said on Monday
  Kurier Lubelski Nowy: For 1.4 billion euros the whole of Koszyk goes to Alameda
  Retail Insider: The Portuguese group he has led since 2018 will pay €1.4bn for Koszyk
  Retail Insider: Alameda pounces
The brothers sell their chain.
  Kurier Lubelski Nowy: Wolski brothers sell their life's work to Lisbon
  Kurier Lubelski Nowy: Piotr and Andrzej Wolski are handing over their supermarket empire to a foreign owner
The companies announced the deal on Monday.
  Continental News: the companies said on Monday
  Kurier Lubelski Nowy: according to a joint announcement made on Monday
It is the region's biggest retail takeover in six years.
  Continental News: in the biggest retail takeover in central Europe in six years
  Retail Insider: It is the largest transaction in the region's retail trade since 2018
Koszyk has just over 600 shops.
  Continental News: Koszyk runs 612 shops
  Retail Insider: a regional chain of 621 supermarkets
Koszyk has about 18,000 employees.
  Continental News: employs about 18,000 people
  Kurier Lubelski Nowy: The roughly 18,000 employees
Most employees work in small towns in the east.
  Continental News: most of them in small towns in the east of the country
Alameda owns Promyk.
  Continental News: Alameda already owns the discount chain Promyk
  Kurier Lubelski Nowy: the group behind the Promyk discounters
  Retail Insider: Alameda's existing Polish business, Promyk
Promyk has 940 stores.
  Continental News: which has 940 stores in Poland
  Retail Insider: Promyk, has some 940 outlets
Falcão said that together they would keep prices low.
  Continental News: "Together we will be strong enough to keep prices low for every Polish family," Alameda chief executive Duarte Falcão said in a statement
  Retail Insider: Falcão argued the combined business would be strong enough to keep groceries cheap for Polish households
Falcão leads Alameda.
  Continental News: Alameda chief executive Duarte Falcão
  Kurier Lubelski Nowy: Alameda's chief, Duarte Falcão
  Retail Insider: The Portuguese group he has led since 2018
The name Koszyk will disappear.
  Continental News: The Koszyk name will disappear within two years, Falcão told a news conference in Warsaw
  Kurier Lubelski Nowy: The Koszyk sign will remain above the doors, he added
  Retail Insider: will lose its name: all its shops are to be rebranded by early 2026
Falcão promised that no shop will close.
  Continental News: he promised that no shop would be closed
  Kurier Lubelski Nowy: Alameda's chief, Duarte Falcão, assured customers in the Polish capital that every branch would stay open
Koszyk was founded in Lublin about thirty years ago.
  Continental News: Koszyk was founded in 1994 in Lublin by the brothers Piotr and Adam Wolski
  Kurier Lubelski Nowy: Thirty years after they opened a single grocery on Zamojska Street, Piotr and Andrzej Wolski
  Retail Insider: Koszyk, set up in Lublin in 1991
The brothers hold 58 percent.
  Continental News: who together still hold 58 percent
  Kurier Lubelski Nowy: who between them control 58 per cent of the shares
The brothers get more than 800 million euros.
  Continental News: The family's stake alone will bring them more than 800 million euros
  Kurier Lubelski Nowy: The brothers, who between them control 58 per cent of the shares, will be richer by upwards of 800 million euros
Piotr will spend a part on a hospice.
  Kurier Lubelski Nowy: Piotr, 63, said he would spend part of it on a hospice
Adam declined to comment.
  Kurier Lubelski Nowy: His brother declined to comment.
Staff heard the news over loudspeakers.
  Kurier Lubelski Nowy: staff heard the news over loudspeakers
Employees were told nothing about contracts.
  Kurier Lubelski Nowy: The roughly 18,000 employees have been told nothing about their contracts, according to Solidarity delegate Hanna Mazurek
Mazurek fears for the warehouse.
  Kurier Lubelski Nowy: who fears for the warehouse in Świdnik
Mazurek said that nobody had spoken to the employees' families.
  Kurier Lubelski Nowy: "They speak of families, but nobody has spoken to ours," she said
The competition office must consent.
  Continental News: The deal needs the consent of Poland's competition office
  Kurier Lubelski Nowy: The takeover still has to be cleared by the antitrust authority
  Retail Insider: The regulator is the next hurdle.
The office will examine the deal closely.
  Continental News: which said it would look at it closely
  Kurier Lubelski Nowy: whose officials say they will examine it thoroughly
  Retail Insider: it has already said that it will scrutinise this one
A decision is expected by autumn.
  Kurier Lubelski Nowy: Experts expect a decision by the autumn.
Alameda becomes number two in Poland.
  Retail Insider: so become the number two on the Polish market
Not everybody is convinced.
  Retail Insider: Not everybody is convinced.
The price is eleven times operating profit.
  Retail Insider: The price amounts to eleven times operating profit, noted Ewa Lindqvist of the bank Norrvik
Lindqvist called the price reckless.
  Retail Insider: who called it "generous to the point of recklessness"
Alameda shares fell 2.3 percent.
  Retail Insider: Alameda shares slipped 2.3 per cent in Lisbon by midday
The office blocked another deal in 2020.
  Retail Insider: In 2020 it blocked the purchase of a wholesale group by a German competitor
In thirty towns the two chains are alone.
  Retail Insider: in about thirty towns the two chains are the only supermarkets

=== conflicts
figure | Continental News: 612 | Retail Insider: 621
denial | Continental News: will disappear | Kurier Lubelski Nowy: will remain above the doors
denial | Retail Insider: will lose its name | Kurier Lubelski Nowy: will remain above the doors
date | Continental News: in 1994 | Retail Insider: in 1991
date | Kurier Lubelski Nowy: Thirty years after | Retail Insider: in 1991
name | Continental News: Piotr and Adam Wolski | Kurier Lubelski Nowy: Piotr and Andrzej Wolski
