"""Labels that tell articles apart: their files' names and, where two files share one, the names of their folders."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

from ..errors import SourceError, one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..article import Article

__all__ = ["Given", "distinct"]


@dataclass(frozen=True)
class Given:
    """An article, where it comes from, and whether it is called after its file."""

    article: Article
    where: str
    by_name: bool

    @property
    def path(self) -> PurePath:
        """The absolute path of its file; a member of an archive stands in it as in a folder."""
        return PurePath(os.path.abspath(self.where.replace("!", os.sep)))  # noqa: PTH100 - a link keeps its name


def distinct(given: Sequence[Given]) -> list[str]:
    """Return a label for each article, no two the same.

    Articles that are called after their files, and would share a label, are called after the nearest of their folders
    whose names differ, else by name and ending, else by their paths.

    Raises
    ------
    SourceError
        If that is not enough; the message says how to name them.
    """
    labels = [g.article.source for g in given]
    for label in dict.fromkeys(labels):
        same = [k for k, g in enumerate(given) if g.article.source == label]
        if len(same) == 1:
            continue
        movable = [k for k in same if given[k].by_name]
        taken = {labels[k] for k in range(len(given)) if k not in movable}
        names = next((n for n in _names([given[k].path for k in movable]) if _tell_apart(n, taken)), None)
        if names is None or len(same) - len(movable) > 1:
            raise _clash(label, [given[k] for k in same])
        for k, name in zip(movable, names, strict=True):
            labels[k] = name
    return labels


def _names(paths: Sequence[PurePath]) -> Iterator[list[str]]:
    """Ways to call files of the same name, the shortest first."""
    if not paths or len(set(map(os.path.realpath, paths))) < len(paths):
        return  # the same file cannot be told from itself
    for level in range(1, min(len(path.parts) for path in paths) - 1):
        yield [one_line(path.parts[-1 - level]) for path in paths]
    yield [one_line(path.name) for path in paths]
    shared = os.path.commonpath([path.parent for path in paths])
    yield [one_line(path.relative_to(shared).with_suffix("").as_posix()) for path in paths]
    yield [one_line(path.relative_to(shared).as_posix()) for path in paths]


def _tell_apart(names: Sequence[str], taken: set[str]) -> bool:
    return len(set(names)) == len(names) and not taken & set(names) and all(map(str.strip, names))


def _clash(label: str, same: Sequence[Given]) -> SourceError:
    places = list(dict.fromkeys(g.where for g in same))
    where = f"{places[0]} is named twice" if len(places) == 1 else f"in {places[0]} and {places[1]}"
    table = any(", " in place for place in places)
    advice = "give each row a source of its own" if table else "use AP=wire.txt, for example"
    return SourceError(f"the source label {label!r} stands twice: {where}; {advice}")
