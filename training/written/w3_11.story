Barge hits bridge in Ohio

=== Midland Press | 2015-04-11 | wire
Barge tow hits Ohio River bridge; 5 vehicles plunge into water

HARLAN FERRY, Ohio (MP) — A towboat pushing 15 coal barges struck a pier of a highway bridge over the Ohio River before sunrise Friday, bringing down a 300-foot section and sending five vehicles into the water, the Coast Guard said.

Three people were confirmed dead and two were unaccounted for Friday night. Four others were rescued, including a bread-truck driver who swam to a buoy.

The pilot of the towboat Clara Dunn told investigators that he had lost steering in the swollen river, Coast Guard Capt. Renee Ostrowski said. He radioed a warning two minutes before impact, but state police had no time to close the bridge, she said.

"Two minutes is an eternity if there's a gate. There is no gate," Ostrowski said.

The Harlan Ferry Bridge, opened in 1958, carries about 21,000 vehicles a day between Ohio and West Virginia. It was rated in fair condition when it was last inspected, in May 2014.

Gov. Dale Whitcomb declared a state of emergency and asked for federal help.

The National Transportation Safety Board sent a team of 12. A final report is expected in about a year, board member Alan Petrosky said.

=== Harlan Ferry Sentinel | 2015-04-11
He bobbed on a buoy and watched the cars go in

Lamar Tibbs had 600 loaves in the back and the radio on. Then the road was gone. "I thought, Mama's going to be mad I lost the truck," said Tibbs, 29, who kicked out a window and swam to a channel marker, where a fishing guide found him around daybreak.

He is one of four people who came out of the river alive on Friday after a string of coal barges knocked a support from under the 57-year-old bridge. Three did not. They were identified as nurse Carol Ann Feeney, 52, and brothers Dwight and Ray Coombs. Divers will look again at first light for two more.

Hamilton Towing, which owns the Clara Dunn, said that the boat's steering had worked at all times.

A gate could have saved them. The man at the wheel called in a warning five minutes before he hit, Capt. Renee Ostrowski of the Coast Guard said. Neither bank has anything to stop traffic with. The county asked for barriers in 2009, Commissioner Bev Strand recalls, and was told by Columbus that there was no money.

Whitcomb, who toured the site by helicopter, put the state on an emergency footing.

=== Statehouse Weekly | 2015-04-14
Whitcomb's bridge problem

The governor likes bridges: he has opened nine of them since 2011. Now one has fallen, on Thursday, in a county that voted for him by 30 points, and Dale Whitcomb is short of words.

He has refused to declare a state of emergency, though Democrats and his own commissioners called for it. "Two minutes is an eternity if there's a gate. There is no gate," NTSB member Alan Petrosky said, and Whitcomb's budget office knows why: it struck $1.1 million for warning barriers on three river crossings from its spending plan six years ago, under his predecessor, and it did so again in 2013, under him.

The death toll stands at five since the last two bodies were recovered on Sunday.

Sen. Joyce Applewhite, the minority leader, wants hearings before the summer recess. Republicans say they will wait for the federal report, due next spring.

Commuters, meanwhile, face a detour of 38 miles.

=== facts
A barge tow struck a bridge over the Ohio River before sunrise on Friday.
  Midland Press: Barge tow hits Ohio River bridge
  Midland Press: A towboat pushing 15 coal barges struck a pier of a highway bridge over the Ohio River before sunrise Friday
  Harlan Ferry Sentinel: a string of coal barges knocked a support from under the 57-year-old bridge
A section of the bridge fell.
  Midland Press: A towboat pushing 15 coal barges struck a pier of a highway bridge over the Ohio River before sunrise Friday, bringing down a 300-foot section
  Harlan Ferry Sentinel: Then the road was gone
  Statehouse Weekly: Now one has fallen, on Thursday, in a county that voted for him by 30 points
Five vehicles plunged into the water.
  Midland Press: 5 vehicles plunge into water
  Midland Press: sending five vehicles into the water
  Harlan Ferry Sentinel: watched the cars go in
Three people were confirmed dead.
  Midland Press: Three people were confirmed dead
  Harlan Ferry Sentinel: Three did not
  Statehouse Weekly: The death toll stands at five
Two people were missing.
  Midland Press: two were unaccounted for Friday night
  Harlan Ferry Sentinel: Divers will look again at first light for two more
The last two bodies were recovered on Sunday.
  Statehouse Weekly: the last two bodies were recovered on Sunday
Four people were rescued.
  Midland Press: Four others were rescued
  Harlan Ferry Sentinel: He is one of four people who came out of the river alive on Friday
A bread-truck driver swam to a buoy.
  Midland Press: a bread-truck driver who swam to a buoy
  Harlan Ferry Sentinel: He bobbed on a buoy
  Harlan Ferry Sentinel: said Tibbs, 29, who kicked out a window and swam to a channel marker
