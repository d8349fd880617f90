Wrong patient operated on in Kenyan hospital

=== Rift News Agency | 2018-03-05 | wire
Kenyan hospital suspends four over brain surgery on wrong man

NAIROBI - Four members of staff at Kenya's second-largest public hospital have been suspended after surgeons opened the skull of the wrong patient, its management said on Friday.

The two men had been admitted to Lenana Referral Hospital on the same night, one with a blood clot on the brain, the other with nothing worse than a swelling of the scalp. Their name tags were mixed up, chief executive Grace Wanyonyi said.

The team noticed the mistake two hours into the operation, when it found no clot. "We deeply regret this event, and we have done all we can for both men," Wanyonyi told reporters.

The man who was operated on, a 26-year-old mechanic, is recovering and walks without help. The other was operated on the next day and died on Thursday.

The neurosurgeon, Dr Elijah Kiprono, apologised to both families in person, Wanyonyi said.

It was the first case of its kind at the hospital, she added.

Doctors in Nairobi went on strike on Saturday in support of their suspended colleagues. Kenya has about 30 neurosurgeons for some 50 million people.

=== Sauti | 2018-03-06
They cut open my head and never said sorry

Samuel Otieno remembers the smell of the lamp. When he woke up at Lenana, he had thirty-one stitches in his head, and none of them were meant for him.

"No one from that hospital has ever asked our pardon," his mother, Peris, said on Sunday. Of the surgeon the family have seen nothing but his signature.

Otieno, who repairs motorcycles for a living, came in with a bump after a fall. In the next bed lay a man whose brain was bleeding. Somewhere between the ward and the theatre, two paper bracelets changed wrists.

It took the doctors two hours to find out. "We deeply regret this event, and we have done everything possible for both men," said the director of the hospital, Grace Wanyonyi, who sent home a surgeon, an anaesthetist and two nurses.

The 26-year-old still cannot stand up by himself and sees double.

The second man, for whom the operation had been planned, has survived and left intensive care on Sunday. The two have become friends.

This is not the first time. In 2015, a woman at Lenana lost a healthy kidney because files had been swapped.

The doctors' union has called off a strike planned for Saturday, since the governor promised it a meeting.

=== facts
Surgeons operated on the wrong patient's head
  Rift News Agency: over brain surgery on wrong man
  Rift News Agency: surgeons opened the skull of the wrong patient
  Sauti: They cut open my head
  Sauti: he had thirty-one stitches in his head
The stitches were not meant for Otieno
  Sauti: none of them were meant for him
Four members of staff were suspended
  Rift News Agency: Kenyan hospital suspends four
  Rift News Agency: Four members of staff at Kenya's second-largest public hospital have been suspended
  Sauti: who sent home a surgeon, an anaesthetist and two nurses
Otieno remembers the smell of the lamp
  Sauti: Samuel Otieno remembers the smell of the lamp
Both men were admitted on the same night
  Rift News Agency: The two men had been admitted to Lenana Referral Hospital on the same night
One man had a blood clot on the brain
  Rift News Agency: one with a blood clot on the brain
  Sauti: In the next bed lay a man whose brain was bleeding
The other had only a swelling
  Rift News Agency: the other with nothing worse than a swelling of the scalp
  Sauti: came in with a bump after a fall
The name tags were mixed up
  Rift News Agency: Their name tags were mixed up
  Sauti: Somewhere between the ward and the theatre, two paper bracelets changed wrists
The mistake was noticed after two hours
  Rift News Agency: The team noticed the mistake two hours into the operation
  Sauti: It took the doctors two hours to find out
The team found no clot
  Rift News Agency: it found no clot
We deeply regret this event, Wanyonyi said
  Rift News Agency: We deeply regret this event
  Sauti: We deeply regret this event
We have done all we can for both men, Wanyonyi said
  Rift News Agency: we have done all we can for both men
  Sauti: we have done everything possible for both men
The man operated on by mistake is a mechanic of 26
  Rift News Agency: The man who was operated on, a 26-year-old mechanic
  Sauti: who repairs motorcycles for a living
  Sauti: The 26-year-old
The man walks or cannot stand without help
  Rift News Agency: walks without help
  Sauti: The 26-year-old still cannot stand up by himself
He is recovering
  Rift News Agency: The man who was operated on, a 26-year-old mechanic, is recovering
He sees double
  Sauti: sees double
The other was operated on the next day
  Rift News Agency: The other was operated on the next day
The operation had been planned for the other man
  Sauti: for whom the operation had been planned
The other man died or survived
  Rift News Agency: The other ... died on Thursday
  Sauti: The second man ... has survived
He left intensive care
  Sauti: left intensive care on Sunday
The two have become friends
  Sauti: The two have become friends
The surgeon did or did not apologise to the families
  Rift News Agency: The neurosurgeon, Dr Elijah Kiprono, apologised to both families in person
  Sauti: never said sorry
  Sauti: No one from that hospital has ever asked our pardon
  Sauti: Of the surgeon the family have seen nothing but his signature
It was or was not the first such case
  Rift News Agency: It was the first case of its kind at the hospital
  Sauti: This is not the first time
A woman lost a healthy kidney in 2015
  Sauti: In 2015, a woman at Lenana lost a healthy kidney
Files had been swapped
  Sauti: files had been swapped
Doctors did or did not go on strike on Saturday
  Rift News Agency: Doctors in Nairobi went on strike on Saturday in support of their suspended colleagues
  Sauti: The doctors' union has called off a strike planned for Saturday
The governor promised a meeting
  Sauti: the governor promised it a meeting
Kenya has about 30 neurosurgeons
  Rift News Agency: Kenya has about 30 neurosurgeons for some 50 million people

=== conflicts
quotation | Rift News Agency: all we can | Sauti: everything possible
denial | Rift News Agency: walks without help | Sauti: cannot stand up by himself
denial | Rift News Agency: died on Thursday | Sauti: has survived
denial | Rift News Agency: apologised to both families in person | Sauti: has ever asked our pardon
denial | Rift News Agency: It was the first case | Sauti: This is not the first time
denial | Rift News Agency: went on strike on Saturday | Sauti: called off a strike
