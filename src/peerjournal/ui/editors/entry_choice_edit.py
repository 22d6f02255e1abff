"""The entry that something belongs to: a goal, a session."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from peerjournal.domain.identifiers import EntryId
from peerjournal.ui.editors.surroundings import EntryChoice

_LETTERS = 18


class EntryChoiceEdit(QComboBox):
    """Offers entries by title, and none; keeps one that is not on offer.

    Signals:
        changed: another entry is chosen.

    """

    changed = Signal()

    def __init__(
        self,
        name: str,
        none: str,
        choices: tuple[EntryChoice, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMinimumContentsLength(_LETTERS)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.addItem(none, "")
        for choice in choices:
            self.addItem(choice.title or self.tr("Untitled"), choice.id)
        self._listed = self.count()
        self.activated.connect(self.changed)

    def setAccessibleName(self, name: str) -> None:
        """Name the list that opens, too."""
        super().setAccessibleName(name)
        self.view().setAccessibleName(name)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave scrolling to the page: an answer changed by the way is not noticed."""
        event.ignore()

    def entry(self) -> EntryId | None:
        """Return the entry that is chosen."""
        chosen = str(self.currentData())
        return EntryId(chosen) if chosen else None

    def show_entry(self, entry: EntryId | None, title: str = "") -> None:
        """Choose another entry."""
        while self.count() > self._listed:
            self.removeItem(self.count() - 1)
        place = self.findData(entry or "")
        if place < 0:
            self.addItem(title or self.tr("An entry that is not listed here"), entry)
            place = self.count() - 1
        self.setCurrentIndex(place)
