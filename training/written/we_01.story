Attempted coup in Benin

=== Atlas | 2023-09-12 | wire
Benin soldiers seize state television, say president removed

COTONOU, Sept 12 (Atlas) - Soldiers led by an artillery colonel seized Benin's state broadcaster before dawn on Tuesday and declared President Honorat Dossa-Kpade deposed, witnesses and security sources said.

Colonel Firmin Agbo, 47, read a statement at 5:20 a.m. announcing that the constitution had been suspended and the borders closed.

Heavy gunfire was heard near the presidential palace for about two hours. At least six people were killed, a doctor at the military hospital said.

The president was inside the palace when the attack began, and his guards surrendered after a brief exchange of fire, a presidency official told Atlas.

The West African bloc ECOWAS condemned the "unconstitutional change of government" and threatened sanctions.

Loyalist paratroopers retook the television building shortly after noon. Agbo was captured while trying to reach the Togolese border, the interior ministry said.

Benin last saw a successful coup in 1972.

=== Le Phare | 2023-09-13
How a colonel's morning ended in handcuffs

It lasted barely seven hours. By lunchtime on Tuesday the broadcasting house in Cotonou was back in the hands of troops faithful to the head of state.

The mutineers had stormed it while most of the city slept. Their spokesman, Captain Firmin Agbo, appeared on screen at 5:20 to say that the basic law no longer applied and that nobody could leave the country.

President Honorat Dossa-Kpade was not in his residence at the time; he had spent the night at his farm near Parakou, 400 kilometres to the north, his daughter said.

His bodyguard never laid down its weapons and held the gate all morning, according to the commander of the guard, Major Lucien Sossou. Nine died, hospital staff said in the evening.

Regional leaders lost no time in denouncing the putsch and raised the prospect of punitive measures.

Agbo has not been found, a security source conceded late in the night. The country's last coup that succeeded dates from 1975.

=== Gulf Telegraph | 2023-09-13
Shops shut and taxis vanish as Cotonou holds its breath

Markets in Cotonou stayed closed on Tuesday while shots rang out around the palace, and motorcycle taxis, normally everywhere, disappeared from the streets.

"I lay on the floor with my three children until the radio played music again," said Bernadette Houessou, 39, who sells cloth near the Dantokpa market.

The would-be junta said that the frontiers were shut. Trucks nonetheless crossed into Nigeria all day without hindrance, drivers said.

Colonel Firmin Agbo, who proclaimed the takeover on television, had been passed over for promotion in 2020, former colleagues said. He was arrested a few kilometres short of Togo.

The bloc ECOWAS had already sent troops to Guinea-Bissau last year after a mutiny there. This time it did not announce any deployment.

The central bank said that branches would reopen on Thursday. Cotton exporters, who account for a large share of the country's foreign earnings, said ships were loading normally.

=== facts
Soldiers seized the state broadcaster before dawn.
  Atlas: Benin soldiers seize state television
  Atlas: Soldiers led by an artillery colonel seized Benin's state broadcaster before dawn on Tuesday
  Le Phare: The mutineers had stormed it while most of the city slept
Agbo spoke for the plotters on television.
  Atlas: Colonel Firmin Agbo, 47, read a statement at 5:20 a.m.
  Le Phare: Their spokesman, Captain Firmin Agbo, appeared on screen at 5:20
  Gulf Telegraph: Colonel Firmin Agbo, who proclaimed the takeover on television
The soldiers declared the president deposed.
  Atlas: say president removed
  Atlas: declared President Honorat Dossa-Kpade deposed
  Gulf Telegraph: Colonel Firmin Agbo, who proclaimed the takeover on television
Agbo announced on television that the constitution was suspended.
  Atlas: Colonel Firmin Agbo, 47, read a statement at 5:20 a.m. announcing that the constitution had been suspended
  Le Phare: Their spokesman, Captain Firmin Agbo, appeared on screen at 5:20 to say that the basic law no longer applied
The plotters announced that the borders were closed.
  Atlas: announcing that ... the borders closed
  Le Phare: that nobody could leave the country
  Gulf Telegraph: The would-be junta said that the frontiers were shut
