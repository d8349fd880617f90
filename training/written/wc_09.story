Sham surgeon arrested in northern India

=== Bharat News Agency | 2025-08-28 | wire
Fake heart surgeon arrested after seven deaths at hospital

LUCKNOW, India - A man who posed as a British-trained heart surgeon and operated on at least 40 patients was arrested on Thursday in the northern Indian state of Uttar Pradesh, police said.

Rakesh Tiwari, 47, performed operations for eight months at the Shanti Mission Hospital in Barapur under the name of Dr. Neil Campbell. Seven of his patients died.

He was caught at a railway station in Prayagraj, where he was waiting for a train to Kolkata.

The hospital never checked his degrees, said Superintendent of Police Anjali Rawat. "He had a stethoscope, an accent and a printer," she told reporters.

Tiwari had studied medicine for two years but did not finish his course. He earned 800,000 rupees a month.

The hospital's owner, Suresh Gulati, has also been taken into custody.

A district panel is to look into the deaths. The suspicion was first reported by a junior doctor, Meera Nair, who noticed that he could not read an angiogram.

=== The Gomti Times | 2025-08-29
He could not read an angiogram. He cut anyway.

BARAPUR - For the best part of a year, the man with the Scottish name opened people's chests in this town, and everyone called him "sir".

On Thursday the supposed Dr Campbell, in truth a college dropout named Rakesh Tiwari, was seized on a platform in Prayagraj with a ticket for Kolkata in his breast pocket. More than three dozen people had lain under his knife. Seven are dead.

The trust that runs the Shanti Mission Hospital insists that it verified his papers with the medical council, and has produced a letter. "He had a stethoscope, an accent and a degree," district police chief Anjali Rawat remarked drily.

It was Dr Meera Nair, a resident physician, who raised the alarm when he held the picture of a coronary artery upside down.

Mr Gulati, to whom the clinic belongs, is on the run; his house was found empty.

The impostor drew eight lakh rupees monthly, three times what a real cardiologist earns there. An inquiry committee set up by the district will examine the fatal cases.

=== Health Watch India | 2025-08-30
Postman, 66, trusted a doctor who was none

Pooja Verma's father, a retired postman, went to the Shanti Mission Hospital with a cough in March. He was told that he needed a stent that very night.

"My father signed because the doctor spoke English," she says. He died two days later, at the age of 66. She was refused his file.

The man who treated him never held a scalpel, he claims in a statement issued by his lawyer: Rakesh Tiwari says that he merely advised. He surrendered to officers in Varanasi on Thursday of his own accord, the lawyer added.

According to the police, Tiwari worked in Barapur for eight months, though he had never completed medical school.

It is not the first such case. In 2019 he was jailed in Hyderabad for passing himself off as a kidney specialist.

There are an estimated 400,000 unqualified practitioners in the country. The medical council has yet to open its register to the public, something that patients' groups have been demanding since 2016.

=== facts
The false surgeon was arrested.
  Bharat News Agency: Fake heart surgeon arrested after seven deaths at hospital
  Bharat News Agency: A man who posed as a British-trained heart surgeon and operated on at least 40 patients was arrested on Thursday
  The Gomti Times: On Thursday the supposed Dr Campbell, in truth a college dropout named Rakesh Tiwari, was seized on a platform in Prayagraj
The place of the arrest.
  Health Watch India: He surrendered to officers in Varanasi
  Bharat News Agency: He was caught at a railway station in Prayagraj
  The Gomti Times: was seized on a platform in Prayagraj
Tiwari was caught / surrendered.
  Bharat News Agency: He was caught at a railway station
  The Gomti Times: was seized on a platform
  Health Watch India: He surrendered to officers in Varanasi on Thursday of his own accord, the lawyer added
Tiwari was on his way to Kolkata.
  Bharat News Agency: where he was waiting for a train to Kolkata
  The Gomti Times: with a ticket for Kolkata in his breast pocket
Tiwari posed as Dr Neil Campbell.
  Bharat News Agency: A man who posed as a British-trained heart surgeon
  Bharat News Agency: under the name of Dr. Neil Campbell
  The Gomti Times: the supposed Dr Campbell
Tiwari operated on some 40 patients.
  Bharat News Agency: operated on at least 40 patients
  The Gomti Times: More than three dozen people had lain under his knife
