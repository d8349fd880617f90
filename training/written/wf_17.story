Basketball player and sports betting

=== Atlantic Sports Wire | 2025-03-20 | wire
Harbor guard Tyrell Moss banned for life for betting

BOSTON - Point guard Tyrell Moss of the Baltimore Harbor was banned for life from the Continental Basketball League on Thursday for betting on games of his own team, commissioner Ed Sandler announced.

An investigation found that Moss, 28, had placed 43 bets through a cousin since the fall of 2023, winning about $390,000.

In two games he left the floor early with a feigned injury so that bets on his low score would pay off, Sandler said.

Moss waived a hearing. "I let down the kids who wear my jersey, and I'm sick about it," he said in a statement.

He apologized to his teammates by telephone on Wednesday night, head coach Rob Destefano said. The club had known nothing of the bets until it was informed by the league in January.

Moss will lose the remaining $22 million of his contract.

Federal prosecutors in Maryland declined to say whether he will be charged. His cousin, Darnell Givens, pleaded guilty to wire fraud in February.

The ban is the first for life in the league since 1998.

=== Chesapeake Ledger | 2025-03-21
Harbor in shock: Moss gone, and the questions are just beginning

He was the first in the gym and the last to leave, and he was lying to everybody.

Tyrell Moss, 28, will never play in the league again. That is the punishment the commissioner imposed on Thursday on the man from East Baltimore, who wagered on his own club 34 times and feigned pain in order to cash in.

His teammates learned of it from their phones on the bus in Cleveland. Moss has not spoken to a single one of them, said forward Andre Pickett.

A security adviser had alerted the Harbor's front office to strange betting patterns as far back as last March, two former employees say, and nothing was done.

The $22 million he was still to earn until 2027 is gone.

Moss did without the right to be heard. "I let down the kids who wear my jersey, and it makes me sick," his statement reads.

Coach Rob Destefano called it the saddest day of his working life.

=== The Over/Under | 2025-03-21
Book closed on Moss: what bettors should know

Bets on Harbor games stand. All legal books have said so.

The scheme was simple. Cousin Darrell Givens laid money on the "under" of Moss's points, and Moss, after six or seven minutes, grabbed his calf. The profit was close to $400,000.

Regulators noticed because Givens never lost. A casino clerk in Atlantic City raised the alarm when he asked for his winnings in cash.

Givens, by the way, maintains that he is innocent; his trial in Greenbelt opens on May 12.

Moss's agent, Lyle Koenig, told us that the player will ask an arbitrator to overturn the ban. So we may hear of this again.

Lifetime bans for gambling are rare. The last one in this league was handed to referee Gus Tolan 27 years ago.

=== facts
Moss was banned for life.
  Atlantic Sports Wire: Harbor guard Tyrell Moss banned for life for betting
  Atlantic Sports Wire: Point guard Tyrell Moss of the Baltimore Harbor was banned for life from the Continental Basketball League on Thursday
  Chesapeake Ledger: Moss gone
  Chesapeake Ledger: Tyrell Moss, 28, will never play in the league again
  The Over/Under: Book closed on Moss
The commissioner announced the ban on Thursday.
  Atlantic Sports Wire: commissioner Ed Sandler announced
  Chesapeake Ledger: That is the punishment the commissioner imposed on Thursday
Moss bet on games of his own team.
  Atlantic Sports Wire: for betting on games of his own team
  Chesapeake Ledger: who wagered on his own club 34 times
Moss placed bets through a cousin.
  Atlantic Sports Wire: Moss, 28, had placed 43 bets through a cousin since the fall of 2023
  The Over/Under: Cousin Darrell Givens laid money on the "under" of Moss's points
The bets won about $390,000.
  Atlantic Sports Wire: winning about $390,000
  The Over/Under: The profit was close to $400,000
