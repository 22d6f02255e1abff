"""The page of a person: how things stand, equal footing, ending, history; and that of a circle."""

from __future__ import annotations

import re
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from peerjournal.domain.bonds import AfterClosing, Footing
from peerjournal.domain.commitment import Commitment
from peerjournal.domain.goal import Cadence
from peerjournal.domain.peers import Standing
from peerjournal.domain.people import Person
from peerjournal.domain.request import Request
from peerjournal.domain.session import Session
from peerjournal.operations import agreements, bonds, peers, reading, support
from peerjournal.ui.exchange.peers_page import PeersPage
from peerjournal.ui.exchange.share_page import SharePage
from tests.ui.exchange.desks import click


def person(desk, role=""):
    return Person(name=desk.me.name, identity=desk.me.id, role=role)


def caught(signal):
    found: list = []
    signal.connect(found.append)
    return found


@pytest.fixture
def ana(pair):
    return pair[0]


@pytest.fixture
def ben(pair):
    return pair[1]


@pytest.fixture
def page(ana, ben):
    made = ana.show(PeersPage(ana.session), height=2400)
    made.show_peer(ben.me.id)
    ana.settle()
    return made


def part_of(page, desk):
    page.person.reload()
    desk.settle()
    return page.person.pair


def met(desk, *others, on=date(2026, 3, 3), **changes):
    people = (person(desk), *(person(one) for one in others))
    content = Session(participants=people, shared_summary="- One line", **changes)
    return desk.add(content, "We met", happened_on=on)


def test_a_new_pair_is_proposed_and_shows_the_next_step(page, ana):
    part = part_of(page, ana)
    assert part.standing.words.text().startswith("Proposed")
    assert part.agreement.title.text() == "Nothing is agreed yet"
    page.focus_first()
    page.person.focus_first()
    assert part.bar.talk.hasFocus()
    assert not part.bar.share.isVisible()


def test_tab_leads_through_the_page_as_it_stands(page, ana, ben, qtbot):
    ana.add(Commitment(act="Ask first", witness=person(ben)))
    part = page.person.pair
    for _again in range(2):
        with qtbot.waitSignal(part.shown):
            page.person.reload()
        (answer, *_), make = part.promises.cards[0].buttons.values(), part.agreement.buttons[0]
        # Qt shows what came into a layout a turn later.
        qtbot.waitUntil(lambda seen=(make, answer): all(one.isVisible() for one in seen))
        assert walked(qtbot, part.bar.share, 2) == [make, answer]
        assert walked(qtbot, part.standing.close_button, 1) == [part.ask_footing]


def walked(qtbot, start, steps):
    """Return what Tab leads to."""
    start.setFocus()
    reached = []
    for _step in range(steps):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    return reached


def test_talk_plan_and_ask_know_whom_they_are_about(page, ana, ben, qtbot):
    part = part_of(page, ana)
    talks, planned = caught(ana.session.conversation_wanted), caught(ana.session.plan_wanted)
    asked = caught(ana.session.new_entry_wanted)
    click(qtbot, part.bar.talk)
    click(qtbot, part.bar.plan)
    click(qtbot, part.bar.ask)
    ana.settle()
    assert talks[0].peers == (ben.me.id,)
    assert planned[0].people == (person(ben),)
    assert asked[0].content == Request(to=(person(ben),))


def test_what_names_them_and_was_not_sent_can_be_shared_at_once(page, ana, ben, qtbot):
    step = ana.add(Commitment(act="Ask first", witness=person(ben)))
    part = part_of(page, ana)
    assert part.bar.share.text() == "Share what waits (1)…"
    shared = caught(ana.session.share_wanted)
    click(qtbot, part.bar.share)
    assert shared == [(step.id,)]
    assert [card.accessibleName() or True for card in part.promises.cards]
    button = part.promises.cards[0].buttons
    click(qtbot, next(iter(button.values())))
    ana.settle()
    assert ana.do(reading.read_entry, step.id).content.outcome is not None


def test_rhythm_resting_and_going_on_can_be_taken_back(page, ana, ben, qtbot):
    part = part_of(page, ana)
    part.standing.cadence.setFocus()
    qtbot.keyClick(part.standing.cadence, Qt.Key.Key_Down)
    ana.settle()
    assert ana.do(peers.all_peers)[0].cadence is Cadence.WEEKLY
    offered = caught(ana.session.undo_offered)
    click(qtbot, part.standing.rest)
    ana.settle()
    assert ana.do(bonds.pair_standing, ben.me.id) is Standing.RESTING
    assert part.standing.go_on.isVisible()
    offered[0].take_back()
    ana.settle()
    assert ana.do(bonds.pair_standing, ben.me.id) is Standing.PROPOSED
    assert ana.do(support.support_circle).people == ()


