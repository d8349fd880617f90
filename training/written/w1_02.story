A Canadian MP crosses the floor

=== Dominion News | 2024-05-28 | wire
MP Gauthier leaves Liberals to sit as independent

OTTAWA - Quebec MP Luc Gauthier left the Liberal caucus on Tuesday over the government's plan to close 41 rural post offices, reducing its majority in the House of Commons to two seats.

Gauthier, who has represented Rimouski-Les Monts since 2015, told the Commons that he would sit as an independent. "I was elected to defend my villages, not to close them," he said to applause from the opposition benches.

The government whip, Anita Sandhu, said she had learned of his decision five minutes before he rose to speak. She called it "a disappointment and a surprise".

Gauthier denied that he was in talks with the Conservatives. Their leader, Wade Hollister, said on Monday that his door was open to any Liberal of conscience.

Postal Services Minister Karen Oduya has defended the closings, which are to begin in September, as needed to stem losses of C$748 million a year.

A final vote on the bill is expected on June 11. Two other Liberal members, Marc Theriault and Joan Pike, have said they might vote against it.

=== Le Fleuve | 2024-05-29
"Mes villages": why Luc Gauthier walked out

He did not slam the door. At ten past two on Tuesday afternoon Luc Gauthier stood up, buttoned his jacket and informed his fellow members that from now on he belonged to no party.

The reason is a list. On it stand 41 post offices in the countryside that Ottawa intends to shut, seven of them in the riding which has sent him to Parliament since 2013. He had pleaded with the minister, Karen Oduya, three times, he told Le Fleuve. She never answered.

With his departure the government's cushion shrinks to a pair of votes. That could matter on 11 June, when the postal bill comes up for its last reading, and when at least two more from the Liberal ranks are tempted to rebel.

The whip knew beforehand. Anita Sandhu had been warned on the weekend, according to people close to both, and had begged him to wait.

Has he been courted from the right? Yes, he concedes: he has met Wade Hollister's chief of staff twice this month. But he has no wish to change one cage for another, he says.

In Saint-Fabien, where the counter has been open since 1911, Mayor Odette Roussel hung a banner on the church steps. It reads: "Merci, Luc."

=== The Parliament Insider | 2024-05-28
Sandhu blindsided as Gauthier quits caucus

The Grits lost one this afternoon. Luc Gauthier, a backbencher few outside the lower St. Lawrence could pick out of a lineup, is now an independent, and the majority is down to three.

Chief whip Anita Sandhu got the news only minutes before he was on his feet. "A surprise and a disappointment," she told the Insider. Another Liberal was blunter: "Good riddance."

In his statement Gauthier said he had been sent to Ottawa to protect his villages rather than shut them down. Tories clapped. Their House leader, Bev Stroud, had declared on Monday that her party's door was open to any Liberal of conscience; Gauthier says no one has approached him and no talks are under way.

Oduya's office would not comment on the resignation. It repeated that the post bleeds almost C$750 million annually and that shutting underused counters is unavoidable. The first are to go after Labour Day.

Keep an eye on Pike and Theriault.

=== facts
Gauthier left the Liberal caucus.
  Dominion News: MP Gauthier leaves Liberals to sit as independent
  Dominion News: Quebec MP Luc Gauthier left the Liberal caucus on Tuesday
  Le Fleuve: why Luc Gauthier walked out
  The Parliament Insider: Gauthier quits caucus
  The Parliament Insider: The Grits lost one this afternoon
He will sit as an independent.
  Dominion News: to sit as independent
  Dominion News: he would sit as an independent
  Le Fleuve: informed his fellow members that from now on he belonged to no party
  The Parliament Insider: Luc Gauthier ... is now an independent
The reason is the closing of 41 post offices.
  Dominion News: over the government's plan to close 41 rural post offices
  Le Fleuve: The reason is a list
The government plans to close 41 rural post offices.
  Dominion News: the government's plan to close 41 rural post offices
  Le Fleuve: On it stand 41 post offices in the countryside that Ottawa intends to shut
Seven of them are in his riding.
  Le Fleuve: seven of them in the riding
The majority shrinks to two seats.
  Dominion News: reducing its majority in the House of Commons to two seats
  Le Fleuve: With his departure the government's cushion shrinks to a pair of votes
  The Parliament Insider: the majority is down to three
He has been an MP since 2015.
  Dominion News: who has represented Rimouski-Les Monts since 2015
  Le Fleuve: which has sent him to Parliament since 2013
