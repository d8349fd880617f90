Japanese death-row inmate acquitted in retrial

=== Nippon Wire | 2024-10-08 | wire
Man cleared of 1979 inn fire after 43 years on death row

SENDAI, Japan - A Japanese court on Tuesday acquitted Kenji Morita, an 81-year-old former boxer who spent 43 years on death row for a fire that killed five people in a country inn.

Presiding Judge Akiko Hamada said that the police had planted a petrol can in Morita's garage and had forced a confession from him in 22 days of interrogation.

Morita was not in the courtroom; his mental health has suffered too much, his lawyers said. His younger brother, Isamu, took a deep bow when the ruling was read.

"The door that was shut on this man should never have been locked," the judge said.

The Sendai prosecutor's office said that it would not appeal, which makes the acquittal final.

The National Police Agency expressed its deep regret to Morita and his family.

The inn in the hot-spring village of Tsukinoki burnt down on the night of 2 February 1979. No other suspect was ever questioned. Under Japanese law Morita may claim up to 12,500 yen for each day in prison, or about 196 million yen.

=== The Tohoku Shimbun, English edition | 2024-10-09
An old man, a bow, and the end of a 45-year case

He sat in a wheelchair by the window, and when the words "not guilty" were spoken he did not seem to hear them.

Kenji Morita, 81, once a promising bantamweight, was on Tuesday declared innocent of setting fire to a guesthouse in Tsukinoki in which six guests perished. The court in Sendai found that detectives had put the decisive piece of evidence, a fuel canister, among his belongings, and that he had been worn down for three weeks until he signed.

"The door that was shut on this man should never have been locked," said Judge Hamada.

Behind him his elder brother, Isamu, bent low towards the bench.

Whether the state accepts the ruling is open: the prosecutors intend to challenge it in the high court, one of them told this paper.

For his lost years the former boxer can demand just under 200 million yen.

The police had looked at another man, a dismissed cook, and interviewed him twice in the spring of 1979, but the trail was dropped. Of the village's four inns only one remains.

=== Asia Justice Monitor | 2024-10-09
Tokyo urged to end executions after Morita ruling

Human rights groups called on Japan to suspend executions after a court cleared the world's second-longest-serving death-row prisoner.

"If he had been hanged, nobody would have opened the boxes," said Naoko Irie of the Abolition Network, alluding to 600 items of evidence which the prosecution handed over only in 2019.

Kenji Morita is the fifth condemned man in the country to be found innocent at a second trial since the war. He was sentenced to death in 1981 and woke up every morning not knowing whether it would be his last, since inmates are told only hours beforehand.

Justice Minister Hiroshi Sakaue said that he saw no need to change the law. Polls show that some 80 per cent of Japanese favour the penalty.

The police have so far shown no sign of contrition and have not commented on the finding that their officers fabricated evidence. The prosecution will let the deadline for an appeal pass, according to Morita's defence team.

=== facts
Morita was acquitted.
  Nippon Wire: Man cleared of 1979 inn fire after 43 years on death row
  Nippon Wire: A Japanese court on Tuesday acquitted Kenji Morita, an 81-year-old former boxer
  The Tohoku Shimbun, English edition: Kenji Morita, 81, once a promising bantamweight, was on Tuesday declared innocent of setting fire to a guesthouse in Tsukinoki
  Asia Justice Monitor: a court cleared the world's second-longest-serving death-row prisoner
Morita was a boxer.
  Nippon Wire: an 81-year-old former boxer
  The Tohoku Shimbun, English edition: once a promising bantamweight
Morita spent 43 years on death row.
  Nippon Wire: after 43 years on death row
  Nippon Wire: who spent 43 years on death row
Five people died in the fire at the inn.
  Nippon Wire: a fire that killed five people in a country inn
  The Tohoku Shimbun, English edition: a guesthouse in Tsukinoki in which six guests perished
The inn burnt down in February 1979.
  Nippon Wire: The inn in the hot-spring village of Tsukinoki burnt down on the night of 2 February 1979
The police planted a petrol can.
  Nippon Wire: the police had planted a petrol can in Morita's garage
  The Tohoku Shimbun, English edition: detectives had put the decisive piece of evidence, a fuel canister, among his belongings
  Asia Justice Monitor: their officers fabricated evidence
The confession was forced in three weeks of interrogation.
  Nippon Wire: had forced a confession from him in 22 days of interrogation
  The Tohoku Shimbun, English edition: he had been worn down for three weeks until he signed
