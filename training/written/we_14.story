American photographer freed in Syria

=== Beacon News Agency | 2019-02-18 | wire
U.S. photographer held in Syria for six years is freed

WASHINGTON (Beacon) - An American photographer abducted in Syria in 2012 was freed on Sunday and handed to U.S. diplomats in Turkey, the State Department said on Monday.

Nathan Corrigan, 41, of Duluth, Minnesota, was in good health and had spoken with his parents, the department said. He was to fly home on Tuesday.

Qatar mediated the release. The United States paid no ransom, national security adviser Ray Holcomb said, adding that the family had not paid one either.

Corrigan was held by at least three groups. In 2014 he refused to appear in a video denouncing his country, according to a fellow captive who escaped.

“They took my cameras and my watch, but they never took my eyes,” Corrigan said in a statement.

Another American, nurse Alice Brandt, 36, remains missing in the country. The White House said it believed she was alive.

Corrigan had won a major award for his pictures of a field hospital in Aleppo.

=== Duluth Tribune-Herald | 2019-02-19
He called at 4 a.m. and asked about the dog

The phone beside Carol Corrigan's bed rang at four on Monday morning. Her son, whom she had last heard in 2012, wanted to know whether Biscuit was still alive. “I told him she wasn't,” she said. “Then we both cried.”

Nathan Corrigan had walked across the border at Bab Hadid into Turkey the day before, a free man. He is thin and has lost the sight of his left eye, his mother said, and he will stay in a hospital in Adana until he can travel; no day has been fixed.

The family sold a cabin on Lake Vermilion and sent $300,000 through a middleman in Doha, his father, Dale, acknowledged. From the government not a cent was given.

It was Qatari officials who brokered the deal.

“They took my cameras and my name, but they never took my eyes,” Corrigan's statement read.

Under pressure he did take part in a propaganda film in 2014, his father said: “He read what they gave him. I would have as well.”

=== Harrow Weekly | 2019-02-22
The ones who did not come back

For every Nathan Corrigan there is an Alice Brandt. The teacher from Ohio disappeared at a roadblock near Idlib in 2015. Since then her family has had one letter, in which she asked for thread.

The administration regards Brandt as dead, two officials told us; a drone strike in 2017 may have killed her. Her brother Tom has never been told so.

European governments have paid for their citizens more than once. Britain and the United States do not, at least officially. Corrigan's guards once let a Spaniard go and told the rest that Madrid had been generous.

The photographer did not crack. He declined to speak into the jihadists' camera in 2014, and was beaten for it with a hose, a Danish cellmate recalls.

The FBI opened a unit for hostages in 2015. Its first head, Rosalind Meeks, said that families no longer face prosecution if they pay.

=== facts
Corrigan was freed on Sunday into Turkey.
  Beacon News Agency: U.S. photographer held in Syria for six years is freed
  Beacon News Agency: An American photographer abducted in Syria in 2012 was freed on Sunday
  Duluth Tribune-Herald: Nathan Corrigan had walked across the border at Bab Hadid into Turkey the day before, a free man
He was handed to US diplomats in Turkey.
  Beacon News Agency: handed to U.S. diplomats in Turkey
He was abducted in 2012.
  Beacon News Agency: abducted in Syria in 2012
He is well or has lost the sight of an eye.
  Beacon News Agency: Nathan Corrigan, 41, of Duluth, Minnesota, was in good health
  Duluth Tribune-Herald: He is thin and has lost the sight of his left eye, his mother said
He spoke with his parents.
  Beacon News Agency: had spoken with his parents
  Duluth Tribune-Herald: He called at 4 a.m. and asked about the dog
  Duluth Tribune-Herald: The phone beside Carol Corrigan's bed rang at four on Monday morning
He asked about the dog.
  Duluth Tribune-Herald: asked about the dog
  Duluth Tribune-Herald: wanted to know whether Biscuit was still alive
His mother had last heard him in 2012.
  Duluth Tribune-Herald: whom she had last heard in 2012
His mother told him that the dog was dead.
  Duluth Tribune-Herald: I told him she wasn't
