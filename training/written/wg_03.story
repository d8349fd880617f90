Wolf shot in a Swiss valley

=== Alpina | 2023-11-21 | wire
Wolf that killed sheep dog is shot in Swiss valley

Gamekeepers shot a male wolf on Sunday night in the Val Surega in eastern Switzerland, five weeks after the animal was said to have killed a sheep dog a stone's throw from a kindergarten, the canton said on Monday.

The wolf, known to researchers as M214, died at once from a single bullet on a pasture above the village of Tschiels. Its carcass was taken to Bern, where a genetic test showed that it was the animal which had been sought, said the canton's head of hunting, Reto Caduff.

Neighbors say it had lost its fear of humans. It had torn 38 sheep since the spring, although most of the flocks were fenced in.

"This was not revenge, this was the last resort," Caduff said.

The environmental group Wild Alps, which had asked a court to stop the hunt, said that no decision on its complaint had been made when the shot fell. It called the killing "an execution without a trial."

Caduff said that the keepers had a valid permit. The canton has now allowed 11 wolves to be shot this year, two more than in 2022.

=== Engadiner Bote | 2023-11-21
After five weeks of fear, Tschiels sleeps soundly again

It was shortly before eleven on Sunday evening when Ladina Semadeni heard the bang. "I knew at once what it was," says the 61-year-old, who runs the village shop in Tschiels. "And I cannot say that I was sorry."

On the meadow above the church lay M214. One shot had sufficed, according to Reto Caduff, to whom the gamekeepers of the canton answer. Thirty-eight sheep are put down to the account of the wolf, as is the dog that he bit to death in October, next to the place where the village's youngest play.

Nearly all the flocks stood unprotected, because on the steep slopes fences cannot be put up.

Whether the right one has been hit is not certain, however. The laboratory in Lausanne expects its findings on the DNA at the end of the week.

"This was not revenge, this was the last resort," says Caduff.

The protectors of nature see it otherwise. Wild Alps had gone to court, and its lawyers were still waiting for an answer as the keepers lay in ambush.

Last year nine wolves were released for shooting in the canton. This year there are already eleven.

=== Green Dispatch | 2023-11-22
Judges threw out last-minute bid to save Swiss wolf M214

The court in Chur turned down an urgent request to spare a wolf two days before he was shot, documents seen by Green Dispatch show.

The ruling of 17 November says that the damage to farmers outweighs the interest of the public in a single animal. The complainant, Wild Alps, was informed of it by fax, but its office was closed for the weekend.

M214 bled to death on Sunday after he had been hit twice. He was four years old and had come from Italy.

"An execution without a trial," Reto Caduff, the canton's chief of hunting, is reported to have called the operation in an internal message, for which he has apologised.

Since 1995, when the wolf returned to Switzerland, the dispute has not abated. The federal government eased the rules for shooting this summer.

Biologist Petra Hösli of the University of Lausanne doubts that fewer wolves mean fewer dead sheep. "When you break up a pack, the young ones hunt what is easiest," she said.

=== facts
Gamekeepers shot a wolf on Sunday night.
  Alpina: Wolf that killed sheep dog is shot in Swiss valley
  Alpina: Gamekeepers shot a male wolf on Sunday night in the Val Surega in eastern Switzerland
  Engadiner Bote: It was shortly before eleven on Sunday evening when Ladina Semadeni heard the bang
  Engadiner Bote: On the meadow above the church lay M214
  Green Dispatch: he was shot
The wolf killed a dog near a kindergarten in October.
  Alpina: Wolf that killed sheep dog
  Alpina: the animal was said to have killed a sheep dog a stone's throw from a kindergarten
  Engadiner Bote: the dog that he bit to death in October, next to the place where the village's youngest play
The village no longer lives in fear.
  Engadiner Bote: After five weeks of fear, Tschiels sleeps soundly again
Semadeni: I knew at once what it was.
  Engadiner Bote: "I knew at once what it was," says the 61-year-old
Semadeni runs the village shop.
  Engadiner Bote: who runs the village shop in Tschiels
Semadeni was not sorry.
  Engadiner Bote: "And I cannot say that I was sorry."
