A veto is overridden in an American state

=== Plains Wire Service | 2023-04-26 | wire
Lawmakers override governor's veto of teacher pay bill

JEFFERSON FALLS (PWS) - The state Legislature on Wednesday overrode Gov. Nathan Colby's veto of a bill raising the starting salary of public school teachers to $52,000, with nine Republicans joining Democrats.

The House voted 101-45 and the Senate 23-11, each just above the two-thirds needed. It is the first override in the state since 1998.

Colby, a Republican in his second year in office, vetoed the bill last Friday, saying it would cost $310 million a year and "mortgage our children's future to pay for their present."

Rep. Dolores Whitaker, who sponsored the bill, said some districts had been without a certified math teacher since before the pandemic. Her mother taught third grade for 37 years.

House Speaker Grant Mabry, a fellow Republican who had called the vetoed bill "reckless," voted to sustain the veto. He said he would not punish members who broke ranks.

The raise takes effect on July 1. Starting teachers in the state now earn an average of $38,700, the third-lowest in the nation.

=== The Jefferson Falls Ledger | 2023-04-27
Teachers win big as GOP rebels hand Colby his first defeat

By Amy Trujillo

Cheers rang out from a gallery packed with red T-shirts when the last light turned green on Wednesday night. For the first time in a quarter of a century, the two chambers had put a law on the books over a governor's objections.

No newly hired teacher will be paid less than $52,000 from this summer on. Today, only two states offer beginners a smaller check.

The measure squeaked through by three votes in the House and by a single vote in the Senate. Seven Republicans crossed the aisle, among them Mabry, the speaker, who surprised the floor by siding with the very bill he had described as "reckless."

None of the dissidents has to fear for a committee seat, he promised afterward.

"I thought of my mother," said Whitaker, D-Cedar Bend, fighting tears. Eileen Whitaker stood in front of a blackboard for nearly four decades. Her daughter wrote the legislation after learning that certain schools have had no qualified person to teach algebra for three years and more.

Nathan Colby watched from his office. Last week he had refused his signature on the ground that the state could not afford the $310 million. It would "mortgage our children's tomorrow to pay for their today," he warned then.

=== Prairie Patriot | 2023-04-27
The $400 million sellout

Remember their names. Nine so-called Republicans helped the teachers union to pick your pocket on Wednesday, and they did it with a smile.

Governor Colby was right on Thursday when he sent this monster back, and he was right when he warned that it would mortgage the future of our kids. More than $400 million a year! Where will it come from? They will not tell you.

Speaker Mabry, to his credit, stood firm and voted with the governor. But he let the rebels off: no one will lose a chairmanship. "I'm not in the business of revenge," he told the Patriot.

This is not over. A group in Harlan County is collecting signatures to put the raise on the ballot next year, and needs 61,000 by August.

=== facts
The legislature overrode the veto of the teacher pay bill.
  Plains Wire Service: Lawmakers override governor's veto of teacher pay bill
  Plains Wire Service: The state Legislature on Wednesday overrode Gov. Nathan Colby's veto of a bill
  The Jefferson Falls Ledger: Teachers win big as GOP rebels hand Colby his first defeat
  The Jefferson Falls Ledger: the two chambers had put a law on the books over a governor's objections
The bill raises starting pay to $52,000.
  Plains Wire Service: a bill raising the starting salary of public school teachers to $52,000
  The Jefferson Falls Ledger: No newly hired teacher will be paid less than $52,000 from this summer on
Nine Republicans joined the Democrats.
  Plains Wire Service: with nine Republicans joining Democrats
  The Jefferson Falls Ledger: Seven Republicans crossed the aisle
  Prairie Patriot: Nine so-called Republicans helped the teachers union to pick your pocket on Wednesday
The House vote.
  Plains Wire Service: The House voted 101-45
  The Jefferson Falls Ledger: The measure squeaked through by three votes in the House
The Senate vote.
  Plains Wire Service: the Senate 23-11
  The Jefferson Falls Ledger: by a single vote in the Senate
The votes were just above two thirds.
  Plains Wire Service: each just above the two-thirds needed
  The Jefferson Falls Ledger: The measure squeaked through
It is the first override since 1998.
  Plains Wire Service: It is the first override in the state since 1998
  The Jefferson Falls Ledger: For the first time in a quarter of a century
