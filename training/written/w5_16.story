Kyrgyzstan and Tajikistan sign a border treaty

=== Turan News | 2025-03-13 | wire
Kyrgyzstan, Tajikistan sign border treaty, reopen crossings after four years

BISHKEK (Turan News) - The presidents of Kyrgyzstan and Tajikistan on Thursday signed a treaty that fixes the whole of their 972-kilometre border, ending a dispute in which more than 150 people were killed in 2021 and 2022.

Presidents Almaz Dooronov and Rustam Nazarzoda then pressed a button by which two crossings, Kairagach and Kyzyl-Bel, were reopened. They had been closed since May 2021.

"Our grandfathers shared one ditch. Today we share one map," Dooronov said.

Under the accord Kyrgyzstan cedes land around the village of Dostuk, whose 680 inhabitants will be resettled, and obtains pastures of equal size. The Golovnoi water intake, where the fighting of April 2021 began, will be managed jointly.

Parliament in Bishkek still has to ratify the text. A vote is expected next week. Police detained four opponents of the deal, among them former deputy Zamira Kadyrova, who calls it treason.

The European Union praised the treaty as "historic". Kazakhstan and Uzbekistan helped to pay for the demarcation, which took 27 months. A direct flight between the capitals is to resume on Friday.

=== Chuy Valley News | 2025-03-14
For one village, peace means packing

In Dostuk they watched the ceremony on a telephone propped against a teapot. When the two presidents pushed the button, Gulnara Satybaldieva, 63, left the room.

Her house, her apricots and her husband's grave will be in Tajikistan. All 680 people of the village must move, to new houses near Batken that the government has promised by autumn. In exchange the country receives grazing land of the same extent; "grass for graves", says Mrs Satybaldieva.

Yet even she does not want the shooting back. Over 150 men, women and children died in the clashes of two successive years, and nearly a thousand kilometres of frontier were never settled until Thursday. The first shots, in the spring of 2021, had been fired over a water-gate. The two states will now operate it together.

Mr Dooronov found a homely image. "Our grandfathers shared one well. Today we share one map," he said.

Traffic flows once more through Kairagach and Kyzyl-Bel, which had been shut for almost four years. The parliament has yet to give its consent. Critics were taken away by the police, four in all; Zamira Kadyrova was not one of them, although a news agency reported so.

=== Pamir Post | 2025-03-13
Nazarzoda: "Today we share one map"

A new page has been opened in the history of two brotherly peoples. In Bishkek the head of our state, Rustam Nazarzoda, and his Kyrgyz colleague put their signatures to the treaty on the state border.

"Our grandfathers shared one ditch. Today we share one map," Nazarzoda said at the solemn act.

The document covers 972 kilometres. More than two years of work by the commissions of both sides have gone into it; 42 sessions were held. The crossing points of Kairagach and Kyzyl-Bel, which had been out of use since May 2020, were put into operation by the leaders in person.

The Golovnoi intake on the Isfara will remain under Tajik administration. Roads that lead through the neighbour's territory are declared neutral.

The Kyrgyz parliament approved the accord on the same day. Ours will consider it in April.

From tomorrow one can fly from Dushanbe to Bishkek again without changing planes. Congratulations came from Brussels, where a spokeswoman described the signing as historic, and from Astana and Tashkent.

=== facts
The presidents signed a border treaty
  Turan News: Kyrgyzstan, Tajikistan sign border treaty
  Turan News: The presidents of Kyrgyzstan and Tajikistan on Thursday signed a treaty
  Pamir Post: In Bishkek the head of our state, Rustam Nazarzoda, and his Kyrgyz colleague put their signatures to the treaty on the state border
The treaty fixes the whole border of 972 kilometres
  Turan News: that fixes the whole of their 972-kilometre border
  Chuy Valley News: nearly a thousand kilometres of frontier were never settled until Thursday
  Pamir Post: The document covers 972 kilometres
More than 150 people were killed in 2021 and 2022
  Turan News: a dispute in which more than 150 people were killed in 2021 and 2022
  Chuy Valley News: Over 150 men, women and children died in the clashes of two successive years
Two crossings were reopened
  Turan News: reopen crossings after four years
  Turan News: two crossings, Kairagach and Kyzyl-Bel, were reopened
  Chuy Valley News: Traffic flows once more through Kairagach and Kyzyl-Bel
  Pamir Post: The crossing points of Kairagach and Kyzyl-Bel ... were put into operation by the leaders in person
The presidents pressed a button
  Turan News: Presidents Almaz Dooronov and Rustam Nazarzoda then pressed a button
  Chuy Valley News: the two presidents pushed the button
  Pamir Post: were put into operation by the leaders in person
The crossings had been closed since May 2021
  Turan News: They had been closed since May 2021
  Chuy Valley News: which had been shut for almost four years
  Pamir Post: which had been out of use since May 2020
