Riot in a Paraguayan prison

=== Austral | 2023-08-14 | wire
Nine dead as inmates seize guards in Paraguay prison riot

ASUNCION (Austral) - Nine inmates were killed and 11 guards taken hostage on Sunday when members of two rival gangs fought for control of a prison in eastern Paraguay, the justice ministry said.

The riot broke out at about 7 a.m. in the Santa Brigida penitentiary, 320 kilometres east of the capital, as prisoners were being let into the yard for the weekly visit. Members of the Clan Ribera attacked a cell block held by the rival Primera Linea with knives and at least two pistols, according to the ministry.

All hostages were freed unharmed late in the evening after talks led by Bishop Oscar Villalba. Police then regained control of the building without firing a shot, Justice Minister Laura Benitez said.

"There were no concessions," she told a news conference.

The prison was built for 400 inmates but holds more than 1,100. President Jorge Acuna dismissed its director, Ramon Duarte, and ordered an inquiry.

In 2019, ten people died in a similar clash at a jail in San Pedro.

=== El Faro | 2023-08-14
A bloody Sunday behind the walls of Santa Brigida

Mothers with baskets of food were queuing at the gate when the first shots rang out. By nightfall nine prisoners lay dead in Santa Brigida, a jail in which some eleven hundred men share room meant for four hundred.

What began shortly after seven in the morning was, officials say, an assault of the Primera Linea on the pavilion of its enemies, the Clan Ribera. The attackers carried home-made blades; where they had got firearms nobody could explain. Eleven warders fell into their hands.

For twelve hours the Bishop of Villa Franca, Oscar Villalba, went to and fro between the rioters and the authorities, until the captives walked out one by one, tired but without a scratch. Afterwards, the security forces stormed the jail and fired live rounds into the air, as neighbours told El Faro.

"Nothing was conceded," Justice Minister Laura Benitez assured the press. A relative of one of the rioters, though, showed this reporter a sheet signed by an official, in which better food and longer visits are promised.

The head of the prison, Ramon Duarte, has lost his post. It had been in his hands for only five weeks.

=== Radio Guarani | 2023-08-15
Prison boss quits after deadly mutiny

The director of Santa Brigida prison has resigned following Sunday's mutiny, in which nine convicts lost their lives.

Ramon Duarte handed in his letter late on Monday. "I asked for scanners three times and I was given none," he told Radio Guarani. The ministry did not comment on that claim.

Bishop Jose Villalba, who negotiated the release of the 11 officers, said Mass for the dead in the prison chapel. He called overcrowding "a sin of the state".

The bodies of seven victims have been handed over to their families; two have yet to be identified. All of them belonged to the Primera Linea, a police source said, and most had been stabbed.

President Jorge Acuna has promised a thorough investigation. He also wants a new prison for 800 inmates to be built near Caaguazu by 2026.

Four years ago ten men were killed in gang violence in a San Pedro jail.

=== facts
Nine inmates were killed.
  Austral: Nine dead
  Austral: Nine inmates were killed
  El Faro: By nightfall nine prisoners lay dead in Santa Brigida
  Radio Guarani: in which nine convicts lost their lives
Guards were taken hostage.
  Austral: inmates seize guards in Paraguay prison riot
  Austral: 11 guards taken hostage on Sunday
  El Faro: Eleven warders fell into their hands
One gang attacked the block of the other.
  Austral: members of two rival gangs fought for control of a prison in eastern Paraguay
  Austral: Members of the Clan Ribera attacked a cell block held by the rival Primera Linea with knives and at least two pistols
  El Faro: an assault of the Primera Linea on the pavilion of its enemies, the Clan Ribera
The riot began at about seven.
  Austral: The riot broke out at about 7 a.m. in the Santa Brigida penitentiary
  El Faro: What began shortly after seven in the morning
The prison lies 320 kilometres east of the capital.
  Austral: 320 kilometres east of the capital
