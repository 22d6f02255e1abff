"""Makes the editor in pieces before anybody wants to write."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from peerjournal.coaching import templates
from peerjournal.ui import jobs
from peerjournal.ui.editors.entry_editor import EntryEditor
from peerjournal.ui.editors.surroundings import Surroundings

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from peerjournal.operations.journal import Journal
    from peerjournal.ui.session import OpenSession


class EditorComing(QObject):
    """Reads what the form of the first entry will offer, so that it is made but once."""

    def __init__(self, session: OpenSession, place: QWidget) -> None:
        super().__init__(place)
        self._session = session
        self._place = place
        self._surroundings = Surroundings()
        self._is_begun = False
        self._waiting: list[Callable[[], object]] = []

    def then(self, act: Callable[[], object]) -> None:
        """Act when the editor is there; make it over the next turns of the loop if it is not."""
        if "_editor" in self.__dict__:
            self._editor.made.then(act)
            return
        self._waiting.append(act)
        if not self._is_begun:
            self._is_begun = True
            job = partial(_prepare, language=self._session.language)
            # What cannot be read now is told by whatever wants to show it.
            self._session.run(self, job, self._make, lambda _error: self._make(Surroundings()))

    def take(self) -> EntryEditor:
        """Return the editor, complete."""
        self._editor.made.finish()
        return self._editor

    @cached_property
    def _editor(self) -> EntryEditor:
        return EntryEditor(self._surroundings, self._place, in_turns=True)

    def _make(self, surroundings: Surroundings) -> None:
        self._surroundings = surroundings
        waiting, self._waiting = self._waiting, []
        for act in waiting:
            self._editor.made.then(act)


def _prepare(journal: Journal, language: str) -> Surroundings:
    """Read what the form offers, and the templates, which the window then finds read."""
    templates.load(language)
    return jobs.gather_surroundings(journal, language)
