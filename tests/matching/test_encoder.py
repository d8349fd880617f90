"""The shipped encoders: verified, deterministic, loaded only when they are needed."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import numpy as np
import pytest
from texts import FLOOD, FLOOD_RETOLD, HOSTILE, OPERA

import storycompare as sc
from storycompare.matching import encoder
from storycompare.matching.encoder import load_sentence_encoder
from storycompare.matching.reader import load_reader

if TYPE_CHECKING:
    from pathlib import Path


def marked(*texts: str) -> list[sc.MarkedSentence]:
    return [sc.MarkedSentence(text, ((0, len(text)),)) for text in texts]


def test_vectors_have_unit_length_and_meaning() -> None:
    a, b, c = (
        rows[0]
        for rows in load_sentence_encoder().encode(
            marked("The river burst its banks.", "The stream flooded the town.", "The tenor lost his voice.")
        )
    )
    for vector in (a, b, c):
        assert np.linalg.norm(vector) == pytest.approx(1.0, abs=1e-3)
    assert a @ b > a @ c


def test_a_mention_has_the_vector_of_its_words() -> None:
    text = "The river burst its banks and the tenor lost his voice."
    (rows,) = load_sentence_encoder().encode([sc.MarkedSentence(text, ((0, 25), (30, 55)))])
    (flood,), (opera,) = ([rows[0]] for rows in load_sentence_encoder().encode(marked(text[:25], text[30:])))
    assert rows.shape == (3, 384)
    assert rows[1] @ flood > rows[1] @ opera
    assert rows[2] @ opera > rows[2] @ flood


def test_reading_together_tells_the_same_event_from_another() -> None:
    boats, teams, governor = marked(
        "Boats took 45 residents to safety.",
        "Rescue teams brought 45 people to safety in boats.",
        "The governor promised to visit the town on Tuesday.",
    )
    same, other = load_reader().read([(boats, teams), (boats, governor)])
    assert same.link > 0 > other.link


def test_the_same_texts_give_the_same_bytes() -> None:
    texts = marked(*FLOOD.split("\n\n"), *HOSTILE)
    first, second = (np.concatenate(load_sentence_encoder().encode(texts)).tobytes() for _ in range(2))
    assert first == second
    pairs = [(a, b) for a in texts[:5] for b in texts[3:9]]
    assert load_reader().read(pairs) == load_reader().read(pairs)


def test_nothing_in_gives_nothing_out() -> None:
    assert load_sentence_encoder().encode([]) == []
    assert load_reader().read([]) == []


def test_without_semantics_no_model_is_loaded() -> None:
    code = (
        "import sys, storycompare as sc\n"
        f"sc.compare({FLOOD!r}, {FLOOD_RETOLD!r}, options=sc.Options(semantic=False))\n"
        "print({'onnxruntime', 'tokenizers'} & set(sys.modules))"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert out.strip() == "set()"


def test_damaged_and_missing_weights_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "weights").mkdir()
    (tmp_path / "weights" / "checksums.json").write_text('{"pair.onnx": "00"}')
    monkeypatch.setattr(encoder.scorer, "WEIGHTS", tmp_path / "weights")
    with pytest.raises(sc.DataError, match=r"pair\.onnx are missing"):
        encoder.shipped("pair.onnx")
    (tmp_path / "weights" / "pair.onnx").write_bytes(b"not it")
    with pytest.raises(sc.DataError, match="not the ones that shipped"):
        encoder.shipped("pair.onnx")


def test_threads_follow_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OMP_NUM_THREADS", "3")
    assert encoder._threads() == 3
    for value in ("many", "0", ""):
        monkeypatch.setenv("OMP_NUM_THREADS", value)
        assert encoder._threads() == 1
    monkeypatch.delenv("OMP_NUM_THREADS")
    assert encoder._threads() == 1


@pytest.mark.parametrize("semantic", [True, False])
def test_unrelated_articles_share_nothing_either_way(semantic: bool) -> None:
    story = sc.compare(FLOOD, OPERA, options=sc.Options(semantic=semantic))
    assert story.links == ()
