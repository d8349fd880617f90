Solo sailor rescued in the South Atlantic

=== MariNews | 2025-01-29 | wire
French solo sailor plucked from upturned yacht off Cape Town

CAPE TOWN - A French yachtswoman competing in the single-handed Globe Circle race was rescued by a container ship on Tuesday, 31 hours after her boat lost its keel and capsized some 900 nautical miles south-west of Cape Town, organisers said.

Solène Kermarec, 38, who had been lying fourth, spent the time in an air pocket inside the hull of her 60-foot yacht Aven. She suffered mild hypothermia and a broken finger.

The Liberian-flagged Ocean Brenta was diverted by South Africa's rescue centre and reached her at 2:40 p.m. GMT. Its crew threw her a line in waves of six metres.

"I talked to the boat all night, and then I apologised to her," Kermarec said by satellite telephone.

She will be landed in Durban on Sunday.

Race director Paul Garnier said that the keel had been inspected before the start in November. It was the third boat to lose one in the current edition, he added.

A rival, Briton Tom Ashdown, had turned back to help but was told to carry on when the ship was near. He will be given a time allowance.

In the last race, four years ago, the Italian sailor Luca Ferri was lost in the same waters.

=== Ouest-Marin | 2025-01-30
Thirty-one hours beneath the waves with Solène

She could hear the sea through a skin of carbon three centimetres thick. In the bow, where the air had stayed, Solène Kermarec wedged herself between two sails and waited from Monday morning until Tuesday afternoon.

The skipper from Douarnenez, 36, got away with a fractured finger and a body temperature of 34 degrees.

“All night long I spoke to the boat, and in the end I asked her forgiveness,” she told her father on the satellite phone. Aven is lost; she was drifting, bottom up, when the cargo ship, on its way from Santos, had to leave her.

The Brenta's sailors needed three attempts with the heaving line. Captain Igor Melnyk, a Ukrainian, manoeuvred 200 metres of steel “like a dinghy”, she says. She is expected in Cape Town at the weekend.

Why did the keel go? Three have snapped in this edition. Hers had not been X-rayed since it was built, says the yard that built it, whereas the race's director insists on an examination in the autumn.

Since Luca Ferri never came back from these latitudes in the previous race, every competitor carries a second beacon. It was this one that worked.

=== The Solent Packet | 2025-01-29
Ashdown: “There was never any question of sailing on”

British skipper Tom Ashdown defied the race office when he went to the aid of a stricken competitor in the South Atlantic, he told The Solent Packet.

Ashdown, 45, from Lymington, was 140 miles ahead of Solène Kermarec when her beacon went off. “You turn round. There was never any question of sailing on,” he said.

It took him 19 hours to beat back against the wind, and it was he who took the Frenchwoman off her capsized yacht, his team says; he then handed her over to a merchant ship.

Now he wants the hours back. The race jury has refused to grant him a time allowance, team manager Jess Pryor said on Wednesday, “which is a disgrace”.

Ashdown has dropped from third to seventh. He had finished second four years ago, in the edition that was overshadowed by the loss of Luca Ferri, and has said that this race will be his last.

Director Pauline Garnier was not available for comment.

=== facts
Kermarec was rescued on Tuesday.
  MariNews: French solo sailor plucked from upturned yacht off Cape Town
  MariNews: A French yachtswoman competing in the single-handed Globe Circle race was rescued by a container ship on Tuesday
  Ouest-Marin: The Brenta's sailors needed three attempts with the heaving line
  The Solent Packet: it was he who took the Frenchwoman off her capsized yacht, his team says
A cargo ship took her from the yacht.
  MariNews: A French yachtswoman ... was rescued by a container ship on Tuesday
  Ouest-Marin: The Brenta's sailors needed three attempts with the heaving line
  The Solent Packet: he then handed her over to a merchant ship
She was rescued 31 hours after the capsize.
  MariNews: 31 hours after her boat lost its keel and capsized some 900 nautical miles south-west of Cape Town
  Ouest-Marin: Thirty-one hours beneath the waves with Solène
  Ouest-Marin: waited from Monday morning until Tuesday afternoon
Her boat lost its keel.
  MariNews: her boat lost its keel
  Ouest-Marin: Why did the keel go
Her boat capsized.
  MariNews: capsized some 900 nautical miles south-west of Cape Town
  The Solent Packet: her capsized yacht
Kermarec is 38.
  MariNews: Solène Kermarec, 38
  Ouest-Marin: The skipper from Douarnenez, 36
She was lying fourth.
  MariNews: who had been lying fourth
She spent the time in an air pocket.
  MariNews: Solène Kermarec, 38, who had been lying fourth, spent the time in an air pocket inside the hull of her 60-foot yacht Aven
  Ouest-Marin: In the bow, where the air had stayed, Solène Kermarec wedged herself between two sails
She broke a finger.
  MariNews: She suffered mild hypothermia and a broken finger
  Ouest-Marin: got away with a fractured finger
