"""What the tests of writing share."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from peerjournal.ui.editors.markdown_edit import MarkdownEdit


@pytest.fixture
def edit(qtbot, light_app):
    """An editor between two other fields, with the keyboard."""
    del light_app
    around = QWidget()
    qtbot.addWidget(around)
    column = QVBoxLayout(around)
    made = MarkdownEdit()
    around.before, around.after = QLineEdit(), QLineEdit()
    for part in (around.before, made, around.after):
        column.addWidget(part)
    around.resize(600, 400)
    around.show()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    yield made  # noqa: PT022 - keeps the window around it alive


@pytest.fixture
def put_cursor():
    """Put the cursor of an editor behind some words of it."""

    def put(edit, words):
        found = edit.document().find(words)
        assert not found.isNull(), words
        cursor = edit.textCursor()
        cursor.setPosition(found.selectionEnd())
        edit.setTextCursor(cursor)

    return put


@pytest.fixture
def select():
    """Select some words of an editor."""

    def chosen(edit, words):
        found: QTextCursor = edit.document().find(words)
        assert not found.isNull(), words
        edit.setTextCursor(found)

    return chosen
