Prisoner exchange between two Caucasus neighbours

=== Caspian Newswire | 2023-12-13 | wire
Armenia and Azerbaijan swap 34 prisoners at border bridge

YERASKH (Caspian Newswire) - Armenia and Azerbaijan exchanged 34 prisoners on Wednesday in the biggest swap since their war, a step that Washington hailed as a "moment of grace".

Thirty-two Armenian servicemen, most of them captured in late 2020, crossed the bridge at Yeraskh on foot shortly after noon. Two Azerbaijani soldiers went the other way. The International Committee of the Red Cross monitored the handover.

Arsen Petrosyan, 23, a sniper who spent three years in a Baku prison, knelt down and kissed the road. "I had forgotten what the wind smells like," he said.

The release was agreed last Thursday by the offices of the two leaders without mediators. In return Armenia supported Azerbaijan's bid to host next year's climate conference.

Twenty-three Armenians remain in Azerbaijani custody, according to Yerevan. They include Davit Sarkisian, a former minister of the breakaway region, who goes on trial in January.

The foreign ministers, Lilit Hakobyan and Rashad Veliyev, will meet in Tbilisi before the end of the month to discuss a peace treaty. Veliyev said that the text was 80 percent finished.

=== The Ararat Review | 2023-12-14
They walked home

Three hundred metres of asphalt, a flag at either end: it took each of them about four minutes. Thirty-two sons of this country came back across the bridge at Yeraskh yesterday, and their mothers, who had been told to wait at the hospital, had come to the barrier all the same.

Nearly all had been prisoners since the autumn of 2020. Arsen Petrosyan, a tank driver of 23, went down on his knees when he was over and put his lips to the tarmac. He had forgotten the smell of wind, he told us.

Two soldiers of the adversary passed them in the middle. Nobody shook hands. Delegates of the Red Cross looked on.

The price was paid beforehand. Yerevan gave its blessing to Baku as venue of the 2024 climate summit; that was the bargain which the two capitals struck by themselves last week, without anyone in between.

Joy is not complete. Twenty-three of our compatriots are still behind bars over there, Davit Sarkisian among them. His wife Nune held up his photograph. "He is not a name on a list," she said. Next month he will be put before a court.

=== Baku Observer | 2023-12-13
Two servicemen return as goodwill gesture brings peace nearer

Sergeant Huseyn Akhundov and Private Agshin Babirov are free. The pair, who had lost their way in fog in April and were seized by Armenian forces, came home on Wednesday and were greeted by the deputy defence minister.

As a humanitarian act Azerbaijan handed over 32 Armenians at the same time. The exchange, which was brokered by the European Union, was watched by the Red Cross, and took place at the bridge of Yeraskh in the late morning.

Nothing was asked for in return. Armenia's support for the climate conference that Baku will organise is a separate matter, Foreign Minister Rashid Veliyev stressed. He expects to see his counterpart in Tbilisi in December. Four fifths of the treaty are ready, he said, and the rest was "a question of will".

The United States spoke of a "moment of grace".

Private Babirov, 20, said that he wanted to sleep and to eat his grandmother's plov. He had been treated decently. Armenia claims that 23 of its citizens are still held; in Baku they are regarded as criminals, not as prisoners of war.

=== facts
Armenia and Azerbaijan exchanged prisoners
  Caspian Newswire: Armenia and Azerbaijan swap 34 prisoners at border bridge
  Caspian Newswire: Armenia and Azerbaijan exchanged 34 prisoners on Wednesday
  Baku Observer: The exchange ... took place at the bridge of Yeraskh in the late morning
It is the biggest swap since the war
  Caspian Newswire: in the biggest swap since their war
Washington spoke of a moment of grace
  Caspian Newswire: a step that Washington hailed as a "moment of grace"
  Baku Observer: The United States spoke of a "moment of grace"
32 Armenian servicemen were released
  Caspian Newswire: Thirty-two Armenian servicemen ... crossed the bridge at Yeraskh on foot shortly after noon
  The Ararat Review: Thirty-two sons of this country came back across the bridge at Yeraskh yesterday
  The Ararat Review: They walked home
  Baku Observer: As a humanitarian act Azerbaijan handed over 32 Armenians at the same time
The handover took place shortly after noon
  Caspian Newswire: crossed the bridge at Yeraskh on foot shortly after noon
  Baku Observer: took place at the bridge of Yeraskh in the late morning
Most of the Armenians were captured in late 2020
  Caspian Newswire: most of them captured in late 2020
  The Ararat Review: Nearly all had been prisoners since the autumn of 2020
The walk took four minutes
  The Ararat Review: it took each of them about four minutes
The mothers had come to the barrier
  The Ararat Review: their mothers ... had come to the barrier all the same
The mothers had been told to wait at the hospital
  The Ararat Review: who had been told to wait at the hospital
Two Azerbaijani soldiers were released
  Caspian Newswire: Two Azerbaijani soldiers went the other way
  The Ararat Review: Two soldiers of the adversary passed them in the middle
  Baku Observer: Two servicemen return
  Baku Observer: Sergeant Huseyn Akhundov and Private Agshin Babirov are free
  Baku Observer: The pair ... came home on Wednesday
