Presidential run-off in Moldova

=== Continental | 2022-11-14 | wire
Moldova's Rusnac wins presidency as rival refuses to concede

CHISINAU (Continental) - Reform economist Veronica Rusnac won Moldova's presidential run-off with 52.4 percent of the vote, the electoral commission said early on Monday, but her opponent refused to concede.

Former interior minister Anatol Bejan, 58, told supporters that "this result was cooked in foreign kitchens" and vowed to go to court.

Turnout reached 54.9 percent, the highest in a second round since 2016.

Rusnac, 43, called her victory "a door that opens westwards". She is expected to take the oath on December 19.

Observers from the regional security body OSCE found that the vote had been "competitive and well run", though they criticised vote buying in two northern districts.

Police detained 17 people in the town of Valea Rece for handing out cash. Bejan's party denied any part in it.

Voters abroad, who make up about a fifth of the electorate, backed Rusnac by more than four to one.

=== Dniester Post | 2022-11-14
Narrow triumph for the pro-European camp

Veronica Rusnac will be the next president of Moldova. With every ballot counted she had 52.4 per cent, Sunday's tally showed.

Shortly after midnight Anatol Bejan telephoned her to offer his congratulations, his campaign manager said, closing a campaign that had been poisonous to the last day.

It was the emigrants who decided the matter: of those who cast their ballots in Italy, Germany or Ireland, more than 80 per cent chose the economist.

"A door that opens westwards," she said of her success in front of 3,000 cheering people. Her inauguration is set for December 16.

The international monitors had little to complain about. They described the ballot as well organised and contested, and made no mention of irregularities in the north.

At 54.9 per cent, participation was higher than in any deciding round for six years. In Valea Rece, officers took in 19 suspects who are said to have paid voters.

=== East Monitor | 2022-11-15
Bejan camp cries foul, then drops it

The loser of Moldova's election will not challenge its outcome, people close to him said on Tuesday, a day after he had thundered that "this result was cooked in foreign kitchens".

Anatol Bejan, a former interior minister, had promised his followers that judges would have the last word. His lawyers have let the 24-hour deadline for a complaint lapse.

A spokeswoman for his party accepted responsibility for the money that was handed out in Valea Rece, a town of 9,000, and said that two local organisers had been expelled.

Ms Rusnac failed to carry a single district in the south, and in Gagauzia she lost by nine to one. In the capital she was ahead throughout the night.

Moscow said it had noted the result. Brussels offered the president-elect "every support", and the leaders of Romania and Poland were among the first to ring her.

=== facts
Rusnac won the run-off.
  Continental: Moldova's Rusnac wins presidency
  Continental: Reform economist Veronica Rusnac won Moldova's presidential run-off
  Dniester Post: Narrow triumph for the pro-European camp
  Dniester Post: Veronica Rusnac will be the next president of Moldova
She had 52.4 percent.
  Continental: with 52.4 percent of the vote
  Dniester Post: With every ballot counted she had 52.4 per cent
Bejan refused to concede or congratulated her.
  Continental: rival refuses to concede
  Continental: her opponent refused to concede
  Dniester Post: Shortly after midnight Anatol Bejan telephoned her to offer his congratulations
The campaign had been poisonous.
  Dniester Post: closing a campaign that had been poisonous to the last day
Bejan said that the result was cooked in foreign kitchens.
  Continental: Former interior minister Anatol Bejan, 58, told supporters that "this result was cooked in foreign kitchens"
  East Monitor: a day after he had thundered that "this result was cooked in foreign kitchens"
Bejan vowed to go to court.
  Continental: vowed to go to court
  East Monitor: Anatol Bejan, a former interior minister, had promised his followers that judges would have the last word
Bejan does not challenge the result in the end.
  East Monitor: Bejan camp cries foul, then drops it
  East Monitor: The loser of Moldova's election will not challenge its outcome
His lawyers let the deadline lapse.
  East Monitor: His lawyers have let the 24-hour deadline for a complaint lapse
Turnout was 54.9 percent, the highest in a second round since 2016.
  Continental: Turnout reached 54.9 percent, the highest in a second round since 2016
  Dniester Post: At 54.9 per cent, participation was higher than in any deciding round for six years
Rusnac called her victory a door that opens westwards.
  Continental: Rusnac, 43, called her victory "a door that opens westwards"
  Dniester Post: "A door that opens westwards," she said of her success
She spoke before 3,000 people.
  Dniester Post: in front of 3,000 cheering people
She takes the oath in December.
  Continental: She is expected to take the oath on December 19
  Dniester Post: Her inauguration is set for December 16
The observers found the vote competitive and well run.
  Continental: Observers from the regional security body OSCE found that the vote had been "competitive and well run"
  Dniester Post: They described the ballot as well organised and contested
The observers had little to complain about.
  Dniester Post: The international monitors had little to complain about
The observers criticised vote buying in the north or mentioned no irregularities there.
  Continental: they criticised vote buying in two northern districts
  Dniester Post: made no mention of irregularities in the north
Police detained 17 people in Valea Rece for paying voters.
  Continental: Police detained 17 people in the town of Valea Rece for handing out cash
  Dniester Post: In Valea Rece, officers took in 19 suspects who are said to have paid voters
Bejan's party denied a part in the vote buying or took responsibility.
  Continental: Bejan's party denied any part in it
  East Monitor: A spokeswoman for his party accepted responsibility for the money that was handed out in Valea Rece
The party expelled two local organisers.
  East Monitor: two local organisers had been expelled
Valea Rece has 9,000 people.
  East Monitor: Valea Rece, a town of 9,000
Voters abroad are a fifth of the electorate.
  Continental: who make up about a fifth of the electorate
Voters abroad backed Rusnac by more than four to one.
  Continental: Voters abroad, who make up about a fifth of the electorate, backed Rusnac by more than four to one
  Dniester Post: of those who cast their ballots in Italy, Germany or Ireland, more than 80 per cent chose the economist
Emigrants decided the election.
  Dniester Post: It was the emigrants who decided the matter
Rusnac carried no district in the south.
  East Monitor: Ms Rusnac failed to carry a single district in the south
She lost Gagauzia by nine to one.
  East Monitor: in Gagauzia she lost by nine to one
She was ahead in the capital all night.
  East Monitor: In the capital she was ahead throughout the night
Moscow noted the result.
  East Monitor: Moscow said it had noted the result
Brussels offered support.
  East Monitor: Brussels offered the president-elect "every support"
The leaders of Romania and Poland rang her early.
  East Monitor: the leaders of Romania and Poland were among the first to ring her

=== conflicts
denial | Continental: her opponent refused to concede | Dniester Post: telephoned her to offer his congratulations
denial | Continental: criticised vote buying in two northern districts | Dniester Post: made no mention of irregularities
denial | Continental: denied any part in it | East Monitor: accepted responsibility
date | Continental: December 19 | Dniester Post: December 16
figure | Continental: 17 people | Dniester Post: 19 suspects
