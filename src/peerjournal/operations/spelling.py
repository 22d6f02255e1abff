"""What a person wishes of the spelling, kept in the journal: their own words tell about them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from peerjournal.domain.codec import from_json, to_json
from peerjournal.domain.errors import InvalidEntryError
from peerjournal.operations import journal as journals

if TYPE_CHECKING:
    from peerjournal.operations.journal import Journal

_NAME = "spelling"


@dataclass(frozen=True, slots=True, kw_only=True)
class SpellingWishes:
    """Whether words are looked up, in which languages, and which are known besides.

    Attributes:
        languages: such as `de_DE`; none means that of the program.
        words: the person's own.

    """

    is_on: bool = True
    languages: tuple[str, ...] = ()
    words: tuple[str, ...] = ()

    def with_word(self, word: str) -> SpellingWishes:
        """Return the wishes with one more word of the person's own."""
        return replace(self, words=(*(one for one in self.words if one != word), word))

    def without_word(self, word: str) -> SpellingWishes:
        """Return the wishes less a word that is looked up again."""
        return replace(self, words=tuple(one for one in self.words if one != word))


def spelling_wishes(journal: Journal) -> SpellingWishes:
    """Return what was wished."""
    text = journals.note(journal, _NAME)
    if not text:
        return SpellingWishes()
    try:
        return from_json(SpellingWishes, text)
    except InvalidEntryError:
        # A later version may have written what this one cannot read; it stays as it is.
        return SpellingWishes()


def keep_spelling_wishes(journal: Journal, wishes: SpellingWishes) -> None:
    """Keep what is wished."""
    journals.put_note(journal, _NAME, to_json(wishes))
