"""The wording hint in the window: what is wished outlives locking, the note knows nothing of it."""

from __future__ import annotations

from threading import Event, current_thread, main_thread

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from peerjournal.coaching import language
from peerjournal.domain.entries import Kind
from peerjournal.operations import hinting, reading
from peerjournal.operations.journal import close_journal, open_journal
from peerjournal.ui import jobs
from tests.journals import PASSPHRASE


def _begin_note(desk):
    pane = desk.view.entries.entry_pane
    session = pane._session
    session.run(
        pane,
        lambda journal: jobs.start_entry(journal, Kind.FEEDBACK, "en"),
        pane.show_opened,
        lambda _error: None,
    )
    desk.rest()
    form = desk.editor.form
    section = next(iter(form.sections.values()))
    section.edit.setFocus()
    return form, section


def looks(desk, form):
    """Let the rules come, and then the moment at which the form is looked at."""
    desk.wait_for(lambda: not form.hinting.waits_for_rules)
    desk.rest()
    form.hinting.rest.over.emit()


def test_a_word_that_is_not_wanted_again_stays_unnoticed_after_locking(desk, journal_file):
    desk.show(journal_file).unlock()
    form, seen = _begin_note(desk)
    desk.type("You were so impatient with Ben.")
    looks(desk, form)
    line = form.hinting.line_of(seen)
    line.ignore_button.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert form.hinting.marks() == ()
    desk.saved()
    desk.lock()
    journal = open_journal(journal_file, PASSPHRASE)
    (line,) = reading.page_of_entries(journal).lines
    entry = reading.read_entry(journal, line.id)
    kept = hinting.hint_wishes(journal)
    close_journal(journal)
    assert kept.ignored == ("impatient",)
    assert entry.content.observation == "You were so impatient with Ben."

    desk.unlock()
    form, seen = _begin_note(desk)
    QTest.keyClicks(seen.edit, "You were so impatient with Ben.")
    looks(desk, form)
    assert form.hinting.marks() == ()
    assert form.hinting.switch.words_button.text() == "Words left alone: 1"


def test_rules_are_read_on_the_journals_thread_once_somebody_writes(desk, journal_file):
    desk.show(journal_file).unlock()
    form, seen = _begin_note(desk)
    read_on = []
    rules = language._rule_set

    def slowly(name):
        read_on.append(current_thread())
        assert going_on.wait(20)
        return rules(name)

    going_on = Event()
    language._index.cache_clear()
    language._rule_set = slowly
    try:
        desk.type("You were so impatient with Ben.")
        form.hinting.rest.over.emit()
        assert form.hinting.line_of(seen) is None
        assert form.hinting.rest.is_waiting
        desk.wait_for(lambda: bool(read_on))
        going_on.set()
        desk.wait_for(lambda: not form.hinting.waits_for_rules)
    finally:
        language._rule_set = rules
    assert read_on
    assert main_thread() not in read_on
    looks(desk, form)
    assert form.hinting.line_of(seen) is not None
