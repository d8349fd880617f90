A Colombian cyclist tests positive

=== Velo Wire | 2025-06-23 | wire
Mountain specialist Arango suspended after positive test

BOGOTA — Colombian climber Daniela Arango, the winner of last month's Tour of the Andes, has been provisionally suspended after testing positive for the stimulant heptaminol, cycling's anti-doping agency said on Monday.

The sample was taken on 29 May after the queen stage to Alto de Neblina, which the 26-year-old won by almost two minutes.

Arango blamed a contaminated food supplement. "I have never knowingly taken anything forbidden," she said in a statement.

Her team, Café Sierra, said it had suspended her without pay and would wait for the analysis of the B sample.

If the result is confirmed, she faces a ban of up to two years and will lose her title to Belgian Griet Lambrecht.

Team doctor Iván Restrepo, who served a six-month ban as a rider in 2008, has left the team. He denied any wrongdoing.

=== The Highland Post | 2025-06-24
“Not knowingly”: queen of Neblina faces loss of her crown

The fastest woman ever to climb Alto de Neblina had a banned stimulant in her urine. Daniela Arango may not race until further notice, the agency in charge of doping controls in cycling announced on Monday.

“I never took anything prohibited on purpose,” the 26-year-old declared. She suspects that a powder bought on the internet was impure.

It was after that very stage, on 27 May, that she was summoned to the control, having left everybody else nearly two minutes behind.

A second vial has yet to be opened. Should it give the same picture, Griet Lambrecht, the runner-up from Ghent, would inherit the victory in the Tour of the Andes, and Arango could be kept out of the sport for two years.

Café Sierra has stopped her salary for the time being.

In Sonsón, the town in which she grew up, the mayor had intended to name the velodrome after her in July. The ceremony has been put off.

=== Canal Pedal | 2025-06-24
Team boss stands by Arango: ‘She is still on the payroll’

The manager of Café Sierra, Rodrigo Peña, has defended his star rider. In an interview with Canal Pedal he said that Daniela Arango remained a full member of the team.

“She is still on the payroll, and nobody has suspended her except the agency,” said Peña.

He confirmed that the team had parted with its doctor, Iván Restrepo. The physician, himself banned for two years in 2008, had recommended the supplement to several riders, according to Peña.

Two team-mates, Laura Gil and Sandra Mejía, were also tested on the queen stage. Their samples were clean.

“I have never knowingly taken anything forbidden,” Restrepo said when we reached him at his practice in Medellín.

The runner-up does not want the yellow jersey. “I lost that race on the road,” Lambrecht told us from Girona. “I would send it back in the same parcel.”

=== Kuurne Koerier | 2025-06-24
Lambrecht on the way to greatest win of her career

By post, and four weeks late: this is how Griet Lambrecht may come to the biggest success of her career.

The Dutchwoman, 31, was second in the Tour of the Andes, 1 minute 12 seconds behind Daniela Arango, who is now known to have used heptaminol.

“It would be an honour to receive the jersey,” Lambrecht said in Girona, where she is training for the national championship. She did not wish to judge her rival before the second sample.

That sample has already been opened, according to the newspaper El Pelotón, and it bears out the first.

The stimulant, which is found in some medicines for the heart, has been on the list of forbidden substances for decades.

Arango, who works as a nurse in winter, says that the fault lies with a polluted dietary product.

=== facts
Arango tested positive for a stimulant.
  Velo Wire: after positive test
  Velo Wire: after testing positive for the stimulant heptaminol
  The Highland Post: The fastest woman ever to climb Alto de Neblina had a banned stimulant in her urine
  Kuurne Koerier: Daniela Arango, who is now known to have used heptaminol
She has been provisionally suspended by the agency.
  Velo Wire: Mountain specialist Arango suspended
  Velo Wire: Colombian climber Daniela Arango ... has been provisionally suspended
  The Highland Post: Daniela Arango may not race until further notice
The agency announced it on Monday.
  Velo Wire: cycling's anti-doping agency said on Monday
  The Highland Post: the agency in charge of doping controls in cycling announced on Monday
She won last month's Tour of the Andes.
  Velo Wire: the winner of last month's Tour of the Andes
She is the fastest to climb Alto de Neblina.
  The Highland Post: The fastest woman ever to climb Alto de Neblina
The sample was taken after the queen stage.
  Velo Wire: The sample was taken on 29 May after the queen stage to Alto de Neblina
  The Highland Post: It was after that very stage, on 27 May, that she was summoned to the control
She won the stage by almost two minutes.
  Velo Wire: which the 26-year-old won by almost two minutes
  The Highland Post: having left everybody else nearly two minutes behind
She blames a contaminated supplement.
  Velo Wire: Arango blamed a contaminated food supplement
  The Highland Post: She suspects that a powder bought on the internet was impure
  Kuurne Koerier: Arango ... says that the fault lies with a polluted dietary product
She never knowingly took anything forbidden.
  Velo Wire: "I have never knowingly taken anything forbidden," she said in a statement
  The Highland Post: “Not knowingly”
  The Highland Post: “I never took anything prohibited on purpose,” the 26-year-old declared
  Canal Pedal: “I have never knowingly taken anything forbidden,” Restrepo said when we reached him
