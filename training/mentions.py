"""Train the trees that say which mentions report the same proposition.

usage: python training/mentions.py DATA_FOLDER [--left-out N] [--learnt FOLDER]

Learns by words alone from stories/more.jsonl, whose facts are clusters of units, and from links as trees see them that have not
learnt from the story (halves.py). Writes to
storycompare/matching/weights facts_lexical.npz and facts_semantic.npz (two mentions of two articles) and
facts_repeats.npz (two of one article that have a common partner, whose probabilities come from trees that had not seen
the story). Prints average precision and calibration on every third of the stories k.. and n.., which are left out, and on
stories/dev.jsonl. `--words` makes the first file only. With `--left-out 0` nothing is left out: the files that ship. With
`--learnt`, facts_semantic.npz learns from the whole articles of two of four parts of all stories: what the networks in FOLDER
say, which had not seen them (training/reader.py, training/sentences.py), and links by trees that learnt from the other part.
facts_repeats.npz is that of the release before: made anew it has an average
precision of .384 instead of .373, and by words pairs F1 of the golden stories falls from .623 to .604. Deterministic.
"""

from __future__ import annotations

import argparse
import itertools
import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import lightgbm
import numpy as np
from sklearn.metrics import average_precision_score

from annotated import LEARNT, STORIES, UNSEEN, whole_stories
from elsewhere import TARGET, other_weights
from halves import links_by_halves, platt
from manifest import record
from scorer import PARAMETERS, flat, learn_read
from stories import read_stories
from storycompare.article import Article, Span
from storycompare.facts.repeats import REPEAT_SIGNALS, repeat_signals
from storycompare.language.analysis import analyse
from storycompare.matching.alignment import align
from storycompare.matching.mention_signals import MENTION_SIGNALS, SEMANTIC_MENTION_SIGNALS, mention_signals
from storycompare.matching.reader import UNREAD
from storycompare.matching.scorer import load
from storycompare.options import MarkedSentence, Options, PairLogits
from storycompare.result import Match

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from storycompare.language.analysis import Analysis
    from storycompare.matching.scorer import Forest
    from storycompare.result import Mention

ROUNDS = 200
# Cross-validated average precision of pairs by words is .683 with rates of .04 and .06, on stories/dev.jsonl .646 and .650.
RATE = {"learning_rate": 0.06}
REPEAT_ROUNDS = 100
# Pairs of one article are few.
REPEAT_PARAMETERS = {**PARAMETERS, "min_data_in_leaf": 40}
FOLDS = 4
LEFT_OUT = ("k", "n")
# Written stories, where more is told twice than in news: average precision of pairs on stories/dev.jsonl is .755 without
# them, .746 with them, and fewer of the pairs in golden facts are right too.
DENSE = "w"
NEAR = 0.05  # as in storycompare/facts/matching.py
MODES = {
    "facts_lexical": (Options(semantic=False), MENTION_SIGNALS),
    "facts_semantic": (Options(), SEMANTIC_MENTION_SIGNALS),
}

Pair = tuple[int, int]


@dataclass(frozen=True)
class Gold:
    """The annotated facts of a story: its units, the pairs of them that are the same, and those that are in doubt."""

    units: list[tuple[str, int, int]]
    same: set[Pair]
    doubtful: set[Pair]


def gold(story: dict[str, Any]) -> Gold:
    """Return what annotators say of the units of a story, or of its mentions by the sentences they share."""
    if "units" not in story:
        return _of_shared_sentences(story)
    same = _pairs(story["facts"])
    return Gold([tuple(unit) for unit in story["units"]], same, _pairs(story["unsure"]) - same)


def _pairs(groups: list[list[int]]) -> set[Pair]:
    return {pair for group in groups for pair in itertools.combinations(sorted(set(group)), 2)}


