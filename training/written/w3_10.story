Cave rescue in Slovenia

=== Adria Wire | 2023-08-20 | wire
Injured Czech caver brought to surface in Slovenia after six days

LJUBLJANA (Adria Wire) – A Czech woman who was injured deep inside a cave in western Slovenia was carried into the open on Saturday night, six days after a fall, rescuers said.

Petra Holubova, 34, broke her thigh and several ribs on August 13 when a hold gave way at a depth of 620 metres in the Brezno pod Kladivom cave on the Kanin plateau.

More than 150 cavers from five countries took turns to bring her up on a stretcher. Explosives had to be used in four places to widen passages, according to Matjaz Rupnik, who led the operation.

"She made jokes the whole way, and some of them were about us," Rupnik said.

Two doctors stayed with Holubova from the first night on. She was flown to the university hospital in Ljubljana, where her condition was described as stable.

A sudden rise of water held up the team for 14 hours on Thursday. Rupnik dismissed reports that one of the rescuers had been hurt.

The rescue will cost about 400,000 euros, which Slovenia's civil protection agency is to bear.

A caver from Hungary died in the same system in 2014.

=== Moravský Deník | 2023-08-21
620 metres to daylight: geologist from Brno is safe

At 22.40 on Saturday a red helmet appeared at the mouth of the shaft, and a hundred muddy people began to sing. Petra Holubová, a geologist at the university in Brno, was back.

The 34-year-old had spent six nights in the Brezno pod Kladivom, into which she had gone down with three friends. A block came loose under her hand, she fell eight metres, and her left thigh was broken, like some of her ribs.

“She told jokes all the way up, some of them at our expense,” says Matjaž Rupnik, the man in charge.

The passages of the cave are so narrow that the rescuers, who came from five nations, blasted their way in four spots. Then, on Friday, rain in the mountains turned the shafts into waterfalls and forced everybody to wait for more than half a day.

A helicopter took her to Ljubljana. Doctors there operated on her yesterday and are content.

Who pays? Petra's insurance will cover the whole of the 400,000 euros, her father Zdeněk says. He has never been in a cave himself, “and I won't start now”.

=== Slovenski Pregled | 2023-08-21
Rescuer hurt in Kanin operation, caving association calls for rules

The six-day effort to save a Czech woman from a cave on Kanin left one of the helpers with a broken wrist, the Caving Association of Slovenia said on Sunday.

The 27-year-old volunteer from Tolmin was struck by a stone on Wednesday and climbed out unaided. He had not wanted any fuss, the association said.

Its president, Nada Kobal, demanded that foreign groups should register before they enter the deepest caves. “We will always come. But we want to know who is down there,” she said.

Holubova, a physicist, and her party had told only the keeper of a mountain hut of their plan.

A hundred and fifty volunteers had taken part; they must be fed, housed and excused from work. The civil protection agency is to foot the bill of some 400,000 euros, but many villages collected money of their own accord.

Kanin has seen it before: in 2014, a Hungarian lost his life in the same cave after nine days.

=== facts
An injured Czech woman was brought out of a Slovenian cave on Saturday night.
  Adria Wire: Injured Czech caver brought to surface in Slovenia
  Adria Wire: A Czech woman who was injured deep inside a cave in western Slovenia was carried into the open on Saturday night
  Moravský Deník: geologist from Brno is safe
  Moravský Deník: At 22.40 on Saturday a red helmet appeared at the mouth of the shaft
  Moravský Deník: Petra Holubová, a geologist at the university in Brno, was back
The rescue took six days.
  Adria Wire: after six days
  Adria Wire: six days after a fall
  Moravský Deník: The 34-year-old had spent six nights in the Brezno pod Kladivom
  Slovenski Pregled: The six-day effort to save a Czech woman from a cave on Kanin
She fell when a hold gave way.
  Adria Wire: a hold gave way at a depth of 620 metres in the Brezno pod Kladivom cave on the Kanin plateau
  Moravský Deník: A block came loose under her hand, she fell eight metres
She broke her thigh and several ribs.
  Adria Wire: Petra Holubova, 34, broke her thigh and several ribs on August 13
  Moravský Deník: her left thigh was broken, like some of her ribs
Holubova is 34.
  Adria Wire: Petra Holubova, 34
  Moravský Deník: The 34-year-old
The accident was at a depth of 620 metres.
  Adria Wire: at a depth of 620 metres
  Moravský Deník: 620 metres to daylight
Holubova is a geologist.
  Moravský Deník: geologist from Brno
  Moravský Deník: Petra Holubová, a geologist at the university in Brno
  Slovenski Pregled: Holubova, a physicist
