A Japanese animator dies

=== Kanto Wire | 2024-11-12 | wire
Animator Haruo Isobe, creator of "The Lantern Fox", dies at 89

TOKYO — Haruo Isobe, the Japanese animator whose hand-drawn films enchanted children around the world, died of heart failure on Sunday at his home in Kamakura, his studio said on Tuesday. He was 89.

Isobe directed eleven feature films, among them "The Lantern Fox" of 1978, which took six years to complete.

He was born in Hiroshima in 1935 and lost both parents in the atomic bombing. The scarred landscapes of his films were drawn from memory, he once said.

His studio, Kumo, was founded in 1969 with four colleagues in a former noodle shop.

"A computer can draw a thousand leaves, but it does not know which one is about to fall," Isobe said in 2009, when he refused to give up paper.

Prime Minister Kenji Arai said in a message that Japan had lost "a grandfather to us all".

A private funeral has already taken place. A public memorial will be held in December.

Isobe never married. His niece, Yuko Isobe, has headed the studio since 2017.

=== The Evening Chronicle | 2024-11-13
The man who knew which leaf would fall

Haruo Isobe, who has died aged 89, drew with a pencil until the end.

“A computer draws a thousand leaves, but it has no idea which of them will fall,” he answered those who urged him to change over to digital animation.

He was ten when the bomb on Hiroshima made him an orphan. What he saw there returned in the burnt hills of his pictures; he needed no models, he used to say.

In 1969 he and four friends took over a bankrupt noodle bar in Tokyo and named it Kumo, the cloud. Half a decade and more went into “The Lantern Fox”, the story of a cub that carries fire to a dark village, which opened in 1978 and became his first triumph.

In all he made nine full-length films. He retired in 2016 and spent his last years growing persimmons in Kamakura, where his heart gave out on Sunday.

The studio has been in the hands of his daughter Yuko since 2017.

“He was a grandfather to us all,” said the head of government in Tokyo.

His body was cremated in the circle of the family.

=== Anime Central | 2024-11-12
Farewell, Master Fox: Haruo Isobe has left us

The sad news reached us this morning: Haruo Isobe is no longer with us. The creator of "The Lantern Fox" passed away on Sunday, as Studio Kumo has announced.

Fans laid paper lanterns outside the studio in Koganei. By evening there were over a thousand.

Director Nao Shirakawa, who began as his assistant, remembered a strict teacher. "He threw my first forty drawings out of the window, and he was right about every one of them," she said.

It was Shirakawa, too, who called him "a grandfather to us all".

Isobe famously turned down an American award in 1995, because he did not want to board an aeroplane.

Will there be a twelfth film? Isobe left behind the storyboard of "Snow Bell", and Yuko Isobe, the studio's head, says that it will be completed.

A memorial to which everybody is invited is planned for next month. Cinemas in Osaka are to show all his works for free, beginning with "The Lantern Fox", 46 years after it was first shown.

=== facts
Isobe has died at 89.
  Kanto Wire: Animator Haruo Isobe, creator of "The Lantern Fox", dies at 89
  Kanto Wire: Haruo Isobe ... died of heart failure on Sunday at his home in Kamakura
  The Evening Chronicle: Haruo Isobe, who has died aged 89
  The Evening Chronicle: where his heart gave out on Sunday
  Anime Central: Haruo Isobe has left us
  Anime Central: Haruo Isobe is no longer with us
  Anime Central: The creator of "The Lantern Fox" passed away on Sunday
His films enchanted children.
  Kanto Wire: whose hand-drawn films enchanted children around the world
He died of heart failure.
  Kanto Wire: died of heart failure on Sunday
  The Evening Chronicle: his heart gave out on Sunday
The studio announced it.
  Kanto Wire: his studio said on Tuesday
  Anime Central: as Studio Kumo has announced
He directed a number of feature films.
  Kanto Wire: Isobe directed eleven feature films
  The Evening Chronicle: In all he made nine full-length films
"The Lantern Fox" came out in 1978.
  Kanto Wire: "The Lantern Fox" of 1978
  The Evening Chronicle: which opened in 1978
  Anime Central: 46 years after it was first shown
