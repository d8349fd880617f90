"""A folder of compared stories: what is in it, and that a run that was killed goes on as if it had not been."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd
import pytest
from corpus.archives import WORDS, floods, same

import storycompare as sc
from storycompare import corpus

if TYPE_CHECKING:
    from storycompare.corpus import Stored

RUN = """
import sys
import pandas as pd
import storycompare as sc
from storycompare import corpus
archive = pd.read_parquet(sys.argv[1])
corpus.compare_many(archive, wire="AP", out=sys.argv[2], workers=int(sys.argv[3]), options=sc.Options(semantic=False), progress=False)
"""


def store(archive: pd.DataFrame, out: Path, **settings: object) -> Stored:
    given = {"wire": "AP", "out": out, "workers": 1, "progress": False, "options": WORDS, **settings}
    return corpus.compare_many(archive, **given)  # type: ignore[arg-type, return-value]


def test_what_is_stored_is_what_is_returned_without_a_folder(tmp_path: Path) -> None:
    archive = floods(12)
    archive.loc[4, "text"] = ""
    stored = store(archive, tmp_path / "out")
    wanted = corpus.compare_many(archive, wire="AP", workers=1, progress=False, options=WORDS)
    assert list(stored) == list(wanted)
    for name, frame in wanted.items():
        pd.testing.assert_frame_equal(stored[name], frame, obj=name)
        raw = pd.read_parquet(tmp_path / "out" / name)
        assert list(raw.columns) == list(frame.columns)
        assert len(raw) == len(frame)
    with pytest.raises(KeyError):
        stored["speeches"]


def test_a_finished_run_is_not_done_again(tmp_path: Path) -> None:
    archive, out = floods(6), tmp_path / "out"
    store(archive, out)
    before = {path: path.stat().st_mtime_ns for path in out.rglob("*")}
    store(archive, out, workers=2)
    assert {path: path.stat().st_mtime_ns for path in out.rglob("*")} == before


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        (
            {"options": sc.Options(semantic=False, threshold=0.7)},
            r"was begun with options .*, and not with options .*0\.7",
        ),
        ({"wire": "Echo"}, 'was begun with wire="AP", and not with wire="Echo"'),
        ({"archive": floods(5)}, "was begun with stories=4, and not with stories=5"),
        ({"archive": floods(4).assign(title="Other")}, "was begun with the articles and stories"),
        ({"reports": True}, "was begun with reports=false, and not with reports=true"),
    ],
)
def test_a_folder_takes_one_run(settings: dict[str, object], told: str, tmp_path: Path) -> None:
    out = tmp_path / "out"
    wanted = dict(store(floods(4), out))
    with pytest.raises(sc.InputError, match=told):
        store(settings.pop("archive", floods(4)), out, **settings)  # type: ignore[arg-type]
    same(store(floods(4), out), wanted)


def test_another_version_is_another_run(tmp_path: Path) -> None:
    out = tmp_path / "out"
    store(floods(1), out)
    manifest = json.loads((out / "manifest.json").read_text())
    (out / "manifest.json").write_text(json.dumps({**manifest, "version": "0.0.1"}))
    with pytest.raises(sc.InputError, match=r'was begun with version="0\.0\.1", and not with version='):
        store(floods(1), out)


def test_a_folder_that_holds_something_else_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("years of work")
    with pytest.raises(sc.InputError, match="is not empty, and holds no stored stories: name a new folder"):
        store(floods(1), tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]
    with pytest.raises(sc.InputError, match="cannot be used as a folder"):
        store(floods(1), tmp_path / "thesis.txt")
    with pytest.raises(sc.InputError, match="holds no stored stories"):
        corpus.Stored(tmp_path)


def _started(archive: Path, out: Path, workers: int) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-c", RUN, str(archive), str(out), str(workers)]
    return subprocess.Popen(command, start_new_session=True, stderr=subprocess.PIPE)


def _parts(out: Path) -> int:
    return len(list((out / "parts").glob("[0-9]*.json"))) if (out / "parts").exists() else 0


# Where a run is killed is a matter of chance; that nothing is lost must not be.
@pytest.mark.parametrize("times", [1, pytest.param(10, marks=pytest.mark.slow)], ids=["once", "ten times"])
@pytest.mark.parametrize("whole", [True, False], ids=["with its processes", "alone"])
def test_a_run_that_is_killed_goes_on(whole: bool, times: int, tmp_path: Path) -> None:
    archive = floods(20 + 4 * times)
    wanted = dict(store(archive, tmp_path / "wanted"))
    table, out = tmp_path / "archive.parquet", tmp_path / "out"
    archive.to_parquet(table)
    chance = random.Random(0)  # noqa: S311
    for _ in range(times):
        before = _parts(out)
        run = _started(table, out, workers=2)
        while run.poll() is None and _parts(out) <= before:
            time.sleep(0.01)  # until it has begun to store
        time.sleep(chance.random() * 0.3)
        (os.killpg if whole else os.kill)(run.pid, signal.SIGKILL)
        run.communicate()
    assert _parts(out) > 0
    same(store(archive, out, workers=2), wanted)
    for name in wanted:
        assert sorted((out / name).iterdir()) == sorted((out / name).glob("[0-9]*-1.parquet"))
        assert len(pd.read_parquet(out / name)) == len(wanted[name])


def test_ctrl_c_ends_a_run_and_its_processes(tmp_path: Path) -> None:
    table, out = tmp_path / "archive.parquet", tmp_path / "out"
    archive = floods(120)
    archive.to_parquet(table)
    run = _started(table, out, workers=2)
    while not _parts(out):
        time.sleep(0.01)
    os.killpg(run.pid, signal.SIGINT)
    _, err = run.communicate(timeout=30)
    assert run.returncode == -signal.SIGINT
    assert err.decode().count("Traceback") == 1
    with pytest.raises(ProcessLookupError):
        while True:  # until the last of its processes is gone
            os.killpg(run.pid, 0)
            time.sleep(0.05)
    assert 0 < _parts(out) < 64
    assert not list(out.rglob(".storycompare-*"))
    store(archive, out)
    assert len(corpus.Stored(out)["stories"]) == 120


def _workers() -> list[int]:
    """The processes of this one that compare; others belong to other tests."""
    tasks = Path(f"/proc/{os.getpid()}/task").iterdir()
    children = [pid for task in tasks for pid in (task / "children").read_text().split()]
    return [int(pid) for pid in children if b"corpus.worker" in Path(f"/proc/{pid}/cmdline").read_bytes()]


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="finds the processes of a run in /proc")
def test_a_process_that_is_killed_is_started_again(tmp_path: Path) -> None:
    archive, out = floods(30), tmp_path / "out"
    wanted = dict(store(archive, tmp_path / "wanted"))
    killed: list[int] = []

    def kill() -> None:
        while not _parts(out):
            time.sleep(0.01)
        killed.extend(_workers()[:1])
        os.kill(killed[0], signal.SIGKILL)

    killer = threading.Thread(target=kill)
    killer.start()
    stored = store(archive, out, workers=2)
    killer.join()
    assert len(killed) == 1
    same(stored, wanted)


# Each process may compute for so many seconds; the long story takes more, all others together less.
ENDED = """
import resource
resource.setrlimit(resource.RLIMIT_CPU, (4, 5))
resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
"""


@pytest.mark.slow
def test_a_story_that_ends_its_process_twice_has_failed(tmp_path: Path) -> None:
    archive = floods(4)
    for start, label in enumerate(("AP", "Courier")):
        long = " ".join(f"On day {n} the river rose by {n + start} inches at Harrow." for n in range(3000))
        archive.loc[len(archive)] = {
            **archive.loc[0],
            "story": "long",
            "text": long,
            "source": label,
            "id": label,
        }
    table, out = tmp_path / "archive.parquet", tmp_path / "out"
    archive.to_parquet(table)
    subprocess.run([sys.executable, "-c", ENDED + RUN, str(table), str(out), "2"], check=True)
    stored = corpus.Stored(out)
    assert list(stored["stories"]["status"]) == ["compared"] * 4 + ["failed"]
    assert list(stored["errors"].itertuples(index=False, name=None)) == [
        ("long", "its process was ended by SIGXCPU: out of memory?")
    ]
    assert len(stored["articles"]) == len(archive)
