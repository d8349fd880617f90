"""Which stored stories new articles belong to, where nobody says so."""

from __future__ import annotations

import datetime
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from .archive import archive
from .grouped import Entry, stored_article
from .pairs import find_pairs
from .stories import group_stories

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..article import Article
    from .store import Stored

__all__ = ["joined"]

_DAYS = 3  # of find_pairs
_THRESHOLD = 0.4  # of group_stories


def joined(stored: Stored, articles: Any) -> list[Entry]:
    """Return new articles with the stories that they join, or that they make with each other.

    An article joins the story with whose articles it scores highest on average, the surest first, if that is as much as
    `group_stories` asks for. One that is stored already belongs where it is.
    """
    new = dict(archive(articles))
    home: dict[str, str] = {}
    members: dict[str, str] = {}
    old: list[Article] = []
    near = _near(new.values())
    for row in stored["articles"].to_dict("records"):
        if row["id"] in new:
            home[row["id"]] = row["story"]
        elif near(row["published"]):
            name = f"\0{len(old)}"  # no id of a new article begins so
            members[name] = row["story"]
            old.append(_named(stored_article(row), name))
    coming = [_named(article, name) for name, article in new.items()]
    pairs = find_pairs([*old, *coming], window_days=_DAYS)
    scores: dict[str, dict[str, float]] = {}
    for a, b, score in pairs[["a_id", "b_id", "score"]].itertuples(index=False, name=None):
        scores.setdefault(a, {})[b] = scores.setdefault(b, {})[a] = score
    members |= home
    home |= _homes([name for name in new if name not in home], members, scores)
    left = [name for name in new if name not in home]
    among = pairs[pairs["a_id"].isin(left) & pairs["b_id"].isin(left)]
    found = group_stories(among, threshold=_THRESHOLD, ids=left)
    home |= dict(zip(found["id"], found["story"], strict=True))
    return [Entry(home[name], article, id=name) for name, article in new.items()]


def _homes(
    names: Iterable[str], members: Mapping[str, str], scores: Mapping[str, Mapping[str, float]]
) -> dict[str, str]:
    """The stories that articles join, the surest first; each that has joined counts for those that come after."""
    story_of = dict(members)
    sizes: defaultdict[str, int] = defaultdict(int)
    for story in story_of.values():
        sizes[story] += 1
    waiting, homes = set(names), dict[str, str]()
    while True:
        best: tuple[float, str, str] | None = None
        for name in sorted(waiting):
            sums: defaultdict[str, float] = defaultdict(float)
            for other, score in scores.get(name, {}).items():
                if other in story_of:
                    sums[story_of[other]] += score
            for story in sorted(sums):
                average = sums[story] / sizes[story]
                if average >= _THRESHOLD and (best is None or average > best[0]):
                    best = (average, name, story)
        if best is None:
            return homes
        _, name, story = best
        homes[name] = story_of[name] = story
        sizes[story] += 1
        waiting.discard(name)


def _named(article: Article, name: str) -> Article:
    return replace(article, metadata={**article.metadata, "id": name})


def _near(articles: Iterable[Article]) -> Any:
    """Return a function that tells whether a date of publication is near enough to one of the new articles'."""
    days = {_day(article.published) for article in articles}
    window = range(-_DAYS - 1, _DAYS + 2)
    known = {day + datetime.timedelta(shift) for day in days if day for shift in window}
    return lambda published: _day(published) in known or (None in days and _day(published) is None)


def _day(published: Any) -> datetime.date | None:
    return datetime.date.fromisoformat(published[:10]) if isinstance(published, str) else None
