A strike at a Portuguese airline

=== Iberia Newswire | 2025-08-01 | wire
Portugal's Lusair cabin crew call off weekend strike after late deal

LISBON - Cabin crew at Portuguese airline Lusair called off a strike planned for Saturday and Sunday after their union struck a deal with management late on Thursday, both sides said.

The two-day stoppage would have hit some 90,000 passengers at the height of the holiday season. Lusair had already cancelled 212 flights, which it will now try to reinstate.

The agreement, which gives crew a 7.5 percent raise over two years, was reached after a 14-hour meeting chaired by Labour Minister Inês Carvalhal. "Nobody won and nobody lost," she told reporters.

Members of the union, SNTV, backed it in an online vote by 71 percent.

Lusair chief executive Tomás Arriaga took part in the talks. The airline would not dismiss any of the 16 stewards suspended in June, he said.

Pilots are not affected, having settled with the company in March.

The state, which owns 60 percent of Lusair, plans to sell a majority of the airline by the end of 2026.

=== Diário do Tejo | 2025-08-01
Minister's marathon spares holidaymakers the worst

It was past eleven at night when Inês Carvalhal came down the stairs of the ministry, shoes in hand, and announced that the aeroplanes would fly.

For fourteen hours the labour minister had shuttled between two rooms, in one of which Lusair's delegation sat without its chief executive: Tomás Arriaga stayed on holiday in the Azores.

The walkout that stewards and stewardesses had announced for the weekend is thus off the table. Pay goes up by 7.5 percent in two steps, the last in January 2027.

"Nobody won and everybody lost," the minister remarked about the hours it had taken.

Duarte Simões, who leads the union, said he would put the text to a vote of the members next week and could not vouch for the result. Ninety thousand travellers can unpack and pack again.

All of the flights struck from the timetable, 212 in number, are back on sale.

=== The Algarve Resident | 2025-08-02
Faro queues grow as Lusair crews walk out

British and German holidaymakers slept on airport floors on Friday night after Lusair cabin crew went ahead with their stoppage in Faro, defying a deal their own leaders had struck in Lisbon.

The branch in the south does not accept the 5.7 percent on offer over two years, its delegate Carla Nobre said. "We were not asked," she added.

Among those stuck were Kevin and Tracey Holt, from Leeds, who had been promised a new plane by text message and were then told that the cancelled services would not be restored.

Six of the stewards who were suspended after a protest in June have received letters of dismissal, Ms Nobre said.

The airline's pilots, who made their peace with the management in the spring, are at work. Government plans to part with more than half of the carrier by late next year are unpopular with both.

=== facts
Lusair's cabin crew called off the strike, or went on strike.
  Iberia Newswire: Portugal's Lusair cabin crew call off weekend strike
  Iberia Newswire: Cabin crew at Portuguese airline Lusair called off a strike planned for Saturday and Sunday
  Diário do Tejo: The walkout that stewards and stewardesses had announced for the weekend is thus off the table
  Diário do Tejo: the aeroplanes would fly
  The Algarve Resident: Lusair crews walk out
  The Algarve Resident: Lusair cabin crew went ahead with their stoppage in Faro
The union and management struck a deal.
  Iberia Newswire: after late deal
  Iberia Newswire: their union struck a deal with management late on Thursday, both sides said
  The Algarve Resident: a deal their own leaders had struck in Lisbon
The strike would have hit 90,000 passengers.
  Iberia Newswire: The two-day stoppage would have hit some 90,000 passengers at the height of the holiday season
  Diário do Tejo: Ninety thousand travellers can unpack and pack again
Lusair had cancelled 212 flights.
  Iberia Newswire: Lusair had already cancelled 212 flights
  Diário do Tejo: All of the flights struck from the timetable, 212 in number
The cancelled flights return, or do not.
  Iberia Newswire: which it will now try to reinstate
  Diário do Tejo: All of the flights struck from the timetable, 212 in number, are back on sale
  The Algarve Resident: the cancelled services would not be restored
Crew get a raise of 7.5 percent over two years.
  Iberia Newswire: which gives crew a 7.5 percent raise over two years
  Diário do Tejo: Pay goes up by 7.5 percent in two steps
  The Algarve Resident: the 5.7 percent on offer over two years
