Nursing home fire in Quebec

=== Maple Wire | 2014-01-25 | wire
Fire at Quebec seniors' home kills 10, with 22 still missing

MONT-ALBAN, Quebec (Maple Wire) - Ten people were confirmed dead and 22 others were missing on Friday after a fire tore through a home for the elderly in eastern Quebec in bitter cold, police said.

The blaze at the Résidence Bellerive started shortly after midnight on Thursday in the kitchen, provincial police lieutenant Michel Gaudreau said.

Firefighters arrived eight minutes after the first call, but their hoses froze at minus 27 degrees Celsius.

"We had to choose whom to carry and whom to leave," said fire chief Yvan Chouinard, who has led the town's 30 volunteers since 2003.

The older half of the three-storey wooden building had no sprinklers. Only the wing added in 2002 was equipped with them.

Two night attendants were on duty, and both woke the residents door by door, co-owner Ghislaine Bernier told reporters. She said she had never received a complaint from the fire department.

Prime Minister Alan Drummond offered federal help on Friday. Police do not believe that a cigarette caused the fire, Gaudreau said.

Most of the 55 residents were over 85, and many used walkers or wheelchairs.

=== Le Riverain | 2014-01-26
Ice covers the ruins of the Bellerive

Where thirty-two of Mont-Alban's oldest citizens are presumed to have died, there is now a castle of ice. Crews melt it with steam, a metre at a time, so as not to hurt the dead.

The body count had reached ten by Saturday noon. No one believes that the 22 who are unaccounted for will be found alive.

"We had to decide whom to carry and whom to leave," says Yvan Chouinard, the chief of the volunteer brigade.

He had written to the owners three times about the lack of sprinklers, most recently in October, and Mrs Bernier had signed for the letters.

According to Roger Dubé, 88, who escaped down a ladder, it was a smoker on the second floor who dropped off with a lit cigarette. "I told him so every evening."

Nobody knocked on his door. The only attendant in the house, he says, had run out into the snow in her socks.

The ground floor, where the kitchen lay, was the last part to burn, experts have found; the pots still hang in a row.

=== The Dominion | 2014-01-25
Ottawa under pressure over sprinklers after Quebec tragedy

The death of at least 10 pensioners in a burning retirement home has reopened a debate that Ottawa thought it had closed.

Seniors' groups called on Friday for automatic sprinklers in every care home in the country. Quebec's own coroner had recommended the same in 2009, and in 2012 the province had rejected it as too costly.

Every part of the Bellerive, old and new, was fitted with sprinklers, insurer Fidélia maintains; they could not work because the pipes had frozen.

It took the first engine eight minutes to get there. Three-quarters of the residents were aged over 85.

The prime minister, Alan Drummond, has yet to offer anything but sympathy. The premier of Quebec broke off a trip to Davos.

Fire chief Yvon Chouinard was in tears when he addressed the media. His mother-in-law, 92, lived in the home; she was staying with relatives that night.

In 1969, a fire in a home at Notre-Dame-du-Lac took 54 lives, the worst such case in the province.

=== facts
Ten people are confirmed dead
  Maple Wire: kills 10
  Maple Wire: Ten people were confirmed dead
  Le Riverain: The body count had reached ten by Saturday noon
  The Dominion: The death of at least 10 pensioners
22 people are missing
  Maple Wire: with 22 still missing
  Maple Wire: 22 others were missing on Friday
  Le Riverain: the 22 who are unaccounted for
A fire destroyed a home for the elderly in Quebec
  Maple Wire: Fire at Quebec seniors' home
  Maple Wire: a fire tore through a home for the elderly in eastern Quebec in bitter cold
  The Dominion: in a burning retirement home
Thirty-two are presumed dead
  Le Riverain: Where thirty-two of Mont-Alban's oldest citizens are presumed to have died
No one believes that the missing are alive
  Le Riverain: No one believes that the 22 who are unaccounted for will be found alive
The fire started in the kitchen shortly after midnight on Thursday
  Maple Wire: The blaze at the Résidence Bellerive started shortly after midnight on Thursday in the kitchen
Where the fire started
  Maple Wire: started shortly after midnight on Thursday in the kitchen
  Le Riverain: it was a smoker on the second floor
The kitchen was the last part to burn
  Le Riverain: The ground floor, where the kitchen lay, was the last part to burn
The pots still hang
  Le Riverain: the pots still hang in a row
Firefighters arrived after eight minutes
  Maple Wire: Firefighters arrived eight minutes after the first call
  The Dominion: It took the first engine eight minutes to get there
The hoses froze
  Maple Wire: their hoses froze at minus 27 degrees Celsius
