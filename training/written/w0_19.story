Irish prison officers walk out after a death

=== Liffey Press | 2025-01-21 | wire
Irish prison officers stop work after inmate found dead in cell

DUBLIN (LP) - Prison officers at Ireland's second-largest jail stopped work for four hours on Tuesday after an inmate was found dead in a cell which he shared with three others.

Dean Corrigan, 23, who was awaiting trial for burglary, was discovered by an officer at 5.20 a.m. in Cloonmore Prison, outside Limerick. Gardai are treating the death as suspicious. A post-mortem was to be carried out later on Tuesday.

The Prison Officers' Association said that one officer had been in charge of 58 men on the landing overnight. "This was a tragedy that we warned of," its general secretary, Karen Tuohy, said.

Justice Minister Conor Lavelle appealed to the officers to return to their posts and said that 120 recruits would be hired this year.

Soldiers were not deployed, the prison service said, and prisoners were kept in their cells. Visits were cancelled until Thursday.

There were 31 deaths in Irish prisons last year, up from 20 in 2023, according to the inspector of prisons.

=== The Shannon Echo | 2025-01-22
'He was in for a bicycle': mother's grief as staff walk out at Cloonmore

Dean Corrigan's mother was making his bed for the bail hearing on Friday when two guards rang her doorbell in Moyross.

Her son, 23, had been lying lifeless on a mattress on the floor of a cell for four since some time before dawn. A fellow prisoner noticed that he was cold and raised the alarm. The guards believe that he did not die a natural death.

"He was in for a bicycle. A bicycle," Bernie Corrigan said. He had not been convicted of anything.

His death brought the Limerick jail to a standstill: from eight until noon the staff stood outside in the sleet. On the night in question, a single warder had had to look after 58 prisoners, claims their union. "This is a tragedy that we warned of," said its president, Gerry Hanley.

Members of the Defence Forces stood in for them in the watchtowers, a source in the prison told the Echo.

Minister Conor Lavelle urged the strikers to go back to work. He also held out the prospect of 210 additional officers before the end of the year.

=== Dublin Daily Star | 2025-01-22
JAIL DEATH: CELLMATE QUIZZED

Detectives have questioned a notorious criminal about the death of a young Limerick man in Cloonmore Prison.

Jason "Spike" Devane, 38, who is doing nine years for attempted murder, shared the overcrowded cell with Dean Corrigan, who was found dead in the early hours of Tuesday. The two had argued over a phone, sources said. Devane has not been arrested.

State pathologist Dr Aoife Brennan finished her examination last night, and the results will not be made public for now.

The tragedy comes seven months after father-of-two Mark Lyons, 31, was beaten to death in the same wing. His killer got life in November.

Governor Patricia Moran is under pressure to explain why a man accused of stealing a bike was locked up with a violent offender. She did not answer our calls.

Opposition TD Sinead Kehoe called for the resignation of the Justice Minister. "He has been warned and warned again," she said.

Last year, 31 people died in the country's jails.

=== facts
Prison officers stopped work.
  Liffey Press: Irish prison officers stop work
  Liffey Press: Prison officers at Ireland's second-largest jail stopped work for four hours on Tuesday
  The Shannon Echo: staff walk out at Cloonmore
  The Shannon Echo: His death brought the Limerick jail to a standstill
  The Shannon Echo: from eight until noon the staff stood outside in the sleet
They stopped work because of the death.
  Liffey Press: after an inmate was found dead in a cell which he shared with three others
  The Shannon Echo: His death brought the Limerick jail to a standstill
Corrigan was found dead in his cell.
  Liffey Press: after inmate found dead in cell
  Liffey Press: an inmate was found dead in a cell which he shared with three others
  Liffey Press: Dean Corrigan, 23, who was awaiting trial for burglary, was discovered by an officer at 5.20 a.m. in Cloonmore Prison
  The Shannon Echo: Her son, 23, had been lying lifeless on a mattress on the floor of a cell for four
  Dublin Daily Star: Dean Corrigan, who was found dead in the early hours of Tuesday
He shared the cell with three others.
  Liffey Press: which he shared with three others
  The Shannon Echo: a cell for four
Who found him.
  Liffey Press: was discovered by an officer at 5.20 a.m.
  The Shannon Echo: A fellow prisoner noticed that he was cold and raised the alarm
He was awaiting trial.
  Liffey Press: who was awaiting trial for burglary
  The Shannon Echo: He had not been convicted of anything
