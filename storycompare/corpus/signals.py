"""From whole numbers that an engine has summed to the probability that two articles cover one event.

Every signal is the same whichever of the two articles comes first. The trees are learnt by training/same_event.py.
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

__all__ = ["SIGNALS", "scores", "signals"]

_KINDS = ("names", "figures", "lead", "title")
SIGNALS = (
    "likeness", "least", "most", "mass", "found_mass", "found", "n", "best", "rarest", "size",
    "words_share", "names_share", "figures_share", "runs_share", "title_share", "lead_share",
    "runs", "names", "figures", "smaller", "unequal",
    "names_of_least", "figures_of_least", "lead_of_least", "title_of_least", "near_least", "near_most",
    "common", "via", "via_all", "via_more", "whole_least", "whole_most",
)  # fmt: skip
_DECIMALS = 4  # so that a score is the same on every processor


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


@cache
def _trees() -> Forest:
    forest = load("same_event")
    if forest.names != SIGNALS:
        raise DataError("the weights same_event.npz are of another version: reinstall storycompare")
    return forest


def scores(pairs: pd.DataFrame) -> NDArray[np.float64]:
    """Return the probability, 0 to 1, that each pair covers one event."""
    return np.asarray(np.round(_trees().probability(signals(pairs)), _DECIMALS))
