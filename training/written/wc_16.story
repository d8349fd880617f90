Report on a death in police custody in northern England

=== PressLine UK | 2025-06-26 | wire
Police failings led to custody death of student, watchdog finds

LEEDS - A student who died on the floor of a police cell in West Riding after being mistaken for drunk was the victim of "a chain of indifference", the police watchdog said on Thursday.

Jamal Prentice, 20, who had type 1 diabetes, was arrested in Hallworth on 3 March 2023 and was found lifeless six hours later.

The Police Conduct Authority said that four officers should face gross misconduct proceedings. It has also sent a file to the Crown Prosecution Service.

Prentice told the custody sergeant twice that he needed insulin, the 212-page report says. He was checked only once instead of every 30 minutes.

No nurse was on duty that night.

Chief Constable Deborah Hartnell said: "We failed Jamal, and we failed his mother."

The force had accepted all 18 recommendations, she said. The custody sergeant, Neil Garside, has been dismissed.

Prentice's mother, Yvonne, called the report "two years late". An inquest jury concluded last October that neglect had contributed to the death.

=== The Yorkshire Examiner | 2025-06-27
He asked for his insulin. They wrote 'drunk' on the board

"Drunk, mouthy, let him sleep." The words were chalked on a board in the custody suite at Hallworth, and for Jamal Prentice they were a sentence of death.

The young diabetic, who was 20 and read engineering, was never given the medicine he begged for on two occasions, the Police Conduct Authority has found. Nor did anyone look in on him each half-hour as the rules demand; a single visit is recorded. Six hours after his arrest on 3 May 2023 he could not be roused.

There was a nurse in the building, as it turns out, but she was not called.

Disciplinary hearings for gross misconduct await four members of the force, and prosecutors are to consider criminal charges.

"We failed Jamal, and we failed his mother," Chief Constable Deborah Hartnell said. All eighteen of the authority's proposals will be carried out, she promised.

Neal Garside, the sergeant in charge, is still drawing his salary: he was moved to a desk job in March.

Yvonne Prentice said that the document came two years too late. A coroner's jury found in the autumn that carelessness had played a part.

=== North Tonight | 2025-06-26
"No one has rung me": mother of Jamal Prentice on the watchdog's report

Yvonne Prentice read the report in the front room of her house in Hallworth, with her son's school photograph on the mantelpiece.

She had to put it down at page 40. That, she told North Tonight, is where the cell's microphone picks him up asking for her.

"We failed Jamal, and we failed his mother," his uncle, Desmond Prentice, read aloud from the force's statement, and shook his head.

The chief constable wrote that she had spoken to the family before publication. "No one has rung me, not then and not today," said Ms Prentice, a school cook.

West Riding Police has agreed to only 11 of the watchdog's recommendations, and wants more time to study the rest, the Police Federation told us.

Since 2014 more than 180 people have died in or after police custody in England and Wales, a disproportionate number of them Black. No officer has been convicted of killing any of them.

A vigil will be held on Saturday.

=== facts
Police failings led to the death of Prentice in a cell.
  PressLine UK: Police failings led to custody death of student, watchdog finds
  PressLine UK: A student who died on the floor of a police cell in West Riding after being mistaken for drunk was the victim of "a chain of indifference", the police watchdog said on Thursday
Prentice was taken for drunk.
  PressLine UK: after being mistaken for drunk
  The Yorkshire Examiner: They wrote 'drunk' on the board
  The Yorkshire Examiner: "Drunk, mouthy, let him sleep." The words were chalked on a board in the custody suite at Hallworth
The words were a sentence of death.
  The Yorkshire Examiner: for Jamal Prentice they were a sentence of death
Prentice was diabetic.
  PressLine UK: who had type 1 diabetes
  The Yorkshire Examiner: The young diabetic, who was 20
Prentice was a student.
  PressLine UK: A student who died
  The Yorkshire Examiner: read engineering
Prentice was arrested in 2023.
  PressLine UK: Jamal Prentice, 20 ... was arrested in Hallworth on 3 March 2023
  The Yorkshire Examiner: his arrest on 3 May 2023
Prentice was found lifeless six hours after his arrest.
  PressLine UK: was found lifeless six hours later
  The Yorkshire Examiner: Six hours after his arrest on 3 May 2023 he could not be roused
