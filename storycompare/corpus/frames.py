"""The tables of many stories: those of a comparison with the story before them, and those about the archive.

docs/archives.md says what each column is.
"""

from __future__ import annotations

import datetime
import json
from typing import TYPE_CHECKING, Any, TypeAlias

from ..language.furniture.credit_signals import credits_text
from ..report.frames import COLUMNS as OF_A_STORY
from ..report.frames import rows_of, table, without_halves

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    import pandas as pd
    import pyarrow as pa

    from ..result import Comparison, Conflict, Derivation
    from .outcome import Outcome

__all__ = [
    "COLUMNS",
    "Tables",
    "arrow_table",
    "empty",
    "frame_of",
    "from_arrow",
    "plain_rows",
    "rows_of_outcome",
]

Rows: TypeAlias = "list[tuple[Any, ...]]"
Tables: TypeAlias = "dict[str, Rows]"

_TEXT, _INT, _FLOAT, _BOOL, _LABELS = "text", "int64", "float64", "bool", "object"

# The coverage of a comparison has a column for each of its sources, which no two stories share.
_COVERAGE = {"fact": _TEXT, "source": _TEXT, "reported": _BOOL}
_OWN = {
    "stories": {
        "status": _TEXT, "articles": _INT, "wire": _TEXT, "facts": _INT, "shared": _INT, "conflicts": _INT,
        "reason": _TEXT,
    },
    "articles": {
        "source": _TEXT, "outlet": _TEXT, "id": _TEXT, "title": _TEXT, "byline": _TEXT, "published": _TEXT,
        "url": _TEXT, "language": _TEXT, "text": _TEXT, "metadata": _TEXT,
    },
    "outlets": {
        "outlet": _TEXT, "wire": _TEXT, "source": _TEXT, "words": _INT, "verbatim": _FLOAT, "rewritten": _FLOAT,
        "new": _FLOAT, "wire_facts": _INT, "facts_used": _INT, "facts_dropped": _INT, "credited": _BOOL,
        "signals": _LABELS, "conflicts": _INT, "delay": _FLOAT, "prominence": _FLOAT,
    },
    "errors": {"error": _TEXT},
}  # fmt: skip
COLUMNS: dict[str, dict[str, str]] = {
    name: {"story": _TEXT, **columns}
    for name, columns in {**OF_A_STORY, "coverage": _COVERAGE, **_OWN}.items()
}
_HOUR = 3600.0


def empty() -> Tables:
    """Return all tables, without rows."""
    return {name: [] for name in COLUMNS}


def rows_of_outcome(outcome: Outcome) -> Tables:
    """Return the rows of one story, each with its id before it."""
    rows: Tables = {
        "stories": [_story(outcome)],
        "articles": list(_articles(outcome)),
        "errors": [(error,) for error in outcome.errors],
    }
    if outcome.comparison is not None:
        for name in OF_A_STORY:
            rows[name] = rows_of(outcome.comparison, name)
        rows["coverage"] = list(_coverage(outcome.comparison))
        rows["outlets"] = list(_outlets(outcome, outcome.comparison))
    story = outcome.story.id
    return {name: [(story, *row) for row in rows.get(name, ())] for name in COLUMNS}


def _story(outcome: Outcome) -> tuple[Any, ...]:
    found = outcome.comparison
    facts = found.facts if found else ()
    shared = sum(fact.status == "shared" for fact in facts)
    conflicts = len(found.conflicts) if found else 0
    story = outcome.story
    reason = outcome.reason or None
    return outcome.status, len(story.articles), story.wire, len(facts), shared, conflicts, reason


def _articles(outcome: Outcome) -> Iterator[tuple[Any, ...]]:
    story = outcome.story
    for article, outlet, name in zip(story.articles, story.outlets, story.ids, strict=True):
        metadata = json.dumps(article.metadata, ensure_ascii=False) if article.metadata else None
        known = (article.title, article.byline, article.published, article.url, article.language)
        yield article.source, outlet, name, *known, article.text, metadata


def _coverage(comparison: Comparison) -> Iterator[tuple[Any, ...]]:
    sources = [article.source for article in comparison.articles]
    for fact in comparison.facts:
        for source in sources:
            yield fact.id, source, source in fact.sources


