Calabrian boss caught

=== Tirrena | 2019-04-18 | wire
Italian police capture 'Ndrangheta boss after 16 years on run

REGGIO CALABRIA, Italy, April 18 (Tirrena) - Italian police on Thursday captured one of the country's most wanted mobsters, who had been on the run for 16 years, in a farmhouse in the mountains of Calabria.

Saverio Macri, 64, the alleged head of a powerful 'Ndrangheta clan, offered no resistance when 50 special officers surrounded the building near San Donato at dawn.

"You have been good," he told the officer who handcuffed him, according to chief prosecutor Alfredo Greco.

Macri was sentenced in his absence in 2006 to life imprisonment for ordering the murder of a judge, Paola Serra, who was killed by a car bomb in 1999. He is also wanted in Germany for money laundering.

Investigators had found him by following a doctor who bought insulin for a patient who did not exist. Two people were arrested for sheltering him.

Interior Minister Luca Ferrante called it "a great day for the state".

=== Corriere dello Stretto | 2019-04-19
The insulin trail that led to Macri's door

A diabetic cannot hide from his pharmacy. That, in the end, is what undid Saverio Macri, whom Italy had sought since 2003.

For a year detectives kept their eyes on Rocco Alvaro, a physician of Locri, who regularly wrote prescriptions in the name of a woman who had been dead since 2012. On Wednesday night he drove up a dirt road in the Aspromonte, and they drove after him without lights.

At first light yesterday some fifty men closed in on the cottage. The fugitive tried to get away through a tunnel under the kitchen and was pulled out by the feet. "Well done, boys," he said to the one who put him in irons, as prosecutor Alfredo Greco reported.

The boss, 64, must serve a life term that was imposed on him thirteen years ago; he had given the order to blow up Judge Paola Serra in her car. Her daughter Chiara, a lawyer, said: "I am not happy. I am calm."

The owners of the cottage, a retired forester and his wife, are in custody as well. The doctor is still at large.

=== Il Popolano | 2019-04-19
Minister hails 'greatest day' as Godfather falls

Interior Minister Luca Ferrante flew to Reggio Calabria within hours of the arrest of Saverio Macri and had himself photographed in front of the helicopters.

"This is the greatest day for the state in ten years," he said.

The opposition was not amused. It was Ferrante, the Democrats recalled, who had cut the budget of the anti-mafia squad by 12 percent last autumn. "He takes the bow for a play in which he had turned off the lights," said their spokeswoman, Carla Neri.

Macri is held responsible for the killing of prosecutor Paola Serra and her driver in 1999. His nephew Domenico, arrested in Duisburg in 2015, is thought to have run the family's restaurants abroad.

Doctor Rocco Alvaro, whose drug purchases had put the police on the track, was detained along with the forester who hid the boss. On the kitchen table they found a Bible, a pistol and 40,000 euros.

Of the five most dangerous fugitives on the ministry's list, only two are left.

=== facts
The police captured Macri.
  Tirrena: Italian police capture 'Ndrangheta boss
  Tirrena: Italian police on Thursday captured one of the country's most wanted mobsters
  Corriere dello Stretto: At first light yesterday some fifty men closed in on the cottage
  Corriere dello Stretto: was pulled out by the feet
  Il Popolano: Godfather falls
  Il Popolano: the arrest of Saverio Macri
He had been on the run for 16 years.
  Tirrena: after 16 years on run
  Tirrena: who had been on the run for 16 years
  Corriere dello Stretto: whom Italy had sought since 2003
He was found in a farmhouse in the mountains.
  Tirrena: in a farmhouse in the mountains of Calabria
  Corriere dello Stretto: some fifty men closed in on the cottage
Fifty officers surrounded the building at dawn.
  Tirrena: when 50 special officers surrounded the building near San Donato at dawn
  Corriere dello Stretto: At first light yesterday some fifty men closed in on the cottage
Macri is the head of a clan.
  Tirrena: Saverio Macri, 64, the alleged head of a powerful 'Ndrangheta clan
Whether he resisted.
  Tirrena: Saverio Macri ... offered no resistance
  Corriere dello Stretto: The fugitive tried to get away through a tunnel under the kitchen
He praised the officer who handcuffed him.
  Tirrena: "You have been good," he told the officer who handcuffed him, according to chief prosecutor Alfredo Greco
  Corriere dello Stretto: "Well done, boys," he said to the one who put him in irons, as prosecutor Alfredo Greco reported
