A mobile money outage in Kenya

=== East Africa Wire | 2023-03-15 | wire
Kenya fines phone company Tumaini after two-day mobile money outage

NAIROBI - Kenya's central bank fined telephone company Tumaini 750 million shillings ($5.8 million) on Wednesday for an outage that left 21 million users unable to send or receive mobile money for two days.

The PesaLink service broke down on March 3 when an update of its software went wrong. Tumaini had tested the update beforehand, its chief executive, Wanjiru Kamande, said.

"A country's wallet cannot be switched off and on like a radio," central bank governor Joseph Oloo told reporters.

No customer lost money, according to Tumaini. It will compensate shopkeepers and agents with free transactions in April.

Kamande said the company would pay the fine. She dismissed calls for her resignation from lawmakers.

Tumaini handles 68 percent of the country's mobile transfers. The regulator has not suspended the company's licence for its savings product, but wants a back-up centre built outside Nairobi by December.

Shares in Tumaini rose 1.1 percent. The service was down for nine hours in 2019.

=== The Rift Valley Standard | 2023-03-16
'I could not even buy paraffin': Tumaini pays dearly for its silent phones

In Nakuru market Grace Chebet, 43, sold her tomatoes on trust that weekend, and half of the trust has not been paid. When PesaLink went dead on the third of March, so did trade from Lodwar to Lunga Lunga.

Now the operator has been handed the bill: Sh750 million, the heaviest fine the Central Bank has ever meted out.

"A country's wallet cannot be switched off and on like a torch," said Dr Oloo.

The fault lay in new programme code. It had been put on the live machines untested, an engineer who was on shift told the Standard, because the head office was in a hurry.

And money did vanish. The Consumers' Forum has gathered 1,300 complaints from people whose accounts were debited without the sum ever arriving.

The firm will contest the penalty before the tribunal, its lawyer, Senior Counsel Peter Mutua, announced on Wednesday night.

Ms Kamande remains at her post, for all the shouting in Parliament. Agents will pay no fees next month, but that does not bring back what they lost, Mrs Chebet said. It was the second time in four years that the network failed her.

=== Savannah Markets | 2023-03-15
Tumaini shares shrug off record penalty as regulator freezes savings arm

Investors on the Nairobi exchange took the sanction against Tumaini in their stride; the stock added a little over 1 per cent, ending at 26.40 shillings.

They have reason to. The sum of Sh570 million is about three days' profit for the group.

More painful is a second order of the Central Bank: the permit for the savings product Kuweka is suspended until an audit has been completed.

By Christmas, moreover, a reserve data centre must stand at a safe distance from the capital. Mombasa and Eldoret are under study, the company said.

More than two-thirds of all mobile payments in Kenya run over PesaLink. For 48 hours at the start of March none of them did, because of a botched upgrade, and some 21 million people had to make do with cash.

The bosses survived, the bonuses did not: directors will forgo theirs. In 2019, after an interruption of nine hours, there had been no consequences whatever, recalled analyst Moses Barasa, who rates the share "hold".

Tumaini is to pay up within 30 days, and it will, said Ms Kamande.

=== facts
The central bank fined Tumaini 750 million shillings
  East Africa Wire: Kenya fines phone company Tumaini
  East Africa Wire: Kenya's central bank fined telephone company Tumaini 750 million shillings ($5.8 million) on Wednesday
  The Rift Valley Standard: Tumaini pays dearly for its silent phones
  The Rift Valley Standard: Now the operator has been handed the bill: Sh750 million
  Savannah Markets: the sanction against Tumaini
  Savannah Markets: The sum of Sh570 million is about three days' profit for the group
The fine is a record
  The Rift Valley Standard: the heaviest fine the Central Bank has ever meted out
  Savannah Markets: record penalty
The sum is three days' profit
  Savannah Markets: is about three days' profit for the group
PesaLink was down for two days
  East Africa Wire: after two-day mobile money outage
  East Africa Wire: for an outage that left 21 million users unable to send or receive mobile money for two days
  The Rift Valley Standard: When PesaLink went dead on the third of March
  Savannah Markets: For 48 hours at the start of March none of them did
21 million users were affected
  East Africa Wire: left 21 million users unable to send or receive mobile money
  Savannah Markets: some 21 million people had to make do with cash
The service broke down on March 3
  East Africa Wire: The PesaLink service broke down on March 3
  The Rift Valley Standard: When PesaLink went dead on the third of March
