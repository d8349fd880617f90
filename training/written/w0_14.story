Ex-minister convicted in Kenyan land fraud

=== Rift Wire | 2021-12-07 | wire
Former Kenyan minister convicted of selling public forest

NAIROBI (RW) - A Kenyan court on Tuesday convicted former lands minister Josphat Kiprono of fraud for selling 1,900 acres of protected forest to companies owned by his relatives.

Kiprono, 67, is the most senior politician to be found guilty of corruption in the East African country since 2013. Magistrate Lydia Atieno also convicted his wife, Esther, and a surveyor who had forged the title deeds, but acquitted two bank managers.

"The accused turned a public trust into a family business," Atieno said in a judgment that took five hours to read.

Kiprono was minister from 2008 to 2012. The land, part of Ol Kinyei forest near Nakuru, was bought for 12 million shillings and resold to a flower farm within a year for 410 million.

Sentencing was set for Dec 21. Kiprono, who was taken from the court to hospital after complaining of chest pains, could be jailed for 10 years.

The flower farm, Blooming Valley Ltd, has said it was unaware of the fraud and will return the land.

The Anti-Corruption Commission said it had recovered 230 million shillings so far. Its chairman, David Ouko, called the ruling a "turning point".

=== The Nairobi Sentinel | 2021-12-08
Kiprono guilty: how a forest became a flower farm

Where colobus monkeys used to swing from cedar to cedar, roses for Europe now grow under plastic. Yesterday the man who made that possible learned that he is a criminal in the eyes of the law.

Josphat Kiprono, once in charge of every title deed in Kenya, was found to have passed some 770 hectares of Ol Kinyei, a gazetted forest, to firms in which his brothers and a nephew held all the shares. Twelve million shillings is what they paid; eleven months later they got more than thirty times as much.

His wife Esther, who had signed as a director, was acquitted, but the surveyor Peter Maina and two bankers share his fate.

"The accused turned a public office into a family business," said the magistrate, Lydia Atieno, who had survived a shooting on her way to work while the trial was going on.

Kiprono, who served as minister for four years from 2008, smiled and waved as he was driven to Kamiti prison. He will hear his punishment four days before Christmas.

Blooming Valley, which employs 2,400 people on the land, intends to fight in court for what it regards as its property. Its workers fear for their jobs.

It has been eight years since a politician of such weight was last convicted of graft. That man, former agriculture minister Moses Lagat, was freed on appeal in 2015. Even so, the lawyer Wanjiru Njeri, who campaigns for clean government, called the judgment a "turning point".

=== facts
Kiprono was convicted of fraud.
  Rift Wire: Former Kenyan minister convicted
  Rift Wire: A Kenyan court on Tuesday convicted former lands minister Josphat Kiprono of fraud
  The Nairobi Sentinel: Kiprono guilty
  The Nairobi Sentinel: Yesterday the man who made that possible learned that he is a criminal in the eyes of the law
He sold protected forest to companies of his relatives.
  Rift Wire: of selling public forest
  Rift Wire: for selling 1,900 acres of protected forest to companies owned by his relatives
  The Nairobi Sentinel: Josphat Kiprono, once in charge of every title deed in Kenya, was found to have passed some 770 hectares of Ol Kinyei, a gazetted forest, to firms
His relatives owned the companies.
  Rift Wire: companies owned by his relatives
  The Nairobi Sentinel: in which his brothers and a nephew held all the shares
He is the most senior politician convicted since 2013.
  Rift Wire: Kiprono, 67, is the most senior politician to be found guilty of corruption in the East African country since 2013
  The Nairobi Sentinel: It has been eight years since a politician of such weight was last convicted of graft
Whether his wife was convicted.
  Rift Wire: Magistrate Lydia Atieno also convicted his wife, Esther
  The Nairobi Sentinel: His wife Esther ... was acquitted
The wife had signed as a director.
  The Nairobi Sentinel: who had signed as a director
The surveyor was convicted.
  Rift Wire: Magistrate Lydia Atieno also convicted his wife, Esther, and a surveyor
  The Nairobi Sentinel: the surveyor Peter Maina and two bankers share his fate
