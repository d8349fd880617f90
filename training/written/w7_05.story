Recall of a small-town mayor in Oregon

=== Cascade Wire | 2021-05-19 | wire
Oregon mayor recalled over water rates

PINE HOLLOW, Ore. (Cascade Wire) - Voters in the Oregon town of Pine Hollow removed Mayor Dale Hutchins from office on Tuesday in a recall election over a steep increase in water rates, unofficial results showed.

With all ballots counted, 1,412 people had voted to recall Hutchins and 1,127 to keep him, the Marlin County clerk said. Turnout was 58%.

Hutchins, 62, a retired logger who was elected in 2018, pushed through a plan last year that more than doubled the average household's bill to pay for a new treatment plant. The old one was found to leak arsenic into Miller Creek.

"I'd do it again tomorrow," Hutchins told supporters at a diner. "You can't drink popularity."

Council president Ruth Okafor will serve as acting mayor until a special election in November.

The recall campaign was led by Brent Sorley, who owns a car wash and a laundromat. He said he did not intend to run for mayor.

It was the first recall in the town since it was incorporated in 1908.

=== The Marlin County Record | 2021-05-20
Hutchins out: Pine Hollow boots mayor by 285 votes

PINE HOLLOW - The man who doubled the price of a shower has been shown the door.

Residents decided on Tuesday, by 56 to 44 percent, that Dale Hutchins should not finish the term he won in 2016. Nearly six in ten of those registered returned a ballot, a figure the county clerk described as remarkable for May.

The former logger took the result with a grin at Patty's Diner. "I would do it again tomorrow," he said. "You can't drink being popular."

His sin was the treatment plant. State inspectors had discovered in 2019 that lead from the existing one was seeping into Miller Creek; its replacement costs $11.6 million, and the council put most of that on the monthly bill. For a family of four it went from $48 to $103.

Brent Sorley, whose car wash was hit hardest, collected the signatures. "We're not against clean water," he said. "We're against being surprised."

Sorley confirmed to the Record that he will be a candidate when the town picks a new mayor this fall. In the meantime the gavel passes to Ruth Okafor.

=== Drip | 2021-05-22
What Pine Hollow should teach every mayor in America

Every town in the country has a pipe that is older than its oldest voter. Almost no one wants to pay for it. This week a mayor in rural Oregon learned what happens when you ask.

Dale Hutchins told his citizens the truth, that their creek had arsenic in it and that the fix would cost them about two dollars a day. They fired him for it. He would do the same again, he said on election night at the Elks lodge.

It need not have ended like that. Hutchins held no public meeting before the council, which he chairs, passed the new rates 4-3 in a session that lasted 19 minutes. He turned down a federal loan at 1.4% interest that would have spread the cost over 40 years.

His stand-in, the council's president Lorraine Okafor, voted against the increase. She has ruled out taking it back: the contracts have been signed, and half the concrete has been poured.

Towns that phase in such increases over five years, a study from Boise found, lose one mayor in 30. Towns that do it at a stroke lose one in six.

=== facts
Voters recalled Mayor Hutchins.
  Cascade Wire: Oregon mayor recalled
  Cascade Wire: Voters in the Oregon town of Pine Hollow removed Mayor Dale Hutchins from office on Tuesday
  The Marlin County Record: Hutchins out
  The Marlin County Record: Pine Hollow boots mayor
  The Marlin County Record: The man who doubled the price of a shower has been shown the door
  The Marlin County Record: Residents decided on Tuesday, by 56 to 44 percent, that Dale Hutchins should not finish the term
  Drip: They fired him for it
The recall was over an increase in water rates.
  Cascade Wire: over water rates
  Cascade Wire: in a recall election over a steep increase in water rates
The vote was 1,412 to 1,127.
  Cascade Wire: 1,412 people had voted to recall Hutchins and 1,127 to keep him, the Marlin County clerk said
  The Marlin County Record: by 285 votes
  The Marlin County Record: by 56 to 44 percent
Turnout was 58%.
  Cascade Wire: Turnout was 58%
  The Marlin County Record: Nearly six in ten of those registered returned a ballot
The clerk called the turnout remarkable.
  The Marlin County Record: a figure the county clerk described as remarkable for May
Hutchins is a former logger.
  Cascade Wire: Hutchins, 62, a retired logger
  The Marlin County Record: The former logger
Hutchins was elected in 2018.
  Cascade Wire: who was elected in 2018
  The Marlin County Record: the term he won in 2016
The household bill more than doubled.
  Cascade Wire: pushed through a plan last year that more than doubled the average household's bill
  The Marlin County Record: The man who doubled the price of a shower
  The Marlin County Record: For a family of four it went from $48 to $103
  Drip: the fix would cost them about two dollars a day
