Market traders evicted in Kenya

=== Rift Wire | 2017-07-11 | wire
Two killed as Kenyan town clears market stalls

NAKURU, Kenya, July 11 (Rift Wire) - Two people died on Tuesday when county officers and police demolished hundreds of stalls at the Soko Mjinga market in the Kenyan town of Molobei, witnesses and a hospital said.

A 19-year-old onion seller, Faith Chebet, was crushed by a falling wall. An unidentified man died of a gunshot wound at Molobei Level Four Hospital, its superintendent, Dr Joseph Wafula, said.

The bulldozers arrived at 4 a.m., two hours before a High Court order halting the demolition was delivered to the county offices, according to the traders' lawyer, Esther Nyaguthii.

County Governor Philip Ruto Barng'etich said he had known nothing of a court order. "You cannot build a bus park on top of tomatoes," he told a local radio station.

The traders have been offered plots at a new site three kilometres away, which most of them reject because no buses go there.

Kenya holds a general election on Aug. 8. The governor is seeking a second term.

=== The Highland Star | 2017-07-12
Blood among the onions: dawn raid on Molobei market leaves two dead

Faith Chebet slept in her stall because thieves had taken her scale in June. She did not wake up in time.

The mud-brick partition that buried the 18-year-old yesterday belonged to a row which the county's excavators pushed over from behind at about four in the morning, without a warning, as a dozen survivors told the Star. She is one of two dead. The second, shot in the chest, died at the mission clinic and has been identified as Samuel Kiprono, a watchman.

By the time the sun rose over Soko Mjinga, more than 700 stands were matchwood.

The governor's office confirmed that it had received the injunction on Monday evening, but said that the contractor could not be reached. "A bus park can't be built on tomatoes," Governor Philip Barngetich remarked on the radio, a month before he faces the voters.

For the women who sell here, the substitute ground at Kapsoit is worthless: no matatu serves it, and it lies three kilometres from the stage.

Esther Nyaguthii, their advocate, wants the county secretary jailed for contempt.

=== Molobei County News | 2017-07-12
County reclaims land for modern bus park

The County Government yesterday took back 4.2 acres of public land which had for years been illegally occupied, clearing the way for a bus terminus worth 380 million shillings.

The exercise, which began at 6 a.m. after the occupants had received three written notices, was carried out in an orderly manner. No shots were fired, Police Commander Rose Atieno said.

The County Executive regrets the death of one trader, who suffered a heart attack. Her family will receive support with the funeral.

"You cannot build a bus park on top of tomatoes," said County Secretary Elijah Mutai at a press briefing. He thanked the 600 traders who have already drawn plots at the new market at Kapsoit, which has water, lights and 24 toilets, and which from Monday will be served by a free shuttle.

There was at no time a court order, Mr Mutai stressed.

The terminus is one of twelve flagship projects that His Excellency the Governor promised in 2013. Nine of them have been completed.

=== facts
Two people died in the demolition.
  Rift Wire: Two killed
  Rift Wire: Two people died on Tuesday
  The Highland Star: dawn raid on Molobei market leaves two dead
  The Highland Star: She is one of two dead
  Molobei County News: The County Executive regrets the death of one trader
The county demolished hundreds of stalls at the market.
  Rift Wire: Kenyan town clears market stalls
  Rift Wire: county officers and police demolished hundreds of stalls at the Soko Mjinga market in the Kenyan town of Molobei
  The Highland Star: By the time the sun rose over Soko Mjinga, more than 700 stands were matchwood
  Molobei County News: County reclaims land for modern bus park
  Molobei County News: The County Government yesterday took back 4.2 acres of public land
Faith Chebet was crushed by a wall.
  Rift Wire: A 19-year-old onion seller, Faith Chebet, was crushed by a falling wall
  The Highland Star: The mud-brick partition that buried the 18-year-old yesterday
  Molobei County News: one trader, who suffered a heart attack
Chebet was 19.
  Rift Wire: A 19-year-old onion seller, Faith Chebet
  The Highland Star: the 18-year-old
A man died of a gunshot wound.
  Rift Wire: An unidentified man died of a gunshot wound at Molobei Level Four Hospital, its superintendent, Dr Joseph Wafula, said
  The Highland Star: The second, shot in the chest, died at the mission clinic
The man was identified as Samuel Kiprono.
  The Highland Star: The second ... has been identified as Samuel Kiprono, a watchman
Whether shots were fired.
  Rift Wire: An unidentified man died of a gunshot wound
  The Highland Star: shot in the chest
  Molobei County News: No shots were fired, Police Commander Rose Atieno said
The demolition began at 4 a.m.
  Rift Wire: The bulldozers arrived at 4 a.m.
  The Highland Star: a row which the county's excavators pushed over from behind at about four in the morning
  Molobei County News: The exercise, which began at 6 a.m.
A High Court order halted the demolition.
  Rift Wire: a High Court order halting the demolition was delivered to the county offices
  The Highland Star: it had received the injunction
  Molobei County News: There was at no time a court order, Mr Mutai stressed
