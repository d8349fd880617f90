A fine for an advertising broker

=== Brussels Wire | 2024-11-06 | wire
EU fines ad broker Lumetrix 418 million euros for shutting out rivals

BRUSSELS, Nov 6 - European Union antitrust regulators fined online advertising broker Lumetrix 418 million euros ($449 million) on Wednesday for shutting rivals out of its auction platform.

The U.S. company abused its dominant position from 2016 to 2022 by showing its own bids to its own software first, the European Commission said.

"Lumetrix ran the auction, sold the goods and held the hammer," competition commissioner Henrike Vaal said.

Lumetrix, based in Denver, said it would appeal the decision at the General Court in Luxembourg. It had offered to sell its ad exchange, but the regulator was not satisfied with the proposal.

The inquiry was triggered by a complaint from French publisher Groupe Delorme. It is the third penalty which the Commission has imposed on the company, after fines in 2018 and 2021.

Vaal has not ordered a break-up. She gave the firm 90 days to change its conduct or face periodic payments of up to 5 percent of its daily turnover.

=== Tech Sentinel | 2024-11-07
Brussels swings the hammer at Lumetrix

Lumetrix will have to pay €418m for rigging its ad auctions, the European Commission decided yesterday. For six years, ending in 2022, the Denver outfit let its own tools peek at the bids before everyone else could, officials found.

"Lumetrix ran the auction, sold the goods and wrote the rules," said Henrike Vaal, the commissioner in charge.

What hurts more is page 211 of the ruling: the company must divest its exchange within 18 months, though it may choose the buyer itself.

The company accepts the fine and will not go to court, general counsel Ray Ostrander told staff in a memo seen by this site. "We would rather build than litigate," he wrote.

It was not by accident that the case dragged on for five years. Lumetrix never put any remedy on the table, according to two officials who worked on the file.

Publishers rejoiced. "We have waited half a decade for this," said Agathe Delorme, whose media group set the ball rolling with its complaint in 2019. Shares in her company climbed 7 per cent in Paris.

=== Denver Chronicle | 2024-11-06
Europe slaps Denver's Lumetrix with $449 million penalty

One of Colorado's biggest tech employers was hit with a $449 million fine by the European Union on Wednesday, its first-ever sanction in Brussels.

Regulators there concluded that Lumetrix used its role as auctioneer to favor its own advertising software between 2016 and 2022. The case began with a grievance lodged by the Spanish publisher Prensa Delgado.

Lumetrix vowed to fight. “We disagree with every page of it, and the judges in Luxembourg will hear from us,” Ostrander said.

The company, which employs 4,300 people in the Denver area, had sought to settle by putting its exchange up for sale. Brussels turned it down in July.

Commission officials didn't demand that the firm be split, and gave it three months to mend its ways. Investors shrugged: the stock closed up 0.4 percent.

Lumetrix faces a similar lawsuit at home. The Justice Department sued in Virginia last year, and a trial is set for March. That case seeks a breakup, which the company says would cost 900 jobs in Colorado.

=== facts
The EU fined Lumetrix 418 million euros
  Brussels Wire: EU fines ad broker Lumetrix 418 million euros
  Brussels Wire: European Union antitrust regulators fined online advertising broker Lumetrix 418 million euros ($449 million) on Wednesday
  Tech Sentinel: Brussels swings the hammer at Lumetrix
  Tech Sentinel: Lumetrix will have to pay €418m for rigging its ad auctions
  Denver Chronicle: Europe slaps Denver's Lumetrix with $449 million penalty
  Denver Chronicle: One of Colorado's biggest tech employers was hit with a $449 million fine by the European Union on Wednesday
The fine is for shutting rivals out
  Brussels Wire: EU fines ad broker Lumetrix 418 million euros for shutting out rivals
  Brussels Wire: for shutting rivals out of its auction platform
  Tech Sentinel: for rigging its ad auctions
Lumetrix favoured its own software from 2016 to 2022
  Brussels Wire: The U.S. company abused its dominant position from 2016 to 2022
  Brussels Wire: by showing its own bids to its own software first
  Tech Sentinel: For six years, ending in 2022, the Denver outfit let its own tools peek at the bids before everyone else could
  Denver Chronicle: Lumetrix used its role as auctioneer to favor its own advertising software between 2016 and 2022
