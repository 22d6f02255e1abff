"""Covers private words where others may look at the screen, until it is clicked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from peerjournal.ui.theme import current_theme

_ROW = 22
_WORD = 12
_MOST_ROWS = 2


class Veil(QWidget):
    """Shows how much was written, as bars as long as the words, and not one letter of it.

    Signals:
        lifted: somebody wants to read or write on.
    """

    lifted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lengths: tuple[int, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Private words, covered"))
        self.setAccessibleDescription(self.tr("Press Enter to show them."))
        self.setToolTip(self.tr("Click to show"))

    def cover(self, text: str) -> None:
        """Cover these words; only their lengths are remembered."""
        self._lengths = tuple(min(len(word), 14) for word in text.split()[:40])
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for two rows of bars."""
        theme = current_theme()
        return QSize(theme.px(200), theme.px(_ROW) * _MOST_ROWS)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a bar for each word."""
        del event
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.colours.line))
        left, row = 0.0, 0
        for length in self._lengths:
            width = theme.px(6) + length * theme.px(7)
            if left + width > self.width():
                left, row = 0.0, row + 1
            if row >= _MOST_ROWS:
                break
            top = row * theme.px(_ROW) + (theme.px(_ROW) - theme.px(_WORD)) / 2
            painter.drawRoundedRect(QRectF(left, top, width, theme.px(_WORD)), 4, 4)
            left += width + theme.px(6)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.colours.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Lift the veil."""
        event.accept()
        self.lifted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lift the veil by Enter or Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.lifted.emit()
        else:
            super().keyPressEvent(event)


class CoverWatch(QObject):
    """Covers a part of a frame as soon as the keyboard goes elsewhere, and uncovers it on wish."""

    def __init__(
        self, frame: QWidget, body: QWidget, veil: Veil, text_of: Callable[[], str]
    ) -> None:
        super().__init__(frame)
        self._frame = frame
        self._body = body
        self._veil = veil
        self._text_of = text_of
        veil.hide()
        veil.lifted.connect(self.lift)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    @property
    def is_covered(self) -> bool:
        """Whether the words are out of sight."""
        return not self._veil.isHidden()

    def cover(self) -> None:
        """Take written words out of sight; an empty field stays open to write in."""
        text = self._text_of()
        if text.strip():
            self._veil.cover(text)
            self._body.hide()
            self._veil.show()

    def lift(self) -> None:
        """Show the words and give the keyboard to the first field."""
        self._veil.hide()
        self._body.show()
        self._body.setFocus()

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        is_within = new is not None and self._frame.isAncestorOf(new)
        if not (is_within or self.is_covered) and QApplication.activePopupWidget() is None:
            self.cover()
