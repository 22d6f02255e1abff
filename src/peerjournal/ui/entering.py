"""Makes the view of a journal that was just opened, a part in each turn of the loop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from peerjournal.ui.journal_view import JournalView
from peerjournal.ui.pages.entries_page import EntriesPage
from peerjournal.ui.pages.entry_pane import EntryPane
from peerjournal.ui.pages.list_pane import ListPane

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from peerjournal.ui.session import OpenSession


class Entering(QObject):
    """Makes it in pieces, so that the window goes on answering between them.

    Attributes:
        session: the journal that is open already.

    Signals:
        made: the JournalView, complete.

    """

    made = Signal(object)

    def __init__(self, session: OpenSession, parent: QObject) -> None:
        super().__init__(parent)
        self.session = session
        self._made: list[QWidget] = []
        self._steps = iter((self._make_list, self._make_entry, self._make_page, self._make_view))
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._take_step)
        self._timer.start()

    def stop(self) -> None:
        """Give up what was made so far: the journal is being locked."""
        self._timer.stop()
        for part in self._made:
            part.deleteLater()
        self.deleteLater()

    def _take_step(self) -> None:
        next(self._steps)()

    def _make_list(self) -> None:
        self._list = ListPane(self.session)
        self._made = [self._list]

    def _make_entry(self) -> None:
        self._entry = EntryPane(self.session)
        self._made = [self._list, self._entry]

    def _make_page(self) -> None:
        self._page = EntriesPage(self.session, self._list, self._entry)
        self._made = [self._page]

    def _make_view(self) -> None:
        self._timer.stop()
        self._made = []
        self.made.emit(JournalView(self.session, self._page))
        self.deleteLater()
