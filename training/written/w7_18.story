School lunch poisoning in the Philippines

=== Visayas Newswire | 2024-09-17 | wire
162 Philippine pupils fall ill after school lunch

ILOILO, Philippines, Sept 17 (Visayas Newswire) - At least 162 pupils of a public elementary school in the central Philippines were treated for food poisoning on Tuesday after eating chicken stew and rice served under a city feeding programme, officials said.

None of the children, aged six to 12, is in danger, and all but nine had been sent home by evening, said Dr Marilou Estrella, the health officer of Santa Lourdes City.

The pupils of Bagong Silang Elementary School began to vomit about 40 minutes after the meal, teacher Rogelio Dimaano said. "They went down like rows of dominoes," he told reporters.

The food had been cooked the evening before by Tres Hermanas Catering, which won the contract in June, and was kept overnight without refrigeration during a power cut, an initial inquiry found.

Mayor Corazon Villaruz suspended the programme, which feeds 14,000 children in 22 schools, and terminated the contract. She denied reports that the company belongs to a relative of hers.

The owner of the firm, Ligaya Ponce, could not be reached.

In 2015, two children died in the neighbouring province after eating cassava sweets.

=== The Panay Tribune | 2024-09-18
"Like rows of dominoes": lunch sends scores of children to hospital in Santa Lourdes

Jeepneys had to serve as ambulances when, shortly after noon yesterday, classroom after classroom at Bagong Silang turned into a sickroom.

By nightfall the city's three hospitals had registered 178 schoolchildren with cramps and vomiting. Most went home with a packet of rehydration salts; a handful were kept under observation. Nobody's life is at risk, according to City Health Officer Marilou Estrella.

It was the adobo. Prepared on Monday night, it had stood for hours in a kitchen in which the electricity had failed, Estrella's people established.

"They fell like rows of dominoes," principal Rogelio Dimaano said, still pale.

The kitchen belongs to Ligaya Ponce, whose Tres Hermanas has since last year supplied the city's free midday meals. Ponce apologised in a call to the Tribune and offered to pay all hospital bills. She also confirmed that she is a first cousin of Mayor Corazon Villaruz.

The mayor has stopped the meals in all 22 schools. The contract itself remains in force, her legal officer said, until the laboratory has spoken.

=== Bantay Bayan | 2024-09-18
Who ate the children's money?

Thirty-one pesos. That is what the city pays Tres Hermanas for every plate, and we have asked three cooks in the market what one can put on a plate for it. They laughed.

Yesterday afternoon 160 children lay in the corridors because somebody had saved on ice. We do not believe in the power cut: the electric cooperative has told us that there was none on Monday, neither in the barangay of the kitchen nor anywhere else in town.

The contract was never put out to tender. It was signed in February 2023, three weeks after the firm had been registered at an address that belongs to the mayor's family.

Councilor Benjie Aragon has called for a special session tomorrow. He wants the books on the table, and he wants them before they, too, fall victim to a brownout.

Remember the cassava tragedy nine years ago, when three pupils in the next province never came home? After that we were promised inspectors. The city has one, for 22 kitchens. He was on leave.

=== facts
Some 160 pupils fell ill after the school lunch.
  Visayas Newswire: 162 Philippine pupils fall ill after school lunch
  Visayas Newswire: At least 162 pupils of a public elementary school in the central Philippines were treated for food poisoning on Tuesday
  The Panay Tribune: lunch sends scores of children to hospital in Santa Lourdes
  The Panay Tribune: classroom after classroom at Bagong Silang turned into a sickroom
  The Panay Tribune: By nightfall the city's three hospitals had registered 178 schoolchildren with cramps and vomiting
  Bantay Bayan: Yesterday afternoon 160 children lay in the corridors
The pupils ate a chicken dish.
  Visayas Newswire: after eating chicken stew and rice
  The Panay Tribune: It was the adobo
The meal was served under a city feeding programme.
  Visayas Newswire: served under a city feeding programme
  The Panay Tribune: the city's free midday meals
None of the children is in danger.
  Visayas Newswire: None of the children, aged six to 12, is in danger
  The Panay Tribune: Nobody's life is at risk, according to City Health Officer Marilou Estrella
All but nine children were sent home.
  Visayas Newswire: all but nine had been sent home by evening, said Dr Marilou Estrella
  The Panay Tribune: Most went home with a packet of rehydration salts
A few children stayed in hospital.
  Visayas Newswire: all but nine had been sent home
  The Panay Tribune: a handful were kept under observation
The pupils began to vomit 40 minutes after the meal.
  Visayas Newswire: The pupils of Bagong Silang Elementary School began to vomit about 40 minutes after the meal, teacher Rogelio Dimaano said
They went down like rows of dominoes.
  Visayas Newswire: "They went down like rows of dominoes," he told reporters
  The Panay Tribune: "Like rows of dominoes"
  The Panay Tribune: "They fell like rows of dominoes," principal Rogelio Dimaano said
