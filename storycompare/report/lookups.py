"""Look-ups over one comparison, made once for all that the page shows of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..article import Span
from ..findings import find
from .frames import unsure_mentions

if TYPE_CHECKING:
    from ..article import Sentence
    from ..result import Comparison, Conflict, Fact, Link, Mention, Value

__all__ = ["Index"]


class Index:
    """What stands where, and what faces what: one truth for text, rows, table and counts.

    Two sentences are partners if mentions of theirs are of one fact. Sentences that are linked and have no fact in common
    are related; nothing of them is shown as shared.
    """

    def __init__(self, comparison: Comparison) -> None:
        self.comparison = comparison
        self.sources = [a.source for a in comparison.articles]
        self.texts = {a.source: a.text for a in comparison.articles}
        self.number = {source: k for k, source in enumerate(self.sources)}
        self.slugs = _slugs(self.sources)
        self.by_id = {s.id: s for s in comparison.sentences}
        self.sentences: dict[str, list[Sentence]] = {source: [] for source in self.sources}
        for sentence in comparison.sentences:
            self.sentences[sentence.source].append(sentence)
        self.mentions: dict[str, list[Mention]] = {}
        for mention in comparison.mentions:
            self.mentions.setdefault(mention.sentence, []).append(mention)
        self.fact_of: dict[str, Fact] = {m.id: f for f in comparison.facts for m in f.mentions}
        self.findings = find(comparison)
        self.mention_of = {m.id: m for m in comparison.mentions}
        self.links: dict[tuple[str, str], Link] = {}
        for link in comparison.links:
            self.links[link.a_sentence, link.b_sentence] = self.links[link.b_sentence, link.a_sentence] = link
        self.unsure = unsure_mentions(comparison)
        self._sure = _sure_pairs(comparison)
        self._direct = {
            pair: match.unsure
            for match in comparison.matches
            for pair in ((match.a.id, match.b.id), (match.b.id, match.a.id))
        }
        self.partners = self._partners()
        self.related = self._related()
        self.opponents = self._opponents()
        self.disputes: dict[str, list[Conflict]] = {}
        for conflict in self.findings.conflicts:
            for fact in dict.fromkeys(self.fact_of[v.mention].id for v in conflict.values):
                self.disputes.setdefault(fact, []).append(conflict)

    def anchor(self, sentence: str) -> str:
        """Return the id that a sentence has on the page: "AFP-s12"."""
        found = self.by_id[sentence]
        return f"{self.slugs[found.source]}-s{found.number}"

    def own(self, fact: Fact) -> tuple[Mention, Span]:
        """Return the mention whose words a fact is told in, and which of them, for it is told without an end of its own."""
        for mention in fact.mentions:
            at = mention.of(self.texts[mention.source]).find(fact.text)
            if at >= 0:
                return mention, Span(mention.start + at, mention.start + at + len(fact.text))
        return fact.mentions[0], fact.mentions[0]

    def is_unsure(self, mention: Mention, other: str) -> bool:
        """Tell whether only unsure matches hold a mention and what another source says of its fact together."""
        direct = self._sure.get((mention.id, other))
        if direct is not None:
            return not direct
        theirs = [m for m in self.fact_of[mention.id].mentions if m.source == other]
        return mention.id in self.unsure or all(m.id in self.unsure for m in theirs)

    def _is_unsure_pair(self, one: Mention, other: Mention) -> bool:
        """Tell whether only unsure matches hold two mentions of one fact together; whichever is asked about, the answer is the same."""
        direct = self._direct.get((one.id, other.id))
        if direct is not None:
            return direct
        return self.is_unsure(one, other.source) or self.is_unsure(other, one.source)

    def _partners(self) -> dict[str, dict[str, bool]]:
        """For each sentence its partners in other sources, in order, and whether each is unsure."""
        found: dict[str, dict[str, bool]] = {s.id: {} for s in self.comparison.sentences}
        for sentence, mentions in self.mentions.items():
            told = found[sentence]
            for mention in mentions:
                for other in self.fact_of[mention.id].mentions:
                    if other.source != mention.source:
                        unsure = told.get(other.sentence, True) and self._is_unsure_pair(mention, other)
                        told[other.sentence] = unsure
            order = sorted(
                told, key=lambda name: (self.number[self.by_id[name].source], self.by_id[name].number)
            )
            found[sentence] = {name: told[name] for name in order}
        return found

    def _related(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for one, other in self.links:
            if other not in self.partners[one]:
                found.setdefault(one, []).append(other)
        return found

    def _opponents(self) -> dict[str, list[tuple[Value, Conflict, tuple[Value, ...]]]]:
        """For each sentence the answers in it, their conflict, and the answers that cannot be right with them."""
        found: dict[str, list[tuple[Value, Conflict, tuple[Value, ...]]]] = {}
        for conflict in self.findings.conflicts:
            for k, value in enumerate(conflict.values):
                against = tuple(conflict.values[j if i == k else i] for i, j in conflict.pairs if k in (i, j))
                if against:
                    sentence = self.mention_of[value.mention].sentence
                    found.setdefault(sentence, []).append((value, conflict, against))
        return found

    def facing(self, sentence: str, other: str) -> tuple[str, ...]:
        """Return the different texts of a sentence's partners in another source."""
        names = (name for name in self.partners[sentence] if self.by_id[name].source == other)
        return tuple(dict.fromkeys(self.by_id[name].of(self.texts[other]) for name in names))

    def score(self, one: str, other: str) -> float:
        """Return the score of the link between two sentences, 0 without one."""
        link = self.links.get((one, other))
        return link.score if link else 0.0


def _slugs(sources: list[str]) -> dict[str, str]:
    """A name for each source that can stand in an address."""
    found: dict[str, str] = {}
    for k, source in enumerate(sources):
        slug = re.sub(r"[^\w]+", "-", source).strip("-")
        taken = not slug or slug.casefold() in {s.casefold() for s in found.values()}
        found[source] = f"source-{k + 1}" if taken else slug
    return found


def _sure_pairs(comparison: Comparison) -> dict[tuple[str, str], bool]:
    """For each mention and other source that a match holds together, whether one such match is sure."""
    found: dict[tuple[str, str], bool] = {}
    for match in comparison.matches:
        for one, other in ((match.a, match.b), (match.b, match.a)):
            key = (one.id, other.source)
            found[key] = found.get(key, False) or not match.unsure
    return found
