"""Where the cursor stands in a field, whatever the field is."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QLineEdit, QTextEdit

from peerjournal.ui.editors.markdown_edit import MarkdownEdit


def cursor_of(place: QTextEdit | QLineEdit) -> int:
    """Return behind how many characters the cursor stands."""
    return place.textCursor().position() if isinstance(place, QTextEdit) else place.cursorPosition()


def put_cursor(place: QTextEdit | QLineEdit, position: int) -> None:
    """Put the cursor behind so many characters, or at the end."""
    if isinstance(place, QLineEdit):
        place.setCursorPosition(position)
        return
    if isinstance(place, MarkdownEdit):
        # A long text may be on its way still, and with it the place.
        place.arriving.then(partial(_put, place, position))
    else:
        _put(place, position)


def _put(place: QTextEdit, position: int) -> None:
    cursor = place.textCursor()
    cursor.setPosition(max(0, min(position, place.document().characterCount() - 1)))
    place.setTextCursor(cursor)
