"""Draws what two people do with each other: a conversation, a card, the way of a bundle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerjournal.operations import peers, reading, sharing
from peerjournal.ui.changes import EVERYTHING
from peerjournal.ui.exchange.peers_list import MY_CARD, NEW_CIRCLE
from peerjournal.ui.sections import Section
from tests import screens
from tests.journals import new_journal, write

if TYPE_CHECKING:
    from pathlib import Path

    from peerjournal.ui.journal_view import JournalView

LONG_NAME = "Wilhelmine-Charlotte von Hohenzollern-Sigmaringen"


def draw_conversation(camera, view: JournalView) -> None:
    """Draw a conversation before, during and after."""
    view.converse()
    page = view.stack.currentWidget()
    screens.wait_for(lambda: page.before is not None and page.before.begin_button.isEnabled())
    camera.take("conversation-before")
    page.before.begin_button.click()
    screens.wait_for(lambda: page.during is not None)
    for _ in page.table.talk.stretches:
        camera.take(f"conversation-{page.table.talk.current.phase}")
        page.during.next_button.click()
        screens.settle()
    page.after.steps.add_button.click()
    camera.take("conversation-after")
    view.go_back()
    view.toast.hide()


def draw_cards(camera, view: JournalView, folder: Path) -> None:
    """Draw giving a card and taking one, comparing digits, circles."""
    view.show_section(Section.PEERS)
    page = view.peers
    for name, key in (("my-card", MY_CARD), ("new-circle", NEW_CIRCLE)):
        page.list.list.row_opened.emit(key)
        camera.take(name)
        page.go_back()
    page.my_card.show_picture.click()
    page.list.list.row_opened.emit(MY_CARD)
    camera.take("my-card-qr")
    page.go_back()
    page.begin_adding()
    camera.take("add-peer")
    with new_journal(folder / "Kim.pjournal", LONG_NAME) as kim:
        page.add.text.setPlainText(peers.my_card_text(kim))
        camera.take("add-peer-named")
        page.go_back()
        peer = done(view, peers.add_peer, peers.my_card(kim))
    view.session.announce(EVERYTHING)
    view.show_peer(peer.id)
    camera.take("peer-not-verified")


def draw_bundle(camera, view: JournalView, folder: Path) -> None:
    """Draw a bundle from somebody unknown, then known; and one that is sealed."""
    with new_journal(folder / "Lou.pjournal", "Lou") as lou:
        peers.add_peer(lou, done(view, peers.my_card))
        bundle = folder / "from Lou.pjbundle"
        items = [sharing.ShareItem(entry=write(lou, f"What stayed {n}").id) for n in range(3)]
        sharing.share(lou, sharing.preview_share(lou, items, [view.session.me.id]), bundle)
        card = peers.my_card(lou)
    view.receive(bundle)
    page = view.stack.currentWidget()
    camera.take("receive-refused")
    peer = done(view, peers.add_peer, card)
    page.open(bundle)
    camera.take("receive-preview")
    page._on_verify_wanted()  # as the button of a row that is painted does
    camera.take("receive-verify")
    done(view, peers.verify_peer, peer.id)
    page.open(bundle)
    camera.take("receive-verified")
    page.preview.take.click()
    camera.take("receive-taken-in")
    view.go_back()
    view.show_section(Section.INBOX)
    camera.take("inbox-received")
    line = done(view, reading.page_of_entries, screens.Filter(whose=screens.Whose.MINE)).lines[0]
    view.share((line.id,))
    camera.take("share-one")
    share = view.stack.currentWidget()
    share.foot.look.click()
    camera.take("share-preview")
    view.go_back()


def done(view: JournalView, job, *given):
    """Run a job on the journal's own thread and return what it gives."""
    answers: list = []
    view.session.run(view, lambda journal: job(journal, *given), answers.append, answers.append)
    screens.wait_for(lambda: bool(answers))
    if isinstance(answers[0], Exception):
        raise answers[0]
    return answers[0]
