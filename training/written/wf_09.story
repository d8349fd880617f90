Chess player accused of cheating

=== Board Agency | 2024-05-22 | wire
Chess body clears Armenian grandmaster Petrosyan-Lee of cheating

LAUSANNE - The International Chess Council has acquitted grandmaster Aram Petrosyan-Lee of cheating at last year's Samarkand Open, it said on Wednesday.

The three-member panel found no proof that the 21-year-old had been helped by a computer in his win over Germany's Lukas Reinholt. A hidden transmitter which a guard claimed to have seen was a hearing aid, the panel wrote.

Reinholt, who had raised the charge after the game, withdrew it in writing in March.

"Fourteen months of my life are gone, but my name is clean," Petrosyan-Lee said in Yerevan. He played no tournament during the proceedings.

He gets the first prize of 60,000 dollars, which had been held back, and he will start at the Candidates event in Toronto in August.

The council's president, Valeria Conti, offered him an apology.

Statistician Ken Olafsson, whose report had started the case, was not heard by the panel.

=== Die Bretter | 2024-05-23
No device, no verdict, no regrets: the Petrosyan-Lee affair ends

Fourteen months after the scandal of Samarkand, the case against Aram Petrosyan-Lee has collapsed.

Not guilty, says the arbitration panel of the world federation. What the security man took for a sender was in truth an aid for the young Armenian's weak left ear.

Lukas Reinholt does not want to hear of it. The Hamburg player stands by his accusation to this day. "I know what I saw at the board, and no paper changes that," he told Die Bretter by telephone.

The statistician Ken Olafsson, who found the moves too good to be human, testified before the panel for three hours in February, but his numbers did not convince anybody.

Petrosyan-Lee, 21, will at last receive his winnings, 60,000 dollars. He sat out all events while the inquiry lasted and is now set for the Candidates in Montreal.

President Valeria Conti expressed regret, but stopped short of an apology. "We followed our rules," she said.

=== Caucasus Morning | 2024-05-23
Yerevan celebrates its cleared prodigy

Car horns sounded on Republic Square in the evening, and for once it was not about football.

Aram Petrosyan-Lee, the boy wonder of Armenian chess, is innocent: this is how the International Chess Council ended a case that had divided the chess world since March of last year.

His mother, Sona, who teaches piano, wept in front of the cameras. "They looked into my son's ears and found nothing but ears," she said.

For more than a year he had been allowed to play and had done so: in Dubai he finished fourth last autumn, and in Riga he won the blitz.

The prime minister telephoned his congratulations. A street in the Arabkir district where he grew up may be named after him, the mayor hinted.

Petrosyan-Lee himself was brief. "Fourteen months are gone, but my name is clean," he said, and went for ice cream.

=== facts
The chess council cleared Petrosyan-Lee of cheating.
  Board Agency: Chess body clears Armenian grandmaster Petrosyan-Lee of cheating
  Board Agency: The International Chess Council has acquitted grandmaster Aram Petrosyan-Lee of cheating at last year's Samarkand Open
  Die Bretter: the Petrosyan-Lee affair ends
  Die Bretter: the case against Aram Petrosyan-Lee has collapsed
  Die Bretter: Not guilty, says the arbitration panel of the world federation
  Caucasus Morning: Aram Petrosyan-Lee, the boy wonder of Armenian chess, is innocent
  Caucasus Morning: its cleared prodigy
The council announced it on Wednesday.
  Board Agency: it said on Wednesday
The panel found no proof of help by a computer.
  Board Agency: The three-member panel found no proof that the 21-year-old had been helped by a computer
He had beaten Reinholt.
  Board Agency: in his win over Germany's Lukas Reinholt
The supposed transmitter was a hearing aid.
  Board Agency: A hidden transmitter which a guard claimed to have seen was a hearing aid
  Die Bretter: What the security man took for a sender was in truth an aid for the young Armenian's weak left ear
