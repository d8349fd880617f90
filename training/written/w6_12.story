Driverless taxi hits cyclist in Phoenix-like city

=== Western Newswire | 2024-08-08 | wire
Robotaxi strikes and kills cyclist in Nevada, service suspended

SALT MESA, Nev., Aug 8 (WN) - A driverless taxi ran into a 44-year-old cyclist in the Nevada city of Salt Mesa on Wednesday night and killed him, prompting its operator, Lumen Drive, to take its fleet of 210 cars off the streets.

Police identified the victim as Daniel Ortega, a nurse who was on his way home from a late shift.

The white sedan, with two passengers aboard, was turning left at the corner of Juniper Avenue and Fourth Street at about 11:20 p.m. when it struck Ortega, who had a green light, police chief Sandra Lemke said.

"The car did not brake at all," Lemke said. A remote operator who was supposed to watch over it had been looking after six other vehicles at the same moment, she added.

Lumen chief executive Philip Tran offered condolences to the family and said the company was cooperating with federal investigators.

The accident was the second with a Lumen car in a month. On July 11 one of them hit a parked ambulance in Reno; nobody was hurt.

Shares in Lumen's parent, Aldous Motors, fell 9 percent.

=== Salt Mesa Star | 2024-08-09
Nurse on bicycle dies under robot car

Daniel Ortega had finished his shift at St. Anne's and switched on both his lights. Three blocks from home, at Juniper and Fourth, an empty Lumen taxi turned across his path. He was dead before the ambulance came.

"The car did not slow down at all," Chief Sandra Lemke told the Star. Ortega, 44, had the right of way.

The white sedan was supposed to be supervised by a human in an office in Utah. That person was in charge of half a dozen other cars as well, according to police.

All of the company's 210 cabs were called back on Thursday. How long they will stay in the garage, Lumen would not say.

The company's chief, Philip Tran, visited Ortega's widow, Rosa, that same evening. "He sat at our table and cried," she said.

Mayor Glen Haverty, who cut the ribbon when the service started last year, said he would not have a city where people were afraid to cycle. Only last month a Lumen vehicle smashed into an ambulance.

=== Motor & Code | 2024-08-12
What the sensors saw

Lumen Drive's car noticed the cyclist 4.1 seconds before the collision, took him for a shrub, and braked too late, a preliminary report by federal investigators says. At the moment of impact it was doing 19 miles an hour, down from 27.

Two riders were sitting in the back on the night of Aug. 6. Neither was injured.

The report also states that the victim had run a red light. Salt Mesa's police, who had said the opposite, declined to comment on the difference.

Remote supervision failed, too. The employee in charge had seven cars on his screens, the Salt Mesa one included, where company rules allow five.

Daniel Ortega's family has engaged the law firm Brandt Keller. His widow has not heard from Lumen, its lawyer said.

Aldous Motors, which bought Lumen in 2021 for $1.9 billion, has lost a tenth of its market value since the crash.

=== facts
A driverless taxi struck and killed a cyclist.
  Western Newswire: Robotaxi strikes and kills cyclist in Nevada
  Western Newswire: A driverless taxi ran into a 44-year-old cyclist in the Nevada city of Salt Mesa on Wednesday night and killed him
  Salt Mesa Star: Nurse on bicycle dies under robot car
  Salt Mesa Star: He was dead before the ambulance came
The accident happened on Wednesday night.
  Western Newswire: ran into a 44-year-old cyclist in the Nevada city of Salt Mesa on Wednesday night
  Western Newswire: at about 11:20 p.m. when it struck Ortega
  Motor & Code: Two riders were sitting in the back on the night of Aug. 6
Lumen Drive took its fleet of 210 cars off the streets.
  Western Newswire: service suspended
  Western Newswire: prompting its operator, Lumen Drive, to take its fleet of 210 cars off the streets
  Salt Mesa Star: All of the company's 210 cabs were called back on Thursday
Lumen did not say how long.
  Salt Mesa Star: How long they will stay in the garage, Lumen would not say
The victim was Daniel Ortega, a nurse of 44.
  Western Newswire: Police identified the victim as Daniel Ortega, a nurse
  Western Newswire: a 44-year-old cyclist
  Salt Mesa Star: Ortega, 44
  Salt Mesa Star: Nurse on bicycle
Ortega was on his way home from a shift.
  Western Newswire: who was on his way home from a late shift
  Salt Mesa Star: Daniel Ortega had finished his shift at St. Anne's
Ortega had switched on his lights.
  Salt Mesa Star: switched on both his lights
The taxi had passengers.
  Western Newswire: The white sedan, with two passengers aboard
  Salt Mesa Star: an empty Lumen taxi
  Motor & Code: Two riders were sitting in the back
