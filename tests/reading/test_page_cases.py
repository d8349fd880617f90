"""Pages by the case file: what stands in the head and above the text, and which fields it gives."""

from __future__ import annotations

import pytest
from case_files import Case, cases

import storycompare as sc

STORY = (
    "A ferry with ninety people on board sank off Port Vell on Thursday morning, the harbour office said.",
    "Nine passengers were pulled from the water by a fishing boat, and two of them were taken to the hospital in Vell.",
    "The captain had asked for a pilot an hour before. Divers will look at the hull once the weather allows it.",
)


@pytest.mark.parametrize("case", cases("pages"))
def test_pages(case: Case) -> None:
    head, _, above = case.text.partition("<body>")
    body = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
    page = f"<html><head>{head}</head><body><main><article>{above}{body}</article></main></body></html>"
    article = sc.read(page.encode(), source="A")
    assert all(paragraph in article.text for paragraph in STORY)
    for line in case.expected:
        field, _, wanted = line.partition(": ")
        found = getattr(article, field) if hasattr(article, field) else article.metadata.get(field)
        assert (found or "~") == wanted, field
