Red flag law and the sheriff

=== Mountain States Wire | 2023-08-22 | wire
Colorado sheriff under fire after man he declined to disarm kills three

BUCKHORN, Colo. (MSW) — A Colorado sheriff who has vowed not to enforce the state's red flag law was warned twice about a man who shot three people to death at a feed store on Saturday, documents released on Monday show.

Deputies visited Lyle Kettering, 39, in June and again on Aug. 4 after his sister reported that he was threatening former co-workers, according to the records. They did not ask a judge to take away his weapons.

Kettering owned eleven guns. He was wounded by a store clerk who returned fire and was taken to a hospital in Grand Junction, where he is in stable condition under guard.

Sheriff Cal Winslow of Dunmore County said on Monday that the law would not have stopped the killings. “Evil doesn't read statutes,” he said.

The victims were Paula Rusk, 52, the manager; her son Evan, 24; and Harold Beene, a 70-year-old rancher.

Gov. Miriam Castellano called for an independent review. Winslow said he welcomed it and had nothing to hide.

Under the 2019 law, relatives or police can ask a court to remove firearms from people who are found to be dangerous. The sister, Tess Kettering, told investigators that she had not known that she could file such a request herself.

=== Denver Sentinel | 2023-08-22
“I begged them”: Sister of Buckhorn gunman warned deputies twice

Tess Kettering knew that her brother was going to hurt somebody. She said so in June, and once more in early August, and on both occasions men in uniform came, talked to him on the porch and drove off.

On Saturday he walked into Rusk's Feed & Tack, where he had worked until the spring, and opened fire. A mother and her son died behind the counter, an old rancher beside the horse blankets.

Ms. Kettering told the Sentinel that she went to the courthouse on her own to have his guns removed, but the clerk sent her away because a form lacked a stamp.

Lyle Kettering died of his wounds on Sunday night, a nurse at the hospital said. He had been hit by a bullet fired by an employee. Police counted eleven firearms in his trailer.

Cal Winslow, the sheriff, is one of a dozen in Colorado who regard the red flag law as unconstitutional. “Evil doesn't read the law,” he told reporters.

State Rep. Owen Hartsock, a Democrat from Boulder, wants to make it a crime for a sheriff to ignore the statute. The governor has asked for an outside inquiry; Mr. Winslow said that he would not cooperate with it.

=== Western Slope Radio News | 2023-08-21
Dunmore County mourns feed store victims

Candles are burning tonight on Main Street in Buckhorn, where three people lost their lives over the weekend.

Paula Rusk ran the feed store and knew every horse in the valley by name. Her son Evan had come home from college for a weekend. Harold Beene, who was 70, had only stopped for a bag of oats.

The gunman, Lyle Kettering, was flown to a clinic in Montrose and is expected to survive. He was stopped by a customer with a concealed-carry permit, Sheriff Cal Winslow said.

Winslow said that his office never received a complaint about Kettering, and so there was no occasion to go to a judge. The so-called red flag law, which he calls a trap for honest gun owners, couldn't have prevented the bloodshed, in his view.

The governor wants the case examined by somebody from outside the county. That is fine with the sheriff, his office told us; he has promised to open every drawer.

Kettering was fired from the store in April for stealing saddles.

A fund for the Rusk family has taken in 61,000 dollars so far. “We aren't a rich county,” said Pastor Lee Amundsen, “but nobody here walks past a neighbor.”

=== facts
A man shot three people to death at a feed store on Saturday.
  Mountain States Wire: man he declined to disarm kills three
  Mountain States Wire: a man who shot three people to death at a feed store on Saturday
  Denver Sentinel: On Saturday he walked into Rusk's Feed & Tack, where he had worked until the spring, and opened fire
  Denver Sentinel: A mother and her son died behind the counter, an old rancher beside the horse blankets
  Western Slope Radio News: three people lost their lives over the weekend
The sheriff has vowed not to enforce the red flag law.
  Mountain States Wire: A Colorado sheriff who has vowed not to enforce the state's red flag law
The sheriff rejects the law.
  Denver Sentinel: Cal Winslow, the sheriff, is one of a dozen in Colorado who regard the red flag law as unconstitutional
  Western Slope Radio News: which he calls a trap for honest gun owners
The sheriff is under fire.
  Mountain States Wire: Colorado sheriff under fire
The sheriff's office was warned twice about Kettering.
  Mountain States Wire: was warned twice about a man
  Mountain States Wire: his sister reported that he was threatening former co-workers
  Denver Sentinel: “I begged them”: Sister of Buckhorn gunman warned deputies twice
  Denver Sentinel: She said so in June, and once more in early August
  Western Slope Radio News: his office never received a complaint about Kettering
Deputies visited Kettering in June and August.
  Mountain States Wire: Deputies visited Lyle Kettering, 39, in June and again on Aug. 4
  Denver Sentinel: on both occasions men in uniform came, talked to him on the porch and drove off
The police did not ask a judge to take his weapons.
  Mountain States Wire: man he declined to disarm
  Mountain States Wire: They did not ask a judge to take away his weapons
  Western Slope Radio News: there was no occasion to go to a judge
Tess Kettering knew her brother would hurt somebody.
  Denver Sentinel: Tess Kettering knew that her brother was going to hurt somebody
