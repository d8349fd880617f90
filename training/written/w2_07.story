Brewery in Wallonia to close

=== Benelux Dispatch | 2021-06-14 | wire
Belgian brewer Saint-Remacle to close plant after 280 years

Belgian brewer Saint-Remacle will close its brewery in the town of Houvremont at the end of September, ending nearly three centuries of beer-making there, its owner Global Malt said on Monday.

All 134 employees will lose their jobs. Production of the dark abbey beer Remacle Brune will move to Global Malt's plant in Lille, in northern France.

"The walls are beautiful, but they are too narrow for a modern bottling line," the managing director for Belgium, Charlotte Vandamme, told staff at a meeting that lasted nine minutes.

Global Malt bought Saint-Remacle from the Lambermont family in 2015 for an undisclosed sum and pledged then to keep production in the town for at least ten years.

Walloon economy minister Luc Hendrickx said the region would demand the return of 2.6 million euros in subsidies.

Beer consumption in Belgium fell by a fifth last year as bars were shut during the pandemic.

=== La Meuse Libre | 2021-06-15
"Nine minutes for 280 years": anger in Houvremont

It took Charlotte Vandamme nine minutes to end an era. The Belgian director of Global Malt informed the workforce yesterday morning that the last barrel will leave the courtyard of Saint-Remacle in September, and then she was driven away.

For the 134 women and men on the payroll it means dismissal. "My grandfather cleaned these kettles, my father did, I do," said Bernard Collin, who has 31 years of service behind him.

The famous Brune is to be brewed in Strasbourg from autumn, and whether it may then still call itself an abbey beer is disputed.

Broken promises make the blow harder. When the multinational took over from the Lambermonts six years ago, it gave its word that beer would be made here for a decade. "Someone has lied to us," said mayor Isabelle Noël.

Namur wants its money back: Luc Hendricks, the economy minister, said he would reclaim the public aid of €2.6 million which the brewery received for its new boiler house. The company denied having received any such aid.

=== Bar & Beverage | 2021-06-16
Global Malt shutters another heritage brewery

After Oudenberg in Flanders and Kettlewick in Yorkshire, Saint-Remacle is the third historic site that Global Malt has given up in two years. The group bought the Ardennes brewer in 2013.

"The walls are beautiful, but they are too narrow for a modern bottling line," group chairman Anton Greer explained. In future Remacle Brune, a dark ale of 8 per cent, will come out of the works in Lille, which has capacity to spare.

Of the workers, 134 in number, about 40 are to be offered posts in France, the company said. Unions called the offer a joke, since Lille is 220 kilometres away.

The pandemic has speeded up a decline that began long before. Belgians drank 20 per cent less beer in 2020, with cafés closed for months. Two former brewmasters are looking for investors who would take over the copper kettles, but Global Malt does not want to sell the buildings to a competitor.

=== facts
The brewery in Houvremont will close in September.
  Benelux Dispatch: Belgian brewer Saint-Remacle to close plant after 280 years
  Benelux Dispatch: Belgian brewer Saint-Remacle will close its brewery in the town of Houvremont at the end of September
  La Meuse Libre: the last barrel will leave the courtyard of Saint-Remacle in September
  Bar & Beverage: Global Malt shutters another heritage brewery
Beer was made there for almost three centuries.
  Benelux Dispatch: after 280 years
  Benelux Dispatch: ending nearly three centuries of beer-making there
  La Meuse Libre: "Nine minutes for 280 years"
Global Malt announced the closure on Monday.
  Benelux Dispatch: its owner Global Malt said on Monday
  La Meuse Libre: The Belgian director of Global Malt informed the workforce yesterday morning
All 134 employees lose their jobs.
  Benelux Dispatch: All 134 employees will lose their jobs.
  La Meuse Libre: For the 134 women and men on the payroll it means dismissal
About 40 of 134 workers are offered posts in France.
  Bar & Beverage: Of the workers, 134 in number, about 40 are to be offered posts in France, the company said
The Brune will be made elsewhere.
  Benelux Dispatch: Production of the dark abbey beer Remacle Brune will move to Global Malt's plant in Lille, in northern France
  La Meuse Libre: The famous Brune is to be brewed in Strasbourg from autumn
  Bar & Beverage: In future Remacle Brune, a dark ale of 8 per cent, will come out of the works in Lille
