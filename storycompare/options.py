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
        gave the best F1 on left-out training stories.
    """

    semantic: bool = True
    threshold: float | None = None

    def __post_init__(self) -> None:
        if self.threshold is not None and not 0.0 < self.threshold < 1.0:
            raise InputError(f"threshold must lie between 0 and 1, not {self.threshold!r}")
