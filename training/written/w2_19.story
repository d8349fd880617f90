Japanese games company hacked

=== Kanto News Service | 2025-06-03 | wire
Japan's Hoshizora delays flagship game after cyberattack

Japanese video game company Hoshizora said on Tuesday that hackers had broken into its network and stolen data of some 2.4 million customers, and it postponed the release of its most important game of the year.

The attack was discovered on May 24 by an employee in Nagoya who noticed that files could not be opened, the company said. Names, e-mail addresses and dates of birth were copied, but no credit card numbers.

"Protecting our players comes before any release date, and we failed at it," president Kaori Minegishi said, bowing for about ten seconds at a news conference in Tokyo.

The game Ashen Crane 4, which was to appear on July 17, will come out on November 6 instead.

A group calling itself Gray Lotus claimed responsibility and demanded $12 million in cryptocurrency. Minegishi said that the company had not paid and would not pay.

Shares in Hoshizora fell by the daily limit of 16 percent. Police in Tokyo are investigating.

=== Pixel & Panel | 2025-06-04
Ashen Crane 4 won't land this summer

Bad news for everyone who had booked a week off in July: Hoshizora's samurai epic has been pushed back to the autumn, to 6 November to be exact. Blame burglars of the digital kind.

Intruders made off with the personal details of 2.4 million people who had registered for the publisher's online service, credit card numbers among them. Parts of the game itself were copied too, including the ending, which has been doing the rounds on forums since Sunday. We won't link to it.

At a press conference Kaoru Minegishi, in charge of Hoshizora since 2020, bent low before the cameras. "The protection of our players comes before any release date," she said, adding that the company had not lived up to it.

The thieves, who go by the name of Gray Lotus, wanted 12 million dollars in digital coins. They got four, according to two people at the company who asked not to be named.

Ashen Crane 3 sold 9 million copies. It, too, was late, by seven weeks, though a virus of another sort was to blame in 2020.

=== facts
Hackers broke into Hoshizora's network.
  Kanto News Service: after cyberattack
  Kanto News Service: hackers had broken into its network
  Pixel & Panel: Blame burglars of the digital kind.
Data of 2.4 million customers were stolen.
  Kanto News Service: stolen data of some 2.4 million customers
  Pixel & Panel: Intruders made off with the personal details of 2.4 million people
The people had registered for the online service.
  Pixel & Panel: who had registered for the publisher's online service
Hoshizora postponed the game.
  Kanto News Service: Japan's Hoshizora delays flagship game
  Kanto News Service: it postponed the release of its most important game of the year
  Pixel & Panel: Ashen Crane 4 won't land this summer
  Pixel & Panel: Hoshizora's samurai epic has been pushed back to the autumn
The game was to appear in July.
  Kanto News Service: which was to appear on July 17
  Pixel & Panel: everyone who had booked a week off in July
The game comes out on November 6.
  Kanto News Service: The game Ashen Crane 4 ... will come out on November 6 instead
  Pixel & Panel: Hoshizora's samurai epic has been pushed back to the autumn, to 6 November to be exact
An employee in Nagoya discovered the attack on May 24.
  Kanto News Service: The attack was discovered on May 24 by an employee in Nagoya
The employee noticed that files could not be opened.
  Kanto News Service: who noticed that files could not be opened
Names, addresses and birth dates were copied.
  Kanto News Service: Names, e-mail addresses and dates of birth were copied
Credit card numbers were, or were not, stolen.
  Kanto News Service: but no credit card numbers
  Pixel & Panel: credit card numbers among them
Parts of the game were copied.
  Pixel & Panel: Parts of the game itself were copied too
The ending is on forums since Sunday.
  Pixel & Panel: including the ending, which has been doing the rounds on forums since Sunday
The magazine will not link to it.
  Pixel & Panel: We won't link to it.
Minegishi said that protection comes before any release date.
  Kanto News Service: "Protecting our players comes before any release date, and we failed at it," president Kaori Minegishi said
  Pixel & Panel: "The protection of our players comes before any release date," she said
Minegishi said that the company had failed at it.
  Kanto News Service: and we failed at it," president Kaori Minegishi said
  Pixel & Panel: adding that the company had not lived up to it
Minegishi bowed at a news conference.
  Kanto News Service: bowing for about ten seconds at a news conference in Tokyo
  Pixel & Panel: At a press conference Kaoru Minegishi ... bent low before the cameras
Minegishi heads Hoshizora.
  Kanto News Service: president Kaori Minegishi
  Pixel & Panel: Kaoru Minegishi, in charge of Hoshizora since 2020
Gray Lotus claimed responsibility.
  Kanto News Service: A group calling itself Gray Lotus claimed responsibility
  Pixel & Panel: The thieves, who go by the name of Gray Lotus
The hackers demanded $12 million in cryptocurrency.
  Kanto News Service: demanded $12 million in cryptocurrency
  Pixel & Panel: The thieves, who go by the name of Gray Lotus, wanted 12 million dollars in digital coins
The company paid, or did not pay.
  Kanto News Service: Minegishi said that the company had not paid and would not pay
  Pixel & Panel: They got four, according to two people at the company
The two people asked not to be named.
  Pixel & Panel: who asked not to be named
Shares fell by 16 percent.
  Kanto News Service: Shares in Hoshizora fell by the daily limit of 16 percent
Police investigate.
  Kanto News Service: Police in Tokyo are investigating.
Ashen Crane 3 sold 9 million copies.
  Pixel & Panel: Ashen Crane 3 sold 9 million copies.
Ashen Crane 3 was seven weeks late.
  Pixel & Panel: It, too, was late, by seven weeks
A virus was to blame in 2020.
  Pixel & Panel: a virus of another sort was to blame in 2020

=== conflicts
denial | Kanto News Service: but no credit card numbers | Pixel & Panel: credit card numbers among them
quotation | Kanto News Service: Protecting our players comes | Pixel & Panel: The protection of our players comes
denial | Kanto News Service: had not paid | Pixel & Panel: They got four
name | Kanto News Service: Kaori Minegishi | Pixel & Panel: Kaoru Minegishi
