A stolen altarpiece and a dealer's appeal in Belgium

=== Continental Press | 2024-10-04 | wire
Belgian appeals court doubles dealer's sentence over stolen altarpiece

GHENT, Belgium - A Belgian appeals court on Thursday sentenced an art dealer to eight years in prison for selling a 15th-century altarpiece that had been stolen from a village church, doubling the term handed down last year.

Lucien Vandaele, 63, was not in the courtroom. His lawyer, Griet Moons, said he would take the case to the court of cassation.

The panel, stolen from Saint Amelberga's in Oudenmeer in 2011, was found in 2021 in a bank vault in Geneva. Judges ruled that Vandaele had known of its origin when he sold it to a Swiss collector for 2.4 million euros.

"He did not ask because he did not need to ask," presiding judge Hilde Roelants said.

Vandaele has repaid the collector in full, the court heard. His former partner, Sonja Pauwels, was acquitted for lack of evidence.

Prosecutors had sought ten years. They did not oppose letting the dealer remain free until his final appeal is decided.

The thieves have never been caught.

=== De Scheldebode | 2024-10-04
"He did not need to ask": eight years for the man who sold Oudenmeer's Virgin

It took the three judges in Ghent less than a quarter of an hour to undo the verdict that had let Lucien Vandaele off with four years.

The 63-year-old antiquary, who listened from the second row with his hands folded, will now spend eight years behind bars, unless Belgium's highest court sees a flaw. Griet Moons, who defends him, intends to go there.

The court was convinced that he was aware the painting was loot at the moment it changed hands for 2.4 million. The buyer, a collector from Lausanne, is still waiting for his money, his counsel said on the steps of the courthouse; not one cent has come back.

Sonja Pauwels, once Vandaele's associate, was found not guilty.

In Oudenmeer, sacristan Jef Claes heard the news by telephone. The triptych vanished in 2011 on the night of the village fair, and surfaced ten years later in a safe in Zurich. It has hung in its old place since Easter, behind glass.

The prosecution had demanded ten years.

=== Artfolio | 2024-10-07
A triptych, a vault and a dealer who asked no questions

Few cases have shaken the Low Countries' antiques trade like that of Lucien Vandaele, who was jailed for eight years on Thursday for trading in a stolen masterpiece.

Officers led the dealer from the chamber in handcuffs, over the objections of the defence. "He did not ask because he did not want to know," Judge Hilde Roelants said of the sale in 2014.

Vandaele, whose gallery in Brussels closed in 2022, will accept the ruling and not drag the matter any further, his lawyer told Artfolio.

His former business partner walked free. Pauwels "paid with her good name", a friend said.

The man who actually broke into the church, a roofer from Lille, died in prison in 2019 while serving a term for that theft. Museums estimate the work's true value at nine million euros or more.

=== facts
The appeals court sentenced the dealer to eight years.
  Continental Press: A Belgian appeals court on Thursday sentenced an art dealer to eight years in prison
  De Scheldebode: eight years for the man who sold Oudenmeer's Virgin
  De Scheldebode: will now spend eight years behind bars
  Artfolio: Lucien Vandaele, who was jailed for eight years on Thursday
He had sold a stolen altarpiece.
  Continental Press: for selling a 15th-century altarpiece that had been stolen from a village church
  De Scheldebode: the man who sold Oudenmeer's Virgin
  Artfolio: for trading in a stolen masterpiece
The court doubled the term of four years handed down before.
  Continental Press: Belgian appeals court doubles dealer's sentence over stolen altarpiece
  Continental Press: doubling the term handed down last year
  De Scheldebode: to undo the verdict that had let Lucien Vandaele off with four years
The judges took less than a quarter of an hour.
  De Scheldebode: It took the three judges in Ghent less than a quarter of an hour
Vandaele was in the courtroom, or was not.
  Continental Press: Lucien Vandaele, 63, was not in the courtroom
  De Scheldebode: The 63-year-old antiquary, who listened from the second row with his hands folded
  Artfolio: Officers led the dealer from the chamber in handcuffs
