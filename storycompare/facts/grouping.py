"""Facts over 2..N sources: groups of mentions that report one proposition."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING

from ..language.words import fold, spelt
from ..result import Fact, Match, Mention
from .clusters import HELD, HELD_BY_MEANING, clusters
from .wording import worded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..article import Span
    from ..conflicts.engine import Disputed
    from ..language.analysis import Analysis, Reading
    from ..result import Conflict, Says

__all__ = ["group", "holding"]

# What is known of two sources without a match counts for no more than this, so that it holds no fact together by itself.
_UNLINKED = 0.19
# Quotations that are matched as surely as this are one quotation.
_SAME_QUOTATION = 0.8

_Touching = dict[int, dict[int, Match]]


def group(
    mentions: Sequence[Mention],
    matches: Sequence[Match],
    likely: Sequence[Match],
    disputed: Sequence[Disputed],
    analyses: Sequence[Analysis],
    *,
    semantic: bool,
) -> tuple[Fact, ...]:
    """Return the facts in the order in which a reader of the sources, one after the other, meets them.

    `matches` hold facts together. `likely` are all that is known: of mentions of one source too, and of sentences that
    are not linked. A mention that would be left alone belongs to the fact that it disputes, the surest first. `analyses`
    are in the order of the comparison. `semantic` says whether meaning was asked for, not words alone.
    """
    order = {(m.source, m.id): k for k, m in enumerate(mentions)}
    contrary = [found.holders for found in disputed]
    touching: _Touching = {}
    for match in (*matches, *contrary):
        i, j = order[match.a.source, match.a.id], order[match.b.source, match.b.id]
        known = touching.get(i, {}).get(j)
        if known is None or match.score > known.score:
            touching.setdefault(i, {})[j] = touching.setdefault(j, {})[i] = match
    all_pairs = [(order[m.a.source, m.a.id], order[m.b.source, m.b.id], m.score) for m in likely]
    home = _groups(mentions, touching, all_pairs, HELD_BY_MEANING if semantic else HELD)
    for match in contrary:
        _join_alone(home, order[match.a.source, match.a.id], order[match.b.source, match.b.id])
    groups = {id(members): members for members in home.values()}.values()
    readings = {(r.sentence.source, r.sentence.id): r for a in analyses for r in a.readings}
    texts = {a.article.source: a.article.text for a in analyses}
    spans = _spans(disputed)
    return tuple(
        _fact(f"f{number}", members, mentions, touching, readings, texts, spans)
        for number, members in enumerate(sorted(groups, key=min))
    )


def _fact(
    name: str,
    members: set[int],
    mentions: Sequence[Mention],
    touching: _Touching,
    readings: dict[tuple[str, str], Reading],
    texts: dict[str, str],
    disputed: dict[str, list[Span]],
) -> Fact:
    held = tuple(mentions[k] for k in sorted(members))
    sources = tuple(source for source in texts if any(m.source == source for m in held))
    if len(sources) == 1:
        text = worded(held, {}, readings, disputed, texts)
        return Fact(name, held, "unique", sources, text, 1.0, "only here")
    place = {k: n for n, k in enumerate(sorted(members))}
    near = (
        (i, j, match) for i in members for j, match in touching.get(i, {}).items() if i < j and j in members
    )
    likely = {(place[i], place[j]): match.score for i, j, match in near}
    text = worded(held, likely, readings, disputed, texts)
    strongest = [_strongest(k, members, touching) for k in sorted(members)]
    weakest = min((match for match in strongest if match), key=lambda match: match.score)
    sure = {m.source for m, match in zip(held, strongest, strict=True) if match and not match.unsure}
    return Fact(
        name,
        held,
        "shared",
        sources,
        text,
        round(weakest.score, 4),
        _reason(weakest, texts),
        unsure=sure != set(sources),
    )


def holding(
    matches: Sequence[Match],
    disputed: Sequence[Disputed],
    facts: Sequence[Fact],
    conflicts: Sequence[Conflict],
    sources: Sequence[str],
) -> tuple[Match, ...]:
    """Return the matches that hold facts together: each pair of mentions once, in the order of facts and of reading.

    Two mentions "differ" if a conflict has a detail in either. `sources` are in the order of the comparison.
    """
    place = {source: k for k, source in enumerate(sources)}
    homes: dict[tuple[str, str], list[tuple[int, Mention]]] = {}
    for number, fact in enumerate(facts):
        for mention in fact.mentions:
            homes.setdefault((mention.source, mention.sentence), []).append((number, mention))

    def now(mention: Mention) -> list[tuple[int, Mention]]:
        """What became of a mention: itself, or the parts into which it was divided."""
        here = homes.get((mention.source, mention.sentence), ())
        return [(k, m) for k, m in here if m.start < mention.end and mention.start < m.end]

    apart = {frozenset(c.values[k].mention for k in pair) for c in conflicts for pair in c.pairs}

    def says(a: Mention, b: Mention) -> Says:
        return "differs" if frozenset((a.id, b.id)) in apart else "same"

    found: dict[tuple[int, int, int, int, int], Match] = {}
    for match in (*matches, *(found.holders for found in disputed)):
        first, second = sorted((match.a, match.b), key=lambda m: place[m.source])
        for (number, a), (other, b) in product(now(first), now(second)):
            if number != other:
                continue
            key = (number, place[a.source], a.start, place[b.source], b.start)
            if key not in found or match.score > found[key].score:
                found[key] = replace(match, a=a, b=b, score=round(match.score, 4), says=says(a, b))
    return tuple(found[key] for key in sorted(found))


def _spans(disputed: Sequence[Disputed]) -> dict[str, list[Span]]:
    found: dict[str, list[Span]] = {}
    for item in disputed:
        found.setdefault(item.match.a.source, []).append(item.detail.a)
        found.setdefault(item.match.b.source, []).append(item.detail.b)
    return found


def _groups(
    mentions: Sequence[Mention],
    touching: _Touching,
    likely: Sequence[tuple[int, int, float]],
    held: float,
) -> dict[int, set[int]]:
    """The group of each mention."""
    same: dict[tuple[int, int], float] = {}
    for i, j, score in likely:
        repeated = mentions[i].source == mentions[j].source
        same[min(i, j), max(i, j)] = score if repeated else min(score, _UNLINKED)
    same |= {(i, j): match.score for i, near in touching.items() for j, match in near.items() if i < j}
    home = {k: {k} for k in range(len(mentions))}
    for members in clusters([(m.source, m.start) for m in mentions], same, held):
        home |= dict.fromkeys(members, members)
    return home


def _join_alone(home: dict[int, set[int]], i: int, j: int) -> None:
    """Join two groups if one of them is a mention alone."""
    a, b = home[i], home[j]
    if a is not b and min(len(a), len(b)) == 1:
        _join(home, a, b)


def _join(home: dict[int, set[int]], a: set[int], b: set[int]) -> None:
    a |= b
    for k in b:
        home[k] = a


def _strongest(mention: int, others: set[int], touching: _Touching) -> Match | None:
    """A mention's strongest match among some others; of equals a sure one."""
    found = (match for k, match in touching.get(mention, {}).items() if k in others)
    return max(found, key=lambda match: (match.score, not match.unsure), default=None)


def _reason(match: Match, texts: dict[str, str]) -> str:
    """Say in words what a match rests on: "same figure 2% and names Japan, NATO; match .87"."""
    a, b = match.a, match.b
    same = []
    if len({" ".join(spelt(fold(m.of(texts[m.source])).lower())) for m in (a, b)}) == 1:
        same.append("same words")
    elif a.kind == b.kind == "quotation" and match.score >= _SAME_QUOTATION:
        same.append("same quotation")
    theirs = {(f.low, f.high, f.unit) for f in b.figures}
    shown = [f.of(texts[a.source]).strip() for f in a.figures if (f.low, f.high, f.unit) in theirs]
    if shown:
        same.append(f"same figure{'s' if len(shown) > 1 else ''} {', '.join(dict.fromkeys(shown))}")
    names = {n.key for n in a.names} & {n.key for n in b.names}
    if names:
        same.append("names " + ", ".join(sorted(names)[:3]))
    score = f"{match.score:.2f}".removeprefix("0")
    return f"{' and '.join(same)}; match {score}" if same else f"paraphrase {score}"
