Peru's congress removes a president

=== Andina Sur | 2022-11-30 | wire
Peru's Congress ousts President Quispe in late-night vote

LIMA, Nov 30 (Andina Sur) - Peru's Congress voted on Wednesday to remove President Rolando Quispe from office for "permanent moral incapacity", the country's fourth change of leader in five years.

The motion was carried by 96 votes to 22, with eight abstentions, well over the 87 needed. Quispe, 62, did not appear to defend himself and was represented by his lawyer.

Vice President Lourdes Paredes was sworn in two hours later. She appealed for "a truce of ninety days" and ruled out early elections.

Lawmakers accused Quispe of taking $310,000 from a road builder, Constructora Vilca, while he was governor of Ayacucho. He denies the charge. Prosecutors have barred him from leaving the country.

In a message recorded before the vote, Quispe said: "I leave with my hands clean and my head high."

Hundreds of his supporters clashed with police near the Plaza San Martin, and 14 people were hurt, the health ministry said. In the southern city of Puno, protesters set fire to a customs building.

Quispe had survived two earlier attempts to unseat him, in March and in August.

=== El Mirador | 2022-12-01
Congress gets its way at the third attempt

When the tally lit up on the board shortly before midnight, some deputies sang the anthem. Ninety-six of them had just declared the head of state morally unfit, nine more than the constitution requires; only 22 stood by him.

So ended the sixteen months of Rolando Quispe, a rural teacher's son who twice this year had escaped the same fate. The accused stayed away and left the talking to his attorney, Elmer Tovar. He let a video speak: "I go with clean hands and my head held high."

At the root of his fall are payments of around 300,000 dollars that a road construction firm is alleged to have made to him when he governed Ayacucho, and which he says he never received. A judge has forbidden him to travel abroad.

Lourdes Paredes, until yesterday his deputy, put on the sash in the small hours. She would bring the elections forward, she told the chamber, and pleaded for three months of peace to govern.

Outside, tear gas drifted over the Plaza San Martin, where followers of the fallen president and riot officers fought for three hours. Fourteen persons needed treatment.

Arequipa saw worse: there a crowd burned down the customs house.

=== Voz del Sur | 2022-12-01
COUP BY BALLOT

They could not beat him at the polls, so they did it in the dark. The Lima elite has thrown out the first president in a generation to come from the mountains, and has put in his place a woman whom nobody elected to lead.

President Quispe appeared before the plenary for forty minutes and answered every charge, yet not one vote was moved. There was no proof. There is none today. The supposed bribe of $310,000 exists only in the testimony of Julio Vilca, who has been promised a lighter sentence.

The people have answered. In Puno the customs office went up in flames, on the Pan-American highway lorries blocked both lanes, and in the capital at least 14 demonstrators were injured by the police.

"My head is high and my hands are clean," the president said in his farewell. The unions have called a general strike for Monday.

Peru has now had five leaders in five years. Paredes's first act was to ask for ninety days of silence.

=== facts
Congress removed President Quispe.
  Andina Sur: Peru's Congress ousts President Quispe in late-night vote
  Andina Sur: Peru's Congress voted on Wednesday to remove President Rolando Quispe from office
  El Mirador: Congress gets its way
  El Mirador: Ninety-six of them had just declared the head of state morally unfit
  El Mirador: So ended the sixteen months of Rolando Quispe
  Voz del Sur: COUP BY BALLOT
  Voz del Sur: they did it in the dark
  Voz del Sur: The Lima elite has thrown out the first president in a generation to come from the mountains
The ground was moral incapacity.
  Andina Sur: for "permanent moral incapacity"
  El Mirador: declared the head of state morally unfit
It is the fourth change of leader in five years.
  Andina Sur: the country's fourth change of leader in five years
  Voz del Sur: Peru has now had five leaders in five years
96 voted for the motion and 22 against.
  Andina Sur: The motion was carried by 96 votes to 22
  El Mirador: Ninety-six of them had just declared
  El Mirador: only 22 stood by him
Eight abstained.
  Andina Sur: with eight abstentions
87 votes were needed.
  Andina Sur: well over the 87 needed
  El Mirador: nine more than the constitution requires
Whether he appeared to defend himself.
  Andina Sur: Quispe, 62, did not appear to defend himself
  El Mirador: The accused stayed away
  Voz del Sur: President Quispe appeared before the plenary for forty minutes and answered every charge
His lawyer spoke for him.
  Andina Sur: was represented by his lawyer
  El Mirador: left the talking to his attorney, Elmer Tovar
