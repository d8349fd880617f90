A senate hearing in the Philippines

=== Luzon News Agency | 2025-05-14 | wire
Senator walks out of hearing on flood-control funds, is cited for contempt

MANILA, May 14 - Philippine Senator Ramon Dimaculangan walked out of a televised Senate hearing on missing flood-control money on Tuesday and was cited for contempt, after a former aide testified that he had delivered cash to the senator's home on nine occasions.

The aide, Joel Catacutan, told the committee that he had carried a total of 270 million pesos ($4.8 million) in sports bags to a house in Quezon City between 2019 and 2022. Contractors of dykes that were never built had supplied the money, he said.

"Not one centavo passed through my gate," Dimaculangan said before he left the session hall. He called the witness "a driver with a grudge".

Senator Pilar Encarnacion, who chairs the committee, ordered the sergeant-at-arms to bring him back. He was stopped in the parking lot and spent the night in a Senate office.

It was the first time since 1988 that a member of the chamber has been cited for contempt by his colleagues.

Dimaculangan, 63, is seeking re-election in 2028. President Teresa Magbanua said that she would not interfere in the inquiry.

Floods killed 212 people in the provinces of Bulacan and Pampanga last July.

=== The Manila Lantern | 2025-05-14
Nine bags, one gate, and a senator who would not sit down

The witness wept only once, when he was asked about the dog. It knew him, Joel Catacutan said, and wagged its tail each time he drove up to the house in Quezon City with another gym bag on the back seat.

According to what he swore before the Blue Ribbon committee, there were nine such trips in the space of three years. The bags held 30 million pesos each. They came, he went on, from builders who had been paid for embankments along the Pampanga that exist on paper alone.

Ramon Dimaculangan listened with folded arms. "Not a single centavo went through my gate," he snapped. A moment later he was gone, and no appeal by the presiding senator, Pilar Encarnacion, could hold him.

Her committee found him in contempt by eight votes to three, and the house guards were sent after him. They caught up with him at Ninoy Aquino airport, where a plane to Cebu was boarding. His lawyers secured his release within the hour, and he slept in his own bed.

No senator has suffered this at the hands of his peers in 37 years.

Malacañang keeps out of it, the President let it be known. In the evacuation centre at Calumpit, where 60 families still live ten months after the waters came, they had the television on all day.

=== Radyo Bagong Araw | 2025-05-13
Senator cited, driver in hiding

A senator is being held tonight in the building where he makes laws. Ramon Dimaculangan was put under guard in a room on the fifth floor after refusing to answer questions about payments that his onetime chauffeur says he brought to him.

Joel Catacutan says he made the deliveries seven times. The sum he named is enormous: P270 million. After his testimony he was driven to a safe house by agents of the justice department.

The senator's wife, Corazon, brought adobo and a pillow. "My husband is not a thief. The thief is the one who talks," she said at the gate.

Committee chairman Edgardo Lim said that the detention could last until the end of the session in June. The two cases of contempt in 1988 ended with an apology.

Contractors' groups deny that any dyke was left unbuilt. More than 200 people drowned in Central Luzon last year.

=== facts
Senator Dimaculangan walked out of the hearing.
  Luzon News Agency: Senator walks out of hearing on flood-control funds
  Luzon News Agency: Philippine Senator Ramon Dimaculangan walked out of a televised Senate hearing on missing flood-control money on Tuesday
  Luzon News Agency: he left the session hall
  The Manila Lantern: A moment later he was gone
He was cited for contempt.
  Luzon News Agency: is cited for contempt
  Luzon News Agency: was cited for contempt, after
  The Manila Lantern: Her committee found him in contempt by eight votes to three
  Radyo Bagong Araw: Senator cited
A former aide testified that he brought him cash nine times.
  Luzon News Agency: a former aide testified that he had delivered cash to the senator's home on nine occasions
  The Manila Lantern: Nine bags, one gate
  The Manila Lantern: there were nine such trips in the space of three years
  Radyo Bagong Araw: payments that his onetime chauffeur says he brought to him
  Radyo Bagong Araw: Joel Catacutan says he made the deliveries seven times
The sum was 270 million pesos.
  Luzon News Agency: he had carried a total of 270 million pesos ($4.8 million) in sports bags to a house in Quezon City between 2019 and 2022
  The Manila Lantern: The bags held 30 million pesos each
  Radyo Bagong Araw: The sum he named is enormous: P270 million
He brought it in bags to a house in Quezon City.
  Luzon News Agency: in sports bags to a house in Quezon City
  The Manila Lantern: he drove up to the house in Quezon City with another gym bag on the back seat
The money came from contractors.
  Luzon News Agency: Contractors of dykes that were never built had supplied the money, he said
  The Manila Lantern: They came, he went on, from builders
