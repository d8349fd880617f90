Recall of a child car seat

=== National Press | 2023-09-07 | wire
Halvorsen recalls 212,000 child car seats after buckles fail in crash tests

COLUMBUS, Ohio (NP) — Child seat maker Halvorsen Baby is recalling more than 212,000 car seats sold across the United States because the harness buckle can spring open in a collision, federal regulators said Thursday.

The recall covers the NestRide 2 and NestRide 2 Plus, which were made between March 2020 and June 2022 at a factory in Dayton, Ohio.

Halvorsen said it knows of 14 complaints but of no injuries. The company discovered the defect during routine testing in May and reported it promptly, spokeswoman Karen Diehl said.

“We are heartbroken that parents have to worry about this,” Diehl said.

Owners can register for a free replacement buckle, which will be mailed starting Oct. 16. They may keep using the seats in the meantime, the company said, as long as the buckle clicks when it is fastened.

The seats, which cost about $280, were sold by big-box chains and online. Halvorsen recalled 31,000 strollers in 2019 over a faulty brake.

Shares in its parent, Lakeshore Brands, fell 6 percent.

=== The Buckeye Post | 2023-09-08
Dayton-made car seats pulled from shelves; regulators say firm sat on problem

Parents in Ohio are checking the backs of their minivans after the recall of roughly 212,000 child seats that were built in their own state.

The locking mechanism of the harness may pop open on impact, the National Highway Traffic Safety Administration announced on Wednesday. Affected are two models of the NestRide 2 line that left the Dayton plant from the spring of 2020 until June 2022.

Documents on the agency's website tell a different story from the company's. Halvorsen had been aware of the weakness since a supplier's warning in the fall of 2021, they show.

In Kettering, a 3-year-old boy broke his collarbone in July when his seat let go of him in a rear-end crash, according to his mother, Tamika Rowe.

A fix will not be mailed until Oct. 16. Until then, children should ride in another seat, Halvorsen said.

“We are heartbroken that parents have to worry about this,” said Diehl.

Four years ago the manufacturer had to take back about 31,000 strollers whose brakes did not hold.

=== SafeWheels | 2023-09-09
What NestRide owners need to do now

If you own a NestRide 2 or NestRide 2 Plus, look at the white label under the cover. Seats produced from March 2020 to June 2021 are part of a nationwide recall, as the buckle that holds the straps together may come undone in a crash.

There is no reason to panic. Nobody has been hurt, Halvorsen says, although 14 customers have written in about the problem.

Here is what happens next: sign up on the company's website or call its hotline, and a new buckle will arrive in the mail at no cost. Shipping begins in mid-October. The hotline is open only on weekdays.

Meanwhile the seat remains safe to use, according to the maker, provided you hear the click.

Not only the buckle is under scrutiny. The agency is also looking into the seat's tether strap, though it has not opened a formal investigation.

The company does not offer refunds. “We want families back on the road, not in line at a store,” said Peter Halvorsen, whose grandfather started the business in Toledo in 1961.

=== facts
Halvorsen recalls about 212,000 child car seats
  National Press: Halvorsen recalls 212,000 child car seats
  National Press: Child seat maker Halvorsen Baby is recalling more than 212,000 car seats
  The Buckeye Post: Dayton-made car seats pulled from shelves
  The Buckeye Post: after the recall of roughly 212,000 child seats
  SafeWheels: are part of a nationwide recall
The buckle can open in a crash
  National Press: buckles fail in crash tests
  National Press: because the harness buckle can spring open in a collision
  The Buckeye Post: The locking mechanism of the harness may pop open on impact
  SafeWheels: as the buckle that holds the straps together may come undone in a crash
Regulators announced it on Thursday
  National Press: federal regulators said Thursday
  The Buckeye Post: the National Highway Traffic Safety Administration announced on Wednesday
The recall covers the NestRide 2 models made from March 2020 to June 2022
  National Press: The recall covers the NestRide 2 and NestRide 2 Plus
  National Press: which were made between March 2020 and June 2022
  The Buckeye Post: Affected are two models of the NestRide 2 line that left the Dayton plant from the spring of 2020 until June 2022
  SafeWheels: Seats produced from March 2020 to June 2021
