Climate talks end in Montevideo

=== Worldline | 2026-11-22 | wire
Climate summit ends with fund for islands but no date for coal

MONTEVIDEO - Nearly 190 countries agreed early on Saturday to set up a $40 billion fund for island nations threatened by rising seas, but failed to name a date for an end to coal after two weeks of talks in the Uruguayan capital.

The conference president, Lucía Barreiro, brought down her gavel at 5:20 a.m., some 34 hours late. Delegates, many of whom had slept on the floor, rose to applaud.

"It is not the deal we wanted, but it is a deal we can breathe with," said Tavita Leota, the chief negotiator of Samoa. "Nobody in this hall has got everything," he added.

India and China had rejected a European proposal to phase out coal by 2045. The United States, which sent no minister for the first time, took no part in the vote, officials said.

Rich countries will pay into the fund from 2028. Germany has pledged 3 billion euros; Japan has yet to say how much it will give.

Emissions rose by 0.8 percent last year. Barreiro, an economist of 58, had threatened to resign if no agreement was reached.

=== The Northern Courier | 2026-11-22
Forty billion for the drowning islands

They clapped, and some of them wept. When Lucía Barreiro ended the climate conference in Montevideo on Saturday at dawn, a day and a half behind schedule, the small states in the ocean had got what they had demanded for thirty years: money.

A pot of 40 billion dollars is to help them to raise their dykes or, in the worst case, to move away. The industrial countries begin to fill it in two years. Berlin has promised three billion euros, and Tokyo two.

When the last coal-fired power station has to close, on the other hand, the text does not say. Brussels had suggested 2045, which Beijing and New Delhi would not accept.

Washington voted against the resolution, the only capital to do so. Its delegation was led by an under-secretary of energy.

"It is not the deal we wanted, but it is a deal we can live with," said Tavita Leota, who negotiated for Samoa.

Greenhouse gases continued to increase in 2025. Scientists say that the goal of 1.5 degrees can hardly be met any more.

=== Liberty Ledger | 2026-11-23
America walks away as globalists pass the hat in Uruguay

American taxpayers will not pay a cent into the United Nations' latest climate slush fund, the White House said Sunday.

Energy Secretary Dale Hutchins, who flew to Montevideo last week to defend U.S. interests, called the $40 billion pot "a bribe with palm trees on it." He left before the final session.

The United States did not take part in the vote on Saturday morning. India, which opposes an early farewell to coal, stayed in line with China.

Environmental activists had demanded that burning coal be outlawed by 2040, a plan that the European Union also brought to the table.

Conference president Lucia Barreiro, a former banker, told reporters she had never thought of stepping down. It was the third time in a row that the summit ran into overtime.

"Nobody in this hall has got everything," she said. "That is how you know it is fair."

=== facts
The countries agreed on a $40 billion fund for islands.
  Worldline: Climate summit ends with fund for islands
  Worldline: Nearly 190 countries agreed early on Saturday to set up a $40 billion fund for island nations threatened by rising seas
  The Northern Courier: Forty billion for the drowning islands
  The Northern Courier: the small states in the ocean had got what they had demanded for thirty years: money
  The Northern Courier: A pot of 40 billion dollars is to help them to raise their dykes or, in the worst case, to move away
  Liberty Ledger: globalists pass the hat in Uruguay
No date for the end of coal was set.
  Worldline: no date for coal
  Worldline: failed to name a date for an end to coal
  The Northern Courier: When the last coal-fired power station has to close, on the other hand, the text does not say
Barreiro closed the conference on Saturday morning.
  Worldline: The conference president, Lucía Barreiro, brought down her gavel at 5:20 a.m.
  The Northern Courier: Lucía Barreiro ended the climate conference in Montevideo on Saturday at dawn
It ran a day and a half over.
  Worldline: some 34 hours late
  The Northern Courier: a day and a half behind schedule
The delegates applauded.
  Worldline: Delegates, many of whom had slept on the floor, rose to applaud
  The Northern Courier: They clapped
Many had slept on the floor.
  Worldline: many of whom had slept on the floor
