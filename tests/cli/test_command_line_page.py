"""docs/command-line.md has the options that the parser has, and its examples are understood."""

from __future__ import annotations

import argparse
import re
import shlex
from pathlib import Path
from typing import get_args

from storycompare.cli.arguments import make_parser
from storycompare.cli.outputs import ENDINGS, FORMATS, FRAME_ENDINGS
from storycompare.result import FrameName

PAGE = (Path(__file__).parents[2] / "docs" / "command-line.md").read_text(encoding="utf-8")


def _commands() -> dict[str, argparse.ArgumentParser]:
    parser = make_parser()
    (action,) = (a for a in parser._actions if isinstance(a, argparse._SubParsersAction))
    return {"": parser, **action.choices}


def test_options_are_those_of_the_parser() -> None:
    there = {name for parser in _commands().values() for a in parser._actions for name in a.option_strings}
    told = set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*(?=[ `,])", PAGE))
    assert told - {"-m"} == there


def test_commands_formats_and_tables_are_all_there() -> None:
    headings = re.findall(r"^## `storycompare (\w+) (\S+)", PAGE, re.MULTILINE)
    assert [name for name, _ in headings] == [name for name in _commands() if name]
    for word in (*FORMATS, *get_args(FrameName), *ENDINGS, *FRAME_ENDINGS):
        assert f"`{word}`" in PAGE


def test_examples_are_understood() -> None:
    parsers = _commands()
    texts = [PAGE, *(parser.epilog or "" for parser in parsers.values())]
    lines = [line for text in texts for line in re.findall(r"(?:^|\| )\s*(storycompare (?:batch|compare|show) .*)", text, re.MULTILINE)]  # fmt: skip
    assert len(lines) >= 9
    for line in lines:
        words = shlex.split(re.split(r"   | > ", line)[0])[1:]
        assert make_parser().parse_args(words).command == words[0]
