A qualifier wins a tennis tournament

=== Court Wire | 2025-04-13 | wire
Qualifier Sandoval stuns top seed Krüger to win Marrazul title

MARRAZUL, Spain — Argentine qualifier Inés Sandoval beat top seed Leonie Krüger of Germany 4-6, 7-5, 6-3 on Sunday to win the Marrazul Open, her first tour title at the age of 30.

Sandoval, ranked 143rd, saved two match points in the second set of a final that lasted two hours and 51 minutes.

She is the first qualifier to win the clay-court event since it was founded in 1987.

"Last summer I was stringing rackets for other players to pay my rent," Sandoval said after receiving the trophy.

Krüger, who had not lost a match since February, took a medical time-out for a back problem early in the third set. She declined to blame the injury.

"Inés was braver than me when it counted," said the German, 24.

The winner earns 142,000 dollars and will climb to around 60th in the rankings. She had considered retiring after wrist surgery in 2023.

In the doubles final, Czech sisters Petra and Dana Vlčková beat Krüger and her partner, Italy's Sofia Brandi, 6-2, 6-4.

=== The Daily Observer | 2025-04-14
From the stringing bench to the winner's podium

Nine months ago Inés Sandoval was repairing other people's rackets in a basement in Rosario because the rent was due. On Sunday the Argentine, at number 143 in the world, lifted the Marrazul trophy.

Twice Leonie Krüger stood a single point from victory in the second set, and twice she was denied. After almost three hours the favourite netted a backhand and it was 4-6, 7-5, 6-3.

No woman who had to come through the preliminary rounds had ever won in Marrazul in the 38 years of the tournament.

“Inés showed more courage than me in the big moments,” Krüger conceded. Her back had been treated in the deciding set, but she would not hear of it as an excuse.

Until this weekend the German had been unbeaten for two months.

For Sandoval, 30, it is the second title of her career, after a victory in Bogotá in 2019, and with it come six times her earnings of the whole of last year.

An operation on her wrist four years ago had almost made her give up tennis. She will now jump more than eighty places.

=== Baseline Radio | 2025-04-13
Krüger pulls out of Stuttgart after shock defeat

World number four Leonie Krüger will miss next week's tournament in Stuttgart, her team said on Sunday evening.

The 24-year-old hurt her back during the final in Marrazul, which she lost in three sets to outsider Inés Sandoval.

"I could not serve any more. Without the injury I win that match," Krüger told us in the players' car park.

A scan on Monday is to show how long she must rest. The French championships begin on 25 May.

Krüger did leave Spain with some silver: together with Sofia Brandi she won the doubles, beating the Vlčková sisters in straight sets.

Her coach, Holger Stamm, said that the schedule had been too heavy. "Twenty-six matches in ten weeks is madness, and I have told the federation so," he added.

And the winner? Sandoval, who had been cleaning hotel rooms last summer to make ends meet, danced a zamba with the ball boys. The Argentine says that she will give half of her prize money to the club in Rosario where she learned to play.

=== facts
Sandoval beat Krüger in the final.
  Court Wire: Qualifier Sandoval stuns top seed Krüger to win Marrazul title
  Court Wire: Argentine qualifier Inés Sandoval beat top seed Leonie Krüger of Germany 4-6, 7-5, 6-3 on Sunday
  The Daily Observer: From the stringing bench to the winner's podium
  The Daily Observer: On Sunday the Argentine, at number 143 in the world, lifted the Marrazul trophy
  The Daily Observer: After almost three hours the favourite netted a backhand and it was 4-6, 7-5, 6-3
  Baseline Radio: after shock defeat
  Baseline Radio: which she lost in three sets to outsider Inés Sandoval
Which title of her career it is.
  Court Wire: her first tour title at the age of 30
  The Daily Observer: For Sandoval, 30, it is the second title of her career
She won in Bogotá in 2019.
  The Daily Observer: after a victory in Bogotá in 2019
Sandoval is ranked 143rd.
  Court Wire: Sandoval, ranked 143rd
  The Daily Observer: at number 143 in the world
She saved two match points.
  Court Wire: Sandoval ... saved two match points in the second set
  The Daily Observer: Twice Leonie Krüger stood a single point from victory in the second set, and twice she was denied
