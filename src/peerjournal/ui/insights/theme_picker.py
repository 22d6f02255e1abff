"""The themes of one entry, put on and taken off where the entry is read or written."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from peerjournal.operations import themes
from peerjournal.ui.announcing import announce
from peerjournal.ui.changes import Changes
from peerjournal.ui.insights.theme_chips import ThemeChips
from peerjournal.ui.problems import problem_text
from peerjournal.ui.theme import current_theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.domain.identifiers import EntryId
    from peerjournal.domain.themes import Theme
    from peerjournal.operations.journal import Journal
    from peerjournal.operations.themes import EntryThemes
    from peerjournal.ui.session import OpenSession


class ThemePicker(QWidget):
    """Reads and keeps the themes of the entry it is given; nobody else ever sees them.

    Hidden until `show_entry` has found its entry in the journal.
    """

    def __init__(self, session: OpenSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._entry: EntryId | None = None
        self._asked = 0
        self.label = QLabel(self.tr("Themes"))
        self.label.setProperty("role", "small")
        self.label.setToolTip(
            self.tr("What somebody could be seen doing. Only you see this; it is never shared.")
        )
        self.chips = ThemeChips()
        self.label.setBuddy(self.chips.line)
        self.setFocusProxy(self.chips)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_theme().px(current_theme().spacing.s))
        # Beside the first line of chips, however many there are.
        self.label.setFixedHeight(self.chips.line.sizeHint().height())
        row.addWidget(self.label, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.chips, 1)
        self.chips.put_wanted.connect(self._on_put_wanted)
        self.chips.off_wanted.connect(self._on_off_wanted)
        session.changed.connect(self._on_changed)
        self.hide()

    @property
    def entry(self) -> EntryId | None:
        """The entry whose themes are shown."""
        return self._entry

    def show_entry(self, entry: EntryId | None) -> None:
        """Show the themes of an entry; none hides the picker."""
        if entry != self._entry:
            self.hide()
            self.chips.line.clear()
        self._entry = entry
        if entry is not None:
            self._read(entry)

    def _read(self, entry: EntryId) -> None:
        job = partial(themes.entry_themes, entry=entry, language=self._session.language)
        self._run(job, lambda _error: self.hide())

    def _run(
        self,
        job: Callable[[Journal], EntryThemes],
        on_problem: Callable[[PeerJournalError], None],
        words: str = "",
    ) -> None:
        self._asked += 1
        self._session.run(self, job, partial(self._show, self._asked, words), on_problem)

    def _show(self, asked: int, words: str, found: EntryThemes) -> None:
        if asked == self._asked and found.entry == self._entry:
            self.chips.show_themes(found.put, found.offered)
            self.show()
        if words:
            announce(self.chips.line, words)
            self._session.announce(Changes(themes=True))

    def _on_changed(self, changes: Changes) -> None:
        if changes.themes and self._entry is not None:
            self._read(self._entry)

    def _on_put_wanted(self, words: str) -> None:
        if self._entry is not None:
            said = self.tr("Put on: {theme}").format(theme=words)
            language = self._session.language
            job = partial(themes.put_on, entry=self._entry, words=words, language=language)
            self._run(job, self._on_problem, said)

    def _on_off_wanted(self, theme: Theme) -> None:
        if self._entry is not None:
            said = self.tr("Taken off: {theme}").format(theme=theme.words)
            language = self._session.language
            job = partial(themes.take_off, entry=self._entry, theme=theme.key, language=language)
            self._run(job, self._on_problem, said)

    def _on_problem(self, error: PeerJournalError) -> None:
        self._session.notice_given.emit(problem_text(error).title)
