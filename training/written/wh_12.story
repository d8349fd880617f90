A mutiny in an island state

=== Transafrica | 2022-12-02 | wire
Loyal troops put down coup attempt in Saint Amaro, president says

PORTO CLARO, Saint Amaro - Soldiers loyal to President Evaristo Lima put down an attempted coup in the Atlantic island state of Saint Amaro on Thursday after a night of gunfire around the main barracks, the government said.

Four people were killed, all of them mutineers, Defence Minister Jorge Sanca said. The leader, former special forces commander Arlindo Vaz, was captured at dawn.

Lima, 68, was at his residence throughout and never left the capital, his office said. "The constitution has won," he said in a television address.

The mutineers opened fire first, Sanca said.

The state broadcaster went off the air for six hours. Shops and schools remained closed on Thursday.

The opposition leader, Delfina Trovoa, condemned the attempt. She had been questioned by police but was not under arrest, her party said.

Saint Amaro, a former Portuguese colony of 230,000 people, has seen three coups since independence in 1975. Lima was re-elected in September in a vote that observers from the African Union called fair.

Portugal urged all sides to show restraint.

=== Jornal das Ilhas | 2022-12-02
Night of shots, morning of questions

The shooting lasted from a quarter to midnight until the muezzin of the small mosque in Rua Nova called for prayer. Then a white flag hung from the window of the Morro barracks.

Those inside say that they pulled the trigger only when grenades were already landing in the yard. Of the four who lost their lives, one was a baker on his way to work.

"Democracy has won," declared Evaristo Lima in the evening on the screen, which had been black for six hours. The president had spent the night aboard a patrol boat off the coast, two of its crew told us.

Arlindo Vaz, once the head of the commandos, who is said to have planned it all, is in the military prison.

Delfina Trovoa has sat in a cell of the judicial police since noon. Her lawyer has not been let in.

Classes were cancelled and the market stayed shut. It is the fourth time since the flag of Portugal was lowered that soldiers have reached for power, and the first time that they have failed.

=== Kestrel Intelligence Brief | 2022-12-05
Saint Amaro: plotter still at large

The government's account of last Wednesday night's mutiny is beginning to fray. Arlindo Vaz has eluded his pursuers, three diplomats say; the man shown handcuffed on television was his cousin.

Foreign hands cannot be excluded. Vaz spent part of 2021 in Dubai, and one of the dead carried a passport of a mainland state.

President Evaristo Lima, whose victory in the September election the African Union's observers had declined to endorse, has since replaced his chief of staff. "The constitution has won," Defence Minister Jorge Sanca told the nation.

Four deaths have been acknowledged. Hospital staff have counted at least that many.

We expect the president to hold on until the dry season. He failed to win over the navy in the spring, and the presidential guard, which did not fire a shot on Thursday, has not been paid since August. Fuel is scarce.

=== facts
Loyal troops put down the coup attempt.
  Transafrica: Loyal troops put down coup attempt in Saint Amaro, president says
  Transafrica: Soldiers loyal to President Evaristo Lima put down an attempted coup in the Atlantic island state of Saint Amaro on Thursday
  Jornal das Ilhas: the first time that they have failed
There was gunfire through the night.
  Transafrica: after a night of gunfire around the main barracks, the government said
  Jornal das Ilhas: Night of shots
  Jornal das Ilhas: The shooting lasted from a quarter to midnight until the muezzin of the small mosque in Rua Nova called for prayer
Four people were killed.
  Transafrica: Four people were killed
  Jornal das Ilhas: Of the four who lost their lives
  Kestrel Intelligence Brief: Four deaths have been acknowledged
All of the dead were mutineers, or one was a baker.
  Transafrica: all of them mutineers, Defence Minister Jorge Sanca said
  Jornal das Ilhas: one was a baker on his way to work
Vaz was captured, or is at large.
  Transafrica: The leader, former special forces commander Arlindo Vaz, was captured at dawn
  Jornal das Ilhas: Arlindo Vaz, once the head of the commandos, who is said to have planned it all, is in the military prison
  Kestrel Intelligence Brief: plotter still at large
  Kestrel Intelligence Brief: Arlindo Vaz has eluded his pursuers, three diplomats say
The man shown on television was his cousin.
  Kestrel Intelligence Brief: the man shown handcuffed on television was his cousin
Vaz once commanded the special forces.
  Transafrica: former special forces commander Arlindo Vaz
  Jornal das Ilhas: once the head of the commandos
Vaz led the attempt.
  Transafrica: The leader, former special forces commander Arlindo Vaz
  Jornal das Ilhas: who is said to have planned it all
Lima was at his residence, or aboard a boat.
  Transafrica: Lima, 68, was at his residence throughout and never left the capital, his office said
  Jornal das Ilhas: The president had spent the night aboard a patrol boat off the coast, two of its crew told us
