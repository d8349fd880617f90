India's top court commutes a death sentence

=== Bharat News Agency | 2022-11-15 | wire
Supreme Court commutes death sentence of man convicted of 2009 bus bombing

NEW DELHI, Nov 15 (BNA) - India's Supreme Court on Tuesday commuted to life imprisonment the death sentence of a man convicted of planting a bomb on a bus that killed 14 people in 2009.

A three-judge bench headed by Justice Meera Krishnan ruled by two to one that the delay of nine years in deciding on the mercy plea of Yusuf Kamal was "inexplicable and inhuman".

"A man cannot be made to wait for the gallows for a third of his life," Krishnan wrote. Justice Arvind Rao dissented, saying that the delay was not a sufficient ground.

Kamal, 44, has been held in Nagpur's central prison since his arrest in March 2010. He has always said he is innocent.

The home ministry said it would study the judgment before deciding whether to seek a review.

Relatives of the victims reacted with dismay. "My son was 19," said Sunita Deshmukh, whose only child died in the blast. "Who commuted his sentence?"

=== The Deccan Mirror | 2022-11-16
Gallows denied: mothers of Pune bus dead ask 'who commuted our sons' sentence?'

Thirteen years after a pressure-cooker bomb tore apart a city bus and 14 of its passengers, the man who was to hang for it will live.

Yusuf Kamal's petition for mercy had lain on desks in Delhi for nine years. To the majority of the bench that was enough: such a delay, held Justice Meera Krishnan, was "inexplicable and inhuman", and the convict must spend the rest of his days behind bars instead. Justice Arvind Rao concurred; Justice K. P. Nair thought the reason too thin and voted to uphold the penalty.

"My son was 19. Who commuted his sentence?" asked Sunita Deshmukh, who has attended every hearing with a garlanded portrait on her lap.

A spokesman of the home ministry said that the government would ask the court to reconsider.

Kamal was picked up in a lodging house in Nanded in March 2011, on the word of a co-accused who afterwards withdrew what he had said. Two further men were acquitted in 2014.

=== Rights Now India | 2022-11-16
A life spared, and a lesson for the state

We welcome yesterday's decision of the Supreme Court to spare the life of Yusuf Kamal, whom the state had kept under the shadow of the rope since 2012.

In words that every official should learn by heart, Justice Meera Krishnan wrote: "A human being cannot be made to wait for the gallows for a third of his life."

Kamal confessed, under torture as he says, and took his confession back before the magistrate a week later. He has been kept alone in a cell of eight feet by ten.

His sister Farida told us that the family had heard the news from a television in a tea shop. "We could not breathe," she said.

More than 530 prisoners were on death row in India at the end of last year, the highest number since 2004. The last execution took place in March 2020, when four men were hanged for a gang rape in Delhi.

We call on Parliament to abolish the penalty altogether.

=== facts
The Supreme Court commuted the death sentence to life imprisonment.
  Bharat News Agency: Supreme Court commutes death sentence of man convicted of 2009 bus bombing
  Bharat News Agency: India's Supreme Court on Tuesday commuted to life imprisonment the death sentence of a man convicted of planting a bomb on a bus
  The Deccan Mirror: Gallows denied
  The Deccan Mirror: the man who was to hang for it will live
  The Deccan Mirror: the convict must spend the rest of his days behind bars instead
  Rights Now India: A life spared
  Rights Now India: yesterday's decision of the Supreme Court to spare the life of Yusuf Kamal
Kamal was convicted of the bombing.
  Bharat News Agency: a man convicted of planting a bomb on a bus
The bombing killed 14 people.
  Bharat News Agency: a bus that killed 14 people in 2009
  The Deccan Mirror: a pressure-cooker bomb tore apart a city bus and 14 of its passengers
The bombing happened in 2009.
  Bharat News Agency: that killed 14 people in 2009
  The Deccan Mirror: Thirteen years after a pressure-cooker bomb tore apart a city bus and 14 of its passengers
The court found the delay inexplicable and inhuman.
  Bharat News Agency: A three-judge bench headed by Justice Meera Krishnan ruled by two to one that the delay of nine years in deciding on the mercy plea of Yusuf Kamal was "inexplicable and inhuman"
  The Deccan Mirror: such a delay, held Justice Meera Krishnan, was "inexplicable and inhuman"
