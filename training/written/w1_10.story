An election in Slovakia

=== Danube Press | 2027-10-03 | wire
Pro-Western centrists win Slovak election, face hard coalition talks

BRATISLAVA, Oct 3 - The centrist Nova Cesta party of former mayor Katarina Hudecova won Slovakia's parliamentary election with 24.1 percent of the vote, final results showed on Sunday, but it may struggle to form a majority.

The ruling nationalists of Prime Minister Vladimir Stransky came second with 22.6 percent. Turnout was 66.3 percent.

President Ivan Malik will ask Hudecova to form a government, his office said. She has two weeks to present a cabinet.

"Tonight Slovakia has opened a window," Hudecova, 43, told supporters in Bratislava. She reaffirmed that she would resume deliveries of ammunition to Ukraine, halted by Stransky in 2025.

Her most likely partners are the liberals, with 11 percent, and the Christian Democrats, who took 8.4 percent. Together they would hold 74 of 150 seats, two short of a majority. The Hungarian minority party, with four seats, has not said whom it will support.

Stransky congratulated the winner in a phone call after midnight. His party has been in government since 2023.

Exit polls released at 10 p.m. on Saturday had wrongly put Stransky in the lead.

=== Kosicke Noviny | 2027-10-04
Hudecova opens the window, but who will climb through?

Shortly after one o'clock on Sunday the numbers began to turn, and by breakfast those who had gone to bed with one winner woke up to another. The pollsters had been wrong.

Barely a point and a half separates the victorious party, which was founded in a Trnava bookshop four years ago, from the camp of the man who has run the country since 2023. With two thirds of the electorate taking part, interest was lively.

"Tonight Slovakia opened its windows," the former mayor of Trnava said from a stage in the capital. The shells for Kyiv that her predecessor stopped would roll again, she vowed, "within a month of the oath."

The head of state will give her the first try. Yet arithmetic is a stern mistress. With the liberals and the Catholics of the KDS she gets to 74 mandates, and 76 is what she needs. Everybody's eyes therefore turn to the four deputies of the Hungarians. They would back her from the opposition bench, their chairman Zoltan Bartal told this newspaper yesterday.

From Vladimir Stransky there came neither flowers nor a call. He spoke of irregularities in the postal vote, without giving any.

=== Euroscope | 2027-10-03
Slovak upset: four things Brussels will watch

1. Ammunition. Katarina Hudecova, a 43-year-old architect who ran the city of Nitra, wants to lift the freeze that Bratislava placed on military supplies to Ukraine in 2024. Expect a quick decision.

2. The numbers. Her Nova Cesta finished first with 24 percent, about 1.5 points in front of the nationalists. A three-party bloc falls two seats short. She needs the Hungarians, who are keeping their cards close to their chest.

3. The loser. Stransky rang Hudecova to concede, which is more than many had expected. But he will lead a disciplined group of 41 deputies, and the public broadcaster is full of his appointees.

4. The money. The Commission froze 1.3 billion euros in April over the abolition of the anti-graft prosecutor. Hudecova has promised to restore the office; the liberals want to make that a condition.

Coalition talks are due to start on Tuesday.

=== facts
Hudecova's Nova Cesta won the election.
  Danube Press: Pro-Western centrists win Slovak election
  Danube Press: The centrist Nova Cesta party of former mayor Katarina Hudecova won Slovakia's parliamentary election with 24.1 percent of the vote
  Kosicke Noviny: the victorious party
  Euroscope: Slovak upset
  Euroscope: Her Nova Cesta finished first with 24 percent
It may struggle to form a majority.
  Danube Press: face hard coalition talks
  Danube Press: it may struggle to form a majority
  Kosicke Noviny: arithmetic is a stern mistress
Hudecova was a mayor.
  Danube Press: former mayor Katarina Hudecova
  Kosicke Noviny: the former mayor of Trnava
  Euroscope: a 43-year-old architect who ran the city of Nitra
The nationalists came second, 1.5 points behind.
  Danube Press: The ruling nationalists of Prime Minister Vladimir Stransky came second with 22.6 percent
  Kosicke Noviny: Barely a point and a half separates the victorious party ... from the camp of the man who has run the country since 2023
  Euroscope: about 1.5 points in front of the nationalists
Turnout was two thirds.
  Danube Press: Turnout was 66.3 percent
  Kosicke Noviny: With two thirds of the electorate taking part
The president will ask her to form a government.
  Danube Press: President Ivan Malik will ask Hudecova to form a government, his office said
  Kosicke Noviny: The head of state will give her the first try
She has two weeks.
  Danube Press: She has two weeks to present a cabinet
