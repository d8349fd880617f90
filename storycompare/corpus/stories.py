"""From pairs to stories: articles that all cover one event, without chains that glue different events."""

from __future__ import annotations

import heapq
import logging
from collections.abc import Iterable
from hashlib import blake2b
from typing import TYPE_CHECKING

from ..errors import InputError, shown, wrong_type

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pandas as pd

__all__ = ["group_stories"]

_log = logging.getLogger(__name__)

_UNIT = 10_000  # scores are summed as whole numbers: a sum must not depend on the order of rows


def group_stories(
    pairs: pd.DataFrame,
    *,
    threshold: float = 0.4,
    max_size: int = 200,
    ids: Iterable[object] | None = None,
) -> pd.DataFrame:
    """Group articles into stories, by average linkage over the scores of their pairs.

    Two groups become one, the most alike first, if the scores between all their articles are on average at least the
    threshold; a pair that is not in the frame scores 0. One article between two events cannot join them.

    Parameters
    ----------
    pairs
        What `find_pairs` returns, or any frame with `a_id`, `b_id` and `score`; the order of rows plays no part.
    threshold
        The least average, 0 to 1.
    max_size
        The most articles of a story: comparing them all grows with the square of their number. What would join a full
        story makes a story of its own, and a warning says so.
    ids
        The ids of all articles; those in no pair are then stories of their own.

    Returns
    -------
    DataFrame
        One row an article: `id`, `story`, sorted by both. A story is named after the first of its ids, in their order
        as strings, by an `s` and 16 hexadecimal digits: the same articles are the same story in every run.

    Raises
    ------
    InputError
        If a column is missing or a setting lies outside its range.
    """
    import pandas as pd

    _check(pairs, threshold, max_size)
    if ids is not None and not isinstance(ids, Iterable):
        raise wrong_type("ids", ids, "the ids of all articles, in a list for example")
    one, other = pairs["a_id"].astype(str).tolist(), pairs["b_id"].astype(str).tolist()
    names = sorted({*one, *other, *map(str, ids if ids is not None else ())})
    place = {name: number for number, name in enumerate(names)}
    groups = _Groups(len(names), max_size)
    for a, b, score in zip(one, other, pairs["score"].tolist(), strict=True):
        groups.link(place[a], place[b], round(score * _UNIT))
    groups.join(round(threshold * _UNIT))
    if groups.refused:
        _log.warning(
            "%d times a story was full: it would have more than %d articles, and comparing them all grows with the "
            "square of their number; the rest stand in stories of their own (max_size)",
            groups.refused,
            max_size,
        )
    rows = [(names[m], _story(names[first])) for first, members in groups.members() for m in members]
    text = pd.Series([""]).dtype  # `str` in pandas 3, `object` before
    found = pd.DataFrame(rows, columns=["id", "story"], dtype=text)
    return found.sort_values(["story", "id"], ignore_index=True)


class _Groups:
    """Groups of numbered articles, each named by its least member, with the sums of scores between them."""

    def __init__(self, count: int, max_size: int) -> None:
        self._parts = [[number] for number in range(count)]
        self._sums: list[dict[int, int]] = [{} for _ in range(count)]
        self._max_size = max_size
        self.refused = 0

    def link(self, a: int, b: int, score: int) -> None:
        """Note the score of a pair; of several the highest."""
        if a != b:
            self._sums[a][b] = self._sums[b][a] = max(score, self._sums[a].get(b, 0))

    def members(self) -> Iterator[tuple[int, list[int]]]:
        """Yield the name and the members of each group."""
        return ((number, members) for number, members in enumerate(self._parts) if members)

    def join(self, threshold: int) -> None:
        """Join the two groups that are most alike for as long as there are such; of equals those named first."""
        waiting = [
            entry
            for a, sums in enumerate(self._sums)
            for entry in self._entries(a, threshold, (b for b in sums if a < b))
        ]
        heapq.heapify(waiting)
        while waiting:
            _, a, b, sizes = heapq.heappop(waiting)
            if sizes != (len(self._parts[a]), len(self._parts[b])):
                continue  # one of them has grown since, or is gone
            if sum(sizes) > self._max_size:
                self.refused += 1
                continue
            self._unite(a, b)
            for entry in self._entries(a, threshold, self._sums[a]):
                heapq.heappush(waiting, entry)

    def _entries(
        self, a: int, threshold: int, others: Iterable[int]
    ) -> Iterator[tuple[float, int, int, tuple[int, int]]]:
        for other in others:
            one, two = min(a, other), max(a, other)
            sizes = len(self._parts[one]), len(self._parts[two])
            average = self._sums[one][two] / (sizes[0] * sizes[1])
            if average >= threshold:
                yield -average, one, two, sizes

    def _unite(self, a: int, b: int) -> None:
        """Put group b into group a, which is named first."""
        self._parts[a] += self._parts[b]
        self._parts[b] = []
        del self._sums[a][b], self._sums[b][a]
        for other, score in self._sums[b].items():
            del self._sums[other][b]
            self._sums[a][other] = self._sums[other][a] = self._sums[a].get(other, 0) + score
        self._sums[b] = {}


def _story(name: str) -> str:
    return f"s{blake2b(name.encode('utf-8', 'surrogatepass'), digest_size=8).hexdigest()}"


def _check(pairs: pd.DataFrame, threshold: float, max_size: int) -> None:
    if not hasattr(pairs, "columns"):
        raise InputError(f"pairs must be a DataFrame, as find_pairs returns, not {type(pairs).__name__}")
    missing = [name for name in ("a_id", "b_id", "score") if name not in pairs.columns]
    if missing:
        there = ", ".join(map(str, pairs.columns))
        raise InputError(f"pairs has no column {missing[0]!r} (columns: {there})")
    wrong = pairs[["a_id", "b_id", "score"]].isna().any(axis=1)
    if wrong.any():
        raise InputError(f"pairs, row {int(wrong.to_numpy().argmax()) + 1}: an id or the score is missing")
    if not isinstance(threshold, (int, float)) or isinstance(threshold, bool) or not 0 < threshold <= 1:
        raise InputError(f"threshold must lie between 0 and 1, not {shown(threshold)}")
    if not isinstance(max_size, int) or isinstance(max_size, bool) or max_size < 1:
        raise InputError(f"max_size must be a whole number of 1 or more, not {shown(max_size)}")