def test_the_rhythm_of_the_agreement_is_offered_and_taken_over(page, ana, ben, qtbot):
    blank = ana.do(agreements.blank_agreement, (person(ben),), Cadence.MONTHLY)
    entry = ana.add(blank.content, "We two")
    ana.do(agreements.offer, entry.id)
    ben.receive(ana.send(ben, ana.do(reading.read_entry, entry.id)))
    ana.receive(ben.send(ana, ben.do(agreements.accept, entry.id), name="yes"))
    part = part_of(page, ana)
    assert part.standing.words.text().startswith("Agreed")
    assert part.standing.hint.text() == "Your agreement says: Every month."
    click(qtbot, part.standing.take_over)
    ana.settle()
    assert ana.do(peers.all_peers)[0].cadence is Cadence.MONTHLY


def test_a_changed_footing_stops_sharing_until_something_is_decided(page, ana, ben, qtbot):
    part = part_of(page, ana)
    click(qtbot, part.ask_footing)
    click(qtbot, part.question.yes)
    ana.settle()
    assert part.footing.isVisible()
    assert part.footing.line.hasFocus()
    assert "we stop and talk first" in part.footing.words.text()
    share = ana.show(SharePage(ana.session, (ana.write("For Ben").id,)))
    ana.settle()
    assert share.agreed.footing.isVisible()
    assert not share.foot.seal.isEnabled()
    assert not share.agreed.footing.go_on.isEnabled()
    share.agreed.footing.line.setFocus()
    qtbot.keyClicks(share.agreed.footing.line, "We go on, without the appraisal topics.")
    qtbot.keyClick(share.agreed.footing.line, Qt.Key.Key_Return)
    ana.settle()
    assert not share.agreed.footing.isVisible()
    assert share.foot.seal.isEnabled()
    assert ana.do(bonds.bond_of, ben.me.id).footings[-1].footing is Footing.TALKED


def test_after_saying_that_nothing_changed_the_keyboard_is_where_it_was_asked(page, ana, qtbot):
    part = part_of(page, ana)
    part.ask_footing.setFocus()
    qtbot.keyClick(part.ask_footing, Qt.Key.Key_Space)
    assert part.question.no.hasFocus()
    qtbot.keyClick(part.question.no, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not part.question.isVisible())
    assert part.ask_footing.hasFocus()


def test_once_the_two_have_talked_the_keyboard_is_where_the_question_stands(page, ana, ben, qtbot):
    ana.do(bonds.note_footing, ben.me.id, Footing.CHANGED)
    part = part_of(page, ana)
    part.footing.line.setFocus()
    qtbot.keyClicks(part.footing.line, "We go on, without the appraisal topics.")
    qtbot.keyClick(part.footing.line, Qt.Key.Key_Return)
    ana.settle()
    assert not part.footing.isVisible()
    assert part.ask_footing.hasFocus()


def test_a_paused_pair_can_rest_hold_the_ritual_or_turn_out_to_be_a_mistake(page, ana, ben, qtbot):
    ana.do(bonds.note_footing, ben.me.id, Footing.CHANGED)
    theirs = ben.write("From Ben")
    ana.receive(ben.send(ana, theirs))
    part = part_of(page, ana)
    offered = caught(ana.session.undo_offered)
    click(qtbot, part.footing.remove)
    ana.settle()
    assert ana.do(reading.lines_of, (theirs.id,))[0].trashed_at is not None
    offered[-1].take_back()
    ana.settle()
    assert ana.do(reading.lines_of, (theirs.id,))[0].trashed_at is None
    click(qtbot, part.footing.rest)
    ana.settle()
    assert ana.do(bonds.pair_standing, ben.me.id) is Standing.RESTING
    talks = caught(ana.session.conversation_wanted)
    click(qtbot, part.footing.ritual)
    ana.settle()
    assert talks[0].format == "closing-ritual"
    assert ana.do(bonds.pair_standing, ben.me.id) is Standing.CLOSING
    click(qtbot, part.footing.mistake)
    ana.settle()
    assert not part.footing.isVisible()
    offered[-1].take_back()
    ana.settle()
    assert part.footing.isVisible()


