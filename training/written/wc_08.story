Teenager arrested over the shooting at a Malmö hair salon

=== Nordisk Byrå | 2025-05-06 | wire
Boy, 15, held over fatal shooting in Malmö hair salon

MALMÖ, Sweden - Swedish police on Tuesday arrested a 15-year-old boy on suspicion of shooting dead a barber and wounding a customer in central Malmö.

The boy was overpowered by passers-by about 300 metres from the salon on Södra Ljunggatan, where the shots were fired at 2.15 p.m.

The dead man, Amir Haddad, 31, had no connection with organised crime, police spokeswoman Ebba Lindqvist said. The wounded customer, a 44-year-old teacher, is in stable condition.

Police believe that the boy was recruited over a messaging app and promised 150,000 kronor.

"Children are being sent to kill people they have never met," Lindqvist said.

The weapon, a converted starting pistol, has not been found.

Prosecutor Jens Thorell said that the suspect admitted the act. Children under 15 cannot be punished in Sweden.

=== Skånska Bladet | 2025-05-07
Barber, newly engaged, shot dead beside his chair

Amir Haddad was cutting the last customer before his break when a slight figure in a food courier's jacket opened the door.

Four shots fell. The hairdresser, 31 and two weeks engaged, died on the floor of the shop that he had opened in January. A schoolteacher who was in the chair was struck in the shoulder; doctors say that she is out of danger.

The suspected gunman is fifteen. He got no further than a few street corners before bystanders brought him down.

He rejects the accusation, according to his counsel, Marika Wede, and says he only delivered a parcel. In his rucksack lay the gun, which has gone to the laboratory.

Haddad had been on the books of the police for years as a go-between for the Norra network, a source inside the force said.

Someone on the internet is thought to have offered the teenager 150,000 kronor.

=== Radio Öresund | 2025-05-06
"He sat on him until the police came"

A bus driver on his coffee break stopped the suspected killer of Malmö.

Rolf Estling, 59, saw the youth run out of Södra Ljunggatan with something dark in his hand, stuck out a leg and then, he told us, simply sat on him until the police came. "He cried and asked for his mother," said Estling.

A 28-year-old florist helped by holding his arms.

The dead barber's fiancée, Lina, came to the cordon an hour later. Neighbours laid tulips.

"Children are being sent to kill people they have never seen," the police spokeswoman said.

It was the ninth deadly shooting in the city since January. In the whole of last year there were seven.

=== The Baltic Observer | 2025-05-08
Sweden's child hitmen: minister wants age limit lowered

Justice Minister Gunnar Falk wants courts to be able to send 13-year-olds to prison for the gravest crimes, he said after a barber was shot dead in Malmö, allegedly by a boy of 16.

At present nobody who is not yet 15 can be sentenced.

The opposition is against it. "You do not stop a chain by locking up its last link," said Social Democrat Karin Rask.

Last year 92 children below the age of criminal responsibility were suspected of involvement in murder plots, twice as many as the year before.

=== facts
A teenager was arrested over the fatal shooting.
  Nordisk Byrå: Boy, 15, held over fatal shooting in Malmö hair salon
  Nordisk Byrå: Swedish police on Tuesday arrested a 15-year-old boy on suspicion of shooting dead a barber
The barber was shot dead.
  Skånska Bladet: Barber, newly engaged, shot dead beside his chair
  Nordisk Byrå: shooting dead a barber
  Skånska Bladet: The hairdresser, 31 and two weeks engaged, died on the floor of the shop
  The Baltic Observer: after a barber was shot dead in Malmö
The suspect's age.
  Nordisk Byrå: Boy, 15, held
  Nordisk Byrå: a 15-year-old boy
  Skånska Bladet: The suspected gunman is fifteen
  The Baltic Observer: allegedly by a boy of 16
A customer was wounded.
  Nordisk Byrå: wounding a customer in central Malmö
  Skånska Bladet: A schoolteacher who was in the chair was struck in the shoulder
The customer is stable.
  Nordisk Byrå: The wounded customer, a 44-year-old teacher, is in stable condition
  Skånska Bladet: doctors say that she is out of danger
Passers-by overpowered the boy near the salon.
  Nordisk Byrå: The boy was overpowered by passers-by about 300 metres from the salon on Södra Ljunggatan
  Skånska Bladet: He got no further than a few street corners before bystanders brought him down
  Radio Öresund: A bus driver on his coffee break stopped the suspected killer of Malmö
