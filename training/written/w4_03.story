A film director refuses a festival prize

=== Cinewire | 2025-05-24 | wire
Director Rahimi declines top prize at Larnos festival over oil sponsor

LARNOS, Greece — Iranian-born director Shirin Rahimi refused the Golden Heron, the top prize of the Larnos Film Festival, on Saturday night in protest at the event's sponsorship by the oil company Petrolux.

Her drama "Salt Road", about a truck driver who smuggles water, had been chosen by a unanimous jury.

"I cannot hang on my wall what was paid for with other people's drought," Rahimi, 46, said on stage before leaving the statuette on the lectern.

About a third of the audience stood to applaud, while some guests walked out.

Jury president Lucien Marchal said the prize would stay hers whether she wanted it or not.

Petrolux, which has financed the festival since 2019, said it respected the artist's decision but rejected "any suggestion that culture should live without industry".

The festival's director, Eleni Doukas, announced that the contract with the company would be reviewed in autumn.

The Silver Heron for best actor went to Poland's Marek Wilk, and that for best actress to Chiara Bonetti of Italy. The 50,000-euro prize money will be given to a charity that digs wells.

=== The Morning Herald | 2025-05-25
‘Paid for with drought’: film-maker leaves Golden Heron on the stage

For eleven seconds nobody at the Larnos Film Festival knew whether to clap. Shirin Rahimi had just put the Golden Heron down on the speaker's desk and turned her back on it.

"I can't hang on my wall what has been bought with other people's thirst," the 46-year-old director had told the gala on Saturday.

Her target was Petrolux, whose oil money has kept the Greek festival afloat since 2016.

The members of the jury had voted for "Salt Road" by five to four, one of them confided afterwards. The film follows a lorry driver who carries water illegally across a border.

A number of people left the hall in anger; many more, perhaps one in three, rose from their seats and cheered.

Doukas, who runs the festival, promised to look again at the agreement with the sponsor once the summer is over.

The oil firm let it be known that it had respect for what the artist had decided, though it would not accept that culture must get by without industry.

Rahimi grew up in Isfahan and moved to Sweden at the age of 12.

=== Screen Gossip Daily | 2025-05-25
Bonetti dazzles, Wilk weeps and one Heron has no nest

What a night in Larnos! Chiara Bonetti, 29, floated up the steps in a gown of recycled fishing net to collect her Silver Heron for best actress.

Best actor Marek Wilk could not hold back the tears as he thanked his late mother, a cinema usherette in Łódź.

But everyone at the after-party was talking about Shirin Rahimi, who snubbed the big prize of the evening, the Golden Heron.

Jury president Lucien Marchal was not amused. He said that the award had been withdrawn and would go to nobody this year.

According to our spies, Rahimi did take the cheque for 50,000 euros, before slipping out through the kitchen.

Eleni Doukas told us the festival would stand by Petrolux "for as long as I am in charge", and that no review of the contract was planned.

Rahimi's leading man, Omid Farahani, was seen comforting the festival director by the buffet.

=== facts
Rahimi refused the Golden Heron.
  Cinewire: Director Rahimi declines top prize at Larnos festival
  Cinewire: Iranian-born director Shirin Rahimi refused the Golden Heron, the top prize of the Larnos Film Festival, on Saturday night
  Screen Gossip Daily: one Heron has no nest
  Screen Gossip Daily: Shirin Rahimi, who snubbed the big prize of the evening, the Golden Heron
She did so in protest at the oil company's sponsorship.
  Cinewire: over oil sponsor
  Cinewire: in protest at the event's sponsorship by the oil company Petrolux
  The Morning Herald: Her target was Petrolux
The jury chose "Salt Road".
  Cinewire: Her drama "Salt Road" ... had been chosen by a unanimous jury
  The Morning Herald: The members of the jury had voted for "Salt Road" by five to four
One jury member confided the vote.
  The Morning Herald: one of them confided afterwards
The film is about a driver who smuggles water.
  Cinewire: about a truck driver who smuggles water
  The Morning Herald: The film follows a lorry driver who carries water illegally across a border
She cannot hang on her wall what drought paid for.
  Cinewire: "I cannot hang on my wall what was paid for with other people's drought," Rahimi, 46, said on stage
  The Morning Herald: ‘Paid for with drought’
  The Morning Herald: "I can't hang on my wall what has been bought with other people's thirst," the 46-year-old director had told the gala on Saturday
