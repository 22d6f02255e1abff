"""The receive page: verify first, then look, then take in or leave."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from peerjournal.domain.listing import Filter, Whose
from peerjournal.operations import peers, reading, receiving, sharing, writing
from peerjournal.ui import messages
from peerjournal.ui.exchange.receive_page import ReceivePage
from peerjournal.ui.reading.difference_view import DifferenceView
from tests.journals import reflection
from tests.ui.exchange.desks import click, click_row, close_desk, open_desk
from tests.ui.exchange.test_share_page import seen


def receive(desk, path, **size):
    return desk.show(ReceivePage(desk.session, path), **size)


def from_peers(desk):
    page = desk.do(reading.page_of_entries, Filter(whose=Whose.PEERS))
    return {line.title for line in page.lines}


def revise(desk, entry, text):
    return desk.do(writing.save_entry, replace(entry, content=reflection(text)))


def state_of(page, entry):
    row = next(row for row in page.preview.list.rows() if row.key == entry.id)
    return row.chips[0].text


# Choosing


def test_a_bundle_is_chosen_from_the_desktops_dialog(pair, qtbot, monkeypatch):
    ana, ben = pair
    path = ben.send(ana, ben.write("From Ben"))
    monkeypatch.setattr(messages, "choose_open_file", lambda *_: path)
    page = receive(ana, None)
    page.focus_first()
    qtbot.keyClick(page.choose.empty.action, Qt.Key.Key_Space)
    ana.settle()
    ana.settle()
    assert page.preview.isVisible()


def test_leaving_the_dialog_leaves_the_page_as_it_is(pair, qtbot, monkeypatch):
    ana, _ben = pair
    monkeypatch.setattr(messages, "choose_open_file", lambda *_: None)
    page = receive(ana, None)
    click(qtbot, page.choose.empty.action)
    ana.settle()
    assert page.choose.isVisible()
    with qtbot.waitSignal(page.finished):
        qtbot.keyClick(page.choose.empty.action, Qt.Key.Key_Escape)


def test_a_bundle_that_is_dropped_is_verified(pair):
    ana, ben = pair
    path = ben.send(ana, ben.write("From Ben"))
    page = receive(ana, None)
    page.drops.hovered.emit(True)
    assert page.choose.empty.title.text() == "Let it go here"
    page.drops.file_dropped.emit(path)
    ana.settle()
    assert page.preview.isVisible()
    assert from_peers(ana) == set()


# Refusals


def damaged(path):
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    return path


def no_bundle(path):
    path.write_text("Dear Ana,")
    return path


def empty(path):
    path.write_bytes(b"")
    return path


@pytest.mark.parametrize(
    ("spoil", "title"),
    [
        (empty, "This file did not arrive whole"),
        (damaged, "This bundle was cut or changed on its way"),
        (no_bundle, "This is not a bundle"),
        (lambda path: path.with_name("gone.pjbundle"), None),
    ],
)
def test_each_refusal_has_its_own_words_and_changes_nothing(pair, spoil, title):
    ana, ben = pair
    path = spoil(ben.send(ana, ben.write("From Ben")))
    page = receive(ana, path)
    assert page.refused.isVisible()
    assert title is None or page.refused.title.text() == title
    assert page.refused.head.title.text() == path.name
    assert page.refused.unchanged.isVisible()
    assert from_peers(ana) == set()
    assert ana.do(receiving.received_bundles) == ()


def test_a_bundle_for_somebody_else_is_refused(pair, qtbot, tmp_path_factory):
    ana, ben = pair
    chiara = open_desk(tmp_path_factory.mktemp("chiara"), "Chiara", qtbot)
    ben.knows(chiara)
    page = receive(ana, ben.send(chiara, ben.write("Not for Ana")))
    assert page.refused.title.text() == "This bundle is not sealed to this journal"
    close_desk(chiara)


def test_the_same_bundle_twice_is_refused_and_another_can_be_chosen(pair, qtbot, monkeypatch):
    ana, ben = pair
    path = ben.send(ana, ben.write("Once"))
    ana.receive(path)
    page = receive(ana, path)
    assert page.refused.title.text() == "You have received this bundle before"
    other = ben.send(ana, ben.write("Twice"), name="other")
    monkeypatch.setattr(messages, "choose_open_file", lambda *_: other)
    click(qtbot, page.refused.other)
    ana.settle()
    ana.settle()
    assert page.preview.isVisible()


def test_an_unknown_senders_card_is_added_on_the_spot(strangers, qtbot):
    ana, ben = strangers
    ben.knows(ana)
    page = receive(ana, ben.send(ana, ben.write("From Ben")))
    assert page.refused.title.text() == "You do not have the card of who sent this"
    click(qtbot, page.refused.add)
    page.add.read(ben.do(peers.my_card))
    ana.settle()
    click(qtbot, page.add.add)
    ana.settle()
    ana.settle()
    assert page.preview.isVisible()
    assert "not compared" in page.preview.head.cautions.said[0]
    click(qtbot, page.preview.head.verify)
    ana.settle()
    click(qtbot, page.verify.panel.same)
    ana.settle()
    assert page.preview.isVisible()
    assert page.preview.head.cautions.said == ()
    assert "not verified" not in seen(page.preview.item.view)


def test_a_file_that_was_swapped_after_the_look_is_refused(pair, qtbot):
    ana, ben = pair
    path = ben.send(ana, ben.write("Seen"))
    page = receive(ana, path)
    ben.send(ana, ben.write("Not seen"))
    click(qtbot, page.preview.take)
    ana.settle()
    assert page.refused.title.text() == "The file is not the one you looked at"
    assert from_peers(ana) == set()
    click(qtbot, page.refused.again)
    ana.settle()
    assert page.preview.list.rows()[0].title == "Not seen"


# Looking


def test_the_sender_the_time_and_the_line_are_told(pair):
    ana, ben = pair
    page = receive(ana, ben.send(ana, ben.write("One"), note="<b>Read</b> it."))
    assert page.preview.head.badge.accessibleName() == "Ben, verified"
    assert page.preview.head.note.text() == "“<b>Read</b> it.”"
    assert page.preview.head.note.textFormat() == Qt.TextFormat.PlainText
    assert page.preview.head.when.text().startswith("Sealed ")
    assert page.preview.take.text() == "Take it in"


def test_what_is_new_changed_known_older_and_withdrawn_is_told_apart(pair, qtbot):
    ana, ben = pair
    first = ben.write("Changes", "I stopped.")
    same, withdrawn = ben.write("Same"), ben.write("Withdrawn")
    old = ben.send(ana, first, name="old")
    ana.receive(ben.send(ana, first, same, withdrawn, name="one"))
    revised = revise(ben, first, "I waited.")
    new = ben.write("New")
    page = receive(ana, ben.send(ana, revised, same, new, name="two"))
    assert [state_of(page, one) for one in (revised, same, new)] == [
        "Changed",
        "You have it already",
        "New",
    ]
    item = page.preview.item
    assert item.stack.currentWidget() is item.difference
    assert isinstance(item.difference, DifferenceView)
    click(qtbot, item.whole)
    assert item.stack.currentWidget() is item.view
    click_row(qtbot, page.preview.list, new.id)
    assert item.head.title.text() == "New to you"
    assert not item.modes.isVisible()
    page.open(old)
    ana.settle()
    assert page.preview.head.cautions.said[0].startswith("It was sealed before others")
    out = ben.folder / "withdrawal.pjbundle"
    ben.do(sharing.withdraw, withdrawn.id, out)
    page.open(out)
    ana.settle()
    assert state_of(page, withdrawn) == "Withdrawn"
    assert item.head.title.text() == "A request to regard it as withdrawn"
    assert "Nothing is deleted" in item.meaning.text()


def test_a_withdrawal_of_what_is_not_here_is_understood(pair):
    ana, ben = pair
    entry = ben.write("Never arrived")
    ben.send(ana, entry)
    out = ben.folder / "withdrawal.pjbundle"
    ben.do(sharing.withdraw, entry.id, out)
    page = receive(ana, out)
    assert page.preview.list.rows()[0].title == "An entry that you do not have"
    assert "you do not have" in page.preview.item.meaning.text()


# Taking in


@pytest.mark.parametrize("width", [1080, 740])
def test_what_takes_in_stands_at_the_end_below_both_sides(pair, width):
    ana, ben = pair
    page = receive(ana, ben.send(ana, ben.write("One"), ben.write("Two")), width=width, height=560)
    take, foot = page.preview.take, page.preview.foot
    end = take.mapTo(page.preview, take.rect().bottomRight())
    assert page.preview.width() - end.x() < 40
    assert foot.width() == page.preview.width()
    assert page.preview.pair.geometry().bottom() < foot.geometry().top()


def test_one_is_taken_in_and_one_left(pair, qtbot):
    ana, ben = pair
    one, two, three = (ben.write(title) for title in ("One", "Two", "Three"))
    page = receive(ana, ben.send(ana, one, two, three))
    assert page.preview.take.text() == "Take all 3 in"
    click_row(qtbot, page.preview.list, two.id, on_tick=True)
    assert page.preview.take.text() == "Take in 2 of 3"
    assert page.preview.left.text() == "What is not ticked waits under Inbox."
    click(qtbot, page.preview.take)
    ana.settle()
    assert page.taken_in.isVisible()
    assert page.taken_in.what.text() == "2 were taken in. One waits under Inbox."
    assert from_peers(ana) == {"One", "Three"}
    click(qtbot, page.taken_in.read)
    assert ana.entries_wanted == [one.id]


def test_all_is_taken_in_by_the_key_that_does_what_a_page_is_for(pair, qtbot):
    ana, ben = pair
    page = receive(ana, ben.send(ana, ben.write("One")))
    qtbot.keyClick(page.preview.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    ana.settle()
    assert page.taken_in.isVisible()
    assert from_peers(ana) == {"One"}


def test_all_and_none_are_ticked_at_once(pair, qtbot):
    ana, ben = pair
    page = receive(ana, ben.send(ana, ben.write("One"), ben.write("Two")))
    click(qtbot, page.preview.all)
    assert page.preview.accepted() == frozenset()
    assert page.preview.take.text() == "Leave all for later"
    click(qtbot, page.preview.take)
    ana.settle()
    assert page.taken_in.what.text() == "Nothing was taken in. All of it waits under Inbox."
    assert not page.taken_in.read.isVisible()
    assert ana.do(reading.waiting_items) == 2


def test_taking_in_is_undone_as_a_whole_and_can_be_done_again(pair, qtbot):
    ana, ben = pair
    changes = []
    ana.session.changed.connect(changes.append)
    entry = ben.write("One", "I stopped.")
    ana.receive(ben.send(ana, entry, name="before"))
    revised = revise(ben, entry, "I waited.")
    page = receive(ana, ben.send(ana, revised, ben.write("Two")))
    click(qtbot, page.preview.take)
    ana.settle()
    assert changes[-1].inbox
    assert changes[-1].many
    click(qtbot, page.taken_in.undo)
    ana.settle()
    ana.settle()
    assert from_peers(ana) == {"One"}
    assert ana.do(reading.read_entry, entry.id) == entry
    assert ana.notices == ["Undone. All of it is as before."]
    assert page.preview.isVisible()
    click(qtbot, page.preview.take)
    ana.settle()
    assert from_peers(ana) == {"One", "Two"}


def test_taking_in_can_be_stopped_and_then_nothing_came_in(pair, qtbot):
    ana, ben = pair
    page = receive(ana, ben.send(ana, *[ben.write(f"Entry {n}") for n in range(5)]))
    with ana.held():
        click(qtbot, page.preview.take)
        page.preview.cancelled.emit()
    assert page.preview.message.words.text() == "Stopped. Nothing was taken in."
    assert from_peers(ana) == set()
    assert page.preview.take.isEnabled()


def test_verifying_can_be_stopped(pair):
    ana, ben = pair
    path = ben.send(ana, ben.write("One"))
    with ana.held():
        page = ReceivePage(ana.session, path)
        page.choose.cancelled.emit()
    ana.show(page)
    assert page.choose.isVisible()
    assert page.choose.empty.action.isEnabled()


# Ways


def test_where_room_is_short_an_item_is_one_click_away(pair, qtbot):
    ana, ben = pair
    entry = ben.write("One")
    page = receive(ana, ben.send(ana, entry), width=560, height=560)
    assert not page.preview.item.isVisible()
    click_row(qtbot, page.preview.list, entry.id)
    assert page.preview.item.isVisible()
    assert page.preview.item.head.back_button.isVisible()
    qtbot.keyClick(page.preview.item, Qt.Key.Key_Escape)
    assert page.preview.list.isVisible()
    with qtbot.waitSignal(page.finished):
        qtbot.keyClick(page.preview.list, Qt.Key.Key_Escape)


def test_an_entry_that_was_taken_in_opens_with_a_click(pair, qtbot):
    ana, ben = pair
    one, two = ben.write("One"), ben.write("Two")
    page = receive(ana, ben.send(ana, one, two))
    click(qtbot, page.preview.take)
    ana.settle()
    click_row(qtbot, page.taken_in.list, two.id)
    assert ana.entries_wanted == [two.id]
