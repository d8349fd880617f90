Security Council resolution on Gulf shipping is vetoed

=== WorldDesk | 2024-01-16 | wire
Russia vetoes U.N. resolution on attacks against Red Sea shipping

UNITED NATIONS (WorldDesk) - Russia on Tuesday vetoed a United Nations resolution that would have imposed an arms embargo on the militia which has attacked merchant ships in the Red Sea, while China abstained.

Thirteen of the 15 members of the Security Council voted for the text, drafted by the United States and Japan. It was Russia's first veto of the year.

Russian ambassador Yevgeny Larin said that the draft was "a licence to bomb" and that it ignored the war in Gaza as the cause of the tension. His American colleague, Dorothy Haskell, retorted that sailors from 40 countries were being held to ransom. "The only thing sunk today was this Council's honour," she said.

Mozambique, which had been expected to abstain, voted in favour after a phrase on self-defence had been struck out on Monday night.

The militia has fired on 33 vessels since November and still holds the car carrier Orion Leader with 25 seamen, most of them Filipinos. Britain's envoy, Simon Thackeray, said that London would act with its allies outside the Council if it had to. Freight rates from Asia to Europe have tripled.

=== The Straits Chronicle | 2024-01-18
Council fails the seafarers

For Evelyn Bautista the news from New York came by text message. Her husband is second engineer of the Orion Leader, which was hijacked on November 19; 25 men are on board, and no resolution is going to bring them home for the present.

The motion, on which Washington and Tokyo had worked since Christmas, had all the votes it needed and one too many against it. Moscow killed it. Beijing, which imports half its oil through those waters, did the same; its delegate raised his hand a second after the Russian.

The text would have forbidden anyone to supply weapons to the militia. To Moscow's man, Yevgeny Larin, it amounted to a permit for air raids. He argued that whoever wanted calm at sea should begin in Gaza.

Ms Haskell, of the United States, answered with some heat. What had gone down, she told him, was the honour of the Council. People of two score nations were hostages, in her words.

To win over Mozambique the authors had taken out a passage about self-defence the evening before. It worked. By the reckoning of brokers in Singapore, it now costs three times as much as in October to ship a container to Rotterdam.

=== Maghreb Tribune | 2024-01-17
Algeria explains its vote as Moscow blocks embargo

Algeria joined the majority yesterday, but with a heavy heart, its ambassador Nadia Belkacem told the Security Council. She would have liked a sentence on a ceasefire in Gaza in it.

There were 13 votes in favour and one against. The veto of Russia, its second this month, put an end to the plan for an arms embargo against those who shoot at freighters in the Red Sea. China did not take sides.

"The only thing sunk today was the Council's credibility," the American representative complained. Yevgeny Larin of Russia had previously called the paper "a licence to bomb".

The British ambassador, Simon Thackeray, ruled out any action without the blessing of the Council. Mozambique, by contrast, withheld its vote until the last minute; it said yes only because a reference to the right of self-defence had vanished.

Thirty-three ships have come under fire in nine weeks. The port of Algiers reports that lorries are waiting 11 days for parts from China.

=== facts
Russia vetoed the resolution
  WorldDesk: Russia vetoes U.N. resolution on attacks against Red Sea shipping
  WorldDesk: Russia on Tuesday vetoed a United Nations resolution
  The Straits Chronicle: Moscow killed it
  Maghreb Tribune: Moscow blocks embargo
  Maghreb Tribune: The veto of Russia, its second this month, put an end to the plan for an arms embargo
The Council failed
  The Straits Chronicle: Council fails the seafarers
The resolution would have imposed an arms embargo on the militia
  WorldDesk: that would have imposed an arms embargo on the militia
  The Straits Chronicle: The text would have forbidden anyone to supply weapons to the militia
  Maghreb Tribune: the plan for an arms embargo against those who shoot at freighters in the Red Sea
The militia has attacked ships in the Red Sea
  WorldDesk: which has attacked merchant ships in the Red Sea
  Maghreb Tribune: those who shoot at freighters in the Red Sea
China abstained
  WorldDesk: China abstained
  The Straits Chronicle: Beijing, which imports half its oil through those waters, did the same
  The Straits Chronicle: its delegate raised his hand a second after the Russian
  Maghreb Tribune: China did not take sides
China imports half its oil through those waters
  The Straits Chronicle: which imports half its oil through those waters
Thirteen of 15 members voted for the text
  WorldDesk: Thirteen of the 15 members of the Security Council voted for the text
  The Straits Chronicle: The motion ... had all the votes it needed
  Maghreb Tribune: There were 13 votes in favour and one against