Colby had vetoed the bill.
  Plains Wire Service: Colby, a Republican in his second year in office, vetoed the bill last Friday
  The Jefferson Falls Ledger: Last week he had refused his signature
  Prairie Patriot: Governor Colby was right on Thursday when he sent this monster back
It would cost $310 million a year, Colby said.
  Plains Wire Service: it would cost $310 million a year
  The Jefferson Falls Ledger: the state could not afford the $310 million
  Prairie Patriot: The $400 million sellout
  Prairie Patriot: More than $400 million a year!
It would mortgage our children's future, Colby said.
  Plains Wire Service: "mortgage our children's future to pay for their present."
  The Jefferson Falls Ledger: It would "mortgage our children's tomorrow to pay for their today," he warned then
  Prairie Patriot: he warned that it would mortgage the future of our kids
Some districts have had no math teacher for years.
  Plains Wire Service: some districts had been without a certified math teacher since before the pandemic
  The Jefferson Falls Ledger: certain schools have had no qualified person to teach algebra for three years and more
Whitaker wrote the bill.
  Plains Wire Service: Rep. Dolores Whitaker, who sponsored the bill
  The Jefferson Falls Ledger: Her daughter wrote the legislation
Her mother taught for 37 years.
  Plains Wire Service: Her mother taught third grade for 37 years
  The Jefferson Falls Ledger: Eileen Whitaker stood in front of a blackboard for nearly four decades
She thought of her mother.
  The Jefferson Falls Ledger: "I thought of my mother," said Whitaker, D-Cedar Bend, fighting tears
Mabry had called the bill reckless.
  Plains Wire Service: who had called the vetoed bill "reckless,"
  The Jefferson Falls Ledger: the very bill he had described as "reckless."
Which way Mabry voted.
  Plains Wire Service: House Speaker Grant Mabry ... voted to sustain the veto
  The Jefferson Falls Ledger: among them Mabry, the speaker, who surprised the floor by siding with the very bill
  Prairie Patriot: Speaker Mabry, to his credit, stood firm and voted with the governor
He will not punish the rebels.
  Plains Wire Service: He said he would not punish members who broke ranks
  The Jefferson Falls Ledger: None of the dissidents has to fear for a committee seat, he promised afterward
  Prairie Patriot: he let the rebels off
  Prairie Patriot: no one will lose a chairmanship
I'm not in the business of revenge, Mabry said.
  Prairie Patriot: "I'm not in the business of revenge," he told the Patriot
The raise takes effect on July 1.
  Plains Wire Service: The raise takes effect on July 1
  The Jefferson Falls Ledger: from this summer on
Starting pay is now third-lowest in the nation.
  Plains Wire Service: the third-lowest in the nation
  The Jefferson Falls Ledger: Today, only two states offer beginners a smaller check
Starting teachers earn $38,700.
  Plains Wire Service: Starting teachers in the state now earn an average of $38,700
The gallery cheered.
  The Jefferson Falls Ledger: Cheers rang out from a gallery packed with red T-shirts
Colby watched from his office.
  The Jefferson Falls Ledger: Nathan Colby watched from his office
They will not say where the money comes from.
  Prairie Patriot: They will not tell you
A group collects signatures for a ballot.
  Prairie Patriot: A group in Harlan County is collecting signatures to put the raise on the ballot next year
It needs 61,000.
  Prairie Patriot: needs 61,000 by August
It is not over.
  Prairie Patriot: This is not over
They did it with a smile.
  Prairie Patriot: they did it with a smile

=== conflicts
figure | Plains Wire Service: nine Republicans | The Jefferson Falls Ledger: Seven Republicans
figure | The Jefferson Falls Ledger: Seven Republicans | Prairie Patriot: Nine so-called Republicans
denial | Plains Wire Service: voted to sustain the veto | The Jefferson Falls Ledger: siding with the very bill
denial | The Jefferson Falls Ledger: siding with the very bill | Prairie Patriot: voted with the governor
date | Plains Wire Service: last Friday | Prairie Patriot: on Thursday
figure | Plains Wire Service: $310 million | Prairie Patriot: More than $400 million
figure | The Jefferson Falls Ledger: $310 million | Prairie Patriot: More than $400 million
quotation | Plains Wire Service: mortgage our children's future to pay for their present | The Jefferson Falls Ledger: mortgage our children's tomorrow to pay for their today
