"""Themes of behaviour and where they were put: beside the entries, so that none can travel."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from peerjournal.domain.entries import Kind
from peerjournal.domain.identifiers import EntryId, FieldKey
from peerjournal.domain.themes import KeptTheme, Side, Telling, ThemeMark, side_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from peerjournal.vault.driver import Connection


def kept_themes(c: Connection) -> tuple[KeptTheme, ...]:
    """Return the themes of which the journal keeps anything, by their keys."""
    rows = c.execute("SELECT key, words, is_hidden FROM themes ORDER BY key")
    return tuple(
        KeptTheme(key=FieldKey(key), words=words, is_hidden=bool(is_hidden))
        for key, words, is_hidden in rows
    )


def put_theme(c: Connection, theme: KeptTheme) -> None:
    """Keep a theme, in the place of the one with the same key."""
    c.execute(
        "INSERT INTO themes (key, words, is_hidden) VALUES (?, ?, ?)"
        " ON CONFLICT DO UPDATE SET words = excluded.words, is_hidden = excluded.is_hidden",
        (theme.key, theme.words, theme.is_hidden),
    )


def put_on(c: Connection, entry: EntryId, theme: FieldKey) -> None:
    """Put a theme on an entry; a second time changes nothing."""
    _know(c, theme)
    c.execute(
        "INSERT INTO entry_themes (entry, theme) VALUES (?, ?) ON CONFLICT DO NOTHING",
        (entry, theme),
    )


def take_off(c: Connection, entry: EntryId, theme: FieldKey) -> None:
    """Take a theme off an entry, if it is there."""
    c.execute("DELETE FROM entry_themes WHERE entry = ? AND theme = ?", (entry, theme))


def take_all_off(c: Connection, entry: EntryId) -> None:
    """Take every theme off an entry that is being deleted for ever."""
    c.execute("DELETE FROM entry_themes WHERE entry = ?", (entry,))


def themes_on(c: Connection, entry: EntryId) -> tuple[FieldKey, ...]:
    """Return the keys of the themes on an entry."""
    rows = c.execute("SELECT theme FROM entry_themes WHERE entry = ? ORDER BY theme", (entry,))
    return tuple(FieldKey(row[0]) for row in rows)


def theme_marks(c: Connection, since: date, until: date) -> tuple[ThemeMark, ...]:
    """Return where themes were put on entries of those days, newest first.

    What lies in the trash, what its writer withdrew and what is on neither side is left out.
    """
    rows = c.execute(
        "SELECT t.theme, e.id, e.kind, e.happened_on, e.is_mine, e.author,"
        " coalesce(json_extract(e.content, '$.direction'), '') = 'received',"
        " coalesce(json_extract(e.content, '$.person.identity'),"
        " json_extract(e.content, '$.person.name'), '')"
        " FROM entry_themes t JOIN entries e ON e.id = t.entry"
        " WHERE e.trashed_at IS NULL AND e.is_withdrawn = 0 AND e.happened_on BETWEEN ? AND ?"
        " ORDER BY e.happened_on DESC, e.id DESC, t.theme",
        (since.isoformat(), until.isoformat()),
    )
    return tuple(mark for row in rows if (mark := _mark(row)) is not None)


def _mark(row: Any) -> ThemeMark | None:  # noqa: ANN401 - a row
    theme, entry, kind, on, is_mine, author, is_received, person = row
    side = side_of(Kind(kind), is_mine=bool(is_mine), is_received=bool(is_received))
    if side is None:
        return None
    giver = "" if side is Side.MINE else person if is_mine else author
    return ThemeMark(
        theme=FieldKey(theme),
        entry=EntryId(entry),
        side=side,
        happened_on=date.fromisoformat(on),
        giver=giver,
    )


def tellings(c: Connection) -> tuple[Telling, ...]:
    """Return whom which theme was told, the earliest first."""
    rows = c.execute(
        "SELECT theme, told_on, told_to FROM theme_tellings ORDER BY told_on, theme, told_to"
    )
    return tuple(
        Telling(theme=FieldKey(theme), told_on=date.fromisoformat(on), told_to=to)
        for theme, on, to in rows
    )


def put_telling(c: Connection, telling: Telling) -> None:
    """Keep that a theme was told somebody; a second time changes nothing."""
    _know(c, telling.theme)
    c.execute(
        "INSERT INTO theme_tellings (theme, told_on, told_to) VALUES (?, ?, ?)"
        " ON CONFLICT DO NOTHING",
        _values(telling),
    )


def remove_telling(c: Connection, telling: Telling) -> None:
    """Take back that a theme was told somebody."""
    c.execute(
        "DELETE FROM theme_tellings WHERE theme = ? AND told_on = ? AND told_to = ?",
        _values(telling),
    )


def entries_lost_by_themes(c: Connection) -> Iterable[str]:
    """Return the ids with a theme that are neither here nor in a bundle that can come back."""
    rows = c.execute(
        "SELECT DISTINCT entry FROM entry_themes t"
        " WHERE NOT EXISTS (SELECT 1 FROM entries e WHERE e.id = t.entry) AND NOT EXISTS"
        " (SELECT 1 FROM received_items i WHERE i.entry = t.entry AND i.choice <> 'deleted')"
        " ORDER BY entry"
    )
    return [str(row[0]) for row in rows]


def _know(c: Connection, theme: FieldKey) -> None:
    c.execute(
        "INSERT INTO themes (key, words, is_hidden) VALUES (?, '', 0) ON CONFLICT DO NOTHING",
        (theme,),
    )


def _values(telling: Telling) -> tuple[str, str, str]:
    return telling.theme, telling.told_on.isoformat(), telling.told_to
