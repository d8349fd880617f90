New Zealand surgeon found guilty of manslaughter

=== Pacific Wire | 2023-03-22 | wire
New Zealand surgeon convicted over death of patient

WELLINGTON (PW) -- A surgeon who operated on a patient after a night without sleep was found guilty of manslaughter on Wednesday, in the first such verdict against a New Zealand doctor in more than two decades.

The jury at the High Court in Wellington took nine hours to convict Alistair Penrose, 52, over the death of Hana Rewiti, a 37-year-old teacher, at Te Awa Hospital in June 2020.

The court heard that Penrose had cut through an artery during a routine removal of the gallbladder and failed to notice the bleeding for 40 minutes. A nurse, Carla Ng, testified that she had warned him twice. "He told me to mind my own job," she said.

Penrose told the jury he had no memory of any warning. His lawyer, Fiona Drake, argued that the hospital, which was short of seven doctors, was to blame.

Justice Peter Calloway remanded him on bail until sentencing on May 5.

The health ministry declined to comment on the verdict.

=== The Capital Post | 2023-03-23
'Mind your own job': sleepless surgeon guilty in teacher's death

It was meant to be a simple operation. Hana Rewiti, who taught at a primary school in Porirua, went into Te Awa Hospital in June 2019 to have her gallbladder taken out, and she never came home.

Yesterday twelve jurors decided that the man who held the scalpel had committed manslaughter. Alistair Penrose, who had been on his feet for 26 hours, showed no emotion as the foreman spoke. The panel had deliberated since Tuesday morning.

An artery had been severed, and nearly three-quarters of an hour went by before anybody stopped the blood. Carla Ng, the anaesthetist, said in evidence that she had spoken up two times. His answer, she recalled, was "Mind your own business".

Penrose, 52, admitted in the witness box that he had heard her but thought that she was wrong.

According to his counsel, Fiona Drake, the true culprit was a hospital that lacked seven doctors and made the others fill the gaps.

Rewiti's husband, Tama, held up her photograph outside the court. "Nobody wins today," he said. Their daughter was four when her mother died.

Penrose stays free until he is sentenced on 5 May. It is the first time since 2001 that a doctor has been convicted of this crime in the country.

=== MedWatch | 2023-03-24
Verdict sends chill through operating theatres

Doctors reacted with alarm this week after a colleague was convicted of manslaughter for an error made at the end of a 26-hour shift.

The Association of Surgeons said that the ruling against Alistair Penrose would drive young people out of the profession. "You cannot run hospitals on exhaustion and then jail the exhausted," its president, Dr Miriam Lowe, said.

Penrose himself plans to appeal, his lawyer said on Thursday.

The government has come to the defence of the court. In a statement issued on Wednesday, the health ministry said that it welcomed the verdict and that rosters had improved since 2020.

Hospital records shown to the jury prove that Te Awa had asked for more staff in four successive years. In the month when Rewiti died, it was seven doctors short.

Nurses see the case differently. Their union called Carla Ng, a nurse of 20 years' standing, "the only person in that room who did her duty".

The maximum penalty for manslaughter is life imprisonment, although legal experts expect a term of two to three years.

=== facts
Penrose was found guilty of manslaughter.
  Pacific Wire: New Zealand surgeon convicted over death of patient
  Pacific Wire: A surgeon who operated on a patient after a night without sleep was found guilty of manslaughter on Wednesday
  Pacific Wire: The jury at the High Court in Wellington took nine hours to convict Alistair Penrose, 52, over the death of Hana Rewiti
  The Capital Post: sleepless surgeon guilty in teacher's death
  The Capital Post: Yesterday twelve jurors decided that the man who held the scalpel had committed manslaughter
  MedWatch: a colleague was convicted of manslaughter
He operated after a night without sleep.
  Pacific Wire: who operated on a patient after a night without sleep
  The Capital Post: who had been on his feet for 26 hours
  MedWatch: for an error made at the end of a 26-hour shift
It is the first such verdict in two decades.
  Pacific Wire: in the first such verdict against a New Zealand doctor in more than two decades
  The Capital Post: It is the first time since 2001 that a doctor has been convicted of this crime in the country
The jury deliberated for long.
  Pacific Wire: The jury at the High Court in Wellington took nine hours
  The Capital Post: The panel had deliberated since Tuesday morning
Rewiti died at Te Awa Hospital.
  Pacific Wire: over the death of Hana Rewiti, a 37-year-old teacher, at Te Awa Hospital in June 2020
  The Capital Post: Hana Rewiti, who taught at a primary school in Porirua, went into Te Awa Hospital in June 2019 to have her gallbladder taken out, and she never came home
  MedWatch: In the month when Rewiti died
