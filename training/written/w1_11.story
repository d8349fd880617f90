A confidence vote in an Indian state

=== Bharat News Trust | 2020-07-27 | wire
Chief Minister Rathod wins trust vote in Vindhya state by two

SURAJGARH: Chief Minister Harish Rathod on Monday won a vote of confidence in the Vindhya legislative assembly by 102 votes to 100, ending a three-week revolt by lawmakers of his own party.

Rathod, 66, had needed the support of three independents after 17 members of the Jan Morcha followed his former deputy, Sunil Bhargav, to a resort in the neighbouring state. Nine of them returned on Sunday night.

Speaker Kamla Devi disqualified the remaining eight an hour before the vote for ignoring a party whip. Bhargav said he would challenge the order in the High Court.

"The house has shown that loyalty cannot be bought by the kilo," Rathod told the assembly.

The opposition Rashtra Seva Party accused the government of offering rebels 250 million rupees each to come back. Rathod denied this. The party's leader in the house, Meera Joshi, said the government would "not see Diwali".

Governor R. K. Anand had asked Rathod on July 19 to prove his majority within ten days.

Rathod led the Jan Morcha to victory in December 2018 after 15 years in opposition.

=== The Vindhya Mirror | 2020-07-28
Rathod survives, just

SURAJGARH: A margin as thin as a rupee note has saved Harish Rathod. On Monday evening 102 hands went up for the Chief Minister in the assembly and 100 against him, and the man who has ruled Vindhya since the winter of 2018 could loosen his collar.

The credit belongs to three unaffiliated MLAs, and to a bus. It rolled up at the party office on Sunday at 11 pm with nine of the legislators who had decamped with Sunil Bhargav. What was promised to them? Rs 25 crore apiece, says the RSP. Not a paisa, says Mr Rathod.

Eight others stayed away and have paid for it: they lost their membership on Monday afternoon at the hands of the Speaker, Kamla Devi. Mr Bhargav, who was the number two in the government until 4 July, has accepted her ruling and does not plan to go to court, he told the Mirror by telephone.

In his speech the Chief Minister said that loyalty was not for sale by weight. Ms Joshi, who leads the opposition, was unimpressed. This ministry, she predicted, would be gone before Diwali.

The Governor's deadline would have run out tomorrow.

=== Dilli Dispatch | 2020-07-27
Resort politics: how 17 lawmakers went on holiday and nine came home

It began with a birthday party. On July 6, Sunil Bhargav invited friends to a lakeside hotel across the border, and 17 of them forgot to leave.

For three weeks Vindhya watched its legislators play volleyball on television while hospitals ran out of oxygen. Then nine grew homesick. "We missed our mothers' cooking," said one, Bablu Yadav, as he got off a bus before midnight on Sunday.

On Monday they saved Chief Minister Harish Rathod, 68, who got past the post with two votes to spare. "The assembly has shown that loyalty can't be bought by the kilo," he crowed.

"This government won't see Diwali," retorted the leader of the RSP in the state, Prakash Tiwari.

Whether the assembly has the right to expel eight of its members between lunch and tea, the judges must now decide: Bhargav's petition will be filed on Tuesday.

There is a lesson here. Since 2014 five state governments have fallen in this manner, and the resorts have never been so full.

=== facts
Rathod won the confidence vote.
  Bharat News Trust: Chief Minister Rathod wins trust vote in Vindhya state by two
  Bharat News Trust: Chief Minister Harish Rathod on Monday won a vote of confidence in the Vindhya legislative assembly
  The Vindhya Mirror: Rathod survives, just
  The Vindhya Mirror: A margin as thin as a rupee note has saved Harish Rathod
  Dilli Dispatch: On Monday they saved Chief Minister Harish Rathod, 68
The vote was 102 to 100.
  Bharat News Trust: by 102 votes to 100
  The Vindhya Mirror: On Monday evening 102 hands went up for the Chief Minister in the assembly and 100 against him
  Dilli Dispatch: who got past the post with two votes to spare
The revolt lasted three weeks.
  Bharat News Trust: ending a three-week revolt by lawmakers of his own party
  Dilli Dispatch: For three weeks Vindhya watched its legislators play volleyball on television
Rathod's age.
  Bharat News Trust: Rathod, 66
  Dilli Dispatch: Harish Rathod, 68
Three independents supported him.
  Bharat News Trust: Rathod, 66, had needed the support of three independents
  The Vindhya Mirror: The credit belongs to three unaffiliated MLAs
Bhargav took 17 members to a resort.
  Bharat News Trust: 17 members of the Jan Morcha followed his former deputy, Sunil Bhargav, to a resort in the neighbouring state
  The Vindhya Mirror: the legislators who had decamped with Sunil Bhargav
  Dilli Dispatch: 17 lawmakers went on holiday
  Dilli Dispatch: Sunil Bhargav invited friends to a lakeside hotel across the border, and 17 of them forgot to leave
