Tornado in Oklahoma

=== Plains Wire | 2020-05-21 | wire
Tornado flattens school gym in Oklahoma town; 2 dead

COTTER, Okla. (PW) — A powerful tornado ripped through the town of Cotter on Wednesday afternoon, killing two people and tearing the roof from a gymnasium in which 86 students and teachers had taken shelter, authorities said.

No one in the gym was seriously hurt. Principal Wanda Teague had moved everyone into the locker rooms three minutes earlier, said Emergency Management Director Luis Prado.

The National Weather Service rated the twister an EF3, with winds of 150 mph. It stayed on the ground for 14 miles.

The dead were identified as Earl Sutter, 81, whose mobile home was overturned, and Denise Walker, a 45-year-old motorist.

Prado said that the town's sirens sounded 11 minutes before the storm hit.

"I've seen bad ones, and this one went straight for the kids," he said.

About 120 homes were destroyed and 4,200 customers were without electricity. Gov. Martha Kinsey planned to tour the damage on Thursday.

Cotter, a farming community of 3,100 some 70 miles southwest of Oklahoma City, was hit by an EF4 in 1999 that killed six.

=== Cotter Courier | 2020-05-21
Teague's three minutes

Mrs. Teague does not like to be called a hero. "I had a bad feeling about that roof, that's all," the principal of Cotter Middle School said Wednesday night, sitting on what is left of a bleacher.

At 3:41 p.m. she ordered eighty-six children and staff out of the gym and in among the lockers. At 3:44 there was no roof any more. One boy had a cut on the chin.

The sirens never made a sound, say a dozen people on Elm and Sycamore, where house after house is gone. The town had been told in February that the batteries needed replacing, Councilman Gus Ott said.

Earl Sutter, 83, who kept the feed store until 2004, did not have a cellar. His trailer was rolled over twice. The other person who lost her life, Denise Walker of Lawton, was driving home from a dentist's appointment.

Luis Prado, who runs emergency management for the county, fought back tears. "I have seen bad ones. This one headed right for the kids," he said.

The old-timers compare it with '99, when six were killed, and say that this one was louder.

=== KRDX News | 2020-05-22
Governor walks Elm Street, promises storm shelters for every school

Gov. Martha Kinsey said on Thursday that she would ask lawmakers for $90 million to build a safe room in every public school in the state, a day after a tornado struck Cotter.

"I've seen bad ones, and this one went straight for the kids," the governor said as she stood in the ruins of the middle school.

Three people have now died. A lineman for the electric cooperative, Brent Yoder, 33, was killed on Thursday morning when he touched a live wire while repairing lines in the town. Most of the 4,200 households cut off by the storm had their power back by the evening.

A survey team found damage consistent with winds of about 150 miles an hour, and a track 14 miles long.

Kinsey vetoed a similar bill in 2018, saying then that shelters were a matter for the districts. Asked about that, she said she had "learned something this week".

State Rep. Dee Farris, a Democrat from Norman, said the money could have been there two years ago.

=== facts
A tornado hit Cotter on Wednesday afternoon.
  Plains Wire: A powerful tornado ripped through the town of Cotter on Wednesday afternoon
  KRDX News: a day after a tornado struck Cotter
The tornado killed two people.
  Plains Wire: 2 dead
  Plains Wire: killing two people
The toll is three.
  KRDX News: Three people have now died
The tornado tore the roof from a school gym.
  Plains Wire: Tornado flattens school gym in Oklahoma town
  Plains Wire: tearing the roof from a gymnasium in which 86 students and teachers had taken shelter
  Cotter Courier: At 3:44 there was no roof any more
86 students and teachers were in the gym.
  Plains Wire: a gymnasium in which 86 students and teachers had taken shelter
  Cotter Courier: eighty-six children and staff
No one in the gym was seriously hurt.
  Plains Wire: No one in the gym was seriously hurt
  Cotter Courier: One boy had a cut on the chin
The principal had moved everyone to the locker rooms three minutes earlier.
  Plains Wire: Principal Wanda Teague had moved everyone into the locker rooms three minutes earlier
  Cotter Courier: Teague's three minutes
  Cotter Courier: At 3:41 p.m. she ordered eighty-six children and staff out of the gym and in among the lockers
The principal does not like to be called a hero.
  Cotter Courier: Mrs. Teague does not like to be called a hero
The principal had a bad feeling about the roof.
  Cotter Courier: "I had a bad feeling about that roof, that's all," the principal of Cotter Middle School said Wednesday night
Prado runs emergency management.
  Plains Wire: Emergency Management Director Luis Prado
  Cotter Courier: Luis Prado, who runs emergency management for the county
