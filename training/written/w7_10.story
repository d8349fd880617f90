Students occupy a faculty in Belgrade

=== Balkan Newswire | 2024-12-04 | wire
Serbian students occupy Belgrade faculty after classmate's arrest

BELGRADE, Dec 4 (Balkan Newswire) - Several hundred students occupied the Faculty of Philology in Belgrade on Wednesday to demand the release of a fellow student arrested at a rally last week.

They blocked the entrances with desks at 7 a.m. and hung a banner reading "Lessons will resume when justice does" from the second floor.

Marija Stanic, a 21-year-old student of Russian, has been held since Friday on suspicion of assaulting an official. The prosecution says that she threw a bottle at a city councillor. Her lawyer, Goran Vukic, says video footage shows her standing 30 metres away.

Dean Svetlana Jokic condemned the occupation but said she would not call the police. Lectures have been cancelled until Monday.

"This is a house of words, and I will talk," she said in a statement.

President's office spokesman Nenad Rakic said that the students were "being used by people who lost every election".

Last week's rally was called to protest against the demolition of a modernist cinema, the Zvezda-Jug. It drew about 5,000 people.

=== Danas i Sutra | 2024-12-05
Desks at the doors: faculty in students' hands

At first it was the cleaners who noticed. When they came to work at a quarter past seven yesterday, the benches of Room 11 were standing across the stairs, and a third-year student politely asked them to come in through the window.

By noon more than 500 people were in the building, and soup had been brought by a restaurant on Knez Mihailova. From the front a bedsheet tells passers-by that teaching will go on "when justice goes on".

What they want is one signature: that of the magistrate who sent Marija Stanic to prison for thirty days. The 21-year-old is alleged to have hit councillor Vladan Peric with a bottle during the demonstration for the Zvezda-Jug picture house. A clip filmed from a balcony, which her defender Goran Vukic has submitted, appears to place her on the other side of the square.

Svetlana Jokic, the dean, came to the barricade herself. "This is a house of language, and I shall talk," she said. Still, she has asked the police to clear the hall if the students have not left by Friday.

No classes are planned before the start of next week.

=== Vecernji Glas | 2024-12-05
FACULTY HIJACKED: professors locked out, exams off

A few dozen troublemakers have taken 9,000 students hostage. Since six o'clock yesterday morning nobody gets into the Philological Faculty who does not please the plenum, as the occupiers grandly call themselves. Their bedsheet dangles from the roof.

All this for a girl who threw a stone at an elected representative! Vladan Peric needed seven stitches.

"They are being used by those who have lost all elections," Prime Minister Zoran Mitic said last night. He is right. Vecernji Glas can reveal that the soup, the sleeping bags and the printed posters were paid for by the foundation of an opposition tycoon.

Marija Stanic, who is studying Polish, comes from a well-to-do family in Novi Sad. She is said to have admitted the attack at her first questioning.

Parents are desperate. "My son was to sit his last exam today," a mother from Cacak told us. "Who gives him back the year?"

Meanwhile the ruin of the cinema, around which all this began, was finally pulled down in the night. A hotel with 140 rooms will rise there.

=== facts
Students occupied the faculty.
  Balkan Newswire: Serbian students occupy Belgrade faculty
  Balkan Newswire: Several hundred students occupied the Faculty of Philology in Belgrade on Wednesday
  Danas i Sutra: faculty in students' hands
  Danas i Sutra: By noon more than 500 people were in the building
  Vecernji Glas: FACULTY HIJACKED
  Vecernji Glas: A few dozen troublemakers have taken 9,000 students hostage
They demand the release of a fellow student.
  Balkan Newswire: to demand the release of a fellow student
  Danas i Sutra: What they want is one signature
  Vecernji Glas: All this for a girl who threw a stone at an elected representative
Stanic was arrested.
  Balkan Newswire: after classmate's arrest
  Balkan Newswire: a fellow student arrested at a rally last week
  Balkan Newswire: Marija Stanic ... has been held since Friday on suspicion of assaulting an official
  Danas i Sutra: the magistrate who sent Marija Stanic to prison for thirty days
They blocked the entrances at 7 a.m.
  Balkan Newswire: They blocked the entrances with desks at 7 a.m.
  Danas i Sutra: Desks at the doors
  Danas i Sutra: the benches of Room 11 were standing across the stairs
  Vecernji Glas: Since six o'clock yesterday morning nobody gets into the Philological Faculty who does not please the plenum
A banner says that lessons resume when justice does.
  Balkan Newswire: hung a banner reading "Lessons will resume when justice does" from the second floor
  Danas i Sutra: From the front a bedsheet tells passers-by that teaching will go on "when justice goes on"
A banner hangs from the building.
  Balkan Newswire: hung a banner ... from the second floor
  Danas i Sutra: From the front a bedsheet tells passers-by
  Vecernji Glas: Their bedsheet dangles from the roof
