"""The page of a person, below their card: what is agreed, promised and ahead, and how it stands."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from peerjournal.domain.accepting import agreement_of
from peerjournal.domain.bonds import Bond, Footing
from peerjournal.domain.goal import Cadence
from peerjournal.domain.peers import Standing
from peerjournal.operations import bonds, conversing, parting, peers, writing
from peerjournal.ui.agreements.agreement_card import AgreementCard
from peerjournal.ui.agreements.agreement_words import question_words
from peerjournal.ui.agreements.footing_question import FootingQuestion
from peerjournal.ui.changes import Changes
from peerjournal.ui.conversation.promises import PromiseList
from peerjournal.ui.conversation.start import ConversationStart
from peerjournal.ui.editors.tab_order import walk_in_order
from peerjournal.ui.exchange.text_link import TextLink
from peerjournal.ui.exchange.words_label import WordsLabel
from peerjournal.ui.peering import together as jobs
from peerjournal.ui.peering.afterwards_part import AfterwardsPart
from peerjournal.ui.peering.closing_panel import ClosingPanel
from peerjournal.ui.peering.footing_panel import FootingPanel
from peerjournal.ui.peering.laid_out import lay_out
from peerjournal.ui.peering.pair_acts import PairBar
from peerjournal.ui.peering.standing_part import StandingPart
from peerjournal.ui.peering.standing_words import footing_words, pair_words
from peerjournal.ui.peering.together import Together
from peerjournal.ui.planning.ahead_section import AheadSection
from peerjournal.ui.planning.plan_start import PlanStart
from peerjournal.ui.problems import problem_text
from peerjournal.ui.undoing import Undoable
from peerjournal.ui.widgets.section_label import SectionLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from peerjournal.domain.commitment import Outcome
    from peerjournal.domain.entries import Entry
    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.domain.fields import Markdown
    from peerjournal.domain.identifiers import EntryId, IdentityId
    from peerjournal.domain.peers import Peer
    from peerjournal.operations.bonds import Closing
    from peerjournal.operations.journal import Journal
    from peerjournal.operations.parting import Parted
    from peerjournal.ui.session import OpenSession

T = TypeVar("T")

RITUAL = "closing-ritual"


class PairPart(QWidget):
    """Shows how a pair stands, and carries out what is decided.

    Signals:
        shown: how it stands was read and is shown.
    """

    shown = Signal()

    def __init__(self, session: OpenSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._peer: Peer | None = None
        self._shown = Together()
        self._was_asked = False

    def make(self) -> Iterator[None]:
        """Make its parts, a few at a time."""
        self.bar = PairBar(self)
        self.footing = FootingPanel(self)
        self.ahead = AheadSection(self._session, SectionLabel(), self)
        # Hidden until it is read: an empty frame would tell of what is not there.
        self.told = QWidget(self)
        self.agreement = AgreementCard(self._session, self.told)
        yield
        self.promises_title = SectionLabel(self.tr("Steps you told each other"))
        self.promises = PromiseList(self.told)
        self.standing = StandingPart(self.told)
        self.afterwards = AfterwardsPart(self.told)
        yield
        self.answered = WordsLabel("", "small")
        self.ask_footing = TextLink(self.tr("Has something changed in who decides about whom?"))
        self.question = FootingQuestion(self.told)
        self.closing = ClosingPanel(self)
        yield
        self._build()
        self._connect()

    def _build(self) -> None:
        agreed = SectionLabel(self.tr("What you promised each other"))
        between = SectionLabel(self.tr("Between you"))
        told = (
            (agreed, self.agreement),
            (self.promises_title, self.promises),
            (between, self.standing, self.afterwards, self.answered, self.question),
        )
        layout = lay_out(self.told, told)
        layout.addWidget(self.ask_footing, 0, Qt.AlignmentFlag.AlignLeft)
        lay_out(self, ((self.bar, self.footing, self.closing), (self.ahead,), (self.told,)))
        self.told.hide()

    def _connect(self) -> None:
        self.bar.talk_wanted.connect(self._on_talk_wanted)
        self.bar.plan_wanted.connect(self._on_plan_wanted)
        self.bar.ask_wanted.connect(self._on_ask_wanted)
        self.bar.share_wanted.connect(self._on_share_wanted)
        self.footing.talked.connect(partial(self._note_footing, Footing.TALKED))
        self.footing.mistaken.connect(partial(self._note_footing, Footing.EQUAL, ""))
        self.footing.rest_wanted.connect(partial(self._on_standing_wanted, Standing.RESTING))
        self.footing.removal_wanted.connect(self._on_removal_wanted)
        self.ahead.shown.connect(self._walk_in_order)
        self.standing.cadence_chosen.connect(self._on_cadence_chosen)
        self.standing.standing_wanted.connect(self._on_standing_wanted)
        self.standing.closing_wanted.connect(self._on_closing_wanted)
        for panel in (self.footing, self.standing, self.closing):
            panel.ritual_wanted.connect(self._on_ritual_wanted)
        self.closing.closed.connect(self._on_closed)
        self.closing.left.connect(self._on_closing_left)
        self.promises.noted.connect(self._on_outcome_noted)
        self.ask_footing.clicked.connect(self._on_ask_footing)
        self.question.answered.connect(self._on_footing_answered)
        self.afterwards.far_dropped.connect(self._on_far_dropped)
        self.afterwards.send_wanted.connect(self._on_goodbye_wanted)

    # What is shown

    def show_peer(self, peer: Peer) -> None:
        """Show how things stand with a peer."""
        if self._peer is None or self._peer.id != peer.id:
            self.closing.hide()
            self.question.hide()
            self.told.hide()
        self._peer = peer
        self.ahead.show_only(peer.id)
        self.ahead.refresh()
        job = partial(jobs.pair_together, identity=peer.id)
        self._session.run(self, job, partial(self._show, peer), self._on_problem)

    def _show(self, peer: Peer, shown: Together) -> None:
        if self._peer is None or peer.id != self._peer.id:
            return
        self._shown = shown
        bond = shown.bond
        self.bar.show_waiting(len(shown.waiting))
        self.bar.setVisible(shown.standing is not Standing.CLOSED)
        is_paused = bond.is_paused and shown.standing is not Standing.CLOSED
        if is_paused:
            self.footing.show_for(peer.name)
        else:
            self.footing.hide()
        self.agreement.show_agreed(shown.agreed, shown.people, peer.cadence)
        self.promises_title.setVisible(bool(shown.promises))
        self.promises.setVisible(bool(shown.promises))
        self.promises.show_promises(shown.promises)
        agreed = shown.agreed.in_force
        rhythm = agreement_of(agreed.entry).cadence if agreed is not None else Cadence.NONE
        words = pair_words(shown.standing, bond)
        self.standing.show_standing(words, shown.standing, peer.cadence, rhythm)
        self.afterwards.show_bond(bond, is_closed=shown.standing is Standing.CLOSED)
        self.answered.setText(footing_words(bond))
        self.answered.setVisible(bool(self.answered.text()))
        self.ask_footing.setVisible(not is_paused and shown.standing is not Standing.CLOSED)
        self._leave_question(is_paused=is_paused)
        self._walk_in_order()
        self.told.show()
        self.shown.emit()

    def _walk_in_order(self) -> None:
        # What was just made comes behind everything else: Qt knows no place for it.
        told = (self.agreement, self.promises, self.standing, self.afterwards, self.question)
        walk_in_order((self.bar, self.footing, self.closing, self.ahead, *told, self.ask_footing))

    # Talk, plan, ask, share

    def _peers(self) -> tuple[IdentityId, ...]:
        return (self._peer.id,) if self._peer is not None else ()

    def _on_talk_wanted(self) -> None:
        self._session.conversation_wanted.emit(ConversationStart(peers=self._peers()))

    def _on_ritual_wanted(self) -> None:
        if self._peer is not None and self._peer.standing is not Standing.CLOSED:
            self._run(partial(bonds.begin_closing, peer=self._peer.id), self._after)
        start = ConversationStart(peers=self._peers(), format=RITUAL)
        self._session.conversation_wanted.emit(start)

    def _on_plan_wanted(self) -> None:
        self._session.plan_wanted.emit(PlanStart(people=self._shown.people))

    def _on_ask_wanted(self) -> None:
        job = partial(jobs.request_to, people=self._shown.people)
        self._run(job, self._session.new_entry_wanted.emit)

    def _on_share_wanted(self) -> None:
        self._session.share_wanted.emit(self._shown.waiting)

    def _on_outcome_noted(self, promise: EntryId, outcome: Outcome | None) -> None:
        job = partial(conversing.note_outcome, promise=promise, outcome=outcome)
        self._run(job, lambda entry: self._announce(entry.id))

    # Resting, going on, ending

    def _on_cadence_chosen(self, cadence: Cadence) -> None:
        if self._peer is not None:
            job = partial(peers.set_cadence, peer=self._peer.id, cadence=cadence)
            self._run(job, self._after)

    def _on_standing_wanted(self, standing: Standing) -> None:
        if self._peer is None:
            return
        peer, before = self._peer.id, self._peer.standing

        def take_back() -> None:
            self._run(partial(peers.set_standing, peer=peer, standing=before), self._after)

        def done(_peer: Peer) -> None:
            self._announce()
            words = self.tr("It rests.") if standing is Standing.RESTING else self.tr("It goes on.")
            self._session.undo_offered.emit(Undoable(words=words, take_back=take_back))

        self._run(partial(peers.set_standing, peer=peer, standing=standing), done)

    def _on_closing_wanted(self) -> None:
        if self._peer is not None:
            self.closing.begin(self._peer.name)

    def _on_closing_left(self) -> None:
        self.closing.hide()
        self.standing.close_button.setFocus()

    def _on_closed(self, closing: Closing) -> None:
        if self._peer is not None:
            job = partial(parting.part, peer=self._peer.id, closing=closing)
            self._run(job, self._on_was_closed)

    def _on_was_closed(self, parted: Parted) -> None:
        self.closing.hide()
        self._announce(*parted.trashed)

        def take_back() -> None:
            job = partial(parting.undo_parting, parted=parted)
            self._run(job, lambda _none: self._announce(*parted.trashed))

        words = self.tr("Closed.")
        if parted.trashed:
            words = self.tr("Closed; %n moved to the trash.", "", len(parted.trashed))
        self._session.undo_offered.emit(Undoable(words=words, take_back=take_back))

    def _on_removal_wanted(self) -> None:
        if self._peer is not None:
            job = partial(bonds.remove_shared_lines, peer=self._peer.id)
            self._run(job, self._on_removed)

    def _on_removed(self, removed: tuple[EntryId, ...]) -> None:
        self._announce(*removed)

        def take_back() -> None:
            job = partial(_restore_all, entries=removed)
            self._run(job, lambda _none: self._announce(*removed))

        words = self.tr("%n shared entries moved to the trash", "", len(removed))
        self._session.undo_offered.emit(Undoable(words=words, take_back=take_back))

    def _on_far_dropped(self) -> None:
        if self._peer is not None:
            job = partial(bonds.set_far_date, peer=self._peer.id, on=None)
            self._change_bond(job, self.tr("The day is dropped."))

    def _change_bond(self, job: Callable[[Journal], Bond], words: str) -> None:
        """Change what is kept about the pair; an Undo is offered."""
        if self._peer is None:
            return
        peer, before = self._peer.id, self._shown.bond

        def take_back() -> None:
            self._run(partial(bonds.put_bond, whose=peer, bond=before), self._after)

        def done(_bond: Bond) -> None:
            self._announce()
            self._session.undo_offered.emit(Undoable(words=words, take_back=take_back))

        self._run(job, done)

    def _on_goodbye_wanted(self, words: Markdown) -> None:
        if self._shown.people:
            job = partial(jobs.goodbye_to, person=self._shown.people[0], words=words)
            self._run(job, self._on_goodbye_written)

    def _on_goodbye_written(self, entry: Entry) -> None:
        self._announce(entry.id)
        self._session.entry_wanted.emit(entry.id)

    # Equal footing

    def _on_ask_footing(self) -> None:
        if self._peer is not None:
            self.question.ask(question_words([self._peer.name]))

    def _on_footing_answered(self, is_changed: bool) -> None:  # noqa: FBT001 - a slot
        self._note_footing(Footing.CHANGED if is_changed else Footing.EQUAL, "")

    def _leave_question(self, *, is_paused: bool) -> None:
        """Go on with the keyboard where the answer leads to."""
        if self._was_asked:
            self._was_asked = False
            (self.footing.line if is_paused else self.ask_footing).setFocus()
            self.question.hide()

    def _note_footing(self, footing: Footing, words: str) -> None:
        if self._peer is not None:
            self._was_asked = True
            peer = self._peer.id
            job = partial(bonds.note_footing, peer=peer, footing=footing, words=words)
            self._change_bond(job, self.tr("Noted, here alone."))

    def _after(self, _changed: object) -> None:
        self._announce()

    def _announce(self, *entries: EntryId) -> None:
        self._session.announce(Changes(entries=frozenset(entries), peers=True))

    def _run(self, job: Callable[[Journal], T], on_done: Callable[[T], None]) -> None:
        self._session.run(self, job, on_done, self._on_problem)

    def _on_problem(self, error: PeerJournalError) -> None:
        self._session.notice_given.emit(problem_text(error).title)


def _restore_all(journal: Journal, entries: tuple[EntryId, ...]) -> None:
    for entry in entries:
        writing.restore_entry(journal, entry)
