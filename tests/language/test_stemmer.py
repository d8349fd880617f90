"""The stemmer that is loaded alone is nltk's."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from nltk.stem.snowball import SnowballStemmer

from storycompare.language import stemmer
from storycompare.language.tables import word_forms, word_table

if TYPE_CHECKING:
    import pytest


def test_every_known_word_has_the_stem_of_nltk() -> None:
    theirs, ours = SnowballStemmer("english").stem, stemmer._alone("snowball").EnglishStemmer().stem
    words = word_table("lowercase").keys() | {"skies", "dying", "relational", "généralement", "o'clock", ""}
    assert len(words) > 1000
    assert {word: ours(word) for word in words} == {word: theirs(word) for word in words}


def test_the_table_has_the_stems_of_nltk() -> None:
    stem = SnowballStemmer("english").stem
    table = word_forms("stems")
    assert len(table) > 10_000
    assert all(stem(word) == found for word, found in table.items())


def test_a_comparison_does_without_the_toolkit() -> None:
    code = (
        "import sys, storycompare as sc; "
        "sc.compare('The boats sank.', 'Two boats sank.', options=sc.Options(semantic=False)); "
        "assert 'nltk' not in sys.modules; import nltk; assert nltk.SnowballStemmer('english').stem('boats') == 'boat'"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_an_nltk_of_another_make_is_loaded_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr(stemmer, "_alone", missing)
    monkeypatch.delitem(sys.modules, "nltk.stem.snowball", raising=False)
    assert stemmer.stemmer.__wrapped__()("boats") == "boat"
