Collision at a disputed shoal

=== Pacific Wire | 2024-06-17 | wire
Philippine boat and Chinese coast guard ship collide near shoal

MANILA (Pacific Wire) - A Chinese coast guard vessel and a Philippine supply boat collided on Monday near Halcyon Shoal in the South China Sea, and a Filipino sailor lost a thumb, officials in Manila said.

The boat was carrying food and water to marines on the grounded warship Sierra Blanca, and it reached the ship despite the collision, the Philippine navy said.

China's coast guard accused the Filipinos of steering into its vessel on purpose. It said its crew had acted with restraint.

Philippine defence secretary Ernesto Villaluz, 59, said that the mutual defence treaty with the United States would not be invoked. "We are not a people who knock on a neighbour's door at night," he said.

Chinese officers armed with knives and axes boarded two inflatables and took away seven rifles, a navy spokesman said.

Beijing claims nearly all of the sea. A tribunal in The Hague rejected that claim in 2016.

Monday's mission was the first since a new Chinese rule on detaining foreigners took effect on June 15.

=== Manila Chronicler | 2024-06-18
A thumb, seven rifles and a bent hull

Machetes against bare hands: that is how a petty officer of 26 describes what happened on Monday a mile from the Sierra Blanca, the rusting hulk on which the country keeps a dozen marines.

His right thumb was torn off when a Chinese cutter rammed the boat. The provisions never got to the garrison, his brother said, and the crew turned back to Palawan.

From the rubber dinghies the boarders carried off seven guns.

"We are not a people who knock on a neighbour's door at night," said the chairman of the Maritime Council, Lorenzo Bautista-Lim.

Manila asked Washington on Monday evening to consult under the defence pact, a senior official at the presidential palace confirmed.

Three supply runs have been made since Beijing's detention rule entered into force on Saturday, the navy's logbook shows.

Judges in the Netherlands found eight years ago that China's title to the sea had no basis. Beijing regards the award as waste paper.

=== Shanghai Strait Daily | 2024-06-18
Manila plays victim after reckless manoeuvre

Ignoring repeated warnings, a Philippine vessel on Monday approached a Chinese ship in an unprofessional manner and brushed against it at 5:59 a.m., a coast guard spokesman, Gao Yun, said.

The boat drifted for an hour, and its crew was offered medical help, which the Filipinos refused.

China's officers carried no weapons whatsoever. They checked two dinghies, in accordance with the law, and found building material hidden beneath rice.

Not a single firearm was removed, according to Gao.

A professor at the Institute for Sea Law in Haikou, Tang Weiran, said that the wreck on the shoal would sooner or later fall apart by itself. The Philippines had promised to tow it away and had not kept its word, she said. Manila has always denied making such a promise.

Japan and Australia voiced concern, while Vietnam, which claims part of the same waters, did not comment. Talks between the two sides are set for July 2 in Manila.

=== Canberra Letter | 2024-06-19
What a thumb is worth under a treaty

Would Washington fight for a sandbank? The question has been academic for 73 years, ever since the pact with Manila was signed. It ceased to be so on Tuesday morning, when a Philippine sailor lost a finger to a Chinese bow.

The United States reaffirmed that its pledge covers armed attacks on public vessels anywhere in the South China Sea. It stopped short of calling the incident one.

President Corazon Dimaculangan said in Singapore last month that the death of a Filipino through a wilful act would be "very close" to an act of war. She has not spoken since the collision.

Neither country wants to talk of war, and both are buying ships. Australia's government, which sent a frigate through the area in April, expressed its worry, as Tokyo did.

Manila did not turn to its ally for consultations this time, a diplomat said.

=== facts
A Chinese coast guard ship and a Philippine boat collided on Monday.
  Manila Chronicler: a petty officer of 26 describes what happened on Monday a mile from the Sierra Blanca
  Pacific Wire: Philippine boat and Chinese coast guard ship collide near shoal
  Pacific Wire: A Chinese coast guard vessel and a Philippine supply boat collided on Monday near Halcyon Shoal in the South China Sea
  Manila Chronicler: when a Chinese cutter rammed the boat
  Shanghai Strait Daily: a Philippine vessel on Monday approached a Chinese ship in an unprofessional manner and brushed against it at 5:59 a.m.
  Canberra Letter: on Tuesday morning, when a Philippine sailor lost a finger to a Chinese bow
A Filipino sailor lost a thumb.
  Pacific Wire: a Filipino sailor lost a thumb
  Manila Chronicler: His right thumb was torn off
  Canberra Letter: a Philippine sailor lost a finger to a Chinese bow
The boat was carrying supplies to the Sierra Blanca.
  Pacific Wire: The boat was carrying food and water to marines on the grounded warship Sierra Blanca
The supplies reached the ship or not.
  Pacific Wire: it reached the ship despite the collision
  Manila Chronicler: The provisions never got to the garrison, his brother said
The crew turned back.
  Manila Chronicler: the crew turned back to Palawan
The Sierra Blanca is a grounded ship with marines.
  Pacific Wire: marines on the grounded warship Sierra Blanca
  Manila Chronicler: the rusting hulk on which the country keeps a dozen marines
The Philippine boat caused the collision, China's coast guard said.
  Pacific Wire: China's coast guard accused the Filipinos of steering into its vessel on purpose
  Shanghai Strait Daily: Manila plays victim after reckless manoeuvre
  Shanghai Strait Daily: a Philippine vessel on Monday approached a Chinese ship in an unprofessional manner and brushed against it
