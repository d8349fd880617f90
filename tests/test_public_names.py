"""The public names, and the order in which the rooms may import each other."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import storycompare as sc

PACKAGE = Path(sc.__file__).parent

PUBLIC = {
    "Article", "Comparison", "Conflict", "DataError", "Date", "Derivation", "EmptyArticleError", "EncodingError", "Fact",
    "Figure", "InputError", "Link", "MarkedSentence", "Match", "Mention", "MissingExtraError", "Name", "Options", "PairLogits", "Paragraph", "Passage", "Quotation",
    "ReadError", "Reader", "Sentence", "Shares", "SourceError", "Span", "StorycompareError", "Value", "__version__", "compare", "read", "read_many", "to_article",
}  # fmt: skip

# A room may import the rooms before it.
ORDER = [
    "errors", "published", "article", "options", "result", "language", "reading", "matching", "conflicts", "facts", "derivation", "findings", "comparison", "speakers", "report", "corpus", "cli",
]  # fmt: skip
# The output methods of Comparison import the report when they are called.
ALLOWED = {("result", "report")}


def test_public_names() -> None:
    assert set(sc.__all__) == PUBLIC
    assert sorted(sc.__all__) == sc.__all__
    for name in sc.__all__:
        assert hasattr(sc, name)


def _rooms_of(path: Path) -> list[tuple[str, bool]]:
    """The rooms that a file imports, and whether it does so only inside a function or for type checking."""
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    found = []
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = list(parts[: len(parts) - node.level])
            target = [*base, *(node.module.split(".") if node.module else [])]
            rooms = [target[0]] if target else [alias.name for alias in node.names]
            found += [(room, node.col_offset > 0) for room in rooms]
    return found


def test_rooms_import_only_what_lies_below() -> None:
    seen = 0
    for path in sorted(PACKAGE.rglob("*.py")):
        room = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
        if room in ("__init__", "__main__"):
            continue
        assert room in ORDER, f"{path} is in a room that the order does not know"
        for other, late in _rooms_of(path):
            if other == room or other not in ORDER:
                continue
            seen += 1
            below = ORDER.index(other) < ORDER.index(room)
            assert below or (late and (room, other) in ALLOWED), f"{path} imports {other}"
    assert seen > 20


def test_import_stays_light() -> None:
    code = "import sys, storycompare; print(sorted(m for m in sys.modules if '.' not in m))"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    for heavy in ("nltk", "pandas", "jinja2", "onnxruntime", "tokenizers", "sklearn", "lightgbm"):
        assert f"'{heavy}'" not in out


def test_log_is_silent_by_default() -> None:
    code = "import logging, storycompare; logging.getLogger('storycompare').warning('no')"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stderr == ""


def test_no_template_names_a_remote_address() -> None:
    for path in (PACKAGE / "report" / "templates").iterdir():
        assert "http" not in path.read_text(encoding="utf-8").replace("http-equiv", "")


def test_data_files_ship_with_the_package() -> None:
    assert (PACKAGE / "py.typed").exists()
    assert (PACKAGE / "language" / "data" / "clauses.npz").exists()
    assert (PACKAGE / "matching" / "weights" / "lexical.npz").exists()
