"""A tag that can be taken off again."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from peerjournal.ui.chip_drawing import ChipText, chip_size, draw_chip
from peerjournal.ui.colours import Tone
from peerjournal.ui.icons import draw_icon
from peerjournal.ui.plain_tip import plain_tip
from peerjournal.ui.theme import current_theme


class TagChip(QAbstractButton):
    """Shows a tag or a theme; a click, Delete or Enter takes it off.

    Signals:
        remove_wanted: the tag that should go.

    """

    remove_wanted = Signal(str)

    def __init__(self, tag: str, parent: QWidget | None = None, *, tone: Tone = Tone.BLUE) -> None:
        super().__init__(parent)
        self._tag = tag
        self._tone = tone
        self.setText(tag)
        self.name(
            self.tr("Tag {tag}, remove").format(tag=tag),
            self.tr("Remove the tag “{tag}”").format(tag=tag),
        )
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda: self.remove_wanted.emit(self._tag))

    def name(self, spoken: str, tip: str) -> None:
        """Say otherwise what the chip is and does."""
        self.setAccessibleName(spoken)
        self.setToolTip(plain_tip(tip))

    def sizeHint(self) -> QSize:
        """Return the room for the tag and its cross."""
        theme = current_theme()
        size = chip_size(theme, self._chip())
        return QSize(size.width() + theme.px(14), size.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go away by the keys that delete."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return):
            self.remove_wanted.emit(self._tag)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chip and its cross."""
        del event
        theme = current_theme()
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        draw_chip(painter, theme, self._chip(), self.rect())
        side = theme.px(10)
        left = self.width() - side - theme.px(7)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = theme.px(7)
        cross = QRect(left, (self.height() - side) // 2, side, side)
        painter.setOpacity(1.0 if self.underMouse() or self.hasFocus() else 0.55)
        draw_icon(painter, "close", cross, theme.colour(self._tone))
        painter.setOpacity(1.0)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(theme.colours.focus))
            radius = self.height() / 2
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), radius, radius)

    def _chip(self) -> ChipText:
        return ChipText(text=self._tag, tone=self._tone, icon_name="")
