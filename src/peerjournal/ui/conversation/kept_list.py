"""What a conversation becomes, line by line, before it is kept."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from peerjournal.ui.icons import draw_icon
from peerjournal.ui.theme import Text, Theme, current_theme, font_for

_ICON = 18


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptLine:
    """One entry to be, or what goes into one."""

    icon_name: str
    text: str
    note: str


class KeptList(QWidget):
    """Draws the lines, one below the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[KeptLine, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("What is kept"))

    @property
    def lines(self) -> tuple[KeptLine, ...]:
        """What is shown."""
        return self._lines

    def show_lines(self, lines: tuple[KeptLine, ...]) -> None:
        """Show other lines."""
        if lines != self._lines:
            self._lines = lines
            self.setAccessibleDescription("; ".join(f"{one.text}, {one.note}" for one in lines))
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Return the height of all lines."""
        theme = current_theme()
        return QSize(theme.px(320), len(self._lines) * self._row(theme))

    def minimumSizeHint(self) -> QSize:
        """Return the least width."""
        return QSize(current_theme().px(200), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw each line: an icon, the words, and beneath what they are."""
        del event
        theme = current_theme()
        painter = QPainter(self)
        for n, line in enumerate(self._lines):
            row = QRect(0, n * self._row(theme), self.width(), self._row(theme))
            self._draw(painter, theme, line, row)

    def changeEvent(self, event: QEvent) -> None:
        """Take the size that another theme asks for."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)

    def _row(self, theme: Theme) -> int:
        first = QFontMetrics(font_for(theme, Text.CONTROL)).height()
        return first + QFontMetrics(font_for(theme, Text.SMALL)).height() + theme.px(12)

    def _draw(self, painter: QPainter, theme: Theme, line: KeptLine, row: QRect) -> None:
        side = theme.px(_ICON)
        font, small = font_for(theme, Text.CONTROL), font_for(theme, Text.SMALL)
        height = QFontMetrics(font).height()
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = row.right() - side if is_mirrored else row.left()
        top = row.top() + theme.px(4)
        icon = QRect(left, top + (height - side) // 2, side, side)
        draw_icon(painter, line.icon_name, icon, QColor(theme.colours.dim))
        gap = side + theme.px(10)
        room = row.adjusted(0, 0, -gap, 0) if is_mirrored else row.adjusted(gap, 0, 0, 0)
        for words, face, ink, at in (
            (line.text, font, theme.colours.ink, top),
            (line.note, small, theme.colours.dim, top + height),
        ):
            metrics = QFontMetrics(face)
            painter.setFont(face)
            painter.setPen(QColor(ink))
            place = QRect(room.left(), at, room.width(), metrics.height())
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignLeading, shown)
