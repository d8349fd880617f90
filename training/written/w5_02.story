The Philippines orders frigates from a Spanish yard

=== Pacific Wire | 2024-02-06 | wire
Philippines signs $2.3 bln deal for four frigates with Spanish yard

MANILA (Pacific Wire) - The Philippines signed a contract worth $2.3 billion on Tuesday to buy four frigates from Spain's Astilleros Cantera, its largest order of warships ever, as tension with China rises over reefs in the South China Sea.

The first ship is to be delivered in 2028 and the last in 2031, Defence Secretary Ramon Villacorta said after the ceremony at Camp Aguinaldo. Two of the four will be assembled in Subic Bay, creating 1,800 jobs.

"We are not buying these ships to provoke anybody. We are buying them so that nobody is tempted," Villacorta said.

The Spanish company beat a South Korean rival, Dongbang Heavy, whose bid was $140 million lower. Senator Imelda Roces, who heads the finance committee, demanded to see the evaluation and said that she would summon the navy chief.

Vice-Admiral Jose Tantoco said the navy had chosen the better sonar, not the cheaper hull. He did not comment on the senator's demand.

China's foreign ministry urged Manila to "stop stirring up trouble at the bidding of outsiders". The navy has lost one vessel at the disputed Almira Shoal, where a supply boat sank in December after a collision with a Chinese coastguard cutter.

=== The Visayan Courier | 2024-02-07
Subic gets half the work as navy picks Spaniards over Koreans

Eighteen hundred welders, fitters and electricians will find employment at the old American base in Subic, where every second one of the navy's new frigates is to be put together. That is the part of yesterday's contract which Mr Villacorta, the defence secretary, liked to talk about.

He was less keen on the price. The four ships will cost the taxpayer 2.3 billion dollars, 140 million more than the Koreans of Dongbang Heavy had asked for. Senator Imelda Roces wants the papers on the table, and she intends to have the head of the navy questioned. "Why is the dearer ship the better one?" she asked.

The answer came from Vice-Admiral Jose Tantoco himself. It was the superior sonar that had decided the matter, he told us. "The senator is welcome to read every page," he added.

Delivery begins in four years; the final vessel is due in 2032. Never before has the country ordered so much naval steel at once.

Beijing is displeased. It told the government to cease "stirring up trouble at the bidding of others". Only in December a Filipino supply boat went down off Almira Shoal after it had been rammed by a ship of the Chinese coastguard.

=== Defensa Hoy | 2024-02-06
Cantera lands the biggest export order in its history

The shipyard in Ferrol can breathe again. Astilleros Cantera, which announced 600 redundancies last spring, has sold five frigates of its Alcor class to the Philippine navy, and its chairman, Borja Quintana, says that not a single job will now be cut.

Quintana put his name to the agreement in Manila on Monday beside that of the secretary of defence, Ramon Villacorta. "We are buying them so that nobody is tempted," declared the latter, an allusion to the neighbour in the north.

It is the firm's largest sale abroad, worth about 2.1 billion euros. In the end only Dongbang Heavy of South Korea remained in the race; it had offered a lower price, but a weaker sonar. The first hull will be laid down in Galicia next January and handed over in 2028.

The trade unions welcomed the news with reserve. Part of the series will be assembled in the Philippines, and the works council wants to know how much. "We will celebrate when the steel arrives," said its spokeswoman, Uxía Loureiro. The yard's last order from overseas, three corvettes for Peru, was cancelled in 2019.

=== facts
The Philippines signed a contract for frigates with Astilleros Cantera
  Pacific Wire: Philippines signs $2.3 bln deal for four frigates with Spanish yard
  Pacific Wire: The Philippines signed a contract worth $2.3 billion on Tuesday to buy four frigates from Spain's Astilleros Cantera
  The Visayan Courier: navy picks Spaniards over Koreans
  The Visayan Courier: yesterday's contract
  Defensa Hoy: Astilleros Cantera ... has sold five frigates of its Alcor class to the Philippine navy
  Defensa Hoy: Quintana put his name to the agreement in Manila on Monday
  Defensa Hoy: Cantera lands the biggest export order in its history
The contract is worth 2.3 billion dollars
  Pacific Wire: a contract worth $2.3 billion
  The Visayan Courier: The four ships will cost the taxpayer 2.3 billion dollars
  Defensa Hoy: worth about 2.1 billion euros
It is the country's largest order of warships
  Pacific Wire: its largest order of warships ever
  The Visayan Courier: Never before has the country ordered so much naval steel at once
It is the firm's largest export order
  Defensa Hoy: Cantera lands the biggest export order in its history
  Defensa Hoy: It is the firm's largest sale abroad
Tension with China is rising
  Pacific Wire: tension with China rises over reefs in the South China Sea
The first ship will be delivered in 2028
  Pacific Wire: The first ship is to be delivered in 2028
  The Visayan Courier: Delivery begins in four years
  Defensa Hoy: The first hull will be ... handed over in 2028
