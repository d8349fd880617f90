"""Who bears the names of an article, as far as it is read: the full name that a short one means."""

from __future__ import annotations

from .name_parts import last_forms
from .people import gender_of, same_person

__all__ = ["Bearers", "usual_case"]

# So many bearers of one word are told apart; a list of names is not read for ever.
_MOST_BEARERS = 12
# Of two bearers of a last name that is meant who was just named, if the other was not for more sentences than this.
_LONG_AGO = 2


def usual_case(name: str) -> str:
    """Ann Moe, for ANN MOE."""
    return name.title() if name.isupper() else name


class Bearers:
    """The full names of an article so far, by their first and last words and their initials."""

    def __init__(self, generations: frozenset[str]) -> None:
        self.sentence = 0
        self._generations = generations
        self._by_part: dict[str, list[str]] = {}
        self._seen: dict[str, int] = {}
        self._people: set[str] = set()
        self._bodies: set[str] = set()

    def add(self, key: str, parts: list[str], kind: str) -> None:
        """Remember a full name under its parts."""
        for part in parts:
            keys = self._by_part.setdefault(part, [])
            if key not in keys and len(keys) < _MOST_BEARERS:
                keys.append(key)
        if kind == "person":
            self._people.add(key)
        elif kind == "organisation":
            self._bodies.add(key)
        self.see(key)

    def see(self, key: str) -> None:
        """Note that a name stands in the sentence that is read."""
        self._seen[key] = self.sentence

    def forms(self, last: str) -> tuple[str, ...]:
        """Return the forms in which a last name may stand: without Jr. where that tells nobody apart."""
        full, *shorter = last_forms(last)
        return (full,) if self._generations.intersection(shorter) else (full, *shorter)

    def person(self, full: str, last: str) -> str:
        """Return the key of the person of a full name."""
        usual = usual_case(full)
        for form in self.forms(usual_case(last)):
            for key in self._by_part.get(form, ()):
                if key in self._people and same_person(key, usual):
                    return key
        return full

    def short(self, word: str, gender: str | None) -> str:
        """Return the key of the only one, or the only one just named, that a single word may mean; else the word."""
        bearers = self._by_part.get(word) or self._by_part.get(usual_case(word), [])
        bodies = self._bodies if word.isupper() else frozenset()  # the DNC is no convention
        known = ([key for key in bearers if key in ones] for ones in (self._people, bodies))
        fitting = next(filter(None, known), bearers)
        if gender:
            fitting = [key for key in fitting if gender_of(key) in (gender, None)]
        if len(fitting) > 1:
            ago = {key: self.sentence - self._seen[key] for key in fitting}
            fitting = [key for key in fitting if ago[key] <= _LONG_AGO]
            fitting = [key for key in fitting if ago[key] <= 1] if len(fitting) == 1 else []
        key = fitting[0] if len(fitting) == 1 else word
        self.see(key)
        return key
