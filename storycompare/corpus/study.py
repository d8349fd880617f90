"""What outlets do with a wire, over all the stories of an archive."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import InputError
from .store import Stored

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["study"]

_SHARES = ("verbatim", "rewritten", "new")
_COUNTS = ("words", "wire_facts", "facts_used", "facts_dropped", "conflicts")


def study(stories: str | Path | Mapping[str, pd.DataFrame]) -> pd.DataFrame:
    """Return one row for each outlet and wire: what the outlet made of the wire's stories.

    Parameters
    ----------
    stories
        What `compare_many` returned, or the folder that it filled. It must have been given a wire.

    Returns
    -------
    DataFrame
        `outlet`, `wire`, as the archive calls them; `stories`: how many articles of the outlet were measured; `words`, `wire_facts`,
        `facts_used`, `facts_dropped`, `conflicts` (with the wire): sums; `verbatim`, `rewritten`, `new`: shares of all those
        words, 0 to 1; `used`: `facts_used` of `wire_facts`; `credited`, `uncredited`: articles with and without a credit;
        `uncredited_copies`: those without one of which more than half is the wire's, verbatim or rewritten; `delay`: median
        hours from the wire's publication to the outlet's, and `dated`: of how many articles; `prominence`: where the wire's words
        stand, as a mean weighted by words: 1 all at the top of the text, .5 spread over it, 0 all at its end. What cannot be known
        is missing. Sorted by wire and outlet.

    Raises
    ------
    InputError
        If there are no stored stories in the folder, or the tables have no `outlets`.
    """
    import pandas as pd

    tables = Stored(stories) if isinstance(stories, (str, Path)) else stories
    if not isinstance(tables, Mapping) or "outlets" not in tables:
        raise InputError("study takes what compare_many returned, or the folder that it filled")
    rows = tables["outlets"]
    words = rows["words"]
    taken = words * (rows["verbatim"] + rows["rewritten"])
    weighed = rows.assign(
        **{share: rows[share] * words for share in _SHARES},
        place=rows["prominence"] * taken,
        placed=taken.where(rows["prominence"].notna(), 0.0),
        credited=rows["credited"].astype("int64"),
        uncredited=(~rows["credited"]).astype("int64"),
        uncredited_copies=(~rows["credited"] & (rows["new"] < 0.5) & (words > 0)).astype("int64"),
    )
    groups = weighed.groupby(["wire", "outlet"], sort=True)
    sums = groups[
        [*_COUNTS, *_SHARES, "place", "placed", "credited", "uncredited", "uncredited_copies"]
    ].sum()
    found: dict[str, pd.Series[Any]] = {
        "stories": groups.size().astype("int64"),
        "words": sums["words"],
        **{share: sums[share] / sums["words"].where(sums["words"] > 0) for share in _SHARES},
        **{name: sums[name] for name in ("wire_facts", "facts_used", "facts_dropped")},
        "used": sums["facts_used"] / sums["wire_facts"].where(sums["wire_facts"] > 0),
        **{name: sums[name] for name in ("credited", "uncredited", "uncredited_copies")},
        "delay": groups["delay"].median(),
        "dated": groups["delay"].count().astype("int64"),
        "prominence": sums["place"] / sums["placed"].where(sums["placed"] > 0),
        "conflicts": sums["conflicts"],
    }
    frame = pd.DataFrame(found, index=sums.index).reset_index()
    return frame[["outlet", "wire", *found]]
