"""Who is heard in which article, and what each article calls whom.

A person or body is one over all articles where that is safe: two full names are one person's if they agree, a last name
or initials stand for the only name that they fit, and two people of one last name stay two. Whom one article tells
apart by Jr., the others do not make one.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .language.name_parts import NAME_PARTICLES
from .language.people import last_name, name_suffix, name_words, same_person
from .language.tables import word_table
from .language.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .result import Comparison, Mention

__all__ = ["Heard", "Speaker", "Wording", "speakers", "wordings"]

# A word in small letters at least so often is no name where it begins a sentence.
_COMMON = 0.5
_PARTICLES = frozenset(NAME_PARTICLES)
# A person or body as one article knows it: the article's label, and a name or a description.
_Known = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Heard:
    """How much somebody is heard in one article: quoted or reported mentions, their words, and their share of its words."""

    source: str
    quotations: int
    statements: int
    words: int
    share: float


@dataclass(frozen=True, slots=True)
class Speaker:
    """A person or body that is heard; `share` is that of the words of all articles, 0 to 1."""

    name: str
    heard: tuple[Heard, ...]
    share: float

    @property
    def sources(self) -> tuple[str, ...]:
        """The articles that let the speaker be heard, in the order of the comparison."""
        return tuple(part.source for part in self.heard)

    @property
    def quotations(self) -> int:
        """Mentions in the speaker's own words."""
        return sum(part.quotations for part in self.heard)

    @property
    def statements(self) -> int:
        """Mentions in the article's words."""
        return sum(part.statements for part in self.heard)

    @property
    def words(self) -> int:
        """The words of both."""
        return sum(part.words for part in self.heard)


@dataclass(frozen=True, slots=True)
class Wording:
    """What an article calls a person or body, and how often."""

    entity: str
    source: str
    wording: str
    count: int


def speakers(comparison: Comparison) -> tuple[Speaker, ...]:
    """Return who is heard, those with most words first."""
    texts = {article.source: article.text for article in comparison.articles}
    lengths = Counter(dict.fromkeys(texts, 0))
    told: dict[_Known, list[tuple[Mention, int]]] = {}
    for mention in comparison.mentions:
        count = len(words(mention.of(texts[mention.source])))
        lengths[mention.source] += count
        who = mention.speaker_name or _described(mention.speaker or "")
        if who:
            told.setdefault((mention.source, who), []).append((mention, count))
    one = _identities(list(told), list(texts), _two_generations(comparison))
    heard: dict[str, dict[str, list[tuple[Mention, int]]]] = {}
    for known, rows in told.items():
        heard.setdefault(one[known], {}).setdefault(known[0], []).extend(rows)
    total = max(1, lengths.total())
    found = []
    for name, by_source in heard.items():
        parts = tuple(
            _heard(source, by_source[source], lengths[source]) for source in texts if source in by_source
        )
        found.append(Speaker(name, parts, sum(part.words for part in parts) / total))
    return tuple(sorted(found, key=lambda speaker: -speaker.words))


def _heard(source: str, rows: Sequence[tuple[Mention, int]], length: int) -> Heard:
    quoted = sum(mention.kind == "quotation" for mention, _ in rows)
    spoken = sum(count for _, count in rows)
    return Heard(source, quoted, len(rows) - quoted, spoken, spoken / length)


def wordings(comparison: Comparison) -> list[Wording]:
    """Return what each article calls the persons and bodies that it names, the most frequent first.

    Names of places and things are left out, and so is whoever has one wording in all articles.
    """
    texts = {article.source: article.text for article in comparison.articles}
    every = [(m.source, name) for m in comparison.mentions for name in (*m.names, *m.descriptions)]
    someone = {(source, name.key) for source, name in every if name.kind in ("person", "organisation")}
    counts: Counter[tuple[_Known, str]] = Counter()
    for source, name in every:
        if (source, name.key) in someone and _is_plain(name.key):
            wording = " ".join(name.of(texts[source]).split())
            wording = wording[:1].lower() + wording[1:] if wording[:4] == "The " else wording
            counts[(source, name.key), wording] += 1
    one = _identities([known for known, _ in counts], list(texts), _two_generations(comparison))
    merged: Counter[tuple[str, str, str]] = Counter()
    for (known, wording), count in counts.items():
        merged[one[known], known[0], wording] += count
    found = [Wording(*key, count) for key, count in merged.items()]
    total: Counter[str] = Counter()
    different: dict[str, set[str]] = {}
    for w in found:
        total[w.entity] += w.count
        different.setdefault(w.entity, set()).add(w.wording)
    place = {source: k for k, source in enumerate(texts)}
    return sorted(
        (w for w in found if len(different[w.entity]) > 1),
        key=lambda w: (-total[w.entity], w.entity, place[w.source], -w.count, w.wording),
    )


