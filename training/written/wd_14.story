A carmaker merger fails in Japan

=== Tokyo Wire Service | 2025-02-06 | wire
Japan's Hikari Motor and Nagase end merger talks

TOKYO, Feb 6 (TWS) - Japanese carmakers Hikari Motor and Nagase called off talks on a $45 billion merger on Thursday, six weeks after announcing them, because they could not agree on who would be in charge.

Hikari had proposed to turn its smaller rival into a subsidiary. Nagase's board rejected the idea on Wednesday, its president, Shinji Kuroda, said.

"We came to marry, not to be adopted," Kuroda told a news conference in Yokohama.

The two firms will go on developing batteries together, they said in a joint statement. Neither has to pay a break-up fee.

Nagase, which lost 80 billion yen in the last quarter, plans to cut 9,000 jobs worldwide. Its biggest shareholder, France's Renvoy, welcomed the end of the talks.

Kuroda, 63, said he would not resign. Hikari's president, Tomoko Ishii, said she regretted the outcome but did not rule out a new attempt.

Nagase shares fell 7.1 percent in Tokyo. Hikari's rose 5.4 percent.

=== The Kanto Shimbun | 2025-02-07
Wedding cancelled: why pride won over numbers at Nagase

Six weeks ago they smiled for the cameras, hand on hand. Yesterday the heads of Hikari and Nagase did not even share a podium as they buried a union that would have created the third-largest car group in the world.

It was a matter of control. Ms Ishii wanted Nagase as a daughter company, and Nagase would not have it: its directors turned the proposal down on Wednesday evening.

"We came to marry, not to be bought," Mr Kuroda said in Yokohama.

He himself is on his way out. The president handed in his resignation after the meeting and will leave at the end of March, a director said.

For Ms Ishii the matter is closed once and for all; there will be no second proposal, she told the Shimbun.

Even the battery alliance is not to survive. Hikari notified its partner that it would withdraw from the joint laboratory in Nagoya, where 300 engineers work.

Investors sided with the jilted bride's suitor. Hikari gained more than 5 per cent, while the smaller maker gave up 7 per cent.

=== Motor Ledger | 2025-02-06
Renvoy fumes as Nagase deal dies

PARIS - One party has lost more than face in Tokyo. Renvoy, which holds 36 percent of Nagase, called the collapse of the merger "a waste of a golden chance", after it had hoped to sell at a premium.

The companies ended their negotiations on Thursday. They failed to settle on a structure in which Nagase would not have been the junior partner.

The French will not be the only ones to count costs. A termination fee of 100 billion yen falls due within 60 days, to be borne by Nagase, according to the memorandum signed in December.

Nagase is in poor shape. It made a loss of 80 billion yen between October and December, and 9,000 employees will have to go, most of them in Thailand and Mexico. Its plant in Smyrna will lose one shift.

Chief executive Shigeru Kuroda has held the top job since 2019. His predecessor fell over an expenses scandal in which several executives were charged, one of whom was acquitted last year.

Taiwanese electronics group Foxwell, long said to be keen on Nagase, did not respond to requests for comment.

=== facts
Hikari and Nagase called off their merger talks
  Tokyo Wire Service: Japan's Hikari Motor and Nagase end merger talks
  Tokyo Wire Service: Japanese carmakers Hikari Motor and Nagase called off talks on a $45 billion merger on Thursday
  The Kanto Shimbun: Wedding cancelled
  The Kanto Shimbun: they buried a union
  Motor Ledger: Nagase deal dies
  Motor Ledger: The companies ended their negotiations on Thursday
The talks had been announced six weeks before
  Tokyo Wire Service: six weeks after announcing them
  The Kanto Shimbun: Six weeks ago they smiled for the cameras
They could not agree who would be in charge
  Tokyo Wire Service: because they could not agree on who would be in charge
  The Kanto Shimbun: It was a matter of control
  Motor Ledger: They failed to settle on a structure in which Nagase would not have been the junior partner
The heads did not share a podium
  The Kanto Shimbun: Yesterday the heads of Hikari and Nagase did not even share a podium
The union would have been the third-largest car group
  The Kanto Shimbun: that would have created the third-largest car group in the world
Hikari proposed to make Nagase a subsidiary
  Tokyo Wire Service: Hikari had proposed to turn its smaller rival into a subsidiary
  The Kanto Shimbun: Ms Ishii wanted Nagase as a daughter company
Nagase's board rejected that on Wednesday
  Tokyo Wire Service: Nagase's board rejected the idea on Wednesday
  The Kanto Shimbun: Nagase would not have it
  The Kanto Shimbun: its directors turned the proposal down on Wednesday evening
