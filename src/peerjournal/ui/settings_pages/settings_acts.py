"""Does, through the journal's thread, what the settings of a journal ask for."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from peerjournal.domain.errors import CancelledError
from peerjournal.operations import hinting, safekeeping
from peerjournal.operations import journal as journals
from peerjournal.ui.problems import problem_text
from peerjournal.ui.recovery import REHEARSED_ON

if TYPE_CHECKING:
    from pathlib import Path

    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.operations.journal import Journal
    from peerjournal.ui.dialogs.settings_dialog import SettingsDialog
    from peerjournal.ui.session import OpenSession
    from peerjournal.ui.worker import Cancel


class SettingsActs(QObject):
    """Reads what the dialog shows of the journal, and keeps what is chosen there."""

    def __init__(self, session: OpenSession, dialog: SettingsDialog) -> None:
        super().__init__(dialog)
        self._session = session
        self._dialog = dialog
        self._cancel: Cancel | None = None
        dialog.hints_switched.connect(self._on_hints_switched)
        dialog.copies.copy_wanted.connect(self._on_copy_wanted)
        dialog.copies.cancelled.connect(self._stop)
        session.run(
            self,
            partial(journals.note, name=REHEARSED_ON),
            dialog.show_rehearsed,
            self._on_problem,
        )
        session.run(
            self,
            hinting.hint_wishes,
            lambda wishes: dialog.show_hints(are_on=wishes.is_on),
            self._on_problem,
        )
        self._read_copies()

    def _read_copies(self) -> None:
        shown = self._dialog.copies.show_copies
        self._session.run(self, safekeeping.safety_copies, shown, self._on_problem)

    def _on_hints_switched(self, is_on: bool) -> None:  # noqa: FBT001 - a slot
        job = partial(_keep_hints, is_on=is_on)
        self._session.run(self, job, lambda _none: None, self._on_problem)

    def _on_copy_wanted(self) -> None:
        self._dialog.copies.set_working(is_working=True)
        self._cancel = self._session.run_long(
            self,
            safekeeping.make_copy,
            self._on_copied,
            self._on_not_copied,
            self._dialog.copies.progress.show_progress,
        )

    def _on_copied(self, _path: Path) -> None:
        self._dialog.copies.set_working(is_working=False)
        self._read_copies()

    def _on_not_copied(self, error: PeerJournalError) -> None:
        self._dialog.copies.set_working(is_working=False)
        if isinstance(error, CancelledError):
            self._dialog.copies.message.show_words(self.tr("Stopped. No copy was made."))
        else:
            self._on_problem(error)

    def _on_problem(self, error: PeerJournalError) -> None:
        self._dialog.copies.message.show_problem(problem_text(error))

    def _stop(self) -> None:
        if self._cancel is not None:
            self._cancel()


def _keep_hints(journal: Journal, *, is_on: bool) -> None:
    hinting.keep_hint_wishes(journal, replace(hinting.hint_wishes(journal), is_on=is_on))
