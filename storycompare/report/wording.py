"""A text as the tokens that a word diff compares: each has a key, equal for what is the same in another spelling.

Articles and "said" are calm: no difference. Words that change what is said, such as "not", "before" and "at least", and
numbers, are telling. All others carry content, or grammar only.
"""

from __future__ import annotations

from collections import deque
from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Literal, NamedTuple

from ..article import Span
from ..language.names import names
from ..language.nations import nations
from ..language.spelling import one_spelling
from ..language.tables import word_groups, word_list
from ..language.words import base_form, fold, is_function_word, stem, unaccented, words
from .amounts import amounts, in_range

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..language.words import Word
    from .amounts import Amount

__all__ = ["Token", "closed_up", "content_key", "is_participle", "listed", "telling_group", "tokens"]

Kind = Literal["content", "telling", "grammar", "calm"]

_SHORT = (("n't", "not"), ("'re", "are"), ("'ve", "have"), ("'ll", "will"), ("'m", "am"))
_WHOLE = {"can't": "can not", "cannot": "can not", "won't": "will not", "shan't": "shall not", "ain't": "is not",
          "gonna": "going to", "let's": "let us"}  # fmt: skip
_LISTED = ("mutual", "another", "honorific")  # lists of words that are told by `listed`
_OF_CONTENT = ("doubt",)
_NAMES_TOO = ("may", "will")  # a month and a man, if they are capital
_HALVES = ("am", "pm")  # of the day
# Letters with a stroke, which Unicode does not take for letters with an accent.
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th"}
)
_RANGE = ("-", "to", "or", "and")


class Token(NamedTuple):
    """A word, a phrase that stands for one, or a number."""

    start: int
    end: int
    key: str
    kind: Kind
    plain: str  # as written, in lower case
    unit: int  # tokens of one hyphened word, or of one contraction, share a unit
    name: int = -1  # the same for words of one name, -1 for others
    capital: bool = False
    amount: Amount | None = None


@lru_cache(maxsize=2048)
def tokens(text: str) -> tuple[Token, ...]:
    """Return the tokens of a text in order; spans count from its beginning."""
    folded = fold(text)
    found = words(text)
    numbers = deque(amounts(text))
    made: list[Token] = []
    k = 0
    while k < len(found):
        number = _number_of(found[k], numbers)
        if number:
            made.append(Token(number.start, number.end, number.key, "telling", "", 0, amount=number))
            while k < len(found) and found[k].start < number.end:
                k += 1
            if found[k - 1].end > number.end:  # 5pm, 20km
                made.append(_tail(text, number.end, found[k - 1].end))
            elif k < len(found) and _bare(found[k]) in _HALVES:  # 5 p.m.
                made.append(_tail(text, found[k].start, found[k].end))
                k += 1
            continue
        length, same = _phrase(found, k)
        here = found[k : k + length]
        for written in [same] if same else _written_out(found, k):
            single = len(written.split()) == 1 and not same
            made.append(_token(here, written, single, _begins_sentence(folded, found, k)))
        k += length
    made = _with_bounds(_in_ranges(folded, made))
    return tuple(_named(text, _with_units(folded, made)))


def _number_of(word: Word, numbers: deque[Amount]) -> Amount | None:
    """Take the number that a word begins or stands in; those of references, as &#39;, are none."""
    while numbers and (numbers[0].end <= word.start or word.start < numbers[0].start < word.end):
        numbers.popleft()
    return numbers.popleft() if numbers and numbers[0].start < word.end else None


def closed_up(made: tuple[Token, ...], others: Sequence[Token]) -> tuple[Token, ...]:
    """Return tokens with each hyphened word made one that the other side writes without a hyphen: "cease-fire"."""
    keys = {token.key for token in others}
    result: list[Token] = []
    for token in made:
        before = result[-1] if result else None
        if (
            before
            and before.unit == token.unit
            and before.end < token.start
            and not (before.amount or token.amount)
        ):
            key = _key(before.plain + token.plain)[0]
            if key in keys:
                result[-1] = before._replace(
                    end=token.end, key=key, kind="content", plain=before.plain + token.plain
                )
                continue
        result.append(token)
    return tuple(result)


@cache
def listed(name: str) -> frozenset[str]:
    """Return the words of a list: "mutual", "another", "honorific"."""
    return word_groups("telling_words")[name]


def telling_group(token: Token) -> str:
    """Return what a token tells of: "negation", "time", "doubt" ..., or "" for others."""
    return _groups().get(token.plain, "")


