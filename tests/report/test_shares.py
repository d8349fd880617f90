"""Shares of an outlet's words as they are told: a hundred percent in all, and what of them is unsure."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from golden_files import read
from hypothesis import given
from hypothesis import strategies as st

import storycompare as sc
from storycompare.report.lookups import Index
from storycompare.report.shares import Doubt, credit, credited, doubt, percents
from storycompare.result import Shares

if TYPE_CHECKING:
    import pytest


@given(st.integers(0, 400), st.integers(0, 400), st.integers(0, 400))
def test_the_percentages_make_a_hundred(verbatim: int, rewritten: int, new: int) -> None:
    words = verbatim + rewritten + new
    exact = [n / words if words else 0.0 for n in (verbatim, rewritten, new)]
    found = percents(Shares(*exact))
    assert sum(found) == (100 if words else 0)
    assert all(abs(whole - 100 * part) <= 1 for whole, part in zip(found, exact, strict=True))


def test_what_of_the_wire_is_unsure_is_counted(pytestconfig: pytest.Config) -> None:
    ferry = read(pytestconfig.rootpath / "tests" / "golden" / "accident.story")
    story = sc.compare(*ferry.articles, wire=ferry.wire, options=sc.Options(semantic=False))
    index = Index(story)
    derivation = story.derivation[0]
    found = doubt(index, derivation)
    assert 0 < found.words < derivation.rewritten
    assert 0 < found.facts < derivation.facts_used
    for told in (story.to_markdown(), story.to_text(width=200)):
        assert f"({found.words:.0%} unsure)" in told.replace("\\", "")
    sure = replace(story, matches=tuple(replace(match, unsure=False) for match in story.matches))
    assert doubt(Index(sure), derivation) == Doubt(0.0, 0)


def test_a_credit_is_told_once() -> None:
    assert credit("seen by: seen by Agence France-Presse") == "“seen by Agence France-Presse”"
    assert credit("dateline: HARROW, May 3 (AP)") == "dateline “HARROW, May 3 (AP)”"
    assert credit("byline: by Ann Moe: AP") == "byline “by Ann Moe: AP”"


def test_what_an_outlet_credits_is_told_apart_from_where_else_it_names_an_agency() -> None:
    assert credited([]) == "no credit"
    assert credited(["photo: Photo: Getty Images"]) == "no credit, but “Photo: Getty Images”"
    assert (
        credited(["credit: (Reuters)", "told: told the AP"])
        == "credits: credit “(Reuters)”; also “told the AP”"
    )
