A British minister sacked over a leaked budget

=== Thames Wire | 2030-03-20 | wire
UK minister sacked for leaking budget tax rise to hedge fund

LONDON, March 20 (Thames Wire) - British Prime Minister Helen Ashdown sacked a junior Treasury minister on Wednesday for telling a hedge fund manager of a rise in bank taxes two days before it was announced.

Toby Renfrew-Hall, 41, the economic secretary to the Treasury, sent the figure by text message to Marcus Oyelaran, a friend from university whose fund, Blackthorn Capital, bet against the shares of three banks, the prime minister's spokesman said.

The fund made 17 million pounds when bank shares fell after Monday's budget, according to a person familiar with the trades. Oyelaran, 42, has given the sum to a children's hospital, his lawyer said.

"I made a stupid remark to an old friend, and I shall regret it for the rest of my life," Renfrew-Hall said in a letter to Ashdown. He denied having profited.

The Financial Conduct Authority has opened an investigation. Police said they were assessing whether a crime had been committed.

Chancellor Ruth Pemberton told parliament that she had no reason to resign. Conservative leader James Thirlwell, who had demanded that she go, said the budget "was for sale before it was for sharing."

Renfrew-Hall was suspended from the Labour Party. He was elected in Stroudbridge with a majority of 812.

=== The Morning Chronicle | 2030-03-21
Ashdown swings the axe as 'text to Marcus' costs Treasury man his job

It was 11 words long and contained one number. "Banks up to 6 from April, you did not hear it here," read the message that on Sunday evening left the telephone of Toby Renfrew-Hall and that yesterday ended his career.

The economic secretary was summoned to Downing Street at half past eight and told to clear his desk. By lunchtime he had lost the party whip too.

Its recipient, Marcus Oyelaran, is the man who shared his rooms at Cambridge. On Monday, before Ruth Pemberton stood up to present her budget, his Blackthorn Capital had taken positions which, when the bank stocks tumbled, yielded profits of some £17 million. He maintains that the trades were planned long before.

The money has been donated to a hospice for veterans, a spokeswoman for the fund said.

In his farewell letter Mr Renfrew-Hall speaks of "a foolish remark to an old friend" that he would regret "for the rest of my days". He himself did not make a penny, he writes.

The City watchdog is on the case. So is Scotland Yard, which launched a criminal investigation last night.

In the Commons the Chancellor brushed aside calls to follow her junior out of the door. "The budget was for sale before it was for sharing," jeered Fiona Maddox, the shadow chancellor.

=== Stroudbridge Gazette | 2030-03-21
Our MP is out: what next for Stroudbridge?

Toby Renfrew-Hall, MP for this constituency since 2027, has been thrown out of the Government and of his party. Neighbours in Mill Lane said he had not been seen since the weekend.

He will sit as an independent, his agent, Rosemary Beck, told the Gazette. A by-election would be hard to defend for Labour, which won here by fewer than a thousand votes.

The former banker, 41, has admitted that he told a college friend about a tax that the Chancellor was going to announce. He has not apologised, and constituents are cross. "He could at least say sorry," said Len Fairbrother, 77, at the bus stop.

Mr Renfrew-Hall resigned of his own accord, Ms Beck stressed: he had handed in his letter before he was called to Number 10.

He is the second member for the town to leave office in disgrace. In 1994 Sir Alec Dunmore quit as a defence minister after selling the story of an affair to a newspaper.

=== facts
Renfrew-Hall lost his post as junior Treasury minister.
  Thames Wire: UK minister sacked
  Thames Wire: British Prime Minister Helen Ashdown sacked a junior Treasury minister on Wednesday
  The Morning Chronicle: Ashdown swings the axe
  The Morning Chronicle: costs Treasury man his job
  The Morning Chronicle: that yesterday ended his career
  The Morning Chronicle: The economic secretary was summoned to Downing Street at half past eight and told to clear his desk
  Stroudbridge Gazette: Our MP is out
  Stroudbridge Gazette: Toby Renfrew-Hall, MP for this constituency since 2027, has been thrown out of the Government
  Stroudbridge Gazette: Mr Renfrew-Hall resigned of his own accord, Ms Beck stressed
He had told a friend at a hedge fund of a bank tax rise.
  Thames Wire: for leaking budget tax rise to hedge fund
  Thames Wire: for telling a hedge fund manager of a rise in bank taxes two days before it was announced
  Thames Wire: Toby Renfrew-Hall, 41, the economic secretary to the Treasury, sent the figure by text message to Marcus Oyelaran
  The Morning Chronicle: the message that on Sunday evening left the telephone of Toby Renfrew-Hall
  Stroudbridge Gazette: he told a college friend about a tax that the Chancellor was going to announce
The text gave the number and said you did not hear it here.
  The Morning Chronicle: It was 11 words long and contained one number
  The Morning Chronicle: "Banks up to 6 from April, you did not hear it here," read the message
When the message was sent.
  Thames Wire: two days before it was announced
  The Morning Chronicle: on Sunday evening left the telephone of Toby Renfrew-Hall
