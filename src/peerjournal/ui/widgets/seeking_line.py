"""A thin line above a list that is being searched for longer than one would notice."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar, QWidget

_SHOW_AFTER_MS = 100
_HEIGHT = 4


class SeekingLine(QProgressBar):
    """Floats over the upper edge of its parent, so that nothing moves when it comes or goes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = parent
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_SHOW_AFTER_MS)
        self._wait.timeout.connect(self._on_wait_over)
        self.setRange(0, 0)
        self.setTextVisible(False)
        self.setAccessibleName(self.tr("Searching"))
        self.hide()

    def begin(self, *, is_wanted: bool) -> None:
        """Show that somebody waits, if they do and the answer takes its time."""
        if is_wanted and self.isHidden() and not self._wait.isActive():
            self._wait.start()

    def finish(self) -> None:
        """Put the line away: the answer is here."""
        self._wait.stop()
        self.hide()

    def _on_wait_over(self) -> None:
        self.setGeometry(0, 0, self._around.width(), _HEIGHT)
        self.raise_()
        self.show()
