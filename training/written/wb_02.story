Missing hiker in Norway

=== Nordnytt | 2021-09-08 | wire
British hiker found after five nights in Norwegian mountains

OSLO (Nordnytt) - A British hiker who had been missing in the Rondane mountains since Friday was found alive on Wednesday by a dog of the Red Cross, police said.

Gareth Ollerton, 44, an engineer from Leeds, was lying in a gully below the Skarvknatten peak with a broken ankle and was severely chilled, said Ingrid Tveit, who led the search.

He had set out alone from the Bjørnhollia cabin on Friday morning and had written his route in the visitors' book, as hikers are urged to do.

His telephone had been in his rucksack, but there was no coverage in the valley, Tveit said. He drank from a stream and ate two bars of chocolate.

"He kept a cool head, and that saved his life," she said.

More than 120 volunteers, two helicopters and nine dogs had taken part in the search, which was broken off on Sunday because of snow.

Ollerton was flown to the hospital in Lillehammer, where his condition was described as stable. His wife, Moira, arrived on Wednesday evening.

The police will not send him a bill, Tveit said.

=== Evening Post | 2021-09-09
Five-night ordeal of Leeds engineer "saved by his cool head"

The wife of a Yorkshireman who survived almost a week in the wilds of Norway spoke last night of the moment when the phone rang.

"I had begun to write a eulogy," said Moira Ollerton, 41, before she boarded a plane for Oslo. She has not yet been able to visit him.

It was Bamse, a four-year-old Alsatian, who picked up the scent of her husband on Wednesday morning. Gareth Ollerton, who is 46, lay at the bottom of a ravine and could no longer walk, for his ankle was fractured.

He had left his mobile phone behind in the cabin, she said, "because he wanted some peace".

Nor had he told anybody which way he would take. Rescuers therefore combed an area the size of Bradford for days.

Ingrid Tveit, the woman in charge of the operation, said he owed his survival to the fact that he had not lost his nerve. There was water within his reach, and a little chocolate.

Doctors say he is out of danger. An appeal at his rugby club has raised £6,000.

=== Dalposten | 2021-09-09
The search that never stopped

When the first snow fell over Rondane on Sunday, the people of the valley put on their headlamps and carried on. At no hour since Saturday has the search for the missing Englishman been interrupted, says farmer Ola Brenden, who was on the mountain each night.

On Wednesday, at ten past seven, the Red Cross dog Bamse barked in a cleft beneath Skarvknatten. There lay Gareth Ollerton, 44, shivering and with a broken ankle, but alive.

"He asked us for tea," says Brenden.

Ollerton had gone off without a companion on Friday. He is an experienced mountaineer who has climbed Mont Blanc twice.

The reader may wonder who pays. Local police intend to charge him for one of the two helicopters, the sheriff's office confirmed.

Meanwhile a German couple, reported overdue on Tuesday, turned up unhurt at Rondvassbu the next day. They had simply lost count of the days.

=== facts
A British hiker was found alive
  Nordnytt: British hiker found after five nights
  Nordnytt: A British hiker who had been missing in the Rondane mountains since Friday was found alive on Wednesday by a dog of the Red Cross
  Evening Post: It was Bamse, a four-year-old Alsatian, who picked up the scent of her husband on Wednesday morning
  Dalposten: On Wednesday, at ten past seven, the Red Cross dog Bamse barked in a cleft beneath Skarvknatten
  Dalposten: shivering and with a broken ankle, but alive
The dog Bamse is a four-year-old Alsatian
  Evening Post: Bamse, a four-year-old Alsatian
He survived five nights
  Evening Post: Five-night ordeal of Leeds engineer
  Evening Post: a Yorkshireman who survived almost a week in the wilds of Norway
He lay in a gully
  Nordnytt: was lying in a gully below the Skarvknatten peak
  Evening Post: lay at the bottom of a ravine
  Dalposten: barked in a cleft beneath Skarvknatten
  Dalposten: There lay Gareth Ollerton
Gareth Ollerton's age
  Nordnytt: Gareth Ollerton, 44, an engineer from Leeds
  Evening Post: Gareth Ollerton, who is 46
  Dalposten: Gareth Ollerton, 44
