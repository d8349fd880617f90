Malawi court annuls presidential election

=== Rift Valley Wire | 2020-02-03 | wire
Malawi's top court annuls president's re-election, orders new vote

LILONGWE, Feb 3 (RVW) - Malawi's constitutional court on Monday annulled last year's re-election of President Patrick Mulanje, citing widespread irregularities, and ordered a new vote within 150 days.

Reading a 500-page ruling for almost ten hours, the five judges said that correction fluid had been used on tally sheets in most districts. The decision was unanimous.

Mulanje, 79, was declared the winner in May with 38.6 percent. His main challenger, the pastor Lameck Chisale, came second with 35.4 percent.

Mulanje's lawyer said that the president would appeal. Chisale told supporters in Lilongwe, "Malawi has won, and the ink has lost."

The chairwoman of the electoral commission, Justice Joyce Ansala, stepped down an hour after the verdict, a commission source said.

Judges were driven to the court in Lilongwe in an armoured military vehicle. Soldiers guarded the building, and schools and shops in the capital stayed closed. The day passed without violence.

It is only the second time that an African court has overturned a presidential election, after Kenya in 2017.

=== Blantyre Mail | 2020-02-04
Tippex sinks a presidency

No fraud had to be proven, merely that nobody could trust the numbers. With that the constitutional judges, all five of one mind, wiped out the victory of Patrick Mulanje and gave the country five months to vote again.

On sheets from the greater part of the districts, figures had been painted over, they found.

The president accepts the judgment and will not contest it, his spokesman said late in the evening.

Justice Joyce Ansala means to stay on at the head of the commission. "I counted what I was given," she told the Mail, and went back to her office.

In Mulanje's home town of Thyolo three houses of opposition members burned down after the ruling, and a man was stabbed.

"Malawi has won, and the ink has lost," rejoiced Pastor Chisale, 64, who in May had been beaten by three points. His running mate then, the former banker Saul Chimwala, wept.

No class was taught in Lilongwe on Monday, and no shutter went up.

=== Cape Ledger | 2020-02-04
A bench that did not blink

The judges of Malawi came to work in a tank, so to speak: an army carrier brought them to the courthouse in Blantyre at eight in the morning. A banker, who was arrested last month, had tried to bribe them with 100 million kwacha.

The verdict is a first for the continent's south. Never before has a court there thrown out the election of a head of state; Kenya's did so in 2013.

Until the new poll Mulanje remains in office. A runner-up with 35 percent may now dream of the palace, provided that he finds allies, since parliament is asked to require more than half of all votes for a win.

Economists expect the kwacha to weaken. The International Monetary Fund, which approved a loan in 2018, did not comment on the ruling.

The European Union's observers had found the ballot "well managed" in May; on Monday they kept silent.

=== facts
The court annulled the re-election of Mulanje on Monday.
  Rift Valley Wire: Malawi's top court annuls president's re-election
  Rift Valley Wire: Malawi's constitutional court on Monday annulled last year's re-election of President Patrick Mulanje
  Blantyre Mail: Tippex sinks a presidency
  Blantyre Mail: the constitutional judges, all five of one mind, wiped out the victory of Patrick Mulanje
  Cape Ledger: The verdict is a first
The court cited irregularities.
  Rift Valley Wire: citing widespread irregularities
The court ordered a new vote within 150 days.
  Rift Valley Wire: orders new vote
  Rift Valley Wire: ordered a new vote within 150 days
  Blantyre Mail: gave the country five months to vote again
The reading took almost ten hours.
  Rift Valley Wire: Reading a 500-page ruling for almost ten hours
Correction fluid was used on tally sheets in most districts.
  Rift Valley Wire: correction fluid had been used on tally sheets in most districts
  Blantyre Mail: On sheets from the greater part of the districts, figures had been painted over, they found
The decision was unanimous.
  Rift Valley Wire: The decision was unanimous
  Blantyre Mail: all five of one mind
No fraud had to be proven.
  Blantyre Mail: No fraud had to be proven
It sufficed that the numbers could not be trusted.
  Blantyre Mail: merely that nobody could trust the numbers