When the county received the order.
  Rift Wire: two hours before a High Court order halting the demolition was delivered to the county offices, according to the traders' lawyer, Esther Nyaguthii
  The Highland Star: The governor's office confirmed that it had received the injunction on Monday evening
Whether the governor knew of the order.
  Rift Wire: County Governor Philip Ruto Barng'etich said he had known nothing of a court order
  The Highland Star: The governor's office confirmed that it had received the injunction
The contractor could not be reached.
  The Highland Star: said that the contractor could not be reached
You cannot build a bus park on tomatoes.
  Rift Wire: "You cannot build a bus park on top of tomatoes," he told a local radio station
  The Highland Star: "A bus park can't be built on tomatoes," Governor Philip Barngetich remarked on the radio
  Molobei County News: "You cannot build a bus park on top of tomatoes," said County Secretary Elijah Mutai at a press briefing
The traders were offered plots at a new site.
  Rift Wire: The traders have been offered plots at a new site
  The Highland Star: the substitute ground at Kapsoit
  Molobei County News: the new market at Kapsoit
The new site is three kilometres away.
  Rift Wire: a new site three kilometres away
  The Highland Star: it lies three kilometres from the stage
Most traders reject the new site.
  Rift Wire: which most of them reject
  The Highland Star: For the women who sell here, the substitute ground at Kapsoit is worthless
Traders have drawn plots at the new market.
  Molobei County News: the 600 traders who have already drawn plots at the new market
No buses go to the new site.
  Rift Wire: no buses go there
  The Highland Star: no matatu serves it
A free shuttle will serve the new market.
  Molobei County News: which from Monday will be served by a free shuttle
Kenya holds an election on Aug. 8.
  Rift Wire: Kenya holds a general election on Aug. 8
The governor seeks re-election.
  Rift Wire: The governor is seeking a second term
  The Highland Star: a month before he faces the voters
Chebet slept in her stall because of thieves.
  The Highland Star: Faith Chebet slept in her stall
Thieves had taken her scale.
  The Highland Star: thieves had taken her scale in June
She did not wake in time.
  The Highland Star: She did not wake up in time
Whether the traders were warned.
  The Highland Star: without a warning, as a dozen survivors told the Star
  Molobei County News: after the occupants had received three written notices
Nyaguthii wants the secretary jailed.
  The Highland Star: Esther Nyaguthii, their advocate, wants the county secretary jailed for contempt
The land had been illegally occupied.
  Molobei County News: which had for years been illegally occupied
A bus terminus will be built for 380 million shillings.
  Molobei County News: clearing the way for a bus terminus worth 380 million shillings
The exercise was orderly.
  Molobei County News: The exercise ... was carried out in an orderly manner
The family will receive support.
  Molobei County News: Her family will receive support with the funeral
He thanked the traders.
  Molobei County News: He thanked the 600 traders
The new market has water, lights and toilets.
  Molobei County News: which has water, lights and 24 toilets
The terminus is one of twelve projects promised in 2013.
  Molobei County News: The terminus is one of twelve flagship projects that His Excellency the Governor promised in 2013
Nine have been completed.
  Molobei County News: Nine of them have been completed
The governor is Philip Barng'etich.
  Rift Wire: County Governor Philip Ruto Barng'etich
  The Highland Star: Governor Philip Barngetich

=== conflicts
figure | Rift Wire: Two people died | Molobei County News: one trader
figure | The Highland Star: one of two dead | Molobei County News: one trader
figure | Rift Wire: 19-year-old | The Highland Star: 18-year-old
name | Rift Wire: crushed by a falling wall | Molobei County News: a heart attack
name | The Highland Star: The mud-brick partition | Molobei County News: a heart attack
denial | Rift Wire: died of a gunshot wound | Molobei County News: No shots were fired
denial | The Highland Star: shot in the chest | Molobei County News: No shots were fired
date | Rift Wire: at 4 a.m. | Molobei County News: at 6 a.m.
date | The Highland Star: at about four in the morning | Molobei County News: at 6 a.m.
denial | Rift Wire: a High Court order halting the demolition | Molobei County News: There was at no time a court order
denial | The Highland Star: had received the injunction | Molobei County News: There was at no time a court order
denial | Rift Wire: had known nothing of a court order | The Highland Star: confirmed that it had received the injunction
date | Rift Wire: two hours before a High Court order | The Highland Star: on Monday evening
name | Rift Wire: Barng'etich | The Highland Star: Barngetich
quotation | Rift Wire: You cannot build a bus park on top of tomatoes | The Highland Star: A bus park can't be built on tomatoes
quotation | The Highland Star: A bus park can't be built on tomatoes | Molobei County News: You cannot build a bus park on top of tomatoes
attribution | Rift Wire: he told a local radio station | Molobei County News: said County Secretary Elijah Mutai
attribution | The Highland Star: Governor Philip Barngetich remarked | Molobei County News: said County Secretary Elijah Mutai
denial | The Highland Star: without a warning | Molobei County News: had received three written notices
place | Rift Wire: at Molobei Level Four Hospital | The Highland Star: at the mission clinic
