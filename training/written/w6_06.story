Regulator fines the maker of a chatbot for children

=== European Desk | 2025-09-09 | wire
Ireland fines maker of children's chatbot 85 million euros

DUBLIN, Sept 9 (ED) - Ireland's data watchdog fined the California company Pebble Labs 85 million euros on Tuesday for storing the conversations of children with its chatbot, Milo, without the consent of their parents.

The Data Protection Commission found that Pebble had kept the recordings of 2.3 million children under 13 in the European Union for up to three years and had used them to train its software.

“These are bedroom secrets,” commissioner Aoife Brannigan said. “A company that sells a toy has no business keeping them.”

Pebble was ordered to erase the data within 60 days. The firm, valued at $11 billion, said it would appeal to the High Court in Dublin.

“We strongly disagree with this decision,” its chief executive, Marcus Oyelaran, said in a statement. He said parents were asked for permission when they set up the device.

The inquiry began in 2023 after a mother in Cork discovered that Milo had repeated to her daughter a secret which the girl had told it a year earlier.

It is the first penalty imposed in Europe over a chatbot for children. The Netherlands and Italy have opened inquiries of their own.

=== The Liffey Times | 2025-09-10
“Bedroom secrets” cost toy firm dear

A talking rabbit that remembered too much has landed its American maker with a penalty of 85 million euros, the Data Protection Commission announced yesterday.

For as long as three years Pebble Labs hoarded what 2.3 million European children, all of them younger than 13, had confided to Milo. The recordings were then fed to the machine to make it talk better. Mothers and fathers, the commission says, were never asked.

It was Ms Sheila Garvey from Galway who set the ball rolling. In 2023 she heard the rabbit recite to her little girl something that the child had whispered into its ear twelve months before.

“These are bedroom secrets. A company selling toys has no right to keep them,” said Aoife Brannigan, the commissioner. Pebble has two months to wipe its servers.

The High Court will be asked to overturn the ruling, the company said. Its boss, Marcus Oyelaran, disputes that families were left in the dark: a box had to be ticked before the rabbit would say its first word.

In Rome and The Hague, officials are looking into Milo as well.

=== Valley Insider | 2025-09-09
Pebble shrugs off record EU fine

Pebble Labs says it will pay an Irish fine of 85 million euros and move on. The sum is less than the start-up earns in a month, people close to the company said, and investors had feared worse.

The fine is the second in Europe over an artificial companion for children, after Spain punished a rival in March. Regulators in Dublin had objected to the way in which Pebble used children's chats to improve Milo, its best-selling rabbit.

“We strongly disagree with this decision,” founder Dana Whitlock said, adding that parental permission is sought at set-up.

The company, which investors valued at 11 billion dollars in the spring, must delete the recordings by early November. Whitlock said that had already been done.

Pebble plans to bring out a version of Milo for the elderly next year.

=== facts
Pebble Labs was fined 85 million euros.
  European Desk: Ireland fines maker of children's chatbot 85 million euros
  European Desk: Ireland's data watchdog fined the California company Pebble Labs 85 million euros on Tuesday
  The Liffey Times: “Bedroom secrets” cost toy firm dear
  The Liffey Times: A talking rabbit that remembered too much has landed its American maker with a penalty of 85 million euros, the Data Protection Commission announced yesterday
  Valley Insider: an Irish fine of 85 million euros
The company stored children's conversations.
  European Desk: storing the conversations of children with its chatbot, Milo
  European Desk: Pebble had kept the recordings of 2.3 million children under 13 in the European Union for up to three years
  The Liffey Times: For as long as three years Pebble Labs hoarded what 2.3 million European children, all of them younger than 13, had confided to Milo
The company trained its software with the recordings.
  European Desk: had used them to train its software
  The Liffey Times: The recordings were then fed to the machine to make it talk better
  Valley Insider: Regulators in Dublin had objected to the way in which Pebble used children's chats to improve Milo
Parents had not consented.
  European Desk: without the consent of their parents
  The Liffey Times: Mothers and fathers, the commission says, were never asked
Brannigan spoke of bedroom secrets.
  European Desk: “These are bedroom secrets,” commissioner Aoife Brannigan said
  The Liffey Times: “These are bedroom secrets
Brannigan said a toy company should not keep them.
  European Desk: “A company that sells a toy has no business keeping them.”
  The Liffey Times: A company selling toys has no right to keep them,” said Aoife Brannigan, the commissioner
Pebble was ordered to erase the data.
  European Desk: Pebble was ordered to erase the data within 60 days
  The Liffey Times: Pebble has two months to wipe its servers
  Valley Insider: The company, which investors valued at 11 billion dollars in the spring, must delete the recordings by early November
The recordings have already been deleted.
  Valley Insider: Whitlock said that had already been done
The firm is valued at 11 billion dollars.
  European Desk: The firm, valued at $11 billion
  Valley Insider: The company, which investors valued at 11 billion dollars in the spring
The company will fight the fine.
  European Desk: said it would appeal to the High Court in Dublin
  The Liffey Times: The High Court will be asked to overturn the ruling, the company said
  Valley Insider: Pebble Labs says it will pay an Irish fine
  Valley Insider: Pebble shrugs off record EU fine
The company's head disagreed with the decision.
  European Desk: “We strongly disagree with this decision,” its chief executive, Marcus Oyelaran, said in a statement
  Valley Insider: “We strongly disagree with this decision,” founder Dana Whitlock said
The company says parents are asked for permission.
  European Desk: He said parents were asked for permission when they set up the device
  The Liffey Times: Its boss, Marcus Oyelaran, disputes that families were left in the dark
  The Liffey Times: a box had to be ticked before the rabbit would say its first word
  Valley Insider: parental permission is sought at set-up
A mother's discovery led to the inquiry in 2023.
  European Desk: The inquiry began in 2023 after a mother in Cork discovered
  The Liffey Times: It was Ms Sheila Garvey from Galway who set the ball rolling
The toy repeated a secret that the girl had told a year earlier.
  European Desk: Milo had repeated to her daughter a secret which the girl had told it a year earlier
  The Liffey Times: In 2023 she heard the rabbit recite to her little girl something that the child had whispered into its ear twelve months before
It is the first such penalty in Europe.
  European Desk: It is the first penalty imposed in Europe over a chatbot for children
  Valley Insider: The fine is the second in Europe over an artificial companion for children
Spain punished a rival.
  Valley Insider: Spain punished a rival in March
The Netherlands and Italy also investigate.
  European Desk: The Netherlands and Italy have opened inquiries of their own
  The Liffey Times: In Rome and The Hague, officials are looking into Milo as well
The fine is less than a month's earnings.
  Valley Insider: The sum is less than the start-up earns in a month, people close to the company said
Investors had feared worse.
  Valley Insider: investors had feared worse
Pebble plans a version for the elderly.
  Valley Insider: Pebble plans to bring out a version of Milo for the elderly next year

=== conflicts
quotation | European Desk: that sells a toy has no business keeping | The Liffey Times: selling toys has no right to keep
place | European Desk: Cork | The Liffey Times: Galway
denial | European Desk: it would appeal | Valley Insider: it will pay
denial | The Liffey Times: asked to overturn | Valley Insider: it will pay
attribution | European Desk: its chief executive, Marcus Oyelaran | Valley Insider: founder Dana Whitlock
figure | European Desk: the first penalty | Valley Insider: the second in Europe
