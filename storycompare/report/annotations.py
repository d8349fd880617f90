"""The facts as W3C Web Annotations (https://www.w3.org/TR/annotation-model/), one for each fact.

Each mention is a target with two selectors: where it stands (text position, in code points) and what it says with the
words around it (text quote), so that it can be found again in a page whose text was laid out anew.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..article import Article
    from ..result import Comparison, Fact, Mention

__all__ = ["to_annotations"]

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_AROUND = 32  # code points of prefix and suffix


def to_annotations(comparison: Comparison) -> str:
    """Return an annotation collection as JSON-LD; articles without a URL are named `urn:storycompare:` and label."""
    articles = {article.source: article for article in comparison.articles}
    fact_of = {m.id: fact.id for fact in comparison.facts for m in fact.mentions}
    disputed: dict[str, list[str]] = {}
    for conflict in comparison.conflicts:
        for fact in dict.fromkeys((conflict.fact, *(fact_of[v.mention] for v in conflict.values))):
            disputed.setdefault(fact, []).append(conflict.explanation)
    items = [_annotation(fact, articles, disputed.get(fact.id, [])) for fact in comparison.facts]
    collection = {
        "@context": _CONTEXT,
        "type": "AnnotationPage",
        "items": items,
    }
    return json.dumps(collection, ensure_ascii=True, indent=1) + "\n"


def _annotation(fact: Fact, articles: dict[str, Article], conflicts: list[str]) -> dict[str, Any]:
    said = f"{fact.status}: {', '.join(fact.sources)}"
    bodies = [{"type": "TextualBody", "purpose": "classifying", "value": said, "format": "text/plain"}]
    for text in conflicts:
        bodies.append({"type": "TextualBody", "purpose": "commenting", "value": text, "format": "text/plain"})
    return {
        "id": f"urn:storycompare:fact:{fact.id}",
        "type": "Annotation",
        "motivation": "classifying",
        "body": bodies,
        "target": [_target(articles[mention.source], mention) for mention in fact.mentions],
    }


def _target(article: Article, mention: Mention) -> dict[str, Any]:
    text = article.text
    return {
        "source": article.url or f"urn:storycompare:{article.source}",
        "selector": [
            {"type": "TextPositionSelector", "start": mention.start, "end": mention.end},
            {
                "type": "TextQuoteSelector",
                "exact": mention.of(text),
                "prefix": text[max(0, mention.start - _AROUND) : mention.start],
                "suffix": text[mention.end : mention.end + _AROUND],
            },
        ],
    }
