"""schema.org articles in JSON-LD, as files of their own or inside a page (https://schema.org/NewsArticle)."""

from __future__ import annotations

import html
import json
import re
from typing import TYPE_CHECKING, Any

from .bylines import byline_of, names_shown
from .markup import plain_line, text_of_value
from .scripts import language_tag

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "ARTICLES",
    "PAGES",
    "article_objects",
    "fields_of_json_ld",
    "is_json_ld",
    "objects_of_script",
    "stands_in_a_list",
]

_DEPTH = 12  # objects inside objects that are looked through
# Every type of schema.org below Article, and Article itself.
ARTICLES = frozenset(
    "article advertisercontentarticle newsarticle analysisnewsarticle askpublicnewsarticle backgroundnewsarticle "
    "opinionnewsarticle reportagenewsarticle reviewnewsarticle report satiricalarticle scholarlyarticle "
    "medicalscholarlyarticle socialmediaposting blogposting liveblogposting discussionforumposting techarticle "
    "apireference".split()
)
# What holds an article, where a page names none.
PAGES = frozenset({"webpage", "itempage", "creativework"})
_LISTED = "storycompare:listed"  # marks an article that a page lists, as it lists other stories
# What web pages write in a script that is not JSON: comments, marks of XML, a comma too many. Strings are passed over.
_TOKEN = re.compile(
    r'"[^"\\]*(?:\\.[^"\\]*)*\\?(?:"|\Z)|//[^\n]*|/\*(?:.*?\*/|.*\Z)|<!--|-->|<!\[CDATA\[|\]\]>|,(?=\s*[}\]])',
    re.DOTALL,
)
_ESCAPE = re.compile(r"\\(u[0-9a-fA-F]{4}|.)", re.DOTALL)


def is_json_ld(data: Any) -> bool:
    """Tell whether JSON holds an article of schema.org."""
    return bool(article_objects(data))


def objects_of_script(script: str) -> list[Any]:
    """Return the JSON values of a script of a page, as far as they can be read; entities, comments and ends are mended."""
    for text in (script, _TOKEN.sub(_mended, script), _TOKEN.sub(_mended, html.unescape(script))):
        found = list(_values(text))
        if found:
            return found
    return []


def _values(text: str) -> Iterator[Any]:
    decoder = json.JSONDecoder(strict=False)
    start = re.search(r"[{\[]", text)
    place = start.start() if start else len(text)
    while place < len(text) and text[place] in "{[":
        try:
            value, place = decoder.raw_decode(text, place)
        except (ValueError, RecursionError):
            return
        yield value
        between = re.compile(r"[\s;,]*").match(text, place)
        place = between.end() if between else place


def _mended(token: re.Match[str]) -> str:
    if not token[0].startswith('"'):
        return ""
    return _ESCAPE.sub(
        lambda escape: escape[0] if escape[1][0] in '"\\/bfnrt' or len(escape[1]) == 5 else escape[1],
        token[0],
    )


def article_objects(data: Any, kinds: frozenset[str] = ARTICLES) -> list[dict[str, Any]]:
    """Return the objects of schema.org's Article and its subtypes, in order, wherever they stand; or those of other `kinds`.

    References to other objects ("@id") in them are resolved, if those stand in `data` too.
    """
    plain = _plain(data, 0)
    known: dict[str, dict[str, Any]] = {}
    _collect(plain, known)
    return [
        {key: _resolved(value, known) for key, value in found.items()}
        for found in _articles(plain, 0, kinds, listed=False)
    ]


def stands_in_a_list(article: dict[str, Any]) -> bool:
    """Tell whether `article_objects` found an article in a list of stories."""
    return _LISTED in article


def _plain(data: Any, depth: int) -> Any:
    """The data with local names for keys ("http://schema.org/headline") and values for "@value" and "@list"."""
    if depth > 2 * _DEPTH:
        return None
    if isinstance(data, list):
        return [_plain(item, depth + 1) for item in data]
    if not isinstance(data, dict):
        return data
    for wrapped in ("@value", "@list", "@set"):
        if wrapped in data:
            return _plain(data[wrapped], depth + 1)
    return {
        _local(key) if ":" in key else key: _plain(value, depth + 1)
        for key, value in data.items()
        if isinstance(key, str)
    }


