"""Data files of the package that are damaged: one line that says to install it anew."""

from __future__ import annotations

from pathlib import Path

import pytest

import storycompare as sc
from storycompare.language import clauses
from storycompare.matching import scorer

PACKAGE = Path(sc.__file__).parent
SHIPPED = {
    "clauses": PACKAGE / "language" / "data" / "clauses.npz",
    "trees": PACKAGE / "matching" / "weights" / "lexical.npz",
}


@pytest.mark.parametrize("kind", SHIPPED)
@pytest.mark.parametrize("damage", ["empty", "cut", "text", "flipped"])
def test_damaged_weights_are_refused(
    kind: str, damage: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = SHIPPED[kind]
    whole = path.read_bytes()
    middle = len(whole) // 2
    flipped = bytes(255 - byte for byte in whole[middle - 200 : middle + 200])
    bad = {
        "empty": b"",
        "cut": whole[:middle],
        "text": b"not an archive",
        "flipped": whole[: middle - 200] + flipped + whole[middle + 200 :],
    }[damage]
    (tmp_path / path.parent.name).mkdir()
    (tmp_path / path.parent.name / path.name).write_bytes(bad)
    monkeypatch.setattr(clauses.resources, "files", lambda _: tmp_path)
    monkeypatch.setattr(scorer, "WEIGHTS", tmp_path / "weights")
    load = clauses.network.__wrapped__ if kind == "clauses" else scorer.load.__wrapped__
    with pytest.raises(sc.DataError, match=r"missing or damaged: reinstall storycompare$"):
        load(*([] if kind == "clauses" else ["lexical"]))
