Malaria vaccine trial in Mozambique

=== Lusitania Press | 2024-11-20 | wire
New malaria vaccine protects four in five children, Mozambique trial finds

MAPUTO, Nov 20 - An experimental vaccine prevented malaria in 79 percent of small children who received three doses of it, according to the results of a large trial in northern Mozambique that were published on Wednesday.

The trial, the biggest ever held in the country, enrolled 6,400 children aged between five and 36 months in the province of Nampula. Half of them were given the vaccine, known as MV-9, and the others a shot against rabies.

“This could save a hundred thousand children a year,” said Dr Graça Nhantumbo, who led the study. “We should not wait another rainy season.”

Three children in the vaccine group died during the trial, against eleven in the other group. None of the deaths was linked to the injections, the researchers wrote in The Journal of Tropical Medicine.

MV-9 was developed by the Swiss company Helvacor together with the University of Maputo. Helvacor said it would sell doses to poor countries for no more than three dollars.

The company plans to apply to the World Health Organization for approval in the first half of next year.

Malaria kills about 600,000 people a year, most of them African children under five.

=== The Basel Courier | 2024-11-21
Helvacor's African gamble pays off

Shares in Helvacor rose 18 per cent on Wednesday after the small Basel firm's vaccine against malaria proved far better than analysts had hoped.

Of the youngsters who had all three shots, almost eighty per cent were spared the disease, a study from the north of Mozambique shows. Some 6,400 infants and toddlers took part; every second one was inoculated against rabies instead, so that the effect could be measured.

“This could save hundreds of thousands of children every year,” said Professor Graça Nhantumbo of the University of Maputo, under whose direction the work was carried out. She urged governments to act before the next rains.

Fourteen of the participants did not live to see the end of the study, three of whom had received MV-9. The product had nothing to do with it, an independent board concluded.

The chief executive, Reto Aebischer, promised that poor countries would be charged three dollars a dose at most. The application to the World Health Organization will go out by June.

For Helvacor, which has never brought a product to market, the vaccine is the only hope: in 2022 its drug against sleeping sickness failed.

=== Voz do Norte | 2024-11-22
Parents in Nampula ask: who told us?

In the village of Muecate, where her son Abílio was buried in May, Fátima Saíde learned from the radio that the trial in which he took part had been a triumph. “Nobody came to tell us anything,” she says.

Abílio was one of four children who died after being given the experimental malaria vaccine. The researchers say that their deaths were unrelated. His, according to the hospital, was caused by pneumonia.

At the presentation in Maputo on Thursday, the head of the study, Graça Nhantumbo, said that every family of a dead child had been visited by a nurse. “We should not wait another rainy season,” she told the audience.

The vaccine kept nearly four fifths of the vaccinated children free from malaria. It will cost up to five dollars a dose in Africa, the Swiss manufacturer announced.

The health minister, Armindo Tiago Sitoe, said Mozambique wanted to be the first country to use it. In Nampula one in three children carries the parasite.

=== facts
The vaccine prevented malaria in 79 percent of children.
  Lusitania Press: New malaria vaccine protects four in five children, Mozambique trial finds
  Lusitania Press: An experimental vaccine prevented malaria in 79 percent of small children who received three doses of it
  The Basel Courier: Of the youngsters who had all three shots, almost eighty per cent were spared the disease
  Voz do Norte: The vaccine kept nearly four fifths of the vaccinated children free from malaria
The results were published.
  Lusitania Press: the results of a large trial in northern Mozambique that were published on Wednesday
  The Basel Courier: a study from the north of Mozambique shows
The results were presented in Maputo.
  Voz do Norte: At the presentation in Maputo on Thursday
The trial was the biggest held in the country.
  Lusitania Press: The trial, the biggest ever held in the country
The trial enrolled 6,400 children.
  Lusitania Press: The trial, the biggest ever held in the country, enrolled 6,400 children aged between five and 36 months in the province of Nampula
  The Basel Courier: Some 6,400 infants and toddlers took part
Half of the children got the vaccine and half a rabies shot.
  Lusitania Press: Half of them were given the vaccine, known as MV-9, and the others a shot against rabies
  The Basel Courier: every second one was inoculated against rabies instead
