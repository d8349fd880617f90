Korean phone maker unveils a folding handset

=== Tech Wire Asia | 2024-07-10 | wire
South Korea's Hanbit unveils triple-folding phone

Hanbit Electronics on Wednesday unveiled a smartphone that folds in three places, betting that a novel design can revive its shrinking handset business.

The Hanbit Trio opens to a 10.2-inch screen and will go on sale on July 26 in South Korea, the United States and eleven European countries at a price of $1,799, the company said at an event in Busan.

"People told us that nobody needs a phone like this, and people said the same about the camera phone," mobile division head Seo Ji-won told an audience of about 3,000.

The device's battery lasts for 19 hours of video, according to Hanbit. It is made with screens from the company's own plant in Gumi.

Hanbit's share of the global smartphone market fell to 4.1 percent in the first quarter from 6.3 percent a year earlier, according to research firm Meridian Counts. In 2021 the company halted production of its first foldable phone after hinges broke.

The company does not plan to sell the phone in China. Hanbit shares closed 2.7 percent higher.

=== The Gadget Post | 2024-07-11
Three folds, one huge screen: hands on with the Trio

Forget the tablet in your bag. When I unfurled Hanbit's new toy in Seoul yesterday, it spread to a display of just over 10 inches, and the creases were almost invisible.

The price will hurt. At $1,799 the Trio costs more than my first car, and it reaches shops on both sides of the Atlantic on 28 July.

Seo Ji-won, who runs the mobile unit, was in a combative mood. Sceptics, she reminded the crowd, had once dismissed the camera phone in just the same way.

Hanbit promises a staying power of nineteen hours when playing films; in my short test the battery went from full to 71 per cent in five hours of mixed use. The three-part shell weighs 298 grams, which you notice in a shirt pocket.

Can you trust the hinge? Three years ago Hanbit had to stop making its original foldable because the joints snapped. This time the mechanism has survived 400,000 openings in the laboratory, engineers say.

Chinese buyers will be the first outside Korea to get it, a Hanbit manager told me.

=== Han River Business Review | 2024-07-11
Hanbit stakes its future on a costly gamble

For Hanbit's mobile arm time is running out. Its slice of the worldwide market has shrunk to 4.1 percent, figures from Meridian Counts show, after 6.3 percent in the same period of 2023, and the division has lost money for seven consecutive quarters.

On Wednesday the group presented its answer in Busan: a handset that can be folded three times. "People told us that nobody needs a phone like this," chairman Noh Tae-kyung said, "and people said the same about the camera phone."

Investors liked what they saw. The stock ended the day up 2.7 percent, adding some 900 billion won to the company's value.

The panels come from a factory in Gumi that belongs to Hanbit itself and has stood half empty since a big customer left. Analyst Bae Soo-min expects sales of barely a million units in the first year. "That fills the factory, but it does not save the division," she said.

Hanbit will stay out of the Chinese market, where domestic rivals sell foldable devices for less than half the price.

=== facts
Hanbit presented a phone that folds three times.
  Tech Wire Asia: South Korea's Hanbit unveils triple-folding phone
  Tech Wire Asia: Hanbit Electronics on Wednesday unveiled a smartphone that folds in three places
  The Gadget Post: Three folds
  Han River Business Review: On Wednesday the group presented its answer in Busan: a handset that can be folded three times
Hanbit bets on a novel design to revive its business.
  Tech Wire Asia: betting that a novel design can revive its shrinking handset business
  Han River Business Review: Hanbit stakes its future on a costly gamble
The event was in a certain city.
  Tech Wire Asia: the company said at an event in Busan
  The Gadget Post: When I unfurled Hanbit's new toy in Seoul yesterday
  Han River Business Review: the group presented its answer in Busan
The screen is just over 10 inches.
  Tech Wire Asia: The Hanbit Trio opens to a 10.2-inch screen
  The Gadget Post: one huge screen
  The Gadget Post: it spread to a display of just over 10 inches
The creases were almost invisible.
  The Gadget Post: the creases were almost invisible
The phone goes on sale in late July in several countries.
  Tech Wire Asia: will go on sale on July 26 in South Korea, the United States and eleven European countries
  The Gadget Post: it reaches shops on both sides of the Atlantic on 28 July
The phone costs $1,799.
  Tech Wire Asia: at a price of $1,799
  The Gadget Post: At $1,799 the Trio costs more than my first car
