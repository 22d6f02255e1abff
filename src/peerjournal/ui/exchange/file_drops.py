"""Lets a file be dropped on a widget."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget


class FileDrops(QObject):
    """Watches a widget for files that are dragged onto it.

    Signals:
        file_dropped: the Path of the first file of the drop.
        hovered: whether a file hangs over the widget.
    """

    file_dropped = Signal(object)
    hovered = Signal(bool)

    def __init__(self, target: QWidget, suffix: str) -> None:
        super().__init__(target)
        self._suffix = f".{suffix}"
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files of the right ending, and tell of them."""
        if isinstance(event, QDropEvent):
            return self._on_drag(event)
        if event.type() == QEvent.Type.DragLeave:
            self.hovered.emit(False)
        return super().eventFilter(watched, event)

    def _on_drag(self, event: QDropEvent) -> bool:
        path = self._path_in(event.mimeData())
        if path is None:
            return False
        event.acceptProposedAction()
        if isinstance(event, QDragEnterEvent | QDragMoveEvent):
            self.hovered.emit(True)
        else:
            self.hovered.emit(False)
            self.file_dropped.emit(path)
        return True

    def _path_in(self, dragged: QMimeData) -> Path | None:
        paths = (Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile())
        return next((path for path in paths if path.suffix.lower() == self._suffix), None)