Prisoners were being let out for the visit.
  Austral: as prisoners were being let into the yard for the weekly visit
Mothers were queuing when the shots rang out.
  El Faro: Mothers with baskets of food were queuing at the gate when the first shots rang out
The attackers had blades.
  Austral: attacked a cell block held by the rival Primera Linea with knives
  El Faro: The attackers carried home-made blades
The attackers had firearms.
  Austral: at least two pistols
  El Faro: where they had got firearms nobody could explain
The hostages were freed unharmed.
  Austral: All hostages were freed unharmed late in the evening
  El Faro: the captives walked out one by one, tired but without a scratch
A bishop negotiated the release.
  Austral: after talks led by Bishop Oscar Villalba
  El Faro: For twelve hours the Bishop of Villa Franca, Oscar Villalba, went to and fro between the rioters and the authorities
  Radio Guarani: Bishop Jose Villalba, who negotiated the release of the 11 officers
The police took back the prison, with or without shots.
  Austral: Police then regained control of the building without firing a shot, Justice Minister Laura Benitez said
  El Faro: Afterwards, the security forces stormed the jail and fired live rounds into the air, as neighbours told El Faro
The minister said that nothing was conceded.
  Austral: "There were no concessions," she told a news conference
  El Faro: "Nothing was conceded," Justice Minister Laura Benitez assured the press
A relative showed a signed sheet with promises.
  El Faro: A relative of one of the rioters, though, showed this reporter a sheet signed by an official
Better food and longer visits are promised in it.
  El Faro: in which better food and longer visits are promised
The prison is overcrowded.
  Austral: The prison was built for 400 inmates but holds more than 1,100
  El Faro: a jail in which some eleven hundred men share room meant for four hundred
The director lost his post.
  Austral: President Jorge Acuna dismissed its director, Ramon Duarte
  El Faro: The head of the prison, Ramon Duarte, has lost his post
  Radio Guarani: Prison boss quits
  Radio Guarani: The director of Santa Brigida prison has resigned
  Radio Guarani: Ramon Duarte handed in his letter late on Monday
He had been director for five weeks.
  El Faro: It had been in his hands for only five weeks
The president ordered an investigation.
  Austral: ordered an inquiry
  Radio Guarani: President Jorge Acuna has promised a thorough investigation
Ten people died in a clash at San Pedro in 2019.
  Austral: In 2019, ten people died in a similar clash at a jail in San Pedro
  Radio Guarani: Four years ago ten men were killed in gang violence in a San Pedro jail
Duarte said that he had asked for scanners in vain.
  Radio Guarani: "I asked for scanners three times and I was given none," he told Radio Guarani
The ministry did not comment.
  Radio Guarani: The ministry did not comment on that claim
The bishop said Mass for the dead.
  Radio Guarani: said Mass for the dead in the prison chapel
The bishop called overcrowding a sin.
  Radio Guarani: He called overcrowding "a sin of the state"
Seven bodies have been handed over.
  Radio Guarani: The bodies of seven victims have been handed over to their families
Two bodies are not yet identified.
  Radio Guarani: two have yet to be identified
All the dead belonged to the Primera Linea.
  Radio Guarani: All of them belonged to the Primera Linea, a police source said
Most had been stabbed.
  Radio Guarani: most had been stabbed
The president wants a new prison.
  Radio Guarani: He also wants a new prison for 800 inmates to be built near Caaguazu by 2026

=== conflicts
name | Austral: Members of the Clan Ribera attacked | El Faro: an assault of the Primera Linea
denial | Austral: without firing a shot | El Faro: fired live rounds into the air
quotation | Austral: There were no concessions | El Faro: Nothing was conceded
name | Austral: Oscar Villalba | Radio Guarani: Jose Villalba
name | El Faro: Oscar Villalba | Radio Guarani: Jose Villalba
denial | Austral: dismissed its director | Radio Guarani: has resigned
