"""Turns and minutes, session by session, and who has waited longest for the case."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from peerjournal.domain.identifiers import EntryId
from peerjournal.operations import insights
from peerjournal.ui.exchange.dates import day_text
from peerjournal.ui.exchange.row import Row
from peerjournal.ui.exchange.rows_view import RowsView
from peerjournal.ui.insights.insight_column import InsightColumn
from peerjournal.ui.pictures.speaking_picture import Floor, SpeakingPicture, SpokenSession
from peerjournal.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from peerjournal.coaching.insight_balance import SessionTurns
    from peerjournal.coaching.insight_turns import Wait
    from peerjournal.operations.insights import TurnsView as Turns
    from peerjournal.ui.session import OpenSession


class TurnsView(InsightColumn):
    """Shows the floor of each session by itself; nobody's minutes are ever added up."""

    def __init__(self, session: OpenSession, parent: QWidget | None = None) -> None:
        super().__init__(
            session,
            self.tr("Turns and minutes"),
            self.tr("From the timer of each conversation. No microphone ever listens."),
            EmptyState(
                "clock",
                self.tr("No conversation with a timer yet"),
                self.tr(
                    "Lead a guided conversation with a peer: its timer shares the minutes out, "
                    "and this page shows how they were used."
                ),
            ),
            parent=parent,
        )
        self.turns_title = self.add_words(self.tr("Who had the floor"), "section")
        self.picture = SpeakingPicture()
        self.framed = self.framed_picture(self.picture)
        self.body.addWidget(self.framed)
        self.waits_title = self.add_words(self.tr("Who had the case when"), "section")
        self.longest = self.add_words("")
        self.waits = RowsView(self.tr("Last turn with the case"), is_menu=True, grows=True)
        self.body.addWidget(self.waits)
        self.picture.mark_chosen.connect(self._on_chosen)
        self.waits.row_opened.connect(self._on_wait_opened)
        self._waits: tuple[Wait, ...] = ()

    def reload(self) -> None:
        """Read the sessions."""
        self.session.run(
            self, partial(insights.turns, window=self.span), self._show, self.on_problem
        )

    def _show(self, view: Turns) -> None:
        if not view.turns and not view.waits:
            self.show_lesson()
            return
        self.picture.show_sessions(tuple(self._spoken(one) for one in view.turns))
        for widget in (self.turns_title, self.framed):
            widget.setVisible(bool(view.turns))
        self._show_waits(view.waits)
        self.show_body(self._question(view))

    def _spoken(self, one: SessionTurns) -> SpokenSession:
        others = iter(range(1, len(one.floor) + 1))
        me = self.session.me.name
        return SpokenSession(
            on=one.on,
            title=one.title,
            floors=tuple(
                Floor(
                    name=floor.name,
                    place=0 if floor.name == me else next(others),
                    planned_s=floor.planned_seconds,
                    spoken_s=floor.actual_seconds,
                )
                for floor in one.floor
            ),
            key=one.entry,
        )

    def _show_waits(self, waits: tuple[Wait, ...]) -> None:
        self._waits = waits
        rows = [
            Row(
                key=place,
                title=one.name or self.tr("You"),
                second=self._wait_words(one),
            )
            for place, one in enumerate(waits)
        ]
        self.waits.show_rows(rows)
        if waits:
            name = waits[0].name or self.tr("you")
            self.longest.setText(
                self.tr("Longest wait: {name}, since {day}").format(
                    name=name, day=day_text(waits[0].since)
                )
            )
        for widget in (self.waits_title, self.longest, self.waits):
            widget.setVisible(len(waits) > 1)

    def _wait_words(self, wait: Wait) -> str:
        if wait.has_had:
            return self.tr("Last on {day}").format(day=day_text(wait.since))
        return self.tr("Not yet; together since {day}").format(day=day_text(wait.since))

    def _question(self, view: Turns) -> str:
        latest = next(iter(view.turns), None)
        if latest is not None and latest.starts_next:
            return self.tr("Who starts next time?")
        if len(view.waits) > 2:  # noqa: PLR2004 - more than a pair
            return self.tr("Whose case comes next?")
        return self.tr("What did the one who listened longest make possible?")

    def _on_chosen(self, key: object) -> None:
        if isinstance(key, str):
            self.session.entry_wanted.emit(EntryId(key))

    def _on_wait_opened(self, key: object) -> None:
        if isinstance(key, int) and key < len(self._waits):
            self.session.entry_wanted.emit(self._waits[key].entry)
