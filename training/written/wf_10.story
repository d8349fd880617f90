Football coach leaves a club in Turkey

=== Bosphorus Wire | 2023-11-14 | wire
Kartalspor parts with coach Lindqvist after derby defeat

ISTANBUL, Nov 14 - Turkish first-division club Kartalspor has parted company with its Swedish coach, Mats Lindqvist, two days after a 4-0 home defeat by city rivals Halicgucu, it said on Tuesday.

Lindqvist, 52, resigned of his own accord after a meeting with club president Orhan Tekin that lasted ten minutes, the club said. He has given up the rest of his salary, about two million euros.

The team is 15th in the table with 11 points from 12 games. Assistant Cem Yildirim will be in charge until a successor is found.

Tekin denied that he had already talked with the Italian coach Fabio Renzetti.

"I leave with my head high and my heart heavy," Lindqvist told the club's television channel.

Some 200 fans tried to storm the training ground on Monday. Police used tear gas against them, and nobody was arrested.

Lindqvist had won the cup with Kartalspor in May. He is the ninth coach to leave in Tekin's five years in office.

=== Spor Gazetesi | 2023-11-15
Ten minutes and out: Tekin wields the axe again

It was over faster than a tea break. At 11 a.m. on Tuesday the president of Kartalspor handed Mats Lindqvist a letter of dismissal, which the Swede refused to sign.

The cup of last spring counted for nothing after Sunday's 0-4 against Halicgucu in their own stadium.

His lawyer announced that he would fight in court for every cent of the two million euros still owed to him.

Orhan Tekin was in Milan on Sunday night, where he had dinner with Fabio Renzetti and the two agreed on a contract to 2025, sources at the club say. Until the Italian comes, Cem Yildirim takes the sessions.

In five years the president has got through nine trainers. The side has picked up 11 points and stands fourth from bottom.

On Monday supporters pulled down a fence at the training centre. Thirteen of them spent the night in custody.

=== Nordisk Fotboll | 2023-11-15
Mats comes home: "I leave with my head high"

Mats Lindqvist will be back in Gothenburg by the weekend, his wife, Annika, tells Nordisk Fotboll. She has already put fresh sheets on the bed.

The 54-year-old was shown the door in Istanbul on Tuesday, half a year after he had led Kartalspor to their first trophy since 1998. It was his shortest stay at any club.

He was calm on the telephone. "I leave with my head high and my suitcase light," he said.

Football in Turkey, he added, is like cooking on a volcano: the food is wonderful, but one should not sit down.

The days before had been frightening. Police had to drive back a crowd of about 200 angry followers with gas on Monday, while the players hid in the weight room.

What does he plan? "Pick mushrooms," said Lindqvist.

=== facts
Lindqvist is no longer coach of Kartalspor.
  Bosphorus Wire: Kartalspor parts with coach Lindqvist after derby defeat
  Bosphorus Wire: Turkish first-division club Kartalspor has parted company with its Swedish coach, Mats Lindqvist
  Spor Gazetesi: Ten minutes and out
Kartalspor announced it on Tuesday.
  Bosphorus Wire: it said on Tuesday
Lindqvist resigned of his own accord.
  Bosphorus Wire: Lindqvist, 52, resigned of his own accord
  Spor Gazetesi: Tekin wields the axe again
  Spor Gazetesi: the president of Kartalspor handed Mats Lindqvist a letter of dismissal
  Nordisk Fotboll: The 54-year-old was shown the door in Istanbul on Tuesday
Lindqvist refused to sign the letter.
  Spor Gazetesi: which the Swede refused to sign
The age of Lindqvist.
  Bosphorus Wire: Lindqvist, 52
  Nordisk Fotboll: The 54-year-old
The meeting lasted ten minutes.
  Bosphorus Wire: a meeting with club president Orhan Tekin that lasted ten minutes
  Spor Gazetesi: Ten minutes and out
  Spor Gazetesi: It was over faster than a tea break
Kartalspor lost 4-0 at home to Halicgucu on Sunday.
  Bosphorus Wire: after derby defeat
  Bosphorus Wire: two days after a 4-0 home defeat by city rivals Halicgucu
  Spor Gazetesi: after Sunday's 0-4 against Halicgucu in their own stadium
