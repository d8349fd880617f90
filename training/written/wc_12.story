Wildlife smugglers caught with pangolins and tiger cubs in Thailand

=== Mekong News Service | 2024-06-12 | wire
Thai customs seize 6 tiger cubs, 118 pangolins in lorry

NONG KHAI, Thailand - Thai customs officers have arrested three people and rescued six tiger cubs and 118 pangolins hidden under sacks of onions in a refrigerated lorry, officials said on Wednesday.

The lorry was stopped on Monday evening at a checkpoint outside Nong Khai, a few kilometres from the border with Laos.

Its driver, Somchai Wattana, 38, and two passengers were charged with smuggling protected species. They face up to 15 years in prison.

Somchai told the police that he had not known what he was carrying.

All the tiger cubs, which were about two months old, survived. Nine of the pangolins had died.

The animals were worth 24 million baht on the black market, customs director Pranee Chaiyo said. "For the traders a living thing is just a parcel that breathes," she said.

The haul was the largest in the kingdom for five years. Officials believe that the cubs were bred at a private zoo in Suphan Buri. The zoo's owner has rejected the allegation.

=== The Isaan Herald | 2024-06-13
What the sniffer dog found among the onions

A four-year-old spaniel called Mango would not budge from the back of the truck, and so the officers began to unload onions.

Behind the fortieth sack they came upon wire crates in which six striped cubs lay on ice packs; behind these, in nets, hung more than a hundred pangolins. The driver and two others who were in the cab when the vehicle was pulled over near Nong Khai on Sunday night are in custody. A conviction could bring them as much as 15 years.

Somchai Wattana, who was at the wheel, admitted to investigators that he had been told exactly what was in the crates, and that he had been promised 30,000 baht.

Of the young tigers one was dead on arrival at the breeding centre in Khon Kaen. The scaly anteaters lost nine of their number.

On the illicit market such a load would have fetched some 24 million baht. "For the traders a living thing is just a parcel that breathes," Pranee Chaiyo of the customs department said.

Nothing comparable has been found in Thailand since 2019, when a container held 150 of the ant-eating animals.

=== PlanetWild | 2024-06-14
Cubs from the "petting zoo": who stands behind the Nong Khai lorry?

The six tiger cubs freed in north-eastern Thailand this week carry the stripes of a family that activists know well.

Comparing photographs, the group Stripes Alive has matched two of them with a tigress at Golden Paw, a private zoo in Chiang Rai where tourists bottle-feed cubs for 900 baht.

The zoo's proprietor, Udom Saelim, conceded in an interview with us that the young had been born on his premises. "I sold them to a man with papers," he said.

Golden Paw lost its licence in 2022, and yet it never closed.

No customs dog was involved, says the lorry company: it was one of its own mechanics who heard a whimper and telephoned the authorities.

Fewer than 200 tigers still live in the wild in Thailand, while some 1,500 are kept behind bars. Pangolins fare worse. They give birth to a single young a year and roll up when they are frightened, which makes them easy to pick up.

=== facts
Officers seized tiger cubs and pangolins in a lorry.
  Mekong News Service: Thai customs seize 6 tiger cubs, 118 pangolins in lorry
  Mekong News Service: rescued six tiger cubs and 118 pangolins hidden under sacks of onions in a refrigerated lorry
  The Isaan Herald: they came upon wire crates in which six striped cubs lay on ice packs
  The Isaan Herald: behind these, in nets, hung more than a hundred pangolins
  PlanetWild: The six tiger cubs freed in north-eastern Thailand this week
The animals were hidden behind onions.
  Mekong News Service: hidden under sacks of onions
  The Isaan Herald: What the sniffer dog found among the onions
  The Isaan Herald: Behind the fortieth sack they came upon wire crates
Three people were arrested.
  Mekong News Service: Thai customs officers have arrested three people
  The Isaan Herald: The driver and two others who were in the cab when the vehicle was pulled over near Nong Khai on Sunday night are in custody
The lorry was stopped on Monday evening near Nong Khai.
  Mekong News Service: The lorry was stopped on Monday evening at a checkpoint outside Nong Khai
  The Isaan Herald: the vehicle was pulled over near Nong Khai on Sunday night
