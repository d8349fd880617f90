Boxing title fight

=== Ringside International | 2024-10-06 | wire
Okafor-Bell beats Zaragoza on points to keep welterweight belt

LAS VEGAS - Britain's Dominic Okafor-Bell held on to his world welterweight title on Saturday night with a split decision over Mexico's Hector Zaragoza before a sold-out crowd of 17,400.

Two judges had the champion ahead by 115-113, while the third gave the fight to Zaragoza by the same score.

Zaragoza, 33, went down once, in the fourth round, from a short left hook. Referee Tina Morrow ruled it a knockdown.

Okafor-Bell's victory came in spite of a cut above the eye which needed no stitches. He stays undefeated after 22 bouts.

"I want to give Hector another chance, he earned it tonight," the 28-year-old said in the ring.

Zaragoza's camp accepted the verdict. His trainer, Beto Luna, hugged the winner and said that the better man had won by a whisker.

The challenger had failed to make the weight at his first attempt on Friday, but he came in just under the limit an hour later.

=== The Daily Lantern | 2024-10-07
Bell rung but not beaten: Dom survives the night of his life

He was staggered in the second, bloodied in the seventh and booed at the end. But Dominic Okafor-Bell came home from the desert still the champion.

One judge saw it 115-113 for the Mexican; luckily for the Londoner, the two others did not fail to notice that he had landed the cleaner shots.

The cut over his right eye was closed with eight stitches before he met the press.

Hector Zaragoza never touched the canvas in the 36 minutes, the referee having waved off his stumble in round four as a slip.

A rematch is out of the question, Okafor-Bell made clear on the way out. "I've done my bit with Hector, next one, please," he grinned.

The loser's corner was in no mood for hugs. Beto Luna called it daylight robbery and announced a protest to the Nevada commission.

There was not an empty seat in the arena, though many had come for the undercard.

=== Esquina Roja | 2024-10-06
Robo en Las Vegas? Zaragoza loses by a hair

Thousands of Mexicans sang until the scorecards were read. Then they threw beer.

Hector Zaragoza lost to Dominic Okafor-Bell by a split decision, and three rounds could have gone either way. The visitor threw 711 punches, nearly 200 more than the titleholder.

In the fourth he was dropped by a left hook and stood up at the count of five, smiling.

"I'll fight him anywhere, tomorrow if he likes," he said afterwards, his face hardly marked.

It had begun badly. On Thursday he had been 300 grams too heavy when he first stepped on the scales, and he spent an hour in a sauna before he got rid of the surplus.

For the man from Hermosillo it was the fourth defeat in 41 fights; the first three go back to his youth.

=== facts
Okafor-Bell defended his title against Zaragoza.
  Ringside International: Okafor-Bell beats Zaragoza on points to keep welterweight belt
  Ringside International: Britain's Dominic Okafor-Bell held on to his world welterweight title on Saturday night
  The Daily Lantern: Bell rung but not beaten
  The Daily Lantern: Dominic Okafor-Bell came home from the desert still the champion
  Esquina Roja: Zaragoza loses by a hair
  Esquina Roja: Hector Zaragoza lost to Dominic Okafor-Bell
The decision was split.
  Ringside International: with a split decision over Mexico's Hector Zaragoza
  Esquina Roja: by a split decision
The hall was sold out.
  Ringside International: before a sold-out crowd of 17,400
  The Daily Lantern: There was not an empty seat in the arena
Two judges voted for the champion.
  Ringside International: Two judges had the champion ahead by 115-113
  The Daily Lantern: the two others did not fail to notice that he had landed the cleaner shots
One judge saw Zaragoza ahead by 115-113.
  Ringside International: the third gave the fight to Zaragoza by the same score
  The Daily Lantern: One judge saw it 115-113 for the Mexican
