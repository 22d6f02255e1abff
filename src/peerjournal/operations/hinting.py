"""What a person wishes of the wording hint, kept in the journal."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from peerjournal.domain.codec import from_json, to_json
from peerjournal.domain.errors import InvalidEntryError
from peerjournal.operations import journal as journals

if TYPE_CHECKING:
    from peerjournal.operations.journal import Journal

_NAME = "hints"
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_SHORTEST = 4
_WORDS_MOST = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class HintWishes:
    """Whether there are hints at all, and what they leave alone.

    Attributes:
        ignored: words and phrases in lower case, in the order in which they were left alone.
        in_practice: whether what only the writer reads is looked at too, for practice.

    """

    is_on: bool = True
    ignored: tuple[str, ...] = ()
    in_practice: bool = False

    def without(self, word: str) -> HintWishes:
        """Return the wishes with one more word that is left alone."""
        return replace(self, ignored=(*(one for one in self.ignored if one != word), word))

    def again(self, word: str) -> HintWishes:
        """Return the wishes with a word that is looked at again."""
        return replace(self, ignored=tuple(one for one in self.ignored if one != word))


def hint_wishes(journal: Journal) -> HintWishes:
    """Return what was wished; hints are on until somebody turns them off."""
    text = journals.note(journal, _NAME)
    if not text:
        return HintWishes()
    try:
        return from_json(HintWishes, text)
    except InvalidEntryError:
        # A later version may have written what this one cannot read; it stays as it is.
        return HintWishes()


def keep_hint_wishes(journal: Journal, wishes: HintWishes) -> None:
    """Keep what is wished."""
    journals.put_note(journal, _NAME, to_json(wishes))


def word_of(phrase: str) -> str:
    """Return what of a phrase to leave alone when it is not wanted again.

    Its last word carries the weight in most phrases (`you are lazy`). A short one does not say
    enough by itself, nor does one word of a whole sentence: there it is the phrase.
    """
    plain = phrase.lower().replace("’", "'").strip()
    words = _WORD.findall(plain)
    is_telling = 1 < len(words) <= _WORDS_MOST and len(words[-1]) >= _SHORTEST
    return words[-1] if is_telling else plain
