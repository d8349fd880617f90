Tanker hijacked off Somalia

=== Oceanic | 2023-11-27 | wire
Gunmen board chemical tanker in Gulf of Aden; crew reported safe

NAIROBI, Nov 27 (Oceanic) - Armed men boarded the chemical tanker Corinth Star in the Gulf of Aden on Sunday and held its 22 crew for nine hours before a warship freed the vessel, the operator said.

The Liberian-flagged ship, laden with phosphoric acid, was sailing from Morocco to India when two skiffs approached about 60 nautical miles off the coast of Somalia.

The crew locked themselves in the engine room, where they could still steer the vessel, said a spokesman for the London-based operator, Kestrel Maritime.

Commandos from the Indian destroyer Vikrant Rao captured five attackers as they fled in a boat. No shots were exchanged.

Two ballistic missiles fired from Yemen landed ten miles from the destroyer on Monday, a US official said.

Kestrel belongs to the family of Israeli businessman Uri Halpern, according to shipping databases.

It would be the first seizure of a merchant ship by Somali pirates since 2017.

=== Mariner's Mail | 2023-11-28
"We heard them hammering on the hatch"

For nine hours the 22 men of the Corinth Star sat in the heat beneath the deck, the bosun told his wife in a voice message. On the bridge above them five strangers were drinking their tea.

The ship was on her way from Jorf to an Indian port with a cargo of acid when she was overtaken on Sunday.

There was no steering from below; she drifted, according to her second officer, Ramil Dacanay.

An Indian naval vessel came to the rescue in the evening. The five were seized from an inflatable, after a firefight of several minutes in which a commando was hit in the arm.

"We heard them hammering on the hatch, and we prayed," said the ship's cook, Danilo Reyes, 51.

The rockets that came from Yemen the day after did not hit anything; they splashed down 16 kilometres away.

The Halperns sold Kestrel two years ago, a lawyer for the family said.

=== Red Sea Watch | 2023-11-28
Pirates or proxies? Five prisoners and no passport

Who sent the men that overran the Corinth Star? They are Somalis, a Pentagon official said on Monday, and Iran's friends in Yemen were probably not behind it. Yemen's Houthi movement has claimed neither the raid nor the missiles.

Nine days before, the same movement had taken a car carrier, the Orion Pioneer, whose crew of 25 it still holds in Hodeida.

The tanker has reached Djibouti under her own power. Her men are unharmed, and the cargo was untouched.

"We heard them hammering on the hatch, and we prayed," said chief engineer Viktor Lysenko.

Insurers are asking 0.7 percent of a hull's value for a passage through the Red Sea, three times the rate of October.

The last time Somali pirates took a merchantman was in 2019, before navies cut back their patrols. Kestrel, in Halpern hands to this day, owns fourteen ships.

=== facts
Armed men boarded the Corinth Star on Sunday.
  Oceanic: Gunmen board chemical tanker in Gulf of Aden
  Oceanic: Armed men boarded the chemical tanker Corinth Star in the Gulf of Aden on Sunday
  Mariner's Mail: she was overtaken on Sunday
  Red Sea Watch: the men that overran the Corinth Star
The crew of 22 was held for nine hours.
  Oceanic: held its 22 crew for nine hours
  Mariner's Mail: For nine hours the 22 men of the Corinth Star sat in the heat beneath the deck
A warship freed the vessel.
  Oceanic: before a warship freed the vessel, the operator said
  Mariner's Mail: An Indian naval vessel came to the rescue in the evening
The crew is safe.
  Oceanic: crew reported safe
  Red Sea Watch: Her men are unharmed
The ship carried acid to India.
  Oceanic: The Liberian-flagged ship, laden with phosphoric acid, was sailing from Morocco to India
  Mariner's Mail: The ship was on her way from Jorf to an Indian port with a cargo of acid
Two skiffs approached.
  Oceanic: two skiffs approached about 60 nautical miles off the coast of Somalia
