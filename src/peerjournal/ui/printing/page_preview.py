"""A page as it will come out of the printer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from peerjournal.ui.printing.measures import PageForm
from peerjournal.ui.theme import current_theme

_STEPS = {
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
}


class PagePreview(QWidget):
    """Shows one page, as large as there is room; the keys for pages turn it.

    Signals:
        step_wanted: by how many pages to go on, negative to go back.
        end_wanted: to the first (False) or the last (True) page.
    """

    step_wanted = Signal(int)
    end_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: tuple[PageForm, Callable[[QPainter], None]] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_page(self, form: PageForm, draw: Callable[[QPainter], None], words: str) -> None:
        """Show a page; `draw` paints it in units of the paper."""
        self._page = (form, draw)
        self.setAccessibleName(words)
        self.update()

    def show_nothing(self) -> None:
        """Show no page."""
        self._page = None
        self.setAccessibleName(self.tr("No page"))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room in which a page can be read."""
        theme = current_theme()
        return QSize(theme.px(520), theme.px(640))

    def minimumSizeHint(self) -> QSize:
        """Return the room in which a page can be recognised."""
        theme = current_theme()
        return QSize(theme.px(200), theme.px(240))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page on white, whatever the theme: paper is white."""
        del event
        if self._page is None:
            return
        form, draw = self._page
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = self._place(form)
        theme = current_theme()
        edge = theme.colours.focus if self.hasFocus() else theme.colours.line
        painter.setPen(QPen(QColor(edge), 2 if self.hasFocus() else 1))
        painter.setBrush(QColor("#FFFFFF"))
        painter.drawRect(place)
        painter.setClipRect(place)
        painter.translate(place.topLeft())
        scale = place.width() / form.width
        painter.scale(scale, scale)
        # Paper is read from left to right here as the writing itself decides, line by line.
        painter.setLayoutDirection(self.layoutDirection())
        draw(painter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the page."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self.step_wanted.emit(step)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.end_wanted.emit(event.key() == Qt.Key.Key_End)
        else:
            super().keyPressEvent(event)

    def _place(self, form: PageForm) -> QRectF:
        margin = 3.0
        room = QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)
        width = min(room.width(), room.height() * form.width / form.height)
        place = QRectF(0, 0, width, width * form.height / form.width)
        place.moveCenter(room.center())
        place.moveTop(room.top())
        return place
