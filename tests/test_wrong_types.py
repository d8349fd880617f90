"""Arguments of the wrong type: one line that names the argument, whatever was passed and wherever."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest
from texts import FLOOD, FLOOD_RETOLD

import storycompare as sc
from storycompare import corpus

if TYPE_CHECKING:
    from collections.abc import Callable

WORDS = sc.Options(semantic=False)
OTHERS = [3, 3.5, [1], ["ab"], {1: 2}, object(), b"ab", {"ab"}, float("nan")]


@cache
def story() -> sc.Comparison:
    return sc.compare(FLOOD, FLOOD_RETOLD, options=WORDS)


def archive() -> pd.DataFrame:
    return pd.DataFrame({"text": [FLOOD, FLOOD_RETOLD], "source": ["AP", "VOA"], "story": ["s", "s"]})


def pairs() -> pd.DataFrame:
    return pd.DataFrame({"a_id": ["1"], "b_id": ["2"], "score": [0.9]})


# By the argument that the message names: a call that is given a value for it, and the types that it does take.
CALLS: dict[str, tuple[Callable[[Any], object], tuple[type, ...]]] = {
    "text": (lambda v: sc.Article(v, "AP"), ()),
    "source": (lambda v: sc.Article(FLOOD, v), ()),
    "title of 'AP'": (lambda v: sc.Article(FLOOD, "AP", title=v), ()),
    "byline of 'AP'": (lambda v: sc.Article(FLOOD, "AP", byline=v), ()),
    "published of 'AP'": (lambda v: sc.Article(FLOOD, "AP", published=v), ()),
    "url of 'AP'": (lambda v: sc.Article(FLOOD, "AP", url=v), ()),
    "language of 'AP'": (lambda v: sc.Article(FLOOD, "AP", language=v), ()),
    "metadata of 'AP'": (lambda v: sc.Article(FLOOD, "AP", metadata=v), (dict,)),
    "article 2": (lambda v: sc.compare(FLOOD, v, options=WORDS), ()),
    "wire": (lambda v: sc.compare(FLOOD, FLOOD_RETOLD, wire=v, options=WORDS), ()),
    "options": (lambda v: sc.compare(FLOOD, FLOOD_RETOLD, options=v), ()),
    "progress": (lambda v: sc.compare(FLOOD, FLOOD_RETOLD, options=WORDS, progress=v), ()),
    "semantic": (lambda v: sc.Options(semantic=v), ()),
    "threshold": (lambda v: sc.Options(threshold=v), ()),
    "reader": (lambda v: sc.Options(reader=v), ()),
    "max_sentences": (lambda v: sc.Options(max_sentences=v), (int,)),
    "read takes": (sc.read, (bytes,)),
    "glob": (lambda v: list(sc.read_many(archive(), glob=v)), ()),
    "source must": (lambda v: list(sc.read_many(archive(), source=v)), ()),
    "columns": (lambda v: list(sc.read_many(archive(), columns=v)), ()),
    "on_error": (lambda v: list(sc.read_many(archive(), on_error=v)), ()),
    "place": (lambda v: sc.to_article(FLOOD, place=v), (int,)),
    "frame": (lambda v: story().to_frame(v), ()),
    "title must": (lambda v: story().to_html(title=v), ()),
    "css": (lambda v: story().to_html(css=v), ()),
    "date": (lambda v: story().to_html(date=v), ()),
    "templates": (lambda v: story().to_html(templates=v), ()),
    "path": (lambda v: story().save_html(v), ()),
    "width": (lambda v: story().to_text(width=v), (int,)),
    "folder": (lambda v: corpus.find_pairs(archive(), folder=v), ()),
    "ids": (lambda v: corpus.group_stories(pairs(), ids=v), (list, set, dict, bytes)),
    "out": (lambda v: corpus.compare_many(archive(), out=v, options=WORDS, progress=False), ()),
    "out must": (lambda v: corpus.add(v, archive(), progress=False), ()),
    "out must be": (corpus.Stored, ()),
    "study takes": (corpus.study, ()),
    "text must be the text of the JSON": (sc.Comparison.from_json, (bytes,)),
}  # fmt: skip


@pytest.mark.parametrize("name", CALLS)
def test_the_error_names_the_argument(name: str) -> None:
    call, taken = CALLS[name]
    for value in OTHERS:
        if isinstance(value, taken):
            continue
        with pytest.raises(sc.InputError) as caught:
            call(value)
        assert name in str(caught.value), value
        assert "\n" not in str(caught.value)
        assert len(str(caught.value)) < 300


@pytest.mark.parametrize(
    "call",
    [
        lambda: sc.compare(FLOOD, FLOOD_RETOLD, wire=FLOOD, options=WORDS),
        lambda: corpus.compare_many(archive(), wire=FLOOD, options=WORDS, progress=False),
        lambda: corpus.compare_many(archive(), engine=FLOOD),  # type: ignore[call-overload]
        lambda: sc.read_many(archive(), on_error=FLOOD),  # type: ignore[arg-type]
        lambda: story()[FLOOD],
        lambda: story().to_frame(FLOOD),  # type: ignore[call-overload]
        lambda: sc.Options(threshold=FLOOD),  # type: ignore[arg-type]
        lambda: corpus.find_pairs(archive(), memory_limit=FLOOD),
    ],
)
def test_no_more_than_a_line_of_an_argument_is_shown(call: Callable[[], object]) -> None:
    with pytest.raises(sc.InputError) as caught:
        call()
    assert len(str(caught.value)) < 300
    assert FLOOD.split()[-1] not in str(caught.value)


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (lambda: sc.compare(archive()), "a table is read by read_many: compare(*sc.read_many(table))"),  # type: ignore[arg-type]
        (lambda: sc.Comparison.from_json(Path("s.json")), "of a file Path('story.json').read_text("),  # type: ignore[arg-type]
        (lambda: sc.Comparison.from_json("s.json"), "not the name of a file: 's.json'"),
        (lambda: corpus.find_pairs(archive(), memory_limit="lots"), "memory_limit 'lots' cannot be used"),
        (lambda: corpus.find_pairs(archive(), threads="x"), "memory_limit '2GB' with threads 'x' cannot"),  # type: ignore[arg-type]
    ],
)
def test_the_error_says_what_to_do(call: Callable[[], object], told: str) -> None:
    with pytest.raises(sc.InputError) as caught:
        call()
    assert told in str(caught.value)


def test_the_error_says_what_to_pass() -> None:
    with pytest.raises(sc.InputError) as caught:
        sc.Article(FLOOD, "AP", metadata=3)  # type: ignore[arg-type]
    assert str(caught.value) == "metadata of 'AP' must be a dict, {'section': 'world'} for example, not int"
    with pytest.raises(sc.InputError) as caught:
        sc.Article(FLOOD, "AP", published=3)  # type: ignore[arg-type]
    assert (
        str(caught.value) == "published of 'AP' must be a str, '2024-03-14' for example, or a date, not int"
    )