Some wept.
  The Northern Courier: some of them wept
Leota: not the deal we wanted.
  Worldline: "It is not the deal we wanted, but it is a deal we can breathe with," said Tavita Leota, the chief negotiator of Samoa
  The Northern Courier: "It is not the deal we wanted, but it is a deal we can live with," said Tavita Leota, who negotiated for Samoa
The European Union proposed an end of coal.
  Worldline: a European proposal to phase out coal by 2045
  The Northern Courier: Brussels had suggested 2045
  Liberty Ledger: burning coal be outlawed by 2040, a plan that the European Union also brought to the table
India and China rejected it.
  Worldline: India and China had rejected a European proposal to phase out coal by 2045
  The Northern Courier: which Beijing and New Delhi would not accept
  Liberty Ledger: India, which opposes an early farewell to coal, stayed in line with China
A member of the US government attended.
  Worldline: The United States, which sent no minister for the first time
  Liberty Ledger: Energy Secretary Dale Hutchins, who flew to Montevideo last week to defend U.S. interests
The United States did not vote.
  Worldline: took no part in the vote
  The Northern Courier: Washington voted against the resolution
  Liberty Ledger: The United States did not take part in the vote on Saturday morning
An under-secretary led the delegation.
  The Northern Courier: Its delegation was led by an under-secretary of energy
Only Washington was against.
  The Northern Courier: the only capital to do so
Rich countries pay from 2028.
  Worldline: Rich countries will pay into the fund from 2028
  The Northern Courier: The industrial countries begin to fill it in two years
Germany pledged three billion euros.
  Worldline: Germany has pledged 3 billion euros
  The Northern Courier: Berlin has promised three billion euros
Japan has named its share.
  Worldline: Japan has yet to say how much it will give
  The Northern Courier: and Tokyo two
Emissions rose last year.
  Worldline: Emissions rose by 0.8 percent last year
  The Northern Courier: Greenhouse gases continued to increase in 2025
Barreiro threatened to resign.
  Worldline: Barreiro, an economist of 58, had threatened to resign if no agreement was reached
  Liberty Ledger: she had never thought of stepping down
The goal of 1.5 degrees is hardly reachable.
  The Northern Courier: the goal of 1.5 degrees can hardly be met any more
The United States will not pay.
  Liberty Ledger: America walks away
  Liberty Ledger: American taxpayers will not pay a cent into the United Nations' latest climate slush fund
Hutchins: a bribe with palm trees.
  Liberty Ledger: called the $40 billion pot "a bribe with palm trees on it."
Hutchins left early.
  Liberty Ledger: He left before the final session
Activists demanded an end of coal by 2040.
  Liberty Ledger: Environmental activists had demanded that burning coal be outlawed by 2040
Barreiro is a former banker.
  Liberty Ledger: Conference president Lucia Barreiro, a former banker
It was the third summit to run over.
  Liberty Ledger: It was the third time in a row that the summit ran into overtime
Somebody said: nobody has got everything.
  Worldline: "Nobody in this hall has got everything," he added
  Liberty Ledger: "Nobody in this hall has got everything," she said
Barreiro: that shows it is fair.
  Liberty Ledger: "That is how you know it is fair."

=== conflicts
denial | Worldline: sent no minister | Liberty Ledger: Energy Secretary Dale Hutchins, who flew to Montevideo
denial | Worldline: took no part in the vote | The Northern Courier: voted against the resolution
denial | The Northern Courier: voted against the resolution | Liberty Ledger: did not take part in the vote
denial | Worldline: has yet to say | The Northern Courier: Tokyo two
denial | Worldline: had threatened to resign | Liberty Ledger: had never thought of stepping down
quotation | Worldline: a deal we can breathe with | The Northern Courier: a deal we can live with
date | Worldline: phase out coal by 2045 | Liberty Ledger: outlawed by 2040
date | The Northern Courier: had suggested 2045 | Liberty Ledger: outlawed by 2040
attribution | Worldline: he added | Liberty Ledger: she said
