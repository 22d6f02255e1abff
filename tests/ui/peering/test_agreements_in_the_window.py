"""An agreement from its draft to both sides' yes, through the strip above it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerjournal.domain.bonds import Footing
from peerjournal.domain.goal import Cadence
from peerjournal.domain.people import Person
from peerjournal.operations import agreements, bonds, reading, writing
from peerjournal.ui.agreements.agreement_card import AgreementCard
from peerjournal.ui.agreements.agreement_strip import AgreementStrip
from peerjournal.ui.days import short_day
from tests.ui.exchange.desks import click


def person(desk):
    return Person(name=desk.me.name, identity=desk.me.id)


def caught(signal):
    found: list = []
    signal.connect(found.append)
    return found


def shown(desk, entry):
    page = QWidget()
    strip = AgreementStrip(desk.session)
    QVBoxLayout(page).addWidget(strip)
    desk.show(page)
    strip.show_for(entry)
    desk.settle()
    assert strip.isVisible()
    return strip


def button(strip, words):
    return next(one for one in strip.buttons if one.text() == words)


def words_of(strip):
    return [one.text() for one in strip.buttons]


def drafted(ana, ben):
    card = ana.show(AgreementCard(ana.session))
    card.show_agreed(agreements.NOTHING_AGREED, (person(ben),), Cadence.WEEKLY)
    click(ana.qtbot, card.buttons[0])
    ana.settle()
    return ana.entries_wanted[-1]


def agreed(ana, ben):
    """Let both say yes and return Ana's wording."""
    draft = drafted(ana, ben)
    offered = ana.do(agreements.offer, draft)
    ben.receive(ana.send(ben, offered))
    yes = ben.do(agreements.accept, draft)
    ana.receive(ben.send(ana, yes, name="yes"))
    return draft


@pytest.fixture
def ana(pair):
    return pair[0]


@pytest.fixture
def ben(pair):
    return pair[1]


def test_an_agreement_begins_from_all_usual_clauses_and_can_be_taken_back(ana, ben):
    offered = caught(ana.session.undo_offered)
    draft = drafted(ana, ben)
    content = ana.do(reading.read_entry, draft).content
    assert len(content.clauses) == 17
    assert [one.name for one in content.members] == ["Ana", "Ben"]
    assert content.cadence is Cadence.WEEKLY
    offered[0].take_back()
    ana.settle()
    assert ana.do(agreements.agreed_with, [ben.me.id]) == agreements.NOTHING_AGREED


def test_the_question_comes_before_the_first_yes_and_then_both_are_bound(ana, ben, qtbot):
    draft = drafted(ana, ben)
    strip = shown(ana, draft)
    assert strip.title.text() == "A draft; nobody has seen it"
    shared = caught(ana.session.share_wanted)
    click(qtbot, button(strip, "Accept and send…"))
    assert strip.question.question.text() == (
        "Does one of you now appraise, grade or manage the other?"
    )
    assert strip.question.no.hasFocus()
    qtbot.keyClick(strip.question.no, Qt.Key.Key_Return)
    ana.settle()
    assert shared == [(draft,)]
    assert ana.do(bonds.bond_of, ben.me.id).footings[0].footing is Footing.EQUAL
    ben.receive(ana.send(ben, ana.do(reading.read_entry, draft)))
    theirs = shown(ben, draft)
    assert theirs.title.text() == "Offered"
    assert theirs.words.text().endswith("It waits for your yes.")
    back = caught(ben.session.share_wanted)
    click(qtbot, button(theirs, "Accept it"))
    click(qtbot, theirs.question.no)
    ben.settle()
    yes = ben.do(reading.read_entry, back[0][0])
    ana.receive(ben.send(ana, yes, name="yes"))
    for desk, other in ((ana, ben), (ben, ana)):
        found = desk.do(agreements.agreed_with, [other.me.id])
        assert found.in_force is not None
        assert found.in_force.entry.id == draft
    strip = shown(ana, draft)
    assert strip.title.text().startswith("In force since ")
    assert words_of(strip) == ["Look at it together", "Change it together", "End it"]
    # What the other one counts on is read, not written in.
    assert not ana.do(reading.entry_page, draft).may_be_edited