The final lasted 2:51 hours.
  Court Wire: a final that lasted two hours and 51 minutes
  The Daily Observer: After almost three hours
She is the first qualifier to win there.
  Court Wire: She is the first qualifier to win the clay-court event
  The Daily Observer: No woman who had to come through the preliminary rounds had ever won in Marrazul
The event was founded in 1987.
  Court Wire: since it was founded in 1987
  The Daily Observer: in the 38 years of the tournament
What she did last summer to pay her rent.
  Court Wire: "Last summer I was stringing rackets for other players to pay my rent," Sandoval said after receiving the trophy
  The Daily Observer: Nine months ago Inés Sandoval was repairing other people's rackets in a basement in Rosario because the rent was due
  Baseline Radio: Sandoval, who had been cleaning hotel rooms last summer to make ends meet
Krüger had not lost since February.
  Court Wire: Krüger, who had not lost a match since February
  The Daily Observer: Until this weekend the German had been unbeaten for two months
Her back was treated in the third set.
  Court Wire: took a medical time-out for a back problem early in the third set
  The Daily Observer: Her back had been treated in the deciding set
  Baseline Radio: The 24-year-old hurt her back during the final in Marrazul
Whether Krüger blamed the injury.
  Court Wire: She declined to blame the injury
  The Daily Observer: she would not hear of it as an excuse
  Baseline Radio: Without the injury I win that match," Krüger told us in the players' car park
Krüger could not serve.
  Baseline Radio: "I could not serve any more
Inés was braver.
  Court Wire: "Inés was braver than me when it counted," said the German, 24
  The Daily Observer: “Inés showed more courage than me in the big moments,” Krüger conceded
The winner earns 142,000 dollars.
  Court Wire: The winner earns 142,000 dollars
The prize is six times her earnings of last year.
  The Daily Observer: with it come six times her earnings of the whole of last year
She will climb to around 60th.
  Court Wire: will climb to around 60th in the rankings
  The Daily Observer: She will now jump more than eighty places
She had considered retiring.
  Court Wire: She had considered retiring after wrist surgery in 2023
  The Daily Observer: An operation on her wrist four years ago had almost made her give up tennis
Who won the doubles.
  Court Wire: In the doubles final, Czech sisters Petra and Dana Vlčková beat Krüger and her partner, Italy's Sofia Brandi, 6-2, 6-4
  Baseline Radio: together with Sofia Brandi she won the doubles, beating the Vlčková sisters in straight sets
Krüger left Spain with some silver.
  Baseline Radio: Krüger did leave Spain with some silver
Krüger will miss Stuttgart.
  Baseline Radio: Krüger pulls out of Stuttgart
  Baseline Radio: World number four Leonie Krüger will miss next week's tournament in Stuttgart, her team said on Sunday evening
A scan is to show how long she must rest.
  Baseline Radio: A scan on Monday is to show how long she must rest
The French championships begin on 25 May.
  Baseline Radio: The French championships begin on 25 May
Stamm says the schedule was too heavy.
  Baseline Radio: Her coach, Holger Stamm, said that the schedule had been too heavy
Stamm: 26 matches is madness.
  Baseline Radio: "Twenty-six matches in ten weeks is madness, and I have told the federation so," he added
Sandoval danced.
  Baseline Radio: danced a zamba with the ball boys
She will give half of the money to her club.
  Baseline Radio: The Argentine says that she will give half of her prize money to the club in Rosario where she learned to play

=== conflicts
figure | Court Wire: her first tour title | The Daily Observer: the second title of her career
quotation | Court Wire: Inés was braver than me when it counted | The Daily Observer: Inés showed more courage than me in the big moments
denial | Court Wire: declined to blame the injury | Baseline Radio: Without the injury I win that match
denial | The Daily Observer: would not hear of it as an excuse | Baseline Radio: Without the injury I win that match
name | Court Wire: Czech sisters Petra and Dana Vlčková | Baseline Radio: together with Sofia Brandi she
name | Court Wire: stringing rackets for other players | Baseline Radio: cleaning hotel rooms
name | The Daily Observer: repairing other people's rackets | Baseline Radio: cleaning hotel rooms
date | Court Wire: 2023 | The Daily Observer: four years ago
