Strike in Canadian grain ports

=== Dominion News Service | 2025-02-19 | wire
Grain handlers walk off the job at three British Columbia terminals

VANCOUVER — Some 640 grain handlers walked off the job at three terminals on Wednesday morning after talks on a new contract collapsed, halting most of Canada's wheat exports through the Pacific coast.

The Grain Terminal Workers' Union, Local 51, said its members set up picket lines at 7 a.m. local time in Vancouver and Prince Rupert.

"We did not want this strike, but they gave us no road around it," said Local president Gurdeep Mann.

The employers had offered a raise of 14 per cent over four years. The union is seeking 20 per cent and an end to mandatory overtime.

Elevator operators, represented by the Pacific Grain Employers, said they were ready to return to the table at any time. Labour Minister Colette Arsenault has appointed a mediator, her office said.

About 100,000 tonnes of grain move through the terminals each day. Farmers called on Ottawa to order the workers back. The last stoppage, in 2018, lasted four days.

=== Prairie Herald | 2025-02-20
Wheat piles up as port workers down tools

Canada's road to Asia for its wheat is blocked. Since 7 yesterday morning, the men and women who load the ships in Vancouver and Prince Rupert have been out on strike, about 640 of them in all.

"They gave us no road around it," Gurdeep Mann, who heads the local, told a crowd at the gates. He had called the members out after negotiators rose from the table empty-handed.

Their bosses put 14 per cent over four years on the table; the workers demand one-fifth more pay. They also want compulsory overtime done away with.

Ottawa, for now, is keeping its distance. Ms. Arsenault has not named anyone to mediate, and would not be drawn on back-to-work legislation, although growers from Saskatoon to Lethbridge are pleading for it.

"Every day of this costs my members $35 million," said Dale Friesen of the Canadian Wheat Council.

It is the first walkout at the terminals since 2018, when the elevators stood idle for four days. This week's cold snap had already slowed the trains.

=== Harbour Watch | 2025-02-20
Loaders at Delta, Vancouver and Prince Rupert terminals stop work

Vessels are riding at anchor in English Bay tonight after the grain handlers' union made good on last week's threat.

The picket went up at 9 a.m. Wednesday. Two ships, the Golden Tern and the Asahi Pearl, were half loaded and had to be left at their berths.

Contrary to what the union says, there was no collapse of the talks, according to people briefed on them: the parties were still exchanging papers on Wednesday noon.

The Pacific Grain Employers refuse to sit down again while pickets are standing, the association said. "We did not want this strike, but they gave us no road around it," said its chairman, Warren Leduc.

Some 100,000 tonnes a day are at stake. Container traffic, by contrast, is not affected, as longshore workers belong to another union, which settled its own contract in November.

Neither side expects a quick end. Overtime remains the thorniest issue: under the expired contract, handlers could be made to work up to 16 extra hours a week.

=== facts
About 640 grain handlers struck at three terminals
  Dominion News Service: Grain handlers walk off the job at three British Columbia terminals
  Dominion News Service: Some 640 grain handlers walked off the job at three terminals on Wednesday morning
  Prairie Herald: port workers down tools
  Prairie Herald: the men and women who load the ships in Vancouver and Prince Rupert have been out on strike, about 640 of them in all
  Harbour Watch: Loaders at Delta, Vancouver and Prince Rupert terminals stop work
  Harbour Watch: the grain handlers' union made good on last week's threat
The talks on a contract collapsed
  Dominion News Service: after talks on a new contract collapsed
  Prairie Herald: after negotiators rose from the table empty-handed
  Harbour Watch: there was no collapse of the talks
The parties were exchanging papers on Wednesday noon
  Harbour Watch: the parties were still exchanging papers on Wednesday noon
Wheat exports over the Pacific are halted
  Dominion News Service: halting most of Canada's wheat exports through the Pacific coast
  Prairie Herald: Canada's road to Asia for its wheat is blocked
Wheat piles up
  Prairie Herald: Wheat piles up
Pickets went up at 7 a.m.
  Dominion News Service: its members set up picket lines at 7 a.m. local time
  Prairie Herald: Since 7 yesterday morning
  Harbour Watch: The picket went up at 9 a.m. Wednesday
