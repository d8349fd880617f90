A by-election in New South Wales

=== Southern Wire | 2021-05-22 | wire
Independent takes Nationals stronghold of Merriwindi

SYDNEY, Saturday - An independent farmer has won the by-election in the state seat of Merriwindi, ending 71 years of National Party rule in the district and leaving the New South Wales government without a majority.

With 78 per cent of votes counted, Joanne Tully led the Nationals candidate, former police inspector Craig Behan, by 3,140 votes after preferences. The swing against the Nationals was 19 per cent.

"The river has voted," Tully told supporters at the Merriwindi showground. She campaigned against a plan to sell water rights to a cotton company, Darrowby Agri.

Premier Sally Ostrander phoned Tully at 8.40pm to congratulate her. She ruled out calling an early election.

The by-election was caused by the resignation in March of Roads Minister Dean Purcell, who was found to have billed taxpayers $48,000 for flights to his beach house.

Labor did not field a candidate. Behan, 57, said he took full responsibility for the loss.

=== The Merriwindi Advocate | 2021-05-24
Tully storms home on a tide of anger

The beer ran out at the golf club at a quarter past nine, by which time Jo Tully's win was beyond doubt. For the first time since 1950, this electorate will not send a National to Macquarie Street.

When counting stopped for the night the Wattle Flat grazier was more than 3,000 ahead of Craig Behan on the two-candidate count, and nearly one voter in five had deserted the party of his grandfather. Pre-poll votes will be added tomorrow.

It was always going to be about water. Since January, when it emerged that the government meant to hand irrigation licences on the Barra to Darrowby Agri, Ms Tully has stood at every saleyard gate between here and Cobbin Creek with a petition.

"The river has spoken," she told the crowd.

Mr Behan did not ring her until Sunday, but was gracious. The fault was his and nobody else's, he said. Ms Ostrander made no call at all, Ms Tully told the Advocate. "Perhaps she hasn't got my number."

Few tears are shed for the man whose exit made it necessary. Dean Purcell, the former member, charged the public purse for trips by air to his holiday home at Yamba.

=== Capital Chatter | 2021-05-23
Premier in peril: five takeaways from the bush

One. The maths. Sally Ostrander now commands 46 votes in a house of 93 and needs a crossbencher for every bill.

Two. The blame game. Party director Neil Fawkner is telling anyone who will listen that head office never wanted Behan, a retired fire chief of 57, and that the locals insisted. Behan himself blames Darrowby.

Three. Labor's gamble paid off. By staying out of the contest it spared its voters a choice and the new member a rival.

Four. No snap poll. Ostrander said on Sunday that she would serve until March 2023, and she did the decent thing on the night: she was on the line to Tully before nine.

Five. Purcell's shadow. It was the member for Merriwindi's $84,000 in flights to the coast that started all this, and he still draws a parliamentary pension.

=== facts
Independent farmer Tully won the seat.
  Southern Wire: Independent takes Nationals stronghold of Merriwindi
  Southern Wire: An independent farmer has won the by-election in the state seat of Merriwindi
  The Merriwindi Advocate: Tully storms home on a tide of anger
  The Merriwindi Advocate: Jo Tully's win was beyond doubt
It ends decades of National Party rule there.
  Southern Wire: ending 71 years of National Party rule in the district
  The Merriwindi Advocate: For the first time since 1950, this electorate will not send a National to Macquarie Street
The government has no majority any more.
  Southern Wire: leaving the New South Wales government without a majority
  Capital Chatter: Sally Ostrander now commands 46 votes in a house of 93
Tully led Behan by more than 3,000 votes.
  Southern Wire: Joanne Tully led the Nationals candidate, former police inspector Craig Behan, by 3,140 votes after preferences
  The Merriwindi Advocate: the Wattle Flat grazier was more than 3,000 ahead of Craig Behan on the two-candidate count
78 per cent of votes were counted.
  Southern Wire: With 78 per cent of votes counted
Behan's former job.
  Southern Wire: former police inspector Craig Behan
  Capital Chatter: Behan, a retired fire chief of 57
The swing was 19 per cent.
  Southern Wire: The swing against the Nationals was 19 per cent
  The Merriwindi Advocate: nearly one voter in five had deserted the party of his grandfather
