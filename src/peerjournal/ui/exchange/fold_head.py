"""The head of something that unfolds: a sign, a title, and a remark at its end."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from peerjournal.ui.icons import draw_icon
from peerjournal.ui.plain_tip import plain_tip
from peerjournal.ui.theme import Text, Theme, current_theme, font_for

_SIDE = 8
_SIGN = 16
_ROOM_OF_SIGN = 22


class FoldHead(QAbstractButton):
    """A button that is checked while what it heads is unfolded."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remark = ""
        self._hint: tuple[Theme, str, QSize] | None = None
        self.setText(title)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def remark(self) -> str:
        """The words at the end."""
        return self._remark

    def show_head(self, title: str, remark: str = "") -> None:
        """Show a title and a remark."""
        self._remark = remark
        self.setText(title)
        self.setAccessibleName(f"{title}, {remark}" if remark else title)
        self.setToolTip(plain_tip(title))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for one line."""
        theme = current_theme()
        # Asked for each head by every layout of a long list; what it says seldom changes.
        if self._hint is not None and self._hint[:2] == (theme, self.text()):
            return self._hint[2]
        metrics = QFontMetrics(_title_font())
        width = metrics.horizontalAdvance(self.text()) + theme.px(2 * _SIDE + _ROOM_OF_SIGN)
        hint = QSize(width, metrics.height() + theme.px(14))
        self._hint = (theme, self.text(), hint)
        return hint

    def minimumSizeHint(self) -> QSize:
        """Return the room for the sign and the beginning of the title."""
        return QSize(current_theme().px(80), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the head."""
        del event
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter)
        row = self.rect().adjusted(theme.px(_SIDE), 0, -theme.px(_SIDE), 0)
        sign = QRect(row.left(), row.top(), theme.px(_ROOM_OF_SIGN), row.height())
        self._draw_sign(painter, self._mirrored(sign))
        small = font_for(theme, Text.SMALL)
        width = QFontMetrics(small).horizontalAdvance(self._remark) + 2 if self._remark else 0
        end = QRect(row.right() + 1 - width, row.top(), width, row.height())
        painter.setFont(small)
        painter.setPen(QColor(theme.colours.dim))
        painter.drawText(self._mirrored(end), int(Qt.AlignmentFlag.AlignVCenter), self._remark)
        title = row.adjusted(sign.width(), 0, -width - theme.px(10) if width else 0, 0)
        font = _title_font()
        elide = Qt.TextElideMode.ElideRight
        shown = QFontMetrics(font).elidedText(self.text(), elide, title.width())
        painter.setFont(font)
        painter.setPen(QColor(theme.colours.ink))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        side = Qt.AlignmentFlag.AlignRight if self._is_mirrored() else Qt.AlignmentFlag.AlignLeft
        # What somebody wrote is read in its own direction, whatever that of the window.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(self._mirrored(title), int(flags | side), shown)

    def changeEvent(self, event: QEvent) -> None:
        """Take the size that another theme asks for."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)

    def _draw_ground(self, painter: QPainter) -> None:
        if not self.underMouse() and not self.hasFocus():
            # Two hundred of them lie below each other where many entries are shared.
            return
        theme = current_theme()
        ground = theme.colours.hover if self.underMouse() else "#00000000"
        painter.setBrush(QColor(ground))
        has_ring = self.hasFocus()
        painter.setPen(
            QPen(QColor(theme.colours.focus), 2) if has_ring else QPen(Qt.PenStyle.NoPen)
        )
        place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(place, theme.radius.m, theme.radius.m)

    def _draw_sign(self, painter: QPainter, place: QRect) -> None:
        theme = current_theme()
        folded = "chevron-left" if self._is_mirrored() else "chevron-right"
        name = "chevron-down" if self.isChecked() else folded
        side = theme.px(_SIGN)
        left = place.right() + 1 - side if self._is_mirrored() else place.left()
        square = QRect(left, place.center().y() - side // 2, side, side)
        draw_icon(painter, name, square, QColor(theme.colours.dim))

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _mirrored(self, part: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), part)


def _title_font() -> QFont:
    return font_for(current_theme(), Text.CONTROL, is_bold=True)
