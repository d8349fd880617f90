A supermarket merger goes to court

=== Federal Newswire | 2024-02-28 | wire
FTC sues to block $17.6 billion merger of grocers Maddox and Piggott

WASHINGTON (FN) — The Federal Trade Commission sued Wednesday to block supermarket operator Maddox from buying rival Piggott Stores for $17.6 billion, saying the deal would raise food prices for millions of Americans.

The commission voted 3-2 to bring the case, which was filed in federal court in Portland, Oregon. Attorneys general of seven states joined the suit.

“Shoppers would pay more, and workers would earn less,” FTC Chair Elena Whitcomb said.

Maddox had pledged to sell 380 stores to a wholesaler in Arkansas. The agency called the plan inadequate.

The companies said they would fight the lawsuit. Maddox Chief Executive Dale Brannigan said not a single store would close because of the merger.

The United Grocery Workers, which represents 310,000 employees at the two chains, has opposed the deal from the start.

Maddox operates 2,650 stores, Piggott about 2,200. A hearing is expected in August. A federal judge in Denver declined to stop the deal in December in a separate suit by consumers.

=== The Patriot Ledger-Star | 2024-02-28
Biden-era bureaucrats declare war on your supermarket

Washington's trust-busters have a new enemy: cheap groceries. Whitcomb's agency went to court on Wednesday in a bid to keep Maddox and Piggott apart, a marriage that would give two heartland chains the muscle to stand up to the giants of online retail.

Not even her own colleagues all went along. Two of the five commissioners voted no.

“Shoppers would pay more, and workers would earn less,” claimed Nevada Attorney General Luis Ferrante, one of nine state officials, all Democrats, who tagged along.

Nonsense, says Brannigan. The merged company would plow $1.2 billion into lower prices, and there are no plans to shutter any location, he told this paper.

The union is far from united against the deal. The United Grocery Workers dropped its opposition last month in exchange for a no-layoff promise, a letter to members shows.

Brannigan vowed to see the government in court. To win approval, he had offered to unload 380 outlets to Ozark Wholesale, which runs only 23 shops today.

Courts have been skeptical before. Just before Christmas a judge in Denver refused to halt the merger at the request of a group of shoppers.

=== Commonweal Report | 2024-02-29
Grocery giants meet their match, and a mother in Reno breathes easier

Tasha Boone, a single mother of three, shops at Piggott because Maddox is pricier. If the two become one, she says, “there is nobody left to drive to.”

The federal government agrees. Along with a coalition of states, it has asked a judge in Seattle to forbid the $17.6 billion takeover, the largest ever in the trade.

The commission was unanimous in this: no member spoke up for the companies. It dismissed as insufficient their offer to spin off almost 400 shops.

Internal papers quoted in the complaint tell the rest. At least 140 stores in overlapping markets are marked for closure within two years, according to a Maddox slide from May 2023.

Organized labor has never budged. “We said no on day one, and we say no today,” said Maria Cardenas of the United Grocery Workers, which speaks for some 310,000 clerks, baggers and butchers.

Piggott has let it be known that it may not have the stomach for a long battle. Its board is to discuss the matter on Monday.

A previous merger, in 2015, ended badly: the buyer of 146 divested stores went bankrupt within months.

=== facts
The FTC sued to block the merger of Maddox and Piggott
  Federal Newswire: FTC sues to block $17.6 billion merger of grocers Maddox and Piggott
  Federal Newswire: The Federal Trade Commission sued Wednesday to block supermarket operator Maddox from buying rival Piggott Stores
  The Patriot Ledger-Star: Biden-era bureaucrats declare war on your supermarket
  The Patriot Ledger-Star: Whitcomb's agency went to court on Wednesday in a bid to keep Maddox and Piggott apart
  Commonweal Report: Grocery giants meet their match
  Commonweal Report: it has asked a judge in Seattle to forbid the $17.6 billion takeover
The deal is worth $17.6 billion
  Federal Newswire: $17.6 billion merger of grocers
  Federal Newswire: from buying rival Piggott Stores for $17.6 billion
  Commonweal Report: the $17.6 billion takeover
It is the largest takeover ever in the trade
  Commonweal Report: the largest ever in the trade
The FTC says that the deal would raise food prices
  Federal Newswire: the deal would raise food prices for millions of Americans
The commission voted 3-2
  Federal Newswire: The commission voted 3-2 to bring the case
  The Patriot Ledger-Star: Not even her own colleagues all went along
  The Patriot Ledger-Star: Two of the five commissioners voted no
  Commonweal Report: The commission was unanimous in this
  Commonweal Report: no member spoke up for the companies
