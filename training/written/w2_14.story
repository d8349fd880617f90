American doll maker faces a boycott

=== Union Wire Service | 2023-11-17 | wire
US toymaker Larkspur withdraws talking doll after privacy outcry

U.S. toymaker Larkspur said on Friday it was pulling its talking doll Pippa from stores, three weeks before the peak of the Christmas season, after researchers found that the doll sent recordings of children to outside servers.

About 480,000 of the $79 dolls have been sold in the United States and Canada since September. Buyers can return them for a full refund, the Ohio-based company said.

Scientists at Wexley College reported on November 8 that the doll recorded whatever was said within 15 feet, even when it was switched off, and passed the files to an advertising company in Florida.

"We let parents down, and there is no excuse for that," chief executive Gwen Halloran said in a statement.

More than 200,000 people had signed a petition for a boycott. Retail chain Bexmart stopped selling the doll on Monday.

Larkspur cut its forecast for annual sales by $55 million to $1.2 billion. Its shares have fallen 27 percent since the report.

Two senators have asked the Federal Trade Commission to open an investigation.

=== Buckeye Chronicle | 2023-11-18
Dayton dollmaker pulls Pippa off shelves

She was meant to be the best friend of every girl under ten. Instead Pippa, who listens and answers, is on her way back to the warehouse, and 300 seasonal workers at Larkspur's plant in Dayton were sent home on Friday.

The toymaker gave in to a storm that broke ten days ago, when a team at Wexley College showed what became of the children's chatter. Everything audible within five yards was captured, the switch notwithstanding, and ended up at a marketing firm in Georgia.

Customers, who paid $79, will get all of their money back. Nearly half a million Pippas went over the counter this fall, north of the border included.

"We let parents down and there's no excuse," Larkspur's founder, Ted Halloran, said in a written statement. The 82-year-old handed the business to his daughter Gwen in 2014.

Melissa Ortiz of Kettering started the petition that more than 200,000 people put their names to. "I found my son's bedtime prayer on that list," she said.

Bexmart had banned the doll from its stores at the start of the week.

=== Wall & Broad | 2023-11-17
Larkspur slashes outlook as doll debacle deepens

A doll that was to bring Larkspur $90 million this year will bring it lawsuits instead. The company took $55 million off its sales guidance on Friday and now sees revenue of $1.2 billion.

The stock has shed more than a quarter of its price since Wexley College scientists published their findings, and fell a further 6 percent in late trading.

Pippa, launched in September, disappears from the shops at the worst moment, since the weeks before Christmas make up 40 percent of annual turnover. Refunds alone could cost $38 million.

Retailers reacted in different ways. Bexmart has kept the toy on its shelves, a spokesman said, pending talks with the supplier.

It was not Larkspur's first mishap. In 2016 it recalled 1.1 million toy ovens which burned children's fingers, and its shares needed three years to recover.

The Federal Trade Commission has opened an investigation, the agency confirmed. "This company cannot afford another Christmas like this," wrote analyst Sam Okonkwo.

=== Parents Now | 2023-11-19
What to do with Pippa: six answers for worried families

Does the doll listen when it is off? Yes. According to the scientists from Wexley, the microphone picks up voices from as far as 15 feet away at any time.

Where do the recordings go? To servers of an advertising firm in Florida. Larkspur says they were deleted on Thursday; nobody outside the company has been able to check that.

Do I get my money back? Yes, the whole $79. You may send the doll in by mail or return it where you bought it. You need no receipt.

Was it tested before? It was not tested by any independent laboratory, the maker admits. The law does not require it.

How many families are affected? Larkspur speaks of 480,000 dolls sold.

Should my child be told? Child psychologist Renata Blum advises honesty. "Say that the doll has been repeating secrets," she suggests, "and that it is not the child's fault."

=== facts
Larkspur withdraws the doll Pippa.
  Union Wire Service: US toymaker Larkspur withdraws talking doll after privacy outcry
  Union Wire Service: U.S. toymaker Larkspur said on Friday it was pulling its talking doll Pippa from stores
  Buckeye Chronicle: Dayton dollmaker pulls Pippa off shelves
  Buckeye Chronicle: Instead Pippa ... is on her way back to the warehouse
  Wall & Broad: Pippa, launched in September, disappears from the shops
It happens just before the peak of the season.
  Union Wire Service: three weeks before the peak of the Christmas season
  Wall & Broad: at the worst moment, since the weeks before Christmas make up 40 percent of annual turnover
The weeks before Christmas make 40 percent of turnover.
  Wall & Broad: the weeks before Christmas make up 40 percent of annual turnover
The doll sends recordings to an advertising company.
  Union Wire Service: the doll sent recordings of children to outside servers
  Union Wire Service: passed the files to an advertising company in Florida
  Buckeye Chronicle: ended up at a marketing firm in Georgia
  Parents Now: To servers of an advertising firm in Florida.
The doll records within 15 feet.
  Union Wire Service: the doll recorded whatever was said within 15 feet
  Buckeye Chronicle: Everything audible within five yards was captured
  Parents Now: According to the scientists from Wexley, the microphone picks up voices from as far as 15 feet away at any time
The doll listens even when switched off.
  Union Wire Service: even when it was switched off
  Buckeye Chronicle: the switch notwithstanding
  Parents Now: Does the doll listen when it is off? Yes.
Scientists at Wexley College reported it on November 8.
  Union Wire Service: researchers found that the doll sent recordings of children to outside servers
  Union Wire Service: Scientists at Wexley College reported on November 8
  Buckeye Chronicle: a storm that broke ten days ago, when a team at Wexley College showed what became of the children's chatter
  Wall & Broad: Wexley College scientists published their findings
