State supreme court and the election map

=== Tri-State Wire | 2022-02-11 | wire
Wisconsin court throws out congressional map

MADISON, Wis. (TSW) — The Wisconsin Supreme Court on Friday struck down a congressional map drawn by Republican lawmakers, ruling 4-3 that it diluted the votes of Black residents in Milwaukee and ordering new lines by March 15.

Justice Harriet Bloom, a conservative who often casts the swing vote, joined the court's three liberals.

“A map may favor a party; it may not erase a people,” Chief Justice Paul Ostrander wrote for the majority.

In a dissent, Justice Neil Kessel said that his colleagues had taken a pen that belongs to the Legislature.

Republicans hold six of the state's eight seats in the U.S. House. Under the rejected map they could have won seven, analysts say.

Assembly Speaker Curt Zabel said Republicans would ask the U.S. Supreme Court to step in. Gov. Dana Wirth, a Democrat, welcomed the ruling and said the current lines could not stand for another decade.

The primary, set for Aug. 9, will not be delayed, the state's elections chief, Marge Tobin, said.

The suit was filed in November by 14 voters and the League for Fair Lines. The lower court had ruled against them.

=== Lake Michigan Courier | 2022-02-12
“It may not erase a people”: Justices scrap GOP lines

By the narrowest of margins, Wisconsin's highest court has sent the mapmakers back to work.

The four justices in the majority found on Friday that the boundaries approved last fall would have robbed Black voters on Milwaukee's north side of their weight. A replacement must be ready by mid-March.

Harriet Bloom, the conservative whom both sides had courted with their briefs, stayed with her usual allies, so that the deciding vote fell to Judge Simon Reade, a newcomer appointed in December.

“A map may favor a party; it may not erase a people,” the opinion by Chief Justice Paul Ostrander says.

There will be no appeal, said Curt Zabel, who heads the Assembly; lawmakers prefer to draw the lines themselves rather than wait for Washington.

The League for Fair Lines and 14 citizens had brought the case five months ago. A county judge had handed them their first victory in December.

Clerks fear for the calendar. The August primary will have to be moved to September, Marge Tobin, who oversees elections, told the Courier.

=== The Badger Right | 2022-02-12
Activist judges hand Democrats a gift

With a stroke of the pen, five robed politicians in Madison have thrown the state's elections into chaos.

Their ruling tears up a map that the people's representatives had passed, and gives them barely a month to draft another. The vote was 5 to 2, and it should worry anyone who still believes that lawmakers make the laws.

“The majority has picked up a pen that belongs to the Legislature,” Justice Neil Kessel warned in his dissent.

The case did not originate with ordinary voters. It was cooked up by the League for Fair Lines, whose money comes from three donors in California.

Speaker Curt Zabel has no intention of rolling over. He wants the nation's highest court to review the decision, and his lawyers were drafting the papers on Friday night.

“These lines can't stand for another decade,” crowed Gov. Dana Wirth, who vetoed an earlier map in 2021.

At the moment the GOP holds six of eight seats; the struck map might have added one. Primary day remains Aug. 9, election officials said.

=== facts
The court struck down the map on Friday.
  Tri-State Wire: Wisconsin court throws out congressional map
  Tri-State Wire: The Wisconsin Supreme Court on Friday struck down a congressional map
  Lake Michigan Courier: Justices scrap GOP lines
  Lake Michigan Courier: Wisconsin's highest court has sent the mapmakers back to work
  The Badger Right: Their ruling tears up a map
Republican lawmakers had drawn the map.
  Tri-State Wire: a congressional map drawn by Republican lawmakers
  The Badger Right: a map that the people's representatives had passed
The vote was 4-3.
  Tri-State Wire: ruling 4-3
  Lake Michigan Courier: By the narrowest of margins
  Lake Michigan Courier: The four justices in the majority
  The Badger Right: The vote was 5 to 2
  The Badger Right: five robed politicians in Madison
The map diluted the votes of Black residents.
  Tri-State Wire: it diluted the votes of Black residents in Milwaukee
  Lake Michigan Courier: the boundaries approved last fall would have robbed Black voters on Milwaukee's north side of their weight
New lines must be drawn by March 15.
  Tri-State Wire: ordering new lines by March 15
  Lake Michigan Courier: A replacement must be ready by mid-March
  The Badger Right: gives them barely a month to draft another
Bloom joined the majority.
  Tri-State Wire: Justice Harriet Bloom, a conservative who often casts the swing vote, joined the court's three liberals
  Lake Michigan Courier: Harriet Bloom, the conservative whom both sides had courted with their briefs, stayed with her usual allies
