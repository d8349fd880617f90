"""Quotations: the words between marks, across sentences and paragraphs, and who speaks them.

Curly, straight, low and angle marks are one thing. A straight mark opens or closes by its neighbours, and
where they do not tell, by turns. A quotation left open at the end of a paragraph goes on if the next one begins
with a mark, or if the next mark of the paragraphs that follow is a closing one.
"""

from __future__ import annotations

import re

from ..article import Paragraph, Quotation, Span
from .attribution import PRONOUNS, Attribution, attributions, is_name, subject
from .words import fold, is_function_word, words

__all__ = ["quotations", "speakers"]

_DOUBLE = re.compile(r"[\"“”„‟«»″〝〞＂]|``|''")
_SINGLE = re.compile(r"(?<![\w'‘’.,])['‘‹](?=[^\s'‘’])(?P<inner>[^\"“”\n]{2,400}?[\w.,!?…])\s?['’›](?![\w'])")
# Fewer words than this between marks are a scare quote or a title unless somebody is said to say them.
_SPEECH_WORDS = 3
# A few words count as speech after all if a speech verb with a speaker stands this near (characters).
_NEAR = 40
# A quotation without closing marks is followed over at most this many paragraphs.
_LONGEST = 8


def _marks(text: str, block: Paragraph, is_open: bool) -> list[tuple[int, int, bool]]:
    """Return the double marks of a paragraph as (start, end, opens); `is_open` at its beginning."""
    found: list[tuple[int, int, bool]] = []
    low_open = False
    for match in _DOUBLE.finditer(text, block.start, block.end):
        mark = match.group()
        before = text[match.start() - 1] if match.start() > block.start else " "
        after = text[match.end()] if match.end() < block.end else " "
        if mark in "„":
            opens = low_open = True
        elif mark in "“" and low_open:
            opens = low_open = False
        elif mark in ("“", "«", "``", "〝", "‟"):
            opens = True
        elif mark in ("”", "»", "''", "〞"):
            opens = mark == "”" and not is_open and (before.isspace() and not after.isspace())
        else:
            left = before.isspace() or before in "([{-—–/‘'"
            right = after.isspace() or after in ")]}.,;:!?-—–"
            opens = not is_open if left == right else left
            if mark == '"' and before.isdigit() and not is_open:
                continue  # inches
        found.append((match.start(), match.end(), opens))
        is_open = opens
    return found


def _pairs(text: str, blocks: list[Paragraph]) -> list[tuple[Span, Span]]:
    """Return (outer, inner) for every quotation in double marks, one for each paragraph that it touches."""
    marks = [_marks(text, block, False) for block in blocks]
    found: list[tuple[Span, Span]] = []
    carried = False  # the paragraph begins inside a quotation
    for number, block in enumerate(blocks):
        here = _marks(text, block, True) if carried else marks[number]
        opened: tuple[int, int] | None = (block.start, block.start) if carried else None
        for start, end, opens in here:
            if opens and (opened is None or opened[1] == start == block.start):
                opened = (start, end)
            elif not opens and opened is not None:
                if start > opened[1]:
                    found.append((Span(opened[0], end), Span(opened[1], start)))
                opened = None
        carried = False
        if opened is not None and block.end > opened[1]:
            carried = _goes_on(text, blocks, marks, number)
            if carried or text[block.start : opened[0]].strip() == "":
                found.append((Span(opened[0], block.end), Span(opened[1], block.end)))
    return found


def _goes_on(
    text: str, blocks: list[Paragraph], marks: list[list[tuple[int, int, bool]]], number: int
) -> bool:
    """Tell whether a quotation left open goes on: the next mark repeats the opening one, or closes."""
    for following in range(number + 1, min(number + 1 + _LONGEST, len(blocks))):
        block = blocks[following]
        if not marks[following]:
            continue
        start, end, opens = marks[following][0]
        if opens:
            return following == number + 1 and start == block.start
        after = text[end] if end < block.end else " "
        return not text[start - 1 : start].isspace() and not after.isalnum()
    return False


def quotations(text: str, blocks: list[Paragraph]) -> list[Quotation]:
    """Return all quotations in order, without their speakers (see `speakers`)."""
    pairs = _pairs(text, blocks)
    taken = [outer for outer, _ in pairs]
    for block in blocks:
        for match in _SINGLE.finditer(text, block.start, block.end):
            span = Span(match.start(), match.end())
            if not any(t.start < span.end and span.start < t.end for t in taken) and _is_single(match):
                pairs.append((span, Span(*match.span("inner"))))
    pairs.sort(key=lambda pair: pair[0].start)
    return [Quotation(outer.start, outer.end, inner, _is_speech(text, inner), None) for outer, inner in pairs]


def _is_single(match: re.Match[str]) -> bool:
    inner = match["inner"]
    count = len(inner.split())
    return count >= 2 and (inner[-1] in ".,!?…" or match.group()[0] == "‘" or count <= 8)


def _is_speech(text: str, inner: Span) -> bool:
    found = words(inner.of(text))
    if len(found) >= _SPEECH_WORDS:
        content = [w for w in found if not is_function_word(w.text)]
        title = (
            len(found) <= 7
            and bool(content)
            and all(w.text[:1].isupper() or w.text.isdigit() for w in content)
        )
        return not title or (inner.of(text).rstrip()[-1:] in ",.!?" and not found[-1].text[:1].isupper())
    return bool(found) and inner.of(text).rstrip()[-1:] in ",!?."  # “Yes,” Barr said.