The rates pay for a new treatment plant.
  Cascade Wire: to pay for a new treatment plant
  The Marlin County Record: the council put most of that on the monthly bill
The plant was the mayor's sin.
  The Marlin County Record: His sin was the treatment plant
The old plant leaked arsenic into the creek.
  Cascade Wire: The old one was found to leak arsenic into Miller Creek
  The Marlin County Record: State inspectors had discovered in 2019 that lead from the existing one was seeping into Miller Creek
  Drip: their creek had arsenic in it
Hutchins would do it again.
  Cascade Wire: "I'd do it again tomorrow," Hutchins told supporters at a diner
  The Marlin County Record: "I would do it again tomorrow," he said
  Drip: He would do the same again, he said on election night at the Elks lodge
You can't drink popularity, Hutchins said.
  Cascade Wire: "You can't drink popularity."
  The Marlin County Record: "You can't drink being popular."
He heard the result at a diner.
  Cascade Wire: Hutchins told supporters at a diner
  Drip: he said on election night at the Elks lodge
  The Marlin County Record: The former logger took the result with a grin at Patty's Diner
Okafor will be acting mayor.
  Cascade Wire: Council president Ruth Okafor will serve as acting mayor
  The Marlin County Record: In the meantime the gavel passes to Ruth Okafor
  Drip: His stand-in, the council's president Lorraine Okafor
A special election follows in November.
  Cascade Wire: until a special election in November
  The Marlin County Record: when the town picks a new mayor this fall
Sorley led the recall campaign.
  Cascade Wire: The recall campaign was led by Brent Sorley
  The Marlin County Record: Brent Sorley, whose car wash was hit hardest, collected the signatures
Sorley owns a car wash.
  Cascade Wire: who owns a car wash and a laundromat
  The Marlin County Record: whose car wash was hit hardest
Whether Sorley will run for mayor.
  Cascade Wire: He said he did not intend to run for mayor
  The Marlin County Record: Sorley confirmed to the Record that he will be a candidate
It was the first recall in the town.
  Cascade Wire: It was the first recall in the town since it was incorporated in 1908
The replacement costs $11.6 million.
  The Marlin County Record: its replacement costs $11.6 million
Sorley is not against clean water.
  The Marlin County Record: "We're not against clean water," he said
Sorley is against being surprised.
  The Marlin County Record: "We're against being surprised."
Every town has an old pipe.
  Drip: Every town in the country has a pipe that is older than its oldest voter
Almost no one wants to pay.
  Drip: Almost no one wants to pay for it
A mayor learned what happens when you ask.
  Drip: This week a mayor in rural Oregon learned what happens when you ask
Hutchins told the truth.
  Drip: Dale Hutchins told his citizens the truth
It need not have ended like that.
  Drip: It need not have ended like that
Hutchins held no public meeting.
  Drip: Hutchins held no public meeting
The council passed the rates 4-3 in 19 minutes.
  Drip: the council, which he chairs, passed the new rates 4-3
  Drip: in a session that lasted 19 minutes
He turned down a federal loan.
  Drip: He turned down a federal loan at 1.4% interest
The loan would have spread the cost.
  Drip: that would have spread the cost over 40 years
Okafor voted against the increase.
  Drip: the council's president Lorraine Okafor, voted against the increase
She has ruled out taking it back.
  Drip: She has ruled out taking it back
Contracts are signed and concrete poured.
  Drip: the contracts have been signed, and half the concrete has been poured
Towns that phase in increases lose one mayor in 30.
  Drip: Towns that phase in such increases over five years, a study from Boise found, lose one mayor in 30
Others lose one in six.
  Drip: Towns that do it at a stroke lose one in six
Pine Hollow should teach every mayor.
  Drip: What Pine Hollow should teach every mayor in America

=== conflicts
date | Cascade Wire: in 2018 | The Marlin County Record: in 2016
name | Cascade Wire: arsenic | The Marlin County Record: lead from the existing one
name | The Marlin County Record: lead from the existing one | Drip: arsenic
quotation | Cascade Wire: You can't drink popularity | The Marlin County Record: You can't drink being popular
denial | Cascade Wire: did not intend to run for mayor | The Marlin County Record: will be a candidate
name | Cascade Wire: Ruth Okafor | Drip: Lorraine Okafor
name | The Marlin County Record: Ruth Okafor | Drip: Lorraine Okafor
place | Cascade Wire: at a diner | Drip: at the Elks lodge
place | The Marlin County Record: at Patty's Diner | Drip: at the Elks lodge
