Australian moon lander falls silent

=== Meridian | 2025-03-07 | wire
Australian lander reaches moon but falls silent after touchdown

A robotic lander built by a small Adelaide company set down near the moon's south pole on Thursday, but engineers lost contact with it 11 minutes later and conceded that it was probably lying on its side.

The craft, named Kestrel, touched down at 4:42 p.m. local time on a plateau some 160 kilometers from the pole, Hallan Aerospace said in a statement. No Australian spacecraft had landed on another world before.

"We are on the surface, and we got there in one piece," chief executive Ruth Abernethy, 47, told employees who had gathered in the control room. "The rest we will sort out tomorrow."

A laser altimeter failed during the descent, and the lander had to rely on its cameras, said flight director Tomas Wrede. He said the fault had not shown itself in any test before the launch.

Kestrel carried seven instruments, among them a drill paid for by NASA. None of them had been switched on when the signal broke off.

The mission cost $118 million, a fifth of which came from the government in Canberra. Hallan had insured neither the craft nor its cargo.

=== Adelaide Ledger | 2025-03-07
From an industrial park to the moon, and then nothing

Shortly before a quarter to five on Thursday afternoon, a spidery machine put together behind a tyre warehouse in Adelaide came to rest on the lunar surface. It was the first time that this country had reached the ground of any celestial body but its own.

The joy lasted for eleven minutes. Then the screens at Hallan Aerospace froze, and nobody has heard from Kestrel since. The company now believes that the lander did not stay upright.

"We are on the surface, and we got there in one piece," Ruth Abernethy, who founded the firm in her garage in 2014, said to her staff, some of whom were in tears.

What went wrong? Mr Wrede, who was in charge of the flight, said that the instrument which measures height with a laser gave up on the way down, so that cameras had to take over. The same component had dropped out twice during trials on the ground last winter, he admitted.

The seven experiments on board include an American drill. The taxpayer has contributed roughly 20 per cent of the $118 million that the venture swallowed; for the remainder, insurers in London are liable if the craft is written off.

=== SkyDaily | 2025-03-08
Toppled Aussie moon probe DID send science home, boss reveals

Australia's tipped-over moon probe managed to beam back its first readings before it went dead, it emerged on Friday.

Hallan Aerospace boss Ruth Abernathy said one of Kestrel's six instruments had already been running for four minutes when the line was cut. "It sniffed the dust for us," she told SkyDaily. "That alone is worth the ticket."

The lander dropped out of contact minutes after it hit the south polar plateau on Thursday, and it is thought to have keeled over. A laser range-finder packed up as it came down.

Abernathy, 47, brushed off talk of a flop. Asked if her firm would try again, she said a second lander was half built and would fly in 2027.

Space agency bosses in Canberra, who chipped in about $24 million, said they would look at the data first.

NASA, whose drill was on board, declined to comment.

=== facts
The lander set down near the lunar south pole on Thursday.
  Meridian: Australian lander reaches moon
  Meridian: A robotic lander built by a small Adelaide company set down near the moon's south pole on Thursday
  Adelaide Ledger: Shortly before a quarter to five on Thursday afternoon, a spidery machine put together behind a tyre warehouse in Adelaide came to rest on the lunar surface
  Adelaide Ledger: From an industrial park to the moon
  SkyDaily: it hit the south polar plateau on Thursday
The time and place of the touchdown.
  Meridian: The craft, named Kestrel, touched down at 4:42 p.m. local time on a plateau some 160 kilometers from the pole
  Adelaide Ledger: Shortly before a quarter to five on Thursday afternoon, a spidery machine put together behind a tyre warehouse in Adelaide came to rest on the lunar surface
Contact was lost eleven minutes after the landing.
  Meridian: falls silent after touchdown
  Meridian: engineers lost contact with it 11 minutes later
  Adelaide Ledger: and then nothing
  Adelaide Ledger: The joy lasted for eleven minutes. Then the screens at Hallan Aerospace froze, and nobody has heard from Kestrel since
  SkyDaily: The lander dropped out of contact minutes after it hit the south polar plateau on Thursday
