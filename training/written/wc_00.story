Verdict in the Antwerp lace-museum jewel heist

=== Belga Wire | 2025-03-14 | wire
Four jailed over 2023 raid on Antwerp jewel museum

An Antwerp court on Friday sentenced four men to prison terms of between three and 11 years for stealing 27 pieces of jewellery worth 8.4 million euros from the Van Roosmalen Museum.

The longest term went to Pieter Claessens, 46, a former alarm technician who had installed the museum's security system and who, the judges found, planned the raid of October 2023.

"You betrayed the people who trusted you with their keys," presiding judge Lieve Aerts told him.

Claessens pleaded guilty on the first day of the trial. His brother-in-law, Sami Deroo, 39, who drove the getaway van, was given seven years. Two younger men who climbed in through the roof got three years each.

A fifth defendant, the diamond dealer Ruben Stolk, 58, was found not guilty of receiving stolen goods, because prosecutors could not show that he had known where the stones came from.

Police have recovered 19 of the pieces, among them the so-called Scheldt tiara, which was dug up in a garden in Mechelen last spring. The tiara had not been damaged, the museum said.

Lawyers for Claessens said that he would appeal.

=== De Havenkrant | 2025-03-15
Alarm man who knew every wire gets 11 years

The man who once fitted the alarms at the Van Roosmalen Museum must go to jail for 11 years for having emptied its showcases, judges in Antwerp ruled on Friday.

Pieter Claessens, the court held, was the brain behind the break-in a year and a half ago, in which necklaces, brooches and a tiara with a total value of more than eight million euros vanished in under six minutes.

Throughout the trial the 46-year-old had denied the charges, maintaining that he was at home with influenza that night. The bench did not believe him. "You betrayed the people who trusted you with their keys," said Judge Lieve Aerts.

Seven years were handed to the driver, Sami Derou, who is married to Claessens's sister. The pair of burglars who let themselves down from the roof will each serve three years.

Only the dealer Ruben Stolk walked out a free man: the judges acquitted him, since there was no proof that he was aware of the origin of the gems.

Most of the loot, 19 items, is back in the museum's hands. Its star piece, the Scheldt tiara, came to light beneath a vegetable patch in Lier; three of its sapphires were crushed, according to a restorer.

Defence counsel announced that the case would go to the court of appeal.

=== Flanders Tonight | 2025-03-15
'I sleep again': museum guard tied up by thieves speaks after verdict

For Griet Wouters, a night guard, Friday's verdict ends a year and a half of bad dreams. The 61-year-old was bound with cable ties by two masked men in October 2023 while they cleared out the Van Roosmalen Museum.

"I sleep again," she told this programme outside the courthouse in Antwerp. "They never even said sorry."

The men who tied her up received three years apiece. She had hoped for more. The mastermind, her former colleague Pieter Claessens, was sent down for 11 years, four more than the getaway driver.

It hurt her most that Claessens knew her children by name. "You betrayed the people who trusted you with their house," the judge said to him, and Wouters nodded in the second row.

Claessens has accepted the sentence, his lawyer told us on the steps of the court, and there will be no second round.

Eight jewels have yet to be found. The museum, which was closed for five months after the theft, has meanwhile replaced its whole alarm system, and Wouters herself has moved to the day shift.

=== facts
Four men were sentenced to prison by an Antwerp court on Friday.
  Belga Wire: Four jailed over 2023 raid on Antwerp jewel museum
  Belga Wire: An Antwerp court on Friday sentenced four men to prison terms of between three and 11 years
The men stole 27 pieces worth 8.4 million euros from the museum.
  Belga Wire: stealing 27 pieces of jewellery worth 8.4 million euros from the Van Roosmalen Museum
  De Havenkrant: necklaces, brooches and a tiara with a total value of more than eight million euros vanished
The raid took under six minutes.
  De Havenkrant: vanished in under six minutes
Claessens was given 11 years.
  Belga Wire: The longest term went to Pieter Claessens, 46
  De Havenkrant: Alarm man who knew every wire gets 11 years
  De Havenkrant: The man who once fitted the alarms at the Van Roosmalen Museum must go to jail for 11 years for having emptied its showcases
  Flanders Tonight: The mastermind, her former colleague Pieter Claessens, was sent down for 11 years
Claessens had installed the museum's alarms.
  Belga Wire: a former alarm technician who had installed the museum's security system
  De Havenkrant: The man who once fitted the alarms at the Van Roosmalen Museum
Claessens planned the raid, the court found.
  Belga Wire: who, the judges found, planned the raid of October 2023
  De Havenkrant: Pieter Claessens, the court held, was the brain behind the break-in a year and a half ago
  Flanders Tonight: The mastermind, her former colleague Pieter Claessens
