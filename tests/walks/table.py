"""The table of a tale: which words were written when, and whose journals hold them at the end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.walks.people import Someone


@dataclass(frozen=True)
class Row:
    """One artefact.

    Attributes:
        words: what can be found of it, to the letter.
        held_by: everybody who holds it at the end, and nobody else does.

    """

    when: str
    what: str
    words: str
    held_by: frozenset[str]

    def __str__(self) -> str:
        return f"{self.when}: {self.what}, with {' and '.join(sorted(self.held_by)) or 'nobody'}"


@dataclass(frozen=True)
class Journals:
    """Every word of several journals, read once."""

    words: Mapping[str, str]

    def holders(self, words: str) -> frozenset[str]:
        """Return whose journals hold these words."""
        return frozenset(name for name, whole in self.words.items() if words in whole)


def journals_of(*people: Someone) -> Journals:
    """Read all of several journals."""
    return Journals({one.name: one.whole_journal() for one in people})


def rows(when: str, *told: tuple[str, str, str]) -> list[Row]:
    """Make rows of one week out of what, words, and the names of those who hold it."""
    return [Row(when, what, words, frozenset(held_by.split())) for what, words, held_by in told]


def each_private(when: str, what: str, words: str, names: tuple[str, ...]) -> list[Row]:
    """Make a row for each: words with `{name}` in them, held by that one alone."""
    return [Row(when, what, words.format(name=name), frozenset({name})) for name in names]
