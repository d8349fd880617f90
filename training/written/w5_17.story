Croatia's parliament brings back conscription

=== Adria Press | 2025-10-24 | wire
Croatian parliament votes to reintroduce military service

ZAGREB (Adria Press) - Croatia's parliament voted on Friday to bring back compulsory military service, which was abolished in 2008, citing the war in Ukraine and tensions in the Balkans.

The bill passed with 84 votes to 11. Most deputies of the opposition Social Democrats stayed away from the vote.

From January, some 18,000 men born in 2007 will be called for medical examinations, and the first 800 recruits will report to barracks in Knin, Slunj and Pozega. They will train for two months and receive 1,100 euros a month.

Conscientious objectors may serve three months with the fire brigade or the civil defence, for less than half the pay. Women can volunteer.

"Two months do not make a soldier. They make a citizen who knows where the door is," Defence Minister Tomislav Grgic told deputies. Green deputy Iva Matijevic said that the government was buying drones on credit and patriotism on the cheap.

Croatia, which joined NATO in 2009, has 15,400 professional soldiers. A survey by the institute Puls last month put support for conscription at 67 percent, and at 48 percent among people under 30.

=== Split Evening Paper | 2025-10-25
Knin awaits its 800: what every lad of 18 now has to know

By a margin of 84 to 11 the Sabor yesterday revived a duty that their older brothers never knew. Roughly 18,000 young men of the 2007 vintage will find an envelope in the letter-box after New Year, and with it an appointment with an army doctor.

Eight hundred of them are to move into the barracks in the first round, at Knin, Slunj and Osijek. After eight weeks they go home with a little over two thousand euros in their pockets. Whoever refuses to carry a gun spends three months putting out fires or filling sandbags, and gets not even half as much.

"Two months do not make a soldier. They make a man who knows where the door is," said the minister, Tomislav Grgic. The Social Democrats were present in full and, with few exceptions, voted against.

From the Greens came mockery. Love of country was being had cheaply, Iva Matijevic scoffed, while the drones were bought on tick.

Marin Jelic, who turns 18 next week, would rather go to sea. "But if Luka goes, I go," he says. Luka, his twin, is not keen either. Of those under thirty, more than half want nothing of it, according to a September poll by Puls; in the population as a whole two thirds are in favour.

Conscription was done away with seventeen years ago. Serbia, next door, has announced that it will follow.

=== Glas Slobode | 2025-10-25
They are taking our sons again

Remember the eleven who said no. On Friday evening the government of the rich sent the children of the poor to the barracks, and the so-called opposition drank coffee in the canteen while the vote was taken: the Social Democrats did not even enter the hall.

Ninety days of drill for 1,100 euros a month, and for those with a conscience less than half. That is the law which Tomislav Grgić pushed through. Iva Matijević gave him the right answer: patriotism on the cheap, drones on credit.

Women, they say, may join of their own free will. How generous. And the survey that everybody quotes? It found 67 per cent in favour, but it asked 600 people, by landline, in August.

In 2007, when military service was scrapped, the same party called conscripts "useless in a modern war". What has changed? Not the war; the contracts. A rally against the law will be held on Ban Jelačić Square on Sunday at noon.

=== facts
The Croatian parliament voted to reintroduce military service
  Adria Press: Croatian parliament votes to reintroduce military service
  Adria Press: Croatia's parliament voted on Friday to bring back compulsory military service
  Split Evening Paper: By a margin of 84 to 11 the Sabor yesterday revived a duty that their older brothers never knew
  Glas Slobode: They are taking our sons again
  Glas Slobode: On Friday evening the government of the rich sent the children of the poor to the barracks
Military service was abolished in 2008
  Adria Press: which was abolished in 2008
  Split Evening Paper: Conscription was done away with seventeen years ago
  Glas Slobode: In 2007, when military service was scrapped
Parliament cited the war in Ukraine and tensions in the Balkans
  Adria Press: citing the war in Ukraine and tensions in the Balkans
The bill passed with 84 votes to 11
  Adria Press: The bill passed with 84 votes to 11
  Split Evening Paper: By a margin of 84 to 11
  Glas Slobode: Remember the eleven who said no
Most Social Democrats stayed away from the vote
  Adria Press: Most deputies of the opposition Social Democrats stayed away from the vote
  Split Evening Paper: The Social Democrats were present in full
  Glas Slobode: the so-called opposition drank coffee in the canteen while the vote was taken
  Glas Slobode: the Social Democrats did not even enter the hall
The Social Democrats voted against
  Split Evening Paper: The Social Democrats ... with few exceptions, voted against
