Weight-loss pill trial stopped

=== Transatlantic Wire | 2024-09-19 | wire
Lundqvist halts trial of obesity pill after liver injuries

Danish drugmaker Lundqvist Pharma said on Wednesday that it had stopped a late-stage trial of its experimental obesity pill after four patients developed severe liver injury, wiping a quarter off its market value.

The once-daily tablet, known as velsutide, was being tested on 3,200 volunteers in nine countries. All of them have been told to stop taking it, the company said.

"The safety of patients comes before everything else," chief executive Henrik Dahl said on a call with analysts. He said the company had had no indication of liver problems from earlier studies.

One of the four patients, a 52-year-old woman in Poland, needed a transplant and is recovering. Nobody has died.

Lundqvist will go ahead with tests of velsutide against diabetes, which use a lower dose. It had hoped to file for approval of the obesity drug by the end of 2025.

Shares fell 26% in Copenhagen, their steepest drop in a day since the company was listed in 2003. Analysts had expected annual sales of as much as $12 billion.

=== Copenhagen Business | 2024-09-19
Billions gone in an hour: the pill that was to make Lundqvist great

Investors in Lundqvist Pharma lost more than a quarter of their money on Wednesday. It was the worst trading day in the 21 years for which the group has been on the stock exchange.

The reason is velsutide, a slimming tablet from which the market had promised itself up to 12 billion dollars a year. In a study with some 3,200 participants from nine nations, four people suffered serious damage to the liver, and the group from Hillerød has pulled the plug.

According to Henrik Dahl, who has led the company since 2017, there had been warnings: raised liver values were seen in two smaller studies but had been considered harmless. "The safety of patients comes before everything else," he told analysts.

In one case the organ had to be replaced. The woman from Poland is on the mend.

The group is not giving up the substance entirely. As a remedy for diabetes, in a weaker dose, it continues to be tried out. But an application for the obesity drug next year, as had been planned, is off the table.

=== Capital Pulse | 2024-09-20
LIVER SHOCK: Diet pill patient dies as drug giant pulls plug

A patient who took a much-hyped diet pill has died, it emerged last night, after its maker called off a huge trial over liver damage.

The woman, 47, from Poland, was given a new liver but did not survive, a hospital source told Capital Pulse. Four volunteers fell gravely ill while taking velsutide.

Danish firm Lundqvist Pharma has scrapped every study of the drug, including one on diabetics. "Patient safety must always come before everything else," said boss Henning Dahl.

Karen Moss, 44, from Leeds, said she was not told to stop until she rang the clinic herself on Thursday. "I found out from the telly," she said. She had lost three stone.

Rival American firm Corvane, whose own pill is due in shops next spring, saw its shares jump nine per cent.

It is not the first time a slimming aid has come a cropper. In 2010 a popular appetite suppressant was withdrawn across Europe because of heart attacks.

=== facts
Lundqvist stopped the trial of its obesity pill over liver injuries.
  Transatlantic Wire: Lundqvist halts trial of obesity pill after liver injuries
  Transatlantic Wire: it had stopped a late-stage trial of its experimental obesity pill
  Copenhagen Business: the group from Hillerød has pulled the plug
  Capital Pulse: drug giant pulls plug
  Capital Pulse: its maker called off a huge trial over liver damage
Four patients suffered severe liver injury.
  Transatlantic Wire: four patients developed severe liver injury
  Copenhagen Business: In a study with some 3,200 participants from nine nations, four people suffered serious damage to the liver
  Capital Pulse: LIVER SHOCK
  Capital Pulse: Four volunteers fell gravely ill while taking velsutide
The shares lost about a quarter.
  Transatlantic Wire: wiping a quarter off its market value
  Transatlantic Wire: Shares fell 26% in Copenhagen
  Copenhagen Business: Billions gone in an hour
  Copenhagen Business: Investors in Lundqvist Pharma lost more than a quarter of their money on Wednesday
Some 3,200 people in nine countries took part.
  Transatlantic Wire: The once-daily tablet, known as velsutide, was being tested on 3,200 volunteers in nine countries
  Copenhagen Business: a study with some 3,200 participants from nine nations
All participants have been told to stop.
  Transatlantic Wire: All of them have been told to stop taking it
Dahl: safety comes first.
  Transatlantic Wire: "The safety of patients comes before everything else," chief executive Henrik Dahl said on a call with analysts
  Copenhagen Business: "The safety of patients comes before everything else," he told analysts
  Capital Pulse: "Patient safety must always come before everything else," said boss Henning Dahl
