Kenya's president drops a tax bill

=== Rift Valley News Agency | 2024-07-03 | wire
Kenya's president withdraws bread tax after deadly protests

NAIROBI, July 3 - Kenyan President Samuel Kiprono said on Wednesday he would not sign a finance bill that imposes a 16 percent tax on bread, a day after police fired on crowds who had broken into parliament, killing at least 22 people.

"I have listened, and I concede," Kiprono said in a televised address flanked by lawmakers who had voted for the bill. He said he would send it back to the National Assembly with the request to delete all its clauses.

The Assembly had approved the measure by 195 votes to 106 on Tuesday, shortly before demonstrators overran police lines and set part of the building on fire.

Kiprono said the government would now have to borrow 346 billion shillings ($2.7 billion) to close the gap in the budget. He ordered cuts to his own office, including its travel and hospitality budgets.

The Kenya Doctors' Union said its members had treated more than 200 people for gunshot wounds in the capital alone. The interior minister, Peter Nderitu, has said that police used only rubber bullets.

Protest organisers, most of them in their twenties, said they would march again on Thursday. "The bill is dead, but so are our friends," said one of them, Wanjiru Kamau, 24.

=== Nairobi Standard Post | 2024-07-04
Kiprono blinks

It took nine days of marches, a burning parliament and almost two dozen bodies before the President said the words. "I have heard you, and I concede," he told the nation in a broadcast from State House yesterday, and with that the most hated law of his presidency was off the table.

He will return the Finance Bill to the MPs without his signature and recommend that it be struck out in full. Behind him stood many of the 195 who had pushed it through on Tuesday, hours before the tear gas. Several stared at their shoes.

The price is steep. Fresh loans of nearly Sh350 billion will be needed, the Head of State warned, and the hospitality vote of State House is to be slashed along with travel.

For the families it comes late. At City Mortuary, Agnes Atieno identified her son Brian, 19, a mechanic, by his wristwatch. Doctors here say they have removed live rounds from scores of patients. That contradicts the Interior Cabinet Secretary, Peter Nderitu, who insists that only rubber bullets were issued.

The young people behind the hashtag have said they will be back on the streets today. "The bill is dead, but so are our friends," said Brian Otieno, a law student.

=== World Service Africa | 2024-07-03
Kenya tax revolt: what we know

Kenya's leader has backed down over a finance bill that would have made a loaf more expensive and had set off the worst unrest in the country since 2007.

How did it start? The proposals became public in May. A group of students called for a boycott, and by the middle of June there were marches in 35 of the 47 counties.

What happened on Monday? After MPs had passed the bill with a majority of almost 90, protesters stormed the complex in Nairobi. A wing was set alight. Security forces opened fire; rights groups put the number of dead at 22 or more. "We fired live ammunition as a last resort," Interior Minister Peter Nderitu admitted in the evening.

Is it over? Hardly. The organisers have called off Thursday's march out of respect for the dead, but they want the minister to go. And the hole in the treasury remains: two thirds of what the state takes in goes to its creditors.

=== facts
The president will not sign the finance bill.
  Rift Valley News Agency: Kenya's president withdraws bread tax
  Rift Valley News Agency: Kenyan President Samuel Kiprono said on Wednesday he would not sign a finance bill
  Nairobi Standard Post: Kiprono blinks
  Nairobi Standard Post: with that the most hated law of his presidency was off the table
  Nairobi Standard Post: He will return the Finance Bill to the MPs without his signature
  World Service Africa: Kenya's leader has backed down over a finance bill
The bill would tax bread.
  Rift Valley News Agency: a finance bill that imposes a 16 percent tax on bread
  World Service Africa: a finance bill that would have made a loaf more expensive
Police fired on the crowds.
  Rift Valley News Agency: police fired on crowds who had broken into parliament
  World Service Africa: Security forces opened fire
At least 22 were killed.
  Rift Valley News Agency: killing at least 22 people
  Nairobi Standard Post: almost two dozen bodies
  World Service Africa: rights groups put the number of dead at 22 or more
I have listened, and I concede.
  Rift Valley News Agency: "I have listened, and I concede," Kiprono said in a televised address
  Nairobi Standard Post: "I have heard you, and I concede," he told the nation in a broadcast from State House yesterday
Lawmakers who had voted for it stood with him.
  Rift Valley News Agency: flanked by lawmakers who had voted for the bill
  Nairobi Standard Post: Behind him stood many of the 195
Several stared at their shoes.
  Nairobi Standard Post: Several stared at their shoes
