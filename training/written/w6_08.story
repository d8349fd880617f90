Skull found in Kenya

=== Rift News Agency | 2021-08-19 | wire
Skull found in Kenya may rewrite story of human ancestors

NAIROBI, Aug 19 (RNA) - A nearly complete skull unearthed on the western shore of Lake Turkana belongs to a previously unknown relative of modern humans that lived 2.1 million years ago, scientists said on Thursday.

The fossil was discovered by Peter Ekai, a 26-year-old assistant, who noticed a row of teeth sticking out of a gully on his way to fetch water.

“He called me and said: I have found a face,” recalled Dr Miriam Wanjohi of the National Museum, who directed the dig. “In thirty years I have not seen anything so beautiful.”

The creature, which the team has named Homo turkanae, had a small brain but a flat face and small molars. It walked upright, judging by a thigh bone that lay nearby.

Not everyone is convinced. “One skull does not make a species,” said Professor Alan Prewitt of the University of Leeds, who was not involved in the work and considers it to be an unusual Homo habilis.

The study was published in the journal Palaeo. It took four years to free the skull from the rock, in a laboratory in Nairobi.

It will be shown to the public from December.

=== Kenya Sunday Mirror | 2021-08-22
The boy who found a face

Peter Ekai was thirsty. The young man from Lodwar, who had been hired to carry sieves, had walked half a mile towards the well when he saw teeth grinning at him out of the dust.

“He phoned and said: I have found a face,” says Miriam Wanjohi, leader of the expedition. “In 30 years I have never seen anything so lovely.”

Four years of work with needles and brushes at the museum in Nairobi have turned the lump of stone into the most talked-about head in the country. It is more than two million years old, and it comes, Wanjohi's team announced on Thursday, from a kind of human that no one had known. The newcomer's brain was hardly bigger than an orange, its profile strikingly modern.

A colleague in England, Alan Prewitt, accepts the claim. “There is nothing like it in any drawer,” he told this newspaper.

Ekai, now 30, is studying geology at Turkana University on a scholarship from the museum. From December he can visit his find behind glass.

=== Anthropos Online | 2021-08-20
New hominin, or old friend with a flat face?

The specimen catalogued as KNM-WT 71 will keep specialists quarrelling for a decade. Miriam Wanjohi and nine co-authors assign it to a new species, Homo turkanae, in a paper in Palaeo.

The cranium was recovered in 2017 east of Lake Turkana and is dated by volcanic ash to 1.7 million years. It combines a braincase of 520 cubic centimetres with reduced cheek teeth.

Whether its owner walked on two legs cannot be said, since no limb bones were recovered.

Alan Prewitt (Leeds) finds the diagnosis weak. In his opinion, an isolated skull is no basis for a species, and the specimen falls within what is known of Homo habilis.

Wanjohi admits that more fossils are needed. Her team will return to the site in January, provided that the money can be found.

=== facts
The skull belongs to an unknown kind of human.
  Rift News Agency: A nearly complete skull unearthed on the western shore of Lake Turkana belongs to a previously unknown relative of modern humans
  Kenya Sunday Mirror: it comes, Wanjohi's team announced on Thursday, from a kind of human that no one had known
  Anthropos Online: Miriam Wanjohi and nine co-authors assign it to a new species, Homo turkanae
The find may rewrite the human story.
  Rift News Agency: Skull found in Kenya may rewrite story of human ancestors
The skull was found at Lake Turkana.
  Rift News Agency: A nearly complete skull unearthed on the western shore of Lake Turkana
  Anthropos Online: The cranium was recovered in 2017 east of Lake Turkana
The skull is about two million years old.
  Rift News Agency: that lived 2.1 million years ago
  Kenya Sunday Mirror: It is more than two million years old
  Anthropos Online: is dated by volcanic ash to 1.7 million years
Ekai discovered the skull.
  Rift News Agency: The fossil was discovered by Peter Ekai, a 26-year-old assistant
  Kenya Sunday Mirror: The boy who found a face
Ekai saw teeth on his way to fetch water.
  Rift News Agency: who noticed a row of teeth sticking out of a gully on his way to fetch water
  Kenya Sunday Mirror: had walked half a mile towards the well when he saw teeth grinning at him out of the dust
Ekai was an assistant.
  Rift News Agency: Peter Ekai, a 26-year-old assistant
  Kenya Sunday Mirror: who had been hired to carry sieves