Nine of them returned on Sunday night.
  Bharat News Trust: Nine of them returned on Sunday night
  The Vindhya Mirror: It rolled up at the party office on Sunday at 11 pm with nine of the legislators
  Dilli Dispatch: nine came home
  Dilli Dispatch: Then nine grew homesick
The speaker disqualified the other eight.
  Bharat News Trust: Speaker Kamla Devi disqualified the remaining eight an hour before the vote
  The Vindhya Mirror: they lost their membership on Monday afternoon at the hands of the Speaker, Kamla Devi
  Dilli Dispatch: to expel eight of its members between lunch and tea
The eight ignored the whip.
  Bharat News Trust: for ignoring a party whip
  The Vindhya Mirror: Eight others stayed away
Whether Bhargav goes to court.
  Bharat News Trust: Bhargav said he would challenge the order in the High Court
  The Vindhya Mirror: Mr Bhargav ... does not plan to go to court, he told the Mirror by telephone
  Dilli Dispatch: Bhargav's petition will be filed on Tuesday
Bhargav accepts the ruling.
  The Vindhya Mirror: has accepted her ruling
Bhargav was Rathod's deputy.
  Bharat News Trust: his former deputy, Sunil Bhargav
  The Vindhya Mirror: who was the number two in the government until 4 July
Loyalty cannot be bought by the kilo.
  Bharat News Trust: "The house has shown that loyalty cannot be bought by the kilo," Rathod told the assembly
  The Vindhya Mirror: In his speech the Chief Minister said that loyalty was not for sale by weight
  Dilli Dispatch: "The assembly has shown that loyalty can't be bought by the kilo," he crowed
The opposition says rebels were offered 250 million rupees.
  Bharat News Trust: The opposition Rashtra Seva Party accused the government of offering rebels 250 million rupees each to come back
  The Vindhya Mirror: Rs 25 crore apiece, says the RSP
Rathod denies it.
  Bharat News Trust: Rathod denied this
  The Vindhya Mirror: Not a paisa, says Mr Rathod
The government will not see Diwali, the opposition leader said.
  Bharat News Trust: The party's leader in the house, Meera Joshi, said the government would "not see Diwali"
  The Vindhya Mirror: Ms Joshi, who leads the opposition, was unimpressed. This ministry, she predicted, would be gone before Diwali
  Dilli Dispatch: "This government won't see Diwali," retorted the leader of the RSP in the state, Prakash Tiwari
Joshi was unimpressed.
  The Vindhya Mirror: Ms Joshi, who leads the opposition, was unimpressed
The governor had set a deadline.
  Bharat News Trust: Governor R. K. Anand had asked Rathod on July 19 to prove his majority within ten days
  The Vindhya Mirror: The Governor's deadline would have run out tomorrow
Rathod came to power in December 2018.
  Bharat News Trust: Rathod led the Jan Morcha to victory in December 2018
  The Vindhya Mirror: the man who has ruled Vindhya since the winter of 2018
His party had been 15 years in opposition.
  Bharat News Trust: after 15 years in opposition
It began with a party on July 6.
  Dilli Dispatch: It began with a birthday party
Hospitals ran out of oxygen.
  Dilli Dispatch: hospitals ran out of oxygen
We missed our mothers' cooking, Yadav said.
  Dilli Dispatch: "We missed our mothers' cooking," said one, Bablu Yadav
He got off a bus.
  The Vindhya Mirror: It rolled up at the party office on Sunday at 11 pm
  Dilli Dispatch: he got off a bus before midnight on Sunday
Judges must decide on the expulsion.
  Dilli Dispatch: the judges must now decide
Five state governments have fallen this way.
  Dilli Dispatch: Since 2014 five state governments have fallen in this manner
The resorts are full.
  Dilli Dispatch: the resorts have never been so full
There is a bus to thank.
  The Vindhya Mirror: The credit belongs to three unaffiliated MLAs, and to a bus
The eight paid for staying away.
  The Vindhya Mirror: have paid for it

=== conflicts
figure | Bharat News Trust: 66 | Dilli Dispatch: 68
denial | Bharat News Trust: he would challenge the order | The Vindhya Mirror: does not plan to go to court
denial | The Vindhya Mirror: does not plan to go to court | Dilli Dispatch: Bhargav's petition will be filed
quotation | Bharat News Trust: The house has shown that loyalty cannot be bought by the kilo | Dilli Dispatch: The assembly has shown that loyalty can't be bought by the kilo
attribution | Bharat News Trust: Meera Joshi | Dilli Dispatch: Prakash Tiwari
attribution | The Vindhya Mirror: Ms Joshi | Dilli Dispatch: Prakash Tiwari
