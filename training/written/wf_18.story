Ballet director leaves after allegations

=== Austria Central | 2024-09-17 | wire
Ballet chief Varkonyi quits Vienna company amid bullying claims

VIENNA - Laszlo Varkonyi, artistic director of the Danube Ballet, stepped down on Tuesday after 17 dancers accused him of bullying, the ministry of culture said.

The Hungarian, 59, had been in office since 2016. He asked minister Helene Stadlmann on Monday evening to release him from his contract, which would have run until 2027.

"I demand of others what I demanded of myself, and I see that it was too much," Varkonyi said in a written statement.

The dancers say that he weighed them in front of the company and made an injured ballerina perform on a broken toe. Varkonyi rejects the charge of having weighed anyone.

He receives no severance pay, the ministry said.

French choreographer Odile Marchand takes over until next summer. The premiere of "Giselle" on October 5 will take place as planned.

Varkonyi had been cleared by an internal inquiry in 2021. The works council was not told of its result at the time, chairwoman Petra Zach said.

=== Wiener Allgemeine Kurier | 2024-09-18
The last curtain for the iron Laszlo

It ended without flowers. Laszlo Varkonyi took his coat, his dog and the portrait of Nijinsky and left by the stage door.

The man who gave the Danube Ballet world fame, and 17 of its members sleepless nights, is its director no longer. That he went by his own will is a polite fiction: Helene Stadlmann dismissed him on Monday with a telephone call of four minutes.

He does not leave poor. According to documents seen by the Kurier, 240,000 euros are to ease his farewell.

To the weighing in front of everybody he has owned up meanwhile. "It was the custom when I was young," the 59-year-old told this newspaper.

The works council had known since 2021 how the first inquiry ended, its minutes show, and did not raise its voice.

For "Giselle", in which a girl dances herself to death, nothing changes: curtain up on October 5. Odile Marchand, the new woman at the top, has to last until summer.

=== Pointe & Barre | 2024-09-20
After Varkonyi: dancers at the Danube speak out

"We danced with fear in our shoes," says Nora Lind, a soloist until last season.

Lind, 27, is among the seventeen who wrote to the ministry in July. She remembers mornings on the scales, in front of forty colleagues, and a director who said the numbers aloud.

Laszlo Varkonyi's departure, announced on Wednesday, came late for her: she now teaches children in Malmö.

The story of the broken toe is hers as well. "He told me that pain is information, and that I was not to pass it on," Lind says.

She does not hate him. In his eight years, she says, the company became one of the five best in Europe.

The interim director, the Belgian Odile Marchand, has opened a letter box for complaints. The "Giselle" that Varkonyi had rehearsed, however, will not be shown; the premiere has been put off to the new year.

=== facts
Varkonyi is no longer director of the Danube Ballet.
  Austria Central: Ballet chief Varkonyi quits Vienna company amid bullying claims
  Austria Central: Laszlo Varkonyi, artistic director of the Danube Ballet, stepped down on Tuesday
  Wiener Allgemeine Kurier: The last curtain for the iron Laszlo
  Wiener Allgemeine Kurier: is its director no longer
  Pointe & Barre: Laszlo Varkonyi's departure
The departure was announced on Tuesday.
  Austria Central: stepped down on Tuesday after 17 dancers accused him of bullying, the ministry of culture said
  Pointe & Barre: Laszlo Varkonyi's departure, announced on Wednesday
Seventeen dancers accused him of bullying.
  Austria Central: 17 dancers accused him of bullying
  Wiener Allgemeine Kurier: 17 of its members sleepless nights
  Pointe & Barre: the seventeen who wrote to the ministry in July
Varkonyi had been in office since 2016.
  Austria Central: The Hungarian, 59, had been in office since 2016
  Pointe & Barre: In his eight years
Varkonyi is 59.
  Austria Central: The Hungarian, 59
  Wiener Allgemeine Kurier: the 59-year-old
Varkonyi asked to be released himself.
  Austria Central: He asked minister Helene Stadlmann on Monday evening to release him from his contract
  Wiener Allgemeine Kurier: That he went by his own will is a polite fiction
  Wiener Allgemeine Kurier: Helene Stadlmann dismissed him on Monday with a telephone call of four minutes
The contract would have run until 2027.
  Austria Central: which would have run until 2027
