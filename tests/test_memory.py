"""What is made of an article dies with it."""

from __future__ import annotations

import gc
from itertools import count

from texts import FLOOD, FLOOD_RETOLD

import storycompare as sc
from storycompare.language.analysis import Analysis, Reading, analyse

_WORDS = sc.Options(semantic=False)
_numbers = count()


def _distinct(text: str) -> sc.Article:
    return sc.Article(f"{text}\n\nSurvey {next(_numbers)} was read out at noon.", "Gazette")


def test_comparisons_keep_no_article_alive_but_those_that_are_remembered() -> None:
    remembered = analyse.cache_info().maxsize
    assert remembered is not None
    analyse.cache_clear()
    gc.collect()
    before = sum(isinstance(thing, Analysis) for thing in gc.get_objects())
    wire = sc.Article(FLOOD, "AP")
    for _ in range(remembered + 40):
        analyse(_distinct("Nothing else."))
    for _ in range(20):
        sc.compare(wire, _distinct(FLOOD_RETOLD), wire="AP", options=_WORDS)
    gc.collect()
    after = sum(isinstance(thing, Analysis) for thing in gc.get_objects())
    assert after - before <= remembered


def test_what_was_made_of_an_article_is_gone_with_it() -> None:
    analyse.cache_clear()
    sc.compare(_distinct(FLOOD), sc.Article(FLOOD_RETOLD, "Courier"), wire="Courier", options=_WORDS)
    analyse.cache_clear()
    gc.collect()
    assert not [thing for thing in gc.get_objects() if isinstance(thing, (Analysis, Reading))]
