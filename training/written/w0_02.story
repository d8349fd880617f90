Officer not indicted for shooting a driver

=== Midland Press | 2022-05-19 | wire
Grand jury declines to indict Ohio officer in fatal traffic stop

MARLOW, Ohio (MP) — A grand jury on Thursday declined to indict a white police officer who shot and killed an unarmed Black motorist during a traffic stop last September.

Officer Kyle Brandt fired three times at Devonte Harris, 26, after pulling him over for a broken taillight on Lincoln Avenue. Brandt, 34, told investigators he believed that Harris was reaching for a gun. The object turned out to be a cellphone.

"The evidence did not support criminal charges," Warren County Prosecutor Susan Keller said. She said the nine jurors had heard from 17 witnesses over four days and had watched footage from the officer's body camera.

Harris' mother, Loretta Harris, left the courthouse in tears. "They watched my son die on video and they still called it nothing," she said.

About 300 people marched through downtown Marlow after the decision. Police made no arrests.

Brandt has been on paid leave since the shooting. Police Chief Dan Whitlock said the officer would remain off duty until an internal review was complete. The family has filed a federal lawsuit seeking $20 million.

=== Marlow Courier | 2022-05-20
Jurors clear Brandt; hundreds take to the streets

Kyle Brandt will not be tried for the death of Devonte Harris.

After four days behind closed doors, the nine citizens called to weigh the case against the Marlow patrolman decided yesterday that he should face no charge. County Prosecutor Susan Keller, who made the decision public on the courthouse steps, said that what the panel had seen and heard "did not support criminal charges."

Harris, a warehouse worker of 26 who was about to become a father, was stopped on the evening of Sept. 14 on Lincoln Avenue because one of his rear lights was out. Within 40 seconds he had been hit by three bullets. In his hand was a phone, which Brandt says he mistook for a weapon.

"They watched my son die on video and they still called it nothing," said his aunt, Denise Cole, who had raised him.

By dusk some 300 demonstrators had gathered at City Hall, chanting the dead man's name. Eight of them were arrested when they blocked Route 42, a department spokeswoman said.

The 34-year-old officer, whose salary has been paid throughout, goes back to work on Monday, Chief Dan Whitlock told the Courier.

=== Voice of the Valley | 2022-05-20
No justice for Devonte

Another grand jury, another free pass. Marlow cop Kyle Brandt, who pumped four bullets into 26-year-old Devonte Harris over a broken taillight on Jackson Street, will never see the inside of a courtroom.

The jury that let him walk had one Black member. Prosecutor Susan Keller, who was endorsed by the police union in 2020, did not recommend any charge, according to two people with knowledge of the proceedings.

Hundreds of residents marched on Thursday night. "We will be here tomorrow and the day after," the Rev. Isaiah Moss told the crowd.

The Harris family is not giving up. Their attorney, Renee Baptiste, said that their $20 million civil rights suit in federal court would go forward. "A prosecutor can bury a case. She cannot bury the truth," Baptiste said.

Brandt was the subject of five complaints before the killing, records obtained by the Voice show. None led to discipline. In 2018 he broke the arm of a teenager whom he had stopped for riding a bicycle without a light.

=== facts
The grand jury did not indict the officer.
  Midland Press: Grand jury declines to indict Ohio officer
  Midland Press: A grand jury on Thursday declined to indict a white police officer
  Marlow Courier: Jurors clear Brandt
  Marlow Courier: Kyle Brandt will not be tried for the death of Devonte Harris
  Marlow Courier: the nine citizens called to weigh the case against the Marlow patrolman decided yesterday that he should face no charge
  Voice of the Valley: Another grand jury, another free pass
  Voice of the Valley: Marlow cop Kyle Brandt ... will never see the inside of a courtroom
The officer shot Harris dead.
  Midland Press: who shot and killed an unarmed Black motorist during a traffic stop last September
  Midland Press: Officer Kyle Brandt fired three times at Devonte Harris, 26
  Marlow Courier: Within 40 seconds he had been hit by three bullets
  Voice of the Valley: who pumped four bullets into 26-year-old Devonte Harris
Harris was stopped for a broken taillight.
  Midland Press: after pulling him over for a broken taillight on Lincoln Avenue
  Marlow Courier: Harris, a warehouse worker of 26 who was about to become a father, was stopped on the evening of Sept. 14 on Lincoln Avenue because one of his rear lights was out
  Voice of the Valley: over a broken taillight on Jackson Street
Brandt said that he took the thing for a gun.
  Midland Press: Brandt, 34, told investigators he believed that Harris was reaching for a gun
  Marlow Courier: which Brandt says he mistook for a weapon
