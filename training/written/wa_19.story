Congressman's wildfire trip and the ethics report

=== National Dispatch | 2025-06-12 | wire
House panel rebukes Rep. Stroud over Hawaii trip during wildfires

WASHINGTON (ND) — The House Ethics Committee on Thursday reprimanded Rep. Colton Stroud, a California Republican, for letting a lobbyist pay for a family vacation in Hawaii while wildfires burned in his district.

Stroud, 47, must repay $23,700 within 60 days. The committee's ten members approved the report unanimously.

The congressman knew that Sterling Kane, who represents timber companies, had settled the bill for a beachfront villa on Maui, the 112-page report says. It found no evidence that Stroud did anything for the companies in return.

"I made a mistake, and I own it," Stroud said in a statement. He said that he had flown home as soon as he heard of the fires.

The Pine Hollow fire killed six people and destroyed 418 homes in August of last year.

Stroud has returned the money, his lawyer, Vera Dunleavy, said.

Speaker Marcus Leland, a fellow Republican, did not call on him to resign. Stroud won re-election in November by fewer than 3,000 votes.

Darlene Ochoa, whose parents died in the blaze, said a reprimand was not enough. "My mother called his office for water, and the phone rang," she said.

=== Sierra Foothill News | 2025-06-13
While Pine Hollow burned, their congressman was on Maui. Now he has been scolded.

The villa had six bedrooms, a private cove and a cook. On the night the fire came over the ridge, Colton Stroud was asleep in it.

He stayed for five more days after an aide woke him with the news, the ethics panel of the House found, and he was not back in his district until the sixth body had been recovered.

The rent was paid by a man named Sterling Kane, who speaks in Washington for the timber trade. Stroud had no idea, the investigators conclude; he believed that his father-in-law had treated the family.

All ten members, five from each party, signed the rebuke on Thursday. It obliges him to pay back $23,700 in two months, of which he has yet to hand over a cent.

“I made an error, and I own it,” he said.

It's cold comfort in Pine Hollow, where 418 families lost the roof over their heads. “My mother called his office for water, and the phone rang,” said Luz Ochoa, 29, who lost both parents. Her sister Darlene was sitting next to her, holding the framed letter of condolence that his office sent to the wrong address.

=== Capital Insider | 2025-06-12
Stroud gets off with slap on wrist, but clock is ticking

Good news for the House majority, sort of: Colton Stroud keeps his seat for now.

The Ethics Committee decided this morning on the mildest punishment it has, a reprimand, for the Oregon lawmaker who let K Street pick up the tab for his Hawaiian holiday. The vote was not unanimous: one Democrat held out for censure.

Nor did the panel find a favor in exchange. “He took the key and gave nothing back,” said a person who has read all 112 pages.

The committee concluded that he was aware from the outset who was paying. He has already sent a check for the full $27,300, people close to him say.

Speaker Leland isn't so forgiving in private. On Wednesday he told Stroud that he should quit before the summer recess, three members of the leadership say.

Why the hurry? Stroud scraped back in by less than 3,000 votes last fall, and the fire, which took six lives, will be on every screen in his district until he runs again or doesn't.

Kane, for his part, has not been charged with anything. His firm dropped him in March.

=== facts
The Ethics Committee reprimanded Stroud on Thursday.
  National Dispatch: House panel rebukes Rep. Stroud over Hawaii trip during wildfires
  National Dispatch: The House Ethics Committee on Thursday reprimanded Rep. Colton Stroud
  Sierra Foothill News: Now he has been scolded
  Sierra Foothill News: All ten members, five from each party, signed the rebuke on Thursday
  Capital Insider: Stroud gets off with slap on wrist
  Capital Insider: The Ethics Committee decided this morning on the mildest punishment it has, a reprimand
A reprimand is the mildest punishment.
  Capital Insider: the mildest punishment it has
Stroud let a lobbyist pay for his vacation in Hawaii.
  National Dispatch: letting a lobbyist pay for a family vacation in Hawaii
  Sierra Foothill News: The rent was paid by a man named Sterling Kane
  Capital Insider: who let K Street pick up the tab for his Hawaiian holiday
Stroud represents a district in California.
  National Dispatch: Rep. Colton Stroud, a California Republican
  Capital Insider: the Oregon lawmaker
Stroud was in Hawaii while the fires burned in his district.
  National Dispatch: while wildfires burned in his district
  Sierra Foothill News: While Pine Hollow burned, their congressman was on Maui
  Sierra Foothill News: On the night the fire came over the ridge, Colton Stroud was asleep in it
Stroud must repay 23,700 dollars within 60 days.
  National Dispatch: Stroud, 47, must repay $23,700 within 60 days
  Sierra Foothill News: It obliges him to pay back $23,700 in two months
  Capital Insider: for the full $27,300
The committee was unanimous.
  National Dispatch: The committee's ten members approved the report unanimously
  Sierra Foothill News: All ten members, five from each party, signed the rebuke
  Capital Insider: The vote was not unanimous
  Capital Insider: one Democrat held out for censure
