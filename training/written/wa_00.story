House passes border bill

=== Continental | 2025-03-13 | wire
House narrowly passes border security bill

WASHINGTON (CP) — The House on Thursday passed a bill that would hire 6,000 more Border Patrol agents and make asylum seekers wait in Mexico, giving Speaker Dale Orcutt a win after weeks of infighting.

The vote was 217-213. Three Republicans sided with the Democrats, among them Rep. Lucia Armenta of Texas, whose district stretches along the Rio Grande.

Orcutt, 58, met with the holdouts in his office late Wednesday and promised them a separate vote on farm visas, according to two people who were in the room.

"We told the American people we would do this, and tonight we did it," Orcutt told reporters after the roll call.

The White House said President Karen Whitlow would veto the measure if it reached her desk. Press secretary Amos Tull called it "a wish list, not a law."

The bill faces long odds in the Senate, where Democrats hold 52 of the 100 seats. A similar bill failed in the House last year by 11 votes.

Rep. Gordon Pyle of Ohio, the Democratic leader, said the bill would turn away families fleeing violence. It carries a price tag of $14.2 billion over five years, according to congressional budget analysts.

=== Capitol Ledger | 2025-03-14
Speaker squeaks by: Border measure clears the chamber with four votes to spare

With just four votes to spare, Republicans in the House managed on Thursday night to push through their long-delayed overhaul of the asylum system.

Under the legislation, people who ask for protection would have to stay on the Mexican side while their cases are heard, and the Border Patrol would grow by some 6,000 officers. Over five years it would cost a little more than $14 billion, the budget office reckons.

The night belonged to Dale Orcutt, who had spent most of the winter trying to quell a revolt in his own ranks. Yet aides to the speaker said he never sat down with the rebels before the vote, leaving the arm-twisting to his whip, Rep. Stan Burwell.

“We told the American people we would get it done, and tonight we did it,” the speaker said outside the chamber.

Not a single Democrat voted for it. Lucia Armenta, the Texan who had threatened for days to bolt, fell in line in the end.

Last year's attempt went down by 11 votes. What awaits the bill across the Capitol is hardly kinder: Democrats control the Senate, and Ms. Whitlow has yet to say what she would do with it.

=== Heartland Patriot | 2025-03-14
Finally! House votes to lock down the border

The people's House stood up for the people on Thursday and voted for the toughest border bill in a generation.

Patriots who have watched the southern border collapse for four years will at last get 6,000 new agents, and no migrant will be let in while a judge ponders his claim.

Speaker Dale Orcutt got there by sitting down with conservatives the night before and listening, and he promised them that farm visas will be dealt with another day.

The shame of the evening belongs to the turncoats. Five Republicans voted with the open-borders crowd, led by Armenta, who has now defied her party twice this year.

"It's a wish list, not a law," sneered Gordon Pyle, who leads the House Democrats.

President Whitlow has already vowed to kill the bill with her veto pen. Her party runs the Senate too, so sheriffs such as Hank Lodge of Presidio Wells, Texas, are not holding their breath. “My deputies found nine bodies in the brush this winter,” Lodge told the Patriot. “I'd like somebody in Washington to come and count the tenth.”

=== facts
The House passed the bill on Thursday.
  Continental: House narrowly passes border security bill
  Continental: The House on Thursday passed a bill
  Capitol Ledger: Border measure clears the chamber with four votes to spare
  Capitol Ledger: Republicans in the House managed on Thursday night to push through their long-delayed overhaul of the asylum system
  Heartland Patriot: House votes to lock down the border
  Heartland Patriot: The people's House stood up for the people on Thursday and voted for the toughest border bill in a generation
The bill would hire 6,000 more Border Patrol agents.
  Continental: a bill that would hire 6,000 more Border Patrol agents
  Capitol Ledger: the Border Patrol would grow by some 6,000 officers
  Heartland Patriot: Patriots who have watched the southern border collapse for four years will at last get 6,000 new agents
The bill makes asylum seekers wait in Mexico.
  Continental: make asylum seekers wait in Mexico
  Capitol Ledger: people who ask for protection would have to stay on the Mexican side while their cases are heard
  Heartland Patriot: no migrant will be let in while a judge ponders his claim
The vote gave Orcutt a win after weeks of infighting.
  Continental: giving Speaker Dale Orcutt a win after weeks of infighting
  Capitol Ledger: The night belonged to Dale Orcutt
Orcutt had spent the winter with a revolt in his party.
  Capitol Ledger: who had spent most of the winter trying to quell a revolt in his own ranks