Tiwari operated / never held a scalpel.
  Bharat News Agency: Rakesh Tiwari, 47, performed operations for eight months at the Shanti Mission Hospital in Barapur
  The Gomti Times: He cut anyway
  The Gomti Times: the man with the Scottish name opened people's chests in this town
  Health Watch India: The man who treated him never held a scalpel, he claims in a statement issued by his lawyer
Tiwari worked there for eight months.
  Bharat News Agency: performed operations for eight months
  The Gomti Times: For the best part of a year
  Health Watch India: According to the police, Tiwari worked in Barapur for eight months
Tiwari says that he merely advised.
  Health Watch India: Rakesh Tiwari says that he merely advised
Everyone called him sir.
  The Gomti Times: everyone called him "sir"
Seven patients died.
  Bharat News Agency: after seven deaths at hospital
  Bharat News Agency: Seven of his patients died
  The Gomti Times: Seven are dead
The hospital did not check / verified his degrees.
  Bharat News Agency: The hospital never checked his degrees, said Superintendent of Police Anjali Rawat
  The Gomti Times: The trust that runs the Shanti Mission Hospital insists that it verified his papers with the medical council
The trust has produced a letter.
  The Gomti Times: has produced a letter
Rawat said that he had a stethoscope and an accent.
  Bharat News Agency: "He had a stethoscope, an accent and a printer," she told reporters
  The Gomti Times: "He had a stethoscope, an accent and a degree," district police chief Anjali Rawat remarked drily
Tiwari did not finish medical school.
  Bharat News Agency: Tiwari had studied medicine for two years but did not finish his course
  The Gomti Times: in truth a college dropout named Rakesh Tiwari
  Health Watch India: he had never completed medical school
Tiwari earned 800,000 rupees a month.
  Bharat News Agency: He earned 800,000 rupees a month
  The Gomti Times: The impostor drew eight lakh rupees monthly
That is three times the pay of a real cardiologist.
  The Gomti Times: three times what a real cardiologist earns there
Gulati is in custody / on the run.
  Bharat News Agency: The hospital's owner, Suresh Gulati, has also been taken into custody
  The Gomti Times: Mr Gulati, to whom the clinic belongs, is on the run
Gulati's house was empty.
  The Gomti Times: his house was found empty
A district panel will examine the deaths.
  Bharat News Agency: A district panel is to look into the deaths
  The Gomti Times: An inquiry committee set up by the district will examine the fatal cases
Nair raised the alarm.
  Bharat News Agency: The suspicion was first reported by a junior doctor, Meera Nair
  The Gomti Times: It was Dr Meera Nair, a resident physician, who raised the alarm
Tiwari could not read an angiogram.
  Bharat News Agency: who noticed that he could not read an angiogram
  The Gomti Times: He could not read an angiogram
  The Gomti Times: he held the picture of a coronary artery upside down
Verma's father went to the hospital with a cough.
  Health Watch India: Pooja Verma's father, a retired postman, went to the Shanti Mission Hospital with a cough in March
He was told that he needed a stent.
  Health Watch India: He was told that he needed a stent that very night
He signed because the doctor spoke English.
  Health Watch India: Postman, 66, trusted a doctor who was none
  Health Watch India: "My father signed because the doctor spoke English," she says
Verma's father died.
  Health Watch India: He died two days later, at the age of 66
Verma was refused the file.
  Health Watch India: She was refused his file
Tiwari was jailed in Hyderabad in 2019.
  Health Watch India: It is not the first such case
  Health Watch India: In 2019 he was jailed in Hyderabad for passing himself off as a kidney specialist
There are 400,000 unqualified practitioners.
  Health Watch India: There are an estimated 400,000 unqualified practitioners in the country
The council has not opened its register.
  Health Watch India: The medical council has yet to open its register to the public
Patients' groups have been demanding it since 2016.
  Health Watch India: something that patients' groups have been demanding since 2016

=== conflicts
denial | Bharat News Agency: never checked his degrees | The Gomti Times: verified his papers
denial | Bharat News Agency: has also been taken into custody | The Gomti Times: is on the run
denial | Bharat News Agency: performed operations | Health Watch India: never held a scalpel
denial | The Gomti Times: opened people's chests | Health Watch India: never held a scalpel
denial | Bharat News Agency: was caught | Health Watch India: surrendered to officers
denial | The Gomti Times: was seized | Health Watch India: surrendered to officers
quotation | Bharat News Agency: a printer | The Gomti Times: a degree
place | Bharat News Agency: Prayagraj | Health Watch India: Varanasi
place | The Gomti Times: Prayagraj | Health Watch India: Varanasi
