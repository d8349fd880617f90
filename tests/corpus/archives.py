"""Small archives of our own: what three outlets made of several floods, festivals and finds."""

from __future__ import annotations

import pandas as pd

import storycompare as sc

WORDS = sc.Options(semantic=False)

_TOWNS = ("Harrow", "Elmsby", "Norvik", "Talland", "Quarrie", "Ostwell", "Brackley Cross", "Dunmere")


def flood(number: int) -> list[dict[str, object]]:
    """Three articles on one flood: a wire's, one that copies it, and one that has its own."""
    town = _TOWNS[number % len(_TOWNS)]
    people = 1200 + 10 * number
    wire = (
        f"The river Alder burst its banks early on Monday and cut off the town of {town}, where {people:,} people live, "
        f"officials said.\n\n“We have never seen the water rise this fast,” said Mayor Jane Odell.\n\n"
        f"Rescue teams brought {40 + number} residents to safety in boats. Two firefighters were hurt when a wall collapsed."
    )
    copy = (
        f"The river Alder burst its banks early on Monday and cut off the town of {town}.\n\n"
        f"Rescue teams brought {41 + number} residents to safety in boats. Farmers fear for the harvest.\n\n(AP)"
    )
    own = (
        f"Farmers around {town} fear for the harvest. “My fields are a lake,” said Paul Venn, who grows barley.\n\n"
        f"Mayor Jane Odell said the town had never seen the water rise this fast."
    )
    rows = zip(("AP", "Courier", "Echo"), (wire, copy, own), ("06:00", "08:30", "17:00"), strict=True)
    return [
        {
            "story": f"flood {number}",
            "id": f"{number}-{source}",
            "source": source,
            "text": text,
            "title": f"Flood in {town}",
            "published": f"2024-03-{1 + number % 28:02d}T{time}Z",
        }
        for source, text, time in rows
    ]


def floods(number: int, articles: int = 3) -> pd.DataFrame:
    """An archive of some floods, with so many articles on each."""
    return pd.DataFrame([row for n in range(number) for row in flood(n)[:articles]])


def same(found: object, wanted: object) -> None:
    """Check that two sets of tables have the same rows, in whatever order the stories come."""
    assert set(found) == set(wanted)  # type: ignore[call-overload]
    for name in wanted:  # type: ignore[attr-defined]
        pd.testing.assert_frame_equal(ordered(found[name]), ordered(wanted[name]), obj=name)  # type: ignore[index]


def ordered(frame: pd.DataFrame) -> pd.DataFrame:
    """Return a table with its rows in an order that depends on nothing but them."""
    keys = [repr(row) for row in frame.itertuples(index=False, name=None)]
    return frame.iloc[sorted(range(len(frame)), key=keys.__getitem__)].reset_index(drop=True)
