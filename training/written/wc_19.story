Raid on the Argentine football federation

=== Río de la Plata Press | 2025-08-14 | wire
Argentine police raid football federation in bribery probe

BUENOS AIRES - Argentine federal police on Thursday searched the headquarters of the country's football federation and detained its treasurer on suspicion of having taken bribes for television rights.

Treasurer Hugo Bermúdez, 59, was led away in handcuffs from the building in Viamonte Street at around 7 a.m. Investigating judge Elena Zabaleta ordered searches at 14 addresses.

Bermúdez is alleged to have received 4.6 million dollars from the broadcaster CanalGol in return for a contract that runs from 2022 to 2030.

"Nobody here is under suspicion except those who ran away," prosecutor Martín Ledesma said.

The federation's president, Oscar Pellegrino, was travelling with the youth team in Paraguay. He is not accused of anything and has not been summoned, Ledesma said.

CanalGol said in a statement that it had never paid anyone for the rights beyond the price agreed.

The federation co-operated with the police and handed over its servers. League matches will go ahead this weekend as planned.

World football's governing body said that it was following the matter.

=== La Mañana del Sur | 2025-08-15
Shredders humming, treasurer in cuffs: dawn at Viamonte Street

The shredder on the third floor was still warm, an officer says, when the federal police came through the door.

Before most of Buenos Aires had had its coffee on Thursday, Hugo Bermúdez, the man who holds the purse of Argentine football, was on his way to a cell. Four point six million dollars is supposed to have come to him from CanalGol, so that the channel might show the league until the end of the decade.

Fourteen homes and offices were turned upside down on the orders of Judge Elena Zabaleta. At the federation the officers had to force the server room open, since the staff would not let them in.

Oscar Pellegrino, who presides over the organisation, has been called to appear before the judge next Wednesday. He watched the raid from his office window, a secretary said.

"Nobody here is above suspicion except those who ran away," Ledesma joked.

An executive of CanalGol has admitted to having made payments "outside the contract", according to a court document seen by this paper.

No first-division game will fall victim to the affair: the championship takes its course on Saturday and Sunday.

=== Fútbol Federal Podcast News | 2025-08-15
Small clubs ask where the TV money went

At Deportivo Ranchos, third division, the floodlights have been dark since May because the club cannot pay the bill.

Club chairwoman Graciela Funes wants to know why. "They sold our Sundays and we never saw a peso," she told us, speaking for 22 clubs of the lower leagues.

Under the television contract, which was signed in 2020 and is at the centre of Thursday's searches, they were to receive eight per cent. The federation's books show that the money was sent, says Funes, but to an account in Montevideo of which none of the clubs has ever heard.

It was her letter to the tax office, written last November, that started the inquiry.

Saturday's matches have been called off in the third division, where the players' union has announced a strike in sympathy with the unpaid.

Vice-president Hugo Bermúdez, who was arrested in the early morning, resigned his post through his lawyer in the afternoon. The union's chief, Rubén Salto, called that "an own goal in extra time".

=== facts
Police raided the football federation.
  Río de la Plata Press: Argentine police raid football federation in bribery probe
  Río de la Plata Press: Argentine federal police on Thursday searched the headquarters of the country's football federation
  La Mañana del Sur: the federal police came through the door
  Fútbol Federal Podcast News: Thursday's searches
Bermúdez was arrested early on Thursday.
  Río de la Plata Press: detained its treasurer on suspicion of having taken bribes for television rights
  Río de la Plata Press: Treasurer Hugo Bermúdez, 59, was led away in handcuffs from the building in Viamonte Street at around 7 a.m.
  La Mañana del Sur: treasurer in cuffs
  La Mañana del Sur: Before most of Buenos Aires had had its coffee on Thursday, Hugo Bermúdez, the man who holds the purse of Argentine football, was on his way to a cell
  Fútbol Federal Podcast News: Vice-president Hugo Bermúdez, who was arrested in the early morning
The post of Bermúdez.
  Río de la Plata Press: Treasurer Hugo Bermúdez
  La Mañana del Sur: treasurer in cuffs
  La Mañana del Sur: the man who holds the purse of Argentine football
  Fútbol Federal Podcast News: Vice-president Hugo Bermúdez
Fourteen addresses were searched on the judge's orders.
  Río de la Plata Press: Investigating judge Elena Zabaleta ordered searches at 14 addresses
  La Mañana del Sur: Fourteen homes and offices were turned upside down on the orders of Judge Elena Zabaleta
Bermúdez allegedly received 4.6 million dollars from CanalGol for the contract.
  Río de la Plata Press: Bermúdez is alleged to have received 4.6 million dollars from the broadcaster CanalGol in return for a contract
  La Mañana del Sur: Four point six million dollars is supposed to have come to him from CanalGol
