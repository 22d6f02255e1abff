"""Knows whether a list should show a ring around the row that has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractItemView

from peerjournal.ui.theme import current_theme

_BY_KEYBOARD = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
        Qt.FocusReason.OtherFocusReason,
    }
)


class KeyboardRing(QObject):
    """Shown from the first key on, hidden by a click: the pointer tells where one is.

    In high contrast it always shows.
    """

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._is_wanted = True
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    @property
    def is_shown(self) -> bool:
        """Whether the row with the keyboard gets a ring."""
        return self._is_wanted or current_theme().is_high_contrast

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch what the person used last."""
        if event.type() == QEvent.Type.KeyPress:
            self._want(is_wanted=True)
        elif event.type() == QEvent.Type.MouseButtonPress:
            self._want(is_wanted=False)
        elif isinstance(event, QFocusEvent) and event.reason() in _BY_KEYBOARD:
            self._want(is_wanted=True)
        return super().eventFilter(watched, event)

    def _want(self, *, is_wanted: bool) -> None:
        if is_wanted != self._is_wanted:
            self._is_wanted = is_wanted
            self._view.viewport().update()