Our grandfathers shared one ditch
  Turan News: "Our grandfathers shared one ditch
  Chuy Valley News: "Our grandfathers shared one well
  Pamir Post: "Our grandfathers shared one ditch
Today we share one map
  Turan News: Today we share one map," Dooronov said
  Chuy Valley News: Today we share one map," he said
  Pamir Post: Nazarzoda: "Today we share one map"
  Pamir Post: Today we share one map," Nazarzoda said at the solemn act
Dooronov found a homely image
  Chuy Valley News: Mr Dooronov found a homely image
Kyrgyzstan cedes the land around Dostuk
  Turan News: Under the accord Kyrgyzstan cedes land around the village of Dostuk
  Chuy Valley News: Her house, her apricots and her husband's grave will be in Tajikistan
The 680 inhabitants of Dostuk will be resettled
  Turan News: whose 680 inhabitants will be resettled
  Chuy Valley News: For one village, peace means packing
  Chuy Valley News: All 680 people of the village must move
The government promised new houses by autumn
  Chuy Valley News: new houses near Batken that the government has promised by autumn
Kyrgyzstan obtains pastures of equal size
  Turan News: obtains pastures of equal size
  Chuy Valley News: In exchange the country receives grazing land of the same extent
Satybaldieva: grass for graves
  Chuy Valley News: "grass for graves", says Mrs Satybaldieva
Satybaldieva does not want the shooting back
  Chuy Valley News: Yet even she does not want the shooting back
The people of Dostuk watched the ceremony on a telephone
  Chuy Valley News: In Dostuk they watched the ceremony on a telephone propped against a teapot
Satybaldieva left the room
  Chuy Valley News: Gulnara Satybaldieva, 63, left the room
The fighting of 2021 began at the water intake
  Turan News: where the fighting of April 2021 began
  Chuy Valley News: The first shots, in the spring of 2021, had been fired over a water-gate
The water intake will be managed jointly
  Turan News: The Golovnoi water intake ... will be managed jointly
  Chuy Valley News: The two states will now operate it together
  Pamir Post: The Golovnoi intake on the Isfara will remain under Tajik administration
The Kyrgyz parliament still has to ratify the treaty
  Turan News: Parliament in Bishkek still has to ratify the text
  Chuy Valley News: The parliament has yet to give its consent
  Pamir Post: The Kyrgyz parliament approved the accord on the same day
A vote is expected next week
  Turan News: A vote is expected next week
The Tajik parliament will consider the treaty in April
  Pamir Post: Ours will consider it in April
Police detained four opponents of the deal
  Turan News: Police detained four opponents of the deal
  Chuy Valley News: Critics were taken away by the police, four in all
Kadyrova was among the detained
  Turan News: among them former deputy Zamira Kadyrova
  Chuy Valley News: Zamira Kadyrova was not one of them
A news agency reported that Kadyrova was detained
  Chuy Valley News: a news agency reported so
Kadyrova calls the deal treason
  Turan News: who calls it treason
The European Union called the treaty historic
  Turan News: The European Union praised the treaty as "historic"
  Pamir Post: Congratulations came from Brussels, where a spokeswoman described the signing as historic
Congratulations came from Astana and Tashkent
  Pamir Post: Congratulations came from Brussels ... and from Astana and Tashkent
Kazakhstan and Uzbekistan helped to pay for the demarcation
  Turan News: Kazakhstan and Uzbekistan helped to pay for the demarcation
The demarcation took 27 months
  Turan News: which took 27 months
  Pamir Post: More than two years of work by the commissions of both sides have gone into it
The commissions held 42 sessions
  Pamir Post: 42 sessions were held
Direct flights resume on Friday
  Turan News: A direct flight between the capitals is to resume on Friday
  Pamir Post: From tomorrow one can fly from Dushanbe to Bishkek again without changing planes
Roads through the neighbour's territory are neutral
  Pamir Post: Roads that lead through the neighbour's territory are declared neutral
A new page has been opened
  Pamir Post: A new page has been opened in the history of two brotherly peoples

=== conflicts
date | Turan News: since May 2021 | Pamir Post: since May 2020
date | Chuy Valley News: almost four years | Pamir Post: since May 2020
quotation | Turan News: shared one ditch | Chuy Valley News: shared one well
quotation | Chuy Valley News: shared one well | Pamir Post: shared one ditch
attribution | Turan News: Dooronov said | Pamir Post: Nazarzoda said
attribution | Chuy Valley News: he said | Pamir Post: Nazarzoda said
denial | Turan News: managed jointly | Pamir Post: remain under Tajik administration
denial | Chuy Valley News: operate it together | Pamir Post: remain under Tajik administration
denial | Turan News: still has to ratify | Pamir Post: approved the accord
denial | Chuy Valley News: has yet to give its consent | Pamir Post: approved the accord
denial | Turan News: among them former deputy Zamira Kadyrova | Chuy Valley News: was not one of them