It was a phone.
  Midland Press: The object turned out to be a cellphone
  Marlow Courier: In his hand was a phone
The prosecutor said that the evidence did not support charges.
  Midland Press: "The evidence did not support criminal charges," Warren County Prosecutor Susan Keller said
  Marlow Courier: County Prosecutor Susan Keller ... said that what the panel had seen and heard "did not support criminal charges."
The prosecutor spoke on the courthouse steps.
  Marlow Courier: who made the decision public on the courthouse steps
The nine jurors sat for four days.
  Midland Press: the nine jurors had heard from 17 witnesses over four days
  Marlow Courier: After four days behind closed doors
They heard 17 witnesses.
  Midland Press: the nine jurors had heard from 17 witnesses over four days
They watched the footage of the body camera.
  Midland Press: had watched footage from the officer's body camera
A relative said that they had watched him die and called it nothing.
  Midland Press: "They watched my son die on video and they still called it nothing," she said
  Marlow Courier: "They watched my son die on video and they still called it nothing," said his aunt, Denise Cole
The aunt had raised him.
  Marlow Courier: who had raised him
The mother left in tears.
  Midland Press: Harris' mother, Loretta Harris, left the courthouse in tears
Hundreds demonstrated.
  Midland Press: About 300 people marched through downtown Marlow after the decision
  Marlow Courier: hundreds take to the streets
  Marlow Courier: By dusk some 300 demonstrators had gathered at City Hall
  Voice of the Valley: Hundreds of residents marched on Thursday night
They chanted his name.
  Marlow Courier: chanting the dead man's name
Whether demonstrators were arrested.
  Midland Press: Police made no arrests
  Marlow Courier: Eight of them were arrested when they blocked Route 42, a department spokeswoman said
Demonstrators blocked Route 42.
  Marlow Courier: when they blocked Route 42
Brandt has been on paid leave.
  Midland Press: Brandt has been on paid leave since the shooting
  Marlow Courier: whose salary has been paid throughout
The chief said whether Brandt returns to duty.
  Midland Press: Police Chief Dan Whitlock said the officer would remain off duty until an internal review was complete
  Marlow Courier: The 34-year-old officer, whose salary has been paid throughout, goes back to work on Monday, Chief Dan Whitlock told the Courier
The family has sued for $20 million.
  Midland Press: The family has filed a federal lawsuit seeking $20 million
  Voice of the Valley: their $20 million civil rights suit in federal court
The suit will go forward.
  Voice of the Valley: Their attorney, Renee Baptiste, said that their $20 million civil rights suit in federal court would go forward
The family is not giving up.
  Voice of the Valley: The Harris family is not giving up
Harris was a warehouse worker.
  Marlow Courier: Harris, a warehouse worker of 26
Harris was about to become a father.
  Marlow Courier: who was about to become a father
One juror was Black.
  Voice of the Valley: The jury that let him walk had one Black member
The police union endorsed Keller in 2020.
  Voice of the Valley: who was endorsed by the police union in 2020
Keller did not recommend a charge.
  Voice of the Valley: Prosecutor Susan Keller ... did not recommend any charge, according to two people with knowledge of the proceedings
A pastor said that they would come again.
  Voice of the Valley: "We will be here tomorrow and the day after," the Rev. Isaiah Moss told the crowd
The attorney said that the truth could not be buried.
  Voice of the Valley: "A prosecutor can bury a case. She cannot bury the truth," Baptiste said
There were five complaints about Brandt.
  Voice of the Valley: Brandt was the subject of five complaints before the killing, records obtained by the Voice show
None led to discipline.
  Voice of the Valley: None led to discipline
Brandt broke a teenager's arm in 2018.
  Voice of the Valley: In 2018 he broke the arm of a teenager
He had stopped the teenager for a missing bicycle light.
  Voice of the Valley: whom he had stopped for riding a bicycle without a light

=== conflicts
figure | Midland Press: fired three times | Voice of the Valley: four bullets
figure | Marlow Courier: three bullets | Voice of the Valley: four bullets
place | Midland Press: on Lincoln Avenue | Voice of the Valley: on Jackson Street
place | Marlow Courier: on Lincoln Avenue | Voice of the Valley: on Jackson Street
attribution | Midland Press: she said | Marlow Courier: said his aunt, Denise Cole
denial | Midland Press: Police made no arrests | Marlow Courier: Eight of them were arrested
denial | Midland Press: would remain off duty | Marlow Courier: goes back to work on Monday