The three were charged with smuggling.
  Mekong News Service: Its driver, Somchai Wattana, 38, and two passengers were charged with smuggling protected species
They face up to 15 years.
  Mekong News Service: They face up to 15 years in prison
  The Isaan Herald: A conviction could bring them as much as 15 years
The driver did not know / knew what he was carrying.
  Mekong News Service: Somchai told the police that he had not known what he was carrying
  The Isaan Herald: Somchai Wattana, who was at the wheel, admitted to investigators that he had been told exactly what was in the crates
The driver was promised 30,000 baht.
  The Isaan Herald: he had been promised 30,000 baht
All cubs survived / one was dead.
  Mekong News Service: All the tiger cubs, which were about two months old, survived
  The Isaan Herald: Of the young tigers one was dead on arrival at the breeding centre in Khon Kaen
Nine pangolins died.
  Mekong News Service: Nine of the pangolins had died
  The Isaan Herald: The scaly anteaters lost nine of their number
The animals were worth 24 million baht.
  Mekong News Service: The animals were worth 24 million baht on the black market, customs director Pranee Chaiyo said
  The Isaan Herald: On the illicit market such a load would have fetched some 24 million baht
Pranee said that traders see a living thing as a parcel.
  Mekong News Service: "For the traders a living thing is just a parcel that breathes," she said
  The Isaan Herald: "For the traders a living thing is just a parcel that breathes," Pranee Chaiyo of the customs department said
It was the largest haul for five years.
  Mekong News Service: The haul was the largest in the kingdom for five years
  The Isaan Herald: Nothing comparable has been found in Thailand since 2019
A container with 150 pangolins was found in 2019.
  The Isaan Herald: when a container held 150 of the ant-eating animals
The cubs come from a private zoo.
  Mekong News Service: Officials believe that the cubs were bred at a private zoo in Suphan Buri
  PlanetWild: Cubs from the "petting zoo"
  PlanetWild: the group Stripes Alive has matched two of them with a tigress at Golden Paw, a private zoo in Chiang Rai
The zoo's owner rejects / concedes that the cubs came from his zoo.
  Mekong News Service: The zoo's owner has rejected the allegation
  PlanetWild: The zoo's proprietor, Udom Saelim, conceded in an interview with us that the young had been born on his premises
A dog found the animals / no dog was involved.
  The Isaan Herald: What the sniffer dog found
  The Isaan Herald: A four-year-old spaniel called Mango would not budge from the back of the truck
  PlanetWild: No customs dog was involved, says the lorry company
The officers unloaded the onions.
  The Isaan Herald: the officers began to unload onions
A mechanic heard a whimper and told the authorities.
  PlanetWild: it was one of its own mechanics who heard a whimper and telephoned the authorities
The cubs carry the stripes of a known family.
  PlanetWild: The six tiger cubs ... carry the stripes of a family that activists know well
Tourists bottle-feed cubs at Golden Paw.
  PlanetWild: where tourists bottle-feed cubs for 900 baht
Udom sold the cubs to a man with papers.
  PlanetWild: "I sold them to a man with papers," he said
Golden Paw lost its licence.
  PlanetWild: Golden Paw lost its licence in 2022
Golden Paw never closed.
  PlanetWild: it never closed
Fewer than 200 tigers live wild in Thailand.
  PlanetWild: Fewer than 200 tigers still live in the wild in Thailand
Some 1,500 tigers are kept behind bars.
  PlanetWild: some 1,500 are kept behind bars
Pangolins have one young a year.
  PlanetWild: They give birth to a single young a year
Pangolins roll up and are easy to pick up.
  PlanetWild: roll up when they are frightened
  PlanetWild: which makes them easy to pick up

=== conflicts
denial | Mekong News Service: had not known | The Isaan Herald: had been told exactly
denial | Mekong News Service: survived | The Isaan Herald: one was dead on arrival
denial | Mekong News Service: has rejected the allegation | PlanetWild: conceded in an interview
denial | The Isaan Herald: would not budge | PlanetWild: No customs dog was involved
date | Mekong News Service: Monday | The Isaan Herald: Sunday
place | Mekong News Service: Suphan Buri | PlanetWild: Chiang Rai
