City votes on bid for games

=== Helvetia Press | 2023-11-26 | wire
Voters in Marenz reject bid for 2034 Alpine Games

MARENZ, Switzerland - The people of Marenz have voted against a bid for the 2034 Alpine Games, with 54.3 percent saying no in a referendum on Sunday.

Turnout was 61 percent, the highest in the town of 48,000 in two decades, the chancellery said.

The town council had wanted to spend 90 million francs on a ski jump, an ice hall and roads. Mayor Corinne Bandli, who had fought for the games, announced that she would resign at the end of the year.

"The people have spoken and I have listened," Bandli, 51, told supporters in the hotel Krone.

The International Alpine Committee regretted the result. It had given no guarantee for the costs, its secretary general Jean Moulinier said.

The environmental group Pro Silva had gathered 6,200 signatures for the vote. It took no money from outside, its president, Lea Caduff, said.

Two other places, Bergstadt in Austria and Valdossola in Italy, remain in the race. The committee will choose in June 2025.

=== Marenzer Tagblatt | 2023-11-27
No games, no jump, no mayor? The town wakes up to its own courage

By a quarter past three it was clear in the school house: Marenz will not be bidding for 2034. Fifty-four out of a hundred voters put a no in the box.

Never since the turn of the century had so many taken part. In the old town the no camp won by two to one; only the quarter by the lake was in favour.

Corinne Bandli turned up in the "Krone" towards six, pale but upright. She ruled out stepping down. "The people have spoken and I have understood," the mayor said, to lasting applause.

The 90 million that the jump, the roads and the ice stadium would have devoured is now free, and the schools already hold out their hands.

There was bitterness about Lausanne: the Committee had promised in writing to bear any cost overrun, says councillor Gion Plattner, who has seen the letter.

Lea Caduff drank a beer. Half of her campaign fund, she freely admits, had come from a foundation in Munich.

=== Wintersport Weekly | 2023-11-29
And then there were two: Marenz out of the race for 2034

The Alpine Games have lost another suitor. After Sapporo and Krakow it is now the turn of Marenz, whose citizens voted the plans down on Saturday.

Bergstadt and Valdossola are what is left, and Valdossola has financial trouble of its own.

"We are sorry, but we respect the vote," said Jean Moulinier of the committee, which will decide in June of the year after next.

The Swiss ski federation is furious with the mayor, whose campaign it calls sleepy. Her promised departure will come too late to help anyone.

One thing the opponents kept quiet about: the old jump, built in 1954, will have to be pulled down in any case. An engineer's report of last spring puts the bill at three million francs.

=== facts
The people of Marenz voted against the bid.
  Helvetia Press: Voters in Marenz reject bid for 2034 Alpine Games
  Helvetia Press: The people of Marenz have voted against a bid for the 2034 Alpine Games
  Marenzer Tagblatt: No games
  Marenzer Tagblatt: Marenz will not be bidding for 2034
  Wintersport Weekly: Marenz out of the race for 2034
  Wintersport Weekly: it is now the turn of Marenz, whose citizens voted the plans down on Saturday
The vote was on Sunday.
  Helvetia Press: in a referendum on Sunday
  Wintersport Weekly: voted the plans down on Saturday
54.3 percent voted no.
  Helvetia Press: with 54.3 percent saying no
  Marenzer Tagblatt: Fifty-four out of a hundred voters put a no in the box
The turnout was the highest in two decades.
  Helvetia Press: Turnout was 61 percent, the highest in the town of 48,000 in two decades
  Marenzer Tagblatt: Never since the turn of the century had so many taken part
Marenz has 48,000 people.
  Helvetia Press: the town of 48,000
The no camp won in the old town by two to one.
  Marenzer Tagblatt: In the old town the no camp won by two to one
Only the quarter by the lake was in favour.
  Marenzer Tagblatt: only the quarter by the lake was in favour
The council wanted to spend 90 million francs on jump, ice hall and roads.
  Helvetia Press: The town council had wanted to spend 90 million francs on a ski jump, an ice hall and roads
  Marenzer Tagblatt: The 90 million that the jump, the roads and the ice stadium would have devoured