The river has voted, Tully said.
  Southern Wire: "The river has voted," Tully told supporters at the Merriwindi showground
  The Merriwindi Advocate: "The river has spoken," she told the crowd
She campaigned against the water sale.
  Southern Wire: She campaigned against a plan to sell water rights to a cotton company, Darrowby Agri
  The Merriwindi Advocate: Ms Tully has stood at every saleyard gate between here and Cobbin Creek with a petition
The government plans to sell water rights to Darrowby Agri.
  Southern Wire: a plan to sell water rights to a cotton company, Darrowby Agri
  The Merriwindi Advocate: the government meant to hand irrigation licences on the Barra to Darrowby Agri
The plan emerged in January.
  The Merriwindi Advocate: Since January, when it emerged
It was about water.
  The Merriwindi Advocate: It was always going to be about water
Whether the premier called Tully.
  Southern Wire: Premier Sally Ostrander phoned Tully at 8.40pm
  The Merriwindi Advocate: Ms Ostrander made no call at all, Ms Tully told the Advocate
  Capital Chatter: she was on the line to Tully before nine
Perhaps she hasn't got my number, Tully said.
  The Merriwindi Advocate: "Perhaps she hasn't got my number."
There will be no early election.
  Southern Wire: She ruled out calling an early election
  Capital Chatter: No snap poll
  Capital Chatter: Ostrander said on Sunday that she would serve until March 2023
Purcell's resignation caused the by-election.
  Southern Wire: The by-election was caused by the resignation in March of Roads Minister Dean Purcell
  The Merriwindi Advocate: the man whose exit made it necessary
Purcell charged the public for flights to his beach house.
  Southern Wire: who was found to have billed taxpayers $48,000 for flights to his beach house
  The Merriwindi Advocate: Dean Purcell, the former member, charged the public purse for trips by air to his holiday home at Yamba
  Capital Chatter: the member for Merriwindi's $84,000 in flights to the coast
The flights started it all.
  Capital Chatter: It was the member for Merriwindi's $84,000 in flights to the coast that started all this
Purcell draws a pension.
  Capital Chatter: he still draws a parliamentary pension
Few mourn Purcell.
  The Merriwindi Advocate: Few tears are shed for the man
Labor had no candidate.
  Southern Wire: Labor did not field a candidate
  Capital Chatter: By staying out of the contest
Labor's gamble paid off.
  Capital Chatter: Labor's gamble paid off
  Capital Chatter: it spared its voters a choice and the new member a rival
Whether Behan blamed himself.
  Southern Wire: Behan, 57, said he took full responsibility for the loss
  The Merriwindi Advocate: The fault was his and nobody else's, he said
  Capital Chatter: Behan himself blames Darrowby
Behan rang Tully on Sunday.
  The Merriwindi Advocate: Mr Behan did not ring her until Sunday
The beer ran out.
  The Merriwindi Advocate: The beer ran out at the golf club at a quarter past nine
Pre-poll votes are added tomorrow.
  The Merriwindi Advocate: Pre-poll votes will be added tomorrow
The premier needs a crossbencher for every bill.
  Capital Chatter: needs a crossbencher for every bill
Head office did not want Behan, Fawkner says.
  Capital Chatter: Party director Neil Fawkner is telling anyone who will listen that head office never wanted Behan
The locals insisted on Behan, he says.
  Capital Chatter: that the locals insisted
The premier is in peril.
  Capital Chatter: Premier in peril

=== conflicts
name | Southern Wire: former police inspector | Capital Chatter: retired fire chief
quotation | Southern Wire: The river has voted | The Merriwindi Advocate: The river has spoken
denial | Southern Wire: phoned Tully at 8.40pm | The Merriwindi Advocate: Ms Ostrander made no call at all
denial | The Merriwindi Advocate: Ms Ostrander made no call at all | Capital Chatter: she was on the line to Tully before nine
figure | Southern Wire: $48,000 | Capital Chatter: $84,000
denial | Southern Wire: he took full responsibility | Capital Chatter: Behan himself blames Darrowby
denial | The Merriwindi Advocate: The fault was his and nobody else's | Capital Chatter: Behan himself blames Darrowby