He was sentenced to life in 2006.
  Tirrena: Macri was sentenced in his absence in 2006 to life imprisonment
  Corriere dello Stretto: a life term that was imposed on him thirteen years ago
He must serve the term.
  Corriere dello Stretto: The boss, 64, must serve a life term
He had ordered the murder of Serra.
  Tirrena: for ordering the murder of a judge, Paola Serra
  Corriere dello Stretto: he had given the order to blow up Judge Paola Serra in her car
  Il Popolano: Macri is held responsible for the killing of prosecutor Paola Serra and her driver in 1999
Serra was killed by a car bomb.
  Tirrena: who was killed by a car bomb in 1999
  Corriere dello Stretto: to blow up Judge Paola Serra in her car
Her driver was killed.
  Il Popolano: the killing of prosecutor Paola Serra and her driver
Macri is wanted in Germany.
  Tirrena: He is also wanted in Germany for money laundering
Investigators followed a doctor.
  Tirrena: Investigators had found him by following a doctor
  Corriere dello Stretto: The insulin trail that led to Macri's door
  Corriere dello Stretto: For a year detectives kept their eyes on Rocco Alvaro, a physician of Locri
  Il Popolano: whose drug purchases had put the police on the track
The doctor bought insulin for a patient who did not exist.
  Tirrena: who bought insulin for a patient who did not exist
  Corriere dello Stretto: who regularly wrote prescriptions in the name of a woman who had been dead since 2012
Macri is a diabetic.
  Corriere dello Stretto: A diabetic cannot hide from his pharmacy
The doctor drove into the Aspromonte.
  Corriere dello Stretto: On Wednesday night he drove up a dirt road in the Aspromonte
Detectives drove after him.
  Corriere dello Stretto: they drove after him without lights
Those who sheltered him were arrested.
  Tirrena: Two people were arrested for sheltering him
  Corriere dello Stretto: The owners of the cottage, a retired forester and his wife, are in custody as well
  Il Popolano: was detained along with the forester who hid the boss
Whether the doctor was arrested.
  Corriere dello Stretto: The doctor is still at large
  Il Popolano: Doctor Rocco Alvaro, whose drug purchases had put the police on the track, was detained along with the forester
The minister called it a great day for the state.
  Tirrena: Interior Minister Luca Ferrante called it "a great day for the state"
  Il Popolano: Minister hails 'greatest day'
  Il Popolano: "This is the greatest day for the state in ten years," he said
The judge's daughter said that she was calm.
  Corriere dello Stretto: Her daughter Chiara, a lawyer, said: "I am not happy. I am calm."
The minister flew to Reggio Calabria.
  Il Popolano: Interior Minister Luca Ferrante flew to Reggio Calabria
He had himself photographed.
  Il Popolano: had himself photographed in front of the helicopters
The opposition was not amused.
  Il Popolano: The opposition was not amused
Ferrante had cut the budget of the squad.
  Il Popolano: It was Ferrante, the Democrats recalled, who had cut the budget of the anti-mafia squad by 12 percent last autumn
Neri said that he takes the bow.
  Il Popolano: "He takes the bow for a play in which he had turned off the lights," said their spokeswoman, Carla Neri
The nephew was arrested in 2015.
  Il Popolano: arrested in Duisburg in 2015
The nephew ran restaurants.
  Il Popolano: His nephew Domenico ... is thought to have run the family's restaurants abroad
A Bible, a pistol and money were found.
  Il Popolano: On the kitchen table they found a Bible, a pistol and 40,000 euros
Two of the five most dangerous fugitives are left.
  Il Popolano: Of the five most dangerous fugitives on the ministry's list, only two are left

=== conflicts
denial | Tirrena: offered no resistance | Corriere dello Stretto: tried to get away through a tunnel
quotation | Tirrena: You have been good | Corriere dello Stretto: Well done, boys
name | Tirrena: a judge, Paola Serra | Il Popolano: prosecutor Paola Serra
name | Corriere dello Stretto: Judge Paola Serra | Il Popolano: prosecutor Paola Serra
denial | Corriere dello Stretto: is still at large | Il Popolano: was detained
quotation | Tirrena: a great day for the state | Il Popolano: the greatest day for the state
