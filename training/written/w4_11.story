A disputed boxing verdict

=== Ring Agency | 2024-10-05 | wire
Okoro keeps title against Maseko after disputed draw in Johannesburg

JOHANNESBURG — Nigerian champion Samuel Okoro retained his African heavyweight title on Saturday after a draw against South Africa's Thabo Maseko that was greeted with boos and flying bottles.

One judge had Maseko ahead by 115-113, another gave the same score to Okoro, and the third saw it level at 114-114.

Okoro was knocked down in the ninth round but was saved by the bell.

Maseko's promoter, Lerato Khumalo, said she would lodge a protest with the African Boxing Council within 72 hours.

"Everybody in this building knows who won tonight," Maseko, 27, told the crowd.

Three spectators were slightly injured by glass, and police made four arrests.

Okoro, who is 35 and has now defended the belt seven times, said he was ready for a rematch in Lagos in March.

Before the bout the champion's camp had demanded that Ghanaian judge Ebo Quaye be replaced, but the council turned the request down.

It was Quaye who scored the fight in Maseko's favour.

=== Gauteng Times | 2024-10-07
Robbed! Maseko goes to war over the draw

The belt went back to Nigeria, and the anger stayed in Johannesburg. Twelve rounds between Thabo Maseko and the title-holder Samuel Okoro ended on Saturday without a winner.

In the ninth, the local man's right hand sent Okoro to the canvas; had the gong not sounded four seconds later, it would surely have been over.

On the three scorecards it was 115-113 for one man, 115-113 for the other, and 114 apiece.

“The whole building knows who won this,” the challenger called out, before beer bottles rained down on the ring. Three people were cut, none of them badly, and four were taken away in handcuffs.

Lerato Khumalo, who promotes Maseko, now has until Tuesday night to contest the verdict. She has already hired a lawyer.

Okoro's people got what they wanted even before the first bell: at their insistence the council took the Ghanaian Ebo Quaye off the panel and put a Kenyan in his chair.

A second fight is on offer for the spring, the 35-year-old said, but it would have to take place in Abuja.

=== Lagos Punchline | 2024-10-06
Okoro still king as hosts throw bottles, not punches

Samuel Okoro went into the lion's den and came home with his crown. The 35-year-old held the South African Thabo Maseko to a draw on Friday and remains champion of Africa after his eighth defence.

There was no knockdown, whatever the home commentators say: Okoro slipped on a wet patch in the ninth round, and the referee said so.

"I told you that they would need more than a hometown crowd," Okoro told reporters at ringside.

His wife, Blessing, was hit by a shoe and needed two stitches.

One of the judges, a Kenyan, found Okoro to be the better man, and a Ghanaian found for Maseko. The third could not separate them.

"Everybody in this building knows who won tonight," said the champion, and he pointed to the belt.

Okoro has earned 400,000 dollars for his evening, and his opponent barely a quarter of that.

The governor of Enugu, where Okoro was born, will receive him on Tuesday. Khumalo, Maseko's promoter, told Lagos Punchline that she would not protest against the result.

=== facts
The fight ended in a draw.
  Ring Agency: after disputed draw in Johannesburg
  Ring Agency: on Saturday after a draw against South Africa's Thabo Maseko
  Gauteng Times: the draw
  Gauteng Times: Twelve rounds between Thabo Maseko and the title-holder Samuel Okoro ended on Saturday without a winner
  Lagos Punchline: The 35-year-old held the South African Thabo Maseko to a draw on Friday
Okoro retained the title.
  Ring Agency: Okoro keeps title
  Ring Agency: Nigerian champion Samuel Okoro retained his African heavyweight title on Saturday
  Gauteng Times: The belt went back to Nigeria
  Lagos Punchline: Okoro still king
  Lagos Punchline: Samuel Okoro went into the lion's den and came home with his crown
  Lagos Punchline: remains champion of Africa
It was greeted with boos and bottles.
  Ring Agency: that was greeted with boos and flying bottles
  Gauteng Times: beer bottles rained down on the ring
  Lagos Punchline: hosts throw bottles, not punches
One judge had it for Maseko.
  Ring Agency: One judge had Maseko ahead by 115-113
  Ring Agency: It was Quaye who scored the fight in Maseko's favour
  Gauteng Times: it was 115-113 for one man
  Lagos Punchline: a Ghanaian found for Maseko
One judge had it for Okoro.
  Ring Agency: another gave the same score to Okoro
  Gauteng Times: 115-113 for the other
  Lagos Punchline: One of the judges, a Kenyan, found Okoro to be the better man
The third saw it level.
  Ring Agency: the third saw it level at 114-114
  Gauteng Times: 114 apiece
  Lagos Punchline: The third could not separate them
