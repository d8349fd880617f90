Cyberattack on a Dutch supermarket chain

=== Lowlands Press | 2025-01-21 | wire
Dutch grocer Van Buren hit by ransomware, shelves run empty

THE HAGUE - Dutch supermarket chain Van Buren said on Tuesday that hackers had encrypted the computers of its distribution centres, leaving shelves empty in many of its 430 stores.

The attack was noticed at 3 a.m. on Sunday. The group calling itself Frostbite claimed responsibility on a dark web page.

Van Buren has not paid a ransom and will not do so, chief executive Jeroen Wiersma said. "You don't feed the wolf that stands in your kitchen," he told broadcaster NRT.

No customer data was stolen, according to the company. It reported the incident to the privacy authority on Monday.

Milk, meat and fresh vegetables are in short supply, above all in the north. Van Buren hopes to supply all its stores again by the weekend.

The chain, which has 9% of the Dutch grocery market, carries insurance against such attacks, Wiersma said. A cyberattack on a cheese wholesaler caused similar shortages in 2021.

Prosecutors in Rotterdam have opened an inquiry.

=== De Noorder Koerier | 2025-01-22
No milk, no mince: Groningen feels the sting of the hackers

At the Van Buren in Paddepoel the dairy section is bare but for a handwritten note. “Sorry, computer trouble” it reads, and Hennie Postma, 74, takes a picture of it for her grandson in Canada.

Since the small hours of Sunday criminals have had the warehouses of the chain in a stranglehold: software locked up by them tells the forklifts where to go. A gang by the name of Frostbite boasts of the deed.

“You don't feed the wolf that stands in your kitchen,” was the answer of CEO Jelle Wiersma to the question whether he would pay up. He won't, he says, and hasn't.

What he does not like to talk about is the customer cards. Names and addresses of some 600,000 cardholders have got into the wrong hands, a security researcher from Delft found, and parts of the file are for sale.

Nor is the damage covered. The policy against computer crime had lapsed at New Year, when the premium doubled, a broker said.

By Saturday or Sunday everything should be back in its place, Van Buren says. The police in Groningen advised against panic buying.

=== Patchwork | 2025-01-23
How Frostbite got into Van Buren's warehouse, and how it got out

It took a single stolen password. On Saturday evening at 11 p.m. the intruders' presence was first spotted by a night operator in Tilburg, whose alarm was ignored until the label printers died.

The company paid. A wallet tied to the gang took in 38 bitcoin, about 3.7 million euros, on Monday night, and the key arrived forty minutes afterwards, as two responders confirmed to Patchwork.

Frostbite has hit at least 19 European firms since 2023. It typically threatens to leak what it has copied, and this time was no exception.

The data watchdog has yet to hear from Van Buren, its spokeswoman Fenna de Graaf said on Wednesday. The law gives companies 72 hours.

Deliveries to the 430 shops resumed on Wednesday, with half of the usual lorries. It was not until the cheese hack of 2021 that the trade began to take such risks seriously, said Bram Oosting, who teaches logistics in Eindhoven.

Dutch prosecutors confirmed that they were looking into the case. They do not expect quick arrests, since the gang's leaders are thought to live in Central Asia.

=== facts
Hackers encrypted the computers of Van Buren's warehouses
  Lowlands Press: Dutch grocer Van Buren hit by ransomware
  Lowlands Press: hackers had encrypted the computers of its distribution centres
  De Noorder Koerier: Groningen feels the sting of the hackers
  De Noorder Koerier: criminals have had the warehouses of the chain in a stranglehold
  Patchwork: How Frostbite got into Van Buren's warehouse
Shelves are empty
  Lowlands Press: shelves run empty
  Lowlands Press: leaving shelves empty in many of its 430 stores
  De Noorder Koerier: At the Van Buren in Paddepoel the dairy section is bare but for a handwritten note
Van Buren has 430 stores
  Lowlands Press: its 430 stores
  Patchwork: the 430 shops
The attack was noticed at 3 a.m. on Sunday
  Lowlands Press: The attack was noticed at 3 a.m. on Sunday
  De Noorder Koerier: Since the small hours of Sunday
  Patchwork: On Saturday evening at 11 p.m. the intruders' presence was first spotted by a night operator in Tilburg
The alarm was ignored
  Patchwork: whose alarm was ignored until the label printers died
It took a stolen password
  Patchwork: It took a single stolen password
