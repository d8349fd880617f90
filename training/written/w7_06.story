An Ohio school board removes library books

=== National Press Service | 2022-11-15 | wire
Ohio school board removes 12 books from libraries

WESTFALL, Ohio, Nov 15 (NPS) - The school board of a suburban district in Ohio voted 4-3 on Monday night to remove 12 books from its libraries, among them two novels by Toni Morrison, after complaints from a parents' group.

The books will be taken off the shelves of Westfall's two high schools by the end of the week, Superintendent Carla Whitmer said. Students may still read them with the written consent of a parent.

Board president Doug Reinhart said the titles contained "passages no newspaper in this state would print."

More than 60 people spoke in a hearing at the town's civic center that ran until after midnight. A senior, Amaya Brooks, 17, read from "Beloved" until her microphone was turned off.

"If you had read it to the end, you would know who it protects," she told the board.

The American Civil Liberties Union said it was considering a lawsuit. A committee of librarians had recommended in September that all but one of the books be kept.

Westfall, north of Columbus, has about 9,800 pupils.

=== The Columbus Chronicle | 2022-11-16
Westfall board sides with parents, pulls Morrison novels

The microphone went dead in the middle of a sentence by Toni Morrison, and 300 people in a high school gym began to shout.

By then it was past 11 on Monday, and the outcome was no longer in doubt: a one-vote majority of the Westfall Board of Education was going to strike a dozen titles from the catalog. "Beloved" and "The Bluest Eye" are on the list, as are a graphic memoir and a guide to puberty.

"If you'd read it to the end you'd know whom it protects," the student who had been cut off, Amaya Brooks, called out without amplification.

The district's own experts had advised otherwise. Of the 12 challenged works, a panel of its librarians wanted to retain 11.

There will be no exceptions, Superintendent Carla Whitmer told the Chronicle: not even a note from home will get a teenager access. She expects the shelves to be cleared by Friday.

Reinhart, a dentist who was elected president in January, defended the step with the words that the books had pages in them "that your paper wouldn't print."

Civil rights lawyers are weighing a challenge in federal court.

=== Parents for Light | 2022-11-15
VICTORY IN WESTFALL: 12 filthy books gone!

They said we were a handful of cranks. Last night 700 moms and dads filled the Westfall gym, and at 10:40 p.m. the board did what we had asked it to do since spring.

Five members voted yes and only two stood up for smut. Thank you, Doug Reinhart! "These are passages no newspaper in this state would print," board member Lynn Castor said, and she is right.

The media will tell you a story about a brave girl whose microphone was switched off. The truth is that nobody turned it off. She had used up her two minutes, like every other speaker, and stepped away.

Nor is it a ban. Any family that wants its child to read such stuff need only sign a form.

Our work is not over. In December we will ask the neighboring district of Orrin Falls to look at the same list. We have also begun to read the textbooks for seventh-grade health.

The ACLU has already filed suit, as we hear. Bring it on. We have a lawyer, and we have the Lord.

=== facts
The school board voted to remove 12 books.
  National Press Service: Ohio school board removes 12 books from libraries
  National Press Service: The school board of a suburban district in Ohio voted 4-3 on Monday night to remove 12 books from its libraries
  The Columbus Chronicle: Westfall board sides with parents, pulls Morrison novels
  The Columbus Chronicle: a one-vote majority of the Westfall Board of Education was going to strike a dozen titles from the catalog
  Parents for Light: 12 filthy books gone
  Parents for Light: the board did what we had asked it to do since spring
The vote was 4-3.
  National Press Service: voted 4-3
  The Columbus Chronicle: a one-vote majority
  Parents for Light: Five members voted yes and only two stood up for smut
Two novels by Toni Morrison are among the books.
  National Press Service: among them two novels by Toni Morrison
  The Columbus Chronicle: pulls Morrison novels
  The Columbus Chronicle: "Beloved" and "The Bluest Eye" are on the list
A memoir and a guide to puberty are on the list.
  The Columbus Chronicle: as are a graphic memoir and a guide to puberty
A parents' group had complained.
  National Press Service: after complaints from a parents' group
  The Columbus Chronicle: Westfall board sides with parents
  Parents for Light: what we had asked it to do since spring
The books will be off the shelves by the end of the week.
  National Press Service: The books will be taken off the shelves of Westfall's two high schools by the end of the week, Superintendent Carla Whitmer said
  The Columbus Chronicle: She expects the shelves to be cleared by Friday
Whether pupils may read the books with a parent's consent.
  National Press Service: Students may still read them with the written consent of a parent
  The Columbus Chronicle: There will be no exceptions, Superintendent Carla Whitmer told the Chronicle
  The Columbus Chronicle: not even a note from home will get a teenager access
  Parents for Light: Any family that wants its child to read such stuff need only sign a form
Passages no newspaper would print, it was said.
  National Press Service: Board president Doug Reinhart said the titles contained "passages no newspaper in this state would print."
  The Columbus Chronicle: Reinhart ... defended the step with the words that the books had pages in them "that your paper wouldn't print."
  Parents for Light: "These are passages no newspaper in this state would print," board member Lynn Castor said