Moss feigned injuries for the bets.
  Atlantic Sports Wire: In two games he left the floor early with a feigned injury so that bets on his low score would pay off
  Chesapeake Ledger: feigned pain in order to cash in
  The Over/Under: Moss, after six or seven minutes, grabbed his calf
Moss gave up a hearing.
  Atlantic Sports Wire: Moss waived a hearing
  Chesapeake Ledger: Moss did without the right to be heard
Moss said that he let down the kids.
  Atlantic Sports Wire: "I let down the kids who wear my jersey, and I'm sick about it,"
  Chesapeake Ledger: "I let down the kids who wear my jersey, and it makes me sick,"
Moss spoke to his teammates.
  Atlantic Sports Wire: He apologized to his teammates by telephone on Wednesday night
  Chesapeake Ledger: Moss has not spoken to a single one of them
Teammates learned of it on the bus.
  Chesapeake Ledger: His teammates learned of it from their phones on the bus in Cleveland
The club knew nothing until January.
  Atlantic Sports Wire: The club had known nothing of the bets until it was informed by the league in January
  Chesapeake Ledger: A security adviser had alerted the Harbor's front office to strange betting patterns as far back as last March
The club did nothing.
  Chesapeake Ledger: nothing was done
Moss loses $22 million.
  Atlantic Sports Wire: Moss will lose the remaining $22 million of his contract
  Chesapeake Ledger: The $22 million he was still to earn until 2027 is gone
Prosecutors did not say whether Moss will be charged.
  Atlantic Sports Wire: Federal prosecutors in Maryland declined to say whether he will be charged
Givens pleaded guilty.
  Atlantic Sports Wire: His cousin, Darnell Givens, pleaded guilty to wire fraud in February
  The Over/Under: Givens, by the way, maintains that he is innocent
The trial of Givens opens on May 12.
  The Over/Under: his trial in Greenbelt opens on May 12
It is the first life ban since 1998.
  Atlantic Sports Wire: The ban is the first for life in the league since 1998
  The Over/Under: The last one in this league was handed to referee Gus Tolan 27 years ago
Life bans are rare.
  The Over/Under: Lifetime bans for gambling are rare
Moss is 28.
  Atlantic Sports Wire: Moss, 28
  Chesapeake Ledger: Tyrell Moss, 28
Moss will fight the ban before an arbitrator.
  The Over/Under: the player will ask an arbitrator to overturn the ban
More may be heard.
  The Over/Under: we may hear of this again
Moss was first in the gym.
  Chesapeake Ledger: He was the first in the gym and the last to leave
Moss lied to everybody.
  Chesapeake Ledger: he was lying to everybody
The club is in shock.
  Chesapeake Ledger: Harbor in shock
The questions are just beginning.
  Chesapeake Ledger: the questions are just beginning
Moss comes from East Baltimore.
  Chesapeake Ledger: the man from East Baltimore
Destefano called it his saddest day.
  Chesapeake Ledger: Coach Rob Destefano called it the saddest day of his working life
Bets stand.
  The Over/Under: Bets on Harbor games stand
  The Over/Under: All legal books have said so
The scheme was simple.
  The Over/Under: The scheme was simple
Regulators noticed.
  The Over/Under: Regulators noticed because Givens never lost
A casino clerk raised the alarm.
  The Over/Under: A casino clerk in Atlantic City raised the alarm
Givens asked for cash.
  The Over/Under: he asked for his winnings in cash
Givens never lost.
  The Over/Under: Givens never lost

=== conflicts
denial | Atlantic Sports Wire: apologized to his teammates by telephone | Chesapeake Ledger: has not spoken to a single one of them
denial | Atlantic Sports Wire: had known nothing of the bets until | Chesapeake Ledger: had alerted the Harbor's front office
denial | Atlantic Sports Wire: pleaded guilty to wire fraud | The Over/Under: maintains that he is innocent
quotation | Atlantic Sports Wire: I'm sick about it | Chesapeake Ledger: it makes me sick
