"""What two wordings both have and use in contrary ways.

Two numbers or names that stand in each other's place, "for" in the place of "against", a negation that denies another
word, and who does what to whom.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from ..language.tables import word_pairs
from .faced import elsewhere, neighbour
from .roles import exchanged, is_joint, is_preposition, mutual_verbs
from .wording import telling_group

if TYPE_CHECKING:
    from .faced import Side
    from .wording import Token

__all__ = ["mark_exchanges"]


def mark_exchanges(here: Side, there: Side) -> None:
    """Mark what both sides have and use in contrary ways."""
    for mine, yours in (
        *_changed_places(here, there),
        *_contrasts(here, there),
        *_other_scope(here, there),
        *_other_link(here, there),
        exchanged(here.tokens, there.tokens),
    ):
        for k in mine:
            here.differs[k] = True
        for k in yours:
            there.differs[k] = True


_Places = tuple[set[int], set[int]]


def _changed_places(here: Side, there: Side) -> list[_Places]:
    """Words of which two stand in each other's place: numbers, names, "before" and "after", "rose" and "fell"."""
    both = [
        (i, j, kind)
        for i, token in enumerate(here.tokens)
        if (kind := _comparable(token))
        for j in ([here.partners[i]] if here.partners[i] >= 0 else elsewhere(token, there)[:1])
    ]
    return [
        ({i, x}, {j, y})
        for (i, j, kind), (x, y, other_kind) in combinations(both, 2)
        if kind == other_kind and j > y and _is_exchange(here, (i, x), there, (y, j))
    ]


def _comparable(token: Token) -> str:
    """A name for what may change places with a token: another number of its unit, another word of time."""
    if token.amount:
        return f"#{token.amount.unit}"
    return telling_group(token) if token.kind == "telling" else token.kind if token.kind == "content" else ""


def _is_exchange(here: Side, mine: tuple[int, int], there: Side, yours: tuple[int, int]) -> bool:
    """Tell whether two words of one side stand in the same two places as on the other, but the other way round.

    `mine` and `yours` are the two places in the order of the text.
    """
    if here.tokens[mine[0]].amount and _side_by_side(here, mine) and _side_by_side(there, yours):
        return True  # 52-48, 48-52
    leading = [_leading(here, k) for k in mine]
    if here.tokens[mine[0]].kind == "content" and _is_name_alone(here, mine):
        return False
    if leading != [_leading(there, k) for k in yours] or "with" in leading:
        return False
    if leading[0] != leading[1] and (
        all(leading) or (_are_capital(here, mine) and (leading[1] or _act_between(here, mine, there, yours)))
    ):
        return True  # from .. to, "left Vell for Harrow", "the mayor of Vell praised Harrow"
    return (_is_told(here, mine) and _is_told(there, yours)) or _is_between_the_same(here, mine, there, yours)


def _is_between_the_same(here: Side, mine: tuple[int, int], there: Side, yours: tuple[int, int]) -> bool:
    """Tell whether the words beside two words are those beside the two of the other side."""
    turned, apart = [], []
    for step in (1, -1):
        beside = [neighbour(here, k, step) for k in mine]
        equal = beside == [neighbour(there, k, step) for k in yours]
        same = beside[0] != beside[1] and equal
        if same and None not in beside:
            return mutual_verbs().isdisjoint(beside)
        turned.append(equal and mutual_verbs().isdisjoint(beside))
        apart.append(same)
    return all(turned) and (all(apart) or (any(apart) and _act_between(here, mine, there, yours)))


def _act_between(here: Side, mine: tuple[int, int], there: Side, yours: tuple[int, int]) -> bool:
    """Tell whether between two names stands the same on both sides, other than a name: no list, no apposition."""
    acts = []
    for side, places in ((here, mine), (there, yours)):
        between = side.tokens[places[0] + 1 : places[1]]
        if not _are_capital(side, places) or any(token.plain in ("and", "or") for token in between):
            return False
        acts.append({token.key for token in between if token.kind == "content" and not token.capital})
    return not acts[0].isdisjoint(acts[1])


