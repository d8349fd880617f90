A literary prize is withdrawn in Argentina

=== Rio Plata News | 2020-10-02 | wire
Argentine prize jury strips novelist of award over plagiarism

BUENOS AIRES, Oct 2 (Rio Plata News) - The jury of one of Argentina's best-endowed literary awards on Friday took the prize back from novelist Julian Ferrante, after a student found that he had copied 31 passages from a forgotten book published in 1958.

Ferrante, 52, won the 2-million-peso Alsina Prize in August for "The Salt Year", a family saga set in Patagonia.

Jury president Beatriz Cohen said that the decision was unanimous. "Influence is a river, but this was a bucket," she told a news conference.

The passages come from "Winter Sheep" by Haydee Llanos, a village schoolteacher who died in 1974. Her book was printed in 300 copies. Camila Ibarra, who is writing a thesis at the University of La Plata, discovered the likeness in late August and informed the jury.

Ferrante said he had kept notebooks for 20 years and had mistaken Llanos's sentences for his own. He will return the money. His publisher, Ediciones Faro, has withdrawn the novel from shops.

The jury decided not to award the prize this year.

=== La Tribuna del Plata | 2020-10-03
The teacher who wrote Ferrante's best pages

For sixty years Haydee Llanos had no readers. Since yesterday everyone wants her book, and it cannot be had.

It was a doctoral student, Camila Ibarra, who opened one of the few surviving copies in the library of La Plata in September and stumbled over a sentence that she knew: snow "lay down on the flock like a second flock". She had read it a week before, in "The Salt Year". She found thirty more such sentences.

The five jurors, without a dissenting voice, have now deprived Julian Ferrante of the Alsina Prize. "Influence is a river. This was a bucket," remarked the chairwoman, Beatriz Cohen.

The writer speaks of an accident: what he had once noted down from his reading had over two decades become his, he believed. He is going to keep the two million pesos, though, his agent told this newspaper, as he has already spent them on his mother's care.

Llanos, who taught in Rio Mayo and died in 1979, had paid for the printing of her only work out of her own pocket. Ediciones Faro has taken "The Salt Year" off sale, and intends to republish "Winter Sheep" in the spring.

=== Letras Sueltas | 2020-10-04
In praise of the bucket

Cohen's line will outlive the affair: influence is a river, this was a bucket. It is a good line. It is also unfair.

I have read both books this weekend, hers in photographs that somebody put online: the student came across her copy in a second-hand shop in Bahia Blanca. Of the 280 pages of "The Salt Year", perhaps four are by Llanos. They are the best four. But a thief who knows what to steal is a critic of the first order, and without him none of us would have heard of her.

The jury was less of one mind than it pretends: Ricardo Stern voted against, as he has confirmed to me by telephone.

What should become of the award? It goes to the runner-up, Mirta Solari, for "Ten Ways to Fold a Map", and rightly so. I should have liked to see it go to a dead woman from Chubut.

Ferrante was once accused before, in 2011, when a poet recognised his metaphors in a short story. That time he was cleared.

=== facts
The jury took the prize back from Ferrante.
  Rio Plata News: Argentine prize jury strips novelist of award
  Rio Plata News: The jury of one of Argentina's best-endowed literary awards on Friday took the prize back from novelist Julian Ferrante
  La Tribuna del Plata: The five jurors ... have now deprived Julian Ferrante of the Alsina Prize
Ferrante copied 31 passages.
  Rio Plata News: over plagiarism
  Rio Plata News: he had copied 31 passages
  La Tribuna del Plata: The teacher who wrote Ferrante's best pages
  La Tribuna del Plata: She found thirty more such sentences
  Letras Sueltas: perhaps four are by Llanos
A student found the likeness.
  Rio Plata News: a student found that he had copied 31 passages from a forgotten book published in 1958
  Rio Plata News: Camila Ibarra, who is writing a thesis at the University of La Plata, discovered the likeness in late August
  La Tribuna del Plata: It was a doctoral student, Camila Ibarra, who opened one of the few surviving copies in the library of La Plata in September
The student came across a copy of the book.
  La Tribuna del Plata: Camila Ibarra, who opened one of the few surviving copies in the library of La Plata
  Letras Sueltas: the student came across her copy in a second-hand shop in Bahia Blanca
Ibarra knew a sentence in it.
  La Tribuna del Plata: stumbled over a sentence that she knew
The sentence was about snow on the flock.
  La Tribuna del Plata: snow "lay down on the flock like a second flock"
She had read it a week before.
  La Tribuna del Plata: She had read it a week before, in "The Salt Year"
Ferrante won the prize in August for The Salt Year.
  Rio Plata News: Ferrante, 52, won the 2-million-peso Alsina Prize in August for "The Salt Year", a family saga set in Patagonia
