"""The comparison as JSON and back; `schema/storycompare-1.json` describes it (JSON Schema 2020-12)."""

from __future__ import annotations

import json
import re
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, Any

from ..errors import InputError, shown, wrong_type
from .stored import decoded

if TYPE_CHECKING:
    from ..result import Comparison

__all__ = ["SCHEMA", "dumps", "from_json", "to_json"]

SCHEMA = "storycompare/1"
# What steers a terminal, turns the direction of a line or is half of a sign; JSON has another form for each.
_ESCAPED = re.compile(r"[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]")


def dumps(data: Any, indent: int | None = None) -> str:
    """Return data as JSON: text as it is written, but for signs that cannot be shown."""
    text = json.dumps(data, ensure_ascii=False, indent=indent, allow_nan=False)
    return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


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
        return dumps(data, indent=1) + "\n"
    except (TypeError, ValueError, RecursionError) as error:
        raise InputError(f"the metadata of an article cannot be written as JSON: {error}") from error


def from_json(text: str, result: type[Comparison]) -> Comparison:
    """Return the comparison that `to_json` wrote.

    Raises
    ------
    InputError
        If the text is not JSON, is of another schema, lacks a part, or if its parts do not fit together.
    """
    wanted = "the text of the JSON: of a file Path('story.json').read_text(encoding='utf-8')"
    if not isinstance(text, (str, bytes, bytearray)):
        raise wrong_type("text", text, wanted)
    if isinstance(text, str) and "\n" not in text and text.lower().endswith(".json"):
        raise InputError(f"text must be {wanted}, not the name of a file: {shown(text)}")
    try:
        data = json.loads(text)
    except RecursionError as error:
        raise InputError("not JSON of a comparison: it is nested too deep") from error
    except (ValueError, TypeError) as error:
        raise InputError(f"not JSON: {error}") from error
    if not isinstance(data, dict) or data.get("schema") != SCHEMA:
        found = data.get("schema") if isinstance(data, dict) else type(data).__name__
        raise InputError(f"expected JSON of schema {SCHEMA!r}, found {str(found)[:60]!r}")
    return decoded(data, result)
