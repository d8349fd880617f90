"""The language room on annotated stories: quotations, speakers, fact boundaries, and words per second.

usage: python benchmarks/language.py DATA_FOLDER [--part dev] [--json FILE]

Speed is measured twice: on one core over all articles with warm word tables, and on one article repeated to
ten times its length, which must take about ten times as long.
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path
from typing import Any

from storycompare.article import Article
from storycompare.language.analysis import Analysis, analyse

TOLERANCE = 12  # characters between an annotated boundary and a found one
_Mention = tuple[int, int, str, str | None]


def last_name(name: str | None) -> str | None:
    """The last capitalised word of a name, which is what speakers are compared by."""
    plain = "".join(c if c.isalnum() or c in "-'’" else " " for c in name or "")
    words = [word for word in plain.split() if word[:1].isupper()]
    return words[-1].lower().replace("’s", "").replace("'s", "") if words else None


def quotations(story: dict[str, Any], analyses: dict[str, Analysis]) -> tuple[int, int, int, int]:
    """Return (annotated, found, with a named speaker, speaker right)."""
    total = found = named = right = 0
    for article in story["articles"]:
        mentions: list[_Mention] = [
            (m.start, m.end, m.kind, m.speaker) for m in analyses[article["source"]].mentions
        ]
        for number, (offset, _) in enumerate(article["sentences"]):
            for start, end, kind, speaker, _ in story["mentions"].get(f"{article['source']}:{number}", []):
                if kind != "quote":
                    continue
                a, b = offset + start, offset + end
                hits = [
                    m
                    for m in mentions
                    if m[2] == "quotation"
                    and max(0, min(m[1], b) - max(m[0], a)) * 2 >= min(m[1] - m[0], b - a)
                ]
                total += 1
                found += bool(hits)
                if last_name(speaker):
                    named += 1
                    right += any(last_name(m[3]) == last_name(speaker) for m in hits)
    return total, found, named, right


def boundaries(story: dict[str, Any], analyses: dict[str, Analysis]) -> tuple[int, int, int, int, int]:
    """Return (right, wrong, missed, found mentions, annotated mentions)."""
    right = wrong = missed = annotated = mentions = 0
    for article in story["articles"]:
        starts = sorted(m.start for m in analyses[article["source"]].mentions)
        mentions += len(starts)
        for number, (start, end) in enumerate(article["sentences"]):
            key = f"{article['source']}:{number}"
            if key in story["furniture"]:
                continue
            annotated += len(story["mentions"][key])
            wanted = sorted(start + m[0] for m in story["mentions"][key])[1:]
            found = [s for s in starts if start <= s < end][1:]
            used: set[int] = set()
            for boundary in wanted:
                near = next((s for s in found if s not in used and abs(s - boundary) <= TOLERANCE), None)
                if near is None:
                    missed += 1
                else:
                    used.add(near)
            right += len(used)
            wrong += len(found) - len(used)
    return right, wrong, missed, mentions, annotated


def speed(articles: list[Article]) -> tuple[float, float]:
    """Return (words per second, time for ten times the length over ten times the time)."""
    for article in articles:
        analyse(article)
    analyse.cache_clear()
    started = time.process_time()
    count = sum(len(reading.words) for article in articles for reading in analyse(article).readings)
    rate = count / (time.process_time() - started)
    text = max(articles, key=lambda article: len(article.text)).text
    times = []
    for copies in (1, 10):
        started = time.process_time()
        for repeat in range(10 // copies):
            analyse(Article("\n\n".join([text] * copies) + "\n" * repeat, f"{copies}-{repeat}"))
        times.append(time.process_time() - started)
    return rate, times[1] / times[0]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--part", default="dev", choices=["train", "dev"])
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    path = options.data / "stories" / f"{options.part}.jsonl"
    quoted, cut = [0] * 4, [0] * 5
    articles = []
    for line in path.open(encoding="utf-8"):
        story = json.loads(line)
        own = [Article(a["text"], a["source"], title=a["title"]) for a in story["articles"]]
        articles += own
        analyses = {article.source: analyse(article) for article in own}
        quoted = [x + y for x, y in zip(quoted, quotations(story, analyses), strict=True)]
        cut = [x + y for x, y in zip(cut, boundaries(story, analyses), strict=True)]
    right, wrong, missed, found, annotated = cut
    rate, linear = speed(articles)
    results = {
        "quotations found": quoted[1] / quoted[0],
        "speakers right": quoted[3] / quoted[2],
        "fact boundaries F1": 2 * right / (2 * right + wrong + missed),
        "mentions per annotated mention": found / annotated,
        "words per second": rate,
        "time of ten times the length over ten times the time": linear,
    }
    for name, value in results.items():
        print(f"{name:54s} {value:.3f}" if value < 100 else f"{name:54s} {value:,.0f}")
    if options.json:
        options.json.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
