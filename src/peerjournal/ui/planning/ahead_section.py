"""What lies ahead, as a part of a page: next conversations, and what is offered."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from peerjournal.operations import planning
from peerjournal.operations.planning import Ahead, ReminderKind
from peerjournal.ui.exchange.text_link import TextLink
from peerjournal.ui.pages.column import words
from peerjournal.ui.planning.ahead_row import AheadRow
from peerjournal.ui.planning.plan_start import PlanStart
from peerjournal.ui.planning.planning_words import (
    act_words,
    reminder_title,
    reminder_words,
    second_words,
    title_words,
)
from peerjournal.ui.planning.talk_acts import TalkActs
from peerjournal.ui.theme import current_theme

if TYPE_CHECKING:
    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.domain.identifiers import CircleId, IdentityId
    from peerjournal.operations.planning import NextConversation, Reminder
    from peerjournal.ui.changes import Changes
    from peerjournal.ui.session import OpenSession

_SIGNS = {
    ReminderKind.REVIEW: "agreement",
    ReminderKind.FAR_DATE: "peers",
    ReminderKind.FOOTING: "pause",
    ReminderKind.COMMITMENT: "commitment",
}
_LEFT_OUT = frozenset({ReminderKind.COMMITMENT})


class AheadSection(QWidget):
    """Shows what lies ahead; hidden while there is nothing.

    A page places it and calls `refresh` with every change; the section reads by itself.

    Signals:
        shown: something else is shown now; whether there is anything at all.
    """

    shown = Signal(bool)

    def __init__(
        self,
        session: OpenSession,
        heading: QLabel | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._peer: IdentityId | None = None
        self._circle: CircleId | None = None
        self._ahead: Ahead | None = None
        self.rows: list[AheadRow] = []
        self.acts = TalkActs(session, self)
        self.heading = heading or words("", "section")
        self.heading.setText(self.tr("Next conversation"))
        theme = current_theme()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(theme.spacing.s))
        self._column.addWidget(self.heading)
        self.plan = TextLink(self.tr("Plan another one…"), "add")
        self.plan.clicked.connect(self._on_plan_clicked)
        self._column.addWidget(self.plan, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_only(self, peer: IdentityId | None, circle: CircleId | None = None) -> None:
        """Show what lies ahead with one person, or with one circle."""
        self._peer, self._circle = peer, circle
        # Their page has a button of its own for that.
        self.plan.hide()

    def refresh(self, changes: Changes | None = None) -> None:
        """Read anew what lies ahead, if something of it may have changed."""
        if changes is None or changes.touches_entries or changes.peers or changes.inbox:
            self._session.run(self, planning.ahead, self.show_ahead, self._on_problem)

    def _on_problem(self, _error: PeerJournalError) -> None:
        # The page it stands on tells of a journal that cannot be read.
        self.hide()

    def show_ahead(self, ahead: Ahead) -> None:
        """Show what lies ahead; what does not change keeps its rows, and so the keyboard."""
        told = self._told_of(ahead)
        if told != self._ahead:
            self._ahead = told
            self._fill(told)
        has_any = bool(self.rows)
        self.setVisible(has_any)
        self.shown.emit(has_any)

    def _told_of(self, ahead: Ahead) -> Ahead:
        talks = ahead.conversations
        reminders = tuple(one for one in ahead.reminders if one.kind not in _LEFT_OUT)
        if self._circle is not None:
            talks = tuple(one for one in talks if one.circle == self._circle)
            reminders = ()
        elif self._peer is not None:
            talks = tuple(
                one for one in planning.talks_with(talks, self._peer) if one.circle is None
            )
            reminders = ()
        return Ahead(conversations=talks, reminders=reminders)

    def _fill(self, ahead: Ahead) -> None:
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = [
            *(self._talk_row(one) for one in ahead.conversations),
            *(self._reminder_row(one) for one in ahead.reminders),
        ]
        for place, row in enumerate(self.rows, start=1):
            self._column.insertWidget(place, row)
        self.heading.setText(
            self.tr("Next conversation") if ahead.conversations else self.tr("If you like")
        )

    def _on_plan_clicked(self) -> None:
        self._session.plan_wanted.emit(PlanStart())

    def _talk_row(self, one: NextConversation) -> AheadRow:
        row = AheadRow(title_words(one), second_words(one, self._session.language), "calendar")
        if not one.is_planned:
            row.add_act(self.tr("Plan it…"))
            row.act_wanted.connect(partial(self.acts.plan, one))
            row.add_rest()
            row.rest_wanted.connect(partial(self.acts.put_off, one.key))
            return row
        row.add_act(self.tr("Begin"))
        row.act_wanted.connect(partial(self.acts.begin, one))
        if one.is_mine:
            row.add_button(self.tr("Move…")).clicked.connect(partial(self.acts.plan, one))
        if one.entry is not None:
            opened = row.add_choice(self.tr("Open the session"), "sessions")
            opened.triggered.connect(partial(self._session.entry_wanted.emit, one.entry))
        calendar = row.add_choice(self.tr("Save for a calendar…"), "calendar")
        calendar.triggered.connect(partial(self.acts.save_for_calendar, one))
        if one.is_mine:
            # What takes away stands last, where no hand lands by itself.
            cancel = row.add_choice(self.tr("Cancel it"), "trash")
            cancel.triggered.connect(partial(self.acts.cancel, one))
        return row

    def _reminder_row(self, one: Reminder) -> AheadRow:
        row = AheadRow(reminder_title(one), reminder_words(one), _SIGNS[one.kind])
        row.add_act(act_words(one.kind))
        row.act_wanted.connect(partial(self.acts.follow, one))
        if one.kind is ReminderKind.REVIEW and one.entry is not None:
            button = row.add_button(self.tr("Read it"))
            button.clicked.connect(partial(self._session.entry_wanted.emit, one.entry))
        row.add_rest()
        row.rest_wanted.connect(partial(self.acts.put_off, one.key))
        return row
