"""Train the scorer of sentence pairs.

usage: python training/scorer.py DATA_FOLDER [--learnt FOLDER] [--excerpts]

Learns from stories/train.jsonl and more.jsonl, calibrates and shows where to cut by cross-validation over stories, and writes
to storycompare/matching/weights
  lexical.npz      from words alone
With --learnt, the FOLDER of what training/reader.py and training/sentences.py made, from the whole articles of two of four
parts of all stories, of which these networks had not seen any,
  unread.npz       from words and the vectors of the sentence encoder: what is known of a pair before it is read
  semantic.npz     from what readers said, and from what trees like those of unread.npz say of other stories
Prints F1 of links on the left-out stories and on stories/dev.jsonl. With --excerpts the trees for excerpts,
excerpts_lexical.npz and, with --learnt, excerpts_semantic.npz, learn from the training pairs of ECB+ in the same way, left
out by topic. Deterministic.
"""

from __future__ import annotations

import argparse
import json
import random
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import lightgbm
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from annotated import LEARNT, STORIES, UNSEEN, whole_stories
from elsewhere import TARGET, other_weights
from manifest import record
from stories import Labelled, labelled_events, labelled_pairs, read_stories
from storycompare.matching.excerpts import excerpt_signals
from storycompare.matching.reader import UNREAD, load_reader
from storycompare.matching.scorer import load
from storycompare.matching.semantic import VECTOR_SIGNALS, read_signals, vector_signals
from storycompare.matching.signals import LEXICAL_SIGNALS, Candidates
from storycompare.options import PairLogits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from storycompare.options import MarkedSentence

EVENTS = ("ecbplus/docpairs-train.jsonl", "ecbplus/crosspairs-train.jsonl")
ROUNDS = 200
FOLDS = 10
FEW = {"num_leaves": 8}  # of trees with few columns
FEW_ROUNDS = 120
# Of left-out links F1 is about as good from .29 to .38 for words; .26 is as good on stories/dev.jsonl (.616; .3 has .617,
# .34 .607) and has more coverage (.768, .766, .763): what is unsure is shown as unsure, what is not linked not at all.
# With meaning .29 to .44 are alike on left-out stories, .44 to .54 on stories/dev.jsonl (.70 to .71).
# Of excerpts with meaning F1 on the development topics of ECB+ is .701, .717 and .727 at .37, .5 and .6, and macro-F1 on QA-Align
# .692, .696 and .698: the networks had read the training topics, so that on these .35 to .48 seem best.
OPERATING = {"lexical": 0.26, "semantic": 0.46, "excerpts_lexical": 0.36, "excerpts_semantic": 0.6}
# Sentence pairs out of ECB+ count a tenth of those of whole articles: links F1 on left-out stories .607 instead of
# .605, on ECB+ .688 instead of .665; with .3 ECB+ has .700 and the stories lose.
EVENT_SHARE, EVENT_WEIGHT = 0.5, 0.1
# The trees that weigh what was read have few columns: with all of them average precision on stories/dev.jsonl is .747, with
# these .779, and with all from stories that are not written .772; a logistic regression on seven of them has .779.
WEIGHED = (
    "read_together", "read_mentions", "unread", "was_read", "sure_unread",
    "read_over_least", "read_over_most", "unread_over_least", "unread_over_most",
    "read_mentions_over_least", "read_mentions_over_most",
    "shortest", "longest", "cosine", "clause_clause_cosine", "article_overlap",
)  # fmt: skip
# The pair encoder had read many pairs of ECB+ in its own training, so that trees learn to trust it more than they
# should: half of those for excerpts do without what it says. On ECB+ dev F1 .739 instead of .734, before more columns.
READ = "read_"
PLATEAU = 0.004  # about nine links of the 2,280: fewer are no reason to prefer a threshold
Trees = list[tuple[lightgbm.Booster, list[int]]]  # with the columns that each learnt from
PARAMETERS: dict[str, Any] = {
    "objective": "binary",
    "learning_rate": 0.04,
    "num_leaves": 16,
    "max_depth": 6,
    "min_data_in_leaf": 80,
    "feature_fraction": 0.5,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "lambda_l2": 5.0,
    "seed": 1,
    "deterministic": True,
    "force_row_wise": True,
    "num_threads": 1,
    "verbose": -1,
}