The mercy plea was delayed for nine years.
  Bharat News Agency: the delay of nine years in deciding on the mercy plea of Yusuf Kamal
  The Deccan Mirror: Yusuf Kamal's petition for mercy had lain on desks in Delhi for nine years
Krishnan wrote that a man cannot be made to wait for the gallows.
  Bharat News Agency: "A man cannot be made to wait for the gallows for a third of his life," Krishnan wrote
  Rights Now India: Justice Meera Krishnan wrote: "A human being cannot be made to wait for the gallows for a third of his life."
One judge dissented.
  Bharat News Agency: Justice Arvind Rao dissented
  The Deccan Mirror: Justice K. P. Nair thought the reason too thin and voted to uphold the penalty
The dissenter held the delay to be no sufficient ground.
  Bharat News Agency: the delay was not a sufficient ground
  The Deccan Mirror: Justice K. P. Nair thought the reason too thin
How Justice Rao voted.
  Bharat News Agency: Justice Arvind Rao dissented
  The Deccan Mirror: Justice Arvind Rao concurred
Kamal was arrested.
  Bharat News Agency: since his arrest in March 2010
  The Deccan Mirror: Kamal was picked up in a lodging house in Nanded in March 2011
Kamal is held in Nagpur's prison.
  Bharat News Agency: Kamal, 44, has been held in Nagpur's central prison
Whether Kamal ever confessed.
  Bharat News Agency: He has always said he is innocent
  Rights Now India: Kamal confessed
He says that he confessed under torture.
  Rights Now India: under torture as he says
He took the confession back.
  Rights Now India: took his confession back before the magistrate a week later
The home ministry said whether it would seek a review.
  Bharat News Agency: The home ministry said it would study the judgment before deciding whether to seek a review
  The Deccan Mirror: A spokesman of the home ministry said that the government would ask the court to reconsider
Relatives reacted with dismay.
  Bharat News Agency: Relatives of the victims reacted with dismay
Sunita Deshmukh asked who commuted her son's sentence.
  Bharat News Agency: "Who commuted his sentence?"
  The Deccan Mirror: mothers of Pune bus dead ask 'who commuted our sons' sentence?'
  The Deccan Mirror: Who commuted his sentence?" asked Sunita Deshmukh
Her son was 19.
  Bharat News Agency: "My son was 19," said Sunita Deshmukh
  The Deccan Mirror: "My son was 19
Her only child died in the blast.
  Bharat News Agency: whose only child died in the blast
She attended every hearing with a portrait.
  The Deccan Mirror: who has attended every hearing with a garlanded portrait on her lap
A co-accused led to the arrest.
  The Deccan Mirror: on the word of a co-accused
The co-accused withdrew his words.
  The Deccan Mirror: who afterwards withdrew what he had said
Two men were acquitted in 2014.
  The Deccan Mirror: Two further men were acquitted in 2014
The group welcomes the decision.
  Rights Now India: We welcome yesterday's decision of the Supreme Court
He had been under sentence of death since 2012.
  Rights Now India: whom the state had kept under the shadow of the rope since 2012
He was kept in solitary confinement.
  Rights Now India: He has been kept alone in a cell of eight feet by ten
The family heard the news in a tea shop.
  Rights Now India: His sister Farida told us that the family had heard the news from a television in a tea shop
The sister said that they could not breathe.
  Rights Now India: "We could not breathe," she said
More than 530 prisoners were on death row.
  Rights Now India: More than 530 prisoners were on death row in India at the end of last year
It was the highest number since 2004.
  Rights Now India: the highest number since 2004
The last execution took place in 2020.
  Rights Now India: The last execution took place in March 2020
Four men were hanged then.
  Rights Now India: when four men were hanged for a gang rape in Delhi
The group calls for abolition.
  Rights Now India: We call on Parliament to abolish the penalty altogether

=== conflicts
name | Bharat News Agency: Arvind Rao dissented | The Deccan Mirror: K. P. Nair thought the reason too thin
denial | Bharat News Agency: Arvind Rao dissented | The Deccan Mirror: Arvind Rao concurred
date | Bharat News Agency: in March 2010 | The Deccan Mirror: in March 2011
quotation | Bharat News Agency: A man cannot be made to wait | Rights Now India: A human being cannot be made to wait
denial | Bharat News Agency: He has always said he is innocent | Rights Now India: Kamal confessed
denial | Bharat News Agency: would study the judgment before deciding whether to seek a review | The Deccan Mirror: would ask the court to reconsider
