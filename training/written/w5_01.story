Chile expels the Bolivian consul in a row over a railway

=== Andina Press | 2022-05-18 | wire
Chile orders out Bolivian consul, accusing him of spying on port

SANTIAGO, May 18 (Andina Press) - Chile expelled the Bolivian consul general in Arica on Wednesday, saying that he had collected confidential plans of the city's port, in the sharpest quarrel between the two neighbours for a decade.

Consul Rodrigo Achá, 52, was given 48 hours to leave the country, Foreign Minister Carolina Undurraga told reporters. She said that the documents had been found in March on a laptop belonging to a port employee, who has since been charged.

"No state can tolerate that a guest photographs the locks on its doors," Undurraga said.

La Paz rejected the accusation. Foreign Minister Wilfredo Choque called it "a fairy tale for an election year" and said Bolivia would respond in kind. A spokesman for the ministry said later that a Chilean diplomat would be named within days.

Achá has denied any wrongdoing. He said that he had asked for the plans openly, in a letter of 11 January, because Bolivian exporters wanted to know where a new railway terminal would be built.

The two countries have had no full diplomatic relations since 1978. Bolivia lost its coast to Chile in the War of the Pacific and ships most of its minerals through Arica.

=== El Faro de Valparaíso | 2022-05-19
The consul, the laptop and the letter nobody answered

Rodrigo Achá packed his books yesterday. The Bolivian, who has represented his country in Arica for six years, must be across the border by tomorrow night, for the government in Santiago regards him as a spy.

What he is accused of gathering are drawings of the harbour that were not meant for the public. Investigators came across them two months ago, when they searched the computer of a woman who works for the port authority. She has not been charged, her lawyer said.

"I requested those drawings in writing, in January, and never got a reply," Mr Achá told this newspaper. His country's exporters, he explained, simply needed to learn the site of the planned freight station.

At her press conference the foreign minister brushed this aside. "No state can tolerate that a guest photographs the locks on its doors," she said. Whether she had seen the letter, Ms Undurraga declined to say.

Bolivia will send home one of our own people in return; its foreign ministry intends to announce the name in the coming days. Relations between the capitals have been broken off since 1968, apart from consulates. Yet every second container that is lifted in Arica comes from the highlands.

=== Radio Illimani | 2022-05-18
Choque: Chilean claims against our consul are 'a fairy tale'

The government has dismissed as invented the charges that Chile has brought against our consul general in Arica, Rodrigo Acha Peredo, who is being thrown out of the country.

"This is a fairy tale for an electoral year," Foreign Minister Wilfredo Choque said in La Paz on Wednesday afternoon. He promised an answer of the same kind.

The consul has two days to go. Santiago alleges that he obtained secret maps of the port from one of its employees. "No country can tolerate that a guest photographs the locks on its doors," President Ignacio Larraín of Chile was quoted as saying.

Mr Acha had applied for the maps in an official letter, a copy of which Radio Illimani has seen. It bears the date of January 11 and a stamp of the port authority.

The head of the Chamber of Exporters, Lidia Mamani, warned that lorries could be held up at the frontier. Last year 3.1 million tonnes of Bolivian cargo went through Arica. In the conflict of 2013, when three Bolivian soldiers were arrested, the crossing was closed for nine days.

=== facts
Chile expelled the Bolivian consul general in Arica
  Andina Press: Chile orders out Bolivian consul
  Andina Press: Chile expelled the Bolivian consul general in Arica on Wednesday
  Radio Illimani: Rodrigo Acha Peredo, who is being thrown out of the country
Chile accuses the consul of collecting confidential plans of the port
  Andina Press: accusing him of spying on port
  Andina Press: saying that he had collected confidential plans of the city's port
  El Faro de Valparaíso: the government in Santiago regards him as a spy
  El Faro de Valparaíso: What he is accused of gathering are drawings of the harbour that were not meant for the public
  Radio Illimani: Santiago alleges that he obtained secret maps of the port from one of its employees
It is the sharpest quarrel for a decade
  Andina Press: in the sharpest quarrel between the two neighbours for a decade
The consul has 48 hours to leave
  Andina Press: Consul Rodrigo Achá, 52, was given 48 hours to leave the country
  El Faro de Valparaíso: The Bolivian ... must be across the border by tomorrow night
  Radio Illimani: The consul has two days to go
Achá packed his books
  El Faro de Valparaíso: Rodrigo Achá packed his books yesterday
Achá has represented his country in Arica for six years
  El Faro de Valparaíso: who has represented his country in Arica for six years