Kettering owned eleven guns.
  Mountain States Wire: Kettering owned eleven guns
  Denver Sentinel: Police counted eleven firearms in his trailer
Kettering was shot by a store clerk.
  Mountain States Wire: He was wounded by a store clerk who returned fire
  Denver Sentinel: He had been hit by a bullet fired by an employee
  Western Slope Radio News: He was stopped by a customer with a concealed-carry permit
Kettering was taken to a hospital in Grand Junction.
  Mountain States Wire: was taken to a hospital in Grand Junction
  Western Slope Radio News: The gunman, Lyle Kettering, was flown to a clinic in Montrose
Kettering is alive.
  Mountain States Wire: where he is in stable condition under guard
  Denver Sentinel: Lyle Kettering died of his wounds on Sunday night
  Western Slope Radio News: is expected to survive
Winslow said the law would not have stopped the killings.
  Mountain States Wire: Sheriff Cal Winslow of Dunmore County said on Monday that the law would not have stopped the killings
  Western Slope Radio News: couldn't have prevented the bloodshed, in his view
Winslow said that evil does not read statutes.
  Mountain States Wire: “Evil doesn't read statutes,” he said
  Denver Sentinel: “Evil doesn't read the law,” he told reporters
Paula Rusk, the manager, was a victim.
  Mountain States Wire: The victims were Paula Rusk, 52, the manager
  Western Slope Radio News: Paula Rusk ran the feed store
Rusk knew every horse.
  Western Slope Radio News: knew every horse in the valley by name
Her son Evan was a victim.
  Mountain States Wire: her son Evan, 24
  Denver Sentinel: A mother and her son died behind the counter
Evan had come home for a weekend.
  Western Slope Radio News: Her son Evan had come home from college for a weekend
Harold Beene, a rancher, was a victim.
  Mountain States Wire: Harold Beene, a 70-year-old rancher
  Denver Sentinel: an old rancher beside the horse blankets
Beene was 70.
  Mountain States Wire: a 70-year-old rancher
  Western Slope Radio News: Harold Beene, who was 70
Beene had stopped for oats.
  Western Slope Radio News: had only stopped for a bag of oats
The governor called for an independent review.
  Mountain States Wire: Gov. Miriam Castellano called for an independent review
  Denver Sentinel: The governor has asked for an outside inquiry
  Western Slope Radio News: The governor wants the case examined by somebody from outside the county
Winslow welcomed the review.
  Mountain States Wire: Winslow said he welcomed it
  Denver Sentinel: Mr. Winslow said that he would not cooperate with it
  Western Slope Radio News: That is fine with the sheriff, his office told us
Winslow has nothing to hide.
  Mountain States Wire: had nothing to hide
  Western Slope Radio News: he has promised to open every drawer
The law lets relatives or police ask a court to remove guns.
  Mountain States Wire: Under the 2019 law, relatives or police can ask a court to remove firearms from people who are found to be dangerous
The sister did not know she could file a request.
  Mountain States Wire: The sister, Tess Kettering, told investigators that she had not known that she could file such a request herself
  Denver Sentinel: she went to the courthouse on her own to have his guns removed
The clerk sent her away.
  Denver Sentinel: the clerk sent her away because a form lacked a stamp
Kettering had worked at the store until spring.
  Denver Sentinel: where he had worked until the spring
  Western Slope Radio News: Kettering was fired from the store in April for stealing saddles
Hartsock wants to make ignoring the statute a crime.
  Denver Sentinel: State Rep. Owen Hartsock, a Democrat from Boulder, wants to make it a crime for a sheriff to ignore the statute
People mourn the victims.
  Western Slope Radio News: Dunmore County mourns feed store victims
  Western Slope Radio News: Candles are burning tonight on Main Street in Buckhorn
A fund has taken in 61,000 dollars.
  Western Slope Radio News: A fund for the Rusk family has taken in 61,000 dollars so far
The county is not rich.
  Western Slope Radio News: “We aren't a rich county,” said Pastor Lee Amundsen
Nobody walks past a neighbor.
  Western Slope Radio News: “but nobody here walks past a neighbor.”

=== conflicts
place | Mountain States Wire: a hospital in Grand Junction | Western Slope Radio News: a clinic in Montrose
name | Mountain States Wire: by a store clerk | Western Slope Radio News: by a customer
name | Denver Sentinel: by an employee | Western Slope Radio News: by a customer
quotation | Mountain States Wire: Evil doesn't read statutes | Denver Sentinel: Evil doesn't read the law
denial | Mountain States Wire: was warned twice | Western Slope Radio News: never received a complaint
denial | Denver Sentinel: warned deputies twice | Western Slope Radio News: never received a complaint
denial | Mountain States Wire: is in stable condition | Denver Sentinel: died of his wounds
denial | Denver Sentinel: died of his wounds | Western Slope Radio News: is expected to survive
denial | Mountain States Wire: he welcomed it | Denver Sentinel: would not cooperate with it
denial | Denver Sentinel: would not cooperate with it | Western Slope Radio News: That is fine with the sheriff
denial | Mountain States Wire: had not known that she could file | Denver Sentinel: went to the courthouse on her own
