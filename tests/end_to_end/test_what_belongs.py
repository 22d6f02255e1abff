"""Beside an empty list the page tells what can stand there, and goes when something does."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from peerjournal.ui.sections import Section
from tests.clipping import cut_words


@pytest.fixture
def pane(desk, journal_file):
    """The page beside the list of a journal in which nothing was written."""
    desk.show(journal_file).unlock()
    return desk.view.entries.entry_pane


def told_on(pane):
    return [label.text() for label in pane.belonging.findChildren(QLabel) if label.isVisible()]


def test_each_section_tells_what_it_is_for(desk, pane):
    seen = []
    for section in (Section.JOURNAL, Section.GOALS, Section.SESSIONS, Section.FEEDBACK):
        desk.view.show_section(section)
        desk.rest()
        assert pane.stack.currentWidget() is pane.belonging
        said = tuple(words for words in told_on(pane) if words)
        assert len(said) >= 7
        seen.append(said)
        assert cut_words(pane) == []
    assert len(set(seen)) == len(seen)


def test_a_first_entry_takes_its_place(desk, pane):
    desk.view.show_section(Section.GOALS)
    desk.rest()
    desk.view.entries.list_pane.empty.action.click()
    desk.wait_for(lambda: pane.is_writing)
    assert pane.stack.currentWidget() is pane.editor
