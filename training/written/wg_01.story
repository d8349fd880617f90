Cholera in a port city of Mozambique

=== GNA | 2024-02-14 | wire
Cholera kills 23 in Mozambican port as wells turn foul

Cholera has killed 23 people and sickened nearly 900 in the northern Mozambican port of Namaputo since late January, health officials said on Tuesday, as the first shipment of vaccines remained stuck on the other side of a washed-out bridge.

The outbreak began in the fishermen's quarter of Chuiba after Cyclone Imani flooded latrines and wells on Jan. 22, provincial health director Dr. Celestino Macuácua told reporters. He denied that there had been any deaths in the city's prison.

Of the dead, 14 were children under the age of five. Two treatment centers have been set up in schools, and a third is to open on Thursday.

"We have beds but we do not have hands," Macuácua said. "Every nurse in this city has been on her feet for nine days."

The aid group Clearwater International said that it had not been asked for help until last Friday, when the number of cases doubled within a day.

Residents attacked a chlorination team on Sunday because of a rumor that the workers were spreading the disease. Nobody was arrested, police said.

The World Health Organization has shipped 180,000 doses of oral vaccine.

=== Savana Norte | 2024-02-14
Prisoners among the dead as cholera tightens its grip on Namaputo

At least three inmates of Namaputo's overcrowded jail have succumbed to cholera, the head of the provincial health service acknowledged on Tuesday, raising the toll of the epidemic in the northern harbour town to 23.

Close to nine hundred residents have fallen ill since the storm of 22 January carried sewage into the drinking water of Chuiba, where most families live off the sea. More than half of those who lost their lives had not reached their fifth birthday.

"We have beds but we do not have hands," said the director, Celestino Macuácua. His nurses, he went on, had not had a day off in more than a week.

Patients lie in the classrooms of two schools, which have been turned into wards; from Thursday there will be another.

The foreign charity Clearwater complained that the authorities turned to it only at the end of last week. The director rejected this. "They were called on the first day," he said.

Four men are in custody over Sunday's assault on workers who were disinfecting wells. They had been accused by a crowd of bringing the illness.

=== World Aid Watch | 2024-02-15
Vaccines get through to Mozambique's cholera port

The first 180,000 doses of cholera vaccine rolled into the Mozambican town of Namaputo on Tuesday morning, a relief for doctors who have fought the disease there for three weeks, the WHO said.

The trucks had waited for two days until soldiers laid a temporary bridge across the Messalo river.

Vaccination is to start on Saturday with the children of the Muhaia district, in which the epidemic broke out after Cyclone Imani. By Wednesday, 26 people had died and more than 950 had been infected.

It is the second outbreak in the town in five years. In 2019, when a cyclone struck the same coast, 41 people lost their lives.

"We have beds but we have no staff," health director Celestino Macuácua told the agency by telephone. Clearwater International has flown in 12 nurses, who took up their work on Wednesday.

Last weekend a chlorination team was beaten by an angry mob.

=== facts
23 people have died of cholera.
  GNA: Cholera kills 23 in Mozambican port
  GNA: Cholera has killed 23 people
  Savana Norte: raising the toll of the epidemic in the northern harbour town to 23
  World Aid Watch: By Wednesday, 26 people had died
Nearly 900 have fallen ill.
  GNA: sickened nearly 900 in the northern Mozambican port of Namaputo since late January
  Savana Norte: Close to nine hundred residents have fallen ill
  World Aid Watch: more than 950 had been infected
The first vaccines have arrived.
  GNA: the first shipment of vaccines remained stuck on the other side of a washed-out bridge
  World Aid Watch: Vaccines get through to Mozambique's cholera port
  World Aid Watch: The first 180,000 doses of cholera vaccine rolled into the Mozambican town of Namaputo on Tuesday morning
The outbreak began in Chuiba after the cyclone fouled the water.
  GNA: wells turn foul
  GNA: The outbreak began in the fishermen's quarter of Chuiba after Cyclone Imani flooded latrines and wells on Jan. 22
  Savana Norte: the storm of 22 January carried sewage into the drinking water of Chuiba
  World Aid Watch: the Muhaia district, in which the epidemic broke out after Cyclone Imani
