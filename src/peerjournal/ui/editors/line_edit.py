"""A single line of a form, which says inline when it is longer than can be kept."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from peerjournal.domain.fields import LINE_MOST
from peerjournal.ui.editors.one_line import OneLine
from peerjournal.ui.theme import current_theme


class LineEdit(QWidget):
    """Words on one line over a hairline, or framed as a field, with what is wrong below.

    Signals:
        changed: the words are others than before.

    """

    changed = Signal()

    def __init__(
        self, prompt: str = "", *, has_frame: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.line = OneLine(prompt)
        self._has_frame = has_frame
        if has_frame:
            self.line.setProperty("role", "field")
        self.line.installEventFilter(self)
        self.problem = QLabel()
        self.problem.setProperty("role", "problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.setFocusProxy(self.line)
        layout = QVBoxLayout(self)
        theme = current_theme()
        # As high as a field with a frame, so that both stand well beside each other.
        room = 0 if has_frame else theme.px(7)
        layout.setContentsMargins(0, room, 0, room)
        layout.setSpacing(theme.px(theme.spacing.xs))
        layout.addWidget(self.line)
        layout.addWidget(self.problem)
        self.line.changed.connect(self._on_changed)

    def text(self) -> str:
        """Return the words as they were typed."""
        return self.line.text()

    def show_text(self, text: str) -> None:
        """Show other words."""
        self.line.show_text(text)
        self._tell()

    def setAccessibleName(self, name: str) -> None:
        """Name the line itself, which has the keyboard."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        """Describe the line itself, which has the keyboard."""
        super().setAccessibleDescription(description)
        self.line.setAccessibleDescription(description)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Draw the hairline anew when the keyboard comes or goes."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line on which the words stand."""
        super().paintEvent(event)
        if self._has_frame:
            return
        colours = current_theme().colours
        edge = colours.control_line if self.underMouse() else colours.line
        painter = QPainter(self)
        painter.setPen(QPen(QColor(colours.focus if self.line.hasFocus() else edge), 1))
        height = self.line.geometry().bottom() + 3.5
        painter.drawLine(QPointF(0, height), QPointF(self.width(), height))

    def _on_changed(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        over = len(self.line.text()) - LINE_MOST
        self.problem.setVisible(over > 0)
        if over > 0:
            words = self.tr("Too long by {count} characters. As it is, it stays a draft.")
            self.problem.setText(words.format(count=over))
