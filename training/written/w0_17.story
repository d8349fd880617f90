A judge is shot in Brazil

=== Agencia Sul | 2023-05-16 | wire
Judge who jailed militia leaders shot dead in Rio de Janeiro state

RIO DE JANEIRO (AS) - Gunmen on Monday night killed a judge who had sent dozens of members of paramilitary gangs to prison in the Brazilian state of Rio de Janeiro, authorities said.

Luciana Prates, 47, was shot 16 times as she waited at the gate of her home in Niteroi, across the bay from Rio. Her two bodyguards had been withdrawn in March, the state court of justice confirmed.

The killers fled on a motorcycle, which was later found burnt out. Investigators said the bullets came from a batch that had been sold to the military police.

Prates had received at least four death threats. In 2022 she ordered the arrest of Colonel Wagner Leal, who commanded the police battalion of Sao Goncalo, for taking part in an extrajudicial killing. Leal's lawyer said that his client had "nothing whatsoever to do" with the crime.

President Renata Viana sent federal police to assist the investigation. "Whoever kills a judge attacks the republic," she said.

Three judges have been murdered in Brazil since 2003.

=== Folha da Baia | 2023-05-17
Sixteen bullets at the garden gate

She had just asked her son on the telephone to let the dog in. Then, says 14-year-old Caio, came a noise like firecrackers.

Luciana Prates, judge at the fourth criminal court of Sao Goncalo, died behind the wheel of her car on Monday at 11:55 p.m. The two assassins had followed her from the courthouse, as cameras along the road show, and made off in a black pickup.

"I am naked in front of them," she wrote to the president of the state court in April, after it had stripped her of her escort. The court maintained yesterday that Prates herself had asked for the guards to be withdrawn.

The cartridges on the pavement bear the number of a lot that was delivered to the military police. It is the same force whose officers she used to put on trial: over sixty since 2015, among them Colonel Wagner Leal, whom she had locked up last year.

"Whoever kills a judge murders the republic," declared President Renata Viana, who is to attend the funeral today. She has ordered the federal police to take part in the inquiry.

=== TV Litoral | 2023-05-17
Two military policemen held over judge's murder

Two corporals of the military police were detained on Wednesday morning on suspicion of having shot Judge Luciana Prates, the state's secretary of security told TV Litoral.

A third man, a former officer, was being sought. All three served under Colonel Wagner Leal, who has been in custody for a year on account of another killing.

Through his lawyer the colonel denied any involvement. "Nothing has been shown to us that links him to this," said Beatriz Nunes, who represents him.

Prates was buried in Niteroi in the presence of 2,000 people, many of them in black robes. President Renata Viana did not come; she was kept in Brasilia by a vote on the budget.

The governor promised that every threatened judge would get an armoured car by the end of June. There are 38 of them in the state. "Whoever kills a judge attacks the republic," the governor, Paulo Teles, said at the graveside.

Viana also announced a bill that would put the protection of judges into federal hands.

=== facts
Gunmen killed Judge Prates.
  Agencia Sul: Judge who jailed militia leaders shot dead in Rio de Janeiro state
  Agencia Sul: Gunmen on Monday night killed a judge
  Agencia Sul: Luciana Prates, 47, was shot 16 times
  Folha da Baia: Luciana Prates, judge at the fourth criminal court of Sao Goncalo, died behind the wheel of her car on Monday at 11:55 p.m.
  TV Litoral: having shot Judge Luciana Prates
She was shot 16 times.
  Agencia Sul: Luciana Prates, 47, was shot 16 times
  Folha da Baia: Sixteen bullets at the garden gate
She was at the gate of her home.
  Agencia Sul: as she waited at the gate of her home in Niteroi
  Folha da Baia: Sixteen bullets at the garden gate
She had sent many gang members or policemen to court.
  Agencia Sul: who had sent dozens of members of paramilitary gangs to prison
She had put over sixty policemen on trial.
  Folha da Baia: It is the same force whose officers she used to put on trial: over sixty since 2015
Her bodyguards had been withdrawn.
  Agencia Sul: Her two bodyguards had been withdrawn in March
  Folha da Baia: after it had stripped her of her escort
