"""The safety number, large, in groups that two people can read to each other."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from peerjournal.ui.theme import Text, current_theme, font_for

_ROWS_OF = (4, 3, 2)
"""How many groups may stand in a row, the widest first."""

_GAP = 26
_LEADING = 1.55


class SafetyDigits(QLabel):
    """Draws twelve groups of five digits in rows, as many in a row as fit.

    A label, so that screen readers read it out like other words.

    Every other row is tinted, so that the eye keeps its place while one reads aloud.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[str, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups that are shown."""
        return self._groups

    def show_number(self, number: str) -> None:
        """Show a safety number."""
        self._groups = tuple(number.split())
        name = self.tr("Safety number: {digits}")
        self.setAccessibleName(name.format(digits=_spoken(self._groups)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for rows of four groups."""
        width = self._width_of(_ROWS_OF[0])
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the room for rows of two groups."""
        return QSize(self._width_of(_ROWS_OF[-1]), self._row_height())

    def hasHeightForWidth(self) -> bool:
        """Tell that the rows depend on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows at a width."""
        in_row = self._in_row(width)
        return -(-len(self._groups) // in_row) * self._row_height()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the groups."""
        del event
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(_font())
        in_row, height = self._in_row(self.width()), self._row_height()
        step = self._group_width() + theme.px(_GAP)
        for place, group in enumerate(self._groups):
            row, column = divmod(place, in_row)
            if column == 0 and row % 2 == 0:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(theme.colours.accent_tint))
                band = QRect(0, row * height, self._width_of(in_row), height)
                painter.drawRoundedRect(band, theme.radius.m, theme.radius.m)
            painter.setPen(QColor(theme.colours.ink))
            # Digits are read from the left in every script.
            spot = QRect(theme.px(_GAP) // 2 + column * step, row * height, step, height)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(spot, int(flags | Qt.AlignmentFlag.AlignAbsolute), group)

    def changeEvent(self, event: QEvent) -> None:
        """Take the size that another theme asks for."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)

    def _in_row(self, width: int) -> int:
        return next((n for n in _ROWS_OF if self._width_of(n) <= width), _ROWS_OF[-1])

    def _width_of(self, groups: int) -> int:
        return groups * (self._group_width() + current_theme().px(_GAP))

    def _group_width(self) -> int:
        return QFontMetrics(_font()).horizontalAdvance("00000")

    def _row_height(self) -> int:
        return round(QFontMetrics(_font()).height() * _LEADING)


def _font() -> QFont:
    font = font_for(current_theme(), Text.TITLE, is_bold=False)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 1.5)
    return font


def _spoken(groups: tuple[str, ...]) -> str:
    """Return the groups digit by digit, so that a reader does not say thousands."""
    return ", ".join(" ".join(group) for group in groups)
