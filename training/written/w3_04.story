Train derailment in Poland

=== PressPoland | 2018-09-06 | wire
Two dead, dozens injured as express leaves tracks in central Poland

Two people were killed and 37 injured on Thursday when a passenger train bound from Gdansk for Krakow jumped the rails near Brzezinka Mala in central Poland, the interior ministry said.

The driver, a man of 52, and a female passenger, 19, died at the scene. Nine of the injured were in a serious condition.

Three of the six coaches overturned and slid down an embankment shortly after 2 p.m., spokesman Piotr Zawada of the track operator PTK said. The train had been travelling at 128 km/h on a section where, because of works, the limit was 60.

"We must assume that the driver did not see the signal," Zawada said.

The drivers' union ZMK called that statement outrageous. A temporary speed sign had fallen over during the storms of the week before, the union said, and it had informed the operator of this on Monday.

Infrastructure Minister Ewa Wilk, who travelled to the site, said that a state commission would publish its first findings within 30 days.

Traffic on the line, one of the busiest in the country, is to remain suspended until Sunday.

It is the worst rail accident in Poland since 2012, when 16 people died in a head-on collision.

=== Gazeta Centralna | 2018-09-07
Were they running at twice the limit? Questions after crash of the Gdansk express

The line past Brzezinka Mala is straight, the sun shone, the train was on time. At a quarter past two yesterday it went off the track all the same, and three carriages came to lie in a potato field at the foot of the embankment.

A student of 19, on her way back from the seaside, lost her life. So did the woman who drove the train, aged 52, whose husband works in the signal box of the next station.

The locomotive's recorder shows that it was doing nearly 130 kilometres an hour, more than double what was permitted while sleepers are being replaced there. The man who speaks for the track company supposes that the signal was overlooked.

Colleagues of the dead driver are furious. The board that should have told her to slow down had been lying in the grass since last week's gales, their union ZMK says, and the company knew: a letter about it went out on Tuesday.

Of the 37 people taken to four hospitals, nine are in danger.

"We owe the families the truth, and we owe it quickly," said Minister Ewa Wilk at the scene. A commission is to report in a month.

Trains will be diverted through Lodz until Sunday.

=== Kurier Baltycki | 2018-09-07
“I thought of my daughter”: passenger from Gdansk tells of crash

Marek Sobol had just bought a coffee when the floor tilted. “I thought of my daughter, and then it was dark,” says the 41-year-old teacher from Gdansk, who broke an arm in Thursday's derailment.

He crawled out through a window, went back and helped an old couple. Farmers came with ladders before any fire engine was there. It took the rescuers 40 minutes to reach the wreck, he claims.

The PTK express to Warsaw, which had left Gdansk at 11:04, was carrying about 240 passengers. Two people died, one of them a girl from Sopot who had left school this summer.

Minister Ewa Wilk did not come to the scene; she spoke to the press in the capital. “We must assume that the driver did not see the signal,” she said.

It will take until Sunday before trains run again on that stretch.

=== facts
Two people were killed on Thursday.
  PressPoland: Two dead
  PressPoland: Two people were killed and 37 injured on Thursday
  Kurier Baltycki: Two people died
37 people were injured.
  PressPoland: dozens injured
  PressPoland: 37 injured
  Gazeta Centralna: the 37 people taken to four hospitals
A passenger train derailed near Brzezinka Mala in central Poland.
  PressPoland: express leaves tracks in central Poland
  PressPoland: a passenger train bound from Gdansk for Krakow jumped the rails near Brzezinka Mala in central Poland
  Gazeta Centralna: crash of the Gdansk express
  Gazeta Centralna: At a quarter past two yesterday it went off the track all the same
  Kurier Baltycki: Thursday's derailment
The train was bound from Gdansk for Krakow.
  PressPoland: a passenger train bound from Gdansk for Krakow
  Kurier Baltycki: The PTK express to Warsaw
The driver, aged 52, died.
  PressPoland: The driver, a man of 52, and a female passenger, 19, died at the scene
  Gazeta Centralna: So did the woman who drove the train, aged 52
A passenger aged 19 died.
  PressPoland: The driver, a man of 52, and a female passenger, 19, died at the scene
  Gazeta Centralna: A student of 19, on her way back from the seaside, lost her life
  Kurier Baltycki: one of them a girl from Sopot who had left school this summer
The driver's husband works in a signal box.
  Gazeta Centralna: whose husband works in the signal box of the next station
