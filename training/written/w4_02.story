Marathon winner is disqualified in Slovenia

=== Adria Report | 2025-10-26 | wire
Runner stripped of Lipnica Marathon win for taking lift on course van

LIPNICA, Slovenia — Organisers of the Lipnica Marathon disqualified women's winner Ana Kovačič on Sunday evening after video showed her leaving a broom wagon three kilometres from the finish.

Kovačič, a 33-year-old dentist from Maribor, had crossed the line in 2 hours 41 minutes, which would have been a course record.

Race director Bojan Zupan said timing mats had failed to register her at 30 and 35 kilometres.

"We looked at the data, then at the pictures, and there was nothing left to discuss," Zupan said.

Kovačič told state television that she had felt dizzy and had accepted a ride, but had meant to leave the race. "I ran to the finish to get my clothes, not to win," she said.

Victory was awarded to Kenya's Beatrice Chelimo, who had come second, 52 seconds behind. She will receive the 8,000-euro prize.

The Slovenian athletics federation will decide in November whether to ban Kovačič.

Nearly 6,000 runners took part in the race, the 24th of its kind. Last year's winner, Tjaša Oblak, did not start because of a knee injury.

=== Maribor Evening Post | 2025-10-27
“I only wanted my clothes back”: Maribor dentist loses marathon crown

She wore the laurel wreath for all of four hours. Then the jury of the Lipnica Marathon took the victory away from Ana Kovačič, the dentist from Maribor, because a spectator's film showed her climbing out of a van with only three kilometres to go.

Her name was missing, too, in the records of two checkpoints between kilometre 30 and kilometre 35.

“We looked at the pictures and saw that there was nothing left to argue about,” Bojan Zupan, who is in charge of the race, explained.

The 34-year-old does not dispute that she was driven. She had become giddy, she said in a television interview, and by then she had given up; she jogged to the finish merely to collect her belongings.

Why she then stood on the podium, Kovačič could not say.

First place and the winner's cheque of 8,000 euros go to Beatrice Chelimo of Kenya, who finished just under a minute after her.

Whether a ban follows is a matter for the national federation, which meets on the case next month.

=== Striders' Weekly | 2025-10-30
Chelimo: “I knew nobody had passed me”

Beatrice Chelimo had already packed for the airport when the telephone rang in her hotel room. The Ugandan, 27, was told that she had won the Lipnica Marathon after all.

“I knew nobody had passed me,” she told Striders' Weekly. “I asked the motorbike rider where that woman came from, and he just laughed.”

On Sunday it was Ana Kovačič who broke the tape after 2:41, apparently the fastest time ever run by a woman in Lipnica. Organisers annulled her result once a clip of her getting off a tram began to circulate online.

Kovačič insisted on television that she had never meant to stay in the race. But she refused an invitation to apologise to Chelimo in person, according to the director, Bojan Zupan.

Chelimo, who trains with her two brothers in Iten, will put the 8,000 euros towards a water tank for her parents.

She would have liked to hear her anthem, she said. The ceremony will not be repeated.

=== facts
Kovačič was disqualified.
  Adria Report: Runner stripped of Lipnica Marathon win
  Adria Report: Organisers of the Lipnica Marathon disqualified women's winner Ana Kovačič on Sunday evening
  Maribor Evening Post: Maribor dentist loses marathon crown
  Maribor Evening Post: the jury of the Lipnica Marathon took the victory away from Ana Kovačič
  Striders' Weekly: Organisers annulled her result
A video showed her leaving a vehicle.
  Adria Report: video showed her leaving a broom wagon three kilometres from the finish
  Maribor Evening Post: a spectator's film showed her climbing out of a van with only three kilometres to go
  Striders' Weekly: a clip of her getting off a tram began to circulate online
She had taken a ride.
  Adria Report: for taking lift on course van
  Adria Report: had accepted a ride
  Maribor Evening Post: The 34-year-old does not dispute that she was driven
She is a dentist from Maribor of a certain age.
  Adria Report: Kovačič, a 33-year-old dentist from Maribor
  Maribor Evening Post: Ana Kovačič, the dentist from Maribor
  Maribor Evening Post: The 34-year-old
She crossed the line first in 2:41.
  Adria Report: had crossed the line in 2 hours 41 minutes
  Striders' Weekly: On Sunday it was Ana Kovačič who broke the tape after 2:41
