A Turkish town cancels its theatre festival

=== Anatolian Wire | 2023-08-22 | wire
Turkish district cancels theatre festival over "public sensitivities"

IZMIR, Aug 22 (Anatolian Wire) - Authorities in the Turkish coastal district of Karaburgaz have cancelled an international theatre festival two days before its opening, citing "public sensitivities", organisers said on Tuesday.

The festival, which was to bring 14 companies from nine countries to the town from Thursday, had been approved by the municipality in June.

District governor Mehmet Sayar banned all open-air performances for 15 days after a conservative association complained about a production of "Lysistrata". In a one-page order he said the play could "offend the moral values of our people".

Festival director Defne Aral called the ban arbitrary and said that she would go to court. "We have sold 8,000 tickets and not one complaint came from the audience," she said.

Mayor Okan Tezel, of the main opposition party, offered the companies the use of the town's indoor sports hall. The governor's order does not cover closed venues.

Dozens of concerts and festivals have been cancelled across Turkey since 2022 on similar grounds.

=== The Aegean Post | 2023-08-23
Lysistrata banned: 2,400-year-old comedy proves too much for governor

Aristophanes wrote it to make Athenians laugh at their war. On Monday it cost a small town its summer.

The actors of nine nations had already hung their costumes in the old olive-oil factory when a policeman delivered the paper that forbids any show under the open sky in Karaburgaz for the coming fortnight. Signed by district governor Mehmet Sayar, it speaks of a work that may "hurt the moral values of our nation".

Behind it stands a petition by the Association for Family and Faith, which has fewer than 60 members in the district, among them Sayar's brother-in-law.

Defne Aral, who founded the festival in 2009, is not going to sue. "By the time a judge reads it, the moon will have set," she said. Instead the plays will move indoors: the mayor has put the municipal gymnasium at her disposal, and the ban says nothing about roofs.

Eight thousand tickets had been sold. Hoteliers fear for a weekend that usually fills every bed.

=== Yeni Ufuk | 2023-08-23
State protects families from obscene show

The District Governorate of Karaburgaz has listened to the people and called a halt to a so-called art festival at which a play about a sex strike was to be shown to an audience with children.

It was Mayor Okan Tezel who signed the order, after citizens had collected 12,000 signatures against the event. His party had long looked the other way.

The association that led the protest thanked the authorities. "Our squares belong to our families," said its chairwoman, Emine Kurt, outside the government building.

According to information obtained by Yeni Ufuk, the organisers received 3.2 million lira of public money, part of it from foreign consulates. Aral denies that any consulate paid.

A request by the organisers to perform in the sports hall was refused yesterday by the municipality, which has no wish for further unrest. The companies will travel home today.

=== facts
The festival was cancelled.
  Anatolian Wire: Turkish district cancels theatre festival
  Anatolian Wire: Authorities in the Turkish coastal district of Karaburgaz have cancelled an international theatre festival two days before its opening
  The Aegean Post: On Monday it cost a small town its summer
  Yeni Ufuk: The District Governorate of Karaburgaz has listened to the people and called a halt to a so-called art festival
The authorities cited public sensitivities.
  Anatolian Wire: over "public sensitivities"
  Anatolian Wire: citing "public sensitivities", organisers said on Tuesday
The festival had companies from nine countries.
  Anatolian Wire: which was to bring 14 companies from nine countries to the town
  The Aegean Post: The actors of nine nations had already hung their costumes in the old olive-oil factory
The festival was to begin on Thursday.
  Anatolian Wire: two days before its opening
  Anatolian Wire: The festival, which was to bring 14 companies from nine countries to the town from Thursday
The municipality had approved the festival in June.
  Anatolian Wire: The festival ... had been approved by the municipality in June
The governor signed a ban on open-air performances for 15 days.
  Anatolian Wire: District governor Mehmet Sayar banned all open-air performances for 15 days
  The Aegean Post: the paper that forbids any show under the open sky in Karaburgaz for the coming fortnight
  The Aegean Post: Signed by district governor Mehmet Sayar
  Yeni Ufuk: It was Mayor Okan Tezel who signed the order
A policeman delivered the order.
  The Aegean Post: a policeman delivered the paper
