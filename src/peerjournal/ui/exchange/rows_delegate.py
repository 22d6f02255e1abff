"""Draws the rows of the short lists, and sets their ticks."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from peerjournal.ui.chip_drawing import ChipText, chip_size, draw_chip
from peerjournal.ui.colours import Tone
from peerjournal.ui.exchange.row import Row
from peerjournal.ui.exchange.rows_model import ROW_ROLE
from peerjournal.ui.icons import draw_icon
from peerjournal.ui.theme import Text, Theme, current_theme, font_for
from peerjournal.ui.widgets.person_badge import draw_initials

_Index = QModelIndex | QPersistentModelIndex
_State = QStyle.StateFlag
_SIDE = 12
_ABOVE = 9
_ABOVE_COMPACT = 5
_GAP = 3
_DISC = 34
_ICON = 20
_SEAL = 15
_LEAST_PART = 0.7


class RowsDelegate(QStyledItemDelegate):
    """Draws by itself, in the manner of the list of entries.

    Attributes:
        is_menu: whether rows are pressed rather than chosen, so that none stays marked.
        is_ring_shown: whether the row with the keyboard gets a ring.
        ticks_anywhere: whether a click on the words means the tick as well.

    """

    is_menu = False
    ticks_anywhere = False
    is_ring_shown = True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a heading or a row."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing = _RowDrawing(painter, option, row)
        if row.is_heading:
            drawing.draw_heading()
        else:
            drawing.draw(is_menu=self.is_menu, has_ring=self.is_ring_shown)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height that the row's parts need; its width is the list's."""
        del option
        row = index.data(ROW_ROLE)
        return QSize(1, row_height(row) if isinstance(row, Row) else 0)

    def is_on_tick(self, option: QStyleOptionViewItem, row: Row, place: QPoint) -> bool:
        """Tell whether a click at a place means the row's tick."""
        if row.is_ticked is None:
            return False
        return self.ticks_anywhere or _tick_room(option).contains(place)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> bool:
        """Set the tick by a click on it, or by the space bar."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row) or row.is_ticked is None:
            return False
        if isinstance(event, QMouseEvent):
            is_there = self.is_on_tick(option, row, event.position().toPoint())
            is_meant = is_there and event.button() == Qt.MouseButton.LeftButton
            if event.type() != QEvent.Type.MouseButtonRelease:
                return is_meant and event.type() == QEvent.Type.MouseButtonDblClick
        else:
            is_meant = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
        if not is_meant:
            return False
        state = Qt.CheckState.Unchecked if row.is_ticked else Qt.CheckState.Checked
        return model.setData(model.index(index.row(), 0), state, Qt.ItemDataRole.CheckStateRole)


def row_shape(row: Row) -> object:
    """Return what decides about a row's height."""
    parts = (row.second, row.chips, row.person)
    return (row.is_heading, row.is_compact, *map(bool, parts))


def row_height(row: Row) -> int:
    """Return the height of a row in the theme of the moment."""
    theme = current_theme()
    small, name, chip = _line_heights(theme, QApplication.font().key())
    if row.is_heading:
        return small + theme.px(24)
    height = name
    if row.second:
        height += theme.px(2) + small
    if row.chips:
        height += theme.px(5) + chip
    if row.is_compact:
        return max(height, theme.px(theme.spacing.check)) + 2 * theme.px(_ABOVE_COMPACT)
    least = theme.px(_DISC) if row.person else theme.px(theme.spacing.xl)
    return max(height, least) + 2 * theme.px(_ABOVE) + theme.px(_GAP)


@lru_cache(maxsize=4)
def _line_heights(theme: Theme, face: str) -> tuple[int, int, int]:
    """Return the heights of a small line, of a name and of a chip; asked for every row."""
    del face
    small = QFontMetrics(font_for(theme, Text.SMALL)).height()
    name = QFontMetrics(font_for(theme, Text.CONTROL, is_bold=True)).height()
    return small, name, chip_size(theme, ChipText(text="x")).height()


def _tick_room(option: QStyleOptionViewItem) -> QRect:
    """Return where a click means the tick: more than the box, so that it is easily hit."""
    theme = current_theme()
    width = theme.px(2 * _SIDE) + theme.px(theme.spacing.check)
    room = QRect(option.rect.left(), option.rect.top(), width, option.rect.height())
    return QStyle.visualRect(option.direction, option.rect, room)