class _Recorded:
    """A reader that answers from what was recorded."""

    def __init__(self, said: dict[tuple[str, str], PairLogits]) -> None:
        self.said = said

    def read(self, pairs: Sequence[tuple[MarkedSentence, MarkedSentence]]) -> list[PairLogits]:
        return [self._known(a, b) for a, b in pairs]

    def _known(self, a: MarkedSentence, b: MarkedSentence) -> PairLogits:
        found = self.said.get((a.text, b.text))
        if (
            found is None
            or found.mentions is None
            or np.shape(found.mentions) != (len(a.mentions), len(b.mentions))
        ):
            return PairLogits(UNREAD if found is None else found.link)
        return found


def table(pairs: list[Labelled]) -> tuple[Any, Any, Any, int]:
    """Return rows, labels, story names and the number of links without a candidate."""
    rows = np.concatenate([p.candidates.rows for p in pairs])
    labels = np.concatenate([p.labels for p in pairs])
    stories = np.concatenate([[p.story] * len(p.labels) for p in pairs])
    return rows, labels, stories, sum(p.lost for p in pairs)


def with_vectors(pairs: list[Labelled]) -> list[Labelled]:
    """Add the columns of the sentence encoder."""
    return [replace(pair, candidates=vector_signals(pair.a, pair.b, pair.candidates)) for pair in pairs]


def with_readings(
    pairs: list[Labelled],
    unread: Any,
    recorded: dict[str, dict[tuple[str, str], PairLogits]] | None,
    *,
    excerpts: bool = False,
) -> list[Labelled]:
    """Add the columns of the reader; `unread` are the probabilities by words and vectors of all pairs, one after the
    other, and `recorded` what was said of the pairs of a story: without it the reader of the package is asked."""
    found = []
    position = 0
    for pair in pairs:
        own = unread[position : position + len(pair.labels)]
        position += len(pair.labels)
        reader = _Recorded(recorded[pair.story]) if recorded is not None else load_reader()
        rows, _ = read_signals(
            pair.a, pair.b, pair.candidates, own, reader, excerpts=excerpts, sources=pair.sources
        )
        found.append(replace(pair, candidates=rows))
    return found


def columns_of(pairs: list[Labelled], names: tuple[str, ...]) -> list[Labelled]:
    """Keep some columns only."""
    return [
        replace(
            p,
            candidates=Candidates(p.candidates.left, p.candidates.right, p.candidates.columns(names), names),
        )
        for p in pairs
    ]


def read_logits(paths: list[Path]) -> dict[str, dict[tuple[str, str], PairLogits]]:
    """Return for each story what was said of pairs of its sentences, by their texts."""
    recorded: dict[str, dict[tuple[str, str], PairLogits]] = {}
    for path in paths:
        for line in path.open(encoding="utf-8"):
            row = json.loads(line)
            mentions = [[UNREAD if x is None else x for x in of_one] for of_one in row["mentions"]]
            recorded.setdefault(row["story"], {})[tuple(row["texts"])] = PairLogits(row["link"], mentions)
    return recorded


def f1_at(labels: Any, scores: Any, lost: int, threshold: float) -> float:
    sure = labels >= 0
    chosen = (scores >= threshold) & sure
    right = int(((labels == 1) & chosen).sum())
    return float(2 * right / max(1, int(chosen.sum()) + int((labels == 1).sum()) + lost))


def good_thresholds(labels: Any, scores: Any, lost: int) -> tuple[float, list[float]]:
    """Return the best F1 and all thresholds that are about as good: the very best is chance."""
    found = [(f1_at(labels, scores, lost, t), round(float(t), 2)) for t in np.arange(0.15, 0.7, 0.01)]
    best = max(found)[0]
    return best, [threshold for f1, threshold in found if f1 >= best - PLATEAU]


def flat(trees: Trees) -> dict[str, Any]:
    """Return the trees as flat arrays (see `Forest`)."""
    arrays: dict[str, list[Any]] = {k: [] for k in ("feature", "threshold", "left", "right", "value")}
    roots = []
    deepest = 0

    def add(node: dict[str, Any], columns: list[int], depth: int) -> int:
        nonlocal deepest
        deepest = max(deepest, depth)
        number = len(arrays["value"])
        leaf = "leaf_value" in node
        arrays["feature"].append(0 if leaf else columns[node["split_feature"]])
        # The largest float32 that is not above the threshold keeps every decision as it was.
        threshold = np.float32(0 if leaf else node["threshold"])
        if not leaf and float(threshold) > node["threshold"]:
            threshold = np.nextafter(threshold, np.float32(-np.inf))
        arrays["threshold"].append(threshold)
        arrays["left"].append(number)
        arrays["right"].append(number)
        arrays["value"].append((node["leaf_value"] if leaf else node["internal_value"]) / len(trees))
        if not leaf:
            arrays["left"][number] = add(node["left_child"], columns, depth + 1)
            arrays["right"][number] = add(node["right_child"], columns, depth + 1)
        return number

    for booster, columns in trees:
        for tree in booster.dump_model()["tree_info"]:
            roots.append(add(tree["tree_structure"], columns, 0))
    kinds = {
        "feature": np.int32,
        "threshold": np.float32,
        "left": np.int32,
        "right": np.int32,
        "value": np.float64,
    }
    return {
        "roots": np.array(roots, dtype=np.int32),
        "depth": deepest,
        **{name: np.array(found, dtype=kinds[name]) for name, found in arrays.items()},
    }


