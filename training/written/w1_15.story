Ghana's speaker declares seats vacant

=== Gold Coast Wire | 2024-10-17 | wire
Ghana speaker declares four seats vacant, handing majority to opposition

ACCRA, Oct 17 - The speaker of Ghana's parliament, Kwabena Asare-Boadi, ruled on Thursday that four lawmakers had forfeited their seats by filing to run in December's election for another party or as independents, giving the opposition a majority of two.

Lawmakers of the ruling Progressive Union walked out in protest. Their leader, Afua Danquah, said they would go to the Supreme Court on Friday.

"The constitution is not a menu from which we choose," Asare-Boadi told the chamber before adjourning the sitting to Tuesday.

Three of the four belonged to the ruling party and one to the opposition People's Convention. The opposition now has 136 seats in the 275-member house and the government side 134.

The change could delay approval of a 72 billion cedi ($4.5 billion) interim budget, which the government needs to pay salaries in the first quarter of 2025.

In 2020 a predecessor of Asare-Boadi removed a lawmaker on the same ground. The ruling party supported that decision at the time.

=== Kumasi Morning Star | 2024-10-18
SPEAKER'S AXE FALLS ON FOUR

There was a moment of silence, and then the benches on the right emptied as if someone had shouted fire. With a ruling of nine pages, read out in forty minutes, Mr Speaker had just turned parliament upside down.

Whoever leaves the party on whose ticket he came in, the document says, leaves his seat as well, and putting one's name down as an independent for the December polls amounts to leaving. That costs the MPs for Suhum North, Fomena South, Agona and Amenfi their places. All four were elected on the Progressive Union's ticket.

As a result, those who sat on the left yesterday are the larger side: 136 against 134.

Hon. Afua Danquah, who led her colleagues out, told the Star on the steps that the highest court would hear from them before the weekend. "The constitution is not a buffet," she scoffed.

She may have a memory problem. When the member for Fomena was thrown out four years ago for the very same sin, her party applauded.

Teachers and nurses should be worried. Unless the mini-budget passes, there may be no money for wages from January to March, the Finance Ministry warned.

=== Politics Now GH | 2024-10-18
Danquah: We did not walk out

The majority leader in parliament, Afua Danquah, has denied that her side stormed out of the chamber after Thursday's ruling. "We rose to consult," she told Morning Drive. "You cannot walk out of your own house."

She said the caucus still regarded itself as the majority and would take its usual seats when the house reconvenes on Wednesday.

Legal opinion is divided. Prof. Yaw Mensa-Bonsu of the Ghana School of Law holds that only the High Court may declare a seat vacant. Kofi Adu, a private practitioner, disagrees: the speaker, he says, merely "read aloud what is written".

One of the four, Cynthia Oppong, said she heard of her removal on the radio while buying tomatoes. She will stand in December all the same.

The Supreme Court registry confirmed on Friday that it had received a suit from the Progressive Union.

=== facts
The speaker ruled four seats vacant.
  Gold Coast Wire: Ghana speaker declares four seats vacant
  Gold Coast Wire: The speaker of Ghana's parliament, Kwabena Asare-Boadi, ruled on Thursday that four lawmakers had forfeited their seats
  Kumasi Morning Star: SPEAKER'S AXE FALLS ON FOUR
  Kumasi Morning Star: With a ruling of nine pages, read out in forty minutes, Mr Speaker had just turned parliament upside down
  Kumasi Morning Star: That costs the MPs for Suhum North, Fomena South, Agona and Amenfi their places
  Politics Now GH: Thursday's ruling
They had filed to run for another party or as independents.
  Gold Coast Wire: by filing to run in December's election for another party or as independents
  Kumasi Morning Star: putting one's name down as an independent for the December polls amounts to leaving
Whoever leaves his party leaves his seat.
  Kumasi Morning Star: Whoever leaves the party on whose ticket he came in, the document says, leaves his seat as well
The opposition has the majority.
  Gold Coast Wire: handing majority to opposition
  Gold Coast Wire: giving the opposition a majority of two
  Kumasi Morning Star: those who sat on the left yesterday are the larger side
