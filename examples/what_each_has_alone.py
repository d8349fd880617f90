"""Show what each of three outlets has that the others lack, and what all of them report."""

from __future__ import annotations

import storycompare as sc

COURIER = """Flood cuts off Harrow

The river Alder burst its banks on Monday and cut off the town of Harrow, where 1,200 people live.

"We have never seen the water rise this fast," said Mayor Jane Odell.

Boats took 45 residents to safety. Two firefighters were hurt when a wall collapsed."""

ECHO = """Harrow under water

Harrow, a town of 1,500 people, was cut off on Monday after the Alder river burst its banks.

Mayor Jane Odell said: “We have never seen the water rise this fast.”

The governor will visit the town on Tuesday, his office announced."""

GAZETTE = """Two hurt in Harrow flood

Two firefighters were injured by a collapsing wall in flooded Harrow on Monday.

The river Alder had burst its banks and cut off the town. Farmers fear for the harvest."""

story = sc.compare(
    sc.Article(COURIER, "Courier"),
    sc.Article(ECHO, "Echo"),
    sc.Article(GAZETTE, "Gazette"),
)

coverage = story.to_frame("coverage")
print("In all three:")
for text in coverage[coverage[["Courier", "Echo", "Gazette"]].all(axis=1)].text:
    print("  ", text)

facts = story.to_frame("facts")
for source in ("Courier", "Echo", "Gazette"):
    print(f"Only in the {source}:")
    for text in facts[facts.sources == (source,)].text:
        print("  ", text)

for conflict in story.conflicts:
    print("Conflict:", conflict.explanation)