Whether the dykes were built.
  Luzon News Agency: dykes that were never built
  The Manila Lantern: embankments along the Pampanga that exist on paper alone
  Radyo Bagong Araw: Contractors' groups deny that any dyke was left unbuilt
Not one centavo passed through my gate.
  Luzon News Agency: "Not one centavo passed through my gate," Dimaculangan said
  The Manila Lantern: "Not a single centavo went through my gate," he snapped
He called the witness a driver with a grudge.
  Luzon News Agency: He called the witness "a driver with a grudge"
The chair ordered guards to bring him back.
  Luzon News Agency: Senator Pilar Encarnacion ... ordered the sergeant-at-arms to bring him back
  The Manila Lantern: the house guards were sent after him
Who chairs the committee.
  Luzon News Agency: Senator Pilar Encarnacion, who chairs the committee
  The Manila Lantern: the presiding senator, Pilar Encarnacion
  Radyo Bagong Araw: Committee chairman Edgardo Lim
No appeal could hold him.
  The Manila Lantern: no appeal by the presiding senator, Pilar Encarnacion, could hold him
He was stopped.
  Luzon News Agency: He was stopped in the parking lot
  The Manila Lantern: They caught up with him at Ninoy Aquino airport
Whether he was held overnight.
  Luzon News Agency: spent the night in a Senate office
  The Manila Lantern: His lawyers secured his release within the hour
  The Manila Lantern: he slept in his own bed
  Radyo Bagong Araw: A senator is being held tonight in the building where he makes laws
  Radyo Bagong Araw: Ramon Dimaculangan was put under guard in a room on the fifth floor
It is the first such contempt since 1988.
  Luzon News Agency: It was the first time since 1988 that a member of the chamber has been cited for contempt by his colleagues
  The Manila Lantern: No senator has suffered this at the hands of his peers in 37 years
The cases of 1988 ended with an apology.
  Radyo Bagong Araw: The two cases of contempt in 1988 ended with an apology
He seeks re-election in 2028.
  Luzon News Agency: Dimaculangan, 63, is seeking re-election in 2028
The president will not interfere.
  Luzon News Agency: President Teresa Magbanua said that she would not interfere in the inquiry
  The Manila Lantern: Malacañang keeps out of it, the President let it be known
Floods killed 212 people last July.
  Luzon News Agency: Floods killed 212 people in the provinces of Bulacan and Pampanga last July
  Radyo Bagong Araw: More than 200 people drowned in Central Luzon last year
The witness wept.
  The Manila Lantern: The witness wept only once
The dog knew him.
  The Manila Lantern: It knew him, Joel Catacutan said
  The Manila Lantern: wagged its tail each time
The senator listened with folded arms.
  The Manila Lantern: Ramon Dimaculangan listened with folded arms
Sixty families still live in the centre.
  The Manila Lantern: where 60 families still live ten months after the waters came
They watched television.
  The Manila Lantern: they had the television on all day
He refused to answer questions.
  Radyo Bagong Araw: refusing to answer questions about payments
The witness is in hiding.
  Radyo Bagong Araw: driver in hiding
  Radyo Bagong Araw: After his testimony he was driven to a safe house by agents of the justice department
The wife brought food and a pillow.
  Radyo Bagong Araw: The senator's wife, Corazon, brought adobo and a pillow
My husband is not a thief, she said.
  Radyo Bagong Araw: "My husband is not a thief
The thief is the one who talks.
  Radyo Bagong Araw: The thief is the one who talks," she said at the gate
The detention could last until June.
  Radyo Bagong Araw: the detention could last until the end of the session in June
A plane to Cebu was boarding.
  The Manila Lantern: where a plane to Cebu was boarding
The builders had been paid.
  The Manila Lantern: who had been paid for embankments
He testified under oath to the committee.
  Luzon News Agency: Joel Catacutan, told the committee
  The Manila Lantern: According to what he swore before the Blue Ribbon committee

=== conflicts
quotation | Luzon News Agency: Not one centavo passed through my gate | The Manila Lantern: Not a single centavo went through my gate
place | Luzon News Agency: in the parking lot | The Manila Lantern: at Ninoy Aquino airport
denial | Luzon News Agency: spent the night in a Senate office | The Manila Lantern: he slept in his own bed
denial | The Manila Lantern: His lawyers secured his release within the hour | Radyo Bagong Araw: A senator is being held tonight
figure | Luzon News Agency: nine occasions | Radyo Bagong Araw: seven times
figure | The Manila Lantern: nine such trips | Radyo Bagong Araw: seven times
name | Luzon News Agency: Senator Pilar Encarnacion | Radyo Bagong Araw: Edgardo Lim
name | The Manila Lantern: the presiding senator, Pilar Encarnacion | Radyo Bagong Araw: Edgardo Lim
denial | Luzon News Agency: dykes that were never built | Radyo Bagong Araw: deny that any dyke was left unbuilt
