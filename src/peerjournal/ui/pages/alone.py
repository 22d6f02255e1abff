"""Nothing but the writing: whether it is wished, until another page is shown."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget


class Alone(QObject):
    """Whether a page shows one entry and nothing around it.

    Attributes:
        is_on: whether it does.

    Signals:
        changed: whether it does now.

    """

    changed = Signal(bool)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.is_on = False
        page.installEventFilter(self)

    def toggle(self) -> None:
        """Show nothing but the entry, or all that stands around it again."""
        self.is_on = not self.is_on
        self.changed.emit(self.is_on)

    def leave(self) -> bool:
        """Show all again; false if nothing was hidden."""
        if not self.is_on:
            return False
        self.toggle()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring back what stands around the entry when another page is shown."""
        if event.type() == QEvent.Type.Hide and not event.spontaneous():
            self.leave()
        return super().eventFilter(watched, event)
