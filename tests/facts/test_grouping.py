"""Facts: which mentions become one, what is said of them, and how sure they are."""

from __future__ import annotations

import storycompare as sc
from storycompare.article import Span
from storycompare.conflicts.details import Told
from storycompare.conflicts.engine import Disputed
from storycompare.facts.grouping import group
from storycompare.language.analysis import Analysis, analyse
from storycompare.result import Match


def mentions_of(*analyses: Analysis) -> list[sc.Mention]:
    return [mention for analysis in analyses for mention in analysis.mentions]


def articles(*texts: str) -> list[Analysis]:
    return [analyse(sc.Article(text, source)) for source, text in zip("ABCDE", texts, strict=False)]


def test_a_mention_alone_belongs_to_the_fact_that_it_disputes() -> None:
    both = articles("Boat sinks in the Bay of Edan.", "A boat sank in the Bay of Eden.")
    one, other = mentions_of(*both)
    assert [f.status for f in group([one, other], [], [], [], both, semantic=False)] == ["unique", "unique"]
    match = Match(one, other, 0.4)
    detail = Told("name", Span(18, 29), Span(19, 30), "")
    (fact,) = group([one, other], [], [], [Disputed(match, match, detail, 0.9)], both, semantic=False)
    assert (fact.status, fact.sources, fact.score) == ("shared", ("A", "B"), 0.4)


def test_a_chain_of_likenesses_is_no_fact() -> None:
    three = articles("The dam broke at dawn.", "The dam broke and the town fled.", "The town fled at noon.")
    a, b, c = (analysis.mentions[0] for analysis in three)
    matches = [Match(a, b, 0.8), Match(b, c, 0.7)]
    facts = group([a, b, c], matches, [], [], three, semantic=False)
    assert [fact.sources for fact in facts] == [("A", "B"), ("C",)]
    (fact,) = group([a, b, c], [*matches, Match(a, c, 0.5)], [], [], three, semantic=False)
    assert fact.sources == ("A", "B", "C")


def test_a_fact_is_as_sure_as_its_weakest_match_and_gives_the_reason_of_that() -> None:
    three = articles("Odell shut 3 schools.", "Odell closed 3 schools.", "Schools were closed on orders.")
    a, b, c = (analysis.mentions[0] for analysis in three)
    (fact,) = group(
        [a, b, c], [Match(a, b, 0.9), Match(a, c, 0.5), Match(b, c, 0.6)], [], [], three, semantic=False
    )
    assert fact.score == 0.6
    assert fact.reason == "paraphrase .60"
    (pair, _) = group([a, b, c], [Match(a, b, 0.9)], [], [], three, semantic=False)
    assert pair.reason == "same figure 3 and names Odell; match .90"


def test_a_fact_is_unsure_if_only_unsure_links_hold_a_source_in_it() -> None:
    three = articles("The dam broke.", "The dam has broken.", "The dam gave way.")
    a, b, c = (analysis.mentions[0] for analysis in three)
    sure, weak = Match(a, b, 0.9), Match(a, c, 0.45, unsure=True)
    (fact,) = group([a, b, c], [sure, weak, Match(b, c, 0.44, unsure=True)], [], [], three, semantic=False)
    assert fact.unsure
    (fact,) = group([a, b, c], [sure, weak, Match(b, c, 0.8)], [], [], three, semantic=False)
    assert not fact.unsure


def test_the_text_of_a_fact_is_what_most_sources_say() -> None:
    texts = (
        "Police closed the bridge at noon because of cracks that divers had found in March.",
        "The bridge was closed by police at noon.",
        "At noon police closed the bridge to lorries and cars.",
    )
    story = sc.compare(*texts, options=sc.Options(semantic=False))
    (fact,) = [fact for fact in story.facts if len(fact.sources) == 3]
    assert "cracks" not in fact.text
    assert "lorries" not in fact.text


def test_a_wording_without_the_disputed_detail_stands_for_the_fact() -> None:
    three = articles(
        "Three people died in the fire.", "Four people died in the fire.", "People died in the fire."
    )
    a, b, c = (analysis.mentions[0] for analysis in three)
    match = Match(a, b, 0.9)
    detail = Told("figure", Span(0, 5), Span(0, 4), "")
    dispute = Disputed(match, match, detail, 0.9)
    (fact,) = group(
        [a, b, c], [match, Match(a, c, 0.7), Match(b, c, 0.7)], [], [dispute], three, semantic=False
    )
    assert fact.text == "People died in the fire."
