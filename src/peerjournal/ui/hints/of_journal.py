"""Ties the hints of an editor to an open journal, which keeps what is wished of them."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from peerjournal.coaching.language import loading
from peerjournal.operations.hinting import hint_wishes, keep_hint_wishes
from peerjournal.ui.hints.hinting import Hinting
from peerjournal.ui.problems import problem_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.operations.hinting import HintWishes
    from peerjournal.ui.editors.entry_editor import EntryEditor
    from peerjournal.ui.session import OpenSession


_AT_ONCE_S = 0.01
_BETWEEN_MS = 12


class HintsOfJournal(QObject):
    """Keeps what is wished where the hints are, and brings there what is wished elsewhere."""

    def __init__(self, session: OpenSession, editor: EntryEditor) -> None:
        super().__init__(editor)
        self._session = session
        self._editor = editor
        self._is_loaded = self._is_loading = False
        editor.hint_wishes_changed.connect(self._keep)
        session.wishes_changed.connect(self._read)
        editor.form_made.connect(self._tell)
        editor.changed.connect(self._load)
        self._tell(editor.form)

    def _tell(self, form: QWidget) -> None:
        for hinting in form.findChildren(Hinting):
            hinting.wait_for_rules(waits=not self._is_loaded)

    def _load(self) -> None:
        """Read the rules on the journal's thread as soon as the first letter is typed."""
        if not self._is_loading:
            self._is_loading = True
            self._load_some(loading(self._session.language))

    def _load_some(self, steps: Iterator[None]) -> None:
        """Read some of them, and let what is saved and what is typed come between."""

        def done(is_loaded: bool) -> None:  # noqa: FBT001 - an answer
            if is_loaded:
                self._is_loaded = True
                self._tell(self._editor)
            else:
                QTimer.singleShot(_BETWEEN_MS, self, partial(self._load_some, steps))

        self._session.run(self, lambda _journal: _take_some(steps), done, self._on_problem)

    def _keep(self, wishes: HintWishes) -> None:
        job = partial(keep_hint_wishes, wishes=wishes)
        self._session.run(self, job, lambda _none: None, self._on_problem)

    def _read(self) -> None:
        self._session.run(self, hint_wishes, self._show, self._on_problem)

    def _show(self, wishes: HintWishes) -> None:
        for hinting in self._editor.findChildren(Hinting):
            hinting.show_wishes(wishes)

    def _on_problem(self, error: PeerJournalError) -> None:
        self._session.notice_given.emit(problem_text(error).title)


def _take_some(steps: Iterator[None]) -> bool:
    """Take steps for a moment; return whether none is left."""
    end = time.perf_counter() + _AT_ONCE_S
    return all(time.perf_counter() < end for _ in steps)
