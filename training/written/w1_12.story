A referendum on the Italian senate fails

=== Agenzia Tevere | 2028-06-11 | wire
Italians reject senate reform in blow to premier Valdarno

ROME, June 11 - Italians voted by 56.4 percent to 43.6 percent against shrinking their senate to a chamber of regional delegates, dealing a heavy defeat to Prime Minister Claudia Valdarno, who had staked her authority on the plan.

Turnout was 58 percent, higher than expected on a day of scorching heat, the interior ministry said. The No won in 17 of 20 regions.

Valdarno said shortly before midnight that she respected the verdict and would remain in office. "I lost a vote, not my compass," she told reporters at Palazzo Chigi.

She had pledged in January to resign if the reform was rejected, but withdrew the pledge in April.

Opposition leader Matteo Serrani of the Alleanza Popolare demanded that she step down and that parliament be dissolved. President Anna Loredan will receive the prime minister on Monday afternoon.

The reform would have cut the number of senators from 200 to 80 and taken from the chamber the power to bring down governments. Italy has had 70 governments since 1946.

Milan's stock market had closed down 1.9 percent on Friday on fears of a No.

=== La Gazzetta di Ferrara | 2028-06-12
No means no, and the premier stays

FERRARA - The elderly queued with parasols, the young came in swimming trunks, and most of them, it turns out, had the same word in mind. By a margin of nearly 13 points the country has told Claudia Valdarno to leave the upper house alone.

Only Lombardy, Veneto and South Tyrol followed her. In our own city the refusal reached 61 per cent; in the polling station at the Bonati school, which voted Yes to everything since the war, it was 66.

Her plan, two years in the making, would have left eighty senators where two hundred now sit, sent by the regions and unable to topple a cabinet.

At ten to twelve she came down the stairs of her official residence in a grey suit. "I have lost a vote, but not my bearings," she said. She would be going nowhere, and the Italians' decision deserved respect.

Was there not a promise? There was: on a talk show last winter she had announced that she would pack her things if she failed. She has never taken it back, and Matteo Serrani reminded her of it last night. He wants her out and the houses dissolved.

She is expected at the Quirinal this afternoon.

=== Il Popolano | 2028-06-12
Go home, Claudia!

Sixty percent! The people have spoken, and they have spoken loudly. The plan of the professors to abolish the senate that our grandfathers built lies in the dustbin where it belongs.

But does she go? No. She clings to the chair. "I lost a battle, not my compass," she dared to say, when half of her own ministers were already on the telephone to the other side.

"Resign tonight," Giulia Serrani of the Alleanza thundered at a rally in Naples, "and give Italy back its vote."

Fewer than half of those entitled took part, it is true. It was 38 degrees in the shade, and the government had chosen the date for that very reason.

President Loredan now holds the keys. She summoned the premier for Monday and will hear the party leaders on Tuesday and Wednesday.

=== Frankfurt Ledger | 2028-06-12
Markets shrug as Italy votes No

Italian shares opened slightly higher on Monday after voters turned down a constitutional overhaul championed by prime minister Claudia Valdarno. The FTSE Italia was up 0.3 per cent in early trading, having slipped by almost two per cent ahead of the weekend.

"The worst was priced in," said Jonas Riedl, a strategist at Bankhaus Aumann. Since she does not intend to quit, he added, nobody has to fear an election in autumn.

The yield on ten-year bonds was little changed at 4.1 per cent. Rome has to refinance 320 billion euros of debt this year.

The defeat leaves Italy with two equal chambers, either of which can sack the government. There have been some seventy cabinets since the Second World War.

=== facts
Italians voted against the senate reform.
  Agenzia Tevere: Italians reject senate reform
  Agenzia Tevere: Italians voted by 56.4 percent to 43.6 percent against shrinking their senate to a chamber of regional delegates
  La Gazzetta di Ferrara: No means no
  La Gazzetta di Ferrara: By a margin of nearly 13 points the country has told Claudia Valdarno to leave the upper house alone
  Il Popolano: The people have spoken
  Il Popolano: The plan of the professors to abolish the senate that our grandfathers built lies in the dustbin where it belongs
  Frankfurt Ledger: Italy votes No
  Frankfurt Ledger: voters turned down a constitutional overhaul championed by prime minister Claudia Valdarno
The No had 56.4 percent.
  Agenzia Tevere: Italians voted by 56.4 percent to 43.6 percent
  La Gazzetta di Ferrara: By a margin of nearly 13 points
  Il Popolano: Sixty percent!
It is a defeat for Valdarno.
  Agenzia Tevere: in blow to premier Valdarno
  Agenzia Tevere: dealing a heavy defeat to Prime Minister Claudia Valdarno
She had staked her authority on it.
  Agenzia Tevere: who had staked her authority on the plan
  Frankfurt Ledger: championed by prime minister Claudia Valdarno
Turnout was 58 percent.
  Agenzia Tevere: Turnout was 58 percent
  Il Popolano: Fewer than half of those entitled took part
It was hot.
  Agenzia Tevere: on a day of scorching heat
  Il Popolano: It was 38 degrees in the shade
The No won in 17 of 20 regions.
  Agenzia Tevere: The No won in 17 of 20 regions
  La Gazzetta di Ferrara: Only Lombardy, Veneto and South Tyrol followed her
She respects the verdict.
  Agenzia Tevere: she respected the verdict
  La Gazzetta di Ferrara: the Italians' decision deserved respect
She stays in office.
  Agenzia Tevere: would remain in office
  La Gazzetta di Ferrara: the premier stays
  La Gazzetta di Ferrara: She would be going nowhere
  Il Popolano: But does she go? No.
  Il Popolano: She clings to the chair
  Frankfurt Ledger: she does not intend to quit