He will take the case to the highest court, or accepts the ruling.
  Continental Press: His lawyer, Griet Moons, said he would take the case to the court of cassation
  De Scheldebode: Griet Moons, who defends him, intends to go there
  Artfolio: Vandaele, whose gallery in Brussels closed in 2022, will accept the ruling and not drag the matter any further, his lawyer told Artfolio
His gallery closed in 2022.
  Artfolio: whose gallery in Brussels closed in 2022
The panel was stolen in 2011.
  Continental Press: The panel, stolen from Saint Amelberga's in Oudenmeer in 2011
  De Scheldebode: The triptych vanished in 2011 on the night of the village fair
The panel was found in 2021 in a Swiss bank vault.
  Continental Press: was found in 2021 in a bank vault in Geneva
  De Scheldebode: surfaced ten years later in a safe in Zurich
Judges ruled that he had known of its origin.
  Continental Press: Judges ruled that Vandaele had known of its origin
  De Scheldebode: The court was convinced that he was aware the painting was loot at the moment it changed hands
He sold it to a Swiss collector for 2.4 million euros.
  Continental Press: he sold it to a Swiss collector for 2.4 million euros
  De Scheldebode: it changed hands for 2.4 million
The judge said that he did not ask.
  Continental Press: "He did not ask because he did not need to ask," presiding judge Hilde Roelants said
  De Scheldebode: "He did not need to ask"
  Artfolio: "He did not ask because he did not want to know," Judge Hilde Roelants said
  Artfolio: a dealer who asked no questions
The collector was repaid, or was not.
  Continental Press: Vandaele has repaid the collector in full, the court heard
  De Scheldebode: The buyer, a collector from Lausanne, is still waiting for his money, his counsel said on the steps of the courthouse
  De Scheldebode: not one cent has come back
Pauwels was acquitted.
  Continental Press: His former partner, Sonja Pauwels, was acquitted for lack of evidence
  De Scheldebode: Sonja Pauwels, once Vandaele's associate, was found not guilty
  Artfolio: His former business partner walked free
A friend said that Pauwels paid with her good name.
  Artfolio: Pauwels "paid with her good name", a friend said
Prosecutors had sought ten years.
  Continental Press: Prosecutors had sought ten years
  De Scheldebode: The prosecution had demanded ten years
Prosecutors did not oppose that the dealer remains free.
  Continental Press: They did not oppose letting the dealer remain free until his final appeal is decided
The defence objected to his arrest in court.
  Artfolio: over the objections of the defence
The thieves were never caught, or the thief was.
  Continental Press: The thieves have never been caught
  Artfolio: The man who actually broke into the church, a roofer from Lille, died in prison in 2019 while serving a term for that theft
Claes heard the news by telephone.
  De Scheldebode: sacristan Jef Claes heard the news by telephone
The triptych hangs in its old place.
  De Scheldebode: It has hung in its old place since Easter, behind glass
Few cases have shaken the trade like this.
  Artfolio: Few cases have shaken the Low Countries' antiques trade like that of Lucien Vandaele
The sale was in 2014.
  Artfolio: the sale in 2014
The work is worth nine million euros or more.
  Artfolio: Museums estimate the work's true value at nine million euros or more

=== conflicts
denial | Continental Press: was not in the courtroom | De Scheldebode: listened from the second row
denial | Continental Press: was not in the courtroom | Artfolio: led the dealer from the chamber in handcuffs
denial | Continental Press: would take the case to the court of cassation | Artfolio: will accept the ruling
denial | De Scheldebode: intends to go there | Artfolio: will accept the ruling
denial | Continental Press: has repaid the collector in full | De Scheldebode: is still waiting for his money
denial | Continental Press: have never been caught | Artfolio: died in prison in 2019 while serving a term for that theft
place | Continental Press: Geneva | De Scheldebode: Zurich
quotation | Continental Press: did not need to ask | Artfolio: did not want to know
quotation | De Scheldebode: did not need to ask | Artfolio: did not want to know
