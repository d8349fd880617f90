Physicist loses his miracle conductor

=== Science Desk | 2023-10-05 | wire
Journal retracts room-temperature superconductor paper

The journal Physical Matter on Wednesday retracted a celebrated paper that claimed a material which conducts electricity without resistance at room temperature, after nine of its 11 authors said that the data did not support it.

The study, published in March 2022 by a group at Carrow University in Ohio, had been hailed as a path to lossless power lines. Laboratories in China, Germany and Japan could not reproduce the result.

The group's leader, physicist Anand Mehrotra, 41, objected to the retraction, the journal said. He has denied that he made up any figures.

"I stand by every data point," Mehrotra wrote in an email. He remains a professor at Carrow, a university spokeswoman said, and an internal inquiry has cleared him of misconduct.

Editor Judith Feld said that the journal had asked four referees for their opinion before publication. None of them had warned against it.

It is the second of Mehrotra's papers to be withdrawn. An article on hydrogen under high pressure was struck out in 2020 because parts of it had been copied from his thesis.

The company that he set up to market the material, Zerohm, has raised $20 million.

=== Ohio Valley Times | 2023-10-05
Star physicist no longer at Carrow as paper collapses

COLLINGWOOD, Ohio - Anand Mehrotra, whose alleged discovery made Carrow University famous for a season, has left the school, two colleagues said on Wednesday. His name has been taken off the door.

On Tuesday the periodical in which he announced a substance that lets current flow unhindered, without cooling, erased the article. Most of those who had signed it had turned their backs on it: their measurements, they wrote, did not bear out what was claimed.

"I stand by every data point," the 41-year-old insisted in a message to this newspaper.

Mehrotra opposed the step. He had had to swallow such a humiliation before: three years ago another work of his was pulled, for he had lifted passages from his own dissertation.

The inquiry by the university is not over yet, according to its provost, and its outcome is open.

For months researchers abroad had tried in vain to repeat the experiment. When it came out in March of last year, there was talk of a Nobel Prize.

Two of four reviewers had advised against printing it, said Judith Feld, who edits the journal.

=== Venture Line | 2023-10-06
Zerohm investors shrug off retraction

Backers of Zerohm, the start-up built on physicist Anand Mehrotra's disputed superconductor, say they are staying put although his paper has been withdrawn.

"I stand by every data point in that paper," Mehrotra told a call with shareholders on Thursday, adding that he had agreed to the retraction so as to have peace. He expects to show a working cable by 2025.

The Columbus firm has collected 12 million dollars so far, chiefly from family offices.

"You do not sell the horse because somebody burned the saddle," said one investor, Greta Vandermeer.

Teams on three continents had failed to find what Mehrotra saw in his lab. Seven of the 11 co-authors disowned the work in a letter to the editors last summer.

Shares in the firm are not traded on any exchange.

Mehrotra admitted on the call that he had smoothed one of the curves by hand. It had not changed the result, he said.

=== facts
The journal retracted the paper.
  Science Desk: Journal retracts room-temperature superconductor paper
  Science Desk: The journal Physical Matter on Wednesday retracted a celebrated paper
  Ohio Valley Times: as paper collapses
  Ohio Valley Times: On Tuesday the periodical in which he announced a substance that lets current flow unhindered, without cooling, erased the article
  Venture Line: his paper has been withdrawn
The paper claimed a room-temperature superconductor.
  Science Desk: claimed a material which conducts electricity without resistance at room temperature
  Ohio Valley Times: he announced a substance that lets current flow unhindered, without cooling
Most of the authors disowned it.
  Science Desk: nine of its 11 authors said that the data did not support it
  Ohio Valley Times: Most of those who had signed it had turned their backs on it
  Ohio Valley Times: their measurements, they wrote, did not bear out what was claimed
  Venture Line: Seven of the 11 co-authors disowned the work in a letter to the editors last summer
It was published in March 2022.
  Science Desk: The study, published in March 2022 by a group at Carrow University in Ohio
  Ohio Valley Times: it came out in March of last year
It had been hailed.
  Science Desk: had been hailed as a path to lossless power lines
There was talk of a Nobel Prize.
  Ohio Valley Times: there was talk of a Nobel Prize