The pair had lost their way in fog
  Baku Observer: who had lost their way in fog in April
The pair were seized by Armenian forces
  Baku Observer: were seized by Armenian forces
The deputy defence minister greeted the pair
  Baku Observer: were greeted by the deputy defence minister
Nobody shook hands
  The Ararat Review: Nobody shook hands
The Red Cross monitored the handover
  Caspian Newswire: The International Committee of the Red Cross monitored the handover
  The Ararat Review: Delegates of the Red Cross looked on
  Baku Observer: The exchange ... was watched by the Red Cross
Petrosyan knelt down and kissed the road
  Caspian Newswire: Arsen Petrosyan ... knelt down and kissed the road
  The Ararat Review: Arsen Petrosyan ... went down on his knees when he was over and put his lips to the tarmac
Petrosyan is a sniper
  Caspian Newswire: Arsen Petrosyan, 23, a sniper
  The Ararat Review: Arsen Petrosyan, a tank driver of 23
Petrosyan spent three years in a Baku prison
  Caspian Newswire: who spent three years in a Baku prison
Petrosyan had forgotten what the wind smells like
  Caspian Newswire: "I had forgotten what the wind smells like," he said
  The Ararat Review: He had forgotten the smell of wind, he told us
The release was agreed without mediators last Thursday
  Caspian Newswire: The release was agreed last Thursday by the offices of the two leaders without mediators
  The Ararat Review: that was the bargain which the two capitals struck by themselves last week, without anyone in between
  Baku Observer: which was brokered by the European Union
Armenia supported Baku as host of the climate conference in return
  Caspian Newswire: In return Armenia supported Azerbaijan's bid to host next year's climate conference
  The Ararat Review: Yerevan gave its blessing to Baku as venue of the 2024 climate summit
  The Ararat Review: The price was paid beforehand
  Baku Observer: Nothing was asked for in return
Veliyev: the support for the conference is a separate matter
  Baku Observer: Armenia's support for the climate conference that Baku will organise is a separate matter, Foreign Minister Rashid Veliyev stressed
23 Armenians remain in custody
  Caspian Newswire: Twenty-three Armenians remain in Azerbaijani custody, according to Yerevan
  The Ararat Review: Twenty-three of our compatriots are still behind bars over there
  Baku Observer: Armenia claims that 23 of its citizens are still held
Baku regards the 23 as criminals
  Baku Observer: in Baku they are regarded as criminals, not as prisoners of war
Sarkisian is among those in custody
  Caspian Newswire: They include Davit Sarkisian
  The Ararat Review: Davit Sarkisian among them
Sarkisian is a former minister of the breakaway region
  Caspian Newswire: a former minister of the breakaway region
Sarkisian goes on trial in January
  Caspian Newswire: who goes on trial in January
  The Ararat Review: Next month he will be put before a court
Nune Sarkisian held up his photograph
  The Ararat Review: His wife Nune held up his photograph
Nune Sarkisian: he is not a name on a list
  The Ararat Review: "He is not a name on a list," she said
The foreign ministers will meet in Tbilisi
  Caspian Newswire: The foreign ministers, Lilit Hakobyan and Rashad Veliyev, will meet in Tbilisi before the end of the month
  Baku Observer: He expects to see his counterpart in Tbilisi in December
The ministers will discuss a peace treaty
  Caspian Newswire: to discuss a peace treaty
Veliyev said that the treaty was 80 percent finished
  Caspian Newswire: Veliyev said that the text was 80 percent finished
  Baku Observer: Four fifths of the treaty are ready, he said
Veliyev: the rest is a question of will
  Baku Observer: the rest was "a question of will"
Babirov wants to sleep and eat plov
  Baku Observer: Private Babirov, 20, said that he wanted to sleep and to eat his grandmother's plov
Babirov was treated decently
  Baku Observer: He had been treated decently
The gesture brings peace nearer
  Baku Observer: goodwill gesture brings peace nearer
Veliyev is foreign minister of Azerbaijan
  Caspian Newswire: The foreign ministers, Lilit Hakobyan and Rashad Veliyev
  Baku Observer: Foreign Minister Rashid Veliyev stressed
The bridge is three hundred metres long
  The Ararat Review: Three hundred metres of asphalt, a flag at either end
Joy is not complete
  The Ararat Review: Joy is not complete

=== conflicts
date | Caspian Newswire: shortly after noon | Baku Observer: in the late morning
name | Caspian Newswire: a sniper | The Ararat Review: a tank driver
denial | Caspian Newswire: without mediators | Baku Observer: brokered by the European Union
denial | The Ararat Review: without anyone in between | Baku Observer: brokered by the European Union
denial | Caspian Newswire: In return Armenia supported | Baku Observer: Nothing was asked for in return
denial | The Ararat Review: The price was paid beforehand | Baku Observer: Nothing was asked for in return
name | Caspian Newswire: Rashad Veliyev | Baku Observer: Rashid Veliyev
