A Dutch coalition falls over nitrogen

=== Binnenhof News Service | 2026-02-10 | wire
Dutch government collapses in dispute over farm buyouts

THE HAGUE - The Dutch government fell on Tuesday after the Farmers' League withdrew its four ministers from the cabinet in a row over the forced purchase of livestock farms, Prime Minister Marijke Zonneveld said.

Zonneveld tendered the resignation of the whole cabinet to the king at Huis ten Bosch palace at 6 p.m. and will stay on as caretaker. Elections are likely in May.

The coalition of four parties had been in power for 11 months. Talks to save it broke up at 3 a.m. on Tuesday after nine hours.

"You cannot govern with people who keep one hand on the door," Zonneveld told journalists. Farmers' League leader Bart Hoekstra said his party had been "presented with a knife at the throat".

The plan would have allowed the state to buy out up to 600 farms near protected nature areas from 2027 if too few owners sold voluntarily. The highest court ordered the government in December to halve nitrogen emissions by 2030.

A poll published on Sunday put the Farmers' League at 31 of 150 seats, up from 19.

=== Het Ochtendblad | 2026-02-11
The night the buses waited

At three in the morning the drivers of the ministers' cars were told to start their engines. Inside the Catshuis, after an evening of cold croquettes, there was nothing left to say.

By lunchtime the four members of the cabinet who belong to the Farmers' League had cleared their desks, and the fifth government in seven years was over. Prime minister Marijke Zonneveld drove to the king toward evening to offer her team's departure. Until a successor has been found, she minds the shop.

What broke it was a paragraph of eleven lines. It would have given the state the power to expropriate as many as 600 cattle and pig holdings on the edge of nature reserves, from next year on, should the voluntary scheme fall short. In December the Supreme Court had told The Hague that the output of nitrogen must be cut in half within the decade.

For Bart Hoekstra, himself the son of a dairy farmer from Friesland, that was "a knife on the throat". His opposite number saw it as bad faith. "You can't rule with people who keep a hand on the door handle," she said.

Voters will presumably be called to the polls in the spring, before the summer recess.

=== Polder Post | 2026-02-10
HOEKSTRA PULLS THE PLUG!

Bye-bye, Marijke! Farmers' boss Bart Hoekstra today blew up the cabinet after just 13 months. He told his ministers at the crack of dawn to hand in their badges, and all five of them did.

"We were sat at the table with a knife at our throat," Hoekstra, 49, said to Polder Post in his tractor cab.

The PM is furious. "Governing is not possible with people who have one hand on the door," she snapped, before she went to see the king at Noordeinde Palace.

Farmers with some 200 tractors were already honking on the Malieveld when the news broke. "Party time," said Gerrit from Barneveld, whose 90 cows stand 400 metres from a protected bog.

And Hoekstra has reason to smile. If the Dutch voted today, his party would come out first with 31 seats, twelve more than at the last election, according to the weekend's survey.

=== facts
The Dutch government fell.
  Binnenhof News Service: Dutch government collapses
  Binnenhof News Service: The Dutch government fell on Tuesday
  Het Ochtendblad: the fifth government in seven years was over
  Polder Post: Farmers' boss Bart Hoekstra today blew up the cabinet
The Farmers' League withdrew its ministers.
  Binnenhof News Service: the Farmers' League withdrew its four ministers from the cabinet
  Het Ochtendblad: the four members of the cabinet who belong to the Farmers' League had cleared their desks
  Polder Post: HOEKSTRA PULLS THE PLUG!
  Polder Post: He told his ministers at the crack of dawn to hand in their badges
  Polder Post: all five of them did
The dispute was over forced purchase of farms.
  Binnenhof News Service: in dispute over farm buyouts
  Binnenhof News Service: in a row over the forced purchase of livestock farms
  Het Ochtendblad: What broke it was a paragraph of eleven lines
It was the fifth government in seven years.
  Het Ochtendblad: the fifth government in seven years
Zonneveld tendered the cabinet's resignation to the king.
  Binnenhof News Service: Zonneveld tendered the resignation of the whole cabinet to the king at Huis ten Bosch palace at 6 p.m.
  Het Ochtendblad: Prime minister Marijke Zonneveld drove to the king toward evening to offer her team's departure
  Polder Post: she went to see the king at Noordeinde Palace
