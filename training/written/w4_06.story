A pop star cancels a tour

=== Entertainment Press | 2025-09-03 | wire
Singer Mila Hart calls off rest of European tour after throat surgery

Canadian pop star Mila Hart has cancelled the remaining 17 dates of her European tour after doctors found a haemorrhage on her left vocal cord, her management said on Wednesday.

The 27-year-old underwent an operation in Zurich on Tuesday and has been told not to speak for six weeks.

"I am heartbroken, but if I sing now I may never sing again," Hart wrote to her fans.

The tour, called "Paper Moon", had begun in Dublin in July. A concert in Vienna on Saturday was broken off after four songs when her voice failed.

Ticket holders will get their money back automatically, promoter Nordlive said. About 310,000 tickets had been sold for the shows that will not take place.

Support act The Gullwings offered to play a free concert in Antwerp, where Hart was due to appear on Friday.

Hart cancelled part of a tour for the first time in 2022, when she cited exhaustion.

She is expected to resume work on her fourth album in the new year, according to her label, Bluebird.

=== The Standard | 2025-09-04
Silence for six weeks: Hart's Paper Moon sets early

Mila Hart must not utter a word until the middle of October. That is what the surgeons ordered after they had treated a bleeding on one of her vocal cords in Zurich.

Seventeen concerts between Antwerp and Lisbon have been scrapped as a consequence, the Canadian's managers told the press on Wednesday.

The trouble had announced itself in Prague, where she gave up on Saturday night during the fifth number.

“If I sing now, I might never be able to sing again. My heart is broken,” she let her followers know.

Fans need not do anything to be reimbursed, according to Nordlive, which organised the tour; more than 300,000 people had bought a seat.

It is not the first time that Hart has had to stop. Three years ago she gave up several American dates because, as she put it then, she was “running on empty”.

At Bluebird, her record company, there is confidence that she can go back to the studio after Christmas.

Dr Regula Frei, a specialist in Basel who is not treating the singer, said such injuries usually healed without a trace.

=== Hartbeat Fan News | 2025-09-03
Tour OFF: what we know and how to get your refund

Hartbeats, this is the one we never wanted to write. Every show that was left on the Paper Moon Tour is off.

Mila has hurt her voice and needs complete rest, her team confirmed this afternoon. Contrary to reports in the papers, she did not need surgery.

You have to fill in a form on the website of Nordlive by 30 September if you want your money, so don't wait!

The brilliant Gullwings will play for nothing in Antwerp on Friday for everyone who holds a ticket to the cancelled gig. Their drummer Jo told us it was "the least we could do for the woman who took us out of the pub".

Mila turns 28 on Sunday. A fan in Ghent is collecting birthday cards, and 2,000 have already arrived.

The fourth album is coming in spring, and yes, it is finished: Bluebird says that she recorded the last song in May.

Please do not camp outside the clinic in Geneva.

=== facts
Hart cancelled the rest of the tour.
  Entertainment Press: Singer Mila Hart calls off rest of European tour
  Entertainment Press: Canadian pop star Mila Hart has cancelled the remaining 17 dates of her European tour
  The Standard: Hart's Paper Moon sets early
  The Standard: Seventeen concerts between Antwerp and Lisbon have been scrapped
  Hartbeat Fan News: Tour OFF
  Hartbeat Fan News: Every show that was left on the Paper Moon Tour is off
A haemorrhage was found on a vocal cord.
  Entertainment Press: doctors found a haemorrhage on her left vocal cord
  The Standard: a bleeding on one of her vocal cords
  Hartbeat Fan News: Mila has hurt her voice
Her management announced it on Wednesday.
  Entertainment Press: her management said on Wednesday
  The Standard: the Canadian's managers told the press on Wednesday
  Hartbeat Fan News: her team confirmed this afternoon
She was operated on.
  Entertainment Press: after throat surgery
  Entertainment Press: The 27-year-old underwent an operation in Zurich on Tuesday
  The Standard: the surgeons ordered after they had treated a bleeding on one of her vocal cords in Zurich
  Hartbeat Fan News: she did not need surgery
The clinic is in a certain city.
  Entertainment Press: The 27-year-old underwent an operation in Zurich on Tuesday
  The Standard: treated a bleeding on one of her vocal cords in Zurich
  Hartbeat Fan News: the clinic in Geneva