Earlier studies had given signs of liver problems.
  Transatlantic Wire: the company had had no indication of liver problems from earlier studies
  Copenhagen Business: there had been warnings
  Copenhagen Business: raised liver values were seen in two smaller studies but had been considered harmless
Henrik Dahl heads Lundqvist.
  Transatlantic Wire: chief executive Henrik Dahl
  Copenhagen Business: Henrik Dahl, who has led the company since 2017
  Capital Pulse: boss Henning Dahl
Dahl has led the company since 2017.
  Copenhagen Business: Henrik Dahl, who has led the company since 2017
A Polish woman needed a transplant.
  Transatlantic Wire: One of the four patients, a 52-year-old woman in Poland, needed a transplant
  Copenhagen Business: In one case the organ had to be replaced
  Capital Pulse: The woman, 47, from Poland, was given a new liver
The woman is recovering.
  Transatlantic Wire: is recovering
  Copenhagen Business: The woman from Poland is on the mend
  Capital Pulse: did not survive
A patient has died.
  Transatlantic Wire: Nobody has died
  Capital Pulse: Diet pill patient dies
  Capital Pulse: A patient who took a much-hyped diet pill has died
  Capital Pulse: The woman, 47, from Poland, was given a new liver but did not survive
Tests against diabetes continue.
  Transatlantic Wire: Lundqvist will go ahead with tests of velsutide against diabetes
  Copenhagen Business: The group is not giving up the substance entirely
  Copenhagen Business: As a remedy for diabetes, in a weaker dose, it continues to be tried out
  Capital Pulse: Danish firm Lundqvist Pharma has scrapped every study of the drug, including one on diabetics
The diabetes tests use a lower dose.
  Transatlantic Wire: which use a lower dose
  Copenhagen Business: in a weaker dose
It had planned to file for approval in 2025.
  Transatlantic Wire: It had hoped to file for approval of the obesity drug by the end of 2025
  Copenhagen Business: an application for the obesity drug next year, as had been planned
The application is off.
  Copenhagen Business: an application for the obesity drug next year, as had been planned, is off the table
It was the worst day since the listing in 2003.
  Transatlantic Wire: their steepest drop in a day since the company was listed in 2003
  Copenhagen Business: It was the worst trading day in the 21 years for which the group has been on the stock exchange
Sales of up to $12 billion a year had been expected.
  Transatlantic Wire: Analysts had expected annual sales of as much as $12 billion
  Copenhagen Business: velsutide, a slimming tablet from which the market had promised itself up to 12 billion dollars a year
Moss learned of it only when she rang the clinic.
  Capital Pulse: she was not told to stop until she rang the clinic herself on Thursday
Moss: I found out from the telly.
  Capital Pulse: "I found out from the telly," she said
Moss had lost three stone.
  Capital Pulse: She had lost three stone
Corvane's shares rose.
  Capital Pulse: Rival American firm Corvane, whose own pill is due in shops next spring, saw its shares jump nine per cent
Corvane's pill is due next spring.
  Capital Pulse: whose own pill is due in shops next spring
Slimming aids have failed before.
  Capital Pulse: It is not the first time a slimming aid has come a cropper
An appetite suppressant was withdrawn in 2010.
  Capital Pulse: In 2010 a popular appetite suppressant was withdrawn across Europe because of heart attacks

=== conflicts
denial | Transatlantic Wire: had had no indication | Copenhagen Business: there had been warnings
denial | Transatlantic Wire: is recovering | Capital Pulse: did not survive
denial | Transatlantic Wire: Nobody has died | Capital Pulse: has died
denial | Copenhagen Business: is on the mend | Capital Pulse: did not survive
denial | Transatlantic Wire: will go ahead with tests | Capital Pulse: has scrapped every study
denial | Copenhagen Business: continues to be tried out | Capital Pulse: has scrapped every study
quotation | Transatlantic Wire: The safety of patients comes | Capital Pulse: Patient safety must always come
quotation | Copenhagen Business: The safety of patients comes | Capital Pulse: Patient safety must always come
name | Transatlantic Wire: Henrik Dahl | Capital Pulse: Henning Dahl
name | Copenhagen Business: Henrik Dahl | Capital Pulse: Henning Dahl
figure | Transatlantic Wire: 52-year-old | Capital Pulse: The woman, 47

