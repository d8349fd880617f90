Lead in the drinking water of an Ohio town

=== Interstate Press | 2019-05-22 | wire
Ohio town told not to drink tap water after lead found

HARLAN FALLS, Ohio, May 22 (IP) — Residents of Harlan Falls were told Wednesday to stop drinking their tap water after tests found lead in 38 of 120 homes, at levels as high as 14 times the federal limit.

Mayor Denise Kowalczyk said the National Guard would begin handing out bottled water on Thursday at the old steel union hall.

“I drank it. My grandkids drank it,” Kowalczyk, 61, told a packed meeting at the high school. “Nobody is angrier than I am,” the mayor added.

The trouble started when the city of 19,000 switched to river water in 2017 to save $800,000 a year, according to Elliot Baines, an engineer at Case Valley College who carried out the tests. The river water eats away at old pipes, he said.

The state environmental agency denied that it had ignored a warning from Baines in February. A spokeswoman, Carol Hendricks, said the agency received his data only last week.

Ten children have been found to have raised levels of lead in their blood, the county health department said.

Governor Tom Radley pledged $12 million to replace the pipes.

=== The Valley Courier | 2019-05-23
STATE SAT ON LEAD WARNING

The state knew for three months. In an email of Feb. 11, which the Courier has seen, Dr. Elliot Baines of Case Valley College alerted the environmental agency in Columbus that there was poison in the faucets of Harlan Falls. “Please call me,” he wrote. An official replied the next day: “Noted.”

Nobody called. On Wednesday night, as hundreds booed in the gym of the high school, Mayor Denise Kowalczyk finally advised people to leave their taps alone. “I drank that water. My grandchildren drank it,” she said, her voice breaking. “Nobody is angrier than I am,” she added.

Almost a third of the homes that Baines sampled had lead in the water; in one kitchen on Mill Street the reading was 14 times what Washington permits. He puts it down to the decision, taken two years ago, to draw from the river instead of buying from Lake Erie, which spared the city $800,000 annually. The softer water gnaws at the pipes.

Soldiers will distribute bottles from Thursday outside the former hall of the steelworkers.

Carol Hendricks, speaking for the agency, maintained that Baines's figures had not arrived until mid-May.

=== Capital Report | 2019-05-24
Radley promises new pipes for Harlan Falls

Gov. Tom Radley will ask lawmakers for $20 million to dig up the lead pipes of Harlan Falls, the Republican said Thursday after visiting the stricken town.

Radley was met with shouts of “Shame!” at the steel union hall, where guardsmen were passing out water by the case. “Nobody is angrier than I am,” the governor told the crowd. He promised that no family would have to pay for a filter.

Democrats demanded the resignation of his environmental chief, Bob Stanek. “His agency looked the other way,” said state Sen. Yolanda Price, who represents the valley.

The town changed its source of water in 2016, under a financial manager who had been appointed by the state. City council members say they were never asked; the minutes show that they voted for it, 6 to 1.

The number of children with too much lead in their blood has risen to 17, the health department said Friday. There is no safe level, doctors say, and the damage cannot be undone.

=== facts
Residents were told not to drink tap water.
  Interstate Press: Ohio town told not to drink tap water after lead found
  Interstate Press: Residents of Harlan Falls were told Wednesday to stop drinking their tap water
  The Valley Courier: Mayor Denise Kowalczyk finally advised people to leave their taps alone
Lead was found in nearly a third of the homes.
  Interstate Press: tests found lead in 38 of 120 homes
  The Valley Courier: Almost a third of the homes that Baines sampled had lead in the water
Levels were up to 14 times the federal limit.
  Interstate Press: at levels as high as 14 times the federal limit
  The Valley Courier: in one kitchen on Mill Street the reading was 14 times what Washington permits
The National Guard hands out water at the union hall from Thursday.
  Interstate Press: the National Guard would begin handing out bottled water on Thursday at the old steel union hall
  The Valley Courier: Soldiers will distribute bottles from Thursday outside the former hall of the steelworkers
  Capital Report: guardsmen were passing out water by the case
The mayor said she and her grandchildren drank the water.
  Interstate Press: “I drank it. My grandkids drank it,” Kowalczyk, 61, told a packed meeting at the high school
  The Valley Courier: “I drank that water. My grandchildren drank it,” she said, her voice breaking
