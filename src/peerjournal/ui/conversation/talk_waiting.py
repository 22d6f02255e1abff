"""A conversation that waits to be gone on with, where somebody looks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerjournal.coaching.meeting import current_phase
from peerjournal.domain import clock
from peerjournal.operations import conversing
from peerjournal.ui.conversation.spoken import others_of, phase_title
from peerjournal.ui.planning.ahead_row import AheadRow

if TYPE_CHECKING:
    from peerjournal.coaching.meeting import Meeting
    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.ui.changes import Changes
    from peerjournal.ui.session import OpenSession


class TalkWaiting(QWidget):
    """Shows the conversation that is not finished, and the way back; hidden where there is none.

    Signals:
        wanted: on with it.
    """

    wanted = Signal()

    def __init__(self, session: OpenSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: Meeting | None = None
        self._is_wanted = True
        self.row: AheadRow | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def refresh(self, changes: Changes | None = None) -> None:
        """Read anew whether a conversation waits."""
        if self._is_wanted and (changes is None or changes.touches_entries):
            self._session.run(
                self, conversing.running_conversation, self.show_talk, self._on_problem
            )

    def set_wanted(self, *, is_wanted: bool) -> None:
        """Show it here, or not, whatever waits."""
        is_news = is_wanted and not self._is_wanted
        self._is_wanted = is_wanted
        self.setVisible(is_wanted and self._shown is not None)
        if is_news:
            self.refresh()

    def set_margins(self, left: int, top: int, right: int, bottom: int) -> None:
        """Leave room around it."""
        self._layout.setContentsMargins(left, top, right, bottom)

    def show_talk(self, meeting: Meeting | None) -> None:
        """Show a conversation, or that none waits."""
        if meeting != self._shown:
            self._shown = meeting
            self._fill(meeting)
        self.setVisible(self._is_wanted and meeting is not None)

    def _fill(self, meeting: Meeting | None) -> None:
        if self.row is not None:
            self.row.hide()
            self.row.deleteLater()
            self.row = None
        if meeting is None:
            return
        row = AheadRow(self._title(meeting), self._second(meeting), "sessions")
        is_over = meeting.talk.is_over
        row.add_act(self.tr("Finish it") if is_over else self.tr("Go on with it"))
        row.act_wanted.connect(self.wanted)
        self._layout.addWidget(row)
        self.row = row

    def _title(self, meeting: Meeting) -> str:
        about = meeting.topic or meeting.format.name
        others = others_of(meeting)
        if not others:
            return about
        return self.tr("{conversation}, with {names}").format(conversation=about, names=others)

    def _second(self, meeting: Meeting) -> str:
        if meeting.talk.is_over:
            return self.tr("To finish: what stays of it is not decided yet.")
        at = meeting.kept_at or clock.now()
        words = self.tr("Under way, paused at {time} in “{phase}”")
        return words.format(
            time=f"{at.astimezone(clock.now().tzinfo):%H:%M}",
            phase=phase_title(meeting, current_phase(meeting).key),
        )

    def _on_problem(self, _error: PeerJournalError) -> None:
        # The page it stands on tells of a journal that cannot be read.
        self.hide()
