"""Archives of made-up reports: each event has its own people, place and figures, and is told in several wordings."""

from __future__ import annotations

import datetime
import random

import storycompare as sc

_FIRST = "Ann Bo Cleo Dag Eva Finn Gro Hal Ida Jon Kai Liv Mats Nora Odd Pia Rolf Siv Tor Una".split()
_LAST = "Moe Lund Berg Dahl Ek Foss Grip Holm Ihle Juel Krog Lie Myhr Ness Opsahl Prytz Ruud Sund Tveit Vik".split()
_PLACES = "Ode Vell Harn Skog Tann Brekk Fjell Grend Hamn Kvist Lade Moss Nes Orre Porsa Rost Salt Torp Ulv Varg".split()
_DID = (
    "opened closed praised sold bought rebuilt painted damaged searched flooded inspected blocked heated cleared moved "
    "insured photographed measured fenced lit"
).split()
_WHAT = (
    "bridge mill ferry theatre quarry harbour library stadium tunnel chapel bakery brewery orchard sawmill lighthouse "
    "museum hospital airport reservoir barracks cinema foundry market observatory pier railway school shipyard tower zoo"
).split()
_COMMON = (
    "people street morning council weather police county evening traffic neighbours money winter company government "
    "autumn visitors engineers farmers children plans papers machines roads trees fields boats windows lawyers teachers"
).split()
_START = datetime.date(2024, 3, 1)


def made_archive(
    events: int, reports: int = 3, *, seed: int = 1, dated: bool = True
) -> tuple[list[sc.Article], dict[str, int]]:
    """Return the reports of some events, shuffled, and the event of each by its label."""
    chance = random.Random(seed)  # noqa: S311
    articles, event_of = [], {}
    for event in range(events):
        people = [
            f"{chance.choice(_FIRST)} {chance.choice(_LAST)}{chance.choice(_PLACES).lower()}"
            for _ in range(2)
        ]
        place = f"{chance.choice(_PLACES)}{chance.choice(_PLACES).lower()}"
        did, what = chance.choice(_DID), chance.sample(_WHAT, 2)
        figure = chance.randint(1000, 9999)
        day = _START + datetime.timedelta(days=chance.randint(0, 59))
        for report in range(reports):
            said = (
                f"{people[0]} {did} the {what[0]} in {place} on Monday, and {people[1]} saw the {what[1]} and {figure} crowns.",
                f"In {place} {figure} crowns went to the {what[1]}. {people[1]} says the {what[0]} was {did} by {people[0]}.",
                f"The {what[0]} of {place}: {people[0]} {did} it for {figure} crowns, {people[1]} and the {what[1]} said.",
            )[report % 3]
            filling = [" ".join(chance.sample(_COMMON, 6)).capitalize() + "."]
            label = f"{what[0]}-{event}-{report}"
            published = day + datetime.timedelta(days=chance.randint(0, 1))
            articles.append(
                sc.Article(
                    " ".join([said, *filling]), label, published=published.isoformat() if dated else None
                )
            )
            event_of[label] = event
    chance.shuffle(articles)
    return articles, event_of