She stays on as caretaker.
  Binnenhof News Service: will stay on as caretaker
  Het Ochtendblad: Until a successor has been found, she minds the shop
Elections are likely in spring.
  Binnenhof News Service: Elections are likely in May
  Het Ochtendblad: Voters will presumably be called to the polls in the spring
The coalition lasted 11 months.
  Binnenhof News Service: The coalition of four parties had been in power for 11 months
  Polder Post: after just 13 months
The talks broke up at 3 a.m.
  Binnenhof News Service: Talks to save it broke up at 3 a.m. on Tuesday
  Het Ochtendblad: At three in the morning the drivers of the ministers' cars were told to start their engines
  Het Ochtendblad: there was nothing left to say
The talks lasted nine hours.
  Binnenhof News Service: broke up at 3 a.m. on Tuesday after nine hours
One cannot govern with people who keep a hand on the door.
  Binnenhof News Service: "You cannot govern with people who keep one hand on the door," Zonneveld told journalists
  Het Ochtendblad: "You can't rule with people who keep a hand on the door handle," she said
  Polder Post: "Governing is not possible with people who have one hand on the door," she snapped
She saw bad faith.
  Het Ochtendblad: His opposite number saw it as bad faith
She is furious.
  Polder Post: The PM is furious
Hoekstra spoke of a knife at the throat.
  Binnenhof News Service: Farmers' League leader Bart Hoekstra said his party had been "presented with a knife at the throat"
  Het Ochtendblad: For Bart Hoekstra ... that was "a knife on the throat"
  Polder Post: "We were sat at the table with a knife at our throat," Hoekstra, 49, said to Polder Post in his tractor cab
Hoekstra is a dairy farmer's son.
  Het Ochtendblad: himself the son of a dairy farmer from Friesland
The plan would have let the state buy out 600 farms.
  Binnenhof News Service: The plan would have allowed the state to buy out up to 600 farms near protected nature areas from 2027
  Het Ochtendblad: It would have given the state the power to expropriate as many as 600 cattle and pig holdings on the edge of nature reserves, from next year on
The condition was that too few sold voluntarily.
  Binnenhof News Service: if too few owners sold voluntarily
  Het Ochtendblad: should the voluntary scheme fall short
The highest court ordered nitrogen halved by 2030.
  Binnenhof News Service: The highest court ordered the government in December to halve nitrogen emissions by 2030
  Het Ochtendblad: In December the Supreme Court had told The Hague that the output of nitrogen must be cut in half within the decade
The poll gives the League 31 seats.
  Binnenhof News Service: A poll published on Sunday put the Farmers' League at 31 of 150 seats, up from 19
  Polder Post: his party would come out first with 31 seats, twelve more than at the last election, according to the weekend's survey
The evening had cold croquettes.
  Het Ochtendblad: after an evening of cold croquettes
Farmers with tractors honked on the Malieveld.
  Polder Post: Farmers with some 200 tractors were already honking on the Malieveld
Party time, Gerrit said.
  Polder Post: "Party time," said Gerrit from Barneveld
His cows stand near a bog.
  Polder Post: whose 90 cows stand 400 metres from a protected bog
Hoekstra has reason to smile.
  Polder Post: Hoekstra has reason to smile

=== conflicts
figure | Binnenhof News Service: four ministers | Polder Post: all five of them
figure | Het Ochtendblad: the four members of the cabinet | Polder Post: all five of them
figure | Binnenhof News Service: 11 months | Polder Post: 13 months
place | Binnenhof News Service: Huis ten Bosch palace | Polder Post: Noordeinde Palace
quotation | Binnenhof News Service: You cannot govern with people who keep one hand on the door | Het Ochtendblad: You can't rule with people who keep a hand on the door handle
quotation | Binnenhof News Service: You cannot govern with people who keep one hand on the door | Polder Post: Governing is not possible with people who have one hand on the door
quotation | Het Ochtendblad: You can't rule with people who keep a hand on the door handle | Polder Post: Governing is not possible with people who have one hand on the door
quotation | Binnenhof News Service: a knife at the throat | Het Ochtendblad: a knife on the throat
quotation | Binnenhof News Service: a knife at the throat | Polder Post: a knife at our throat
quotation | Het Ochtendblad: a knife on the throat | Polder Post: a knife at our throat