18,000 men born in 2007 will be called for examinations
  Adria Press: From January, some 18,000 men born in 2007 will be called for medical examinations
  Split Evening Paper: Roughly 18,000 young men of the 2007 vintage will find an envelope in the letter-box after New Year, and with it an appointment with an army doctor
The first 800 recruits will report to barracks in Knin, Slunj and Pozega
  Adria Press: the first 800 recruits will report to barracks in Knin, Slunj and Pozega
  Split Evening Paper: Knin awaits its 800
  Split Evening Paper: Eight hundred of them are to move into the barracks in the first round, at Knin, Slunj and Osijek
Recruits train for two months
  Adria Press: They will train for two months
  Split Evening Paper: After eight weeks they go home
  Glas Slobode: Ninety days of drill
Recruits receive 1,100 euros a month
  Adria Press: receive 1,100 euros a month
  Split Evening Paper: they go home with a little over two thousand euros in their pockets
  Glas Slobode: Ninety days of drill for 1,100 euros a month
Objectors may serve three months with fire brigade or civil defence
  Adria Press: Conscientious objectors may serve three months with the fire brigade or the civil defence
  Split Evening Paper: Whoever refuses to carry a gun spends three months putting out fires or filling sandbags
Objectors get less than half the pay
  Adria Press: for less than half the pay
  Split Evening Paper: gets not even half as much
  Glas Slobode: for those with a conscience less than half
Women can volunteer
  Adria Press: Women can volunteer
  Glas Slobode: Women, they say, may join of their own free will
Grgic: two months do not make a soldier
  Adria Press: "Two months do not make a soldier
  Split Evening Paper: "Two months do not make a soldier
Grgic: they make a citizen who knows where the door is
  Adria Press: They make a citizen who knows where the door is," Defence Minister Tomislav Grgic told deputies
  Split Evening Paper: They make a man who knows where the door is," said the minister, Tomislav Grgic
Matijevic: drones on credit and patriotism on the cheap
  Adria Press: Green deputy Iva Matijevic said that the government was buying drones on credit and patriotism on the cheap
  Split Evening Paper: Love of country was being had cheaply, Iva Matijevic scoffed, while the drones were bought on tick
  Glas Slobode: Iva Matijević gave him the right answer: patriotism on the cheap, drones on credit
The Greens mocked the law
  Split Evening Paper: From the Greens came mockery
Croatia joined NATO in 2009
  Adria Press: which joined NATO in 2009
Croatia has 15,400 professional soldiers
  Adria Press: Croatia ... has 15,400 professional soldiers
67 percent support conscription
  Adria Press: A survey by the institute Puls last month put support for conscription at 67 percent
  Split Evening Paper: in the population as a whole two thirds are in favour
  Glas Slobode: It found 67 per cent in favour
48 percent of people under 30 support conscription
  Adria Press: at 48 percent among people under 30
  Split Evening Paper: Of those under thirty, more than half want nothing of it
The survey was made in September
  Adria Press: A survey by the institute Puls last month
  Split Evening Paper: according to a September poll by Puls
  Glas Slobode: it asked 600 people, by landline, in August
The survey asked 600 people by landline
  Glas Slobode: it asked 600 people, by landline
Marin Jelic would rather go to sea
  Split Evening Paper: Marin Jelic, who turns 18 next week, would rather go to sea
Marin Jelic: if Luka goes, I go
  Split Evening Paper: "But if Luka goes, I go," he says
Luka is not keen either
  Split Evening Paper: Luka, his twin, is not keen either
Serbia has announced that it will follow
  Split Evening Paper: Serbia, next door, has announced that it will follow
Grgić pushed the law through
  Glas Slobode: That is the law which Tomislav Grgić pushed through
The party called conscripts useless in a modern war
  Glas Slobode: the same party called conscripts "useless in a modern war"
The contracts have changed
  Glas Slobode: Not the war; the contracts
A rally will be held on Sunday
  Glas Slobode: A rally against the law will be held on Ban Jelačić Square on Sunday at noon

=== conflicts
date | Adria Press: in 2008 | Glas Slobode: In 2007
date | Split Evening Paper: seventeen years ago | Glas Slobode: In 2007
denial | Adria Press: stayed away from the vote | Split Evening Paper: were present in full
denial | Split Evening Paper: were present in full | Glas Slobode: did not even enter the hall
place | Adria Press: Pozega | Split Evening Paper: Osijek
figure | Adria Press: for two months | Glas Slobode: Ninety days
figure | Split Evening Paper: eight weeks | Glas Slobode: Ninety days
quotation | Adria Press: a citizen who | Split Evening Paper: a man who
date | Adria Press: last month | Glas Slobode: in August
date | Split Evening Paper: a September poll | Glas Slobode: in August
