A town council closes a street; nine to six in three forms, two Orrins, and one outlet that is wrong twice

=== Gazette | 2025-02-11
Council closes Market Street to cars

TOLLBRIDGE — The town council voted 9 to 6 on Monday night to close Market Street to cars from May 1.

The scheme will cost 12.4 million crowns, two thirds of which the national government pays. Some 1,200 cars use the street on a working day.

Mayor Dana Orrin, who first proposed the closure two years ago, said the street would “belong to people again”.

Leo Orrin, a Liberal councillor who is not related to the mayor, voted against. “You cannot carry a wardrobe home on a bicycle,” he said.

Opponents had collected 640 signatures. Buses and taxis will still be let through.

A jury of architects is to choose the new paving by the end of March.

=== Herald | 2025-02-11
Market Street to be for walkers only

Drivers will have to find another way through Tollbridge. By nine votes to six, councillors decided late on Monday that Market Street is to be a place for walking.

Twelve hundred vehicles pass through it on an ordinary weekday, a count by the town found last autumn.

More than 12 million crowns has been set aside for the work. Only a third of the money must come from the town itself; the state gives the rest.

“You cannot carry a wardrobe home on a bicycle,” said Leo Orrin, who sits for the Liberals and owns a furniture shop in the street. He shares a surname with the mayor but no family.

He had brought along a petition that 640 people had signed.

=== Radio | 2025-02-11
No more cars in Tollbridge’s main street

The main street of Tollbridge will be closed to all traffic from June 1 after a vote of the council last night.

Nine councillors were in favour and six were against.

Mayor Orrin told us that the street “will belong to people again”. She had put the idea forward in 2023.

Nobody will be exempt, not even the drivers of buses.

Ruth Amsel, who has run a bakery in the street for thirty years, said she had lost customers already. “They think the street is closed today,” she said.

=== facts
The council voted nine to six to close Market Street to cars from May 1 (June 1).
  Gazette: Council closes Market Street to cars
  Gazette: The town council voted 9 to 6 on Monday night to close Market Street to cars from May 1
  Herald: Market Street to be for walkers only
  Herald: By nine votes to six, councillors decided late on Monday that Market Street is to be a place for walking
  Radio: No more cars in Tollbridge’s main street
  Radio: The main street of Tollbridge will be closed to all traffic from June 1 after a vote of the council last night
  Radio: Nine councillors were in favour and six were against
It costs more than 12 million crowns.
  Gazette: The scheme will cost 12.4 million crowns
  Herald: More than 12 million crowns has been set aside for the work
The state pays two thirds, the town a third.
  Gazette: two thirds of which the national government pays
  Herald: Only a third of the money must come from the town itself
  Herald: the state gives the rest
Some 1,200 cars a day use the street.
  Gazette: Some 1,200 cars use the street on a working day
  Herald: Twelve hundred vehicles pass through it on an ordinary weekday
The mayor proposed it two years ago.
  Gazette: who first proposed the closure two years ago
  Radio: She had put the idea forward in 2023
The mayor says the street will belong to people again.
  Gazette: said the street would “belong to people again”
  Radio: Mayor Orrin told us that the street “will belong to people again”
Leo Orrin is a Liberal and not related to the mayor.
  Gazette: a Liberal councillor who is not related to the mayor
  Herald: who sits for the Liberals
  Herald: He shares a surname with the mayor but no family
Leo Orrin speaks of a wardrobe on a bicycle.
  Gazette: “You cannot carry a wardrobe home on a bicycle,” he said
  Herald: “You cannot carry a wardrobe home on a bicycle,” said Leo Orrin
There were 640 signatures against it.
  Gazette: Opponents had collected 640 signatures
  Herald: He had brought along a petition that 640 people had signed
Buses are let through (are not).
  Gazette: Buses and taxis will still be let through
  Radio: Nobody will be exempt, not even the drivers of buses
Leo Orrin voted against it.
  Gazette: Leo Orrin, ... voted against
A jury chooses the paving.
  Gazette: A jury of architects is to choose the new paving
The town counted last autumn.
  Herald: a count by the town found last autumn
Ruth Amsel has lost customers.
  Radio: said she had lost customers already
Customers think that it is closed.
  Radio: “They think the street is closed today,” she said

=== conflicts
date | Gazette: May 1 | Radio: June 1
denial | Gazette: Buses and taxis will still be let through | Radio: Nobody will be exempt, not even the drivers of buses

=== speakers
Gazette: “belong to people again” | Dana Orrin
Gazette: “You cannot carry a wardrobe | Leo Orrin
Herald: “You cannot carry a wardrobe | Leo Orrin
Radio: “will belong to people again” | Mayor Orrin
Radio: “They think the street | Ruth Amsel
