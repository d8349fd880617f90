Prisoner exchange in the Caucasus

=== Tavriz Agency | 2023-12-13 | wire
Armenia and Azerbaijan swap 34 prisoners at border

IJEVAN, Armenia, Dec 13 (Tavriz) - Armenia and Azerbaijan exchanged 34 prisoners of war at a border crossing near Ijevan on Wednesday, in the first such swap since their agreement of last week.

Azerbaijan handed over 32 Armenian soldiers and received two of its own, both sides said.

Among the freed was Captain Hrant Sarafyan, 33, whose hunger strike in a Baku prison had drawn attention abroad. He walked across the bridge unaided.

The Red Cross supervised the exchange. A European Union observer mission, which patrols the Armenian side, was also present.

Armenia's deputy foreign minister, Lusine Ohanyan, said the two countries would meet again in January in Tbilisi. "A bridge carries weight only when both banks hold," she said.

Azerbaijan said that it held no further prisoners of war. It has not ruled out trying eight former officials of Nagorno-Karabakh.

The men's families had waited in the rain since dawn.

=== Yerevan Standard | 2023-12-14
Thirty-two sons are back on our side of the bridge

In the drizzle of Wednesday morning they came, one by one, in new tracksuits. Baku let go 32 Armenian servicemen; two Azeris went the opposite way.

Captain Hrant Sarafian had to be carried on a stretcher, so weak was he after 41 days without food.

Mothers had been standing there since before sunrise. "I recognised his ears," said Anahit Melikyan, 57.

Talks are to go on in the Georgian capital next month, deputy foreign minister Lusine Ohanyan announced. "A bridge carries weight only when both banks hold," said the mediator from the Red Cross, Pascal Oberlin, whose organisation oversaw everything.

At least eleven more soldiers are still in Azerbaijani cells, according to Ohanyan's ministry.

The EU's patrols were kept away from the crossing; their cars stopped three kilometres short, as Baku had wished.

Azerbaijan leaves open whether it will put Karabakh's one-time leaders, eight in number, before a judge.

=== Baku Mirror | 2023-12-14
Two soldiers home for the new year

Corporals Elvin Taghiyev and Rashad Mammadli, captured in April when they lost their way in the fog, slept in their own beds again on Wednesday night.

They were returned by Armenia near the town of Gazakh after eight months, in exchange for a larger group of Armenians. Neither was injured, doctors said.

"They fed us badly and cursed us well," Taghiyev said with a laugh. An Armenian court had sentenced Mammadli, though not Taghiyev, to eleven years.

The foreign ministry spoke of a gesture of goodwill. In return Armenia supports Azerbaijan's bid to host next year's climate conference.

It was only after a telephone call between the two leaders that the lists were settled. Sarafyan, an officer who refused food for six weeks, had been pardoned on Monday.

Not one Armenian captive remains in the country, the state commission said. A peace treaty is not yet in sight.

=== facts
Armenia and Azerbaijan exchanged prisoners on Wednesday.
  Tavriz Agency: Armenia and Azerbaijan swap 34 prisoners at border
  Tavriz Agency: Armenia and Azerbaijan exchanged 34 prisoners of war at a border crossing near Ijevan on Wednesday
It was the first swap since last week's agreement.
  Tavriz Agency: in the first such swap since their agreement of last week
Azerbaijan freed 32 Armenian soldiers.
  Tavriz Agency: Azerbaijan handed over 32 Armenian soldiers
  Yerevan Standard: Thirty-two sons are back on our side of the bridge
  Yerevan Standard: Baku let go 32 Armenian servicemen
  Baku Mirror: in exchange for a larger group of Armenians
Armenia returned two Azerbaijanis.
  Tavriz Agency: received two of its own
  Yerevan Standard: two Azeris went the opposite way
  Baku Mirror: Two soldiers home for the new year
  Baku Mirror: They were returned by Armenia near the town of Gazakh after eight months
The freed Armenians wore tracksuits.
  Yerevan Standard: they came, one by one, in new tracksuits
Captain Sarafyan was among the freed.
  Tavriz Agency: Among the freed was Captain Hrant Sarafyan, 33
Sarafyan had been on hunger strike.
  Tavriz Agency: Captain Hrant Sarafyan, 33, whose hunger strike in a Baku prison had drawn attention abroad
  Yerevan Standard: Captain Hrant Sarafian had to be carried on a stretcher, so weak was he after 41 days without food
  Baku Mirror: Sarafyan, an officer who refused food for six weeks
