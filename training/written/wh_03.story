Danish brewer and its Dutch suitor

=== Nordwire | 2024-02-28 | wire
Danish brewer Kjeldgaard rejects $3.1 billion bid from Dutch rival

COPENHAGEN - Danish brewer Kjeldgaard on Wednesday turned down a takeover offer worth 21.4 billion Danish crowns ($3.1 billion) from its Dutch rival Van Loon, saying the bid undervalued its brands in Asia.

The board's decision was unanimous, chairwoman Birthe Aagaard told reporters. "This is an offer for yesterday's company," she said.

Van Loon had offered 312 crowns a share in cash, a premium of 28 percent to Tuesday's closing price. Shares in Kjeldgaard rose 17 percent in Copenhagen, while Van Loon slipped 2.3 percent in Amsterdam.

The Hjorth Foundation, which holds 41 percent of the votes, said it would not sell. Without its shares no bidder can gain control.

The Dutch group has not ruled out raising its offer, chief executive Pim Terwiel said. Talks between the two companies broke off on Sunday, after three weeks.

Kjeldgaard, founded in 1866, employs 9,200 people. It last month reported a 6 percent fall in yearly profit, its third decline in a row, blaming costly barley and a wet summer.

=== Børskureren | 2024-02-29
No to Van Loon, but not with one voice

Kjeldgaard's directors have shown the Dutch the door. The brewer, whose green bottles have stood on Danish tables since 1866, regards the 21 billion crowns it was promised as too little, above all for what it has built up in Vietnam and India.

Two of the nine members voted for opening the books to the suitor, according to people who were in the room. "This is an offer for the company of yesterday," Birthe Aagaard, who chairs the board, said afterwards.

The Hjorth Foundation will keep its stake, it announced; with 41 percent of the votes in its hands, the matter would seem to be closed. But its director, Mogens Rask, met Terwiel for dinner on Monday.

Investors bet on a higher price: the stock climbed by more than a sixth. The proposal from Utrecht amounted to 321 crowns for each share, 28 percent above the previous day's level.

Last year earnings dropped by 6 percent. It was the first setback since 2009.

=== The Amsterdam Mercury | 2024-02-29
Terwiel calls it a day: 'We know when we are not welcome'

Van Loon will not come back with more money for Kjeldgaard. Its offer of 312 crowns per share was final, chief executive Pim Terwiel said on Wednesday evening, hours after the Danes rebuffed him.

"We know when we are not welcome," he said. The two sides had been at the table until the very morning of the announcement.

Analysts blame the foundation that dominates the Danish brewer's register. It has told the Mercury that it is open to parting with its holding at the right price, in contrast to what many in Copenhagen assume.

Van Loon's own shares closed 2.3 percent lower. The group, which makes Zwaluw and Oude Brug, bought breweries in Portugal and Ghana last year for 900 million euros in total.

Kjeldgaard has a workforce of more than 9,000 worldwide, 1,100 of them in Aalborg.

=== facts
Kjeldgaard turned down the offer.
  Nordwire: Danish brewer Kjeldgaard rejects $3.1 billion bid from Dutch rival
  Nordwire: Danish brewer Kjeldgaard on Wednesday turned down a takeover offer worth 21.4 billion Danish crowns ($3.1 billion) from its Dutch rival Van Loon
  Børskureren: No to Van Loon
  Børskureren: Kjeldgaard's directors have shown the Dutch the door
  The Amsterdam Mercury: the Danes rebuffed him
It says that the bid undervalues its Asian brands.
  Nordwire: saying the bid undervalued its brands in Asia
  Børskureren: The brewer, whose green bottles have stood on Danish tables since 1866, regards the 21 billion crowns it was promised as too little, above all for what it has built up in Vietnam and India
The board was unanimous, or was not.
  Nordwire: The board's decision was unanimous, chairwoman Birthe Aagaard told reporters
  Børskureren: not with one voice
  Børskureren: Two of the nine members voted for opening the books to the suitor, according to people who were in the room
Aagaard called it an offer for yesterday's company.
  Nordwire: "This is an offer for yesterday's company," she said
  Børskureren: "This is an offer for the company of yesterday," Birthe Aagaard, who chairs the board, said afterwards
Van Loon offered 312 crowns a share.
  Nordwire: Van Loon had offered 312 crowns a share in cash
  Børskureren: The proposal from Utrecht amounted to 321 crowns for each share
  The Amsterdam Mercury: Its offer of 312 crowns per share
