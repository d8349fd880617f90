Plane crash in Alaska

=== Northern Press | 2023-02-17 | wire
Two children survive crash of air taxi in Alaska that killed four adults

ANCHORAGE, Alaska (Northern Press) - Two children were found alive on Thursday beside the wreckage of a single-engine plane that crashed in southwest Alaska, killing the four adults on board, state troopers said.

The Cessna 208, operated by Kuskaq Air, disappeared from radar at 3:50 p.m. Tuesday about 40 miles short of the village of Nunapilak.

The pilot, Dale Hanford, 58, radioed that ice was building up on the wings two minutes before contact was lost, said Rhonda Pike, an investigator with the safety board.

The plane's emergency beacon went off on impact and guided searchers to the slope, Pike said.

A National Guard helicopter lifted the children, a girl of 11 and her brother, 7, from the mountain. They had wrapped themselves in mail sacks and engine covers.

"She did everything right, and she is the reason he is alive," trooper captain Luis Arce said of the girl.

Kuskaq Air halted all its flights on Wednesday. Its last fatal accident was in 2009, when three people died near Bethel.

The girl's mother was among the dead, Arce said.

=== Tundra Herald | 2023-02-18
How Lucy kept her brother warm for two nights on the mountain

Two nights at 20 below, a broken arm and a little brother who would not stop crying: Lucy Alexie is 11 years old, and she is the talk of Nunapilak.

She pulled Peter, 7, out of the plane, tucked him into canvas mail bags and told him every story she knew, her grandfather says.

Their mother, Agnes, had stayed behind in Anchorage with a cold and met the children at the hospital on Thursday evening.

"She did everything right, and she is the reason he is alive," said Luis Arce of the state troopers.

Four grown-ups lost their lives when the Kuskaq Air flight hit a ridge on Tuesday afternoon: the pilot, two teachers and a nurse.

It was not until Thursday that the children were spotted. The beacon had kept silent, and it was Ole Ivanoff, a trapper on his snow machine, who happened to come upon a wing.

Kuskaq planes have been landing here all week, bringing parcels and flowers.

=== Flightdeck | 2023-02-20
Icing suspected in loss of Kuskaq Caravan

Investigators are looking at ice as the likely cause of Tuesday's loss of a Cessna 208 Caravan in Alaska, in which four of the six occupants died.

The pilot made no report of trouble: his last call, eleven minutes before the aircraft vanished, was a routine request for weather, said a person who has heard the tape.

Contact was lost at 15:50 local time, with 40 miles to run.

A locator transmitter worked as designed and led the rescue crews to the site, the National Guard said. Snow and darkness had kept helicopters on the ground until then.

Hanford had 9,200 hours in his logbook and had flown the route since 1998. He was not instrument rated, however; the safety board said the opposite on Friday and later withdrew it.

The airline's previous fatal crash took place in 2011.

Caravans have been involved in at least 26 accidents in icing since the type entered service, though the number has fallen since pilots were given better training in 2006.

=== facts
Two children survived the crash
  Northern Press: Two children survive crash of air taxi in Alaska
  Northern Press: Two children were found alive on Thursday beside the wreckage
  Tundra Herald: It was not until Thursday that the children were spotted
Four adults died
  Northern Press: that killed four adults
  Northern Press: killing the four adults on board
  Tundra Herald: Four grown-ups lost their lives
  Flightdeck: in which four of the six occupants died
A plane crashed in Alaska on Tuesday
  Northern Press: a single-engine plane that crashed in southwest Alaska
  Tundra Herald: the Kuskaq Air flight hit a ridge on Tuesday afternoon
  Flightdeck: Tuesday's loss of a Cessna 208 Caravan in Alaska
The plane disappeared at 3:50 p.m.
  Northern Press: The Cessna 208, operated by Kuskaq Air, disappeared from radar at 3:50 p.m. Tuesday
  Flightdeck: Contact was lost at 15:50 local time
It was 40 miles short of the village
  Northern Press: about 40 miles short of the village of Nunapilak
  Flightdeck: with 40 miles to run
