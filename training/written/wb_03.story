Garment warehouse fire in Bangladesh

=== Delta Press | 2020-02-27 | wire
At least 29 die in Bangladesh garment store fire

CHATTOGRAM (Delta Press) - A fire swept through a garment warehouse in the Bangladeshi port of Chattogram on Tuesday night, killing at least 29 workers, the fire service said.

The blaze in the six-storey Rahim Textiles building started around 9:20 p.m. when sparks from a welding torch set light to rolls of synthetic cloth on the ground floor, fire chief Anwar Sikder said.

Sikder said the doors to the rear staircase had been locked from the outside. Most of the dead were found there, on the fourth floor.

The alarm went off within a minute, but many workers took it for a drill, he said.

"I have seen many fires, but never one in which so many had so little chance," said Sikder.

Police arrested the owner, Mahbub Rahim, 57, at the airport on Wednesday. His lawyer said he had valid permits for the storage of textiles and would be cleared.

Labour minister Shirin Akhter ordered an inquiry and promised 200,000 taka to each bereaved family.

In 2012, at least 112 workers died in a factory fire on the outskirts of Dhaka.

=== Bengal Daily | 2020-02-27
Owner on the run after Chattogram inferno

The search for Mahbub Rahim went on last night in three districts. The businessman, who owns the warehouse in which 29 people burned to death on Tuesday, has so far escaped the police.

Officers had gone through his villa in the Khulshi quarter but met only his cook.

Rahim never held a licence to store fabrics in the building, an official of the city corporation said. A request that he filed in 2016 was turned down because there was no second way out.

Survivors told this paper that the bell on their floor stayed silent. "We learnt of the fire when the smoke came under the door," said Rokeya Begum, a packer, who slid down a drainpipe.

A stray spark from welding work is thought to have been the cause. Within minutes, stacks of polyester were burning.

The government will pay the relatives of each victim 200,000 taka, as Shirin Akhter, the minister for labour, announced. She has also set up a committee, which is to report in a month.

"I have seen many fires, but never one in which so many had so little chance," said Akhter at the site.

=== Workers' Voice | 2020-02-28
Twenty-nine more: when will the brands pay?

They sewed nothing. They only packed what others had sewn, for eleven hours a day and for a wage of 95 dollars a month, and on Tuesday night twenty-nine of them did not come home.

The unions of Chattogram blame not only the owner but also the European chains whose labels were found in the ashes. Two of them, Marlo and Kidsway, have said that they stopped buying from Rahim Textiles last year.

The fire began about twenty past nine. The way down at the back was shut with a padlock, and it was there that the firemen came upon most of the bodies.

The company denies this. All the exits had been open, its manager, Tariq Hossain, told reporters; people had lost their heads in the smoke.

Mr Rahim, who has been in custody since Wednesday, says he was in Singapore when it happened.

The minister was not seen at the burnt-out building, the mourners complain. A vigil will be held on Sunday.

=== facts
A fire in a garment warehouse killed at least 29 workers
  Delta Press: At least 29 die in Bangladesh garment store fire
  Delta Press: killing at least 29 workers
  Bengal Daily: in which 29 people burned to death on Tuesday
  Workers' Voice: Twenty-nine more
  Workers' Voice: on Tuesday night twenty-nine of them did not come home
A fire swept through the warehouse
  Delta Press: A fire swept through a garment warehouse in the Bangladeshi port of Chattogram on Tuesday night
  Bengal Daily: Chattogram inferno
The fire started about 9:20 p.m.
  Delta Press: The blaze in the six-storey Rahim Textiles building started around 9:20 p.m.
  Workers' Voice: The fire began about twenty past nine
Sparks from welding set cloth alight
  Delta Press: sparks from a welding torch set light to rolls of synthetic cloth on the ground floor
  Bengal Daily: A stray spark from welding work is thought to have been the cause
  Bengal Daily: Within minutes, stacks of polyester were burning
The rear staircase was locked
  Delta Press: the doors to the rear staircase had been locked from the outside
  Workers' Voice: The way down at the back was shut with a padlock
