"""Two people, two windows: one shares an entry, the other receives, reads and answers it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from peerjournal.domain.entries import Kind, LinkRole
from peerjournal.operations import reading
from peerjournal.operations.journal import close_journal, open_journal
from peerjournal.ui import messages
from peerjournal.ui.exchange.receive_page import ReceivePage
from peerjournal.ui.exchange.share_page import SharePage
from peerjournal.ui.sections import Section
from tests.journals import PASSPHRASE, new_pair, write


@pytest.fixture
def pair(tmp_path):
    """Ana's and Ben's journals, locked; each knows the other; Ana has written something."""
    with new_pair(tmp_path) as both:
        entry = write(both.ana, "Asking before telling", "She waited.")
        bundle = both.send(both.ana, entry)
    return tmp_path / "ana.pjournal", tmp_path / "ben.pjournal", bundle


def cover_of(desk):
    """Return what covers the pages."""
    return desk.view.stack.currentWidget()


def test_share_opens_over_the_entry_and_escape_goes_back_to_it(desk, pair):
    desk.show(pair[0]).unlock()
    desk.press(Qt.Key.Key_Return)
    desk.rest()
    desk.press(
        Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    desk.rest()
    assert isinstance(cover_of(desk), SharePage)
    desk.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    desk.wait_for(lambda: cover_of(desk) is desk.view.entries)
    assert desk.editor.entry_fields().title == "Asking before telling"


def test_another_page_leaves_what_covered_the_last_one(desk, pair):
    desk.show(pair[0]).unlock()
    desk.view.receive(None)
    assert isinstance(cover_of(desk), ReceivePage)
    desk.view.show_section(Section.GOALS)
    assert cover_of(desk) is desk.view.entries


def test_an_entry_of_a_peer_is_read_and_not_written_in(desk, pair):
    _, ben, bundle = pair
    receive(ben, bundle)
    desk.show(ben).unlock()
    desk.wait_for(lambda: desk.view.entries.entry_pane.opened is not None)
    pane = desk.view.entries.entry_pane
    assert not pane.is_writing
    assert pane.bar.reply_button.isVisible()
    assert not pane.bar.share_button.isVisible()


def test_an_answer_to_a_peer_is_tied_to_what_it_answers(desk, pair):
    _, ben, bundle = pair
    receive(ben, bundle)
    desk.show(ben).unlock()
    pane = desk.view.entries.entry_pane
    desk.wait_for(lambda: pane.opened is not None)
    theirs = pane.opened.entry.id
    pane.bar.reply_button.click()
    desk.wait_for(lambda: pane.is_writing)
    desk.type("What I heard")
    desk.saved()
    desk.lock()
    journal = open_journal(ben, PASSPHRASE)
    lines = reading.page_of_entries(journal).lines
    (mine,) = [line for line in lines if line.is_mine]
    entry = reading.read_entry(journal, mine.id)
    close_journal(journal)
    assert entry.kind is Kind.FEEDBACK
    assert [(link.target, link.role) for link in entry.links] == [(theirs, LinkRole.ANSWERS)]


def test_a_web_address_is_shown_before_it_is_opened(desk, pair, monkeypatch):
    asked = []
    monkeypatch.setattr(messages, "ask", lambda _parent, question: asked.append(question) or False)
    desk.show(pair[0]).unlock()
    desk.view.entries.entry_pane.address_wanted.emit("https://example.org/x")
    assert [question.words for question in asked] == ["https://example.org/x"]


def test_the_list_and_the_entry_take_turns_in_a_narrow_window(desk, pair):
    desk.show(pair[0], size=(800, 560)).unlock()
    entries = desk.view.entries
    assert entries.list_pane.isVisible()
    assert not entries.entry_pane.isVisible()
    desk.press(Qt.Key.Key_Return)
    desk.wait_for(entries.entry_pane.isVisible)
    assert not entries.list_pane.isVisible()
    assert entries.entry_pane.bar.back_button.isVisible()
    desk.press(Qt.Key.Key_Escape)
    desk.wait_for(entries.list_pane.isVisible)
    assert not entries.entry_pane.isVisible()


def test_a_window_made_wide_again_shows_both(desk, pair):
    desk.show(pair[0], size=(800, 560)).unlock()
    desk.press(Qt.Key.Key_Return)
    entries = desk.view.entries
    desk.wait_for(entries.entry_pane.isVisible)
    desk.window.resize(1280, 800)
    desk.wait_for(lambda: entries.list_pane.isVisible() and entries.entry_pane.isVisible())


def test_f6_walks_through_the_parts_of_the_window(desk, pair):
    desk.show(pair[0]).unlock()
    desk.wait_for(lambda: desk.view.entries.entry_pane.opened is not None)
    view = desk.view
    places = []
    for _ in range(3):
        desk.press(Qt.Key.Key_F6)
        focused = desk.window.focusWidget()
        parts = (view.side, view.entries.list_pane, view.entries.entry_pane)
        places.append(next(n for n, part in enumerate(parts) if part.isAncestorOf(focused)))
    assert sorted(places) == [0, 1, 2]


def receive(path, bundle):
    """Take everything of a bundle into a locked journal."""
    from peerjournal.operations import receiving  # noqa: PLC0415

    journal = open_journal(path, PASSPHRASE)
    receiving.receive_bundle(journal, receiving.preview_bundle(journal, bundle))
    close_journal(journal)
