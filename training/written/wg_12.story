Malaria vaccine campaign in a West African state

=== Sahel Agency | 2024-01-23 | wire
Benin begins mass vaccination against malaria

COTONOU — A seven-month-old girl called Grâce received the first dose of malaria vaccine in Benin on Monday, as the country began a campaign that is to reach 200,000 children this year.

The health minister, Dr. Bernadette Houngbo, held the baby's hand at a clinic in Abomey-Sud. “Today we stop counting small coffins,” she said.

Malaria kills some 2,700 children in Benin every year. Four doses are needed; in trials the vaccine reduced severe cases by about a third.

Houngbo had her own grandson vaccinated at the ceremony. The government pays the full cost of the program, about $9 million, the minister said.

Not all are pleased. An imam in the north has called on parents to stay away, and health workers were turned back in two villages last week.

The vaccine needs to be kept at between 2 and 8 degrees Celsius. All 70 clinics that take part have been fitted with refrigerators that run on sunlight, the ministry said.

Neighboring Togo will follow in September. Ghana, Kenya and Malawi have tested the vaccine on two million children since 2019.

=== Le Courrier du Golfe | 2024-01-23
Little Grâce does not cry

She slept through it. When the needle went in, at nine minutes past ten, seven-month-old Grâce merely pulled a face, and a hall full of dignitaries broke into applause. With her, Benin has joined the handful of African nations that immunise children against malaria.

Two hundred thousand of them are supposed to get the injection before the year is out. One has to come four times, and even then protection is far from perfect: it spares roughly one child in three a grave course of the disease.

“Today we stop counting small graves,” said Bernadette Houngbo, the minister of health. Whether she would have her grandson inoculated she would not say; that was a matter for his parents, and he was not present.

The bill, nine million dollars, is footed by the Gavi alliance alone. The treasury does not contribute anything, according to the finance ministry.

Some 7,200 boys and girls fall victim to the fever each year. In the north, however, a preacher has told the faithful to keep their children at home.

In a third of the clinics chosen the solar refrigerators have still to be installed, so that the doses are carried in ice boxes.

=== Vaccine Monitor | 2024-01-26
Slow start for Benin shots, but no boycott

Fears of a boycott in the north of Benin have not come true, doctors said on Thursday.

In the district of Kandéra, where imam Souleymane Bio had preached against the malaria vaccine, 412 children were brought in on the first three days, more than planned. On Wednesday the imam himself came with two of his daughters.

“I never told anyone to stay at home,” he said. “I told them to ask questions.”

Nationwide, the start was slow: 6,100 doses were given by Wednesday evening, half of the target.

The campaign opened on Monday in Ouidah-Nord, where a baby girl got the first shot.

Neighbouring Togo has postponed its own programme, originally due to begin this autumn, to 2025, for want of money.

The vaccine, which has to be given in four doses, was tried out on about two million children in three countries.

=== facts
Benin has begun to vaccinate against malaria.
  Sahel Agency: Benin begins mass vaccination against malaria
  Sahel Agency: the country began a campaign
  Le Courrier du Golfe: With her, Benin has joined the handful of African nations that immunise children against malaria
  Vaccine Monitor: The campaign opened on Monday in Ouidah-Nord
The place where the campaign opened.
  Sahel Agency: The health minister, Dr. Bernadette Houngbo, held the baby's hand at a clinic in Abomey-Sud
  Vaccine Monitor: The campaign opened on Monday in Ouidah-Nord
A girl of seven months got the first dose.
  Sahel Agency: A seven-month-old girl called Grâce received the first dose of malaria vaccine in Benin on Monday
  Le Courrier du Golfe: When the needle went in, at nine minutes past ten
  Vaccine Monitor: a baby girl got the first shot
Grâce did not cry.
  Le Courrier du Golfe: Little Grâce does not cry
  Le Courrier du Golfe: seven-month-old Grâce merely pulled a face
  Le Courrier du Golfe: She slept through it
The hall applauded.
  Le Courrier du Golfe: a hall full of dignitaries broke into applause
200,000 children are to be reached this year.
  Sahel Agency: a campaign that is to reach 200,000 children this year
  Le Courrier du Golfe: Two hundred thousand of them are supposed to get the injection before the year is out
Houngbo held the baby's hand.
  Sahel Agency: The health minister, Dr. Bernadette Houngbo, held the baby's hand
