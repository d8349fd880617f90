Migrant boat capsizes off a Sicilian island

=== ANW | 2023-09-14 | wire
At least 31 drown as migrant boat overturns off Italian island

PORTO SALVINO, Italy (ANW) - At least 31 people drowned when a wooden boat carrying migrants from Tunisia capsized in heavy seas off the Italian island of Salvina before dawn on Wednesday, the coastguard said.

Two patrol vessels and a fishing trawler pulled 58 survivors from the water. Among them was a five-month-old girl, whose mother is missing.

The boat had left the Tunisian port of Zarzis on Monday night, according to the survivors, and its engine failed some 20 miles short of the island. Commander Elisa Morandi, who led the rescue, said that the passengers had moved to one side when they saw the lights of a ship. "They thought they were saved, and that thought killed them," she said.

Prosecutors in Agrigento arrested a 24-year-old man suspected of having steered the boat. His lawyer, Pietro Lanza, said that he had been forced to take the helm.

Interior Minister Guido Ferrante offered his condolences and called on the European Union to send more ships. The opposition blamed his decree of March, which obliges charity vessels to sail to distant ports.

More than 1,900 people have died in the central Mediterranean this year, according to the International Organization for Migration.

=== The Tideway Herald | 2023-09-14
Baby girl among survivors of shipwreck near Salvina

She is five months old, she has no papers, and nobody at the hospital in Porto Salvino knows her name. The infant was lifted out of the Mediterranean by a fisherman yesterday morning; her mother has not been found.

The vessel on which they had travelled rolled over in the dark, in waves three metres high, and no fewer than 31 of those on board lost their lives. Nearly 60 others were rescued by the trawler and two ships of the coastguard.

Those who lived through it say that they set out from Sfax on Monday evening. When the motor gave out, roughly 32 kilometres from shore, they drifted for eleven hours. Then somebody spotted a ship, and everyone rushed to the same rail. "They thought they were safe, and that thought killed them," said Elisa Morandi, the officer in charge of the operation.

A man of 24 who is believed to have been at the tiller is in custody. He denies being a smuggler: according to his counsel, he was made to steer at gunpoint.

Mr Ferrante, the interior minister, said that Brussels must provide additional vessels. He did not express any sympathy for the dead, a silence that the bishop of Agrigento called "unworthy".

=== Voce del Sud | 2023-09-15
FERRANTE'S DECREE HAS BLOOD ON IT

Thirty-four bodies lie in the sports hall of Porto Salvino tonight, after divers recovered three more from the wreck. And still the minister in Rome talks of ships that others should send.

On Wednesday a boat full of Tunisians and Ivorians turned turtle within sight of our coast. Fifty-eight people were saved, most of them by Nino Scalia, a fisherman of 61 who heard the cries at four in the morning and cut his nets. "I could not take them all," he told this website, weeping.

Where were the rescue ships of the charities? Two were on their way to Ravenna, four days off, because the decree that Ferrante signed in February forces them to unload far from the place of rescue. The opposition says that the decree is to blame for the deaths, and for once it is right.

The young man whom the prosecutors have locked up is a pretext. He was compelled to take the wheel, says his lawyer, Paolo Lanza.

Anna Greco, mayor of Porto Salvino, has declared three days of mourning. The funeral will be held on Saturday.

=== facts
A migrant boat capsized off Salvina on Wednesday
  ANW: migrant boat overturns off Italian island
  ANW: a wooden boat carrying migrants from Tunisia capsized in heavy seas off the Italian island of Salvina before dawn on Wednesday
  The Tideway Herald: shipwreck near Salvina
  The Tideway Herald: The vessel on which they had travelled rolled over in the dark, in waves three metres high
  Voce del Sud: On Wednesday a boat full of Tunisians and Ivorians turned turtle within sight of our coast
At least 31 people drowned
  ANW: At least 31 drown
  ANW: At least 31 people drowned
  The Tideway Herald: no fewer than 31 of those on board lost their lives
  Voce del Sud: Thirty-four bodies lie in the sports hall of Porto Salvino tonight
Divers recovered three more bodies
  Voce del Sud: divers recovered three more from the wreck
58 people were rescued
  ANW: Two patrol vessels and a fishing trawler pulled 58 survivors from the water
  The Tideway Herald: Nearly 60 others were rescued by the trawler and two ships of the coastguard
  Voce del Sud: Fifty-eight people were saved
A five-month-old girl survived
  ANW: Among them was a five-month-old girl
  The Tideway Herald: Baby girl among survivors
  The Tideway Herald: She is five months old
  The Tideway Herald: The infant was lifted out of the Mediterranean by a fisherman yesterday morning
