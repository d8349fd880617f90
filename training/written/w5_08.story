Iceland seizes a British trawler in a fishing dispute

=== North Atlantic Press | 2022-10-27 | wire
Iceland's coastguard boards British trawler in mackerel row

REYKJAVIK (North Atlantic Press) - Iceland's coastguard seized a British trawler on Thursday that it accused of fishing mackerel without a licence, escalating a dispute that began when London cut off quota talks in July.

Officers from the patrol ship Freyr boarded the Northern Lass, of Peterhead, about 90 nautical miles east of Seydisfjordur and steered her into that port with 14 crew on board. The hold contained 310 tonnes of mackerel.

Skipper Alec Buchan, 57, told the BBC by radio that he had been in international waters. "They pointed a gun at men with gutting knives," he said. The coastguard said that no weapons had been drawn.

Britain's foreign secretary, Helen Marsden, called the seizure "unlawful" and demanded that the ship be released. Prime Minister Birna Hallsdottir of Iceland answered that a court would decide. "Fish do not carry passports, but boats do," she said.

The captain faces a fine of up to 40 million kronur, and the catch may be confiscated. He is to appear before a judge on Friday.

The two countries fought three "cod wars" between 1958 and 1976.

=== Buchan Advertiser | 2022-10-28
Peterhead skipper held: 'They pointed a gun at lads with gutting knives'

ALEC Buchan has fished the edge of Iceland's zone for 30 years, as his father did. Yesterday he and his crew of 14 were taken off to Seydisfjordur under the eyes of a gunboat.

His wife, Moira, heard from him at teatime. "He said they pointed a gun at lads with gutting knives," she told the Advertiser. According to her he is adamant that the Northern Lass never left the high seas.

The Icelanders maintain that she had no permit for the 310 tonnes in her hold. They say their men were unarmed. If the judge goes along with them, the boat could lose the lot, and the skipper be made to pay some £240,000. The hearing is today.

In London, the foreign secretary described the arrest as against the law. Helen Marsden wants the vessel let go; but she would not say what she would do if it was not.

David Reid, of the Pelagic Fishermen's Association, blamed her own government. "If you walk out of the talks in June, do not be astonished in October," he said.

The Lass is the first Scottish boat to be arrested there since 1976.

=== Reykjavik Daily | 2022-10-28
"Boats carry passports": premier unmoved by British anger

Nobody in the East Fjords can remember such a crowd on the pier. Four hundred people, a third of the town, watched the Freyr bring in the foreign trawler last night; a few threw snowballs, one old man saluted.

Prime Minister Birna Hallsdottir has refused to order the release of the Northern Lass. A judge, not a politician, would rule on that, she let London know. The fishing minister, Kári Steinsson, put it more drily. "Fish do not carry passports, but boats do," he said.

The Scottish ship was stopped some 90 miles off the coast. Three hundred tonnes of mackerel were found, for which she had no licence. Two of the boarding party had carried rifles, the coastguard admitted, and one was raised "for a moment". Inspector Unnur Blöndal called that regrettable.

The captain will appear in court in Egilsstadir this morning. He could be fined 14 million kronur.

Since the British broke off the negotiations on quotas in July, both sides have set their own. Ours rose by a fifth. Scientists had recommended that it should fall by an eighth.

=== facts
The Icelandic coastguard seized a British trawler
  North Atlantic Press: Iceland's coastguard boards British trawler
  North Atlantic Press: Iceland's coastguard seized a British trawler on Thursday
  North Atlantic Press: Officers from the patrol ship Freyr boarded the Northern Lass
  Buchan Advertiser: Peterhead skipper held
  Buchan Advertiser: Yesterday he and his crew of 14 were taken off to Seydisfjordur
  Reykjavik Daily: The Scottish ship was stopped some 90 miles off the coast
The coastguard accuses the ship of fishing without a licence
  North Atlantic Press: that it accused of fishing mackerel without a licence
  Buchan Advertiser: The Icelanders maintain that she had no permit for the 310 tonnes in her hold
  Reykjavik Daily: for which she had no licence
Britain cut off quota talks in July
  North Atlantic Press: London cut off quota talks in July
  Buchan Advertiser: If you walk out of the talks in June
  Reykjavik Daily: the British broke off the negotiations on quotas in July
The ship was boarded 90 nautical miles east of Seydisfjordur
  North Atlantic Press: about 90 nautical miles east of Seydisfjordur
  Reykjavik Daily: The Scottish ship was stopped some 90 miles off the coast
The ship was brought into Seydisfjordur
  North Atlantic Press: steered her into that port
  Buchan Advertiser: he and his crew of 14 were taken off to Seydisfjordur under the eyes of a gunboat
  Reykjavik Daily: the Freyr bring in the foreign trawler last night
There were 14 crew on board
  North Atlantic Press: with 14 crew on board
  Buchan Advertiser: he and his crew of 14
The hold contained 310 tonnes of mackerel
  North Atlantic Press: The hold contained 310 tonnes of mackerel
  Buchan Advertiser: the 310 tonnes in her hold
  Reykjavik Daily: Three hundred tonnes of mackerel were found