A conservative association complained about Lysistrata.
  Anatolian Wire: a conservative association complained about a production of "Lysistrata"
  The Aegean Post: Behind it stands a petition by the Association for Family and Faith
The order was directed at Lysistrata.
  The Aegean Post: Lysistrata banned
The play could offend the moral values.
  Anatolian Wire: In a one-page order he said the play could "offend the moral values of our people"
  The Aegean Post: it speaks of a work that may "hurt the moral values of our nation"
Aral called the ban arbitrary.
  Anatolian Wire: Festival director Defne Aral called the ban arbitrary
Whether Aral will go to court.
  Anatolian Wire: she would go to court
  The Aegean Post: Defne Aral, who founded the festival in 2009, is not going to sue
8,000 tickets had been sold.
  Anatolian Wire: "We have sold 8,000 tickets
  The Aegean Post: Eight thousand tickets had been sold
No complaint came from the audience.
  Anatolian Wire: not one complaint came from the audience," she said
Whether the municipality offered the sports hall.
  Anatolian Wire: Mayor Okan Tezel, of the main opposition party, offered the companies the use of the town's indoor sports hall
  The Aegean Post: the mayor has put the municipal gymnasium at her disposal
  Yeni Ufuk: A request by the organisers to perform in the sports hall was refused yesterday by the municipality
The order does not cover closed venues.
  Anatolian Wire: The governor's order does not cover closed venues
  The Aegean Post: the ban says nothing about roofs
Dozens of events have been cancelled since 2022.
  Anatolian Wire: Dozens of concerts and festivals have been cancelled across Turkey since 2022 on similar grounds
The comedy is 2,400 years old.
  The Aegean Post: 2,400-year-old comedy proves too much for governor
Aristophanes wrote it to make Athenians laugh at their war.
  The Aegean Post: Aristophanes wrote it to make Athenians laugh at their war
The association has fewer than 60 members in the district.
  The Aegean Post: which has fewer than 60 members in the district
Sayar's brother-in-law is a member.
  The Aegean Post: among them Sayar's brother-in-law
Aral founded the festival in 2009.
  The Aegean Post: who founded the festival in 2009
A judgment would come too late, she said.
  The Aegean Post: "By the time a judge reads it, the moon will have set," she said
The plays will move indoors.
  The Aegean Post: Instead the plays will move indoors
Hoteliers fear for the weekend.
  The Aegean Post: Hoteliers fear for a weekend that usually fills every bed
A play about a sex strike was to be shown.
  Yeni Ufuk: a play about a sex strike was to be shown to an audience with children
Families are protected from an obscene show.
  Yeni Ufuk: State protects families from obscene show
Citizens collected 12,000 signatures.
  Yeni Ufuk: citizens had collected 12,000 signatures against the event
Tezel's party had looked the other way.
  Yeni Ufuk: His party had long looked the other way
The association thanked the authorities.
  Yeni Ufuk: The association that led the protest thanked the authorities
Our squares belong to our families, Kurt said.
  Yeni Ufuk: "Our squares belong to our families," said its chairwoman, Emine Kurt, outside the government building
The organisers received 3.2 million lira of public money.
  Yeni Ufuk: According to information obtained by Yeni Ufuk, the organisers received 3.2 million lira of public money
Part of the money came from consulates.
  Yeni Ufuk: part of it from foreign consulates
Aral denies that a consulate paid.
  Yeni Ufuk: Aral denies that any consulate paid
The municipality wants no unrest.
  Yeni Ufuk: which has no wish for further unrest
The companies travel home today.
  Yeni Ufuk: The companies will travel home today

=== conflicts
name | Anatolian Wire: District governor Mehmet Sayar | Yeni Ufuk: Mayor Okan Tezel
name | The Aegean Post: Signed by district governor Mehmet Sayar | Yeni Ufuk: Mayor Okan Tezel
quotation | Anatolian Wire: offend the moral values of our people | The Aegean Post: hurt the moral values of our nation
denial | Anatolian Wire: would go to court | The Aegean Post: is not going to sue
denial | Anatolian Wire: offered the companies the use of the town's indoor sports hall | Yeni Ufuk: was refused yesterday by the municipality
denial | The Aegean Post: has put the municipal gymnasium at her disposal | Yeni Ufuk: was refused yesterday by the municipality
