"""The readable cases of names and of pronouns, and whether two names are one person's."""

from __future__ import annotations

import pytest
from case_files import Case, cases

import storycompare as sc
from storycompare.language.analysis import analyse
from storycompare.language.people import same_person


@pytest.mark.parametrize("case", cases("names"))
def test_names(case: Case) -> None:
    found = [name for reading in analyse(sc.Article(case.text, "A")).readings for name in reading.names]
    assert [f"{n.of(case.text)} | {n.kind} | {n.key}" for n in found] == case.expected


@pytest.mark.parametrize("case", cases("descriptions"))
def test_descriptions(case: Case) -> None:
    found = [
        name for mention in analyse(sc.Article(case.text, "A")).mentions for name in mention.descriptions
    ]
    assert [f"{n.of(case.text)} | {n.key}" for n in found] == case.expected


@pytest.mark.parametrize("case", cases("speakers"))
def test_speakers(case: Case) -> None:
    found = analyse(sc.Article(case.text, "A"))
    assert [f"{q.of(case.text)} | {q.speaker}" for q in found.quotations if q.speech] == case.expected


@pytest.mark.parametrize("case", cases("reported"))
def test_reported(case: Case) -> None:
    found = analyse(sc.Article(case.text, "A")).mentions
    assert [f"{m.speaker} | {m.of(case.text)}" for m in found] == case.expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ann Moe", "Moe"),
        ("Ann Moe", "A. Moe"),
        ("Bill Moe", "William Moe"),
        ("Sen. Ann Moe", "Ann B. Moe"),
        ("Ann-Marie Moe", "Ann Moe"),
        ("J. Robert Moe", "Robert Moe"),
        ("Ann Moe, Jr.", "Ann Moe"),
        ("Rosa Prieto", "Rosa Prieto Lima"),
        ("José Prieto", "Jose Prieto"),
    ],
)
def test_forms_of_one_person(one: str, other: str) -> None:
    assert same_person(one, other)
    assert same_person(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna Smith", "Tom Smith"),
        ("Ann Moe", "Ann Lund"),
        ("Morning Star", "Evening Star"),
        ("B. Moe", "Ann Moe"),
    ],
)
def test_names_of_two(one: str, other: str) -> None:
    assert not same_person(one, other)
    assert not same_person(other, one)