class _RowDrawing:
    """One row being drawn."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        self._painter = painter
        self._option = option
        self._row = row
        self._theme = current_theme()
        side = self._theme.px(_SIDE)
        above = self._theme.px(_ABOVE_COMPACT if row.is_compact else _ABOVE)
        gap = 0 if row.is_compact else self._theme.px(_GAP)
        self._card = QRect(option.rect).adjusted(0, 0, 0, -gap)
        self._inner = self._card.adjusted(side, above, -side, -above)

    def draw_heading(self) -> None:
        font = font_for(self._theme, Text.SMALL, is_bold=True)
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.4)
        side = self._theme.px(_SIDE)
        place = QRect(self._option.rect).adjusted(side, 0, -side, -self._theme.px(6))
        self._painter.setFont(font)
        self._painter.setPen(QColor(self._theme.colours.dim))
        self._painter.drawText(
            place, int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft), self._row.title
        )

    def draw(self, *, is_menu: bool, has_ring: bool) -> None:
        self._draw_card(is_menu=is_menu, has_ring=has_ring)
        left = self._inner.left()
        left += self._draw_tick(left)
        left += self._draw_sign(left)
        self._draw_words(QRect(self._inner).adjusted(left - self._inner.left(), 0, 0, 0))

    def _draw_card(self, *, is_menu: bool, has_ring: bool) -> None:
        colours = self._theme.colours
        is_chosen = bool(self._option.state & _State.State_Selected) and not is_menu
        is_over = bool(self._option.state & _State.State_MouseOver)
        ground = colours.card if is_chosen else colours.hover if is_over else "#00000000"
        edge = QColor(colours.control_line if self._theme.is_high_contrast else colours.line)
        pen = QPen(edge, 1) if is_chosen else QPen(Qt.PenStyle.NoPen)
        inset = 0.5
        if self._option.state & _State.State_HasFocus and has_ring:
            pen, inset = QPen(QColor(colours.focus), 2), 1.0
        self._painter.setPen(pen)
        self._painter.setBrush(QColor(ground))
        place = QRectF(self._card).adjusted(inset, inset, -inset, -inset)
        self._painter.drawRoundedRect(place, self._theme.radius.l, self._theme.radius.l)

    def _draw_tick(self, left: int) -> int:
        if self._row.is_ticked is None:
            return 0
        side = self._theme.px(self._theme.spacing.check)
        box = QStyleOptionViewItem(self._option)
        place = QRect(left, self._inner.center().y() - side // 2, side, side)
        box.rect = self._mirrored(place)
        box.state = _State.State_Enabled | (
            _State.State_On if self._row.is_ticked else _State.State_Off
        )
        element = QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck
        QApplication.style().drawPrimitive(element, box, self._painter)
        return side + self._theme.px(_SIDE)

    def _draw_sign(self, left: int) -> int:
        if self._row.person:
            side = self._theme.px(_DISC)
            place = QRect(left, self._inner.center().y() - side // 2, side, side)
            draw_initials(
                self._painter, self._theme, self._row.person, self._row.tone, self._mirrored(place)
            )
        elif self._row.icon_name:
            side = self._theme.px(_ICON)
            place = QRect(left, self._inner.center().y() - side // 2, side, side)
            ink = QColor(self._theme.colours.dim)
            draw_icon(self._painter, self._row.icon_name, self._mirrored(place), ink)
        else:
            return 0
        return side + self._theme.px(10)

    def _draw_words(self, room: QRect) -> None:
        row, theme = self._row, self._theme
        title = font_for(theme, Text.CONTROL, is_bold=not row.is_compact)
        small = font_for(theme, Text.SMALL)
        heights = [QFontMetrics(title).height()]
        heights += [QFontMetrics(small).height() + theme.px(2)] if row.second else []
        heights += [chip_size(theme, row.chips[0]).height() + theme.px(5)] if row.chips else []
        top = room.top() + max(0, (room.height() - sum(heights)) // 2)
        line = QRect(room.left(), top, room.width(), heights[0])
        self._draw_title(self._without_aside(line, small), title)
        top += heights[0]
        if row.second:
            line = QRect(room.left(), top, room.width(), heights[1])
            self._draw_line(line, row.second, small, theme.colours.dim)
            top += heights[1]
        self._draw_chips(QRect(room.left(), top + theme.px(5), room.width(), 0))

    def _without_aside(self, line: QRect, font: QFont) -> QRect:
        if not self._row.aside:
            return line
        width = QFontMetrics(font).horizontalAdvance(self._row.aside) + 2
        end = line.adjusted(line.width() - width, 0, 0, 0)
        self._draw_line(end, self._row.aside, font, self._theme.colours.dim)
        return line.adjusted(0, 0, -width - self._theme.px(10), 0)

    def _draw_title(self, line: QRect, font: QFont) -> None:
        side = self._theme.px(_SEAL) if self._row.has_seal else 0
        room = line.adjusted(0, 0, -side - self._theme.px(5) if side else 0, 0)
        self._draw_line(room, self._row.title, font, self._theme.colours.ink)
        if side:
            width = QFontMetrics(font).horizontalAdvance(self._row.title)
            left = line.left() + min(width, room.width()) + self._theme.px(5)
            place = QRect(left, line.center().y() - side // 2, side, side)
            ink = self._theme.colour(Tone.ACCENT)
            draw_icon(self._painter, "verified", self._mirrored(place), ink)

    def _draw_line(self, place: QRect, words: str, font: QFont, ink: str) -> None:
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        is_mirrored = self._option.direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side
        self._painter.setFont(font)
        self._painter.setPen(QColor(ink))
        # A name in another script keeps its own direction.
        self._painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._painter.drawText(
            self._mirrored(place), int(flags | Qt.TextFlag.TextSingleLine), shown
        )
        self._painter.setLayoutDirection(self._option.direction)

    def _draw_chips(self, room: QRect) -> None:
        left = room.left()
        for chip in self._row.chips:
            left += self._draw_chip(chip, QPoint(left, room.top()), room.right() + 1 - left)

    def _draw_chip(self, chip: ChipText, place: QPoint, room: int) -> int:
        size = chip_size(self._theme, chip)
        if room < size.width() * _LEAST_PART:
            return room
        size.setWidth(min(size.width(), room))
        draw_chip(self._painter, self._theme, chip, self._mirrored(QRect(place, size)))
        return size.width() + self._theme.px(6)

    def _mirrored(self, part: QRect) -> QRect:
        return QStyle.visualRect(self._option.direction, self._inner, part)
