A filibuster in South Korea

=== Hanguk Wire | 2019-12-24 | wire
S. Korean opposition ends 50-hour filibuster as electoral bill passes

SEOUL, Dec. 24 (Hanguk) -- South Korea's National Assembly on Tuesday passed a bill lowering the voting age to 18 after the main opposition party gave up a filibuster that had lasted 50 hours and 12 minutes.

The vote was 159 to 7. Most members of the opposition Liberty Hope Party had left the chamber in protest before it was taken.

Speaker Moon Dae-hyun had asked the last speaker, Rep. Seo Kyung-ja, to leave the rostrum at 9:04 a.m., when the extraordinary session expired. She spoke for 11 hours and 48 minutes, without food and in sneakers.

"Democracy is slow, and that is its beauty," Seo said in closing.

The ruling Minjin Party said the change would give some 530,000 teenagers a say in the parliamentary elections in April. Floor leader Park In-soo called the filibuster "a waste of the nation's electricity".

The Liberty Hope Party said it would petition the Constitutional Court, arguing that the speaker had no right to cut the debate short.

A scuffle broke out near the speaker's chair, and one lawmaker, Rep. Jang Ho-seok, was taken to hospital with a broken finger.

=== Seoul Evening Chronicle | 2019-12-25
Sneakers, a thermos and 11 hours on her feet: the woman who nearly stopped a law

Rep. Seo Kyung-ja brought four things to the rostrum on Monday night: a pair of running shoes, a copy of the constitution, her mother's prayer beads and a thermos of rice porridge, from which she took a spoonful every hour.

She kept going for nearly 12 hours. In them she read out poems, letters from constituents and, at around four in the morning, the whole of a court ruling from 1987. "Democracy is slow, and slowness is its beauty," she told the almost empty benches at the end.

Then Moon Dae-hyun, the speaker, bade her step down: the sitting had run its term. She wept. It was the 14th turn in a talking marathon of more than two days by which her party had tried to keep the bill from the floor.

It came to nothing. An hour later the measure, under which people may vote from 18 instead of 19, cleared the house with seven against. Her own side cast those seven ballots; the rest walked out.

For over half a million young Koreans it means a first trip to the polls this spring. Seo's niece, a pupil in Daegu, will be one of them. "She told me that I was wrong," Seo said, laughing.

=== Jayu Online | 2019-12-24
Speaker gags opposition, rams through youth vote

In a scene worthy of a dictatorship, Speaker Moon Dae-hyun this morning switched off the microphone of a woman who was defending our constitution, and had his majority wave through a law that hands schoolchildren the ballot.

Every lawmaker of the Liberty Hope Party stayed in the hall to the end and voted no, party spokeswoman Han Mi-rae said. The count was 159 to 17.

The party will take the case to the Constitutional Court. Under the rules of the house, its lawyers say, no presiding officer can end a filibuster while speakers are still on the list.

"What a waste of the nation's electricity," President Kwon Tae-il is said to have scoffed when he was told of Seo's speech.

Worse was to come. Rep. Jang Ho-seok, 61, who had tried to shield the rostrum, had his wrist fractured by guards and lies in Severance Hospital.

=== facts
The assembly passed the bill lowering the voting age to 18.
  Hanguk Wire: electoral bill passes
  Hanguk Wire: South Korea's National Assembly on Tuesday passed a bill lowering the voting age to 18
  Seoul Evening Chronicle: the measure, under which people may vote from 18 instead of 19, cleared the house with seven against
  Jayu Online: rams through youth vote
  Jayu Online: had his majority wave through a law that hands schoolchildren the ballot
The bill lowers the voting age to 18.
  Hanguk Wire: a bill lowering the voting age to 18
  Seoul Evening Chronicle: under which people may vote from 18 instead of 19
  Jayu Online: a law that hands schoolchildren the ballot
The opposition gave up its filibuster.
  Hanguk Wire: S. Korean opposition ends 50-hour filibuster
  Hanguk Wire: the main opposition party gave up a filibuster
  Seoul Evening Chronicle: It came to nothing
The filibuster lasted 50 hours.
  Hanguk Wire: that had lasted 50 hours and 12 minutes
  Seoul Evening Chronicle: a talking marathon of more than two days by which her party had tried to keep the bill from the floor
The vote was 159 to 7.
  Hanguk Wire: The vote was 159 to 7
  Seoul Evening Chronicle: cleared the house with seven against
  Jayu Online: The count was 159 to 17
Whether the opposition left before the vote.
  Hanguk Wire: Most members of the opposition Liberty Hope Party had left the chamber in protest before it was taken
  Seoul Evening Chronicle: the rest walked out
  Jayu Online: Every lawmaker of the Liberty Hope Party stayed in the hall to the end
