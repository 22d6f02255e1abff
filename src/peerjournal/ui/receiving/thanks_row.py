"""One line of thanks to the giver: written here, looked at, and handed over in two clicks."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from peerjournal.ui.editors.line_edit import LineEdit
from peerjournal.ui.reading.part_widgets import plain_label
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import quiet_button


class ThanksRow(QFrame):
    """Goes to the giver, and says so.

    Signals:
        send_wanted: the words of thanks.

    """

    send_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.setProperty("role", "card")
        self.title = plain_label("", "overline")
        self.sent = plain_label("", "body")
        self.line = LineEdit(self.tr("Thank you for …"))
        self.button = quiet_button(self.tr("Send thanks…"), "share")
        row = QHBoxLayout()
        row.setSpacing(theme.px(theme.spacing.m))
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        edge = theme.px(theme.spacing.l)
        column.setContentsMargins(edge, theme.px(theme.spacing.m), edge, theme.px(theme.spacing.m))
        column.setSpacing(theme.px(theme.spacing.xs))
        column.addWidget(self.title)
        column.addWidget(self.sent)
        column.addLayout(row)
        self.line.changed.connect(self._tell)
        self.line.line.entered.connect(self._on_send)
        self.button.clicked.connect(self._on_send)
        self._tell()

    def show_giver(self, name: str, sent: str) -> None:
        """Show to whom thanks go, and what was sent before."""
        self.title.setText(self.tr("One line to {name}, if you like").format(name=name))
        self.line.setAccessibleName(self.title.text())
        self.sent.setText(self.tr("You thanked: {words}").format(words=sent))
        self.sent.setVisible(bool(sent))

    def clear(self) -> None:
        """Begin with an empty line."""
        self.line.show_text("")
        self._tell()

    def _tell(self) -> None:
        self.button.setEnabled(bool(self.line.text().strip()))

    def _on_send(self) -> None:
        words = self.line.text().strip()
        if words:
            self.send_wanted.emit(words)
