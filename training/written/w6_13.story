Dutch psychologist's sleep study withdrawn

=== Lage Landen Press | 2018-10-30 | wire
Dutch sleep researcher resigns over invented data

UTRECHT, Oct 30 - One of the Netherlands' best-known psychologists resigned on Tuesday after a committee found that she had invented data in at least 14 papers, among them a famous study which claimed that schools should open later.

Annelies Verhoef, 52, whose book The Late Lesson sold 400,000 copies, "fabricated complete classrooms of pupils who never existed", the committee of the University of Zeist wrote in a report of 96 pages.

The journal Mind and Body withdrew her study of 2014 the same day.

"I have failed as a scientist and I am ashamed," Verhoef said in a letter to the newspaper De Ochtend.

The fraud was uncovered by two doctoral students, who noticed that the answers of supposed pupils in Breda and in Groningen were identical down to the spelling mistakes. Both had turned to the dean in 2016; he did nothing, the report says.

The dean, Willem Kok, stepped down as well.

More than 150 schools in the Netherlands and Belgium changed their hours on the strength of Verhoef's work. The education ministry said there was no reason for them to change back, since other studies had come to similar results.

=== De Ochtend | 2018-10-31
The classrooms that never were

The pupils of class 3B at a school in Breda slept badly, answered honestly and did not exist. Professor Annelies Verhoef had made them up, along with at least a dozen other classes, a commission at the University of Zeist concluded yesterday.

Fourteen articles are tainted. The one that made her famous, on the blessings of a late first lesson, has been taken back by Mind and Body.

"I have failed as a scientist and as a teacher, and I am ashamed," she wrote to this newspaper. She has given up her chair.

It was a pair of young researchers, Jip Mulder and Noor el Amrani, who caught her. The same typing errors kept turning up in children who lived 250 kilometres apart. When they took their suspicion to Willem Kok two years ago, the dean told them to think of their careers.

Kok remains in office. He had acted "to the best of his knowledge", the university said.

In more than 150 schools the bell rings later because of Verhoef. They can leave it so, according to The Hague: others have found much the same.

=== Campus Watch | 2018-11-02
How a star fell at Zeist

When Anneliese Verhoef spoke, ministers took notes. This week the 52-year-old sleep researcher admitted that she had cheated for a decade, and left the university which had built a laboratory for her.

The affair began in 2015, when two PhD candidates compared spreadsheets over lunch. What they found they reported to the dean, who filed it away. A year later one of them left science; she now sells bicycles in Amersfoort.

The committee examined 61 publications and found 14 to be fraudulent. In a further nine it had doubts.

Her most quoted paper, which appeared in 2013, has been cited 2,100 times. The journal has attached a warning to it but has not withdrawn it, its editor, Clive Astley, told Campus Watch.

Verhoef's publisher announced on Thursday that it would pulp the remaining copies of her bestseller. Zeist wants her to pay back a prize of 50,000 euros.

=== facts
Verhoef resigned.
  Lage Landen Press: Dutch sleep researcher resigns over invented data
  Lage Landen Press: One of the Netherlands' best-known psychologists resigned on Tuesday
  De Ochtend: She has given up her chair
  Campus Watch: left the university which had built a laboratory for her
  Campus Watch: How a star fell at Zeist
Verhoef invented data in 14 papers.
  Lage Landen Press: a committee found that she had invented data in at least 14 papers
  De Ochtend: Fourteen articles are tainted
  Campus Watch: found 14 to be fraudulent
Verhoef made up classes of pupils.
  Lage Landen Press: Annelies Verhoef, 52, whose book The Late Lesson sold 400,000 copies, "fabricated complete classrooms of pupils who never existed"
  De Ochtend: The classrooms that never were
  De Ochtend: Professor Annelies Verhoef had made them up, along with at least a dozen other classes
  De Ochtend: The pupils of class 3B at a school in Breda slept badly, answered honestly and did not exist
Verhoef is the researcher's name.
  Lage Landen Press: Annelies Verhoef, 52
  De Ochtend: Professor Annelies Verhoef
  Campus Watch: Anneliese Verhoef
A famous paper on late school hours was among them.
  Lage Landen Press: among them a famous study which claimed that schools should open later
  De Ochtend: The one that made her famous, on the blessings of a late first lesson
