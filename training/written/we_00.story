Sudan truce talks in Muscat

=== Meridian | 2024-05-17 | wire
Sudan rivals sign ten-day truce in Muscat after week of talks

MUSCAT (Meridian) - Sudan's army and the rebel Kordofan Front signed a ten-day humanitarian truce in Muscat on Friday, mediators said, after a week of indirect talks that had twice come close to breaking down.

The agreement opens three roads into the besieged town of Umm Darat, where about 140,000 civilians are trapped, according to the United Nations.

The army's chief negotiator, General Salih Abdelrahim, 61, shook hands with the Front's delegates after the ceremony. "We owe this pause to the mothers of Umm Darat," he said.

The Front had demanded the release of its jailed deputy leader, Musa Tijani, before any signing. It dropped that condition late on Thursday, two diplomats said.

Oman's foreign minister, Hamad al-Rawas, said monitors would be in place by Sunday. An earlier truce, agreed in February, collapsed within hours.

Neither side managed to take ground during the talks, although shelling continued around the airport.

=== Daily Herald | 2024-05-18
Guns to fall silent for ten days as generals and rebels put pen to paper

After seven days in separate hotel wings, Sudan's warring parties have agreed to stop shooting for ten days so that food can reach Umm Darat.

The document was initialled on Friday in the Omani capital. It will let lorries use three routes into the encircled town, in which the UN believes nearly 150,000 people are stuck.

General Salih Abdelrahim, who led the army team, left the hall without greeting his opponents. Earlier he had told reporters: "We owe this pause to the children of Umm Darat."

The rebels stuck to their demand that Musa Tijani, their imprisoned number two, be freed first, and only got their way at dawn, when he was driven out of Kober jail, a Front official said.

Observers should be deployed by Sunday, Hamad al-Rawahi, the host country's top diplomat, announced. February's pact did not survive its first night.

The front lines did not move while the envoys haggled.

=== Nile Radio | 2024-05-18
Umm Darat residents wait for bread and doubt the paper

Residents of Umm Darat greeted news of a truce with a shrug on Saturday morning, hours after it was signed in Oman.

"They signed in February too, and we buried my brother the next day," Halima Osman, a 44-year-old teacher, told Nile Radio by telephone.

The deal is supposed to open roads to the town for ten days, but it does not say who will guard the convoys. Aid agencies said the first lorries were loaded in El Obeid but had not received permits to leave.

Musa Tijani, the Front's deputy leader, remains behind bars, his lawyer Amna Bashir said. She was not told of any release.

The guns around the airport were quiet throughout the week of negotiations, two residents said, in what many took for a hopeful sign. The market reopened on Wednesday for the first time since the siege began 14 months ago, and onions cost ten times what they did before the war.

=== facts
The two sides signed or agreed a ten-day truce in Muscat.
  Meridian: Sudan rivals sign ten-day truce in Muscat
  Meridian: Sudan's army and the rebel Kordofan Front signed a ten-day humanitarian truce in Muscat on Friday
  Daily Herald: Guns to fall silent for ten days as generals and rebels put pen to paper
  Daily Herald: Sudan's warring parties have agreed to stop shooting for ten days
  Daily Herald: The document was initialled on Friday in the Omani capital
  Nile Radio: hours after it was signed in Oman
The signing followed a week of talks.
  Meridian: after week of talks
  Meridian: after a week of indirect talks
  Daily Herald: After seven days in separate hotel wings
The talks had twice nearly broken down.
  Meridian: that had twice come close to breaking down
The deal opens roads into Umm Darat.
  Meridian: The agreement opens three roads into the besieged town of Umm Darat
  Daily Herald: It will let lorries use three routes into the encircled town
  Nile Radio: The deal is supposed to open roads to the town for ten days
The truce is to let food in.
  Daily Herald: so that food can reach Umm Darat
Some 140,000 or more civilians are trapped there, according to the UN.
  Meridian: where about 140,000 civilians are trapped, according to the United Nations
  Daily Herald: in which the UN believes nearly 150,000 people are stuck
General Abdelrahim leads the army's negotiators.
  Meridian: The army's chief negotiator, General Salih Abdelrahim, 61
  Daily Herald: General Salih Abdelrahim, who led the army team
Abdelrahim shook hands with the rebels or left without greeting them.
  Meridian: General Salih Abdelrahim, 61, shook hands with the Front's delegates after the ceremony
  Daily Herald: General Salih Abdelrahim, who led the army team, left the hall without greeting his opponents
Abdelrahim said that the pause was owed to the people of Umm Darat.
  Meridian: "We owe this pause to the mothers of Umm Darat," he said
  Daily Herald: Earlier he had told reporters: "We owe this pause to the children of Umm Darat."
The Front demanded Tijani's release before signing.
  Meridian: The Front had demanded the release of its jailed deputy leader, Musa Tijani, before any signing
  Daily Herald: their demand that Musa Tijani, their imprisoned number two, be freed first
The Front dropped that demand or stuck to it.
  Meridian: It dropped that condition late on Thursday
  Daily Herald: The rebels stuck to their demand
Tijani was freed or is still in jail.
  Daily Herald: only got their way at dawn, when he was driven out of Kober jail, a Front official said
  Nile Radio: Musa Tijani, the Front's deputy leader, remains behind bars, his lawyer Amna Bashir said
His lawyer was told of no release.
  Nile Radio: She was not told of any release
Monitors are to be in place by Sunday, al-Rawas said.
  Meridian: Oman's foreign minister, Hamad al-Rawas, said monitors would be in place by Sunday
  Daily Herald: Observers should be deployed by Sunday, Hamad al-Rawahi, the host country's top diplomat, announced
The February truce collapsed within hours.
  Meridian: An earlier truce, agreed in February, collapsed within hours
  Daily Herald: February's pact did not survive its first night
A resident said that they signed in February too and that she buried her brother.
  Nile Radio: They signed in February too, and we buried my brother the next day
No ground changed hands during the talks.
  Meridian: Neither side managed to take ground during the talks
  Daily Herald: The front lines did not move while the envoys haggled
There was or was not shelling around the airport during the talks.
  Meridian: shelling continued around the airport
  Nile Radio: The guns around the airport were quiet throughout the week of negotiations
Residents took the quiet for a hopeful sign.
  Nile Radio: in what many took for a hopeful sign
Residents of Umm Darat doubt the truce.
  Nile Radio: Umm Darat residents wait for bread and doubt the paper
  Nile Radio: Residents of Umm Darat greeted news of a truce with a shrug on Saturday morning
The deal does not say who guards the convoys.
  Nile Radio: it does not say who will guard the convoys
The first lorries are loaded in El Obeid.
  Nile Radio: Aid agencies said the first lorries were loaded in El Obeid
The lorries have no permits.
  Nile Radio: had not received permits to leave
The market reopened on Wednesday.
  Nile Radio: The market reopened on Wednesday for the first time
The siege began 14 months ago.
  Nile Radio: since the siege began 14 months ago
Onions cost ten times the pre-war price.
  Nile Radio: onions cost ten times what they did before the war

=== conflicts
denial | Meridian: shook hands with the Front's delegates | Daily Herald: without greeting his opponents
denial | Meridian: dropped that condition | Daily Herald: stuck to their demand
denial | Daily Herald: driven out of Kober jail | Nile Radio: remains behind bars
denial | Meridian: shelling continued | Nile Radio: were quiet
quotation | Meridian: mothers | Daily Herald: children
name | Meridian: al-Rawas | Daily Herald: al-Rawahi
