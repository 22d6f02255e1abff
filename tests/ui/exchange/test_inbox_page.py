"""The Inbox page: what came, what waits, what went."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from peerjournal.domain.bundles import BundleState
from peerjournal.operations import reading, receiving, sharing, writing
from peerjournal.ui import messages
from peerjournal.ui.changes import Changes
from peerjournal.ui.exchange.inbox_page import InboxPage
from peerjournal.ui.exchange.post_list import SENT
from tests.journals import reflection
from tests.ui.exchange.desks import click, click_row
from tests.ui.exchange.test_receive_page import from_peers


@pytest.fixture
def arrived(pair):
    """A bundle of which one entry was taken in and two were left."""
    ana, ben = pair
    entries = [ben.write(title) for title in ("One", "Two", "Three")]
    line = ana.receive(ben.send(ana, *entries, note="For Thursday."), {entries[0].id})
    return line, entries


def show_sent(desk, page):
    page.list.tabs.setCurrentIndex(SENT)
    desk.settle()


def test_the_empty_inbox_teaches_and_receives(pair, qtbot):
    ana, _ben = pair
    wanted = []
    ana.session.receive_wanted.connect(wanted.append)
    page = ana.show(InboxPage(ana.session))
    assert page.nothing_came.isVisible()
    assert page.list.receive.property("role") == "quiet"
    click(qtbot, page.nothing_came.action)
    click(qtbot, page.list.receive)
    path = ana.folder / "x.pjbundle"
    page.drops.file_dropped.emit(path)
    assert wanted == [None, None, path]
    show_sent(ana, page)
    assert page.nothing_went.isVisible()
    assert page.list.receive.property("role") == "primary"


def test_bundles_are_listed_newest_first_with_what_waits(pair, arrived):
    ana, ben = pair
    line, _entries = arrived
    newer = ana.receive(ben.send(ana, ben.write("Four")))
    page = ana.show(InboxPage(ana.session))
    rows = page.list.list.rows()
    assert [row.key for row in rows] == [newer.id, line.id]
    assert rows[0].second == "1 taken in"
    assert [chip.text for chip in rows[1].chips] == ["2 wait"]
    assert rows[1].second == "For Thursday."


def test_what_waits_is_looked_at_and_taken_in_later(pair, arrived, qtbot):
    ana, _ben = pair
    _line, entries = arrived
    page = ana.show(InboxPage(ana.session), width=1400)
    assert page.received.item.head.title.text() == "New to you"
    assert [row.title for row in page.received.accepted.rows()] == ["One"]
    click_row(qtbot, page.received.left, entries[1].id, on_tick=True)
    assert page.received.take.text() == "Take in 1"
    click(qtbot, page.received.take)
    ana.settle()
    assert from_peers(ana) == {"One", "Three"}
    assert [row.title for row in page.received.left.rows()] == ["Two"]
    assert page.received.take.text() == "Take it in"
    click(qtbot, page.received.take)
    ana.settle()
    assert from_peers(ana) == {"One", "Two", "Three"}
    assert not page.received.left.isVisible()
    assert not page.received.item.isVisible()
    click_row(qtbot, page.received.accepted, entries[2].id)
    assert ana.entries_wanted == [entries[2].id]


def test_a_bundle_is_undone_after_a_question_that_says_what_goes(pair, arrived, qtbot, monkeypatch):
    ana, _ben = pair
    line, _entries = arrived
    asked, answers = [], [False, True]

    def ask(_parent, question):
        asked.append(question)
        return answers.pop(0)

    monkeypatch.setattr(messages, "ask", ask)
    page = ana.show(InboxPage(ana.session))
    click(qtbot, page.received.undo)
    ana.settle()
    assert from_peers(ana) == {"One"}
    click(qtbot, page.received.undo)
    ana.settle()
    assert asked[0].is_destructive
    assert "The entry that was taken in goes" in asked[0].words
    assert "What waits of it goes." in asked[0].words
    assert from_peers(ana) == set()
    assert ana.do(receiving.received_bundles)[0].state is BundleState.UNDONE
    assert page.list.list.rows()[0].chips[0].text == "Undone"
    assert not page.received.undo.isVisible()
    assert "can be received again" in page.received.nothing.text()
    assert ana.do(receiving.received_bundles)[0].id == line.id


def test_a_changed_entry_that_waits_shows_what_changed(pair, arrived):
    ana, ben = pair
    _line, entries = arrived
    revised = ben.do(
        writing.save_entry, replace(entries[0], content=reflection("Words that changed."))
    )
    ana.receive(ben.send(ana, revised), set())
    page = ana.show(InboxPage(ana.session), width=1400)
    assert page.received.item.changed.isVisible()
    assert page.received.item.stack.currentWidget() is page.received.item.difference


# Sent


@pytest.fixture
def sent(pair):
    """An entry that was shared twice, the second time changed and with its tags."""
    ana, ben = pair
    entry = ana.write("Mine", tags=("quiet",))
    ana.send(ben, entry, name="first")
    revised = ana.do(writing.save_entry, replace(entry, content=reflection("Now changed.")))
    ana.send(ben, revised, name="second", fields=frozenset({"sections.text", "tags"}))
    return entry


def test_the_ledger_tells_what_went_to_whom_which_version_and_parts(pair, sent, qtbot):
    ana, _ben = pair
    page = ana.show(InboxPage(ana.session))
    show_sent(ana, page)
    rows = page.list.list.rows()
    assert [(row.title, row.second) for row in rows] == [("Ben", "Mine"), ("Ben", "Mine")]
    card = page.sent.entries[sent.id]
    assert card.what.text() == "Reflection · version 2 · The text, Tags"
    page.list.list.choose(rows[1].key)
    ana.settle()
    assert page.sent.entries[sent.id].what.text() == "Reflection · version 1 · The text"
    click(qtbot, page.sent.entries[sent.id].title)
    assert ana.entries_wanted == [sent.id]


def test_a_shared_entry_is_withdrawn_by_a_file_for_those_who_have_it(
    pair, sent, qtbot, monkeypatch
):
    ana, ben = pair
    suggested = []

    def choose(_parent, _title, _kind, suggestion):
        suggested.append(suggestion.name)
        return ana.folder / "request.pjbundle"

    monkeypatch.setattr(messages, "choose_save_file", choose)
    page = ana.show(InboxPage(ana.session))
    show_sent(ana, page)
    click(qtbot, page.sent.entries[sent.id].withdraw)
    ana.settle()
    assert suggested[0].endswith("withdrawal for Ben.pjbundle")
    assert page.sent.message.words.text().startswith("Send request.pjbundle to Ben.")
    assert not page.sent.entries[sent.id].withdraw.isVisible()
    assert page.sent.entries[sent.id].chip.text().startswith("Withdrawal asked ")
    found = ben.do(receiving.preview_bundle, ana.folder / "request.pjbundle")
    assert found.items[0].entry_id == sent.id
    assert page.list.list.rows()[0].chips[0].text == "Withdrawal"


def test_what_is_shared_again_after_a_withdrawal_can_be_withdrawn_again(pair, sent):
    ana, ben = pair
    ana.do(sharing.withdraw, sent.id, ana.folder / "request.pjbundle")
    ana.send(ben, sent, name="third")
    page = ana.show(InboxPage(ana.session))
    show_sent(ana, page)
    assert page.sent.entries[sent.id].withdraw.isVisible()


# Ways


def test_where_room_is_short_there_is_one_thing_at_a_time(pair, arrived, qtbot):
    ana, _ben = pair
    line, entries = arrived
    page = ana.show(InboxPage(ana.session), width=560, height=560)
    assert not page.page.isVisible()
    click_row(qtbot, page.list.list, line.id)
    ana.settle()
    assert page.received.isVisible()
    assert not page.received.item.isVisible()
    click_row(qtbot, page.received.left, entries[1].id)
    assert page.received.item.isVisible()
    qtbot.keyClick(page.received.item, Qt.Key.Key_Escape)
    assert page.received.left.isVisible()
    qtbot.keyClick(page.received.left, Qt.Key.Key_Escape)
    assert page.list.isVisible()


def test_where_room_is_short_the_lessons_stand_in_the_list(pair):
    ana, _ben = pair
    page = ana.show(InboxPage(ana.session), width=560, height=560)
    assert page.list.nothing_came.isVisible()
    show_sent(ana, page)
    assert page.list.nothing_went.isVisible()


@pytest.mark.usefixtures("arrived")
def test_a_page_that_is_hidden_reads_when_it_is_shown(pair):
    ana, ben = pair
    page = ana.show(InboxPage(ana.session))
    page.hide()
    ana.receive(ben.send(ana, ben.write("Four")))
    ana.session.announce(Changes(inbox=True))
    ana.settle()
    assert len(page.list.list.rows()) == 1
    page.show()
    ana.settle()
    assert len(page.list.list.rows()) == 2
    assert ana.do(reading.waiting_items) == 2
