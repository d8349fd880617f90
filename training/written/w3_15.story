Heat wave in Pakistan

=== Indus Wire | 2018-05-22 | wire
Heat kills 65 in Karachi as power cuts hit fasting city

KARACHI, May 22 (IW) - A heat wave has killed at least 65 people in Pakistan's largest city over the past three days, the head of a charity that runs the main morgue said on Tuesday, as temperatures reached 44 degrees Celsius.

Most of the victims were labourers and elderly people from the poor quarters of Landhi and Korangi, said Faisal Qadri of the Rahmat Foundation. His morgue had received 114 bodies since Saturday, against about 20 on a normal day.

"I have washed the dead for thirty years, and I have not seen this," Qadri said.

Sindh province's health secretary, Dr Asma Shaikh, denied that anybody had died of heatstroke. Only doctors could establish such a cause, she told reporters.

The high temperatures coincided with the fasting month of Ramadan, when most Muslims do not eat or drink by day, and with power cuts of up to eight hours. The utility K-Grid said the outages were due to a fault at a gas supplier.

The weather office forecast that the heat would ease on Friday.

In June 2015, more than 1,200 people died in a heat wave in Sindh.

=== The Clifton Review | 2018-05-23
Government counts no dead; the gravediggers count

There is a queue at the Rahmat Foundation's cold store in Sohrab Lane, and it is not of the living. One hundred and fourteen have been carried in since the weekend, five or six times what is usual. Faisal Qadri, who keeps the book, puts the heat down as the reason for 65 of them.

"Thirty years I have been washing the dead. This I have never seen," he says.

His figure is disputed in the air-conditioned rooms of the provincial health department. Not one case of death by heatstroke has been confirmed, Secretary Asma Shaikh insists.

The day before yesterday the mercury stood at 44. In Korangi, where roofs are of tin and where many of the old and the day labourers died, there was no current from ten until six. K-Grid's people say that it was a transformer of their own that burned out.

Relief is a matter of days: a sea breeze should set in by the end of the week.

Religious scholars have reminded believers that the sick may break their fast. In the summer of 2014, when the heat took over 1,200 lives in the province, that advice came late.

=== Karachi Buzz | 2018-05-23
City rolls out cold water points as mercury soars

Karachi's mayor, Waseem Baloch, opened 120 stalls with cold water and wet towels on Tuesday after a weekend that was the hottest in three years.

“Nobody has to be ashamed of drinking when his life is at stake,” said Mufti Irfan Usmani, one of the clerics who have ruled that fasting is not required of people in danger.

Provincial health chief Asma Shaikh confirmed that seven people had died of heatstroke since Saturday. Charities speak of more than sixty.

Hospitals have set aside 400 beds, and schools, which were to close for the holidays on June 1, will do so this Thursday instead.

By Friday, meteorologists say, temperatures will drop to about 36.

K-Grid promised uninterrupted power for the hours of the evening meal. The blackouts, it said, had been caused by trouble at a firm that delivers its gas.

=== facts
A heat wave killed at least 65 people in Karachi.
  Indus Wire: Heat kills 65 in Karachi
  Indus Wire: A heat wave has killed at least 65 people in Pakistan's largest city over the past three days
  The Clifton Review: Faisal Qadri, who keeps the book, puts the heat down as the reason for 65 of them
  Karachi Buzz: Charities speak of more than sixty
Temperatures reached 44 degrees.
  Indus Wire: temperatures reached 44 degrees Celsius
  The Clifton Review: The day before yesterday the mercury stood at 44
  Karachi Buzz: mercury soars
The weekend was the hottest in three years.
  Karachi Buzz: a weekend that was the hottest in three years
Most victims were labourers and old people from poor quarters.
  Indus Wire: Most of the victims were labourers and elderly people from the poor quarters of Landhi and Korangi
  The Clifton Review: where many of the old and the day labourers died
Qadri keeps the morgue.
  Indus Wire: Faisal Qadri of the Rahmat Foundation
  The Clifton Review: Faisal Qadri, who keeps the book
The morgue received 114 bodies since Saturday.
  Indus Wire: His morgue had received 114 bodies since Saturday
  The Clifton Review: One hundred and fourteen have been carried in since the weekend
