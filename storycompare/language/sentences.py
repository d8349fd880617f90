"""Paragraphs and sentences, as spans.

A full stop is judged by what stands on both sides of it: hand-made lists of abbreviations, those that
nltk's Punkt trainer found in news (Kiss and Strunk 2006, shipped as data), and how often the next word
is written in lower case inside sentences. `docs/accuracy.md` has the comparison with other splitters.
"""

from __future__ import annotations

import itertools
import re
from functools import cache

from ..article import Paragraph, Span
from .tables import word_groups, word_list, word_table
from .words import fold

__all__ = ["paragraphs", "sentences"]

_BLOCK = re.compile(r"[^\s](?:[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]*\S)?")
_WRAPPED_BLOCK = re.compile(r"\S(?:.*?\S)?(?=\s*?(?:\r?\n[^\S\n]*\r?\n|\Z))", re.DOTALL)
_CLOSERS = "\"')]}"
# A mark that may end a sentence, what closes with it, the gap, and the next token.
_CANDIDATE = re.compile(
    r"(?P<mark>(?:\.\s?){2,3}\.|[.?!\u2026\u3002]+)(?P<close>[\"')\]}]*)"
    r"(?P<gap>\s+(?P<spaced>[\"']\s+(?=\S))?|(?=[\"'(\[]?[A-Z][a-z]))(?P<next>\S+)"
)
_TOKEN_BEFORE = re.compile(r"[^\s\"(\[{]*$")
_ATTRIBUTION = re.compile(
    r"(?!(?:He|She|They|It|We|I) )(?:[A-Z][\w.'-]+ ){1,4}"
    r"(?:said|says|told|asked|asks|added|wrote|writes|tweeted|continued|replied|responded|concluded|"
    r"declared|explained|recalled|insisted|warned|noted|shouted|joked|quipped)\b"
)
_LIST_MARK = re.compile(
    r"(?:^|(?<=\s))(?:[•⁃▪‣◦]\s*(?:\d+\.\)?)?|\d{1,2}(?:\.\)|[.)])|[a-z][.)])\s*(?=[A-Z])"
)
# Who writes "i" in lower case begins sentences in lower case too.
_CASUAL = re.compile(r"(?:^|\s)i(?:'(?:m|ve|ll|d))?\s|^[a-z][^.?!]*[.?!]\s+[a-z]")
_INITIAL = re.compile(r"[A-Z]")
_DOTTED = re.compile(r"[A-Za-z](?:\.[A-Za-z])+")
_TWO_CAPITALS = re.compile(r"[A-Z][\w'-]*(?: of)? [A-Z]")
_ODD_START = re.compile(r"(?:[a-z][A-Z]|al-[A-Z]|el-[A-Z])")
_AFTER_US = frozenset(
    "Government Congress Senate House Supreme Court Army Navy Air Marine Marines Coast Department State "
    "Attorney President Representative Rep Sen District Postal Treasury Embassy Ambassador Secretary "
    "Constitution Capitol Food Forest Geological Open Central Bureau Steel Olympic Soccer Securities".split()
)
# A word that is in lower case inside sentences at least this often begins a sentence when it has a capital
# after an abbreviation. From .5 to .9 boundary F1 stays .997 on the WSJ half and .964 to .969 on the GUM half.
_LOWERCASE_SHARE = 0.80
# A text is taken as line-wrapped if this share of its line ends is in the middle of a sentence.
_WRAPPED_SHARE = 0.5


@cache
def _abbreviations() -> dict[str, frozenset[str]]:
    groups = word_groups("abbreviations")
    learnt = word_list("punkt_abbreviations") - groups["before"] - groups["number"]
    return {**groups, "end": groups["end"] | learnt}


def paragraphs(text: str) -> list[Paragraph]:
    """Return the blocks between line breaks; in line-wrapped text, those between blank lines."""
    pattern = _WRAPPED_BLOCK if _is_wrapped(text) else _BLOCK
    return [Paragraph(m.start(), m.end()) for m in pattern.finditer(text)]


def _is_wrapped(text: str) -> bool:
    lines = [line.strip() for line in text.split("\n")]
    ends = [(a, b) for a, b in itertools.pairwise(lines) if a and b]
    if len(ends) < 3:
        return False
    broken = sum((a[-1].isalnum() and b[0].islower()) or a[-1] == "," for a, b in ends)
    return broken >= _WRAPPED_SHARE * len(ends)


def sentences(text: str, block: Span) -> list[Span]:
    """Return the sentences of one paragraph of `text`; together they cover all but white space."""
    folded = fold(block.of(text))
    marks = _list_marks(folded)
    within = {place for start, end in marks for place in range(start + 1, end + 1)}
    cuts = sorted({start for start, _ in marks} - {0} | (_stop_cuts(folded) - within))
    spans = []
    start = 0
    for cut in [*cuts, len(folded)]:
        piece = folded[start:cut]
        if piece.strip():
            left = len(piece) - len(piece.lstrip())
            spans.append(Span(block.start + start + left, block.start + start + len(piece.rstrip())))
        start = cut
    return spans


