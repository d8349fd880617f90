"""Every learnt file of the package stands in the manifest beside it, as it is."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
MANIFESTS = sorted((ROOT / "storycompare").rglob("manifest.json"))
ENTRIES = [
    (manifest.parent / name, entry)
    for manifest in MANIFESTS
    for name, entry in json.loads(manifest.read_text(encoding="utf-8")).items()
]


@pytest.mark.parametrize(("path", "entry"), ENTRIES, ids=[path.name for path, _ in ENTRIES])
def test_a_learnt_file_is_the_one_that_the_manifest_describes(path: Path, entry: dict[str, Any]) -> None:
    assert hashlib.sha256(path.read_bytes()).hexdigest() == entry["sha256"]
    assert (ROOT / entry["script"]).is_file() or not (ROOT / "training").exists()
    assert re.fullmatch(r"[0-9a-f]{7,40}\+?", entry["commit"])
    assert all(re.fullmatch(r"[0-9a-f]{64}", told) for told in entry["data"].values())
    assert all(isinstance(value, (int, float)) for value in entry["figures"].values())


def test_every_file_of_numbers_has_an_entry() -> None:
    learnt = {path for kind in ("npz", "onnx", "tsv") for path in (ROOT / "storycompare").rglob(f"*.{kind}")}
    assert learnt <= {path for path, _ in ENTRIES}
