French mayor convicted of embezzlement

=== Agence Rhône | 2025-04-10 | wire
Former mayor of Valmontel convicted of embezzling public funds

LYON - A court in Lyon on Thursday found the former mayor of Valmontel, Gérard Thévenot, guilty of embezzling 740,000 euros from the town's budget and gave him a four-year prison sentence, two of them suspended.

Thévenot, 67, was also barred from public office for ten years. He was not present when the verdict was read.

The judges held that he had used invoices from a landscaping firm run by his cousin to pay for a swimming pool, a vintage Citroën and trips to Martinique.

His deputy, Sylvie Marchand, who countersigned the invoices, received an 18-month suspended sentence. The court said that she must have known what she was signing.

Thévenot's wife was cleared of complicity.

"This town was not a purse, it was a trust," prosecutor Amélie Roux had said in her closing speech in March.

Thévenot has paid back 210,000 euros. His lawyer, Paul Ferrand, said that they would study the ruling before deciding on an appeal.

=== Le Messager de Valmontel | 2025-04-11
The pool, the Citroën and the Martinique sun: Thévenot goes to jail

Stony-faced and in his Sunday suit, Gérard Thévenot stood in the dock on Thursday to hear what twenty-two years at the head of our town had come to.

Four years in prison, half of that on probation, was the sentence of the court in Lyon; until 2035 he may hold no elected post. Some 740,000 euros of taxpayers' money had flowed through the books of a gardening business belonging to his cousin and had come out as holidays, an old-timer and a heated basin behind the mayor's villa.

Sylvie Marchand, his right hand, put her name to the bills as well. She was let off with a year and a half, suspended, because in the judges' view she had been kept in the dark and signed in good faith.

Madame Thévenot was acquitted.

"This town was not a purse, it was a trust": it is the sentence of the deputy public prosecutor, Luc Roux, that many here will remember.

Of the money, not a single euro has come back so far, the town treasurer says. Maître Paul Ferrand left open whether his client would take the case further.

=== Radio Isère | 2025-04-11
Valmontel after the verdict: 'He fixed the roads, too'

In the Café du Commerce in Valmontel they speak in lowered voices. "He fixed the roads, too," says Jeanne, 74, who voted for Gérard Thévenot four times.

The ex-mayor was sentenced on Thursday to four years, two of which he will actually have to serve, for plundering the municipal purse.

It was a trainee in the accounts department, Karim Belhadj, who noticed in 2021 that the town was paying for 3,000 rose bushes though it owned barely a hundred. He reported it to the prefecture and lost his job a month later.

Belhadj, now 27, sat in the public gallery. "This town was not a purse, it was a trust," he said afterwards, and he asked to have his post back.

The present mayor, Nadia Collet, would not comment on the judgment. She did say that the pool would be opened to schoolchildren in summer, once the town had seized the villa.

=== facts
Thévenot was convicted of embezzling 740,000 euros.
  Agence Rhône: Former mayor of Valmontel convicted of embezzling public funds
  Agence Rhône: A court in Lyon on Thursday found the former mayor of Valmontel, Gérard Thévenot, guilty of embezzling 740,000 euros from the town's budget
  Le Messager de Valmontel: Some 740,000 euros of taxpayers' money had flowed through the books of a gardening business belonging to his cousin
  Radio Isère: for plundering the municipal purse
Thévenot was sentenced to four years, two of them suspended.
  Agence Rhône: gave him a four-year prison sentence, two of them suspended
  Le Messager de Valmontel: Thévenot goes to jail
  Le Messager de Valmontel: Four years in prison, half of that on probation, was the sentence of the court in Lyon
  Radio Isère: The ex-mayor was sentenced on Thursday to four years, two of which he will actually have to serve
Thévenot is barred from office for ten years.
  Agence Rhône: Thévenot, 67, was also barred from public office for ten years
  Le Messager de Valmontel: until 2035 he may hold no elected post
Thévenot was absent / present at the verdict.
  Agence Rhône: He was not present when the verdict was read
  Le Messager de Valmontel: Gérard Thévenot stood in the dock on Thursday to hear what twenty-two years at the head of our town had come to