def speakers(
    text: str, blocks: list[Paragraph], sentence_spans: list[list[Span]], found: list[Quotation]
) -> tuple[list[Quotation], list[tuple[Attribution, str | None]]]:
    """Return the quotations with their speakers, and all attributions with resolved speakers.

    `sentence_spans` has one list of sentences per paragraph.
    """
    folded = fold(text)
    outer = [Span(q.start, q.end) for q in found]
    resolved: list[tuple[Attribution, str | None]] = []
    speaker_of: dict[int, str | None] = {}
    last_speaker: str | None = None
    previous_block = -2
    for number, (block, inside) in enumerate(zip(blocks, sentence_spans, strict=True)):
        here: list[tuple[Attribution, str | None]] = []
        for sentence in inside:
            for attribution in attributions(folded, outer, sentence.start, sentence.end):
                name = _resolve(text, attribution.speaker, last_speaker)
                here.append((attribution, name))
                if name and is_name(name) and attribution.speaker.of(text).lower() not in PRONOUNS:
                    last_speaker = name
        resolved += here
        mine = [i for i, q in enumerate(found) if block.start <= q.start < block.end]
        for i in mine:
            quotation = found[i]
            speaker_of[i] = _speaker(quotation, here, inside, found) or _subject_of(
                text, folded, quotation, inside, last_speaker
            )
        known = [(i, speaker_of[i]) for i in mine if speaker_of[i]]
        for i in mine:
            if speaker_of[i] is None and known:
                nearest = min(known, key=lambda item: (abs(item[0] - i), item[0]))
                speaker_of[i] = nearest[1]
            elif speaker_of[i] is None and number == previous_block + 1 and _leads(folded, block, found[i]):
                speaker_of[i] = last_speaker
        if any(speaker_of[i] for i in mine) or (here and number + 1 < len(blocks)):
            previous_block = number
        named = [speaker_of[i] for i in mine if speaker_of[i] and is_name(speaker_of[i] or "")]
        last_speaker = named[-1] if named else last_speaker
    judged = []
    for i, q in enumerate(found):
        speech = q.speech or _is_attributed(q, text, resolved)
        judged.append(Quotation(q.start, q.end, q.inner, speech, speaker_of.get(i) if speech else None))
    return judged, resolved


def _is_attributed(quotation: Quotation, text: str, resolved: list[tuple[Attribution, str | None]]) -> bool:
    """Tell whether a few quoted words are said by somebody: Kay called the plan “a joke”."""
    if all(w.text[:1].isupper() for w in words(quotation.inner.of(text)) if not is_function_word(w.text)):
        return False
    for attribution, name in resolved:
        before = quotation.start - attribution.verb.end
        after = attribution.cue().start - quotation.end
        if (
            name
            and (0 <= before <= _NEAR or 0 <= after <= 3)
            and "." not in text[attribution.verb.end : quotation.start]
        ):
            return True
    return False


def _leads(folded: str, block: Paragraph, quotation: Quotation) -> bool:
    return quotation.start - block.start <= 2 or folded[block.start : quotation.start].strip().endswith(":")


def _speaker(
    quotation: Quotation,
    here: list[tuple[Attribution, str | None]],
    inside: list[Span],
    found: list[Quotation],
) -> str | None:
    """Return the speaker by the nearest attribution in the sentences that the quotation touches."""
    touched = [s for s in inside if s.start < quotation.end and quotation.start < s.end]
    if not touched:
        return None
    start, end = touched[0].start, touched[-1].end
    best: tuple[float, str] | None = None
    for attribution, name in here:
        cue = attribution.cue()
        if name is None or not (start <= cue.start and cue.end <= end):
            continue
        gap = cue.start - quotation.end if cue.start >= quotation.end else max(0, quotation.start - cue.end)
        between = sum(
            min(cue.start, quotation.start) < q.start and q.end < max(cue.end, quotation.end) for q in found
        )
        cost = gap + 60.0 * between
        if best is None or cost < best[0]:
            best = (cost, name)
    if best is None and len(touched) == 1 and inside.index(touched[0]) + 1 < len(inside):
        # “… .” Smith said. Some writers put a full stop before the attribution.
        following = inside[inside.index(touched[0]) + 1]
        for attribution, name in here:
            cue = attribution.cue()
            near = quotation.end >= touched[0].end - 1 and cue.start - following.start <= 3
            if (
                name
                and following.start <= cue.start
                and cue.end <= following.end
                and near
                and following.end - following.start < 60
            ):
                return name
    return best[1] if best else None


def _subject_of(
    text: str, folded: str, quotation: Quotation, inside: list[Span], last: str | None
) -> str | None:
    """Fall back on the subject of the sentence: Smith demanded that the office “release the report”."""
    for sentence in inside:
        if sentence.start < quotation.start < sentence.end:
            found = subject(folded, sentence.start, quotation.start)
            return _resolve(text, found, last) if found else None
    return None


def _resolve(text: str, speaker: Span, last: str | None) -> str | None:
    written = speaker.of(text)
    if written.lower() in {"it", "i", "we"}:
        return None if written.lower() != "it" else last
    if written.lower() in PRONOUNS:
        return last
    return written
