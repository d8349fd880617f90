Theft of drawings from a Ghent museum

=== Belpress | 2021-10-11 | wire
Two arrested over theft of Rops drawings in Ghent

GHENT, Belgium, Oct 11 (Belpress) - Belgian police have arrested two men on suspicion of stealing five drawings by Felicien Rops from a museum in Ghent, prosecutors said on Monday.

The suspects, a 44-year-old Dutchman and a 29-year-old Belgian, were detained on Saturday at a motorway service station near Breda in the Netherlands. Three of the drawings were found in the spare-wheel well of their van; two are still missing.

The thieves broke into the Van Eyndt Museum through a skylight in the night of Oct. 3 and were gone within four minutes. The alarm went off but the guards took it for a malfunction, the prosecutor's office said.

The works are insured for 2.3 million euros. Museum director Lieve Baert said she was "relieved beyond words".

"The drawings are damp, but they can be saved," she said.

The younger man used to work for the firm that cleans the museum's windows, according to prosecutor Marc Desmet. He has confessed; the other refuses to talk.

=== De Schelde | 2021-10-12
Window cleaner led thieves to museum skylight

The burglars who made off with five Rops drawings eight days ago had help from someone who knew the glass roof of the Van Eyndt Museum better than its own guards: a former window cleaner.

The man, a 29-year-old from Lokeren, and an accomplice from the Netherlands, aged 44, were caught at the weekend when Dutch officers checked a van at a petrol station on the outskirts of Antwerp. Under the spare tyre they discovered three sheets wrapped in bin bags.

Prosecutor Marc Desmet said that neither suspect had made any statement so far.

The break-in took less than four minutes. A siren did sound, yet the night watch, used to false alarms, did not go and look. "We have had to reset that system eleven times since the summer," a guard who did not want to give his name told De Schelde.

Of the two sheets that have not turned up, one, The Absinthe Drinker, is regarded as the finest of the series. The collection came to the museum in 1932 as a gift of the Van Eyndt family. Its insured value is put at €2.3m.

=== Kanaal Zes | 2021-10-12
"Damp, but they can be saved": stolen art comes home

Three of the five drawings that were stolen from the Van Eyndt Museum this month have returned to Ghent. Restorer Paul Wouters unpacked them before our camera on Tuesday morning.

"The drawings are damp, but they can be saved," Wouters said. He expects the work to last until spring.

Director Lieve Baert wept when the first sheet came out of its wrapping. She admitted that the museum had never had an alarm on the roof. From next month, two more guards will be on duty every night.

A Belgian and a Dutchman are in custody. The Belgian had cleaned the museum's skylights until 2019, when his employer lost the contract.

Police are looking for a third person, who may have the missing works. A reward of 50,000 euros has been offered by the insurer for clues to where they are.

The museum, which has been closed since the burglary, opens again on Friday.

=== facts
Two men were arrested over the theft.
  Belpress: Two arrested over theft of Rops drawings in Ghent
  Belpress: Belgian police have arrested two men
  Belpress: The suspects, a 44-year-old Dutchman and a 29-year-old Belgian, were detained on Saturday at a motorway service station near Breda in the Netherlands
  De Schelde: The man, a 29-year-old from Lokeren, and an accomplice from the Netherlands, aged 44, were caught at the weekend when Dutch officers checked a van at a petrol station on the outskirts of Antwerp
  Kanaal Zes: A Belgian and a Dutchman are in custody
Dutch officers checked the van.
  De Schelde: Dutch officers checked a van at a petrol station on the outskirts of Antwerp
Five drawings by Rops were stolen from the museum.
  Belpress: on suspicion of stealing five drawings by Felicien Rops from a museum in Ghent
  De Schelde: The burglars who made off with five Rops drawings eight days ago
  Kanaal Zes: Three of the five drawings that were stolen from the Van Eyndt Museum this month
Three drawings were found in the van.
  Belpress: Three of the drawings were found in the spare-wheel well of their van
  De Schelde: Under the spare tyre they discovered three sheets wrapped in bin bags
