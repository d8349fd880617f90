An actor is hurt during filming in New Zealand

=== Pacific Press | 2025-02-27 | wire
Actor Tom Ferrier seriously hurt in stunt on New Zealand film set

WELLINGTON — British actor Tom Ferrier was seriously injured on Thursday when a cable snapped during the filming of a fantasy series in the south of New Zealand, the production company said.

Ferrier, 36, fell about six metres onto rocks near the town of Te Awanui and was flown by helicopter to a hospital in Dunedin.

He has a broken pelvis and three fractured ribs but is not in danger of death, Ironwood Pictures said.

Stuntwoman Mere Parata, who had been hanging on the same rig, suffered a sprained wrist.

The workplace safety authority WorkGuard sealed off the site and opened an investigation.

Ironwood said that all equipment had been inspected on Wednesday. "Safety has always come first on this production," it said.

A union of film workers, however, said its members had warned of worn cables as early as January.

Shooting of "The Amber Throne", which costs an estimated 180 million US dollars, has been halted. It was due to be released in November 2026.

In 2018 a camera operator died on another Ironwood set in Queensland.

=== London Evening Mail | 2025-02-28
Throne star Ferrier in hospital after 20ft plunge

Tom Ferrier, the Leeds-born star of “The Amber Throne”, was recovering in a New Zealand hospital last night after he plunged some 20 feet when a wire gave way.

“He is awake, he is in pain, and he has already asked for a pie,” his sister, Josie Ferrier, told the Mail.

The actor, 36, broke his pelvis and several ribs in Thursday's accident. Doctors in Christchurch say that his life is not at risk.

On the other end of the harness was the stunt performer Mere Parata, 29, who escaped without a scratch.

Those who make the series insist that every rope and hook was checked the day before. Yet technicians had complained about frayed wires weeks ago, according to their union.

Inspectors have shut the location, and the cameras will stand still until they are done.

Ferrier, who usually does his own stunts, became famous as the young constable in “Cold Harbour”.

Ironwood, the American company behind the series, lost a cameraman in an accident in Australia seven years ago, and was fined for it.

=== StreamScoop | 2025-02-28
Amber Throne will go on: studio plans to film around Ferrier

Bad break, but no cancellation. "The Amber Throne" will resume shooting on Monday with scenes that do not need its injured lead, a source at Ironwood tells StreamScoop.

WorkGuard, New Zealand's safety watchdog, has not opened an inquiry into the fall, the source says, and the set is accessible.

Tom Ferrier is expected to be out for at least four months. A double will be used for the battle of the third episode.

Showrunner Dana Whitlock visited him at the clinic in Dunedin with a life-size cardboard dragon.

"He is awake, in pain, and already asking for a pie," Whitlock posted.

The release date has not moved: autumn 2027, as planned from the start.

Fans have been asked not to send flowers, but to donate to the mountain rescue team, which reached the actor within 15 minutes.

With a budget of around 180 million dollars, the eight-part saga is the most expensive series ever made in New Zealand.

=== facts
Ferrier was injured in a fall on Thursday.
  Pacific Press: Actor Tom Ferrier seriously hurt in stunt on New Zealand film set
  Pacific Press: British actor Tom Ferrier was seriously injured on Thursday
  Pacific Press: Ferrier, 36, fell about six metres onto rocks
  London Evening Mail: after 20ft plunge
  London Evening Mail: he plunged some 20 feet
  London Evening Mail: in Thursday's accident
  StreamScoop: its injured lead
A cable snapped.
  Pacific Press: when a cable snapped during the filming of a fantasy series in the south of New Zealand
  London Evening Mail: when a wire gave way
He is in hospital in a certain city.
  Pacific Press: was flown by helicopter to a hospital in Dunedin
  London Evening Mail: Throne star Ferrier in hospital
  London Evening Mail: was recovering in a New Zealand hospital last night
  London Evening Mail: Doctors in Christchurch
  StreamScoop: at the clinic in Dunedin
He has a broken pelvis and ribs.
  Pacific Press: He has a broken pelvis and three fractured ribs
  London Evening Mail: The actor, 36, broke his pelvis and several ribs
His life is not in danger.
  Pacific Press: is not in danger of death, Ironwood Pictures said
  London Evening Mail: say that his life is not at risk
