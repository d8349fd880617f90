"""Sentences of our own that report something, in every shape that could be taken for furniture."""

from __future__ import annotations

from hypothesis import strategies as st

_SUBJECTS = (
    "the ferry Morning Star", "Harrow", "Mayor Jane Odell", "police", "two firefighters", "the mayor", "300 homes", "Alder Paper",
    "a court in Harrow", "nine people", "the Harrow dam", "AP", "Reuters", "Ann Lee of Reuters", "copyright law", "the editor",
    "correction officers", "home prices", "search teams", "the photo", "staff at the Courier", "contributors to the fund",
    "the Associated Press", "loading docks", "comments by the mayor", "newsletter sales", "Port Vell", "tags on bodies", "AFP staff",
)  # fmt: skip
_VERBS = (
    "sank off Port Vell", "won the vote", "fell 3%", "said that two men fled", "was changed by the court", "fled the flood",
    "lost $3 million", "went on strike", "told Reuters that the dam had broken", "left Harrow", "burned down in the harbour",
    "reported two deaths", "contributed to the damage", "published the report", "updated its count to 45", "is at 10:30 a.m.",
    "has no power", "will leave the town", "died", "opened at 5 p.m. EST", "was written by Ann Lee", "held the source of the leak",
)  # fmt: skip
_TIMES = (
    "March 14", "March 14, 2024", "14 March 2024", "14/03/2024", "14.03.2024", "2024-03-14", "10:30", "10:30 p.m.", "10.30", "5 p.m.",
    "10:30 GMT", "10:30 a.m. EST", "Monday", "Mon", "May 5, 2021", "Sept. 9, 2013", "3 March", "Sunday, March 3, 2024",
    "Monday 10:30 a.m.", "March 14, 2024 10:30 a.m. EST", "2024-03-14 10:30", "noon", "3rd of March 2024", "MARCH 14",
)  # fmt: skip
_AFTER = (" ", ": ", " - ", " – ", ", ", " | ", ". ")
_PREPOSITIONS = ("On ", "By ", "At ", "Since ", "From ", "Until ", "In Harrow on ", "Late on ")
_FRONTS = (
    "By law, ", "By noon ", "By 2030 ", "By sea, ", "By then ", "In Harrow, ", "In 2024, ", "About then ", "At home ", "With AP watching, ",
    "With inputs from Harrow, ", "From Harrow, ", "According to AP, ", "According to Reuters, ", "Updated: ", "Posted to Harrow, ",
    "Source: ", "Sources: ", "Sources said ", "More: ", "Photo shows ", "Video shows how ", "This story says ", "Here is how ", "AP said ",
    "Reuters said ", "AFP: ", "BBC: ", "Copyright or not, ", "Read aloud in court, ", "See how ", "Close to Harrow, ", "Related: ",
    "Home at last, ", "Update on the dam: ", "Correction: ", "Credit: ", "Published reports say ", "Last Monday ", "First, ",
)  # fmt: skip
_LABELS = frozenset(("Related: ", "More: "))  # a link to another article, whatever follows
_ENDS = (
    "", " on Monday", " on March 14", " on March 14, 2024", " at 10:30 p.m.", " by 10:30 GMT", ", AP reported", ", Reuters said",
    ", according to AFP", " in London", " on Monday, the mayor told AP", ", said Ann Lee", " (AP)", " in May", " for the Courier",
    ", the Associated Press reports", " on 14 March 2024 at 10.30", ", police in Harrow say", " as reporters watched",
)  # fmt: skip


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _sentence(front: str, subject: str, verb: str, end: str, stop: str) -> str:
    return _capital(f"{front}{subject} {verb}{end}") + stop


_timed = st.builds(lambda time, sign: time + sign, st.sampled_from(_TIMES), st.sampled_from(_AFTER))
_dated = st.builds(
    lambda word, time, sign: word + time + sign,
    st.sampled_from(_PREPOSITIONS),
    st.sampled_from(_TIMES),
    st.sampled_from((" ", ", ")),
)
_fronts = st.one_of(st.just(""), _timed, _dated, st.sampled_from(sorted(set(_FRONTS) - _LABELS)))

reporting_sentence = st.builds(
    _sentence,
    _fronts,
    st.sampled_from(_SUBJECTS),
    st.sampled_from(_VERBS),
    st.sampled_from(_ENDS),
    st.sampled_from((".", ".", "", "!", '."', "…")),
)
