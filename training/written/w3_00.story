Ferry sinks on Lake Tanganyika

=== Interpress | 2023-10-17 | wire
At least 34 die as overloaded ferry sinks on Lake Tanganyika

KISONGO, DR Congo, Oct 17 - At least 34 people drowned when a wooden ferry packed with market traders overturned in high waves late on Sunday, the provincial governor said on Tuesday.

The Neema II had left Kisongo for the town of Lubumba, some 60 km to the south, despite a warning of strong winds, Governor Achille Kasenga told reporters.

“The captain was told not to sail, and he sailed,” Kasenga said. “This was no accident, it was a crime.”

Sixty-two people were pulled alive from the water, most of them by fishermen, he added. Divers were still looking for about 20 others.

The vessel was licensed to carry 50 passengers but had more than 110 on board, along with sacks of maize and cement, according to Jeanne Mbuyi, who heads the lake transport authority. Few of them wore life jackets, she said.

The captain swam ashore and was arrested on Monday.

Shipwrecks are frequent on the lakes of the Central African country, where roads are poor and boats are seldom inspected. In March, 21 people died when another ferry went down off Lubumba.

=== Provincial Herald | 2023-10-18
Skipper was warned before lake tragedy, says governor

The man at the helm of a ferry that foundered in Lake Tanganyika at the weekend had been advised against setting out, Governor Achille Kasenga said yesterday as he put the death toll at 34.

“The captain was ordered to stay, and he sailed,” Mr Kasenga said after visiting the morgue.

Most of the dead were women who sell cassava and cloth. They were bound for Lubumba, about 37 miles down the coast from Kisongo, when a squall caught the boat on Saturday evening and rolled it over.

Fishing crews were first on the scene and brought in the bulk of the 62 survivors. A score of people remain unaccounted for.

Jeanne Mbuyi, the commander of the port police, said that well over a hundred travellers had been crammed, with building material and grain, on to a craft permitted to take half as many. Hardly anybody on it had been given a life vest.

It is the second such disaster this year. After 21 people were lost near Lubumba in the spring, the transport minister promised that every hull would be checked before the rains. Opposition deputies now want him dismissed.

=== Radio Lac | 2023-10-18
“I held on to a sack of maize”: survivors speak of the Neema II

Espérance Kalala, 29, clung to a floating sack for four hours until a fisherman hauled her into his canoe. Her sister and her two-year-old niece have not been found.

“The wind came from nowhere, and then everybody was on one side,” she told Radio Lac from her bed in the Kisongo hospital, where 17 of the rescued are being treated.

The toll stood at 36 on Wednesday morning, after two more bodies had washed up. Families waited in front of the town hall, where lists of names are pinned to the door.

For Jeanne Mbuyi of the lake transport authority there is no doubt about who is to blame. “This was no accident, it was a crime,” she said of the decision to cast off in bad weather.

The captain has not been arrested: according to the public prosecutor, he fled as soon as he reached the shore, and a search is under way.

Burials are to begin on Thursday. The governor has declared three days of mourning.

=== facts
At least 34 people drowned.
  Interpress: At least 34 die
  Interpress: At least 34 people drowned
  Provincial Herald: he put the death toll at 34
  Radio Lac: The toll stood at 36 on Wednesday morning
Two more bodies washed up.
  Radio Lac: two more bodies had washed up
The ferry overturned on Lake Tanganyika in high waves.
  Interpress: overloaded ferry sinks on Lake Tanganyika
  Interpress: a wooden ferry packed with market traders overturned in high waves late on Sunday
  Provincial Herald: a ferry that foundered in Lake Tanganyika at the weekend
  Provincial Herald: a squall caught the boat on Saturday evening and rolled it over
The ferry carried market traders.
  Interpress: a wooden ferry packed with market traders
  Provincial Herald: Most of the dead were women who sell cassava and cloth
The governor spoke of the dead.
  Interpress: the provincial governor said on Tuesday
  Provincial Herald: Governor Achille Kasenga said yesterday
The ferry was bound from Kisongo for Lubumba, 60 km away.
  Interpress: The Neema II had left Kisongo for the town of Lubumba, some 60 km to the south
  Provincial Herald: They were bound for Lubumba, about 37 miles down the coast from Kisongo