Bloom is a conservative.
  Tri-State Wire: a conservative who often casts the swing vote
  Lake Michigan Courier: the conservative whom both sides had courted with their briefs
Reade cast the deciding vote.
  Lake Michigan Courier: the deciding vote fell to Judge Simon Reade
Reade was appointed in December.
  Lake Michigan Courier: a newcomer appointed in December
Ostrander wrote that a map may not erase a people.
  Tri-State Wire: “A map may favor a party; it may not erase a people,” Chief Justice Paul Ostrander wrote for the majority
  Lake Michigan Courier: “It may not erase a people”
  Lake Michigan Courier: “A map may favor a party; it may not erase a people,” the opinion by Chief Justice Paul Ostrander says
Kessel said the majority took the Legislature's pen.
  Tri-State Wire: Justice Neil Kessel said that his colleagues had taken a pen that belongs to the Legislature
  The Badger Right: “The majority has picked up a pen that belongs to the Legislature,” Justice Neil Kessel warned in his dissent
Republicans hold six of eight seats.
  Tri-State Wire: Republicans hold six of the state's eight seats in the U.S. House
  The Badger Right: At the moment the GOP holds six of eight seats
Under the map they could have won a seventh.
  Tri-State Wire: Under the rejected map they could have won seven
  The Badger Right: the struck map might have added one
Republicans will ask the U.S. Supreme Court to step in.
  Tri-State Wire: Assembly Speaker Curt Zabel said Republicans would ask the U.S. Supreme Court to step in
  Lake Michigan Courier: There will be no appeal, said Curt Zabel, who heads the Assembly
  The Badger Right: He wants the nation's highest court to review the decision
Zabel will not give in.
  The Badger Right: Speaker Curt Zabel has no intention of rolling over
His lawyers were drafting papers.
  The Badger Right: his lawyers were drafting the papers on Friday night
Lawmakers prefer to draw the lines themselves.
  Lake Michigan Courier: lawmakers prefer to draw the lines themselves rather than wait for Washington
Wirth welcomed the ruling.
  Tri-State Wire: Gov. Dana Wirth, a Democrat, welcomed the ruling
Wirth said the lines could not stand for another decade.
  Tri-State Wire: the current lines could not stand for another decade
  The Badger Right: “These lines can't stand for another decade,” crowed Gov. Dana Wirth
Wirth vetoed an earlier map.
  The Badger Right: who vetoed an earlier map in 2021
The primary will not be delayed.
  Tri-State Wire: The primary, set for Aug. 9, will not be delayed
  Lake Michigan Courier: The August primary will have to be moved to September
  The Badger Right: Primary day remains Aug. 9
Clerks fear for the calendar.
  Lake Michigan Courier: Clerks fear for the calendar
14 voters and the League filed the suit.
  Tri-State Wire: The suit was filed in November by 14 voters and the League for Fair Lines
  Lake Michigan Courier: The League for Fair Lines and 14 citizens had brought the case five months ago
  The Badger Right: The case did not originate with ordinary voters
  The Badger Right: It was cooked up by the League for Fair Lines
The League's money comes from California.
  The Badger Right: whose money comes from three donors in California
The lower court ruled against the plaintiffs.
  Tri-State Wire: The lower court had ruled against them
  Lake Michigan Courier: A county judge had handed them their first victory in December
The ruling is a gift to Democrats.
  The Badger Right: Activist judges hand Democrats a gift
The ruling has thrown elections into chaos.
  The Badger Right: five robed politicians in Madison have thrown the state's elections into chaos
The ruling should worry people.
  The Badger Right: it should worry anyone who still believes that lawmakers make the laws

=== conflicts
figure | Tri-State Wire: ruling 4-3 | The Badger Right: The vote was 5 to 2
figure | Lake Michigan Courier: By the narrowest of margins | The Badger Right: The vote was 5 to 2
date | Tri-State Wire: in November | Lake Michigan Courier: five months ago
denial | Tri-State Wire: joined the court's three liberals | Lake Michigan Courier: stayed with her usual allies
denial | Tri-State Wire: would ask the U.S. Supreme Court to step in | Lake Michigan Courier: There will be no appeal
denial | Lake Michigan Courier: There will be no appeal | The Badger Right: wants the nation's highest court to review
denial | Tri-State Wire: will not be delayed | Lake Michigan Courier: will have to be moved to September
denial | Lake Michigan Courier: will have to be moved to September | The Badger Right: remains Aug. 9
denial | Tri-State Wire: had ruled against them | Lake Michigan Courier: handed them their first victory
denial | Tri-State Wire: by 14 voters | The Badger Right: did not originate with ordinary voters
denial | Lake Michigan Courier: 14 citizens had brought the case | The Badger Right: did not originate with ordinary voters
