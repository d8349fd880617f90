Fatal hit-and-run in Nairobi and the son of a legislator

=== Kenya Press Service | 2025-07-22 | wire
MP's son charged over hit-and-run death of two nurses

NAIROBI - The son of a Kenyan member of parliament was charged on Tuesday with causing the deaths of two nurses who were hit by a speeding car as they left a night shift.

Brian Ochola, 24, pleaded not guilty before a Milimani magistrate and was released on bail of one million shillings.

The nurses, Faith Wanjiru, 29, and Mercy Atieno, 33, were struck by a white Range Rover on Mbagathi Way at about 5.40 a.m. on Saturday. Wanjiru died at the scene. Atieno died in hospital on Sunday.

The driver did not stop. Police traced the car through a broken headlamp found in the road.

Prosecutor Dorcas Kiplagat told the court that a blood sample had shown Ochola to be drunk.

His father, Samuel Ochola, the member for Ruiri East, said that he would not interfere. "The law has no surname," he told reporters.

Hundreds of nurses marched to the court building to demand justice. The hearing was adjourned to 12 August.

=== The Nairobi Daily | 2025-07-23
'The law has no surname': legislator's boy in the dock

Brian Ochola kept his sunglasses on until the magistrate asked him to remove them.

The 24-year-old, whose father sits in the National Assembly for Ruiri East, denied having killed two health workers with his car at the weekend. He spent the night in a cell at Industrial Area prison after his request for bail was rejected.

Faith Wanjiru and Mercy Atieno had just finished work at Saint Anne's Maternity when, at twenty to six, a white Range Rover going at an estimated 130 kilometres an hour ran them down. For Ms Wanjiru help came too late; her colleague succumbed to her injuries a day later.

A splinter of headlight glass put detectives on the trail of the vehicle, whose driver had fled.

No test for alcohol was ever carried out, because the suspect was found only after two days, an investigator said.

"The law has no surname," Samuel Ochola said of the case. The parliamentarian promised to keep his hands off it.

In white uniforms and with black ribbons, hospital staff filled the street outside. The matter will be mentioned again on 21 August.

=== Citizen Pulse | 2025-07-23
Who will feed Mercy's twins?

Mercy Atieno did not die alone, her sister says. She held her hand through the whole of Sunday night at Kenyatta National Hospital, and sang to her.

The nurse, 33, leaves twin boys aged four. "They ask when the shift is over," said her sister, Beatrice.

The man accused, Brian Ochola, stopped after the crash, got out and looked, and only then drove on, according to a boda boda rider who says he was metres away. "The law has no surname," the rider, Peter Mutiso, said. "But the police took my number and never called."

The honourable Samuel Ochola telephoned the chief of traffic police twice on Saturday morning, a source in the service told us. The legislator's office did not return our calls.

Nurses' union chief Collins Obare has announced a strike for Friday should the young man be allowed to travel abroad. Mercy will be buried in Siaya next week; Faith in Nyeri on Thursday.

=== facts
Brian Ochola was charged over the deaths of two nurses.
  Kenya Press Service: MP's son charged over hit-and-run death of two nurses
  Kenya Press Service: The son of a Kenyan member of parliament was charged on Tuesday with causing the deaths of two nurses
  The Nairobi Daily: legislator's boy in the dock
Ochola pleaded not guilty.
  Kenya Press Service: Brian Ochola, 24, pleaded not guilty before a Milimani magistrate
  The Nairobi Daily: The 24-year-old, whose father sits in the National Assembly for Ruiri East, denied having killed two health workers with his car at the weekend
Ochola was released on bail / refused bail.
  Kenya Press Service: was released on bail of one million shillings
  The Nairobi Daily: his request for bail was rejected
Ochola spent the night in a cell.
  The Nairobi Daily: He spent the night in a cell at Industrial Area prison
Ochola kept his sunglasses on.
  The Nairobi Daily: Brian Ochola kept his sunglasses on until the magistrate asked him to remove them
The nurses were hit by a Range Rover at 5.40 a.m.
  Kenya Press Service: who were hit by a speeding car
  Kenya Press Service: The nurses, Faith Wanjiru, 29, and Mercy Atieno, 33, were struck by a white Range Rover on Mbagathi Way at about 5.40 a.m. on Saturday
  The Nairobi Daily: at twenty to six, a white Range Rover going at an estimated 130 kilometres an hour ran them down
