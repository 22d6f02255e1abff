"""The part that stays here: visibly apart, and covered until wanted, as screens are shared."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import icon_button
from peerjournal.ui.widgets.section_label import SectionLabel

# Widths of what stands for words, as parts of a line; they tell nothing of the real ones.
_LINES = ((0.16, 0.09, 0.21, 0.07, 0.13), (0.11, 0.18, 0.06, 0.15))


class PrivateArea(QFrame):
    """Frames what is private, and shows it only after a click or a key.

    Attributes:
        cover: what lies over the words until they are wanted.

    Signals:
        revealed: the words are shown.

    """

    revealed = Signal()

    def __init__(self, inside: QWidget, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.setProperty("role", "private")
        self._inside = inside
        self.cover = Cover(self.tr("Show what is private"))
        self.hide_button = icon_button("eye-off", self.tr("Cover again"))
        label = SectionLabel(self.tr("Private"))
        note = QLabel(words or self.tr("stays in this journal, covered until you click"))
        note.setProperty("role", "small")
        note.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(theme.px(theme.spacing.s))
        head.addWidget(label)
        head.addWidget(note, 1)
        head.addWidget(self.hide_button)
        layout = QVBoxLayout(self)
        edge = theme.px(theme.spacing.l)
        layout.setContentsMargins(edge, theme.px(theme.spacing.m), edge, edge)
        layout.setSpacing(theme.px(theme.spacing.s))
        layout.addLayout(head)
        layout.addWidget(self.cover)
        layout.addWidget(inside)
        self.cover.clicked.connect(self.reveal)
        self.hide_button.clicked.connect(self.cover_again)
        self.cover_again()

    @property
    def is_covered(self) -> bool:
        """Whether the words are not shown."""
        return self._inside.isHidden()

    def reveal(self) -> None:
        """Show the words, and put the keyboard there."""
        self.cover.hide()
        self.hide_button.setVisible(True)
        self._inside.show()
        self._inside.setFocus(Qt.FocusReason.TabFocusReason)
        self.revealed.emit()

    def settle(self, *, has_words: bool) -> None:
        """Cover words that were written before; where there are none, there is nothing to hide."""
        self.cover_again()
        if not has_words:
            self.cover.hide()
            self._inside.show()

    def cover_again(self) -> None:
        """Hide the words."""
        self._inside.hide()
        self.hide_button.setVisible(False)
        self.cover.show()


class Cover(QAbstractButton):
    """Looks like lines of words, and is none of them."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(name)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the room of a few lines."""
        return QSize(240, self._line() * len(_LINES) + 4)

    def minimumSizeHint(self) -> QSize:
        """Return the room of a few lines."""
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw bars in place of words."""
        del event
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        ink = QColor(theme.colours.hover if self.underMouse() else theme.colours.line)
        painter.setBrush(ink)
        line, width = self._line(), self.width()
        for row, words in enumerate(_LINES):
            left = 2.0
            for share in words:
                bar = QRectF(left, row * line + line * 0.2 + 2, width * share, line * 0.55)
                painter.drawRoundedRect(bar, theme.radius.s, theme.radius.s)
                left += width * share + line * 0.35
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.colours.focus), 2))
            inside = self.rect().adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(inside, theme.radius.m, theme.radius.m)

    def _line(self) -> int:
        return round(self.fontMetrics().height() * 1.5)