The seats were made in Dayton, Ohio
  National Press: which were made between March 2020 and June 2022 at a factory in Dayton, Ohio
  The Buckeye Post: Dayton-made car seats
  The Buckeye Post: that were built in their own state
  The Buckeye Post: that left the Dayton plant
There were 14 complaints
  National Press: Halvorsen said it knows of 14 complaints
  SafeWheels: although 14 customers have written in about the problem
Nobody was injured
  National Press: but of no injuries
  SafeWheels: Nobody has been hurt, Halvorsen says
  The Buckeye Post: a 3-year-old boy broke his collarbone in July
The boy's seat let go in a rear-end crash
  The Buckeye Post: when his seat let go of him in a rear-end crash
The company discovered the defect in tests in May
  National Press: The company discovered the defect during routine testing in May
  The Buckeye Post: Halvorsen had been aware of the weakness since a supplier's warning in the fall of 2021
The company reported it promptly
  National Press: and reported it promptly
  The Buckeye Post: regulators say firm sat on problem
Documents contradict the company
  The Buckeye Post: Documents on the agency's website tell a different story from the company's
Diehl said they are heartbroken
  National Press: “We are heartbroken that parents have to worry about this,” Diehl said
  The Buckeye Post: “We are heartbroken that parents have to worry about this,” said Diehl
Owners can register for a free new buckle
  National Press: Owners can register for a free replacement buckle
  SafeWheels: sign up on the company's website or call its hotline
  SafeWheels: a new buckle will arrive in the mail at no cost
Mailing starts on Oct. 16
  National Press: which will be mailed starting Oct. 16
  The Buckeye Post: A fix will not be mailed until Oct. 16
  SafeWheels: Shipping begins in mid-October
The company says the seats may be used meanwhile
  National Press: They may keep using the seats in the meantime
  The Buckeye Post: Until then, children should ride in another seat, Halvorsen said
  SafeWheels: Meanwhile the seat remains safe to use, according to the maker
The condition is that the buckle clicks
  National Press: as long as the buckle clicks when it is fastened
  SafeWheels: provided you hear the click
The seats cost about $280
  National Press: The seats, which cost about $280
The seats were sold by chains and online
  National Press: were sold by big-box chains and online
Halvorsen recalled 31,000 strollers in 2019 over brakes
  National Press: Halvorsen recalled 31,000 strollers in 2019 over a faulty brake
  The Buckeye Post: Four years ago the manufacturer had to take back about 31,000 strollers whose brakes did not hold
Lakeshore Brands' shares fell 6 percent
  National Press: Shares in its parent, Lakeshore Brands, fell 6 percent
Parents in Ohio are checking their cars
  The Buckeye Post: Parents in Ohio are checking the backs of their minivans
The label is under the cover
  SafeWheels: look at the white label under the cover
There is no reason to panic
  SafeWheels: There is no reason to panic
The hotline is open on weekdays
  SafeWheels: The hotline is open only on weekdays
The agency also looks into the tether strap
  SafeWheels: Not only the buckle is under scrutiny
  SafeWheels: The agency is also looking into the seat's tether strap
The agency has opened no formal investigation of the strap
  SafeWheels: though it has not opened a formal investigation
There are no refunds
  SafeWheels: The company does not offer refunds
Peter Halvorsen said they want families back on the road
  SafeWheels: “We want families back on the road, not in line at a store,” said Peter Halvorsen
The grandfather started the business in Toledo in 1961
  SafeWheels: whose grandfather started the business in Toledo in 1961

=== conflicts
date | National Press: June 2022 | SafeWheels: June 2021
date | The Buckeye Post: June 2022 | SafeWheels: June 2021
denial | National Press: of no injuries | The Buckeye Post: broke his collarbone
denial | SafeWheels: Nobody has been hurt | The Buckeye Post: broke his collarbone
denial | National Press: discovered the defect during routine testing in May | The Buckeye Post: had been aware of the weakness since
denial | National Press: reported it promptly | The Buckeye Post: sat on problem
denial | National Press: may keep using the seats | The Buckeye Post: should ride in another seat
denial | SafeWheels: remains safe to use | The Buckeye Post: should ride in another seat
date | National Press: said Thursday | The Buckeye Post: announced on Wednesday
