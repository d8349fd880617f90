"""Facts: which mentions become one."""

from __future__ import annotations

import storycompare as sc
from storycompare.facts.grouping import group
from storycompare.facts.matching import Match
from storycompare.language.analysis import analyse

HEADLINE = sc.Article("Boat sinks in the Bay of Edan.", "Courier")
STORY = sc.Article("A boat sank in the Bay of Eden.", "Echo")
TEXTS = {a.source: a.text for a in (HEADLINE, STORY)}


def test_a_mention_alone_belongs_to_the_fact_that_it_disputes() -> None:
    mentions = [m for a in (HEADLINE, STORY) for m in analyse(a).mentions]
    one, other = mentions
    assert [f.status for f in group(mentions, [], [], TEXTS)] == ["unique", "unique"]
    (fact,) = group(mentions, [], [Match(one, other, 0.4)], TEXTS)
    assert (fact.status, fact.sources, fact.score) == ("shared", ("Courier", "Echo"), 0.4)
