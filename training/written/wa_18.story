Autoworkers' union and the presidential race

=== Continental | 2028-09-07 | wire
Machine workers union declines to back a candidate for president

DETROIT (CP) — The United Machine Workers, one of the country's largest industrial unions, said on Thursday that it would not endorse anyone for president, a setback for Vice President Corinne Adeyemi in three states that she can hardly afford to lose.

The union's board voted 14-3 against an endorsement, union president Walt Kosinski said. It has backed the Democrat in every election since 1992.

"Neither of them would promise us what we asked for," said Kosinski, 59, a former welder.

Adeyemi met with the board for 40 minutes on Aug. 30. Her Republican rival, Gov. Travis Holcomb of Indiana, did not accept an invitation, according to the union.

The union has 620,000 active members, 190,000 of them in Michigan, Ohio and Wisconsin.

In an internal poll, 58 percent of members favored Holcomb and 34 percent Adeyemi. Kosinski said the survey had played no part in the decision.

Adeyemi supports a 20 percent tariff on imported auto parts, her spokeswoman, Dee Marchand, said. The union wants 35 percent.

Three local chapters in Wisconsin said they would campaign for Adeyemi regardless.

=== Great Lakes Gazette | 2028-09-08
Kosinski's shrug: What the machine workers' silence tells Adeyemi

For the first time in 36 years, the Democratic candidate for the White House will have to do without the blessing of the machine workers.

All but three of the 17 people on their board preferred to sit this one out. Corinne Adeyemi had made her case to them for the better part of an hour at the end of August. Travis Holcomb talked with them as well, over a plate of pierogi at Kosinski's kitchen table, two participants told the Gazette.

“Neither of them would give us what we asked for,” said Walt Kosinski, who welded truck frames before he rose to the head of the union.

The members had left their leaders little room. Mr. Kosinski acknowledged that a survey, in which almost six in ten sided with the Indianan, had tipped the scale.

The vice president opposes any tariff on parts from Canada or Mexico, and has told the union so.

Not everybody will keep quiet. In Racine, Kenosha and Janesville, union halls are printing signs with her name. “I've never voted for a man who wouldn't look me in the eye,” said Donna Fritsch, a crane operator in Kenosha.

=== American Frontline News | 2028-09-07
Union bosses dump Adeyemi

Even the union bosses cannot stomach Corinne Adeyemi. In a stunning snub, the United Machine Workers announced on Wednesday that she won't get their endorsement.

It's not hard to see why. Rank-and-file workers want Travis Holcomb: he beat her 58 to 34 in the union's own survey.

Holcomb, who grew up in a trailer outside Muncie, called it “a victory for every man who carries a lunch pail.”

No Democrat since 1992 had failed to win the union's support. It is 260,000 members strong and has showered the party with $40 million in ten years.

“Neither of them promised us what we asked for,” sniffed Dee Marchand, a spokeswoman for the vice president, claiming that it was what the board had told her.

Adeyemi never bothered to show up before the board. She sent a video.

Her plan to slap a 20 percent duty on foreign parts isn't even enough for the bosses, who are asking for 35.

A few Wisconsin locals have said they will break ranks to knock on doors for her. In Janesville, where the truck plant closed under her party's last president, they may want to wear a helmet.

=== facts
The union will not endorse anyone.
  Continental: Machine workers union declines to back a candidate for president
  Continental: The United Machine Workers, one of the country's largest industrial unions, said on Thursday that it would not endorse anyone for president
  Great Lakes Gazette: the Democratic candidate for the White House will have to do without the blessing of the machine workers
  American Frontline News: Union bosses dump Adeyemi
  American Frontline News: the United Machine Workers announced on Wednesday that she won't get their endorsement
It is a setback for Adeyemi.
  Continental: a setback for Vice President Corinne Adeyemi in three states that she can hardly afford to lose
The board voted 14-3 against an endorsement.
  Continental: The union's board voted 14-3 against an endorsement
  Great Lakes Gazette: All but three of the 17 people on their board preferred to sit this one out
The union has backed Democrats since 1992.
  Continental: It has backed the Democrat in every election since 1992
  Great Lakes Gazette: For the first time in 36 years
  American Frontline News: No Democrat since 1992 had failed to win the union's support
Neither would promise what the union asked for.
  Continental: "Neither of them would promise us what we asked for," said Kosinski
  Great Lakes Gazette: “Neither of them would give us what we asked for,” said Walt Kosinski
  American Frontline News: “Neither of them promised us what we asked for,” sniffed Dee Marchand, a spokeswoman for the vice president
