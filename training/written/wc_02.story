Appeal court in Queensland quashes a nurse's murder conviction

=== Southern Cross Wire | 2025-06-03 | wire
Nurse freed as court quashes murder conviction

BRISBANE - A nurse who spent nine years in prison for poisoning two elderly patients was released on Tuesday after the Queensland Court of Appeal unanimously set aside her convictions.

Marguerite Doyle, 52, walked from Brisbane Women's Correctional Centre shortly before 4 p.m. and embraced her sister.

The three judges found that the insulin tests on which the prosecution had relied were unreliable. They ordered no new trial.

Doyle was convicted in 2016 of killing Harold Finch, 81, and Edna Pryor, 88, at a nursing home in Toowoomba. She has always maintained her innocence.

"I did not hate anyone in there, I just counted the days," she told reporters.

The state's director of public prosecutions, Alan Wheatcroft, said he would not take the matter to the High Court. Attorney-General Karen Mistry apologised to Doyle in parliament.

Finch's daughter, Joanne, said that the family still did not know how he had died. Doyle's solicitor, Tom Abela, said that he would seek compensation of at least 6 million dollars.

=== The Brisbane Ledger | 2025-06-04
After nine years, 'angel of death' nurse walks out

The woman once labelled the angel of death has left her cell for good.

Nine years after a jury decided that she had murdered two residents of a Toowoomba aged-care home with insulin, Marguerite Doyle, 52, had her guilty verdicts overturned on Tuesday. The laboratory results at the heart of the Crown case could not be trusted, the Court of Appeal ruled; one of its three members dissented.

She will be tried again, the court directed, though no date was fixed.

Doyle, who has protested from the start that she harmed nobody, emerged from the prison gates late in the afternoon and fell into the arms of her sister Ruth. "I did not hate anyone in there, I just missed the days," she said.

The attorney-general, Karen Mistry, told the house that she was sorry for what the nurse had been through.

Alan Wheatcroft, the chief prosecutor, has ruled out an attempt to have the ruling reversed by the nation's highest court.

Damages of six million dollars or more are to be demanded from the state, according to her lawyer.

=== Nightwatch Australia | 2025-06-04
The test that put a nurse behind bars

It was a vial of blood no bigger than a fingertip that took Marguerite Doyle's freedom, and it was a chemist from Hobart who gave it back.

Professor Lin Takeda first wrote to the authorities in 2019. She warned that the method used to detect insulin in the blood of Harold Finch and Edna Pryor threw up false positives in one case out of five. Nobody answered her, she says.

This week the Court of Appeal adopted almost every line of her report.

The government has so far offered Doyle not a word of apology. She was convicted in 2014 and lost her house, her marriage and her registration.

Mr Finch's daughter Joanne does not share the joy. Her family, she said, was no closer to learning the cause of his death.

The laboratory, a private firm called Veritox, has since closed. It had insisted until the end that its analysis was sound; the Crown, which spent 1.2 million dollars on the trial, did not have the samples tested a second time.

=== facts
The Court of Appeal quashed Doyle's convictions.
  Southern Cross Wire: Nurse freed as court quashes murder conviction
  Southern Cross Wire: the Queensland Court of Appeal unanimously set aside her convictions
  The Brisbane Ledger: Marguerite Doyle, 52, had her guilty verdicts overturned on Tuesday
The court was unanimous / one judge dissented.
  Southern Cross Wire: the Queensland Court of Appeal unanimously set aside her convictions
  The Brisbane Ledger: one of its three members dissented
Doyle was released from prison.
  Southern Cross Wire: Nurse freed as court quashes
  Southern Cross Wire: A nurse who spent nine years in prison for poisoning two elderly patients was released on Tuesday
  Southern Cross Wire: Marguerite Doyle, 52, walked from Brisbane Women's Correctional Centre shortly before 4 p.m.
  The Brisbane Ledger: After nine years, 'angel of death' nurse walks out
  The Brisbane Ledger: The woman once labelled the angel of death has left her cell for good
  The Brisbane Ledger: emerged from the prison gates late in the afternoon
Doyle embraced her sister.
  Southern Cross Wire: embraced her sister
  The Brisbane Ledger: fell into the arms of her sister Ruth
The tests were unreliable, the court found.
  Southern Cross Wire: The three judges found that the insulin tests on which the prosecution had relied were unreliable
  The Brisbane Ledger: The laboratory results at the heart of the Crown case could not be trusted, the Court of Appeal ruled
