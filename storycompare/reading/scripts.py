"""How much is said and in which language, for scripts with and without spaces between the words."""

from __future__ import annotations

import re

from ..language.tables import word_groups

__all__ = ["language_of", "language_tag", "size_in_words"]

# Scripts that put no space between words, and Hangul, whose spaces stand further apart than those of words in English.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff]"
)
_CHARACTERS_A_WORD = 2
_WORD = re.compile(r"[^\W\d_]+")
_LETTER = re.compile(r"[^\W\d_]")
_SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7a3]")),
    ("zh", re.compile("[\u3400-\u4dbf\u4e00-\u9fff]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
    ("und", re.compile("[\u0370-\u1fff\u1000-\u17ff\ua980-\uabff]")),  # Greek, Cyrillic, Arabic, Indic: several languages each
)  # fmt: skip
# Kana stand among other signs in Japanese, the other scripts are most of what is written.
_SCRIPT_SHARE = {"ja": 0.1}
_MOST = 0.5
# Below this many words a text says too little of its language.
_FEWEST_WORDS = 20
# A text is not English if the small words of another language are this share of it, and that much more than English
# ones. Of 8,196 English articles none is taken for another language so, of 13 pages in others all are.
_NOT_ENGLISH, _CLEARLY = 0.12, 0.05
_TAG = re.compile(r"\A(?P<language>[A-Za-z]{2,3})(?P<rest>(?:[-_][A-Za-z0-9]{2,8})*)\Z")
_NAMES = {"english": "en", "german": "de", "deutsch": "de", "french": "fr", "français": "fr", "spanish": "es", "español": "es", "italian": "it", "portuguese": "pt", "dutch": "nl", "russian": "ru", "arabic": "ar", "chinese": "zh", "japanese": "ja", "korean": "ko"}  # fmt: skip


def size_in_words(text: str) -> int:
    """Return about how many words a text has; where no spaces stand between words, two characters count as one."""
    unspaced = len(_UNSPACED.findall(text))
    return len(_UNSPACED.sub(" ", text).split()) + unspaced // _CHARACTERS_A_WORD


def language_tag(said: str | None) -> str | None:
    """Return what a page says of its language as a BCP 47 tag: "en_GB" as "en-GB", "English" as "en"; None if it is none."""
    said = (said or "").split(",")[0].strip()
    if said.casefold() in _NAMES:
        return _NAMES[said.casefold()]
    found = _TAG.match(said)
    return found["language"].lower() + found["rest"].replace("_", "-") if found else None


def language_of(text: str, declared: str | None) -> str | None:
    """Return the language of a text: the declared one, but not English if its letters or words are those of another.

    "und" (undetermined) is a text in a script of several languages; None one that says nothing of its language.
    """
    if declared and not declared.lower().startswith("en"):
        return declared
    letters = len(_LETTER.findall(text)) or 1
    for language, script in _SCRIPTS:
        if len(script.findall(text)) > _SCRIPT_SHARE.get(language, _MOST) * letters:
            return language
    return _by_small_words(text) or declared


def _by_small_words(text: str) -> str | None:
    words = _WORD.findall(text.casefold())
    if len(words) < _FEWEST_WORDS:
        return None
    shares = {
        language: sum(word in small for word in words) / len(words)
        for language, small in word_groups("languages").items()
    }
    best = max(shares, key=lambda language: shares[language])
    return best if shares[best] >= _NOT_ENGLISH and shares[best] > shares["en"] + _CLEARLY else None