The United States and Japan drafted the text
  WorldDesk: drafted by the United States and Japan
  The Straits Chronicle: on which Washington and Tokyo had worked since Christmas
It was Russia's first veto of the year
  WorldDesk: It was Russia's first veto of the year
  Maghreb Tribune: its second this month
Larin called the draft a licence to bomb
  WorldDesk: Russian ambassador Yevgeny Larin said that the draft was "a licence to bomb"
  The Straits Chronicle: To Moscow's man, Yevgeny Larin, it amounted to a permit for air raids
  Maghreb Tribune: Yevgeny Larin of Russia had previously called the paper "a licence to bomb"
Larin said that the war in Gaza is the cause
  WorldDesk: that it ignored the war in Gaza as the cause of the tension
  The Straits Chronicle: He argued that whoever wanted calm at sea should begin in Gaza
Haskell: sailors from 40 countries are held to ransom
  WorldDesk: His American colleague, Dorothy Haskell, retorted that sailors from 40 countries were being held to ransom
  The Straits Chronicle: People of two score nations were hostages, in her words
Haskell answered with some heat
  The Straits Chronicle: Ms Haskell, of the United States, answered with some heat
Haskell: the only thing sunk today was this Council's honour
  WorldDesk: "The only thing sunk today was this Council's honour," she said
  The Straits Chronicle: What had gone down, she told him, was the honour of the Council
  Maghreb Tribune: "The only thing sunk today was the Council's credibility," the American representative complained
Mozambique had been expected to abstain
  WorldDesk: which had been expected to abstain
Mozambique voted in favour
  WorldDesk: Mozambique ... voted in favour
  The Straits Chronicle: It worked
  Maghreb Tribune: it said yes only because a reference to the right of self-defence had vanished
A phrase on self-defence was struck out
  WorldDesk: a phrase on self-defence had been struck out on Monday night
  The Straits Chronicle: To win over Mozambique the authors had taken out a passage about self-defence the evening before
  Maghreb Tribune: a reference to the right of self-defence had vanished
Mozambique withheld its vote until the last minute
  Maghreb Tribune: Mozambique, by contrast, withheld its vote until the last minute
The militia has fired on 33 vessels since November
  WorldDesk: The militia has fired on 33 vessels since November
  Maghreb Tribune: Thirty-three ships have come under fire in nine weeks
The militia holds the Orion Leader with 25 seamen
  WorldDesk: still holds the car carrier Orion Leader with 25 seamen
  The Straits Chronicle: 25 men are on board
The Orion Leader was hijacked on November 19
  The Straits Chronicle: which was hijacked on November 19
Most of the seamen are Filipinos
  WorldDesk: most of them Filipinos
Bautista's husband is second engineer of the Orion Leader
  The Straits Chronicle: Her husband is second engineer of the Orion Leader
Bautista got the news by text message
  The Straits Chronicle: For Evelyn Bautista the news from New York came by text message
No resolution will bring the seamen home for the present
  The Straits Chronicle: no resolution is going to bring them home for the present
Thackeray: Britain would act outside the Council
  WorldDesk: Britain's envoy, Simon Thackeray, said that London would act with its allies outside the Council if it had to
  Maghreb Tribune: The British ambassador, Simon Thackeray, ruled out any action without the blessing of the Council
Freight rates have tripled
  WorldDesk: Freight rates from Asia to Europe have tripled
  The Straits Chronicle: By the reckoning of brokers in Singapore, it now costs three times as much as in October to ship a container to Rotterdam
Algeria voted in favour
  Maghreb Tribune: Algeria joined the majority yesterday
Algeria voted with a heavy heart
  Maghreb Tribune: with a heavy heart, its ambassador Nadia Belkacem told the Security Council
Algeria explained its vote
  Maghreb Tribune: Algeria explains its vote
Belkacem would have liked a sentence on a ceasefire
  Maghreb Tribune: She would have liked a sentence on a ceasefire in Gaza in it
Lorries wait 11 days in Algiers
  Maghreb Tribune: The port of Algiers reports that lorries are waiting 11 days for parts from China

=== conflicts
denial | WorldDesk: China abstained | The Straits Chronicle: did the same
denial | The Straits Chronicle: did the same | Maghreb Tribune: did not take sides
figure | WorldDesk: Russia's first veto of the year | Maghreb Tribune: its second this month
quotation | WorldDesk: this Council's honour | Maghreb Tribune: the Council's credibility
quotation | The Straits Chronicle: the honour of the Council | Maghreb Tribune: the Council's credibility
denial | WorldDesk: would act with its allies outside | Maghreb Tribune: ruled out any action without