It took six years to complete.
  Kanto Wire: which took six years to complete
  The Evening Chronicle: Half a decade and more went into “The Lantern Fox”
It is the story of a cub.
  The Evening Chronicle: the story of a cub that carries fire to a dark village
It was his first triumph.
  The Evening Chronicle: became his first triumph
He was born in 1935 in Hiroshima.
  Kanto Wire: He was born in Hiroshima in 1935
He lost his parents in the bombing.
  Kanto Wire: lost both parents in the atomic bombing
  The Evening Chronicle: He was ten when the bomb on Hiroshima made him an orphan
The landscapes were drawn from memory.
  Kanto Wire: The scarred landscapes of his films were drawn from memory, he once said
  The Evening Chronicle: What he saw there returned in the burnt hills of his pictures
  The Evening Chronicle: he needed no models, he used to say
He founded Kumo in 1969 with four others in a noodle shop.
  Kanto Wire: His studio, Kumo, was founded in 1969 with four colleagues in a former noodle shop
  The Evening Chronicle: In 1969 he and four friends took over a bankrupt noodle bar in Tokyo and named it Kumo, the cloud
A computer does not know which leaf falls.
  Kanto Wire: "A computer can draw a thousand leaves, but it does not know which one is about to fall," Isobe said in 2009
  The Evening Chronicle: The man who knew which leaf would fall
  The Evening Chronicle: “A computer draws a thousand leaves, but it has no idea which of them will fall,” he answered those who urged him to change over to digital animation
He refused to give up paper.
  Kanto Wire: he refused to give up paper
  The Evening Chronicle: drew with a pencil until the end
He was a grandfather to us all.
  Kanto Wire: Prime Minister Kenji Arai said in a message that Japan had lost "a grandfather to us all"
  The Evening Chronicle: “He was a grandfather to us all,” said the head of government in Tokyo
  Anime Central: It was Shirakawa, too, who called him "a grandfather to us all"
The funeral has taken place privately.
  Kanto Wire: A private funeral has already taken place
  The Evening Chronicle: His body was cremated in the circle of the family
A public memorial will be held in December.
  Kanto Wire: A public memorial will be held in December
  Anime Central: A memorial to which everybody is invited is planned for next month
He never married.
  Kanto Wire: Isobe never married
Yuko heads the studio since 2017.
  Kanto Wire: His niece, Yuko Isobe, has headed the studio since 2017
  The Evening Chronicle: The studio has been in the hands of his daughter Yuko since 2017
  Anime Central: Yuko Isobe, the studio's head
He retired in 2016.
  The Evening Chronicle: He retired in 2016
He grew persimmons in Kamakura.
  The Evening Chronicle: spent his last years growing persimmons in Kamakura
Fans laid lanterns.
  Anime Central: Fans laid paper lanterns outside the studio in Koganei
There were over a thousand lanterns.
  Anime Central: By evening there were over a thousand
Shirakawa began as his assistant.
  Anime Central: Director Nao Shirakawa, who began as his assistant
Shirakawa remembered a strict teacher.
  Anime Central: Director Nao Shirakawa ... remembered a strict teacher
He threw her drawings out.
  Anime Central: "He threw my first forty drawings out of the window, and he was right about every one of them," she said
He turned down an American award.
  Anime Central: Isobe famously turned down an American award in 1995
He did not want to fly.
  Anime Central: because he did not want to board an aeroplane
He left a storyboard.
  Anime Central: Isobe left behind the storyboard of "Snow Bell"
The film will be completed.
  Anime Central: says that it will be completed
Cinemas in Osaka show his works.
  Anime Central: Cinemas in Osaka are to show all his works for free

=== conflicts
figure | Kanto Wire: eleven | The Evening Chronicle: nine
quotation | Kanto Wire: A computer can draw a thousand leaves, but it does not know which one is about to fall | The Evening Chronicle: A computer draws a thousand leaves, but it has no idea which of them will fall
attribution | Kanto Wire: Prime Minister Kenji Arai | Anime Central: Shirakawa, too
attribution | The Evening Chronicle: the head of government in Tokyo | Anime Central: Shirakawa, too
name | Kanto Wire: niece | The Evening Chronicle: daughter