The documents were found in March on the computer of a port employee
  Andina Press: She said that the documents had been found in March on a laptop belonging to a port employee
  El Faro de Valparaíso: Investigators came across them two months ago, when they searched the computer of a woman who works for the port authority
The employee has been charged
  Andina Press: who has since been charged
  El Faro de Valparaíso: She has not been charged, her lawyer said
No state can tolerate that a guest photographs the locks on its doors
  Andina Press: "No state can tolerate that a guest photographs the locks on its doors," Undurraga said
  El Faro de Valparaíso: "No state can tolerate that a guest photographs the locks on its doors," she said
  Radio Illimani: "No country can tolerate that a guest photographs the locks on its doors," President Ignacio Larraín of Chile was quoted as saying
Bolivia rejected the accusation
  Andina Press: La Paz rejected the accusation
  Radio Illimani: The government has dismissed as invented the charges that Chile has brought against our consul general in Arica
Choque called the accusation a fairy tale
  Andina Press: Foreign Minister Wilfredo Choque called it "a fairy tale for an election year"
  Radio Illimani: Chilean claims against our consul are 'a fairy tale'
  Radio Illimani: "This is a fairy tale for an electoral year," Foreign Minister Wilfredo Choque said in La Paz on Wednesday afternoon
Bolivia will respond in kind
  Andina Press: said Bolivia would respond in kind
  El Faro de Valparaíso: Bolivia will send home one of our own people in return
  Radio Illimani: He promised an answer of the same kind
The diplomat to be expelled will be named within days
  Andina Press: A spokesman for the ministry said later that a Chilean diplomat would be named within days
  El Faro de Valparaíso: its foreign ministry intends to announce the name in the coming days
Achá denied wrongdoing
  Andina Press: Achá has denied any wrongdoing
Achá had asked for the plans in a letter of January 11
  Andina Press: He said that he had asked for the plans openly, in a letter of 11 January
  El Faro de Valparaíso: "I requested those drawings in writing, in January
  Radio Illimani: Mr Acha had applied for the maps in an official letter
  Radio Illimani: It bears the date of January 11
The letter was not answered
  El Faro de Valparaíso: the letter nobody answered
  El Faro de Valparaíso: never got a reply," Mr Achá told this newspaper
The radio has seen a copy of the letter
  Radio Illimani: a copy of which Radio Illimani has seen
The letter bears a stamp of the port authority
  Radio Illimani: a stamp of the port authority
Bolivian exporters wanted to know where the terminal would be
  Andina Press: Bolivian exporters wanted to know where a new railway terminal would be built
  El Faro de Valparaíso: His country's exporters, he explained, simply needed to learn the site of the planned freight station
Undurraga brushed Achá's explanation aside
  El Faro de Valparaíso: At her press conference the foreign minister brushed this aside
Undurraga declined to say whether she had seen the letter
  El Faro de Valparaíso: Whether she had seen the letter, Ms Undurraga declined to say
The countries have had no full relations for decades
  Andina Press: The two countries have had no full diplomatic relations since 1978
  El Faro de Valparaíso: Relations between the capitals have been broken off since 1968, apart from consulates
Bolivia lost its coast to Chile
  Andina Press: Bolivia lost its coast to Chile in the War of the Pacific
Bolivia ships most of its minerals through Arica
  Andina Press: ships most of its minerals through Arica
Every second container in Arica is Bolivian
  El Faro de Valparaíso: Yet every second container that is lifted in Arica comes from the highlands
3.1 million tonnes of Bolivian cargo went through Arica last year
  Radio Illimani: Last year 3.1 million tonnes of Bolivian cargo went through Arica
Mamani warned that lorries could be held up
  Radio Illimani: The head of the Chamber of Exporters, Lidia Mamani, warned that lorries could be held up at the frontier
The crossing was closed for nine days in 2013
  Radio Illimani: In the conflict of 2013 ... the crossing was closed for nine days
Three Bolivian soldiers were arrested in 2013
  Radio Illimani: three Bolivian soldiers were arrested

=== conflicts
denial | Andina Press: has since been charged | El Faro de Valparaíso: has not been charged
date | Andina Press: since 1978 | El Faro de Valparaíso: since 1968
quotation | Andina Press: "No state can | Radio Illimani: "No country can
quotation | El Faro de Valparaíso: "No state can | Radio Illimani: "No country can
attribution | Andina Press: Undurraga said | Radio Illimani: President Ignacio Larraín of Chile
attribution | El Faro de Valparaíso: she said | Radio Illimani: President Ignacio Larraín of Chile
quotation | Andina Press: for an election year | Radio Illimani: for an electoral year
