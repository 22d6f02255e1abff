"""Ties what is known of words to an open journal: its wishes, its names, its end."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from peerjournal.operations import peers, reading
from peerjournal.operations.spelling import (
    SpellingWishes,
    keep_spelling_wishes,
    spelling_wishes,
)
from peerjournal.ui.problems import problem_text
from peerjournal.ui.spelling.speller import Speller
from peerjournal.ui.spelling.trouble import trouble_notice

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.operations.journal import Journal
    from peerjournal.ui.session import OpenSession
    from peerjournal.ui.spelling.trouble import SpellingTrouble


class SpellingOfJournal(QObject):
    """Lets the editors within a widget look words up.

    Attributes:
        speller: who knows words.

    """

    def __init__(self, session: OpenSession, widget: QWidget) -> None:
        super().__init__(widget)
        self._session = session
        self.speller = Speller(session.language, widget)
        self.speller.wishes_changed.connect(self._on_wishes_changed)
        self.speller.failed.connect(self._on_failed)
        session.locking.connect(self.speller.stop)
        session.wishes_changed.connect(self._read)
        self._read()

    def _read(self) -> None:
        self._session.run(self, _known, self._on_known, self._on_problem)

    def _on_known(self, known: tuple[SpellingWishes, tuple[str, ...]]) -> None:
        wishes, names = known
        self.speller.set_names(names)
        self.speller.set_wishes(wishes)
        self._session.spelling_trouble = self.speller.trouble

    def _on_wishes_changed(self, wishes: SpellingWishes) -> None:
        job = partial(keep_spelling_wishes, wishes=wishes)
        self._session.run(self, job, self._on_kept, self._on_problem)

    def _on_failed(self, trouble: SpellingTrouble) -> None:
        self._session.spelling_trouble = trouble
        self._session.spelling_failed.emit(trouble)
        self._session.tell_once(trouble_notice(trouble))

    def _on_kept(self, _none: None) -> None:
        # Other editors hold what was wished, too, and would write over it.
        self._session.wishes_changed.emit()

    def _on_problem(self, error: PeerJournalError) -> None:
        self._session.notice_given.emit(problem_text(error).title)


def _known(journal: Journal) -> tuple[SpellingWishes, tuple[str, ...]]:
    """Return what was wished, and the names and tags that are no mistakes."""
    names = (journal.me.name, *(one.name for one in peers.all_peers(journal)))
    return spelling_wishes(journal), names + tuple(one.tag for one in reading.tags(journal))
