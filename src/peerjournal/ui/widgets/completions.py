"""What a field offers to complete: a card below it, dressed as the lists of choice boxes are."""

from __future__ import annotations

from PySide6.QtWidgets import QCompleter, QListView, QStyledItemDelegate


def dress_completions(completer: QCompleter) -> None:
    """Give the list of a completer a ground of its own.

    It is a window by itself: without a ground, what lies behind it is black on many screens.
    """
    popup = QListView()
    popup.setProperty("role", "completions")
    popup.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
    completer.setPopup(popup)
    # Qt's own delegate for completions knows nothing of the style sheet.
    popup.setItemDelegate(QStyledItemDelegate(popup))
