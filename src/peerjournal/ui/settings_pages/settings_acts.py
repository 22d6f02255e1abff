"""Does, through the journal's thread, what the settings of a journal ask for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from peerjournal.domain.errors import CancelledError
from peerjournal.operations import hinting, picturing, safekeeping, spelling
from peerjournal.operations import journal as journals
from peerjournal.ui.problems import problem_text
from peerjournal.ui.recovery import REHEARSED_ON
from peerjournal.ui.settings_pages.writing_page import WritingWishes

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.operations.hinting import HintWishes
    from peerjournal.operations.journal import Journal
    from peerjournal.operations.picturing import PictureWish
    from peerjournal.operations.spelling import SpellingWishes
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
        dialog.writing.hints_chosen.connect(self._on_hints_chosen)
        dialog.writing.spelling_chosen.connect(self._on_spelling_chosen)
        dialog.writing.pictures_chosen.connect(self._on_pictures_chosen)
        dialog.copies.copy_wanted.connect(self._on_copy_wanted)
        dialog.copies.cancelled.connect(self._stop)
        session.run(
            self,
            partial(journals.note, name=REHEARSED_ON),
            dialog.show_rehearsed,
            self._on_problem,
        )
        session.run(self, _writing_wishes, dialog.writing.show_wishes, self._on_not_kept)
        dialog.writing.show_trouble(session.spelling_trouble)
        session.spelling_failed.connect(dialog.writing.show_trouble)
        self._read_copies()

    def _read_copies(self) -> None:
        shown = self._dialog.copies.show_copies
        self._session.run(self, safekeeping.safety_copies, shown, self._on_problem)

    # What is wished while one writes

    def _on_hints_chosen(self, wishes: HintWishes) -> None:
        self._keep(partial(hinting.keep_hint_wishes, wishes=wishes))

    def _on_spelling_chosen(self, wishes: SpellingWishes) -> None:
        self._keep(partial(spelling.keep_spelling_wishes, wishes=wishes))

    def _on_pictures_chosen(self, wish: PictureWish | None) -> None:
        self._keep(partial(picturing.keep_picture_wish, wish=wish))

    def _keep(self, job: Callable[[Journal], None]) -> None:
        self._session.run(self, job, self._on_kept, self._on_not_kept)

    def _on_kept(self, _none: None) -> None:
        self._session.wishes_changed.emit()

    def _on_not_kept(self, error: PeerJournalError) -> None:
        self._dialog.writing.message.show_problem(problem_text(error))

    # Copies

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


def _writing_wishes(journal: Journal) -> WritingWishes:
    return WritingWishes(
        hints=hinting.hint_wishes(journal),
        spelling=spelling.spelling_wishes(journal),
        pictures=picturing.picture_wish(journal),
    )
