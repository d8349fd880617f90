A mill is said to be in danger, and a week later it is closed: what is rumoured is not what is announced

=== Post | 2025-03-03
Hallam said to weigh closing Kestel works

Hallam Steel is considering closing its rolling mill in Kestel, two people familiar with the matter told the Post.

No decision has been taken, they said. A sale to a competitor is also being looked at, though talks have not begun.

The mill employs 850 people and has lost money for three years. A spokeswoman for Hallam declined to comment.

“We read about it in the paper, as always,” said Igor Panek, head of the works council. He has asked the company for a meeting this week.

The town gets a fifth of its revenue from the works.

=== Mirror | 2025-03-10
Hallam to close mill in Kestel

Hallam Steel will close its mill in Kestel at the end of the year, the company announced on Monday.

All 850 workers are to lose their jobs. No buyer had been found, it said.

Chief executive Rhea Dunn said demand had fallen by a third since 2021. “We have looked at every other way,” she said.

A week ago the company had refused to say anything about reports of a closure.

The mill made a loss in each of the last three years. Its rolls will be moved to a site in the south, where Hallam has built a new hall.

=== Echo | 2025-03-11
Anger in Kestel after Hallam’s decision

Hundreds of steelworkers marched through Kestel on Tuesday, a day after learning that their mill would shut in December.

About 850 people earn their living there.

“They decided this long ago,” said Igor Panek, who leads the works council. “The rumours were true and nobody dared say so.”

Rhea Dunn, who heads Hallam, wrote in a letter to the staff that the company had tried everything else. Customers had ordered a third less than four years earlier.

The mayor wants the regional government to step in. Shops along the route of the march closed for an hour.

=== facts
Hallam is considering a closure, it is rumoured.
  Post: Hallam said to weigh closing Kestel works
  Post: Hallam Steel is considering closing its rolling mill in Kestel
Hallam closes the mill at the end of the year, it is announced.
  Mirror: Hallam to close mill in Kestel
  Mirror: Hallam Steel will close its mill in Kestel at the end of the year
  Echo: their mill would shut in December
No decision has been taken.
  Post: No decision has been taken
A sale is being looked at.
  Post: A sale to a competitor is also being looked at
No buyer was found.
  Mirror: No buyer had been found
850 people work there.
  Post: The mill employs 850 people
  Mirror: All 850 workers are to lose their jobs
  Echo: About 850 people earn their living there
It has made losses for three years.
  Post: has lost money for three years
  Mirror: The mill made a loss in each of the last three years
Hallam would not comment on the rumour.
  Post: A spokeswoman for Hallam declined to comment
  Mirror: A week ago the company had refused to say anything about reports of a closure
Demand has fallen by a third.
  Mirror: demand had fallen by a third since 2021
  Echo: Customers had ordered a third less than four years earlier
Hallam has tried everything else.
  Mirror: “We have looked at every other way,” she said
  Echo: the company had tried everything else
The works council read it in the paper.
  Post: “We read about it in the paper, as always,” said Igor Panek
It asks for a meeting.
  Post: He has asked the company for a meeting this week
The town needs the works.
  Post: The town gets a fifth of its revenue from the works
The rolls are moved.
  Mirror: Its rolls will be moved to a site in the south
Steelworkers marched.
  Echo: Hundreds of steelworkers marched through Kestel on Tuesday
It was decided long ago.
  Echo: “They decided this long ago,” said Igor Panek
The rumours were true.
  Echo: “The rumours were true and nobody dared say so.”
The mayor wants help.
  Echo: The mayor wants the regional government to step in

=== speakers
Post: “We read about it | Igor Panek
Mirror: “We have looked | Rhea Dunn
Echo: “They decided this | Igor Panek
Echo: “The rumours were true | Igor Panek