Not one vote was moved.
  Voz del Sur: not one vote was moved
Paredes was sworn in.
  Andina Sur: Vice President Lourdes Paredes was sworn in two hours later
  El Mirador: Lourdes Paredes, until yesterday his deputy, put on the sash in the small hours
  Voz del Sur: has put in his place a woman whom nobody elected to lead
She asked for a truce of ninety days.
  Andina Sur: She appealed for "a truce of ninety days"
  El Mirador: pleaded for three months of peace to govern
  Voz del Sur: Paredes's first act was to ask for ninety days of silence
Whether there will be early elections.
  Andina Sur: ruled out early elections
  El Mirador: She would bring the elections forward, she told the chamber
He is accused of taking money from a road builder as governor.
  Andina Sur: Lawmakers accused Quispe of taking $310,000 from a road builder, Constructora Vilca, while he was governor of Ayacucho
  El Mirador: payments of around 300,000 dollars that a road construction firm is alleged to have made to him when he governed Ayacucho
  Voz del Sur: The supposed bribe of $310,000
He denies it.
  Andina Sur: He denies the charge
  El Mirador: which he says he never received
There is no proof.
  Voz del Sur: There was no proof
  Voz del Sur: There is none today
The bribe rests on Vilca's testimony.
  Voz del Sur: exists only in the testimony of Julio Vilca
Vilca was promised a lighter sentence.
  Voz del Sur: who has been promised a lighter sentence
He may not leave the country.
  Andina Sur: Prosecutors have barred him from leaving the country
  El Mirador: A judge has forbidden him to travel abroad
He leaves with clean hands and his head high.
  Andina Sur: Quispe said: "I leave with my hands clean and my head high."
  El Mirador: He let a video speak: "I go with clean hands and my head held high."
  Voz del Sur: "My head is high and my hands are clean," the president said in his farewell
Supporters clashed with police near the Plaza San Martin.
  Andina Sur: Hundreds of his supporters clashed with police near the Plaza San Martin
  El Mirador: where followers of the fallen president and riot officers fought for three hours
Tear gas drifted over the square.
  El Mirador: tear gas drifted over the Plaza San Martin
Fourteen were hurt.
  Andina Sur: 14 people were hurt, the health ministry said
  El Mirador: Fourteen persons needed treatment
  Voz del Sur: in the capital at least 14 demonstrators were injured by the police
A customs building was burnt in Puno.
  Andina Sur: In the southern city of Puno, protesters set fire to a customs building
  El Mirador: Arequipa saw worse: there a crowd burned down the customs house
  Voz del Sur: In Puno the customs office went up in flames
He had survived two earlier attempts.
  Andina Sur: Quispe had survived two earlier attempts to unseat him, in March and in August
  El Mirador: at the third attempt
  El Mirador: who twice this year had escaped the same fate
Some deputies sang the anthem.
  El Mirador: some deputies sang the anthem
The vote came shortly before midnight.
  Andina Sur: in late-night vote
  El Mirador: the tally lit up on the board shortly before midnight
They could not beat him at the polls.
  Voz del Sur: They could not beat him at the polls
Lorries blocked the highway.
  Voz del Sur: on the Pan-American highway lorries blocked both lanes
The unions called a general strike.
  Voz del Sur: The unions have called a general strike for Monday
He is a rural teacher's son.
  El Mirador: Rolando Quispe, a rural teacher's son
He recorded a message.
  Andina Sur: In a message recorded before the vote
  El Mirador: He let a video speak
The people have answered.
  Voz del Sur: The people have answered

=== conflicts
denial | Andina Sur: did not appear to defend himself | Voz del Sur: appeared before the plenary for forty minutes
denial | El Mirador: The accused stayed away | Voz del Sur: appeared before the plenary for forty minutes
denial | Andina Sur: ruled out early elections | El Mirador: She would bring the elections forward
name | Andina Sur: Prosecutors | El Mirador: A judge
quotation | Andina Sur: I leave with my hands clean and my head high | El Mirador: I go with clean hands and my head held high
quotation | Andina Sur: I leave with my hands clean and my head high | Voz del Sur: My head is high and my hands are clean
quotation | El Mirador: I go with clean hands and my head held high | Voz del Sur: My head is high and my hands are clean
place | Andina Sur: In the southern city of Puno | El Mirador: Arequipa
place | El Mirador: Arequipa | Voz del Sur: In Puno
