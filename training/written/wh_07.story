A village school in Wales

=== Cambrian Press | 2023-11-15 | wire
Council votes to close 140-year-old village school

Councillors in Dyffryn Arth voted on Tuesday to close one of west Wales's oldest primary schools, despite a petition signed by 4,300 people.

Ysgol Llanfair-y-Bryn, which opened in 1883 and has 34 pupils, will shut next August. Its children are to move to a new school in Pentre Isaf, six miles away.

The motion passed by 29 votes to 24, with three abstentions. Council leader Emyr Prosser said it was "the hardest decision of my life". Keeping the school open would have cost £410,000 a year, he said.

Sioned Parry, the local councillor, abstained. She told the meeting that she could not support the closure but saw no alternative.

The council had consulted parents in May. About 200 protesters stood outside the chamber and were not allowed in, a spokesman for the authority said, because the public gallery was being repaired.

Welsh government ministers will not intervene, a spokeswoman in Cardiff said.

No teacher will lose a job, according to the council.

Campaigners had offered to buy the building for one pound. The council rejected that in September.

=== Y Glorian | 2023-11-16
Tears in the gallery as Llanfair loses its school

When the result was read out, a boy of eight in a red jersey asked his mother what it meant. It meant that after 140 years there will be no bell in Llanfair-y-Bryn.

The members of Dyffryn Arth council sealed the fate of the school, where 34 children are taught, by five votes. Some 60 villagers who had squeezed into the gallery sang a hymn; twice as many waited in the rain.

Emyr Prosser, who heads the council, called it "the hardest decision in my life".

Sioned Parry, who represents the village, raised her hand against. "I was not sent here to shut my own school," she said.

Nobody ever asked the parents, complained Gwenno Bevan, who led the campaign and is a mother of three. Her petition bore more than four thousand names.

The village may yet get to keep the house itself: an offer of a symbolic pound is still on the table, the council confirms. From next September the pupils will ride a bus for 25 minutes each way.

=== Education Cymru | 2023-11-17
Minister calls in Dyffryn Arth school closure

Education minister Rhodri Vaughan is to review the closure of Ysgol Llanfair-y-Bryn, which its local authority approved on Tuesday by 29 votes to 24, the government confirmed yesterday.

It is not the first time he has done so; a shutdown in Gwent was overturned in 2021.

The school has places for 90 but fewer than 40 on its roll. To maintain it would take £140,000 a year, council leader Emyr Prosser has argued.

A report by inspectors had described teaching there as excellent, and neither its results nor its attendance gave cause for concern. Two of its four teachers will be made redundant, papers put before the council say, while the others transfer to Pentre Isaf.

Parents were given six weeks in the spring to have their say.

=== facts
The council voted to close the school.
  Cambrian Press: Council votes to close 140-year-old village school
  Cambrian Press: Councillors in Dyffryn Arth voted on Tuesday to close one of west Wales's oldest primary schools
  Cambrian Press: Ysgol Llanfair-y-Bryn, which opened in 1883 and has 34 pupils, will shut next August
  Y Glorian: Llanfair loses its school
  Y Glorian: there will be no bell in Llanfair-y-Bryn
  Y Glorian: The members of Dyffryn Arth council sealed the fate of the school
  Education Cymru: the closure of Ysgol Llanfair-y-Bryn, which its local authority approved on Tuesday
More than 4,000 people signed a petition.
  Cambrian Press: a petition signed by 4,300 people
  Y Glorian: Her petition bore more than four thousand names
The school is 140 years old.
  Cambrian Press: which opened in 1883
  Y Glorian: after 140 years
The school has 34 pupils.
  Cambrian Press: has 34 pupils
  Y Glorian: where 34 children are taught
  Education Cymru: The school has places for 90 but fewer than 40 on its roll
The children are to move to Pentre Isaf.
  Cambrian Press: Its children are to move to a new school in Pentre Isaf, six miles away
The motion passed by 29 to 24.
  Cambrian Press: The motion passed by 29 votes to 24
  Y Glorian: by five votes
  Education Cymru: by 29 votes to 24
There were three abstentions.
  Cambrian Press: with three abstentions
