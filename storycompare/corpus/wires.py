"""The wire of a story: a label, a column that names or marks it, or a function of the story's articles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from ..article import Article
from ..errors import InputError, one_line, shown
from ..reading.record import is_missing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

__all__ = ["Marked", "Wire", "check_wire", "name_of", "read_wire", "wire_of"]

Wire: TypeAlias = "str | Callable[[tuple[Article, ...]], str | Article | None]"

# How tables write that something is so, and that it is not; an empty cell says that it is not.
_TRUE = frozenset({"true", "yes", "1", "x"})
_FALSE = frozenset({"false", "no", "0"})
_SHOWN = 5  # labels or cells that a message shows


@dataclass(frozen=True, slots=True)
class Marked:
    """The wire by a column that is true for it; of two articles that are marked it is the first."""

    column: str

    def __call__(self, articles: tuple[Article, ...]) -> Article | None:
        """Return the article that is marked."""
        return next((a for a in articles if _mark(a.metadata.get(self.column)) in _TRUE), None)


def read_wire(wire: Wire | None, cells: Iterable[Any]) -> Wire | None:
    """Tell a column that marks the wire from one that names it, by all `cells` that the archive has in it."""
    told = {_mark(cell) for cell in cells} - {""}
    return Marked(wire) if isinstance(wire, str) and told and told <= _TRUE | _FALSE else wire


def check_wire(wire: Wire | None, *, found: bool, cells: Iterable[Any], outlets: Iterable[str]) -> None:
    """Raise if no story has the wire: `cells` are those of the column that is called so, `outlets` all labels.

    Raises
    ------
    InputError
        With what was looked for, and what is there.
    """
    if isinstance(wire, Marked):
        if not any(_mark(cell) in _TRUE for cell in cells):
            raise InputError(f"wire {wire.column!r}: the column is true for no article")
        return
    if wire is None or found:
        return
    said = f"wire {shown(wire)}"
    if told := list(filter(None, map(name_of, cells))):
        raise InputError(
            f"{said}: the column names no source of its story, and is not true or false: it has {_some(told)}"
        )
    sources = _some(outlets)
    raise InputError(f"{said}: no story has it{f'; the sources are {sources}' if sources else ''}")


def _some(names: Iterable[str]) -> str:
    different = list(dict.fromkeys(names))
    some = ", ".join(shown(name) for name in different[:_SHOWN])
    return f"{some} ..." if len(different) > _SHOWN else some


def wire_of(
    articles: tuple[Article, ...], outlets: Sequence[str], given: Sequence[Article], wire: Wire | None
) -> str | None:
    """Return the label of the wire of a story; of two articles by the wire it is the first."""
    if wire is None or not articles:
        return None
    if callable(wire):
        named = wire(articles)
        names = {named.source if isinstance(named, Article) else named}
        return next((a.source for a, o in zip(articles, outlets, strict=True) if names & {a.source, o}), None)
    told = {name_of(article.metadata.get(wire)) for article in given} - {""} or {wire}
    return next((a.source for a, outlet in zip(articles, outlets, strict=True) if outlet in told), None)


def name_of(cell: Any) -> str:
    """Return what a cell names, as text; a column of whole numbers with gaps is one of floats, "7.0" is "7"."""
    if is_missing(cell):
        return ""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    return one_line(str(cell)).strip()


def _mark(cell: Any) -> str:
    return name_of(cell).casefold().removesuffix(".0")  # a column of 1 and nothing is written as floats