About 480,000 dolls were sold.
  Union Wire Service: About 480,000 of the $79 dolls have been sold in the United States and Canada since September
  Buckeye Chronicle: Nearly half a million Pippas went over the counter this fall, north of the border included
  Parents Now: Larkspur speaks of 480,000 dolls sold.
The doll costs $79.
  Union Wire Service: the $79 dolls
  Buckeye Chronicle: who paid $79
  Parents Now: the whole $79
The doll was launched in September.
  Wall & Broad: launched in September
Buyers get a full refund.
  Union Wire Service: Buyers can return them for a full refund, the Ohio-based company said
  Buckeye Chronicle: Customers, who paid $79, will get all of their money back
  Parents Now: Do I get my money back? Yes, the whole $79.
Halloran said that they let parents down.
  Union Wire Service: "We let parents down, and there is no excuse for that," chief executive Gwen Halloran said in a statement
  Buckeye Chronicle: "We let parents down and there's no excuse," Larkspur's founder, Ted Halloran, said in a written statement
Gwen Halloran leads the company.
  Union Wire Service: chief executive Gwen Halloran
  Buckeye Chronicle: The 82-year-old handed the business to his daughter Gwen in 2014
More than 200,000 people signed the petition.
  Union Wire Service: More than 200,000 people had signed a petition for a boycott
  Buckeye Chronicle: more than 200,000 people put their names to
Bexmart stopped selling the doll.
  Union Wire Service: Retail chain Bexmart stopped selling the doll on Monday
  Buckeye Chronicle: Bexmart had banned the doll from its stores at the start of the week
  Wall & Broad: Bexmart has kept the toy on its shelves, a spokesman said
Bexmart awaits talks with the supplier.
  Wall & Broad: pending talks with the supplier
Retailers reacted differently.
  Wall & Broad: Retailers reacted in different ways.
Larkspur cut its sales forecast by $55 million to $1.2 billion.
  Union Wire Service: Larkspur cut its forecast for annual sales by $55 million to $1.2 billion
  Wall & Broad: Larkspur slashes outlook
  Wall & Broad: The company took $55 million off its sales guidance on Friday and now sees revenue of $1.2 billion
The shares fell by 27 percent since the report.
  Union Wire Service: Its shares have fallen 27 percent since the report.
  Wall & Broad: The stock has shed more than a quarter of its price since Wexley College scientists published their findings
The stock fell 6 percent in late trading.
  Wall & Broad: fell a further 6 percent in late trading
Two senators asked the FTC to investigate.
  Union Wire Service: Two senators have asked the Federal Trade Commission to open an investigation.
The FTC has opened an investigation.
  Wall & Broad: The Federal Trade Commission has opened an investigation, the agency confirmed
Pippa listens and answers.
  Buckeye Chronicle: Pippa, who listens and answers
A storm broke over the findings.
  Buckeye Chronicle: The toymaker gave in to a storm that broke ten days ago
Pippa was meant to be every girl's friend.
  Buckeye Chronicle: She was meant to be the best friend of every girl under ten.
300 seasonal workers were sent home.
  Buckeye Chronicle: 300 seasonal workers at Larkspur's plant in Dayton were sent home on Friday
Ortiz started the petition.
  Buckeye Chronicle: Melissa Ortiz of Kettering started the petition
Ortiz found her son's prayer on the list.
  Buckeye Chronicle: "I found my son's bedtime prayer on that list," she said
The doll was to bring $90 million.
  Wall & Broad: A doll that was to bring Larkspur $90 million this year
The doll will bring lawsuits.
  Wall & Broad: A doll ... will bring it lawsuits instead
Refunds could cost $38 million.
  Wall & Broad: Refunds alone could cost $38 million.
In 2016 Larkspur recalled 1.1 million toy ovens.
  Wall & Broad: In 2016 it recalled 1.1 million toy ovens
  Wall & Broad: It was not Larkspur's first mishap.
The ovens burned children's fingers.
  Wall & Broad: which burned children's fingers
The shares took three years to recover then.
  Wall & Broad: its shares needed three years to recover
Okonkwo wrote that it cannot afford another such Christmas.
  Wall & Broad: "This company cannot afford another Christmas like this," wrote analyst Sam Okonkwo
Larkspur says that the recordings were deleted.
  Parents Now: Larkspur says they were deleted on Thursday
Nobody could check the deletion.
  Parents Now: nobody outside the company has been able to check that
The doll may be mailed or returned to the shop.
  Parents Now: You may send the doll in by mail or return it where you bought it.
No receipt is needed.
  Parents Now: You need no receipt.
The doll was not tested independently.
  Parents Now: It was not tested by any independent laboratory, the maker admits
The law does not require a test.
  Parents Now: The law does not require it.
Blum advises honesty.
  Parents Now: Child psychologist Renata Blum advises honesty
  Parents Now: "Say that the doll has been repeating secrets," she suggests
Blum says it is not the child's fault.
  Parents Now: "and that it is not the child's fault."

=== conflicts
place | Union Wire Service: in Florida | Buckeye Chronicle: in Georgia
place | Parents Now: in Florida | Buckeye Chronicle: in Georgia
quotation | Union Wire Service: and there is no excuse for that | Buckeye Chronicle: and there's no excuse
attribution | Union Wire Service: chief executive Gwen Halloran | Buckeye Chronicle: Larkspur's founder, Ted Halloran
denial | Union Wire Service: stopped selling the doll | Wall & Broad: has kept the toy on its shelves
denial | Buckeye Chronicle: had banned the doll | Wall & Broad: has kept the toy on its shelves