The judge told Claessens that he had betrayed those who trusted him.
  Belga Wire: "You betrayed the people who trusted you with their keys," presiding judge Lieve Aerts told him
  De Havenkrant: "You betrayed the people who trusted you with their keys," said Judge Lieve Aerts
  Flanders Tonight: "You betrayed the people who trusted you with their house," the judge said to him
Wouters nodded at the judge's words.
  Flanders Tonight: Wouters nodded in the second row
Claessens pleaded guilty / denied the charges.
  Belga Wire: Claessens pleaded guilty on the first day of the trial
  De Havenkrant: Throughout the trial the 46-year-old had denied the charges
Claessens said he was at home with influenza.
  De Havenkrant: maintaining that he was at home with influenza that night
The judges did not believe Claessens.
  De Havenkrant: The bench did not believe him
Deroo, the driver, was given seven years.
  Belga Wire: His brother-in-law, Sami Deroo, 39, who drove the getaway van, was given seven years
  De Havenkrant: Seven years were handed to the driver, Sami Derou
  Flanders Tonight: four more than the getaway driver
Deroo is Claessens's brother-in-law.
  Belga Wire: His brother-in-law, Sami Deroo, 39
  De Havenkrant: who is married to Claessens's sister
The two burglars were given three years each.
  Belga Wire: Two younger men who climbed in through the roof got three years each
  De Havenkrant: The pair of burglars who let themselves down from the roof will each serve three years
  Flanders Tonight: The men who tied her up received three years apiece
The burglars came in through the roof.
  Belga Wire: who climbed in through the roof
  De Havenkrant: who let themselves down from the roof
Stolk was acquitted.
  Belga Wire: A fifth defendant, the diamond dealer Ruben Stolk, 58, was found not guilty of receiving stolen goods
  De Havenkrant: Only the dealer Ruben Stolk walked out a free man
  De Havenkrant: the judges acquitted him
It was not proven that Stolk knew the origin of the stones.
  Belga Wire: prosecutors could not show that he had known where the stones came from
  De Havenkrant: there was no proof that he was aware of the origin of the gems
Nineteen of the pieces have been recovered; eight are missing.
  Belga Wire: Police have recovered 19 of the pieces
  De Havenkrant: Most of the loot, 19 items, is back in the museum's hands
  Flanders Tonight: Eight jewels have yet to be found
The Scheldt tiara was dug up in a garden.
  Belga Wire: the so-called Scheldt tiara, which was dug up in a garden in Mechelen last spring
  De Havenkrant: Its star piece, the Scheldt tiara, came to light beneath a vegetable patch in Lier
The tiara was undamaged / damaged.
  Belga Wire: The tiara had not been damaged, the museum said
  De Havenkrant: three of its sapphires were crushed, according to a restorer
Claessens will appeal / will not appeal.
  Belga Wire: Lawyers for Claessens said that he would appeal
  De Havenkrant: Defence counsel announced that the case would go to the court of appeal
  Flanders Tonight: Claessens has accepted the sentence, his lawyer told us on the steps of the court
  Flanders Tonight: there will be no second round
The verdict ends bad dreams for the guard, who sleeps again.
  Flanders Tonight: 'I sleep again': museum guard tied up by thieves speaks after verdict
  Flanders Tonight: Friday's verdict ends a year and a half of bad dreams
  Flanders Tonight: "I sleep again," she told this programme outside the courthouse in Antwerp
The thieves cleared out the museum.
  Flanders Tonight: while they cleared out the Van Roosmalen Museum
The guard was bound by two masked men.
  Flanders Tonight: The 61-year-old was bound with cable ties by two masked men in October 2023
The thieves did not say sorry.
  Flanders Tonight: "They never even said sorry."
The guard had hoped for longer terms.
  Flanders Tonight: She had hoped for more
Claessens knew her children by name.
  Flanders Tonight: It hurt her most that Claessens knew her children by name
The museum was closed for five months.
  Flanders Tonight: which was closed for five months after the theft
The museum replaced its alarm system.
  Flanders Tonight: The museum ... has meanwhile replaced its whole alarm system
Wouters moved to the day shift.
  Flanders Tonight: Wouters herself has moved to the day shift

=== conflicts
denial | Belga Wire: pleaded guilty | De Havenkrant: had denied the charges
denial | Belga Wire: had not been damaged | De Havenkrant: were crushed
denial | Belga Wire: he would appeal | Flanders Tonight: has accepted the sentence
denial | De Havenkrant: would go to the court of appeal | Flanders Tonight: has accepted the sentence
name | Belga Wire: Deroo | De Havenkrant: Derou
place | Belga Wire: Mechelen | De Havenkrant: Lier
quotation | Belga Wire: their keys | Flanders Tonight: their house
quotation | De Havenkrant: their keys | Flanders Tonight: their house