The jury's decision was unanimous.
  Rio Plata News: Jury president Beatriz Cohen said that the decision was unanimous
  La Tribuna del Plata: without a dissenting voice
  Letras Sueltas: The jury was less of one mind than it pretends
  Letras Sueltas: Ricardo Stern voted against
Stern confirmed it by telephone.
  Letras Sueltas: as he has confirmed to me by telephone
Influence is a river, this was a bucket.
  Rio Plata News: "Influence is a river, but this was a bucket," she told a news conference
  La Tribuna del Plata: "Influence is a river. This was a bucket," remarked the chairwoman, Beatriz Cohen
  Letras Sueltas: influence is a river, this was a bucket
The passages come from a book by Llanos.
  Rio Plata News: The passages come from "Winter Sheep" by Haydee Llanos
  La Tribuna del Plata: The teacher who wrote Ferrante's best pages
Llanos was a teacher.
  Rio Plata News: Haydee Llanos, a village schoolteacher
  La Tribuna del Plata: who taught in Rio Mayo
Llanos died in 1974.
  Rio Plata News: who died in 1974
  La Tribuna del Plata: died in 1979
Her book was printed in 300 copies.
  Rio Plata News: Her book was printed in 300 copies
Ibarra informed the jury.
  Rio Plata News: informed the jury
Ferrante mistook her sentences for his own.
  Rio Plata News: had mistaken Llanos's sentences for his own
  La Tribuna del Plata: The writer speaks of an accident
  La Tribuna del Plata: what he had once noted down from his reading had over two decades become his, he believed
He kept notebooks for 20 years.
  Rio Plata News: Ferrante said he had kept notebooks for 20 years
  La Tribuna del Plata: what he had once noted down from his reading
Whether he returns the money.
  Rio Plata News: He will return the money
  La Tribuna del Plata: He is going to keep the two million pesos
The prize is worth two million pesos.
  Rio Plata News: the 2-million-peso Alsina Prize
  La Tribuna del Plata: the two million pesos
He has spent the money on his mother's care.
  La Tribuna del Plata: he has already spent them on his mother's care
The publisher withdrew the novel.
  Rio Plata News: His publisher, Ediciones Faro, has withdrawn the novel from shops
  La Tribuna del Plata: Ediciones Faro has taken "The Salt Year" off sale
Whether the prize is awarded this year.
  Rio Plata News: The jury decided not to award the prize this year
  Letras Sueltas: It goes to the runner-up, Mirta Solari, for "Ten Ways to Fold a Map"
Llanos had no readers for sixty years.
  La Tribuna del Plata: For sixty years Haydee Llanos had no readers
Everyone wants her book.
  La Tribuna del Plata: Since yesterday everyone wants her book
The book cannot be had.
  La Tribuna del Plata: it cannot be had
Llanos paid for the printing.
  La Tribuna del Plata: Llanos ... had paid for the printing of her only work out of her own pocket
The publisher will republish Winter Sheep.
  La Tribuna del Plata: intends to republish "Winter Sheep" in the spring
Cohen's line is good but unfair.
  Letras Sueltas: It is a good line
  Letras Sueltas: It is also unfair
Her line will outlive the affair.
  Letras Sueltas: Cohen's line will outlive the affair
The author read both books this weekend.
  Letras Sueltas: I have read both books this weekend, hers in photographs
Somebody put photographs of the book online.
  Letras Sueltas: photographs that somebody put online
The stolen pages are the best.
  Letras Sueltas: They are the best four
A thief who knows what to steal is a critic.
  Letras Sueltas: a thief who knows what to steal is a critic of the first order
Without him nobody would have heard of her.
  Letras Sueltas: without him none of us would have heard of her
The award rightly goes to Solari.
  Letras Sueltas: rightly so
The author would have liked it to go to Llanos.
  Letras Sueltas: I should have liked to see it go to a dead woman from Chubut
What should become of the award.
  Letras Sueltas: What should become of the award?
Ferrante was accused before, in 2011.
  Letras Sueltas: Ferrante was once accused before, in 2011
A poet recognised his metaphors.
  Letras Sueltas: when a poet recognised his metaphors in a short story
That time he was cleared.
  Letras Sueltas: That time he was cleared
The bucket deserves praise.
  Letras Sueltas: In praise of the bucket

=== conflicts
date | Rio Plata News: in late August | La Tribuna del Plata: in September
date | Rio Plata News: died in 1974 | La Tribuna del Plata: died in 1979
denial | Rio Plata News: He will return the money | La Tribuna del Plata: He is going to keep the two million pesos
denial | Rio Plata News: the decision was unanimous | Letras Sueltas: Ricardo Stern voted against
denial | La Tribuna del Plata: without a dissenting voice | Letras Sueltas: Ricardo Stern voted against
denial | Rio Plata News: decided not to award the prize this year | Letras Sueltas: It goes to the runner-up
place | La Tribuna del Plata: in the library of La Plata | Letras Sueltas: in a second-hand shop in Bahia Blanca
