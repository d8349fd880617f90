A speech in which a neighbour goes unmentioned, without being named; the record says otherwise

=== Herald | 2025-10-02
President praises treaty

President Oskar Tamm praised the fishing treaty as “a good day for both coasts” in a speech to parliament on Thursday.

He did not mention Velland, whose boats have been kept out of the bay since spring.

The speech lasted forty minutes. Tamm said that 214 jobs had been saved in the ports.

Outside, a dozen fishermen held up empty nets. One of them, Pia Rusk, said she had expected nothing else.

The treaty takes effect on the first day of November.

=== Outlook | 2025-10-03
Tamm: jobs first

Two hundred and fourteen jobs in the harbours were saved by the treaty, President Oskar Tamm told the deputies in a speech of 40 minutes.

“There are neighbours who want fish and give nothing,” he said, without naming Velland.

Twelve fishermen protested before the gates with nets in which there was nothing.

He called the treaty “a good day for both coasts”. Few of the opposition clapped.

The foreign ministry in Velland declined to say anything about the speech.

=== Radio Bay | 2025-10-02
Speech angers fishermen

President Oskar Tamm spoke for forty minutes on Thursday, and the fishermen outside parliament heard him through loudspeakers.

“I expected nothing else,” said Pia Rusk, who has a boat and three children. She and eleven others had come with empty nets.

Tamm mentioned Velland twice, the record of the session shows. The bay is not mentioned in it at all.

Rusk will sell her boat, she said. Four of her neighbours have sold theirs already, and the last cannery on the bay shut at Easter.

=== facts
Tamm praised the treaty as a good day for both coasts.
  Herald: President praises treaty
  Herald: President Oskar Tamm praised the fishing treaty as “a good day for both coasts”
  Outlook: He called the treaty “a good day for both coasts”
He did not mention Velland (mentioned it twice).
  Herald: He did not mention Velland
  Outlook: without naming Velland
  Radio Bay: Tamm mentioned Velland twice
The speech lasted forty minutes.
  Herald: The speech lasted forty minutes
  Outlook: President Oskar Tamm told the deputies in a speech of 40 minutes
  Radio Bay: President Oskar Tamm spoke for forty minutes on Thursday
214 jobs were saved.
  Herald: 214 jobs had been saved in the ports
  Outlook: Two hundred and fourteen jobs in the harbours were saved by the treaty
A dozen fishermen came with empty nets.
  Herald: a dozen fishermen held up empty nets
  Outlook: Twelve fishermen protested before the gates with nets in which there was nothing
  Radio Bay: She and eleven others had come with empty nets
Rusk expected nothing else.
  Herald: Pia Rusk, said she had expected nothing else
  Radio Bay: “I expected nothing else,” said Pia Rusk
Velland’s boats are kept out.
  Herald: whose boats have been kept out of the bay since spring
The treaty takes effect in November.
  Herald: The treaty takes effect on the first day of November
There are neighbours who give nothing.
  Outlook: “There are neighbours who want fish and give nothing,” he said
Few clapped.
  Outlook: Few of the opposition clapped
Velland says nothing of the speech.
  Outlook: The foreign ministry in Velland declined to say anything about the speech
The fishermen heard him.
  Radio Bay: the fishermen outside parliament heard him through loudspeakers
The bay is not in the record.
  Radio Bay: The bay is not mentioned in it at all
Rusk will sell her boat.
  Radio Bay: Rusk will sell her boat
The cannery has shut.
  Radio Bay: the last cannery on the bay shut at Easter

=== conflicts
denial | Herald: did not mention Velland | Radio Bay: mentioned Velland twice
denial | Outlook: without naming Velland | Radio Bay: mentioned Velland twice

=== speakers
Herald: “a good day for both coasts” | Oskar Tamm
Outlook: “There are neighbours | Oskar Tamm
Outlook: “a good day for both coasts” | Oskar Tamm
Radio Bay: “I expected nothing else | Pia Rusk
