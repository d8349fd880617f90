"""Who does what to whom, as far as the order of words and the passive tell, to see whether two wordings exchange it.

No grammar is parsed. Beside a verb that both texts have, the words of content before it are taken for who does it, and
those behind it for whom it is done to; the passive exchanges the two, and "by" names who does it. Where that is not
plain, nothing is exchanged.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from .wording import Token, content_key, is_participle, listed, telling_group

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["exchanged", "is_joint", "is_preposition", "mutual_verbs"]

_BE = frozenset("be am is are was were been being get gets got".split())
_HAVE = frozenset("have has had".split())
_HELPING = _HAVE | frozenset("do does did to also who which that".split())
# Words that lead to whom something is done; those behind other prepositions say where, when and with what.
_TOWARD = frozenset("to against for over than into by".split())
_PREPOSITIONS = _TOWARD | frozenset(
    "in on at with from of during near after before since until under about amid as between among through within "
    "without across along around behind beside despite like".split()
)
_CLAUSES = frozenset("if unless when while as because though although where once".split())
_JOINING = frozenset(("and", "or"))
_PERSONS = frozenset("he she they i we you it".split())
_NEAR = 3  # words between a verb and its "be"


@dataclass(frozen=True, slots=True)
class _Roles:
    """Places of tokens: the verb, its "be" and "by", who does it, whom it is done to."""

    verb: int
    be: int  # -1 without one
    by: int
    doers: tuple[int, ...]
    done_to: tuple[int, ...]


def exchanged(left: Sequence[Token], right: Sequence[Token]) -> tuple[set[int], set[int]]:
    """Return the places of tokens by which one text says the contrary of who does what to whom in the other."""
    ours, theirs = set[int](), set[int]()
    known = {token.key for token in left if _may_be_verb(token)}
    by_verb: dict[str, list[int]] = {}
    for j, token in enumerate(right):
        if token.key in known and _may_be_verb(token):
            by_verb.setdefault(token.key, []).append(j)
    for k, token in enumerate(left):
        places = by_verb.get(token.key, ())
        if not places or not _may_be_verb(token) or not _is_verb(left, k):
            continue
        if not all(_is_verb(right, j) for j in places):  # there it says something else
            continue
        one = _roles(left, k)
        conflicts = [_conflict(left, one, right, _roles(right, j)) for j in places]
        found = [conflict for conflict in conflicts if conflict]
        if len(found) == len(conflicts):  # the other side nowhere says it as here
            for mine, yours in found:
                ours |= mine
                theirs |= yours
    return ours, theirs


@cache
def mutual_verbs() -> frozenset[str]:
    """Return the keys of what two do to each other."""
    return frozenset(map(content_key, listed("mutual")))


def _may_be_verb(token: Token) -> bool:
    plain_word = token.kind in ("content", "telling") and not token.capital and not token.amount
    return plain_word and token.key not in mutual_verbs()


def _conflict(
    left: Sequence[Token], one: _Roles, right: Sequence[Token], other: _Roles
) -> tuple[set[int], set[int]] | None:
    a_doers, a_done = _keys(left, one.doers), _keys(left, one.done_to)
    b_doers, b_done = _keys(right, other.doers), _keys(right, other.done_to)
    if (one.be >= 0) != (other.be >= 0):
        if one.be >= 0:
            contrary = _is_active(right, other) and b_doers & a_done
        else:
            contrary = _is_active(left, one) and a_doers & b_done
        if contrary and not (a_doers & b_doers or a_done & b_done):
            return _voice(one), _voice(other)
        return None
    turned, back = a_doers & b_done - a_done, a_done & b_doers - a_doers
    if not (turned and back):
        return None
    places = (*one.doers, *one.done_to), (*other.doers, *other.done_to)
    mine, yours = (
        {k for k in side if made[k].key in turned | back}
        for side, made in zip(places, (left, right), strict=True)
    )
    return mine, yours


def _keys(made: Sequence[Token], places: Sequence[int]) -> set[str]:
    return {made[k].key for k in places}


def _voice(roles: _Roles) -> set[int]:
    return {k for k in (roles.be, roles.verb, roles.by) if k >= 0}


def _is_active(made: Sequence[Token], roles: _Roles) -> bool:
    """Tell whether somebody does something here: the verb has an object, or is the only one."""
    if roles.by >= 0:
        return False
    if roles.done_to or made[roles.verb].plain.endswith("ing"):
        return True
    own = _perfect(made, roles.verb)
    return is_participle(made[roles.verb].plain) and not any(
        k != roles.verb
        and (
            t.plain in _BE
            or (t.plain in _HELPING and k not in own)
            or (t.kind == "content" and is_participle(t.plain))
        )
        for k, t in enumerate(made)
    )


def _perfect(made: Sequence[Token], k: int) -> range:
    """The places before a participle down to its "have": "had never sued"."""
    for i in range(k - 1, max(-1, k - 1 - _NEAR), -1):
        if made[i].plain in _HAVE:
            return range(i, k)
        if not (made[i].kind == "telling" or made[i].plain.endswith("ly") or made[i].plain == "also"):
            break
    return range(0)


def _roles(made: Sequence[Token], k: int) -> _Roles:
    be = _be(made, k)
    by = k + 1 if is_participle(made[k].plain) and _is_by(made, k + 1) else -1
    before, behind = _before(made, (be if be >= 0 else k) - 1), _behind(made, k + 1)
    if by >= 0:
        return _Roles(k, be, by, behind, before)
    if be >= 0:  # "opposed to it" is done to nobody: what follows makes no doer
        return _Roles(k, be, -1, (), (*before, *behind))
    return _Roles(k, -1, -1, before, behind)


def _is_by(made: Sequence[Token], k: int) -> bool:
    return k + 1 < len(made) and made[k].plain == "by" and not made[k + 1].amount


def _be(made: Sequence[Token], k: int) -> int:
    """The place of the "be" that makes a participle passive, -1 if none does."""
    if is_participle(made[k].plain):
        for i in range(k - 1, max(-1, k - 1 - _NEAR), -1):
            if made[i].plain in _BE:
                return i
            if not (made[i].kind == "telling" or made[i].plain.endswith("ly") or made[i].plain == "also"):
                break
    return -1


def _is_verb(made: Sequence[Token], k: int) -> bool:
    """Tell whether a word has the form of a verb, or stands behind "to", "will" or "did"."""
    form = made[k].plain
    before = made[k - 1] if k else None
    led = before is not None and (
        telling_group(before) == "modality" or before.plain in ("to", "do", "does", "did")
    )
    return (
        led
        or is_participle(form)
        or form.endswith("ing")
        or (form.endswith("s") and not form.endswith(("'s", "ss")))
    )


def _is_nominal(token: Token) -> bool:
    if token.kind == "content":
        return not token.plain.endswith(("ly", "'s", "s'"))
    return token.key in _PERSONS


def _before(made: Sequence[Token], k: int) -> tuple[int, ...]:
    """The words of content nearest before a verb that stand behind no preposition."""
    while k >= 0 and not _is_nominal(made[k]) and not is_preposition(made[k]) and made[k].kind != "calm":
        k -= 1
    while k >= 0:
        first = k
        while first >= 0 and not is_preposition(made[first]) and _is_in_chunk(made[first]):
            first -= 1
        places = tuple(i for i in range(first + 1, k + 1) if _is_nominal(made[i]))
        if first < 0 or not is_preposition(made[first]):
            return places
        k = first - 1
    return ()


def _behind(made: Sequence[Token], k: int) -> tuple[int, ...]:
    """The words of content right behind a verb."""
    while k < len(made) and (made[k].kind == "calm" or made[k].plain in _TOWARD):
        k += 1
    last = k
    while last < len(made) and not is_preposition(made[last]) and _is_in_chunk(made[last]):
        last += 1
    return tuple(i for i in range(k, last) if _is_nominal(made[i]))


def _is_in_chunk(token: Token) -> bool:
    return _is_nominal(token) or token.kind in ("calm", "telling", "content") or token.plain in _JOINING


def is_preposition(token: Token) -> bool:
    """Tell whether a token leads to a word of content."""
    return token.plain in _PREPOSITIONS


def is_joint(token: Token) -> bool:
    """Tell whether a token leads to a word of content or to a clause."""
    return is_preposition(token) or token.plain in _CLAUSES