She left the statuette on the lectern.
  Cinewire: leaving the statuette on the lectern
  The Morning Herald: film-maker leaves Golden Heron on the stage
  The Morning Herald: Shirin Rahimi had just put the Golden Heron down on the speaker's desk
A third of the audience stood to applaud.
  Cinewire: About a third of the audience stood to applaud
  The Morning Herald: many more, perhaps one in three, rose from their seats and cheered
Some guests walked out.
  Cinewire: some guests walked out
  The Morning Herald: A number of people left the hall in anger
What the jury president says of the prize.
  Cinewire: Jury president Lucien Marchal said the prize would stay hers whether she wanted it or not
  Screen Gossip Daily: He said that the award had been withdrawn and would go to nobody this year
Petrolux has financed the festival since 2019.
  Cinewire: Petrolux, which has financed the festival since 2019
  The Morning Herald: whose oil money has kept the Greek festival afloat since 2016
Petrolux respects the decision.
  Cinewire: said it respected the artist's decision
  The Morning Herald: The oil firm let it be known that it had respect for what the artist had decided
Petrolux rejects that culture should live without industry.
  Cinewire: rejected "any suggestion that culture should live without industry"
  The Morning Herald: it would not accept that culture must get by without industry
The contract is to be reviewed in autumn.
  Cinewire: The festival's director, Eleni Doukas, announced that the contract with the company would be reviewed in autumn
  The Morning Herald: Doukas, who runs the festival, promised to look again at the agreement with the sponsor once the summer is over
  Screen Gossip Daily: no review of the contract was planned
Wilk won best actor.
  Cinewire: The Silver Heron for best actor went to Poland's Marek Wilk
  Screen Gossip Daily: Best actor Marek Wilk
Bonetti won best actress.
  Cinewire: that for best actress to Chiara Bonetti of Italy
  Screen Gossip Daily: Bonetti dazzles
  Screen Gossip Daily: Chiara Bonetti, 29, floated up the steps ... to collect her Silver Heron for best actress
What becomes of the 50,000 euros.
  Cinewire: The 50,000-euro prize money will be given to a charity that digs wells
  Screen Gossip Daily: Rahimi did take the cheque for 50,000 euros
Nobody knew whether to clap.
  The Morning Herald: For eleven seconds nobody at the Larnos Film Festival knew whether to clap
She turned her back on it.
  The Morning Herald: turned her back on it
She grew up in Isfahan.
  The Morning Herald: Rahimi grew up in Isfahan
She moved to Sweden at 12.
  The Morning Herald: moved to Sweden at the age of 12
Bonetti wore recycled fishing net.
  Screen Gossip Daily: in a gown of recycled fishing net
Wilk wept.
  Screen Gossip Daily: Wilk weeps
  Screen Gossip Daily: Best actor Marek Wilk could not hold back the tears
Wilk thanked his late mother.
  Screen Gossip Daily: as he thanked his late mother, a cinema usherette in Łódź
Everyone talked about Rahimi.
  Screen Gossip Daily: everyone at the after-party was talking about Shirin Rahimi
Marchal was not amused.
  Screen Gossip Daily: Jury president Lucien Marchal was not amused
She slipped out through the kitchen.
  Screen Gossip Daily: slipping out through the kitchen
The festival will stand by Petrolux.
  Screen Gossip Daily: Eleni Doukas told us the festival would stand by Petrolux "for as long as I am in charge"
Farahani comforted the festival director.
  Screen Gossip Daily: Rahimi's leading man, Omid Farahani, was seen comforting the festival director by the buffet

=== conflicts
figure | Cinewire: unanimous | The Morning Herald: five to four
quotation | Cinewire: I cannot hang on my wall what was paid for with other people's drought | The Morning Herald: I can't hang on my wall what has been bought with other people's thirst
denial | Cinewire: the prize would stay hers | Screen Gossip Daily: the award had been withdrawn
denial | Cinewire: the contract with the company would be reviewed in autumn | Screen Gossip Daily: no review of the contract was planned
denial | The Morning Herald: promised to look again at the agreement | Screen Gossip Daily: no review of the contract was planned
denial | Cinewire: will be given to a charity that digs wells | Screen Gossip Daily: Rahimi did take the cheque
date | Cinewire: 2019 | The Morning Herald: 2016
