"""Draws a chip; shared by the widget and by lists, so that both look the same."""

from __future__ import annotations

import functools
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from peerjournal.ui.colours import Tone
from peerjournal.ui.icons import draw_icon
from peerjournal.ui.theme import Text, Theme, font_for

_SIDE = 10
_LIFT = 2
_ICON = 12
_GAP = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class ChipText:
    """What a chip says.

    Attributes:
        icon_name: drawn before the words, or empty.
        short: the chip that stands for it where it has no room.
        has_name: whether it names somebody, and so may be cut before a state is.

    """

    text: str
    tone: Tone = Tone.NEUTRAL
    icon_name: str = ""
    has_name: bool = False
    short: ChipText | None = None


@functools.lru_cache(maxsize=4)
def _font(theme: Theme) -> QFont:
    # Lists draw a dozen chips in each frame; making a font takes as long as drawing one.
    return font_for(theme, Text.SMALL, is_bold=True)


def chip_size(theme: Theme, chip: ChipText) -> QSize:
    """Return the room a chip needs."""
    metrics = QFontMetrics(_font(theme))
    icon = theme.px(_ICON + _GAP) if chip.icon_name else 0
    width = metrics.horizontalAdvance(chip.text) + icon + 2 * theme.px(_SIDE)
    return QSize(width, metrics.height() + 2 * theme.px(_LIFT))


def draw_chip(painter: QPainter, theme: Theme, chip: ChipText, rect: QRect) -> None:
    """Draw a chip into a rectangle, its words shortened where they do not fit."""
    ink = theme.colour(chip.tone)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = QColor(theme.colours.chip_line)
    painter.setPen(QPen(edge, 1) if edge.alpha() else Qt.PenStyle.NoPen)
    painter.setBrush(theme.tint(chip.tone))
    radius = rect.height() / 2
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    words = rect.adjusted(theme.px(_SIDE), 0, -theme.px(_SIDE) + 2, 0)
    is_mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    if chip.icon_name:
        side = theme.px(_ICON)
        left = words.right() - side if is_mirrored else words.left() - theme.px(1)
        draw_icon(
            painter,
            chip.icon_name,
            QRect(QPoint(left, rect.top()), QSize(side, rect.height())),
            ink,
        )
        shift = theme.px(_ICON + _GAP)
        words.adjust(0 if is_mirrored else shift, 0, -shift if is_mirrored else 0, 0)
    font = _font(theme)
    painter.setFont(font)
    painter.setPen(ink)
    shown = QFontMetrics(font).elidedText(chip.text, Qt.TextElideMode.ElideRight, words.width())
    side_flag = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side_flag
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.drawText(words, int(flags), shown)
    painter.restore()
