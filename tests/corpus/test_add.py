"""New articles for stored stories: the same rows as if all had come at once, and nothing else compared anew."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pandas as pd
import pytest
from corpus.archives import WORDS, flood, floods, same

import storycompare as sc
from storycompare import corpus

if TYPE_CHECKING:
    from pathlib import Path

    from storycompare.corpus import Stored

RUN = """
import sys
import pandas as pd
from storycompare import corpus
corpus.add(sys.argv[1], pd.read_parquet(sys.argv[2]), workers=2, progress=False)
"""


def store(archive: pd.DataFrame, out: Path, **settings: object) -> Stored:
    given = {"wire": "AP", "out": out, "workers": 1, "progress": False, "options": WORDS, **settings}
    return corpus.compare_many(archive, **given)  # type: ignore[arg-type, return-value]


def add(out: Path, articles: object, **settings: object) -> Stored:
    return corpus.add(out, articles, **{"workers": 1, "progress": False, **settings})  # type: ignore[arg-type]


def _in_two() -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame]:
    """An archive, what came first of it, and what came later: outlets of old stories, and a story of its own."""
    archive = floods(20)
    later = archive["id"].isin(["3-Echo", "7-Courier", "7-Echo", "14-Echo"]) | (
        archive["story"] == "flood 19"
    )
    return pd.concat([archive[~later], archive[later]]), archive[~later], archive[later]


def test_the_rows_of_all_at_once(tmp_path: Path) -> None:
    archive, first, later = _in_two()
    wanted = dict(store(archive, tmp_path / "wanted"))
    out = tmp_path / "out"
    store(first, out)
    before = {path: path.stat().st_mtime_ns for path in (out / "facts").iterdir()}
    same(dict(add(out, later)), wanted)
    after = {path: path.stat().st_mtime_ns for path in (out / "facts").iterdir()}
    assert len(before.keys() - after.keys()) == 3  # the parts of the stories that were joined
    assert len(after.keys() - before.keys()) == 4
    assert all(after[path] == before[path] for path in after.keys() & before.keys())
    for name, frame in wanted.items():
        assert len(pd.read_parquet(out / name)) == len(frame)


def test_what_is_stored_already_is_passed_over(tmp_path: Path) -> None:
    _, first, later = _in_two()
    out = tmp_path / "out"
    store(first, out)
    add(out, later)
    before = {path: path.stat().st_mtime_ns for path in out.rglob("*")}
    add(out, later)
    add(out, first[:6].drop(columns="id").assign(id=first["id"][:6]))
    store(first, out)
    assert {path: path.stat().st_mtime_ns for path in out.rglob("*")} == before


def test_a_newer_version_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    out = tmp_path / "out"
    store(floods(2), out)
    newer = {**flood(0)[1], "text": "The water fell on Tuesday."}
    wanted = floods(2)
    wanted.loc[1, "text"] = newer["text"]
    same(dict(add(out, pd.DataFrame([newer]))), dict(store(wanted, tmp_path / "wanted")))


@pytest.mark.parametrize("known", ["id", "url", "text"])
def test_articles_without_ids(known: str, tmp_path: Path) -> None:
    archive = floods(2).drop(columns="id")
    if known == "url":
        archive["url"] = [f"https://example.org/{n}" for n in range(len(archive))]
    elif known == "id":
        archive["id"] = range(len(archive))
    out = tmp_path / "out"
    store(archive[:5], out)
    same(dict(add(out, archive[3:])), dict(store(archive, tmp_path / "wanted")))
    another = pd.DataFrame([{**flood(1)[0], "id": None, "text": "The water fell on Tuesday."}])
    found = add(out, another)["articles"]
    assert list(found[found["story"] == "flood 1"]["source"]) == ["AP", "Courier", "Echo", "AP 2"]


def test_errors_stay_and_stories_that_could_not_be_compared_can(tmp_path: Path) -> None:
    archive = pd.DataFrame([*flood(0)[:1], {**flood(1)[0], "text": ""}, flood(1)[1], *flood(2)])
    out = tmp_path / "out"
    assert list(store(archive, out)["stories"]["status"]) == ["skipped", "failed", "compared"]
    later = pd.DataFrame([flood(0)[1], flood(1)[2], {**flood(2)[0], "id": "new", "text": ""}])
    found = add(out, later)
    assert set(found["stories"]["status"]) == {"compared"}
    assert sorted(found["errors"].itertuples(index=False, name=None)) == [
        ("flood 1", "DataFrame, row 2: the text is missing"),
        ("flood 2", "DataFrame, row 3: the text is missing"),
    ]
    wires = found["stories"].set_index("story")["wire"]
    assert wires["flood 0"] == wires["flood 2"] == "AP"


def test_a_column_that_marks_the_wire_does_so_in_what_comes_later(tmp_path: Path) -> None:
    archive = floods(3).assign(agency=["no", "yes", ""] * 3)
    out = tmp_path / "out"
    store(archive[:4], out, wire="agency")
    wires = add(out, archive[5:])["stories"].set_index("story")["wire"]
    assert wires["flood 0"] == wires["flood 2"] == "Courier"
    assert wires.isna()["flood 1"]


def test_what_is_in_no_story_is_told_once(tmp_path: Path) -> None:
    out = tmp_path / "out"
    store(pd.DataFrame([*flood(0), {**flood(1)[0], "story": ""}]), out)
    later = pd.DataFrame([*flood(2)[:2], {**flood(3)[1], "story": None}])
    for _ in range(2):
        found = add(out, later)
        assert sorted(found["errors"]["error"]) == [
            "DataFrame, row 3: there is no 'story': the article 'Courier' is in no story",
            "DataFrame, row 4: there is no 'story': the article 'AP' is in no story",
        ]
        assert list(found["stories"]["story"]) == ["flood 0", "flood 2"]
    assert len(add(out, pd.DataFrame(flood(0)[:1]))["errors"]) == 2


def test_reports_are_renewed(tmp_path: Path) -> None:
    out = tmp_path / "out"
    store(floods(2, articles=2), out, reports=True)
    before = (out / "index.html").read_text(encoding="utf-8")
    assert "Echo" not in before
    add(out, pd.DataFrame([flood(1)[2]]))
    assert "<bdi>Echo</bdi>" in (out / "index.html").read_text(encoding="utf-8")
    assert sum("Echo" in path.read_text(encoding="utf-8") for path in (out / "reports").glob("*.json")) == 1


@pytest.mark.slow
def test_an_addition_that_is_killed_is_made_again(tmp_path: Path) -> None:
    archive, first, later = _in_two()
    wanted = dict(store(archive, tmp_path / "wanted"))
    out, table = tmp_path / "out", tmp_path / "later.parquet"
    later.to_parquet(table)
    store(first, out)
    for wait in (0.0, 0.05):
        run = subprocess.Popen([sys.executable, "-c", RUN, str(out), str(table)], start_new_session=True)
        before = set((out / "parts").iterdir()) | set((out / "facts").iterdir())
        while (
            run.poll() is None and set((out / "parts").iterdir()) | set((out / "facts").iterdir()) == before
        ):
            time.sleep(0.005)
        time.sleep(wait)
        os.killpg(run.pid, signal.SIGKILL)
        run.wait()
    same(dict(add(out, later)), wanted)
    for name, frame in wanted.items():
        assert len(pd.read_parquet(out / name)) == len(frame)


def test_what_cannot_be_added_to(tmp_path: Path) -> None:
    with pytest.raises(sc.InputError, match="holds no stored stories"):
        add(tmp_path, floods(1))
    out = tmp_path / "out"
    store(floods(10), out)
    with pytest.raises(sc.InputError, match="there is no column 'story'"):
        add(out, floods(1).rename(columns={"story": "event"}), by="story")
    next((out / "parts").iterdir()).unlink()
    with pytest.raises(sc.InputError, match="is not finished: call compare_many as before, then add"):
        add(out, floods(1))
