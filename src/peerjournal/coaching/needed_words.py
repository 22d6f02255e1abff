"""The words that have to be in a text before a pattern can match it, read off the pattern.

A rule set holds hundreds of patterns, and most texts lack a word that most of them need. Only
plain spelling is understood: what is not counts as unknown, and then the pattern needs less.
Where a group stands for several spellings they are written out in outline: letters for themselves,
`_` for any text, `#` for a digit, and a blank wherever no word goes on.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    _Texts = frozenset[str]
    _Branch = tuple[tuple[str, str], ...]

MOST = 2_000
"""How many spellings are written out before they count as unknown."""

_UNKNOWN = frozenset({"_"})
_BLANK = frozenset({" "})
_NOTHING = frozenset({""})
_DIGIT = frozenset({"#"})
# Lists are long: a group that holds only simple groups is one step, and so are letters in a row.
_ATOM = re.compile(
    r"(\\.|\[\^?(?:\\.|[^\]\\])+\]|\w{2,}(?![?*+{])|\(\?:(?:[^()\\\[]|\([^()\\\[]*+\))*+\)|.)"
    r"((?:(?:[?*+]|\{[\d,]+\})\??)?)",
    re.DOTALL,
)
_NO_LETTERS = re.compile(r"\[-?[^\w\\^-]+-?\]")
_ENDS_WORD = frozenset({r"(?![\w-])", r"(?!\w)", r"(?<!\w)", r"(?<![\w-])"})
_WORD = re.compile(r"\w+")
_TOKEN = re.compile(r"[\w#]+")


@cache
def alternatives(pattern: str) -> tuple[str, ...]:
    r"""Return the patterns that a pattern offers, in order; `\b(?:one|other)` offers two."""
    return tuple(one for branch in _branches(pattern) for one in _opened(branch))


def _opened(branch: _Branch) -> Iterator[str]:
    if [atom for atom, _ in branch][2:] in ([], [r"\b"]) and len(branch) > 1:
        (before, _), (group, often), *after = branch
        if before in {r"\b", "^"} and group.startswith("(?:") and not often:
            for one in _branches(group[3:-1]):
                yield _written([(before, ""), *one, *after])
            return
    yield _written(branch)


def _written(branch: Sequence[tuple[str, str]]) -> str:
    return "".join(atom + often for atom, often in branch)


@cache
def needed_words(pattern: str) -> tuple[frozenset[str], ...]:
    """Return sets of words, lower case; a text that the pattern matches has one word of each.

    A digit anywhere is the word `#`. There are none for a pattern that offers alternatives.
    """
    branch, *others = _branches(pattern)
    if others:
        return ()
    chunks = [_UNKNOWN]
    for texts in (*(_texts_of(*one) for one in branch), _UNKNOWN):
        last = chunks[-1]
        if all(not one or one.endswith(" ") for one in last) or all(
            one.startswith(" ") for one in texts
        ):
            chunks.append(texts)
        elif len(last) * len(texts) <= MOST:
            chunks[-1] = _joined(last, texts)
        else:
            chunks[-1:] = [_joined(last, _UNKNOWN), _joined(_UNKNOWN, texts)]
    return tuple(words for words in map(_one_each, chunks) if words)


def _one_each(texts: _Texts) -> frozenset[str]:
    found: set[str] = set()
    for text in texts:
        tokens = _TOKEN.findall(text)
        words = ["#" if "#" in one else one for one in tokens if "#" in one or "_" not in one]
        if not words:
            return frozenset()
        found.add(max(words, key=len))
    return frozenset(found)


@cache
def _texts(pattern: str) -> _Texts:
    found: set[str] = set()
    for branch in _branches(pattern):
        texts = _NOTHING
        for one in branch:
            texts = _joined(texts, _texts_of(*one))
        found |= texts
    return frozenset(found)


def _joined(before: _Texts, after: _Texts) -> _Texts:
    if len(before) * len(after) > MOST:
        if len(before) < len(after):
            after = _outline(after)
        else:
            before = _outline(before)
    return frozenset(one + other for one in before for other in after)


def _outline(texts: _Texts) -> _Texts:
    if texts in {_BLANK, _DIGIT}:
        return texts
    start = " " if all(one.startswith(" ") for one in texts) else ""
    end = " " if all(one.endswith(" ") for one in texts) else ""
    return frozenset({f"{start}_{end}"})


def _texts_of(atom: str, often: str) -> _Texts:
    once = _once(atom)
    texts = once if often in {"", "?", "??"} else _outline(once)
    return texts | _NOTHING if often.startswith(("?", "*", "{0", "{,")) else texts


def _once(atom: str) -> _Texts:
    if atom.startswith("(?:"):
        return _texts(atom[3:-1])
    if atom.startswith("(?"):  # what only looks around is no part of the text
        return _BLANK if atom in _ENDS_WORD else _NOTHING
    if atom.startswith("["):
        return _one_of(atom)
    if atom.startswith("\\"):
        return _escaped(atom[1])
    if atom == "." or atom.startswith("("):
        return _UNKNOWN
    return frozenset({atom}) if _WORD.fullmatch(atom) else _BLANK


def _one_of(letters: str) -> _Texts:
    if letters[1:-1].isalpha():
        return frozenset(letters[1:-1])
    return _BLANK if _NO_LETTERS.fullmatch(letters) else _UNKNOWN


def _escaped(letter: str) -> _Texts:
    if letter == "d":
        return _DIGIT
    return _BLANK if letter in "bsnW" or not letter.isalnum() else _UNKNOWN


def _branches(pattern: str) -> tuple[_Branch, ...]:
    branches: list[list[tuple[str, str]]] = [[]]
    for atom, often in _atoms(pattern):
        if atom == "|":
            branches.append([])
        else:
            branches[-1].append((atom, often))
    return tuple(map(tuple, branches))


def _atoms(pattern: str) -> Iterator[tuple[str, str]]:
    """Yield each group, class or letter with how often it may stand there."""
    group, depth = "", 0
    for token in _ATOM.finditer(pattern):
        depth += (token[1] == "(") - (token[1] == ")")
        if depth == 0:
            yield group + token[1], token[2]
            group = ""
        else:
            group += token[0]
