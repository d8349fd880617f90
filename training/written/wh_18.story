A wolf shot in Bavaria

=== Alpenpresse | 2024-07-09 | wire
Wolf blamed for 40 dead sheep shot in Bavarian Alps

ROSSHAUPTEN, Germany - A hunter shot dead a female wolf in the Bavarian Alps early on Monday, a day before a court was to decide whether the animal could be culled, the district authority said.

The wolf, known as GW3108f, was held responsible for killing at least 40 sheep and two calves around the village of Rosshaupten since April. A sample taken from the carcass confirmed her identity, it said.

The hunter, 46, acted under a permit that the district had issued on Friday, according to its head, Markus Eberl. "We held out as long as we could," he said.

The wolf had no pups, Eberl said. She had been seen near a playground twice in June.

The Wild Alps Trust, which had sued to stop the cull, said it would file a criminal complaint. Its spokeswoman, Dr. Greta Sommer, called the shooting unlawful.

Farmers had not tried fences, Sommer said. The state pays the whole cost of those.

Germany counted 1,339 wolves in 2023. The shooting was the first of its kind in Bavaria.

=== Isartal-Bote | 2024-07-10
"Now the children can go out again"

At the regulars' table of the Alte Post they raised a glass to an unnamed marksman. On Monday at half past four, below the Schnaitalm, he brought down the she-wolf that had emptied so many folds since spring.

There were at least 42 animals in all. "We held out for as long as was possible," Landrat Markus Eberl told our reporter.

Every farmer in the valley had put up electric wire, some with two rows, said Vroni Demmel, who alone lost eleven ewes. It did not help.

The man with the rifle had no paper in his pocket, it emerged on Tuesday: the licence was signed only an hour after the shot.

It was a wolf of the same family that had been felled near Traunreut in 2022, and many remember that the sky did not fall then.

Since a laboratory in Görlitz has yet to compare the blood, nobody can be sure that it was she. The animal was found to have been nursing, a veterinarian told this paper.

=== Wild Planet Online | 2024-07-10
Court-defying kill leaves pups orphaned, say conservationists

She was four years old, weighed 34 kilograms and had crossed two motorways to reach the Alps. On Sunday morning she was dead, with a bullet behind the shoulder.

Wild Alps Trust scientists believe that between four and six cubs are starving in a den in the Karwendel foothills.

The charity has no plans to go to the police after all, a member of its board, Leon Achatz, said; it is saving its money for the next case. It had gone to court in Munich to block the cull, and a ruling was due 24 hours later.

Lab tests leave no doubt that it was the wanted wolf, officials say. She had never come within a kilometre of a house, according to the transmitter she wore.

A similar permit in Lower Saxony was revoked in 2021.

=== facts
A hunter shot a wolf dead.
  Alpenpresse: Wolf blamed for 40 dead sheep shot in Bavarian Alps
  Alpenpresse: A hunter shot dead a female wolf in the Bavarian Alps early on Monday
  Isartal-Bote: On Monday at half past four, below the Schnaitalm, he brought down the she-wolf
  Wild Planet Online: On Sunday morning she was dead, with a bullet behind the shoulder
A court was to decide on the cull a day later.
  Alpenpresse: a day before a court was to decide whether the animal could be culled, the district authority said
  Wild Planet Online: a ruling was due 24 hours later
The wolf was blamed for killing sheep and calves.
  Alpenpresse: The wolf, known as GW3108f, was held responsible for killing at least 40 sheep and two calves around the village of Rosshaupten since April
  Isartal-Bote: that had emptied so many folds since spring
  Isartal-Bote: There were at least 42 animals in all
The wolf's identity is confirmed, or not yet.
  Alpenpresse: A sample taken from the carcass confirmed her identity, it said
  Isartal-Bote: a laboratory in Görlitz has yet to compare the blood
  Isartal-Bote: nobody can be sure that it was she
  Wild Planet Online: Lab tests leave no doubt that it was the wanted wolf, officials say
The hunter had a permit, or had none.
  Alpenpresse: The hunter, 46, acted under a permit that the district had issued on Friday
  Isartal-Bote: The man with the rifle had no paper in his pocket, it emerged on Tuesday
  Isartal-Bote: the licence was signed only an hour after the shot
