"""Draws the rows of an entry list: headings, and entries."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from peerjournal.domain import clock
from peerjournal.domain.listing import EntryLine
from peerjournal.ui.chip_drawing import ChipText, chip_size, draw_chip
from peerjournal.ui.days import short_day
from peerjournal.ui.icons import draw_icon
from peerjournal.ui.kinds import kind_icon
from peerjournal.ui.models.entry_list import ENTRY_ROLE, HEAD_SHAPE, shape_parts
from peerjournal.ui.models.entry_words import chips_of, day_words, title_words
from peerjournal.ui.theme import Text, Theme, current_theme, font_for
from peerjournal.ui.widgets.excerpt_drawing import ExcerptLook, draw_excerpt

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from peerjournal.ui.widgets.keyboard_ring import KeyboardRing

_Index = QModelIndex | QPersistentModelIndex
_State = QStyle.StateFlag
_KIND_ICON = 15
# A name may be cut to so much of its chip before what follows it is left out.
_LEAST_PART = 0.6
# How far the card of a row stands off the edge of its list, and its words off the card.
_EDGE = 5
_INSIDE = 11


@dataclass(frozen=True, slots=True, kw_only=True)
class RowLook:
    """The fonts and measures of rows in one theme."""

    theme: Theme
    title: QFont
    excerpt: QFont
    small: QFont
    month: QFont
    title_height: int
    leading: int
    small_height: int
    chip_height: int
    average: float
    edge: int
    side: int
    above: int
    gap: int


def row_look(theme: Theme, *, is_flush: bool = False) -> RowLook:
    """Measure the fonts of a theme."""
    title = font_for(theme, Text.SECTION)
    excerpt = font_for(theme, Text.CONTROL)
    small = font_for(theme, Text.SMALL)
    month = font_for(theme, Text.SMALL, is_bold=True)
    month.setCapitalization(QFont.Capitalization.AllUppercase)
    month.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.4)
    metrics = QFontMetrics(excerpt)
    edge = 0 if is_flush else theme.px(_EDGE)
    return RowLook(
        theme=theme,
        title=title,
        excerpt=excerpt,
        small=small,
        month=month,
        title_height=QFontMetrics(title).height(),
        leading=metrics.height() + 1,
        small_height=QFontMetrics(small).height(),
        chip_height=chip_size(theme, ChipText(text="x")).height(),
        average=metrics.averageCharWidth(),
        edge=edge,
        side=theme.px(3) if is_flush else edge + theme.px(_INSIDE),
        above=theme.px(11),
        gap=theme.px(3),
    )


def row_height(look: RowLook, shape: int, width: int) -> int:
    """Return the height of a row of that shape in a list of that width."""
    if shape == HEAD_SHAPE:
        return look.small_height + look.theme.px(26)
    has_chips, _length = shape_parts(shape)
    lines = excerpt_lines(look, shape, width)
    height = 2 * look.above + look.title_height + look.gap
    height += look.theme.px(3) + lines * look.leading if lines else 0
    return height + (look.theme.px(6) + look.chip_height if has_chips else 0)


def head_height(look: RowLook) -> int:
    """Return the height of the heading that stands above the rows that are read."""
    return look.small_height + look.theme.px(14)


def excerpt_lines(look: RowLook, shape: int, width: int) -> int:
    """Return how many lines an excerpt gets: by its length, without setting it."""
    _has_chips, length = shape_parts(shape)
    if not length:
        return 0
    # An average of English words is narrower than the average of all signs.
    return 1 if length * look.average * 0.87 <= width - 2 * look.side else 2


def fitted(widths: list[int], names: list[bool], room: int, gap: int) -> list[int]:
    """Return the widths of chips side by side: the widest name gives way, the last stay out."""
    for count in range(len(widths), 0, -1):
        shown = widths[:count]
        over = gap * (count - 1) + sum(shown) - room
        if over <= 0:
            return shown
        widest = max(range(count), key=lambda at: (names[at], shown[at]))
        if names[widest] and shown[widest] - over >= shown[widest] * _LEAST_PART:
            shown[widest] -= over
            return shown
    return [min(widths[0], room)] if widths else []


def shortened(
    chips: tuple[ChipText, ...], width_of: Callable[[ChipText], int], room: int, gap: int
) -> tuple[ChipText, ...]:
    """Return chips of which the widest say it shorter until all have room, or none can."""
    said = list(chips)
    while sum(width_of(chip) for chip in said) + gap * (len(said) - 1) > room:
        shorter = {at: chip.short for at, chip in enumerate(said) if chip.short is not None}
        if not shorter:
            break
        widest = max(shorter, key=lambda at: width_of(said[at]))
        said[widest] = shorter[widest]
    return tuple(said)


class EntryDelegate(QStyledItemDelegate):
    """Draws by itself, so that a row costs a fraction of a millisecond.

    Attributes:
        shows_kind: whether an icon tells the kind, where a list mixes them.
        says_month: whether a row's day names its month, where no heading does.

    """

    shows_kind = False
    says_month = False

    def __init__(self, ring: KeyboardRing) -> None:
        super().__init__(ring)
        self.ring = ring
        self._look: RowLook | None = None
        self._is_flush = False

    def begin_at_edge(self) -> None:
        """Let words begin at the edge of the list, in line with what is around it."""
        self._is_flush = True
        self._look = None

    def look(self) -> RowLook:
        """Return the measures of the theme of the moment."""
        theme = current_theme()
        if self._look is None or self._look.theme is not theme:
            self._look = row_look(theme, is_flush=self._is_flush)
        return self._look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a heading or an entry."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        line = index.data(ENTRY_ROLE)
        if isinstance(line, EntryLine):
            _EntryDrawing(self, painter, option, self.look()).draw(line, clock.today())
        else:
            self._draw_heading(painter, option, str(index.data()))
        painter.restore()

    def paint_standing(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        """Draw a heading over the rows that go on behind it; a line cuts them, not nothing."""
        colours = current_theme().colours
        painter.fillRect(option.rect, QColor(colours.paper))
        edge = QRect(0, option.rect.bottom(), option.rect.width(), 1)
        painter.fillRect(edge, QColor(colours.line))
        self.paint(painter, option, index)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of the row as its list has set it."""
        del index
        return option.rect.size()

    def _draw_heading(self, painter: QPainter, option: QStyleOptionViewItem, words: str) -> None:
        look = self.look()
        place = QRect(option.rect).adjusted(look.side, 0, -look.side, -look.theme.px(6))
        painter.setFont(look.month)
        painter.setPen(QColor(look.theme.colours.dim))
        flags = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
        painter.drawText(place, int(flags), words)


