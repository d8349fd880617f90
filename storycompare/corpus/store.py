"""A folder of compared stories: one folder of Parquet files for each table, and notes of what is finished.

    out/manifest.json            what was asked for: it never changes while the folder is filled
    out/parts/00012.json         part 12 is finished: its stories, and the generation of its files
    out/facts/00012-1.parquet    its facts, generation 1
    ...

A part is some stories with all their tables. Its files are written first and its note last, each at once
and whole, so that a part is either finished or does not count, wherever a run was killed. When a story of it is compared
anew its files are written beside the old ones, the note is replaced, and then the old ones go.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from ..errors import InputError, MissingExtraError, path_of
from ..report.files import write_bytes, write_text
from .frames import COLUMNS, arrow_table, from_arrow

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import pandas as pd
    import pyarrow as pa

    from ..options import Options
    from .frames import Tables

__all__ = [
    "Note",
    "Stored",
    "begin",
    "check_parquet",
    "file_of",
    "finish",
    "manifest_for",
    "manifest_of",
    "notes",
    "sweep",
    "write_part",
]

_MANIFEST = "manifest.json"
_SCHEMA = "storycompare-stories/1"
_TEMPORARY = ".storycompare-*"  # what report.files writes before it puts it in its place


@dataclass(frozen=True, slots=True)
class Note:
    """A finished part: its number, the ids of its stories, and the generation of its files."""

    part: int
    generation: int
    stories: tuple[str, ...]


def check_parquet() -> None:
    """Raise an error that says what to install, if Parquet cannot be written."""
    try:
        import pyarrow.parquet  # noqa: F401 - only to know whether it is there
    except ImportError as error:
        raise MissingExtraError("Parquet needs pyarrow: pip install 'storycompare[corpus]'") from error


def manifest_for(engine: str, by: Any, wire: Any, options: Options, *, reports: bool) -> dict[str, Any]:
    """Return the settings that a folder is filled with; what cannot be written is told by its kind."""
    from .. import __version__

    told = {
        "by": by if isinstance(by, str) else "a table",
        "wire": wire if wire is None or isinstance(wire, str) else "a function",
    }
    return {"version": __version__, "engine": engine, **told, "options": asdict(options), "reports": reports}


def begin(out: Path, manifest: Mapping[str, Any]) -> None:
    """Make a folder ready to be filled; one that was begun goes on if it was begun with the same settings.

    Raises
    ------
    InputError
        If the folder cannot be made, holds something else, or was begun with other settings.
    """
    wanted = {"schema": _SCHEMA, **manifest}
    try:
        out.mkdir(parents=True, exist_ok=True)
        held = next(out.iterdir(), None)
    except OSError as error:
        raise InputError(f"{out}: cannot be used as a folder: {error.strerror or error}") from error
    if not (out / _MANIFEST).exists():
        if held is not None and any(not path.match(_TEMPORARY) for path in out.iterdir()):
            raise InputError(f"{out}: is not empty, and holds no stored stories: name a new folder")
        for name in ("parts", *COLUMNS):
            (out / name).mkdir(exist_ok=True)
        write_text(out / _MANIFEST, json.dumps(wanted, indent=1) + "\n")
    found = manifest_of(out)
    for key, value in wanted.items():
        if found.get(key) != value:
            raise InputError(
                f"{out}: was begun with {_told(key, found.get(key))}, and not with {_told(key, value)}: "
                "give the same to go on with it, or name a new folder"
            )


def _told(key: str, value: Any) -> str:
    if key == "fingerprint":
        return f"the articles and stories {str(value)[:12]}"
    return f"{key}={json.dumps(value)}" if not isinstance(value, dict) else f"{key} {json.dumps(value)}"


def manifest_of(out: Path) -> dict[str, Any]:
    """Return the settings that a folder was begun with.

    Raises
    ------
    InputError
        If it holds no stored stories.
    """
    try:
        found = json.loads((out / _MANIFEST).read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise InputError(f"{out}: holds no stored stories: there is no {_MANIFEST} in it") from error
    except (OSError, ValueError) as error:
        raise InputError(f"{out / _MANIFEST}: cannot be read: {error}") from error
    if not isinstance(found, dict) or found.get("schema") != _SCHEMA:
        raise InputError(f"{out / _MANIFEST}: is not of the schema {_SCHEMA}")
    return found


def check_version(out: Path, manifest: Mapping[str, Any]) -> None:
    """Raise if a folder was filled by another version, whose rows would not go with new ones."""
    from .. import __version__

    if manifest.get("version") != __version__:
        raise InputError(
            f"{out}: was filled by storycompare {manifest.get('version')}, this is {__version__}: compare anew, in a new folder"
        )


def notes(out: Path) -> list[Note]:
    """Return the finished parts of a folder, in their order."""
    found = []
    for path in sorted((out / "parts").glob("*.json")):
        note = json.loads(path.read_text(encoding="utf-8"))
        found.append(Note(note["part"], note["generation"], tuple(note["stories"])))
    return sorted(found, key=lambda note: note.part)


def file_of(out: Path, table: str, part: int, generation: int) -> Path:
    """Return where a table of a part is stored; of Spark it is a folder."""
    return out / table / f"{part:05d}-{generation}.parquet"


def write_part(out: Path, note: Note, tables: Tables, base: Note | None = None) -> None:
    """Store a part: its tables, then the note that it is finished.

    With `base`, the rows of the part as it was are kept, but those of the stories that `tables` has anew.
    """
    import pyarrow as pa
    import pyarrow.compute as pc
    import pyarrow.parquet as pq

    anew = pa.array([row[0] for row in tables["stories"]], type=pa.string())
    for name, rows in tables.items():
        found = arrow_table(name, rows)
        if base is not None:
            before = _read(out, name, base)
            kept = before.filter(pc.invert(pc.is_in(before["story"], value_set=anew)))
            found = pa.concat_tables([kept.cast(found.schema), found])
        buffer = io.BytesIO()
        pq.write_table(found, buffer, compression="zstd")
        write_bytes(file_of(out, name, note.part, note.generation), buffer.getvalue())
    finish(out, note)
    if base is not None:
        for name in tables:
            _remove(file_of(out, name, base.part, base.generation))


def _read(out: Path, table: str, note: Note, columns: Sequence[str] | None = None) -> pa.Table:
    import pyarrow.parquet as pq

    path = file_of(out, table, note.part, note.generation)
    return pq.read_table(path, columns=list(columns or COLUMNS[table]), partitioning=None)


def finish(out: Path, note: Note) -> None:
    """Note that a part is finished."""
    data = {"part": note.part, "generation": note.generation, "stories": note.stories}
    write_text(out / "parts" / f"{note.part:05d}.json", json.dumps(data, ensure_ascii=False))


def sweep(out: Path, finished: Sequence[Note]) -> None:
    """Remove what killed runs left half done, and files that were replaced: all that is not of the finished parts."""
    kept = {file_of(out, "", note.part, note.generation).name for note in finished}
    for name in ("parts", *COLUMNS):
        for path in (out / name).iterdir():
            if path.match(_TEMPORARY) or (name != "parts" and path.name not in kept):
                _remove(path)


def _remove(path: Path) -> None:
    import shutil

    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)


class Stored(Mapping[str, "pd.DataFrame"]):
    """The tables of a folder of compared stories, by name; each is read when it is asked for."""

    def __init__(self, out: str | Path) -> None:
        self.out = path_of("out", out)
        manifest_of(self.out)

    def __getitem__(self, name: str) -> pd.DataFrame:
        """Return a table of all finished stories, in their order."""
        if name not in COLUMNS:
            raise KeyError(name)
        return self.read(name)

    def read(
        self, name: str, *, parts: Sequence[Note] | None = None, columns: Sequence[str] | None = None
    ) -> pd.DataFrame:
        """Return a table, or some of its columns, of all finished parts or of those that are named."""
        import pyarrow as pa

        chosen = list(columns or COLUMNS[name])
        empty = arrow_table(name, ()).select(chosen)
        found = [
            _read(self.out, name, note, chosen).cast(empty.schema)
            for note in (notes(self.out) if parts is None else parts)
        ]
        return from_arrow(name, pa.concat_tables([empty, *found]))

    def __iter__(self) -> Iterator[str]:
        return iter(COLUMNS)

    def __len__(self) -> int:
        return len(COLUMNS)

    def __repr__(self) -> str:
        return f"<Stored stories in {str(self.out)!r}: {', '.join(self)}>"
