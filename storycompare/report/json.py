"""The comparison as JSON and back; `schema/storycompare-1.json` describes it (JSON Schema 2020-12)."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from ..article import (
    Article,
    Conflict,
    Date,
    Derivation,
    Fact,
    Figure,
    Link,
    Match,
    Mention,
    Name,
    Passage,
    Sentence,
    Shares,
    Span,
)
from ..errors import InputError
from ..options import Options

if TYPE_CHECKING:
    from ..comparison import Comparison

__all__ = ["SCHEMA", "from_json", "to_json"]

SCHEMA = "storycompare/1"
_T = TypeVar("_T")


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return {f.name: _plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value


def to_json(comparison: Comparison) -> str:
    """Return a JSON object; facts and matches name their mentions by [source, id].

    Raises
    ------
    InputError
        If the metadata of an article holds something that JSON has no form for.
    """
    data: dict[str, Any] = {"schema": SCHEMA}
    for field in fields(comparison):
        data[field.name] = _plain(getattr(comparison, field.name))
    for fact in data["facts"]:
        fact["mentions"] = [[mention["source"], mention["id"]] for mention in fact["mentions"]]
    for match in data["matches"]:
        for side in ("a", "b"):
            match[side] = [match[side]["source"], match[side]["id"]]
    try:
        return json.dumps(data, ensure_ascii=True, indent=1, allow_nan=False) + "\n"
    except (TypeError, ValueError) as error:
        raise InputError(f"the metadata of an article cannot be written as JSON: {error}") from error


def from_json(text: str, result: type[Comparison]) -> Comparison:
    """Return the comparison that `to_json` wrote.

    Raises
    ------
    InputError
        If the text is not JSON, is of another schema, or lacks a part.
    """
    try:
        data = json.loads(text)
    except ValueError as error:
        raise InputError(f"not JSON: {error}") from error
    if not isinstance(data, dict) or data.get("schema") != SCHEMA:
        found = data.get("schema") if isinstance(data, dict) else type(data).__name__
        raise InputError(f"expected JSON of schema {SCHEMA!r}, found {found!r}")
    try:
        mentions = tuple(_mention(item) for item in data["mentions"])
        by_id = {(m.source, m.id): m for m in mentions}
        return result(
            articles=tuple(Article(**item) for item in data["articles"]),
            sentences=tuple(Sentence(**item) for item in data["sentences"]),
            links=tuple(_made(Link, item, signals=_pairs(item["signals"])) for item in data["links"]),
            mentions=mentions,
            matches=tuple(
                _made(Match, item, **{side: by_id[item[side][0], item[side][1]] for side in ("a", "b")})
                for item in data["matches"]
            ),
            facts=tuple(
                _made(
                    Fact,
                    item,
                    mentions=tuple(by_id[source, name] for source, name in item["mentions"]),
                    sources=tuple(item["sources"]),
                )
                for item in data["facts"]
            ),
            conflicts=tuple(
                _made(Conflict, item, a=Span(**item["a"]), b=Span(**item["b"])) for item in data["conflicts"]
            ),
            derivation=tuple(
                _made(
                    Derivation,
                    item,
                    signals=tuple(item["signals"]),
                    passages=tuple(Passage(**p) for p in item["passages"]),
                    **{name: Shares(**item[name]) for name in ("by_sentence", "by_fact", "unquoted")},
                    **{name: tuple(item[name]) for name in ("used", "dropped", "moved_up", "moved_down")},
                )
                for item in data["derivation"]
            ),
            wire=data["wire"],
            options=Options(**data["options"]),
        )
    except (KeyError, TypeError) as error:
        raise InputError(f"the JSON lacks a part or has one too many: {error}") from error


def _made(kind: type[_T], item: dict[str, Any], **parts: Any) -> _T:
    return kind(**{**item, **parts})


def _pairs(items: list[list[Any]]) -> tuple[tuple[str, float], ...]:
    return tuple((name, value) for name, value in items)


def _mention(item: dict[str, Any]) -> Mention:
    return _made(
        Mention,
        item,
        figures=tuple(Figure(**f) for f in item["figures"]),
        dates=tuple(Date(**d) for d in item["dates"]),
        names=tuple(Name(**n) for n in item["names"]),
    )
