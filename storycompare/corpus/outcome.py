"""One story of an archive, compared: what was found, or why nothing was."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from ..comparison import compare
from ..errors import StorycompareError, one_line

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..options import Options
    from ..result import Comparison
    from .grouped import Story

__all__ = ["Outcome", "Status", "outcome_of"]

Status = Literal["compared", "skipped", "failed"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a story; `reason` is "" if there is nothing to be said about it.

    A story of one article is skipped; it failed if it had two and one could not be read, or if the comparison ended in
    an error. `errors` are all that went wrong, also in a story that could be compared without one of its articles.
    """

    story: Story
    status: Status
    reason: str
    comparison: Comparison | None
    errors: tuple[str, ...]


def outcome_of(story: Story, options: Options, also: Callable[[Comparison], None] | None = None) -> Outcome:
    """Compare the articles of a story. Whatever goes wrong is told in the outcome and raised no further.

    `also` is done with the comparison, to write it for example, and belongs to it.
    """
    if story.barred:
        return Outcome(story, "failed", story.barred, None, (*story.faults, story.barred))
    if len(story.articles) < 2:
        if story.faults:
            return Outcome(story, "failed", story.faults[0], None, story.faults)
        return Outcome(story, "skipped", "there is one article only", None, ())
    try:
        comparison = compare(*story.articles, wire=story.wire, options=options)
        if also is not None:
            also(comparison)
    except Exception as error:
        reason = failure(error)
        return Outcome(story, "failed", reason, None, (*story.faults, reason))
    doubled = [label for label in story.outlets if story.outlets.count(label) > 1]
    reason = f"{doubled.count(doubled[0])} articles are labelled {doubled[0]!r}" if doubled else ""
    return Outcome(story, "compared", reason, comparison, story.faults)


def failure(error: BaseException) -> str:
    """Return an error in one line."""
    kind = "" if isinstance(error, StorycompareError) else f"{type(error).__name__}: "
    return one_line(f"{kind}{error}")