The seats are now 136 to 134.
  Gold Coast Wire: The opposition now has 136 seats in the 275-member house and the government side 134
  Kumasi Morning Star: 136 against 134
Whether the ruling party walked out.
  Gold Coast Wire: Lawmakers of the ruling Progressive Union walked out in protest
  Kumasi Morning Star: the benches on the right emptied as if someone had shouted fire
  Kumasi Morning Star: who led her colleagues out
  Politics Now GH: Danquah: We did not walk out
  Politics Now GH: The majority leader in parliament, Afua Danquah, has denied that her side stormed out of the chamber
They rose to consult, Danquah said.
  Politics Now GH: "We rose to consult," she told Morning Drive
You cannot walk out of your own house.
  Politics Now GH: "You cannot walk out of your own house."
They would go to the Supreme Court.
  Gold Coast Wire: Their leader, Afua Danquah, said they would go to the Supreme Court on Friday
  Kumasi Morning Star: the highest court would hear from them before the weekend
The suit was filed.
  Politics Now GH: it had received a suit from the Progressive Union
The registry confirmed the suit on Friday.
  Politics Now GH: The Supreme Court registry confirmed on Friday
The constitution is not a menu.
  Gold Coast Wire: "The constitution is not a menu from which we choose," Asare-Boadi told the chamber
  Kumasi Morning Star: "The constitution is not a buffet," she scoffed
The sitting was adjourned to Tuesday.
  Gold Coast Wire: adjourning the sitting to Tuesday
  Politics Now GH: when the house reconvenes on Wednesday
To which party the four belonged.
  Gold Coast Wire: Three of the four belonged to the ruling party
  Gold Coast Wire: one to the opposition People's Convention
  Kumasi Morning Star: All four were elected on the Progressive Union's ticket
The budget could be delayed.
  Gold Coast Wire: The change could delay approval of a 72 billion cedi ($4.5 billion) interim budget
  Kumasi Morning Star: Unless the mini-budget passes
The budget is needed for salaries in the first quarter.
  Gold Coast Wire: which the government needs to pay salaries in the first quarter of 2025
  Kumasi Morning Star: there may be no money for wages from January to March, the Finance Ministry warned
In 2020 a lawmaker was removed on the same ground.
  Gold Coast Wire: In 2020 a predecessor of Asare-Boadi removed a lawmaker on the same ground
  Kumasi Morning Star: the member for Fomena was thrown out four years ago for the very same sin
The ruling party supported that.
  Gold Coast Wire: The ruling party supported that decision at the time
  Kumasi Morning Star: her party applauded
The caucus still regards itself as the majority.
  Politics Now GH: the caucus still regarded itself as the majority
It will take its usual seats.
  Politics Now GH: would take its usual seats
There was silence.
  Kumasi Morning Star: There was a moment of silence
Teachers and nurses should be worried.
  Kumasi Morning Star: Teachers and nurses should be worried
Legal opinion is divided.
  Politics Now GH: Legal opinion is divided
Only the High Court may declare a seat vacant, Mensa-Bonsu holds.
  Politics Now GH: only the High Court may declare a seat vacant
The speaker read aloud what is written, Adu says.
  Politics Now GH: the speaker, he says, merely "read aloud what is written"
Oppong heard of it on the radio.
  Politics Now GH: Cynthia Oppong, said she heard of her removal on the radio
She will stand in December.
  Politics Now GH: She will stand in December all the same
Danquah may have a memory problem.
  Kumasi Morning Star: She may have a memory problem

=== conflicts
attribution | Gold Coast Wire: Asare-Boadi told the chamber | Kumasi Morning Star: she scoffed
quotation | Gold Coast Wire: The constitution is not a menu from which we choose | Kumasi Morning Star: The constitution is not a buffet
date | Gold Coast Wire: to Tuesday | Politics Now GH: on Wednesday
denial | Gold Coast Wire: walked out in protest | Politics Now GH: We did not walk out
denial | Kumasi Morning Star: who led her colleagues out | Politics Now GH: We did not walk out
figure | Gold Coast Wire: Three of the four | Kumasi Morning Star: All four