Nhantumbo said the vaccine could save children every year.
  Lusitania Press: “This could save a hundred thousand children a year,” said Dr Graça Nhantumbo
  The Basel Courier: “This could save hundreds of thousands of children every year,” said Professor Graça Nhantumbo of the University of Maputo
Nhantumbo led the study.
  Lusitania Press: Dr Graça Nhantumbo, who led the study
  The Basel Courier: Professor Graça Nhantumbo of the University of Maputo, under whose direction the work was carried out
  Voz do Norte: the head of the study, Graça Nhantumbo
Nhantumbo said one should not wait another rainy season.
  Lusitania Press: “We should not wait another rainy season.”
  The Basel Courier: She urged governments to act before the next rains
  Voz do Norte: “We should not wait another rainy season,” she told the audience
Three vaccinated children died.
  Lusitania Press: Three children in the vaccine group died during the trial
  The Basel Courier: three of whom had received MV-9
  Voz do Norte: Abílio was one of four children who died after being given the experimental malaria vaccine
Eleven children of the other group died.
  Lusitania Press: against eleven in the other group
  The Basel Courier: Fourteen of the participants did not live to see the end of the study
The deaths were not linked to the injections.
  Lusitania Press: None of the deaths was linked to the injections
  The Basel Courier: The product had nothing to do with it, an independent board concluded
  Voz do Norte: The researchers say that their deaths were unrelated
The paper appeared in The Journal of Tropical Medicine.
  Lusitania Press: the researchers wrote in The Journal of Tropical Medicine
The vaccine was developed by Helvacor and the University of Maputo.
  Lusitania Press: MV-9 was developed by the Swiss company Helvacor together with the University of Maputo
  The Basel Courier: the small Basel firm's vaccine against malaria
Poor countries will pay at most three dollars a dose.
  Lusitania Press: Helvacor said it would sell doses to poor countries for no more than three dollars
  The Basel Courier: The chief executive, Reto Aebischer, promised that poor countries would be charged three dollars a dose at most
  Voz do Norte: It will cost up to five dollars a dose in Africa, the Swiss manufacturer announced
The company will apply to the WHO in the first half of 2025.
  Lusitania Press: The company plans to apply to the World Health Organization for approval in the first half of next year
  The Basel Courier: The application to the World Health Organization will go out by June
Malaria kills 600,000 people a year.
  Lusitania Press: Malaria kills about 600,000 people a year
Most of the dead are African children.
  Lusitania Press: most of them African children under five
Helvacor's shares rose.
  The Basel Courier: Shares in Helvacor rose 18 per cent on Wednesday
  The Basel Courier: Helvacor's African gamble pays off
The vaccine was better than analysts had hoped.
  The Basel Courier: the small Basel firm's vaccine against malaria proved far better than analysts had hoped
Helvacor never brought a product to market.
  The Basel Courier: For Helvacor, which has never brought a product to market
The vaccine is the firm's only hope.
  The Basel Courier: the vaccine is the only hope
A drug against sleeping sickness failed in 2022.
  The Basel Courier: in 2022 its drug against sleeping sickness failed
The mother learned of the result from the radio.
  Voz do Norte: Fátima Saíde learned from the radio that the trial in which he took part had been a triumph
Abílio was buried in May.
  Voz do Norte: In the village of Muecate, where her son Abílio was buried in May
Parents say that nobody told them anything.
  Voz do Norte: Parents in Nampula ask: who told us?
  Voz do Norte: “Nobody came to tell us anything,” she says
A nurse visited every family of a dead child.
  Voz do Norte: every family of a dead child had been visited by a nurse
Abílio died of pneumonia.
  Voz do Norte: His, according to the hospital, was caused by pneumonia
Mozambique wants to be the first to use the vaccine.
  Voz do Norte: The health minister, Armindo Tiago Sitoe, said Mozambique wanted to be the first country to use it
One in three children in Nampula carries the parasite.
  Voz do Norte: In Nampula one in three children carries the parasite

=== conflicts
quotation | Lusitania Press: a hundred thousand children a year | The Basel Courier: hundreds of thousands of children every year
figure | Lusitania Press: Three children | Voz do Norte: one of four children
figure | The Basel Courier: three of whom | Voz do Norte: one of four children
figure | Lusitania Press: three dollars | Voz do Norte: five dollars
figure | The Basel Courier: three dollars | Voz do Norte: five dollars
