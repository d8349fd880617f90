Author turns down a literary prize

=== NordPress | 2024-10-22 | wire
Danish novelist Thorsager turns down 100,000-euro Boreal Prize

OSLO - Danish novelist Signe Thorsager has declined this year's Boreal Prize, one of the best-endowed literary awards in northern Europe, the foundation that gives it said on Tuesday.

Thorsager, 63, was to receive 100,000 euros for "The Ice Register", a novel about a customs officer in Greenland.

The author objects to the main sponsor of the prize, the shipping firm Haldane Lines, which carries oil from the Arctic. "I cannot take money from the people who are melting my subject," she wrote to the jury.

Jury chairman Arne Solli learnt of her refusal from the letter on Monday. Nobody had expected it, he said.

The prize will not be awarded to anyone else this year, the foundation said. It was turned down once before, in 1988, by a Finnish poet.

"She is right, and I envy her the courage," said Icelandic poet Einar Thorláksson, who had come second.

Haldane Lines, which has paid for the prize since 2012, regretted the step but will go on supporting it.

Thorsager lives in Aarhus and has written nine novels, which have been translated into 30 languages.

=== Kulturbladet | 2024-10-23
A no that was heard: Signe Thorsager and the price of ice

The letter consists of eleven lines and not one of them says thank you.

"I will not take money from people who are melting my country," Signe Thorsager writes to the jury of the Boreal Prize. So nothing will come of the 100,000 euros, nor of the dinner with the king.

In the corridors one hears that the surprise was not so great. Arne Solli, who heads the jury, had been warned over the telephone by her publisher as early as August that she would say no.

Now the runner-up may rejoice: the sum goes to the Icelander Einar Thorláksson and his poems about sheep, the foundation's director Mette Ravn said.

Haldane Lines does not find it funny. The shipowner, whose tankers ply the polar sea, is withdrawing its money from 2025 on.

Nobody had ever refused the Boreal before. Thorsager has now done what laureates only talk about at parties.

"The Ice Register", the tale of a Greenland customs man, has been back among the bestsellers since yesterday.

=== The Reykjavik Reader | 2024-10-23
Aarhus author snubs the shipping money

Signe Thorsager has sent the Boreal Prize back unopened, and the North is divided about it.

"She is right, and I envy her the courage," said the Faroese writer Rói Djurhuus. Others pointed out that the customs officer in her own novel lives on oil money too.

The 63-year-old, whose nine books can be read in some thirty tongues, stuck to her writing desk on Tuesday and did not answer the phone.

The sponsor, Haldane Lines, was not amused but said it would keep its word and stay on board.

There are precedents. A poet from Finland said no in the eighties because the ceremony clashed with the moose hunt. The jury did not ask him a second time.

=== facts
Thorsager declined the Boreal Prize.
  NordPress: Danish novelist Thorsager turns down 100,000-euro Boreal Prize
  NordPress: Danish novelist Signe Thorsager has declined this year's Boreal Prize
  Kulturbladet: A no that was heard
  Kulturbladet: So nothing will come of the 100,000 euros
  The Reykjavik Reader: Aarhus author snubs the shipping money
  The Reykjavik Reader: Signe Thorsager has sent the Boreal Prize back unopened
The foundation announced it on Tuesday.
  NordPress: the foundation that gives it said on Tuesday
The prize is among the best-endowed of northern Europe.
  NordPress: one of the best-endowed literary awards in northern Europe
The prize is worth 100,000 euros.
  NordPress: was to receive 100,000 euros for "The Ice Register"
  Kulturbladet: the 100,000 euros
The dinner with the king falls through.
  Kulturbladet: nor of the dinner with the king
"The Ice Register" is about a customs officer in Greenland.
  NordPress: a novel about a customs officer in Greenland
  Kulturbladet: the tale of a Greenland customs man
The novel is among the bestsellers again.
  Kulturbladet: has been back among the bestsellers since yesterday
The author objects to the sponsor.
  NordPress: The author objects to the main sponsor of the prize, the shipping firm Haldane Lines
Haldane carries oil in the Arctic.
  NordPress: which carries oil from the Arctic
  Kulturbladet: whose tankers ply the polar sea
