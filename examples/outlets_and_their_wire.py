"""What three outlets make of an agency's copy over several stories: a table, and a plot if matplotlib is installed.

usage: python examples/outlets_and_their_wire.py [PLOT.png]
"""

from __future__ import annotations

import sys

import pandas as pd

import storycompare as sc
from storycompare import corpus

WIRE = """The river {river} burst its banks early on Monday and cut off the town of {town}, where {people} people live.

"We have never seen the water rise this fast," said Mayor {mayor}.

Rescue teams brought 45 residents to safety in boats. Two firefighters were hurt when a wall collapsed."""

COURIER = """The river {river} burst its banks early on Monday and cut off the town of {town}, where {people} people live.

Rescue teams brought 45 residents to safety in boats. The railway to the coast is closed.

(With reporting by AP)"""

ECHO = """{town}, a town of {people} people, was cut off on Monday when the {river} flooded.

"We have never seen the water rise this fast," said Mayor {mayor}. Boats took 45 people to safety."""

GAZETTE = """Farmers around {town} fear for the harvest. "My fields are a lake," said Paul Venn, who grows barley.

Two firefighters were injured by a collapsing wall. The {river} had burst its banks on Monday."""

PLACES = [
    {"town": "Harrow", "river": "Alder", "people": "1,200", "mayor": "Jane Odell"},
    {"town": "Elmsby", "river": "Wend", "people": "8,400", "mayor": "Tom Brill"},
    {"town": "Talland", "river": "Isk", "people": "650", "mayor": "Ada Klein"},
]
OUTLETS = {"AP": (WIRE, 6), "Courier": (COURIER, 8), "Echo": (ECHO, 11), "Gazette": (GAZETTE, 30)}

archive = pd.DataFrame(
    {
        "story": f"flood in {place['town']}",
        "source": outlet,
        "text": text.format(**place),
        "published": pd.Timestamp(2024, 3, 1 + number) + pd.Timedelta(hours=hours),
    }
    for number, place in enumerate(PLACES)
    for outlet, (text, hours) in OUTLETS.items()
)

tables = corpus.compare_many(
    archive, by="story", wire="AP", workers=1, progress=False, options=sc.Options(semantic=False)
)
outlets = corpus.study(tables).set_index("outlet")
print(
    outlets[["stories", "verbatim", "rewritten", "new", "used", "credited", "delay", "prominence"]].round(2)
)

if len(sys.argv) > 1:
    try:
        import matplotlib.pyplot as plt
    except ImportError:
        sys.exit("the plot needs matplotlib: pip install matplotlib")
    axes = outlets[["verbatim", "rewritten", "new"]].plot.barh(
        stacked=True, color=["#0b4a7d", "#9ecbf5", "#fddcb5"], figsize=(8, 3), xlim=(0, 1)
    )
    axes.set(xlabel="share of the outlet’s words", ylabel="", title="What comes from AP")
    axes.legend(loc="upper center", bbox_to_anchor=(0.5, -0.2), ncols=3, frameon=False)
    plt.tight_layout()
    plt.savefig(sys.argv[1], dpi=150)