Prates had asked for that, the court said.
  Folha da Baia: The court maintained yesterday that Prates herself had asked for the guards to be withdrawn
She wrote that she was naked in front of them.
  Folha da Baia: "I am naked in front of them," she wrote to the president of the state court in April
The killers fled.
  Agencia Sul: The killers fled on a motorcycle
  Folha da Baia: made off in a black pickup
The motorcycle was found burnt out.
  Agencia Sul: which was later found burnt out
The killers followed her from the courthouse.
  Folha da Baia: The two assassins had followed her from the courthouse, as cameras along the road show
The bullets came from a batch of the military police.
  Agencia Sul: the bullets came from a batch that had been sold to the military police
  Folha da Baia: The cartridges on the pavement bear the number of a lot that was delivered to the military police
She had received death threats.
  Agencia Sul: Prates had received at least four death threats
She ordered Leal's arrest in 2022.
  Agencia Sul: In 2022 she ordered the arrest of Colonel Wagner Leal
  Folha da Baia: Colonel Wagner Leal, whom she had locked up last year
  TV Litoral: who has been in custody for a year on account of another killing
Leal commanded a battalion.
  Agencia Sul: who commanded the police battalion of Sao Goncalo
Leal took part in a killing.
  Agencia Sul: for taking part in an extrajudicial killing
  TV Litoral: on account of another killing
Leal denied involvement through his lawyer.
  Agencia Sul: Leal's lawyer said that his client had "nothing whatsoever to do" with the crime
  TV Litoral: Through his lawyer the colonel denied any involvement
The lawyer said that no link had been shown.
  TV Litoral: "Nothing has been shown to us that links him to this," said Beatriz Nunes
The president sent federal police.
  Agencia Sul: President Renata Viana sent federal police to assist the investigation
  Folha da Baia: She has ordered the federal police to take part in the inquiry
The president said that who kills a judge attacks the republic.
  Agencia Sul: "Whoever kills a judge attacks the republic," she said
  Folha da Baia: "Whoever kills a judge murders the republic," declared President Renata Viana
  TV Litoral: "Whoever kills a judge attacks the republic," the governor, Paulo Teles, said at the graveside
The president will attend the funeral.
  Folha da Baia: who is to attend the funeral today
The president did not come to the funeral.
  TV Litoral: President Renata Viana did not come
A vote kept her in Brasilia.
  TV Litoral: she was kept in Brasilia by a vote on the budget
Three judges have been murdered since 2003.
  Agencia Sul: Three judges have been murdered in Brazil since 2003
She had telephoned with her son.
  Folha da Baia: She had just asked her son on the telephone to let the dog in
The son heard a noise like firecrackers.
  Folha da Baia: Then, says 14-year-old Caio, came a noise like firecrackers
Two policemen were detained.
  TV Litoral: Two military policemen held over judge's murder
  TV Litoral: Two corporals of the military police were detained on Wednesday morning
A third man was sought.
  TV Litoral: A third man, a former officer, was being sought
All three served under Leal.
  TV Litoral: All three served under Colonel Wagner Leal
She was buried in Niteroi.
  TV Litoral: Prates was buried in Niteroi in the presence of 2,000 people
Many mourners wore robes.
  TV Litoral: many of them in black robes
The governor promised armoured cars.
  TV Litoral: The governor promised that every threatened judge would get an armoured car by the end of June
There are 38 threatened judges.
  TV Litoral: There are 38 of them in the state
Viana announced a bill on the protection of judges.
  TV Litoral: Viana also announced a bill that would put the protection of judges into federal hands

=== conflicts
name | Agencia Sul: fled on a motorcycle | Folha da Baia: made off in a black pickup
quotation | Agencia Sul: attacks the republic | Folha da Baia: murders the republic
quotation | Folha da Baia: murders the republic | TV Litoral: attacks the republic
attribution | Agencia Sul: she said | TV Litoral: the governor, Paulo Teles, said
attribution | Folha da Baia: declared President Renata Viana | TV Litoral: the governor, Paulo Teles, said
