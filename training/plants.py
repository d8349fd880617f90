"""One wrong detail, planted into one article of an annotated story: what a conflict looks like where none was written."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from storycompare.language.people import first_names

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

__all__ = ["Plant", "planted", "plants"]

DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
SMALL = "two three four five six seven eight nine ten eleven twelve".split()
PLACES = (
    "Denmark Portugal Bolivia Kenya Norway Jordan Peru Finland Vietnam Morocco Texas Ohio Nevada Georgia Oregon Montana "
    "London Paris Berlin Madrid Tokyo Cairo Chicago Boston Denver Seattle Houston China Russia Iran Iraq Israel Syria "
    "Turkey Germany France Britain Canada Mexico India Japan California Florida Indonesia Washington Massachusetts "
    "Michigan Virginia Arizona Haiti Pakistan Afghanistan Ukraine Australia"
).split()
PERSONS = (
    ("Laura", "Jensen"),
    ("Peter", "Whitfield"),
    ("Carl", "Osborne"),
    ("Nina", "Kowalski"),
    ("Ruth", "Abbott"),
)
_NUMBER = re.compile(
    rf"(?<![\w.,$£€-])(?:\d{{1,3}}(?:,\d{{3}})+|\d{{1,4}}(?:\.\d)?)(?![\w%]|[.,:]\d|-)|\b(?:{'|'.join(SMALL)})\b"
)
_MONTH = rf"\b(?:{'|'.join(MONTHS)})\w*\.? "
_QUOTED = re.compile(r"[“\"]([^“”\"]{30,}?)[”\"]")
_SAID_BY = re.compile(
    r"[“\"]([^“”\"]{30,}?),?[”\"],? (?:said|says|added|told [a-z]+) ((?:[A-Z][a-z]+ )?[A-Z][a-z]{3,})\b"
)
_FULL_NAME = re.compile(r"\b(?!The |A |In |On |And |But |Mr |Mrs )([A-Z][a-z]+) ([A-Z][a-z]{4,})\b")
_SAYS = r"\b{0}\b[^.]{{0,40}}\b(?:said|told|says|added)\b|\b(?:said|Mr\.|Mrs\.|Ms\.|Sen\.|Rep\.|President|Minister)\b[^.]{{0,20}}\b{0}\b"
_DENIABLE = re.compile(r"\b(was|were|will|would|has|had|is|are|did)\b (?!not|no\b)(?=[a-z]{3})")
_DENIES = re.compile(r"\b(?:not|no|never|denied|denies|without|n[’']t)\b")
_OTHER_WORDS = ("ordinary", "dangerous", "perfect", "endless", "careful")


class Plant(NamedTuple):
    """What is changed: the type of conflict, the article, the other article, [start, end, new] and the old words."""

    type: str
    source: str
    other: str
    edits: list[tuple[int, int, str]]
    old: str


def plants(story: dict[str, Any], rng: random.Random) -> list[Plant]:
    """Return the details that may be changed in a story: those on which two linked sentences agree."""
    articles = {a["source"]: a for a in story["articles"]}
    disputed = {tuple(sorted(c["pair"])) for c in story["conflicts"]}
    found: dict[tuple[str, str, int], Plant] = {}
    for pair in story["links"]:
        if tuple(sorted(pair)) in disputed:
            continue
        for one, other in (pair, pair[::-1]):
            (source, number), (theirs, place) = (end.rsplit(":", 1) for end in (one, other))
            start, end = articles[source]["sentences"][int(number)]
            low, high = articles[theirs]["sentences"][int(place)]
            text = articles[source]["text"]
            facing = articles[theirs]["text"][low:high]
            for kind, edits, old in _changes(text, start, end, facing, rng):
                found.setdefault((kind, source, edits[0][0]), Plant(kind, source, theirs, edits, old))
    return list(found.values())


def planted(text: str, plant: Plant) -> tuple[str, list[tuple[int, int]]]:
    """Return the changed text, and where the new words stand."""
    places, moved = [], 0
    for start, end, new in sorted(plant.edits):
        text = text[: start + moved] + new + text[end + moved :]
        places.append((start + moved, start + moved + len(new)))
        moved += len(new) - (end - start)
    return text, places


_Change = tuple[str, list[tuple[int, int, str]], str]


def _changes(text: str, start: int, end: int, facing: str, rng: random.Random) -> Iterator[_Change]:
    own = text[start:end]
    yield from _figures(text, start, own, facing, rng)
    yield from _dates(text, start, own, facing, rng)
    yield from _quotations(text, start, own, facing, rng)
    yield from _speakers(start, own, facing, rng)
    yield from _names(text, own, facing, rng)
    for place in PLACES:
        if _has(own, place) and _has(facing, place):
            new = rng.choice([p for p in PLACES if p not in text and p not in facing])
            yield "place", _everywhere(text, place, new), place
            break
    match = _DENIABLE.search(own)
    if match and not _DENIES.search(own + facing) and _has(facing, match[1]):
        yield "denial", [(start + match.end(1), start + match.end(1), " not")], ""


def _has(text: str, word: str) -> bool:
    return bool(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text))


def _once(text: str, word: str) -> bool:
    return len(re.findall(rf"(?<!\w){re.escape(word)}(?!\w)", text)) == 1


def _everywhere(text: str, word: str, new: str) -> list[tuple[int, int, str]]:
    return [(m.start(), m.end(), new) for m in re.finditer(rf"\b{re.escape(word)}\b", text)]


def _figures(text: str, start: int, own: str, facing: str, rng: random.Random) -> Iterator[_Change]:
    for match in _NUMBER.finditer(own):
        word = match[0]
        dated = re.fullmatch(r"(19|20)\d\d", word) or re.search(rf"{_MONTH}$", own[: match.start()])
        if not dated and _has(facing, word) and _once(text, word):
            new = _other_number(word, rng)
            if new:
                yield "figure", [(start + match.start(), start + match.end(), new)], word


def _other_number(word: str, rng: random.Random) -> str:
    if word in SMALL:
        return rng.choice([w for w in SMALL if abs(SMALL.index(w) - SMALL.index(word)) >= 2])
    value = float(word.replace(",", ""))
    if value < 2:
        return ""
    changed = value * rng.choice([0.5, 1.5, 1.8, 2.3])
    if "." in word:
        return f"{changed:.1f}"
    return f"{int(changed) + 2:,}" if "," in word else str(int(changed) + 2)


def _dates(text: str, start: int, own: str, facing: str, rng: random.Random) -> Iterator[_Change]:
    for day in DAYS:
        if own.count(day) == facing.count(day) == 1 and _once(text, day):
            at = start + own.index(day)
            yield "weekday", [(at, at + len(day), DAYS[(DAYS.index(day) + rng.choice([2, 3, 4])) % 7])], day
    for match in re.finditer(rf"({_MONTH})(\d{{1,2}})\b", own):
        if re.search(re.escape(match[1]) + match[2] + r"\b", facing):
            number = int(match[2])
            new = str(number + 3 if number < 26 else number - 5)
            yield "day", [(start + match.start(2), start + match.end(2), new)], match[2]
    for match in re.finditer(r"\b(?:19|20)\d\d\b", own):
        if facing.count(match[0]) == 1 and _once(text, match[0]):
            new = str(int(match[0]) - rng.choice([1, 2, 3]))
            yield "year", [(start + match.start(), start + match.end(), new)], match[0]
    for match in re.finditer(r"\b(\d{1,2}):\d\d\b", own):
        if match[0] in facing and _once(text, match[0]):
            new = str((int(match[1]) + 2) % 12 + 1)
            yield "time", [(start + match.start(1), start + match.end(1), new)], match[0]


def _quotations(text: str, start: int, own: str, facing: str, rng: random.Random) -> Iterator[_Change]:
    for match in _QUOTED.finditer(own):
        said = match[1].split()
        for other in _QUOTED.finditer(facing):
            theirs = other[1].split()
            common = [
                w
                for w in said[2:-2]
                if len(w) > 4 and w.isalpha() and w.islower() and w in theirs and _once(text, w)
            ]
            shorter = min(len(set(said)), len(set(theirs)))
            if common and len(set(said) & set(theirs)) >= 0.8 * shorter:
                word = rng.choice(common)
                at = start + match.start(1) + re.search(rf"\b{word}\b", match[1]).start()  # type: ignore[union-attr]
                yield "quotation", [(at, at + len(word), rng.choice(_OTHER_WORDS))], ""
                break


def _speakers(start: int, own: str, facing: str, rng: random.Random) -> Iterator[_Change]:
    """Give a quotation that both have to somebody else."""
    for match in _SAID_BY.finditer(own):
        words = match[1].split()
        if " ".join(words[:5]) in facing and match[2].split()[-1] in facing:
            at = start + match.start(2)
            yield "speaker", [(at, at + len(match[2]), " ".join(rng.choice(PERSONS)))], ""


def _names(text: str, own: str, facing: str, rng: random.Random) -> Iterator[_Change]:
    for match in _FULL_NAME.finditer(own):
        last = match[2]
        if last not in facing or last in (*DAYS, *PLACES) or not re.search(_SAYS.format(last), text):
            continue
        middle = len(last) // 2
        letters = "aeiou" if last[middle] in "aeiou" else "lnrtmsd"
        letter = rng.choice([c for c in letters if c != last[middle]])
        yield "spelling", _everywhere(text, last, last[:middle] + letter + last[middle + 1 :]), last
        first, new = rng.choice(PERSONS)
        edits = _everywhere(text, match[0], f"{first} {new}")
        held = [(s, e) for s, e, _ in edits]
        edits += [edit for edit in _everywhere(text, last, new) if not any(s <= edit[0] < e for s, e in held)]
        yield "person", edits, last
        if match[1] in first_names() and match[0] in facing:
            yield "given", _everywhere(text, match[0], f"{first} {last}"), match[0]
        break