def fit(
    rows: Any, labels: Any, columns: list[list[int]], more: tuple[Any, Any] | None, few: bool = False
) -> Trees:
    """Fit boosted trees on each set of columns; their mean counts."""
    parameters, rounds = (PARAMETERS | FEW, FEW_ROUNDS) if few else (PARAMETERS, ROUNDS)
    sure = labels >= 0
    rows, labels = rows[sure], labels[sure]
    weights = np.ones(len(labels))
    if more is not None:
        weights = np.concatenate([weights, np.full(len(more[1]), EVENT_WEIGHT)])
        rows, labels = np.concatenate([rows, more[0]]), np.concatenate([labels, more[1]])
    return [
        (lightgbm.train(parameters, lightgbm.Dataset(rows[:, own], labels, weight=weights), rounds), own)
        for own in columns
    ]


def log_odds(trees: Trees, rows: Any) -> Any:
    return np.mean([booster.predict(rows[:, own], raw_score=True) for booster, own in trees], axis=0)


def train(
    name: str,
    names: tuple[str, ...],
    data: tuple[Any, Any, Any, int],
    more: tuple[Any, Any] | None = None,
    *,
    half_unread: bool = False,
    few: bool = False,
    folder: Path = TARGET,
) -> Any:
    """Fit, calibrate on left-out stories, write `<name>.npz`; return the scores of left-out stories.

    With `half_unread`, as many trees again do without what the reader says.
    """
    rows, labels, stories, lost = data
    columns = [list(range(len(names)))]
    if half_unread:
        columns.append([k for k, column in enumerate(names) if READ not in column])
    logits = np.zeros(len(labels))
    for inside, left_out in GroupKFold(FOLDS).split(rows, labels, stories):
        logits[left_out] = log_odds(fit(rows[inside], labels[inside], columns, more, few), rows[left_out])
    sure = labels >= 0
    platt = LogisticRegression(C=1e6).fit(logits[sure, None], labels[sure] == 1)
    scale, shift = float(platt.coef_[0, 0]), float(platt.intercept_[0])
    scores = 1 / (1 + np.exp(-(logits * scale + shift)))
    f1, good = good_thresholds(labels, scores, lost)
    print(
        f"{name}: cross-validated links F1 {f1:.3f}, good from {good[0]:.2f} to {good[-1]:.2f}, lost {lost}"
    )
    np.savez_compressed(
        folder / f"{name}.npz",
        names=np.array(names),
        scale=scale,
        shift=shift,
        operating_point=OPERATING.get(name, 0.5),
        **flat(fit(rows, labels, columns, more, few)),
    )
    return scores


def train_excerpts(name: str, events: list[Labelled], *, half_unread: bool = False) -> None:
    """Train the scorer of excerpts, which sees both sides as wholes too."""
    whole = [replace(e, candidates=excerpt_signals(e.a, e.b, e.candidates)) for e in events if len(e.labels)]
    train(name, whole[0].candidates.names, table(whole), half_unread=half_unread)


def before_reading(pairs: list[Labelled]) -> Any:
    """Return what words and vectors say of all pairs, one after the other."""
    forest = load("unread")
    return forest.probability(np.concatenate([p.candidates.columns(forest.names) for p in pairs]))


def shared_words(events: list[Labelled]) -> tuple[Any, Any]:
    """Return rows and labels of a share of the pairs of ECB+ that are candidates in whole articles too."""
    chance = random.Random(0)
    rows, labels, _, _ = table([event for event in events if chance.random() <= EVENT_SHARE])
    shared = rows[:, LEXICAL_SIGNALS.index("story_jaccard")] > 0
    return rows[shared], labels[shared]