Kuroda said they came to marry
  Tokyo Wire Service: "We came to marry, not to be adopted," Kuroda told a news conference in Yokohama
  The Kanto Shimbun: "We came to marry, not to be bought," Mr Kuroda said in Yokohama
Kuroda is president of Nagase
  Tokyo Wire Service: its president, Shinji Kuroda
  Motor Ledger: Chief executive Shigeru Kuroda has held the top job since 2019
Kuroda has held the job since 2019
  Motor Ledger: has held the top job since 2019
The firms go on developing batteries together
  Tokyo Wire Service: The two firms will go on developing batteries together
  The Kanto Shimbun: Even the battery alliance is not to survive
  The Kanto Shimbun: it would withdraw from the joint laboratory in Nagoya
The laboratory has 300 engineers
  The Kanto Shimbun: where 300 engineers work
No break-up fee is due
  Tokyo Wire Service: Neither has to pay a break-up fee
  Motor Ledger: A termination fee of 100 billion yen falls due within 60 days, to be borne by Nagase
A memorandum was signed in December
  Motor Ledger: according to the memorandum signed in December
Nagase lost 80 billion yen in the last quarter
  Tokyo Wire Service: Nagase, which lost 80 billion yen in the last quarter
  Motor Ledger: It made a loss of 80 billion yen between October and December
Nagase is in poor shape
  Motor Ledger: Nagase is in poor shape
Nagase will cut 9,000 jobs
  Tokyo Wire Service: plans to cut 9,000 jobs worldwide
  Motor Ledger: 9,000 employees will have to go, most of them in Thailand and Mexico
Smyrna will lose a shift
  Motor Ledger: Its plant in Smyrna will lose one shift
Renvoy welcomed the end of the talks
  Tokyo Wire Service: Its biggest shareholder, France's Renvoy, welcomed the end of the talks
  Motor Ledger: Renvoy fumes
  Motor Ledger: Renvoy, which holds 36 percent of Nagase, called the collapse of the merger "a waste of a golden chance"
Renvoy is a holder of Nagase
  Tokyo Wire Service: Its biggest shareholder, France's Renvoy
  Motor Ledger: Renvoy, which holds 36 percent of Nagase
Renvoy had hoped to sell at a premium
  Motor Ledger: after it had hoped to sell at a premium
Kuroda stays
  Tokyo Wire Service: Kuroda, 63, said he would not resign
  The Kanto Shimbun: He himself is on his way out
  The Kanto Shimbun: The president handed in his resignation after the meeting and will leave at the end of March
Ishii did not rule out a new attempt
  Tokyo Wire Service: but did not rule out a new attempt
  The Kanto Shimbun: For Ms Ishii the matter is closed once and for all
  The Kanto Shimbun: there will be no second proposal
Ishii regretted the outcome
  Tokyo Wire Service: Hikari's president, Tomoko Ishii, said she regretted the outcome
Nagase shares fell 7.1 percent
  Tokyo Wire Service: Nagase shares fell 7.1 percent in Tokyo
  The Kanto Shimbun: the smaller maker gave up 7 per cent
Hikari shares rose 5.4 percent
  Tokyo Wire Service: Hikari's rose 5.4 percent
  The Kanto Shimbun: Hikari gained more than 5 per cent
Investors sided with Hikari
  The Kanto Shimbun: Investors sided with the jilted bride's suitor
The predecessor fell over an expenses scandal
  Motor Ledger: His predecessor fell over an expenses scandal
Executives were charged and one acquitted
  Motor Ledger: in which several executives were charged
  Motor Ledger: one of whom was acquitted last year
Foxwell did not comment
  Motor Ledger: Taiwanese electronics group Foxwell, long said to be keen on Nagase, did not respond to requests for comment

=== conflicts
denial | Tokyo Wire Service: will go on developing batteries | The Kanto Shimbun: is not to survive
denial | Tokyo Wire Service: Neither has to pay | Motor Ledger: falls due within 60 days
denial | Tokyo Wire Service: welcomed the end of the talks | Motor Ledger: a waste of a golden chance
denial | Tokyo Wire Service: would not resign | The Kanto Shimbun: handed in his resignation
denial | Tokyo Wire Service: did not rule out a new attempt | The Kanto Shimbun: closed once and for all
name | Tokyo Wire Service: Shinji Kuroda | Motor Ledger: Shigeru Kuroda
quotation | Tokyo Wire Service: not to be adopted | The Kanto Shimbun: not to be bought
