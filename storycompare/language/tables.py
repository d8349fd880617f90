"""The word lists and learnt tables of this room, read once from the package's data files."""

from __future__ import annotations

from functools import cache
from importlib import resources

from ..errors import DataError

__all__ = ["word_groups", "word_list", "word_pairs", "word_table"]


@cache
def _data(name: str) -> str:
    try:
        return (resources.files(__package__) / "data" / name).read_text(encoding="utf-8")
    except OSError as error:
        raise DataError(f"the data file {name} is missing: reinstall storycompare") from error


@cache
def word_list(name: str) -> frozenset[str]:
    """Return the entries of `data/<name>.txt`: separated by line breaks or commas, `#` comments."""
    lines = (line.split("#", 1)[0] for line in _data(f"{name}.txt").splitlines())
    return frozenset(word.strip() for line in lines for word in line.split(",") if word.strip())


@cache
def word_table(name: str) -> dict[str, float]:
    """Return `data/<name>.tsv` as word to number."""
    rows = (line.split("\t") for line in _data(f"{name}.tsv").splitlines() if line[:1] != "#")
    return {word: float(value) for word, value in rows}


@cache
def word_groups(name: str) -> dict[str, frozenset[str]]:
    """Return `data/<name>.txt` as group to words; a line `= group` begins a group."""
    groups: dict[str, set[str]] = {}
    group = ""
    for line in _data(f"{name}.txt").splitlines():
        plain = line.split("#", 1)[0].strip()
        if plain.startswith("= "):
            group = plain[2:]
        else:
            words = {word.strip() for word in plain.split(",") if word.strip()}
            groups.setdefault(group, set()).update(words)
    return {name: frozenset(words) for name, words in groups.items() if name}


@cache
def word_pairs(name: str) -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    """Return `data/<name>.txt` as pairs of sets of words; `|` stands between the two sides of a line."""
    lines = (line.split("#", 1)[0] for line in _data(f"{name}.txt").splitlines())
    rows = [
        [frozenset(map(str.strip, side.split(","))) for side in line.split("|")]
        for line in lines
        if line.strip()
    ]
    return tuple((left, right) for left, right in rows)
