Mountain stage with a mass crash

=== Peloton Wire | 2024-07-11 | wire
Vanderelst wins crash-marred stage 11 to Col de Brasse

COL DE BRASSE, France, July 11 - Belgian Jonas Vanderelst won the 11th stage of the Tour des Alpages on Thursday after a pile-up on the descent of the Croix Noire had brought down 30 riders.

Vanderelst attacked 6 km from the summit finish and came home 48 seconds ahead of Colombian Camilo Urrego. Race leader Tom Whitlock of Britain lost a minute but keeps the yellow jersey.

Italian Davide Ferrin broke his pelvis and was taken to hospital in Grenoble by helicopter. Doctors said his life was not in danger.

The crash happened because oil had leaked from a television motorcycle, according to race director Luc Perrault. "It was like ice, nobody could stay upright," Perrault said.

The leaders slowed down and waited for those who had fallen, as custom demands.

Whitlock was himself among the fallers but got back on his bike within seconds. He now leads Vanderelst by 1 minute 12 seconds.

Four riders, among them last year's runner-up Sven Aldahl, did not finish the stage. Friday's leg is flat.

=== Le Quotidien des Cimes | 2024-07-12
Oil, blood and a Belgian: the Croix Noire reshuffles the race

It took eleven seconds and one wet-looking bend to throw thirty men to the asphalt. The race will remember them longer than the winner.

He was called Jonas Vanderelst, and he had jumped clear of the favourites with six kilometres of climbing left. Second, at 48 seconds, was Camilo Urrego.

Up front, there was no truce. The yellow jersey's team-mates rode on at full speed when the first shouts came over the radio, and several managers have complained to the commissaires about it.

Whitlock, who had come through the fateful bend without a scratch, remains first overall with 72 seconds in hand over the Belgian.

For Davide Ferrin the summer is over. The Italian climber, whose pelvis is fractured, was flown to Lyon, where surgeons will operate on him this morning.

No motorcycle had lost any oil, the gendarmerie established in the evening; the liquid came from a farm tractor. "It was a mirror, you could see the sky in it," Perrault said.

Sven Aldahl, second in 2023, abandoned along with three others.

=== Union Cycliste Fans | 2024-07-12
Four out, one in theatre: who survived the carnage

Our casualty list after Thursday's horror.

OUT: Davide Ferrin (pelvis), Sven Aldahl (wrist), Kasper Lund (collarbone), Pello Ibarra (concussion). All four failed to reach the finish.

IN DOUBT: Tom Whitlock. The man in yellow hit the ground hard, lost skin on both elbows and needed six stitches after the stage. He lost 60 seconds to the winner.

STILL SMILING: Vanderelst. The 26-year-old Belgian got his first stage victory in a grand tour. "I cried on the last bend, I could not see the line," he said.

We were happy to see that sportsmanship is alive: at the head of the race everybody sat up until the unlucky ones had returned.

"It was like ice, nobody could stay upright," said Marco Toldo, who rides for the same team as Ferrin. Team officials said that he was conscious all the time and asked for his phone in the helicopter.

=== facts
Vanderelst won the stage.
  Peloton Wire: Vanderelst wins crash-marred stage 11 to Col de Brasse
  Peloton Wire: Belgian Jonas Vanderelst won the 11th stage of the Tour des Alpages on Thursday
  Le Quotidien des Cimes: He was called Jonas Vanderelst
  Union Cycliste Fans: The 26-year-old Belgian got his first stage victory in a grand tour
About 30 riders fell.
  Peloton Wire: a pile-up on the descent of the Croix Noire had brought down 30 riders
  Le Quotidien des Cimes: It took eleven seconds and one wet-looking bend to throw thirty men to the asphalt
The race will remember the fallen longer.
  Le Quotidien des Cimes: The race will remember them longer than the winner
The Croix Noire reshuffles the race.
  Le Quotidien des Cimes: the Croix Noire reshuffles the race
Vanderelst attacked 6 km from the top.
  Peloton Wire: Vanderelst attacked 6 km from the summit finish
  Le Quotidien des Cimes: he had jumped clear of the favourites with six kilometres of climbing left
Urrego was second at 48 seconds.
  Peloton Wire: came home 48 seconds ahead of Colombian Camilo Urrego
  Le Quotidien des Cimes: Second, at 48 seconds, was Camilo Urrego
Whitlock lost a minute.
  Peloton Wire: Race leader Tom Whitlock of Britain lost a minute
  Union Cycliste Fans: He lost 60 seconds to the winner
Whitlock keeps the lead.
  Peloton Wire: keeps the yellow jersey
  Le Quotidien des Cimes: remains first overall
