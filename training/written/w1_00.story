A Norwegian minister resigns over an undeclared cabin

=== Nordwire | 2023-09-14 | wire
Norwegian fisheries minister quits over undeclared cabin

OSLO - Norway's fisheries minister, Ingrid Solhaug, resigned on Thursday after admitting that she had failed to declare a holiday cabin given to her husband by a salmon farmer.

Prime Minister Tore Lindvik accepted her resignation at a meeting in his office and named Labour lawmaker Hanne Berget, 44, as her successor.

"I should have asked myself the questions that others are now asking," Solhaug told reporters. "I did nothing illegal, but I lost the trust I need."

The newspaper Kystposten reported last week that the cabin near Hemsedal, valued at 6.2 million crowns ($580,000), was transferred to her husband in 2021 by Arvid Moen, the founder of Moen Havbruk.

Four months later the ministry granted the company two new farming licences. Solhaug has said that she took no part in that decision.

Police in Oslo said they had opened no investigation. The Progress Alliance, the largest opposition party, called for parliament's scrutiny committee to look into the case.

Solhaug, 51, is the third minister to leave Lindvik's government since it took office in 2021.

=== Bergen Courier | 2023-09-15
Salmon cabin sinks Solhaug

The woman in charge of Norway's fish stepped down yesterday, a week after it emerged that her spouse had been handed a mountain lodge by one of the country's richest salmon barons. She never entered the gift in the register of interests.

Tore Lindvik, the prime minister, agreed to let her go when the two met on Thursday morning. Her place is taken by Hanne Berget, a 47-year-old backbencher from Nordland who sits on the industry committee.

Ingrid Solhaug insisted that she had broken no law. But the confidence on which the job depends was gone, she conceded. "I should have asked the questions others now ask," she said, visibly moved.

The lodge, near Geilo, changed hands two years ago, and property agents put its worth at just over six million crowns. Its donor was Arvid Moen, whose firm was awarded a pair of new concessions by the ministry a few months afterwards. According to minutes seen by the Courier, it was Solhaug who chaired the meeting at which they were signed off.

Detectives are not looking into the matter, a spokeswoman for the Oslo force said.

Two cabinet colleagues have gone before her, one of them over a plagiarised thesis.

=== Folkets Stemme | 2023-09-14
One law for them: how the cabin minister got away with it

She has gone, but nobody will be charged. That is the outcome of the scandal around Ingrid Solhaug, who gave up the fisheries portfolio on Thursday with a smile and a severance cheque of three months' pay.

Solhaug's husband, the lawyer Per Solhaug, received the chalet from salmon magnate Arvid Moen as thanks for "legal advice", the lawyer told this site. Neighbours say the couple spent both Christmas and Easter there.

The Conservatives want the scrutiny committee of the Storting to take up the affair. Its chairman, Geir Aune, said on Thursday night that he would summon Lindvik himself. "The prime minister knew about this in March," Aune said, an assertion that Lindvik's office rejected as pure invention.

Berget, the new minister, owns shares in two fish farms, according to the public register. She has promised to sell them.

=== facts
Fisheries minister Solhaug resigned.
  Nordwire: Norwegian fisheries minister quits over undeclared cabin
  Nordwire: Norway's fisheries minister, Ingrid Solhaug, resigned on Thursday
  Bergen Courier: Salmon cabin sinks Solhaug
  Bergen Courier: The woman in charge of Norway's fish stepped down yesterday
  Folkets Stemme: She has gone
  Folkets Stemme: who gave up the fisheries portfolio on Thursday
She had not declared the cabin.
  Nordwire: she had failed to declare a holiday cabin
  Bergen Courier: She never entered the gift in the register of interests
The cabin was a gift of salmon farmer Moen to her husband.
  Nordwire: a holiday cabin given to her husband by a salmon farmer
  Nordwire: the cabin near Hemsedal ... was transferred to her husband in 2021 by Arvid Moen
  Bergen Courier: her spouse had been handed a mountain lodge by one of the country's richest salmon barons
  Bergen Courier: The lodge, near Geilo, changed hands two years ago
  Bergen Courier: Its donor was Arvid Moen
  Folkets Stemme: Solhaug's husband, the lawyer Per Solhaug, received the chalet from salmon magnate Arvid Moen
