"""What the program itself put on the clipboard, so that it can be taken off again."""

from __future__ import annotations

import hashlib

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

KEEP_S = 90
"""How long a secret that was copied on purpose stays on the clipboard."""


class ClipboardWatch(QObject):
    """Remembers, as a digest, what was copied in this window, and clears that and nothing else."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._ours = b""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear)
        self._clipboard.dataChanged.connect(self._on_changed)

    def copy_secret(self, text: str) -> None:
        """Copy something for a short while, kept out of clipboard histories that ask."""
        kept_out = QMimeData()
        kept_out.setText(text)
        # KDE, GNOME extensions and Windows honour these; nobody minds them.
        kept_out.setData("x-kde-passwordManagerHint", b"secret")
        kept_out.setData("ExcludeClipboardContentFromMonitorProcessing", b"1")
        self._clipboard.setMimeData(kept_out)
        self._ours = _digest(text)
        self._timer.start(KEEP_S * 1000)

    def clear(self) -> None:
        """Take off the clipboard what was copied here, unless something else is there by now."""
        self._timer.stop()
        if self._ours and _digest(self._clipboard.text()) == self._ours:
            self._clipboard.clear(QClipboard.Mode.Clipboard)
        if self._clipboard.supportsSelection() and self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)
        self._ours = b""

    def _on_changed(self) -> None:
        if owns_clipboard():
            self._ours = _digest(self._clipboard.text())


def owns_clipboard() -> bool:
    """Whether what is on the clipboard was put there by this program."""
    return QGuiApplication.clipboard().ownsClipboard()


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
