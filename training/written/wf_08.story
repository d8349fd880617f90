Stuntman dies on a film set

=== Pacific News Service | 2024-03-05 | wire
Stuntman killed on set of "Iron Tide 3" in Queensland

BRISBANE, March 5 (PNS) - A stuntman died on Monday during the shooting of the action film "Iron Tide 3" near Cairns, the production company Redgum Pictures said.

Callum Reyes, 36, fell about 20 metres from a crane arm into a harbour basin. Divers brought him up after nine minutes, but he could not be revived.

The safety harness had been checked the same morning, Redgum said in a statement. The work safety authority of Queensland has sealed off the set.

The film's star, Hollywood actor Brock Sanderson, saw the fall from the quay and jumped into the water himself in an attempt to help, two crew members said.

Shooting has been suspended indefinitely. The film was to open in May 2025.

Reyes, a father of two from Townsville, had worked in more than 60 films. In 2019 he broke his back on another Redgum production and was off work for a year.

An ambulance was standing by at the harbour, as the rules demand, according to the company.

=== The Coral Coast Times | 2024-03-06
Father of two dies in film stunt; union asks: where was the ambulance?

The union says it had warned of it for months. Now a Mackay man is dead.

Callum Reyes plunged from a crane arm into the basin of the old sugar port outside Townsville on Monday, in a scene that was to last four seconds. He was under water for nine minutes before divers could reach him.

No ambulance was at hand, and the first paramedics took 25 minutes from the city, said Tracey Dunn of the Screen Workers' Alliance.

Neither had anybody looked over the harness that day, three colleagues told the Times. The man whose duty it was had called in sick.

Redgum will not resume filming until further notice. State inspectors have closed the site.

Reyes, 38, leaves his wife, Jodie, and two girls. He spent most of 2019 on his back after a fracture of the spine, suffered during the making of Redgum's "Ghost Reef".

"He knew the risk, and he trusted them," said his brother, Dane.

=== StarBeat | 2024-03-06
Brock's heartbreak: "He was my brother in arms"

Brock Sanderson is "shattered" after the death of stuntman Callum Reyes, friends of the star tell StarBeat.

The "Iron Tide" hunk, 41, was not on set when tragedy struck: he had the day off and was in his Port Douglas villa, where he heard the news by phone. He drove straight to Cairns.

"He was my brother in arms, and he made me look braver than I am," Sanderson wrote on his page.

Reyes had stood in for him in three pictures. The pair went fishing together and shared a love of old motorbikes.

The third "Iron Tide" is on hold for now. Insiders do not believe that the movie can still make its planned release in May of next year.

Sanderson will pay for the funeral, we hear.

=== facts
A stuntman died during the shooting of "Iron Tide 3".
  Pacific News Service: Stuntman killed on set of "Iron Tide 3" in Queensland
  Pacific News Service: A stuntman died on Monday during the shooting of the action film "Iron Tide 3" near Cairns
  The Coral Coast Times: Father of two dies in film stunt
  The Coral Coast Times: Now a Mackay man is dead
  StarBeat: the death of stuntman Callum Reyes
Redgum Pictures announced it.
  Pacific News Service: the production company Redgum Pictures said
Reyes fell from a crane arm into a harbour basin.
  Pacific News Service: Callum Reyes, 36, fell about 20 metres from a crane arm into a harbour basin
  The Coral Coast Times: Callum Reyes plunged from a crane arm into the basin of the old sugar port outside Townsville on Monday
The age of Reyes.
  Pacific News Service: Callum Reyes, 36
  The Coral Coast Times: Reyes, 38
The scene was to last four seconds.
  The Coral Coast Times: in a scene that was to last four seconds
Divers reached Reyes after nine minutes.
  Pacific News Service: Divers brought him up after nine minutes
  The Coral Coast Times: He was under water for nine minutes before divers could reach him
