"""What an outlet took from the wire."""

from __future__ import annotations

import time
import unicodedata

from texts import FLOOD, FLOOD_RETOLD, OPERA

import storycompare as sc
from storycompare.derivation import credit_signals, derive, own_facts
from storycompare.language.analysis import analyse


def test_passages_cover_the_words_in_order() -> None:
    story = sc.compare(sc.Article(FLOOD, "AP"), sc.Article(FLOOD_RETOLD, "Courier"), wire="AP")
    (derivation,) = story.derivation
    position = 0
    for passage in derivation.passages:
        assert passage.start >= position
        position = passage.end
    kinds = {p.kind for p in derivation.passages}
    assert kinds == {"verbatim", "rewritten", "new"}


def test_a_copied_quotation_is_verbatim_and_a_new_one_is_new() -> None:
    story = sc.compare(sc.Article(FLOOD, "AP"), sc.Article(FLOOD_RETOLD, "Courier"), wire="AP")
    (derivation,) = story.derivation
    by_text = {p.of(FLOOD_RETOLD): p.kind for p in derivation.passages}
    assert any("never seen the water rise" in text for text, kind in by_text.items() if kind == "verbatim")
    assert any("barley" in text for text, kind in by_text.items() if kind == "new")


def test_unrelated_copy_is_new() -> None:
    story = sc.compare(sc.Article(FLOOD, "AP"), sc.Article(OPERA, "Echo"), wire="AP")
    assert story.derivation[0].new == 1.0
    assert story.derivation[0].facts_dropped == story.derivation[0].wire_facts


def test_a_byline_between_two_sentences_is_in_no_passage() -> None:
    title, _, body = FLOOD.partition("\n\n")
    outlet = sc.Article(f"{title}\n\nBy Ann Lee\n\n{body}", "Copy")
    (derivation,) = sc.compare(sc.Article(FLOOD, "AP"), outlet, wire="AP").derivation
    assert derivation.passages[0].of(outlet.text).startswith(title)
    assert not any("Ann Lee" in p.of(outlet.text) for p in derivation.passages)


def test_credit_signals() -> None:
    article = sc.Article(FLOOD, "Courier", byline="Ann Lee, Reuters")
    assert credit_signals(article) == ("byline: Reuters", "dateline: HARROW, March 3 (AP) —", "mark: (AP)")


def test_an_outlet_is_known_by_its_label_its_address_and_its_site() -> None:
    text = "The mayor told AP that the river rose. A letter seen by Reuters says more."
    for known in ({"url": "https://apnews.com/article/1"}, {"metadata": {"site": "The Associated Press"}}):
        assert credit_signals(sc.Article(text, "x", **known)) == ("seen by: seen by Reuters",)
    assert credit_signals(sc.Article(text, "AP", byline="AP")) == ("seen by: seen by Reuters",)


def test_a_wire_against_itself_is_verbatim_in_every_division() -> None:
    story = sc.compare(sc.Article(FLOOD, "AP"), sc.Article(FLOOD, "Courier"), wire="AP")
    (derivation,) = story.derivation
    assert (derivation.verbatim, derivation.rewritten, derivation.new) == (1.0, 0.0, 0.0)
    for shares in (derivation.by_sentence, derivation.by_fact, derivation.unquoted):
        assert shares == sc.Shares(1.0, 0.0, 0.0)
    assert derivation.dropped == derivation.moved_up == derivation.moved_down == ()
    assert derivation.facts_used == len(derivation.used) == derivation.wire_facts


def test_shares_add_up_and_facts_are_used_or_dropped() -> None:
    story = sc.compare(sc.Article(FLOOD, "AP"), sc.Article(FLOOD_RETOLD, "Courier"), wire="AP")
    (derivation,) = story.derivation
    for shares in (derivation.by_sentence, derivation.by_fact, derivation.unquoted):
        assert round(shares.verbatim + shares.rewritten + shares.new, 3) == 1.0
    assert len(derivation.used) + len(derivation.dropped) == derivation.wire_facts
    assert not set(derivation.used) & set(derivation.dropped)


def test_a_fact_told_earlier_than_in_the_wire_moved_up() -> None:
    paragraphs = [
        "Workers at the Harrow mill voted to strike over pay on Monday.",
        "The owner, Alder Paper, called the vote a grave mistake for the region.",
        "A mediator from the state will meet both sides in Milford next week.",
        "The mill makes cardboard and employs 340 people.",
    ]
    wire = sc.Article("\n\n".join(paragraphs), "AP")
    outlet = sc.Article("\n\n".join([paragraphs[3], *paragraphs[:3]]), "Courier")
    (derivation,) = sc.compare(wire, outlet, wire="AP").derivation
    story = sc.compare(wire, outlet, wire="AP")
    moved = [fact.text for fact in story.facts if fact.id in derivation.moved_up]
    assert moved
    assert all("mill makes" in text or "employs" in text for text in moved)
    assert derivation.moved_down == ()


