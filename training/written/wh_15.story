A bridge in Bosnia

=== Adria Press | 2023-05-05 | wire
Historic Ottoman bridge in Bosnia partly collapses in flood

VRELOVAC, Bosnia - Part of a 450-year-old Ottoman bridge collapsed into the Sitnica river in the Bosnian town of Vrelovac on Thursday after two days of heavy rain, officials said.

Two of the five stone arches gave way shortly before noon. Police had closed the bridge to pedestrians on Wednesday evening, and nobody was on it at the time, Mayor Senad Hodžić said.

The bridge, built in 1573 by a pupil of the architect Sinan, survived the war of the 1990s undamaged.

Hodžić said the town had asked the federal government for repair money three times since 2019 and received none. "We wrote letters and the water did not wait," he said.

Culture Minister Lejla Begić visited the site in the evening and promised that the bridge would be rebuilt with the original stones. The structure was not insured.

The river stood 4.8 metres above normal. Some 300 people left their homes.

An expert commission had called the pillars safe in March.

=== Vrelovački list | 2023-05-06
Our old lady has broken her back

She outlived sultans, an emperor and a king. On Thursday at ten to twelve the old lady of Vrelovac let go: first one arch, then, as if it could not bear to stand alone, its neighbour.

A boy on a bicycle, twelve-year-old Tarik Zukić, was crossing when the parapet began to tremble. He jumped, and lost only the bicycle. There was neither a barrier nor a sign.

She was not unscathed when peace came: a shell had torn a hole beneath the third arch in 1993, which masons from Konjic patched up.

Sarajevo transferred 220,000 marks for the pillars in 2021, the town's own accounts show. What became of it, the mayor could not say.

"We wrote letters, but water does not wait," Hodžić complained. The minister of culture has yet to show her face here.

Divers lifted the first of the blocks from the riverbed on Friday. Some three hundred townspeople spent the night in the sports hall, as the Sitnica rose to almost five metres over its usual mark.

=== Heritage Today | 2023-05-09
Warnings over Vrelovac bridge went unheeded, engineers say

Engineers had warned barely two months before its partial collapse that the 16th-century bridge at Vrelovac was in danger.

In a report dated March 14 the three-member commission wrote that the two central piers were hollowed out and "must not be exposed to another flood".

Bosnia's culture minister, Lejla Begić, who came to Vrelovac within hours, said the arches would rise again, but in concrete clad with stone. "The old blocks cannot be used," she told Heritage Today.

The bridge was commissioned in 1537 and has been on the country's list of monuments since 2005. Insurance will cover about a third of the damage, Begić added.

A spokesman for the World Heritage Fund, Olivier Tran, said a mission was on its way. Nobody came to harm.

=== facts
Part of the bridge collapsed.
  Adria Press: Historic Ottoman bridge in Bosnia partly collapses in flood
  Adria Press: Part of a 450-year-old Ottoman bridge collapsed into the Sitnica river in the Bosnian town of Vrelovac on Thursday
  Vrelovački list: Our old lady has broken her back
  Vrelovački list: On Thursday at ten to twelve the old lady of Vrelovac let go
  Heritage Today: its partial collapse
It had rained for two days.
  Adria Press: after two days of heavy rain, officials said
Two arches gave way before noon.
  Adria Press: Two of the five stone arches gave way shortly before noon
  Vrelovački list: On Thursday at ten to twelve the old lady of Vrelovac let go: first one arch, then, as if it could not bear to stand alone, its neighbour
Police closed the bridge before, or there was no barrier.
  Adria Press: Police had closed the bridge to pedestrians on Wednesday evening
  Vrelovački list: There was neither a barrier nor a sign
Nobody was on the bridge, or a boy was.
  Adria Press: nobody was on it at the time, Mayor Senad Hodžić said
  Vrelovački list: A boy on a bicycle, twelve-year-old Tarik Zukić, was crossing when the parapet began to tremble
The boy lost only the bicycle.
  Vrelovački list: He jumped
  Vrelovački list: lost only the bicycle
Nobody came to harm.
  Heritage Today: Nobody came to harm
