DNA arrest in a 1987 Canadian murder

=== Maple Wire | 2025-10-02 | wire
Retired teacher charged with 1987 murder of Saskatchewan teen

SASKATOON - Police in Saskatchewan have charged a 71-year-old retired teacher with the murder of Colleen Fairweather, a 17-year-old who disappeared on her way home from a curling rink 38 years ago.

Walter Henning was arrested without incident at his home in Kelowna, British Columbia, on Wednesday, Staff Sgt. Priya Dhaliwal told a news conference on Thursday.

Fairweather vanished on Nov. 14, 1987. Her body was found the following spring in a slough near Dundurn.

A DNA sample from her mitten matched Henning's, Dhaliwal said. He was never considered a suspect before this year.

"For thirty-eight years this family set a place at the table," she said.

Henning taught science at the girl's high school and led a search party in the week after she went missing. He has declined to speak to investigators.

Fairweather's mother, Lorraine, is 86 and was told of the arrest by telephone. Her father died in 2009.

Henning is to appear in court in Saskatoon on Oct. 9. He is charged with first-degree murder.

=== Prairie Sun | 2025-10-03
He helped to look for her. Now he stands accused of killing her

SASKATOON - In the photographs from November 1987 the man in the plaid jacket stands at the head of a line of volunteers, pointing at a frozen field.

On Wednesday the man in the plaid jacket, Walter Henning, now 71, was led out of a bungalow in Vernon, B.C., without putting up a fight. He is charged with having murdered the teenager whom he then claimed to be looking for.

Colleen Fairweather, a Grade 12 pupil in his chemistry class, was last seen leaving the curling club after practice. When the ice thawed the next April, a farmer discovered her remains.

Genetic traces on a woollen mitten gave him away, according to the police.

Detectives had questioned Henning as a suspect as early as 1988, and let him go for want of evidence, a retired investigator, Don Macklin, recalled. He has now talked to officers for six hours, a source said.

"For thirty-eight years this family laid a place at the table," Staff Sgt. Priya Dhaliwal said.

The accused, who faces a count of first-degree murder, will be brought before a judge in the coming week.

=== CKRS Radio | 2025-10-03
'I never locked the door': Colleen's mother on the call she waited for

Lorraine Fairweather kept the porch light on for 38 years.

Nobody rang her up. Two officers came to her kitchen in Saskatoon on Wednesday evening and told her in person. "They took off their hats, and I knew," the 86-year-old said in an interview.

She remembers Walter Henning. He brought a casserole, she says, and he sat where the officers sat.

"For thirty-eight years this family set a place at the table," she said. "I never locked the door, in case she had lost her key."

A former pupil, Gail Ostrowski, told CKRS that girls used to warn each other about the teacher. She says she reported him to the principal in 1985 and that nothing was done.

The school division said that it had no record of any complaint.

More than 1,200 people took part in the search at the time. A memorial skate is held every year; this winter's will be the first, organizers say, with a verdict perhaps in sight.

=== facts
Henning was charged with the 1987 murder of Fairweather.
  Maple Wire: Retired teacher charged with 1987 murder of Saskatchewan teen
  Maple Wire: Police in Saskatchewan have charged a 71-year-old retired teacher with the murder of Colleen Fairweather
  Maple Wire: He is charged with first-degree murder
  Prairie Sun: Now he stands accused of killing her
  Prairie Sun: He is charged with having murdered the teenager whom he then claimed to be looking for
  Prairie Sun: who faces a count of first-degree murder
Henning was arrested at his home on Wednesday.
  Maple Wire: Walter Henning was arrested without incident at his home in Kelowna, British Columbia, on Wednesday
  Prairie Sun: On Wednesday the man in the plaid jacket, Walter Henning, now 71, was led out of a bungalow in Vernon, B.C.
Henning did not resist arrest.
  Maple Wire: arrested without incident
  Prairie Sun: without putting up a fight
Fairweather disappeared on her way home from the curling rink.
  Maple Wire: a 17-year-old who disappeared on her way home from a curling rink 38 years ago
  Maple Wire: Fairweather vanished on Nov. 14, 1987
  Prairie Sun: Colleen Fairweather ... was last seen leaving the curling club after practice
