Zimbabwe's elephants

=== Southern Wire | 2024-09-24 | wire
Zimbabwe to shoot 200 elephants to feed the hungry

HARARE - Zimbabwe will shoot 200 elephants in order to feed people who have been left hungry by the worst drought in four decades, its parks authority said on Monday.

The animals are to be killed in four districts, among them Hwange in the west, and the meat is to be dried and handed out, spokesman Farai Nyoni said. It is the first cull since 1988.

"We have 84,000 elephants and grass for 55,000," Nyoni said. "Somebody has to do the sum."

The hunters will be rangers in the service of the state, and no licenses will be sold to foreigners, he said. The tusks will be locked up because trade in ivory is forbidden.

Some 7.6 million Zimbabweans need food aid. Namibia began a similar program last month, in which 160 animals have been killed so far.

Conservationists criticized the plan. Chipo Mutasa of the Hwange Elephant Trust, who was consulted beforehand, said it would scare off tourists.

Elephants killed 50 people in the country last year.

=== Harare Mirror | 2024-09-24
A feast for the villages, a headache for the lodges

Those who live beside elephants seldom love them. In Hwange, where the animals have trampled whatever the drought left in the fields, people clapped on Monday when they heard that two hundred of them are to end up in the pot.

The last time that the state reduced the herds with guns was 36 years ago. According to Farai Nyoni of ZimParks, the meat will be cut into strips, dried in the sun and given away in the four worst-hit areas.

He reckons that the country feeds 84,000 elephants, some thirty thousand more than it can sustain. "Somebody has to do the sum," said the environment minister, Joram Chikowa.

Tour operators are aghast. Chipo Mutasa, whose foundation looks after orphaned calves, says that she first heard of the shooting on the radio: "Not one of them picked up the phone."

Foreign trophy hunters will be admitted too, Nyoni let it be known, at 20,000 dollars an animal, because the authority is short of bullets and cash.

More than seven million citizens depend on aid. Fifty died under the feet of elephants in 2023.

=== London Chronicle | 2024-09-25
Outrage as Zimbabwe plans to kill 200 elephants

Celebrities and animal lovers across the world have called on Zimbabwe to spare 200 elephants that are to be shot for their meat.

"It is a bloodbath dressed up as charity," said the actress Imogen Vale, 63. She offered to pay for maize instead.

Zimbabwe's parks agency had already thinned out its herds in 2008, and the experience was grim, according to the vet Simon Hartley, who took part. "You never get the calves out of your ears."

Farai Nyoni, for the agency, told the Chronicle that critics should come and see. The country had 84,000 elephants and room for 45,000, he said.

Namibia stopped its own cull on Friday after protests, having shot 160 animals out of 723.

The 50 deaths which elephants caused last year have hardened opinion in the countryside.

=== Windhoek Daily | 2024-09-25
Cull goes on, says Namibia, as neighbour follows suit

Namibia's environment ministry has dismissed reports in Britain that it has called off the killing of game for drought relief.

"Our teams are in the field today, and they will be in the field tomorrow," said ministry spokeswoman Hilma Shikongo on Tuesday. So far 160 elephants, zebras and hippos had been shot, and 57 tonnes of meat distributed.

She welcomed the decision of Zimbabwe to have 200 elephants killed. Both countries demand that the ban on selling ivory be lifted; Zimbabwe's stocks are worth 600 million dollars.

The first animals in Hwange were brought down on Tuesday morning, a warden there said by telephone.

It is Zimbabwe's first culling operation since the eighties. Zambia, too, is considering such a step, but has not yet decided.

=== facts
Zimbabwe will have 200 elephants shot for food.
  Southern Wire: Zimbabwe to shoot 200 elephants to feed the hungry
  Southern Wire: Zimbabwe will shoot 200 elephants in order to feed people who have been left hungry by the worst drought in four decades
  Harare Mirror: two hundred of them are to end up in the pot
  London Chronicle: Zimbabwe plans to kill 200 elephants
  London Chronicle: 200 elephants that are to be shot for their meat
  Windhoek Daily: neighbour follows suit
  Windhoek Daily: the decision of Zimbabwe to have 200 elephants killed
The meat is dried and given away in four districts.
  Southern Wire: The animals are to be killed in four districts, among them Hwange in the west
  Southern Wire: the meat is to be dried and handed out
  Harare Mirror: the meat will be cut into strips, dried in the sun and given away in the four worst-hit areas
It is the first cull since 1988.
  Southern Wire: It is the first cull since 1988
  Harare Mirror: The last time that the state reduced the herds with guns was 36 years ago
  London Chronicle: Zimbabwe's parks agency had already thinned out its herds in 2008
  Windhoek Daily: It is Zimbabwe's first culling operation since the eighties
The country has 84,000 elephants, too many for its grass.
  Southern Wire: "We have 84,000 elephants and grass for 55,000," Nyoni said
  Harare Mirror: the country feeds 84,000 elephants, some thirty thousand more than it can sustain
  London Chronicle: The country had 84,000 elephants and room for 45,000
Somebody said: somebody has to do the sum.
  Southern Wire: Nyoni said. "Somebody has to do the sum."
  Harare Mirror: "Somebody has to do the sum," said the environment minister, Joram Chikowa
