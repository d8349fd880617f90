Ceasefire talks for Sudan's Kordeb region in Djibouti

=== Horn News Agency | 2024-06-03 | wire
Sudanese army, rebels agree five-day truce in Kordeb after talks in Djibouti

DJIBOUTI, June 3 (Horn News Agency) - Sudan's army and the rebels of the Kordeb Liberation Front agreed on Monday to stop fighting for five days so that food can reach the besieged town of Um Salam, mediators said.

The truce will begin at 6 p.m. local time on Wednesday, said Fatouma Guelleh, the African Union's envoy, who chaired the talks. About 140 lorries of the World Food Programme are waiting at El Daein.

"It is a small door, but it is open," Guelleh told reporters.

The army's chief negotiator, Major General Osman Badri, said that his men would hold their fire "as long as the other side does". The front had earlier demanded that government troops withdraw from the airfield, but it dropped the condition on Sunday.

Some 80,000 people are trapped in Um Salam, which has been cut off since February. Doctors at its only hospital say at least 212 children have died of hunger. The government disputes the number.

An earlier truce, brokered by Saudi Arabia in April, collapsed after nine hours. Each side accused the other of having fired first. A round of talks on a lasting peace is planned for July.

=== The Nile Gazette | 2024-06-04
'A small door': guns to fall silent round starving town

For five days, if the promises given in Djibouti are kept, nobody will shoot in Kordeb. The generals and the insurgents settled on this yesterday after a week of haggling, during which they never once sat at the same table.

What tipped the scales was a concession. The rebels no longer insist that the soldiers vacate the airport; their delegate, Idris Haroun, said that the hungry could not wait for runways.

From Wednesday evening at six, therefore, the road to Um Salam should be passable. A convoy of some 140 trucks, laden with sorghum and oil, stands ready. Roughly eighty thousand inhabitants have been encircled there since January, and physicians have counted more than 200 boys and girls who starved. The government has not contested that figure.

Ms Guelleh, who mediated for the African Union, spoke of "a small door, but an open one". Major General Osman Badri was cooler: the army would keep to the agreement so long as its adversary did.

Scepticism is in order. The Saudi ceasefire of this spring lasted barely nine hours, and nobody has owned up to the first shot.

=== Africa Daily Brief | 2024-06-04
What we know about the Kordeb truce

Who agreed? Khartoum's army and the KLF, which has been besieging nobody, as it likes to stress: it is the army that surrounds Um Salam and the front that defends it.

On what? On a pause of five days, starting on Wednesday at 8 p.m. Aid lorries are to pass the checkpoints unsearched, which is new. The front abandoned its call for the troops to leave the airfield.

Who brokered it? Fatouma Guelleh of Djibouti, 61, a former judge who has represented the United Nations in the region for two years. "It's a small door, but it is open," she said.

Will it hold? The last one, negotiated in Jeddah in April, broke down within hours. Major-General Omar Badri, who speaks for the army, has promised that his soldiers will not shoot unless they are shot at. Analyst Ruth Adeyemi of the Nairobi Institute gives it "three days, with luck".

What next? Delegations are to return in July, to talk about peace. The World Food Programme says that it needs $60 million by then, and has received $11 million.

=== facts
The army and the rebels agreed a five-day truce
  Horn News Agency: Sudanese army, rebels agree five-day truce in Kordeb
  Horn News Agency: Sudan's army and the rebels of the Kordeb Liberation Front agreed on Monday to stop fighting for five days
  The Nile Gazette: guns to fall silent round starving town
  The Nile Gazette: The generals and the insurgents settled on this yesterday
  The Nile Gazette: For five days, if the promises given in Djibouti are kept, nobody will shoot in Kordeb
  Africa Daily Brief: Who agreed? Khartoum's army and the KLF
  Africa Daily Brief: On a pause of five days
The talks lasted a week
  The Nile Gazette: after a week of haggling
The parties never sat at the same table
  The Nile Gazette: they never once sat at the same table
The truce begins at 6 p.m. on Wednesday
  Horn News Agency: The truce will begin at 6 p.m. local time on Wednesday
  The Nile Gazette: From Wednesday evening at six
  Africa Daily Brief: starting on Wednesday at 8 p.m.
Food shall reach Um Salam
  Horn News Agency: food can reach the besieged town of Um Salam
  The Nile Gazette: the road to Um Salam should be passable
Guelleh mediated for the African Union
  Horn News Agency: Fatouma Guelleh, the African Union's envoy, who chaired the talks
  The Nile Gazette: Ms Guelleh, who mediated for the African Union
  Africa Daily Brief: Who brokered it? Fatouma Guelleh of Djibouti, 61
