Abducted pupils freed in Nigeria

=== Lagos Wire | 2024-04-21 | wire
Nigerian pupils freed 16 days after abduction

KADUNA, Nigeria (LW) - Gunmen have released 48 schoolchildren who were kidnapped from a bus in northwestern Nigeria 16 days ago, the state governor said on Sunday.

Governor Ibrahim Sani of Kaduna state said the children, aged eight to 15, had been handed over in a forest near the border with Zamfara early on Saturday. "Not one naira was paid," he said.

The bus was stopped by about 20 men on motorcycles on April 5 as it was bringing pupils home from Government Science School in Birnin Dawa. The driver was shot dead. A teacher, Hauwa Musa, was taken with the children; her fate is unknown.

The children were given medical checks at a military hospital in Kaduna, and six of them were being treated for malaria, army spokesman Brigadier General Emeka Obi said.

President Adamu Lawal congratulated the security forces on what he called a "bloodless operation".

More than 1,600 pupils have been abducted for ransom in northern Nigeria since 2014.

=== The Savannah | 2024-04-22
Joy and grief as the children of Birnin Dawa come home

They came in three army buses, thin, barefoot and in borrowed clothes, and the mothers who had waited for sixteen nights in the yard of the emir's palace ran to meet them.

Forty-eight children had been dragged off their school bus on 5 April. All of them are back, Governor Ibrahim Sani announced yesterday, after their captors let them go on Friday in the woods along the Zamfara boundary.

The governor is adamant that no money changed hands. Fathers tell another tale. "We sold our cows and our land and gave them 30 million naira," said Malam Garba, whose two sons were among the captives.

Hauwa Musa, who taught mathematics and had refused to leave her pupils, returned with them. "She sang to us so that we would not cry," said Amina, 10.

Nobody will sing for Danjuma Bala, the man at the wheel, whom the bandits killed in front of the children. He left a wife and three daughters.

Half a dozen boys and girls have come down with malaria. They are in the care of army doctors. Bello Tanko, the defence minister, spoke of a "bloodless operation".

=== Northern Eye | 2024-04-22
Who paid? Questions over release of bus pupils

Two intelligence sources have told Northern Eye that a ransom was handed to the bandit leader known as Kachalla Sule before the pupils of Birnin Dawa were set free.

The sum was 50 million naira, according to the sources, who said that the money had come from the state's security vote. Governor Ibrahim Sani denied this. "Not a single naira was paid," he said, and threatened to sue anyone who claimed otherwise.

A law of 2022 makes the payment of ransom a crime punishable by at least 15 years in jail.

In all, 48 pupils were seized when around twenty gunmen ambushed the vehicle. The army had been warned of an attack on that road two days before, a local vigilante commander said, but had sent no one.

President Adamu Lawal will receive the children in Abuja on Thursday. His office said that he would also meet the family of the dead driver.

Only last month 30 women were abducted from a market in the same district. Nothing has been heard of them.

=== facts
The 48 children were freed.
  Lagos Wire: Nigerian pupils freed 16 days after abduction
  Lagos Wire: Gunmen have released 48 schoolchildren
  Lagos Wire: the children, aged eight to 15, had been handed over in a forest near the border with Zamfara early on Saturday
  The Savannah: the children of Birnin Dawa come home
  The Savannah: All of them are back, Governor Ibrahim Sani announced yesterday
  The Savannah: after their captors let them go on Friday in the woods along the Zamfara boundary
  Northern Eye: the pupils of Birnin Dawa were set free
They were handed over in a forest near Zamfara.
  Lagos Wire: the children, aged eight to 15, had been handed over in a forest near the border with Zamfara early on Saturday
  The Savannah: after their captors let them go on Friday in the woods along the Zamfara boundary
The children were kidnapped from a bus.
  Lagos Wire: who were kidnapped from a bus in northwestern Nigeria 16 days ago
  The Savannah: Forty-eight children had been dragged off their school bus on 5 April
  Northern Eye: In all, 48 pupils were seized
About 20 gunmen stopped the bus.
  Lagos Wire: The bus was stopped by about 20 men on motorcycles on April 5
  Northern Eye: around twenty gunmen ambushed the vehicle
