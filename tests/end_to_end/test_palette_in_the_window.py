"""The palette leads everywhere by a few letters, and Escape back to where one was."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from peerjournal.domain.entries import Kind
from peerjournal.operations import demo
from peerjournal.operations.journal import close_journal, note, open_journal
from peerjournal.ui.conversation.page import ConversationPage
from peerjournal.ui.dialogs.help_dialog import HelpDialog
from peerjournal.ui.dialogs.keys_dialog import KeysDialog
from peerjournal.ui.palette import Palette
from peerjournal.ui.sections import Section
from tests.journals import PASSPHRASE, write


@pytest.fixture
def sample(desk, sample_file):
    """The sample journal, unlocked."""
    return desk.show(sample_file).unlock(demo.DEMO_PASSPHRASE)


def ask(desk, letters):
    """Open the palette by its keys, type, and wait for all that fits."""
    desk.window.activateWindow()
    desk.wait_for(desk.window.isActiveWindow)
    desk.control(Qt.Key.Key_K)
    palette = QApplication.activePopupWidget()
    assert isinstance(palette, Palette)
    palette.search.setFocus()
    desk.rest()
    desk.type(letters)
    desk.rest()
    return palette


def shown(palette):
    return [palette.found.item(row).text() for row in range(palette.found.count())]


def choose(desk):
    desk.press(Qt.Key.Key_Return)
    desk.rest()


def test_a_page_is_reached_by_its_first_letters(sample):
    assert shown(ask(sample, "goal"))[0] == "Goals"
    choose(sample)
    assert sample.view.section is Section.GOALS


def test_it_is_as_high_as_what_fits(sample):
    palette = ask(sample, "")
    high = palette.height()
    sample.type("qqxqq")
    sample.wait_for(palette.nothing.isVisible)
    assert palette.found.height() == 0
    assert palette.height() < high / 2
    sample.control(Qt.Key.Key_A)
    sample.type("e")
    sample.wait_for(lambda: palette.found.count() > 20)
    sample.rest()
    assert palette.height() <= palette.maximumHeight()
    assert palette.found.height() > high / 3


def test_a_peer_is_reached_by_name(sample):
    palette = ask(sample, "farid")
    assert shown(palette)[0].startswith("Farid")
    choose(sample)
    assert sample.view.section is Section.PEERS
    assert sample.view.stack.currentWidget() is sample.view.peers


def test_a_tag_lists_what_carries_it(sample):
    palette = ask(sample, "listening")
    rows = [row for row in range(palette.found.count()) if shown(palette)[row] == "listening"]
    palette.found.setCurrentRow(rows[0])
    choose(sample)
    assert sample.view.section is Section.JOURNAL
    lines = sample.view.entries.list_pane.model.entries()
    assert lines
    assert all("listening" in line.tags for line in lines)


def test_a_guided_conversation_begins_with_its_format(sample):
    assert shown(ask(sample, "thinking pair"))[0].startswith("Start: Thinking pair")
    choose(sample)
    cover = sample.view.stack.currentWidget()
    assert isinstance(cover, ConversationPage)
    sample.view.go_back()


def test_help_opens_at_the_heading(sample):
    ask(sample, "when it does not open")
    choose(sample)
    dialog = sample.window.dialogs.open_dialog
    assert isinstance(dialog, HelpDialog)
    assert dialog.contents.currentItem().text() == "Getting started"
    assert dialog.page.verticalScrollBar().value() > 0
    dialog.close()


def test_an_entry_is_found_by_its_title_before_others_that_hold_the_word(sample):
    line = sample.view.entries.list_pane.model.entries()[3]
    palette = ask(sample, line.title[:12])
    assert shown(palette)[0] == line.title
    choose(sample)
    sample.wait_for(lambda: sample.view.entries.entry_id == line.id)


def test_what_was_chosen_lately_comes_first_even_after_locking(sample):
    ask(sample, "goals")
    choose(sample)
    sample.lock()
    sample.unlock(demo.DEMO_PASSPHRASE)
    assert shown(ask(sample, ""))[0] == "Goals"
    sample.press(Qt.Key.Key_Escape)


def test_escape_gives_the_keyboard_back(sample):
    sample.view.entries.list_pane.focus_list()
    before = QApplication.focusWidget()
    ask(sample, "lo")
    sample.press(Qt.Key.Key_Escape)
    sample.window.activateWindow()
    sample.wait_for(lambda: QApplication.activePopupWidget() is None)
    sample.wait_for(lambda: QApplication.focusWidget() is before)


def test_where_nothing_fits_it_says_so(sample):
    palette = ask(sample, "zxqv")
    assert palette.nothing.isVisible()
    sample.press(Qt.Key.Key_Return)
    assert QApplication.activePopupWidget() is palette
    sample.press(Qt.Key.Key_Escape)


def test_back_and_forward_lead_through_the_places(sample):
    view = sample.view
    view.show_section(Section.TODAY)
    view.show_section(Section.GOALS)
    sample.rest()
    shown_goal = view.entries.entry_id
    view.begin(Kind.REFLECTION)
    sample.rest()
    sample.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    sample.rest()
    assert (view.section, view.entries.entry_id) == (Section.GOALS, shown_goal)
    sample.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    sample.rest()
    assert view.section is Section.TODAY
    sample.press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    sample.rest()
    assert view.section is Section.GOALS


def test_a_shortcut_is_looked_up_by_words_or_keys(sample):
    sample.press(Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
    dialog = sample.window.dialogs.open_dialog
    assert isinstance(dialog, KeysDialog)

    def rows():
        return [text for group in dialog.groups for text, row in group.rows if row.isVisible()]

    everything = len(rows())
    dialog.search.setText("ctrl+l")
    assert rows() == ["Lock Ctrl+L"]
    dialog.search.setText("zxqv")
    assert dialog.nothing.isVisible()
    dialog.search.clear()
    assert len(rows()) == everything
    dialog.close()


def test_nothing_chosen_lately_stands_outside_the_journal(sample, sample_file, tmp_path):
    ask(sample, "farid")
    choose(sample)
    sample.lock()
    settings = (tmp_path / "settings.ini").read_text(encoding="utf-8")
    assert "palette" not in settings
    journal = open_journal(sample_file, demo.DEMO_PASSPHRASE)
    assert (note(journal, "palette/recent") or "").startswith("peer ")
    close_journal(journal)


def test_escape_goes_back_from_the_entry_to_the_list_and_to_the_page_before(sample):
    view = sample.view
    view.show_section(Section.TODAY)
    view.show_section(Section.JOURNAL)
    sample.rest()
    view.entries.entry_pane.focus_first()
    sample.press(Qt.Key.Key_Escape)
    assert view.entries.list_pane.list.hasFocus()
    sample.press(Qt.Key.Key_Escape)
    sample.rest()
    assert view.section is Section.TODAY


def test_an_action_comes_before_the_handbooks_words_of_it(sample):
    assert shown(ask(sample, "receive"))[0] == "Receive from a peer…"


def test_return_in_haste_opens_the_entry_that_fits_as_soon_as_it_is_found(desk, journal_file):
    journal = open_journal(journal_file, PASSPHRASE)
    wanted = write(journal, "Zyxwv")
    write(journal, "Newer")
    close_journal(journal)
    palette = ask(desk.show(journal_file).unlock(), "")
    desk.type("zyxwv")
    assert palette.found.count() == 0
    desk.press(Qt.Key.Key_Return)
    desk.wait_for(lambda: desk.view.entries.entry_pane.entry_id == wanted.id)
    assert QApplication.activePopupWidget() is None


def test_a_peer_that_was_found_has_the_keyboard(sample):
    ask(sample, "Farid")
    choose(sample)
    sample.wait_for(lambda: sample.view.peers.person.isAncestorOf(sample.focused()))