The constitution has won, it was said.
  Transafrica: "The constitution has won," he said in a television address
  Jornal das Ilhas: "Democracy has won," declared Evaristo Lima in the evening on the screen
  Kestrel Intelligence Brief: "The constitution has won," Defence Minister Jorge Sanca told the nation
The mutineers opened fire first, or only when fired upon.
  Transafrica: The mutineers opened fire first, Sanca said
  Jornal das Ilhas: Those inside say that they pulled the trigger only when grenades were already landing in the yard
The broadcaster was off the air for six hours.
  Transafrica: The state broadcaster went off the air for six hours
  Jornal das Ilhas: which had been black for six hours
Shops and schools were closed.
  Transafrica: Shops and schools remained closed on Thursday
  Jornal das Ilhas: Classes were cancelled and the market stayed shut
Trovoa condemned the attempt.
  Transafrica: The opposition leader, Delfina Trovoa, condemned the attempt
Trovoa was questioned.
  Transafrica: She had been questioned by police
Trovoa is not under arrest, or is in a cell.
  Transafrica: was not under arrest, her party said
  Jornal das Ilhas: Delfina Trovoa has sat in a cell of the judicial police since noon
Her lawyer was not let in.
  Jornal das Ilhas: Her lawyer has not been let in
The country has seen three coups since independence.
  Transafrica: Saint Amaro, a former Portuguese colony of 230,000 people, has seen three coups since independence in 1975
  Jornal das Ilhas: It is the fourth time since the flag of Portugal was lowered that soldiers have reached for power
Saint Amaro is a former Portuguese colony.
  Transafrica: Saint Amaro, a former Portuguese colony of 230,000 people
  Jornal das Ilhas: since the flag of Portugal was lowered
Lima was re-elected in September.
  Transafrica: Lima was re-elected in September
  Kestrel Intelligence Brief: President Evaristo Lima, whose victory in the September election
Observers called the vote fair, or declined to endorse it.
  Transafrica: observers from the African Union called fair
  Kestrel Intelligence Brief: the African Union's observers had declined to endorse
Portugal urged restraint.
  Transafrica: Portugal urged all sides to show restraint
A white flag hung from the barracks.
  Jornal das Ilhas: Then a white flag hung from the window of the Morro barracks
The government's account begins to fray.
  Kestrel Intelligence Brief: The government's account of last Wednesday night's mutiny is beginning to fray
Foreign hands cannot be excluded.
  Kestrel Intelligence Brief: Foreign hands cannot be excluded
Vaz spent part of 2021 in Dubai.
  Kestrel Intelligence Brief: Vaz spent part of 2021 in Dubai
One of the dead carried a foreign passport.
  Kestrel Intelligence Brief: one of the dead carried a passport of a mainland state
Lima has replaced his chief of staff.
  Kestrel Intelligence Brief: has since replaced his chief of staff
Hospital staff counted at least four dead.
  Kestrel Intelligence Brief: Hospital staff have counted at least that many
Lima is expected to hold on.
  Kestrel Intelligence Brief: We expect the president to hold on until the dry season
Lima failed to win over the navy.
  Kestrel Intelligence Brief: He failed to win over the navy in the spring
The guard did not fire a shot.
  Kestrel Intelligence Brief: which did not fire a shot on Thursday
The guard has not been paid.
  Kestrel Intelligence Brief: the presidential guard, which did not fire a shot on Thursday, has not been paid since August
Fuel is scarce.
  Kestrel Intelligence Brief: Fuel is scarce

=== conflicts
denial | Transafrica: all of them mutineers | Jornal das Ilhas: one was a baker on his way to work
denial | Transafrica: was captured at dawn | Kestrel Intelligence Brief: has eluded his pursuers
denial | Jornal das Ilhas: is in the military prison | Kestrel Intelligence Brief: has eluded his pursuers
denial | Transafrica: was at his residence throughout and never left the capital | Jornal das Ilhas: had spent the night aboard a patrol boat
quotation | Transafrica: "The constitution has won," | Jornal das Ilhas: "Democracy has won,"
attribution | Transafrica: he said in a television address | Kestrel Intelligence Brief: Defence Minister Jorge Sanca told the nation
denial | Transafrica: opened fire first | Jornal das Ilhas: pulled the trigger only when grenades were already landing
denial | Transafrica: was not under arrest | Jornal das Ilhas: has sat in a cell
denial | Transafrica: called fair | Kestrel Intelligence Brief: had declined to endorse
quotation | Jornal das Ilhas: "Democracy has won," | Kestrel Intelligence Brief: "The constitution has won,"
attribution | Jornal das Ilhas: declared Evaristo Lima | Kestrel Intelligence Brief: Defence Minister Jorge Sanca told the nation
