"""Who speaks each quotation: who is named beside it, behind a dash, before a colon or in the line before.

Else its sentence's subject, the speaker of the nearest other quotation of the paragraph, or of the paragraph before is
taken.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from ...article import Paragraph, Quotation, Span
from ..people import titles
from ..words import DASH, is_function_word, spelt
from .pages import Page, Said, who
from .phrases import PRONOUNS, Phrase, is_person, phrase_after
from .quotations import is_called
from .subjects import sentence_subject
from .tokens import QUOTED, Token, is_word, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .attribution import Attribution
    from .known import Known
    from .speakers import Told

__all__ = ["carried_back", "fill", "judged", "speaker_of"]

# A few words count as speech after all if a speech verb with a speaker stands this near (characters).
_NEAR = 40
# So many attributions on either side of a quotation are looked at, and so many names of a sentence.
_BESIDE = 3
_NAMES = 40
# How far an attribution is from its quotation: characters, and more for other quotations and words in between.
_BETWEEN, _BEFORE, _BEHIND_WORDS = 60, 30, 100
_OWN_WORDS = 60  # “a gift”, Lund said it was “a bill”: the verb has words of its own behind it
_OWN = re.compile(
    r" (?:that|it|he|she|they|there|the|a|an|his|her|their|this|these) (?!\w+ (?:on|in|at|after)\b)"
)
_INSIDE = 59  # Lund, whom Moe called “a liar”, said
_FOLLOWING = 60  # characters of a sentence that is nothing but an attribution: “… .” Smith said.
# A verb of saying with a speaker at this cost is right beside a quotation; whoever the network takes for a source so surely
# is one, and who not even so, is none.
_RIGHT_BESIDE = 60
_SURE, _POSSIBLE = 0.08, 0.03
_SIGNATURE = 160  # characters of a line behind a dash that says who spoke
_BARE_SIGNATURE = 10  # tokens of a line that is a name and what its bearer is
_DASHES = frozenset({DASH, "-", "--", "---"})
_BEFORE_SIGNATURE = _DASHES | {":", "("}


def speaker_of(page: Page, told: Told, i: int, block: int, lines: range) -> Known | None:
    """Return the speaker of a quotation by what stands beside it, and by what its words point to."""
    quotation = page.quotations[i]
    first = bisect_right(page.starts, quotation.start) - 1
    if first not in lines:
        return None
    last = min(max(first, bisect_left(page.starts, quotation.end) - 1), lines[-1])
    beside = _by_attribution(page, i, sorted({first, last}))
    if beside and beside[0] < _RIGHT_BESIDE and told.reported.named(beside[1].speaker) >= _SURE:
        return beside[2]
    return (
        _by_next_sentence(page, quotation, last, lines)
        or _by_signature(page, quotation, block)
        or _by_lead(page, quotation, block, first)
        or told.speaker(quotation)
        or (beside[2] if beside and told.reported.named(beside[1].speaker) >= _POSSIBLE else None)
        or _by_subject(page, quotation, first)
        or _by_sentence_before(page, quotation, first, lines)
    )


def _by_attribution(page: Page, i: int, touched: Sequence[int]) -> tuple[float, Attribution, Known] | None:
    """The nearest attribution that names somebody, and how far it is."""
    best: tuple[float, Attribution, Known] | None = None
    quotation = page.quotations[i]
    for attribution, name in _beside(page, quotation, touched):
        if name is None:
            continue
        cost = _cost(page, i, attribution.cue())
        if best is None or cost < best[0]:
            best = (cost, attribution, name)
    return best


def _beside(page: Page, quotation: Quotation, touched: Sequence[int]) -> Iterator[Said]:
    for line in touched:
        said = page.said[line]
        place = bisect_left(said, quotation.start, key=lambda pair: pair[0].verb.start)
        yield from said[max(0, place - _BESIDE) : place + _BESIDE]


def _cost(page: Page, i: int, cue: Span) -> float:
    """How far a speaker with a verb is from a quotation; what stands right behind it is the nearest."""
    quotation = page.quotations[i]
    if cue.start >= quotation.end:
        between = bisect_left(page.quote_starts, cue.start) - (i + 1)
        gap = page.text[quotation.end : cue.start]
        apart = _BEHIND_WORDS if any(c.isalnum() or c in ";:" for c in gap[:_BETWEEN]) else 0
        apart += _OWN_WORDS if _OWN.match(page.plain, cue.end) else 0
        return len(gap) + apart + _BETWEEN * between
    if cue.end <= quotation.start:
        between = i - bisect_left(page.quote_starts, cue.end)
        return _BEFORE + (quotation.start - cue.end) + _BETWEEN * between
    return _INSIDE if cue.start < quotation.start and quotation.end < cue.end else 0.0


def _by_next_sentence(page: Page, quotation: Quotation, last: int, lines: range) -> Known | None:
    """“… .” Smith said. Some writers put a full stop before the attribution."""
    if last + 1 not in lines or quotation.end < page.spans[last].end - 1:
        return None
    span = page.spans[last + 1]
    if span.end - span.start >= _FOLLOWING:
        return None
    said = page.said[last + 1][:1]
    return next((name for a, name in said if a.cue().start - span.start <= _BESIDE), None)


def _by_signature(page: Page, quotation: Quotation, block: int) -> Known | None:
    """“The mine is safe,” — Commissioner Pia Roth, here or in a line of its own."""
    here = page.blocks[block]
    start, end = quotation.end, here.end
    if not any(c.isalnum() for c in page.text[start : min(end, start + _SIGNATURE)]):
        if block + 1 == len(page.blocks):
            return None
        start, end = page.blocks[block + 1].start, page.blocks[block + 1].end
    if end - start > _SIGNATURE and start != quotation.end:
        return None
    row = tokens(page.plain, start, min(end, start + _SIGNATURE), [])
    phrase = _signed(row, complete=end - start < _SIGNATURE)
    return _shown(page, row, phrase) if phrase else None


def _signed(row: Sequence[Token], *, complete: bool) -> Phrase | None:
    """The name that a signature begins with: "— Ann Moe, nurse"; without a dash it must be all that there is."""
    marked = int(bool(row) and row[0].text in _BEFORE_SIGNATURE)
    phrase = phrase_after(row, marked)
    if not phrase or phrase[0] != marked or not is_person(row, phrase) or row[marked].low in PRONOUNS:
        return None
    closed = phrase[1] == len(row) or (not is_word(row[phrase[1]]) and row[phrase[1]].text not in _DASHES)
    if not marked:
        short = complete and len(row) <= _BARE_SIGNATURE and phrase[1] - phrase[0] > 1
        closed = closed and short and all(is_word(token) or token.text == "," for token in row)
    return phrase if closed else None


def _by_lead(page: Page, quotation: Quotation, block: int, line: int) -> Known | None:
    """And from Chairwoman Rosa Lind: “…”, or the same with the quotation in the next paragraph."""
    before = page.plain[page.blocks[block].start : quotation.start]
    if before.strip():
        row = page.lines[line].row
        place = bisect_left(row, quotation.start, key=lambda t: t.start)
        if place == 0 and line:
            row = page.lines[line - 1].row
            place = len(row)
        return _introduced(page, row[max(0, place - _NAMES) : place])
    if block == 0 or page.plain[page.blocks[block - 1].end - 1] != ":" or line == 0:
        return None
    named = [name for _, name in page.said[line - 1] if name]
    return named[-1] if named else _introduced(page, page.lines[line - 1].row[-_NAMES:])


def _introduced(page: Page, row: Sequence[Token]) -> Known | None:
    """The person that a lead-in with a colon at its end names: behind "from", or first."""
    if not row or row[-1].text != ":":
        return None
    places = [i + 1 for i, token in enumerate(row) if token.low == "from"]
    places += [
        i
        for i, token in enumerate(row)
        if token.text[:1].isupper() and (is_word(row[i - 1]) if i else not is_function_word(token.text))
    ]
    for place in places:
        phrase = phrase_after(row, place)
        if phrase and row[phrase[0]].low in PRONOUNS:
            continue
        if phrase and (is_person(row, phrase) or row[place - 1].low == "from"):
            return _shown(page, row, phrase)
        owner = _owner(row, phrase) if phrase else None
        if owner:
            return _shown(page, row, owner)
    return None


def _owner(row: Sequence[Token], phrase: Phrase) -> Phrase | None:
    """Moe's answer: it is Moe who speaks, but in "Moe's lawyer" another."""
    last = row[phrase[1] - 1].low
    end = next((i + 1 for i in range(*phrase) if row[i].low.endswith("'s")), 0)
    return (phrase[0], end) if end and last not in titles() and is_person(row, (phrase[0], end)) else None


