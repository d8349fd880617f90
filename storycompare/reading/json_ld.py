"""schema.org articles in JSON-LD, as files of their own or inside a page (https://schema.org/NewsArticle)."""

from __future__ import annotations

import html
from typing import Any

from .markup import looks_like_markup, text_of_markup

__all__ = ["article_objects", "fields_of_json_ld", "is_json_ld"]

_DEPTH = 12  # objects inside objects that are looked through


def is_json_ld(data: Any) -> bool:
    """Tell whether JSON holds an article of schema.org."""
    return bool(article_objects(data))


def article_objects(data: Any, depth: int = 0) -> list[dict[str, Any]]:
    """Return the objects of a type that ends in "Article" or "Posting", in order, wherever they stand."""
    if depth > _DEPTH:
        return []
    if isinstance(data, list):
        return [found for item in data for found in article_objects(item, depth + 1)]
    if not isinstance(data, dict):
        return []
    kinds = data.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    if any(isinstance(k, str) and k.rsplit("/", 1)[-1].endswith(("Article", "Posting")) for k in kinds):
        return [data]
    inside = (data[key] for key in ("@graph", "mainEntity", "itemListElement", "item") if key in data)
    return [found for part in inside for found in article_objects(part, depth + 1)]


def fields_of_json_ld(data: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of an article: body, headline, author, date, url, language; the publisher as metadata."""
    body = _text(data.get("articleBody"))
    if looks_like_markup(body):
        body = text_of_markup(body)
    metadata = {
        "site": _name(data.get("publisher")),
        "section": _text(data.get("articleSection")),
        "free": data.get("isAccessibleForFree"),
        "modified": _text(data.get("dateModified")),
    }
    return {
        "text": html.unescape(body),
        "title": html.unescape(_text(data.get("headline")) or _text(data.get("name"))),
        "byline": _name(data.get("author")) or _name(data.get("creator")),
        "published": _text(data.get("datePublished")),
        "url": _text(data.get("url")) or _name(data.get("mainEntityOfPage")),
        "language": _name(data.get("inLanguage")),
        "metadata": {key: value for key, value in metadata.items() if value not in (None, "")},
    }


def _text(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(filter(None, map(_text, value)))
    return value.strip() if isinstance(value, str) else ""


def _name(value: Any) -> str:
    """The name of a person, an organisation or a page, given as text, as an object or as a list of them."""
    if isinstance(value, list):
        return ", ".join(dict.fromkeys(filter(None, map(_name, value))))
    if isinstance(value, dict):
        return _text(value.get("name")) or _text(value.get("@id")) or _text(value.get("alternateName"))
    return _text(value)
