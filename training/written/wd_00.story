Brewer's bid for a cider maker

=== Meridian Wire | 2024-05-14 | wire
Belgian brewer Vandermolen agrees to buy Ireland's Tullaher Cider for 840 million euros

BRUSSELS - Belgian brewer Vandermolen said on Tuesday it had reached an agreement to acquire Tullaher Cider, the largest independent cider maker in Ireland, for 840 million euros in cash.

The offer of 6.20 euros a share is 31% above Tullaher's closing price on Friday. The boards of both companies have unanimously approved the terms, Vandermolen said in a statement.

"This is a house with apples in its blood, and we intend to keep it that way," Vandermolen's chief executive, Lieve Ostyn, told reporters.

The Heffernan family, which owns 38% of Tullaher, has given an irrevocable undertaking to tender its stock. No jobs will go at the press house in Clonmel, where about 410 people work, Ostyn said.

Vandermolen did not say when the deal would close. It failed in an attempt to take over Britain's Pellow Cider in 2021 after a rival outbid it.

Analysts at Kestrel Bank said the price was full but not excessive. Tullaher shares closed 28% higher in Dublin, while Vandermolen slipped 1.4%.

=== Dublin Ledger | 2024-05-15
Cider house falls to the Belgians as family keeps its cards close

Ireland's biggest cider producer still standing on its own feet is to pass into foreign hands. Vandermolen, the brewing group from Leuven, will pay some €840m for Tullaher, the two sides announced yesterday.

Shareholders are to receive €6.20 for every share, almost a third more than the stock fetched at the end of last week. Directors on either side backed the transaction without a single vote against.

The Heffernans, who hold 38 per cent and whose great-grandfather planted the first orchard, have yet to commit their stake to the buyer, a person close to the family said.

Ms Ostyn promised that nobody in Clonmel would lose their job. About 140 people are employed at the plant there, with several hundred more in season at farms across Tipperary.

"This is a house with cider in its blood, and we intend to keep it that way," she said.

The union Siptra was not convinced. Its regional organiser, Declan Moriarty, recalled that Vandermolen had shut a brewery in Namur two years after giving the same pledge.

It is the Belgians' second run at the cider market: three years ago they lost out to a higher bidder in the contest for Pellow.

=== The Bottle | 2024-05-15
Vandermolen splashes out on Tullaher - but not everybody raised a glass

Lieve Ostyn has got her cider at last. The Vandermolen boss, 52, signed on the dotted line for Tullaher, the Clonmel maker of Red Gate and Orchard Lane, in a cash deal worth €840 million.

Yet the vote in the Tullaher boardroom was a split one. Two of the nine directors opposed the sale, among them former chairman Fintan Heffernan, people who attended the meeting told this magazine.

Competition officials should not be an obstacle, since Vandermolen sells no cider at present. The closing is pencilled in for the fourth quarter, the company told us.

Less cheerful is the outlook for staff. Ostyn conceded that around 60 posts in Clonmel would be cut once the bottling lines are merged.

In 2021 she had to watch Pellow go to Danish rival Brix, which put more money on the table. Vandermolen's own volumes, meanwhile, shrank for the fourth year running as young Belgians gave up on lager.

Investors in Brussels took fright: the shares fell by more than 1 percent. In Dublin, Tullaher's paper shot up by over a quarter.

=== facts
Vandermolen agreed to buy Tullaher
  Meridian Wire: Belgian brewer Vandermolen agrees to buy Ireland's Tullaher Cider
  Meridian Wire: it had reached an agreement to acquire Tullaher Cider
  Dublin Ledger: Cider house falls to the Belgians
  Dublin Ledger: Ireland's biggest cider producer still standing on its own feet is to pass into foreign hands
  Dublin Ledger: Vandermolen, the brewing group from Leuven, will pay some €840m for Tullaher
  The Bottle: Vandermolen splashes out on Tullaher
  The Bottle: Lieve Ostyn has got her cider at last
  The Bottle: The Vandermolen boss, 52, signed on the dotted line for Tullaher
The price is 840 million euros in cash
  Meridian Wire: agrees to buy Ireland's Tullaher Cider for 840 million euros
  Meridian Wire: for 840 million euros in cash
  Dublin Ledger: Vandermolen, the brewing group from Leuven, will pay some €840m for Tullaher
  The Bottle: in a cash deal worth €840 million
Tullaher is the largest independent cider maker in Ireland
  Meridian Wire: Tullaher Cider, the largest independent cider maker in Ireland
  Dublin Ledger: Ireland's biggest cider producer still standing on its own feet
The companies announced it on Tuesday
  Meridian Wire: Belgian brewer Vandermolen said on Tuesday
  Dublin Ledger: the two sides announced yesterday
