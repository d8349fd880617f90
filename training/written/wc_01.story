Extradition of a crypto founder from Portugal to South Korea

=== Lusa Press | 2024-11-19 | wire
Portugal hands over crypto founder Baek to South Korea

LISBON - Baek Jun-seo, the founder of the collapsed cryptocurrency exchange Halcyon, was put on a plane to Seoul on Tuesday morning after losing a year-long fight against extradition.

Baek, 35, is accused of having cheated some 60,000 investors out of the equivalent of 2.1 billion dollars.

Portugal's Supreme Court turned down his last appeal on 7 November. Justice Minister Helena Vasques signed the order eight days later.

"No one is too rich to stand before a judge," Vasques told reporters in Lisbon.

Baek was arrested in Faro in October 2023 with a forged Maltese passport. He has always denied wrongdoing and says that the exchange was ruined by hackers.

He boarded the aircraft without handcuffs and offered no resistance, the police said.

The United States had also asked for him, but withdrew its request in the summer.

South Korean prosecutors said that Baek faced up to 30 years in prison if convicted. His wife, who is a Portuguese citizen, has not been charged.

=== Seoul Morning Post | 2024-11-20
'Bitcoin prince' lands in Incheon

In a grey hooded jacket, and without a word to the waiting cameras, Baek Jun-seo came back on Wednesday to the country that he had left three years earlier in a private jet.

Investigators took the 35-year-old straight from Incheon airport to the detention centre in Uiwang. He is suspected of defrauding around 60,000 customers of his trading platform, Halcyon, who together lost about 2.1 billion dollars.

Lisbon had agreed to surrender him this month, once the highest court in the land had dismissed his objections. The order bears the signature of the justice minister, Helena Vasques. "Nobody is so rich that he need not stand before a judge," she was quoted as saying.

Portuguese officers had to carry him up the steps of the plane, shouting and in shackles, said a passenger who filmed the scene.

Baek blames the collapse on a cyberattack, and insists that he has done nothing wrong. If the court finds against him, he could spend three decades behind bars.

Washington, which wants him for wire fraud, has not given up its own claim, a diplomat at the US embassy said. Baek's wife, the former model Ines Prado, was indicted here in September for hiding assets.

=== CoinLedger | 2024-11-20
Halcyon victims: "We want our coins, not his head"

The extradition of Halcyon boss Baek Jun-seo does little for those whose savings disappeared with him, a victims' group said on Wednesday.

"We want our coins, not his head," said Oh Mi-rae, who speaks for 4,300 former customers and lost her parents' pension in the crash.

Baek, who was seized at Porto airport in October 2023 on a false passport, arrived in Korea after Portugal's top judges had refused to stop his transfer.

The insolvency administrator has so far found 190 million dollars, less than a tenth of what is missing. He does not expect to make a first payment before 2026.

American investigators no longer seek Baek; they dropped their application in July. That clears the way for a trial in Seoul, probably in the spring. The founder, who is 37, will find himself opposite many of those who once queued for his autograph.

His lawyers did not respond to questions. They have argued that thieves broke into the exchange's wallets in April 2022, and that their client was himself a victim.

=== facts
Portugal extradited Baek to South Korea.
  Lusa Press: Portugal hands over crypto founder Baek to South Korea
  Lusa Press: Baek Jun-seo, the founder of the collapsed cryptocurrency exchange Halcyon, was put on a plane to Seoul on Tuesday morning
  Seoul Morning Post: Lisbon had agreed to surrender him this month
  CoinLedger: The extradition of Halcyon boss Baek Jun-seo
Baek arrived in Korea.
  Seoul Morning Post: 'Bitcoin prince' lands in Incheon
  Seoul Morning Post: Baek Jun-seo came back on Wednesday to the country
  CoinLedger: Baek ... arrived in Korea
Baek wore a grey hooded jacket.
  Seoul Morning Post: In a grey hooded jacket
Baek said nothing to the cameras.
  Seoul Morning Post: without a word to the waiting cameras
Baek had left the country three years earlier.
  Seoul Morning Post: that he had left three years earlier in a private jet
Baek fought extradition for a year.
  Lusa Press: after losing a year-long fight against extradition
Baek is accused of defrauding 60,000 investors of 2.1 billion dollars.
  Lusa Press: Baek, 35, is accused of having cheated some 60,000 investors out of the equivalent of 2.1 billion dollars
  Seoul Morning Post: He is suspected of defrauding around 60,000 customers of his trading platform, Halcyon, who together lost about 2.1 billion dollars
Portugal's Supreme Court rejected Baek's appeal.
  Lusa Press: Portugal's Supreme Court turned down his last appeal on 7 November
  Seoul Morning Post: once the highest court in the land had dismissed his objections
  CoinLedger: after Portugal's top judges had refused to stop his transfer