Lindqvist renounced the rest of his salary.
  Bosphorus Wire: He has given up the rest of his salary, about two million euros
  Spor Gazetesi: His lawyer announced that he would fight in court for every cent of the two million euros
Two million euros of the salary remain.
  Bosphorus Wire: the rest of his salary, about two million euros
  Spor Gazetesi: the two million euros still owed to him
The team is 15th.
  Bosphorus Wire: The team is 15th in the table
  Spor Gazetesi: stands fourth from bottom
The team has 11 points.
  Bosphorus Wire: with 11 points from 12 games
  Spor Gazetesi: The side has picked up 11 points
Assistant Yildirim is in charge for now.
  Bosphorus Wire: Assistant Cem Yildirim will be in charge until a successor is found
  Spor Gazetesi: Until the Italian comes, Cem Yildirim takes the sessions
Tekin has talked with Renzetti.
  Bosphorus Wire: Tekin denied that he had already talked with the Italian coach Fabio Renzetti
  Spor Gazetesi: he had dinner with Fabio Renzetti
Tekin was in Milan on Sunday night.
  Spor Gazetesi: Orhan Tekin was in Milan on Sunday night
Tekin and Renzetti agreed on a contract.
  Spor Gazetesi: the two agreed on a contract to 2025
Lindqvist said that he leaves with his head high.
  Bosphorus Wire: "I leave with my head high and my heart heavy,"
  Nordisk Fotboll: "I leave with my head high"
  Nordisk Fotboll: "I leave with my head high and my suitcase light,"
Fans tried to storm the training ground on Monday.
  Bosphorus Wire: Some 200 fans tried to storm the training ground on Monday
  Spor Gazetesi: On Monday supporters pulled down a fence at the training centre
  Nordisk Fotboll: a crowd of about 200 angry followers
Police used tear gas.
  Bosphorus Wire: Police used tear gas against them
  Nordisk Fotboll: Police had to drive back a crowd of about 200 angry followers with gas on Monday
Nobody was arrested.
  Bosphorus Wire: nobody was arrested
  Spor Gazetesi: Thirteen of them spent the night in custody
The players hid in the weight room.
  Nordisk Fotboll: the players hid in the weight room
Lindqvist had won the cup in May.
  Bosphorus Wire: Lindqvist had won the cup with Kartalspor in May
  Spor Gazetesi: The cup of last spring
  Nordisk Fotboll: half a year after he had led Kartalspor to their first trophy since 1998
The cup counted for nothing.
  Spor Gazetesi: The cup of last spring counted for nothing
It was the first trophy since 1998.
  Nordisk Fotboll: their first trophy since 1998
Nine coaches have left in Tekin's five years.
  Bosphorus Wire: He is the ninth coach to leave in Tekin's five years in office
  Spor Gazetesi: In five years the president has got through nine trainers
Lindqvist will be back in Gothenburg by the weekend.
  Nordisk Fotboll: Mats comes home
  Nordisk Fotboll: Mats Lindqvist will be back in Gothenburg by the weekend
His wife has put fresh sheets on the bed.
  Nordisk Fotboll: She has already put fresh sheets on the bed
It was his shortest stay at a club.
  Nordisk Fotboll: It was his shortest stay at any club
Lindqvist was calm.
  Nordisk Fotboll: He was calm on the telephone
Lindqvist compared football in Turkey to cooking on a volcano.
  Nordisk Fotboll: Football in Turkey, he added, is like cooking on a volcano
The days before were frightening.
  Nordisk Fotboll: The days before had been frightening
Lindqvist plans to pick mushrooms.
  Nordisk Fotboll: "Pick mushrooms," said Lindqvist

=== conflicts
denial | Bosphorus Wire: resigned of his own accord | Spor Gazetesi: handed Mats Lindqvist a letter of dismissal
denial | Bosphorus Wire: resigned of his own accord | Nordisk Fotboll: was shown the door
denial | Bosphorus Wire: has given up the rest of his salary | Spor Gazetesi: would fight in court for every cent
denial | Bosphorus Wire: denied that he had already talked with | Spor Gazetesi: had dinner with Fabio Renzetti
denial | Bosphorus Wire: nobody was arrested | Spor Gazetesi: spent the night in custody
figure | Bosphorus Wire: Lindqvist, 52 | Nordisk Fotboll: The 54-year-old
quotation | Bosphorus Wire: my heart heavy | Nordisk Fotboll: my suitcase light