Prosser called it the hardest decision of his life.
  Cambrian Press: Council leader Emyr Prosser said it was "the hardest decision of my life"
  Y Glorian: Emyr Prosser, who heads the council, called it "the hardest decision in my life"
Prosser said what keeping the school would cost.
  Cambrian Press: Keeping the school open would have cost £410,000 a year, he said
  Education Cymru: To maintain it would take £140,000 a year, council leader Emyr Prosser has argued
Parry abstained, or voted against.
  Cambrian Press: Sioned Parry, the local councillor, abstained
  Y Glorian: Sioned Parry, who represents the village, raised her hand against
Parry said that she could not support it but saw no alternative.
  Cambrian Press: She told the meeting that she could not support the closure but saw no alternative
Parry said that she was not sent to shut her own school.
  Y Glorian: "I was not sent here to shut my own school," she said
The parents were consulted, or never asked.
  Cambrian Press: The council had consulted parents in May
  Y Glorian: Nobody ever asked the parents, complained Gwenno Bevan
  Education Cymru: Parents were given six weeks in the spring to have their say
Protesters stood outside.
  Cambrian Press: About 200 protesters stood outside the chamber
  Y Glorian: twice as many waited in the rain
The protesters were let into the gallery, or were not.
  Cambrian Press: were not allowed in, a spokesman for the authority said
  Y Glorian: Tears in the gallery
  Y Glorian: Some 60 villagers who had squeezed into the gallery
The gallery was being repaired.
  Cambrian Press: the public gallery was being repaired
The villagers sang a hymn.
  Y Glorian: Some 60 villagers who had squeezed into the gallery sang a hymn
Ministers will not intervene, or the minister reviews the closure.
  Cambrian Press: Welsh government ministers will not intervene, a spokeswoman in Cardiff said
  Education Cymru: Minister calls in Dyffryn Arth school closure
  Education Cymru: Education minister Rhodri Vaughan is to review the closure of Ysgol Llanfair-y-Bryn
Vaughan overturned a shutdown before.
  Education Cymru: It is not the first time he has done so
  Education Cymru: a shutdown in Gwent was overturned in 2021
No teacher loses a job, or two do.
  Cambrian Press: No teacher will lose a job, according to the council
  Education Cymru: Two of its four teachers will be made redundant, papers put before the council say
The others transfer to Pentre Isaf.
  Education Cymru: the others transfer to Pentre Isaf
Campaigners offered to buy the building for a pound.
  Cambrian Press: Campaigners had offered to buy the building for one pound
  Y Glorian: an offer of a symbolic pound
The council rejected the offer, or it is still on the table.
  Cambrian Press: The council rejected that in September
  Y Glorian: The village may yet get to keep the house itself
  Y Glorian: an offer of a symbolic pound is still on the table, the council confirms
A boy asked what it meant.
  Y Glorian: When the result was read out, a boy of eight in a red jersey asked his mother what it meant
Bevan led the campaign.
  Y Glorian: who led the campaign and is a mother of three
Pupils will ride a bus for 25 minutes.
  Y Glorian: From next September the pupils will ride a bus for 25 minutes each way
Inspectors called the teaching excellent.
  Education Cymru: A report by inspectors had described teaching there as excellent
Neither results nor attendance gave cause for concern.
  Education Cymru: neither its results nor its attendance gave cause for concern

=== conflicts
quotation | Cambrian Press: the hardest decision of my life | Y Glorian: the hardest decision in my life
figure | Cambrian Press: £410,000 a year | Education Cymru: £140,000 a year
denial | Cambrian Press: the local councillor, abstained | Y Glorian: raised her hand against
denial | Cambrian Press: had consulted parents in May | Y Glorian: Nobody ever asked the parents
denial | Y Glorian: Nobody ever asked the parents | Education Cymru: were given six weeks in the spring to have their say
denial | Cambrian Press: were not allowed in | Y Glorian: had squeezed into the gallery
denial | Cambrian Press: will not intervene | Education Cymru: is to review the closure
denial | Cambrian Press: No teacher will lose a job | Education Cymru: will be made redundant
denial | Cambrian Press: rejected that in September | Y Glorian: is still on the table
figure | Cambrian Press: About 200 protesters | Y Glorian: twice as many
