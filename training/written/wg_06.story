Bird flu in a Kansas dairy worker

=== American Newswire | 2024-05-10 | wire
Kansas dairy worker catches bird flu from cows

TOPEKA, Kan. — A man who works at a dairy in southwestern Kansas has tested positive for bird flu, the second person in the United States to catch the virus from cattle, state health officials said Thursday.

The worker, who is in his 30s, had red eyes and a cough. He wore no goggles or mask while milking, the officials said, and he recovered at home after taking an antiviral drug.

"The risk to the general public remains low," said Dr. Ellen Marsh, the state epidemiologist. None of the people who share his house has become ill.

The virus was found last week in milk samples from the farm near Ulmer, where some 60 of 4,000 cows had stopped eating. The Department of Agriculture ordered the owner not to move any animals.

Milk sold in stores is safe because it is pasteurized, the Food and Drug Administration said. Traces of the virus turned up in one in five samples nationwide, but none of them was alive.

Kansas has not accepted an offer by federal experts to test workers at other farms. Cows in nine states have been infected since March.

=== Plains Observer | 2024-05-10
"It felt like sand in my eyes": Ulmer milker is second American to get flu from cow

ULMER, Kan. — He thought it was the dust. By the time the milker at Hendry Brothers Dairy saw a doctor on Friday, he could barely open his eyes.

Lab results released Thursday confirmed what the physician had suspected: The man in his thirties is infected with H5N1, the strain that has killed millions of birds. Only one other American has ever contracted it from a cow.

"I had my goggles on and my mask, every shift," the worker, who asked not to be named, told the Observer by phone. "It felt like sand in my eyes."

He is already back on his feet. His 6-year-old daughter came down with a fever on Tuesday and is being tested, he said.

State epidemiologist Ellen Marsh said that ordinary Kansans had little to fear. "The risk to the general public remains low," she said.

About 60 animals in the herd of 4,000 lost their appetite in late April. Owner Clay Hendry said nobody had forbidden him to ship cattle; he had decided on his own to keep the trucks in the yard.

The state and the federal government have agreed to send teams to other dairies, where workers can have a swab taken for $75.

=== Beltway Health | 2024-05-11
Feds squeeze Kansas over bird flu testing

The administration in Washington is losing patience with Kansas, where a second dairy worker has been infected with bird flu from cattle.

Two officials told Beltway Health that the state's health department has not returned calls since Wednesday. Teams of the Centers for Disease Control are "sitting on their suitcases" in Atlanta, one of them said.

Gov. Dana Whitfield, a Republican, said her people knew what they were doing. "We don't need Washington to look a cow in the mouth," she said.

So far 12 states have reported sick herds. In a study of grocery milk, fragments of the virus were detected in 20 percent of the cartons; live virus was not detected in any.

"The risk to ordinary people remains low," said Laura Marsh, the Kansas epidemiologist.

The patient near Ulmer has got over the illness, which he did not pass on to his family, according to the CDC.

=== facts
A Kansas dairy worker tested positive for bird flu.
  American Newswire: Kansas dairy worker catches bird flu from cows
  American Newswire: A man who works at a dairy in southwestern Kansas has tested positive for bird flu
  Plains Observer: Lab results released Thursday confirmed what the physician had suspected
  Plains Observer: The man in his thirties is infected with H5N1
  Beltway Health: Kansas, where a second dairy worker has been infected with bird flu from cattle
He is the second American to catch it from a cow.
  American Newswire: the second person in the United States to catch the virus from cattle
  Plains Observer: Ulmer milker is second American to get flu from cow
  Plains Observer: Only one other American has ever contracted it from a cow
  Beltway Health: a second dairy worker has been infected with bird flu from cattle
The man is in his thirties.
  American Newswire: The worker, who is in his 30s
  Plains Observer: The man in his thirties
His eyes were affected.
  American Newswire: had red eyes and a cough
  Plains Observer: he could barely open his eyes
He wore goggles and a mask.
  American Newswire: He wore no goggles or mask while milking
  Plains Observer: "I had my goggles on and my mask, every shift," the worker, who asked not to be named, told the Observer by phone
The worker: it felt like sand.
  Plains Observer: "It felt like sand in my eyes": Ulmer
  Plains Observer: "It felt like sand in my eyes."
