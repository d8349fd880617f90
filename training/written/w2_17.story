Hotel workers in Nevada win a contract

=== Desert Wire | 2023-11-09 | wire
Nevada casino workers reach deal hours before strike deadline

The union representing 11,000 hotel and casino workers in Silver Flats, Nevada, reached a tentative agreement with Meridian Resorts early on Thursday, averting a strike that was to begin at 5 a.m.

Under the five-year deal wages will rise by 32 percent, of which 10 percent comes in the first year, said Dolores Quintana, secretary-treasurer of Hospitality Local 417. The daily quota of rooms to be cleaned will fall from 16 to 13.

"Our members clean up after other people's fun, and now they can afford some of their own," Quintana said at a rally outside the Golden Heron hotel.

Meridian, which owns seven casinos in the city, called the agreement fair. Chief executive Todd Brannigan had said in October that a raise of more than 20 percent was "out of the question".

Members will vote on the contract between November 20 and 22.

Negotiations with a second operator, Oasis Gaming, are continuing. The last strike in Silver Flats, in 1998, lasted 67 days.

=== Silver Flats Review-Courier | 2023-11-10
Cheers at dawn: housekeepers get their raise

They had already painted the picket signs. Shortly before four in the morning, with an hour to go, a text message told Ana Belén Flores, 41, a maid at the Golden Heron, that she could sleep in.

She is one of 11,000 employees of Meridian Resorts who will earn nearly a third more by the time their new contract runs out in 2028. A tenth is added right away.

For Flores, something else counts more. Instead of sixteen rooms a shift she is to do thirteen. "My knees voted yes last night," she jokes, although the actual ballot takes place in the week of Thanksgiving.

"Our members clean up after other people's fun. Now they can afford some fun of their own," said the union's chief, Dolores Quintana.

It was a defeat for Tom Brannigan. No longer ago than last month Meridian's boss had ruled out anything above 20 percent. Governor Rick Salazar, who had both sides to dinner on Wednesday, deserves some of the credit, said people on either side.

The union has also settled with Oasis Gaming.

=== Labor Beat | 2023-11-09
Silver Flats: what a credible threat can do

Ninety-five percent of those voting had authorized a walkout in September. That number, more than any argument, explains why Meridian folded at four o'clock this morning.

The terms are the best in the state's hospitality industry: 32 percent over four years, a lighter load for the women who make the beds, and a veto over robots behind the bar. Panic buttons, won in 2018, stay.

"Our members clean up after other people's fun, and now they can afford some of their own," declared Quintana, a former cocktail waitress.

Meridian says that it is satisfied with a "fair" outcome. Fair is not a word one heard from Brannigan a month ago, when he insisted that one fifth was the most he could imagine. His own pay rose by 41 percent in 2022.

Nobody should forget the price of earlier battles. In 1998 a strike dragged on for 67 days, and 300 strikers lost their homes.

Salazar, the governor, took no part in the talks, Quintana stressed.

=== facts
The union reached a tentative deal with Meridian.
  Desert Wire: Nevada casino workers reach deal hours before strike deadline
  Desert Wire: The union representing 11,000 hotel and casino workers in Silver Flats, Nevada, reached a tentative agreement with Meridian Resorts early on Thursday
  Silver Flats Review-Courier: Cheers at dawn: housekeepers get their raise
  Silver Flats Review-Courier: Shortly before four in the morning, with an hour to go, a text message told Ana Belén Flores, 41, a maid at the Golden Heron, that she could sleep in
  Labor Beat: Meridian folded at four o'clock this morning
The strike is averted.
  Desert Wire: averting a strike
  Silver Flats Review-Courier: she could sleep in
The strike was to begin at 5 a.m.
  Desert Wire: that was to begin at 5 a.m.
  Silver Flats Review-Courier: Shortly before four in the morning, with an hour to go
11,000 workers are covered.
  Desert Wire: The union representing 11,000 hotel and casino workers
  Silver Flats Review-Courier: She is one of 11,000 employees of Meridian Resorts
Wages rise by 32 percent over some years.
  Desert Wire: Under the five-year deal wages will rise by 32 percent
  Silver Flats Review-Courier: who will earn nearly a third more by the time their new contract runs out in 2028
  Labor Beat: 32 percent over four years
Ten percent comes in the first year.
  Desert Wire: of which 10 percent comes in the first year, said Dolores Quintana
  Silver Flats Review-Courier: A tenth is added right away.
The room quota falls from 16 to 13.
  Desert Wire: The daily quota of rooms to be cleaned will fall from 16 to 13.
  Silver Flats Review-Courier: Instead of sixteen rooms a shift she is to do thirteen.
  Labor Beat: a lighter load for the women who make the beds
