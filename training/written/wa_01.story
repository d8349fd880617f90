Police shooting of a driver in Missouri

=== Midland Wire | 2024-06-19 | wire
Police officer fatally shoots driver after traffic stop in Missouri

HOLLIS GROVE, Mo. (MW) — A police officer shot and killed a 27-year-old man during a traffic stop in a St. Louis suburb on Tuesday night, touching off a protest outside the police station that lasted until dawn.

The man, identified by his family as Deshawn Purnell, was pulled over shortly after 9:40 p.m. because a brake light on his car was out, Police Chief Warren Stahl said at a news conference on Wednesday.

Purnell pointed a handgun at the officer, who then fired four times, Stahl said. A loaded pistol was recovered from the front passenger seat.

The officer, whose name was not released, was wearing a body camera, and it was switched on, the chief said. He said the footage would be made public within a week.

The officer, who has been with the department for three years, was placed on paid leave.

Purnell, a forklift driver and the father of two girls, died at the scene. His mother, Yolanda Purnell, said that her son did not own a gun. "They took my child over a light bulb," she said.

About 300 people gathered outside the station. Police used tear gas after bottles were thrown, and seven people were arrested.

The Missouri State Highway Patrol is investigating the shooting.

=== St. Louis Standard | 2024-06-20
“Over a light bulb”: Hollis Grove mourns forklift driver killed by police

He was on his way home from the late shift at a warehouse, his sister says, when the blue lights appeared in the mirror.

A few minutes later Deshawn Purnell was dead, hit by several of the four bullets that a Hollis Grove officer fired into his car on Tuesday evening. He was 27 and leaves two daughters, aged 5 and 2.

The reason for the stop was a defective brake light. What came next is in dispute. Chief Warren Stahl says that the driver aimed a gun at his officer. Two neighbors who watched from a porch told the Standard that the young man had both hands on the wheel.

Nobody may ever see how it looked from the officer's side: his camera was off, a city official with knowledge of the inquiry said.

No weapon was found in the car, according to the same official. Mr. Purnell's mother, Yolanda, said he had never owned one.

The officer, a three-year veteran of the force, has been sent home with pay while state troopers look into the case.

Overnight some 300 demonstrators stood before the police headquarters. Nine were taken into custody. The crowd had been peaceful until officers drove it back with gas, said the Rev. Otis Crane, 61, a Baptist minister.

=== Blue Line Report | 2024-06-20
Missouri cop forced to fire as suspect draws pistol

An officer in Hollis Grove, Mo., had to use deadly force on Monday night when a motorist he had stopped drew a gun on him, the city's police chief said.

The suspect, Deshawn Pernell, was given aid at the roadside but could not be saved. Investigators picked up a loaded handgun in his vehicle.

Every second is on tape, the department said, and the public will get to see the video in the coming days.

The officer has been put on administrative leave, as is routine. He has neither been charged nor disciplined.

Agitators lost no time. A mob pelted the station with bottles, and officers had no choice but to answer with tear gas.

“My guys showed more restraint than I would have,” said Lt. Ray Dorsett, who heads the local police union. “They did not fire a single rubber bullet.”

Purnell's relatives maintain that he was unarmed. Court records show that he was convicted of marijuana possession in 2018.

The shooting was the second by Hollis Grove police this year. In February an officer wounded a man who was holding a knife outside a liquor store; a grand jury declined to indict her.

=== facts
A police officer shot and killed the driver in a traffic stop.
  Midland Wire: Police officer fatally shoots driver after traffic stop in Missouri
  Midland Wire: A police officer shot and killed a 27-year-old man during a traffic stop in a St. Louis suburb on Tuesday night
  St. Louis Standard: Hollis Grove mourns forklift driver killed by police
  St. Louis Standard: A few minutes later Deshawn Purnell was dead, hit by several of the four bullets that a Hollis Grove officer fired into his car on Tuesday evening
  Blue Line Report: Missouri cop forced to fire
  Blue Line Report: An officer in Hollis Grove, Mo., had to use deadly force on Monday night
There was a protest outside the police station.
  Midland Wire: touching off a protest outside the police station that lasted until dawn
  Midland Wire: About 300 people gathered outside the station
  St. Louis Standard: Overnight some 300 demonstrators stood before the police headquarters
  Blue Line Report: Agitators lost no time
The dead man was Deshawn Purnell.
  Midland Wire: The man, identified by his family as Deshawn Purnell
  St. Louis Standard: Deshawn Purnell was dead
  Blue Line Report: The suspect, Deshawn Pernell
Purnell was 27.
  Midland Wire: a 27-year-old man
  St. Louis Standard: He was 27
He was stopped for a broken brake light.
  Midland Wire: was pulled over shortly after 9:40 p.m. because a brake light on his car was out
  St. Louis Standard: The reason for the stop was a defective brake light
