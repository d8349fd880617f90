Pop star sued over a song

=== Federal Docket News | 2024-06-14 | wire
Jury clears pop star Kaylee Vane in "Honeyglass" copyright trial

LOS ANGELES (FDN) - A federal jury found on Friday that singer Kaylee Vane did not copy a little-known folk song for her 2021 hit "Honeyglass".

The seven jurors deliberated for less than three hours before they ruled against songwriter Abel Crane, who had demanded 15 million dollars.

Vane, 26, testified that she had never heard Crane's "Amber Morning" before he sued her. The two songs share a melody of nine notes.

Crane, 58, of Duluth, Minnesota, had posted his song on the internet in 2014, where it was played 3,100 times.

"Nine notes don't belong to anybody, they belong to the birds," Vane's lawyer Dana Rothko said after the verdict.

Crane said that he would not appeal, because he had run out of money.

Judge Marcus Ellery had refused in May to throw the case out.

Vane was in the courtroom when the verdict was read. She hugged Crane in the hallway, and the two talked for several minutes.

=== Los Angeles Dispatch-Review | 2024-06-15
She didn't steal it: Vane walks free of folk singer's claim

It took seven citizens a lunch and a bit to decide that "Honeyglass", streamed 1.2 billion times, is nobody's work but Kaylee Vane's.

The folk musician Abel Crane, who wanted $15 million, goes home to Minnesota with nothing. His lawyers will take the matter to the Ninth Circuit, they announced on the courthouse steps.

In their view the panel ignored the key piece of evidence: on the stand, Vane conceded that a former boyfriend had once played her "Amber Morning" in a car.

There was no meeting of the rivals. Crane slipped out of a side door, and the singer, who was rehearsing in Las Vegas when the jurors came back, sent him her best wishes through her publicist.

Vane herself summed it up in a message to fans. "Nine notes don't belong to anybody, they belong to the birds," the 26-year-old wrote.

Not until two years after the complaint was filed had the trial begun, on June 4.

=== Duluth Harbor Times | 2024-06-15
Local man loses against star, keeps his sense of humor

Abel Crane lost in court in California on Friday and was back to tuning pianos on Saturday.

"I got my song listened to by seven people who had to," the 58-year-old said at his shop on Superior Street.

Jurors did not see things his way when he argued that Kaylee Vane had lifted the tune of "Amber Morning" for her biggest hit. She denied having known it.

Crane shook hands with Vane after the verdict in a corridor. "She smelled of oranges and she was kind," he said.

That is it for him. He does not have the funds for another round, and his wife, Joan, has forbidden it.

The recording was made in the basement of Our Savior's Lutheran Church in 2012, with the janitor on drums. Since Friday it has been played a quarter of a million times.

=== facts
A jury found that Vane did not copy the song.
  Federal Docket News: Jury clears pop star Kaylee Vane in "Honeyglass" copyright trial
  Federal Docket News: A federal jury found on Friday that singer Kaylee Vane did not copy a little-known folk song for her 2021 hit "Honeyglass"
  Los Angeles Dispatch-Review: She didn't steal it
  Los Angeles Dispatch-Review: Vane walks free of folk singer's claim
  Los Angeles Dispatch-Review: "Honeyglass", streamed 1.2 billion times, is nobody's work but Kaylee Vane's
  Duluth Harbor Times: Local man loses against star
  Duluth Harbor Times: Abel Crane lost in court in California on Friday
  Duluth Harbor Times: Jurors did not see things his way
The verdict came on Friday.
  Federal Docket News: A federal jury found on Friday
  Duluth Harbor Times: lost in court in California on Friday
The jury deliberated less than three hours.
  Federal Docket News: The seven jurors deliberated for less than three hours
  Los Angeles Dispatch-Review: It took seven citizens a lunch and a bit to decide
"Honeyglass" was streamed 1.2 billion times.
  Los Angeles Dispatch-Review: streamed 1.2 billion times
Crane demanded 15 million dollars.
  Federal Docket News: who had demanded 15 million dollars
  Los Angeles Dispatch-Review: who wanted $15 million
Crane goes home with nothing.
  Los Angeles Dispatch-Review: goes home to Minnesota with nothing
Crane said that Vane took the tune.
  Duluth Harbor Times: he argued that Kaylee Vane had lifted the tune of "Amber Morning" for her biggest hit
Vane testified that she had never heard the song before the suit.
  Federal Docket News: Vane, 26, testified that she had never heard Crane's "Amber Morning" before he sued her
  Los Angeles Dispatch-Review: on the stand, Vane conceded that a former boyfriend had once played her "Amber Morning" in a car
  Duluth Harbor Times: She denied having known it
