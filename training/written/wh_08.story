A police shooting in Ohio

=== National Wire Service | 2024-08-21 | wire
Ohio grand jury declines to indict officers in killing of man with phone

MARLOWE, Ohio - A grand jury on Tuesday declined to indict two police officers who shot dead a 24-year-old Black man in a parking lot in April, Ohio's attorney general said.

Devon Askew was struck by nine bullets outside a Marlowe convenience store on April 6. Officers said they mistook the phone in his hand for a gun.

The officers, Sgt. Brian Kolb and Officer Alyssa Trent, did not testify, prosecutors said. They have been on paid leave since the shooting and will return to duty on Sept. 3.

"The law asks what a reasonable officer would have done, and the jurors answered," Attorney General Grant Whitmer said.

Askew's mother, Loretta Askew, called the decision "a second bullet". Her lawyer, Terrence Odom, said the family would sue the city in federal court.

Body camera video shows Askew turning toward the officers before Kolb fired first. The officers shouted "drop it" three times. Askew was unarmed.

Protests in downtown Marlowe remained peaceful and ended before midnight, Mayor Susan Delgado said. She had asked residents to stay calm.

=== The Marlowe Courier | 2024-08-21
No charges in Askew case; officer told panel she 'saw a muzzle'

The nine women and six men who sat for three weeks in a windowless room on Court Street have decided that nobody will stand trial for the death of Devon Askew.

Among the 27 witnesses they heard was Alyssa Trent, one of the two who pulled the trigger, a person familiar with the proceedings said. It was she who shot first, footage from her own camera shows.

Askew, 24, was walking to his car with a bag of ice when the two stopped him. There was no weapon on him. Nine rounds hit him.

Sgt. Brian Kolb resigned in June and now sells boats in Florida. Trent goes back on patrol after Labor Day.

In the city centre, windows were smashed at a bank and two stores, and police made 14 arrests. "I asked for calm and most of our people listened," said Delgado, the mayor.

Loretta Askew buried her only son on April 17. What came on Tuesday, she said, was another bullet.

=== Buckeye Voice | 2024-08-22
Grand jury clears Marlowe cops: 'They followed their training'

Good news for law and order in Ohio: the two officers hounded for four months over a split-second decision are not going to be charged.

"The law asks what a reasonable officer would do, and the jury answered," Attorney General Grant Whitmer, a Republican, said at a press conference on Wednesday.

Devon Askew had ignored three commands to drop the object he was pointing. He never turned around, left-leaning media claimed in April, but the video proves otherwise.

Trent and Kolb had voluntarily told jurors their side, their union president, Mike Sorrento, said. Neither had so much as drawn a gun on duty before.

The Askew family has decided against a lawsuit after accepting a settlement of $3.5 million from the city, according to council minutes. It was approved behind closed doors last week.

=== facts
A grand jury declined to indict the officers.
  National Wire Service: Ohio grand jury declines to indict officers in killing of man with phone
  National Wire Service: A grand jury on Tuesday declined to indict two police officers
  The Marlowe Courier: No charges in Askew case
  The Marlowe Courier: The nine women and six men who sat for three weeks in a windowless room on Court Street have decided that nobody will stand trial for the death of Devon Askew
  Buckeye Voice: Grand jury clears Marlowe cops
  Buckeye Voice: the two officers hounded for four months over a split-second decision are not going to be charged
Two officers shot a man dead.
  National Wire Service: who shot dead a 24-year-old Black man in a parking lot in April
Askew was hit by nine bullets.
  National Wire Service: Devon Askew was struck by nine bullets outside a Marlowe convenience store on April 6
  The Marlowe Courier: Nine rounds hit him
The officers mistook his phone for a gun.
  National Wire Service: Officers said they mistook the phone in his hand for a gun
The officers did not testify, or did.
  National Wire Service: The officers, Sgt. Brian Kolb and Officer Alyssa Trent, did not testify, prosecutors said
  The Marlowe Courier: officer told panel she 'saw a muzzle'
  The Marlowe Courier: Among the 27 witnesses they heard was Alyssa Trent, one of the two who pulled the trigger, a person familiar with the proceedings said
  Buckeye Voice: Trent and Kolb had voluntarily told jurors their side, their union president, Mike Sorrento, said
