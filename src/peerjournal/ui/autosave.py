"""Saves what is being written shortly after typing rests, and tells where that stands."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from peerjournal.domain import clock
from peerjournal.domain.errors import ProgramFaultError
from peerjournal.domain.listing import Draft
from peerjournal.ui import jobs
from peerjournal.ui.changes import entry_changed

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from peerjournal.domain.entries import Entry
    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.domain.fields import Markdown
    from peerjournal.domain.identifiers import EntryId
    from peerjournal.ui.editors.entry_fields import EntryFields
    from peerjournal.ui.session import OpenSession

REST_MS = 800
"""How long typing rests before it is saved."""
AGAIN_MS = 5_000
"""How long what the file did not take waits before it is tried again."""


class SaveState(StrEnum):
    """Where the writing on the screen stands."""

    UNTOUCHED = "untouched"
    UNSAVED = "unsaved"
    SAVING = "saving"
    SAVED = "saved"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveNews:
    """Where the writing stands, since when, and what went wrong.

    Attributes:
        is_sealed: whether what was not saved is in the file as a draft.

    """

    state: SaveState
    at: datetime | None = None
    problem: PeerJournalError | None = None
    is_sealed: bool = False


class Form(Protocol):
    """What is written in."""

    def settle(self) -> None:
        """Write now what was typed and waits to be written."""
        ...

    def entry_fields(self) -> EntryFields:
        """Return what stands in the form."""
        ...

    def private_notes(self) -> Markdown | None:
        """Return a session's private notes; none where the kind has none."""
        ...

    def state(self) -> str:
        """Return the form's own record of all that, and of the cursor's place."""
        ...