The Philippine boat ignored warnings.
  Shanghai Strait Daily: Ignoring repeated warnings
The Chinese crew acted with restraint.
  Pacific Wire: It said its crew had acted with restraint
The boat drifted for an hour.
  Shanghai Strait Daily: The boat drifted for an hour
The Filipinos refused medical help.
  Shanghai Strait Daily: its crew was offered medical help, which the Filipinos refused
The treaty will not be invoked.
  Pacific Wire: the mutual defence treaty with the United States would not be invoked
Manila asked Washington for consultations or did not.
  Manila Chronicler: Manila asked Washington on Monday evening to consult under the defence pact
  Canberra Letter: Manila did not turn to its ally for consultations this time
Somebody said that they do not knock on a neighbour's door at night.
  Pacific Wire: "We are not a people who knock on a neighbour's door at night," he said
  Manila Chronicler: "We are not a people who knock on a neighbour's door at night," said the chairman of the Maritime Council, Lorenzo Bautista-Lim
The Chinese officers were armed or not.
  Pacific Wire: Chinese officers armed with knives and axes boarded two inflatables
  Manila Chronicler: Machetes against bare hands
  Shanghai Strait Daily: China's officers carried no weapons whatsoever
The Chinese boarded two inflatables.
  Pacific Wire: Chinese officers armed with knives and axes boarded two inflatables
  Shanghai Strait Daily: They checked two dinghies, in accordance with the law
The Chinese took seven rifles or none.
  Pacific Wire: took away seven rifles
  Manila Chronicler: From the rubber dinghies the boarders carried off seven guns
  Shanghai Strait Daily: Not a single firearm was removed
They found hidden building material.
  Shanghai Strait Daily: found building material hidden beneath rice
Beijing claims nearly all of the sea.
  Pacific Wire: Beijing claims nearly all of the sea
The tribunal rejected the claim in 2016.
  Pacific Wire: A tribunal in The Hague rejected that claim in 2016
  Manila Chronicler: Judges in the Netherlands found eight years ago that China's title to the sea had no basis
Beijing regards the award as waste paper.
  Manila Chronicler: Beijing regards the award as waste paper
The mission was the first since the new rule or the third.
  Pacific Wire: Monday's mission was the first since a new Chinese rule on detaining foreigners took effect on June 15
  Manila Chronicler: Three supply runs have been made since Beijing's detention rule entered into force on Saturday
The rule took effect on June 15.
  Pacific Wire: a new Chinese rule on detaining foreigners took effect on June 15
  Manila Chronicler: Beijing's detention rule entered into force on Saturday
The wreck would fall apart, Tang said.
  Shanghai Strait Daily: the wreck on the shoal would sooner or later fall apart by itself
The Philippines did not keep its promise to tow it away, Tang said.
  Shanghai Strait Daily: The Philippines had promised to tow it away and had not kept its word, she said
Manila denies having made the promise.
  Shanghai Strait Daily: Manila has always denied making such a promise
Japan and Australia voiced concern.
  Shanghai Strait Daily: Japan and Australia voiced concern
  Canberra Letter: Australia's government, which sent a frigate through the area in April, expressed its worry, as Tokyo did
Australia sent a frigate in April.
  Canberra Letter: which sent a frigate through the area in April
Vietnam did not comment.
  Shanghai Strait Daily: Vietnam, which claims part of the same waters, did not comment
Vietnam claims part of the waters.
  Shanghai Strait Daily: which claims part of the same waters
Talks are set for July 2.
  Shanghai Strait Daily: Talks between the two sides are set for July 2 in Manila
The treaty is 73 years old.
  Canberra Letter: The question has been academic for 73 years, ever since the pact with Manila was signed
The US pledge covers armed attacks on public vessels.
  Canberra Letter: The United States reaffirmed that its pledge covers armed attacks on public vessels anywhere in the South China Sea
The US did not call the incident an armed attack.
  Canberra Letter: It stopped short of calling the incident one
The president said that a death would be close to an act of war.
  Canberra Letter: President Corazon Dimaculangan said in Singapore last month that the death of a Filipino through a wilful act would be "very close" to an act of war
The president has not spoken since the collision.
  Canberra Letter: She has not spoken since the collision
Neither country wants to talk of war.
  Canberra Letter: Neither country wants to talk of war
Both are buying ships.
  Canberra Letter: both are buying ships

=== conflicts
denial | Pacific Wire: reached the ship | Manila Chronicler: never got to the garrison
denial | Pacific Wire: armed with knives and axes | Shanghai Strait Daily: carried no weapons
denial | Manila Chronicler: Machetes | Shanghai Strait Daily: carried no weapons
denial | Pacific Wire: took away seven rifles | Shanghai Strait Daily: Not a single firearm was removed
denial | Manila Chronicler: carried off seven guns | Shanghai Strait Daily: Not a single firearm was removed
denial | Manila Chronicler: asked Washington | Canberra Letter: did not turn to its ally
denial | Pacific Wire: first since a new Chinese rule | Manila Chronicler: Three supply runs have been made
attribution | Pacific Wire: he said | Manila Chronicler: the chairman of the Maritime Council, Lorenzo Bautista-Lim
date | Pacific Wire: collided on Monday | Canberra Letter: Tuesday
date | Manila Chronicler: on Monday a mile | Canberra Letter: Tuesday
date | Shanghai Strait Daily: Monday | Canberra Letter: Tuesday