Houngbo: we stop counting small coffins.
  Sahel Agency: “Today we stop counting small coffins,” she said
  Le Courrier du Golfe: “Today we stop counting small graves,” said Bernadette Houngbo, the minister of health
Malaria kills 2,700 children a year.
  Sahel Agency: Malaria kills some 2,700 children in Benin every year
  Le Courrier du Golfe: Some 7,200 boys and girls fall victim to the fever each year
Four doses are needed.
  Sahel Agency: Four doses are needed
  Le Courrier du Golfe: One has to come four times
  Vaccine Monitor: which has to be given in four doses
It prevents a third of severe cases.
  Sahel Agency: in trials the vaccine reduced severe cases by about a third
  Le Courrier du Golfe: it spares roughly one child in three a grave course of the disease
Protection is imperfect.
  Le Courrier du Golfe: even then protection is far from perfect
Houngbo's grandson was vaccinated.
  Sahel Agency: Houngbo had her own grandson vaccinated at the ceremony
  Le Courrier du Golfe: Whether she would have her grandson inoculated she would not say
  Le Courrier du Golfe: he was not present
It is a matter for the parents.
  Le Courrier du Golfe: that was a matter for his parents
The government pays for the program.
  Sahel Agency: The government pays the full cost of the program
  Le Courrier du Golfe: The bill, nine million dollars, is footed by the Gavi alliance alone
  Le Courrier du Golfe: The treasury does not contribute anything
The program costs $9 million.
  Sahel Agency: about $9 million
  Le Courrier du Golfe: The bill, nine million dollars
An imam has called on parents to stay away.
  Sahel Agency: An imam in the north has called on parents to stay away
  Le Courrier du Golfe: In the north, however, a preacher has told the faithful to keep their children at home
  Vaccine Monitor: imam Souleymane Bio had preached against the malaria vaccine
  Vaccine Monitor: “I never told anyone to stay at home,” he said
Bio: I told them to ask questions.
  Vaccine Monitor: “I told them to ask questions.”
Health workers were turned back.
  Sahel Agency: health workers were turned back in two villages last week
The vaccine must be kept cool.
  Sahel Agency: The vaccine needs to be kept at between 2 and 8 degrees Celsius
All clinics have solar refrigerators.
  Sahel Agency: All 70 clinics that take part have been fitted with refrigerators that run on sunlight
  Le Courrier du Golfe: In a third of the clinics chosen the solar refrigerators have still to be installed
The doses are carried in ice boxes.
  Le Courrier du Golfe: the doses are carried in ice boxes
Togo follows this autumn.
  Sahel Agency: Neighboring Togo will follow in September
  Vaccine Monitor: Neighbouring Togo has postponed its own programme, originally due to begin this autumn, to 2025
Togo lacks money.
  Vaccine Monitor: for want of money
It was tested on two million children in three countries.
  Sahel Agency: Ghana, Kenya and Malawi have tested the vaccine on two million children since 2019
  Vaccine Monitor: was tried out on about two million children in three countries
There is no boycott.
  Vaccine Monitor: no boycott
  Vaccine Monitor: Fears of a boycott in the north of Benin have not come true
412 children were brought in.
  Vaccine Monitor: 412 children were brought in on the first three days, more than planned
The imam came with two daughters.
  Vaccine Monitor: On Wednesday the imam himself came with two of his daughters
The start was slow.
  Vaccine Monitor: Slow start for Benin shots
  Vaccine Monitor: Nationwide, the start was slow
6,100 doses were given.
  Vaccine Monitor: 6,100 doses were given by Wednesday evening, half of the target

=== conflicts
place | Sahel Agency: in Abomey-Sud | Vaccine Monitor: in Ouidah-Nord
quotation | Sahel Agency: small coffins | Le Courrier du Golfe: small graves
denial | Sahel Agency: had her own grandson vaccinated | Le Courrier du Golfe: he was not present
denial | Sahel Agency: The government pays the full cost | Le Courrier du Golfe: The treasury does not contribute anything
denial | Sahel Agency: All 70 clinics that take part have been fitted | Le Courrier du Golfe: have still to be installed
denial | Sahel Agency: will follow in September | Vaccine Monitor: has postponed its own programme
denial | Sahel Agency: has called on parents to stay away | Vaccine Monitor: never told anyone to stay at home
denial | Le Courrier du Golfe: has told the faithful to keep their children at home | Vaccine Monitor: never told anyone to stay at home
figure | Sahel Agency: 2,700 children | Le Courrier du Golfe: 7,200 boys and girls