def _shown(page: Page, row: Sequence[Token], phrase: Phrase) -> Known | None:
    """Whoever is named by a phrase, without the 's of an owner."""
    start, end = row[phrase[0]].start, row[phrase[1] - 1].end
    end -= 2 if page.plain[start:end].endswith("'s") else 0
    return who(page, bisect_right(page.starts, start) - 1, Span(start, end))


def _by_subject(page: Page, quotation: Quotation, line: int) -> Known | None:
    """Fall back on the subject of the sentence: Smith demanded that the office “release the report”."""
    row = page.lines[line].row
    place = bisect_left(row, quotation.start, key=lambda t: t.start)
    if place == 0 or place >= len(row):
        return None
    found = sentence_subject(row, place)
    if not found:
        return None
    return who(page, line, Span(row[found[0]].start, row[found[1] - 1].end))


def _by_sentence_before(page: Page, quotation: Quotation, line: int, lines: range) -> Known | None:
    """The subject of the sentence before: Moe pointed at the roof. “It leaks.”."""
    before = line - 1
    if (
        before not in lines
        or quotation.start - page.spans[line].start > _BESIDE
        or page.said[before]
        or page.said[line]
    ):
        return None
    row = page.lines[before].row
    found = sentence_subject(row, len(row), described=True)
    if not found or any(token.text == QUOTED for token in row):
        return None
    known = who(page, before, Span(row[found[0]].start, row[found[1] - 1].end))
    return known if known and known.person else None


