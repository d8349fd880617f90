"""What a learnt file was made from, written beside it: `manifest.json` in the folder of the file.

Each training script calls `record` for what it has written. The package checks the hashes of what it loads against the
manifest, and a test those of all learnt files.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["record"]

ROOT = Path(__file__).parent.parent


def record(
    path: Path,
    *,
    script: str,
    data: Path,
    read: Sequence[str],
    seeds: Sequence[int] = (),
    figures: Mapping[str, float] | None = None,
) -> None:
    """Write into the manifest beside `path` what it was made by and from.

    `script` is the `__file__` of the script, `read` names the files of the data folder that it learnt from, `figures`
    what was measured of the result, rounded here to four digits.
    """
    manifest = path.parent / "manifest.json"
    known = json.loads(manifest.read_text(encoding="utf-8")) if manifest.exists() else {}
    known[path.name] = {
        "sha256": _hash(path),
        "script": f"training/{Path(script).name}",
        "commit": _commit(),
        "data": {name: _hash(data / name) for name in sorted(read)},
        "seeds": list(seeds),
        "figures": {name: round(value, 4) for name, value in sorted((figures or {}).items())},
    }
    text = json.dumps(dict(sorted(known.items())), indent=1, ensure_ascii=False)
    manifest.write_text(text + "\n", encoding="utf-8")


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _commit() -> str:
    """The commit that the scripts were run at; "+" behind it says that they had been changed since."""
    command = ("git", "-C", str(ROOT))
    commit = subprocess.check_output([*command, "rev-parse", "--short=10", "HEAD"], text=True).strip()
    changed = subprocess.check_output(
        [*command, "status", "--porcelain", "--", "*.py", "*.txt"], text=True
    ).strip()
    return commit + ("+" if changed else "")
