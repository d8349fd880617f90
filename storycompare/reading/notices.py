"""Kill, correction and embargo notes of news agencies, by publication status and by the words that editors use."""

from __future__ import annotations

import re
from typing import Any

__all__ = ["notices"]

_WORDS = (
    ("kill", re.compile(r"\b(?:mandatory |story |advisory )?kill(?:ed|s)?\b(?=[ :,.]*(?:\b(?:the|this|story|item|slug|notice)\b|$))|\bMANDATORY KILL\b|\bwithdraw(?:s|n)? (?:the|this) (?:story|item|article)\b|\bretract(?:ed|ion|s)\b", re.IGNORECASE)),
    ("embargo", re.compile(r"\bembargo(?:ed)?\b|\bhold for release\b", re.IGNORECASE)),
    ("correction", re.compile(r"^\W*(?:corrects?|corrected|correction|clarif(?:ies|ied|ication))\b|\bcorrect(?:s|ing) (?:the|to|name|figure|date|day|spelling|headline|lead|in|at)\b", re.IGNORECASE)),
)  # fmt: skip
_STATUS = {
    "canceled": "kill",
    "cancelled": "kill",
    "killed": "kill",
    "kill": "kill",
    "withheld": "withheld",
    "embargoed": "embargo",
    "correction": "correction",
    "corrected": "correction",
}


def notices(*texts: str | None, status: str | None = None, embargoed: str | None = None) -> dict[str, Any]:
    """Return metadata that says so: `notice`, `editor_note`, `status`, `embargoed`; empty if there is none."""
    found: dict[str, Any] = {}
    said = [" ".join(text.split()) for text in texts if text and text.strip()]
    if said:
        found["editor_note"] = " ".join(said)
    if status and status.lower() != "usable":
        found["status"] = status
    if embargoed:
        found["embargoed"] = embargoed
    kind = _STATUS.get((status or "").split(":")[-1].lower())
    if kind is None:
        kind = next((name for name, pattern in _WORDS if any(pattern.search(t) for t in said)), None)
    if kind is None and embargoed:
        kind = "embargo"
    if kind:
        found["notice"] = kind
    return found
