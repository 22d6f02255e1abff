"""Whether every page and every invariant of an open journal holds."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from peerjournal.domain.errors import InvalidEntryError, JournalDamagedError
from peerjournal.domain.progress import no_progress
from peerjournal.vault.attachments import read_attachment
from peerjournal.vault.connection import fold_in, writing
from peerjournal.vault.copies import faults
from peerjournal.vault.driver import DatabaseError
from peerjournal.vault.inbox import disagreeing_entries, received_ids
from peerjournal.vault.rows import entry_of, is_told_alike, stored_row, whole_of, whole_of_row
from peerjournal.vault.themes import entries_lost_by_themes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from peerjournal.domain.identifiers import EntryId
    from peerjournal.domain.progress import Progress
    from peerjournal.vault.connection import Vault
    from peerjournal.vault.driver import Connection


class Fault(StrEnum):
    """What can be wrong with a journal."""

    PAGES = "pages"
    INDEX = "index"
    ENTRY = "entry"
    COUNTS = "counts"
    REVISION = "revision"
    RECEIVED = "received"
    ATTACHMENT = "attachment"
    THEME = "theme"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing that does not hold.

    Attributes:
        where: the id of an entry, the digest of an attachment, or SQLite's own words.

    """

    fault: Fault
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckReport:
    """What was looked at and what was found."""

    pages: int
    entries: int
    revisions: int
    received: int
    attachments: int
    problems: tuple[Problem, ...]


def check_vault(vault: Vault, progress: Progress = no_progress) -> CheckReport:
    """Read all of a journal and compare what is told in several places. Nothing is changed.

    Raises:
        JournalDamagedError: something does not hold; `examine_vault` tells what.
        CancelledError: `progress` asked to stop.

    """
    report = examine_vault(vault, progress)
    if report.problems:
        pages = (_PAGE.search(one.where) for one in report.problems if one.fault is Fault.PAGES)
        raise JournalDamagedError(vault.path, tuple(int(one[1]) for one in pages if one))
    return report


def examine_vault(vault: Vault, progress: Progress = no_progress) -> CheckReport:
    """Do the same, and return everything that does not hold."""
    fold_in(vault)
    progress(0, 0)
    with writing(vault) as c:
        problems = [Problem(fault=Fault.PAGES, where=one) for one in faults(c)]
        # Where pages are damaged, what they should hold cannot be looked at.
        numbers = [0 if problems else _count(c, table) for table in _TABLES]
        if not problems:
            for done, problem in _problems(c):
                progress(done, sum(numbers))
                problems += [] if problem is None else [problem]
        (pages,) = c.execute("PRAGMA page_count").fetchone()
    entries, revisions, received, attachments = numbers
    return CheckReport(
        pages=pages,
        entries=entries,
        revisions=revisions,
        received=received,
        attachments=attachments,
        problems=tuple(problems),
    )


_PAGE = re.compile(r"page (\d+)")
_TABLES = ("entries", "revisions", "received_items", "attachments")


def _problems(c: Connection) -> Iterator[tuple[int, Problem | None]]:
    """Yield how many rows were looked at so far, and what was found in the last."""
    found = (_in_entries, _in_revisions, _in_received, _in_attachments)
    done = 0
    for look in found:
        for where, fault in look(c):
            done += 1
            yield done, None if fault is None else Problem(fault=fault, where=where)
    for where in _index_faults(c):
        yield done, Problem(fault=Fault.INDEX, where=where)
    for where in _wrong_counts(c):
        yield done, Problem(fault=Fault.COUNTS, where=where)
    for where in disagreeing_entries(c):
        yield done, Problem(fault=Fault.RECEIVED, where=where)
    for where in entries_lost_by_themes(c):
        yield done, Problem(fault=Fault.THEME, where=where)


def _in_entries(c: Connection) -> Iterator[tuple[str, Fault | None]]:
    for (entry_id,) in c.execute("SELECT id FROM entries ORDER BY position").fetchall():
        yield entry_id, None if _is_entry_right(c, entry_id) else Fault.ENTRY


def _is_entry_right(c: Connection, entry_id: EntryId) -> bool:
    row = stored_row(c, entry_id)
    try:
        return row is not None and is_told_alike(c, entry_of(whole_of_row(row)), row)
    except InvalidEntryError:
        return False


def _in_revisions(c: Connection) -> Iterator[tuple[str, Fault | None]]:
    rows = c.execute(
        "SELECT r.entry, r.revision, r.whole, e.revision FROM revisions r"
        " JOIN entries e ON e.id = r.entry"
    )
    for entry_id, number, whole, current in rows:
        is_right = number < current and _is_whole(whole, entry_id, number)
        yield entry_id, None if is_right else Fault.REVISION


def _in_received(c: Connection) -> Iterator[tuple[str, Fault | None]]:
    for entry_id, revision, whole in received_ids(c):
        is_right = whole is None or _is_whole(whole, entry_id, revision)
        yield entry_id, None if is_right else Fault.RECEIVED


def _is_whole(whole: str, entry_id: str, revision: int) -> bool:
    try:
        entry = entry_of(whole)
    except InvalidEntryError:
        return False
    return (entry.id, entry.revision, whole_of(entry)) == (entry_id, revision, whole)


def _in_attachments(c: Connection) -> Iterator[tuple[str, Fault | None]]:
    for digest, size in c.execute("SELECT digest, size FROM attachments").fetchall():
        found, length = hashlib.sha256(), 0
        for chunk in read_attachment(c, digest):
            found.update(chunk)
            length += len(chunk)
        is_right = (found.hexdigest(), length) == (digest, size)
        yield digest, None if is_right else Fault.ATTACHMENT


def _index_faults(c: Connection) -> Iterator[str]:
    try:
        c.execute("INSERT INTO entry_index (entry_index, rank) VALUES ('integrity-check', 1)")
    except DatabaseError as error:
        yield str(error)


def _wrong_counts(c: Connection) -> Iterator[str]:
    for table, (told, counted) in _COUNTS.items():
        if sorted(c.execute(told)) != sorted(c.execute(counted)):
            yield table


_COUNTS = {
    "entry_counts": (
        "SELECT kind, is_mine, is_trashed, entries FROM entry_counts WHERE entries <> 0",
        "SELECT kind, is_mine, trashed_at IS NOT NULL, count(*) FROM entries GROUP BY 1, 2, 3",
    ),
    "tag_counts": (
        "SELECT folded, entries FROM tag_counts",
        "SELECT folded, count(*) FROM entry_tags WHERE is_trashed = 0 GROUP BY 1",
    ),
}


def _count(c: Connection, table: str) -> int:
    return int(c.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608