Dimaano is a teacher.
  Visayas Newswire: teacher Rogelio Dimaano said
  The Panay Tribune: principal Rogelio Dimaano said
The food had been cooked the evening before.
  Visayas Newswire: The food had been cooked the evening before by Tres Hermanas Catering
  The Panay Tribune: Prepared on Monday night
Tres Hermanas cooked the food.
  Visayas Newswire: The food had been cooked the evening before by Tres Hermanas Catering
  The Panay Tribune: The kitchen belongs to Ligaya Ponce, whose Tres Hermanas
Tres Hermanas won the contract in June.
  Visayas Newswire: which won the contract in June
  The Panay Tribune: whose Tres Hermanas has since last year supplied the city's free midday meals
  Bantay Bayan: It was signed in February 2023
Whether the food was kept warm during a power cut.
  Visayas Newswire: was kept overnight without refrigeration during a power cut, an initial inquiry found
  The Panay Tribune: it had stood for hours in a kitchen in which the electricity had failed, Estrella's people established
  Bantay Bayan: We do not believe in the power cut
  Bantay Bayan: the electric cooperative has told us that there was none on Monday
Somebody had saved on ice.
  Bantay Bayan: somebody had saved on ice
The mayor suspended the programme.
  Visayas Newswire: Mayor Corazon Villaruz suspended the programme
  The Panay Tribune: The mayor has stopped the meals in all 22 schools
The programme feeds 14,000 children.
  Visayas Newswire: which feeds 14,000 children
The programme serves 22 schools.
  Visayas Newswire: in 22 schools
  The Panay Tribune: in all 22 schools
  Bantay Bayan: for 22 kitchens
Whether the contract was terminated.
  Visayas Newswire: terminated the contract
  The Panay Tribune: The contract itself remains in force, her legal officer said
The contract waits for the laboratory.
  The Panay Tribune: until the laboratory has spoken
Whether the firm belongs to a relative of the mayor.
  Visayas Newswire: She denied reports that the company belongs to a relative of hers
  The Panay Tribune: She also confirmed that she is a first cousin of Mayor Corazon Villaruz
Ponce owns the firm.
  Visayas Newswire: The owner of the firm, Ligaya Ponce
  The Panay Tribune: The kitchen belongs to Ligaya Ponce
Whether Ponce spoke.
  Visayas Newswire: The owner of the firm, Ligaya Ponce, could not be reached
  The Panay Tribune: Ponce apologised in a call to the Tribune
Ponce offered to pay the hospital bills.
  The Panay Tribune: offered to pay all hospital bills
Children died after eating cassava sweets in 2015.
  Visayas Newswire: In 2015, two children died in the neighbouring province after eating cassava sweets
  Bantay Bayan: the cassava tragedy nine years ago, when three pupils in the next province never came home
Jeepneys served as ambulances.
  The Panay Tribune: Jeepneys had to serve as ambulances
The city pays 31 pesos a plate.
  Bantay Bayan: Thirty-one pesos
  Bantay Bayan: That is what the city pays Tres Hermanas for every plate
The outlet asked three cooks.
  Bantay Bayan: we have asked three cooks in the market what one can put on a plate for it
The cooks laughed.
  Bantay Bayan: They laughed
There was no tender.
  Bantay Bayan: The contract was never put out to tender
The firm was registered three weeks before.
  Bantay Bayan: three weeks after the firm had been registered at an address
The address belongs to the mayor's family.
  Bantay Bayan: an address that belongs to the mayor's family
Aragon called for a special session.
  Bantay Bayan: Councilor Benjie Aragon has called for a special session tomorrow
Aragon wants to see the books.
  Bantay Bayan: He wants the books on the table
He wants them before they are lost.
  Bantay Bayan: he wants them before they, too, fall victim to a brownout
Inspectors were promised.
  Bantay Bayan: After that we were promised inspectors
The city has one inspector.
  Bantay Bayan: The city has one, for 22 kitchens
The inspector was on leave.
  Bantay Bayan: He was on leave
Somebody ate the children's money.
  Bantay Bayan: Who ate the children's money?

=== conflicts
name | Visayas Newswire: teacher Rogelio Dimaano | The Panay Tribune: principal Rogelio Dimaano
quotation | Visayas Newswire: They went down like rows of dominoes | The Panay Tribune: They fell like rows of dominoes
date | Visayas Newswire: in June | The Panay Tribune: since last year
date | Visayas Newswire: in June | Bantay Bayan: in February 2023
denial | Visayas Newswire: during a power cut | Bantay Bayan: there was none on Monday
denial | The Panay Tribune: the electricity had failed | Bantay Bayan: there was none on Monday
denial | Visayas Newswire: terminated the contract | The Panay Tribune: remains in force
denial | Visayas Newswire: denied reports that the company belongs to a relative of hers | The Panay Tribune: confirmed that she is a first cousin
denial | Visayas Newswire: could not be reached | The Panay Tribune: apologised in a call
figure | Visayas Newswire: two children died | Bantay Bayan: three pupils
