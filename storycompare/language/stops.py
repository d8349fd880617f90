"""Does a mark end a sentence? Judged by the words on both sides of it.

A full stop is judged by what stands before it (nothing, an initial, a measure, an abbreviation of some kind, a word)
and what follows: hand-made lists of abbreviations, those that nltk's Punkt trainer found in news (Kiss and Strunk
2006, shipped as data), and how often the next word is written in lower case inside sentences.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from .furniture.finite_verbs import has_verb, is_headline_verb
from .people import first_names
from .quantities import NUMBER_WORDS
from .speech.verbs import reporting_forms, speech_verbs
from .tables import word_groups, word_list, word_table
from .words import is_function_word

__all__ = ["Stop", "ends_sentence", "is_abbreviation"]

# A word that is in lower case inside sentences at least this often begins a sentence when it has a capital
# after an abbreviation. From .5 to .9 boundary F1 stays .997 on the WSJ half and .964 to .969 on the GUM half.
_LOWERCASE_SHARE = 0.80
_WORD_SHARE = 0.50  # and a word, not an abbreviation, at least this often
_OPENERS = "\"'([{-*"
_LETTERS = re.compile(r"[^\W\d_]+(?:'[a-z]{1,3})?")
_DOTTED = re.compile(r"[A-Za-z](?:\.[A-Za-z])+|[A-Z](?:\.[A-Z][a-z]{0,3})+")  # U.S, H.J.Res
_ODD_START = re.compile(r"[a-z][A-Z]|(?:al|el)-[A-Z]")  # iPhone, al-Sadr
_GLUED = re.compile(r"(?P<word>[A-Z][a-z]+|[AI](?![\w.'@/]))(?![.@/=]\w)")
_ZONE = re.compile(r"[A-Z]{1,4}T|UTC|MSK")
_DETERMINERS = frozenset("the a an this that its their his her our every each".split())
# "5 p.m. Monday" goes on, "5 p.m. Monday is too late" does not.
_VERBS = frozenset("is was will has had would marks brought saw may might can could became".split())
_BEHIND_VERB = frozenset(
    "as out back to at from when while after before through over into in on about".split()
)
# Nouns for people and what they do are seldom names in the plural, whatever the tables know of them.
_NOUN_ENDINGS = ("ers", "ors", "ists", "ysts", "ants", "ents", "eers", "men", "women", "ments", "ings", "tions", "sions", "ities")  # fmt: skip
_FEWEST_LETTERS = 6
_QUOTED_TITLE_WORDS = 6


# Brackets with a stop behind them belong to the sentence before: "at 10:30 a.m. (AP)."
_ASIDE = re.compile(r"\([^()]{1,60}\)[.,;:]")


class Stop(NamedTuple):
    """A mark, and the words near it.

    `word` is what stands right before the mark, without what opens before it; `before` are the words up to it and
    `after` those that follow, as written. `close` is what closes behind the mark: quotation marks, brackets, notes.
    `glued` says that no white space follows, `quoted` are the words between the quotation marks that close here.
    """

    word: str
    mark: str
    close: str
    before: tuple[str, ...]
    after: tuple[str, ...]
    glued: bool
    quoted: str

    @property
    def following(self) -> str:
        """The letters that the next word begins with."""
        match = _LETTERS.match(self.after[0].lstrip(_OPENERS))
        return match.group() if match else ""

    def previous(self, back: int = 1) -> str:
        """The word before `word`, or one further back; "" if there is none."""
        return self.before[-1 - back] if len(self.before) > back else ""


@cache
def _abbreviations() -> dict[str, frozenset[str]]:
    groups = word_groups("abbreviations")
    known = frozenset().union(*groups.values())
    return {**groups, "end": groups["end"] | (word_list("punkt_abbreviations") - known)}


def is_abbreviation(word: str) -> bool:
    """Tell whether a word is an abbreviation of any kind; one that is also a word counts."""
    low = word.lower()
    return any(low in group for group in _abbreviations().values())


def ends_sentence(stop: Stop, casual: bool) -> bool:
    """Tell whether a sentence ends here; a `casual` writer begins sentences in lower case."""
    if stop.glued:
        return _ends_glued(stop)
    next_word = stop.after[0]
    after = next_word.lstrip(_OPENERS)
    first = after[:1]
    if not first:
        return next_word[0] in "([{*" and stop.mark[-1] in ".?!"
    if first.islower() and not _ODD_START.match(after):
        return casual and not stop.close and len(stop.mark) == 1 and not is_abbreviation(stop.word)
    if stop.close[:1] == "]" and not first.isupper():
        return False
    if stop.mark != ".":
        return _loud_ends(stop, first)
    if stop.close.strip("*"):
        return stop.close[0] not in ")]}" or not is_abbreviation(stop.word)
    return _stop_ends(stop)


def _ends_glued(stop: Stop) -> bool:
    """Judge `said.European` and `sank.“We`: scraped text often loses the space between two sentences."""
    after = stop.after[0].lstrip("\"'([")
    glued = _GLUED.match(after)
    if not glued or "@" in after:
        return False
    word = stop.word
    if not word:  # "It fell .The vote"
        sure = stop.mark != "." or after != stop.after[0] or _is_starter(glued["word"])
        return len(stop.mark) == 1 and (
            sure or (_is_common(glued["word"]) and len(glued["word"]) > 3)
        )  # not .Net
    if stop.close or stop.mark[0] in "?!":
        return True
    if len(stop.mark) > 1:
        return after != stop.after[0]
    plain = word.strip("\"')]}%")
    if re.fullmatch(r"[a-z'-]{3,30}|\d{4}", plain) or word[-1] in "\"')]}%" or after != stop.after[0]:
        return True
    return (
        plain[:1].isalnum() and not is_abbreviation(plain) and "." not in plain and _is_starter(glued["word"])
    )


def _loud_ends(stop: Stop, first: str) -> bool:
    """Judge a question mark, an exclamation mark, an ellipsis."""
    if not (first.isupper() or stop.after[0][0] in "\"'(" or (first.isdigit() and stop.mark[0] != ".")):
        return False
    if stop.mark[0] not in "?!":
        return True
    if '"' in stop.close or "'" in stop.close:
        return not (
            _speaks(stop) or _is_time(stop) or (_is_title(stop) and _goes_on(stop, "marked", "company"))
        )
    low = stop.word.lower()
    if stop.following.lower() in _abbreviations()["company"] or _in_title_case(stop):
        return False
    if low in word_list("marked_names") and stop.word[:1].isupper():
        return _is_common(stop.following) and not _goes_on(stop, "marked")
    inside = stop.word[:1].isupper() and stop.previous()[-1:].isalnum()
    return not (inside and _goes_on(stop, "marked"))


def _in_title_case(stop: Stop) -> bool:
    """Tell whether two words of grammar with capitals follow: no sentence begins "At The"."""
    return (
        len(stop.after) > 1
        and all(w.istitle() and is_function_word(w) for w in stop.after[:2])
        and ("I" not in stop.after[:2])
    )


def _speaks(stop: Stop) -> bool:
    """Tell whether a speaker follows: “Never again!” Odell told reporters."""
    if stop.after[0] in {"He", "She", "They", "It", "We", "I"}:
        return False
    for number, word in enumerate(stop.after):
        verb = word.strip(",.")
        ordinary = verb in speech_verbs() and not _is_common(stop.following) and _closes(stop.after, number)
        if number and (verb in reporting_forms() or ordinary):
            return True
        if not word[:1].isupper():
            return False
    return False


def _closes(after: tuple[str, ...], place: int) -> bool:
    """Tell whether nothing is the object of a verb: "Odell cried.", "Odell cried as the door fell"."""
    return after[place][-1] in ",." or after[place + 1 :][:1] == () or after[place + 1] in _BEHIND_VERB


def _is_title(stop: Stop) -> bool:
    """Tell whether the words that end in the mark are a title of a work: “Jeopardy!”, “Who Killed Moe?”."""
    words = stop.quoted.split()
    return 0 < len(words) <= _QUOTED_TITLE_WORDS and all(w[:1].isupper() or len(w) <= 3 for w in words)


def _is_time(stop: Stop) -> bool:
    """Tell whether a day, a month or a time zone follows that belongs to what stands before the mark."""
    zone = stop.after[0].strip("().,;")
    if _ZONE.fullmatch(zone) and not zone.isdigit():
        return True
    place = next((k for k, word in enumerate(stop.after) if not word[:1].isupper()), 0)
    if stop.after[place].strip(",.") == "time":  # Hong Kong time
        return True
    following = stop.following.lower()
    verb = len(stop.after) > 1 and stop.after[1] in _VERBS and following != "may"
    return following in word_groups("after_stops")["time"] and not verb


def _goes_on(stop: Stop, *groups: str) -> bool:
    low = stop.following.lower()
    return any(low in word_groups("after_stops")[group] for group in groups)


def _stop_ends(stop: Stop) -> bool:
    """Judge a single full stop before a word that does not begin in lower case."""
    word, groups = stop.word, _abbreviations()
    digit = stop.after[0].lstrip(_OPENERS)[0].isdigit()
    if not word:
        return True
    if len(word) == 1 and word.isascii() and word.isalpha():
        return _initial_ends(stop, digit)
    low = word.rsplit("-", 1)[-1].lower()
    named = word[:1].isupper()
    if low in groups["measure"] and (low in {"a.m", "p.m"} or _is_number(stop.previous())):
        return _measure_ends(stop, low, digit)
    if low in groups["street"] and _is_street(stop, low):
        if digit:
            return low not in groups["number"]
        if low not in groups["before"]:
            return _name_ends(stop, "place")
        return (_is_common(stop.following) or _is_full_name(stop)) and not _goes_on(stop, "place")
    if low in groups["number"]:
        return _number_ends(stop, low, digit)
    if low in groups["before"]:
        return False
    if low in groups["country"]:
        return stop.previous().lower() == "the" if digit else _country_ends(stop)
    if low in groups["company"]:
        return digit or _name_ends(stop, "company")
    if low in groups["person"]:
        return digit or _name_ends(stop, "place")
    if low in groups["state"]:
        after_city = stop.previous()[-1:] == "," and _is_subject(stop)
        return digit or not named or _is_common(stop.following) or after_city
    if low in groups["end"] or _DOTTED.fullmatch(word):
        return _other_ends(stop, low, digit)
    listed = word.isdigit() and len(word) <= 2 and len(stop.before) == 1
    return not listed


def _other_ends(stop: Stop, low: str, digit: bool) -> bool:
    """An abbreviation of no kind that tells: Dept., etc., H.R."""
    if low not in _abbreviations()["end"] or "." in low:
        return not digit and _is_common(stop.following)
    return (
        digit
        or low == "etc"
        or _is_common(stop.following)
        or stop.after[0][0] == "$"
        or _is_ordinary(stop.word)
    )


def _initial_ends(stop: Stop, digit: bool) -> bool:
    """Judge "you and I. Did" against "Jonas E. Smith", "Albert I. Jones" and "the bill, S. 12"."""
    previous, letter = stop.previous(), stop.word
    if len(stop.before) == 1:  # A. It leaks.
        return False
    if digit:
        noun = (
            previous.isalpha() and previous.islower() and _is_common(previous) and not _is_starter(previous)
        )
        return letter.isupper() and letter not in "SHNEW" and noun
    if not stop.following:
        return True
    if letter in _abbreviations()["before"]:  # Moe v. Lund
        return False
    if letter.islower():
        return letter not in _abbreviations()["end"] | _abbreviations()["number"] or _is_common(
            stop.following
        )
    if letter == "I" and not previous[:1].isupper():
        return True
    return _is_starter(stop.following) and len(stop.following) > 1


def _is_number(word: str) -> bool:
    return word[-1:].isdigit() or word.lower().rsplit("-", 1)[-1] in NUMBER_WORDS


def _measure_ends(stop: Stop, low: str, digit: bool) -> bool:
    """Tell "it began at 5 p.m. Ministers left" from "at 5 p.m. Monday" and "the 5 p.m. Mass"."""
    clock = low in {"a.m", "p.m"}
    if _ASIDE.match(" ".join(stop.after)):
        return False
    if digit:
        counts = len(stop.after) > 1 and stop.after[1].isalpha() and stop.after[1].islower()
        return counts and stop.after[1] not in {"noon", "midnight"}
    if clock and _is_time(stop):
        return False
    if stop.previous(2).lower() in _DETERMINERS:
        return _is_starter(stop.following)
    return bool(stop.following) or stop.after[0][0] == "$"


def _number_ends(stop: Stop, low: str, digit: bool) -> bool:
    if digit or re.match(r"[A-Z]\d", stop.after[0]):
        return False
    if low != "no" and re.fullmatch(r"[A-HJ-Z]\W*", stop.after[0]):  # Apt. B
        return False
    return len(low) < 3 or stop.word.islower() or _is_common(stop.following)


def _is_ordinary(word: str) -> bool:
    """Tell an abbreviation from the word that looks like it: "he sat"."""
    return word.islower() and word_table("lowercase").get(word, 0.0) >= _WORD_SHARE


def _is_street(stop: Stop, low: str) -> bool:
    """Tell "Elm St." and "5th Ave." from "St. Mark" and "Dr. Moe"."""
    previous = stop.previous()
    if previous[-1:] in {"", ".", ","} or previous.endswith("'s"):
        return False
    return low not in _abbreviations()["before"] or previous[:1].isdigit() or previous[:1].isupper()


def _country_ends(stop: Stop) -> bool:
    if _goes_on(stop, "country"):
        return False
    following = stop.after[1:2]
    if following == ("of",):
        following = stop.after[2:3]
    two_names = bool(following) and following[0][:1].isupper() and stop.after[0][-1].isalnum()
    return _is_common(stop.following) and (not two_names or _is_starter(stop.following))


def _name_ends(stop: Stop, group: str) -> bool:
    """Judge the end of a name: what follows begins a sentence unless it is a part or an office of what is named."""
    if _is_starter(stop.following):
        return True
    if _goes_on(stop, group):
        return False
    if _is_common(stop.following):
        return True
    return _is_subject(stop) and not _has_determiner(stop)


def _is_subject(stop: Stop) -> bool:
    """Tell whether a name or noun with a verb behind it follows: "Ode Inc. Analysts cheered"."""
    if stop.following in {"Mr", "Mrs", "Ms", "Dr"}:
        return True
    verb = stop.after[1].rstrip(".,;:!?") if len(stop.after) > 1 else ""
    if _is_full_name(stop):
        return True
    plain = stop.after[0][-1].isalnum() and verb.isalpha() and verb.islower()
    return bool(stop.following) and plain and verb not in {"of", "and", "or", "de", "for", "in"}


def _is_full_name(stop: Stop) -> bool:
    """Tell whether somebody's first and last name and a verb follow: "Elm St. Ann Moe spoke"."""
    if len(stop.after) < 3 or stop.after[0] not in first_names():
        return False
    last, verb = stop.after[1], stop.after[2].rstrip(".,;:!?")
    place = last.lower() in word_groups("after_stops")["place"]
    told = is_headline_verb(verb) or has_verb(verb)
    return last.isalpha() and last[0].isupper() and not place and verb.islower() and told


def _has_determiner(stop: Stop) -> bool:
    """Tell whether the name before the mark stands behind an article: the Elm St. Bridge."""
    for word in reversed(stop.before[:-1]):
        if not word[:1].isupper() and not word[:1].isdigit():
            return word.lower() in _DETERMINERS
    return False


def _is_starter(word: str) -> bool:
    return word.lower() in word_list("sentence_starters")


def _is_common(word: str) -> bool:
    """Tell whether a word with a capital is one that has it because a sentence begins."""
    low, shares = word.lower(), word_table("lowercase")
    share = shares.get(low)
    if share is None and len(low) >= _FEWEST_LETTERS:
        noun = low.endswith("s") and shares.get(low[:-1], 0.0) >= _LOWERCASE_SHARE
        share = float(noun or low.endswith(_NOUN_ENDINGS))
    return _is_starter(word) or (share or 0.0) >= _LOWERCASE_SHARE