def _outlets(outcome: Outcome, comparison: Comparison) -> Iterator[tuple[Any, ...]]:
    """What each outlet did with the wire; outlet and wire are called as the archive calls them."""
    called = dict(zip((a.source for a in outcome.story.articles), outcome.story.outlets, strict=True))
    for d in comparison.derivation:
        pair = {d.outlet, d.wire}
        conflicts = sum(_divides(conflict, pair) for conflict in comparison.conflicts)
        yield (
            called[d.outlet], called[d.wire], d.outlet, d.words, d.verbatim, d.rewritten, d.new,
            d.wire_facts, d.facts_used, d.facts_dropped, any(map(credits_text, d.signals)), d.signals, conflicts,
            _delay(comparison[d.wire].published, comparison[d.outlet].published), _prominence(d),
        )  # fmt: skip


def _divides(conflict: Conflict, pair: set[str]) -> bool:
    """Tell whether two sources contradict each other in it."""
    return any({conflict.values[i].source, conflict.values[j].source} == pair for i, j in conflict.pairs)


def _delay(wire: str | None, outlet: str | None) -> float:
    """Hours from one date of publication to the other; whole days if one of them has no time of day."""
    if wire is None or outlet is None:
        return float("nan")
    if len(wire) <= 10 or len(outlet) <= 10:
        days = datetime.date.fromisoformat(outlet[:10]) - datetime.date.fromisoformat(wire[:10])
        return days.total_seconds() / _HOUR
    return (_time(outlet) - _time(wire)).total_seconds() / _HOUR


def _time(published: str) -> datetime.datetime:
    """A time without its zone is taken as UTC."""
    time = datetime.datetime.fromisoformat(published.replace("Z", "+00:00"))
    return time if time.tzinfo else time.replace(tzinfo=datetime.timezone.utc)


def _prominence(d: Derivation) -> float:
    """Where in the outlet's text the wire's words stand: 1 all at its top, 0 all at its end, .5 spread over it."""
    total = sum(p.end - p.start for p in d.passages)
    before, weight, place = 0, 0, 0.0
    for p in d.passages:
        length = p.end - p.start
        if p.kind != "new":
            weight += length
            place += length * (before + length / 2) / total
        before += length
    return 1 - place / weight if weight else float("nan")


def frame_of(name: str, rows: Sequence[tuple[Any, ...]]) -> pd.DataFrame:
    """Return the rows of a table as a DataFrame."""
    return table(COLUMNS[name], rows)


def arrow_schema(columns: Mapping[str, str]) -> pa.Schema:
    """Return what Arrow calls the columns of a table; it is the same whether there are rows or not."""
    import pyarrow as pa

    kinds = {
        _TEXT: pa.string(), _INT: pa.int64(), _FLOAT: pa.float64(), _BOOL: pa.bool_(), _LABELS: pa.list_(pa.string()),
    }  # fmt: skip
    return pa.schema([(column, kinds[dtype]) for column, dtype in columns.items()])


def arrow_table(name: str, rows: Sequence[tuple[Any, ...]]) -> pa.Table:
    """Return the rows of a table as Arrow has them."""
    import pyarrow as pa

    schema = arrow_schema(COLUMNS[name])
    arrays = [
        pa.array(cells, type=field.type) for cells, field in zip(_cells(name, rows), schema, strict=True)
    ]
    return pa.Table.from_arrays(arrays, schema=schema)


def plain_rows(name: str, rows: Sequence[tuple[Any, ...]]) -> Iterator[tuple[Any, ...]]:
    """Yield rows as a file can hold them: without halves of surrogate pairs."""
    return zip(*_cells(name, rows), strict=True)


def _cells(name: str, rows: Sequence[tuple[Any, ...]]) -> Iterator[Sequence[Any]]:
    columns = COLUMNS[name]
    found: Iterable[tuple[Any, ...]] = zip(*rows, strict=True) if rows else [()] * len(columns)
    for cells, dtype in zip(found, columns.values(), strict=True):
        if dtype == _LABELS:
            yield [without_halves(labels) for labels in cells]
        else:
            yield without_halves(cells) if dtype == _TEXT else cells


def from_arrow(name: str, found: pa.Table) -> pd.DataFrame:
    """Return an Arrow table as `frame_of` makes it: with tuples of labels, and missing values where there are none."""
    import pandas as pd

    frame: pd.DataFrame = found.to_pandas()
    for column in frame:
        if COLUMNS[name][str(column)] == _LABELS:
            frame[column] = pd.Series([tuple(labels) for labels in frame[column]], dtype="object")
    return frame