Trent said that she saw a muzzle.
  The Marlowe Courier: she 'saw a muzzle'
They have been on paid leave.
  National Wire Service: They have been on paid leave since the shooting
Kolb returns to duty, or has resigned.
  National Wire Service: will return to duty on Sept. 3
  The Marlowe Courier: Sgt. Brian Kolb resigned in June
Trent returns to duty after Labor Day.
  National Wire Service: They have been on paid leave since the shooting and will return to duty on Sept. 3
  The Marlowe Courier: Trent goes back on patrol after Labor Day
Kolb sells boats in Florida.
  The Marlowe Courier: now sells boats in Florida
Whitmer said what the law asks.
  National Wire Service: "The law asks what a reasonable officer would have done, and the jurors answered," Attorney General Grant Whitmer said
  Buckeye Voice: "The law asks what a reasonable officer would do, and the jury answered," Attorney General Grant Whitmer, a Republican, said at a press conference on Wednesday
Loretta Askew called it a second bullet.
  National Wire Service: Askew's mother, Loretta Askew, called the decision "a second bullet"
  The Marlowe Courier: What came on Tuesday, she said, was another bullet
The family will sue, or decided against it.
  National Wire Service: Her lawyer, Terrence Odom, said the family would sue the city in federal court
  Buckeye Voice: The Askew family has decided against a lawsuit
The family accepted a settlement.
  Buckeye Voice: accepting a settlement of $3.5 million from the city, according to council minutes
The settlement was approved behind closed doors.
  Buckeye Voice: It was approved behind closed doors last week
Askew turned toward the officers.
  National Wire Service: Body camera video shows Askew turning toward the officers
  Buckeye Voice: the video proves otherwise
Kolb fired first, or Trent did.
  National Wire Service: Kolb fired first
  The Marlowe Courier: It was she who shot first, footage from her own camera shows
The officers shouted three times to drop it.
  National Wire Service: The officers shouted "drop it" three times
  Buckeye Voice: Devon Askew had ignored three commands to drop the object he was pointing
Askew was unarmed.
  National Wire Service: Askew was unarmed
  The Marlowe Courier: There was no weapon on him
The protests were peaceful, or there was damage.
  National Wire Service: Protests in downtown Marlowe remained peaceful
  The Marlowe Courier: In the city centre, windows were smashed at a bank and two stores
The protests ended before midnight.
  National Wire Service: ended before midnight, Mayor Susan Delgado said
The mayor asked for calm.
  National Wire Service: She had asked residents to stay calm
  The Marlowe Courier: "I asked for calm and most of our people listened," said Delgado, the mayor
Police made 14 arrests.
  The Marlowe Courier: police made 14 arrests
Askew was walking to his car when stopped.
  The Marlowe Courier: Askew, 24, was walking to his car with a bag of ice when the two stopped him
He was 24 years old.
  National Wire Service: a 24-year-old Black man
  The Marlowe Courier: Askew, 24
Loretta Askew buried her son on April 17.
  The Marlowe Courier: Loretta Askew buried her only son on April 17
Someone said that they followed their training.
  Buckeye Voice: 'They followed their training'
Media claimed that he never turned around.
  Buckeye Voice: He never turned around, left-leaning media claimed in April
Neither had drawn a gun before.
  Buckeye Voice: Neither had so much as drawn a gun on duty before

=== conflicts
denial | National Wire Service: did not testify | The Marlowe Courier: Among the 27 witnesses they heard was Alyssa Trent
denial | National Wire Service: did not testify | Buckeye Voice: had voluntarily told jurors their side
denial | National Wire Service: will return to duty | The Marlowe Courier: resigned in June
quotation | National Wire Service: would have done, and the jurors answered | Buckeye Voice: would do, and the jury answered
denial | National Wire Service: would sue the city | Buckeye Voice: has decided against a lawsuit
name | National Wire Service: Kolb fired first | The Marlowe Courier: It was she who shot first
denial | National Wire Service: remained peaceful | The Marlowe Courier: windows were smashed at a bank and two stores
