"""Writing in the window: what is typed is saved, listed, found, thrown away and brought back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from peerjournal.domain import clock
from peerjournal.domain.entries import Kind
from peerjournal.operations import reading, writing
from peerjournal.operations.journal import close_journal, open_journal
from peerjournal.ui import autosave as autosave_module
from peerjournal.ui import messages
from peerjournal.ui.autosave import SaveState
from peerjournal.ui.sections import Section
from tests.journals import PASSPHRASE, new_journal, write


@pytest.fixture
def three_entries(tmp_path):
    """A journal with three entries."""
    path = tmp_path / "Practice.pjournal"
    with new_journal(path, "Ana") as journal:
        # On different days: ids made within one millisecond come in any order.
        days = [clock.today() - timedelta(days=days) for days in (2, 1, 0)]
        write(
            journal, "The quiet table", "Circle of five.", tags=("listening",), happened_on=days[0]
        )
        write(journal, "First conversation", "What we promise each other.", happened_on=days[1])
        write(journal, "Asking before telling", "She waited for it.", happened_on=days[2])
    return path


def titles_on_disk(path):
    """Return what a locked journal holds, newest first."""
    journal = open_journal(path, PASSPHRASE)
    lines = reading.page_of_entries(journal).lines
    close_journal(journal)
    return [line.title for line in lines]


def choose(desk, title):
    """Walk down the list to an entry by the arrow keys."""
    rows = desk.view.entries.list_pane
    rows.focus_list()
    for _ in desk.titles:
        line = rows.list.chosen_entry()
        if line is not None and line.title == title:
            break
        desk.press(Qt.Key.Key_Down)
    desk.rest()
    desk.wait_for(lambda: desk.view.entries.entry_pane.opened is not None)
    desk.wait_for(lambda: desk.view.entries.entry_pane.opened.entry.title == title)


def test_the_newest_entries_come_first(desk, three_entries):
    desk.show(three_entries).unlock()
    assert desk.titles == ["Asking before telling", "First conversation", "The quiet table"]


def test_the_arrow_keys_walk_through_the_entries(desk, three_entries):
    desk.show(three_entries).unlock()
    choose(desk, "First conversation")
    assert desk.editor.entry_fields().title == "First conversation"


def test_return_goes_on_to_write_in_the_entry(desk, three_entries):
    desk.show(three_entries).unlock()
    choose(desk, "Asking before telling")
    desk.press(Qt.Key.Key_Return)
    desk.control(Qt.Key.Key_End)
    desk.type(" And a third one.")
    desk.saved()
    desk.lock()
    journal = open_journal(three_entries, PASSPHRASE)
    (line,) = reading.search(journal, "third")
    close_journal(journal)
    assert line.title == "Asking before telling"


def test_what_was_typed_is_saved_shortly_after_typing_rests(desk, three_entries):
    desk.show(three_entries).unlock()
    choose(desk, "Asking before telling")
    pane = desk.view.entries.entry_pane
    desk.editor.focus_title()
    desk.press(Qt.Key.Key_End)
    desk.type("!")
    assert pane.autosave.news.state is SaveState.UNSAVED
    assert not pane.autosave.is_settled
    desk.saved()
    assert pane.autosave.news.state is SaveState.SAVED
    assert "Saved" in pane.bar.saved.text()
    assert desk.titles[0] == "Asking before telling!"


def test_leaving_an_entry_saves_it_at_once(desk, three_entries, monkeypatch):
    monkeypatch.setattr(autosave_module, "REST_MS", 60_000)
    desk.show(three_entries).unlock()
    choose(desk, "Asking before telling")
    desk.editor.focus_title()
    desk.press(Qt.Key.Key_End)
    desk.type("?")
    choose(desk, "The quiet table")
    desk.rest()
    assert desk.titles[0] == "Asking before telling?"


def test_closing_the_window_saves_and_leaves_one_file(desk, three_entries, monkeypatch):
    monkeypatch.setattr(autosave_module, "REST_MS", 60_000)
    desk.show(three_entries).unlock()
    choose(desk, "Asking before telling")
    desk.editor.focus_title()
    desk.press(Qt.Key.Key_End)
    desk.type("?")
    desk.window.close()
    desk.wait_for(lambda: not desk.window.isVisible())
    left = [one.name for one in three_entries.parent.glob("Practice*")]
    assert left == [three_entries.name]
    assert titles_on_disk(three_entries)[0] == "Asking before telling?"


@pytest.mark.parametrize("kind", list(Kind))
def test_an_entry_of_each_kind_can_be_begun_and_is_saved(desk, journal_file, kind):
    desk.show(journal_file).unlock()
    desk.view.begin(kind)
    desk.rest()
    desk.type("A first line")
    desk.saved()
    desk.lock()
    journal = open_journal(journal_file, PASSPHRASE)
    (line,) = reading.page_of_entries(journal).lines
    close_journal(journal)
    assert (line.kind, line.title) == (kind, "A first line")


def test_a_new_entry_in_which_nothing_was_written_leaves_nothing(desk, journal_file):
    desk.show(journal_file).unlock()
    desk.control(Qt.Key.Key_N)
    desk.rest()
    desk.view.show_section(Section.TODAY)
    desk.lock()
    assert titles_on_disk(journal_file) == []


def test_control_n_begins_the_kind_that_the_page_is_about(desk, journal_file):
    desk.show(journal_file).unlock()
    desk.view.show_section(Section.GOALS)
    desk.control(Qt.Key.Key_N)
    desk.rest()
    assert desk.view.entries.entry_pane.kind is Kind.GOAL


def test_a_search_finds_by_the_beginning_of_a_word_and_escape_ends_it(desk, three_entries):
    desk.show(three_entries).unlock()
    desk.control(Qt.Key.Key_F)
    desk.type("promi")
    desk.wait_for(lambda: desk.titles == ["First conversation"])
    desk.press(Qt.Key.Key_Escape)
    desk.wait_for(lambda: len(desk.titles) == 3)


def test_only_the_answer_to_the_newest_search_is_shown(desk, three_entries):
    desk.show(three_entries).unlock()
    search = desk.view.entries.list_pane.head.search
    for text in ("promise", "waited", "circle"):
        search.setText(text)
        desk.view.entries.list_pane.reload()
    desk.rest()
    desk.wait_for(lambda: desk.titles == ["The quiet table"])


def test_a_search_without_an_answer_shows_the_way_back(desk, three_entries):
    desk.show(three_entries).unlock()
    rows = desk.view.entries.list_pane
    desk.control(Qt.Key.Key_F)
    desk.type("zebra")
    desk.wait_for(lambda: rows.stack.currentWidget() is rows.empty)
    rows.empty.action.click()
    desk.wait_for(lambda: len(desk.titles) == 3)


def test_a_tag_narrows_the_list(desk, three_entries):
    desk.show(three_entries).unlock()
    desk.view.entries.list_pane.head.filter_tag("listening")
    desk.wait_for(lambda: desk.titles == ["The quiet table"])


def test_thrown_away_is_taken_back_by_undo(desk, three_entries):
    desk.show(three_entries).unlock()
    choose(desk, "First conversation")
    desk.press(Qt.Key.Key_Delete)
    desk.wait_for(lambda: "First conversation" not in desk.titles)
    toast = desk.view.toast
    assert toast.isVisible()
    QTest.mouseClick(toast.action, Qt.MouseButton.LeftButton)
    desk.wait_for(lambda: "First conversation" in desk.titles)


def test_thrown_away_is_taken_back_by_the_key_that_undoes(desk, three_entries):
    desk.show(three_entries).unlock()
    choose(desk, "First conversation")
    desk.control(Qt.Key.Key_Backspace)
    desk.wait_for(lambda: "First conversation" not in desk.titles)
    desk.control(Qt.Key.Key_Z)
    desk.wait_for(lambda: "First conversation" in desk.titles)


def test_the_key_that_undoes_takes_back_writing_where_one_writes(desk, three_entries):
    desk.show(three_entries).unlock()
    choose(desk, "First conversation")
    desk.control(Qt.Key.Key_Backspace)
    desk.wait_for(lambda: "First conversation" not in desk.titles)
    desk.editor.focus_title()
    desk.type("Q")
    title = desk.editor.title.text()
    desk.control(Qt.Key.Key_Z)
    assert desk.editor.title.text() == title.replace("Q", "", 1)
    assert "First conversation" not in desk.titles


def test_the_last_words_before_throwing_away_are_not_lost(desk, three_entries, monkeypatch):
    monkeypatch.setattr(autosave_module, "REST_MS", 60_000)
    desk.show(three_entries).unlock()
    choose(desk, "First conversation")
    desk.editor.focus_title()
    desk.press(Qt.Key.Key_End)
    desk.type(" of all")
    desk.control(Qt.Key.Key_Backspace)
    desk.wait_for(lambda: len(desk.titles) == 2)
    desk.view.undo_trash()
    desk.wait_for(lambda: "First conversation of all" in desk.titles)


def test_the_trash_restores_and_deletes_for_ever_only_after_a_question(
    desk, three_entries, monkeypatch
):
    asked = []
    answers = [False, True]

    def ask(_parent, question):
        asked.append(question.is_destructive)
        return answers.pop(0)

    monkeypatch.setattr(messages, "ask", ask)
    desk.show(three_entries).unlock()
    choose(desk, "First conversation")
    desk.press(Qt.Key.Key_Delete)
    desk.wait_for(lambda: len(desk.titles) == 2)
    desk.view.show_section(Section.TRASH)
    desk.wait_for(lambda: desk.titles == ["First conversation"])
    choose(desk, "First conversation")
    assert not desk.view.entries.entry_pane.is_writing
    desk.view.entries.list_pane.focus_list()
    desk.press(Qt.Key.Key_Delete)
    desk.rest()
    assert desk.titles == ["First conversation"]
    desk.press(Qt.Key.Key_Delete)
    desk.wait_for(lambda: desk.titles == [])
    assert asked == [True, True]


def test_an_entry_in_the_trash_is_restored_from_its_page(desk, three_entries):
    desk.show(three_entries).unlock()
    choose(desk, "First conversation")
    desk.press(Qt.Key.Key_Delete)
    desk.wait_for(lambda: len(desk.titles) == 2)
    desk.view.show_section(Section.TRASH)
    desk.wait_for(lambda: desk.titles == ["First conversation"])
    choose(desk, "First conversation")
    desk.view.entries.entry_pane.message.action.click()
    desk.wait_for(lambda: desk.titles == [])
    desk.view.show_section(Section.JOURNAL)
    desk.wait_for(lambda: len(desk.titles) == 3)


def test_when_an_entry_is_thrown_away_its_neighbour_is_shown(desk, three_entries):
    desk.show(three_entries).unlock()
    choose(desk, "First conversation")
    desk.press(Qt.Key.Key_Delete)
    desk.wait_for(lambda: len(desk.titles) == 2)
    pane = desk.view.entries.entry_pane
    desk.wait_for(lambda: pane.opened and pane.opened.entry.title == "The quiet table")


def test_an_earlier_state_is_shown_and_brought_back(desk, tmp_path, monkeypatch):
    path = tmp_path / "Practice.pjournal"
    with new_journal(path, "Ana") as journal:
        entry = write(journal, "Before")
        later = clock.now() + timedelta(hours=1)
        monkeypatch.setattr(clock, "now", lambda: later)
        writing.save_entry(journal, replace(entry, title="After"))
    desk.show(path).unlock()
    choose(desk, "After")
    desk.control(Qt.Key.Key_H)
    desk.rest()
    desk.rest()
    dialog = desk.window.dialogs.open_dialog
    assert dialog.list.count() == 1
    dialog.restore_button.click()
    desk.wait_for(lambda: desk.titles == ["Before"])
    desk.wait_for(lambda: desk.editor.entry_fields().title == "Before")
