Finland protests after a military plane enters its airspace

=== Baltic Telegraph | 2025-03-21 | wire
Finland summons Russian envoy after bomber strays into airspace

HELSINKI, March 21 (Baltic Telegraph) - Finland summoned Russia's ambassador on Friday after a bomber entered its airspace over the Gulf of Finland for four minutes, the second such violation this month.

The Tu-95, flying without a transponder, came as close as eight kilometres to the coast near Hamina at 10.42 a.m., the Defence Command said. Two Hornet fighters took off from Rissala and escorted it out.

Defence Minister Satu Ahokas said that the flight was no accident. "A crew of seven does not lose its way in clear weather," she told parliament.

Moscow denied the incursion. The aircraft had flown over neutral waters "in strict accordance with the rules", the Russian defence ministry said in a statement that did not mention the first case.

On March 4 a Russian transport plane crossed the border for under a minute near Kotka; Helsinki accepted at the time that it had been a mistake.

Prime Minister Antti Leino will raise the matter at a meeting of Nordic leaders in Oslo on Monday. He ruled out closing the embassy. Finland, which shares a border of 1,340 kilometres with Russia, joined NATO in 2023.

=== Hamina Posten | 2025-03-22
The roar over the herring market

People on the quay looked up from their fish yesterday when two jets tore across the sky a little before eleven. "My windows sang," said Berit Sundqvist, 78, who lives on the island of Kuorsalo.

What the Hornets were after had by then almost gone: a Russian bomber, which had intruded for four minutes and got within five miles of our shore. Its radar beacon was switched off. The fighters saw it to the boundary of international airspace and turned round.

It was not the first of the month. Seventeen days earlier a cargo aircraft from the same country cut a corner further west, an error for which Moscow apologised.

No error this time, says the minister of defence. "A crew of eight does not lose its way in clear weather," Ms Ahokas told the chamber, amid applause. The ambassador, Viktor Sablin, was called to the foreign ministry in the afternoon and stayed for nine minutes. According to the Russians nothing happened at all; their machine kept above the open sea and to the rules.

Petri Lahti, our mayor, has asked the army for a siren.

=== Nordic Security Monitor | 2025-03-24
Finnish airspace: a test, and an answer

Friday's incident off Hamina fits a pattern. The Tu-95 that violated Finnish airspace for fourteen minutes had no transponder on, filed no flight plan and ignored radio calls on two frequencies.

The response was quick. A pair of F-35s from Rissala reached the bomber in six minutes and shepherded it away. That is faster than on March 4, when a transport plane slipped over the line near Kotka and no fighter got airborne.

Politically, Helsinki kept its voice down. It called in the ambassador, and Prime Minister Antti Leino brings up the affair in Oslo today, where the heads of the Nordic governments confer. He has not ruled out shutting the Russian embassy, but few expect it.

Russia maintains that its crew stayed over neutral waters. Foreign Minister Eero Kaskinen dismissed that. "A crew of seven does not lose its way in clear weather," he said in parliament.

Since Finland became a member of the alliance in 2022, its pilots have scrambled 61 times. The average before was 20 a year. Whether the Kremlin counts, too, is what the next month will show.

=== facts
Finland summoned the Russian ambassador
  Baltic Telegraph: Finland summons Russian envoy
  Baltic Telegraph: Finland summoned Russia's ambassador on Friday
  Hamina Posten: The ambassador, Viktor Sablin, was called to the foreign ministry in the afternoon
  Nordic Security Monitor: It called in the ambassador
The ambassador stayed for nine minutes
  Hamina Posten: stayed for nine minutes
A bomber entered Finnish airspace
  Baltic Telegraph: bomber strays into airspace
  Baltic Telegraph: a bomber entered its airspace over the Gulf of Finland for four minutes
  Hamina Posten: a Russian bomber, which had intruded for four minutes
  Nordic Security Monitor: The Tu-95 that violated Finnish airspace for fourteen minutes
It was the second violation of the month
  Baltic Telegraph: the second such violation this month
  Hamina Posten: It was not the first of the month
The bomber came within eight kilometres of the coast
  Baltic Telegraph: The Tu-95 ... came as close as eight kilometres to the coast near Hamina at 10.42 a.m.
  Hamina Posten: got within five miles of our shore
The bomber flew without a transponder
  Baltic Telegraph: flying without a transponder
  Hamina Posten: Its radar beacon was switched off
  Nordic Security Monitor: The Tu-95 ... had no transponder on
The bomber filed no flight plan
  Nordic Security Monitor: filed no flight plan
The bomber ignored radio calls
  Nordic Security Monitor: ignored radio calls on two frequencies
Two fighters took off
  Baltic Telegraph: Two Hornet fighters took off from Rissala
  Hamina Posten: two jets tore across the sky a little before eleven
  Hamina Posten: What the Hornets were after
  Nordic Security Monitor: A pair of F-35s from Rissala reached the bomber in six minutes
