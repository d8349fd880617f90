Music festival broken off after a storm

=== DNB | 2023-08-20 | wire
Storm ends Lakeland Festival early, 14 hurt

OSTERSEE, Germany (DNB) - Organisers broke off the Lakeland Festival in northern Germany on Saturday evening after a storm had torn the roof from one of its stages. Fourteen people were hurt, two of them seriously, police said.

Some 38,000 visitors were told over loudspeakers at 7.40 p.m. to go to their cars. The site had been cleared within 50 minutes, fire chief Torben Ahlers said. He praised the discipline of the crowd.

The weather service had warned of gusts of up to 110 km/h at noon. The festival management received the warning but thought that the storm would pass to the south, spokeswoman Jule Brandt said.

Sunday's programme, with the Icelandic singer Birta as its star, was cancelled. Day tickets will be refunded in full, Brandt said.

Nobody was on the stage when the roof came down. The band Glashaus had finished its set ten minutes earlier.

Prosecutors in Kiel have opened an inquiry on suspicion of negligent injury.

The festival has been held since 1997 and was last broken off in 2011.

=== Kieler Abendblatt | 2023-08-21
"We just ran": the night the Lakeland went dark

Mareike Voss, 22, lost a shoe, her phone and her voice. "We just ran, nobody told us where," she recalls in the gym where she spent the night with 300 others.

The wind ripped the covering off the Forest Stage on Saturday evening, and the festival was over. Fourteen visitors suffered injuries; two were badly hurt.

Not until half past nine had the last of the guests left the grounds, according to fire chief Torben Ahlers, that is to say almost two hours after the order to leave.

The musicians of Glashaus were still playing their encore when the aluminium gave way above them. That none of them was hit borders on a miracle, says drummer Olli Petersen.

The organisers insist that they were never alerted. "No warning of any kind reached us on Saturday," spokesperson Jule Brandt told this newspaper.

Public prosecutors are looking into the matter. Birta's concert on Sunday fell through; the singer gave a few songs by the lake for free.

Those who hold a ticket for the second day are to get their money back.

=== Popkompass | 2023-08-21
Lakeland and the long way back to the car

We have been coming to Ostersee for fourteen summers. We have never been so wet.

It is the first time in its history that the festival has not been played to the end. The gates were shut on Saturday after the roof of the Forest Stage took off. Anyone who wanted to hear Birta the next day was out of luck.

What annoys us is the ticket policy. Holders of a Sunday ticket will get nothing back; they may use it in 2024 instead, as the small print on the website says.

"We just ran, nobody told us where," said Lina, 19, a student from Flensburg. Let us be fair, though: nobody panicked. Volunteers lent torches and carried tents, and farmers pulled cars from the mud with their tractors until three in the morning.

Two of the injured are still in hospital in Lübeck. We wish them a speedy recovery.

=== facts
The festival was broken off on Saturday.
  DNB: Storm ends Lakeland Festival early
  DNB: Organisers broke off the Lakeland Festival in northern Germany on Saturday evening
  Kieler Abendblatt: the night the Lakeland went dark
  Kieler Abendblatt: the festival was over
  Popkompass: the festival has not been played to the end
  Popkompass: The gates were shut on Saturday
A storm tore the roof from a stage.
  DNB: a storm had torn the roof from one of its stages
  Kieler Abendblatt: The wind ripped the covering off the Forest Stage on Saturday evening
  Popkompass: the roof of the Forest Stage took off
Fourteen people were hurt.
  DNB: 14 hurt
  DNB: Fourteen people were hurt
  Kieler Abendblatt: Fourteen visitors suffered injuries
Two were seriously hurt.
  DNB: two of them seriously
  Kieler Abendblatt: two were badly hurt
Two of the injured are in hospital.
  Popkompass: Two of the injured are still in hospital in Lübeck
Popkompass wishes them a speedy recovery.
  Popkompass: We wish them a speedy recovery