Whether her team suspended her without pay.
  Velo Wire: Her team, Café Sierra, said it had suspended her without pay
  The Highland Post: Café Sierra has stopped her salary for the time being
  Canal Pedal: ‘She is still on the payroll’
  Canal Pedal: “She is still on the payroll, and nobody has suspended her except the agency,” said Peña
The B sample has yet to be analysed.
  Velo Wire: would wait for the analysis of the B sample
  The Highland Post: A second vial has yet to be opened
  Kuurne Koerier: That sample has already been opened, according to the newspaper El Pelotón
The B sample bears out the first.
  Kuurne Koerier: it bears out the first
If confirmed she faces a two-year ban.
  Velo Wire: If the result is confirmed, she faces a ban of up to two years
  The Highland Post: Arango could be kept out of the sport for two years
If confirmed the title goes to Lambrecht.
  Velo Wire: will lose her title to Belgian Griet Lambrecht
  The Highland Post: queen of Neblina faces loss of her crown
  The Highland Post: Should it give the same picture, Griet Lambrecht, the runner-up from Ghent, would inherit the victory in the Tour of the Andes
  Kuurne Koerier: Lambrecht on the way to greatest win of her career
  Kuurne Koerier: this is how Griet Lambrecht may come to the biggest success of her career
Lambrecht was second.
  The Highland Post: Griet Lambrecht, the runner-up from Ghent
  Canal Pedal: The runner-up does not
  Kuurne Koerier: The Dutchwoman, 31, was second in the Tour of the Andes
Lambrecht was 1:12 behind.
  Kuurne Koerier: 1 minute 12 seconds behind Daniela Arango
Lambrecht's country.
  Velo Wire: Belgian Griet Lambrecht
  The Highland Post: Griet Lambrecht, the runner-up from Ghent
  Kuurne Koerier: The Dutchwoman, 31
Restrepo was banned in 2008.
  Velo Wire: Team doctor Iván Restrepo, who served a six-month ban as a rider in 2008
  Canal Pedal: The physician, himself banned for two years in 2008
Restrepo has left the team.
  Velo Wire: Team doctor Iván Restrepo ... has left the team
  Canal Pedal: He confirmed that the team had parted with its doctor, Iván Restrepo
Restrepo denied wrongdoing.
  Velo Wire: He denied any wrongdoing
The mayor had intended to name the velodrome after her.
  The Highland Post: the mayor had intended to name the velodrome after her in July
She grew up in Sonsón.
  The Highland Post: In Sonsón, the town in which she grew up
The ceremony was put off.
  The Highland Post: The ceremony has been put off
Peña defended Arango.
  Canal Pedal: Team boss stands by Arango
  Canal Pedal: The manager of Café Sierra, Rodrigo Peña, has defended his star rider
Arango remains a member of the team.
  Canal Pedal: In an interview with Canal Pedal he said that Daniela Arango remained a full member of the team
Restrepo had recommended the supplement.
  Canal Pedal: had recommended the supplement to several riders, according to Peña
Two team-mates were tested.
  Canal Pedal: Two team-mates, Laura Gil and Sandra Mejía, were also tested on the queen stage
Their samples were clean.
  Canal Pedal: Their samples were clean
Restrepo has a practice in Medellín.
  Canal Pedal: his practice in Medellín
Whether Lambrecht wants the jersey.
  Canal Pedal: The runner-up does not want the yellow jersey
  Canal Pedal: “I would send it back in the same parcel.”
  Kuurne Koerier: “It would be an honour to receive the jersey,” Lambrecht said in Girona
Lambrecht: I lost on the road.
  Canal Pedal: “I lost that race on the road,” Lambrecht told us from Girona
It would come by post and four weeks late.
  Kuurne Koerier: By post, and four weeks late
Lambrecht is training in Girona.
  Canal Pedal: Lambrecht told us from Girona
  Kuurne Koerier: where she is training for the national championship
Lambrecht does not judge her rival.
  Kuurne Koerier: She did not wish to judge her rival before the second sample
The stimulant is found in medicines.
  Kuurne Koerier: The stimulant, which is found in some medicines for the heart
It has been forbidden for decades.
  Kuurne Koerier: has been on the list of forbidden substances for decades
Arango works as a nurse.
  Kuurne Koerier: Arango, who works as a nurse in winter

=== conflicts
date | Velo Wire: 29 May | The Highland Post: 27 May
quotation | Velo Wire: I have never knowingly taken anything forbidden | The Highland Post: I never took anything prohibited on purpose
attribution | Velo Wire: she said in a statement | Canal Pedal: Restrepo said when we reached him
denial | Velo Wire: had suspended her without pay | Canal Pedal: still on the payroll, and nobody has suspended her
denial | The Highland Post: has stopped her salary | Canal Pedal: still on the payroll, and nobody has suspended her
denial | The Highland Post: has yet to be opened | Kuurne Koerier: has already been opened
name | Velo Wire: Belgian | Kuurne Koerier: The Dutchwoman
figure | Velo Wire: a six-month ban | Canal Pedal: banned for two years
denial | Canal Pedal: does not want the yellow jersey | Kuurne Koerier: It would be an honour to receive the jersey
quotation | The Highland Post: I never took anything prohibited on purpose | Canal Pedal: I have never knowingly taken anything forbidden
attribution | The Highland Post: the 26-year-old declared | Canal Pedal: Restrepo said when we reached him
