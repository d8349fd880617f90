Procession dispute in a Tamil Nadu temple town

=== Southern News Service | 2019-01-22 | wire
Court allows temple car procession through Dalit street for first time

MADURAI, Jan 22 (SNS) - The Madras High Court on Tuesday ordered officials in the town of Periyakulathur to let the annual temple car procession pass through a street inhabited by Dalit families, ending a boycott that has lasted for 23 years.

Justice K. Anbarasan gave the district administration until the festival on Feb. 9 to widen the road and told the police to provide protection.

"A god who may not enter a street is a prisoner of those who pull the rope," the judge wrote in his 41-page order.

The petition was filed in 2017 by S. Muthulakshmi, a retired schoolteacher, after the temple trustees twice turned down her request. The trustees had argued that the wooden chariot, which is 11 metres high, was too wide for South Car Lane.

A surveyor appointed by the court found that it would pass with 40 centimetres to spare on each side.

The trustees' chairman, R. Soundararajan, said they would obey the order. Violence over the route in 1996 left two people dead.

=== The Madurai Observer | 2019-01-23
"A prisoner of those who pull the rope": judge opens South Car Lane to the chariot

When the great car of the Kailasanathar temple rolls out next month, it will for the first time in nearly a quarter of a century turn left at the tank, into the lane where the sweepers and drummers live.

That is the effect of an order which the Madurai bench handed down yesterday. The Collector has less than three weeks to move two electricity poles and a tea stall, and constables are to walk beside the deity.

The woman who brought it about is 71 and taught arithmetic for most of her life. S. Muthulakshmi went to court two years ago, when those who run the shrine had rebuffed her a second time with the explanation that the eleven-metre vehicle would get stuck. A court-appointed surveyor took his tape along and measured otherwise: there is more than a foot of room on either side.

"A God who is not allowed into a street is the prisoner of the men holding the rope," Justice K. Anbazhagan remarked.

R. Soundararajan, who heads the board of trustees, announced an appeal to the Supreme Court. In 1998 three men were killed when the same demand was first raised.

=== Caste Watch India | 2019-01-24
Two streets, one chariot, and a teacher who would not sit down

She filed her petition on a sheet torn from a pupil's exercise book. Six years, four judges and 19 adjournments later, S. Muthulakshmi has won.

On Tuesday the High Court held that the exclusion of the Dalit quarter of Periyakulathur from the chariot festival is untouchability in the sense of Article 17 and therefore a crime.

The temple's defence, that the car was too broad, collapsed when a surveyor measured the lane. But it was a lie in any case. Residents told us that lorries laden with sugar cane use it every day.

We asked the chairman of the trust whether he would accept the verdict. "The order of the court is the order of the god," said R. Soundararajan, and hung up.

Not everyone is celebrating. In the main bazaar, shops stayed shut on Wednesday in protest, and leaflets call on the caste associations to keep their hands off the ropes. Without 400 pullers the chariot does not move.

Muthulakshmi has drawn up a list of volunteers. By last night it held 612 names, more than half of them women.

=== facts
The High Court ordered that the procession pass through the Dalit street.
  Southern News Service: Court allows temple car procession through Dalit street
  Southern News Service: The Madras High Court on Tuesday ordered officials in the town of Periyakulathur to let the annual temple car procession pass through a street inhabited by Dalit families
  The Madurai Observer: judge opens South Car Lane to the chariot
  The Madurai Observer: That is the effect of an order which the Madurai bench handed down yesterday
  Caste Watch India: S. Muthulakshmi has won
It is the first time in 23 years.
  Southern News Service: for first time
  Southern News Service: ending a boycott that has lasted for 23 years
  The Madurai Observer: it will for the first time in nearly a quarter of a century turn left at the tank, into the lane where the sweepers and drummers live
The administration has until the festival on Feb. 9 to make room on the road.
  Southern News Service: Justice K. Anbarasan gave the district administration until the festival on Feb. 9 to widen the road
  The Madurai Observer: The Collector has less than three weeks to move two electricity poles and a tea stall
The festival takes place next month.
  Southern News Service: the festival on Feb. 9
  The Madurai Observer: When the great car of the Kailasanathar temple rolls out next month
The police must protect the procession.
  Southern News Service: told the police to provide protection
  The Madurai Observer: constables are to walk beside the deity
A god who may not enter a street is a prisoner of those who pull the rope.
  Southern News Service: "A god who may not enter a street is a prisoner of those who pull the rope," the judge wrote
  The Madurai Observer: "A prisoner of those who pull the rope"
  The Madurai Observer: "A God who is not allowed into a street is the prisoner of the men holding the rope," Justice K. Anbazhagan remarked
