A telenovela couple divorces

=== Agência Sul | 2025-03-14 | wire
Brazilian soap stars Duarte and Lima to divorce after 12 years

RIO DE JANEIRO — Actors Bianca Duarte and Caio Lima, the golden couple of Brazilian television, are divorcing after 12 years of marriage, they announced on Friday.

"We part as friends and remain, above all, the parents of our daughters," the two wrote in a joint message on Instagram.

They asked the media to respect the privacy of the girls, aged nine and six.

Duarte, 38, and Lima, 44, met in 2010 on the set of "Rivers of Passion", in which they played a nun and a gambler.

They married three years later in a chapel in Paraty, before 80 guests.

Lima's agent, Sônia Prado, denied that a third person was behind the separation. Magazines had printed photographs last month of the actor with a dancer, Luana Reis.

Duarte begins filming a new series in Lisbon in April and will take the children with her for the first months, according to her spokeswoman.

The couple's production company, Duas Margens, will go on under joint management.

=== Jornal da Baía | 2025-03-15
From nun and gambler to separate homes

The marriage that half of Brazil had been in love with is at an end. Bianca Duarte and Caio Lima made it known on Friday, in a text of four lines, that they are going their own ways.

They remain friends, they assured their followers, and they will first and foremost be mother and father to their two girls.

It was in front of the cameras that they had found each other: in "Rivers of Passion", fifteen years ago, she wore the habit and he held the cards. The wedding followed in 2014 in Petrópolis, with eighty people in the pews.

Neither wishes to see reporters at the school gate; the daughters are nine and six years old and should be left alone.

For Duarte, 38, a new chapter opens on the other side of the Atlantic. In April she goes to Portugal to shoot a series, and the children will at first stay with their father.

What becomes of the firm that the two founded was not said.

Friends of the pair spoke of long absences. “Nobody slammed a door,” one of them said.

=== Fofoca Total | 2025-03-15
BIANCA THROWS CAIO OUT: 'It was the dancer!'

Soap queen Bianca Duarte has shown husband Caio Lima the door after a dozen years, and Fofoca Total knows why.

Her name is Luana Reis, she is 26, and she dances in the chorus of a samba show in Lapa.

Caio's agent Sônia Prado admitted that the actor had "fallen in love with someone else", a friend of the family says.

We were first to publish the snaps of the two at a beach kiosk in Búzios in February.

"We part as friends and stay, before everything else, parents," the divorcing stars claimed on Instagram.

Friends? Neighbours heard plates flying in the penthouse in Leblon on Tuesday, and a removal van came on Wednesday.

Luana's mother told us that her daughter and Caio were "just colleagues from a charity gala".

Bianca flies to Lisbon next month for her new show, with the kids in tow, and Duas Margens, the firm the couple own, is to be sold.

=== facts
Duarte and Lima are divorcing.
  Agência Sul: Brazilian soap stars Duarte and Lima to divorce after 12 years
  Agência Sul: Actors Bianca Duarte and Caio Lima ... are divorcing after 12 years of marriage, they announced on Friday
  Jornal da Baía: From nun and gambler to separate homes
  Jornal da Baía: The marriage that half of Brazil had been in love with is at an end
  Jornal da Baía: Bianca Duarte and Caio Lima made it known on Friday, in a text of four lines, that they are going their own ways
  Fofoca Total: BIANCA THROWS CAIO OUT
  Fofoca Total: Soap queen Bianca Duarte has shown husband Caio Lima the door after a dozen years
They part as friends and remain parents.
  Agência Sul: "We part as friends and remain, above all, the parents of our daughters," the two wrote in a joint message on Instagram
  Jornal da Baía: They remain friends, they assured their followers
  Jornal da Baía: they will first and foremost be mother and father to their two girls
  Fofoca Total: "We part as friends and stay, before everything else, parents," the divorcing stars claimed on Instagram
