"""Facts of excerpts: what only one of two sentences has is a fact of its own."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

import storycompare as sc
from storycompare.language.analysis import analyse

FERRY = "The ferry sank off Eden on Friday with 36 people on board after it struck a rock."
RETOLD = "A ferry with 36 people on board sank off Eden, and divers searched for the missing."
WORDS = "ferry sank off Eden on Friday with 36 people board after the rock struck “we” and, divers O’Hara $5".split()


def excerpts(*texts: str | sc.Article) -> sc.Comparison:
    return sc.compare(*texts, options=sc.Options(excerpts=True))


sentence = st.lists(st.sampled_from(WORDS), min_size=3, max_size=12).map(lambda words: " ".join(words) + ".")


def _told(story: sc.Comparison, source: str) -> list[tuple[str, str]]:
    texts = {a.source: a.text for a in story.articles}
    rows = [(m.of(texts[source]), f.status) for f in story.facts for m in f.mentions if m.source == source]
    return sorted(rows, key=lambda row: texts[source].find(row[0]))


def _spans(story: sc.Comparison) -> set[tuple[object, ...]]:
    return {(f.status, m.source, m.start, m.end) for f in story.facts for m in f.mentions}


def test_what_one_sentence_has_alone_is_a_fact_of_its_own() -> None:
    story = excerpts(FERRY, RETOLD)
    assert _told(story, "A") == [
        ("The ferry sank off Eden on Friday", "shared"),
        ("with 36 people on board", "shared"),
        ("after it struck a rock.", "unique"),
    ]
    late = excerpts(
        "The council approved the new bridge by nine votes to two late on Monday.",
        "Councillors approved the bridge by 9 votes to 2.",
    )
    assert _told(late, "A") == [
        ("The council approved the new bridge by nine votes to two", "shared"),
        ("late on Monday.", "unique"),
    ]


def test_a_neighbour_changes_nothing() -> None:
    more = " Ferries ran beside it."
    alone, beside = excerpts(FERRY, RETOLD), excerpts(FERRY + more, RETOLD + more)
    assert _told(beside, "A")[: len(_told(alone, "A"))] == _told(alone, "A")


def test_sentences_of_articles_stay_as_they_are() -> None:
    more = " The mayor of Port Alba asked for help."
    story = sc.compare(FERRY + more, RETOLD + more)  # articles
    assert story.mentions == tuple(m for article in story.articles for m in analyse(article).mentions)


def test_what_is_in_conflict_stays_in_its_fact() -> None:
    story = excerpts(FERRY, RETOLD.replace("36 people", "38 people"))
    (conflict,) = story.conflicts
    (fact,) = [f for f in story.facts if f.id == conflict.fact]
    assert fact.status == "shared"
    for value in conflict.values:
        (holder,) = [m for m in fact.mentions if m.id == value.mention]
        assert holder.source == value.source
        assert holder.start <= value.span.start < holder.end


def test_a_quotation_stays_whole() -> None:
    story = excerpts(
        "“The bridge will open long before the autumn rains,” the mayor said.",
        "“The bridge will open,” the mayor said.",
    )
    assert [text for text, _ in _told(story, "A")] == [
        "“The bridge will open long before the autumn rains,” the mayor said."
    ]


@given(sentence, sentence)
def test_parts_cover_what_the_sentence_says_in_order(a: str, b: str) -> None:
    story = excerpts(a, b)
    for article in story.articles:
        held = [m for m in story.mentions if m.source == article.source]
        assert [m.id for m in held] == [f"{article.source}:m{k}" for k in range(len(held))]
        assert (
            sorted(
                (m for f in story.facts for m in f.mentions if m.source == article.source),
                key=lambda m: m.start,
            )
            == held
        )
        position = 0
        for mention in held:
            gap = article.text[position : mention.start]
            assert not any(c.isalnum() for c in gap)
            position = mention.end
        assert not any(c.isalnum() for c in article.text[position:]) or not held
    assert [f.id for f in story.facts] == [f"f{k}" for k in range(len(story.facts))]
    turned = excerpts(sc.Article(b, "B"), sc.Article(a, "A"))
    assert _spans(turned) == _spans(story)