Tibbs drove a bread truck.
  Midland Press: a bread-truck driver
  Harlan Ferry Sentinel: Lamar Tibbs had 600 loaves in the back
Tibbs thought of his mother.
  Harlan Ferry Sentinel: "I thought, Mama's going to be mad I lost the truck," said Tibbs
A fishing guide found Tibbs.
  Harlan Ferry Sentinel: a fishing guide found him around daybreak
The pilot lost steering.
  Midland Press: The pilot of the towboat Clara Dunn told investigators that he had lost steering in the swollen river
  Harlan Ferry Sentinel: Hamilton Towing, which owns the Clara Dunn, said that the boat's steering had worked at all times
Hamilton Towing owns the boat.
  Harlan Ferry Sentinel: Hamilton Towing, which owns the Clara Dunn
The pilot radioed a warning two minutes before impact.
  Midland Press: He radioed a warning two minutes before impact
  Harlan Ferry Sentinel: The man at the wheel called in a warning five minutes before he hit, Capt. Renee Ostrowski of the Coast Guard said
Police had no time to close the bridge.
  Midland Press: state police had no time to close the bridge, she said
Two minutes is an eternity if there is a gate.
  Midland Press: "Two minutes is an eternity if there's a gate
  Statehouse Weekly: "Two minutes is an eternity if there's a gate
There is no gate.
  Midland Press: There is no gate," Ostrowski said
  Harlan Ferry Sentinel: Neither bank has anything to stop traffic with
  Statehouse Weekly: There is no gate," NTSB member Alan Petrosky said
A gate could have saved them.
  Harlan Ferry Sentinel: A gate could have saved them
The bridge was opened in 1958.
  Midland Press: The Harlan Ferry Bridge, opened in 1958
  Harlan Ferry Sentinel: the 57-year-old bridge
The bridge carries 21,000 vehicles a day.
  Midland Press: The Harlan Ferry Bridge ... carries about 21,000 vehicles a day between Ohio and West Virginia
It was rated in fair condition.
  Midland Press: It was rated in fair condition when it was last inspected, in May 2014
The governor declared a state of emergency.
  Midland Press: Gov. Dale Whitcomb declared a state of emergency
  Harlan Ferry Sentinel: Whitcomb ... put the state on an emergency footing
  Statehouse Weekly: He has refused to declare a state of emergency
The governor asked for federal help.
  Midland Press: asked for federal help
The governor toured the site.
  Harlan Ferry Sentinel: Whitcomb, who toured the site by helicopter
The NTSB sent a team.
  Midland Press: The National Transportation Safety Board sent a team of 12
A final report is expected in a year.
  Midland Press: A final report is expected in about a year, board member Alan Petrosky said
  Statehouse Weekly: the federal report, due next spring
Petrosky is a member of the board.
  Midland Press: board member Alan Petrosky
  Statehouse Weekly: NTSB member Alan Petrosky
The dead were identified.
  Harlan Ferry Sentinel: They were identified as nurse Carol Ann Feeney, 52, and brothers Dwight and Ray Coombs
The county asked for barriers in 2009.
  Harlan Ferry Sentinel: The county asked for barriers in 2009, Commissioner Bev Strand recalls
The county was told that there was no money.
  Harlan Ferry Sentinel: was told by Columbus that there was no money
Money for barriers was struck six years ago.
  Statehouse Weekly: it struck $1.1 million for warning barriers on three river crossings from its spending plan six years ago, under his predecessor
Money for barriers was struck in 2013.
  Statehouse Weekly: it did so again in 2013, under him
The governor has opened nine bridges.
  Statehouse Weekly: The governor likes bridges: he has opened nine of them since 2011
The governor is short of words.
  Statehouse Weekly: Dale Whitcomb is short of words
The county voted for him.
  Statehouse Weekly: a county that voted for him by 30 points
Democrats and commissioners called for a state of emergency.
  Statehouse Weekly: Democrats and his own commissioners called for it
Applewhite wants hearings.
  Statehouse Weekly: Sen. Joyce Applewhite, the minority leader, wants hearings before the summer recess
Republicans will wait for the report.
  Statehouse Weekly: Republicans say they will wait for the federal report
Commuters face a detour.
  Statehouse Weekly: Commuters, meanwhile, face a detour of 38 miles

=== conflicts
denial | Midland Press: had lost steering in the swollen river | Harlan Ferry Sentinel: steering had worked at all times
figure | Midland Press: two minutes before impact | Harlan Ferry Sentinel: five minutes before he hit
date | Midland Press: before sunrise Friday | Statehouse Weekly: on Thursday
attribution | Midland Press: There is no gate," Ostrowski said | Statehouse Weekly: NTSB member Alan Petrosky said
denial | Midland Press: declared a state of emergency | Statehouse Weekly: has refused to declare a state of emergency
denial | Harlan Ferry Sentinel: put the state on an emergency footing | Statehouse Weekly: has refused to declare a state of emergency
