"""A circle with people of whom only the name is known, and one that gets another member."""

from __future__ import annotations

from datetime import date

import pytest

from peerjournal.domain.agreement import Agreement, AgreementState, Member
from peerjournal.domain.entries import Kind
from peerjournal.domain.listing import Filter
from peerjournal.domain.people import Person
from peerjournal.domain.session import Session
from peerjournal.operations import peers, reading
from peerjournal.ui.changes import Changes
from peerjournal.ui.exchange.peers_list import NEW_CIRCLE
from peerjournal.ui.exchange.peers_page import PeersPage
from tests.ui.exchange.desks import click


@pytest.fixture
def ana(pair):
    return pair[0]


@pytest.fixture
def page(ana):
    return ana.show(PeersPage(ana.session), height=2400)


def member(desk):
    return Member(name=desk.me.name, identity=desk.me.id)


def test_a_circle_of_names_is_made_and_tells_who_waits(ana, page, qtbot):
    everybody = (
        Person(name="Ana", identity=ana.me.id, role="Case-giver"),
        Person(name="Dora"),
        Person(name="Emil"),
    )
    ana.add(Session(format="case-clinic", participants=everybody, started_at=None, phases=()))
    held = Session(format="case-clinic", participants=everybody, shared_summary="- One")
    ana.add(held, "A case", happened_on=date(2026, 3, 3))
    page.list.list.row_opened.emit(NEW_CIRCLE)
    ana.settle()
    view = page.circle
    view.name.setFocus()
    qtbot.keyClicks(view.name, "Round")
    assert not view.save.isEnabled()
    qtbot.keyClicks(view.names, "Dora,  Emil")
    click(qtbot, view.save)
    ana.settle()
    (made,) = ana.do(peers.circles)
    assert (made.members, made.names) == ((), ("Dora", "Emil"))
    assert view.part.turn.text().startswith("Longest wait: Dora, Emil, who had no case")
    assert view.part.history.isVisible()
    wanted = []
    ana.session.conversation_wanted.connect(wanted.append)
    click(qtbot, view.part.bar.talk)
    assert (wanted[0].peers, wanted[0].names) == ((), ("Dora", "Emil"))


def test_a_new_member_leads_to_a_new_wording_with_everybody_in_it(pair, page, qtbot):
    ana, ben = pair
    agreed = Agreement(
        members=(member(ana), member(ben), Member(name="Cem")), state=AgreementState.IN_FORCE
    )
    before = ana.add(agreed, "What we promise")
    circle = ana.do(peers.put_circle, "Three", (ben.me.id,), names=("Cem",))
    ana.session.announce(Changes(peers=True))
    ana.settle()
    page._show_key(circle.id)
    ana.settle()
    view = page.circle
    assert view.message.isHidden()
    view.names.setText("Cem, Dora")
    assert "new agreement" in view.saying.text()
    click(qtbot, view.save)
    ana.settle()
    assert view.message.title.text() == "New in the circle: Dora"
    click(qtbot, view.message.action)
    ana.settle()
    lines = ana.do(reading.page_of_entries, Filter(kinds=(Kind.AGREEMENT,))).lines
    (draft,) = (ana.do(reading.read_entry, one.id) for one in lines if one.id != before.id)
    assert ana.entries_wanted == [draft.id]
    assert [one.name for one in draft.content.members] == ["Ana", "Ben", "Cem", "Dora"]
    assert draft.content.replaces == before.id
    page._show_key(circle.id)
    ana.settle()
    assert view.message.isHidden()