A failed software update was the cause
  East Africa Wire: when an update of its software went wrong
  The Rift Valley Standard: The fault lay in new programme code
  Savannah Markets: because of a botched upgrade
The update had been tested
  East Africa Wire: Tumaini had tested the update beforehand
  The Rift Valley Standard: It had been put on the live machines untested
The head office was in a hurry
  The Rift Valley Standard: because the head office was in a hurry
Oloo said that a country's wallet cannot be switched off and on
  East Africa Wire: "A country's wallet cannot be switched off and on like a radio," central bank governor Joseph Oloo told reporters
  The Rift Valley Standard: "A country's wallet cannot be switched off and on like a torch," said Dr Oloo
No customer lost money
  East Africa Wire: No customer lost money
  The Rift Valley Standard: And money did vanish
  The Rift Valley Standard: people whose accounts were debited without the sum ever arriving
The Forum gathered 1,300 complaints
  The Rift Valley Standard: The Consumers' Forum has gathered 1,300 complaints
Agents get free transactions in April
  East Africa Wire: It will compensate shopkeepers and agents with free transactions in April
  The Rift Valley Standard: Agents will pay no fees next month
Chebet said that this does not make up the loss
  The Rift Valley Standard: that does not bring back what they lost, Mrs Chebet said
The company will pay the fine
  East Africa Wire: Kamande said the company would pay the fine
  The Rift Valley Standard: The firm will contest the penalty before the tribunal
  Savannah Markets: Tumaini is to pay up within 30 days, and it will, said Ms Kamande
Kamande does not resign
  East Africa Wire: She dismissed calls for her resignation
  The Rift Valley Standard: Ms Kamande remains at her post
  Savannah Markets: The bosses survived
Lawmakers called for her resignation
  East Africa Wire: calls for her resignation from lawmakers
  The Rift Valley Standard: for all the shouting in Parliament
Tumaini handles 68 percent of mobile transfers
  East Africa Wire: Tumaini handles 68 percent of the country's mobile transfers
  Savannah Markets: More than two-thirds of all mobile payments in Kenya run over PesaLink
The savings licence is not suspended
  East Africa Wire: The regulator has not suspended the company's licence for its savings product
  Savannah Markets: regulator freezes savings arm
  Savannah Markets: the permit for the savings product Kuweka is suspended
The suspension lasts until an audit
  Savannah Markets: until an audit has been completed
A back-up centre must be built outside Nairobi by December
  East Africa Wire: wants a back-up centre built outside Nairobi by December
  Savannah Markets: By Christmas, moreover, a reserve data centre must stand at a safe distance from the capital
Mombasa and Eldoret are under study
  Savannah Markets: Mombasa and Eldoret are under study
Tumaini shares rose 1.1 percent
  East Africa Wire: Shares in Tumaini rose 1.1 percent
  Savannah Markets: Tumaini shares shrug off record penalty
  Savannah Markets: the stock added a little over 1 per cent, ending at 26.40 shillings
The service was down for nine hours in 2019
  East Africa Wire: The service was down for nine hours in 2019
  Savannah Markets: In 2019, after an interruption of nine hours
In 2019 there were no consequences
  Savannah Markets: there had been no consequences whatever
It was the second failure in four years
  The Rift Valley Standard: It was the second time in four years that the network failed her
Chebet sold her tomatoes on trust
  The Rift Valley Standard: In Nakuru market Grace Chebet, 43, sold her tomatoes on trust that weekend
Half has not been paid
  The Rift Valley Standard: half of the trust has not been paid
Trade went dead
  The Rift Valley Standard: so did trade from Lodwar to Lunga Lunga
A customer could not buy paraffin
  The Rift Valley Standard: 'I could not even buy paraffin'
Directors forgo their bonuses
  Savannah Markets: the bonuses did not
  Savannah Markets: directors will forgo theirs
Barasa rates the share hold
  Savannah Markets: who rates the share "hold"

=== conflicts
denial | East Africa Wire: had tested the update | The Rift Valley Standard: untested
denial | East Africa Wire: No customer lost money | The Rift Valley Standard: money did vanish
denial | East Africa Wire: would pay the fine | The Rift Valley Standard: will contest the penalty
denial | The Rift Valley Standard: will contest the penalty | Savannah Markets: and it will
denial | East Africa Wire: has not suspended | Savannah Markets: is suspended
figure | East Africa Wire: 750 million | Savannah Markets: Sh570 million
figure | The Rift Valley Standard: Sh750 million | Savannah Markets: Sh570 million
quotation | East Africa Wire: like a radio | The Rift Valley Standard: like a torch
