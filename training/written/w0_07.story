Knife attack at Linz station

=== Donau Press | 2023-10-27 | wire
Man stabs three people at Austrian station before being overpowered

LINZ, Austria (DP) - A man with a kitchen knife wounded three people at the main railway station of the Austrian city of Linz on Friday before passers-by overpowered him, police said.

A 61-year-old woman was stabbed in the neck and is in critical condition. A student, 20, and a railway employee, 47, suffered cuts to their arms and hands.

The attack began at 7:40 a.m. on platform 6, where commuters were waiting for a train to Vienna. The assailant shouted something that witnesses did not understand.

Two men threw him to the ground, and one of them, an off-duty firefighter, held him until officers arrived, police spokesman Gerald Hofer said.

The suspect is a 33-year-old Austrian who was released from a psychiatric clinic on Monday. There was no indication of a terrorist motive, Hofer said.

Interior Minister Elisabeth Kranz thanked "those who ran towards the danger". The station was closed for two hours.

=== Oberland Zeitung | 2023-10-28
Fireman on his way home stops knifeman

Bernd Aigner had a night shift behind him and a bag of bread rolls in his hand. Then people came running towards him up the stairs of platform 6.

"I only saw the knife and thought: now or never," says the 39-year-old firefighter. Together with a stranger, a man in a grey suit who later vanished in the crowd, he brought the attacker down and knelt on his arm. Four minutes later the police were there.

By then three people were bleeding. A pensioner who had been on her way to see her grandchildren in Vienna was stabbed in the chest; surgeons at the university hospital were still fighting for her life last night. Less badly hurt were a conductor of 47 and a schoolgirl of 20.

According to the police, the suspect, who is 33, was a patient of the Neumuehle clinic until five days ago. He had walked out of it without permission, the clinic told us, and had been reported missing. Trains stood still until shortly before ten.

The police have found nothing that points to terrorism. Chancellor Stefan Bruckner, who was on a visit to Rome, expressed his gratitude to "those who ran towards the danger".

=== Blitz24 | 2023-10-27
HORROR ON PLATFORM 6: "He just kept stabbing"

Blood on the tiles, abandoned suitcases, a single shoe: this is what remained after a madman went on the rampage at Linz station on Friday morning.

He stormed the platform at 8:10 a.m., during the rush hour, and yelled "You are all dead", as a waitress from the station cafe told Blitz24. "He just kept stabbing," Jasmin P., 24, sobbed.

Three people were injured, one of them a grandmother of four who is in a coma.

Five brave men jumped on the knifeman. A reader's video shows how one of them beats him with an umbrella.

Who is he? Blitz24 has learnt that the suspect, Austrian-born Mario T., had been convicted of assault in 2017 and again in 2020.

Opposition leader Rudi Scharf called for metal detectors in all big stations. "How many more?" he asked on Facebook. Interior Minister Elisabeth Kranz rejected the idea as "airport fantasies".

In May a man armed with an axe was shot dead by police in a train near Graz.

=== facts
A man stabbed three people at the station.
  Donau Press: Man stabs three people at Austrian station
  Donau Press: A man with a kitchen knife wounded three people at the main railway station of the Austrian city of Linz on Friday
  Oberland Zeitung: By then three people were bleeding
  Blitz24: a madman went on the rampage at Linz station on Friday morning
  Blitz24: Three people were injured
Passers-by overpowered him.
  Donau Press: before being overpowered
  Donau Press: before passers-by overpowered him
  Donau Press: Two men threw him to the ground
  Oberland Zeitung: Fireman on his way home stops knifeman
  Oberland Zeitung: Together with a stranger, a man in a grey suit who later vanished in the crowd, he brought the attacker down
  Blitz24: Five brave men jumped on the knifeman
A firefighter held him until the police came.
  Donau Press: one of them, an off-duty firefighter, held him until officers arrived
  Oberland Zeitung: knelt on his arm
  Oberland Zeitung: Four minutes later the police were there
A woman was stabbed.
  Donau Press: A 61-year-old woman was stabbed in the neck
  Oberland Zeitung: A pensioner who had been on her way to see her grandchildren in Vienna was stabbed in the chest
She is in critical condition.
  Donau Press: A 61-year-old woman was stabbed in the neck and is in critical condition
  Oberland Zeitung: surgeons at the university hospital were still fighting for her life last night
  Blitz24: one of them a grandmother of four who is in a coma