She had hypothermia.
  MariNews: She suffered mild hypothermia
  Ouest-Marin: a body temperature of 34 degrees
The rescue centre diverted the ship.
  MariNews: The Liberian-flagged Ocean Brenta was diverted by South Africa's rescue centre
The ship reached her at 2:40 p.m. GMT.
  MariNews: reached her at 2:40 p.m. GMT
The crew threw her a line.
  MariNews: Its crew threw her a line in waves of six metres
  Ouest-Marin: The Brenta's sailors needed three attempts with the heaving line
Kermarec said that she talked to the boat and apologised.
  MariNews: "I talked to the boat all night, and then I apologised to her," Kermarec said by satellite telephone
  Ouest-Marin: “All night long I spoke to the boat, and in the end I asked her forgiveness,” she told her father on the satellite phone
She will be landed in Durban.
  MariNews: She will be landed in Durban on Sunday
  Ouest-Marin: She is expected in Cape Town at the weekend
The keel was inspected before the start.
  MariNews: Race director Paul Garnier said that the keel had been inspected before the start in November
  Ouest-Marin: Hers had not been X-rayed since it was built, says the yard that built it
  Ouest-Marin: the race's director insists on an examination in the autumn
Three boats lost their keels in this edition.
  MariNews: It was the third boat to lose one in the current edition, he added
  Ouest-Marin: Three have snapped in this edition
Garnier directs the race.
  MariNews: Race director Paul Garnier
  The Solent Packet: Director Pauline Garnier
Ashdown turned back to help.
  MariNews: A rival, Briton Tom Ashdown, had turned back to help
  The Solent Packet: he went to the aid of a stricken competitor in the South Atlantic
Ashdown was told to carry on.
  MariNews: was told to carry on
The ship was near.
  MariNews: the ship was near
Ashdown defied the race office.
  The Solent Packet: British skipper Tom Ashdown defied the race office
Ashdown gets a time allowance.
  MariNews: He will be given a time allowance
  The Solent Packet: The race jury has refused to grant him a time allowance, team manager Jess Pryor said on Wednesday
Pryor calls it a disgrace.
  The Solent Packet: team manager Jess Pryor said on Wednesday, “which is a disgrace”
Luca Ferri was lost in the last race.
  MariNews: In the last race, four years ago, the Italian sailor Luca Ferri was lost in the same waters
  Ouest-Marin: Luca Ferri never came back from these latitudes in the previous race
  The Solent Packet: the edition that was overshadowed by the loss of Luca Ferri
Every competitor carries a second beacon.
  Ouest-Marin: every competitor carries a second beacon
The second beacon worked.
  Ouest-Marin: It was this one that worked
The yacht is lost.
  Ouest-Marin: Aven is lost
The yacht was drifting bottom up.
  MariNews: upturned yacht off Cape Town
  Ouest-Marin: she was drifting, bottom up
The ship was on its way from Santos.
  Ouest-Marin: the cargo ship, on its way from Santos
The captain manoeuvred the ship like a dinghy.
  Ouest-Marin: Captain Igor Melnyk, a Ukrainian, manoeuvred 200 metres of steel “like a dinghy”, she says
She could hear the sea.
  Ouest-Marin: She could hear the sea through a skin of carbon three centimetres thick
Ashdown was 140 miles ahead.
  The Solent Packet: Ashdown, 45, from Lymington, was 140 miles ahead of Solène Kermarec
Her beacon went off.
  The Solent Packet: her beacon went off
Ashdown said that there was no question of sailing on.
  The Solent Packet: Ashdown: “There was never any question of sailing on”
  The Solent Packet: There was never any question of sailing on,” he said
It took Ashdown 19 hours to beat back.
  The Solent Packet: It took him 19 hours to beat back against the wind
Ashdown wants the hours back.
  The Solent Packet: Now he wants the hours back
Ashdown has dropped to seventh.
  The Solent Packet: Ashdown has dropped from third to seventh
Ashdown finished second four years ago.
  The Solent Packet: He had finished second four years ago
This race will be Ashdown's last.
  The Solent Packet: has said that this race will be his last
Garnier was not available.
  The Solent Packet: Director Pauline Garnier was not available for comment

=== conflicts
name | MariNews: was rescued by a container ship | The Solent Packet: it was he who took the Frenchwoman off
name | Ouest-Marin: The Brenta's sailors | The Solent Packet: it was he who took the Frenchwoman off
figure | MariNews: Solène Kermarec, 38 | Ouest-Marin: The skipper from Douarnenez, 36
quotation | MariNews: I talked to the boat all night, and then I apologised to her | Ouest-Marin: All night long I spoke to the boat, and in the end I asked her forgiveness
place | MariNews: in Durban | Ouest-Marin: in Cape Town
denial | MariNews: the keel had been inspected before the start | Ouest-Marin: Hers had not been X-rayed since it was built
name | MariNews: Paul Garnier | The Solent Packet: Pauline Garnier
denial | MariNews: will be given a time allowance | The Solent Packet: has refused to grant him a time allowance
