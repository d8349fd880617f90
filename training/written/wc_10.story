Police officers convicted over the killing of a Brazilian judge

=== Agência Litoral | 2025-11-28 | wire
Two policemen get 30 years for murder of Brazilian judge

VITÓRIA, Brazil - A jury in the Brazilian city of Vitória on Friday found two military police officers guilty of murdering Judge Beatriz Salgado, who was shot outside her home in 2022.

Lieutenant Edson Prates, 41, and Corporal Wagner Luz, 36, were each sentenced to 30 years in prison.

Salgado, 48, had jailed eleven members of their battalion for extortion. She was hit by 16 bullets as she parked her car in Vila Serena.

Prates fired the shots and Luz drove the motorcycle, the jurors found.

"Whoever kills a judge shoots at every citizen," prosecutor Renata Coimbra said.

The judge had asked for protection three times, but received none, her widower told the court.

Luz confessed in 2023 in return for a lighter sentence. The deal was honoured only in part, his lawyer said.

A third accused, Colonel Artur Meireles, who commanded the battalion, was acquitted of ordering the crime. The jury deliberated until 3 a.m.

=== Folha do Cais | 2025-11-29
Eleven convictions, sixteen bullets, thirty years

She knew that they would come, and she went on signing.

Two years after Judge Beatriz Salgado was gunned down at the wheel outside her house in Jardim Serena, two men in uniform have been convicted of the crime. Thirty years each is what Edson Prates and Wagner Luz were given in the early hours of Friday.

The pair belonged to the battalion that Salgado had been cleaning up: eleven of their comrades went to prison on her orders for squeezing protection money out of shopkeepers. Luz, the court was told, pulled the trigger sixteen times; his superior was at the handlebars.

The state's security department disputes that she was left without guards: two officers had been assigned to her, it said, and she herself sent them home.

"Whoever kills a judge shoots at every citizen," said Renata Coimbra for the prosecution.

The colonel who led the unit, Artur Meireles, left as a free man, since the jury was not convinced that he had given the order.

Corporal Luz never admitted anything, his mother said in tears in front of the building.

=== Rede Capixaba TV | 2025-11-28
Judge's daughter: 'I study law in her gown'

Clara Salgado is 20 and in her second year of law school. On the night her mother died she was upstairs, revising for a chemistry exam.

"I study law in her gown," she told us on Friday after two policemen had been given 30 years for the murder. "It is too big, but I will grow."

She does not want to speak of Colonel Artur Meireles, who was convicted as well, though only of obstructing the investigation.

Her father, Otávio, reminded reporters that the family's pleas for bodyguards went unheard on three occasions. He has sued the state for 5 million reais.

Brazil has lost four judges to contract killers since 2003. The supreme court's president, who attended the last day of the trial, announced a fund for the protection of magistrates, but stopped short of naming a sum.

A square in the port district is to bear Salgado's name from March.

=== facts
Two policemen were convicted of murdering the judge.
  Agência Litoral: Two policemen get 30 years for murder of Brazilian judge
  Agência Litoral: A jury in the Brazilian city of Vitória on Friday found two military police officers guilty of murdering Judge Beatriz Salgado
  Folha do Cais: two men in uniform have been convicted of the crime
They were sentenced to 30 years each.
  Agência Litoral: Two policemen get 30 years
  Agência Litoral: Lieutenant Edson Prates, 41, and Corporal Wagner Luz, 36, were each sentenced to 30 years in prison
  Folha do Cais: Eleven convictions, sixteen bullets, thirty years
  Folha do Cais: Thirty years each is what Edson Prates and Wagner Luz were given in the early hours of Friday
  Rede Capixaba TV: two policemen had been given 30 years for the murder
Salgado was shot outside her home in 2022.
  Agência Litoral: who was shot outside her home in 2022
  Agência Litoral: She was hit by 16 bullets as she parked her car in Vila Serena
  Folha do Cais: Two years after Judge Beatriz Salgado was gunned down at the wheel outside her house in Jardim Serena
Salgado was hit by 16 bullets.
  Agência Litoral: She was hit by 16 bullets
  Folha do Cais: Eleven convictions, sixteen bullets
  Folha do Cais: pulled the trigger sixteen times
Salgado had jailed eleven members of the battalion for extortion.
  Agência Litoral: Salgado, 48, had jailed eleven members of their battalion for extortion
  Folha do Cais: Eleven convictions
  Folha do Cais: eleven of their comrades went to prison on her orders for squeezing protection money out of shopkeepers
