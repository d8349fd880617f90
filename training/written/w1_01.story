Malawi's presidential run-off

=== Lake Press Agency | 2025-10-05 | wire
Malawi's Chisale wins run-off, rival cries foul

LILONGWE, Oct 5 - Opposition leader Grace Chisale won Malawi's presidential run-off with 52.8 percent of the vote, the electoral commission said on Sunday, making her the second woman to lead the country.

President Moses Kapalamula, who had sought a second term, received 47.2 percent, according to commission chairman Justice Ishmael Banda. Turnout was 61 percent, down from 76 percent in the first round in August.

Kapalamula refused to concede and said that he would ask the constitutional court to annul the result. "They have stolen the voice of the villages," he told supporters at his party's headquarters in Blantyre.

The court struck down the result of the 2019 election because correction fluid had been used on tally sheets.

Observers from the African Union described the poll as calm and credible. The European Union mission noted delays at about 140 polling stations in the south but found no evidence of fraud.

Chisale, a 58-year-old economist and former central bank governor, promised to bring down the price of maize. She will be sworn in on Oct 18.

=== The Shire Tribune | 2025-10-06
A banker beats a general

Five years after she was sacked from the Reserve Bank, Grace Chisale is to move into State House. The economist, who is 58, took just under 53 per cent of the ballots in the second round, Justice Ishmael Banda announced in Lilongwe to cheers and a few boos.

It was a bitter night for the incumbent. Moses Kapalamula, a retired general, trailed by more than five points and drew barely half of his August vote in the Northern Region. He has let it be known that his lawyers will go to the constitutional court and seek to have the outcome set aside. Speaking in Zomba, he told his followers: "They have stolen the voice of our villages."

Foreign monitors saw it otherwise. The AU team spoke of an orderly and believable election; its counterpart from Brussels counted late openings at some 140 stations, all of them in the centre of the country, and added that nothing pointed to rigging.

Fewer people bothered to vote: six in ten, against three in four last time.

Cheaper maize was the heart of her campaign, and she repeated that pledge yesterday. "No child will go to bed hungry because a trader is greedy," she said.

The inauguration is set for 18 October. Only Joyce Banda, who ruled from 2012 to 2014, preceded her as a female head of state.

=== Africa Desk | 2025-10-06
Explainer: What happens now in Malawi?

Malawi has a president-elect, but may have to wait before it has a president. Grace Chisale was declared the winner on Saturday by the electoral body. Her opponent has seven days to file a complaint, and his party says that it will use them.

Could the judges overturn the vote? They have done so before. In 2020 they threw out the previous year's election after it turned out that Tipp-Ex had been applied to result forms, and Malawians had to vote again.

This time, lawyers are sceptical. "There is no Tipp-Ex in this story," said Thoko Mhango, who teaches law in Zomba. The African Union has already given the exercise its blessing.

Money may be a bigger headache. The kwacha has lost 44 percent of its value since 2022, and fuel queues stretch for kilometres. Chisale, once the head of the treasury, has said she will reopen talks with the International Monetary Fund within a month.

=== facts
Chisale won the run-off.
  Lake Press Agency: Malawi's Chisale wins run-off
  Lake Press Agency: Opposition leader Grace Chisale won Malawi's presidential run-off with 52.8 percent of the vote
  The Shire Tribune: A banker beats a general
  The Shire Tribune: Grace Chisale is to move into State House
  The Shire Tribune: The economist, who is 58, took just under 53 per cent of the ballots in the second round
  Africa Desk: Malawi has a president-elect
  Africa Desk: Grace Chisale was declared the winner on Saturday by the electoral body
The commission announced the result.
  Lake Press Agency: the electoral commission said on Sunday
  The Shire Tribune: Justice Ishmael Banda announced in Lilongwe
  Africa Desk: Grace Chisale was declared the winner on Saturday by the electoral body
She is the second woman to lead the country.
  Lake Press Agency: making her the second woman to lead the country
  The Shire Tribune: Only Joyce Banda, who ruled from 2012 to 2014, preceded her as a female head of state
The announcement drew cheers and boos.
  The Shire Tribune: to cheers and a few boos
Kapalamula lost.
  Lake Press Agency: President Moses Kapalamula ... received 47.2 percent
  The Shire Tribune: Moses Kapalamula, a retired general, trailed by more than five points