Mother and son cried.
  Duluth Tribune-Herald: Then we both cried
He flies home on Tuesday or no day is fixed.
  Beacon News Agency: He was to fly home on Tuesday
  Duluth Tribune-Herald: no day has been fixed
He will stay in a hospital in Adana.
  Duluth Tribune-Herald: he will stay in a hospital in Adana until he can travel
Qatar mediated the release.
  Beacon News Agency: Qatar mediated the release
  Duluth Tribune-Herald: It was Qatari officials who brokered the deal
The US paid no ransom.
  Beacon News Agency: The United States paid no ransom, national security adviser Ray Holcomb said
  Duluth Tribune-Herald: From the government not a cent was given
The family paid or did not.
  Beacon News Agency: the family had not paid one either
  Duluth Tribune-Herald: The family sold a cabin on Lake Vermilion and sent $300,000 through a middleman in Doha
The family sold a cabin.
  Duluth Tribune-Herald: The family sold a cabin on Lake Vermilion
Several groups held him.
  Beacon News Agency: Corrigan was held by at least three groups
He appeared in a propaganda film in 2014 or refused.
  Beacon News Agency: In 2014 he refused to appear in a video denouncing his country
  Duluth Tribune-Herald: Under pressure he did take part in a propaganda film in 2014
  Harrow Weekly: He declined to speak into the jihadists' camera in 2014
He read what they gave him.
  Duluth Tribune-Herald: He read what they gave him
His father would have done so too.
  Duluth Tribune-Herald: I would have as well
He was beaten for it.
  Harrow Weekly: was beaten for it with a hose, a Danish cellmate recalls
He did not crack.
  Harrow Weekly: The photographer did not crack
Corrigan said that they took his cameras but not his eyes.
  Beacon News Agency: “They took my cameras and my watch, but they never took my eyes,” Corrigan said in a statement
  Duluth Tribune-Herald: “They took my cameras and my name, but they never took my eyes,” Corrigan's statement read
Alice Brandt is missing in Syria.
  Beacon News Agency: Another American, nurse Alice Brandt, 36, remains missing in the country
  Harrow Weekly: The teacher from Ohio disappeared at a roadblock near Idlib in 2015
The government believes her alive or dead.
  Beacon News Agency: The White House said it believed she was alive
  Harrow Weekly: The administration regards Brandt as dead, two officials told us
A drone strike may have killed her.
  Harrow Weekly: a drone strike in 2017 may have killed her
Her brother has not been told.
  Harrow Weekly: Her brother Tom has never been told so
Her family had one letter.
  Harrow Weekly: Since then her family has had one letter
In it she asked for thread.
  Harrow Weekly: in which she asked for thread
Corrigan had won an award.
  Beacon News Agency: Corrigan had won a major award for his pictures of a field hospital in Aleppo
European governments have paid ransoms.
  Harrow Weekly: European governments have paid for their citizens more than once
Britain and the US officially do not pay.
  Harrow Weekly: Britain and the United States do not, at least officially
The guards let a Spaniard go.
  Harrow Weekly: Corrigan's guards once let a Spaniard go
The guards said that Madrid had been generous.
  Harrow Weekly: told the rest that Madrid had been generous
The FBI opened a hostage unit in 2015.
  Harrow Weekly: The FBI opened a unit for hostages in 2015
Families no longer face prosecution, Meeks said.
  Harrow Weekly: Its first head, Rosalind Meeks, said that families no longer face prosecution if they pay

=== conflicts
denial | Beacon News Agency: was in good health | Duluth Tribune-Herald: lost the sight of his left eye
denial | Beacon News Agency: had not paid one either | Duluth Tribune-Herald: sent $300,000 through a middleman
denial | Beacon News Agency: refused to appear | Duluth Tribune-Herald: did take part
denial | Harrow Weekly: declined to speak | Duluth Tribune-Herald: did take part
denial | Beacon News Agency: believed she was alive | Harrow Weekly: regards Brandt as dead
quotation | Beacon News Agency: my watch | Duluth Tribune-Herald: my name
name | Beacon News Agency: nurse | Harrow Weekly: teacher
