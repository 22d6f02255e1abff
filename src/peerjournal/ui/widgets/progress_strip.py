"""Long work: what is being done, how far it has come, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from peerjournal.ui.announcing import announce
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import quiet_button

_SHOW_AFTER_MS = 100
_FINEST = 1000


class ProgressStrip(QWidget):
    """Appears only when the work lasts longer than a tenth of a second.

    Signals:
        cancelled: the person wants the work to stop.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_SHOW_AFTER_MS)
        self._wait.timeout.connect(self._on_wait_over)
        # The bar paints at once all that is to be painted, so it gets a turn of its own.
        self._newest = (0, 0)
        self._showing = QTimer(self)
        self._showing.setSingleShot(True)
        self._showing.timeout.connect(self._show_newest)
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.count = QLabel()
        self.count.setProperty("role", "small")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.cancel_button = quiet_button(self.tr("Stop"))
        self.cancel_button.clicked.connect(self._on_cancel_clicked)
        theme = current_theme()
        head = QHBoxLayout()
        head.addWidget(self.label, 1)
        head.addWidget(self.count)
        words = QVBoxLayout()
        words.setSpacing(theme.px(6))
        words.addLayout(head)
        words.addWidget(self.bar)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, theme.px(4), 0, theme.px(4))
        layout.setSpacing(theme.px(theme.spacing.m))
        layout.addLayout(words, 1)
        layout.addWidget(self.cancel_button)
        self.hide()

    def begin(self, text: str, *, can_cancel: bool = True) -> None:
        """Say what is being done; it is shown if it lasts."""
        self._showing.stop()
        self.label.setText(text)
        self.bar.setAccessibleName(text)
        self.count.clear()
        self.bar.setRange(0, 0)
        self.cancel_button.setVisible(can_cancel)
        self.cancel_button.setEnabled(True)
        self._wait.start()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the work has come; a total of 0 means that nobody knows."""
        self._newest = (done, total)
        self._showing.start()

    def _show_newest(self) -> None:
        done, total = self._newest
        if total <= 0:
            self.bar.setRange(0, 0)
            self.count.clear()
            return
        self.bar.setRange(0, _FINEST)
        self.bar.setValue(min(_FINEST, done * _FINEST // total))
        whole = self.locale()
        self.count.setText(
            self.tr("{done} of {total}").format(
                done=whole.toString(done), total=whole.toString(total)
            )
        )

    def finish(self) -> None:
        """Put the strip away."""
        self._wait.stop()
        self._showing.stop()
        self.hide()

    def _on_wait_over(self) -> None:
        self.show()
        announce(self, self.label.text())

    def _on_cancel_clicked(self) -> None:
        self.cancel_button.setEnabled(False)
        self.cancelled.emit()