Guelleh is the envoy of the African Union
  Horn News Agency: Fatouma Guelleh, the African Union's envoy
  The Nile Gazette: mediated for the African Union
  Africa Daily Brief: who has represented the United Nations in the region for two years
Guelleh is a former judge
  Africa Daily Brief: a former judge
140 lorries are waiting
  Horn News Agency: About 140 lorries of the World Food Programme are waiting at El Daein
  The Nile Gazette: A convoy of some 140 trucks, laden with sorghum and oil, stands ready
Guelleh spoke of a small door that is open
  Horn News Agency: "It is a small door, but it is open," Guelleh told reporters
  The Nile Gazette: 'A small door'
  The Nile Gazette: spoke of "a small door, but an open one"
  Africa Daily Brief: "It's a small door, but it is open," she said
The army will hold its fire as long as the other side does
  Horn News Agency: The army's chief negotiator, Major General Osman Badri, said that his men would hold their fire "as long as the other side does"
  The Nile Gazette: Major General Osman Badri was cooler: the army would keep to the agreement so long as its adversary did
  Africa Daily Brief: Major-General Omar Badri, who speaks for the army, has promised that his soldiers will not shoot unless they are shot at
Badri was cooler
  The Nile Gazette: Major General Osman Badri was cooler
The front had demanded that troops withdraw from the airfield
  Horn News Agency: The front had earlier demanded that government troops withdraw from the airfield
The front dropped the demand
  Horn News Agency: it dropped the condition on Sunday
  The Nile Gazette: The rebels no longer insist that the soldiers vacate the airport
  Africa Daily Brief: The front abandoned its call for the troops to leave the airfield
The concession tipped the scales
  The Nile Gazette: What tipped the scales was a concession
Haroun: the hungry cannot wait for runways
  The Nile Gazette: their delegate, Idris Haroun, said that the hungry could not wait for runways
80,000 people are trapped in Um Salam
  Horn News Agency: Some 80,000 people are trapped in Um Salam
  The Nile Gazette: Roughly eighty thousand inhabitants have been encircled there since January
Um Salam has been cut off since February
  Horn News Agency: which has been cut off since February
  The Nile Gazette: have been encircled there since January
At least 212 children have died of hunger
  Horn News Agency: Doctors at its only hospital say at least 212 children have died of hunger
  The Nile Gazette: physicians have counted more than 200 boys and girls who starved
The government disputes the number
  Horn News Agency: The government disputes the number
  The Nile Gazette: The government has not contested that figure
The truce of April collapsed after nine hours
  Horn News Agency: An earlier truce, brokered by Saudi Arabia in April, collapsed after nine hours
  The Nile Gazette: The Saudi ceasefire of this spring lasted barely nine hours
  Africa Daily Brief: The last one, negotiated in Jeddah in April, broke down within hours
Each side accused the other of having fired first
  Horn News Agency: Each side accused the other of having fired first
  The Nile Gazette: nobody has owned up to the first shot
Talks on a lasting peace are planned for July
  Horn News Agency: A round of talks on a lasting peace is planned for July
  Africa Daily Brief: Delegations are to return in July, to talk about peace
Scepticism is in order
  The Nile Gazette: Scepticism is in order
The army surrounds Um Salam and the front defends it
  Africa Daily Brief: it is the army that surrounds Um Salam and the front that defends it
Aid lorries pass the checkpoints unsearched
  Africa Daily Brief: Aid lorries are to pass the checkpoints unsearched
Adeyemi gives the truce three days
  Africa Daily Brief: Analyst Ruth Adeyemi of the Nairobi Institute gives it "three days, with luck"
The World Food Programme needs $60 million
  Africa Daily Brief: The World Food Programme says that it needs $60 million by then
The World Food Programme has received $11 million
  Africa Daily Brief: has received $11 million
The unsearched passage is new
  Africa Daily Brief: which is new
The front says that it has been besieging nobody
  Africa Daily Brief: which has been besieging nobody, as it likes to stress

=== conflicts
date | Horn News Agency: at 6 p.m. | Africa Daily Brief: at 8 p.m.
date | The Nile Gazette: evening at six | Africa Daily Brief: at 8 p.m.
date | Horn News Agency: since February | The Nile Gazette: since January
denial | Horn News Agency: disputes the number | The Nile Gazette: has not contested that figure
name | Horn News Agency: Osman Badri | Africa Daily Brief: Omar Badri
name | The Nile Gazette: Osman Badri | Africa Daily Brief: Omar Badri
name | Horn News Agency: the African Union's envoy | Africa Daily Brief: represented the United Nations
name | The Nile Gazette: mediated for the African Union | Africa Daily Brief: represented the United Nations
quotation | Horn News Agency: but it is open | The Nile Gazette: but an open one
quotation | The Nile Gazette: but an open one | Africa Daily Brief: but it is open
