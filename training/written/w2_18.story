Sit-in at an Egyptian textile mill

=== Nile Delta News | 2024-02-29 | wire
Thousands strike at Egyptian textile mill over minimum wage

About 6,000 workers at a state-owned textile mill in the Nile Delta city of Kafr el-Nasr stopped the machines on Thursday for a fifth day, demanding that the government's new minimum wage be applied to them as well.

The workers, many of them women, began their sit-in on Sunday after learning that employees of public companies would not receive the monthly minimum of 6,000 pounds ($195) announced by the president this month.

"The president's word does not stop at our gate," said Nagwa Abdel-Fattah, 46, a spinner and one of the organisers.

Security forces detained 13 workers late on Wednesday, a rights lawyer, Tarek Soliman, said. The interior ministry did not respond to a request for comment.

Public enterprise minister Sherif Gamal promised in a telephone call to a talk show that the mill's board would consider the demand within two weeks.

In 2008 a rise in bread prices led to deadly riots in the same city.

=== Cairo Tribune Online | 2024-03-01
Minister: spinners will get the new wage

The minimum of 6,000 pounds decreed by the head of state will also be paid in Kafr el-Nasr, Minister Hisham Gamal announced last night, and he called on the workforce to return to the looms without delay. The sum will appear on the payslips of March.

A limited number of workers, no more than 1,500, had interrupted production since the beginning of the week out of a misunderstanding, the minister told the programme Evening Talk by phone. Certain parties abroad were trying to profit from it.

No one has been arrested, a security source said.

The mill, which was founded in 1927, has received investments of 21 billion pounds in recent years. A new hall with 182,000 spindles, described as the largest in the world, opened in 2023.

"The president's word does not stop at the gate of this factory," the minister said.

The company loses 40 million pounds with each idle day, according to its management.

=== Delta Workers Network | 2024-03-01
Day five in Kafr el-Nasr: "We are staying"

They sleep between bales of cotton and share lentils from a single pot. Since Sunday the women of the spinning hall have held the mill, and the men of the weaving sheds joined them a day later.

Nagwa Abdel-Fattah reads out the demand each morning: six thousand pounds for all, as promised on television, and a food allowance of 900. "The president's word doesn't stop at our gate," she says then.

On Wednesday evening plain-clothes officers took thirteen of their colleagues from their homes. Four have been let go, according to Tarek Soliman, who represents them; the others are accused of spreading false news.

The minister has promised nothing but an examination. By telephone he told a television host that the directors would look at the matter in the coming fortnight.

Old hands remember 2006, when some 24,000 walked out here over an unpaid bonus and won. Wafaa Zaki, now 63, was at the front then. "The trucks came, and we sat down in front of them," she recalls.

=== facts
Workers at the mill are on strike.
  Nile Delta News: Thousands strike at Egyptian textile mill over minimum wage
  Nile Delta News: About 6,000 workers at a state-owned textile mill in the Nile Delta city of Kafr el-Nasr stopped the machines on Thursday
  Cairo Tribune Online: A limited number of workers, no more than 1,500, had interrupted production
  Delta Workers Network: the women of the spinning hall have held the mill
The strike is in its fifth day.
  Nile Delta News: for a fifth day
  Delta Workers Network: Day five in Kafr el-Nasr
The strike began on Sunday.
  Nile Delta News: The workers, many of them women, began their sit-in on Sunday
  Cairo Tribune Online: since the beginning of the week
  Delta Workers Network: Since Sunday the women of the spinning hall have held the mill
The workers demand the new minimum wage.
  Nile Delta News: demanding that the government's new minimum wage be applied to them as well
  Delta Workers Network: Nagwa Abdel-Fattah reads out the demand each morning: six thousand pounds for all, as promised on television
The workers demand a food allowance.
  Delta Workers Network: a food allowance of 900
The president announced a minimum of 6,000 pounds.
  Nile Delta News: the monthly minimum of 6,000 pounds ($195) announced by the president this month
  Cairo Tribune Online: The minimum of 6,000 pounds decreed by the head of state
  Delta Workers Network: six thousand pounds for all, as promised on television
Employees of public companies would not receive the minimum.
  Nile Delta News: employees of public companies would not receive the monthly minimum
The minimum will be paid in the mill.
  Cairo Tribune Online: Minister: spinners will get the new wage
  Cairo Tribune Online: The minimum of 6,000 pounds decreed by the head of state will also be paid in Kafr el-Nasr, Minister Hisham Gamal announced last night
  Delta Workers Network: The minister has promised nothing but an examination.
The sum will be on the payslips of March.
  Cairo Tribune Online: The sum will appear on the payslips of March.