The crew hid in the engine room.
  Oceanic: The crew locked themselves in the engine room
  Mariner's Mail: sat in the heat beneath the deck
The crew could steer from below or not.
  Oceanic: where they could still steer the vessel
  Mariner's Mail: There was no steering from below
The ship drifted.
  Mariner's Mail: she drifted, according to her second officer, Ramil Dacanay
The attackers drank tea on the bridge.
  Mariner's Mail: On the bridge above them five strangers were drinking their tea
Five attackers were captured in a boat.
  Oceanic: Commandos from the Indian destroyer Vikrant Rao captured five attackers as they fled in a boat
  Mariner's Mail: The five were seized from an inflatable
  Red Sea Watch: Five prisoners and no passport
Shots were exchanged or not.
  Oceanic: No shots were exchanged
  Mariner's Mail: after a firefight of several minutes
A commando was hit in the arm.
  Mariner's Mail: in which a commando was hit in the arm
Somebody said that they heard hammering on the hatch and prayed.
  Mariner's Mail: "We heard them hammering on the hatch"
  Mariner's Mail: "We heard them hammering on the hatch, and we prayed," said the ship's cook, Danilo Reyes, 51
  Red Sea Watch: "We heard them hammering on the hatch, and we prayed," said chief engineer Viktor Lysenko
Missiles from Yemen landed near the destroyer on Monday.
  Oceanic: Two ballistic missiles fired from Yemen landed ten miles from the destroyer on Monday
  Mariner's Mail: they splashed down 16 kilometres away
The missiles hit nothing.
  Mariner's Mail: The rockets that came from Yemen the day after did not hit anything
Kestrel belongs to the Halpern family or was sold.
  Oceanic: Kestrel belongs to the family of Israeli businessman Uri Halpern
  Mariner's Mail: The Halperns sold Kestrel two years ago
  Red Sea Watch: Kestrel, in Halpern hands to this day
Kestrel owns fourteen ships.
  Red Sea Watch: owns fourteen ships
The last seizure by Somali pirates was years ago.
  Oceanic: It would be the first seizure of a merchant ship by Somali pirates since 2017
  Red Sea Watch: The last time Somali pirates took a merchantman was in 2019
Navies then cut back patrols.
  Red Sea Watch: before navies cut back their patrols
The attackers are Somalis, a Pentagon official said.
  Red Sea Watch: They are Somalis, a Pentagon official said on Monday
Iran's friends were probably not behind it.
  Red Sea Watch: Iran's friends in Yemen were probably not behind it
The Houthis claimed neither the raid nor the missiles.
  Red Sea Watch: Yemen's Houthi movement has claimed neither the raid nor the missiles
The Houthis took the Orion Pioneer nine days before.
  Red Sea Watch: Nine days before, the same movement had taken a car carrier, the Orion Pioneer
They still hold its crew of 25.
  Red Sea Watch: whose crew of 25 it still holds in Hodeida
The tanker reached Djibouti.
  Red Sea Watch: The tanker has reached Djibouti under her own power
The cargo was untouched.
  Red Sea Watch: the cargo was untouched
Insurers ask 0.7 percent.
  Red Sea Watch: Insurers are asking 0.7 percent of a hull's value for a passage through the Red Sea
That is three times October's rate.
  Red Sea Watch: three times the rate of October

=== conflicts
denial | Oceanic: could still steer the vessel | Mariner's Mail: no steering from below
denial | Oceanic: No shots were exchanged | Mariner's Mail: a firefight of several minutes
denial | Oceanic: belongs to the family | Mariner's Mail: sold Kestrel two years ago
denial | Red Sea Watch: in Halpern hands to this day | Mariner's Mail: sold Kestrel two years ago
attribution | Mariner's Mail: the ship's cook, Danilo Reyes | Red Sea Watch: chief engineer Viktor Lysenko
date | Oceanic: 2017 | Red Sea Watch: 2019