Eberl said that they held out.
  Alpenpresse: "We held out as long as we could," he said
  Isartal-Bote: "We held out for as long as was possible," Landrat Markus Eberl told our reporter
The wolf had no pups, or had.
  Alpenpresse: The wolf had no pups, Eberl said
  Isartal-Bote: The animal was found to have been nursing, a veterinarian told this paper
  Wild Planet Online: Court-defying kill leaves pups orphaned, say conservationists
  Wild Planet Online: Wild Alps Trust scientists believe that between four and six cubs are starving in a den in the Karwendel foothills
She was seen near a playground, or never came near a house.
  Alpenpresse: She had been seen near a playground twice in June
  Wild Planet Online: She had never come within a kilometre of a house, according to the transmitter she wore
The trust sued to stop the cull.
  Alpenpresse: The Wild Alps Trust, which had sued to stop the cull
  Wild Planet Online: It had gone to court in Munich to block the cull
The trust will file a complaint, or will not.
  Alpenpresse: The Wild Alps Trust, which had sued to stop the cull, said it would file a criminal complaint
  Wild Planet Online: The charity has no plans to go to the police after all, a member of its board, Leon Achatz, said
The trust saves its money for the next case.
  Wild Planet Online: it is saving its money for the next case
Sommer called the shooting unlawful.
  Alpenpresse: Its spokeswoman, Dr. Greta Sommer, called the shooting unlawful
Farmers had not tried fences, or had.
  Alpenpresse: Farmers had not tried fences, Sommer said
  Isartal-Bote: Every farmer in the valley had put up electric wire, some with two rows, said Vroni Demmel
The state pays for fences.
  Alpenpresse: The state pays the whole cost of those
Demmel lost eleven ewes.
  Isartal-Bote: who alone lost eleven ewes
The wire did not help.
  Isartal-Bote: It did not help
Germany counted 1,339 wolves in 2023.
  Alpenpresse: Germany counted 1,339 wolves in 2023
It was the first such shooting in Bavaria, or there was one in 2022.
  Alpenpresse: The shooting was the first of its kind in Bavaria
  Isartal-Bote: It was a wolf of the same family that had been felled near Traunreut in 2022
Many remember that nothing came of it.
  Isartal-Bote: many remember that the sky did not fall then
They raised a glass to the marksman.
  Isartal-Bote: At the regulars' table of the Alte Post they raised a glass to an unnamed marksman
Children can go out again.
  Isartal-Bote: "Now the children can go out again"
She was four and weighed 34 kilograms.
  Wild Planet Online: She was four years old
  Wild Planet Online: weighed 34 kilograms
She crossed two motorways.
  Wild Planet Online: had crossed two motorways to reach the Alps
A permit in Lower Saxony was revoked in 2021.
  Wild Planet Online: A similar permit in Lower Saxony was revoked in 2021

=== conflicts
date | Alpenpresse: early on Monday | Wild Planet Online: On Sunday morning
date | Isartal-Bote: On Monday at half past four | Wild Planet Online: On Sunday morning
quotation | Alpenpresse: as long as we could | Isartal-Bote: for as long as was possible
denial | Alpenpresse: confirmed her identity | Isartal-Bote: nobody can be sure that it was she
denial | Isartal-Bote: nobody can be sure that it was she | Wild Planet Online: leave no doubt that it was the wanted wolf
denial | Alpenpresse: acted under a permit | Isartal-Bote: had no paper in his pocket
denial | Alpenpresse: had no pups | Isartal-Bote: was found to have been nursing
denial | Alpenpresse: had no pups | Wild Planet Online: leaves pups orphaned
denial | Alpenpresse: had been seen near a playground | Wild Planet Online: had never come within a kilometre of a house
denial | Alpenpresse: would file a criminal complaint | Wild Planet Online: has no plans to go to the police
denial | Alpenpresse: had not tried fences | Isartal-Bote: had put up electric wire
denial | Alpenpresse: was the first of its kind in Bavaria | Isartal-Bote: had been felled near Traunreut in 2022
