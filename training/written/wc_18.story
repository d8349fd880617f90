Art forgery trial in Spain

=== Agencia Levante | 2024-12-05 | wire
Spanish court jails couple over forged Sorolla-style beach scenes

VALENCIA, Spain - A Spanish court on Thursday sent a retired art restorer and his wife to prison for selling 23 forged paintings to collectors and two museums in what the judges called the most lucrative art fraud in the country's history.

Ignacio Ferrandis, 70, was sentenced to six years and his wife, Dolores Puig, 66, to three and a half. They were also fined 9.2 million euros.

Ferrandis painted the pictures in a garage in Alboraia between 2009 and 2020, and his wife invented their provenance. Both confessed before the trial.

"I never signed a name that was not asked of me," Ferrandis told the court in his final statement.

The Museum of the Marina in Alicante, which bought two of the works, had them examined by an expert before the purchase, the court found. It is not entitled to compensation.

The dealer Víctor Llorens was not aware of the forgery, the judges held.

The paintings will be destroyed, the presiding judge, Carmen Ibarra, ordered. Neither of the accused will challenge the sentence.

The fraud came to light when a buyer noticed that a sail was painted in titanium white, a pigment that was not on sale before 1921.

=== Diario de Alboraia | 2024-12-06
The sail was too white

For eleven years no one minded the white of a sail.

Then a dentist in Bilbao had his seaside picture cleaned, and the chemist found titanium in the paint: a pigment that had only come into the shops when the supposed painter had laid down his brush.

So began the fall of Ignacio Ferrandis, seventy, the quiet neighbour from Carrer del Mar, who must go to prison for six years. Dolores Puig, his wife, who supplied each canvas with a dead aunt and a faded letter, got three and a half. In addition the two have to pay 9.2 million euros.

The couple protested their innocence until the last day. "I never signed a name that was not asked of me," Puig told the judges in her closing words.

It was with the full knowledge of the gallery owner Víctor Llorens that the fakes were passed on, according to the judgment, though his part is time-barred.

Twenty-three pictures were turned out in the garage, the court established. They will not be burnt: Judge Carmen Ibarra gave them to the police academy, as teaching material.

Husband and wife have let it be known that they will not go to a higher court.

=== ArtScope | 2024-12-07
How two beach scenes fooled Alicante

Anyone who visited the Museum of the Marina in recent years will remember the pair of small beaches at the end of the second hall. Today two pale rectangles are all that remains.

The museum paid 640,000 euros for them in 2016. It never had them tested, its former director, Blanca Soto, acknowledged: "We looked with our hearts and not with a lamp."

The forger, Ignacio Ferrandis, who is now 70, had restored real paintings of the period for the same house in the nineties. He knew how its panels smelled.

He turned out 32 forgeries, the court in Valencia said on Thursday, before a private collector became suspicious of a white that did not exist in the master's day.

Experts doubt that all of them have been found. Prices for genuine pictures of the Valencian school have fallen by a fifth since the arrest.

Dolores Puig, his wife, filed an appeal on Friday.

Soto has written a book about the affair. It will come out in May, and she says that the cover is a fake.

=== facts
Ferrandis and his wife were sentenced to prison.
  Agencia Levante: Spanish court jails couple over forged Sorolla-style beach scenes
  Agencia Levante: A Spanish court on Thursday sent a retired art restorer and his wife to prison
Ferrandis was sentenced to six years.
  Agencia Levante: Ignacio Ferrandis, 70, was sentenced to six years
  Diario de Alboraia: who must go to prison for six years
Puig was sentenced to three and a half years.
  Agencia Levante: his wife, Dolores Puig, 66, to three and a half
  Diario de Alboraia: Dolores Puig, his wife ... got three and a half
The couple were fined 9.2 million euros.
  Agencia Levante: They were also fined 9.2 million euros
  Diario de Alboraia: In addition the two have to pay 9.2 million euros
The number of forgeries.
  Agencia Levante: selling 23 forged paintings to collectors and two museums
  Diario de Alboraia: Twenty-three pictures were turned out in the garage, the court established
  ArtScope: He turned out 32 forgeries, the court in Valencia said on Thursday
The fraud was the most lucrative in the country.
  Agencia Levante: what the judges called the most lucrative art fraud in the country's history
Ferrandis painted the pictures in a garage over eleven years.
  Agencia Levante: Ferrandis painted the pictures in a garage in Alboraia between 2009 and 2020
  Diario de Alboraia: Twenty-three pictures were turned out in the garage
