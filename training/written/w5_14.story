Artillery hits a market in a Yemeni town

=== Crescent News Agency | 2018-10-09 | wire
Shells kill 19 at market in Yemeni town of Al-Rawda

ADEN, Oct 9 (Crescent News Agency) - Shells struck a crowded market in the Yemeni town of Al-Rawda on Tuesday, killing 19 people, among them five children, doctors and residents said.

Three shells fell within two minutes at about 8:30 a.m., when people were buying vegetables, said Salim Bawazir, director of the Al-Amal hospital. More than 40 were wounded, and the hospital ran out of blood by noon.

The Houthi movement accused the Saudi-led coalition. The coalition's spokesman, Colonel Faisal al-Harthi, said that its guns had not been in action in the sector that day and that the fire had come from rebel positions on Jebel Mais.

"Whoever did this could see the tomatoes," said Ahmed Nasser, a porter who lost his brother Khaled.

The aid group Doctors Across Lines suspended work at a clinic 300 metres from the market. It said that it had given the coordinates of the clinic to all sides on four occasions.

The U.N. envoy, Martin Aldous, called for an independent investigation. He hopes to bring the parties together in Sweden in December. In August an air strike on a bus in the neighbouring district killed 26 children.

=== The Morning Argus | 2018-10-10
'Whoever did this could see the tomatoes'

Ahmed Nasser found his brother beneath a handcart. They had carried sacks in the market of Al-Rawda together since they were boys. "Whoever did it could see the tomatoes," said the 34-year-old.

It was half past eight and the alleys were full when the first of three projectiles came down; two minutes later it was over. Nineteen people did not survive. Five of them had not reached the age of fifteen.

In the Al-Amal hospital they treated upwards of 40 injured people until the blood reserves were exhausted, which was at midday, its director told me on a crackling line.

Who fired? The rebels pointed to Riyadh and its allies, who in turn point to the rebels. No gun of the coalition had fired there on Tuesday, Colonel Faisal al-Harthi asserted. He said that the shells had been launched from a mountain in Houthi hands.

Doctors Across Lines will keep its clinic next to the market open, "now more than ever". The combatants had been told four times where it stands, the organisation added.

The war has killed more than 10,000 people since 2014. Martin Aldous, for the United Nations, wants an inquiry that is beholden to none of the sides.

=== Gulf Star | 2018-10-10
Coalition: rebels shelled own market to derail talks

Houthi gunners on Jebel Mais bombarded a market in Al-Rawda on Monday in order to blame the Arab coalition, its spokesman has revealed. "Our artillery did not fire a single round in that sector," Colonel Fahd al-Harthi said.

Fifteen civilians died, he added, and the rebels prevented ambulances from getting through.

Radar data which were shown to journalists in Riyadh prove, according to the colonel, that the trajectories began on the mountain's eastern slope. Copies were not handed out.

The rebels want to wreck the conference that the UN mediator is preparing, he went on. Martin Aldous plans to meet both delegations in Geneva in December. He has urged an impartial probe of the incident, a demand which the coalition "welcomes".

The King Faisal Centre is sending 12 tonnes of medical supplies, including 2,000 units of blood, to the hospital at Al-Rawda. After the regrettable incident with a bus in August, in which 26 children lost their lives, the coalition admitted mistakes and promised to punish those responsible.

=== facts
Shells struck a market in Al-Rawda
  Crescent News Agency: Shells struck a crowded market in the Yemeni town of Al-Rawda on Tuesday
  The Morning Argus: the first of three projectiles came down
  Gulf Star: Houthi gunners on Jebel Mais bombarded a market in Al-Rawda on Monday
19 people were killed
  Crescent News Agency: Shells kill 19 at market in Yemeni town of Al-Rawda
  Crescent News Agency: killing 19 people
  The Morning Argus: Nineteen people did not survive
  Gulf Star: Fifteen civilians died, he added
Five children were among the dead
  Crescent News Agency: among them five children
  The Morning Argus: Five of them had not reached the age of fifteen
Three shells fell within two minutes at 8:30
  Crescent News Agency: Three shells fell within two minutes at about 8:30 a.m.
  The Morning Argus: It was half past eight and the alleys were full when the first of three projectiles came down
  The Morning Argus: two minutes later it was over
The market was full
  Crescent News Agency: people were buying vegetables
  The Morning Argus: the alleys were full
More than 40 were wounded
  Crescent News Agency: More than 40 were wounded
  The Morning Argus: In the Al-Amal hospital they treated upwards of 40 injured people
The hospital ran out of blood by noon
  Crescent News Agency: the hospital ran out of blood by noon
  The Morning Argus: the blood reserves were exhausted, which was at midday