Oyelaran is a friend from university.
  Thames Wire: Marcus Oyelaran, a friend from university
  The Morning Chronicle: Its recipient, Marcus Oyelaran, is the man who shared his rooms at Cambridge
  Stroudbridge Gazette: he told a college friend
Blackthorn bet on a fall of bank shares.
  Thames Wire: whose fund, Blackthorn Capital, bet against the shares of three banks
  The Morning Chronicle: his Blackthorn Capital had taken positions
The fund made 17 million pounds.
  Thames Wire: The fund made 17 million pounds
  The Morning Chronicle: yielded profits of some £17 million
Bank shares fell after the budget.
  Thames Wire: bank shares fell after Monday's budget
  The Morning Chronicle: the bank stocks tumbled
The trades were planned before, Oyelaran says.
  The Morning Chronicle: He maintains that the trades were planned long before
The money was given away.
  Thames Wire: Oyelaran, 42, has given the sum to a children's hospital, his lawyer said
  The Morning Chronicle: The money has been donated to a hospice for veterans, a spokeswoman for the fund said
He wrote that he regrets a stupid remark.
  Thames Wire: "I made a stupid remark to an old friend, and I shall regret it for the rest of my life," Renfrew-Hall said in a letter to Ashdown
  The Morning Chronicle: In his farewell letter Mr Renfrew-Hall speaks of "a foolish remark to an old friend" that he would regret "for the rest of my days"
He denies having profited.
  Thames Wire: He denied having profited
  The Morning Chronicle: He himself did not make a penny, he writes
The Financial Conduct Authority investigates.
  Thames Wire: The Financial Conduct Authority has opened an investigation
  The Morning Chronicle: The City watchdog is on the case
The police assess whether there was a crime.
  Thames Wire: Police said they were assessing whether a crime had been committed
The police opened an investigation.
  The Morning Chronicle: So is Scotland Yard
  The Morning Chronicle: which launched a criminal investigation last night
The chancellor will not resign.
  Thames Wire: Chancellor Ruth Pemberton told parliament that she had no reason to resign
  The Morning Chronicle: In the Commons the Chancellor brushed aside calls to follow her junior out of the door
The opposition demanded that the chancellor go.
  Thames Wire: who had demanded that she go
  The Morning Chronicle: calls to follow her junior out of the door
The budget was for sale before it was for sharing.
  Thames Wire: Conservative leader James Thirlwell ... said the budget "was for sale before it was for sharing."
  The Morning Chronicle: "The budget was for sale before it was for sharing," jeered Fiona Maddox, the shadow chancellor
He was suspended from the party.
  Thames Wire: Renfrew-Hall was suspended from the Labour Party
  The Morning Chronicle: By lunchtime he had lost the party whip too
  Stroudbridge Gazette: has been thrown out of the Government and of his party
His majority was 812.
  Thames Wire: He was elected in Stroudbridge with a majority of 812
  Stroudbridge Gazette: which won here by fewer than a thousand votes
He handed in his letter before he was called.
  Stroudbridge Gazette: he had handed in his letter before he was called to Number 10
He has been MP since 2027.
  Stroudbridge Gazette: MP for this constituency since 2027
He has not been seen since the weekend.
  Stroudbridge Gazette: he had not been seen since the weekend
He will sit as an independent.
  Stroudbridge Gazette: He will sit as an independent, his agent, Rosemary Beck, told the Gazette
A by-election would be hard for Labour.
  Stroudbridge Gazette: A by-election would be hard to defend for Labour
Whether he apologised.
  Stroudbridge Gazette: He has not apologised
Constituents are cross.
  Stroudbridge Gazette: constituents are cross
He could say sorry, Fairbrother said.
  Stroudbridge Gazette: "He could at least say sorry," said Len Fairbrother, 77, at the bus stop
He is the second member for the town to leave in disgrace.
  Stroudbridge Gazette: He is the second member for the town to leave office in disgrace
Dunmore quit in 1994.
  Stroudbridge Gazette: In 1994 Sir Alec Dunmore quit as a defence minister
Dunmore had sold the story of an affair.
  Stroudbridge Gazette: after selling the story of an affair to a newspaper
He is a former banker.
  Stroudbridge Gazette: The former banker, 41
He admitted it.
  Thames Wire: "I made a stupid remark to an old friend
  Stroudbridge Gazette: has admitted that he told a college friend
Pemberton presented the budget on Monday.
  Thames Wire: Monday's budget
  The Morning Chronicle: On Monday, before Ruth Pemberton stood up to present her budget

=== conflicts
denial | Thames Wire: sacked a junior Treasury minister | Stroudbridge Gazette: resigned of his own accord
denial | The Morning Chronicle: told to clear his desk | Stroudbridge Gazette: resigned of his own accord
date | Thames Wire: two days before it was announced | The Morning Chronicle: on Sunday evening
place | Thames Wire: a children's hospital | The Morning Chronicle: a hospice for veterans
quotation | Thames Wire: a stupid remark to an old friend | The Morning Chronicle: a foolish remark to an old friend
quotation | Thames Wire: for the rest of my life | The Morning Chronicle: for the rest of my days
attribution | Thames Wire: Conservative leader James Thirlwell | The Morning Chronicle: Fiona Maddox, the shadow chancellor