Whether Parata was hurt.
  Pacific Press: Stuntwoman Mere Parata ... suffered a sprained wrist
  London Evening Mail: who escaped without a scratch
Parata hung on the same rig.
  Pacific Press: who had been hanging on the same rig
  London Evening Mail: On the other end of the harness was the stunt performer Mere Parata, 29
WorkGuard sealed off the site.
  Pacific Press: The workplace safety authority WorkGuard sealed off the site
  London Evening Mail: Inspectors have shut the location
  StreamScoop: the set is accessible
Whether WorkGuard opened an inquiry.
  Pacific Press: opened an investigation
  StreamScoop: WorkGuard, New Zealand's safety watchdog, has not opened an inquiry into the fall
The equipment had been inspected on Wednesday.
  Pacific Press: Ironwood said that all equipment had been inspected on Wednesday
  London Evening Mail: Those who make the series insist that every rope and hook was checked the day before
Safety came first, says Ironwood.
  Pacific Press: "Safety has always come first on this production," it said
The union says its members had warned of worn cables.
  Pacific Press: A union of film workers, however, said its members had warned of worn cables as early as January
  London Evening Mail: technicians had complained about frayed wires weeks ago, according to their union
Shooting has been halted.
  Pacific Press: Shooting of "The Amber Throne" ... has been halted
  London Evening Mail: the cameras will stand still until they are done
Shooting will resume on Monday.
  StreamScoop: Amber Throne will go on: studio plans to film around Ferrier
  StreamScoop: "The Amber Throne" will resume shooting on Monday with scenes that do not need its injured lead
It costs 180 million dollars.
  Pacific Press: which costs an estimated 180 million US dollars
  StreamScoop: With a budget of around 180 million dollars
It is the most expensive series made there.
  StreamScoop: the eight-part saga is the most expensive series ever made in New Zealand
When the series was to be released.
  Pacific Press: It was due to be released in November 2026
  StreamScoop: autumn 2027, as planned from the start
The release date has not moved.
  StreamScoop: The release date has not moved
A camera operator died on another Ironwood set in 2018.
  Pacific Press: In 2018 a camera operator died on another Ironwood set in Queensland
  London Evening Mail: Ironwood, the American company behind the series, lost a cameraman in an accident in Australia seven years ago
Ironwood was fined for it.
  London Evening Mail: was fined for it
He is awake, in pain and asks for a pie.
  London Evening Mail: “He is awake, he is in pain, and he has already asked for a pie,” his sister, Josie Ferrier, told the Mail
  StreamScoop: "He is awake, in pain, and already asking for a pie," Whitlock posted
He was born in Leeds.
  London Evening Mail: the Leeds-born star of “The Amber Throne”
He does his own stunts.
  London Evening Mail: Ferrier, who usually does his own stunts
He became famous in "Cold Harbour".
  London Evening Mail: became famous as the young constable in “Cold Harbour”
The series is not cancelled.
  StreamScoop: Bad break, but no cancellation
He is out for four months.
  StreamScoop: Tom Ferrier is expected to be out for at least four months
A double will be used.
  StreamScoop: A double will be used for the battle of the third episode
Whitlock visited him.
  StreamScoop: Showrunner Dana Whitlock visited him
Fans should donate rather than send flowers.
  StreamScoop: Fans have been asked not to send flowers, but to donate to the mountain rescue team
The rescuers came within 15 minutes.
  StreamScoop: which reached the actor within 15 minutes

=== conflicts
place | Pacific Press: a hospital in Dunedin | London Evening Mail: Christchurch
place | London Evening Mail: Christchurch | StreamScoop: Dunedin
denial | Pacific Press: suffered a sprained wrist | London Evening Mail: escaped without a scratch
denial | Pacific Press: opened an investigation | StreamScoop: has not opened an inquiry
denial | Pacific Press: sealed off the site | StreamScoop: the set is accessible
denial | London Evening Mail: have shut the location | StreamScoop: the set is accessible
date | Pacific Press: November 2026 | StreamScoop: autumn 2027
attribution | London Evening Mail: his sister, Josie Ferrier | StreamScoop: Whitlock posted
quotation | London Evening Mail: He is awake, he is in pain, and he has already asked for a pie | StreamScoop: He is awake, in pain, and already asking for a pie
