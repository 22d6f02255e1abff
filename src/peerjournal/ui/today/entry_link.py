"""An entry's title as a link that takes as many lines as it needs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from peerjournal.ui.icons import draw_icon
from peerjournal.ui.plain_tip import plain_tip
from peerjournal.ui.theme import Text, current_theme, font_for

_SIGN = 16
_BESIDE = 26
_LINES_MOST = 3
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def entry_link(title: str, icon_name: str, second: str = "") -> EntryLink:
    """Make the link of an entry."""
    return EntryLink(title, icon_name, second)


class EntryLink(QAbstractButton):
    """A sign, a title in ink, and perhaps a quiet second line; opens on Enter too."""

    def __init__(
        self, title: str, icon_name: str, second: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._second = second
        self.setText(title)
        self.setAccessibleName(f"{title}. {second}" if second else title)
        self.setToolTip(plain_tip(title))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter."""
        if event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    def hasHeightForWidth(self) -> bool:
        """Return that a narrow link is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines in that width."""
        theme = current_theme()
        room = QRect(0, 0, max(1, width - theme.px(_BESIDE)), 10_000)
        metrics = QFontMetrics(_title_font())
        height = metrics.boundingRect(room, int(_WRAPPED), self.text()).height()
        height = min(height, _LINES_MOST * metrics.lineSpacing())
        if self._second:
            height += self._second_height(room) + theme.px(1)
        return height + theme.px(6)

    def _second_height(self, room: QRect) -> int:
        small = QFontMetrics(_small_font())
        wrapped = small.boundingRect(room, int(_WRAPPED), self._second).height()
        return min(wrapped, _LINES_MOST * small.lineSpacing())

    def sizeHint(self) -> QSize:
        """Return the room for the title in one line."""
        theme = current_theme()
        width = QFontMetrics(_title_font()).horizontalAdvance(self.text()) + theme.px(_BESIDE + 4)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the least room that makes sense."""
        return QSize(current_theme().px(120), self.heightForWidth(current_theme().px(4_000)))

    def changeEvent(self, event: QEvent) -> None:
        """Take the size that another theme asks for."""
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sign, the title and the second line."""
        del event
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # A title in another script keeps its own direction.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.colours.focus), 2))
            painter.drawRoundedRect(
                self.rect().adjusted(1, 1, -1, -1), theme.radius.m, theme.radius.m
            )
        metrics = QFontMetrics(_title_font())
        inside = self.rect().adjusted(theme.px(2), theme.px(3), -theme.px(2), -theme.px(3))
        side = theme.px(_SIGN)
        top = inside.top() + (metrics.lineSpacing() - side) // 2
        sign = QRect(inside.left(), top, side, side)
        draw_icon(painter, self._icon_name, self._mirrored(sign), QColor(theme.colours.dim))
        words = inside.adjusted(theme.px(_BESIDE - 4), 0, 0, 0)
        below = self._second_height(words.adjusted(0, 0, 0, 10_000)) if self._second else 0
        painter.setFont(_title_font())
        is_over = self.underMouse() and self.isEnabled()
        painter.setPen(QColor(theme.colours.accent if is_over else theme.colours.ink))
        title = words.adjusted(0, 0, 0, -below)
        painter.drawText(self._mirrored(title), int(_WRAPPED | self._begin()), self.text())
        if self._second:
            painter.setFont(_small_font())
            painter.setPen(QColor(theme.colours.dim))
            second = words.adjusted(0, words.height() - below, 0, 0)
            painter.drawText(self._mirrored(second), int(_WRAPPED | self._begin()), self._second)

    def _begin(self) -> Qt.AlignmentFlag:
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignAbsolute

    def _mirrored(self, part: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), part)


_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop


def _title_font() -> QFont:
    return font_for(current_theme(), Text.CONTROL, is_bold=True)


def _small_font() -> QFont:
    return font_for(current_theme(), Text.SMALL)