Quintana leads the union.
  Desert Wire: Dolores Quintana, secretary-treasurer of Hospitality Local 417
  Silver Flats Review-Courier: the union's chief, Dolores Quintana
Quintana said that members can now afford some fun.
  Desert Wire: "Our members clean up after other people's fun, and now they can afford some of their own," Quintana said at a rally outside the Golden Heron hotel
  Silver Flats Review-Courier: "Our members clean up after other people's fun. Now they can afford some fun of their own," said the union's chief, Dolores Quintana
  Labor Beat: "Our members clean up after other people's fun, and now they can afford some of their own," declared Quintana
Quintana is a former waitress.
  Labor Beat: Quintana, a former cocktail waitress
Meridian owns seven casinos.
  Desert Wire: which owns seven casinos in the city
Meridian called the deal fair.
  Desert Wire: Meridian ... called the agreement fair
  Labor Beat: Meridian says that it is satisfied with a "fair" outcome
Brannigan had ruled out more than 20 percent last month.
  Desert Wire: Chief executive Todd Brannigan had said in October that a raise of more than 20 percent was "out of the question"
  Silver Flats Review-Courier: No longer ago than last month Meridian's boss had ruled out anything above 20 percent
  Labor Beat: he insisted that one fifth was the most he could imagine
Brannigan heads Meridian.
  Desert Wire: Chief executive Todd Brannigan
  Silver Flats Review-Courier: It was a defeat for Tom Brannigan. No longer ago than last month Meridian's boss
Fair was not a word heard from Brannigan.
  Labor Beat: Fair is not a word one heard from Brannigan a month ago
It was a defeat for Brannigan.
  Silver Flats Review-Courier: It was a defeat for Tom Brannigan.
Members vote on November 20 to 22.
  Desert Wire: Members will vote on the contract between November 20 and 22.
  Silver Flats Review-Courier: the actual ballot takes place in the week of Thanksgiving
The union has settled, or still talks, with Oasis.
  Desert Wire: Negotiations with a second operator, Oasis Gaming, are continuing
  Silver Flats Review-Courier: The union has also settled with Oasis Gaming.
The 1998 strike lasted 67 days.
  Desert Wire: The last strike in Silver Flats, in 1998, lasted 67 days
  Labor Beat: In 1998 a strike dragged on for 67 days
300 strikers lost their homes in 1998.
  Labor Beat: 300 strikers lost their homes
Earlier battles had a price.
  Labor Beat: Nobody should forget the price of earlier battles.
Picket signs had been painted.
  Silver Flats Review-Courier: They had already painted the picket signs.
Flores is a maid of 41.
  Silver Flats Review-Courier: Ana Belén Flores, 41, a maid at the Golden Heron
The rooms count more for Flores.
  Silver Flats Review-Courier: For Flores, something else counts more.
Flores jokes that her knees voted yes.
  Silver Flats Review-Courier: "My knees voted yes last night," she jokes
The governor helped with the talks.
  Silver Flats Review-Courier: Governor Rick Salazar ... deserves some of the credit, said people on either side
  Silver Flats Review-Courier: who had both sides to dinner on Wednesday
  Labor Beat: Salazar, the governor, took no part in the talks, Quintana stressed
95 percent had authorized a walkout in September.
  Labor Beat: Ninety-five percent of those voting had authorized a walkout in September.
The strike vote explains why Meridian folded.
  Labor Beat: what a credible threat can do
  Labor Beat: That number, more than any argument, explains why Meridian folded
The terms are the best in the state's industry.
  Labor Beat: The terms are the best in the state's hospitality industry
The union has a veto over robots.
  Labor Beat: a veto over robots behind the bar
Panic buttons stay.
  Labor Beat: Panic buttons, won in 2018, stay
The panic buttons were won in 2018.
  Labor Beat: won in 2018
Brannigan's pay rose by 41 percent.
  Labor Beat: His own pay rose by 41 percent in 2022.

=== conflicts
figure | Desert Wire: five-year deal | Labor Beat: over four years
date | Silver Flats Review-Courier: in 2028 | Labor Beat: over four years
quotation | Desert Wire: afford some of their own | Silver Flats Review-Courier: afford some fun of their own
quotation | Labor Beat: afford some of their own | Silver Flats Review-Courier: afford some fun of their own
name | Desert Wire: Todd Brannigan | Silver Flats Review-Courier: Tom Brannigan
denial | Desert Wire: are continuing | Silver Flats Review-Courier: has also settled
denial | Silver Flats Review-Courier: who had both sides to dinner | Labor Beat: took no part in the talks