def test_stock_phrases_and_bare_names_are_no_copying() -> None:
    wire = "A spokesman for Alder Paper did not immediately respond to a request for comment. Rain fell in Harrow."
    outlet = "Milford school officials did not immediately respond to a request for comment. Snow is due in Ostrow."
    (derivation,) = sc.compare(sc.Article(wire, "AP"), sc.Article(outlet, "Courier"), wire="AP").derivation
    assert derivation.verbatim == 0.0


def test_a_short_run_of_a_name_and_a_word_is_no_copying() -> None:
    wire = "A ferry with 214 people aboard ran aground off Port Ellery early on Tuesday."
    outlet = "Ines Moro was on the ferry that struck the reef and lay aground off Port Ellery."
    (derivation,) = sc.compare(sc.Article(wire, "AP"), sc.Article(outlet, "Radio"), wire="AP").derivation
    assert derivation.verbatim == 0.0


def test_how_copy_was_typed_makes_no_difference() -> None:
    wire = (
        "The café board in Müllerstadt said on Monday that the regional bridge would reopen. "
        "“We’re very pleased with the engineers’ work,” said Mayor Ann Moe, who paid for the inspection."
    )
    for copy in (
        unicodedata.normalize("NFD", wire),
        wire.replace("regional", "re\u00adgio\u00adnal").replace("inspection", "inspec\u00adtion"),
        wire.replace("regional", "re\u200bgional").replace("pleased", "plea\u200dsed"),
        wire.replace("“", "&quot;").replace("”", "&quot;"),
        wire.replace("’", "&#39;"),
    ):
        story = sc.compare(
            sc.Article(wire, "AP"), sc.Article(copy, "Courier"), wire="AP", options=sc.Options(semantic=False)
        )
        assert story.derivation[0].verbatim == 1.0, copy


def test_words_are_measured_in_linear_time() -> None:
    """800 sentences against themselves in another order: the work grows with the words, not with their square."""
    readers = ["harbour", "council", "school", "union", "court", "museum", "airport"]
    sentences = [
        f"The {readers[k % 7]} of Harrow paid the {readers[k % 5]} number {k} after the storm of year {k % 90}."
        for k in range(800)
    ]
    wire = analyse(sc.Article(" ".join(sentences), "AP"))
    outlet = analyse(sc.Article(" ".join(sentences[::3] + sentences[1::3] + sentences[2::3]), "Courier"))
    both = tuple(zip(wire.mentions, outlet.mentions, strict=True))
    facts = [sc.Fact(f"f{k}", pair, "shared", ("AP", "Courier"), "", 1.0, "") for k, pair in enumerate(both)]
    started = time.process_time()
    derivation = derive(wire, outlet, facts, [(s.id, s.id) for s in outlet.sentences], own_facts(wire, facts))
    assert time.process_time() - started < 1.0
    assert derivation.verbatim == 1.0


def test_what_the_wire_says_of_two_days_is_two_facts() -> None:
    wire = "The mayor said the dam was safe on Monday. It rained. The mayor said the dam was safe on Tuesday."
    story = sc.compare(sc.Article(wire, "AP"), sc.Article(OPERA, "Echo"), wire="AP")
    assert story.derivation[0].wire_facts == len(story.dropped_by("Echo")) == 3


def test_what_the_wire_says_again_counts_as_used_where_the_outlet_has_it() -> None:
    wire = "The river Alder rose by two metres. Schools closed. The river Alder rose by two metres, police said in Harrow."
    outlet = "Police said in Harrow that the river Alder rose by two metres."
    story = sc.compare(
        sc.Article(wire, "AP"), sc.Article(outlet, "Echo"), wire="AP", options=sc.Options(semantic=False)
    )
    frame = story.to_frame("wire")
    facts = {fact.id: fact for fact in story.facts}
    assert frame["used"].any()
    assert all(
        ("Echo" in facts[fact].sources) == used
        for fact, used in zip(frame["fact"], frame["used"], strict=True)
    )


def test_what_is_dropped_stands_in_the_wires_order() -> None:
    wire = (
        "The dam broke on Monday. Nobody was hurt in the village. The mayor, Ann Moe, will resign on Friday."
    )
    other = "Ann Moe, the mayor, will resign on Friday. The dam broke on Monday."
    options = sc.Options(semantic=False)
    articles = [
        sc.Article(other, "X"),
        sc.Article(wire, "W"),
        sc.Article("Farmers fear for the harvest.", "Y"),
    ]
    story = sc.compare(*articles, wire="W", options=options)
    dropped = [min(m.start for m in f.mentions if m.source == "W") for f in story.dropped_by("Y")]
    assert len(dropped) > 1
    assert dropped == sorted(dropped)
