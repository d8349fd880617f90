Train derailment in Poland

=== PAK | 2024-11-04 | wire
Two killed as express leaves rails in western Poland

WARSAW (PAK) - Two people were killed and 34 injured on Sunday evening when an express train from Berlin to Warsaw came off the rails near the town of Zbąszów, the interior ministry said.

Four of the seven coaches overturned after the train had passed a set of points at 138 kilometres an hour, state railway PKL said. The limit there is 60 kilometres an hour.

The driver, Marek Szulc, 38, had braked in time but the brakes did not respond, his union said on Monday. Szulc survived with a broken collarbone and has been questioned by prosecutors in Poznań.

The dead are a 71-year-old woman from Frankfurt an der Oder and a conductor, whose names were not given.

PKL chief executive Beata Lis said the line had been fitted with an automatic stopping system last spring. "Safety has never been a question of money in this company," she said.

Lis ruled out her resignation.

The line was reopened on one track on Monday afternoon. In 2012, sixteen people died when two trains collided head-on near Szczekociny.

=== Gazeta Zachodnia | 2024-11-05
Head of railways quits over Zbąszów disaster

Beata Lis is no longer in charge of PKL. She handed in her notice to the transport minister on Monday evening, a day after the worst railway accident in the region for thirty years.

The signal before Zbąszów showed yellow, the investigators established. Yet the Berlin express raced across the switch at more than twice the permitted speed; four carriages tipped over and slid down the bank.

Of an automatic brake there is no trace on this stretch: the money for it was spent on new lounges, says a former engineer of the company.

A pensioner from Germany and the conductor, Tomasz Wilk, a father of three, lost their lives. In the clinics of Poznań, 34 passengers are being cared for. None of them is in danger.

According to the data recorder, the driver did not touch the brake until the first coach was already tilting.

"Safety was never a matter of money for us," Lis had said at noon.

No trains will run through Zbąszów before Thursday, as both tracks are torn up over 300 metres.

=== Berliner Bote | 2024-11-05
"Suddenly the window was the floor"

Katrin Behrend had just opened her thermos flask when the evening train to Warsaw began to shake. "Suddenly the window was the floor," says the 52-year-old teacher, who crawled out through a skylight with a cut on her forehead.

Next to her sat the woman who did not survive: a retired nurse from Frankfurt an der Oder, aged 71, on her way to her first great-grandchild.

The express derailed at about 7 p.m. on Saturday near the small town of Zbąszów, 80 kilometres behind the border. The train was going too fast by far, as the Polish railway admits.

Villagers brought blankets and tea. The fire brigade had everybody out within two hours.

The driver has so far said nothing to the authorities. He lies in an artificial coma.

A spokesman for the German railway said that its own staff had handed over the train in Frankfurt in perfect order. The locomotive had been inspected on 28 October.

The Polish government has declared a day of mourning.

=== facts
An express train derailed near Zbąszów
  PAK: express leaves rails in western Poland
  PAK: an express train from Berlin to Warsaw came off the rails near the town of Zbąszów
  Gazeta Zachodnia: Zbąszów disaster
  Berliner Bote: The express derailed at about 7 p.m. on Saturday near the small town of Zbąszów
It happened on Sunday or Saturday
  PAK: Two people were killed and 34 injured on Sunday evening
  Berliner Bote: The express derailed at about 7 p.m. on Saturday
The place is 80 km behind the border
  Berliner Bote: 80 kilometres behind the border
Two people were killed
  PAK: Two killed
  PAK: Two people were killed
  PAK: The dead are a 71-year-old woman from Frankfurt an der Oder and a conductor
  Gazeta Zachodnia: A pensioner from Germany and the conductor, Tomasz Wilk, a father of three, lost their lives
A woman of 71 from Frankfurt died
  PAK: The dead are a 71-year-old woman from Frankfurt an der Oder
  Gazeta Zachodnia: A pensioner from Germany ... lost their lives
  Berliner Bote: the woman who did not survive
  Berliner Bote: a retired nurse from Frankfurt an der Oder, aged 71
The conductor died
  PAK: and a conductor
  Gazeta Zachodnia: the conductor, Tomasz Wilk, a father of three, lost their lives
