"""Above an agreement: where it stands, and the next step."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from peerjournal.domain.agreement import AgreementState
from peerjournal.domain.bonds import Footing
from peerjournal.domain.people import Person
from peerjournal.operations import agreements, bonds, peers, reading
from peerjournal.ui.agreements.agreement_acts import AgreementActs
from peerjournal.ui.agreements.agreement_words import (
    place_words,
    question_words,
    standing_title,
    standing_words,
)
from peerjournal.ui.agreements.footing_question import FootingQuestion
from peerjournal.ui.exchange.words_label import WordsLabel
from peerjournal.ui.pages.flow_layout import FlowLayout
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import link_button, primary_button, quiet_button

if TYPE_CHECKING:
    from collections.abc import Callable

    from peerjournal.domain.accepting import Wording
    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.domain.identifiers import EntryId, IdentityId
    from peerjournal.domain.listing import EntryLine
    from peerjournal.operations.journal import Journal
    from peerjournal.ui.session import OpenSession


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementNotes:
    """What is told above an agreement.

    Attributes:
        peers: the other members whose card is here.
        not_asked: those of them about whom the question was not answered yet.
        newer: the entry of a wording that not everybody has accepted yet, beside this one.
        before: the wording in whose place this one comes, where it is here to be read.

    """

    wording: Wording
    peers: tuple[Person, ...] = ()
    not_asked: tuple[Person, ...] = ()
    newer: EntryId | None = None
    before: EntryLine | None = None


def agreement_notes(journal: Journal, entry: EntryId) -> AgreementNotes | None:
    """Return what is told above an agreement; none where it is not kept yet."""
    wording = agreements.wording_of(journal, entry)
    if wording is None:
        return None
    me = Person(name=journal.me.name, identity=journal.me.id)
    known = {one.id for one in peers.all_peers(journal)}
    others = tuple(Person(name=one.name, identity=one.identity) for one in wording.others(me))
    with_card = tuple(one for one in others if one.identity in known)
    pending = agreements.agreed_with_people(journal, others).pending
    is_newer = pending is not None and pending.content.replaces == wording.entry.id
    replaced = wording.content.replaces
    return AgreementNotes(
        wording=wording,
        peers=with_card,
        not_asked=tuple(
            one
            for one in with_card
            if one.identity and not bonds.bond_of(journal, one.identity).was_asked
        ),
        newer=pending.entry.id if pending is not None and is_newer else None,
        before=next(iter(reading.lines_of(journal, (replaced,))), None) if replaced else None,
    )


def _ids(people: tuple[Person, ...]) -> tuple[IdentityId, ...]:
    return tuple(one.identity for one in people if one.identity is not None)


class AgreementStrip(QFrame):
    """Tells where the agreement below stands, and offers what comes next."""

    def __init__(self, session: OpenSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._entry: EntryId | None = None
        self._notes: AgreementNotes | None = None
        self._then: Callable[[], None] = _nothing
        self.acts = AgreementActs(session, self)
        self.title = WordsLabel("", "strong")
        self.words = WordsLabel("", "dim")
        self.question = FootingQuestion()
        self.buttons: list[QPushButton] = []
        theme = current_theme()
        self._row = FlowLayout(theme.px(6))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.px(theme.spacing.m), 0, theme.px(8))
        layout.setSpacing(theme.px(6))
        for part in (self.title, self.words, self.question):
            layout.addWidget(part)
        layout.addLayout(self._row)
        self.question.answered.connect(self._on_answered)
        self.hide()

    def event(self, event: QEvent) -> bool:
        """Keep the height that the words need: the page below it would press them together."""
        is_done = super().event(event)
        layout = self.layout()
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize) and layout is not None:
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))
        return is_done

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put the question off with Escape."""
        if event.key() == Qt.Key.Key_Escape and self.question.isVisible():
            self._stand_alone(is_asked=False)
            self.buttons[0].setFocus()
        else:
            super().keyPressEvent(event)

    def show_for(self, entry: EntryId | None) -> None:
        """Show where an agreement stands; none hides the strip."""
        if entry != self._entry:
            self.hide()
            self._stand_alone(is_asked=False)
        self._entry = entry
        if entry is not None:
            job = partial(agreement_notes, entry=entry)
            self._session.run(self, job, partial(self._show, entry), self._on_problem)

    def _on_problem(self, _error: PeerJournalError) -> None:
        self.hide()

    def _show(self, entry: EntryId, notes: AgreementNotes | None) -> None:
        if entry != self._entry:
            return
        self.setVisible(notes is not None)
        if notes is None or notes == self._notes:
            return
        self._notes = notes
        me = Person(name=self._session.me.name, identity=self._session.me.id)
        self.title.setText(standing_title(notes.wording))
        self.words.setText(_told(notes, me))
        self._stand_alone(is_asked=False)
        self._fill(notes, me)

    def _fill(self, notes: AgreementNotes, me: Person) -> None:
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = []
        wording = notes.wording
        text = wording.entry.id
        state = wording.state
        if state is AgreementState.DRAFT:
            then = partial(self.acts.offer, text)
            self._add(primary_button(self.tr("Accept and send…")), partial(self._ask, then))
        elif state in _OPEN and not wording.has_accepted(me):
            then = partial(self.acts.accept, text)
            self._add(primary_button(self.tr("Accept it")), partial(self._ask, then))
        elif state in _OPEN and self._entry is not None:
            share = partial(self._session.share_wanted.emit, (self._entry,))
            self._add(quiet_button(self.tr("Send it…")), share)
        if state is AgreementState.IN_FORCE:
            look = partial(self.acts.look_together, _ids(notes.peers))
            self._add(quiet_button(self.tr("Look at it together")), look)
        if notes.newer is not None:
            read = partial(self._session.entry_wanted.emit, notes.newer)
            self._add(link_button(self.tr("Read the new draft")), read)
        elif state in _CHANGEABLE:
            self._add(link_button(self.tr("Change it together")), partial(self.acts.amend, text))
        if state in _PENDING and notes.before is not None:
            read = partial(self._session.entry_wanted.emit, notes.before.id)
            self._add(link_button(self.tr("Read the one before")), read)
        if state is AgreementState.IN_FORCE:
            self._add(link_button(self.tr("End it")), partial(self.acts.end, text))

    def _add(self, button: QPushButton, act: Callable[[], None]) -> None:
        button.clicked.connect(lambda: act())  # noqa: PLW0108 - Qt adds whether it is checked
        self.buttons.append(button)
        self._row.addWidget(button)

    # The question comes before the first yes

    def _ask(self, then: Callable[[], None]) -> None:
        if self._notes is None or not self._notes.not_asked:
            then()
            return
        self._then = then
        self._stand_alone(is_asked=True)
        self.question.ask(question_words([one.name for one in self._notes.not_asked]))

    def _stand_alone(self, *, is_asked: bool) -> None:
        """Show the question by itself, or all but that: in large letters only one has room."""
        self.question.setVisible(is_asked)
        self.title.setVisible(not is_asked)
        self.words.setVisible(bool(self.words.text()) and not is_asked)
        for button in self.buttons:
            button.setVisible(not is_asked)

    def _on_answered(self, is_changed: bool) -> None:  # noqa: FBT001 - a slot
        if self._notes is None:
            return
        asked = _ids(self._notes.not_asked)
        self._stand_alone(is_asked=False)
        if is_changed:
            self.acts.note_footing(asked, Footing.CHANGED, partial(self._stop, asked))
        else:
            self.acts.note_footing(asked, Footing.EQUAL, self._then)

    def _stop(self, asked: tuple[IdentityId, ...]) -> None:
        # Their page says what the clause says, and holds all ways on.
        self._session.peer_wanted.emit(asked[0])


_OPEN = frozenset({AgreementState.OFFERED, AgreementState.ACCEPTED_BY_SOME})
_CHANGEABLE = _OPEN | {AgreementState.IN_FORCE}
_PENDING = _OPEN | {AgreementState.DRAFT}


def _told(notes: AgreementNotes, me: Person) -> str:
    state = notes.wording.state
    if notes.before is None or state not in _PENDING:
        return standing_words(notes.wording, me)
    place = place_words(notes.before)
    # Who writes a second wording knows how a first one comes into force.
    is_draft = state is AgreementState.DRAFT
    return place if is_draft else f"{standing_words(notes.wording, me)}\n{place}"


def _nothing() -> None:
    """Do nothing."""
