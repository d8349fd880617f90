"""A part of an archive: some stories that are compared and stored together, by whichever process does it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .frames import empty, rows_of_outcome
from .outcome import outcome_of
from .store import Note, write_part

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from ..options import Options
    from ..result import Comparison
    from .frames import Tables
    from .grouped import Story

__all__ = ["Job", "Part", "compare_part", "parts_of", "reporting"]

# A run is divided so that several processes end at about the same time, and so that a killed one loses little; a part has
# a file for each table, and thousands of small files are slow to read.
_PARTS = 64
_PAIRS = 256


@dataclass(frozen=True, slots=True)
class Part:
    """Some stories with their number in the run; with `base`, those of a stored part that are compared anew.

    `outside` says which rows of the archive are in no story; the first part of a run has all of them.
    """

    number: int
    stories: tuple[Story, ...]
    base: Note | None = None
    outside: tuple[str, ...] = ()

    @property
    def generation(self) -> int:
        """Of the files that are written."""
        return self.base.generation + 1 if self.base else 1


@dataclass(frozen=True, slots=True)
class Job:
    """How parts are compared; without `out` their rows are returned, with `reports` each story has its pages there."""

    options: Options
    out: Path | None = None
    reports: bool = False


def parts_of(stories: Iterable[Story], outside: tuple[str, ...] = (), first: int = 0) -> list[Part]:
    """Divide stories into parts of much the same work; it depends on nothing but the stories."""
    stories = list(stories)
    enough = min(_PAIRS, max(1, sum(max(1, story.pairs) for story in stories) // _PARTS))
    groups: list[list[Story]] = [[]] if outside and not stories else []
    held = enough
    for story in stories:
        if held >= enough:
            groups.append([])
            held = 0
        groups[-1].append(story)
        held += max(1, story.pairs)
    return [
        Part(number, tuple(group), outside=outside if number == first else ())
        for number, group in enumerate(groups, start=first)
    ]


def compare_part(part: Part, job: Job, begins: Callable[[str], None]) -> Tables | None:
    """Compare the stories of a part, and store their rows or return them; `begins` is told each story."""
    tables = {**empty(), "errors": [(None, fault) for fault in part.outside]}
    for story in part.stories:
        begins(story.id)
        for name, rows in rows_of_outcome(outcome_of(story, job.options, reporting(job, story))).items():
            tables[name] += rows
    if job.out is None:
        return tables
    stories = part.base.stories if part.base else tuple(story.id for story in part.stories)
    write_part(job.out, Note(part.number, part.generation, stories), tables, part.base)
    return None


def reporting(job: Job, story: Story) -> Callable[[Comparison], None] | None:
    """Return what writes the pages of a story, if the job wants any."""
    out = job.out
    if out is None or not job.reports:
        return None
    from .pages import write_pages

    return lambda comparison: write_pages(out, story.id, comparison)
