Norwegian surveyor on trial for spying

=== Nordlys Telegram | 2025-09-09 | wire
Surveyor denies spying as Norway's biggest espionage trial opens

TROMSØ, Norway - A Norwegian marine surveyor pleaded not guilty on Tuesday to passing secret charts of the seabed to Russia, at the start of what is expected to be the country's biggest espionage trial since the Cold War.

Einar Solheim, 55, is accused of having sold the position of submarine listening cables to an officer of Russian military intelligence between 2017 and 2023. He faces up to 21 years in prison.

Prosecutor Ragnhild Moe said that Solheim had received at least 3.4 million kroner, most of it in cash.

"He drew our enemies a map of our ears," she told the district court in Tromsø.

Solheim had met the Russian only once, at a trade fair in Hamburg, his lawyer, Halvard Brekke, told the court. The charts were not classified, Brekke added.

The court will hear most of the 46 witnesses behind closed doors. The trial is scheduled to last until 14 November.

The Russian embassy in Oslo called the charges "a fairy tale for voters". It refused to lift the immunity of a diplomat whom Norway wished to question.

=== Oslo Kveldsavis | 2025-09-10
The map-maker, the Hamburg stranger and 3.4 million in a biscuit tin

Einar Solheim says "no" in so low a voice that the judge has to ask him to repeat it.

No, he did not betray his country. For six years, the state maintains, the 55-year-old from Tromsø supplied a man from Moscow's GRU with drawings that show where the navy's microphones lie on the ocean floor. If the judges believe it, he may be locked up for as long as 21 years.

By the prosecution's reckoning he was paid 3.4 million kroner or more. Part of it turned up in a biscuit tin behind his boiler.

"He drew our enemies a map of our ears," said prosecutor Ragnhild Mo.

Every single sheet bore the stamp "secret", according to the indictment.

The defence does not dispute that the two men knew each other: they dined together on at least nine occasions, Brekke conceded, but talked of fish.

"A fairy tale for voters" is what Russia's mission has to say about the matter. It has allowed one of its attachés to give evidence by video link.

Not until the middle of November is the hearing due to end. Of almost fifty people who are to testify the public will get to see only a handful.

=== Barents Review | 2025-09-11
What did the frigate captain know?

More than the fate of one surveyor hangs on the trial in Tromsø. The navy may have to relay 700 kilometres of cable, at a cost that the defence ministry puts at two billion kroner.

As early as 2019 a frigate captain, Sunniva Dahl, warned her superiors that Russian trawlers were circling above the listening posts as if they could see them. Her report was filed away.

Norway's counter-intelligence service came upon Einar Solheim only four years later, when a bank clerk in Harstad wondered about the old banknotes that he was paying in.

"He drew our enemies a map of our ears," a former head of the service, Tor Aasen, wrote on Wednesday. He also wrote that others had left the pencil lying about.

The surveyor's employer, Havkart, had dismissed him in 2020 for keeping data at home. It did not tell the police.

The court has turned down a request from journalists, and the bulk of the evidence will be heard in private.

=== facts
Solheim pleaded not guilty.
  Nordlys Telegram: Surveyor denies spying
  Nordlys Telegram: A Norwegian marine surveyor pleaded not guilty on Tuesday to passing secret charts of the seabed to Russia
  Oslo Kveldsavis: Einar Solheim says "no" in so low a voice
  Oslo Kveldsavis: No, he did not betray his country
The judge asked him to repeat it.
  Oslo Kveldsavis: the judge has to ask him to repeat it
The country's biggest espionage trial opened.
  Nordlys Telegram: as Norway's biggest espionage trial opens
  Nordlys Telegram: at the start of what is expected to be the country's biggest espionage trial since the Cold War
Solheim is accused of selling charts of listening cables to a Russian officer.
  Nordlys Telegram: Einar Solheim, 55, is accused of having sold the position of submarine listening cables to an officer of Russian military intelligence between 2017 and 2023
  Oslo Kveldsavis: For six years, the state maintains, the 55-year-old from Tromsø supplied a man from Moscow's GRU with drawings that show where the navy's microphones lie on the ocean floor
Solheim faces up to 21 years.
  Nordlys Telegram: He faces up to 21 years in prison
  Oslo Kveldsavis: If the judges believe it, he may be locked up for as long as 21 years
Solheim received at least 3.4 million kroner.
  Nordlys Telegram: Prosecutor Ragnhild Moe said that Solheim had received at least 3.4 million kroner, most of it in cash
  Oslo Kveldsavis: 3.4 million in a biscuit tin
  Oslo Kveldsavis: By the prosecution's reckoning he was paid 3.4 million kroner or more
