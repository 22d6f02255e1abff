"""The settings stand in groups that the keyboard walks through, and count at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from peerjournal.operations import demo
from peerjournal.operations.hinting import hint_wishes
from peerjournal.operations.journal import close_journal, open_journal
from peerjournal.operations.picturing import PictureWish, keep_picture_wish, picture_wish
from peerjournal.operations.spelling import (
    SpellingWishes,
    keep_spelling_wishes,
    spelling_wishes,
)
from peerjournal.ui import settings as declared
from peerjournal.ui.settings_pages.groups import SettingsGroup, group_name
from peerjournal.ui.spelling.of_journal import SpellingOfJournal
from tests.clipping import cut_words
from tests.journals import PASSPHRASE


def settings_of(desk):
    desk.press(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    desk.rest()
    dialog = desk.window.dialogs.open_dialog
    dialog.activateWindow()
    desk.wait_for(dialog.isActiveWindow)
    return dialog


def names(dialog):
    return [dialog.contents.item(row).text() for row in range(dialog.contents.count())]


def test_every_group_has_a_page_with_something_for_the_keyboard(desk, journal_file):
    desk.show(journal_file).unlock()
    dialog = settings_of(desk)
    assert names(dialog) == [group_name(group) for group in SettingsGroup]
    dialog.contents.setFocus()
    for row in range(dialog.contents.count()):
        assert dialog.pages.currentIndex() == row
        QTest.keyClick(dialog.contents, Qt.Key.Key_Return)
        assert dialog.pages.currentWidget().isAncestorOf(QApplication.focusWidget())
        dialog.contents.setFocus()
        QTest.keyClick(dialog.contents, Qt.Key.Key_Down)
    dialog.close()


def test_without_a_journal_only_the_program_has_settings(desk):
    desk.show()
    dialog = settings_of(desk)
    assert group_name(SettingsGroup.COPIES) not in names(dialog)
    assert group_name(SettingsGroup.LOOK) in names(dialog)
    dialog.close()


def test_a_copy_is_made_and_told(desk, journal_file):
    desk.show(journal_file).unlock()
    dialog = settings_of(desk)
    dialog.show_group(SettingsGroup.COPIES)
    assert dialog.copies.list.text() == "There is no copy yet."
    dialog.copies.make_button.click()
    desk.wait_for(lambda: "by hand" in dialog.copies.list.text())
    (copy,) = journal_file.with_name(f"{journal_file.name}-copies").iterdir()
    assert str(copy.parent) in dialog.copies.folder.text()
    dialog.close()
    close_journal(open_journal(copy, PASSPHRASE))


def test_a_copy_that_cannot_be_made_is_told_where_it_was_asked_for(desk, journal_file):
    desk.show(journal_file).unlock()
    dialog = settings_of(desk)
    dialog.show_group(SettingsGroup.COPIES)
    # A file stands where the folder would be.
    journal_file.with_name(f"{journal_file.name}-copies").write_text("not a folder")
    dialog.copies.make_button.click()
    desk.wait_for(dialog.copies.message.isVisible)
    assert dialog.copies.make_button.isEnabled()
    dialog.close()


def test_hints_are_turned_off_in_the_journal_itself(desk, journal_file):
    desk.show(journal_file).unlock()
    dialog = settings_of(desk)
    dialog.show_group(SettingsGroup.WRITING)
    QTest.keyClick(dialog.writing.hints_check, Qt.Key.Key_Space)
    desk.rest()
    dialog.close()
    desk.lock()
    journal = open_journal(journal_file, PASSPHRASE)
    assert not hint_wishes(journal).is_on
    close_journal(journal)


def keep(path, job):
    journal = open_journal(path, PASSPHRASE)
    job(journal)
    close_journal(journal)


def kept(path, read):
    journal = open_journal(path, PASSPHRASE)
    found = read(journal)
    close_journal(journal)
    return found


def test_what_only_the_writer_reads_is_looked_at_once_that_is_wanted(desk, journal_file):
    desk.show(journal_file).unlock()
    desk.control(Qt.Key.Key_N)
    desk.rest()
    form = desk.editor.form
    section = form.sections.widgets[0]
    section.edit.setFocus()
    QTest.keyClicks(section.edit, "She is lazy. You are lazy.")
    desk.rest()
    form.hinting.rest.over.emit()
    assert form.hinting.marks() == ()
    assert form.hinting.switch.isHidden()
    dialog = settings_of(desk)
    dialog.show_group(SettingsGroup.WRITING)
    assert not dialog.writing.practice_check.isChecked()
    QTest.keyClick(dialog.writing.practice_check, Qt.Key.Key_Space)
    desk.rest()
    dialog.close()
    desk.wait_for(lambda: bool(form.hinting.marks()))
    (mark,) = form.hinting.marks()
    assert mark.words == "You are lazy"
    # Whoever has had enough says so where the hints are.
    assert form.hinting.switch.isVisible()
    QTest.keyClick(form.hinting.switch.box, Qt.Key.Key_Space)
    assert form.hinting.marks() == ()
    desk.saved()
    desk.lock()
    wishes = kept(journal_file, hint_wishes)
    assert (wishes.is_on, wishes.in_practice) == (True, False)


def test_own_words_are_taken_out_and_put_back(desk, journal_file):
    words = SpellingWishes(words=("Kanban", "Adwoa"))
    keep(journal_file, lambda journal: keep_spelling_wishes(journal, words))
    desk.show(journal_file).unlock()
    speller = desk.editor.findChild(SpellingOfJournal).speller
    dialog = settings_of(desk)
    dialog.show_group(SettingsGroup.WRITING)
    own = dialog.writing.own_words
    assert list(own.chips) == ["Adwoa", "Kanban"]
    for chip in tuple(own.chips.values()):
        QTest.keyClick(chip, Qt.Key.Key_Delete)
    desk.rest()
    assert own.empty.isVisible()
    assert speller.wishes is not None
    assert speller.wishes.words == ()
    assert QApplication.focusWidget() is own.undo_button
    QTest.keyClick(own.undo_button, Qt.Key.Key_Space)
    desk.rest()
    assert QApplication.focusWidget() is own.chips["Kanban"]
    dialog.close()
    desk.lock()
    assert kept(journal_file, spelling_wishes).words == ("Kanban",)


def test_languages_of_the_spelling_are_chosen_and_the_last_one_stays(desk, journal_file):
    desk.show(journal_file).unlock()
    dialog = settings_of(desk)
    dialog.show_group(SettingsGroup.WRITING)
    page = dialog.writing
    (first,) = [code for code, box in page.languages.items() if box.isChecked()]
    QTest.keyClick(page.languages["de_DE"], Qt.Key.Key_Space)
    QTest.keyClick(page.languages[first], Qt.Key.Key_Space)
    QTest.keyClick(page.languages["de_DE"], Qt.Key.Key_Space)
    desk.rest()
    assert [code for code, box in page.languages.items() if box.isChecked()] == ["de_DE"]
    QTest.keyClick(page.spelling_check, Qt.Key.Key_Space)
    desk.rest()
    assert not page.languages["de_DE"].isEnabled()
    dialog.close()
    desk.lock()
    assert kept(journal_file, spelling_wishes) == SpellingWishes(is_on=False, languages=("de_DE",))


def test_how_large_pictures_come_in_can_be_changed(desk, journal_file):
    keep(journal_file, lambda journal: keep_picture_wish(journal, PictureWish.FULL))
    desk.show(journal_file).unlock()
    dialog = settings_of(desk)
    dialog.show_group(SettingsGroup.WRITING)
    box = dialog.writing.pictures_box
    assert box.currentText() == "Keep their full size"
    box.setFocus()
    for _ in range(2):
        QTest.keyClick(box, Qt.Key.Key_Up)
    desk.rest()
    dialog.close()
    desk.lock()
    assert kept(journal_file, picture_wish) is None


@pytest.mark.parametrize("factor", [1.0, 1.5, 2.5])
def test_nothing_is_cut_at_any_size_in_the_least_window(make_desk, sample_file, factor):
    desk = make_desk("small")
    desk.program.settings.put(declared.FONT_FACTOR, factor)
    desk.show(sample_file, size=(800, 560)).unlock(demo.DEMO_PASSPHRASE)
    dialog = settings_of(desk)
    for group in SettingsGroup:
        dialog.show_group(group)
        QApplication.processEvents()
        assert cut_words(dialog) == [], group
    dialog.close()
