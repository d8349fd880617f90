An Indian share sale is shelved

=== Indus News Agency | 2024-10-09 | wire
Payments firm Rupiyo shelves $1.1 billion Mumbai listing as demand falls short

MUMBAI, Oct 9 (INA) - Indian digital payments company Rupiyo shelved its $1.1 billion initial public offering on Wednesday, a day before trading was to begin, after it failed to attract enough bids from large investors.

Institutions had put in orders for just 61% of the shares set aside for them, exchange data showed. Small savers bid for twice the number on offer.

"We would rather disappoint people for a week than for a decade," founder and chief executive Nandini Sehgal said.

Applicants will get their money back by Oct 14. Rupiyo said it might revive the sale next year.

Sehgal, 37, who owns 19% of the company, had not planned to sell any of her own stock. The largest seller would have been the Singapore fund Merlion Peak.

The market regulator SEBIM said it had raised no objections to the prospectus.

Rupiyo, based in Pune, posted a loss of 4.3 billion rupees in the year to March. Two other technology firms have withdrawn listings since August.

=== The Deccan Standard | 2024-10-10
Sehgal blinks: Rupiyo stays private after big money stays away

There will be no ringing of the bell at the Bombay exchange today. Rupiyo, the app with which one in nine Indians pays for tea, pulled its flotation at the eleventh hour, because funds and insurers did not want its paper at the price asked.

They took up less than two-thirds of their quota. Ordinary Indians, by contrast, asked for two shares for each one available to them.

"We would rather disappoint people for a week than for a decade," said the firm's chairman, Arvind Kohli, in a letter to applicants.

Those will be repaid by Monday, October 14. A second attempt in 2025 is possible, it says there.

The paperwork was not to the watchdog's liking. In two letters last month SEBIM took issue with the way in which the company counts its users, people who have read them said.

Merlion Peak, the fund from Singapore that was to be the biggest vendor, is stuck with its holding. Kohli ruled out any layoffs.

In the last financial year the red ink amounted to Rs 430 crore; in the one before, to Rs 610 crore.

=== Startup Bazaar | 2024-10-09
Inside the 48 hours in which Rupiyo's IPO came undone

Nagpur-based Rupiyo won't list. The decision fell at 1.40 a.m. in a hotel room in Worli, with cold dosas on the table and three bankers on the phone.

Demand was never the trouble, one of the bankers told us: the institutional book was covered in full by Monday night, until Merlion insisted on a higher price and orders melted away.

Nandini Sehgal would herself have cashed in. The final prospectus has her parting with shares worth $85 million, about a tenth of her stake.

She has buried the plan for good. "I'm done with roadshows, full stop," Sehgal told her team in the morning.

And the staff? Four hundred people in the lending arm are to be let go by Diwali, two managers said.

It was the third tech flotation to be scrapped in as many months, after those of Kirana Kart and Medlo. Not that Rupiyo lacks cash: it has $390 million in the bank, no debt to speak of and more customers than any rival except GupPay.

Retail buyers, who had doubled up, are the ones who miss out.

=== facts
Rupiyo shelved its share sale
  Indus News Agency: Payments firm Rupiyo shelves $1.1 billion Mumbai listing
  Indus News Agency: Indian digital payments company Rupiyo shelved its $1.1 billion initial public offering on Wednesday
  The Deccan Standard: Rupiyo stays private
  The Deccan Standard: There will be no ringing of the bell at the Bombay exchange today
  The Deccan Standard: pulled its flotation at the eleventh hour
  Startup Bazaar: Rupiyo's IPO came undone
  Startup Bazaar: Nagpur-based Rupiyo won't list
The decision fell at 1.40 a.m. in a hotel
  Startup Bazaar: The decision fell at 1.40 a.m. in a hotel room in Worli
Trading was to begin the next day
  Indus News Agency: a day before trading was to begin
Large investors did not bid enough
  Indus News Agency: as demand falls short
  Indus News Agency: after it failed to attract enough bids from large investors
  Indus News Agency: Institutions had put in orders for just 61% of the shares set aside for them
  The Deccan Standard: after big money stays away
  The Deccan Standard: because funds and insurers did not want its paper at the price asked
  The Deccan Standard: They took up less than two-thirds of their quota
  Startup Bazaar: the institutional book was covered in full by Monday night
  Startup Bazaar: Demand was never the trouble
