Ferry burns off Sulawesi

=== NPA | 2023-08-14 | wire
Three dead as ferry burns off Sulawesi

MANAKARA, Indonesia (NPA) - A passenger ferry with 214 people aboard caught fire off the coast of Sulawesi early on Sunday, and at least three of them were killed, the national rescue agency said.

The KM Sinar Bayu had left Manakara at 11 p.m. on Saturday and was bound for Balikpapan when flames broke out on the car deck, according to Hendra Wiratmo, the agency's regional head.

"The fire reached the bridge within ten minutes, and the crew had no time to lower all the boats," Wiratmo told reporters.

The captain, 51-year-old Yusuf Palondo, stayed aboard until the last passenger had been taken off, Wiratmo said. Palondo is being treated for burns.

The ferry sank shortly after noon in some 600 metres of water.

Wiratmo said harbour staff had checked the passenger list against the people on the pier before she sailed. The owner, Lautan Jaya Lines, had insured the vessel for 40 billion rupiah, its lawyer said.

It was the second fire on one of the company's ships in two years. In 2021, eight people died aboard the KM Sinar Laut.

=== Harian | 2023-08-14
Burnt-out ferry towed in as death toll reaches three

Three bodies have been recovered after an overnight blaze on a ferry between Sulawesi and Borneo, rescuers said on Sunday evening.

More than 200 travellers, many of them going back to the oil city of Balikpapan after a family holiday, had boarded the Sinar Bayu late on Saturday. Two hours out to sea, smoke began to pour from the engine room, said Hendra Wiratmo, who leads the search and rescue office in the region.

Within ten minutes the wheelhouse was alight, he said, and several of the lifeboats could not be launched.

Wiratmo praised the master of the ship, Yusuf Palondo, 51, who left only after everybody else had got off and is now in hospital with burns.

The blackened hull was towed to port on Sunday afternoon, where investigators in masks went aboard at dusk.

The dead are two women and a boy of six. Fishermen from the village of Lere picked up most of the survivors.

A lawyer for Lautan Jaya Lines said the firm would pay for the funerals. It had let the insurance of the vessel lapse in May, he admitted.

=== Siren | 2023-08-15
CAPTAIN FIRST OFF BLAZING FERRY

Furious survivors of Sunday's ferry inferno have told how their captain leapt into a lifeboat while mothers were still searching for their children.

"He was gone before the siren went," said Nurul Asih, 29, who jumped into the sea with her baby tied to her chest. A coastguard trawler pulled her out after three hours.

Skipper Yusuf Palondo jumped into one of the first boats and left more than a hundred people behind, she claims. From his hospital bed the 51-year-old would say only that he had followed the rules.

The ferry, which had set out from Manakara an hour before midnight, was lost within half a day: she did not stay afloat beyond lunchtime.

Nobody had compared the passenger list with those who walked on to the ship, says Nurul. "They took the money and waved us through."

At least three people died. Divers could not say on Monday whether there were more.

Grieving families lit candles on the quay last night. They remember the Sinar Laut, on which eight passengers lost their lives two years ago.

=== facts
A ferry caught fire off Sulawesi
  NPA: as ferry burns off Sulawesi
  NPA: A passenger ferry with 214 people aboard caught fire off the coast of Sulawesi early on Sunday
  Harian: an overnight blaze on a ferry between Sulawesi and Borneo
  Siren: Sunday's ferry inferno
How many were aboard
  NPA: A passenger ferry with 214 people aboard
  Harian: More than 200 travellers ... had boarded the Sinar Bayu late on Saturday
At least three people were killed
  NPA: Three dead
  NPA: at least three of them were killed
  Harian: death toll reaches three
  Harian: Three bodies have been recovered
  Siren: At least three people died
The ferry had left Manakara at 11 p.m. on Saturday
  NPA: The KM Sinar Bayu had left Manakara at 11 p.m. on Saturday
  Siren: The ferry, which had set out from Manakara an hour before midnight
She was bound for Balikpapan
  NPA: was bound for Balikpapan
  Harian: many of them going back to the oil city of Balikpapan after a family holiday
The fire broke out on the car deck or in the engine room
  NPA: flames broke out on the car deck
  Harian: Two hours out to sea, smoke began to pour from the engine room
The fire reached the bridge within ten minutes
  NPA: The fire reached the bridge within ten minutes
  Harian: Within ten minutes the wheelhouse was alight
Not all boats could be lowered
  NPA: the crew had no time to lower all the boats
  Harian: several of the lifeboats could not be launched
The captain was or was not the last to leave
  NPA: The captain, 51-year-old Yusuf Palondo, stayed aboard until the last passenger had been taken off
  Harian: who left only after everybody else had got off
  Siren: CAPTAIN FIRST OFF BLAZING FERRY
  Siren: their captain leapt into a lifeboat while mothers were still searching for their children
  Siren: He was gone before the siren went
  Siren: Skipper Yusuf Palondo jumped into one of the first boats and left more than a hundred people behind
The captain is treated for burns in hospital
  NPA: Palondo is being treated for burns
  Harian: is now in hospital with burns
The ferry sank or was towed to port
  NPA: The ferry sank shortly after noon
  Harian: Burnt-out ferry towed in
  Harian: The blackened hull was towed to port on Sunday afternoon
  Siren: was lost within half a day
  Siren: she did not stay afloat beyond lunchtime
The water is some 600 metres deep
  NPA: in some 600 metres of water
The passenger list was or was not checked
  NPA: harbour staff had checked the passenger list against the people on the pier before she sailed
  Siren: Nobody had compared the passenger list with those who walked on to the ship
They waved passengers through
  Siren: They took the money and waved us through
The vessel was or was not insured
  NPA: The owner, Lautan Jaya Lines, had insured the vessel for 40 billion rupiah
  Harian: It had let the insurance of the vessel lapse in May
It was the second fire on a ship of the company in two years
  NPA: It was the second fire on one of the company's ships in two years
Eight people died on the Sinar Laut in 2021
  NPA: In 2021, eight people died aboard the KM Sinar Laut
  Siren: the Sinar Laut, on which eight passengers lost their lives two years ago
Wiratmo praised the master
  Harian: Wiratmo praised the master of the ship, Yusuf Palondo, 51
Investigators went aboard
  Harian: where investigators in masks went aboard at dusk
The dead are two women and a boy
  Harian: The dead are two women and a boy of six
Fishermen picked up most survivors
  Harian: Fishermen from the village of Lere picked up most of the survivors
The firm would pay for the funerals
  Harian: the firm would pay for the funerals
Nurul Asih jumped into the sea with her baby
  Siren: who jumped into the sea with her baby tied to her chest
A trawler pulled her out
  Siren: A coastguard trawler pulled her out after three hours
The captain said he had followed the rules
  Siren: From his hospital bed the 51-year-old would say only that he had followed the rules
Divers could not say whether there were more dead
  Siren: Divers could not say on Monday whether there were more
Families lit candles
  Siren: Grieving families lit candles on the quay last night

=== conflicts
place | NPA: on the car deck | Harian: from the engine room
denial | NPA: stayed aboard until the last passenger had been taken off | Siren: jumped into one of the first boats
denial | Harian: left only after everybody else had got off | Siren: jumped into one of the first boats
denial | NPA: The ferry sank | Harian: was towed to port
denial | Harian: was towed to port | Siren: did not stay afloat beyond lunchtime
denial | NPA: had checked the passenger list | Siren: Nobody had compared the passenger list
denial | NPA: had insured the vessel | Harian: had let the insurance of the vessel lapse
