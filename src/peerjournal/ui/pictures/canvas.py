"""A painted picture that the keyboard and the pointer can walk through."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QToolTip, QWidget

from peerjournal.ui.announcing import announce
from peerjournal.ui.pictures import walking
from peerjournal.ui.pictures.painting import paint_plan
from peerjournal.ui.pictures.plan import Mark, Plan, mirrored
from peerjournal.ui.pictures.sheet import Sheet
from peerjournal.ui.plain_tip import plain_tip
from peerjournal.ui.theme import Theme, current_theme

if TYPE_CHECKING:
    from peerjournal.ui.pictures.plan import Drawing, Told

_WIDTH = 560
_PLANS_MOST = 8
_LEAST_WIDTH = 240
_NEAR = 5
_EDGE = 6
_SIDE = 1
"""The room beside a picture: none but for its outlines, so that it is as wide as the words."""
_CHOOSE = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class PictureCanvas(QWidget):
    """Shows a drawing; its description and its tool tips say the same in words.

    Arrow keys go from mark to mark, Return and Space choose the mark.

    Signals:
        mark_chosen: the key behind a mark.
    """

    mark_chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing: Drawing = _nothing
        self._told: tuple[Told, ...] = ()
        self._plans: dict[tuple[float, Theme], Plan] = {}
        self._current = 0
        self._shows_ring = True
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(name)

    @property
    def drawing(self) -> Drawing:
        """What is shown, for a printer."""
        return self._drawing

    @property
    def told(self) -> tuple[Told, ...]:
        """The same in words, line by line."""
        return self._told

    @property
    def current_mark(self) -> Mark | None:
        """The mark that has the keyboard."""
        marks = self.marks()
        return marks[self._current] if self._current < len(marks) else None

    def show_drawing(self, drawing: Drawing, told: tuple[Told, ...]) -> None:
        """Show another picture."""
        self._drawing = drawing
        self._told = told
        self._current = 0
        self.setAccessibleDescription("\n".join(f"{one.name}: {one.words}" for one in told))
        self._lay_out_anew()

    def marks(self) -> tuple[Mark, ...]:
        """Return the marks where they stand now."""
        plan, side, edge = self.plan(), _SIDE, self._edge()
        marks = (mirrored(plan) if self._is_mirrored() else plan).marks
        return tuple(replace(one, place=one.place.translated(side, edge)) for one in marks)

    def plan(self) -> Plan:
        """Return the picture as it is laid out in the width of now."""
        return self._plan_for(float(max(self.width(), self.minimumSizeHint().width())))

    def sizeHint(self) -> QSize:
        """Return the room that shows everything at a usual width."""
        width = current_theme().px(_WIDTH)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the least width; the height follows the width."""
        return QSize(current_theme().px(_LEAST_WIDTH), 0)

    def hasHeightForWidth(self) -> bool:
        """Tell layouts to ask for the height."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high the picture is at a width."""
        return round(self._plan_for(float(max(1, width))).height + 2 * self._edge() + 0.5)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture and where the keyboard is."""
        del event
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.translate(QPointF(_SIDE, self._edge()))
        paint_plan(painter, self.plan())
        painter.resetTransform()
        mark = self.current_mark
        if mark is not None and self.hasFocus() and self._rings():
            theme = current_theme()
            painter.setPen(QPen(QColor(theme.colours.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self._ring(mark), theme.radius.s, theme.radius.s)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from mark to mark, or choose one."""
        mark = self.current_mark
        self._shows_ring = True
        if mark is None:
            super().keyPressEvent(event)
        elif event.key() in _CHOOSE:
            self._choose(mark)
        else:
            self._walk(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the mark under the pointer."""
        place = self._mark_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and place is not None:
            self._shows_ring = False
            self._current = place
            self.update()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the mark that was pressed and not left."""
        place = self._mark_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and place == self._current:
            self._choose(self.marks()[self._current])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where something opens."""
        place = self._mark_at(event.position())
        opens = place is not None and self.marks()[place].key is not None
        shape = Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say where the keyboard is."""
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self._say_current()
        super().focusInEvent(event)

    def event(self, event: QEvent) -> bool:
        """Name the mark under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._mark_at(QPointF(event.pos()))
            words = "" if place is None else plain_tip(self.marks()[place].words)
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take the look of another theme or direction."""
        kinds = QEvent.Type
        if event.type() in (kinds.StyleChange, kinds.PaletteChange, kinds.LayoutDirectionChange):
            self._lay_out_anew()
        super().changeEvent(event)

    def _walk(self, event: QKeyEvent) -> None:
        step = walking.step_of(event, is_mirrored=self._is_mirrored())
        if step is None:
            super().keyPressEvent(event)
            return
        found = walking.next_mark(self.marks(), self._current, step)
        if found == self._current:
            # At the edge the page may scroll.
            event.ignore()
            return
        self._current = found
        self._show_current()
        self._say_current()
        self.update()

    def _choose(self, mark: Mark) -> None:
        if mark.key is not None:
            self.mark_chosen.emit(mark.key)

    def _say_current(self) -> None:
        mark = self.current_mark
        if mark is not None:
            announce(self, mark.words)
        self.update()

    def _show_current(self) -> None:
        mark, around = self.current_mark, self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        inside = around.widget() if around is not None else None
        if mark is not None and around is not None and inside is not None:
            centre = self.mapTo(inside, mark.place.center().toPoint())
            half = round(mark.place.height() / 2) + current_theme().px(12)
            around.ensureVisible(centre.x(), centre.y(), 0, half)

    def _ring(self, mark: Mark) -> QRectF:
        ring = mark.place.adjusted(-4, -4, 4, 4)
        # On whole pixels, so that it is as clear as other rings.
        return QRectF(ring.toAlignedRect()).intersected(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _rings(self) -> bool:
        return self._shows_ring or current_theme().is_high_contrast

    def _mark_at(self, point: QPointF) -> int | None:
        return walking.mark_at(self.marks(), point, _NEAR)

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _plan_for(self, width: float) -> Plan:
        theme = current_theme()
        inner = max(1.0, width - 2.0 * _SIDE)
        found = self._plans.get((width, theme))
        if found is None:
            # Layouts ask for the heights of several widths in turn, and then again.
            if len(self._plans) >= _PLANS_MOST:
                self._plans.clear()
            found = self._plans[width, theme] = self._drawing(Sheet(width=inner, theme=theme))
        return found

    def _edge(self) -> int:
        """Return the room around, in which the ring of a mark at the edge stands."""
        return current_theme().px(_EDGE)

    def _lay_out_anew(self) -> None:
        self._plans.clear()
        self.updateGeometry()
        self.update()


def _nothing(sheet: Sheet) -> Plan:
    return Plan(width=sheet.width, height=0.0)