def report(name: str, rows: Any, labels: Any, lost: int) -> None:
    forest = load(name)
    scores = forest.probability(rows)
    f1 = f1_at(labels, scores, lost, forest.operating_point)
    sure = labels >= 0
    bins = np.minimum((scores[sure] * 10).astype(int), 9)
    gold = labels[sure] == 1
    error = sum(
        abs(scores[sure][bins == b].mean() - gold[bins == b].mean()) * (bins == b).sum()
        for b in range(10)
        if (bins == b).any()
    ) / len(bins)
    print(f"{name}: dev links F1 {f1:.3f} at {forest.operating_point:.2f}, calibration error {error:.3f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--learnt", type=Path, help="what training/reader.py and training/sentences.py made")
    parser.add_argument("--excerpts", action="store_true", help="train the trees for excerpts too")
    parser.add_argument("--words", action="store_true", help="train the trees by words alone, and no others")
    options = parser.parse_args()
    stories = options.data / "stories"
    TARGET.mkdir(exist_ok=True)
    events = list(labelled_events(options.data / "ecbplus"))
    dev = list(labelled_pairs(read_stories(stories / "dev.jsonl")))
    checked = table(dev)
    training = [pair for name in STORIES for pair in labelled_pairs(read_stories(options.data / name))]
    train("lexical", LEXICAL_SIGNALS, table(training), shared_words(events))
    made: list[str] = []
    report("lexical", checked[0], checked[1], checked[3])
    if not options.words:
        made += learn_with_meaning(options, events)
    record(
        TARGET / "lexical.npz",
        script=__file__,
        data=options.data,
        read=[*STORIES, *EVENTS],
        seeds=[int(PARAMETERS["seed"])],
    )
    for name in made:
        excerpts = name.startswith("excerpts")
        sets = EVENTS if excerpts else LEARNT
        seed = int(PARAMETERS["seed"])
        record(TARGET / f"{name}.npz", script=__file__, data=options.data, read=sets, seeds=[seed])


def learn_with_meaning(options: argparse.Namespace, events: list[Labelled]) -> list[str]:
    """Train the trees that the sentence encoder and the reader help, and those for excerpts; return their names."""
    made = []
    if options.learnt:
        learn_read(options.data, options.learnt, UNSEEN)
        dev = read_stories(options.data / "stories" / "dev.jsonl")
        known = with_vectors(list(labelled_pairs(dev, semantic=True)))
        checked = table(columns_of(with_readings(known, before_reading(known), None), WEIGHED))
        report("semantic", checked[0], checked[1], checked[3])
        made += ["unread", "semantic"]
    if options.excerpts:
        if options.learnt:
            whole = with_vectors(events)
            read = with_readings(whole, before_reading(whole), None, excerpts=True)
            train_excerpts("excerpts_semantic", read, half_unread=True)
            made.append("excerpts_semantic")
        train_excerpts("excerpts_lexical", events)
        made.append("excerpts_lexical")
    return made


def learn_read(data: Path, learnt: Path, parts: Sequence[int], folder: Path = TARGET) -> None:
    """Train unread.npz and semantic.npz from the whole stories of some parts, and write them to a folder.

    Vectors and readings are those of networks that had not seen the stories. Beside each story stand two articles of
    different ones: networks that have read of one event at a time find something in common in any two.
    """
    recorded = read_logits([learnt / f"part-{part}.jsonl" for part in parts])
    stories = whole_stories(data, parts)
    with other_weights({"sentence.onnx": learnt / "sentence-half.onnx"}):
        pairs = with_vectors(list(labelled_pairs(stories, semantic=True)))
        apart = with_vectors(list(labelled_pairs(strangers(stories), semantic=True)))
        unread = train("unread", VECTOR_SIGNALS, table([*pairs, *apart]), folder=folder)
        own = sum(len(pair.labels) for pair in pairs)
        read = with_readings(pairs, unread[:own], recorded)
        read += with_readings(apart, unread[own:], None)
    train("semantic", WEIGHED, table(columns_of(read, WEIGHED)), few=True, folder=folder)


def strangers(stories: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return pairs of articles of different stories, in an order that chance decides, as stories without links."""
    shuffled = random.Random(0).sample(stories, len(stories))
    return [
        {
            "name": one["name"],
            "articles": [one["articles"][0] | {"source": "a"}, other["articles"][-1] | {"source": "b"}],
            "links": [],
            "arguable": [],
        }
        for one, other in zip(shuffled, [*shuffled[1:], shuffled[0]], strict=True)
    ]


if __name__ == "__main__":
    main()
