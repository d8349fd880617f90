A cricket captain is banned for ball tampering

=== South Asia Sports Wire | 2024-12-08 | wire
Captain Wijeratne banned for three Tests over ball tampering

COLOMBO — Sri Lanka A captain Dinesh Wijeratne was suspended for three matches on Sunday after he admitted scratching the ball with a bottle top during the second Test against the touring Zimbabwe side.

Match referee Alan Pryce also fined the 31-year-old his entire match fee.

Television pictures from Saturday's afternoon session showed Wijeratne taking a small metal object from his pocket and rubbing it against the seam.

"I made a terrible mistake and I apologise to my team, to our opponents and to every child who plays this game," he said at a news conference.

Umpires Haroon Malik and Peter Gough replaced the ball and awarded Zimbabwe five penalty runs.

Zimbabwe went on to win by 14 runs in Galle and lead the three-match series 1-0. The first Test was drawn.

Coach Ruwan Jayasuriya said neither he nor any other player had known of the plan. "It is the saddest day of my career," he said.

Vice-captain Tharindu Mendis will lead the side in the third Test, which begins in Kandy on Thursday.

=== The Island Courier | 2024-12-09
A bottle top in the pocket, a career in the balance

Three matches without him: that is the price Dinesh Wijeratne must pay for what the cameras caught him doing on Friday. He will not see a cent of his fee for the game either, ruled Alan Pryce, the referee.

In slow motion it looked almost casual. The captain reached into his trousers, drew out something shiny, and scraped the leather along the stitching.

When play resumed after tea, the umpires had changed the ball and five runs had been added to the visitors' total. Zimbabwe's winning margin in the end was no more than 14.

“I've made an awful mistake,” Wijeratne, 31, told reporters in Galle. “I say sorry to my team, to our opponents and to every kid who plays cricket.”

Jayasuriya, the coach, swore that he had been told nothing in advance. Mendis, however, has conceded that two senior players were aware of what was going on.

It is Mendis who will toss the coin on Thursday in Kandy, where the home team must win to level the series.

The sponsor, Lanka Tea, has already taken its posters of Wijeratne down.

=== Wicket Talk | 2024-12-09
Sri Lanka A in disgrace, Zimbabwe in dreamland

Take nothing away from Zimbabwe. They bowled out the hosts for 181 on a dry pitch in Colombo, and young leg-spinner Tafadzwa Moyo finished with seven wickets.

Yet all the talk is of the ball. Dinesh Wijeratne confessed to having doctored it with a bottle top and has been stood down for three games.

“It is the saddest day of my career,” the skipper said, fighting back tears.

Zimbabwe captain Brian Chikore refused to gloat. “We would have won with any ball,” he said, and he added that he had sent his rival a message of support.

His coach, Neil Farrow, was less forgiving and called for a ban of a year.

Mendis has been appointed stand-in captain but will not play in Kandy because of a broken finger, so the job falls to Lahiru Silva.

In 2018 a similar affair cost Sri Lanka's senior team a captain for two Tests.

=== facts
Wijeratne was suspended for three matches.
  South Asia Sports Wire: Captain Wijeratne banned for three Tests over ball tampering
  South Asia Sports Wire: Sri Lanka A captain Dinesh Wijeratne was suspended for three matches on Sunday
  The Island Courier: Three matches without him: that is the price Dinesh Wijeratne must pay
  Wicket Talk: has been stood down for three games
He admitted scratching the ball with a bottle top.
  South Asia Sports Wire: he admitted scratching the ball with a bottle top during the second Test against the touring Zimbabwe side
  Wicket Talk: Dinesh Wijeratne confessed to having doctored it with a bottle top
He was fined his match fee.
  South Asia Sports Wire: Match referee Alan Pryce also fined the 31-year-old his entire match fee
  The Island Courier: He will not see a cent of his fee for the game either, ruled Alan Pryce, the referee
The pictures show him rubbing a metal object against the seam.
  South Asia Sports Wire: Television pictures from Saturday's afternoon session showed Wijeratne taking a small metal object from his pocket and rubbing it against the seam
  The Island Courier: A bottle top in the pocket
  The Island Courier: what the cameras caught him doing on Friday
  The Island Courier: The captain reached into his trousers, drew out something shiny, and scraped the leather along the stitching
He made a mistake and apologises.
  South Asia Sports Wire: "I made a terrible mistake and I apologise to my team, to our opponents and to every child who plays this game," he said at a news conference
  The Island Courier: “I've made an awful mistake,” Wijeratne, 31, told reporters in Galle
  The Island Courier: “I say sorry to my team, to our opponents and to every kid who plays cricket.”