I lost a vote, not my compass.
  Agenzia Tevere: "I lost a vote, not my compass," she told reporters at Palazzo Chigi
  La Gazzetta di Ferrara: "I have lost a vote, but not my bearings," she said
  Il Popolano: "I lost a battle, not my compass," she dared to say
She had pledged to resign if she lost.
  Agenzia Tevere: She had pledged in January to resign if the reform was rejected
  La Gazzetta di Ferrara: on a talk show last winter she had announced that she would pack her things if she failed
Whether she withdrew the pledge.
  Agenzia Tevere: withdrew the pledge in April
  La Gazzetta di Ferrara: She has never taken it back
Serrani reminded her of it.
  La Gazzetta di Ferrara: Matteo Serrani reminded her of it last night
Serrani demands that she resign.
  Agenzia Tevere: Opposition leader Matteo Serrani of the Alleanza Popolare demanded that she step down
  La Gazzetta di Ferrara: Matteo Serrani reminded her of it last night. He wants her out
  Il Popolano: "Resign tonight," Giulia Serrani of the Alleanza thundered at a rally in Naples
Serrani demands new elections.
  Agenzia Tevere: that parliament be dissolved
  La Gazzetta di Ferrara: He wants her out and the houses dissolved
  Il Popolano: give Italy back its vote
The president receives the premier on Monday.
  Agenzia Tevere: President Anna Loredan will receive the prime minister on Monday afternoon
  La Gazzetta di Ferrara: She is expected at the Quirinal this afternoon
  Il Popolano: She summoned the premier for Monday
The president hears the party leaders.
  Il Popolano: will hear the party leaders on Tuesday and Wednesday
The reform would have cut the senators to 80.
  Agenzia Tevere: The reform would have cut the number of senators from 200 to 80
  La Gazzetta di Ferrara: Her plan ... would have left eighty senators where two hundred now sit
Senators would have been sent by the regions.
  Agenzia Tevere: a chamber of regional delegates
  La Gazzetta di Ferrara: sent by the regions
The senate could no longer have toppled governments.
  Agenzia Tevere: taken from the chamber the power to bring down governments
  La Gazzetta di Ferrara: unable to topple a cabinet
Either chamber can still sack the government.
  Frankfurt Ledger: The defeat leaves Italy with two equal chambers, either of which can sack the government
Italy has had 70 governments.
  Agenzia Tevere: Italy has had 70 governments since 1946
  Frankfurt Ledger: There have been some seventy cabinets since the Second World War
The stock market fell on Friday.
  Agenzia Tevere: Milan's stock market had closed down 1.9 percent on Friday
  Frankfurt Ledger: having slipped by almost two per cent ahead of the weekend
Shares rose on Monday.
  Frankfurt Ledger: Markets shrug
  Frankfurt Ledger: Italian shares opened slightly higher on Monday
  Frankfurt Ledger: The FTSE Italia was up 0.3 per cent in early trading
In Ferrara the No reached 61 per cent.
  La Gazzetta di Ferrara: In our own city the refusal reached 61 per cent
At the Bonati school it was 66.
  La Gazzetta di Ferrara: in the polling station at the Bonati school, which voted Yes to everything since the war, it was 66
Elderly and young queued.
  La Gazzetta di Ferrara: The elderly queued with parasols
The plan was two years in the making.
  La Gazzetta di Ferrara: two years in the making
Half her ministers were on the phone to the other side.
  Il Popolano: half of her own ministers were already on the telephone to the other side
The government chose the date for the heat.
  Il Popolano: the government had chosen the date for that very reason
The worst was priced in, Riedl said.
  Frankfurt Ledger: "The worst was priced in," said Jonas Riedl, a strategist at Bankhaus Aumann
Nobody has to fear an election in autumn, he said.
  Frankfurt Ledger: nobody has to fear an election in autumn
Bond yields were little changed.
  Frankfurt Ledger: The yield on ten-year bonds was little changed at 4.1 per cent
Rome must refinance 320 billion euros.
  Frankfurt Ledger: Rome has to refinance 320 billion euros of debt this year
She spoke shortly before midnight.
  Agenzia Tevere: Valdarno said shortly before midnight
  La Gazzetta di Ferrara: At ten to twelve she came down the stairs of her official residence in a grey suit
The market fell on fears of a No.
  Agenzia Tevere: on fears of a No
The young came in swimming trunks.
  La Gazzetta di Ferrara: the young came in swimming trunks
Most voters chose No.
  La Gazzetta di Ferrara: most of them, it turns out, had the same word in mind
The president decides now.
  Il Popolano: President Loredan now holds the keys

=== conflicts
figure | Agenzia Tevere: 56.4 percent | Il Popolano: Sixty percent
figure | La Gazzetta di Ferrara: nearly 13 points | Il Popolano: Sixty percent
figure | Agenzia Tevere: 58 percent | Il Popolano: Fewer than half
quotation | Agenzia Tevere: I lost a vote, not my compass | La Gazzetta di Ferrara: I have lost a vote, but not my bearings
quotation | Agenzia Tevere: I lost a vote, not my compass | Il Popolano: I lost a battle, not my compass
quotation | La Gazzetta di Ferrara: I have lost a vote, but not my bearings | Il Popolano: I lost a battle, not my compass
denial | Agenzia Tevere: withdrew the pledge in April | La Gazzetta di Ferrara: She has never taken it back
name | Agenzia Tevere: Matteo Serrani | Il Popolano: Giulia Serrani
name | La Gazzetta di Ferrara: Matteo Serrani | Il Popolano: Giulia Serrani
