One food company buys another; a price rounded, a part and its whole, two people called Massey, a date that differs

=== Ledger | 2025-01-14
Norvan to buy Petrel Foods for 3.8 billion dollars

Norvan Group agreed on Tuesday to buy Petrel Foods for $3.8 billion in cash, its largest purchase so far.

Petrel’s shareholders will get $42 a share, 27 percent more than the closing price on Monday.

The two companies have 12,000 employees together, 3,400 of them at Petrel. Norvan chief executive Joan Massey said no factory would be shut.

“This is about growing, not about cutting,” she said in a call with analysts.

The deal needs the approval of the competition authorities. It is to be completed by the end of September.

Petrel, founded in 1921, makes soups, sauces and frozen vegetables. It earned $190 million last year.

=== Finance Post | 2025-01-14
Soup maker Petrel goes to Norvan

Petrel Foods has a new owner in sight: Norvan will pay nearly $4 billion for it, the companies announced.

Owners of Petrel stock are offered 42 dollars for each share, a premium of 27 % over what it cost the day before.

Regulators still have to agree, and Norvan expects to close the purchase in early 2026.

With Petrel’s 3,400 people, Norvan will employ 12,000.

Analyst Piet Haas of Corvin Bank called the price “generous”. Norvan’s shares fell 4 percent, while Petrel’s rose almost to the price that is offered for them.

The family that founded Petrel, which holds a fifth of it, has accepted the offer.

=== Labour Weekly | 2025-01-16
Fear for jobs at Petrel

Two of Petrel’s nine factories will be shut after the takeover by Norvan, the food workers’ union says. It does not say where it has this from.

Some 3,400 people work at Petrel.

“They say it is about growing, not about cutting,” said union leader Ben Massey, who is not related to Norvan’s head of the same name. “We have heard that song before.”

Norvan, which offers $42 a share, wants to finish the deal in the autumn.

The union has called its members in all nine works together for Monday. It asks for a promise in writing that nobody will be dismissed before 2030.

=== facts
Norvan buys Petrel for $3.8 billion.
  Ledger: Norvan to buy Petrel Foods for 3.8 billion dollars
  Ledger: Norvan Group agreed on Tuesday to buy Petrel Foods for $3.8 billion in cash
  Finance Post: Soup maker Petrel goes to Norvan
  Finance Post: Petrel Foods has a new owner in sight
  Finance Post: Norvan will pay nearly $4 billion for it
  Labour Weekly: after the takeover by Norvan
Shareholders get $42 a share, 27 percent more than the price.
  Ledger: Petrel’s shareholders will get $42 a share, 27 percent more than the closing price on Monday
  Finance Post: Owners of Petrel stock are offered 42 dollars for each share, a premium of 27 % over what it cost the day before
  Labour Weekly: which offers $42 a share
Together they have 12,000 employees, 3,400 of them at Petrel.
  Ledger: The two companies have 12,000 employees together, 3,400 of them at Petrel
  Finance Post: With Petrel’s 3,400 people, Norvan will employ 12,000
  Labour Weekly: Some 3,400 people work at Petrel
No factory (two factories) will be shut.
  Ledger: no factory would be shut
  Labour Weekly: Two of Petrel’s nine factories will be shut
Norvan says that it is about growing, not about cutting.
  Ledger: “This is about growing, not about cutting,” she said
  Labour Weekly: “They say it is about growing, not about cutting,” said union leader Ben Massey
The authorities have to agree.
  Ledger: The deal needs the approval of the competition authorities
  Finance Post: Regulators still have to agree
The deal is to be done in September, in the autumn (in early 2026).
  Ledger: It is to be completed by the end of September
  Finance Post: Norvan expects to close the purchase in early 2026
  Labour Weekly: wants to finish the deal in the autumn
It is Norvan’s largest purchase.
  Ledger: its largest purchase so far
Petrel makes soups, sauces and vegetables.
  Ledger: makes soups, sauces and frozen vegetables
Petrel earned $190 million.
  Ledger: It earned $190 million last year
An analyst finds the price generous.
  Finance Post: Analyst Piet Haas of Corvin Bank called the price “generous”
Norvan’s shares fell.
  Finance Post: Norvan’s shares fell 4 percent
The family accepts.
  Finance Post: has accepted the offer
We have heard that song before.
  Labour Weekly: “We have heard that song before.”
The union calls its members together.
  Labour Weekly: The union has called its members in all nine works together for Monday
It asks for a promise.
  Labour Weekly: It asks for a promise in writing

=== conflicts
date | Ledger: the end of September | Finance Post: early 2026
date | Finance Post: early 2026 | Labour Weekly: in the autumn
denial | Ledger: no factory would be shut | Labour Weekly: Two of Petrel’s nine factories will be shut

=== speakers
Ledger: “This is about growing | Joan Massey
Finance Post: “generous” | Piet Haas
Labour Weekly: “They say it is about growing | Ben Massey
Labour Weekly: “We have heard that song | Ben Massey