def _is_told(side: Side, places: tuple[int, int]) -> bool:
    """Tell whether one of two words is who says something of the other: "Lund said Moe", "Moe, Lund said", "says Lund, Moe"."""
    first, last = places
    between = side.tokens[first + 1 : last]
    if any(token.kind != "calm" and token.plain != "that" for token in between):
        return False
    if any(token.key == "say" for token in between):
        return True
    before, after = side.tokens[max(0, first - 1) : first], side.tokens[last + 1 : last + 2]
    is_list = any(token.plain in ("and", "or") for token in after)
    return not is_list and _are_capital(side, places) and any(t.key == "say" for t in (*before, *after))


def _are_capital(side: Side, places: tuple[int, int]) -> bool:
    return all(side.tokens[k].capital for k in places)


def _is_name_alone(side: Side, places: tuple[int, int]) -> bool:
    """Tell whether one of two words is capital and the other not; of the first word of a text that tells nothing."""
    one, other = (side.tokens[k].capital for k in places)
    return one != other and places[0] > 0


def _side_by_side(side: Side, places: tuple[int, int]) -> bool:
    return all(token.kind in ("grammar", "calm") for token in side.tokens[places[0] + 1 : places[1]])


def _leading(side: Side, k: int) -> str:
    """The preposition that leads to a word, over articles and the rest of its name; "" without one."""
    name = side.tokens[k].name
    k -= 1
    while k >= 0 and (side.tokens[k].kind == "calm" or (name >= 0 and side.tokens[k].name == name)):
        k -= 1
    return side.tokens[k].plain if k >= 0 and is_preposition(side.tokens[k]) else ""


@cache
def _contrary() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for left, right in word_pairs("contrasts"):
        for one, other in ((left, right), (right, left)):
            found.update({word: found.get(word, frozenset()) | other for word in one})
    return found


def _contrasts(here: Side, there: Side) -> list[_Places]:
    """Words of grammar that stand in the same place and say the contrary: "for" and "against"."""
    found: list[_Places] = []
    for (i1, i2), (j1, j2) in _gaps(here, there):
        if i1 == i2 or j1 == j2:
            continue
        mine, yours = ([t.key for t in s.tokens[a:b]] for s, a, b in ((here, i1, i2), (there, j1, j2)))
        left, right = Counter(mine) - Counter(yours), Counter(yours) - Counter(mine)
        for one in left.keys() & _contrary().keys():
            for other in _contrary()[one] & right.keys():
                i, j = i2 - 1 - mine[::-1].index(one), j2 - 1 - yours[::-1].index(other)
                if neighbour(here, i, 1) == neighbour(there, j, 1):
                    found.append(({i}, {j}))
    return found


def _gaps(here: Side, there: Side) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """The stretches of both sides between tokens that are partners."""
    ends = [
        (-1, -1),
        *((i, j) for i, j in enumerate(here.partners) if j >= 0),
        (len(here.tokens), len(there.tokens)),
    ]
    return [((i + 1, i2), (j + 1, j2)) for (i, j), (i2, j2) in pairwise(ends)]


def _other_link(here: Side, there: Side) -> list[_Places]:
    """What stands in the place of a word that one side alone has: "during" for "before", "when" for "if"."""
    return [
        found
        for left, right in _gaps(here, there)
        for found in (
            (set[int](), _links_instead(here, range(*left), there, range(*right))),
            (_links_instead(there, range(*right), here, range(*left)), set[int]()),
        )
    ]


def _links_instead(one: Side, mine: range, other: Side, yours: range) -> set[int]:
    told = any(one.differs[k] and is_joint(one.tokens[k]) for k in mine)
    if not told or any(other.differs[j] for j in yours):
        return set()
    keys = {one.tokens[k].key for k in mine}
    return {j for j in yours if is_joint(other.tokens[j]) and other.tokens[j].key not in keys}


def _other_scope(here: Side, there: Side) -> list[_Places]:
    """Negations that deny another word, which the other side has without one."""
    found: list[_Places] = []
    for i, j in enumerate(here.partners):
        if j >= 0 and telling_group(here.tokens[i]) == "negation":
            mine, yours = _denied(here, i), _denied(there, j)
            if mine != yours and mine in there.keys and yours in here.keys:
                found.append(({i}, {j}))
    return found


def _denied(side: Side, k: int) -> str:
    """The key of the word right behind a negation, over "be" and "have"."""
    behind = side.tokens[k + 1 : k + 3]
    return next((t.key for t in behind if t.kind == "content" or t.plain in ("say", "said")), "")
