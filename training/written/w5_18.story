Migrants found in a refrigerated lorry in Austria

=== DonauDienst | 2023-07-19 | wire
Austrian police free 29 migrants from refrigerated lorry

VIENNA (DonauDienst) - Austrian police freed 29 migrants from a locked refrigerated lorry on the A4 motorway near Parndorf on Wednesday after a motorist heard knocking, the interior ministry said.

The people, most of them Syrians and Afghans, had been without fresh air for about six hours. Seven were taken to hospital with signs of suffocation; a three-year-old boy was revived by a paramedic on the hard shoulder.

The driver, a 41-year-old Romanian, fled across a sunflower field and was caught an hour later. A second man escaped.

The lorry had been loaded in Szeged, Hungary, said Colonel Beate Hochreiter, head of the anti-smuggling unit. Each passenger had paid up to 4,500 euros. "Ten more minutes, and we would have counted bodies," she said.

Interior Minister Leopold Krammer said he would extend controls at the Hungarian border until the end of the year. His Hungarian counterpart offered assistance.

In August 2015, 71 migrants suffocated in a poultry lorry that was abandoned on the same motorway.

=== Pannonia Bote | 2023-07-20
The woman who heard the knocking

Sabine Leitgeb had only stopped to change a tyre. The 38-year-old nurse from Gols was kneeling in the lay-by at Parndorf when she noticed a sound from the lorry in front of her, "like a bird in a chimney". She dialled the emergency number.

Twenty minutes later the police prised open the doors. Twenty-nine people tumbled out, some unconscious. Leitgeb laid a toddler of three on her jacket and breathed into his mouth until he cried.

They came from Syria, Afghanistan and Iraq and had stood in the sealed box for around six hours. Seven of them are being treated in the hospital at Eisenstadt.

The man at the wheel, a Romanian of 41 years, ran off through the sunflowers but did not get far. His companion has not been found.

Colonel Hochreiter did not want to imagine what might have been. Ten minutes later, she said, there would have been bodies to count. Everyone in the district remembers the 71 dead of 2015. That vehicle had set out from Kecskemét; this one was loaded in Szeged, too, on Hungarian soil.

=== Krone des Tages | 2023-07-20
Horror lorry: smuggler caught in sunflower field

The sniffer dog Rex was faster. Florin B., 41, the driver of the horror lorry of Parndorf, lies handcuffed among the sunflowers, a Bulgarian with a police record in three countries.

He had locked 39 people in his cold store. A minister makes his point now: Leopold Krammer will not prolong the border controls beyond September, though 61 per cent of the readers of this paper want exactly that.

"Ten more minutes, and we would have counted the dead," says the chief investigator, Beate Hochreiter.

The clients had handed over as much as 4,500 euros apiece. The accomplice was picked up last night at Vienna's main station. He was carrying a ticket to Zurich.

=== Budapest Courier | 2023-07-20
Hungary: lorry was loaded in Romania, not in Szeged

Hungarian police have rejected an Austrian account according to which the lorry with the 29 migrants had been loaded in Szeged. The vehicle crossed into the country from Romania at Nagylak on Tuesday night, already full, said spokesman Gergely Bartos.

The interior minister, Zsolt Temesi, offered his Austrian colleague help with the search for the second smuggler.

Austria, meanwhile, will keep its checks at the frontier in place till December, as Minister Krammer announced. Hauliers complain that waiting times at Hegyeshalom already reach three hours.

A little boy who had stopped breathing is out of danger, the hospital in Eisenstadt told the Courier. His parents, a couple from Aleppo, have applied for asylum.

=== facts
Police freed 29 migrants from a refrigerated lorry
  DonauDienst: Austrian police free 29 migrants from refrigerated lorry
  DonauDienst: Austrian police freed 29 migrants from a locked refrigerated lorry on the A4 motorway near Parndorf on Wednesday
  Pannonia Bote: Twenty minutes later the police prised open the doors
  Pannonia Bote: Twenty-nine people tumbled out
29 people were in the lorry
  DonauDienst: Austrian police freed 29 migrants from a locked refrigerated lorry
  Pannonia Bote: Twenty-nine people tumbled out
  Krone des Tages: He had locked 39 people in his cold store
  Budapest Courier: the lorry with the 29 migrants
A motorist heard knocking
  DonauDienst: a motorist heard knocking
  Pannonia Bote: The woman who heard the knocking
  Pannonia Bote: she noticed a sound from the lorry in front of her, "like a bird in a chimney"
Leitgeb had stopped to change a tyre
  Pannonia Bote: Sabine Leitgeb had only stopped to change a tyre
Leitgeb dialled the emergency number
  Pannonia Bote: She dialled the emergency number
Most of the people are Syrians and Afghans
  DonauDienst: most of them Syrians and Afghans
  Pannonia Bote: They came from Syria, Afghanistan and Iraq
The people had been without fresh air for six hours
  DonauDienst: The people ... had been without fresh air for about six hours
  Pannonia Bote: had stood in the sealed box for around six hours
Some people were unconscious
  Pannonia Bote: some unconscious
Seven were taken to hospital
  DonauDienst: Seven were taken to hospital with signs of suffocation
  Pannonia Bote: Seven of them are being treated in the hospital at Eisenstadt
A three-year-old boy was revived
  DonauDienst: a three-year-old boy was revived by a paramedic on the hard shoulder
  Pannonia Bote: Leitgeb laid a toddler of three on her jacket and breathed into his mouth until he cried
The boy is out of danger
  Budapest Courier: A little boy who had stopped breathing is out of danger, the hospital in Eisenstadt told the Courier
