"""The page of a circle, below its members: what is agreed and ahead, who waits, how it stands."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from peerjournal.domain.accepting import agreement_of
from peerjournal.domain.goal import Cadence
from peerjournal.domain.peers import Standing
from peerjournal.operations import bonds
from peerjournal.ui.agreements.agreement_card import AgreementCard
from peerjournal.ui.changes import Changes
from peerjournal.ui.conversation.start import ConversationStart
from peerjournal.ui.editors.tab_order import walk_in_order
from peerjournal.ui.exchange.entry_rows import history_row
from peerjournal.ui.exchange.rows_view import RowsView
from peerjournal.ui.exchange.words_label import WordsLabel
from peerjournal.ui.peering import together as jobs
from peerjournal.ui.peering.laid_out import lay_out
from peerjournal.ui.peering.pair_acts import PairBar
from peerjournal.ui.peering.pair_part import RITUAL
from peerjournal.ui.peering.standing_part import StandingPart
from peerjournal.ui.peering.standing_words import circle_words, turn_words
from peerjournal.ui.peering.together import Together
from peerjournal.ui.planning.ahead_section import AheadSection
from peerjournal.ui.planning.plan_start import PlanStart
from peerjournal.ui.problems import problem_text
from peerjournal.ui.undoing import Undoable
from peerjournal.ui.widgets.section_label import SectionLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from peerjournal.domain.bonds import Bond
    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.domain.peers import Circle
    from peerjournal.operations.journal import Journal
    from peerjournal.ui.session import OpenSession

T = TypeVar("T")


class CirclePart(QWidget):
    """Shows how a circle stands, and carries out what is decided; nobody in it leads it.

    Signals:
        outgrown: in words, who came or went since the circle agreed on something.
    """

    outgrown = Signal(str)

    def __init__(self, session: OpenSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._circle: Circle | None = None
        self._shown = Together()
        self.bar = PairBar(self)
        self.ahead = AheadSection(session, SectionLabel(), self)
        # Hidden until it is read: an empty frame would tell of what is not there.
        self.told = QWidget(self)
        self.agreement = AgreementCard(session, self.told)
        self.turn_title = SectionLabel(self.tr("The case-giver's chair"))
        self.turn = WordsLabel("", "body")
        self.standing = StandingPart(self.told)
        self.history_title = SectionLabel(self.tr("Your history together"))
        self.history = RowsView(
            self.tr("Your history together"), self.told, is_menu=True, grows=True
        )
        self._build()
        self._connect()

    def _build(self) -> None:
        agreed = SectionLabel(self.tr("What you promised each other"))
        between = SectionLabel(self.tr("Between you"))
        told = (
            (agreed, self.agreement),
            (self.turn_title, self.turn),
            (between, self.standing),
            (self.history_title, self.history),
        )
        lay_out(self.told, told)
        lay_out(self, ((self.bar,), (self.ahead,), (self.told,)))
        self.told.hide()

    def _connect(self) -> None:
        self.bar.talk_wanted.connect(partial(self._talk, ""))
        self.bar.plan_wanted.connect(self._on_plan_wanted)
        self.bar.ask_wanted.connect(self._on_ask_wanted)
        self.ahead.shown.connect(self._walk_in_order)
        self.standing.cadence_chosen.connect(self._on_cadence_chosen)
        self.standing.standing_wanted.connect(self._set_standing)
        self.standing.closing_wanted.connect(partial(self._set_standing, Standing.CLOSED))
        self.standing.ritual_wanted.connect(partial(self._talk, RITUAL))
        self.history.row_opened.connect(self._session.entry_wanted.emit)

    # What is shown

    def show_circle(self, circle: Circle) -> None:
        """Show how things stand with a circle."""
        if self._circle is None or self._circle.id != circle.id:
            self.told.hide()
        self._circle = circle
        self.ahead.show_only(None, circle.id)
        self.ahead.refresh()
        job = partial(jobs.circle_together, circle=circle)
        self._session.run(self, job, partial(self._show, circle), self._on_problem)

    def _show(self, circle: Circle, shown: Together) -> None:
        if circle != self._circle:
            return
        self._shown = shown
        is_over = shown.standing is Standing.CLOSED
        self.bar.show_waiting(0)
        self.bar.setVisible(not is_over and bool(shown.people))
        self.agreement.show_agreed(
            shown.agreed, shown.people, shown.bond.cadence, outgrown=shown.outgrown
        )
        if shown.outgrown is not None:
            self.outgrown.emit(self.agreement.title.text())
        turns = turn_words(shown.turns)
        self.turn.setText(turns)
        for part in (self.turn_title, self.turn):
            part.setVisible(bool(turns))
        agreed = shown.agreed.in_force
        rhythm = agreement_of(agreed.entry).cadence if agreed is not None else Cadence.NONE
        self.standing.show_standing(
            circle_words(shown.standing), shown.standing, shown.bond.cadence, rhythm
        )
        self.standing.go_on.setEnabled(bool(circle.size))
        self.history.show_rows([history_row(line) for line in shown.meetings])
        self.history_title.setVisible(bool(shown.meetings))
        self.history.setVisible(bool(shown.meetings))
        self._walk_in_order()
        self.told.show()

    def _walk_in_order(self) -> None:
        # What was just made comes behind everything else: Qt knows no place for it.
        walk_in_order((self.bar, self.ahead, self.agreement, self.standing, self.history))

    # What is done

    def _talk(self, key: str) -> None:
        circle = self._circle
        if circle is None:
            return
        start = ConversationStart(peers=circle.members, names=circle.names, format=key)
        self._session.conversation_wanted.emit(start)

    def _on_plan_wanted(self) -> None:
        self._session.plan_wanted.emit(PlanStart(people=self._shown.people))

    def _on_ask_wanted(self) -> None:
        job = partial(jobs.request_to, people=self._shown.people)
        self._run(job, self._session.new_entry_wanted.emit)

    def _on_cadence_chosen(self, cadence: Cadence) -> None:
        if self._circle is not None:
            job = partial(bonds.set_circle_cadence, circle=self._circle.id, cadence=cadence)
            self._run(job, lambda _bond: self._announce())

    def _set_standing(self, standing: Standing) -> None:
        if self._circle is None:
            return
        circle, before = self._circle.id, self._shown.bond

        def take_back() -> None:
            job = partial(bonds.put_bond, whose=circle, bond=before)
            self._run(job, lambda _bond: self._announce())

        def done(_bond: Bond) -> None:
            self._announce()
            words = {
                Standing.RESTING: self.tr("The circle rests."),
                Standing.CLOSED: self.tr("The circle is closed. Its history stays."),
            }.get(standing, self.tr("The circle goes on."))
            self._session.undo_offered.emit(Undoable(words=words, take_back=take_back))

        self._run(partial(bonds.set_circle_standing, circle=circle, standing=standing), done)

    def _announce(self) -> None:
        self._session.announce(Changes(peers=True))

    def _run(self, job: Callable[[Journal], T], on_done: Callable[[T], None]) -> None:
        self._session.run(self, job, on_done, self._on_problem)

    def _on_problem(self, error: PeerJournalError) -> None:
        self._session.notice_given.emit(problem_text(error).title)