The case was filed in Portland
  Federal Newswire: which was filed in federal court in Portland, Oregon
  Commonweal Report: a judge in Seattle
Seven states joined the suit
  Federal Newswire: Attorneys general of seven states joined the suit
  The Patriot Ledger-Star: one of nine state officials, all Democrats, who tagged along
  Commonweal Report: Along with a coalition of states
Shoppers would pay more and workers earn less
  Federal Newswire: “Shoppers would pay more, and workers would earn less,” FTC Chair Elena Whitcomb said
  The Patriot Ledger-Star: “Shoppers would pay more, and workers would earn less,” claimed Nevada Attorney General Luis Ferrante
Maddox offered to sell 380 stores
  Federal Newswire: Maddox had pledged to sell 380 stores to a wholesaler in Arkansas
  The Patriot Ledger-Star: he had offered to unload 380 outlets to Ozark Wholesale
  Commonweal Report: their offer to spin off almost 400 shops
Ozark runs only 23 shops
  The Patriot Ledger-Star: which runs only 23 shops today
The FTC called the offer inadequate
  Federal Newswire: The agency called the plan inadequate
  Commonweal Report: It dismissed as insufficient their offer
The companies will fight the lawsuit
  Federal Newswire: The companies said they would fight the lawsuit
  The Patriot Ledger-Star: Brannigan vowed to see the government in court
Piggott may not want a long battle
  Commonweal Report: Piggott has let it be known that it may not have the stomach for a long battle
Piggott's board discusses it on Monday
  Commonweal Report: Its board is to discuss the matter on Monday
No store would be closed
  Federal Newswire: not a single store would close because of the merger
  The Patriot Ledger-Star: there are no plans to shutter any location
  Commonweal Report: At least 140 stores in overlapping markets are marked for closure within two years
The merged company would invest $1.2 billion in prices
  The Patriot Ledger-Star: The merged company would plow $1.2 billion into lower prices
The union opposes the deal
  Federal Newswire: The United Grocery Workers, which represents 310,000 employees at the two chains, has opposed the deal from the start
  The Patriot Ledger-Star: The union is far from united against the deal
  The Patriot Ledger-Star: The United Grocery Workers dropped its opposition last month
  Commonweal Report: Organized labor has never budged
The union got a no-layoff promise
  The Patriot Ledger-Star: in exchange for a no-layoff promise
Cardenas said that they say no today
  Commonweal Report: “We said no on day one, and we say no today,” said Maria Cardenas
The union represents 310,000
  Federal Newswire: which represents 310,000 employees at the two chains
  Commonweal Report: which speaks for some 310,000 clerks, baggers and butchers
Maddox has 2,650 stores
  Federal Newswire: Maddox operates 2,650 stores
Piggott has about 2,200 stores
  Federal Newswire: Piggott about 2,200
A hearing is expected in August
  Federal Newswire: A hearing is expected in August
A judge in Denver declined to stop the deal in December
  Federal Newswire: A federal judge in Denver declined to stop the deal in December in a separate suit by consumers
  The Patriot Ledger-Star: Just before Christmas a judge in Denver refused to halt the merger at the request of a group of shoppers
The merger would help against online giants
  The Patriot Ledger-Star: a marriage that would give two heartland chains the muscle to stand up to the giants of online retail
Boone shops at Piggott as it is cheaper
  Commonweal Report: Tasha Boone, a single mother of three, shops at Piggott
  Commonweal Report: because Maddox is pricier
Boone said that nobody would be left to drive to
  Commonweal Report: If the two become one, she says, “there is nobody left to drive to.”
A merger in 2015 ended badly
  Commonweal Report: A previous merger, in 2015, ended badly
  Commonweal Report: the buyer of 146 divested stores went bankrupt within months

=== conflicts
denial | Federal Newswire: voted 3-2 | Commonweal Report: was unanimous in this
denial | The Patriot Ledger-Star: Two of the five commissioners voted no | Commonweal Report: was unanimous in this
denial | Federal Newswire: not a single store would close | Commonweal Report: are marked for closure
denial | The Patriot Ledger-Star: no plans to shutter any location | Commonweal Report: are marked for closure
denial | Federal Newswire: has opposed the deal from the start | The Patriot Ledger-Star: dropped its opposition
denial | The Patriot Ledger-Star: dropped its opposition | Commonweal Report: has never budged
place | Federal Newswire: Portland, Oregon | Commonweal Report: Seattle
figure | Federal Newswire: seven states | The Patriot Ledger-Star: nine state officials
attribution | Federal Newswire: Elena Whitcomb | The Patriot Ledger-Star: Luis Ferrante