Two drawings are missing.
  Belpress: two are still missing
  De Schelde: Of the two sheets that have not turned up
The thieves came through the skylight.
  Belpress: The thieves broke into the Van Eyndt Museum through a skylight in the night of Oct. 3
  De Schelde: Window cleaner led thieves to museum skylight
The break-in took four minutes.
  Belpress: were gone within four minutes
  De Schelde: The break-in took less than four minutes
Whether an alarm went off.
  Belpress: The alarm went off
  De Schelde: A siren did sound
  Kanaal Zes: the museum had never had an alarm on the roof
The guards took it for a false alarm.
  Belpress: the guards took it for a malfunction, the prosecutor's office said
  De Schelde: the night watch, used to false alarms, did not go and look
A guard said that they had reset the system eleven times.
  De Schelde: "We have had to reset that system eleven times since the summer," a guard who did not want to give his name told De Schelde
The works are insured for 2.3 million euros.
  Belpress: The works are insured for 2.3 million euros
  De Schelde: Its insured value is put at €2.3m
The director said that she was relieved.
  Belpress: Museum director Lieve Baert said she was "relieved beyond words"
The drawings are damp but can be saved, somebody said.
  Belpress: "The drawings are damp, but they can be saved," she said
  Kanaal Zes: "Damp, but they can be saved"
  Kanaal Zes: "The drawings are damp, but they can be saved," Wouters said
One suspect used to clean the windows of the museum.
  Belpress: The younger man used to work for the firm that cleans the museum's windows, according to prosecutor Marc Desmet
  De Schelde: someone who knew the glass roof of the Van Eyndt Museum better than its own guards: a former window cleaner
  Kanaal Zes: The Belgian had cleaned the museum's skylights until 2019
The window cleaner helped the thieves.
  De Schelde: Window cleaner led thieves to museum skylight
  De Schelde: had help from someone who knew the glass roof of the Van Eyndt Museum better than its own guards
His employer lost the contract in 2019.
  Kanaal Zes: when his employer lost the contract
Whether the younger man has confessed.
  Belpress: He has confessed
  De Schelde: Prosecutor Marc Desmet said that neither suspect had made any statement so far
The other man does not talk.
  Belpress: the other refuses to talk
  De Schelde: neither suspect had made any statement so far
The Absinthe Drinker is the finest of the series.
  De Schelde: one, The Absinthe Drinker, is regarded as the finest of the series
The collection was given in 1932.
  De Schelde: The collection came to the museum in 1932 as a gift of the Van Eyndt family
Three drawings have returned to Ghent.
  Kanaal Zes: stolen art comes home
  Kanaal Zes: Three of the five drawings that were stolen from the Van Eyndt Museum this month have returned to Ghent
The restorer unpacked them.
  Kanaal Zes: Restorer Paul Wouters unpacked them before our camera on Tuesday morning
The work will last until spring.
  Kanaal Zes: He expects the work to last until spring
The director wept.
  Kanaal Zes: Director Lieve Baert wept when the first sheet came out of its wrapping
Two more guards will be on duty.
  Kanaal Zes: From next month, two more guards will be on duty every night
Police look for a third person.
  Kanaal Zes: Police are looking for a third person
The third person may have the missing works.
  Kanaal Zes: who may have the missing works
A reward of 50,000 euros is offered.
  Kanaal Zes: A reward of 50,000 euros has been offered by the insurer for clues to where they are
The museum has been closed.
  Kanaal Zes: which has been closed since the burglary
The museum opens again on Friday.
  Kanaal Zes: The museum ... opens again on Friday

=== conflicts
place | Belpress: near Breda in the Netherlands | De Schelde: on the outskirts of Antwerp
denial | Belpress: He has confessed | De Schelde: neither suspect had made any statement
attribution | Belpress: she said | Kanaal Zes: Wouters said
denial | Belpress: The alarm went off | Kanaal Zes: never had an alarm on the roof
denial | De Schelde: A siren did sound | Kanaal Zes: never had an alarm on the roof