He thought it was dust.
  Plains Observer: He thought it was the dust
He saw a doctor on Friday.
  Plains Observer: the milker at Hendry Brothers Dairy saw a doctor on Friday
He has recovered.
  American Newswire: he recovered at home after taking an antiviral drug
  Plains Observer: He is already back on his feet
  Beltway Health: The patient near Ulmer has got over the illness
Marsh: the risk remains low.
  American Newswire: "The risk to the general public remains low," said Dr. Ellen Marsh, the state epidemiologist
  Plains Observer: ordinary Kansans had little to fear
  Plains Observer: "The risk to the general public remains low," she said
  Beltway Health: "The risk to ordinary people remains low," said Laura Marsh, the Kansas epidemiologist
Marsh is the state epidemiologist.
  American Newswire: Dr. Ellen Marsh, the state epidemiologist
  Plains Observer: State epidemiologist Ellen Marsh
  Beltway Health: Laura Marsh, the Kansas epidemiologist
Nobody in his family fell ill.
  American Newswire: None of the people who share his house has become ill
  Plains Observer: His 6-year-old daughter came down with a fever on Tuesday
  Beltway Health: which he did not pass on to his family
The daughter is being tested.
  Plains Observer: is being tested
The virus was found in the farm's milk.
  American Newswire: The virus was found last week in milk samples from the farm near Ulmer
Some 60 of 4,000 cows had stopped eating.
  American Newswire: some 60 of 4,000 cows had stopped eating
  Plains Observer: About 60 animals in the herd of 4,000 lost their appetite in late April
The owner was ordered not to move animals.
  American Newswire: The Department of Agriculture ordered the owner not to move any animals
  Plains Observer: nobody had forbidden him to ship cattle
Hendry kept the trucks in the yard.
  Plains Observer: he had decided on his own to keep the trucks in the yard
H5N1 has killed millions of birds.
  Plains Observer: the strain that has killed millions of birds
Milk in stores is safe.
  American Newswire: Milk sold in stores is safe
It is pasteurized.
  American Newswire: because it is pasteurized
A fifth of the samples held traces of the virus.
  American Newswire: Traces of the virus turned up in one in five samples nationwide
  Beltway Health: In a study of grocery milk, fragments of the virus were detected in 20 percent of the cartons
No live virus was found in milk.
  American Newswire: none of them was alive
  Beltway Health: live virus was not detected in any
Kansas has accepted federal help with testing.
  American Newswire: Kansas has not accepted an offer by federal experts to test workers at other farms
  Plains Observer: The state and the federal government have agreed to send teams to other dairies
A swab brings workers $75.
  Plains Observer: workers can have a swab taken for $75
The number of states with infected cows.
  American Newswire: Cows in nine states have been infected since March
  Beltway Health: So far 12 states have reported sick herds
Washington loses patience with Kansas.
  Beltway Health: Feds squeeze Kansas over bird flu testing
  Beltway Health: The administration in Washington is losing patience with Kansas
The state has not returned calls.
  Beltway Health: the state's health department has not returned calls since Wednesday
CDC teams wait in Atlanta.
  Beltway Health: Teams of the Centers for Disease Control are "sitting on their suitcases" in Atlanta
Whitfield: her people know what they are doing.
  Beltway Health: her people knew what they were doing
Whitfield: we do not need Washington.
  Beltway Health: "We don't need Washington to look a cow in the mouth," she said

=== conflicts
denial | American Newswire: wore no goggles or mask | Plains Observer: had my goggles on and my mask
denial | American Newswire: None of the people who share his house has become ill | Plains Observer: daughter came down with a fever
denial | Plains Observer: daughter came down with a fever | Beltway Health: did not pass on to his family
denial | American Newswire: ordered the owner not to move any animals | Plains Observer: nobody had forbidden him
denial | American Newswire: has not accepted an offer | Plains Observer: have agreed to send teams
quotation | American Newswire: risk to the general public | Beltway Health: risk to ordinary people
quotation | Plains Observer: risk to the general public | Beltway Health: risk to ordinary people
figure | American Newswire: nine states | Beltway Health: 12 states
name | American Newswire: Ellen Marsh | Beltway Health: Laura Marsh
name | Plains Observer: Ellen Marsh | Beltway Health: Laura Marsh

