"""A dash parts words whether or not there are spaces around it: "the mayor—a farmer—left", "the mayor — a farmer — left"."""

from __future__ import annotations

import re

import pytest

import storycompare as sc
from storycompare.language.analysis import analyse

SPACED = [
    "HARROW — The mayor will not run — Mr. Moe has held the office since 2011 — and nobody else has come forward.",
    "He met Robert Lund — who left the town in 2020 — on Monday.",
    "“After two years of work — slow work — the public may know what he found,” Ann Moe told reporters.",
    "The plan — praised by Mr. Lund — “would end the port as we know it,” the union said. The council — it met on Tuesday — agreed.",
    "The number of members grew to 24,000 by 2015 — more than ever before — and the club — first of its kind — opened a hall.",
]


def _found(text: str) -> list[object]:
    def told(words: str | None) -> str:
        return re.sub(r"\s*(?:—|--)\s*", "—", words or "").strip(" —")

    return [
        (
            told(r.sentence.of(text)),
            r.sentence.role,
            [(told(m.of(text)), m.kind, told(m.speaker)) for m in r.mentions],
            [(told(n.of(text)), n.kind, n.key) for n in r.names],
            [(told(q.of(text)), told(q.speaker)) for q in r.quotations],
            [told(d.of(text)) for d in (*r.figures, *r.dates)],
        )
        for r in analyse(sc.Article(text, "A")).readings
    ]


@pytest.mark.parametrize("dash", ["—", "--"])
@pytest.mark.parametrize("text", SPACED)
def test_a_dash_without_spaces_is_one_with_them(text: str, dash: str) -> None:
    assert _found(text.replace(" — ", dash)) == _found(text.replace(" — ", f" {dash} "))


def test_a_dash_in_a_range_and_a_hyphen_join() -> None:
    article = analyse(sc.Article("Anne-Marie Moe-Lund ruled from 1999—2001 and met 20--30 people.", "A"))
    (reading,) = article.readings
    assert [n.key for n in reading.names] == ["Anne-Marie Moe-Lund"]