def _of_shared_sentences(story: dict[str, Any]) -> Gold:
    """Two mentions are the same if each names the other's sentence; if only one does, that is in doubt."""
    starts = {f"{a['source']}:{k}": s for a in story["articles"] for k, (s, _) in enumerate(a["sentences"])}
    rows = [
        (key, number, mention)
        for key, mentions in story["mentions"].items()
        for number, mention in enumerate(mentions)
    ]
    units = [(key.rpartition(":")[0], starts[key] + m[0], starts[key] + m[1]) for key, _, m in rows]
    apart = {frozenset((tuple(a), tuple(b))) for a, b in story.get("apart", ())}
    same, doubtful = set(), set()
    for (i, (one, m, a)), (j, (other, n, b)) in itertools.combinations(enumerate(rows), 2):
        if units[i][0] != units[j][0]:
            named = (other in a[4], one in b[4])
            if all(named) and frozenset(((one, m), (other, n))) not in apart:
                same.add((i, j))
            elif any(named) and not all(named):
                doubtful.add((i, j))
    near: dict[int, set[int]] = {}
    for i, j in same:
        near.setdefault(i, set()).add(j)
        near.setdefault(j, set()).add(i)
    same |= {
        p
        for row in near.values()
        for p in itertools.combinations(sorted(row), 2)
        if units[p[0]][0] == units[p[1]][0]
    }
    return Gold(units, same, doubtful)


@dataclass(frozen=True)
class Labelled:
    """A story, its articles and their links, and the annotated units that each mention touches by half of either.

    Of `parts` a mention is only a part: what they report it need not report itself.
    """

    name: str
    pairs: list[tuple[Analysis, Analysis]]
    near: list[dict[Pair, float]]
    read: list[Mapping[Pair, Any]]
    gold: Gold
    covered: dict[tuple[str, str], frozenset[int]]
    parts: dict[tuple[str, str], frozenset[int]]

    def label(self, one: Mention, other: Mention) -> int:
        """1 if two mentions are the same, 0 if not, -1 if that is in doubt."""
        mine, theirs = (self.covered[m.source, m.id] for m in (one, other))
        if mine & theirs:  # the annotators' unit is larger
            return -1
        pairs = {(min(p), max(p)) for p in itertools.product(mine, theirs)}
        if pairs & self.gold.same:
            own, others = (units - self.parts[m.source, m.id] for m, units in ((one, mine), (other, theirs)))
            whole = {(min(p), max(p)) for p in itertools.product(own, others)}
            return 1 if whole & self.gold.same else -1
        return -1 if not pairs or pairs & self.gold.doubtful else 0


class Recorded:
    """A reader that knows only what readers said of a story that they had not seen."""

    def __init__(self, rows: list[dict[str, Any]]) -> None:
        self._said = {tuple(row["texts"]): row for row in rows}

    def read(self, pairs: Sequence[tuple[MarkedSentence, MarkedSentence]]) -> list[PairLogits]:
        return [self._logits(*pair) for pair in pairs]

    def _logits(self, one: MarkedSentence, other: MarkedSentence) -> PairLogits:
        row = self._said.get((one.text, other.text))
        spans = [[tuple(span) for span in side] for side in row["spans"]] if row else None
        if row is None or spans != [list(one.mentions), list(other.mentions)]:
            return PairLogits(UNREAD, [[UNREAD] * len(other.mentions)] * len(one.mentions))
        return PairLogits(
            row["link"], [[UNREAD if x is None else x for x in line] for line in row["mentions"]]
        )


def recorded(paths: Sequence[Path]) -> dict[str, Recorded]:
    """Return a reader for each story of some files of logits."""
    rows: dict[str, list[dict[str, Any]]] = {}
    for path in paths:
        for line in path.open(encoding="utf-8"):
            row = json.loads(line)
            if not row["within"]:
                rows.setdefault(row["story"], []).append(row)
    return {story: Recorded(of) for story, of in rows.items()}


def labelled(story: dict[str, Any], options: Options, trees: Forest | None = None) -> Labelled:
    """Return a story with the links that the package finds, or some other trees."""
    analyses = [analyse(Article(a["text"], a["source"], title=a.get("title"))) for a in story["articles"]]
    known = gold(story)
    units: dict[str, list[tuple[int, Span]]] = {}
    for k, (source, start, end) in enumerate(known.units):
        units.setdefault(source, []).append((k, Span(start, end)))
    covered = {
        (m.source, m.id): frozenset(k for k, unit in units.get(m.source, ()) if _half(m, unit))
        for a in analyses
        for m in a.mentions
    }
    parts = {
        (m.source, m.id): frozenset(
            k for k, unit in units.get(m.source, ()) if k in covered[m.source, m.id] and _part(m, unit)
        )
        for a in analyses
        for m in a.mentions
    }
    pairs = list(itertools.combinations(analyses, 2))
    aligned = [align(a, b, options, sources=len(analyses), trees=trees) for a, b in pairs]
    near = [{k: p for k, p in found.near.items() if p >= NEAR} for found in aligned]
    return Labelled(story["name"], pairs, near, [found.mentions for found in aligned], known, covered, parts)