The lander probably lies on its side.
  Meridian: conceded that it was probably lying on its side
  Adelaide Ledger: The company now believes that the lander did not stay upright
  SkyDaily: it is thought to have keeled over
It is the first Australian craft on another world.
  Meridian: No Australian spacecraft had landed on another world before
  Adelaide Ledger: It was the first time that this country had reached the ground of any celestial body but its own
Abernethy: we got there in one piece.
  Meridian: "We are on the surface, and we got there in one piece," chief executive Ruth Abernethy, 47, told employees who had gathered in the control room
  Adelaide Ledger: "We are on the surface, and we got there in one piece," Ruth Abernethy, who founded the firm in her garage in 2014, said to her staff
Ruth Abernethy heads Hallan Aerospace.
  Meridian: chief executive Ruth Abernethy
  Adelaide Ledger: Ruth Abernethy, who founded the firm
  SkyDaily: Hallan Aerospace boss Ruth Abernathy
Abernethy: the rest we will sort out tomorrow.
  Meridian: "The rest we will sort out tomorrow."
She founded the firm in 2014.
  Adelaide Ledger: who founded the firm in her garage in 2014
Some of the staff wept.
  Adelaide Ledger: some of whom were in tears
The laser altimeter failed during the descent.
  Meridian: A laser altimeter failed during the descent
  Adelaide Ledger: the instrument which measures height with a laser gave up on the way down
  SkyDaily: A laser range-finder packed up as it came down
The lander relied on its cameras.
  Meridian: the lander had to rely on its cameras
  Adelaide Ledger: cameras had to take over
The fault had appeared in tests before the launch.
  Meridian: the fault had not shown itself in any test before the launch
  Adelaide Ledger: The same component had dropped out twice during trials on the ground last winter
The number of instruments.
  Meridian: Kestrel carried seven instruments
  Adelaide Ledger: The seven experiments on board
  SkyDaily: one of Kestrel's six instruments
An American drill was on board.
  Meridian: among them a drill paid for by NASA
  Adelaide Ledger: The seven experiments on board include an American drill
  SkyDaily: NASA, whose drill was on board
An instrument had been working before the signal broke off.
  Meridian: None of them had been switched on when the signal broke off
  SkyDaily: Toppled Aussie moon probe DID send science home
  SkyDaily: Australia's tipped-over moon probe managed to beam back its first readings before it went dead
  SkyDaily: one of Kestrel's six instruments had already been running for four minutes when the line was cut
Abernethy: it sniffed the dust.
  SkyDaily: "It sniffed the dust for us," she told SkyDaily
Abernethy: that alone is worth the ticket.
  SkyDaily: "That alone is worth the ticket."
The mission cost $118 million.
  Meridian: The mission cost $118 million
  Adelaide Ledger: the $118 million that the venture swallowed
The government paid a fifth.
  Meridian: a fifth of which came from the government in Canberra
  Adelaide Ledger: The taxpayer has contributed roughly 20 per cent of the $118 million
  SkyDaily: Space agency bosses in Canberra, who chipped in about $24 million
The craft was insured.
  Meridian: Hallan had insured neither the craft nor its cargo
  Adelaide Ledger: for the remainder, insurers in London are liable if the craft is written off
Abernethy brushed off talk of a flop.
  SkyDaily: Abernathy, 47, brushed off talk of a flop
A second lander is to fly in 2027.
  SkyDaily: a second lander was half built and would fly in 2027
The space agency will look at the data first.
  SkyDaily: they would look at the data first
NASA declined to comment.
  SkyDaily: NASA, whose drill was on board, declined to comment

=== conflicts
denial | Meridian: had not shown itself in any test | Adelaide Ledger: had dropped out twice during trials
denial | Meridian: None of them had been switched on | SkyDaily: had already been running for four minutes
denial | Meridian: had insured neither | Adelaide Ledger: insurers in London are liable
name | Meridian: Ruth Abernethy | SkyDaily: Ruth Abernathy
name | Adelaide Ledger: Ruth Abernethy | SkyDaily: Ruth Abernathy
figure | Meridian: seven instruments | SkyDaily: six instruments
figure | Adelaide Ledger: seven experiments | SkyDaily: six instruments