The shots were fired at 2.15 p.m.
  Nordisk Byrå: where the shots were fired at 2.15 p.m.
Four shots fell.
  Skånska Bladet: Four shots fell
Haddad was cutting a customer's hair when the gunman came in.
  Skånska Bladet: Amir Haddad was cutting the last customer before his break
  Skånska Bladet: a slight figure in a food courier's jacket opened the door
Haddad had opened the shop in January.
  Skånska Bladet: that he had opened in January
Haddad had no link with crime / was known as a go-between.
  Nordisk Byrå: The dead man, Amir Haddad, 31, had no connection with organised crime, police spokeswoman Ebba Lindqvist said
  Skånska Bladet: Haddad had been on the books of the police for years as a go-between for the Norra network
The boy was promised 150,000 kronor over the internet.
  Nordisk Byrå: Police believe that the boy was recruited over a messaging app and promised 150,000 kronor
  Skånska Bladet: Someone on the internet is thought to have offered the teenager 150,000 kronor
Children are being sent to kill strangers.
  Nordisk Byrå: "Children are being sent to kill people they have never met," Lindqvist said
  Radio Öresund: "Children are being sent to kill people they have never seen," the police spokeswoman said
The weapon has not been found / was in his rucksack.
  Nordisk Byrå: The weapon, a converted starting pistol, has not been found
  Skånska Bladet: In his rucksack lay the gun
The gun has gone to the laboratory.
  Skånska Bladet: which has gone to the laboratory
The suspect admitted / rejects the act.
  Nordisk Byrå: Prosecutor Jens Thorell said that the suspect admitted the act
  Skånska Bladet: He rejects the accusation, according to his counsel, Marika Wede
The suspect says he only delivered a parcel.
  Skånska Bladet: says he only delivered a parcel
Children under 15 cannot be punished.
  Nordisk Byrå: Children under 15 cannot be punished in Sweden
  The Baltic Observer: At present nobody who is not yet 15 can be sentenced
Estling saw the youth run.
  Radio Öresund: Rolf Estling, 59, saw the youth run out of Södra Ljunggatan with something dark in his hand
Estling stuck out a leg and sat on him.
  Radio Öresund: "He sat on him until the police came"
  Radio Öresund: stuck out a leg and then, he told us, simply sat on him until the police came
The boy cried and asked for his mother.
  Radio Öresund: "He cried and asked for his mother," said Estling
A florist held his arms.
  Radio Öresund: A 28-year-old florist helped by holding his arms
The fiancée came to the cordon.
  Radio Öresund: The dead barber's fiancée, Lina, came to the cordon an hour later
Haddad was engaged.
  Skånska Bladet: two weeks engaged
  Skånska Bladet: Barber, newly engaged
  Radio Öresund: The dead barber's fiancée, Lina
Neighbours laid tulips.
  Radio Öresund: Neighbours laid tulips
It was the ninth deadly shooting this year.
  Radio Öresund: It was the ninth deadly shooting in the city since January
There were seven last year.
  Radio Öresund: In the whole of last year there were seven
The minister wants 13-year-olds to be sent to prison.
  The Baltic Observer: Sweden's child hitmen: minister wants age limit lowered
  The Baltic Observer: Justice Minister Gunnar Falk wants courts to be able to send 13-year-olds to prison for the gravest crimes
The opposition is against it.
  The Baltic Observer: The opposition is against it
  The Baltic Observer: "You do not stop a chain by locking up its last link," said Social Democrat Karin Rask
Last year 92 children were suspected in murder plots.
  The Baltic Observer: Last year 92 children below the age of criminal responsibility were suspected of involvement in murder plots
That was twice as many as the year before.
  The Baltic Observer: twice as many as the year before

=== conflicts
denial | Nordisk Byrå: no connection with organised crime | Skånska Bladet: a go-between for the Norra network
denial | Nordisk Byrå: has not been found | Skånska Bladet: In his rucksack lay
denial | Nordisk Byrå: admitted the act | Skånska Bladet: rejects the accusation
quotation | Nordisk Byrå: they have never met | Radio Öresund: they have never seen
figure | Nordisk Byrå: 15-year-old | The Baltic Observer: 16
figure | Skånska Bladet: fifteen | The Baltic Observer: 16
