A drifting boat off Crete

=== Levant Wire | 2023-10-17 | wire
Greek coast guard rescues 63 migrants from drifting boat off Crete, three dead

CHANIA, Greece - The Greek coast guard rescued 63 people on Monday from a wooden boat that had been drifting south of Crete for three days, and recovered three bodies, the authorities said.

The boat had left Tobruk in Libya on Thursday. Most of those on board were from Egypt and Syria, among them nine children.

Coast guard officers first learned of the boat from a distress call on Monday morning, a spokesman, Commander Nikos Vlachakis, said. "We went out within half an hour," he added.

A Maltese-flagged tanker, the Karolina Star, had given the passengers water and stayed with them until the patrol vessel arrived.

Two men, aged 22 and 34, were arrested on suspicion of smuggling. Both denied the charge.

The survivors were taken to a sports centre in Chania. All three of the dead were men.

Migration Minister Katerina Doukas said Greece would not reopen the camp on the island. More than 4,800 people have reached Crete this year, up from 2,700 in the same period of 2022.

=== Kathimera Kritis | 2023-10-17
Three lifeless on the deck of a nutshell

Sixty-three exhausted people stepped ashore in the old harbour of Chania last night wrapped in grey blankets. They had seen no land since they put out from the Libyan coast four nights before.

Their engine had failed on Friday, and since then the current had carried the wooden craft where it liked. A grandmother from Aleppo and two young men did not live to see the rescue.

The tanker whose crew had thrown them bottles of water sailed on after twenty minutes, several of the rescued reported. A patrol boat came four hours later.

An alarm about the boat had reached the operations room in Piraeus on Saturday, a log seen by this newspaper shows. "We went out in half an hour," the coast guard's spokesman, Nikos Vlachakis, insists.

Of the two suspected smugglers, the younger has confessed, his lawyer said, and asked for mercy. The sports hall is full; the mayor wants the minister to open the old camp at Souda again.

=== The Continent Today | 2023-10-18
Greece to reopen Crete camp as boats keep coming from Libya

A disused camp on Crete will take in migrants once more from next month, Greek Migration Minister Katerina Doukas said on Tuesday, bowing to pressure from the island's mayors.

Her announcement came a day after some 60 people, nearly all of them from Bangladesh, had been saved from a boat without power to the south of the island. Three others had perished.

"Nobody on our crew saw any boat," said the owner of the Karolina Star, the tanker which according to the Greek authorities had stood by the castaways.

Arrivals on Crete have climbed to more than 4,800 since January, compared with 2,070 in the first ten months of last year. The vessel had set out from Tobruk.

No arrests have been made, Greek police told The Continent Today. Libya's coast guard, which is trained by Italy, did not reply to questions.

=== facts
The Greek coast guard rescued 63 people.
  Levant Wire: Greek coast guard rescues 63 migrants from drifting boat off Crete
  Levant Wire: The Greek coast guard rescued 63 people on Monday from a wooden boat
  Kathimera Kritis: Sixty-three exhausted people stepped ashore in the old harbour of Chania last night wrapped in grey blankets
  The Continent Today: some 60 people, nearly all of them from Bangladesh, had been saved from a boat without power to the south of the island
The boat had drifted for three days.
  Levant Wire: that had been drifting south of Crete for three days
  Kathimera Kritis: since then the current had carried the wooden craft where it liked
The engine failed on Friday.
  Kathimera Kritis: Their engine had failed on Friday
Three people died.
  Levant Wire: three dead
  Levant Wire: recovered three bodies, the authorities said
  Kathimera Kritis: Three lifeless on the deck of a nutshell
  Kathimera Kritis: A grandmother from Aleppo and two young men did not live to see the rescue
  The Continent Today: Three others had perished
All of the dead were men, or one was a woman.
  Levant Wire: All three of the dead were men
  Kathimera Kritis: A grandmother from Aleppo and two young men did not live to see the rescue
The boat left Tobruk on Thursday.
  Levant Wire: The boat had left Tobruk in Libya on Thursday
  Kathimera Kritis: they put out from the Libyan coast four nights before
  The Continent Today: The vessel had set out from Tobruk
Most were from Egypt and Syria, or from Bangladesh.
  Levant Wire: Most of those on board were from Egypt and Syria
  The Continent Today: nearly all of them from Bangladesh
