"""Whom a sentence speaks of: noun phrases beside a verb, by words and punctuation only.

A sentence is a row of tokens, in which a quotation is one. All functions look at a bounded number of tokens, so that
the time for a sentence grows with its length.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from ..article import Span
from .nations import places_and_nations
from .tables import word_groups
from .verbs import speech_verbs

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "DASH",
    "PRONOUNS",
    "QUOTED",
    "Phrase",
    "Token",
    "in_relative_clause",
    "is_comma",
    "is_determiner",
    "is_person",
    "is_word",
    "named",
    "phrase_after",
    "sentence_subject",
    "subject_before",
    "titles",
    "tokens",
    "without_adverbs",
]

PRONOUNS = frozenset({"he", "she", "they", "i", "we", "it"})
# A quotation among the tokens.
QUOTED = '"'
# What dashes between words become before the text is folded, since folding makes hyphens of them.
DASH = "\u2e3a"

Phrase = tuple[int, int]  # the first token, and the one behind the last

_TOKEN = re.compile(
    r"@?[^\W_](?:[\w&/@]|'(?=[^\W_])|-(?=[^\W_])|\.(?=[^\W_]))*'?|&|[,;:()\[\]?!.…]|-+|" + DASH
)
_NUMERIC = re.compile(r"\d+(?:-years?-old)?$")
_PARTY = re.compile(r"[A-Z]{1,4}-[A-Z]")
_NAME_SUFFIXES = frozenset("jr jr. sr sr. ii iii iv inc inc. ltd ltd. llc llp plc".split())
_DETERMINERS = frozenset(
    "the a an his her their its our my your this that these those some several many most one two three another other any "
    "each every no both few".split()
)
_BREAKS = frozenset(
    "that which because although though if while when where as but so whether after before since until than then yet nor "
    "whom whose what how why".split()
)
_ADVERBS = frozenset(
    "also later then again now just once still earlier previously recently further often always never even afterwards too "
    "has have had is was were are been be being will would could may might should did does do can must went on to not first "
    "further nevertheless soon already ever meanwhile however himself herself themselves itself".split()
)
_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight morning afternoon evening "
    "night late early on in during last this week month year".split()
)
_TIMES = _DAYS - {"on", "in", "during", "this", "night", "year"} | frozenset(
    "tomorrow midday noon midnight then again too also afterwards later recently earlier here there once".split()
)
_FINITE = frozenset(
    "is are was were has have had will would can could may might should did does do made took got came gave held won lost "
    "became began left kept met ran led fled fell sank rose spoke saw went knew brought sent stood sat sold bought taught caught sought "
    "fought paid built spent flew drew grew threw blew drove rode broke woke chose stole wore tore shook forgot drank swam "
    "sang struck hung slept wept swept fed hid ate forgave withdrew understood overcame rebuilt".split()
)
_PREPOSITIONS = frozenset(
    "of in at from on with for by to under over near about amid among against between outside inside behind beside like "
    "without within through via into onto during after before since until despite following including across around per "
    "upon toward towards".split()
)
_MEANS = frozenset(
    "phone telephone email e-mail text twitter facebook instagram radio television tv video letter statement interview "
    "message tweet post report press news conference briefing speech court testimony release call zoom whatsapp writing "
    "person private public response reply comments remarks part memo note article column blog podcast mail affidavit "
    "filing hearing debate rally ceremony interpreter translator lawyer spokesman spokeswoman turn passing tears sobs "
    "laughter smile grin shrug sigh voice whisper anger relief despair".split()
)
_RELATIVES = frozenset({"who", "whose", "whom", "which", "that"})
_ENDS = _BREAKS | _RELATIVES | frozenset("during told amid despite via upon unless except".split())
_ADJUNCTS = _PREPOSITIONS | _BREAKS | _RELATIVES | _ADVERBS | {"aged", "age", "himself", "now", "ret", "ret."}
_NEVER_FIRST = _ENDS | _FINITE | (_ADVERBS - {"first", "once"}) | _PREPOSITIONS
_OBJECTS = frozenset("them him us me reporters you himself herself themselves".split())
_LEADS = frozenset("and but so meanwhile however later also still then yet".split())
_FRONTED = frozenset(
    "in on at after before during while when as for with asked speaking responding earlier following by since despite "
    "under from citing referring although though if because".split()
)
_PARTICLES = frozenset(
    "of the de del della di da van von der den bin ibn al el la le du dos and & y e ben abu st".split()
)
_MONTHS = frozenset(
    "january february march april may june july august september october november december".split()
)

_LEFT, _RIGHT, _PHRASE = (
    48,
    26,
    16,
)  # how many tokens are looked at for a subject, a phrase, and one without commas


class Token(NamedTuple):
    """A word or a mark of a sentence, as written and in small letters."""

    start: int
    end: int
    text: str
    low: str


@cache
def titles() -> frozenset[str]:
    """Return the words of rank, office, trade and kin that stand before a name, in small letters."""
    return frozenset().union(*word_groups("titles").values())


@cache
def _abbreviations() -> frozenset[str]:
    groups = word_groups("abbreviations")
    return groups["before"] | groups["end"]


def is_determiner(word: str) -> bool:
    """Tell whether a word in small letters begins a noun phrase: an article, a possessive, a number."""
    return word in _DETERMINERS or word.endswith(("'s", "s'"))


def tokens(plain: str, start: int, end: int, quoted: Sequence[Span]) -> list[Token]:
    """Return the tokens of `plain[start:end]`; `quoted` are the quotations that touch it, in order."""
    found: list[Token] = []
    for span in [*quoted, Span(end, end)]:
        for match in _TOKEN.finditer(plain, start, max(start, min(span.start, end))):
            word = match.group()
            found.append(Token(match.start(), match.end(), word, word.lower()))
        if span.start < span.end:
            found.append(Token(max(start, span.start), min(end, span.end), QUOTED, QUOTED))
            start = max(start, span.end)
    return _with_full_stops(found)


def _with_full_stops(found: list[Token]) -> list[Token]:
    """Join the full stop of an abbreviation to its word. One before a comma is always an abbreviation's."""
    joined: list[Token] = []
    for number, token in enumerate(found):
        before = joined[-1] if joined else None
        if token.text == "." and before and before.end == token.start and before.text[0].isalnum():
            following = found[number + 1] if number + 1 < len(found) else None
            comma = following is not None and following.text == ","
            initial = len(before.text) == 1 and before.text.isupper() and following is not None
            dotted = "." in before.text and following is not None
            if comma or initial or dotted or before.low in _abbreviations():
                joined[-1] = Token(before.start, token.end, before.text + ".", before.low + ".")
                continue
        joined.append(token)
    return joined