The contract runs to 2030.
  Río de la Plata Press: a contract that runs from 2022 to 2030
  La Mañana del Sur: so that the channel might show the league until the end of the decade
The contract was signed in 2020.
  Fútbol Federal Podcast News: which was signed in 2020
Ledesma said that nobody is suspected except those who ran away.
  Río de la Plata Press: "Nobody here is under suspicion except those who ran away," prosecutor Martín Ledesma said
  La Mañana del Sur: "Nobody here is above suspicion except those who ran away," Ledesma joked
Pellegrino was in Paraguay / in his office.
  Río de la Plata Press: The federation's president, Oscar Pellegrino, was travelling with the youth team in Paraguay
  La Mañana del Sur: He watched the raid from his office window, a secretary said
Pellegrino is not accused.
  Río de la Plata Press: He is not accused of anything
Pellegrino has not been / has been summoned.
  Río de la Plata Press: has not been summoned, Ledesma said
  La Mañana del Sur: Oscar Pellegrino ... has been called to appear before the judge next Wednesday
Pellegrino is the federation's president.
  Río de la Plata Press: The federation's president, Oscar Pellegrino
  La Mañana del Sur: who presides over the organisation
CanalGol never paid beyond the price / admitted payments outside the contract.
  Río de la Plata Press: CanalGol said in a statement that it had never paid anyone for the rights beyond the price agreed
  La Mañana del Sur: An executive of CanalGol has admitted to having made payments "outside the contract"
The federation co-operated / would not let the police in.
  Río de la Plata Press: The federation co-operated with the police
  La Mañana del Sur: the staff would not let them in
The servers were handed over / the room had to be forced open.
  Río de la Plata Press: handed over its servers
  La Mañana del Sur: At the federation the officers had to force the server room open
The shredder was still warm.
  La Mañana del Sur: Shredders humming
  La Mañana del Sur: The shredder on the third floor was still warm, an officer says
League matches will go ahead at the weekend.
  Río de la Plata Press: League matches will go ahead this weekend as planned
  La Mañana del Sur: No first-division game will fall victim to the affair
  La Mañana del Sur: the championship takes its course on Saturday and Sunday
Third-division matches are called off.
  Fútbol Federal Podcast News: Saturday's matches have been called off in the third division
The players' union has announced a strike.
  Fútbol Federal Podcast News: the players' union has announced a strike in sympathy with the unpaid
The governing body follows the matter.
  Río de la Plata Press: World football's governing body said that it was following the matter
The floodlights at Ranchos are dark.
  Fútbol Federal Podcast News: At Deportivo Ranchos, third division, the floodlights have been dark since May
The club cannot pay the bill.
  Fútbol Federal Podcast News: the club cannot pay the bill
Funes wants to know where the money went.
  Fútbol Federal Podcast News: Small clubs ask where the TV money went
  Fútbol Federal Podcast News: Club chairwoman Graciela Funes wants to know why
The clubs never saw a peso.
  Fútbol Federal Podcast News: "They sold our Sundays and we never saw a peso," she told us
Funes speaks for 22 clubs.
  Fútbol Federal Podcast News: speaking for 22 clubs of the lower leagues
The clubs were to receive eight per cent.
  Fútbol Federal Podcast News: they were to receive eight per cent
The money was sent to an account in Montevideo.
  Fútbol Federal Podcast News: The federation's books show that the money was sent, says Funes, but to an account in Montevideo
None of the clubs has heard of the account.
  Fútbol Federal Podcast News: of which none of the clubs has ever heard
Funes's letter started the inquiry.
  Fútbol Federal Podcast News: It was her letter to the tax office, written last November, that started the inquiry
Bermúdez resigned.
  Fútbol Federal Podcast News: Vice-president Hugo Bermúdez ... resigned his post through his lawyer in the afternoon
Salto called the resignation an own goal.
  Fútbol Federal Podcast News: The union's chief, Rubén Salto, called that "an own goal in extra time"

=== conflicts
denial | Río de la Plata Press: was travelling with the youth team | La Mañana del Sur: watched the raid from his office window
denial | Río de la Plata Press: has not been summoned | La Mañana del Sur: has been called to appear
denial | Río de la Plata Press: had never paid | La Mañana del Sur: admitted to having made payments
denial | Río de la Plata Press: co-operated | La Mañana del Sur: would not let them in
denial | Río de la Plata Press: handed over its servers | La Mañana del Sur: had to force the server room open
quotation | Río de la Plata Press: under suspicion | La Mañana del Sur: above suspicion
name | Río de la Plata Press: Treasurer Hugo | Fútbol Federal Podcast News: Vice-president
name | La Mañana del Sur: the man who holds the purse | Fútbol Federal Podcast News: Vice-president