Buchan says that he was in international waters
  North Atlantic Press: Skipper Alec Buchan, 57, told the BBC by radio that he had been in international waters
  Buchan Advertiser: According to her he is adamant that the Northern Lass never left the high seas
Buchan: they pointed a gun at men with gutting knives
  North Atlantic Press: "They pointed a gun at men with gutting knives," he said
  Buchan Advertiser: 'They pointed a gun at lads with gutting knives'
  Buchan Advertiser: "He said they pointed a gun at lads with gutting knives," she told the Advertiser
Moira Buchan heard from him at teatime
  Buchan Advertiser: His wife, Moira, heard from him at teatime
The coastguard says that no weapons were drawn
  North Atlantic Press: The coastguard said that no weapons had been drawn
  Buchan Advertiser: They say their men were unarmed
  Reykjavik Daily: one was raised "for a moment"
The boarding party was armed
  Buchan Advertiser: They say their men were unarmed
  Reykjavik Daily: Two of the boarding party had carried rifles, the coastguard admitted
Blöndal called it regrettable
  Reykjavik Daily: Inspector Unnur Blöndal called that regrettable
Marsden called the seizure unlawful
  North Atlantic Press: Britain's foreign secretary, Helen Marsden, called the seizure "unlawful"
  Buchan Advertiser: In London, the foreign secretary described the arrest as against the law
Marsden demanded that the ship be released
  North Atlantic Press: demanded that the ship be released
  Buchan Advertiser: Helen Marsden wants the vessel let go
Marsden would not say what she would do
  Buchan Advertiser: she would not say what she would do if it was not
Hallsdottir said that a court would decide
  North Atlantic Press: Prime Minister Birna Hallsdottir of Iceland answered that a court would decide
  Reykjavik Daily: A judge, not a politician, would rule on that, she let London know
Hallsdottir refused to order the release
  Reykjavik Daily: premier unmoved by British anger
  Reykjavik Daily: Prime Minister Birna Hallsdottir has refused to order the release of the Northern Lass
Fish do not carry passports, but boats do
  North Atlantic Press: "Fish do not carry passports, but boats do," she said
  Reykjavik Daily: "Boats carry passports"
  Reykjavik Daily: "Fish do not carry passports, but boats do," he said
The captain faces a fine of up to 40 million kronur
  North Atlantic Press: The captain faces a fine of up to 40 million kronur
  Buchan Advertiser: the skipper be made to pay some £240,000
  Reykjavik Daily: He could be fined 14 million kronur
The catch may be confiscated
  North Atlantic Press: the catch may be confiscated
  Buchan Advertiser: the boat could lose the lot
The captain is to appear before a judge on Friday
  North Atlantic Press: He is to appear before a judge on Friday
  Buchan Advertiser: The hearing is today
  Reykjavik Daily: The captain will appear in court in Egilsstadir this morning
The countries fought three cod wars
  North Atlantic Press: The two countries fought three "cod wars" between 1958 and 1976
Buchan has fished there for 30 years
  Buchan Advertiser: ALEC Buchan has fished the edge of Iceland's zone for 30 years
Reid blamed the British government
  Buchan Advertiser: David Reid, of the Pelagic Fishermen's Association, blamed her own government
  Buchan Advertiser: If you walk out of the talks in June, do not be astonished in October," he said
It is the first Scottish boat arrested since 1976
  Buchan Advertiser: The Lass is the first Scottish boat to be arrested there since 1976
Four hundred people watched the arrival
  Reykjavik Daily: Four hundred people, a third of the town, watched the Freyr bring in the foreign trawler
A few threw snowballs
  Reykjavik Daily: a few threw snowballs
An old man saluted
  Reykjavik Daily: one old man saluted
Both sides have set their own quotas
  Reykjavik Daily: both sides have set their own
Iceland's quota rose by a fifth
  Reykjavik Daily: Ours rose by a fifth
Scientists had recommended a fall by an eighth
  Reykjavik Daily: Scientists had recommended that it should fall by an eighth
Nobody can remember such a crowd
  Reykjavik Daily: Nobody in the East Fjords can remember such a crowd on the pier
The dispute escalates
  North Atlantic Press: escalating a dispute that began when London cut off quota talks in July
Buchan's father fished there
  Buchan Advertiser: as his father did

=== conflicts
date | North Atlantic Press: talks in July | Buchan Advertiser: talks in June
date | Buchan Advertiser: talks in June | Reykjavik Daily: quotas in July
quotation | North Atlantic Press: at men with gutting knives | Buchan Advertiser: a gun at lads with gutting knives," she
attribution | North Atlantic Press: but boats do," she said | Reykjavik Daily: but boats do," he said
figure | North Atlantic Press: 40 million kronur | Reykjavik Daily: 14 million kronur
figure | Buchan Advertiser: some £240,000 | Reykjavik Daily: 14 million kronur
denial | North Atlantic Press: no weapons had been drawn | Reykjavik Daily: one was raised
denial | Buchan Advertiser: their men were unarmed | Reykjavik Daily: had carried rifles
