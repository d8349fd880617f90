"""What of an outlet is the wire's, as whole percentages that make a hundred, and how much of that is unsure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..language.furniture.credit_signals import credits_text
from ..language.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..result import Derivation, Shares
    from .lookups import Index

__all__ = ["Doubt", "credit", "credited", "doubt", "percents"]


@dataclass(frozen=True, slots=True)
class Doubt:
    """What of a derivation rests on unsure matches alone: a share of the outlet's words, and how many of the wire's facts."""

    words: float
    facts: int


def percents(of: Derivation | Shares) -> tuple[int, int, int]:
    """Return verbatim, rewritten and new as whole percentages; those that lose most by rounding down get what is left."""
    exact = [100 * part for part in (of.verbatim, of.rewritten, of.new)]
    found = [int(part) for part in exact]
    if any(exact):
        order = sorted(range(3), key=lambda k: found[k] - exact[k])
        for k in order[: 100 - sum(found)]:
            found[k] += 1
    verbatim, rewritten, new = found
    return verbatim, rewritten, new


def doubt(index: Index, d: Derivation) -> Doubt:
    """Return what of a derivation is unsure."""
    text = index.texts[d.outlet]
    rewritten = [p for p in d.passages if p.kind == "rewritten"]
    unsure = 0
    for fact in index.comparison.facts:
        if d.wire in fact.sources:
            for mention in fact.mentions:
                if mention.source == d.outlet and index.is_unsure(mention, d.wire):
                    inside = ((max(p.start, mention.start), min(p.end, mention.end)) for p in rewritten)
                    unsure += sum(len(words(text[a:b])) for a, b in inside if a < b)
    used = (index.mention_of[name] for name in d.used)
    facts = sum(d.outlet in index.fact_of[m.id].sources and index.is_unsure(m, d.outlet) for m in used)
    return Doubt(unsure / d.words if d.words else 0.0, facts)


def credited(signals: Sequence[str]) -> str:
    """Return in words what an outlet credits, and where else it names an agency."""
    texts = [credit(signal) for signal in signals if credits_text(signal)]
    others = [credit(signal) for signal in signals if not credits_text(signal)]
    said = f"credits: {', '.join(texts)}" if texts else "no credit"
    return f"{said}{'; also' if texts else ', but'} {', '.join(others)}" if others else said


def credit(signal: str) -> str:
    """Return a credit as it is told: its kind, unless its words say it, and its words."""
    kind, _, said = signal.partition(": ")
    return f"“{said}”" if said.lower().startswith(kind) else f"{kind} “{said}”"
