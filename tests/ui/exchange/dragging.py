"""Drags files over widgets, as the desktop does."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication


def dragged(*paths) -> QMimeData:
    """Return what hangs at the pointer."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drag(widget, kind, data):
    """Send one event of a drag, and tell whether it was taken."""
    copy = Qt.DropAction.CopyAction
    at = QPoint(5, 5) if kind is QDragEnterEvent else QPoint(5, 5).toPointF()
    no_key = Qt.KeyboardModifier.NoModifier
    event = kind(at, copy, data, Qt.MouseButton.LeftButton, no_key)
    event.setAccepted(False)
    QApplication.sendEvent(widget, event)
    return event.isAccepted()