The last ship is due in 2031
  Pacific Wire: the last in 2031
  The Visayan Courier: the final vessel is due in 2032
The first hull will be laid down in January
  Defensa Hoy: The first hull will be laid down in Galicia next January
Two of the ships will be assembled in Subic Bay
  Pacific Wire: Two of the four will be assembled in Subic Bay
  The Visayan Courier: Subic gets half the work
  The Visayan Courier: every second one of the navy's new frigates is to be put together
  Defensa Hoy: Part of the series will be assembled in the Philippines
The assembly creates 1,800 jobs
  Pacific Wire: creating 1,800 jobs
  The Visayan Courier: Eighteen hundred welders, fitters and electricians will find employment at the old American base in Subic
Villacorta: we are not buying these ships to provoke anybody
  Pacific Wire: "We are not buying these ships to provoke anybody
Villacorta: we are buying them so that nobody is tempted
  Pacific Wire: We are buying them so that nobody is tempted," Villacorta said
  Defensa Hoy: "We are buying them so that nobody is tempted," declared the latter
Cantera beat Dongbang Heavy
  Pacific Wire: The Spanish company beat a South Korean rival, Dongbang Heavy
  The Visayan Courier: navy picks Spaniards over Koreans
  Defensa Hoy: In the end only Dongbang Heavy of South Korea remained in the race
Dongbang's bid was 140 million dollars lower
  Pacific Wire: whose bid was $140 million lower
  The Visayan Courier: 140 million more than the Koreans of Dongbang Heavy had asked for
  Defensa Hoy: it had offered a lower price
Roces demanded to see the evaluation
  Pacific Wire: Senator Imelda Roces, who heads the finance committee, demanded to see the evaluation
  The Visayan Courier: Senator Imelda Roces wants the papers on the table
Roces will summon the navy chief
  Pacific Wire: said that she would summon the navy chief
  The Visayan Courier: she intends to have the head of the navy questioned
Roces asked why the dearer ship is the better one
  The Visayan Courier: "Why is the dearer ship the better one?" she asked
The navy chose the better sonar
  Pacific Wire: Vice-Admiral Jose Tantoco said the navy had chosen the better sonar, not the cheaper hull
  The Visayan Courier: It was the superior sonar that had decided the matter, he told us
  Defensa Hoy: a weaker sonar
Tantoco commented on the senator's demand
  Pacific Wire: He did not comment on the senator's demand
  The Visayan Courier: "The senator is welcome to read every page," he added
China urged Manila to stop stirring up trouble
  Pacific Wire: China's foreign ministry urged Manila to "stop stirring up trouble at the bidding of outsiders"
  The Visayan Courier: It told the government to cease "stirring up trouble at the bidding of others"
Beijing is displeased
  The Visayan Courier: Beijing is displeased
A supply boat sank at Almira Shoal in December
  Pacific Wire: a supply boat sank in December
  The Visayan Courier: Only in December a Filipino supply boat went down off Almira Shoal
The supply boat had collided with a Chinese coastguard ship
  Pacific Wire: after a collision with a Chinese coastguard cutter
  The Visayan Courier: it had been rammed by a ship of the Chinese coastguard
The navy has lost one vessel at the shoal
  Pacific Wire: The navy has lost one vessel at the disputed Almira Shoal
Villacorta was less keen to talk about the price
  The Visayan Courier: He was less keen on the price
Cantera had announced 600 redundancies
  Defensa Hoy: which announced 600 redundancies last spring
Quintana says that no job will be cut
  Defensa Hoy: its chairman, Borja Quintana, says that not a single job will now be cut
The shipyard can breathe again
  Defensa Hoy: The shipyard in Ferrol can breathe again
The unions welcomed the news with reserve
  Defensa Hoy: The trade unions welcomed the news with reserve
The works council wants to know how much is assembled abroad
  Defensa Hoy: the works council wants to know how much
Loureiro: we will celebrate when the steel arrives
  Defensa Hoy: "We will celebrate when the steel arrives," said its spokeswoman, Uxía Loureiro
The yard's order from Peru was cancelled in 2019
  Defensa Hoy: The yard's last order from overseas, three corvettes for Peru, was cancelled in 2019
There are four frigates
  Pacific Wire: to buy four frigates from Spain's Astilleros Cantera
  The Visayan Courier: The four ships will cost the taxpayer 2.3 billion dollars
  Defensa Hoy: has sold five frigates of its Alcor class

=== conflicts
figure | Pacific Wire: to buy four frigates | Defensa Hoy: five frigates
figure | The Visayan Courier: The four ships | Defensa Hoy: five frigates
date | Pacific Wire: on Tuesday | Defensa Hoy: on Monday
date | The Visayan Courier: yesterday's contract | Defensa Hoy: on Monday
date | Pacific Wire: in 2031 | The Visayan Courier: in 2032
denial | Pacific Wire: did not comment on the senator's demand | The Visayan Courier: "The senator is welcome to read every page," he added
quotation | Pacific Wire: bidding of outsiders | The Visayan Courier: bidding of others