He was in prison over a bicycle.
  The Shannon Echo: 'He was in for a bicycle'
  The Shannon Echo: "He was in for a bicycle. A bicycle," Bernie Corrigan said
  Dublin Daily Star: a man accused of stealing a bike
The police treat the death as suspicious.
  Liffey Press: Gardai are treating the death as suspicious
  The Shannon Echo: The guards believe that he did not die a natural death
A post-mortem was to be carried out.
  Liffey Press: A post-mortem was to be carried out later on Tuesday
The pathologist finished the examination.
  Dublin Daily Star: State pathologist Dr Aoife Brennan finished her examination last night
The results will not be public.
  Dublin Daily Star: the results will not be made public for now
One officer was in charge of 58 prisoners, the union said.
  Liffey Press: The Prison Officers' Association said that one officer had been in charge of 58 men on the landing overnight
  The Shannon Echo: On the night in question, a single warder had had to look after 58 prisoners, claims their union
A union leader said that they had warned of the tragedy.
  Liffey Press: "This was a tragedy that we warned of," its general secretary, Karen Tuohy, said
  The Shannon Echo: "This is a tragedy that we warned of," said its president, Gerry Hanley
The minister appealed to the officers to return.
  Liffey Press: Justice Minister Conor Lavelle appealed to the officers to return to their posts
  The Shannon Echo: Minister Conor Lavelle urged the strikers to go back to work
The minister promised new officers this year.
  Liffey Press: 120 recruits would be hired this year
  The Shannon Echo: He also held out the prospect of 210 additional officers before the end of the year
Whether soldiers were deployed.
  Liffey Press: Soldiers were not deployed, the prison service said
  The Shannon Echo: Members of the Defence Forces stood in for them in the watchtowers, a source in the prison told the Echo
Prisoners were kept in their cells.
  Liffey Press: prisoners were kept in their cells
Visits were cancelled.
  Liffey Press: Visits were cancelled until Thursday
There were 31 deaths in prisons last year.
  Liffey Press: There were 31 deaths in Irish prisons last year
  Dublin Daily Star: Last year, 31 people died in the country's jails
There were 20 deaths in 2023.
  Liffey Press: up from 20 in 2023
The mother was making his bed when the police came.
  The Shannon Echo: Dean Corrigan's mother was making his bed for the bail hearing on Friday
  The Shannon Echo: when two guards rang her doorbell in Moyross
A cellmate was questioned.
  Dublin Daily Star: CELLMATE QUIZZED
  Dublin Daily Star: Detectives have questioned a notorious criminal
Devane is serving nine years.
  Dublin Daily Star: who is doing nine years for attempted murder
Devane shared the cell with Corrigan.
  Dublin Daily Star: Jason "Spike" Devane ... shared the overcrowded cell with Dean Corrigan
The cell was overcrowded.
  Dublin Daily Star: the overcrowded cell
The two had argued over a phone.
  Dublin Daily Star: The two had argued over a phone, sources said
Devane has not been arrested.
  Dublin Daily Star: Devane has not been arrested
Lyons was beaten to death seven months ago.
  Dublin Daily Star: The tragedy comes seven months after father-of-two Mark Lyons, 31, was beaten to death in the same wing
Lyons's killer got life.
  Dublin Daily Star: His killer got life in November
The governor is under pressure.
  Dublin Daily Star: Governor Patricia Moran is under pressure
He was locked up with a violent offender.
  Dublin Daily Star: a man accused of stealing a bike was locked up with a violent offender
The governor did not answer calls.
  Dublin Daily Star: She did not answer our calls
Kehoe called for the minister's resignation.
  Dublin Daily Star: Opposition TD Sinead Kehoe called for the resignation of the Justice Minister
Kehoe said that he had been warned.
  Dublin Daily Star: "He has been warned and warned again," she said

=== conflicts
name | Liffey Press: was discovered by an officer | The Shannon Echo: A fellow prisoner noticed
attribution | Liffey Press: Karen Tuohy, said | The Shannon Echo: said its president, Gerry Hanley
quotation | Liffey Press: This was a tragedy | The Shannon Echo: This is a tragedy
figure | Liffey Press: 120 recruits | The Shannon Echo: 210 additional officers
denial | Liffey Press: Soldiers were not deployed | The Shannon Echo: Members of the Defence Forces stood in
