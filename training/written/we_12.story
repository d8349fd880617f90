UN Security Council vote on monitors for a Yemeni port

=== United Press Service | 2018-12-21 | wire
U.N. council backs monitors for Yemen's port of Hays

UNITED NATIONS (UPS) - The U.N. Security Council on Friday unanimously authorised the deployment of an advance team of 30 monitors to the Yemeni port city of Hays, after the United States and Britain settled a dispute over the wording.

Washington had threatened to veto the British draft if it did not condemn Iran by name. The final text does not mention Iran.

The team, led by retired Dutch general Pieter Cammenga, will stay for an initial period of 30 days. Cammenga arrived in Aden on Thursday.

Yemen's warring parties agreed on the ceasefire in Sweden on December 13. It has largely held, the U.N. envoy for Yemen, Marlow Griffin, told the council.

"Sixteen million people are waiting for this door to open," said Britain's ambassador, Katharine Peel.

The port handles about 70 percent of Yemen's imports. Kuwait's ambassador said the resolution was long overdue.

The Houthis allowed four wheat ships to dock this week, the World Food Programme said.

=== Transatlantic Post | 2018-12-22
Fifteen hands, no veto: thirty observers leave for the Red Sea

All fifteen members of the Security Council raised their hands on Friday for a small mission that is to watch over the silence in Hays. Thirty unarmed observers under the former Dutch general Peter Camminga will go there for a month to begin with.

The American delegation never threatened to block the paper, its spokeswoman said; it merely had "a preference" as to how Tehran's role was described. Tehran is not named.

"Sixteen million Yemenis are waiting for this gate to open," said Katharine Peel, who represents Britain.

The truce that was struck near Stockholm on December 13 exists on paper alone, diplomats from two Gulf states complained: 31 people have been killed in breaches of it.

Seven in ten of the goods which the country buys abroad pass through the harbour.

Not one grain carrier has been let in since the signing, the dock workers' union reported. Kuwait's envoy said that the decision came late.

=== facts
The Security Council voted unanimously for the monitors on Friday.
  United Press Service: U.N. council backs monitors for Yemen's port of Hays
  United Press Service: The U.N. Security Council on Friday unanimously authorised the deployment of an advance team of 30 monitors to the Yemeni port city of Hays
  Transatlantic Post: Fifteen hands, no veto
  Transatlantic Post: All fifteen members of the Security Council raised their hands on Friday for a small mission
Thirty monitors will go to Hays.
  United Press Service: an advance team of 30 monitors to the Yemeni port city of Hays
  Transatlantic Post: thirty observers leave for the Red Sea
  Transatlantic Post: Thirty unarmed observers under the former Dutch general Peter Camminga will go there
The US and Britain settled a dispute over wording.
  United Press Service: after the United States and Britain settled a dispute over the wording
Washington threatened a veto or did not.
  United Press Service: Washington had threatened to veto the British draft if it did not condemn Iran by name
  Transatlantic Post: The American delegation never threatened to block the paper
The Americans had a preference about how Tehran's role was described.
  Transatlantic Post: it merely had "a preference" as to how Tehran's role was described
The text does not mention Iran.
  United Press Service: The final text does not mention Iran
  Transatlantic Post: Tehran is not named
A retired Dutch general leads the team.
  United Press Service: The team, led by retired Dutch general Pieter Cammenga
  Transatlantic Post: under the former Dutch general Peter Camminga
The team stays for 30 days at first.
  United Press Service: will stay for an initial period of 30 days
  Transatlantic Post: for a month to begin with
Cammenga arrived in Aden on Thursday.
  United Press Service: Cammenga arrived in Aden on Thursday
The ceasefire was agreed in Sweden on December 13.
  United Press Service: Yemen's warring parties agreed on the ceasefire in Sweden on December 13
  Transatlantic Post: The truce that was struck near Stockholm on December 13
The ceasefire has held or not.
  United Press Service: It has largely held, the U.N. envoy for Yemen, Marlow Griffin, told the council
  Transatlantic Post: The truce that was struck near Stockholm on December 13 exists on paper alone
Breaches have killed 31 people.
  Transatlantic Post: 31 people have been killed in breaches of it
Peel said that sixteen million are waiting.
  United Press Service: "Sixteen million people are waiting for this door to open," said Britain's ambassador, Katharine Peel
  Transatlantic Post: "Sixteen million Yemenis are waiting for this gate to open," said Katharine Peel, who represents Britain
The port handles about 70 percent of imports.
  United Press Service: The port handles about 70 percent of Yemen's imports
  Transatlantic Post: Seven in ten of the goods which the country buys abroad pass through the harbour
Kuwait's ambassador said that the resolution was overdue.
  United Press Service: Kuwait's ambassador said the resolution was long overdue
  Transatlantic Post: Kuwait's envoy said that the decision came late
Wheat ships were let in or none.
  United Press Service: The Houthis allowed four wheat ships to dock this week
  Transatlantic Post: Not one grain carrier has been let in since the signing

=== conflicts
denial | United Press Service: had threatened to veto | Transatlantic Post: never threatened to block
denial | United Press Service: has largely held | Transatlantic Post: exists on paper alone
denial | United Press Service: allowed four wheat ships to dock | Transatlantic Post: Not one grain carrier has been let in
name | United Press Service: Pieter Cammenga | Transatlantic Post: Peter Camminga
quotation | United Press Service: door | Transatlantic Post: gate