Varkonyi said that he demanded too much.
  Austria Central: "I demand of others what I demanded of myself, and I see that it was too much,"
He weighed the dancers in front of the company.
  Austria Central: he weighed them in front of the company
  Pointe & Barre: She remembers mornings on the scales, in front of forty colleagues
Varkonyi denies that he weighed anyone.
  Austria Central: Varkonyi rejects the charge of having weighed anyone
  Wiener Allgemeine Kurier: To the weighing in front of everybody he has owned up meanwhile
Varkonyi said that it was the custom.
  Wiener Allgemeine Kurier: "It was the custom when I was young,"
The director said the numbers aloud.
  Pointe & Barre: a director who said the numbers aloud
A ballerina had to dance on a broken toe.
  Austria Central: made an injured ballerina perform on a broken toe
  Pointe & Barre: The story of the broken toe is hers as well
Varkonyi told Lind not to pass on pain.
  Pointe & Barre: "He told me that pain is information, and that I was not to pass it on,"
Varkonyi gets no severance pay.
  Austria Central: He receives no severance pay
  Wiener Allgemeine Kurier: He does not leave poor
  Wiener Allgemeine Kurier: 240,000 euros are to ease his farewell
Marchand takes over until summer.
  Austria Central: French choreographer Odile Marchand takes over until next summer
  Wiener Allgemeine Kurier: Odile Marchand, the new woman at the top, has to last until summer
  Pointe & Barre: The interim director, the Belgian Odile Marchand
Marchand has opened a letter box for complaints.
  Pointe & Barre: has opened a letter box for complaints
The premiere of "Giselle" stays on October 5.
  Austria Central: The premiere of "Giselle" on October 5 will take place as planned
  Wiener Allgemeine Kurier: For "Giselle", in which a girl dances herself to death, nothing changes
  Wiener Allgemeine Kurier: curtain up on October 5
  Pointe & Barre: The "Giselle" that Varkonyi had rehearsed, however, will not be shown
  Pointe & Barre: the premiere has been put off to the new year
In "Giselle" a girl dances herself to death.
  Wiener Allgemeine Kurier: in which a girl dances herself to death
Varkonyi was cleared by an inquiry in 2021.
  Austria Central: Varkonyi had been cleared by an internal inquiry in 2021
The works council did not know the result of the inquiry.
  Austria Central: The works council was not told of its result at the time
  Wiener Allgemeine Kurier: The works council had known since 2021 how the first inquiry ended
The works council did not raise its voice.
  Wiener Allgemeine Kurier: did not raise its voice
It ended without flowers.
  Wiener Allgemeine Kurier: It ended without flowers
Varkonyi left by the stage door.
  Wiener Allgemeine Kurier: Laszlo Varkonyi took his coat, his dog and the portrait of Nijinsky and left by the stage door
The Danube Ballet became one of the best companies under him.
  Wiener Allgemeine Kurier: The man who gave the Danube Ballet world fame
  Pointe & Barre: the company became one of the five best in Europe
Dancers speak out.
  Pointe & Barre: dancers at the Danube speak out
Lind said that they danced with fear.
  Pointe & Barre: "We danced with fear in our shoes," says Nora Lind
Lind was a soloist.
  Pointe & Barre: a soloist until last season
Lind is among the seventeen.
  Pointe & Barre: Lind, 27, is among the seventeen
The departure came late for Lind.
  Pointe & Barre: came late for her
Lind teaches children in Malmö.
  Pointe & Barre: she now teaches children in Malmö
Lind does not hate him.
  Pointe & Barre: She does not hate him

=== conflicts
denial | Austria Central: asked minister Helene Stadlmann | Wiener Allgemeine Kurier: Helene Stadlmann dismissed him
denial | Austria Central: rejects the charge of having weighed anyone | Wiener Allgemeine Kurier: he has owned up meanwhile
denial | Austria Central: receives no severance pay | Wiener Allgemeine Kurier: 240,000 euros are to ease his farewell
denial | Austria Central: was not told of its result | Wiener Allgemeine Kurier: had known since 2021
denial | Austria Central: will take place as planned | Pointe & Barre: will not be shown
denial | Wiener Allgemeine Kurier: nothing changes | Pointe & Barre: will not be shown
date | Austria Central: on Tuesday | Pointe & Barre: announced on Wednesday
name | Austria Central: French choreographer | Pointe & Barre: the Belgian Odile Marchand
