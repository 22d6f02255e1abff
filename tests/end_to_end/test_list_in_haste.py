"""What a list does before the entries of another section are read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from peerjournal.ui.sections import Section
from tests.journals import new_journal, write


@pytest.fixture
def reader(desk, tmp_path):
    """A journal of two reflections and no goal, with its first list read."""
    path = tmp_path / "Practice.pjournal"
    with new_journal(path, "Ana") as journal:
        write(journal, "Asking before telling", "She waited.")
        write(journal, "Waiting longer", "Nobody minded.")
    return desk.show(path).unlock()


def test_the_keyboard_in_a_list_takes_no_row_of_the_section_before(reader):
    entries = reader.view.entries
    # As right after unlocking: nothing in the list was reached so far.
    entries.entry_pane.show_nothing()
    entries.list_pane.list.selectionModel().clear()
    reader.view.show_section(Section.GOALS)
    reader.view.focus_first()
    entries.list_pane.list.choose_first()
    reader.rest()
    assert reader.view.section is Section.GOALS
    assert entries.entry_id is None


def test_keys_in_haste_open_no_row_of_the_section_before(reader):
    reader.view.show_section(Section.GOALS)
    reader.view.focus_first()
    reader.press(Qt.Key.Key_Down)
    reader.press(Qt.Key.Key_Return)
    reader.rest()
    assert reader.view.section is Section.GOALS
    assert reader.view.entries.entry_id is None


def test_the_first_entry_is_read_though_the_keyboard_was_in_the_list_before(reader):
    entries = reader.view.entries
    reader.view.show_section(Section.GOALS)
    reader.rest()
    entries.list_pane.list.selectionModel().clear()
    reader.view.show_section(Section.JOURNAL)
    reader.rest()
    entries.entry_pane.show_nothing()
    reader.view.show_section(Section.JOURNAL)
    reader.view.focus_first()
    reader.rest()
    assert entries.entry_id == entries.list_pane.model.entries()[0].id
