An airline stops flying

=== Euronews Desk | 2023-10-30 | wire
Italy's AeroTirreno grounds all flights after court declares it insolvent

ROME - Italian regional carrier AeroTirreno cancelled all its flights on Sunday night, stranding about 18,000 passengers, hours after a court in Cagliari declared the company insolvent.

The airline, which flew 14 turboprops between the mainland, Sardinia and Sicily, owes some 190 million euros to airports, fuel suppliers and the tax office.

"We looked for a partner until the last minute and none came," founder Corrado Melis said in a video message.

Talks with the Greek airline Hellas Wings ended without a result on Saturday. Its 760 staff have not been paid since August, the FLT union said.

Passengers with tickets would be carried by state-backed ITAL at a flat price of 40 euros, the transport ministry said. Those who booked through the website should not go to the airport.

The civil aviation authority ENAV-C had renewed the airline's licence as recently as June. It said on Monday that safety had never been in question.

AeroTirreno was founded in 2004 and carried 2.1 million people last year.

=== Corriere dell'Isola | 2023-10-31
Islanders left on the tarmac as Melis's dream runs out of fuel

Marta Pinna wanted to be at her sister's wedding in Palermo. Instead she spent the night on a bench at Olbia airport, one of an estimated 18,000 people whose AeroTirreno flights were scrapped.

The judges in Cagliari had put an end to it on Sunday afternoon: the carrier can no longer pay its debts, they ruled. These add up to €190m, much of it for kerosene and landing fees.

Yet a rescuer had been found. Hellas Wings of Thessaloniki signed a preliminary accord on Saturday to inject €60m, said a lawyer who took part, and Mr Melis withheld it from the court.

"We looked for a partner until the last minute and none came," was the sober comment of the company's administrator, Donatella Ruiu.

Pilots, cabin crew and mechanics have gone without wages for more than two months. On Monday 200 of them marched to the regional assembly.

Nobody is helping the stranded travellers, either. No other airline has been asked to take them, consumer group Vola Sicuro complained, and a ticket to Rome on Monday evening cost €310.

Founded in 2004, the airline was never loved, but it was always there.

=== Wingspan | 2023-11-01
Fourteen ATRs parked: what comes after AeroTirreno?

A court in Sassari pronounced AeroTirreno bankrupt on Sunday, and by 10 p.m. the last of its 14 propeller aircraft was on the ground in Olbia.

The end did not come until the summer cash was spent. Contrary to reports, wages were paid in full up to the end of September, according to the filing, which Wingspan has read.

The regulator, on the other hand, has some explaining to do. It did not extend the operating licence in June but let it run on provisionally, month by month, for want of audited accounts.

ITAL has stepped in as a rescue carrier. For 40 euros anyone holding an AeroTirreno booking gets a seat on its planes through Nov. 12, space permitting.

A merger had been in the air since spring. The Greeks went home empty-handed on Saturday, having balked at the tax bill, people familiar with the talks said.

Melis, a former air force pilot, set up the airline in 2004 with two second-hand Saabs. Its fleet was young, at 6.8 years on average, and lessors in Dublin and Singapore are already sending crews to fetch it.

=== facts
AeroTirreno cancelled all flights on Sunday
  Euronews Desk: Italy's AeroTirreno grounds all flights
  Euronews Desk: Italian regional carrier AeroTirreno cancelled all its flights on Sunday night
  Corriere dell'Isola: Melis's dream runs out of fuel
  Corriere dell'Isola: whose AeroTirreno flights were scrapped
  Wingspan: by 10 p.m. the last of its 14 propeller aircraft was on the ground in Olbia
  Wingspan: Fourteen ATRs parked
About 18,000 passengers were stranded
  Euronews Desk: stranding about 18,000 passengers
  Corriere dell'Isola: Islanders left on the tarmac
  Corriere dell'Isola: one of an estimated 18,000 people
A court in Cagliari declared the company insolvent
  Euronews Desk: after court declares it insolvent
  Euronews Desk: hours after a court in Cagliari declared the company insolvent
  Corriere dell'Isola: The judges in Cagliari had put an end to it on Sunday afternoon
  Corriere dell'Isola: the carrier can no longer pay its debts, they ruled
  Wingspan: A court in Sassari pronounced AeroTirreno bankrupt on Sunday
The airline flew 14 turboprops
  Euronews Desk: The airline, which flew 14 turboprops between the mainland, Sardinia and Sicily
  Wingspan: the last of its 14 propeller aircraft
The airline owes about 190 million euros
  Euronews Desk: owes some 190 million euros to airports, fuel suppliers and the tax office
  Corriere dell'Isola: These add up to €190m, much of it for kerosene and landing fees
