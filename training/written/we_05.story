EU sanctions on shipping firm

=== Eurodesk | 2024-06-24 | wire
EU blacklists Greek-run tanker firm in new Russia sanctions

BRUSSELS, June 24 (Eurodesk) - European Union foreign ministers on Monday approved a fourteenth package of sanctions against Russia, blacklisting 27 tankers and the Piraeus-based manager Thalassia Marine.

The bloc accuses Thalassia of moving Russian crude above the price cap of $60 a barrel. The company said it had never been contacted before the decision.

Hungary, which had held up the package for five weeks, abstained after it won an exemption for a nuclear plant, diplomats said.

The measures also ban the reloading of Russian liquefied gas in EU ports, after a transition period of nine months.

"We are closing the back door, one hinge at a time," said the EU's foreign policy chief, Annika Torvald.

Thalassia's owner, Stavros Melissanos, 66, resigned as chairman on Friday to spare the firm, his lawyer said.

Moscow called the sanctions illegal and promised a response. Its oil revenue rose by 41 percent in the first quarter from a year earlier.

=== Piraeus Shipping News | 2024-06-25
Thalassia finds itself on the wrong list

Greece's fourth-largest tanker manager may no longer insure, refuel or repair its vessels anywhere in the Union. The reason: it is said to have carried oil that was sold for more than the $60 which the West permits.

Stavros Melissanos stays at the helm. "I will not leave the bridge in a storm," the chairman said in a letter to his 340 employees.

Brussels wrote to the management three times, in January, March and April, and received replies to two of the letters, an EU official said.

Besides Thalassia the ministers put 29 ships on the blacklist. They also decided that gas from Russia may not be transshipped in European harbours any longer, though that will bite only in nine months' time.

"We are closing the back door, one hinge at a time," said the commissioner for trade, Paul Vermaat.

Freight rates for Aframax tankers climbed 6 per cent on the news.

=== Budapest Tribune | 2024-06-25
Hungary raises its hand after all

After weeks of resistance Hungary voted in favour of the EU's latest sanctions on Monday, having obtained what it wanted for its reactor at Tiszakert.

Foreign minister Gergely Szanto said that the country had not given in: "We gave nothing and got a power plant." The opposition accused him of playing with Europe's unity for domestic gain.

It was not until Sunday night that the compromise was found, in a telephone call between Szanto and his Belgian colleague. A previous attempt in May failed.

The package, the fourteenth since 2022, concerns among other things the shadow fleet and 61 individuals.

The government in Budapest expects that gas prices will not be affected. The Kremlin announced countermeasures but did not say when they would come. Russia earned less from oil between January and March than in the same months of 2023, according to the Tiszakert institute.

=== facts
The EU ministers approved a fourteenth sanctions package on Monday.
  Eurodesk: European Union foreign ministers on Monday approved a fourteenth package of sanctions against Russia
  Budapest Tribune: The package, the fourteenth since 2022
The EU blacklisted Thalassia.
  Eurodesk: EU blacklists Greek-run tanker firm in new Russia sanctions
  Eurodesk: blacklisting ... the Piraeus-based manager Thalassia Marine
  Piraeus Shipping News: Thalassia finds itself on the wrong list
  Piraeus Shipping News: Besides Thalassia the ministers put
The EU blacklisted 27 tankers.
  Eurodesk: blacklisting 27 tankers
  Piraeus Shipping News: the ministers put 29 ships on the blacklist
Thalassia is Greece's fourth-largest tanker manager.
  Piraeus Shipping News: Greece's fourth-largest tanker manager
Thalassia may no longer insure, refuel or repair its ships in the EU.
  Piraeus Shipping News: Greece's fourth-largest tanker manager may no longer insure, refuel or repair its vessels anywhere in the Union
Thalassia is accused of moving Russian oil above the $60 cap.
  Eurodesk: The bloc accuses Thalassia of moving Russian crude above the price cap of $60 a barrel
  Piraeus Shipping News: it is said to have carried oil that was sold for more than the $60 which the West permits