The woman was on her way to her great-grandchild
  Berliner Bote: on her way to her first great-grandchild
The names were not given
  PAK: whose names were not given
34 people were injured
  PAK: 34 injured
  Gazeta Zachodnia: In the clinics of Poznań, 34 passengers are being cared for
No passenger is in danger
  Gazeta Zachodnia: None of them is in danger
Four coaches overturned
  PAK: Four of the seven coaches overturned
  Gazeta Zachodnia: four carriages tipped over
They slid down the bank
  Gazeta Zachodnia: slid down the bank
The train was much too fast at the points
  PAK: the train had passed a set of points at 138 kilometres an hour
  PAK: The limit there is 60 kilometres an hour
  Gazeta Zachodnia: the Berlin express raced across the switch at more than twice the permitted speed
  Berliner Bote: The train was going too fast by far
The driver did or did not brake in time
  PAK: The driver, Marek Szulc, 38, had braked in time
  Gazeta Zachodnia: the driver did not touch the brake until the first coach was already tilting
The brakes did not respond
  PAK: the brakes did not respond
The driver survived with a broken collarbone
  PAK: Szulc survived with a broken collarbone
The driver has or has not been questioned
  PAK: has been questioned by prosecutors in Poznań
  Berliner Bote: The driver has so far said nothing to the authorities
The driver lies in a coma
  Berliner Bote: He lies in an artificial coma
The line has or has not an automatic stopping system
  PAK: the line had been fitted with an automatic stopping system last spring
  Gazeta Zachodnia: Of an automatic brake there is no trace on this stretch
The money was spent on lounges
  Gazeta Zachodnia: the money for it was spent on new lounges
Safety was never a question of money, Lis said
  PAK: Safety has never been a question of money in this company
  Gazeta Zachodnia: Safety was never a matter of money for us
Lis did or did not resign
  PAK: Lis ruled out her resignation
  Gazeta Zachodnia: Head of railways quits
  Gazeta Zachodnia: Beata Lis is no longer in charge of PKL
  Gazeta Zachodnia: She handed in her notice to the transport minister on Monday evening
It was the worst railway accident in the region for thirty years
  Gazeta Zachodnia: the worst railway accident in the region for thirty years
The line was or was not reopened
  PAK: The line was reopened on one track on Monday afternoon
  Gazeta Zachodnia: No trains will run through Zbąszów before Thursday
Both tracks are torn up
  Gazeta Zachodnia: both tracks are torn up over 300 metres
Sixteen died in 2012
  PAK: In 2012, sixteen people died
Two trains collided near Szczekociny
  PAK: two trains collided head-on near Szczekociny
The signal showed yellow
  Gazeta Zachodnia: The signal before Zbąszów showed yellow
Katrin Behrend had opened her thermos flask
  Berliner Bote: Katrin Behrend had just opened her thermos flask
The train began to shake
  Berliner Bote: the evening train to Warsaw began to shake
The window was the floor
  Berliner Bote: "Suddenly the window was the floor"
  Berliner Bote: "Suddenly the window was the floor,"
Behrend crawled out
  Berliner Bote: who crawled out through a skylight with a cut on her forehead
Villagers brought blankets and tea
  Berliner Bote: Villagers brought blankets and tea
Everybody was out within two hours
  Berliner Bote: The fire brigade had everybody out within two hours
The train was handed over in order
  Berliner Bote: its own staff had handed over the train in Frankfurt in perfect order
The locomotive was inspected
  Berliner Bote: The locomotive had been inspected on 28 October
A day of mourning was declared
  Berliner Bote: The Polish government has declared a day of mourning

=== conflicts
date | PAK: Sunday | Berliner Bote: Saturday
denial | PAK: had braked in time | Gazeta Zachodnia: did not touch the brake
denial | PAK: has been questioned | Berliner Bote: has so far said nothing to the authorities
denial | PAK: had been fitted with an automatic stopping system | Gazeta Zachodnia: there is no trace
denial | PAK: ruled out her resignation | Gazeta Zachodnia: handed in her notice
denial | PAK: The line was reopened | Gazeta Zachodnia: No trains will run
quotation | PAK: has never been a question of money in this company | Gazeta Zachodnia: was never a matter of money for us