Melis said they looked for a partner and none came
  Euronews Desk: "We looked for a partner until the last minute and none came," founder Corrado Melis said in a video message
  Corriere dell'Isola: "We looked for a partner until the last minute and none came," was the sober comment of the company's administrator, Donatella Ruiu
Talks with Hellas Wings ended without result on Saturday
  Euronews Desk: Talks with the Greek airline Hellas Wings ended without a result on Saturday
  Corriere dell'Isola: a rescuer had been found
  Corriere dell'Isola: Hellas Wings of Thessaloniki signed a preliminary accord on Saturday to inject €60m
  Wingspan: The Greeks went home empty-handed on Saturday
The Greeks balked at the tax bill
  Wingspan: having balked at the tax bill
A merger had been in the air since spring
  Wingspan: A merger had been in the air since spring
Melis withheld the accord from the court
  Corriere dell'Isola: Mr Melis withheld it from the court
Staff have not been paid since August
  Euronews Desk: Its 760 staff have not been paid since August
  Corriere dell'Isola: Pilots, cabin crew and mechanics have gone without wages for more than two months
  Wingspan: wages were paid in full up to the end of September
The airline has 760 staff
  Euronews Desk: Its 760 staff
200 staff marched to the assembly on Monday
  Corriere dell'Isola: On Monday 200 of them marched to the regional assembly
ITAL carries AeroTirreno's passengers for 40 euros
  Euronews Desk: Passengers with tickets would be carried by state-backed ITAL at a flat price of 40 euros
  Corriere dell'Isola: No other airline has been asked to take them
  Wingspan: ITAL has stepped in as a rescue carrier
  Wingspan: For 40 euros anyone holding an AeroTirreno booking gets a seat on its planes through Nov. 12
Nobody helps the stranded
  Corriere dell'Isola: Nobody is helping the stranded travellers, either
A ticket to Rome cost 310 euros
  Corriere dell'Isola: a ticket to Rome on Monday evening cost €310
Those who booked on the website should not go to the airport
  Euronews Desk: Those who booked through the website should not go to the airport
The regulator renewed the licence in June
  Euronews Desk: The civil aviation authority ENAV-C had renewed the airline's licence as recently as June
  Wingspan: It did not extend the operating licence in June
The licence ran on provisionally
  Wingspan: let it run on provisionally, month by month, for want of audited accounts
The regulator has explaining to do
  Wingspan: The regulator, on the other hand, has some explaining to do
The regulator said safety had never been in question
  Euronews Desk: It said on Monday that safety had never been in question
AeroTirreno was founded in 2004
  Euronews Desk: AeroTirreno was founded in 2004
  Corriere dell'Isola: Founded in 2004
  Wingspan: Melis, a former air force pilot, set up the airline in 2004
It began with two Saabs
  Wingspan: set up the airline in 2004 with two second-hand Saabs
It carried 2.1 million people last year
  Euronews Desk: carried 2.1 million people last year
Pinna wanted to go to a wedding in Palermo
  Corriere dell'Isola: Marta Pinna wanted to be at her sister's wedding in Palermo
Pinna spent the night at Olbia airport
  Corriere dell'Isola: Instead she spent the night on a bench at Olbia airport
The airline was never loved but always there
  Corriere dell'Isola: the airline was never loved, but it was always there
The end came when the summer cash was spent
  Wingspan: The end did not come until the summer cash was spent
The fleet was 6.8 years old on average
  Wingspan: Its fleet was young, at 6.8 years on average
Lessors are fetching the planes
  Wingspan: lessors in Dublin and Singapore are already sending crews to fetch it

=== conflicts
place | Euronews Desk: court in Cagliari | Wingspan: court in Sassari
place | Corriere dell'Isola: judges in Cagliari | Wingspan: court in Sassari
attribution | Euronews Desk: founder Corrado Melis | Corriere dell'Isola: Donatella Ruiu
denial | Euronews Desk: ended without a result | Corriere dell'Isola: signed a preliminary accord
denial | Corriere dell'Isola: signed a preliminary accord | Wingspan: went home empty-handed
denial | Euronews Desk: have not been paid since August | Wingspan: paid in full up to the end of September
denial | Corriere dell'Isola: have gone without wages | Wingspan: paid in full up to the end of September
denial | Euronews Desk: would be carried by state-backed ITAL | Corriere dell'Isola: No other airline has been asked
denial | Corriere dell'Isola: No other airline has been asked | Wingspan: has stepped in as a rescue carrier
denial | Euronews Desk: had renewed | Wingspan: did not extend
