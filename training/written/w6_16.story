Meteorite hits a farmhouse in Poland

=== Vistula Agency | 2022-10-12 | wire
Meteorite crashes through roof of Polish farmhouse

KALINOWO, Poland, Oct 12 — A meteorite weighing 4.2 kg smashed through the roof of a farmhouse in eastern Poland on Tuesday evening and came to rest in a bathtub, the Academy of Sciences confirmed on Wednesday.

Nobody was hurt. The owner, Halina Wrona, 67, was watching television in the next room.

“I thought that the boiler had exploded,” she said. “Then I saw a black stone in the tub, and it was still warm.”

A fireball had been seen at 7:14 p.m. from Warsaw to the Lithuanian border. Geologist Tomasz Bielak, who examined the stone, said it was a chondrite, some 4.5 billion years old. Fragments are being searched for in a strip of forest 11 km long.

Under Polish law the stone belongs to Wrona. Collectors from the United States have offered her $250,000, her grandson told the agency; she has promised it to the museum in Białystok, which cannot pay.

A meteorite last struck a house in Poland in 1935, according to the academy. There is no record of anyone ever having been killed by one.

=== Gazeta Podlaska | 2022-10-13
Halina, the stone and the quarter of a million

It came at supper time, straight through tiles, rafters and ceiling, and it landed where Halina Wrona would have been lying an hour later. “I thought the boiler had blown up,” the pensioner from Kalinowo tells everyone who steps into her ruined bathroom. “Then I saw a black rock in the bath. It was still hot.”

The visitor from space, which brings just over four kilos to the scales, is older than the Earth, says Tomasz Bielak, the geologist, who carried it to his car in a towel.

Half of the country saw it fall. A little after seven on Tuesday a green light crossed the sky, and telephones rang at every fire station east of the capital.

The law leaves no doubt that the finder may keep it. An American has offered a quarter of a million dollars, and Mrs Wrona, 67, who lives on 1,900 zlotys a month, has said yes. “The museum offered me a free ticket,” she laughs.

Schoolchildren have been given the day off to comb the woods for splinters.

=== Skywatch | 2022-10-14
Polish fall: an unusual iron

The object which fell in north-western Poland on Oct 11 is an iron meteorite, not a stony one as was first reported, according to Katarzyna Lis of the Institute of Meteoritics. She and Tomasz Bielak cut it on Thursday.

The mass found in a private house is 4.2 kg. Cameras of the European fireball network recorded the entry at 17:14 UT and show that the body came from the asteroid belt at 16 km per second.

“It was still warm,” the owner, Helena Wrona, reported. That is unlikely, Lis notes: meteorites as a rule are cold when they land.

Two further pieces, of 90 and 31 grams, have been picked up by a schoolgirl.

Houses are hit more often than one would think. The last case in Poland dates from 2011, at Sołtmany. In Alabama in 1954 a woman was bruised by a meteorite while she lay on her sofa.

=== facts
A meteorite crashed through the roof of a farmhouse.
  Vistula Agency: Meteorite crashes through roof of Polish farmhouse
  Vistula Agency: A meteorite weighing 4.2 kg smashed through the roof of a farmhouse in eastern Poland on Tuesday evening
  Gazeta Podlaska: It came at supper time, straight through tiles, rafters and ceiling
  Skywatch: The object which fell in north-western Poland on Oct 11
The meteorite landed in the bathtub.
  Vistula Agency: came to rest in a bathtub
  Gazeta Podlaska: it landed where Halina Wrona would have been lying an hour later
The meteorite weighs 4.2 kg.
  Vistula Agency: A meteorite weighing 4.2 kg
  Gazeta Podlaska: The visitor from space, which brings just over four kilos to the scales
  Skywatch: The mass found in a private house is 4.2 kg
Nobody was hurt.
  Vistula Agency: Nobody was hurt
The owner is Halina Wrona.
  Vistula Agency: The owner, Halina Wrona, 67
  Gazeta Podlaska: where Halina Wrona would have been lying an hour later
  Skywatch: the owner, Helena Wrona
Wrona is 67.
  Vistula Agency: The owner, Halina Wrona, 67
  Gazeta Podlaska: Mrs Wrona, 67
Wrona was watching television.
  Vistula Agency: The owner, Halina Wrona, 67, was watching television in the next room
Wrona thought that the boiler had exploded.
  Vistula Agency: “I thought that the boiler had exploded,” she said
  Gazeta Podlaska: “I thought the boiler had blown up,” the pensioner from Kalinowo tells everyone who steps into her ruined bathroom