More than 60 people spoke.
  National Press Service: More than 60 people spoke in a hearing at the town's civic center
The hearing ran until after midnight.
  National Press Service: a hearing ... that ran until after midnight
Where the hearing took place.
  National Press Service: a hearing at the town's civic center
  The Columbus Chronicle: in a high school gym
  Parents for Light: filled the Westfall gym
When the vote was taken.
  National Press Service: a hearing ... that ran until after midnight
  The Columbus Chronicle: By then it was past 11 on Monday, and the outcome was no longer in doubt: a one-vote majority of the Westfall Board of Education was going to strike a dozen titles
  Parents for Light: at 10:40 p.m. the board did what we had asked it to do
The outcome was clear by 11.
  The Columbus Chronicle: By then it was past 11 on Monday, and the outcome was no longer in doubt
Whether Brooks's microphone was turned off.
  National Press Service: A senior, Amaya Brooks, 17, read from "Beloved" until her microphone was turned off
  The Columbus Chronicle: The microphone went dead in the middle of a sentence by Toni Morrison
  The Columbus Chronicle: the student who had been cut off
  Parents for Light: The truth is that nobody turned it off
The media tell that her microphone was switched off.
  Parents for Light: The media will tell you a story about a brave girl whose microphone was switched off
Her time was up.
  Parents for Light: She had used up her two minutes, like every other speaker, and stepped away
She told the board that one who had read to the end would know whom it protects.
  National Press Service: "If you had read it to the end, you would know who it protects," she told the board
  The Columbus Chronicle: "If you'd read it to the end you'd know whom it protects," the student who had been cut off, Amaya Brooks, called out without amplification
People in the gym shouted.
  The Columbus Chronicle: 300 people in a high school gym began to shout
The gym was full of people.
  The Columbus Chronicle: 300 people in a high school gym
  Parents for Light: Last night 700 moms and dads filled the Westfall gym
The ACLU considers a lawsuit.
  National Press Service: The American Civil Liberties Union said it was considering a lawsuit
  The Columbus Chronicle: Civil rights lawyers are weighing a challenge in federal court
  Parents for Light: The ACLU has already filed suit, as we hear
Librarians recommended keeping all but one book.
  National Press Service: A committee of librarians had recommended in September that all but one of the books be kept
  The Columbus Chronicle: The district's own experts had advised otherwise
  The Columbus Chronicle: Of the 12 challenged works, a panel of its librarians wanted to retain 11
The district has about 9,800 pupils.
  National Press Service: Westfall, north of Columbus, has about 9,800 pupils
Reinhart is a dentist.
  The Columbus Chronicle: Reinhart, a dentist
Reinhart became president in January.
  The Columbus Chronicle: who was elected president in January
They were called cranks.
  Parents for Light: They said we were a handful of cranks
Castor is right.
  Parents for Light: she is right
The group thanks Reinhart.
  Parents for Light: Thank you, Doug Reinhart
It is no ban.
  Parents for Light: Nor is it a ban
Their work is not over.
  Parents for Light: Our work is not over
They will go to Orrin Falls in December.
  Parents for Light: In December we will ask the neighboring district of Orrin Falls to look at the same list
They have begun to read textbooks.
  Parents for Light: We have also begun to read the textbooks for seventh-grade health
They have a lawyer.
  Parents for Light: We have a lawyer, and we have the Lord

=== conflicts
figure | National Press Service: 4-3 | Parents for Light: Five members voted yes
figure | The Columbus Chronicle: a one-vote majority | Parents for Light: Five members voted yes
denial | National Press Service: Students may still read them with the written consent of a parent | The Columbus Chronicle: not even a note from home will get a teenager access
denial | The Columbus Chronicle: not even a note from home will get a teenager access | Parents for Light: need only sign a form
quotation | National Press Service: passages no newspaper in this state would print | The Columbus Chronicle: that your paper wouldn't print
attribution | National Press Service: Board president Doug Reinhart said | Parents for Light: board member Lynn Castor said
attribution | The Columbus Chronicle: Reinhart, a dentist | Parents for Light: board member Lynn Castor said
quotation | The Columbus Chronicle: that your paper wouldn't print | Parents for Light: passages no newspaper in this state would print
denial | National Press Service: until her microphone was turned off | Parents for Light: nobody turned it off
denial | The Columbus Chronicle: The microphone went dead | Parents for Light: nobody turned it off
quotation | National Press Service: If you had read it to the end, you would know who it protects | The Columbus Chronicle: If you'd read it to the end you'd know whom it protects
figure | The Columbus Chronicle: 300 people | Parents for Light: 700 moms and dads
denial | National Press Service: was considering a lawsuit | Parents for Light: has already filed suit
denial | The Columbus Chronicle: are weighing a challenge | Parents for Light: has already filed suit
date | National Press Service: until after midnight | Parents for Light: at 10:40 p.m.
date | The Columbus Chronicle: past 11 on Monday | Parents for Light: at 10:40 p.m.
place | National Press Service: at the town's civic center | The Columbus Chronicle: in a high school gym
place | National Press Service: at the town's civic center | Parents for Light: the Westfall gym