Foreign hunters are admitted.
  Southern Wire: no licenses will be sold to foreigners
  Harare Mirror: Foreign trophy hunters will be admitted too
Rangers do the shooting.
  Southern Wire: The hunters will be rangers in the service of the state
An animal costs 20,000 dollars.
  Harare Mirror: at 20,000 dollars an animal
The authority lacks bullets and cash.
  Harare Mirror: the authority is short of bullets and cash
The tusks are locked up.
  Southern Wire: The tusks will be locked up
Trade in ivory is forbidden.
  Southern Wire: trade in ivory is forbidden
  Windhoek Daily: the ban on selling ivory
More than seven million people need food aid.
  Southern Wire: Some 7.6 million Zimbabweans need food aid
  Harare Mirror: More than seven million citizens depend on aid
Namibia has shot 160 animals.
  Southern Wire: 160 animals have been killed so far
  London Chronicle: having shot 160 animals out of 723
  Windhoek Daily: So far 160 elephants, zebras and hippos had been shot
Namibia runs a similar program.
  Southern Wire: Namibia began a similar program last month
  London Chronicle: Namibia stopped its own cull on Friday after protests
  Windhoek Daily: Cull goes on, says Namibia
  Windhoek Daily: "Our teams are in the field today, and they will be in the field tomorrow," said ministry spokeswoman Hilma Shikongo on Tuesday
Namibia dismissed the reports of a stop.
  Windhoek Daily: Namibia's environment ministry has dismissed reports in Britain that it has called off the killing of game for drought relief
Conservationists criticized the plan.
  Southern Wire: Conservationists criticized the plan
Mutasa was consulted.
  Southern Wire: Chipo Mutasa of the Hwange Elephant Trust, who was consulted beforehand
  Harare Mirror: she first heard of the shooting on the radio
  Harare Mirror: "Not one of them picked up the phone."
Mutasa: it scares off tourists.
  Southern Wire: it would scare off tourists
Tour operators are aghast.
  Harare Mirror: Tour operators are aghast
  Harare Mirror: a headache for the lodges
Mutasa's foundation looks after calves.
  Harare Mirror: whose foundation looks after orphaned calves
Elephants killed 50 people last year.
  Southern Wire: Elephants killed 50 people in the country last year
  Harare Mirror: Fifty died under the feet of elephants in 2023
  London Chronicle: The 50 deaths which elephants caused last year
The deaths have hardened opinion.
  London Chronicle: have hardened opinion in the countryside
People beside elephants seldom love them.
  Harare Mirror: Those who live beside elephants seldom love them
Elephants trampled the fields.
  Harare Mirror: the animals have trampled whatever the drought left in the fields
Villagers in Hwange clapped.
  Harare Mirror: A feast for the villages
  Harare Mirror: people clapped on Monday when they heard
Celebrities call on Zimbabwe to spare the animals.
  London Chronicle: Celebrities and animal lovers across the world have called on Zimbabwe to spare 200 elephants
  London Chronicle: Outrage as Zimbabwe plans to kill
Vale: a bloodbath dressed up as charity.
  London Chronicle: "It is a bloodbath dressed up as charity," said the actress Imogen Vale
Vale offered to pay for maize.
  London Chronicle: She offered to pay for maize instead
Hartley: you never get the calves out of your ears.
  London Chronicle: "You never get the calves out of your ears."
Hartley took part in the earlier cull.
  London Chronicle: the vet Simon Hartley, who took part
Nyoni: critics should come and see.
  London Chronicle: critics should come and see
57 tonnes were distributed.
  Windhoek Daily: 57 tonnes of meat distributed
Shikongo welcomed Zimbabwe's decision.
  Windhoek Daily: She welcomed the decision of Zimbabwe to have 200 elephants killed
Both countries want the ivory ban lifted.
  Windhoek Daily: Both countries demand that the ban on selling ivory be lifted
Zimbabwe's ivory is worth 600 million dollars.
  Windhoek Daily: Zimbabwe's stocks are worth 600 million dollars
Zambia considers a cull.
  Windhoek Daily: Zambia, too, is considering such a step
Zambia has not decided.
  Windhoek Daily: has not yet decided
The first animals were shot on Tuesday.
  Windhoek Daily: The first animals in Hwange were brought down on Tuesday morning

=== conflicts
denial | Southern Wire: It is the first cull since 1988 | London Chronicle: had already thinned out its herds in 2008
denial | Harare Mirror: The last time that the state reduced the herds with guns was 36 years ago | London Chronicle: had already thinned out its herds in 2008
denial | London Chronicle: had already thinned out its herds in 2008 | Windhoek Daily: first culling operation since the eighties
denial | Southern Wire: no licenses will be sold to foreigners | Harare Mirror: Foreign trophy hunters will be admitted
denial | Southern Wire: was consulted beforehand | Harare Mirror: first heard of the shooting on the radio
denial | London Chronicle: stopped its own cull | Windhoek Daily: Cull goes on
figure | Southern Wire: grass for 55,000 | London Chronicle: room for 45,000
figure | Harare Mirror: some thirty thousand more than it can sustain | London Chronicle: room for 45,000
attribution | Southern Wire: Nyoni said. "Somebody has | Harare Mirror: said the environment minister, Joram Chikowa

