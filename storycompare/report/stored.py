"""A stored comparison is taken apart by the annotations of its own dataclasses, and its parts must fit together."""

from __future__ import annotations

import itertools
import math
import re
import types
import typing
from dataclasses import MISSING, fields, is_dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal, Union

from ..article import Article, Span
from ..errors import InputError
from ..result import Mention

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ..result import Comparison

__all__ = ["decoded"]

_Mentions = dict[tuple[str, str], Mention] | None  # None while they are read themselves
_MOST = 2**63  # what a column of whole numbers holds
_NAMES = {str: "a text", int: "a whole number", float: "a number", bool: "true or false", type(None): "null"}


def decoded(data: Mapping[str, Any], result: type[Comparison]) -> Comparison:
    """Return the comparison that JSON data describes.

    Raises
    ------
    InputError
        If a part is missing, of the wrong type, or names something that is not there; the message says which.
    """
    kind: Any = result
    mentions: _Mentions = None
    parts: dict[str, Any] = {}
    for name, hint in _hints(kind).items():  # mentions stand before what refers to them
        if name not in data:
            raise InputError(f"the JSON lacks a part: {name}")
        parts[name] = _value(hint, data[name], name, mentions)
        if name == "mentions":
            mentions = {(m.source, m.id): m for m in parts[name]}
    comparison = result(**parts)
    _fit_together(comparison)
    return comparison


@lru_cache(maxsize=32)
def _hints(kind: Any) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def _value(hint: Any, data: Any, where: str, mentions: _Mentions) -> Any:
    """Return a value of the type that an annotation names."""
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if hint is Article:
        return _article(data, where)
    if hint is Mention and mentions is not None:
        return _mention(data, where, mentions)
    if is_dataclass(hint) and isinstance(hint, type):
        return _object(hint, data, where, mentions)
    if origin is tuple:
        return _tuple(arguments, data, where, mentions)
    if origin in (Union, types.UnionType):
        return None if data is None else _value(arguments[0], data, where, mentions)
    if origin is Literal:
        if data in arguments and isinstance(data, str):
            return data
        raise InputError(f"{where}: must be one of {', '.join(arguments)}, not {_told(data)}")
    accepted = (int, float) if hint is float else (hint,)
    if type(data) not in accepted or not _within(data):
        raise InputError(f"{where}: must be {_NAMES[hint]}, not {_told(data)}")
    return data


def _within(data: Any) -> bool:
    """Tell whether a number is one that tables can hold."""
    if isinstance(data, float):
        return math.isfinite(data)
    return not isinstance(data, int) or -_MOST <= data < _MOST


def _told(data: Any) -> str:
    return "an object" if isinstance(data, dict) else "a list" if isinstance(data, list) else repr(data)[:60]


def _article(data: Any, where: str) -> Article:
    try:
        return Article(**data)
    except (TypeError, ValueError) as error:
        raise InputError(f"{where}: is no article: {error}") from error


def _mention(data: Any, where: str, mentions: dict[tuple[str, str], Mention]) -> Mention:
    pair = isinstance(data, list) and len(data) == 2 and all(isinstance(part, str) for part in data)
    if not pair or (data[0], data[1]) not in mentions:
        raise InputError(f"{where}: must be the source and the id of a mention, not {repr(data)[:60]}")
    return mentions[data[0], data[1]]


def _object(kind: Any, data: Any, where: str, mentions: _Mentions) -> Any:
    if not isinstance(data, dict):
        raise InputError(f"{where}: must be an object, not {_told(data)}")
    hints = _hints(kind)
    known = {field.name: field.default is MISSING for field in fields(kind)}
    lacking = [name for name, needed in known.items() if needed and name not in data]
    unknown = [name for name in data if name not in known]
    if lacking or unknown:
        fault = f"lacks a part: {lacking[0]}" if lacking else f"has a part too many: {unknown[0]}"
        raise InputError(f"{where}: {fault}")
    return kind(
        **{name: _value(hints[name], item, f"{where}.{name}", mentions) for name, item in data.items()}
    )


def _tuple(arguments: tuple[Any, ...], data: Any, where: str, mentions: _Mentions) -> tuple[Any, ...]:
    if not isinstance(data, list):
        raise InputError(f"{where}: must be a list, not {_told(data)}")
    if arguments[1] is ...:
        return tuple(_value(arguments[0], item, f"{where}[{k}]", mentions) for k, item in enumerate(data))
    if len(data) != len(arguments):
        raise InputError(f"{where}: must have {len(arguments)} parts, not {len(data)}")
    return tuple(
        _value(hint, item, f"{where}[{k}]", mentions)
        for k, (hint, item) in enumerate(zip(arguments, data, strict=True))
    )


