Vietnamese coffee chain goes public

=== Mekong Wire | 2024-11-12 | wire
Vietnam coffee chain Sao Mai soars 34 percent on debut

Shares of Vietnamese coffee chain Sao Mai jumped 34 percent on their first day of trading on Tuesday, in the country's largest initial public offering of the year.

The stock opened at 61,000 dong in Ho Chi Minh City and closed at 72,400, against an issue price of 54,000. Sao Mai raised 4.9 trillion dong ($193 million) by selling a quarter of its shares.

The company, founded in 2009 by former schoolteacher Vo Thi Lan, runs 780 cafes and wants to open 300 more within three years, including its first shops in Thailand and the Philippines.

"My first customers paid me in eggs," Lan, 57, said after she had struck the gong.

Lan keeps 52 percent of the company, a stake worth about $520 million at Tuesday's close. She will step down as chief executive in January, and her daughter Vo Minh Chau will succeed her.

Net profit rose 22 percent to 610 billion dong in the first nine months.

Vietnam's benchmark index slipped 0.4 percent.

=== Saigon Morning | 2024-11-13
From eggs to billions: the coffee queen strikes the gong

When Vo Thi Lan began to sell iced coffee from a cart in Buon Ma Thuot, peasants who had no cash gave her eggs. On Tuesday the former chemistry teacher stood on the floor of the exchange, hammer in hand, and became one of the richest women in the land.

Investors fought over Sao Mai's papers. Issued at 54,000 dong, they were changing hands for 72,400 at the closing bell, a gain of over a third.

Five hundred guests toasted in condensed milk. Her fortune, on paper at least, now exceeds half a billion dollars, since a little more than half of the firm remains hers.

And what next? "I shall stay at the head as long as I can smell the beans," Lan, who is 57, told Saigon Morning, dismissing talk of retirement. Her daughter, Vo Minh Chau, looks after the shops abroad.

The money from the flotation is meant for growth. Another three hundred coffee houses are to be added by 2027 to the 780 that exist, some of them in Manila and Bangkok.

=== Asia Markets Brief | 2024-11-13
Sao Mai IPO: frothy start

Sao Mai sold 25 percent of its equity and took in 4.9 trillion dong, making it the biggest flotation in Hanoi since 2018.

The book was 11 times covered, said Dragon Court Securities, which managed the sale. Foreign funds received 40 percent of the stock on offer; retail buyers got the rest.

At the close the chain was worth 31 times expected earnings, more than twice the multiple of Jakarta's Kopi Raya. "You are paying for Thailand before a single cup has been sold in Thailand," cautioned Hoang Duc of Red River Capital. He rates the stock a sell.

Earnings have grown briskly, by 22 percent from January to September, though robusta beans cost twice as much as a year ago. In the whole of last year they had grown by 35 percent.

The founder, Vo Thi Lan, hands the post of chief executive to her daughter Vo Minh Trang in January and will chair the board. The chain dates from 2006. Rival Highland Phin dropped its own listing plans in September.

=== facts
The shares rose by about a third on the first day.
  Mekong Wire: Vietnam coffee chain Sao Mai soars 34 percent on debut
  Mekong Wire: Shares of Vietnamese coffee chain Sao Mai jumped 34 percent on their first day of trading on Tuesday
  Saigon Morning: a gain of over a third
  Asia Markets Brief: frothy start
It was the biggest flotation of the year.
  Mekong Wire: in the country's largest initial public offering of the year
It was the biggest flotation since 2018.
  Asia Markets Brief: making it the biggest flotation in Hanoi since 2018
The shares were listed in a certain city.
  Mekong Wire: The stock opened at 61,000 dong in Ho Chi Minh City
  Asia Markets Brief: making it the biggest flotation in Hanoi since 2018
The stock opened at 61,000 dong.
  Mekong Wire: The stock opened at 61,000 dong in Ho Chi Minh City
The stock closed at 72,400 dong.
  Mekong Wire: closed at 72,400
  Saigon Morning: they were changing hands for 72,400 at the closing bell
The issue price was 54,000 dong.
  Mekong Wire: against an issue price of 54,000
  Saigon Morning: Issued at 54,000 dong
Investors fought over the shares.
  Saigon Morning: Investors fought over Sao Mai's papers.
  Asia Markets Brief: The book was 11 times covered, said Dragon Court Securities
Dragon Court managed the sale.
  Asia Markets Brief: which managed the sale
Sao Mai raised 4.9 trillion dong.
  Mekong Wire: Sao Mai raised 4.9 trillion dong ($193 million)
  Asia Markets Brief: took in 4.9 trillion dong
Sao Mai sold a quarter of its shares.
  Mekong Wire: by selling a quarter of its shares
  Asia Markets Brief: Sao Mai sold 25 percent of its equity
The company was founded in a certain year.
  Mekong Wire: founded in 2009 by former schoolteacher Vo Thi Lan
  Asia Markets Brief: The chain dates from 2006.
