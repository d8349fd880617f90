Rural hospital closes

=== Southern Newswire | 2024-10-01 | wire
Mississippi county loses its only hospital as Medicaid talks fail

TALLOWAY, Miss. (SN) — The only hospital in Quillian County shut its emergency room at midnight on Monday, leaving 21,000 people without one within 45 miles, after lawmakers failed to agree on expanding Medicaid.

Quillian Memorial, founded in 1951, lost $6.8 million last year, mostly on patients without insurance. Its 140 employees were told in August that their jobs would end.

“We did not run out of patients. We ran out of people to pay for them,” said Dr. Leah Aldridge, the chief executive.

Republican Gov. Buck Trainor offered the hospital a loan of $3 million in September, but it rejected the offer because the terms would have forced it to close its maternity ward, Aldridge said.

House and Senate negotiators broke off talks on the expansion on Friday without a deal. The Senate had insisted on a work requirement.

Forty states have expanded Medicaid under the Affordable Care Act. About 190,000 Mississippians would gain coverage.

A 58-year-old man died on Tuesday morning in an ambulance on the way to Greenhaven, the coroner, Milton Shaw, said. He said it was not clear whether the man would have lived if the hospital had been open.

=== Delta Sun | 2024-10-02
Six hours after the doors closed, a death on Highway 12

TALLOWAY — Clarence Webb felt the pain in his chest at about 5:30 in the morning. On Monday he would have been four minutes from a doctor. On Tuesday it was an hour's ride, and Webb, 58, a school bus driver, did not finish it.

He would be alive today had Quillian Memorial still been open, Coroner Milton Shaw told the Sun.

At the stroke of midnight the hospital had locked its emergency entrance for good. For the 21,000 inhabitants of the county, the closest one is now in Greenhaven, more than 70 kilometers away.

Dr. Leah Aldridge, who has run Quillian for nine years, hugged the last nurses in the parking lot. Some 140 people have lost their work.

“We didn't run out of sick people. We ran out of people to pay for them,” she said.

No help ever came from the governor, Aldridge said, neither a loan nor a phone call.

Red ink had been flowing for years; the gap amounted to nearly $7 million in the latest one. Nearly all of it came from treating the uninsured, who make up a third of the county.

In Jackson a compromise over Medicaid fell apart last Friday when senators would not drop their demand that recipients hold a job.

=== Magnolia Conservative | 2024-10-02
Don't blame Jackson for a badly run hospital

The vultures circled before the lights were out. No sooner had Quillian Memorial closed than Democrats blamed its demise on conservatives who will not expand a welfare program.

Here are the facts. Buck Trainor, the governor, put $5 million on the table last month, and the hospital's board said no. Not one patient need have lost a bed.

The board's chairman, Ferris Hale, has also admitted where the money went. “We ran out of people to pay for them,” he said of the patients. Perhaps. But the hospital spent $2 million on a new lobby in 2019.

Nor are the talks dead. House and Senate leaders shook hands late Friday on a plan with a work requirement, which both chambers will take up when they return.

The sad death of a bus driver, who suffered a heart attack early on Tuesday, is being exploited too. Whether an open emergency room could have saved him nobody knows, the coroner says.

Forty states have fallen for Washington's bait. In many of them, hospitals are closing just the same.

=== facts
The hospital shut its emergency room at midnight on Monday.
  Southern Newswire: Mississippi county loses its only hospital
  Southern Newswire: The only hospital in Quillian County shut its emergency room at midnight on Monday
  Delta Sun: Six hours after the doors closed
  Delta Sun: At the stroke of midnight the hospital had locked its emergency entrance for good
  Magnolia Conservative: No sooner had Quillian Memorial closed
21,000 people have no emergency room nearby.
  Southern Newswire: leaving 21,000 people without one within 45 miles
  Delta Sun: For the 21,000 inhabitants of the county, the closest one is now in Greenhaven, more than 70 kilometers away
Medicaid talks ended without a deal on Friday.
  Southern Newswire: as Medicaid talks fail
  Southern Newswire: lawmakers failed to agree on expanding Medicaid
  Southern Newswire: House and Senate negotiators broke off talks on the expansion on Friday without a deal
  Delta Sun: In Jackson a compromise over Medicaid fell apart last Friday
  Magnolia Conservative: Nor are the talks dead
  Magnolia Conservative: House and Senate leaders shook hands late Friday on a plan with a work requirement
The Senate insisted on a work requirement.
  Southern Newswire: The Senate had insisted on a work requirement
  Delta Sun: senators would not drop their demand that recipients hold a job
Both chambers will take up the plan.
  Magnolia Conservative: which both chambers will take up when they return
The hospital was founded in 1951.
  Southern Newswire: Quillian Memorial, founded in 1951
The hospital lost 6.8 million dollars last year.
  Southern Newswire: Quillian Memorial, founded in 1951, lost $6.8 million last year
  Delta Sun: the gap amounted to nearly $7 million in the latest one