def _fit_together(story: Comparison) -> None:
    """Raise if something names what is not there: a source, a sentence, a mention, a fact, a place in the text."""
    if len(story.articles) < 2:
        raise InputError(f"articles: a comparison has two or more, not {len(story.articles)}")
    sources = _unique("articles", (a.source for a in story.articles))
    sentences = _unique("sentences", (s.id for s in story.sentences))
    mentions = _unique("mentions", (m.id for m in story.mentions))
    facts = _unique("facts", (f.id for f in story.facts))
    held = _unique("facts", (m.id for f in story.facts for m in f.mentions))
    for what, named, known in (
        ("source", _sources(story), sources),
        ("sentence", _sentences(story), sentences),
        ("mention", itertools.chain(mentions, _mentions(story)), held),
        ("fact", itertools.chain(*(_facts(story), *((*d.moved_up, *d.moved_down) for d in story.derivation))), facts),
    ):  # fmt: skip
        lost = next((name for name in named if name not in known), None)
        if lost is not None:
            raise InputError(f"there is no {what} {lost!r}, though a part of the comparison names it")
    _check_ids(story)
    _check_conflicts(story)
    _check_places(story)


def _unique(what: str, names: Iterable[str]) -> set[str]:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise InputError(f"{what}: {name!r} stands twice")
        seen.add(name)
    return seen


def _sources(story: Comparison) -> Iterator[str]:
    yield from (s.source for s in story.sentences)
    yield from (m.source for m in story.mentions)
    yield from (source for fact in story.facts for source in fact.sources)
    yield from (source for link in story.links for source in (link.a_source, link.b_source))
    yield from (source for c in story.conflicts for source in (v.source for v in c.values))
    yield from (source for d in story.derivation for source in (d.outlet, d.wire))
    yield from () if story.wire is None else (story.wire,)


def _sentences(story: Comparison) -> Iterator[str]:
    yield from (m.sentence for m in story.mentions)
    yield from (name for link in story.links for name in (link.a_sentence, link.b_sentence))


def _mentions(story: Comparison) -> Iterator[str]:
    yield from (name for d in story.derivation for name in (*d.used, *d.dropped))
    yield from (v.mention for c in story.conflicts for v in c.values)


def _facts(story: Comparison) -> Iterator[str]:
    yield from (c.fact for c in story.conflicts)


def _check_ids(story: Comparison) -> None:
    """An id says its source; a fact has mentions, of the sources that it names."""
    for s in story.sentences:
        if not re.fullmatch(r":s\d{1,9}", s.id.removeprefix(s.source)):
            raise InputError(f"sentences: {s.id!r} is no id of a sentence of {s.source!r}")
    of_sentence = {s.id: s.source for s in story.sentences}
    for m in story.mentions:
        if of_sentence[m.sentence] != m.source:
            raise InputError(
                f"mentions: {m.id!r} of {m.source!r} is in a sentence of {of_sentence[m.sentence]!r}"
            )
    for link in story.links:
        if (of_sentence[link.a_sentence], of_sentence[link.b_sentence]) != (link.a_source, link.b_source):
            raise InputError(f"links: {link.a_sentence!r} and {link.b_sentence!r} are of other sources")
    for fact in story.facts:
        if not fact.mentions or {m.source for m in fact.mentions} != set(fact.sources):
            raise InputError(f"facts: {fact.id!r} has other sources than its mentions")
    if story.derivation and (story.wire is None or {d.wire for d in story.derivation} != {story.wire}):
        raise InputError("derivation: is measured against another wire than that of the comparison")
    _unique("derivation", (d.outlet for d in story.derivation))
    of_mention = {m.id: m.source for m in story.mentions}
    for d in story.derivation:
        for name in (*d.used, *d.dropped):
            if of_mention[name] != story.wire:
                raise InputError(f"derivation: {name!r} is no mention of the wire")


def _check_conflicts(story: Comparison) -> None:
    """A conflict has values of several sources, each in its mention, and tells which of them exclude each other."""
    _unique("conflicts", (c.id for c in story.conflicts))
    mentions = {m.id: m for m in story.mentions}
    for c in story.conflicts:
        for value in c.values:
            m = mentions[value.mention]
            if m.source != value.source or not m.start <= value.span.start < m.end:
                raise InputError(f"conflicts: a value of {c.id!r} is not in its mention {value.mention!r}")
        known = range(len(c.values))
        if not c.pairs or any(
            i not in known or j not in known or c.values[i].source == c.values[j].source for i, j in c.pairs
        ):
            raise InputError(f"conflicts: the pairs of {c.id!r} are not two of its values, of two sources")


def _check_places(story: Comparison) -> None:
    """Every span lies in the text of its article."""
    lengths = {a.source: len(a.text) for a in story.articles}
    spans: Iterator[tuple[str, Span]] = itertools.chain(
        ((s.source, s) for s in story.sentences),
        ((m.source, m) for m in story.mentions),
        (
            (m.source, part)
            for m in story.mentions
            for part in (*m.figures, *m.dates, *m.names, *m.descriptions)
        ),
        ((v.source, v.span) for c in story.conflicts for v in c.values),
        ((d.outlet, passage) for d in story.derivation for passage in d.passages),
    )
    for source, span in spans:
        if not 0 <= span.start <= span.end <= lengths[source]:
            raise InputError(
                f"{type(span).__name__.lower()} {span.start} to {span.end} lies outside the text of {source!r}"
            )
