"""From whole numbers that an engine has summed to the probability that two articles cover one event.

A pair is judged twice: by what the two have in common, and then with what the articles say that each is likeliest of one
event with. If these have nothing to do with the other, two look-alike events are told apart. Every signal is the same
whichever of the two articles comes first. The trees are learnt by training/same_event.py.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import DataError
from ..matching.scorer import load

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    from ..matching.scorer import Forest

__all__ = [
    "LEAST_CHANCE",
    "SIGNALS",
    "WITNESS_SIGNALS",
    "chances",
    "judged",
    "signals",
    "verdicts",
    "witness_signals",
]

_KINDS = ("names", "figures", "lead", "title")
SIGNALS = (
    "likeness", "least", "most", "mass", "found_mass", "found", "n", "best", "rarest", "size",
    "words_share", "names_share", "figures_share", "runs_share", "title_share", "lead_share",
    "runs", "names", "figures", "smaller", "unequal",
    "names_of_least", "figures_of_least", "lead_of_least", "title_of_least", "near_least", "near_most",
    "common", "via", "via_all", "via_more", "whole_least", "whole_most",
)  # fmt: skip
WITNESS_SIGNALS = (
    "chance", "agree_least", "agree_most", "asked_least", "asked_most", "agree", "most", "against_most", "against_least",
)  # fmt: skip
_DECIMALS = 4  # so that a score is the same on every processor
_UNIT = 10**_DECIMALS  # a chance as a whole number
# What is less likely by itself is no pair. With .02 or .1 the F1 on the development topics is the same to .003.
LEAST_CHANCE = 500


def signals(pairs: pd.DataFrame) -> NDArray[np.float32]:
    """Return the signals of the rows of the SQL's last stage, one column for each of `SIGNALS`."""
    c: dict[str, Any] = {str(name): pairs[name].to_numpy(np.float64) for name in pairs.columns}
    shares = c["a_shared"] / c["a_mass"], c["b_shared"] / c["b_mass"]
    near = c["likeness"] / np.maximum(c["a_closest"], 1), c["likeness"] / np.maximum(c["b_closest"], 1)
    wholes = c["a_shared"] / c["a_whole"], c["b_shared"] / c["b_whole"]
    middle = 2 * np.sqrt(c["a_mass"] * c["b_mass"])
    found = {
        "likeness": c["likeness"] / 10_000,
        "least": np.minimum(*shares),
        "most": np.maximum(*shares),
        "mass": np.log(c["a_shared"] + c["b_shared"]),
        "found_mass": np.log(c["found_mass"]),
        "best": np.log1p(c["best"]),
        **{name: np.log(c[name]) for name in ("found", "n", "rarest", "size")},
        **{f"{name}_share": c[name] / middle for name in ("words", "names", "figures", "runs", "title")},
        "lead_share": c["lead"] / 2 / np.sqrt(np.maximum(c["a_lead"], 1) * np.maximum(c["b_lead"], 1)),
        **{name: np.log1p(c[name]) for name in ("runs", "names", "figures")},
        "smaller": np.log(np.minimum(c["a_mass"], c["b_mass"])),
        "unequal": np.abs(np.log(c["a_mass"]) - np.log(c["b_mass"])),
        **{f"{name}_of_least": _of_least(c, name) for name in _KINDS},
        "near_least": np.minimum(*near),
        "near_most": np.maximum(*near),
        "common": c["common"],
        "via": c["via"] / 10_000,
        "via_all": c["via_all"] / 10_000,
        "via_more": c["via"] / np.maximum(c["likeness"], 1),
        "whole_least": np.minimum(*wholes),
        "whole_most": np.maximum(*wholes),
    }
    return np.column_stack([found[name] for name in SIGNALS]).astype(np.float32)


def _of_least(columns: dict[str, Any], name: str) -> Any:
    """How much of the article that has less of a kind is shared; -0.2 if one has nothing of it."""
    least = np.minimum(columns[f"a_{name}"], columns[f"b_{name}"])
    return np.where(least > 0, columns[name] / 2 / np.maximum(least, 1), -0.2)


def witness_signals(pairs: pd.DataFrame) -> NDArray[np.float32]:
    """Return the signals of the rows of the SQL's stage `witnessed`, one column for each of `WITNESS_SIGNALS`."""
    c: dict[str, Any] = {str(name): pairs[name].to_numpy(np.float64) for name in pairs.columns}
    chance = np.clip(c["chance"], 1, _UNIT - 1) / _UNIT
    agree = _share(c["a_agree"], c["a_asked"]), _share(c["b_agree"], c["b_asked"])
    asked = c["a_asked"], c["b_asked"]
    against = c["a_against"], c["b_against"]
    found = {
        "chance": np.log(chance / (1 - chance)),
        "agree_least": np.minimum(*agree),
        "agree_most": np.maximum(*agree),
        "asked_least": np.minimum(*asked) / _UNIT,
        "asked_most": np.maximum(*asked) / _UNIT,
        "agree": (c["a_agree"] + c["b_agree"]) / _UNIT**2,
        "most": np.maximum(c["a_most"], c["b_most"]) / _UNIT**2,
        "against_most": np.maximum(*against) / _UNIT**2,
        "against_least": np.minimum(*against) / _UNIT**2,
    }
    return np.column_stack([found[name] for name in WITNESS_SIGNALS]).astype(np.float32)


def _share(agree: Any, asked: Any) -> Any:
    """How far those that were asked agree; -0.1 if there was nobody to ask."""
    return np.where(asked > 0, agree / np.maximum(asked, 1) / _UNIT, -0.1)


@cache
def _trees(name: str, signals: tuple[str, ...]) -> Forest:
    forest = load(name)
    if forest.names != signals:
        raise DataError(f"the weights {name}.npz are of another version: reinstall storycompare")
    return forest


def judged(pairs: pd.DataFrame) -> pd.DataFrame:
    """Return the pairs that may cover one event, with the chance of each by itself in ten-thousandths."""
    found = pairs[["win", "a", "b", "likeness"]].assign(
        chance=chances(_trees("same_event", SIGNALS).probability(signals(pairs)))
    )
    return found[found["chance"] >= LEAST_CHANCE]


def chances(probability: NDArray[np.float64]) -> NDArray[np.int64]:
    """Return probabilities in ten-thousandths."""
    return np.asarray(np.round(probability * _UNIT), np.int64)


def verdicts(pairs: pd.DataFrame) -> NDArray[np.float64]:
    """Return the probability, 0 to 1, that each pair covers one event."""
    found = _trees("same_event_witnesses", WITNESS_SIGNALS).probability(witness_signals(pairs))
    return np.asarray(np.round(found, _DECIMALS))
