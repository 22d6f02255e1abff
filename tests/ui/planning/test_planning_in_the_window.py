"""Planning in the window: plan, move, cancel and take back, begin, not now, a calendar file."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from peerjournal.domain import clock
from peerjournal.domain.bonds import Footing
from peerjournal.domain.goal import Cadence
from peerjournal.domain.people import Person
from peerjournal.operations import bonds, peers, planning, plans, writing
from peerjournal.operations.plans import PlannedTalk
from peerjournal.ui import messages
from peerjournal.ui.planning.ahead_section import AheadSection
from peerjournal.ui.planning.calendar_dialog import CalendarDialog
from peerjournal.ui.planning.plan_start import PlanStart
from peerjournal.ui.planning.planner import Planner
from tests.ui.exchange.desks import click


@pytest.fixture
def ana(pair):
    return pair[0]


@pytest.fixture
def section(ana):
    return ana.show(AheadSection(ana.session))


def ben_of(pair):
    return Person(name="Ben", identity=pair[1].me.id)


def plan(desk, person, *, days=2, **changes):
    at = (clock.now() + timedelta(days=days)).replace(hour=16, minute=0, second=0, microsecond=0)
    return desk.do(plans.plan_talk, PlannedTalk(people=(person,), at=at, **changes))


def refreshed(desk, section):
    section.refresh()
    desk.settle()
    return section


def caught(signal):
    found: list = []
    signal.connect(found.append)
    return found


@pytest.fixture
def planner(ana):
    window = ana.show(AheadSection(ana.session))
    window.show()
    return Planner(ana.session, window)


def opened(ana, planner, start=None):
    planner.begin(start)
    ana.settle()
    dialog = planner.dialog
    assert dialog is not None
    ana.qtbot.waitUntil(dialog.isVisible)
    return dialog


def test_a_conversation_is_planned_by_keys_alone(ana, planner):
    dialog = opened(ana, planner)
    assert dialog.who.currentText() == "Ben"
    assert dialog.who.hasFocus()
    dialog.topic.setFocus()
    QTest.keyClicks(dialog.topic, "The hand-over")
    QTest.keyClick(dialog.topic, Qt.Key.Key_Return)
    ana.settle()
    assert planner.dialog is None
    (found,) = ana.do(planning.next_conversations)
    assert (found.topic, [one.name for one in found.people]) == ("The hand-over", ["Ben"])
    assert found.on == clock.today() + timedelta(days=1)
    assert ana.notices == ["Planned. It stands under Today."]


def test_a_format_brings_its_length_unless_one_was_chosen(ana, planner):
    dialog = opened(ana, planner)
    dialog.format.setCurrentIndex(dialog.format.findData("closing-ritual"))
    dialog.format.activated.emit(dialog.format.currentIndex())
    assert dialog.talk().minutes == 35
    dialog.length.setCurrentIndex(0)
    dialog.length.activated.emit(0)
    dialog.format.setCurrentIndex(dialog.format.findData("peer-hour"))
    dialog.format.activated.emit(dialog.format.currentIndex())
    assert dialog.talk().minutes == 20


def test_somebody_without_a_card_is_named_and_known_ones_are_recognised(ana, planner, pair, qtbot):
    dialog = opened(ana, planner)
    dialog.who.setCurrentIndex(dialog.who.count() - 1)
    assert dialog.names.isVisible()
    assert not dialog.plan_button.isEnabled()
    qtbot.keyClicks(dialog.names, "Dora, ben")
    assert [(one.name, one.identity) for one in dialog.talk().people] == [
        ("Dora", None),
        ("Ben", pair[1].me.id),
    ]
    click(qtbot, dialog.cancel_button)
    assert planner.dialog is None
    assert ana.do(planning.next_conversations) == ()


def test_a_plan_is_moved_in_the_same_form(ana, planner, pair, qtbot):
    entry = plan(ana, ben_of(pair), topic="Old topic", minutes=50)
    dialog = opened(ana, planner, PlanStart(entry=entry.id))
    assert (dialog.topic.text(), dialog.length.currentText()) == ("Old topic", "50 minutes")
    day = clock.today() + timedelta(days=5)
    dialog.when.day.show_day(day)
    dialog.when.day.changed.emit()
    click(qtbot, dialog.plan_button)
    ana.settle()
    assert [one.on for one in ana.do(planning.next_conversations)] == [day]


def test_what_is_gone_meanwhile_is_said_in_the_form(ana, planner, pair, qtbot):
    entry = plan(ana, ben_of(pair))
    dialog = opened(ana, planner, PlanStart(entry=entry.id))
    ana.do(plans.cancel_talk, entry.id)
    ana.do(writing.delete_forever, entry.id)
    click(qtbot, dialog.plan_button)
    ana.settle()
    assert dialog.message.isVisible()
    dialog.reject()


def test_nothing_ahead_shows_nothing(ana, section):
    assert not refreshed(ana, section).isVisible()


def test_a_planned_row_begins_with_all_that_was_planned(ana, section, pair, qtbot):
    entry = plan(ana, ben_of(pair), format="peer-hour", topic="Rounds")
    (row,) = refreshed(ana, section).rows
    assert section.heading.text() == "Next conversation"
    assert "with Ben" in row.title.text()
    assert row.second.text() == "Rounds · Guided peer conversation · 60 min"
    wanted = caught(ana.session.conversation_wanted)
    click(qtbot, row.buttons.itemAt(0).widget())
    (start,) = wanted
    assert (start.peers, start.format, start.topic, start.entry) == (
        (pair[1].me.id,),
        "peer-hour",
        "Rounds",
        entry.id,
    )


def test_a_cancelled_plan_comes_back(ana, section, pair):
    plan(ana, ben_of(pair))
    (row,) = refreshed(ana, section).rows
    offered = caught(ana.session.undo_offered)
    cancel = row.menu.actions()[-1]
    assert cancel.text() == "Cancel it"
    cancel.trigger()
    ana.settle()
    assert not section.isVisible()
    offered[0].take_back()
    ana.settle()
    assert len(section.rows) == 1


def test_a_rhythm_offers_and_not_now_puts_it_off(ana, section, pair, qtbot, monkeypatch):
    ana.do(peers.set_cadence, pair[1].me.id, Cadence.WEEKLY)
    later = clock.now() + timedelta(days=9)
    monkeypatch.setattr(clock, "now", lambda: later)
    (row,) = refreshed(ana, section).rows
    assert row.second.text() == "Would you like to plan the first one?"
    wanted = caught(ana.session.plan_wanted)
    click(qtbot, row.buttons.itemAt(0).widget())
    assert [one.name for one in wanted[0].people] == ["Ben"]
    offered = caught(ana.session.undo_offered)
    click(qtbot, row.buttons.itemAt(1).widget())
    ana.settle()
    assert not section.isVisible()
    offered[0].take_back()
    ana.settle()
    assert len(section.rows) == 1


def test_reminders_lead_to_the_page_they_are_about(ana, section, pair, qtbot):
    ben = pair[1].me.id
    ana.do(bonds.set_far_date, ben, clock.today(), "How is the hut?")
    ana.do(bonds.note_footing, ben, Footing.CHANGED)
    rows = refreshed(ana, section).rows
    assert section.heading.text() == "If you like"
    assert {row.title.text() for row in rows} == {
        "Say hello to Ben?",
        "Talk with Ben about what changed",
    }
    wanted = caught(ana.session.peer_wanted)
    for row in rows:
        click(qtbot, row.buttons.itemAt(0).widget())
    assert wanted == [ben, ben]


def test_the_calendar_file_says_little_unless_it_is_ticked(ana, section, pair, qtbot, monkeypatch):
    plan(ana, ben_of(pair), topic="The hand-over")
    (row,) = refreshed(ana, section).rows
    save = next(one for one in row.menu.actions() if one.text() == "Save for a calendar…")
    save.trigger()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), CalendarDialog))
    dialog = QApplication.activeModalWidget()
    assert dialog.title.text() == "Conversation"
    out = ana.folder / "talk.ics"
    monkeypatch.setattr(messages, "choose_save_file", lambda *_: out)
    qtbot.keyClick(dialog.title, Qt.Key.Key_Return)
    ana.settle()
    assert b"SUMMARY:Conversation\r\n" in out.read_bytes()
    assert b"Ben" not in out.read_bytes()
    assert ana.notices[-1] == "Saved talk.ics. Open it with your calendar."
    save.trigger()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), CalendarDialog))
    dialog = QApplication.activeModalWidget()
    dialog.names.click()
    dialog.topic.click()
    assert dialog.title.text() == "Conversation with Ben: The hand-over"
    out = ana.folder / "missing" / "talk.ics"
    click(qtbot, dialog.save_button)
    ana.settle()
    assert dialog.message.isVisible()
    dialog.reject()