def test_closing_asks_what_happens_and_can_be_taken_back(page, ana, ben, qtbot):
    theirs = ben.write("From Ben")
    ana.receive(ben.send(ana, theirs))
    part = part_of(page, ana)
    click(qtbot, part.standing.close_button)
    assert part.closing.lines[AfterClosing.KEEP_ALL].hasFocus()
    part.closing.lines[AfterClosing.REMOVE_ALL].click()
    part.closing.contact.click()
    part.closing.hello.click()
    assert part.closing.far_on.day() is not None
    qtbot.keyClicks(part.closing.goodbye, "Thank you.")
    offered = caught(ana.session.undo_offered)
    click(qtbot, part.closing.close_button)
    ana.settle()
    bond = ana.do(bonds.bond_of, ben.me.id)
    assert (bond.is_contact, bond.goodbye) == (True, "Thank you.")
    assert [one.identity for one in ana.do(support.support_circle).people] == [ben.me.id]
    assert ana.do(bonds.pair_standing, ben.me.id) is Standing.CLOSED
    assert re.fullmatch(r"Closed; 1 (entry )?moved to the trash\.", offered[0].words)
    assert part.afterwards.goodbye.text() == "“Thank you.”"
    assert not part.bar.isVisible()
    click(qtbot, part.afterwards.drop_far)
    ana.settle()
    assert ana.do(bonds.bond_of, ben.me.id).far_on is None
    offered[1].take_back()
    click(qtbot, part.afterwards.send)
    ana.settle()
    thanks = ana.do(reading.read_entry, ana.entries_wanted[-1])
    assert thanks.content.observation == "Thank you."
    offered[0].take_back()
    ana.settle()
    assert ana.do(bonds.pair_standing, ben.me.id) is Standing.PROPOSED
    assert ana.do(reading.lines_of, (theirs.id,))[0].trashed_at is None


def test_word_notes_go_only_where_that_is_ticked(page, ana):
    closing = part_of(page, ana).closing
    closing.begin("Ben")
    assert not closing.closing().word_notes_go
    closing.word_notes.click()
    assert closing.closing().word_notes_go
    closing.begin("Ben")
    assert not closing.closing().word_notes_go


def test_escape_leaves_the_closing_for_now(page, ana, qtbot):
    part = part_of(page, ana)
    click(qtbot, part.standing.close_button)
    qtbot.keyClick(part.closing.goodbye, Qt.Key.Key_Escape)
    assert not part.closing.isVisible()
    assert part.standing.close_button.hasFocus()


def test_meetings_stand_in_the_history_though_nothing_was_sent(page, ana, ben):
    session = met(ana, ben)
    note = ben.write("From Ben", happened_on=date(2026, 3, 4))
    ana.receive(ben.send(ana, note))
    part_of(page, ana)
    rows = page.person.history.model().rows()
    assert [row.key for row in rows] == [note.id, session.id]
    assert [row.chips[0].text for row in rows] == ["From them", "Together"]


def test_without_an_agreement_one_may_share_and_is_offered_to_make_one(ana, ben, qtbot):
    share = ana.show(SharePage(ana.session, (ana.write("For Ben").id,)))
    ana.settle()
    assert share.agreed.words.text() == (
        "With Ben no agreement is in force yet. You can share all the same."
    )
    assert share.foot.seal.isEnabled()
    click(qtbot, share.agreed.make)
    ana.settle()
    assert ana.do(agreements.agreed_with, [ben.me.id]).pending is not None


# A circle


@pytest.fixture
def circle(ana, ben):
    return ana.do(peers.put_circle, "We two and more", (ben.me.id,))


def shown_circle(ana, circle):
    page = ana.show(PeersPage(ana.session), height=2400)
    page._show_key(circle.id)
    ana.settle()
    return page.circle


def test_a_circle_tells_who_waits_how_it_stands_and_closes_when_empty(ana, ben, circle, qtbot):
    people = (person(ana, "Case-giver"), person(ben, "Guide"))
    content = Session(format="peer-case", participants=people, shared_summary="- One")
    ana.add(content, "A case", happened_on=date(2026, 3, 3))
    view = shown_circle(ana, circle)
    part = view.part
    assert part.turn.text() == "Longest wait: Ben, who had no case here yet. Then Ana (3 Mar)."
    assert part.history.isVisible()
    talks = caught(ana.session.conversation_wanted)
    click(qtbot, part.bar.talk)
    assert talks[0].peers == (ben.me.id,)
    offered = caught(ana.session.undo_offered)
    click(qtbot, part.standing.close_button)
    ana.settle()
    assert ana.do(bonds.circle_standing, circle) is Standing.CLOSED
    offered[0].take_back()
    ana.settle()
    assert ana.do(bonds.circle_standing, circle) is Standing.ACTIVE
    qtbot.keyClick(part.standing.cadence, Qt.Key.Key_Down)
    ana.settle()
    assert ana.do(bonds.bond_of, circle.id).cadence is Cadence.WEEKLY


def test_a_circle_that_everybody_left_says_so_before_it_closes(ana, circle, qtbot):
    view = shown_circle(ana, circle)
    view.members.setFocus()
    qtbot.keyClick(view.members, Qt.Key.Key_Space)
    assert view.saying.text() == "With nobody else in it, the circle closes."
    click(qtbot, view.save)
    ana.settle()
    (kept,) = ana.do(peers.circles)
    assert ana.do(bonds.circle_standing, kept) is Standing.CLOSED
