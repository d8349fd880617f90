Wolf cull halted in Sweden

=== Norden Wire | 2023-01-12 | wire
Court stops Swedish wolf hunt halfway

STOCKHOLM, Jan 12 - A Swedish appeals court halted the country's biggest wolf hunt in modern times on Thursday, after hunters had already shot 41 of the 75 animals they had been licensed to kill.

The administrative court of appeal in Sundsvall ruled in favour of three conservation groups, which had argued that the hunt broke European Union law.

Sweden has about 460 wolves, all descended from a handful of animals that wandered in from Finland. Parliament wants to bring the number down to 170.

Rural Affairs Minister Stefan Lundqvist said he regretted the decision. “The people who live with the wolf must have a say,” he said.

“Every day counted, and we were late,” said Karin Ståhl, who heads the group Wolf Watch. Her office received death threats on Wednesday, she said, and police are investigating.

The hunt began on Jan 2 and was to last until Feb 15. Last year 28 wolves were killed.

Farmers in Värmland lost 340 sheep to wolves in 2022. Anders Nyberg, 58, who keeps sheep near Torsby, said he would go on shooting “whatever comes over my fence”.

=== Värmlands Allehanda | 2023-01-13
Rifles back in the cupboard: judges call off the hunt

Bitterness reigned in the forest villages last night. More than half of the wolves released for shooting this winter, 41 out of 75, are dead; the rest have been given a reprieve by the court of appeal in Gothenburg.

The judges followed three nature organisations, in whose eyes the cull is incompatible with the rules of the EU.

“The people living with wolves must be heard,” said Stefan Lundqvist, the minister responsible, and called the ruling a pity.

Sheep farmer Anders Nyberg of Torsby has no intention of obeying it. Whatever climbs over his fence, he told us, will be shot. In the past year 340 sheep in the province fell prey to wolves, eleven of them his.

The hunters had gone out on the second of January and had permission to continue until the middle of February. A year ago the toll was 28.

The country's 460 wolves, all of them children of a few immigrants from the east, are seriously inbred, researchers warn. A majority in the Riksdag regards 170 as enough.

=== Fur & Feather | 2023-01-14
We won: 34 wolves saved

We did it! On Thursday the court of appeal told the hunters to go home. Thirty-four wolves will live to see the spring because three small organisations dared to sue.

“Every day counted, and we were late,” our lawyer Jonas Wiberg said, in tears, when he thought of the 41 that could not be saved.

Stefan Lundqvist, of all people, welcomed the ruling. The minister said it brought clarity.

There is an ugly side. Our friends at Wolf Watch have received letters with bullets in them, and the police have been called.

Nobody should shed tears for the farmers. They are compensated for each animal, and the sheep lost to wolves last year, 340 in the whole of Sweden, are fewer than those killed by dogs.

Last winter's hunt cost 26 wolves their lives. Whether there will be a next one, the judges in Luxembourg may have to decide.

=== facts
A court stopped the wolf hunt.
  Norden Wire: Court stops Swedish wolf hunt halfway
  Norden Wire: A Swedish appeals court halted the country's biggest wolf hunt in modern times on Thursday
  Värmlands Allehanda: judges call off the hunt
  Värmlands Allehanda: Rifles back in the cupboard
  Värmlands Allehanda: the rest have been given a reprieve by the court of appeal in Gothenburg
  Fur & Feather: On Thursday the court of appeal told the hunters to go home
The court that ruled is in Sundsvall.
  Norden Wire: The administrative court of appeal in Sundsvall
  Värmlands Allehanda: the court of appeal in Gothenburg
41 of the 75 wolves had been shot.
  Norden Wire: hunters had already shot 41 of the 75 animals they had been licensed to kill
  Värmlands Allehanda: More than half of the wolves released for shooting this winter, 41 out of 75, are dead
  Fur & Feather: the 41 that could not be saved
34 wolves are saved.
  Värmlands Allehanda: the rest have been given a reprieve
  Fur & Feather: We won: 34 wolves saved
  Fur & Feather: Thirty-four wolves will live to see the spring
The court ruled in favour of three conservation groups.
  Norden Wire: The administrative court of appeal in Sundsvall ruled in favour of three conservation groups
  Värmlands Allehanda: The judges followed three nature organisations
  Fur & Feather: three small organisations dared to sue
The groups argued that the hunt broke EU law.
  Norden Wire: which had argued that the hunt broke European Union law
  Värmlands Allehanda: in whose eyes the cull is incompatible with the rules of the EU
