Pig kidney transplanted in Seoul

=== Han River Wire | 2025-02-25 | wire
South Korean woman first in Asia to receive pig kidney

SEOUL, Feb 25 — A 57-year-old teacher has become the first person in Asia to be given a kidney from a genetically modified pig, surgeons at Saebyeok Hospital in Seoul said on Tuesday.

The organ was transplanted on Feb. 14 in an operation that lasted six hours. It began to produce urine before the patient had been wheeled out of the theatre.

“When we released the clamps it turned pink, and somebody behind me shouted for joy,” said Dr Baek Ji-ho, the surgeon who led the team of nine.

The patient, Oh Mi-sook, had been on dialysis for eight years. She is walking and could leave the hospital in about a week, Baek said.

The pig came from a farm of the biotech firm Xenora near Daejeon, where ten of the animal's genes had been altered to keep the human body from rejecting its organs.

Four patients in the United States have received pig kidneys; two of them died within two months.

Animal rights activists demonstrated outside the hospital. “A pig is not a spare part,” their leader, Cho Eun-bi, said.

More than 32,000 South Koreans are waiting for a kidney.

=== The Seoul Evening Post | 2025-02-26
Teacher gets a new life, courtesy of a pig

For eight years Oh Mi-sook, a schoolteacher of 57, spent every second day attached to a machine. Since Valentine's Day a kidney grown in a pig has been doing the work.

No patient on the continent had been given one before. Baek Ji-ho and eight colleagues at Saebyeok Hospital needed the better part of a day for it: nine hours, the clinic said.

“When we opened the clamps it went pink and someone behind me screamed with joy,” the surgeon remembered. The first drops came while she was still lying on the table.

Mrs Oh is on her feet already and talks of going home next week. She has asked not to be told the animal's name.

Ten genes of the donor had been rewritten by Xenora at its farm outside Daejeon, so that its organ would not be taken for an enemy.

Placards with pigs' faces greeted visitors at the entrance. “A pig is no spare part,” protested Cho Eun-bi, speaking for the demonstrators.

The queue for a human kidney has 32,000 names on it, and on average people die after six years of waiting.

=== MedBeat | 2025-02-27
Xenotransplant in Seoul: promising, with caveats

The recipient of Asia's second pig kidney was discharged on Thursday, 13 days after surgery, Saebyeok Hospital in Busan reports. Surgeons in Xi'an, China, performed the first such procedure last year, although details of it have not been published.

Independent experts urged restraint. A pig virus that escaped detection contributed to one of the deaths in America, where two of the four recipients did not survive the second month. “I would wait a year before opening champagne,” said nephrologist Ingrid Solheim of Oslo.

Xenora, which bred the donor animal, employed ten gene edits. Its chief scientist, Ryu Dong-hyun, said there was no virus in the herd.

The company intends to begin a trial with 30 patients in the autumn, for which it has asked the authorities for permission.

Cho Eun-bi, who has organised a daily vigil at the gate, was carried away by police on Wednesday.

=== facts
A woman received a pig kidney in Seoul, the first in Asia.
  Han River Wire: South Korean woman first in Asia to receive pig kidney
  Han River Wire: A 57-year-old teacher has become the first person in Asia to be given a kidney from a genetically modified pig
  The Seoul Evening Post: Teacher gets a new life, courtesy of a pig
  The Seoul Evening Post: No patient on the continent had been given one before
  The Seoul Evening Post: Since Valentine's Day a kidney grown in a pig has been doing the work
  MedBeat: The recipient of Asia's second pig kidney
The operation took place at Saebyeok Hospital.
  Han River Wire: surgeons at Saebyeok Hospital in Seoul said on Tuesday
  The Seoul Evening Post: Baek Ji-ho and eight colleagues at Saebyeok Hospital
  MedBeat: Saebyeok Hospital in Busan reports
The operation took place on Feb 14.
  Han River Wire: The organ was transplanted on Feb. 14
  The Seoul Evening Post: Since Valentine's Day a kidney grown in a pig has been doing the work
  MedBeat: 13 days after surgery
The operation lasted hours.
  Han River Wire: an operation that lasted six hours
  The Seoul Evening Post: Baek Ji-ho and eight colleagues at Saebyeok Hospital needed the better part of a day for it: nine hours, the clinic said
The kidney produced urine at once.
  Han River Wire: It began to produce urine before the patient had been wheeled out of the theatre
  The Seoul Evening Post: The first drops came while she was still lying on the table
