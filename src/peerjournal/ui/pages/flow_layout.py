"""Lays small widgets in a row that goes on below where the room ends."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QLayout, QLayoutItem

from peerjournal.ui.theme import current_theme

_APART = 16


class FlowLayout(QLayout):
    """A row with line breaks, from the side where reading begins.

    The last item may stand apart, at the other side.
    """

    def __init__(self, spacing: int, *, is_last_apart: bool = False) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._is_last_apart = is_last_apart
        self.setSpacing(spacing)
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def clear(self) -> None:
        """Take out every widget and delete it."""
        self.invalidate()
        while self._items:
            widget = self._items.pop().widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def addItem(self, item: QLayoutItem) -> None:
        """Add an item at the end."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or none beyond the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out."""
        self.invalidate()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Want no more room than there is."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Tell that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows at a width."""
        # Qt asks for the same few widths over and over.
        if width not in self._heights:
            margins = self.contentsMargins()
            inside = QRect(0, 0, width, 0).marginsRemoved(margins)
            height = self._lay_out(inside, is_trial=True)
            self._heights[width] = height + margins.top() + margins.bottom()
        return self._heights[width]

    def invalidate(self) -> None:
        """Forget what was measured: an item has changed, come or gone."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._lay_out(rect.marginsRemoved(self.contentsMargins()), is_trial=False)

    def sizeHint(self) -> QSize:
        """Return the least size."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def _lay_out(self, rect: QRect, *, is_trial: bool) -> int:
        top = rect.top()
        for line in self._lines(rect.width()):
            height = max(item.sizeHint().height() for item in line)
            if not is_trial:
                self._place(line, QRect(rect.left(), top, rect.width(), height))
            top += height + self.spacing()
        return max(top - self.spacing() - rect.top(), 0)

    def _between(self, one: QLayoutItem, other: QLayoutItem) -> int:
        """Return the room between two items; what has no edge around it stands further apart."""
        is_bare = any(_is_link(item) or _is_box(item) for item in (one, other))
        return max(self.spacing(), current_theme().px(_APART)) if is_bare else self.spacing()

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        left = 0
        for item in self._items:
            # What is hidden leaves no gap.
            if item.isEmpty():
                continue
            needed = min(item.sizeHint().width(), width)
            gap = self._between(lines[-1][-1], item) if lines else 0
            if not lines or left + gap + needed > width:
                lines.append([])
                left = gap = 0
            lines[-1].append(item)
            left += gap + needed
        return lines

    def _place(self, line: list[QLayoutItem], room: QRect) -> None:
        is_mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = room.left()
        for before, item in zip((None, *line), line, strict=False):
            left += self._between(before, item) if before is not None else 0
            size = item.sizeHint()
            size.setWidth(min(size.width(), room.width()))
            # A link alone on its line would have nothing to stand apart from.
            is_apart = before is not None or not _is_link(item)
            if self._is_last_apart and item is self._items[-1] and is_apart:
                left = room.right() + 1 - size.width()
            # Beside something higher it stands in the middle.
            place = QRect(QPoint(left, room.top() + (room.height() - size.height()) // 2), size)
            if is_mirrored:
                place.moveRight(room.right() - (left - room.left()))
            item.setGeometry(place)
            left += size.width()


def _is_link(item: QLayoutItem) -> bool:
    widget = item.widget()
    return widget is not None and widget.property("role") == "link"


def _is_box(item: QLayoutItem) -> bool:
    # As near as the words to their own box, the next box would seem to belong to them.
    return isinstance(item.widget(), QCheckBox)
