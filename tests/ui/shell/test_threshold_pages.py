"""The pages before a journal is open: plain values in, signals out."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from peerjournal.domain.errors import WrongPassphraseError
from peerjournal.ui import messages
from peerjournal.ui.pages.create_page import CreatePage
from peerjournal.ui.pages.recovery_page import RecoveryPage
from peerjournal.ui.pages.rehearsal import Rehearsal
from peerjournal.ui.pages.unlock_page import UnlockPage
from peerjournal.ui.pages.welcome_page import WelcomePage
from peerjournal.ui.problems import problem_text

WORDS = tuple(f"word{number}" for number in range(1, 25))
PASSPHRASE = "four quiet words together"


def shown(qtbot, page):
    """Show a page in the window's usual size."""
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


@pytest.fixture
def create_page(light_app, qtbot, tmp_path):
    del light_app
    return shown(qtbot, CreatePage(tmp_path))


@pytest.fixture
def unlock_page(light_app, qtbot, tmp_path):
    del light_app
    page = shown(qtbot, UnlockPage())
    page.show_path(tmp_path / "Practice.pjournal", "Locked.")
    return page


def fill(page, *, name="Ana", first=PASSPHRASE, second=PASSPHRASE):
    """Fill in what a new journal needs."""
    page.name_edit.setText(name)
    page.passphrase.first.line.setText(first)
    page.passphrase.second.line.setText(second)


# Welcome


def test_the_first_page_lists_journals_by_file_and_folder_alone(light_app, qtbot):
    del light_app
    page = shown(qtbot, WelcomePage())
    page.show_recent((Path("/mnt/x/Practice.pjournal"),))
    assert page.recent.item(0).text().split() == ["Practice", "·", "/mnt/x"]


def test_return_on_a_recent_journal_chooses_it(light_app, qtbot):
    del light_app
    page = shown(qtbot, WelcomePage())
    page.show_recent((Path("/mnt/x/Practice.pjournal"),))
    page.focus_first()
    with qtbot.waitSignal(page.path_chosen) as chosen:
        qtbot.keyClick(page.recent, Qt.Key.Key_Return)
    assert chosen.args == [Path("/mnt/x/Practice.pjournal")]


def test_delete_takes_a_recent_journal_off_the_list(light_app, qtbot):
    del light_app
    page = shown(qtbot, WelcomePage())
    page.show_recent((Path("/mnt/x/Practice.pjournal"),))
    page.focus_first()
    with qtbot.waitSignal(page.path_forgotten):
        qtbot.keyClick(page.recent, Qt.Key.Key_Delete)


def test_without_recent_journals_making_one_has_the_keyboard(light_app, qtbot):
    del light_app
    page = shown(qtbot, WelcomePage())
    page.show_recent(())
    page.focus_first()
    assert QApplication.focusWidget() is page.create_button


# Create


def test_a_new_journal_is_asked_for_with_all_it_needs(create_page, qtbot, tmp_path):
    fill(create_page)
    with qtbot.waitSignal(create_page.creation_wanted) as wanted:
        create_page.create_button.click()
    new = wanted.args[0]
    assert new.path == tmp_path / "My journal.pjournal"
    assert (new.name, new.passphrase) == ("Ana", PASSPHRASE)
    assert PASSPHRASE not in repr(new)


def test_a_name_that_no_file_may_have_becomes_one_that_it_may(create_page, tmp_path):
    create_page.title_edit.setText("Me/you: what? ")
    assert create_page.path() == tmp_path / "Me you what.pjournal"


def test_a_passphrase_that_is_not_repeated_is_refused_beside_the_field(create_page, qtbot):
    fill(create_page, second="four loud words together")
    with qtbot.assertNotEmitted(create_page.creation_wanted):
        create_page.create_button.click()
    assert create_page.passphrase.second_field.problem.isVisible()
    assert create_page.passphrase.second.line.hasFocus()


def test_a_short_passphrase_is_refused_beside_the_field(create_page, qtbot):
    fill(create_page, first="short", second="short")
    with qtbot.assertNotEmitted(create_page.creation_wanted):
        create_page.create_button.click()
    assert create_page.passphrase.first_field.problem.isVisible()


def test_a_journal_without_its_writers_name_is_not_made(create_page, qtbot):
    fill(create_page, name="  ")
    with qtbot.assertNotEmitted(create_page.creation_wanted):
        create_page.create_button.click()
    assert create_page.name_field.problem.isVisible()


