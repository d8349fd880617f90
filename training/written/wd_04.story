Annual results of a British retailer

=== City Newswire | 2025-05-22 | wire
Hartnell & Rowe profit halves as warm autumn leaves coats unsold

LONDON, May 22 (CNW) - British clothing retailer Hartnell & Rowe said on Thursday its annual profit had halved, hurt by a warm autumn that left it with unsold coats and by higher wage bills.

Pre-tax profit in the year to the end of March fell to 61 million pounds from 124 million a year earlier. Sales slipped 3% to 1.92 billion pounds.

The company scrapped its final dividend. It will shut 22 of its 310 stores by Christmas, among them the one in Leeds in which the chain was founded in 1898.

"We ordered for winter and we got a second summer," finance chief Oliver Prandy told analysts.

Chief executive Dame Judith Ashcombe, 61, said she would stay on to see the turnaround through. The group has no need to raise fresh money, she added.

Trading has picked up since April, with sales in the first seven weeks of the new financial year up 2%. The shares dropped 11% in early dealings.

=== The Morning Courier | 2025-05-23
It was too hot to sell coats: high street stalwart counts the cost

One of the oldest names on the British high street is feeling the heat. Earnings before tax at Hartnell & Rowe dwindled to £61m in the twelve months to March, half of what the group made the year before.

The mild autumn was to blame, along with the rise in the minimum wage: parkas and duffel coats stayed on their hangers until January, when they had to be sold off at cost.

Twenty-two branches are to close before the end of the year. The original shop in Leeds, opened in 1898, will be spared, a spokeswoman said.

Shareholders, too, must go without. There will not be a final payout for the first time since 2009.

Dame Judith, who has led the retailer for nine years, is to hand over to Oliver Prandy in the autumn, the company confirmed. It also told lenders that it would seek £150m from investors in a rights issue.

"It was a horrible year, and I own it," she said.

Turnover came in at £1.92bn, 3 per cent lower. Union official Pat Denholm called the closures "a betrayal of loyal staff".

=== Tills | 2025-05-22
Coats, costs and closures at Hartnell's

Hartnell & Rowe has had a stinker. The 127-year-old fashion chain saw its profit drop to £61 million, and pulled the plug on the second half of its dividend.

But spring has brought no relief: takings have gone on falling since April, according to the outlook. The stock was a tenth cheaper within an hour of the opening bell.

Some 320 shops make up the estate. Fewer than two dozen will go, most of them in towns where the chain has a second outlet, and affected staff will be offered posts nearby.

Who ordered all those coats? "We ordered for winter and we got a second summer," Dame Judith told analysts on the morning call, and then declined to take any more questions on stock.

Prandy, the finance director, hinted that the buying team had been overruled. He would not say by whom.

Online is the brighter spot. Web orders rose 6 per cent and now make up a third of revenue, although returns have become costlier. Rival Marlowe's, which reported last week, grew its web sales by 9 per cent.

=== facts
Hartnell & Rowe's annual profit halved to 61 million pounds
  City Newswire: Hartnell & Rowe profit halves
  City Newswire: its annual profit had halved
  City Newswire: Pre-tax profit in the year to the end of March fell to 61 million pounds from 124 million a year earlier
  The Morning Courier: Earnings before tax at Hartnell & Rowe dwindled to £61m in the twelve months to March
  The Morning Courier: half of what the group made the year before
  Tills: The 127-year-old fashion chain saw its profit drop to £61 million
A warm autumn hurt sales of coats
  City Newswire: as warm autumn leaves coats unsold
  City Newswire: hurt by a warm autumn that left it with unsold coats
  The Morning Courier: It was too hot to sell coats
  The Morning Courier: The mild autumn was to blame
  The Morning Courier: parkas and duffel coats stayed on their hangers until January
The coats were sold off at cost
  The Morning Courier: when they had to be sold off at cost
Higher wages hurt profit
  City Newswire: and by higher wage bills
  The Morning Courier: along with the rise in the minimum wage
