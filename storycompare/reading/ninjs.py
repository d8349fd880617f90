"""IPTC ninjs 1.x, 2.x and 3.x: news in JSON (https://iptc.org/std/ninjs); and JSON Feed, which has the same parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ..errors import ReadError
from .bylines import byline_of
from .elements import parsed
from .markup import plain_line, text_of_value
from .nitf import fields_of_nitf
from .notices import notices
from .renditions import are_forms, fullest

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["fault_of_ninjs", "fields_of_ninjs", "is_ninjs"]

# What stands before the first "_" in the name of a property: body_text, body_xhtml, bodies, content_html.
_BODIES = ("body", "bodies", "content")
_DESCRIPTIONS = ("description", "descriptions")
_DATES = (
    "versioncreated", "versionCreated", "firstcreated", "firstCreated", "contentcreated", "contentCreated",
    "date_published", "date_modified",
)  # fmt: skip
_MARKS = frozenset(
    {*_DATES, "bodies", "descriptions", "headlines", "pubstatus", "pubStatus", "ednote", "edNote"}
)
_MARKED = ("body_", "content_", "description_")
_NAMED = ("uri", "type", "id", "guid")
# The whole text before a summary of it.
_ROLES = ("main", "body", "full", "story", "")
_NO_ARTICLE = frozenset(
    "picture image photo graphic video audio animation event planning concept assignment coverage component poi".split()
)
_DEPTH = 12  # lists and objects in each other that are looked through for a name


def is_ninjs(data: Any) -> bool:
    """Tell whether a JSON value is a news item of ninjs."""
    return isinstance(data, dict) and (
        ("uri" in data and "type" in data)
        or (
            any(name in _MARKS or name.startswith(_MARKED) for name in data)
            and any(isinstance(data.get(name), (str, int)) for name in _NAMED)
        )
    )


def fault_of_ninjs(data: Mapping[str, Any]) -> str:
    """Say why a news item is no article, or nothing."""
    kind = _said(data.get("type")).rsplit(":", 1)[-1].rsplit("/", 1)[-1].lower()
    if kind in _NO_ARTICLE:
        return f"the news item is of the type {kind}, no article"
    if _body(data):
        return ""
    if data.get("renditions"):
        return "the news item only names the files of its text: read one of those"
    return "the news item holds no text of an article"


def fields_of_ninjs(data: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields of a news item; status, editor's note and provider go to metadata."""
    story = next(filter(None, map(_nitf, _texts(data, *_BODIES))), {})
    metadata: dict[str, Any] = {
        "id": _first(data, "uri", "altids", "guid", "id"),
        "provider": _first(data, "provider", "copyrightholder", "copyrightHolder", "infosources", "infoSources"),
        "located": _first(data, "located"),
        "slug": _first(data, "slugline"),
    }  # fmt: skip
    metadata |= notices(
        _first(data, "ednote", "edNote", "ednotes", "edNotes", "signals"),
        status=_first(data, "pubstatus", "pubStatus") or None,
        embargoed=_first(data, "embargoed", "embargoedUntil") or None,
    )
    return {
        "text": _body(data),
        "title": plain_line(
            _first(data, "headline", "headlines", "title", "titles") or story.get("title", "")
        ),
        "byline": byline_of(_authors(data)) or story.get("byline", ""),
        "published": [data[name] for name in _DATES if name in data],
        "url": _link(data),
        "language": _first(data, "language"),
        "metadata": {key: value for key, value in metadata.items() if value},
    }


def _first(data: Mapping[str, Any], *names: str) -> str:
    """The first of several properties that says something; lists and objects give their names or values."""
    return next(filter(None, (_said(data.get(name)) for name in names)), "")


def _said(value: Any, depth: int = 0) -> str:
    if isinstance(value, str):
        return value.strip()
    if depth > _DEPTH:
        return ""
    if isinstance(value, list):
        ordered = sorted(value, key=_rank)
        said = [(item, _said(item, depth + 1)) for item in ordered]
        main = [text for item, text in said if isinstance(item, dict) and "value" in item]
        return main[0] if main else ", ".join(text for _, text in said if text)
    if isinstance(value, dict):
        named = ("value", "name", "byline", "by", "rel", "literal", "uri")
        return next(filter(None, (_said(value.get(key), depth + 1) for key in named)), "")
    return ""


def _rank(item: Any) -> int:
    role = str(item.get("role", "")).rsplit(":", 1)[-1].lower() if isinstance(item, dict) else ""
    return _ROLES.index(role) if role in _ROLES else len(_ROLES)


def _authors(data: Mapping[str, Any]) -> Iterator[str]:
    """Yield who wrote it, a name at a time."""
    for name in ("byline", "bylines", "by", "authors", "author", "creator", "creators"):
        value = data.get(name)
        yield from map(_said, value) if isinstance(value, list) else (_said(value),)


def _body(data: Mapping[str, Any]) -> str:
    """The form of the body that has its paragraphs; where there is none, what describes it."""
    texts = _texts(data, *_BODIES)
    main = [_plain(text) for text in texts if text.rank == min(other.rank for other in texts)]
    story = fullest(main)
    if not story:
        return fullest(map(_plain, _texts(data, *_DESCRIPTIONS)))
    return fullest([story, *(form for form in map(_plain, texts) if are_forms(story, form))])


class _Told(NamedTuple):
    """A text that a news item holds; `markup` if it is said to be HTML, `rank` 0 for the whole, more for a part of it."""

    text: str
    markup: bool
    rank: int


def _texts(data: Mapping[str, Any], *beginnings: str) -> list[_Told]:
    """The texts under `body_text`, `body_xhtml` and so on, and those in `bodies`."""
    texts: list[_Told] = []
    for name, value in data.items():
        if name.split("_")[0].lower() in beginnings:
            values = list(value.values()) if isinstance(value, dict) and "value" not in value else value
            for part in values if isinstance(values, list) else [values]:
                fields = part if isinstance(part, dict) else {"value": part}
                kind = str(fields.get("contenttype") or fields.get("contentType") or name)
                if isinstance(fields.get("value"), str) and fields["value"].strip():
                    texts.append(_Told(fields["value"], "html" in kind, _rank(part)))
    return texts


def _plain(told: _Told) -> str:
    if story := _nitf(told):
        return str(story["text"])
    return text_of_value(told.text, markup=told.markup)


def _nitf(told: _Told) -> dict[str, Any]:
    """The fields of a text that is a whole document of NITF, else none."""
    text = told.text.lstrip("\ufeff \t\r\n")
    if not text.startswith("<") or "<nitf" not in text[:2000] or "body.content" not in text:
        return {}
    try:
        root = parsed(text[text.index("<nitf") :].encode("utf-8", "replace"), "NITF")
    except ReadError:
        return {}
    return fields_of_nitf(root)


def _link(data: Mapping[str, Any]) -> str:
    for name in ("url", "canonical", "canonicalurl", "uri"):
        if isinstance(data.get(name), str) and data[name].startswith(("http://", "https://")):
            return str(data[name])
    return ""
