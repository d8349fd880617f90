A cup match told from both sides; two brothers, a changed first name, a minute turned round, a crowd rounded

=== Sentinel | 2025-04-06
Late Okoro header sends Varne United to the cup final

VARNE, April 5 — Varne United reached the cup final for the first time since 1987 with a 2-1 win over Holt Rovers on Saturday.

Rovers led after 12 minutes through Marek Lind, who turned in a low cross. Jonas Vik made it 1-1 from the penalty spot shortly before half-time.

Samuel Okoro headed the winner in the 88th minute from a corner by Vik.

Rovers finished with ten men after captain Peter Vik, the scorer’s older brother, was sent off for a second yellow card.

“We never stopped believing,” said Varne coach Carla Menk. “I told them at the break that one goal would do.”

A crowd of 31,482 watched the match.

=== Evening Star | 2025-04-06
Menk’s team run to the last

Only two minutes of normal time were left when Samuel Okoro rose highest. His header gave Varne United victory by two goals to one and a place in the final, something the club had not managed for 38 years.

“We never stopped running,” Carla Menk, the winning coach, said.

Her side had been behind early on: Marek Lind put the visitors ahead in the 12th minute. Vik equalised with a penalty in the 43rd.

More than 31,000 people were in the stadium, which was sold out within a day.

Peter Vik of Rovers was shown the red card late on.

Varne will meet Castle Bay or Dornum on May 24.

=== Holt News | 2025-04-07
Rovers robbed at the end

Holt Rovers are out of the cup. The visitors had been in front from the 21st minute in Varne, thanks to Lind, but lost 2-1.

The equaliser should not have stood, manager Otto Brill said. He believed that his defender had touched only the ball before the penalty was given.

“That was never a foul,” he said. “Everybody saw it but one man.”

Adam Okoro scored the decisive goal two minutes from time.

Brill must do without his captain in the league on Wednesday, as Peter Vik is suspended after his red card. The club has not yet decided whether to lodge a protest.

=== Radio Varne | 2025-04-06
United in dreamland

Fans danced in the streets of Varne until the small hours after their team’s cup victory over Holt. The final will be United’s first in almost four decades.

“I have waited my whole life for this,” said Lena Ross, 36, a nurse, who had painted her bicycle in the colours of the club.

“That was never a foul,” the losing manager, Otto Brill, kept repeating, but the referee saw it otherwise.

United’s coach has promised her players three days off. The league goes on for them only next Sunday, at home against the last in the table.

=== facts
Varne beat Holt 2-1 and are in the final.
  Sentinel: Late Okoro header sends Varne United to the cup final
  Sentinel: Varne United reached the cup final for the first time since 1987 with a 2-1 win over Holt Rovers on Saturday
  Evening Star: His header gave Varne United victory by two goals to one and a place in the final
  Holt News: Holt Rovers are out of the cup
  Holt News: but lost 2-1
  Radio Varne: after their team’s cup victory over Holt
It is their first final since 1987.
  Sentinel: for the first time since 1987
  Evening Star: something the club had not managed for 38 years
  Radio Varne: The final will be United’s first in almost four decades
Lind scored first, after 12 (21) minutes.
  Sentinel: Rovers led after 12 minutes through Marek Lind
  Evening Star: Marek Lind put the visitors ahead in the 12th minute
  Holt News: The visitors had been in front from the 21st minute in Varne, thanks to Lind
Vik equalised with a penalty.
  Sentinel: Jonas Vik made it 1-1 from the penalty spot shortly before half-time
  Evening Star: Vik equalised with a penalty in the 43rd
Samuel (Adam) Okoro scored the winner two minutes from the end.
  Sentinel: Samuel Okoro headed the winner in the 88th minute
  Evening Star: Only two minutes of normal time were left when Samuel Okoro rose highest
  Holt News: Adam Okoro scored the decisive goal two minutes from time
Peter Vik was sent off.
  Sentinel: captain Peter Vik, the scorer’s older brother, was sent off for a second yellow card
  Evening Star: Peter Vik of Rovers was shown the red card late on
  Holt News: Peter Vik is suspended after his red card
Menk: we never stopped believing (running).
  Sentinel: “We never stopped believing,” said Varne coach Carla Menk
  Evening Star: “We never stopped running,” Carla Menk, the winning coach, said
More than 31,000 watched.
  Sentinel: A crowd of 31,482 watched the match
  Evening Star: More than 31,000 people were in the stadium
Brill: that was never a foul.
  Holt News: “That was never a foul,” he said
  Radio Varne: “That was never a foul,” the losing manager, Otto Brill, kept repeating
One goal would do.
  Sentinel: “I told them at the break that one goal would do.”
The stadium was sold out.
  Evening Star: which was sold out within a day
The final is on May 24.
  Evening Star: Varne will meet Castle Bay or Dornum on May 24
The equaliser should not have stood.
  Holt News: The equaliser should not have stood, manager Otto Brill said
Only the ball was touched.
  Holt News: his defender had touched only the ball
Rovers may protest.
  Holt News: The club has not yet decided whether to lodge a protest
Fans danced.
  Radio Varne: Fans danced in the streets of Varne until the small hours
Lena Ross has waited her whole life.
  Radio Varne: “I have waited my whole life for this,” said Lena Ross
The players have three days off.
  Radio Varne: United’s coach has promised her players three days off

=== conflicts
figure | Sentinel: 12 minutes | Holt News: 21st minute
figure | Evening Star: 12th minute | Holt News: 21st minute
name | Sentinel: Samuel Okoro | Holt News: Adam Okoro
name | Evening Star: Samuel Okoro | Holt News: Adam Okoro
quotation | Sentinel: “We never stopped believing,” | Evening Star: “We never stopped running,”

=== speakers
Sentinel: “We never stopped believing | Carla Menk
Sentinel: “I told them at the break | Carla Menk
Evening Star: “We never stopped running | Carla Menk
Holt News: “That was never a foul | Otto Brill
Holt News: “Everybody saw it | Otto Brill
Radio Varne: “I have waited | Lena Ross
Radio Varne: “That was never a foul | Otto Brill