Sweden has 460 wolves.
  Norden Wire: Sweden has about 460 wolves
  Värmlands Allehanda: The country's 460 wolves
All wolves descend from a few animals from Finland.
  Norden Wire: all descended from a handful of animals that wandered in from Finland
  Värmlands Allehanda: all of them children of a few immigrants from the east
The wolves are inbred.
  Värmlands Allehanda: The country's 460 wolves, all of them children of a few immigrants from the east, are seriously inbred, researchers warn
Parliament wants 170 wolves.
  Norden Wire: Parliament wants to bring the number down to 170
  Värmlands Allehanda: A majority in the Riksdag regards 170 as enough
The minister regretted the decision.
  Norden Wire: Rural Affairs Minister Stefan Lundqvist said he regretted the decision
  Värmlands Allehanda: called the ruling a pity
  Fur & Feather: Stefan Lundqvist, of all people, welcomed the ruling
The minister said those who live with the wolf must have a say.
  Norden Wire: “The people who live with the wolf must have a say,” he said
  Värmlands Allehanda: “The people living with wolves must be heard,” said Stefan Lundqvist, the minister responsible
The minister said the ruling brought clarity.
  Fur & Feather: The minister said it brought clarity
Somebody of the groups said every day counted.
  Norden Wire: “Every day counted, and we were late,” said Karin Ståhl, who heads the group Wolf Watch
  Fur & Feather: “Every day counted, and we were late,” our lawyer Jonas Wiberg said
Wolf Watch received threats.
  Norden Wire: Her office received death threats on Wednesday, she said
  Fur & Feather: Our friends at Wolf Watch have received letters with bullets in them
Police investigate the threats.
  Norden Wire: police are investigating
  Fur & Feather: the police have been called
The hunt began on Jan 2.
  Norden Wire: The hunt began on Jan 2
  Värmlands Allehanda: The hunters had gone out on the second of January
The hunt was to last until mid-February.
  Norden Wire: was to last until Feb 15
  Värmlands Allehanda: had permission to continue until the middle of February
Last year 28 wolves were killed.
  Norden Wire: Last year 28 wolves were killed
  Värmlands Allehanda: A year ago the toll was 28
  Fur & Feather: Last winter's hunt cost 26 wolves their lives
Wolves killed 340 sheep last year.
  Norden Wire: Farmers in Värmland lost 340 sheep to wolves in 2022
  Värmlands Allehanda: In the past year 340 sheep in the province fell prey to wolves
  Fur & Feather: the sheep lost to wolves last year, 340 in the whole of Sweden
Eleven of the sheep were Nyberg's.
  Värmlands Allehanda: eleven of them his
Nyberg will go on shooting.
  Norden Wire: Anders Nyberg, 58, who keeps sheep near Torsby, said he would go on shooting “whatever comes over my fence”
  Värmlands Allehanda: Sheep farmer Anders Nyberg of Torsby has no intention of obeying it
  Värmlands Allehanda: Whatever climbs over his fence, he told us, will be shot
Nyberg keeps sheep at Torsby.
  Norden Wire: Anders Nyberg, 58, who keeps sheep near Torsby
  Värmlands Allehanda: Sheep farmer Anders Nyberg of Torsby
Bitterness reigned in the villages.
  Värmlands Allehanda: Bitterness reigned in the forest villages last night
Farmers are compensated.
  Fur & Feather: They are compensated for each animal
Nobody should pity the farmers.
  Fur & Feather: Nobody should shed tears for the farmers
Dogs kill more sheep.
  Fur & Feather: are fewer than those killed by dogs
Luxembourg may have to decide on the next hunt.
  Fur & Feather: Whether there will be a next one, the judges in Luxembourg may have to decide

=== conflicts
place | Norden Wire: Sundsvall | Värmlands Allehanda: Gothenburg
quotation | Norden Wire: The people who live with the wolf must have a say | Värmlands Allehanda: The people living with wolves must be heard
denial | Norden Wire: regretted the decision | Fur & Feather: welcomed the ruling
denial | Värmlands Allehanda: called the ruling a pity | Fur & Feather: welcomed the ruling
attribution | Norden Wire: Karin Ståhl | Fur & Feather: Jonas Wiberg
figure | Norden Wire: 28 wolves | Fur & Feather: 26 wolves
figure | Värmlands Allehanda: the toll was 28 | Fur & Feather: 26 wolves
place | Norden Wire: Farmers in Värmland | Fur & Feather: in the whole of Sweden
place | Värmlands Allehanda: in the province | Fur & Feather: in the whole of Sweden