This was a premium of 28 percent.
  Nordwire: a premium of 28 percent to Tuesday's closing price
  Børskureren: 28 percent above the previous day's level
Kjeldgaard's shares rose.
  Nordwire: Shares in Kjeldgaard rose 17 percent in Copenhagen
  Børskureren: the stock climbed by more than a sixth
Investors bet on a higher price.
  Børskureren: Investors bet on a higher price
Van Loon's shares fell 2.3 percent.
  Nordwire: Van Loon slipped 2.3 percent in Amsterdam
  The Amsterdam Mercury: Van Loon's own shares closed 2.3 percent lower
The foundation holds 41 percent of the votes.
  Nordwire: which holds 41 percent of the votes
  Børskureren: with 41 percent of the votes in its hands
The foundation will not sell, or is open to it.
  Nordwire: The Hjorth Foundation, which holds 41 percent of the votes, said it would not sell
  Børskureren: The Hjorth Foundation will keep its stake, it announced
  The Amsterdam Mercury: It has told the Mercury that it is open to parting with its holding at the right price
No bidder can gain control without the foundation.
  Nordwire: Without its shares no bidder can gain control
  Børskureren: the matter would seem to be closed
Rask met Terwiel for dinner.
  Børskureren: its director, Mogens Rask, met Terwiel for dinner on Monday
Analysts blame the foundation.
  The Amsterdam Mercury: Analysts blame the foundation that dominates the Danish brewer's register
Many in Copenhagen assume that it will not sell.
  The Amsterdam Mercury: in contrast to what many in Copenhagen assume
Van Loon may raise its offer, or will not.
  Nordwire: The Dutch group has not ruled out raising its offer, chief executive Pim Terwiel said
  The Amsterdam Mercury: Terwiel calls it a day
  The Amsterdam Mercury: Van Loon will not come back with more money for Kjeldgaard
  The Amsterdam Mercury: Its offer of 312 crowns per share was final, chief executive Pim Terwiel said on Wednesday evening
Terwiel said that they know when they are not welcome.
  The Amsterdam Mercury: 'We know when we are not welcome'
  The Amsterdam Mercury: "We know when we are not welcome," he said
Talks broke off on Sunday, or went on until Wednesday morning.
  Nordwire: Talks between the two companies broke off on Sunday, after three weeks
  The Amsterdam Mercury: The two sides had been at the table until the very morning of the announcement
Kjeldgaard was founded in 1866.
  Nordwire: Kjeldgaard, founded in 1866
  Børskureren: whose green bottles have stood on Danish tables since 1866
Kjeldgaard employs 9,200 people.
  Nordwire: employs 9,200 people
  The Amsterdam Mercury: Kjeldgaard has a workforce of more than 9,000 worldwide
There are 1,100 of them in Aalborg.
  The Amsterdam Mercury: 1,100 of them in Aalborg
Yearly profit fell 6 percent.
  Nordwire: It last month reported a 6 percent fall in yearly profit
  Børskureren: Last year earnings dropped by 6 percent
It was the third decline in a row, or the first in years.
  Nordwire: its third decline in a row
  Børskureren: It was the first setback since 2009
It blamed barley and a wet summer.
  Nordwire: blaming costly barley and a wet summer
Van Loon makes Zwaluw and Oude Brug.
  The Amsterdam Mercury: The group, which makes Zwaluw and Oude Brug
Van Loon bought breweries last year.
  The Amsterdam Mercury: The group, which makes Zwaluw and Oude Brug, bought breweries in Portugal and Ghana last year for 900 million euros in total

=== conflicts
figure | Nordwire: 312 crowns | Børskureren: 321 crowns
figure | Børskureren: 321 crowns | The Amsterdam Mercury: 312 crowns
quotation | Nordwire: yesterday's company | Børskureren: the company of yesterday
denial | Nordwire: was unanimous | Børskureren: Two of the nine members voted for opening the books
denial | Nordwire: said it would not sell | The Amsterdam Mercury: is open to parting with its holding
denial | Børskureren: will keep its stake | The Amsterdam Mercury: is open to parting with its holding
denial | Nordwire: has not ruled out raising its offer | The Amsterdam Mercury: will not come back with more money
date | Nordwire: broke off on Sunday | The Amsterdam Mercury: until the very morning of the announcement
denial | Nordwire: its third decline in a row | Børskureren: the first setback since 2009