The girl's mother is missing
  ANW: whose mother is missing
  The Tideway Herald: her mother has not been found
Nobody knows the girl's name
  The Tideway Herald: she has no papers, and nobody at the hospital in Porto Salvino knows her name
The boat had left Tunisia on Monday night
  ANW: The boat had left the Tunisian port of Zarzis on Monday night, according to the survivors
  The Tideway Herald: Those who lived through it say that they set out from Sfax on Monday evening
The engine failed some 20 miles from the island
  ANW: its engine failed some 20 miles short of the island
  The Tideway Herald: the motor gave out, roughly 32 kilometres from shore
They drifted for eleven hours
  The Tideway Herald: they drifted for eleven hours
The passengers moved to one side when they saw a ship
  ANW: Commander Elisa Morandi, who led the rescue, said that the passengers had moved to one side when they saw the lights of a ship
  The Tideway Herald: Then somebody spotted a ship, and everyone rushed to the same rail
Elisa Morandi led the rescue
  ANW: Elisa Morandi, who led the rescue
  The Tideway Herald: Elisa Morandi, the officer in charge of the operation
Morandi: they thought they were saved, and that killed them
  ANW: "They thought they were saved, and that thought killed them," she said
  The Tideway Herald: "They thought they were safe, and that thought killed them," said Elisa Morandi
A 24-year-old man was arrested on suspicion of steering the boat
  ANW: Prosecutors in Agrigento arrested a 24-year-old man suspected of having steered the boat
  The Tideway Herald: A man of 24 who is believed to have been at the tiller is in custody
  Voce del Sud: The young man whom the prosecutors have locked up
The suspect's lawyer says that he was forced to steer
  ANW: His lawyer, Pietro Lanza, said that he had been forced to take the helm
  The Tideway Herald: according to his counsel, he was made to steer at gunpoint
  Voce del Sud: He was compelled to take the wheel, says his lawyer, Paolo Lanza
The suspect denies being a smuggler
  The Tideway Herald: He denies being a smuggler
The site calls the arrest a pretext
  Voce del Sud: The young man whom the prosecutors have locked up is a pretext
Ferrante offered his condolences
  ANW: Interior Minister Guido Ferrante offered his condolences
  The Tideway Herald: He did not express any sympathy for the dead
Ferrante called for more EU ships
  ANW: Interior Minister Guido Ferrante ... called on the European Union to send more ships
  The Tideway Herald: Mr Ferrante, the interior minister, said that Brussels must provide additional vessels
  Voce del Sud: still the minister in Rome talks of ships that others should send
The bishop called the silence unworthy
  The Tideway Herald: a silence that the bishop of Agrigento called "unworthy"
The opposition blamed the decree
  ANW: The opposition blamed his decree of March
  Voce del Sud: The opposition says that the decree is to blame for the deaths
The site blames the decree
  Voce del Sud: FERRANTE'S DECREE HAS BLOOD ON IT
  Voce del Sud: for once it is right
The decree obliges charity ships to sail to distant ports
  ANW: which obliges charity vessels to sail to distant ports
  Voce del Sud: the decree that Ferrante signed in February forces them to unload far from the place of rescue
Two charity ships were on their way to Ravenna
  Voce del Sud: Two were on their way to Ravenna, four days off
Scalia saved most of the survivors
  Voce del Sud: most of them by Nino Scalia
Scalia heard the cries and cut his nets
  Voce del Sud: a fisherman of 61 who heard the cries at four in the morning and cut his nets
Scalia: I could not take them all
  Voce del Sud: "I could not take them all," he told this website, weeping
More than 1,900 have died in the central Mediterranean this year
  ANW: More than 1,900 people have died in the central Mediterranean this year, according to the International Organization for Migration
The mayor declared three days of mourning
  Voce del Sud: Anna Greco, mayor of Porto Salvino, has declared three days of mourning
The funeral will be on Saturday
  Voce del Sud: The funeral will be held on Saturday
Ferrante's decree dates from March
  ANW: his decree of March
  Voce del Sud: the decree that Ferrante signed in February

=== conflicts
place | ANW: Zarzis | The Tideway Herald: Sfax
quotation | ANW: "They thought they were saved, and | The Tideway Herald: "They thought they were safe, and
denial | ANW: offered his condolences | The Tideway Herald: did not express any sympathy
date | ANW: decree of March | Voce del Sud: signed in February
name | ANW: Pietro Lanza | Voce del Sud: Paolo Lanza