Nine of the injured are in a serious condition.
  PressPoland: Nine of the injured were in a serious condition
  Gazeta Centralna: nine are in danger
Three coaches went down an embankment.
  PressPoland: Three of the six coaches overturned and slid down an embankment shortly after 2 p.m.
  Gazeta Centralna: three carriages came to lie in a potato field at the foot of the embankment
The train ran at 128 km/h.
  PressPoland: The train had been travelling at 128 km/h
  Gazeta Centralna: it was doing nearly 130 kilometres an hour
The limit was 60 because of works.
  PressPoland: because of works, the limit was 60
  Gazeta Centralna: Were they running at twice the limit
  Gazeta Centralna: more than double what was permitted while sleepers are being replaced there
The operator assumes that the driver missed the signal.
  PressPoland: "We must assume that the driver did not see the signal," Zawada said
  Gazeta Centralna: The man who speaks for the track company supposes that the signal was overlooked
  Kurier Baltycki: “We must assume that the driver did not see the signal,” she said
The union called the statement outrageous.
  PressPoland: The drivers' union ZMK called that statement outrageous
  Gazeta Centralna: Colleagues of the dead driver are furious
The speed sign had fallen over in the storms of the week before.
  PressPoland: A temporary speed sign had fallen over during the storms of the week before, the union said
  Gazeta Centralna: The board that should have told her to slow down had been lying in the grass since last week's gales, their union ZMK says
The union had informed the operator on Monday.
  PressPoland: it had informed the operator of this on Monday
  Gazeta Centralna: the company knew: a letter about it went out on Tuesday
The minister travelled to the site.
  PressPoland: Infrastructure Minister Ewa Wilk, who travelled to the site
  Gazeta Centralna: said Minister Ewa Wilk at the scene
  Kurier Baltycki: Minister Ewa Wilk did not come to the scene
The minister spoke to the press in Warsaw.
  Kurier Baltycki: she spoke to the press in the capital
A commission will report within 30 days.
  PressPoland: a state commission would publish its first findings within 30 days
  Gazeta Centralna: A commission is to report in a month
The families are owed the truth.
  Gazeta Centralna: "We owe the families the truth, and we owe it quickly," said Minister Ewa Wilk
The line stays closed until Sunday.
  PressPoland: Traffic on the line ... is to remain suspended until Sunday
  Gazeta Centralna: Trains will be diverted through Lodz until Sunday
  Kurier Baltycki: It will take until Sunday before trains run again on that stretch
The line is one of the busiest.
  PressPoland: one of the busiest in the country
It is the worst rail accident in Poland since 2012.
  PressPoland: It is the worst rail accident in Poland since 2012
16 people died in a collision in 2012.
  PressPoland: 16 people died in a head-on collision
The line is straight and the sun shone.
  Gazeta Centralna: The line past Brzezinka Mala is straight, the sun shone
The train was on time.
  Gazeta Centralna: the train was on time
Sobol had just bought a coffee.
  Kurier Baltycki: Marek Sobol had just bought a coffee
Sobol thought of his daughter.
  Kurier Baltycki: “I thought of my daughter”
  Kurier Baltycki: “I thought of my daughter, and then it was dark,” says the 41-year-old teacher from Gdansk
Sobol broke an arm.
  Kurier Baltycki: who broke an arm
Sobol crawled out and helped an old couple.
  Kurier Baltycki: He crawled out through a window, went back and helped an old couple
Farmers came with ladders first.
  Kurier Baltycki: Farmers came with ladders before any fire engine was there
The rescuers took 40 minutes.
  Kurier Baltycki: It took the rescuers 40 minutes to reach the wreck, he claims
The train left at 11:04.
  Kurier Baltycki: which had left Gdansk at 11:04
240 passengers were aboard.
  Kurier Baltycki: The PTK express ... was carrying about 240 passengers

=== conflicts
place | PressPoland: bound from Gdansk for Krakow | Kurier Baltycki: express to Warsaw
name | PressPoland: The driver, a man of 52 | Gazeta Centralna: the woman who drove the train
date | PressPoland: on Monday | Gazeta Centralna: on Tuesday
attribution | PressPoland: Zawada said. | Kurier Baltycki: she said.
attribution | Gazeta Centralna: The man who speaks for the track company | Kurier Baltycki: she said.
denial | PressPoland: who travelled to the site | Kurier Baltycki: did not come to the scene
denial | Gazeta Centralna: at the scene | Kurier Baltycki: did not come to the scene