Thévenot had led the town for twenty-two years.
  Le Messager de Valmontel: twenty-two years at the head of our town
Invoices of his cousin's firm were used.
  Agence Rhône: he had used invoices from a landscaping firm run by his cousin
  Le Messager de Valmontel: had flowed through the books of a gardening business belonging to his cousin
The money paid for a pool, a vintage Citroën and trips to Martinique.
  Agence Rhône: to pay for a swimming pool, a vintage Citroën and trips to Martinique
  Le Messager de Valmontel: The pool, the Citroën and the Martinique sun
  Le Messager de Valmontel: had come out as holidays, an old-timer and a heated basin behind the mayor's villa
Marchand received a suspended sentence of 18 months.
  Agence Rhône: His deputy, Sylvie Marchand, who countersigned the invoices, received an 18-month suspended sentence
  Le Messager de Valmontel: She was let off with a year and a half, suspended
Marchand countersigned the invoices.
  Agence Rhône: who countersigned the invoices
  Le Messager de Valmontel: Sylvie Marchand, his right hand, put her name to the bills as well
Marchand knew / did not know what she signed, the court held.
  Agence Rhône: The court said that she must have known what she was signing
  Le Messager de Valmontel: in the judges' view she had been kept in the dark and signed in good faith
Thévenot's wife was acquitted.
  Agence Rhône: Thévenot's wife was cleared of complicity
  Le Messager de Valmontel: Madame Thévenot was acquitted
The town was not a purse but a trust.
  Agence Rhône: "This town was not a purse, it was a trust," prosecutor Amélie Roux had said in her closing speech in March
  Le Messager de Valmontel: "This town was not a purse, it was a trust": it is the sentence of the deputy public prosecutor, Luc Roux
  Radio Isère: "This town was not a purse, it was a trust," he said afterwards
Many will remember the sentence.
  Le Messager de Valmontel: that many here will remember
Thévenot has paid back 210,000 euros / nothing.
  Agence Rhône: Thévenot has paid back 210,000 euros
  Le Messager de Valmontel: Of the money, not a single euro has come back so far, the town treasurer says
The lawyer left an appeal open.
  Agence Rhône: His lawyer, Paul Ferrand, said that they would study the ruling before deciding on an appeal
  Le Messager de Valmontel: Maître Paul Ferrand left open whether his client would take the case further
People speak in lowered voices in the café.
  Radio Isère: In the Café du Commerce in Valmontel they speak in lowered voices
Jeanne said he fixed the roads, too.
  Radio Isère: Valmontel after the verdict: 'He fixed the roads, too'
  Radio Isère: "He fixed the roads, too," says Jeanne, 74
Jeanne voted for Thévenot four times.
  Radio Isère: who voted for Gérard Thévenot four times
Belhadj noticed the rose bushes.
  Radio Isère: It was a trainee in the accounts department, Karim Belhadj, who noticed in 2021 that the town was paying for 3,000 rose bushes though it owned barely a hundred
Belhadj reported it.
  Radio Isère: He reported it to the prefecture
Belhadj lost his job.
  Radio Isère: lost his job a month later
Belhadj sat in the public gallery.
  Radio Isère: Belhadj, now 27, sat in the public gallery
Belhadj asked to have his post back.
  Radio Isère: he asked to have his post back
Collet would not comment.
  Radio Isère: The present mayor, Nadia Collet, would not comment on the judgment
The pool will be opened to schoolchildren.
  Radio Isère: She did say that the pool would be opened to schoolchildren in summer
The town will seize the villa.
  Radio Isère: once the town had seized the villa

=== conflicts
denial | Agence Rhône: was not present | Le Messager de Valmontel: stood in the dock
denial | Agence Rhône: must have known | Le Messager de Valmontel: kept in the dark
denial | Agence Rhône: has paid back | Le Messager de Valmontel: not a single euro has come back
name | Agence Rhône: Amélie Roux | Le Messager de Valmontel: Luc Roux
attribution | Agence Rhône: prosecutor Amélie Roux | Radio Isère: he said afterwards
attribution | Le Messager de Valmontel: the deputy public prosecutor, Luc Roux | Radio Isère: he said afterwards
