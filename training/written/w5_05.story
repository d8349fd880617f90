Peacekeepers killed in an ambush in the Central African Republic

=== UnionPress | 2021-11-10 | wire
Four UN peacekeepers killed in ambush in Central African Republic

BANGUI (UnionPress) - Four Bangladeshi peacekeepers were killed and six wounded on Tuesday when gunmen ambushed their convoy on a forest road in the east of the Central African Republic, the United Nations said.

The attack took place near Zangoro, 60 kilometres from the Sudanese border, as the soldiers were escorting a doctor to a village hit by measles. The doctor, a Cameroonian, was abducted.

Mission spokesman Vladislav Horak blamed the UPR, a militia that controls gold mines in the area. The group denied involvement. Its political leader, Hassan Abdoulaye, said in a telephone call that his fighters had been 100 km away.

UN Under-Secretary-General Maren Solheim condemned the killing, which she said may constitute a war crime. In Dhaka, Prime Minister Rehana Chowdhury ordered a day of mourning.

The wounded were flown to Bria, where two were in a critical condition. Reinforcements from Rwanda reached the site late on Tuesday and exchanged fire with the attackers, killing three of them.

It is the deadliest attack on the mission since 2017. The mandate of the force, 14,000 strong, expires on Monday, and the Security Council is to vote on its renewal on Friday.

=== The Dhaka Ledger | 2021-11-11
Four of our soldiers die on errand of mercy

They were taking a physician to children sick with measles. Four Bangladeshis of the 14th Engineers did not come back, and half a dozen of their comrades are in hospital, among them Corporal Tanvir Rahman, 26, whose wife learned of it from the radio.

The blue helmets drove into a trap on Tuesday, on a jungle track not far from Zangoro. Men with machine guns fired from both sides for a quarter of an hour. They then dragged the doctor from his car and vanished with him; he was found unharmed yesterday, a source in Bangui told The Ledger.

The United Nations holds the UPR militia responsible. "We were a hundred kilometres away," the group's leader, Hassan Abdoulaye, insisted by phone. But a Rwandan unit, which arrived that same evening, shot three attackers, and one of them is said to have worn the militia's armband.

Flags will be at half-mast across the nation today, by order of the prime minister. The fallen are Sergeant Kamal Hossain and Privates Arif Mia, Jahid Khan and Sohel Das. Bangladesh has lost 159 troops on missions abroad since 1988.

=== Libre Bangui | 2021-11-10
Zangoro: the doctor of the measles is in the hands of bandits

Dr Emmanuel Tchouta has vaccinated 9,000 children in the Haute-Kotto since the spring. Since Tuesday the man from Cameroon has been a hostage.

He was travelling under the protection of soldiers from Bangladesh when shots were fired, and five of them fell. Eyewitnesses counted some forty assailants, many of them very young. According to the UN mission they belonged to the UPR. Its military chief, Hassan Abdoulaye, rejects that, as he rejected it after the massacre of Ndah in August, when eleven traders were burned in a lorry.

Burundian troops hurried to the scene that night. They engaged the aggressors and suffered no losses.

On Thursday the Security Council decides whether the blue helmets may stay for another year. Bangui wants them to, though President Barthélemy Zouma has more faith in his Russian instructors. "The mission comes when the dead are cold," said a member of parliament for the east, Solange Ngaro. The last time that so many peacekeepers perished here in one day was four years ago.

=== facts
Gunmen ambushed the convoy of the peacekeepers
  UnionPress: gunmen ambushed their convoy on a forest road in the east of the Central African Republic
  The Dhaka Ledger: The blue helmets drove into a trap on Tuesday, on a jungle track not far from Zangoro
  Libre Bangui: shots were fired
Four Bangladeshi peacekeepers were killed
  UnionPress: Four UN peacekeepers killed in ambush
  UnionPress: Four Bangladeshi peacekeepers were killed
  The Dhaka Ledger: Four of our soldiers die on errand of mercy
  The Dhaka Ledger: Four Bangladeshis of the 14th Engineers did not come back
  Libre Bangui: five of them fell
Six peacekeepers were wounded
  UnionPress: six wounded
  The Dhaka Ledger: half a dozen of their comrades are in hospital
Corporal Rahman is among the wounded
  The Dhaka Ledger: among them Corporal Tanvir Rahman, 26
Rahman's wife learned of it from the radio
  The Dhaka Ledger: whose wife learned of it from the radio
The attack took place near Zangoro
  UnionPress: The attack took place near Zangoro, 60 kilometres from the Sudanese border
  The Dhaka Ledger: on a jungle track not far from Zangoro
The soldiers were escorting a doctor
  UnionPress: the soldiers were escorting a doctor to a village hit by measles
  The Dhaka Ledger: They were taking a physician to children sick with measles
  Libre Bangui: He was travelling under the protection of soldiers from Bangladesh
