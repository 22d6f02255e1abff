"""A person, by initials in their colour and by name, the two alike in weight."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from peerjournal.ui.colours import Tone
from peerjournal.ui.icons import draw_icon
from peerjournal.ui.plain_tip import plain_tip
from peerjournal.ui.theme import Text, Theme, current_theme, font_for

_DISC = 28
_GAP = 8
_SIGN = 16


class PersonBadge(QWidget):
    """Shows who is meant; ACCENT is oneself, WARM the other person.

    A sign after the name tells whether their safety number was compared, where that matters.
    """

    def __init__(
        self,
        name: str,
        tone: Tone = Tone.WARM,
        *,
        is_verified: bool | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._name = name
        self._tone = tone
        self._is_verified = is_verified
        self.show_person(name, tone, is_verified=is_verified)

    def show_person(self, name: str, tone: Tone, *, is_verified: bool | None = None) -> None:
        """Show somebody else."""
        self._name = name
        self._tone = tone
        self._is_verified = is_verified
        self.setAccessibleName(self._spoken())
        self.setToolTip(plain_tip(self._spoken()) if is_verified is not None else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for the whole name."""
        theme = current_theme()
        metrics = QFontMetrics(font_for(theme, Text.CONTROL, is_bold=True))
        sign = theme.px(_SIGN + 6) if self._is_verified is not None else 0
        width = theme.px(_DISC + _GAP) + metrics.horizontalAdvance(self._name) + sign + 2
        return QSize(width, max(theme.px(_DISC), metrics.height()))

    def minimumSizeHint(self) -> QSize:
        """Return the room for the initials and the beginning of the name."""
        return QSize(current_theme().px(_DISC + _GAP + 40), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the initials, the name and the sign."""
        del event
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = QRect(0, 0, theme.px(_DISC), theme.px(_DISC))
        disc.moveTop((self.height() - disc.height()) // 2)
        draw_initials(painter, theme, self._name, self._tone, self._mirrored(disc))
        font = font_for(theme, Text.CONTROL, is_bold=True)
        metrics = QFontMetrics(font)
        sign = theme.px(_SIGN + 6) if self._is_verified is not None else 0
        left = theme.px(_DISC + _GAP)
        room = self.width() - left - sign
        shown = metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        width = min(room, metrics.horizontalAdvance(shown) + 2)
        painter.setFont(font)
        painter.setPen(QColor(theme.colours.ink))
        words = self._mirrored(QRect(left, 0, width, self.height()))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown)
        if self._is_verified is not None:
            side = theme.px(_SIGN)
            place = QRect(left + width + theme.px(4), (self.height() - side) // 2, side, side)
            name = "verified" if self._is_verified else "unverified"
            tone = Tone.ACCENT if self._is_verified else Tone.WARM
            draw_icon(painter, name, self._mirrored(place), theme.colour(tone))

    def changeEvent(self, event: QEvent) -> None:
        """Take the size that another theme asks for."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)

    def _mirrored(self, place: QRect) -> QRect:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place.moveLeft(self.width() - place.right() - 1)
        return place

    def _spoken(self) -> str:
        if self._is_verified is None:
            return self._name
        if self._is_verified:
            return self.tr("{name}, verified").format(name=self._name)
        return self.tr("{name}, not verified yet").format(name=self._name)


def initials_of(name: str) -> str:
    """Return the first letters of the first and the last word of a name."""
    words = name.split()
    if not words:
        return "?"
    return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper()


def draw_initials(painter: QPainter, theme: Theme, name: str, tone: Tone, place: QRect) -> None:
    """Draw a person's initials on a disc of their colour."""
    painter.setPen(QColor(theme.colours.chip_line))
    painter.setBrush(theme.tint(tone))
    painter.drawEllipse(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5))
    font = font_for(theme, Text.SMALL, is_bold=True)
    font.setPixelSize(max(8, round(place.height() * 0.4)))
    painter.setFont(font)
    painter.setPen(theme.colour(tone))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, initials_of(name))