He had sought a second term.
  Lake Press Agency: who had sought a second term
He drew half of his August vote in the north.
  The Shire Tribune: drew barely half of his August vote in the Northern Region
Turnout fell to 61 percent.
  Lake Press Agency: Turnout was 61 percent, down from 76 percent in the first round in August
  The Shire Tribune: Fewer people bothered to vote: six in ten, against three in four last time
He did not concede.
  Lake Press Agency: rival cries foul
  Lake Press Agency: Kapalamula refused to concede
He will ask the court to annul the result.
  Lake Press Agency: he would ask the constitutional court to annul the result
  The Shire Tribune: his lawyers will go to the constitutional court and seek to have the outcome set aside
  Africa Desk: his party says that it will use them
They have stolen the voice of the villages, he said.
  Lake Press Agency: "They have stolen the voice of the villages," he told supporters at his party's headquarters in Blantyre
  The Shire Tribune: Speaking in Zomba, he told his followers: "They have stolen the voice of our villages."
The court annulled the 2019 election over correction fluid.
  Lake Press Agency: The court struck down the result of the 2019 election
  Africa Desk: They have done so before
  Africa Desk: In 2020 they threw out the previous year's election
Correction fluid was on the forms in 2019.
  Lake Press Agency: correction fluid had been used on tally sheets
  Africa Desk: it turned out that Tipp-Ex had been applied to result forms
Malawians had to vote again in 2020.
  Africa Desk: Malawians had to vote again
African Union observers found the poll credible.
  Lake Press Agency: Observers from the African Union described the poll as calm and credible
  The Shire Tribune: The AU team spoke of an orderly and believable election
  Africa Desk: The African Union has already given the exercise its blessing
The EU mission noted delays at 140 stations.
  Lake Press Agency: The European Union mission noted delays at about 140 polling stations in the south
  The Shire Tribune: its counterpart from Brussels counted late openings at some 140 stations, all of them in the centre of the country
The EU mission found no fraud.
  Lake Press Agency: found no evidence of fraud
  The Shire Tribune: nothing pointed to rigging
She used to head the central bank.
  Lake Press Agency: Chisale, a 58-year-old economist and former central bank governor
  Africa Desk: Chisale, once the head of the treasury
She was sacked from the Reserve Bank.
  The Shire Tribune: Five years after she was sacked from the Reserve Bank
She promised cheaper maize.
  Lake Press Agency: promised to bring down the price of maize
  The Shire Tribune: Cheaper maize was the heart of her campaign
  The Shire Tribune: she repeated that pledge yesterday
No child will go to bed hungry, she said.
  The Shire Tribune: "No child will go to bed hungry because a trader is greedy," she said
She will be sworn in on October 18.
  Lake Press Agency: She will be sworn in on Oct 18
  The Shire Tribune: The inauguration is set for 18 October
The swearing-in may be delayed.
  Africa Desk: may have to wait before it has a president
The loser has seven days to complain.
  Africa Desk: Her opponent has seven days to file a complaint
Lawyers are sceptical.
  Africa Desk: This time, lawyers are sceptical
There is no Tipp-Ex in this story, Mhango said.
  Africa Desk: "There is no Tipp-Ex in this story," said Thoko Mhango
Mhango teaches law in Zomba.
  Africa Desk: who teaches law in Zomba
The kwacha has lost value.
  Africa Desk: The kwacha has lost 44 percent of its value since 2022
Fuel queues are long.
  Africa Desk: fuel queues stretch for kilometres
She will reopen talks with the IMF.
  Africa Desk: she will reopen talks with the International Monetary Fund within a month
It was a bitter night for the incumbent.
  The Shire Tribune: It was a bitter night for the incumbent
Money may be a bigger headache.
  Africa Desk: Money may be a bigger headache

=== conflicts
date | Lake Press Agency: on Sunday | Africa Desk: on Saturday
place | Lake Press Agency: in Blantyre | The Shire Tribune: Speaking in Zomba
quotation | Lake Press Agency: the voice of the villages | The Shire Tribune: the voice of our villages
place | Lake Press Agency: in the south | The Shire Tribune: in the centre of the country
name | Lake Press Agency: former central bank governor | Africa Desk: once the head of the treasury
