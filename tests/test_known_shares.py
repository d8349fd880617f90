"""The derivation of texts whose shares are known, because they were put together from parts of known length."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import pytest

import storycompare as sc

if TYPE_CHECKING:
    from collections.abc import Sequence

WIRE = [
    "The Corvane chemical plant on the edge of Port Harlan exploded early on Thursday, killing seven workers and "
    "forcing about 2,400 people from their homes.",
    "The blast was heard 30 kilometers away and broke windows across the harbor, the fire service said. Crews needed "
    "six hours to bring the flames under control.",
    "“I have never seen anything like it,” said fire chief Lena Orsted. “The whole sky was orange, and the ground "
    "shook under our boots for minutes.”",
    "Corvane was fined $1.2 million in 2019 after an inspector reported leaking valves. The company said on Thursday "
    "that it did not yet know the cause.",
    "Governor Tom Alvarez declared an emergency and ordered all schools in the county to stay shut until Monday.",
    "Eleven people remained in the hospital on Thursday night, three of them in critical condition, according to a "
    "spokeswoman for Harlan General.",
    "“We will find out who is responsible for this,” Alvarez told reporters at the gate. “The families deserve an "
    "answer, and they will get one.”",
    "The plant, which employs 310 people, makes fertilizer for farms in four states. It opened in 1974 and was last "
    "inspected in March.",
]
RETOLD = [
    "Seven employees died and some 2,400 residents had to leave their houses when a Corvane chemical works outside "
    "Port Harlan blew up before dawn on Thursday.",
    "Windows shattered all over the port, and the explosion could be heard as far as 30 kilometers off, according to "
    "firefighters, who took six hours to put the fire out.",
    "In 2019 the firm had to pay $1.2 million because leaking valves had been found during an inspection. What "
    "triggered the explosion is still unclear, Corvane said.",
    "All of the county’s schools will be closed until Monday, and a state of emergency is in force, Governor Tom "
    "Alvarez announced.",
    "By Thursday night eleven victims were still being treated at Harlan General hospital; three were in critical "
    "condition.",
    "The factory has 310 workers and produces fertilizer that farmers in four states use. It began operating in 1974, "
    "and inspectors last visited it in March.",
]
NEW = [
    "The city council of Wexley voted on Wednesday to turn the old tram depot into a library with a reading garden "
    "and a café.",
    "Marta Quill, who has led the campaign since spring, collected nine thousand signatures at markets and football "
    "matches.",
    "Building is expected to take two years, and a jury of architects will choose the design in autumn.",
    "Opponents had wanted a car park on the site, but the mayor said that traffic in the old town was heavy enough.",
    "A small museum about the trams will be set up in the former ticket hall, with three restored carriages.",
]
BOILERPLATE = (
    "Copyright 2026 The Associated Press. All rights reserved. This material may not be published, broadcast, "
    "rewritten or redistributed."
)
# One word of each paragraph, and what an editor made of it; then figures, then names.
EDITS = {
    "exploded": "erupted", "broke": "smashed", "anything": "something", "reported": "noted", "ordered": "told",
    "remained": "stayed", "responsible": "guilty", "makes": "produces",
}  # fmt: skip
FIGURES = {"seven": "nine", "2,400": "4,200", "six": "nine", "$1.2": "$2.1", "Eleven": "Twelve", "310": "130"}
NAMES = {
    "Lena Orsted": "Rena Olsen",
    "Tom Alvarez": "Tim Alvaro",
    "Harlan General": "Saint Ann",
    "March": "April",
}


def edited(changes: dict[str, str]) -> list[str]:
    text = "\n\n".join(WIRE)
    for old, new in changes.items():
        assert old in text
        text = text.replace(old, new, 1)
    return text.split("\n\n")


def length(paragraphs: Sequence[str]) -> int:
    return sum(len(paragraph.split()) for paragraph in paragraphs)


def derivation(outlet: Sequence[str], wire: Sequence[str] = WIRE) -> sc.Derivation:
    articles = sc.Article("\n\n".join(wire), "AP"), sc.Article("\n\n".join(outlet), "Courier")
    (found,) = sc.compare(*articles, wire="AP", options=sc.Options(semantic=False)).derivation
    return found


HEADLINE = "Seven dead as factory blows up near quiet port"
# The outlet, the wire, and how many words of the outlet are copied, edited and new.
CASES = {
    "a copy": (WIRE, WIRE, 1, 0, 0),
    "a copy under a headline of its own": ([HEADLINE, *WIRE], WIRE, length(WIRE), 0, length([HEADLINE])),
    "all new": (NEW, WIRE, 0, 0, 1),
    "paragraphs in the other order": (WIRE[::-1], WIRE, 1, 0, 0),
    "the last paragraph first": ([WIRE[-1], *WIRE[:-1]], WIRE, 1, 0, 0),
    "one word of each paragraph edited": (edited(EDITS), WIRE, length(WIRE) - 8, 8, 0),
    "six figures changed": (edited(FIGURES), WIRE, length(WIRE) - 6, 6, 0),
    "names changed": (edited(NAMES), WIRE, length(WIRE) - 7, 7, 0),
    "quotations kept, the rest new": (
        [*NEW[:2], WIRE[2], WIRE[6], *NEW[2:4]], WIRE, length([WIRE[2], WIRE[6]]), 0, length(NEW[:4]),
    ),
    "a credit behind it": ([*WIRE, "The Associated Press contributed to this report."], WIRE, 1, 0, 0),
    "boilerplate in both": ([*WIRE, BOILERPLATE], [*WIRE, BOILERPLATE], 1, 0, 0),
    "nothing but boilerplate in common": ([*NEW, BOILERPLATE], [*WIRE, BOILERPLATE], 0, 0, 1),
    "one paragraph": (WIRE[3:4], WIRE, 1, 0, 0),
    "the first half": (WIRE[:4], WIRE, 1, 0, 0),
    "copied and new by turns": (
        [p for pair in zip(WIRE, NEW, strict=False) for p in pair], WIRE, length(WIRE[:5]), 0, length(NEW),
    ),
    "one long paragraph": ([" ".join(WIRE)], WIRE, 1, 0, 0),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_shares_are_those_that_the_text_was_made_with(name: str) -> None:
    outlet, wire, *counts = CASES[name]
    found = derivation(outlet, wire)
    expected = [count / sum(counts) for count in counts]
    assert [found.verbatim, found.rewritten, found.new] == pytest.approx(expected, abs=0.05)


@pytest.mark.parametrize(
    "name", ["a copy", "paragraphs in the other order", "boilerplate in both", "a credit behind it"]
)
def test_a_copy_is_all_the_wire_s(name: str) -> None:
    outlet, wire, *_ = CASES[name]
    assert derivation(outlet, wire).verbatim == 1.0


def _soft(text: str) -> str:
    return (
        text.replace("explo", "ex\u00adplo")
        .replace("million", "mil\u00adlion")
        .replace("employs", "em\u200bploys")
    )


def _escaped(text: str) -> str:
    return text.replace("“", "&quot;").replace("”", "&quot;").replace("’", "&#39;")


@pytest.mark.parametrize("typed", [_soft, _escaped, lambda text: unicodedata.normalize("NFD", text)])
def test_how_a_copy_was_typed_makes_no_difference(typed: object) -> None:
    wire = [p.replace("Orsted", "Orstéd").replace("Alvarez", "Álvarez") for p in WIRE]
    assert callable(typed)
    assert derivation([typed(p) for p in wire], wire).verbatim == 1.0


def test_quotations_are_set_aside() -> None:
    found = derivation(CASES["quotations kept, the rest new"][0])
    assert found.unquoted.verbatim < 0.15 < found.verbatim


def test_retold_paragraphs_are_hardly_verbatim_and_mostly_rewritten() -> None:
    """How much is found to be rewritten depends on the pairs of facts that are found: here nine words in ten."""
    found = derivation(RETOLD)
    assert found.verbatim <= 0.05
    assert found.rewritten >= 0.8


def test_a_mixture_has_its_copied_share_exactly() -> None:
    copied, retold, new = [WIRE[0], WIRE[1], WIRE[4]], [RETOLD[2], RETOLD[4]], NEW[:2]
    found = derivation([*copied, *retold, *new])
    total = length([*copied, *retold, *new])
    assert found.verbatim == pytest.approx(length(copied) / total, abs=0.05)
    assert found.new >= length(new) / total - 0.02