class _EntryDrawing:
    """One entry being drawn."""

    def __init__(
        self,
        delegate: EntryDelegate,
        painter: QPainter,
        option: QStyleOptionViewItem,
        look: RowLook,
    ) -> None:
        self._delegate = delegate
        self._painter = painter
        self._option = option
        self._look = look
        self._theme = look.theme
        self._card = QRect(option.rect).adjusted(look.edge, 0, -look.edge, -look.gap)
        inside = look.side - look.edge
        self._inner = self._card.adjusted(inside, look.above, -inside, -look.above)

    def draw(self, line: EntryLine, today: date) -> None:
        self._draw_card()
        self._draw_head(line)
        chips = chips_of(line, today, self._option.locale)
        foot = self._theme.px(6) + self._look.chip_height if chips else 0
        above = self._look.title_height + self._theme.px(3)
        place = self._inner.adjusted(0, above, 0, -foot)
        lines = place.height() // self._look.leading
        spare = 0
        if lines > 0 and line.excerpt:
            look = self._excerpt_look()
            spare = lines - draw_excerpt(self._painter, place, line.excerpt, lines, look)
        if chips:
            # Rows are measured by the length of their words; a line too many is left below.
            self._draw_chips(chips, spare * self._look.leading)

    def _draw_card(self) -> None:
        colours = self._theme.colours
        is_chosen = bool(self._option.state & _State.State_Selected)
        is_over = bool(self._option.state & _State.State_MouseOver)
        ground = colours.card if is_chosen else colours.hover if is_over else "#00000000"
        edge = QColor(colours.control_line if self._theme.is_high_contrast else colours.line)
        pen = QPen(edge, 1) if is_chosen else QPen(Qt.PenStyle.NoPen)
        inset = 0.5
        if self._option.state & _State.State_HasFocus and self._delegate.ring.is_shown:
            pen, inset = QPen(QColor(colours.focus), 2), 1.0
        self._painter.setPen(pen)
        self._painter.setBrush(QColor(ground))
        place = QRectF(self._card).adjusted(inset, inset, -inset, -inset)
        self._painter.drawRoundedRect(place, self._theme.radius.l, self._theme.radius.l)

    def _draw_head(self, line: EntryLine) -> None:
        look, painter, colours = self._look, self._painter, self._theme.colours
        head = QRect(self._inner)
        head.setHeight(look.title_height)
        day = day_words(line.happened_on, self._option.locale)
        if self._delegate.says_month:
            day = short_day(line.happened_on, self._option.locale)
        day_width = QFontMetrics(look.small).horizontalAdvance(day) + 2
        painter.setFont(look.small)
        painter.setPen(QColor(colours.dim))
        end = head.adjusted(head.width() - day_width, 0, 0, 0)
        painter.drawText(self._mirrored(end), int(_AT_END), day)
        before = self._draw_kind(line, head) if self._delegate.shows_kind else 0
        words = head.adjusted(before, 0, -day_width - self._theme.px(10), 0)
        title = title_words(line)
        shown = QFontMetrics(look.title).elidedText(
            title, Qt.TextElideMode.ElideRight, words.width()
        )
        painter.setFont(look.title if line.title else look.excerpt)
        painter.setPen(QColor(colours.ink if line.title else colours.dim))
        self._draw_begin(self._mirrored(words), shown)

    def _draw_begin(self, place: QRect, words: str) -> None:
        """Draw words from where rows begin, in their own direction."""
        is_mirrored = self._option.direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side
        own = Qt.LayoutDirection.LayoutDirectionAuto
        self._painter.setLayoutDirection(own)
        self._painter.drawText(place, int(flags), words)
        self._painter.setLayoutDirection(self._option.direction)

    def _draw_kind(self, line: EntryLine, head: QRect) -> int:
        side = self._theme.px(_KIND_ICON)
        place = QRect(head.left(), head.center().y() - side // 2, side, side)
        ink = QColor(self._theme.colours.dim)
        draw_icon(self._painter, kind_icon(line.kind), self._mirrored(place), ink)
        return side + self._theme.px(7)

    def _draw_chips(self, chips: tuple[ChipText, ...], spare: int) -> None:
        left = self._inner.left()
        top = self._inner.bottom() + 1 - self._look.chip_height - spare
        gap = self._theme.px(6)
        room = self._inner.width()
        chips = shortened(chips, self._chip_width, room, gap)
        sizes = [self._chip_width(chip) for chip in chips]
        names = [chip.has_name for chip in chips]
        given = fitted(sizes, names, room, gap)
        for chip, width in zip(chips, given, strict=False):
            place = QRect(left, top, width, self._look.chip_height)
            draw_chip(self._painter, self._theme, chip, self._mirrored(place))
            left += width + gap

    def _chip_width(self, chip: ChipText) -> int:
        return chip_size(self._theme, chip).width()

    def _excerpt_look(self) -> ExcerptLook:
        return ExcerptLook(
            font=self._look.excerpt,
            ink=QColor(self._theme.colours.dim),
            hit_ink=QColor(self._theme.colours.ink),
            leading=self._look.leading,
            direction=self._option.direction,
        )

    def _mirrored(self, part: QRect) -> QRect:
        return QStyle.visualRect(self._option.direction, self._inner, part)


_AT_BEGIN = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_AT_END = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