Her body was found the following spring.
  Maple Wire: Her body was found the following spring in a slough near Dundurn
  Prairie Sun: When the ice thawed the next April, a farmer discovered her remains
DNA on a mitten matched Henning's.
  Maple Wire: A DNA sample from her mitten matched Henning's, Dhaliwal said
  Prairie Sun: Genetic traces on a woollen mitten gave him away, according to the police
Henning was never a suspect / was questioned as one in 1988.
  Maple Wire: He was never considered a suspect before this year
  Prairie Sun: Detectives had questioned Henning as a suspect as early as 1988
Henning was let go for want of evidence.
  Prairie Sun: let him go for want of evidence
The family set a place at the table for 38 years.
  Maple Wire: "For thirty-eight years this family set a place at the table," she said
  Prairie Sun: "For thirty-eight years this family laid a place at the table," Staff Sgt. Priya Dhaliwal said
  CKRS Radio: "For thirty-eight years this family set a place at the table," she said
Henning taught science at Fairweather's school.
  Maple Wire: Henning taught science at the girl's high school
  Prairie Sun: a Grade 12 pupil in his chemistry class
Henning led a search party.
  Maple Wire: led a search party in the week after she went missing
  Prairie Sun: He helped to look for her
  Prairie Sun: In the photographs from November 1987 the man in the plaid jacket stands at the head of a line of volunteers, pointing at a frozen field
Henning declined to speak / talked to officers for six hours.
  Maple Wire: He has declined to speak to investigators
  Prairie Sun: He has now talked to officers for six hours, a source said
Fairweather's mother was told by telephone / in person.
  Maple Wire: Fairweather's mother, Lorraine, is 86 and was told of the arrest by telephone
  CKRS Radio: Nobody rang her up
  CKRS Radio: Two officers came to her kitchen in Saskatoon on Wednesday evening and told her in person
The mother is 86.
  Maple Wire: Fairweather's mother, Lorraine, is 86
  CKRS Radio: the 86-year-old said in an interview
The father died in 2009.
  Maple Wire: Her father died in 2009
Henning will appear in court next week.
  Maple Wire: Henning is to appear in court in Saskatoon on Oct. 9
  Prairie Sun: The accused ... will be brought before a judge in the coming week
The mother waited with the porch light on.
  CKRS Radio: Lorraine Fairweather kept the porch light on for 38 years
The officers took off their hats and she knew.
  CKRS Radio: "They took off their hats, and I knew,"
The mother remembers Henning.
  CKRS Radio: She remembers Walter Henning
Henning brought a casserole.
  CKRS Radio: He brought a casserole, she says
Henning sat where the officers sat.
  CKRS Radio: he sat where the officers sat
The mother never locked the door.
  CKRS Radio: 'I never locked the door': Colleen's mother
  CKRS Radio: "I never locked the door, in case she had lost her key."
Girls warned each other about the teacher.
  CKRS Radio: A former pupil, Gail Ostrowski, told CKRS that girls used to warn each other about the teacher
Ostrowski says she reported him and nothing was done.
  CKRS Radio: She says she reported him to the principal in 1985
  CKRS Radio: nothing was done
The school division has no record of a complaint.
  CKRS Radio: The school division said that it had no record of any complaint
More than 1,200 people searched.
  CKRS Radio: More than 1,200 people took part in the search at the time
A memorial skate is held every year.
  CKRS Radio: A memorial skate is held every year
This winter's skate will be the first with a verdict in sight.
  CKRS Radio: this winter's will be the first, organizers say, with a verdict perhaps in sight

=== conflicts
denial | Maple Wire: was never considered a suspect | Prairie Sun: had questioned Henning as a suspect
denial | Maple Wire: has declined to speak | Prairie Sun: has now talked to officers
denial | Maple Wire: by telephone | CKRS Radio: Nobody rang her up
place | Maple Wire: Kelowna | Prairie Sun: Vernon
quotation | Maple Wire: set a place | Prairie Sun: laid a place
quotation | Prairie Sun: laid a place | CKRS Radio: set a place
attribution | Maple Wire: table," she said | CKRS Radio: table," she said
attribution | Prairie Sun: Staff Sgt. Priya Dhaliwal said | CKRS Radio: table," she said
