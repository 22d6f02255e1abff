"""A conversation that was left is found again on Today and above the list of sessions."""

from __future__ import annotations

import pytest

from peerjournal.ui import messages
from peerjournal.ui.sections import Section
from tests.ui.exchange.desks import click


@pytest.fixture
def left(desk, journal_file):
    """A desk at which a conversation was begun and left."""
    desk.show(journal_file).unlock()
    desk.view.converse()
    page = desk.view.stack.currentWidget()
    desk.wait_for(lambda: page.before is not None)
    page.before.seats.rows[1].name.setEditText("Ben")
    page.before.begin()
    desk.wait_for(lambda: page.during is not None)
    page.leave()
    desk.rest()
    return desk


def test_above_the_sessions_it_says_where_it_stands_and_leads_back(left, qtbot):
    view = left.view
    assert view.talk.isHidden()
    view.show_section(Section.SESSIONS)
    left.wait_for(view.talk.isVisible)
    row = view.talk.row
    assert row.title.text() == "Guided peer conversation, with Ben"
    assert row.second.text().startswith("Under way, paused at ")
    assert row.second.text().endswith("in “Arrive”")
    click(qtbot, row.buttons.itemAt(0).widget())
    page = view.covers.shown
    left.wait_for(lambda: page.during is not None)
    page.table.finish()
    left.wait_for(lambda: page.after is not None)
    page.leave()
    left.wait_for(lambda: view.talk.row.second.text().startswith("To finish"))


def test_on_today_it_comes_first_and_goes_once_it_is_thrown_away(left, qtbot, monkeypatch):
    monkeypatch.setattr(messages, "ask", lambda *_: True)
    view = left.view
    view.show_section(Section.TODAY)
    left.rest()
    talk = view.today.talk
    assert talk.isVisible()
    assert talk.mapTo(view, talk.pos()).y() <= view.today.card.mapTo(view, talk.pos()).y()
    click(qtbot, talk.row.buttons.itemAt(0).widget())
    page = view.covers.shown
    left.wait_for(lambda: page.during is not None)
    page.table.finish()
    left.wait_for(lambda: page.after is not None)
    click(qtbot, page.after.discard_button)
    left.wait_for(talk.isHidden)
    assert left.view.covers.shown is None
