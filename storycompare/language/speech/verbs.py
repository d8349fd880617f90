"""Verbs of saying in all their forms, made from a list of lemmas."""

from __future__ import annotations

from functools import cache
from typing import Literal, NamedTuple

from ..tables import word_groups

__all__ = ["SpeechVerb", "reporting_forms", "speech_verbs"]

_VOWELS = "aeiou"

Shape = Literal["base", "present", "past", "participle", "ing"]


class SpeechVerb(NamedTuple):
    """A form of a verb of saying; `ordinary` if it has a sense of its own and tells of speech beside a quotation only."""

    lemma: str
    shape: Shape
    ordinary: bool


@cache
def speech_verbs() -> dict[str, SpeechVerb]:
    """Return every form of a verb of saying, in small letters. Where two forms are alike the past is meant."""
    found: dict[str, SpeechVerb] = {}
    for group, ordinary in (("report", False), ("beside", True)):
        for entry in sorted(word_groups("speech_verbs")[group]):
            for form, shape in _forms(*entry.split()):
                found.setdefault(form, SpeechVerb(entry.split()[0], shape, ordinary))
    return found


@cache
def reporting_forms() -> frozenset[str]:
    """Return the forms of the verbs that report speech wherever they stand."""
    return frozenset(form for form, verb in speech_verbs().items() if not verb.ordinary)


def _forms(lemma: str, past: str = "", participle: str = "") -> list[tuple[str, Shape]]:
    doubled = past == f"{lemma}{lemma[-1]}ed"
    past = past or _with_ed(lemma)
    forms: list[tuple[str, Shape]] = [
        (past, "past"),
        (lemma, "base"),
        (_with_s(lemma), "present"),
        (past[:-2] + "ing" if doubled else _with_ing(lemma), "ing"),
    ]
    if not doubled and lemma[-1] == "l" and lemma[-2] in _VOWELS and lemma[-3] not in _VOWELS:
        forms += [(f"{lemma}led", "past"), (f"{lemma}ling", "ing")]  # labelled, beside labeled
    return [*forms, (participle, "participle")] if participle else forms


def _after_consonant(lemma: str) -> bool:
    return lemma[-1] == "y" and lemma[-2] not in "aeou"


def _with_s(lemma: str) -> str:
    if _after_consonant(lemma):
        return lemma[:-1] + "ies"
    return lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


def _with_ed(lemma: str) -> str:
    if _after_consonant(lemma):
        return lemma[:-1] + "ied"
    return lemma + ("d" if lemma.endswith("e") else "ed")


def _with_ing(lemma: str) -> str:
    return (lemma[:-1] if lemma.endswith("e") and not lemma.endswith(("ee", "oe", "ye")) else lemma) + "ing"