def test_a_yes_to_the_question_stops_and_leads_to_their_page(ana, ben, qtbot):
    strip = shown(ana, drafted(ana, ben))
    wanted, shared = caught(ana.session.peer_wanted), caught(ana.session.share_wanted)
    click(qtbot, strip.buttons[0])
    click(qtbot, strip.question.yes)
    ana.settle()
    assert wanted == [ben.me.id]
    assert shared == []
    assert ana.do(bonds.bond_of, ben.me.id).is_paused


def test_the_question_can_be_put_off_and_is_asked_again(ana, ben, qtbot):
    strip = shown(ana, drafted(ana, ben))
    shared = caught(ana.session.share_wanted)
    click(qtbot, strip.buttons[0])
    assert strip.title.isHidden()
    qtbot.keyClick(strip.question.no, Qt.Key.Key_Escape)
    assert strip.question.isHidden()
    assert strip.title.isVisible()
    assert strip.buttons[0].hasFocus()
    qtbot.keyClick(strip.buttons[0], Qt.Key.Key_Return)
    assert strip.question.no.hasFocus()
    ana.settle()
    assert shared == []


def test_a_change_lies_beside_and_the_end_can_be_taken_back(ana, ben, qtbot):
    draft = agreed(ana, ben)
    strip = shown(ana, draft)
    click(qtbot, button(strip, "Change it together"))
    ana.settle()
    new = ana.entries_wanted[-1]
    assert ana.do(reading.read_entry, new).content.version == 2
    strip = shown(ana, draft)
    assert "Read the new draft" in words_of(strip)
    offered = caught(ana.session.undo_offered)
    click(qtbot, button(strip, "End it"))
    ana.settle()
    assert ana.do(agreements.agreed_with, [ben.me.id]).in_force is None
    offered[0].take_back()
    ana.settle()
    assert ana.do(agreements.agreed_with, [ben.me.id]).in_force is not None


def test_a_change_says_which_wording_it_replaces_and_leads_to_it(ana, ben):
    before = ana.do(reading.read_entry, agreed(ana, ben))
    new = ana.do(agreements.amend, before.id)
    strip = shown(ana, new.id)
    assert (
        f"It replaces “{before.title}” of {short_day(before.happened_on)}, which"
        in strip.words.text()
    )
    button(strip, "Read the one before").click()
    assert ana.entries_wanted[-1] == before.id
    untitled = ana.do(writing.save_entry, replace(before, title=""))
    strip = shown(ana, new.id)
    assert (
        f"It replaces the wording of {short_day(untitled.happened_on)}, which" in strip.words.text()
    )


def test_a_change_is_seen_in_a_circle_with_somebody_without_a_card(ana, ben):
    everybody = (person(ben), Person(name="Cem"))
    before = ana.add(ana.do(agreements.blank_agreement, everybody).content, "What we promise")
    offered = ana.do(agreements.offer, before.id)
    new = ana.do(agreements.amend, offered.id)
    strip = shown(ana, offered.id)
    assert "Read the new draft" in words_of(strip)
    button(strip, "Read the new draft").click()
    assert ana.entries_wanted[-1] == new.id


def test_looking_together_begins_the_midway_check(ana, ben, qtbot):
    strip = shown(ana, agreed(ana, ben))
    wanted = caught(ana.session.conversation_wanted)
    click(qtbot, button(strip, "Look at it together"))
    assert (wanted[0].peers, wanted[0].format) == ((ben.me.id,), "midway-check")


def test_the_card_tells_what_holds_and_what_lies_beside(ana, ben):
    draft = agreed(ana, ben)
    ana.do(agreements.amend, draft)
    card = ana.show(AgreementCard(ana.session))
    found = ana.do(agreements.agreed_with, [ben.me.id])
    card.show_agreed(found, (person(ben),), Cadence.NONE)
    assert card.title.text().startswith("In force since ")
    assert card.beside.text() == "Beside it lies a new wording: A draft; nobody has seen it."
    assert words_of(card) == ["Read it", "Read the new one", "Look at it together"]
    card.show_agreed(
        agreements.NOTHING_AGREED, (Person(name="Dora"),), Cadence.NONE, outgrown=found.in_force
    )
    assert card.title.text() == "New in the circle: Dora. No longer in it: Ben."
    assert words_of(card) == ["Write the new wording", "Read the one before"]


def test_an_entry_that_is_no_agreement_shows_no_strip(ana):
    strip = ana.show(AgreementStrip(ana.session))
    strip.show_for(ana.write("A page").id)
    ana.settle()
    assert not strip.isVisible()