The board had told Marchand so.
  American Frontline News: it was what the board had told her
Kosinski leads the union.
  Continental: union president Walt Kosinski
  Great Lakes Gazette: he rose to the head of the union
Kosinski was a welder.
  Continental: Kosinski, 59, a former welder
  Great Lakes Gazette: who welded truck frames
Adeyemi met with the board.
  Continental: Adeyemi met with the board for 40 minutes on Aug. 30
  Great Lakes Gazette: Corinne Adeyemi had made her case to them for the better part of an hour at the end of August
  American Frontline News: Adeyemi never bothered to show up before the board
Adeyemi sent a video.
  American Frontline News: She sent a video
Holcomb did not meet with the board.
  Continental: Her Republican rival, Gov. Travis Holcomb of Indiana, did not accept an invitation
  Great Lakes Gazette: Travis Holcomb talked with them as well, over a plate of pierogi at Kosinski's kitchen table
The union has 620,000 members.
  Continental: The union has 620,000 active members
  American Frontline News: It is 260,000 members strong
190,000 members are in three states.
  Continental: 190,000 of them in Michigan, Ohio and Wisconsin
58 percent of members favored Holcomb.
  Continental: In an internal poll, 58 percent of members favored Holcomb and 34 percent Adeyemi
  Great Lakes Gazette: almost six in ten sided with the Indianan
  American Frontline News: Rank-and-file workers want Travis Holcomb
  American Frontline News: he beat her 58 to 34 in the union's own survey
The survey played no part in the decision.
  Continental: the survey had played no part in the decision
  Great Lakes Gazette: a survey, in which almost six in ten sided with the Indianan, had tipped the scale
The members left their leaders little room.
  Great Lakes Gazette: The members had left their leaders little room
Adeyemi supports a 20 percent tariff on parts.
  Continental: Adeyemi supports a 20 percent tariff on imported auto parts
  Great Lakes Gazette: The vice president opposes any tariff on parts from Canada or Mexico
  American Frontline News: Her plan to slap a 20 percent duty on foreign parts isn't even enough for the bosses
She has told the union so.
  Great Lakes Gazette: has told the union so
The union wants 35 percent.
  Continental: The union wants 35 percent
  American Frontline News: who are asking for 35
Three Wisconsin chapters campaign for Adeyemi.
  Continental: Three local chapters in Wisconsin said they would campaign for Adeyemi regardless
  Great Lakes Gazette: Not everybody will keep quiet
  Great Lakes Gazette: In Racine, Kenosha and Janesville, union halls are printing signs with her name
  American Frontline News: A few Wisconsin locals have said they will break ranks to knock on doors for her
Fritsch has never voted for a man who would not look at her.
  Great Lakes Gazette: “I've never voted for a man who wouldn't look me in the eye,” said Donna Fritsch, a crane operator in Kenosha
Even union bosses cannot stomach Adeyemi.
  American Frontline News: Even the union bosses cannot stomach Corinne Adeyemi
Holcomb called it a victory.
  American Frontline News: Holcomb, who grew up in a trailer outside Muncie, called it “a victory for every man who carries a lunch pail.”
Holcomb grew up in a trailer.
  American Frontline News: who grew up in a trailer outside Muncie
The union gave the party 40 million dollars.
  American Frontline News: has showered the party with $40 million in ten years
The plant in Janesville closed.
  American Frontline News: where the truck plant closed under her party's last president
They may want to wear a helmet.
  American Frontline News: they may want to wear a helmet

=== conflicts
date | Continental: said on Thursday | American Frontline News: announced on Wednesday
figure | Continental: 620,000 active members | American Frontline News: 260,000 members
attribution | Continental: said Kosinski, 59 | American Frontline News: sniffed Dee Marchand
attribution | Great Lakes Gazette: said Walt Kosinski | American Frontline News: sniffed Dee Marchand
quotation | Continental: would promise us | Great Lakes Gazette: would give us
quotation | Continental: would promise us | American Frontline News: promised us
quotation | Great Lakes Gazette: would give us | American Frontline News: promised us
denial | Continental: did not accept an invitation | Great Lakes Gazette: talked with them as well
denial | Continental: had played no part in the decision | Great Lakes Gazette: had tipped the scale
denial | Continental: Adeyemi met with the board | American Frontline News: never bothered to show up
denial | Great Lakes Gazette: had made her case to them | American Frontline News: never bothered to show up
denial | Continental: supports a 20 percent tariff | Great Lakes Gazette: opposes any tariff
denial | Great Lakes Gazette: opposes any tariff | American Frontline News: Her plan to slap a 20 percent duty
