An ice hockey star is traded

=== Northern Sports Agency | 2025-07-01 | wire
Helsinki Jäät sell captain Salonen to Zurich for record fee

HELSINKI — Finnish champions Helsinki Jäät have transferred captain Mikael Salonen to Swiss club ZH Titans for 1.9 million euros, the highest sum ever paid for a player in European ice hockey, both clubs said on Tuesday.

The 28-year-old centre signed a four-year contract and will wear the number 71.

Salonen was the top scorer of the Finnish league last season with 74 points. He had turned down an offer from North America in May.

"It was my wish to go, and the club let me follow it," Salonen said in a video message.

Jäät chairman Pekka Laine said the money would be spent on the youth academy and on repairing the roof of the arena.

Supporters' group Red Corner called for a boycott of the first home game, accusing the board of "selling the heart of the team".

Defender Otto Virta, 33, was named as the new captain.

Titans coach Marc Zbinden said Salonen would centre the first line. The Swiss club finished second last season, three points behind Bern.

=== Stadin Uutiset | 2025-07-02
The heart goes to Zurich

Never before has a European team put so much on the table for one man with a stick. Just under two million euros will flow from the Limmat to Helsinki, and in return Mikael Salonen flies in the other direction.

For three winters he is bound to the Titans, where the jersey with the 71 is already hanging in the shop.

“It was my wish to leave and the club has fulfilled it,” he assured the fans in a short film.

They do not believe him. Red Corner wants the stands to stay empty when the champions first play on their own ice in September; those in charge have sold the team's heart, according to the group.

Laine, who heads the board, countered that the roof of the hall leaks and that the juniors are training in a shed. Both will benefit.

The armband goes to Otto Virta, the oldest defender of the team.

Without Salonen the attack loses its best scorer, who was involved in 74 goals. Coach Anssi Korpi is said to have learned of the deal from the radio.

=== Puck! | 2025-07-02
Salonen opens up: ‘I never asked to leave’

Mikael Salonen wanted to stay. That is what the new Titans forward says in a long conversation with Puck!, a day after the most expensive transfer that the continent has seen.

“I never asked to leave. One morning my agent called and told me that everything was agreed,” says Salonen, 28, over a plate of rösti.

In spring he had said no to Boston because his wife, Kaisa, was expecting twins. The girls were born on 3 June.

In Zurich he will centre the second line, behind the Canadian Drew Lachance, coach Marc Zbinden told us. There is no hurry, Zbinden said: “He must learn to breathe at our speed.”

And the boycott at home? Salonen asks the fans to come to the game. “Do not punish the boys for what the men in suits have done.”

Virta has declined the captaincy out of loyalty to his friend, Salonen reveals. The board will probably ask goalkeeper Eetu Rinne.

=== facts
Salonen goes from Jäät to the Titans.
  Northern Sports Agency: Helsinki Jäät sell captain Salonen to Zurich
  Northern Sports Agency: Finnish champions Helsinki Jäät have transferred captain Mikael Salonen to Swiss club ZH Titans for 1.9 million euros
  Stadin Uutiset: The heart goes to Zurich
  Stadin Uutiset: in return Mikael Salonen flies in the other direction
  Puck!: the new Titans forward
The fee is 1.9 million euros.
  Northern Sports Agency: transferred captain Mikael Salonen to Swiss club ZH Titans for 1.9 million euros
  Stadin Uutiset: Just under two million euros will flow from the Limmat to Helsinki
The fee is a European record.
  Northern Sports Agency: for record fee
  Northern Sports Agency: the highest sum ever paid for a player in European ice hockey
  Stadin Uutiset: Never before has a European team put so much on the table for one man with a stick
  Puck!: the most expensive transfer that the continent has seen
Both clubs announced it on Tuesday.
  Northern Sports Agency: both clubs said on Tuesday
The contract runs for some years.
  Northern Sports Agency: The 28-year-old centre signed a four-year contract
  Stadin Uutiset: For three winters he is bound to the Titans
He will wear number 71.
  Northern Sports Agency: will wear the number 71
  Stadin Uutiset: where the jersey with the 71 is already hanging in the shop