A committee of the university made a report.
  Lage Landen Press: the committee of the University of Zeist wrote in a report of 96 pages
  De Ochtend: a commission at the University of Zeist concluded yesterday
  Campus Watch: The committee examined 61 publications
The book sold 400,000 copies.
  Lage Landen Press: whose book The Late Lesson sold 400,000 copies
The journal withdrew the study.
  Lage Landen Press: The journal Mind and Body withdrew her study of 2014 the same day
  De Ochtend: has been taken back by Mind and Body
  Campus Watch: The journal has attached a warning to it but has not withdrawn it, its editor, Clive Astley, told Campus Watch
The study appeared some years ago.
  Lage Landen Press: her study of 2014
  Campus Watch: Her most quoted paper, which appeared in 2013
The paper has been cited 2,100 times.
  Campus Watch: Her most quoted paper, which appeared in 2013, has been cited 2,100 times
The journal attached a warning.
  Campus Watch: The journal has attached a warning to it
Verhoef wrote that she had failed and was ashamed.
  Lage Landen Press: "I have failed as a scientist and I am ashamed," Verhoef said in a letter to the newspaper De Ochtend
  De Ochtend: "I have failed as a scientist and as a teacher, and I am ashamed," she wrote to this newspaper
Two doctoral students uncovered the fraud.
  Lage Landen Press: The fraud was uncovered by two doctoral students
  De Ochtend: It was a pair of young researchers, Jip Mulder and Noor el Amrani, who caught her
  Campus Watch: two PhD candidates compared spreadsheets over lunch
The answers of pupils in different towns had the same mistakes.
  Lage Landen Press: the answers of supposed pupils in Breda and in Groningen were identical down to the spelling mistakes
  De Ochtend: The same typing errors kept turning up in children who lived 250 kilometres apart
The students told the dean.
  Lage Landen Press: Both had turned to the dean in 2016
  De Ochtend: When they took their suspicion to Willem Kok two years ago
  Campus Watch: What they found they reported to the dean
The dean did nothing.
  Lage Landen Press: he did nothing, the report says
  Campus Watch: who filed it away
The dean told them to think of their careers.
  De Ochtend: the dean told them to think of their careers
The affair began in 2015.
  Campus Watch: The affair began in 2015
The dean stepped down.
  Lage Landen Press: The dean, Willem Kok, stepped down as well
  De Ochtend: Kok remains in office
The university said Kok acted to the best of his knowledge.
  De Ochtend: He had acted "to the best of his knowledge", the university said
150 schools changed their hours.
  Lage Landen Press: More than 150 schools in the Netherlands and Belgium changed their hours on the strength of Verhoef's work
  De Ochtend: In more than 150 schools the bell rings later because of Verhoef
The schools need not change back.
  Lage Landen Press: The education ministry said there was no reason for them to change back
  De Ochtend: They can leave it so, according to The Hague
Other studies came to similar results.
  Lage Landen Press: other studies had come to similar results
  De Ochtend: others have found much the same
Ministers took notes when she spoke.
  Campus Watch: ministers took notes
Verhoef admitted that she had cheated.
  Campus Watch: This week the 52-year-old sleep researcher admitted that she had cheated for a decade
One student left science.
  Campus Watch: A year later one of them left science
She sells bicycles.
  Campus Watch: she now sells bicycles in Amersfoort
The committee examined 61 publications.
  Campus Watch: The committee examined 61 publications
The committee doubts nine more papers.
  Campus Watch: In a further nine it had doubts
The publisher will pulp the book.
  Campus Watch: Verhoef's publisher announced on Thursday that it would pulp the remaining copies of her bestseller
The university wants a prize back.
  Campus Watch: Zeist wants her to pay back a prize of 50,000 euros

=== conflicts
quotation | Lage Landen Press: as a scientist and I am ashamed | De Ochtend: as a scientist and as a teacher, and I am ashamed
denial | Lage Landen Press: stepped down as well | De Ochtend: remains in office
denial | Lage Landen Press: withdrew her study | Campus Watch: has not withdrawn it
denial | De Ochtend: has been taken back | Campus Watch: has not withdrawn it
date | Lage Landen Press: 2014 | Campus Watch: in 2013
name | Lage Landen Press: Annelies Verhoef | Campus Watch: Anneliese Verhoef
name | De Ochtend: Annelies Verhoef | Campus Watch: Anneliese Verhoef
