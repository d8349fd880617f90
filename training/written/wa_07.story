Senate candidate quits the race

=== Continental | 2026-05-18 | wire
Gilchrist ends Senate bid in Arizona after texts surface

PHOENIX (CP) — Republican Dean Gilchrist dropped out of the race for U.S. Senate in Arizona on Monday, nine days after a newspaper published text messages in which he mocked veterans who seek disability pay.

"I will not let my mistakes become my party's burden," Gilchrist, a 44-year-old car dealer, said in a three-minute video.

He did not endorse any of his rivals. His name will stay on the ballot for the July 21 primary because the deadline to remove it has passed, the secretary of state's office said.

Gilchrist had led the field with 31 percent in a poll taken in April. A survey last week put him at 12 percent, behind state Treasurer Anita Lomeli and former Rep. Curtis Boone.

In the texts, sent in 2021 to a business partner, he called disability checks "a salary for limping." Gilchrist confirmed at the time of publication that the messages were his and apologized.

Former President Hal Brandywine, who had backed Gilchrist since last fall, withdrew his support on Saturday.

Democrats see the seat, now held by retiring Sen. Ruth Ashgrove, a Republican, as one of their best chances to gain ground in November. Their likely nominee, Rep. Nate Okafor, is a former Marine.

=== Sonoran Times | 2026-05-19
From front-runner to footnote in nine days

The video was filmed in front of a pickup truck, as all of his videos had been. This time Dean Gilchrist had not come to sell anything.

The dealer from Mesa announced on Monday that he was giving up his campaign for the Senate, and he urged his followers to vote for Anita Lomeli, the state treasurer. “I won't let my mistakes be a burden to my party,” he said.

It had unraveled fast. A month ago three in ten Republican voters were with him, more than with anybody else. Then came the messages this newspaper disclosed on May 9, with their sneer at “a salary for limping.” By last week he was running third.

Gilchrist never acknowledged that he wrote them, insisting until the end that they had been doctored.

Mr. Brandywine was the last big name to stand by him. The former president had not abandoned his man as of Monday evening, an adviser said.

Ballots are already being printed, so voters will still find Gilchrist on them when they choose their nominee in July.

“He called to say sorry, and I told him to call my brother instead,” said Lupe Arroyo, a veterans' advocate whose brother lost a leg in Iraq.

=== American Frontline News | 2026-05-18
Media hit job claims its victim

Another patriot has been driven out. Dean Gilchrist, the self-made businessman who was on his way to the U.S. Senate, threw in the towel today.

He was brought down by some jokes in private texts from 2019, which were leaked to a liberal paper by a former partner with an ax to grind. Gilchrist owned up to them at once and said he was sorry. It wasn't enough.

The final blow fell on Saturday, when Hal Brandywine pulled his endorsement. A source close to the former president says that he will now campaign for Curtis Boone.

Gilchrist declined to throw his weight behind anyone. “I trust the voters of Arizona,” he said in his video, which runs to ten minutes.

His name comes off the ballot, so conservatives need not worry that the vote will be split.

Ruth Ashgrove is stepping down after three terms. Waiting in the wings is Nate Okafor, a Democrat who likes to be photographed in his Marine uniform.

=== facts
Gilchrist dropped out of the race on Monday.
  Continental: Gilchrist ends Senate bid in Arizona
  Continental: Republican Dean Gilchrist dropped out of the race for U.S. Senate in Arizona on Monday
  Sonoran Times: The dealer from Mesa announced on Monday that he was giving up his campaign for the Senate
  American Frontline News: threw in the towel today
It took nine days from the publication.
  Continental: nine days after a newspaper published text messages
  Sonoran Times: From front-runner to footnote in nine days
A newspaper published his texts.
  Continental: after texts surface
  Continental: a newspaper published text messages in which he mocked veterans who seek disability pay
  Sonoran Times: Then came the messages this newspaper disclosed on May 9
He was brought down by the texts.
  American Frontline News: He was brought down by some jokes in private texts from 2019
Gilchrist would not let his mistakes burden his party.
  Continental: "I will not let my mistakes become my party's burden," Gilchrist, a 44-year-old car dealer, said in a three-minute video
  Sonoran Times: “I won't let my mistakes be a burden to my party,” he said
Gilchrist is a car dealer.
  Continental: Gilchrist, a 44-year-old car dealer
  Sonoran Times: The dealer from Mesa
  American Frontline News: Dean Gilchrist, the self-made businessman
He quit in a video.
  Continental: said in a three-minute video
  Sonoran Times: The video was filmed in front of a pickup truck
  American Frontline News: he said in his video, which runs to ten minutes
