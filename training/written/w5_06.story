Fire in a migrant camp on the Polish side of the Belarusian border

=== PolNews | 2021-12-02 | wire
Two migrants die in fire at Polish border camp; guards accused of locking gate

BIALYSTOK, Poland (PolNews) - Two Iraqi migrants died and 17 were injured when fire swept through a tent camp near the Belarusian border early on Thursday, and survivors accused guards of having kept the gate locked.

The dead are a man of 33 and his nephew, aged nine, the regional prosecutor, Joanna Mazur, said. The fire broke out shortly after 3 a.m. in a tent that was heated with a gas stove, and destroyed eleven of the 40 tents.

Three residents told PolNews that people had shouted for the guards for ten minutes before somebody cut the fence with a bolt cutter. Border guard spokeswoman Ewa Zielonka said the gate had been opened "at once". Mazur said she was investigating both versions.

The camp at Krynowo, set up in October for 200 people, held 426 on Wednesday night. The ombudsman, Adam Wrona, had warned the interior ministry in a letter of November 9 that the heaters were dangerous.

Interior Minister Marek Sokol visited the site at noon. He promised proper stoves and said that the camp would stay. Hundreds of people staged a vigil outside the parliament in Warsaw in the evening.

=== Gazeta Wschodnia | 2021-12-03
A boy of nine, and a gate

At ten past three the alarm reached the volunteer firemen of Krynowo, who were there six minutes later. They found the gate shut, their chief Zbigniew Kos says, and went in through a hole which somebody had made in the fence.

For Rebin, nine years old, and for his uncle, that came too late. They had slept next to the stove. Seventeen others have burns or inhaled smoke; a woman who is seven months pregnant lies in the hospital at Hajnówka. A quarter of the tents are ashes.

The authorities tell another story. "The gate was opened immediately," says Ewa Zielonka on behalf of the border guard. The public prosecutor means to find out who is right. Her name is Joanna Mazur, and she has seized the guards' radios.

That the gas stoves were a hazard was known in Warsaw: Adam Wrona, the ombudsman, had put it in writing three weeks earlier. That the place was packed was known as well, since twice as many people lived there as had been planned for.

Minister Sokol did not come to Krynowo. He let it be known through his office that the camp would not be closed.

=== Prawy Brzeg | 2021-12-03
Tragedy at Krynowo: who really lit the fire?

The left-wing press knows the culprits already: our soldiers. Let us stick to the facts. Two Syrians lost their lives on Thursday night at Krynowo because somebody in their tent played with a gas cooker, although open flames had been forbidden since Monday.

The gate was open within a minute, the guard has stated. It was a sergeant of 24, Kamil Duda, who cut the wire and pulled out a mother with two children. Nobody lit a candle for him outside the Sejm, where a few dozen activists gathered yesterday evening.

Marek Sokol, the minister of the interior, went to the camp in person and spoke with the injured, of whom there are 17. "There will be safe heating by Sunday," he assured them. He also made it plain that the installation remains.

And the letter of the ombudsman? The ministry never received it, says a source there. Mr Wrona, once a candidate of the Greens, ought to check his post. More than 30,000 attempts to cross the frontier illegally have been prevented this year; last year there were 120.

=== facts
Two Iraqi migrants died in a fire at a camp
  PolNews: Two migrants die in fire at Polish border camp
  PolNews: Two Iraqi migrants died
  PolNews: The dead are a man of 33 and his nephew, aged nine
  Gazeta Wschodnia: A boy of nine, and a gate
  Gazeta Wschodnia: For Rebin, nine years old, and for his uncle, that came too late
  Prawy Brzeg: Two Syrians lost their lives on Thursday night at Krynowo
The dead are a man and his nephew of nine
  PolNews: The dead are a man of 33 and his nephew, aged nine, the regional prosecutor, Joanna Mazur, said
  Gazeta Wschodnia: For Rebin, nine years old, and for his uncle, that came too late
The dead had slept next to the stove
  Gazeta Wschodnia: They had slept next to the stove
17 people were injured
  PolNews: 17 were injured
  Gazeta Wschodnia: Seventeen others have burns or inhaled smoke
  Prawy Brzeg: the injured, of whom there are 17
A pregnant woman is in hospital
  Gazeta Wschodnia: a woman who is seven months pregnant lies in the hospital at Hajnówka
Fire swept through a tent camp
  PolNews: fire swept through a tent camp near the Belarusian border early on Thursday
Survivors accused the guards of keeping the gate locked
  PolNews: guards accused of locking gate
  PolNews: survivors accused guards of having kept the gate locked
  PolNews: Three residents told PolNews that people had shouted for the guards for ten minutes
The firemen found the gate shut
  Gazeta Wschodnia: They found the gate shut, their chief Zbigniew Kos says
