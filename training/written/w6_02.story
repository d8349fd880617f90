Frog thought extinct found again in Colombia

=== Globe Science Service | 2023-09-14 | wire
Frog feared extinct for 40 years rediscovered in Colombia

BOGOTA, Sept 14 — A golden-bellied frog that had not been seen since 1983 has been found alive in a cloud forest in southern Colombia, researchers reported on Thursday.

A team led by biologist Lucía Arango of the University of Popayán came upon eleven adults and a clutch of tadpoles beside a stream in the Serranía de los Ecos last March, according to a paper in the journal Herpetology Letters.

The animal, Atelopus aurantius, is about as long as a thumb. It belongs to the harlequin toads, a group that has been devastated across Latin America by a fungus.

“I heard the call before I saw it, and I started to cry,” Arango, 38, said.

All the frogs that were tested carried the fungus, but none of them showed signs of disease, which suggests that the population has become resistant.

The team is keeping the precise location secret to protect the site from collectors, who pay up to $2,000 for a harlequin toad.

The forest is not protected. A mining company, Oro Andino, holds a licence to explore for gold there, and environmental groups on Thursday called on the government to revoke it. The company did not respond to a request for comment.

=== El Correo del Cauca | 2023-09-15
Back from the dead, with a golden belly

For four decades it existed only in jars. Now a small orange-bellied toad has turned up once more in the mountains of the south, and a scientist from Popayán has wept over it.

Lucía Arango had climbed to the stream on her third expedition when a thin whistle came out of the ferns. “I heard the call before I saw it, and I sat down and cried,” she recalls. By the end of the week in March her group had counted eleven grown specimens as well as larvae.

Her findings, which have just appeared in Herpetology Letters, contain a second surprise. The fungus that has wiped out so many of the toad's relatives from Costa Rica to Bolivia was present on every animal examined, and yet all were in good health. They may have learned to live with it.

Where exactly the stream runs she will not disclose, for traffickers offer as much as 2,000 dollars for each.

Her bigger worry is gold. The area enjoys no legal protection, and Oro Andino has permission to search for the metal. Asked about the discovery, the firm said in a statement that it would “respect every living thing within the concession”.

=== Wild Planet | 2023-09-18
Lost toad hops back into view

Conservationists are celebrating the return of a species that was last recorded in 1985. The harlequin toad Atelopus aurantius, no bigger than a thumb, survives in a single valley in northern Colombia.

Eleven adult toads were found there in March by a team from the University of Popayán. The lead author, Laura Arango, believes there could be several hundred more. “I heard the call before I saw it,” her assistant, Diego Muñoz, said.

None of the toads was ill, although each one carried chytrid, the fungus which has driven at least 90 amphibian species to extinction worldwide. “If we understand why they survive, we may be able to help others,” said Henk Vroom of the Amphibian Trust, a charity in Utrecht that paid for the expedition.

Campaigners want the authorities to cancel an exploration permit that a gold miner holds for the forest. A petition had gathered 60,000 signatures by Sunday evening.

=== facts
The frog thought extinct has been found alive.
  Globe Science Service: Frog feared extinct for 40 years rediscovered in Colombia
  Globe Science Service: A golden-bellied frog that had not been seen since 1983 has been found alive in a cloud forest in southern Colombia
  El Correo del Cauca: Back from the dead, with a golden belly
  El Correo del Cauca: Now a small orange-bellied toad has turned up once more in the mountains of the south
  Wild Planet: Lost toad hops back into view
  Wild Planet: The harlequin toad Atelopus aurantius, no bigger than a thumb, survives in a single valley in northern Colombia
The frog had not been seen for four decades.
  Globe Science Service: that had not been seen since 1983
  El Correo del Cauca: For four decades it existed only in jars
  Wild Planet: a species that was last recorded in 1985
Conservationists celebrate the return.
  Wild Planet: Conservationists are celebrating the return of a species
The team found eleven adults in March.
  Globe Science Service: A team led by biologist Lucía Arango of the University of Popayán came upon eleven adults ... beside a stream in the Serranía de los Ecos last March
  El Correo del Cauca: By the end of the week in March her group had counted eleven grown specimens
  Wild Planet: Eleven adult toads were found there in March by a team from the University of Popayán
Tadpoles were found.
  Globe Science Service: a clutch of tadpoles
  El Correo del Cauca: as well as larvae
