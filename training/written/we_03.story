Migrant boat off Crete

=== Hellas Wire | 2024-10-03 | wire
Dozens rescued after migrant trawler sinks off Crete; captain held

HERAKLION, Greece, Oct 3 (Hellas Wire) - A fishing trawler carrying migrants from Libya sank some 30 miles south of Crete on Wednesday night, and the Greek coast guard pulled 71 people from the water, officials said.

Four bodies were recovered, among them that of a boy of about six. Survivors said roughly a hundred people had been on board.

A coast guard cutter reached the trawler two hours before it went down and took it in tow, but the line broke in high waves, a spokeswoman, Eleni Vardaki, said.

The vessel had sent a distress call at 6 p.m., which was relayed by the volunteer hotline Seaphone.

A 28-year-old Egyptian whom passengers named as the captain was arrested on suspicion of smuggling.

The survivors, all from Egypt, Pakistan and Syria, were given blankets in a warehouse at the port of Ierapetra. Nobody on board had a life jacket, the spokeswoman said.

=== Aegean Tribune | 2024-10-04
They threw no rope, survivors say

Men who lived through the wreck off Crete accuse the coast guard of having stood by for two hours while their ship filled with water.

"They never gave us a line, they only shone a light," said Tariq Mahmood, 24, from Gujrat, wrapped in a grey blanket in Sitia, where the rescued are being housed in a harbour shed.

The old trawler left Tobruk on Monday and went under late on Wednesday, around 55 kilometres from the island's southern shore. Seventy-one persons were saved. The sea gave up four dead, including a small boy.

It had not radioed for help, the authorities maintain; the alarm was raised by a relative in Milan, they say, and passed on by volunteers.

The passengers all wore life vests, photographs taken from a merchant ship show.

Police have in custody an Egyptian aged 38 who is alleged to have steered. Rescuers spotted no further bodies on Thursday.

=== Il Faro | 2024-10-04
Yet another grave in the Libyan Sea

For the third time since August a boat full of people has failed to reach Crete. The craft foundered on Wednesday; at least twenty-five are unaccounted for.

A priest from Ierapetra, Father Nikolaos Drakakis, opened his parish hall, and women brought soup. The survivors are not allowed to leave the shed in which they are registered, he said.

Athens suspended asylum applications from arrivals by sea from North Africa in the summer for three months. The measure ended in September.

"We count the drowned and then we count the votes," said Ilaria Conti, a member of the European Parliament, who demanded an independent inquiry.

The 28-year-old who was detained told a magistrate that he had paid for his passage like the others and had not touched the wheel. Judges remanded him on Thursday. Traffickers in Tobruk ask up to 5,000 euros for a place below deck.

=== facts
A trawler with migrants from Libya sank south of Crete.
  Hellas Wire: migrant trawler sinks off Crete
  Hellas Wire: A fishing trawler carrying migrants from Libya sank some 30 miles south of Crete on Wednesday night
  Aegean Tribune: The old trawler ... went under late on Wednesday, around 55 kilometres from the island's southern shore
  Il Faro: The craft foundered on Wednesday
  Il Faro: a boat full of people has failed to reach Crete
It was the third since August.
  Il Faro: For the third time since August a boat full of people has failed to reach Crete
The trawler left Tobruk on Monday.
  Aegean Tribune: The old trawler left Tobruk on Monday
The coast guard saved 71 people.
  Hellas Wire: Dozens rescued
  Hellas Wire: the Greek coast guard pulled 71 people from the water
  Aegean Tribune: Seventy-one persons were saved
Four bodies were recovered.
  Hellas Wire: Four bodies were recovered
  Aegean Tribune: The sea gave up four dead
A small boy was among the dead.
  Hellas Wire: among them that of a boy of about six
  Aegean Tribune: including a small boy
About a hundred had been on board.
  Hellas Wire: Survivors said roughly a hundred people had been on board
At least 25 are missing.
  Il Faro: at least twenty-five are unaccounted for
The cutter arrived two hours before the sinking.
  Hellas Wire: A coast guard cutter reached the trawler two hours before it went down
The survivors accuse the coast guard of standing by.
  Aegean Tribune: Men who lived through the wreck off Crete accuse the coast guard of having stood by for two hours while their ship filled with water
The coast guard took the trawler in tow or threw no rope.
  Hellas Wire: took it in tow
  Aegean Tribune: They threw no rope, survivors say
  Aegean Tribune: They never gave us a line
The tow line broke in the waves.
  Hellas Wire: the line broke in high waves
They only shone a light.
  Aegean Tribune: they only shone a light
The vessel sent a distress call or did not.
  Hellas Wire: The vessel had sent a distress call at 6 p.m.
  Aegean Tribune: It had not radioed for help, the authorities maintain
The volunteers relayed the alarm.
  Hellas Wire: which was relayed by the volunteer hotline Seaphone
  Aegean Tribune: passed on by volunteers
A relative in Milan raised the alarm.
  Aegean Tribune: the alarm was raised by a relative in Milan
An Egyptian of 28 or 38 was arrested as the captain.
  Hellas Wire: captain held
  Hellas Wire: A 28-year-old Egyptian whom passengers named as the captain was arrested on suspicion of smuggling
  Aegean Tribune: Police have in custody an Egyptian aged 38 who is alleged to have steered
  Il Faro: The 28-year-old who was detained
The suspect said that he had paid for his passage.
  Il Faro: The 28-year-old who was detained told a magistrate that he had paid for his passage like the others
The suspect said that he had not steered.
  Il Faro: had not touched the wheel
He was remanded on Thursday.
  Il Faro: Judges remanded him on Thursday
The survivors are in a warehouse at Ierapetra.
  Hellas Wire: The survivors, all from Egypt, Pakistan and Syria, were given blankets in a warehouse at the port of Ierapetra
  Aegean Tribune: Sitia, where the rescued are being housed in a harbour shed
  Il Faro: the shed in which they are registered
The survivors come from Egypt, Pakistan and Syria.
  Hellas Wire: The survivors, all from Egypt, Pakistan and Syria
They may not leave the shed.
  Il Faro: The survivors are not allowed to leave the shed
Nobody wore a life jacket or all did.
  Hellas Wire: Nobody on board had a life jacket
  Aegean Tribune: The passengers all wore life vests
No further bodies were found on Thursday.
  Aegean Tribune: Rescuers spotted no further bodies on Thursday
A priest opened his parish hall.
  Il Faro: A priest from Ierapetra, Father Nikolaos Drakakis, opened his parish hall
Women brought soup.
  Il Faro: women brought soup
Athens suspended asylum applications for three months.
  Il Faro: Athens suspended asylum applications from arrivals by sea from North Africa in the summer for three months
The suspension ended in September.
  Il Faro: The measure ended in September
Conti said that they count the drowned and then the votes.
  Il Faro: We count the drowned and then we count the votes
Conti demanded an independent inquiry.
  Il Faro: who demanded an independent inquiry
Traffickers charge up to 5,000 euros.
  Il Faro: Traffickers in Tobruk ask up to 5,000 euros for a place below deck

=== conflicts
denial | Hellas Wire: took it in tow | Aegean Tribune: never gave us a line
denial | Hellas Wire: had sent a distress call | Aegean Tribune: had not radioed for help
denial | Hellas Wire: Nobody on board had a life jacket | Aegean Tribune: all wore life vests
figure | Hellas Wire: 28-year-old | Aegean Tribune: aged 38
figure | Il Faro: 28-year-old | Aegean Tribune: aged 38
place | Hellas Wire: Ierapetra | Aegean Tribune: Sitia