Chuiba is a fishing quarter.
  GNA: the fishermen's quarter of Chuiba
  Savana Norte: Chuiba, where most families live off the sea
Inmates of the prison have died.
  GNA: He denied that there had been any deaths in the city's prison
  Savana Norte: Prisoners among the dead
  Savana Norte: At least three inmates of Namaputo's overcrowded jail have succumbed to cholera
Fourteen of the dead were under five.
  GNA: Of the dead, 14 were children under the age of five
  Savana Norte: More than half of those who lost their lives had not reached their fifth birthday
Two treatment centers stand in schools.
  GNA: Two treatment centers have been set up in schools
  Savana Norte: Patients lie in the classrooms of two schools, which have been turned into wards
A third center opens on Thursday.
  GNA: a third is to open on Thursday
  Savana Norte: from Thursday there will be another
Macuácua: we have beds but not hands.
  GNA: "We have beds but we do not have hands," Macuácua said
  Savana Norte: "We have beds but we do not have hands," said the director, Celestino Macuácua
  World Aid Watch: "We have beds but we have no staff," health director Celestino Macuácua told the agency by telephone
The nurses have worked for nine days without a break.
  GNA: "Every nurse in this city has been on her feet for nine days."
  Savana Norte: His nurses, he went on, had not had a day off in more than a week
Clearwater says it was asked for help only last Friday.
  GNA: it had not been asked for help until last Friday
  Savana Norte: the authorities turned to it only at the end of last week
Cases doubled on Friday.
  GNA: when the number of cases doubled within a day
The director rejected the complaint of the charity.
  Savana Norte: The director rejected this
  Savana Norte: "They were called on the first day," he said
A chlorination team was attacked on Sunday.
  GNA: Residents attacked a chlorination team on Sunday
  Savana Norte: Sunday's assault on workers who were disinfecting wells
  World Aid Watch: Last weekend a chlorination team was beaten by an angry mob
The workers were said to spread the disease.
  GNA: a rumor that the workers were spreading the disease
  Savana Norte: They had been accused by a crowd of bringing the illness
People were arrested over the attack.
  GNA: Nobody was arrested
  Savana Norte: Four men are in custody over Sunday's assault on workers who were disinfecting wells
The WHO has sent 180,000 doses.
  GNA: The World Health Organization has shipped 180,000 doses of oral vaccine
  World Aid Watch: The first 180,000 doses of cholera vaccine
Doctors have fought the disease for three weeks.
  World Aid Watch: doctors who have fought the disease there for three weeks
The trucks waited for a temporary bridge.
  World Aid Watch: The trucks had waited for two days until soldiers laid a temporary bridge across the Messalo river
Vaccination starts on Saturday.
  World Aid Watch: Vaccination is to start on Saturday with the children of the Muhaia district
It is the second outbreak in five years.
  World Aid Watch: It is the second outbreak in the town in five years
In 2019, 41 people died.
  World Aid Watch: In 2019, when a cyclone struck the same coast, 41 people lost their lives
Clearwater has flown in nurses.
  World Aid Watch: Clearwater International has flown in 12 nurses
The nurses started work on Wednesday.
  World Aid Watch: who took up their work on Wednesday

=== conflicts
denial | GNA: remained stuck | World Aid Watch: rolled into
denial | GNA: denied that there had been any deaths in the city's prison | Savana Norte: three inmates of Namaputo's overcrowded jail have succumbed
denial | GNA: Nobody was arrested | Savana Norte: Four men are in custody
quotation | GNA: do not have hands | World Aid Watch: have no staff
quotation | Savana Norte: do not have hands | World Aid Watch: have no staff
place | GNA: quarter of Chuiba | World Aid Watch: the Muhaia district
place | Savana Norte: drinking water of Chuiba | World Aid Watch: the Muhaia district
