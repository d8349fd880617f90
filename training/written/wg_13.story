Poisoned cough syrup in Central Asia

=== Steppe News Agency | 2023-03-16 | wire
Kazakh court jails six over cough syrup that killed 31 children

ALMATY, March 15 - A court in the Kazakh city of Taraz on Wednesday sentenced six people to between four and 18 years in prison over a contaminated cough syrup from India which led to the deaths of 31 children.

The heaviest sentence went to Rustam Abilov, the importer's director, who had pleaded not guilty. Judge Aigul Seitova said he had known since August 2021 that the syrup contained a toxic solvent and had sold it nonetheless.

Abilov, 49, listened without emotion. His lawyer said that he would not appeal.

The court also convicted Marat Dosov, a former deputy head of the drugs inspectorate, of accepting a bribe of $33,000 to waive tests. A seventh defendant, the pharmacist Olga Kim, was acquitted.

"My daughter took a spoonful for her cold, and nine days later we buried her," a mother, Saltanat Umarova, said outside the court. Parents had demanded life terms.

The manufacturer, Varuna Remedies of Gujarat, has paid the families nothing. It has always denied that the bottles left its factory in that state.

The deaths occurred between October 2021 and January 2022.

=== Taraz Today | 2023-03-16
18 years for the man who kept silent

No muscle moved in the face of Rustam Abilov as the judge read for two hours and ten minutes. Eighteen years he is to spend behind bars, because he put profit above the lives of children, and he will fight the verdict, his defender Erlan Tokayev announced on the steps.

The businessman did not learn of the poison until January 2022, the court found, when the first lots were already in the pharmacies; but then he did not call back a single bottle.

Five others must go to prison as well. Among them is Marat Dosov, once the number two at the authority which has to control medicines. For thirty-three thousand dollars he had dispensed with the laboratory.

Pharmacist Olga Kim left the glass box as a free woman. She had not been able to know what she was selling, the judge held.

"My daughter took one spoon for her cough, and nine days later we buried her," said Saltanat Umarova, 29, holding up a photograph. Like other parents of the 31 victims, she had hoped that the culprits would never come out again.

They have not seen a rupee from the Indian producer, who maintains that its syrup was clean when it was shipped.

=== Pharma Insight India | 2023-03-17
Varuna settles with Kazakh families, keeps licence

Varuna Remedies, the Punjab drugmaker whose syrup was linked to child deaths in Kazakhstan, transferred $2.1 million to the parents in February, a spokesman said on Thursday.

The payment does not amount to an admission of guilt, he stressed. "Our product was safe when it left our gates."

A Kazakh court on Tuesday handed down prison terms of up to 18 years to six people, none of them an employee of the firm. The pharmacist Olga Kim was given four years.

Indian inspectors had found no fault with the plant in 2022. But samples drawn in Taraz contained diethylene glycol, which is used in brake fluid, in a concentration of 21 per cent.

It is the third such scandal in two years. In Gambia and Uzbekistan, children died after drinking syrups of other Indian makers.

New Delhi has since June made tests compulsory for every batch that is exported.

=== facts
A Kazakh court sentenced six people to prison.
  Steppe News Agency: Kazakh court jails six
  Steppe News Agency: A court in the Kazakh city of Taraz on Wednesday sentenced six people to between four and 18 years in prison
  Taraz Today: Five others must go to prison as well
  Pharma Insight India: A Kazakh court on Tuesday handed down prison terms of up to 18 years to six people
31 children died from the syrup.
  Steppe News Agency: cough syrup that killed 31 children
  Steppe News Agency: a contaminated cough syrup from India which led to the deaths of 31 children
  Taraz Today: the 31 victims
  Pharma Insight India: whose syrup was linked to child deaths in Kazakhstan
Abilov got 18 years.
  Steppe News Agency: The heaviest sentence went to Rustam Abilov, the importer's director
  Taraz Today: 18 years for the man who kept silent
  Taraz Today: Eighteen years he is to spend behind bars
Abilov had pleaded not guilty.
  Steppe News Agency: who had pleaded not guilty
When Abilov knew of the poison.
  Steppe News Agency: he had known since August 2021 that the syrup contained a toxic solvent
  Taraz Today: The businessman did not learn of the poison until January 2022
He sold the syrup nonetheless.
  Steppe News Agency: had sold it nonetheless
  Taraz Today: he did not call back a single bottle
He put profit above lives.
  Taraz Today: he put profit above the lives of children