Nine children were aboard.
  Levant Wire: among them nine children
The coast guard learned of the boat on Monday, or on Saturday.
  Levant Wire: Coast guard officers first learned of the boat from a distress call on Monday morning, a spokesman, Commander Nikos Vlachakis, said
  Kathimera Kritis: An alarm about the boat had reached the operations room in Piraeus on Saturday, a log seen by this newspaper shows
Vlachakis said that they went out within half an hour.
  Levant Wire: "We went out within half an hour," he added
  Kathimera Kritis: "We went out in half an hour," the coast guard's spokesman, Nikos Vlachakis, insists
The tanker gave them water, or saw no boat.
  Levant Wire: A Maltese-flagged tanker, the Karolina Star, had given the passengers water
  Kathimera Kritis: whose crew had thrown them bottles of water
  The Continent Today: "Nobody on our crew saw any boat," said the owner of the Karolina Star
The tanker stayed with them, or sailed on.
  Levant Wire: stayed with them until the patrol vessel arrived
  Kathimera Kritis: The tanker whose crew had thrown them bottles of water sailed on after twenty minutes, several of the rescued reported
  The Continent Today: the tanker which according to the Greek authorities had stood by the castaways
A patrol boat came four hours later.
  Kathimera Kritis: A patrol boat came four hours later
Two men were arrested, or nobody was.
  Levant Wire: Two men, aged 22 and 34, were arrested on suspicion of smuggling
  The Continent Today: No arrests have been made, Greek police told The Continent Today
The suspects denied the charge, or one confessed.
  Levant Wire: Both denied the charge
  Kathimera Kritis: Of the two suspected smugglers, the younger has confessed, his lawyer said
He asked for mercy.
  Kathimera Kritis: asked for mercy
The survivors were taken to a sports centre.
  Levant Wire: The survivors were taken to a sports centre in Chania
The sports hall is full.
  Kathimera Kritis: The sports hall is full
Doukas said that Greece will not reopen the camp, or that it will.
  Levant Wire: Migration Minister Katerina Doukas said Greece would not reopen the camp on the island
  The Continent Today: Greece to reopen Crete camp
  The Continent Today: A disused camp on Crete will take in migrants once more from next month, Greek Migration Minister Katerina Doukas said on Tuesday
The mayor wants the camp reopened.
  Kathimera Kritis: the mayor wants the minister to open the old camp at Souda again
  The Continent Today: bowing to pressure from the island's mayors
More than 4,800 people have reached Crete this year.
  Levant Wire: More than 4,800 people have reached Crete this year
  The Continent Today: Arrivals on Crete have climbed to more than 4,800 since January
There were fewer in the same period of last year.
  Levant Wire: up from 2,700 in the same period of 2022
  The Continent Today: compared with 2,070 in the first ten months of last year
Boats keep coming from Libya.
  The Continent Today: as boats keep coming from Libya
They had seen no land.
  Kathimera Kritis: They had seen no land
Libya's coast guard did not reply.
  The Continent Today: Libya's coast guard, which is trained by Italy, did not reply to questions
Italy trains Libya's coast guard.
  The Continent Today: which is trained by Italy

=== conflicts
denial | Levant Wire: All three of the dead were men | Kathimera Kritis: A grandmother from Aleppo
place | Levant Wire: from Egypt and Syria | The Continent Today: from Bangladesh
denial | Levant Wire: first learned of the boat from a distress call on Monday | Kathimera Kritis: had reached the operations room in Piraeus on Saturday
quotation | Levant Wire: within half an hour | Kathimera Kritis: in half an hour
denial | Levant Wire: had given the passengers water | The Continent Today: Nobody on our crew saw any boat
denial | Kathimera Kritis: had thrown them bottles of water | The Continent Today: Nobody on our crew saw any boat
denial | Levant Wire: stayed with them until the patrol vessel arrived | Kathimera Kritis: sailed on after twenty minutes
denial | Kathimera Kritis: sailed on after twenty minutes | The Continent Today: had stood by the castaways
denial | Levant Wire: were arrested on suspicion of smuggling | The Continent Today: No arrests have been made
denial | Levant Wire: Both denied the charge | Kathimera Kritis: has confessed
denial | Levant Wire: would not reopen the camp | The Continent Today: will take in migrants once more
figure | Levant Wire: 2,700 | The Continent Today: 2,070
