"""How long each person has had the floor, of how long; nothing is compared, nothing is scored."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from peerjournal.ui.conversation.people_colours import person_colour
from peerjournal.ui.theme import Text, Theme, current_theme, font_for
from peerjournal.ui.widgets.time_strip import clock_text

_BAR = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerRow:
    """One person's floor, real and planned, in seconds.

    Attributes:
        person: the place among the colours.

    """

    name: str
    person: int
    actual: int
    planned: int


class FloorLedger(QWidget):
    """A row for each person: the name, the minutes, a thin bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[LedgerRow, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Floor so far"))

    @property
    def rows(self) -> tuple[LedgerRow, ...]:
        """What is shown."""
        return self._rows

    def show_rows(self, rows: tuple[LedgerRow, ...]) -> None:
        """Show other minutes."""
        if rows == self._rows:
            return
        is_other_size = len(rows) != len(self._rows)
        self._rows = rows
        spoken = [f"{row.name}: {self._minutes(row)}" for row in rows]
        self.setAccessibleDescription(self.locale().createSeparatedList(spoken))
        if is_other_size:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of all rows."""
        theme = current_theme()
        return QSize(theme.px(240), self._row_height(theme) * len(self._rows))

    def minimumSizeHint(self) -> QSize:
        """Return the width at which the minutes can be read."""
        return QSize(current_theme().px(150), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows."""
        del event
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = self._row_height(theme)
        for n, row in enumerate(self._rows):
            self._draw_row(painter, theme, row, QRect(0, n * height, self.width(), height))

    def changeEvent(self, event: QEvent) -> None:
        """Take the size that another theme asks for."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)

    def _row_height(self, theme: Theme) -> int:
        line = QFontMetrics(font_for(theme, Text.CONTROL, is_bold=True)).height()
        between = 14 if len(self._rows) <= 3 else 9  # noqa: PLR2004 - a circle stands closer
        return line + theme.px(5 + _BAR + between)

    def _minutes(self, row: LedgerRow) -> str:
        planned = row.planned // 60 if row.planned % 60 == 0 else clock_text(row.planned)
        return self.tr("{actual} of {planned}").format(
            actual=clock_text(row.actual), planned=planned
        )

    def _draw_row(self, painter: QPainter, theme: Theme, row: LedgerRow, place: QRect) -> None:
        ink = person_colour(theme, row.person)
        bold = font_for(theme, Text.CONTROL, is_bold=True)
        plain = font_for(theme, Text.CONTROL)
        words = self._minutes(row)
        room = QFontMetrics(plain).horizontalAdvance(words) + 2
        metrics = QFontMetrics(bold)
        line = QRect(place.left(), place.top(), place.width(), metrics.height())
        name = metrics.elidedText(
            row.name, Qt.TextElideMode.ElideRight, place.width() - room - theme.px(10)
        )
        painter.setFont(bold)
        painter.setPen(ink)
        painter.drawText(line, int(_V | Qt.AlignmentFlag.AlignLeading), name)
        painter.setFont(plain)
        painter.setPen(QColor(theme.colours.dim))
        painter.drawText(line, int(_V | Qt.AlignmentFlag.AlignTrailing), words)
        bar = QRectF(place.left(), line.bottom() + theme.px(5), place.width(), theme.px(_BAR))
        radius = bar.height() / 2
        line_ink = QColor(theme.colours.line)
        if theme.is_high_contrast:
            # As dark as lines are there, a filled bar would look as if all had been used.
            painter.setPen(line_ink)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setPen(Qt.PenStyle.NoPen)
        if not theme.is_high_contrast:
            painter.setBrush(line_ink)
            painter.drawRoundedRect(bar, radius, radius)
        share = min(1.0, row.actual / row.planned) if row.planned else 0.0
        if share > 0:
            done = QRectF(bar)
            done.setWidth(max(bar.height(), bar.width() * share))
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                done.moveRight(bar.right())
            painter.setBrush(ink)
            painter.drawRoundedRect(done, radius, radius)


_V = Qt.AlignmentFlag.AlignVCenter
