"""What a picture in writing shows, how wide it is, and the ways out: below the picture."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from peerjournal.domain.fields import LINE_MOST
from peerjournal.ui.floating import put_below
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import icon_button, quiet_button
from peerjournal.ui.widgets.floating_card import FloatingCard

_WIDTH = 420


class PicturePopup(FloatingCard):
    """Enter takes the description, Escape leaves things as they are.

    Signals:
        described: what the picture shows, in words.
        width_chosen: in hundredths of the column, or None for as wide as it is.
        copy_wanted: a readable copy is to be saved.
        remove_wanted: the picture is to go.

    """

    described = Signal(str)
    width_chosen = Signal(object)
    copy_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.line = QLineEdit()
        self.line.setMaxLength(LINE_MOST)
        self.line.setPlaceholderText(self.tr("What does it show?"))
        self.line.setAccessibleName(self.tr("Description of the picture"))
        self.widths = {
            None: quiet_button(self.tr("As it is")),
            33: quiet_button(self.tr("Small")),
            50: quiet_button(self.tr("Half")),
            100: quiet_button(self.tr("Full width")),
        }
        self.copy_button = icon_button("save", self.tr("Save a readable copy"))
        self.remove_button = icon_button("trash", self.tr("Take the picture out"))
        layout = QVBoxLayout(self)
        edge = theme.px(theme.spacing.m)
        layout.setContentsMargins(edge, edge, edge, edge)
        layout.setSpacing(theme.px(theme.spacing.s))
        layout.addWidget(self.line)
        layout.addLayout(self._row())
        self.setMinimumWidth(theme.px(_WIDTH))
        self.line.returnPressed.connect(self.hide)
        for button, wanted in (
            (self.copy_button, self.copy_wanted),
            (self.remove_button, self.remove_wanted),
        ):
            button.clicked.connect(self.hide)
            button.clicked.connect(wanted)
        self._before = ""

    def _row(self) -> QHBoxLayout:
        theme = current_theme()
        row = QHBoxLayout()
        row.setSpacing(theme.px(6))
        group = QButtonGroup(self)
        for width, button in self.widths.items():
            button.setCheckable(True)
            group.addButton(button)
            button.clicked.connect(partial(self.width_chosen.emit, width))
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.copy_button)
        row.addWidget(self.remove_button)
        return row

    def show_for(self, words: str, width: int | None, place: QRect) -> None:
        """Open below a place on the screen."""
        self._before = words
        self.line.setText(words)
        self.widths.get(width, self.widths[None]).setChecked(True)
        self.adjustSize()
        put_below(self, place)
        self.show()
        self.line.setFocus()
        self.line.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.line.setText(self._before)
            self.hide()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the description, however the popup is left."""
        super().hideEvent(event)
        if self.line.text() != self._before:
            self._before = self.line.text()
            self.described.emit(self.line.text())