Reinholt raised the charge.
  Board Agency: who had raised the charge after the game
Reinholt took back his charge.
  Board Agency: withdrew it in writing in March
  Die Bretter: The Hamburg player stands by his accusation to this day
Reinholt does not want to hear of the acquittal.
  Die Bretter: Lukas Reinholt does not want to hear of it
Reinholt said that he knew what he saw.
  Die Bretter: "I know what I saw at the board, and no paper changes that,"
Petrosyan-Lee said that fourteen months are gone but his name is clean.
  Board Agency: "Fourteen months of my life are gone, but my name is clean,"
  Caucasus Morning: "Fourteen months are gone, but my name is clean,"
The case lasted fourteen months.
  Board Agency: Fourteen months of my life
  Die Bretter: Fourteen months after the scandal of Samarkand
  Caucasus Morning: had divided the chess world since March of last year
He played no tournaments during the case.
  Board Agency: He played no tournament during the proceedings
  Die Bretter: He sat out all events while the inquiry lasted
  Caucasus Morning: For more than a year he had been allowed to play and had done so
He finished fourth in Dubai.
  Caucasus Morning: in Dubai he finished fourth last autumn
He won the blitz in Riga.
  Caucasus Morning: in Riga he won the blitz
He gets the prize of 60,000 dollars.
  Board Agency: He gets the first prize of 60,000 dollars
  Die Bretter: Petrosyan-Lee, 21, will at last receive his winnings, 60,000 dollars
The prize had been held back.
  Board Agency: which had been held back
  Die Bretter: will at last receive his winnings
He will play in the Candidates.
  Board Agency: he will start at the Candidates event in Toronto in August
  Die Bretter: is now set for the Candidates in Montreal
Conti apologised.
  Board Agency: The council's president, Valeria Conti, offered him an apology
  Die Bretter: stopped short of an apology
Conti expressed regret.
  Die Bretter: President Valeria Conti expressed regret
Conti said that they followed the rules.
  Die Bretter: "We followed our rules," she said
Olafsson's report had started the case.
  Board Agency: whose report had started the case
Olafsson found the moves too good to be human.
  Die Bretter: who found the moves too good to be human
Olafsson was heard by the panel.
  Board Agency: Statistician Ken Olafsson ... was not heard by the panel
  Die Bretter: The statistician Ken Olafsson ... testified before the panel for three hours in February
Olafsson's numbers convinced nobody.
  Die Bretter: his numbers did not convince anybody
Petrosyan-Lee is 21.
  Board Agency: the 21-year-old
  Die Bretter: Petrosyan-Lee, 21
Yerevan celebrated.
  Caucasus Morning: Yerevan celebrates its cleared prodigy
  Caucasus Morning: Car horns sounded on Republic Square in the evening
It was not about football.
  Caucasus Morning: for once it was not about football
His mother wept.
  Caucasus Morning: His mother, Sona, who teaches piano, wept in front of the cameras
His mother said that they found nothing but ears.
  Caucasus Morning: "They looked into my son's ears and found nothing but ears," she said
The prime minister congratulated.
  Caucasus Morning: The prime minister telephoned his congratulations
A street may be named after him.
  Caucasus Morning: A street in the Arabkir district where he grew up may be named after him
Petrosyan-Lee was brief.
  Caucasus Morning: Petrosyan-Lee himself was brief
He went for ice cream.
  Caucasus Morning: went for ice cream

=== conflicts
denial | Board Agency: withdrew it in writing | Die Bretter: stands by his accusation to this day
denial | Board Agency: offered him an apology | Die Bretter: stopped short of an apology
denial | Board Agency: was not heard by the panel | Die Bretter: testified before the panel for three hours
denial | Board Agency: He played no tournament | Caucasus Morning: had been allowed to play and had done so
denial | Die Bretter: He sat out all events | Caucasus Morning: had been allowed to play and had done so
place | Board Agency: in Toronto | Die Bretter: in Montreal