Frostbite claimed responsibility
  Lowlands Press: The group calling itself Frostbite claimed responsibility
  De Noorder Koerier: A gang by the name of Frostbite boasts of the deed
Van Buren has not paid a ransom
  Lowlands Press: Van Buren has not paid a ransom
  De Noorder Koerier: He won't, he says, and hasn't
  Patchwork: The company paid
  Patchwork: A wallet tied to the gang took in 38 bitcoin, about 3.7 million euros, on Monday night
Van Buren will not pay
  Lowlands Press: and will not do so
  De Noorder Koerier: He won't, he says
The key arrived forty minutes later
  Patchwork: the key arrived forty minutes afterwards
Wiersma said that you don't feed the wolf
  Lowlands Press: "You don't feed the wolf that stands in your kitchen," he told broadcaster NRT
  De Noorder Koerier: “You don't feed the wolf that stands in your kitchen,” was the answer of CEO Jelle Wiersma
No customer data was stolen
  Lowlands Press: No customer data was stolen
  De Noorder Koerier: Names and addresses of some 600,000 cardholders have got into the wrong hands
Parts of the file are for sale
  De Noorder Koerier: parts of the file are for sale
Wiersma does not like to talk about the cards
  De Noorder Koerier: What he does not like to talk about is the customer cards
Van Buren reported the incident to the privacy authority
  Lowlands Press: It reported the incident to the privacy authority on Monday
  Patchwork: The data watchdog has yet to hear from Van Buren
The law gives 72 hours
  Patchwork: The law gives companies 72 hours
Milk, meat and vegetables are short
  Lowlands Press: Milk, meat and fresh vegetables are in short supply, above all in the north
  De Noorder Koerier: No milk, no mince
All stores should be supplied by the weekend
  Lowlands Press: Van Buren hopes to supply all its stores again by the weekend
  De Noorder Koerier: By Saturday or Sunday everything should be back in its place
Deliveries resumed on Wednesday
  Patchwork: Deliveries to the 430 shops resumed on Wednesday
The chain has 9% of the market
  Lowlands Press: The chain, which has 9% of the Dutch grocery market
The chain is insured against attacks
  Lowlands Press: carries insurance against such attacks
  De Noorder Koerier: Nor is the damage covered
  De Noorder Koerier: The policy against computer crime had lapsed at New Year
The premium doubled
  De Noorder Koerier: when the premium doubled
A cyberattack on a cheese wholesaler caused shortages in 2021
  Lowlands Press: A cyberattack on a cheese wholesaler caused similar shortages in 2021
  Patchwork: the cheese hack of 2021
The trade took risks seriously after 2021
  Patchwork: It was not until the cheese hack of 2021 that the trade began to take such risks seriously
Prosecutors opened an inquiry
  Lowlands Press: Prosecutors in Rotterdam have opened an inquiry
  Patchwork: Dutch prosecutors confirmed that they were looking into the case
Prosecutors expect no quick arrests
  Patchwork: They do not expect quick arrests
The leaders are thought to live in Central Asia
  Patchwork: since the gang's leaders are thought to live in Central Asia
Postma takes a picture of the note
  De Noorder Koerier: “Sorry, computer trouble” it reads
  De Noorder Koerier: Hennie Postma, 74, takes a picture of it for her grandson in Canada
The software tells forklifts where to go
  De Noorder Koerier: software locked up by them tells the forklifts where to go
Police advised against panic buying
  De Noorder Koerier: The police in Groningen advised against panic buying
Frostbite has hit at least 19 firms since 2023
  Patchwork: Frostbite has hit at least 19 European firms since 2023
Frostbite threatens to leak copied data
  Patchwork: It typically threatens to leak what it has copied
  Patchwork: this time was no exception

=== conflicts
date | Lowlands Press: 3 a.m. on Sunday | Patchwork: Saturday evening at 11 p.m.
date | De Noorder Koerier: small hours of Sunday | Patchwork: Saturday evening at 11 p.m.
denial | Lowlands Press: has not paid a ransom | Patchwork: The company paid
denial | De Noorder Koerier: and hasn't | Patchwork: The company paid
denial | Lowlands Press: No customer data was stolen | De Noorder Koerier: have got into the wrong hands
denial | Lowlands Press: reported the incident | Patchwork: has yet to hear from Van Buren
denial | Lowlands Press: carries insurance | De Noorder Koerier: had lapsed
