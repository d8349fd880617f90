"""IPTC ninjs 1.x, 2.x and 3.x: news in JSON (https://iptc.org/std/ninjs)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .markup import looks_like_markup, text_of_markup
from .notices import notices

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["fields_of_ninjs", "is_ninjs"]

_MARKS = ("body_text", "body_xhtml", "body_html", "bodies", "headlines", "versioncreated", "versionCreated", "pubstatus", "pubStatus")  # fmt: skip
_BODIES = ("body_text", "body_xhtml", "body_html", "body_event", "body")
# The whole text before a summary of it.
_ROLES = ("main", "body", "full", "story", "")


def is_ninjs(data: Any) -> bool:
    """Tell whether a JSON object is a news item of ninjs."""
    return (
        isinstance(data, dict) and any(mark in data for mark in _MARKS) and ("uri" in data or "type" in data)
    )


def fields_of_ninjs(data: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields of a news item; status, editor's note and provider go to metadata."""
    provider = _first(data, "provider", "copyrightholder", "copyrightHolder", "infosources", "infoSources")
    metadata: dict[str, Any] = {
        "id": _first(data, "uri", "altids", "guid"),
        "provider": provider,
        "located": _first(data, "located"),
        "slug": _first(data, "slugline"),
    }
    metadata |= notices(
        _first(data, "ednote", "edNote", "signals"),
        status=_first(data, "pubstatus", "pubStatus") or None,
        embargoed=_first(data, "embargoed", "embargoedUntil") or None,
    )
    return {
        "text": _body(data),
        "title": _first(data, "headline", "headlines", "title", "titles"),
        "byline": _first(data, "byline", "bylines", "by"),
        "published": _first(
            data,
            "versioncreated",
            "versionCreated",
            "firstcreated",
            "firstCreated",
            "contentcreated",
            "contentCreated",
        ),
        "url": _link(data),
        "language": _first(data, "language"),
        "metadata": {key: value for key, value in metadata.items() if value},
    }


def _first(data: Mapping[str, Any], *names: str) -> str:
    """The first of several properties that says something; lists and objects give their names or values."""
    for name in names:
        found = _said(data.get(name))
        if found:
            return found
    return ""


def _said(value: Any) -> str:
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, list):
        ordered = sorted(value, key=lambda item: _rank(item) if isinstance(item, dict) else 0)
        said = [_said(item) for item in ordered]
        main = [
            s for s, item in zip(said, ordered, strict=True) if isinstance(item, dict) and "value" in item
        ]
        return main[0] if main else ", ".join(filter(None, said))
    if isinstance(value, dict):
        return next(
            (_said(value[key]) for key in ("value", "name", "rel", "literal", "uri") if value.get(key)), ""
        )
    return ""


def _rank(item: Mapping[str, Any]) -> int:
    role = str(item.get("role", "")).rsplit(":", 1)[-1].lower()
    return _ROLES.index(role) if role in _ROLES else len(_ROLES)


def _body(data: Mapping[str, Any]) -> str:
    for name in _BODIES:
        if isinstance(data.get(name), str) and data[name].strip():
            return _plain(data[name], name in ("body_xhtml", "body_html"))
    bodies = [b for b in data.get("bodies") or [] if isinstance(b, dict) and isinstance(b.get("value"), str)]
    for body in sorted(bodies, key=_rank):
        kind = str(body.get("contenttype") or body.get("contentType") or "")
        text = _plain(body["value"], "html" in kind)
        if text.strip():
            return text
    return ""


def _plain(text: str, markup: bool) -> str:
    return text_of_markup(text) if markup or looks_like_markup(text) else text


def _link(data: Mapping[str, Any]) -> str:
    for name in ("url", "canonical", "uri"):
        if isinstance(data.get(name), str) and data[name].startswith(("http://", "https://")):
            return str(data[name])
    return ""