Hartnell & Rowe had a bad year
  The Morning Courier: One of the oldest names on the British high street is feeling the heat
  Tills: Hartnell & Rowe has had a stinker
Sales fell 3% to 1.92 billion pounds
  City Newswire: Sales slipped 3% to 1.92 billion pounds
  The Morning Courier: Turnover came in at £1.92bn, 3 per cent lower
The final dividend is scrapped
  City Newswire: The company scrapped its final dividend
  The Morning Courier: Shareholders, too, must go without
  The Morning Courier: There will not be a final payout
  Tills: pulled the plug on the second half of its dividend
It is the first time since 2009
  The Morning Courier: for the first time since 2009
22 stores will be shut by Christmas
  City Newswire: It will shut 22 of its 310 stores by Christmas
  The Morning Courier: Twenty-two branches are to close before the end of the year
  Tills: Fewer than two dozen will go
The chain has 310 stores
  City Newswire: It will shut 22 of its 310 stores
  Tills: Some 320 shops make up the estate
Most closures are in towns with a second outlet
  Tills: most of them in towns where the chain has a second outlet
Staff will be offered posts nearby
  Tills: affected staff will be offered posts nearby
The founding store in Leeds will be shut
  City Newswire: among them the one in Leeds
  The Morning Courier: The original shop in Leeds, opened in 1898, will be spared
The chain was founded in Leeds in 1898
  City Newswire: in which the chain was founded in 1898
  The Morning Courier: The original shop in Leeds, opened in 1898
  Tills: The 127-year-old fashion chain
Prandy said they ordered for winter and got a second summer
  City Newswire: "We ordered for winter and we got a second summer," finance chief Oliver Prandy told analysts
  Tills: "We ordered for winter and we got a second summer," Dame Judith told analysts on the morning call
Ashcombe will stay on
  City Newswire: she would stay on to see the turnaround through
  The Morning Courier: Dame Judith, who has led the retailer for nine years, is to hand over to Oliver Prandy in the autumn
Ashcombe has led the retailer for nine years
  The Morning Courier: who has led the retailer for nine years
The group needs no fresh money
  City Newswire: The group has no need to raise fresh money
  The Morning Courier: It also told lenders that it would seek £150m from investors in a rights issue
Ashcombe called it a horrible year
  The Morning Courier: "It was a horrible year, and I own it," she said
Sales have picked up since April
  City Newswire: Trading has picked up since April
  City Newswire: with sales in the first seven weeks of the new financial year up 2%
  Tills: spring has brought no relief
  Tills: takings have gone on falling since April
The shares fell about 11%
  City Newswire: The shares dropped 11% in early dealings
  Tills: The stock was a tenth cheaper within an hour of the opening bell
Denholm called the closures a betrayal
  The Morning Courier: Union official Pat Denholm called the closures "a betrayal of loyal staff"
Ashcombe declined further questions on stock
  Tills: then declined to take any more questions on stock
Prandy hinted that the buyers had been overruled
  Tills: hinted that the buying team had been overruled
Prandy would not say by whom
  Tills: He would not say by whom
Online is the brighter spot
  Tills: Online is the brighter spot
Web orders rose 6 per cent
  Tills: Web orders rose 6 per cent
Web orders make up a third of revenue
  Tills: now make up a third of revenue
Returns have become costlier
  Tills: although returns have become costlier
Marlowe's web sales grew 9 per cent
  Tills: grew its web sales by 9 per cent

=== conflicts
denial | City Newswire: among them the one in Leeds | The Morning Courier: will be spared
denial | City Newswire: would stay on | The Morning Courier: is to hand over
denial | City Newswire: has no need to raise fresh money | The Morning Courier: would seek £150m from investors
denial | City Newswire: has picked up since April | Tills: have gone on falling since April
figure | City Newswire: 310 | Tills: 320
attribution | City Newswire: Oliver Prandy | Tills: Dame Judith
