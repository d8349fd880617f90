Tainted infant formula

=== Southern Cross News | 2022-08-16 | wire
New Zealand dairy firm pulls infant formula after bacteria found in tins

WELLINGTON - New Zealand dairy company Waimarama Milk recalled six batches of infant formula on Tuesday after traces of a harmful bacterium were found in tins packed at its plant in Hawera.

The food safety ministry said three babies had fallen ill in Auckland and Hamilton. One of them remains in hospital in a stable condition.

The batches of Little Kiwi Stage 1 carry an expiry date of March 2024. About 44,000 tins were sold in New Zealand, and none was exported, Waimarama said.

"Any parent who has one of these tins should bring it back, opened or not," the company's managing director, Aroha Tipene, said.

Cronobacter, the bacterium found, can cause meningitis in newborns. It was detected in a routine check by the company's own laboratory on Friday, Tipene told Southern Cross News.

Trading in Waimarama shares was halted. The company, which is 60 percent owned by farmers, recalled butter in 2020 because of metal shavings.

=== The Waikato Mail | 2022-08-17
'I trusted that tin': mother's anguish as baby formula is taken off shelves

Seven-week-old Leo Hargreaves is doing better, and his mother has stopped crying. He is one of three infants who became sick after drinking Little Kiwi, the milk powder that Waimarama ordered back on Tuesday.

"I trusted that tin," Shelley Hargreaves, 29, said at the Waikato Hospital, where her son was treated for six days. All three children have since been sent home.

Some 44,000 tins from half a dozen batches have gone over the counter. Whoever owns one should return it, whether or not the seal is broken, said Tipene.

She could not say how the germ had got into the Hawera plant. It was not the company that discovered it, health officials noted: a doctor in Hamilton had a tin tested after he became suspicious.

The bug, which goes by the name of Cronobacter, may inflame the lining of the brain in the newly born.

Chemist Ravi Patel in Te Rapa had emptied his shelf by noon on Tuesday. It was the second time in two years that he had to send Waimarama goods back: in 2020, splinters of metal turned up in its butter.

=== Dairy Trade Monitor | 2022-08-18
Waimarama scare reaches Asia as China stops shipments

The recall announced by Waimarama on Monday is turning into an export problem. Chinese customs in Shanghai are holding two containers of Little Kiwi from the affected lots, which left Tauranga on 2 July, shipping papers show.

Beijing has stopped short of a general ban on New Zealand formula. Importers have been told to return the six batches in question, all with a best-before date of March 2024.

"Any parent who has one of these tins should bring it back, opened or not," managing director Aroha Tepania said.

The plant, which was built in 2009 and is the company's largest, never stopped running. A deep clean will be done line by line, the firm told farmers, who hold three fifths of its capital.

Waimarama's stock did trade on Tuesday. It ended 9.5 per cent lower at NZ$3.12, the worst close since the butter affair.

Rivals were quick to reassure buyers. Canterbury-based Alpine Nutrition said it had found no contamination in its own powder. Whole milk prices at Tuesday's auction hardly moved.

=== facts
Waimarama recalled six batches of infant formula
  Southern Cross News: New Zealand dairy firm pulls infant formula
  Southern Cross News: New Zealand dairy company Waimarama Milk recalled six batches of infant formula on Tuesday
  The Waikato Mail: baby formula is taken off shelves
  The Waikato Mail: the milk powder that Waimarama ordered back on Tuesday
  Dairy Trade Monitor: The recall announced by Waimarama on Monday
Bacteria were found in tins
  Southern Cross News: after bacteria found in tins
  Southern Cross News: after traces of a harmful bacterium were found in tins packed at its plant in Hawera
The plant is in Hawera
  Southern Cross News: tins packed at its plant in Hawera
  The Waikato Mail: the Hawera plant
Three babies fell ill
  Southern Cross News: three babies had fallen ill in Auckland and Hamilton
  The Waikato Mail: He is one of three infants who became sick after drinking Little Kiwi
One of the babies remains in hospital
  Southern Cross News: One of them remains in hospital in a stable condition
  The Waikato Mail: All three children have since been sent home
The batches expire in March 2024
  Southern Cross News: The batches of Little Kiwi Stage 1 carry an expiry date of March 2024
  Dairy Trade Monitor: all with a best-before date of March 2024
About 44,000 tins were sold
  Southern Cross News: About 44,000 tins were sold in New Zealand
  The Waikato Mail: Some 44,000 tins from half a dozen batches have gone over the counter