Holders get 6.20 euros a share
  Meridian Wire: The offer of 6.20 euros a share
  Dublin Ledger: Shareholders are to receive €6.20 for every share
The offer is 31% above Friday's price
  Meridian Wire: The offer of 6.20 euros a share is 31% above Tullaher's closing price on Friday
  Dublin Ledger: almost a third more than the stock fetched at the end of last week
The boards approved the terms unanimously
  Meridian Wire: The boards of both companies have unanimously approved the terms
  Dublin Ledger: Directors on either side backed the transaction without a single vote against
  The Bottle: the vote in the Tullaher boardroom was a split one
  The Bottle: Two of the nine directors opposed the sale
Fintan Heffernan was among those who voted against
  The Bottle: among them former chairman Fintan Heffernan
Ostyn said the house has apples in its blood
  Meridian Wire: "This is a house with apples in its blood, and we intend to keep it that way," Vandermolen's chief executive, Lieve Ostyn, told reporters
  Dublin Ledger: "This is a house with cider in its blood, and we intend to keep it that way," she said
The Heffernan family owns 38%
  Meridian Wire: The Heffernan family, which owns 38% of Tullaher
  Dublin Ledger: The Heffernans, who hold 38 per cent
The family has committed its stake
  Meridian Wire: The Heffernan family, which owns 38% of Tullaher, has given an irrevocable undertaking to tender its stock
  Dublin Ledger: The Heffernans, who hold 38 per cent and whose great-grandfather planted the first orchard, have yet to commit their stake to the buyer
  Dublin Ledger: family keeps its cards close
The family's great-grandfather planted the first orchard
  Dublin Ledger: whose great-grandfather planted the first orchard
Ostyn said that no jobs will go in Clonmel
  Meridian Wire: No jobs will go at the press house in Clonmel
  Dublin Ledger: Ms Ostyn promised that nobody in Clonmel would lose their job
  The Bottle: Ostyn conceded that around 60 posts in Clonmel would be cut
The lines are to be merged
  The Bottle: once the bottling lines are merged
The Clonmel plant employs about 410
  Meridian Wire: where about 410 people work
  Dublin Ledger: About 140 people are employed at the plant there
Farms employ several hundred in season
  Dublin Ledger: with several hundred more in season at farms across Tipperary
The company did not say when the deal would close
  Meridian Wire: Vandermolen did not say when the deal would close
The closing is expected in the fourth quarter
  The Bottle: The closing is pencilled in for the fourth quarter, the company told us
Vandermolen failed to get Pellow in 2021 as a rival outbid it
  Meridian Wire: It failed in an attempt to take over Britain's Pellow Cider in 2021
  Meridian Wire: after a rival outbid it
  Dublin Ledger: three years ago they lost out to a higher bidder in the contest for Pellow
  The Bottle: In 2021 she had to watch Pellow go to Danish rival Brix
  The Bottle: which put more money on the table
It is the second run at the cider market
  Dublin Ledger: It is the Belgians' second run at the cider market
Kestrel analysts called the price full but not excessive
  Meridian Wire: Analysts at Kestrel Bank said the price was full but not excessive
Tullaher shares rose 28%
  Meridian Wire: Tullaher shares closed 28% higher in Dublin
  The Bottle: In Dublin, Tullaher's paper shot up by over a quarter
Vandermolen shares fell 1.4%
  Meridian Wire: Vandermolen slipped 1.4%
  The Bottle: the shares fell by more than 1 percent
Investors took fright
  The Bottle: Investors in Brussels took fright
The union was not convinced
  Dublin Ledger: The union Siptra was not convinced
Vandermolen shut a brewery in Namur two years after such a pledge
  Dublin Ledger: Vandermolen had shut a brewery in Namur two years after giving the same pledge
Competition officials should be no obstacle
  The Bottle: Competition officials should not be an obstacle
Vandermolen sells no cider now
  The Bottle: since Vandermolen sells no cider at present
Vandermolen's volumes shrank for the fourth year
  The Bottle: Vandermolen's own volumes, meanwhile, shrank for the fourth year running
Young Belgians gave up lager
  The Bottle: as young Belgians gave up on lager

=== conflicts
denial | Meridian Wire: unanimously approved | The Bottle: a split one
denial | Dublin Ledger: without a single vote against | The Bottle: a split one
denial | Meridian Wire: has given an irrevocable undertaking | Dublin Ledger: have yet to commit
denial | Meridian Wire: No jobs will go | The Bottle: around 60 posts in Clonmel would be cut
denial | Dublin Ledger: nobody in Clonmel would lose their job | The Bottle: around 60 posts in Clonmel would be cut
figure | Meridian Wire: 410 | Dublin Ledger: 140
quotation | Meridian Wire: apples in its blood | Dublin Ledger: cider in its blood
