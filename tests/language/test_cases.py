"""The readable cases of the language room."""

from __future__ import annotations

import pytest
from case_files import Case, cases

import storycompare as sc
from storycompare.language.analysis import analyse
from storycompare.language.quantities import figures


@pytest.mark.parametrize("case", cases("sentences"))
def test_sentences(case: Case) -> None:
    found = analyse(sc.Article(case.text, "A"))
    assert [s.of(case.text) for s in found.sentences] == case.expected


@pytest.mark.parametrize("case", cases("roles"))
def test_roles(case: Case) -> None:
    found = analyse(sc.Article(case.text, "A"))
    assert [f"{s.role}: {s.of(case.text)}" for s in found.sentences] == case.expected


@pytest.mark.parametrize("case", cases("quotations"))
def test_quotations_and_speakers(case: Case) -> None:
    found = analyse(sc.Article(case.text, "A"))
    assert [f"{q.of(case.text)} | {q.speaker}" for q in found.quotations if q.speech] == case.expected


@pytest.mark.parametrize("case", cases("figures"))
def test_figures(case: Case) -> None:
    shown = []
    for f in figures(case.text, 0, len(case.text)):
        value = f"{f.low:.10g}" if f.low == f.high else f"{f.low:.10g}-{f.high:.10g}"
        shown.append(f"{value} | {f.unit} | {f.bound} | {f.counted}".replace("|  |", "| |").rstrip())
    assert shown == [line.rstrip() for line in case.expected]


@pytest.mark.parametrize("case", cases("mentions"))
def test_mentions(case: Case) -> None:
    found = analyse(sc.Article(case.text, "A"))
    assert [m.of(case.text) for m in found.mentions] == case.expected
