"""Before something leaves: names on one's own list that stand in it, to be decided on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from peerjournal.ui.announcing import announce
from peerjournal.ui.exchange.text_link import TextLink
from peerjournal.ui.exchange.words_label import WordsLabel
from peerjournal.ui.theme import current_theme

if TYPE_CHECKING:
    from peerjournal.operations.inquiring import Caught


class NamesCaught(QFrame):
    """Holds back what names somebody asked to be caught, until its writer decides.

    Signals:
        decided: whether it may leave has changed.
        back_wanted: EntryId of the first entry in which a name stands, or none; to write it anew.
    """

    decided = Signal()
    back_wanted = Signal(object)

    def __init__(self, anyway: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._caught: tuple[Caught, ...] = ()
        self._in_note: tuple[Caught, ...] = ()
        self.setProperty("role", "card")
        self.words = WordsLabel("", "body")
        self.back = TextLink(self.tr("Go back and look"), "arrow-left")
        self.anyway = QCheckBox(anyway)
        column = QVBoxLayout(self)
        edge = theme.px(theme.spacing.m)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.px(theme.spacing.s))
        column.addWidget(self.words)
        for part in (self.back, self.anyway):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
        self.anyway.toggled.connect(self.decided)
        self.back.clicked.connect(self._on_back)
        self.hide()

    @property
    def holds_back(self) -> bool:
        """Whether a name would leave that nobody has decided on."""
        return bool(self._all) and not self.anyway.isChecked()

    def show_caught(self, caught: tuple[Caught, ...]) -> None:
        """Show which names stand in what is about to leave."""
        self._show(caught, self._in_note)

    def show_in_note(self, caught: tuple[Caught, ...]) -> None:
        """Show which names stand in the line that goes along."""
        self._show(self._caught, caught)

    def key_stops(self) -> tuple[QWidget, ...]:
        """Return what the keyboard walks through."""
        return (self.back, self.anyway)

    @property
    def _all(self) -> tuple[Caught, ...]:
        return (*self._caught, *self._in_note)

    def _show(self, caught: tuple[Caught, ...], in_note: tuple[Caught, ...]) -> None:
        before = self._all
        self._caught, self._in_note = caught, in_note
        if self._all == before:
            return
        # What was decided was decided about other words.
        self.anyway.setChecked(False)
        self.setVisible(bool(self._all))
        if self._all:
            said = self.tr("These words look like names you asked me to catch: {names}")
            self.words.setText(said.format(names=QLocale().createSeparatedList(self._told())))
            announce(self.words, self.words.text())
        self.decided.emit()

    def _told(self) -> list[str]:
        """Return the names, each with where it stands if that is not plain."""
        places = {one.entry for one in self._all}
        said = (
            f"{one.name} (“{one.title}”)" if one.title and len(places) > 1 else one.name
            for one in self._all
        )
        return list(dict.fromkeys(said))

    def _on_back(self) -> None:
        self.back_wanted.emit(next((one.entry for one in self._all if one.entry), None))