They ask for privacy for the girls.
  Agência Sul: They asked the media to respect the privacy of the girls
  Jornal da Baía: Neither wishes to see reporters at the school gate
  Jornal da Baía: should be left alone
The girls are nine and six.
  Agência Sul: the girls, aged nine and six
  Jornal da Baía: the daughters are nine and six years old
They met in 2010 on the set of "Rivers of Passion".
  Agência Sul: Duarte, 38, and Lima, 44, met in 2010 on the set of "Rivers of Passion"
  Jornal da Baía: It was in front of the cameras that they had found each other: in "Rivers of Passion", fifteen years ago
They played a nun and a gambler.
  Agência Sul: in which they played a nun and a gambler
  Jornal da Baía: she wore the habit and he held the cards
They married before 80 guests, three years after they met.
  Agência Sul: They married three years later in a chapel in Paraty, before 80 guests
  Jornal da Baía: The wedding followed in 2014 in Petrópolis, with eighty people in the pews
Whether the agent says a third person is behind it.
  Agência Sul: Lima's agent, Sônia Prado, denied that a third person was behind the separation
  Fofoca Total: Caio's agent Sônia Prado admitted that the actor had "fallen in love with someone else"
The paper says the dancer was the reason.
  Fofoca Total: 'It was the dancer!'
  Fofoca Total: Fofoca Total knows why
Magazines printed pictures of Lima with Reis last month.
  Agência Sul: Magazines had printed photographs last month of the actor with a dancer, Luana Reis
  Fofoca Total: We were first to publish the snaps of the two at a beach kiosk in Búzios in February
Duarte films a series in Portugal from April.
  Agência Sul: Duarte begins filming a new series in Lisbon in April
  Jornal da Baía: In April she goes to Portugal to shoot a series
  Fofoca Total: Bianca flies to Lisbon next month for her new show
With whom the children will be at first.
  Agência Sul: will take the children with her for the first months, according to her spokeswoman
  Jornal da Baía: the children will at first stay with their father
  Fofoca Total: with the kids in tow
What becomes of their company.
  Agência Sul: The couple's production company, Duas Margens, will go on under joint management
  Fofoca Total: Duas Margens, the firm the couple own, is to be sold
It was not said what becomes of the firm.
  Jornal da Baía: What becomes of the firm that the two founded was not said
They are the golden couple.
  Agência Sul: the golden couple of Brazilian television
A new chapter opens for Duarte.
  Jornal da Baía: For Duarte, 38, a new chapter opens on the other side of the Atlantic
Friends spoke of long absences.
  Jornal da Baía: Friends of the pair spoke of long absences
A friend: nobody slammed a door.
  Jornal da Baía: “Nobody slammed a door,” one of them said
Reis is 26.
  Fofoca Total: Her name is Luana Reis, she is 26
Reis dances in a chorus.
  Fofoca Total: she dances in the chorus of a samba show in Lapa
Neighbours heard plates flying.
  Fofoca Total: Neighbours heard plates flying in the penthouse in Leblon on Tuesday
A removal van came.
  Fofoca Total: a removal van came on Wednesday
Reis's mother says they were colleagues.
  Fofoca Total: Luana's mother told us that her daughter and Caio were "just colleagues from a charity gala"

=== conflicts
place | Agência Sul: a chapel in Paraty | Jornal da Baía: Petrópolis
denial | Agência Sul: denied that a third person was behind the separation | Fofoca Total: admitted that the actor had "fallen in love with someone else"
quotation | Agência Sul: We part as friends and remain, above all, the parents of our daughters | Fofoca Total: We part as friends and stay, before everything else, parents
name | Agência Sul: take the children with her | Jornal da Baía: stay with their father
name | Jornal da Baía: stay with their father | Fofoca Total: with the kids in tow
denial | Agência Sul: will go on under joint management | Fofoca Total: is to be sold
date | Agência Sul: three years later | Jornal da Baía: 2014
