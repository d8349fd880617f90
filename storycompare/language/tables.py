"""The word lists and learnt tables of this room, read once from the package's data files."""

from __future__ import annotations

import zipfile
import zlib
from functools import cache
from importlib import resources

from ..errors import DataError

__all__ = ["DAMAGE", "word_forms", "word_groups", "word_list", "word_pairs", "word_sets", "word_table"]


# What reading a damaged file of arrays may raise: numpy lets the errors of its containers through.
DAMAGE = (OSError, EOFError, KeyError, ValueError, zipfile.BadZipFile, zlib.error)


@cache
def _data(name: str) -> str:
    try:
        return (resources.files(__package__) / "data" / name).read_text(encoding="utf-8")
    except OSError as error:
        raise DataError(f"the data file {name} is missing: reinstall storycompare") from error


def _lines(name: str) -> list[str]:
    """The lines of `data/<name>.txt` without what stands behind `#`."""
    return [line.split("#", 1)[0].strip() for line in _data(f"{name}.txt").splitlines()]


def _entries(line: str) -> frozenset[str]:
    return frozenset(word.strip() for word in line.split(",") if word.strip())


@cache
def word_list(name: str) -> frozenset[str]:
    """Return the entries of `data/<name>.txt`: separated by line breaks or commas, `#` comments."""
    return frozenset().union(*map(_entries, _lines(name)))


@cache
def word_table(name: str) -> dict[str, float]:
    """Return `data/<name>.tsv` as word to number."""
    rows = (line.split("\t") for line in _data(f"{name}.tsv").splitlines() if line[:1] != "#")
    return {word: float(value) for word, value in rows}


@cache
def word_forms(name: str) -> dict[str, str]:
    """Return `data/<name>.tsv` as word to word."""
    words = iter(_data(f"{name}.tsv").split())
    return dict(zip(words, words, strict=True))


@cache
def word_groups(name: str) -> dict[str, frozenset[str]]:
    """Return `data/<name>.txt` as group to words; a line `= group` begins a group."""
    groups: dict[str, frozenset[str]] = {}
    group = ""
    for line in _lines(name):
        if line.startswith("= "):
            group = line[2:]
        else:
            groups[group] = groups.get(group, frozenset()) | _entries(line)
    return {name: words for name, words in groups.items() if name}


@cache
def word_sets(name: str) -> dict[str, tuple[tuple[frozenset[str], ...], ...]]:
    """Return `data/<name>.txt` as group to its lines, each a set of members with their forms; `|` stands between members."""
    groups: dict[str, list[tuple[frozenset[str], ...]]] = {}
    group = ""
    for line in filter(None, _lines(name)):
        if line.startswith("= "):
            group = line[2:]
        else:
            groups.setdefault(group, []).append(tuple(map(_entries, line.split("|"))))
    return {name: tuple(sets) for name, sets in groups.items()}


@cache
def word_pairs(name: str) -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    """Return `data/<name>.txt` as pairs of sets of words; `|` stands between the two sides of a line."""
    rows = [line.split("|") for line in _lines(name) if line]
    return tuple((_entries(left), _entries(right)) for left, right in rows)
