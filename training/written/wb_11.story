Gas explosion in Marseille

=== Presse Sud | 2016-10-18 | wire
Gas blast brings down Marseille apartment block, killing five

MARSEILLE, France (Presse Sud) - Five people died when a gas explosion destroyed a four-storey apartment house in the Belle-Anse district of Marseille before dawn on Monday, the fire brigade said.

Rescuers pulled a 9-year-old girl alive from the rubble at about 3 p.m., ten hours after the blast. A woman is still being searched for.

A resident had called the gas company's emergency line at 3:12 a.m. to report a smell, according to the prosecutor, Jean-Luc Astier. A technician arrived at 3:50 and cut off the supply to the building, network operator Gazélia said.

"Everything indicates an accident, and nothing indicates a crime," Astier told reporters.

The house, built in 1905, belonged to a property firm whose director, Nadia Ferrand, lived on the top floor and was pulled out injured, he said.

The city had declared the building unfit to live in last year, deputy mayor Patrick Ollier said.

About 200 people from neighbouring houses were put up in a gymnasium. Eight people died in Marseille in November 1998, when a similar house fell down.

=== La Rascasse | 2016-10-18
Little Inès, the miracle of the Rue des Lices

A hand came first, small and grey with dust. Then the dog barked, and sixty firemen fell silent.

It was three in the afternoon when they lifted nine-year-old Inès out of what had been her home until five that morning. Her two brothers, 12 and 14, were dead.

No call had come in before the explosion, Gazélia's hotline insists, and no technician was ever sent. Yet the neighbours had smelt gas since Sunday.

The death toll stood at five last night. One person is missing: Yvette Barral, an 81-year-old widow who sold lottery tickets on the corner.

The landlady, Nadia Ferrand, was not at home; she lives in Cassis, where we found her at her front door. "I have nothing on my conscience," she said.

City hall had never objected to the state of the house, she added. The last inspector had drunk her coffee and gone away content.

=== Journal de Lutèce | 2016-10-19
Marseille: prosecutors open murder inquiry after explosion

The public prosecutor of Marseille has opened an inquiry for murder after the explosion that killed five inhabitants of a house in the Rue de la Loge early on Monday.

Jean-Luc Astier said that investigators had found a gas pipe on the second floor sawn through. "We can no longer speak of an accident," he said on Tuesday, the day after he had spoken of one.

The building had been served with an order of closure in 2015, town hall documents show; the owner appealed against it.

The body of an elderly woman, whom rescuers had been looking for since Monday, was discovered on Tuesday morning, bringing the number of victims to six.

A girl owes her life to a bathtub that fell over her. She is out of danger, doctors said.

Gazélia confirmed that the gas had not been turned off at the time of the blast. Prime Minister Alain Vasseur will attend the funeral on Friday.

=== facts
A gas explosion destroyed an apartment house in Marseille
  Presse Sud: Gas blast brings down Marseille apartment block
  Presse Sud: a gas explosion destroyed a four-storey apartment house in the Belle-Anse district of Marseille before dawn on Monday
  La Rascasse: what had been her home until five that morning
  Journal de Lutèce: the explosion that killed five inhabitants of a house in the Rue de la Loge early on Monday
The street
  La Rascasse: the miracle of the Rue des Lices
  Journal de Lutèce: a house in the Rue de la Loge
Five people died
  Presse Sud: killing five
  Presse Sud: Five people died
  La Rascasse: The death toll stood at five last night
  Journal de Lutèce: the explosion that killed five inhabitants
A girl of nine was rescued at about 3 p.m.
  Presse Sud: Rescuers pulled a 9-year-old girl alive from the rubble at about 3 p.m.
  La Rascasse: It was three in the afternoon when they lifted nine-year-old Inès out
  Journal de Lutèce: A girl owes her life to a bathtub
The rescue came ten hours after the blast
  Presse Sud: ten hours after the blast
A hand came first
  La Rascasse: A hand came first, small and grey with dust
