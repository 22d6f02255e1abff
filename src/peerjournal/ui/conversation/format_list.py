"""The formats to choose from: suggestions first, then all of them, the blocks last."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from peerjournal.ui.conversation.phase_bar import in_two_lines
from peerjournal.ui.theme import Text, current_theme, font_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from peerjournal.coaching.formats import Format

_Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True, kw_only=True)
class FormatRow:
    """A format in the list, or a heading where there is none.

    Attributes:
        note: minutes and people.
        why: what makes it fit, where it is suggested.

    """

    text: str
    note: str = ""
    why: str = ""
    format: Format | None = None


class FormatModel(QAbstractListModel):
    """Shows rows; headings cannot be chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[FormatRow, ...] = ()

    def show_rows(self, rows: Sequence[FormatRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    @property
    def rows(self) -> tuple[FormatRow, ...]:
        """What is shown."""
        return self._rows

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return a row, or its words."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(words for words in (row.text, row.note, row.why) if words)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let only formats be chosen."""
        if index.isValid() and self._rows[index.row()].format is None:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)


class FormatDelegate(QStyledItemDelegate):
    """Draws a heading small, and a format as its name with minutes and people beneath."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, FormatRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.format is None:
            self._draw_heading(painter, option.rect, row)
        else:
            self._draw_format(painter, option, row)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a row."""
        theme = current_theme()
        row = index.data(ROW_ROLE)
        small = QFontMetrics(font_for(theme, Text.SMALL)).height()
        if isinstance(row, FormatRow) and row.format is None:
            above = 4 if index.row() == 0 else 18
            return QSize(option.rect.width(), small + theme.px(above + 6))
        bold = QFontMetrics(font_for(theme, Text.CONTROL, is_bold=True))
        wide = option.rect.width()
        lines = _name_lines(row.text, bold, wide) if isinstance(row, FormatRow) else ("",)
        return QSize(wide, len(lines) * bold.height() + small + theme.px(18))

    def _draw_heading(self, painter: QPainter, rect: QRect, row: FormatRow) -> None:
        theme = current_theme()
        font = font_for(theme, Text.SMALL, is_bold=True)
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.4)
        painter.setFont(font)
        painter.setPen(QColor(theme.colours.dim))
        place = rect.adjusted(theme.px(12), 0, -theme.px(12), -theme.px(6))
        flags = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading
        painter.drawText(place, int(flags), row.text)

    def _draw_format(self, painter: QPainter, option: QStyleOptionViewItem, row: FormatRow) -> None:
        theme = current_theme()
        state = option.state
        body = QRectF(option.rect).adjusted(1, 1, -1, -1)
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        if is_chosen or state & QStyle.StateFlag.State_MouseOver:
            edge = theme.colours.line if is_chosen else "#00000000"
            if is_chosen and state & QStyle.StateFlag.State_HasFocus:
                edge = theme.colours.focus
            painter.setPen(QPen(QColor(edge), 1))
            painter.setBrush(QColor(theme.colours.card if is_chosen else theme.colours.hover))
            painter.drawRoundedRect(body, theme.radius.m, theme.radius.m)
        place = option.rect.adjusted(theme.px(12), theme.px(8), -theme.px(12), -theme.px(8))
        bold, small = font_for(theme, Text.CONTROL, is_bold=True), font_for(theme, Text.SMALL)
        name = "\n".join(_name_lines(row.text, QFontMetrics(bold), option.rect.width()))
        note = _elided(row.note, QFontMetrics(small), place.width())
        lines = (
            (name, bold, theme.colours.ink, Qt.AlignmentFlag.AlignTop),
            (note, small, theme.colours.dim, Qt.AlignmentFlag.AlignBottom),
        )
        for words, font, ink, side in lines:
            painter.setFont(font)
            painter.setPen(QColor(ink))
            painter.drawText(place, int(side | Qt.AlignmentFlag.AlignLeading), words)


def _name_lines(name: str, metrics: QFontMetrics, row: int) -> tuple[str, ...]:
    """Return a name as it stands in a row of this width: whole in two lines, or else cut in one."""
    width = row - 2 * current_theme().px(12)
    return in_two_lines(name, metrics, width) or (_elided(name, metrics, width),)


def _elided(words: str, metrics: QFontMetrics, width: int) -> str:
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)


class FormatList(QListView):
    """Lets a format be chosen.

    Signals:
        format_chosen: a FormatRow.
    """

    format_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.formats = FormatModel(self)
        self.setModel(self.formats)
        self.setItemDelegate(FormatDelegate(self))
        # How high a name stands depends on the width.
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Formats"))
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def show_rows(self, rows: Sequence[FormatRow]) -> None:
        """Show other rows; what was chosen stays chosen, without being told again."""
        chosen = self.chosen()
        if tuple(rows) == self.formats.rows:
            return
        self.selectionModel().blockSignals(True)
        self.formats.show_rows(rows)
        self.selectionModel().blockSignals(False)
        if chosen is not None and chosen.format is not None:
            self.choose(chosen.format.key, is_silent=True)

    def chosen(self) -> FormatRow | None:
        """Return the chosen row."""
        row = self.currentIndex().data(ROW_ROLE)
        return row if isinstance(row, FormatRow) and row.format is not None else None

    def choose(self, key: str, *, is_silent: bool = False) -> None:
        """Choose a format by its key, the first one where there is none of that key."""
        keys = ["" if row.format is None else row.format.key for row in self.formats.rows]
        at = keys.index(key) if key in keys else next((n for n, one in enumerate(keys) if one), -1)
        if at < 0:
            return
        index = self.formats.index(at)
        self.selectionModel().blockSignals(is_silent)
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.selectionModel().blockSignals(False)
        # Chosen silently, it is not brought into sight by itself; nor ever the heading above it.
        self.scrollTo(index)
        if not any(keys[:at]):
            self.scrollToTop()
        self.viewport().update()

    def _on_current_changed(self, current: QModelIndex) -> None:
        row = current.data(ROW_ROLE)
        if isinstance(row, FormatRow) and row.format is not None:
            self.format_chosen.emit(row)
