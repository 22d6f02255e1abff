"""The question bank from the keyboard: found, starred, added, put into the entry, written about."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from peerjournal.domain.entries import Kind
from peerjournal.operations import demo, question_wishes
from peerjournal.operations.journal import close_journal, open_journal
from peerjournal.operations.question_wishes import KeptQuestion, QuestionWishes
from peerjournal.ui.asking.question_list import QuestionList
from peerjournal.ui.sections import Section
from tests.journals import PASSPHRASE

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def open_questions(desk):
    desk.press(Qt.Key.Key_Q, CONTROL_SHIFT)
    dialogs = desk.window.dialogs
    desk.wait_for(lambda: dialogs.open_dialog is not None and dialogs.open_dialog.isVisible())
    return dialogs.open_dialog


def wishes_in(path):
    journal = open_journal(path, PASSPHRASE)
    try:
        return question_wishes.question_wishes(journal)
    finally:
        close_journal(journal)


def test_a_question_is_found_starred_and_put_into_the_entry(desk, journal_file):
    desk.show(journal_file).unlock()
    desk.view.begin(Kind.REFLECTION)
    desk.wait_for(lambda: desk.view.entries.entry_pane.is_writing)
    desk.rest()
    dialog = open_questions(desk)
    dialog.search.setText("smallest experiment")
    desk.wait_for(lambda: dialog.list.count() == 1)
    words = dialog.current.text
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    desk.rest()
    assert dialog.current.is_favourite
    QTest.mouseClick(dialog.put_button, Qt.MouseButton.LeftButton)
    desk.saved()
    assert words in str(desk.editor.entry_fields().content)
    desk.lock()
    assert [one.is_favourite for one in wishes_in(journal_file).kept] == [True]


def test_an_own_question_is_added_said_otherwise_hidden_and_deleted(desk, journal_file):
    desk.show(journal_file).unlock()
    dialog = open_questions(desk)
    dialog.words.line.setFocus()
    QTest.keyClicks(dialog.words.line, "What would rest be")
    QTest.keyClick(dialog.words.line, Qt.Key.Key_Return)
    dialog.search.setText("rest be")
    desk.wait_for(lambda: dialog.list.count() == 1)
    assert dialog.list.item(0).text() == "What would rest be?"
    QTest.mouseClick(dialog.hide_button, Qt.MouseButton.LeftButton)
    assert dialog.list.count() == 0
    assert dialog.none.isVisible()
    QTest.keyClick(dialog.hidden, Qt.Key.Key_Space)
    assert dialog.list.count() == 1
    QTest.mouseClick(dialog.reset_button, Qt.MouseButton.LeftButton)
    assert dialog.list.count() == 0
    desk.rest()
    dialog.close()
    desk.lock()
    assert wishes_in(journal_file).kept == ()


def test_a_question_becomes_the_title_of_a_page(desk, journal_file):
    desk.show(journal_file).unlock()
    dialog = open_questions(desk)
    words = dialog.current.text
    QTest.mouseClick(dialog.write_button, Qt.MouseButton.LeftButton)
    desk.wait_for(lambda: desk.view.entries.entry_pane.is_writing)
    desk.rest()
    assert desk.editor.entry_fields().title == words


def opened(desk):
    """Return the bank that was asked for."""
    dialogs = desk.window.dialogs
    desk.wait_for(lambda: dialogs.open_dialog is not None and dialogs.open_dialog.isVisible())
    return dialogs.open_dialog


def test_the_question_of_today_leads_to_those_of_its_skill(desk, journal_file):
    desk.show(journal_file).unlock()
    desk.view.show_section(Section.TODAY)
    desk.rest()
    card = desk.view.today.card
    QTest.keyClick(card.questions_button, Qt.Key.Key_Space)
    dialog = opened(desk)
    assert dialog.current.text == card.prompt.text()
    assert dialog.skill.value() == dialog.current.skill
    dialog.close()


def test_the_fold_leaves_hidden_questions_out_and_begins_with_favourites(desk, journal_file):
    journal = open_journal(journal_file, PASSPHRASE)
    shown = [
        one
        for one in question_wishes.shown_questions(QuestionWishes(), "en")
        if one.skill == "goals" and one.asked_of != "oneself"
    ]
    starred = KeptQuestion(key=shown[-1].key, is_favourite=True)
    hidden = KeptQuestion(key=shown[0].key, is_hidden=True)
    question_wishes.keep_question_wishes(journal, QuestionWishes(kept=(starred, hidden)))
    close_journal(journal)
    desk.show(journal_file).unlock()
    desk.view.begin(Kind.FEEDBACK)
    desk.wait_for(lambda: desk.view.entries.entry_pane.is_writing)
    desk.rest()
    help_with = desk.editor.form.question_help
    QTest.mouseClick(help_with.bank_button, Qt.MouseButton.LeftButton)
    bank = help_with.bank
    bank.skill.show_value("goals")
    bank.skill.changed.emit()
    words = {bank.list.item(row).text() for row in range(bank.list.count())}
    assert bank.list.item(0).text() == shown[-1].text
    for _ in shown:
        bank.others_button.click()
        words |= {bank.list.item(row).text() for row in range(bank.list.count())}
    assert words == {one.text for one in shown[1:]}
    QTest.keyClick(bank.all_button, Qt.Key.Key_Space)
    dialog = opened(desk)
    assert dialog.skill.value() == "goals"
    # What is hidden there is offered here no longer.
    dialog.list.setCurrentRow(1)
    gone = dialog.current.text
    QTest.mouseClick(dialog.hide_button, Qt.MouseButton.LeftButton)
    desk.rest()
    dialog.close()
    lists = desk.editor.form.findChildren(QuestionList)
    for _ in shown:
        assert gone not in {one.item(row).text() for one in lists for row in range(one.count())}
        bank.others_button.click()


def test_a_blank_page_begins_with_the_question_it_offers(desk, journal_file):
    desk.show(journal_file).unlock()
    desk.view.begin(Kind.REFLECTION)
    desk.wait_for(lambda: desk.view.entries.entry_pane.is_writing)
    desk.rest()
    form = desk.editor.form
    assert form.offered.isVisible()
    words = form.offered.question.text()
    QTest.keyClick(form.offered.take_button, Qt.Key.Key_Space)
    assert form.offered.isHidden()
    desk.type("A walk.")
    (section,) = form.content().sections
    assert section.text == f"{words}\n\nA walk."
    desk.control(Qt.Key.Key_A)
    desk.press(Qt.Key.Key_Delete)
    assert form.offered.isVisible()


def test_what_is_offered_is_seen_whole_in_the_smallest_window(desk, journal_file):
    desk.show(journal_file, size=(800, 560)).unlock()
    desk.view.begin(Kind.REFLECTION)
    desk.wait_for(lambda: desk.view.entries.entry_pane.is_writing)
    desk.rest()
    offered = desk.editor.form.offered
    ways = (offered.take_button, offered.all_button, offered.away_button)
    assert all(one.visibleRegion().boundingRect() == one.rect() for one in ways)
    assert offered.take_button.mapTo(offered, QPoint()).x() == offered.question.x()


def test_a_question_that_was_sent_away_stays_away_for_the_day(desk, journal_file):
    desk.show(journal_file).unlock()
    for is_offered in (True, False):
        desk.view.begin(Kind.REFLECTION)
        desk.wait_for(lambda: desk.view.entries.entry_pane.is_writing)
        desk.rest()
        offered = desk.editor.form.offered
        assert offered.isVisible() is is_offered
        if is_offered:
            QTest.keyClick(offered.away_button, Qt.Key.Key_Space)
            assert offered.isHidden()
            desk.rest()
            desk.view.show_section(Section.TODAY)


def test_a_question_of_the_bank_is_offered_in_the_conversation(desk, sample_file):
    desk.show(sample_file).unlock(demo.DEMO_PASSPHRASE)
    desk.view.converse()
    page = desk.view.covers.shown
    desk.wait_for(lambda: page.before is not None and page.before.begin_button.isEnabled())
    page.before.begin_button.click()
    desk.wait_for(lambda: page.during is not None)
    desk.rest()
    QTest.keyClick(page.during.prompt.all_button, Qt.Key.Key_Space)
    dialog = opened(desk)
    assert not dialog.write_button.isVisible()
    words = dialog.current.text
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert page.during.prompt.shown == words
    assert desk.view.covers.shown is page