No tin was exported
  Southern Cross News: none was exported
  Dairy Trade Monitor: two containers of Little Kiwi from the affected lots, which left Tauranga on 2 July
Tipene said that parents should bring the tins back
  Southern Cross News: "Any parent who has one of these tins should bring it back, opened or not," the company's managing director, Aroha Tipene, said
  The Waikato Mail: Whoever owns one should return it, whether or not the seal is broken, said Tipene
  Dairy Trade Monitor: "Any parent who has one of these tins should bring it back, opened or not," managing director Aroha Tepania said
The bacterium is Cronobacter and can cause meningitis
  Southern Cross News: Cronobacter, the bacterium found, can cause meningitis in newborns
  The Waikato Mail: The bug, which goes by the name of Cronobacter, may inflame the lining of the brain in the newly born
The company's own laboratory detected it
  Southern Cross News: It was detected in a routine check by the company's own laboratory on Friday
  The Waikato Mail: It was not the company that discovered it
A doctor in Hamilton had a tin tested
  The Waikato Mail: a doctor in Hamilton had a tin tested
  The Waikato Mail: after he became suspicious
Tipene could not say how the germ got in
  The Waikato Mail: She could not say how the germ had got into the Hawera plant
Trading in Waimarama shares was halted
  Southern Cross News: Trading in Waimarama shares was halted
  Dairy Trade Monitor: Waimarama's stock did trade on Tuesday
The stock ended 9.5 per cent lower
  Dairy Trade Monitor: It ended 9.5 per cent lower at NZ$3.12
  Dairy Trade Monitor: the worst close since the butter affair
Farmers own 60 percent
  Southern Cross News: The company, which is 60 percent owned by farmers
  Dairy Trade Monitor: who hold three fifths of its capital
Waimarama recalled butter in 2020 over metal
  Southern Cross News: recalled butter in 2020 because of metal shavings
  The Waikato Mail: in 2020, splinters of metal turned up in its butter
Leo Hargreaves is doing better
  The Waikato Mail: Seven-week-old Leo Hargreaves is doing better
His mother has stopped crying
  The Waikato Mail: his mother has stopped crying
Shelley Hargreaves said that she trusted that tin
  The Waikato Mail: 'I trusted that tin'
  The Waikato Mail: "I trusted that tin," Shelley Hargreaves, 29, said at the Waikato Hospital
Leo was treated for six days
  The Waikato Mail: where her son was treated for six days
Patel had emptied his shelf by noon
  The Waikato Mail: Chemist Ravi Patel in Te Rapa had emptied his shelf by noon on Tuesday
It was the second time Patel sent goods back
  The Waikato Mail: It was the second time in two years that he had to send Waimarama goods back
The scare reaches Asia
  Dairy Trade Monitor: Waimarama scare reaches Asia
  Dairy Trade Monitor: is turning into an export problem
China holds containers of the formula
  Dairy Trade Monitor: China stops shipments
  Dairy Trade Monitor: Chinese customs in Shanghai are holding two containers of Little Kiwi
Beijing did not impose a general ban
  Dairy Trade Monitor: Beijing has stopped short of a general ban on New Zealand formula
Importers must return the batches
  Dairy Trade Monitor: Importers have been told to return the six batches in question
The plant was built in 2009 and is the largest
  Dairy Trade Monitor: which was built in 2009
  Dairy Trade Monitor: is the company's largest
The plant never stopped running
  Dairy Trade Monitor: The plant, which was built in 2009 and is the company's largest, never stopped running
A deep clean will be done
  Dairy Trade Monitor: A deep clean will be done line by line
Rivals reassured buyers
  Dairy Trade Monitor: Rivals were quick to reassure buyers
Alpine found no contamination in its powder
  Dairy Trade Monitor: it had found no contamination in its own powder
Whole milk prices hardly moved
  Dairy Trade Monitor: Whole milk prices at Tuesday's auction hardly moved

=== conflicts
date | Southern Cross News: on Tuesday after | Dairy Trade Monitor: on Monday
date | The Waikato Mail: back on Tuesday | Dairy Trade Monitor: on Monday
denial | Southern Cross News: remains in hospital | The Waikato Mail: have since been sent home
denial | Southern Cross News: none was exported | Dairy Trade Monitor: left Tauranga on 2 July
denial | Southern Cross News: by the company's own laboratory | The Waikato Mail: was not the company that discovered it
denial | Southern Cross News: was halted | Dairy Trade Monitor: did trade on Tuesday
name | Southern Cross News: Aroha Tipene | Dairy Trade Monitor: Aroha Tepania