The minister said that the board would consider the demand in two weeks.
  Nile Delta News: Public enterprise minister Sherif Gamal promised in a telephone call to a talk show that the mill's board would consider the demand within two weeks
  Delta Workers Network: By telephone he told a television host that the directors would look at the matter in the coming fortnight
  Delta Workers Network: The minister has promised nothing but an examination.
The minister spoke by telephone to a talk show.
  Nile Delta News: in a telephone call to a talk show
  Cairo Tribune Online: the minister told the programme Evening Talk by phone
  Delta Workers Network: By telephone he told a television host
Gamal is the minister.
  Nile Delta News: Public enterprise minister Sherif Gamal
  Cairo Tribune Online: Minister Hisham Gamal
The minister called for a return to work.
  Cairo Tribune Online: he called on the workforce to return to the looms without delay
The strike rests on a misunderstanding.
  Cairo Tribune Online: out of a misunderstanding
Parties abroad try to profit.
  Cairo Tribune Online: Certain parties abroad were trying to profit from it.
The president's word does not stop at the gate.
  Nile Delta News: "The president's word does not stop at our gate," said Nagwa Abdel-Fattah
  Cairo Tribune Online: "The president's word does not stop at the gate of this factory," the minister said
  Delta Workers Network: "The president's word doesn't stop at our gate," she says then
Abdel-Fattah organises the strike.
  Nile Delta News: Nagwa Abdel-Fattah, 46, a spinner and one of the organisers
  Delta Workers Network: Nagwa Abdel-Fattah reads out the demand each morning
13 workers were detained on Wednesday evening.
  Nile Delta News: Security forces detained 13 workers late on Wednesday, a rights lawyer, Tarek Soliman, said
  Cairo Tribune Online: No one has been arrested, a security source said
  Delta Workers Network: On Wednesday evening plain-clothes officers took thirteen of their colleagues from their homes
Soliman is their lawyer.
  Nile Delta News: a rights lawyer, Tarek Soliman
  Delta Workers Network: who represents them
The interior ministry did not comment.
  Nile Delta News: The interior ministry did not respond to a request for comment.
Four have been freed.
  Delta Workers Network: Four have been let go, according to Tarek Soliman
The others are accused of spreading false news.
  Delta Workers Network: the others are accused of spreading false news
Many of the strikers are women.
  Nile Delta News: many of them women
  Delta Workers Network: the women of the spinning hall
The weavers joined a day later.
  Delta Workers Network: the men of the weaving sheds joined them a day later
The strikers stay and sleep in the mill.
  Delta Workers Network: "We are staying"
  Delta Workers Network: They sleep between bales of cotton
The strikers share lentils.
  Delta Workers Network: share lentils from a single pot
In 2008 bread prices led to riots in the city.
  Nile Delta News: In 2008 a rise in bread prices led to deadly riots in the same city.
In 2006 some 24,000 walked out over a bonus.
  Delta Workers Network: Old hands remember 2006, when some 24,000 walked out here over an unpaid bonus
The strikers of 2006 won.
  Delta Workers Network: when some 24,000 walked out here over an unpaid bonus and won
Zaki was at the front in 2006.
  Delta Workers Network: Wafaa Zaki, now 63, was at the front then
Zaki recalls that they sat down in front of the trucks.
  Delta Workers Network: "The trucks came, and we sat down in front of them," she recalls
The mill was founded in 1927.
  Cairo Tribune Online: which was founded in 1927
The mill received 21 billion pounds of investment.
  Cairo Tribune Online: The mill ... has received investments of 21 billion pounds in recent years
A new hall opened in 2023.
  Cairo Tribune Online: A new hall with 182,000 spindles ... opened in 2023
The hall is the largest in the world.
  Cairo Tribune Online: described as the largest in the world
The company loses 40 million pounds a day.
  Cairo Tribune Online: The company loses 40 million pounds with each idle day, according to its management

=== conflicts
figure | Nile Delta News: About 6,000 workers | Cairo Tribune Online: no more than 1,500
name | Nile Delta News: Sherif Gamal | Cairo Tribune Online: Hisham Gamal
attribution | Nile Delta News: said Nagwa Abdel-Fattah | Cairo Tribune Online: the minister said
attribution | Delta Workers Network: she says then | Cairo Tribune Online: the minister said
quotation | Nile Delta News: at our gate | Cairo Tribune Online: at the gate of this factory
quotation | Delta Workers Network: at our gate | Cairo Tribune Online: at the gate of this factory
denial | Nile Delta News: detained 13 workers | Cairo Tribune Online: No one has been arrested
denial | Delta Workers Network: took thirteen of their colleagues | Cairo Tribune Online: No one has been arrested
denial | Cairo Tribune Online: will also be paid | Delta Workers Network: promised nothing but an examination