Ekai was thirsty.
  Kenya Sunday Mirror: Peter Ekai was thirsty
Ekai called and said that he had found a face.
  Rift News Agency: “He called me and said: I have found a face,” recalled Dr Miriam Wanjohi of the National Museum
  Kenya Sunday Mirror: “He phoned and said: I have found a face,” says Miriam Wanjohi
Wanjohi had not seen anything so beautiful in thirty years.
  Rift News Agency: “In thirty years I have not seen anything so beautiful.”
  Kenya Sunday Mirror: “In 30 years I have never seen anything so lovely.”
Wanjohi directed the dig.
  Rift News Agency: Dr Miriam Wanjohi of the National Museum, who directed the dig
  Kenya Sunday Mirror: Miriam Wanjohi, leader of the expedition
The species is named Homo turkanae.
  Rift News Agency: The creature, which the team has named Homo turkanae
  Anthropos Online: a new species, Homo turkanae
It had a small brain.
  Rift News Agency: had a small brain
  Kenya Sunday Mirror: The newcomer's brain was hardly bigger than an orange
  Anthropos Online: It combines a braincase of 520 cubic centimetres
It had a flat face.
  Rift News Agency: but a flat face
  Kenya Sunday Mirror: its profile strikingly modern
It had small molars.
  Rift News Agency: small molars
  Anthropos Online: with reduced cheek teeth
It walked upright.
  Rift News Agency: It walked upright, judging by a thigh bone that lay nearby
  Anthropos Online: Whether its owner walked on two legs cannot be said
A limb bone was found.
  Rift News Agency: a thigh bone that lay nearby
  Anthropos Online: no limb bones were recovered
Prewitt doubts that the skull is a new species.
  Rift News Agency: Not everyone is convinced
  Rift News Agency: considers it to be an unusual Homo habilis
  Kenya Sunday Mirror: A colleague in England, Alan Prewitt, accepts the claim
  Anthropos Online: Alan Prewitt (Leeds) finds the diagnosis weak
  Anthropos Online: the specimen falls within what is known of Homo habilis
  Anthropos Online: New hominin, or old friend with a flat face?
Prewitt said one skull does not make a species.
  Rift News Agency: “One skull does not make a species,” said Professor Alan Prewitt of the University of Leeds
  Anthropos Online: In his opinion, an isolated skull is no basis for a species
Prewitt said there is nothing like it.
  Kenya Sunday Mirror: “There is nothing like it in any drawer,” he told this newspaper
Prewitt was not involved.
  Rift News Agency: who was not involved in the work
The study appeared in Palaeo.
  Rift News Agency: The study was published in the journal Palaeo
  Anthropos Online: in a paper in Palaeo
It took four years to free the skull in Nairobi.
  Rift News Agency: It took four years to free the skull from the rock, in a laboratory in Nairobi
  Kenya Sunday Mirror: Four years of work with needles and brushes at the museum in Nairobi have turned the lump of stone into the most talked-about head in the country
The skull will be shown from December.
  Rift News Agency: It will be shown to the public from December
  Kenya Sunday Mirror: From December he can visit his find behind glass
Ekai studies geology.
  Kenya Sunday Mirror: Ekai, now 30, is studying geology at Turkana University on a scholarship from the museum
Specialists will quarrel.
  Anthropos Online: The specimen catalogued as KNM-WT 71 will keep specialists quarrelling for a decade
More fossils are needed.
  Anthropos Online: Wanjohi admits that more fossils are needed
The team will return in January.
  Anthropos Online: Her team will return to the site in January
The money has to be found.
  Anthropos Online: provided that the money can be found

=== conflicts
place | Rift News Agency: western shore of Lake Turkana | Anthropos Online: east of Lake Turkana
figure | Rift News Agency: 2.1 million | Anthropos Online: 1.7 million
figure | Kenya Sunday Mirror: more than two million | Anthropos Online: 1.7 million
quotation | Rift News Agency: He called me | Kenya Sunday Mirror: He phoned
quotation | Rift News Agency: not seen anything so beautiful | Kenya Sunday Mirror: never seen anything so lovely
denial | Rift News Agency: a thigh bone that lay nearby | Anthropos Online: no limb bones were recovered
denial | Rift News Agency: considers it to be an unusual | Kenya Sunday Mirror: accepts the claim
denial | Kenya Sunday Mirror: accepts the claim | Anthropos Online: finds the diagnosis weak