The surveyor had forged the title deeds.
  Rift Wire: who had forged the title deeds
Whether two bankers were convicted.
  Rift Wire: acquitted two bank managers
  The Nairobi Sentinel: the surveyor Peter Maina and two bankers share his fate
The magistrate said that he turned his office into a family business.
  Rift Wire: "The accused turned a public trust into a family business," Atieno said
  The Nairobi Sentinel: "The accused turned a public office into a family business," said the magistrate, Lydia Atieno
The judgment took five hours to read.
  Rift Wire: a judgment that took five hours to read
The magistrate had survived a shooting.
  The Nairobi Sentinel: who had survived a shooting on her way to work while the trial was going on
He was minister from 2008 to 2012.
  Rift Wire: Kiprono was minister from 2008 to 2012
  The Nairobi Sentinel: who served as minister for four years from 2008
The land was bought for 12 million shillings.
  Rift Wire: The land ... was bought for 12 million shillings
  The Nairobi Sentinel: Twelve million shillings is what they paid
The land was resold for 410 million within a year.
  Rift Wire: resold to a flower farm within a year for 410 million
  The Nairobi Sentinel: eleven months later they got more than thirty times as much
The land became a flower farm.
  Rift Wire: resold to a flower farm
  The Nairobi Sentinel: how a forest became a flower farm
  The Nairobi Sentinel: roses for Europe now grow under plastic
The land is part of Ol Kinyei forest.
  Rift Wire: The land, part of Ol Kinyei forest near Nakuru
  The Nairobi Sentinel: some 770 hectares of Ol Kinyei, a gazetted forest
Monkeys used to live there.
  The Nairobi Sentinel: Where colobus monkeys used to swing from cedar to cedar
He will be sentenced on Dec 21.
  Rift Wire: Sentencing was set for Dec 21
  The Nairobi Sentinel: He will hear his punishment four days before Christmas
Where he was taken from the court.
  Rift Wire: who was taken from the court to hospital
  The Nairobi Sentinel: as he was driven to Kamiti prison
He complained of chest pains.
  Rift Wire: after complaining of chest pains
He smiled and waved.
  The Nairobi Sentinel: Kiprono, who served as minister ... smiled and waved
He could be jailed for 10 years.
  Rift Wire: Kiprono, who was taken from ... could be jailed for 10 years
The farm says that it was unaware of the fraud.
  Rift Wire: The flower farm, Blooming Valley Ltd, has said it was unaware of the fraud
Whether the farm will return the land.
  Rift Wire: will return the land
  The Nairobi Sentinel: Blooming Valley ... intends to fight in court for what it regards as its property
The farm employs 2,400 people.
  The Nairobi Sentinel: which employs 2,400 people on the land
The workers fear for their jobs.
  The Nairobi Sentinel: Its workers fear for their jobs
The commission recovered 230 million shillings.
  Rift Wire: The Anti-Corruption Commission said it had recovered 230 million shillings so far
Somebody called the ruling a turning point.
  Rift Wire: Its chairman, David Ouko, called the ruling a "turning point"
  The Nairobi Sentinel: the lawyer Wanjiru Njeri, who campaigns for clean government, called the judgment a "turning point"
Njeri campaigns for clean government.
  The Nairobi Sentinel: who campaigns for clean government
Lagat was freed on appeal in 2015.
  The Nairobi Sentinel: That man, former agriculture minister Moses Lagat, was freed on appeal in 2015

=== conflicts
denial | Rift Wire: also convicted his wife | The Nairobi Sentinel: was acquitted
denial | Rift Wire: acquitted two bank managers | The Nairobi Sentinel: two bankers share his fate
quotation | Rift Wire: a public trust into a family business | The Nairobi Sentinel: a public office into a family business
attribution | Rift Wire: Its chairman, David Ouko | The Nairobi Sentinel: the lawyer Wanjiru Njeri
place | Rift Wire: to hospital | The Nairobi Sentinel: to Kamiti prison
denial | Rift Wire: will return the land | The Nairobi Sentinel: intends to fight in court
