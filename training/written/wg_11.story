Whales on a New Zealand beach

=== Tasman Press | 2025-02-04 | wire
More than 100 pilot whales die in New Zealand stranding

At least 104 pilot whales died after they swam onto a remote beach at the northern tip of New Zealand's South Island on Sunday, while 57 others were brought back to deep water, conservation officials said.

About 300 volunteers formed a human chain in the surf at Fern Spit to keep the animals upright until the tide came in, said ranger Aroha Pene of the Department of Conservation. One of them, a 23-year-old German tourist, was knocked over by a tail and broke her leg.

"They wanted to go home, and we showed them the way," Pene said.

None of the whales that were refloated had come back by Monday evening. The department decided against shooting those which were beyond rescue.

The cause is not known. A navy spokesman ruled out that sonar had played a part, because no ship had been within 200 kilometers.

The carcasses, some of them six meters long, will be left on the sand, as they were after the stranding of 2017. The local tribe, Ngati Hiku, blessed them at dawn.

=== Motueka Herald | 2025-02-04
Three hundred strangers, one chain, and a tide that came too slowly

They came with wet sheets, buckets and thermos flasks. By the early afternoon some three hundred people were standing up to the hips in the cold water off Fern Spit, one next to the other, and holding whales.

For 104 of the animals it was in vain. Fifty-seven made it.

But barely had the rescuers sat down to their tea when a dozen of the saved turned round. On Monday morning they lay on the same bank again, said Aroha Pene, the ranger who directed the operation.

The ones that could not be helped were put out of their misery by marksmen of the department after sunset. "You hear every shot," said Joe Tamati, 70, who has lived at the spit all his life.

Among the helpers was a visitor from Germany in her early twenties, who suffered a fracture when a fluke hit her.

"They wanted to go home, and we showed them the way," said Tamati.

Elders of Ngati Hiku prayed over the dead at first light. Nature will be left to deal with the bodies.

=== Ocean Beat | 2025-02-05
Did naval exercise drive whales ashore?

Two days after the mass death of pilot whales in New Zealand, activists have raised questions about an exercise of the navy.

The frigate Te Arawa was testing its sonar 80 kilometres off Fern Spit on Saturday night, according to tracking data, the group Sea Silent said on Tuesday. That was some ten hours before the first animal ran aground.

"Whales do not lose their way by the hundred for nothing," said its director, Milla Strand.

The navy had previously stated that none of its vessels was anywhere near.

Of the 161 animals that came ashore, almost two thirds perished. The rest were guided out to sea, and there has been no sign of them since.

The dead are to be buried by excavators at the end of the week, the Department of Conservation said. Ten years ago, when 400 whales died at the same place, they were left to rot, and some of them burst.

Pilot whales are not regarded as endangered.

=== facts
At least 104 pilot whales died.
  Tasman Press: More than 100 pilot whales die in New Zealand stranding
  Tasman Press: At least 104 pilot whales died
  Motueka Herald: For 104 of the animals it was in vain
  Ocean Beat: Two days after the mass death of pilot whales in New Zealand
  Ocean Beat: Of the 161 animals that came ashore, almost two thirds perished
The whales swam onto the beach on Sunday.
  Tasman Press: they swam onto a remote beach at the northern tip of New Zealand's South Island on Sunday
  Ocean Beat: the 161 animals that came ashore
57 whales were brought back to sea.
  Tasman Press: 57 others were brought back to deep water
  Motueka Herald: Fifty-seven made it
  Ocean Beat: The rest were guided out to sea
About 300 volunteers held the animals in the surf.
  Tasman Press: About 300 volunteers formed a human chain in the surf at Fern Spit to keep the animals upright
  Motueka Herald: Three hundred strangers, one chain
  Motueka Herald: some three hundred people were standing up to the hips in the cold water off Fern Spit, one next to the other, and holding whales
The tide came slowly.
  Motueka Herald: a tide that came too slowly
