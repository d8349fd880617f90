Cable car stuck in Georgia

=== Kavkaz Wire | 2023-02-05 | wire
Nineteen rescued after night in stranded cable cars in Georgia

TBILISI (KW) - Nineteen people, among them five children, were lowered to safety on Sunday after spending up to 16 hours in cable car cabins above a gorge in the Georgian ski resort of Mestkari, emergency officials said.

The lift stopped at about 4 p.m. on Saturday when a haul rope jumped off its wheels on a pylon in strong wind. Four cabins were left hanging as much as 60 metres above the ground.

Mountain rescuers abseiled from a helicopter and from the pylons. The last passenger, a 70-year-old Israeli, was on the ground at 8:10 a.m., said Irakli Beridzade of the emergency service.

"We sang, we told stories, and the little ones slept on our coats," said Nino Lomaia, a teacher from Kutaisi.

Two people were treated for frostbite. No one was badly hurt.

The operator, Mestkari Resorts, blamed a gust of 110 kilometres per hour and said the system had been serviced in December. Economy Minister Lasha Gogoladze ordered all lifts of the type to be inspected.

In 2018, ten people were injured in Gudauri when a chairlift ran backwards.

=== Tbilisi Observer | 2023-02-06
A classroom in the sky

For sixteen hours Nino Lomaia, who teaches physics in Batumi, held school in a glass box. She explained the stars to three children she had never met, until the batteries of the telephones gave out.

"We told stories and sang, and our coats were beds for the little ones," she said on Sunday in the hotel to which the resort had invited everybody.

Hers was one of four cabins that came to a standstill over the ravine at Mestkari on Saturday afternoon. A cable had left its guide, and nineteen people hung there, some at the height of a twenty-storey building, in 15 degrees of frost.

It was not the wind, employees of the lift say. They had asked in vain since the autumn to have the rollers on tower six replaced, and no technician from the manufacturer had been there for two years.

The helicopter could not fly: so Svan mountaineers climbed the towers in the dark and let the passengers down on ropes, one after the other, the children first. By ten past eight it was over.

Two came away with frozen toes and fingers.

"I will go up again," Lomaia said. "But in the bus."

=== Rustavi Evening | 2023-02-05
Cable car horror: resort boss detained

Police have detained the director of Mestkari Resorts, Zaza Kiknadze, on suspicion of breaching safety rules, following an accident on Saturday in which 21 people were trapped overnight high above a mountain gorge.

Kiknadze's lawyer called the arrest "theatre for television". The lift had been given a complete overhaul in December, he said, and nobody could have foreseen such a squall.

Prime Minister Tamar Jorbenadze has instructed inspectors to check every ropeway of that make in the country. It was she, and not the minister responsible, who gave the order on Sunday, her press service stressed.

The opposition recalled that the concession had been awarded without a tender in 2019 to a company whose owners sit in Cyprus.

Five children were among those rescued. The oldest of the passengers, a 70-year-old tourist from Israel, said he had never been so cold in his life.

=== facts
Nineteen people were rescued from cable cars at Mestkari on Sunday.
  Kavkaz Wire: Nineteen rescued after night in stranded cable cars in Georgia
  Kavkaz Wire: Nineteen people, among them five children, were lowered to safety on Sunday
  Tbilisi Observer: let the passengers down on ropes, one after the other
  Rustavi Evening: those rescued
Nineteen people were trapped above a gorge.
  Kavkaz Wire: Nineteen people, among them five children, were lowered to safety on Sunday after spending up to 16 hours in cable car cabins above a gorge in the Georgian ski resort of Mestkari
  Tbilisi Observer: nineteen people hung there
  Rustavi Evening: 21 people were trapped overnight high above a mountain gorge
Five of them were children.
  Kavkaz Wire: among them five children
  Rustavi Evening: Five children were among those rescued
The children were let down first.
  Tbilisi Observer: the children first
They spent up to 16 hours in the cabins.
  Kavkaz Wire: after spending up to 16 hours in cable car cabins
  Tbilisi Observer: For sixteen hours Nino Lomaia, who teaches physics in Batumi, held school in a glass box
The lift stopped on Saturday afternoon.
  Kavkaz Wire: The lift stopped at about 4 p.m. on Saturday
  Tbilisi Observer: four cabins that came to a standstill over the ravine at Mestkari on Saturday afternoon
  Rustavi Evening: an accident on Saturday
A rope jumped off its wheels.
  Kavkaz Wire: a haul rope jumped off its wheels on a pylon in strong wind
  Tbilisi Observer: A cable had left its guide
Wind was the cause.
  Kavkaz Wire: The operator, Mestkari Resorts, blamed a gust of 110 kilometres per hour
  Tbilisi Observer: It was not the wind, employees of the lift say
  Rustavi Evening: nobody could have foreseen such a squall
