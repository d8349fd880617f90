Wildfire in Portugal

=== Lusowire | 2018-08-09 | wire
Portuguese wildfire brought under control after six days

LISBON (Lusowire) - More than 1,400 firefighters brought the biggest wildfire of the year in Portugal under control on Wednesday, six days after it had broken out in the hills of the Alcaria range, the civil protection authority said.

The fire killed two people, a couple in their seventies who were overtaken by the flames in their car near Monte Velho on Sunday, and injured 41.

It consumed 27,400 hectares of cork oak, pine and eucalyptus.

Police detained a 42-year-old shepherd on Tuesday on suspicion of arson. He admitted that he had lit the fire, a spokeswoman said.

"The evacuation saved lives, and I would order it again," said Rui Falcato, the commander of the operation.

The village of Monte Velho had been cleared by noon on Saturday, he said. All four water-dropping planes of the state were in use from the first day.

Interior minister Helena Brandão said the government had bought a new radio network after the fires of 2017, and that it had worked without interruption.

In June of that year, 66 people died in a fire at Pedrógão Grande.

=== O Sobreiro | 2018-08-09
"They forgot us": Monte Velho counts its dead

Black stalks, black walls, and in the midst of them a green plastic chair: that is all that remains of the house of Joaquim and Rosa Valente, aged 78 and 74.

They died in their Renault on Sunday as they tried to get away. No one had come to fetch them or any of their neighbours. The order to leave never reached Monte Velho, the parish priest says.

When Father Amaro wanted to call for help, he found that the radios were dead; they stayed so for nine hours on the worst day.

"I would order it again," Rui Falcato, who directed the fight against the fire, said of the evacuation. He declined to say more.

Twenty-seven thousand hectares are gone, an area nearly three times as large as the city of Lisbon.

The man arrested on Tuesday herds goats in the next valley. He has told his lawyer that he is innocent: lightning struck, and he was the one who phoned the firemen.

By Wednesday evening the flames had finally been mastered.

=== Iberia Today | 2018-08-10
Holidaymakers return to Alcaria as embers cool

British and German tourists who fled from the Portuguese hills last week are going back to their rented villas, though the smell of smoke has not gone.

The blaze, which ravaged some 68,000 acres, is no longer spreading. It was not until Wednesday that crews got the better of it.

Two of the four firefighting aircraft had stood in a hangar for want of spare parts, the pilots' union said, and flew for the first time on Tuesday.

The couple who were killed had run a bakery for forty years. Fifty-one people were hurt.

"We were told to be out by Saturday lunchtime, and the whole village of Monte Velho left in buses," said Karen Doyle, 61, from Cork, praising the calm of the police.

Two more fires in the north, at Chaves and Bragança, were put out within hours.

A heatwave had pushed temperatures to 45 degrees Celsius. Bookings for September have fallen by a third, according to the hotel association, but none of its members expects to close.

=== facts
The wildfire was brought under control on Wednesday
  Lusowire: Portuguese wildfire brought under control after six days
  Lusowire: More than 1,400 firefighters brought the biggest wildfire of the year in Portugal under control on Wednesday
  O Sobreiro: By Wednesday evening the flames had finally been mastered
  Iberia Today: The blaze ... is no longer spreading
  Iberia Today: It was not until Wednesday that crews got the better of it
The fire had broken out six days before in the Alcaria range
  Lusowire: six days after it had broken out in the hills of the Alcaria range
Two people, an elderly couple, were killed in their car
  Lusowire: The fire killed two people
  Lusowire: a couple in their seventies who were overtaken by the flames in their car near Monte Velho on Sunday
  O Sobreiro: They died in their Renault on Sunday
  Iberia Today: The couple who were killed
They tried to get away
  O Sobreiro: they tried to get away
The couple's ages
  Lusowire: a couple in their seventies
  O Sobreiro: Joaquim and Rosa Valente, aged 78 and 74
A chair is all that remains of the house
  O Sobreiro: that is all that remains of the house of Joaquim and Rosa Valente
