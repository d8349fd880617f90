"""How a comparison is made, echoed in its result."""

from __future__ import annotations

from dataclasses import dataclass

from .errors import InputError

__all__ = ["Options"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """Settings of a comparison.

    Parameters
    ----------
    semantic
        Use the sentence encoder beside the words. False compares by words alone and loads no model.
    threshold
        The least probability, 0 to 1, at which two sentences count as linked. None takes the point that
        gave about the best F1 on left-out training stories (see docs/accuracy.md).
    unsure
        Links whose probability is above the threshold by less than this, 0 to 1, are marked as unsure.
        Of the links in that band on left-out training stories one in three was right, of those above it seven in
        ten.
    excerpts
        The texts are sentences that were chosen for their event (claims, captions, the hits of a search), not whole
        articles: most of them may report what the other side reports. Do not set it for articles, however short: of
        the first four sentences of real ones it links far too many.
    """

    semantic: bool = True
    threshold: float | None = None
    unsure: float = 0.1
    excerpts: bool = False

    def __post_init__(self) -> None:
        if self.threshold is not None and not 0.0 < self.threshold < 1.0:
            raise InputError(f"threshold must lie between 0 and 1, not {self.threshold!r}")
        if not 0.0 <= self.unsure <= 1.0:
            raise InputError(f"unsure must lie between 0 and 1, not {self.unsure!r}")