Trucks crossed into Nigeria unhindered.
  Gulf Telegraph: Trucks nonetheless crossed into Nigeria all day without hindrance, drivers said
There was gunfire near the palace.
  Atlas: Heavy gunfire was heard near the presidential palace for about two hours
  Gulf Telegraph: shots rang out around the palace
At least six people were killed; nine by the evening.
  Atlas: At least six people were killed, a doctor at the military hospital said
  Le Phare: Nine died, hospital staff said in the evening
The president was inside the palace or away at his farm.
  Atlas: The president was inside the palace when the attack began
  Le Phare: President Honorat Dossa-Kpade was not in his residence at the time
He spent the night at his farm near Parakou.
  Le Phare: he had spent the night at his farm near Parakou, 400 kilometres to the north, his daughter said
The guards surrendered or never laid down their weapons.
  Atlas: his guards surrendered after a brief exchange of fire
  Le Phare: His bodyguard never laid down its weapons
The guards held the gate all morning.
  Le Phare: held the gate all morning, according to the commander of the guard, Major Lucien Sossou
ECOWAS condemned the coup.
  Atlas: The West African bloc ECOWAS condemned the "unconstitutional change of government"
  Le Phare: Regional leaders lost no time in denouncing the putsch
ECOWAS threatened sanctions.
  Atlas: threatened sanctions
  Le Phare: raised the prospect of punitive measures
Loyal troops retook the broadcaster around noon.
  Atlas: Loyalist paratroopers retook the television building shortly after noon
  Le Phare: By lunchtime on Tuesday the broadcasting house in Cotonou was back in the hands of troops faithful to the head of state
The coup lasted barely seven hours.
  Le Phare: It lasted barely seven hours
Agbo was captured near Togo or has not been found.
  Atlas: Agbo was captured while trying to reach the Togolese border
  Le Phare: How a colonel's morning ended in handcuffs
  Le Phare: Agbo has not been found
  Gulf Telegraph: He was arrested a few kilometres short of Togo
Benin's last successful coup was in 1972.
  Atlas: Benin last saw a successful coup in 1972
  Le Phare: The country's last coup that succeeded dates from 1975
Markets in Cotonou stayed closed.
  Gulf Telegraph: Shops shut
  Gulf Telegraph: Markets in Cotonou stayed closed on Tuesday
Motorcycle taxis disappeared.
  Gulf Telegraph: taxis vanish
  Gulf Telegraph: motorcycle taxis, normally everywhere, disappeared from the streets
A cloth seller lay on the floor with her children.
  Gulf Telegraph: I lay on the floor with my three children until the radio played music again
Agbo had been passed over for promotion in 2020.
  Gulf Telegraph: Colonel Firmin Agbo, who proclaimed the takeover on television, had been passed over for promotion in 2020
ECOWAS sent troops to Guinea-Bissau last year.
  Gulf Telegraph: The bloc ECOWAS had already sent troops to Guinea-Bissau last year after a mutiny there
ECOWAS did not announce a deployment this time.
  Gulf Telegraph: This time it did not announce any deployment
Bank branches will reopen on Thursday.
  Gulf Telegraph: The central bank said that branches would reopen on Thursday
Cotton makes up a large share of foreign earnings.
  Gulf Telegraph: who account for a large share of the country's foreign earnings
Ships were loading normally.
  Gulf Telegraph: Cotton exporters, who account for a large share of the country's foreign earnings, said ships were loading normally

=== conflicts
denial | Atlas: inside the palace when the attack began | Le Phare: not in his residence at the time
denial | Atlas: his guards surrendered | Le Phare: never laid down its weapons
denial | Atlas: was captured | Le Phare: has not been found
denial | Gulf Telegraph: was arrested | Le Phare: has not been found
name | Atlas: Colonel Firmin Agbo | Le Phare: Captain Firmin Agbo
name | Gulf Telegraph: Colonel Firmin Agbo | Le Phare: Captain Firmin Agbo
date | Atlas: 1972 | Le Phare: 1975
