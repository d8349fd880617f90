"""Reading of the golden stories; their format stands in tests/golden/README.md."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

import storycompare as sc

FOLDER = Path(__file__).parent / "golden"
APPROVED = FOLDER / "approved"
FLOORS = FOLDER / "floors.json"


@dataclass(frozen=True)
class Place:
    """Words of one source: where they stand in its article."""

    source: str
    start: int
    end: int


@dataclass
class Golden:
    """A story with what a reader finds in it."""

    name: str
    articles: list[sc.Article]
    wire: str | None = None
    facts: list[tuple[str, list[Place]]] = field(default_factory=list)
    conflicts: list[tuple[str, Place, Place]] = field(default_factory=list)
    speakers: list[tuple[Place, str]] = field(default_factory=list)
    derivation: dict[str, tuple[float, float, float]] = field(default_factory=dict)


def stories() -> list[Golden]:
    return [read(path) for path in sorted(FOLDER.glob("*.story"))]


def read(path: Path) -> Golden:
    _, *sections = re.split(r"^=== *", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    story = Golden(path.stem, [])
    found = {}
    for section in sections:
        head, _, body = section.partition("\n")
        label, *more = (part.strip() for part in head.split("|"))
        if label in ("facts", "conflicts", "speakers", "derivation"):
            found[label] = [line for line in body.splitlines() if line.strip()]
            continue
        story.articles.append(sc.Article(body.strip(), label, published=more[0] if more else None))
        if "wire" in more:
            story.wire = label
    texts = {article.source: article.text for article in story.articles}

    def place(line: str) -> Place:
        source, _, words = line.strip().partition(":")
        where = f"{path.name}: {line.strip()!r}"
        assert source in texts, f"{where}: there is no source {source!r}"
        pattern = r".*?".join(re.escape(part.strip()) for part in words.strip().split("..."))
        hits = list(re.finditer(pattern.replace(r"\ ", r"\s+"), texts[source], re.DOTALL))
        assert len(hits) == 1, f"{where} stands {len(hits)} times in the article"
        return Place(source, *hits[0].span())

    for line in found.get("facts", ()):
        if line.startswith(" "):
            story.facts[-1][1].append(place(line))
        else:
            story.facts.append((line.strip(), []))
    for line in found.get("conflicts", ()):
        kind, one, other = line.split("|")[:3]
        story.conflicts.append((kind.strip(), place(one), place(other)))
    for line in found.get("speakers", ()):
        words, _, who = line.rpartition("|")
        story.speakers.append((place(words), who.strip()))
    for line in found.get("derivation", ()):
        outlet, *shares = (part.strip() for part in line.split("|"))
        verbatim, rewritten, new = map(float, shares)
        story.derivation[outlet] = (verbatim, rewritten, new)
    return story