Wrona saw a black stone in the tub.
  Vistula Agency: “Then I saw a black stone in the tub
  Gazeta Podlaska: “Then I saw a black rock in the bath
The stone was still warm.
  Vistula Agency: it was still warm.”
  Gazeta Podlaska: It was still hot.”
  Skywatch: “It was still warm,” the owner, Helena Wrona, reported
It is unlikely that it was warm.
  Skywatch: That is unlikely, Lis notes
Meteorites are cold when they land.
  Skywatch: meteorites as a rule are cold when they land
A fireball was seen at 7:14 p.m.
  Vistula Agency: A fireball had been seen at 7:14 p.m. from Warsaw to the Lithuanian border
  Gazeta Podlaska: A little after seven on Tuesday a green light crossed the sky
  Gazeta Podlaska: Half of the country saw it fall
  Skywatch: Cameras of the European fireball network recorded the entry at 17:14 UT
Fire stations got calls.
  Gazeta Podlaska: telephones rang at every fire station east of the capital
Bielak examined the stone.
  Vistula Agency: Geologist Tomasz Bielak, who examined the stone
  Gazeta Podlaska: Tomasz Bielak, the geologist, who carried it to his car in a towel
  Skywatch: She and Tomasz Bielak cut it on Thursday
The meteorite is a stone.
  Vistula Agency: said it was a chondrite
  Skywatch: The object which fell in north-western Poland on Oct 11 is an iron meteorite, not a stony one as was first reported, according to Katarzyna Lis
  Skywatch: Polish fall: an unusual iron
The stone is 4.5 billion years old.
  Vistula Agency: some 4.5 billion years old
  Gazeta Podlaska: is older than the Earth, says Tomasz Bielak
Fragments are being searched for in a forest.
  Vistula Agency: Fragments are being searched for in a strip of forest 11 km long
  Gazeta Podlaska: to comb the woods for splinters
Schoolchildren got the day off.
  Gazeta Podlaska: Schoolchildren have been given the day off
A schoolgirl found two pieces.
  Skywatch: Two further pieces, of 90 and 31 grams, have been picked up by a schoolgirl
The stone belongs to Wrona.
  Vistula Agency: Under Polish law the stone belongs to Wrona
  Gazeta Podlaska: The law leaves no doubt that the finder may keep it
Americans offered 250,000 dollars.
  Vistula Agency: Collectors from the United States have offered her $250,000, her grandson told the agency
  Gazeta Podlaska: An American has offered a quarter of a million dollars
  Gazeta Podlaska: Halina, the stone and the quarter of a million
Wrona has decided to whom the stone goes.
  Vistula Agency: she has promised it to the museum in Białystok
  Gazeta Podlaska: Mrs Wrona, 67, who lives on 1,900 zlotys a month, has said yes
The museum cannot pay.
  Vistula Agency: the museum in Białystok, which cannot pay
  Gazeta Podlaska: “The museum offered me a free ticket,” she laughs
Wrona lives on 1,900 zlotys.
  Gazeta Podlaska: who lives on 1,900 zlotys a month
A house in Poland was last hit.
  Vistula Agency: A meteorite last struck a house in Poland in 1935, according to the academy
  Skywatch: The last case in Poland dates from 2011, at Sołtmany
Nobody was ever killed.
  Vistula Agency: There is no record of anyone ever having been killed by one
A woman was bruised in Alabama.
  Skywatch: In Alabama in 1954 a woman was bruised by a meteorite while she lay on her sofa
Houses are hit more often than one thinks.
  Skywatch: Houses are hit more often than one would think
The body came from the asteroid belt.
  Skywatch: the body came from the asteroid belt at 16 km per second

=== conflicts
quotation | Vistula Agency: I thought that the boiler had exploded | Gazeta Podlaska: I thought the boiler had blown up
quotation | Vistula Agency: a black stone in the tub | Gazeta Podlaska: a black rock in the bath
quotation | Vistula Agency: still warm | Gazeta Podlaska: still hot
quotation | Gazeta Podlaska: still hot | Skywatch: still warm
place | Vistula Agency: eastern Poland | Skywatch: north-western Poland
name | Vistula Agency: Halina | Skywatch: Helena
name | Gazeta Podlaska: Halina Wrona | Skywatch: Helena Wrona
denial | Vistula Agency: it was a chondrite | Skywatch: is an iron meteorite, not a stony one
denial | Vistula Agency: promised it to the museum | Gazeta Podlaska: has said yes
date | Vistula Agency: in 1935 | Skywatch: from 2011
