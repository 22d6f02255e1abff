"""Looks up words for the window, in a process of its own: a long word would hold the window up.

Each line that comes in is a question as JSON, each line that goes out the answer to it. Nothing
is written anywhere else, and the end of the questions is the end of the process.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

SUGGESTIONS_MOST = 6


class Dictionary(Protocol):
    """The words of a language."""

    def spell(self, word: str) -> bool:
        """Tell whether a word is in the language."""
        ...

    def suggest(self, word: str) -> Sequence[str]:
        """Return what may have been meant, the likeliest first."""
        ...


def run(bases: Sequence[str]) -> int:
    """Answer questions about words of these dictionaries, each a path without its ending."""
    dictionaries = [_opened(Path(base)) for base in bases]
    for line in sys.stdin.buffer:
        answer = answer_to(dictionaries, json.loads(line))
        sys.stdout.buffer.write(json.dumps(answer).encode() + b"\n")
        sys.stdout.buffer.flush()
    return 0


def answer_to(dictionaries: Sequence[Dictionary], question: dict[str, object]) -> dict[str, object]:
    """Return which of the words are unknown, or what may have been meant by one."""
    if "meant" in question:
        word = str(question["meant"])
        return {"meant": word, "suggestions": suggestions(dictionaries, word)}
    words = [str(word) for word in cast("Iterable[object]", question["words"])]
    return {"words": words, "unknown": [one for one in words if not is_known(dictionaries, one)]}


def is_known(dictionaries: Sequence[Dictionary], word: str) -> bool:
    """Tell whether a word is in one of the languages; of a joined one each part may be."""
    plain = word.replace("’", "'")
    if any(one.spell(plain) for one in dictionaries):
        return True
    parts = plain.split("-")
    return len(parts) > 1 and all(not part or is_known(dictionaries, part) for part in parts)


def suggestions(dictionaries: Sequence[Dictionary], word: str) -> list[str]:
    """Return what may have been meant: in turn from each language."""
    plain = word.replace("’", "'")
    found = [list(one.suggest(plain))[:SUGGESTIONS_MOST] for one in dictionaries]
    mixed = [row[place] for place in range(SUGGESTIONS_MOST) for row in found if place < len(row)]
    return list(dict.fromkeys(mixed))[:SUGGESTIONS_MOST]


def _opened(base: Path) -> Dictionary:
    import hunspell

    # It tells no types.
    build: Callable[..., Dictionary] = vars(hunspell)["Hunspell"]
    return build(base.name, hunspell_data_dir=str(base.parent))