The firemen went in through a hole in the fence
  Gazeta Wschodnia: went in through a hole which somebody had made in the fence
The alarm reached the firemen at ten past three
  Gazeta Wschodnia: At ten past three the alarm reached the volunteer firemen of Krynowo
The firemen were there six minutes later
  Gazeta Wschodnia: who were there six minutes later
The fire broke out shortly after 3 a.m.
  PolNews: The fire broke out shortly after 3 a.m. in a tent that was heated with a gas stove
The fire came from a gas stove in a tent
  PolNews: The fire broke out shortly after 3 a.m. in a tent that was heated with a gas stove
  Prawy Brzeg: somebody in their tent played with a gas cooker
Open flames had been forbidden
  Prawy Brzeg: open flames had been forbidden since Monday
Eleven of 40 tents were destroyed
  PolNews: destroyed eleven of the 40 tents
  Gazeta Wschodnia: A quarter of the tents are ashes
Somebody cut the fence
  PolNews: somebody cut the fence with a bolt cutter
  Gazeta Wschodnia: a hole which somebody had made in the fence
  Prawy Brzeg: It was a sergeant of 24, Kamil Duda, who cut the wire
Duda pulled out a mother with two children
  Prawy Brzeg: pulled out a mother with two children
The guard says the gate was opened at once
  PolNews: Border guard spokeswoman Ewa Zielonka said the gate had been opened "at once"
  Gazeta Wschodnia: "The gate was opened immediately," says Ewa Zielonka on behalf of the border guard
  Prawy Brzeg: The gate was open within a minute, the guard has stated
The prosecutor is investigating both versions
  PolNews: Mazur said she was investigating both versions
  Gazeta Wschodnia: The public prosecutor means to find out who is right
Mazur seized the guards' radios
  Gazeta Wschodnia: she has seized the guards' radios
The camp was set up in October for 200 people
  PolNews: The camp at Krynowo, set up in October for 200 people
The camp held 426 people
  PolNews: The camp at Krynowo ... held 426 on Wednesday night
  Gazeta Wschodnia: twice as many people lived there as had been planned for
The ombudsman warned the ministry of the heaters
  PolNews: The ombudsman, Adam Wrona, had warned the interior ministry in a letter of November 9 that the heaters were dangerous
  Gazeta Wschodnia: Adam Wrona, the ombudsman, had put it in writing three weeks earlier
The ministry knew of the warning
  Gazeta Wschodnia: That the gas stoves were a hazard was known in Warsaw
  Prawy Brzeg: The ministry never received it, says a source there
Wrona was once a candidate of the Greens
  Prawy Brzeg: Mr Wrona, once a candidate of the Greens
Sokol visited the camp
  PolNews: Interior Minister Marek Sokol visited the site at noon
  Gazeta Wschodnia: Minister Sokol did not come to Krynowo
  Prawy Brzeg: Marek Sokol, the minister of the interior, went to the camp in person
Sokol spoke with the injured
  Prawy Brzeg: spoke with the injured
Sokol promised safe heating
  PolNews: He promised proper stoves
  Prawy Brzeg: "There will be safe heating by Sunday," he assured them
Sokol said that the camp would stay
  PolNews: said that the camp would stay
  Gazeta Wschodnia: He let it be known through his office that the camp would not be closed
  Prawy Brzeg: He also made it plain that the installation remains
People held a vigil outside the parliament
  PolNews: Hundreds of people staged a vigil outside the parliament in Warsaw in the evening
  Prawy Brzeg: a few dozen activists gathered yesterday evening
Nobody lit a candle for Duda
  Prawy Brzeg: Nobody lit a candle for him outside the Sejm
The press blames the soldiers
  Prawy Brzeg: The left-wing press knows the culprits already: our soldiers
30,000 attempts to cross were prevented this year
  Prawy Brzeg: More than 30,000 attempts to cross the frontier illegally have been prevented this year
There were 120 attempts last year
  Prawy Brzeg: last year there were 120
The ministry knew that the camp was packed
  Gazeta Wschodnia: That the place was packed was known as well
Wrona ought to check his post
  Prawy Brzeg: Mr Wrona ... ought to check his post
The authorities tell another story
  Gazeta Wschodnia: The authorities tell another story

=== conflicts
name | PolNews: Two Iraqi migrants | Prawy Brzeg: Two Syrians
denial | PolNews: visited the site | Gazeta Wschodnia: did not come to Krynowo
denial | Gazeta Wschodnia: did not come to Krynowo | Prawy Brzeg: went to the camp in person
figure | PolNews: Hundreds of people | Prawy Brzeg: a few dozen activists
denial | Gazeta Wschodnia: was known in Warsaw | Prawy Brzeg: never received it
quotation | PolNews: "at once" | Gazeta Wschodnia: opened immediately
