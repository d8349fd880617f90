"""Time grows with the length of a text, not with its square: for every pattern, and for what loops over patterns.

Two lengths of hostile strings are timed, the longer four times the shorter. Linear work takes four times as long,
quadratic work sixteen times.
"""

from __future__ import annotations

import ast
import contextlib
import dataclasses
import functools
import importlib
import inspect
import itertools
import json
import pkgutil
import re
import signal
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hostile_strings import GENERAL, LINES, hostile_strings

import storycompare as sc
from storycompare.article import Paragraph, Span
from storycompare.derivation import credit_signals
from storycompare.language import descriptions, names, quantities, words
from storycompare.language import sentences as splitting
from storycompare.language.analysis import analyse
from storycompare.language.dates import reading as dates
from storycompare.language.furniture import roles as furniture
from storycompare.language.speech import attribution, quotations, speakers, tokens
from storycompare.reading.text import title_of
from storycompare.report.worddiff import differing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SHORT, LONG = 1_000, 4_000
# Characters for whole functions, which do more with each of them.
SHORT_TEXT, LONG_TEXT = 2_000, 8_000
SHORT_ARTICLE, LONG_ARTICLE = 6_000, 24_000
# Shorter times say nothing; on the machine of the measurement a linear pattern needs .1 to 1 ms for the longer string.
NOISE = 0.002
NOISE_OF_TEXT = 0.030
NOISE_OF_ALL = 0.200  # of what runs the networks over every word, linear as they are
GROWTH = 8.0
TOO_LONG = 2.0  # no string of these lengths may take so many seconds
REPEATS = 5  # what looks slow is measured anew before it is called slow


def _modules() -> Iterator[Any]:
    for found in pkgutil.walk_packages(sc.__path__, "storycompare."):
        if not found.name.endswith("__main__"):
            yield importlib.import_module(found.name)


def _within(name: str, value: object) -> Iterator[tuple[str, re.Pattern[Any]]]:
    """The patterns that a value is, holds, or returns when it is a remembered function without arguments."""
    if isinstance(value, re.Pattern):
        yield name, value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _within(f"{name}[{key!r}]", item)
            yield from _within(f"{name} key", key)
    elif isinstance(value, (tuple, list, set, frozenset)):
        for k, item in enumerate(value):
            yield from _within(f"{name}[{k}]", item)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            yield from _within(f"{name}.{field.name}", getattr(value, field.name))
    elif isinstance(value, functools._lru_cache_wrapper):
        signature = inspect.signature(value)
        if not signature.parameters and "Pattern" in str(signature.return_annotation):
            yield from _within(f"{name}()", value())


def _inline(module: Any) -> Iterator[tuple[str, re.Pattern[Any]]]:
    """The patterns that stand as they are in a call of `re`."""
    for node in ast.walk(ast.parse(Path(module.__file__).read_text(encoding="utf-8"))):
        if not (isinstance(node, ast.Call) and ast.unparse(node.func).startswith("re.") and node.args):
            continue
        if ast.unparse(node.func) == "re.compile" or not isinstance(node.args[0], ast.Constant):
            continue
        flags = re.IGNORECASE if "IGNORECASE" in ast.unparse(node) else 0
        yield f"line {node.lineno}", re.compile(node.args[0].value, flags)


def _patterns() -> list[Any]:
    found: dict[re.Pattern[Any], str] = {}
    for module in _modules():
        for name, value in sorted(vars(module).items()):
            for label, pattern in _within(name, value):
                found.setdefault(pattern, f"{module.__name__.removeprefix('storycompare.')}.{label}")
        for label, pattern in _inline(module):
            found.setdefault(pattern, f"{module.__name__.removeprefix('storycompare.')} {label}")
    return [pytest.param(pattern, id=label) for pattern, label in found.items()]


class _TooLongError(Exception):
    pass


@contextlib.contextmanager
def _limited(seconds: float) -> Iterator[None]:
    """End what takes too much processor time, where the system can."""
    if not hasattr(signal, "setitimer"):
        yield
        return

    def stop(*_: object) -> None:
        raise _TooLongError

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def _seconds(work: Callable[[str], object], text: str, repeats: int) -> float:
    """The least processor time of several.

    It is that of the thread: the clock of the process ticks in hundredths while a limit is set.
    """
    best = TOO_LONG
    for _ in range(repeats):
        start = time.thread_time()
        with contextlib.suppress(_TooLongError), _limited(TOO_LONG):
            work(text)
        best = min(best, time.thread_time() - start)
    return best


def _grows(work: Callable[[str], object], short: str, long: str, noise: float) -> str:
    """Say how the time grows if it grows faster than the text, else ""."""
    more = _seconds(work, long, 1)
    if more <= noise:
        return ""
    if more >= TOO_LONG and _seconds(work, long, REPEATS) >= TOO_LONG:
        return f"{len(long)} characters more than {TOO_LONG} s"
    less = _seconds(work, short, 1)
    if more > GROWTH * less:
        more, less = _seconds(work, long, REPEATS), _seconds(work, short, REPEATS)
    if more <= noise or more <= GROWTH * less:
        return ""
    return f"{len(short)} characters {less:.4f} s, {len(long)} {more:.4f} s"


