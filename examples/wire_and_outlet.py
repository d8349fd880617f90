"""How much of an outlet's copy is the wire's? The two seed articles, with the report beside the figures."""

from __future__ import annotations

import sys
from pathlib import Path

import storycompare as sc

seeds = Path(__file__).parent.parent / "seeds"
wire = sc.read(seeds / "000_1d1d94767bf0e562.txt", source="AFP")
outlet = sc.read(seeds / "002_6294da5bd975c1d0.txt", source="VOA")

story = sc.compare(wire, outlet, wire=wire)
(derivation,) = story.derivation
print(f"{derivation.outlet}: {derivation.words} words")
print(
    f"  word for word {derivation.verbatim:.0%}, rewritten {derivation.rewritten:.0%}, new {derivation.new:.0%}"
)
print(f"  {derivation.facts_used} of {derivation.wire_facts} facts of the wire used")
for signal in derivation.signals:
    print(f"  credit: {signal}")

if len(sys.argv) > 1:
    story.save_html(sys.argv[1])
