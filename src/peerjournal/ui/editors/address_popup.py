"""A line for the address of a link, below the words that it belongs to."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from peerjournal.ui.editors.links import is_followed
from peerjournal.ui.floating import put_below
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import icon_button, link_button
from peerjournal.ui.widgets.floating_card import FloatingCard

_WIDTH = 340


class AddressPopup(FloatingCard):
    """Enter takes the address, Escape leaves things as they are.

    Signals:
        address_given: the address; empty takes the link away.

    """

    address_given = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.line = QLineEdit()
        self.line.setPlaceholderText("https://")
        self.line.setAccessibleName(self.tr("Address of the link"))
        self.apply_button = link_button(self.tr("Link"))
        self.remove_button = icon_button("trash", self.tr("Remove the link"))
        layout = QHBoxLayout(self)
        edge = theme.px(theme.spacing.s)
        layout.setContentsMargins(edge, edge, edge, edge)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.apply_button)
        layout.addWidget(self.remove_button)
        self.setFixedWidth(theme.px(_WIDTH))
        self.line.returnPressed.connect(self._on_taken)
        self.apply_button.clicked.connect(self._on_taken)
        self.remove_button.clicked.connect(self._on_removed)

    def show_for(self, address: str, place: QRect) -> None:
        """Open below a place on the screen."""
        self.line.setText(address)
        self.remove_button.setVisible(bool(address))
        self.adjustSize()
        put_below(self, place)
        self.show()
        self.line.setFocus()
        self.line.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _on_taken(self) -> None:
        self.hide()
        self.address_given.emit(completed(self.line.text()))

    def _on_removed(self) -> None:
        self.hide()
        self.address_given.emit("")


def completed(address: str) -> str:
    """Return an address as people mean it: a bare name is a site, a bare @ a mail address."""
    address = "".join(address.split())
    if not address or is_followed(address):
        return address
    if "@" in address and "/" not in address and ":" not in address:
        return f"mailto:{address}"
    return address if ":" in address.split("/")[0] else f"https://{address}"