He was top scorer with 74 points.
  Northern Sports Agency: Salonen was the top scorer of the Finnish league last season with 74 points
  Stadin Uutiset: Without Salonen the attack loses its best scorer
  Stadin Uutiset: who was involved in 74 goals
He turned down an offer from North America.
  Northern Sports Agency: He had turned down an offer from North America in May
  Puck!: In spring he had said no to Boston
Whether it was his wish to leave.
  Northern Sports Agency: "It was my wish to go, and the club let me follow it," Salonen said in a video message
  Stadin Uutiset: “It was my wish to leave and the club has fulfilled it,” he assured the fans in a short film
  Puck!: ‘I never asked to leave’
  Puck!: Mikael Salonen wanted to stay
  Puck!: “I never asked to leave. One morning
The money is for the academy and the roof.
  Northern Sports Agency: Jäät chairman Pekka Laine said the money would be spent on the youth academy and on repairing the roof of the arena
  Stadin Uutiset: Both will benefit
The roof leaks and the juniors train in a shed.
  Stadin Uutiset: Laine, who heads the board, countered that the roof of the hall leaks
  Stadin Uutiset: the juniors are training in a shed
Red Corner calls for a boycott of the first home game.
  Northern Sports Agency: Supporters' group Red Corner called for a boycott of the first home game
  Stadin Uutiset: Red Corner wants the stands to stay empty when the champions first play on their own ice in September
  Puck!: the boycott at home
Red Corner says the board sells the heart of the team.
  Northern Sports Agency: accusing the board of "selling the heart of the team"
  Stadin Uutiset: those in charge have sold the team's heart, according to the group
Who becomes captain.
  Northern Sports Agency: Defender Otto Virta, 33, was named as the new captain
  Stadin Uutiset: The armband goes to Otto Virta
  Puck!: Virta has declined the captaincy out of loyalty to his friend
Virta is the oldest defender.
  Stadin Uutiset: Otto Virta, the oldest defender of the team
Which line Salonen will centre.
  Northern Sports Agency: Titans coach Marc Zbinden said Salonen would centre the first line
  Puck!: In Zurich he will centre the second line, behind the Canadian Drew Lachance, coach Marc Zbinden told us
The Titans finished second.
  Northern Sports Agency: The Swiss club finished second last season, three points behind Bern
The fans do not believe him.
  Stadin Uutiset: They do not believe him
The coach learned it from the radio.
  Stadin Uutiset: Coach Anssi Korpi is said to have learned of the deal from the radio
He says it in a conversation with the magazine.
  Puck!: Salonen opens up
  Puck!: That is what the new Titans forward says in a long conversation with Puck!
His agent told him everything was agreed.
  Puck!: One morning my agent called and told me that everything was agreed
His wife was expecting twins.
  Puck!: because his wife, Kaisa, was expecting twins
The girls were born on 3 June.
  Puck!: The girls were born on 3 June
Zbinden: no hurry.
  Puck!: There is no hurry, Zbinden said
Zbinden: he must learn to breathe at our speed.
  Puck!: “He must learn to breathe at our speed.”
Salonen asks the fans to come.
  Puck!: Salonen asks the fans to come to the game
Salonen: do not punish the boys.
  Puck!: “Do not punish the boys for what the men in suits have done.”
The board will probably ask Rinne.
  Puck!: The board will probably ask goalkeeper Eetu Rinne

=== conflicts
figure | Northern Sports Agency: four-year | Stadin Uutiset: three winters
quotation | Northern Sports Agency: It was my wish to go, and the club let me follow it | Stadin Uutiset: It was my wish to leave and the club has fulfilled it
denial | Northern Sports Agency: It was my wish to go | Puck!: Mikael Salonen wanted to stay
denial | Stadin Uutiset: It was my wish to leave | Puck!: Mikael Salonen wanted to stay
denial | Northern Sports Agency: was named as the new captain | Puck!: has declined the captaincy
denial | Stadin Uutiset: The armband goes to Otto Virta | Puck!: has declined the captaincy
figure | Northern Sports Agency: the first line | Puck!: the second line
