"""Where words cannot be looked up that is told, and writing goes on."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from peerjournal.operations.journal import close_journal, open_journal
from peerjournal.operations.spelling import SpellingWishes, keep_spelling_wishes
from peerjournal.ui.editors import edit_menu
from peerjournal.ui.settings_pages.groups import SettingsGroup
from peerjournal.ui.settings_pages.writing_page import WritingPage
from peerjournal.ui.spelling import dictionaries
from peerjournal.ui.spelling.speller import Speller
from tests.journals import PASSPHRASE, new_journal, write


@pytest.fixture
def practice(tmp_path):
    path = tmp_path / "Practice.pjournal"
    with new_journal(path, "Annika") as journal:
        write(journal, "The room", "I recieve it.")
    return path


@pytest.fixture
def no_dictionaries(monkeypatch, tmp_path):
    """Let the program lie beside an empty folder of dictionaries."""
    monkeypatch.setattr(dictionaries, "resources_folder", lambda: tmp_path)
    monkeypatch.setattr(dictionaries, "_DESKTOP", ())


def begin_to_write(desk, path):
    desk.show(path).unlock().write_in_the_only_entry()
    QApplication.focusWidget().spelling.begin()


def said(desk):
    return desk.view.toast.words.text() if desk.view.toast.isVisible() else ""


def writing_page(desk):
    desk.press(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    desk.rest()
    dialog = desk.window.dialogs.open_dialog
    dialog.show_group(SettingsGroup.WRITING)
    return dialog.writing


def spelling_menu_of(edit):
    menu = edit_menu.show_menu(edit, edit.cursorRect().center())
    part = next(one for one in menu.findChildren(QMenu) if one.title() == "Spelling")
    words = [one.text() for one in part.actions()]
    menu.close()
    return words


@pytest.mark.usefixtures("no_dictionaries")
def test_a_missing_dictionary_is_told_once_and_writing_goes_on(desk, practice):
    begin_to_write(desk, practice)
    desk.wait_for(lambda: "its dictionary is missing" in said(desk))
    told = []
    desk.view.session.notice_given.connect(told.append)
    desk.view.findChild(Speller).tell_trouble()
    desk.type("Still written. ")
    desk.saved()
    assert told == []
    # Asked for, it is told again, not that every word is right.
    desk.press(Qt.Key.Key_F7)
    assert told == ["Spelling is not checked: its dictionary is missing."]
    assert told[0] in spelling_menu_of(QApplication.focusWidget())
    desk.window.activateWindow()
    page = writing_page(desk)
    desk.wait_for(page.trouble.isVisible)
    assert "the dictionary of this language is missing" in page.trouble.text()
    QTest.keyClick(page.spelling_check, Qt.Key.Key_Space)
    assert not page.trouble.isVisible()


def test_a_process_that_does_not_start_is_told(desk, practice, monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "executable", str(tmp_path / "no such program"))
    begin_to_write(desk, practice)
    desk.wait_for(lambda: "its part of the program stopped" in said(desk))
    page = writing_page(desk)
    desk.wait_for(page.trouble.isVisible)
    assert "does not start" in page.trouble.text()
    monkeypatch.undo()
    for _ in range(2):
        QTest.keyClick(page.spelling_check, Qt.Key.Key_Space)
        desk.rest()
    assert not page.trouble.isVisible()
    speller = desk.view.findChild(Speller)
    desk.wait_for(lambda: speller.is_wrong("recieve"))


def test_f7_says_that_spelling_is_turned_off(desk, practice):
    begin_to_write(desk, practice)
    desk.view.findChild(Speller).change(SpellingWishes(is_on=False))
    desk.rest()
    desk.press(Qt.Key.Key_F7)
    assert "turned off" in said(desk)


def test_a_chosen_language_that_is_not_here_is_told_and_the_choice_kept(desk, practice):
    journal = open_journal(practice, PASSPHRASE)
    keep_spelling_wishes(journal, SpellingWishes(languages=("xx_XX", "de_DE")))
    close_journal(journal)
    desk.show(practice).unlock()
    page: WritingPage = writing_page(desk)
    desk.wait_for(page.trouble.isVisible)
    assert "xx" in page.trouble.text()
    chosen = []
    page.spelling_chosen.connect(chosen.append)
    QTest.keyClick(page.languages["en_GB"], Qt.Key.Key_Space)
    assert set(chosen[0].languages) == {"xx_XX", "de_DE", "en_GB"}