She must not speak for six weeks.
  Entertainment Press: has been told not to speak for six weeks
  The Standard: Silence for six weeks
  The Standard: Mila Hart must not utter a word until the middle of October
She needs complete rest.
  Hartbeat Fan News: needs complete rest
If she sings now she may never sing again.
  Entertainment Press: "I am heartbroken, but if I sing now I may never sing again," Hart wrote to her fans
  The Standard: “If I sing now, I might never be able to sing again.
She is heartbroken.
  Entertainment Press: "I am heartbroken
  The Standard: My heart is broken,” she let her followers know
The tour began in Dublin.
  Entertainment Press: The tour, called "Paper Moon", had begun in Dublin in July
A concert on Saturday was broken off.
  Entertainment Press: A concert in Vienna on Saturday was broken off after four songs when her voice failed
  The Standard: The trouble had announced itself in Prague, where she gave up on Saturday night during the fifth number
Whether ticket holders get their money automatically.
  Entertainment Press: Ticket holders will get their money back automatically, promoter Nordlive said
  The Standard: Fans need not do anything to be reimbursed, according to Nordlive
  Hartbeat Fan News: You have to fill in a form on the website of Nordlive by 30 September if you want your money
Nordlive organised the tour.
  Entertainment Press: promoter Nordlive
  The Standard: Nordlive, which organised the tour
310,000 tickets had been sold.
  Entertainment Press: About 310,000 tickets had been sold for the shows that will not take place
  The Standard: more than 300,000 people had bought a seat
The Gullwings play for free in Antwerp.
  Entertainment Press: Support act The Gullwings offered to play a free concert in Antwerp
  Hartbeat Fan News: The brilliant Gullwings will play for nothing in Antwerp on Friday for everyone who holds a ticket to the cancelled gig
Hart was due in Antwerp on Friday.
  Entertainment Press: where Hart was due to appear on Friday
She cancelled part of a tour in 2022.
  Entertainment Press: Hart cancelled part of a tour for the first time in 2022
  The Standard: It is not the first time that Hart has had to stop
  The Standard: Three years ago she gave up several American dates
She then cited exhaustion.
  Entertainment Press: when she cited exhaustion
  The Standard: because, as she put it then, she was “running on empty”
She is to resume work on her album in the new year.
  Entertainment Press: She is expected to resume work on her fourth album in the new year, according to her label, Bluebird
  The Standard: At Bluebird, her record company, there is confidence that she can go back to the studio after Christmas
  Hartbeat Fan News: yes, it is finished: Bluebird says that she recorded the last song in May
The album comes in spring.
  Hartbeat Fan News: The fourth album is coming in spring
A specialist says such injuries heal.
  The Standard: Dr Regula Frei, a specialist in Basel ... said such injuries usually healed without a trace
Frei is not treating her.
  The Standard: who is not treating the singer
The site tells how to get the refund.
  Hartbeat Fan News: what we know and how to get your refund
They never wanted to write this.
  Hartbeat Fan News: Hartbeats, this is the one we never wanted to write
The drummer: the least we could do.
  Hartbeat Fan News: Their drummer Jo told us it was "the least we could do for the woman who took us out of the pub"
Hart turns 28.
  Hartbeat Fan News: Mila turns 28 on Sunday
A fan collects cards.
  Hartbeat Fan News: A fan in Ghent is collecting birthday cards
2,000 cards have arrived.
  Hartbeat Fan News: 2,000 have already arrived
Fans should not camp outside the clinic.
  Hartbeat Fan News: Please do not camp outside the clinic in Geneva

=== conflicts
place | Entertainment Press: Vienna | The Standard: Prague
quotation | Entertainment Press: if I sing now I may never sing again | The Standard: If I sing now, I might never be able to sing again
denial | Entertainment Press: underwent an operation | Hartbeat Fan News: did not need surgery
denial | The Standard: the surgeons ordered after they had treated | Hartbeat Fan News: did not need surgery
denial | Entertainment Press: will get their money back automatically | Hartbeat Fan News: have to fill in a form
denial | The Standard: need not do anything | Hartbeat Fan News: have to fill in a form
denial | Entertainment Press: expected to resume work on her fourth album | Hartbeat Fan News: it is finished
denial | The Standard: can go back to the studio | Hartbeat Fan News: it is finished
place | Entertainment Press: an operation in Zurich | Hartbeat Fan News: Geneva
place | The Standard: vocal cords in Zurich | Hartbeat Fan News: Geneva
