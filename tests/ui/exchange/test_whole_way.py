"""From a pasted card to an undone bundle, by two people with real keys and clicks."""

from __future__ import annotations

from PySide6.QtCore import Qt

from peerjournal.operations import peers, reading
from peerjournal.ui import messages
from peerjournal.ui.exchange.inbox_page import InboxPage
from peerjournal.ui.exchange.peers_page import PeersPage
from peerjournal.ui.exchange.receive_page import ReceivePage
from peerjournal.ui.exchange.share_page import SharePage
from tests.ui.exchange.desks import click, click_row
from tests.ui.exchange.test_peers_page import paste
from tests.ui.exchange.test_receive_page import from_peers


def befriend(desk, other, qtbot):
    """Add the other by their pasted card and compare the digits."""
    page = desk.show(PeersPage(desk.session))
    click(qtbot, page.list.add)
    paste(desk, page, other.do(peers.my_card_text))
    click(qtbot, page.add.add)
    desk.settle()
    digits = page.person.verify.digits.groups
    click(qtbot, page.person.verify.same)
    desk.settle()
    return digits


def test_two_people_meet_share_receive_and_undo(strangers, qtbot, monkeypatch):
    ana, ben = strangers
    assert befriend(ana, ben, qtbot) == befriend(ben, ana, qtbot)

    kept, left = ana.write("For now", "Take this in."), ana.write("For later", "Leave this.")
    sealed = ana.folder / "for Ben.pjbundle"
    monkeypatch.setattr(messages, "choose_save_file", lambda *_: sealed)
    share = ana.show(SharePage(ana.session, (kept.id, left.id)))
    assert share.choices.recipients() == (ben.me.id,)
    click(qtbot, share.foot.seal)
    ana.settle()
    assert sealed.exists()

    receive = ben.show(ReceivePage(ben.session, sealed))
    click_row(qtbot, receive.preview.list, left.id, on_tick=True)
    click(qtbot, receive.preview.take)
    ben.settle()
    assert from_peers(ben) == {"For now"}

    inbox = ben.show(InboxPage(ben.session))
    assert [row.title for row in inbox.received.left.rows()] == ["For later"]
    inbox.received.left.setFocus()
    qtbot.keyClick(inbox.received.left, Qt.Key.Key_Return)
    assert inbox.received.item.isVisible()
    qtbot.keyClick(inbox.received.item, Qt.Key.Key_Escape)
    click(qtbot, inbox.received.take)
    ben.settle()
    assert from_peers(ben) == {"For now", "For later"}
    assert ben.do(reading.waiting_items) == 0

    monkeypatch.setattr(messages, "ask", lambda *_: True)
    click(qtbot, inbox.received.undo)
    ben.settle()
    assert from_peers(ben) == set()

    again = ben.show(ReceivePage(ben.session, sealed))
    click(qtbot, again.preview.take)
    ben.settle()
    assert from_peers(ben) == {"For now", "For later"}
