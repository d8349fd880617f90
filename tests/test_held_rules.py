"""Rules that a small bug could break without another test failing; scripts/mutants.py found them open."""

from __future__ import annotations

import pytest

import storycompare as sc

WORDS_ALONE = sc.Options(semantic=False)


def compared(one: str, other: str, wire: str | None = None) -> sc.Comparison:
    return sc.compare(one, other, wire=wire, options=WORDS_ALONE)


def test_who_writes_in_small_letters_uses_abbreviations_too() -> None:
    story = compared("i met dr. lund at noon. he was late.", "Nothing else happened.")
    found = [s.of(story["A"].text) for s in story.sentences if s.source == "A"]
    assert found == ["i met dr. lund at noon.", "he was late."]


def test_a_gallon_is_the_american_one() -> None:
    story = compared("The tank on the roof held 3 gallons.", "Nothing else happened.")
    (figure,) = [figure for mention in story.mentions for figure in mention.figures]
    assert figure.unit == "litre"
    assert figure.low == pytest.approx(3 * 3.785, abs=0.01)


def test_a_credit_behind_a_report_is_furniture() -> None:
    report = "The old bridge over the Vell was shut on Monday."
    credit = "Reporting by Ann Moe; editing by Bo Lund."
    story = compared(f"Bridge shut\n\n{report} {credit}", "Nothing else happened.")
    roles = {s.of(story["A"].text): s.role for s in story.sentences if s.source == "A"}
    assert (roles[report], roles[credit]) == ("body", "furniture")


def test_figures_of_two_people_are_no_conflict() -> None:
    story = compared(
        "The court in Vell has ended the trial over the fire.\n\nAnn Moe must go to prison for 12 years for arson, the judge ruled on Monday.",
        "Two people set fire to the mill.\n\nFor arson, Bo Lund must go to prison for 15 years, the judge ruled on Monday.",
    )
    assert story.links
    assert not [c for c in story.conflicts if c.type == "figure"]


def test_two_denials_do_not_deny_each_other() -> None:
    story = compared(
        "The mayor spoke at noon.\n\nThe mayor did not sign the contract for the new bridge in May.",
        "The town hall was full.\n\nThe mayor never signed the contract for the new bridge in May.",
    )
    assert [fact for fact in story.facts if fact.status == "shared"]
    assert not story.conflicts


def test_six_words_in_a_row_are_copied_even_between_sentences_that_are_not_linked() -> None:
    story = compared(
        "Storm\n\nSchools along the coast of Vell stay shut until the wind has gone down, the province said.",
        "Ferries\n\nNo ship sails to Ode until the wind has gone down again.",
        wire="A",
    )
    (derivation,) = story.derivation
    verbatim = [p.of(story["B"].text) for p in derivation.passages if p.kind == "verbatim"]
    assert verbatim == ["until the wind has gone down"]


def test_what_the_wire_says_twice_counts_once() -> None:
    wire = "Bridge shut\n\nThe bridge over the Vell is shut. Ferries run at night.\n\nThe bridge over the Vell is shut."
    (derivation,) = compared(wire, "Fair\n\nNobody came to the fair in Ode.", wire="A").derivation
    assert (derivation.wire_facts, derivation.facts_dropped) == (2, 2)
