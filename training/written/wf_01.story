Striker moves from Porto side to England

=== Lusa Norte | 2024-08-30 | wire
Marques joins Harbury City for 62 million euros

PORTO, Aug 30 - Portugal striker Tiago Marques has moved from Boavista Atlantico to English club Harbury City for 62 million euros, the two sides announced on Friday.

The 23-year-old signed a five-year contract after passing a medical in Manchester on Thursday.

Atlantico president Rui Falcao said that the club had wanted to keep the forward. "We did not push him out of the door, the door was opened from the other side," Falcao told a news conference.

Marques, who scored 27 goals last season, was present at the stadium on Thursday evening and said goodbye to the supporters from the centre circle.

The fee includes no bonuses, Falcao said. A tenth of the sum goes to his boyhood club Leixoes do Mar.

Harbury coach Martin Ashdown had pressed for a striker since Ollie Brandt tore a knee ligament in July. Marques will wear the number nine shirt, which had been unoccupied since Brandt's predecessor left.

He is not eligible for Saturday's match against Westhaven.

=== Harbury Echo | 2024-08-30
City land their man: Marques is here at last

Harbury City have completed the signing of Tiago Marques, ending a pursuit that began in the spring. The Portuguese international put pen to paper on a deal to 2029 after doctors at a Manchester clinic gave him the all-clear.

City will pay £52m, a club record, though a further £8m falls due if the Blues reach the Champions League, the Echo understands.

The 23-year-old, who found the net 27 times for Boavista Atlantico last term, takes over the famous No 9 jersey.

The paperwork reached the league too late for tomorrow's visit to Westhaven, so he must wait until the derby on September 14 to make his debut.

"Tiago was the only name on my list," said Martin Ashdown. "I would not have signed anybody else."

The manager has been without a centre-forward since Ollie Brandt wrecked his knee in the summer. Brandt, 31, is expected back in February.

The newcomer did not get the chance to bid farewell to the Porto fans: he was already on a plane when his old team kicked off on Thursday.

=== Bola Viva | 2024-08-31
Falcao, the money and the tears: how Atlantico lost Tiago

The president smiled. The terraces did not.

Rui Falcao swore on Friday that nobody at Boavista Atlantico had wanted rid of Tiago Marques. "We did not push him out of the door, he broke the lock himself," he told journalists who had waited two hours for him.

Yet Falcao had offered the forward to three English clubs as early as May, two agents told Bola Viva. The board needed cash: the players have yet to receive their wages for July.

On Wednesday the striker, 23, was examined in Manchester. The next evening he walked out to the centre of the pitch one last time, scarf around his neck, and waved to a crowd in tears.

His first club, tiny Leixoes do Mar, will not see a cent of the transfer, having sold its share for a new minibus in 2021.

Sixty-two million euros is the largest sum ever paid for an Atlantico player. Nelson Coutinho, who left for Milan in 2017, had brought in 40 million.

=== facts
Tiago Marques moved from Boavista Atlantico to Harbury City.
  Lusa Norte: Marques joins Harbury City
  Lusa Norte: Portugal striker Tiago Marques has moved from Boavista Atlantico to English club Harbury City
  Harbury Echo: City land their man
  Harbury Echo: Marques is here at last
  Harbury Echo: Harbury City have completed the signing of Tiago Marques
  Bola Viva: how Atlantico lost Tiago
The fee is 62 million euros.
  Lusa Norte: joins Harbury City for 62 million euros
  Lusa Norte: to English club Harbury City for 62 million euros
  Harbury Echo: City will pay £52m
  Bola Viva: Sixty-two million euros is the largest sum
The clubs announced the transfer on Friday.
  Lusa Norte: the two sides announced on Friday
The fee is a record for Harbury City.
  Harbury Echo: City will pay £52m, a club record
Nobody was ever sold by Atlantico for more.
  Bola Viva: Sixty-two million euros is the largest sum ever paid for an Atlantico player
Nelson Coutinho brought in 40 million.
  Bola Viva: Nelson Coutinho ... had brought in 40 million
Coutinho left for Milan in 2017.
  Bola Viva: who left for Milan in 2017
The pursuit began in the spring.
  Harbury Echo: ending a pursuit that began in the spring
Marques signed for five years.
  Lusa Norte: The 23-year-old signed a five-year contract
  Harbury Echo: The Portuguese international put pen to paper on a deal to 2029
