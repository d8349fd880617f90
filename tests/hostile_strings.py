"""Strings that are hard for a regular expression, made from its own parts."""

from __future__ import annotations

import itertools
import sys
from typing import TYPE_CHECKING, Any

if sys.version_info >= (3, 11):
    from re import _parser as parser
else:
    import sre_parse as parser

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

GENERAL = (
    " ", "\t", "\n", "\r\n", "\u00a0", "a", "A", "1", ".", "-", "'", '"', "“", "”", "(", "[", "<", "{", "&", "@", "#", "*",
    "a ", "A ", "1 ", "A. ", "Aa ", "Aa", "aA", "a.", "A.", "1.", "1,", "1-", "a-", "a'", ". ", "? ", "... ", '" ', "' ",
    "1st ", "1st. The ", "according to ", "said ", "Mr. ", "Jan. ", "May 5, ", "10:30 ", "12 May 2020 ", "on Monday ",
    "ab abc abcd ", "AB ABC ABCD ", "About Aa ", "by Aa, ", "said Aa Bb, ", "of the ", "and the Aa ", "at least 5 ",
    "one hundred and ", "$1.5 million ", "two-", "U.S. ", "(AP) - ", "AP ", "— ", "<script ", "<script>", "<p ", "<html ",
    "</", "<!--", "&amp;", "http://a.b/", "www.", "a@b.", "[1]", "•", "1) ", "\u2028", "# ", "[...] ", "…", "``", "''",
)  # fmt: skip
# Ordinary copy: very many lines of it, or one sentence without an end.
LINES = (
    "“We saw it all,” said Aa Moe.\n",
    "Aa saw 5 old ships on Monday.\n\n",
    "Aa bb\n",
    "“We saw it.\n",
    "Aa Moe said that 5 ships, “the old ones we had,” sank on Monday and ",
    "the old man saw that ",
    "Aa Moe, ",
    "‘the old ones’ ",
)
TAILS = ("", "\x00", "x", "?")
_FLAVOURS = ("aA1 .", "A1 a.", "1aA .", " aA1.", ".-,'\" aA1")
_SPARE = "_:;!?()[]/\\|@#$%&*+=<>~`^{}\n\t\u00e9\u2014\u201c\u20ac\u00a3"
_MOST_BRANCHES = 6
_LONG = 5  # a repeat of fewer than this many is no pump


def hostile_strings(pattern: re.Pattern[Any]) -> Iterator[tuple[str, str, str]]:
    """Give strings as (beginning, what is repeated, end), each once."""
    tree = parser.parse(pattern.pattern, pattern.flags)
    units: dict[tuple[str, str], None] = {}
    for flavour, branch in itertools.product(_FLAVOURS, range(_MOST_BRANCHES)):
        sampler = _Sampler(flavour, branch)
        whole = sampler.of(tree)
        units |= dict.fromkeys([("", whole), ("", whole[:-1]), ("", whole + " ")])
        for before, body in sampler.pumps(tree, ""):
            units |= dict.fromkeys([(before, body), ("", before + body), (before, body + flavour[0])])
    tails = itertools.cycle(TAILS)
    for before, body in units:
        if body:
            yield before, body, next(tails)
    for body in GENERAL:
        yield "", body, next(tails)


class _Sampler:
    """Writes text that an expression takes; of the characters that a class allows, the first of `flavour`."""

    def __init__(self, flavour: str, branch: int) -> None:
        self.flavour = flavour
        self.branch = branch

    def of(self, tree: Any) -> str:
        return "".join(self._one(str(op), value) for op, value in tree)

    def _one(self, op: str, value: Any) -> str:
        if op in ("LITERAL", "NOT_LITERAL", "IN", "ANY"):
            return self._character(op, value)
        if op == "BRANCH":
            branches = value[1]
            return self.of(branches[self.branch % len(branches)])
        if op.endswith("REPEAT"):
            least, most, body = value
            return self.of(body) * min(int(most), max(int(least), 1))
        if op == "SUBPATTERN":
            return self.of(value[3])
        return self.of(value) if op == "ATOMIC_GROUP" else ""

    def _character(self, op: str, value: Any) -> str:
        if op == "LITERAL":
            return chr(value)
        taken = (c for c in self.flavour + _SPARE if _takes(op, value, c))
        return next(taken, None) or _first(value)

    def pumps(self, tree: Any, before: str) -> Iterator[tuple[str, str]]:
        """Give what can be repeated, with a text that leads to it."""
        for op, value in tree:
            name = str(op)
            if name.endswith("REPEAT"):
                body = self.of(value[2])
                if int(value[1]) >= _LONG:
                    yield before, body
                yield from self.pumps(value[2], before)
            elif name == "BRANCH":
                for branch in value[1]:
                    yield from self.pumps(branch, before)
            elif name == "SUBPATTERN":
                yield from self.pumps(value[3], before)
            elif name in ("ASSERT", "ASSERT_NOT"):
                yield from self.pumps(value[1], before)
            elif name == "ATOMIC_GROUP":
                yield from self.pumps(value, before)
            before += self._one(name, value)


def _takes(op: str, value: Any, character: str) -> bool:
    if op == "ANY":
        return character != "\n"
    if op == "NOT_LITERAL":
        return ord(character) != value
    negated = str(value[0][0]) == "NEGATE"
    return negated != any(_belongs(str(kind), part, character) for kind, part in value)


def _belongs(kind: str, part: Any, character: str) -> bool:
    if kind == "LITERAL":
        return ord(character) == part
    if kind == "RANGE":
        return part[0] <= ord(character) <= part[1]
    if kind == "CATEGORY":
        name = str(part)
        word = character.isalnum() or character == "_"
        answer = {"DIGIT": character.isdigit(), "SPACE": character.isspace(), "WORD": word}[
            name.rsplit("_")[-1]
        ]
        return answer != ("_NOT_" in name)
    return False


def _first(value: Any) -> str:
    kind, part = value[0]
    return chr(part[0] if str(kind) == "RANGE" else part) if str(kind) in ("RANGE", "LITERAL") else "x"
