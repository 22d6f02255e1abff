"""Draws conversations of every size, circles, and agreements from their draft to their end."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from peerjournal.domain import clock
from peerjournal.domain.entries import Kind
from peerjournal.domain.fields import Markdown
from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.listing import Filter, Whose
from peerjournal.domain.people import Person
from peerjournal.domain.session import Session
from peerjournal.operations import (
    agreements,
    conversing,
    peers,
    reading,
    sharing,
    writing,
)
from peerjournal.ui.changes import EVERYTHING
from peerjournal.ui.pages.reading_notes import reading_notes
from peerjournal.ui.sections import Section as Place
from tests import screens
from tests.journals import new_journal
from tests.screens_between import LONG_NAME, done

if TYPE_CHECKING:
    from pathlib import Path

    from peerjournal.domain.entries import Entry
    from peerjournal.ui.journal_view import JournalView

OTHERS = ("Farid Haddou", LONG_NAME, "Kim", "Bartholomäus Emmerich", "S.", "Lou", "Noor")


def draw_company(camera, view: JournalView) -> None:
    """Draw ways to hold a format, eight people, a visit with its return, formats of one's own."""
    done(view, conversing.discard_conversation)
    page = _converse(view, "peer-case")
    page.before.seats.add_people(OTHERS)
    screens.settle()
    camera.take("eight-before")
    page.before.variants.buttons[-1].click()
    camera.take("eight-variant")
    page.before.change_button.click()
    screens.settle()
    camera.take("format-changed")
    page.own.editor.left.emit()
    page.before.chain_button.click()
    screens.settle()
    camera.take("format-chained")
    page.own.editor.left.emit()
    page.before.variants.buttons[0].click()
    screens.wait_for(page.before.begin_button.isEnabled)
    page.before.begin()
    screens.wait_for(lambda: page.during is not None)
    for n, _ in enumerate(page.table.talk.stretches):
        if n % 4 == 0:
            camera.take(f"eight-during-{n}")
        page.during.next_button.click()
        screens.settle()
    camera.take("eight-after")
    _end(view)
    draw_visit(camera, view)


def draw_visit(camera, view: JournalView) -> None:
    """Draw the end of a visit, which asks for a day to return it."""
    page = _converse(view, "observation-cycle")
    if not page.before.begin_button.isEnabled():
        # With several peers nobody is proposed.
        page.before.seats.add_people(OTHERS[:1])
        screens.settle()
    camera.take("visit-before")
    screens.wait_for(page.before.begin_button.isEnabled)
    page.before.begin()
    screens.wait_for(lambda: page.during is not None)
    camera.take("visit-during")
    page.table.finish()
    screens.wait_for(lambda: page.after is not None)
    screens.settle()
    page.after.area.ensureWidgetVisible(page.after.next)
    camera.take("visit-after")
    _end(view)


def draw_held(camera, view: JournalView) -> None:
    """Draw a session that was held, with both sides of it."""
    view.show_section(Place.SESSIONS)
    screens.settle()
    wanted = Filter(kinds=(Kind.SESSION,), whose=Whose.MINE)
    for line in done(view, reading.page_of_entries, wanted).lines:
        view.show_entry(line.id)
        screens.wait_for(lambda line=line: view.entries.entry_id == line.id)
        screens.settle()
        pane = view.entries.entry_pane
        if reading_notes(pane.opened, view.session).contributions:
            camera.take("session-both-sides")
            pane.view.verticalScrollBar().setValue(pane.view.verticalScrollBar().maximum())
            camera.take("session-both-sides-end")
            return


def draw_circle(camera, view: JournalView, folder: Path) -> None:
    """Draw a circle with its members and what they held together."""
    for name in ("Noor", "Bartholomäus Emmerich"):
        with new_journal(folder / f"{name}.pjournal", name) as other:
            card = peers.my_card(other)
        done(view, peers.verify_peer, done(view, peers.add_peer, card).id)
    known = [one for one in done(view, peers.all_peers) if one.is_verified][:3]
    circle = done(view, peers.put_circle, "Tuesday round", tuple(one.id for one in known))
    people = tuple(Person(name=one.name, identity=one.id) for one in known)
    for days in (8, 36):
        done(view, _hold, (*people, _me(view)), days)
    view.session.announce(EVERYTHING)
    view.show_section(Place.PEERS)
    view.peers.show_circle(circle.id)
    screens.wait_for(view.peers.circle.part.history.isVisible)
    camera.take("circle")
    view.peers.circle.ensureWidgetVisible(view.peers.circle.part.history)
    camera.take("circle-meetings")