Zaragoza went down in the fourth round.
  Ringside International: Zaragoza, 33, went down once, in the fourth round, from a short left hook
  The Daily Lantern: Hector Zaragoza never touched the canvas in the 36 minutes
  Esquina Roja: In the fourth he was dropped by a left hook
The referee ruled it a knockdown.
  Ringside International: Referee Tina Morrow ruled it a knockdown
  The Daily Lantern: the referee having waved off his stumble in round four as a slip
Zaragoza stood up at five.
  Esquina Roja: stood up at the count of five, smiling
Okafor-Bell had a cut above the eye.
  Ringside International: in spite of a cut above the eye
  The Daily Lantern: The cut over his right eye
The cut was stitched.
  Ringside International: which needed no stitches
  The Daily Lantern: was closed with eight stitches before he met the press
Okafor-Bell is undefeated after 22 fights.
  Ringside International: He stays undefeated after 22 bouts
Okafor-Bell is ready for a rematch.
  Ringside International: "I want to give Hector another chance, he earned it tonight," the 28-year-old said
  The Daily Lantern: A rematch is out of the question, Okafor-Bell made clear
  The Daily Lantern: "I've done my bit with Hector, next one, please,"
Zaragoza's side accepted the verdict.
  Ringside International: Zaragoza's camp accepted the verdict
  The Daily Lantern: Beto Luna called it daylight robbery
  The Daily Lantern: announced a protest to the Nevada commission
Luna hugged the winner.
  Ringside International: His trainer, Beto Luna, hugged the winner
  The Daily Lantern: The loser's corner was in no mood for hugs
Luna said that the better man won by a whisker.
  Ringside International: said that the better man had won by a whisker
Zaragoza was too heavy at the first weighing.
  Ringside International: The challenger had failed to make the weight at his first attempt on Friday
  Esquina Roja: On Thursday he had been 300 grams too heavy when he first stepped on the scales
Zaragoza made the weight an hour later.
  Ringside International: he came in just under the limit an hour later
  Esquina Roja: he spent an hour in a sauna before he got rid of the surplus
It had begun badly for Zaragoza.
  Esquina Roja: It had begun badly
Okafor-Bell was staggered in the second round.
  The Daily Lantern: He was staggered in the second
Okafor-Bell bled in the seventh round.
  The Daily Lantern: bloodied in the seventh
Okafor-Bell was booed.
  The Daily Lantern: booed at the end
Okafor-Bell survives the night.
  The Daily Lantern: Dom survives the night of his life
Many came for the undercard.
  The Daily Lantern: many had come for the undercard
Mexicans sang.
  Esquina Roja: Thousands of Mexicans sang until the scorecards were read
They threw beer.
  Esquina Roja: Then they threw beer
Three rounds were close.
  Esquina Roja: three rounds could have gone either way
Zaragoza threw 711 punches.
  Esquina Roja: The visitor threw 711 punches, nearly 200 more than the titleholder
Zaragoza would fight him anywhere.
  Esquina Roja: "I'll fight him anywhere, tomorrow if he likes," he said
It is his fourth defeat in 41 fights.
  Esquina Roja: For the man from Hermosillo it was the fourth defeat in 41 fights
The first three defeats go back to his youth.
  Esquina Roja: the first three go back to his youth

=== conflicts
denial | Ringside International: went down once | The Daily Lantern: never touched the canvas
denial | The Daily Lantern: never touched the canvas | Esquina Roja: was dropped by a left hook
denial | Ringside International: ruled it a knockdown | The Daily Lantern: waved off his stumble in round four as a slip
denial | Ringside International: which needed no stitches | The Daily Lantern: was closed with eight stitches
denial | Ringside International: I want to give Hector another chance | The Daily Lantern: A rematch is out of the question
denial | Ringside International: accepted the verdict | The Daily Lantern: called it daylight robbery
denial | Ringside International: hugged the winner | The Daily Lantern: was in no mood for hugs
date | Ringside International: on Friday | Esquina Roja: On Thursday
