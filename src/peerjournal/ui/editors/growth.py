"""Lets a QTextEdit be as high as what is written in it; the page around it scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QTextEdit


class Growth(QObject):
    """Grows an editor with its words, and keeps the cursor in sight of the page."""

    def __init__(self, edit: QTextEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self.least_lines = 1
        edit.setFrameShape(QFrame.Shape.NoFrame)
        edit.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        edit.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        edit.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        edit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.follow()
        edit.cursorPositionChanged.connect(self._on_cursor_moved)
        # The viewport has its new size before it hears of it; the editor around it has not.
        edit.viewport().installEventFilter(self)

    def follow(self) -> None:
        """Grow with the document that the editor has now."""
        document = self._edit.document()
        document.setDocumentMargin(0)
        document.documentLayout().documentSizeChanged.connect(
            self.fit, Qt.ConnectionType.UniqueConnection
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit anew whenever the width or the type changes."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange, QEvent.Type.Show):
            self.fit()
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """Take the height that the words need."""
        edit = self._edit
        # What a style sheet puts around the words lies between the widget and its viewport.
        around = edit.height() - edit.viewport().height()
        least = edit.fontMetrics().lineSpacing() * self.least_lines
        height = max(least, edit.document().size().height(), self._waiting_height())
        wanted = int(height + 0.99) + max(0, around)
        if wanted != edit.minimumHeight():
            edit.setFixedHeight(wanted)

    def _waiting_height(self) -> int:
        """Return the height of what stands there while nothing was written."""
        edit = self._edit
        if not edit.placeholderText() or not edit.document().isEmpty():
            return 0
        room = QRect(0, 0, max(1, edit.viewport().width()), 10_000)
        wraps = int(Qt.TextFlag.TextWordWrap)
        return edit.fontMetrics().boundingRect(room, wraps, edit.placeholderText()).height()

    def _on_cursor_moved(self) -> None:
        if self._edit.hasFocus():
            self.show_cursor()

    def show_cursor(self) -> None:
        """Bring the cursor into sight of the page."""
        edit = self._edit
        area = scroll_area_of(edit)
        inside = area.widget() if area is not None else None
        if area is not None and inside is not None:
            caret: QRect = edit.cursorRect()
            place: QPoint = edit.viewport().mapTo(inside, caret.center())
            area.ensureVisible(place.x(), place.y(), 0, caret.height() * 2)


def scroll_area_of(edit: QTextEdit) -> QScrollArea | None:
    """Return the area in which an editor's page scrolls."""
    parent = edit.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            return parent
        parent = parent.parentWidget()
    return None
