"""Analyses as values: kept, sent to another process, and compared."""

from __future__ import annotations

import pickle

import numpy as np
import pytest
from hypothesis import given, settings
from texts import FLOOD, FLOOD_RETOLD, hostile_text

import storycompare as sc
from storycompare.comparison import analysed, compare_analyses
from storycompare.language.analysis import analyse
from storycompare.language.clauses import gaps, network, tokens

_WORDS = sc.Options(semantic=False)


@settings(max_examples=60)
@given(hostile_text)
def test_a_pickled_analysis_is_the_same(text: str) -> None:
    analysis = analyse(sc.Article(text, "A"))
    again = pickle.loads(pickle.dumps(analysis))  # noqa: S301 - made in the line itself
    for name in ("article", "paragraphs", "readings", "quotations"):
        assert getattr(again, name) == getattr(analysis, name)


def test_what_comparisons_made_of_an_analysis_is_not_pickled() -> None:
    analysis = analyse(sc.Article(FLOOD, "A"))
    before = len(pickle.dumps(analysis))
    sc.compare(analysis.article, sc.Article(FLOOD_RETOLD, "B"), options=_WORDS)
    assert analysis.memory
    assert len(pickle.dumps(analysis)) == before < 8 * len(FLOOD)


def test_analyses_compare_as_their_articles_do() -> None:
    wire, outlet = sc.Article(FLOOD, "AP"), sc.Article(FLOOD_RETOLD, "Courier")
    analyses = [pickle.loads(pickle.dumps(analysed(a, _WORDS))) for a in (wire, outlet)]  # noqa: S301
    assert compare_analyses(analyses, "AP", _WORDS) == sc.compare(wire, outlet, wire="AP", options=_WORDS)


def test_an_article_keeps_its_own_metadata() -> None:
    for number in (1, 2):
        one, other = sc.Article(FLOOD, "A", metadata={"number": number}), sc.Article(FLOOD_RETOLD, "B")
        assert sc.compare(one, other, options=_WORDS).articles[0].metadata == {"number": number}


def test_limits_are_told_of_an_article_that_is_analysed() -> None:
    with pytest.raises(sc.InputError, match="max_sentences"):
        analysed(sc.Article(FLOOD, "A"), sc.Options(max_sentences=1))


def test_sentences_are_read_alone_and_with_others_alike() -> None:
    cuts = [
        tokens(s.of(text)) for text in (FLOOD, FLOOD_RETOLD) for s in analyse(sc.Article(text, "A")).sentences
    ]
    cuts = [cut for cut in cuts if gaps(cut)]
    known = network()
    for cut, logits in zip(cuts, known.logits(cuts), strict=True):
        (alone,) = known.logits([cut])
        assert np.allclose(alone, logits, atol=1e-4)
