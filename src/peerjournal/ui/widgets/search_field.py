"""Where one types what to look for."""

from __future__ import annotations

from PySide6.QtCore import QRect, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from peerjournal.ui.icons import draw_icon
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import icon_button

_WAIT_MS = 90
_SIGN = 16
# What Qt and our style keep free at the two ends of a line.
_INSIDE = 24


class SearchField(QLineEdit):
    """A line with a glass before it; Escape empties it, Down and Return go to what was found.

    Signals:
        search_changed: the words to look for, a moment after the last key; empty at once.
        results_wanted: the person wants to go on to what was found.
    """

    search_changed = Signal(str)
    results_wanted = Signal()

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self._purposes = (placeholder, placeholder)
        self._last = ""
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_MS)
        self._wait.timeout.connect(self._tell)
        self.textChanged.connect(self._on_text_changed)
        self.clear_button = icon_button("close", self.tr("Clear the search"))
        self.clear_button.setParent(self)
        self.clear_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clear_button.clicked.connect(self.clear)
        self.clear_button.hide()
        self._make_room()

    def show_purpose(self, whole: str, short: str) -> None:
        """Say what is looked in: in short where the whole of it has no room; readers hear it."""
        self._purposes = (whole, short)
        self.setAccessibleName(whole)
        self._say_purpose()

    def _say_purpose(self) -> None:
        whole, short = self._purposes
        margins = self.textMargins()
        room = self.contentsRect().width() - margins.left() - margins.right() - _INSIDE
        fits = self.fontMetrics().horizontalAdvance(whole) <= room
        self.setPlaceholderText(whole if fits else short)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the line on Escape, go on with Down and Return."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._tell()
            self.results_wanted.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the clear button at the end of the line, and say what has room."""
        super().resizeEvent(event)
        self._make_room()
        self._say_purpose()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, and the glass before it."""
        super().paintEvent(event)
        theme = current_theme()
        side = theme.px(_SIGN)
        place = QRect(theme.px(10), (self.height() - side) // 2, side, side)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place.moveLeft(self.width() - place.right() - 1)
        draw_icon(QPainter(self), "search", place, QColor(theme.colours.dim))

    def _make_room(self) -> None:
        theme = current_theme()
        side = max(0, self.height() - 6)
        self.clear_button.setFixedSize(side, side)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.clear_button.move(3 if is_mirrored else self.width() - side - 3, 3)
        glass = theme.px(_SIGN + 6)
        before, after = (side, glass) if is_mirrored else (glass, side)
        self.setTextMargins(before, 0, after, 0)

    def _on_text_changed(self, text: str) -> None:
        self.clear_button.setVisible(bool(text))
        if text:
            self._wait.start()
        else:
            self._tell()

    def _tell(self) -> None:
        self._wait.stop()
        words = self.text().strip()
        if words != self._last:
            self._last = words
            self.search_changed.emit(words)
