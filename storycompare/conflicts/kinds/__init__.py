"""The kinds of details that sources may contradict each other in, a file each."""

from .absence import ABSENCE
from .bodies import BODIES
from .dates import DATES
from .exclusive import EXCLUSIVE
from .figures import FIGURES
from .names import PERSONS, SPELLINGS
from .places import PLACES
from .polarity import POLARITY
from .roles import ROLES
from .speakers import SPEAKERS
from .wording import WORDING

__all__ = ["KINDS"]

KINDS = (
    FIGURES, DATES, SPELLINGS, PERSONS, BODIES, PLACES, POLARITY, ABSENCE, WORDING, SPEAKERS, ROLES, EXCLUSIVE,
)  # fmt: skip
