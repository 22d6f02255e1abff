"""A theme is put on a reflection in the window, by keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from peerjournal.domain.entries import Kind
from peerjournal.domain.feedback import Direction, Feedback
from peerjournal.domain.fields import Markdown
from peerjournal.operations import themes, writing
from peerjournal.operations.journal import close_journal, open_journal
from peerjournal.ui.editors.page_column import ColumnFoot
from peerjournal.ui.widgets.toast import FOOT
from tests.journals import PASSPHRASE


@pytest.fixture
def unlocked(desk, journal_file):
    return desk.show(journal_file).unlock()


def begin(desk, kind):
    desk.view.begin(kind)
    desk.rest()
    desk.type("Stand-up")
    desk.saved()


def test_a_theme_is_typed_below_a_reflection_and_is_there_after_locking(unlocked, journal_file):
    desk, picker = unlocked, unlocked.view.entries.entry_pane.themes
    begin(desk, Kind.REFLECTION)
    desk.wait_for(picker.isVisible)
    for _ in range(40):
        if picker.chips.line.hasFocus():
            break
        desk.press(Qt.Key.Key_Tab)
    assert picker.chips.line.hasFocus()
    desk.type("says no")
    popup = picker.chips.completer.popup()
    desk.wait_for(popup.isVisible)
    # A window system gives the keys to the list that popped up.
    desk._qtbot.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Return)
    desk.wait_for(lambda: len(picker.chips.chips) == 1)
    assert not popup.isVisible()
    desk.rest()
    desk.lock()
    journal = open_journal(journal_file, PASSPHRASE)
    try:
        with_themes = [one for one in themes.all_themes(journal) if one.words == "says no"]
        assert len(with_themes) == 1
    finally:
        close_journal(journal)


@pytest.mark.parametrize(
    ("kind", "is_offered"),
    [(Kind.REFLECTION, True), (Kind.GOAL, True), (Kind.SESSION, False), (Kind.REQUEST, False)],
)
def test_themes_are_offered_for_what_tells_of_oneself(unlocked, kind, is_offered):
    begin(unlocked, kind)
    unlocked.rest()
    assert unlocked.view.entries.entry_pane.themes.isVisible() == is_offered


@pytest.mark.parametrize("direction", Direction)
def test_a_note_carries_themes_where_it_is_about_me(unlocked, direction):
    desk, pane = unlocked, unlocked.view.entries.entry_pane
    content = Feedback(direction=direction, observation=Markdown("So."))
    written = []
    desk.view.session.run(
        desk.view,
        lambda journal: writing.add_entry(journal, writing.blank_entry(journal, content)),
        written.append,
        lambda _error: None,
    )
    desk.wait_for(lambda: bool(written))
    desk.view.show_entry(written[0].id)
    desk.wait_for(lambda: pane.entry_id == written[0].id)
    desk.rest()
    assert pane.themes.isVisible() == (direction is Direction.RECEIVED)


def test_a_page_that_is_closed_takes_its_themes_along(unlocked):
    pane = unlocked.view.entries.entry_pane
    begin(unlocked, Kind.REFLECTION)
    unlocked.wait_for(pane.themes.isVisible)
    pane.show_nothing()
    assert not pane.themes.isVisible()


def test_a_page_that_is_read_has_no_empty_foot(unlocked):
    begin(unlocked, Kind.REQUEST)
    pane = unlocked.view.entries.entry_pane
    feet = [one for one in pane.findChildren(ColumnFoot) if one.objectName() == FOOT]
    assert feet[0].isVisible()
    pane.toggle_writing()
    unlocked.rest()
    assert not pane.is_writing
    assert not feet[0].isVisible()
    pane.toggle_writing()
    unlocked.rest()
    assert feet[0].isVisible()