Stroud knew that Kane had paid.
  National Dispatch: The congressman knew that Sterling Kane, who represents timber companies, had settled the bill for a beachfront villa on Maui
  Sierra Foothill News: Stroud had no idea
  Capital Insider: he was aware from the outset who was paying
Stroud believed his father-in-law paid.
  Sierra Foothill News: he believed that his father-in-law had treated the family
Kane represents timber companies.
  National Dispatch: who represents timber companies
  Sierra Foothill News: who speaks in Washington for the timber trade
The report has 112 pages.
  National Dispatch: the 112-page report
  Capital Insider: who has read all 112 pages
There is no evidence of a favor in return.
  National Dispatch: It found no evidence that Stroud did anything for the companies in return
  Capital Insider: Nor did the panel find a favor in exchange
  Capital Insider: “He took the key and gave nothing back,” said a person
Stroud said he made a mistake and owns it.
  National Dispatch: "I made a mistake, and I own it," Stroud said in a statement
  Sierra Foothill News: “I made an error, and I own it,” he said
Stroud flew home as soon as he heard of the fires.
  National Dispatch: he had flown home as soon as he heard of the fires
  Sierra Foothill News: He stayed for five more days after an aide woke him with the news
He was back only after the sixth body was found.
  Sierra Foothill News: he was not back in his district until the sixth body had been recovered
The fire killed six people.
  National Dispatch: The Pine Hollow fire killed six people
  Sierra Foothill News: the sixth body had been recovered
  Capital Insider: which took six lives
The fire destroyed 418 homes.
  National Dispatch: destroyed 418 homes
  Sierra Foothill News: where 418 families lost the roof over their heads
The fire was in August of last year.
  National Dispatch: in August of last year
Stroud has paid the money back.
  National Dispatch: Stroud has returned the money
  Sierra Foothill News: of which he has yet to hand over a cent
  Capital Insider: He has already sent a check
Leland did not ask Stroud to resign.
  National Dispatch: Speaker Marcus Leland, a fellow Republican, did not call on him to resign
  Capital Insider: Speaker Leland isn't so forgiving in private
  Capital Insider: On Wednesday he told Stroud that he should quit before the summer recess
Stroud won by fewer than 3,000 votes.
  National Dispatch: Stroud won re-election in November by fewer than 3,000 votes
  Capital Insider: Stroud scraped back in by less than 3,000 votes last fall
A daughter's mother called his office and the phone rang.
  National Dispatch: "My mother called his office for water, and the phone rang," she said
  Sierra Foothill News: “My mother called his office for water, and the phone rang,” said Luz Ochoa, 29
Ochoa lost both parents.
  National Dispatch: whose parents died in the blaze
  Sierra Foothill News: who lost both parents
Darlene Ochoa said a reprimand was not enough.
  National Dispatch: Darlene Ochoa, whose parents died in the blaze, said a reprimand was not enough
It is cold comfort in Pine Hollow.
  Sierra Foothill News: It's cold comfort in Pine Hollow
Darlene was sitting next to her.
  Sierra Foothill News: Her sister Darlene was sitting next to her
The letter went to the wrong address.
  Sierra Foothill News: the framed letter of condolence that his office sent to the wrong address
The villa had six bedrooms.
  Sierra Foothill News: The villa had six bedrooms, a private cove and a cook
Stroud keeps his seat for now.
  Capital Insider: Colton Stroud keeps his seat for now
The fire will be on every screen.
  Capital Insider: will be on every screen in his district until he runs again or doesn't
Kane has not been charged.
  Capital Insider: Kane, for his part, has not been charged with anything
Kane's firm dropped him.
  Capital Insider: His firm dropped him in March

=== conflicts
place | National Dispatch: a California Republican | Capital Insider: the Oregon lawmaker
figure | National Dispatch: $23,700 | Capital Insider: $27,300
figure | Sierra Foothill News: $23,700 | Capital Insider: $27,300
quotation | National Dispatch: I made a mistake | Sierra Foothill News: I made an error
attribution | National Dispatch: and the phone rang," she said | Sierra Foothill News: Luz Ochoa
denial | National Dispatch: approved the report unanimously | Capital Insider: was not unanimous
denial | Sierra Foothill News: All ten members | Capital Insider: was not unanimous
denial | National Dispatch: The congressman knew | Sierra Foothill News: had no idea
denial | Sierra Foothill News: had no idea | Capital Insider: was aware from the outset
denial | National Dispatch: had flown home as soon as | Sierra Foothill News: stayed for five more days
denial | National Dispatch: has returned the money | Sierra Foothill News: has yet to hand over a cent
denial | Sierra Foothill News: has yet to hand over a cent | Capital Insider: has already sent a check
denial | National Dispatch: did not call on him to resign | Capital Insider: told Stroud that he should quit