The dog barked
  La Rascasse: Then the dog barked
The firemen fell silent
  La Rascasse: sixty firemen fell silent
Her brothers were dead
  La Rascasse: Her two brothers, 12 and 14, were dead
The bathtub fell over her
  Journal de Lutèce: a bathtub that fell over her
The girl is out of danger
  Journal de Lutèce: She is out of danger
A woman is missing
  Presse Sud: A woman is still being searched for
  La Rascasse: One person is missing
  La Rascasse: Yvette Barral, an 81-year-old widow who sold lottery tickets on the corner
  Journal de Lutèce: whom rescuers had been looking for since Monday
The body of an elderly woman was found
  Journal de Lutèce: The body of an elderly woman ... was discovered on Tuesday morning
The number of victims is six
  Journal de Lutèce: bringing the number of victims to six
A call did or did not come in before the blast
  Presse Sud: A resident had called the gas company's emergency line at 3:12 a.m. to report a smell
  La Rascasse: No call had come in before the explosion
A technician did or did not come
  Presse Sud: A technician arrived at 3:50
  La Rascasse: no technician was ever sent
The gas was or was not cut off
  Presse Sud: cut off the supply to the building
  Journal de Lutèce: the gas had not been turned off at the time of the blast
Neighbours had smelt gas since Sunday
  La Rascasse: the neighbours had smelt gas since Sunday
Astier spoke of an accident on Monday
  Presse Sud: Everything indicates an accident, and nothing indicates a crime
  Journal de Lutèce: the day after he had spoken of one
Astier said on Tuesday it was no accident
  Journal de Lutèce: We can no longer speak of an accident
An inquiry for murder was opened
  Journal de Lutèce: prosecutors open murder inquiry after explosion
  Journal de Lutèce: The public prosecutor of Marseille has opened an inquiry for murder
A pipe was sawn through
  Journal de Lutèce: investigators had found a gas pipe on the second floor sawn through
The house was built in 1905
  Presse Sud: The house, built in 1905
It belonged to Ferrand's firm
  Presse Sud: belonged to a property firm
  Presse Sud: whose director, Nadia Ferrand
  La Rascasse: The landlady, Nadia Ferrand
The owner was in the house or was not
  Presse Sud: lived on the top floor and was pulled out injured
  La Rascasse: The landlady, Nadia Ferrand, was not at home
She lives in Cassis
  La Rascasse: she lives in Cassis
They found her at her front door
  La Rascasse: where we found her at her front door
She has nothing on her conscience
  La Rascasse: I have nothing on my conscience
The city had or had not objected to the building
  Presse Sud: The city had declared the building unfit to live in last year
  La Rascasse: City hall had never objected to the state of the house
  Journal de Lutèce: The building had been served with an order of closure in 2015
The owner appealed
  Journal de Lutèce: the owner appealed against it
The inspector had gone away content
  La Rascasse: The last inspector had drunk her coffee and gone away content
About 200 people were put up in a gymnasium
  Presse Sud: About 200 people from neighbouring houses were put up in a gymnasium
Eight people died in 1998
  Presse Sud: Eight people died in Marseille in November 1998
A similar house fell down in 1998
  Presse Sud: a similar house fell down
The prime minister will attend the funeral
  Journal de Lutèce: Prime Minister Alain Vasseur will attend the funeral on Friday

=== conflicts
place | La Rascasse: Rue des Lices | Journal de Lutèce: Rue de la Loge
denial | Presse Sud: had called the gas company's emergency line | La Rascasse: No call had come in
denial | Presse Sud: A technician arrived | La Rascasse: no technician was ever sent
denial | Presse Sud: cut off the supply | Journal de Lutèce: had not been turned off
denial | Presse Sud: lived on the top floor and was pulled out injured | La Rascasse: was not at home
denial | Presse Sud: had declared the building unfit | La Rascasse: had never objected
denial | La Rascasse: had never objected | Journal de Lutèce: had been served with an order of closure