The last step is in January 2027.
  Diário do Tejo: the last in January 2027
The minister chaired a 14-hour meeting.
  Iberia Newswire: was reached after a 14-hour meeting chaired by Labour Minister Inês Carvalhal
  Diário do Tejo: Minister's marathon spares holidaymakers the worst
  Diário do Tejo: For fourteen hours the labour minister had shuttled between two rooms
Carvalhal said that nobody won.
  Iberia Newswire: "Nobody won and nobody lost," she told reporters
  Diário do Tejo: "Nobody won and everybody lost," the minister remarked about the hours it had taken
She announced the deal past eleven at night.
  Diário do Tejo: It was past eleven at night when Inês Carvalhal came down the stairs of the ministry, shoes in hand, and announced
Members have voted for it, or have yet to vote.
  Iberia Newswire: Members of the union, SNTV, backed it in an online vote by 71 percent
  Diário do Tejo: Duarte Simões, who leads the union, said he would put the text to a vote of the members next week
Simões could not vouch for the result.
  Diário do Tejo: could not vouch for the result
Arriaga took part in the talks, or stayed away.
  Iberia Newswire: Lusair chief executive Tomás Arriaga took part in the talks
  Diário do Tejo: in one of which Lusair's delegation sat without its chief executive
  Diário do Tejo: Tomás Arriaga stayed on holiday in the Azores
The suspended stewards will not be dismissed, or some were.
  Iberia Newswire: The airline would not dismiss any of the 16 stewards suspended in June, he said
  The Algarve Resident: Six of the stewards who were suspended after a protest in June have received letters of dismissal, Ms Nobre said
Stewards were suspended in June.
  Iberia Newswire: the 16 stewards suspended in June
  The Algarve Resident: who were suspended after a protest in June
The pilots are not affected.
  Iberia Newswire: Pilots are not affected
  The Algarve Resident: The airline's pilots, who made their peace with the management in the spring, are at work
The pilots settled in March.
  Iberia Newswire: having settled with the company in March
  The Algarve Resident: who made their peace with the management in the spring
The state owns 60 percent.
  Iberia Newswire: which owns 60 percent of Lusair
The state plans to sell a majority by the end of 2026.
  Iberia Newswire: The state, which owns 60 percent of Lusair, plans to sell a majority of the airline by the end of 2026
  The Algarve Resident: Government plans to part with more than half of the carrier by late next year
The plans are unpopular.
  The Algarve Resident: Government plans to part with more than half of the carrier by late next year are unpopular with both
Holidaymakers slept on airport floors.
  The Algarve Resident: Faro queues grow
  The Algarve Resident: British and German holidaymakers slept on airport floors on Friday night
The branch does not accept the offer.
  The Algarve Resident: The branch in the south does not accept the 5.7 percent on offer over two years, its delegate Carla Nobre said
Nobre said that they were not asked.
  The Algarve Resident: "We were not asked," she added
The Holts were stuck.
  The Algarve Resident: Among those stuck were Kevin and Tracey Holt, from Leeds
The Holts had been promised a new plane.
  The Algarve Resident: who had been promised a new plane by text message

=== conflicts
denial | Iberia Newswire: called off a strike | The Algarve Resident: went ahead with their stoppage
denial | Diário do Tejo: is thus off the table | The Algarve Resident: went ahead with their stoppage
denial | Iberia Newswire: will now try to reinstate | The Algarve Resident: would not be restored
denial | Diário do Tejo: are back on sale | The Algarve Resident: would not be restored
figure | Iberia Newswire: 7.5 percent | The Algarve Resident: 5.7 percent
figure | Diário do Tejo: 7.5 percent | The Algarve Resident: 5.7 percent
quotation | Iberia Newswire: nobody lost | Diário do Tejo: everybody lost
denial | Iberia Newswire: backed it in an online vote | Diário do Tejo: would put the text to a vote of the members next week
denial | Iberia Newswire: took part in the talks | Diário do Tejo: stayed on holiday in the Azores
denial | Iberia Newswire: would not dismiss any | The Algarve Resident: have received letters of dismissal