Mulanje was declared the winner in May with 38.6 percent.
  Rift Valley Wire: Mulanje, 79, was declared the winner in May with 38.6 percent
Chisale came second with about 35 percent, three points behind.
  Rift Valley Wire: His main challenger, the pastor Lameck Chisale, came second with 35.4 percent
  Blantyre Mail: who in May had been beaten by three points
  Cape Ledger: A runner-up with 35 percent
Mulanje will appeal or accepts the judgment.
  Rift Valley Wire: Mulanje's lawyer said that the president would appeal
  Blantyre Mail: The president accepts the judgment and will not contest it
Chisale said that Malawi had won and the ink lost.
  Rift Valley Wire: Chisale told supporters in Lilongwe, "Malawi has won, and the ink has lost."
  Blantyre Mail: "Malawi has won, and the ink has lost," rejoiced Pastor Chisale, 64
Ansala stepped down or stays.
  Rift Valley Wire: The chairwoman of the electoral commission, Justice Joyce Ansala, stepped down an hour after the verdict
  Blantyre Mail: Justice Joyce Ansala means to stay on at the head of the commission
Ansala said that she counted what she was given.
  Blantyre Mail: "I counted what I was given," she told the Mail
Ansala went back to her office.
  Blantyre Mail: went back to her office
Judges came in an army vehicle.
  Rift Valley Wire: Judges were driven to the court in Lilongwe in an armoured military vehicle
  Cape Ledger: The judges of Malawi came to work in a tank, so to speak
  Cape Ledger: an army carrier brought them to the courthouse in Blantyre at eight in the morning
Soldiers guarded the court.
  Rift Valley Wire: Soldiers guarded the building
Schools in the capital stayed closed.
  Rift Valley Wire: schools and shops in the capital stayed closed
  Blantyre Mail: No class was taught in Lilongwe on Monday
Shops in the capital stayed closed.
  Rift Valley Wire: shops in the capital stayed closed
  Blantyre Mail: no shutter went up
The day passed without violence or not.
  Rift Valley Wire: The day passed without violence
  Blantyre Mail: In Mulanje's home town of Thyolo three houses of opposition members burned down after the ruling
  Blantyre Mail: a man was stabbed
It was the second annulment by an African court, after Kenya.
  Rift Valley Wire: It is only the second time that an African court has overturned a presidential election
Kenya's court had overturned an election.
  Rift Valley Wire: after Kenya in 2017
  Cape Ledger: Kenya's did so in 2013
It is the first annulment in the continent's south.
  Cape Ledger: The verdict is a first for the continent's south
  Cape Ledger: Never before has a court there thrown out the election of a head of state
Chimwala wept.
  Blantyre Mail: His running mate then, the former banker Saul Chimwala, wept
A banker tried to bribe the judges.
  Cape Ledger: A banker, who was arrested last month, had tried to bribe them with 100 million kwacha
The banker was arrested last month.
  Cape Ledger: who was arrested last month
Mulanje remains in office until the new poll.
  Cape Ledger: Until the new poll Mulanje remains in office
Parliament is asked to require an absolute majority.
  Cape Ledger: parliament is asked to require more than half of all votes for a win
Economists expect a weaker kwacha.
  Cape Ledger: Economists expect the kwacha to weaken
The IMF did not comment.
  Cape Ledger: The International Monetary Fund, which approved a loan in 2018, did not comment on the ruling
The IMF approved a loan in 2018.
  Cape Ledger: which approved a loan in 2018
EU observers had found the ballot well managed.
  Cape Ledger: The European Union's observers had found the ballot "well managed" in May
The observers kept silent on Monday.
  Cape Ledger: on Monday they kept silent

=== conflicts
denial | Rift Valley Wire: would appeal | Blantyre Mail: will not contest it
denial | Rift Valley Wire: stepped down | Blantyre Mail: means to stay on
denial | Rift Valley Wire: passed without violence | Blantyre Mail: a man was stabbed
denial | Rift Valley Wire: passed without violence | Blantyre Mail: three houses of opposition members burned down
place | Rift Valley Wire: the court in Lilongwe | Cape Ledger: the courthouse in Blantyre
date | Rift Valley Wire: 2017 | Cape Ledger: 2013
