"""Run the package with other weights than those that ship."""

from __future__ import annotations

import contextlib
import hashlib
import json
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from storycompare.matching import encoder, reader, scorer

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["TARGET", "other_weights"]

TARGET = Path(__file__).parent.parent / "storycompare" / "matching" / "weights"


@contextlib.contextmanager
def other_weights(files: Mapping[str, Path]) -> Iterator[Path]:
    """Let the package read some files of its weights from elsewhere; yield the folder from which it reads all of them."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(shutil.copytree(TARGET, Path(name) / "weights"))
        for own, path in files.items():
            shutil.copyfile(path, folder / own)
        sums = json.loads((folder / "checksums.json").read_text(encoding="utf-8"))
        sums = {own: hashlib.sha256((folder / own).read_bytes()).hexdigest() for own in sums}
        (folder / "checksums.json").write_text(json.dumps(sums), encoding="utf-8")
        _read_from(folder)
        try:
            yield folder
        finally:
            _read_from(TARGET)


def _read_from(folder: Path) -> None:
    scorer.WEIGHTS = folder
    for loaded in (scorer.load, encoder.load_sentence_encoder, reader.load_reader):
        loaded.cache_clear()