Morita was absent / present in court.
  Nippon Wire: Morita was not in the courtroom
  The Tohoku Shimbun, English edition: He sat in a wheelchair by the window
Morita did not seem to hear the words.
  The Tohoku Shimbun, English edition: he did not seem to hear them
Morita's mental health has suffered.
  Nippon Wire: his mental health has suffered too much, his lawyers said
His brother bowed.
  Nippon Wire: His younger brother, Isamu, took a deep bow when the ruling was read
  The Tohoku Shimbun, English edition: An old man, a bow
  The Tohoku Shimbun, English edition: Behind him his elder brother, Isamu, bent low towards the bench
The judge said that the door should never have been locked.
  Nippon Wire: "The door that was shut on this man should never have been locked," the judge said
  The Tohoku Shimbun, English edition: "The door that was shut on this man should never have been locked," said Judge Hamada
The prosecutors will not appeal / will appeal.
  Nippon Wire: The Sendai prosecutor's office said that it would not appeal
  The Tohoku Shimbun, English edition: the prosecutors intend to challenge it in the high court, one of them told this paper
  Asia Justice Monitor: The prosecution will let the deadline for an appeal pass, according to Morita's defence team
The acquittal is final / whether it stands is open.
  Nippon Wire: which makes the acquittal final
  The Tohoku Shimbun, English edition: Whether the state accepts the ruling is open
The police expressed regret / showed no contrition.
  Nippon Wire: The National Police Agency expressed its deep regret to Morita and his family
  Asia Justice Monitor: The police have so far shown no sign of contrition
The police have not commented on the finding.
  Asia Justice Monitor: have not commented on the finding
No other suspect was questioned / another man was interviewed.
  Nippon Wire: No other suspect was ever questioned
  The Tohoku Shimbun, English edition: The police had looked at another man, a dismissed cook, and interviewed him twice in the spring of 1979
The trail was dropped.
  The Tohoku Shimbun, English edition: the trail was dropped
Morita may claim about 196 million yen.
  Nippon Wire: Under Japanese law Morita may claim up to 12,500 yen for each day in prison, or about 196 million yen
  The Tohoku Shimbun, English edition: For his lost years the former boxer can demand just under 200 million yen
One of four inns remains.
  The Tohoku Shimbun, English edition: Of the village's four inns only one remains
Rights groups urge Japan to suspend executions.
  Asia Justice Monitor: Tokyo urged to end executions after Morita ruling
  Asia Justice Monitor: Human rights groups called on Japan to suspend executions
Nobody would have opened the boxes had he been hanged.
  Asia Justice Monitor: "If he had been hanged, nobody would have opened the boxes," said Naoko Irie of the Abolition Network
The prosecution handed over 600 items only in 2019.
  Asia Justice Monitor: 600 items of evidence which the prosecution handed over only in 2019
Morita is the fifth condemned man to be acquitted at a retrial.
  Asia Justice Monitor: Kenji Morita is the fifth condemned man in the country to be found innocent at a second trial since the war
Morita was sentenced to death in 1981.
  Asia Justice Monitor: He was sentenced to death in 1981
Inmates are told only hours before.
  Asia Justice Monitor: woke up every morning not knowing whether it would be his last
  Asia Justice Monitor: inmates are told only hours beforehand
The minister saw no need to change the law.
  Asia Justice Monitor: Justice Minister Hiroshi Sakaue said that he saw no need to change the law
Eighty per cent favour the penalty.
  Asia Justice Monitor: Polls show that some 80 per cent of Japanese favour the penalty

=== conflicts
denial | Nippon Wire: was not in the courtroom | The Tohoku Shimbun, English edition: sat in a wheelchair by the window
denial | Nippon Wire: would not appeal | The Tohoku Shimbun, English edition: intend to challenge it
denial | Asia Justice Monitor: let the deadline for an appeal pass | The Tohoku Shimbun, English edition: intend to challenge it
denial | Nippon Wire: makes the acquittal final | The Tohoku Shimbun, English edition: Whether the state accepts the ruling is open
denial | Nippon Wire: expressed its deep regret | Asia Justice Monitor: no sign of contrition
denial | Nippon Wire: No other suspect was ever questioned | The Tohoku Shimbun, English edition: interviewed him twice
name | Nippon Wire: younger brother | The Tohoku Shimbun, English edition: elder brother
figure | Nippon Wire: killed five people | The Tohoku Shimbun, English edition: six guests perished