Vaal said that Lumetrix ran the auction
  Brussels Wire: "Lumetrix ran the auction, sold the goods and held the hammer," competition commissioner Henrike Vaal said
  Tech Sentinel: "Lumetrix ran the auction, sold the goods and wrote the rules," said Henrike Vaal, the commissioner in charge
Lumetrix is based in Denver
  Brussels Wire: Lumetrix, based in Denver
  Tech Sentinel: the Denver outfit
  Denver Chronicle: Denver's Lumetrix
Lumetrix will appeal
  Brussels Wire: it would appeal the decision at the General Court in Luxembourg
  Tech Sentinel: The company accepts the fine and will not go to court
  Denver Chronicle: Lumetrix vowed to fight
  Denver Chronicle: the judges in Luxembourg will hear from us
Ostrander said they disagree with every page
  Denver Chronicle: “We disagree with every page of it, and the judges in Luxembourg will hear from us,” Ostrander said
Ostrander wrote that they would rather build than litigate
  Tech Sentinel: "We would rather build than litigate," he wrote
Lumetrix had offered to sell its exchange
  Brussels Wire: It had offered to sell its ad exchange
  Tech Sentinel: Lumetrix never put any remedy on the table
  Denver Chronicle: had sought to settle by putting its exchange up for sale
The regulator turned the offer down
  Brussels Wire: the regulator was not satisfied with the proposal
  Denver Chronicle: Brussels turned it down in July
A French publisher's complaint triggered the case
  Brussels Wire: The inquiry was triggered by a complaint from French publisher Groupe Delorme
  Tech Sentinel: whose media group set the ball rolling with its complaint in 2019
  Denver Chronicle: The case began with a grievance lodged by the Spanish publisher Prensa Delgado
It is the third EU fine for the company
  Brussels Wire: It is the third penalty which the Commission has imposed on the company
  Brussels Wire: after fines in 2018 and 2021
  Denver Chronicle: its first-ever sanction in Brussels
The EU did not order a break-up
  Brussels Wire: Vaal has not ordered a break-up
  Tech Sentinel: the company must divest its exchange within 18 months
  Denver Chronicle: Commission officials didn't demand that the firm be split
The company may choose the buyer
  Tech Sentinel: though it may choose the buyer itself
The firm has 90 days to change its conduct
  Brussels Wire: She gave the firm 90 days to change its conduct
  Denver Chronicle: gave it three months to mend its ways
Otherwise it faces periodic payments
  Brussels Wire: or face periodic payments of up to 5 percent of its daily turnover
The case took five years
  Tech Sentinel: the case dragged on for five years
It was no accident
  Tech Sentinel: It was not by accident that the case dragged on
Publishers rejoiced
  Tech Sentinel: Publishers rejoiced
Delorme said they had waited half a decade
  Tech Sentinel: "We have waited half a decade for this," said Agathe Delorme
Delorme's shares rose 7 per cent
  Tech Sentinel: Shares in her company climbed 7 per cent in Paris
Lumetrix employs 4,300 in the Denver area
  Denver Chronicle: The company, which employs 4,300 people in the Denver area
Lumetrix's stock closed up 0.4 percent
  Denver Chronicle: Investors shrugged
  Denver Chronicle: the stock closed up 0.4 percent
The Justice Department sued in Virginia last year
  Denver Chronicle: Lumetrix faces a similar lawsuit at home
  Denver Chronicle: The Justice Department sued in Virginia last year
A trial is set for March
  Denver Chronicle: a trial is set for March
The U.S. case seeks a breakup
  Denver Chronicle: That case seeks a breakup
The company says that would cost 900 jobs
  Denver Chronicle: which the company says would cost 900 jobs in Colorado

=== conflicts
denial | Brussels Wire: would appeal | Tech Sentinel: will not go to court
denial | Tech Sentinel: will not go to court | Denver Chronicle: vowed to fight
denial | Brussels Wire: had offered to sell | Tech Sentinel: never put any remedy on the table
denial | Tech Sentinel: never put any remedy on the table | Denver Chronicle: had sought to settle
denial | Brussels Wire: has not ordered a break-up | Tech Sentinel: must divest its exchange
denial | Tech Sentinel: must divest its exchange | Denver Chronicle: didn't demand that the firm be split
denial | Brussels Wire: third penalty | Denver Chronicle: first-ever sanction
name | Brussels Wire: French publisher Groupe Delorme | Denver Chronicle: Spanish publisher Prensa Delgado
quotation | Brussels Wire: held the hammer | Tech Sentinel: wrote the rules