Rewiti was a teacher.
  Pacific Wire: Hana Rewiti, a 37-year-old teacher
  The Capital Post: who taught at a primary school in Porirua
Her gallbladder was to be removed in a routine operation.
  Pacific Wire: during a routine removal of the gallbladder
  The Capital Post: It was meant to be a simple operation
  The Capital Post: to have her gallbladder taken out
He cut through an artery.
  Pacific Wire: Penrose had cut through an artery
  The Capital Post: An artery had been severed
The bleeding went unnoticed for 40 minutes.
  Pacific Wire: failed to notice the bleeding for 40 minutes
  The Capital Post: nearly three-quarters of an hour went by before anybody stopped the blood
Ng testified that she had warned him twice.
  Pacific Wire: A nurse, Carla Ng, testified that she had warned him twice
  The Capital Post: Carla Ng, the anaesthetist, said in evidence that she had spoken up two times
What job Carla Ng has.
  Pacific Wire: A nurse, Carla Ng
  The Capital Post: Carla Ng, the anaesthetist
  MedWatch: Carla Ng, a nurse of 20 years' standing
He told her to mind her own job.
  Pacific Wire: "He told me to mind my own job," she said
  The Capital Post: 'Mind your own job'
  The Capital Post: His answer, she recalled, was "Mind your own business"
Penrose said whether he had heard the warning.
  Pacific Wire: Penrose told the jury he had no memory of any warning
  The Capital Post: Penrose, 52, admitted in the witness box that he had heard her
He thought that she was wrong.
  The Capital Post: thought that she was wrong
The lawyer said that the hospital was to blame.
  Pacific Wire: His lawyer, Fiona Drake, argued that the hospital, which was short of seven doctors, was to blame
  The Capital Post: According to his counsel, Fiona Drake, the true culprit was a hospital
The hospital was short of seven doctors.
  Pacific Wire: which was short of seven doctors
  The Capital Post: that lacked seven doctors
  MedWatch: it was seven doctors short
He remains on bail.
  Pacific Wire: Justice Peter Calloway remanded him on bail
  The Capital Post: Penrose stays free
He will be sentenced on May 5.
  Pacific Wire: until sentencing on May 5
  The Capital Post: until he is sentenced on 5 May
Whether the health ministry commented.
  Pacific Wire: The health ministry declined to comment on the verdict
  MedWatch: the health ministry said that it welcomed the verdict
The ministry said that rosters had improved.
  MedWatch: that rosters had improved since 2020
The government defended the court.
  MedWatch: The government has come to the defence of the court
He showed no emotion.
  The Capital Post: Alistair Penrose ... showed no emotion as the foreman spoke
The husband held up her photograph.
  The Capital Post: Rewiti's husband, Tama, held up her photograph outside the court
The husband said that nobody wins.
  The Capital Post: "Nobody wins today," he said
Their daughter was four.
  The Capital Post: Their daughter was four when her mother died
Doctors reacted with alarm.
  MedWatch: Verdict sends chill through operating theatres
  MedWatch: Doctors reacted with alarm this week
The association said that the ruling would drive young people away.
  MedWatch: the ruling against Alistair Penrose would drive young people out of the profession
Lowe said that one cannot run hospitals on exhaustion.
  MedWatch: "You cannot run hospitals on exhaustion and then jail the exhausted," its president, Dr Miriam Lowe, said
Penrose will appeal.
  MedWatch: Penrose himself plans to appeal, his lawyer said on Thursday
The hospital had asked for staff for four years.
  MedWatch: Te Awa had asked for more staff in four successive years
Nurses see the case differently.
  MedWatch: Nurses see the case differently
The nurses' union praised Ng.
  MedWatch: Their union called Carla Ng, a nurse of 20 years' standing, "the only person in that room who did her duty"
The maximum penalty is life.
  MedWatch: The maximum penalty for manslaughter is life imprisonment
Experts expect two to three years.
  MedWatch: legal experts expect a term of two to three years

=== conflicts
date | Pacific Wire: in June 2020 | The Capital Post: in June 2019
name | Pacific Wire: A nurse, Carla Ng | The Capital Post: Carla Ng, the anaesthetist
name | The Capital Post: Carla Ng, the anaesthetist | MedWatch: Carla Ng, a nurse
quotation | Pacific Wire: mind my own job | The Capital Post: Mind your own business
denial | Pacific Wire: had no memory of any warning | The Capital Post: admitted in the witness box that he had heard her
denial | Pacific Wire: declined to comment | MedWatch: said that it welcomed the verdict
