"""The log of my own hours: from sessions that were held, and from rows written by hand."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from peerjournal.coaching.insight_turns import is_held
from peerjournal.domain.identifiers import EntryId
from peerjournal.domain.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from peerjournal.domain.entries import Entry
    from peerjournal.domain.hours import HoursBook
    from peerjournal.domain.identifiers import IdentityId


@dataclass(frozen=True, slots=True, kw_only=True)
class LogRow:
    """One line of the log.

    Attributes:
        with_whom: the names of those who agreed to be named; the others are counted.
        unnamed: how many others there were.
        people: everybody's names, for noting consents; never exported.
        entry: the session it comes from, none where it was written by hand.
        hand_key: the key of the row written by hand.

    """

    on: date
    minutes: int
    role: str
    with_whom: tuple[str, ...]
    unnamed: int
    people: tuple[str, ...] = ()
    format: str = ""
    entry: EntryId | None = None
    hand_key: str = ""


def log(
    entries: Iterable[Entry], book: HoursBook, me: IdentityId, my_name: str
) -> tuple[LogRow, ...]:
    """Return every line of my log, newest first."""
    agreed = frozenset(one.name.casefold() for one in book.consents)
    rows = [
        _session_row(entry, entry.content, agreed, my_name)
        for entry in entries
        if isinstance(entry.content, Session) and entry.author == me and is_held(entry.content)
    ]
    for one in book.rows:
        people = (one.with_whom,) if one.with_whom else ()
        named = _named(people, agreed)
        rows.append(
            LogRow(
                on=one.on,
                minutes=one.minutes,
                role=one.role,
                with_whom=named,
                unnamed=max(1, len(people)) - len(named),
                people=people,
                hand_key=one.key,
            )
        )
    return tuple(sorted(rows, key=lambda row: row.on, reverse=True))


def _session_row(entry: Entry, session: Session, agreed: frozenset[str], my_name: str) -> LogRow:
    mine = [
        one for one in session.participants if one.identity == entry.author or one.name == my_name
    ]
    people = tuple(one.name for one in session.participants if one not in mine)
    named = _named(people, agreed)
    return LogRow(
        on=entry.happened_on,
        minutes=session_minutes(session),
        role=mine[0].role if mine else "",
        with_whom=named,
        unnamed=len(people) - len(named),
        people=people,
        format=session.format,
        entry=entry.id,
    )


def _named(people: Sequence[str], agreed: frozenset[str]) -> tuple[str, ...]:
    return tuple(name for name in people if name.casefold() in agreed)


def session_minutes(session: Session) -> int:
    """Return how long a session took: by its clock, else by its timer, else as planned."""
    if session.started_at is not None and session.ended_at is not None:
        return max(0, round((session.ended_at - session.started_at).total_seconds() / 60))
    spoken = sum(one.actual_seconds for one in session.floor)
    return round(spoken / 60) if spoken else session.planned_minutes or 0


def total_minutes(rows: Iterable[LogRow]) -> int:
    """Return the minutes of some rows together; they are all my own."""
    return sum(row.minutes for row in rows)


def everybody(rows: Iterable[LogRow]) -> tuple[str, ...]:
    """Return the names of all who were there, by the alphabet, each once."""
    names = {name.casefold(): name for row in rows for name in row.people}
    return tuple(names[key] for key in sorted(names))


@dataclass(frozen=True, slots=True, kw_only=True)
class LogWords:
    """The words of an exported log, in the reader's language.

    Attributes:
        columns: the heads of the five columns.
        colleague: what stands for one person who did not agree to be named.
        colleagues: for several; holds `{count}`.
        title: the first line of the plain text.
        total: its last line; holds `{hours}` and `{minutes}`.

    """

    columns: tuple[str, str, str, str, str]
    colleague: str
    colleagues: str
    title: str
    total: str


def as_csv(rows: Iterable[LogRow], words: LogWords, format_names: dict[str, str]) -> str:
    """Return the log as comma-separated values."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(words.columns)
    for row in rows:
        writer.writerow(_safe(one) for one in _cells(row, words, format_names))
    return out.getvalue()


def as_text(rows: Sequence[LogRow], words: LogWords, format_names: dict[str, str]) -> str:
    """Return the log as lines of plain text."""
    lines = [words.title, ""]
    lines += [" · ".join(cell for cell in _cells(row, words, format_names) if cell) for row in rows]
    hours, minutes = divmod(total_minutes(rows), 60)
    lines += ["", words.total.format(hours=hours, minutes=minutes), ""]
    return "\n".join(lines)


def with_words(row: LogRow, words: LogWords) -> str:
    """Return with whom it was: only who agreed is named."""
    told = list(row.with_whom)
    if row.unnamed == 1:
        told.append(words.colleague)
    elif row.unnamed:
        told.append(words.colleagues.format(count=row.unnamed))
    return ", ".join(told)


def _cells(row: LogRow, words: LogWords, format_names: dict[str, str]) -> tuple[str, ...]:
    name = format_names.get(row.format, "")
    return (row.on.isoformat(), str(row.minutes), row.role, name, with_words(row, words))


def _safe(cell: str) -> str:
    # A table program would take these for the beginning of a formula.
    return f"'{cell}" if cell[:1] in {"=", "+", "-", "@", "\t", "\r"} else cell