The money is free now.
  Marenzer Tagblatt: is now free
The schools want the money.
  Marenzer Tagblatt: the schools already hold out their hands
Bandli had fought for the games.
  Helvetia Press: who had fought for the games
Bandli will resign.
  Helvetia Press: Mayor Corinne Bandli ... announced that she would resign at the end of the year
  Marenzer Tagblatt: She ruled out stepping down
  Wintersport Weekly: Her promised departure will come too late to help anyone
Bandli said that the people have spoken.
  Helvetia Press: "The people have spoken and I have listened," Bandli, 51, told supporters
  Marenzer Tagblatt: "The people have spoken and I have understood," the mayor said
Bandli spoke in the Krone.
  Helvetia Press: told supporters in the hotel Krone
  Marenzer Tagblatt: Corinne Bandli turned up in the "Krone" towards six
There was lasting applause.
  Marenzer Tagblatt: to lasting applause
The committee regretted the result.
  Helvetia Press: The International Alpine Committee regretted the result
  Wintersport Weekly: "We are sorry, but we respect the vote,"
The committee gave no guarantee for the costs.
  Helvetia Press: It had given no guarantee for the costs
  Marenzer Tagblatt: the Committee had promised in writing to bear any cost overrun
There was bitterness about Lausanne.
  Marenzer Tagblatt: There was bitterness about Lausanne
Plattner has seen the letter.
  Marenzer Tagblatt: who has seen the letter
Pro Silva gathered 6,200 signatures.
  Helvetia Press: The environmental group Pro Silva had gathered 6,200 signatures for the vote
Pro Silva took no money from outside.
  Helvetia Press: It took no money from outside
  Marenzer Tagblatt: Half of her campaign fund, she freely admits, had come from a foundation in Munich
Caduff drank a beer.
  Marenzer Tagblatt: Lea Caduff drank a beer
Bergstadt and Valdossola remain.
  Helvetia Press: Two other places, Bergstadt in Austria and Valdossola in Italy, remain in the race
  Wintersport Weekly: And then there were two
  Wintersport Weekly: Bergstadt and Valdossola are what is left
Valdossola has financial trouble.
  Wintersport Weekly: Valdossola has financial trouble of its own
The committee will choose in June 2025.
  Helvetia Press: The committee will choose in June 2025
  Wintersport Weekly: which will decide in June of the year after next
The games have lost another suitor.
  Wintersport Weekly: The Alpine Games have lost another suitor
Sapporo and Krakow are out.
  Wintersport Weekly: After Sapporo and Krakow
The ski federation is furious with the mayor.
  Wintersport Weekly: The Swiss ski federation is furious with the mayor
The federation calls the campaign sleepy.
  Wintersport Weekly: whose campaign it calls sleepy
The result was clear at a quarter past three.
  Marenzer Tagblatt: By a quarter past three it was clear in the school house
The town wakes up to its courage.
  Marenzer Tagblatt: The town wakes up to its own courage
The old jump must be pulled down.
  Wintersport Weekly: the old jump, built in 1954, will have to be pulled down in any case
The jump was built in 1954.
  Wintersport Weekly: built in 1954
The demolition would cost three million francs.
  Wintersport Weekly: An engineer's report of last spring puts the bill at three million francs
The opponents kept it quiet.
  Wintersport Weekly: One thing the opponents kept quiet about

=== conflicts
denial | Helvetia Press: would resign at the end of the year | Marenzer Tagblatt: ruled out stepping down
denial | Marenzer Tagblatt: ruled out stepping down | Wintersport Weekly: Her promised departure
denial | Helvetia Press: had given no guarantee for the costs | Marenzer Tagblatt: had promised in writing to bear any cost overrun
denial | Helvetia Press: took no money from outside | Marenzer Tagblatt: had come from a foundation in Munich
date | Helvetia Press: in a referendum on Sunday | Wintersport Weekly: on Saturday
quotation | Helvetia Press: I have listened | Marenzer Tagblatt: I have understood