His ankle was broken
  Nordnytt: with a broken ankle
  Evening Post: his ankle was fractured
  Dalposten: with a broken ankle, but alive
He could no longer walk
  Evening Post: could no longer walk
He was severely chilled
  Nordnytt: was severely chilled
  Dalposten: shivering
He had set out alone on Friday
  Nordnytt: He had set out alone from the Bjørnhollia cabin on Friday morning
  Dalposten: Ollerton had gone off without a companion on Friday
He had or had not left word of his route
  Nordnytt: had written his route in the visitors' book
  Evening Post: Nor had he told anybody which way he would take
Hikers are urged to write down their route
  Nordnytt: as hikers are urged to do
Rescuers combed a wide area
  Evening Post: Rescuers therefore combed an area the size of Bradford for days
He had or had not his telephone with him
  Nordnytt: His telephone had been in his rucksack
  Evening Post: He had left his mobile phone behind in the cabin
He wanted some peace
  Evening Post: because he wanted some peace
There was no coverage
  Nordnytt: there was no coverage in the valley
He drank from a stream
  Nordnytt: He drank from a stream
  Evening Post: There was water within his reach
He had some chocolate
  Nordnytt: ate two bars of chocolate
  Evening Post: a little chocolate
He kept a cool head, which saved his life
  Nordnytt: He kept a cool head, and that saved his life
  Evening Post: saved by his cool head
  Evening Post: he owed his survival to the fact that he had not lost his nerve
Ingrid Tveit led the search
  Nordnytt: Ingrid Tveit, who led the search
  Evening Post: Ingrid Tveit, the woman in charge of the operation
Volunteers, helicopters and dogs took part
  Nordnytt: More than 120 volunteers, two helicopters and nine dogs had taken part in the search
The search was or was not interrupted
  Nordnytt: which was broken off on Sunday because of snow
  Dalposten: The search that never stopped
  Dalposten: the people of the valley put on their headlamps and carried on
  Dalposten: At no hour since Saturday has the search for the missing Englishman been interrupted
Snow fell on Sunday
  Nordnytt: on Sunday because of snow
  Dalposten: the first snow fell over Rondane on Sunday
Brenden was on the mountain each night
  Dalposten: who was on the mountain each night
He was flown to Lillehammer
  Nordnytt: Ollerton was flown to the hospital in Lillehammer
His condition is stable
  Nordnytt: his condition was described as stable
  Evening Post: he is out of danger
His wife did or did not reach him on Wednesday
  Nordnytt: His wife, Moira, arrived on Wednesday evening
  Evening Post: She has not yet been able to visit him
His wife spoke of the moment when the phone rang
  Evening Post: spoke last night of the moment when the phone rang
She had begun to write a eulogy
  Evening Post: I had begun to write a eulogy
She boarded a plane
  Evening Post: she boarded a plane for Oslo
The police will or will not charge him
  Nordnytt: The police will not send him a bill
  Dalposten: Local police intend to charge him for one of the two helicopters
An appeal raised £6,000
  Evening Post: An appeal at his rugby club has raised £6,000
He asked for tea
  Dalposten: He asked us for tea
He is an experienced mountaineer
  Dalposten: He is an experienced mountaineer
He has climbed Mont Blanc twice
  Dalposten: who has climbed Mont Blanc twice
A German couple turned up unhurt
  Dalposten: a German couple, reported overdue on Tuesday, turned up unhurt at Rondvassbu the next day
The couple lost count of the days
  Dalposten: They had simply lost count of the days
Who pays
  Dalposten: The reader may wonder who pays

=== conflicts
figure | Nordnytt: 44 | Evening Post: 46
figure | Evening Post: 46 | Dalposten: 44
denial | Nordnytt: had written his route in the visitors' book | Evening Post: Nor had he told anybody which way
denial | Nordnytt: had been in his rucksack | Evening Post: had left his mobile phone behind
denial | Nordnytt: was broken off on Sunday | Dalposten: At no hour since Saturday
denial | Nordnytt: will not send him a bill | Dalposten: intend to charge him
denial | Nordnytt: arrived on Wednesday evening | Evening Post: not yet been able to visit him