Sarafyan walked unaided or was carried.
  Tavriz Agency: He walked across the bridge unaided
  Yerevan Standard: Captain Hrant Sarafian had to be carried on a stretcher
Sarafyan had been pardoned on Monday.
  Baku Mirror: Sarafyan, an officer who refused food for six weeks, had been pardoned on Monday
The Red Cross supervised the exchange.
  Tavriz Agency: The Red Cross supervised the exchange
  Yerevan Standard: whose organisation oversaw everything
The EU mission was present or kept away.
  Tavriz Agency: A European Union observer mission, which patrols the Armenian side, was also present
  Yerevan Standard: The EU's patrols were kept away from the crossing
The EU mission patrols the Armenian side.
  Tavriz Agency: which patrols the Armenian side
The EU's cars stopped three kilometres short.
  Yerevan Standard: their cars stopped three kilometres short, as Baku had wished
The two countries meet again in January in Tbilisi.
  Tavriz Agency: Armenia's deputy foreign minister, Lusine Ohanyan, said the two countries would meet again in January in Tbilisi
  Yerevan Standard: Talks are to go on in the Georgian capital next month, deputy foreign minister Lusine Ohanyan announced
Somebody said that a bridge carries weight only when both banks hold.
  Tavriz Agency: "A bridge carries weight only when both banks hold," she said
  Yerevan Standard: "A bridge carries weight only when both banks hold," said the mediator from the Red Cross, Pascal Oberlin
Azerbaijan holds no further prisoners or still does.
  Tavriz Agency: it held no further prisoners of war
  Yerevan Standard: At least eleven more soldiers are still in Azerbaijani cells
  Baku Mirror: Not one Armenian captive remains in the country
Azerbaijan leaves open whether it tries eight former Karabakh officials.
  Tavriz Agency: It has not ruled out trying eight former officials of Nagorno-Karabakh
  Yerevan Standard: Azerbaijan leaves open whether it will put Karabakh's one-time leaders, eight in number, before a judge
The families had waited in the rain since dawn.
  Tavriz Agency: The men's families had waited in the rain since dawn
  Yerevan Standard: Mothers had been standing there since before sunrise
A mother recognised her son's ears.
  Yerevan Standard: "I recognised his ears," said Anahit Melikyan, 57
The corporals were captured in April in the fog.
  Baku Mirror: captured in April when they lost their way in the fog
The corporals slept at home on Wednesday.
  Baku Mirror: Corporals Elvin Taghiyev and Rashad Mammadli ... slept in their own beds again on Wednesday night
Neither corporal was injured.
  Baku Mirror: Neither was injured, doctors said
Taghiyev said that they were badly fed and well cursed.
  Baku Mirror: "They fed us badly and cursed us well," Taghiyev said with a laugh
Mammadli had been sentenced to eleven years.
  Baku Mirror: An Armenian court had sentenced Mammadli, though not Taghiyev, to eleven years
The ministry spoke of goodwill.
  Baku Mirror: The foreign ministry spoke of a gesture of goodwill
Armenia supports Azerbaijan's bid for the climate conference.
  Baku Mirror: In return Armenia supports Azerbaijan's bid to host next year's climate conference
The lists were settled after the leaders' call.
  Baku Mirror: It was only after a telephone call between the two leaders that the lists were settled
No peace treaty is in sight.
  Baku Mirror: A peace treaty is not yet in sight

=== conflicts
denial | Tavriz Agency: walked across the bridge unaided | Yerevan Standard: had to be carried on a stretcher
denial | Tavriz Agency: was also present | Yerevan Standard: were kept away
denial | Tavriz Agency: held no further prisoners of war | Yerevan Standard: still in Azerbaijani cells
denial | Baku Mirror: Not one Armenian captive remains | Yerevan Standard: still in Azerbaijani cells
attribution | Tavriz Agency: she said | Yerevan Standard: the mediator from the Red Cross, Pascal Oberlin
name | Tavriz Agency: Captain Hrant Sarafyan | Yerevan Standard: Captain Hrant Sarafian
name | Baku Mirror: Sarafyan, an officer | Yerevan Standard: Captain Hrant Sarafian