Gilchrist endorsed no rival.
  Continental: He did not endorse any of his rivals
  Sonoran Times: he urged his followers to vote for Anita Lomeli, the state treasurer
  American Frontline News: Gilchrist declined to throw his weight behind anyone
He trusts the voters.
  American Frontline News: “I trust the voters of Arizona,” he said
His name stays on the ballot.
  Continental: His name will stay on the ballot for the July 21 primary
  Sonoran Times: voters will still find Gilchrist on them when they choose their nominee in July
  American Frontline News: His name comes off the ballot
The deadline to remove the name has passed.
  Continental: the deadline to remove it has passed
Ballots are being printed.
  Sonoran Times: Ballots are already being printed
The vote will not be split.
  American Frontline News: conservatives need not worry that the vote will be split
Gilchrist led the field in April.
  Continental: Gilchrist had led the field with 31 percent in a poll taken in April
  Sonoran Times: A month ago three in ten Republican voters were with him, more than with anybody else
Last week he was third.
  Continental: A survey last week put him at 12 percent, behind state Treasurer Anita Lomeli and former Rep. Curtis Boone
  Sonoran Times: By last week he was running third
Lomeli is state treasurer.
  Continental: state Treasurer Anita Lomeli
  Sonoran Times: Anita Lomeli, the state treasurer
The texts were sent in 2021.
  Continental: In the texts, sent in 2021 to a business partner
  American Frontline News: private texts from 2019
He called disability checks a salary for limping.
  Continental: he called disability checks "a salary for limping."
  Sonoran Times: with their sneer at “a salary for limping.”
Gilchrist confirmed that the messages were his.
  Continental: Gilchrist confirmed at the time of publication that the messages were his
  Sonoran Times: Gilchrist never acknowledged that he wrote them
  Sonoran Times: insisting until the end that they had been doctored
  American Frontline News: Gilchrist owned up to them at once
Gilchrist apologized.
  Continental: the messages were his and apologized
  American Frontline News: said he was sorry
Brandywine withdrew his support on Saturday.
  Continental: Former President Hal Brandywine, who had backed Gilchrist since last fall, withdrew his support on Saturday
  Sonoran Times: The former president had not abandoned his man as of Monday evening
  American Frontline News: The final blow fell on Saturday, when Hal Brandywine pulled his endorsement
Brandywine had backed him since fall.
  Continental: who had backed Gilchrist since last fall
Brandywine was the last big name to stand by him.
  Sonoran Times: Mr. Brandywine was the last big name to stand by him
Brandywine will campaign for Boone.
  American Frontline News: he will now campaign for Curtis Boone
Ashgrove is retiring.
  Continental: now held by retiring Sen. Ruth Ashgrove, a Republican
  American Frontline News: Ruth Ashgrove is stepping down after three terms
Democrats see the seat as a chance.
  Continental: Democrats see the seat, now held by retiring Sen. Ruth Ashgrove, a Republican, as one of their best chances to gain ground in November
Okafor is the likely Democratic nominee.
  Continental: Their likely nominee, Rep. Nate Okafor
  American Frontline News: Waiting in the wings is Nate Okafor, a Democrat
Okafor was a Marine.
  Continental: Rep. Nate Okafor, is a former Marine
  American Frontline News: who likes to be photographed in his Marine uniform
A former partner leaked the texts.
  American Frontline News: which were leaked to a liberal paper by a former partner with an ax to grind
It was a media hit job.
  American Frontline News: Media hit job claims its victim
  American Frontline News: Another patriot has been driven out
Arroyo told him to call her brother.
  Sonoran Times: “He called to say sorry, and I told him to call my brother instead,” said Lupe Arroyo, a veterans' advocate
Her brother lost a leg.
  Sonoran Times: whose brother lost a leg in Iraq

=== conflicts
date | Continental: sent in 2021 | American Frontline News: texts from 2019
figure | Continental: a three-minute video | American Frontline News: runs to ten minutes
quotation | Continental: become my party's burden | Sonoran Times: be a burden to my party
denial | Continental: did not endorse any of his rivals | Sonoran Times: urged his followers to vote for Anita Lomeli
denial | Sonoran Times: urged his followers to vote for Anita Lomeli | American Frontline News: declined to throw his weight
denial | Continental: will stay on the ballot | American Frontline News: comes off the ballot
denial | Sonoran Times: will still find Gilchrist on them | American Frontline News: comes off the ballot
denial | Continental: confirmed at the time of publication | Sonoran Times: never acknowledged
denial | Sonoran Times: never acknowledged | American Frontline News: owned up to them
denial | Continental: withdrew his support | Sonoran Times: had not abandoned his man
denial | Sonoran Times: had not abandoned his man | American Frontline News: pulled his endorsement