The winds reached 150 mph.
  Plains Wire: with winds of 150 mph
  KRDX News: A survey team found damage consistent with winds of about 150 miles an hour
The tornado was rated EF3.
  Plains Wire: The National Weather Service rated the twister an EF3
The tornado's track was 14 miles long.
  Plains Wire: It stayed on the ground for 14 miles
  KRDX News: a track 14 miles long
Earl Sutter died.
  Plains Wire: The dead were identified as Earl Sutter, 81
  Cotter Courier: Earl Sutter, 83, who kept the feed store until 2004, did not have a cellar
Sutter's mobile home was overturned.
  Plains Wire: whose mobile home was overturned
  Cotter Courier: His trailer was rolled over twice
Sutter was 81.
  Plains Wire: Earl Sutter, 81
  Cotter Courier: Earl Sutter, 83
Sutter kept the feed store until 2004.
  Cotter Courier: who kept the feed store until 2004
Sutter had no cellar.
  Cotter Courier: Earl Sutter ... did not have a cellar
Denise Walker, a motorist, died.
  Plains Wire: Denise Walker, a 45-year-old motorist
  Cotter Courier: The other person who lost her life, Denise Walker of Lawton
Walker was driving home.
  Cotter Courier: The other person ... was driving home from a dentist's appointment
The sirens sounded before the storm.
  Plains Wire: Prado said that the town's sirens sounded 11 minutes before the storm hit
  Cotter Courier: The sirens never made a sound, say a dozen people on Elm and Sycamore
House after house is gone.
  Cotter Courier: where house after house is gone
The town had been told that the batteries needed replacing.
  Cotter Courier: The town had been told in February that the batteries needed replacing, Councilman Gus Ott said
“I've seen bad ones, and this one went straight for the kids.”
  Plains Wire: "I've seen bad ones, and this one went straight for the kids," he said
  Cotter Courier: "I have seen bad ones. This one headed right for the kids," he said
  KRDX News: "I've seen bad ones, and this one went straight for the kids," the governor said
Prado fought back tears.
  Cotter Courier: Luis Prado ... fought back tears
120 homes were destroyed.
  Plains Wire: About 120 homes were destroyed
4,200 customers lost power.
  Plains Wire: 4,200 customers were without electricity
  KRDX News: the 4,200 households cut off by the storm
Most have their power back.
  KRDX News: Most of the 4,200 households cut off by the storm had their power back by the evening
The governor planned to tour the damage on Thursday.
  Plains Wire: Gov. Martha Kinsey planned to tour the damage on Thursday
The governor toured the town.
  KRDX News: Governor walks Elm Street
  KRDX News: she stood in the ruins of the middle school
A tornado killed six in 1999.
  Plains Wire: was hit by an EF4 in 1999 that killed six
  Cotter Courier: '99, when six were killed
Old-timers say that this one was louder.
  Cotter Courier: The old-timers compare it with '99, when six were killed, and say that this one was louder
Cotter has 3,100 people.
  Plains Wire: Cotter, a farming community of 3,100 some 70 miles southwest of Oklahoma City
The governor will ask for $90 million for school shelters.
  KRDX News: promises storm shelters for every school
  KRDX News: Gov. Martha Kinsey said on Thursday that she would ask lawmakers for $90 million to build a safe room in every public school in the state
A lineman was killed on Thursday.
  KRDX News: A lineman for the electric cooperative, Brent Yoder, 33, was killed on Thursday morning
He touched a live wire.
  KRDX News: he touched a live wire while repairing lines in the town
The governor vetoed a similar bill in 2018.
  KRDX News: Kinsey vetoed a similar bill in 2018
She said in 2018 that shelters were a matter for districts.
  KRDX News: saying then that shelters were a matter for the districts
She says that she learned something.
  KRDX News: she said she had "learned something this week"
Farris said that the money could have been there.
  KRDX News: State Rep. Dee Farris, a Democrat from Norman, said the money could have been there two years ago

=== conflicts
figure | Plains Wire: Earl Sutter, 81 | Cotter Courier: Earl Sutter, 83
denial | Plains Wire: sirens sounded 11 minutes before the storm hit | Cotter Courier: The sirens never made a sound
quotation | Plains Wire: I've seen bad ones, and this one went straight for the kids | Cotter Courier: I have seen bad ones. This one headed right for the kids
quotation | Cotter Courier: I have seen bad ones. This one headed right for the kids | KRDX News: I've seen bad ones, and this one went straight for the kids
attribution | Plains Wire: straight for the kids," he said | KRDX News: the governor said
attribution | Cotter Courier: right for the kids," he said | KRDX News: the governor said