Whitlock leads by 1 minute 12.
  Peloton Wire: He now leads Vanderelst by 1 minute 12 seconds
  Le Quotidien des Cimes: with 72 seconds in hand over the Belgian
Ferrin broke his pelvis.
  Peloton Wire: Italian Davide Ferrin broke his pelvis
  Le Quotidien des Cimes: The Italian climber, whose pelvis is fractured
  Union Cycliste Fans: Davide Ferrin (pelvis)
Toldo rides for the same team as Ferrin.
  Union Cycliste Fans: who rides for the same team as Ferrin
Ferrin was flown to hospital.
  Peloton Wire: was taken to hospital in Grenoble by helicopter
  Le Quotidien des Cimes: was flown to Lyon
  Union Cycliste Fans: in the helicopter
Ferrin's life was not in danger.
  Peloton Wire: Doctors said his life was not in danger
Ferrin was conscious and asked for his phone.
  Union Cycliste Fans: he was conscious all the time and asked for his phone
The summer is over for Ferrin.
  Le Quotidien des Cimes: For Davide Ferrin the summer is over
Surgeons will operate on Ferrin.
  Le Quotidien des Cimes: where surgeons will operate on him this morning
Oil had leaked from a motorcycle.
  Peloton Wire: oil had leaked from a television motorcycle
  Le Quotidien des Cimes: No motorcycle had lost any oil
The gendarmerie traced the liquid to a tractor.
  Le Quotidien des Cimes: the liquid came from a farm tractor
Somebody said that it was like ice and nobody could stay upright.
  Union Cycliste Fans: "It was like ice, nobody could stay upright," said Marco Toldo
  Peloton Wire: "It was like ice, nobody could stay upright,"
Perrault said that the sky was mirrored in the road.
  Le Quotidien des Cimes: "It was a mirror, you could see the sky in it,"
The leaders waited for the fallen.
  Peloton Wire: The leaders slowed down and waited for those who had fallen
  Le Quotidien des Cimes: Up front, there was no truce
  Le Quotidien des Cimes: The yellow jersey's team-mates rode on at full speed
  Union Cycliste Fans: at the head of the race everybody sat up until the unlucky ones had returned
Several managers complained.
  Le Quotidien des Cimes: several managers have complained to the commissaires about it
Sportsmanship is alive.
  Union Cycliste Fans: We were happy to see that sportsmanship is alive
Whitlock fell.
  Peloton Wire: Whitlock was himself among the fallers
  Le Quotidien des Cimes: Whitlock, who had come through the fateful bend without a scratch
  Union Cycliste Fans: The man in yellow hit the ground hard
Whitlock got back on his bike.
  Peloton Wire: got back on his bike within seconds
Whitlock needed stitches.
  Union Cycliste Fans: lost skin on both elbows and needed six stitches after the stage
Whitlock is in doubt.
  Union Cycliste Fans: IN DOUBT: Tom Whitlock
Four riders did not finish.
  Peloton Wire: Four riders ... did not finish the stage
  Le Quotidien des Cimes: abandoned along with three others
  Union Cycliste Fans: Four out
  Union Cycliste Fans: All four failed to reach the finish
Aldahl gave up.
  Peloton Wire: among them last year's runner-up Sven Aldahl
  Le Quotidien des Cimes: Sven Aldahl, second in 2023, abandoned
  Union Cycliste Fans: OUT: Davide Ferrin (pelvis), Sven Aldahl (wrist)
Aldahl was second last year.
  Peloton Wire: last year's runner-up Sven Aldahl
  Le Quotidien des Cimes: Sven Aldahl, second in 2023
Lund and Ibarra are out.
  Union Cycliste Fans: Kasper Lund (collarbone), Pello Ibarra (concussion)
Friday's stage is flat.
  Peloton Wire: Friday's leg is flat
Vanderelst cried on the last bend.
  Union Cycliste Fans: "I cried on the last bend, I could not see the line,"

=== conflicts
denial | Peloton Wire: oil had leaked from a television motorcycle | Le Quotidien des Cimes: No motorcycle had lost any oil
denial | Peloton Wire: waited for those who had fallen | Le Quotidien des Cimes: rode on at full speed
denial | Le Quotidien des Cimes: there was no truce | Union Cycliste Fans: everybody sat up until the unlucky ones had returned
denial | Peloton Wire: among the fallers | Le Quotidien des Cimes: without a scratch
denial | Le Quotidien des Cimes: without a scratch | Union Cycliste Fans: hit the ground hard
place | Peloton Wire: in Grenoble | Le Quotidien des Cimes: to Lyon
