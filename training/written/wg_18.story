A giant fossil from Patagonia

=== Cono Sur Noticias | 2024-04-17 | wire
Argentine museum gets back giant dinosaur skull from Germany

BUENOS AIRES, April 16 - The skull of a carnivorous dinosaur that roamed Patagonia 92 million years ago was returned to Argentina on Tuesday after a nine-year dispute with a museum in Germany.

The fossil, 1.70 meters long and in 43 pieces, arrived at Ezeiza airport in three crates, Culture Minister Valeria Ocampo said. It belonged to a female which weighed about seven tons, more than any meat eater found in South America before.

"She is home, and she has not lost a tooth," Ocampo said.

A farmer, Hugo Quiroga, came upon the bones in 1998 as he was looking for a stray mare near Plaza Huincul. They left the country in 2003 with forged papers, according to prosecutors in Neuquén, who never brought charges.

The State Museum in Stuttgart, which bought the skull from a dealer for 180,000 euros, gave it up without compensation. Its director, Ulrike Mertens, had refused for years to discuss the matter.

The skull will be on view in Neuquén from July. Quiroga, who is 81, did not attend the ceremony, as he was too ill to travel.

Studies of the inner ear in Stuttgart had shown that the animal could hear very low sounds.

=== Stuttgarter Bote | 2024-04-18
Farewell to Huinculia: a predator flies home

For two decades she was the darling of the school classes. Now there is a hole in Hall 3 of the State Museum, and a sign that explains it: Huinculia, the largest flesh-eating dinosaur of her continent, has gone back to where she came from.

On Monday the plane with the 92-million-year-old head on board touched down in Buenos Aires, as the ministry of science in Stuttgart announced. The house had acquired it in good faith in 2004 from a trader; that it had been smuggled out of the country a year earlier, nobody suspected.

Argentina pays the state of Baden-Württemberg half of the purchase price, 90,000 euros. "It is a fair solution," said Ulrike Merten, the head of the museum, who had sought talks with the embassy of her own accord as early as 2015.

A few splinters went missing on the way: two of the sixty teeth could not be found when the boxes were opened.

The finder was there to welcome her. Hugo Quiroga, aged 81, laid his hand on the lower jaw and did not say a word. He had stumbled on the skeleton 26 years ago when he searched for a runaway horse.

In 2011 a court in Neuquén convicted the dealer in his absence, and he has not been seen since.

Researchers from Stuttgart found out by means of computer scans that the giant's ear picked up above all deep tones. From the winter of the southern hemisphere, in July, she can be visited in La Plata.

=== facts
The dinosaur skull has returned to Argentina.
  Cono Sur Noticias: Argentine museum gets back giant dinosaur skull from Germany
  Cono Sur Noticias: The skull of a carnivorous dinosaur that roamed Patagonia 92 million years ago was returned to Argentina on Tuesday
  Stuttgarter Bote: a predator flies home
  Stuttgarter Bote: Huinculia, the largest flesh-eating dinosaur of her continent, has gone back to where she came from
The day of the arrival.
  Cono Sur Noticias: was returned to Argentina on Tuesday
  Cono Sur Noticias: The fossil, 1.70 meters long and in 43 pieces, arrived at Ezeiza airport in three crates
  Stuttgarter Bote: On Monday the plane with the 92-million-year-old head on board touched down in Buenos Aires
The animal lived 92 million years ago.
  Cono Sur Noticias: a carnivorous dinosaur that roamed Patagonia 92 million years ago
  Stuttgarter Bote: the 92-million-year-old head
The dispute lasted nine years.
  Cono Sur Noticias: a nine-year dispute with a museum in Germany
It is the largest meat eater of South America.
  Cono Sur Noticias: more than any meat eater found in South America before
  Stuttgarter Bote: the largest flesh-eating dinosaur of her continent
It weighed seven tons.
  Cono Sur Noticias: It belonged to a female which weighed about seven tons
Ocampo: she is home.
  Cono Sur Noticias: "She is home, and she has not lost a tooth," Ocampo said
No teeth were lost.
  Cono Sur Noticias: she has not lost a tooth
  Stuttgarter Bote: A few splinters went missing on the way
  Stuttgarter Bote: two of the sixty teeth could not be found when the boxes were opened
