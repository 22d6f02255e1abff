"""Draws what lies ahead between people: plans, agreements, how a pair stands and ends."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from peerjournal.domain import clock
from peerjournal.domain.bonds import Footing
from peerjournal.domain.entries import Kind
from peerjournal.domain.listing import Filter
from peerjournal.domain.people import Person
from peerjournal.operations import bonds, peers, plans, reading
from peerjournal.operations.plans import PlannedTalk
from peerjournal.ui.changes import EVERYTHING
from peerjournal.ui.exchange import gathering
from peerjournal.ui.sections import Section
from tests import screens

if TYPE_CHECKING:
    from peerjournal.ui.journal_view import JournalView


def draw_peering(camera, view: JournalView) -> None:
    """Draw planning, an agreement, and the page of a person in each of its states."""
    peer = _asked(view, peers.all_peers)[0]
    person = Person(name=peer.name, identity=peer.id)
    at = (clock.now() + timedelta(days=1)).replace(hour=16, minute=0)
    _asked(view, lambda journal: plans.plan_talk(journal, PlannedTalk(people=(person,), at=at)))
    view.session.announce(EVERYTHING)
    view.show_section(Section.TODAY)
    camera.take("today-ahead")
    view.planner.begin()
    screens.settle()
    camera.take("plan", view.planner.dialog)
    view.planner.dialog.reject()
    view.today.ahead.rows[0].menu.actions()[1].trigger()
    screens.settle()
    camera.take("calendar-file", QApplication.activeModalWidget())
    QApplication.activeModalWidget().reject()
    for line in _asked(view, _agreements)[:1]:
        view.show_entry(line.id)
        camera.take("agreement-strip")
    _draw_pair(camera, view, peer)


def _draw_pair(camera, view: JournalView, peer) -> None:
    view.show_peer(peer.id)
    screens.settle()
    page = view.peers.person
    for place in (500, 1000):
        page.verticalScrollBar().setValue(place)
        camera.take(f"person-{place}")
    page.pair.standing.close_button.click()
    screens.settle()
    page.ensureWidgetVisible(page.pair.closing)
    camera.take("person-closing")
    page.pair.closing.left.emit()
    _asked(view, lambda journal: bonds.note_footing(journal, peer.id, Footing.CHANGED))
    view.session.announce(EVERYTHING)
    page.verticalScrollBar().setValue(0)
    camera.take("person-paused")
    view.share((_asked(view, _mine)[0].id,))
    screens.settle()
    choices = view.stack.currentWidget().choices
    choices.expect(peer.id)
    view.session.run(view, gathering.people, choices.show_people, print)
    screens.settle()
    choices.changed.emit()
    camera.take("share-paused")
    view.go_back()
    _asked(view, lambda journal: bonds.note_footing(journal, peer.id, Footing.EQUAL))
    view.session.announce(EVERYTHING)


def _agreements(journal):
    return reading.page_of_entries(journal, Filter(kinds=(Kind.AGREEMENT,))).lines


def _mine(journal):
    return [line for line in reading.page_of_entries(journal).lines if line.is_mine]


def _asked(view: JournalView, job):
    answers: list = []
    view.session.run(view, job, answers.append, answers.append)
    screens.wait_for(lambda: bool(answers))
    return answers[0]