Baek told how the kidney turned pink.
  Han River Wire: “When we released the clamps it turned pink, and somebody behind me shouted for joy,” said Dr Baek Ji-ho
  The Seoul Evening Post: “When we opened the clamps it went pink and someone behind me screamed with joy,” the surgeon remembered
Baek led a team of nine.
  Han River Wire: Dr Baek Ji-ho, the surgeon who led the team of nine
  The Seoul Evening Post: Baek Ji-ho and eight colleagues
The patient had been on dialysis for eight years.
  Han River Wire: The patient, Oh Mi-sook, had been on dialysis for eight years
  The Seoul Evening Post: For eight years Oh Mi-sook, a schoolteacher of 57, spent every second day attached to a machine
The patient is a teacher of 57.
  Han River Wire: A 57-year-old teacher
  The Seoul Evening Post: Oh Mi-sook, a schoolteacher of 57
The patient is walking.
  Han River Wire: She is walking
  The Seoul Evening Post: Mrs Oh is on her feet already
The patient could go home in a week.
  Han River Wire: could leave the hospital in about a week, Baek said
  The Seoul Evening Post: talks of going home next week
The patient was discharged.
  MedBeat: The recipient of Asia's second pig kidney was discharged on Thursday
She does not want to know the animal's name.
  The Seoul Evening Post: She has asked not to be told the animal's name
The pig came from Xenora's farm near Daejeon.
  Han River Wire: The pig came from a farm of the biotech firm Xenora near Daejeon
  The Seoul Evening Post: by Xenora at its farm outside Daejeon
  MedBeat: Xenora, which bred the donor animal
Ten genes had been altered.
  Han River Wire: ten of the animal's genes had been altered
  The Seoul Evening Post: Ten genes of the donor had been rewritten by Xenora
  MedBeat: Xenora, which bred the donor animal, employed ten gene edits
The changes should prevent rejection.
  Han River Wire: to keep the human body from rejecting its organs
  The Seoul Evening Post: so that its organ would not be taken for an enemy
Four Americans have received pig kidneys.
  Han River Wire: Four patients in the United States have received pig kidneys
  MedBeat: America, where two of the four recipients
Two of the American patients died within two months.
  Han River Wire: two of them died within two months
  MedBeat: two of the four recipients did not survive the second month
Activists demonstrated at the hospital.
  Han River Wire: Animal rights activists demonstrated outside the hospital
  The Seoul Evening Post: Placards with pigs' faces greeted visitors at the entrance
  MedBeat: Cho Eun-bi, who has organised a daily vigil at the gate
Cho said a pig is not a spare part.
  Han River Wire: “A pig is not a spare part,” their leader, Cho Eun-bi, said
  The Seoul Evening Post: “A pig is no spare part,” protested Cho Eun-bi, speaking for the demonstrators
Cho was carried away by police.
  MedBeat: Cho Eun-bi, who has organised a daily vigil at the gate, was carried away by police on Wednesday
32,000 people wait for a kidney.
  Han River Wire: More than 32,000 South Koreans are waiting for a kidney
  The Seoul Evening Post: The queue for a human kidney has 32,000 names on it
People die after six years of waiting.
  The Seoul Evening Post: on average people die after six years of waiting
The transplant is promising with caveats.
  MedBeat: Xenotransplant in Seoul: promising, with caveats
Surgeons in Xi'an performed the first procedure last year.
  MedBeat: Surgeons in Xi'an, China, performed the first such procedure last year
Details of it have not been published.
  MedBeat: details of it have not been published
Experts urged restraint.
  MedBeat: Independent experts urged restraint
A virus contributed to a death in America.
  MedBeat: A pig virus that escaped detection contributed to one of the deaths in America
Solheim would wait a year.
  MedBeat: “I would wait a year before opening champagne,” said nephrologist Ingrid Solheim of Oslo
Ryu said there was no virus.
  MedBeat: Its chief scientist, Ryu Dong-hyun, said there was no virus in the herd
Xenora plans a trial with 30 patients.
  MedBeat: The company intends to begin a trial with 30 patients in the autumn
Xenora has asked for permission.
  MedBeat: for which it has asked the authorities for permission

=== conflicts
figure | Han River Wire: first in Asia | MedBeat: Asia's second
denial | The Seoul Evening Post: No patient on the continent | MedBeat: Asia's second
figure | Han River Wire: six hours | The Seoul Evening Post: nine hours
place | Han River Wire: Hospital in Seoul | MedBeat: Hospital in Busan
quotation | Han River Wire: When we released the clamps it turned pink | The Seoul Evening Post: When we opened the clamps it went pink