The bridge was built in the sixteenth century.
  Adria Press: The bridge, built in 1573 by a pupil of the architect Sinan
  Heritage Today: The bridge was commissioned in 1537
It survived the war undamaged, or did not.
  Adria Press: survived the war of the 1990s undamaged
  Vrelovački list: She was not unscathed when peace came
  Vrelovački list: a shell had torn a hole beneath the third arch in 1993
Masons patched up the hole.
  Vrelovački list: which masons from Konjic patched up
The town asked for repair money.
  Adria Press: Hodžić said the town had asked the federal government for repair money three times since 2019
The town received no money, or did.
  Adria Press: received none
  Vrelovački list: Sarajevo transferred 220,000 marks for the pillars in 2021, the town's own accounts show
The mayor could not say what became of the money.
  Vrelovački list: What became of it, the mayor could not say
Hodžić said that they wrote letters.
  Adria Press: "We wrote letters and the water did not wait," he said
  Vrelovački list: "We wrote letters, but water does not wait," Hodžić complained
The minister visited the site, or has not.
  Adria Press: Culture Minister Lejla Begić visited the site in the evening
  Vrelovački list: The minister of culture has yet to show her face here
  Heritage Today: who came to Vrelovac within hours
Begić promised that the bridge will be rebuilt.
  Adria Press: promised that the bridge would be rebuilt
  Heritage Today: Bosnia's culture minister, Lejla Begić, who came to Vrelovac within hours, said the arches would rise again
It will be rebuilt with the original stones, or in concrete.
  Adria Press: the bridge would be rebuilt with the original stones
  Heritage Today: in concrete clad with stone
  Heritage Today: "The old blocks cannot be used," she told Heritage Today
The bridge was not insured, or is.
  Adria Press: The structure was not insured
  Heritage Today: Insurance will cover about a third of the damage, Begić added
The river stood 4.8 metres above normal.
  Adria Press: The river stood 4.8 metres above normal
  Vrelovački list: the Sitnica rose to almost five metres over its usual mark
Some 300 people left their homes.
  Adria Press: Some 300 people left their homes
  Vrelovački list: Some three hundred townspeople spent the night in the sports hall
A commission called the pillars safe, or in danger.
  Adria Press: An expert commission had called the pillars safe in March
  Heritage Today: Warnings over Vrelovac bridge went unheeded, engineers say
  Heritage Today: Engineers had warned barely two months before its partial collapse that the 16th-century bridge at Vrelovac was in danger
  Heritage Today: the three-member commission wrote that the two central piers were hollowed out
The piers must not be exposed to another flood, the report said.
  Heritage Today: "must not be exposed to another flood"
It outlived sultans.
  Vrelovački list: She outlived sultans, an emperor and a king
Divers lifted the first blocks.
  Vrelovački list: Divers lifted the first of the blocks from the riverbed on Friday
It has been a listed monument since 2005.
  Heritage Today: has been on the country's list of monuments since 2005
A mission of the fund is on its way.
  Heritage Today: A spokesman for the World Heritage Fund, Olivier Tran, said a mission was on its way

=== conflicts
denial | Adria Press: had closed the bridge to pedestrians | Vrelovački list: There was neither a barrier nor a sign
denial | Adria Press: nobody was on it | Vrelovački list: was crossing when the parapet began to tremble
date | Adria Press: 1573 | Heritage Today: 1537
denial | Adria Press: survived the war of the 1990s undamaged | Vrelovački list: was not unscathed
denial | Adria Press: received none | Vrelovački list: transferred 220,000 marks
quotation | Adria Press: and the water did not wait | Vrelovački list: but water does not wait
denial | Adria Press: visited the site in the evening | Vrelovački list: has yet to show her face here
denial | Vrelovački list: has yet to show her face here | Heritage Today: came to Vrelovac within hours
denial | Adria Press: with the original stones | Heritage Today: The old blocks cannot be used
denial | Adria Press: was not insured | Heritage Today: Insurance will cover about a third
denial | Adria Press: had called the pillars safe | Heritage Today: was in danger