The car was speeding.
  Kenya Press Service: a speeding car
  The Nairobi Daily: going at an estimated 130 kilometres an hour
The nurses had just finished their shift.
  Kenya Press Service: as they left a night shift
  The Nairobi Daily: Faith Wanjiru and Mercy Atieno had just finished work at Saint Anne's Maternity
Wanjiru died at the scene.
  Kenya Press Service: Wanjiru died at the scene
  The Nairobi Daily: For Ms Wanjiru help came too late
Atieno died on Sunday in hospital.
  Kenya Press Service: Atieno died in hospital on Sunday
  The Nairobi Daily: her colleague succumbed to her injuries a day later
The driver did not stop / stopped and looked.
  Kenya Press Service: The driver did not stop
  The Nairobi Daily: whose driver had fled
  Citizen Pulse: The man accused, Brian Ochola, stopped after the crash, got out and looked
The driver drove on.
  The Nairobi Daily: whose driver had fled
  Citizen Pulse: only then drove on
A broken headlamp led police to the car.
  Kenya Press Service: Police traced the car through a broken headlamp found in the road
  The Nairobi Daily: A splinter of headlight glass put detectives on the trail of the vehicle
A blood sample showed that Ochola was drunk / no test was made.
  Kenya Press Service: Prosecutor Dorcas Kiplagat told the court that a blood sample had shown Ochola to be drunk
  The Nairobi Daily: No test for alcohol was ever carried out
The suspect was found only after two days.
  The Nairobi Daily: the suspect was found only after two days
Samuel Ochola is the member for Ruiri East.
  Kenya Press Service: His father, Samuel Ochola, the member for Ruiri East
  The Nairobi Daily: whose father sits in the National Assembly for Ruiri East
The father said he would not interfere.
  Kenya Press Service: said that he would not interfere
  The Nairobi Daily: The parliamentarian promised to keep his hands off it
The law has no surname.
  Kenya Press Service: "The law has no surname," he told reporters
  The Nairobi Daily: 'The law has no surname'
  The Nairobi Daily: "The law has no surname," Samuel Ochola said of the case
  Citizen Pulse: "The law has no surname," the rider, Peter Mutiso, said
Nurses demonstrated at the court.
  Kenya Press Service: Hundreds of nurses marched to the court building to demand justice
  The Nairobi Daily: In white uniforms and with black ribbons, hospital staff filled the street outside
The case continues in August.
  Kenya Press Service: The hearing was adjourned to 12 August
  The Nairobi Daily: The matter will be mentioned again on 21 August
The father telephoned the traffic police chief.
  Citizen Pulse: The honourable Samuel Ochola telephoned the chief of traffic police twice on Saturday morning
The legislator's office did not return calls.
  Citizen Pulse: The legislator's office did not return our calls
Atieno's sister held her hand and sang.
  Citizen Pulse: Mercy Atieno did not die alone, her sister says
  Citizen Pulse: She held her hand through the whole of Sunday night at Kenyatta National Hospital, and sang to her
Atieno leaves twins.
  Citizen Pulse: Who will feed Mercy's twins?
  Citizen Pulse: The nurse, 33, leaves twin boys aged four
The twins ask when the shift is over.
  Citizen Pulse: "They ask when the shift is over," said her sister, Beatrice
The police took the rider's number and never called.
  Citizen Pulse: "But the police took my number and never called."
The union threatens a strike if Ochola may travel abroad.
  Citizen Pulse: Nurses' union chief Collins Obare has announced a strike for Friday should the young man be allowed to travel abroad
Atieno will be buried in Siaya.
  Citizen Pulse: Mercy will be buried in Siaya next week
Wanjiru will be buried in Nyeri.
  Citizen Pulse: Faith in Nyeri on Thursday

=== conflicts
denial | Kenya Press Service: was released on bail | The Nairobi Daily: his request for bail was rejected
denial | Kenya Press Service: a blood sample had shown | The Nairobi Daily: No test for alcohol
denial | Kenya Press Service: did not stop | Citizen Pulse: stopped after the crash
attribution | Kenya Press Service: he told reporters | Citizen Pulse: the rider, Peter Mutiso, said
attribution | The Nairobi Daily: Samuel Ochola said of the case | Citizen Pulse: the rider, Peter Mutiso, said
date | Kenya Press Service: 12 August | The Nairobi Daily: 21 August