def _described(description: str) -> str:
    """A description as it stands inside a sentence and without an article: "The pilot", "a pilot"."""
    words_in = description.split()
    if len(words_in) > 1 and words_in[0].lower() in ("the", "a", "an"):
        del words_in[0]
    if words_in and word_table("lowercase").get(words_in[0].lower(), 0.0) >= _COMMON:
        words_in[0] = words_in[0].lower()
    return " ".join(words_in)


def _two_generations(comparison: Comparison) -> frozenset[str]:
    """The last names of which an article has two people of one name: Ben Moe and Ben Moe Jr."""
    keys = {(m.source, n.key) for m in comparison.mentions for n in m.names if " " in n.key}
    junior = [(source, key) for source, key in keys if name_suffix(key)]
    return frozenset(
        last_name(key)
        for source, key in junior
        for other_source, other in keys
        if source == other_source and name_suffix(other) != name_suffix(key) and same_person(other, key)
    )


def _identities(known: Sequence[_Known], sources: Sequence[str], two: frozenset[str]) -> dict[_Known, str]:
    """Return for each person or body as an article knows it the one name for it in all of them.

    `two` are the last names of which there are two generations.
    """
    every = list(dict.fromkeys(name for source in sources for at, name in known if at == source))
    short = [name for name in every if _is_name(name) and len(set(name_words(name)) - _PARTICLES) < 2]
    groups: list[list[str]] = []
    by_word: dict[str, list[list[str]]] = {}

    def placed(name: str, fitting: list[list[str]]) -> None:
        group = fitting[0] if len(fitting) == 1 else []
        if not group:
            groups.append(group)
        group.append(name)
        called = {*name_words(name), _initials(name), name.casefold()}
        if name_suffix(name):
            called = called - ({last_name(name)} & two) | {_junior(name)}
        for word in called:
            homes = by_word.setdefault(word, [])
            if group not in homes:
                homes.append(group)

    single = set(short)
    for name in sorted((name for name in every if name not in single), key=lambda name: -len(name.split())):
        last = last_name(name) if _is_name(name) and name_words(name) else name.casefold()
        last = _junior(name) if name_suffix(name) and last in two else last
        placed(name, [g for g in by_word.get(last, []) if all(_same(name, other, two) for other in g)])
    for name in short:
        placed(name, by_word.get(last_name(name) if name[0].islower() else name, []))
    label = {name: group[0] for group in groups for name in group}
    return {(source, name): label[name] for source, name in known}


def _is_name(name: str) -> bool:
    return name[:1].isupper() or (name.split(" ")[0] in _PARTICLES and _is_plain(name))


def _junior(name: str) -> str:
    """Moe Jr., of Ben Moe Jr."""
    return " ".join(name.split()[-2:])


def _same(one: str, other: str, two: frozenset[str]) -> bool:
    if one.casefold() == other.casefold():
        return True
    if last_name(one) in two and name_suffix(one) != name_suffix(other):
        return False
    return _is_plain(one) and _is_plain(other) and same_person(one, other)


def _is_plain(name: str) -> bool:
    """Tell of a name that is not made of several: "Japan and the European Union"."""
    return all(word[:1].isupper() or word in _PARTICLES for word in name.split())


def _initials(name: str) -> str:
    """The initials of a name of several words; of another the name itself."""
    found = "".join(word[0] for word in name.split() if word[0].isupper())
    return found if len(found) > 1 else name