def _bare(token: Token) -> str:
    return token.low.rstrip(".'").removesuffix("'s")


def is_word(token: Token) -> bool:
    """Tell whether a token is a word and not a mark."""
    return token.text[0].isalnum() or token.text[0] in "@&"


def is_comma(token: Token) -> bool:
    """Tell whether a token is a comma, or a dash that stands for one."""
    return token.text in (",", DASH, "-", "--", "---")


def _is_verbal(row: Sequence[Token], place: int) -> bool:
    """Tell whether a word inside a phrase would be its verb; behind an article it is an adjective."""
    low = row[place].low
    if place and is_determiner(row[place - 1].low):
        return False
    if low in _FINITE:
        return True
    verb = speech_verbs().get(low)
    return verb is not None and low != verb.lemma and (verb.shape == "past" or verb.lemma in ("say", "tell"))


def named(row: Sequence[Token], phrase: Phrase) -> bool:
    """Tell whether some word of a phrase is a name, not only a title or the article that it begins with."""
    return any(
        row[i].text[:1].isupper()
        and row[i].low.rstrip(".") not in titles()
        and not (i == phrase[0] and row[i].low in _DETERMINERS)
        for i in range(*phrase)
    )


def is_person(row: Sequence[Token], phrase: Phrase) -> bool:
    """Tell whether a phrase is a name, with what may stand before it: "the nurse Ann Moe", but not "Moe's nurse"."""
    begin, end = phrase
    capitals = [i for i in range(begin, end) if row[i].text[:1].isupper()]
    if not capitals or not named(row, phrase) or capitals[-1] != end - 1:
        return False
    last = row[end - 1].low.rstrip(".")
    if last in titles() and last not in _NAME_SUFFIXES and row[capitals[0]].text not in _first_names():
        return False  # the Port Vell Mayor
    words = [row[i].low for i in range(capitals[0], end)]
    if {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"} & set(words):
        return False
    if words[0] in _MONTHS and len(words) > 1 and words[1].isdigit():
        return False
    return _in_one_piece(row, begin, end)


def _in_one_piece(row: Sequence[Token], begin: int, end: int) -> bool:
    """A description in small letters, then capitals: "the head of Ode Lines" is one of somebody else."""
    seen = False
    for i in range(begin, end):
        token = row[i]
        upper = token.text[:1].isupper()
        if not upper and token.low in _PREPOSITIONS and not (seen and row[i - 1].text[:1].isupper()):
            return False
        if upper and i + 1 < end and row[i + 1].low == "of" and token.low in titles():
            return False
        lower_inside = seen and not upper and token.low not in _PARTICLES and token.text[0].isalpha()
        if lower_inside and token.low not in titles() and not row[i - 1].low.endswith("'s"):
            return False
        seen = seen or upper
    return True


def subject_before(row: Sequence[Token], verb: int) -> Phrase | None:
    """Return the subject of the verb at a place, if it stands before it in the same clause."""
    end = without_adverbs(row, verb)
    if not end:
        return None
    last = row[end - 1]
    if last.low in PRONOUNS:
        return end - 1, end
    if last.low == "who":
        end -= 1
        if not end:
            return None
        last = row[end - 1]
    if last.text == ")":
        opening = next((i for i in range(end - 2, max(-1, end - 14), -1) if row[i].text == "("), None)
        return None if not opening else subject_before(row, opening)
    if is_comma(last):
        return _across_commas(row, end - 1)
    begin = _phrase_start(row, end)
    return _trimmed(row, begin, end)


def without_adverbs(row: Sequence[Token], end: int) -> int:
    """Return the place before which the adverbs, auxiliaries and days before a verb begin."""
    least = max(0, end - 12)
    while end > least and (row[end - 1].low in _ADVERBS or _is_adverb(row[end - 1])):
        end -= 1
    while end > max(1, least) and row[end - 1].low in _DAYS:
        end -= 1
    return end


def _is_adverb(token: Token) -> bool:
    return (
        token.low.endswith("ly")
        and token.text.islower()
        and token.low not in ("family", "police", "assembly")
    )


def _phrase_start(row: Sequence[Token], end: int, least: int = 0) -> int:
    begin = end
    while begin > least and end - begin < _PHRASE:
        token = row[begin - 1]
        if not is_word(token) or token.low in _BREAKS or token.low in _RELATIVES:
            break
        if begin < end and _is_verbal(row, begin - 1):
            break
        if token.low in {"and", "or"} and not _joins(row, begin):
            break
        begin -= 1
    while begin < end and row[begin].low in _ADVERBS | _DAYS | _LEADS:
        begin += 1
    return begin


def _joins(row: Sequence[Token], begin: int) -> bool:
    """Whether the "and" before a place joins two names, "Moe and Lund"."""
    return 1 < begin < len(row) and row[begin].text[:1].isupper() and row[begin - 2].text[:1].isupper()


def _across_commas(row: Sequence[Token], comma: int) -> Phrase | None:
    """Return the subject that descriptions between commas follow: "Moe, 44, of Elm Road, said"."""
    pieces = _pieces(row, comma)
    if not pieces:
        return None
    late: Phrase | None = None
    for number, (first, end) in enumerate(pieces):
        begin = _phrase_start(row, end, first)
        phrase = _trimmed(row, begin, end)
        if phrase is None or not is_person(row, phrase):
            continue
        cut = begin > first and row[begin - 1].low not in _LEADS | {","}
        if cut and (_is_verbal(row, begin - 1) or row[begin - 1].low in _RELATIVES):
            continue
        if _is_adjunct(row, first, end) or cut:
            late = late or (phrase if begin > first else None)
        elif not (_is_place(row, phrase) and _other_person(row, pieces[number + 1 :])):
            return _with_suffix(row, phrase, pieces[number + 1 :])
    return late or _described(row, pieces)


def _other_person(row: Sequence[Token], pieces: Sequence[Phrase]) -> bool:
    return any(is_person(row, p) and not _is_adjunct(row, *p) and not _is_place(row, p) for p in pieces)


def _is_place(row: Sequence[Token], phrase: Phrase) -> bool:
    return " ".join(row[i].text for i in range(*phrase)) in places_and_nations()


def _pieces(row: Sequence[Token], comma: int) -> list[Phrase]:
    """The pieces between commas before a comma, back to where the clause may begin, in reading order."""
    pieces: list[Phrase] = []
    end = comma
    place = comma - 1
    least = max(-1, comma - _LEFT)
    while place > least:
        token = row[place]
        hard = token.text in {QUOTED, ";", ":", "(", ")", "?", "!", ".", "…"}
        if hard and not in_relative_clause(row, place, least):
            break
        if is_comma(token):
            if place + 1 < end:
                pieces.append((place + 1, end))
            end = place
        place -= 1
    if place + 1 < end:
        pieces.append((place + 1, end))
    return pieces[::-1]


def in_relative_clause(row: Sequence[Token], place: int, least: int = -1) -> bool:
    """Tell whether a quotation stands in a clause about the subject: Lund, whom Moe called “a liar”, said."""
    if row[place].text != QUOTED:
        return False
    for i in range(place - 1, max(least, place - 12), -1):
        if is_comma(row[i]):
            return row[i + 1].low in _RELATIVES
        if not is_word(row[i]):
            return False
    return False


def _is_adjunct(row: Sequence[Token], first: int, end: int) -> bool:
    """Whether words between commas are no subject: an age, a place, a time, a clause, a party and a state."""
    token = row[first]
    lower = token.text[:1].islower()
    return (
        token.low in _ADJUNCTS
        or bool(_NUMERIC.match(token.low))
        or bool(_PARTY.match(token.text))
        or _is_suffix(row, first, end)
        or (lower and token.low.endswith(("ing", "ed")))
        or _is_adverb(token)
    )


def _is_suffix(row: Sequence[Token], first: int, end: int) -> bool:
    return end - first == 1 and row[first].low in _NAME_SUFFIXES


def _with_suffix(row: Sequence[Token], phrase: Phrase, following: Sequence[Phrase]) -> Phrase:
    """Ann Moe, Jr., said."""
    if following and _is_suffix(row, *following[0]):
        return phrase[0], following[0][1]
    return phrase


def _described(row: Sequence[Token], pieces: Sequence[Phrase]) -> Phrase | None:
    """The last description, or the one before it that it explains: "the captain, a father of two, said"."""
    heads = [p for p in pieces if not _is_adjunct(row, *p)]
    if not heads:
        return None
    head = heads[-1]
    place = pieces.index(head)
    explains = row[head[0]].low in {"a", "an", "the", "his", "her", "their", "one"}
    if explains and place and pieces[place - 1] in heads:
        before = pieces[place - 1]
        begin = _phrase_start(row, before[1], before[0])
        if begin == before[0] and before[1] - begin <= 8 and not _has_verb(row, *before):
            head = before
    return _trimmed(row, _phrase_start(row, head[1], head[0]), head[1])


def _has_verb(row: Sequence[Token], begin: int, end: int) -> bool:
    return any(
        _is_verbal(row, i) or (row[i].low.endswith("ed") and row[i].text.islower())
        for i in range(begin + 1, end)
    )


def _trimmed(row: Sequence[Token], begin: int, end: int) -> Phrase | None:
    """A phrase without what tells when and by which means, if something of content remains."""
    while begin < end and (
        row[begin].low == "both" or _NUMERIC.match(row[begin].low) or not is_word(row[begin])
    ):
        begin += 1
    end = next((place for place in range(begin + 1, end) if _tells_how(row, place, end)), end)
    if begin < end and row[begin].low in {"a", "an"} and is_person(row, (begin, end)):
        begin = _behind_adjectives(row, begin, end)
    while end > begin and not is_word(row[end - 1]):
        end -= 1
    content = any(row[i].low not in _DETERMINERS and row[i].text[0].isalpha() for i in range(begin, end))
    return (begin, end) if content else None


def _behind_adjectives(row: Sequence[Token], begin: int, end: int) -> int:
    """An angry Moe; but "a nurse named Moe" as it is."""
    first = next(i for i in range(begin, end) if row[i].text[:1].isupper())
    return begin if any(row[i].low in titles() for i in range(begin, first)) else first


def _tells_how(row: Sequence[Token], place: int, end: int) -> bool:
    """Whether from a place on a phrase tells how something was said: "by phone", "in a statement", "on Twitter"."""
    low = row[place].low
    if low not in {"in", "on", "by", "through", "at", "via", "with", "over", "from"}:
        return low in {"late", "early", "earlier", "last"} and row[place - 1].text[:1].isupper()
    stretch = [row[i] for i in range(place + 1, min(end, place + 6))]
    if any(token.low in _MEANS for token in stretch[:4]):
        return low != "from" and not (low == "at" and stretch[-1].text[:1].isupper())
    return low == "on" and bool(stretch) and stretch[0].low in _DAYS


def phrase_after(row: Sequence[Token], begin: int) -> Phrase | None:
    """Return the noun phrase that begins at a place; a name between commas behind a description wins."""
    first = _plain_phrase_after(row, begin)
    if first is None:
        return None
    end = first[1]
    if end + 1 < len(row) and row[end].text == ",":
        if _is_suffix(row, end + 1, end + 2):
            return first[0], end + 2
        if not is_person(row, first):
            again = _plain_phrase_after(row, end + 1)
            if again and row[again[0]].text[:1].isupper() and is_person(row, again):
                closed = again[1] >= len(row) or not is_word(row[again[1]])
                if not named(row, first) or (closed and row[end - 1].text.islower()):
                    return again
    return first


def _plain_phrase_after(row: Sequence[Token], begin: int) -> Phrase | None:
    if begin >= len(row) or not is_word(row[begin]):
        return None
    low = row[begin].low
    if low in PRONOUNS:
        return begin, begin + 1
    if low in _NEVER_FIRST or low in _OBJECTS or low in _TIMES or _is_adverb(row[begin]):
        return None
    end = begin + 1
    most = min(len(row), begin + _RIGHT)
    while end < most and not _ends_phrase(row, begin, end):
        end += 1
    return _trimmed(row, begin, end)


def _ends_phrase(row: Sequence[Token], begin: int, end: int) -> bool:
    token = row[end]
    if not is_word(token) or token.low in _ENDS or token.low in _FINITE or token.low in _TIMES:
        return True
    after_name = row[end - 1].text[:1].isupper() and row[end - 1].low not in titles()
    following = row[end + 1] if end + 1 < len(row) else None
    if token.low in {"and", "or", "but"}:
        return following is None or not (
            following.text[:1].isupper() or (following.low in _DETERMINERS and row[begin].low in _DETERMINERS)
        )
    if token.low in _PREPOSITIONS:
        return _ends_at_preposition(row, begin, end, following)
    if token.text.islower() and after_name:
        if token.low in _PARTICLES or token.low in titles():
            return False
        return not (row[end - 1].low.endswith("'s") or _goes_on_as_name(row, end))
    return _is_adverb(token) and (following is None or not is_word(following))


def _goes_on_as_name(row: Sequence[Token], end: int) -> bool:
    """Port Vell police chief Ann Moe: small letters between capitals, or a trade at the end."""
    low = row[end].low
    return not (
        low.endswith(("ing", "ed")) or _is_adverb(row[end]) or low in _DETERMINERS or low in speech_verbs()
    )


def _ends_at_preposition(row: Sequence[Token], begin: int, end: int, following: Token | None) -> bool:
    low = row[end].low
    if following is None or not is_word(following):
        return True
    if low == "of":
        return is_person(row, (begin, end)) and _full_name(row, begin, end)
    if is_person(row, (begin, end)) and row[begin].low not in _DETERMINERS:
        return True
    if low in {"for", "at", "from", "with", "in", "by"}:
        return following.low.endswith("ing")
    return not (low in {"on", "to", "near", "inside", "outside", "under"} and following.low in _DETERMINERS)


def _full_name(row: Sequence[Token], begin: int, end: int) -> bool:
    """Whether capitals make a first and a last name; "the Bank of Vell" and "Doctors of the World" are none."""
    words = [row[i].text for i in range(begin, end) if row[i].low.rstrip(".") not in titles()]
    return len(words) == 2 and all(w[:1].isupper() for w in words) and words[0] in _first_names()


@cache
def _first_names() -> frozenset[str]:
    return frozenset().union(*word_groups("first_names").values())


def _leaves_phrase(row: Sequence[Token], place: int) -> bool:
    """Whether a word cannot go on a subject: Moe | runs the mill; her widow sells | the mill."""
    token, before = row[place], row[place - 1]
    if before.text[:1].isupper() and before.low not in titles() and before.low not in _DETERMINERS:
        follows = token.low in _PARTICLES or token.low in titles() or token.low in _PREPOSITIONS
        return token.text[:1].islower() and not follows and not before.low.endswith("'s")
    joined = before.low in _PREPOSITIONS or before.low in _PARTICLES or before.low in _DETERMINERS
    return token.low in _DETERMINERS and not joined


def sentence_subject(row: Sequence[Token], position: int, *, described: bool = False) -> Phrase | None:
    """Return the noun phrase that a sentence begins with, if it is a name or a pronoun and ends before a place.

    With `described` a person may also be told by a title, a trade or a word of kin: "Lind's widow", "the pilot".
    """
    begin = 0
    while begin < position and row[begin].low in _LEADS:
        begin += 1
    if begin + 1 < position and row[begin].low in _FRONTED:
        comma = next((i for i in range(begin, min(position, begin + 14)) if row[i].text == ","), None)
        begin = comma + 1 if comma is not None else begin
    if begin < position and row[begin].low in PRONOUNS:
        return begin, begin + 1
    end = begin
    while end < position and end - begin < 12:
        token = row[end]
        past = token.low.endswith("ed") and token.text.islower()
        stops = token.low in _BREAKS or token.low in _ADVERBS or token.low in {"who", "whose"}
        if end > begin and (_is_verbal(row, end) or past or not is_word(token) or stops):
            break
        if end > begin and _leaves_phrase(row, end):
            break
        end += 1
    if end == begin or (end == position and position == len(row)):
        return None
    phrase = _trimmed(row, begin, end)
    if phrase is None:
        return None
    is_described = described and row[phrase[1] - 1].low in titles()
    return phrase if is_described or named(row, phrase) else None