Part of the money was found in a biscuit tin.
  Oslo Kveldsavis: 3.4 million in a biscuit tin
  Oslo Kveldsavis: Part of it turned up in a biscuit tin behind his boiler
Moe is the prosecutor.
  Nordlys Telegram: Prosecutor Ragnhild Moe
  Oslo Kveldsavis: prosecutor Ragnhild Mo
He drew the enemies a map.
  Nordlys Telegram: "He drew our enemies a map of our ears," she told the district court in Tromsø
  Oslo Kveldsavis: "He drew our enemies a map of our ears," said prosecutor Ragnhild Mo
  Barents Review: "He drew our enemies a map of our ears," a former head of the service, Tor Aasen, wrote on Wednesday
Aasen wrote that others left the pencil lying about.
  Barents Review: He also wrote that others had left the pencil lying about
Solheim met the Russian once / at least nine times.
  Nordlys Telegram: Solheim had met the Russian only once, at a trade fair in Hamburg, his lawyer, Halvard Brekke, told the court
  Oslo Kveldsavis: they dined together on at least nine occasions, Brekke conceded
The defence does not dispute that the men knew each other.
  Nordlys Telegram: Solheim had met the Russian
  Oslo Kveldsavis: The defence does not dispute that the two men knew each other
The men talked of fish.
  Oslo Kveldsavis: talked of fish
The charts were not classified / were stamped secret.
  Nordlys Telegram: The charts were not classified, Brekke added
  Oslo Kveldsavis: Every single sheet bore the stamp "secret", according to the indictment
Most witnesses will be heard in private.
  Nordlys Telegram: The court will hear most of the 46 witnesses behind closed doors
  Oslo Kveldsavis: Of almost fifty people who are to testify the public will get to see only a handful
  Barents Review: the bulk of the evidence will be heard in private
The trial lasts until mid-November.
  Nordlys Telegram: The trial is scheduled to last until 14 November
  Oslo Kveldsavis: Not until the middle of November is the hearing due to end
Russia's embassy called the charges a fairy tale.
  Nordlys Telegram: The Russian embassy in Oslo called the charges "a fairy tale for voters"
  Oslo Kveldsavis: "A fairy tale for voters" is what Russia's mission has to say about the matter
The embassy refused / allowed its diplomat to be questioned.
  Nordlys Telegram: It refused to lift the immunity of a diplomat whom Norway wished to question
  Oslo Kveldsavis: It has allowed one of its attachés to give evidence by video link
More than the fate of one surveyor hangs on the trial.
  Barents Review: More than the fate of one surveyor hangs on the trial in Tromsø
The navy may have to relay 700 kilometres of cable.
  Barents Review: The navy may have to relay 700 kilometres of cable
The relaying would cost two billion kroner.
  Barents Review: at a cost that the defence ministry puts at two billion kroner
A captain warned of Russian trawlers in 2019.
  Barents Review: As early as 2019 a frigate captain, Sunniva Dahl, warned her superiors
  Barents Review: Russian trawlers were circling above the listening posts as if they could see them
The report was filed away.
  Barents Review: Her report was filed away
The service came upon Solheim through a bank clerk.
  Barents Review: Norway's counter-intelligence service came upon Einar Solheim only four years later
  Barents Review: a bank clerk in Harstad wondered about the old banknotes that he was paying in
Havkart dismissed Solheim in 2020.
  Barents Review: The surveyor's employer, Havkart, had dismissed him in 2020 for keeping data at home
Havkart did not tell the police.
  Barents Review: It did not tell the police
The court turned down a request from journalists.
  Barents Review: The court has turned down a request from journalists

=== conflicts
denial | Nordlys Telegram: only once | Oslo Kveldsavis: on at least nine occasions
denial | Nordlys Telegram: were not classified | Oslo Kveldsavis: bore the stamp "secret"
denial | Nordlys Telegram: refused to lift the immunity | Oslo Kveldsavis: has allowed one of its attachés
name | Nordlys Telegram: Ragnhild Moe | Oslo Kveldsavis: Ragnhild Mo
attribution | Nordlys Telegram: she told the district court | Barents Review: a former head of the service, Tor Aasen, wrote
attribution | Oslo Kveldsavis: said prosecutor Ragnhild Mo | Barents Review: a former head of the service, Tor Aasen, wrote
