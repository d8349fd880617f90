A battery factory in the north

=== Nordic Business Wire | 2025-05-09 | wire
Swedish battery maker Polvolt files for bankruptcy after funding talks fail

STOCKHOLM, May 9 - Swedish battery maker Polvolt filed for bankruptcy on Friday after it failed to raise the money it needed to finish its factory in Älvsund near the Arctic Circle.

The district court in Luleå appointed lawyer Gunilla Stenmark as administrator. Some 2,900 people will lose their jobs if she finds no buyer, Polvolt said.

The company, founded in 2017 by two former lorry engineers, had debts of 47 billion crowns ($4.9 billion). It had burnt through more than 60 billion crowns of equity and loans.

"We were one winter short," chief executive Mats Eklöf said at a news conference.

German carmaker Brenner, the largest shareholder with 21%, had already written off its stake in November. Brenner was not asked for more money before the filing, its spokesman said.

The Swedish government did not grant Polvolt a guarantee, Energy Minister Ylva Sandgren said. She ruled out taking a stake now.

Production of cells goes on for the time being. The factory never reached more than 5% of the output planned for it.

Salaries for May will be covered by the state wage guarantee, Stenmark told Nordic Business Wire. She said she had spoken to three interested parties, two of them from Asia.

=== Älvsundsbladet | 2025-05-10
The town that bet on batteries wakes up without them

On Storgatan the Indian restaurant that opened for the engineers has put its chairs on the tables. Polvolt is broke, and with it goes half of what Älvsund had hoped to become.

The papers reached the court in Umeå on Friday at 8.15 a.m. Gunilla Stenmark, who has wound up two mines in her time, is to take charge of what remains.

Around 2,900 employees from 104 countries are waiting to learn what will become of them. "We were one winter short," Polvolt's chairwoman Karin Lagercrantz told them in the cell hall, and there was no applause.

Nothing comes off the line any more. The machines were switched off on Friday evening, foreman Tomasz Wilk said, and the dry rooms are being vented.

Did anyone have to let it come to this? Brenner did: the Germans turned down a plea for 2.5 billion crowns as late as Tuesday, according to minutes that this newspaper has read. They had valued their fifth of the company at nothing since last autumn.

And Stockholm? It is not true that the state stood by with folded arms, municipal commissioner Per-Olof Niemi said. A credit guarantee of 1.5 billion crowns was given in 2022, as the National Debt Office's register shows, although Polvolt drew little of it.

The state will pay this month's wages, so no one need go without. No bidder has come forward yet, the administrator told the staff.

Niemi has built 600 flats, two schools and an ice rink on credit. The plant's output, it should be said, remained a trickle, never a twentieth of what the brochures promised.

=== facts
Polvolt filed for bankruptcy
  Nordic Business Wire: Swedish battery maker Polvolt files for bankruptcy
  Nordic Business Wire: Swedish battery maker Polvolt filed for bankruptcy on Friday
  Älvsundsbladet: The town that bet on batteries wakes up without them
  Älvsundsbladet: Polvolt is broke
  Älvsundsbladet: The papers reached the court in Umeå on Friday at 8.15 a.m.
It failed to raise money
  Nordic Business Wire: after funding talks fail
  Nordic Business Wire: after it failed to raise the money it needed to finish its factory in Älvsund
A court in Luleå is in charge
  Nordic Business Wire: The district court in Luleå
  Älvsundsbladet: the court in Umeå
Stenmark was appointed administrator
  Nordic Business Wire: The district court in Luleå appointed lawyer Gunilla Stenmark as administrator
  Älvsundsbladet: Gunilla Stenmark, who has wound up two mines in her time, is to take charge of what remains
Stenmark has wound up two mines
  Älvsundsbladet: who has wound up two mines in her time
2,900 people may lose their jobs
  Nordic Business Wire: Some 2,900 people will lose their jobs if she finds no buyer
  Älvsundsbladet: Around 2,900 employees from 104 countries are waiting to learn what will become of them
Two lorry engineers founded Polvolt in 2017
  Nordic Business Wire: The company, founded in 2017 by two former lorry engineers
Polvolt had debts of 47 billion crowns
  Nordic Business Wire: had debts of 47 billion crowns ($4.9 billion)
Polvolt burnt more than 60 billion crowns
  Nordic Business Wire: It had burnt through more than 60 billion crowns of equity and loans
A Polvolt head said they were one winter short
  Nordic Business Wire: "We were one winter short," chief executive Mats Eklöf said at a news conference
  Älvsundsbladet: "We were one winter short," Polvolt's chairwoman Karin Lagercrantz told them in the cell hall
There was no applause
  Älvsundsbladet: there was no applause
Brenner holds 21%
  Nordic Business Wire: German carmaker Brenner, the largest shareholder with 21%
  Älvsundsbladet: their fifth of the company
Brenner wrote off its stake in November
  Nordic Business Wire: had already written off its stake in November
  Älvsundsbladet: They had valued their fifth of the company at nothing since last autumn
Brenner was not asked for more money
  Nordic Business Wire: Brenner was not asked for more money before the filing
  Älvsundsbladet: the Germans turned down a plea for 2.5 billion crowns as late as Tuesday
The government granted no guarantee
  Nordic Business Wire: The Swedish government did not grant Polvolt a guarantee
  Älvsundsbladet: A credit guarantee of 1.5 billion crowns was given in 2022
Niemi said that the state did not stand by
  Älvsundsbladet: It is not true that the state stood by with folded arms, municipal commissioner Per-Olof Niemi said
Polvolt drew little of the guarantee
  Älvsundsbladet: although Polvolt drew little of it
Sandgren ruled out a stake
  Nordic Business Wire: She ruled out taking a stake now
Production goes on
  Nordic Business Wire: Production of cells goes on for the time being
  Älvsundsbladet: Nothing comes off the line any more
  Älvsundsbladet: The machines were switched off on Friday evening
The dry rooms are being vented
  Älvsundsbladet: the dry rooms are being vented
Output never exceeded 5% of the plan
  Nordic Business Wire: The factory never reached more than 5% of the output planned for it
  Älvsundsbladet: never a twentieth of what the brochures promised
  Älvsundsbladet: The plant's output, it should be said, remained a trickle
The state pays the wages for May
  Nordic Business Wire: Salaries for May will be covered by the state wage guarantee
  Älvsundsbladet: The state will pay this month's wages
No one need go without wages
  Älvsundsbladet: so no one need go without
Stenmark spoke to three interested parties
  Nordic Business Wire: She said she had spoken to three interested parties, two of them from Asia
  Älvsundsbladet: No bidder has come forward yet, the administrator told the staff
The Indian restaurant has put up its chairs
  Älvsundsbladet: On Storgatan the Indian restaurant that opened for the engineers has put its chairs on the tables
Half of Älvsund's hopes go
  Älvsundsbladet: with it goes half of what Älvsund had hoped to become
Niemi built flats, schools and a rink on credit
  Älvsundsbladet: Niemi has built 600 flats, two schools and an ice rink on credit

=== conflicts
place | Nordic Business Wire: Luleå | Älvsundsbladet: Umeå
attribution | Nordic Business Wire: Mats Eklöf | Älvsundsbladet: Karin Lagercrantz
denial | Nordic Business Wire: was not asked for more money | Älvsundsbladet: turned down a plea
denial | Nordic Business Wire: did not grant Polvolt a guarantee | Älvsundsbladet: was given in 2022
denial | Nordic Business Wire: goes on for the time being | Älvsundsbladet: were switched off
denial | Nordic Business Wire: had spoken to three interested parties | Älvsundsbladet: No bidder has come forward