Reyes could not be revived.
  Pacific News Service: he could not be revived
The harness had been checked that day.
  Pacific News Service: The safety harness had been checked the same morning
  The Coral Coast Times: Neither had anybody looked over the harness that day
The man in charge of the harness was sick.
  The Coral Coast Times: The man whose duty it was had called in sick
The authority sealed off the set.
  Pacific News Service: The work safety authority of Queensland has sealed off the set
  The Coral Coast Times: State inspectors have closed the site
Sanderson was present at the accident.
  Pacific News Service: Brock Sanderson, saw the fall from the quay
  StarBeat: The "Iron Tide" hunk, 41, was not on set when tragedy struck
  StarBeat: he had the day off and was in his Port Douglas villa
Sanderson jumped into the water.
  Pacific News Service: jumped into the water himself in an attempt to help
Sanderson heard the news by phone.
  StarBeat: where he heard the news by phone
Sanderson drove to Cairns.
  StarBeat: He drove straight to Cairns
Shooting is suspended.
  Pacific News Service: Shooting has been suspended indefinitely
  The Coral Coast Times: Redgum will not resume filming until further notice
  StarBeat: The third "Iron Tide" is on hold for now
The film was planned for May 2025.
  Pacific News Service: The film was to open in May 2025
  StarBeat: its planned release in May of next year
Insiders do not believe that the release can be kept.
  StarBeat: Insiders do not believe that the movie can still make its planned release in May of next year
Reyes was a father of two.
  Pacific News Service: a father of two from Townsville
  The Coral Coast Times: Father of two dies
  The Coral Coast Times: leaves his wife, Jodie, and two girls
Reyes came from Townsville.
  Pacific News Service: from Townsville
  The Coral Coast Times: a Mackay man
Reyes had worked in more than 60 films.
  Pacific News Service: had worked in more than 60 films
Reyes broke his back in 2019 on a Redgum production.
  Pacific News Service: In 2019 he broke his back on another Redgum production
  The Coral Coast Times: after a fracture of the spine, suffered during the making of Redgum's "Ghost Reef"
Reyes was off work for a year.
  Pacific News Service: was off work for a year
  The Coral Coast Times: He spent most of 2019 on his back
An ambulance was at the harbour.
  Pacific News Service: An ambulance was standing by at the harbour
  The Coral Coast Times: No ambulance was at hand
The union asks where the ambulance was.
  The Coral Coast Times: union asks: where was the ambulance?
Paramedics took 25 minutes.
  The Coral Coast Times: the first paramedics took 25 minutes from the city
The union had warned.
  The Coral Coast Times: The union says it had warned of it for months
The brother said that Reyes trusted them.
  The Coral Coast Times: "He knew the risk, and he trusted them," said his brother, Dane
Sanderson is shattered.
  StarBeat: Brock Sanderson is "shattered"
Sanderson wrote that Reyes was his brother in arms.
  StarBeat: Brock's heartbreak: "He was my brother in arms"
  StarBeat: "He was my brother in arms, and he made me look braver than I am," Sanderson wrote on his page
Reyes stood in for Sanderson in three pictures.
  StarBeat: Reyes had stood in for him in three pictures
They fished together.
  StarBeat: The pair went fishing together
They loved old motorbikes.
  StarBeat: shared a love of old motorbikes
Sanderson will pay for the funeral.
  StarBeat: Sanderson will pay for the funeral

=== conflicts
denial | Pacific News Service: had been checked the same morning | The Coral Coast Times: Neither had anybody looked over the harness
denial | Pacific News Service: saw the fall from the quay | StarBeat: was in his Port Douglas villa
denial | Pacific News Service: was standing by at the harbour | The Coral Coast Times: No ambulance was at hand
place | Pacific News Service: from Townsville | The Coral Coast Times: a Mackay man
figure | Pacific News Service: Callum Reyes, 36 | The Coral Coast Times: Reyes, 38