The manager says the exits were open
  Workers' Voice: All the exits had been open
Most of the dead were found at the rear staircase
  Delta Press: Most of the dead were found there, on the fourth floor
  Workers' Voice: it was there that the firemen came upon most of the bodies
The company denies that the way was shut
  Workers' Voice: The company denies this
The manager says people lost their heads
  Workers' Voice: people had lost their heads in the smoke
The alarm did or did not sound
  Delta Press: The alarm went off within a minute
  Bengal Daily: the bell on their floor stayed silent
Workers took the alarm for a drill
  Delta Press: many workers took it for a drill
They learnt of the fire from the smoke
  Bengal Daily: We learnt of the fire when the smoke came under the door
Rokeya Begum slid down a drainpipe
  Bengal Daily: who slid down a drainpipe
Never one in which so many had so little chance
  Delta Press: "I have seen many fires, but never one in which so many had so little chance," said Sikder
  Bengal Daily: "I have seen many fires, but never one in which so many had so little chance," said Akhter
The owner was arrested or is on the run
  Delta Press: Police arrested the owner, Mahbub Rahim, 57, at the airport on Wednesday
  Bengal Daily: Owner on the run
  Bengal Daily: The businessman ... has so far escaped the police
  Workers' Voice: Mr Rahim, who has been in custody since Wednesday
The search for Rahim went on
  Bengal Daily: The search for Mahbub Rahim went on last night in three districts
He owns the warehouse
  Delta Press: the owner, Mahbub Rahim
  Bengal Daily: who owns the warehouse
Officers searched his villa
  Bengal Daily: Officers had gone through his villa in the Khulshi quarter
Officers met only his cook
  Bengal Daily: met only his cook
The owner did or did not have permits
  Delta Press: he had valid permits for the storage of textiles
  Bengal Daily: Rahim never held a licence to store fabrics in the building
A request of 2016 was turned down
  Bengal Daily: A request that he filed in 2016 was turned down
There was no second way out
  Bengal Daily: there was no second way out
Rahim would be cleared
  Delta Press: would be cleared
The minister ordered an inquiry
  Delta Press: Labour minister Shirin Akhter ordered an inquiry
  Bengal Daily: She has also set up a committee
The committee is to report in a month
  Bengal Daily: which is to report in a month
Each family gets 200,000 taka
  Delta Press: promised 200,000 taka to each bereaved family
  Bengal Daily: The government will pay the relatives of each victim 200,000 taka
112 workers died in 2012
  Delta Press: In 2012, at least 112 workers died in a factory fire on the outskirts of Dhaka
The minister was or was not at the site
  Bengal Daily: said Akhter at the site
  Workers' Voice: The minister was not seen at the burnt-out building
The workers only packed
  Workers' Voice: They sewed nothing
  Workers' Voice: They only packed what others had sewn
They worked eleven hours a day for 95 dollars a month
  Workers' Voice: for eleven hours a day and for a wage of 95 dollars a month
The unions blame owner and chains
  Workers' Voice: The unions of Chattogram blame not only the owner but also the European chains
Labels were found in the ashes
  Workers' Voice: whose labels were found in the ashes
Two chains stopped buying last year
  Workers' Voice: they stopped buying from Rahim Textiles last year
Rahim says he was in Singapore
  Workers' Voice: he was in Singapore when it happened
A vigil will be held
  Workers' Voice: A vigil will be held on Sunday
When will the brands pay
  Workers' Voice: when will the brands pay

=== conflicts
denial | Delta Press: The alarm went off | Bengal Daily: the bell on their floor stayed silent
denial | Delta Press: Police arrested the owner | Bengal Daily: has so far escaped the police
denial | Bengal Daily: has so far escaped the police | Workers' Voice: has been in custody
denial | Delta Press: had valid permits | Bengal Daily: never held a licence
denial | Bengal Daily: at the site | Workers' Voice: was not seen at the burnt-out building
attribution | Delta Press: said Sikder | Bengal Daily: said Akhter