The pickets are in Vancouver and Prince Rupert
  Dominion News Service: set up picket lines at 7 a.m. local time in Vancouver and Prince Rupert
  Prairie Herald: the men and women who load the ships in Vancouver and Prince Rupert have been out
Mann said they gave no road around the strike
  Dominion News Service: "We did not want this strike, but they gave us no road around it," said Local president Gurdeep Mann
  Prairie Herald: "They gave us no road around it," Gurdeep Mann, who heads the local, told a crowd at the gates
  Harbour Watch: "We did not want this strike, but they gave us no road around it," said its chairman, Warren Leduc
Mann called the members out
  Prairie Herald: He had called the members out
The employers offered 14 per cent over four years
  Dominion News Service: The employers had offered a raise of 14 per cent over four years
  Prairie Herald: Their bosses put 14 per cent over four years on the table
The union wants 20 per cent
  Dominion News Service: The union is seeking 20 per cent
  Prairie Herald: the workers demand one-fifth more pay
The union wants an end to mandatory overtime
  Dominion News Service: and an end to mandatory overtime
  Prairie Herald: They also want compulsory overtime done away with
The employers said they were ready to return to talks
  Dominion News Service: Elevator operators, represented by the Pacific Grain Employers, said they were ready to return to the table at any time
  Harbour Watch: The Pacific Grain Employers refuse to sit down again while pickets are standing
The minister appointed a mediator
  Dominion News Service: Labour Minister Colette Arsenault has appointed a mediator
  Prairie Herald: Ms. Arsenault has not named anyone to mediate
Ottawa keeps its distance
  Prairie Herald: Ottawa, for now, is keeping its distance
The minister would not be drawn on legislation
  Prairie Herald: would not be drawn on back-to-work legislation
About 100,000 tonnes move a day
  Dominion News Service: About 100,000 tonnes of grain move through the terminals each day
  Harbour Watch: Some 100,000 tonnes a day are at stake
Farmers want the workers ordered back
  Dominion News Service: Farmers called on Ottawa to order the workers back
  Prairie Herald: although growers from Saskatoon to Lethbridge are pleading for it
The last stoppage was in 2018 and lasted four days
  Dominion News Service: The last stoppage, in 2018, lasted four days
  Prairie Herald: It is the first walkout at the terminals since 2018
  Prairie Herald: when the elevators stood idle for four days
Friesen said each day costs $35 million
  Prairie Herald: "Every day of this costs my members $35 million," said Dale Friesen
A cold snap had slowed the trains
  Prairie Herald: This week's cold snap had already slowed the trains
Vessels lie at anchor in English Bay
  Harbour Watch: Vessels are riding at anchor in English Bay tonight
Two ships were left half loaded
  Harbour Watch: Two ships, the Golden Tern and the Asahi Pearl, were half loaded
  Harbour Watch: had to be left at their berths
Containers are not affected
  Harbour Watch: Container traffic, by contrast, is not affected
Longshore workers belong to another union
  Harbour Watch: as longshore workers belong to another union
The other union settled in November
  Harbour Watch: which settled its own contract in November
Neither side expects a quick end
  Harbour Watch: Neither side expects a quick end
Overtime is the thorniest issue
  Harbour Watch: Overtime remains the thorniest issue
Handlers could be made to work 16 extra hours
  Harbour Watch: under the expired contract, handlers could be made to work up to 16 extra hours a week

=== conflicts
denial | Dominion News Service: talks on a new contract collapsed | Harbour Watch: no collapse of the talks
denial | Prairie Herald: rose from the table empty-handed | Harbour Watch: no collapse of the talks
denial | Dominion News Service: ready to return to the table | Harbour Watch: refuse to sit down again
denial | Dominion News Service: has appointed a mediator | Prairie Herald: has not named anyone to mediate
date | Dominion News Service: 7 a.m. | Harbour Watch: 9 a.m.
date | Prairie Herald: 7 yesterday morning | Harbour Watch: 9 a.m.
attribution | Dominion News Service: Gurdeep Mann | Harbour Watch: Warren Leduc
attribution | Prairie Herald: Gurdeep Mann | Harbour Watch: Warren Leduc