def _local(name: str) -> str:
    return re.split(r"[/#:]", name.rstrip("/"))[-1]


def _collect(data: Any, known: dict[str, dict[str, Any]]) -> None:
    """Note every object that says more than its name by that name; the one that says most."""
    if isinstance(data, dict):
        name = data.get("@id")
        if isinstance(name, str) and len(data) > max(1, len(known.get(name, ()))):
            known[name] = data
        data = list(data.values())
    if isinstance(data, list):
        for item in data:
            _collect(item, known)


def _resolved(value: Any, known: dict[str, dict[str, Any]]) -> Any:
    if isinstance(value, list):
        return [_resolved(item, known) for item in value]
    if isinstance(value, dict):
        name = value.get("@id")
        return {**known[name], **value} if isinstance(name, str) and name in known else value
    return known.get(value, value) if isinstance(value, str) else value


def _is_of(data: dict[str, Any], kinds: frozenset[str]) -> bool:
    found = data.get("@type")
    return any(
        isinstance(kind, str) and _local(kind).casefold() in kinds
        for kind in (found if isinstance(found, list) else [found])
    )


def _articles(data: Any, depth: int, kinds: frozenset[str], *, listed: bool) -> Iterator[dict[str, Any]]:
    if depth > _DEPTH:
        return
    if isinstance(data, list):
        for item in data:
            yield from _articles(item, depth + 1, kinds, listed=listed)
    elif isinstance(data, dict) and _is_of(data, kinds):
        yield {**data, _LISTED: True} if listed else data
    elif isinstance(data, dict):
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"):
            if key in data:
                yield from _articles(data[key], depth + 1, kinds, listed=listed or key == "itemListElement")


def fields_of_json_ld(data: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of an article: body, headline, author, date, url, language; the publisher as metadata."""
    metadata = {
        "site": _name(data.get("publisher")) or _name(data.get("sourceOrganization")),
        "section": _text(data.get("articleSection")),
        "free": data.get("isAccessibleForFree"),
        "modified": _text(data.get("dateModified")),
    }
    return {
        "text": text_of_value(_text(data.get("articleBody"))),
        "title": plain_line(_text(data.get("headline")) or _text(data.get("name"))),
        "byline": _byline(data.get("author")) or _byline(data.get("creator")),
        "published": [_first(data.get("datePublished")), _first(data.get("dateCreated"))],
        "url": _url(data.get("url")) or _url(data.get("mainEntityOfPage")) or _url(data.get("@id")),
        "language": language_tag(_name(data.get("inLanguage"), "alternateName")),
        "metadata": {key: value for key, value in metadata.items() if value not in (None, "")},
    }


def _text(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(filter(None, map(_text, value)))
    return value.strip() if isinstance(value, str) else ""


def _first(value: Any) -> str:
    """The first text of a list, or the only one; a number as it is written."""
    if isinstance(value, list):
        return next(filter(None, map(_first, value)), "")
    return str(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else _text(value)


def _url(value: Any) -> str:
    """The address of a page, given as text, as an object or as a list of them."""
    if isinstance(value, list):
        return next(filter(None, map(_url, value)), "")
    if isinstance(value, dict):
        return _url(value.get("@id")) or _url(value.get("url"))
    return _text(value) if _text(value).startswith(("http://", "https://", "//", "/")) else ""


def _byline(value: Any) -> str:
    return byline_of(names_shown(_names(value)))


def _names(value: Any) -> list[str]:
    """The names of persons or organisations, given as text, as an object or as a list of them."""
    if isinstance(value, list):
        return [name for item in value for name in _names(item)]
    if not isinstance(value, dict):
        return [_text(value)]
    if named := [name for name in _names(value.get("name")) if _byline(name)]:
        return named
    parts = [_text(value.get(part)) for part in ("givenName", "additionalName", "familyName")]
    return [" ".join(filter(None, parts)) or _first(value.get("alternateName"))]


def _name(value: Any, *keys: str) -> str:
    """The name of an organisation or a language."""
    if isinstance(value, list):
        return next(filter(None, (_name(item, *keys) for item in value)), "")
    if isinstance(value, dict):
        return plain_line(next(filter(None, (_first(value.get(key)) for key in (*keys, "name"))), ""))
    text = plain_line(_text(value))
    return "" if text.startswith(("http://", "https://", "#", "_:")) else text