He sends it back with the request to delete all clauses.
  Rift Valley News Agency: he would send it back to the National Assembly with the request to delete all its clauses
  Nairobi Standard Post: He will return the Finance Bill to the MPs without his signature and recommend that it be struck out in full
The assembly approved the bill.
  Rift Valley News Agency: The Assembly had approved the measure by 195 votes to 106 on Tuesday
  Nairobi Standard Post: the 195 who had pushed it through on Tuesday
  World Service Africa: What happened on Monday? After MPs had passed the bill with a majority of almost 90
Demonstrators stormed parliament.
  Rift Valley News Agency: crowds who had broken into parliament
  Rift Valley News Agency: demonstrators overran police lines
  World Service Africa: What happened on Monday? After MPs had passed the bill with a majority of almost 90, protesters stormed the complex in Nairobi
Part of parliament was set on fire.
  Rift Valley News Agency: set part of the building on fire
  Nairobi Standard Post: a burning parliament
  World Service Africa: A wing was set alight
The government must borrow 346 billion shillings.
  Rift Valley News Agency: the government would now have to borrow 346 billion shillings ($2.7 billion)
  Nairobi Standard Post: Fresh loans of nearly Sh350 billion will be needed, the Head of State warned
The president's office has its budget cut.
  Rift Valley News Agency: He ordered cuts to his own office, including its travel and hospitality budgets
  Nairobi Standard Post: the hospitality vote of State House is to be slashed along with travel
Doctors treated gunshot wounds.
  Rift Valley News Agency: its members had treated more than 200 people for gunshot wounds in the capital alone
  Nairobi Standard Post: they have removed live rounds from scores of patients
What the interior minister said of the ammunition.
  Rift Valley News Agency: The interior minister, Peter Nderitu, has said that police used only rubber bullets
  Nairobi Standard Post: the Interior Cabinet Secretary, Peter Nderitu, who insists that only rubber bullets were issued
  World Service Africa: "We fired live ammunition as a last resort," Interior Minister Peter Nderitu admitted in the evening
Whether they march on Thursday.
  Rift Valley News Agency: Protest organisers ... said they would march again on Thursday
  Nairobi Standard Post: The young people behind the hashtag have said they will be back on the streets today
  World Service Africa: The organisers have called off Thursday's march out of respect for the dead
The organisers are young.
  Rift Valley News Agency: most of them in their twenties
  Nairobi Standard Post: The young people behind the hashtag
The bill is dead, but so are our friends.
  Rift Valley News Agency: "The bill is dead, but so are our friends," said one of them, Wanjiru Kamau, 24
  Nairobi Standard Post: "The bill is dead, but so are our friends," said Brian Otieno, a law student
The marches lasted nine days.
  Nairobi Standard Post: It took nine days of marches
Atieno identified her dead son.
  Nairobi Standard Post: Agnes Atieno identified her son Brian, 19, a mechanic, by his wristwatch
It is the worst unrest since 2007.
  World Service Africa: had set off the worst unrest in the country since 2007
The proposals became public in May.
  World Service Africa: The proposals became public in May
Students called for a boycott.
  World Service Africa: A group of students called for a boycott
There were marches in 35 counties.
  World Service Africa: by the middle of June there were marches in 35 of the 47 counties
They want the minister to go.
  World Service Africa: they want the minister to go
The hole in the treasury remains.
  World Service Africa: the hole in the treasury remains
Two thirds of revenue goes to creditors.
  World Service Africa: two thirds of what the state takes in goes to its creditors
The protests were deadly.
  Rift Valley News Agency: after deadly protests
It comes late for the families.
  Nairobi Standard Post: For the families it comes late
The unrest is hardly over.
  World Service Africa: Is it over? Hardly.

=== conflicts
quotation | Rift Valley News Agency: I have listened, and I concede | Nairobi Standard Post: I have heard you, and I concede
date | Rift Valley News Agency: on Tuesday | World Service Africa: on Monday
date | Nairobi Standard Post: on Tuesday | World Service Africa: on Monday
denial | Rift Valley News Agency: police used only rubber bullets | World Service Africa: We fired live ammunition
denial | Nairobi Standard Post: only rubber bullets were issued | World Service Africa: We fired live ammunition
denial | Rift Valley News Agency: they would march again on Thursday | World Service Africa: have called off Thursday's march
denial | Nairobi Standard Post: they will be back on the streets today | World Service Africa: have called off Thursday's march
attribution | Rift Valley News Agency: Wanjiru Kamau | Nairobi Standard Post: Brian Otieno
