"""One row of named signals for each pair of mentions of two linked sentences.

All signals are symmetric in the two articles, as those of sentences are: what differs by direction is given as the
smaller and the larger of both.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from .bags import Bags, Common, sums
from .lexical import background_weights, story_weights
from .mention_bags import told
from .prepared import prepared
from .signals import Candidates

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from ..language.analysis import Analysis
    from .mention_bags import Told

    Matrix = NDArray[np.floating[Any]]
    Numbers = NDArray[np.intp]

__all__ = ["MENTION_SIGNALS", "SEMANTIC_MENTION_SIGNALS", "MentionPairs", "mention_signals"]

MENTION_SIGNALS = (
    "link", "link_over_least", "link_over_most", "mentions_least", "mentions_most",
    "story_jaccard", "likeness", "contained_least", "contained_most", "prefix_jaccard",
    "shared_words", "shared_weight", "rarest_shared", "shared_pairs", "shared_threes", "token_set_ratio", "ratio",
    "in_sentence_least", "in_sentence_most", "explained", "unsaid_least", "unsaid_most",
    "over_least", "over_most", "rank_least", "rank_most", "over_all_least", "over_all_most",
    "names_shared", "names_jaccard", "names_differ", "figures_equal", "figures_differ", "dates_equal", "dates_differ",
    "both_quote", "quoted_jaccard", "quoted_contained", "same_speaker",
    "shortest", "longest", "place_difference", "headline", "earliest", "latest",
    "negated", "staged",
    "unnamed_shared", "unnamed_likeness", "unnamed_least", "unnamed_most",
    "verbs_shared", "verbs_least", "verbs_most", "fewest_verbs",
)  # fmt: skip
_OF_MEANING = (
    "cosine", "cosine_over_least", "cosine_over_most",
    "was_read", "read", "read_over_least", "read_over_most",
)  # fmt: skip
SEMANTIC_MENTION_SIGNALS = (*MENTION_SIGNALS, *_OF_MEANING)


@dataclass(frozen=True)
class MentionPairs(Candidates):
    """Pairs of mentions and their signals.

    `left` and `right` number the mentions of the two articles, `near` the pairs of sentences that they are in, as these
    were given.
    """

    near: Numbers


def mention_signals(
    a: Analysis,
    b: Analysis,
    near: Mapping[tuple[int, int], float],
    *,
    semantic: bool = False,
    read: Mapping[tuple[int, int], NDArray[np.float32]] | None = None,
) -> MentionPairs:
    """Return the pairs of mentions of some pairs of sentences with their signals.

    `near` has the probability that two sentences are linked, by their places in `Analysis.readings`. With `semantic`
    the signals of the encoder are there too, and those of the reader, whose logits `read` has as `Alignment.mentions` does.
    """
    names = SEMANTIC_MENTION_SIGNALS if semantic else MENTION_SIGNALS
    left, right = told(a), told(b)
    i, j, link = _paired(left, right, near)
    if not len(i):
        return MentionPairs(i, j, np.zeros((0, len(names)), np.float32), names, link)
    columns = _word_signals(a, b, left, right, i, j) | _detail_signals(left, right, i, j)
    columns |= _standing(columns["likeness"], i, j, link)
    columns |= _link_signals(left, right, near, i, j, link)
    if semantic:
        columns |= _vector_signals(a, b, i, j, link)
        columns |= _read_signals(left, right, list(near), read or {}, i, j, link)
    rows = np.stack([columns[name].astype(np.float32) for name in names], axis=1)
    return MentionPairs(i, j, rows, names, link)


def _vector_signals(a: Analysis, b: Analysis, i: Numbers, j: Numbers, link: Numbers) -> dict[str, Matrix]:
    from .semantic import mention_vectors

    cosine = np.sum(mention_vectors(a)[i] * mention_vectors(b)[j], axis=1)
    return {"cosine": cosine} | _over("cosine_over", cosine, i, j, link)


def _read_signals(
    left: Told,
    right: Told,
    near: Sequence[tuple[int, int]],
    read: Mapping[tuple[int, int], NDArray[np.float32]],
    i: Numbers,
    j: Numbers,
    link: Numbers,
) -> dict[str, Matrix]:
    """What the reader says of two mentions; the least it says of any where it has not read their sentences."""
    from .reader import UNREAD

    places = zip(link.tolist(), left.place[i].tolist(), right.place[j].tolist(), strict=True)
    said = np.array([read[near[n]][x, y] if near[n] in read else UNREAD for n, x, y in places])
    was_read = np.array([near[n] in read for n in link.tolist()], dtype=float)
    return {"was_read": was_read, "read": said} | _over("read_over", said, i, j, link)


def _over(name: str, value: Matrix, i: Numbers, j: Numbers, link: Numbers) -> dict[str, Matrix]:
    """How far a value is above the best other one of either mention in the other sentence."""
    wide = int(max(i.max(), j.max())) + 1
    over = [_within(value, link * wide + n)[0] for n in (i, j)]
    return _least_most(name, over[0], over[1])


def _paired(left: Told, right: Told, near: Iterable[tuple[int, int]]) -> tuple[Numbers, Numbers, Numbers]:
    """Each mention of one sentence with each of the other, and the number of the pair of sentences."""
    rows = [
        (x, y, number) for number, (i, j) in enumerate(near) for x in left.inside(i) for y in right.inside(j)
    ]
    table = np.array(rows, dtype=np.intp).reshape(-1, 3)
    return table[:, 0], table[:, 1], table[:, 2]


def _least_most(name: str, one: Matrix, other: Matrix) -> dict[str, Matrix]:
    return {f"{name}_least": np.minimum(one, other), f"{name}_most": np.maximum(one, other)}


def _share(part: Matrix, whole: Matrix) -> Matrix:
    return np.asarray(part / np.maximum(whole, 1e-6))


def _word_signals(
    a: Analysis, b: Analysis, left: Told, right: Told, i: Numbers, j: Numbers
) -> dict[str, Matrix]:
    from rapidfuzz import fuzz, process

    common = Common(left.bags["stems"], right.bags["stems"])
    pair, thing = common.pairs(i, j)
    background = background_weights(common.words)
    weight = np.array([*(background[w] for w in common.words), 0.0])
    shared = sums(pair, weight[thing], len(i))
    rarest = np.zeros(len(i))
    np.maximum.at(rarest, pair, weight[thing])
    story = story_weights(prepared(a).stems, prepared(b).stems)
    story_weight = np.array([*(story.get(w, 1.0) for w in common.words), 0.0])
    in_story = sums(pair, story_weight[thing], len(i))
    whole = [
        rows.totals({w: story.get(w, 1.0) for w in rows.place})
        for rows in (left.bags["stems"].rows, right.bags["stems"].rows)
    ]
    one, other = left.weight[i], right.weight[j]
    in_right = _in_sentence(left.bags["stems"], right.sentences, i, right.home[j])
    in_left = _in_sentence(right.bags["stems"], left.sentences, j, left.home[i])
    both = _in_sentence(left.sentences, right.sentences, left.home[i], right.home[j])
    prefixes = Common(left.bags["prefixes"], right.bags["prefixes"]).counts(i, j)
    sizes = [side.bags["prefixes"].counts[n] for side, n in ((left, i), (right, j))]
    texts = [[side.plain[k] for k in n.tolist()] for side, n in ((left, i), (right, j))]
    lengths = [side.bags["stems"].counts[n] for side, n in ((left, i), (right, j))]
    found = {
        "story_jaccard": _share(in_story, whole[0][i] + whole[1][j] - in_story),
        "likeness": _share(shared, np.sqrt(one * other)),
        "prefix_jaccard": _share(prefixes, sizes[0] + sizes[1] - prefixes),
        "shared_words": sums(pair, np.ones(len(pair)), len(i)),
        "shared_weight": shared,
        "rarest_shared": rarest,
        "shared_pairs": Common(left.bags["pairs"], right.bags["pairs"]).counts(i, j),
        "shared_threes": Common(left.bags["threes"], right.bags["threes"]).counts(i, j),
        "token_set_ratio": process.cpdist(*texts, scorer=fuzz.token_set_ratio, dtype=np.float32)
        / np.float32(100),
        "ratio": process.cpdist(*texts, scorer=fuzz.ratio, dtype=np.float32) / np.float32(100),
        "explained": _share(shared, both),
    }
    found |= _least_most("contained", _share(shared, one), _share(shared, other))
    found |= _least_most("in_sentence", _share(in_right, one), _share(in_left, other))
    found |= _least_most("unsaid", one - in_right, other - in_left)
    found |= {"shortest": np.minimum(*lengths), "longest": np.maximum(*lengths)}
    found["fewest_verbs"] = np.minimum(left.verb_counts[i], right.verb_counts[j])
    # The words outside names say what is told of those who are named.
    kinds = (("unnamed", left.named | right.named, False), ("verbs", left.verbs | right.verbs, True))
    for name, words, wanted in kinds:
        counted = np.array([*((w in words) == wanted for w in common.words), False])
        part = sums(pair, (weight * counted)[thing], len(i))
        of_left, of_right = (side.weight_of(words, wanted)[n] for side, n in ((left, i), (right, j)))
        found[f"{name}_shared"] = part
        found |= _least_most(name, _share(part, of_left), _share(part, of_right))
    found["unnamed_likeness"] = np.sqrt(found["unnamed_least"] * found["unnamed_most"])
    return found


def _in_sentence(left: Bags, right: Bags, i: Numbers, j: Numbers) -> Matrix:
    common = Common(left, right)
    pair, thing = common.pairs(i, j)
    background = background_weights(common.words)
    weight = np.array([*(background[w] for w in common.words), 0.0])
    return sums(pair, weight[thing], len(i))


def _detail_signals(left: Told, right: Told, i: Numbers, j: Numbers) -> dict[str, Matrix]:
    common = {
        kind: Common(left.bags[kind], right.bags[kind]).counts(i, j)
        for kind in ("names", "figures", "units", "dates", "quoted")
    }
    sizes = {kind: (left.bags[kind].counts[i], right.bags[kind].counts[j]) for kind in common}
    both = {kind: np.minimum(*sizes[kind]) > 0 for kind in common}
    union = {kind: np.maximum(sum(sizes[kind]) - common[kind], 1) for kind in common}
    told = [(left.speakers[x], right.speakers[y]) for x, y in zip(i.tolist(), j.tolist(), strict=True)]

    def flags(name: str) -> tuple[Matrix, Matrix]:
        return left.flags[name][i], right.flags[name][j]

    places = [
        np.divide(side.place[n], np.maximum(side.count[n] - 1, 1)) for side, n in ((left, i), (right, j))
    ]
    return {
        "names_shared": common["names"],
        "names_jaccard": common["names"] / union["names"],
        "names_differ": both["names"] & (common["names"] == 0),
        "figures_equal": common["figures"],
        "figures_differ": (common["units"] > 0) & (common["figures"] == 0),
        "dates_equal": common["dates"],
        "dates_differ": both["dates"] & (common["dates"] == 0),
        "both_quote": sum(flags("quote")),
        "quoted_jaccard": common["quoted"] / union["quoted"],
        "quoted_contained": common["quoted"] / np.maximum(np.minimum(*sizes["quoted"]), 1),
        "same_speaker": np.array([0.0 if not x or not y else 1.0 if x == y else -1.0 for x, y in told]),
        "place_difference": np.abs(places[0] - places[1]),
        "headline": sum(flags("head")),
        "earliest": np.minimum(left.home[i], right.home[j]),
        "latest": np.maximum(left.home[i], right.home[j]),
        "negated": np.abs(np.subtract(*flags("negated"))),
        "staged": np.abs(np.subtract(*flags("staged"))),
    }


def _standing(value: Matrix, i: Numbers, j: Numbers, link: Numbers) -> dict[str, Matrix]:
    """How a pair stands among those of its sentences, and among all of its mentions."""
    wide = int(max(i.max(), j.max())) + 1
    over_i, rank_i = _within(value, link * wide + i)
    over_j, rank_j = _within(value, link * wide + j)
    all_i, all_j = _within(value, i)[0], _within(value, j)[0]
    return (
        _least_most("over", over_i, over_j)
        | _least_most("rank", rank_i, rank_j)
        | _least_most("over_all", all_i, all_j)
    )


def _within(value: Matrix, group: Numbers) -> tuple[Matrix, Matrix]:
    """How far each value is above the best other one of its group, and its rank among them, from 0."""
    order = np.lexsort((-value, group))
    sorted_group, sorted_value = group[order], value[order]
    first = np.concatenate([[True], sorted_group[1:] != sorted_group[:-1]])
    start = np.maximum.accumulate(np.where(first, np.arange(len(order)), 0))
    following = np.append(sorted_value[1:], 0.0)
    second = np.where(np.append(~first[1:], False), following, 0.0)
    over = np.empty(len(value))
    rank = np.empty(len(value))
    over[order] = np.where(first, sorted_value - second, sorted_value - sorted_value[start])
    same = np.concatenate([[False], (sorted_value[1:] == sorted_value[:-1]) & ~first[1:]])
    since = np.maximum.accumulate(np.where(same, 0, np.arange(len(order))))
    rank[order] = since - start
    return over, rank


def _link_signals(
    left: Told, right: Told, near: Mapping[tuple[int, int], float], i: Numbers, j: Numbers, link: Numbers
) -> dict[str, Matrix]:
    """How likely the link of the two sentences is, and how it stands among those of either."""
    score = np.array(list(near.values()))
    ends = np.array(list(near), dtype=np.intp)
    over = [_within(score, ends[:, side])[0][link] for side in (0, 1)]
    return (
        {"link": score[link]}
        | _least_most("link_over", over[0], over[1])
        | _least_most("mentions", left.count[i].astype(float), right.count[j].astype(float))
    )