The boy had stopped breathing
  Budapest Courier: A little boy who had stopped breathing
The driver is a 41-year-old Romanian
  DonauDienst: The driver, a 41-year-old Romanian
  Pannonia Bote: The man at the wheel, a Romanian of 41 years
  Krone des Tages: Florin B., 41, the driver of the horror lorry of Parndorf, lies handcuffed among the sunflowers, a Bulgarian
The driver fled across a sunflower field
  DonauDienst: The driver, a 41-year-old Romanian, fled across a sunflower field
  Pannonia Bote: The man at the wheel, a Romanian of 41 years, ran off through the sunflowers
The driver was caught
  DonauDienst: was caught an hour later
  Pannonia Bote: did not get far
  Krone des Tages: smuggler caught in sunflower field
  Krone des Tages: Florin B., 41, the driver of the horror lorry of Parndorf, lies handcuffed among the sunflowers
A dog was faster than the driver
  Krone des Tages: The sniffer dog Rex was faster
The driver has a police record in three countries
  Krone des Tages: a Bulgarian with a police record in three countries
The accomplice was carrying a ticket to Zurich
  Krone des Tages: He was carrying a ticket to Zurich
The boy's parents have applied for asylum
  Budapest Courier: His parents, a couple from Aleppo, have applied for asylum
A second man escaped
  DonauDienst: A second man escaped
  Pannonia Bote: His companion has not been found
  Krone des Tages: The accomplice was picked up last night at Vienna's main station
  Budapest Courier: the search for the second smuggler
The lorry was loaded in Szeged
  DonauDienst: The lorry had been loaded in Szeged, Hungary, said Colonel Beate Hochreiter
  Pannonia Bote: this one was loaded in Szeged, too, on Hungarian soil
  Budapest Courier: lorry was loaded in Romania, not in Szeged
  Budapest Courier: an Austrian account according to which the lorry with the 29 migrants had been loaded in Szeged
Hungarian police rejected the Austrian account
  Budapest Courier: Hungarian police have rejected an Austrian account
The lorry came full from Romania
  Budapest Courier: The vehicle crossed into the country from Romania at Nagylak on Tuesday night, already full, said spokesman Gergely Bartos
Passengers had paid up to 4,500 euros
  DonauDienst: Each passenger had paid up to 4,500 euros
  Krone des Tages: The clients had handed over as much as 4,500 euros apiece
Hochreiter: ten more minutes, and we would have counted bodies
  DonauDienst: "Ten more minutes, and we would have counted bodies," she said
  Pannonia Bote: Ten minutes later, she said, there would have been bodies to count
  Krone des Tages: "Ten more minutes, and we would have counted the dead," says the chief investigator, Beate Hochreiter
Hochreiter did not want to imagine what might have been
  Pannonia Bote: Colonel Hochreiter did not want to imagine what might have been
Krammer will extend the border controls until the end of the year
  DonauDienst: Interior Minister Leopold Krammer said he would extend controls at the Hungarian border until the end of the year
  Krone des Tages: Leopold Krammer will not prolong the border controls beyond September
  Budapest Courier: Austria, meanwhile, will keep its checks at the frontier in place till December, as Minister Krammer announced
61 per cent of readers want longer controls
  Krone des Tages: 61 per cent of the readers of this paper want exactly that
The Hungarian minister offered assistance
  DonauDienst: His Hungarian counterpart offered assistance
  Budapest Courier: The interior minister, Zsolt Temesi, offered his Austrian colleague help
Hauliers complain of waiting times
  Budapest Courier: Hauliers complain that waiting times at Hegyeshalom already reach three hours
71 migrants suffocated in 2015
  DonauDienst: In August 2015, 71 migrants suffocated in a poultry lorry
  Pannonia Bote: Everyone in the district remembers the 71 dead of 2015
The lorry of 2015 was abandoned on the same motorway
  DonauDienst: that was abandoned on the same motorway
The lorry of 2015 had set out from Kecskemét
  Pannonia Bote: That vehicle had set out from Kecskemét
Leitgeb was kneeling in the lay-by
  Pannonia Bote: The 38-year-old nurse from Gols was kneeling in the lay-by at Parndorf
Hochreiter heads the anti-smuggling unit
  DonauDienst: said Colonel Beate Hochreiter, head of the anti-smuggling unit
  Krone des Tages: says the chief investigator, Beate Hochreiter

=== conflicts
figure | DonauDienst: freed 29 migrants | Krone des Tages: 39 people
figure | Pannonia Bote: Twenty-nine people | Krone des Tages: 39 people
figure | Krone des Tages: 39 people | Budapest Courier: the 29 migrants
name | DonauDienst: revived by a paramedic | Pannonia Bote: Leitgeb laid a toddler
name | DonauDienst: 41-year-old Romanian | Krone des Tages: a Bulgarian
name | Pannonia Bote: a Romanian of 41 years | Krone des Tages: a Bulgarian
quotation | DonauDienst: counted bodies | Krone des Tages: counted the dead
denial | DonauDienst: A second man escaped | Krone des Tages: was picked up last night
denial | Pannonia Bote: has not been found | Krone des Tages: was picked up last night
place | DonauDienst: loaded in Szeged | Budapest Courier: loaded in Romania
place | Pannonia Bote: loaded in Szeged | Budapest Courier: loaded in Romania
denial | DonauDienst: would extend controls | Krone des Tages: will not prolong the border controls
denial | Krone des Tages: will not prolong the border controls | Budapest Courier: will keep its checks