No one minded the white for eleven years.
  Diario de Alboraia: For eleven years no one minded the white of a sail
Puig invented the provenance.
  Agencia Levante: his wife invented their provenance
  Diario de Alboraia: who supplied each canvas with a dead aunt and a faded letter
The couple confessed / protested their innocence.
  Agencia Levante: Both confessed before the trial
  Diario de Alboraia: The couple protested their innocence until the last day
I never signed a name that was not asked of me.
  Agencia Levante: "I never signed a name that was not asked of me," Ferrandis told the court in his final statement
  Diario de Alboraia: "I never signed a name that was not asked of me," Puig told the judges in her closing words
The museum in Alicante bought two of the works.
  Agencia Levante: which bought two of the works
  ArtScope: How two beach scenes fooled Alicante
  ArtScope: The museum paid 640,000 euros for them in 2016
The museum had the works examined / never tested them.
  Agencia Levante: The Museum of the Marina in Alicante ... had them examined by an expert before the purchase, the court found
  ArtScope: It never had them tested, its former director, Blanca Soto, acknowledged
The museum gets no compensation.
  Agencia Levante: It is not entitled to compensation
Soto said that they looked with their hearts.
  ArtScope: "We looked with our hearts and not with a lamp."
Llorens did not know / knew of the forgery.
  Agencia Levante: The dealer Víctor Llorens was not aware of the forgery, the judges held
  Diario de Alboraia: It was with the full knowledge of the gallery owner Víctor Llorens that the fakes were passed on, according to the judgment
Llorens's part is time-barred.
  Diario de Alboraia: his part is time-barred
The paintings will be destroyed / kept as teaching material.
  Agencia Levante: The paintings will be destroyed, the presiding judge, Carmen Ibarra, ordered
  Diario de Alboraia: They will not be burnt
  Diario de Alboraia: Judge Carmen Ibarra gave them to the police academy, as teaching material
Neither will appeal / Puig appealed.
  Agencia Levante: Neither of the accused will challenge the sentence
  Diario de Alboraia: Husband and wife have let it be known that they will not go to a higher court
  ArtScope: Dolores Puig, his wife, filed an appeal on Friday
The fraud came to light through a buyer and the white of a sail.
  Agencia Levante: The fraud came to light when a buyer noticed that a sail was painted in titanium white
  Diario de Alboraia: The sail was too white
  Diario de Alboraia: Then a dentist in Bilbao had his seaside picture cleaned
  Diario de Alboraia: the chemist found titanium in the paint
  ArtScope: before a private collector became suspicious of a white
The pigment did not exist in the painter's time.
  Agencia Levante: a pigment that was not on sale before 1921
  Diario de Alboraia: a pigment that had only come into the shops when the supposed painter had laid down his brush
  ArtScope: a white that did not exist in the master's day
Visitors will remember the two beaches.
  ArtScope: Anyone who visited the Museum of the Marina in recent years will remember the pair of small beaches at the end of the second hall
Two pale rectangles remain.
  ArtScope: Today two pale rectangles are all that remains
Ferrandis was a restorer.
  Agencia Levante: a retired art restorer
  ArtScope: had restored real paintings of the period for the same house in the nineties
Ferrandis knew how the panels smelled.
  ArtScope: He knew how its panels smelled
Experts doubt that all forgeries have been found.
  ArtScope: Experts doubt that all of them have been found
Prices have fallen by a fifth.
  ArtScope: Prices for genuine pictures of the Valencian school have fallen by a fifth since the arrest
Soto has written a book.
  ArtScope: Soto has written a book about the affair
The book comes out in May.
  ArtScope: It will come out in May
The cover is a fake.
  ArtScope: she says that the cover is a fake

=== conflicts
figure | Agencia Levante: 23 | ArtScope: 32
figure | Diario de Alboraia: Twenty-three | ArtScope: 32
denial | Agencia Levante: confessed before the trial | Diario de Alboraia: protested their innocence
denial | Agencia Levante: was not aware | Diario de Alboraia: with the full knowledge
denial | Agencia Levante: will be destroyed | Diario de Alboraia: will not be burnt
denial | Agencia Levante: had them examined | ArtScope: never had them tested
denial | Agencia Levante: Neither of the accused will challenge | ArtScope: filed an appeal
denial | Diario de Alboraia: will not go to a higher court | ArtScope: filed an appeal
attribution | Agencia Levante: Ferrandis told the court | Diario de Alboraia: Puig told the judges