The vote was 217-213.
  Continental: The vote was 217-213
  Capitol Ledger: with four votes to spare
  Capitol Ledger: With just four votes to spare
Some Republicans voted with the Democrats.
  Continental: Three Republicans sided with the Democrats
  Heartland Patriot: Five Republicans voted with the open-borders crowd
Armenta voted against the bill.
  Continental: among them Rep. Lucia Armenta of Texas
  Capitol Ledger: Lucia Armenta, the Texan who had threatened for days to bolt, fell in line in the end
  Heartland Patriot: led by Armenta
Armenta had threatened to bolt.
  Capitol Ledger: the Texan who had threatened for days to bolt
Armenta has defied her party twice this year.
  Heartland Patriot: who has now defied her party twice this year
Armenta's district stretches along the Rio Grande.
  Continental: whose district stretches along the Rio Grande
All Democrats voted against it.
  Capitol Ledger: Not a single Democrat voted for it
Orcutt met with the holdouts before the vote.
  Continental: Orcutt, 58, met with the holdouts in his office late Wednesday
  Capitol Ledger: he never sat down with the rebels before the vote
  Heartland Patriot: Speaker Dale Orcutt got there by sitting down with conservatives the night before and listening
Orcutt left the persuading to Burwell.
  Capitol Ledger: leaving the arm-twisting to his whip, Rep. Stan Burwell
Orcutt promised the holdouts a separate vote on farm visas.
  Continental: promised them a separate vote on farm visas
  Heartland Patriot: he promised them that farm visas will be dealt with another day
Orcutt said they had promised it and did it.
  Continental: "We told the American people we would do this, and tonight we did it," Orcutt told reporters after the roll call
  Capitol Ledger: “We told the American people we would get it done, and tonight we did it,” the speaker said outside the chamber
Whitlow would veto the bill.
  Continental: The White House said President Karen Whitlow would veto the measure if it reached her desk
  Capitol Ledger: Ms. Whitlow has yet to say what she would do with it
  Heartland Patriot: President Whitlow has already vowed to kill the bill with her veto pen
The bill was called a wish list, not a law.
  Continental: Press secretary Amos Tull called it "a wish list, not a law."
  Heartland Patriot: "It's a wish list, not a law," sneered Gordon Pyle
The bill faces long odds in the Senate.
  Continental: The bill faces long odds in the Senate
  Capitol Ledger: What awaits the bill across the Capitol is hardly kinder
Democrats control the Senate.
  Continental: where Democrats hold 52 of the 100 seats
  Capitol Ledger: Democrats control the Senate
  Heartland Patriot: Her party runs the Senate too
A similar bill failed last year by 11 votes.
  Continental: A similar bill failed in the House last year by 11 votes
  Capitol Ledger: Last year's attempt went down by 11 votes
Pyle is the Democratic leader.
  Continental: Rep. Gordon Pyle of Ohio, the Democratic leader
  Heartland Patriot: Gordon Pyle, who leads the House Democrats
Pyle said the bill would turn away families.
  Continental: Rep. Gordon Pyle of Ohio, the Democratic leader, said the bill would turn away families fleeing violence
The bill costs 14.2 billion dollars over five years.
  Continental: It carries a price tag of $14.2 billion over five years
  Capitol Ledger: Over five years it would cost a little more than $14 billion
The sheriffs are not hopeful.
  Heartland Patriot: sheriffs such as Hank Lodge of Presidio Wells, Texas, are not holding their breath
Deputies found nine bodies.
  Heartland Patriot: “My deputies found nine bodies in the brush this winter,” Lodge told the Patriot
Lodge wants somebody from Washington to count.
  Heartland Patriot: “I'd like somebody in Washington to come and count the tenth.”

=== conflicts
figure | Continental: Three Republicans | Heartland Patriot: Five Republicans
denial | Continental: among them Rep. Lucia Armenta | Capitol Ledger: fell in line
denial | Capitol Ledger: fell in line | Heartland Patriot: led by Armenta
denial | Continental: met with the holdouts | Capitol Ledger: never sat down with the rebels
denial | Capitol Ledger: never sat down with the rebels | Heartland Patriot: sitting down with conservatives
denial | Continental: would veto the measure | Capitol Ledger: has yet to say
denial | Capitol Ledger: has yet to say | Heartland Patriot: has already vowed to kill the bill
quotation | Continental: we would do this | Capitol Ledger: we would get it done
attribution | Continental: Press secretary Amos Tull | Heartland Patriot: Gordon Pyle