class Autosave(QObject):
    """Carries the writing of one form into the journal.

    Signals:
        told: SaveNews, whenever the state is another.
        entry_saved: the Entry as it is stored now.
        left_unsaved: the PeerJournalError that kept an entry from being saved that is not shown
            any more, and whether its writing is sealed as a draft.
    """

    told = Signal(object)
    entry_saved = Signal(object)
    left_unsaved = Signal(object, bool)

    def __init__(
        self, session: OpenSession, form: Callable[[], Form], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._form = form
        self._stored: jobs.Stored | None = None
        self._is_dirty = False
        self._saving = 0
        self._under_way = 0
        self._is_left = False
        self._news = SaveNews(state=SaveState.UNTOUCHED)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self.flush)
        # Writing that the file did not take, neither as the entry nor as a draft.
        self._waiting: dict[EntryId, jobs.Writing] = {}
        self._again = QTimer(self)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self._try_again)

    @property
    def news(self) -> SaveNews:
        """Where the writing stands."""
        return self._news

    @property
    def entry(self) -> Entry | None:
        """The entry as it was last read or saved; none while nothing is written in."""
        return self._stored.entry if self._stored else None

    @property
    def stored(self) -> jobs.Stored | None:
        """The entry for what else is done to it on the journal's thread while it is written in."""
        return self._stored

    @property
    def is_new(self) -> bool:
        """Whether the entry is not in the journal yet."""
        return self._stored is not None and self._stored.is_new

    @property
    def is_settled(self) -> bool:
        """Whether all that was typed is in the journal."""
        return not (self._is_dirty or self._saving or self._waiting)

    def begin(self, entry: Entry, *, is_new: bool = False) -> None:
        """Turn to another entry; what was written before should have been flushed."""
        self._timer.stop()
        self._stored = jobs.Stored(entry, is_new=is_new)
        self._is_dirty = False
        # Answers about the entry before are no news of this one.
        self._saving = 0
        at = None if is_new else entry.changed_at
        self._tell(SaveState.UNTOUCHED if is_new else SaveState.SAVED, at)

    def forget(self) -> None:
        """Turn away from the entry."""
        self._timer.stop()
        self._stored = None
        self._is_dirty = False

    def touch(self) -> None:
        """Note that something was typed."""
        if self._stored is None:
            return
        self._is_dirty = True
        if self._news.state is not SaveState.FAILED:
            self._tell(SaveState.UNSAVED)
        self._timer.start()

    def flush(self) -> None:
        """Save now what is not saved yet."""
        if self._stored is not None:
            self._form().settle()
        self._timer.stop()
        if self._stored is None or not self._is_dirty:
            return
        self._is_dirty = False
        if self._news.state is not SaveState.FAILED:
            self._tell(SaveState.SAVING)
        self._send(self._stored)

    def leave(self) -> None:
        """Save, though another entry is shown before the answer comes."""
        problem = self._news.problem
        if problem is not None and not self._is_dirty and not self._news.is_sealed:
            self.left_unsaved.emit(problem, False)
        self.flush()
        self.forget()

    def outlive(self, keeper: QObject) -> None:
        """Save, though what is written in goes away; stay until all of it is in the file."""
        self.leave()
        self._is_left = True
        self.setParent(keeper)
        self._go_if_done()

    def _go_if_done(self) -> None:
        if self._is_left and not (self._under_way or self._waiting):
            self.deleteLater()

    def _send(self, stored: jobs.Stored) -> None:
        self._saving += 1
        form = self._form()
        work = jobs.Writing(
            stored=stored,
            fields=form.entry_fields(),
            notes=form.private_notes(),
            state=form.state(),
        )
        self._save(work)

    def _save(self, work: jobs.Writing) -> None:
        self._under_way += 1
        self._session.run(
            self,
            lambda journal: jobs.save_writing(journal, work),
            partial(self._on_saved, work),
            partial(self._on_problem, work),
        )

    def waiting(self, entry: EntryId) -> Draft | None:
        """Return the writing of an entry that the file did not take, as a draft."""
        work = self._waiting.get(entry)
        return jobs.as_draft(work) if work is not None else None

    def drafts(self, *, is_writing: bool) -> tuple[Draft, ...]:
        """Return what is being written, then what waits; the last is the one to show again."""
        shown = self.draft() if is_writing else None
        others = tuple(
            jobs.as_draft(work)
            for entry, work in self._waiting.items()
            if shown is None or entry != shown.entry
        )
        return others if shown is None else (shown, *others)

    def _try_again(self) -> None:
        works = tuple(self._waiting.values())
        if not works:
            self._again.stop()
        for work in works:
            if work.stored is self._stored:
                # What is on the screen now is newer.
                self._is_dirty = True
                self.flush()
            else:
                self._save(work)

    def draft(self) -> Draft | None:
        """Return the writing as it stands, to be sealed before the journal is locked."""
        if self._stored is None:
            return None
        if self._stored.is_new and self._news.state is SaveState.UNTOUCHED:
            return None
        entry = self._stored.entry
        state = self._form().state()
        return Draft(entry=entry.id, kind=entry.kind, state=state, saved_at=clock.now())

    def _on_saved(self, work: jobs.Writing, written: jobs.Written) -> None:
        stored = work.stored
        self._under_way -= 1
        self._waiting.pop(written.entry.id, None)
        self._go_if_done()
        if written.is_stored:
            self._session.announce(entry_changed(written.entry.id))
        if self._stored is not stored:
            return
        self._saving -= 1
        if self._is_dirty or self._saving:
            return
        if written.is_stored:
            self._tell(SaveState.SAVED, clock.now())
            self.entry_saved.emit(written.entry)
        else:
            self._tell(SaveState.UNTOUCHED)

    def _on_problem(self, work: jobs.Writing, error: PeerJournalError) -> None:
        stored, entry = work.stored, work.stored.entry.id
        self._under_way -= 1
        was_waiting = self._waiting.pop(entry, None) is not None
        if not stored.is_sealed:
            self._waiting[entry] = work
            if not isinstance(error, ProgramFaultError):
                # A fault of the program is told each time, and time does not mend it.
                self._again.start()
        self._go_if_done()
        if self._stored is not stored:
            if not was_waiting:
                self.left_unsaved.emit(error, stored.is_sealed)
            return
        self._saving -= 1
        self._news = SaveNews(state=SaveState.FAILED, problem=error, is_sealed=stored.is_sealed)
        self.told.emit(self._news)

    def _tell(self, state: SaveState, at: datetime | None = None) -> None:
        self._news = SaveNews(state=state, at=at)
        self.told.emit(self._news)