He was elected to defend his villages, not to close them.
  Dominion News: "I was elected to defend my villages, not to close them," he said
  The Parliament Insider: In his statement Gauthier said he had been sent to Ottawa to protect his villages rather than shut them down
The opposition applauded.
  Dominion News: to applause from the opposition benches
  The Parliament Insider: Tories clapped
Whether the whip knew only minutes before.
  Dominion News: The government whip, Anita Sandhu, said she had learned of his decision five minutes before he rose to speak
  Le Fleuve: The whip knew beforehand
  Le Fleuve: Anita Sandhu had been warned on the weekend
  The Parliament Insider: Sandhu blindsided
  The Parliament Insider: Chief whip Anita Sandhu got the news only minutes before he was on his feet
She begged him to wait.
  Le Fleuve: had begged him to wait
She called it a disappointment and a surprise.
  Dominion News: She called it "a disappointment and a surprise"
  The Parliament Insider: "A surprise and a disappointment," she told the Insider
Good riddance, another Liberal said.
  The Parliament Insider: Another Liberal was blunter: "Good riddance."
Whether he was in talks with the Conservatives.
  Dominion News: Gauthier denied that he was in talks with the Conservatives
  Le Fleuve: Has he been courted from the right? Yes, he concedes
  Le Fleuve: he has met Wade Hollister's chief of staff twice this month
  The Parliament Insider: Gauthier says no one has approached him and no talks are under way
The Conservatives' door is open to any Liberal of conscience.
  Dominion News: Their leader, Wade Hollister, said on Monday that his door was open to any Liberal of conscience
  The Parliament Insider: Their House leader, Bev Stroud, had declared on Monday that her party's door was open to any Liberal of conscience
He has no wish to join another party.
  Le Fleuve: he has no wish to change one cage for another, he says
Oduya says the closings are needed because of losses.
  Dominion News: Postal Services Minister Karen Oduya has defended the closings ... as needed to stem losses of C$748 million a year
  The Parliament Insider: shutting underused counters is unavoidable
The post loses nearly C$750 million a year.
  Dominion News: losses of C$748 million a year
  The Parliament Insider: the post bleeds almost C$750 million annually
The closings begin in September.
  Dominion News: which are to begin in September
  The Parliament Insider: The first are to go after Labour Day
The final vote is on June 11.
  Dominion News: A final vote on the bill is expected on June 11
  Le Fleuve: on 11 June, when the postal bill comes up for its last reading
Two more Liberals may vote against.
  Dominion News: Two other Liberal members, Marc Theriault and Joan Pike, have said they might vote against it
  Le Fleuve: at least two more from the Liberal ranks are tempted to rebel
  The Parliament Insider: Keep an eye on Pike and Theriault
He did not slam the door.
  Le Fleuve: He did not slam the door
He stood up at ten past two.
  Le Fleuve: At ten past two on Tuesday afternoon Luc Gauthier stood up
He had pleaded with the minister three times.
  Le Fleuve: He had pleaded with the minister, Karen Oduya, three times, he told Le Fleuve
She never answered.
  Le Fleuve: She never answered
The counter in Saint-Fabien opened in 1911.
  Le Fleuve: where the counter has been open since 1911
The mayor hung a banner of thanks.
  Le Fleuve: Mayor Odette Roussel hung a banner on the church steps
  Le Fleuve: It reads: "Merci, Luc."
He is little known.
  The Parliament Insider: a backbencher few outside the lower St. Lawrence could pick out of a lineup
Oduya's office would not comment on his going.
  The Parliament Insider: Oduya's office would not comment on the resignation
He buttoned his jacket.
  Le Fleuve: buttoned his jacket

=== conflicts
date | Dominion News: since 2015 | Le Fleuve: since 2013
figure | Dominion News: two seats | The Parliament Insider: down to three
figure | Le Fleuve: a pair of votes | The Parliament Insider: down to three
denial | Dominion News: learned of his decision five minutes before | Le Fleuve: The whip knew beforehand
denial | Le Fleuve: had been warned on the weekend | The Parliament Insider: got the news only minutes before
denial | Dominion News: Gauthier denied that he was in talks | Le Fleuve: Yes, he concedes
denial | Le Fleuve: he has met Wade Hollister's chief of staff | The Parliament Insider: no one has approached him
attribution | Dominion News: Their leader, Wade Hollister | The Parliament Insider: Their House leader, Bev Stroud
quotation | Dominion News: a disappointment and a surprise | The Parliament Insider: A surprise and a disappointment