def _list_marks(folded: str) -> list[tuple[int, int]]:
    if not _LIST_MARK.match(folded):
        return []
    return [m.span() for m in _LIST_MARK.finditer(folded)]


def _stop_cuts(folded: str) -> set[int]:
    cuts = set()
    casual = bool(_CASUAL.search(folded))
    position = 0
    while match := _CANDIDATE.search(folded, position):
        position = max(match.end("gap"), match.start() + 1)
        if _ends_sentence(folded, match, casual):
            cut = match.start("next")
            if match["spaced"]:
                quotes = folded.count('"', 0, match.start("spaced"))
                cut = match.end("spaced") if quotes % 2 else match.start("spaced")
            cuts.add(cut)
    return cuts


def _ends_sentence(folded: str, match: re.Match[str], casual: bool) -> bool:
    mark, close, following = match["mark"], match["close"], match["next"]
    after = following.lstrip("\"'([{-*")
    first = after[:1]
    before = _TOKEN_BEFORE.search(folded, max(0, match.start() - 40), match.start())
    token = before.group() if before else ""
    if not match["gap"]:
        return _ends_without_space(token, mark, close, following)
    if first.islower() and not _ODD_START.match(after):
        return casual and not close and len(mark) == 1 and not _is_abbreviation(token)
    if not first:
        return following[0] in "([{*" and mark[-1] in ".?!"
    quoted = '"' in close or "'" in close
    if quoted and mark[0] in "?!" and _ATTRIBUTION.match(folded, match.start("next")):
        return False
    if close[:1] == "]" and not first.isupper():
        return False
    if mark[0] != "." or len(mark) > 1:
        return first.isupper() or following[0] in "\"'(" or (first.isdigit() and mark[0] != ".")
    if close:
        return close[0] in "\"'" or not _is_abbreviation(token)
    return _stop_ends(folded, token, after, match)


def _ends_without_space(token: str, mark: str, close: str, following: str) -> bool:
    """Judge `said.European`: scraped text often loses the space between two sentences."""
    if len(mark) > 1 and not close:
        return False
    if close and close[0] == "'" and not following[:1].isupper():
        return False
    word = re.match(r"[A-Z][a-z]*", following.lstrip("\"'("))
    rest = following.lstrip("\"'(")[word.end() :] if word else ""
    if close:
        return '"' in close and word is not None
    return bool(
        re.fullmatch(r"[a-z'-]{3,}|(?:[A-Z][a-z]+){0}\d{4}", token)
        and word
        and not re.match(r"[.@/]\w", rest)
    )


def _is_abbreviation(token: str) -> bool:
    low = token.lower()
    return any(low in group for group in _abbreviations().values())


def _stop_ends(folded: str, token: str, after: str, match: re.Match[str]) -> bool:
    """Judge a single full stop before a token that does not begin in lower case."""
    groups = _abbreviations()
    word = re.match(r"[^\W\d_]+(?:'[a-z]+)?", after)
    following = word.group() if word else ""
    low = token.rsplit("-", 1)[-1].lower()
    if not token:
        return True
    if following and following not in {"I"} and _INITIAL.fullmatch(token):
        return _initial_ends(folded, token, following, match)
    if low in groups["number"]:
        return not after[0].isdigit() and (len(low) < 3 or _starts_sentence(following))
    if low in groups["before"]:
        return (
            low == "st"
            and _is_starter(following)
            and bool(re.search(r"(?:\d\w*|[A-Z][a-z]+|Wall) st$", folded[: match.start()], re.IGNORECASE))
            and not re.search(r"(?:^|[.,] )st$", folded[: match.start()], re.IGNORECASE)
        )
    if low in groups["end"] or _DOTTED.fullmatch(token):
        if after[0].isdigit():
            return low not in {"a.m", "p.m"} and low not in groups["number"]
        if low in {"u.s", "u.k", "u.n", "e.u"}:
            two_capitals = _TWO_CAPITALS.match(folded, match.start("next"))
            if following in _AFTER_US or (two_capitals and not _is_starter(following)):
                return False
        if low in {"a.m", "p.m"} and following in {"Mr", "Mrs", "Ms"}:
            return True
        if low in {"inc", "corp", "co", "ltd", "plc"} and following in {"Mr", "Mrs", "Ms", "Dr"}:
            return True
        return _starts_sentence(following) or (not following and after[0] in "$")
    return not (token.isdigit() and len(token) <= 2 and not folded[: match.start()].strip("0123456789"))


def _initial_ends(folded: str, token: str, following: str, match: re.Match[str]) -> bool:
    """Judge "you and I. Did" against "Jonas E. Smith" and "Albert I. Jones"."""
    previous = re.search(r"(\S+)\s+[A-Z]$", folded[: match.start()])
    after_name = bool(previous and re.match(r"[A-Z][\w'.-]*$", previous.group(1)))
    if token == "I" and not after_name:
        return True
    return _is_starter(following) and len(following) > 1


def _is_starter(word: str) -> bool:
    return word.lower() in word_list("sentence_starters")


def _starts_sentence(word: str) -> bool:
    return _is_starter(word) or word_table("lowercase").get(word.lower(), 0.0) >= _LOWERCASE_SHARE