The umpires replaced the ball.
  South Asia Sports Wire: Umpires Haroon Malik and Peter Gough replaced the ball
  The Island Courier: When play resumed after tea, the umpires had changed the ball
Zimbabwe got five penalty runs.
  South Asia Sports Wire: awarded Zimbabwe five penalty runs
  The Island Courier: five runs had been added to the visitors' total
Zimbabwe won by 14 runs.
  South Asia Sports Wire: Zimbabwe went on to win by 14 runs in Galle
  The Island Courier: Zimbabwe's winning margin in the end was no more than 14
  Wicket Talk: Zimbabwe in dreamland
Zimbabwe bowled out the hosts.
  Wicket Talk: They bowled out the hosts for 181
The match was played in a certain town.
  South Asia Sports Wire: Zimbabwe went on to win by 14 runs in Galle
  Wicket Talk: They bowled out the hosts for 181 on a dry pitch in Colombo
Zimbabwe lead the series 1-0.
  South Asia Sports Wire: lead the three-match series 1-0
  The Island Courier: where the home team must win to level the series
The first Test was drawn.
  South Asia Sports Wire: The first Test was drawn
The coach had not known.
  South Asia Sports Wire: Coach Ruwan Jayasuriya said neither he nor any other player had known of the plan
  The Island Courier: Jayasuriya, the coach, swore that he had been told nothing in advance
Whether other players knew.
  South Asia Sports Wire: neither he nor any other player had known of the plan
  The Island Courier: Mendis, however, has conceded that two senior players were aware of what was going on
It is the saddest day of his career.
  South Asia Sports Wire: "It is the saddest day of my career," he said
  Wicket Talk: “It is the saddest day of my career,” the skipper said, fighting back tears
Who leads the side in the third Test.
  South Asia Sports Wire: Vice-captain Tharindu Mendis will lead the side in the third Test
  The Island Courier: It is Mendis who will toss the coin on Thursday in Kandy
  Wicket Talk: the job falls to Lahiru Silva
Mendis has been appointed stand-in captain.
  Wicket Talk: Mendis has been appointed stand-in captain
Mendis will not play because of a broken finger.
  Wicket Talk: will not play in Kandy because of a broken finger
The third Test begins in Kandy on Thursday.
  South Asia Sports Wire: the third Test, which begins in Kandy on Thursday
  The Island Courier: toss the coin on Thursday in Kandy
His career is in the balance.
  The Island Courier: a career in the balance
It looked almost casual.
  The Island Courier: In slow motion it looked almost casual
The sponsor took his posters down.
  The Island Courier: The sponsor, Lanka Tea, has already taken its posters of Wijeratne down
The team is in disgrace.
  Wicket Talk: Sri Lanka A in disgrace
Moyo took seven wickets.
  Wicket Talk: young leg-spinner Tafadzwa Moyo finished with seven wickets
All the talk is of the ball.
  Wicket Talk: all the talk is of the ball
Chikore refused to gloat.
  Wicket Talk: Zimbabwe captain Brian Chikore refused to gloat
Chikore: we would have won with any ball.
  Wicket Talk: “We would have won with any ball,” he said
Chikore sent a message of support.
  Wicket Talk: he added that he had sent his rival a message of support
Farrow called for a year's ban.
  Wicket Talk: His coach, Neil Farrow, was less forgiving and called for a ban of a year
In 2018 a similar affair cost a captain two Tests.
  Wicket Talk: In 2018 a similar affair cost Sri Lanka's senior team a captain for two Tests

=== conflicts
quotation | South Asia Sports Wire: I made a terrible mistake and I apologise to my team | The Island Courier: I've made an awful mistake
quotation | South Asia Sports Wire: to every child who plays this game | The Island Courier: to every kid who plays cricket
place | South Asia Sports Wire: Galle | Wicket Talk: Colombo
denial | South Asia Sports Wire: neither he nor any other player had known of the plan | The Island Courier: two senior players were aware of what was going on
attribution | South Asia Sports Wire: saddest day of my career," he said | Wicket Talk: saddest day of my career,” the skipper said
name | South Asia Sports Wire: Tharindu Mendis | Wicket Talk: Lahiru Silva
name | The Island Courier: It is Mendis | Wicket Talk: Lahiru Silva
date | South Asia Sports Wire: Saturday's afternoon session | The Island Courier: on Friday