def draw_agreements(camera, view: JournalView, folder: Path) -> None:
    """Draw an agreement as a draft, asked about, offered, offered to me, changed and ended."""
    path = folder / "Kim of the agreements.pjournal"
    with new_journal(path, "Kim") as kim:
        peer = done(view, peers.add_peer, peers.my_card(kim))
        done(view, peers.verify_peer, peer.id)
        peers.add_peer(kim, done(view, peers.my_card))
        person = Person(name=peer.name, identity=peer.id)
        draft = done(view, _draft, person)
        view.session.announce(EVERYTHING)
        strip = _show(view, draft)
        camera.take("agreement-draft")
        strip.buttons[0].click()
        camera.take("agreement-question")
        done(view, agreements.offer, draft.id)
        view.session.announce(EVERYTHING)
        _show(view, draft)
        camera.take("agreement-offered")
        view.show_peer(peer.id)
        screens.wait_for(view.peers.person.pair.told.isVisible)
        camera.take("person-agreement-offered")
        theirs = _draft(kim, Person(name=view.session.me.name, identity=view.session.me.id))
        agreements.offer(kim, theirs.id)
        bundle = folder / "agreement.pjbundle"
        items = [sharing.ShareItem(entry=theirs.id)]
        sharing.share(kim, sharing.preview_share(kim, items, [view.session.me.id]), bundle)
    view.receive(bundle)
    page = view.stack.currentWidget()
    screens.wait_for(lambda: bool(page.preview.list.rows()))
    page.preview.take.click()
    screens.wait_for(lambda: page.stack.currentWidget() is page.taken_in)
    camera.take("taken-in")
    view.go_back()
    _show(view, theirs)
    camera.take("agreement-to-accept")
    for line in done(view, reading.page_of_entries, Filter(kinds=(Kind.AGREEMENT,))).lines:
        if line.title and not line.is_mine:
            changed = done(view, agreements.amend, line.id)
            view.session.announce(EVERYTHING)
            _show(view, changed)
            camera.take("agreement-changed")
            done(view, agreements.end_agreement, line.id)
            view.session.announce(EVERYTHING)
            view.show_entry(line.id)
            camera.take("agreement-ended")


def _converse(view: JournalView, key: str):
    view.converse()
    page = view.stack.currentWidget()
    screens.wait_for(lambda: page.before is not None)
    screens.settle()
    page.before.list.choose(key)
    screens.settle()
    return page


def _end(view: JournalView) -> None:
    view.go_back()
    view.toast.hide()
    screens.settle()
    done(view, conversing.discard_conversation)


def _hold(journal, people: tuple[Person, ...], days: int) -> Entry:
    begun = (clock.now() - timedelta(days=days)).replace(hour=16, minute=0)
    content = Session(
        format=FieldKey("case-clinic"),
        purpose="Whose case it is today",
        participants=people,
        started_at=begun,
        ended_at=begun + timedelta(minutes=70),
        shared_summary=Markdown("- The case stays with its giver."),
    )
    blank = writing.blank_entry(journal, content, on=begun.date())
    return writing.add_entry(journal, replace(blank, title=f"Round of {begun:%d %B}"))


def _draft(journal, person: Person) -> Entry:
    return writing.add_entry(journal, agreements.blank_agreement(journal, (person,)))


def _me(view: JournalView) -> Person:
    return Person(name=view.session.me.name, identity=view.session.me.id)


def _show(view: JournalView, entry: Entry):
    view.show_entry(entry.id)
    strip = view.entries.entry_pane.agreement
    screens.wait_for(strip.isVisible)
    screens.settle()
    return strip
