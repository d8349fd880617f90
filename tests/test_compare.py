"""The verb `compare`, its frames and its errors."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from texts import FLOOD, FLOOD_RETOLD, OPERA

import storycompare as sc

if TYPE_CHECKING:
    from pathlib import Path

COLUMNS = {
    "sentences": "source sentence start end text paragraph role status",
    "links": "a_source a_sentence a_start a_end a_text b_source b_sentence b_start b_end b_text score relation",
    "mentions": "fact source sentence start end text kind speaker status",
    "facts": "fact status n_sources sources text conflict score",
    "conflicts": "fact type a_source a_start a_end a_text b_source b_start b_end b_text explanation",
    "derivation": "outlet wire words verbatim rewritten new wire_facts facts_used facts_dropped signals",
}


@pytest.mark.parametrize("name", COLUMNS)
def test_frames_have_their_columns_in_order(story: sc.Comparison, name: str) -> None:
    wanted = COLUMNS[name].split()
    assert list(story.to_frame(name).columns)[: len(wanted)] == wanted


def test_coverage_has_a_column_per_source(story: sc.Comparison) -> None:
    frame = story.to_frame("coverage")
    assert list(frame.columns) == ["AFP", "VOA", "text"]
    assert frame.index.name == "fact"
    assert frame[["AFP", "VOA"]].any(axis=1).all()
    assert frame.AFP.dtype == bool


def test_empty_tables_keep_their_columns() -> None:
    story = sc.compare(FLOOD, OPERA)
    for name, columns in COLUMNS.items():
        assert list(story.to_frame(name).columns)[: len(columns.split())] == columns.split()


def test_a_shared_and_a_unique_fact() -> None:
    story = sc.compare(FLOOD, FLOOD_RETOLD)
    facts = story.to_frame("facts").set_index("text")
    boats = next(text for text in facts.index if "45 residents" in text)
    barley = next(text for text in facts.index if "barley" in text or "lake" in text)
    assert facts.loc[boats, "status"] == "shared"
    assert facts.loc[boats, "sources"] == ("A", "B")
    assert facts.loc[barley, "status"] == "unique"
    assert facts.loc[barley, "sources"] == ("B",)


def test_three_sources_and_a_wire() -> None:
    wire = sc.Article(FLOOD, "AP")
    story = sc.compare(wire, sc.Article(FLOOD_RETOLD, "Courier"), sc.Article(OPERA, "Echo"), wire=wire)
    assert story.wire == "AP"
    assert [d.outlet for d in story.derivation] == ["Courier", "Echo"]
    assert story.derivation[0].facts_used > 0
    assert story.derivation[1].facts_used == 0
    assert story.derivation[1].new == 1.0


def test_inputs_of_every_kind(tmp_path: Path) -> None:
    path = tmp_path / "Courier.txt"
    path.write_text(FLOOD, encoding="utf-8")
    story = sc.compare(path, {"text": OPERA, "source": "Echo"}, OPERA + " Again.", sc.Article(FLOOD, "AP"))
    assert [a.source for a in story.articles] == ["Courier", "Echo", "C", "AP"]


def test_a_str_is_text_and_never_a_path(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(FLOOD, encoding="utf-8")
    with pytest.warns(UserWarning, match="always taken as text: pass pathlib.Path"):
        story = sc.compare(str(path), OPERA)
    assert story.articles[0].text == str(path)


def test_a_text_is_no_label() -> None:
    with pytest.raises(sc.SourceError, match="takes the text first, then its label"):
        sc.Article("AP", FLOOD)


def test_errors_are_clear() -> None:
    with pytest.raises(sc.InputError, match="two or more articles, not 1"):
        sc.compare(FLOOD)
    with pytest.raises(sc.SourceError, match="'AP' stands twice"):
        sc.compare(sc.Article(FLOOD, "AP"), sc.Article(OPERA, "AP"))
    with pytest.raises(sc.SourceError, match="'X' is not among the sources: A, B"):
        sc.compare(FLOOD, OPERA, wire="X")
    with pytest.raises(sc.EmptyArticleError, match="'B' has no text"):
        sc.compare(FLOOD, "  \n ")
    with pytest.raises(sc.InputError, match="article 2 must be an Article"):
        sc.compare(FLOOD, 3)  # type: ignore[arg-type]
    with pytest.raises(sc.InputError, match="unknown field 'body'"):
        sc.compare(FLOOD, {"body": OPERA})
    with pytest.raises(sc.InputError, match="threshold must lie between 0 and 1"):
        sc.Options(threshold=1.5)
    with pytest.raises(sc.InputError, match="no frame 'fact'"):
        sc.compare(FLOOD, OPERA).to_frame("fact")  # type: ignore[arg-type]


@pytest.mark.parametrize("semantic", [True, False])
def test_chosen_sentences_are_linked_by_less_than_those_of_articles(semantic: bool) -> None:
    a = sc.Article("The mayor opened the new bridge.", "A")
    b = sc.Article("Thousands crossed the river on foot for the first time.", "B")

    def links(one: sc.Article, other: sc.Article, excerpts: bool) -> list[float]:
        options = sc.Options(semantic=semantic, excerpts=excerpts, threshold=0.01)
        return [link.score for link in sc.compare(one, other, options=options).links]

    assert links(a, b, excerpts=False) == []
    assert len(links(a, b, excerpts=True)) == 1
    assert links(b, a, excerpts=True) == links(a, b, excerpts=True)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The ferry sank.", "A passenger ship went down."),
        ("Police arrested two suspects.", "Officers took a pair of men into custody."),
        ("The senate rejected the bill.", "Lawmakers voted down a proposal."),
        ("Composer Edda Lorne has died.", "The author of “The Paper Boat” is dead."),
    ],
)
def test_sentences_without_a_common_word_are_linked_by_their_meaning(one: str, other: str) -> None:
    a = sc.Article(f"{one} It rained for a week in the valley. Trains were late.", "A")
    b = sc.Article(f"The museum opens on Friday. {other} Children sang.", "B")
    (link,) = sc.compare(a, b).links
    assert (a.text[: len(one)], link.a_sentence, link.b_sentence) == (one, "A:s0", "B:s1")
    assert sc.compare(a, b, options=sc.Options(semantic=False)).links == ()


def test_excerpts_on_other_events_are_not_linked() -> None:
    story = sc.compare(FLOOD, OPERA, options=sc.Options(excerpts=True))
    assert story.links == ()


def test_a_higher_threshold_gives_fewer_links() -> None:
    every = sc.compare(FLOOD, FLOOD_RETOLD, options=sc.Options(threshold=0.05))
    few = sc.compare(FLOOD, FLOOD_RETOLD, options=sc.Options(threshold=0.9))
    assert {(k.a_sentence, k.b_sentence) for k in few.links} < {
        (k.a_sentence, k.b_sentence) for k in every.links
    }
    assert few.options.threshold == 0.9


def test_links_say_why() -> None:
    story = sc.compare(FLOOD, FLOOD_RETOLD)
    for link in story.links:
        assert 0.0 <= link.score <= 1.0
        assert link.signals
        assert all(value > 0 for _, value in link.signals)


def test_articles_are_frozen_and_keep_what_they_are_given() -> None:
    import datetime

    article = sc.Article("Text.", "A", published=datetime.date(2024, 3, 4), metadata={"desk": "world"})
    assert article.published == "2024-03-04"
    assert article.metadata == {"desk": "world"}
    with pytest.raises(AttributeError):
        article.text = "other"  # type: ignore[misc]
    with pytest.raises(sc.SourceError):
        sc.Article("Text.", " ")
    with pytest.raises(sc.InputError, match="title of 'A' must be a str"):
        sc.Article("Text.", "A", title=3)  # type: ignore[arg-type]


def test_a_comparison_has_its_sources() -> None:
    story = sc.compare(sc.Article("The dam broke.", "AP"), sc.Article("The dam burst.", "Echo"))
    assert list(story) == ["AP", "Echo"]
    assert "AP" in story
    assert "Courier" not in story


@pytest.mark.parametrize("label", ["text", "fact", "story"])
def test_a_label_that_is_a_column_of_the_coverage_is_refused(label: str) -> None:
    story = sc.compare(sc.Article("The dam broke.", label), sc.Article("The dam burst.", "Echo"))
    with pytest.raises(sc.InputError, match=f"call the source '{label}' something else"):
        story.to_frame("coverage")
