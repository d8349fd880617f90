A derby in Argentina is abandoned

=== Plata Newswire | 2025-08-17 | wire
Rosaleda derby abandoned after goalkeeper hit by flare

ROSALEDA, Argentina — The derby between Atlético Rosaleda and Unión Portuaria was abandoned on Sunday after the visiting goalkeeper, Matías Ferreyra, was struck by a flare thrown from the stands.

Referee Nicolás Paz broke off the match in the 67th minute with the score at 1-1.

Ferreyra, 29, suffered burns to his neck and right shoulder. He was conscious when he was carried off, Portuaria's club doctor said.

Police used tear gas against fans who had climbed the fence and arrested 37 people. Fourteen officers were hurt.

Away supporters have been barred from league matches in the province since 2013.

Rosaleda president Gustavo Molina condemned the attack. "Whoever threw that is no fan of ours, he is a criminal," he said.

The disciplinary tribunal of the Argentine league will decide on Thursday whether to award the points to Portuaria. In a similar case in 2015 a club was eliminated from a cup.

Rosaleda had taken the lead through Joaquín Sosa in the 12th minute, and Bruno Acuña equalised from the penalty spot shortly before half-time.

=== El Faro del Litoral | 2025-08-18
Twenty-three minutes that nobody will ever play

The scoreboard over the north stand was still showing 1-1 at midnight. It is the last result that this derby will have for some time.

Midway through the second half a burning torch came out of the home end and hit Matías Ferreyra, who was waiting for a corner in the other team's goal. The Portuaria keeper went down with his hands at his throat. After conferring with both captains, Nicolás Paz sent the teams to the dressing rooms for good.

The 29-year-old has burns on his neck and on his left shoulder, and he was able to speak as the stretcher took him away.

Outside, the police counted fourteen injured in their own ranks; 37 people spent the night in cells.

“The man who threw this is not one of us, he's a criminal,” said Molina, the president of Atlético Rosaleda.

Whether Portuaria will be given the victory is up to the league's judges, who are to meet within the week.

Acuña's penalty had cancelled out the early goal of Sosa.

A woman who sold soft drinks by the gate, Norma Díaz, lost her stall in the tumult. “They ran over it like cattle,” she said.

=== Hinchada Radio | 2025-08-18
Molina under fire: ‘He opened the gate for them’

Three hundred Portuaria supporters were inside the stadium on Sunday, although visitors have been forbidden for twelve years. Who let them in?

Club president Gustavo Molina, says a steward who does not want to be named. "He opened the gate for them, because they had paid for seats at the box office," the man told Hinchada Radio.

The steward says that the flare came out of this group, and not from the Rosaleda fans. It was aimed at a policeman.

A video shows the goalkeeper of Portuaria, Ezequiel Ferreyra, falling to the ground some two seconds after the flash.

The league has already ruled: three points go to Portuaria, a member of the tribunal told us this morning.

The police, who have been criticised for their slowness, say that no tear gas was employed. The people who were coughing in Calle Sarmiento will be surprised to hear it.

Sosa, the scorer of Rosaleda's goal, apologised to Ferreyra by telephone. "Football is not worth an eye," he said.

Molina did not return our calls, but his wife said that he was considering stepping down. Rosaleda play their next home match behind closed doors.

=== facts
The derby was abandoned.
  Plata Newswire: Rosaleda derby abandoned
  Plata Newswire: The derby between Atlético Rosaleda and Unión Portuaria was abandoned on Sunday
  Plata Newswire: Referee Nicolás Paz broke off the match in the 67th minute
  El Faro del Litoral: Twenty-three minutes that nobody will ever play
  El Faro del Litoral: Nicolás Paz sent the teams to the dressing rooms for good
A flare hit the Portuaria goalkeeper.
  Plata Newswire: after goalkeeper hit by flare
  Plata Newswire: the visiting goalkeeper, Matías Ferreyra, was struck by a flare
  El Faro del Litoral: a burning torch came out of the home end and hit Matías Ferreyra
  El Faro del Litoral: The Portuaria keeper went down with his hands at his throat
  Hinchada Radio: A video shows the goalkeeper of Portuaria, Ezequiel Ferreyra, falling to the ground
From where the flare was thrown.
  Plata Newswire: a flare thrown from the stands
  El Faro del Litoral: a burning torch came out of the home end
  Hinchada Radio: The steward says that the flare came out of this group, and not from the Rosaleda fans
It was aimed at a policeman.
  Hinchada Radio: It was aimed at a policeman
The score was 1-1.
  Plata Newswire: with the score at 1-1
  El Faro del Litoral: The scoreboard over the north stand was still showing 1-1 at midnight
It is the last result for some time.
  El Faro del Litoral: It is the last result that this derby will have for some time
He was waiting for a corner in the other team's goal.
  El Faro del Litoral: who was waiting for a corner in the other team's goal
