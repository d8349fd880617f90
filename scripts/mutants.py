#!/usr/bin/env python3
"""Would the tests notice? Puts small bugs into a copy of the package, one at a time, and runs the fast tests on it.

    .venv/bin/python scripts/mutants.py              all bugs of scripts/mutants.txt, about ten seconds each
    .venv/bin/python scripts/mutants.py denial       those that have this word in what they break or in their file
    .venv/bin/python scripts/mutants.py --check      only whether the texts to be replaced are still in their files

A bug is caught if a test fails. Exits with 1 if less than nine in ten are caught, with 2 if nothing could be
measured: a text is no longer in its file exactly once, or the tests fail without any bug. Needs what the tests need.
"""

from __future__ import annotations

import argparse
import compileall
import os
import py_compile
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
LIST = Path(__file__).with_suffix(".txt")
# What is copied, so that nothing of the checkout is touched.
NEEDED = ("storycompare", "tests", "seeds", "docs", "pyproject.toml")
# What sees most comes first, as the first failure ends a run. Left out: what only takes time on every string, reading
# of files, the command line, the browser.
TESTS = (
    "tests/test_golden.py::test_nothing_changes_unseen",
    "tests/test_golden.py::test_no_measure_falls_below_its_floor",
    "tests/test_held_rules.py",
    "tests/language",
    "tests/conflicts",
    "tests/facts",
    "tests/matching",
    "tests/test_derivation.py",
    "tests/report/test_frames.py",
    "tests/report/test_worddiff_cases.py",
    "tests/report/test_worddiff.py",
    "tests/report/test_html.py",
    "tests/report/test_other_outputs.py",
    "tests/report/test_labels.py",
    "tests/report/test_lookups.py",
    "tests/test_compare.py",
    "tests/test_options.py",
    "tests/test_seeds.py",
)
LEFT_OUT = "not time_grows and not linear_time and not odd_details and not no_model_is_loaded"
SHARE = 0.9  # of the bugs must be caught
LIMIT = 600  # seconds after which a run has failed: the bug made it endless


class Mutant(NamedTuple):
    """A bug: what it breaks, its file, the text to be replaced and what takes its place."""

    breaks: str
    file: str
    text: str
    instead: str


def mutants(listed: str) -> list[Mutant]:
    """Return the bugs of a list; its form stands at its beginning."""
    found = []
    for block in re.split(r"^== ", listed, flags=re.MULTILINE)[1:]:
        breaks, file, *lines = block.rstrip().split("\n")
        text, instead = ("\n".join(line[2:] for line in lines if line[:2] == sign) for sign in ("- ", "+ "))
        found.append(Mutant(breaks, file, text, instead))
    return found


def unfit(root: Path, mutant: Mutant) -> str:
    """Say why a bug cannot be put in, "" if it can."""
    path = root / mutant.file
    if not mutant.text or mutant.text == mutant.instead:
        return "the list has no text to be replaced, or nothing new in its place"
    if not path.is_file():
        return f"{mutant.file} is no more: adapt scripts/mutants.txt"
    count = path.read_text(encoding="utf-8").count(mutant.text)
    where = f"{mutant.file} has {mutant.text.splitlines()[0]!r} {count} times, not once"
    return "" if count == 1 else f"{where}: adapt scripts/mutants.txt"


def copied(target: Path) -> None:
    """Copy what is needed, compiled so that Python tells a changed file by what is in it and not by its time."""
    for name in NEEDED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, target / name, ignore=shutil.ignore_patterns("__pycache__", ".*"))
        elif source.exists():
            shutil.copy2(source, target / name)
    mode = py_compile.PycInvalidationMode.CHECKED_HASH
    compileall.compile_dir(str(target / "storycompare"), quiet=1, invalidation_mode=mode)


def failure(root: Path) -> str:
    """Run the tests on a copy; return the first test that fails, "" if none does."""
    chosen = [test for test in TESTS if (root / test.partition("::")[0]).exists()]
    options = ["-x", "-q", "-m", "not browser", "-k", LEFT_OUT, "-p", "no:cacheprovider", "--no-header"]
    # One thread each: the arrays are small, and threads that wait for each other take most of the time.
    alone = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    environment = {**os.environ, **alone, "PYTHONPATH": str(root), "PYTHONDONTWRITEBYTECODE": "1"}
    # Or a bug would be looked for in the package that is installed.
    here = "import pathlib, storycompare, sys; assert pathlib.Path(storycompare.__file__).is_relative_to(sys.argv.pop(1))"
    command = [sys.executable, "-c", f"{here}; import pytest; sys.exit(pytest.main(sys.argv[1:]))", str(root)]
    try:
        done = subprocess.run(
            [*command, *options, *chosen], cwd=root, env=environment, timeout=LIMIT, capture_output=True, text=True, check=False
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return f"not ready after {LIMIT} s"
    if done.returncode == 0:
        return ""
    named = re.search(r"^(?:FAILED|ERROR) (\S+)", done.stdout, re.MULTILINE)
    return named[1] if named else f"pytest ended with {done.returncode}: {done.stderr.strip()[-200:]}"


def tell(line: str) -> None:
    """Write a line at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main() -> int:
    """Run it all; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("words", nargs="*", help="only bugs with one of these words")
    parser.add_argument("--check", action="store_true", help="only look whether the list is up to date")
    asked = parser.parse_args()
    every = mutants(LIST.read_text(encoding="utf-8"))
    chosen = [m for m in every if not asked.words or any(w in m.breaks or w in m.file for w in asked.words)]
    stale = [(m, why) for m in chosen if (why := unfit(ROOT, m))]
    for mutant, why in stale:
        tell(f"NOT FOUND  {mutant.breaks}\n           {why}")
    if asked.check or not chosen:
        tell(f"{len(chosen)} bugs, {len(stale)} of them not to be put in")
        return 2 if stale or not chosen else 0
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder).resolve()
        copied(root)
        if broken := failure(root):
            tell(f"the tests fail without any bug: {broken}")
            return 2
        caught, fit = 0, [m for m in chosen if not unfit(ROOT, m)]
        for mutant in fit:
            path, start = root / mutant.file, time.monotonic()
            source = path.read_text(encoding="utf-8")
            path.write_text(source.replace(mutant.text, mutant.instead), encoding="utf-8")
            by = failure(root)
            path.write_text(source, encoding="utf-8")
            caught += bool(by)
            tell(
                f"{'caught  ' if by else 'SURVIVED'} {time.monotonic() - start:4.0f} s  {mutant.breaks} ({by or mutant.file})"
            )
    share = caught / len(fit) if fit else 0.0
    tell(f"{caught} of {len(fit)} caught, {share:.0%}; {len(stale)} not found")
    return 2 if stale else int(share < SHARE)


if __name__ == "__main__":
    sys.exit(main())