def fill(page: Page, number: int, mine: range, speaker_of: list[Known | None], before: Known | None) -> None:
    """Give quotations without a speaker that of the nearest in the paragraph, or of the one that they go on."""
    known = [i for i in mine if speaker_of[i]]
    named = {i: speaker_of[i] for i in known}
    block = page.blocks[number]
    for i in mine:
        if speaker_of[i]:
            continue
        if i and i == mine.start and _is_open(page, i - 1) and page.quotations[i].start == block.start:
            speaker_of[i] = speaker_of[i - 1]
            page.before[i] = page.before.get(i - 1)
        elif known:
            place = bisect_left(known, i)
            near = known[max(0, place - 1) : place + 1]
            speaker_of[i] = named[min(near, key=lambda k: (abs(k - i), k))]
        elif before and _leads(page, block, page.quotations[i]):
            page.before[i] = before
            speaker_of[i] = None if _is_open(page, i) else before


def _is_open(page: Page, i: int) -> bool:
    """Tell whether a quotation has no closing mark, so that the next paragraph goes on with it."""
    quotation = page.quotations[i]
    return quotation.inner.end == quotation.end and quotation.inner.start > quotation.start


def carried_back(page: Page, speaker_of: Sequence[Known | None]) -> list[Known | None]:
    """The first paragraphs of a quotation have the speaker whom only the last one names."""
    speaker_of = [*speaker_of, None]
    for i in range(len(page.quotations) - 1, -1, -1):
        if speaker_of[i] is None:
            speaker_of[i] = (speaker_of[i + 1] if _is_open(page, i) else None) or page.before.get(i)
    return speaker_of[:-1]


def _leads(page: Page, block: Paragraph, quotation: Quotation) -> bool:
    before = page.plain[max(block.start, quotation.start - _NEAR) : quotation.start]
    return quotation.start - block.start <= 2 or before.rstrip().endswith(":")


def judged(page: Page, speaker_of: Sequence[Known | None]) -> list[Quotation]:
    """Return the quotations with their speakers, a few words as speech if somebody is said to say them."""
    judged = []
    for quotation, name in zip(page.quotations, speaker_of, strict=True):
        speech = quotation.speech or _is_attributed(page, quotation)
        shown = (name.text, name.name) if speech and name else (None, None)
        judged.append(replace(quotation, speech=speech, speaker=shown[0], speaker_name=shown[1]))
    return judged


def _is_attributed(page: Page, quotation: Quotation) -> bool:
    """Tell whether a few quoted words are said by somebody: Kay called the plan “a joke”."""
    if all(w[:1].isupper() for w in spelt(quotation.inner.of(page.text)) if not is_function_word(w)):
        return False
    if is_called(page.text, quotation):
        return False
    line = bisect_right(page.starts, quotation.start) - 1
    for attribution, name in _beside(page, quotation, [line] if line >= 0 else []):
        before = quotation.start - attribution.verb.end
        after = attribution.cue().start - quotation.end
        near = 0 <= before <= _NEAR or 0 <= after <= _BESIDE
        if name and near and "." not in page.text[attribution.verb.end : quotation.start]:
            return True
    return False
