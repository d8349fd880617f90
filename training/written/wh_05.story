A marathon winner's doping case

=== Allsport Wire | 2025-03-14 | wire
Marathon champion Kiprugut banned for four years

NAIROBI - Kenya's Leah Kiprugut, the reigning Rotterdam and Chicago marathon champion, was banned for four years on Thursday after testing positive for a blood-boosting drug, the track integrity panel said.

Kiprugut, 29, gave the sample out of competition in Iten on October 21, eight days after she won in Chicago in two hours, 16 minutes and 12 seconds.

She admitted taking the drug, EPO, but told the panel it had been injected by a physiotherapist she took to be treating her for anaemia. "I trusted a man in a white coat," she said in a statement.

The runner had never failed a test before. She will lose her Chicago title and the prize money of $100,000, which she has already returned.

Her agent, Marco Benedetti, parted company with her in January. Her sponsor, the shoe maker Corvo, said it was standing by her.

Kiprugut can appeal to the Court of Arbitration for Sport within 30 days. She has not decided whether to do so, her lawyer, Njeri Wambugu, said.

Kenya has seen more than 80 athletes sanctioned since 2018.

=== The Rift Daily | 2025-03-14
Iten weeps for Leah

In the camp where she used to rise at five to run, they switched off the radio when the news came. Leah Kiprugut, the pride of Iten, may not race again until 2029.

The 29-year-old has denied to the last that she ever used the forbidden substance. Somebody must have mixed up the bottles, she told this newspaper.

It is her second brush with the testers: in 2019 she served three months for a banned diuretic, a case few remember. The ruling strips her of the victory in Chicago last autumn, where she had clocked 2:16:12.

Not a shilling of the 100,000 dollars she earned there has gone back, for the house she built with it stands half finished behind her mother's maize field.

Corvo, whose shoes she wore, tore up its contract with her within hours. "I believed a man in a white coat," read the statement issued in her name.

Njeri Wambugu, who represents her, said there was no decision yet about going to Lausanne.

=== Finish Line | 2025-03-15
Chicago gets a new queen as Kiprugut is struck from the books

Ethiopia's Tirunesh Abate, who came in 51 seconds behind on that windy October Sunday, learned over breakfast that she is the 2024 Chicago champion.

"I would rather have won it on the street," Abate, 25, told Finish Line. It is the second time she has been promoted this way, after Valencia in 2022.

Leah Kiprugut, who is out for four years, confessed to having used EPO, though not knowingly, the panel's 31-page decision shows. The needle, she said, was held by a therapist whom she believed to be curing a lack of iron. The urine that gave her away was collected in Eldoret on October 21.

Until then her record had been spotless. The Kenyan will fight the ban before the Court of Arbitration for Sport, her counsel Njeri Wambugu confirmed.

Marco Benedetti, her agent, said he was still looking after her. He has three other athletes under suspension.

=== facts
Kiprugut was banned for four years.
  Allsport Wire: Marathon champion Kiprugut banned for four years
  Allsport Wire: Kenya's Leah Kiprugut, the reigning Rotterdam and Chicago marathon champion, was banned for four years on Thursday
  The Rift Daily: Leah Kiprugut, the pride of Iten, may not race again until 2029
  Finish Line: Leah Kiprugut, who is out for four years
She tested positive for a blood-boosting drug.
  Allsport Wire: after testing positive for a blood-boosting drug, the track integrity panel said
She gave the sample on October 21.
  Allsport Wire: Kiprugut, 29, gave the sample out of competition in Iten on October 21
  Finish Line: The urine that gave her away was collected in Eldoret on October 21
She won in Chicago in 2:16:12.
  Allsport Wire: she won in Chicago in two hours, 16 minutes and 12 seconds
  The Rift Daily: where she had clocked 2:16:12
She admitted using the drug, or denied it.
  Allsport Wire: She admitted taking the drug, EPO
  The Rift Daily: The 29-year-old has denied to the last that she ever used the forbidden substance
  Finish Line: confessed to having used EPO, though not knowingly, the panel's 31-page decision shows