The order has 41 pages.
  Southern News Service: in his 41-page order
Muthulakshmi filed the petition in 2017.
  Southern News Service: The petition was filed in 2017 by S. Muthulakshmi, a retired schoolteacher
  The Madurai Observer: S. Muthulakshmi went to court two years ago
  Caste Watch India: She filed her petition on a sheet torn from a pupil's exercise book
  Caste Watch India: Six years, four judges and 19 adjournments later
Muthulakshmi is a retired teacher.
  Southern News Service: S. Muthulakshmi, a retired schoolteacher
  The Madurai Observer: The woman who brought it about is 71 and taught arithmetic for most of her life
  Caste Watch India: a teacher who would not sit down
The trustees twice turned down her request.
  Southern News Service: after the temple trustees twice turned down her request
  The Madurai Observer: those who run the shrine had rebuffed her a second time
The trustees argued that the chariot was too wide for the lane.
  Southern News Service: The trustees had argued that the wooden chariot ... was too wide for South Car Lane
  The Madurai Observer: with the explanation that the eleven-metre vehicle would get stuck
  Caste Watch India: The temple's defence, that the car was too broad
The chariot is 11 metres high.
  Southern News Service: which is 11 metres high
  The Madurai Observer: the eleven-metre vehicle
A surveyor found that it would pass.
  Southern News Service: A surveyor appointed by the court found that it would pass with 40 centimetres to spare on each side
  The Madurai Observer: A court-appointed surveyor took his tape along and measured otherwise
  The Madurai Observer: there is more than a foot of room on either side
  Caste Watch India: collapsed when a surveyor measured the lane
Whether the trustees' chairman accepts the order.
  Southern News Service: The trustees' chairman, R. Soundararajan, said they would obey the order
  The Madurai Observer: R. Soundararajan, who heads the board of trustees, announced an appeal to the Supreme Court
  Caste Watch India: "The order of the court is the order of the god," said R. Soundararajan
Earlier violence over the route killed people.
  Southern News Service: Violence over the route in 1996 left two people dead
  The Madurai Observer: In 1998 three men were killed when the same demand was first raised
There were four judges and 19 adjournments.
  Caste Watch India: four judges and 19 adjournments
The court held that the exclusion is untouchability.
  Caste Watch India: On Tuesday the High Court held that the exclusion of the Dalit quarter of Periyakulathur from the chariot festival is untouchability in the sense of Article 17
The exclusion is a crime.
  Caste Watch India: therefore a crime
The defence was a lie.
  Caste Watch India: But it was a lie in any case
Lorries use the lane every day.
  Caste Watch India: Residents told us that lorries laden with sugar cane use it every day
The outlet asked the chairman whether he accepted.
  Caste Watch India: We asked the chairman of the trust whether he would accept the verdict
He hung up.
  Caste Watch India: and hung up
Not everyone celebrates.
  Caste Watch India: Not everyone is celebrating
Shops stayed shut in protest.
  Caste Watch India: In the main bazaar, shops stayed shut on Wednesday in protest
Leaflets call for a boycott of the ropes.
  Caste Watch India: leaflets call on the caste associations to keep their hands off the ropes
The chariot needs 400 pullers.
  Caste Watch India: Without 400 pullers the chariot does not move
Muthulakshmi has a list of volunteers.
  Caste Watch India: Muthulakshmi has drawn up a list of volunteers
The list held 612 names.
  Caste Watch India: By last night it held 612 names, more than half of them women
The judge is K. Anbarasan.
  Southern News Service: Justice K. Anbarasan gave the district administration
  The Madurai Observer: Justice K. Anbazhagan remarked

=== conflicts
quotation | Southern News Service: A god who may not enter a street is a prisoner of those who pull the rope | The Madurai Observer: A God who is not allowed into a street is the prisoner of the men holding the rope
name | Southern News Service: Anbarasan | The Madurai Observer: Anbazhagan
date | Southern News Service: in 2017 | Caste Watch India: Six years
date | The Madurai Observer: two years ago | Caste Watch India: Six years
denial | Southern News Service: would obey the order | The Madurai Observer: announced an appeal to the Supreme Court
denial | The Madurai Observer: announced an appeal to the Supreme Court | Caste Watch India: The order of the court is the order of the god
date | Southern News Service: in 1996 | The Madurai Observer: In 1998
figure | Southern News Service: two people dead | The Madurai Observer: three men were killed