def _of_length(before: str, body: str, tail: str, length: int) -> str:
    return (before + body * (length // len(body)))[: length - len(tail)] + tail


def _works(pattern: re.Pattern[Any]) -> dict[str, Callable[[str], object]]:
    def every(text: Any) -> None:
        for _ in pattern.finditer(text):
            pass

    works: dict[str, Callable[[Any], object]] = {
        "search": pattern.search,
        "fullmatch": pattern.fullmatch,
        "finditer": every,
    }
    if isinstance(pattern.pattern, str):
        return works
    return {name: lambda text, work=work: work(text.encode()) for name, work in works.items()}


@pytest.mark.parametrize("pattern", _patterns())
def test_patterns(pattern: re.Pattern[Any]) -> None:
    works = _works(pattern)
    for before, body, tail in hostile_strings(pattern):
        short, long = (_of_length(before, body, tail, n) for n in (SHORT, LONG))
        for name, work in works.items():
            slow = _grows(work, short, long, NOISE)
            assert not slow, f"{name} of {before!r} + {body!r}... + {tail!r}: {slow}"


def test_the_patterns_are_found() -> None:
    labels = {param.id for param in _patterns()}
    assert {"language.sentences._MARK", "language.names._RUN"} <= labels
    assert len(labels) > 60


def _whole(text: str) -> list[Span]:
    return [Span(0, len(text))]


def _blocks(text: str) -> list[Paragraph]:
    return splitting.paragraphs(text)


_labels = itertools.count()


def _article(text: str) -> sc.Article:
    """An article that nothing has been remembered of."""
    return sc.Article(f"{text}\nEnd.", f"A{next(_labels)}", byline=text, title=text)


def _read(data: str) -> None:
    with contextlib.suppress(sc.StorycompareError):
        sc.read(data.encode(), source="A")


def _said(text: str) -> None:
    blocks = _blocks(text)
    rows = [splitting.sentences(text, block) for block in blocks]
    spans = [span for row in rows for span in row]
    called = names.names(text, spans)
    told = descriptions.descriptions(text, spans, called)
    speakers.speakers(text, blocks, rows, quotations.quotations(text, blocks), called, told)


_FUNCTIONS: dict[str, Callable[[str], object]] = {
    "analyse": lambda text: analyse(_article(text)),
    "sentences": lambda text: [splitting.sentences(text, block) for block in _blocks(text)],
    "figures": lambda text: quantities.figures(text, 0, len(text)),
    "dates": lambda text: dates.dates(text, 0, len(text), "2024-05-01"),
    "quotations": lambda text: quotations.quotations(text, _blocks(text)),
    "speakers": _said,
    "attributions": lambda text: attribution.attributions(tokens.tokens(words.fold(text), 0, len(text), [])),
    "names": lambda text: names.names(text, _whole(text)),
    "is_furniture": furniture.is_furniture,
    "paragraph_roles": lambda text: furniture.paragraph_roles(_article(text), _blocks(text)),
    "credit_signals": lambda text: credit_signals(_article(text)),
    "title_of": lambda text: title_of(_article(text)),
    "words": words.words,
    "differing": lambda text: differing(text, [f"{text[:-9]} other"]),
    "read text": _read,
    "read html": lambda text: _read(f"<!doctype html><html><body><article><p>{text}"),
    "read html head": lambda text: _read(f"<!doctype html><html>{text}"),
    "read xml": lambda text: _read(
        f'<?xml version="1.0"?><nitf><body><body.content><p>{_escaped(text)}</p></body.content></body></nitf>'
    ),
    "read json": lambda text: _read(json.dumps({"headline": text, "body_text": text})),
}


_HEAVY = {"analyse"}


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\x00", "")


@pytest.mark.parametrize("name", list(_FUNCTIONS))
def test_functions(name: str) -> None:
    work = _FUNCTIONS[name]
    work("Warm. ")
    noise = NOISE_OF_ALL if name in _HEAVY else NOISE_OF_TEXT
    for body in GENERAL:
        short, long = (_of_length("", body, "", n) for n in (SHORT_TEXT, LONG_TEXT))
        slow = _grows(work, short, long, noise)
        assert not slow, f"{body!r}...: {slow}"


@pytest.mark.parametrize(
    "name", ["analyse", "sentences", "speakers", "names", "paragraph_roles", "read text"]
)
@pytest.mark.parametrize("unit", LINES)
def test_many_lines_and_long_sentences(name: str, unit: str) -> None:
    short, long = (_of_length("", unit, "", n) for n in (SHORT_ARTICLE, LONG_ARTICLE))
    slow = _grows(_FUNCTIONS[name], short, long, NOISE_OF_TEXT)
    assert not slow, slow