Lille has capacity to spare.
  Bar & Beverage: which has capacity to spare
The walls are too narrow for a modern bottling line.
  Benelux Dispatch: "The walls are beautiful, but they are too narrow for a modern bottling line," the managing director for Belgium, Charlotte Vandamme, told staff
  Bar & Beverage: "The walls are beautiful, but they are too narrow for a modern bottling line," group chairman Anton Greer explained
The meeting lasted nine minutes.
  Benelux Dispatch: a meeting that lasted nine minutes
  La Meuse Libre: "Nine minutes for 280 years"
  La Meuse Libre: It took Charlotte Vandamme nine minutes to end an era.
Vandamme is director for Belgium.
  Benelux Dispatch: the managing director for Belgium, Charlotte Vandamme
  La Meuse Libre: The Belgian director of Global Malt
Vandamme was driven away.
  La Meuse Libre: then she was driven away
Global Malt bought the brewer from the Lambermonts.
  Benelux Dispatch: Global Malt bought Saint-Remacle from the Lambermont family in 2015 for an undisclosed sum
  La Meuse Libre: the multinational took over from the Lambermonts six years ago
  Bar & Beverage: The group bought the Ardennes brewer in 2013
Global Malt had pledged to keep production for ten years.
  Benelux Dispatch: pledged then to keep production in the town for at least ten years
  La Meuse Libre: it gave its word that beer would be made here for a decade
Broken promises make the blow harder.
  La Meuse Libre: Broken promises make the blow harder.
The mayor said that someone had lied.
  La Meuse Libre: "Someone has lied to us," said mayor Isabelle Noël
The region demands 2.6 million euros of aid back.
  Benelux Dispatch: Walloon economy minister Luc Hendrickx said the region would demand the return of 2.6 million euros in subsidies
  La Meuse Libre: Namur wants its money back
  La Meuse Libre: Luc Hendricks, the economy minister, said he would reclaim the public aid of €2.6 million
The brewery received public aid for its boiler house.
  La Meuse Libre: which the brewery received for its new boiler house
The company denied having received aid.
  La Meuse Libre: The company denied having received any such aid.
Belgians drank a fifth less beer last year.
  Benelux Dispatch: Beer consumption in Belgium fell by a fifth last year
  Bar & Beverage: Belgians drank 20 per cent less beer in 2020
Bars were shut in the pandemic.
  Benelux Dispatch: as bars were shut during the pandemic
  Bar & Beverage: with cafés closed for months
The pandemic speeded up a decline.
  Bar & Beverage: The pandemic has speeded up a decline that began long before
Collin's family has cleaned the kettles for generations.
  La Meuse Libre: "My grandfather cleaned these kettles, my father did, I do," said Bernard Collin
Collin has served 31 years.
  La Meuse Libre: who has 31 years of service behind him
There is anger in Houvremont.
  La Meuse Libre: anger in Houvremont
It is disputed whether it may be called an abbey beer.
  La Meuse Libre: whether it may then still call itself an abbey beer is disputed
It is the third historic site given up in two years.
  Bar & Beverage: Saint-Remacle is the third historic site that Global Malt has given up in two years
Unions called the offer a joke.
  Bar & Beverage: Unions called the offer a joke
Lille is 220 kilometres away.
  Bar & Beverage: since Lille is 220 kilometres away
Two brewmasters look for investors.
  Bar & Beverage: Two former brewmasters are looking for investors
Global Malt does not want to sell to a competitor.
  Bar & Beverage: Global Malt does not want to sell the buildings to a competitor

=== conflicts
place | Benelux Dispatch: in Lille, in northern France | La Meuse Libre: in Strasbourg
place | Bar & Beverage: in Lille | La Meuse Libre: in Strasbourg
date | Benelux Dispatch: in 2015 | Bar & Beverage: in 2013
date | La Meuse Libre: six years ago | Bar & Beverage: in 2013
attribution | Benelux Dispatch: Charlotte Vandamme | Bar & Beverage: group chairman Anton Greer
name | Benelux Dispatch: Luc Hendrickx | La Meuse Libre: Luc Hendricks
