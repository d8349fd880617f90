Avalanche in the Alps

=== ANA | 2019-01-20 | wire
Avalanche kills four ski tourers in Austrian Alps

SANKT VEIT AM TAUERN, Austria (ANA) - Four people were killed on Saturday when an avalanche swept away a group of ski tourers on the north face of the Hochkogel in the province of Salzburg, police said.

The dead were three Germans aged 31 to 58 and their Austrian guide, police spokeswoman Karin Pichler said. Two other members of the group were dug out alive by companions and flown to hospital in Innsbruck with broken bones.

The slab, about 200 metres wide, broke loose shortly before 11 a.m. at an altitude of 2,350 metres, according to the mountain rescue service. Some 80 rescuers, six dogs and three helicopters took part in the search.

The regional avalanche warning service had put the danger above the treeline at four on a five-point scale after a metre of fresh snow fell in three days.

"It was a risk that we would not have taken," said Georg Lechner, the head of the local mountain rescue service.

The victims were carrying transceivers and airbags. Prosecutors are to examine whether the group triggered the slide itself.

Eleven people have died in avalanches in Austria this winter.

=== Salzachbote | 2019-01-21
Grief in the Tauern after Hochkogel disaster

Eight set out in the grey of Saturday morning; four came home. A wall of snow that let go on the southern flank of the Hochkogel buried a guided party from Bavaria and took four lives, among them that of Toni Brandner, 47, from Sankt Veit, who had led guests up the mountain for twenty years.

The two who lived owe it to the members of the party who had been spared and who shovelled with their bare hands. A helicopter took both to a clinic in Innsbruck, where they are being treated for fractures.

It was just before eleven when the slope gave way, some 2,350 metres up. Eighty volunteers searched until dusk.

Could it have been avoided? On that morning the danger bulletin stood at level four, the second highest. "One should not have been there," said Georg Lechner, who runs the mountain rescue. The dead had no airbags with them, he added.

Brandner's brother Josef defends him. "Toni turned back more often than anyone I know," he said.

The public prosecutor's office is now looking into the question of who set off the masses of snow. Mayor Hedwig Moser ordered the flags on the town hall to half-mast.

=== Alpen24 | 2019-01-20
German skiers die in white hell

They ignored every warning. Four ski tourers, all of them Germans, were crushed under tonnes of snow at the Hochkogel on Saturday, only days after experts had raised the alarm over the huge masses of new snow.

Rescuers needed three hours to find the last body, four metres deep. Six dogs and three helicopters were in action. Two men survived badly hurt.

"It was a risk that we would not have taken," Karin Pichler of the police told Alpen24.

Why did they do it? At level four, avalanches can be released by a single skier. A hut keeper, who did not want to be named, says that he begged the group at breakfast to stay below the trees.

It is the worst accident in the region since 2016, when five Czechs died a few kilometres away. And the winter is far from over: forecasters expect another 40 centimetres by Tuesday.

=== facts
Four ski tourers were killed by an avalanche on Saturday.
  ANA: Avalanche kills four ski tourers in Austrian Alps
  ANA: Four people were killed on Saturday
  Salzachbote: A wall of snow ... took four lives
  Alpen24: German skiers die in white hell
  Alpen24: Four ski tourers, all of them Germans, were crushed under tonnes of snow at the Hochkogel on Saturday
The avalanche hit the group on the north face of the Hochkogel.
  ANA: an avalanche swept away a group of ski tourers on the north face of the Hochkogel
  Salzachbote: A wall of snow that let go on the southern flank of the Hochkogel buried a guided party from Bavaria
The dead were three Germans and their Austrian guide.
  ANA: The dead were three Germans aged 31 to 58 and their Austrian guide
  Salzachbote: among them that of Toni Brandner, 47, from Sankt Veit
  Alpen24: Four ski tourers, all of them Germans
Brandner had guided for twenty years.
  Salzachbote: who had led guests up the mountain for twenty years
Eight set out and four came home.
  Salzachbote: Eight set out in the grey of Saturday morning; four came home
Two others were dug out alive by companions.
  ANA: Two other members of the group were dug out alive by companions
  Salzachbote: The two who lived owe it to the members of the party who had been spared and who shovelled with their bare hands