Thalassia was not contacted before or received three letters.
  Eurodesk: it had never been contacted before the decision
  Piraeus Shipping News: Brussels wrote to the management three times, in January, March and April
Thalassia replied to two of the letters.
  Piraeus Shipping News: received replies to two of the letters, an EU official said
Hungary abstained or voted in favour.
  Eurodesk: Hungary, which had held up the package for five weeks, abstained
  Budapest Tribune: Hungary raises its hand after all
  Budapest Tribune: Hungary voted in favour of the EU's latest sanctions on Monday
Hungary had held up the package for weeks.
  Eurodesk: which had held up the package for five weeks
  Budapest Tribune: After weeks of resistance
Hungary won an exemption for a nuclear plant.
  Eurodesk: after it won an exemption for a nuclear plant
  Budapest Tribune: having obtained what it wanted for its reactor at Tiszakert
Reloading of Russian liquefied gas in EU ports is banned.
  Eurodesk: The measures also ban the reloading of Russian liquefied gas in EU ports
  Piraeus Shipping News: They also decided that gas from Russia may not be transshipped in European harbours any longer
The gas ban takes effect after nine months.
  Eurodesk: after a transition period of nine months
  Piraeus Shipping News: that will bite only in nine months' time
Somebody said that they are closing the back door.
  Eurodesk: "We are closing the back door, one hinge at a time," said the EU's foreign policy chief, Annika Torvald
  Piraeus Shipping News: "We are closing the back door, one hinge at a time," said the commissioner for trade, Paul Vermaat
Melissanos resigned or stays as chairman.
  Eurodesk: Thalassia's owner, Stavros Melissanos, 66, resigned as chairman on Friday
  Piraeus Shipping News: Stavros Melissanos stays at the helm
The resignation was to spare the firm.
  Eurodesk: to spare the firm
Melissanos wrote that he will not leave the bridge.
  Piraeus Shipping News: "I will not leave the bridge in a storm," the chairman said in a letter to his 340 employees
Moscow called the sanctions illegal.
  Eurodesk: Moscow called the sanctions illegal
Moscow promised a response.
  Eurodesk: promised a response
  Budapest Tribune: The Kremlin announced countermeasures
Moscow did not say when.
  Budapest Tribune: did not say when they would come
Russia's oil revenue rose or fell in the first quarter.
  Eurodesk: Its oil revenue rose by 41 percent in the first quarter from a year earlier
  Budapest Tribune: Russia earned less from oil between January and March than in the same months of 2023
Freight rates rose 6 percent.
  Piraeus Shipping News: Freight rates for Aframax tankers climbed 6 per cent on the news
Szanto said that Hungary had not given in.
  Budapest Tribune: Foreign minister Gergely Szanto said that the country had not given in
  Budapest Tribune: We gave nothing and got a power plant
The opposition accused Szanto of playing with unity.
  Budapest Tribune: The opposition accused him of playing with Europe's unity for domestic gain
The compromise was found on Sunday night.
  Budapest Tribune: It was not until Sunday night that the compromise was found
It was found in a call between Szanto and the Belgian minister.
  Budapest Tribune: in a telephone call between Szanto and his Belgian colleague
An attempt in May failed.
  Budapest Tribune: A previous attempt in May failed
The package concerns the shadow fleet and 61 individuals.
  Budapest Tribune: concerns among other things the shadow fleet and 61 individuals
Budapest expects no effect on gas prices.
  Budapest Tribune: The government in Budapest expects that gas prices will not be affected

=== conflicts
denial | Eurodesk: abstained | Budapest Tribune: voted in favour
denial | Eurodesk: resigned as chairman | Piraeus Shipping News: stays at the helm
denial | Eurodesk: had never been contacted | Piraeus Shipping News: wrote to the management three times
denial | Eurodesk: oil revenue rose | Budapest Tribune: earned less from oil
attribution | Eurodesk: the EU's foreign policy chief, Annika Torvald | Piraeus Shipping News: the commissioner for trade, Paul Vermaat
figure | Eurodesk: 27 tankers | Piraeus Shipping News: 29 ships