The wolf died from a single bullet.
  Alpina: The wolf, known to researchers as M214, died at once from a single bullet on a pasture above the village of Tschiels
  Engadiner Bote: One shot had sufficed
  Green Dispatch: M214 bled to death on Sunday after he had been hit twice
It lay on a meadow above the village.
  Alpina: on a pasture above the village of Tschiels
  Engadiner Bote: On the meadow above the church lay M214
The carcass is examined in Bern.
  Alpina: Its carcass was taken to Bern, where a genetic test
  Engadiner Bote: The laboratory in Lausanne expects its findings on the DNA
A genetic test confirmed that it was the wolf sought.
  Alpina: a genetic test showed that it was the animal which had been sought
  Engadiner Bote: Whether the right one has been hit is not certain, however
  Engadiner Bote: The laboratory in Lausanne expects its findings on the DNA at the end of the week
It had lost its fear of humans.
  Alpina: it had lost its fear of humans
The wolf killed 38 sheep.
  Alpina: It had torn 38 sheep since the spring
  Engadiner Bote: Thirty-eight sheep are put down to the account of the wolf
Most of the flocks were fenced in.
  Alpina: most of the flocks were fenced in
  Engadiner Bote: Nearly all the flocks stood unprotected
Fences cannot be put up on the slopes.
  Engadiner Bote: on the steep slopes fences cannot be put up
Caduff: the last resort, not revenge.
  Alpina: "This was not revenge, this was the last resort," Caduff said
  Engadiner Bote: "This was not revenge, this was the last resort," says Caduff
Wild Alps had asked a court to stop the hunt.
  Alpina: The environmental group Wild Alps, which had asked a court to stop the hunt
  Engadiner Bote: Wild Alps had gone to court
  Green Dispatch: an urgent request to spare a wolf
The court had ruled before the shot.
  Alpina: no decision on its complaint had been made when the shot fell
  Engadiner Bote: its lawyers were still waiting for an answer as the keepers lay in ambush
  Green Dispatch: Judges threw out last-minute bid to save Swiss wolf M214
  Green Dispatch: The court in Chur turned down an urgent request to spare a wolf two days before he was shot
The killing was called an execution without a trial.
  Alpina: It called the killing "an execution without a trial."
  Green Dispatch: "An execution without a trial," Reto Caduff, the canton's chief of hunting, is reported to have called the operation in an internal message
Caduff has apologised.
  Green Dispatch: for which he has apologised
The keepers had a valid permit.
  Alpina: the keepers had a valid permit
Eleven wolves may be shot this year.
  Alpina: The canton has now allowed 11 wolves to be shot this year
  Engadiner Bote: This year there are already eleven
Nine were allowed to be shot last year.
  Alpina: two more than in 2022
  Engadiner Bote: Last year nine wolves were released for shooting in the canton
The court: the damage outweighs the public interest.
  Green Dispatch: the damage to farmers outweighs the interest of the public in a single animal
Wild Alps was informed by fax.
  Green Dispatch: The complainant, Wild Alps, was informed of it by fax
Its office was closed.
  Green Dispatch: its office was closed for the weekend
The wolf was four and came from Italy.
  Green Dispatch: He was four years old and had come from Italy
The dispute goes on since 1995.
  Green Dispatch: Since 1995, when the wolf returned to Switzerland, the dispute has not abated
The rules were eased this summer.
  Green Dispatch: The federal government eased the rules for shooting this summer
Hösli doubts that fewer wolves mean fewer dead sheep.
  Green Dispatch: Biologist Petra Hösli of the University of Lausanne doubts that fewer wolves mean fewer dead sheep
Hösli: the young hunt what is easiest.
  Green Dispatch: "When you break up a pack, the young ones hunt what is easiest," she said

=== conflicts
denial | Alpina: a genetic test showed | Engadiner Bote: is not certain
denial | Alpina: were fenced in | Engadiner Bote: stood unprotected
denial | Alpina: no decision on its complaint had been made | Green Dispatch: turned down an urgent request
denial | Engadiner Bote: were still waiting for an answer | Green Dispatch: turned down an urgent request
figure | Alpina: a single bullet | Green Dispatch: had been hit twice
figure | Engadiner Bote: One shot | Green Dispatch: had been hit twice
attribution | Alpina: It called the killing | Green Dispatch: Reto Caduff
place | Alpina: to Bern | Engadiner Bote: in Lausanne
