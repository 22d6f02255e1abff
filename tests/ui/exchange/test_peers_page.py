"""The Peers page: cards, digits, people."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication

from peerjournal.domain.goal import Cadence
from peerjournal.domain.peers import Standing
from peerjournal.operations import peers
from peerjournal.ui import messages
from peerjournal.ui.exchange.peers_page import PeersPage
from tests.ui.exchange.desks import click, click_row, close_desk, open_desk
from tests.ui.exchange.dragging import drag, dragged


@pytest.fixture
def page(strangers):
    ana, _ben = strangers
    return ana.show(PeersPage(ana.session))


def paste(desk, page, text):
    """Paste a text as a person would, and wait until it was read."""
    QGuiApplication.clipboard().setText(text)
    page.add.text.setFocus()
    desk.qtbot.keyClick(page.add.text, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    desk.qtbot.waitUntil(lambda: not page.add._wait.isActive())
    desk.settle()


def the_peer(desk, name):
    return next(one for one in desk.do(peers.all_peers) if one.name == name)


# Adding


def test_the_empty_page_teaches_the_first_step(page, strangers, qtbot):
    ana, _ben = strangers
    assert page.empty.isVisible()
    assert page.list.add.property("role") == "quiet"
    page.focus_first()
    assert page.empty.action.hasFocus()
    click(qtbot, page.empty.action)
    assert page.add.isVisible()
    assert page.add.text.hasFocus()
    qtbot.keyClick(page.add.text, Qt.Key.Key_Escape)
    ana.settle()
    assert page.empty.isVisible()


def test_a_pasted_card_is_shown_before_it_is_added(page, strangers, qtbot):
    ana, ben = strangers
    click(qtbot, page.list.add)
    paste(ana, page, ben.do(peers.my_card_text))
    assert page.add.found.isVisible()
    assert page.add.badge.accessibleName() == "Ben, not verified yet"
    assert page.add.name.text() == "Ben"
    assert ana.do(peers.all_peers) == ()
    qtbot.keyClick(page.add.name, Qt.Key.Key_Return)
    ana.settle()
    assert the_peer(ana, "Ben").id == ben.me.id
    assert page.person.isVisible()
    assert page.person.verify.digits.isVisible()
    qtbot.waitUntil(page.person.verify.same.hasFocus)


def test_a_card_is_added_from_a_file_under_a_name_of_mine(page, strangers, qtbot, monkeypatch):
    ana, ben = strangers
    path = ana.folder / "ben.pjcard"
    path.write_bytes(ben.do(peers.my_card))
    monkeypatch.setattr(messages, "choose_open_file", lambda *_: path)
    click(qtbot, page.list.add)
    click(qtbot, page.add.choose_file)
    ana.settle()
    page.add.name.selectAll()
    qtbot.keyClicks(page.add.name, "Ben from work")
    assert page.add.add.text() == "Add Ben from work"
    click(qtbot, page.add.add)
    ana.settle()
    assert the_peer(ana, "Ben from work").id == ben.me.id


def test_a_name_too_long_for_the_button_stands_in_the_field_only(page, strangers, qtbot):
    ana, ben = strangers
    click(qtbot, page.list.add)
    paste(ana, page, ben.do(peers.my_card_text))
    page.add.name.selectAll()
    qtbot.keyClicks(page.add.name, "Wilhelmine-Charlotte von Hohenzollern-Sigmaringen")
    assert page.add.add.text() == "Add under this name"


def test_a_card_that_is_dropped_on_the_page_is_read(page, strangers):
    ana, ben = strangers
    path = ana.folder / "ben.pjcard"
    path.write_bytes(ben.do(peers.my_card))
    page.drops.file_dropped.emit(path)
    ana.settle()
    assert page.add.found.isVisible()


def other_words(_text):
    return "Dear Ana, here is my card"


def badly_copied(text):
    return text.replace(text[300:304], "AAAA")


def test_a_card_that_is_dropped_on_the_field_is_read_as_a_file(page, strangers):
    ana, ben = strangers
    path = ana.folder / "ben.pjcard"
    path.write_bytes(ben.do(peers.my_card))
    page.begin_adding()
    file = dragged(path)
    assert drag(page.add.text.viewport(), QDragEnterEvent, file)
    assert drag(page.add.text.viewport(), QDropEvent, file)
    ana.settle()
    assert page.add.text.toPlainText() == ""
    assert page.add.name.text() == "Ben"


@pytest.mark.parametrize(
    ("spoil", "title"),
    [
        (other_words, "This is not a card"),
        (badly_copied, "This card was cut or changed on its way"),
    ],
)
def test_what_is_no_good_card_is_refused_in_its_own_words(page, strangers, spoil, title):
    ana, ben = strangers
    page.begin_adding()
    paste(ana, page, spoil(ben.do(peers.my_card_text)))
    assert page.add.message.title.text() == title
    assert not page.add.found.isVisible()


def test_my_own_card_is_not_added(page, strangers):
    ana, _ben = strangers
    page.begin_adding()
    paste(ana, page, ana.do(peers.my_card_text))
    assert page.add.message.title.text() == "This is your own card"


def test_the_same_card_twice_changes_nothing(page, strangers, qtbot):
    ana, ben = strangers
    ana.knows(ben)
    page.begin_adding()
    paste(ana, page, ben.do(peers.my_card_text))
    click(qtbot, page.add.add)
    ana.settle()
    assert page.add.message.title.text() == "Ben is among your peers already"
    assert the_peer(ana, "Ben").is_verified


def test_another_key_for_a_known_name_is_a_loud_stop(page, strangers, qtbot, tmp_path_factory):
    ana, ben = strangers
    ana.knows(ben)
    other = open_desk(tmp_path_factory.mktemp("other"), "Ben", qtbot)
    page.begin_adding()
    paste(ana, page, other.do(peers.my_card_text))
    click(qtbot, page.add.add)
    ana.settle()
    assert page.add.stop.isVisible()
    assert page.add.stop.title.text() == "Stop: this is another key for Ben"
    assert len(ana.do(peers.all_peers)) == 1
    # The name as it is, and no name, are no way on; another name is the only one.
    assert not page.add.add.isEnabled()
    qtbot.keyClicks(page.add.name, "ben")
    assert not page.add.add.isEnabled()
    page.add.name.selectAll()
    qtbot.keyClicks(page.add.name, "Ben at home")
    click(qtbot, page.add.add)
    ana.settle()
    assert {one.name for one in ana.do(peers.all_peers)} == {"Ben", "Ben at home"}
    assert not the_peer(ana, "Ben at home").is_verified
    assert page.person.verify.digits.isVisible()
    close_desk(other)


# Digits


def test_the_digits_are_the_same_on_both_screens_and_verify(page, strangers, qtbot):
    ana, ben = strangers
    peer = ana.knows(ben, is_verified=False)
    ben.knows(ana, is_verified=False)
    page.show_peer(peer.id)
    ana.settle()
    theirs = ben.do(peers.safety_number, ana.me.id)
    assert page.person.verify.digits.groups == tuple(theirs.split())
    assert len(page.person.verify.digits.groups) == 12
    click(qtbot, page.person.verify.show_picture)
    assert page.person.verify.picture.isVisible()
    assert page.person.pair.bar.talk.property("role") == "quiet"
    click(qtbot, page.person.verify.same)
    ana.settle()
    assert the_peer(ana, "Ben").is_verified
    assert page.person.head.chip.text() == "Verified"
    assert not page.person.verify.digits.isVisible()
    assert page.list.list.rows()[2].has_seal
    assert page.person.pair.bar.talk.property("role") == "primary"
    assert page.list.add.property("role") == "primary"


def test_digits_that_differ_are_a_loud_stop_and_take_the_verification_back(pair, page, qtbot):
    ana, ben = pair
    page.show_peer(ben.me.id)
    ana.settle()
    click(qtbot, page.person.verify.show_digits)
    click(qtbot, page.person.verify.differ)
    ana.settle()
    assert not the_peer(ana, "Ben").is_verified
    stop = page.person.verify.stop
    assert stop.isVisible()
    assert "Share nothing with this card" in stop.meaning.text()
    assert not page.person.verify.same.isVisible()
    click(qtbot, page.person.verify.again)
    assert page.person.verify.same.isVisible()
    click(qtbot, page.person.verify.same)
    ana.settle()
    assert the_peer(ana, "Ben").is_verified


# A person


@pytest.fixture
def shown(pair, page):
    ana, ben = pair
    page.show_peer(ben.me.id)
    ana.settle()
    return page


def test_a_peer_is_called_otherwise_in_place(shown, pair, qtbot):
    ana, _ben = pair
    head = shown.person.head
    click(qtbot, head.rename_button)
    qtbot.keyClicks(head.line, "Benjamin")
    qtbot.keyClick(head.line, Qt.Key.Key_Return)
    ana.settle()
    assert the_peer(ana, "Benjamin")
    assert head.name.text() == "Benjamin"
    click(qtbot, head.rename_button)
    qtbot.keyClicks(head.line, "Nobody")
    qtbot.keyClick(head.line, Qt.Key.Key_Escape)
    assert head.name.isVisible()
    assert head.name.text() == "Benjamin"


def test_two_peers_cannot_bear_one_name(shown, pair, qtbot, tmp_path_factory):
    ana, _ben = pair
    chiara = open_desk(tmp_path_factory.mktemp("chiara"), "Chiara", qtbot)
    ana.knows(chiara)
    head = shown.person.head
    click(qtbot, head.rename_button)
    qtbot.keyClicks(head.line, "Chiara")
    qtbot.keyClick(head.line, Qt.Key.Key_Return)
    ana.settle()
    assert shown.person.message.title.text() == "Chiara is among your peers already"
    assert the_peer(ana, "Ben")
    close_desk(chiara)


def test_the_rhythm_and_the_standing_are_kept(shown, pair, qtbot):
    ana, _ben = pair
    part = shown.person.pair.standing
    part.cadence.setFocus()
    qtbot.keyClick(part.cadence, Qt.Key.Key_Down)
    ana.settle()
    qtbot.keyClick(part.cadence, Qt.Key.Key_Down)
    ana.settle()
    assert the_peer(ana, "Ben").cadence is Cadence.FORTNIGHTLY
    assert "Every two weeks" in shown.list.list.rows()[2].second
    part.rest.setFocus()
    qtbot.keyClick(part.rest, Qt.Key.Key_Space)
    ana.settle()
    assert the_peer(ana, "Ben").standing is Standing.RESTING
    assert "Resting" in shown.list.list.rows()[2].second


def test_the_history_tells_what_went_each_way_newest_first_and_opens_it(shown, pair, qtbot):
    ana, ben = pair
    mine = ana.write("From Ana")
    ana.send(ben, mine)
    theirs = ben.write("From Ben")
    ana.receive(ben.send(ana, theirs))
    shown.person.reload()
    ana.settle()
    rows = shown.person.history.rows()
    assert [row.title for row in rows] == ["From Ben", "From Ana"]
    assert [row.chips[0].text for row in rows] == ["From them", "From you"]
    click_row(qtbot, shown.person.history, theirs.id)
    assert ana.entries_wanted == [theirs.id]


def test_a_long_history_goes_on_when_it_is_asked_to(shown, pair, qtbot, monkeypatch):
    ana, ben = pair
    monkeypatch.setattr("peerjournal.ui.exchange.gathering.HISTORY_LENGTH", 3)
    ana.send(ben, *[ana.write(f"Entry {n}") for n in range(5)])
    shown.person.reload()
    ana.settle()
    assert len(shown.person.history.rows()) == 3
    click(qtbot, shown.person.more)
    ana.settle()
    assert len(shown.person.history.rows()) == 5
    assert not shown.person.more.isVisible()


def test_a_peer_with_whom_nothing_was_exchanged_is_removed_after_a_question(
    shown, pair, qtbot, monkeypatch
):
    ana, _ben = pair
    answers = [False, True]
    monkeypatch.setattr(messages, "ask", lambda *_: answers.pop(0))
    click(qtbot, shown.person.head.remove_button)
    ana.settle()
    assert len(ana.do(peers.all_peers)) == 1
    click(qtbot, shown.person.head.remove_button)
    ana.settle()
    assert ana.do(peers.all_peers) == ()
    assert shown.empty.isVisible()


def test_a_peer_with_a_history_cannot_be_removed(shown, pair):
    ana, ben = pair
    ana.send(ben, ana.write("Sent"))
    shown.person.reload()
    ana.settle()
    assert not shown.person.head.remove_button.isVisible()


# Narrow


def test_where_room_is_short_a_click_goes_to_the_page_and_escape_back(strangers, qtbot):
    ana, ben = strangers
    ana.knows(ben)
    page = ana.show(PeersPage(ana.session), width=560)
    assert page.list.isVisible()
    assert not page.page.isVisible()
    click_row(qtbot, page.list.list, ben.me.id)
    ana.settle()
    assert not page.list.isVisible()
    assert page.person.head.back_button.isVisible()
    qtbot.keyClick(page.person, Qt.Key.Key_Escape)
    assert page.list.isVisible()


def test_where_room_is_short_the_lesson_stands_below_my_card(strangers):
    ana, _ben = strangers
    page = ana.show(PeersPage(ana.session), width=560)
    assert page.list.lesson.isVisible()
    page.focus_first()
    assert page.list.lesson.action.hasFocus()
