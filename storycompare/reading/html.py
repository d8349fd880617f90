"""News pages: the article without what stands around it, by trafilatura (Barbaresi 2021), and its metadata.

Nothing is fetched and no script runs. Metadata comes from the page's JSON-LD where it has any, else from its
meta elements. A page without an article (a paywall, a cookie wall, an index) is an error, not an empty article.
"""

from __future__ import annotations

import json
import re
from typing import Any

from ..errors import ReadError
from ..language.furniture import is_furniture
from ..language.words import fold
from .json_ld import article_objects, fields_of_json_ld

__all__ = ["fields_of_page"]

_JSON_LD = re.compile(
    r"<script[^>]*type\s*=\s*[\"']?application/ld\+json[^>]*>(?P<json>.*?)</script>",
    re.IGNORECASE | re.DOTALL,
)
# Words of a wall; below this many words a text that has one of them is the wall itself, and below the smaller number
# nothing is an article. The shortest article of the annotated pages has 18 words.
_WALL = re.compile(
    r"\b(?:subscribe|subscribers?|subscription|sign in|log in|already a (?:member|subscriber)|cookies?|consent|privacy "
    r"(?:policy|settings)|ad ?blocker|enable javascript|access denied|are you a robot|verify you are human)\b",
    re.IGNORECASE,
)
_WALL_WORDS = 120
_FEWEST_WORDS = 15


def fields_of_page(page: str, name: str) -> dict[str, Any]:
    """Return the fields of the article on a page.

    Raises
    ------
    ReadError
        If no article is found: a paywall, a cookie wall, an index, or no page at all.
    """
    from trafilatura import bare_extraction

    known = _json_ld(page)
    try:
        found = bare_extraction(page, include_comments=False)
    except (ValueError, TypeError, RecursionError, AttributeError) as error:
        raise ReadError(f"{name}: is not a page that can be read: {error}") from error
    given: dict[str, Any] = {} if found is None else found if isinstance(found, dict) else found.as_dict()
    text = _without_notices(given.get("text") or "")
    body = str(known.get("text") or "")
    if len(body.split()) > 2 * len(text.split()) and len(body.split()) >= _WALL_WORDS:
        text = body
    _refuse_walls(text, name)
    metadata = dict(known.get("metadata") or {})
    if given.get("sitename"):
        metadata.setdefault("site", given["sitename"])
    return {
        "text": text,
        "title": known.get("title") or given.get("title"),
        "byline": known.get("byline") or given.get("author"),
        "published": known.get("published") or given.get("date"),
        "url": known.get("url") or given.get("url"),
        "language": known.get("language") or given.get("language") or _language(page),
        "metadata": metadata,
    }


def _without_notices(text: str) -> str:
    """Return the paragraphs, an empty line between them, without the notices that pages end with."""
    paragraphs = [line for line in text.split("\n") if line.strip()]
    while paragraphs and is_furniture(fold(paragraphs[-1])):
        paragraphs.pop()
    return "\n\n".join(paragraphs)


def _refuse_walls(text: str, name: str) -> None:
    count = len(text.split())
    if count < _FEWEST_WORDS or (count < _WALL_WORDS and _WALL.search(text)):
        wall = " (a paywall or cookie wall?)" if _WALL.search(text) else ""
        raise ReadError(f"{name}: no article found{wall}: save the page with its text, or read a text file")


def _json_ld(page: str) -> dict[str, Any]:
    for match in _JSON_LD.finditer(page):
        try:
            data = json.loads(match["json"].strip().removesuffix(";"), strict=False)
        except (ValueError, RecursionError):
            continue
        for found in article_objects(data):
            fields = fields_of_json_ld(found)
            if fields["title"] or fields["text"]:
                return fields
    return {}


def _language(page: str) -> str | None:
    match = re.search(r"<html[^>]*\blang\s*=\s*[\"']?([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)", page[:4000])
    return match[1] if match else None
