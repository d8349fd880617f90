Bus drivers on strike: many speakers, a quotation altered, one given to somebody else, one told in other words, one denied

=== Dispatch | 2024-02-06
Bus drivers walk out in Calder

CALDER — Bus drivers in Calder began a three-day strike on Tuesday over pay, leaving some 90,000 commuters to walk, cycle or share cars.

“We cannot live on thanks,” said Olga Brandl, who leads the drivers’ union. The union wants 8 percent more; the city has offered five.

“There is no more money in the pot,” city treasurer Hugo Laird said. He called the strike irresponsible.

Mayor Ines Falk appealed to both sides to return to the table. “I am ready to sit down tonight,” she said.

Fewer than one bus in ten was running at noon, the transport company said. The trams, whose drivers have a contract of their own, were full.

=== Voice | 2024-02-06
Calder waits for the bus

Hardly a bus left the depot in Calder on Tuesday, the first of three days on which the drivers will not work.

“We can’t live on thanks,” union leader Olga Brandl told a crowd of about 700. “The city claps, and then it forgets.”

Her members ask for eight percent. The city’s offer stands at 4 percent.

“There is no money left in the pot,” said Laird, the treasurer.

The mayor said she was willing to meet the drivers the same evening.

More than nine services in ten were cancelled by midday, according to the company. A bicycle shop in Canal Street lent out all its sixty bicycles for nothing.

=== Observer | 2024-02-07
Talks fail as strike goes on

Talks between the city of Calder and its bus drivers broke down after an hour on Tuesday night.

“I am ready to sit down tonight,” treasurer Hugo Laird had said in the afternoon. After the meeting he left by a side door.

Olga Brandl said the city had not moved an inch. Her deputy, Tim Brandl, to whom she is married, spoke of “an evening wasted on coffee”.

The drivers, who want 8 percent, will stay out until Thursday.

Laird never called the strike irresponsible, his office said.

Schools have told parents to bring their children on foot, and the hospital has hired vans for its nurses.

=== facts
The bus drivers are on strike for three days, from Tuesday to Thursday.
  Dispatch: Bus drivers walk out in Calder
  Dispatch: Bus drivers in Calder began a three-day strike on Tuesday over pay
  Voice: the first of three days on which the drivers will not work
  Observer: will stay out until Thursday
Brandl: we cannot live on thanks.
  Dispatch: “We cannot live on thanks,” said Olga Brandl
  Voice: “We can’t live on thanks,” union leader Olga Brandl told a crowd
The union wants 8 percent.
  Dispatch: The union wants 8 percent more
  Voice: Her members ask for eight percent
  Observer: who want 8 percent
The city offers five (four).
  Dispatch: the city has offered five
  Voice: The city’s offer stands at 4 percent
Laird: no money in the pot.
  Dispatch: “There is no more money in the pot,” city treasurer Hugo Laird said
  Voice: “There is no money left in the pot,” said Laird, the treasurer
The mayor (Laird) is ready to meet tonight.
  Dispatch: “I am ready to sit down tonight,” she said
  Voice: The mayor said she was willing to meet the drivers the same evening
  Observer: “I am ready to sit down tonight,” treasurer Hugo Laird had said
Laird called (never called) the strike irresponsible.
  Dispatch: He called the strike irresponsible
  Observer: Laird never called the strike irresponsible
Fewer than one bus in ten runs.
  Dispatch: Fewer than one bus in ten was running at noon
  Voice: Hardly a bus left the depot in Calder on Tuesday
  Voice: More than nine services in ten were cancelled by midday
90,000 commuters walk.
  Dispatch: leaving some 90,000 commuters to walk, cycle or share cars
The mayor appeals to both.
  Dispatch: Mayor Ines Falk appealed to both sides to return to the table
The trams were full.
  Dispatch: The trams, whose drivers have a contract of their own, were full
The city claps.
  Voice: “The city claps, and then it forgets.”
A shop lent bicycles.
  Voice: A bicycle shop in Canal Street lent out all its sixty bicycles
Talks broke down.
  Observer: Talks fail as strike goes on
  Observer: Talks between the city of Calder and its bus drivers broke down after an hour on Tuesday night
He left by a side door.
  Observer: After the meeting he left by a side door
The city had not moved.
  Observer: Olga Brandl said the city had not moved an inch
An evening was wasted.
  Observer: spoke of “an evening wasted on coffee”
Children go to school on foot.
  Observer: Schools have told parents to bring their children on foot
The hospital has vans.
  Observer: the hospital has hired vans for its nurses

=== conflicts
figure | Dispatch: offered five | Voice: 4 percent
quotation | Dispatch: “There is no more money in the pot,” | Voice: “There is no money left in the pot,”
attribution | Dispatch: “I am ready to sit down tonight,” she said | Observer: “I am ready to sit down tonight,” treasurer Hugo Laird
attribution | Voice: The mayor said she was willing | Observer: “I am ready to sit down tonight,” treasurer Hugo Laird
denial | Dispatch: called the strike irresponsible | Observer: never called the strike irresponsible

=== speakers
Dispatch: “We cannot live on thanks | Olga Brandl
Dispatch: “There is no more money | Hugo Laird
Dispatch: “I am ready to sit down | Ines Falk
Voice: “We can’t live on thanks | Olga Brandl
Voice: “The city claps | Olga Brandl
Voice: “There is no money left | Laird
Observer: “I am ready to sit down | Hugo Laird
Observer: “an evening wasted | Tim Brandl