Slovakia has opened a window.
  Danube Press: "Tonight Slovakia has opened a window," Hudecova, 43, told supporters in Bratislava
  Kosicke Noviny: "Tonight Slovakia opened its windows," the former mayor of Trnava said from a stage in the capital
She will resume ammunition deliveries to Ukraine.
  Danube Press: she would resume deliveries of ammunition to Ukraine
  Kosicke Noviny: The shells for Kyiv that her predecessor stopped would roll again, she vowed
  Euroscope: Katarina Hudecova ... wants to lift the freeze
The deliveries had been halted.
  Danube Press: halted by Stransky in 2025
  Kosicke Noviny: The shells for Kyiv that her predecessor stopped
  Euroscope: the freeze that Bratislava placed on military supplies to Ukraine in 2024
They resume within a month of the oath.
  Kosicke Noviny: "within a month of the oath."
Her likely partners are liberals and Christian Democrats.
  Danube Press: Her most likely partners are the liberals, with 11 percent, and the Christian Democrats, who took 8.4 percent
  Kosicke Noviny: With the liberals and the Catholics of the KDS
Together they have 74 seats, two too few.
  Danube Press: Together they would hold 74 of 150 seats, two short of a majority
  Kosicke Noviny: she gets to 74 mandates, and 76 is what she needs
  Euroscope: A three-party bloc falls two seats short
Whether the Hungarian party has said whom it supports.
  Danube Press: The Hungarian minority party, with four seats, has not said whom it will support
  Kosicke Noviny: They would back her from the opposition bench, their chairman Zoltan Bartal told this newspaper yesterday
  Euroscope: the Hungarians, who are keeping their cards close to their chest
The Hungarian party has four seats.
  Danube Press: The Hungarian minority party, with four seats
  Kosicke Noviny: the four deputies of the Hungarians
She needs the Hungarians.
  Kosicke Noviny: Everybody's eyes therefore turn to the four deputies of the Hungarians
  Euroscope: She needs the Hungarians
Whether Stransky called the winner.
  Danube Press: Stransky congratulated the winner in a phone call after midnight
  Kosicke Noviny: From Vladimir Stransky there came neither flowers nor a call
  Euroscope: Stransky rang Hudecova to concede
He spoke of irregularities.
  Kosicke Noviny: He spoke of irregularities in the postal vote
He gave no instance.
  Kosicke Noviny: without giving any
His party has governed since 2023.
  Danube Press: His party has been in government since 2023
  Kosicke Noviny: the man who has run the country since 2023
Exit polls were wrong.
  Danube Press: Exit polls released at 10 p.m. on Saturday had wrongly put Stransky in the lead
  Kosicke Noviny: The pollsters had been wrong
The numbers turned in the night.
  Kosicke Noviny: Shortly after one o'clock on Sunday the numbers began to turn
  Kosicke Noviny: those who had gone to bed with one winner woke up to another
The party was founded in a bookshop.
  Kosicke Noviny: which was founded in a Trnava bookshop four years ago
Stransky's group has 41 deputies.
  Euroscope: he will lead a disciplined group of 41 deputies
The broadcaster is full of his appointees.
  Euroscope: the public broadcaster is full of his appointees
The Commission froze 1.3 billion euros.
  Euroscope: The Commission froze 1.3 billion euros in April over the abolition of the anti-graft prosecutor
She promised to restore the prosecutor's office.
  Euroscope: Hudecova has promised to restore the office
The liberals make it a condition.
  Euroscope: the liberals want to make that a condition
Talks start on Tuesday.
  Euroscope: Coalition talks are due to start on Tuesday
The final results came out on Sunday.
  Danube Press: final results showed on Sunday
  Kosicke Noviny: by breakfast those who had gone to bed with one winner woke up to another
A quick decision on ammunition is expected.
  Euroscope: Expect a quick decision
Few had expected that he would concede.
  Euroscope: which is more than many had expected

=== conflicts
place | Kosicke Noviny: the former mayor of Trnava | Euroscope: the city of Nitra
date | Danube Press: in 2025 | Euroscope: in 2024
quotation | Danube Press: Tonight Slovakia has opened a window | Kosicke Noviny: Tonight Slovakia opened its windows
denial | Danube Press: congratulated the winner in a phone call | Kosicke Noviny: neither flowers nor a call
denial | Kosicke Noviny: neither flowers nor a call | Euroscope: Stransky rang Hudecova
denial | Danube Press: has not said whom it will support | Kosicke Noviny: They would back her from the opposition bench
denial | Kosicke Noviny: They would back her from the opposition bench | Euroscope: keeping their cards close to their chest