Four cabins hung up to 60 metres above the ground.
  Kavkaz Wire: Four cabins were left hanging as much as 60 metres above the ground
  Tbilisi Observer: some at the height of a twenty-storey building
It was 15 degrees below zero.
  Tbilisi Observer: in 15 degrees of frost
Rescuers came from the pylons.
  Kavkaz Wire: Mountain rescuers abseiled from a helicopter and from the pylons
  Tbilisi Observer: Svan mountaineers climbed the towers in the dark
Rescuers came from a helicopter.
  Kavkaz Wire: Mountain rescuers abseiled from a helicopter
  Tbilisi Observer: The helicopter could not fly
The last was on the ground at 8:10 a.m.
  Kavkaz Wire: The last passenger, a 70-year-old Israeli, was on the ground at 8:10 a.m.
  Tbilisi Observer: By ten past eight it was over
A 70-year-old Israeli was among the passengers.
  Kavkaz Wire: The last passenger, a 70-year-old Israeli
  Rustavi Evening: The oldest of the passengers, a 70-year-old tourist from Israel
The Israeli said that he had never been so cold.
  Rustavi Evening: he had never been so cold in his life
Lomaia said that they sang and told stories and the little ones slept on coats.
  Kavkaz Wire: "We sang, we told stories, and the little ones slept on our coats," said Nino Lomaia
  Tbilisi Observer: "We told stories and sang, and our coats were beds for the little ones," she said on Sunday
Lomaia is a teacher from Kutaisi.
  Kavkaz Wire: Nino Lomaia, a teacher from Kutaisi
  Tbilisi Observer: Nino Lomaia, who teaches physics in Batumi
Lomaia taught in the cabin.
  Tbilisi Observer: A classroom in the sky
  Tbilisi Observer: held school in a glass box
She explained the stars to three children.
  Tbilisi Observer: She explained the stars to three children she had never met
The telephones' batteries gave out.
  Tbilisi Observer: the batteries of the telephones gave out
Two people had frostbite.
  Kavkaz Wire: Two people were treated for frostbite
  Tbilisi Observer: Two came away with frozen toes and fingers
No one was badly hurt.
  Kavkaz Wire: No one was badly hurt
The lift was serviced in December, says the operator.
  Kavkaz Wire: said the system had been serviced in December
  Tbilisi Observer: no technician from the manufacturer had been there for two years
  Rustavi Evening: The lift had been given a complete overhaul in December, he said
Employees asked in vain for new rollers.
  Tbilisi Observer: They had asked in vain since the autumn to have the rollers on tower six replaced
All lifts of the type are to be inspected.
  Kavkaz Wire: Economy Minister Lasha Gogoladze ordered all lifts of the type to be inspected
  Rustavi Evening: Prime Minister Tamar Jorbenadze has instructed inspectors to check every ropeway of that make in the country
  Rustavi Evening: It was she, and not the minister responsible, who gave the order on Sunday
Ten people were injured at Gudauri in 2018.
  Kavkaz Wire: In 2018, ten people were injured in Gudauri
A chairlift ran backwards.
  Kavkaz Wire: a chairlift ran backwards
The resort invited everybody to a hotel.
  Tbilisi Observer: the hotel to which the resort had invited everybody
Lomaia will go up again by bus.
  Tbilisi Observer: "I will go up again," Lomaia said. "But in the bus."
The director was detained.
  Rustavi Evening: resort boss detained
  Rustavi Evening: Police have detained the director of Mestkari Resorts, Zaza Kiknadze, on suspicion of breaching safety rules
The lawyer called the arrest theatre.
  Rustavi Evening: Kiknadze's lawyer called the arrest "theatre for television"
The concession was awarded without a tender.
  Rustavi Evening: The opposition recalled that the concession had been awarded without a tender in 2019
The company's owners sit in Cyprus.
  Rustavi Evening: a company whose owners sit in Cyprus

=== conflicts
figure | Kavkaz Wire: Nineteen people | Rustavi Evening: 21 people
figure | Tbilisi Observer: nineteen people | Rustavi Evening: 21 people
denial | Kavkaz Wire: blamed a gust of 110 kilometres per hour | Tbilisi Observer: It was not the wind
denial | Kavkaz Wire: abseiled from a helicopter | Tbilisi Observer: The helicopter could not fly
place | Kavkaz Wire: a teacher from Kutaisi | Tbilisi Observer: who teaches physics in Batumi
quotation | Kavkaz Wire: the little ones slept on our coats | Tbilisi Observer: our coats were beds for the little ones
denial | Kavkaz Wire: had been serviced in December | Tbilisi Observer: no technician from the manufacturer had been there for two years
denial | Tbilisi Observer: no technician from the manufacturer had been there for two years | Rustavi Evening: had been given a complete overhaul in December
name | Kavkaz Wire: Economy Minister Lasha Gogoladze | Rustavi Evening: Prime Minister Tamar Jorbenadze
