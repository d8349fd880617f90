"""What faces what is the same whichever side is asked."""

from __future__ import annotations

import pytest
from golden_files import FOLDER
from golden_files import read as golden

import storycompare as sc
from storycompare.report.lookups import Index


@pytest.mark.parametrize("name", ["accident", "products", "storm", "strike", "verdict"])
def test_a_pair_that_is_unsure_is_so_from_both_sides(name: str) -> None:
    story = golden(FOLDER / f"{name}.story")
    index = Index(sc.compare(*story.articles, options=sc.Options(semantic=False)))
    pairs = [(one, other, unsure) for one, found in index.partners.items() for other, unsure in found.items()]
    assert pairs
    for one, other, unsure in pairs:
        assert index.partners[other][one] is unsure


def test_a_fact_is_told_in_words_of_one_of_its_sources() -> None:
    story = golden(FOLDER / "accident.story")
    index = Index(sc.compare(*story.articles, options=sc.Options(semantic=False)))
    for fact in index.comparison.facts:
        own, span = index.own(fact)
        assert span.of(index.texts[own.source]) == fact.text
        assert own.start <= span.start < span.end <= own.end