Whether Okoro was knocked down in the ninth round.
  Ring Agency: Okoro was knocked down in the ninth round
  Gauteng Times: In the ninth, the local man's right hand sent Okoro to the canvas
  Lagos Punchline: There was no knockdown, whatever the home commentators say
He was saved by the bell.
  Ring Agency: was saved by the bell
  Gauteng Times: had the gong not sounded four seconds later, it would surely have been over
Okoro slipped on a wet patch.
  Lagos Punchline: Okoro slipped on a wet patch in the ninth round
The referee said so.
  Lagos Punchline: the referee said so
Whether Khumalo will protest.
  Ring Agency: Maseko's promoter, Lerato Khumalo, said she would lodge a protest with the African Boxing Council
  Gauteng Times: Maseko goes to war over the draw
  Lagos Punchline: Khumalo, Maseko's promoter, told Lagos Punchline that she would not protest against the result
The time for a protest is 72 hours.
  Ring Agency: within 72 hours
  Gauteng Times: Lerato Khumalo, who promotes Maseko, now has until Tuesday night to contest the verdict
She has hired a lawyer.
  Gauteng Times: She has already hired a lawyer
Everybody knows who won.
  Ring Agency: "Everybody in this building knows who won tonight," Maseko, 27, told the crowd
  Gauteng Times: “The whole building knows who won this,” the challenger called out
  Lagos Punchline: "Everybody in this building knows who won tonight," said the champion
He pointed to the belt.
  Lagos Punchline: he pointed to the belt
Three spectators were slightly injured.
  Ring Agency: Three spectators were slightly injured by glass
  Gauteng Times: Three people were cut, none of them badly
Four were arrested.
  Ring Agency: police made four arrests
  Gauteng Times: four were taken away in handcuffs
Okoro is 35.
  Ring Agency: Okoro, who is 35
  Gauteng Times: the 35-year-old said
  Lagos Punchline: The 35-year-old held
He has defended the belt some number of times.
  Ring Agency: has now defended the belt seven times
  Lagos Punchline: after his eighth defence
Okoro is ready for a rematch in Nigeria in March.
  Ring Agency: said he was ready for a rematch in Lagos in March
  Gauteng Times: A second fight is on offer for the spring, the 35-year-old said
  Gauteng Times: it would have to take place in Abuja
Okoro's camp had demanded that Quaye be replaced.
  Ring Agency: Before the bout the champion's camp had demanded that Ghanaian judge Ebo Quaye be replaced
  Gauteng Times: at their insistence
The council's answer to the request.
  Ring Agency: the council turned the request down
  Gauteng Times: Okoro's people got what they wanted even before the first bell
  Gauteng Times: the council took the Ghanaian Ebo Quaye off the panel
A Kenyan replaced him.
  Gauteng Times: put a Kenyan in his chair
The fight was robbed; anger stayed.
  Gauteng Times: Robbed!
  Gauteng Times: the anger stayed in Johannesburg
Okoro: they would need more than a hometown crowd.
  Lagos Punchline: "I told you that they would need more than a hometown crowd," Okoro told reporters at ringside
His wife was hit by a shoe.
  Lagos Punchline: His wife, Blessing, was hit by a shoe
She needed stitches.
  Lagos Punchline: needed two stitches
Okoro earned 400,000 dollars.
  Lagos Punchline: Okoro has earned 400,000 dollars for his evening
Maseko earned a quarter.
  Lagos Punchline: his opponent barely a quarter of that
The governor will receive him.
  Lagos Punchline: The governor of Enugu ... will receive him on Tuesday
Okoro was born in Enugu.
  Lagos Punchline: where Okoro was born

=== conflicts
quotation | Ring Agency: Everybody in this building knows who won tonight | Gauteng Times: The whole building knows who won this
attribution | Ring Agency: Maseko, 27, told the crowd | Lagos Punchline: said the champion
attribution | Gauteng Times: the challenger called out | Lagos Punchline: said the champion
quotation | Gauteng Times: The whole building knows who won this | Lagos Punchline: Everybody in this building knows who won tonight
denial | Ring Agency: was knocked down | Lagos Punchline: There was no knockdown
denial | Gauteng Times: sent Okoro to the canvas | Lagos Punchline: There was no knockdown
denial | Ring Agency: would lodge a protest | Lagos Punchline: would not protest
figure | Ring Agency: defended the belt seven times | Lagos Punchline: his eighth defence
place | Ring Agency: Lagos | Gauteng Times: Abuja
denial | Ring Agency: turned the request down | Gauteng Times: took the Ghanaian Ebo Quaye off the panel
date | Ring Agency: on Saturday | Lagos Punchline: on Friday
date | Gauteng Times: on Saturday | Lagos Punchline: on Friday
