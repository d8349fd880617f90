Cricket captain charged with match-fixing

=== Island Newswire | 2023-04-27 | wire
Sri Lankan captain Wijeratne suspended in fixing probe

COLOMBO - Sri Lanka's one-day captain Dilan Wijeratne has been suspended from all cricket over suspected match-fixing, the national board said on Thursday.

Investigators accuse the 31-year-old of having taken 120,000 dollars from a bookmaker in Dubai for losing a match against Bangladesh in 2021.

Wijeratne handed over two mobile phones to the investigators on Wednesday, the board's integrity officer, Shanika Perera, said.

"I have never sold my country, not for a dollar and not for a million," Wijeratne said in a video message.

Team-mate Roshan Abeysekera has admitted that he met the bookmaker and is cooperating as a witness, Perera said.

All-rounder Kusal Madanayake will lead the team on the tour of New Zealand, which starts on May 9.

Sports minister Harin Gunatilleke was told of the affair in February and informed the cabinet at once.

Wijeratne has 14 days to answer the charges. If found guilty he would be banned for at least five years.

The bookmaker, known as "Uncle Bobby", was arrested in Sharjah last week.

=== The Ceylon Observer-Star | 2023-04-28
Skipper out, questions in: who knew what about Wijeratne?

Parliament wants answers after the suspension of the one-day captain. The opposition asks why the public had to wait until now.

The board removed Dilan Wijeratne, 31, from all its teams on Thursday. He is said to have pocketed 120,000 dollars for a defeat by Bangladesh in 2020.

The minister heard of it from the evening news like everybody else, his secretary told this newspaper, and Harin Gunatilleke is furious.

"I have never sold my country, not for a dollar and not for a million," the captain declares in a clip which was seen four million times overnight.

He has so far refused to give up his phones, board officials complain, on the advice of his lawyer, Anura Jayakody.

The vacancy is filled by Kusal Madanayake, who is to take the side to New Zealand in a fortnight.

Guilt would cost the batsman no less than five years of his career.

=== Dhaka Sports Page | 2023-04-28
That strange evening in Chattogram, revisited

We remember it well. Sri Lanka needed 31 from five overs with seven wickets in hand, and they did not get there.

Two years on, their captain is suspended, accused of having been paid to lose. Bangladesh, it should be said, bowled beautifully that evening in 2021, and no one has suggested that a player of ours was involved.

Roshan Abeysekera, who was run out in a manner that made even the umpires smile, disputes that he has ever set eyes on the bookmaker. "I don't know any uncle except my mother's brothers," he said on Thursday.

The man in question, who goes by the name of Uncle Bobby, remains at large, Emirati police told us; he was last seen at a hotel in Ajman.

The Bangladeshi board has asked Colombo for the files. The result will stand, whatever the inquiry finds, an official said.

=== facts
Wijeratne was suspended.
  Island Newswire: Sri Lankan captain Wijeratne suspended in fixing probe
  Island Newswire: Sri Lanka's one-day captain Dilan Wijeratne has been suspended from all cricket
  The Ceylon Observer-Star: Skipper out
  The Ceylon Observer-Star: after the suspension of the one-day captain
  The Ceylon Observer-Star: The board removed Dilan Wijeratne, 31, from all its teams on Thursday
  Dhaka Sports Page: their captain is suspended
The board announced it on Thursday.
  Island Newswire: the national board said on Thursday
  The Ceylon Observer-Star: from all its teams on Thursday
Wijeratne is accused of losing a match against Bangladesh for money.
  Island Newswire: Investigators accuse the 31-year-old of having taken 120,000 dollars from a bookmaker in Dubai for losing a match against Bangladesh in 2021
  The Ceylon Observer-Star: He is said to have pocketed 120,000 dollars for a defeat by Bangladesh in 2020
  Dhaka Sports Page: accused of having been paid to lose
The match was in Chattogram in 2021.
  Dhaka Sports Page: That strange evening in Chattogram, revisited
  Dhaka Sports Page: that evening in 2021
Wijeratne is 31.
  Island Newswire: the 31-year-old
  The Ceylon Observer-Star: Dilan Wijeratne, 31
