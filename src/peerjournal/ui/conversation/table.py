"""The table at which a conversation is held: what happens at it, and who is told."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from peerjournal.coaching import conversation as talks
from peerjournal.coaching import equal_time
from peerjournal.coaching import meeting as meetings
from peerjournal.domain import clock

if TYPE_CHECKING:
    from datetime import datetime

    from peerjournal.coaching.conversation import Conversation
    from peerjournal.coaching.equal_time import Given
    from peerjournal.coaching.meeting import Meeting, Writing
    from peerjournal.domain.identifiers import FieldKey

TICK_MS = 250
_LOST = timedelta(seconds=2)
"""How far the time of day may get ahead of a computer that is awake, before it has slept."""
_GAP = timedelta(seconds=20)
"""A gap between two ticks that only sleep explains, where time goes on in it."""

_LEFT_MS = 10 * 60_000
"""So long over its time, a part that nobody ends was left behind."""


class Table(QObject):
    """Holds the conversation as it stands; every act goes through here.

    Signals:
        moved: another part, or another order of parts.
        acted: anything was changed by somebody.
        typed: words were written into a field.
        ticked: time went on.
        part_ended: the time of the current part is over; nobody is cut off.
        given: a Given, after a minute was given or taken.
        slept: the datetime of the last moment before the computer slept.
    """

    moved = Signal()
    acted = Signal()
    typed = Signal()
    ticked = Signal()
    part_ended = Signal()
    given = Signal(object)
    slept = Signal(object)

    def __init__(self, meeting: Meeting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.meeting = meeting
        self._last_tick, self._last_awake = clock.now(), clock.awake_s()
        self._was_over = self._is_time_over()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._timer.start()

    @property
    def talk(self) -> Conversation:
        """The conversation's time and order."""
        return self.meeting.talk

    @property
    def is_held(self) -> bool:
        """Whether people are surely at it: time runs, and is not long over."""
        return self.talk.is_running and self.remaining_ms() > -_LEFT_MS

    def start(self) -> None:
        """Tick again."""
        self._last_tick, self._last_awake = clock.now(), clock.awake_s()
        self._timer.start()

    def stop(self) -> None:
        """Tick no more."""
        self._timer.stop()

    def tick(self) -> None:
        """Let the shown time follow the clock."""
        self._noticed()
        is_over = self._is_time_over()
        if is_over and not self._was_over and self.talk.is_running:
            self.part_ended.emit()
        self._was_over = is_over
        self.ticked.emit()

    def _noticed(self) -> datetime:
        """Return the present moment; if the computer slept before it, nobody's time ran.

        Whatever is done first after waking comes through here: a tick, a key, or locking.
        """
        now, awake_s = clock.now(), clock.awake_s()
        before, awake = self._last_tick, timedelta(seconds=awake_s - self._last_awake)
        self._last_tick, self._last_awake = now, awake_s
        if self.talk.is_running and now < before:
            # The clock was set back: what ran until then counts, and time goes on from here.
            self._set_talk(talks.start(talks.pause(self.talk, before), now))
        if self.talk.is_running and (now - before - awake > _LOST or now - before > _GAP):
            self._set_talk(talks.pause(self.talk, before))
            self.slept.emit(before)
            self.acted.emit()
        return now

    # Time

    def toggle_pause(self) -> None:
        """Pause, or go on."""
        running = self.talk.is_running
        now = self._noticed()
        self._act(talks.pause(self.talk, now) if running else talks.start(self.talk, now))

    def pause(self) -> None:
        """Let nobody's time run."""
        if self.talk.is_running:
            self.toggle_pause()

    def give_minute(self) -> None:
        """Give the current part a minute, and the same to whoever shares the turn."""
        self._give(equal_time.give_minute(self.talk))

    def take_minute(self) -> None:
        """Shorten the current part by a minute, for all alike."""
        now = self._noticed()
        self._give(equal_time.take_minute(self.talk, now))

    def _give(self, given: Given) -> None:
        if given.conversation != self.talk:
            self._act(given.conversation)
        self.given.emit(given)

    # The way through

    def forward(self) -> None:
        """Go on to the next part."""
        now = self._noticed()
        self._act(talks.forward(self.talk, now), is_move=True)

    def back(self) -> None:
        """Go back to the part before."""
        now = self._noticed()
        self._act(talks.back(self.talk, now), is_move=True)

    def skip(self) -> None:
        """Leave the rest of the phase out."""
        now = self._noticed()
        self._act(talks.skip(self.talk, now), is_move=True)

    def swap(self, one: int, other: int) -> None:
        """Let two people change places in the turns that are not begun."""
        now = self._noticed()
        self._act(equal_time.swap(self.talk, one, other, now), is_move=True)

    def swaps(self) -> tuple[tuple[int, int], ...]:
        """Return who can change places with whom."""
        return equal_time.swaps(self.talk, self.now())

    def finish(self) -> None:
        """End here."""
        now = self._noticed()
        self._act(talks.finish(self.talk, now), is_move=True)

    # Words

    def write(self, writing: Writing) -> None:
        """Put words into a field."""
        self.meeting = meetings.write(self.meeting, writing)
        self.typed.emit()

    def ask(self, phase: FieldKey, question: str) -> None:
        """Add a question of one's own to a phase."""
        self.change(meetings.with_question(self.meeting, phase, question))

    def star(self, question: str) -> None:
        """Mark a question, or take the mark back."""
        self.change(meetings.with_star(self.meeting, question))

    def change(self, meeting: Meeting) -> None:
        """Take over a meeting that was changed in another way."""
        self.meeting = meeting
        self.acted.emit()

    def set_clock_hidden(self, hidden: bool) -> None:  # noqa: FBT001 - a check box's signal
        """Show the time that is left, or not."""
        self.change(replace(self.meeting, is_clock_hidden=hidden))

    def set_sound(self, sounds: bool) -> None:  # noqa: FBT001 - a check box's signal
        """Let the end of a part be heard, or not."""
        self.change(replace(self.meeting, has_sound=sounds))

    def _act(self, talk: Conversation, *, is_move: bool = False) -> None:
        self._set_talk(talk)
        self._was_over = self._is_time_over()
        if is_move:
            self.moved.emit()
        self.acted.emit()
        self.ticked.emit()

    def _set_talk(self, talk: Conversation) -> None:
        self.meeting = replace(self.meeting, talk=talk)

    def _is_time_over(self) -> bool:
        return self.remaining_ms() <= 0

    def remaining_ms(self) -> int:
        """Return how long the current part still has; below zero once its time is over."""
        return talks.remaining_ms(self.talk, self.now())

    def now(self) -> datetime:
        """Return the moment that is shown."""
        return clock.now()