Lan founded the chain.
  Mekong Wire: founded in 2009 by former schoolteacher Vo Thi Lan
  Saigon Morning: When Vo Thi Lan began to sell iced coffee from a cart in Buon Ma Thuot
  Asia Markets Brief: The founder, Vo Thi Lan
Lan used to be a teacher.
  Mekong Wire: former schoolteacher Vo Thi Lan
  Saigon Morning: the former chemistry teacher
The company runs 780 cafes.
  Mekong Wire: The company ... runs 780 cafes
  Saigon Morning: the 780 that exist
The company wants to open 300 more cafes in three years.
  Mekong Wire: wants to open 300 more within three years
  Saigon Morning: Another three hundred coffee houses are to be added by 2027
Some new shops will be in Thailand and the Philippines.
  Mekong Wire: including its first shops in Thailand and the Philippines
  Saigon Morning: some of them in Manila and Bangkok
The first customers paid in eggs.
  Mekong Wire: "My first customers paid me in eggs," Lan, 57, said
  Saigon Morning: From eggs to billions
  Saigon Morning: peasants who had no cash gave her eggs
Lan struck the gong.
  Mekong Wire: after she had struck the gong
  Saigon Morning: the coffee queen strikes the gong
  Saigon Morning: On Tuesday the former chemistry teacher stood on the floor of the exchange, hammer in hand
Lan is 57.
  Mekong Wire: Lan, 57
  Saigon Morning: who is 57
Lan keeps 52 percent.
  Mekong Wire: Lan keeps 52 percent of the company
  Saigon Morning: a little more than half of the firm remains hers
Lan's stake is worth over half a billion dollars.
  Mekong Wire: a stake worth about $520 million at Tuesday's close
  Saigon Morning: became one of the richest women in the land
  Saigon Morning: Her fortune, on paper at least, now exceeds half a billion dollars
Lan will step down as chief executive in January.
  Mekong Wire: She will step down as chief executive in January
  Saigon Morning: "I shall stay at the head as long as I can smell the beans," Lan, who is 57, told Saigon Morning, dismissing talk of retirement
  Asia Markets Brief: The founder, Vo Thi Lan, hands the post of chief executive to her daughter Vo Minh Trang in January
Lan's daughter will succeed her.
  Mekong Wire: her daughter Vo Minh Chau will succeed her
  Asia Markets Brief: The founder, Vo Thi Lan, hands the post of chief executive to her daughter Vo Minh Trang in January
Lan has a daughter.
  Mekong Wire: her daughter Vo Minh Chau
  Saigon Morning: Her daughter, Vo Minh Chau
  Asia Markets Brief: her daughter Vo Minh Trang
The daughter looks after the shops abroad.
  Saigon Morning: Her daughter, Vo Minh Chau, looks after the shops abroad
Lan will chair the board.
  Asia Markets Brief: will chair the board
Profit rose by 22 percent in nine months.
  Mekong Wire: Net profit rose 22 percent to 610 billion dong in the first nine months
  Asia Markets Brief: Earnings have grown briskly, by 22 percent from January to September
Profit rose by 35 percent last year.
  Asia Markets Brief: In the whole of last year they had grown by 35 percent
Beans cost twice as much as a year ago.
  Asia Markets Brief: robusta beans cost twice as much as a year ago
The index slipped.
  Mekong Wire: Vietnam's benchmark index slipped 0.4 percent
Five hundred guests toasted.
  Saigon Morning: Five hundred guests toasted in condensed milk.
The money is meant for growth.
  Saigon Morning: The money from the flotation is meant for growth.
Foreign funds received 40 percent of the stock on offer.
  Asia Markets Brief: Foreign funds received 40 percent of the stock on offer
Retail buyers got the rest.
  Asia Markets Brief: retail buyers got the rest
The chain was worth 31 times earnings.
  Asia Markets Brief: At the close the chain was worth 31 times expected earnings
That is over twice the multiple of Kopi Raya.
  Asia Markets Brief: more than twice the multiple of Jakarta's Kopi Raya
Duc cautioned that one pays for Thailand before a cup is sold.
  Asia Markets Brief: "You are paying for Thailand before a single cup has been sold in Thailand," cautioned Hoang Duc of Red River Capital
Duc rates the stock a sell.
  Asia Markets Brief: He rates the stock a sell.
Highland Phin dropped its listing plans.
  Asia Markets Brief: Rival Highland Phin dropped its own listing plans in September

=== conflicts
place | Mekong Wire: in Ho Chi Minh City | Asia Markets Brief: in Hanoi
date | Mekong Wire: in 2009 | Asia Markets Brief: from 2006
denial | Mekong Wire: will step down as chief executive | Saigon Morning: shall stay at the head
denial | Asia Markets Brief: hands the post of chief executive | Saigon Morning: shall stay at the head
name | Mekong Wire: Vo Minh Chau | Asia Markets Brief: Vo Minh Trang
name | Saigon Morning: Vo Minh Chau | Asia Markets Brief: Vo Minh Trang
