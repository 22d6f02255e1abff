"""One's own log of coaching hours: computed from sessions, added to by hand, taken along."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from peerjournal.coaching import formats, insight_hours
from peerjournal.domain import clock
from peerjournal.domain.codec import from_json, to_json
from peerjournal.domain.entries import Kind
from peerjournal.domain.errors import InvalidEntryError
from peerjournal.domain.hours import Consent, HandRow, HoursBook
from peerjournal.operations import files, insights
from peerjournal.operations import journal as journals
from peerjournal.vault import entries, spans
from peerjournal.vault.connection import reading

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from peerjournal.coaching.insight_hours import LogRow, LogWords
    from peerjournal.domain.identifiers import EntryId
    from peerjournal.domain.listing import EntryLine
    from peerjournal.operations.insights import Window
    from peerjournal.operations.journal import Journal

_NAME = "hours"


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursView:
    """The log of the days of a window.

    Attributes:
        people: everybody who was there, for noting consents.
        agreed: those who agreed to be named.

    """

    book: HoursBook
    rows: tuple[LogRow, ...]
    people: tuple[str, ...]
    agreed: frozenset[str]
    lines: Mapping[EntryId, EntryLine]


def hours_book(journal: Journal) -> HoursBook:
    """Return what was written by hand and the consents that were noted."""
    text = journals.note(journal, _NAME)
    if not text:
        return HoursBook()
    try:
        return from_json(HoursBook, text)
    except InvalidEntryError:
        # A later version may have written what this one cannot read; it stays as it is.
        return HoursBook()


def keep_hours(journal: Journal, book: HoursBook) -> None:
    """Keep it, in the place of the one before."""
    journals.put_note(journal, _NAME, to_json(book))


def hours_view(journal: Journal, window: Window) -> HoursView:
    """Return my log, newest first."""
    today = clock.today()
    since = insights.since(window, today)
    book = hours_book(journal)
    with reading(journal.vault) as c:
        found = spans.entries_between(c, (Kind.SESSION,), since, today)
        within = replace(book, rows=tuple(one for one in book.rows if since <= one.on <= today))
        rows = insight_hours.log(found, within, journal.me.id, journal.me.name)
        ids = tuple(row.entry for row in rows if row.entry is not None)
        lines = {line.id: line for line in entries.lines_of(c, ids)}
    return HoursView(
        book=book,
        rows=rows,
        people=insight_hours.everybody(rows),
        agreed=frozenset(one.name.casefold() for one in book.consents),
        lines=lines,
    )


def with_row(book: HoursBook, row: HandRow) -> HoursBook:
    """Put a row into the book, in the place of the one with the same key."""
    kept = tuple(one for one in book.rows if one.key != row.key)
    return replace(book, rows=(*kept, row))


def without_row(book: HoursBook, key: str) -> HoursBook:
    """Take a row out of the book."""
    return replace(book, rows=tuple(one for one in book.rows if one.key != key))


def with_consent(book: HoursBook, name: str, *, is_given: bool) -> HoursBook:
    """Note that somebody agreed to be named, or does not any more."""
    kept = tuple(one for one in book.consents if one.name.casefold() != name.casefold())
    given = (Consent(name=name, given_on=clock.today()),) if is_given else ()
    return replace(book, consents=(*kept, *given))


def export_hours(
    journal: Journal, path: Path, window: Window, words: LogWords, language: str
) -> None:
    """Write my log as plain text or, where the name ends so, as CSV. It leaves the vault."""
    rows = hours_view(journal, window).rows
    names = {str(one.key): one.name for one in formats.load(language)}
    is_csv = path.suffix.lower() == ".csv"
    write = insight_hours.as_csv if is_csv else insight_hours.as_text
    # Table programs take a file without this mark for one of an older encoding.
    encoding = "utf-8-sig" if is_csv else "utf-8"
    files.write_file(path, write(rows, words, names).encode(encoding), replace=True)