She was on her way to her grandchildren.
  Oberland Zeitung: who had been on her way to see her grandchildren in Vienna
A 20-year-old and a railwayman were hurt less badly.
  Donau Press: A student, 20, and a railway employee, 47, suffered cuts to their arms and hands
  Oberland Zeitung: Less badly hurt were a conductor of 47 and a schoolgirl of 20
The time at which the attack began.
  Donau Press: The attack began at 7:40 a.m. on platform 6
  Blitz24: He stormed the platform at 8:10 a.m., during the rush hour
Commuters were waiting for a train to Vienna.
  Donau Press: where commuters were waiting for a train to Vienna
The attacker shouted.
  Donau Press: The assailant shouted something that witnesses did not understand
  Blitz24: yelled "You are all dead", as a waitress from the station cafe told Blitz24
The suspect is 33 years old.
  Donau Press: The suspect is a 33-year-old Austrian
  Oberland Zeitung: the suspect, who is 33
The suspect is an Austrian.
  Donau Press: The suspect is a 33-year-old Austrian
  Blitz24: the suspect, Austrian-born Mario T.
How he left the clinic on Monday.
  Donau Press: who was released from a psychiatric clinic on Monday
  Oberland Zeitung: the suspect, who is 33, was a patient of the Neumuehle clinic until five days ago
  Oberland Zeitung: He had walked out of it without permission, the clinic told us
He had been reported missing.
  Oberland Zeitung: had been reported missing
There is no sign of terrorism.
  Donau Press: There was no indication of a terrorist motive, Hofer said
  Oberland Zeitung: The police have found nothing that points to terrorism
A politician thanked those who ran towards the danger.
  Donau Press: Interior Minister Elisabeth Kranz thanked "those who ran towards the danger"
  Oberland Zeitung: Chancellor Stefan Bruckner, who was on a visit to Rome, expressed his gratitude to "those who ran towards the danger"
The chancellor was in Rome.
  Oberland Zeitung: who was on a visit to Rome
The station was closed for two hours.
  Donau Press: The station was closed for two hours
  Oberland Zeitung: Trains stood still until shortly before ten
Aigner had a night shift behind him.
  Oberland Zeitung: Bernd Aigner had a night shift behind him and a bag of bread rolls in his hand
People came running towards him.
  Oberland Zeitung: Then people came running towards him up the stairs of platform 6
Aigner said that he saw the knife.
  Oberland Zeitung: "I only saw the knife and thought: now or never," says the 39-year-old firefighter
The stranger vanished.
  Oberland Zeitung: who later vanished in the crowd
Blood and suitcases remained.
  Blitz24: Blood on the tiles, abandoned suitcases, a single shoe: this is what remained
A witness said that he kept stabbing.
  Blitz24: HORROR ON PLATFORM 6: "He just kept stabbing"
  Blitz24: "He just kept stabbing," Jasmin P., 24, sobbed
A video shows a man with an umbrella.
  Blitz24: A reader's video shows how one of them beats him with an umbrella
He was convicted of assault twice.
  Blitz24: Mario T., had been convicted of assault in 2017 and again in 2020
Scharf called for metal detectors.
  Blitz24: Opposition leader Rudi Scharf called for metal detectors in all big stations
Scharf asked how many more.
  Blitz24: "How many more?" he asked on Facebook
The minister rejected the idea.
  Blitz24: Interior Minister Elisabeth Kranz rejected the idea as "airport fantasies"
A man with an axe was shot near Graz in May.
  Blitz24: In May a man armed with an axe was shot dead by police in a train near Graz

=== conflicts
figure | Donau Press: Two men threw him | Blitz24: Five brave men
figure | Oberland Zeitung: Together with a stranger | Blitz24: Five brave men
place | Donau Press: in the neck | Oberland Zeitung: in the chest
date | Donau Press: at 7:40 a.m. | Blitz24: at 8:10 a.m.
name | Donau Press: A student, 20 | Oberland Zeitung: a schoolgirl of 20
attribution | Donau Press: Interior Minister Elisabeth Kranz thanked | Oberland Zeitung: Chancellor Stefan Bruckner
denial | Donau Press: was released from a psychiatric clinic | Oberland Zeitung: had walked out of it without permission