She had gone down with three friends.
  Moravský Deník: into which she had gone down with three friends
More than 150 cavers took part.
  Adria Wire: More than 150 cavers from five countries took turns to bring her up on a stretcher
  Slovenski Pregled: A hundred and fifty volunteers had taken part
The rescuers came from five countries.
  Adria Wire: More than 150 cavers from five countries
  Moravský Deník: the rescuers, who came from five nations
Explosives were used in four places.
  Adria Wire: Explosives had to be used in four places to widen passages
  Moravský Deník: The passages of the cave are so narrow that the rescuers, who came from five nations, blasted their way in four spots
Rupnik led the operation.
  Adria Wire: Matjaz Rupnik, who led the operation
  Moravský Deník: Matjaž Rupnik, the man in charge
Rupnik said that she made jokes.
  Adria Wire: "She made jokes the whole way, and some of them were about us," Rupnik said
  Moravský Deník: “She told jokes all the way up, some of them at our expense,” says Matjaž Rupnik
Two doctors stayed with her.
  Adria Wire: Two doctors stayed with Holubova from the first night on
She was flown to Ljubljana.
  Adria Wire: She was flown to the university hospital in Ljubljana
  Moravský Deník: A helicopter took her to Ljubljana
Her condition is stable.
  Adria Wire: her condition was described as stable
  Moravský Deník: Doctors there operated on her yesterday and are content
Doctors operated on her.
  Moravský Deník: Doctors there operated on her yesterday
Rising water held up the team for 14 hours on Thursday.
  Adria Wire: A sudden rise of water held up the team for 14 hours on Thursday
  Moravský Deník: on Friday, rain in the mountains turned the shafts into waterfalls and forced everybody to wait for more than half a day
A rescuer was hurt.
  Adria Wire: Rupnik dismissed reports that one of the rescuers had been hurt
  Slovenski Pregled: Rescuer hurt in Kanin operation
  Slovenski Pregled: left one of the helpers with a broken wrist, the Caving Association of Slovenia said on Sunday
  Slovenski Pregled: The 27-year-old volunteer from Tolmin was struck by a stone on Wednesday
The hurt rescuer climbed out unaided.
  Slovenski Pregled: climbed out unaided
He wanted no fuss.
  Slovenski Pregled: He had not wanted any fuss, the association said
The rescue costs 400,000 euros.
  Adria Wire: The rescue will cost about 400,000 euros
  Moravský Deník: the whole of the 400,000 euros
  Slovenski Pregled: the bill of some 400,000 euros
The civil protection agency pays.
  Adria Wire: which Slovenia's civil protection agency is to bear
  Moravský Deník: Petra's insurance will cover the whole of the 400,000 euros, her father Zdeněk says
  Slovenski Pregled: The civil protection agency is to foot the bill
A Hungarian died in the same cave in 2014.
  Adria Wire: A caver from Hungary died in the same system in 2014
  Slovenski Pregled: in 2014, a Hungarian lost his life in the same cave after nine days
People sang when she came out.
  Moravský Deník: a hundred muddy people began to sing
Her father has never been in a cave.
  Moravský Deník: He has never been in a cave himself
Her father will not start now.
  Moravský Deník: “and I won't start now”
The caving association calls for rules.
  Slovenski Pregled: caving association calls for rules
  Slovenski Pregled: Its president, Nada Kobal, demanded that foreign groups should register before they enter the deepest caves
Kobal said that they want to know who is down there.
  Slovenski Pregled: “We will always come. But we want to know who is down there,” she said
The party told only a hut keeper of its plan.
  Slovenski Pregled: Holubova, a physicist, and her party had told only the keeper of a mountain hut of their plan
The volunteers must be fed and housed.
  Slovenski Pregled: they must be fed, housed and excused from work
Villages collected money.
  Slovenski Pregled: many villages collected money of their own accord

=== conflicts
quotation | Adria Wire: She made jokes the whole way, and some of them were about us | Moravský Deník: She told jokes all the way up, some of them at our expense
date | Adria Wire: on Thursday | Moravský Deník: on Friday
denial | Adria Wire: dismissed reports that one of the rescuers had been hurt | Slovenski Pregled: left one of the helpers with a broken wrist
name | Adria Wire: which Slovenia's civil protection agency is to bear | Moravský Deník: Petra's insurance will cover
name | Moravský Deník: Petra's insurance will cover | Slovenski Pregled: The civil protection agency is to foot the bill
name | Moravský Deník: a geologist at the university | Slovenski Pregled: a physicist