def _half(one: Span, other: Span) -> bool:
    """Whether two spans share half of the shorter one."""
    both = min(one.end, other.end) - max(one.start, other.start)
    return both > 0 and both * 2 >= min(one.end - one.start, other.end - other.start)


def _part(mention: Span, unit: Span) -> bool:
    """Whether a mention has less than half of a unit."""
    return 2 * (min(mention.end, unit.end) - max(mention.start, unit.start)) < unit.end - unit.start


def mention_table(story: Labelled, options: Options, names: tuple[str, ...]) -> tuple[Any, Any]:
    """Return a row of signals and a label for each pair of mentions of linked sentences."""
    rows, labels = [np.zeros((0, len(names)), dtype=np.float32)], [0][:0]
    for (a, b), near, read in zip(story.pairs, story.near, story.read, strict=True):
        pairs = mention_signals(a, b, near, semantic=options.semantic, read=read)
        rows.append(pairs.columns(names))
        left, right = a.mentions, b.mentions
        labels += [story.label(left[i], right[j]) for i, j in zip(pairs.left, pairs.right, strict=True)]
    return np.concatenate(rows), np.array(labels, dtype=int)


def repeat_table(story: Labelled, matches: list[Match]) -> tuple[Any, Any]:
    """Return a row of signals and a label for each pair of mentions of one article that have a common partner."""
    analyses = list(dict.fromkeys(itertools.chain.from_iterable(story.pairs)))
    pairs = repeat_signals(analyses, matches)
    mentions = [m for a in analyses for m in a.mentions]
    labels = [story.label(mentions[i], mentions[j]) for i, j in zip(pairs.left, pairs.right, strict=True)]
    return pairs.rows, np.array(labels, dtype=int)


def fit(tables: list[tuple[Any, Any]], parameters: dict[str, Any], rounds: int) -> lightgbm.Booster:
    """Fit boosted trees on all pairs that are not in doubt."""
    rows, labels = stacked(tables)
    sure = labels >= 0
    return lightgbm.train(parameters, lightgbm.Dataset(rows[sure], labels[sure]), rounds)


def stacked(tables: list[tuple[Any, Any]]) -> tuple[Any, Any]:
    return np.concatenate([rows for rows, _ in tables]), np.concatenate([labels for _, labels in tables])


def left_out(tables: list[tuple[Any, Any]], parameters: dict[str, Any], rounds: int) -> list[Any]:
    """Return for each story the log-odds of trees that had not seen it."""
    found: list[Any] = [None] * len(tables)
    for fold in range(FOLDS):
        trees = fit([t for k, t in enumerate(tables) if k % FOLDS != fold], parameters, rounds)
        for k in range(fold, len(tables), FOLDS):
            found[k] = trees.predict(tables[k][0], raw_score=True)
    return found


def write(name: str, names: tuple[str, ...], trees: lightgbm.Booster, scale: float, shift: float) -> Path:
    path = TARGET / f"{name}.npz"
    np.savez_compressed(
        path,
        names=np.array(names),
        scale=scale,
        shift=shift,
        operating_point=0.5,
        **flat([(trees, list(range(len(names))))]),
    )
    return path


def learn(
    name: str, names: tuple[str, ...], tables: list[tuple[Any, Any]], parameters: dict[str, Any], rounds: int
) -> tuple[list[Any], dict[str, float]]:
    """Fit, calibrate on left-out stories and write; return the probabilities of left-out stories, and what was measured."""
    log_odds = left_out(tables, parameters, rounds)
    scale, shift = platt(np.concatenate(log_odds), stacked(tables)[1])
    write(name, names, fit(tables, parameters, rounds), scale, shift)
    found = [1 / (1 + np.exp(-(row * scale + shift))) for row in log_odds]
    print(f"{name}:")
    return found, report("cross-validated", np.concatenate(found), stacked(tables)[1])