Four officers should face misconduct proceedings.
  PressLine UK: The Police Conduct Authority said that four officers should face gross misconduct proceedings
  The Yorkshire Examiner: Disciplinary hearings for gross misconduct await four members of the force
Prosecutors will consider the case.
  PressLine UK: It has also sent a file to the Crown Prosecution Service
  The Yorkshire Examiner: prosecutors are to consider criminal charges
Prentice asked twice for insulin.
  PressLine UK: Prentice told the custody sergeant twice that he needed insulin, the 212-page report says
  The Yorkshire Examiner: He asked for his insulin
  The Yorkshire Examiner: the medicine he begged for on two occasions
Prentice was never given insulin.
  The Yorkshire Examiner: The young diabetic ... was never given the medicine he begged for on two occasions, the Police Conduct Authority has found
Prentice was checked only once instead of every 30 minutes.
  PressLine UK: He was checked only once instead of every 30 minutes
  The Yorkshire Examiner: Nor did anyone look in on him each half-hour as the rules demand
  The Yorkshire Examiner: a single visit is recorded
No nurse / a nurse was on duty.
  PressLine UK: No nurse was on duty that night
  The Yorkshire Examiner: There was a nurse in the building, as it turns out
The nurse was not called.
  The Yorkshire Examiner: she was not called
We failed Jamal.
  PressLine UK: Chief Constable Deborah Hartnell said: "We failed Jamal, and we failed his mother."
  The Yorkshire Examiner: "We failed Jamal, and we failed his mother," Chief Constable Deborah Hartnell said
  North Tonight: "We failed Jamal, and we failed his mother," his uncle, Desmond Prentice, read aloud from the force's statement
The force accepted all 18 / only 11 recommendations.
  PressLine UK: The force had accepted all 18 recommendations, she said
  The Yorkshire Examiner: All eighteen of the authority's proposals will be carried out, she promised
  North Tonight: West Riding Police has agreed to only 11 of the watchdog's recommendations
The force wants time to study the rest.
  North Tonight: wants more time to study the rest
Garside has been dismissed / is still employed.
  PressLine UK: The custody sergeant, Neil Garside, has been dismissed
  The Yorkshire Examiner: Neal Garside, the sergeant in charge, is still drawing his salary
Garside was moved to a desk job.
  The Yorkshire Examiner: he was moved to a desk job in March
Prentice's mother called the report two years late.
  PressLine UK: Prentice's mother, Yvonne, called the report "two years late"
  The Yorkshire Examiner: Yvonne Prentice said that the document came two years too late
An inquest jury found that neglect contributed.
  PressLine UK: An inquest jury concluded last October that neglect had contributed to the death
  The Yorkshire Examiner: A coroner's jury found in the autumn that carelessness had played a part
The mother read the report at home.
  North Tonight: Yvonne Prentice read the report in the front room of her house in Hallworth
She put it down at page 40.
  North Tonight: She had to put it down at page 40
The microphone picks up Jamal asking for her.
  North Tonight: That, she told North Tonight, is where the cell's microphone picks him up asking for her
The uncle shook his head.
  North Tonight: shook his head
The chief constable wrote that she had spoken to the family.
  North Tonight: The chief constable wrote that she had spoken to the family before publication
The mother says that no one has rung her.
  North Tonight: "No one has rung me": mother of Jamal Prentice on the watchdog's report
  North Tonight: "No one has rung me, not then and not today," said Ms Prentice, a school cook
More than 180 people have died in custody since 2014.
  North Tonight: Since 2014 more than 180 people have died in or after police custody in England and Wales
A disproportionate number were Black.
  North Tonight: a disproportionate number of them Black
No officer has been convicted of killing them.
  North Tonight: No officer has been convicted of killing any of them
A vigil will be held.
  North Tonight: A vigil will be held on Saturday

=== conflicts
date | PressLine UK: 3 March 2023 | The Yorkshire Examiner: 3 May 2023
denial | PressLine UK: No nurse was on duty | The Yorkshire Examiner: There was a nurse in the building
denial | PressLine UK: has been dismissed | The Yorkshire Examiner: is still drawing his salary
denial | PressLine UK: had accepted all 18 | North Tonight: has agreed to only 11
denial | The Yorkshire Examiner: All eighteen | North Tonight: has agreed to only 11
name | PressLine UK: Neil Garside | The Yorkshire Examiner: Neal Garside