The fighters escorted the bomber out
  Baltic Telegraph: escorted it out
  Hamina Posten: The fighters saw it to the boundary of international airspace
  Nordic Security Monitor: shepherded it away
The fighters turned round
  Hamina Posten: turned round
People on the quay looked up
  Hamina Posten: People on the quay looked up from their fish yesterday
Sundqvist: my windows sang
  Hamina Posten: "My windows sang," said Berit Sundqvist, 78, who lives on the island of Kuorsalo
The defence minister said that it was no accident
  Baltic Telegraph: Defence Minister Satu Ahokas said that the flight was no accident
  Hamina Posten: No error this time, says the minister of defence
A crew does not lose its way in clear weather
  Baltic Telegraph: "A crew of seven does not lose its way in clear weather," she told parliament
  Hamina Posten: "A crew of eight does not lose its way in clear weather," Ms Ahokas told the chamber
  Nordic Security Monitor: "A crew of seven does not lose its way in clear weather," he said in parliament
The chamber applauded
  Hamina Posten: amid applause
Moscow denied the incursion
  Baltic Telegraph: Moscow denied the incursion
  Hamina Posten: According to the Russians nothing happened at all
Moscow says the aircraft was over neutral waters and kept to the rules
  Baltic Telegraph: The aircraft had flown over neutral waters "in strict accordance with the rules", the Russian defence ministry said in a statement
  Hamina Posten: their machine kept above the open sea and to the rules
  Nordic Security Monitor: Russia maintains that its crew stayed over neutral waters
The statement did not mention the first case
  Baltic Telegraph: that did not mention the first case
Kaskinen dismissed the Russian version
  Nordic Security Monitor: Foreign Minister Eero Kaskinen dismissed that
A transport plane crossed the border on March 4
  Baltic Telegraph: On March 4 a Russian transport plane crossed the border for under a minute near Kotka
  Hamina Posten: Seventeen days earlier a cargo aircraft from the same country cut a corner further west
  Nordic Security Monitor: a transport plane slipped over the line near Kotka
Helsinki accepted that the first case was a mistake
  Baltic Telegraph: Helsinki accepted at the time that it had been a mistake
Moscow apologised for the first case
  Hamina Posten: an error for which Moscow apologised
No fighter got airborne on March 4
  Nordic Security Monitor: no fighter got airborne
Leino will raise the matter in Oslo on Monday
  Baltic Telegraph: Prime Minister Antti Leino will raise the matter at a meeting of Nordic leaders in Oslo on Monday
  Nordic Security Monitor: Prime Minister Antti Leino brings up the affair in Oslo today
Nordic leaders meet in Oslo
  Baltic Telegraph: a meeting of Nordic leaders in Oslo on Monday
  Nordic Security Monitor: where the heads of the Nordic governments confer
Leino ruled out closing the embassy
  Baltic Telegraph: He ruled out closing the embassy
  Nordic Security Monitor: He has not ruled out shutting the Russian embassy
Few expect the embassy to be closed
  Nordic Security Monitor: few expect it
Finland shares a border of 1,340 kilometres with Russia
  Baltic Telegraph: which shares a border of 1,340 kilometres with Russia
Finland joined NATO in 2023
  Baltic Telegraph: Finland ... joined NATO in 2023
  Nordic Security Monitor: Finland became a member of the alliance in 2022
Finnish pilots have scrambled 61 times since
  Nordic Security Monitor: its pilots have scrambled 61 times
The average before was 20 a year
  Nordic Security Monitor: The average before was 20 a year
The incident fits a pattern
  Nordic Security Monitor: Friday's incident off Hamina fits a pattern
Lahti asked the army for a siren
  Hamina Posten: Petri Lahti, our mayor, has asked the army for a siren
The response was quick
  Nordic Security Monitor: The response was quick
The response was faster than on March 4
  Nordic Security Monitor: That is faster than on March 4
Helsinki kept its voice down
  Nordic Security Monitor: Politically, Helsinki kept its voice down

=== conflicts
figure | Baltic Telegraph: for four minutes | Nordic Security Monitor: for fourteen minutes
figure | Hamina Posten: for four minutes | Nordic Security Monitor: for fourteen minutes
quotation | Baltic Telegraph: A crew of seven | Hamina Posten: A crew of eight
quotation | Hamina Posten: A crew of eight | Nordic Security Monitor: A crew of seven
attribution | Baltic Telegraph: she told parliament | Nordic Security Monitor: he said in parliament
attribution | Hamina Posten: Ms Ahokas told the chamber | Nordic Security Monitor: he said in parliament
denial | Baltic Telegraph: ruled out closing the embassy | Nordic Security Monitor: has not ruled out shutting the Russian embassy
name | Baltic Telegraph: Two Hornet fighters | Nordic Security Monitor: A pair of F-35s
name | Hamina Posten: the Hornets | Nordic Security Monitor: A pair of F-35s
date | Baltic Telegraph: in 2023 | Nordic Security Monitor: in 2022