Abilov showed no emotion.
  Steppe News Agency: Abilov, 49, listened without emotion
  Taraz Today: No muscle moved in the face of Rustam Abilov
The judge read for over two hours.
  Taraz Today: the judge read for two hours and ten minutes
Abilov will appeal.
  Steppe News Agency: His lawyer said that he would not appeal
  Taraz Today: he will fight the verdict, his defender Erlan Tokayev announced on the steps
Dosov took a bribe to waive tests.
  Steppe News Agency: The court also convicted Marat Dosov, a former deputy head of the drugs inspectorate, of accepting a bribe of $33,000 to waive tests
  Taraz Today: For thirty-three thousand dollars he had dispensed with the laboratory
Dosov was the deputy head of the inspectorate.
  Steppe News Agency: Marat Dosov, a former deputy head of the drugs inspectorate
  Taraz Today: Marat Dosov, once the number two at the authority which has to control medicines
Kim was acquitted.
  Steppe News Agency: A seventh defendant, the pharmacist Olga Kim, was acquitted
  Taraz Today: Pharmacist Olga Kim left the glass box as a free woman
  Pharma Insight India: The pharmacist Olga Kim was given four years
She could not know what she sold.
  Taraz Today: She had not been able to know what she was selling
Umarova: nine days later we buried her.
  Steppe News Agency: "My daughter took a spoonful for her cold, and nine days later we buried her," a mother, Saltanat Umarova, said outside the court
  Taraz Today: "My daughter took one spoon for her cough, and nine days later we buried her," said Saltanat Umarova
Parents wanted life terms.
  Steppe News Agency: Parents had demanded life terms
  Taraz Today: Like other parents of the 31 victims, she had hoped that the culprits would never come out again
The manufacturer has paid the families.
  Steppe News Agency: The manufacturer, Varuna Remedies of Gujarat, has paid the families nothing
  Taraz Today: They have not seen a rupee from the Indian producer
  Pharma Insight India: Varuna settles with Kazakh families
  Pharma Insight India: Varuna Remedies, the Punjab drugmaker whose syrup was linked to child deaths in Kazakhstan, transferred $2.1 million to the parents in February
The manufacturer says its syrup was clean.
  Steppe News Agency: It has always denied that the bottles left its factory in that state
  Taraz Today: who maintains that its syrup was clean when it was shipped
  Pharma Insight India: "Our product was safe when it left our gates."
The deaths fell between October 2021 and January 2022.
  Steppe News Agency: The deaths occurred between October 2021 and January 2022
The manufacturer comes from Gujarat.
  Steppe News Agency: The manufacturer, Varuna Remedies of Gujarat
  Pharma Insight India: Varuna Remedies, the Punjab drugmaker
The firm keeps its licence.
  Pharma Insight India: keeps licence
The payment is no admission of guilt.
  Pharma Insight India: The payment does not amount to an admission of guilt
None of the convicted works for the firm.
  Pharma Insight India: none of them an employee of the firm
Indian inspectors found no fault.
  Pharma Insight India: Indian inspectors had found no fault with the plant in 2022
Samples contained diethylene glycol.
  Pharma Insight India: samples drawn in Taraz contained diethylene glycol, which is used in brake fluid, in a concentration of 21 per cent
  Steppe News Agency: the syrup contained a toxic solvent
It is the third scandal.
  Pharma Insight India: It is the third such scandal in two years
Children died in Gambia and Uzbekistan.
  Pharma Insight India: In Gambia and Uzbekistan, children died after drinking syrups of other Indian makers
India tests all exports since June.
  Pharma Insight India: New Delhi has since June made tests compulsory for every batch that is exported

=== conflicts
date | Steppe News Agency: on Wednesday sentenced | Pharma Insight India: on Tuesday handed down
date | Steppe News Agency: had known since August 2021 | Taraz Today: did not learn of the poison until January 2022
denial | Steppe News Agency: would not appeal | Taraz Today: will fight the verdict
denial | Steppe News Agency: was acquitted | Pharma Insight India: was given four years
denial | Taraz Today: left the glass box as a free woman | Pharma Insight India: was given four years
denial | Steppe News Agency: has paid the families nothing | Pharma Insight India: transferred $2.1 million to the parents
denial | Taraz Today: have not seen a rupee | Pharma Insight India: transferred $2.1 million to the parents
quotation | Steppe News Agency: took a spoonful for her cold | Taraz Today: took one spoon for her cough
place | Steppe News Agency: of Gujarat | Pharma Insight India: the Punjab drugmaker