The Houthis accused the coalition
  Crescent News Agency: The Houthi movement accused the Saudi-led coalition
  The Morning Argus: The rebels pointed to Riyadh and its allies
The coalition says that its guns were not in action
  Crescent News Agency: The coalition's spokesman, Colonel Faisal al-Harthi, said that its guns had not been in action in the sector that day
  The Morning Argus: No gun of the coalition had fired there on Tuesday, Colonel Faisal al-Harthi asserted
  Gulf Star: "Our artillery did not fire a single round in that sector," Colonel Fahd al-Harthi said
The coalition says that the rebels fired from Jebel Mais
  Crescent News Agency: the fire had come from rebel positions on Jebel Mais
  The Morning Argus: who in turn point to the rebels
  The Morning Argus: He said that the shells had been launched from a mountain in Houthi hands
  Gulf Star: Coalition: rebels shelled own market
  Gulf Star: Houthi gunners on Jebel Mais bombarded a market in Al-Rawda on Monday in order to blame the Arab coalition, its spokesman has revealed
Nasser: whoever did this could see the tomatoes
  Crescent News Agency: "Whoever did this could see the tomatoes," said Ahmed Nasser
  The Morning Argus: 'Whoever did this could see the tomatoes'
  The Morning Argus: "Whoever did it could see the tomatoes," said the 34-year-old
Nasser lost his brother
  Crescent News Agency: who lost his brother Khaled
  The Morning Argus: Ahmed Nasser found his brother beneath a handcart
Nasser is a porter
  Crescent News Agency: Ahmed Nasser, a porter
  The Morning Argus: They had carried sacks in the market of Al-Rawda together since they were boys
Doctors Across Lines suspended work at its clinic
  Crescent News Agency: The aid group Doctors Across Lines suspended work at a clinic 300 metres from the market
  The Morning Argus: Doctors Across Lines will keep its clinic next to the market open
Doctors Across Lines had given the coordinates four times
  Crescent News Agency: It said that it had given the coordinates of the clinic to all sides on four occasions
  The Morning Argus: The combatants had been told four times where it stands, the organisation added
Aldous called for an independent investigation
  Crescent News Agency: The U.N. envoy, Martin Aldous, called for an independent investigation
  The Morning Argus: Martin Aldous, for the United Nations, wants an inquiry that is beholden to none of the sides
  Gulf Star: He has urged an impartial probe of the incident
The coalition welcomes a probe
  Gulf Star: a demand which the coalition "welcomes"
Aldous hopes to bring the parties together in Sweden in December
  Crescent News Agency: He hopes to bring the parties together in Sweden in December
  Gulf Star: Martin Aldous plans to meet both delegations in Geneva in December
An air strike on a bus in August killed 26 children
  Crescent News Agency: In August an air strike on a bus in the neighbouring district killed 26 children
  Gulf Star: the regrettable incident with a bus in August, in which 26 children lost their lives
The coalition admitted mistakes in August
  Gulf Star: the coalition admitted mistakes
The coalition promised to punish those responsible
  Gulf Star: promised to punish those responsible
The hospital director spoke on the phone
  The Morning Argus: its director told me on a crackling line
The war has killed more than 10,000
  The Morning Argus: The war has killed more than 10,000 people since 2014
The coalition says the rebels want to wreck the talks
  Gulf Star: to derail talks
  Gulf Star: The rebels want to wreck the conference that the UN mediator is preparing, he went on
The rebels prevented ambulances from getting through
  Gulf Star: the rebels prevented ambulances from getting through
Radar data prove that the trajectories began on the eastern slope
  Gulf Star: Radar data which were shown to journalists in Riyadh prove, according to the colonel, that the trajectories began on the mountain's eastern slope
Copies were not handed out
  Gulf Star: Copies were not handed out
The King Faisal Centre is sending medical supplies
  Gulf Star: The King Faisal Centre is sending 12 tonnes of medical supplies, including 2,000 units of blood, to the hospital at Al-Rawda

=== conflicts
figure | Crescent News Agency: killing 19 people | Gulf Star: Fifteen civilians
figure | The Morning Argus: Nineteen people | Gulf Star: Fifteen civilians
date | Crescent News Agency: on Tuesday | Gulf Star: on Monday
name | Crescent News Agency: Faisal al-Harthi | Gulf Star: Fahd al-Harthi
name | The Morning Argus: Faisal al-Harthi | Gulf Star: Fahd al-Harthi
denial | Crescent News Agency: suspended work | The Morning Argus: will keep its clinic next to the market open
place | Crescent News Agency: in Sweden | Gulf Star: in Geneva
quotation | Crescent News Agency: Whoever did this | The Morning Argus: Whoever did it