@cache
def _same() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Phrases by their first word, the longest first, with what they are taken for."""
    return _phrases("same_words")


@cache
def _bounds() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    return _phrases("qualifiers")


def _phrases(name: str) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for taken_for, others in word_groups(name).items():
        for phrase in {taken_for, *others}:
            parts = tuple(phrase.split())
            found.setdefault(parts[0], []).append((parts, taken_for))
    for rows in found.values():
        rows.sort(key=lambda row: (-len(row[0]), row[0]))
    return found


def _bare(word: Word) -> str:
    """The key of a word without the mark of the genitive and the stops of an abbreviation."""
    key = word.key.replace(".", "") if word.key[:1].isalpha() else word.key
    return key.removesuffix("'s") if word.stem else key


def _phrase(found: Sequence[Word], k: int) -> tuple[int, str]:
    """How many words are a phrase that has one meaning in whatever words, and that meaning; (1, "") if none."""
    if found[k].stem == "u.s":
        return 1, "united states"
    for parts, taken_for in _same().get(_bare(found[k]), ()):
        here = found[k : k + len(parts)]
        if len(here) == len(parts) and all(_bare(w) == p for w, p in zip(here, parts, strict=True)):
            return len(parts), taken_for
    return 1, ""


def _written_out(found: Sequence[Word], k: int) -> list[str]:
    """The words that a contraction stands for; one word as it is."""
    key = found[k].key
    if "'" not in key and key != "cannot":
        return [key]
    if key in _WHOLE:
        return _WHOLE[key].split()
    for short, full in _SHORT:
        if key.endswith(short) and len(key) > len(short):
            return [key[: -len(short)], full]
    if key.endswith("'d"):
        following = found[k + 1].key if k + 1 < len(found) else ""
        return [key[:-2], "had" if is_participle(following) or following == "better" else "would"]
    return [key]


def is_participle(word: str) -> bool:
    """Tell whether a word may be the participle of a passive."""
    return (len(word) > 3 and word.endswith("ed")) or word in word_list("participles")


@cache
def _groups() -> dict[str, str]:
    """The group that each word is in that a diff treats in a way of its own."""
    groups = word_groups("telling_words")
    return {word: name for name, members in groups.items() if name not in _LISTED for word in members}


@lru_cache(maxsize=50_000)
def _key(written: str) -> tuple[str, Kind]:
    """The key of a word in lower case, and what a difference in it means."""
    group = _groups().get(written)
    if group and group not in _OF_CONTENT:
        return stem(written), "calm" if group == "never" else "telling"
    if is_function_word(written):
        return written, "grammar"
    if written[:1].isdigit() and written[1:].lstrip("0123456789") in ("st", "nd", "rd", "th"):
        return written, "telling"
    return content_key(written), "content"


def content_key(written: str) -> str:
    """Return the key of a word of content in lower case: the stem of its one spelling, "beaten" with "beat", "cafe" with "café"."""
    spelt = one_spelling(_unaccented(written))
    return stem(base_form(spelt))


def _begins_sentence(folded: str, found: Sequence[Word], k: int) -> bool:
    """Tell whether a word is capital because of its place, and no month beside its day."""
    before = folded[: found[k].start].rstrip(" \"'(")
    dated = folded[found[k].end : found[k].end + 2].strip(" ").isdecimal()
    return not dated and (not before or before[-1] in ".!?:\n")


def _unaccented(written: str) -> str:
    return written if written.isascii() else unaccented(written.translate(_LETTERS))


@cache
def _of_nations() -> dict[str, str]:
    """Adjectives of nationality, in lower case, whose country is one word."""
    return {word.lower(): nation.lower() for word, nation in nations().items() if " " not in nation}


def _tail(text: str, start: int, end: int) -> Token:
    """What is written behind a number: "pm", "km"."""
    written = "".join(_bare(word) for word in words(text[start:end]))
    if written in _HALVES:
        return Token(start, end, f"{written[0]}.m.", "content", written, 0)
    written = next((same for parts, same in _same().get(written, ()) if parts == (written,)), written)
    return Token(start, end, *_key(written), written, 0)


def _token(here: Sequence[Word], written: str, single: bool, begins: bool) -> Token:
    bare = _bare(here[0]) if single and written == here[0].key else written
    if single and bare in _NAMES_TOO and here[0].text.istitle() and not begins:
        return Token(here[0].start, here[-1].end, f"{bare}-", "content", written, 0, capital=True)
    key, kind = _key(_of_nations().get(bare, bare))
    if " " in written and kind != "telling":
        key, kind = written, "content"
    capital = here[0].text[:1].isupper()
    return Token(here[0].start, here[-1].end, key, kind, written, 0, capital=capital)


def _in_ranges(folded: str, made: list[Token]) -> list[Token]:
    numbers = [k for k, token in enumerate(made) if token.amount]
    for i, j in pairwise(numbers):
        one, other = made[i].amount, made[j].amount
        if one and other and folded[made[i].end : made[j].start].strip(" ") in _RANGE:
            one, other = in_range(one, other)
            made[i] = made[i]._replace(amount=one, key=one.key)
            made[j] = made[j]._replace(amount=other, key=other.key)
    return made


def _with_bounds(made: list[Token]) -> list[Token]:
    """Make one telling token of each phrase that says how the number behind it is meant: "no fewer than"."""
    result: list[Token] = []
    k = 0
    while k < len(made):
        length, meaning = _bound(made, k)
        if length:
            whole = made[k : k + length]
            result.append(whole[0]._replace(end=whole[-1].end, key=meaning, kind="telling"))
        else:
            result.append(made[k])
        k += length or 1
    return result


def _bound(made: Sequence[Token], k: int) -> tuple[int, str]:
    for parts, meaning in _bounds().get(made[k].plain, ()):
        here = made[k : k + len(parts)]
        behind = [t for t in made[k + len(parts) : k + len(parts) + 2] if t.kind != "calm"]
        if [t.plain for t in here] == list(parts) and behind and behind[0].amount:
            return len(parts), meaning
    return 0, ""


def _with_units(folded: str, made: list[Token]) -> list[Token]:
    result: list[Token] = []
    unit = -1
    for token in made:
        before = result[-1] if result else None
        glued = before is not None and (
            token.start < before.end or folded[before.end : token.start] in ("-", "/", "")
        )
        unit += not glued
        result.append(token._replace(unit=unit))
    return result


def _named(text: str, made: list[Token]) -> list[Token]:
    (row,) = names(text, [Span(0, len(text))])
    result: list[Token] = []
    number = 0
    for token in made:
        while number < len(row) and row[number].end <= token.start:
            number += 1
        inside = number < len(row) and row[number].start <= token.start
        result.append(token._replace(name=number) if inside else token)
    return result