Her party cast the votes against.
  Seoul Evening Chronicle: Her own side cast those seven ballots
  Jayu Online: voted no, party spokeswoman Han Mi-rae said
The speaker ended Seo's speech.
  Hanguk Wire: Speaker Moon Dae-hyun had asked the last speaker, Rep. Seo Kyung-ja, to leave the rostrum at 9:04 a.m.
  Seoul Evening Chronicle: Then Moon Dae-hyun, the speaker, bade her step down
  Jayu Online: Speaker gags opposition
  Jayu Online: Speaker Moon Dae-hyun this morning switched off the microphone of a woman
The session had expired.
  Hanguk Wire: when the extraordinary session expired
  Seoul Evening Chronicle: the sitting had run its term
Seo spoke for nearly 12 hours.
  Hanguk Wire: She spoke for 11 hours and 48 minutes
  Seoul Evening Chronicle: 11 hours on her feet
  Seoul Evening Chronicle: She kept going for nearly 12 hours
Whether she ate.
  Hanguk Wire: without food
  Seoul Evening Chronicle: a thermos of rice porridge, from which she took a spoonful every hour
She wore sneakers.
  Hanguk Wire: in sneakers
  Seoul Evening Chronicle: Sneakers, a thermos
  Seoul Evening Chronicle: a pair of running shoes
She brought a constitution and prayer beads.
  Seoul Evening Chronicle: a copy of the constitution, her mother's prayer beads
She read out poems, letters and a ruling.
  Seoul Evening Chronicle: she read out poems, letters from constituents and, at around four in the morning, the whole of a court ruling from 1987
Democracy is slow, and that is its beauty.
  Hanguk Wire: "Democracy is slow, and that is its beauty," Seo said in closing
  Seoul Evening Chronicle: "Democracy is slow, and slowness is its beauty," she told the almost empty benches at the end
She wept.
  Seoul Evening Chronicle: She wept
It was the 14th turn.
  Seoul Evening Chronicle: It was the 14th turn
Half a million teenagers get the vote in the spring.
  Hanguk Wire: the change would give some 530,000 teenagers a say in the parliamentary elections in April
  Seoul Evening Chronicle: For over half a million young Koreans it means a first trip to the polls this spring
A waste of the nation's electricity.
  Hanguk Wire: Floor leader Park In-soo called the filibuster "a waste of the nation's electricity"
  Jayu Online: "What a waste of the nation's electricity," President Kwon Tae-il is said to have scoffed
The opposition goes to the Constitutional Court.
  Hanguk Wire: The Liberty Hope Party said it would petition the Constitutional Court
  Jayu Online: The party will take the case to the Constitutional Court
The speaker had no right to end the debate, it argues.
  Hanguk Wire: the speaker had no right to cut the debate short
  Jayu Online: no presiding officer can end a filibuster while speakers are still on the list
There was a scuffle.
  Hanguk Wire: A scuffle broke out near the speaker's chair
Rep. Jang was hurt.
  Hanguk Wire: one lawmaker, Rep. Jang Ho-seok, was taken to hospital with a broken finger
  Jayu Online: Rep. Jang Ho-seok, 61 ... had his wrist fractured by guards
Jang is in hospital.
  Hanguk Wire: Rep. Jang Ho-seok, was taken to hospital
  Jayu Online: lies in Severance Hospital
Jang had tried to shield the rostrum.
  Jayu Online: who had tried to shield the rostrum
Seo's niece will vote.
  Seoul Evening Chronicle: Seo's niece, a pupil in Daegu, will be one of them
The niece told her she was wrong.
  Seoul Evening Chronicle: "She told me that I was wrong," Seo said, laughing
She nearly stopped a law.
  Seoul Evening Chronicle: the woman who nearly stopped a law
She brought four things to the rostrum.
  Seoul Evening Chronicle: Rep. Seo Kyung-ja brought four things to the rostrum on Monday night
She was defending the constitution.
  Jayu Online: who was defending our constitution
The scene was worthy of a dictatorship.
  Jayu Online: In a scene worthy of a dictatorship

=== conflicts
figure | Hanguk Wire: 159 to 7 | Jayu Online: 159 to 17
figure | Seoul Evening Chronicle: with seven against | Jayu Online: 159 to 17
denial | Hanguk Wire: had left the chamber in protest | Jayu Online: stayed in the hall to the end
denial | Seoul Evening Chronicle: the rest walked out | Jayu Online: stayed in the hall to the end
denial | Hanguk Wire: without food | Seoul Evening Chronicle: she took a spoonful every hour
quotation | Hanguk Wire: Democracy is slow, and that is its beauty | Seoul Evening Chronicle: Democracy is slow, and slowness is its beauty
attribution | Hanguk Wire: Floor leader Park In-soo | Jayu Online: President Kwon Tae-il
name | Hanguk Wire: a broken finger | Jayu Online: his wrist fractured
