"""nltk's English Snowball stemmer ("Porter2", Porter 2001) without the toolkit around it.

`import nltk` loads all of nltk, which takes three times as long as a comparison of two articles. The stemmer stands in one
file of it and needs one more; what that file imports beside is for other languages and is never called here. The two
are loaded as they are, under no name that `import nltk` would find. Where nltk is arranged otherwise all of it is loaded.
"""

from __future__ import annotations

import builtins
import re
import sys
from functools import cache
from importlib.machinery import PathFinder
from importlib.util import find_spec, module_from_spec
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["stemmer"]

_PACKAGE = "nltk.stem"
# What the file of the stemmers asks for and the English one does not use.
_UNUSED = SimpleNamespace(
    StemmerI=object,
    porter=SimpleNamespace(PorterStemmer=object),
    redos=re,
    safe_print=None,
    stopwords=None,
)


@cache
def stemmer() -> Callable[[str], str]:
    """Return the function from a word in small letters to its stem."""
    try:
        snowball = sys.modules.get(f"{_PACKAGE}.snowball") or _alone("snowball")
        found: Callable[[str], str] = snowball.EnglishStemmer().stem
    except (AttributeError, ImportError, TypeError, ValueError):
        from nltk.stem.snowball import EnglishStemmer

        found = EnglishStemmer().stem
    return found


def _alone(name: str) -> Any:
    """Run one file of nltk's stemmers without the packages that it is in."""
    package = find_spec("nltk")
    folders = [str(Path(folder, "stem")) for folder in (package and package.submodule_search_locations) or ()]
    spec = PathFinder.find_spec(f"{_PACKAGE}.{name}", folders)
    if spec is None or spec.loader is None:
        raise ImportError(f"nltk has no file {name} among its stemmers")
    module = module_from_spec(spec)
    vars(module)["__builtins__"] = {**vars(builtins), "__import__": _imported}
    spec.loader.exec_module(module)
    return module


def _imported(name: str, *others: Any) -> Any:
    if not name.startswith("nltk"):
        return __import__(name, *others)
    return _alone("util") if name == f"{_PACKAGE}.util" else _UNUSED