Visitors were told to go to their cars.
  DNB: Some 38,000 visitors were told over loudspeakers at 7.40 p.m. to go to their cars
A visitor said that they ran and nobody told them where.
  Kieler Abendblatt: "We just ran": the night
  Kieler Abendblatt: "We just ran, nobody told us where," she recalls
  Popkompass: "We just ran, nobody told us where," said Lina
Mareike Voss lost a shoe, phone and voice.
  Kieler Abendblatt: Mareike Voss, 22, lost a shoe, her phone and her voice
She spent the night in a gym.
  Kieler Abendblatt: in the gym where she spent the night with 300 others
The time when the site was cleared.
  DNB: The site had been cleared within 50 minutes
  Kieler Abendblatt: Not until half past nine had the last of the guests left the grounds
  Kieler Abendblatt: almost two hours after the order to leave
Ahlers praised the crowd.
  DNB: He praised the discipline of the crowd
Nobody panicked.
  Popkompass: nobody panicked
The weather service had warned at noon.
  DNB: The weather service had warned of gusts of up to 110 km/h at noon
The management received the warning.
  DNB: The festival management received the warning
  Kieler Abendblatt: The organisers insist that they were never alerted
  Kieler Abendblatt: "No warning of any kind reached us on Saturday,"
The management thought that the storm would pass to the south.
  DNB: thought that the storm would pass to the south
Sunday's programme was cancelled.
  DNB: Sunday's programme, with the Icelandic singer Birta as its star, was cancelled
  Kieler Abendblatt: Birta's concert on Sunday fell through
  Popkompass: Anyone who wanted to hear Birta the next day was out of luck
Birta sang by the lake.
  Kieler Abendblatt: the singer gave a few songs by the lake for free
Sunday tickets will be refunded.
  DNB: Day tickets will be refunded in full
  Kieler Abendblatt: Those who hold a ticket for the second day are to get their money back
  Popkompass: Holders of a Sunday ticket will get nothing back
Tickets may be used in 2024.
  Popkompass: they may use it in 2024 instead
The ticket policy annoys Popkompass.
  Popkompass: What annoys us is the ticket policy
Nobody was on the stage when the roof fell.
  DNB: Nobody was on the stage when the roof came down
  DNB: The band Glashaus had finished its set ten minutes earlier
  Kieler Abendblatt: The musicians of Glashaus were still playing their encore when the aluminium gave way above them
None of the musicians was hit.
  Kieler Abendblatt: That none of them was hit borders on a miracle
Prosecutors have opened an inquiry.
  DNB: Prosecutors in Kiel have opened an inquiry
  Kieler Abendblatt: Public prosecutors are looking into the matter
The suspicion is negligent injury.
  DNB: on suspicion of negligent injury
The festival has been held since 1997.
  DNB: The festival has been held since 1997
The festival had been broken off before.
  DNB: was last broken off in 2011
  Popkompass: It is the first time in its history
The authors have come for fourteen summers.
  Popkompass: We have been coming to Ostersee for fourteen summers
The authors were never so wet.
  Popkompass: We have never been so wet
Volunteers lent torches and carried tents.
  Popkompass: Volunteers lent torches and carried tents
Farmers pulled cars from the mud.
  Popkompass: farmers pulled cars from the mud with their tractors until three in the morning

=== conflicts
denial | DNB: received the warning | Kieler Abendblatt: were never alerted
denial | DNB: Nobody was on the stage | Kieler Abendblatt: were still playing their encore
denial | DNB: will be refunded in full | Popkompass: will get nothing back
denial | Kieler Abendblatt: are to get their money back | Popkompass: will get nothing back
denial | DNB: was last broken off in 2011 | Popkompass: the first time in its history
attribution | Kieler Abendblatt: she recalls | Popkompass: said Lina
figure | DNB: within 50 minutes | Kieler Abendblatt: almost two hours after the order
