"""The only modal questions."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from peerjournal.ui import messages
from peerjournal.ui.messages import FileKind, Question
from peerjournal.ui.widgets.question_dialog import QuestionDialog

JOURNAL = FileKind(name="PeerJournal journals", suffix="pjournal")
DELETE = Question(
    title="Delete it for good?",
    words="No copy is kept.",
    yes="Delete for good",
    is_destructive=True,
)
SEAL = Question(title="Seal it for Amina?", words="", yes="Seal it")


def answer(qtbot, keys):
    """Type keys into the question as soon as it is there."""

    def type_keys():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QuestionDialog)
        for key in keys:
            qtbot.keyClick(dialog.focusWidget() or dialog, key)

    QTimer.singleShot(0, type_keys)


@pytest.mark.parametrize(
    ("question", "keys", "expected"),
    [
        (SEAL, [Qt.Key.Key_Return], True),
        (SEAL, [Qt.Key.Key_Escape], False),
        (DELETE, [Qt.Key.Key_Return], False),
        (DELETE, [Qt.Key.Key_Tab, Qt.Key.Key_Space], True),
    ],
)
def test_a_question_is_answered_from_the_keyboard(light_app, qtbot, question, keys, expected):
    del light_app
    answer(qtbot, keys)
    assert messages.ask(None, question) is expected


def test_a_destructive_question_shows_its_own_yes_and_has_the_keyboard_on_the_no(light_app, qtbot):
    del light_app
    dialog = QuestionDialog()
    qtbot.addWidget(dialog)
    dialog.show_question(DELETE.title, DELETE.words, DELETE.yes)
    dialog.set_destructive(True)
    with qtbot.waitExposed(dialog):
        dialog.show()
    assert dialog.focusWidget() is dialog.no
    assert dialog.yes_danger.isVisible()
    assert not dialog.yes.isVisible()
    assert dialog.yes_danger.text() == "Delete for good"
    assert dialog.windowTitle() == DELETE.title
    assert dialog.words.height() >= dialog.words.heightForWidth(dialog.words.width())


def test_words_that_are_not_there_take_no_room(light_app, qtbot):
    del light_app
    dialog = QuestionDialog()
    qtbot.addWidget(dialog)
    dialog.show_question(SEAL.title, SEAL.words, SEAL.yes)
    assert dialog.words.isHidden()


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("home/Practice.pjournal", "Practice.pjournal"),
        ("home/Practice", "Practice.pjournal"),
        ("home/Practice 2.0", "Practice 2.0.pjournal"),
        ("home/Practice.PJOURNAL", "Practice.PJOURNAL"),
    ],
)
def test_a_name_without_the_ending_gets_it(monkeypatch, typed, expected):
    monkeypatch.setattr(messages.QFileDialog, "getSaveFileName", lambda *_: (typed, ""))
    chosen = messages.choose_save_file(None, "Save", JOURNAL, Path("suggestion"))
    assert chosen == Path("home") / expected


def test_leaving_a_file_dialog_chooses_nothing(monkeypatch):
    monkeypatch.setattr(messages.QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    monkeypatch.setattr(messages.QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    monkeypatch.setattr(messages.QFileDialog, "getExistingDirectory", lambda *_: "")
    assert messages.choose_save_file(None, "Save", JOURNAL, Path()) is None
    assert messages.choose_open_file(None, "Open", (JOURNAL,)) is None
    assert messages.choose_folder(None, "Folder") is None


def test_only_files_of_the_kind_are_offered_first(monkeypatch):
    asked = []

    def remember(*given):
        asked.append(given)
        return "home/a.pjournal", ""

    monkeypatch.setattr(messages.QFileDialog, "getOpenFileName", remember)
    chosen = messages.choose_open_file(None, "Open", (JOURNAL,), Path("home"))
    assert chosen == Path("home/a.pjournal")
    assert asked == [(None, "Open", "home", "PeerJournal journals (*.pjournal);;All files (*)")]


def test_a_folder_is_chosen(monkeypatch):
    monkeypatch.setattr(messages.QFileDialog, "getExistingDirectory", lambda *_: "home/folder")
    assert messages.choose_folder(None, "Folder", Path("home")) == Path("home/folder")
