"""The dialogs of an open journal do what they say, on the real file."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from peerjournal.operations.journal import close_journal, note, open_journal
from peerjournal.ui import messages
from peerjournal.ui import settings as declared
from peerjournal.ui.dialogs.help_dialog import HelpDialog
from peerjournal.ui.handbook import pages
from peerjournal.ui.mishap import details_of
from peerjournal.ui.recovery import REHEARSED_ON
from peerjournal.ui.theme import ThemeMode, current_theme
from tests.journals import PASSPHRASE

NEW_PASSPHRASE = "five other words, all new"


def open_dialog(desk, show):
    """Open a dialog and return it."""
    show()
    desk.rest()
    return desk.window.dialogs.open_dialog


def test_the_passphrase_is_changed_and_the_new_words_are_offered(desk, journal_file):
    desk.show(journal_file).unlock()
    dialog = open_dialog(desk, lambda: desk.window.dialogs.show_passphrase(desk.view.session))
    dialog.old.line.setText(PASSPHRASE)
    dialog.new.first.line.setText(NEW_PASSPHRASE)
    dialog.new.second.line.setText(NEW_PASSPHRASE)
    dialog.change_button.click()
    desk.wait_for(dialog.words_button.isVisible)
    dialog.close()
    desk.lock()
    close_journal(open_journal(journal_file, NEW_PASSPHRASE))


def test_a_wrong_passphrase_changes_nothing_and_is_said_in_the_dialog(desk, journal_file):
    desk.show(journal_file).unlock()
    dialog = open_dialog(desk, lambda: desk.window.dialogs.show_passphrase(desk.view.session))
    dialog.old.line.setText("not the passphrase")
    dialog.new.first.line.setText(NEW_PASSPHRASE)
    dialog.new.second.line.setText(NEW_PASSPHRASE)
    dialog.change_button.click()
    desk.wait_for(dialog.message.isVisible)
    dialog.close()
    desk.lock()
    close_journal(open_journal(journal_file, PASSPHRASE))


def test_the_recovery_words_stand_behind_the_passphrase(desk, journal_file):
    desk.show(journal_file).unlock()
    dialog = open_dialog(desk, lambda: desk.window.dialogs.show_words(desk.view.session))
    dialog.passphrase.line.setText("not the passphrase")
    dialog.show_button.click()
    desk.wait_for(dialog.message.isVisible)
    assert not dialog.page.words()
    dialog.passphrase.line.setText(PASSPHRASE)
    dialog.show_button.click()
    desk.wait_for(dialog.page.isVisible)
    assert len(dialog.page.words()) == 24
    dialog.close()


def test_a_rehearsal_is_noted_in_the_journal_alone(desk, journal_file):
    desk.show(journal_file).unlock()
    dialog = open_dialog(desk, lambda: desk.window.dialogs.show_words(desk.view.session))
    dialog.passphrase.line.setText(PASSPHRASE)
    dialog.show_button.click()
    desk.wait_for(dialog.page.isVisible)
    words = dialog.page.words()
    dialog.page.next_button.click()
    rehearsal = dialog.page.rehearsal
    for number, edit in zip(rehearsal.numbers, rehearsal.edits, strict=True):
        edit.setText(words[number - 1])
    dialog.page.next_button.click()
    desk.rest()
    desk.lock()
    journal = open_journal(journal_file, PASSPHRASE)
    assert note(journal, REHEARSED_ON)
    close_journal(journal)


def test_the_words_are_saved_only_where_the_person_says(desk, journal_file, tmp_path, monkeypatch):
    out = tmp_path / "chosen.txt"
    monkeypatch.setattr(messages, "choose_save_file", lambda *_: out)
    desk.show(journal_file).unlock()
    dialog = open_dialog(desk, lambda: desk.window.dialogs.show_words(desk.view.session))
    dialog.passphrase.line.setText(PASSPHRASE)
    dialog.show_button.click()
    desk.wait_for(dialog.page.isVisible)
    words = dialog.page.words()
    dialog.page.sheet.save_button.click()
    desk.wait_for(out.exists)
    assert all(word in out.read_text() for word in words)
    dialog.close()


def test_a_setting_counts_as_soon_as_it_is_chosen(desk, journal_file):
    desk.show(journal_file).unlock()
    dialog = open_dialog(desk, lambda: desk.window.dialogs.show_settings(desk.view.session))
    for _ in range(2):
        QTest.keyClick(dialog.theme_box, Qt.Key.Key_Down)
    assert current_theme().is_dark
    assert desk.program.settings.value(declared.THEME_MODE) is ThemeMode.DARK
    dialog.close()


def test_the_minutes_until_locking_are_shown_and_counted(desk, journal_file):
    desk.show(journal_file).unlock()
    desk.program.settings.put(declared.IDLE_LOCK_MINUTES, 15)
    assert "15" in desk.view.side.status.text()


def test_my_name_is_changed_on_the_card(desk, journal_file):
    desk.show(journal_file).unlock()
    dialog = open_dialog(desk, lambda: desk.window.dialogs.show_settings(desk.view.session))
    dialog.name_given.emit("Ana Maria")
    desk.rest()
    assert desk.view.session.me.name == "Ana Maria"
    dialog.close()


def test_larger_text_by_the_keyboard(desk, journal_file):
    desk.show(journal_file)
    before = current_theme().font_factor
    desk.control(Qt.Key.Key_Plus)
    assert current_theme().font_factor > before
    desk.control(Qt.Key.Key_0)
    assert current_theme().font_factor == before


def test_the_palette_finds_a_command_by_a_few_letters(desk, journal_file):
    desk.show(journal_file).unlock()
    desk.control(Qt.Key.Key_K)
    desk.rest()
    palette = QApplication.activePopupWidget()
    palette.search.setText("lock")
    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    desk.wait_for(lambda: desk.window.view is None)


@pytest.mark.parametrize("name", pages())
def test_each_page_of_the_handbook_is_shown_under_its_heading(desk, name):
    desk.show()
    dialog = HelpDialog("en", desk.window)
    dialog.show_page(name)
    assert dialog.page.toPlainText()
    assert dialog.contents.currentItem().text()
    dialog.deleteLater()


def topmost_words(dialog) -> str:
    """Return the first line of the page that is in sight."""
    return dialog.page.cursorForPosition(QPoint(20, 2)).block().text()


def test_help_speaks_german_in_german(make_desk):
    desk = make_desk("german", "de")
    desk.show().window.dialogs.show_help("feedback#Ruhen lassen")
    dialog = desk.window.dialogs.open_dialog
    desk.wait_for(lambda: topmost_words(dialog) == "Ruhen lassen")
    assert dialog.contents.currentItem().text() == "Rückmeldung"
    assert "Eine Bitte nennt eine Sache" in dialog.page.toPlainText()


def test_a_page_of_help_that_is_only_in_english_is_a_click_away(make_desk):
    dialog = HelpDialog("de", make_desk("german", "de").show().window)
    dialog.show_page("formats")
    dialog.page.anchorClicked.emit(QUrl("../formats.md"))
    assert dialog.page.toPlainText().startswith("The file formats")
    dialog.deleteLater()


def test_help_is_searched_and_marks_what_it_found(desk):
    desk.show().window.dialogs.show_help()
    dialog = desk.window.dialogs.open_dialog
    desk.wait_for(dialog.isVisible)
    QTest.keyClicks(dialog.search, "borrowed")
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    shown = [row for row in range(dialog.contents.count()) if not dialog.contents.isRowHidden(row)]
    assert [dialog.contents.item(row).text() for row in shown] == ["The guided hour"]
    assert dialog.page.textCursor().selectedText() == "borrowed"
    QTest.keyClicks(dialog.search, " qqq")
    desk.wait_for(dialog.nothing.isVisible)
    QTest.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert not dialog.nothing.isVisible()
    assert not dialog.contents.isRowHidden(0)


def test_a_long_page_of_help_is_shown_from_its_top(desk):
    desk.show().window.dialogs.show_help("conversations")
    dialog = desk.window.dialogs.open_dialog
    desk.wait_for(dialog.isVisible)
    desk.rest()
    assert topmost_words(dialog) == "The guided hour"


def test_a_link_within_the_handbook_leads_to_its_heading(desk):
    desk.show().window.dialogs.show_help("command-line")
    dialog = desk.window.dialogs.open_dialog
    desk.wait_for(dialog.isVisible)
    dialog.page.anchorClicked.emit(QUrl("#exit-statuses"))
    desk.wait_for(lambda: topmost_words(dialog) == "Exit statuses")


def test_the_details_of_a_bug_quote_no_word_of_the_error():
    details = details_of(ValueError("what somebody wrote"))
    assert "ValueError" in details
    assert "somebody" not in details
