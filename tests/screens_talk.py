"""Draws what is around a conversation: cards, files, a talk that waits, words for one alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerjournal.coaching.formats import Visibility
from peerjournal.coaching.meeting import Writing, phases_of, receivers
from peerjournal.domain.agreement import Agreement, AgreementState, Member
from peerjournal.domain.fields import Markdown
from peerjournal.operations import conversing, peers, writing
from peerjournal.ui.changes import EVERYTHING
from peerjournal.ui.sections import Section
from tests import screens
from tests.screens_between import done

if TYPE_CHECKING:
    from pathlib import Path

    from peerjournal.ui.conversation.page import ConversationPage
    from peerjournal.ui.journal_view import JournalView

OTHERS = ("Kim", "Bartholomäus Emmerich")


def draw_talk(camera, view: JournalView, folder: Path) -> None:
    """Draw formats on paper and changed, a talk that waits, its end in a circle, a circle."""
    done(view, conversing.discard_conversation)
    _draw_formats(camera, view)
    _draw_waiting(camera, view)
    _draw_end(camera, view, folder)
    _draw_outgrown(camera, view)


def _draw_formats(camera, view: JournalView) -> None:
    page = _converse(view, "tgrow-turns")
    page.before.area.ensureWidgetVisible(page.before.acts)
    camera.take("format-acts")
    page.before.acts.card.click()
    card = page.own.card
    screens.wait_for(lambda: card.made.is_done and card.print_button.isEnabled())
    camera.take("format-card")
    card.finished.emit()
    page.before.change_button.click()
    screens.settle()
    editor = page.own.editor
    turn = next(one for one in editor.shown if one.key not in {each.key for each in editor.phases})
    editor.area.ensureWidgetVisible(turn)
    camera.take("format-repeated")
    editor.left.emit()
    _leave(view)


def _draw_waiting(camera, view: JournalView) -> None:
    page = _begin(view, "peer-hour", OTHERS[:1])
    page.leave()
    view.toast.hide()
    view.show_section(Section.SESSIONS)
    screens.wait_for(view.talk.isVisible)
    camera.take("talk-waits")
    view.show_section(Section.TODAY)
    screens.wait_for(view.today.talk.isVisible)
    camera.take("talk-waits-today")
    done(view, conversing.discard_conversation)
    view.session.announce(EVERYTHING)


def _draw_end(camera, view: JournalView, folder: Path) -> None:
    page = _begin(view, "triad-rotation", OTHERS)
    meeting = page.table.meeting
    for phase in phases_of(meeting.format).values():
        for one in phase.fields:
            is_mine = one.by == meeting.talk.seats[meeting.mine].role
            if is_mine and one.visibility is Visibility.HANDED:
                assert receivers(meeting, one, meeting.mine)
                text = Markdown("What happened then?")
                page.table.write(Writing(phase=phase.key, field=one.key, seat=0, text=text))
    page.table.finish()
    screens.wait_for(lambda: page.after is not None)
    page.after.summary.whose.setCurrentIndex(2)
    page.after.summary.added.setText("We begin with a minute of silence")
    page.after.summary.added.returnPressed.emit()
    page.after.next.days.choice.setCurrentIndex(3)
    page.after.next.days.choice.activated.emit(3)
    camera.take("circle-end")
    page.after.area.ensureWidgetVisible(page.after.next)
    camera.take("circle-end-next")
    _leave(view)
    lines = [line for line in view.entries.list_pane.model.entries() if line.is_mine][:1]
    view.share(tuple(line.id for line in lines))
    share = view.covers.shown
    screens.wait_for(lambda: share.made.is_done)
    screens.settle()
    share.foot.show_folder(folder)
    share.sealed.offer_next(OTHERS[1:])
    camera.take("share-into-folder")
    view.go_back()


def _draw_outgrown(camera, view: JournalView) -> None:
    me = view.session.me
    peer = done(view, peers.all_peers)[0]
    members = (
        Member(name=me.name, identity=me.id),
        Member(name=peer.name, identity=peer.id),
        Member(name="Cem"),
    )
    agreed = Agreement(members=members, state=AgreementState.IN_FORCE)
    done(view, lambda one: writing.add_entry(one, writing.blank_entry(one, agreed)))
    names = ("Cem", *OTHERS)
    circle = done(view, lambda one: peers.put_circle(one, "Names", (peer.id,), names=names))
    view.session.announce(EVERYTHING)
    view.show_section(Section.PEERS)
    view.peers.show_circle(circle.id)
    screens.wait_for(view.peers.circle.message.isVisible)
    camera.take("circle-outgrown")
    view.peers.circle.ensureWidgetVisible(view.peers.circle.part.agreement)
    camera.take("circle-outgrown-card")


def _converse(view: JournalView, key: str) -> ConversationPage:
    view.converse()
    page = view.stack.currentWidget()
    screens.wait_for(lambda: page.before is not None)
    screens.settle()
    page.before.list.choose(key)
    screens.settle()
    return page


def _begin(view: JournalView, key: str, others: tuple[str, ...]) -> ConversationPage:
    page = _converse(view, key)
    seats = page.before.seats
    seats.show_people(view.session.me.name, others, ())
    page.before.list.choose(key)
    screens.wait_for(page.before.begin_button.isEnabled)
    page.before.begin()
    screens.wait_for(lambda: page.during is not None)
    return page


def _leave(view: JournalView) -> None:
    view.go_back()
    view.toast.hide()
    screens.settle()
    done(view, conversing.discard_conversation)