def report(name: str, probability: Any, labels: Any) -> dict[str, float]:
    """Print and return the average precision, and the mean distance of probability and share, in ten bins."""
    sure = labels >= 0
    probability, labels = probability[sure], labels[sure]
    bins = np.minimum((probability * 10).astype(int), 9)
    error = sum(abs(probability[bins == b].sum() - labels[bins == b].sum()) for b in range(10)) / len(bins)
    precision = average_precision_score(labels, probability)
    print(
        f"{name}: {labels.sum()} of {len(labels)} pairs, average precision {precision:.3f}, calibration error {error:.3f}",
        flush=True,
    )
    return {f"{name}: average precision": float(precision), f"{name}: calibration error": float(error)}


def matches_of(story: Labelled, probability: Any) -> list[Match]:
    """Return the matches of a story with other probabilities."""
    found, position = [], 0
    for (a, b), near in zip(story.pairs, story.near, strict=True):
        pairs = mention_signals(a, b, near)
        for i, j in zip(pairs.left, pairs.right, strict=True):
            found.append(Match(a.mentions[i], b.mentions[j], round(float(probability[position]), 4)))
            position += 1
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument(
        "--left-out", type=int, default=0, help="leave out every so many of the stories k.. and n.."
    )
    parser.add_argument("--learnt", type=Path, help="what training/reader.py and training/sentences.py made")
    parser.add_argument("--words", action="store_true", help="train facts_lexical.npz, and no others")
    options = parser.parse_args()
    judged = {story["name"]: half.links for half in links_by_halves(options.data) for story in half.stories}
    stories = read_stories(options.data / "stories" / "more.jsonl")
    dev = read_stories(options.data / "stories" / "dev.jsonl")
    unseen = [s for s in stories if options.left_out and _turn(s["name"], options.left_out)]
    repeated: list[tuple[Any, Any]] = []
    for name, (mode, names) in MODES.items():
        if mode.semantic and (options.words or not options.learnt):
            continue
        if mode.semantic:
            learnt = [told for part in UNSEEN for told in read_part(options.data, options.learnt, part)]
        else:
            inside = [s for s in stories if s not in unseen]
            learnt = [labelled(story, mode, judged[story["name"]]) for story in inside]
        tables = [mention_table(story, mode, names) for story in learnt]
        said, figures = learn(name, names, tables, PARAMETERS | RATE, ROUNDS)
        repeated += [
            repeat_table(story, matches_of(story, found)) for story, found in zip(learnt, said, strict=True)
        ]
        for title, of in (("dev", dev), ("left out", unseen)):
            checked = [mention_table(labelled(story, mode), mode, names) for story in of]
            if checked:
                rows, labels = stacked(checked)
                figures |= report(title, load(name).probability(rows), labels)
        told(name, options.data, figures)
    if options.words:
        return
    _, figures = learn("facts_repeats", REPEAT_SIGNALS, repeated, REPEAT_PARAMETERS, REPEAT_ROUNDS)
    told("facts_repeats", options.data, figures)


def read_part(data: Path, learnt: Path, part: int) -> list[Labelled]:
    """Return the whole stories of a part, with what networks and trees say of them that had not seen them."""
    readers = recorded([learnt / f"part-{part}.jsonl"])
    with other_weights({"sentence.onnx": learnt / "sentence-half.onnx"}) as folder:
        learn_read(data, learnt, [other for other in UNSEEN if other != part], folder)
        load.cache_clear()
        return [
            labelled(story, replace(Options(), reader=readers[story["name"]]))
            for story in whole_stories(data, [part])
            if not story["name"].startswith(DENSE)
        ]


def told(name: str, data: Path, figures: dict[str, float]) -> None:
    """Write into the manifest what a file was made from."""
    path = TARGET / f"{name}.npz"
    record(
        path,
        script=__file__,
        data=data,
        read=STORIES[1:] if name == "facts_lexical" else LEARNT[1:],
        seeds=(PARAMETERS["seed"],),
        figures=figures,
    )


def _turn(name: str, every: int) -> bool:
    return name.startswith(LEFT_OUT) and int(name[1:]) % every == every - 1


if __name__ == "__main__":
    main()
