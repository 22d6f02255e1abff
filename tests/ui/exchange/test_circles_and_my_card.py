"""Circles, and my own card, on the Peers page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from peerjournal.operations import peers
from peerjournal.ui import messages
from peerjournal.ui.exchange.peers_list import MY_CARD
from peerjournal.ui.exchange.peers_page import PeersPage
from tests.ui.exchange.desks import click, click_row


@pytest.fixture
def page(strangers):
    ana, _ben = strangers
    return ana.show(PeersPage(ana.session))


# Circles


def test_a_circle_is_made_renamed_and_removed_and_comes_back(pair, page, qtbot):
    ana, ben = pair
    click_row(qtbot, page.list.list, "new circle")
    ana.settle()
    assert not page.circle.save.isEnabled()
    page.circle.name.setFocus()
    qtbot.keyClicks(page.circle.name, "Tuesday")
    click_row(qtbot, page.circle.members, ben.me.id, on_tick=True)
    click(qtbot, page.circle.save)
    ana.settle()
    (circle,) = ana.do(peers.circles)
    assert (circle.name, circle.members) == ("Tuesday", (ben.me.id,))
    assert not page.circle.save.isEnabled()
    qtbot.keyClicks(page.circle.name, " circle")
    qtbot.keyClick(page.circle.name, Qt.Key.Key_Return)
    ana.settle()
    assert ana.do(peers.circles)[0].name == "Tuesday circle"
    click(qtbot, page.circle.remove)
    ana.settle()
    assert ana.do(peers.circles) == ()
    assert page.circle.toast.isVisible()
    page.circle.toast.action.click()
    ana.settle()
    assert ana.do(peers.circles)[0].members == (ben.me.id,)


# My card


def test_my_card_is_copied_for_a_while_and_taken_off_if_it_is_still_there(page, strangers, qtbot):
    ana, _ben = strangers
    click_row(qtbot, page.list.list, MY_CARD)
    ana.settle()
    click(qtbot, page.my_card.copy)
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == ana.do(peers.my_card_text)
    assert page.my_card._clipboard._timer.isActive()
    page.my_card._clipboard._timer.timeout.emit()
    assert clipboard.text() == ""
    click(qtbot, page.my_card.copy)
    clipboard.setText("something else by now")
    page.my_card._clipboard._timer.timeout.emit()
    assert clipboard.text() == "something else by now"


def test_my_card_is_saved_as_a_file_that_the_other_can_add(page, strangers, qtbot, monkeypatch):
    ana, ben = strangers
    suggested = []

    def choose(_parent, _title, _kind, suggestion):
        suggested.append(suggestion.name)
        return ana.folder / "mine.pjcard"

    monkeypatch.setattr(messages, "choose_save_file", choose)
    page._show_key(MY_CARD)
    ana.settle()
    click(qtbot, page.my_card.save)
    ana.settle()
    assert suggested == ["Ana.pjcard"]
    added = ben.do(peers.add_peer, (ana.folder / "mine.pjcard").read_bytes())
    assert added.id == ana.me.id


def test_my_card_is_shown_as_a_picture_of_its_text(page, strangers, qtbot):
    ana, _ben = strangers
    page._show_key(MY_CARD)
    ana.settle()
    click(qtbot, page.my_card.show_picture)
    assert page.my_card.picture.isVisible()
    assert len(page.my_card.picture.squares) > 100
    click(qtbot, page.my_card.show_picture)
    assert not page.my_card.picture.isVisible()