We had to choose whom to carry and whom to leave, the chief said
  Maple Wire: We had to choose whom to carry and whom to leave
  Le Riverain: We had to decide whom to carry and whom to leave
Chouinard is the fire chief
  Maple Wire: fire chief Yvan Chouinard
  Le Riverain: Yvan Chouinard, the chief of the volunteer brigade
  The Dominion: Fire chief Yvon Chouinard
Chouinard has led the volunteers since 2003
  Maple Wire: who has led the town's 30 volunteers since 2003
Chouinard was in tears
  The Dominion: Fire chief Yvon Chouinard was in tears
The older half had or had not sprinklers
  Maple Wire: The older half of the three-storey wooden building had no sprinklers
  Le Riverain: the lack of sprinklers
  The Dominion: Every part of the Bellerive, old and new, was fitted with sprinklers
The new wing had sprinklers
  Maple Wire: Only the wing added in 2002 was equipped with them
  The Dominion: Every part of the Bellerive, old and new, was fitted with sprinklers
The pipes had frozen
  The Dominion: they could not work because the pipes had frozen
Two attendants or one were on duty
  Maple Wire: Two night attendants were on duty
  Le Riverain: The only attendant in the house
The residents were or were not woken
  Maple Wire: both woke the residents door by door
  Le Riverain: Nobody knocked on his door
The attendant ran out
  Le Riverain: had run out into the snow in her socks
The owner had or had not received complaints
  Maple Wire: she had never received a complaint from the fire department
  Le Riverain: He had written to the owners three times
  Le Riverain: Mrs Bernier had signed for the letters
The last letter was of October
  Le Riverain: most recently in October
The prime minister did or did not offer help
  Maple Wire: Prime Minister Alan Drummond offered federal help on Friday
  The Dominion: The prime minister, Alan Drummond, has yet to offer anything but sympathy
A cigarette did or did not cause the fire
  Maple Wire: Police do not believe that a cigarette caused the fire
  Le Riverain: who dropped off with a lit cigarette
Dubé told the smoker every evening
  Le Riverain: I told him so every evening
Dubé escaped down a ladder
  Le Riverain: who escaped down a ladder
Most residents were over 85
  Maple Wire: Most of the 55 residents were over 85
  The Dominion: Three-quarters of the residents were aged over 85
Many used walkers or wheelchairs
  Maple Wire: many used walkers or wheelchairs
Ice covers the ruins
  Le Riverain: Ice covers the ruins of the Bellerive
  Le Riverain: there is now a castle of ice
Crews melt the ice with steam
  Le Riverain: Crews melt it with steam, a metre at a time
The tragedy reopened a debate
  The Dominion: has reopened a debate that Ottawa thought it had closed
Ottawa is under pressure over sprinklers
  The Dominion: Ottawa under pressure over sprinklers
Seniors' groups called for sprinklers
  The Dominion: Seniors' groups called on Friday for automatic sprinklers in every care home in the country
The coroner recommended sprinklers in 2009
  The Dominion: Quebec's own coroner had recommended the same in 2009
The province rejected it in 2012
  The Dominion: in 2012 the province had rejected it as too costly
The premier broke off a trip
  The Dominion: The premier of Quebec broke off a trip to Davos
The mother-in-law lived in the home
  The Dominion: His mother-in-law, 92, lived in the home
She was staying with relatives
  The Dominion: she was staying with relatives that night
A fire took 54 lives in 1969
  The Dominion: In 1969, a fire in a home at Notre-Dame-du-Lac took 54 lives
It was the worst case in the province
  The Dominion: the worst such case in the province

=== conflicts
name | Maple Wire: Yvan Chouinard | The Dominion: Yvon Chouinard
name | Le Riverain: Yvan Chouinard | The Dominion: Yvon Chouinard
place | Maple Wire: in the kitchen | Le Riverain: on the second floor
figure | Maple Wire: Two night attendants | Le Riverain: The only attendant
quotation | Maple Wire: had to choose | Le Riverain: had to decide
denial | Maple Wire: had no sprinklers | The Dominion: was fitted with sprinklers
denial | Le Riverain: lack of sprinklers | The Dominion: was fitted with sprinklers
denial | Maple Wire: woke the residents door by door | Le Riverain: Nobody knocked on his door
denial | Maple Wire: had never received a complaint | Le Riverain: had signed for the letters
denial | Maple Wire: offered federal help | The Dominion: has yet to offer anything but sympathy
denial | Maple Wire: do not believe that a cigarette caused the fire | Le Riverain: dropped off with a lit cigarette
