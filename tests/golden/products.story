Two readers of one maker and one of another: prices, weights and days belong to one of them each

=== Tech Review | 2025-05-20
Two new readers by Ardent: the small one is the better buy

Ardent has put two e-readers on sale, the Page 4 and the larger Page 4 Max.

The Page 4 costs $129 and weighs 158 grams. Its battery lasted 21 days in our test.

The Page 4 Max costs $219. Its screen measures eight inches across, two more than that of the Page 4, and it weighs 224 grams; the battery was empty after 17 days.

Only the Max can be written on with a pen. Both are waterproof.

“Most people should buy the small one,” said Nils Farrow, who tested them for us. “The big one is for people who mark books.”

=== Gadget Hour | 2025-05-21
Ardent Page 4 Max: big, bright and dear

With the Page 4 Max, Ardent goes after people who take notes. A pen comes in the box; the ordinary Page 4 does not work with one.

You pay 219 dollars for the Max, and it feels like it. The display, eight inches from corner to corner, is the brightest that we have seen. At 242 grams, the Max is heavy in one hand.

It ran for about two and a half weeks on a charge.

Neither device minds a fall into the bath.

What we miss is a button to turn the page. Ardent says it has no plans for one.

=== Consumer | 2025-05-28
Small e-readers on test

Four small readers were tested by the institute, and the Ardent Page 4 came first.

It is good value at 129 dollars and the lightest of the four at less than 160 grams. One charge kept it going for three weeks.

The Tolan Leaf, from another maker, came second. It costs $119 and weighs 171 grams. Its battery was empty after 17 days, and its screen is hard to read in the sun.

The other two are no longer made. The larger Ardent Max was not part of the test, which was paid for by readers’ subscriptions and not by makers.

=== facts
The Page 4 costs $129.
  Tech Review: The Page 4 costs $129
  Consumer: It is good value at 129 dollars
The Page 4 weighs 158 grams.
  Tech Review: weighs 158 grams
  Consumer: the lightest of the four at less than 160 grams
The battery of the Page 4 lasts 21 days.
  Tech Review: Its battery lasted 21 days in our test
  Consumer: One charge kept it going for three weeks
The Max costs $219.
  Tech Review: The Page 4 Max costs $219
  Gadget Hour: You pay 219 dollars for the Max
The screen of the Max has eight inches.
  Tech Review: Its screen measures eight inches across
  Gadget Hour: The display, eight inches from corner to corner
The Max weighs 224 (242) grams.
  Tech Review: it weighs 224 grams
  Gadget Hour: At 242 grams, the Max is heavy in one hand
The battery of the Max lasts 17 days.
  Tech Review: the battery was empty after 17 days
  Gadget Hour: It ran for about two and a half weeks on a charge
Only the Max works with a pen.
  Tech Review: Only the Max can be written on with a pen
  Gadget Hour: A pen comes in the box
  Gadget Hour: the ordinary Page 4 does not work with one
Both are waterproof.
  Tech Review: Both are waterproof
  Gadget Hour: Neither device minds a fall into the bath
The small one is the better buy.
  Tech Review: the small one is the better buy
  Tech Review: “Most people should buy the small one,” said Nils Farrow
Ardent has two new readers.
  Tech Review: Ardent has put two e-readers on sale
The big one is for people who mark books.
  Tech Review: “The big one is for people who mark books.”
Ardent wants people who take notes.
  Gadget Hour: With the Page 4 Max, Ardent goes after people who take notes
The display is bright.
  Gadget Hour: is the brightest that we have seen
There is no button.
  Gadget Hour: What we miss is a button to turn the page
No button is planned.
  Gadget Hour: Ardent says it has no plans for one
The Page 4 came first.
  Consumer: the Ardent Page 4 came first
The Leaf came second.
  Consumer: The Tolan Leaf, from another maker, came second
The Leaf costs $119.
  Consumer: It costs $119
The Leaf weighs 171 grams.
  Consumer: weighs 171 grams
The battery of the Leaf lasts 17 days.
  Consumer: Its battery was empty after 17 days
The Max was not tested.
  Consumer: The larger Ardent Max was not part of the test

=== conflicts
figure | Tech Review: 224 grams | Gadget Hour: 242 grams

=== speakers
Tech Review: “Most people should buy | Nils Farrow
Tech Review: “The big one is | Nils Farrow