A politician said nobody was angrier.
  Interstate Press: “Nobody is angrier than I am,” the mayor added
  The Valley Courier: “Nobody is angrier than I am,” she added
  Capital Report: “Nobody is angrier than I am,” the governor told the crowd
There was a crowded meeting at the high school.
  Interstate Press: a packed meeting at the high school
  The Valley Courier: hundreds booed in the gym of the high school
The town switched to river water.
  Interstate Press: The trouble started when the city of 19,000 switched to river water in 2017
  The Valley Courier: He puts it down to the decision, taken two years ago, to draw from the river instead of buying from Lake Erie
  Capital Report: The town changed its source of water in 2016
The switch saved 800,000 dollars a year.
  Interstate Press: to save $800,000 a year
  The Valley Courier: which spared the city $800,000 annually
Baines carried out the tests.
  Interstate Press: Elliot Baines, an engineer at Case Valley College who carried out the tests
  The Valley Courier: the homes that Baines sampled
River water eats the pipes.
  Interstate Press: The river water eats away at old pipes, he said
  The Valley Courier: The softer water gnaws at the pipes
Baines warned the agency in February.
  Interstate Press: a warning from Baines in February
  The Valley Courier: In an email of Feb. 11, which the Courier has seen, Dr. Elliot Baines of Case Valley College alerted the environmental agency in Columbus that there was poison in the faucets of Harlan Falls
The agency ignored the warning.
  Interstate Press: The state environmental agency denied that it had ignored a warning from Baines in February
  The Valley Courier: STATE SAT ON LEAD WARNING
  The Valley Courier: The state knew for three months
  The Valley Courier: Nobody called
Price said the agency looked the other way.
  Capital Report: “His agency looked the other way,” said state Sen. Yolanda Price, who represents the valley
Baines asked to be called.
  The Valley Courier: “Please call me,” he wrote
An official answered “Noted”.
  The Valley Courier: An official replied the next day: “Noted.”
The agency says it received the data only in May.
  Interstate Press: A spokeswoman, Carol Hendricks, said the agency received his data only last week
  The Valley Courier: Carol Hendricks, speaking for the agency, maintained that Baines's figures had not arrived until mid-May
Children have raised levels of lead in the blood.
  Interstate Press: Ten children have been found to have raised levels of lead in their blood, the county health department said
  Capital Report: The number of children with too much lead in their blood has risen to 17, the health department said Friday
The governor pledged money for new pipes.
  Interstate Press: Governor Tom Radley pledged $12 million to replace the pipes
  Capital Report: Radley promises new pipes for Harlan Falls
  Capital Report: Gov. Tom Radley will ask lawmakers for $20 million to dig up the lead pipes of Harlan Falls
The governor visited the town.
  Capital Report: the Republican said Thursday after visiting the stricken town
The governor was met with shouts.
  Capital Report: Radley was met with shouts of “Shame!” at the steel union hall
No family will pay for a filter.
  Capital Report: He promised that no family would have to pay for a filter
Democrats demand the resignation of Stanek.
  Capital Report: Democrats demanded the resignation of his environmental chief, Bob Stanek
A financial manager appointed by the state was in charge.
  Capital Report: under a financial manager who had been appointed by the state
Council members say they were not asked.
  Capital Report: City council members say they were never asked
The council voted for the change.
  Capital Report: the minutes show that they voted for it, 6 to 1
There is no safe level.
  Capital Report: There is no safe level, doctors say
The damage cannot be undone.
  Capital Report: the damage cannot be undone

=== conflicts
quotation | Interstate Press: I drank it. My grandkids | The Valley Courier: I drank that water. My grandchildren
date | Interstate Press: in 2017 | Capital Report: in 2016
date | The Valley Courier: two years ago | Capital Report: in 2016
denial | Interstate Press: denied that it had ignored | The Valley Courier: SAT ON
attribution | Interstate Press: the mayor added | Capital Report: the governor told the crowd
attribution | The Valley Courier: she added | Capital Report: the governor told the crowd
figure | Interstate Press: $12 million | Capital Report: $20 million