The two survivors were flown to Innsbruck with fractures.
  ANA: flown to hospital in Innsbruck with broken bones
  Salzachbote: A helicopter took both to a clinic in Innsbruck, where they are being treated for fractures
Two survived hurt.
  ANA: Two other members of the group were dug out alive
  Salzachbote: The two who lived
  Alpen24: Two men survived badly hurt
The slab broke loose shortly before 11 a.m. at 2,350 metres.
  ANA: The slab, about 200 metres wide, broke loose shortly before 11 a.m. at an altitude of 2,350 metres
  Salzachbote: It was just before eleven when the slope gave way, some 2,350 metres up
The slab was 200 metres wide.
  ANA: The slab, about 200 metres wide
Some 80 rescuers took part in the search.
  ANA: Some 80 rescuers ... took part in the search
  Salzachbote: Eighty volunteers searched until dusk
Six dogs and three helicopters took part.
  ANA: six dogs and three helicopters took part in the search
  Alpen24: Six dogs and three helicopters were in action
The danger level was four of five.
  ANA: The regional avalanche warning service had put the danger above the treeline at four on a five-point scale
  Salzachbote: On that morning the danger bulletin stood at level four, the second highest
A metre of fresh snow had fallen in three days.
  ANA: a metre of fresh snow fell in three days
Experts had raised the alarm.
  Alpen24: experts had raised the alarm over the huge masses of new snow
The group ignored the warnings.
  Alpen24: They ignored every warning
“It was a risk that we would not have taken.”
  ANA: "It was a risk that we would not have taken," said Georg Lechner
  Alpen24: "It was a risk that we would not have taken," Karin Pichler of the police told Alpen24
Lechner said that one should not have been there.
  Salzachbote: "One should not have been there," said Georg Lechner
Lechner heads the mountain rescue.
  ANA: Georg Lechner, the head of the local mountain rescue service
  Salzachbote: Georg Lechner, who runs the mountain rescue
Pichler speaks for the police.
  ANA: police spokeswoman Karin Pichler
  Alpen24: Karin Pichler of the police
The victims carried airbags.
  ANA: The victims were carrying transceivers and airbags
  Salzachbote: The dead had no airbags with them, he added
Prosecutors examine who triggered the slide.
  ANA: Prosecutors are to examine whether the group triggered the slide itself
  Salzachbote: The public prosecutor's office is now looking into the question of who set off the masses of snow
Eleven have died in avalanches in Austria this winter.
  ANA: Eleven people have died in avalanches in Austria this winter
Brandner's brother defends him.
  Salzachbote: Brandner's brother Josef defends him
  Salzachbote: "Toni turned back more often than anyone I know," he said
Flags are at half-mast.
  Salzachbote: Mayor Hedwig Moser ordered the flags on the town hall to half-mast
The last body was found after three hours, four metres deep.
  Alpen24: Rescuers needed three hours to find the last body, four metres deep
At level four a single skier can release an avalanche.
  Alpen24: At level four, avalanches can be released by a single skier
A hut keeper begged the group to stay below the trees.
  Alpen24: A hut keeper ... says that he begged the group at breakfast to stay below the trees
It is the worst accident in the region since 2016.
  Alpen24: It is the worst accident in the region since 2016
Five Czechs died in 2016.
  Alpen24: five Czechs died a few kilometres away
Forty centimetres more are expected.
  Alpen24: forecasters expect another 40 centimetres by Tuesday
The people of the Tauern grieve.
  Salzachbote: Grief in the Tauern after Hochkogel disaster
It is asked whether the accident could have been avoided.
  Salzachbote: Could it have been avoided

=== conflicts
place | ANA: on the north face | Salzachbote: on the southern flank
denial | ANA: were carrying transceivers and airbags | Salzachbote: had no airbags with them
figure | ANA: three Germans aged 31 to 58 and their Austrian guide | Alpen24: all of them Germans
figure | Salzachbote: Toni Brandner, 47, from Sankt Veit | Alpen24: all of them Germans
attribution | ANA: said Georg Lechner | Alpen24: Karin Pichler of the police told Alpen24
