"""Facts over 2..N sources: groups of mentions that report one proposition."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..article import Fact, Mention
from ..language.words import fold, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .matching import Match

__all__ = ["fullest", "group"]

# Two groups become one if their mentions have, on the average of either group, a match this strong in the other
# group; a mention without one counts as 0, so that the larger two groups are, the more must hold them together.
# Coverage F1 with .06, .07, .08 and .1: .793, .793, .794 and .793 on stories/train.jsonl, .807, .802, .800 and .799 on
# dev, by words alone .786, .788, .784 and .784. With .06 the largest group of the seeds has seven mentions, with the
# others five.
_GLUE = 0.07
# Quotations that are matched as surely as this are one quotation.
_SAME_QUOTATION = 0.8


def group(
    mentions: Sequence[Mention], matches: Sequence[Match], disputed: Sequence[Match], texts: dict[str, str]
) -> tuple[Fact, ...]:
    """Return the facts in the order in which a reader of the sources, one after the other, meets them.

    `disputed` are the mentions that report a detail of one thing differently, the surest first; a mention that would
    be left alone belongs to the fact that it disputes. `texts` gives each source's text, in the order of the comparison.
    """
    order = {(m.source, m.id): k for k, m in enumerate(mentions)}
    scores: dict[tuple[int, int], float] = {}
    for match in (*matches, *disputed):
        pair = sorted((order[match.a.source, match.a.id], order[match.b.source, match.b.id]))
        key = (pair[0], pair[1])
        scores[key] = max(scores.get(key, 0.0), match.score)
    touching: dict[int, dict[int, float]] = {}
    for (i, j), score in scores.items():
        touching.setdefault(i, {})[j] = score
        touching.setdefault(j, {})[i] = score
    home = _groups(mentions, scores, touching)
    for match in disputed:
        _join_alone(home, order[match.a.source, match.a.id], order[match.b.source, match.b.id])
    groups = {id(members): members for members in home.values()}.values()
    facts = []
    for number, members in enumerate(sorted(groups, key=min)):
        held = [mentions[k] for k in sorted(members)]
        best = [_strongest(m, members, touching) for m in members]
        sources = tuple(source for source in texts if any(m.source == source for m in held))
        shared = len(sources) > 1
        facts.append(
            Fact(
                f"f{number}",
                tuple(held),
                "shared" if shared else "unique",
                sources,
                fullest(held, texts),
                round(min(best), 4) if shared else 1.0,
                _reason(held, max(best), texts) if shared else "only here",
            )
        )
    return tuple(facts)


def fullest(mentions: Sequence[Mention], texts: dict[str, str]) -> str:
    """Return the longest wording of a fact, of equal ones the first."""
    mention = max(mentions, key=lambda m: m.end - m.start)
    return mention.of(texts[mention.source])


def _groups(
    mentions: Sequence[Mention],
    scores: dict[tuple[int, int], float],
    touching: dict[int, dict[int, float]],
) -> dict[int, set[int]]:
    """The group of each mention: the strongest matches join first; which source is named first plays no part."""
    home = {k: {k} for k in range(len(mentions))}

    def rank(item: tuple[tuple[int, int], float]) -> tuple[object, ...]:
        (i, j), score = item
        ends = sorted([(mentions[i].source, mentions[i].start), (mentions[j].source, mentions[j].start)])
        return (-score, ends)

    for (i, j), _ in sorted(scores.items(), key=rank):
        a, b = home[i], home[j]
        if a is b:
            continue
        if min(_held(a, b, touching), _held(b, a, touching)) >= _GLUE:
            _join(home, a, b)
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


def _held(group: set[int], other: set[int], touching: dict[int, dict[int, float]]) -> float:
    """The average over `group` of each mention's strongest match in `other`."""
    return sum(sorted(_strongest(x, other, touching) for x in group)) / len(group)


def _strongest(mention: int, others: set[int], touching: dict[int, dict[int, float]]) -> float:
    """A mention's strongest match among some others, 0.0 if there is none."""
    best = 0.0
    for k, score in touching.get(mention, {}).items():
        if score > best and k in others:
            best = score
    return best


def _reason(held: list[Mention], best: float, texts: dict[str, str]) -> str:
    """Say in words what holds the mentions together: "same figure 2% and names Japan, NATO; match .87"."""
    plain = {" ".join(w.text for w in words(fold(m.of(texts[m.source])).lower())) for m in held}
    same = []
    if len(plain) == 1:
        same.append("same words")
    elif all(m.kind == "quotation" for m in held) and best >= _SAME_QUOTATION:
        same.append("same quotation")
    shared = set.intersection(*({(f.low, f.high, f.unit) for f in m.figures} for m in held))
    shown = [
        f.of(texts[held[0].source]).strip() for f in held[0].figures if (f.low, f.high, f.unit) in shared
    ]
    if shown:
        same.append(f"same figure{'s' if len(shown) > 1 else ''} {', '.join(dict.fromkeys(shown))}")
    names = set.intersection(*({n.key for n in m.names} for m in held))
    if names:
        same.append("names " + ", ".join(sorted(names)[:3]))
    score = f"{best:.2f}".removeprefix("0")
    return f"{' and '.join(same)}; match {score}" if same else f"paraphrase {score}"
