Schoolgirls freed and kidnappers arrested in Nigeria

=== NAPress | 2025-02-18 | wire
Nigerian police free 14 schoolgirls, arrest six suspects

KADUNA, Nigeria - Police in north-western Nigeria have freed 14 schoolgirls who were abducted from a bus 12 days ago and have arrested six suspected kidnappers, a spokesman said on Tuesday.

The girls, aged between 11 and 16, were found before dawn in a disused brick factory outside the village of Gidan Mawo.

No ransom was paid, said the spokesman, Superintendent Yusuf Dankade. "They were brought home by good police work and nothing else," he added.

An officer was killed in an exchange of fire that began when the gang shot at the advancing patrol, Dankade said.

The gang's leader, known as Black Musa, was among those held. He is also wanted for the murder of a district head, Alhaji Bello Rimi, in 2022.

The girls were taken to a hospital in Kaduna for check-ups. All of them were in good health.

Kidnapping for money is common in the region, where more than 1,100 people were seized last year.

=== Abuja Courier | 2025-02-19
Fathers sold their cattle to buy girls' freedom

For the parents of Gidan Mawo the happy end has a price, and they know it to the last naira.

Eleven families scraped together 38 million naira and handed it over in two rice sacks on Sunday night, four fathers told this newspaper. "My cows came home as my daughter," said Ibrahim Sule, a herdsman.

Two days later their children, 14 girls in all, were out of captivity. According to the police they had been held in an abandoned brickworks, to which a tip from a honey collector led.

Five men believed to belong to the gang are in custody. Their chief, Black Musa, however, slipped through the net on a motorcycle, a senior detective conceded.

One policeman died. Villagers say that the officers opened up first on men who were asleep.

Superintendent Yusuf Dankade repeated that not one naira had changed hands. "They were brought home by good police work and nothing else," the spokesman said.

Over a thousand people were carried off for cash in this part of the country in the past year.

=== Sahel Radio English | 2025-02-18
Freed pupils back with their mothers in northern Nigeria

There was singing in front of the General Hospital in Zaria this afternoon when 14 schoolgirls, held by bandits for almost two weeks, got down from a police truck.

Doctors examined them there. Most are well, but three had to stay in the ward with malaria and an infected wound, the matron, Hajiya Talatu Umar, told us.

The pupils had been dragged off their school bus on the sixth of February. The driver, who tried to race past a roadblock, was shot and died on the spot.

"We prayed quietly, because they beat anyone who prayed loudly," one 15-year-old said.

Governor Sani Kwari praised the security forces and promised soldiers for every school bus. A teachers' union said that it had heard the same promise three years ago, after the abduction of 31 boys in Dutsen Bako, and that nothing had come of it.

=== facts
The 14 schoolgirls were freed.
  NAPress: Nigerian police free 14 schoolgirls, arrest six suspects
  NAPress: Police in north-western Nigeria have freed 14 schoolgirls
  Abuja Courier: Two days later their children, 14 girls in all, were out of captivity
  Sahel Radio English: Freed pupils back with their mothers in northern Nigeria
The girls had been abducted from a bus 12 days before.
  NAPress: who were abducted from a bus 12 days ago
  Sahel Radio English: held by bandits for almost two weeks
  Sahel Radio English: The pupils had been dragged off their school bus on the sixth of February
Six (five) suspects were arrested.
  NAPress: Nigerian police free 14 schoolgirls, arrest six suspects
  NAPress: have arrested six suspected kidnappers
  Abuja Courier: Five men believed to belong to the gang are in custody
The girls were aged between 11 and 16.
  NAPress: The girls, aged between 11 and 16
The girls were held in a disused brick factory.
  NAPress: The girls ... were found before dawn in a disused brick factory outside the village of Gidan Mawo
  Abuja Courier: According to the police they had been held in an abandoned brickworks
A tip from a honey collector led to the place.
  Abuja Courier: to which a tip from a honey collector led
No ransom was paid / families paid a ransom.
  NAPress: No ransom was paid, said the spokesman, Superintendent Yusuf Dankade
  Abuja Courier: Fathers sold their cattle to buy girls' freedom
  Abuja Courier: Eleven families scraped together 38 million naira and handed it over in two rice sacks on Sunday night
  Abuja Courier: Superintendent Yusuf Dankade repeated that not one naira had changed hands
The price of the happy end is known to the parents.
  Abuja Courier: For the parents of Gidan Mawo the happy end has a price
Sule said his cows came home as his daughter.
  Abuja Courier: "My cows came home as my daughter," said Ibrahim Sule, a herdsman
Dankade said that good police work brought the girls home.
  NAPress: "They were brought home by good police work and nothing else," he added
  Abuja Courier: "They were brought home by good police work and nothing else," the spokesman said
An officer was killed.
  NAPress: An officer was killed in an exchange of fire
  Abuja Courier: One policeman died
The gang fired first / the police fired first.
  NAPress: an exchange of fire that began when the gang shot at the advancing patrol, Dankade said
  Abuja Courier: Villagers say that the officers opened up first on men who were asleep
Black Musa was held / escaped.
  NAPress: The gang's leader, known as Black Musa, was among those held
  Abuja Courier: Their chief, Black Musa, however, slipped through the net on a motorcycle
Black Musa is wanted for the murder of Rimi.
  NAPress: He is also wanted for the murder of a district head, Alhaji Bello Rimi, in 2022
The girls were taken to a hospital for check-ups.
  NAPress: The girls were taken to a hospital in Kaduna for check-ups
  Sahel Radio English: There was singing in front of the General Hospital in Zaria this afternoon when 14 schoolgirls ... got down from a police truck
  Sahel Radio English: Doctors examined them there
There was singing at the hospital.
  Sahel Radio English: There was singing in front of the General Hospital
All girls were in good health / three had to stay in the ward.
  NAPress: All of them were in good health
  Sahel Radio English: Most are well, but three had to stay in the ward with malaria and an infected wound
More than 1,100 people were kidnapped in the region last year.
  NAPress: Kidnapping for money is common in the region, where more than 1,100 people were seized last year
  Abuja Courier: Over a thousand people were carried off for cash in this part of the country in the past year
The bus driver was shot dead.
  Sahel Radio English: The driver, who tried to race past a roadblock, was shot and died on the spot
A girl said they prayed quietly.
  Sahel Radio English: "We prayed quietly, because they beat anyone who prayed loudly," one 15-year-old said
The governor praised the security forces.
  Sahel Radio English: Governor Sani Kwari praised the security forces
The governor promised soldiers for school buses.
  Sahel Radio English: promised soldiers for every school bus
A union said that the same promise had come to nothing.
  Sahel Radio English: A teachers' union said that it had heard the same promise three years ago
  Sahel Radio English: nothing had come of it
Thirty-one boys were abducted in Dutsen Bako three years ago.
  Sahel Radio English: the abduction of 31 boys in Dutsen Bako

=== conflicts
denial | NAPress: No ransom was paid | Abuja Courier: handed it over
denial | NAPress: the gang shot at | Abuja Courier: the officers opened up first
denial | NAPress: was among those held | Abuja Courier: slipped through the net
denial | NAPress: All of them were in good health | Sahel Radio English: three had to stay in the ward
figure | NAPress: arrested six | Abuja Courier: Five men
place | NAPress: a hospital in Kaduna | Sahel Radio English: Zaria