The pilot did or did not report ice
  Northern Press: The pilot, Dale Hanford, 58, radioed that ice was building up on the wings two minutes before contact was lost
  Flightdeck: The pilot made no report of trouble
His last call was a request for weather
  Flightdeck: his last call, eleven minutes before the aircraft vanished, was a routine request for weather
The emergency beacon did or did not work
  Northern Press: The plane's emergency beacon went off on impact
  Tundra Herald: The beacon had kept silent
  Flightdeck: A locator transmitter worked as designed
The beacon led searchers to the site
  Northern Press: guided searchers to the slope
  Flightdeck: led the rescue crews to the site
A trapper came upon a wing
  Tundra Herald: it was Ole Ivanoff, a trapper on his snow machine, who happened to come upon a wing
A helicopter lifted the children
  Northern Press: A National Guard helicopter lifted the children ... from the mountain
The children are a girl of 11 and a boy of 7
  Northern Press: a girl of 11 and her brother, 7
  Tundra Herald: Lucy Alexie is 11 years old
  Tundra Herald: Peter, 7
They wrapped themselves in mail sacks
  Northern Press: They had wrapped themselves in mail sacks and engine covers
  Tundra Herald: tucked him into canvas mail bags
Lucy is the talk of Nunapilak
  Tundra Herald: she is the talk of Nunapilak
Lucy kept her brother warm for two nights
  Tundra Herald: How Lucy kept her brother warm for two nights on the mountain
Two nights at 20 below
  Tundra Herald: Two nights at 20 below, a broken arm and a little brother who would not stop crying
She pulled Peter out of the plane
  Tundra Herald: She pulled Peter, 7, out of the plane
She told him stories
  Tundra Herald: told him every story she knew
She did everything right and is the reason he is alive, Arce said
  Northern Press: She did everything right, and she is the reason he is alive
  Tundra Herald: She did everything right, and she is the reason he is alive
The airline did or did not halt its flights
  Northern Press: Kuskaq Air halted all its flights on Wednesday
  Tundra Herald: Kuskaq planes have been landing here all week
Planes brought parcels and flowers
  Tundra Herald: bringing parcels and flowers
The last fatal accident was in 2009
  Northern Press: Its last fatal accident was in 2009
  Flightdeck: The airline's previous fatal crash took place in 2011
Three died near Bethel
  Northern Press: three people died near Bethel
The mother died or had stayed in Anchorage
  Northern Press: The girl's mother was among the dead
  Tundra Herald: Their mother, Agnes, had stayed behind in Anchorage with a cold
The mother met the children at the hospital
  Tundra Herald: met the children at the hospital on Thursday evening
The dead are the pilot, two teachers and a nurse
  Tundra Herald: the pilot, two teachers and a nurse
Ice is the likely cause
  Flightdeck: Icing suspected in loss of Kuskaq Caravan
  Flightdeck: Investigators are looking at ice as the likely cause of Tuesday's loss
Helicopters were kept on the ground
  Flightdeck: Snow and darkness had kept helicopters on the ground until then
Hanford had 9,200 hours
  Flightdeck: Hanford had 9,200 hours in his logbook
Hanford had flown the route since 1998
  Flightdeck: had flown the route since 1998
Hanford was not instrument rated
  Flightdeck: He was not instrument rated
The safety board withdrew the opposite
  Flightdeck: the safety board said the opposite on Friday and later withdrew it
Caravans were in 26 icing accidents
  Flightdeck: Caravans have been involved in at least 26 accidents in icing since the type entered service
The number has fallen
  Flightdeck: the number has fallen since pilots were given better training in 2006

=== conflicts
denial | Northern Press: radioed that ice was building up on the wings | Flightdeck: made no report of trouble
denial | Northern Press: went off on impact | Tundra Herald: had kept silent
denial | Tundra Herald: had kept silent | Flightdeck: worked as designed
denial | Northern Press: mother was among the dead | Tundra Herald: had stayed behind in Anchorage
denial | Northern Press: halted all its flights | Tundra Herald: have been landing here all week
date | Northern Press: in 2009 | Flightdeck: in 2011
