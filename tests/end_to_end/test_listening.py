"""Every page and dialog tells a screen reader by name what is on it."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QTextEdit, QVBoxLayout, QWidget

from tests import screens
from tests.listening import unnamed


class Listener:
    """Hears each page instead of taking its picture."""

    def __init__(self, desk) -> None:
        self.window = desk.window
        self.missed: dict[str, str] = {}
        self.heard = 0
        self._desk = desk

    def take(self, name: str, widget: QWidget | None = None) -> None:
        """Keep what has no name, and where it was first met."""
        self.settle()
        self.heard += 1
        for one in unnamed(widget or self.window):
            self.missed.setdefault(one, name)

    def settle(self, _rounds: int = 0) -> None:
        """Wait for the jobs and let the layouts come to rest."""
        self._desk.rest()
        for _ in range(4):
            QApplication.processEvents()


@pytest.fixture(autouse=True)
def _somebody_listens():
    gc.disable()
    yield
    gc.enable()


def test_nothing_on_any_page_is_without_a_name(desk, sample_file, tmp_path, monkeypatch):
    listener = Listener(desk)
    monkeypatch.setattr(screens, "settle", listener.settle)
    desk.show()
    screens.draw_everything(listener, sample_file, tmp_path)
    assert listener.heard > len(screens.Section)
    assert "\n".join(f"{page}: {what}" for what, page in listener.missed.items()) == ""


def test_what_has_no_name_is_found(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    silent, spoken, paper = QPushButton(), QPushButton("Write"), QTextEdit()
    for one in (silent, spoken, paper):
        column.addWidget(one)
    page.setWindowTitle("Page")
    page.show()
    assert unnamed(page) == ["Button QPushButton in QWidget", "EditableText QTextEdit in QWidget"]
    silent.setAccessibleName("Read")
    paper.setAccessibleName("Page")
    assert unnamed(page) == []