The doctor was abducted
  UnionPress: The doctor, a Cameroonian, was abducted
  The Dhaka Ledger: They then dragged the doctor from his car and vanished with him
  Libre Bangui: the doctor of the measles is in the hands of bandits
  Libre Bangui: Since Tuesday the man from Cameroon has been a hostage
The doctor was found unharmed
  The Dhaka Ledger: he was found unharmed yesterday, a source in Bangui told The Ledger
Tchouta has vaccinated 9,000 children
  Libre Bangui: Dr Emmanuel Tchouta has vaccinated 9,000 children in the Haute-Kotto since the spring
The gunmen fired from both sides for a quarter of an hour
  The Dhaka Ledger: Men with machine guns fired from both sides for a quarter of an hour
There were some forty assailants
  Libre Bangui: Eyewitnesses counted some forty assailants, many of them very young
The mission blamed the UPR
  UnionPress: Mission spokesman Vladislav Horak blamed the UPR
  The Dhaka Ledger: The United Nations holds the UPR militia responsible
  Libre Bangui: According to the UN mission they belonged to the UPR
The UPR controls gold mines
  UnionPress: a militia that controls gold mines in the area
The UPR denied involvement
  UnionPress: The group denied involvement
  Libre Bangui: Its military chief, Hassan Abdoulaye, rejects that
Abdoulaye leads the UPR politically
  UnionPress: Its political leader, Hassan Abdoulaye
  The Dhaka Ledger: the group's leader, Hassan Abdoulaye
  Libre Bangui: Its military chief, Hassan Abdoulaye
Abdoulaye: the fighters were 100 km away
  UnionPress: Its political leader, Hassan Abdoulaye, said in a telephone call that his fighters had been 100 km away
  The Dhaka Ledger: "We were a hundred kilometres away," the group's leader, Hassan Abdoulaye, insisted by phone
One attacker is said to have worn the militia's armband
  The Dhaka Ledger: one of them is said to have worn the militia's armband
Abdoulaye rejected responsibility for the massacre of Ndah
  Libre Bangui: as he rejected it after the massacre of Ndah in August
Eleven traders were burned in a lorry in August
  Libre Bangui: eleven traders were burned in a lorry
Solheim condemned the killing
  UnionPress: UN Under-Secretary-General Maren Solheim condemned the killing
Solheim said that it may be a war crime
  UnionPress: which she said may constitute a war crime
The prime minister ordered a day of mourning
  UnionPress: In Dhaka, Prime Minister Rehana Chowdhury ordered a day of mourning
  The Dhaka Ledger: Flags will be at half-mast across the nation today, by order of the prime minister
The wounded were flown to Bria
  UnionPress: The wounded were flown to Bria
Two of the wounded are in a critical condition
  UnionPress: two were in a critical condition
Rwandan reinforcements reached the site
  UnionPress: Reinforcements from Rwanda reached the site late on Tuesday
  The Dhaka Ledger: a Rwandan unit, which arrived that same evening
  Libre Bangui: Burundian troops hurried to the scene that night
The reinforcements exchanged fire with the attackers
  UnionPress: exchanged fire with the attackers
  Libre Bangui: They engaged the aggressors
The reinforcements killed three attackers
  UnionPress: killing three of them
  The Dhaka Ledger: a Rwandan unit ... shot three attackers
The reinforcements suffered no losses
  Libre Bangui: suffered no losses
It is the deadliest attack on the mission since 2017
  UnionPress: It is the deadliest attack on the mission since 2017
  Libre Bangui: The last time that so many peacekeepers perished here in one day was four years ago
The mandate expires on Monday
  UnionPress: The mandate of the force, 14,000 strong, expires on Monday
The Security Council is to vote on the renewal on Friday
  UnionPress: the Security Council is to vote on its renewal on Friday
  Libre Bangui: On Thursday the Security Council decides whether the blue helmets may stay for another year
The names of the dead
  The Dhaka Ledger: The fallen are Sergeant Kamal Hossain and Privates Arif Mia, Jahid Khan and Sohel Das
Bangladesh has lost 159 troops since 1988
  The Dhaka Ledger: Bangladesh has lost 159 troops on missions abroad since 1988
Bangui wants the force to stay
  Libre Bangui: Bangui wants them to
Zouma has more faith in Russian instructors
  Libre Bangui: President Barthélemy Zouma has more faith in his Russian instructors
Ngaro: the mission comes when the dead are cold
  Libre Bangui: "The mission comes when the dead are cold," said a member of parliament for the east, Solange Ngaro

=== conflicts
figure | UnionPress: Four Bangladeshi | Libre Bangui: five of them fell
figure | The Dhaka Ledger: Four Bangladeshis | Libre Bangui: five of them fell
name | UnionPress: Reinforcements from Rwanda | Libre Bangui: Burundian troops
name | The Dhaka Ledger: a Rwandan unit | Libre Bangui: Burundian troops
name | UnionPress: political leader | Libre Bangui: military chief
date | UnionPress: on Friday | Libre Bangui: On Thursday
