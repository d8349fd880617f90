"""Who speaks each quotation, and whose words each sentence reports.

A quotation's speaker is named beside it, behind a dash, before a colon or in the line before; else its sentence's subject,
the speaker of the nearest other quotation of the paragraph, or of the paragraph before is taken.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from ...article import Name, Paragraph, Quotation, Span
from ..people import gender_of, titles
from ..words import fold, is_function_word, spelt
from .antecedents import Known, Line, People, antecedent, known_of, people_of
from .attribution import Attribution, attributions, may_attribute
from .phrases import PRONOUNS, Phrase, is_person, phrase_after
from .quotations import is_called
from .subjects import sentence_subject
from .tokens import DASH, QUOTED, Token, is_word, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

__all__ = ["speakers"]

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
_INSIDE = 100  # Lund, whom Moe called “a liar”, said
_FOLLOWING = 60  # characters of a sentence that is nothing but an attribution: “… .” Smith said.
_SIGNATURE = 160  # characters of a line behind a dash that says who spoke
_BARE_SIGNATURE = 10  # tokens of a line that is a name and what its bearer is
_DASHES = frozenset({DASH, "-", "--", "---"})
_BEFORE_SIGNATURE = _DASHES | {":", "("}

Said = tuple[Attribution, Known | None]


@dataclass(slots=True)
class _Page:
    """What is known of an article while its quotations are given their speakers, in reading order."""

    text: str
    plain: str
    blocks: Sequence[Paragraph]
    spans: list[Span]  # the sentences
    starts: list[int]
    quotations: Sequence[Quotation]
    quote_starts: list[int]
    lines: list[Line]
    said: list[list[Said]]
    people: People
    described: Sequence[Sequence[Name]]
    before: dict[int, Known | None] = field(
        default_factory=dict
    )  # who spoke in the paragraph before a quotation


def speakers(
    text: str,
    blocks: Sequence[Paragraph],
    sentence_spans: Sequence[Sequence[Span]],
    found: Sequence[Quotation],
    name_rows: Sequence[Sequence[Name]],
    described: Sequence[Sequence[Name]],
) -> tuple[list[Quotation], list[Said]]:
    """Return the quotations with their speakers, and all attributions with resolved speakers.

    `sentence_spans` has one list of sentences per paragraph, `name_rows` one list of names per sentence, and `described`
    one of the descriptions that mean somebody with a name.
    """
    page = _page(text, blocks, sentence_spans, found, name_rows, described)
    keys = _keys_by_last_word(name_rows) if any(q.speaker for q in found) else {}
    speaker_of = [_labelled(q.speaker, keys) if q.speaker else None for q in found]
    last: Known | None = None
    previous_block = -2
    first_line = 0
    for number, inside in enumerate(sentence_spans):
        lines = range(first_line, first_line + len(inside))
        first_line += len(inside)
        for line in lines:
            _read(page, line)
        here = [name for line in lines for _, name in page.said[line] if name]
        mine = _quotations_of(page, blocks[number])
        for i in mine:
            speaker_of[i] = speaker_of[i] or _speaker(page, i, number, lines)
        _fill(page, number, mine, speaker_of, last if number == previous_block + 1 else None)
        spoken = [name for i in mine if (name := speaker_of[i])]
        if spoken or (here and number + 1 < len(blocks)):
            previous_block = number
        last = (spoken or here)[-1] if spoken or here else last
    return _judged(page, _carried_back(page, speaker_of)), [pair for row in page.said for pair in row]


def _page(
    text: str,
    blocks: Sequence[Paragraph],
    sentence_spans: Sequence[Sequence[Span]],
    found: Sequence[Quotation],
    name_rows: Sequence[Sequence[Name]],
    described: Sequence[Sequence[Name]],
) -> _Page:
    plain = fold(text.replace("—", DASH).replace("―", DASH))
    spans = [span for row in sentence_spans for span in row]
    starts = [q.start for q in found]
    lines = []
    for span, name_row in zip(spans, name_rows, strict=True):
        first = bisect_right(starts, span.start)
        first -= first > 0 and found[first - 1].end > span.start
        quoted = found[first : bisect_left(starts, span.end)]
        inside = [_is_inside(found, starts, name) for name in name_row[:_NAMES]]
        names = [name for name, quoted in zip(name_row, inside, strict=False) if not quoted]
        quoted_names = [name for name, quoted in zip(name_row, inside, strict=False) if quoted]
        lines.append(Line(plain, span, quoted, names, quoted_names))
    said: list[list[Said]] = [[] for _ in spans]
    people = people_of(text, name_rows)
    starts_of = [s.start for s in spans]
    return _Page(text, plain, blocks, spans, starts_of, found, starts, lines, said, people, described)


def _keys_by_last_word(name_rows: Sequence[Sequence[Name]]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for row in name_rows:
        for name in row:
            found.setdefault(name.key.split()[-1].casefold(), set()).add(name.key)
    return found


def _labelled(label: str, keys_by_last_word: Mapping[str, set[str]]) -> Known:
    """Whoever speaks a line of a transcript, with the only name of the article that ends like the label."""
    keys = keys_by_last_word.get(label.split()[-1].casefold(), set())
    full = {key for key in keys if " " in key} or keys
    return Known(label, None, "", True, next(iter(full)) if len(full) == 1 else None)


def _is_inside(found: Sequence[Quotation], starts: list[int], name: Name) -> bool:
    place = bisect_right(starts, name.start) - 1
    return place >= 0 and found[place].end > name.start


def _quotations_of(page: _Page, block: Paragraph) -> range:
    return range(bisect_left(page.quote_starts, block.start), bisect_left(page.quote_starts, block.end))


def _read(page: _Page, number: int) -> None:
    """Find the attributions of a sentence and say whom their pronouns mean."""
    line = page.lines[number]
    if not may_attribute(page.plain[line.span.start : line.span.end], bool(line.quoted)):
        return
    for attribution in attributions(line.row):
        known = _known(page, number, attribution.speaker)
        if known:
            line.spoke.append(known)
            del line.spoke[:-_BESIDE]
        page.said[number].append((attribution, known))


def _known(page: _Page, number: int, span: Span) -> Known | None:
    line = page.lines[number]
    if span.of(page.text).lower() in PRONOUNS:
        known = antecedent(page.text, page.lines, number, span, page.people)
        if known and known.name and not known.key:
            return known._replace(text=known.name)
        return known
    meant = next((d for d in page.described[number] if (d.start, d.end) == (span.start, span.end)), None)
    if meant:
        gender = gender_of(meant.key) or page.people.get(meant.key)
        return Known(span.of(page.text), gender, "", meant.kind == "person", meant.key)
    place = bisect_left(line.names, span.end, key=lambda n: n.start) - 1
    name = line.names[place] if place >= 0 and line.names[place].end > span.start else None
    if name and name.kind != "person" and page.text[span.start : name.start].count(" ") > 1:
        name = None  # a spokesman for Ode Lines
    return known_of(page.text, span, name, page.people)


def _speaker(page: _Page, i: int, block: int, lines: range) -> Known | None:
    """The speaker of a quotation by what stands beside it."""
    quotation = page.quotations[i]
    first = bisect_right(page.starts, quotation.start) - 1
    if first not in lines:
        return None
    last = min(max(first, bisect_left(page.starts, quotation.end) - 1), lines[-1])
    return (
        _by_attribution(page, i, sorted({first, last}))
        or _by_next_sentence(page, quotation, last, lines)
        or _by_signature(page, quotation, block)
        or _by_lead(page, quotation, block, first)
        or _by_subject(page, quotation, first)
        or _by_sentence_before(page, quotation, first, lines)
    )


def _by_attribution(page: _Page, i: int, touched: Sequence[int]) -> Known | None:
    best: tuple[float, Known] | None = None
    quotation = page.quotations[i]
    for attribution, name in _beside(page, quotation, touched):
        if name is None:
            continue
        cost = _cost(page, i, attribution.cue())
        if best is None or cost < best[0]:
            best = (cost, name)
    return best[1] if best else None


def _beside(page: _Page, quotation: Quotation, touched: Sequence[int]) -> Iterator[Said]:
    for line in touched:
        said = page.said[line]
        place = bisect_left(said, quotation.start, key=lambda pair: pair[0].verb.start)
        yield from said[max(0, place - _BESIDE) : place + _BESIDE]


def _cost(page: _Page, i: int, cue: Span) -> float:
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


def _by_next_sentence(page: _Page, quotation: Quotation, last: int, lines: range) -> Known | None:
    """“… .” Smith said. Some writers put a full stop before the attribution."""
    if last + 1 not in lines or quotation.end < page.spans[last].end - 1:
        return None
    span = page.spans[last + 1]
    if span.end - span.start >= _FOLLOWING:
        return None
    said = page.said[last + 1][:1]
    return next((name for a, name in said if a.cue().start - span.start <= _BESIDE), None)


def _by_signature(page: _Page, quotation: Quotation, block: int) -> Known | None:
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


def _by_lead(page: _Page, quotation: Quotation, block: int, line: int) -> Known | None:
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


def _introduced(page: _Page, row: Sequence[Token]) -> Known | None:
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


def _shown(page: _Page, row: Sequence[Token], phrase: Phrase) -> Known | None:
    """Whoever is named by a phrase, without the 's of an owner."""
    start, end = row[phrase[0]].start, row[phrase[1] - 1].end
    end -= 2 if page.plain[start:end].endswith("'s") else 0
    return _known(page, bisect_right(page.starts, start) - 1, Span(start, end))