Wijeratne handed over his phones.
  Island Newswire: Wijeratne handed over two mobile phones to the investigators on Wednesday
  The Ceylon Observer-Star: He has so far refused to give up his phones
He acts on his lawyer's advice.
  The Ceylon Observer-Star: on the advice of his lawyer, Anura Jayakody
Wijeratne said that he never sold his country.
  Island Newswire: "I have never sold my country, not for a dollar and not for a million," Wijeratne said in a video message
  The Ceylon Observer-Star: "I have never sold my country, not for a dollar and not for a million," the captain declares in a clip
The clip was seen four million times.
  The Ceylon Observer-Star: which was seen four million times overnight
Abeysekera met the bookmaker.
  Island Newswire: Team-mate Roshan Abeysekera has admitted that he met the bookmaker
  Dhaka Sports Page: Roshan Abeysekera ... disputes that he has ever set eyes on the bookmaker
Abeysekera cooperates as a witness.
  Island Newswire: is cooperating as a witness
Abeysekera said that he knows no uncle.
  Dhaka Sports Page: "I don't know any uncle except my mother's brothers,"
Abeysekera was run out oddly.
  Dhaka Sports Page: who was run out in a manner that made even the umpires smile
Madanayake leads the team in New Zealand.
  Island Newswire: All-rounder Kusal Madanayake will lead the team on the tour of New Zealand
  The Ceylon Observer-Star: The vacancy is filled by Kusal Madanayake, who is to take the side to New Zealand in a fortnight
The tour starts on May 9.
  Island Newswire: which starts on May 9
  The Ceylon Observer-Star: to New Zealand in a fortnight
The minister was told in February.
  Island Newswire: Sports minister Harin Gunatilleke was told of the affair in February
  The Ceylon Observer-Star: The minister heard of it from the evening news like everybody else
The minister informed the cabinet.
  Island Newswire: informed the cabinet at once
The minister is furious.
  The Ceylon Observer-Star: Harin Gunatilleke is furious
Wijeratne has 14 days to answer.
  Island Newswire: Wijeratne has 14 days to answer the charges
A guilty verdict would mean a ban of at least five years.
  Island Newswire: If found guilty he would be banned for at least five years
  The Ceylon Observer-Star: Guilt would cost the batsman no less than five years of his career
The bookmaker is called "Uncle Bobby".
  Island Newswire: The bookmaker, known as "Uncle Bobby"
  Dhaka Sports Page: The man in question, who goes by the name of Uncle Bobby
The bookmaker was arrested.
  Island Newswire: The bookmaker, known as "Uncle Bobby", was arrested in Sharjah last week
  Dhaka Sports Page: The man in question ... remains at large
The bookmaker was last seen in Ajman.
  Dhaka Sports Page: he was last seen at a hotel in Ajman
Parliament wants answers.
  The Ceylon Observer-Star: Parliament wants answers
The opposition asks why the public had to wait.
  The Ceylon Observer-Star: The opposition asks why the public had to wait until now
Who knew what is asked.
  The Ceylon Observer-Star: who knew what about Wijeratne?
Sri Lanka needed 31 from five overs.
  Dhaka Sports Page: Sri Lanka needed 31 from five overs with seven wickets in hand
Sri Lanka lost.
  Dhaka Sports Page: they did not get there
Bangladesh bowled beautifully.
  Dhaka Sports Page: Bangladesh, it should be said, bowled beautifully
No Bangladeshi player is accused.
  Dhaka Sports Page: no one has suggested that a player of ours was involved
The Bangladeshi board asked for the files.
  Dhaka Sports Page: The Bangladeshi board has asked Colombo for the files
The result will stand.
  Dhaka Sports Page: The result will stand, whatever the inquiry finds

=== conflicts
denial | Island Newswire: handed over two mobile phones | The Ceylon Observer-Star: refused to give up his phones
denial | Island Newswire: was told of the affair in February | The Ceylon Observer-Star: heard of it from the evening news
denial | Island Newswire: has admitted that he met the bookmaker | Dhaka Sports Page: disputes that he has ever set eyes on the bookmaker
denial | Island Newswire: was arrested in Sharjah | Dhaka Sports Page: remains at large
date | Island Newswire: in 2021 | The Ceylon Observer-Star: in 2020
