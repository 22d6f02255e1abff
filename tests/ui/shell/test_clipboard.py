"""What the window copied leaves the clipboard; what others copied stays."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from peerjournal.ui import clipboard as clipboard_module
from peerjournal.ui.clipboard import ClipboardWatch


@pytest.fixture
def clipboard(qapp):
    del qapp
    board = QGuiApplication.clipboard()
    board.clear()
    yield board
    board.clear()


def test_what_was_copied_here_is_taken_off(clipboard, monkeypatch):
    # Without a display nobody owns the clipboard.
    monkeypatch.setattr(clipboard_module, "owns_clipboard", lambda: True)
    watch = ClipboardWatch()
    clipboard.setText("a sentence of mine")
    watch.clear()
    assert clipboard.text() == ""


def test_a_secret_is_kept_out_of_histories_and_taken_off(clipboard):
    watch = ClipboardWatch()
    watch.copy_secret("four quiet words together")
    assert clipboard.mimeData().hasFormat("x-kde-passwordManagerHint")
    watch.clear()
    assert clipboard.text() == ""


def test_what_somebody_else_copied_meanwhile_stays(clipboard, monkeypatch):
    watch = ClipboardWatch()
    watch.copy_secret("four quiet words together")
    monkeypatch.setattr(clipboard_module, "owns_clipboard", lambda: False)
    clipboard.setText("a shopping list")
    watch.clear()
    assert clipboard.text() == "a shopping list"


def test_what_was_there_before_the_window_stays(clipboard):
    clipboard.setText("a shopping list")
    watch = ClipboardWatch()
    watch.clear()
    assert clipboard.text() == "a shopping list"