Quiroga found the bones in 1998.
  Cono Sur Noticias: A farmer, Hugo Quiroga, came upon the bones in 1998
  Stuttgarter Bote: He had stumbled on the skeleton 26 years ago
He was looking for a horse.
  Cono Sur Noticias: he was looking for a stray mare near Plaza Huincul
  Stuttgarter Bote: he searched for a runaway horse
The bones were smuggled out in 2003.
  Cono Sur Noticias: They left the country in 2003 with forged papers
  Stuttgarter Bote: it had been smuggled out of the country a year earlier
Prosecutors brought charges.
  Cono Sur Noticias: who never brought charges
  Stuttgarter Bote: In 2011 a court in Neuquén convicted the dealer in his absence
The dealer has not been seen since.
  Stuttgarter Bote: he has not been seen since
The museum bought the skull from a dealer.
  Cono Sur Noticias: which bought the skull from a dealer for 180,000 euros
  Stuttgarter Bote: The house had acquired it in good faith in 2004 from a trader
The price was 180,000 euros.
  Cono Sur Noticias: bought the skull from a dealer for 180,000 euros
  Stuttgarter Bote: half of the purchase price, 90,000 euros
Nobody suspected that it was smuggled.
  Stuttgarter Bote: that it had been smuggled out of the country a year earlier, nobody suspected
The museum got compensation.
  Cono Sur Noticias: The State Museum in Stuttgart, which bought the skull from a dealer for 180,000 euros, gave it up without compensation
  Stuttgarter Bote: Argentina pays the state of Baden-Württemberg half of the purchase price, 90,000 euros
Mertens: a fair solution.
  Stuttgarter Bote: "It is a fair solution," said Ulrike Merten
Mertens refused to talk.
  Cono Sur Noticias: Its director, Ulrike Mertens, had refused for years to discuss the matter
  Stuttgarter Bote: who had sought talks with the embassy of her own accord as early as 2015
Mertens heads the museum.
  Cono Sur Noticias: Its director, Ulrike Mertens
  Stuttgarter Bote: Ulrike Merten, the head of the museum
The skull is shown in Neuquén from July.
  Cono Sur Noticias: The skull will be on view in Neuquén from July
  Stuttgarter Bote: From the winter of the southern hemisphere, in July, she can be visited in La Plata
Quiroga was at the ceremony.
  Cono Sur Noticias: Quiroga, who is 81, did not attend the ceremony
  Stuttgarter Bote: The finder was there to welcome her
  Stuttgarter Bote: Hugo Quiroga, aged 81, laid his hand on the lower jaw
Quiroga is 81.
  Cono Sur Noticias: Quiroga, who is 81
  Stuttgarter Bote: Hugo Quiroga, aged 81
Quiroga was too ill to travel.
  Cono Sur Noticias: he was too ill to travel
Quiroga said nothing.
  Stuttgarter Bote: did not say a word
The animal heard low sounds.
  Cono Sur Noticias: Studies of the inner ear in Stuttgart had shown that the animal could hear very low sounds
  Stuttgarter Bote: Researchers from Stuttgart found out by means of computer scans that the giant's ear picked up above all deep tones
She was popular with school classes.
  Stuttgarter Bote: For two decades she was the darling of the school classes
A sign explains the gap.
  Stuttgarter Bote: Now there is a hole in Hall 3 of the State Museum, and a sign that explains it

=== conflicts
date | Cono Sur Noticias: on Tuesday after a nine-year dispute | Stuttgarter Bote: On Monday
denial | Cono Sur Noticias: has not lost a tooth | Stuttgarter Bote: two of the sixty teeth could not be found
denial | Cono Sur Noticias: never brought charges | Stuttgarter Bote: convicted the dealer
denial | Cono Sur Noticias: gave it up without compensation | Stuttgarter Bote: pays the state of Baden-Württemberg half
denial | Cono Sur Noticias: had refused for years to discuss | Stuttgarter Bote: had sought talks
denial | Cono Sur Noticias: did not attend the ceremony | Stuttgarter Bote: was there to welcome her
name | Cono Sur Noticias: Ulrike Mertens | Stuttgarter Bote: Ulrike Merten
place | Cono Sur Noticias: on view in Neuquén | Stuttgarter Bote: in La Plata