Stanic is 21.
  Balkan Newswire: a 21-year-old student of Russian
  Danas i Sutra: The 21-year-old
Stanic studies Russian.
  Balkan Newswire: Marija Stanic, a 21-year-old student of Russian
  Vecernji Glas: who is studying Polish
Stanic is said to have thrown a bottle at a councillor.
  Balkan Newswire: The prosecution says that she threw a bottle at a city councillor
  Danas i Sutra: The 21-year-old is alleged to have hit councillor Vladan Peric with a bottle during the demonstration
  Vecernji Glas: a girl who threw a stone at an elected representative
Video shows her standing elsewhere.
  Balkan Newswire: Her lawyer, Goran Vukic, says video footage shows her standing 30 metres away
  Danas i Sutra: A clip filmed from a balcony ... appears to place her on the other side of the square
Vukic has submitted the clip.
  Danas i Sutra: which her defender Goran Vukic has submitted
The dean condemned the occupation.
  Balkan Newswire: Dean Svetlana Jokic condemned the occupation
Whether the dean calls the police.
  Balkan Newswire: she would not call the police
  Danas i Sutra: she has asked the police to clear the hall if the students have not left by Friday
There are no lectures until Monday.
  Balkan Newswire: Lectures have been cancelled until Monday
  Danas i Sutra: No classes are planned before the start of next week
  Vecernji Glas: exams off
This is a house of words, and the dean will talk.
  Balkan Newswire: "This is a house of words, and I will talk," she said in a statement
  Danas i Sutra: "This is a house of language, and I shall talk," she said
The dean came to the barricade.
  Danas i Sutra: Svetlana Jokic, the dean, came to the barricade herself
The students are used by people who lost every election.
  Balkan Newswire: President's office spokesman Nenad Rakic said that the students were "being used by people who lost every election"
  Vecernji Glas: "They are being used by those who have lost all elections," Prime Minister Zoran Mitic said last night
The rally was against the demolition of a cinema.
  Balkan Newswire: Last week's rally was called to protest against the demolition of a modernist cinema, the Zvezda-Jug
  Danas i Sutra: the demonstration for the Zvezda-Jug picture house
The rally drew 5,000 people.
  Balkan Newswire: It drew about 5,000 people
The cleaners noticed first.
  Danas i Sutra: At first it was the cleaners who noticed
The cleaners came at a quarter past seven.
  Danas i Sutra: When they came to work at a quarter past seven yesterday
A student asked them in through the window.
  Danas i Sutra: a third-year student politely asked them to come in through the window
Soup was brought.
  Danas i Sutra: soup had been brought by a restaurant on Knez Mihailova
A tycoon's foundation paid for the soup.
  Vecernji Glas: Vecernji Glas can reveal that the soup, the sleeping bags and the printed posters were paid for by the foundation of an opposition tycoon
Professors are locked out.
  Vecernji Glas: professors locked out
Peric needed seven stitches.
  Vecernji Glas: Vladan Peric needed seven stitches
The prime minister is right.
  Vecernji Glas: He is right
Stanic comes from a well-to-do family.
  Vecernji Glas: Marija Stanic ... comes from a well-to-do family in Novi Sad
Stanic is said to have admitted the attack.
  Vecernji Glas: She is said to have admitted the attack at her first questioning
Parents are desperate.
  Vecernji Glas: Parents are desperate
A son was to sit his last exam.
  Vecernji Glas: "My son was to sit his last exam today," a mother from Cacak told us
Who gives back the year, she asks.
  Vecernji Glas: "Who gives him back the year?"
The cinema was pulled down in the night.
  Vecernji Glas: Meanwhile the ruin of the cinema ... was finally pulled down in the night
A hotel will rise there.
  Vecernji Glas: A hotel with 140 rooms will rise there

=== conflicts
figure | Balkan Newswire: Several hundred students | Vecernji Glas: A few dozen troublemakers
figure | Danas i Sutra: more than 500 people | Vecernji Glas: A few dozen troublemakers
date | Balkan Newswire: at 7 a.m. | Vecernji Glas: Since six o'clock yesterday morning
quotation | Balkan Newswire: Lessons will resume when justice does | Danas i Sutra: when justice goes on
name | Balkan Newswire: student of Russian | Vecernji Glas: studying Polish
name | Balkan Newswire: threw a bottle | Vecernji Glas: threw a stone
name | Danas i Sutra: with a bottle | Vecernji Glas: threw a stone
denial | Balkan Newswire: would not call the police | Danas i Sutra: has asked the police to clear the hall
quotation | Balkan Newswire: This is a house of words, and I will talk | Danas i Sutra: This is a house of language, and I shall talk
attribution | Balkan Newswire: President's office spokesman Nenad Rakic said | Vecernji Glas: Prime Minister Zoran Mitic said
quotation | Balkan Newswire: being used by people who lost every election | Vecernji Glas: being used by those who have lost all elections
place | Balkan Newswire: from the second floor | Vecernji Glas: from the roof