The justice minister signed the order.
  Lusa Press: Justice Minister Helena Vasques signed the order eight days later
  Seoul Morning Post: The order bears the signature of the justice minister, Helena Vasques
Vasques said that nobody was too rich to stand before a judge.
  Lusa Press: "No one is too rich to stand before a judge," Vasques told reporters in Lisbon
  Seoul Morning Post: "Nobody is so rich that he need not stand before a judge," she was quoted as saying
Baek was arrested with a false passport in October 2023.
  Lusa Press: Baek was arrested in Faro in October 2023 with a forged Maltese passport
  CoinLedger: who was seized at Porto airport in October 2023 on a false passport
Baek denies wrongdoing.
  Lusa Press: He has always denied wrongdoing
  Seoul Morning Post: insists that he has done nothing wrong
Baek says that hackers ruined the exchange.
  Lusa Press: says that the exchange was ruined by hackers
  Seoul Morning Post: Baek blames the collapse on a cyberattack
  CoinLedger: They have argued that thieves broke into the exchange's wallets in April 2022
Baek boarded calmly without handcuffs / shackled and resisting.
  Lusa Press: He boarded the aircraft without handcuffs and offered no resistance
  Seoul Morning Post: Portuguese officers had to carry him up the steps of the plane, shouting and in shackles
A passenger filmed the scene.
  Seoul Morning Post: a passenger who filmed the scene
The United States had asked for Baek.
  Lusa Press: The United States had also asked for him
  Seoul Morning Post: Washington, which wants him for wire fraud
The United States withdrew its request / has not given it up.
  Lusa Press: withdrew its request in the summer
  Seoul Morning Post: Washington, which wants him for wire fraud, has not given up its own claim
  CoinLedger: American investigators no longer seek Baek
  CoinLedger: they dropped their application in July
Baek could be jailed for up to 30 years.
  Lusa Press: South Korean prosecutors said that Baek faced up to 30 years in prison if convicted
  Seoul Morning Post: If the court finds against him, he could spend three decades behind bars
Baek's wife has not been charged / was indicted.
  Lusa Press: His wife, who is a Portuguese citizen, has not been charged
  Seoul Morning Post: Baek's wife, the former model Ines Prado, was indicted here in September for hiding assets
Baek's wife is a Portuguese citizen.
  Lusa Press: who is a Portuguese citizen
Baek was taken to the detention centre in Uiwang.
  Seoul Morning Post: Investigators took the 35-year-old straight from Incheon airport to the detention centre in Uiwang
A victims' group says that the extradition does little for them.
  CoinLedger: Halcyon victims: "We want our coins, not his head"
  CoinLedger: The extradition of Halcyon boss Baek Jun-seo does little for those whose savings disappeared with him, a victims' group said on Wednesday
  CoinLedger: "We want our coins, not his head," said Oh Mi-rae
Oh speaks for 4,300 former customers.
  CoinLedger: who speaks for 4,300 former customers
Oh lost her parents' pension.
  CoinLedger: lost her parents' pension in the crash
The administrator has found 190 million dollars.
  CoinLedger: The insolvency administrator has so far found 190 million dollars
The sum is less than a tenth of the loss.
  CoinLedger: less than a tenth of what is missing
No payment is expected before 2026.
  CoinLedger: He does not expect to make a first payment before 2026
A trial in Seoul is likely in the spring.
  CoinLedger: That clears the way for a trial in Seoul, probably in the spring
Baek will face former admirers at the trial.
  CoinLedger: The founder, who is 37, will find himself opposite many of those who once queued for his autograph
Baek's age.
  Lusa Press: Baek, 35
  Seoul Morning Post: the 35-year-old
  CoinLedger: The founder, who is 37
Baek's lawyers did not respond.
  CoinLedger: His lawyers did not respond to questions
The lawyers say Baek was himself a victim.
  CoinLedger: their client was himself a victim

=== conflicts
denial | Lusa Press: offered no resistance | Seoul Morning Post: had to carry him
denial | Lusa Press: withdrew its request | Seoul Morning Post: has not given up its own claim
denial | CoinLedger: no longer seek | Seoul Morning Post: has not given up its own claim
denial | Lusa Press: has not been charged | Seoul Morning Post: was indicted
quotation | Lusa Press: No one is too rich to stand | Seoul Morning Post: Nobody is so rich that he need not stand
place | Lusa Press: Faro | CoinLedger: Porto
figure | Lusa Press: 35 | CoinLedger: 37
figure | Seoul Morning Post: 35-year-old | CoinLedger: 37