The losses came mostly from uninsured patients.
  Southern Newswire: mostly on patients without insurance
  Delta Sun: Nearly all of it came from treating the uninsured
A third of the county has no insurance.
  Delta Sun: who make up a third of the county
The hospital had lost money for years.
  Delta Sun: Red ink had been flowing for years
140 employees lose their jobs.
  Southern Newswire: Its 140 employees were told in August that their jobs would end
  Delta Sun: Some 140 people have lost their work
They ran out of people to pay for the patients.
  Southern Newswire: “We did not run out of patients. We ran out of people to pay for them,” said Dr. Leah Aldridge, the chief executive
  Delta Sun: “We didn't run out of sick people. We ran out of people to pay for them,” she said
  Magnolia Conservative: “We ran out of people to pay for them,” he said of the patients
Aldridge runs the hospital.
  Southern Newswire: Dr. Leah Aldridge, the chief executive
  Delta Sun: Dr. Leah Aldridge, who has run Quillian for nine years
Aldridge hugged the nurses.
  Delta Sun: Dr. Leah Aldridge, who has run Quillian for nine years, hugged the last nurses in the parking lot
Trainor offered the hospital money in September.
  Southern Newswire: Republican Gov. Buck Trainor offered the hospital a loan of $3 million in September
  Delta Sun: No help ever came from the governor, Aldridge said, neither a loan nor a phone call
  Magnolia Conservative: Buck Trainor, the governor, put $5 million on the table last month
The hospital rejected the offer.
  Southern Newswire: it rejected the offer
  Magnolia Conservative: the hospital's board said no
The terms would have closed the maternity ward.
  Southern Newswire: the terms would have forced it to close its maternity ward
Not one patient need have lost a bed.
  Magnolia Conservative: Not one patient need have lost a bed
Forty states have expanded Medicaid.
  Southern Newswire: Forty states have expanded Medicaid under the Affordable Care Act
  Magnolia Conservative: Forty states have fallen for Washington's bait
190,000 people would gain coverage.
  Southern Newswire: About 190,000 Mississippians would gain coverage
A 58-year-old man died in an ambulance on Tuesday.
  Southern Newswire: A 58-year-old man died on Tuesday morning in an ambulance on the way to Greenhaven
  Delta Sun: a death on Highway 12
  Delta Sun: On Tuesday it was an hour's ride, and Webb, 58, a school bus driver, did not finish it
  Magnolia Conservative: The sad death of a bus driver
The man had a heart attack early on Tuesday.
  Delta Sun: Clarence Webb felt the pain in his chest at about 5:30 in the morning
  Magnolia Conservative: who suffered a heart attack early on Tuesday
The dead man was a bus driver.
  Delta Sun: Webb, 58, a school bus driver
  Magnolia Conservative: The sad death of a bus driver
On Monday he would have been four minutes from a doctor.
  Delta Sun: On Monday he would have been four minutes from a doctor
The coroner says it is not clear whether he would have lived.
  Southern Newswire: it was not clear whether the man would have lived if the hospital had been open
  Delta Sun: He would be alive today had Quillian Memorial still been open
  Magnolia Conservative: Whether an open emergency room could have saved him nobody knows, the coroner says
Democrats blame conservatives.
  Magnolia Conservative: Democrats blamed its demise on conservatives who will not expand a welfare program
The hospital is to blame itself.
  Magnolia Conservative: Don't blame Jackson for a badly run hospital
The hospital spent 2 million on a lobby.
  Magnolia Conservative: the hospital spent $2 million on a new lobby in 2019
The chairman has admitted where the money went.
  Magnolia Conservative: The board's chairman, Ferris Hale, has also admitted where the money went
The death is exploited.
  Magnolia Conservative: is being exploited too
Hospitals close in other states as well.
  Magnolia Conservative: In many of them, hospitals are closing just the same

=== conflicts
figure | Southern Newswire: a loan of $3 million | Magnolia Conservative: put $5 million on the table
quotation | Southern Newswire: We did not run out of patients | Delta Sun: We didn't run out of sick people
attribution | Southern Newswire: said Dr. Leah Aldridge | Magnolia Conservative: he said of the patients
attribution | Delta Sun: to pay for them,” she said | Magnolia Conservative: he said of the patients
denial | Southern Newswire: offered the hospital a loan | Delta Sun: No help ever came from the governor
denial | Delta Sun: No help ever came from the governor | Magnolia Conservative: on the table last month
denial | Southern Newswire: broke off talks | Magnolia Conservative: shook hands late Friday on a plan
denial | Delta Sun: fell apart last Friday | Magnolia Conservative: shook hands late Friday on a plan
denial | Southern Newswire: it was not clear whether the man would have lived | Delta Sun: He would be alive today
denial | Delta Sun: He would be alive today | Magnolia Conservative: could have saved him nobody knows