It would have been the course record.
  Adria Report: which would have been a course record
  Striders' Weekly: apparently the fastest time ever run by a woman in Lipnica
The timing did not register her at 30 and 35 km.
  Adria Report: Race director Bojan Zupan said timing mats had failed to register her at 30 and 35 kilometres
  Maribor Evening Post: Her name was missing, too, in the records of two checkpoints between kilometre 30 and kilometre 35
Zupan: there was nothing left to discuss.
  Adria Report: "We looked at the data, then at the pictures, and there was nothing left to discuss," Zupan said
  Maribor Evening Post: “We looked at the pictures and saw that there was nothing left to argue about,” Bojan Zupan, who is in charge of the race, explained
She had felt dizzy.
  Adria Report: Kovačič told state television that she had felt dizzy
  Maribor Evening Post: She had become giddy, she said in a television interview
She says she had meant to leave the race.
  Adria Report: had meant to leave the race
  Maribor Evening Post: by then she had given up
  Striders' Weekly: Kovačič insisted on television that she had never meant to stay in the race
She ran to the finish only for her clothes.
  Adria Report: "I ran to the finish to get my clothes, not to win," she said
  Maribor Evening Post: “I only wanted my clothes back”
  Maribor Evening Post: she jogged to the finish merely to collect her belongings
Chelimo is declared the winner.
  Adria Report: Victory was awarded to Kenya's Beatrice Chelimo
  Maribor Evening Post: First place ... go to Beatrice Chelimo of Kenya
  Striders' Weekly: The Ugandan, 27, was told that she had won the Lipnica Marathon after all
Chelimo came second, 52 seconds behind.
  Adria Report: who had come second, 52 seconds behind
  Maribor Evening Post: who finished just under a minute after her
Chelimo gets the 8,000 euros.
  Adria Report: She will receive the 8,000-euro prize
  Maribor Evening Post: the winner's cheque of 8,000 euros go to Beatrice Chelimo
The federation decides on a ban in November.
  Adria Report: The Slovenian athletics federation will decide in November whether to ban Kovačič
  Maribor Evening Post: Whether a ban follows is a matter for the national federation, which meets on the case next month
Nearly 6,000 ran.
  Adria Report: Nearly 6,000 runners took part in the race
It was the 24th edition.
  Adria Report: the 24th of its kind
Last year's winner did not start.
  Adria Report: Last year's winner, Tjaša Oblak, did not start because of a knee injury
She wore the wreath for four hours.
  Maribor Evening Post: She wore the laurel wreath for all of four hours
She could not say why she stood on the podium.
  Maribor Evening Post: Why she then stood on the podium, Kovačič could not say
Chelimo had packed when the phone rang.
  Striders' Weekly: Beatrice Chelimo had already packed for the airport when the telephone rang in her hotel room
Chelimo knew nobody had passed her.
  Striders' Weekly: Chelimo: “I knew nobody had passed me”
  Striders' Weekly: “I knew nobody had passed me,” she told Striders' Weekly
She asked the motorbike rider.
  Striders' Weekly: “I asked the motorbike rider where that woman came from, and he just laughed.”
Kovačič refused to apologise in person.
  Striders' Weekly: she refused an invitation to apologise to Chelimo in person, according to the director, Bojan Zupan
Chelimo trains in Iten with her brothers.
  Striders' Weekly: Chelimo, who trains with her two brothers in Iten
She will spend the money on a water tank.
  Striders' Weekly: will put the 8,000 euros towards a water tank for her parents
She would have liked to hear her anthem.
  Striders' Weekly: She would have liked to hear her anthem, she said
The ceremony will not be repeated.
  Striders' Weekly: The ceremony will not be repeated

=== conflicts
figure | Adria Report: 33-year-old | Maribor Evening Post: 34-year-old
name | Adria Report: Kenya's | Striders' Weekly: The Ugandan
name | Maribor Evening Post: Beatrice Chelimo of Kenya | Striders' Weekly: The Ugandan
name | Adria Report: a broom wagon | Striders' Weekly: a tram
name | Maribor Evening Post: a van | Striders' Weekly: a tram
quotation | Adria Report: We looked at the data, then at the pictures, and there was nothing left to discuss | Maribor Evening Post: We looked at the pictures and saw that there was nothing left to argue about
