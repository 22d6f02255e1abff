"""Every page with words longer by two fifths, from left to right and from right to left."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from peerjournal.operations import demo
from peerjournal.operations.journal import close_journal
from peerjournal.ui.language import Translation
from tests import screens
from tests.clipping import cut_words
from tests.pseudo import StretchedWords, stretched
from tests.windows import Desk

LEAST = (800, 560)


class Reader:
    """Looks at each page instead of taking its picture."""

    def __init__(self, desk: Desk) -> None:
        self.window = desk.window
        self.cut: dict[str, str] = {}
        self._desk = desk

    def take(self, name: str, widget: QWidget | None = None) -> None:
        """Keep what does not fit, and where it was first seen."""
        self.settle()
        for one in cut_words(widget or self.window):
            self.cut.setdefault(one, name)

    def settle(self, _rounds: int = 0) -> None:
        """Wait for the jobs and let the layouts come to rest."""
        self._desk.rest()
        for _ in range(4):
            QApplication.processEvents()


@pytest.fixture(autouse=True)
def _no_collection_meanwhile():
    """Collecting garbage among all that other tests left takes longer than the test itself."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def stretched_desk(request, qapp, qtbot, tmp_path, light_app):
    """The program in a language that nobody speaks."""
    del light_app
    words = StretchedWords()
    qapp.installTranslator(words)
    qapp.setLayoutDirection(request.param)
    desk = Desk(qtbot, tmp_path / "settings.ini")
    for english in qapp.findChildren(Translation):
        qapp.removeTranslator(english)
    yield desk
    desk.leave()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qapp.removeTranslator(words)


def test_long_words_fit_on_every_page(stretched_desk, tmp_path, monkeypatch):
    path = tmp_path / "Practice journal.pjournal"
    close_journal(demo.create_demo(path))
    reader = Reader(stretched_desk)
    monkeypatch.setattr(screens, "settle", reader.settle)
    stretched_desk.show(size=LEAST)
    screens.draw_everything(reader, path, tmp_path)
    assert "\n".join(f"{page}: {why}" for why, page in reader.cut.items()) == ""


def test_words_are_stretched_and_values_are_not():
    assert stretched("Share with {name}…") == "SháŕéSh wíthwí {name}…"
    assert stretched("%n min") == "%n míñmí"
    assert stretched("d MMM yyyy") == "d MMM yyyy"


def test_a_label_too_narrow_for_its_words_is_found(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    narrow, whole, wrapped = QLabel("Some words"), QPushButton("Fits"), QLabel("Some more words")
    wrapped.setWordWrap(True)
    for one in (narrow, whole, wrapped):
        column.addWidget(one)
    narrow.setFixedWidth(20)
    page.show()
    assert [one.split(":")[0] for one in cut_words(page)] == ["QLabel in QWidget"]
    wrapped.setFixedSize(60, 12)
    assert len(cut_words(page)) == 2
    narrow.setFixedWidth(200)
    wrapped.setFixedSize(200, 60)
    page.resize(page.sizeHint())
    assert cut_words(page) == []
    beside = QPushButton("Beyond the edge", page)
    beside.adjustSize()
    beside.move(page.width() - 10, 0)
    beside.show()
    assert len(cut_words(page)) == 1


def test_what_is_not_translated_stays_as_it_is(qapp):
    words = StretchedWords()
    qapp.installTranslator(words)
    assert QCoreApplication.translate("sections", "Today") == "TódáýTó"
    qapp.removeTranslator(words)