Merlion insisted on a higher price
  Startup Bazaar: until Merlion insisted on a higher price
  Startup Bazaar: orders melted away
Small investors bid for twice their share
  Indus News Agency: Small savers bid for twice the number on offer
  The Deccan Standard: Ordinary Indians, by contrast, asked for two shares for each one available to them
  Startup Bazaar: Retail buyers, who had doubled up
Retail buyers miss out
  Startup Bazaar: are the ones who miss out
Rupiyo would rather disappoint people for a week
  Indus News Agency: "We would rather disappoint people for a week than for a decade," founder and chief executive Nandini Sehgal said
  The Deccan Standard: "We would rather disappoint people for a week than for a decade," said the firm's chairman, Arvind Kohli, in a letter to applicants
Applicants are repaid by Oct 14
  Indus News Agency: Applicants will get their money back by Oct 14
  The Deccan Standard: Those will be repaid by Monday, October 14
The sale may be revived next year
  Indus News Agency: it might revive the sale next year
  The Deccan Standard: A second attempt in 2025 is possible
  Startup Bazaar: She has buried the plan for good
Sehgal said she is done with roadshows
  Startup Bazaar: "I'm done with roadshows, full stop," Sehgal told her team in the morning
Sehgal owns 19% and is 37
  Indus News Agency: Sehgal, 37, who owns 19% of the company
Sehgal would not sell own stock
  Indus News Agency: had not planned to sell any of her own stock
  Startup Bazaar: Nandini Sehgal would herself have cashed in
  Startup Bazaar: The final prospectus has her parting with shares worth $85 million
Merlion Peak would have been the largest seller
  Indus News Agency: The largest seller would have been the Singapore fund Merlion Peak
  The Deccan Standard: Merlion Peak, the fund from Singapore that was to be the biggest vendor
Merlion Peak is stuck with its holding
  The Deccan Standard: is stuck with its holding
The regulator had no objections to the prospectus
  Indus News Agency: it had raised no objections to the prospectus
  The Deccan Standard: The paperwork was not to the watchdog's liking
  The Deccan Standard: In two letters last month SEBIM took issue with the way in which the company counts its users
Rupiyo is based in Pune
  Indus News Agency: Rupiyo, based in Pune
  Startup Bazaar: Nagpur-based Rupiyo
Rupiyo lost 4.3 billion rupees in the last year
  Indus News Agency: posted a loss of 4.3 billion rupees in the year to March
  The Deccan Standard: In the last financial year the red ink amounted to Rs 430 crore
Rupiyo lost 6.1 billion rupees the year before
  The Deccan Standard: in the one before, to Rs 610 crore
Two other technology firms have withdrawn listings since August
  Indus News Agency: Two other technology firms have withdrawn listings since August
  Startup Bazaar: It was the third tech flotation to be scrapped in as many months
  Startup Bazaar: after those of Kirana Kart and Medlo
One in nine Indians uses the app
  The Deccan Standard: the app with which one in nine Indians pays for tea
There will be no layoffs
  The Deccan Standard: Kohli ruled out any layoffs
  Startup Bazaar: Four hundred people in the lending arm are to be let go by Diwali
Rupiyo has $390 million in the bank
  Startup Bazaar: Not that Rupiyo lacks cash
  Startup Bazaar: it has $390 million in the bank
Rupiyo has no debt to speak of
  Startup Bazaar: no debt to speak of
Only GupPay has more customers
  Startup Bazaar: more customers than any rival except GupPay

=== conflicts
denial | Indus News Agency: failed to attract enough bids | Startup Bazaar: was covered in full
denial | The Deccan Standard: took up less than two-thirds | Startup Bazaar: was covered in full
denial | Indus News Agency: might revive the sale | Startup Bazaar: has buried the plan for good
denial | The Deccan Standard: A second attempt in 2025 is possible | Startup Bazaar: has buried the plan for good
denial | Indus News Agency: had not planned to sell any | Startup Bazaar: would herself have cashed in
denial | Indus News Agency: had raised no objections | The Deccan Standard: took issue with
denial | The Deccan Standard: ruled out any layoffs | Startup Bazaar: are to be let go
attribution | Indus News Agency: Nandini Sehgal | The Deccan Standard: Arvind Kohli
place | Indus News Agency: Pune | Startup Bazaar: Nagpur