The men belonged to that battalion.
  Folha do Cais: The pair belonged to the battalion that Salgado had been cleaning up
Salgado knew they would come and went on.
  Folha do Cais: She knew that they would come
  Folha do Cais: she went on signing
Who fired the shots.
  Agência Litoral: Prates fired the shots
  Folha do Cais: Luz, the court was told, pulled the trigger sixteen times
Who drove the motorcycle.
  Agência Litoral: Luz drove the motorcycle, the jurors found
  Folha do Cais: his superior was at the handlebars
Coimbra said that killing a judge is an attack on every citizen.
  Agência Litoral: "Whoever kills a judge shoots at every citizen," prosecutor Renata Coimbra said
  Folha do Cais: "Whoever kills a judge shoots at every citizen," said Renata Coimbra for the prosecution
Salgado asked for protection three times.
  Agência Litoral: The judge had asked for protection three times
  Rede Capixaba TV: the family's pleas for bodyguards went unheard on three occasions
Salgado received no protection / had been assigned guards.
  Agência Litoral: received none, her widower told the court
  Folha do Cais: The state's security department disputes that she was left without guards
  Folha do Cais: two officers had been assigned to her
  Rede Capixaba TV: the family's pleas for bodyguards went unheard
Salgado sent the guards home.
  Folha do Cais: she herself sent them home
Luz confessed / never admitted anything.
  Agência Litoral: Luz confessed in 2023 in return for a lighter sentence
  Folha do Cais: Corporal Luz never admitted anything, his mother said in tears in front of the building
The deal was honoured only in part.
  Agência Litoral: The deal was honoured only in part, his lawyer said
Meireles was acquitted of ordering the crime.
  Agência Litoral: A third accused, Colonel Artur Meireles, who commanded the battalion, was acquitted of ordering the crime
  Folha do Cais: the jury was not convinced that he had given the order
Meireles left free / was convicted.
  Agência Litoral: A third accused, Colonel Artur Meireles, who commanded the battalion, was acquitted
  Folha do Cais: The colonel who led the unit, Artur Meireles, left as a free man
  Rede Capixaba TV: Colonel Artur Meireles, who was convicted as well, though only of obstructing the investigation
Meireles commanded the battalion.
  Agência Litoral: who commanded the battalion
  Folha do Cais: The colonel who led the unit
The jury deliberated until 3 a.m.
  Agência Litoral: The jury deliberated until 3 a.m.
  Folha do Cais: in the early hours of Friday
Clara Salgado studies law.
  Rede Capixaba TV: Clara Salgado is 20 and in her second year of law school
Clara was upstairs on the night.
  Rede Capixaba TV: On the night her mother died she was upstairs, revising for a chemistry exam
Clara studies in her mother's gown.
  Rede Capixaba TV: Judge's daughter: 'I study law in her gown'
  Rede Capixaba TV: "I study law in her gown," she told us
The gown is too big.
  Rede Capixaba TV: "It is too big, but I will grow."
Clara does not want to speak of the colonel.
  Rede Capixaba TV: She does not want to speak of Colonel Artur Meireles
The widower has sued the state.
  Rede Capixaba TV: He has sued the state for 5 million reais
Four judges have been killed since 2003.
  Rede Capixaba TV: Brazil has lost four judges to contract killers since 2003
The president of the supreme court attended the last day.
  Rede Capixaba TV: who attended the last day of the trial
The president of the supreme court announced a fund.
  Rede Capixaba TV: The supreme court's president ... announced a fund for the protection of magistrates
No sum was named.
  Rede Capixaba TV: stopped short of naming a sum
A square will bear Salgado's name.
  Rede Capixaba TV: A square in the port district is to bear Salgado's name from March

=== conflicts
denial | Agência Litoral: received none | Folha do Cais: two officers had been assigned to her
denial | Rede Capixaba TV: went unheard | Folha do Cais: two officers had been assigned to her
denial | Agência Litoral: Luz confessed | Folha do Cais: never admitted anything
denial | Agência Litoral: was acquitted | Rede Capixaba TV: was convicted as well
denial | Folha do Cais: left as a free man | Rede Capixaba TV: was convicted as well
name | Agência Litoral: Prates fired | Folha do Cais: Luz, the court was told
name | Agência Litoral: Luz drove | Folha do Cais: his superior was
place | Agência Litoral: Vila Serena | Folha do Cais: Jardim Serena
date | Agência Litoral: 2022 | Folha do Cais: Two years after