Paz conferred with the captains.
  El Faro del Litoral: After conferring with both captains
Ferreyra has burns to neck and shoulder.
  Plata Newswire: Ferreyra, 29, suffered burns to his neck and right shoulder
  El Faro del Litoral: The 29-year-old has burns on his neck and on his left shoulder
He was conscious when carried off.
  Plata Newswire: He was conscious when he was carried off, Portuaria's club doctor said
  El Faro del Litoral: he was able to speak as the stretcher took him away
Whether police used tear gas.
  Plata Newswire: Police used tear gas against fans who had climbed the fence
  Hinchada Radio: The police ... say that no tear gas was employed
Fans had climbed the fence.
  Plata Newswire: fans who had climbed the fence
37 were arrested.
  Plata Newswire: arrested 37 people
  El Faro del Litoral: 37 people spent the night in cells
Fourteen officers were hurt.
  Plata Newswire: Fourteen officers were hurt
  El Faro del Litoral: the police counted fourteen injured in their own ranks
Away supporters have been barred since 2013.
  Plata Newswire: Away supporters have been barred from league matches in the province since 2013
  Hinchada Radio: visitors have been forbidden for twelve years
Molina condemned the attack.
  Plata Newswire: Rosaleda president Gustavo Molina condemned the attack
Molina: who threw it is no fan but a criminal.
  Plata Newswire: "Whoever threw that is no fan of ours, he is a criminal," he said
  El Faro del Litoral: “The man who threw this is not one of us, he's a criminal,” said Molina, the president of Atlético Rosaleda
Whether the tribunal has still to decide on the points.
  Plata Newswire: The disciplinary tribunal of the Argentine league will decide on Thursday whether to award the points to Portuaria
  El Faro del Litoral: Whether Portuaria will be given the victory is up to the league's judges, who are to meet within the week
  Hinchada Radio: The league has already ruled
The points go to Portuaria.
  Hinchada Radio: three points go to Portuaria, a member of the tribunal told us this morning
In 2015 a club was eliminated.
  Plata Newswire: In a similar case in 2015 a club was eliminated from a cup
Sosa gave Rosaleda the lead.
  Plata Newswire: Rosaleda had taken the lead through Joaquín Sosa in the 12th minute
  El Faro del Litoral: the early goal of Sosa
  Hinchada Radio: Sosa, the scorer of Rosaleda's goal
Acuña equalised from the spot.
  Plata Newswire: Bruno Acuña equalised from the penalty spot shortly before half-time
  El Faro del Litoral: Acuña's penalty had cancelled out the early goal of Sosa
Díaz lost her stall.
  El Faro del Litoral: A woman who sold soft drinks by the gate, Norma Díaz, lost her stall in the tumult
They ran over it like cattle.
  El Faro del Litoral: “They ran over it like cattle,” she said
Portuaria supporters were inside.
  Hinchada Radio: Three hundred Portuaria supporters were inside the stadium on Sunday
A steward says that Molina opened the gate.
  Hinchada Radio: Molina under fire: ‘He opened the gate for them’
  Hinchada Radio: Club president Gustavo Molina, says a steward who does not want to be named
  Hinchada Radio: "He opened the gate for them
They had paid at the box office.
  Hinchada Radio: because they had paid for seats at the box office
He fell two seconds after the flash.
  Hinchada Radio: some two seconds after the flash
The police are criticised for slowness.
  Hinchada Radio: The police, who have been criticised for their slowness
People were coughing in Calle Sarmiento.
  Hinchada Radio: The people who were coughing in Calle Sarmiento will be surprised to hear it
Sosa apologised to Ferreyra.
  Hinchada Radio: Sosa ... apologised to Ferreyra by telephone
Sosa: football is not worth an eye.
  Hinchada Radio: "Football is not worth an eye," he said
Molina did not return calls.
  Hinchada Radio: Molina did not return our calls
Molina considers stepping down.
  Hinchada Radio: his wife said that he was considering stepping down
Rosaleda play behind closed doors.
  Hinchada Radio: Rosaleda play their next home match behind closed doors

=== conflicts
name | Plata Newswire: Matías Ferreyra | Hinchada Radio: Ezequiel Ferreyra
name | El Faro del Litoral: Matías Ferreyra | Hinchada Radio: Ezequiel Ferreyra
place | El Faro del Litoral: out of the home end | Hinchada Radio: not from the Rosaleda fans
place | Plata Newswire: right shoulder | El Faro del Litoral: left shoulder
denial | Plata Newswire: used tear gas | Hinchada Radio: no tear gas was employed
quotation | Plata Newswire: Whoever threw that is no fan of ours, he is a criminal | El Faro del Litoral: The man who threw this is not one of us, he's a criminal
denial | Plata Newswire: will decide on Thursday | Hinchada Radio: has already ruled
denial | El Faro del Litoral: up to the league's judges, who are to meet | Hinchada Radio: has already ruled
