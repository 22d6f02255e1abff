"""The side of the conversation that is about time: the ring, the floor, and the ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from peerjournal.coaching import conversation as talks
from peerjournal.coaching.meeting import current_phase, floor_of, says
from peerjournal.domain import clock
from peerjournal.ui.conversation.floor_ledger import FloorLedger, LedgerRow
from peerjournal.ui.conversation.people_colours import colour_place, person_colour
from peerjournal.ui.conversation.spoken import floor_words, hidden_words, left_words, name_of
from peerjournal.ui.conversation.time_ring import RingTime, TimeRing
from peerjournal.ui.theme import current_theme

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent

    from peerjournal.coaching.meeting import Meeting


_RING_SHARE = 0.88

_NO_BREAK = "\u00a0"


class DuringSide(QScrollArea):
    """Shows whose time it is and how much of it is left.

    Attributes:
        notice: one quiet line, such as where a given minute comes from.

    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ring = TimeRing()
        self.floor = _label("heading")
        self.others = _label("dim")
        self.notice = _label("small")
        self.ledger = FloorLedger()
        self.keys = _label("small")
        keys = self.tr(
            "Space pauses · + − a minute · N another question · O your own · Tab to write · "
            "Page Down goes on"
        )
        self.keys.setText(_unbroken(keys))
        self._colour = ""
        self._build()

    def _build(self) -> None:
        theme = current_theme()
        self.setAccessibleName(self.tr("Who has the floor, and how long"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, theme.px(2), 0)
        rows.setSpacing(theme.px(6))
        rows.addWidget(self.ring)
        rows.addSpacing(theme.px(10))
        for label in (self.floor, self.others, self.notice, self.keys):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            rows.addWidget(label)
        rows.addSpacing(theme.px(10))
        rows.addWidget(self.ledger)
        rows.addStretch(1)
        rows.addWidget(self.keys)
        self._rows = rows
        self.setWidget(inside)

    def show_part(self, meeting: Meeting) -> None:
        """Show another part: who has the floor, and what the others do."""
        self.floor.setText(floor_words(meeting))
        self.others.setText(says(meeting, current_phase(meeting).others))
        self.others.setVisible(bool(self.others.text()))
        self._paint_floor(meeting)
        self._fit_ring()

    def show_moment(self, meeting: Meeting) -> None:
        """Let the ring and the ledger follow the clock."""
        now = clock.now()
        left = talks.remaining_ms(meeting.talk, now)
        figures, caption = left_words(meeting, now)
        hidden = meeting.is_clock_hidden
        self.ring.show_time(
            RingTime(
                left=round(left / max(1, meeting.talk.current.seconds * 1000), 4),
                figures="" if hidden else figures,
                caption=hidden_words(meeting, now) if hidden else caption,
                person=self._person(meeting),
                is_running=meeting.talk.is_running,
                is_over=left <= 0,
                is_hidden=hidden,
            )
        )
        self.ledger.show_rows(
            tuple(
                LedgerRow(
                    name=_ledger_name(meeting, n, self.tr("You")),
                    person=colour_place(n, meeting.mine),
                    actual=one.actual_seconds,
                    planned=one.planned_seconds,
                )
                for n, one in enumerate(talks.floor_times(meeting.talk, now))
            )
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the ring the room that the words leave."""
        super().resizeEvent(event)
        self._fit_ring()

    def _fit_ring(self) -> None:
        theme = current_theme()
        width = self.viewport().width()
        shown = (one for one in (self.floor, self.others, self.notice) if one.text())
        words = sum(one.heightForWidth(width) + self._rows.spacing() for one in shown)
        rest = words + self.ledger.sizeHint().height() + theme.px(44)
        least = self.ring.minimumSizeHint().height()
        # In a wide column it grows, so that it can be read from farther away.
        most = max(self.ring.sizeHint().height(), round(width * _RING_SHARE))
        room = self.viewport().height() - rest
        self.ring.setFixedHeight(max(least, min(most, width, room)))
        spare = room - min(most, width) - self.keys.heightForWidth(width) - theme.px(12)
        self.keys.setVisible(spare > 0)

    def say(self, words: str) -> None:
        """Show a quiet line; empty words take it away."""
        self.notice.setText(words)
        self.notice.setVisible(bool(words))
        self._fit_ring()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin without an empty line, and in the speaker's colour."""
        self.notice.setVisible(bool(self.notice.text()))
        super().showEvent(event)
        # The style sheet gives a label its colour only now.
        self._dress_floor()

    def _person(self, meeting: Meeting) -> int | None:
        floor = floor_of(meeting)
        if floor.is_shared or not floor.seats:
            return None
        return colour_place(floor.seats[0], meeting.mine)

    def _paint_floor(self, meeting: Meeting) -> None:
        theme = current_theme()
        person = self._person(meeting)
        colour = theme.colours.ink if person is None else person_colour(theme, person).name()
        if colour != self._colour:
            self._colour = colour
            self._dress_floor()

    def _dress_floor(self) -> None:
        # The one colour that no role of the style sheet can name: that of a person.
        palette = self.floor.palette()
        palette.setColor(self.floor.foregroundRole(), self._colour)
        self.floor.setPalette(palette)


def _ledger_name(meeting: Meeting, seat: int, you: str) -> str:
    if seat == meeting.mine and not meeting.is_one_screen:
        return you
    return name_of(meeting, seat)


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _unbroken(keys: str) -> str:
    """Let lines break between the keys only, not within what is said of one."""
    return f"{_NO_BREAK}· ".join(one.replace(" ", _NO_BREAK) for one in keys.split(" · "))