def _by_subject(page: _Page, quotation: Quotation, line: int) -> Known | None:
    """Fall back on the subject of the sentence: Smith demanded that the office “release the report”."""
    row = page.lines[line].row
    place = bisect_left(row, quotation.start, key=lambda t: t.start)
    if place == 0 or place >= len(row):
        return None
    found = sentence_subject(row, place)
    if not found:
        return None
    return _known(page, line, Span(row[found[0]].start, row[found[1] - 1].end))


def _by_sentence_before(page: _Page, quotation: Quotation, line: int, lines: range) -> Known | None:
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
    known = _known(page, before, Span(row[found[0]].start, row[found[1] - 1].end))
    return known if known and known.person else None


def _fill(
    page: _Page, number: int, mine: range, speaker_of: list[Known | None], before: Known | None
) -> None:
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


def _is_open(page: _Page, i: int) -> bool:
    """Tell whether a quotation has no closing mark, so that the next paragraph goes on with it."""
    quotation = page.quotations[i]
    return quotation.inner.end == quotation.end and quotation.inner.start > quotation.start


def _carried_back(page: _Page, speaker_of: Sequence[Known | None]) -> list[Known | None]:
    """The first paragraphs of a quotation have the speaker whom only the last one names."""
    speaker_of = [*speaker_of, None]
    for i in range(len(page.quotations) - 1, -1, -1):
        if speaker_of[i] is None:
            speaker_of[i] = (speaker_of[i + 1] if _is_open(page, i) else None) or page.before.get(i)
    return speaker_of[:-1]


def _leads(page: _Page, block: Paragraph, quotation: Quotation) -> bool:
    before = page.plain[max(block.start, quotation.start - _NEAR) : quotation.start]
    return quotation.start - block.start <= 2 or before.rstrip().endswith(":")


def _judged(page: _Page, speaker_of: Sequence[Known | None]) -> list[Quotation]:
    judged = []
    for quotation, name in zip(page.quotations, speaker_of, strict=True):
        speech = quotation.speech or _is_attributed(page, quotation)
        shown = (name.text, name.name) if speech and name else (None, None)
        judged.append(replace(quotation, speech=speech, speaker=shown[0], speaker_name=shown[1]))
    return judged


def _is_attributed(page: _Page, quotation: Quotation) -> bool:
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
