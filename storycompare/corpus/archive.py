"""An archive: many articles, each with an id of its own, read one at a time."""

from __future__ import annotations

from hashlib import blake2b
from typing import IO, TYPE_CHECKING, Any

from ..errors import InputError
from ..reading import Articles, read_many
from ..reading.record import article_of, is_missing
from ..reading.tables import row_record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    import pandas as pd

    from ..article import Article

__all__ = ["archive", "read_articles"]


def archive(
    articles: str | Path | bytes | IO[bytes] | pd.DataFrame | Iterable[Any],
) -> Iterator[tuple[str, Article]]:
    """Yield the id and the article of each article of an archive, lazily and in its order.

    Parameters
    ----------
    articles
        What `read_many` takes: a path (a `str` is one), a DataFrame with the columns text, id, source, title,
        published, url, of pandas or Spark, or an iterable of paths, of articles or of mappings with these fields. For other columns
        or encodings give what `read_many(path, columns=...)` returns.

    Returns
    -------
    iterator of str and Article
        The id is `metadata["id"]` (where files and tables have their column `id`), or else the first of `url` and
        `source` that the article has and none before it had as id, or else its label with its place in the archive:
        "AP#17". Ids are always `str` and differ from each other.

    Raises
    ------
    InputError
        While iterating: if an article cannot be read, or if two give themselves the same id; the message says where.
    """
    seen: set[int] = set()
    for place, (where, article) in enumerate(_placed(articles), start=1):
        given = article.metadata.get("id")
        if _is_id(given):
            name = str(given)
            if not _new(name, seen):
                raise InputError(
                    f"{where}: the id {name[:80]!r} stands twice in the archive: ids must differ"
                )
        else:
            names = [name for name in (article.url, article.source) if name]
            places = (f"{article.source}#{place}{'+' * again}" for again in range(place))
            name = next(name for name in (*names, *places) if _new(name, seen))
        yield name, article


def _placed(articles: Any) -> Iterator[tuple[str, Article]]:
    """Yield each article with the words that say where it stands."""
    if hasattr(articles, "toLocalIterator"):  # a DataFrame of Spark
        for number, row in enumerate(articles.toLocalIterator(), start=1):
            where = f"DataFrame, row {number}"
            yield where, article_of(row_record(where, number, row.asDict(), {}))
        return
    articles = read_articles(articles)
    for article in articles:
        yield articles.where, article


def read_articles(articles: Any) -> Articles:
    """Return the articles of an archive, which may be read already."""
    return articles if isinstance(articles, Articles) else read_many(articles)


def _is_id(given: Any) -> bool:
    return not is_missing(given) and bool(str(given).strip())


def _new(name: str, seen: set[int]) -> bool:
    """Tell whether a name was not seen before, and remember it; 8 bytes of a hash stand for it, so that millions fit."""
    key = int.from_bytes(blake2b(name.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big")
    if key in seen:
        return False
    seen.add(key)
    return True