The passengers were unhurt.
  Motor & Code: Neither was injured
The taxi turned left at Juniper and Fourth.
  Western Newswire: The white sedan, with two passengers aboard, was turning left at the corner of Juniper Avenue and Fourth Street
  Salt Mesa Star: at Juniper and Fourth, an empty Lumen taxi turned across his path
Ortega had the right of way.
  Western Newswire: who had a green light, police chief Sandra Lemke said
  Salt Mesa Star: Ortega, 44, had the right of way
  Motor & Code: the victim had run a red light
The police declined to comment.
  Motor & Code: Salt Mesa's police, who had said the opposite, declined to comment on the difference
The police had said Ortega had a green light.
  Western Newswire: who had a green light, police chief Sandra Lemke said
  Motor & Code: Salt Mesa's police, who had said the opposite
Lemke said the car did not brake.
  Western Newswire: "The car did not brake at all," Lemke said
  Salt Mesa Star: "The car did not slow down at all," Chief Sandra Lemke told the Star
The car braked.
  Western Newswire: "The car did not brake at all," Lemke said
  Salt Mesa Star: "The car did not slow down at all," Chief Sandra Lemke told the Star
  Motor & Code: braked too late
  Motor & Code: At the moment of impact it was doing 19 miles an hour, down from 27
The car noticed the cyclist 4.1 seconds before.
  Motor & Code: What the sensors saw
  Motor & Code: Lumen Drive's car noticed the cyclist 4.1 seconds before the collision
The car took the cyclist for a shrub.
  Motor & Code: took him for a shrub
The remote operator had six other vehicles.
  Western Newswire: A remote operator who was supposed to watch over it had been looking after six other vehicles at the same moment, she added
  Salt Mesa Star: That person was in charge of half a dozen other cars as well, according to police
  Motor & Code: The employee in charge had seven cars on his screens, the Salt Mesa one included
A human was supposed to supervise the car.
  Western Newswire: A remote operator who was supposed to watch over it
  Salt Mesa Star: The white sedan was supposed to be supervised by a human in an office in Utah
Company rules allow five cars.
  Motor & Code: where company rules allow five
Remote supervision failed.
  Motor & Code: Remote supervision failed, too
Tran offered condolences.
  Western Newswire: Lumen chief executive Philip Tran offered condolences to the family
Lumen was in touch with the widow.
  Salt Mesa Star: The company's chief, Philip Tran, visited Ortega's widow, Rosa, that same evening
  Motor & Code: His widow has not heard from Lumen, its lawyer said
The widow said Tran cried.
  Salt Mesa Star: "He sat at our table and cried," she said
The company cooperates with investigators.
  Western Newswire: the company was cooperating with federal investigators
Federal investigators made a preliminary report.
  Motor & Code: a preliminary report by federal investigators says
A Lumen car hit an ambulance in July.
  Western Newswire: On July 11 one of them hit a parked ambulance in Reno
  Salt Mesa Star: Only last month a Lumen vehicle smashed into an ambulance
The accident was the second in a month.
  Western Newswire: The accident was the second with a Lumen car in a month
Nobody was hurt in Reno.
  Western Newswire: nobody was hurt
Shares in Aldous Motors fell.
  Western Newswire: Shares in Lumen's parent, Aldous Motors, fell 9 percent
  Motor & Code: has lost a tenth of its market value since the crash
Aldous Motors owns Lumen.
  Western Newswire: Lumen's parent, Aldous Motors
  Motor & Code: Aldous Motors, which bought Lumen in 2021 for $1.9 billion
The mayor does not want people to be afraid.
  Salt Mesa Star: Mayor Glen Haverty, who cut the ribbon when the service started last year, said he would not have a city where people were afraid to cycle
The mayor opened the service last year.
  Salt Mesa Star: who cut the ribbon when the service started last year
The family engaged a law firm.
  Motor & Code: Daniel Ortega's family has engaged the law firm Brandt Keller

=== conflicts
denial | Western Newswire: with two passengers aboard | Salt Mesa Star: an empty Lumen taxi
denial | Salt Mesa Star: an empty Lumen taxi | Motor & Code: Two riders
quotation | Western Newswire: did not brake at all | Salt Mesa Star: did not slow down at all
denial | Western Newswire: did not brake | Motor & Code: braked too late
denial | Salt Mesa Star: did not slow down | Motor & Code: braked too late
denial | Western Newswire: had a green light | Motor & Code: had run a red light
denial | Salt Mesa Star: had the right of way | Motor & Code: had run a red light
date | Western Newswire: on Wednesday night | Motor & Code: Aug. 6
denial | Salt Mesa Star: visited Ortega's widow | Motor & Code: has not heard from Lumen
