"""Options, and the limits and arguments of `compare`: one clear line for each that cannot be used."""

from __future__ import annotations

import re
from typing import Any

import pytest
from texts import FLOOD, FLOOD_RETOLD

import storycompare as sc


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"threshold": "0.5"}, "threshold must be a number, not '0.5'"),
        ({"threshold": 1.5}, "threshold must lie between 0 and 1, not 1.5"),
        ({"threshold": True}, "threshold must be a number, not True"),
        ({"unsure": None}, "unsure must lie between 0 and 1, not None"),
        ({"unsure": float("nan")}, "unsure must lie between 0 and 1, not nan"),
        ({"semantic": "no"}, "semantic must be True or False, not 'no'"),
        ({"excerpts": 1}, "excerpts must be True or False, not 1"),
        ({"max_sentences": 0}, "max_sentences must be 1 or more, not 0"),
        ({"max_characters": 1e6}, "max_characters must be a number, not 1000000.0"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named(settings: dict[str, Any], message: str) -> None:
    with pytest.raises(sc.InputError) as caught:
        sc.Options(**settings)
    assert str(caught.value) == message


@pytest.mark.parametrize("options", [{"semantic": False}, "semantic", 0.5])
def test_options_of_another_type(options: Any) -> None:
    with pytest.raises(sc.InputError, match=r"options must be Options, not \w+: pass options=Options"):
        sc.compare(FLOOD, FLOOD_RETOLD, options=options)


def test_a_list_of_articles_gets_a_hint() -> None:
    with pytest.raises(sc.InputError, match="put a star before a list of articles"):
        sc.compare([FLOOD, FLOOD_RETOLD])  # type: ignore[arg-type]


@pytest.mark.parametrize("limit", ["max_characters", "max_sentences", "max_sentence_characters"])
def test_limits_are_checked_and_can_be_raised(limit: str) -> None:
    long = "Rescue teams searched the valley until nightfall."
    text = f"{long} Nobody was hurt in the flood that came."
    most = {"max_characters": len(text), "max_sentences": 2, "max_sentence_characters": len(long)}[limit]
    sc.compare(text, text, options=sc.Options(semantic=False, **{limit: most}))
    with pytest.raises(sc.InputError) as caught:
        sc.compare(text, text, options=sc.Options(semantic=False, **{limit: most - 1}))
    assert limit in str(caught.value)
    assert f"more than {most - 1:,}" in str(caught.value)
    assert "the article 'A' has" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_equal_sentences_pair_off_one_for_one() -> None:
    text = "\n".join(["The dam above the town broke early on Monday."] * 60)
    story = sc.compare(text, text, options=sc.Options(semantic=False))
    numbers = [
        tuple(int(name.rpartition(":s")[2]) for name in (k.a_sentence, k.b_sentence)) for k in story.links
    ]
    assert numbers == [(k, k) for k in range(60)]


def test_an_article_against_itself_has_nothing_moved() -> None:
    story = sc.compare(FLOOD, FLOOD, options=sc.Options(semantic=False))
    page = story.to_html(full_page=False)
    assert not re.search(r'class="s [^"]*moved', page)
    assert page.count('class="s ') == len(story.sentences)