The bus was bringing pupils home.
  Lagos Wire: as it was bringing pupils home from Government Science School in Birnin Dawa
The governor said that nothing was paid.
  Lagos Wire: "Not one naira was paid," he said
  The Savannah: The governor is adamant that no money changed hands
  Northern Eye: Governor Ibrahim Sani denied this
  Northern Eye: "Not a single naira was paid," he said
A father said that they paid 30 million naira.
  The Savannah: Fathers tell another tale
  The Savannah: "We sold our cows and our land and gave them 30 million naira," said Malam Garba
His two sons were captives.
  The Savannah: whose two sons were among the captives
Sources said that a ransom was handed to a bandit leader.
  Northern Eye: Two intelligence sources have told Northern Eye that a ransom was handed to the bandit leader known as Kachalla Sule
The sources said that it was 50 million naira.
  Northern Eye: The sum was 50 million naira, according to the sources
The sources said that it came from the security vote.
  Northern Eye: who said that the money had come from the state's security vote
The governor threatened to sue.
  Northern Eye: threatened to sue anyone who claimed otherwise
Payment of ransom is a crime.
  Northern Eye: A law of 2022 makes the payment of ransom a crime punishable by at least 15 years in jail
The driver was shot dead.
  Lagos Wire: The driver was shot dead
  The Savannah: Danjuma Bala, the man at the wheel, whom the bandits killed in front of the children
The driver left a wife and three daughters.
  The Savannah: He left a wife and three daughters
A teacher was taken with the children.
  Lagos Wire: A teacher, Hauwa Musa, was taken with the children
  The Savannah: Hauwa Musa, who taught mathematics and had refused to leave her pupils
Whether the teacher came back.
  Lagos Wire: her fate is unknown
  The Savannah: Hauwa Musa, who taught mathematics and had refused to leave her pupils, returned with them
A girl said that the teacher sang to them.
  The Savannah: "She sang to us so that we would not cry," said Amina, 10
The children had medical checks.
  Lagos Wire: The children were given medical checks at a military hospital in Kaduna
Six children have malaria.
  Lagos Wire: six of them were being treated for malaria
  The Savannah: Half a dozen boys and girls have come down with malaria
Army doctors care for them.
  Lagos Wire: six of them were being treated for malaria
  The Savannah: They are in the care of army doctors
A politician called it a bloodless operation.
  Lagos Wire: President Adamu Lawal ... "bloodless operation"
  The Savannah: Bello Tanko, the defence minister, spoke of a "bloodless operation"
The president congratulated the security forces.
  Lagos Wire: President Adamu Lawal congratulated the security forces on what he called a "bloodless operation"
More than 1,600 pupils have been abducted since 2014.
  Lagos Wire: More than 1,600 pupils have been abducted for ransom in northern Nigeria since 2014
They came in three army buses.
  The Savannah: They came in three army buses, thin, barefoot and in borrowed clothes
The mothers ran to meet them.
  The Savannah: the mothers ... ran to meet them
The mothers had waited for sixteen nights.
  The Savannah: who had waited for sixteen nights in the yard of the emir's palace
The army had been warned.
  Northern Eye: The army had been warned of an attack on that road two days before, a local vigilante commander said
The army sent no one.
  Northern Eye: had sent no one
The president will receive the children.
  Northern Eye: President Adamu Lawal will receive the children in Abuja on Thursday
He will meet the driver's family.
  Northern Eye: His office said that he would also meet the family of the dead driver
Thirty women were abducted last month.
  Northern Eye: Only last month 30 women were abducted from a market in the same district
Nothing has been heard of the women.
  Northern Eye: Nothing has been heard of them

=== conflicts
date | Lagos Wire: early on Saturday | The Savannah: on Friday
attribution | Lagos Wire: President Adamu Lawal congratulated | The Savannah: Bello Tanko, the defence minister
quotation | Lagos Wire: Not one naira | Northern Eye: Not a single naira
denial | Lagos Wire: her fate is unknown | The Savannah: returned with them