Thorsager wrote that she takes no money from people who are melting it.
  NordPress: "I cannot take money from the people who are melting my subject," she wrote to the jury
  Kulturbladet: "I will not take money from people who are melting my country," Signe Thorsager writes to the jury
The letter has eleven lines.
  Kulturbladet: The letter consists of eleven lines
The letter says no thank you.
  Kulturbladet: not one of them says thank you
The jury chairman knew nothing before the letter.
  NordPress: Jury chairman Arne Solli learnt of her refusal from the letter on Monday
  Kulturbladet: Arne Solli, who heads the jury, had been warned over the telephone by her publisher as early as August
Nobody expected the refusal.
  NordPress: Nobody had expected it
  Kulturbladet: the surprise was not so great
The prize goes to nobody else this year.
  NordPress: The prize will not be awarded to anyone else this year
  Kulturbladet: the sum goes to the Icelander Einar Thorláksson
The runner-up may rejoice.
  Kulturbladet: Now the runner-up may rejoice
Thorláksson came second.
  NordPress: who had come second
  Kulturbladet: the runner-up may rejoice: the sum goes to the Icelander Einar Thorláksson
The prize had been refused before.
  NordPress: It was turned down once before, in 1988, by a Finnish poet
  Kulturbladet: Nobody had ever refused the Boreal before
  The Reykjavik Reader: There are precedents
  The Reykjavik Reader: A poet from Finland said no in the eighties
The ceremony clashed with the moose hunt.
  The Reykjavik Reader: because the ceremony clashed with the moose hunt
The jury did not ask the poet again.
  The Reykjavik Reader: The jury did not ask him a second time
Haldane goes on supporting the prize.
  NordPress: will go on supporting it
  Kulturbladet: is withdrawing its money from 2025 on
  The Reykjavik Reader: it would keep its word and stay on board
Haldane has paid since 2012.
  NordPress: which has paid for the prize since 2012
Haldane regretted the step.
  NordPress: Haldane Lines ... regretted the step
  Kulturbladet: Haldane Lines does not find it funny
  The Reykjavik Reader: The sponsor, Haldane Lines, was not amused
Thorsager is 63.
  NordPress: Thorsager, 63
  The Reykjavik Reader: The 63-year-old
Thorsager lives in Aarhus.
  NordPress: Thorsager lives in Aarhus
  The Reykjavik Reader: Aarhus author
She has written nine novels.
  NordPress: has written nine novels
  The Reykjavik Reader: whose nine books
Her books are translated into 30 languages.
  NordPress: which have been translated into 30 languages
  The Reykjavik Reader: can be read in some thirty tongues
Thorsager did what laureates only talk about.
  Kulturbladet: Thorsager has now done what laureates only talk about at parties
The North is divided.
  The Reykjavik Reader: the North is divided about it
A writer said that he envies her courage.
  NordPress: "She is right, and I envy her the courage," said Icelandic poet Einar Thorláksson
  The Reykjavik Reader: "She is right, and I envy her the courage," said the Faroese writer Rói Djurhuus
The customs officer of the novel lives on oil money.
  The Reykjavik Reader: the customs officer in her own novel lives on oil money too
Thorsager stayed at her desk.
  The Reykjavik Reader: stuck to her writing desk on Tuesday
Thorsager did not answer the phone.
  The Reykjavik Reader: did not answer the phone

=== conflicts
denial | NordPress: learnt of her refusal from the letter | Kulturbladet: had been warned over the telephone
denial | NordPress: Nobody had expected it | Kulturbladet: the surprise was not so great
denial | NordPress: will not be awarded to anyone else | Kulturbladet: goes to the Icelander Einar Thorláksson
denial | NordPress: will go on supporting it | Kulturbladet: is withdrawing its money
denial | Kulturbladet: is withdrawing its money | The Reykjavik Reader: keep its word and stay on board
denial | NordPress: was turned down once before | Kulturbladet: Nobody had ever refused the Boreal before
denial | Kulturbladet: Nobody had ever refused the Boreal before | The Reykjavik Reader: There are precedents
attribution | NordPress: said Icelandic poet Einar Thorláksson | The Reykjavik Reader: said the Faroese writer Rói Djurhuus
quotation | NordPress: the people who are melting my subject | Kulturbladet: people who are melting my country