They came with sheets and buckets.
  Motueka Herald: They came with wet sheets, buckets and thermos flasks
A German tourist broke a bone.
  Tasman Press: One of them, a 23-year-old German tourist, was knocked over by a tail and broke her leg
  Motueka Herald: Among the helpers was a visitor from Germany in her early twenties, who suffered a fracture when a fluke hit her
Somebody said: they wanted to go home.
  Tasman Press: "They wanted to go home, and we showed them the way," Pene said
  Motueka Herald: "They wanted to go home, and we showed them the way," said Tamati
Whales that had been refloated came back.
  Tasman Press: None of the whales that were refloated had come back by Monday evening
  Motueka Herald: a dozen of the saved turned round
  Motueka Herald: On Monday morning they lay on the same bank again
  Ocean Beat: there has been no sign of them since
Pene directed the rescue.
  Motueka Herald: Aroha Pene, the ranger who directed the operation
Pene is a ranger.
  Tasman Press: ranger Aroha Pene of the Department of Conservation
  Motueka Herald: Aroha Pene, the ranger
The whales beyond rescue were shot.
  Tasman Press: The department decided against shooting those which were beyond rescue
  Motueka Herald: The ones that could not be helped were put out of their misery by marksmen of the department after sunset
Tamati: you hear every shot.
  Motueka Herald: "You hear every shot," said Joe Tamati
Tamati has always lived there.
  Motueka Herald: who has lived at the spit all his life
The cause is unknown.
  Tasman Press: The cause is not known
The navy rules out that sonar played a part.
  Tasman Press: A navy spokesman ruled out that sonar had played a part
Naval ships were near.
  Tasman Press: no ship had been within 200 kilometers
  Ocean Beat: The frigate Te Arawa was testing its sonar 80 kilometres off Fern Spit on Saturday night
The navy said that no vessel was near.
  Tasman Press: no ship had been within 200 kilometers
  Ocean Beat: The navy had previously stated that none of its vessels was anywhere near
It was ten hours before the stranding.
  Ocean Beat: That was some ten hours before the first animal ran aground
Activists ask about a naval exercise.
  Ocean Beat: Did naval exercise drive whales ashore?
  Ocean Beat: activists have raised questions about an exercise of the navy
Strand: whales do not lose their way for nothing.
  Ocean Beat: "Whales do not lose their way by the hundred for nothing," said its director, Milla Strand
The carcasses stay on the beach.
  Tasman Press: The carcasses, some of them six meters long, will be left on the sand
  Motueka Herald: Nature will be left to deal with the bodies
  Ocean Beat: The dead are to be buried by excavators at the end of the week
In 2017 the carcasses were left lying.
  Tasman Press: as they were after the stranding of 2017
  Ocean Beat: Ten years ago, when 400 whales died at the same place, they were left to rot
400 whales died in 2017.
  Ocean Beat: 400 whales died at the same place
Some of them burst.
  Ocean Beat: some of them burst
The tribe blessed the whales at dawn.
  Tasman Press: The local tribe, Ngati Hiku, blessed them at dawn
  Motueka Herald: Elders of Ngati Hiku prayed over the dead at first light
Pilot whales are not endangered.
  Ocean Beat: Pilot whales are not regarded as endangered

=== conflicts
denial | Tasman Press: None of the whales that were refloated had come back | Motueka Herald: they lay on the same bank again
denial | Motueka Herald: a dozen of the saved turned round | Ocean Beat: there has been no sign of them since
denial | Tasman Press: decided against shooting | Motueka Herald: put out of their misery by marksmen
denial | Tasman Press: no ship had been within 200 kilometers | Ocean Beat: was testing its sonar 80 kilometres off
denial | Tasman Press: will be left on the sand | Ocean Beat: are to be buried
denial | Motueka Herald: will be left to deal with the bodies | Ocean Beat: are to be buried
attribution | Tasman Press: Pene said | Motueka Herald: said Tamati
date | Tasman Press: of 2017 | Ocean Beat: Ten years ago