No new trial / a new trial was ordered.
  Southern Cross Wire: They ordered no new trial
  The Brisbane Ledger: She will be tried again, the court directed
No trial date was fixed.
  The Brisbane Ledger: though no date was fixed
Doyle was convicted of killing two residents of a Toowoomba home.
  Southern Cross Wire: Doyle was convicted in 2016 of killing Harold Finch, 81, and Edna Pryor, 88, at a nursing home in Toowoomba
  The Brisbane Ledger: Nine years after a jury decided that she had murdered two residents of a Toowoomba aged-care home with insulin
  Nightwatch Australia: She was convicted in 2014
Doyle maintains her innocence.
  Southern Cross Wire: She has always maintained her innocence
  The Brisbane Ledger: who has protested from the start that she harmed nobody
Doyle said that she did not hate anyone in there.
  Southern Cross Wire: "I did not hate anyone in there, I just counted the days," she told reporters
  The Brisbane Ledger: "I did not hate anyone in there, I just missed the days," she said
The prosecutor will not go to the High Court.
  Southern Cross Wire: Alan Wheatcroft, said he would not take the matter to the High Court
  The Brisbane Ledger: Alan Wheatcroft, the chief prosecutor, has ruled out an attempt to have the ruling reversed by the nation's highest court
The attorney-general apologised / the government did not apologise.
  Southern Cross Wire: Attorney-General Karen Mistry apologised to Doyle in parliament
  The Brisbane Ledger: The attorney-general, Karen Mistry, told the house that she was sorry for what the nurse had been through
  Nightwatch Australia: The government has so far offered Doyle not a word of apology
Finch's family does not know how he died.
  Southern Cross Wire: Finch's daughter, Joanne, said that the family still did not know how he had died
  Nightwatch Australia: Her family, she said, was no closer to learning the cause of his death
Finch's daughter does not share the joy.
  Nightwatch Australia: Mr Finch's daughter Joanne does not share the joy
Doyle's lawyer will seek at least 6 million dollars.
  Southern Cross Wire: Doyle's solicitor, Tom Abela, said that he would seek compensation of at least 6 million dollars
  The Brisbane Ledger: Damages of six million dollars or more are to be demanded from the state, according to her lawyer
A vial of blood cost Doyle her freedom.
  Nightwatch Australia: The test that put a nurse behind bars
  Nightwatch Australia: It was a vial of blood no bigger than a fingertip that took Marguerite Doyle's freedom
A chemist from Hobart gave it back.
  Nightwatch Australia: it was a chemist from Hobart who gave it back
Takeda wrote to the authorities in 2019.
  Nightwatch Australia: Professor Lin Takeda first wrote to the authorities in 2019
Takeda warned of false positives.
  Nightwatch Australia: She warned that the method used to detect insulin in the blood of Harold Finch and Edna Pryor threw up false positives in one case out of five
Nobody answered Takeda.
  Nightwatch Australia: Nobody answered her, she says
The court adopted Takeda's report.
  Nightwatch Australia: This week the Court of Appeal adopted almost every line of her report
Doyle lost house, marriage and registration.
  Nightwatch Australia: lost her house, her marriage and her registration
The laboratory has closed.
  Nightwatch Australia: The laboratory, a private firm called Veritox, has since closed
The laboratory insisted that its analysis was sound.
  Nightwatch Australia: It had insisted until the end that its analysis was sound
The Crown spent 1.2 million dollars on the trial.
  Nightwatch Australia: which spent 1.2 million dollars on the trial
The Crown did not have the samples retested.
  Nightwatch Australia: the Crown ... did not have the samples tested a second time

=== conflicts
denial | Southern Cross Wire: unanimously | The Brisbane Ledger: dissented
denial | Southern Cross Wire: ordered no new trial | The Brisbane Ledger: will be tried again
denial | Southern Cross Wire: apologised to Doyle | Nightwatch Australia: not a word of apology
denial | The Brisbane Ledger: she was sorry | Nightwatch Australia: not a word of apology
quotation | Southern Cross Wire: counted the days | The Brisbane Ledger: missed the days
date | Southern Cross Wire: 2016 | Nightwatch Australia: 2014
date | The Brisbane Ledger: Nine years after | Nightwatch Australia: 2014