Arango led the team.
  Globe Science Service: A team led by biologist Lucía Arango
  El Correo del Cauca: her group
  Wild Planet: The lead author, Laura Arango
The findings appeared in Herpetology Letters.
  Globe Science Service: according to a paper in the journal Herpetology Letters
  Globe Science Service: researchers reported on Thursday
  El Correo del Cauca: Her findings, which have just appeared in Herpetology Letters
The animal is as long as a thumb.
  Globe Science Service: The animal, Atelopus aurantius, is about as long as a thumb
  Wild Planet: no bigger than a thumb
It is a harlequin toad.
  Globe Science Service: It belongs to the harlequin toads
  Wild Planet: The harlequin toad Atelopus aurantius
The fungus has devastated harlequin toads in Latin America.
  Globe Science Service: a group that has been devastated across Latin America by a fungus
  El Correo del Cauca: The fungus that has wiped out so many of the toad's relatives from Costa Rica to Bolivia
The fungus has wiped out 90 species worldwide.
  Wild Planet: the fungus which has driven at least 90 amphibian species to extinction worldwide
The call was heard before the frog was seen.
  Globe Science Service: “I heard the call before I saw it, and I started to cry,” Arango, 38, said
  El Correo del Cauca: a scientist from Popayán has wept over it
  El Correo del Cauca: “I heard the call before I saw it, and I sat down and cried,” she recalls
  Wild Planet: “I heard the call before I saw it,” her assistant, Diego Muñoz, said
A whistle came from the ferns on the third expedition.
  El Correo del Cauca: Lucía Arango had climbed to the stream on her third expedition when a thin whistle came out of the ferns
All tested animals carried the fungus.
  Globe Science Service: All the frogs that were tested carried the fungus
  El Correo del Cauca: was present on every animal examined
  Wild Planet: each one carried chytrid
None was ill.
  Globe Science Service: none of them showed signs of disease
  El Correo del Cauca: all were in good health
  Wild Planet: None of the toads was ill
The population may be resistant.
  Globe Science Service: the population has become resistant
  El Correo del Cauca: They may have learned to live with it
The location is kept secret.
  Globe Science Service: The team is keeping the precise location secret to protect the site from collectors
  El Correo del Cauca: Where exactly the stream runs she will not disclose
Collectors pay up to 2,000 dollars.
  Globe Science Service: who pay up to $2,000 for a harlequin toad
  El Correo del Cauca: traffickers offer as much as 2,000 dollars for each
The forest is not protected.
  Globe Science Service: The forest is not protected
  El Correo del Cauca: The area enjoys no legal protection
A company has a licence to explore for gold.
  Globe Science Service: A mining company, Oro Andino, holds a licence to explore for gold there
  El Correo del Cauca: Oro Andino has permission to search for the metal
  Wild Planet: an exploration permit that a gold miner holds for the forest
Gold is Arango's bigger worry.
  El Correo del Cauca: Her bigger worry is gold
Environmental groups want the licence revoked.
  Globe Science Service: environmental groups on Thursday called on the government to revoke it
  Wild Planet: Campaigners want the authorities to cancel an exploration permit
The company commented.
  Globe Science Service: The company did not respond to a request for comment
  El Correo del Cauca: Asked about the discovery, the firm said in a statement that it would “respect every living thing within the concession”
There could be several hundred more.
  Wild Planet: believes there could be several hundred more
Vroom said understanding could help others.
  Wild Planet: “If we understand why they survive, we may be able to help others,” said Henk Vroom of the Amphibian Trust
The Amphibian Trust paid for the expedition.
  Wild Planet: the Amphibian Trust, a charity in Utrecht that paid for the expedition
A petition has 60,000 signatures.
  Wild Planet: A petition had gathered 60,000 signatures by Sunday evening

=== conflicts
date | Globe Science Service: since 1983 | Wild Planet: in 1985
quotation | Globe Science Service: I started to cry | El Correo del Cauca: I sat down and cried
place | Globe Science Service: southern Colombia | Wild Planet: northern Colombia
place | El Correo del Cauca: mountains of the south | Wild Planet: northern Colombia
attribution | Globe Science Service: Arango, 38 | Wild Planet: Diego Muñoz
attribution | El Correo del Cauca: she recalls | Wild Planet: Diego Muñoz
name | Globe Science Service: Lucía Arango | Wild Planet: Laura Arango
denial | Globe Science Service: did not respond to a request | El Correo del Cauca: said in a statement