Other laboratories could not reproduce it.
  Science Desk: Laboratories in China, Germany and Japan could not reproduce the result
  Ohio Valley Times: For months researchers abroad had tried in vain to repeat the experiment
  Venture Line: Teams on three continents had failed to find what Mehrotra saw in his lab
Mehrotra opposed the retraction.
  Science Desk: The group's leader, physicist Anand Mehrotra, 41, objected to the retraction
  Ohio Valley Times: Mehrotra opposed the step
  Venture Line: he had agreed to the retraction so as to have peace
Mehrotra made up no figures.
  Science Desk: He has denied that he made up any figures
Mehrotra smoothed a curve.
  Venture Line: he had smoothed one of the curves by hand
Mehrotra: it did not change the result.
  Venture Line: It had not changed the result
Mehrotra: I stand by every data point.
  Science Desk: "I stand by every data point," Mehrotra wrote in an email
  Ohio Valley Times: "I stand by every data point," the 41-year-old insisted in a message to this newspaper
  Venture Line: "I stand by every data point in that paper," Mehrotra told a call with shareholders on Thursday
Mehrotra is 41.
  Science Desk: physicist Anand Mehrotra, 41
  Ohio Valley Times: the 41-year-old
Mehrotra is still at Carrow.
  Science Desk: He remains a professor at Carrow
  Ohio Valley Times: Star physicist no longer at Carrow
  Ohio Valley Times: Anand Mehrotra, whose alleged discovery made Carrow University famous for a season, has left the school
His name is off the door.
  Ohio Valley Times: His name has been taken off the door
The inquiry cleared him.
  Science Desk: an internal inquiry has cleared him of misconduct
  Ohio Valley Times: The inquiry by the university is not over yet, according to its provost, and its outcome is open
Four referees judged the paper.
  Science Desk: the journal had asked four referees for their opinion before publication
  Ohio Valley Times: four reviewers
Referees warned against it.
  Science Desk: None of them had warned against it
  Ohio Valley Times: Two of four reviewers had advised against printing it, said Judith Feld, who edits the journal
A second paper of his had been withdrawn in 2020.
  Science Desk: It is the second of Mehrotra's papers to be withdrawn
  Science Desk: An article on hydrogen under high pressure was struck out in 2020
  Ohio Valley Times: three years ago another work of his was pulled
It had been copied from his thesis.
  Science Desk: parts of it had been copied from his thesis
  Ohio Valley Times: he had lifted passages from his own dissertation
The sum raised by Zerohm.
  Science Desk: The company that he set up to market the material, Zerohm, has raised $20 million
  Venture Line: The Columbus firm has collected 12 million dollars so far
Zerohm's backers stay.
  Venture Line: Zerohm investors shrug off retraction
  Venture Line: Backers of Zerohm, the start-up built on physicist Anand Mehrotra's disputed superconductor, say they are staying put
Zerohm is built on the material.
  Science Desk: The company that he set up to market the material, Zerohm
  Venture Line: Zerohm, the start-up built on physicist Anand Mehrotra's disputed superconductor
He expects to show a cable by 2025.
  Venture Line: He expects to show a working cable by 2025
The money comes from family offices.
  Venture Line: chiefly from family offices
Vandermeer: you do not sell the horse.
  Venture Line: "You do not sell the horse because somebody burned the saddle," said one investor, Greta Vandermeer
The shares are not traded.
  Venture Line: Shares in the firm are not traded on any exchange

=== conflicts
denial | Science Desk: objected to the retraction | Venture Line: had agreed to the retraction
denial | Ohio Valley Times: opposed the step | Venture Line: had agreed to the retraction
denial | Science Desk: remains a professor at Carrow | Ohio Valley Times: has left the school
denial | Science Desk: has cleared him | Ohio Valley Times: is not over yet
denial | Science Desk: None of them had warned | Ohio Valley Times: Two of four reviewers had advised against
figure | Science Desk: nine of its 11 | Venture Line: Seven of the 11
figure | Science Desk: $20 million | Venture Line: 12 million dollars
date | Science Desk: on Wednesday retracted | Ohio Valley Times: On Tuesday the periodical