A normal day brings 20 bodies.
  Indus Wire: against about 20 on a normal day
  The Clifton Review: five or six times what is usual
Qadri said that he had not seen this in thirty years.
  Indus Wire: "I have washed the dead for thirty years, and I have not seen this," Qadri said
  The Clifton Review: "Thirty years I have been washing the dead. This I have never seen," he says
The health secretary denied that anybody died of heatstroke.
  Indus Wire: Sindh province's health secretary, Dr Asma Shaikh, denied that anybody had died of heatstroke
  The Clifton Review: Government counts no dead
  The Clifton Review: Not one case of death by heatstroke has been confirmed, Secretary Asma Shaikh insists
  Karachi Buzz: Provincial health chief Asma Shaikh confirmed that seven people had died of heatstroke since Saturday
Only doctors can establish the cause.
  Indus Wire: Only doctors could establish such a cause, she told reporters
Qadri's figure is disputed.
  The Clifton Review: His figure is disputed in the air-conditioned rooms of the provincial health department
The heat coincided with Ramadan.
  Indus Wire: The high temperatures coincided with the fasting month of Ramadan
Muslims do not eat or drink by day.
  Indus Wire: when most Muslims do not eat or drink by day
Power was cut for up to eight hours.
  Indus Wire: power cuts hit fasting city
  Indus Wire: with power cuts of up to eight hours
  The Clifton Review: there was no current from ten until six
The power cuts were due to a gas supplier.
  Indus Wire: The utility K-Grid said the outages were due to a fault at a gas supplier
  The Clifton Review: K-Grid's people say that it was a transformer of their own that burned out
  Karachi Buzz: The blackouts, it said, had been caused by trouble at a firm that delivers its gas
The heat will ease on Friday.
  Indus Wire: The weather office forecast that the heat would ease on Friday
  The Clifton Review: Relief is a matter of days
  Karachi Buzz: By Friday, meteorologists say, temperatures will drop to about 36
A sea breeze is expected.
  The Clifton Review: a sea breeze should set in by the end of the week
More than 1,200 died in a heat wave in 2015.
  Indus Wire: In June 2015, more than 1,200 people died in a heat wave in Sindh
  The Clifton Review: In the summer of 2014, when the heat took over 1,200 lives in the province
Clerics say that those in danger need not fast.
  The Clifton Review: Religious scholars have reminded believers that the sick may break their fast
  Karachi Buzz: the clerics who have ruled that fasting is not required of people in danger
In the earlier heat wave the advice came late.
  The Clifton Review: that advice came late
Usmani said that nobody has to be ashamed of drinking.
  Karachi Buzz: “Nobody has to be ashamed of drinking when his life is at stake,” said Mufti Irfan Usmani
There is a queue at the cold store.
  The Clifton Review: There is a queue at the Rahmat Foundation's cold store
The gravediggers count the dead.
  The Clifton Review: the gravediggers count
Roofs in Korangi are of tin.
  The Clifton Review: where roofs are of tin
The city set up water stalls.
  Karachi Buzz: City rolls out cold water points
  Karachi Buzz: Karachi's mayor, Waseem Baloch, opened 120 stalls with cold water and wet towels on Tuesday
Hospitals set aside 400 beds.
  Karachi Buzz: Hospitals have set aside 400 beds
Schools were to close on June 1.
  Karachi Buzz: which were to close for the holidays on June 1
Schools close on Thursday.
  Karachi Buzz: schools ... will do so this Thursday instead
K-Grid promised power in the evening.
  Karachi Buzz: K-Grid promised uninterrupted power for the hours of the evening meal

=== conflicts
quotation | Indus Wire: I have washed the dead for thirty years, and I have not seen this | The Clifton Review: Thirty years I have been washing the dead. This I have never seen
denial | Indus Wire: denied that anybody had died of heatstroke | Karachi Buzz: confirmed that seven people had died of heatstroke
denial | The Clifton Review: Not one case of death by heatstroke has been confirmed | Karachi Buzz: confirmed that seven people had died of heatstroke
name | Indus Wire: a fault at a gas supplier | The Clifton Review: a transformer of their own that burned out
name | The Clifton Review: a transformer of their own that burned out | Karachi Buzz: trouble at a firm that delivers its gas
date | Indus Wire: In June 2015 | The Clifton Review: In the summer of 2014