Stahl said that Purnell pointed a gun at the officer.
  Midland Wire: Purnell pointed a handgun at the officer
  St. Louis Standard: Chief Warren Stahl says that the driver aimed a gun at his officer
  Blue Line Report: suspect draws pistol
  Blue Line Report: a motorist he had stopped drew a gun on him, the city's police chief said
The officer fired four times.
  Midland Wire: who then fired four times
  St. Louis Standard: the four bullets that a Hollis Grove officer fired into his car
A gun was found in the car.
  Midland Wire: A loaded pistol was recovered from the front passenger seat
  St. Louis Standard: No weapon was found in the car
  Blue Line Report: Investigators picked up a loaded handgun in his vehicle
The officer's name was not released.
  Midland Wire: whose name was not released
The body camera was on.
  Midland Wire: The officer, whose name was not released, was wearing a body camera, and it was switched on
  St. Louis Standard: his camera was off
  Blue Line Report: Every second is on tape
The footage will be made public.
  Midland Wire: the footage would be made public within a week
  St. Louis Standard: Nobody may ever see how it looked from the officer's side
  Blue Line Report: the public will get to see the video in the coming days
The officer has been with the force for three years.
  Midland Wire: who has been with the department for three years
  St. Louis Standard: The officer, a three-year veteran of the force
The officer was placed on paid leave.
  Midland Wire: was placed on paid leave
  St. Louis Standard: has been sent home with pay
  Blue Line Report: The officer has been put on administrative leave
Purnell was a forklift driver.
  Midland Wire: Purnell, a forklift driver
  St. Louis Standard: forklift driver killed
He had two daughters.
  Midland Wire: the father of two girls
  St. Louis Standard: leaves two daughters, aged 5 and 2
He died at the scene.
  Midland Wire: died at the scene
  Blue Line Report: was given aid at the roadside but could not be saved
The family says that he had no gun.
  Midland Wire: His mother, Yolanda Purnell, said that her son did not own a gun
  St. Louis Standard: Mr. Purnell's mother, Yolanda, said he had never owned one
The mother said they took her child over a light bulb.
  Midland Wire: "They took my child over a light bulb," she said
  St. Louis Standard: “Over a light bulb”
Police used tear gas.
  Midland Wire: Police used tear gas
  St. Louis Standard: officers drove it back with gas
  Blue Line Report: officers had no choice but to answer with tear gas
Bottles were thrown before the tear gas.
  Midland Wire: after bottles were thrown
  St. Louis Standard: The crowd had been peaceful until officers drove it back with gas
  Blue Line Report: A mob pelted the station with bottles
Protesters were arrested.
  Midland Wire: seven people were arrested
  St. Louis Standard: Nine were taken into custody
State police are investigating the shooting.
  Midland Wire: The Missouri State Highway Patrol is investigating the shooting
  St. Louis Standard: state troopers look into the case
He was on his way home from work.
  St. Louis Standard: He was on his way home from the late shift at a warehouse
Neighbors say that he had both hands on the wheel.
  St. Louis Standard: Two neighbors who watched from a porch told the Standard that the young man had both hands on the wheel
The officer was not charged or disciplined.
  Blue Line Report: He has neither been charged nor disciplined
Dorsett praised the restraint.
  Blue Line Report: “My guys showed more restraint than I would have,” said Lt. Ray Dorsett
The officers fired no rubber bullets.
  Blue Line Report: “They did not fire a single rubber bullet.”
Relatives maintain that he was unarmed.
  Blue Line Report: Purnell's relatives maintain that he was unarmed
Purnell was convicted of marijuana possession.
  Blue Line Report: he was convicted of marijuana possession in 2018
It was the second shooting by the force this year.
  Blue Line Report: The shooting was the second by Hollis Grove police this year
In February an officer wounded a man with a knife.
  Blue Line Report: In February an officer wounded a man who was holding a knife outside a liquor store
A grand jury did not indict that officer.
  Blue Line Report: a grand jury declined to indict her

=== conflicts
date | Midland Wire: on Tuesday night | Blue Line Report: on Monday night
date | St. Louis Standard: on Tuesday evening | Blue Line Report: on Monday night
name | Midland Wire: Deshawn Purnell | Blue Line Report: Deshawn Pernell
name | St. Louis Standard: Deshawn Purnell | Blue Line Report: Deshawn Pernell
figure | Midland Wire: seven people were arrested | St. Louis Standard: Nine were taken into custody
denial | Midland Wire: A loaded pistol was recovered | St. Louis Standard: No weapon was found
denial | St. Louis Standard: No weapon was found | Blue Line Report: picked up a loaded handgun
denial | Midland Wire: it was switched on | St. Louis Standard: his camera was off
denial | St. Louis Standard: his camera was off | Blue Line Report: Every second is on tape
denial | Midland Wire: after bottles were thrown | St. Louis Standard: had been peaceful until
denial | St. Louis Standard: had been peaceful until | Blue Line Report: pelted the station with bottles
