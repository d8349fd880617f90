"""Texts of our own, and strategies that make hostile ones."""

from __future__ import annotations

from hypothesis import strategies as st

FLOOD = """Flood cuts off Harrow

HARROW, March 3 (AP) — The river Alder burst its banks early on Monday and cut off the town of Harrow, \
where 1,200 people live, officials said.

"We have never seen the water rise this fast," said Mayor Jane Odell, who has led the town since 2011.

Rescue teams brought 45 residents to safety in boats. Two firefighters were hurt when a wall collapsed.

The state declared an emergency and promised $3 million in aid. Schools will stay closed until Thursday.

Tom Brill contributed to this report."""

FLOOD_RETOLD = """River Alder floods Harrow, cutting off town

By Ann Lee

Harrow, a town of 1,200 people, was cut off on Monday after the Alder river burst its banks.

Mayor Jane Odell said: “We have never seen the water rise this fast.”

Boats took 45 residents to safety, and two firefighters were injured by a collapsing wall.

The governor, Mark Ruiz, will visit the town on Tuesday, his office announced.

Farmers fear for the harvest. “My fields are a lake,” said Paul Venn, who grows barley."""

OPERA = """Tenor cancels gala in Valdora

The tenor Luca Ferri has cancelled his gala at the Valdora opera because of a sore throat, the house said.

A recital by the pianist Ada Klein will take its place. Tickets remain valid."""

HOSTILE = (
    "<script>alert(1)</script>",
    "{{ 7 * 7 }} {% for x in y %}",
    "\u202eevil\u202c text \u2066more\u2069",
    "nul\x00byte and bell\x07",
    "👩‍👩‍👧‍👦 says “hello” 🇯🇵.",
    "x",
    "One sentence only.",
    '"',
    "“",
    ".",
    "lone \ud800 surrogate",
    "a\r\nb\r\rc\u2028d\u2029e\x85f",
    "</style><img src=x onerror=alert(1)>",
    "'''''' \"\"\" «»„“",
    "1. 2. 3. 4.",
    "U.S. U.S. U.S.",
)

hostile_text = st.one_of(
    st.sampled_from(HOSTILE),
    st.text(min_size=1, max_size=200),
    st.lists(
        st.sampled_from(
            [
                "The", "he said", "“", "”", '"', "'", ".", "?", "!", "\n", "\n\n", ",", " ", "U.S.", "Mr.", "$3", "5.9",
                "million", "on Monday", "TOKYO —", "and", "who", "Borrell", "according to", "(AP)", "—", "...", "\x00",
                "at least", "47%", "Nov. 1, 2024", "By", "1.", "•",
            ]
        ),
        min_size=1,
        max_size=40,
    ).map(" ".join),
).filter(lambda text: bool(text.strip()))  # fmt: skip