Monte Velho counts its dead
  O Sobreiro: Monte Velho counts its dead
The couple had run a bakery
  Iberia Today: had run a bakery for forty years
41 people were injured
  Lusowire: injured 41
  Iberia Today: Fifty-one people were hurt
27,400 hectares burned
  Lusowire: It consumed 27,400 hectares of cork oak, pine and eucalyptus
  O Sobreiro: Twenty-seven thousand hectares are gone
  Iberia Today: which ravaged some 68,000 acres
The area is three times Lisbon
  O Sobreiro: an area nearly three times as large as the city of Lisbon
A shepherd was detained on Tuesday
  Lusowire: Police detained a 42-year-old shepherd on Tuesday on suspicion of arson
  O Sobreiro: The man arrested on Tuesday herds goats in the next valley
The man did or did not admit having lit the fire
  Lusowire: He admitted that he had lit the fire
  O Sobreiro: He has told his lawyer that he is innocent
Lightning struck
  O Sobreiro: lightning struck
The man phoned the firemen
  O Sobreiro: he was the one who phoned the firemen
I would order the evacuation again, Falcato said
  Lusowire: I would order it again
  O Sobreiro: I would order it again
The evacuation saved lives
  Lusowire: The evacuation saved lives
Falcato led the operation
  Lusowire: Rui Falcato, the commander of the operation
  O Sobreiro: Rui Falcato, who directed the fight against the fire
Falcato declined to say more
  O Sobreiro: He declined to say more
Monte Velho was or was not evacuated on Saturday
  Lusowire: The village of Monte Velho had been cleared by noon on Saturday
  O Sobreiro: "They forgot us"
  O Sobreiro: No one had come to fetch them or any of their neighbours
  O Sobreiro: The order to leave never reached Monte Velho
  Iberia Today: We were told to be out by Saturday lunchtime
  Iberia Today: the whole village of Monte Velho left in buses
All four planes were or were not in use from the first day
  Lusowire: All four water-dropping planes of the state were in use from the first day
  Iberia Today: Two of the four firefighting aircraft had stood in a hangar for want of spare parts
  Iberia Today: flew for the first time on Tuesday
The government had bought a new radio network
  Lusowire: the government had bought a new radio network after the fires of 2017
The radios did or did not work without interruption
  Lusowire: it had worked without interruption
  O Sobreiro: the radios were dead
  O Sobreiro: they stayed so for nine hours on the worst day
The priest wanted to call for help
  O Sobreiro: Father Amaro wanted to call for help
66 people died in 2017
  Lusowire: In June of that year, 66 people died in a fire at Pedrógão Grande
Tourists are going back
  Iberia Today: Holidaymakers return to Alcaria
  Iberia Today: British and German tourists ... are going back to their rented villas
Tourists fled last week
  Iberia Today: who fled from the Portuguese hills last week
The smell of smoke has not gone
  Iberia Today: the smell of smoke has not gone
Embers cool
  Iberia Today: as embers cool
Doyle praised the police
  Iberia Today: praising the calm of the police
Two fires in the north were put out
  Iberia Today: Two more fires in the north, at Chaves and Bragança, were put out within hours
Temperatures rose to 45 degrees
  Iberia Today: A heatwave had pushed temperatures to 45 degrees Celsius
Bookings have fallen by a third
  Iberia Today: Bookings for September have fallen by a third
No hotel expects to close
  Iberia Today: none of its members expects to close

=== conflicts
figure | Lusowire: injured 41 | Iberia Today: Fifty-one people
denial | Lusowire: had been cleared by noon on Saturday | O Sobreiro: The order to leave never reached Monte Velho
denial | O Sobreiro: The order to leave never reached Monte Velho | Iberia Today: We were told to be out by Saturday lunchtime
denial | Lusowire: He admitted that he had lit the fire | O Sobreiro: He has told his lawyer that he is innocent
denial | Lusowire: were in use from the first day | Iberia Today: had stood in a hangar
denial | Lusowire: worked without interruption | O Sobreiro: the radios were dead
