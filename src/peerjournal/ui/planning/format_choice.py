"""Which conversation it is to be; that may stay open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QWidget

from peerjournal.coaching import formats
from peerjournal.domain.identifiers import FieldKey

if TYPE_CHECKING:
    from collections.abc import Iterable

    from peerjournal.coaching.formats import Format


class FormatChoice(QComboBox):
    """Offers one's own formats, those that ship and the blocks."""

    def __init__(self, own: Iterable[Format], language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Which conversation"))
        self.addItem(self.tr("Choose it when you begin"), "")
        shipped = (*formats.load(language), *formats.load_blocks(language))
        self._formats = {one.key: one for one in own} | {one.key: one for one in shipped}
        for one in self._formats.values():
            self.addItem(one.name, one.key)

    def key(self) -> str:
        """Return the key of the chosen format; empty where it is left open."""
        return str(self.currentData() or "")

    def format(self) -> Format | None:
        """Return the chosen format."""
        return self._formats.get(FieldKey(self.key()))

    def show_key(self, key: str) -> None:
        """Show a format."""
        self.setCurrentIndex(max(0, self.findData(key)))