Marques passed a medical in Manchester.
  Lusa Norte: after passing a medical in Manchester on Thursday
  Harbury Echo: doctors at a Manchester clinic gave him the all-clear
  Bola Viva: On Wednesday the striker, 23, was examined in Manchester
Falcao said that the club had wanted to keep Marques.
  Lusa Norte: Atlantico president Rui Falcao said that the club had wanted to keep the forward
  Bola Viva: Rui Falcao swore on Friday that nobody at Boavista Atlantico had wanted rid of Tiago Marques
Falcao said that the club did not push him out.
  Lusa Norte: "We did not push him out of the door, the door was opened from the other side,"
  Bola Viva: "We did not push him out of the door, he broke the lock himself,"
Journalists waited two hours for Falcao.
  Bola Viva: who had waited two hours for him
Falcao offered Marques to three English clubs in May.
  Bola Viva: Falcao had offered the forward to three English clubs as early as May
The board needed cash.
  Bola Viva: The board needed cash
The players have not received their wages for July.
  Bola Viva: the players have yet to receive their wages for July
Marques scored 27 goals last season.
  Lusa Norte: who scored 27 goals last season
  Harbury Echo: who found the net 27 times for Boavista Atlantico last term
Marques said goodbye to the fans in the stadium on Thursday.
  Lusa Norte: was present at the stadium on Thursday evening
  Lusa Norte: said goodbye to the supporters from the centre circle
  Harbury Echo: The newcomer did not get the chance to bid farewell to the Porto fans
  Harbury Echo: he was already on a plane when his old team kicked off on Thursday
  Bola Viva: The next evening he walked out to the centre of the pitch one last time
  Bola Viva: waved to a crowd in tears
The fee includes no bonuses.
  Lusa Norte: The fee includes no bonuses
  Harbury Echo: a further £8m falls due if the Blues reach the Champions League
The boyhood club Leixoes do Mar gets a share of the fee.
  Lusa Norte: A tenth of the sum goes to his boyhood club Leixoes do Mar
  Bola Viva: His first club, tiny Leixoes do Mar, will not see a cent of the transfer
Leixoes do Mar sold its share in 2021.
  Bola Viva: having sold its share for a new minibus in 2021
Ashdown has lacked a striker since Brandt's injury.
  Lusa Norte: Harbury coach Martin Ashdown had pressed for a striker
  Harbury Echo: The manager has been without a centre-forward
Ollie Brandt hurt his knee in summer.
  Lusa Norte: since Ollie Brandt tore a knee ligament in July
  Harbury Echo: since Ollie Brandt wrecked his knee in the summer
Brandt is expected back in February.
  Harbury Echo: Brandt, 31, is expected back in February
Marques will wear number nine.
  Lusa Norte: Marques will wear the number nine shirt
  Harbury Echo: takes over the famous No 9 jersey
The number nine had been unoccupied.
  Lusa Norte: which had been unoccupied since Brandt's predecessor left
Marques may not play against Westhaven on Saturday.
  Lusa Norte: He is not eligible for Saturday's match against Westhaven
  Harbury Echo: The paperwork reached the league too late for tomorrow's visit to Westhaven
He can make his debut on September 14.
  Harbury Echo: he must wait until the derby on September 14 to make his debut
Ashdown said that Marques was the only name on his list.
  Harbury Echo: "Tiago was the only name on my list,"
  Harbury Echo: "I would not have signed anybody else."
Marques is 23.
  Lusa Norte: The 23-year-old
  Harbury Echo: The 23-year-old
  Bola Viva: the striker, 23
The president smiled.
  Bola Viva: The president smiled
The fans did not smile.
  Bola Viva: The terraces did not

=== conflicts
denial | Lusa Norte: was present at the stadium | Harbury Echo: was already on a plane
denial | Harbury Echo: did not get the chance to bid farewell | Bola Viva: waved to a crowd in tears
denial | Lusa Norte: includes no bonuses | Harbury Echo: a further £8m falls due
denial | Lusa Norte: A tenth of the sum goes to his boyhood club | Bola Viva: will not see a cent of the transfer
date | Lusa Norte: in Manchester on Thursday | Bola Viva: On Wednesday the striker
quotation | Lusa Norte: the door was opened from the other side | Bola Viva: he broke the lock himself
