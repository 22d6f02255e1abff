"""The only modal questions."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit

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


def in_dialog(act):
    """Do something with the dialog for files, Qt's own here, as soon as it is there."""

    def with_dialog():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, messages.QFileDialog)
        act(dialog, dialog.findChild(QLineEdit, "fileNameEdit"))

    QTimer.singleShot(0, with_dialog)


def typing(qtbot, words):
    """Type a name, and Enter."""

    def act(_dialog, line):
        line.selectAll()
        qtbot.keyClicks(line, str(words))
        qtbot.keyClick(line, Qt.Key.Key_Return)

    return act


def completing(qtbot, name):
    """Type the name of what is there, and Enter once the dialog knows of it."""

    def act(_dialog, line):
        qtbot.keyClicks(line, name)
        qtbot.waitUntil(line.completer().popup().isVisible)
        qtbot.keyClick(line, Qt.Key.Key_Return)

    return act


def leaving(dialog, _line):
    dialog.reject()


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Practice.pjournal", "Practice.pjournal"),
        ("Practice", "Practice.pjournal"),
        ("Practice 2.0", "Practice 2.0.pjournal"),
        ("Practice.PJOURNAL", "Practice.PJOURNAL"),
    ],
)
def test_a_name_without_the_ending_gets_it(light_app, qtbot, tmp_path, typed, expected):
    del light_app
    in_dialog(typing(qtbot, typed))
    chosen = messages.choose_save_file(None, "Save", JOURNAL, tmp_path / "suggestion.pjournal")
    assert chosen == tmp_path / expected


def test_what_is_suggested_is_taken_by_enter(light_app, qtbot, tmp_path):
    del light_app
    in_dialog(lambda _dialog, line: qtbot.keyClick(line, Qt.Key.Key_Return))
    suggestion = tmp_path / "Ana's journal.pjournal"
    assert messages.choose_save_file(None, "Save", JOURNAL, suggestion) == suggestion


def test_leaving_a_file_dialog_chooses_nothing(light_app, tmp_path):
    del light_app
    in_dialog(leaving)
    assert messages.choose_save_file(None, "Save", JOURNAL, tmp_path / "a.pjournal") is None
    in_dialog(leaving)
    assert messages.choose_open_file(None, "Open", (JOURNAL,)) is None
    in_dialog(leaving)
    assert messages.choose_folder(None, "Folder") is None


def test_only_files_of_the_kind_are_offered_first(light_app, qtbot, tmp_path):
    del light_app
    path = tmp_path / "a.pjournal"
    path.touch()
    offered = []

    def look(dialog, line):
        offered.append((dialog.directory().path(), *dialog.nameFilters()))
        completing(qtbot, path.name)(dialog, line)

    in_dialog(look)
    assert messages.choose_open_file(None, "Open", (JOURNAL,), tmp_path) == path
    assert offered == [(str(tmp_path), "PeerJournal journals (*.pjournal)", "All files (*)")]


def test_a_folder_is_chosen(light_app, qtbot, tmp_path):
    del light_app
    folder = tmp_path / "folder"
    folder.mkdir()
    in_dialog(completing(qtbot, "folder"))
    assert messages.choose_folder(None, "Folder", tmp_path) == folder


def test_what_a_file_dialog_completes_has_a_ground(light_app, tmp_path):
    del light_app
    seen = []

    def look(dialog, line):
        seen.append(line.completer().popup().property("role"))
        dialog.reject()

    in_dialog(look)
    messages.choose_folder(None, "Folder", tmp_path)
    assert seen == ["completions"]
