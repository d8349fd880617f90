"""Which agencies an article credits, and in what words: the signs by which an editor knows wire copy.

An outlet that names itself credits nobody: "told VOA" in an article of VOA is no signal. The outlet is known by its
label, the name of its site and its address.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ...article import Article, Span
from ..sentences import paragraphs, sentences
from ..words import fold
from .agencies import agencies_in, agency_of, names_agencies_at_large
from .credits import is_agency_line, is_byline, is_credit
from .datelines import dateline

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["credit_signals", "credits_agency", "credits_text"]

_LINE_WORDS = 60  # no credit is longer
_SITE = ("site", "publisher")
# Who signs so is an agency's desk, named or not: "(Reporting by Ann Lee; Editing by Tom Brill)".
_SIGNED = ("reporting by", "writing by", "editing by", "reporting and writing by")
_PHOTO = ("photo", "image", "picture", "video", "photograph", "ap photo")
_MENTIONS = {"told": ("told ", "told the "), "seen by": ("seen by ", "seen by the ")}
_LONGEST_MENTION = max(len(words) for group in _MENTIONS.values() for words in group)
_LONGEST_MARK = 40
_BRACKETS = (("(", ")"), ("[", "]"), ("/", "/"))


def credit_signals(article: Article) -> tuple[str, ...]:
    """Return where an article names an agency other than itself, as "label: words", in reading order.

    The labels are "byline", "dateline", "credit" and "photo" for lines of that kind, "mark" for an agency in
    brackets, "told" and "seen by" for what it tells of one. The words are the article's own.
    """
    own = _own(article)
    signals = []
    for start, end, number in agencies_in(article.byline or ""):
        if number not in own:
            signals.append((-1, f"byline: {(article.byline or '')[start:end]}"))
    lines = list(_lines(article.text))
    credited = [span for label, span in lines if label != "dateline"]
    inside = (found for found in _inside(article.text) if not _within(found[1], credited))
    for label, span in (*lines, *inside):
        words = span.of(article.text).strip()
        named = {number for _, _, number in agencies_in(words)}
        if named - own or (not named and label == "credit"):
            signals.append((span.start, f"{label}: {words}"))
    return tuple(dict.fromkeys(signal for _, signal in sorted(signals, key=lambda signal: signal[0])))


def credits_text(signal: str) -> bool:
    """Tell whether a signal of `credit_signals` credits an agency with words: not with a photo, nor as one that was told."""
    return signal.partition(": ")[0] not in ("photo", *_MENTIONS)


def credits_agency(line: str) -> bool:
    """Tell whether a line is a credit of an agency, named or not: "(Reporting by Ann Lee; Editing by Tom Brill)"."""
    return _label(line) is not None


def _within(inner: Span, spans: list[Span]) -> bool:
    """Tell whether a span lies inside one of `spans`, which stand in order and do not overlap."""
    place = bisect_right(spans, inner.start, key=lambda span: span.start) - 1
    return place >= 0 and inner.end <= spans[place].end


def _own(article: Article) -> frozenset[int]:
    """The agencies that the outlet itself is."""
    try:
        host = urlsplit(article.url or "").hostname or ""
    except ValueError:
        host = ""
    labels = [article.source, host, *(str(article.metadata.get(key) or "") for key in _SITE)]
    return frozenset(number for label in labels if (number := agency_of(label)) is not None)


def _lines(text: str) -> Iterator[tuple[str, Span]]:
    """Datelines, bylines and credits: whole lines, and sentences that end one."""
    for block in paragraphs(text):
        start = dateline(text, block)
        if start > block.start and agencies_in(text[block.start : start]):
            yield "dateline", Span(block.start, start)
        line = block.of(text)
        short = len(line.split(maxsplit=_LINE_WORDS)) <= _LINE_WORDS
        if short and (label := _label(line)):
            yield label, block
            continue
        for part in sentences(text, Span(start, block.end)):
            if (label := _label(part.of(text))) and label != "byline":
                yield label, part


def _label(line: str) -> str | None:
    """What kind of credit a line is, if it names an agency, or signs as one does."""
    if not agencies_in(line) and not names_agencies_at_large(line) and not _is_signed(line):
        return None
    if is_byline(line):
        return "byline"
    if not is_credit(line):
        return None
    bare = line.lower().strip(" ([")
    whole = line.strip()
    if len(whole) > 1 and (whole[0], whole[-1]) in _BRACKETS and " " not in whole:
        return "mark"
    return "photo" if bare.startswith(_PHOTO) else "credit"


def _is_signed(line: str) -> bool:
    return line.lower().lstrip(" ([").startswith(_SIGNED)


def _inside(text: str) -> Iterator[tuple[str, Span]]:
    """Agencies in brackets, and those that somebody told something or that saw something."""
    folded = fold(text)
    for start, end, _ in agencies_in(text):
        opened, closed = _around(folded, start, end)
        inside = folded[opened + 1 : closed]
        if (folded[max(0, opened) : opened + 1], folded[closed : closed + 1]) in _BRACKETS and is_agency_line(
            inside
        ):
            yield "mark", Span(opened, closed + 1)
        before = folded[max(0, start - _LONGEST_MENTION - 1) : start]
        for label, words in _MENTIONS.items():
            found = next((word for word in words if before.lower().endswith(word)), None)
            if found and not before[: -len(found)][-1:].isalnum():
                yield label, Span(start - len(found), end)


def _around(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the brackets nearest to an agency open and close, or what stands right beside it."""
    opened = max(text.rfind(sign, max(0, start - _LONGEST_MARK), start) for sign in "([")
    closed = [place for sign in ")]" if (place := text.find(sign, end, end + _LONGEST_MARK)) >= 0]
    return (opened, min(closed)) if opened >= 0 and closed else (start - 1, end)
