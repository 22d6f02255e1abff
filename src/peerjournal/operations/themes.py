"""Themes of behaviour: the owner's phrases, and where they are put. Nothing of it ever leaves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from peerjournal.coaching import themes as starters
from peerjournal.coaching.library import FALLBACK
from peerjournal.domain import clock
from peerjournal.domain.errors import InvalidEntryError, Reason
from peerjournal.domain.identifiers import FieldKey, new_entry_id
from peerjournal.domain.peers import check_name
from peerjournal.domain.themes import KeptTheme, Telling, Theme, checked_words
from peerjournal.vault import entries
from peerjournal.vault import themes as stored
from peerjournal.vault.connection import reading, writing

if TYPE_CHECKING:
    from datetime import date

    from peerjournal.domain.identifiers import EntryId
    from peerjournal.operations.journal import Journal
    from peerjournal.vault.driver import Connection

PREFIX = "own-"
"""How the keys of one's own phrases begin."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryThemes:
    """The themes on an entry, and those that can still be put on it, each by its words."""

    entry: EntryId
    put: tuple[Theme, ...] = ()
    offered: tuple[Theme, ...] = ()


def all_themes(journal: Journal, language: str = FALLBACK) -> tuple[Theme, ...]:
    """Return every theme in the order of the alphabet, the hidden ones too."""
    with reading(journal.vault) as c:
        return _all(c, language)


def entry_themes(journal: Journal, entry: EntryId, language: str = FALLBACK) -> EntryThemes:
    """Return the themes on an entry and those that are offered for it.

    Raises:
        EntryNotFoundError: there is no such entry.

    """
    with reading(journal.vault) as c:
        entries.read_entry(c, entry)
        return _themes_of(c, entry, language)


def put_on(journal: Journal, entry: EntryId, words: str, language: str = FALLBACK) -> EntryThemes:
    """Put the theme of these words on an entry; words that are new become a theme of one's own.

    Raises:
        InvalidEntryError: the words are empty, too long or not a line.
        EntryNotFoundError: there is no such entry.

    """
    with writing(journal.vault) as c:
        entries.read_entry(c, entry)
        theme = _named(c, checked_words(words), language)
        if theme.is_hidden:
            _put(c, theme, language, is_hidden=False)
        stored.put_on(c, entry, theme.key)
        return _themes_of(c, entry, language)


def take_off(
    journal: Journal, entry: EntryId, theme: FieldKey, language: str = FALLBACK
) -> EntryThemes:
    """Take a theme off an entry."""
    with writing(journal.vault) as c:
        stored.take_off(c, entry, theme)
        return _themes_of(c, entry, language)


def add_theme(journal: Journal, words: str, language: str = FALLBACK) -> Theme:
    """Add a phrase of one's own, or bring back the hidden one of these words."""
    with writing(journal.vault) as c:
        theme = _named(c, checked_words(words), language)
        if theme.is_hidden:
            _put(c, theme, language, is_hidden=False)
        return _by_key(c, theme.key, language)


def rename_theme(journal: Journal, key: FieldKey, words: str, language: str = FALLBACK) -> Theme:
    """Call a theme otherwise, wherever it was put.

    Raises:
        InvalidEntryError: the words are no theme's, or another theme bears them.

    """
    wanted = checked_words(words)
    with writing(journal.vault) as c:
        known = _all(c, language)
        if any(_folded(one.words) == _folded(wanted) and one.key != key for one in known):
            raise InvalidEntryError("theme", Reason.REPEATED)
        theme = _by_key(c, key, language)
        _put(c, Theme(key=key, words=wanted), language, is_hidden=theme.is_hidden)
        return _by_key(c, key, language)


def set_hidden(
    journal: Journal, key: FieldKey, *, is_hidden: bool, language: str = FALLBACK
) -> Theme:
    """Hide a theme, or offer it again; what it was put on keeps it."""
    with writing(journal.vault) as c:
        _put(c, _by_key(c, key, language), language, is_hidden=is_hidden)
        return _by_key(c, key, language)


def tell(journal: Journal, theme: FieldKey, name: str, on: date | None = None) -> Telling:
    """Keep that I told somebody of a theme, which brings it into the open."""
    told_to = " ".join(name.split())
    check_name(told_to)
    telling = Telling(theme=theme, told_on=on or clock.today(), told_to=told_to)
    with writing(journal.vault) as c:
        stored.put_telling(c, telling)
    return telling


def take_back_telling(journal: Journal, telling: Telling) -> None:
    """Undo `tell`."""
    with writing(journal.vault) as c:
        stored.remove_telling(c, telling)


def _themes_of(c: Connection, entry: EntryId, language: str) -> EntryThemes:
    on = set(stored.themes_on(c, entry))
    known = _all(c, language)
    return EntryThemes(
        entry=entry,
        put=tuple(one for one in known if one.key in on),
        offered=tuple(one for one in known if one.key not in on and not one.is_hidden),
    )


def _all(c: Connection, language: str) -> tuple[Theme, ...]:
    shipped = starters.words_by_key(language)
    kept = {one.key: one for one in stored.kept_themes(c)}
    rows = [kept.get(one.key, KeptTheme(key=one.key)) for one in starters.load(language)]
    rows += [one for key, one in kept.items() if key not in shipped]
    named = (
        Theme(key=one.key, words=_words_of(one, shipped), is_hidden=one.is_hidden) for one in rows
    )
    return tuple(sorted(named, key=lambda one: (_folded(one.words), one.key)))


def _words_of(kept: KeptTheme, shipped: dict[str, str]) -> str:
    # A phrase that a later version ships, and this one does not know, can still be read by its key.
    return kept.words or shipped.get(kept.key) or kept.key.replace("-", " ")


def _named(c: Connection, words: str, language: str) -> Theme:
    """Return the theme of these words; a new one is kept as one's own."""
    for one in _all(c, language):
        if _folded(one.words) == _folded(words):
            return one
    own = KeptTheme(key=FieldKey(f"{PREFIX}{new_entry_id(clock.now())}"), words=words)
    stored.put_theme(c, own)
    return Theme(key=own.key, words=own.words)


def _by_key(c: Connection, key: FieldKey, language: str) -> Theme:
    for one in _all(c, language):
        if one.key == key:
            return one
    raise InvalidEntryError("theme", Reason.UNKNOWN)


def _put(c: Connection, theme: Theme, language: str, *, is_hidden: bool) -> None:
    is_shipped = starters.words_by_key(language).get(theme.key) == theme.words
    words = "" if is_shipped else theme.words
    stored.put_theme(c, KeptTheme(key=theme.key, words=words, is_hidden=is_hidden))


def _folded(words: str) -> str:
    return words.casefold()