The price will hurt.
  The Gadget Post: The price will hurt.
People had said the same about camera phones.
  Tech Wire Asia: "People told us that nobody needs a phone like this, and people said the same about the camera phone," mobile division head Seo Ji-won told an audience of about 3,000
  The Gadget Post: Sceptics, she reminded the crowd, had once dismissed the camera phone in just the same way
  Han River Business Review: "People told us that nobody needs a phone like this," chairman Noh Tae-kyung said, "and people said the same about the camera phone."
Seo heads the mobile division.
  Tech Wire Asia: mobile division head Seo Ji-won
  The Gadget Post: who runs the mobile unit
Seo was combative.
  The Gadget Post: Seo Ji-won, who runs the mobile unit, was in a combative mood
The battery lasts for 19 hours of video.
  Tech Wire Asia: The device's battery lasts for 19 hours of video, according to Hanbit
  The Gadget Post: Hanbit promises a staying power of nineteen hours when playing films
The battery fell to 71 percent in a test.
  The Gadget Post: in my short test the battery went from full to 71 per cent in five hours of mixed use
The phone weighs 298 grams.
  The Gadget Post: The three-part shell weighs 298 grams
The weight is noticed in a shirt pocket.
  The Gadget Post: which you notice in a shirt pocket
The screens come from Hanbit's plant in Gumi.
  Tech Wire Asia: It is made with screens from the company's own plant in Gumi
  Han River Business Review: The panels come from a factory in Gumi that belongs to Hanbit itself
The plant has stood half empty.
  Han River Business Review: has stood half empty since a big customer left
Hanbit's market share fell to 4.1 percent from 6.3.
  Tech Wire Asia: Hanbit's share of the global smartphone market fell to 4.1 percent in the first quarter from 6.3 percent a year earlier, according to research firm Meridian Counts
  Han River Business Review: Its slice of the worldwide market has shrunk to 4.1 percent, figures from Meridian Counts show, after 6.3 percent in the same period of 2023
Time is running out for the mobile arm.
  Han River Business Review: For Hanbit's mobile arm time is running out.
The division lost money for seven quarters.
  Han River Business Review: the division has lost money for seven consecutive quarters
Hanbit stopped making its first foldable phone in 2021.
  Tech Wire Asia: In 2021 the company halted production of its first foldable phone
  The Gadget Post: Three years ago Hanbit had to stop making its original foldable
The hinges of the first foldable broke.
  Tech Wire Asia: after hinges broke
  The Gadget Post: because the joints snapped
The new mechanism survived 400,000 openings.
  The Gadget Post: This time the mechanism has survived 400,000 openings in the laboratory, engineers say
Hanbit does not sell the phone in China.
  Tech Wire Asia: The company does not plan to sell the phone in China
  The Gadget Post: Chinese buyers will be the first outside Korea to get it, a Hanbit manager told me
  Han River Business Review: Hanbit will stay out of the Chinese market
Chinese rivals sell foldables for less than half.
  Han River Business Review: where domestic rivals sell foldable devices for less than half the price
Hanbit shares rose 2.7 percent.
  Tech Wire Asia: Hanbit shares closed 2.7 percent higher
  Han River Business Review: The stock ended the day up 2.7 percent
The rise added 900 billion won.
  Han River Business Review: adding some 900 billion won to the company's value
Investors liked the phone.
  Han River Business Review: Investors liked what they saw.
Bae expects barely a million sales.
  Han River Business Review: Analyst Bae Soo-min expects sales of barely a million units in the first year
Bae said it does not save the division.
  Han River Business Review: "That fills the factory, but it does not save the division," she said

=== conflicts
place | Tech Wire Asia: in Busan | The Gadget Post: in Seoul
place | Han River Business Review: in Busan | The Gadget Post: in Seoul
date | Tech Wire Asia: July 26 | The Gadget Post: 28 July
attribution | Tech Wire Asia: mobile division head Seo Ji-won | Han River Business Review: chairman Noh Tae-kyung
attribution | The Gadget Post: she reminded the crowd | Han River Business Review: chairman Noh Tae-kyung
denial | Tech Wire Asia: does not plan to sell | The Gadget Post: Chinese buyers will be the first
denial | Han River Business Review: will stay out of | The Gadget Post: Chinese buyers will be the first
