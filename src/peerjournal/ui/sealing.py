"""Keeps unfinished writing in the file; jobs for the journal's own thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerjournal.operations import journal as journals
from peerjournal.operations import writing

if TYPE_CHECKING:
    from peerjournal.domain.listing import Draft
    from peerjournal.operations.journal import Journal


def seal(journal: Journal, drafts: tuple[Draft, ...]) -> None:
    """Keep unfinished writing in the file."""
    for draft in drafts:
        writing.save_draft(journal, draft)


def lock(journal: Journal, drafts: tuple[Draft, ...]) -> None:
    """Seal what is being typed, then close the journal whatever happens.

    Raises:
        DiskFullError, ...: a draft could not be sealed; the journal is closed all the same.

    """
    try:
        seal(journal, drafts)
    finally:
        journals.close_journal(journal)