def test_a_folder_of_a_sync_program_is_warned_of(create_page, qtbot, tmp_path, monkeypatch):
    del qtbot
    assert not create_page.caution.isVisible()
    monkeypatch.setattr(messages, "choose_folder", lambda *_: tmp_path / "Dropbox")
    create_page.place_button.click()
    assert create_page.caution.isVisible()
    assert create_page.path().parent == tmp_path / "Dropbox"


# Unlock


def test_return_gives_the_passphrase(unlock_page, qtbot):
    unlock_page.focus_first()
    qtbot.keyClicks(unlock_page.passphrase.line, PASSPHRASE)
    with qtbot.waitSignal(unlock_page.passphrase_given) as given:
        qtbot.keyClick(unlock_page.passphrase.line, Qt.Key.Key_Return)
    assert given.args == [PASSPHRASE]


def test_a_wrong_passphrase_is_said_inline_and_can_be_typed_anew(unlock_page, tmp_path):
    unlock_page.passphrase.line.setText("wrong words")
    unlock_page.show_problem(problem_text(WrongPassphraseError(tmp_path / "x.pjournal")))
    assert unlock_page.message.isVisible()
    assert unlock_page.passphrase.line.selectedText() == "wrong words"


def test_the_recovery_words_are_another_way_in(unlock_page, qtbot):
    unlock_page.way_button.click()
    assert not unlock_page.passphrase.isVisible()
    unlock_page.recovery_words.setPlainText(" ".join(WORDS))
    with qtbot.waitSignal(unlock_page.words_given) as given:
        unlock_page.unlock_button.click()
    assert given.args == [" ".join(WORDS)]


def test_while_the_key_is_worked_out_nothing_can_be_typed(unlock_page):
    unlock_page.set_working(is_working=True)
    assert unlock_page.progress.isVisible()
    assert not unlock_page.passphrase.isEnabled()
    unlock_page.set_working(is_working=False)
    assert unlock_page.passphrase.isEnabled()


def test_a_door_shown_anew_has_forgotten_what_was_typed(unlock_page, tmp_path):
    unlock_page.passphrase.line.setText(PASSPHRASE)
    unlock_page.show_path(tmp_path / "Other.pjournal")
    assert unlock_page.passphrase.text() == ""


# Recovery words


def test_the_three_right_words_pass(light_app, qtbot):
    del light_app
    rehearsal = shown(qtbot, Rehearsal(WORDS))
    for number, edit in zip(rehearsal.numbers, rehearsal.edits, strict=True):
        edit.setText(f" {WORDS[number - 1].upper()} ")
    with qtbot.waitSignal(rehearsal.passed):
        rehearsal.check()


def test_one_wrong_word_does_not_pass_and_is_shown(light_app, qtbot):
    del light_app
    rehearsal = shown(qtbot, Rehearsal(WORDS))
    for number, edit in zip(rehearsal.numbers, rehearsal.edits, strict=True):
        edit.setText(WORDS[number - 1])
    rehearsal.edits[1].setText("wrong")
    with qtbot.assertNotEmitted(rehearsal.passed):
        rehearsal.check()
    assert [field.problem.isVisible() for field in rehearsal.fields] == [False, True, False]


def test_the_words_are_shown_in_their_order_and_leave_the_screen(light_app, qtbot):
    del light_app
    page = shown(qtbot, RecoveryPage())
    page.show_words(WORDS)
    assert tuple(label.text().split()[1] for label in page.sheet.labels) == WORDS
    page.clear()
    assert page.words() == ()
    assert page.sheet.labels == ()


def test_trying_the_words_hides_them_first(light_app, qtbot):
    del light_app
    page = shown(qtbot, RecoveryPage())
    page.show_words(WORDS)
    page.next_button.click()
    assert not page.sheet.isVisible()
    with qtbot.waitSignals([page.rehearsed, page.done]):
        for number, edit in zip(page.rehearsal.numbers, page.rehearsal.edits, strict=True):
            edit.setText(WORDS[number - 1])
        page.next_button.click()


def test_the_words_can_be_left_for_later(light_app, qtbot):
    del light_app
    page = shown(qtbot, RecoveryPage())
    page.show_words(WORDS)
    with qtbot.waitSignal(page.done), qtbot.assertNotEmitted(page.rehearsed):
        page.later_button.click()