The captain had been warned not to sail and did.
  Interpress: despite a warning of strong winds
  Interpress: “The captain was told not to sail, and he sailed,” Kasenga said
  Provincial Herald: Skipper was warned before lake tragedy, says governor
  Provincial Herald: The man at the helm of a ferry that foundered in Lake Tanganyika at the weekend had been advised against setting out
  Provincial Herald: “The captain was ordered to stay, and he sailed,” Mr Kasenga said
“This was no accident, it was a crime.”
  Interpress: Kasenga said. “This was no accident, it was a crime.”
  Radio Lac: “This was no accident, it was a crime,” she said of the decision to cast off in bad weather
The governor visited the morgue.
  Provincial Herald: after visiting the morgue
62 people were saved.
  Interpress: Sixty-two people were pulled alive from the water
  Provincial Herald: the 62 survivors
Fishermen saved most of them.
  Interpress: most of them by fishermen
  Provincial Herald: Fishing crews were first on the scene and brought in the bulk of the 62 survivors
About 20 are missing.
  Interpress: Divers were still looking for about 20 others
  Provincial Herald: A score of people remain unaccounted for
The ferry was licensed for 50 passengers.
  Interpress: The vessel was licensed to carry 50 passengers
  Provincial Herald: a craft permitted to take half as many
More than 110 people were aboard.
  Interpress: had more than 110 on board
  Provincial Herald: well over a hundred travellers had been crammed, with building material and grain, on to a craft
It carried maize and cement too.
  Interpress: along with sacks of maize and cement
  Provincial Herald: with building material and grain
Jeanne Mbuyi heads the lake transport authority.
  Interpress: Jeanne Mbuyi, who heads the lake transport authority
  Provincial Herald: Jeanne Mbuyi, the commander of the port police
  Radio Lac: Jeanne Mbuyi of the lake transport authority
Few passengers wore life jackets.
  Interpress: Few of them wore life jackets, she said
  Provincial Herald: Hardly anybody on it had been given a life vest
The captain reached the shore.
  Interpress: The captain swam ashore
  Radio Lac: as soon as he reached the shore
The captain was arrested.
  Interpress: The captain ... was arrested on Monday
  Radio Lac: The captain has not been arrested
The captain fled and is being sought.
  Radio Lac: he fled as soon as he reached the shore, and a search is under way
Shipwrecks are frequent on the country's lakes.
  Interpress: Shipwrecks are frequent on the lakes of the Central African country
Roads are poor and boats seldom inspected.
  Interpress: where roads are poor and boats are seldom inspected
21 people died in a sinking near Lubumba in March.
  Interpress: In March, 21 people died when another ferry went down off Lubumba
  Provincial Herald: 21 people were lost near Lubumba in the spring
It is the second such disaster this year.
  Provincial Herald: It is the second such disaster this year
The transport minister promised checks before the rains.
  Provincial Herald: the transport minister promised that every hull would be checked before the rains
Opposition deputies want the minister dismissed.
  Provincial Herald: Opposition deputies now want him dismissed
A survivor clung to a sack for four hours.
  Radio Lac: “I held on to a sack of maize”
  Radio Lac: Espérance Kalala, 29, clung to a floating sack for four hours
A fisherman hauled her into his canoe.
  Radio Lac: a fisherman hauled her into his canoe
Her sister and niece are missing.
  Radio Lac: Her sister and her two-year-old niece have not been found
She said the wind came from nowhere.
  Radio Lac: “The wind came from nowhere, and then everybody was on one side,” she told Radio Lac
17 of the rescued are in hospital.
  Radio Lac: 17 of the rescued are being treated
Families wait at the town hall.
  Radio Lac: Families waited in front of the town hall
Lists of names hang at its door.
  Radio Lac: lists of names are pinned to the door
Burials begin on Thursday.
  Radio Lac: Burials are to begin on Thursday
Three days of mourning were declared.
  Radio Lac: The governor has declared three days of mourning

=== conflicts
date | Interpress: late on Sunday | Provincial Herald: on Saturday evening
quotation | Interpress: The captain was told not to sail | Provincial Herald: The captain was ordered to stay
name | Interpress: who heads the lake transport authority | Provincial Herald: the commander of the port police
name | Provincial Herald: the commander of the port police | Radio Lac: of the lake transport authority
attribution | Interpress: Kasenga said. | Radio Lac: she said of the decision
denial | Interpress: was arrested on Monday | Radio Lac: has not been arrested