Crane's lawyers say that the jury ignored evidence.
  Los Angeles Dispatch-Review: In their view the panel ignored the key piece of evidence
The songs share nine notes.
  Federal Docket News: The two songs share a melody of nine notes
Crane posted his song in 2014.
  Federal Docket News: had posted his song on the internet in 2014
The song was played 3,100 times.
  Federal Docket News: where it was played 3,100 times
The song has been played a quarter of a million times since Friday.
  Duluth Harbor Times: Since Friday it has been played a quarter of a million times
Nine notes belong to the birds.
  Federal Docket News: "Nine notes don't belong to anybody, they belong to the birds," Vane's lawyer Dana Rothko said
  Los Angeles Dispatch-Review: "Nine notes don't belong to anybody, they belong to the birds," the 26-year-old wrote
Crane will not appeal.
  Federal Docket News: Crane said that he would not appeal
  Los Angeles Dispatch-Review: His lawyers will take the matter to the Ninth Circuit
  Duluth Harbor Times: That is it for him
Crane has no money left.
  Federal Docket News: because he had run out of money
  Duluth Harbor Times: He does not have the funds for another round
Crane's wife has forbidden it.
  Duluth Harbor Times: his wife, Joan, has forbidden it
The judge had refused to throw the case out.
  Federal Docket News: Judge Marcus Ellery had refused in May to throw the case out
Vane was present at the verdict.
  Federal Docket News: Vane was in the courtroom when the verdict was read
  Los Angeles Dispatch-Review: who was rehearsing in Las Vegas when the jurors came back
Vane and Crane met after the verdict.
  Federal Docket News: She hugged Crane in the hallway
  Los Angeles Dispatch-Review: There was no meeting of the rivals
  Duluth Harbor Times: Crane shook hands with Vane after the verdict in a corridor
Vane and Crane talked for several minutes.
  Federal Docket News: the two talked for several minutes
Crane slipped out of a side door.
  Los Angeles Dispatch-Review: Crane slipped out of a side door
Vane sent Crane her best wishes.
  Los Angeles Dispatch-Review: sent him her best wishes through her publicist
Vane is 26.
  Federal Docket News: Vane, 26
  Los Angeles Dispatch-Review: the 26-year-old
Crane is 58.
  Federal Docket News: Crane, 58
  Duluth Harbor Times: the 58-year-old
Crane comes from Duluth, Minnesota.
  Federal Docket News: of Duluth, Minnesota
  Duluth Harbor Times: Local man
The trial began on June 4, two years after the complaint.
  Los Angeles Dispatch-Review: Not until two years after the complaint was filed had the trial begun, on June 4
Crane keeps his sense of humor.
  Duluth Harbor Times: keeps his sense of humor
Crane tuned pianos again on Saturday.
  Duluth Harbor Times: was back to tuning pianos on Saturday
Crane said that seven people had to listen to his song.
  Duluth Harbor Times: "I got my song listened to by seven people who had to,"
Crane said that Vane was kind.
  Duluth Harbor Times: "She smelled of oranges and she was kind,"
The song was recorded in a church basement in 2012.
  Duluth Harbor Times: The recording was made in the basement of Our Savior's Lutheran Church in 2012
The janitor played the drums.
  Duluth Harbor Times: with the janitor on drums

=== conflicts
denial | Federal Docket News: had never heard Crane's "Amber Morning" | Los Angeles Dispatch-Review: a former boyfriend had once played her "Amber Morning"
denial | Los Angeles Dispatch-Review: a former boyfriend had once played her "Amber Morning" | Duluth Harbor Times: denied having known it
denial | Federal Docket News: would not appeal | Los Angeles Dispatch-Review: will take the matter to the Ninth Circuit
denial | Los Angeles Dispatch-Review: will take the matter to the Ninth Circuit | Duluth Harbor Times: That is it for him
denial | Federal Docket News: was in the courtroom | Los Angeles Dispatch-Review: was rehearsing in Las Vegas
denial | Federal Docket News: hugged Crane in the hallway | Los Angeles Dispatch-Review: There was no meeting of the rivals
denial | Los Angeles Dispatch-Review: There was no meeting of the rivals | Duluth Harbor Times: shook hands with Vane
attribution | Federal Docket News: Vane's lawyer Dana Rothko said | Los Angeles Dispatch-Review: the 26-year-old wrote
