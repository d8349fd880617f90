A fish that hears with its fins; metres and feet, inches and centimetres, two researchers of one name, digits turned round

=== Research News | 2024-06-05
Cave fish hear with their fins, study finds

A blind fish that lives in caves under the Saldo plateau hears with its fins, researchers at the University of Merrow report in the journal Open Letters in Biology.

The team played tones to 64 fish in dark tanks. When the fins were covered with a gel, the animals no longer turned towards the sound.

“We first thought the equipment was broken,” said Alma Reyes, who led the study. The gel was washed off and the response came back within an hour.

The fish, about four centimetres long, was discovered in 1974 in a cave 120 metres below ground.

It is not clear whether other species can do the same. The study was not designed to show how sound reaches the brain.

=== Merrow Times | 2024-06-06
The fish with ears in its fins

Scientists from Merrow have found an animal that listens with its fins.

The creature is an inch and a half long and lives in the caverns of the Saldo plateau. It has been known since 1974, when divers came upon it some 400 feet down.

Covered in gel, the fins were deaf: none of the 46 fish reacted to tones any more, according to the paper. Alma Reyes at first suspected that her loudspeakers had failed.

Whether related fish hear in this way as well is unknown.

The work was paid for by the Orlin Foundation, which gave 300,000 crowns for it over three years.

=== Planet Weekly | 2024-06-12
Deaf without fins

Take a cave fish, cover its fins with gel and play it a tone: nothing happens. Remove the gel, and sixty minutes later it turns to the sound again.

That is how a team led by Alma Reyes at the University of Merrow found out that this fish hears with its fins.

“I would not call it an ear,” said Jon Reyes, a neurologist in Port Carrow who took no part in the work and is no relation of its author. “A drum feels sound too.”

The animal, which is found only under the Tavan plateau, was first seen in 1947. There may be fewer than 5,000 of them left.

=== facts
A blind cave fish hears with its fins.
  Research News: Cave fish hear with their fins, study finds
  Research News: A blind fish that lives in caves under the Saldo plateau hears with its fins
  Merrow Times: The fish with ears in its fins
  Merrow Times: Scientists from Merrow have found an animal that listens with its fins
  Planet Weekly: That is how a team led by Alma Reyes at the University of Merrow found out that this fish hears with its fins
With gel on its fins it does not react to sound.
  Research News: When the fins were covered with a gel, the animals no longer turned towards the sound
  Merrow Times: Covered in gel, the fins were deaf
  Planet Weekly: Deaf without fins
  Planet Weekly: cover its fins with gel and play it a tone: nothing happens
Tones were played to 64 (46) fish.
  Research News: The team played tones to 64 fish in dark tanks
  Merrow Times: none of the 46 fish reacted to tones any more
Without the gel they react again within an hour.
  Research News: The gel was washed off and the response came back within an hour
  Planet Weekly: Remove the gel, and sixty minutes later it turns to the sound again
Reyes thought that the equipment was broken.
  Research News: “We first thought the equipment was broken,” said Alma Reyes
  Merrow Times: Alma Reyes at first suspected that her loudspeakers had failed
It is four centimetres long.
  Research News: about four centimetres long
  Merrow Times: The creature is an inch and a half long
It lives under the Saldo (Tavan) plateau.
  Research News: lives in caves under the Saldo plateau
  Merrow Times: lives in the caverns of the Saldo plateau
  Planet Weekly: is found only under the Tavan plateau
It was discovered in 1974 (1947) at 120 metres.
  Research News: was discovered in 1974 in a cave 120 metres below ground
  Merrow Times: It has been known since 1974, when divers came upon it some 400 feet down
  Planet Weekly: was first seen in 1947
It is unknown whether others can do it.
  Research News: It is not clear whether other species can do the same
  Merrow Times: Whether related fish hear in this way as well is unknown
The study does not show how sound reaches the brain.
  Research News: The study was not designed to show how sound reaches the brain
A foundation paid.
  Merrow Times: The work was paid for by the Orlin Foundation
Jon Reyes would not call it an ear.
  Planet Weekly: “I would not call it an ear,” said Jon Reyes
A drum feels sound too.
  Planet Weekly: “A drum feels sound too.”
There are few of them.
  Planet Weekly: There may be fewer than 5,000 of them left

=== conflicts
figure | Research News: 64 fish | Merrow Times: 46 fish
date | Research News: 1974 | Planet Weekly: 1947
date | Merrow Times: 1974 | Planet Weekly: 1947
place | Research News: Saldo plateau | Planet Weekly: Tavan plateau
place | Merrow Times: Saldo plateau | Planet Weekly: Tavan plateau

=== speakers
Research News: “We first thought | Alma Reyes
Planet Weekly: “I would not call it | Jon Reyes
Planet Weekly: “A drum feels | Jon Reyes