The affair came out the week before.
  Nordwire: The newspaper Kystposten reported last week
  Bergen Courier: a week after it emerged
Lindvik accepted the resignation.
  Nordwire: Prime Minister Tore Lindvik accepted her resignation at a meeting in his office
  Bergen Courier: Tore Lindvik, the prime minister, agreed to let her go when the two met on Thursday morning
Berget succeeds her.
  Nordwire: named Labour lawmaker Hanne Berget, 44, as her successor
  Bergen Courier: Her place is taken by Hanne Berget, a 47-year-old backbencher from Nordland
  Folkets Stemme: Berget, the new minister
Berget sits on the industry committee.
  Bergen Courier: who sits on the industry committee
She should have asked the questions.
  Nordwire: "I should have asked myself the questions that others are now asking," Solhaug told reporters
  Bergen Courier: "I should have asked the questions others now ask," she said, visibly moved
She did nothing illegal, she said.
  Nordwire: I did nothing illegal
  Bergen Courier: Ingrid Solhaug insisted that she had broken no law
She lost the trust she needs.
  Nordwire: I lost the trust I need
  Bergen Courier: the confidence on which the job depends was gone, she conceded
The cabin is worth about six million crowns.
  Nordwire: the cabin near Hemsedal, valued at 6.2 million crowns ($580,000)
  Bergen Courier: property agents put its worth at just over six million crowns
The ministry granted Moen's company two licences.
  Nordwire: Four months later the ministry granted the company two new farming licences
  Bergen Courier: whose firm was awarded a pair of new concessions by the ministry a few months afterwards
Whether she took part in the licence decision.
  Nordwire: Solhaug has said that she took no part in that decision
  Bergen Courier: it was Solhaug who chaired the meeting at which they were signed off
Police do not investigate.
  Nordwire: Police in Oslo said they had opened no investigation
  Bergen Courier: Detectives are not looking into the matter, a spokeswoman for the Oslo force said
Nobody will be charged.
  Folkets Stemme: nobody will be charged
An opposition party wants the scrutiny committee to take up the case.
  Nordwire: The Progress Alliance, the largest opposition party, called for parliament's scrutiny committee to look into the case
  Folkets Stemme: The Conservatives want the scrutiny committee of the Storting to take up the affair
She is the third minister to leave.
  Nordwire: Solhaug, 51, is the third minister to leave Lindvik's government
  Bergen Courier: Two cabinet colleagues have gone before her
The government took office in 2021.
  Nordwire: since it took office in 2021
One went over a plagiarised thesis.
  Bergen Courier: one of them over a plagiarised thesis
She gets three months' severance.
  Folkets Stemme: a severance cheque of three months' pay
It was thanks for legal advice, her husband says.
  Folkets Stemme: as thanks for "legal advice", the lawyer told this site
The couple spent holidays there.
  Folkets Stemme: Neighbours say the couple spent both Christmas and Easter there
Aune will summon Lindvik.
  Folkets Stemme: Its chairman, Geir Aune, said on Thursday night that he would summon Lindvik himself
Lindvik knew in March, Aune says.
  Folkets Stemme: "The prime minister knew about this in March," Aune said
Lindvik's office rejects that.
  Folkets Stemme: an assertion that Lindvik's office rejected as pure invention
Berget owns fish farm shares.
  Folkets Stemme: Berget, the new minister, owns shares in two fish farms
She has promised to sell them.
  Folkets Stemme: She has promised to sell them
Moen founded Moen Havbruk.
  Nordwire: Arvid Moen, the founder of Moen Havbruk
  Bergen Courier: Arvid Moen, whose firm
Berget owns shares, according to the register.
  Folkets Stemme: according to the public register
She got away with it.
  Folkets Stemme: how the cabin minister got away with it
She left with a smile.
  Folkets Stemme: with a smile

=== conflicts
figure | Nordwire: 44 | Bergen Courier: 47-year-old
quotation | Nordwire: I should have asked myself the questions that others are now asking | Bergen Courier: I should have asked the questions others now ask
place | Nordwire: Hemsedal | Bergen Courier: Geilo
denial | Nordwire: she took no part in that decision | Bergen Courier: Solhaug who chaired the meeting
name | Nordwire: The Progress Alliance | Folkets Stemme: The Conservatives