She said that a therapist injected it, who she thought treated her anaemia.
  Allsport Wire: it had been injected by a physiotherapist she took to be treating her for anaemia
  Finish Line: The needle, she said, was held by a therapist whom she believed to be curing a lack of iron
She said that bottles must have been mixed up.
  The Rift Daily: Somebody must have mixed up the bottles, she told this newspaper
She said that she trusted a man in a white coat.
  Allsport Wire: "I trusted a man in a white coat," she said in a statement
  The Rift Daily: "I believed a man in a white coat," read the statement issued in her name
She had never failed a test before, or had once.
  Allsport Wire: The runner had never failed a test before
  The Rift Daily: It is her second brush with the testers
  The Rift Daily: in 2019 she served three months for a banned diuretic
  Finish Line: Until then her record had been spotless
She loses the Chicago title.
  Allsport Wire: She will lose her Chicago title
  The Rift Daily: The ruling strips her of the victory in Chicago last autumn
  Finish Line: Kiprugut is struck from the books
She has returned the prize money, or none of it.
  Allsport Wire: the prize money of $100,000, which she has already returned
  The Rift Daily: Not a shilling of the 100,000 dollars she earned there has gone back
The house that she built with it stands half finished.
  The Rift Daily: the house she built with it stands half finished behind her mother's maize field
Her agent parted with her, or still looks after her.
  Allsport Wire: Her agent, Marco Benedetti, parted company with her in January
  Finish Line: Marco Benedetti, her agent, said he was still looking after her
Her sponsor stands by her, or ended the contract.
  Allsport Wire: Her sponsor, the shoe maker Corvo, said it was standing by her
  The Rift Daily: Corvo, whose shoes she wore, tore up its contract with her within hours
She can appeal within 30 days.
  Allsport Wire: Kiprugut can appeal to the Court of Arbitration for Sport within 30 days
She has not decided whether to appeal, or will.
  Allsport Wire: She has not decided whether to do so, her lawyer, Njeri Wambugu, said
  The Rift Daily: Njeri Wambugu, who represents her, said there was no decision yet about going to Lausanne
  Finish Line: The Kenyan will fight the ban before the Court of Arbitration for Sport, her counsel Njeri Wambugu confirmed
More than 80 Kenyan athletes have been sanctioned since 2018.
  Allsport Wire: Kenya has seen more than 80 athletes sanctioned since 2018
They switched off the radio in the camp.
  The Rift Daily: Iten weeps for Leah
  The Rift Daily: In the camp where she used to rise at five to run, they switched off the radio when the news came
Abate is the new Chicago champion.
  Finish Line: Chicago gets a new queen
  Finish Line: Ethiopia's Tirunesh Abate, who came in 51 seconds behind on that windy October Sunday, learned over breakfast that she is the 2024 Chicago champion
Abate would rather have won it on the street.
  Finish Line: "I would rather have won it on the street," Abate, 25, told Finish Line
Abate has been promoted this way before.
  Finish Line: It is the second time she has been promoted this way, after Valencia in 2022
The agent has three other suspended athletes.
  Finish Line: He has three other athletes under suspension

=== conflicts
place | Allsport Wire: in Iten on October 21 | Finish Line: in Eldoret on October 21
denial | Allsport Wire: admitted taking the drug | The Rift Daily: has denied to the last
denial | The Rift Daily: has denied to the last | Finish Line: confessed to having used EPO
quotation | Allsport Wire: I trusted a man | The Rift Daily: I believed a man
denial | Allsport Wire: had never failed a test before | The Rift Daily: her second brush with the testers
denial | The Rift Daily: her second brush with the testers | Finish Line: her record had been spotless
denial | Allsport Wire: has already returned | The Rift Daily: Not a shilling of the 100,000 dollars she earned there has gone back
denial | Allsport Wire: parted company with her | Finish Line: was still looking after her
denial | Allsport Wire: was standing by her | The Rift Daily: tore up its contract with her
denial | Allsport Wire: has not decided whether to do so | Finish Line: will fight the ban
denial | The Rift Daily: there was no decision yet | Finish Line: will fight the ban
